import Documents
import Testing

@testable import Extraction

@Suite("How articles on drugs and supplements put what these do")
struct SubstanceWordingTests {
  @Test(
    "What a substance has is no actor of its own",
    arguments: [
      (
        "# Bromelain\nBromelain has anti-inflammatory properties that may ease joint pain.",
        "bromelain treats joint pain ?"
      ),
      (
        "# Baclofen\nThe mechanism of action involves increasing levels of dopamine.",
        "baclofen increases dopamine"
      ),
      (
        "# Nimodipine\nIt works by blocking calcium channels, which lowers blood pressure.",
        "nimodipine decreases blood pressure"
      ),
      (
        "# Taurine\nFor reducing stress, a common dosage range is 1 to 3 g per day.",
        "taurine decreases stress"
      ),
    ])
  func owners(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }

  @Test(
    "What is not to be taken together",
    arguments: [
      "Kava should not be used together with alprazolam.",
      "Kava should not be taken at the same time as alprazolam.",
      "Kava can interact or interfere with alprazolam.",
    ])
  func together(text: String) {
    #expect(Reading.claims("# Kava\n" + text).contains("kava interacts_with alprazolam"))
  }

  @Test(
    "Approvals with several uses, and for whom",
    arguments: [
      (
        "Lacosamide was approved by the FDA in 2008 for epilepsy, and later in 2014, for neuropathic pain.",
        "lacosamide approved_for neuropathic pain"
      ),
      (
        "Lacosamide is approved for use in adults with epilepsy.",
        "lacosamide approved_for epilepsy"
      ),
      (
        "Lacosamide is approved for treating primary and secondary insomnia.",
        "lacosamide approved_for secondary insomnia"
      ),
      ("The FDA banned imports of kava.", "not kava approved_for"),
    ])
  func approvals(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }

  @Test("Missing proof denies also without a conjunction")
  func noProof() {
    #expect(
      Reading.claims("Regulators said that there is no evidence kava is effective for insomnia.")
        .contains("not kava treats insomnia"))
    #expect(
      Reading.claims("There is scant proof kava relieves pain.").contains("not kava treats pain"))
  }

  @Test("Less of a complaint is no side effect, and how many have one says nothing of the drug")
  func fewer() {
    let claims = Reading.claims(
      "# Riboflavin\nPatients who took riboflavin had fewer and milder symptoms of migraine. About a third of adults suffer from insomnia."
    )
    #expect(claims.contains("riboflavin treats migraine"))
    #expect(!claims.contains { $0.contains("causes") })
  }

  @Test(
    "Which way things go",
    arguments: [
      (
        "Use of diclofenac is associated with an increase in heart attacks.",
        "diclofenac increases_risk_of heart attack"
      ),
      ("Magnesium is effective for migraine prevention.", "magnesium prevents migraine"),
      ("The stomach produces less acid.", "stomach decreases acid"),
      (
        "# Thiamine\nEarly signs of a deficiency include fatigue and weakness.",
        "thiamine deficiency causes weakness"
      ),
      ("# Mirtazapine\nIt is used in people with anorexia.", "mirtazapine treats anorexia"),
    ])
  func directions(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }

  @Test(
    "What is had, shown or used as something",
    arguments: [
      ("Lamotrigine has efficacy in epilepsy and migraine.", "lamotrigine treats migraine"),
      (
        "Aripiprazole has partial agonistic effects at dopamine receptors.",
        "aripiprazole increases dopamine receptor"
      ),
      (
        "Its mechanism of action involves antagonism at histamine H1 receptors.",
        "hydroxyzine decreases histamine H1 receptor"
      ),
      ("Hydroxyzine is used as an anxiolytic.", "hydroxyzine treats anxiety"),
      ("It has sedating effects.", "hydroxyzine causes sedation"),
      ("It may induce CYP3A4.", "hydroxyzine increases CYP3A4 ?"),
      ("Abrupt discontinuation can cause insomnia.", "hydroxyzine causes insomnia"),
      ("Trials showed a 12% blood pressure reduction.", "hydroxyzine decreases blood pressure"),
      ("It works through appetite suppression.", "hydroxyzine decreases appetite"),
      ("400 mg of hydroxyzine daily improved sleep.", "hydroxyzine increases sleep"),
      ("400 mg of hydroxyzine daily significantly improved mood.", "hydroxyzine increases mood"),
      ("It improved outcomes in people with asthma.", "hydroxyzine treats asthma"),
      (
        "It is approved for improving sleep in people with asthma and gout.",
        "hydroxyzine approved_for gout"
      ),
      ("You can become addicted to it.", "hydroxyzine causes addiction"),
    ])
  func shown(text: String, expected: String) {
    #expect(Reading.claims("# Hydroxyzine\n" + text).contains(expected))
  }

  @Test("What is to be taken hours apart interacts, and the hours are no time of its effect")
  func spacing() {
    for text in [
      "Take levothyroxine at least four hours before calcium.",
      "Levothyroxine should be taken four hours apart from calcium.",
      "Take it at least four hours before you take calcium.",
    ] {
      let claims = Reading.claims("# Levothyroxine\n" + text)
      #expect(claims == ["levothyroxine interacts_with calcium"], "\(text)")
    }
    #expect(
      Reading.claims("# Levothyroxine\nTake it 30 minutes before breakfast.").allSatisfy {
        !$0.contains("interacts_with")
      })
  }

  @Test("Caution in those who have one of several conditions recommends nothing for the last")
  func caution() {
    let claims = Reading.claims(
      "Propranolol should be used with caution in people with diabetes or asthma.")
    #expect(claims.contains("propranolol contraindicated_in asthma"))
    #expect(!claims.contains { $0.contains("treats") })
    #expect(
      Reading.claims("Propranolol is contraindicated in people who have a history of asthma.")
        .contains("propranolol contraindicated_in asthma"))
  }

  @Test("Lines of a paragraph behind a colon are items")
  func lines() {
    let text = """
      # Riluzole
      Riluzole has these contraindications:

      Liver failure
      Severe anemia
      Should not be used with melatonin
      """
    let document = Document(
      path: "test.md", text: Array(text.utf8),
      blocks: [
        Block(kind: .heading(level: 1), range: TextRange(2, 10)),
        Block(kind: .paragraph, range: TextRange(11, 48)),
        Block(kind: .paragraph, range: TextRange(50, text.utf8.count)),
      ])
    let claims = ClaimExtractor(vocabulary: .builtIn).extract(document).assertions.map {
      "\($0.claim.subject.displayName) \($0.claim.predicate.rawValue) "
        + ($0.claim.object?.displayName ?? "")
    }
    #expect(claims.contains("riluzole contraindicated_in liver failure"))
    #expect(claims.contains("riluzole contraindicated_in anemia"))
    #expect(claims.contains("riluzole interacts_with melatonin"))
  }

  @Test(
    "Amounts in words and in glasses",
    arguments: [
      ("The dose is 250 mcg (micrograms) to 1 mg (milligrams) per day.", "0.25..1.0 mg/day"),
      ("The loading protocol is 5 grams four times daily.", "5.0..5.0 g/dose"),
      ("You will want to take 50 mg per day minimum.", "50.0.. mg/day"),
    ])
  func amounts(text: String, expected: String) {
    #expect(
      Reading.claims("# Inositol\n" + text).contains { $0.contains("has_dose \(expected)") })
    #expect(
      Reading.claims("# Vitamin D\nA glass of milk has about 100 IU of vitamin D.").allSatisfy {
        !$0.contains("has_dose")
      })
  }

  @Test("Studies counted in words are cited as those counted in digits")
  func counted() {
    for text in [
      "Three studies found that inositol lowers cortisol.",
      "Two controlled trials showed that inositol lowers cortisol.",
      "A meta-analysis of nine studies found that inositol lowers cortisol.",
    ] {
      let found = Reading.result(text).assertions
      #expect(found.count == 1 && found[0].citations.map(\.kind) == [.vague], "\(text)")
    }
  }

  @Test("A line that opens a list is no item of the one before")
  func leadIns() {
    let claims = Reading.claims(
      "# Exenatide\nExenatide may interact with:\n\nInsulin\n\nWarfarin\n\nCommon side effects:\n\nHeadache\n\nFatigue"
    )
    #expect(claims.contains("exenatide interacts_with warfarin ?"))
    #expect(claims.contains("exenatide causes headache"))
    #expect(claims.contains("exenatide causes fatigue"))
    #expect(!claims.contains { $0.contains("interacts_with side effect") })
  }

  @Test("Allowances are for a day")
  func allowances() {
    #expect(
      Reading.claims("# Choline\nThe adequate intake for infants is 125 mg.")
        .contains { $0.contains("125.0..125.0 mg/day") })
    #expect(
      Reading.claims("# Choline\n# Recommended intake\nMen: 550 mg")
        .contains { $0.contains("550.0..550.0 mg/day") })
  }

  @Test("An approval behind a label is of what the text is about")
  func labelled() {
    #expect(
      Reading.claims("# Exenatide\nStatus: FDA approved in 2005.")
        .contains("exenatide approved_for"))
  }
}
