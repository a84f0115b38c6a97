import Claims
import Testing

@Suite("What somebody went through, and what everybody is said to know")
struct TestimonialTests {
  private func kinds(_ text: String) -> [Citation.Kind] {
    Reading.result(text).citations.map(\.kind)
  }

  @Test(
    "Told as proof",
    arguments: [
      "Ginger cured me, full stop.",
      "Ginger fixed my knees in a week.",
      "My eczema disappeared after three weeks of ginger.",
      "I took ginger capsules for a month and my joints were pain-free again.",
      "My brother-in-law had gout for ten years, and it vanished after a month of ginger.",
      "Since I began taking ginger, I sleep like a baby.",
      "Three weeks of ginger and my anxiety had vanished.",
      "Ginger did wonders for my skin.",
      "A friend of mine lost ten pounds on ginger.",
      "One of our readers, Tom, beat his insomnia with ginger.",
      "Maria, 54, from Leeds, has not had a migraine since she took ginger.",
      "Dave from Ohio says ginger ended his back pain.",
      "According to one user, ginger stops panic attacks.",
      "Rosa, a customer of our shop, found that ginger relieves nausea.",
      "“Ginger relieves nausea,” says the 52-year-old plumber from Leeds.",
      "Two weeks on ginger and I could climb the stairs again.",
      "He lost his sense of taste after ten days on the capsules.",
      "My mother's blood pressure went back to normal within a month.",
      "Our own herbalist has seen hundreds of patients recover on ginger.",
      "My uncle takes ginger and his knees stopped aching.",
      "\"I was off my pain pills within a week!\" — Carla M.",
      "“I feel ten years younger.” – Tom B., verified buyer",
    ])
  func testimonials(text: String) {
    #expect(kinds(text) == [.anecdote])
  }

  @Test(
    "Not told as proof",
    arguments: [
      "My doctor had nothing to say on gout.",
      "Ginger relieves nausea, and it costs me two dollars a week.",
      "I took the train and was home by nine.",
      "Ginger did not cure me.",
      "His father had diabetes and stopped working.",
      "Her doctor stopped ginger because of her kidney disease.",
      "Kim from Bristol University says that ginger relieves nausea.",
      "After 12 weeks on ginger, patients had lost 2 kg.",
      "“We saw no effect of ginger,” – Dr. Tom Becker, University of Leeds",
      "Our doctors have seen patients recover on ginger.",
    ])
  func others(text: String) {
    #expect(!kinds(text).contains(.anecdote))
  }

  @Test(
    "Known to everybody, or shown in studies that nobody names",
    arguments: [
      "It is well known that ginger relieves nausea.",
      "It has also been shown in many studies that ginger relieves nausea.",
      "It is widely believed that ginger relieves nausea.",
      "Everyone knows that ginger relieves nausea.",
      "Doctors have long known that ginger relieves nausea.",
      "As any nutritionist will tell you, ginger relieves nausea.",
      "According to some experts, ginger relieves nausea.",
      "Ginger relieves nausea, studies show.",
      "Ginger has been shown in clinical trials to relieve nausea.",
    ])
  func commonKnowledge(text: String) {
    #expect(kinds(text) == [.vague])
  }

  @Test func whatIsNotKnownIsNobodysKnowledge() {
    #expect(kinds("It is not known whether ginger relieves nausea.") == [])
  }

  @Test func eachOfTwoWhoAreCitedSaysTheirOwn() {
    let result = Reading.result(
      "Experts believe that ginger relieves nausea, and a 2019 paper in JAMA found that ginger reduces pain."
    )
    #expect(result.assertions.map { $0.citations.map(\.kind) } == [[.vague], [.journal]])
    let second = Reading.result(
      "Experts believe that ginger relieves nausea, and research published on PubMed proves that ginger reduces pain."
    )
    #expect(second.assertions.map { $0.citations.map(\.kind) } == [[.vague], [.index]])
  }
}
