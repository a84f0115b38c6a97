import Documents
import XMLReading

/// Makes a document of a Word document.
struct WordReader {
  let path: String
  let changes: TrackedChanges
  let styles: WordStyles
  let numbering: WordNumbering
  /// The part that is being read; its relationships say where links lead.
  var part: WordPart
  /// How the names of elements of the part are told apart, by their numbers.
  var tags: [WordTag?] = []
  var builder = DocumentBuilder()
  var metadata = DocumentMetadata()
  /// Whether a paragraph in the style of titles gave the title.
  var hasTitle = false
  /// How many paragraphs and tables have begun, for origins.
  var paragraphs = 0
  var tables = 0
  /// What an origin begins with outside of the main text ("footnote[2]").
  var originPrefix = ""
  var titleLevelShift = 0
  /// How many deleted, hidden or undecided parts the text at hand is in.
  var suppressed = 0
  var fields: [WordField] = []
  /// Set where the text at hand is in a field that is a table of contents.
  var contentsFields = 0
  /// Set where the mark at the end of the last paragraph is deleted, so that the next goes on with it.
  var continuesParagraph = false
  /// Set where the blocks at hand are in the cell of a row.
  var isInCell = false
  /// Where the text of the cell begins.
  var cellStart = 0
  /// Text boxes that are anchored in the paragraph at hand.
  var boxes: [XMLNode] = []
  var anchors = WordAnchors()
  /// Where the paragraphs begin that are bold as a whole.
  var boldParagraphs: Set<Int> = []
  var boldness = Boldness()

  init(_ package: WordPackage, changes: TrackedChanges, path: String) {
    self.path = path
    self.changes = changes
    styles = WordStyles(package.styles?.root)
    numbering = WordNumbering(package.numbering?.root)
    part = package.document
  }

  static func document(
    _ package: WordPackage, changes: TrackedChanges, path: String
  ) -> Document {
    var reader = WordReader(package, changes: changes, path: path)
    reader.metadata = WordMetadata.read(package.properties?.root)
    if let body = package.document.root.first("body") {
      reader.titleLevelShift = reader.holdsTitle(body) ? 1 : 0
      reader.blocks(body)
      reader.endBlock()
      reader.findUnstyledStructure()
    }
    var notes = WordNotes(reader)
    notes.read(package.footnotes, .footnote)
    notes.read(package.endnotes, .endnote)
    notes.readComments(package.comments, extended: package.commentsExtended)
    return notes.document(warnings: package.warnings)
  }

  /// Whether a paragraph of the text has the style of titles.
  private func holdsTitle(_ body: XMLNode) -> Bool {
    body.children.prefix(200).contains { node in
      node.local == "p" && styleID(node).map { styles.paragraph($0).role == .title } ?? false
        && !node.text.isEmpty
    }
  }

  func styleID(_ paragraph: XMLNode) -> String? {
    paragraph.first("pPr")?.first("pStyle")?["val"]
  }

  mutating func tag(_ node: XMLNode) -> WordTag {
    let number = node.nameNumber
    guard number >= 0 else { return .properties }
    if number < tags.count, let known = tags[number] { return known }
    while tags.count <= number { tags.append(nil) }
    let tag = WordTag(node)
    tags[number] = tag
    return tag
  }

  /// Paragraphs of notes and text boxes are found by what they stand in.
  func origin(_ step: String) -> Origin {
    Origin(line: nil, path: originPrefix.isEmpty ? step : originPrefix)
  }
}
