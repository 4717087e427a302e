@main
struct Casepilot {
  static func main() {}
}
