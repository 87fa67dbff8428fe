extension Markdown {
  /// The nodes of a tree in twelve bytes each, which is less than the text of most. What a kind cannot
  /// have takes no room: a leaf ends behind itself, and only a few kinds have an address or a title.
  package struct Nodes: RandomAccessCollection, Sendable {
    @usableFromInline
    struct Packed: Sendable {
      /// Where the text starts, of a leaf with a text; else the end.
      @usableFromInline var first: Int32
      /// How long the text is; else the detail, or the number of the rest in `rests`.
      @usableFromInline var second: Int32
      /// The place in the file, of at most 1 MB, in three bytes.
      @usableFromInline let placeLow: UInt16
      @usableFromInline let placeHigh: UInt8
      @usableFromInline let kind: Kind

      init(_ kind: Kind, at place: Int32, first: Int32, second: Int32) {
        self.kind = kind
        placeLow = UInt16(truncatingIfNeeded: place)
        placeHigh = UInt8(truncatingIfNeeded: place >> 16)
        self.first = first
        self.second = second
      }
    }

    /// What links, images and blocks of code have besides.
    @usableFromInline
    struct Rest: Sendable {
      @usableFromInline let text: Range<Int32>
      @usableFromInline let title: Range<Int32>
    }

    @usableFromInline var packed: [Packed] = []
    @usableFromInline var rests: [Rest] = []

    @inlinable package var startIndex: Int { 0 }
    @inlinable package var endIndex: Int { packed.count }

    @inlinable
    package subscript(index: Int) -> Node {
      @inline(__always) get { node(index) }
    }

    @inlinable
    @inline(__always)
    func node(_ index: Int) -> Node {
      let packed = packed[index]
      var node = Node(packed.kind)
      node.place = Int32(packed.placeHigh) << 16 | Int32(packed.placeLow)
      switch packed.kind {
      case .text, .code:
        node.end = Int32(index + 1)
        node.text = packed.first..<packed.first + packed.second
      case .link, .image, .codeBlock:
        node.end = packed.first
        node.text = rests[Int(packed.second)].text
        node.title = rests[Int(packed.second)].title
      default:
        node.end = packed.first
        node.detail = packed.second
      }
      return node
    }

    @inlinable
    package func makeIterator() -> Iterator { Iterator(self) }

    package struct Iterator: IteratorProtocol {
      @usableFromInline let nodes: Nodes
      @usableFromInline var index = 0

      @inlinable
      init(_ nodes: Nodes) { self.nodes = nodes }

      @inlinable
      package mutating func next() -> Node? {
        guard index < nodes.packed.count else { return nil }
        index += 1
        return nodes.node(index - 1)
      }
    }
  }
}

// MARK: - While they are made

extension Markdown.Nodes {
  mutating func reserveCapacity(_ count: Int) { packed.reserveCapacity(count) }

  mutating func append(_ node: Markdown.Node) {
    switch node.kind {
    case .text, .code:
      append(node, first: node.text.lowerBound, second: Int32(node.text.count))
    case .link, .image, .codeBlock:
      append(node, first: node.end, second: Int32(rests.count))
      rests.append(Rest(text: node.text, title: node.title))
    default: append(node, first: node.end, second: node.detail)
    }
  }

  private mutating func append(_ node: Markdown.Node, first: Int32, second: Int32) {
    packed.append(Packed(node.kind, at: node.place, first: first, second: second))
  }

  mutating func setEnd(of index: Int, to end: Int) { packed[index].first = Int32(end) }

  /// Gives a text another range.
  package mutating func setText(of index: Int, to text: Range<Int32>) {
    packed[index].first = text.lowerBound
    packed[index].second = Int32(text.count)
  }

  /// Lets go of the room that was kept to grow in.
  mutating func trim() {
    packed = packed.map { $0 }
    if !rests.isEmpty { rests = rests.map { $0 } }
  }
}
