/// Words around numbers, as data.
enum QuantityNames {
  static func list(_ words: String) -> [String] {
    words.listed()
  }

  /// Nouns whose number is a name: "type 2", "Figure 3", "receptor 4".
  static let labels = """
    type types phase phases grade grades stage stages class classes section sections chapter
    chapters figure figures fig figs table tables step steps part parts group groups receptor
    receptors no nr nrs number numbers volume vol page pages p pp version exercise equation eq ref
    reference references item category tier strain cohort arm visit appendix box article rule route
    highway interstate room apartment suite building act title schedule omega covid vitamin
    interleukin polymerase enzyme isoform protein factor chromosome question
    """

  static let months = """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """

  /// Adverbs of frequency and what period they name.
  static let periodNames: [(word: String, period: String)] = [
    ("daily", "day"), ("nightly", "day"), ("weekly", "week"), ("monthly", "month"),
    ("yearly", "year"), ("annually", "year"), ("hourly", "hour"), ("fortnightly", "fortnight"),
  ]

  static var periodEntries: [(word: String, value: Int16)] {
    periodNames.enumerated().map { ($0.element.word, Int16($0.offset)) }
  }

  /// Latin abbreviations of prescriptions, without their stops: times in how many hours or days.
  static let prescriptions: [(word: String, times: Double, interval: Double, period: String)] = [
    ("bid", 2, 1, "day"), ("tid", 3, 1, "day"), ("qid", 4, 1, "day"), ("qd", 1, 1, "day"),
    ("od", 1, 1, "day"), ("qod", 1, 2, "day"), ("qhs", 1, 1, "day"), ("qh", 1, 1, "hour"),
    ("qday", 1, 1, "day"), ("qam", 1, 1, "day"), ("qpm", 1, 1, "day"), ("qwk", 1, 1, "week"),
    ("biw", 2, 1, "week"), ("tiw", 3, 1, "week"),
  ]

  static var prescriptionEntries: [(word: String, value: Int16)] {
    prescriptions.enumerated().map { ($0.element.word, Int16($0.offset)) }
  }

  /// Nouns between "daily" and the amount: "a daily dose of 50 mg".
  static let doses = """
    dose doses dosage dosages intake intakes amount amounts limit allowance total requirement value
    maximum minimum need needs average
    """

  /// Words that end the search for "daily" behind "mg of calcium".
  static let stops = """
    and or but which that who while with for from to in is are was were has have had may can
    could should will would if when then than per at on by as
    """

  /// "One" is no number behind these …
  static let beforePronoun = """
    the this that these those which no any each every another some only someone good new big
    """

  /// … nor before these.
  static let afterPronoun = """
    of another who whom whose can should could would may might must cannot thing that
    """

  /// "A week" is a duration behind these; elsewhere it is a rate ("once a week").
  static let durationHeads = """
    for in within after over than about least to nearly almost lasts lasting last takes take around
    under approximately
    """

  /// Behind these, "over" before a duration is "more than", not "during".
  static let beforeOver = """
    for lasts lasting last take takes took of well just than is was after lasted age aged women men
    """

  /// How a dose is given, between its amount and how often.
  static let routes = "po iv im sc sq subq sl pr orally intravenously subcutaneously"

  static let wholes = "all full whole entire another"
}
