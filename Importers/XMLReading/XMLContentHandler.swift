/// Takes what an XML file holds, in its order, as bytes: for files that are too large to make strings of all of it.
package protocol XMLContentHandler: AnyObject {
  /// A start tag.
  /// - Parameters:
  ///   - name: the number of the name in `names`.
  ///   - attributes: only to be read during the call.
  ///   - names: the names met so far.
  ///   - line: from 1; of a tag that goes over several lines, the last.
  func startElement(
    _ name: Int, _ attributes: borrowing XMLAttributeList, _ names: borrowing XMLNameTable,
    line: Int) throws

  /// The end of the element that began last and has not ended.
  func endElement(line: Int) throws

  /// All the text up to the next tag, as UTF-8, with references replaced and CDATA sections taken in.
  /// - Parameter bytes: only to be read during the call.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) throws
}
