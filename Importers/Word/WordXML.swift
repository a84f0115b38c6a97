import XMLReading

/// Reads a part of an Office document as a tree.
enum WordXML {
  /// - Parameter file: the name of the part, for errors.
  /// - Throws: `XMLReadingError`, also where the part has a document type, which none may have (ECMA-376-2, 8.3.4).
  static func root(of bytes: [UInt8], file: String) throws -> XMLNode {
    if declaresType(bytes) {
      throw XMLReadingError(file: file, line: 0, reason: .refused("it has a document type"))
    }
    let collector = Collector(file: file)
    let reader = XMLReader(file: file, content: collector)
    try reader.read(bytes)
    try reader.finish()
    guard let tree = collector.tree, let root = XMLTree.root(of: tree) else {
      throw XMLReadingError(file: file, line: 0, reason: .malformed("there is no element"))
    }
    return root
  }

  private final class Collector: XMLContentHandler {
    private var builder: XMLTreeBuilder
    var tree: XMLTree?

    init(file: String) { builder = XMLTreeBuilder(file: file) }

    func startElement(
      _ name: Int, _ attributes: borrowing XMLAttributeList, _ names: borrowing XMLNameTable,
      line: Int
    ) throws {
      try builder.startElement(name, attributes, names, line: line)
    }

    func endElement(line: Int) throws {
      if let done = builder.endElement() { tree = done }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) throws {
      try builder.text(bytes, line: line)
    }
  }

  /// Whether `<!DOCTYPE` stands before the first element.
  private static func declaresType(_ bytes: [UInt8]) -> Bool {
    let isWide =
      bytes.prefix(4).contains(0) || bytes.starts(with: [0xFF, 0xFE])
      || bytes.starts(with: [0xFE, 0xFF])
    let head = isWide ? bytes.prefix(1 << 16).filter { $0 != 0 }[...] : bytes[...]
    var at = head.startIndex
    while let open = head[at...].firstIndex(of: 0x3C) {
      let rest = head[open...]
      if rest.starts(with: "<!--".utf8) {
        at = end(rest.dropFirst(4), "-->")
      } else if rest.starts(with: "<?".utf8) {
        at = end(rest.dropFirst(2), "?>")
      } else {
        return rest.starts(with: "<!".utf8)
      }
    }
    return false
  }

  private static func end(_ bytes: ArraySlice<UInt8>, _ mark: String) -> Int {
    var rest = bytes
    guard let first = mark.utf8.first else { return bytes.endIndex }
    while let next = rest.firstIndex(of: first) {
      rest = rest[next...]
      if rest.starts(with: mark.utf8) { return next + mark.utf8.count }
      rest = rest.dropFirst()
    }
    return bytes.endIndex
  }
}
