/// The source line of a problem and the marker line under it (`^~~~`), with tabs repeated, wide
/// characters counted twice and long lines cut around the place.
struct Excerpt {
  /// Lines with more characters are cut; a terminal wraps what is much longer, and the marker with it.
  private static let room = 120
  /// What is kept at least in front of the place when a line is cut.
  private static let leastBefore = 30
  private static let mostMarked = 80

  let source: String
  let marker: String

  init(_ place: Place) {
    let before = Array(place.before)
    let marked = Array(place.marked)
    let after = Array(place.after)
    let shownMarked = marked.prefix(Excerpt.mostMarked)
    let roomBefore = max(Excerpt.leastBefore, Excerpt.room - shownMarked.count - after.count)
    let shownBefore = before.suffix(roomBefore)
    let roomAfter = Excerpt.room - shownBefore.count - shownMarked.count
    let shownAfter = shownMarked.count < marked.count ? [] : after.prefix(max(0, roomAfter))

    var source = ""
    var marker = ""
    if shownBefore.count < before.count {
      source = "…"
      marker = " "
    }
    for character in shownBefore {
      let (text, width) = Excerpt.shown(character)
      source += text
      marker += character == "\t" ? "\t" : String(repeating: " ", count: width)
    }
    for character in shownMarked + shownAfter { source += Excerpt.shown(character).text }
    if shownMarked.count + shownAfter.count < marked.count + after.count { source += "…" }
    self.source = source
    self.marker = marker + Excerpt.underline(shownMarked)
  }

  /// `^` under the first character and `~` under the rest. A tab at the start of the span has a width
  /// that is not known here: then the caret stands alone.
  private static func underline(_ marked: ArraySlice<Character>) -> String {
    guard let first = marked.first, first != "\t" else { return "^" }
    var line = "^" + String(repeating: "~", count: max(0, shown(first).width - 1))
    for character in marked.dropFirst() {
      line += character == "\t" ? "\t" : String(repeating: "~", count: shown(character).width)
    }
    return line
  }

  private static func shown(_ character: Character) -> (text: String, width: Int) {
    if character == "\t" { return ("\t", 1) }
    let plain = String(character)
    let text = VisibleText.of(plain)
    return text == plain ? (text, DisplayWidth.of(character)) : (text, DisplayWidth.of(text))
  }
}
