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

func library(
  _ name: String, _ path: String, _ dependencies: [String] = [], resources: [Resource] = [],
  plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, path: "Sources/\(path)",
    resources: resources, swiftSettings: strict, plugins: plugins)
}

func program(_ name: String, _ path: String, _ dependencies: [String]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, path: "Sources/\(path)",
    swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [String], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: (dependencies + ["TestSupport"]).map { .init(stringLiteral: $0) },
    path: "Tests/\(name)Tests", exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "hwaja",
  products: [
    .library(name: "Hwaja", targets: ["Hwaja"]),
    .executable(name: "hwaja", targets: ["CommandLineTool"]),
  ],
  // Targets stand in the order in which the data flows.
  targets: [
    .systemLibrary(
      name: "CSQLite", path: "Sources/Inputs/CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    library("SQLiteDatabase", "Inputs/SQLiteDatabase", ["CSQLite"]),
    library("TextDigest", "Inputs/TextDigest"),
    library("ByteWords", "Inputs/ByteWords"),
    library("JSONText", "Inputs/JSONText", ["ByteWords"]),
    library("ArticleText", "Inputs/ArticleText", ["ByteWords", "JSONText"]),
    library("LexiconTables", "Inputs/LexiconTables", ["TextDigest"]),
    program("LexiconCompiler", "Tools/LexiconCompiler", ["LexiconTables"]),
    .plugin(
      name: "CompileLexicons", capability: .buildTool(), dependencies: ["LexiconCompiler"],
      path: "Sources/Tools/CompileLexiconsPlugin"),
    library("BuiltInLexicon", "Inputs/BuiltInLexicon", ["LexiconTables"], plugins: ["CompileLexicons"]),
    library("EntityTagging", "Pipeline/EntityTagging", ["ByteWords", "ArticleText", "LexiconTables"]),
    library(
      "QuotationParsing", "Pipeline/QuotationParsing", ["ByteWords", "ArticleText", "LexiconTables", "EntityTagging"]),
    library(
      "SpeakerAttribution", "Pipeline/SpeakerAttribution",
      ["ArticleText", "LexiconTables", "EntityTagging", "QuotationParsing"]),
    library(
      "ConfidenceEstimation", "Pipeline/ConfidenceEstimation",
      ["ArticleText", "LexiconTables", "EntityTagging", "QuotationParsing", "SpeakerAttribution"]),
    library("Outputs", "Outputs", ["TextDigest"], resources: [.embedInCode("WebPages/page.css")]),
    library("AnalysisRecords", "Products/AnalysisRecords", ["JSONText", "Outputs"]),
    library(
      "Audit", "Products/Audit", ["TextDigest", "AnalysisRecords", "Outputs", "JSONText"],
      resources: [
        .embedInCode("Pages/audit.css"), .embedInCode("Pages/audit.js"), .embedInCode("Review/Page/review.css"),
        .embedInCode("Review/Page/sample.js"), .embedInCode("Review/Page/decisions.js"),
        .embedInCode("Review/Page/article.js"), .embedInCode("Review/Page/speakers.js"),
        .embedInCode("Review/Page/review.js"),
      ]),
    library("ConfidenceFitting", "Products/ConfidenceFitting"),
    library(
      "QuoteReports", "Products/QuoteReports", ["ArticleText", "AnalysisRecords", "Outputs", "JSONText"],
      resources: [.embedInCode("Pages/report.css"), .embedInCode("Pages/report.js")]),
    library(
      "ClaimFeed", "Products/ClaimFeed", ["AnalysisRecords", "Outputs", "JSONText"],
      resources: [.embedInCode("Cues/claim_cues.tsv"), .embedInCode("Weighing/claim_weights.tsv")]),
    library(
      "StatementLedger", "Products/StatementLedger",
      ["SQLiteDatabase", "TextDigest", "AnalysisRecords", "Outputs", "JSONText"]),
    library(
      "Hwaja", "Hwaja",
      [
        "TextDigest", "ArticleText", "LexiconTables", "BuiltInLexicon", "EntityTagging", "QuotationParsing",
        "SpeakerAttribution", "ConfidenceEstimation", "AnalysisRecords",
      ]),
    program(
      "CommandLineTool", "Tools/CommandLine",
      [
        "Hwaja", "ByteWords", "ArticleText", "LexiconTables", "BuiltInLexicon", "AnalysisRecords", "Audit",
        "ConfidenceFitting", "QuoteReports", "Outputs", "JSONText", "ClaimFeed", "StatementLedger", "SQLiteDatabase",
      ]),
    .target(
      name: "TestSupport", dependencies: ["TextDigest", "ArticleText"], path: "Tests/TestSupport", swiftSettings: strict
    ),
    .target(
      name: "PipelineSupport",
      dependencies: [
        "TestSupport", "ArticleText", "LexiconTables", "BuiltInLexicon", "EntityTagging", "QuotationParsing",
        "SpeakerAttribution", "AnalysisRecords", "Hwaja",
      ], path: "Tests/PipelineSupport", swiftSettings: strict),
    .target(name: "BrowserSupport", path: "Tests/BrowserSupport", swiftSettings: strict),
    tests("TestSupport", ["ArticleText"]),
    tests("BrowserSupport", ["BrowserSupport"]),
    tests("TextDigest", ["TextDigest"]),
    tests("ByteWords", ["ByteWords"]),
    tests("JSONText", ["JSONText"]),
    tests("ArticleText", ["ArticleText", "JSONText"]),
    tests("LexiconTables", ["LexiconTables", "BuiltInLexicon"]),
    tests("AnalysisRecords", ["AnalysisRecords", "JSONText"]),
    tests(
      "Audit",
      ["Audit", "TextDigest", "AnalysisRecords", "JSONText", "ArticleText", "Hwaja", "Outputs", "BrowserSupport"]),
    tests("ConfidenceFitting", ["ConfidenceFitting"]),
    tests("Outputs", ["Outputs"]),
    tests("QuoteReports", ["QuoteReports", "AnalysisRecords", "JSONText", "Outputs"], exclude: ["Golden"]),
    tests("ClaimFeed", ["ClaimFeed", "AnalysisRecords", "Outputs"]),
    tests("StatementLedger", ["StatementLedger", "SQLiteDatabase", "AnalysisRecords", "Outputs", "JSONText"]),
    tests("EntityTagging", ["PipelineSupport"]),
    tests("QuotationParsing", ["QuotationParsing", "ArticleText", "PipelineSupport"]),
    tests(
      "SpeakerAttribution", ["PipelineSupport", "ArticleText", "AnalysisRecords", "Hwaja"],
      exclude: ["Substitution/failing.tsv"]),
    tests("Hwaja", ["Hwaja", "ArticleText", "LexiconTables", "AnalysisRecords", "JSONText", "PipelineSupport"]),
    tests("CommandLine", ["CommandLineTool", "Outputs", "QuoteReports", "BrowserSupport"]),
    tests("Architecture", []),
  ],
  swiftLanguageModes: [.v6]
)
