import CLibXML2

/// Puts the tree together while libxml2 reads and calls its methods.
final class HTMLTreeBuilder {
  var context: htmlParserCtxtPtr?

  private let file: String
  private let limits: HTMLLimits
  private var tree = HTMLTree()
  private var failure: XMLReadingError?
  /// The elements that are open, outermost first; nil for one that is not kept.
  private var open: [Int32?] = []
  /// The innermost that is kept, and how many are.
  private var current: Int32 = -1
  private var depth = 0
  private var flattened = 0
  /// Whether what comes next is a text of its own, since a comment stands before it.
  private var endsText = false
  /// Errors of libxml2, which mends what it finds.
  private var mended = 0
  private var firstMended: XMLWarning?
  /// libxml2 keeps one copy of each name, so that its address tells the name.
  private var tags: [UnsafePointer<xmlChar>: (tag: HTMLTag, isCustom: Bool)] = [:]
  private var names: [UnsafePointer<xmlChar>: HTMLAttributeName?] = [:]

  init(file: String, limits: HTMLLimits) {
    self.file = file
    self.limits = limits
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> HTMLTreeBuilder? {
    data.map { Unmanaged<HTMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The tree that was read.
  func finish() throws(XMLReadingError) -> HTMLTree {
    if let failure { throw failure }
    while !open.isEmpty { close() }
    if flattened > 0 {
      tree.warnings.append(
        XMLWarning(
          line: 0,
          message: "\(flattened) elements stand over \(limits.depth) deep and were read as text"))
    }
    if let firstMended {
      let others = mended > 1 ? ", and \(mended - 1) more like it" : ""
      tree.warnings.append(
        XMLWarning(line: firstMended.line, message: firstMended.message + others))
    }
    return tree
  }

  private var line: Int32 { context?.pointee.input?.pointee.line ?? 0 }

  private func fail(_ reason: XMLReadingError.Reason) {
    guard failure == nil else { return }
    failure = XMLReadingError(file: file, line: Int(line), reason: reason)
    if let context { xmlStopParser(context) }
  }

  /// An error of libxml2. Almost every page has some; only those that lose text are of interest.
  func report(_ error: xmlError) {
    let code = xmlParserErrors(rawValue: xmlParserErrors.RawValue(error.code))
    let losing: [xmlParserErrors] = [
      XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_GT_REQUIRED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
      XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF, XML_ERR_DOCUMENT_EMPTY,
      XML_ERR_LTSLASH_REQUIRED, XML_ERR_NAME_TOO_LONG, XML_ERR_INTERNAL_ERROR,
    ]
    guard failure == nil, losing.contains(code) else { return }
    mended += 1
    if firstMended == nil {
      var message = error.message.map { String(cString: $0) } ?? "error \(error.code)"
      while let last = message.last, last == "\n" { message.removeLast() }
      firstMended = XMLWarning(line: Int(error.line), message: "mended HTML: \(message)")
    }
  }

  // MARK: Elements

  func startElement(
    _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard failure == nil, let name else { return }
    guard open.count < limits.totalDepth else {
      fail(.limit("elements inside one another", value: limits.totalDepth))
      return
    }
    let (tag, isCustom) = self.tag(name)
    guard depth < limits.depth else {
      guard tag.isInline, !isCustom else {
        fail(.limit("elements inside one another", value: limits.depth))
        return
      }
      flattened += 1
      open.append(nil)
      return
    }
    let start = Int32(clamping: tree.attributes.count)
    keep(attributes)
    depth += 1
    append(
      HTMLTree.Node(
        tag: tag, isText: false, isCustom: isCustom, parent: current, line: line, end: 0,
        start: start, stop: Int32(clamping: tree.attributes.count)))
    current = Int32(clamping: tree.nodes.count - 1)
    open.append(current)
  }

  func endElement(_ name: UnsafePointer<xmlChar>?) {
    guard failure == nil, !open.isEmpty else { return }
    close()
  }

  private func close() {
    guard let last = open.popLast(), let node = last else { return }
    tree.nodes[Int(node)].end = Int32(clamping: tree.nodes.count)
    current = tree.nodes[Int(node)].parent
    depth -= 1
  }

  private func append(_ node: HTMLTree.Node) {
    guard tree.nodes.count < limits.nodes else {
      fail(.limit("elements", value: limits.nodes))
      return
    }
    tree.nodes.append(node)
  }

  private func tag(_ name: UnsafePointer<xmlChar>) -> (tag: HTMLTag, isCustom: Bool) {
    if let known = tags[name] { return known }
    let string = String(cString: name)
    // A name with a prefix, as in XHTML, is the same element.
    let local = string.split(separator: ":").last.map(String.init) ?? string
    let found = (HTMLTag(name: local.lowercased()), string.utf8.contains(UInt8(ascii: "-")))
    tags[name] = found
    return found
  }

  /// Name and value by turns; a value may be missing.
  private func keep(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard var next = attributes else { return }
    while let name = next.pointee {
      let value = (next + 1).pointee
      next += 2
      let known: HTMLAttributeName?
      if let found = names[name] {
        known = found
      } else {
        known = HTMLAttributeName(name: String(cString: name).lowercased())
        names[name] = .some(known)
      }
      guard let known else { continue }
      let start = tree.attributeBytes.count
      if let value {
        appendText(value, Int(xmlStrlen(value)), to: &tree.attributeBytes)
        guard admit() else { return }
      }
      tree.attributes.append(
        HTMLTree.Attribute(
          name: known, start: Int32(clamping: start),
          stop: Int32(clamping: tree.attributeBytes.count)))
    }
  }

  // MARK: Text

  func characters(_ bytes: UnsafePointer<xmlChar>?, _ length: Int) {
    guard failure == nil, let bytes, length > 0 else { return }
    addText(bytes, length)
  }

  /// The content of a script or a style sheet; only data in JSON-LD is kept.
  func rawText(_ bytes: UnsafePointer<xmlChar>?, _ length: Int) {
    guard failure == nil, let bytes, length > 0, current >= 0,
      tree.nodes[Int(current)].tag == .script,
      let type = tree.value(.type, of: Int(current)), type.lowercased().contains("ld+json")
    else { return }
    addText(bytes, length)
  }

  /// Keeps a comment that begins with `stet-`.
  func comment(_ body: UnsafePointer<xmlChar>?) {
    guard failure == nil, let body, tree.comments.count < limits.nodes,
      let comment = MarkupComment(body, end: Int(line))
    else { return }
    tree.comments.append(HTMLTree.Comment(node: tree.nodes.count, comment: comment))
    endsText = true
  }

  private func addText(_ bytes: UnsafePointer<xmlChar>, _ length: Int) {
    let start = tree.text.count
    appendText(bytes, length, to: &tree.text)
    guard admit() else { return }
    let stop = Int32(clamping: tree.text.count)
    defer { endsText = false }
    if let last = tree.nodes.indices.last, tree.nodes[last].isText, !endsText,
      tree.nodes[last].parent == current
    {
      tree.nodes[last].stop = stop
      return
    }
    append(
      HTMLTree.Node(
        tag: .other, isText: true, isCustom: false, parent: current, line: line,
        end: Int32(clamping: tree.nodes.count + 1), start: Int32(clamping: start), stop: stop))
  }

  private func admit() -> Bool {
    guard tree.text.count + tree.attributeBytes.count <= limits.textBytes else {
      fail(.limit("bytes of text", value: limits.textBytes))
      return false
    }
    return true
  }

  /// Appends text. Control codes U+0080 to U+009F, which references such as `&#150;` make, are the
  /// characters that Windows has there (html.spec.whatwg.org, numeric character reference end state).
  private func appendText(
    _ bytes: UnsafePointer<xmlChar>, _ length: Int, to text: inout [UInt8]
  ) {
    let piece = UnsafeBufferPointer(start: bytes, count: length)
    var copied = 0
    var i = 0
    while i + 1 < length {
      if piece[i] == 0xC2, piece[i + 1] & 0xE0 == 0x80 {
        text.append(contentsOf: piece[copied..<i])
        text.append(contentsOf: String(Windows1252.scalar(piece[i + 1])).utf8)
        i += 2
        copied = i
      } else {
        i += 1
      }
    }
    text.append(contentsOf: piece[copied..<length])
  }
}
