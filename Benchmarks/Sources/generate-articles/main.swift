import Foundation

// generate-articles FOLDER [FILES [BYTES]]: writes health articles, the same ones on every run.

let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
  print("usage: generate-articles FOLDER [FILES [BYTES]]")
  exit(2)
}
let folder = URL(fileURLWithPath: arguments[1])
let files = arguments.count > 2 ? Int(arguments[2]) ?? 2_000 : 2_000
let bytes = arguments.count > 3 ? Int(arguments[3]) ?? 10_000_000 : 10_000_000

do {
  var generator = try ArticleGenerator(
    data: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../").standardized)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  var written = 0
  for number in 0..<files {
    // What is left is shared out evenly, so that the whole comes out as asked.
    let text = generator.article(length: (bytes - written) / (files - number))
    let digits = String(number)
    let name = "article-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    try Data(text.utf8).write(to: folder.appendingPathComponent(name + ".txt"))
    written += text.utf8.count
  }
  print("\(files) files, \(written) bytes in \(arguments[1])")
} catch {
  print("generate-articles: \(error)")
  exit(2)
}
