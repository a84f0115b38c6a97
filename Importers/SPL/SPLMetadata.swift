import Documents
import XMLReading

/// What a label says of itself.
struct SPLMetadata {
  private(set) var value = DocumentMetadata(kind: .label)

  init(label: XMLNode, products: [SPLProduct]) {
    value.title = Self.title(label.first("title"), products: products)
    value.publisher =
      label.descend("author", "assignedEntity", "representedOrganization", "name")?.text
    value.date = Self.date(label.first("effectiveTime"))
    if let id = label.first("setId")?["root"], !id.isEmpty {
      let id = id.lowercased()
      value.identifiers = [WorkIdentifier(scheme: .setID, value: id)]
      value.uri = "https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=" + id
    }
    value.version = label.first("versionNumber")?["value"]
    value.publicationTypes = [label.first("code")?["displayName"]].compactMap { $0 }
    value.topics = Self.substances(products)
  }

  /// The active substances, each once, by the names of what acts.
  private static func substances(_ products: [SPLProduct]) -> [String] {
    var names: [String] = []
    for ingredient in products.flatMap(\.ingredients) {
      let name = (ingredient.moiety ?? ingredient.name).lowercased()
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The title of the label, with the names of product and substance where it leaves them out. Prescription
  /// labels begin with a sentence about themselves and end with a year, which name nothing.
  private static func title(_ node: XMLNode?, products: [SPLProduct]) -> String? {
    var lines: [String] = [""]
    if let node { collect(node, into: &lines) }
    let own = lines.map { XMLNode.words($0.utf8) }.filter { line in
      let folded = line.lowercased()
      return !line.isEmpty && !folded.hasPrefix("these highlights do not include")
        && !folded.hasPrefix("initial u.s. approval") && !folded.hasPrefix("initial us approval")
    }.joined(separator: " ")
    let folded = own.lowercased()
    let names = products.map(\.name)
    let substances = substances(products)
    let namesProduct = names.contains { folded.contains($0.lowercased()) }
    let namesSubstance = substances.contains { folded.contains($0) }
    var title = own
    if !namesSubstance, !substances.isEmpty, substances.count <= 4 {
      let list = substances.joined(separator: ", ")
      if namesProduct || products.isEmpty {
        title += " (\(list))"
      } else {
        let isNamed = names.first.map { name in
          substances.allSatisfy { name.lowercased().contains($0) }
        }
        let name = names.first.map { isNamed == true ? $0 : "\($0) (\(list))" } ?? list
        title = own.isEmpty ? name : "\(name): \(own)"
      }
    } else if !namesSubstance, !namesProduct, let name = names.first {
      title = own.isEmpty ? name : "\(name): \(own)"
    }
    return title.isEmpty ? nil : title
  }

  // As deep as the file was allowed to be.
  private static func collect(_ node: XMLNode, into lines: inout [String]) {
    for part in node.content {
      if part.isText {
        lines[lines.count - 1] += String(decoding: part.bytes, as: UTF8.self)
      } else if part.local == "br" {
        lines.append("")
      } else {
        collect(part, into: &lines)
      }
    }
  }

  private static func date(_ node: XMLNode?) -> String? {
    let digits = (node?["value"] ?? node?.first("low")?["value"] ?? "").utf8.prefix {
      (0x30...0x39).contains($0)
    }
    let text = String(decoding: Array(digits), as: UTF8.self)
    return PublicationDate.iso(
      year: String(text.prefix(4)), month: String(text.dropFirst(4).prefix(2)),
      day: String(text.dropFirst(6).prefix(2)))
  }
}
