import Testing

@Suite("What a question, a heading or a label leaves to the words behind it")
struct AnsweredTests {
  @Test("What was asked is denied where nothing shows it, or it does not")
  func denials() {
    #expect(
      Reading.claims("# Kava\nDoes it cause cancer? No study has shown that it does.").contains(
        "not kava causes cancer"))
    #expect(
      Reading.claims("# Kava\nDoes kava cause insomnia? There's no evidence that it does.")
        .contains(
          "not kava causes insomnia"))
    #expect(
      Reading.claims("# Kava\nDoes kava ease migraine? It doesn't.").contains(
        "not kava treats migraine"))
  }

  @Test("Not where there is no doubt, or the words go on")
  func affirmations() {
    #expect(
      !Reading.claims("# Kava\nDoes kava cause insomnia? No doubt that it does.").contains {
        $0.hasPrefix("not")
      })
    #expect(
      !Reading.claims("# Kava\nDoes kava cause insomnia? It does.").contains {
        $0.hasPrefix("not")
      })
  }

  @Test("A link without a word of what it is with is one with what the heading asks about")
  func links() {
    let text = "# Naproxen\n# Does it cause stroke?\n"
    #expect(
      Reading.claims(text + "One database study found an association.").contains(
        "naproxen associated_with stroke"))
    #expect(
      Reading.claims(text + "No link was seen.").contains("not naproxen associated_with stroke"))
    #expect(
      !Reading.claims(text + "One study found a link with heart attacks.").contains {
        $0.contains("stroke")
      })
  }

  @Test(
    "A partner that a label names interacts, whatever is said of it, unless there is no trouble")
  func partners() {
    let claims = Reading.claims(
      "# Naproxen\n# What it interacts with\n- Warfarin – same\n- Lithium – more tremor\n"
        + "- Aspirin – no, never\n- Paracetamol – no known interaction\n- Codeine – fine")
    #expect(claims.contains("naproxen interacts_with warfarin"))
    #expect(claims.contains("naproxen interacts_with lithium"))
    #expect(claims.contains("naproxen interacts_with aspirin"))
    #expect(claims.contains("not naproxen interacts_with acetaminophen"))
    #expect(claims.contains("not naproxen interacts_with codeine"))
  }

  @Test("Other effects follow on those that the paragraph tells of")
  func others() {
    let claims = Reading.claims(
      "# Naproxen\nDizziness hits around 30%. Others we hear a lot:\n- blurry vision\n- puffy feet")
    #expect(claims.contains("naproxen causes dizziness"))
    #expect(claims.contains { $0.hasPrefix("naproxen causes blurr") })
    #expect(
      !Reading.claims("# Naproxen\nIt eases gout. Others we hear a lot:\n- blurry vision").contains
      {
        $0.contains("causes")
      })
  }

  @Test("A title with the name of a site behind a bar is no head of a table")
  func titles() {
    let text = "# Naproxen online | Health shop\nTarget stubborn joint pain\n# Safety\n"
    #expect(
      Reading.claims(text + "The most common side effect is nausea.").contains(
        "naproxen causes nausea"))
  }
}
