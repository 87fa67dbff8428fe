internal import Basis

/// A title that a new file can have: visible, at most 80 characters, with a slug.
struct NewTitle {
  let text: String
  let slug: Slug

  init(_ given: String) throws(Refusal) {
    let text = given.split(separator: " ").joined(separator: " ")
    guard VisibleText.of(text) == text else { throw Refusal(.newTitleWithControl(given)) }
    guard text.count <= 80 else { throw Refusal(.newTitleTooLong(text.count)) }
    guard let slug = Slug(title: text) else { throw Refusal(.newTitleWithoutSlug(text)) }
    if ReservedSlugs.contains(slug.text) { throw Refusal(.fileNameReserved(slug.text)) }
    self.text = text
    self.slug = slug
  }
}
