/// The words of fewer than five letters that may be a part of a compound. Nearly every short string
/// is a word (`rijf`, `loog`, `tijk`, `ven`), so that for these being a word proves nothing; the
/// list was made of those that are part of at least fifteen words of the word list and that the
/// Dutch dictionary of hunspell allows in compounds, and then read.
enum ShortParts {
  static let first = """
    ggz ggd ict wmo wlz zvw zzp lvb nah vvt poh hbo mbo ecd epd aed hiv ivf ptss adhd dag bed val oog
    eet bad vak web rol
    werk auto bouw huis taal hand film land olie foto geld dood zorg reis kerk leer woon jaar loon
    hulp hout dans huur nood test melk berg druk tuin zwem meet hart zand goud pers loop glas veld
    stem slot wind boek gast bier spel vuur mode voet gras club doel koop thee data zoek boom blad
    kook rook kust leef kaas golf seks zang huid mest verf baan duik week hoek stam neus maag denk
    maan graf zeil band taak rouw zaad koor doop baby stro darm stof rand zout mond tand muur boor
    dier deur wand trap rust vorm punt stuk veen raam nier knie tank kamp plan bron lood adem naam
    boot norm munt pomp klei buur aids brug mens plak nest team ramp riet type kans spot geur race
    soep giro tong mais show kind menu muis code raad zaak file klas oven palm jury mail wijk tijd
    lijn wijn lijm lijf long haar post
    stad volk kern bank deel buik hals pijn ziel vaat heup prik wond waan poli lift orde fase maat
    keur bond kost park eten haat pols kaak keel teen duim kuit bril hoor peil wens chat game judo
    yoga accu waak slik gips pees ader plas pech nota chip drug taxi cafe dorp blok zone gang kast
    flat tent pand laad tram rail volg info lens ster merk ambt poep lach hoge vlag zaal
    gas vis ijs bos btw bio bus oor kop wet rem rug cel zon uur koe gok les kas bel nek pil lip oma
    opa pgb soa cva dna mri gif vet ski ergo tele til
    """

  static let last = """
    dag bed wet lid les app uur bus pas pil lab
    werk plan boek vorm punt huis spel team blad zaak geld land veld boom stuk fase teen bank
    jaar band raad leer baan chip druk club bouw stad deel kast post hout film zaal stof code nota
    zorg naam test bond duur bord site olie park zone kind hoek norm blok kamp gang plek bron kant
    hulp auto type week data dier foto doos deur maat golf reis loop tuin fout balk show boot boer
    hond lamp buis lied saus kans kerk glas arts pomp muur loon vuur dorp gids dans paal knop chef
    nest klas mens doel stem voet wand brug stok raam volk zaad tent baas rand melk doek fles race
    soep huid klok staf voer toon koek hand koor slot boog wind gras klep kist hart geur verf pand
    hoed trap bier wiel kuur menu haak cafe zand ramp kaas perk taks riem gast zout vlag wens berg
    duel kooi bril boor neus pool room roos mest lift rust huur mode zeil unit mast blik mond bout
    deal werf term lijn taal tijd wijk angst coach app
    taak merk maal akte pijn wond prik zalf scan tong hals buik nier lijf idee pact game chat flat
    kern peil nood dood bode shop gift daad beet vlek leed stap jury truc baby trip lade last been
    ambt oord lift zuil seks graf slag rol
    """

  /// Words without a plural that many compounds end in.
  static let massNouns = """
    beleid centra kunde politie geweld drang dwang warmte media sterfte jeugd kloof voedsel comfort
    geloof chemie ethiek hygiene armoede musea lectuur censuur terreur export logica
    """

  /// Words that look like a compound and are none.
  static let whole = """
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    noodzakelijk noodzakelijke architectuur literatuur
    oorsprong oorlogen aandeel oordeel oordelen beoordelen veroordelen aandelen voordeel nadeel overlast belasting ballast contrast
    kunststof kunststoffen paddenstoel paddenstoelen schoonmoeder schoonvader schoonouders
    kunstgebit kunstheup kunstmest kunstgras kunstlicht kunstbeen kunstarm
    schoonzus schoonzoon schoondochter schoonfamilie stiefouder kinderlijk automaat automaten
    opslag verslag inslag aanslag uitslag neerslag doorslag omslag afslag ontslag beslag gedrag
    handboek handvat kastanje celibaat petitie
    """

  /// Words of five letters and more that end a derivation and no compound, or are words by chance.
  static let never = """
    schap schappen dommen lozen matig matige achtig achtige waardig waardige lingen baren zamen
    heden eren oren ingen isten aren sters eling elingen ratie natie lijke lijken waarts
    willig willige slachtig soortig talig dagen maker ander anders deren teren heren rijven ragen
    schappelijk schappelijke neren
    eerde eerden tering teringen ellen voorst ineen buitens liefheb
    trans signa infra bijeen omhoog vooruit
    inter super extra ultra micro macro multi semi anti onder over voor tegen achter boven binnen
    buiten samen terug zelf mede tussen door weder neder opper aarts hoofd stief groot klein
    """
}
