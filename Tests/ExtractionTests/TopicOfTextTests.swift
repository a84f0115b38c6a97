import Testing

@Suite("What a text is about, and what only stands beside it")
struct TopicOfTextTests {
  @Test(
    "The name of who hands the text out is not its subject",
    arguments: [
      (
        "# Newsletter of Rosemary & Sons\n# OMEGA-3: oil for the joints\n"
          + "Omega-3 lowers triglycerides. It may cause bloating.",
        ["omega-3 fatty acid causes bloating ?", "omega-3 fatty acid decreases triglyceride"]
      ),
      (
        "# Living with asthma\n# Your inhaler: montelukast\n"
          + "Montelukast is a tablet that is taken in the evening, whether or not you have eaten anything before it.\n"
          + "Montelukast blocks leukotrienes.\nIt can cause nightmares.\nMontelukast does not cure asthma.",
        [
          "montelukast causes nightmare", "montelukast decreases leukotriene",
          "not montelukast treats asthma [manner: cure]",
        ]
      ),
    ])
  func mastheads(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test(
    "A heading of a disease page is no title",
    arguments: [
      (
        "# Gout\n# Colchicine\nColchicine relieves pain.\n# Causes\nIt runs in families.",
        "colchicine treats pain"
      )
    ])
  func sectionsOfDisease(text: String, expected: String) {
    let claims = Reading.claims(text)
    #expect(claims.contains(expected))
    #expect(!claims.contains { $0.contains("colchicine causes") })
  }

  @Test("A name that no list has, before what kind of thing it is")
  func nameBeforeKind() {
    let claims = Reading.claims(
      "# Zanterol: the fat burner on trial\nZanterol raises heart rate. Zanterol may cause nausea. "
        + "The makers of zanterol say little.\n# Cautions\nIt can cause vomiting.")
    #expect(claims.contains("zanterol causes vomiting"))
    #expect(!claims.contains { $0.contains("fat burner") })
  }

  @Test("A heading that lists what goes with it, or a test, leaves the subject")
  func company() {
    let list = Reading.claims(
      "# Doxycycline\nDoxycycline kills bacteria.\n# Milk, antacids, coffee\nRelief begins after 12 hours."
    )
    #expect(list.contains("doxycycline has_onset 12 hours"))
    let test = Reading.claims(
      "# Methotrexate\nMethotrexate calms joints.\n# Blood tests\nIt can cause nausea.")
    #expect(test.contains("methotrexate causes nausea"))
    let one = Reading.claims(
      "# Doxycycline\nDoxycycline kills bacteria.\n# Aspirin\nIt can cause bleeding.")
    #expect(one.contains("aspirin causes bleeding"))
  }

  @Test(
    "Some of it, and the drug of a sentence",
    arguments: [
      (
        "# Sertraline\nA forgotten tablet has not been linked to seizures.",
        ["not sertraline associated_with seizure"]
      ),
      (
        "# Sertraline\nSleeping tablets have been linked to falls.",
        ["sedative associated_with fall"]
      ),
      (
        "# Semaglutide\nA related compound, liraglutide, lowers appetite.",
        ["liraglutide decreases appetite"]
      ),
      (
        "# Semaglutide\nIts makers, with liraglutide, lower prices.", []
      ),
      (
        "Letrozole blocks aromatase, the enzyme that turns androgens into oestrogen.",
        [
          "aromatase increases estrogen",
          "letrozole decreases aromatase",
        ]
      ),
      (
        "# Infliximab\nInfliximab is an antibody. The gut lining gets fewer orders. It will not cure colitis.",
        ["not infliximab treats colitis [manner: cure]"]
      ),
    ])
  func portions(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test(
    "Each figure belongs to its own group",
    arguments: [
      (
        "# Metformin\nNausea turned up in 20% of those who began with metformin against 45% on acarbose.",
        ["acarbose has_value 45%", "metformin has_value 20%"]
      ),
      (
        "# Metformin\nMalformations were found in 2.4% after metformin and 4.8% after acarbose.",
        ["acarbose has_value 4.8%", "metformin has_value 2.4%"]
      ),
    ])
  func arms(text: String, expected: [String]) {
    #expect(Reading.claims(text).filter { $0.contains("%") } == expected.sorted())
  }

  @Test("A dose is of what is taken, and not of what is taken besides or not at all")
  func dosesBeside() {
    let combined = Reading.claims(
      "# Gliclazide\nGliclazide lowers glucose.\nWhen combined with fluconazole, give no more than 40 mg daily."
    )
    #expect(combined.contains { $0.hasPrefix("gliclazide has_dose") })
    #expect(!combined.contains { $0.hasPrefix("fluconazole has_dose") })
    let absent = Reading.claims(
      "# Doxycycline\nDoxycycline kills bacteria. Fever with no azithromycin to be had: then 100 mg twice daily."
    )
    #expect(absent.contains { $0.hasPrefix("doxycycline has_dose") })
    let own = Reading.claims(
      "# Gliclazide\nGliclazide lowers glucose.\nTake metformin 500 mg, too.")
    #expect(own.contains { $0.hasPrefix("metformin has_dose") })
  }

  @Test(
    "A list of what is in it names what each item is about",
    arguments: [
      (
        "# Hypertub\nThe tub.\n- Caffeine, 300 mg. It raises heart rate.\n- Synephrine, 50 mg. It raises blood pressure.",
        ["caffeine increases heart rate", "synephrine increases blood pressure"]
      ),
      (
        "# Zinc\nZinc is a mineral.\n- It raises appetite.\n- It lowers fever.",
        ["zinc decreases fever", "zinc increases appetite"]
      ),
    ])
  func contents(text: String, expected: [String]) {
    #expect(Reading.claims(text).filter { !$0.contains("has_dose") } == expected.sorted())
  }

  @Test("A verdict on something else is none on the drug, and a comparison no cause")
  func otherVerdicts() {
    #expect(Reading.claims("# Methotrexate\nWomen: contraception is advised.").isEmpty)
    #expect(
      Reading.claims("# Methotrexate\nPregnancy: not advised.")
        == ["methotrexate contraindicated_in pregnancy"])
    #expect(
      !Reading.claims("# Quetiapine\nProlactin goes up a bit, nothing like on haloperidol.")
        .contains { $0.hasPrefix("haloperidol") })
    #expect(
      Reading.claims("# Quetiapine\nProlactin goes up on haloperidol.")
        == ["haloperidol increases prolactin"])
    #expect(
      Reading.claims("A week of fluconazole clears thrush.") == ["fluconazole treats thrush"])
  }

  @Test("What somebody is switched to is the drug of the text, and a verb may open a quotation")
  func switched() {
    let claims = Reading.claims(
      "# Fentanyl\nPeople on 60 mg of morphine a day are switched to a 25 microgram patch.")
    #expect(claims.contains { $0.hasPrefix("fentanyl has_dose") })
    #expect(
      Reading.claims(
        "# Fentanyl\nSomebody on 60 mg of morphine is switched to 10 mg of oxycodone."
      ).contains { $0.hasPrefix("oxycodone has_dose") })
    #expect(
      Reading.claims(
        "# Vitamin K\nThe injection given to newborns \"doubles the risk of leukaemia\".")
        == ["vitamin K increases_risk_of leukaemia"])
  }

  @Test("What a line of prices names has the price")
  func services() {
    let claims = Reading.claims(
      "# Letrozole\nTracking scans, per cycle: £295\n\nLetrozole, per cycle: £20")
    #expect(claims.contains("tracking scans has_cost £295"))
    #expect(claims.contains("letrozole has_cost £20"))
  }
}

@Suite("Words that state nothing of the substance")
struct IdleWordTests {
  @Test(
    "Criteria, fears, comparisons and idioms",
    arguments: [
      "# Sitagliptin\nIt is an option where metformin is not tolerated and the patient is not at risk of stroke.",
      "# Sitagliptin\nThere was a scare that it causes cancer.",
      "# Sitagliptin\nI wouldn't lose sleep over it.",
      "# Sitagliptin\nLast updated: 3 weeks ago.",
      "# Sitagliptin\nIn 2020 the agency dropped it from its list for preventing stroke.",
      "# Sitagliptin\nBeing overweight makes it less likely to work.",
    ])
  func nothing(text: String) {
    #expect(Reading.claims(text).isEmpty, "\(Reading.claims(text))")
  }

  @Test(
    "What is stated in like words is read",
    arguments: [
      (
        "# Aspirin\nPeople who take aspirin have fewer strokes.",
        "aspirin decreases_risk_of stroke"
      ),
      (
        "# Aspirin\nAspirin can cause bleeding where the stomach is sore.",
        "aspirin causes bleeding"
      ),
      ("# Codeine\nIt is no painkiller.", "not codeine treats pain"),
      ("# Codeine\nIt is a painkiller.", "codeine treats pain"),
      (
        "# Budesonide\nOlder people with asthma: pneumonia is a known risk.",
        "budesonide increases_risk_of pneumonia [manner: in passing]"
      ),
      ("# Thiamine\n\"It relieves cramps.\" Sadly not.", "not thiamine treats cramp"),
      (
        "# Thiamine\n\"It relieves cramps.\" Tested, and it made no difference.",
        "not thiamine treats cramp"
      ),
    ])
  func something(text: String, claim: String) {
    #expect(Reading.claims(text).contains(claim), "\(Reading.claims(text))")
  }

  @Test("What older people have is no risk of the drug")
  func labelledPersons() {
    #expect(
      !Reading.claims("# Budesonide\nOlder people with asthma: pneumonia is a known risk.")
        .contains { $0.hasSuffix("asthma") })
  }
}
