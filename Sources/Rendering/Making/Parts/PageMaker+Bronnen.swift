internal import Kennisbank
internal import Linking
internal import Pictures
internal import Typesetting

extension PageMaker {
  func bron(_ bron: Bron) -> BronView {
    BronView(
      titel: bron.titel, jaar: bron.jaar.map { String($0) }, url: bron.url, doi: bron.doi,
      doiAdres: bron.doi.map { "https://doi.org/" + AddressText.path($0) })
  }

  func erkenning(_ erkenning: Erkenning) -> ErkenningView {
    ErkenningView(
      niveau: erkenning.niveau, databank: erkenning.databank,
      datum: erkenning.datum.map { datum($0) }, url: erkenning.url)
  }

  /// - Returns: `nil` when the file is not among those that pages refer to.
  func afbeelding(_ afbeelding: Afbeelding) -> AfbeeldingView? {
    imagePath(afbeelding).map { path in
      AfbeeldingView(
        adres: road.address(ofFile: path), alt: afbeelding.alt, bron: afbeelding.bron,
        maat: site.pictures[path]?.size.map { MaatView(breedte: $0.width, hoogte: $0.height) })
    }
  }

  /// - Returns: `nil` when the file is not among those that pages refer to.
  func imagePath(_ afbeelding: Afbeelding) -> String? {
    let path = afbeelding.path
    let place = site.files.firstPlace { !TitleOrder.precedes($0, path) }
    return place < site.files.count && site.files[place] == path ? path : nil
  }
}
