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
      (
        "A growing number of experts say that ginger relieves nausea.", .vague,
        "A growing number of experts say"
      ),
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

  @Test(
    "A name with a year cites a work, also without a list of references",
    arguments: [
      ("Ginger relieves nausea (Quimby and Osei, 2021).", Citation.Kind.person, "Quimby and Osei"),
      ("Ginger relieves nausea (Quimby, 2021).", .person, "Quimby"),
      ("Quimby (2021) showed that ginger relieves nausea.", .person, "Quimby"),
      (
        "Ginger relieves nausea (Zingifort prescribing information, Fernwick Pharma, 2020).",
        .person,
        "Zingifort prescribing information, Fernwick Pharma"
      ),
      (
        "Ginger relieves nausea (Summary of Product Characteristics, Fernwick Pharma, 2020).",
        .person,
        "Summary of Product Characteristics, Fernwick Pharma"
      ),
      (
        "Ginger relieves nausea, says the NIH (ods.od.nih.gov/factsheets/Ginger).", .reference,
        "reference"
      ),
      (
        "Ginger relieves nausea, as a meta-analysis of 34 trials in Digestion (2016) found.",
        .journal,
        "Digestion"
      ),
    ])
  func dated(text: String, kind: Citation.Kind, authority: String) {
    let found = citations(text)
    #expect(found.contains { $0.kind == kind && $0.authority == authority }, "\(found)")
  }

  @Test(
    "A year in brackets alone cites nothing",
    arguments: [
      "Ginger relieves nausea (2021).", "Ginger relieves nausea (approved 2019).",
      "Ginger relieves nausea (May 2020).", "Ginger (2020) relieves nausea.",
    ])
  func undated(text: String) { #expect(citations(text).isEmpty) }

  @Test(
    "Customers and those with a first name only speak for themselves",
    arguments: [
      "One client said that ginger relieved her nausea.",
      "One of our customers told us that ginger relieved her nausea.",
      "My client noticed that ginger relieved her nausea.",
      "“Ginger relieved my nausea”, writes Carol from Fernwick.",
      "“Ginger relieved my nausea”, says Mark, 41.",
    ])
  func customers(text: String) {
    let kinds = Reading.result(text).citations.map(\.kind)
    #expect(kinds == [.anecdote])
  }

  @Test("The year beside a body belongs to the citation")
  func year() {
    let text = "Ginger relieves nausea, as the FDA wrote in 2019."
    let ranges = Reading.result(text).citations.map(\.range)
    #expect(
      ranges.map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) } == [
        "FDA wrote in 2019"
      ])
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

  @Test(
    "Speakers without a title, colleagues, trials by name, studies without one",
    arguments: [
      (
        "Jane Foster, a dietitian in Leeds, says magnesium relieves cramps.", Citation.Kind.person,
        "Jane Foster"
      ),
      ("Smith and colleagues found that ginger relieves nausea.", .person, "Smith and colleagues"),
      (
        "The PREDIMED trial found that ginger relieves nausea.", .institution, "PREDIMED trial"
      ),
      ("In one study, ginger relieved nausea.", .vague, "one study"),
      ("A 2016 trial found that ginger relieves nausea.", .vague, "A 2016 trial found"),
    ])
  func untitled(text: String, kind: Citation.Kind, authority: String) {
    let found = citations(text)
    #expect(found.contains { $0.kind == kind && $0.authority == authority }, "\(found)")
  }

  @Test("A body carries over where the next sentence goes on from it, and only there")
  func carriedOver() {
    let next = "A team at the Mayo Clinic found that ginger relieves nausea. "
    let on = Reading.result(next + "They also reported that it relieves pain.").assertions
    #expect(on.count == 2)
    #expect(on.allSatisfy { $0.citations.contains { $0.authority == "Mayo Clinic" } })
    let off = Reading.result(next + "Ginger also relieves pain.").assertions
    #expect(off.last?.citations.isEmpty == true)
  }

  @Test("A body cited in a clause of its own says nothing of the clause before")
  func ownClause() {
    let found = Reading.result(
      "Ginger relieves nausea, and the Mayo Clinic says that zinc relieves cramps."
    ).assertions
    #expect(found.count == 2)
    #expect(found.first?.citations.isEmpty == true)
    #expect(found.last?.citations.map(\.authority) == ["Mayo Clinic"])
  }
}
