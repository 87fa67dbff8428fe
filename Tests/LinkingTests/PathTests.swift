import Testing

@testable import Linking

@Suite struct PathTests {
  @Test(arguments: [
    ("b.md", "paginas/a.md", "paginas/b.md" as String?),
    ("../themas/b.md", "paginas/a.md", "themas/b.md"),
    ("./b.md", "paginas/a.md", "paginas/b.md"),
    ("../paginas/../themas//b.md", "paginas/a.md", "themas/b.md"),
    ("../b.md", "paginas/a.md", "b.md"), ("../../b.md", "paginas/a.md", nil),
    ("../../../etc/passwd", "innovaties/2024/a.md", nil),
    ("../../themas/b.md", "innovaties/2024/a.md", "themas/b.md"),
    ("..\u{301}/b.md", "paginas/a.md", "paginas/..\u{301}/b.md"), ("..", "paginas/a.md", ""),
  ])
  func neverLeavesTheContentFolder(_ path: String, _ file: String, _ resolved: String?) {
    #expect(ContentPath.resolve(path, from: file) == resolved)
  }

  @Test(arguments: [
    ("paginas/b.md", "paginas/a.md", "b.md"), ("themas/b.md", "paginas/a.md", "../themas/b.md"),
    ("innovaties/b.md", "innovaties/2024/a.md", "../b.md"),
    ("innovaties/2024/b.md", "innovaties/a.md", "2024/b.md"),
  ])
  func writesAPathAsALinkWould(_ target: String, _ file: String, _ path: String) {
    #expect(ContentPath.relative(to: target, from: file) == path)
    #expect(ContentPath.resolve(path, from: file) == target)
  }

  @Test(arguments: [
    ("paginas/cazhem.md", "innovaties/cazhem.md" as String?),
    ("inovaties/cazhem.md", "innovaties/cazhem.md"),
    ("innovaties/cazem.md", "innovaties/cazhem.md"),
    ("innovaties/over.md", "paginas/over.md"), ("themas/zorg.md", "themas/zorg.md"),
    ("partners/zorg.md", "partners/zorg.md"), ("innovaties/zorg.md", "partners/zorg.md"),
    ("paginas/weg.md", nil), ("innovaties/heel-iets-anders.md", nil),
  ])
  func findsTheFileThatWasMeant(_ path: String, _ nearest: String?) {
    let near = NearFile([
      "innovaties/cazhem.md", "paginas/goed.md", "paginas/over.md", "partners/zorg.md",
      "themas/zorg.md",
    ])
    #expect(near.best(for: path) == nearest)
  }
}
