/// A view that is made once and stands in several others, or is asked for many times: it is handed
/// on by one count, not copied, and on one page its section is rendered once where that can be.
package final class Shared<Value: View>: ViewObject {
  package let value: Value

  package init(_ value: Value) { self.value = value }

  package func text(at place: Int) -> String? { value.text(at: place) }
  package func number(at place: Int) -> Int? { value.number(at: place) }
  package func flag(at place: Int) -> Bool { value.flag(at: place) }
  package func markup(at place: Int) -> Markup? { value.markup(at: place) }
  package func texts(at place: Int) -> [String] { value.texts(at: place) }
  package func view(at place: Int) -> (any ViewObject)? { value.view(at: place) }
  package func list(at place: Int) -> (any ViewList)? { value.list(at: place) }

  package var identity: ObjectIdentifier? { ObjectIdentifier(self) }
}
