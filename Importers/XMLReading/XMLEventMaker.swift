/// Makes events of what an XML file holds.
final class XMLEventMaker: XMLContentHandler {
  private let handler: (XMLEvent, Int) throws -> Void
  private var open: [XMLName] = []

  init(_ handler: @escaping (XMLEvent, Int) throws -> Void) { self.handler = handler }

  func startElement(
    _ name: Int, _ attributes: borrowing XMLAttributeList, _ names: borrowing XMLNameTable,
    line: Int
  ) throws {
    open.append(names[name])
    var list: [XMLAttribute] = []
    list.reserveCapacity(attributes.count)
    for i in 0..<attributes.count {
      list.append(
        XMLAttribute(
          name: names[attributes.name(i)],
          value: String(decoding: attributes.value(i), as: UTF8.self)))
    }
    try handler(.startElement(names[name], attributes: list), line)
  }

  func endElement(line: Int) throws {
    guard let name = open.popLast() else { return }
    try handler(.endElement(name), line)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) throws {
    try handler(.text(String(decoding: bytes, as: UTF8.self)), line)
  }
}
