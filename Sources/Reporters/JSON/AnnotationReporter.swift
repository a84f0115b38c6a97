import Claims
import Documents

/// Annotations as JSON Lines, the output of `stet annotate`: one object a line, in the order given, with
/// the keys in a fixed order.
package enum AnnotationReporter {
  package static func report(_ document: Document, _ annotations: [Annotation]) -> [UInt8] {
    var writer = JSONWriter()
    document.text.withUnsafeBufferPointer { text in
      var positions = PositionTracker(text, document.lines)
      for annotation in annotations {
        write(annotation, document, &positions, &writer)
        writer.endLine()
      }
    }
    return writer.bytes
  }

  private static func write(
    _ annotation: Annotation, _ document: Document, _ positions: inout PositionTracker,
    _ writer: inout JSONWriter
  ) {
    let range = annotation.range
    let position = positions.position(of: range.start)
    let start = min(range.start, document.text.count)
    let end = min(range.end, document.text.count)
    writer.beginObject()
    writer.key("type")
    writer.string(typeName(annotation.content))
    writer.key("source")
    writer.string(document.path)
    writer.key("start")
    writer.integer(range.start)
    writer.key("end")
    writer.integer(range.end)
    writer.key("line")
    writer.integer(position.line)
    writer.key("column")
    writer.integer(position.column)
    writer.key("text")
    document.text[start..<end].withUnsafeBufferPointer { writer.string(utf8: $0) }
    JSONLinesReporter.write(document.origins.origin(of: range.start), &writer)
    writeFields(of: annotation.content, &writer)
    writer.endObject()
  }

  private static func typeName(_ content: Annotation.Content) -> String {
    switch content {
    case .sentence: "sentence"
    case .mention: "mention"
    case .quantity: "quantity"
    case .cue: "cue"
    case .citation: "citation"
    }
  }

  private static func writeFields(of content: Annotation.Content, _ writer: inout JSONWriter) {
    switch content {
    case .sentence(let certainty):
      writer.key("certainty")
      writer.string(certainty.rawValue)
    case .mention(let concept, let polarity, let certainty):
      writer.key("name")
      writer.string(concept.name)
      writer.key("concept")
      writer.string(concept.type.rawValue)
      writer.key("identifier")
      writer.string(concept.identifier)
      writer.key("polarity")
      writer.string(polarity.rawValue)
      writer.key("certainty")
      writer.string(certainty.rawValue)
    case .quantity(let quantity):
      writer.key("low")
      writer.number(quantity.low)
      writer.key("high")
      writer.number(quantity.high)
      writer.key("unit")
      writer.string(quantity.unit)
      writer.key("per")
      writer.string(quantity.per)
      writer.key("dimension")
      writer.string(quantity.dimension)
    case .cue(let cue, let scope):
      writer.key("category")
      writer.string(cue.rawValue)
      writer.key("scope")
      write(scope, &writer)
    case .citation(let citation):
      writer.key("authority")
      writer.string(citation.authority)
      writer.key("kind")
      writer.string(citation.kind.rawValue)
      writer.key("reference")
      writer.string(citation.reference)
    }
  }

  private static func write(_ scope: TextRange?, _ writer: inout JSONWriter) {
    guard let scope else { return writer.null() }
    writer.beginObject()
    writer.key("start")
    writer.integer(scope.start)
    writer.key("end")
    writer.integer(scope.end)
    writer.endObject()
  }
}
