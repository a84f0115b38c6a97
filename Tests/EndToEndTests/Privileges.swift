import Foundation
import Testing

/// Running the command as somebody whom file permissions bind: root may read everything.
enum Privileges {
  private static let setpriv = "/usr/bin/setpriv"
  private static let isRoot = getuid() == 0

  static let canDrop = !isRoot || FileManager.default.isExecutableFile(atPath: setpriv)
  static let hint: Comment =
    "root may read everything, and there is no setpriv to become somebody else"

  /// For `StetProcess.run`.
  static let wrapper =
    isRoot
    ? "exec \(setpriv) --reuid=65534 --regid=65534 --clear-groups \"$@\"" : "exec \"$@\""
}
