#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The bytes of a file, read piece by piece.
final class FileByteSource: ByteSource {
  /// The first bytes, at least as many as tell the format.
  let beginning: [UInt8]
  /// Whether the file has no more than these.
  let isWhole: Bool
  private let file: InputFile
  private let descriptor: Int32
  private var isBeginningGiven = false

  private static let pieceLength = 1 << 16

  /// - Throws: `ImportError` where the file cannot be read, or is no file.
  init(_ file: InputFile) throws(ImportError) {
    self.file = file
    let (descriptor, size) = try FileReader.openRegular(file)
    self.descriptor = descriptor
    do {
      // One byte more than expected, so that the end shows.
      let room = max(FileSignature.headLength, size < Self.pieceLength ? size + 1 : 0)
      beginning = try FileReader.piece(descriptor, upTo: room, file: file)
      isWhole = beginning.count < room
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  func read() throws(ImportError) -> [UInt8] {
    guard isBeginningGiven else {
      isBeginningGiven = true
      return beginning
    }
    return try FileReader.piece(descriptor, upTo: Self.pieceLength, file: file)
  }
}
