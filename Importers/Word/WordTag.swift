import XMLReading

/// The elements of WordprocessingML and of what stands in it that the reader tells apart (ECMA-376-1, 17).
enum WordTag {
  // Blocks.
  case paragraph, table, row, cell
  // Runs and what is in them.
  case run, text, deletedText, fieldCode
  case tab, lineBreak, hyphen, softHyphen, symbol
  case hyperlink, simpleField, fieldCharacter
  case footnoteReference, endnoteReference
  case commentStart, commentEnd, commentReference
  case graphic, textBox, alternative, ruby
  case formula
  // Tracked changes.
  case inserted, deleted, movedTo, movedFrom
  /// Documents within the document.
  case embedded
  /// Settings, which hold no text.
  case properties
  /// Anything else: only what is in it matters.
  case container

  private enum Vocabulary { case word, math, compatibility, other }

  init(_ node: XMLNode) {
    self =
      switch Self.vocabulary(node.namespace) {
      case .word: Self.word(node.local)
      case .math: node.local == "oMath" || node.local == "oMathPara" ? .formula : .container
      case .compatibility: node.local == "AlternateContent" ? .alternative : .container
      case .other: .properties
      }
  }

  /// The transitional and the strict namespaces are alike in part.
  private static func vocabulary(_ namespace: String?) -> Vocabulary {
    guard let namespace else { return .word }
    if namespace.contains("/wordprocessingml/") { return .word }
    if namespace.hasSuffix("/math") { return .math }
    if namespace.contains("/markup-compatibility/") { return .compatibility }
    return .other
  }

  private static func word(_ local: String) -> WordTag {
    switch local {
    case "p": .paragraph
    case "tbl": .table
    case "tr": .row
    case "tc": .cell
    case "r": .run
    case "t": .text
    case "delText": .deletedText
    case "instrText", "delInstrText": .fieldCode
    case "tab", "ptab": .tab
    case "br", "cr": .lineBreak
    case "noBreakHyphen": .hyphen
    case "softHyphen": .softHyphen
    case "sym": .symbol
    case "hyperlink": .hyperlink
    case "fldSimple": .simpleField
    case "fldChar": .fieldCharacter
    case "footnoteReference": .footnoteReference
    case "endnoteReference": .endnoteReference
    case "commentRangeStart": .commentStart
    case "commentRangeEnd": .commentEnd
    case "commentReference": .commentReference
    case "drawing", "pict", "object": .graphic
    case "txbxContent": .textBox
    case "ruby": .ruby
    case "ins", "conflictIns": .inserted
    case "del", "conflictDel": .deleted
    case "moveTo": .movedTo
    case "moveFrom": .movedFrom
    case "altChunk", "subDoc": .embedded
    case "pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr", "sdtEndPr", "tblGrid", "tblPrEx",
      "smartTagPr", "customXmlPr", "fldData", "ffData", "proofErr", "bookmarkStart", "bookmarkEnd",
      "lastRenderedPageBreak", "footnoteRef", "endnoteRef", "annotationRef", "separator",
      "continuationSeparator", "permStart", "permEnd", "rubyPr", "rt", "divId":
      .properties
    default: .container
    }
  }
}
