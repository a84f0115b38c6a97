import Documents

/// Quotations of customers: "“I was well within a week!” — Carla M."
extension DocumentWalk {
  /// Whether a block is in quotation marks and a dash and a name stand behind it, or it is a quotation that ends so.
  func isTestimony(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .quotation, .listItem: break
    default: return false
    }
    let range = block.range
    guard range.length > 12, opens(range), let close = lastQuotationMark(range) else {
      return false
    }
    // From the quotation mark to the end: a dash, and a few words of which the first is a name.
    var i = close
    while i < range.end, isGap(text[i]) { i += 1 }
    guard let behind = behindDash(i), behind < range.end else { return false }
    var name = behind
    while name < range.end, isGap(text[name]) { name += 1 }
    guard name < range.end, text[name] &- 0x41 < 26, range.end - name < 60 else { return false }
    let words = String(decoding: text[name..<range.end], as: UTF8.self)
    return !words.split(whereSeparator: { !$0.isLetter }).contains {
      Self.titles.contains($0.lowercased())
    }
  }

  private func opens(_ range: TextRange) -> Bool {
    var i = range.start
    while i < range.end, text[i] == 0x3E || isGap(text[i]) { i += 1 }
    return i < range.end
      && (text[i] == UInt8(ascii: "\"") || text[i...].starts(with: "“".utf8))
  }

  /// The offset behind the last quotation mark of the last eighty bytes.
  private func lastQuotationMark(_ range: TextRange) -> Int? {
    var i = range.end - 1
    let low = max(range.start + 6, range.end - 80)
    while i > low {
      if text[i] == UInt8(ascii: "\"") { return i + 1 }
      if text[i - 2...i].elementsEqual("”".utf8) { return i + 1 }
      i -= 1
    }
    return nil
  }

  private func behindDash(_ i: Int) -> Int? {
    for dash in Self.dashes where text[i...].starts(with: dash.utf8) { return i + dash.utf8.count }
    return nil
  }

  private func isGap(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
  }

  private static let dashes = ["—", "–", "--", "-", "~"]

  private static let titles: Set<String> = [
    "dr", "doctor", "professor", "prof", "md", "phd", "rn", "pharmd", "do", "mph", "msc",
    "director", "chief", "president", "minister", "spokesperson", "researcher", "scientist",
    "physician", "pharmacist", "university", "institute", "hospital", "journal", "agency",
    "author", "cardiologist", "neurologist", "psychiatrist", "dietitian", "nutritionist",
  ]
}
