import Testing

@Suite("What trials and cohorts compare")
struct ComparisonTests {
  @Test(
    "No difference between groups is no effect of what one of them was given",
    arguments: [
      (
        "There was no significant difference in gout flares between febuxostat and placebo.",
        ["not febuxostat affects gout flare"]
      ),
      (
        "No difference in bone loss between the estradiol and control groups was seen.",
        ["not estradiol affects bone loss"]
      ),
      (
        "The incidence of stroke was similar in the apixaban and placebo groups.",
        ["not apixaban associated_with stroke"]
      ),
      (
        "Fracture rates did not differ between strontium ranelate and placebo.",
        ["not strontium ranelate associated_with fracture"]
      ),
      (
        "Minocycline did not differ from placebo in its effect on depression.",
        ["not minocycline affects depression"]
      ),
      (
        "Minocycline and placebo did not differ in depression.",
        ["not minocycline affects depression"]
      ),
      ("Triglycerides were unchanged by psyllium.", ["not psyllium affects triglyceride"]),
      ("Mortality was similar in men and women.", []),
      ("Mortality differed between the apixaban and placebo groups.", []),
    ])
  func noDifference(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("What else acts is a circumstance of the comparison")
  func comparator() {
    #expect(
      Reading.claims("The risk of stroke did not differ between apixaban and warfarin.")
        == ["not apixaban associated_with stroke [comparator: warfarin]"])
  }

  @Test(
    "Labels of the parts of an abstract are no subjects",
    arguments: [
      "CONCLUSIONS Apixaban reduced stroke.", "CONCLUSION AND RELEVANCE Apixaban reduced stroke.",
      "RESULTS Apixaban reduced stroke.",
    ])
  func labels(text: String) {
    #expect(Reading.claims(text) == ["apixaban decreases stroke"])
  }

  @Test(
    "No better than something else",
    arguments: [
      (
        "Apixaban was not superior to warfarin with respect to stroke.",
        ["not apixaban affects stroke [comparator: warfarin]"]
      ),
      (
        "Minocycline showed no advantage over placebo in depression.",
        ["not minocycline affects depression"]
      ),
      (
        "Apixaban reduced stroke compared with warfarin.",
        ["apixaban decreases stroke [comparator: warfarin]"]
      ),
      ("Apixaban reduced stroke compared with placebo.", ["apixaban decreases stroke"]),
      (
        "Vasopressin reduced mortality in septic shock.",
        ["vasopressin decreases mortality [condition: septic shock]"]
      ),
      (
        "Patients who received remote preconditioning had lower mortality.",
        ["remote preconditioning decreases_risk_of mortality"]
      ),
      (
        "Prenatal exposure to valproate is associated with autism.",
        ["valproate associated_with autism"]
      ),
    ])
  func superiority(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "More and less, better and worse",
    arguments: [
      (
        "Mortality was lower in the vasopressin group than in the placebo group.",
        ["vasopressin decreases_risk_of mortality"]
      ),
      (
        "Quality of life was no better with amantadine.",
        ["not amantadine increases quality of life"]
      ),
      (
        "Patients who received vasopressin had lower mortality.",
        ["vasopressin decreases_risk_of mortality"]
      ),
      (
        "Fewer strokes occurred in the vasopressin group.",
        ["vasopressin decreases_risk_of stroke"]
      ),
      (
        "There were fewer strokes in the vasopressin group than in the placebo group.",
        ["vasopressin decreases_risk_of stroke"]
      ),
      (
        "There was a significant reduction in gout with vasopressin.",
        ["vasopressin decreases gout"]
      ),
      (
        "No significant reduction in gout was found with vasopressin compared with placebo.",
        ["not vasopressin treats gout"]
      ),
      ("Vasopressin lowered mortality, but the difference was not significant.", []),
      ("Vasopressin nonsignificantly lowered mortality.", []),
      (
        "Patients with depression had higher mortality.",
        ["depression increases_risk_of mortality"]
      ),
      ("Patients with depression had poorer survival.", ["depression decreases survival"]),
      ("Statin users were less likely to develop sepsis.", ["statin decreases_risk_of sepsis"]),
      (
        "Treatment with vasopressin resulted in fewer infections.",
        ["vasopressin decreases_risk_of infection"]
      ),
    ])
  func comparatives(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Associations and their direction",
    arguments: [
      (
        "No association was found between coffee and gout.", ["not coffee associated_with gout"]
      ),
      (
        "There was an inverse association between coffee and gout.",
        ["coffee decreases_risk_of gout"]
      ),
      (
        "Coffee was inversely associated with the risk of gout.", ["coffee decreases_risk_of gout"]
      ),
      ("Obesity was associated with a poor prognosis.", ["obesity decreases prognosis"]),
      (
        "Statins had no effect on the incidence of gout.", ["not statin affects gout"]
      ),
      (
        "Statins lead to a reduction in the risk of gout.", ["statin decreases_risk_of gout"]
      ),
      ("Smoking increased mortality.", ["smoking increases mortality"]),
      ("Obesity was associated with shorter survival.", ["obesity decreases survival"]),
      (
        "Metformin was associated with longer survival of patients with sepsis.",
        ["metformin increases survival [population: people with sepsis]"]
      ),
      (
        "Coffee was linked to increased all-cause mortality.",
        ["coffee increases_risk_of all-cause mortality"]
      ),
      (
        "No increased risk of gout was observed with coffee.",
        ["not coffee increases_risk_of gout"]
      ),
    ])
  func associations(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What is given, and why people are admitted",
    arguments: [
      (
        "Supplementation with omega-3 fatty acids reduced gout.",
        ["omega-3 fatty acid decreases gout"]
      ),
      (
        "The addition of ezetimibe to simvastatin did not reduce gout.",
        ["not ezetimibe decreases gout"]
      ),
      (
        "Digoxin reduces hospitalization for heart failure.",
        ["digoxin decreases heart failure hospitalization"]
      ),
      (
        "In sepsis patients, statins did not reduce mortality.",
        ["not statin decreases mortality [condition: sepsis]"]
      ),
    ])
  func named(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("A change that something is associated with is read once")
  func change() {
    #expect(
      Reading.claims("Vasopressin was associated with a 30% reduction in mortality.")
        == ["vasopressin decreases_risk_of mortality"])
  }

  @Test(
    "What no study has found is denied",
    arguments: [
      (
        "No large trial has confirmed an anti-inflammatory effect of boswellia.",
        ["not boswellia decreases inflammation"]
      ),
      (
        "No study found an effect of garlic on blood pressure.",
        ["not garlic affects blood pressure"]
      ),
      (
        "Zinc conferred no benefit for the prevention of pneumonia.",
        ["not zinc prevents pneumonia"]
      ),
      ("Zinc was not superior to placebo for pneumonia.", ["not zinc treats pneumonia"]),
      (
        "Zinc has no role in the prevention of pneumonia.", ["not zinc prevents pneumonia"]
      ),
      (
        "We found no evidence of a benefit of zinc on pneumonia.", ["not zinc treats pneumonia"]
      ),
      (
        "Zinc demonstrated no efficacy in preventing pneumonia.",
        ["not zinc prevents pneumonia"]
      ),
      (
        "Our results do not support the hypothesis that zinc reduces pneumonia.",
        ["not zinc decreases pneumonia ?"]
      ),
      ("The hypothesis that zinc reduces pneumonia was tested.", []),
      (
        "These results argue against an association between zinc and pneumonia.",
        ["not zinc associated_with pneumonia"]
      ),
      ("Zinc was without effect on pneumonia.", ["not zinc affects pneumonia"]),
      (
        "Zinc was safe but not effective in reducing pneumonia.",
        ["not zinc decreases pneumonia", "zinc has_safety_profile favourable"]
      ),
      (
        "Zinc had neither beneficial nor harmful effects on pneumonia.",
        ["not zinc affects pneumonia"]
      ),
      ("Zinc had little effect on pneumonia.", ["not zinc affects pneumonia"]),
      ("No effect of zinc on pneumonia was observed.", ["not zinc affects pneumonia"]),
      (
        "Neither zinc nor vitamin A reduced pneumonia.",
        ["not vitamin A decreases pneumonia", "not zinc decreases pneumonia"]
      ),
      (
        "Zinc reduced neither pneumonia nor diarrhea.",
        ["not zinc decreases diarrhea", "not zinc decreases pneumonia"]
      ),
    ])
  func denied(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Worse is less of what one wants and more of what one does not",
    arguments: [
      ("Caffeine worsens sleep quality.", ["caffeine decreases sleep quality"]),
      ("Caffeine worsens inflammation.", ["caffeine increases inflammation"]),
      ("Caffeine harms the liver.", ["caffeine causes liver damage"]),
      ("Caffeine improves blood pressure.", ["caffeine decreases blood pressure"]),
      ("Caffeine improves memory.", ["caffeine increases memory"]),
      ("Caffeine leads to worse pain.", ["caffeine causes pain"]),
      (
        "Exercise has a beneficial effect on blood pressure.",
        ["exercise decreases blood pressure"]
      ),
      ("Smoking has adverse effects on mood.", ["smoking decreases mood"]),
      ("Saline prevents a decrease in blood pressure.", ["saline increases blood pressure"]),
    ])
  func wanted(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("What goes along with a change, and how long something takes")
  func alongWith() {
    #expect(
      Reading.claims("Trimetazidine use was accompanied by a significant increase in heart rate.")
        == ["trimetazidine increases heart rate"])
    #expect(
      Reading.claims("Remdesivir did not shorten the time to recovery.")
        == ["not remdesivir decreases time to recovery"])
  }
}
