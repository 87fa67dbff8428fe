/// `String` and `String?`: what a text field may hold.
package protocol TextField: Sendable {
  var templateText: String? { get }
}

extension String: TextField {
  package var templateText: String? { self }
}

/// `Markup` and `Markup?`: what a field with HTML may hold.
package protocol MarkupField: Sendable {
  var templateMarkup: Markup? { get }
}

extension Markup: MarkupField {
  package var templateMarkup: Markup? { self }
}

/// A view or an optional view: what a field that leads on to other names may hold.
package protocol ViewField: Sendable {
  associatedtype Viewed: View = Self
  var templateView: Viewed? { get }
}

extension View where Viewed == Self {
  package var templateView: Self? { self }
}

extension Optional: TextField where Wrapped == String {
  package var templateText: String? { self }
}

extension Optional: MarkupField where Wrapped == Markup {
  package var templateMarkup: Markup? { self }
}

extension Optional: ViewField where Wrapped: View {
  package typealias Viewed = Wrapped
  package var templateView: Wrapped? { self }
}
