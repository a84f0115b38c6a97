/// What stands in each element of a page, added up over all that is in it.
struct NodeMeasures {
  struct Measure {
    var length = 0
    var linkLength = 0
    var commas = 0
    var paragraphs = 0
    var items = 0
    var itemLength = 0
    var headingLength = 0
    var images = 0
    var units = 0

    var linkDensity: Double { length > 0 ? Double(linkLength) / Double(length) : 0 }

    static func += (a: inout Measure, b: Measure) {
      a.length += b.length
      a.linkLength += b.linkLength
      a.commas += b.commas
      a.paragraphs += b.paragraphs
      a.items += b.items
      a.itemLength += b.itemLength
      a.headingLength += b.headingLength
      a.images += b.images
      a.units += b.units
    }
  }

  private(set) var of: [Measure]

  init(_ page: Page, _ units: [TextUnit]) {
    let tree = page.tree
    of = [Measure](repeating: Measure(), count: tree.nodes.count)
    for unit in units {
      var measure = Measure()
      measure.length = unit.length
      measure.linkLength = unit.linkLength
      measure.commas = unit.commas
      measure.units = 1
      if tree.nodes[unit.box].tag.headingLevel != nil {
        measure.headingLength = unit.length
      } else if Self.isInItem(page, unit.box) {
        measure.itemLength = unit.length
      } else {
        measure.paragraphs = 1
      }
      of[unit.box] += measure
    }
    page.forEachNode(in: tree.nodes.indices) { i in
      switch tree.nodes[i].tag {
      case .li, .dd: of[i].items += 1
      case .img, .picture: of[i].images += 1
      default: break
      }
    }
    for i in tree.nodes.indices.reversed() {
      if let parent = page.parent(i), !page.isLeftOut[i] {
        let measure = of[i]
        of[parent] += measure
      }
    }
  }

  private static func isInItem(_ page: Page, _ box: Int) -> Bool {
    var node: Int? = box
    for _ in 0..<3 {
      guard let at = node else { return false }
      switch page.tree.nodes[at].tag {
      case .li, .dd, .dt: return true
      default: node = page.parent(at)
      }
    }
    return false
  }

  /// Takes what was left out away from all around it.
  mutating func remove(_ node: Int, from page: Page) {
    let gone = of[node]
    var at: Int? = node
    while let node = at {
      of[node].length -= gone.length
      of[node].linkLength -= gone.linkLength
      of[node].commas -= gone.commas
      of[node].paragraphs -= gone.paragraphs
      of[node].items -= gone.items
      of[node].itemLength -= gone.itemLength
      of[node].headingLength -= gone.headingLength
      of[node].images -= gone.images
      of[node].units -= gone.units
      at = page.parent(node)
    }
  }
}
