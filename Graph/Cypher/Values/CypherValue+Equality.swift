import GraphModel

extension CypherValue {
  /// `a = b` in ternary logic: nil where the answer is null.
  static func equals(_ a: CypherValue, _ b: CypherValue) -> Bool? {
    switch (a, b) {
    case (.null, _), (_, .null): return nil
    case (.integer(let a), .integer(let b)): return a == b
    case (.double(let a), .double(let b)): return a == b
    case (.integer(let a), .double(let b)): return compare(a, b) == 0
    case (.double(let a), .integer(let b)): return compare(b, a) == 0
    case (.string(let a), .string(let b)): return sameBytes(a, b)
    case (.boolean(let a), .boolean(let b)): return a == b
    case (.node(let a), .node(let b)): return a == b
    case (.relationship(let a), .relationship(let b)): return a == b
    case (.path(let a), .path(let b)): return a == b
    case (.temporal(let a), .temporal(let b)): return a == b
    case (.list(let a), .list(let b)):
      guard a.count == b.count else { return false }
      var answer: Bool? = true
      for (left, right) in zip(a, b) {
        switch equals(left, right) {
        case false: return false
        case nil: answer = nil
        default: break
        }
      }
      return answer
    case (.map(let a), .map(let b)):
      guard a.count == b.count else { return false }
      var answer: Bool? = true
      for (key, left) in a.entries {
        guard let right = b[key] else { return false }
        switch equals(left, right) {
        case false: return false
        case nil: answer = nil
        default: break
        }
      }
      return answer
    default: return false
    }
  }

  /// -1, 0 or 1 for an integer and a float, without the loss of turning one into the other; nil for
  /// NaN.
  static func compare(_ a: Int, _ b: Double) -> Int? {
    if b.isNaN { return nil }
    let approximate = Double(a)
    if approximate != b { return approximate < b ? -1 : 1 }
    guard let exact = Int(exactly: b) else { return -1 }
    return a == exact ? 0 : a < exact ? -1 : 1
  }

  /// Strings are the same where their code points are; canonical equivalents differ, as in other
  /// engines of the language, and comparing takes linear time whatever the text.
  static func sameBytes(_ a: String, _ b: String) -> Bool {
    var a = a
    var b = b
    return a.withUTF8 { left in
      b.withUTF8 { right in
        left.count == right.count && left.elementsEqual(right)
      }
    }
  }

  /// -1, 0 or 1 by code points.
  static func compare(_ a: String, _ b: String) -> Int {
    var a = a
    var b = b
    return a.withUTF8 { left in
      b.withUTF8 { right in
        let shared = min(left.count, right.count)
        var index = 0
        while index < shared {
          if left[index] != right[index] { return left[index] < right[index] ? -1 : 1 }
          index += 1
        }
        return left.count == right.count ? 0 : left.count < right.count ? -1 : 1
      }
    }
  }
}
