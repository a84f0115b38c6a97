import ClaimGraph
import Documents

extension ClaimGraph {
  /// Those of the sources in question whose claims somebody has to be named for. Labels, guidelines, studies and reviews
  /// state what they themselves decided or found.
  var sourcesThatNeedSupport: [Int] {
    sourcesInQuestion.filter { !sources[$0].metadata.kind.speaksForItself }
  }
}
