/// A comment in XML or HTML that begins as those do that are meant for this program.
package struct MarkupComment: Hashable, Sendable {
  /// Of its beginning, from 1.
  package let line: Int
  /// What stands between the marks.
  package let body: String

  /// - Parameters:
  ///   - bytes: what stands between the marks, ended by a zero byte.
  ///   - end: the line on which it ends.
  /// - Returns: nil where it does not begin with `stet-`.
  init?(_ bytes: UnsafePointer<UInt8>, end: Int) {
    var start = bytes
    while start.pointee != 0, start.pointee <= 0x20 { start += 1 }
    for byte in "stet-".utf8 {
      guard start.pointee == byte else { return nil }
      start += 1
    }
    body = String(cString: bytes)
    line = max(1, end - body.utf8.count { $0 == 0x0A })
  }
}
