import Basis
import Compression
import Hashing
import Hosting
import Writing

extension Outputs.File {
  /// Where the packed forms of the files would stand.
  var packedPaths: [OutputPath] { paths.flatMap { OutputFile.packedPaths(of: $0) } }

  /// Makes the file (a page is rendered now) and puts it in the new site, packed forms beside it.
  ///
  /// What the last build made of the same is kept as it is.
  ///
  /// - Parameter ticks: counts the files that are made with it.
  func put(
    in staging: Staging, keys: OutputKeys, isPacked: Bool, ticks: StepCounter
  ) throws {
    switch content {
    case .task(let task, let others):
      let key = keys.key(reading: task.texts).value
      if try staging.keep(paths, with: isPacked ? packedPaths : [], madeOf: key) {
        ticks.tick(paths.count - 1)
      } else {
        try put(task, others, in: staging, key, isPacked, ticks)
      }
    case .bytes(let bytes):
      try OutputFile(path, .bytes(bytes)).put(in: staging, isPacked: isPacked)
    case .copy(let source):
      try OutputFile(path, .copy(of: source)).put(in: staging, isPacked: isPacked)
    }
  }

  /// One piece after the other, so that a large file costs no memory; packing takes the file whole.
  private func put(
    _ task: FileTask, _ others: [[OutputPath]], in staging: Staging, _ key: UInt64,
    _ isPacked: Bool, _ ticks: StepCounter
  ) throws {
    if task.pieces.count == 1, others[0].isEmpty {
      return try OutputFile(path, .bytes(task.made()))
        .put(in: staging, key: key, isPacked: isPacked)
    }
    func made(_ number: Int) throws -> [UInt8] {
      let made = try task.pieces[number].made()
      for (path, bytes) in zip(others[number], made.others) {
        try OutputFile(path, .bytes(bytes)).put(in: staging, key: key, isPacked: isPacked)
      }
      ticks.tick(others[number].count)
      return made.bytes
    }
    if isPacked, MediaType.isPacked(path.text) {
      var bytes: [UInt8] = []
      for number in task.pieces.indices { bytes += try made(number) }
      return try OutputFile(path, .bytes(bytes))
        .put(in: staging, key: key, isPacked: isPacked)
    }
    var file = try staging.begin(path, key: key)
    for number in task.pieces.indices { try file.append(made(number)) }
    try file.finish()
  }
}

extension OutputFile {
  fileprivate static func packedPaths(of path: OutputPath) -> [OutputPath] {
    guard MediaType.isPacked(path.text) else { return [] }
    return Packing.all.compactMap { OutputPath(path.text + $0.ending) }
  }

  fileprivate func put(in staging: Staging, key: UInt64? = nil, isPacked: Bool) throws {
    guard isPacked, MediaType.isPacked(path.text) else { return try staging.put(self, key: key) }
    let bytes =
      switch content {
      case .bytes(let bytes): bytes
      case .copy(let source): try FileSystem.read(source)
      }
    try staging.put(OutputFile(path, .bytes(bytes)), key: key)
    for packing in Packing.all {
      guard let path = OutputPath(path.text + packing.ending) else { continue }
      if let earlier = staging.earlier(path),
        earlier.mark == packing.mark(of: earlier.bytes, from: bytes)
      {
        try staging.put(OutputFile(path, .bytes(earlier.bytes)), mark: earlier.mark, key: key)
      } else if let packed = packing.packed(bytes) {
        let mark = packing.mark(of: packed, from: bytes)
        try staging.put(OutputFile(path, .bytes(packed)), mark: mark, key: key)
      }
    }
  }
}

extension Packing {
  /// Says that these packed bytes came from that file, by this library. A form that was damaged, or made
  /// by hand or in another way, has another mark; so has one beside a file that has changed since.
  fileprivate func mark(of packed: [UInt8], from bytes: [UInt8]) -> String {
    let file = ContentHash(bytes).name
    return ContentHash(Array("\(settings) \(file) ".utf8) + packed).name
  }
}
