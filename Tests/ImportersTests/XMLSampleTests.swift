import Documents
import Foundation
import Testing

@testable import Importers

/// Articles, records and labels of others, where they are at hand; what is in them is counted in the bytes of the file.
@Suite("XML files from elsewhere")
struct XMLSampleTests {
  private static let folder: String? = {
    let folder = SharedData.path("data/formats")
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
  }()

  private struct Sample {
    let path: String
    let source: String
    let documents: [Document]

    func count(_ pattern: String) -> Int { source.components(separatedBy: pattern).count - 1 }
  }

  private static func samples(_ name: String) throws -> [Sample] {
    let folder = try #require(folder).appending("/\(name)")
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix("xml") }.sorted().map { name in
      let path = "\(folder)/\(name)"
      let file = InputFile(bytes: Array(path.utf8), isNamed: true)
      var documents: [Document] = []
      if let stream = ImporterCatalog.builtIn.stream(of: file) {
        while let next = try stream.nextDocument() { documents.append(next.document()) }
      } else {
        documents.append(try ImporterCatalog.builtIn.document(at: file))
      }
      let source = String(
        decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
      return Sample(path: name, source: source, documents: documents)
    }
  }

  @Test(
    "Journal articles have their references, marks, headings and identifiers",
    .enabled(if: folder != nil, "the shared data are not at hand"))
  func articles() throws {
    let samples = try Self.samples("jats")
    #expect(!samples.isEmpty)
    for sample in samples {
      let document = try #require(sample.documents.first)
      #expect(sample.documents.count == 1)
      // Reviews and replies, which come last, have references of their own.
      let own = Sample(
        path: sample.path, source: sample.source.components(separatedBy: "<sub-article")[0],
        documents: [])
      let references = own.count("<ref ") + own.count("<ref>")
      #expect(document.references.count >= references, "\(sample.path)")
      let placed = document.references.filter { $0.range != nil }.count
      #expect(placed == document.references.count, "\(sample.path)")
      // The marks at the ends of a range ("3–7") are one mark.
      let marked = own.count("ref-type=\"bibr\"")
      #expect(document.marks.count <= marked)
      #expect(document.marks.count * 100 >= marked * 80, "\(sample.path): \(marked)")
      for mark in document.marks {
        #expect(mark.references.allSatisfy { document.references.indices.contains($0) })
      }
      let headings = document.blocks.filter { if case .heading = $0.kind { true } else { false } }
      #expect(headings.count >= min(own.count("<sec "), own.count("<title>")), "\(sample.path)")
      if own.count("pub-id-type=\"doi\"") > 0, own.count("<article-id pub-id-type=\"doi\"") > 0 {
        #expect(document.metadata.identifiers.contains { $0.scheme == .doi }, "\(sample.path)")
      }
      if own.count("<article-title>") > 0 {
        #expect(!(document.metadata.title ?? "").isEmpty, "\(sample.path)")
        #expect(document.metadata.date != nil || own.count("<pub-date") == 0, "\(sample.path)")
      }
    }
  }

  @Test(
    "PubMed records have their number, title, labels, types, authors and references",
    .enabled(if: folder != nil, "the shared data are not at hand"))
  func records() throws {
    let samples = try Self.samples("pubmed")
    #expect(!samples.isEmpty)
    for sample in samples {
      let records = sample.count("<PubmedArticle>") + sample.count("<PubmedBookArticle>")
      #expect(sample.documents.count == records, "\(sample.path)")
      #expect(Set(sample.documents.map(\.path)).count == records)
      let metadata = sample.documents.map(\.metadata)
      for (document, metadata) in zip(sample.documents, metadata) {
        let pmid = metadata.identifiers.first { $0.scheme == .pmid }?.value ?? ""
        #expect(document.path.hasSuffix("#\(pmid)"), "\(sample.path)")
        #expect(!(metadata.title ?? "").isEmpty, "\(sample.path)")
        #expect(metadata.date != nil, "\(sample.path)")
      }
      #expect(
        metadata.map(\.publicationTypes.count).reduce(0, +) == sample.count("<PublicationType "),
        "\(sample.path)")
      #expect(
        metadata.map(\.topics.count).reduce(0, +)
          == (sample.count("<DescriptorName ") > 0
            ? sample.count("<DescriptorName ") : sample.count("<Keyword ")),
        "\(sample.path)")
      let headings = sample.documents.flatMap(\.blocks).filter { $0.kind == .heading(level: 2) }
      #expect(
        headings.count >= sample.count("<AbstractText Label=\"") - sample.count("UNLABELLED"),
        "\(sample.path)")
      let cited = sample.documents.map(\.references.count).reduce(0, +)
      #expect(
        cited >= sample.count("<Reference>") + sample.count("RefType=\"Cites\""), "\(sample.path)")
    }
  }

  @Test(
    "Labels have their set id, their substances and a heading for each section that has a title",
    .enabled(if: folder != nil, "the shared data are not at hand"))
  func labels() throws {
    let samples = try Self.samples("spl")
    #expect(!samples.isEmpty)
    for sample in samples {
      let document = try #require(sample.documents.first)
      let metadata = document.metadata
      #expect(metadata.kind == .label)
      #expect(metadata.identifiers.map(\.scheme) == [.setID], "\(sample.path)")
      #expect(metadata.version != nil && metadata.date != nil, "\(sample.path)")
      #expect(!metadata.topics.isEmpty, "\(sample.path)")
      let headings = document.blocks.filter { if case .heading = $0.kind { true } else { false } }
      for (code, words) in [
        ("34067-9", ["indication", "use"]), ("34068-7", ["dosage", "direction"]),
        ("34084-4", ["adverse"]), ("34070-3", ["contraindication"]), ("34071-1", ["warning"]),
        ("55106-9", ["active"]),
      ] where sample.count("code code=\"\(code)\"") > 0 {
        #expect(
          headings.contains { heading in
            let title = document.string(heading.range).lowercased()
            return words.contains { title.contains($0) }
          }, "\(sample.path): \(code)")
      }
    }
  }
}
