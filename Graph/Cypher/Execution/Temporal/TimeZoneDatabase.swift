import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A zone of the IANA time zone database as the system has it, read from its TZif file (RFC 8536).
struct TimeZoneDatabase: Sendable {
  private let transitions: [Int]
  /// The offset from each transition on.
  private let offsets: [Int]
  private let first: Int

  private static let cache = Mutex<[String: TimeZoneDatabase?]>([:])

  /// Nil where the system knows no zone of the name.
  static func zone(named name: String) -> TimeZoneDatabase? {
    if let found = cache.withLock({ $0[name] }) { return found }
    let zone = load(name)
    cache.withLock { $0[name] = zone }
    return zone
  }

  func offset(atInstant second: Int) -> Int {
    // After the last transition the year 400 years before has the same calendar, and rules that still
    // hold have the same offsets; the files list transitions to 2037.
    var second = second
    if let last = transitions.last, second > last, last > 2_000_000_000 {
      let cycle = 28 * 1461 * 86_400 / 4
      second -= ((second - last) / cycle + 1) * cycle
    }
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= second { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : offsets[low - 1]
  }

  /// The offset where the clock shows a time; the earlier one where it shows it twice.
  func offset(atLocal second: Int) -> Int {
    let before = offset(atInstant: second - 86_400)
    if offset(atInstant: second - before) == before { return before }
    let after = offset(atInstant: second + 86_400)
    return offset(atInstant: second - after) == after ? after : before
  }

  private static func load(_ name: String) -> TimeZoneDatabase? {
    let isPlain = name.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
        || [43, 45, 47, 95].contains($0)
    }
    guard isPlain, !name.isEmpty, name.utf8.count < 64, !name.hasPrefix("/") else { return nil }
    for folder in ["/usr/share/zoneinfo/", "/usr/lib/zoneinfo/"] {
      if let bytes = read(folder + name), let zone = TimeZoneDatabase(bytes) { return zone }
    }
    return nil
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 17)
    let count = fread(&bytes, 1, bytes.count, file)
    return count > 44 && count < bytes.count ? Array(bytes[..<count]) : nil
  }

  /// Reads the 64-bit part of a version 2 file or later.
  private init?(_ bytes: [UInt8]) {
    func number(_ at: Int, _ size: Int) -> Int? {
      guard at >= 0, at + size <= bytes.count else { return nil }
      var value: Int = bytes[at] & 0x80 != 0 ? -1 : 0
      for byte in bytes[at..<at + size] { value = value << 8 | Int(byte) }
      return value
    }
    func header(_ at: Int) -> [Int]? {
      guard at + 44 <= bytes.count, Array(bytes[at..<at + 4]) == [84, 90, 105, 102] else {
        return nil
      }
      let counts = (0..<6).compactMap { number(at + 20 + 4 * $0, 4) }
      return counts.count == 6 && counts.allSatisfy { (0..<100_000).contains($0) } ? counts : nil
    }
    guard let old = header(0), bytes[4] >= 50 else { return nil }
    // Counts of UT indicators, standard indicators, leap seconds, transitions, types, characters.
    let second = 44 + old[3] * 5 + old[4] * 6 + old[5] + old[2] * 8 + old[1] + old[0]
    guard let counts = header(second) else { return nil }
    let start = second + 44
    let (times, types) = (counts[3], counts[4])
    var kinds: [Int] = []
    for index in 0..<types {
      guard let offset = number(start + times * 9 + index * 6, 4) else { return nil }
      kinds.append(offset)
    }
    guard let standard = kinds.first else { return nil }
    var transitions: [Int] = []
    var offsets: [Int] = []
    for index in 0..<times {
      guard let at = number(start + index * 8, 8), start + times * 8 + index < bytes.count else {
        return nil
      }
      let kind = Int(bytes[start + times * 8 + index])
      guard kinds.indices.contains(kind) else { return nil }
      transitions.append(at)
      offsets.append(kinds[kind])
    }
    self.transitions = transitions
    self.offsets = offsets
    first = standard
  }
}
