/// What a walk asks of the calls that templates make.
extension Program {
  /// What is passed on for a block: by the outermost call that names it.
  func argument(named name: Int32, in open: [Int32]) -> (Argument, depth: Int)? {
    for (depth, call) in open.enumerated() {
      for argument in calls[Int(call)].arguments where argument.name == name {
        return (argument, depth)
      }
    }
    return nil
  }

  /// The indentation of what is put in at a place that has one itself.
  func indentation(_ added: Instruction.Indentation, in around: [UInt8]) -> [UInt8] {
    switch added {
    case .none: []
    case .added(let slice): slice.isEmpty ? around : around + text[slice.range]
    }
  }
}
