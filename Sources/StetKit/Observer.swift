/// Who is told what happens while a `Workspace` works, and who may stop it.
public struct Observer: Sendable {
  /// Called for each thing worth knowing, in the order of the files.
  public var notice: @Sendable (Notice) -> Void
  /// Called now and then during long work.
  public var progress: @Sendable (Progress) -> Void
  /// Asked between documents; where it answers true, the work ends in good order.
  public var isCancelled: @Sendable () -> Bool

  public init(
    notice: @escaping @Sendable (Notice) -> Void = { _ in },
    progress: @escaping @Sendable (Progress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.notice = notice
    self.progress = progress
    self.isCancelled = isCancelled
  }
}
