import XMLReading

/// What a link of an article leads to.
enum JATSLink {
  /// A URL; empty where the element names nothing that can be looked up.
  static func target(_ node: XMLNode) -> String {
    let written = node["href"] ?? ""
    let text = written.isEmpty ? node.text : written
    if text.hasPrefix("http://") || text.hasPrefix("https://") { return text }
    switch node["ext-link-type"] {
    case "doi": return "https://doi.org/" + text
    case "pmid", "pubmed": return "https://pubmed.ncbi.nlm.nih.gov/" + text
    case "pmcid", "pmc": return "https://pmc.ncbi.nlm.nih.gov/articles/" + text
    case "clinical-trial", "clintrialgov": return text
    default: return text.hasPrefix("www.") ? "https://" + text : written.isEmpty ? "" : written
    }
  }
}
