import Testing

/// A folder is named one way in messages, however it was typed.
@Suite struct FolderNameTests {
  @Test(arguments: ["content", "content/", "content//"])
  func namesTheFolderOneWay(typed: String) throws {
    let run = try CommandRun(
      shell:
        "mkdir content; echo 'nam: Proef' > content/kennisbank.yml; $L check --content \(typed)",
      in: TemporaryFolder())
    #expect(run.err.hasPrefix("content/kennisbank.yml:1:1: fout: "))
    #expect(run.status == 1)
  }
}
