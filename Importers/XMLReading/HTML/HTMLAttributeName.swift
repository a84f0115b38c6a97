/// The attributes that a reader of text looks at; others are not kept.
package enum HTMLAttributeName: UInt8, CaseIterable, Hashable, Sendable {
  case id, `class`, role, style, hidden, href, rel, name, content, property, type, datetime, lang
  case start, value, alt, cite
  case itemprop, itemtype, itemscope
  case ariaHidden = 100
  case ariaModal, httpEquiv, charset, xmlLang, dataComponent, dataTestID

  /// - Parameter name: in lower case.
  package init?(name: String) {
    guard let known = Self.byName[name] else { return nil }
    self = known
  }

  private var name: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaModal: "aria-modal"
    case .httpEquiv: "http-equiv"
    case .xmlLang: "xml:lang"
    case .dataComponent: "data-component"
    case .dataTestID: "data-testid"
    default: String(describing: self)
    }
  }

  private static let byName: [String: HTMLAttributeName] = Dictionary(
    allCases.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
