import Claims
import Documents
import Testing

@testable import Extraction

/// Labels before what they speak of, and fragments that list things with more words in between.
struct LabelledLineTests {
  @Test func linesOfOneParagraphAreReadByTheirLabels() {
    let text =
      "Zolpidem facts\n\nOnset: 30 minutes\nUses: insomnia\nSide effects: dizziness, nausea"
    let start = "Zolpidem facts\n\n".utf8.count
    let document = Document(
      path: "test.txt", text: Array(text.utf8),
      blocks: [
        Block(kind: .heading(level: 1), range: TextRange(0, 14)),
        Block(kind: .paragraph, range: TextRange(start, text.utf8.count)),
      ])
    let found = ClaimExtractor(vocabulary: .builtIn).extract(document).assertions.map {
      "\($0.claim.predicate.rawValue) \($0.claim.object?.name ?? "")"
    }
    #expect(
      found.sorted() == [
        "causes dizziness", "causes nausea", "has_onset 30 minutes", "treats insomnia",
      ])
  }

  @Test func labelsSayHowOftenOrForWhat() {
    #expect(
      Reading.claims("# Minoxidil\nUncommon or rare: hair thinning, rash") == [
        "minoxidil causes hair thinning", "minoxidil causes rash",
      ])
    #expect(
      Reading.claims("# Gabapentin\nAlso used (off-label) for: tremor, restless legs syndrome") == [
        "gabapentin treats restless legs syndrome", "gabapentin treats tremor",
      ])
    #expect(Reading.claims("# Aspirin\nRelated: heartburn, fever").isEmpty)
  }

  @Test func labelsGiveTimes() {
    #expect(
      Reading.claims("# Zolpidem\nHow fast: 15 minutes") == ["zolpidem has_onset 15 minutes"])
    #expect(
      Reading.claims("# Cetirizine\nHow long it lasts: 24 hours") == [
        "cetirizine has_duration 24 hours"
      ])
    #expect(Reading.claims("# Zolpidem\nShelf life: 2 years").isEmpty)
  }

  @Test func labelsNamePartners() {
    #expect(
      Reading.claims("# Creatine\nCaffeine: may blunt the response") == [
        "creatine interacts_with caffeine"
      ])
    #expect(
      Reading.claims("# Trazodone\nGrapefruit: no known problem") == [
        "not trazodone interacts_with grapefruit"
      ])
    #expect(
      !Reading.claims("# Ibuprofen\nParacetamol: better for fever").contains {
        $0.contains("interacts_with")
      })
    #expect(
      !Reading.claims("# Creatine\nZinc: lowers cholesterol").contains {
        $0.contains("interacts_with")
      })
  }

  @Test func labelsAskAndAreAnswered() {
    #expect(
      Reading.claims("# Finasteride\nFDA-approved for hair loss: Yes, 1997") == [
        "finasteride approved_for hair loss"
      ])
    #expect(
      Reading.claims("# Finasteride\nFDA-approved for acne: No") == [
        "not finasteride approved_for acne"
      ])
  }

  @Test func labelsTellHowGoodTheEvidenceIs() {
    #expect(
      Reading.claims("# Ginseng\nDepression: animal studies only") == [
        "ginseng needs_evidence depression"
      ])
    #expect(Reading.claims("# Ginseng\nDepression: see the studies page").isEmpty)
  }

  @Test func agesAndStatesStandAlone() {
    #expect(
      Reading.claims("# Zopiclone\nUnder 18 / over 65: not recommended") == [
        "zopiclone contraindicated_in over 65", "zopiclone contraindicated_in under 18",
      ])
    #expect(Reading.claims("# Zopiclone\nUnder 18: ask your doctor").isEmpty)
    #expect(
      Reading.claims("# Feverfew\n# Who should skip it?\nAnyone pregnant or trying to conceive.")
        == [
          "feverfew contraindicated_in pregnancy", "feverfew contraindicated_in trying to conceive",
        ])
  }

  @Test func whatIsComingUpForbids() {
    #expect(
      Reading.claims(
        "# Turmeric\nDo not take turmeric if you:\n- are due for surgery within two weeks") == [
          "turmeric contraindicated_in surgery"
        ])
    #expect(
      Reading.claims("# Turmeric\nDo not take turmeric if you:\n- are due for a holiday").isEmpty)
  }

  @Test func fragmentsGoOnBehindWordsThatNarrow() {
    #expect(
      Reading.claims(
        "# Psyllium\n# Side effects\nBloating in the first week, cramps if you take too much, and weight gain."
      ) == [
        "psyllium causes bloating", "psyllium causes cramp", "psyllium causes weight gain",
      ])
    #expect(
      Reading.claims(
        "# Ibuprofen\n# Side effects\nNausea, most often in people with ulcers or liver disease.")
        == ["ibuprofen causes nausea"])
  }

  @Test func wordsOfTheirOwnDeny() {
    #expect(
      Reading.claims("# Hydroxyzine\n- Not in early pregnancy") == [
        "hydroxyzine contraindicated_in early pregnancy"
      ])
    #expect(Reading.claims("# Hydroxyzine\n- Not in stock").isEmpty)
    #expect(
      Reading.claims("# Hydroxyzine\nNot approved by the FDA for insomnia.") == [
        "not hydroxyzine approved_for insomnia"
      ])
  }

  @Test func labelsAreCompletedByWhatFollows() {
    #expect(
      Reading.claims("# Trimethoprim\nTreats: cystitis, acne") == [
        "trimethoprim treats acne", "trimethoprim treats cystitis",
      ])
    #expect(
      Reading.claims("# Trimethoprim\nDoes nothing for: flu") == ["not trimethoprim treats flu"])
    #expect(Reading.claims("# Trimethoprim\nNotes: cystitis").isEmpty)
  }

  @Test func headingsTellWhoShouldTakeCare() {
    #expect(
      Reading.claims("# Ginkgo\n# People who need to be careful\nThose with epilepsy.") == [
        "ginkgo biloba contraindicated_in epilepsy"
      ])
    #expect(
      Reading.claims("# Ginkgo\n# Six people who grow it\nThose with epilepsy.").isEmpty)
    #expect(
      Reading.claims("# Ginkgo\nHandle with care alongside: insulin, warfarin") == [
        "ginkgo biloba interacts_with insulin", "ginkgo biloba interacts_with warfarin",
      ])
  }

  @Test func aFewWordsAskAndAreAnswered() {
    #expect(
      Reading.claims("# Butterbur\nPregnant? Stay away.") == [
        "butterbur contraindicated_in pregnancy"
      ])
    #expect(Reading.claims("# Butterbur\nPregnant? Congratulations.").isEmpty)
  }

  @Test func bracketsSayMoreOfAnItem() {
    #expect(
      Reading.claims("# Clozapine\n# Interactions\nFluvoxamine (raises it), alcohol.") == [
        "clozapine interacts_with alcohol", "clozapine interacts_with fluvoxamine",
      ])
  }

  @Test func linesBehindALeadInNeedNoMarks() {
    let text = """
      Ashwagandha is a herb.

      Do not book this course if you:

      are pregnant or trying to conceive
      have an overactive thyroid
      are due for surgery within two weeks
      """
    #expect(
      read(text) == [
        "contraindicated_in hyperthyroidism", "contraindicated_in pregnancy",
        "contraindicated_in surgery", "contraindicated_in trying to conceive",
      ])
    #expect(read("Ashwagandha is a herb.\n\nDo not worry if you:\n\nfeel dizzy\nhave acne").isEmpty)
  }

  @Test func emphasisEndsInNoColumn() {
    #expect(
      read("Minoxidil is a drug.\n\n**Common:** itching, flaking, redness") == [
        "causes flaking", "causes itching", "causes redness",
      ])
  }

  @Test func labelsOfOneWordTellWhatStandsBehindThem() {
    #expect(
      Reading.claims("# Maca\n# The catch\nNausea. Rarely, insomnia.") == [
        "maca causes insomnia", "maca causes nausea",
      ])
    #expect(
      Reading.claims("# Zolmitriptan\nSafe with: paracetamol") == [
        "not zolmitriptan interacts_with acetaminophen"
      ])
    #expect(
      Reading.claims("# Metformin\n# Who should be tested?\nPeople with obesity.").isEmpty)
    #expect(
      Reading.claims("# Metformin\n# Combination therapy\nInsulin and gliptins.").isEmpty)
  }

  @Test func complaintsStandBehindCircumstances() {
    #expect(
      Reading.claims("# Prednisone\nShort term: insomnia, nausea.") == [
        "prednisone causes insomnia", "prednisone causes nausea",
      ])
    #expect(
      Reading.claims("# Aloe vera\nDrinking it: cramps, vomiting.") == [
        "aloe vera causes cramp", "aloe vera causes vomiting",
      ])
    #expect(Reading.claims("# Prednisone\nRelated topics: insomnia, nausea").isEmpty)
    #expect(Reading.claims("# Prednisone\nIn children: epilepsy, arthritis").isEmpty)
    #expect(
      Reading.claims("# Fluoxetine\nFor: depression") == ["fluoxetine treats depression"])
  }

  @Test func labelsOfOtherThingsSayNothing() {
    #expect(Reading.claims("# Ginseng\n# Not in this guide\nAsthma, diabetes.").isEmpty)
    #expect(Reading.claims("# Ginseng\nPregnant? Read our guide.").isEmpty)
    #expect(Reading.claims("# Ginseng\nSupports: iOS, Android").isEmpty)
  }

  /// What is said of the substance, where empty lines part the paragraphs.
  private func read(_ text: String) -> [String] {
    var blocks: [Block] = []
    var start = 0
    for part in text.split(separator: "\n\n") {
      let length = part.utf8.count
      blocks.append(Block(kind: .paragraph, range: TextRange(start, start + length)))
      start += length + 2
    }
    // An importer leaves blanks for marks of emphasis.
    let bytes = text.utf8.map { $0 == 0x2A ? 0x20 : $0 }
    return ClaimExtractor(vocabulary: .builtIn).extract(
      Document(path: "test.txt", text: bytes, blocks: blocks)
    ).assertions.map { "\($0.claim.predicate.rawValue) \($0.claim.object?.name ?? "")" }.sorted()
  }
}
