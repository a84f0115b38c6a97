import Claims
import Documents

/// Three short articles on an invented remedy that agree on some things and not on others.
package enum Shelf {
  package static let substance = Concept(
    name: "velorin", type: .substance, identifier: "EXAMPLE:1")
  package static let condition = Concept(name: "trudge fever", type: .condition)
  package static let pain = Concept(name: "joint pain", type: .condition)

  package static let treats = Claim(
    kind: .therapeutic, subject: substance, predicate: .treats, object: condition)
  package static let doesNotTreat = Claim(
    kind: .therapeutic, subject: substance, predicate: .treats, object: condition,
    polarity: .negated)
  package static let relieves = Claim(
    kind: .therapeutic, subject: substance, regimen: .low, predicate: .treats, object: pain,
    context: [
      ContextQualifier(
        kind: .population, concept: Concept(name: "older adults", type: .population))
    ])

  package static func dose(_ low: Double?, _ high: Double?) -> Claim {
    Claim(
      kind: .dosage, subject: substance, regimen: .low, predicate: .hasDose, object: nil,
      dose: Dose(low: low, high: high, unit: "mg", per: "day", role: .recommended))
  }

  /// Names an agency and a DOI, and gives a dose.
  package static var first: Article {
    var article = Article(
      "shelf/a.txt",
      """
      Velorin treats trudge fever, says the Fen Institute (doi:10.5555/ABC.1).
      It is taken at 1 to 5 mg daily. Velorin treats trudge fever.

      """)
    article.metadata = DocumentMetadata(
      title: "Velorin today", uri: "https://example.org/velorin", publisher: "Fen Weekly",
      authors: ["A. Marsh", "B. Reed"], date: "2024-05", kind: .review)
    let institute = article.cite("Fen Institute", .institution, authority: "Fen Institute")
    let paper = article.cite("doi:10.5555/ABC.1", .reference, reference: "doi:10.5555/ABC.1")
    article.state("Velorin treats trudge fever, says", treats, citing: [institute, paper])
    article.state("1 to 5 mg daily", dose(1, 5))
    article.state("Velorin treats trudge fever.", treats)
    return article
  }

  /// Disagrees with the first, and leads to the same paper by another spelling.
  package static var second: Article {
    var article = Article(
      "shelf/b.txt",
      """
      Studies suggest that velorin may relieve joint pain in older adults.
      The usual dose is 1.5-4.5 mg per day [3]. It does not treat trudge fever
      (https://doi.org/10.5555/abc.1). Read on at https://example.org/velorin/.

      """)
    let studies = article.cite("Studies suggest", .vague, authority: "Studies suggest")
    let marker = article.cite("[3]", .reference, reference: "[3]")
    let paper = article.cite(
      "https://doi.org/10.5555/abc.1", .reference, reference: "https://doi.org/10.5555/abc.1")
    article.cite(
      "https://example.org/velorin/", .reference, reference: "https://example.org/velorin/")
    article.state("velorin may relieve joint pain", relieves, .hedged, citing: [studies])
    article.state("1.5-4.5 mg per day", dose(1.5, 4.5), citing: [marker])
    article.state("It does not treat trudge fever", doesNotTreat, citing: [paper])
    return article
  }

  /// Repeats claims of the others in other letters.
  package static var third: Article {
    var article = Article(
      "shelf/c.txt", "VELORIN TREATS TRUDGE FEVER. See [3]. STUDIES SUGGEST 1 to 5 mg.\n")
    let loud = Claim(
      kind: .therapeutic, subject: Concept(name: "Velorin", type: .substance),
      predicate: .treats, object: Concept(name: "Trudge Fever", type: .condition))
    let marker = article.cite("[3]", .reference, reference: "[3]")
    let studies = article.cite("STUDIES SUGGEST", .vague, authority: "STUDIES SUGGEST")
    article.state("VELORIN TREATS TRUDGE FEVER", loud, citing: [marker])
    article.state("1 to 5 mg", dose(1, 5), citing: [studies])
    return article
  }

  package static var all: [Article] { [first, second, third] }
}
