import Checks
import Configuration
import Findings

/// Which rules are run, and how bad their findings are, as a configuration has it.
struct RulePlan {
  private let levels: [String: RuleLevel]
  private let types: [any Rule.Type]

  init(_ file: ConfigurationFile?) {
    let levels = file?.configuration.levels ?? [:]
    self.levels = levels
    types = AllRules.types.filter { levels[$0.id] != .off }
  }

  var rules: [any Rule] { types.map { $0.init() } }

  var metadata: [RuleMetadata] { types.map { $0.metadata } }

  var ids: Set<String> { Set(types.map { $0.id }) }

  /// By rule, how bad the configuration says that its findings are.
  var severities: [String: Severity] { levels.compactMapValues(\.severity) }
}
