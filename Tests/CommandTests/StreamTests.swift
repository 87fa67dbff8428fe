import Foundation
import Testing

/// A report that does not arrive is a failure, never silence.
@Suite struct StreamTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [
    "$L --help > /dev/full", "$L uitleg > /dev/full", "$L --version > /dev/full",
    "$L completions bash > /dev/full", "$L --help >&-", "$L buidl 2> /dev/full", "$L buidl 2>&-",
    "$L uitleg >&- 2>&-",
    "mkdir content; echo naam: Proef > content/kennisbank.yml; $L check --format json > /dev/full",
    "mkdir content; echo naam: Proef > content/kennisbank.yml; $L list --format csv > /dev/full",
    "mkdir content; echo naam: Proef > content/kennisbank.yml; $L check 2> /dev/full",
    "mkdir content; $L build 2>&-",
  ])
  func failsWhenTheReportIsLost(line: String) throws {
    #expect(try CommandRun(shell: line, in: folder).status == 3)
  }

  @Test func saysThatTheOutputCouldNotBeWritten() throws {
    let run = try CommandRun(shell: "$L --version > /dev/full", in: folder)
    #expect(run.err.hasPrefix("fout: "))
    #expect(run.err.contains("standaarduitvoer"))
  }

  @Test func aClosedPipeIsAnErrorAndNotASignal() throws {
    let line = "{ sleep 0.2; $L uitleg; echo $? > status; } | true; sleep 1"
    _ = try CommandRun(shell: line, in: folder)
    #expect(try folder.read("status") == "3\n")
  }

  @Test func givesTheVersion() throws {
    let run = try CommandRun(["--version"], in: folder)
    #expect(run.out == "0.1.0\n")
    #expect(run.err == "")
    #expect(run.status == 0)
  }
}
