import Claims
import Documents

/// Tables that compare substances: "| | Valerian | Kava |" over "| Typical dose | 300–600 mg | 100–200 mg |".
extension DocumentWalk {
  /// Notes the substances that head columns, where two or more do and the first column is not of them.
  func nameSubstances(_ head: inout TableColumns, _ cells: [(column: Int, words: Range<Int>)]) {
    var named: [(column: Int, substance: Argument)] = []
    for cell in cells where !cell.words.isEmpty && cell.words.count < 8 {
      let own = reader.analysis.mentions.first {
        cell.words.contains(Int($0.first)) && isSubstance($0)
      }
      guard let own else { continue }
      guard cell.column > 0, let substance = withRegimen(own), substance.isKnown,
        !substance.isVague
      else { return }
      named.append((cell.column, reader.settled(substance)))
    }
    guard named.count > 1,
      named.indices.allSatisfy({ i in
        named[..<i].allSatisfy { $0.substance.concept != named[i].substance.concept }
      })
    else { return }
    for (column, substance) in named {
      head.list[column].substance = substance
      head.list[column].section = nil
    }
  }

  /// "| | Valerian": how many cells without words stand before the first with some.
  func emptyCells(before start: Int) -> Int {
    var i = start
    var bars = 0
    while i > 0, text[i - 1] == 0x20 || text[i - 1] == UInt8(ascii: "|") {
      i -= 1
      if text[i] == UInt8(ascii: "|") { bars += 1 }
    }
    let opens = i < start && text[i] == UInt8(ascii: "|")
    return max(0, bars - (opens ? 1 : 0))
  }

  /// States what a cell says of the substance that heads its column.
  func moveToColumns(_ range: TextRange) {
    guard columns.list.contains(where: { $0.substance != nil }) else { return }
    for k in reader.drafts.indices {
      let draft = reader.drafts[k]
      let stated = draft.object.flatMap { $0.end > 0 ? $0.first : nil } ?? draft.first
      let column = self.column(
        of: draft.dose.flatMap { token(ofDose: k, reader.doses[$0]) } ?? stated, range)
      guard let substance = columns[column].substance, draft.object?.concept != substance.concept
      else { continue }
      if let own = draft.subject, isNamed(own), self.column(of: own.first, range) == column {
        continue
      }
      reader.drafts[k].subject = substance
    }
  }

  private func column(of token: Int, _ range: TextRange) -> Int {
    token < reader.tokens.count ? gaps(from: range.start, to: Int(reader.tokens[token].start)) : 0
  }
}
