// swift-tools-version: 6.2
import PackageDescription

/// Every target: strict memory safety, every warning an error, explicit existentials and imports.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func library(_ name: String, _ folder: String, _ dependencies: [String] = [], plugins: [Target.PluginUsage] = []) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, path: "Sources/\(folder)/\(name)",
    swiftSettings: strict, plugins: plugins)
}

func tests(_ name: String, _ dependencies: [String]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: (dependencies + ["TestSupport"]).map { .init(stringLiteral: $0) },
    path: "Tests/\(name)Tests", swiftSettings: strict)
}

let package = Package(
  name: "hwaja",
  products: [
    .library(name: "Hwaja", targets: ["Hwaja"]),
    .executable(name: "hwaja", targets: ["CommandLineTool"]),
  ],
  // Targets stand in the order in which the data flows.
  targets: [
    library("JSONText", "Inputs"),
    library("ArticleText", "Inputs", ["JSONText"]),
    library("LexiconTables", "Inputs", ["ArticleText"]),
    library("BuiltInLexicon", "Inputs", ["LexiconTables"], plugins: ["CompileLexicons"]),
  ],
  swiftLanguageModes: [.v6]
)
