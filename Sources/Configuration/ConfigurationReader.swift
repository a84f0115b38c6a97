import Claims
import Documents
import Findings
import Yams

/// Reads a `.stet.yml`. Whatever it does not know is an error: a setting with a slip in its name would else do
/// nothing, and nobody would notice.
package struct ConfigurationReader {
  private let rules: [String]
  private let path: String
  private var configuration: Configuration

  /// 1 MiB.
  package static let longest = 1 << 20

  private static let keys = [
    "authorities", "baseline", "fail-on", "paths", "rules", "shelf", "suppressions", "today",
    "vocabularies",
  ]

  /// - Parameters:
  ///   - bytes: of the file.
  ///   - path: of the file, for errors and as what its paths are relative to.
  ///   - rules: the ids that there are.
  /// - Throws: `ConfigurationError`, with line and column.
  package static func read(
    _ bytes: [UInt8], path: String, rules: [String]
  ) throws -> Configuration {
    var reader = ConfigurationReader(
      rules: rules, path: path, configuration: Configuration(path: path))
    try reader.read(bytes)
    return reader.configuration
  }

  private mutating func read(_ bytes: [UInt8]) throws {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw error(nil, "is not UTF-8")
    }
    guard !Self.nestsTooDeep(bytes) else { throw error(nil, "is nested too deeply") }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw syntaxError(error)
    }
    // A file of comments says nothing.
    guard let root, root.tag != Tag(.null), root.scalar?.string.isEmpty != true else { return }
    for (key, value) in try mapping(root, "the file") {
      switch try name(key) {
      case "rules": try readRules(value)
      case "vocabularies": configuration.vocabularies = try paths(value, "vocabularies")
      case "paths": configuration.paths = try paths(value, "paths")
      case "shelf": configuration.shelf = configuration.resolved(try string(value, "shelf"))
      case "baseline":
        configuration.baseline = configuration.resolved(try string(value, "baseline"))
      case "fail-on":
        configuration.failOn = try choice(
          value, "fail-on", among: Severity.allCases.map(\.rawValue) + ["never"])
      case "today": configuration.today = try day(value, "today")
      case "authorities": try readAuthorities(value)
      case "suppressions": try readSuppressions(value)
      case let other: throw unknown(other, key, "setting", among: Self.keys)
      }
    }
  }

  // MARK: Settings

  private mutating func readRules(_ node: Node) throws {
    for (key, value) in try mapping(node, "rules") {
      let id = try name(key)
      guard rules.contains(id) else { throw unknown(id, key, "rule", among: rules) }
      let words = try string(value, "the level of \(id)")
      // YAML 1.1 reads `off` and `on` as truth values, and some write them so.
      let level = RuleLevel(rawValue: ["false": "off", "true": "on"][words] ?? words)
      guard let level else {
        throw unknown(words, value, "level", among: RuleLevel.allCases.map(\.rawValue))
      }
      configuration.levels[id] = level
    }
  }

  private mutating func readAuthorities(_ node: Node) throws {
    let kinds = Citation.Kind.allCases.filter {
      $0 != .reference && $0 != .vague && $0 != .anecdote
    }.map(\.rawValue)
    for (key, value) in try mapping(node, "authorities") {
      let authority = try name(key)
      var kind = value
      var synonyms: [String] = []
      if case .mapping(let fields) = value {
        guard let stated = fields["kind"] else {
          throw error(value, "\(authority) needs a kind")
        }
        kind = stated
        for (key, field) in fields {
          switch try name(key) {
          case "kind": break
          case "synonyms": synonyms = try strings(field, "synonyms")
          case let other: throw unknown(other, key, "setting", among: ["kind", "synonyms"])
          }
        }
      }
      let words = try choice(kind, "the kind of \(authority)", among: kinds)
      guard let known = Citation.Kind(rawValue: words) else { continue }
      configuration.authorities.append(
        Configuration.Authority(name: authority, kind: known, synonyms: synonyms))
    }
  }

  private mutating func readSuppressions(_ node: Node) throws {
    guard case .sequence(let items) = node else {
      throw error(node, "suppressions is a list (lines that begin with “- ”)")
    }
    let keys = ["fingerprint", "path", "reason", "rule", "rules", "text", "until"]
    for item in items {
      var ids: [String] = []
      var fields: [String: String] = [:]
      for (key, value) in try mapping(item, "a suppression") {
        switch try name(key) {
        case "rule", "rules":
          ids += try strings(value, "rule")
          for id in ids where !rules.contains(id) {
            throw unknown(id, value, "rule", among: rules)
          }
        case "until": fields["until"] = try day(value, "until")
        case let name where keys.contains(name): fields[name] = try string(value, name)
        case let other: throw unknown(other, key, "setting", among: keys)
        }
      }
      guard !ids.isEmpty else { throw error(item, "a suppression needs a rule") }
      guard let reason = fields["reason"], !reason.isEmpty else {
        throw error(item, "a suppression needs a reason")
      }
      let mark = item.mark
      configuration.suppressions.append(
        Suppression(
          rules: ids, reason: reason, until: fields["until"],
          scope: .anywhere(
            path: fields["path"].map { PathPattern($0) }, words: fields["text"],
            fingerprint: fields["fingerprint"]),
          file: path, position: TextPosition(line: mark?.line ?? 1, column: mark?.column ?? 1),
          isInText: false))
    }
  }

  // MARK: Values

  private func mapping(_ node: Node, _ what: String) throws -> Node.Mapping {
    guard case .mapping(let mapping) = node else {
      throw error(node, "\(what) is no list of “name: value” lines")
    }
    return mapping
  }

  private func name(_ key: Node) throws -> String { try string(key, "a name") }

  private func string(_ node: Node, _ what: String) throws -> String {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      throw error(node, "\(what) is one word or line of text")
    }
    return scalar.string
  }

  /// One text, or a list of them.
  private func strings(_ node: Node, _ what: String) throws -> [String] {
    guard case .sequence(let items) = node else { return [try string(node, what)] }
    return try items.map { try string($0, "an item of \(what)") }
  }

  private func paths(_ node: Node, _ what: String) throws -> [String] {
    try strings(node, what).map { configuration.resolved($0) }
  }

  private func choice(_ node: Node, _ what: String, among choices: [String]) throws -> String {
    let words = try string(node, what)
    guard choices.contains(words) else {
      throw error(
        node,
        "\(what) is one of \(choices.joined(separator: ", "))\(NearestName.hint(words, among: choices))"
      )
    }
    return words
  }

  private func day(_ node: Node, _ what: String) throws -> String {
    let words = try string(node, what)
    guard CalendarDay.isValid(words) else {
      throw error(node, "\(what) is a day written as 2026-12-31")
    }
    return words
  }

  // MARK: Errors

  private func unknown(
    _ word: String, _ node: Node, _ what: String, among names: [String]
  ) -> ConfigurationError {
    let near = NearestName.hint(word, among: names)
    let list = near.isEmpty ? "; there are " + names.joined(separator: ", ") : near
    return error(node, "there is no \(what) \(word)\(list)")
  }

  private func error(_ node: Node?, _ detail: String) -> ConfigurationError {
    ConfigurationError(
      path: path, line: node?.mark?.line, column: node?.mark?.column, detail: detail)
  }

  private func syntaxError(_ error: YamlError) -> ConfigurationError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      ConfigurationError(
        path: path, line: mark.line, column: mark.column, detail: "is not valid YAML: \(problem)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      ConfigurationError(
        path: path, line: context.mark.line, column: context.mark.column,
        detail: "names “\(duplicates.sorted().joined(separator: "”, “"))” twice")
    default:
      ConfigurationError(path: path, line: nil, column: nil, detail: "is not valid YAML")
    }
  }

  /// YAML is read recursively, so the nesting of what comes from outside is bounded first.
  private static func nestsTooDeep(_ yaml: [UInt8]) -> Bool {
    var brackets = 0
    var marks = 0
    var indent = 0
    var isIndent = true
    var previous: UInt8 = 0x0A
    for byte in yaml {
      if byte == 0x5B || byte == 0x7B { brackets += 1 }
      if byte == 0x5D || byte == 0x7D { brackets -= 1 }
      if byte == 0x0A {
        (marks, indent, isIndent) = (0, 0, true)
      } else if isIndent, byte == 0x20 {
        indent += 1
      } else {
        isIndent = false
      }
      if byte == 0x20, previous == 0x2D || previous == 0x3F || previous == 0x3A { marks += 1 }
      if brackets > 50 || marks > 100 || indent > 200 { return true }
      previous = byte
    }
    return false
  }
}
