import Basis
import Testing

@Suite struct UitlegTests {
  private let folder = TemporaryFolder()

  @Test(arguments: ["optie-onbekend", "[optie-onbekend]"])
  func explainsACode(code: String) throws {
    let run = try CommandRun(["uitleg", code], in: folder)
    #expect(
      run.out == """
        optie-onbekend (fout)

        Deze opdracht kent de optie niet.

        Voorbeeld:
          leernetwerk build --outptu site

        Wat te doen:
          Kijk welke opties er zijn met --help achter de opdracht.

        """)
    #expect(run.status == 0)
  }

  @Test func listsAllCodesInOrder() throws {
    let run = try CommandRun(["uitleg"], in: folder)
    let names = run.out.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(names.map(String.init) == Catalogue.all.map(\.name).sorted())
  }
}
