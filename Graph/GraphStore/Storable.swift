import Claims
import Foundation
import GRDB

extension String {
  /// As the store can keep it: SQLite strings end at a NUL character, so that U+FFFD stands for it.
  var storable: String {
    guard utf8.contains(0) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }))
  }
}

extension ClaimID {
  /// Sixteen bytes, most significant first.
  var storable: Data {
    var bytes = Data(capacity: 16)
    for word in [high, low] {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
    return bytes
  }

  /// The id that `storable` gives; nil for data of another length.
  init?(stored: Data) {
    guard stored.count == 16 else { return nil }
    func word(_ bytes: Data) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    self.init(high: word(stored.prefix(8)), low: word(stored.suffix(8)))
  }
}

extension Row {
  func databaseValue(at column: Int) -> DatabaseValue { self[column] }
}
