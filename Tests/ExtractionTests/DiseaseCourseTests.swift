import Testing

@Suite("How diseases begin, what they grow into and what they come of")
struct DiseaseCourseTests {
  @Test(
    "Course",
    arguments: [
      ("Gallstones may progress to sepsis.", ["gallstone causes sepsis ?"]),
      ("Croup sometimes develops into pneumonia.", ["croup causes pneumonia"]),
      ("Nurses progress to a higher grade.", []),
      ("Untreated croup may become pneumonia.", ["untreated croup causes pneumonia ?"]),
      ("Croup sometimes becomes a problem.", []),
      (
        "Shingles starts with a fever and itching.",
        ["shingles causes fever", "shingles causes itching"]
      ),
      ("Treatment of shingles starts with aciclovir.", ["acyclovir treats shingles"]),
      (
        "Gout can occur as a result of dehydration.",
        ["dehydration causes gout"]
      ),
      (
        "Some people get hives because of contact with latex.", ["latex causes hives"]
      ),
      (
        "Lupus usually begins when people are in their 20s or 30s.",
        ["lupus has_onset 20s or 30s"]
      ),
      ("Low levels of iodine may be a sign of goiter.", ["iodine associated_with goiter ?"]),
      ("These may be signs of goiter.", []),
    ])
  func course(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What is not and need not be said",
    arguments: [
      ("Lupus has no cure.", ["not cure treats lupus"]),
      ("Lupus is a disease that has no cure.", ["not cure treats lupus"]),
      ("Rickets is more common in the Netherlands.", []),
      ("Croup, gout and lupus can cause gout.", ["croup causes gout", "lupus causes gout"]),
      ("Researchers will examine how gout causes pain.", []),
      ("The institute conducts research aimed at treating gout.", []),
      ("An MRI may be needed for a stroke.", []),
      ("Treatment of gallstones often involves surgery.", ["surgery treats gallstone"]),
    ])
  func silent(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Who and what is meant",
    arguments: [
      (
        "Treatment with prednisone has been shown to reduce fever, although it does not cure asthma.",
        ["not prednisone treats asthma [manner: cure]"]
      ),
      (
        "Patients with lupus who have pain caused by swelling are given naproxen to relieve fever.",
        ["naproxen treats fever"]
      ),
      (
        "Scurvy is a disorder of the gums that usually results in bleeding.",
        ["scurvy causes bleeding"]
      ),
      (
        "A weakness in the stomach wall that causes hernias is present at birth.",
        ["weakness causes hernia"]
      ),
      (
        "People with gout have a high risk of stroke.", ["gout increases_risk_of stroke"]
      ),
      (
        "People with gout are at a higher risk than normal for stroke.",
        ["gout increases_risk_of stroke"]
      ),
      (
        "More than 3 million people are known to have gout.",
        ["gout has_value 3 million people"]
      ),
    ])
  func meant(text: String, expected: [String]) {
    let found = Reading.claims(text)
    #expect(expected.allSatisfy(found.contains), "\(found)")
  }

  @Test("Lists behind words for trouble")
  func lists() {
    #expect(
      Reading.claims(
        """
        Zanterimod can cause side effects in some people, including

        - rash
        - headache
        """
      ).filter { $0.hasPrefix("rash") || $0.hasPrefix("headache") } == [])
    let page = """
      Lupus is a disease. Lupus can be severe. Lupus comes and goes.

      Check with your doctor if any of the following do not go away:

      - Fever for no known reason.
      - Itching.

      Lupus has been linked to the following health disorders:

      - kidney disease

      The following tests and procedures may be used:

      - Physical exam and history.
      - Biopsy.
      """
    #expect(
      Reading.claims(page) == [
        "lupus associated_with kidney disease", "lupus causes fever", "lupus causes itching",
      ])
  }

  @Test(
    "What stands behind the whole, and what belongs to another",
    arguments: [
      (
        "Gout causes many disorders of the kidney, such as kidney stones and anemia.",
        ["gout causes anemia", "gout causes kidney stone"]
      ),
      ("Cancer can spread through the blood.", []),
      ("You could become sick with cholera.", []),
      (
        "Some people with gout have no symptoms, but others may have fever.",
        ["gout causes fever ?", "not gout causes symptom"]
      ),
      ("Iron is used by muscle.", []),
      ("Gout prevents the kidney from properly filling.", []),
      (
        "Lupus, also called zell disease, is a common cause of anemia.",
        ["lupus causes anemia"]
      ),
    ])
  func whole(text: String, expected: [String]) {
    let found = Reading.claims(text)
    #expect(expected.allSatisfy(found.contains), "\(found)")
    if expected.isEmpty { #expect(found.isEmpty) }
  }

  @Test(
    "Things of a kind that the next sentence names",
    arguments: [
      (
        "Certain conditions have been linked to gout. These conditions include anemia and lupus.",
        [
          "anemia associated_with gout", "condition associated_with gout",
          "lupus associated_with gout",
        ]
      ),
      (
        "Some medicines can cause gout. Examples of these medicines include niacin.",
        ["medicine causes gout", "niacin causes gout"]
      ),
      (
        "Some diseases can cause gout. Patients include nurses.", ["disease causes gout"]
      ),
    ])
  func kinds(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Who has it, how many, and what is asked",
    arguments: [
      ("Gout affects people of all ages and both sexes.", []),
      ("Doctors use the score to determine how to treat gout.", []),
      ("Nurses have limited time available for gout.", []),
      (
        "An estimated 5 to 7 million adults have gout.", ["gout has_value 5 to 7 million adults"]
      ),
      (
        "Gout is rare.\n\nYou may have trouble thinking, controlling emotions, and seeing.",
        ["gout causes trouble thinking ?"]
      ),
    ])
  func asked(text: String, expected: [String]) {
    let found = Reading.claims(text)
    #expect(expected.allSatisfy(found.contains), "\(found)")
    if expected.isEmpty { #expect(found.isEmpty) }
    #expect(!found.contains { $0.contains(" affects ") })
  }

  @Test("What is found out, eaten and changed behind lead-ins")
  func changes() {
    let page = """
      Lupus is a disease. Lupus can be severe. Lupus comes and goes.

      Your doctor may recommend tests for lupus, such as:

      - Spirometry

      Your doctor may recommend an eating plan, which should include:

      - Oats

      Lifestyle changes can lower your risk for lupus. Lifestyle changes include:

      - Managing stress

      Other problems of lupus may include depression and anemia.
      """
    #expect(
      Reading.claims(page) == [
        "lifestyle change decreases_risk_of lupus ?", "lupus causes anemia ?",
        "lupus causes depression ?", "managing stress decreases_risk_of lupus ?",
      ])
  }

  @Test("Symptoms of the disease of the page below a heading that names a kind of it")
  func ownSymptoms() {
    let claims = Reading.claims(
      """
      # Anemia

      Anemia is a disease. Anemia is common.

      ## Pernicious anemia

      Pernicious anemia is rare.

      The symptoms of anemia can be mild. Symptoms include

      - fatigue
      """)
    #expect(claims == ["anemia causes fatigue"])
  }

  @Test(
    "An organ that fails to do something is no cause; what persons have is a risk",
    arguments: [
      ("Gout occurs when the kidney doesn't clear the blood.", []),
      ("If your kidney cant clear the blood, gout occurs.", []),
      (
        "Women may be at risk for gout if they have anemia.",
        ["anemia increases_risk_of gout ?"]
      ),
    ])
  func failing(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("A disease that no list has is known by what is said of it")
  func unlisted() {
    #expect(
      Reading.claims(
        """
        Spread to humans may occur through raw milk. ZQF is rare.

        The symptoms of ZQF begin with chills and fever. The first symptoms of ZQF are mild.

        If your lungs are affected, you may experience:

        - Cough
        """
      ) == ["ZQF causes chill", "ZQF causes cough ?", "ZQF causes fever"])
  }

  @Test("A hormone that is explained first is not what a text is about")
  func product() {
    let claims = Reading.claims(
      """
      Insulin is a hormone made in the pancreas.

      Lupus is a disease in which the skin is inflamed. Lupus is rare. Lupus is long.

      This results in poor sleep quality.
      """)
    #expect(!claims.contains { $0.contains("insulin") }, "\(claims)")
  }
}
