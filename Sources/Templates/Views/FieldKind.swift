/// What stands behind a name of a view. The schemas of other views are asked for only when needed,
/// because a view may hold views of its own kind.
package enum FieldKind: Sendable {
  case text
  case number
  case flag
  case markup
  case texts
  case view(@Sendable () -> SchemaOutline)
  case list(@Sendable () -> SchemaOutline)
}
