import Testing

@testable import Extraction

@Suite("The cue phrases that ship with the program")
struct CueDataTests {
  private let rows = DataFile.rows("cues.tsv")

  @Test("Every row has a phrase, a category, a direction and a limit")
  func rowsAreWellFormed() {
    #expect(rows.count > 150)
    for row in rows {
      #expect(row.count == 4, "\(row)")
      guard row.count == 4 else { continue }
      #expect(CuePhrase.Category(rawValue: String(row[1])) != nil, "\(row)")
      #expect(CuePhrase.Direction(rawValue: String(row[2])) != nil, "\(row)")
      #expect(row[3] == "-" || Int32(row[3]) != nil, "\(row)")
    }
  }

  @Test("No wording has two meanings")
  func wordingsAreUnique() {
    var seen: [String: Substring] = [:]
    for row in rows where row.count == 4 {
      for words in CueLexicon.expand(row[0]) {
        let wording = words.joined(separator: " ")
        if let other = seen[wording] { Issue.record("\"\(wording)\" in \(other) and \(row[0])") }
        seen[wording] = row[0]
      }
    }
  }

  @Test("Alternatives, optional words and joined words are written out")
  func expansion() {
    let wordings = CueLexicon.expand("is|was -|not known r/o|rule_out").map {
      $0.joined(separator: " ")
    }
    #expect(
      wordings == [
        "is known r o", "was known r o", "is not known r o", "was not known r o",
        "is known rule out", "was known rule out", "is not known rule out",
        "was not known rule out",
      ])
  }

  @Test("Rows that are no cues are left out")
  func badRows() {
    let lexicon = CueLexicon(rows: DataFile.rows(of: "no\tdenial\tforward\t-\nnot\tnegation\t-\n"))
    #expect(lexicon.phrases.isEmpty)
  }
}
