// swift-tools-version: 6.2
import PackageDescription

/// The targets stand in the order of the road from file to page; a target imports only what stands
/// above it.
let steps: [Target] = [
  .target(name: "Basis", dependencies: ["CUTF8Proc"]),
  .target(name: "Compression", dependencies: ["CZlib", "CBrotli"]),
  .target(name: "Hashing", dependencies: ["Basis", "CXXHash"]),
  .target(name: "Language", dependencies: ["Basis"]),
  .target(name: "Templates", dependencies: ["Basis"]),
  .target(name: "Pictures", dependencies: ["Basis", "CLibXML2"]),
  .target(name: "Reading", dependencies: ["Basis", "CCmarkArena", "CCmarkGFM", "CLibYAML"]),
  .target(name: "Kennisbank", dependencies: ["Basis", "Reading"]),
  .target(name: "Linking", dependencies: ["Basis", "Pictures", "Reading", "Kennisbank"]),
  .target(name: "Hosting", dependencies: ["Basis", "Kennisbank", "Linking"]),
  .target(
    name: "Indexing",
    dependencies: [
      "Basis", "Compression", "Hashing", "Language", "Reading", "Kennisbank", "Linking",
    ]),
  .target(
    name: "Typesetting",
    dependencies: ["Basis", "Pictures", "Reading", "Kennisbank", "Linking", "Templates"]),
  .target(
    name: "Visiting",
    dependencies: ["Basis", "Reading", "Kennisbank", "Linking", "Typesetting", "CCurl"]),
  .target(
    name: "Syndicating",
    dependencies: ["Basis", "Reading", "Kennisbank", "Linking", "Templates", "Typesetting"]),
  .target(
    name: "Exporting",
    dependencies: ["Basis", "Reading", "Kennisbank", "Linking", "Templates", "Typesetting"]),
  .target(name: "Drawing", dependencies: ["Basis", "Templates"]),
  .target(
    name: "Rendering",
    dependencies: [
      "Basis", "Pictures", "Reading", "Kennisbank", "Linking", "Templates", "Typesetting",
      "Syndicating", "Exporting",
      "Drawing",
    ]),
  .target(name: "Writing", dependencies: ["Basis", "Hashing", "CLinux"]),
  .target(
    name: "Publishing",
    dependencies: [
      "Basis", "Writing", .product(name: "Subprocess", package: "swift-subprocess"),
    ]),
  .target(
    name: "Building",
    dependencies: [
      "Basis", "Compression", "Hashing", "Language", "Pictures", "Reading", "Kennisbank", "Linking",
      "Hosting", "Templates", "Indexing", "Visiting", "Syndicating", "Exporting", "Rendering",
      "Writing",
    ]),
  .executableTarget(
    name: "leernetwerk",
    dependencies: [
      "Basis", "Kennisbank", "Hosting", "Templates", "Visiting", "Rendering", "Publishing",
      "Building",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ]),
]

let tests: [Target] = [
  .target(
    name: "Samples", dependencies: ["Basis", "Reading", "Kennisbank", "Linking"],
    path: "Tests/Samples"),
  .testTarget(name: "SiteTests", dependencies: ["CLibXML2", "leernetwerk"]),
  .testTarget(name: "BasisTests", dependencies: ["Basis"]),
  .testTarget(name: "LanguageTests", dependencies: ["Basis", "Language"]),
  .testTarget(name: "TemplatesTests", dependencies: ["Basis", "Templates"]),
  .testTarget(
    name: "PicturesTests", dependencies: ["Basis", "Pictures"], exclude: ["Samples"]),
  .testTarget(name: "ReadingTests", dependencies: ["Basis", "Reading"]),
  .testTarget(name: "KennisbankTests", dependencies: ["Basis", "Reading", "Kennisbank"]),
  .testTarget(
    name: "LinkingTests", dependencies: ["Basis", "Reading", "Kennisbank", "Linking", "Samples"]),
  .testTarget(name: "DrawingTests", dependencies: ["Basis", "Drawing"]),
  .testTarget(
    name: "RenderingTests",
    dependencies: [
      "Basis", "Pictures", "Reading", "Kennisbank", "Linking", "Templates", "Typesetting",
      "Syndicating", "Exporting", "Rendering", "Samples",
    ]),
  .testTarget(
    name: "SyndicatingTests",
    dependencies: [
      "Basis", "Reading", "Kennisbank", "Linking", "Typesetting", "Syndicating", "Samples",
    ]),
  .testTarget(
    name: "ExportingTests",
    dependencies: [
      "Basis", "Reading", "Kennisbank", "Linking", "Typesetting", "Exporting", "Samples",
    ]),
  .testTarget(
    name: "IndexingTests",
    dependencies: [
      "Basis", "Language", "Reading", "Kennisbank", "Linking", "Indexing", "Samples",
    ]),
  .testTarget(name: "CompressionTests", dependencies: ["Compression"]),
  .testTarget(name: "HashingTests", dependencies: ["Basis", "Hashing"]),
  .testTarget(name: "HostingTests", dependencies: ["Basis", "Hosting"]),
  .testTarget(
    name: "VisitingTests",
    dependencies: ["Basis", "Visiting"], exclude: ["meldingen.txt"]),
  .testTarget(name: "WritingTests", dependencies: ["Basis", "Writing"]),
  .testTarget(name: "PublishingTests", dependencies: ["Basis", "Writing", "Publishing"]),
  .testTarget(
    name: "BuildingTests",
    dependencies: ["Basis", "Reading", "Kennisbank", "Linking", "Building"],
    exclude: ["Base", "Cases"]),
  .testTarget(
    name: "CommandTests",
    dependencies: ["Basis", "Building", "Kennisbank", "Reading", "leernetwerk"],
    exclude: ["meldingen.txt"]),
]

for target in steps + tests {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}

let package = Package(
  name: "leernetwerk",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: steps + tests + [
    .systemLibrary(name: "CLinux"),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(
      name: "CUTF8Proc", pkgConfig: "libutf8proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
    .systemLibrary(
      name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "CCmarkArena", dependencies: ["CCmarkGFM"]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
  ]
)
