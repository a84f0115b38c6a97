import Testing

@Suite("Amounts of tablets, and amounts that share how often they are taken")
struct FormDoseTests {
  private func doses(_ text: String) -> [String] {
    Reading.result("# Betaine\n\n\(text)").assertions.compactMap { assertion in
      guard assertion.claim.subject.name == "betaine", let dose = assertion.claim.dose else {
        return nil
      }
      func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "-" }
      return "\(number(dose.low)) to \(number(dose.high)) \(dose.unit) per \(dose.per ?? "-")"
    }
  }

  @Test(
    "What a tablet has is multiplied by how many are taken",
    arguments: [
      ("Take one 500 mg pill per day.", ["500.0 to 500.0 mg per day"]),
      ("Adults take two 250 mg tablets daily.", ["500.0 to 500.0 mg per day"]),
      ("The usual dose is 3 capsules of 250 mg a day.", ["750.0 to 750.0 mg per day"]),
      ("Take two 250 mg tablets twice a day.", ["500.0 to 500.0 mg per dose"]),
      ("The usual dose is 600 mg per pill.", ["600.0 to 600.0 mg per pill"]),
    ])
  func ofForms(text: String, expected: [String]) {
    #expect(doses(text) == expected)
  }

  @Test("How often an amount is taken may stand behind a later one")
  func shared() {
    #expect(
      doses("Women need 8 mg and men need 11 mg each day.")
        == ["8.0 to 8.0 mg per day", "11.0 to 11.0 mg per day"])
    #expect(
      doses("They took 8 mg, which was safe, and slept better on 11 mg a day.")
        == ["8.0 to 8.0 mg per -", "11.0 to 11.0 mg per day"])
  }

  @Test("Doses by the surface of the body")
  func surface() {
    #expect(doses("The dose is 75 mg/m² per day.") == ["75.0 to 75.0 mg/m2 per day"])
  }

  @Test("A meal is not what is taken, nor are the parts that a dose is divided into a dose")
  func notTaken() {
    let claims = Reading.claims(
      "# Betaine\n\nTake 2 capsules with lunch and 2 capsules with dinner.")
    #expect(!claims.contains { $0.hasPrefix("lunch") || $0.hasPrefix("dinner") })
    #expect(
      doses("An amount of 6 g/day divided into 4 doses has been suggested.")
        == ["6.0 to 6.0 g per day"])
    #expect(doses("I take 1,500 mg of it once daily.") == ["1500.0 to 1500.0 mg per day"])
  }

  @Test("The most that was tested sets no limit")
  func mostTested() {
    let roles = Reading.result("# Betaine\n\nThe highest dose tested was 8 g.").assertions.map {
      $0.claim.dose?.role
    }
    #expect(roles == [.studied])
  }
}
