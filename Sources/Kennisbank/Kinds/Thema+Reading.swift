import Basis

extension Thema {
  init?(_ fields: inout FieldReader, titel: Named?) {
    let samenvatting = fields.text("samenvatting")
    let volgorde = fields.number("volgorde", in: 0...9999)
    let ambitie = fields.text("ambitie")
    let opgaven = fields.groups(
      "opgaven", example: "- { code: \"1\", titel: … }"
    ) { opgave -> Opgave? in
      let code = opgave.text("code", required: "\"1\"", limit: 8)
      let titel = opgave.text("titel", required: "…")
      let doelen = opgave.groups(
        "doelen", example: "- { code: \"1A\", titel: … }"
      ) { doel -> Doel? in
        let code = doel.text("code", required: "\"1A\"", limit: 8)
        let titel = doel.text("titel", required: "…")
        guard let code, let titel else { return nil }
        return Doel(code: code, titel: titel.name)
      }
      guard let code, let titel else { return nil }
      return Opgave(code: code, titel: titel.name, doelen: doelen)
    }
    var seen: Set<String> = []
    for code in opgaven.flatMap({ [$0.code] + $0.doelen.map(\.code) })
    where !seen.insert(Folding.key(code.name)).inserted {
      fields.report(.codeTwice(code.name), at: code.span)
    }
    guard let titel else { return nil }
    self.init(
      titel: titel.name, samenvatting: samenvatting?.name, volgorde: volgorde,
      ambitie: ambitie?.name, opgaven: opgaven)
  }
}
