import Foundation
import Measures
import Testing

@testable import Extraction

/// The English cases of Recognizers-Text for the kinds of number that health writing uses, read
/// from beside the repository (`STET_SHARED`, else `../shared`). What is left out, and why, stands
/// in `RecognizersTextKinds`.
@Suite struct RecognizersTextTests {
  struct Case: Decodable {
    struct Result: Decodable {
      struct Resolution: Decodable {
        let value: String?
        let unit: String?
      }
      struct Value: Decodable {
        struct Future: Decodable { let duration: String? }
        let future: Future?

        enum CodingKeys: String, CodingKey { case future = "FutureResolution" }
      }
      let resolution: Resolution?
      let value: Value?

      enum CodingKeys: String, CodingKey {
        case resolution = "Resolution"
        case value = "Value"
      }
    }
    let input: String
    let results: [Result]

    enum CodingKeys: String, CodingKey {
      case input = "Input"
      case results = "Results"
    }
  }

  static let folder: URL? = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["STET_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    let folder = shared.appendingPathComponent("data/quantities/recognizers-text")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  private static let skipped: Comment = "no Recognizers-Text cases: set STET_SHARED"

  @Test(.enabled(if: folder != nil, skipped)) func numbers() throws {
    try expectShare("Number/English/NumberModel.json", leavingOut: RecognizersTextKinds.numbers) {
      example in
      let text = Array(example.input.utf8)
      // A number written against its unit is a dimension there and no number.
      let found = quantities(example.input).filter { quantity in
        guard let unit = quantity.unitRange, unit.start > 0 else { return !quantity.isOrdinal }
        return !quantity.isOrdinal && (text[unit.start - 1] == 0x20 || quantity.unit == "x")
      }
      return Self.equal(found.map { $0.low ?? $0.high }, Self.values(example))
    }
  }

  @Test(.enabled(if: folder != nil, skipped)) func ranges() throws {
    try expectShare(
      "Number/English/NumberRangeModel.json", leavingOut: RecognizersTextKinds.ranges
    ) { example in
      var expected: [Span] = []
      for result in example.results {
        let span = try #require(Span(result.resolution?.value ?? ""))
        // "equal to 5" is a number here.
        if span.low == nil || span.low != span.high { expected.append(span) }
      }
      let found = quantities(example.input)
        .filter { $0.low == nil || $0.high == nil || $0.isRange }.map(Span.init)
      return found.count == expected.count && zip(found, expected).allSatisfy { $0.matches($1) }
    }
  }

  @Test(.enabled(if: folder != nil, skipped)) func percentages() throws {
    try expectShare("Number/English/PercentModel.json", leavingOut: RecognizersTextKinds.percents) {
      example in
      let found = quantities(example.input).filter { $0.unit == "%" }
      return Self.equal(found.map(\.low), Self.values(example))
    }
  }

  @Test(.enabled(if: folder != nil, skipped)) func dimensions() throws {
    try expectShare(
      "NumberWithUnit/English/DimensionModel.json", leavingOut: RecognizersTextKinds.dimensions
    ) { example in
      let found = quantities(example.input).filter {
        [.mass, .volume, .length, .area, .concentration].contains($0.dimension)
      }
      let units = example.results.filter { $0.resolution?.value != nil }
        .map { RecognizersTextKinds.codes[$0.resolution?.unit ?? ""] ?? [] }
      return Self.equal(found.map { $0.high ?? $0.low }, Self.values(example))
        && zip(found, units).allSatisfy { $1.contains($0.unit) }
    }
  }

  @Test(.enabled(if: folder != nil, skipped)) func durations() throws {
    try expectShare(
      "DateTime/English/DurationParser.json", leavingOut: RecognizersTextKinds.durations
    ) { example in
      let seconds: [String: Double] = [
        "s": 1, "min": 60, "h": 3600, "d": 86_400, "wk": 604_800, "mo": 2_592_000, "a": 31_536_000,
      ]
      let found = quantities(example.input).filter { $0.dimension == .duration }
      let expected = try example.results.map { result in
        try #require(result.value?.future?.duration.flatMap(Double.init))
      }
      // A month is a twelfth of a year here and thirty days there: 0.3 % in a sum of them.
      return Self.equal(
        found.map { quantity in
          (quantity.low ?? quantity.high).map { $0 * (seconds[quantity.unit] ?? 0) }
        }, expected, tolerance: 0.003)
    }
  }

  // MARK: Comparing

  private func expectShare(
    _ path: String, leavingOut kinds: [RecognizersTextKinds.Kind],
    _ isRight: (Case) throws -> Bool
  ) throws {
    let folder = try #require(Self.folder)
    let data = try Data(contentsOf: folder.appendingPathComponent(path))
    let all = try JSONDecoder().decode([Case].self, from: data)
    let cases = all.filter { example in !kinds.contains { $0.contains(example.input) } }
    let missed = try cases.filter { try !isRight($0) }
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    try Measure(
      "Quantities", set: "Recognizers-Text, English, \(name)",
      cases: "\(cases.count), \(all.count - cases.count) of kinds left out",
      result: Measure.figure(Double(cases.count - missed.count) / Double(max(1, cases.count))),
      atLeast: "0.950"
    ).record(as: "3-quantities-\(name)")
    #expect(cases.count > 10)
    #expect(
      Double(missed.count) <= 0.05 * Double(cases.count),
      "\(path): \(missed.count) of \(cases.count) missed: \(missed.map(\.input))")
  }

  private static func values(_ example: Case) -> [Double] {
    example.results.compactMap { result in
      guard let value = result.resolution?.value, value != "null" else { return nil }
      guard let number = Double(value.hasSuffix("%") ? String(value.dropLast()) : value) else {
        Issue.record("not a number: \(value)")
        return nil
      }
      return number
    }
  }

  private static func equal(
    _ found: [Double?], _ expected: [Double], tolerance: Double = 1e-9
  ) -> Bool {
    found.count == expected.count
      && zip(found, expected).allSatisfy { found, expected in
        guard let found else { return false }
        return abs(found - expected) <= tolerance * max(abs(expected), 1e-12)
      }
  }

  /// A range as the cases write it, "[20,30)". A closed or open end counts where only one is given:
  /// "between 20 and 30" excludes 30 there and includes it here.
  struct Span {
    let low: Double?
    let high: Double?
    let excludesLow: Bool
    let excludesHigh: Bool

    init(_ quantity: Quantity) {
      low = quantity.low
      high = quantity.high
      excludesLow = quantity.high == nil && quantity.excludesLow
      excludesHigh = quantity.low == nil && quantity.excludesHigh
    }

    init?(_ text: String) {
      let parts = text.dropFirst().dropLast().split(
        separator: ",", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      low = Double(parts[0])
      high = Double(parts[1])
      excludesLow = high == nil && text.hasPrefix("(")
      excludesHigh = low == nil && text.hasSuffix(")")
    }

    func matches(_ other: Span) -> Bool {
      low == other.low && high == other.high && excludesLow == other.excludesLow
        && excludesHigh == other.excludesHigh
    }
  }
}
