import Testing

@Suite("Amounts as what a clause is about")
struct AmountSubjectTests {
  @Test(
    "What an amount does is done by what is taken in it; more than an amount is a high dose"
  )
  func effects() {
    #expect(
      Reading.claims("More than 10 mg of melatonin can cause headaches.").contains(
        "high-dose melatonin causes headache"))
    #expect(
      Reading.claims("Eating 5 g of nutmeg can cause hallucinations.").contains(
        "nutmeg causes hallucination"))
    #expect(
      Reading.claims("Doses over 200 mg daily of vitamin B6 can damage nerves.").contains(
        "high-dose vitamin B6 causes nerve damage"))
  }

  @Test("Not of something else that an amount only tells more of")
  func others() {
    let loss = Reading.claims("Loss of 10 g of protein a day can cause swelling.")
    #expect(!loss.contains { $0.contains("protein causes") })
    let diet = Reading.claims("A diet with 5 g of salt a day lowers blood pressure.")
    #expect(!diet.contains { $0.contains("salt decreases") })
  }

  @Test("How often is read behind how it is given, in the abbreviations of prescriptions, too")
  func frequencies() {
    #expect(
      Reading.claims("Vancomycin 1 g IV q12h.") == [
        "vancomycin has_dose 1.0..1.0 g/dose [route: intravenous]"
      ])
    #expect(
      Reading.claims("Gabapentin: 300 mg PO TID.") == ["gabapentin has_dose 300.0..300.0 mg/dose"])
    #expect(
      Reading.claims("Gabapentin 300 mg q6-8hr.") == ["gabapentin has_dose 300.0..300.0 mg/dose"])
    #expect(
      Reading.claims("Gabapentin 300 mg PO with meals.") == ["gabapentin has_dose 300.0..300.0 mg"])
  }

  @Test(
    "What an extract is standardized to is no dose, nor is by how much a duration changes a duration"
  )
  func notTaken() {
    #expect(
      !Reading.claims("Milk thistle extract is standardized to 70% silymarin.").contains {
        $0.contains("has_dose")
      })
    #expect(
      Reading.claims("Zinc reduces cold duration by one to two days if started within 24 hours.")
        == ["zinc decreases cold duration"])
  }

  @Test("One adjective denied behind another leaves the noun affirmed")
  func adjectives() {
    #expect(
      Reading.claims("Long-term but not short-term use of fish oil slows memory loss.") == [
        "fish oil decreases memory loss"
      ])
  }
}
