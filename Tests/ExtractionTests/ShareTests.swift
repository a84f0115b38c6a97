import Testing

@Suite("Shares of takers, sources of nutrients, routes and studies of two together")
struct ShareTests {
  @Test("A share without a word for persons is one of takers where harm is told")
  func shares() {
    let read = Reading.claims("# Metformin\n# Side effects\nAbout 10% get a rash.")
    #expect(read.contains("metformin causes rash"))
    #expect(!read.contains("metformin causes get"))
    #expect(
      !Reading.claims("# Metformin\nAbout 10% have high blood pressure.").contains {
        $0.contains("causes")
      })
  }

  @Test("Foods that are good sources go with what they give")
  func sources() {
    #expect(
      Reading.claims("# Folate\nSpinach and peanuts are good sources of folate.") == [
        "peanut associated_with folate", "spinach associated_with folate",
      ])
    #expect(Reading.claims("# Iron\nWater is not a good source of iron.").isEmpty)
    #expect(
      !Reading.claims("# Alcohol\nAlcohol is a common source of trouble.").contains {
        $0.contains("associated_with")
      })
  }

  @Test("A way in which something must not be given is not for it")
  func routes() {
    #expect(
      Reading.claims("# Heparin\nHeparin must not be given intramuscularly.") == [
        "heparin contraindicated_in intramuscular injection"
      ])
    #expect(
      !Reading.claims("# Heparin\nHeparin can be given intravenously.").contains {
        $0.contains("contraindicated_in")
      })
  }

  @Test("Studies with others that saw no change deny an interaction")
  func noMeeting() {
    #expect(
      Reading.claims("# Apixaban\nStudies with digoxin and atenolol showed no meaningful change.")
        == [
          "not apixaban interacts_with atenolol", "not apixaban interacts_with digoxin",
        ])
    #expect(
      !Reading.claims("# Apixaban\nStudies with digoxin showed a change in bleeding.").contains {
        $0.hasPrefix("not")
      })
  }

  @Test("A raw powder is the herb of the page, and a step of a dose is no limit")
  func forms() {
    #expect(
      Reading.claims("# Turmeric\nRaw powder can cause bloating.") == ["turmeric causes bloating"])
    #expect(
      Reading.claims("# Metformin\nBegin on 500 mg a day, going up to 1000 mg after four weeks.")
        .contains(
          "metformin has_dose 1000.0..1000.0 mg/day"))
    #expect(
      Reading.claims("# Metformin\nSome people go up to 1000 mg a day.").contains {
        $0.contains("..1000.0 mg/day") && !$0.contains("1000.0..")
      })
  }

  @Test("What an item has, or has ever had, is one thing, and a sibling with it is none")
  func twoVerbs() {
    #expect(
      Reading.claims(
        "# Prednisolone\nDo not use it if you:\n- have, or have ever had, glaucoma\n- have a parent or sibling with it"
      )
        == ["prednisolone contraindicated_in glaucoma"])
  }

  @Test("Aims and what was said before do nothing")
  func aims() {
    for text in [
      "# Kava\nThe aim is to reduce pain.", "# Kava\nThat hasn't stopped online sellers.",
      "# Kava\nKava is not an antipsychotic and should not be used in its place.",
    ] {
      #expect(
        Reading.claims(text).allSatisfy {
          !$0.contains("decreases") && !$0.contains("seller") && !$0.contains("interacts_with")
        })
    }
  }

  @Test("Fewer deaths are fewer, and none is treated")
  func events() {
    #expect(
      Reading.claims("# Empagliflozin\nWith empagliflozin, deaths were reduced.") == [
        "empagliflozin decreases death"
      ])
  }

  @Test("The department that hands out a leaflet is not what it is about")
  func departments() {
    #expect(
      Reading.claims("# Pain Management Service\n# Duloxetine\nIt can cause nausea.") == [
        "duloxetine causes nausea"
      ])
  }
}
