/// Addresses as pages have them.
enum LinkAddress {
  /// Where a link to another page leads; nil for one within the page or to anything that is no page. Links that
  /// go by way of a search engine, as word processors on the web write them, lead where they end up.
  static func target(_ address: String) -> String? {
    let address = PageMetadata.plain(address)
    if address.hasPrefix("//") { return "https:" + address }
    let folded = address.prefix(8).lowercased()
    guard folded.hasPrefix("http://") || folded.hasPrefix("https://") else { return nil }
    return redirected(address) ?? address
  }

  private static func redirected(_ address: String) -> String? {
    let ways = ["https://www.google.com/url?", "http://www.google.com/url?"]
    guard let way = ways.first(where: { address.hasPrefix($0) }) else { return nil }
    for part in address.dropFirst(way.count).split(separator: "&") {
      guard part.hasPrefix("q=") || part.hasPrefix("url=") else { continue }
      let value = part.drop { $0 != "=" }.dropFirst()
      let target = decoded(value)
      if target.hasPrefix("http://") || target.hasPrefix("https://") { return target }
    }
    return nil
  }

  /// Text with `%2F` and the like replaced by the bytes they stand for.
  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
