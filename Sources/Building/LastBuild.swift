import Basis
import Hashing
import Writing

/// What the last build left, as far as it is known.
struct LastBuild: Sendable {
  /// `nil` when nothing is remembered.
  private let memory: SiteMemory?
  /// Why a memory that is there could not be read.
  private let fault: SiteMemory.Fault?

  init(_ session: OutputSession) {
    do throws(SiteMemory.Fault) {
      memory = try session.recall()
      fault = nil
    } catch {
      (memory, fault) = (nil, error)
    }
  }

  /// How the site stands; `nil` when there is none, or nothing is remembered of it.
  func site(_ session: OutputSession, workers: Int) async -> RememberedSite? {
    guard let memory else { return nil }
    return await session.compare(with: memory, workers: workers)
  }

  /// Whether it may have made what is asked now.
  func isBy(_ program: ContentHash) -> Bool {
    memory.map { !BuildMemory.isOfOtherProgram($0.payload, than: program) } ?? false
  }

  /// What it told, when it made exactly this and all of it still stands.
  func told(of site: RememberedSite?, _ keys: InputKeys, workers: Int) async -> BuildMemory? {
    guard let site, site.isWhole else { return nil }
    return await BuildMemory.read(site.memory.payload, for: keys, workers: workers)
  }

  /// Why a build could not go on from it, where that is worth a word.
  func notices(_ site: RememberedSite?, _ program: ContentHash) -> [Message] {
    switch fault {
    case .otherVersion: return [.memoryOfOtherVersion]
    case .damaged: return [.memoryDamaged]
    case nil: break
    }
    guard let site else { return [] }
    if !isBy(program) { return [.memoryOfOtherVersion] }
    return site.touchedPath.map { [.siteTouched(at: $0)] } ?? []
  }
}
