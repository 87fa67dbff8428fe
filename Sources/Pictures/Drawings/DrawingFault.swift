internal import Basis

/// What stands in an SVG that may not, or why it is none.
package enum DrawingFault: Sendable, Hashable {
  case encoding
  case notXML
  /// The first element is not that of a drawing.
  case notDrawing
  case tooHeavy
  /// More attributes, names or layers than a drawing has.
  case tooComplex
  /// Parts that repeat parts that repeat parts.
  case tooManyRepeats
  case declarations
  case styleSheet
  case element(String)
  case attribute(String)
  case handler(String)
  case programAddress
  case outside(String)
  case styleImport
  case styleEscape
  case animatedAddress
  /// A photograph inside tells where it was taken.
  case location
}

extension DrawingFault {
  var message: Message {
    switch self {
    case .encoding: .drawingEncoding()
    case .notXML: .drawingNotXML()
    case .notDrawing: .drawingIsNone()
    case .tooHeavy: .drawingTooHeavy(limit: Drawing.weightLimit)
    case .tooComplex: .drawingTooComplex()
    case .tooManyRepeats: .drawingRepeats()
    case .declarations: .drawingDeclares()
    case .styleSheet: .drawingHasStyleSheet()
    case .element(let name): .drawingHolds(element: name)
    case .attribute(let name): .drawingHolds(attribute: name)
    case .handler(let name): .drawingHandles(name)
    case .programAddress: .drawingHasProgramAddress()
    case .outside(let address): .drawingReachesOut(address)
    case .styleImport: .drawingImportsStyle()
    case .styleEscape: .drawingEscapesStyle()
    case .animatedAddress: .drawingAnimatesAddress()
    case .location: .drawingHoldsLocation()
    }
  }
}
