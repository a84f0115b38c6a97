import Documents
import Testing

@testable import Extraction

@Suite("First cells that only say what a row is about")
struct RowLabelTests {
  private func claims(_ heading: String, _ rows: [String]) -> [String] {
    let text = "# \(heading)\n" + rows.joined(separator: "\n")
    var blocks = [Block(kind: .heading(level: 1), range: TextRange(2, 2 + heading.utf8.count))]
    var start = heading.utf8.count + 3
    for row in rows {
      blocks.append(Block(kind: .tableRow, range: TextRange(start, start + row.utf8.count)))
      start += row.utf8.count + 1
    }
    return Reading.claims(Document(path: "test.txt", text: Array(text.utf8), blocks: blocks))
  }

  @Test("Under a head that names benefits the substance of the page does what the next cell says")
  func benefits() {
    #expect(
      claims(
        "Ashwagandha",
        [
          "Benefit | How it works", "Stress relief | Reduces cortisol",
          "Sleep | Improves sleep quality",
        ]
      ) == ["ashwagandha decreases cortisol", "ashwagandha increases sleep quality"])
  }

  @Test("A cell that names what acts keeps its claim")
  func actors() {
    #expect(
      claims("Diabetes drugs", ["Drug | Effect", "Metformin | Lowers blood sugar"]) == [
        "metformin decreases blood sugar"
      ])
    #expect(
      claims("Insulin", ["Hormone | Effect", "Glucagon | Raises blood sugar"]) == [
        "glucagon increases blood sugar"
      ])
  }

  @Test("Relief of something is no illness of its own")
  func relief() {
    #expect(
      Reading.claims("Ginger is recommended for nausea relief.") == ["ginger treats nausea"])
  }

  @Test("A cell may say by a verb what the substance helps with")
  func doings() {
    #expect(
      claims("Zinc", ["May help with | Side effects", "Reducing cold duration | Metallic taste"])
        .contains("zinc decreases cold duration"))
  }

  @Test(
    "Under heads of drugs and effects, what a harm stands beside interacts with the drug of the page"
  )
  func partners() {
    #expect(
      claims("Warfarin", ["Drug | Effect", "Aspirin | Higher risk of bleeding"]) == [
        "warfarin interacts_with aspirin"
      ])
    #expect(claims("Statins", ["Drug | Effect", "Atorvastatin | Higher risk of cramps"]).isEmpty)
    #expect(claims("Metformin", ["Drug | Weight", "Insulin | Higher weight"]).isEmpty)
  }

  @Test("The head of a table of side effects is none")
  func heads() {
    #expect(
      claims("Sildenafil", ["Side effect | Description", "Headache | Mild and short"]) == [
        "sildenafil causes headache"
      ])
  }
}
