import CRuleCounts
import Findings

/// What `make evaluate` counted of the rules when it ran last.
package enum MeasuredRules {
  package static var counts: RuleCounts {
    let bytes = UnsafeBufferPointer(start: stet_rule_counts(), count: stet_rule_counts_size())
    return RuleCounts(table: String(decoding: bytes, as: UTF8.self))
  }
}
