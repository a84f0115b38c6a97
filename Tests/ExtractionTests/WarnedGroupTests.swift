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

  @Test(
    "Conditions that forbid it, and persons whom a question names",
    arguments: [
      ("Porphyria makes it dangerous.", ["yarrow contraindicated_in porphyria"]),
      ("Kidney disease rules it out.", ["yarrow contraindicated_in kidney disease"]),
      (
        "People with an eGFR below 10 should not be given it.",
        ["yarrow contraindicated_in egfr below 10"]
      ),
      ("Pregnant? There are no good trials, so skip it.", ["yarrow contraindicated_in pregnancy"]),
      (
        "People who are on NSAIDs every day, or on lithium, should ask a pharmacist first.",
        ["yarrow interacts_with NSAID", "yarrow interacts_with lithium"]
      ),
      (
        "Live vaccines (for example MMR) should be avoided.",
        ["yarrow interacts_with MMR vaccine", "yarrow interacts_with live attenuated vaccine"]
      ),
    ])
  func forbidding(sentence: String, expected: [String]) {
    let found = claims("Yarrow", sentence)
    #expect(expected.allSatisfy(found.contains), "\(found)")
  }

  @Test(
    "How safe it is",
    arguments: [
      "It is among the best tolerated herbs we use.", "It does no harm.",
      "A gram a day isn't thought to harm healthy adults.",
      "It has been used in emergencies without evidence of harm.",
      "You can have it while pregnant.",
      "Most adults and children can take it.", "Is it safe? For most people, absolutely.",
      "It is a whole lot kinder to the tummy.", "Few people have any trouble with it.",
    ])
  func favourable(sentence: String) {
    #expect(claims("Yarrow", sentence).contains("yarrow has_safety_profile favourable"))
  }

  @Test(
    "What says nothing of how safe it is",
    arguments: [
      "Sun without sunscreen can harm you.", "Few people have heard of it.",
      "Most people can tell when they need it.", "The difference between the two doses was small.",
      "You can take it with food.", "Whether it does harm is not known.",
    ])
  func noVerdict(sentence: String) {
    #expect(!claims("Yarrow", sentence).contains { $0.contains("has_safety_profile") })
  }

  @Test(
    "What befalls a part of the body, and what is lost",
    arguments: [
      ("Your urine may turn reddish for a day.", "yarrow causes urine discoloration ?"),
      ("It can stain teeth.", "yarrow causes teeth discoloration"),
      ("My friend broke out in hives on it.", "yarrow causes hives"),
      ("Many patients lose more hair at first.", "yarrow causes hair loss"),
      (
        "Serious allergic reactions happen in fewer than 1 in 200,000.",
        "yarrow causes allergic reaction"
      ),
    ])
  func parts(sentence: String, expected: String) {
    let found = claims("Yarrow", sentence)
    #expect(found.contains(expected), "\(found)")
  }

  @Test(
    "Groups told to stop or to seek advice, and what is taken with it or dosed beside it",
    arguments: [
      (
        "If you're taking aspirin or warfarin, get medical advice first.",
        ["yarrow interacts_with aspirin", "yarrow interacts_with warfarin"]
      ),
      (
        "Grapefruit juice must be avoided throughout treatment.",
        ["yarrow interacts_with grapefruit juice"]
      ),
      (
        "Doses of warfarin usually have to be halved when it is started.",
        ["yarrow interacts_with warfarin"]
      ),
    ])
  func toldTo(sentence: String, expected: [String]) {
    let found = claims("Yarrow", sentence)
    #expect(expected.allSatisfy(found.contains), "\(found)")
  }

  @Test(
    "What is taken with food, and what nobody knows, forbids nothing",
    arguments: [
      "Taking it with food can ease nausea.",
      "It is not known whether it is safe for children under 12.",
      "If you're taking a holiday, get medical advice first.",
    ])
  func forbidsNothing(sentence: String) {
    let found = claims("Yarrow", sentence)
    #expect(
      !found.contains { $0.contains("interacts_with") || $0.contains("contraindicated_in") },
      "\(found)")
  }
}
