import Basis
import Foundation
import Testing

@testable import Building

/// The cases in `Cases/`. `LEERNETWERK_RECORD=1 swift test --filter GoldenTests` writes each
/// `melding.txt` anew; read the difference before it is committed.
@Suite struct GoldenTests {
  private static let records = ProcessInfo.processInfo.environment["LEERNETWERK_RECORD"] != nil

  @Test(arguments: GoldenCase.all)
  func saysWhatTheCaseExpects(_ golden: GoldenCase) async throws {
    let report = try await golden.report(jobs: 2)
    if GoldenTests.records { try golden.record(report) }
    #expect(report == (try golden.golden()))
  }

  @Test(arguments: [1, 3, 16])
  func saysTheSameOnAnyNumberOfWorkers(_ jobs: Int) async throws {
    for golden in GoldenCase.all where golden.made == nil {
      #expect(try await golden.report(jobs: jobs) == golden.golden(), "\(golden.name)")
    }
  }

  @Test func showsEachCodeOfTheContentOnce() throws {
    var text = ""
    for golden in GoldenCase.all { text += try golden.golden() }
    text += try MadeCases.unreadable.golden()
    let codes =
      MessageCode.files + MessageCode.frontMatter + MessageCode.markdown + MessageCode.fields
      + MessageCode.sections + MessageCode.post + MessageCode.statement + MessageCode.links
      + MessageCode.pictures
    for code in codes {
      #expect(text.contains("[\(code.name)]"), "no case shows \(code.name)")
    }
  }

  @Test func hasACaseForEachKindOfBadInput() {
    let names = Set(GoldenCase.all.map(\.name)).union([MadeCases.unreadable.name])
    for (row, cases) in BadInputs.cases {
      #expect(!cases.isEmpty && names.isSuperset(of: cases), "\(row)")
    }
  }

  @Test func leavesNoCaseEmpty() throws {
    for golden in GoldenCase.all where !golden.name.hasPrefix("aanvaard") {
      #expect(try !golden.golden().isEmpty, "\(golden.name)")
    }
    for golden in GoldenCase.all where golden.name.hasPrefix("aanvaard") {
      #expect(try golden.golden().isEmpty, "\(golden.name)")
    }
  }
}
