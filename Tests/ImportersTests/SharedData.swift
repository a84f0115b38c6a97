import Foundation

/// Data that lies beside the repository (`STET_SHARED`, else `../shared`) and is no part of it.
enum SharedData {
  static func path(_ relative: String) -> String {
    let root =
      ProcessInfo.processInfo.environment["STET_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")
    return root.appending(path: relative).path
  }
}
