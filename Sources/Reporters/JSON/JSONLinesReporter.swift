import Documents
import Findings

/// Findings as JSON Lines: one object a line, in the order given, with the keys in a fixed order.
package enum JSONLinesReporter {
  package static func report(_ findings: [Finding]) -> [UInt8] {
    var writer = JSONWriter()
    for finding in findings {
      write(finding, &writer)
      writer.endLine()
    }
    return writer.bytes
  }

  static func write(_ finding: Finding, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("rule")
    writer.string(finding.rule)
    writer.key("severity")
    writer.string(finding.severity.rawValue)
    writer.key("message")
    writer.string(finding.message)
    writer.key("location")
    write(finding.location, &writer)
    writer.key("related")
    write(finding.related, &writer)
    let also = finding.also
    if !also.isEmpty {
      writer.key("also")
      write(also, &writer)
    }
    writer.key("claims")
    writer.beginArray()
    for claim in finding.claims { writer.string(claim) }
    writer.endArray()
    writer.key("fingerprint")
    writer.string(finding.fingerprint)
    if !finding.support.isEmpty {
      writer.key("support")
      writer.beginArray()
      for line in finding.support { writer.string(line) }
      writer.endArray()
    }
    writer.endObject()
  }

  /// The field `origin` of a passage whose text is not the file.
  static func write(_ origin: Origin?, _ writer: inout JSONWriter) {
    guard let origin else { return }
    writer.key("origin")
    writer.beginObject()
    writer.key("line")
    if let line = origin.line { writer.integer(line) } else { writer.null() }
    writer.key("path")
    writer.string(origin.path)
    writer.endObject()
  }

  static func write(_ location: FindingLocation, _ writer: inout JSONWriter) {
    withUnsafePointer(to: location) { write($0, &writer) }
  }

  private static func write(_ locations: [FindingLocation], _ writer: inout JSONWriter) {
    writer.beginArray()
    locations.withUnsafeBufferPointer {
      guard let first = $0.baseAddress else { return }
      for index in $0.indices { write(first + index, &writer) }
    }
    writer.endArray()
  }

  /// - Parameter place: where the location is; handed on by value, every one of its strings would be counted.
  private static func write(
    _ place: UnsafePointer<FindingLocation>, _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("source")
    writer.string(place.pointee.source)
    writer.key("start")
    writer.integer(place.pointee.range.start)
    writer.key("end")
    writer.integer(place.pointee.range.end)
    writer.key("line")
    writer.integer(place.pointee.position.line)
    writer.key("column")
    writer.integer(place.pointee.position.column)
    writer.key("text")
    writer.string(place.pointee.text)
    write(place.pointee.origin, &writer)
    writer.endObject()
  }
}
