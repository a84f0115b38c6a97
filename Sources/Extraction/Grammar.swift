import Recognition

/// Ids of the few words that patterns name one by one.
struct Grammar: Sendable {
  let of, by, with, `in`, `for`, to, from, on, at, than, per, without, `as`, during, against: Int32
  let and, or, but, nor: Int32
  let such, like, including, include, which, that, who: Int32
  let `if`, whether, when, `while`, unless: Int32
  let have, be, help, use, take, find, show, need, require, research, more, evidence: Int32
  let approve, available, halfLife, half, life, last, cost, cover, cure, effect, side, people: Int32
  let experience, report, develop, occur, recommend, consider, both, between, there, study: Int32
  let investigate, its, their, after, patient, it, may, prevent, keep, through, via, using: Int32
  let responsible, due, symptom, risk, ability, only, safe, well, dose, tolerate, link: Int32
  let avoid, feel, suffer, get, notice, see, `do`, make, receive, increase, examine, evaluate, test: Int32
  let onset, peak, explore, license, authorize, benefit, alone, limited, lack, insufficient: Int32

  init(_ lexicon: Lexicon) {
    func id(_ word: String) -> Int32 {
      let found = lexicon.word(word)
      return found >= 0 ? found : -2
    }
    of = id("of"); by = id("by"); with = id("with"); `in` = id("in"); `for` = id("for")
    to = id("to"); from = id("from"); on = id("on"); at = id("at"); than = id("than")
    per = id("per"); without = id("without"); `as` = id("as"); during = id("during")
    against = id("against")
    and = id("and"); or = id("or"); but = id("but"); nor = id("nor")
    such = id("such"); like = id("like"); including = id("including"); include = id("include")
    which = id("which"); that = id("that"); who = id("who")
    `if` = id("if"); whether = id("whether"); when = id("when"); `while` = id("while")
    unless = id("unless")
    have = id("have"); be = id("be"); help = id("help"); use = id("use"); take = id("take")
    find = id("find"); show = id("show"); need = id("need"); require = id("require")
    research = id("research"); more = id("more"); evidence = id("evidence")
    approve = id("approve"); available = id("available"); halfLife = id("half-life")
    half = id("half"); life = id("life"); last = id("last"); cost = id("cost")
    cover = id("cover"); cure = id("cure"); effect = id("effect"); side = id("side")
    people = id("people"); experience = id("experience"); report = id("report")
    develop = id("develop"); occur = id("occur"); recommend = id("recommend")
    consider = id("consider"); both = id("both"); between = id("between"); there = id("there")
    study = id("study"); investigate = id("investigate"); its = id("its"); their = id("their")
    after = id("after"); patient = id("patient"); it = id("it"); may = id("may")
    prevent = id("prevent"); keep = id("keep"); through = id("through"); via = id("via")
    using = id("using"); responsible = id("responsible"); due = id("due")
    symptom = id("symptom"); risk = id("risk"); ability = id("ability"); only = id("only")
    safe = id("safe"); well = id("well"); dose = id("dose"); tolerate = id("tolerate")
    link = id("link"); avoid = id("avoid"); feel = id("feel"); suffer = id("suffer")
    get = id("get"); notice = id("notice"); see = id("see"); `do` = id("do")
    make = id("make"); receive = id("receive"); increase = id("increase")
    examine = id("examine"); evaluate = id("evaluate"); test = id("test")
    onset = id("onset"); peak = id("peak"); explore = id("explore"); license = id("license")
    authorize = id("authorize"); benefit = id("benefit"); alone = id("alone")
    limited = id("limited"); lack = id("lack"); insufficient = id("insufficient")
  }
}
