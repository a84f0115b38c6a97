import CLibXML2

/// How libxml2 is set up: for the whole process, and for each file.
enum LibXML2 {
  /// Done once: no other file is ever opened, and no catalogue asked.
  static let initialize: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
  }()

  /// Keeps libxml2 from printing what it cannot tell a parser; it has to be done in each thread.
  static func silence() {
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    stet_silence_messages()
  }

  /// No network. Entities are not replaced by libxml2, the external DTD is not loaded, and the guards
  /// against huge files stay on, since none of the options that change this are named.
  static let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue)

  /// The functions that libxml2 calls, with the `ParserState` as their first argument. What is not set is
  /// ignored: comments, processing instructions, notations, the external DTD.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, local, prefix, uri, _, _, count, _, attributes in
      ParserState.of(data)?.startElement(
        local: local, prefix: prefix, namespace: uri, count: Int(count), attributes: attributes)
    }
    handler.endElementNs = { data, _, _, _ in ParserState.of(data)?.endElement() }
    handler.characters = { data, bytes, count in
      ParserState.of(data)?.characters(bytes, Int(count))
    }
    handler.cdataBlock = { data, bytes, count in
      ParserState.of(data)?.characters(bytes, Int(count))
    }
    handler.ignorableWhitespace = handler.characters
    handler.entityDecl = { data, name, type, publicID, systemID, content in
      ParserState.of(data)?.declareEntity(
        name: name, type: type, isExternal: publicID != nil || systemID != nil, content: content)
    }
    handler.getEntity = { data, name in ParserState.of(data)?.entity(name: name) }
    handler.getParameterEntity = { _, _ in nil }
    handler.comment = { data, body in ParserState.of(data)?.comment(body) }
    handler.serror = { data, error in
      if let error { ParserState.of(data)?.report(error.pointee) }
    }
    return handler
  }
}
