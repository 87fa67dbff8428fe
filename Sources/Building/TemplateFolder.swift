import Basis
import Templates

/// The templates and what stands beside them, compiled.
struct TemplateFolder {
  let library: TemplateLibrary
  /// `assets/` file by file; the files of `styles/` as `stijl.css`; those of each folder `NAME` of
  /// `scripts/` as `NAME.js`.
  let assets: Assets

  init(_ folder: TemplateFiles) {
    var sources: [SourceFile] = []
    var assets: [(name: String, bytes: [UInt8])] = []
    var styles: [[UInt8]] = []
    var scripts: [(name: String, files: [[UInt8]])] = []
    for file in folder.files {
      let parts = file.below.split(separator: "/").map { String($0) }
      if file.below.hasSuffix(".mustache") {
        sources.append(SourceFile(path: file.path, bytes: file.bytes))
      } else if parts[0] == "assets", parts.count > 1 {
        assets.append((parts.dropFirst().joined(separator: "/"), file.bytes))
      } else if parts[0] == "styles", file.below.hasSuffix(".css") {
        styles.append(file.bytes)
      } else if parts[0] == "scripts", parts.count == 3, file.below.hasSuffix(".js") {
        let name = parts[1] + ".js"
        if scripts.last?.name != name { scripts.append((name, [])) }
        scripts[scripts.count - 1].files.append(file.bytes)
      }
    }
    library = TemplateLibrary(files: sources, folder: folder.folder, isLean: true)
    self.assets = Assets(
      assets + [("stijl.css", AssetBundle.style(styles))]
        + scripts.map { ($0.name, AssetBundle.script($0.files)) })
  }
}
