import CVocabulary
import Claims

/// What a name says of a measure that other names speak of, too: "weight loss" is less weight, "survival" less
/// mortality (`opposites.tsv`).
struct Measure: Hashable, Sendable {
  enum Form: Substring, Sendable {
    /// Rises and falls.
    case measure
    /// Is itself a rise or a fall.
    case change
    /// Is too much or too little, which may be absent though the measure rises or falls.
    case state
  }

  /// The same for names that speak of one measure.
  let code: UInt64
  /// Whether more of what is named is more of the measure.
  let isUp: Bool
  let form: Form

  var isOfMortality: Bool { code == Self.mortality }

  private static let mortality = HashMixing.hash("mortality")

  /// nil for a name of which no other is the opposite.
  static func of(_ concept: Concept) -> Measure? {
    concept.type == .substance ? nil : known[concept.name]
  }

  private static let known: [String: Measure] = {
    var known: [String: Measure] = [:]
    for row in rows {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 4, let form = Form(rawValue: fields[3]) else { continue }
      known[String(fields[0])] = Measure(
        code: HashMixing.hash(String(fields[1])), isUp: fields[2] == "+", form: form)
    }
    return known
  }()

  private static var rows: [Substring] {
    for index in 0..<stet_data_file_count() {
      let file = stet_data_file_at(index)
      guard String(cString: file.name) == "opposites.tsv" else { continue }
      let text = String(
        decoding: UnsafeBufferPointer(start: file.bytes, count: file.size), as: UTF8.self)
      return text.split(separator: "\n").filter { $0.utf8.first != 0x23 }
    }
    return []
  }
}
