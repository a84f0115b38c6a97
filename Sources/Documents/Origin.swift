/// Where in its file a stretch of the text was found, where the text is not the file itself.
package struct Origin: Hashable, Sendable {
  /// The line of the file, from 1; nil where the file has no lines (a Word document).
  package let line: Int?
  /// The way to the element ("body/sec[2]/p[1]", "word/document.xml p[14]").
  package let path: String?

  package init(line: Int?, path: String?) {
    self.line = line
    self.path = path
  }
}
