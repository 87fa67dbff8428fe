extension MessageCode {
  /// The first sentence of what the code means, for lists.
  package var firstSentence: String {
    let line = betekenis.split(separator: "\n", omittingEmptySubsequences: true).first ?? ""
    guard let end = line.firstRange(of: ". ") else { return String(line) }
    return String(line[..<end.lowerBound]) + "."
  }
}
