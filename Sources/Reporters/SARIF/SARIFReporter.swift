import Documents
import Findings

/// Findings as a SARIF 2.1.0 log (docs.oasis-open.org/sarif/sarif/v2.1.0), for code hosts and editors.
package struct SARIFReporter {
  private let version: String
  private let rules: [RuleMetadata]

  /// - Parameters:
  ///   - version: of Stet, as `1.2.3`.
  ///   - rules: all rules that were run, sorted by id, whether or not they found anything.
  package init(version: String, rules: [RuleMetadata]) {
    self.version = version
    self.rules = rules
  }

  /// - Parameters:
  ///   - suppressed: findings that were let stand, with what did so; the log holds them, marked as such.
  ///   - extent: how much the findings rest on; a property of the run.
  package func report(
    _ findings: [Finding], suppressed: [(finding: Finding, by: Suppression)] = [],
    extent: CheckExtent? = nil
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("$schema")
    writer.string("https://json.schemastore.org/sarif-2.1.0.json")
    writer.key("version")
    writer.string("2.1.0")
    writer.key("runs")
    writer.beginArray()
    writer.beginObject()
    writer.key("tool")
    writeTool(&writer)
    writer.key("columnKind")
    writer.string("unicodeCodePoints")
    writer.key("results")
    writer.beginArray()
    let numbers = Dictionary(
      rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    for finding in findings { write(finding, ruleIndex: numbers[finding.rule], nil, &writer) }
    for (finding, suppression) in suppressed {
      write(finding, ruleIndex: numbers[finding.rule], suppression, &writer)
    }
    writer.endArray()
    if let extent {
      writer.key("properties")
      writer.beginObject()
      writer.key("extent")
      JSONReporter.write(extent, &writer)
      writer.endObject()
    }
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func writeTool(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("driver")
    writer.beginObject()
    writer.key("name")
    writer.string("Stet")
    writer.key("semanticVersion")
    writer.string(version)
    writer.key("rules")
    writer.beginArray()
    for rule in rules { write(rule, &writer) }
    writer.endArray()
    writer.endObject()
    writer.endObject()
  }

  private func write(_ rule: RuleMetadata, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.string(rule.id)
    writer.key("shortDescription")
    write(text: rule.summary, &writer)
    writer.key("fullDescription")
    write(text: rule.rationale, &writer)
    writer.key("help")
    writer.beginObject()
    writer.key("text")
    writer.string(RuleGuide.explanation(rule))
    writer.key("markdown")
    writer.string(RuleGuide.page(rule))
    writer.endObject()
    writer.key("defaultConfiguration")
    writer.beginObject()
    writer.key("level")
    writer.string(rule.severity.rawValue)
    writer.endObject()
    writer.endObject()
  }

  /// No result has more related locations; code hosts refuse those that have.
  private static let relatedLimit = 100

  private func write(
    _ finding: Finding, ruleIndex: Int?, _ suppression: Suppression?, _ writer: inout JSONWriter
  ) {
    let related = finding.related.prefix(Self.relatedLimit)
    writer.beginObject()
    writer.key("ruleId")
    writer.string(finding.rule)
    if let ruleIndex {
      writer.key("ruleIndex")
      writer.integer(ruleIndex)
    }
    writer.key("level")
    writer.string(finding.severity.rawValue)
    writer.key("message")
    write(text: message(of: finding), &writer)
    writer.key("locations")
    writer.beginArray()
    write(finding.location, number: nil, &writer)
    writer.endArray()
    if !related.isEmpty {
      writer.key("relatedLocations")
      writer.beginArray()
      for (i, location) in related.enumerated() { write(location, number: i + 1, &writer) }
      writer.endArray()
    }
    writer.key("partialFingerprints")
    writer.beginObject()
    writer.key("stetFinding/v1")
    writer.string(finding.fingerprint)
    writer.endObject()
    if !finding.support.isEmpty {
      writer.key("properties")
      writer.beginObject()
      writer.key("support")
      writer.beginArray()
      for line in finding.support { writer.string(line) }
      writer.endArray()
      writer.endObject()
    }
    if let suppression {
      writer.key("suppressions")
      writer.beginArray()
      writer.beginObject()
      writer.key("kind")
      writer.string(suppression.isInText ? "inSource" : "external")
      writer.key("justification")
      writer.string(suppression.reason)
      writer.endObject()
      writer.endArray()
    }
    writer.endObject()
  }

  /// The message, with a link to the first of the other passages, without which some viewers show none.
  private func message(of finding: Finding) -> String {
    let message = Self.escaped(finding.message)
    guard let other = finding.related.first else { return message }
    return "\(message): [\u{201C}\(Self.escaped(other.text))\u{201D}](1)"
  }

  /// Brackets begin links in messages (section 3.11.6).
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "[" || scalar == "]" || scalar == "\\" { escaped.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  private func write(_ location: FindingLocation, number: Int?, _ writer: inout JSONWriter) {
    writer.beginObject()
    if let number {
      writer.key("id")
      writer.integer(number)
    }
    writer.key("physicalLocation")
    writer.beginObject()
    writer.key("artifactLocation")
    writer.beginObject()
    writer.key("uri")
    writer.string(Self.uri(location.source))
    writer.endObject()
    writeRegion(of: location, &writer)
    writer.endObject()
    if let path = location.origin?.path {
      writer.key("logicalLocations")
      writer.beginArray()
      writer.beginObject()
      writer.key("fullyQualifiedName")
      writer.string(path)
      writer.key("kind")
      writer.string("element")
      writer.endObject()
      writer.endArray()
    }
    if number != nil {
      writer.key("message")
      write(text: Self.escaped(location.text), &writer)
    }
    writer.endObject()
  }

  /// The region of the file, as far as it is known: a Word document has no lines.
  private func writeRegion(of location: FindingLocation, _ writer: inout JSONWriter) {
    if let origin = location.origin {
      guard let line = origin.line else { return }
      writer.key("region")
      writer.beginObject()
      writer.key("startLine")
      writer.integer(line)
    } else {
      let end = Self.end(of: location)
      writer.key("region")
      writer.beginObject()
      writer.key("startLine")
      writer.integer(location.position.line)
      writer.key("startColumn")
      writer.integer(location.position.column)
      writer.key("endLine")
      writer.integer(end.line)
      writer.key("endColumn")
      writer.integer(end.column)
      writer.key("byteOffset")
      writer.integer(location.range.start)
      writer.key("byteLength")
      writer.integer(location.range.length)
    }
    writer.key("snippet")
    write(text: location.text, &writer)
    writer.endObject()
  }

  private func write(text: String, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("text")
    writer.string(text)
    writer.endObject()
  }

  /// The place just behind a passage.
  private static func end(of location: FindingLocation) -> TextPosition {
    let text = Array(location.text.utf8)
    let last = LineTable(text).position(of: text.count, in: text)
    return last.line == 1
      ? TextPosition(
        line: location.position.line, column: location.position.column + last.column - 1)
      : TextPosition(line: location.position.line + last.line - 1, column: last.column)
  }

  /// A path as a URI reference (RFC 3986): relative where the path is.
  private static func uri(_ path: String) -> String {
    var uri = path.utf8.first == 0x2F ? "file://" : ""
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x2D...0x39, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    uri += String(decoding: bytes, as: UTF8.self)
    return uri
  }
}
