/// The words and concepts that a text names: a set that may say of something outside that it is in it, never of
/// something inside that it is not (a Bloom filter with three hash functions; Bloom 1970). It is made large and
/// then folded in two for as long as it stays sparse, so that its size follows that of the text.
///
/// Words count by their first five letters, so that "diabetic" stands for "diabetes": whoever asks whether a text
/// is silent on something wants to hear of whatever comes near.
package struct NameFilter: Hashable, Sendable {
  /// A power of two numbers.
  private var bits: [UInt64]

  /// The length before folding: enough for some 6,000 different words; in a longer text nearly everything seems to
  /// be named.
  private static let length = 512
  private static let leastLength = 4

  /// - Parameters:
  ///   - texts: UTF-8.
  ///   - concepts: those that are named in other words than their own.
  package init(texts: [[UInt8]], concepts: [Concept]) {
    bits = [UInt64](repeating: 0, count: Self.length)
    for text in texts { text.withUnsafeBufferPointer { add(words: $0) } }
    for concept in concepts { insert(Self.hash(concept)) }
    fold()
  }

  /// Whether the text may name the concept, by a word of its name or of its wording that resembles one of the
  /// text, or in other words.
  package func mayName(_ concept: Concept) -> Bool {
    if mayContain(Self.hash(concept)) { return true }
    var isAsked = false
    var isNamed = false
    let names = Array((concept.name + " " + (concept.wording ?? "")).utf8)
    names.withUnsafeBufferPointer { names in
      Self.forEachWord(names) { word in
        guard word.count > 2 else { return }
        isAsked = true
        if mayContain(Self.hash(word.prefix(Self.stem))) { isNamed = true }
      }
    }
    return isNamed || !isAsked
  }

  // MARK: Storing

  /// Sixteen hexadecimal digits for each 64 bits.
  package var digits: String { bits.map { ContentHash.hexadecimal($0) }.joined() }

  /// nil for what `digits` never gives.
  package init?(digits: String) {
    let digits = Array(digits.utf8)
    let count = digits.count / 16
    guard digits.count == count * 16, (Self.leastLength...Self.length).contains(count),
      count & (count - 1) == 0
    else { return nil }
    var bits: [UInt64] = []
    bits.reserveCapacity(count)
    for start in stride(from: 0, to: digits.count, by: 16) {
      let text = String(decoding: digits[start..<start + 16], as: UTF8.self)
      guard let number = UInt64(text, radix: 16) else { return nil }
      bits.append(number)
    }
    self.bits = bits
  }

  // MARK: Words

  /// Letters of a word that count.
  private static let stem = 5

  private mutating func add(words text: UnsafeBufferPointer<UInt8>) {
    Self.forEachWord(text) { word in
      guard word.count > 2 else { return }
      insert(Self.hash(word.prefix(Self.stem)))
      // "pain" for "painful", "leg" for "legs".
      if word.count > 4 { insert(Self.hash(word.prefix(4))) }
      if word.count == 4, word.last.map({ $0 | 0x20 }) == UInt8(ascii: "s") {
        insert(Self.hash(word.prefix(3)))
      }
    }
  }

  private static func forEachWord(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Void
  ) {
    var start = 0
    for i in 0...text.count {
      let isPart = i < text.count && isPartOfWord(text[i])
      if isPart { continue }
      if i > start { body(text[start..<i]) }
      start = i + 1
    }
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  // MARK: Hashes

  /// 64-bit FNV-1a, with ASCII letters in lower case.
  private static func hash(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word {
      hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }

  private static func hash(_ concept: Concept) -> UInt64 {
    var hash = ContentHash()
    hash.add(concept.type.rawValue)
    hash.addFolded(concept.name)
    return hash.high
  }

  private mutating func insert(_ hash: UInt64) {
    let mixed = Self.mix(hash)
    for shift in stride(from: 0, to: 63, by: 21) {
      let place = place(mixed >> UInt64(shift))
      bits[place.number] |= place.bit
    }
  }

  private func mayContain(_ hash: UInt64) -> Bool {
    let mixed = Self.mix(hash)
    for shift in stride(from: 0, to: 63, by: 21) {
      let place = place(mixed >> UInt64(shift))
      if bits[place.number] & place.bit == 0 { return false }
    }
    return true
  }

  /// The finalizer of splitmix64, so that three parts of the number serve as three hashes.
  private static func mix(_ hash: UInt64) -> UInt64 {
    var word = hash
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  private func place(_ part: UInt64) -> (number: Int, bit: UInt64) {
    let place = part & UInt64(bits.count * 64 - 1)
    return (Int(place / 64), 1 << (place % 64))
  }

  /// Lays one half on the other while fewer than a twelfth of the bits are set: then one answer in two hundred is
  /// wrong at most.
  private mutating func fold() {
    while bits.count > Self.leastLength {
      let set = bits.reduce(0) { $0 + $1.nonzeroBitCount }
      guard set * 12 < bits.count * 64 else { return }
      let half = bits.count / 2
      bits = (0..<half).map { bits[$0] | bits[$0 + half] }
    }
  }
}
