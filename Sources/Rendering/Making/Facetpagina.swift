internal import Kennisbank
internal import Linking

/// What pages say of a facet when they link to it.
final class Facetpagina: Sendable {
  let label: String
  let address: Address
  let innovaties: [DocumentID]

  init(_ facet: Facet) {
    label = facet.waarde.label
    address = facet.address
    innovaties = facet.innovaties
  }
}
