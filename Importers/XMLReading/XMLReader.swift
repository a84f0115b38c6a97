import CLibXML2

/// Reads XML piece by piece and gives out what it holds as events.
///
/// Made for files that nobody vouches for: nothing but the bytes given is ever opened or fetched, external
/// and parameter entities are refused, and so is what goes beyond the limits. Libxml2 reads the
/// syntax (SAX2, pushed), entities are replaced here.
///
///     let reader = XMLReader(file: "a.xml") { event, line in … }
///     try reader.read(bytes)
///     try reader.finish()
package final class XMLReader {
  private let state: ParserState
  private var context: xmlParserCtxtPtr?
  /// The start of the file, until there is enough of it to tell its encoding.
  private var prefix: [UInt8]? = []

  /// - Parameters:
  ///   - file: path or name for errors.
  ///   - limits: how much the file may ask for.
  ///   - handler: is called with each event and the line it is on (of a tag that goes over several
  ///     lines, the last). What it throws ends the reading, and is thrown by `read` or `finish`.
  package convenience init(
    file: String, limits: XMLLimits = XMLLimits(),
    handler: @escaping (XMLEvent, _ line: Int) throws -> Void
  ) {
    self.init(file: file, limits: limits, content: XMLEventMaker(handler))
  }

  /// - Parameters:
  ///   - file: path or name for errors.
  ///   - limits: how much the file may ask for.
  ///   - content: takes what the file holds. What it throws ends the reading, and is thrown by `read` or `finish`.
  package init(file: String, limits: XMLLimits = XMLLimits(), content: any XMLContentHandler) {
    LibXML2.initialize
    state = ParserState(file: file, limits: limits, handler: content)
  }

  deinit {
    guard let context else { return }
    // libxml2 makes a document for the declarations, which is the caller's.
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    context.pointee.myDoc = nil
    xmlFreeParserCtxt(context)
  }

  /// What was noticed and read all the same, in the order of the file; at most 1,000.
  package var warnings: [XMLWarning] { state.warnings }

  /// The comments that begin as those do that are meant for this program, in the order of the file.
  package var comments: [MarkupComment] { state.comments }

  /// The number of bytes that were read.
  package var byteCount: Int { state.inputBytes }

  /// Lets the limit on text hold for each document of a file that holds many: what was read so far counts no more.
  package func beginDocument() { state.beginDocument() }

  /// Reads the next bytes of the file.
  ///
  /// - Throws: `XMLReadingError`, or what the handler throws. Nothing can be read afterwards.
  package func read(_ bytes: some Collection<UInt8>) throws {
    try state.check()
    state.inputBytes += bytes.count
    guard state.inputBytes <= state.limits.inputBytes else {
      throw state.fail(.limit("bytes", value: state.limits.inputBytes))
    }
    if var prefix {
      prefix += bytes
      self.prefix = prefix
      if prefix.count < XMLEncodingCheck.prefixLength { return }
      try start()
    } else {
      try push(Array(bytes))
    }
  }

  /// Ends the file.
  ///
  /// - Throws: `XMLReadingError` where it ends too early, or what the handler throws.
  package func finish() throws {
    try state.check()
    if prefix != nil { try start() }
    if let context {
      LibXML2.silence()
      let code = xmlParseChunk(context, nil, 0, 1)
      try state.check()
      try checkEncoding(code)
      guard context.pointee.wellFormed == 1 else {
        throw state.fail(.malformed("the file ends too early"))
      }
    }
    try state.end()
  }

  /// Reads a whole file that is in memory.
  package static func read(
    _ bytes: [UInt8], file: String, limits: XMLLimits = XMLLimits(),
    handler: @escaping (XMLEvent, _ line: Int) throws -> Void
  ) throws {
    let reader = XMLReader(file: file, limits: limits, handler: handler)
    try reader.read(bytes)
    try reader.finish()
  }

  /// Looks at the encoding, makes the parser, and gives it the start of the file.
  private func start() throws {
    guard let bytes = prefix else { return }
    prefix = nil
    let beginning = Array(bytes.prefix(XMLEncodingCheck.prefixLength))
    if let refusal = XMLEncodingCheck.refusal(beginning) { throw state.fail(.refused(refusal)) }
    state.mayHoldZeros = XMLEncodingCheck.isUTF16(beginning)
    var handler = LibXML2.handler
    let data = Unmanaged.passUnretained(state).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&handler, data, nil, 0, nil) else {
      throw state.fail(.malformed("there is no memory to read it"))
    }
    xmlCtxtUseOptions(context, LibXML2.options)
    self.context = context
    state.context = context
    try push(bytes)
  }

  private func push(_ bytes: [UInt8]) throws {
    guard let context else { return }
    if !state.mayHoldZeros, let place = bytes.firstIndex(of: 0) {
      // libxml2 may take a zero byte for the end of the file.
      try push(bytes[..<place], context)
      throw state.fail(.malformed("a zero byte"))
    }
    try push(bytes[...], context)
  }

  private func push(_ bytes: ArraySlice<UInt8>, _ context: xmlParserCtxtPtr) throws {
    LibXML2.silence()
    let step = 1 << 16
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = min(start + step, bytes.endIndex)
      let code = bytes[start..<end].withUnsafeBytes { piece in
        xmlParseChunk(
          context, piece.bindMemory(to: CChar.self).baseAddress, Int32(piece.count), 0)
      }
      try state.check()
      try checkEncoding(code)
      start = end
    }
  }

  /// Bytes that cannot be converted end libxml2's reading, which it says in nothing but what it returns.
  private func checkEncoding(_ code: Int32) throws {
    guard code == Int32(XML_ERR_INVALID_ENCODING.rawValue) || code == -1 else { return }
    throw state.fail(.malformed("bytes that are not of its encoding"))
  }
}
