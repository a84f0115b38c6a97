/// Lists within a paragraph: "Symptoms include - pain  - nausea  -- in the morning".
extension SentenceScanner {
  /// A dash or an asterisk between white space is the bullet of an item where the white space before it is two bytes
  /// or a line break ("- lose weight  - eat less"), where what stands before it is left open ("symptoms include - pain"),
  /// and where it goes on with such a list.
  mutating func readDash() {
    let at = i
    i += 1
    let isDouble = at + 1 < end && text[at] == 0x2D && text[at + 1] == 0x2D
    let behind = at + (isDouble ? 2 : 1)
    guard at - 2 >= start, behind < end, isSpace(text[at - 1]), isSpace(text[behind]),
      at > contentStart
    else { return }
    let isApart = isSpace(text[at - 2]) && !isDouble
    guard isApart || isInList || isLeftOpen(at) else { return }
    close(at: at, next: at)
    isInList = true
  }

  /// Whether the words before a dash want what comes behind it.
  private func isLeftOpen(_ dash: Int) -> Bool {
    var stop = dash
    while stop > start, isSpace(text[stop - 1]) { stop -= 1 }
    guard stop > start else { return false }
    if text[stop - 1] == 0x3A { return true }
    return splitter.listOpeners.contains(text, wordStart(before: stop), stop)
  }
}
