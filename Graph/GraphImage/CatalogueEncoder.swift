/// The catalogue as bytes: numbers of eight bytes, strings with their length before them.
struct CatalogueEncoder {
  private(set) var bytes: [UInt8] = []

  init(_ catalogue: ImageFormat.Catalogue) {
    add(catalogue.tables.count)
    for table in catalogue.tables {
      add(table.labels.count)
      for label in table.labels { add(label) }
      add(table.firstNode)
      add(table.count)
      add(table.columns)
    }
    add(catalogue.types.count)
    for type in catalogue.types {
      add(type.type)
      add(type.first)
      add(type.count)
      add(type.outgoing)
      add(type.incoming)
      add(type.columns)
    }
  }

  private mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 }
  }

  private mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  private mutating func add(_ section: ImageFormat.Section) {
    add(section.offset)
    add(section.length)
  }

  private mutating func add(_ links: ImageFormat.Links) {
    add(links.firstNode)
    add(links.nodeCount)
    add(links.offsets)
    add(links.neighbours)
    add(links.numbers)
  }

  private mutating func add(_ columns: [ImageFormat.Column]) {
    add(columns.count)
    for column in columns {
      add(column.name)
      add(column.kind.rawValue)
      add(column.count)
      add(column.base)
      add(column.width)
      add(column.data)
      add(column.extra)
      add(column.presence)
      add(column.index)
    }
  }
}
