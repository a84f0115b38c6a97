/// An element with all that is in it, for files that are small enough to be held as a whole.
package final class XMLElement {
  package enum Content {
    case element(XMLElement)
    case text(String)
  }

  package let name: XMLName
  package let attributes: [XMLAttribute]
  /// The line of the end of its start tag, from 1.
  package let line: Int
  package fileprivate(set) var content: [Content] = []

  fileprivate init(name: XMLName, attributes: [XMLAttribute], line: Int) {
    self.name = name
    self.attributes = attributes
    self.line = line
  }

  /// The elements directly inside, in order.
  package var children: [XMLElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The elements directly inside that have the local name.
  package func children(_ local: String) -> [XMLElement] {
    children.filter { $0.name.local == local }
  }

  /// The value of the attribute with the local name; nil where there is none.
  package subscript(attribute attribute: String) -> String? {
    attributes.first { $0.name.local == attribute }?.value
  }

  /// All text inside, also that of elements inside.
  package var text: String {
    var text = ""
    collectText(into: &text)
    return text
  }

  // As deep as the file was allowed to be.
  private func collectText(into text: inout String) {
    for part in content {
      switch part {
      case .text(let piece): text += piece
      case .element(let element): element.collectText(into: &text)
      }
    }
  }

  /// Reads a whole file that is in memory and gives its root element.
  ///
  /// - Throws: `XMLReadingError`.
  package static func root(
    of bytes: [UInt8], file: String, limits: XMLLimits = XMLLimits()
  ) throws -> XMLElement {
    var root: XMLElement?
    var open: [XMLElement] = []
    try XMLReader.read(bytes, file: file, limits: limits) { event, line in
      switch event {
      case .startElement(let name, let attributes):
        let element = XMLElement(name: name, attributes: attributes, line: line)
        open.last?.content.append(.element(element))
        open.append(element)
        if root == nil { root = element }
      case .endElement:
        _ = open.popLast()
      case .text(let text):
        open.last?.content.append(.text(text))
      }
    }
    guard let root else {
      throw XMLReadingError(file: file, line: 0, reason: .malformed("there is no element"))
    }
    return root
  }
}
