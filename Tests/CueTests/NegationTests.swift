import Testing

@Suite("Negation cues and their scopes")
struct NegationTests {
  private static let terms = ["pain", "nausea", "fever", "cancer", "migraine without aura"]

  private func judged(_ sentence: String) -> [String] {
    CueSentence(sentence, terms: Self.terms).judged
  }

  @Test(
    "A cue denies what follows it",
    arguments: [
      "There was no pain.", "The drug does not relieve pain.", "It doesn't relieve pain.",
      "It can't relieve pain.", "She denies pain.", "There is no convincing evidence of pain.",
      "The test was negative for pain.", "He is free of pain.", "Patients without pain took part.",
      "The trial failed to reduce pain.", "It has not yet been approved for pain.",
      "In the absence of pain, stop.", "Denies: pain.",
    ])
  func forward(sentence: String) {
    #expect(judged(sentence) == ["pain-"])
  }

  @Test(
    "A cue denies what stands before it",
    arguments: [
      "Pain was not observed.", "Pain was ruled out.", "Pain was absent.",
      "Pain has not been reported with this drug.", "The pain has resolved.",
    ])
  func backward(sentence: String) {
    #expect(judged(sentence) == ["pain-"])
  }

  @Test(
    "What only looks like a negation denies nothing",
    arguments: [
      "It is not only for pain.", "There was no increase in pain.", "There is no cure for pain.",
      "No significant difference in pain was found.", "It is not uncommon to feel pain.",
      "It never fails to relieve pain.", "Not all patients have pain.", "No doubt it causes pain.",
    ])
  func pseudo(sentence: String) {
    #expect(judged(sentence) == ["pain"])
  }

  @Test("A list is denied as a whole")
  func lists() {
    #expect(judged("No pain, nausea or fever.") == ["pain-", "nausea-", "fever-"])
    #expect(judged("Pain, nausea and fever were not seen.") == ["pain-", "nausea-", "fever-"])
    #expect(judged("It does not cause pain or nausea.") == ["pain-", "nausea-"])
  }

  @Test("A scope ends where something else begins")
  func terminations() {
    #expect(judged("It does not relieve pain but reduces fever.") == ["pain-", "fever"])
    #expect(judged("No pain; nausea was severe.") == ["pain-", "nausea"])
    #expect(judged("It does not cause pain, and it relieves nausea.") == ["pain-", "nausea"])
    #expect(
      judged("There was no evidence of fever, the pain remained strong.") == ["fever-", "pain"])
    #expect(judged("He has no fever and has pain.") == ["fever-", "pain"])
    #expect(judged("No fever due to cancer.") == ["fever-", "cancer"])
    #expect(judged("No fever in patients with cancer.") == ["fever-", "cancer"])
    #expect(judged("There was pain, nausea was not seen.") == ["pain", "nausea-"])
  }

  @Test("A cue inside the name of a term is part of the name")
  func names() {
    #expect(
      judged("It relieves migraine without aura and fever.") == ["migraine without aura", "fever"])
    #expect(judged("It does not relieve migraine without aura.") == ["migraine without aura-"])
  }

  @Test("A scope with a limit reaches no further")
  func limits() {
    #expect(judged("Rather than pain it was the first sign of a fever.") == ["pain-", "fever"])
  }

  @Test("A scope that begins in brackets ends with them")
  func brackets() {
    #expect(judged("It relieves pain (not nausea) and fever.") == ["pain", "nausea-", "fever"])
    #expect(
      judged("It does not relieve pain (or nausea) or fever.") == ["pain-", "nausea-", "fever-"])
  }

  @Test("NO among other words is an abbreviation, in a line of capitals it is a word")
  func capitals() {
    #expect(judged("In the vessels NO is released and relieves pain.") == ["pain"])
    #expect(judged("There is NO evidence of pain.") == ["pain-"])
    #expect(
      judged("It has NO effect on fever or pain.") == ["fever-", "pain-"])
    #expect(judged("NO EVIDENCE OF CANCER") == ["cancer-"])
  }

  @Test("The scope of a cue is given with it")
  func scope() throws {
    let sentence = CueSentence("Pain fell, but no nausea was seen.", terms: Self.terms)
    let cue = try #require(sentence.reading.cues.first)
    #expect(sentence.cues == ["no"])
    #expect(cue.category == .negation)
    #expect(sentence.string(cue.scopeFirst, cue.scopeEnd) == "nausea was seen")
  }
}
