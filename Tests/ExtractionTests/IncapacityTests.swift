import Testing

@Suite("What cannot be done, and what does nothing")
struct IncapacityTests {
  @Test(
    "Whoever is unable to do something does not do it",
    arguments: [
      ("Zinc is unable to prevent colds.", ["not zinc prevents cold"]),
      ("Zinc was powerless to reduce pain.", ["not zinc decreases pain"]),
      ("Aspirin is incapable of curing gout.", ["not aspirin treats gout [manner: cure]"]),
      ("Zinc is too weak to prevent colds.", ["not zinc prevents cold"]),
      ("Vaccines are able to prevent measles.", ["vaccine prevents measles"]),
    ])
  func unable(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What persons cannot or can do is not said of the substance named last",
    arguments: [
      "People cannot prevent gout.", "Doctors cannot cure gout.",
      "There is no way to prevent gout.",
    ])
  func persons(text: String) {
    #expect(Reading.claims("Gout is common. Zinc is a metal. " + text) == [])
  }

  @Test("A disease treats nothing, and neither does a time of day")
  func noMeans() {
    #expect(
      Reading.claims(
        "Leukemia is a cancer. There are several treatments now available for chronic myeloid leukemia that can control the disease."
      ) == [])
    #expect(Reading.claims("Not sleeping at night worsens fatigue.") == [])
  }

  @Test("What is repaired gets better")
  func repair() {
    #expect(Reading.claims("Surgery can repair the hernia.") == ["surgery treats hernia ?"])
  }

  @Test("Another name is no further thing, and what coughing does is not said of its remedy")
  func names() {
    #expect(
      Reading.claims("The bone marrow produces white blood cells, called leukocytes.")
        == ["bone marrow increases white blood cell"])
    #expect(
      Reading.claims("Zinc may help prevent the constipation and straining that cause hernias.")
        == ["zinc prevents constipation ?"])
  }

  @Test("Pain after a procedure comes from the procedure")
  func procedures() {
    #expect(
      Reading.claims("Zinc is a metal. Most adults experience pain after hernia surgery.")
        .contains { $0.contains("surgery causes pain") })
  }
}
