/// Words that number, as data.
enum NumberWord: Sendable, Equatable {
  /// 0…19
  case one(Double)
  /// 20…90
  case ten(Double)
  /// "hundred" and larger, "dozen", "lakh", "crore".
  case scale(Double)
  /// "hundreds", "thousands": a scale that may stand alone before "of".
  case scales(Double)
  /// A denominator: "third", "tenths". Plural where the numerator is not one.
  case part(Double, plural: Bool)
  /// "half", "quarter" and their like need no numerator.
  case half, quarter
  /// "once", "twice", "thrice".
  case times(Double)
  /// "twofold"
  case fold(Double)
  case couple
  case every
  /// A period that an article may stand before: "an hour".
  case period
  /// "http", "www", "doi": what follows up to white space is no text.
  case address
  case and, point, a

  static let all: [(word: String, value: NumberWord)] =
    [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ].enumerated().map { ($0.element, .one(Double($0.offset))) } + [
      ("nought", .one(0)), ("naught", .one(0)),
      ("twenty", .ten(20)), ("thirty", .ten(30)), ("forty", .ten(40)), ("fourty", .ten(40)),
      ("fifty", .ten(50)), ("sixty", .ten(60)), ("seventy", .ten(70)), ("eighty", .ten(80)),
      ("ninety", .ten(90)),
      ("hundred", .scale(100)), ("thousand", .scale(1e3)), ("million", .scale(1e6)),
      ("mil", .scale(1e6)), ("mln", .scale(1e6)), ("billion", .scale(1e9)), ("bln", .scale(1e9)),
      ("bn", .scale(1e9)), ("trillion", .scale(1e12)), ("tln", .scale(1e12)),
      ("lakh", .scale(1e5)), ("crore", .scale(1e7)), ("dozen", .scale(12)),
      ("hundreds", .scales(100)), ("thousands", .scales(1e3)), ("millions", .scales(1e6)),
      ("billions", .scales(1e9)), ("dozens", .scales(12)), ("tens", .scales(10)),
      ("dozs", .scales(12)), ("dzs", .scales(12)),
      ("half", .half), ("halves", .part(2, plural: true)),
      ("quarter", .quarter), ("quarters", .part(4, plural: true)),
      ("once", .times(1)), ("twice", .times(2)), ("thrice", .times(3)),
      ("twofold", .fold(2)), ("threefold", .fold(3)), ("fourfold", .fold(4)),
      ("fivefold", .fold(5)), ("sixfold", .fold(6)), ("sevenfold", .fold(7)),
      ("eightfold", .fold(8)), ("tenfold", .fold(10)), ("hundredfold", .fold(100)),
      ("couple", .couple), ("every", .every),
      ("hour", .period), ("minute", .period), ("day", .period), ("week", .period),
      ("month", .period), ("year", .period), ("decade", .period), ("fortnight", .period),
      ("http", .address), ("https", .address), ("www", .address), ("doi", .address),
      ("and", .and), ("point", .point), ("a", .a), ("an", .a),
    ]
    + parts.flatMap { name, value -> [(String, NumberWord)] in
      [(name, .part(value, plural: false)), (name + "s", .part(value, plural: true))]
    } + [("first", .part(1, plural: false)), ("firsts", .part(1, plural: true))]

  private static let parts: [(String, Double)] = [
    ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8),
    ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13),
    ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17),
    ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30),
    ("fortieth", 40), ("fiftieth", 50), ("sixtieth", 60), ("seventieth", 70), ("eightieth", 80),
    ("ninetieth", 90), ("hundredth", 100), ("thousandth", 1e3), ("millionth", 1e6),
    ("billionth", 1e9), ("trillionth", 1e12),
  ]
}
