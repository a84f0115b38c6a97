/// How much each word around the name of a condition speaks for what may be said of it: the weights of a multinomial logistic
/// regression, learnt from annotated articles (`scripts/learn-hints`) and kept in `hints.tsv`.
///
/// Names of substances, targets and people are never among them, only that such a name stands there; the words of another condition
/// are ("low potassium").
package struct HintTable: Sendable {
  static let builtIn = HintTable(rows: DataFile.rows("hints.tsv"))

  /// Hundredths of a natural logarithm of odds against `nothing`, `classes` of them for each word.
  private var weights: [Int32] = []
  private var indexes: [UInt64: Int32] = [:]
  private static let classes = HintClass.allCases.count

  /// - Parameter rows: place, word, a weight for each class but `nothing`.
  init(rows: [[Substring]]) {
    let places = Dictionary(uniqueKeysWithValues: HintPlace.allCases.map { ($0.name, $0) })
    for row in rows where row.count == Self.classes + 1 {
      let isPartner = row[0].hasPrefix(Self.partner)
      let name = isPartner ? row[0].dropFirst(Self.partner.count) : row[0]
      guard let place = places[String(name)] else { continue }
      indexes[Self.key(WordHash.of(row[1].utf8), place, isPartner)] = Int32(weights.count)
      weights.append(0)
      weights += row[2...].map { Int32($0) ?? 0 }
    }
  }

  var isEmpty: Bool { indexes.isEmpty }

  /// - Parameter isPartner: whether the word stands around the name of another substance, where it says something else.
  static func key(_ word: UInt64, _ place: HintPlace, _ isPartner: Bool) -> UInt64 {
    WordHash.mix(WordHash.mix(word, isPartner ? 0x7D : 0x7C), place.rawValue)
  }

  /// What the place of a row begins with for words around the name of another substance.
  package static let partner = "partner "

  /// Adds the weights of a word, where it has some.
  func add(_ key: UInt64, to sums: inout [Int32]) {
    guard let first = indexes[key] else { return }
    for k in 0..<Self.classes { sums[k] += weights[Int(first) + k] }
  }

  /// The class that the sums speak for by at least `margin` more than for any other; nil for none, for `nothing`, and for what is
  /// denied: words alone tell too seldom what a denial is of.
  package static func decision(_ sums: [Int32], margin: Int32 = margin) -> HintClass? {
    var best = 0
    for k in sums.indices where sums[k] > sums[best] { best = k }
    for k in sums.indices where k != best && sums[k] + margin > sums[best] { return nil }
    switch HintClass(rawValue: best) {
    case .treats: return .treats
    case .causes: return .causes
    case .contraindicated: return .contraindicated
    case .interacts: return .interacts
    default: return nil
    }
  }

  /// Chosen by cross-validation over the articles that the weights are learnt from, see Evaluation/README.md.
  package static let margin: Int32 = 200
}
