import Foundation
import Mutation

// Measures whether what a sentence states stays the same in other settings: behind "Note that", as an item, in bold.
// Called by scripts/evaluate.
//   restate COMMAND WORK MEASURES FILE…
// MEASURES gets a file for each setting: how many of the claims of the sentences alone are read there, and how many others.

/// What is compared of a claim.
struct Statement: Hashable {
  let predicate: String
  let object: String
  let polarity: String
}

/// The statements of each sentence in a setting; alone where there is none.
func statements(
  of sentences: [StatedSentence], in setting: Setting?, _ command: Command, _ folder: URL
) throws -> [Int: Set<Statement>] {
  if FileManager.default.fileExists(atPath: folder.path) {
    try FileManager.default.removeItem(at: folder)
  }
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for (number, sentence) in sentences.enumerated() {
    let text = setting?.text(of: sentence) ?? sentence.text
    let name = sentence.topic.prefix(1).uppercased() + sentence.topic.dropFirst()
    try Data("# \(name)\n\n\(name) is widely used.\n\n\(text)\n".utf8).write(
      to: folder.appendingPathComponent("\(number).md"))
  }
  var found: [Int: Set<Statement>] = [:]
  let decoder = JSONDecoder()
  for line in try command.lines(["extract", folder.path, "--format", "jsonl", "--no-config"]) {
    let claim = try decoder.decode(ReadClaim.self, from: line)
    let file = URL(fileURLWithPath: claim.source).deletingPathExtension().lastPathComponent
    guard let number = Int(file) else { continue }
    let amount = claim.dose.map { "\($0.low ?? -1)–\($0.high ?? -1) \($0.unit) \($0.per ?? "")" }
    found[number, default: []].insert(
      Statement(
        predicate: claim.predicate, object: claim.object?.name ?? amount ?? "",
        polarity: claim.polarity))
  }
  return found
}

func run() throws {
  let arguments = Array(CommandLine.arguments.dropFirst())
  guard arguments.count > 3 else {
    throw MutationError("usage: restate COMMAND WORK MEASURES FILE…")
  }
  let command = Command(path: arguments[0])
  let folder = URL(fileURLWithPath: arguments[1])
  let sentences = try arguments.dropFirst(3).flatMap { try StatedSentence.sentences(ofArticle: $0) }
  let alone = try statements(of: sentences, in: nil, command, folder)
  let all = alone.values.reduce(0) { $0 + $1.count }
  for setting in Setting.allCases {
    let there = try statements(of: sentences, in: setting, command, folder)
    var (kept, other) = (0, 0)
    for number in sentences.indices {
      let before = alone[number] ?? []
      let after = there[number] ?? []
      kept += before.intersection(after).count
      other += after.subtracting(before).count
    }
    let share = String(format: "%.3f", all == 0 ? 0 : Double(kept) / Double(all))
    let row = [
      "Sentences \(setting.rawValue)", "developed articles",
      "\(sentences.count) sentences, \(all) claims", "\(share) kept, \(other) others", "0.970",
    ]
    try Data((row.joined(separator: "\t") + "\n").utf8).write(
      to: URL(fileURLWithPath: arguments[2]).appendingPathComponent("restated-\(setting).tsv"))
    print(row.joined(separator: "; "))
  }
}

do {
  try run()
} catch {
  FileHandle.standardError.write(Data("restate: \(error)\n".utf8))
  exit(2)
}
