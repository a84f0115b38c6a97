import Testing

@Suite("Whom and what a text about one substance warns, however it is put")
struct WarnedGroupTests {
  /// What a sentence says behind a title and a plain sentence, without circumstances.
  private func claims(_ title: String, _ sentence: String) -> [String] {
    Reading.claims("# \(title)\n\(sentence)").map {
      guard let open = $0.firstIndex(of: "["), let close = $0.lastIndex(of: "]") else { return $0 }
      return String($0[..<open].dropLast() + $0[$0.index(after: close)...])
    }
  }

  @Test(
    "Every member of a group is warned",
    arguments: [
      (
        "Anyone on warfarin, lithium or an ACE inhibitor needs closer monitoring.",
        [
          "yarrow interacts_with ACE inhibitor", "yarrow interacts_with lithium",
          "yarrow interacts_with warfarin",
        ]
      ),
      (
        "Use it cautiously in people with gout, older adults and anyone on opioids.",
        [
          "yarrow contraindicated_in gout", "yarrow contraindicated_in older adult",
          "yarrow interacts_with opioid",
        ]
      ),
      (
        "Speak to a pharmacist first if you have epilepsy or take warfarin.",
        ["yarrow contraindicated_in epilepsy", "yarrow interacts_with warfarin"]
      ),
      (
        "In kidney disease it is used with care.", ["yarrow contraindicated_in kidney disease"]
      ),
      (
        "People with asthma or hay fever are more likely to react to it.",
        ["yarrow contraindicated_in asthma", "yarrow contraindicated_in hay fever"]
      ),
      ("It is not advised under the age of 12.", ["yarrow contraindicated_in under the age of 12"]),
      (
        "You can't have it if you have epilepsy or an active infection.",
        ["yarrow contraindicated_in active infection", "yarrow contraindicated_in epilepsy"]
      ),
    ])
  func groups(sentence: String, expected: [String]) {
    #expect(claims("Yarrow", sentence) == expected)
  }

  @Test(
    "Who is not warned of it",
    arguments: [
      "There is no need to avoid it if you have eczema.",
      "People with asthma do not need to be careful with it.",
      "Patients with psoriasis did not use it more often.",
      "People with diabetes do not get enough of it.",
      "Keep it away from children.",
      "People who take statins often ask whether they should take it.",
      "If you don't like fish, take capsules.",
    ])
  func notWarned(sentence: String) {
    #expect(claims("Yarrow", sentence) == [])
  }

  @Test("Those whom it is for are no group to be warned")
  func purposes() {
    #expect(
      !Reading.claims(
        "# Yarrow\nYarrow relieves migraine. In migraine it is used with care."
      ).contains { $0.contains("contraindicated_in") })
  }

  @Test(
    "What it does not go together with",
    arguments: [
      (
        "If you take levothyroxine, keep them four hours apart.",
        ["zinc interacts_with levothyroxine"]
      ),
      (
        "Drugs such as digoxin may become less effective.", ["zinc interacts_with digoxin ?"]
      ),
      (
        "Coffee and milk reduce how much you absorb.",
        ["coffee interacts_with zinc", "milk interacts_with zinc"]
      ),
      ("Avoid alcohol while you're on it.", ["zinc interacts_with alcohol"]),
      ("It can add to the effect of sedatives.", ["zinc interacts_with sedative"]),
    ])
  func partners(sentence: String, expected: [String]) {
    #expect(claims("Zinc", sentence) == expected)
  }

  @Test(
    "What is done at another time, or said of something else",
    arguments: [
      "Take it an hour before breakfast.", "Zinc is less effective than aspirin.",
      "Vegetarians who avoid fish get little of it.",
    ])
  func noPartners(sentence: String) {
    #expect(!claims("Zinc", sentence).contains { $0.contains("interacts_with") })
  }

  @Test(
    "What befalls those who take it",
    arguments: [
      (
        "Nausea came top, followed by insomnia and vertigo.",
        ["yarrow causes insomnia", "yarrow causes nausea", "yarrow causes vertigo"]
      ),
      (
        "Constipation and diarrhoea were next.",
        ["yarrow causes constipation", "yarrow causes diarrhoea"]
      ),
      ("I was sick on it.", ["yarrow causes nausea"]),
      ("It can turn the tongue black.", ["yarrow causes black tongue"]),
      ("It can leave a brown stain on the teeth.", ["yarrow causes brown stain"]),
      ("As few as five tablets can make a toddler very ill.", ["yarrow causes illness"]),
      ("An overdose can kill.", ["yarrow causes death"]),
    ])
  func harms(sentence: String, expected: [String]) {
    #expect(claims("Yarrow", sentence) == expected)
  }

  @Test(
    "What befell them for another reason",
    arguments: [
      "I was tired, so my doctor gave me yarrow.", "A lack of sleep can make you feel very ill.",
      "The leaves turn yellow.", "Arthritis was the commonest reason people gave for taking it.",
    ])
  func noHarms(sentence: String) {
    #expect(!claims("Yarrow", sentence).contains { $0.contains(" causes ") })
  }
}
