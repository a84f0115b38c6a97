import Findings

/// Findings and how much they rest on as one JSON object, with the keys in a fixed order.
package enum JSONReporter {
  package static func report(_ findings: [Finding], _ extent: CheckExtent) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("findings")
    writer.beginArray()
    for finding in findings { JSONLinesReporter.write(finding, &writer) }
    writer.endArray()
    writer.key("summary")
    write(extent, &writer)
    writer.key("not_understood")
    writer.beginArray()
    for location in extent.notUnderstood { JSONLinesReporter.write(location, &writer) }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  /// The counts as an object.
  static func write(_ extent: CheckExtent, _ writer: inout JSONWriter) {
    writer.beginObject()
    let counts: [(StaticString, Int)] = [
      ("documents", extent.documents), ("files_not_read", extent.filesNotRead),
      ("sentences", extent.sentences), ("sentences_with_claims", extent.sentencesWithClaims),
      ("sentences_not_understood", extent.sentencesNotUnderstood),
      ("suppressed", extent.suppressed), ("known", extent.known),
    ]
    for (name, count) in counts {
      writer.key(name)
      writer.integer(count)
    }
    writer.key("cited_works")
    writer.beginObject()
    let works: [(StaticString, Int)] = [
      ("confirmed", extent.citations.confirmed), ("not_confirmed", extent.citations.notConfirmed),
      ("undecided", extent.citations.undecided), ("not_at_hand", extent.citations.notAtHand),
    ]
    for (name, count) in works {
      writer.key(name)
      writer.integer(count)
    }
    writer.endObject()
    if !extent.losses.isEmpty {
      writer.key("not_imported")
      writer.beginArray()
      for loss in extent.losses.losses {
        writer.beginObject()
        writer.key("what")
        writer.string(loss.what)
        writer.key("count")
        writer.integer(loss.count)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
  }
}
