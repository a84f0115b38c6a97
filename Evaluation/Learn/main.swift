import Foundation
import Scoring

// learn-hints FOLDER …: prints the rows of hints.tsv as learnt from annotated articles, and on the standard error how well those learnt
// from four fifths of the articles decide on the others.
let folders = CommandLine.arguments.dropFirst()
guard !folders.isEmpty else {
  print("usage: learn-hints FOLDER …")
  exit(2)
}
do {
  var articles: [AnnotatedArticle] = []
  for folder in folders {
    let files = try FileManager.default.contentsOfDirectory(
      at: URL(fileURLWithPath: folder), includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.lastPathComponent < $1.lastPathComponent })
    where file.pathExtension == "jsonl" {
      articles.append(try AnnotatedArticle(rows: file))
    }
  }
  let learner = HintLearner(articles)
  for line in learner.crossValidation() { FileHandle.standardError.write(Data((line + "\n").utf8)) }
  print(
    "# What the words around the name of a condition or of another substance (\"partner\") say for: place, word, weight of treats, causes,\n"
      + "# contraindicated, not treats, not causes and interacts against nothing, in hundredths. Learnt by scripts/learn-hints from "
      + "Evaluation/Articles;\n# not to be edited."
  )
  for row in learner.rows() { print(row) }
} catch {
  FileHandle.standardError.write(Data("learn-hints: \(error)\n".utf8))
  exit(2)
}
