/// An entry of a BibTeX file, with macros replaced and the markup of LaTeX left in it.
struct BibTeXEntry {
  /// In lower case ("article").
  let type: String
  /// Empty where it has none.
  let key: String
  /// Of the file, from 1.
  let line: Int
  /// By names in lower case; of fields that come twice the first.
  var fields: [String: [UInt8]]
}
