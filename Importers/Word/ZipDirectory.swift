/// The list of what is in a ZIP archive, read from the archive's end and held against the rest of it
/// (APPNOTE 6.3.10, sections 4.3 and 4.4).
///
/// Programs differ in what they take for the contents of an archive that contradicts itself, so such an archive
/// is refused: another reader would show another document.
struct ZipDirectory {
  struct Entry {
    let name: [UInt8]
    let isEncrypted: Bool
    /// Whether it is a symbolic link or a device of a Unix system.
    let isSpecial: Bool
    /// Where its header and its data stand.
    let range: Range<Int>
  }

  /// What is wrong with an archive, as the end of a sentence that begins with "is damaged: ".
  struct Damage: Error {
    let detail: String
    init(_ detail: String) { self.detail = detail }
  }

  /// In the order of the directory.
  let entries: [Entry]
  /// How many bytes stand before the archive.
  let prefixLength: Int

  /// More are refused; what office programs write has a few dozen.
  static let entryLimit = 2_000

  init(_ bytes: [UInt8]) throws(Damage) {
    let end = try Self.end(bytes)
    let count = Self.number(bytes, end + 10, 2)
    let size = Self.number(bytes, end + 12, 4)
    let offset = Self.number(bytes, end + 16, 4)
    guard count != 0xFFFF, size != 0xFFFF_FFFF, offset != 0xFFFF_FFFF else {
      throw Damage("it is in the form for more than 4 GB")
    }
    guard count <= Self.entryLimit else {
      throw Damage("it says it has \(count) parts, over the limit of \(Self.entryLimit)")
    }
    // Offsets count from the beginning of the archive, which may have something before it.
    let start = end - size
    guard start >= offset else { throw Damage("its directory is not where it says") }
    prefixLength = start - offset
    var entries: [Entry] = []
    var at = start
    while at < end {
      guard entries.count < count, Self.holds(bytes, at, Self.entryMark, before: end, 46) else {
        throw Damage("its directory does not have the \(count) entries it says")
      }
      let length = Self.number(bytes, at + 28, 2)
      let extra = Self.number(bytes, at + 30, 2) + Self.number(bytes, at + 32, 2)
      guard at + 46 + length + extra <= end else {
        throw Damage("an entry of its directory is cut off")
      }
      entries.append(
        try Self.entry(bytes, at, nameLength: length, prefix: prefixLength, end: start))
      at += 46 + length + extra
    }
    guard entries.count == count else {
      throw Damage("its directory has \(entries.count) of the \(count) entries it says")
    }
    self.entries = entries
    try checkOverlap()
  }

  private static let entryMark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  private static let endMark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let localMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  /// Where the record begins that ends the archive: exactly one must fit the end of the file.
  private static func end(_ bytes: [UInt8]) throws(Damage) -> Int {
    var found: Int?
    var at = bytes.count - 22
    while at >= 0, at >= bytes.count - 22 - 0xFFFF {
      if holds(bytes, at, endMark, before: bytes.count, 22),
        at + 22 + number(bytes, at + 20, 2) == bytes.count
      {
        guard found == nil else { throw Damage("it has more than one end") }
        found = at
      }
      at -= 1
    }
    guard let found else { throw Damage("its end is missing") }
    guard number(bytes, found + 4, 2) == 0, number(bytes, found + 6, 2) == 0 else {
      throw Damage("it is one of several volumes")
    }
    return found
  }

  /// Reads an entry of the directory, and holds it against the header before its data.
  private static func entry(
    _ bytes: [UInt8], _ at: Int, nameLength: Int, prefix: Int, end: Int
  ) throws(Damage) -> Entry {
    let name = Array(bytes[at + 46..<at + 46 + nameLength])
    let shown = String(decoding: name.prefix(80), as: UTF8.self)
    let flags = number(bytes, at + 8, 2)
    let method = number(bytes, at + 10, 2)
    let size = number(bytes, at + 20, 4)
    let header = prefix + number(bytes, at + 42, 4)
    guard holds(bytes, header, localMark, before: end, 30) else {
      throw Damage("the part \(shown) is not where its directory says")
    }
    let localNameLength = number(bytes, header + 26, 2)
    let data = header + 30 + localNameLength + number(bytes, header + 28, 2)
    guard data + size <= end else { throw Damage("the part \(shown) goes beyond its end") }
    guard bytes[header + 30..<header + 30 + localNameLength].elementsEqual(name),
      number(bytes, header + 8, 2) == method, number(bytes, header + 6, 2) & 1 == flags & 1
    else { throw Damage("the part \(shown) has two descriptions that differ") }
    let system = bytes[at + 5]
    let kind = number(bytes, at + 38, 4) >> 16 & 0xF000
    return Entry(
      name: name, isEncrypted: flags & 1 == 1,
      isSpecial: system == 3 && kind != 0 && kind != 0x8000 && kind != 0x4000,
      range: header..<(data + size))
  }

  private func checkOverlap() throws(Damage) {
    let ranges = entries.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    for (a, b) in zip(ranges, ranges.dropFirst()) where b.lowerBound < a.upperBound {
      throw Damage("parts of it lie over one another")
    }
  }

  private static func holds(
    _ bytes: [UInt8], _ at: Int, _ mark: [UInt8], before end: Int, _ length: Int
  ) -> Bool {
    at >= 0 && at + length <= end && bytes[at] == 0x50
      && bytes[at..<at + mark.count].elementsEqual(mark)
  }

  /// A number of two or four bytes, the lowest first.
  private static func number(_ bytes: [UInt8], _ at: Int, _ length: Int) -> Int {
    var value = 0
    for i in (0..<length).reversed() { value = value << 8 | Int(bytes[at + i]) }
    return value
  }
}
