/// Another setting of a sentence, in which it states what it stated alone.
enum Setting: String, CaseIterable {
  case note = "behind \"Note that\""
  case important = "behind \"It is important to note that\""
  case contrast = "behind \"But\""
  case fact = "behind \"In fact,\""
  case item = "as an item of a list"
  case openItem = "as an item without a full stop"
  case bold = "in bold"
  case quoted = "in quotation marks"
  case referenced = "with a reference number"
  case exclaimed = "with an exclamation mark"
  case wrapped = "broken into short lines"
  case spaced = "with no-break spaces before units"
  case followed = "before \"Ask your pharmacist.\""

  /// The sentence in this setting.
  func text(of sentence: StatedSentence) -> String {
    let text = sentence.text
    let bare = String(text.dropLast())
    switch self {
    case .note: return "Note that " + sentence.inner
    case .important: return "It is important to note that " + sentence.inner
    case .contrast: return "But " + sentence.inner
    case .fact: return "In fact, " + sentence.inner
    case .item: return "- " + text
    case .openItem: return "- " + bare
    case .bold: return text.contains("*") ? text : "**\(text)**"
    case .quoted: return "“\(text)”"
    case .referenced: return bare + " [3]."
    case .exclaimed: return bare + "!"
    case .wrapped: return Self.wrapped(text)
    case .spaced: return Self.spaced(text)
    case .followed: return text + " Ask your pharmacist."
    }
  }

  /// Lines of some fifty letters.
  private static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 50 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static let units: Set<Substring> = [
    "mg", "g", "mcg", "percent", "weeks", "days", "hours",
  ]

  private static func spaced(_ text: String) -> String {
    var spaced = ""
    for word in text.split(separator: " ") {
      let isUnit = units.contains(word) && spaced.last?.isNumber == true
      if !spaced.isEmpty { spaced += isUnit ? "\u{A0}" : " " }
      spaced += word
    }
    return spaced
  }
}
