import Foundation

/// Data sets that lie beside the repository (`STET_SHARED`, else `../shared`).
enum SharedData {
  static func bytes(_ path: String) -> [UInt8]? {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["STET_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    return (try? Data(contentsOf: folder.appendingPathComponent(path))).map { Array($0) }
  }

  static let negex = bytes("data/language/negex/Annotations-1-120.txt")
  static let bioscope = bytes("data/language/bioscope/abstracts.xml")
}
