/// What a study concludes, and how that answers the question of its group.
struct Conclusion: Decodable {
  enum Answer: String, Decodable { case yes, no }

  let group: Int
  let id: String
  let answer: Answer
  let conclusion: String

  /// Whether the two answer one question in opposite ways.
  func opposes(_ other: Conclusion) -> Bool { group == other.group && answer != other.answer }
}
