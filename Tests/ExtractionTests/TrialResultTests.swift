import Claims
import Documents
import Testing

@testable import Extraction

/// What trials report: what was given, with its dose and for how long, and what became of a disease.
@Suite("Results of trials")
struct TrialResultTests {
  private func claims(_ text: String) -> [String] {
    Reading.result(text).assertions.filter {
      $0.claim.kind != .dosage && $0.claim.kind != .evidence
    }.map {
      let claim = $0.claim
      return "\(claim.subject.displayName) \(claim.predicate.rawValue) "
        + "\(claim.object?.displayName ?? "-")"
        + (claim.polarity == .negated ? " not" : "")
    }
  }

  @Test(
    "Doses and times stand within the subject",
    arguments: [
      (
        "Loading with ramipril 10 mg before elective surgery lowered the incidence of stroke.",
        "ramipril decreases_risk_of stroke"
      ),
      (
        "Treatment with 20 mg/day of fluoxetine, compared with placebo, reduced hot flashes.",
        "fluoxetine decreases hot flash"
      ),
      ("Six months of metformin reduced body weight.", "metformin decreases body weight"),
      (
        "Ten days of prednisone resulted in fewer relapses than placebo.",
        "prednisone decreases_risk_of relapse"
      ),
      (
        "Treatment of 12 women with estradiol for 2 days resulted in increased gonadotropin levels.",
        "estradiol increases gonadotropin"
      ),
      (
        "Although body weight fell, liraglutide failed to reduce fatigue.",
        "liraglutide decreases fatigue not"
      ),
      (
        "Therapy with estrogen more than doubled the risk of venous thrombosis.",
        "estrogen increases_risk_of venous thrombosis"
      ),
      (
        "Use of aspirin (adjusted OR 0.7, 95% CI 0.5-0.9) was associated with a lower risk of gastric cancer.",
        "aspirin decreases_risk_of gastric cancer"
      ),
    ])
  func doseInSubject(text: String, claim: String) {
    #expect(claims(text).contains(claim))
  }

  @Test("What stands above or within a time is another thing")
  func otherAmounts() {
    #expect(
      claims("In the trial about 44% of people in each arm reported nausea.").allSatisfy {
        !$0.contains("trial")
      })
    #expect(claims("Three months of treatment was enough.").isEmpty)
    #expect(claims("The patients exposed to aspirin or ibuprofen were old.").isEmpty)
  }

  @Test(
    "No difference is no effect",
    arguments: [
      (
        "The incidence of stroke did not differ between patients receiving warfarin 5 mg and those receiving placebo.",
        "warfarin associated_with stroke not"
      ),
      (
        "No difference in mortality was found between users of statins and non-users.",
        "statin affects mortality not"
      ),
      (
        "No difference in back pain was found between patients treated with a lumbar brace and those treated with ibuprofen.",
        "lumbar brace affects back pain not"
      ),
      (
        "Glucosamine left joint pain and stiffness unchanged.", "glucosamine affects joint pain not"
      ),
      (
        "Rates of depression were no higher with montelukast than with placebo.",
        "montelukast increases_risk_of depression not"
      ),
      (
        "The risk of stroke was no lower in patients receiving aspirin than in those receiving placebo.",
        "aspirin decreases_risk_of stroke not"
      ),
    ])
  func noDifference(text: String, claim: String) {
    #expect(claims(text).first == claim)
  }

  @Test("A rise that was similar has not been brought about")
  func similarRise() {
    let found = claims(
      "Chronic statin therapy was safe, and the rise in serum creatinine was similar in users and non-users."
    )
    #expect(found.contains("statin affects serum creatinine not"))
    #expect(!found.contains("statin increases serum creatinine"))
  }

  @Test("What stands in brackets was not given, and a difference is no harm")
  func brackets() {
    #expect(
      Reading.claims(
        "No difference in the incidence of stroke was observed between patients receiving warfarin 5 mg and those receiving "
          + "placebo (3.4% vs 2.5%, p = 0.62)."
      ).filter { !$0.contains("has_dose") } == ["not warfarin associated_with stroke"])
  }

  @Test("A rise that was similar at a time has not been brought about")
  func similarRiseAtTime() {
    let found = claims(
      "In this cohort, chronic statin therapy conferred no protection, and the rise in serum creatinine at 48 hours was "
        + "similar in users and non-users.")
    #expect(found.contains("statin affects serum creatinine not"))
    #expect(!found.contains("statin increases serum creatinine"))
  }

  @Test("What is left unchanged in waste is no effect")
  func leftUnchanged() {
    #expect(
      !claims("About 90% of gabapentin leaves the body unchanged in urine.").contains {
        $0.contains("affects body")
      })
  }

  @Test(
    "Results speak against a use",
    arguments: [
      (
        "These data do not support the routine use of vitamin D as a strategy to prevent asthma.",
        "vitamin D prevents asthma not"
      ),
      (
        "Our results argue against the use of propranolol in the prevention of cirrhosis.",
        "propranolol prevents cirrhosis not"
      ),
      (
        "The present trial does not justify the use of magnesium for migraine.",
        "magnesium treats migraine not"
      ),
      (
        "These data do not support the use of a clopidogrel loading dose to prevent stroke.",
        "clopidogrel prevents stroke not"
      ),
    ])
  func unsupportedUse(text: String, claim: String) {
    #expect(claims(text).contains(claim))
  }

  @Test("Results speak for a use, or against a role")
  func supportedUse() {
    #expect(
      claims("These results support the use of metformin to prevent diabetes.") == [
        "metformin prevents diabetes"
      ])
    #expect(
      claims("Our results argue against a role of folate in depression.") == [
        "folate associated_with depression not"
      ])
  }

  @Test(
    "What is of no avail is denied",
    arguments: [
      ("Aspirin is an ineffective treatment for tinnitus.", "aspirin treats tinnitus not"),
      ("Zinc had little effect on preventing colds.", "zinc prevents cold not"),
      ("Aspirin is an effective treatment for migraine.", "aspirin treats migraine"),
      ("Zinc had an effect on preventing colds.", "zinc prevents cold"),
    ])
  func noAvail(text: String, claim: String) {
    #expect(claims(text).contains(claim))
  }

  @Test("A denial beside another drug says so")
  func rivals() {
    #expect(
      Reading.claims("Lorazepam was no better than diazepam in preventing seizures.")
        == ["not lorazepam prevents seizure [comparator: diazepam]"])
    #expect(
      Reading.claims("Lorazepam was no better than placebo in preventing seizures.")
        == ["not lorazepam prevents seizure"])
  }

  @Test("What emerges during a treatment comes from it")
  func emerging() {
    #expect(
      claims("Anosmia developed during terbinafine treatment.") == ["terbinafine causes anosmia"])
    #expect(
      claims("Anosmia resolved during terbinafine treatment.").allSatisfy { !$0.contains("causes") }
    )
  }
}
