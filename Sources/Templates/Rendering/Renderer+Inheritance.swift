extension Renderer {
  /// Renders the parent with the blocks that are passed on. A call that is already being rendered
  /// adds nothing: the outermost argument of a name counts.
  mutating func runParent(_ number: Int32) throws {
    let call = program.calls[Int(number)]
    let around = (calls, indent(call.indentation))
    if !calls.contains(number) { calls.append(number) }
    try runTemplate(call.template)
    (calls, indentation) = around
  }

  /// Renders what was passed on for the block, or else its default. Blocks in the text that was
  /// passed on are filled by calls further out only: they belong to the template it comes from.
  mutating func runBlock(_ site: Program.BlockSite, _ start: Int, _ end: Int) throws {
    guard let (argument, depth) = program.argument(named: site.name, in: calls) else {
      try run(start, end)
      return
    }
    if argument.start == argument.end { return }
    let around = (calls, indent(site.indentation))
    calls.removeSubrange(depth...)
    try run(Int(argument.start), Int(argument.end))
    (calls, indentation) = around
    if !argument.endsLine { out += program.text[site.newline.range] }
  }
}
