/// A heading and what the text under it may take from it.
struct Section {
  /// 1 for the title of the document.
  let level: Int
  var topic: Argument?
  var condition: Argument?
  var role: SectionRole?
  /// Whether it speaks of doses.
  var isDosing = false
}
