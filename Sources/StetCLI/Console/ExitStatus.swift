/// What the process tells its caller.
enum ExitStatus {
  /// Nothing at or above `--fail-on` was found.
  static let clean: Int32 = 0
  static let findings: Int32 = 1
  /// The tool could not do its work, or not all of it.
  static let failure: Int32 = 2
  /// Ctrl-C (128 + SIGINT).
  static let interrupted: Int32 = 130
}
