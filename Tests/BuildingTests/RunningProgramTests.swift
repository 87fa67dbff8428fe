import Testing

@testable import Building

@Suite struct RunningProgramTests {
  /// The head of an ELF file with one segment of notes behind its table.
  private func program(_ notes: [UInt8], step: UInt8 = 4) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 64 + 56)
    bytes.replaceSubrange(0..<6, with: [0x7F, 0x45, 0x4C, 0x46, 2, 1])
    (bytes[32], bytes[54], bytes[56]) = (64, 56, 1)
    (bytes[64], bytes[64 + 8], bytes[64 + 32]) = (4, 120, UInt8(notes.count))
    bytes[64 + 48] = step
    return bytes + notes
  }

  private func note(_ owner: String, kind: UInt8, _ content: [UInt8]) -> [UInt8] {
    let name = Array(owner.utf8) + [0]
    let head: [UInt8] = [UInt8(name.count), 0, 0, 0, UInt8(content.count), 0, 0, 0, kind, 0, 0, 0]
    return head + name + [UInt8](repeating: 0, count: (4 - name.count % 4) % 4) + content
  }

  @Test func findsTheNameThatTheLinkerGave() {
    let notes = note("GNU", kind: 1, [9, 9, 9, 9]) + note("GNU", kind: 3, [1, 2, 3, 4])
    #expect(RunningProgram.linkerName(in: program(notes)) == [1, 2, 3, 4])
  }

  @Test func knowsAFileWithoutOne() {
    #expect(RunningProgram.linkerName(in: program(note("GNU", kind: 1, [1, 2, 3, 4]))) == nil)
    #expect(RunningProgram.linkerName(in: program(note("LLVM", kind: 3, [1, 2, 3, 4]))) == nil)
    #expect(RunningProgram.linkerName(in: Array("#!/bin/sh".utf8)) == nil)
    #expect(RunningProgram.linkerName(in: []) == nil)
  }

  @Test func readsNothingBeyondTheEnd() {
    let whole = program(note("GNU", kind: 3, [1, 2, 3, 4]))
    for count in 0..<whole.count {
      #expect(RunningProgram.linkerName(in: Array(whole.prefix(count))) == nil)
    }
    for place in whole.indices {
      var bytes = whole
      bytes[place] = 0xFF
      _ = RunningProgram.linkerName(in: bytes)
    }
  }
}
