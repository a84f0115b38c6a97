import CZip

/// The parts of a ZIP archive that is in memory. Nothing is written anywhere; a part is inflated only when it is
/// asked for, and only so far as the limits go.
final class ZipArchive {
  private let archive: OpaquePointer
  private let directory: ZipDirectory
  private let path: String
  /// By the name in lower case, since names of parts are told apart without case (ECMA-376-2, 9.1.1.4).
  private let indices: [String: [Int]]
  /// What was noticed and read all the same.
  let warnings: [String]

  /// Bytes of one part.
  static let partLimit = 64 << 20
  /// A part may be this many times as long as it is packed, and a megabyte more.
  private static let ratioLimit = 100

  /// Calls `body` with the archive that the bytes are.
  /// - Parameter path: for errors.
  static func read<Result>(
    _ bytes: [UInt8], path: String,
    _ body: (ZipArchive) throws(ImportError) -> Result
  ) throws(ImportError) -> Result {
    let directory: ZipDirectory
    do {
      directory = try ZipDirectory(bytes)
    } catch {
      throw damaged(path, error.detail)
    }
    let outcome = bytes.withUnsafeBytes { buffer -> Swift.Result<Result, ImportError> in
      do throws(ImportError) {
        let used = UnsafeRawBufferPointer(rebasing: buffer[directory.prefixLength...])
        return .success(try body(try ZipArchive(used, directory, path: path)))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private init(
    _ bytes: UnsafeRawBufferPointer, _ directory: ZipDirectory, path: String
  ) throws(ImportError) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
    else { throw Self.damaged(path, String(cString: zip_error_strerror(&error))) }
    guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
      zip_source_free(source)
      throw Self.damaged(path, String(cString: zip_error_strerror(&error)))
    }
    self.archive = archive
    self.directory = directory
    self.path = path
    var indices: [String: [Int]] = [:]
    for (i, entry) in directory.entries.enumerated() {
      indices[Self.key(entry.name), default: []].append(i)
    }
    self.indices = indices
    warnings = Self.warnings(directory)
  }

  deinit { zip_discard(archive) }

  /// Whether there is a part of the name.
  func contains(_ name: String) -> Bool { indices[Self.key(Array(name.utf8))] != nil }

  /// Whether there is a part whose name begins or ends so.
  func contains(where test: (String) -> Bool) -> Bool { indices.keys.contains(where: test) }

  /// The bytes of a part; nil where there is none of the name.
  /// - Throws: `ImportError` where it is damaged, encrypted, no file, or too large.
  func part(_ name: String) throws(ImportError) -> [UInt8]? {
    guard var candidates = indices[Self.key(Array(name.utf8))] else { return nil }
    if candidates.count > 1 {
      candidates = candidates.filter { directory.entries[$0].name.elementsEqual(name.utf8) }
    }
    guard candidates.count == 1, let index = candidates.first else {
      throw Self.damaged(path, "it has \(max(2, candidates.count)) parts called \(name)")
    }
    let entry = directory.entries[index]
    if entry.isEncrypted {
      throw ImportError(path: path, reason: .malformed(detail: "is encrypted (\(name))"))
    }
    if entry.isSpecial { throw Self.damaged(path, "the part \(name) is a link") }
    return try inflate(index, name, packed: entry.range.count)
  }

  private func inflate(_ index: Int, _ name: String, packed: Int) throws(ImportError) -> [UInt8] {
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else {
      throw Self.damaged(path, "the part \(name): \(String(cString: zip_strerror(archive)))")
    }
    defer { zip_fclose(file) }
    let step = 1 << 16
    var bytes: [UInt8] = []
    while true {
      var failure = false
      let piece = [UInt8](unsafeUninitializedCapacity: step) { buffer, count in
        let read = zip_fread(file, buffer.baseAddress, UInt64(step))
        failure = read < 0
        count = max(0, Int(read))
      }
      if failure {
        throw Self.damaged(
          path, "the part \(name): \(String(cString: zip_file_strerror(file)))")
      }
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= Self.partLimit else { throw tooLarge(name, "\(Self.partLimit) bytes") }
      guard bytes.count <= 1 << 20 || bytes.count / Self.ratioLimit <= packed else {
        throw tooLarge(name, "\(Self.ratioLimit) times its packed size")
      }
    }
  }

  private func tooLarge(_ name: String, _ limit: String) -> ImportError {
    ImportError(
      path: path,
      reason: .malformed(detail: "is refused: the part \(name) inflates to more than \(limit)"))
  }

  static func damaged(_ path: String, _ detail: String) -> ImportError {
    ImportError(path: path, reason: .malformed(detail: "is damaged: \(detail)"))
  }

  /// The name of a part as it is looked up. Some programs write the separators of Windows.
  private static func key(_ name: [UInt8]) -> String {
    let folded = name.map { byte -> UInt8 in
      if byte == 0x5C { return 0x2F }
      return (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
    return String(decoding: folded.first == 0x2F ? folded.dropFirst() : folded[...], as: UTF8.self)
  }

  private static func warnings(_ directory: ZipDirectory) -> [String] {
    var warnings: [String] = []
    let first = directory.entries.map(\.range.lowerBound).min() ?? 0
    if first > 0 { warnings.append("\(first) bytes before its first part were passed over") }
    let strange = directory.entries.count { entry in
      entry.name.split(separator: 0x2F).contains { $0.elementsEqual("..".utf8) }
        || entry.name.first == 0x2F || entry.name.contains(0) || entry.name.contains(0x5C)
        || entry.name.contains(0x3A)
    }
    if strange > 0 {
      warnings.append(
        "\(strange) of its parts have names that lead out of it or are none; they were not read")
    }
    var seen: Set<String> = []
    let repeated = directory.entries.count { !seen.insert(key($0.name)).inserted }
    if repeated > 0 { warnings.append("\(repeated) of its parts have the name of another") }
    return warnings
  }
}
