import Claims
import Documents

/// Claim assertions as JSON Lines, the output of `stet extract`: one object a line, in document order, with
/// the keys in a fixed order.
package enum AssertionReporter {
  package static func report(_ document: Document, _ result: ExtractionResult) -> [UInt8] {
    var path = JSONWriter()
    path.string(document.path)
    let source = path.bytes
    // A line has 500 bytes and more: one piece of memory for all of them, as a rule.
    var writer = JSONWriter(capacity: 1024 + result.assertions.count * 640)
    document.text.withUnsafeBufferPointer { text in
      var positions = PositionTracker(text, document.lines)
      for assertion in result.assertions {
        write(assertion, source: source, text, &positions, &writer)
        writer.endLine()
      }
    }
    return writer.bytes
  }

  /// - Parameter source: the path of the document, as JSON.
  private static func write(
    _ assertion: borrowing Assertion, source: [UInt8], _ text: UnsafeBufferPointer<UInt8>,
    _ positions: inout PositionTracker, _ writer: inout JSONWriter
  ) {
    let claim = assertion.claim
    let id = ClaimID(claim)
    writer.beginObject()
    writer.key("id")
    writer.hexadecimal(id.high, id.low)
    writer.key("source")
    writer.value(source)
    writer.key("kind")
    writer.name(claim.kind.rawValue)
    writer.key("subject")
    writer.beginObject()
    writeFields(of: claim.subject, &writer)
    writer.key("regimen")
    writer.name(claim.regimen?.rawValue)
    writer.endObject()
    writer.key("predicate")
    writer.name(claim.predicate.rawValue)
    writer.key("object")
    if let object = claim.object { write(object, &writer) } else { writer.null() }
    writer.key("polarity")
    writer.name(claim.polarity.rawValue)
    writer.key("certainty")
    writer.name(assertion.certainty.rawValue)
    writer.key("dose")
    if let dose = claim.dose { write(dose, &writer) } else { writer.null() }
    writer.key("context")
    writer.beginArray()
    for qualifier in claim.context { write(qualifier, &writer) }
    writer.endArray()
    writer.key("citations")
    writer.beginArray()
    for citation in assertion.citations { write(citation, &writer) }
    writer.endArray()
    writer.key("passage")
    write(assertion.passage, text, &positions, &writer)
    writer.endObject()
  }

  private static func write(_ concept: Concept, _ writer: inout JSONWriter) {
    writer.beginObject()
    writeFields(of: concept, &writer)
    writer.endObject()
  }

  private static func writeFields(of concept: Concept, _ writer: inout JSONWriter) {
    writer.key("name")
    writer.string(concept.displayName)
    writer.key("type")
    writer.name(concept.type.rawValue)
    writer.key("identifier")
    writer.string(concept.identifier)
  }

  private static func write(_ dose: Dose, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("low")
    writer.number(dose.low)
    writer.key("high")
    writer.number(dose.high)
    writer.key("unit")
    writer.string(dose.unit)
    writer.key("per")
    writer.string(dose.per)
    writer.key("role")
    writer.name(dose.role?.rawValue)
    writer.key("relative_to")
    writer.string(dose.relativeTo)
    writer.endObject()
  }

  private static func write(_ qualifier: ContextQualifier, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("kind")
    writer.name(qualifier.kind.rawValue)
    writeFields(of: qualifier.concept, &writer)
    writer.endObject()
  }

  private static func write(_ citation: Citation, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("authority")
    writer.string(citation.authority)
    writer.key("kind")
    writer.name(citation.kind.rawValue)
    writer.key("reference")
    writer.string(citation.reference)
    writer.endObject()
  }

  private static func write(
    _ passage: TextRange, _ text: UnsafeBufferPointer<UInt8>, _ positions: inout PositionTracker,
    _ writer: inout JSONWriter
  ) {
    let position = positions.position(of: passage.start)
    let start = min(passage.start, text.count)
    let end = min(passage.end, text.count)
    writer.beginObject()
    writer.key("text")
    writer.string(utf8: UnsafeBufferPointer(rebasing: text[start..<end]))
    writer.key("start")
    writer.integer(passage.start)
    writer.key("end")
    writer.integer(passage.end)
    writer.key("line")
    writer.integer(position.line)
    writer.key("column")
    writer.integer(position.column)
    writer.endObject()
  }
}
