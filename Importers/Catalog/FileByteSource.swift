#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The bytes of a file, read piece by piece.
final class FileByteSource: ByteSource {
  /// The first bytes, as many as tell the format.
  let head: [UInt8]
  private let file: InputFile
  private let descriptor: Int32
  private var isHeadGiven = false

  private static let pieceLength = 1 << 16

  /// - Throws: `ImportError` where the file cannot be read, or is no file.
  init(_ file: InputFile) throws(ImportError) {
    self.file = file
    let descriptor = try FileReader.openRegular(file).descriptor
    self.descriptor = descriptor
    do {
      head = try FileReader.piece(descriptor, upTo: FileSignature.headLength, file: file)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  func read() throws(ImportError) -> [UInt8] {
    guard isHeadGiven else {
      isHeadGiven = true
      return head
    }
    return try FileReader.piece(descriptor, upTo: Self.pieceLength, file: file)
  }
}
