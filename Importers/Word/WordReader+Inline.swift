import Documents
import XMLReading

extension WordReader {
  /// Reads running text: the content of a paragraph, of a link, of a tracked change.
  // As deep as the part was allowed to be.
  mutating func content(_ parent: XMLNode, _ run: WordRun) {
    let nodes = Array(parent.content)
    var raisedEnd = 0
    var seenEnd = 0
    for (i, node) in nodes.enumerated() where !node.isText {
      guard tag(node) == .run else {
        inline(node, run)
        continue
      }
      var run = run
      if i >= seenEnd, isRaised(node) {
        // A raised number may be cut into several runs, and is raised as a whole or not at all.
        let end = nodes[i...].firstIndex { !isRaised($0) } ?? nodes.endIndex
        seenEnd = end
        if let raised = raisedText(nodes[i..<end]) {
          raisedEnd = end
          write(bytes: raised[...])
        }
      }
      run.isWritten = i < raisedEnd
      self.run(node, run)
    }
  }

  /// The text of raised runs in raised characters; nil where some has none, or is hidden.
  private func raisedText(_ runs: ArraySlice<XMLNode>) -> [UInt8]? {
    guard runs.allSatisfy({ $0.descendants("vanish").isEmpty }) else { return nil }
    var bytes: [UInt8] = []
    for text in runs.flatMap({ $0.all("t") }) {
      for part in text.content { bytes += part.bytes }
    }
    return Superscript.raised(bytes)
  }

  private mutating func isRaised(_ node: XMLNode) -> Bool {
    guard tag(node) == .run, let properties = node.first("rPr") else { return false }
    if let own = properties.first("vertAlign")?["val"] { return own == "superscript" }
    return styles.character(properties.first("rStyle")?["val"])?.isRaised ?? false
  }

  mutating func inline(_ node: XMLNode, _ run: WordRun) {
    switch tag(node) {
    case .run: self.run(node, run)
    case .text: write(node, run)
    case .deletedText: write(node, run)
    case .fieldCode:
      if !fields.isEmpty, !fields[fields.count - 1].showsResult,
        fields[fields.count - 1].instruction.utf8.count < 100_000
      {
        fields[fields.count - 1].instruction += node.content.map {
          String(decoding: $0.bytes, as: UTF8.self)
        }.joined()
      }
    case .tab: write(bytes: [0x20])
    case .lineBreak:
      if isShown, !isInCell { builder.breakLine() } else { write(bytes: [0x20]) }
    case .hyphen: write(bytes: Array("\u{2011}".utf8)[...])
    case .softHyphen, .properties: break
    case .embedded: builder.lose("embedded documents")
    case .symbol: symbol(node)
    case .hyperlink: link(node, run)
    case .simpleField:
      var field = WordField()
      field.instruction = node["instr"] ?? ""
      begin(field)
      showResult()
      content(node, run)
      endField()
    case .fieldCharacter: fieldCharacter(node)
    case .footnoteReference, .endnoteReference: noteReference(node)
    case .commentStart: if let id = node["id"] { anchors.begin(id) }
    case .commentEnd: if let id = node["id"] { anchors.end(id, at: builder.contentEnd) }
    case .commentReference: if let id = node["id"] { anchors.refer(id, at: builder.contentEnd) }
    case .graphic: graphic(node)
    case .alternative: if let chosen = Self.chosen(node) { content(chosen, run) }
    case .ruby: if let base = node.first("rubyBase") { content(base, run) }
    case .formula: formula(node)
    case .inserted, .deleted, .movedTo, .movedFrom: changed(node) { $0.content(node, run) }
    case .textBox: boxes.append(node)
    case .paragraph, .table, .row, .cell, .container: content(node, run)
    }
  }

  private mutating func run(_ node: XMLNode, _ run: WordRun) {
    var run = run
    var isHidden = false
    if let properties = node.first("rPr") {
      let style = styles.character(properties.first("rStyle")?["val"])
      isHidden = WordToggle.isOn("vanish", in: properties) ?? style?.isHidden ?? false
      run.isBold = WordToggle.isOn("b", in: properties) ?? style?.isBold ?? run.isBold
      run.isSymbolic = SymbolFont.isNamed(in: properties) || style?.isSymbolic ?? false
      if isHidden, suppressed == 0, !node.text.isEmpty { builder.lose("hidden passages") }
    }
    suppressed += isHidden ? 1 : 0
    for part in node.content where !part.isText { inline(part, run) }
    suppressed -= isHidden ? 1 : 0
  }

  // MARK: Text

  /// Whether what comes is text, rather than deleted, hidden, or the code of a field.
  var isShown: Bool { suppressed == 0 && !fields.contains { !$0.showsResult } }

  private mutating func write(_ node: XMLNode, _ run: WordRun) {
    guard !run.isWritten else { return }
    for text in node.content where text.isText {
      if run.isSymbolic {
        write(bytes: Array(SymbolFont.text(text.bytes).utf8)[...], isBold: run.isBold)
      } else {
        write(bytes: text.bytes, isBold: run.isBold)
      }
    }
  }

  mutating func write(bytes: ArraySlice<UInt8>, isBold: Bool? = nil) {
    guard isShown, builder.openKind != nil else { return }
    let isBlank = bytes.allSatisfy { $0 <= 0x20 }
    if !isBlank {
      if anchors.isWaiting { anchors.settle(at: builder.nextOffset()) }
      if let isBold { boldness.take(isBold: isBold) }
    }
    builder.append(bytes: bytes)
  }

  private mutating func symbol(_ node: XMLNode) {
    guard let code = node["char"].flatMap({ Int($0, radix: 16) }), code < 0x110000 else { return }
    if let text = SymbolFont.text(code, font: node["font"] ?? "") {
      write(bytes: Array(text.utf8)[...])
    } else if isShown {
      builder.lose("symbols")
    }
  }

  // MARK: Links and fields

  private mutating func link(_ node: XMLNode, _ run: WordRun) {
    var target = node["id"].flatMap { part.relationships[$0] }.map(\.target)
    if let place = node["anchor"] { target = target.map { $0 + "#" + place } }
    if isShown, let target { builder.beginLink(to: target) }
    content(node, run)
    if target != nil { builder.endLink() }
  }

  private mutating func fieldCharacter(_ node: XMLNode) {
    switch node["fldCharType"] {
    case "begin": begin(WordField())
    case "separate": showResult()
    case "end": endField()
    default: break
    }
  }

  private mutating func begin(_ field: WordField) {
    // Real documents have a few inside one another.
    if fields.count < 1_000 { fields.append(field) }
  }

  private mutating func showResult() {
    guard !fields.isEmpty, !fields[fields.count - 1].showsResult else { return }
    fields[fields.count - 1].showsResult = true
    let field = fields[fields.count - 1]
    if ["TOC", "INDEX", "TOA"].contains(field.name) {
      fields[fields.count - 1].isContents = true
      contentsFields += 1
      if builder.openKind != nil { builder.reclassify(.frontMatter) }
    }
    if isShown, let target = field.linkTarget { builder.beginLink(to: target) }
  }

  private mutating func endField() {
    guard let field = fields.popLast() else { return }
    if field.isContents { contentsFields -= 1 }
    if field.showsResult, field.name == "HYPERLINK" { builder.endLink() }
  }

  private mutating func noteReference(_ node: XMLNode) {
    guard isShown, let id = node["id"] else { return }
    let kind: Note.Kind = tag(node) == .footnoteReference ? .footnote : .endnote
    anchors.note(kind, id, at: builder.contentEnd)
  }

  // MARK: What is no text

  /// A picture, a drawing, an object: its text boxes are read, the rest is counted.
  // As deep as the part was allowed to be.
  private mutating func graphic(_ node: XMLNode) {
    for child in node.children {
      switch child.local {
      case "txbxContent": if isShown { boxes.append(child) }
      case "pic", "imagedata": if isShown { builder.lose("images") }
      case "chart": if isShown { builder.lose("charts") }
      case "relIds": if isShown { builder.lose("diagrams") }
      case "OLEObject": if isShown { builder.lose("embedded objects") }
      case "AlternateContent": if let chosen = Self.chosen(child) { graphic(chosen) }
      default: graphic(child)
      }
    }
  }

  /// A formula reads as its symbols where they are few and stand in a row.
  private mutating func formula(_ node: XMLNode) {
    guard isShown else { return }
    builder.lose("formulas")
    let isStacked = ["f", "nary", "rad", "m", "eqArr", "limLow", "limUpp", "sSup", "sPre"].contains
    {
      !node.descendants($0).isEmpty
    }
    let text = node.text
    write(bytes: Array((!isStacked && text.utf8.count <= 60 ? text : "[formula]").utf8)[...])
  }
}
