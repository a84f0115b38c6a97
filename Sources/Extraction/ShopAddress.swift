/// Tells links to what is on sale from links to what backs a statement.
enum ShopAddress {
  /// Whether an address leads to a shop: by its host ("shop.…", well-known shops) or by a part of its path
  /// ("/products/…").
  static func isShop(_ address: String) -> Bool {
    let parts = address.lowercased().split(separator: "/", omittingEmptySubsequences: true)
    guard let scheme = parts.first, scheme.hasPrefix("http"), parts.count > 1 else { return false }
    let labels = parts[1].split(separator: ".")
    if labels.contains(where: { hosts.contains(String($0)) }) { return true }
    return parts.dropFirst(2).contains { paths.contains(String($0)) }
  }

  private static let hosts: Set<String> = [
    "amazon", "amzn", "ebay", "walmart", "iherb", "etsy", "aliexpress", "shop", "store", "target",
    "vitacost", "costco",
  ]
  private static let paths: Set<String> = [
    "product", "products", "dp", "cart", "checkout", "buy", "shop", "store", "collections",
  ]
}
