/// How text for people is laid out.
public struct TextStyle: Hashable, Sendable {
  public var isColored: Bool
  /// Columns; longer lines of text are cut to what matters.
  public var width: Int

  public init(isColored: Bool = false, width: Int = 100) {
    self.isColored = isColored
    self.width = width
  }
}
