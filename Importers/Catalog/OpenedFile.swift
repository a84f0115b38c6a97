/// What the first bytes of a file tell of it.
package enum OpenedFile {
  /// It holds many documents, or may.
  case many(any DocumentStream)
  /// It is short, and has been read.
  case short(ShortFile)
  /// It is yet to be read, or cannot be.
  case other
}

/// A file that has been read whole to see what it is.
package struct ShortFile: Sendable {
  package let file: InputFile
  package let bytes: [UInt8]
  /// What reads it; nil where nothing does.
  let importer: (any Importer)?
}
