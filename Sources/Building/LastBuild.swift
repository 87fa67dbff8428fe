import Basis
import Writing

/// What the last build left, as far as it is known.
struct LastBuild: Sendable {
  /// `nil` when there is no site, or nothing is remembered of it.
  let site: RememberedSite?
  /// Why a memory that is there could not be read.
  private let fault: SiteMemory.Fault?

  init(_ session: OutputSession, workers: Int) async {
    do throws(SiteMemory.Fault) {
      site = try await session.recall(workers: workers)
      fault = nil
    } catch {
      (site, fault) = (nil, error)
    }
  }

  /// What it told, when it made exactly this and all of it still stands.
  func memory(for inputs: BuildInputs) -> BuildMemory? {
    guard let site, site.isWhole else { return nil }
    return BuildMemory.read(site.memory.payload, for: inputs)
  }

  /// How it put the large files together, by path.
  func inPieces(for inputs: BuildInputs) -> [OutputPath: FileInPieces] {
    site.map { BuildMemory.inPieces($0.memory.payload, for: inputs) } ?? [:]
  }

  /// Why a build could not go on from it, where that is worth a word.
  func notices(for inputs: BuildInputs) -> [Message] {
    switch fault {
    case .otherVersion: return [.memoryOfOtherVersion]
    case .damaged: return [.memoryDamaged]
    case nil: break
    }
    guard let site else { return [] }
    if BuildMemory.isOfOtherProgram(site.memory.payload, than: inputs) {
      return [.memoryOfOtherVersion]
    }
    return site.touchedPath.map { [.siteTouched(at: $0)] } ?? []
  }
}
