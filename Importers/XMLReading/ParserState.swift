import CLibXML2

/// What is known while a file is read; libxml2 calls its methods.
final class ParserState {
  let limits: XMLLimits
  var context: xmlParserCtxtPtr?
  var inputBytes = 0
  var mayHoldZeros = false
  private(set) var warnings: [XMLWarning] = []
  private(set) var comments: [MarkupComment] = []

  private let file: String
  private let handler: any XMLContentHandler
  private var failure: (any Error)?
  private var entities: EntityTable
  /// Answers to libxml2's questions about entities, which must last as long as the parser.
  private var answers: [String: UnsafeMutablePointer<xmlEntity>] = [:]
  // Handlers are given these for a call and cannot come back to this object, so that checking each access at run
  // time finds nothing; it took a tenth of the time.
  @exclusivity(unchecked) private var depth = 0
  @exclusivity(unchecked) private var outputBytes = 0
  /// `outputBytes` where the document at hand begins.
  private var documentStart = 0
  @exclusivity(unchecked) private var text: [UInt8] = []
  @exclusivity(unchecked) private var textLine = 0
  @exclusivity(unchecked) private var names = XMLNameTable()
  @exclusivity(unchecked) private var attributes = XMLAttributeList()
  /// Whether the start tag at hand names an attribute twice.
  private var hasDuplicate = false

  init(file: String, limits: XMLLimits, handler: any XMLContentHandler) {
    self.file = file
    self.limits = limits
    self.handler = handler
    entities = EntityTable(limits: limits)
  }

  deinit {
    for answer in answers.values {
      free(UnsafeMutablePointer(mutating: answer.pointee.name))
      free(answer.pointee.content)
      answer.deallocate()
    }
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> ParserState? {
    data.map { Unmanaged<ParserState>.fromOpaque($0).takeUnretainedValue() }
  }

  private var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }

  // MARK: Failure

  /// Throws what ended the reading, if anything did.
  func check() throws {
    if let failure { throw failure }
  }

  /// Ends the reading.
  @discardableResult
  func fail(_ reason: XMLReadingError.Reason, line: Int? = nil) -> any Error {
    stop(XMLReadingError(file: file, line: line ?? self.line, reason: reason))
  }

  private func stop(_ error: any Error) -> any Error {
    if let failure { return failure }
    failure = error
    if let context { xmlStopParser(context) }
    return error
  }

  private static let warningLimit = 1_000

  private func warn(_ message: String, line: Int? = nil) {
    if warnings.count < Self.warningLimit {
      warnings.append(XMLWarning(line: line ?? self.line, message: message))
    }
  }

  /// An error or warning of libxml2. Errors of namespaces do not keep a file from being read, nor do attributes
  /// that stand twice in a tag.
  func report(_ error: xmlError) {
    guard failure == nil else { return }
    let isDuplicate = error.code == Int32(XML_ERR_ATTRIBUTE_REDEFINED.rawValue)
    guard error.level == XML_ERR_FATAL || warnings.count < Self.warningLimit else { return }
    var message = error.message.map { String(cString: $0) } ?? "error \(error.code)"
    while message.last == "\n" { message.removeLast() }
    if isDuplicate, let context {
      // Keeps libxml2 from falling silent. `startElement`, which it calls next, takes this back.
      context.pointee.recovery = 1
      hasDuplicate = true
      warn(message + "; the first one counts", line: Int(error.line))
    } else if error.level == XML_ERR_FATAL {
      fail(.malformed(message), line: Int(error.line))
    } else {
      warn(message, line: Int(error.line))
    }
  }

  private func endDuplicate() {
    hasDuplicate = false
    context?.pointee.recovery = 0
    context?.pointee.wellFormed = 1
  }

  // MARK: Content

  func comment(_ body: UnsafePointer<xmlChar>?) {
    guard failure == nil, let body, comments.count < Self.commentLimit,
      let comment = MarkupComment(body, end: line)
    else { return }
    comments.append(comment)
  }

  private static let commentLimit = 1_000

  /// From here on the text is counted anew against the limit for one document.
  func beginDocument() { documentStart = outputBytes }

  func startElement(
    local: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?,
    namespace: UnsafePointer<xmlChar>?, count: Int,
    attributes values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let mayRepeat = hasDuplicate
    if hasDuplicate { endDuplicate() }
    guard failure == nil, let local else { return }
    depth += 1
    if depth > limits.depth {
      fail(.limit("elements inside one another", value: limits.depth))
      return
    }
    if count > limits.attributesPerElement {
      fail(.limit("attributes of an element", value: limits.attributesPerElement))
      return
    }
    flushText()
    attributes.removeAll()
    for i in 0..<max(0, count) {
      // Name, prefix, namespace, start and end of the value.
      guard let values, let name = values[i * 5], let start = values[i * 5 + 3],
        let end = values[i * 5 + 4]
      else { continue }
      let number = names.number(name, values[i * 5 + 1], values[i * 5 + 2])
      if mayRepeat, attributes.contains(number) { continue }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      if !value.contains(0x26) {
        attributes.append(number, value)
      } else {
        attributeValue(value).withUnsafeBufferPointer { attributes.append(number, $0) }
      }
      guard failure == nil, admit(bytes: attributes.lastLength) else { return }
    }
    let number = names.number(local, prefix, namespace)
    do {
      try handler.startElement(number, attributes, names, line: line)
    } catch {
      _ = stop(error)
    }
  }

  func endElement() {
    guard failure == nil else { return }
    depth -= 1
    flushText()
    guard failure == nil else { return }
    do {
      try handler.endElement(line: line)
    } catch {
      _ = stop(error)
    }
  }

  func characters(_ bytes: UnsafePointer<xmlChar>?, _ length: Int) {
    guard failure == nil, let bytes, admit(bytes: length) else { return }
    let piece = UnsafeBufferPointer(start: bytes, count: length)
    if text.isEmpty { textLine = max(1, line - Self.lineFeeds(piece)) }
    text.append(contentsOf: piece)
  }

  private static func lineFeeds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte == 0x0A { count += 1 }
    return count
  }

  /// The end of the file.
  func end() throws {
    flushText()
    try check()
  }

  private func flushText() {
    guard !text.isEmpty, failure == nil else { return }
    // libxml2 may give out what it could convert only in part.
    if (try? UTF8Span(validating: text.span)) == nil {
      text = Array(String(decoding: text, as: UTF8.self).utf8)
    }
    do {
      try text.withUnsafeBufferPointer { try handler.text($0, line: textLine) }
    } catch {
      _ = stop(error)
    }
    text.removeAll(keepingCapacity: text.count < 1 << 16)
  }

  /// Counts text that is given out. Returns whether there is not too much of it.
  private func admit(bytes: Int) -> Bool {
    outputBytes += bytes
    if outputBytes - documentStart > limits.textBytes {
      fail(.limit("bytes of text", value: limits.textBytes))
      return false
    }
    if outputBytes > outputBound {
      failForAmplification()
      return false
    }
    return true
  }

  /// How many bytes may have been given out for those that were read.
  private var outputBound: Int { inputBytes * limits.amplification + (1 << 20) }

  private func failForAmplification() {
    fail(.refused("its entities or default attributes make it many times as long as it is"))
  }

  // MARK: Entities

  func declareEntity(
    name: UnsafePointer<xmlChar>?, type: Int32, isExternal: Bool,
    content: UnsafeMutablePointer<xmlChar>?
  ) {
    guard failure == nil, let name else { return }
    let type = xmlEntityType(rawValue: UInt32(type))
    if type == XML_INTERNAL_PARAMETER_ENTITY || type == XML_EXTERNAL_PARAMETER_ENTITY {
      fail(.refused("the parameter entity \(String(cString: name))"))
    } else if isExternal {
      fail(.refused("the external entity \(String(cString: name))"))
    } else if let content {
      let text = UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
      if let reason = entities.declare(String(cString: name), Array(text)) { fail(reason) }
    }
  }

  /// Answers libxml2's question about an entity. In an attribute the reference stays as it is, for
  /// `attributeValue` to replace; elsewhere its text is taken in as it stands, without being read as markup.
  func entity(name: UnsafePointer<xmlChar>?) -> xmlEntityPtr? {
    guard failure == nil, let name, let context else { return nil }
    let string = String(cString: name)
    let isInAttribute = context.pointee.instate == XML_PARSER_ATTRIBUTE_VALUE
    // After a declaration libxml2 asks too, to keep the text as it was written.
    guard isInAttribute || context.pointee.instate == XML_PARSER_CONTENT else { return nil }
    let key = isInAttribute ? "\"\(string)" : string
    if let known = answers[key] { return known }
    let answer = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
    answer.initialize(to: xmlEntity())
    answer.pointee.type = XML_ENTITY_DECL
    answer.pointee.name = UnsafePointer(xmlStrdup(name))
    if isInAttribute {
      answer.pointee.etype = XML_INTERNAL_GENERAL_ENTITY
    } else {
      answer.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
      answer.pointee.content = (replacement(string) + [0]).withUnsafeBufferPointer {
        xmlStrdup($0.baseAddress)
      }
    }
    answers[key] = answer
    return answer
  }

  /// The text for a reference; the reference itself where nobody knows.
  private func replacement(_ name: String) -> [UInt8] {
    do {
      if let text = try entities.text(of: name) {
        if text.contains(UInt8(ascii: "<")), name != "lt" {
          warn("the markup in the entity \(name) was read as text")
        }
        return text
      }
    } catch {
      fail(error.reason)
      return []
    }
    warn("the entity \(name) is not declared")
    return Array("&\(name);".utf8)
  }

  /// libxml2 gives `&` as `&#38;` and leaves other references in place.
  private func attributeValue(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var value: [UInt8] = []
    var i = 0
    while i < bytes.count {
      guard bytes[i] == UInt8(ascii: "&"),
        let end = bytes[i...].firstIndex(of: UInt8(ascii: ";"))
      else {
        value.append(bytes[i])
        i += 1
        continue
      }
      let reference = String(decoding: bytes[(i + 1)..<end], as: UTF8.self)
      if let scalar = EntityTable.scalar(reference) {
        value += Array(String(scalar).utf8)
      } else {
        value += replacement(reference)
      }
      if value.count > outputBound { failForAmplification() }
      guard failure == nil else { break }
      i = end + 1
    }
    return value
  }
}
