import Building
import Foundation
import Testing

@testable import leernetwerk

@Suite struct ProgressLineTests {
  @Test func rewritesItsLineAndWipesIt() throws {
    #expect(
      try shown(after: .zero) { line in
        line.show(Progress(step: "lezen", done: 1, total: 9))
        line.show(Progress(step: "lezen", done: 2, total: 9))
        line.wipe()
        line.wipe()
      } == "\r\u{1b}[Klezen 1/9\r\u{1b}[K")
  }

  @Test func staysAwayWhenTheWorkIsShort() throws {
    #expect(
      try shown(after: .seconds(60)) { line in
        line.show(Progress(step: "lezen", done: 1, total: 9))
        line.wipe()
      } == "")
  }

  private func shown(after delay: Duration, _ body: (ProgressLine) -> Void) throws -> String {
    let pipe = Pipe()
    let output = Output(descriptor: pipe.fileHandleForWriting.fileDescriptor, name: "proef")
    body(ProgressLine(on: output, after: delay))
    try pipe.fileHandleForWriting.close()
    return String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  }
}
