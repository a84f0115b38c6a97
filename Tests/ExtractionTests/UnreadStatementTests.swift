import Testing

@Suite("Statements of which no claim is read")
struct UnreadStatementTests {
  private func unread(_ text: String) -> [String] {
    let result = Reading.result(text)
    let bytes = Array(text.utf8)
    return result.unread.map {
      String(decoding: bytes[$0.sentence.start..<$0.sentence.end], as: UTF8.self)
    }
  }

  @Test(
    "What is asserted of a substance, a disease or the body is noticed, though not understood",
    arguments: [
      "Vegetarians excrete creatine more slowly than meat eaters.",
      "Creatine oozes out of the muscles of old sprinters.",
      "It hides between the joints of the knee.",
    ])
  func asserted(sentence: String) {
    #expect(unread("# Creatine\n\n\(sentence)") == [sentence])
  }

  @Test(
    "Advice, questions, definitions, offers and what the text says of itself assert nothing",
    arguments: [
      "Ask your pharmacist before you take creatine with other medicines.",
      "Does creatine ooze out of the muscles?",
      "Creatine is a compound of three amino acids.",
      "Creatine is also called creatine monohydrate by chemists.",
      "This page does not replace the advice of a nurse on creatine.",
      "Creatine comes in powders and capsules.",
      "We love creatine.",
    ])
  func notAsserted(sentence: String) {
    #expect(unread("# Creatine\n\n\(sentence)") == [])
  }

  @Test("A sentence that a claim is read in, or that names who says it, is none")
  func readOrCited() {
    #expect(unread("# Creatine\n\nCreatine improves muscle strength.") == [])
    #expect(
      unread("# Creatine\n\nAccording to the Mayo Clinic, creatine oozes out of old muscles.") == []
    )
  }
}
