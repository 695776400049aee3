// The write loop that every output goes through.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes all bytes to a descriptor, coping with short writes, interruptions and non-blocking descriptors.
///
/// Any other error is thrown with `path` as what could not be written; it is then unknown how much was written.
func writeAll(
  _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, reporting path: FilePath
) throws(SystemFailure) {
  var written = 0
  while written < bytes.count {
    let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
    let count = repeatWhileInterrupted { write(descriptor, rest.baseAddress, rest.count) }
    if count > 0 {
      written += count
    } else if count == 0 {
      // Nothing was written and there is no error: retrying might never end.
      throw SystemFailure(.write, path, .inputOutput)
    } else if lastCallWouldBlock {
      waitUntilReady(descriptor, for: Int32(POLLOUT))
    } else {
      throw SystemFailure(.write, path)
    }
  }
}

/// Writes all bytes of an array to a descriptor, as above.
func writeAll(_ bytes: [UInt8], to descriptor: Int32, reporting path: FilePath) throws(SystemFailure) {
  try bytes.span.withUnsafeBytes { (bytes) throws(SystemFailure) in
    try writeAll(bytes, to: descriptor, reporting: path)
  }
}
