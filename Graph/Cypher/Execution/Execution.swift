import GraphModel

/// One run of a query: the graph, the parameters, what has been written and how much may still be used.
final class Execution {
  let graph: any QueryableGraph
  /// The same graph where it can be written.
  let mutableGraph: (any MutableGraph)?
  /// The same graph where it can be walked on numbers.
  let compactGraph: (any CompactGraph)?
  /// Properties that the query reads of nodes, by the numbers that the plan gave them.
  private let propertyNames: [String]
  @exclusivity(unchecked) private var readers: [PropertyReader?]
  let parameters: [String: CypherValue]
  let clock: StatementClock
  let random = RandomSource()
  let width: Int
  var changes = GraphChanges()
  /// Whether something was deleted, and values may therefore name what is no longer there.
  var hasDeleted = false
  /// Whether the query changes the graph while it reads it.
  let isWriting: Bool
  /// Whether rows are counted for PROFILE.
  let isProfiling: Bool

  private let limits: QueryLimits
  private let deadline: ContinuousClock.Instant?
  @exclusivity(unchecked) private var steps = 0
  @exclusivity(unchecked) private var memory = 0
  private var runners: [ObjectIdentifier: SubplanRunner] = [:]

  init(
    graph: any QueryableGraph, parameters: [String: CypherValue], limits: QueryLimits,
    plan: QueryPlan, clock: StatementClock, isProfiling: Bool
  ) {
    self.graph = graph
    self.mutableGraph = graph as? any MutableGraph
    self.parameters = parameters
    self.limits = limits
    self.clock = clock
    self.isProfiling = isProfiling
    width = plan.width
    isWriting = plan.isUpdating
    compactGraph = graph as? any CompactGraph
    propertyNames = plan.propertyNames
    readers = Array(repeating: nil, count: plan.propertyNames.count)
    deadline = limits.timeout.map {
      ContinuousClock.now.advanced(by: .seconds(max(0, min($0, 1e9))))
    }
  }

  /// Counts a step and stops the query where its time is over. Called for each candidate looked at.
  func tick() throws {
    steps &+= 1
    if steps & 0x3FF == 0 { try checkTime() }
  }

  /// What reads a property of nodes, by its number in the plan; nil where the graph is no `CompactGraph`.
  @inline(__always)
  func reader(_ number: Int) -> PropertyReader? {
    if let reader = readers[number] { return reader }
    guard let compactGraph else { return nil }
    let reader = PropertyReader(compactGraph, propertyNames[number])
    readers[number] = reader
    return reader
  }

  func checkTime() throws {
    if limits.isCancelled() {
      throw CypherError(.limit, "Cancelled", "the query was cancelled")
    }
    if let deadline, ContinuousClock.now > deadline, let timeout = limits.timeout {
      throw CypherError(
        .limit, "Timeout", "the query was stopped after \(CypherText.double(timeout)) seconds",
        hint: "narrow the patterns, add LIMIT, or allow more time with --timeout")
    }
  }

  /// Counts memory that is kept until the end of the query.
  func charge(_ bytes: Int) throws {
    memory = memory.addingReportingOverflow(bytes).partialValue
    try checkMemory(0)
  }

  /// Refuses to make something that large.
  func checkMemory(_ bytes: Int) throws {
    let (sum, overflow) = memory.addingReportingOverflow(bytes)
    guard !overflow, sum <= limits.maxMemory else {
      throw CypherError(
        .limit, "MemoryLimit",
        "the query needs more than the \(limits.maxMemory >> 20) MB of memory it may use",
        hint: "return fewer rows or columns, or allow more with --max-memory")
    }
  }

  /// Refuses lists and maps nested so deep that comparing or freeing them would exhaust the stack.
  func checkNesting(_ value: CypherValue) throws {
    guard value.isNested(deeperThan: Self.nestingLimit) else { return }
    throw CypherError(
      .limit, "NestingLimit",
      "a list or map would be nested more than \(Self.nestingLimit) levels deep")
  }

  private static let nestingLimit = 500

  func charge(_ row: Row) throws {
    var bytes = 64 + row.slots.count * MemoryLayout<CypherValue>.stride
    for value in row.slots { bytes += value.heldBytes }
    try charge(bytes)
  }

  func checkRowCount(_ count: Int) throws {
    guard count <= limits.maxRows else {
      throw CypherError(
        .limit, "RowLimit", "the result has more than the \(limits.maxRows) rows it may have",
        hint: "add LIMIT, or allow more with --max-rows")
    }
  }

  /// Runs a subplan for a row; the body gets each row it makes and answers whether to go on.
  func run(
    _ subplan: Subplan, _ row: inout Row, _ body: @escaping (inout Row) throws -> Bool
  ) throws {
    let key = ObjectIdentifier(subplan)
    let runner: SubplanRunner
    if let found = runners[key] {
      runner = found
    } else {
      runner = SubplanRunner(subplan, self)
      runners[key] = runner
    }
    // What a subquery kept for its own work is free again when it is done.
    let before = memory
    defer { memory = before }
    try runner.run(&row, self, body)
  }

  /// The graph for writing.
  func writableGraph() throws -> any MutableGraph {
    guard let mutableGraph else {
      throw CypherError(
        .unsupported, "ReadOnlyGraph", "this graph can only be read",
        hint: "CREATE, MERGE, SET, REMOVE and DELETE need a scratch graph")
    }
    return mutableGraph
  }
}

extension CypherValue {
  /// Whether there are lists or maps within one another to more than a number of levels.
  func isNested(deeperThan limit: Int) -> Bool {
    switch self {
    case .list(let values):
      limit == 0 || values.contains { $0.isNested(deeperThan: limit - 1) }
    case .map(let map):
      limit == 0 || map.values.contains { $0.isNested(deeperThan: limit - 1) }
    default: false
    }
  }

  /// Bytes that the value keeps outside its slot, estimated.
  var heldBytes: Int {
    switch self {
    case .string(let value): value.utf8.count > 15 ? value.utf8.count + 32 : 0
    case .list(let values): 32 + values.count * MemoryLayout<CypherValue>.stride
    case .map(let map): 64 + map.count * 64
    case .path(let path): 64 + path.nodes.count * 16
    case .temporal: 48
    default: 0
    }
  }
}
