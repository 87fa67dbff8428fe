import Basis
import Testing

@Suite struct WordingTests {
  @Test func aFullDiskIsNamedWithThePathAndWhatStillStands() {
    let message = Message.machineFailed(SystemError("write", "site/a.html", number: 28))
    #expect(message.text == "kan 'site/a.html' niet schrijven: de schijf is vol (ENOSPC)")
    #expect(message.hulp == "maak ruimte vrij en bouw opnieuw; aan de site is niets veranderd")
  }

  @Test func anUnknownErrorKeepsItsNumber() {
    let message = Message.machineFailed(SystemError("open", "a.md", number: 999))
    #expect(message.text == "kan 'a.md' niet lezen: het systeem weigert het (fout 999)")
  }

  @Test func aBusyOutputNamesTheProcess() {
    #expect(
      Message.outputBusy(output: "site", process: 12).text
        == "er loopt al een bouw naar 'site' (proces 12)")
    #expect(
      Message.outputBusy(output: "site", process: nil).text == "er loopt al een bouw naar 'site'")
  }

  @Test func everyCodeIsInTheCatalogueOnce() {
    for code in MessageCode.writing {
      #expect(Catalogue.all.filter { $0 == code }.count == 1)
    }
  }
}
