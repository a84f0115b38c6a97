import Claims
import Testing

@Suite("What writers say that something did to them is an anecdote")
struct OwnEffectTests {
  private func kinds(_ text: String) -> [Citation.Kind] {
    Reading.result("# Kava\n\n\(text)").assertions.flatMap { $0.citations.map(\.kind) }
  }

  @Test(
    arguments: [
      "For the first year kava killed my back pain.",
      "I developed a rash from kava.",
      "After a month I noticed:\n- less anxiety\n- a decrease in blood pressure",
    ])
  func own(text: String) {
    let found = kinds(text)
    #expect(!found.isEmpty && found.allSatisfy { $0 == .anecdote })
  }

  @Test(
    arguments: [
      "Kava reduces back pain in my patients.", "I think that kava relieves anxiety.",
      "I take 200 mg of kava a day.", "People notice less anxiety on kava.",
    ])
  func general(text: String) {
    #expect(!kinds(text).contains(.anecdote))
  }
}
