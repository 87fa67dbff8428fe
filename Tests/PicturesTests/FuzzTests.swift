import Foundation
import Testing

@testable import Pictures

/// Damaged pictures are refused or read, and never end the program.
@Suite struct FuzzTests {
  /// `LEERNETWERK_FUZZ=10000` tries that many of each sample.
  private static let rounds =
    ProcessInfo.processInfo.environment["LEERNETWERK_FUZZ"].flatMap { Int($0) } ?? 300

  @Test(arguments: Sample.names)
  func survivesDamage(_ name: String) throws {
    let whole = try Sample.bytes(name)
    var dice = Dice(state: UInt64(whole.count))
    for round in 0..<Self.rounds {
      var bytes = whole
      if round % 3 == 0 { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &dice)) }
      if round % 5 == 0 {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        bytes.insert(contentsOf: [0xFF, 0xFF, 0xFF, 0xFF].prefix(round % 4 + 1), at: place)
      }
      for _ in 0..<(round % 7 + 1) {
        bytes[Int.random(in: 0..<bytes.count, using: &dice)] = .random(in: 0...255, using: &dice)
      }
      guard case .success(let picture) = read(bytes, as: name) else { continue }
      // What is read is also published, at the weight that was told, and is then clean.
      let published = try cleaned(bytes, as: name)
      #expect(picture.format == .svg || published.count == picture.weight)
      #expect(try cleaned(published, as: name) == published)
    }
  }
}
