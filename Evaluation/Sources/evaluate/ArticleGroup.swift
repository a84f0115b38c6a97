/// The groups of annotated articles, in the order in which they are reported.
enum ArticleGroup: String, CaseIterable {
  case developed
  case heldout
  case dense
  case varied
  case learnt
  case second
  case third
  case seeds
  case documents

  var title: String {
    switch self {
    case .developed: "developed on"
    case .heldout: "held out"
    case .dense: "dense"
    case .varied: "varied"
    case .learnt: "learnt from"
    case .second: "written later"
    case .third: "written last"
    case .seeds: "one subject"
    case .documents: "public"
    }
  }

  var about: String {
    switch self {
    case .developed:
      "articles of this project that were looked at while the grammar was written"
    case .heldout: "articles of this project that nobody looks at while the grammar is changed"
    case .dense:
      "articles of this project that say much in few words, and that nobody looks at either"
    case .varied:
      "articles of this project that put the same things in as many ways as possible, and that nobody looks at either"
    case .learnt:
      "articles of this project that nobody looks at, but from which the weights of hints are learnt"
    case .second:
      "articles of this project whose errors were read after their first score was taken"
    case .third:
      "articles of this project of which two substances in three were read after the first score"
    case .seeds: "articles about one drug, not part of this repository"
    case .documents: "public articles about other subjects, not part of this repository"
    }
  }

  /// Whether its errors may be quoted: those of other people's articles and of articles held out are not.
  var isQuoted: Bool { self == .developed }

  /// Whether its errors may be listed for those who work on the grammar.
  var isShown: Bool {
    switch self {
    case .heldout, .dense, .varied, .learnt, .third: false
    case .developed, .second, .seeds, .documents: true
    }
  }
}
