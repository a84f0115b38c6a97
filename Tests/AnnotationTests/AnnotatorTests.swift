import Claims
import Documents
import Extraction
import Reporters
import Testing

@Suite("What annotate lists")
struct AnnotatorTests {
  private let annotator = Annotator(vocabulary: .builtIn)

  private func lines(_ document: Document) -> [String] {
    String(
      decoding: AnnotationReporter.report(document, annotator.annotate(document)), as: UTF8.self
    ).split(separator: "\n").map(String.init)
  }

  @Test("Each kind is a line of JSON with its keys in a fixed order")
  func contract() {
    let document = Document(paragraph: "Caffeine may cause insomnia.[3]")
    #expect(
      lines(document) == [
        #"{"type":"sentence","source":"a.txt","start":0,"end":31,"line":1,"column":1,"#
          + #""text":"Caffeine may cause insomnia.[3]","certainty":"hedged"}"#,
        #"{"type":"mention","source":"a.txt","start":0,"end":8,"line":1,"column":1,"#
          + #""text":"Caffeine","name":"caffeine","concept":"Substance","identifier":\#(identifier("caffeine")),"#
          + #""polarity":"affirmed","certainty":"asserted"}"#,
        #"{"type":"cue","source":"a.txt","start":9,"end":12,"line":1,"column":10,"#
          + #""text":"may","category":"hedge","scope":{"start":13,"end":27}}"#,
        #"{"type":"mention","source":"a.txt","start":19,"end":27,"line":1,"column":20,"#
          + #""text":"insomnia","name":"insomnia","concept":"Condition","identifier":\#(identifier("insomnia")),"#
          + #""polarity":"affirmed","certainty":"hedged"}"#,
        #"{"type":"citation","source":"a.txt","start":28,"end":31,"line":1,"column":29,"#
          + #""text":"[3]","authority":"reference","kind":"reference","reference":"[3]"}"#,
      ])
  }

  private func identifier(_ name: String) -> String {
    let found = Vocabulary.builtIn.terms.first { $0.concept.name == name }?.concept.identifier
    return found.map { "\"\($0)\"" } ?? "null"
  }

  @Test("A quantity has bounds, unit, period and dimension, with null where there is none")
  func quantities() {
    let found = lines(Document(paragraph: "Take up to 4.5 mg per day."))
    #expect(
      found.last?.hasSuffix(
        #""low":null,"high":4.5,"unit":"mg","per":"day","dimension":"mass"}"#) == true, "\(found)")
  }

  @Test("Places are given as lines and columns of the whole document")
  func places() {
    let document = Document(blocks: [(.heading(level: 1), "Über"), (.paragraph, "É: insomnia.")])
    let found = lines(document).last ?? ""
    #expect(found.contains(#""start":10,"end":18,"line":2,"column":4"#), "\(found)")
  }

  @Test("A list item is read with the sentence it completes")
  func leadIn() {
    let document = Document(blocks: [
      (.paragraph, "It does not help with:"), (.listItem(depth: 0), "insomnia"),
      (.paragraph, "It helps with insomnia."),
    ])
    let found = annotator.annotate(document).compactMap { annotation -> Polarity? in
      guard case .mention(_, let polarity, _) = annotation.content else { return nil }
      return polarity
    }
    #expect(found == [.negated, .affirmed])
  }

  @Test("A user's term inside a longer name is listed beside it")
  func passedOver() {
    var vocabulary = Vocabulary.builtIn
    vocabulary.add(name: "chest", type: .target, identifier: "X:1", synonyms: [])
    let document = Document(paragraph: "He has no chest pain.")
    let names = Annotator(vocabulary: vocabulary).annotate(document).compactMap {
      annotation -> String? in
      guard case .mention(let concept, .negated, _) = annotation.content else { return nil }
      return concept.name
    }
    #expect(names == ["chest pain", "chest"])
  }

  @Test("Front matter is passed over, an empty document has nothing")
  func frontMatter() {
    #expect(lines(Document(paragraph: "")).isEmpty)
    #expect(lines(Document(blocks: [(.frontMatter, "title: insomnia")])).isEmpty)
  }

  @Test("The same document gives the same bytes, in the order of the text")
  func order() {
    let document = Document(
      paragraph: "Caffeine may not cause insomnia or anxiety. Up to 400 mg a day is safe [1].")
    let annotations = annotator.annotate(document)
    #expect(annotations.map(\.range.start) == annotations.map(\.range.start).sorted())
    #expect(lines(document) == lines(document))
  }
}
