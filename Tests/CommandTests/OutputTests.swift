import Basis
import Foundation
import Testing

@testable import leernetwerk

@Suite struct OutputTests {
  /// Some programs leave their pipe in a state in which `write` does not wait; the pipe holds 64 KiB.
  @Test func waitsForASlowReaderOnAPipeThatDoesNot() async throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    let reader = pipe.fileHandleForReading
    let read = Task.detached {
      try await Task.sleep(for: .milliseconds(200))
      return try reader.readToEnd()?.count
    }
    try Output(descriptor: descriptor, name: "proef").write([UInt8](repeating: 1, count: 300_000))
    try pipe.fileHandleForWriting.close()
    #expect(try await read.value == 300_000)
  }

  @Test func tellsWhatCouldNotBeWritten() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    #expect(throws: SystemError("write", "proef", number: ENOSPC)) {
      try Output(descriptor: full.fileDescriptor, name: "proef").write("x")
    }
  }
}
