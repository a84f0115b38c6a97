import Documents
import Testing

@testable import Extraction

@Suite("What did as well as something known, and how many are affected")
struct AsWellTests {
  @Test("What did as well as a drug for something treats it")
  func asWell() {
    #expect(
      Reading.claims("# Curcumin\nCurcumin did about as well as ibuprofen for osteoarthritis.")
        .contains(
          "curcumin treats osteoarthritis"))
    #expect(
      !Reading.claims("# Curcumin\nCurcumin did about as well as placebo for osteoarthritis.")
        .contains(
          "curcumin treats osteoarthritis"))
    #expect(
      !Reading.claims("# Curcumin\nCurcumin did not do as well as ibuprofen for osteoarthritis.")
        .contains(
          "curcumin treats osteoarthritis"))
  }

  @Test("Complaints that affect so many are side effects where such are spoken of")
  func affected() {
    let read = Reading.claims(
      "# Sertraline\n# Side effects\nA dry mouth and headache each affect more than 1 in 10 people."
    )
    #expect(read.contains("sertraline causes dry mouth"))
    #expect(read.contains("sertraline causes headache"))
    #expect(
      !Reading.claims("# Sertraline\n# Depression\nHeadache and insomnia affect 1 in 10 people.")
        .contains {
          $0.contains("sertraline causes")
        })
  }

  @Test("Lines of which each has a label and a dash are items, whatever the first goes on to say")
  func labels() {
    let read = Reading.claims(
      Document(
        path: "test.txt", text: Array(Self.list.utf8),
        blocks: [
          Block(kind: .heading(level: 1), range: TextRange(2, 6)),
          Block(kind: .paragraph, range: TextRange(7, 33)),
          Block(kind: .paragraph, range: TextRange(35, Self.list.utf8.count)),
        ]))
    #expect(read.contains("kava contraindicated_in endometriosis"))
    #expect(read.contains("kava contraindicated_in pregnancy"))
  }

  private static let list = """
    # Kava
    But it isn't for everyone:

    Liver trouble – raw kava contains lactones, which can injure the liver
    Hormone-sensitive conditions such as endometriosis or breast cancer – ask your doctor
    Pregnancy – there simply isn't any safety data
    """
}
