/// A view as the renderer sees it: values by the place of their names in the schema. A place of
/// another kind, which a linked template never asks for, gives nothing.
package protocol ViewObject: Sendable {
  func text(at place: Int) -> String?
  func number(at place: Int) -> Int?
  func flag(at place: Int) -> Bool
  func markup(at place: Int) -> Markup?
  func texts(at place: Int) -> [String]
  func view(at place: Int) -> (any ViewObject)?
  func list(at place: Int) -> (any ViewList)?
  /// What tells the view from all others, when it stands in several places.
  var identity: ObjectIdentifier? { get }
}

extension ViewObject {
  package var identity: ObjectIdentifier? { nil }
}

/// Views of one kind that become objects only when a section comes to them.
package protocol ViewList: Sendable {
  var count: Int { get }
  func view(at index: Int) -> any ViewObject
}

extension Array: ViewList where Element: ViewObject {
  package func view(at index: Int) -> any ViewObject { self[index] }
}
