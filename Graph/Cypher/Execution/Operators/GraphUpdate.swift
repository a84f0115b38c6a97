/// One change of SET or REMOVE.
enum GraphUpdate {
  case setProperty(target: Evaluator, name: String, value: Evaluator)
  case setAllProperties(target: Evaluator, value: Evaluator, adds: Bool)
  case addLabels(target: Evaluator, [String])
  case removeProperty(target: Evaluator, name: String)
  case removeLabels(target: Evaluator, [String])

  func apply(_ row: inout Row, _ execution: Execution) throws {
    let writer = try GraphWriter(execution)
    switch self {
    case .setProperty(let target, let name, let value):
      let subject = try target(&row, execution)
      if subject.isNull { return }
      try writer.set(name, of: subject, to: try value(&row, execution))
    case .setAllProperties(let target, let value, let adds):
      try writer.setAll(
        of: try target(&row, execution), to: try value(&row, execution), adds: adds)
    case .addLabels(let target, let labels):
      try writer.setLabels(labels, of: try target(&row, execution))
    case .removeProperty(let target, let name):
      try writer.set(name, of: try target(&row, execution), to: .null)
    case .removeLabels(let target, let labels):
      try writer.removeLabels(labels, of: try target(&row, execution))
    }
  }
}
