import Basis
import Writing

extension OutputSession {
  /// What a build of exactly the same told; `nil` when something is different or nothing is remembered.
  func memory(for inputs: BuildInputs) -> BuildMemory? {
    remembered.flatMap { BuildMemory.read($0.memory.payload, for: inputs) }
  }

  /// Why this build could not go on from what the last one left, where that is worth a word.
  func notices(for inputs: BuildInputs) -> [Message] {
    switch fault {
    case .otherVersion: return [.memoryOfOtherVersion]
    case .damaged: return [.memoryDamaged]
    case nil: break
    }
    guard let remembered else { return [] }
    if BuildMemory.isOfOtherProgram(remembered.memory.payload, than: inputs) {
      return [.memoryOfOtherVersion]
    }
    return remembered.touchedPath.map { [.siteTouched(at: $0)] } ?? []
  }
}
