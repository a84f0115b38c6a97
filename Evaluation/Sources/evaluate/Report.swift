import Scoring

/// Writes Documentation/Accuracy.md.
struct Report {
  let groups: [(group: ArticleGroup, score: GroupScore)]
  let findings: [(group: ArticleGroup, score: FindingScore)]
  let measures: [Measure]
  /// nil where no mutants were made.
  let mutants: MutantCounts?

  var markdown: String {
    ([introduction, summary, byKind, byArticle, causes] + [findingTable, mutantTables, recognition])
      .joined(separator: "\n\n") + "\n"
  }

  // MARK: Sections

  private var introduction: String {
    let about = groups.map { "- **\($0.group.title)**: \($0.group.about)" }
    return """
      # Accuracy

      Written by `make evaluate`; how it is measured stands in [Evaluation](../Evaluation/README.md). A claim is right where its passage
      overlaps what a person annotated and kind, predicate, object, polarity and dose agree, one to one; subject, certainty and citation
      are judged on the claims that are right. Rows marked optional count neither way.

      \(about.joined(separator: "\n"))

      Stet was developed on all but those held out, the dense and the varied ones: only these say what to expect of an article it has
      never seen.
      """
  }

  private var summary: String {
    let header = [
      "articles", "number", "claims", "right", "spurious", "missed", "precision", "recall", "F1",
      "subject", "certainty", "citation",
    ]
    let rows = groups.map { group, score in
      [group.title, "\(score.articles.count)", "\(score.required)"] + cells(score.tally)
        + [figure(score.subjects), figure(score.certainties), figure(score.citations)]
    }
    let coverage = groups.map { group, score in
      [
        group.title, "\(score.sentences)", "\(score.sentencesWithClaims)", "\(score.notChecked)",
        figure(Double(score.notChecked) / Double(max(1, score.sentences))),
      ]
    }
    let fixed = groups.map { group, score in
      [
        group.title, "\(score.fixedSubjects)", figure(score.subjectsOfFixed),
        "\(score.fixedCertainties)", figure(score.certaintiesOfFixed),
      ]
    }
    return """
      ## By group

      \(table(header, rows))

      Where the annotation leaves the subject or the certainty open, any is right. On the right claims where it does not:

      \(table(["articles", "claims", "subject", "claims", "certainty"], fixed))

      Sentences, and what `stet` says it could not read of them: "not checked" are those that hold a number or a medical verb and gave no
      claim.

      \(table(["articles", "sentences", "with claims", "not checked", "share"], coverage))
      """
  }

  private var byKind: String {
    let header = ["kind", "right", "spurious", "missed", "precision", "recall", "F1"]
    let parts = groups.map { group, score in
      "### \(capitalized(group.title))\n\n"
        + table(header, score.kinds.map { [$0.name] + cells($0.tally) })
    }
    return "## By kind of claim\n\n" + parts.joined(separator: "\n\n")
  }

  private var byArticle: String {
    let header = ["article", "group", "right", "spurious", "missed", "precision", "recall", "F1"]
    let rows = groups.flatMap { group, score in
      score.articles.map { [$0.name, group.title] + cells($0.tally) }
    }
    return "## By article\n\n" + table(header, rows)
  }

  private var causes: String {
    """
    ## Errors by cause

    An error is counted under the first cause that holds.

    ### Missed claims

    \(causeTable(\.ofMissed) { $0.missed })

    \(examples(\.ofMissed) { $0.missed })

    ### Spurious claims

    \(causeTable(\.ofSpurious) { $0.spurious })

    \(examples(\.ofSpurious) { $0.spurious })
    """
  }

  private func causeTable(
    _ wording: (Cause) -> String, _ failures: (ArticleScore) -> [ArticleScore.Failure]
  ) -> String {
    let rows = Cause.allCases.map { cause in
      [wording(cause)]
        + groups.map { _, score in
          "\(score.articles.flatMap(failures).count { $0.cause == cause })"
        }
    }
    return table(["cause"] + groups.map(\.group.title), rows)
  }

  /// One or two short examples a cause, from different articles.
  private func examples(
    _ wording: (Cause) -> String, _ failures: (ArticleScore) -> [ArticleScore.Failure]
  ) -> String {
    let articles = groups.filter(\.group.isQuoted).flatMap(\.score.articles)
    let lines = Cause.allCases.flatMap { cause -> [String] in
      let found = articles.compactMap { article in
        failures(article).first { $0.cause == cause && $0.text.utf8.count <= 80 }
      }
      return found.prefix(2).map { failure in
        let said = [
          failure.annotated.map { "annotated \(code($0))" },
          failure.found.map { "read \(code($0))" },
        ].compactMap { $0 }
        return "- \(wording(cause)): \(code(failure.text)) (\(said.joined(separator: ", ")))"
      }
    }
    return "For example:\n\n" + lines.joined(separator: "\n")
  }

  private var findingTable: String {
    let header = [
      "articles", "what", "must be flagged", "are", "must be left alone", "are", "precision",
      "recall",
    ]
    let rows = findings.flatMap { group, score in
      [("contradictions", score.pairs), ("support", score.passages)].map { name, tally in
        [
          group.title, name, "\(tally.mustBeFlagged)", "\(tally.flagged)",
          "\(tally.mustBeLeftAlone)", "\(tally.leftAlone)", figure(tally.precision),
          figure(tally.recall),
        ]
      }
    }
    return """
      ## Findings

      What a check of articles flags: pairs of passages that contradict one another, and passages that want support. What must be left
      alone are pairs that only seem to contradict one another (another population, route, form, use or phase; what is studied beside
      what is recommended; what is said by others and rejected), and passages that have their support or claim nothing.

      \(table(header, rows))
      """
  }

  private var mutantTables: String {
    guard let mutants else { return "## Mutants\n\nNot measured in this run." }
    let rate = 100 * Double(mutants.falseAlarms) / Double(max(1, mutants.unchanged))
    func rows(_ rows: [MutantCounts.Row]) -> [[String]] {
      rows.map {
        [
          $0.name, "\($0.mutants)", "\($0.caught)", "\($0.falseAlarms)", figure($0.precision),
          figure($0.recall),
        ]
      }
    }
    let header = ["mutants", "caught", "false alarms", "precision", "recall"]
    return """
      ## Mutants

      One thing is changed in a sentence, and the rule that has to speak of it does or does not. Within an article, the changed article is
      checked together with what it was; where the change is about a source, the sentence cites it and nothing else is said. Made of
      \(mutants.articles) articles with \(mutants.sentences) sentences, of which \(mutants.sentencesWithoutClaims) gave no claim and
      \(mutants.sentencesAlone) state theirs when they stand alone. Caught: \(mutants.caught) of \(mutants.mutants). False alarms:
      \(mutants.falseAlarms) in \(mutants.unchanged) unchanged sentences that were compared, \(figure(rate)) in a hundred; a sentence is
      compared once for each mutant of its article.

      \(table(["rule"] + header, rows(mutants.rules)))

      \(table(["what was changed"] + header, rows(mutants.mutations)))
      """
  }

  private var recognition: String {
    guard !measures.isEmpty else {
      return "## Recognition\n\nNot measured: the test sets were not at hand."
    }
    let from = "From the tests that read these sets, and from checks of claims beside abstracts."
    return "## Recognition\n\n\(from)\n\n"
      + table(["what", "set", "cases", "result", "at least"], measures.map(\.columns))
  }

  // MARK: Cells

  private func cells(_ tally: Tally) -> [String] {
    [
      "\(tally.right)", "\(tally.spurious)", "\(tally.missed)", figure(tally.precision),
      figure(tally.recall), figure(tally.f1),
    ]
  }

  /// Columns of numbers are set to the right.
  private func table(_ header: [String], _ rows: [[String]]) -> String {
    let rule = header.indices.map { column in
      rows.allSatisfy { column < $0.count && Double($0[column]) != nil } ? "--:" : "---"
    }
    return ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  /// Quoted as code, on one line.
  private func code(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "`" + line.map { $0 == "`" ? "'" : String($0) }.joined() + "`"
  }

  private func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// Three decimals: "0.812".
func figure(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  return "\(thousandths / 1000)." + String(String(1000 + thousandths % 1000).dropFirst())
}
