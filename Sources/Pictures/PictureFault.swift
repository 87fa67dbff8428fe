package import Basis

/// Why a file cannot be shown as the picture that its name promises.
package enum PictureFault: Error, Sendable, Hashable {
  /// The name does not end as that of a picture.
  case notByName
  case empty
  case otherKind(PictureFormat, found: FoundKind)
  /// The file ends before the picture does.
  case cutOff
  /// The structure of the file is not that of its format.
  case damaged
  case tooHeavy(bytes: Int)
  case tooManyPixels(PictureSize)
  case drawing(DrawingFault, SourceSpan)
}

extension PictureFault {
  /// - Parameter name: the path as the writer wrote it.
  package func message(_ name: String) -> Message {
    switch self {
    case .notByName: .imageNameUnknown(name)
    case .empty: .imageEmpty(name)
    case .otherKind(let format, let found):
      switch found {
      case .picture(let actual):
        .imageNamedWrong(
          name, named: format.label, found: actual.label, nameEnd: actual.nameEnd)
      case .otherPicture(let actual): .imageForFewBrowsers(name, found: actual)
      case .webPage: .imageIsWebPage(name)
      case .pointer: .imageIsPointer(name)
      case .unknown: .imageIsNone(name, named: format.label)
      }
    case .cutOff: .imageCutOff(name)
    case .damaged: .imageDamaged(name)
    case .tooHeavy(let bytes): .imageTooHeavy(name, bytes: bytes, limit: Picture.weightLimit)
    case .tooManyPixels(let size):
      .imageTooManyPixels(name, width: size.width, height: size.height)
    case .drawing(let fault, _): fault.message
    }
  }

  /// The place in a drawing that is at fault; `nil` when the file as a whole is.
  package var place: SourceSpan? {
    if case .drawing(_, let span) = self { span } else { nil }
  }
}
