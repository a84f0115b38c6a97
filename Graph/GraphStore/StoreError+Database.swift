import GRDB

extension StoreError {
  /// The error of a store for what SQLite reports of its file.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError:
      self = error
    case let error as DatabaseError:
      let detail = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
      switch error.resultCode {
      case .SQLITE_FULL:
        self = .diskFull(path: path)
      case .SQLITE_CORRUPT:
        self = .corrupt(path: path, detail: detail)
      case .SQLITE_NOTADB:
        self = .corrupt(path: path, detail: "its first page is not that of a database")
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
        self = .notPermitted(path: path, detail: "the store cannot be written (\(detail))")
      case .SQLITE_CANTOPEN:
        self = .notPermitted(path: path, detail: "the store cannot be opened (\(detail))")
      case .SQLITE_BUSY, .SQLITE_LOCKED:
        self = .locked(path: path, processID: nil)
      case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE:
        // Also what SQLite says where the file would grow beyond what the process may write.
        self = .failed(
          path: path,
          detail: "the disk or the size limit of files did not let the store be written "
            + "(\(detail)); it keeps what was saved before")
      case .SQLITE_IOERR:
        self = .failed(path: path, detail: "reading or writing the store failed (\(detail))")
      case .SQLITE_ERROR where detail.utf8.starts(with: "no such ".utf8):
        // "no such table", "no such column": the schema is not the one its version promises.
        self = .corrupt(path: path, detail: detail)
      default:
        self = .failed(path: path, detail: detail)
      }
    default:
      self = .failed(path: path, detail: "\(error)")
    }
  }
}
