/// The name of a work that can be looked up, in its normal form: the same in every document.
///
/// DOIs are compared without case (doi.org/the-identifier/resources/handbook, section 2.4); of URLs the
/// scheme `http`, the case of the host, the fragment and a final slash make no difference.
package struct WorkIdentifier: Hashable, Sendable, Comparable, CustomStringConvertible {
  package enum Scheme: String, CaseIterable, Sendable {
    case doi, pmid, pmcid, nct, isbn
    /// The set id of a drug label (SPL), the same for all its versions.
    case setID = "setid"
    case url
  }

  package let scheme: Scheme
  /// Without the scheme: `10.1000/182`, `12345678`, `PMC123`, `NCT01234567`; of a URL all of it.
  package let value: String

  /// - Parameter value: in its normal form.
  package init(scheme: Scheme, value: String) {
    self.scheme = scheme
    self.value = value
  }

  /// `doi:10.1000/182`; a URL is written as it is.
  package var description: String {
    scheme == .url ? value : "\(scheme.rawValue):\(value)"
  }

  package static func < (a: WorkIdentifier, b: WorkIdentifier) -> Bool {
    a.scheme != b.scheme
      ? a.scheme.rawValue < b.scheme.rawValue : a.value.utf8.lexicographicallyPrecedes(b.value.utf8)
  }
}
