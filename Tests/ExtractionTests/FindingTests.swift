import Testing

@Suite("What the body makes of substances, and what is found, felt and named")
struct FindingTests {
  @Test(
    "Conversion and making",
    arguments: [
      ("The liver turns codeine into morphine.", ["codeine increases morphine"]),
      ("Iron is needed to make hemoglobin.", ["iron increases hemoglobin"]),
      ("The company needs a loan to make money.", []),
    ])
  func making(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Findings of nothing are of what the text is about",
    arguments: [
      (
        "Researchers found no effect on mood.",
        ["not turmeric affects mood"]
      ),
      ("The study found no benefit for depression.", ["not turmeric treats depression"]),
    ])
  func findings(text: String, expected: [String]) {
    let found = Reading.claims("# Turmeric\n\nTurmeric is a spice.\n\n" + text)
    #expect(found == expected)
  }

  @Test(
    "Feelings and sleep",
    arguments: [
      ("I felt less anxious on ashwagandha.", ["ashwagandha treats anxiety"]),
      ("I slept better after taking magnesium.", ["magnesium increases sleep"]),
      ("Valerian helps people fall asleep.", ["valerian increases sleep"]),
      ("I felt less certain on Monday.", []),
    ])
  func feelings(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Persons and means",
    arguments: [
      (
        "We recommend that adults with gout take allopurinol.",
        ["allopurinol treats gout"]
      ),
      ("Migraine may be prevented through riboflavin.", ["riboflavin prevents migraine ?"]),
      ("Adults with gout take vacations.", []),
      ("Treatment with allopurinol improves symptoms of gout.", ["allopurinol treats gout"]),
      ("Therapy with riboflavin reduces pain.", ["riboflavin decreases pain"]),
    ])
  func persons(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Words of effect",
    arguments: [
      ("Turmeric bolsters immunity.", ["turmeric increases immunity"]),
      ("Turmeric thwarts the growth of bacteria.", ["turmeric decreases bacteria"]),
      ("Turmeric is protective against heart disease.", ["turmeric prevents heart disease"]),
      ("Peppermint oil works wonders for bloating.", ["peppermint oil treats bloating"]),
      ("Glucosamine does nothing for back pain.", ["not glucosamine treats back pain"]),
      ("The drug spurred a lawsuit.", []),
      ("The company filtered the data.", []),
    ])
  func words(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }
}
