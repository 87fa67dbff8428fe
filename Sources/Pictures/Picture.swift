package import Basis

/// What a page needs to know of a picture that may be shown.
package struct Picture: Sendable, Hashable {
  package let format: PictureFormat
  /// As shown, so after turning; `nil` for a drawing that does not say.
  package let size: PictureSize?
  /// How many bytes a reader loads.
  package let weight: Int
  /// Whether the file tells where the photograph was taken.
  package let hasLocation: Bool
  /// Whether it is a film: one that goes on cannot be stopped by a reader.
  package let isMoving: Bool
  /// Whether the file holds more than the picture: it is published through `cleaned`.
  package let needsCleaning: Bool
}

/// In pixels of a web page.
package struct PictureSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  var turned: PictureSize { PictureSize(width: height, height: width) }
}

extension Picture {
  /// What a page of text can ask of a telephone: at the 1.6 Mbit/s of a poor connection, five seconds.
  private static let lightLimit = 1024 * 1024
  /// More than any screen shows, and four bytes of memory a pixel.
  private static let sideLimit = 4000

  package var isHeavy: Bool { weight > Self.lightLimit }
  /// Whether there are more pixels than a screen has; a drawing has none.
  package var hasLongSides: Bool {
    guard format != .svg, let size else { return false }
    return max(size.width, size.height) > Self.sideLimit
  }

  /// No picture on a page is larger, and a machine that builds can hold a few of them at a time.
  package static let weightLimit = 32 * 1024 * 1024
  /// A browser holds four bytes a pixel: more than this and a phone shows nothing.
  package static let pixelLimit = 100_000_000

  /// Reads a picture as far as its name and its structure tell; pixels stay packed.
  ///
  /// - Parameter file: its name says which format it must be.
  package static func read(_ file: SourceFile) -> Result<Picture, PictureFault> {
    do throws(PictureFault) {
      guard let format = PictureFormat(name: file.path) else { throw .notByName }
      if file.bytes.isEmpty { throw .empty }
      if format == .svg { return .success(try drawing(file)) }
      let layout = try Layout(file.bytes, named: format)
      if layout.size.width < 1 || layout.size.height < 1 { throw .damaged }
      if layout.size.width > pixelLimit / layout.size.height {
        throw .tooManyPixels(layout.size)
      }
      return .success(
        Picture(
          format: format, size: layout.shownSize, weight: layout.parts.count,
          hasLocation: layout.hasLocation, isMoving: layout.isMoving,
          needsCleaning: !layout.parts.isWhole(of: file.bytes.count)))
    } catch {
      return .failure(error)
    }
  }

  /// The bytes to publish: the picture without what a camera, a phone or a program wrote beside it.
  ///
  /// Nothing of it is kept in memory between the check and the writing: a kennisbank with thousands
  /// of photographs would not fit. So the bytes are taken apart again, from whatever stands there now.
  package static func cleaned(_ file: SourceFile) -> Result<[UInt8], PictureFault> {
    do throws(PictureFault) {
      guard let format = PictureFormat(name: file.path) else { throw .notByName }
      if format == .svg {
        _ = try drawing(file)
        return .success(file.bytes)
      }
      return .success(try Layout(file.bytes, named: format).parts.joined(from: file.bytes))
    } catch {
      return .failure(error)
    }
  }

  private static func drawing(_ file: SourceFile) throws(PictureFault) -> Picture {
    let drawing = try Drawing(file.bytes)
    return Picture(
      format: .svg, size: drawing.size, weight: file.bytes.count, hasLocation: false,
      isMoving: false, needsCleaning: false)
  }
}
