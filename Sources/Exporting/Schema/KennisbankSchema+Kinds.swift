internal import Basis
internal import Kennisbank

extension KennisbankSchema {
  var others: [JSON.Member] {
    typealias Node = SchemaNode
    let tekst = Node.markdown("De tekst")
    let partnerUse = Node.object(
      "Een innovatie waaraan de partner meedoet", required: ["id", "titel", "rol"],
      [
        "id": Node.id("De id", in: "innovaties"), "titel": Node.text("De naam"),
        "rol": Node.choice("Wat de partner doet", PartnerItem.Rol.allCases.map(\.rawValue)),
      ])
    return [
      thema(tekst),
      kind(
        .werkzaamElement,
        [
          "samenvatting": Node.text("Wat het is"),
          "soort": Node.choice("Wat voor element", WerkzaamElement.Aard.allCases.map(\.rawValue)),
          "tekst": tekst, "innovaties": references("De innovaties waarbij het hoort"),
        ]),
      kind(
        .partner,
        [
          "soort": Node.choice("Wat voor organisatie", Partner.soorten),
          "website": Node.address("De eigen website"),
          "gemeenten": Node.choices("In welke gemeenten", values("gemeenten")),
          "tekst": tekst, "innovaties": Node.list("De innovaties waaraan zij meedoet", partnerUse),
        ]),
      bijeenkomst(tekst),
      kind(
        .nieuwsbrief, required: ["datum", "periode"],
        [
          "datum": Node.day("De dag van verschijnen"),
          "periode": Node.object(
            "De dagen waarover hij gaat", required: ["van", "tot"],
            ["van": Node.day("De eerste dag"), "tot": Node.day("De laatste dag")]),
          "tekst": tekst,
        ]),
      kind(
        .pagina,
        ["menu": Node.number("De plek in het menu onderaan", to: 9999), "tekst": tekst]),
    ]
  }

  private func thema(_ tekst: JSON) -> JSON.Member {
    typealias Node = SchemaNode
    let count = Node.number("Hoeveel innovaties eraan bijdragen")
    let doel = Node.object(
      "Een doel", required: ["id", "code", "titel", "aantal-innovaties"],
      [
        "id": Node.doelID("De id"), "code": Node.text("De code binnen het thema"),
        "titel": Node.text("Wat de regio wil bereiken"), "aantal-innovaties": count,
      ])
    let opgave = Node.object(
      "Een opgave", required: ["id", "code", "titel", "aantal-innovaties"],
      [
        "id": Node.doelID("De id"), "code": Node.text("De code binnen het thema"),
        "titel": Node.text("Wat de regio wil bereiken"), "aantal-innovaties": count,
        "doelen": Node.list("De doelen", doel),
      ])
    return kind(
      .thema,
      [
        "samenvatting": Node.text("Waar het om gaat"),
        "volgorde": Node.number("De plek in de rij van thema’s", to: 9999),
        "ambitie": Node.text("Wat de regio wil bereiken"),
        "opgaven": Node.list("De opgaven", opgave), "tekst": tekst,
        "innovaties": references("De innovaties die erbij horen"),
      ])
  }

  private func bijeenkomst(_ tekst: JSON) -> JSON.Member {
    typealias Node = SchemaNode
    let time = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$"
    return kind(
      .bijeenkomst, required: ["begin", "online"],
      [
        "soort": Node.choice("Wat voor bijeenkomst", Bijeenkomst.soorten),
        "begin": Node.text("Wanneer het begint, Nederlandse tijd", pattern: time),
        "einde": Node.text("Wanneer het eindigt, Nederlandse tijd", pattern: time),
        "locatie": Node.text("Waar het is"), "online": Node.flag("Of men online kan meedoen"),
        "online-adres": Node.address("Waar men online meedoet; tot de bijeenkomst is geweest"),
        "voor": Node.choices("Voor wie het is", Bijeenkomst.doelgroepen),
        "thema": references("De thema’s waarover het gaat"),
        "innovaties": references("De innovaties waarover het gaat"),
        "aanmelden": Node.text("Waar men zich aanmeldt; tot de bijeenkomst is geweest"),
        "tekst": tekst,
      ])
  }
}
