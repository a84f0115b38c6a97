/// The raw values of an enumeration as JSON, found without making strings of them.
struct JSONNames<Value: RawRepresentable & CaseIterable & BitwiseCopyable>: Sendable
where Value.RawValue == String {
  /// By the first byte of the value in memory, in which the cases of a plain enumeration differ.
  private let names: [JSONName]

  init() {
    var names: [JSONName] = []
    for value in Value.allCases {
      let place = Self.place(value)
      while names.count <= place { names.append(JSONName("")) }
      names[place] = JSONName(value.rawValue)
    }
    self.names = names
  }

  @inline(__always)
  subscript(value: Value) -> JSONName { names[Self.place(value)] }

  @inline(__always)
  private static func place(_ value: Value) -> Int {
    withUnsafeBytes(of: value) { Int($0[0]) }
  }
}
