/// The identity of a claim: a hash of its normal form.
///
/// The normal form is the kind, subject, regimen, predicate, object, polarity, dose and context, with
/// names folded to lower case, fields separated by U+001F and contexts sorted. The hash is
/// 64-bit FNV-1a twice with different offsets (Fowler, Noll, Vo; isthe.com/chongo/tech/comp/fnv),
/// printed as 32 hexadecimal digits. It is stable between runs, machines and releases.
package struct ClaimID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  package init(_ claim: Claim) {
    self = withUnsafePointer(to: claim) { ClaimID(at: $0, behind: Self.begin(at: $0)) }
  }

  /// The hash of what comes first: kind and subject.
  static func begin(at place: UnsafePointer<Claim>) -> ContentHash {
    var hash = ContentHash()
    hash.add(place.pointee.kind.rawValue)
    hash.add(place.pointee.subject.type.rawValue)
    hash.addFolded(place.pointee.subject.name)
    return hash
  }

  /// - Parameters:
  ///   - place: where the claim is.
  ///   - start: the hash of kind and subject.
  init(at place: UnsafePointer<Claim>, behind start: ContentHash) {
    var hash = start
    if let regimen = place.pointee.regimen { hash.add(regimen.rawValue) } else { hash.addNothing() }
    hash.add(place.pointee.predicate.rawValue)
    if let object = place.pointee.object { hash.addFolded(object.name) } else { hash.addNothing() }
    hash.add(place.pointee.polarity.rawValue)
    if let dose = place.pointee.dose {
      hash.add(dose.low)
      hash.add(dose.high)
      hash.add(dose.unit)
      if let per = dose.per { hash.add(per) } else { hash.addNothing() }
      if let role = dose.role { hash.add(role.rawValue) } else { hash.addNothing() }
      if let base = dose.relativeTo { hash.addFolded(base) } else { hash.addNothing() }
    }
    if place.pointee.context.count > 1 {
      for part in place.pointee.context.map({ "\($0.kind.rawValue)=\($0.concept.name)" }).sorted() {
        hash.addFolded(part)
      }
    } else if let only = place.pointee.context.first {
      hash.addFolded(only.kind.rawValue, equals: only.concept.name)
    }
    self.init(high: hash.high, low: hash.low)
  }

  /// The id that is printed so; nil for anything but 32 hexadecimal digits.
  package init?(digits: String) {
    var digits = digits
    let words: (high: UInt64, low: UInt64)? = digits.withUTF8 { digits in
      guard digits.count == 32 else { return nil }
      var words: (high: UInt64, low: UInt64) = (0, 0)
      for byte in digits {
        let digit: UInt8
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
        default: return nil
        }
        words.high = words.high << 4 | words.low >> 60
        words.low = words.low << 4 | UInt64(digit)
      }
      return words
    }
    guard let words else { return nil }
    self.init(high: words.high, low: words.low)
  }

  package var description: String { ContentHash.hexadecimal(high, low) }

  package static func < (a: ClaimID, b: ClaimID) -> Bool {
    a.high != b.high ? a.high < b.high : a.low < b.low
  }
}
