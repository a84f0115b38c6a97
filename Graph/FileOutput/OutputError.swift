/// Why a graph could not be written to a file. A file that stood there before is as it was.
package enum OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  case directory(path: String)
  case diskFull(path: String)
  case failed(path: String, detail: String)

  package var description: String {
    switch self {
    case .directory(let path): "\(path): cannot write a graph to a folder"
    case .diskFull(let path):
      "\(path): the disk is full or the file has reached its size limit; nothing was written"
    case .failed(let path, let detail): "\(path): cannot write (\(detail))"
    }
  }
}
