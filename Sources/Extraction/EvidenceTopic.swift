/// What a statement about evidence is about: "evidence for the use of X in Y" is of X, for Y.
struct EvidenceTopic {
  var subjects: [Argument] = []
  /// Conditions and what else is acted on.
  var objects: [Argument] = []
  /// "in children", "in humans".
  var populations: [Argument] = []
  /// "safety", "efficacy", "long-term effects": what of X is in question.
  var aspect: Argument?
  /// The chunk behind the last one read.
  var end: Int

  mutating func add(_ other: EvidenceTopic) {
    if subjects.isEmpty { subjects = other.subjects }
    objects += other.objects
    populations += other.populations
    if aspect == nil { aspect = other.aspect }
    end = max(end, other.end)
  }
}
