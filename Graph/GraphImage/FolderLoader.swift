import ParallelWork

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Makes a graph image of a folder of CSV files: `nodes_<Label>.csv` with a column `id`, and
/// `edges_<TYPE>.csv` with the columns `src` and `dst`; other columns are properties. Files with tabs in place of
/// commas are called `.tsv`. Where there are no relationships, nodes need no id.
///
/// Ids are of one space over all labels. A column is of integers, decimal numbers, booleans or strings, the
/// first of these that all its cells are; a cell with nothing in it is no value.
package struct FolderLoader {
  /// What was loaded.
  package struct Summary: Sendable {
    package let nodes: Int
    package let relationships: Int
  }

  private let folder: String

  private static let threads = 8

  package init(folder: String) { self.folder = folder }

  /// - Parameter path: the image to write; one that is there is replaced, another file is not.
  package func load(into path: String) throws(ImageError) -> Summary {
    try Self.checkTarget(path)
    let (nodeNames, edgeNames) = try fileNames()
    let names = nodeNames + edgeNames
    let files = try ParallelWork.map(names.count, jobs: Self.threads) { number throws(ImageError) in
      try DelimitedFile(path: folder + "/" + names[number].file)
    }
    let nodeFiles = Array(files.prefix(nodeNames.count))
    let edgeFiles = Array(files.dropFirst(nodeNames.count))
    let ids = try NodeNumbers(
      // Nobody asks for ids where there are no relationships.
      edgeFiles.isEmpty ? nodeFiles.filter { $0.header.contains("id") } : nodeFiles)
    // Types first: the long ones should not begin last.
    let jobs = try Self.jobs(nodeFiles, edgeFiles)
    let outcomes = try ParallelWork.map(jobs.count, jobs: Self.threads) {
      number throws(ImageError) -> Outcome in
      switch jobs[number] {
      case .type(let file):
        let (links, columns) = try Self.type(edgeFiles[file], ids)
        return .type(links, columns)
      case .column(let file, let column):
        return .column(try ColumnReader(nodeFiles[file], column, order: nil).encode())
      }
    }
    var tables = zip(nodeNames, nodeFiles).map { name, file in
      ImageWriter.Table(labels: [name.name], count: file.rowCount, columns: [])
    }
    var types = edgeNames.map {
      ImageWriter.TypeTable(
        name: $0.name, links: EncodedLinks(starts: [], ends: []), columns: [])
    }
    for (job, outcome) in zip(jobs, outcomes) {
      switch (job, outcome) {
      case (.type(let file), .type(let links, let columns)):
        types[file].links = links
        types[file].columns = columns
      case (.column(let file, _), .column(let column)): tables[file].columns.append(column)
      default: break
      }
    }
    for index in tables.indices { tables[index].columns.sort { $0.column.name < $1.column.name } }
    try ImageWriter.write(tables, types, to: path)
    return Summary(
      nodes: tables.reduce(0) { $0 + $1.count },
      relationships: types.reduce(0) { $0 + $1.links.order.count })
  }

  private enum Job: Sendable {
    case type(Int)
    case column(file: Int, column: Int)
  }

  private enum Outcome: Sendable {
    case type(EncodedLinks, [EncodedColumn])
    case column(EncodedColumn)
  }

  private static func jobs(
    _ nodeFiles: [DelimitedFile], _ edgeFiles: [DelimitedFile]
  ) throws(ImageError) -> [Job] {
    var jobs: [(job: Job, rows: Int)] = []
    for (number, file) in edgeFiles.enumerated() { jobs.append((.type(number), file.rowCount * 2)) }
    for (number, file) in nodeFiles.enumerated() {
      for column in file.header.indices {
        jobs.append((.column(file: number, column: column), file.rowCount))
      }
    }
    return jobs.enumerated().sorted {
      ($1.element.rows, $0.offset) < ($0.element.rows, $1.offset)
    }.map(\.element.job)
  }

  private static func type(
    _ file: DelimitedFile, _ ids: NodeNumbers
  ) throws(ImageError) -> (EncodedLinks, [EncodedColumn]) {
    guard let start = file.header.firstIndex(of: "src"),
      let end = file.header.firstIndex(of: "dst")
    else { throw ImageError(file.path, line: 1, "there is no column 'src' or 'dst'") }
    let links = EncodedLinks(
      starts: try ids.numbers(file, start), ends: try ids.numbers(file, end))
    var columns: [EncodedColumn] = []
    for column in file.header.indices where column != start && column != end {
      columns.append(try ColumnReader(file, column, order: links.order).encode())
    }
    return (links, columns.sorted { $0.column.name < $1.column.name })
  }

  /// The files of nodes and of edges with the label or type that their names give, sorted by it.
  private func fileNames() throws(ImageError) -> (
    nodes: [(file: String, name: String)], edges: [(file: String, name: String)]
  ) {
    guard let directory = opendir(folder) else {
      throw ImageError(folder, String(cString: strerror(errno)))
    }
    defer { closedir(directory) }
    var (nodes, edges): ([(file: String, name: String)], [(file: String, name: String)]) = ([], [])
    while let entry = readdir(directory) {
      let file = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard file.hasSuffix(".csv") || file.hasSuffix(".tsv") else { continue }
      if file.hasPrefix("nodes_") {
        nodes.append((file, String(file.dropFirst(6).dropLast(4))))
      } else if file.hasPrefix("edges_") {
        edges.append((file, String(file.dropFirst(6).dropLast(4))))
      }
    }
    guard !nodes.isEmpty else {
      throw ImageError(folder, "no files named nodes_<Label>.csv or .tsv")
    }
    return (nodes.sorted { $0.name < $1.name }, edges.sorted { $0.name < $1.name })
  }

  static func checkTarget(_ path: String) throws(ImageError) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFREG else { throw ImageError(path, "not a file") }
    guard status.st_size == 0 || GraphImage.isImage(path: path) else {
      throw ImageError(path, "the file is no graph image, so it is not replaced")
    }
  }
}
