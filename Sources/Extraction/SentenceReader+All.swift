extension SentenceReader {
  /// Runs every family of patterns over the sentence.
  func readAll() {
    guard !analysis.chunks.isEmpty else { return }
    readVerbs()
    readChanges()
    readMembership()
    readAdvice()
    readTreatments()
    readSymptoms()
    readFeelings()
    readStates()
    readAsleep()
    readLabels()
    readAdvisedPersons()
    readNouns()
    readAdjectives()
    readSafety()
    readDoses()
    readRegulation()
    readEvidence()
    readTimes()
    readDisposition()
    readMoney()
    readLikelihood()
    readRisks()
    readStatistics()
    readEvidenceThat()
    readOutcomes()
    readAdviceAgainst()
  }
}
