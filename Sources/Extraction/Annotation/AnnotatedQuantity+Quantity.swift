import Claims

extension AnnotatedQuantity {
  init(_ quantity: Quantity) {
    self.init(
      low: quantity.low, high: quantity.high, unit: quantity.unit.isEmpty ? nil : quantity.unit,
      per: quantity.per, dimension: Self.name(of: quantity.dimension))
  }

  private static func name(of dimension: Quantity.Dimension) -> String {
    switch dimension {
    case .mass: "mass"
    case .activity: "activity"
    case .volume: "volume"
    case .amount: "amount"
    case .fraction: "fraction"
    case .concentration: "concentration"
    case .energy: "energy"
    case .duration: "duration"
    case .age: "age"
    case .frequency: "frequency"
    case .length: "length"
    case .area: "area"
    case .temperature: "temperature"
    case .pressure: "pressure"
    case .radiation: "radiation"
    case .currency: "currency"
    case .count: "count"
    case .multiple: "multiple"
    case .bareNumber: "number"
    }
  }
}
