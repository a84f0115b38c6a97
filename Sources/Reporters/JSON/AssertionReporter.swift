import Claims
import Documents

/// Claim assertions as JSON Lines, the output of `stet extract`: one object a line, in document order, with
/// the keys in a fixed order.
package enum AssertionReporter {
  package static func report(_ document: Document, _ result: ExtractionResult) -> [UInt8] {
    var path = JSONWriter()
    path.string(document.path)
    let source = path.bytes
    let assertions = result.assertions
    // A line has 500 bytes and more: one piece of memory for all of them, as a rule.
    return JSONWriter.bytes(capacity: 1024 + assertions.count * 720) { writer in
      document.text.withUnsafeBufferPointer { text in
        var positions = PositionTracker(text, document.lines)
        var ids = ClaimIDs()
        let names = ClaimNames.shared
        assertions.withUnsafeBufferPointer {
          guard let first = $0.baseAddress,
            let offset = MemoryLayout<Assertion>.offset(of: \.claim)
          else { return }
          for index in $0.indices {
            let place = first + index
            let claim = (UnsafeRawPointer(place) + offset).assumingMemoryBound(to: Claim.self)
            write(
              place, claim, source: source, document, text, names, &ids, &positions, &writer)
            writer.endLine()
          }
        }
      }
    }
  }

  /// - Parameters:
  ///   - place: where the assertion is; handed on by value, every one of its strings and arrays would be counted.
  ///   - claim: where its claim is.
  ///   - source: the path of the document, as JSON.
  private static func write(
    _ place: UnsafePointer<Assertion>, _ claim: UnsafePointer<Claim>, source: [UInt8],
    _ document: borrowing Document,
    _ text: UnsafeBufferPointer<UInt8>,
    _ names: ClaimNames, _ ids: inout ClaimIDs, _ positions: inout PositionTracker,
    _ writer: inout JSONWriter
  ) {
    let id = ids.id(at: claim)
    writer.beginObject()
    writer.key("id")
    writer.hexadecimal(id.high, id.low)
    writer.key("source")
    writer.value(source)
    writer.key("kind")
    writer.name(names.kinds[place.pointee.claim.kind])
    writer.key("subject")
    writer.beginObject()
    writeFields(of: place.pointee.claim.subject, names, &writer)
    writer.key("regimen")
    writer.name(place.pointee.claim.regimen.map { names.regimens[$0] })
    writer.endObject()
    writer.key("predicate")
    writer.name(names.predicates[place.pointee.claim.predicate])
    writer.key("object")
    if let object = place.pointee.claim.object {
      write(object, names, &writer)
    } else {
      writer.null()
    }
    writer.key("polarity")
    writer.name(names.polarities[place.pointee.claim.polarity])
    writer.key("certainty")
    writer.name(names.certainties[place.pointee.certainty])
    writer.key("dose")
    if let dose = place.pointee.claim.dose { write(dose, names, &writer) } else { writer.null() }
    writer.key("context")
    writer.beginArray()
    for qualifier in place.pointee.claim.context { write(qualifier, names, &writer) }
    writer.endArray()
    writer.key("citations")
    writer.beginArray()
    for citation in place.pointee.citations { write(citation, names, &writer) }
    writer.endArray()
    writer.key("passage")
    write(place.pointee.passage, document, text, &positions, &writer)
    writer.endObject()
  }

  private static func write(
    _ concept: Concept, _ names: ClaimNames, _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    writeFields(of: concept, names, &writer)
    writer.endObject()
  }

  private static func writeFields(
    of concept: Concept, _ names: ClaimNames, _ writer: inout JSONWriter
  ) {
    writer.key("name")
    writer.string(concept.displayName)
    writer.key("type")
    writer.name(names.types[concept.type])
    writer.key("identifier")
    writer.string(concept.identifier)
  }

  private static func write(
    _ dose: Dose, _ names: ClaimNames, _ writer: inout JSONWriter
  ) {
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
    writer.name(dose.role.map { names.roles[$0] })
    writer.key("relative_to")
    writer.string(dose.relativeTo)
    writer.endObject()
  }

  private static func write(
    _ qualifier: ContextQualifier, _ names: ClaimNames, _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("kind")
    writer.name(names.qualifiers[qualifier.kind])
    writeFields(of: qualifier.concept, names, &writer)
    writer.endObject()
  }

  private static func write(
    _ citation: Citation, _ names: ClaimNames, _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("authority")
    writer.string(citation.authority)
    writer.key("kind")
    writer.name(names.authorities[citation.kind])
    writer.key("reference")
    writer.string(citation.reference)
    writer.endObject()
  }

  private static func write(
    _ passage: TextRange, _ document: borrowing Document, _ text: UnsafeBufferPointer<UInt8>,
    _ positions: inout PositionTracker, _ writer: inout JSONWriter
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
    JSONLinesReporter.write(document.origins.origin(of: passage.start), &writer)
    writer.endObject()
  }
}
