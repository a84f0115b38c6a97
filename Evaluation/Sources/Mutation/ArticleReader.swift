import Foundation

/// What the command reads in articles.
package struct ArticleReader {
  private let command: Command

  package init(_ command: Command) { self.command = command }

  private struct Annotation: Decodable {
    let type: String
    let source: String
    let start: Int
    let end: Int
    let text: String
  }

  /// The sentences of the files with the claims that were read in them; a sentence that the program shows in
  /// other words than the file has is left out.
  package func sentences(of files: [String]) throws -> [String: [ReadSentence]] {
    let decoder = JSONDecoder()
    var sentences: [String: [ReadSentence]] = [:]
    var cited: [String: [Int]] = [:]
    for line in try command.lines(["annotate"] + files + ["--format", "jsonl"]) {
      guard let found = try? decoder.decode(Annotation.self, from: line) else { continue }
      if found.type == "sentence" {
        sentences[found.source, default: []].append(
          ReadSentence(source: found.source, start: found.start, end: found.end, text: found.text))
      } else if found.type == "citation" {
        cited[found.source, default: []].append(found.start)
      }
    }
    for (source, places) in cited {
      for index in (sentences[source] ?? []).indices {
        guard let sentence = sentences[source]?[index] else { continue }
        sentences[source]?[index].citesSomebody = places.contains {
          sentence.start <= $0 && $0 < sentence.end
        }
      }
    }
    for line in try command.lines(["extract"] + files + ["--format", "jsonl"]) {
      let claim = try decoder.decode(ReadClaim.self, from: line)
      if let index = sentences[claim.source]?.firstIndex(where: {
        $0.start <= claim.passage.start && claim.passage.end <= $0.end
      }) {
        sentences[claim.source]?[index].claims.append(claim)
      }
    }
    return sentences
  }

  package func articles(_ files: [String]) throws -> [MutantMaker.Article] {
    let read = try sentences(of: files)
    return try files.sorted().map { file in
      let text = try Data(contentsOf: URL(fileURLWithPath: file))
      let sentences = (read[file] ?? []).filter {
        $0.end <= text.count && text[$0.start..<$0.end] == Data($0.text.utf8)
      }
      return MutantMaker.Article(
        suffix: file.hasSuffix(".md") ? "md" : "txt", text: text, sentences: sentences)
    }
  }

  /// Those of the sentences that state a claim about a substance when they stand alone and cite nobody.
  package func alone(_ sentences: [ReadSentence], in folder: URL) throws -> [ReadSentence] {
    let manager = FileManager.default
    if manager.fileExists(atPath: folder.path) { try manager.removeItem(at: folder) }
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    var files: [String] = []
    var seen: Set<String> = []
    for sentence in sentences
    where sentence.text.hasSuffix(".") && !sentence.claims.isEmpty
      && !sentence.text.contains("[") && !sentence.text.contains("“")
      && !sentence.text.contains("\"") && sentence.text.utf8.count < 240
      && sentence.text.first?.isUppercase == true && seen.insert(sentence.text).inserted
    {
      let name = String(String(10_000 + files.count).dropFirst())
      let file = folder.appendingPathComponent("s\(name).txt")
      try Data((sentence.text + "\n").utf8).write(to: file)
      files.append(file.path)
    }
    let read = try self.sentences(of: files)
    return files.compactMap { file in
      guard let found = read[file], found.count == 1, let sentence = found.first,
        sentence.claims.contains(where: { $0.subject.type == "Substance" }),
        sentence.claims.allSatisfy(\.citations.isEmpty), !sentence.citesSomebody
      else { return nil }
      return sentence
    }
  }
}
