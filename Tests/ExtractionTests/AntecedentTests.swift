import Testing

@testable import Extraction

@Suite("What a claim is about, where it is not named beside the verb")
struct AntecedentTests {
  @Test(
    "A name brought in as one of a kind, and what takes it up",
    arguments: [
      (
        "Some people take melatonin, a hormone that helps control sleep. This hormone may cause headache.",
        "melatonin causes headache ?"
      ),
      (
        "People with gout may get a medicine called pegloticase. This drug lowers uric acid.",
        "pegloticase decreases uric acid"
      ),
      (
        "Quick-relief medicines open the airways. These medicines can cause tremor.",
        "quick-relief medicine causes tremor"
      ),
      (
        "About 1 in 20 adults have endometriosis. It can cause pelvic pain.",
        "endometriosis causes pelvic pain"
      ),
    ])
  func takenUp(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }

  @Test("A name that stands alone is what the next sentences speak of")
  func labels() {
    let claims = Reading.claims(
      "Treatment for heartburn may include surgery.\n\nAntacids. These medicines neutralize stomach acid. They can cause constipation."
    )
    #expect(claims.contains("antacid causes constipation"))
    #expect(!claims.contains { $0.hasPrefix("surgery causes") })
  }

  @Test("A second pronoun means what the first does")
  func secondPronoun() {
    #expect(
      Reading.claims("# Lithium\nIt depletes inositol inside neurons, and it raises serotonin.")
        .contains("lithium increases serotonin"))
  }

  @Test(
    "A verb finds its subject past what stands between",
    arguments: [
      ("Sumatriptan (Imitrex, Tosymra) helps relieve migraine.", "sumatriptan treats migraine"),
      (
        "Hydroxyurea, sold as Droxia, is an antimetabolite, anticancer, and cytoprotective medication used to treat sickle cell disease.",
        "hydroxyurea treats sickle cell disease"
      ),
      (
        "Radiofrequency ablation is the most effective procedure used to treat atrial fibrillation.",
        "radiofrequency ablation treats atrial fibrillation"
      ),
      (
        "Carbidopa is added to a tablet containing levodopa to prevent nausea.",
        "carbidopa prevents nausea"
      ),
      ("You may be given steroids to reduce swelling.", "corticosteroid decreases swelling ?"),
      (
        "Doxycycline has anti-inflammatory effects, which make it useful in treating acne.",
        "doxycycline treats acne"
      ),
      (
        "Hypothyroidism, or an underactive thyroid in older people, is a common cause of fatigue.",
        "hypothyroidism causes fatigue"
      ),
      (
        "Treatment of tuberculosis with isoniazid can cause liver damage.",
        "isoniazid causes liver damage"
      ),
      (
        "Avoiding foods that are spicy, fatty, or acidic may relieve heartburn.",
        "avoiding foods treats heartburn ?"
      ),
      (
        "The American Academy of Pediatrics recommends amoxicillin as the first treatment for ear infections.",
        "amoxicillin treats ear infection"
      ),
    ])
  func pastWhatStandsBetween(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }

  @Test(
    "Research that is needed is about what its question asks",
    arguments: [
      (
        "# Asthma\nMore research is needed to find out whether yoga helps people with asthma.",
        "yoga needs_evidence"
      ),
      (
        "# Sclerosis\nFurther research is needed to determine if taking vitamin D prevents multiple sclerosis.",
        "vitamin D needs_evidence"
      ),
    ])
  func questions(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }

  @Test("What a text keeps naming is spoken of in each of its sections")
  func keptNaming() {
    #expect(
      Reading.claims(
        "# The pill that ate the headache\nNow zonisamide is handed out for migraine. Zonisamide was found in 1979.\n"
          + "# A borrowed drug\nZonisamide has never been approved for migraine.\n\n"
          + "In practice, adults with migraine begin with 100 mg a day."
      ).contains { $0.hasPrefix("zonisamide has_dose") })
  }

  @Test("Nobody takes a disease")
  func dosesOfDiseases() {
    #expect(
      Reading.claims("# Colchicine\nColchicine eases pain.\n\nGout, adults: 1 mg to 2 mg daily.")
        .contains { $0.hasPrefix("colchicine has_dose") })
  }

  @Test("Words that stand together where a dash was lost are two")
  func lostDashes() {
    #expect(
      Reading.claims(
        "Prednisone suppresses the immune systemthe body's defense. Medications that suppress the immune systemcalled immunosuppressantsare used to treat lupus."
      ).contains("immunosuppressant treats lupus"))
  }
}
