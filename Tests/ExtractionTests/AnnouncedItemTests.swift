import Documents
import Testing

@testable import Extraction

@Suite("Items that a sentence calls only good or bad")
struct AnnouncedItemTests {
  @Test("The noun before the colon says what the items are")
  func nouns() {
    #expect(
      Reading.claims("# Creatine\nCreatine has many benefits:\n- More energy\n- Faster recovery")
        == [
          "creatine increases energy", "creatine increases faster recovery",
        ])
    #expect(
      Reading.claims("# Kava\nKava carries several risks:\n- Liver damage\n- Drowsiness") == [
        "kava causes drowsiness", "kava causes liver damage",
      ])
  }

  @Test("Not where the substance lessens them, or the sentence is denied")
  func lessened() {
    #expect(Reading.claims("# Statins\nStatins reduce these risks:\n- Stroke\n- Falls").isEmpty)
    let denied = Reading.claims("# Kava\nKava does not carry these risks:\n- Stroke\n- Falls")
    #expect(!denied.contains("kava causes stroke"))
  }

  @Test("A sentence on side effects right before a list announces it, though it ends with a stop")
  func stops() {
    #expect(
      Reading.claims("# Sertraline\nIt may cause delayed side effects.\n- Tremors\n- Fatigue") == [
        "sertraline causes fatigue", "sertraline causes tremor",
      ])
    #expect(
      Reading.claims("# Sertraline\nMost people have no side effects.\n- Tremors\n- Fatigue")
        .isEmpty)
    #expect(
      Reading.claims("# Sertraline\nTalk to your doctor about side effects.\n- Tremors").isEmpty)
  }

  @Test("Signs of too little of a substance are brought on by that, and never by one another")
  func lacks() {
    #expect(
      Reading.claims("# NAD+\nSigns of low NAD+ include:\n- Brain fog\n- Muscle weakness") == [
        "low NAD+ causes brain fog", "low NAD+ causes muscle weakness",
      ])
    #expect(
      Reading.claims("# Aging\nSigns of it include:\n- Brain fog\n- Headache").allSatisfy {
        !$0.hasPrefix("brain fog")
      })
  }

  @Test("Factors are what their items name; less of something is no illness that is treated")
  func factors() {
    #expect(
      Reading.claims("# Iron\nFactors that lower iron include:\n- Tea\n- Coffee") == [
        "coffee decreases iron", "tea decreases iron",
      ])
    #expect(
      Reading.claims("# Semaglutide\nSemaglutide has many benefits:\n- Reduced appetite") == [
        "semaglutide decreases appetite"
      ])
  }

  @Test("A line of an open list names its item before the first bar, however long the rest")
  func bars() {
    let claims = Reading.claims(
      Document(
        path: "test.txt",
        text: Array(Self.barred.utf8),
        blocks: [
          Block(kind: .heading(level: 1), range: TextRange(2, 12)),
          Block(kind: .paragraph, range: TextRange(13, Self.barred.utf8.count)),
        ]))
    #expect(claims.contains("sildenafil interacts_with ketoconazole"))
    #expect(claims.contains("sildenafil interacts_with warfarin"))
  }

  private static let barred =
    "# Sildenafil\nSildenafil can interact with other medicines, including:\n"
    + "CYP3A4 inhibitors (like ketoconazole and erythromycin) | Increased sildenafil levels in the blood |\n"
    + "Blood thinners (like warfarin) | Increased risk of bleeding |"
}
