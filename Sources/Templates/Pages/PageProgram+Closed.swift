extension PageProgram {
  /// Whether the body of a section shows nothing but what the view in a register leads to.
  func isClosed(_ body: Range<Int>, over register: Int16) -> Bool {
    /// The sections that are open, with their registers; those over no view set what `{{.}}` shows.
    var open: [(end: Int, register: Int16?)] = [(body.upperBound, register)]
    for number in body {
      open.removeAll { $0.end <= number }
      let isKnown = { (source: PageStep.Source) in
        open.contains { $0.register == source.register }
      }
      switch steps[number] {
      case .text: break
      case .show(let source, _, _), .inverted(let source, _, _):
        if !isKnown(source) { return false }
      case .showContext:
        if open.last?.register != nil { return false }
      case .section(let source, let kind, let register, let end):
        if !isKnown(source) { return false }
        if kind != .flag { open.append((Int(end), kind.isOfViews ? register : nil)) }
      case .closedSection(let source, let register, let end):
        if !isKnown(source) { return false }
        open.append((Int(end), register))
      case .call: return false
      }
    }
    return true
  }
}

extension PageStep.Kind {
  fileprivate var isOfViews: Bool { self == .view || self == .list }
}
