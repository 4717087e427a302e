// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "casepilot",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "casepilot", targets: ["casepilot"]),
    .library(name: "CodingRules", targets: ["CodingRules"]),
    .library(name: "CaseAssistant", targets: ["CaseAssistant"]),
  ],
  targets: [
    .target(name: "CodingRules", swiftSettings: settings),
    .target(
      name: "CaseAssistant", dependencies: ["CodingRules"], exclude: ["Tables"],
      swiftSettings: settings),
    .executableTarget(
      name: "casepilot", dependencies: ["CodingRules", "CaseAssistant"], swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks", dependencies: ["CodingRules", "CaseAssistant"], path: "Benchmarks",
      swiftSettings: settings),
    .testTarget(name: "CodingRulesTests", dependencies: ["CodingRules"], swiftSettings: settings),
    .testTarget(
      name: "CaseAssistantTests", dependencies: ["CaseAssistant", "CodingRules"],
      swiftSettings: settings),
    .testTarget(
      name: "CasepilotTests", dependencies: ["casepilot", "CaseAssistant", "CodingRules"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(name: "SpecTests", dependencies: ["casepilot"], swiftSettings: settings),
  ]
)
