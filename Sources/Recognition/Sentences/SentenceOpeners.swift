/// Words that, with a capital, rather open a sentence than continue a name.
enum SentenceOpeners {
  static let words = """
    a about above according additionally after again all almost already also although always among an
    and another any are as at avoid based be because been before both but by can clinical consult
    could despite did do does doctors during each either even every experts few finally first follow
    for from further had has have he hence her here hers his how however i if important in including
    indeed individuals instead into is it its just keep know last later less let like like long
    make many may meanwhile might more moreover most much must my neither never nevertheless no nor
    not now of often on once one only or other others our overall over patients people perhaps please
    recent remember research researchers scientists second several shall she should side similarly
    since so some sometimes speak still studies such take talk than that the their them then there
    therefore these they this those though three through thus to today together too two typically
    under unfortunately unless unlike until up use used using usually very was we well were what when
    whenever where whereas whether which while who whose why will with within without would yes yet
    you your
    """

  static func table() -> PackedWordTable {
    PackedWordTable(words: words.listed())
  }

  /// Words that follow the subject of a sentence.
  static let auxiliaries = """
    are can could do had have may might must often should usually were will would
    """

  static func auxiliaryTable() -> PackedWordTable {
    PackedWordTable(words: auxiliaries.listed())
  }

  /// Nouns whose number belongs to them, so that "type 2." is no item "2." of a list and
  /// "vitamin D." no initial.
  /// Words behind which a dash begins the first item of a list: "Symptoms include - pain - nausea".
  static let listOpeners = """
    include includes including included are is were if you who that may can should must cause causes
    have has with as following these to of
    """

  static func listTable() -> PackedWordTable { PackedWordTable(words: listOpeners.listed()) }

  static let labelNouns = """
    type types group groups phase phases grade grades stage stages step steps class classes level
    levels figure table day week month year number part chapter section vitamin vitamins hepatitis
    influenza factor protein group immunoglobulin coenzyme plan receptor arm category ward unit visit
    team strain
    """

  static func labelTable() -> PackedWordTable {
    PackedWordTable(words: labelNouns.listed())
  }
}
