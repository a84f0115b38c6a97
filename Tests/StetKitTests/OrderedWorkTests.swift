import Testing

@testable import StetKit

@Suite("Work on several items at a time")
struct OrderedWorkTests {
  @Test("Outcomes come in the order of the items, however many at a time", arguments: [1, 2, 5])
  func order(jobs: Int) {
    var delivered: [Int] = []
    OrderedWork.run(0..<1000, jobs: jobs) {
      $0 * 2
    } deliver: {
      delivered.append($0)
      return true
    }
    #expect(delivered == (0..<1000).map { $0 * 2 })
  }

  @Test("Work stops when the receiver has enough", arguments: [1, 3])
  func stopping(jobs: Int) {
    var delivered = 0
    OrderedWork.run(0..., jobs: jobs) {
      $0
    } deliver: { _ in
      delivered += 1
      return delivered < 10
    }
    #expect(delivered == 10)
  }
}
