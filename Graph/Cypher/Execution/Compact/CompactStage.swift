/// A stage of a `CompactMatch`: sets its registers and runs the next stage, once for each thing it finds.
class CompactStage {
  /// Answers false where no more is wanted.
  func run() throws -> Bool { true }
}
