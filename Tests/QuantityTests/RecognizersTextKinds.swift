/// The kinds of number in the Recognizers-Text cases that are left out on purpose, each with
/// its reason. A kind is told by words that occur in its cases.
enum RecognizersTextKinds {
  struct Kind {
    let reason: String
    let marks: [String]

    func contains(_ input: String) -> Bool { marks.contains { input.contains($0) } }
  }

  static let numbers = [
    Kind(
      reason:
        "\"140 over 90\" is a blood pressure in health writing, so \"over\" is no fraction bar",
      marks: [" over three", " over twenty", " over one", " over 3", " over 20"]),
    Kind(
      reason: "powers of any base are not written; powers of ten are read",
      marks: ["1.1^", "-2500^", "2.5^"]),
    Kind(
      reason: "an ordinal of several words as a denominator",
      marks: [
        "twenty-first", "thirty fifths", "one hundred fifth", "one hundred and fifth",
        "thousand fifths", "hundredths", "three and three fifths",
      ]),
    Kind(
      reason: "digits mixed with number words in one sum",
      marks: ["3 hundred and 21", "4 thousand", "4000 3", "hundred and one is", "6 crore"]),
    Kind(
      reason: "letters for a magnitude that mean units here",
      marks: ["10G", " k", "1.2b", " G", " M", "1MM"]),
    Kind(
      reason: "parts of addresses, dates, telephone numbers and names are no numbers",
      marks: ["192.168", "5/17/2018", "+1-222", "SCP-173", "nrs.", "nr."]),
    Kind(
      reason: "decimal commas: \"pain,1,3\" are references", marks: ["5,00", "1,3.", "1.111,11"]),
    Kind(reason: "a minus sign apart from its number is a dash", marks: ["- 1 4/5", "- 10"]),
    Kind(reason: "digits spelled one by one", marks: ["three-nought-four"]),
    Kind(reason: "dozens added to hundreds", marks: ["two dozens"]),
    Kind(reason: "\"1m\" is one metre", marks: ["1m isn't"]),
  ]

  static let ranges = [
    Kind(reason: "ranges of ordinals", marks: ["tenth"]),
    Kind(reason: "\"2 in 5\" is a ratio, also behind \"more than\"", marks: ["more than 2 in 5"]),
    Kind(reason: "\"=<\" is read as \"<\"", marks: ["=<30"]),
    Kind(
      reason: "\"from 200 to 300 in 2008\" is a range like any other", marks: ["200 to 300 in 2008"]
    ),
  ]

  static let percents = [
    Kind(
      reason: "\"percent of 10\" names the whole, not the share",
      marks: ["percents of", "percent of", "per cent of"])
  ]

  static let dimensions = [
    Kind(reason: "information", marks: ["16-bit", "100 mb", "100 MB"]),
    Kind(
      reason: "speed is a length with a rate here (km per hour); its abbreviations are not read",
      marks: ["miles an hour", "Kilometers per hour", "per millisecond"]),
    Kind(reason: "angles and turns", marks: ["degrees", "rad", "turn"]),
    Kind(reason: "inch marks and lenses", marks: ["10 \"", "300mm f"]),
    Kind(reason: "\"pm\" is a time of day", marks: ["2 pm"]),
    Kind(reason: "units without a number", marks: ["microgrammes per gramme"]),
  ]

  static let durations = [
    Kind(reason: "\"twenty and four\"", marks: ["twenty and four"]),
    Kind(reason: "a smaller unit before a larger one", marks: ["2 days 1 month"]),
    Kind(reason: "business days", marks: ["business"]),
  ]

  /// Our code for a unit of theirs. A tonne may be called a ton there.
  static let codes: [String: Set<String>] = [
    "Pound": ["[lb_av]"], "Ounce": ["[oz_av]"], "Dram": ["[dr_av]"], "Ton": ["ton", "t"],
    "Metric ton": ["t"], "Kilogram": ["kg"], "Gram": ["g"], "Microgram": ["µg"],
    "Milliliter": ["mL"], "Gallon": ["[gal_us]"], "Barrel": ["[bbl_us]"], "Cup": ["[cup_us]"],
    "Tablespoon": ["[tbs_us]"], "Teaspoon": ["[tsp_us]"], "Cubic foot": ["[cft_i]"],
    "Inch": ["[in_i]"], "Foot": ["[ft_i]"], "Mile": ["[mi_i]"], "Meter": ["m"],
    "Kilometer": ["km"], "Millimeter": ["mm"], "Decimeter": ["dm"], "Square meter": ["m2"],
    "Square kilometer": ["km2"], "Acre": ["[acr_us]"],
  ]
}
