import Testing

@Suite("Lists within lists, and items that say what somebody is or does")
struct InnerListTests {
  @Test("An item that breaks off is completed by the items behind it")
  func inner() {
    #expect(
      Reading.claims(
        """
        # Multiple sclerosis
        - Sexual problems in men with multiple sclerosis include
        - erectile dysfunction
        - fatigue
        - Multiple sclerosis causes pain.
        """) == [
          "multiple sclerosis causes erectile dysfunction", "multiple sclerosis causes fatigue",
          "multiple sclerosis causes pain",
        ])
  }

  @Test("What people who get a disease are or do raises its risk")
  func factors() {
    #expect(
      Reading.claims(
        """
        # Gout
        Gout is more common in people who:
        - are physically inactive
        - have high blood pressure
        """) == [
          "high blood pressure increases_risk_of gout",
          "physically inactive increases_risk_of gout",
        ])
  }

  @Test("What an item says to do is what does what it is done for")
  func doneFor() {
    #expect(
      Reading.claims(
        """
        # Gout
        - Limiting salt to help reduce edema and lower blood pressure
        """) == [
          "limiting salt decreases blood pressure ?", "limiting salt decreases edema ?",
        ])
  }

  @Test("Problems without a name are named by the items")
  func problems() {
    #expect(
      Reading.claims(
        """
        # Gout
        Gout can lead to various problems:
        - Kidney stones. Urate can settle in the kidney.
        - Anemia. Blood is lost.
        """
      ).prefix(2) == ["gout causes anemia", "gout causes kidney stone"])
  }

  @Test(
    "On a page about a disease, nothing is said of a substance that the sentence does not speak of")
  func strayed() {
    #expect(
      !Reading.claims(
        """
        # Lung cancer
        Lung cancer is a disease of the lungs. Cisplatin is used to treat lung cancer.
        About 20 percent of adults develop fatigue.
        """
      ).contains { $0.hasPrefix("cisplatin causes") })
  }
}
