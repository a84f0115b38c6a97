// Reads files as documents and throws them away, or with --show prints what was read of each.
import Documents
import Importers

var reading = DocumentCounting()
var paths = Array(CommandLine.arguments.dropFirst())
if paths.first == "--show" {
  reading.isShowing = true
  paths.removeFirst()
}
reading.read(paths)
print("\(reading.count) documents, \(reading.bytes) bytes of text")
