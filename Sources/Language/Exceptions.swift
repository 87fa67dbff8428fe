/// What no rule of spelling can tell.
enum Exceptions {
  /// Plurals and other forms that follow no rule: the word first, then its forms.
  static let irregular = """
    kind kinderen
    stad steden
    lid leden
    schip schepen scheepje scheepjes
    koe koeien
    ei eieren
    blad bladeren bladen blaadje blaadjes
    lied liederen
    volk volkeren
    been beenderen
    goed goederen
    beter betere
    weg wegen
    hoen hoenders
    kalf kalveren
    lam lammeren
    rad raderen
    rund runderen
    gemoed gemoederen
    gelid gelederen
    smid smeden
    dag dagen
    dak daken
    glas glazen glaasje glaasjes
    bad baden
    pad paden paadje paadjes
    vat vaten vaatje vaatjes
    gat gaten gaatje gaatjes
    spel spelen
    slot sloten
    schot schoten
    god goden
    hof hoven
    hol holen
    oorlog oorlogen
    gebed gebeden
    gebod geboden
    verbod verboden
    aanbod aanboden
    bevel bevelen
    gebrek gebreken
    vertrek vertrekken
    bedrag bedragen
    verdrag verdragen
    verslag verslagen
    lot loten lootje lootjes
    graf graven
    held helden
    staf staven
    slag slagen
    hertog hertogen
    museum musea museums
    centrum centra centrums
    medium media
    datum data
    criterium criteria
    stadium stadia
    forum fora
    technicus technici
    medicus medici
    musicus musici
    politicus politici
    academicus academici
    criticus critici
    index indices
    matrix matrices
    politieman politiemannen
    zeeman zeelieden
    reden redenen
    oudere ouderen
    ouder ouders
    jongere jongeren
    jongen jongens
    naaste naasten
    waarde waarden waardes
    zonde zonden zondes
    aarde aardes
    geval gevallen
    gegeven gegevens
    gebied gebieden
    gedrag gedragingen
    gevaar gevaren
    gewas gewassen
    gesprek gesprekken
    getal getallen
    gezin gezinnen
    bezoek bezoeken
    zus zussen
    kleinkind kleinkinderen
    stiefkind stiefkinderen
    pleegkind pleegkinderen
    crisis crises
    basis bases
    analyse analyses
    grof grove
    """

  /// Words that no other word belongs to, and that are no part of a compound.
  static let small = """
    aan aangaande achter af al alle allemaal alleen aller alles als alsnog altijd ander andere
    anderen anders behalve beide beiden ben bent bij bijna binnen boven buiten daar daarna dan dat
    de deze die dit doch door dus een eens eerst eerste elk elke elkaar en enig enige enkele eerder
    er erg ergens even gauw geen geheel genoeg haar had hadden heb hebben heeft
    hem hen het hier hij hoe hun iemand iets ik immers in indien is ja je jij jouw jullie kan
    kon konden kunnen kunt laatst laatste langs liefst links maar me meer meest meestal men met
    mij mijn minder minst misschien mits moest moet moeten mogen mag mocht na naar naast nabij nee
    neer net niemand niet niets nog nogal nooit nu of om omdat omstreeks onder ondanks ons onze
    ooit ook op over overal overheid overig overige per rechts reeds rondom samen
    sedert sinds slechts soms steeds straks te tegen tegenover terwijl thans toch toe toen tot
    totdat trouwens tussen tweede u uit uw vaak vaker van vandaag vanuit veel vele verder
    via vol volgens voor vooral voorbij vooruit voorts waar waarna wanneer want waren was
    wat weer wel weldra welk welke werd werden wezen wie wij wil willen word worden wordt
    zal ze zeer zelf zelfde zelfs zelden zeven zich zij zijn zo zoals zodat zonder zou zouden
    zullen zult gisteren heden verleden
    mee we ieder iedere iedereen namens tijdens hen heen dezelfde hetzelfde onze zulke zulk
    sommige verschillende diverse wij jullie hoewel hierbij daarbij waarbij waarom daarom
    tevens wegens echter moesten diens doorgaans
    minstens liever heel hele des der den sint
    tien twee drie vier vijf zes acht negen elf twaalf dertien honderd duizend
    """

  /// Words that belong to no other word, however much they look it: their spelling is by
  /// chance that of a form of another, or they have come to mean something else.
  static let alone = """
    verkeer verkeerd wakker lekker donker moeite aandacht zwaard
    eigen gelijk gewoon recht rond trots vast vrij vrijen mogelijk morgen avond ochtend
    paling honing haring ketting viering liefhebber
    legende koker gereed optisch gezind voldoende ontzettend engels linker
    aarde wonder helder mening gelukken jongen held roze gave graaf
    arts best sloot beter beste eigenaar lijster laten laat gemiddeld
    poster master bitter pater vlieger koster kuiper ruiter blazer keeper bumper jumper wijzer bekend
    neren
    gezond gemeen geluid gezin gebied gemeente gewoonte gedachte geweld geld geduld geslacht
    gebaar gemak gevoel gerecht gedicht gewicht gezicht gebruik getuige gerust geschikt geest
    gehalte gevolg gewest geheim getal gesprek gebouw gebit geloof gelaat geluk gezag geraas
    meisje beetje kwartje ommetje toetje ietsje
    zon zonde water waters winter zomer kamer vader moeder dokter meester later letter letters
    slager leger lager kater hamer meter peper suiker lever leverancier ader poeder rechter rechters
    regel teken deken keten haven wagen wapen toren oven molen regen keuken laken varken
    kussen bodem zegen lichaam
    kost lust rust feest beest test tekst post kunst dienst winst mist list kust last gast kast
    wacht licht plant bont kant munt tent rent maat poort vaart zucht kort hart hert buurt beurt
    geboorte soort staart kaart taart borst worst dorst vorst tocht bocht macht kracht klacht
    plicht zicht nacht vacht jacht vracht gracht schrift gift drift stift lift lucht vlucht tucht
    bericht gezant trant krant klant want wind hond mond grond vond pond rond rand land zand hand
    band tand wand brand stand strand verband verstand afstand bestand toestand
    aard baard waard paard zwaard vaste vasten
    bode rede zone mode vrede bende horde orde einde ronde kade lente rente groente ruimte hoogte
    diepte lengte breedte tante seconde wonde buren fase weide fietse
    nieuws kosten wetenschap woning stichting instelling richting aandoening omgeving zitting
    lezing houding verhouding betrekking voorziening stelling bevolking vesting zetting
    rekening belasting uitrusting gelegenheid eenheid waarheid overheid persoonlijkheid
    hoeveelheid minderheid meerderheid mensheid godheid werkelijkheid aangelegenheid
    operationeel relatief negatief initiatief positief actief collectief objectief subjectief
    motief definitief primitief progressief massief activiteit kwaliteit specialiteit nationaliteit
    universiteit identiteit actualiteit realiteit
    """

  /// Close derivations that no rule makes: the word, then what belongs to it.
  static let derived = """
    regio regionaal
    angst angstig
    verslaving verslaafd
    ernst ernstig
    vaccin vaccinatie
    huishouden huishoudelijk
    moed moedig
    rust rustig
    geduld geduldig
    kracht krachtig
    macht machtig
    zorgvuldig zorgvuldigheid
    provincie provinciaal
    zwanger zwangere zwangerschap
    verdriet verdrietig
    armoede armoedig
    epilepsie epileptisch
    diabetes diabetisch
    wond wonde
    dementie dementeren dement
    financien financieel
    emotie emotioneel
    functie functioneel
    traditie traditioneel
    muziek muzikaal
    spier gespierd
    muzikant muziek
    professional professioneel
    cultuur cultureel
    structuur structureel
    gemeente gemeentelijk
    maatschappij maatschappelijk
    lichaam lichamelijk
    apotheker apotheek
    therapie therapeut therapeutisch
    crimineel criminaliteit
    experiment experimenteel
    individu individueel
    intellect intellectueel
    nederland nederlander nederlands
    belgie belg belgisch
    friesland fries
    duitsland duits duitser
    marokko marokkaans marokkaan
    turkije turks
    suriname surinaams surinamer
    twente twents
    brabant brabants
    zeeland zeeuws
    """
}
