/// Translates the text of a regular expression into a program.
struct RegularExpressionCompiler {
  private typealias Fragment = [RegularExpression.Instruction]

  /// Longer programs are refused.
  private static let limit = 10_000
  private static let depthLimit = 100

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0
  private(set) var ignoresCase = false

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  mutating func compile() throws -> [RegularExpression.Instruction] {
    if scalars.starts(with: "(?i)".unicodeScalars) {
      ignoresCase = true
      position = 4
    }
    let body = try alternatives()
    guard position == scalars.count else { throw problem("an unexpected ')'") }
    return (body + [.accept]).enumerated().map { index, instruction in
      switch instruction {
      case .jump(let distance): .jump(index + distance)
      case .split(let first, let second): .split(index + first, index + second)
      default: instruction
      }
    }
  }

  private func problem(_ what: String) -> CypherError {
    CypherError(
      .argument, "InvalidRegularExpression",
      "the regular expression has \(what) at its character \(position + 1)")
  }

  private var current: Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  private mutating func alternatives() throws -> Fragment {
    guard depth < Self.depthLimit else { throw problem("too many nested groups") }
    depth += 1
    defer { depth -= 1 }
    var branches = [try sequence()]
    while current == "|" {
      position += 1
      branches.append(try sequence())
    }
    // Jumps are relative until the whole program stands.
    var result = branches.removeLast()
    while let branch = branches.popLast() {
      result =
        [.split(1, branch.count + 2)] + branch + [.jump(result.count + 1)] + result
      try check(result)
    }
    return result
  }

  private mutating func sequence() throws -> Fragment {
    var result: Fragment = []
    while let scalar = current, scalar != "|", scalar != ")" {
      result += try repeated(try atom())
      try check(result)
    }
    return result
  }

  private func check(_ fragment: Fragment) throws {
    guard fragment.count <= Self.limit else { throw problem("too many repetitions") }
  }

  private mutating func repeated(_ atom: Fragment) throws -> Fragment {
    var result = atom
    while let scalar = current {
      switch scalar {
      case "*": result = [.split(1, result.count + 2)] + result + [.jump(-result.count - 1)]
      case "+": result = result + [.split(-result.count, 1)]
      case "?": result = [.split(1, result.count + 1)] + result
      case "{":
        result = try counted(result)
        continue
      default: return result
      }
      position += 1
      // A lazy or possessive mark does not change what a whole text matches; possessive ones are not
      // understood.
      if current == "?" {
        position += 1
      } else if current == "+" {
        throw problem("a possessive '+'")
      }
      try check(result)
    }
    return result
  }

  private mutating func counted(_ atom: Fragment) throws -> Fragment {
    position += 1
    guard let minimum = number() else { throw problem("no number after '{'") }
    var maximum: Int? = minimum
    if current == "," {
      position += 1
      maximum = number()
    }
    guard current == "}" else { throw problem("no '}'") }
    position += 1
    if current == "?" { position += 1 }
    if let maximum, maximum < minimum { throw problem("a range that goes down") }
    guard max(minimum, maximum ?? 0) <= 1000,
      atom.count * max(minimum + 1, maximum ?? 0) <= Self.limit
    else { throw problem("too many repetitions") }
    var result: Fragment = []
    for _ in 0..<minimum { result += atom }
    if let maximum {
      var rest: Fragment = []
      for _ in minimum..<maximum { rest = [.split(1, atom.count + rest.count + 1)] + atom + rest }
      result += rest
    } else {
      result += [.split(1, atom.count + 2)] + atom + [.jump(-atom.count - 1)]
    }
    return result
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = current.flatMap({ $0.isASCII ? Character($0).wholeNumberValue : nil }),
      (value ?? 0) < 100_000
    {
      value = (value ?? 0) * 10 + digit
      position += 1
    }
    return value
  }

  private mutating func atom() throws -> Fragment {
    guard let scalar = current else { return [] }
    position += 1
    switch scalar {
    case "(":
      if current == "?" {
        guard position + 1 < scalars.count, scalars[position + 1] == ":" else {
          throw problem("a kind of group that is not supported")
        }
        position += 2
      }
      let inner = try alternatives()
      guard current == ")" else { throw problem("a group that is never closed") }
      position += 1
      return inner
    case "[": return [.character(try bracket())]
    case ".":
      return [
        .character(
          RegularExpression.CharacterClass(ranges: [10...10, 13...13], isNegated: true))
      ]
    case "^": return [.assertStart]
    case "$": return [.assertEnd]
    case "\\": return [.character(try escape())]
    case "*", "+", "?", "{":
      position -= 1
      throw problem("nothing to repeat")
    default: return [.character(single(scalar))]
    }
  }

  private func single(_ scalar: Unicode.Scalar) -> RegularExpression.CharacterClass {
    RegularExpression.CharacterClass(ranges: [scalar.value...scalar.value])
  }

  private mutating func escape() throws -> RegularExpression.CharacterClass {
    guard let scalar = current else { throw problem("a '\\' at its end") }
    position += 1
    let digits: [ClosedRange<UInt32>] = [48...57]
    let words: [ClosedRange<UInt32>] = [48...57, 65...90, 95...95, 97...122]
    let spaces: [ClosedRange<UInt32>] = [9...13, 32...32]
    switch scalar {
    case "d", "D": return .init(ranges: digits, isNegated: scalar == "D")
    case "w", "W": return .init(ranges: words, isNegated: scalar == "W")
    case "s", "S": return .init(ranges: spaces, isNegated: scalar == "S")
    case "n": return single("\n")
    case "t": return single("\t")
    case "r": return single("\r")
    default:
      let isWord = words.contains { $0.contains(scalar.value) }
      guard !isWord else {
        throw problem("the escape '\\\(scalar)', which is not supported,")
      }
      return single(scalar)
    }
  }

  private mutating func bracket() throws -> RegularExpression.CharacterClass {
    var result = RegularExpression.CharacterClass()
    if current == "^" {
      result.isNegated = true
      position += 1
    }
    var isFirst = true
    while let scalar = current, scalar != "]" || isFirst {
      isFirst = false
      position += 1
      if scalar == "[" { throw problem("a class within a class, which is not supported,") }
      guard scalar != "\\" else {
        let inner = try escape()
        guard !inner.isNegated else { throw problem("a negated escape within a class") }
        result.ranges += inner.ranges
        continue
      }
      var upper = scalar
      if current == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
        upper = scalars[position + 1]
        position += 2
        guard upper.value >= scalar.value, upper != "\\" else {
          throw problem("a range that goes down")
        }
      }
      result.ranges.append(scalar.value...upper.value)
    }
    guard current == "]" else { throw problem("a class that is never closed") }
    position += 1
    return result
  }
}
