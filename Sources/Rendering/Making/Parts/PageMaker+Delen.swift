internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  /// A link that begins a mail with the title and address of the page; `nil` where the site has no
  /// address.
  func mailAdres(_ innovatie: Innovatie) -> String? {
    index.basisURL.map { basis in
      let subject = AddressText.query("\(innovatie.titel) – \(site.instellingen.naam)")
      let body = AddressText.query("\(innovatie.titel)\r\n\(basis)\(address.path)\r\n")
      return "mailto:?subject=\(subject)&body=\(body)"
    }
  }
}
