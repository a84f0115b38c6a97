/// Whether all the words of a paragraph are bold.
struct Boldness {
  private(set) var hasBold = false
  private(set) var hasPlain = false

  var isWhole: Bool { hasBold && !hasPlain }

  mutating func take(isBold: Bool) {
    if isBold { hasBold = true } else { hasPlain = true }
  }
}
