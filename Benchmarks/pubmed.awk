# Writes a file of PubMed records of at least `size` bytes, with the lines of the text files given as sentences of the abstracts:
#     awk -v size=100000000 -f Benchmarks/pubmed.awk articles/*.txt
function pick(list, n) { split(list, words, " "); return words[n % split(list, words, " ") + 1] }

function abstract(label, category, lines,    text, i) {
  for (i = 0; i < lines; i++) text = text (i > 0 ? " " : "") sentences[next_sentence++ % count]
  return "        <AbstractText Label=\"" label "\" NlmCategory=\"" category "\">" text "</AbstractText>\n"
}

function reference(n) {
  return "        <Reference>\n          <Citation>" pick(names, n) " A, " pick(names, n + 3) " B. " sentences[n % count] \
    " J Made Up. " 1980 + n % 40 ";" n % 60 + 1 "(" n % 12 + 1 "):" n % 900 + 1 "-9.</Citation>\n          <ArticleIdList>\n" \
    "            <ArticleId IdType=\"pubmed\">" 10000000 + n % 9000000 "</ArticleId>\n" \
    "            <ArticleId IdType=\"doi\">10.5555/made.up." n "</ArticleId>\n          </ArticleIdList>\n        </Reference>\n"
}

function author(n) {
  return "          <Author ValidYN=\"Y\">\n            <LastName>" pick(names, n) "</LastName>\n            <ForeName>" \
    pick(given, n * 7) "</ForeName>\n            <AffiliationInfo>\n              <Affiliation>Department of Made-up Medicine " \
    n % 40 ", University of Nowhere, Nowhere.</Affiliation>\n            </AffiliationInfo>\n          </Author>\n"
}

BEGIN {
  names = "Abara Berg Costa Dahl Evans Fontaine Garcia Haddad Ivanov Jensen Kim Lopez Moreau Novak Okafor Petrov"
  given = "Ada Ben Carla David Elena Farid Grace Hugo Ines Jonas"
  types = "Journal_Article Review Randomized_Controlled_Trial Systematic_Review Observational_Study Guideline"
  headings = "Humans Female Male Adult Aged Pain Fatigue Sleep Inflammation Quality_of_Life"
}

/[a-z].*[.]$/ {
  gsub(/&/, "\\&amp;")
  gsub(/</, "\\&lt;")
  sentences[count++] = $0
}

END {
  if (count == 0) exit 1
  printf "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2025//EN\" \"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd\">\n<PubmedArticleSet>\n"
  while (written < size) {
    n++
    text = "  <PubmedArticle>\n    <MedlineCitation Status=\"MEDLINE\" Owner=\"NLM\">\n      <PMID Version=\"1\">" 20000000 + n \
      "</PMID>\n      <Article PubModel=\"Print\">\n        <Journal>\n          <JournalIssue CitedMedium=\"Internet\">\n" \
      "            <PubDate><Year>" 1990 + n % 30 "</Year><Month>Mar</Month></PubDate>\n          </JournalIssue>\n" \
      "          <Title>Journal of made-up medicine " n % 50 "</Title>\n        </Journal>\n        <ArticleTitle>" \
      sentences[n * 31 % count] "</ArticleTitle>\n        <Abstract>\n"
    text = text abstract("BACKGROUND", "BACKGROUND", 2) abstract("METHODS", "METHODS", 2) abstract("RESULTS", "RESULTS", 3) \
      abstract("CONCLUSIONS", "CONCLUSIONS", 2) "        </Abstract>\n        <AuthorList CompleteYN=\"Y\">\n"
    for (i = 0; i < 4 + n % 5; i++) text = text author(n + i)
    type = pick(types, n)
    gsub(/_/, " ", type)
    text = text "        </AuthorList>\n        <PublicationTypeList>\n          <PublicationType UI=\"D016428\">Journal Article</PublicationType>\n" \
      "          <PublicationType UI=\"D000000\">" type "</PublicationType>\n        </PublicationTypeList>\n      </Article>\n      <MeshHeadingList>\n"
    for (i = 0; i < 8; i++) {
      heading = pick(headings, n + i)
      gsub(/_/, " ", heading)
      text = text "        <MeshHeading><DescriptorName UI=\"D00" 1000 + i "\" MajorTopicYN=\"N\">" heading "</DescriptorName></MeshHeading>\n"
    }
    text = text "      </MeshHeadingList>\n    </MedlineCitation>\n    <PubmedData>\n      <ArticleIdList>\n        <ArticleId IdType=\"pubmed\">" \
      20000000 + n "</ArticleId>\n        <ArticleId IdType=\"doi\">10.5555/record." n "</ArticleId>\n      </ArticleIdList>\n      <ReferenceList>\n"
    for (i = 0; i < 6; i++) text = text reference(n * 6 + i)
    text = text "      </ReferenceList>\n    </PubmedData>\n  </PubmedArticle>\n"
    written += length(text)
    printf "%s", text
  }
  print "</PubmedArticleSet>"
}
