import Testing

@Suite("How a disease is caught, whom it strikes and what else it does")
struct DiseaseSpreadTests {
  @Test(
    "Ways",
    arguments: [
      ("Cholera is transmitted through contaminated water.", ["contaminated water causes cholera"]),
      (
        "Rabies is passed to humans by the bite of an infected fox.",
        ["the bite of an infected fox causes rabies"]
      ),
      (
        "Tetanus can be spread through contact with rust, or by eating dirt.",
        ["contact with rust causes tetanus", "eating dirt causes tetanus"]
      ),
      (
        "Mumps is not spread by eating undercooked pork.",
        ["not eating undercooked pork causes mumps"]
      ),
      ("Leprosy is not passed from person to person.", ["not person to person causes leprosy"]),
      (
        "Children can become infected with hookworm by walking barefoot on wet soil.",
        ["walking barefoot on wet soil causes hookworm"]
      ),
      ("Ticks can transmit Lyme disease.", ["tick causes lyme disease"]),
      ("Measles is spread in several ways.", []),
      ("Nurses can spread measles.", []),
    ])
  func spread(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What it comes of",
    arguments: [
      ("Ascites is the result of cirrhosis.", ["cirrhosis causes ascites"]),
      (
        "Hoarseness can be a sign of laryngitis, reflux or thyroid cancer.",
        [
          "laryngitis causes hoarseness", "reflux causes hoarseness",
          "thyroid cancer causes hoarseness",
        ]
      ),
      ("Glaucoma runs in families.", ["family history increases_risk_of glaucoma"]),
      ("Hemophilia is inherited.", ["inherited gene causes hemophilia"]),
      (
        "Heart attacks occur when an artery is blocked by a clot.",
        ["clot causes heart attack", "clot decreases artery"]
      ),
    ])
  func causes(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Who is at risk",
    arguments: [
      ("Being obese raises your risk of gout.", ["obesity increases_risk_of gout"]),
      (
        "The higher your blood pressure, the greater your risk of stroke.",
        ["blood pressure increases_risk_of stroke"]
      ),
      ("The higher the dose, the lower the price.", []),
      (
        "Some of the risk factors for pancreatitis are smoking and gallstones.",
        ["gallstone increases_risk_of pancreatitis", "smoking increases_risk_of pancreatitis"]
      ),
      ("Croup is most common in infants.", ["infant increases_risk_of croup"]),
      (
        "Both men and women are more likely to develop gout if they are obese.",
        ["obesity increases_risk_of gout"]
      ),
      (
        "Men over age 50 are at increased risk for gout.",
        ["men over age 50 increases_risk_of gout"]
      ),
    ])
  func risk(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("What else befalls those who have the disease that the text is about")
  func involvement() {
    let text = """
      Gout is a disease of the joints. Gout is rare. The joints may also be affected. Anemia may also occur. \
      Others have fever. Some people with gout are unable to walk. There is no cure.
      """
    let claims = Reading.claims(text)
    for claim in [
      "gout affects joint ?", "gout causes anemia ?", "gout causes fever",
      "gout causes inability to walk", "not cure treats gout",
    ] {
      #expect(claims.contains(claim), "\(claims)")
    }
    #expect(
      !Reading.claims("Surgery for gout may be needed. Bleeding may occur.").contains(
        "gout causes bleeding ?"))
  }

  @Test(
    "In whom it occurs, and what several things do",
    arguments: [
      ("Eczema can occur in patients with asthma.", ["asthma associated_with eczema"]),
      (
        "Most cases of gout occur in men over age 40.",
        ["men over age 40 increases_risk_of gout"]
      ),
      (
        "The germs that cause mumps, measles, and croup also cause pneumonia.",
        ["germ causes measles", "germ causes mumps", "germ causes pneumonia"]
      ),
      (
        "People with lupus can lower their risk of gout by losing weight.",
        ["losing weight decreases_risk_of gout ?"]
      ),
      (
        "Emphysema is a disease in which the walls of the lungs are damaged.",
        ["emphysema causes damaged wall of lung"]
      ),
    ])
  func company(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("What there may also be, on a page about a disease")
  func there() {
    let text =
      "Mumps is a viral disease. Mumps causes swelling. There may also be fever and a headache."
    let claims = Reading.claims(text)
    #expect(claims.contains("mumps causes fever ?") && claims.contains("mumps causes headache ?"))
  }

  @Test("A text without a title is about the disease that it defines, listed or not")
  func defined() {
    let text = """
      Glossognosia is a rare disorder marked by the inability to name tongues. Some people with the disorder have \
      headaches. The eyes may also be affected.
      """
    let claims = Reading.claims(text)
    for claim in [
      "glossognosia causes inability to name tongues", "glossognosia affects eye ?",
      "glossognosia associated_with headache",
    ] {
      #expect(claims.contains(claim), "\(claims)")
    }
  }

  @Test(
    "Where it occurs",
    arguments: [
      ("Psoriasis is often found on the scalp.", ["psoriasis affects scalp"]),
      ("The pain may occur in the shoulders.", []),
      ("Most cases of bronchitis result from smoking.", ["smoking causes bronchitis"]),
    ])
  func places(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("The head of the last item is not that of an item behind which an ailment stands")
  func heads() {
    let claims = Reading.claims(
      "Lymphoma causes pain in the spleen and liver, anemia, and bone pain.")
    #expect(
      claims.contains("lymphoma causes bone pain") && claims.contains("lymphoma causes anemia"))
    #expect(!claims.contains("lymphoma causes liver pain"))
  }

  @Test("What an outlook depends on, as a list")
  func outlook() {
    let text =
      "Lymphoma is a cancer.\nThe prognosis depends on the following:\n- The thickness of the skin.\n- The size of the tumor."
    let claims = Reading.claims(text)
    #expect(claims.contains("thickness of skin affects prognosis"), "\(claims)")
    #expect(claims.contains("size of tumor affects prognosis"), "\(claims)")
  }

  @Test("When in life it begins")
  func beginnings() {
    #expect(
      Reading.claims("Symptoms of narcolepsy usually begin in early adulthood.")
        == ["narcolepsy has_onset early adulthood"])
    #expect(
      !Reading.claims("Death usually occurs before age 12.").contains("death has_onset age 12"))
  }
}
