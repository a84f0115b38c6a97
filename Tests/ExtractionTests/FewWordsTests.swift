import Testing

@Suite("What is told in few words")
struct FewWordsTests {
  private func claims(_ text: String) -> [String] {
    Reading.claims("# Sertraline\n\nSertraline is a drug.\n\n" + text)
  }

  @Test(
    "Harms, risks and partners in few words",
    arguments: [
      ("It makes bleeding more likely.", "sertraline increases_risk_of bleeding"),
      ("It makes headaches less common.", "sertraline decreases_risk_of headache"),
      ("Call your doctor if you develop a rash or a fever.", "sertraline causes rash"),
      ("Stop the drug and see a doctor if you notice dark urine.", "sertraline causes dark urine"),
      ("Seek help at once if you have chest pain.", "sertraline causes chest pain"),
      ("Nausea, bloating and headache are met with occasionally.", "sertraline causes bloating"),
      ("Nausea is to be expected.", "sertraline causes nausea"),
      (
        "Dissociation, the sense of being outside oneself, is nearly universal.",
        "sertraline causes dissociation"
      ),
      ("Four participants left because of nausea or a rash.", "sertraline causes rash"),
      ("Trials turned up little beyond mild nausea and headache.", "sertraline causes headache"),
      ("Sleep apnea can get worse.", "sertraline worsens sleep apnea"),
      ("It was no worse than placebo for heart attacks.", "not sertraline increases_risk_of"),
      (
        "Headaches were slightly more frequent in people taking sertraline.",
        "sertraline increases_risk_of headache"
      ),
      ("Avoid antacids within four hours.", "sertraline interacts_with antacid"),
      ("It is toxic in overdose and can cause fits.", "sertraline causes fit"),
      ("People with diabetes may need less insulin.", "sertraline interacts_with insulin"),
      ("Men on insulin may need less of it.", "sertraline interacts_with insulin"),
      ("Triptans are usually OK together with it.", "not sertraline interacts_with triptan"),
      ("Breastfeeding is OK.", "not sertraline contraindicated_in breastfeeding"),
      ("Pregnant women should not take it.", "sertraline contraindicated_in pregnancy"),
      (
        "People with gout should not take it. Neither should nursing mothers.",
        "sertraline contraindicated_in breastfeeding"
      ),
      (
        "Anyone using cyclosporine needs a doctor's OK first.",
        "sertraline interacts_with cyclosporine"
      ),
      (
        "Not to be taken by persons allergic to ragweed or marigolds.",
        "sertraline contraindicated_in ragweed allergy"
      ),
      (
        "Men with active prostate or breast cancer should not use it.",
        "sertraline contraindicated_in prostate cancer"
      ),
      (
        "Grapefruit juice can raise the level of the drug in your blood.",
        "grapefruit juice interacts_with sertraline"
      ),
    ])
  func harms(text: String, claim: String) {
    let found = claims(text)
    #expect(found.contains { $0.hasPrefix(claim) }, "\(found)")
  }

  @Test(
    "Uses, approval and times in few words",
    arguments: [
      ("Her insomnia was gone after a week on sertraline.", "sertraline treats insomnia"),
      ("If you have insomnia, sertraline may help.", "sertraline treats insomnia"),
      ("If you want to ease joint pain, sertraline can help.", "sertraline treats joint pain"),
      ("For people with migraine, sertraline may bring relief.", "sertraline treats migraine"),
      ("It got the green light for insomnia in 2007.", "sertraline approved_for insomnia"),
      ("It is an antidepressant first approved by the FDA in 1991.", "sertraline approved_for"),
      (
        "It is used for migraine, though it is not licensed for that.",
        "not sertraline approved_for migraine"
      ),
      ("Kicks in within 30 minutes.", "sertraline has_onset 30 minutes"),
      ("Relief may come within four hours.", "sertraline has_onset four hours"),
      ("The trial reported a longer walk.", "sertraline increases longer walk"),
      ("The review found fewer migraines.", "sertraline treats migraine"),
      (
        "It prevented between 92 and 96% of cases of falciparum malaria.",
        "sertraline prevents falciparum malaria"
      ),
      (
        "It belongs to a group of drugs that slow stomach emptying.",
        "sertraline decreases stomach emptying"
      ),
      (
        "The way sertraline works is by lowering body temperature.",
        "sertraline decreases body temperature"
      ),
      (
        "A few trials suggest that it may cut the risk of diabetes.",
        "sertraline decreases_risk_of diabetes"
      ),
      ("Mood improved.", "sertraline increases mood"),
      ("HDL cholesterol doesn't budge.", "not sertraline affects HDL cholesterol"),
      ("Sperm counts can fall to zero.", "sertraline decreases sperm count"),
      ("Does it help with migraine? Not really.", "not sertraline treats migraine"),
      (
        "It was made a controlled substance in 2019.",
        "sertraline approved_for controlled substance"
      ),
      (
        "The German Commission E approved it as supportive treatment in liver disease.",
        "sertraline approved_for liver disease"
      ),
      ("400 mg a day is the top dose for most adults.", "sertraline has_dose ..400.0 mg/day"),
      ("Insurers seldom cover it.", "not sertraline covered_by insurers"),
      ("Nor does it induce or inhibit hepatic enzymes.", "not sertraline decreases hepatic enzyme"),
      (
        "| Form | Daily dose |\n|---|---|\n| Powder | 1–3 g |", "sertraline has_dose 1.0..3.0 g/day"
      ),
      ("| Form | Daily dose |\n|---|---|\n| Drops | 2 mL |", "sertraline has_dose 2.0..2.0 mL/day"),
    ])
  func uses(text: String, claim: String) {
    let found = claims(text)
    #expect(found.contains { $0.hasPrefix(claim) }, "\(found)")
  }

  @Test(
    "What says nothing of a harm or a partner",
    arguments: [
      "Tell your doctor if you have asthma.", "Call your doctor if your pain does not improve.",
      "Long waits are to be expected.", "The benefit in migraine is well documented.",
      "Most people are fine on it.", "People who exercise daily need fewer painkillers.",
      "While it may treat insomnia, it is not for everyone.",
      "# Side effects\n\nUse sunscreen, and cover up.", "A fever needs help the same day.",
      "Scores on a dementia scale rose.", "It leaves the body faster than fluoxetine.",
      "Stories like hers have helped drive a boom.",
      "Sleep apnea can get worse without treatment.",
    ])
  func silent(text: String) {
    let found = claims(text).filter {
      $0.contains(" causes ") || $0.contains("interacts_with") || $0.contains(" affects ")
        || $0.contains("contraindicated_in insomnia") || $0.contains("increases body")
        || $0.contains("treats fever")
    }
    #expect(found.isEmpty, "\(found)")
  }

  @Test("What a section on mixing warns of in few words")
  func partners() {
    let found = Reading.claims(
      "# Propranolol\n\n# Interactions\n\nVerapamil and diltiazem are the scary ones. Also watch out for clonidine and "
        + "ibuprofen.")
    #expect(
      found
        == ["clonidine", "diltiazem", "ibuprofen", "verapamil"].map {
          "propranolol interacts_with \($0)"
        })
  }

  @Test("What patients are told to stop is what the text is about")
  func stopped() {
    let found = claims(
      "It may interact with warfarin, which is why doctors ask patients to stop it.")
    #expect(found.allSatisfy { $0.hasPrefix("sertraline interacts_with warfarin") }, "\(found)")
    #expect(!found.isEmpty)
  }

  @Test("A figure compared with that of a dummy is the drug's, and the dummy's is not")
  func compared() {
    let own = claims("It cut the risk of diabetes by 31% compared with placebo.")
    #expect(own.contains { $0.hasPrefix("sertraline has_value 31%") }, "\(own)")
    let other = claims("Headache was seen in 15% of patients, against 2.4% with placebo.")
    #expect(!other.contains { $0.contains("2.4%") }, "\(other)")
    #expect(other.contains { $0.contains("15%") }, "\(other)")
  }

  @Test("A list of signs under a heading of the lack is of the lack, and no item causes the next")
  func lack() {
    let found = Reading.claims(
      "# Zinc\n\n# Deficiency\n\nSigns include:\n\n- loss of appetite\n- hair loss\n")
    #expect(
      found == [
        "zinc deficiency causes hair loss", "zinc deficiency causes loss of appetite",
      ])
  }
}
