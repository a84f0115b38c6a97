/// Words with a meaning of their own. Matched without regard to case.
enum Keyword: String, CaseIterable {
  case all = "ALL"
  case allShortestPaths = "ALLSHORTESTPATHS"
  case and = "AND"
  case any = "ANY"
  case `as` = "AS"
  case asc = "ASC"
  case ascending = "ASCENDING"
  case by = "BY"
  case call = "CALL"
  case `case` = "CASE"
  case collect = "COLLECT"
  case contains = "CONTAINS"
  case count = "COUNT"
  case create = "CREATE"
  case delete = "DELETE"
  case desc = "DESC"
  case descending = "DESCENDING"
  case detach = "DETACH"
  case distinct = "DISTINCT"
  case `else` = "ELSE"
  case end = "END"
  case ends = "ENDS"
  case exists = "EXISTS"
  case explain = "EXPLAIN"
  case `false` = "FALSE"
  case finish = "FINISH"
  case foreach = "FOREACH"
  case `in` = "IN"
  case `is` = "IS"
  case limit = "LIMIT"
  case load = "LOAD"
  case match = "MATCH"
  case merge = "MERGE"
  case none = "NONE"
  case not = "NOT"
  case null = "NULL"
  case offset = "OFFSET"
  case on = "ON"
  case optional = "OPTIONAL"
  case or = "OR"
  case order = "ORDER"
  case profile = "PROFILE"
  case reduce = "REDUCE"
  case remove = "REMOVE"
  case `return` = "RETURN"
  case set = "SET"
  case shortestPath = "SHORTESTPATH"
  case single = "SINGLE"
  case skip = "SKIP"
  case starts = "STARTS"
  case then = "THEN"
  case `true` = "TRUE"
  case union = "UNION"
  case unwind = "UNWIND"
  case use = "USE"
  case when = "WHEN"
  case `where` = "WHERE"
  case with = "WITH"
  case xor = "XOR"
  case yield = "YIELD"

  /// Whether the word cannot name a variable without backticks.
  var isReserved: Bool {
    switch self {
    case .allShortestPaths, .any, .call, .collect, .count, .explain, .finish, .foreach, .load,
      .none, .offset, .profile, .reduce, .shortestPath, .single, .use, .yield:
      false
    default: true
    }
  }

  private static let longest = allCases.map { $0.rawValue.utf8.count }.max() ?? 0
  private static let table = Dictionary(
    allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

  /// The keyword that a word is, if it is one.
  static func matching(_ word: String) -> Keyword? {
    guard word.utf8.count <= longest else { return nil }
    return table[word.uppercased()]
  }
}
