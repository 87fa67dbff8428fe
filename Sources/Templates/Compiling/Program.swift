/// All templates of a library, compiled and linked.
struct Program: Sendable {
  /// What a parent tag calls and what it passes on.
  struct ParentCall: Sendable {
    let template: Int32
    let indentation: Instruction.Indentation
    var arguments: [Argument]
  }

  /// The text for a block of the parent.
  struct Argument: Sendable {
    let name: Int32
    let start: Int32
    let end: Int32
    /// Whether the text ends with a whole line.
    let endsLine: Bool
  }

  /// A block that a template offers.
  struct BlockSite: Sendable {
    let name: Int32
    /// Added where the block has its lines to itself.
    let indentation: Instruction.Indentation
    /// The line end after a standalone block, for an argument that does not end with one.
    let newline: Instruction.Slice
  }

  var instructions: [Instruction] = []
  var text: [UInt8] = []
  var names: [String] = []
  var calls: [ParentCall] = []
  var sites: [BlockSite] = []
  /// The instructions of each template, in the order of the library.
  var templates: [Range<Int>] = []
  var templateNames: [String] = []

  /// How many templates may stand in one another.
  static let templateLimit = 200
  /// How deep sections, blocks and templates together may stand in one another.
  static let depthLimit = 1_000

  /// The number of a partial that does not exist: nothing is shown.
  static let missing: Int32 = -1
}
