import Testing

@Suite("Denials, examples and bans that reach further than one word")
struct DeniedTogetherTests {
  @Test("A denial before the first of several qualities is of all")
  func qualities() {
    #expect(
      Reading.claims("# Kava\nIt is no stimulant and has no sedative or analgesic action.")
        == ["not kava causes sedation", "not kava treats pain"])
    #expect(
      Reading.claims("# Kava\nIt lacks anti-inflammatory activity.")
        == ["not kava decreases inflammation"])
    #expect(
      Reading.claims("# Kava\nIt has no smell, and it has a sedative action.")
        .contains("kava causes sedation"))
  }

  @Test(
    "The verb behind examples of its subject",
    arguments: [
      "Some herbs, such as kava and valerian, cause drowsiness.",
      "Certain herbs (e.g. kava and valerian) cause drowsiness.",
    ])
  func examples(text: String) {
    let claims = Reading.claims("# Melatonin\n" + text)
    #expect(
      claims.contains("kava causes drowsiness") && claims.contains("valerian causes drowsiness"))
    #expect(!claims.contains("melatonin causes drowsiness"))
  }

  @Test(
    "What must not be taken with it",
    arguments: [
      "What you must never combine it with is linezolid.",
      "The drugs you should not take with it are linezolid and pimozide.",
      "Do not take it with warfarin. Linezolid is out, too.",
      "Skip it if you take antibiotics of any kind, whether linezolid or rifampin.",
    ])
  func barred(text: String) {
    #expect(Reading.claims("# Kava\n" + text).contains("kava interacts_with linezolid"))
  }

  @Test("What may be taken with it, and what is out of something, is not barred")
  func allowed() {
    for text in [
      "What you can take it with is linezolid.", "Linezolid is out.",
      "Do not take it with warfarin. The results for linezolid are out in May.",
    ] {
      #expect(!Reading.claims("# Kava\n" + text).contains("kava interacts_with linezolid"))
    }
  }

  @Test("What a syndrome consists of")
  func makeup() {
    let claims = Reading.claims(
      "# Allopurinol\nDRESS syndrome consists of fever, worsening renal function and a rash.")
    #expect(claims.contains("DRESS syndrome causes fever"))
    #expect(!claims.contains { $0.contains("worsens") })
  }

  @Test("Who had a part in a study affects nothing")
  func funders() {
    #expect(
      Reading.claims("# Kava\nThe funders had no role in the design of the study.").isEmpty)
    #expect(
      Reading.claims("# Kava\nKava has no role in the treatment of anxiety.")
        == ["not kava treats anxiety"])
  }
}
