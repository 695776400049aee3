// The environment variables.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The environment that the program was started in. It is never modified, and read only at the edges: no output depends
/// on it.
package enum Environment {
  /// The bytes of a variable's value; nil if it is unset, empty if it is set to nothing.
  package static func value(of name: StaticString) -> [UInt8]? {
    name.withUTF8Buffer { _ in
      name.utf8Start.withMemoryRebound(to: CChar.self, capacity: name.utf8CodeUnitCount + 1) { cName in
        getenv(cName).map { Array(cString: $0) }
      }
    }
  }
}
