/// How a word that is written with a full stop behaves at the end of a sentence.
enum Abbreviation: Int16, Sendable {
  /// Something always follows: "Dr.", "e.g.", "vs.".
  case introduces
  /// A number follows, or the stop is a full stop: "Fig. 3", "no. 5", "Jan. 4".
  case numbers
  /// Ends a sentence only where a word that opens sentences follows: "U.S.", "Inc.", "St.".
  case names
  /// Ends a sentence where a capital follows: "etc.", "p.m.", "5 mg.", "b.i.d.".
  case ends

  /// Words are in lower case, without their last full stop. The general ones are those common to
  /// the style guides of newspapers and journals; the others are from prescriptions and labels.
  static let words: [(kind: Abbreviation, words: String)] = [
    (
      .introduces,
      """
      dr mr mrs ms prof rev hon gen col maj capt lt sgt cpl cmdr adm gov sen rep pres messrs mme mlle
      supt fr drs profs revs sens reps
      e.g eg i.e ie vs v viz cf ca circa approx appx incl excl esp resp c.f a.k.a aka i.a s.v
      mt ft. st ste hrh
      """
    ),
    (
      .numbers,
      """
      no nos nr nrs fig figs eq eqs eqn eqns ref refs p pp pg pgs para sec sect ch chap vol vols art
      tab suppl app ex n° nº pt pts lot lic reg
      jan feb mar apr jun jul aug sep sept oct nov dec
      cat item ver
      """
    ),
    (
      .names,
      """
      u.s u.s.a u.k e.u u.n u.a.e d.c n.y l.a n.h.s n.i.h f.d.a w.h.o
      inc ltd co corp llc bros jr sr plc gmbh s.a pty assn assoc dept div univ inst natl intl govt
      ave blvd rd hwy sq apt bldg rm
      ph.d phd m.d md d.o r.n m.p.h b.s b.a m.s m.a d.d.s pharm.d ed.d m.sc b.sc esq r.d n.d m.b
      al nat am eur clin med pharmacol biol chem sci ann acad nutr endocrinol neurol
      physiol soc proc
      ala ariz calif colo conn fla kan kans ky mich minn mont neb nev okla penn tenn va vt wis wyo
      """
    ),
    (
      .ends,
      """
      etc a.m p.m am pm a.d b.c c.e b.c.e ibid
      mg mcg ug kg g gm gr ml dl cc l lb lbs oz tsp tbsp tbs pt qt gal iu i.u meq mmol mm cm m km in ft
      yd mi hr hrs h min mins sec secs wk wks yr yrs mo mos max wt ht temp avg amt qty
      tabs cap caps gtt gtts susp soln inj supp
      b.i.d t.i.d q.i.d q.d q.o.d q.h q.h.s q.s p.r.n p.o s.c i.m i.v s.l p.r h.s a.c p.c n.p.o o.d o.s
      o.u bid tid qid prn stat r.x rx dx hx tx sx
      est misc ext tel ser
      """
    ),
  ]
}

extension PackedWordTable {
  /// Values are raw values of `Abbreviation`.
  static func abbreviations() -> PackedWordTable {
    var entries: [(word: String, value: Int16)] = []
    for group in Abbreviation.words {
      for word in group.words.listed() {
        entries.append((String(word), group.kind.rawValue))
      }
    }
    return PackedWordTable(entries)
  }
}
