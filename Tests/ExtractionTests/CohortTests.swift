import Testing

@Suite("Associations in conclusions of research")
struct CohortTests {
  @Test(
    "What ties two things together, or does not",
    arguments: [
      (
        "No correlation between serum leptin and endometriosis was found.",
        ["not serum leptin associated_with endometriosis"]
      ),
      (
        "No relationship between HSV infection and vitiligo could be demonstrated.",
        ["not HSV infection associated_with vitiligo"]
      ),
      (
        "We observed no association of zinc with stroke.",
        ["not zinc associated_with stroke"]
      ),
      (
        "No association with gout was seen for coffee.",
        ["not coffee associated_with gout"]
      ),
      (
        "Neither coffee nor 20 or more years of smoking was associated with gout.",
        ["not coffee associated_with gout", "not year of smoking associated_with gout"]
      ),
      (
        "Neither the ABC I/D nor the XYZ polymorphism was related to gout.",
        ["not ABC i d associated_with gout", "not XYZ polymorphism associated_with gout"]
      ),
      ("We examined the association of statins with cataract.", []),
      (
        "These data argue against a major role of the APOE locus in the pathogenesis of gout.",
        ["not APOE locus associated_with gout"]
      ),
      (
        "Our results do not support a role for cytomegalovirus in glioblastoma.",
        ["not cytomegalovirus associated_with glioblastoma"]
      ),
      ("The data do not argue against a role of zinc in colds.", []),
      (
        "Serum magnesium did not predict survival.",
        ["not serum magnesium associated_with survival"]
      ),
    ])
  func ties(text: String, claims: [String]) {
    #expect(Reading.claims(text) == claims)
  }

  @Test(
    "What cases and controls differ in",
    arguments: [
      (
        "The frequency of the 4G allele did not differ between patients with gout and controls.",
        ["not 4G allele associated_with gout"]
      ),
      (
        "No difference in genotype distribution of the Val66Met variant was found between patients with "
          + "schizophrenia and healthy subjects.",
        ["not Val66Met variant associated_with schizophrenia"]
      ),
      (
        "Toxoplasma antibodies were more common among patients with gout than among controls.",
        ["toxoplasma antibody associated_with gout"]
      ),
      ("The prevalence of infection was high in both cases and controls.", []),
      (
        "Weight was higher in patients taking olanzapine than in controls.",
        ["olanzapine increases weight"]
      ),
      (
        "Women with migraine were more likely to be positive for antiphospholipid antibodies than controls.",
        ["antiphospholipid antibody associated_with migraine"]
      ),
    ])
  func cases(text: String, claims: [String]) {
    #expect(Reading.claims(text) == claims)
  }

  @Test(
    "Who runs a risk",
    arguments: [
      (
        "Carriers of the T allele had a higher risk of stroke than noncarriers.",
        ["t allele increases_risk_of stroke"]
      ),
      (
        "Individuals homozygous for the C allele were not at increased risk of developing asthma.",
        ["not c allele increases_risk_of asthma"]
      ),
      (
        "Those in the highest quartile of ferritin had nearly twice the risk of stroke.",
        ["ferritin increases_risk_of stroke"]
      ),
      (
        "Men in the lowest quintile of testosterone had a higher risk of fracture.",
        ["low testosterone increases_risk_of fracture"]
      ),
      (
        "Women with insomnia had four times the stroke risk of those who slept well.",
        ["insomnia increases_risk_of stroke"]
      ),
      (
        "Carriers of the E4 allele developed stroke more often than noncarriers.",
        ["E4 allele increases_risk_of stroke"]
      ),
      (
        "Women with gout did not experience more strokes.",
        ["not gout associated_with stroke"]
      ),
      (
        "The data indicate a higher risk of dementia in participants with hearing loss.",
        [
          "hearing loss increases_risk_of dementia [population: participants] [condition: hearing loss]"
        ]
      ),
      (
        "Nurses working rotating night shifts had a higher risk of colorectal cancer.",
        ["shift work increases_risk_of colorectal cancer"]
      ),
      (
        "Infection with Toxoplasma gondii increases the risk of schizophrenia.",
        ["toxoplasma gondii infection increases_risk_of schizophrenia"]
      ),
      (
        "The MTHFR polymorphism confers susceptibility to preeclampsia.",
        ["MTHFR polymorphism increases_risk_of preeclampsia"]
      ),
      (
        "Smoking should be considered one of the risk factors for psoriasis.",
        ["smoking increases_risk_of psoriasis"]
      ),
      (
        "Coffee is not considered a risk factor for gout.",
        ["not coffee increases_risk_of gout"]
      ),
      ("Elevated ferritin levels predicted stroke.", ["ferritin increases_risk_of stroke"]),
    ])
  func risks(text: String, claims: [String]) {
    let read = Reading.claims(text).filter {
      !$0.contains("has_evidence") && !$0.contains("has_value")
    }
    #expect(read == claims)
  }
}
