import Testing

@Suite("Labels that name what the words behind them are about")
struct NamedLabelTests {
  @Test(
    "A pronoun or nothing at all behind a label stands for what it names, in lists and in paragraphs"
  )
  func pronouns() {
    let claims = Reading.claims(
      "# Migraine\n- Magnesium: It may prevent migraine attacks.\n- Feverfew: May reduce headache.\n"
        + "- Riboflavin – this vitamin reduces nausea.")
    #expect(
      claims == [
        "feverfew decreases headache ?", "magnesium prevents migraine attack ?",
        "riboflavin decreases nausea",
      ])
    let paragraphs = Reading.claims(
      "# Gout\nAlcohol: It raises uric acid.\nCoffee: It lowers uric acid.")
    #expect(paragraphs == ["alcohol increases uric acid", "coffee decreases uric acid"])
  }

  @Test("Words put in before the pronoun do not part it from the label")
  func asides() {
    let claims = Reading.claims("# Gout\n- Red meat: Rich in purines, it can raise uric acid.")
    #expect(claims == ["red meat increases uric acid"])
  }

  @Test("In a text about a substance it stays what that is about")
  func topics() {
    let claims = Reading.claims("# Ginseng\n- Warfarin: may lower its effect")
    #expect(claims == ["ginseng interacts_with warfarin"])
  }

  @Test("A label that only says what follows names nothing, and an order has no subject")
  func others() {
    #expect(Reading.claims("# Sleep\n- Note: it may cause drowsiness.").isEmpty)
    #expect(Reading.claims("# Sleep\n- Alcohol: Take it with care.").isEmpty)
  }
}
