package import Basis

/// Reads YAML as a tree of texts with places.
package enum YAMLFields {
  /// - Parameter part: the bytes of the file that are YAML, from the start of a line on.
  /// - Returns: the top value (`nil` when there is none or it cannot be read), and the problems.
  package static func read(
    _ file: SourceFile, part: Range<Int>
  ) -> (value: FieldValue?, problems: [Diagnostic]) {
    read(
      file, part: part, lines: Lines(of: file.bytes, in: part),
      firstLine: Lines(of: file.bytes, in: 0..<part.lowerBound).ranges.count + 1)
  }

  /// - Parameters:
  ///   - lines: those of the part.
  ///   - firstLine: the number in the file of the first of them, from 1.
  static func read(
    _ file: SourceFile, part: Range<Int>, lines: Lines, firstLine: Int
  ) -> (value: FieldValue?, problems: [Diagnostic]) {
    var problems = YAMLGate.problems(in: file, lines: lines, firstLine: firstLine)
    if problems.contains(where: { $0.severity == .fout }) { return (nil, problems) }
    let composer = YAMLComposer(file: file, part: part, lines: lines)
    let read = YAMLEvents.read(file.bytes[part]) { events throws(YAMLFault) in
      try composer.root(events)
    }
    switch read {
    case .success(let value): return (value, problems)
    case .failure(let fault):
      let place = YAMLFaultPlace(file: file, part: part, lines: lines, firstLine: firstLine)
      problems.append(place.diagnostic(for: fault))
      return (nil, problems)
    }
  }
}
