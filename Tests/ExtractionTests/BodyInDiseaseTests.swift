import Testing

@Suite("What comes of a disease, and what it comes of")
struct BodyInDiseaseTests {
  @Test(
    "When it occurs",
    arguments: [
      ("Glaucoma develops when pressure inside the eye rises.", ["pressure causes glaucoma"]),
      (
        "Anthrax can occur when people eat undercooked meat.", ["undercooked meat causes anthrax ?"]
      ),
      ("If bacteria enter the bloodstream, sepsis can develop.", ["bacteria causes sepsis"]),
      ("Symptoms usually occur when the spleen swells.", []),
      ("Call your doctor if headaches occur when you run.", []),
    ])
  func onset(text: String, expected: [String]) {
    #expect(
      Reading.claims(text).map { $0.replacing(" ?", with: "") }
        == expected.map { $0.replacing(" ?", with: "") })
  }

  @Test(
    "What becomes of the body",
    arguments: [
      (
        "In bronchitis, the airways become swollen and inflamed.",
        ["bronchitis causes inflamed airway", "bronchitis causes swollen airway"]
      ),
      (
        "Asthma is a disease in which the airways narrow.",
        ["asthma causes airway narrowing"]
      ),
      ("With shingles, fever can occur.", ["shingles causes fever"]),
      ("The airways become swollen.", []),
    ])
  func body(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Those who have it",
    arguments: [
      (
        "Babies with croup are fussy and irritable.",
        ["croup causes fussiness", "croup causes irritability"]
      ),
      ("Patients with scurvy are constipated.", ["scurvy causes constipation"]),
      ("People with asthma are overweight.", []),
      ("Some people with gout have increased energy.", []),
      ("Most people with gallstones have no symptoms.", ["not gallstone causes symptom"]),
      ("Chlamydia usually causes no symptoms.", ["not chlamydia causes symptom"]),
      ("Gallstones cause symptoms.", []),
    ])
  func sufferers(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Ailments in other words",
    arguments: [
      (
        "Symptoms of rabies include fever, an inability to drink water, and slurred speech.",
        [
          "rabies causes fever", "rabies causes inability to drink water",
          "rabies causes slurred speech",
        ]
      ),
      ("Emphysema makes it hard to breathe.", ["emphysema causes shortness of breath"]),
      ("Prednisone can make bones brittle.", ["prednisone causes brittle bone"]),
      ("Allergies cause the airways to swell.", ["allergy causes airway swelling"]),
      (
        "Laser surgery can result in less bleeding, swelling, and pain.",
        [
          "laser surgery decreases bleeding", "laser surgery decreases pain",
          "laser surgery decreases swelling",
        ]
      ),
      ("Lupus can cause damage to the kidneys.", ["lupus causes kidney damage"]),
    ])
  func wording(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What acts in other words",
    arguments: [
      ("Ginseng may help lower blood pressure.", ["ginseng decreases blood pressure ?"]),
      (
        "Doctors prescribe drugs such as atenolol and nadolol to lower blood pressure.",
        ["atenolol decreases blood pressure", "nadolol decreases blood pressure"]
      ),
      ("Flossing gets rid of plaque.", ["flossing decreases plaque"]),
      ("Your muscles need oxygen to work.", ["oxygen affects muscle function"]),
      (
        "Methotrexate keeps the immune system from attacking the joints.",
        ["methotrexate decreases immune system attack"]
      ),
      ("Acupuncture reduces the need for morphine.", ["acupuncture decreases need for morphine"]),
      (
        "Rifampicin is a strong inducer of CYP3A4 and a weak inhibitor of CYP2C19.",
        ["rifampin decreases CYP2C19", "rifampin increases CYP3A4"]
      ),
      (
        "A review discredited concerns that creatine causes hair loss.",
        ["not creatine causes hair loss"]
      ),
      ("If the pain is caused by arthritis, rest may help.", ["arthritis causes pain"]),
      ("Botulism is caused by eating spoiled food.", ["spoiled food causes botulism"]),
    ])
  func acting(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }
}
