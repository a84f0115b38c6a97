import Foundation
import Scoring

/// A plain sentence of an annotated article, and what the article is about.
struct StatedSentence {
  let topic: String
  let text: String

  /// The sentence as it stands behind other words: with a small letter, unless a name begins it.
  var inner: String {
    let words = text.split(separator: " ")
    guard let first = words.first else { return text }
    let isName =
      topic.lowercased().contains(first.lowercased()) || first == "I" || first.contains("'")
      || first.allSatisfy { $0.isUppercase || !$0.isLetter }
      || words.count > 1 && words[1].first?.isUppercase == true && !Self.openers.contains(first)
    return isName ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  private static let openers: Set<Substring> = [
    "The", "A", "An", "In", "Its", "It", "This", "These", "Some", "Most", "Many",
  ]

  /// The sentences of an article that need no other to be understood, with a document of their own.
  /// - Throws: `InputError` where the rows of the article cannot be read.
  static func sentences(ofArticle path: String) throws -> [StatedSentence] {
    let file = URL(fileURLWithPath: path)
    let rows = try JSONLines.read(
      AnnotatedClaim.self, from: file.deletingPathExtension().appendingPathExtension("jsonl"))
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      throw InputError(path, "cannot be read")
    }
    var counts: [String: Int] = [:]
    for row in rows { if let name = row.subject.first { counts[name, default: 0] += 1 } }
    guard let topic = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
      return []
    }
    return text.split(separator: "\n").flatMap { line in
      sentences(of: line.trimmingCharacters(in: .whitespaces))
        .map { StatedSentence(topic: topic, text: $0) }
    }
  }

  private static func sentences(of line: String) -> [String] {
    guard line.count >= 60, !line.hasPrefix("-"), !line.hasPrefix("*"), !line.hasPrefix("|") else {
      return []
    }
    return line.components(separatedBy: ". ").map { part in
      (part.hasSuffix(".") ? String(part.dropLast()) : part) + "."
    }.filter { sentence in
      (40..<260).contains(sentence.count) && sentence.first?.isUppercase == true
        && !sentence.contains(where: { "?:\"“".contains($0) })
    }
  }
}
