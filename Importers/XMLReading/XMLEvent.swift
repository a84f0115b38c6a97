/// What comes next in an XML file.
package enum XMLEvent: Hashable, Sendable {
  case startElement(XMLName, attributes: [XMLAttribute])
  case endElement(XMLName)
  /// All the text up to the next tag, with references replaced and CDATA sections taken in.
  case text(String)
}
