import Extraction
import Foundation

/// Learns the weights of words from articles, and says how well those learnt from some tell what stands in others.
struct HintLearner {
  private let articles: [AnnotatedArticle]
  /// Words that fewer names have beside them than this are left out.
  private static let rarest = 4
  private static let unreadWeight = 3.0
  private static let folds = 5

  init(_ articles: [AnnotatedArticle]) { self.articles = articles }

  private struct Feature: Hashable, Comparable {
    let isPartner: Bool
    let place: HintPlace
    let word: String

    init(_ example: HintExample, _ feature: (place: HintPlace, word: String)) {
      isPartner = example.isPartner
      place = feature.place
      word = feature.word
    }

    var placeName: String { (isPartner ? HintTable.partner : "") + place.name }

    static func < (a: Self, b: Self) -> Bool {
      (a.isPartner ? 1 : 0, a.place.rawValue, a.word) < (
        b.isPartner ? 1 : 0, b.place.rawValue, b.word
      )
    }
  }

  private struct Model {
    let features: [Feature]
    /// In hundredths, against `nothing`.
    let weights: [[Int32]]
  }

  private func learn(_ articles: [AnnotatedArticle]) -> Model {
    var counts: [Feature: Int] = [:]
    for article in articles {
      for named in article.named {
        for feature in named.example.features {
          counts[Feature(named.example, feature), default: 0] += 1
        }
      }
    }
    let features = counts.filter { $0.value >= Self.rarest }.keys.sorted()
    let indexes = Dictionary(uniqueKeysWithValues: features.enumerated().map { ($1, $0) })
    let cases = articles.flatMap(\.named).map { named in
      Training.Case(
        features: named.example.features.compactMap {
          indexes[Feature(named.example, $0)]
        },
        said: named.said, weight: named.example.isRead ? 1 : Self.unreadWeight)
    }
    let weights = Training.weights(cases, features: features.count)
    let classes = HintClass.allCases.count
    return Model(
      features: features,
      weights: features.indices.map { i in
        (0..<classes).map { k in
          Int32(((weights[i * classes + k] - weights[i * classes]) * 100).rounded())
        }
      })
  }

  /// The rows of `hints.tsv`.
  func rows() -> [String] {
    let model = learn(articles)
    return model.features.indices.filter { i in model.weights[i].contains { abs($0) >= 5 } }.map {
      i in
      ([model.features[i].placeName, model.features[i].word]
        + model.weights[i].dropFirst().map(String.init)).joined(separator: "\t")
    }
  }

  /// How often weights that are learnt from the other articles decide rightly on names that no pattern has read, by margin.
  func crossValidation() -> [String] {
    var sums: [(sums: [Int32], said: HintClass)] = []
    for fold in 0..<Self.folds {
      let model = learn(
        articles.enumerated().filter { $0.offset % Self.folds != fold }.map(\.element))
      let indexes = Dictionary(uniqueKeysWithValues: model.features.enumerated().map { ($1, $0) })
      for (offset, article) in articles.enumerated() where offset % Self.folds == fold {
        for named in article.named where !named.example.isRead {
          var sum = [Int32](repeating: 0, count: HintClass.allCases.count)
          for feature in named.example.features {
            guard let i = indexes[Feature(named.example, feature)] else {
              continue
            }
            for k in sum.indices { sum[k] += model.weights[i][k] }
          }
          sums.append((sum, named.said))
        }
      }
    }
    let claims = sums.count { $0.said != .nothing }
    return ([80, 110, 140, 180, 200, 220, 260] as [Int32]).map { margin in
      var right = 0
      var wrong = 0
      var byClass = [String](repeating: "", count: 0)
      for kind in HintClass.allCases where kind != .nothing {
        var own = 0
        var other = 0
        for (sum, said) in sums where HintTable.decision(sum, margin: margin) == kind {
          if said == kind { own += 1 } else { other += 1 }
        }
        byClass.append("\(kind.name) \(own)/\(other)")
        right += own
        wrong += other
      }
      return
        "margin \(margin): \(right) right, \(wrong) wrong, of \(claims) claims in \(sums.count) names (\(byClass.joined(separator: ", ")))"
    }
  }
}
