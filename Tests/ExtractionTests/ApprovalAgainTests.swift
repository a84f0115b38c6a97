import Testing

@Suite("Approvals told after others")
struct ApprovalAgainTests {
  private func approvals(_ text: String) -> [String] {
    Reading.claims("# Modafinil\n\(text)").filter { $0.contains("approved_for") }
  }

  @Test(
    "The body again, and what a list is approved for",
    arguments: [
      (
        "The FDA approved it for narcolepsy in 1998, and in 2003 it approved Provigil, a small tablet, for sleep apnea.",
        ["modafinil approved_for narcolepsy", "modafinil approved_for sleep apnea"]
      ),
      (
        "The FDA has approved modafinil for:\n- narcolepsy\n- sleep apnea",
        ["modafinil approved_for narcolepsy", "modafinil approved_for sleep apnea"]
      ),
      ("Australia approved it for narcolepsy in 2021.", ["modafinil approved_for narcolepsy"]),
      ("Australia approved of it.", []),
      (
        "The FDA approved modafinil, giving patients with narcolepsy a new option.",
        ["modafinil approved_for narcolepsy"]
      ),
      ("The FDA approved it as an anesthetic in 1970.", ["modafinil approved_for anesthetic"]),
      (
        "It is cleared for adults with mild depression or anxiety.",
        ["modafinil approved_for anxiety", "modafinil approved_for depression"]
      ),
      ("The drug was withdrawn in Japan.", ["not modafinil approved_for japan"]),
      ("The sponsor had withdrawn in tears.", []),
      ("It got the nod in 2014 for narcolepsy.", ["modafinil approved_for narcolepsy"]),
      ("Approval for narcolepsy followed in 1970.", ["modafinil approved_for narcolepsy"]),
      ("Modafinil was never banned in Canada.", []),
    ])
  func told(text: String, expected: [String]) {
    #expect(approvals(text) == expected)
  }

  @Test("What a body does not recommend for the disease spoken of")
  func notEndorsed() {
    let text =
      "# Modafinil\nMany take it for narcolepsy. The institute does not recommend it for routine use."
    #expect(Reading.claims(text).contains("not modafinil treats narcolepsy"))
  }

  @Test("How many must be treated for one to be helped")
  func numberNeeded() {
    let text =
      "# Alendronate\nAbout 28 patients would have to be treated for three years to prevent one fracture."
    #expect(
      Reading.claims(text).contains {
        $0.contains("alendronate has_value") && $0.contains("28 patients")
      })
    #expect(
      Reading.claims("# Alendronate\nOne in 28 patients had to be treated in hospital.")
        .allSatisfy { !$0.contains("28 patients") })
  }
}
