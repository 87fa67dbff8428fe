internal import Basis
internal import Kennisbank

extension KennisbankSchema {
  var innovatie: JSON.Member {
    typealias Node = SchemaNode
    let fase = Node.choice("De fase", Fase.allCases.map(\.rawValue))
    return kind(
      .innovatie,
      required: ["samenvatting", "fase", "gecontroleerd-op", "houdbaar-tot", "volledigheid"],
      [
        "samenvatting": Node.text("Waar het om gaat, in het kort"),
        "fase": fase,
        "gecontroleerd-op": Node.day("Wanneer iemand de beschrijving nakeek"),
        "controleer-voor": Node.day("Voor welke dag de schrijver haar opnieuw wil nakijken"),
        "houdbaar-tot": Node.day("Vanaf deze dag is de beschrijving mogelijk verouderd"),
        "fase-sinds": Node.day("Sinds wanneer het in die fase is"),
        "fase-historie": Node.list(
          "De eerdere fasen",
          Node.object(
            "Een fase", required: ["fase", "sinds"],
            ["fase": fase, "sinds": Node.day("Sinds wanneer")])),
        "ook-bekend-als": Node.texts("Andere namen"),
        "doelgroep": Node.choices("Voor wie het is", values("doelgroep")),
        "setting": Node.choices("Waar het gebeurt", values("setting")),
        "sector": Node.choices("Welke sectoren meedoen", values("sector")),
        "gemeenten": Node.choices("In welke gemeenten", values("gemeenten")),
        "wettelijk-kader": Node.choices(
          "Welke wetten van toepassing zijn", Vocabulaires.wetten.map(\.waarde)),
        "bewijs": Node.object(
          "Hoe sterk het bewijs is", required: ["sterkte", "beoordeeld-door"],
          [
            "sterkte": Node.number("Van 0 (niet onderzocht) tot 5 (overzichtsstudie)", to: 5),
            "beoordeeld-door": Node.choice("Wie dat oordeelde", ["zelf", "redactie", "extern"]),
          ]),
        "erkenning": Node.object(
          "Wat anderen toekenden", required: ["niveau"],
          [
            "niveau": Node.text("Het niveau"), "databank": Node.text("De databank"),
            "datum": Node.day("Wanneer"), "url": Node.address("Waar het staat"),
          ]),
        "financiering": Node.list("Wie betaalt", financiering),
        "kosten": Node.object(
          "Wat het kost", required: ["bedrag"],
          [
            "bedrag": Node.text("Het bedrag, zoals de schrijver het opgaf"),
            "per": Node.text("Waarvoor dat is"), "peiljaar": Node.number("Het jaar", from: 1950),
            "toelichting": Node.text("Uitleg"),
          ]),
        "arbeidsbesparend": Node.choice("Of het arbeid bespaart", ["ja", "nee", "onbekend"]),
        "reden-gestopt": Node.choice("Waarom het stopte", values("reden-gestopt")),
        "contact": Node.object(
          "Waar men terechtkan; nooit een persoon", required: [],
          [
            "organisatie": Node.text("De organisatie"), "functie": Node.text("De functie"),
            "e-mail": Node.text("Het algemene e-mailadres"),
          ]),
        "trefwoorden": Node.texts("Woorden waarop men zoekt"),
        "zie-ook": references("Andere innovaties om te bekijken"),
        "bronnen": Node.list(
          "Waar het vandaan komt",
          Node.object(
            "Een bron", required: ["titel"],
            [
              "titel": Node.text("De titel"), "jaar": Node.number("Het jaar", from: 1900),
              "url": Node.address("Het adres"),
              "doi": Node.text("De doi", pattern: "^10\\.[^ ]+/[^ ]+$"),
            ])),
        "afbeelding": Node.object(
          "De afbeelding", required: ["bestand", "alt"],
          [
            "bestand": Node.text("De plek onder het adres van de site", pattern: "^bestanden/"),
            "alt": Node.text("Wat er te zien is"), "bron": Node.text("De maker"),
          ]),
        "licentie": Node.text("De licentie van de tekst"),
        "volledigheid": Node.number("Hoeveel procent is ingevuld van wat de fase vraagt", to: 100),
        "themas": Node.list("De thema’s, het eerste vooraan", thema),
        "werkzame-elementen": Node.list("Wat het laat werken", element),
        "resultaten": Node.list("Wat het opleverde of moet opleveren", resultaat),
        "partners": Node.list("Wie meedoet", partner),
        "inleiding": Node.markdown("De tekst boven de eerste kop"),
        "secties": Node.list("De teksten onder de koppen, in de volgorde van de pagina", sectie),
        "voetnoten": Node.markdown("De voetnoten van alle teksten"),
      ])
  }

  private var financiering: JSON {
    SchemaNode.object(
      "Een bron van geld", required: ["bron"],
      [
        "bron": SchemaNode.text("Wie betaalt"),
        "aard": SchemaNode.choice("Hoe", ["structureel", "tijdelijk"]),
        "tot": SchemaNode.day("Tot wanneer"),
      ])
  }

  private var thema: JSON {
    SchemaNode.object(
      "Een thema met de doelen waaraan de innovatie bijdraagt", required: ["thema"],
      [
        "thema": SchemaNode.definition("verwijzing"),
        "doelen": SchemaNode.list(
          "De opgaven en doelen",
          SchemaNode.object(
            "Een opgave of doel", required: ["id", "code", "titel"],
            [
              "id": SchemaNode.doelID("De id"), "code": SchemaNode.text("De code binnen het thema"),
              "titel": SchemaNode.text("Wat de regio wil bereiken"),
            ])),
      ])
  }

  private var element: JSON {
    SchemaNode.object(
      "Een werkzaam element in deze innovatie", required: ["element"],
      [
        "element": SchemaNode.definition("verwijzing"),
        "rol": SchemaNode.choice(
          "Kern: kan niet weg. Aanpasbaar: mag anders", ElementItem.Rol.allCases.map(\.rawValue)),
        "uitleg": SchemaNode.markdown("Hoe het er hier uitziet"),
      ])
  }

  private var resultaat: JSON {
    SchemaNode.object(
      "Een resultaat", required: ["uitkomst"],
      [
        "uitkomst": SchemaNode.text("Wat er veranderde of zou veranderen"),
        "bekend": SchemaNode.choice(
          "Hoe men het weet; verwacht is een hoop, die nog niemand heeft gezien",
          Resultaat.Bekend.allCases.map(\.rawValue)),
        "richting": SchemaNode.choice(
          "Hoe het uitpakte", Resultaat.Richting.allCases.map(\.rawValue)),
        "jaar": SchemaNode.number("Het jaar", from: 1950),
        "aantal": SchemaNode.number("Bij hoeveel mensen of gevallen"),
        "aanvulling": SchemaNode.text("Wat de schrijver er verder bij zette"),
        "uitleg": SchemaNode.markdown("De uitleg"),
      ])
  }

  private var partner: JSON {
    SchemaNode.object(
      "Een partner in deze innovatie", required: ["partner", "rol"],
      [
        "partner": SchemaNode.definition("verwijzing"),
        "rol": SchemaNode.choice("Wat de partner doet", PartnerItem.Rol.allCases.map(\.rawValue)),
        "uitleg": SchemaNode.text("Wat de schrijver erbij zette"),
      ])
  }

  private var sectie: JSON {
    SchemaNode.object(
      "Een kop met tekst", required: ["naam", "anker"],
      [
        "naam": SchemaNode.text("De kop"),
        "anker": SchemaNode.text("De plek op de pagina, achter #"),
        "nog-niet-bekend": SchemaNode.flag("Er valt nog niets te zeggen"),
        "tekst": SchemaNode.markdown(
          "De tekst, bij de vier vaste secties wat buiten de lijst staat"),
      ])
  }
}
