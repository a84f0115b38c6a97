import Checks
import Documents
import Findings

/// The suppressions that stand in a text, and what is wrong with those that are none.
struct TextSuppressions: Sendable {
  private(set) var suppressions: [Suppression] = []
  /// What a person should know, with the place, in the order of the text.
  private(set) var problems: [(position: TextPosition, message: String)] = []

  private let document: Document

  init(_ document: Document) {
    self.document = document
    var open: [(comment: SuppressionComment, rules: [String])] = []
    let comments = SuppressionComment.all(in: document.text) + document.suppressions
    for comment in comments {
      guard let rules = rules(of: comment), let action = comment.action else { continue }
      switch action {
      case .disableNextLine: add(comment, rules, next(comment))
      case .disableLine: add(comment, rules, own(comment))
      case .disable: open.append((comment, rules))
      case .enable: close(&open, rules, at: comment)
      }
    }
    for (comment, rules) in open {
      add(comment, rules, TextRange(comment.range.end, document.text.count))
    }
    for note in document.notes where note.kind == .comment {
      guard let comment = SuppressionComment(note.text, range: note.range),
        let rules = rules(of: comment)
      else { continue }
      // A comment of a word processor is attached to the words it is about.
      add(comment, rules, note.range.isEmpty ? line(note.range.start) : note.range)
    }
    suppressions.sort {
      ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
    }
  }

  /// The rules of a comment that can be used; nil with a problem noted where it cannot.
  private mutating func rules(of comment: SuppressionComment) -> [String]? {
    let known = AllRules.types.map { $0.id }
    if comment.action == nil {
      note(
        comment,
        "there is no such suppression; there are stet-disable-next-line, stet-disable-line, stet-disable and stet-enable"
      )
      return nil
    }
    for id in comment.rules where !known.contains(id) {
      note(comment, "there is no rule \(id)\(NearestName.hint(id, among: known))")
      return nil
    }
    if comment.action == .enable { return comment.rules }
    guard !comment.rules.isEmpty else {
      note(comment, "a suppression names its rules; this one does nothing")
      return nil
    }
    guard comment.reason != nil else {
      note(comment, "a suppression gives its reason behind a colon; this one does nothing")
      return nil
    }
    if let until = comment.until, !CalendarDay.isValid(until) {
      note(comment, "“until” takes a day written as 2026-12-31; this suppression does nothing")
      return nil
    }
    return comment.rules
  }

  /// Ends regions; `stet-enable` without rules ends all.
  private mutating func close(
    _ open: inout [(comment: SuppressionComment, rules: [String])], _ rules: [String],
    at comment: SuppressionComment
  ) {
    var isUsed = false
    var left: [(comment: SuppressionComment, rules: [String])] = []
    for region in open {
      let ended = rules.isEmpty ? region.rules : region.rules.filter { rules.contains($0) }
      if !ended.isEmpty {
        isUsed = true
        add(region.comment, ended, TextRange(region.comment.range.end, comment.range.start))
      }
      let rest = region.rules.filter { !ended.contains($0) }
      if !rest.isEmpty { left.append((region.comment, rest)) }
    }
    open = left
    if !isUsed { note(comment, "nothing is disabled here that stet-enable could enable") }
  }

  private mutating func add(_ comment: SuppressionComment, _ rules: [String], _ range: TextRange) {
    suppressions.append(
      Suppression(
        rules: rules, reason: comment.reason ?? "", until: comment.until,
        scope: .passage(source: document.path, range: range), file: document.path,
        position: position(comment), isInText: true))
  }

  private mutating func note(_ comment: SuppressionComment, _ message: String) {
    problems.append((position(comment), message))
  }

  /// Where in the file the comment stands.
  private func position(_ comment: SuppressionComment) -> TextPosition {
    let line = comment.line ?? document.origins.origin(of: comment.range.start)?.line
    return line.map { TextPosition(line: $0, column: 1) }
      ?? document.position(comment.range.start)
  }

  // MARK: Blocks

  /// What is behind the comment: the next line, or the next block where the text is not the file.
  private func next(_ comment: SuppressionComment) -> TextRange {
    guard comment.line != nil else { return nextLine(comment.range.end) }
    let index = blocks(before: comment.range.start)
    guard index < document.blocks.count else {
      return TextRange(document.text.count, document.text.count)
    }
    return document.blocks[index].range
  }

  /// The line or the block that holds the comment.
  private func own(_ comment: SuppressionComment) -> TextRange {
    guard comment.line != nil else { return line(comment.range.start) }
    let count = blocks(before: comment.range.start + 1)
    return count > 0 ? document.blocks[count - 1].range : TextRange(0, 0)
  }

  /// How many blocks begin before a byte.
  private func blocks(before offset: Int) -> Int {
    var (low, high) = (0, document.blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if document.blocks[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Lines

  /// The line that holds the byte.
  private func line(_ offset: Int) -> TextRange {
    let number = document.position(offset).line
    let starts = document.lines.starts
    let end = number < starts.count ? starts[number] : document.text.count
    return TextRange(starts[number - 1], end)
  }

  /// The next line behind the byte that is not blank.
  private func nextLine(_ offset: Int) -> TextRange {
    let starts = document.lines.starts
    var number = document.position(offset).line
    while number < starts.count {
      let next = line(starts[number])
      if document.text[next.start..<next.end].contains(where: { $0 > 0x20 }) { return next }
      number += 1
    }
    return TextRange(document.text.count, document.text.count)
  }
}
