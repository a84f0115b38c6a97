/// Numbers written in figures.
package enum Numbers {
  /// In the order of the text; "1,200" and "0.25" are one number each.
  package static func find(in text: String) -> [(text: String, value: Double)] {
    var found: [(text: String, value: Double)] = []
    var digits = ""
    func end() {
      while let last = digits.last, last == "," || last == "." { digits.removeLast() }
      if let value = Double(digits.filter { $0 != "," }) { found.append((digits, value)) }
      digits = ""
    }
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if character == "," || character == ".", !digits.isEmpty {
        digits.append(character)
      } else {
        end()
      }
    }
    end()
    return found
  }

  /// Without more decimals than needed.
  package static func format(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    return rounded == rounded.rounded() && rounded.magnitude < 1e12
      ? String(Int(rounded)) : String(rounded)
  }
}
