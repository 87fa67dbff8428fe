internal import Basis

/// Verbs that change their vowel. A form behind `-` counts only with a prefix: alone it is another
/// word first (`week`, `bond`, `sloot`, `gevallen`), but `afgeweken`, `verbond`, `besloten` is not.
enum StrongVerbs {
  static let table = """
    bakken gebakken
    bederven bedierf bedierven bedorven
    bedriegen bedroog bedrogen
    beginnen begon begonnen
    bergen -borg -borgen geborgen
    bevelen bevolen
    bewegen bewoog bewogen
    bidden -bad -baden -gebeden
    bieden bood -boden geboden
    bijten -beet beten gebeten
    binden -bond -bonden gebonden
    blazen blies bliezen geblazen
    blijken -bleek -bleken gebleken
    blijven bleef bleven gebleven
    breken -brak -braken gebroken
    brengen bracht brachten gebracht
    buigen -boog -bogen gebogen
    denken dacht dachten gedacht
    doen deed -deden gedaan doet
    dragen droeg droegen -gedragen
    drijven dreef dreven gedreven
    dringen drong drongen gedrongen
    drinken -dronk -dronken gedronken
    duiken dook doken gedoken
    dwingen dwong dwongen gedwongen
    eten gegeten
    fluiten floot floten gefloten
    gaan ging gingen gegaan gaat
    gelden gold golden gegolden
    genezen genas genazen
    genieten -genoot -genoten
    geven gaf -gaven -gegeven
    gieten goot goten gegoten
    glijden gleed gleden gegleden
    graven groef -groeven gegraven
    grijpen -greep -grepen gegrepen
    hangen hing hingen gehangen
    heffen hief hieven geheven
    helpen hielp hielpen geholpen
    houden hield hielden gehouden
    jagen joeg joegen
    kiezen koos kozen gekozen
    kijken keek keken gekeken
    klimmen klom klommen geklommen
    klinken klonk klonken geklonken
    knijpen kneep knepen geknepen
    komen kwam kwamen gekomen komt -kom
    kopen kocht kochten gekocht
    krijgen kreeg kregen gekregen
    krimpen kromp krompen gekrompen
    kruipen kroop kropen gekropen
    lachen gelachen
    laden -geladen
    laten liet lieten gelaten
    lezen -las lazen gelezen
    liegen -loog logen gelogen
    liggen -lag -lagen -gelegen
    lijden -leed -leden geleden
    lijken -leek -leken geleken
    lopen liep liepen gelopen
    meten -gemeten
    mijden meed meden gemeden
    nemen nam -namen genomen
    raden geraden
    rijden -reed -reden gereden
    roepen riep riepen geroepen
    ruiken geroken
    scheiden gescheiden
    schelden schold scholden gescholden
    schenken schonk schonken geschonken
    scheppen schiep schiepen geschapen
    scheren schoor schoren geschoren
    schieten -schoot -schoten geschoten
    schijnen scheen -schenen geschenen
    schrijven schreef schreven geschreven
    schrikken schrok schrokken geschrokken
    schuiven -schoof -schoven geschoven
    slaan sloeg sloegen geslagen slaat
    slapen sliep sliepen geslapen
    slijten sleet sleten gesleten
    sluiten -sloot -sloten gesloten
    smelten smolt smolten gesmolten
    snijden sneed -sneden gesneden
    spreken sprak spraken gesproken
    springen -sprong -sprongen gesprongen
    spuiten spoot spoten gespoten
    staan stond stonden gestaan -staat
    steken -stak -staken gestoken
    stelen -stal -stalen gestolen
    sterven stierf stierven gestorven
    stijgen -steeg -stegen gestegen
    strijden streed streden gestreden
    treden trad traden getreden
    treffen trof troffen getroffen
    trekken trok trokken getrokken
    vallen viel vielen -gevallen
    vangen ving vingen -gevangen
    varen -gevaren
    ervaren ervoer ervoeren
    vechten vocht vochten gevochten
    verdwijnen verdween verdwenen
    vergeten vergat vergaten
    verliezen verloor verloren
    vinden vond vonden gevonden
    vliegen vloog vlogen gevlogen
    vlechten gevlochten
    vouwen gevouwen
    vragen -vroeg -vroegen
    vriezen vroor vroren gevroren
    wassen -gewassen
    wegen woog wogen gewogen
    werpen wierp wierpen geworpen
    werven wierf wierven geworven
    weten wist -wisten
    wijken -week -weken geweken
    wijzen -wees -wezen gewezen
    winden -wond -wonden -gewonden
    winnen won wonnen gewonnen
    zeggen zei zeiden gezegd zegt
    zenden -zond -zonden gezonden
    zien zag -zagen gezien ziet
    zingen zong zongen gezongen
    zinken zonk zonken gezonken
    zitten zat zaten gezeten
    zoeken zocht zochten gezocht
    zuigen zoog zogen gezogen
    zweren zwoer zwoeren gezworen
    zwemmen zwom zwommen gezwommen
    zwijgen zweeg zwegen gezwegen
    """

  struct Part: Sendable {
    let verb: Int32

    /// Whether the form also counts without a prefix.
    let standsAlone: Bool
  }

  struct Index: Sendable {
    /// The infinitives, in the order of the table.
    var verbs = FormTable(capacity: 200)

    /// By verb, its forms.
    var formsOfVerb: [[Letters]] = []

    /// The forms, and by form what it is a part of. Behind a prefix that stays (`be-`, `ver-`) a
    /// participle has no `ge`: `gebroken`, but `verbroken`.
    var forms = FormTable(capacity: 1000)
    var parts: [Part] = []
  }

  static let index: Index = {
    var index = Index()
    let lines = table.utf8.split(separator: 0x0A).map { $0.split(separator: 0x20).map(Array.init) }
    for words in lines {
      guard let infinitive = words.first else { continue }
      let verb = index.verbs.insert(infinitive[...])
      index.formsOfVerb.append(words.dropFirst().map { Letters($0.drop { $0 == 0x2D }) })
      for word in words.dropFirst() {
        let form = word.drop { $0 == 0x2D }
        add(form, Part(verb: verb, standsAlone: form.count == word.count), to: &index)
        if form.starts(with: "ge".utf8), form.count > 5,
          !form.dropFirst(2).elementsEqual(infinitive)
        {
          add(form.dropFirst(2), Part(verb: verb, standsAlone: false), to: &index)
        }
      }
    }
    return index
  }()

  private static func add(_ form: ArraySlice<UInt8>, _ part: Part, to index: inout Index) {
    if Int(index.forms.insert(form)) == index.parts.count { index.parts.append(part) }
  }
}
