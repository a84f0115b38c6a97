import Testing

@Suite("What studies found, and who advises against what")
struct OutcomeTests {
  @Test(
    "A finding stated by a noun, a level or a link",
    arguments: [
      (
        "# Saffron\nA review of five trials found a modest but real effect on anxiety.",
        ["saffron affects anxiety"]
      ),
      (
        "# Pioglitazone\nA 2017 meta-analysis found an increased risk of bladder cancer.",
        ["pioglitazone increases_risk_of bladder cancer"]
      ),
      (
        "# Saffron\nResearchers saw lower blood pressure and less inflammation.",
        ["saffron decreases blood pressure", "saffron decreases inflammation"]
      ),
      (
        "# Saffron\nA study linked saffron to a lower risk of stroke.",
        ["saffron decreases_risk_of stroke"]
      ),
      (
        "# Saffron\nTrials found it no better than placebo for back pain.",
        ["not saffron treats back pain"]
      ),
      ("# Saffron\nSaffron outperformed placebo for insomnia.", ["saffron treats insomnia"]),
    ])
  func found(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Groups of a trial stand for what they took",
    arguments: [
      (
        "# Saffron\nThose in the saffron group fell asleep faster and had higher melatonin.",
        ["saffron increases melatonin", "saffron increases sleep"]
      ),
      (
        "# Saffron\nThe saffron group reported fewer migraines.",
        ["saffron treats migraine"]
      ),
      (
        "# Saffron\nWomen who took saffron gained muscle.",
        ["saffron increases muscle"]
      ),
      ("# Saffron\nThe placebo group lost more hair.", []),
    ])
  func groups(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Advice against",
    arguments: [
      (
        "# Tizanidine\nGuidelines recommend against tizanidine use by people with dementia.",
        ["tizanidine contraindicated_in dementia"]
      ),
      (
        "# Tizanidine\nIt has no place in pregnancy.",
        ["tizanidine contraindicated_in pregnancy"]
      ),
      (
        "# Tizanidine\nIt must not be used in pregnancy.",
        ["tizanidine contraindicated_in pregnancy"]
      ),
      (
        "# Tizanidine\nDo not take it if you have liver disease, are allergic to it, or take lithium.",
        [
          "tizanidine contraindicated_in liver disease",
          "tizanidine contraindicated_in tizanidine allergy", "tizanidine interacts_with lithium",
        ]
      ),
      (
        "# Tizanidine\nCalcium and antacids should be kept at least four hours apart.",
        ["tizanidine interacts_with antacid", "tizanidine interacts_with calcium"]
      ),
      (
        "# Tizanidine\nOther drugs may interact with tizanidine, including lithium and St. John's wort.",
        [
          "tizanidine interacts_with St. John's wort ?", "tizanidine interacts_with lithium ?",
        ]
      ),
    ])
  func against(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Recommended by whom, eased in whom, and what is open",
    arguments: [
      (
        "# Taurine\nThe American Heart Association recommends it for heart failure.",
        ["taurine treats heart failure"]
      ),
      (
        "# Taurine\nDoctors recommend it for people with heart failure.",
        ["taurine treats heart failure"]
      ),
      (
        "# Taurine\nTaurine eased symptoms in people with gout.", ["taurine treats gout"]
      ),
      ("# Taurine\nThe jury is still out on taurine.", ["taurine needs_evidence"]),
      (
        "# Taurine\nYou may not be able to take it if you have kidney disease.",
        ["taurine contraindicated_in kidney disease ?"]
      ),
    ])
  func recommended(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What is denied or doubted is not asserted",
    arguments: [
      (
        "# Inositol\nInositol does not cause nausea, nor does it cause headache.",
        ["not inositol causes headache", "not inositol causes nausea"]
      ),
      (
        "# Inositol\nInositol is unlikely to cause headache.", ["not inositol causes headache ?"]
      ),
      (
        "# Inositol\nThere is no proof that inositol causes headache.",
        ["not inositol causes headache"]
      ),
      (
        "# Inositol\nIt must not be given to babies because of the risk of botulism.",
        ["inositol increases_risk_of botulism"]
      ),
    ])
  func denied(text: String, expected: [String]) {
    #expect(Reading.claims(text).filter { !$0.contains("contraindicated_in") } == expected)
  }

  @Test(
    "What happened or can happen on a substance",
    arguments: [
      (
        "# Modafinil\nBlood pressure and heart rate can climb for a few hours.",
        ["modafinil increases blood pressure", "modafinil increases heart rate"]
      ),
      (
        "# Modafinil\nAtrial fibrillation was a bit more frequent.",
        ["modafinil increases_risk_of atrial fibrillation"]
      ),
      (
        "# Modafinil\nHeadache, a throbbing pain in the head, occurred in six people on modafinil.",
        ["modafinil causes headache"]
      ),
      (
        "# Modafinil\nWeight gain is possible with long-term use.",
        ["modafinil causes weight gain"]
      ),
      (
        "# Modafinil\nRegular use may lead to dependence.",
        ["modafinil causes dependence ?"]
      ),
      (
        "# Modafinil\nStopping it abruptly can provoke headache.",
        ["modafinil causes headache [manner: withdrawal]"]
      ),
      (
        "# Modafinil\nIt should not be taken in pregnancy. The same goes for people with liver disease.",
        ["modafinil contraindicated_in liver disease", "modafinil contraindicated_in pregnancy"]
      ),
    ])
  func occurrences(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("A percentage nobody else reads is a value of what is spoken of")
  func percentages() {
    #expect(
      Reading.claims("# Clozapine\nAt one year, 12% of relapses had been avoided.").contains {
        $0.contains("has_value")
      })
    #expect(
      !Reading.claims("# Clozapine\nAsk your doctor about the 5% cream.").contains {
        $0.contains("has_value")
      })
  }

  @Test(
    "Approval without a hyphen, and lists of what is banned",
    arguments: [
      ("# Tesofensine\nTesofensine isn't FDA approved.", ["not tesofensine approved_for"]),
      (
        "# Tesofensine\nTesofensine is on the agency's prohibited list.",
        ["not tesofensine approved_for"]
      ),
    ])
  func approval(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }
}
