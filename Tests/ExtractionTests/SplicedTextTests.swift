import Testing

@Suite("Text that no one would write")
struct SplicedTextTests {
  /// Sentences of all families of patterns, to be cut anywhere and joined to one another.
  private static let sentences = [
    "My friend said it had vanished after ten months of Algal, a brand from Maine.",
    "\"My migraines are gone,\" said Ann, a customer for years.",
    "Melatonin is a safer alternative than clonazepam in the treatment of a sleep disorder.",
    "Aspirin is safe for adults but not for children, and should be avoided in the third trimester.",
    "Do not take more than eight 500 mg tablets in 24 hours: ask a pharmacist.",
    "There are no drugs that cure gout, but allopurinol lowers uric acid by about 30%.",
    "Fears that it damages the liver have not been confirmed (Smith et al., 2019).",
    "Side effects may include - nausea  - rash or hives  -- in children, headache.",
    "You can lower your risk of stroke by eating less salt, losing weight and not smoking.",
    "Doses between 0.5 and 5 mg work equally well; the maximum is 10 mg per day.",
    "The FDA approved it in 2019 for adults with type 2 diabetes; NICE did not.",
    "It costs £9.90 a month, which insurance may not cover.",
    "In a trial of 212 patients, those on the drug lost 5 kg, compared with 2 kg on placebo.",
    "If you have anemia, you may feel tired, weak and short of breath.",
    "| Adults | 400 mg | twice daily | no more than 2 g |",
    "Complications of diabetes include blindness, kidney failure and, rarely, coma.",
    "Neither aspirin nor ibuprofen, both NSAIDs, is known to prevent dementia.",
  ]

  @Test("Sentences cut and joined at random are read to the end", arguments: 0..<8)
  func spliced(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let words = Self.sentences.map { $0.split(separator: " ") }
    var lines: [String] = []
    for _ in 0..<600 {
      let first = words[next(words.count)]
      let second = words[next(words.count)]
      var line = Array(first[next(first.count)...]) + second[..<next(second.count)]
      if line.count > 2 { line.swapAt(next(line.count), next(line.count)) }
      lines.append(line.joined(separator: " ") + [".", "", ":", "?"][next(4)])
    }
    let result = Reading.result(lines.joined(separator: "\n"))
    #expect(result.coverage.sentences > 300)
  }
}
