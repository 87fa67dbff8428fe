internal import Templates

/// A file with data; of a table also what its columns mean.
struct DatabestandView: View {
  let titel: String
  let naam: String
  let adres: String
  let anchor: String
  let uitleg: String
  let regels: String?
  let kolommen: [KolomView]

  static let schema: Schema<Self> = [
    .text("titel", "Wat erin staat") { $0.titel },
    .text("naam", "De naam van het bestand") { $0.naam },
    .text("adres", "Het adres van het bestand") { $0.adres },
    .text("anchor", "De id van de regel") { $0.anchor },
    .text("uitleg", "Wat het is, in een zin") { $0.uitleg },
    .text("regels", "Hoeveel regels een tabel heeft, zoals '200 regels'") { $0.regels },
    .list("kolommen", KolomView.self, "De kolommen van een tabel") { $0.kolommen },
  ]
}

/// A column of a table.
struct KolomView: View {
  let naam: String
  let uitleg: String
  let vorm: String

  static let schema: Schema<Self> = [
    .text("naam", "De naam van de kolom") { $0.naam },
    .text("uitleg", "Wat erin staat") { $0.uitleg },
    .text("vorm", "Tekst, getal, dag, lijst, adres of ja/nee") { $0.vorm },
  ]
}
