/// The first and the last part of a compound.
struct FamilyPair: Hashable, Sendable {
  let first: FamilyID
  let last: FamilyID
}
