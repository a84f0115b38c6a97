import Extraction
import Foundation

/// A multinomial logistic regression with a penalty on large weights (ridge), by full-batch Adagrad (Duchi, Hazan and Singer 2011):
/// no chance is in it, so that the same articles give the same weights.
struct Training {
  struct Case {
    let features: [Int]
    let said: HintClass
    /// Names that no pattern has read count for more: they are what the weights are for.
    let weight: Double
  }

  private static let rounds = 300
  private static let step = 0.5
  private static let penalty = 1e-3
  private static let classes = HintClass.allCases.count

  /// - Returns: a weight for each feature and class, feature by feature.
  static func weights(_ cases: [Case], features: Int) -> [Double] {
    var weights = [Double](repeating: 0, count: features * classes)
    var squares = [Double](repeating: 1e-6, count: weights.count)
    let total = cases.reduce(0) { $0 + $1.weight }
    for _ in 0..<rounds {
      var gradient = weights.map { $0 * penalty }
      for one in cases {
        let likely = probabilities(one.features, weights)
        for k in 0..<classes {
          let error = (likely[k] - (k == one.said.rawValue ? 1 : 0)) * one.weight / total
          for feature in one.features { gradient[feature * classes + k] += error }
        }
      }
      for i in weights.indices {
        squares[i] += gradient[i] * gradient[i]
        weights[i] -= step * gradient[i] / squares[i].squareRoot()
      }
    }
    return weights
  }

  private static func probabilities(_ features: [Int], _ weights: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: classes)
    for feature in features {
      for k in 0..<classes { sums[k] += weights[feature * classes + k] }
    }
    let top = sums.max() ?? 0
    let powers = sums.map { exp($0 - top) }
    let all = powers.reduce(0, +)
    return powers.map { $0 / all }
  }
}
