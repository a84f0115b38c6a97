import Foundation

// measure RUNS COMMAND [ARGUMENT …]: runs a command several times with its output thrown away and prints
//   wall-clock seconds (median, least), processor seconds (median), peak resident memory (MB)

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2, let runs = Int(arguments[0]), runs > 0 else {
  print("usage: measure RUNS COMMAND [ARGUMENT …]")
  exit(2)
}

var measurements: [Measurement] = []
for _ in 0..<runs {
  guard let measurement = Measurement.run(Array(arguments.dropFirst())) else {
    print("measure: \(arguments[1]) could not be run or ended by a signal")
    exit(2)
  }
  measurements.append(measurement)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
func shown(_ value: Double) -> String { String(format: "%.4f", value) }

print(
  shown(median(measurements.map(\.wall))), shown(measurements.map(\.wall).min() ?? 0),
  shown(median(measurements.map(\.processor))),
  String(format: "%.1f", measurements.map(\.megabytes).max() ?? 0))
