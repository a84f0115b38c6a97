import Claims

/// Claims and doses as a person reads them, for labels of nodes.
extension Dose {
  /// "1.5–4.5 mg/day", "up to 4 mg", "from 50 mg", "0.1 × regular dose".
  package var notation: String {
    let amount: String
    switch (low, high) {
    case (let low?, let high?):
      amount = low == high ? low.notation : "\(low.notation)–\(high.notation)"
    case (let low?, nil): amount = "from \(low.notation)"
    case (nil, let high?): amount = "up to \(high.notation)"
    case (nil, nil): amount = "some"
    }
    if let relativeTo { return "\(amount) × \(relativeTo)" }
    return per.map { "\(amount) \(unit)/\($0)" } ?? "\(amount) \(unit)"
  }
}

extension Claim {
  /// "aspirin (low) has dose 75–100 mg/day", "melatonin: not approved for insomnia".
  package var notation: String {
    var words = subject.name
    if let regimen { words += " (\(regimen.rawValue))" }
    words += polarity == .negated ? ": not " : " "
    words += String(
      decoding: predicate.rawValue.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
    if let object { words += " \(object.name)" }
    if let dose { words += " \(dose.notation)" }
    return words
  }
}

extension Double {
  /// Without the ".0" of a whole number.
  fileprivate var notation: String {
    if let whole = Int(exactly: self), abs(self) < 1e15 { return "\(whole)" }
    return "\(self)"
  }
}
