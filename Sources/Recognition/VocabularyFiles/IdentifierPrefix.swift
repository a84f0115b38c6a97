import Claims

/// What sort of thing an identifier names, from the registry it belongs to (prefixes as in
/// bioregistry.io).
enum IdentifierPrefix {
  static func type(of identifier: String) -> ConceptType? {
    guard let colon = identifier.firstIndex(of: ":") else {
      return isDrugBank(identifier) ? .substance : nil
    }
    return types[identifier[..<colon].lowercased()]
  }

  /// "DB00001", the form in which DrugBank writes its own.
  private static func isDrugBank(_ identifier: String) -> Bool {
    let bytes = identifier.utf8
    return bytes.count == 7 && identifier.hasPrefix("DB")
      && bytes.dropFirst(2).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static let types: [String: ConceptType] = {
    var types: [String: ConceptType] = [:]
    for (type, prefixes) in [
      (
        ConceptType.substance,
        "chebi drugbank rxnorm rxcui unii atc cas chembl pubchem.compound dron"
      ),
      (
        .condition, "doid mondo hp symp ordo orphanet orphanet.ordo omim icd10 icd10cm icd11 icd9cm"
      ),
      (.condition, "meddra efo.disease oae nbo.disease mp"),
      (.target, "go pr uberon cl ncbigene hgnc uniprot ensembl reactome interpro fma kegg.pathway"),
      (.population, "ncbitaxon hancestro"),
      (.authority, "ror grid isni"),
    ] {
      for prefix in prefixes.split(separator: " ") { types[String(prefix)] = type }
    }
    return types
  }()
}

extension ConceptType {
  /// The type of a name as people write it in tables, in any case; nil for any other word.
  init?(named name: some StringProtocol) {
    switch name.lowercased() {
    case "substance", "drug", "chemical", "supplement": self = .substance
    case "condition", "disease", "symptom", "disorder", "phenotype": self = .condition
    case "target", "gene", "protein", "process", "anatomy": self = .target
    case "population": self = .population
    case "authority", "organization", "organisation": self = .authority
    case "concept": self = .concept
    default: return nil
    }
  }
}
