/// Why a store cannot be used as asked. Nothing has changed in the store when one is thrown.
package enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(path: String)
  /// A folder, a device or the like.
  case notAFile(path: String)
  /// A file of another kind.
  case notAStore(path: String)
  /// Made by a later release: its schema has a version that this one does not know.
  case newer(path: String, version: Int, supported: Int)
  case corrupt(path: String, detail: String)
  /// The file or its folder cannot be written, or not be read.
  case notPermitted(path: String, detail: String)
  case diskFull(path: String)
  /// Another process is writing.
  case locked(path: String, processID: Int?)
  case failed(path: String, detail: String)

  package var description: String {
    switch self {
    case .missing(let path): "\(path): no such store"
    case .notAFile(let path): "\(path): not a file, so not a Stet store"
    case .notAStore(let path): "\(path): not a Stet store"
    case .newer(let path, let version, let supported):
      "\(path): this store was made by a newer release of Stet "
        + "(schema \(version), this release reads up to \(supported))"
    case .corrupt(let path, let detail):
      "\(path): the store is damaged (\(detail)); import the documents into a new one"
    case .notPermitted(let path, let detail): "\(path): \(detail)"
    case .diskFull(let path):
      "\(path): the disk is full or the file has reached its size limit; "
        + "the store keeps what was saved before"
    case .locked(let path, let processID):
      processID.map { "\(path): process \($0) is writing to this store; try again when it is done" }
        ?? "\(path): another process is writing to this store; try again when it is done"
    case .failed(let path, let detail): "\(path): \(detail)"
    }
  }
}
