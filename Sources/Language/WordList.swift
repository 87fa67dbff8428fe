internal import Basis

/// The words of a language, folded as the index folds the words of pages.
///
/// There are hundreds of thousands, of which a kennisbank asks for a few per cent. So words stay
/// where they stand in the list; only those that are not plain lower-case ASCII are written anew,
/// behind it.
package struct WordList: Sendable {
  /// The words in the order of the list. Of those that are folded to the same the first stands for all.
  let table: FormTable

  /// Of the words.
  let filter: HashFilter

  /// By word: whether the list spells it with a capital only, as it does names of people and places.
  let isName: [Bool]

  /// - Parameter bytes: UTF-8, one word a line. Lines with a space or a full stop are no words.
  package init(_ bytes: [UInt8]) {
    var lines = WordLines(bytes)
    var isName = lines.isCapitalised
    table = FormTable(bytes + lines.folded, taking: &lines.places) { left, word in
      if !isName[Int(left)] { isName[Int(word)] = false }
    }
    self.isName = isName
    filter = lines.filter
  }
}
