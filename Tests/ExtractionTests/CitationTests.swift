import Claims
import Testing

@Suite("Who is cited")
struct CitationTests {
  private func citations(_ text: String) -> [Citation] {
    Reading.result(text).assertions.first?.citations ?? []
  }

  @Test(
    "Named bodies, persons, references, and those who are not named",
    arguments: [
      (
        "According to the National Institutes of Health, magnesium lowers blood pressure.",
        Citation.Kind.agency, "National Institutes of Health"
      ),
      (
        "The FDA has approved ketamine for depression.", .regulator, "Food and Drug Administration"
      ),
      ("Ginger relieves nausea.[3]", .reference, "reference"),
      ("Studies show that ginger relieves nausea.", .vague, "Studies show"),
      ("One patient shared that ginger relieves nausea.", .anecdote, "One patient shared"),
      ("Dr. Ada Quimby says that ginger relieves nausea.", .person, "Dr. Ada Quimby"),
      (
        "Researchers at Fernwick University found that ginger relieves nausea.", .institution,
        "Fernwick University"
      ),
    ])
  func kinds(text: String, kind: Citation.Kind, authority: String) {
    let found = citations(text)
    #expect(found.contains { $0.kind == kind && $0.authority == authority }, "\(found)")
  }

  @Test("A sentence that names no one cites no one")
  func nobody() {
    #expect(citations("Ginger relieves nausea.").isEmpty)
  }

  @Test("Studies published by someone are not vague")
  func published() {
    let found = citations(
      "Research from the National Institutes of Health shows that magnesium lowers blood pressure.")
    #expect(found.map(\.kind) == [.agency])
  }
}
