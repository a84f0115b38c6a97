import Foundation
import Scoring

// Measures `stet check --against` on claims that people compared with an abstract each (SciFact, Wadden et al., EMNLP
// 2020): the claim is the draft, the abstract the shelf. What is flagged as contradicted should be what people
// called contradicted. Called by scripts/evaluate.

/// A claim and an abstract that was cited for it.
struct Pair {
  let claim: Int
  let abstract: Int
  let isContradicted: Bool
}

/// Runs a command and gives its output.
func output(_ stet: String, _ arguments: [String]) throws -> Data {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: stet)
  process.arguments = arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  guard process.terminationReason == .exit, process.terminationStatus == 0 else {
    throw InputError(stet, "\(arguments.joined(separator: " ")) failed")
  }
  return data
}

/// The objects of JSON Lines.
func objects(_ data: Data) throws -> [[String: Any]] {
  try data.split(separator: UInt8(ascii: "\n")).compactMap {
    try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any]
  }
}

func write(_ text: String, to path: String) throws {
  try Data(text.utf8).write(to: URL(fileURLWithPath: path))
}

/// Writes a text file for each claim and each abstract, and tells which belong together.
func prepare(claims: String, corpus: String, work: String) throws -> [Pair] {
  var pairs: [Pair] = []
  for folder in ["claims", "abstracts", "shelves"] {
    try FileManager.default.createDirectory(
      atPath: work + "/" + folder, withIntermediateDirectories: true)
  }
  for row in try objects(Data(contentsOf: URL(fileURLWithPath: claims))) {
    guard let id = row["id"] as? Int, let claim = row["claim"] as? String,
      let cited = row["cited_doc_ids"] as? [Int]
    else { throw InputError(claims, "has a row that is no claim") }
    try write(claim + "\n", to: "\(work)/claims/\(id).txt")
    let evidence = row["evidence"] as? [String: [[String: Any]]] ?? [:]
    for abstract in cited {
      let labels = evidence["\(abstract)"]?.compactMap { $0["label"] as? String } ?? []
      pairs.append(
        Pair(claim: id, abstract: abstract, isContradicted: labels.contains("CONTRADICT")))
    }
  }
  let wanted = Set(pairs.map(\.abstract))
  for row in try objects(Data(contentsOf: URL(fileURLWithPath: corpus))) {
    guard let id = row["doc_id"] as? Int, wanted.contains(id), let title = row["title"] as? String,
      let sentences = row["abstract"] as? [String]
    else { continue }
    try write(
      title + "\n\n" + sentences.joined(separator: " ") + "\n", to: "\(work)/abstracts/\(id).txt")
  }
  return pairs
}

func run(_ arguments: [String]) throws {
  guard arguments.count == 5 else {
    throw InputError("verify", "STET CLAIMS.jsonl CORPUS.jsonl FOLDER MEASURE.tsv")
  }
  let (stet, work) = (arguments[0], arguments[3])
  let pairs = try prepare(claims: arguments[1], corpus: arguments[2], work: work)
  // A claim that is not read cannot be found contradicted.
  let read = try Set(
    objects(output(stet, ["extract", work + "/claims", "--no-config"]))
      .compactMap { ($0["source"] as? String).map { ($0 as NSString).lastPathComponent } })
  let readable = pairs.filter { read.contains("\($0.claim).txt") }
  for abstract in Set(readable.map(\.abstract)).sorted() {
    _ = try output(
      stet,
      [
        "import", "\(work)/abstracts/\(abstract).txt", "--into",
        "\(work)/shelves/\(abstract).stet", "--no-config",
      ])
  }
  let rules: Set<String> = [
    "opposite-effect", "negated-elsewhere", "conflicting-dose", "conflicting-safety",
    "conflicting-status", "conflicting-number",
  ]
  var (right, wrong) = (0, 0)
  for pair in readable {
    let findings = try objects(
      output(
        stet,
        [
          "check", "\(work)/claims/\(pair.claim).txt", "--against",
          "\(work)/shelves/\(pair.abstract).stet", "--format", "jsonl", "--fail-on", "never",
          "--no-config",
        ]))
    guard findings.contains(where: { ($0["rule"] as? String).map(rules.contains) ?? false }) else {
      continue
    }
    if pair.isContradicted { right += 1 } else { wrong += 1 }
  }
  let contradicted = pairs.count { $0.isContradicted }
  func share(_ part: Int, _ whole: Int) -> String {
    String(format: "%.3f", whole == 0 ? 0 : Double(part) / Double(whole))
  }
  let row = [
    "Contradiction of abstracts", "SciFact, train, claim against cited abstract",
    "\(pairs.count), \(contradicted) contradicted, the claim read in \(readable.count)",
    "\(right) of \(right + wrong) flagged: precision \(share(right, right + wrong)), recall \(share(right, contradicted))",
    "precision 0.700",
  ]
  try write(row.joined(separator: "\t") + "\n", to: arguments[4])
  print(row.joined(separator: "; "))
}

do {
  try run(Array(CommandLine.arguments.dropFirst()))
} catch {
  FileHandle.standardError.write(Data("verify: \(error)\n".utf8))
  exit(2)
}
