import Claims
import Documents

/// By what a graph tells that two documents speak of one work.
extension Work {
  /// Identifiers that no other work has: DOI, PMID, PMCID. A URL, an ISBN or a trial's number may stand for
  /// several works.
  package var ownIdentifiers: [WorkIdentifier] { identifiers.filter(\.isOfOneWork) }

  /// Title, year and first author in one; nil where one is unknown or the title says too little.
  package var descriptionKey: String? {
    guard let title = comparableTitle, let year, let family = firstFamilyName else { return nil }
    var hash = ContentHash()
    for part in [title, "\(year)", family] { hash.add(part) }
    return "work:" + ContentHash.hexadecimal(hash.high) + ContentHash.hexadecimal(hash.low)
  }
}

extension ListedReference {
  /// The name under which a graph files the work before it knows what other documents say of it.
  ///
  /// - Parameters:
  ///   - path: the document.
  ///   - ordinal: the place in its list, from 0.
  package func key(inDocument path: String, ordinal: Int) -> String {
    let known = work.identifiers.min { $0.scheme.preference < $1.scheme.preference }
    if let known { return known.description }
    if let key = work.descriptionKey { return key }
    return label.map { "\(path)#[\($0)]" } ?? "\(path)#reference-\(ordinal + 1)"
  }
}

extension WorkIdentifier {
  var isOfOneWork: Bool {
    switch scheme {
    case .doi, .pmcid: true
    // Some lists write 0 where they know of none.
    case .pmid: value.utf8.contains { $0 != 0x30 }
    case .nct, .isbn, .setID, .url: false
    }
  }

  /// The identifier that `description` prints; nil for any other text.
  package init?(normalForm: String) {
    for scheme in Scheme.allCases where scheme != .url {
      let prefix = scheme.rawValue + ":"
      if normalForm.utf8.starts(with: prefix.utf8) {
        let value = normalForm[
          normalForm.utf8.index(normalForm.startIndex, offsetBy: prefix.utf8.count)...]
        self.init(scheme: scheme, value: String(value))
        return
      }
    }
    guard normalForm.utf8.starts(with: "https://".utf8) else { return nil }
    self.init(scheme: .url, value: normalForm)
  }
}

extension WorkIdentifier.Scheme {
  /// By which of its identifiers a work is named; the least first.
  var preference: Int {
    switch self {
    case .doi: 0
    case .pmid: 1
    case .pmcid: 2
    case .nct: 3
    case .isbn: 4
    case .setID: 5
    case .url: 6
    }
  }
}
