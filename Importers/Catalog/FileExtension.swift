/// The extension of a path, in lower case and without the dot; empty where there is none.
package enum FileExtension {
  package static func of(_ path: String) -> String {
    let bytes = path.utf8
    let name = bytes.suffix(
      from: bytes.lastIndex(of: 0x2F).map(bytes.index(after:)) ?? bytes.startIndex)
    guard let dot = name.lastIndex(of: 0x2E), dot != name.startIndex else { return "" }
    let suffix = name[name.index(after: dot)...]
    guard suffix.count <= 16 else { return "" }
    return String(
      decoding: suffix.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
