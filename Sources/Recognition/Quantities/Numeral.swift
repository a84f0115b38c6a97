/// A number as it stands in the text, before its unit is known.
struct Numeral {
  var value: Double
  var start: Int
  var end: Int
  /// Written in digits.
  var hasDigits = false
  /// Digits of a plain integer without separators; 0 for anything else.
  var plainDigits = 0
  /// What "million" and its kin behind digits multiplied it by.
  var scale = 1.0
  /// "half", "two thirds", "1/2".
  var isFraction = false
  /// "hundreds of thousands": at least the value.
  var isOpen = false
  var isApproximate = false
  var isOrdinal = false
  /// Words, where it is written in words.
  var words = 0

  /// Whether it reads as a year of our time.
  var looksLikeYear: Bool { plainDigits == 4 && value >= 1600 && value < 2100 }
}
