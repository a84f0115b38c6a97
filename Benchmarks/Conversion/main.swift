import Foundation

// convert-articles FROM TO: writes each text of a folder as a web page and as a Word document.

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  print("usage: convert-articles FROM TO")
  exit(2)
}

do {
  let files = FileManager.default
  for folder in ["html", "word"] {
    try files.createDirectory(
      atPath: arguments[2] + "/" + folder, withIntermediateDirectories: true)
  }
  for name in try files.contentsOfDirectory(atPath: arguments[1]).sorted()
  where name.hasSuffix(".txt") {
    let article = ArticleLines(
      try String(contentsOfFile: arguments[1] + "/" + name, encoding: .utf8))
    let stem = arguments[2] + "/%/" + name.dropLast(4)
    try Data(WebPage.of(article).utf8)
      .write(to: URL(fileURLWithPath: stem.replacingOccurrences(of: "%", with: "html") + ".html"))
    try WordFile.write(
      article, to: stem.replacingOccurrences(of: "%", with: "word") + ".docx")
  }
} catch {
  print("convert-articles: \(error)")
  exit(2)
}
