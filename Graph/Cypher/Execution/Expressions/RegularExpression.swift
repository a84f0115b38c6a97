/// A regular expression that is matched against a whole text in time proportional to the product of
/// their lengths, whatever they are.
///
/// Understands literals, `.`, classes, groups, `|`, `*`, `+`, `?`, `{m,n}`, `^`, `$`, `\d`, `\w`, `\s`
/// and a leading `(?i)`. Matching follows all states at once (Thompson, "Regular Expression Search
/// Algorithm", 1968).
struct RegularExpression {
  /// A set of code points, as ranges.
  struct CharacterClass {
    var ranges: [ClosedRange<UInt32>] = []
    var isNegated = false

    func contains(_ value: UInt32) -> Bool {
      ranges.contains { $0.contains(value) } != isNegated
    }
  }

  enum Instruction {
    case character(CharacterClass)
    case jump(Int)
    case split(Int, Int)
    case assertStart
    case assertEnd
    case accept
  }

  private let program: [Instruction]
  private let ignoresCase: Bool

  /// - Throws: an error naming what is wrong or not understood.
  init(_ source: String) throws {
    var compiler = RegularExpressionCompiler(source)
    program = try compiler.compile()
    ignoresCase = compiler.ignoresCase
  }

  /// Whether the expression matches the whole text.
  func matches(_ text: String, _ execution: Execution) throws -> Bool {
    var current = StateSet(count: program.count)
    var next = StateSet(count: program.count)
    let scalars = text.unicodeScalars
    add(0, to: &current, atStart: true, atEnd: scalars.isEmpty)
    var remaining = scalars.count
    for scalar in scalars {
      if current.members.isEmpty { return false }
      try execution.tick()
      remaining -= 1
      next.removeAll()
      for state in current.members {
        guard case .character(let set) = program[state], accepts(set, scalar) else { continue }
        add(state + 1, to: &next, atStart: false, atEnd: remaining == 0)
      }
      swap(&current, &next)
    }
    return current.members.contains { if case .accept = program[$0] { true } else { false } }
  }

  private func accepts(_ set: CharacterClass, _ scalar: Unicode.Scalar) -> Bool {
    if set.contains(scalar.value) { return true }
    guard ignoresCase else { return false }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    let upper = scalar.properties.uppercaseMapping.unicodeScalars
    if lower.count == 1, let one = lower.first, set.contains(one.value) { return true }
    if upper.count == 1, let one = upper.first, set.contains(one.value) { return true }
    return false
  }

  private func add(_ start: Int, to set: inout StateSet, atStart: Bool, atEnd: Bool) {
    var open = [start]
    while let state = open.popLast() {
      guard set.insert(state) else { continue }
      switch program[state] {
      case .jump(let target): open.append(target)
      case .split(let first, let second):
        open.append(second)
        open.append(first)
      case .assertStart: if atStart { open.append(state + 1) }
      case .assertEnd: if atEnd { open.append(state + 1) }
      case .character, .accept: break
      }
    }
  }

  private struct StateSet {
    private(set) var members: [Int] = []
    private var isMember: [Bool]

    init(count: Int) { isMember = Array(repeating: false, count: count) }

    mutating func insert(_ state: Int) -> Bool {
      guard !isMember[state] else { return false }
      isMember[state] = true
      members.append(state)
      return true
    }

    mutating func removeAll() {
      for state in members { isMember[state] = false }
      members.removeAll(keepingCapacity: true)
    }
  }
}
