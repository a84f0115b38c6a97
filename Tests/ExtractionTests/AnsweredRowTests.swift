import Documents
import Testing

@testable import Extraction

@Suite("Tables that compare substances")
struct AnsweredRowTests {
  private func claims(_ rows: [String]) -> [String] {
    let heading = "Valerian vs. kava"
    let text = "# \(heading)\n" + rows.joined(separator: "\n")
    var blocks = [Block(kind: .heading(level: 1), range: TextRange(2, 2 + heading.utf8.count))]
    var start = heading.utf8.count + 3
    for row in rows {
      blocks.append(Block(kind: .tableRow, range: TextRange(start, start + row.utf8.count)))
      start += row.utf8.count + 1
    }
    return Reading.claims(Document(path: "test.txt", text: Array(text.utf8), blocks: blocks))
  }

  private let head = "Question | Valerian | Kava"

  @Test("A plain answer affirms or denies what the first cell says of the substance above it")
  func answers() {
    #expect(
      claims([head, "Reduces anxiety | No | Yes"]) == [
        "kava decreases anxiety", "not valerian decreases anxiety",
      ])
    #expect(
      claims([head, "Helps with insomnia | Yes | No"]) == [
        "not kava treats insomnia", "valerian treats insomnia",
      ])
    #expect(
      claims([head, "Prescription needed | No | Yes"]) == [
        "kava approved_for prescription", "not valerian approved_for prescription",
      ])
    #expect(
      claims([head, "Causes drowsiness | Sometimes | Unknown"]) == [
        "valerian causes drowsiness ?"
      ])
  }

  @Test("What is not safe in a state is not for it, and not safe with something is an interaction")
  func safety() {
    #expect(
      claims([head, "Safe in pregnancy | No | No"]) == [
        "kava contraindicated_in pregnancy", "valerian contraindicated_in pregnancy",
      ])
    #expect(
      claims([head, "Safe with alcohol | No | Yes"]) == [
        "not kava interacts_with alcohol", "valerian interacts_with alcohol",
      ])
  }

  @Test(
    "A row that holds no answers is read as before, and a cell that begins with no may say anything"
  )
  func others() {
    #expect(claims([head, "Colour | Brown | Grey"]).isEmpty)
    #expect(
      claims([head, "Causes nausea | No data | No studies"]).allSatisfy { !$0.hasPrefix("not") })
  }

  @Test("Each substance has its own time, also where it is no number")
  func times() {
    #expect(
      claims([head, "How fast | 4 weeks | The same day"]) == [
        "kava has_onset same day", "valerian has_onset 4 weeks",
      ])
  }

  @Test("Marks of emphasis, which are blanks, shift no column")
  func emphasis() {
    #expect(
      claims(["         | Valerian | Kava", "  Best for   | Insomnia | Anxiety"]) == [
        "kava treats anxiety", "valerian treats insomnia",
      ])
  }
}
