@main struct Charter { static func main() {} }
