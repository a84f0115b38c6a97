import Documents

/// The names at the beginning of an entry, in one of the ways they are written: "Younger J, Mackey S",
/// "Younger, J., & Mackey, S.", "Younger, Jarred, and Sean Mackey", "World Health Organization".
struct AuthorList {
  /// Family name first, initials without stops.
  let names: [String]
  /// Whether the words are surely names of persons: some have initials, or "et al." ends them.
  let isCertain: Bool

  /// - Parameter text: what may be a list of authors; "et al." and "(eds.)" may end it.
  init?(_ text: String) {
    var pieces: [Piece] = []
    var hasOthers = false
    for part in Self.parts(text) {
      var words = part.split(separator: " ").map(String.init)
      if let et = words.firstIndex(where: { $0 == "et" }), et + 1 < words.count,
        words[et + 1].hasPrefix("al")
      {
        words.removeSubrange(et...)
        hasOthers = true
      }
      words.removeAll { Self.isDecoration($0) }
      // "Sean Mackey." at the end of a list
      if let last = words.last, last.hasSuffix("."), last.utf8.count > 3 {
        words[words.count - 1].removeLast()
      }
      if words.isEmpty { continue }
      guard let piece = Piece(words) else { return nil }
      pieces.append(piece)
    }
    guard !pieces.isEmpty else { return nil }
    names = Self.names(pieces)
    isCertain = hasOthers || pieces.contains { $0.hasInitials }
  }

  /// The parts between commas, semicolons and "and".
  private static func parts(_ text: String) -> [Substring] {
    var parts: [Substring] = []
    for piece in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "&" }) {
      var start = piece.startIndex
      let words = piece.split(separator: " ")
      for word in words where word == "and" || word == "und" || word == "et" {
        // "et al." is no "and"; and the name of a body may hold one ("Food and Drug Administration").
        if word == "et", word.endIndex < piece.endIndex, piece[word.endIndex...].hasPrefix(" al") {
          continue
        }
        if word == "and", Piece.isBody(words.map(String.init)) { continue }
        parts.append(piece[start..<word.startIndex])
        start = word.endIndex
      }
      parts.append(piece[start...])
    }
    return parts
  }

  private static func isDecoration(_ word: String) -> Bool {
    switch word {
    case "(ed.)", "(eds.)", "(Ed.)", "(Eds.)", "ed.", "eds.", "editor", "editors", "Jr", "Jr.",
      "Sr", "Sr.", "II", "III", "...", "…", "al.", "al", "by", "By":
      true
    default: false
    }
  }

  /// Joins a family name with the initials or the given name behind its comma.
  private static func names(_ pieces: [Piece]) -> [String] {
    var names: [String] = []
    var i = 0
    while i < pieces.count {
      defer { i += 1 }
      let piece = pieces[i]
      switch piece.form {
      case .whole(let name): names.append(name)
      case .initials(let initials):
        if names.isEmpty { names.append(initials) }
      case .words(let words):
        if i + 1 < pieces.count, case .initials(let initials) = pieces[i + 1].form {
          names.append(words.joined(separator: " ") + " " + initials)
          i += 1
        } else if words.count <= 2, i == 0, pieces.count > 1,
          case .words(let given) = pieces[1].form, given.count <= 2
        {
          // "Younger, Jarred, and …"
          names.append((words + given).joined(separator: " "))
          i += 1
        } else if words.count > 1, let family = words.last {
          names.append(([family] + words.dropLast()).joined(separator: " "))
        } else {
          names.append(words.joined(separator: " "))
        }
      }
    }
    return names
  }

  /// What stands between two commas.
  private struct Piece {
    enum Form {
      /// A name that is complete.
      case whole(String)
      case initials(String)
      case words([String])
    }

    let form: Form
    let hasInitials: Bool

    init?(_ words: [String]) {
      guard words.count <= 12 else { return nil }
      if Self.isBody(words) {
        form = .whole(words.joined(separator: " "))
        hasInitials = false
        return
      }
      guard words.count <= 6 else { return nil }
      let initials = words.map(Self.initials)
      if initials.allSatisfy({ $0 != nil }) {
        form = .initials(initials.compactMap { $0 }.joined())
        hasInitials = true
        return
      }
      let names = words.indices.filter { initials[$0] == nil }
      guard names.allSatisfy({ Self.isName(words[$0]) }),
        names.contains(where: { !Work.particles.contains(words[$0]) })
      else { return nil }
      let letters = initials.compactMap { $0 }.joined()
      hasInitials = !letters.isEmpty
      guard hasInitials, let first = names.first, let last = names.last else {
        form = .words(words)
        return
      }
      if initials[0] != nil || names.count == last - first + 1 {
        // "Younger JW" or "J. W. Younger"
        form = .whole(names.map { words[$0] }.joined(separator: " ") + " " + letters)
      } else {
        // "Sean C. Mackey"
        let given = names.dropLast().map { words[$0] }.joined(separator: " ")
        form = .whole(words[last] + " " + given + " " + letters)
      }
    }

    /// "J", "JW", "J.", "J.W.", "J.-P.": the letters without stops; nil for other words.
    private static func initials(_ word: String) -> String? {
      var letters = ""
      var hasStop = false
      for scalar in word.unicodeScalars {
        if scalar == "." {
          hasStop = true
        } else if scalar.properties.isUppercase {
          letters.unicodeScalars.append(scalar)
        } else if scalar != "-" && scalar != "\u{2010}" {
          return nil
        }
      }
      let count = letters.unicodeScalars.count
      return count > 0 && count <= (hasStop ? 4 : 3) ? letters : nil
    }

    private static func isName(_ word: String) -> Bool {
      if Work.particles.contains(word) { return true }
      var scalars = word.unicodeScalars.makeIterator()
      guard let first = scalars.next(), first.properties.isAlphabetic || first == "'" else {
        return false
      }
      // "O'Brien", "d'Angelo", "Smith-Jones", "McCue"
      guard word.unicodeScalars.contains(where: { $0.properties.isUppercase }) else {
        return false
      }
      while let next = scalars.next() {
        let isPart =
          next.properties.isAlphabetic || next == "-" || next == "'" || next == "\u{2019}"
          || next == "\u{2010}" || next == "."
        guard isPart else { return false }
      }
      return true
    }

    /// Whether the words name a body: all capitalised but for small words, one of them such as "Institute".
    static func isBody(_ words: [String]) -> Bool {
      guard words.contains(where: { heads.contains(FoldedWords($0).text) }) else { return false }
      return words.allSatisfy { word in
        Self.small.contains(word)
          || word.unicodeScalars.first.map { $0.properties.isUppercase || $0 == "(" } ?? false
      }
    }

    private static let small: Set<String> = [
      "of", "for", "and", "the", "on", "in", "&", "to", "de",
    ]
    private static let heads: Set<String> = [
      "academy", "administration", "agency", "alliance", "association", "authority", "board",
      "bureau", "center", "centers", "centre", "clinic", "clinics", "collaboration", "college",
      "commission", "committee", "consortium", "council", "department", "federation", "foundation",
      "group", "health", "hospital", "initiative", "institute", "institutes", "investigators",
      "library", "medicine", "medicines", "ministry", "network", "office", "organisation",
      "organization", "program", "school", "service", "services", "society", "team", "trust",
      "union", "university",
    ]
  }
}
