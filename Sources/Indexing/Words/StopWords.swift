internal import Basis

/// Words that say nothing about what a page is about. They are looked for in names only, and left out
/// of a question when other words remain.
enum StopWords {
  static let forms: [String] = """
    aan achter al alle alleen allerlei als alsof altijd ander andere anders beide bij binnen boven
    buiten daar daarbij daardoor daarin daarmee daarna daarnaast daarom daarop daarvan daarvoor dan
    dat de denk deze die dit doen doet door dus echter een eens eigen elk elke en enige enkele er
    erg ervan ervoor etc even gaan gaat geen geworden haar had hadden heb hebben hebt heeft heel
    helemaal hem hen het hier hij hoe hoeveel hun ieder iedere iedereen iemand iets ik in is ja je
    jij jou jouw jullie kan kom komen komt kon kunnen kunt maar maken maakt mag me meer meest men met
    mij mijn misschien moet moeten mogen na naar nee niemand niet niets nog noemen nu o of
    om omdat ondanks ons onze ook op over per staan staat steeds te tegen tegenover ten ter terwijl
    tevens toch toe tot tussen u uit uw vaak van vanaf vanuit vanwege veel verder via vind vinden vol
    gens voor vooral voordat waar waaraan waarbij waardoor waarin waarmee waarom waarop waarvan
    waarvoor wanneer waren was wat we weer wel welk welke werd werden wie wij wil willen word worden
    wordt zal ze zeer zich zij zijn zo zoals zodat zoek zoeken zonder zou zouden zowel zullen
    """
    .split(whereSeparator: \.isWhitespace).map(String.init)

  /// The same, to be found.
  static let table: FormTable = {
    var table = FormTable()
    for form in forms { _ = table.insert(Array(form.utf8)[...]) }
    return table
  }()
}
