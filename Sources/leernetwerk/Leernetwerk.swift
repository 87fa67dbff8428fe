@main struct Leernetwerk { static func main() {} }
