/// Parents and blocks, as `Renderer` has them; who fills a block is known when a page is linked.
extension PageLinker {
  mutating func linkParent(_ number: Int32) throws {
    let call = program.calls[Int(number)]
    let around = (calls, indent(call.indentation))
    if !calls.contains(number) { calls.append(number) }
    try linkTemplate(call.template)
    (calls, indentation) = around
  }

  mutating func linkBlock(_ site: Program.BlockSite, _ start: Int, _ end: Int) throws {
    guard let (argument, depth) = program.argument(named: site.name, in: calls) else {
      return try link(start, end)
    }
    if argument.start == argument.end { return }
    let around = (calls, indent(site.indentation))
    calls.removeSubrange(depth...)
    try link(Int(argument.start), Int(argument.end))
    (calls, indentation) = around
    if !argument.endsLine {
      let around = indentation
      indentation = []
      appendText(site.newline.range)
      indentation = around
    }
  }

  /// - Returns: the indentation to go back to.
  mutating func indent(_ added: Instruction.Indentation) -> [UInt8] {
    let around = indentation
    indentation = program.indentation(added, in: around)
    return around
  }
}
