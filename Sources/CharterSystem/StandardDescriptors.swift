// The three standard descriptors, made safe before anything else is opened.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard input, output and error.
package enum StandardDescriptors {
  package static let input: Int32 = 0
  package static let output: Int32 = 1
  package static let error: Int32 = 2

  /// Opens whichever of the descriptors 0–2 are closed on `/dev/null`. To be called before anything else.
  ///
  /// Otherwise the next file opened would become standard output, and findings would be written into someone's
  /// document. A closed input is opened for writing only and a closed output for reading only: using them is then an
  /// error (`notOpen`) that the command reports, rather than an empty charter read or a document silently lost.
  /// Standard error is opened both ways, since closing it is a request for silence.
  package static func open() {
    openWhenClosed(input, as: O_WRONLY)
    openWhenClosed(output, as: O_RDONLY)
    openWhenClosed(error, as: O_RDWR)
  }

  /// Reserves standard output: everything else that prints there from now on writes to standard error instead.
  ///
  /// - Returns: A descriptor for the original standard output, which started programs don't inherit.
  package static func takeOutput() throws(SystemFailure) -> Int32 {
    let taken = repeatWhileInterrupted { fcntl(output, F_DUPFD_CLOEXEC, error + 1) }
    if taken == -1 { throw SystemFailure(.write, .standardStream) }
    if repeatWhileInterrupted({ dup2(error, output) }) == -1 { throw SystemFailure(.write, .standardStream) }
    return taken
  }

  private static func openWhenClosed(_ descriptor: Int32, as mode: Int32) {
    guard fcntl(descriptor, F_GETFD) == -1, errno == EBADF else { return }
    // The system gives out the lowest free number, and the lower ones are open by now, so it is this one.
    if openFile("/dev/null", mode) == -1 {
      // Without /dev (a bare chroot), the root folder takes its place: every read and write of it fails.
      _ = openFile("/", O_RDONLY)
    }
  }

  private static func openFile(_ path: String, _ mode: Int32) -> Int32 {
    repeatWhileInterrupted { systemOpen(path, mode) }
  }
}

/// The C function, under a name that the method `open` above doesn't hide.
private func systemOpen(_ path: UnsafePointer<CChar>, _ mode: Int32) -> Int32 {
  open(path, mode)
}
