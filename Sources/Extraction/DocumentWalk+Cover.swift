extension DocumentWalk {
  /// Keeps what a sentence says is paid for, and by whom, for "Medicare does too" behind it.
  func noteCover(_ draft: Draft) {
    guard let subject = draft.subject, let payer = draft.object else { return }
    reader.discourse.covered = InsuranceCover(
      subject: reader.settled(subject), payer: payer.concept)
  }
}
