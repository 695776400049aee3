// swift-tools-version: 6.2
// The package: language (CharterKit), system edge (CharterSystem), signatures, language server, command, benchmark,
// tests.

import PackageDescription

/// All warnings in our own targets are errors.
let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "charter",
  platforms: [.macOS("26.0")],
  products: [
    .library(name: "CharterKit", targets: ["CharterKit"]),
    .executable(name: "charter", targets: ["charter"]),
  ],
  targets: [
    .target(name: "CharterKit", swiftSettings: settings),
    .systemLibrary(name: "CMalloc"),
    .target(name: "CharterSystem", dependencies: ["CMalloc"], swiftSettings: settings),
    .target(name: "CharterSigning", dependencies: ["CharterKit", "CharterSystem"], swiftSettings: settings),
    .target(
      name: "CharterServer", dependencies: ["CharterKit", "CharterSigning", "CharterSystem"], swiftSettings: settings),
    .executableTarget(
      name: "charter", dependencies: ["CharterKit", "CharterServer", "CharterSigning", "CharterSystem"],
      swiftSettings: settings),
    .executableTarget(name: "charter-bench", dependencies: ["CharterKit", "CharterSystem"], swiftSettings: settings),
    .target(name: "CharterTesting", dependencies: ["CharterKit"], path: "Tests/Support", swiftSettings: settings),
    .testTarget(
      name: "CharterTestingTests", dependencies: ["CharterTesting"], path: "Tests/SupportTests", swiftSettings: settings
    ),
    .target(name: "CharterInvariants", dependencies: ["CharterKit"], path: "Tests/Invariants", swiftSettings: settings),
    .testTarget(
      name: "CharterKitTests", dependencies: ["CharterKit", "CharterTesting", "CharterInvariants"],
      swiftSettings: settings),
    // Without access to what only our own modules may use: it sees the library as any client does.
    .testTarget(
      name: "ClientTests", dependencies: ["CharterKit", "CharterTesting"], packageAccess: false, swiftSettings: settings
    ),
    .testTarget(
      name: "CharterSystemTests", dependencies: ["CharterSystem", "CharterTesting"], swiftSettings: settings),
    .testTarget(
      name: "SigningTests", dependencies: ["CharterKit", "CharterSigning", "CharterTesting", "charter"],
      swiftSettings: settings),
    .testTarget(
      name: "CharterServerTests", dependencies: ["CharterKit", "CharterServer", "CharterTesting"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["CharterTesting", "charter"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzz target links only with `--sanitize=fuzzer`, so it exists only on request (.ci/fuzz).
if Context.environment["CHARTER_FUZZ"] != nil {
  package.products.append(.executable(name: "charter-fuzz", targets: ["charter-fuzz"]))
  package.targets.append(
    .executableTarget(
      name: "charter-fuzz", dependencies: ["CharterKit", "CharterSystem", "CharterInvariants"], swiftSettings: settings)
  )
}

// The long tests are built with optimisation, which takes minutes, so leave out what they don't need (.ci/totality).
if Context.environment["CHARTER_LONG"] != nil {
  let unneeded = ["CharterTestingTests", "CharterSystemTests", "SigningTests", "CommandTests", "charter-bench"]
  package.targets.removeAll { unneeded.contains($0.name) }
}
