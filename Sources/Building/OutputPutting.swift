import Basis
import Hashing
import Writing

/// Makes files and puts them in the new site (a page is rendered now). What the last build made of the same
/// is kept as it stands.
struct OutputPutting: Sendable {
  let staging: Staging
  let keys: OutputKeys
  /// How the last build put the large files together, by path.
  let last: [OutputPath: FileInPieces]
  let isPacked: Bool
  /// Counts the files that are made with another.
  let ticks: StepCounter

  /// - Returns: how a large file was put together; `nil` for all others.
  func put(_ file: Outputs.File) throws -> FileInPieces? {
    switch file.content {
    case .task(let task, let others):
      if task.pieces.count > 1 || !others[0].isEmpty { return try put(task, file.path, others) }
      let key = keys.key(reading: task.pieces[0].texts)
      if try !keep([file.path], madeOf: key) {
        try put(OutputFile(file.path, .bytes(task.made())), key)
      }
    case .bytes(let bytes): try put(OutputFile(file.path, .bytes(bytes)))
    case .copy(let source): try put(OutputFile(file.path, .copy(of: source)))
    }
    return nil
  }

  private func put(
    _ task: FileTask, _ path: OutputPath, _ others: [[OutputPath]]
  ) throws -> FileInPieces? {
    let pieceKeys = task.pieces.map { keys.key(reading: $0.texts) }
    let key = PackedWriter.key(of: pieceKeys)
    /// - Returns: whether they stand.
    func keepOthers(_ number: Int) throws -> Bool {
      ticks.tick(others[number].count)
      return try keep(others[number], madeOf: pieceKeys[number])
    }
    func made(_ number: Int, hasOthers: Bool) throws -> [UInt8] {
      let made = try task.pieces[number].made()
      if hasOthers { return made.bytes }
      for (path, bytes) in zip(others[number], made.others) {
        try put(OutputFile(path, .bytes(bytes)), pieceKeys[number])
      }
      return made.bytes
    }
    if try keep([path], madeOf: key) {
      for number in task.pieces.indices where try !keepOthers(number) {
        _ = try made(number, hasOthers: false)
      }
      return last[path]
    }
    if isPacked, !path.packed.isEmpty {
      // Packing takes the file whole.
      var bytes: [UInt8] = []
      for number in task.pieces.indices {
        bytes += try made(number, hasOthers: keepOthers(number))
      }
      try put(OutputFile(path, .bytes(bytes)), key)
      return nil
    }
    // One piece after the other, so that a large file costs no memory.
    var file = try staging.begin(path, key: key.value)
    let standing = file.mayKeep ? last[path]?.pieces ?? [] : []
    var pieces: [FileInPieces.Piece] = []
    var end = 0
    for number in task.pieces.indices {
      let hasOthers = try keepOthers(number)
      var count = 0
      if hasOthers, standing.count == pieceKeys.count, standing[number].key == pieceKeys[number] {
        count = standing[number].range.count
        try file.append(standing: standing[number].range)
      } else {
        let bytes = try made(number, hasOthers: hasOthers)
        count = bytes.count
        try file.append(bytes)
      }
      pieces.append(FileInPieces.Piece(key: pieceKeys[number], range: end..<end + count))
      end += count
    }
    try file.finish()
    return FileInPieces(path: path, pieces: pieces)
  }

  private func keep(_ paths: [OutputPath], madeOf key: ContentHash) throws -> Bool {
    try staging.keep(paths, with: isPacked ? paths.flatMap(\.packed) : [], madeOf: key.value)
  }

  private func put(_ file: OutputFile, _ key: ContentHash? = nil) throws {
    try file.put(in: staging, key: key, isPacked: isPacked)
  }
}
