import Documents
import Testing

@testable import Reporters

/// How the lines around a passage are cut, and that nothing in them can disturb a terminal.
struct ExcerptTests {
  private func excerpt(_ text: String, _ words: String, width: Int = 60) -> Excerpt {
    let document = Fixture.document("a.txt", text)
    return Excerpt(Fixture.location(document, words), in: document, width: width)
  }

  /// The text of the only line, with what the mark covers in brackets; columns are characters here.
  private func marked(_ excerpt: Excerpt) -> String {
    guard let line = excerpt.lines.first, excerpt.lines.count == 1 else { return "" }
    let characters = Array(line.text)
    let before = String(characters.prefix(line.indent))
    let inside = String(characters.dropFirst(line.indent).prefix(line.length))
    return before + "[" + inside + "]" + String(characters.dropFirst(line.indent + line.length))
  }

  @Test func shortLinesAreShownWhole() {
    #expect(marked(excerpt("Take 5 mg daily.\nMore.", "5 mg")) == "Take [5 mg] daily.")
  }

  @Test func indentationIsDropped() {
    #expect(marked(excerpt("    \tTake 5 mg daily.", "5 mg")) == "Take [5 mg] daily.")
  }

  @Test func longLinesAreCutAroundThePassage() {
    let filler = String(repeating: "word ", count: 1000)
    let shown = marked(excerpt(filler + "take 5 mg daily " + filler, "5 mg", width: 40))
    #expect(shown.hasPrefix("…"))
    #expect(shown.hasSuffix("…"))
    #expect(shown.contains("take [5 mg] daily"))
    #expect(shown.count <= 42)
  }

  @Test func atTheEdgesOfALineTheRoomGoesToTheOtherSide() {
    let filler = String(repeating: "word ", count: 100)
    let atStart = marked(excerpt("5 mg daily " + filler, "5 mg", width: 40))
    #expect(atStart.hasPrefix("[5 mg] daily"))
    #expect(atStart.count > 38)
    let atEnd = marked(excerpt(filler + "take 5 mg", "5 mg", width: 40))
    #expect(atEnd.hasSuffix("take [5 mg]"))
    #expect(atEnd.count > 38)
  }

  @Test func aPassageLongerThanTheLineIsCut() {
    let long = "take " + String(repeating: "very ", count: 100) + "much"
    let shown = excerpt("Please " + long + " of it.", long, width: 40)
    #expect(shown.lines.count == 1)
    #expect((shown.lines.first?.text.count ?? 99) <= 40)
    #expect(shown.lines.first?.text.hasSuffix("…") ?? false)
  }

  @Test func aPassageOverSeveralLinesIsMarkedOnEach() {
    let shown = excerpt(
      "We take 5\n  mg of\r\nit, and\nmore of\nit daily.", "5\n  mg of\r\nit, and\nmore of")
    #expect(shown.lines.map(\.number) == [1, 2, 3])
    #expect(shown.lines.map(\.text) == ["We take 5", "mg of", "it, and"])
    #expect(shown.lines.map(\.length) == [1, 5, 7])
    #expect(shown.omitted == 1)
  }

  @Test func wideCharactersTakeTwoColumns() {
    let line = excerpt("日本語で 5 mg 飲む", "5 mg").lines.first
    #expect(line?.indent == 9)
    #expect(line?.length == 4)
    #expect(excerpt("飲む 👩‍⚕️ ok", "👩‍⚕️").lines.first?.length == 2)
    #expect(excerpt("cafe\u{301} 5 mg", "5 mg").lines.first?.indent == 5)
  }

  @Test func charactersThatDisturbATerminalAreWrittenOut() {
    #expect(TerminalText.line("a\u{1B}[31mb") == "a\\u{1B}[31mb")
    #expect(TerminalText.line("a\u{202E}b\u{2066}") == "a\\u{202E}b\\u{2066}")
    #expect(TerminalText.line("a\nb\u{9B}c\u{7F}\u{2028}") == "a\\u{A}b\\u{9B}c\\u{7F}\\u{2028}")
    #expect(TerminalText.line("x\u{E0041}\u{FEFF}") == "x\\u{E0041}\\u{FEFF}")
    #expect(TerminalText.line("tab\there") == "tab    here")
    #expect(TerminalText.line("naïve – “5 µg”") == "naïve – “5 µg”")
  }

  @Test func marksUnderEscapedCharactersStayInPlace() {
    let line = excerpt("a\u{202E}b 5 mg", "5 mg").lines.first
    #expect(line?.text == "a\\u{202E}b 5 mg")
    #expect(line?.indent == 11)
  }

  @Test func stackedMarksAreLimited() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 5000)
    #expect(TerminalText.line(zalgo).unicodeScalars.count <= 10)
  }
}
