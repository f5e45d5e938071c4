import Foundation
import PackagePlugin

/// Compiles the tables of `Lexicons` into a Swift file of the target, whenever one of them changed.
@main
struct CompileLexiconsPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Lexicons")
    let tables = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "tsv" }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "CompiledTables.swift")
    return [
      .buildCommand(
        displayName: "Compile lexicons", executable: try context.tool(named: "LexiconCompiler").url,
        arguments: [output.path] + tables.map(\.path), inputFiles: tables, outputFiles: [output])
    ]
  }
}
