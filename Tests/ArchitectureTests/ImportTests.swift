import Testing

/// What targets import, against what Package.swift lets them.
@Suite struct ImportTests {
  private let repository: Repository
  private let targets: [Repository.Target]

  init() throws {
    repository = try Repository()
    targets = try repository.targets()
  }

  @Test func everyFolderIsATarget() {
    #expect(targets.count > 20, "Package.swift is read")
    for target in targets where !target.isSystem {
      #expect(!repository.swiftFiles(in: target.folder).isEmpty, "\(target.folder)")
    }
    #expect(Set(targets.map(\.name)).count == targets.count)
    let known = Set(targets.map(\.name))
    for target in targets { #expect(target.dependencies.subtracting(known) == [], "\(target.name)") }
  }

  /// An import of a sibling that nobody declares builds as long as the sibling happens to be built.
  @Test func importsAreDeclared() throws {
    let siblings = Set(targets.map(\.name))
    for target in targets {
      for file in repository.swiftFiles(in: target.folder) {
        let imported = try repository.imports(of: file).intersection(siblings)
        #expect(imported.subtracting(target.dependencies) == [], "\(file) imports what \(target.name) does not declare")
      }
    }
  }

  @Test func declaredDependenciesAreImported() throws {
    for target in targets {
      let files = repository.swiftFiles(in: target.folder)
      let imported = try files.reduce(into: Set<String>()) { $0.formUnion(try repository.imports(of: $1)) }
      let idle = target.dependencies.subtracting(imported).subtracting(["TestSupport"])
      #expect(idle == [], "\(target.name) declares what it does not import")
    }
  }

  @Test func importsRunDownward() {
    var seen: Set<String> = []
    for target in targets where target.folder.hasPrefix("Sources") {
      #expect(target.dependencies.subtracting(seen) == [], "\(target.name) stands before what it imports")
      seen.insert(target.name)
    }
  }

  @Test func productsImportNoOtherProduct() {
    let products = targets.filter { $0.folder.hasPrefix("Sources/Products") }
    #expect(products.count >= 2)
    let names = Set(products.map(\.name)).subtracting(["AnalysisRecords"])
    for product in products { #expect(product.dependencies.intersection(names) == [], "\(product.name)") }
  }

  @Test(arguments: ["Sources/Inputs", "Sources/Pipeline", "Sources/Hwaja"])
  func theEngineImportsNoFoundation(_ folder: String) throws {
    let files = repository.swiftFiles(in: folder)
    #expect(!files.isEmpty)
    for file in files {
      let imported = try repository.imports(of: file)
      #expect(imported.intersection(["Foundation", "FoundationEssentials", "Dispatch"]) == [], "\(file)")
    }
  }

  @Test func thereAreNoPackages() {
    #expect(!repository.package.contains(".package("), "no third-party packages")
  }
}
