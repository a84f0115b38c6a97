import Claims
import Testing

@testable import ClaimGraph

/// The algebra of dose ranges.
struct DoseIntervalTests {
  @Test func boundsMustBeNumbers() {
    #expect(DoseInterval(low: nil, high: nil) == nil)
    #expect(DoseInterval(low: .nan, high: 1) == nil)
    #expect(DoseInterval(low: 1, high: .infinity) == nil)
    #expect(DoseInterval(low: 1, high: 2)?.scaled(by: .greatestFiniteMagnitude) == nil)
  }

  @Test func boundsTheWrongWayRoundAreSwapped() {
    #expect(DoseInterval(low: 5, high: 1) == DoseInterval(low: 1, high: 5))
  }

  private func relation(
    _ a: (Double?, Double?), _ b: (Double?, Double?)
  ) throws -> DoseInterval.Relation {
    let first = try #require(DoseInterval(low: a.0, high: a.1))
    let second = try #require(DoseInterval(low: b.0, high: b.1))
    return first.relation(to: second)
  }

  @Test func closedRangesAreToldApart() throws {
    #expect(try relation((1, 5), (1, 5)) == .equal)
    #expect(try relation((1, 5), (6, 7)) == .disjoint)
    #expect(try relation((6, 7), (1, 5)) == .disjoint)
    #expect(try relation((1, 5), (5, 7)) == .overlapping)
    #expect(try relation((1, 5), (2, 5)) == .contains)
    #expect(try relation((2, 4), (1, 5)) == .within)
  }

  @Test func openEndsReachAsFarAsThereIs() throws {
    #expect(try relation((nil, 5), (1, 5)) == .contains)
    #expect(try relation((1, 5), (1, nil)) == .within)
    #expect(try relation((nil, 5), (3, nil)) == .overlapping)
    #expect(try relation((nil, 2), (3, nil)) == .disjoint)
  }

  @Test func roundingInConversionMakesNoDifference() throws {
    #expect(try relation((0.1, 0.3), (0.1, 0.1 + 0.2)) == .equal)
  }

  @Test func amountsInPhrasesAreRead() {
    #expect(SpokenAmount("about 4 to 6 hours")?.interval == DoseInterval(low: 4, high: 6))
    #expect(SpokenAmount("1,500 minutes")?.interval == DoseInterval(low: 1500, high: 1500))
    #expect(SpokenAmount("2–3 days")?.unit == "days")
    #expect(SpokenAmount("4h")?.unit == "h")
    #expect(SpokenAmount("several hours") == nil)
    #expect(SpokenAmount("4 of 10 in 3 hours") == nil)
  }

  @Test func dosesAreWorded() {
    #expect(Dose(low: 1.5, high: 4.5, unit: "mg", per: "day").wording == "1.5–4.5 mg/day")
    #expect(Dose(low: nil, high: 10000, unit: "IU").wording == "up to 10,000 IU")
    #expect(Dose(low: 50, high: nil, unit: "mg").wording == "50 mg or more")
    #expect(Dose(low: 0.1 + 0.2, high: 0.3, unit: "g").wording == "0.3 g")
  }
}
