private import Basis

/// Text of a list item after its name: the rest of the first paragraph, then whole blocks. Both are
/// ranges of nodes in the body.
package struct ItemText: Sendable, Hashable {
  package var inline: Range<Int> { Int(inlineStart)..<Int(inlineEnd) }
  package var blocks: Range<Int> { Int(blocksStart)..<Int(blocksEnd) }

  private let inlineStart: Int32
  private let inlineEnd: Int32
  private let blocksStart: Int32
  private let blocksEnd: Int32

  init(inline: Range<Int>, blocks: Range<Int>) {
    inlineStart = Int32(inline.lowerBound)
    inlineEnd = Int32(inline.upperBound)
    blocksStart = Int32(blocks.lowerBound)
    blocksEnd = Int32(blocks.upperBound)
  }

  package var isEmpty: Bool { inline.isEmpty && blocks.isEmpty }
}

/// `- NAME: CODE, CODE` under Thema.
package struct ThemaItem: Sendable, Hashable {
  package let thema: Named
  package let codes: [Named]
}

/// `- **NAME** (kern) — explanation` under Werkzame elementen.
package struct ElementItem: Sendable, Hashable {
  package enum Rol: String, Sendable, Hashable, CaseIterable {
    /// What may not be left out.
    case kern
    /// What may be done otherwise.
    case aanpasbaar
  }

  package let element: Named
  package let rol: Rol?
  package let uitleg: ItemText
}

/// `- **OUTCOME** (KNOWN, year, n=…) — statement` under Resultaten.
package struct Resultaat: Sendable, Hashable {
  /// How it is known; from weak to strong.
  package enum Bekend: String, Sendable, Hashable, CaseIterable {
    /// An aim, not yet seen; never shown among what was reached.
    case verwacht
    case ervaren
    case gemeten
    case onderzocht
  }

  package enum Richting: String, Sendable, Hashable, CaseIterable {
    case beter, gelijk, slechter, gemengd
  }

  package let uitkomst: String
  package let bekend: Bekend?
  package let richting: Richting?
  package let jaar: Int?
  /// How many people or cases.
  package let aantal: Int?
  /// Other words in the brackets, as written.
  package let aanvulling: String?
  package let uitleg: ItemText
}

/// `- NAME (ROLE)` under Partners.
package struct PartnerItem: Sendable, Hashable {
  package enum Rol: String, Sendable, Hashable, CaseIterable, Comparable {
    case trekker, uitvoerder, verwijzer, financier, kennispartner
    case clientvertegenwoordiging = "cliëntvertegenwoordiging"
    case deelnemer

    package static func < (left: Rol, right: Rol) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  package let partner: Named
  package let rol: Rol
  package let uitleg: String?
}
