import Language
import Testing

/// Small word lists: each holds what its sentence needs, and a false friend where there is one.
@Suite struct DutchVocabularyTests {
  private func vocabulary(_ words: String, pages: String) -> DutchVocabulary {
    DutchVocabulary(
      dictionary: WordList(Array(words.split(separator: " ").joined(separator: "\n").utf8)),
      corpus: pages.split(separator: " ").map { CorpusForm(form: Array($0.utf8), count: 1) })
  }

  /// The words of the list that lead to the first word of the pages.
  private func family(_ words: String, pages: String) -> [String] {
    let vocabulary = vocabulary(words, pages: pages)
    let form = String(pages.prefix { $0 != " " })
    return vocabulary.family(of: form).map { vocabulary[$0].forms.map(\.text) } ?? []
  }

  private func parts(of word: String, in vocabulary: DutchVocabulary) -> [[String]] {
    guard let id = vocabulary.family(of: word) else { return [] }
    return vocabulary[id].parts.map { vocabulary[$0].forms.map(\.text) }
  }

  @Test(arguments: [
    "school\nscholen", "school\r\nscholen\r\n", "\nSchool\n\nscholen\nschool\n",
    "school\n\u{FFFD}\nscholen", "scholen\n" + String(repeating: "a", count: 97) + "\nschool",
  ])
  func readsAListAsSomebodyMayHaveIt(list: String) {
    let vocabulary = DutchVocabulary(
      dictionary: WordList(Array(list.utf8)),
      corpus: [CorpusForm(form: Array("scholen".utf8), count: 1)])
    let id = vocabulary.family(of: "scholen")
    #expect(id.map { vocabulary[$0].forms.map(\.text) } == ["scholen", "school"])
  }

  @Test func pluralsFollowTheSpelling() {
    #expect(family("school scholen schol schollen", pages: "scholen") == ["scholen", "school"])
    #expect(family("brief brieven", pages: "brieven") == ["brief", "brieven"])
    #expect(family("kas kassen kast kasten", pages: "kas") == ["kas", "kassen"])
    #expect(family("kind kinderen kinder", pages: "kind") == ["kind", "kinderen"])
    #expect(family("mogelijkheid mogelijkheden", pages: "mogelijkheden").count == 2)
    #expect(family("therapie therapieën", pages: "therapie") == ["therapie", "therapieen"])
    #expect(family("foto foto's", pages: "foto") == ["foto", "fotos"])
  }

  @Test func anAdjectiveBringsItsFormsAndItsQuality() {
    #expect(
      family("eenzaam eenzame eenzamer eenzaamst eenzaamheid", pages: "eenzaamheid")
        == ["eenzaam", "eenzaamheid", "eenzaamst", "eenzame", "eenzamer"])
    #expect(family("financieel financiële", pages: "financiele") == ["financieel", "financiele"])
  }

  @Test func aVerbBringsItsTensesItsActionAndItsPerson() {
    let words = """
      begeleiden begeleid begeleidt begeleidde begeleide begeleiding begeleider begeleiders geleiden
      """
    #expect(
      family(words.split(separator: "\n").joined(), pages: "begeleiding") == [
        "begeleid", "begeleidde", "begeleide", "begeleiden", "begeleider", "begeleiders",
        "begeleiding", "begeleidt",
      ])
  }

  @Test func aVerbComesApartRoundItsParticiple() {
    #expect(
      family("aanbieden aanbied aanbiedt aangeboden aanbood geboden", pages: "aangeboden")
        == ["aanbied", "aanbieden", "aanbiedt", "aanbood", "aangeboden"])
    #expect(
      family("aanmelden aanmeld aanmeldt aanmeldde aangemeld", pages: "aangemeld").count == 5)
  }

  @Test func latinWordsFollowTheirVerb() {
    let words = "organiseren organiseer organiseert organiseerde georganiseerd organisatie"
    #expect(family(words, pages: "organisatie").count == 6)
    #expect(family("preventie preventief preventieve", pages: "preventie").count == 3)
    #expect(family("relatie relatief relatieve", pages: "relatie") == ["relatie"])
  }

  @Test(arguments: [
    ("zon", "gezond"), ("gemeen", "gemeente"), ("zelf", "elv"), ("ouders", "ouderen"),
    ("wet", "weten"), ("recht", "rechter"), ("waar", "waarde"), ("later", "laten"),
    ("arts", "art"), ("een", "eenheid"), ("persoonlijk", "persoonlijkheid"), ("slag", "slager"),
  ])
  func falseFriendsStayApart(_ one: String, _ other: String) {
    let words = """
      zon zonnen zonde gezond gemeen gemene gemeente elf zelf ouder ouders oudere ouderen oud oude \
      oudst wet wetten weten recht rechten recht rechtte rechter rechters waar waarde waren laten \
      laat late later laatst arts art een eenheid persoonlijk persoonlijke persoonlijkheid slag \
      slagen slaagt slaagde geslaagd slager slagers
      """
    let vocabulary = vocabulary(words, pages: "\(one) \(other)")
    #expect(vocabulary.family(of: one) != vocabulary.family(of: other))
  }

  @Test func aWordOfTheListLeadsToAPageThatHasAnotherFormOfIt() {
    let vocabulary = vocabulary("mantelzorg mantelzorger mantelzorgers", pages: "mantelzorg")
    #expect(vocabulary.family(of: "mantelzorgers") == vocabulary.family(of: "mantelzorg"))
    #expect(
      vocabulary.families[0].forms.filter(\.isInCorpus).map(\.text) == ["mantelzorg"])
  }

  @Test func aCompoundHasThePartsOfItsParts() {
    let vocabulary = vocabulary(
      """
      mantel mantels zorg mantelzorg ondersteunen ondersteun ondersteunt ondersteunde ondersteund \
      ondersteuning
      """, pages: "mantelzorgondersteuning")
    let parts = parts(of: "mantelzorgondersteuning", in: vocabulary)
    #expect(parts.count == 4)
    #expect(parts[0].contains("mantelzorg"))
    #expect(parts[1].contains("ondersteunen"))
  }

  @Test func whatJoinsTwoPartsIsDropped() {
    let vocabulary = vocabulary(
      "oudere ouderen zorg gezond gezonde gezondheid bestrijding bestrijdingen eenzaam eenzaamheid",
      pages: "ouderenzorg gezondheidszorg eenzaamheidsbestrijding")
    #expect(parts(of: "ouderenzorg", in: vocabulary) == [["oudere", "ouderen"], ["zorg"]])
    #expect(parts(of: "gezondheidszorg", in: vocabulary).count == 2)
    #expect(parts(of: "eenzaamheidsbestrijding", in: vocabulary).count == 2)
  }

  @Test func aCompoundNamesItsTwoPartsInTheirOrder() throws {
    let vocabulary = vocabulary("oudere ouderen zorg ouderenzorg", pages: "ouderenzorg zorg")
    let first = try #require(vocabulary.family(of: "ouderen"))
    let last = try #require(vocabulary.family(of: "zorg"))
    let compound = try #require(vocabulary.family(of: "ouderenzorg"))
    #expect(vocabulary[compound].parts == [first, last])
  }

  @Test func aCompoundTheListLacksFollowsItsLastPart() {
    let words = "mantelzorg consulent consulenten consulente"
    #expect(
      family(words, pages: "mantelzorgconsulent").contains("mantelzorgconsulenten"))
    let vocabulary = vocabulary("wijkteam lid leden", pages: "wijkteamleden wijkteamlid")
    #expect(vocabulary.family(of: "wijkteamleden") == vocabulary.family(of: "wijkteamlid"))
  }

  @Test(arguments: ["zelfredzaamheid", "vergoeding", "bedrijf", "wetenschap", "opvang", "maandag"])
  func aWordIsNotTakenApartByChance(_ word: String) {
    let vocabulary = vocabulary(
      """
      elf zelf redzaam redzaamheid ver goed goeding bed rijf rijven weten schap schappen op vang \
      vangen maan dag dagen \(word)
      """, pages: word)
    #expect(parts(of: word, in: vocabulary) == [])
  }

  @Test func aRealWordNearAPageIsGuarded() {
    let vocabulary = vocabulary("zon zonnen zin zonder mooi", pages: "zonder zin")
    #expect(vocabulary.guards == ["zon"])
  }

  @Test func theOrderOfTheWordsChangesNothing() {
    let words = "zorg oudere ouderen huis huizen huisje wijk wijken team teams"
    let pages = "ouderenzorg wijkteams huisje huizen oudere"
    let one = vocabulary(words, pages: pages)
    let other = vocabulary(
      words, pages: pages.split(separator: " ").reversed().joined(separator: " "))
    #expect(one.families.map(\.forms) == other.families.map(\.forms))
    #expect(one.families.map(\.parts) == other.families.map(\.parts))
  }
}
