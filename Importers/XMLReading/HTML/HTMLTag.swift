/// The elements of HTML by name, as far as a reader of text tells them apart. Unknown ones are `other`.
package enum HTMLTag: UInt8, CaseIterable, Hashable, Sendable {
  case other
  case html, head, title, meta, link, base, body
  case script, style, noscript, template, iframe, frame, frameset, noframes, object, embed, applet
  case article, main, section, nav, aside, header, footer, hgroup, search, address
  case div, center, p, pre, blockquote, figure, figcaption, hr, details, summary, dialog
  case h1, h2, h3, h4, h5, h6
  case ul, ol, menu, dir, li, dl, dt, dd
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case a, abbr, acronym, b, bdi, bdo, big, br, cite, code, data, del, dfn, em, font, i, ins, kbd
  case mark, q, rp, rt, ruby, s, samp, small, span, strike, strong, sub, sup, time, tt, u
  case `var`, wbr, label
  case form, fieldset, legend, input, button, select, option, optgroup, textarea, output, progress
  case meter, datalist
  case img, picture, source, audio, video, track, canvas, map, area, svg, math

  /// As it stands in pages; "other" for those that are not known.
  package var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map { String(describing: $0) }

  /// - Parameter name: in lower case.
  package init(name: String) { self = Self.byName[name] ?? .other }

  private static let byName: [String: HTMLTag] = Dictionary(
    allCases.map { (String(describing: $0), $0) }, uniquingKeysWith: { first, _ in first })

  /// Whether the element stands in a line of text and begins no line of its own. An unknown element is
  /// taken to be one unless its name has a hyphen (the elements that pages make up are mostly boxes).
  package var isInline: Bool {
    switch self {
    case .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .br, .cite, .code, .data, .del, .dfn, .em,
      .font, .i, .ins, .kbd, .mark, .q, .rp, .rt, .ruby, .s, .samp, .small, .span, .strike,
      .strong, .sub, .sup, .time, .tt, .u, .var, .wbr, .label, .img, .picture, .source, .input,
      .button, .select, .option, .optgroup, .textarea, .output, .progress, .meter, .svg, .math,
      .map, .area, .audio, .video, .canvas, .track, .script, .style, .meta, .link, .noscript,
      .other:
      true
    default: false
    }
  }

  /// 1 to 6 for a heading; nil for anything else.
  package var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
