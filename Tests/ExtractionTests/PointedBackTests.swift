import Testing

@Suite("What words point back to, and what they leave to others")
struct PointedBackTests {
  @Test("A heading that asks of it, beside another substance, is about the topic")
  func headings() {
    #expect(
      Reading.claims(
        "# Metformin\n# How does it compare to berberine?\nIt lowers blood sugar more.")
        == ["metformin decreases blood sugar"])
    #expect(
      Reading.claims("# Metformin\n# Berberine\nIt lowers blood sugar.") == [
        "berberine decreases blood sugar"
      ])
  }

  @Test("Behind the last sentence of an item no list begins")
  func items() {
    let claims = Reading.claims(
      "# Naproxen\n# What it interacts with\n- Warfarin – dangerous. In 2021 regulators warned of that\n"
        + "- Paracetamol – no known interaction")
    #expect(claims.contains("not naproxen interacts_with acetaminophen"))
  }

  @Test("Such a link, which is denied of others, is that of the words before")
  func suchLinks() {
    let claims = Reading.claims(
      "# Vitamin C\nMen who took the vitamin were twice as likely to develop kidney stones; in women no such link was seen."
    )
    #expect(claims.contains("vitamin C increases_risk_of kidney stone"))
    #expect(claims.contains { $0.hasPrefix("not vitamin C increases_risk_of kidney stone") })
    #expect(!claims.contains { $0.contains("causes link") })
  }

  @Test("They develop what the sentence before names")
  func illnesses() {
    #expect(
      Reading.claims(
        "# Vitamin C\nKidney stones are a worry. Those who took the vitamin were more likely to develop them."
      ).contains("vitamin C increases_risk_of kidney stone"))
  }

  @Test("What is harmful does what the sentence goes on to say")
  func harmful() {
    #expect(
      Reading.claims("# Semaglutide\nVisceral fat is harmful, and it raises blood pressure.")
        .contains("visceral fat increases blood pressure"))
  }

  @Test("The pregnancies of a study are none of its causes")
  func studies() {
    #expect(
      Reading.claims(
        "# Pregabalin\nA study of 2,700 pregnancies linked it with a higher risk of birth defects."
      ) == ["pregabalin increases_risk_of birth defect"])
  }

  @Test("Figures alone are the most of what is taken, and the amount before them is none")
  func most() {
    let claims = Reading.claims("# Duloxetine\nStart at 25 mg, max 200.")
    #expect(claims.contains("duloxetine has_dose ..200.0 mg/day"))
    #expect(claims.contains { $0.hasPrefix("duloxetine has_dose 25.0..25.0 mg") })
    #expect(
      !Reading.claims("# Duloxetine\nStart at 25 mg, max 4 people in a room.").contains {
        $0.contains("4.0")
      })
  }

  @Test("How it leaves the body, and whether it dissolves")
  func leaving() {
    #expect(
      Reading.claims("# Gabapentin\nIt leaves about 90% unchanged in your urine.").contains(
        "gabapentin affects urine excretion"))
    #expect(
      Reading.claims("# Curcumin\nIt doesn't dissolve well in water.").contains(
        "not curcumin affects water solubility"))
    #expect(
      Reading.claims("# Curcumin\nCurcumin dissolves in fat.").contains(
        "curcumin affects fat solubility"))
  }

  @Test("A name does not begin with the verb behind a modal")
  func modals() {
    #expect(
      Reading.claims("# Semaglutide\nIt can slow digestion.").contains(
        "semaglutide decreases digestion"))
    #expect(
      !Reading.claims("# Semaglutide\nPatients with a slow heart rate can use it.").contains {
        $0.contains("decreases heart")
      })
  }

  @Test("What eases off is not treated, nor is what many feel something for brought on")
  func byItself() {
    #expect(
      !Reading.claims("# Semaglutide\nNausea usually eases off in two weeks.").contains {
        $0.contains("treats")
      })
    #expect(
      !Reading.claims("# Pregabalin\nFor anxiety many feel something in the first week.").contains {
        $0.contains("causes")
      })
    #expect(
      !Reading.claims("# Semaglutide\nThe trials were small; results in other adults may differ.")
        .contains { $0.contains("causes") })
  }

  @Test("Less than on a dummy")
  func dummies() {
    #expect(
      Reading.claims("# Semaglutide\n- 15% less body fat, versus a 2% gain on placebo") == [
        "semaglutide decreases body fat [manner: in passing]"
      ])
  }
}
