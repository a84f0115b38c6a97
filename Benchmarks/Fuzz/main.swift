// Damages files at random and takes them through import, extraction and graph, in one process.
//
//     fuzz-importers FIRST COUNT PATH…      runs cases, and says where one takes over a second
//     fuzz-importers --write NUMBER PATH…   prints the bytes of a case
//
// The number of the case that runs is kept in the file `fuzz-case`, so that it is known when one crashes.
#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

let sampleLimit = 200_000
var arguments = Array(CommandLine.arguments.dropFirst())

func output(_ bytes: [UInt8], to descriptor: Int32) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let n = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard n > 0 else { return }
    rest = rest.dropFirst(n)
  }
}

if arguments.first == "--write", arguments.count > 2, let number = Int(arguments[1]) {
  output(Fuzzing(Array(arguments[2...]), limit: sampleLimit).input(number).bytes, to: 1)
} else if arguments.count > 2, let first = Int(arguments[0]), let count = Int(arguments[1]) {
  var fuzzing = Fuzzing(Array(arguments[2...]), limit: sampleLimit)
  print("\(fuzzing.count) samples")
  let file = open("fuzz-case", O_WRONLY | O_CREAT, 0o644)
  fuzzing.run(first..<(first + count)) { number in
    let text = Array("\(number)          \n".utf8)
    _ = text.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
  }
  print(
    "\(count) cases: \(fuzzing.read) read, \(fuzzing.refused) refused; slowest \(fuzzing.slowest)")
} else {
  print("usage: fuzz-importers FIRST COUNT PATH… | --write NUMBER PATH…")
}
