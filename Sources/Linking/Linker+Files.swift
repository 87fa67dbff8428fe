import Basis
import Pictures

extension Linker {
  /// Something that is good to know of a picture and is said once.
  struct ToldOfPicture: Hashable {
    let path: String
    let code: MessageCode
  }

  /// Holds a reference to a file in `bestanden/` against what stands there.
  ///
  /// - Parameters:
  ///   - written: the path as the writer has it.
  ///   - isImage: whether the page shows the file; else it is a link.
  mutating func checkFile(
    _ resolved: String, written: String, isImage: Bool, in file: SourceFile, at place: SourceSpan
  ) {
    guard resolved.hasPrefix("bestanden/") else {
      return report(.linkOutside(written), in: file, at: place)
    }
    switch input.files[resolved] {
    case nil:
      let near = NearMiss.best(for: resolved, among: input.files.keys.sorted())
        .map { ContentPath.relative(to: $0, from: below(file.path)) }
      report(.fileMissing(written, nearest: near), in: file, at: place)
    case .unread?: break
    case .download?:
      if isImage { report(PictureFault.notByName.message(written), in: file, at: place) }
    case .refused(let fault, let upload)?:
      if let span = fault.place {
        report(fault.message(written), in: upload, at: span)
      } else {
        report(fault.message(written), in: file, at: place)
      }
    case .picture(let picture)?:
      pictures[resolved] = picture
      if picture.hasLocation {
        tell(.imageHadLocation(written), of: resolved, in: file, at: place)
      }
      // What is only linked to is opened by who wants it, as large as it is.
      guard isImage else { return }
      if picture.isHeavy || picture.hasLongSides {
        tell(
          .imageHeavy(
            written, bytes: picture.isHeavy ? picture.weight : nil,
            sides: picture.hasLongSides ? picture.size.map { ($0.width, $0.height) } : nil),
          of: resolved, in: file, at: place)
      }
      if picture.isMoving { tell(.imageMoves(written), of: resolved, in: file, at: place) }
    }
  }

  private mutating func tell(
    _ message: Message, of path: String, in file: SourceFile, at place: SourceSpan
  ) {
    let isNew = told.insert(ToldOfPicture(path: path, code: message.code)).inserted
    if isNew { report(message, in: file, at: place) }
  }
}
