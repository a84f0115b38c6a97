import Documents
import XMLReading

/// Takes the documents out of what is read of an XML file.
final class XMLRecordCollector: XMLContentHandler {
  /// Those that were read and not yet taken, in the order of the file.
  private(set) var records: [XMLRecord] = []
  /// The name of the first element; nil before it.
  private(set) var root: String?
  /// Asked where a document begins and where it ends.
  weak var reader: XMLReader?

  private let path: String
  private var builder: XMLTreeBuilder
  private var kind = XMLRecordKind.other
  private var warningsTaken = 0
  private var commentsTaken = 0
  private var recordCount = 0
  /// Whether the first element is the document.
  private var isSingle = false
  /// Hashes of the paths given out, so that none is given twice.
  private var paths: Set<Int> = []

  init(path: String) {
    self.path = path
    builder = XMLTreeBuilder(file: path)
  }

  /// Whether the first element is read for its text alone.
  var isUnknown: Bool {
    if case .other = kind { isSingle } else { false }
  }

  func takeRecords() -> [XMLRecord] {
    defer { records = [] }
    return records
  }

  func startElement(
    _ name: Int, _ attributes: borrowing XMLAttributeList, _ names: borrowing XMLNameTable,
    line: Int
  ) throws {
    if !builder.isOpen {
      let found = XMLRecordKind(local: names[name].local, namespace: names[name].namespace)
      if root == nil {
        root = names[name].local
        isSingle = found != nil || !XMLRecordKind.isCollection(names[name].local)
        kind = found ?? .other
        guard isSingle else { return }
      } else {
        guard let found, !isSingle else { return }
        kind = found
      }
      reader?.beginDocument()
    }
    try builder.startElement(name, attributes, names, line: line)
  }

  func endElement(line: Int) throws {
    guard let tree = builder.endElement(), let root = XMLTree.root(of: tree) else { return }
    recordCount += 1
    let all = reader?.warnings ?? []
    let warnings = XMLWarningSummary.warnings(all.dropFirst(warningsTaken))
    warningsTaken = all.count
    let comments = reader?.comments ?? []
    defer { commentsTaken = comments.count }
    records.append(
      XMLRecord(
        kind: kind, path: isSingle ? path : recordPath(root), tree: tree, warnings: warnings,
        comments: Array(comments.dropFirst(commentsTaken))))
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) throws {
    try builder.text(bytes, line: line)
  }

  private func recordPath(_ root: XMLNode) -> String {
    let id = XMLRecord.identifier(of: kind, root) ?? ""
    let name = id.isEmpty || id.utf8.count > 200 ? "record-\(recordCount)" : id
    let base = "\(path)#\(name)"
    if paths.insert(base.hashValue).inserted { return base }
    return "\(base)-\(recordCount)"
  }
}
