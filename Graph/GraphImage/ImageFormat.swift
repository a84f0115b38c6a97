/// The form of a graph image: a header of 64 bytes, sections of numbers and bytes at multiples of 64, and the
/// catalogue, which says where each section is and what it holds. All numbers are little-endian.
///
/// | bytes | header |
/// | --- | --- |
/// | 0–7 | `STETGRPH` |
/// | 8–11 | version of the format |
/// | 16–23 | length of the file |
/// | 24–31 | where the catalogue begins |
/// | 32–39 | its length |
/// | 40–47 | its checksum (FNV-1a of its bytes) |
/// | 48–55 | checksum of the bytes before this |
enum ImageFormat {
  static let magic = Array("STETGRPH".utf8)
  static let version: UInt32 = 1
  static let headerLength = 64
  static let alignment = 64

  /// Fowler, Noll and Vo's hash 1a with 64 bits.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash ^= UInt64(byte)
      hash = hash &* 0x100_0000_01B3
    }
    return hash
  }

  /// A part of the file.
  struct Section {
    var offset = 0
    /// In bytes.
    var length = 0
  }

  /// How the values of a column are stored; the raw values are part of the format.
  enum ColumnKind: Int {
    case sequence = 0
    case integers, wideIntegers, doubles, dictionary, strings
  }

  /// A column as the catalogue has it.
  struct Column {
    var name = ""
    var kind = ColumnKind.sequence
    var count = 0
    /// The first number of a sequence, or the least integer.
    var base = 0
    /// Bytes a code.
    var width = 0
    var data = Section()
    /// The offsets of strings; the values of a dictionary.
    var extra = Section()
    var presence = Section()
    /// Rows by the hash of their value, for looking values up.
    var index = Section()
  }

  /// Nodes with the same labels.
  struct Table {
    var labels: [String] = []
    var firstNode = 0
    var count = 0
    var columns: [Column] = []
  }

  struct Links {
    var firstNode = 0
    var nodeCount = 0
    var offsets = Section()
    var neighbours = Section()
    /// Empty where the place is the number.
    var numbers = Section()
  }

  struct RelationshipTable {
    var type = ""
    var first = 0
    var count = 0
    var outgoing = Links()
    var incoming = Links()
    var columns: [Column] = []
  }

  struct Catalogue {
    var tables: [Table] = []
    var types: [RelationshipTable] = []
  }
}
