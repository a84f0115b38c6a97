import Testing

@Suite("Effects in the many ways they are put")
struct EffectTests {
  @Test(
    "Phrasal verbs and idioms",
    arguments: [
      ("Propranolol brings down the heart rate.", ["propranolol decreases heart rate"]),
      ("Caffeine pushes blood pressure up.", ["caffeine increases blood pressure"]),
      ("Losartan puts the brakes on angiotensin.", ["losartan decreases angiotensin"]),
      ("Magnesium takes the edge off muscle cramps.", ["magnesium treats muscle cramp"]),
      ("Ginger keeps nausea at bay.", ["ginger treats nausea"]),
      ("Ginger was put on the shelf.", []),
    ])
  func phrasalVerbs(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("A score is not what it scores")
  func scores() {
    #expect(
      Reading.claims("Losartan lowered migraine scores.") == ["losartan decreases migraine score"])
  }

  @Test(
    "Causatives",
    arguments: [
      ("Aspirin keeps blood clots from forming.", ["aspirin prevents blood clot"]),
      (
        "Orlistat keeps the gut from absorbing cholesterol.",
        ["orlistat decreases cholesterol absorption"]
      ),
      ("Metformin tells the liver to make less glucose.", ["metformin decreases glucose"]),
      ("Sildenafil allows blood vessels to relax.", ["sildenafil affects blood vessel"]),
      (
        "Metformin makes the body more sensitive to insulin.",
        ["metformin increases insulin sensitivity"]
      ),
      ("My doctor tells her patients to avoid alcohol.", []),
      ("The company makes aspirin.", []),
    ])
  func causatives(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What changes as the subject",
    arguments: [
      ("Cholesterol went down with psyllium.", ["psyllium decreases cholesterol"]),
      (
        "Bone density declined after denosumab was stopped.",
        ["denosumab discontinuation decreases bone density"]
      ),
      ("Headaches disappeared after I started riboflavin.", ["riboflavin treats headache"]),
      ("Blood sugar drops in people taking glipizide.", ["glipizide decreases blood sugar"]),
      ("Blood pressure rises with age.", ["aging increases blood pressure"]),
    ])
  func changes(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What a substance is",
    arguments: [
      ("Clopidogrel is a blood thinner.", ["clopidogrel decreases blood"]),
      ("Omeprazole is a proton pump inhibitor.", ["omeprazole decreases proton pump"]),
      ("Sertraline is an antidepressant.", ["sertraline treats depression"]),
      ("Warfarin is a white powder.", []),
    ])
  func classes(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What persons use and what they are advised",
    arguments: [
      ("Doctors prescribe prazosin for nightmares.", ["prazosin treats nightmare"]),
      ("Take ginger to ease nausea.", ["ginger treats nausea"]),
      (
        "Levothyroxine is the drug of choice for hypothyroidism.",
        ["levothyroxine treats hypothyroidism"]
      ),
      (
        "Treatments for gout include allopurinol and colchicine.",
        ["allopurinol treats gout", "colchicine treats gout"]
      ),
      (
        "Heparin can be reversed with protamine or with plasma.",
        ["plasma decreases heparin", "protamine decreases heparin"]
      ),
    ])
  func use(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Coordinated past tenses, appositions and denials that are none",
    arguments: [
      (
        "Turmeric reduced knee pain and improved physical function.",
        ["turmeric decreases knee pain", "turmeric increases physical function"]
      ),
      (
        "Statins block HMG-CoA reductase, an enzyme that makes cholesterol.",
        ["statin decreases HMG-CoA reductase"]
      ),
      (
        "Lithium not only stabilizes mood but also reduces anxiety.",
        ["lithium affects mood", "lithium decreases anxiety"]
      ),
    ])
  func joining(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }
}
