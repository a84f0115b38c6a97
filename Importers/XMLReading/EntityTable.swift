import CLibXML2

/// What the entities of a file stand for: those it declares, and those of HTML, which journal
/// articles use without saying so in the file itself.
struct EntityTable {
  private let limits: XMLLimits
  /// The replacement text as declared, by name.
  private var declared: [String: [UInt8]] = [:]
  private var expanded: [String: [UInt8]] = [:]

  init(limits: XMLLimits) { self.limits = limits }

  /// Takes note of an entity. Of several declarations of one name the first counts.
  ///
  /// - Returns: why the file is to be refused for it.
  mutating func declare(_ name: String, _ text: [UInt8]) -> XMLReadingError.Reason? {
    if declared[name] != nil { return nil }
    if declared.count >= limits.entities { return .limit("entities", value: limits.entities) }
    if text.count > limits.entityBytes {
      return .limit("bytes in an entity", value: limits.entityBytes)
    }
    declared[name] = text
    return nil
  }

  /// What is to be read in place of a reference; nil where nobody knows.
  ///
  /// - Throws: the reason to refuse the file, where the entity leads to itself or to too much text.
  mutating func text(of name: String) throws(Refusal) -> [UInt8]? {
    if let text = expanded[name] { return text }
    guard let text = try expand(name, depth: 0) else { return nil }
    expanded[name] = text
    return text
  }

  struct Refusal: Error {
    let reason: XMLReadingError.Reason
  }

  private func expand(_ name: String, depth: Int) throws(Refusal) -> [UInt8]? {
    guard let text = declared[name] else { return Self.character(name) }
    // An entity of the greatest size can refer to others no deeper than this.
    guard depth < 16 else { throw Refusal(reason: .refused("the entity \(name) leads to itself")) }
    var result: [UInt8] = []
    var i = 0
    while i < text.count {
      guard text[i] == UInt8(ascii: "&"),
        let end = text[i...].firstIndex(of: UInt8(ascii: ";"))
      else {
        result.append(text[i])
        i += 1
        continue
      }
      let reference = String(decoding: text[(i + 1)..<end], as: UTF8.self)
      let inner: [UInt8]?
      if let scalar = Self.scalar(reference) {
        inner = Array(String(scalar).utf8)
      } else {
        inner = try expand(reference, depth: depth + 1)
      }
      result += inner ?? Array(text[i...end])
      i = end + 1
      if result.count > limits.entityBytes {
        throw Refusal(reason: .limit("bytes in an entity", value: limits.entityBytes))
      }
    }
    return result
  }

  /// The character of `#233` or `#xE9`.
  static func scalar(_ reference: String) -> Unicode.Scalar? {
    let digits = reference.utf8.dropFirst()
    guard reference.utf8.first == UInt8(ascii: "#"), let first = digits.first else { return nil }
    let isHexadecimal = first == UInt8(ascii: "x")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    return UInt32(text, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
  }

  /// The character that HTML has under the name.
  static func character(_ name: String) -> [UInt8]? {
    switch name {
    case "amp": return [UInt8(ascii: "&")]
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "quot": return [UInt8(ascii: "\"")]
    case "apos": return [UInt8(ascii: "'")]
    default: break
    }
    guard let entity = htmlEntityLookup(name), let scalar = Unicode.Scalar(entity.pointee.value)
    else { return nil }
    return Array(String(scalar).utf8)
  }
}
