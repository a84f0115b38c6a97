import Foundation
import StetKit
import Testing

/// The questions of Documentation/Cookbook.md are answered over the example shelf.
struct CookbookTests {
  struct Question: Sendable, CustomTestStringConvertible {
    let title: String
    let parameters: [String]
    let query: String
    let mayBeEmpty: Bool
    var testDescription: String { title }
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let questions: [Question] = {
    let path = root.appending(path: "Documentation/Cookbook.md")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n## ").dropFirst().map { section in
      let parts = section.components(separatedBy: "```")
      let lines = (parts.count > 1 ? parts[1] : "").split(separator: "\n").dropFirst()
      return Question(
        title: section.components(separatedBy: "\n")[0],
        parameters: lines.filter { $0.hasPrefix(":param ") }.map { String($0.dropFirst(7)) },
        query: lines.filter { !$0.hasPrefix(":param ") }.joined(separator: "\n"),
        mayBeEmpty: parts[0].contains("May have no answer."))
    }
  }()

  @Test func thereAreTwentyQuestions() { #expect(Self.questions.count == 20) }

  @Test func questionsAreAnswered() throws {
    let session = try Workspace().session(
      on: .paths([Self.root.appending(path: "Examples").path]))
    for question in Self.questions {
      var parameters = QueryParameters()
      for parameter in question.parameters {
        // Paths of the shelf are those of this machine here.
        try parameters.set(
          parameter.replacing("Examples/", with: Self.root.path + "/Examples/"))
      }
      #expect(session.isComplete(question.query), "\(question.title)")
      let answer = try session.ask(question.query, format: .csv, parameters: parameters)
      #expect(answer.notices.isEmpty, "\(question.title)")
      #expect(question.mayBeEmpty || answer.rows > 0, "\(question.title)")
    }
  }
}
