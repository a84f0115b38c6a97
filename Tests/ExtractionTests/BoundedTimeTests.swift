import Testing

@Suite("Any text is read in bounded time")
struct BoundedTimeTests {
  @Test(
    "Texts made to be slow",
    .timeLimit(.minutes(5)),
    arguments: [
      String(repeating: "may not reduce or increase ", count: 10_000),
      String(repeating: "5 mg of caffeine ", count: 10_000),
      String(repeating: "FDA says pain and studies suggest [3] ", count: 5_000),
      String(repeating: "(", count: 50_000) + String(repeating: ")", count: 50_000),
      String(repeating: "caffeine, ", count: 10_000) + "reduces pain.",
      String(repeating: "a", count: 300_000),
      String(repeating: "ginger's ", count: 20_000),
      String(repeating: "of the ", count: 20_000),
    ])
  func hostile(text: String) {
    // A quadratic reader does not come back within the limit.
    #expect(Reading.result(text).coverage.sentences > 0)
  }
}
