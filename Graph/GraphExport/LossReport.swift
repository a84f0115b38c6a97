/// What an export changed or left out because the format cannot hold it.
package struct LossReport: Hashable, Sendable {
  /// Characters that XML cannot hold and U+FFFD stands for.
  package internal(set) var replacedCharacters = 0
  /// Numbers that are infinite or no numbers, and were left out.
  package internal(set) var nonFiniteNumbers = 0
  /// Properties under another name: those that the format or its readers keep for themselves.
  package internal(set) var renamedProperties: [String] = []
  /// Properties that hold values of several types, and were written as text or as decimal numbers.
  package internal(set) var widenedProperties: [String] = []
  /// Properties that hold lists, which were written as JSON text.
  package internal(set) var listProperties: [String] = []

  /// One sentence for each kind of change; empty where nothing was changed.
  package var messages: [String] {
    var messages: [String] = []
    if replacedCharacters > 0 {
      messages.append(
        "\(replacedCharacters) characters that XML cannot hold were replaced by U+FFFD")
    }
    if nonFiniteNumbers > 0 {
      messages.append("\(nonFiniteNumbers) values that are no finite numbers were left out")
    }
    if !renamedProperties.isEmpty {
      messages.append("renamed: \(renamedProperties.joined(separator: ", "))")
    }
    if !widenedProperties.isEmpty {
      messages.append(
        "of several types, so written as a wider one: "
          + widenedProperties.joined(separator: ", "))
    }
    if !listProperties.isEmpty {
      messages.append("lists written as JSON text: \(listProperties.joined(separator: ", "))")
    }
    return messages
  }
}
