import ClaimGraph
import Documents
import Extraction
import Importers

/// Takes damaged files through everything that a check does: importer, extraction, graph.
struct Fuzzing {
  private let samples: [(path: String, bytes: [UInt8])]
  private let extractor = ClaimExtractor(vocabulary: .builtIn)
  private let clock = ContinuousClock()
  private(set) var read = 0
  private(set) var refused = 0
  private(set) var slowest: (duration: Duration, number: Int, path: String) = (.zero, 0, "")

  init(_ paths: [String], limit: Int) {
    samples = FileWalker(paths).compactMap { file in
      guard let bytes = try? FileReader.read(file), (1...limit).contains(bytes.count) else {
        return nil
      }
      return (file.path, bytes)
    }
  }

  var count: Int { samples.count }

  /// The bytes of a case: the same number gives the same bytes.
  func input(_ number: Int) -> (path: String, bytes: [UInt8]) {
    var random = SplitMix64(state: UInt64(truncatingIfNeeded: number))
    _ = random.next()
    let sample = samples[random.below(samples.count)]
    let others = (0..<3).map { _ in samples[random.below(samples.count)].bytes }
    return (sample.path, Mutation.damaged(sample.bytes, others, &random))
  }

  /// - Parameter begin: told of each case before it runs, so that it is known where one ends the process.
  mutating func run(_ numbers: Range<Int>, begin: (Int) -> Void) {
    for number in numbers {
      begin(number)
      let (path, bytes) = input(number)
      let start = clock.now
      take(bytes, path)
      let duration = clock.now - start
      if duration > slowest.duration { slowest = (duration, number, path) }
      if duration > .seconds(1) {
        print("case \(number): \(duration), \(path), \(bytes.count) bytes")
      }
    }
  }

  private mutating func take(_ bytes: [UInt8], _ path: String) {
    do throws(ImportError) {
      let document = try ImporterCatalog.builtIn.document(from: bytes, path: path)
      check(document)
      var graph = ClaimGraph()
      graph.merge(SourceContent(document, extractor.extract(document)))
      graph.seal()
      graph.relate(ClaimRelater.relate(graph))
      read += 1
    } catch {
      refused += 1
    }
  }

  /// What every importer promises.
  private func check(_ document: Document) {
    var end = 0
    for block in document.blocks {
      assume(block.range.start >= end, "blocks overlap", document)
      end = block.range.end
    }
    assume(end <= document.text.count, "a block is outside of the text", document)
    assume(document.prose.count == document.text.count, "prose is of another length", document)
    assume(!document.text.contains(0), "holds NUL", document)
    assume(
      String(validating: document.text, as: UTF8.self) != nil, "is no UTF-8", document)
    for mark in document.marks {
      assume(mark.range.end <= document.text.count, "a mark is outside of the text", document)
      assume(
        mark.references.allSatisfy(document.references.indices.contains),
        "a mark leads nowhere", document)
    }
    for range in document.links.map(\.range) + document.notes.map(\.range)
      + document.references.compactMap(\.range)
    {
      assume(range.end <= document.text.count, "a range is outside of the text", document)
    }
  }

  private func assume(_ holds: Bool, _ what: String, _ document: Document) {
    if !holds { print("broken promise: \(what): \(document.path)") }
  }
}
