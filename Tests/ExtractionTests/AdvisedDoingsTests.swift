import Testing

@Suite("What is done about a disease")
struct AdvisedDoingsTests {
  @Test(
    "What is done is one of a list of treatments or means",
    arguments: [
      (
        "# Tinnitus\nTreatment may include avoiding noise, hearing aids, and surgery.",
        [
          "avoiding noise treats tinnitus ?", "hearing aids treats tinnitus ?",
          "surgery treats tinnitus ?",
        ]
      ),
      (
        "# Tinnitus\nLimiting noise, caffeine, and alcohol can ease tinnitus.",
        [
          "limiting alcohol treats tinnitus ?", "limiting caffeine treats tinnitus ?",
          "limiting noise treats tinnitus ?",
        ]
      ),
      (
        "# Tinnitus\nA healthy diet, not smoking, and losing weight help prevent tinnitus.",
        [
          "healthy diet prevents tinnitus", "losing weight prevents tinnitus",
          "not smoking prevents tinnitus",
        ]
      ),
      (
        "# Tinnitus\nOlder age, being overweight, and having a parent with tinnitus raise the risk.",
        [
          "being overweight increases_risk_of tinnitus",
          "having a parent with tinnitus increases_risk_of tinnitus",
          "older age increases_risk_of tinnitus",
        ]
      ),
      (
        "# Bursitis\nElevating the knee can ease swelling.",
        ["elevating the knee treats swelling ?"]
      ),
      (
        "# Bursitis\nLosing weight, if you are overweight, can ease bursitis.",
        ["losing weight treats bursitis ?"]
      ),
    ])
  func doings(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Persons with a disease need, get and are treated with what treats it",
    arguments: [
      (
        "# Bursitis\nPatients with septic bursitis need antibiotics.",
        ["antibiotic treats septic bursitis"]
      ),
      (
        "# Bursitis\nMost people with bursitis are treated with naproxen.",
        ["naproxen treats bursitis"]
      ),
      ("# Bursitis\nYou may need to take naproxen.", ["naproxen treats bursitis ?"]),
      (
        "# Bursitis\nIn people with gout, surgery may be needed.",
        ["surgery treats gout [population: people with gout] ?"]
      ),
      (
        "# Bursitis\nIf ice does not relieve pain, naproxen may be used.",
        ["naproxen treats pain ?"]
      ),
      (
        "# Bursitis\nBursitis is often treated with ibuprofen or by surgery.",
        ["ibuprofen treats bursitis", "surgery treats bursitis"]
      ),
      (
        "# Bursitis\nAnti-nausea drugs include ondansetron and metoclopramide.",
        ["metoclopramide treats nausea", "ondansetron treats nausea"]
      ),
      (
        "# Bursitis\nSeveral medicines, including naproxen and ketoprofen, are used to treat bursitis.",
        ["ketoprofen treats bursitis", "naproxen treats bursitis"]
      ),
    ])
  func needs(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Lead-ins say what their items are for",
    arguments: [
      (
        "# Bursitis\nWays to prevent bursitis include:\n- Wear knee pads.\n- losing weight",
        ["losing weight prevents bursitis", "wearing knee pads prevents bursitis"]
      ),
      (
        "# Bursitis\nYou can take steps to ease pain. These steps include\n- massage\n- warm baths",
        ["hot bath treats pain", "massage therapy treats pain"]
      ),
      (
        "# Bursitis\nThe best way to prevent bursitis is to avoid kneeling.",
        ["avoiding kneeling prevents bursitis"]
      ),
      (
        "# Bursitis\nTo prevent bursitis, people should eat less sugar.",
        ["eating less sugar prevents bursitis"]
      ),
      ("# Bursitis\nAsk your doctor about ways to relieve pain.", []),
    ])
  func leadIns(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Each of several traits of persons raises a risk",
    arguments: [
      (
        "# Bursitis\nBursitis is more common in people with gout, diabetes, or obesity.",
        [
          "diabetes increases_risk_of bursitis", "gout increases_risk_of bursitis",
          "obesity increases_risk_of bursitis",
        ]
      ),
      ("# Bursitis\nThe pump is connected to a monitor.", []),
      ("# Bursitis\nThere may be problems related to gout.", []),
    ])
  func traits(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "A base form behind help is a verb, and so is need behind persons",
    arguments: [
      (
        "# Bursitis\nIbuprofen and naproxen help lower inflammation.",
        ["ibuprofen decreases inflammation", "naproxen decreases inflammation"]
      ),
      (
        "# Bursitis\nIbuprofen may relieve bursitis, but more research is needed.",
        ["ibuprofen needs_evidence", "ibuprofen treats bursitis ?"]
      ),
    ])
  func verbs(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }
}
