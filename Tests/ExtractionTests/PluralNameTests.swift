import Claims
import Testing

/// Names that no list has lose the ending of their plural, and no more.
@Suite("Plurals of names")
struct PluralNameTests {
  @Test(
    "What comes from Greek or Latin ends as it does",
    arguments: [
      ("Radiotherapy reduces spinal metastases.", "spinal metastasis"),
      ("Everolimus reduces hip prostheses.", "hip prosthesis"),
      ("Everolimus reduces stent stenoses.", "stent stenosis"),
      ("Ribavirin reduces foamy viruses.", "foamy virus"),
      ("Zinc reduces soil boluses.", "soil bolus"),
      ("Clomiphene increases the risk of hypospadias.", "hypospadias"),
      ("Metformin reduces the risk of prediabetes.", "prediabetes"),
    ])
  func classical(sentence: String, name: String) {
    #expect(Reading.result(sentence).assertions.map(\.claim.object?.name) == [name])
  }

  @Test(
    "Other words keep their e",
    arguments: [
      ("Arnica reduces neck noises.", "neck noise"),
      ("Folic acid reduces gut diseases.", "gut disease"),
      ("Ivermectin reduces worm phases.", "worm phase"),
    ])
  func english(sentence: String, name: String) {
    #expect(Reading.result(sentence).assertions.map(\.claim.object?.name) == [name])
  }
}
