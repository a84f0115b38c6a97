import Testing

@Suite("For how long something is to be taken")
struct TreatmentLengthTests {
  @Test(
    "Limits and courses",
    arguments: [
      ("Use it for up to eight weeks.", "up to eight weeks"),
      ("Take it for no more than three months at a time.", "no more than three months"),
      ("Do not use valerian for longer than one week.", "no longer than one week"),
      ("It should not be used for more than 10 days.", "no more than 10 days"),
      ("Carry on for at least six months after you feel better.", "at least six months"),
      ("Start early and stop after 7 to 10 days.", "7 to 10 days"),
      ("Most doctors suggest no more than three months.", "no more than three months"),
      ("Use for more than 2 years is not recommended.", "no more than 2 years"),
      ("Limit use to two weeks.", "two weeks"),
    ])
  func lengths(text: String, time: String) {
    #expect(
      Reading.claims("# Valerian\n" + text).contains("valerian has_duration \(time)"))
  }

  @Test(
    "Times of studies, of storage, of waiting and of something else",
    arguments: [
      "Patients took it for up to 12 weeks.", "It was given for more than 6 months.",
      "Do not give blood for at least a month.",
      "Do not take it for at least 14 days after surgery.",
      "Keep it for up to 6 months in the fridge.", "Stop two weeks before surgery.",
      "It has been used for more than 50 years.", "Avoid alcohol for at least 3 days.",
    ])
  func others(text: String) {
    #expect(
      !Reading.claims("# Valerian\n" + text).contains { $0.contains("has_duration") })
  }

  @Test("A question for how long it can be taken")
  func asked() {
    #expect(
      Reading.claims("# Ibuprofen\n# How long can I take it?\n\nNo longer than 10 days.")
        == ["ibuprofen has_duration No longer than 10 days"])
  }
}
