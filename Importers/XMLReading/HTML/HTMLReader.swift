import CLibXML2

/// Reads HTML into a tree, for files that nobody vouches for: nothing but the bytes given is ever opened or
/// fetched, scripts are not kept, and what goes beyond the limits is refused.
///
/// libxml2 reads the syntax. It knows the elements of HTML 4; those of later versions are elements of the tree
/// all the same, but do not end an open paragraph as browsers have them do.
package enum HTMLReader {
  /// - Parameters:
  ///   - bytes: valid UTF-8 without zero bytes, whatever encoding the page names.
  ///   - file: path or name for errors.
  /// - Throws: `XMLReadingError` where a limit is passed.
  package static func tree(
    of bytes: [UInt8], file: String, limits: HTMLLimits = HTMLLimits()
  ) throws(XMLReadingError) -> HTMLTree {
    guard bytes.count <= limits.inputBytes else {
      throw XMLReadingError(file: file, line: 0, reason: .limit("bytes", value: limits.inputBytes))
    }
    // libxml2 compares each attribute with all before it.
    if let line = HTMLAttributeCount.lineOfExcess(in: bytes, limit: limits.attributesPerElement) {
      throw XMLReadingError(
        file: file, line: line,
        reason: .limit("attributes of an element", value: limits.attributesPerElement))
    }
    guard !bytes.isEmpty else { return HTMLTree() }
    LibXML2.initialize
    LibXML2.silence()
    let builder = HTMLTreeBuilder(file: file, limits: limits)
    let context = bytes.withUnsafeBytes {
      htmlCreateMemoryParserCtxt(
        $0.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
    }
    guard let context else {
      throw XMLReadingError(
        file: file, line: 0, reason: .malformed("there is no memory to read it"))
    }
    defer {
      // libxml2 may make a document for the declarations, which is the caller's.
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      context.pointee.myDoc = nil
      htmlFreeParserCtxt(context)
    }
    htmlCtxtUseOptions(context, options)
    if let sax = context.pointee.sax { sax.pointee = handler }
    context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    // The bytes are UTF-8, whatever the page says.
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    builder.context = context
    htmlParseDocument(context)
    return try builder.finish()
  }

  /// `RECOVER` also keeps a script from ending at any `</`.
  private static let options = Int32(
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { data, name, attributes in
      HTMLTreeBuilder.of(data)?.startElement(name, attributes)
    }
    handler.endElement = { data, name in HTMLTreeBuilder.of(data)?.endElement(name) }
    handler.characters = { data, bytes, count in
      HTMLTreeBuilder.of(data)?.characters(bytes, Int(count))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = { data, bytes, count in
      HTMLTreeBuilder.of(data)?.rawText(bytes, Int(count))
    }
    handler.comment = { data, body in HTMLTreeBuilder.of(data)?.comment(body) }
    handler.serror = { data, error in
      if let error { HTMLTreeBuilder.of(data)?.report(error.pointee) }
    }
    return handler
  }
}
