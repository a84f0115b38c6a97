import Testing

@testable import Extraction

@Suite("What words around an unread name hint at")
struct HintTests {
  private let rows = [
    "before\tfearing\t0\t200\t0\t0\t0\t0", "anywhere\tfearing\t0\t40\t0\t0\t0\t0",
    "heading\tuses\t150\t0\t0\t0\t0\t0", "trait\talways\t-10\t-20\t0\t0\t0\t0",
    "partner before\tfearing\t0\t0\t0\t0\t0\t90",
  ].map { $0.split(separator: "\t") }

  private func sums(
    _ table: HintTable, _ words: [(HintPlace, String)], isPartner: Bool = false
  ) -> [Int32] {
    var sums = [Int32](repeating: 0, count: HintClass.allCases.count)
    for (place, word) in words {
      table.add(HintTable.key(HeadingWord(word).hash, place, isPartner), to: &sums)
    }
    return sums
  }

  @Test("Weights add up by word and place")
  func weights() {
    let table = HintTable(rows: rows)
    #expect(
      sums(table, [(.before, "fearing"), (.anywhere, "fearing"), (.trait, "always")])
        == [0, -10, 220, 0, 0, 0, 0])
    // The same word elsewhere, and words that no row has, weigh nothing.
    #expect(sums(table, [(.behind, "fearing"), (.heading, "kava")]) == [0, 0, 0, 0, 0, 0, 0])
    // Around the name of another substance a word says something else.
    #expect(sums(table, [(.before, "fearing")], isPartner: true) == [0, 0, 0, 0, 0, 0, 90])
  }

  @Test("Only what leads by the margin is said, and no denial")
  func decisions() {
    let margin = HintTable.margin
    #expect(HintTable.decision([0, margin, 0, 0, 0, 0, 0]) == .treats)
    #expect(HintTable.decision([0, margin - 1, 0, 0, 0, 0, 0]) == nil)
    #expect(HintTable.decision([0, 600, 601 - margin, 0, 0, 0, 0]) == nil)
    #expect(HintTable.decision([0, 0, 0, 0, 0, 0, margin]) == .interacts)
    #expect(HintTable.decision([400, 0, 0, 0, 0, 0, 0]) == nil)
    #expect(HintTable.decision([0, 0, 0, 0, 400, 0, 0]) == nil)
  }

  @Test(
    "A condition that no pattern reads",
    arguments: [
      (
        "# Side effects\nThen comes dizziness, mostly in the first days.",
        "kava causes dizziness [manner: in passing]"
      ),
      (
        "# Uses\nMost of my patients come to it for migraine.",
        "kava treats migraine [manner: in passing]"
      ),
      (
        "# Interactions\nWith diazepam there could, in theory, be one load too many.",
        "kava interacts_with diazepam [manner: in passing] ?"
      ),
    ])
  func read(text: String, expected: String) {
    #expect(Reading.claims("# Kava\n" + text) == [expected])
    // Nothing but the heading and the words say so.
    #expect(Reading.claims("# Kava\nHepatitis is another story.").isEmpty)
    #expect(Reading.claims("# Kava\n# History\nDiazepam came much later.").isEmpty)
  }

  @Test("What a dose is for is no claim of its own")
  func doses() {
    for text in [
      "The usual dose of kava for insomnia is 100 mg twice daily.",
      "For insomnia, the Northern Society advises taking kava at 100 mg.",
      "Adults with insomnia should take 100 mg of kava.",
    ] {
      #expect(!Reading.claims("# Kava\n" + text).contains { $0.contains("treats") }, "\(text)")
    }
  }

  @Test("No row names a substance, but where a condition has the word in its name")
  func names() {
    func names(_ file: String) -> [String] {
      DataFile.rows(file).flatMap { row in
        [row[0]] + (row.count > 3 ? row[3].split(separator: "|") : [])
      }.map { $0.lowercased() }
    }
    let substances = Set(names("substances.tsv"))
    var others = Set(names("conditions.tsv").flatMap { $0.split(separator: " ").map(String.init) })
    for row in DataFile.rows("words.tsv") where row.count > 1 {
      others.formUnion(row[1].split(separator: " ").map(String.init))
    }
    let rows = DataFile.rows("hints.tsv").filter { $0.count > 1 && $0[0] != "own" }
    #expect(rows.count > 1000)
    for row in rows {
      let word = String(row[1])
      #expect(
        !row[0].hasSuffix("own") && (!substances.contains(word) || others.contains(word)), "\(word)"
      )
    }
  }
}
