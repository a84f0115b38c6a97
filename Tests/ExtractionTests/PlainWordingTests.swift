import Testing

@Suite("What leaflets, encyclopedias and blogs say in plain words")
struct PlainWordingTests {
  @Test(
    "Effects and uses are read in plain words",
    arguments: [
      ("# Tinea\n\nTerbinafine is used for severe cases.", "terbinafine treats tinea"),
      (
        "# Lupus\n\nThe British Society for Rheumatology recommends hydroxychloroquine.",
        "hydroxychloroquine treats lupus"
      ),
      ("# Vertigo\n\nMeclizine did not beat placebo.", "not meclizine treats vertigo"),
      (
        "# Zinc\n\nZinc does not make colds shorter or less severe.", "not zinc treats cold"
      ),
      ("# Tart cherry\n\nTart cherry helps people sleep.", "tart cherry juice increases sleep"),
      ("# Honey\n\nHoney helps wounds heal.", "honey affects wound"),
      (
        "# Iodine\n\nIodine is required for brain development and thyroid function.",
        "iodine affects thyroid function"
      ),
      (
        "# Dutasteride\n\nDutasteride stops the body turning testosterone into dihydrotestosterone.",
        "dutasteride decreases dihydrotestosterone"
      ),
      (
        "# Menthol\n\nMenthol binds TRPM8. This blocks calcium channels.",
        "menthol decreases calcium channel"
      ),
      ("# Vitamin D\n\nVitamin D is stored in fat.", "vitamin D affects fat storage"),
      (
        "# Citicoline\n\nThe citicoline group scored higher on a memory test.",
        "citicoline increases memory"
      ),
      (
        "# Lavender\n\nThere was a trend towards less anxiety with lavender.",
        "lavender treats anxiety ?"
      ),
      ("# Midazolam\n\nThe effect of midazolam lasts for hours.", "midazolam has_duration hours"),
      ("# Sciatica\n\nAttacks last 4 to 6 weeks.", "sciatica has_duration 4 to 6 weeks"),
      (
        "# Tapentadol\n\nGuidelines recommend tapentadol for the treatment of pain associated with osteoarthritis.",
        "tapentadol treats osteoarthritis"
      ),
      (
        "# Tapentadol\n\nNo effect on pain levels was observed with tapentadol.",
        "not tapentadol affects pain level"
      ),
      (
        "# Selenium\n\nAnother trial found no effect on HbA1c.", "not selenium affects HbA1c"
      ),
      (
        "# Tryptophan\n\nTryptophan is an amino acid that the body converts to serotonin.",
        "L-tryptophan increases serotonin"
      ),
      (
        "# Naproxen\n\nNaproxen is used to treat pain. This includes menstrual cramps and gout.",
        "naproxen treats gout"
      ),
      (
        "# Bilastine\n\nBilastine, sold as Ilaxten, among others, is a medication used to treat hives.",
        "bilastine treats hives"
      ),
      (
        "# Caffeine\n\nCaffeine narrows blood vessels, which raises blood pressure.",
        "caffeine increases blood pressure"
      ),
      (
        "# Atomoxetine\n\nIt blocks the reuptake of norepinephrine and dopamine.",
        "atomoxetine decreases reuptake of dopamine"
      ),
      (
        "# Nalmefene\n\nNalmefene treats opioid and alcohol use disorders.",
        "nalmefene treats opioid use disorder"
      ),
      (
        "# Orlistat\n\nOrlistat promotes a reduction in cholesterol.",
        "orlistat decreases cholesterol"
      ),
      (
        "# Cytisine\n\nCytisine is used for smoking cessation.", "cytisine treats smoking cessation"
      ),
      ("# Eletriptan\n\nEletriptan eases pain within 2 hours.", "eletriptan has_onset 2 hours"),
      ("# Taurine\n\nI take it daily. My mood is better.", "taurine increases mood"),
      (
        "# Exenatide\n\nIt helps your body release insulin.", "exenatide increases insulin"
      ),
      ("# Tennis elbow\n\nDoctors often start with naproxen.", "naproxen treats tennis elbow"),
      (
        "# Tennis elbow\n\nSteroid injections give short-term relief.",
        "corticosteroid treats tennis elbow"
      ),
      ("# Tennis elbow\n\nNaproxen helps most people.", "naproxen treats tennis elbow"),
      ("# Croup\n\nAntibiotics are not recommended.", "not antibiotic treats croup"),
      ("# Liraglutide\n\nYou feel full for longer.", "liraglutide increases satiety"),
      (
        "# Vitamin D\n\nIts interaction with the immune system is well known.",
        "vitamin D affects immune system"
      ),
      (
        "# Dexmethylphenidate\n\nDexmethylphenidate is a central nervous system (CNS) stimulant used to treat narcolepsy.",
        "dexmethylphenidate treats narcolepsy"
      ),
      (
        "# Green tea\n\nCatechins in tea boost metabolism.", "catechin increases metabolism"
      ),
      ("# Bacopa\n\nBacopa improved scores on memory tests.", "bacopa increases memory"),
      ("# Kava\n\nKava has a calming effect.", "kava increases calmness"),
      (
        "# Ramelteon\n\nRamelteon acts as an agonist at melatonin receptors.",
        "ramelteon increases melatonin receptor"
      ),
      (
        "# Selegiline\n\nSelegiline has a protective effect against Parkinson's disease.",
        "selegiline prevents parkinson disease"
      ),
      (
        "# Rhodiola\n\nRhodiola grows in cold places. This powerful herb helps you manage stress.",
        "rhodiola treats stress"
      ),
      ("# Rhodiola\n\n- Helps regulate cortisol", "rhodiola affects cortisol"),
      (
        "# Tolperisone\n\nTolperisone is useful for the relief of muscle spasms.",
        "tolperisone treats muscle spasm"
      ),
      (
        "# Zinc\n\nDeficiency leads to diarrhea.", "zinc deficiency causes diarrhea"
      ),
      (
        "# Selenium\n\nSelenium is a mineral. Supplements lower cholesterol.",
        "selenium decreases cholesterol"
      ),
    ])
  func read(text: String, expected: String) {
    let claims = Reading.claims(text)
    #expect(claims.contains { $0.hasPrefix(expected) }, "\(claims)")
  }

  @Test(
    "What a condition goes with tells which it is, and what is not recommended for it does it no good"
  )
  func narrowed() {
    let tremor = Reading.claims(
      "# Primidone\n\nPrimidone is used to treat tremor associated with anxiety.")
    #expect(!tremor.contains { $0.contains("associated_with") }, "\(tremor)")
    let advice = Reading.claims("# Zopiclone\n\nZopiclone is not recommended for depression.")
    #expect(!advice.contains { $0.contains("contraindicated_in") }, "\(advice)")
    #expect(advice.contains { $0.hasPrefix("not zopiclone treats depression") }, "\(advice)")
  }

  @Test("What is only looked into, left open or missing is not affirmed")
  func open() {
    let studied = Reading.claims("# Aniracetam\n\nIt has been studied for its effects on memory.")
    #expect(!studied.contains { $0.hasPrefix("aniracetam affects") }, "\(studied)")
    let unclear = Reading.claims("# Aniracetam\n\nIts effects on heart disease are unclear.")
    #expect(!unclear.contains { $0.hasPrefix("aniracetam affects") }, "\(unclear)")
    let missing = Reading.claims("# Aniracetam\n\nThere is no evidence of it helping with memory.")
    #expect(
      !missing.contains { $0.hasPrefix("aniracetam") && !$0.contains("evidence") }, "\(missing)")
  }

  @Test("Words of more and less tell the direction where nothing else is understood")
  func gist() {
    let claims = Reading.claims(
      "# Glycine\n\nGlycine is an amino acid.\n- Boost nitric oxide\n- Less inflammation, fewer cramps"
    )
    #expect(claims.contains("glycine increases nitric oxide [manner: in passing]"), "\(claims)")
    let lack = Reading.claims("# Thiamine\n\nDeficiency leads to beriberi.")
    #expect(!lack.contains { $0.hasPrefix("thiamine causes") }, "\(lack)")
    let other = Reading.claims("# Glycine\n\nMore adenosine means more sleep pressure.")
    #expect(!other.contains { $0.contains("increases") }, "\(other)")
  }

  @Test("What only tells of which kind a disease is, or restates a time, is no claim")
  func kinds() {
    let dementia = Reading.claims(
      "# Rivastigmine\n\nIt is approved for mild dementia due to Parkinson's disease.")
    #expect(!dementia.contains { $0.contains("causes") }, "\(dementia)")
    let spasticity = Reading.claims(
      "# Dantrolene\n\nDantrolene is used for the treatment of spasticity resulting from multiple sclerosis."
    )
    #expect(!spasticity.contains { $0.contains("causes") }, "\(spasticity)")
    let absorbed = Reading.claims(
      "# Digoxin\n\nDigoxin is absorbed through the gastrointestinal tract.")
    #expect(!absorbed.contains { $0.contains("increases") }, "\(absorbed)")
    let latency = Reading.claims(
      "# Suvorexant\n\nIt shortens the time to sleep onset by 12 minutes (0.2 hours).")
    #expect(!latency.contains { $0.contains("has_onset") }, "\(latency)")
  }

  @Test("Falling asleep sooner is no more sleep")
  func fallingAsleep() {
    let claims = Reading.claims(
      "# Suvorexant\n\nIt helps to shorten the time it takes to fall asleep.")
    #expect(!claims.contains("suvorexant increases sleep"), "\(claims)")
  }
}
