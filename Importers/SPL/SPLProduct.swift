import XMLReading

/// A product of a label: its name, its form, and the active substances with their strengths.
struct SPLProduct {
  struct Ingredient {
    /// As the label names it ("diphenhydramine hydrochloride").
    let name: String
    /// The part that acts ("diphenhydramine"); nil where it is not told.
    let moiety: String?
    /// "50 mg", "6.25 mg in 5 mL"; nil where it is not told.
    let strength: String?
  }

  let name: String
  let form: String?
  let ingredients: [Ingredient]
  let node: XMLNode

  /// "TRIAMINIC Night Time, syrup: diphenhydramine hydrochloride 6.25 mg in 5 mL"
  var wording: String {
    let parts = ingredients.map { [$0.name, $0.strength].compactMap { $0 }.joined(separator: " ") }
    let title = [name, form?.lowercased()].compactMap { $0 }.joined(separator: ", ")
    return parts.isEmpty ? title : title + ": " + parts.joined(separator: "; ")
  }

  static func products(in label: XMLNode) -> [SPLProduct] {
    var found: [SPLProduct] = []
    var wordings: Set<String> = []
    // Parts of a kit are products inside a product.
    for node in label.descendants("manufacturedProduct") + label.descendants("partProduct") {
      // The newer form has `manufacturedProduct` within itself, the older `manufacturedMedicine`.
      guard let product = product(node), wordings.insert(product.wording).inserted else { continue }
      found.append(product)
    }
    return found
  }

  private static func product(_ node: XMLNode) -> SPLProduct? {
    let inner = node.first("manufacturedMedicine") ?? node
    guard let name = inner.first("name").map(self.name), !name.isEmpty else { return nil }
    var ingredients = inner.all("activeIngredient").compactMap {
      ingredient($0, $0.first("activeIngredientSubstance"))
    }
    ingredients += inner.all("ingredient").filter { $0["classCode"]?.hasPrefix("ACTI") ?? false }
      .compactMap { ingredient($0, $0.first("ingredientSubstance")) }
    return SPLProduct(
      name: name, form: inner.first("formCode")?["displayName"], ingredients: ingredients,
      node: node)
  }

  /// The name with its suffix ("Night Time"), which is an element of its own.
  private static func name(_ node: XMLNode) -> String {
    node.content.map { $0.isText ? XMLNode.words($0.bytes) : $0.text }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private static func ingredient(_ node: XMLNode, _ substance: XMLNode?) -> Ingredient? {
    guard let substance, let name = substance.first("name")?.text, !name.isEmpty else { return nil }
    let moiety =
      substance.descend("activeMoiety", "activeMoiety", "name")
      ?? substance.descend("activeMoiety", "name")
    return Ingredient(name: name, moiety: moiety?.text, strength: strength(node.first("quantity")))
  }

  private static func strength(_ quantity: XMLNode?) -> String? {
    guard let amount = amount(quantity?.first("numerator")) else { return nil }
    guard let base = quantity?.first("denominator"), let per = self.amount(base),
      !(base["value"] == "1" && (base["unit"] ?? "1") == "1")
    else { return amount }
    return "\(amount) in \(per)"
  }

  private static func amount(_ node: XMLNode?) -> String? {
    guard let node, let value = node["value"], !value.isEmpty else { return nil }
    let unit = node["unit"] ?? "1"
    return unit == "1" ? value : "\(value) \(unit)"
  }
}
