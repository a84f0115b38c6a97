import Testing

@Suite("What befalls those who take something, and how they fare")
struct TakenByPersonsTests {
  @Test("Verbs say what those who took it were more likely to do")
  func likelihood() {
    let claims = Reading.claims(
      "# Vitamin E\nThose who received the vitamin were more likely to die or have a stroke.")
    #expect(claims.contains("vitamin E increases_risk_of death"))
    #expect(claims.contains("vitamin E increases_risk_of stroke"))
    #expect(
      Reading.claims("# Naproxen\nUsers were twice as likely to bleed.") == [
        "naproxen increases_risk_of bleeding"
      ])
  }

  @Test("The hormone that they took is what the text is about")
  func kinds() {
    #expect(
      Reading.claims(
        "# Melatonin\nPeople who took the hormone were more likely to develop kidney stones."
      ).contains("melatonin increases_risk_of kidney stone"))
  }

  @Test("A risk without a name is that of what was spoken of")
  func bareRisk() {
    #expect(
      Reading.claims(
        "# Vitamin E\nIt did not prevent pneumonia. Among smokers, vitamin E halved the risk."
      ).contains { $0.hasPrefix("vitamin E decreases_risk_of pneumonia") })
    #expect(
      !Reading.claims("# Vitamin E\nIt did not prevent gout. It halved the risk of stroke.")
        .contains("vitamin E decreases_risk_of gout"))
  }

  @Test("People with a complaint swear by it, and few do not")
  func reliance() {
    #expect(
      Reading.claims("# Butterbur\nMany migraine patients swear by it.").contains(
        "butterbur treats migraine"))
    #expect(
      Reading.claims("# Butterbur\nMany people with gout swear by it.").contains(
        "butterbur treats gout"))
    #expect(
      !Reading.claims("# Butterbur\nFew people with gout swear by it.").contains {
        $0.contains("treats")
      })
  }

  @Test("Too much, which the sentence before names, brings on what is likely then")
  func beyondLimits() {
    let claims = Reading.claims(
      "# Vitamin E\nThe upper limit is 1,000 mg a day. Beyond that, bleeding and nausea are likely."
    )
    #expect(claims.contains("vitamin E causes nausea"))
    #expect(
      !Reading.claims("# Vitamin E\nAbove that village, nausea is a rumour.").contains {
        $0.contains("causes")
      })
  }

  @Test("Side effects go on behind where on the body they are")
  func places() {
    let claims = Reading.claims(
      "# Tirzepatide\nThe most common side effects are redness where you inject (up to 25%), joint pain (13%) and headache."
    )
    #expect(claims.contains("tirzepatide causes joint pain"))
    #expect(claims.contains("tirzepatide causes headache"))
  }

  @Test("Part of an amount in a clause of its own")
  func amounts() {
    #expect(
      Reading.claims("# Metformin\nTaking more than 3 g a day is not recommended.") == [
        "metformin has_dose ..3.0 g/day"
      ])
    #expect(
      Reading.claims("# Iron\nAdults need 8 mg a day in Britain, 18 mg in the US.").contains(
        "iron has_dose 18.0..18.0 mg/day [population: adult]"))
    #expect(
      !Reading.claims("# Iron\nChew 20 mg a day for gout, 5 mg at night.").contains(
        "iron has_dose 5.0..5.0 mg/day"))
  }

  @Test("A share of less by itself, and not on placebo")
  func fragments() {
    #expect(
      Reading.claims("# Semaglutide\n- 37% relative reduction in liver fat at 12 months") == [
        "semaglutide decreases liver fat"
      ])
    #expect(
      Reading.claims("# Semaglutide\n- 5% reduction in liver fat on placebo").isEmpty)
  }

  @Test("Whom it is not for by age, and of what an allergy is")
  func barred() {
    let claims = Reading.claims(
      "# Naproxen\nDo not take it if you:\n- are under 18\n- are allergic to aspirin")
    #expect(claims.contains("naproxen contraindicated_in under 18"))
    #expect(!claims.contains("naproxen contraindicated_in allergy"))
  }

  @Test("What a disease is named for in front of its treatment")
  func forWhich() {
    #expect(
      Reading.claims("# Scurvy\nGout, for which colchicine is a standard treatment, is common.")
        .contains("colchicine treats gout"))
    #expect(
      !Reading.claims("# Naproxen\nGout, for which there is no cure, hurts.").contains(
        "naproxen treats gout"))
  }

  @Test("Safety past a time is that of the substance")
  func times() {
    #expect(
      Reading.claims("# Kava\nThere is no safety data past one year.").allSatisfy {
        $0.hasPrefix("not kava has_evidence")
      })
  }
}
