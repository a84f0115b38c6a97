/// A field: an instruction, and the text that it came to when it was last carried out (ECMA-376-1, 17.16).
struct WordField {
  var instruction = ""
  /// Whether its result has begun; what comes before is no text.
  var showsResult = false
  /// Whether it is a table of contents, an index or the like.
  var isContents = false

  /// The first word of the instruction, in capitals.
  var name: String {
    instruction.split(whereSeparator: \.isWhitespace).first?.uppercased() ?? ""
  }

  /// Where a HYPERLINK leads; nil where it leads to a place in the document, or is none.
  var linkTarget: String? {
    guard name == "HYPERLINK" else { return nil }
    var target: String?
    var place: String?
    var takesPlace = false
    for word in words.dropFirst() {
      if word.hasPrefix("\\") {
        takesPlace = word == "\\l"
      } else if takesPlace {
        place = word
        takesPlace = false
      } else if target == nil {
        target = word
      }
    }
    guard let target, !target.isEmpty else { return nil }
    return place.map { target + "#" + $0 } ?? target
  }

  /// The words of the instruction; what stands in quotation marks is one.
  private var words: [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in instruction {
      if character == "\"" || character == "\u{201C}" || character == "\u{201D}" {
        if isQuoted || !word.isEmpty { words.append(word) }
        word = ""
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
