import Foundation

// score-conflicts FOLDER FINDINGS.jsonl: compares what `stet check` found in a generated corpus with what was planted there.
//
// A planted pair is found where a finding has one sentence on its side and the other on the other. A pair that a
// finding names and nobody planted is invented, unless the sentences do contradict one another in a way that the
// list of planted pairs leaves out: one says that a condition is treated and the other that it is caused, or one of
// two that were made to contradict one another only hedges.

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2 else {
  print("usage: score-conflicts FOLDER FINDINGS.jsonl")
  exit(2)
}

let rules = [
  "opposite-effect", "negated-elsewhere", "conflicting-dose", "conflicting-safety",
  "conflicting-status", "conflicting-number",
]

let truth = try PlantedTruth(folder: arguments[0])
var found: Set<PlantedTruth.Pair> = []
var findings = 0
var hedged = 0
var acrossKinds = 0
var invented: [String: Int] = [:]

/// The sentences that locations point at.
func sentences(
  _ locations: [[String: Any]]
) -> [(place: PlantedTruth.Place, sentence: PlantedTruth.Sentence)] {
  locations.compactMap { location in
    guard let source = location["source"] as? String, let start = location["start"] as? Int else {
      return nil
    }
    let name = ((source as NSString).lastPathComponent as NSString).deletingPathExtension
    return truth.sentence(of: name, at: start)
  }
}

try Lines.forEach(arguments[1]) { line in
  guard rules.contains(where: { line.begins(with: "{\"rule\":\"\($0)\"") }),
    let finding = try JSONSerialization.jsonObject(with: Data(line.bytes)) as? [String: Any],
    let location = finding["location"] as? [String: Any],
    let related = finding["related"] as? [[String: Any]]
  else { return }
  findings += 1
  // A note says that both can hold: one range lies within the other, one treats what the other does not prevent.
  let isNote = finding["severity"] as? String == "note"
  let here = sentences([location] + (finding["also"] as? [[String: Any]] ?? []))
  for other in sentences(related) {
    for own in here {
      let pair = PlantedTruth.Pair(own.place, other.place)
      let kinds = [own.sentence.kind, other.sentence.kind].sorted()
      if truth.pairs.contains(pair) {
        found.insert(pair)
      } else if isNote {
        continue
      } else if kinds == ["causes", "treats"] {
        acrossKinds += 1
      } else if own.sentence.key == other.sentence.key,
        own.sentence.isHedged || other.sentence.isHedged
      {
        hedged += 1
      } else {
        let what = "\(finding["rule"] ?? ""): \(kinds.joined(separator: " / "))"
        invented[what, default: 0] += 1
      }
    }
  }
}

print(
  "\(found.count) of \(truth.pairs.count) planted conflicts found in \(findings) findings,",
  "\(invented.values.reduce(0, +)) invented; beside them",
  "\(acrossKinds) pairs of which one treats what the other causes, and \(hedged) with a hedge")
for (what, count) in invented.sorted(by: { $0.key < $1.key }) {
  print("  invented: \(count) \(what)")
}
