/// What is known of a field without a view at hand.
package struct FieldOutline: Sendable {
  package let name: String
  package let kind: FieldKind
  package let meaning: String
}
