// The three standard descriptors, made safe before anything else is opened.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard input, output and error.
public enum StandardDescriptors {
  public static let input: Int32 = 0
  public static let output: Int32 = 1
  public static let error: Int32 = 2

  /// Opens on `/dev/null` whichever of the descriptors 0–2 is closed. To be called before anything else.
  ///
  /// Otherwise the next file opened becomes standard output, and findings are written into somebody's document.
  /// A closed input is opened for writing only and a closed output for reading only: using them is then an error
  /// (`notOpen`) that the command reports, rather than an empty charter read or a document silently lost. Standard
  /// error is opened both ways: who closes it asks for silence.
  public static func open() {
    openWhenClosed(input, as: O_WRONLY)
    openWhenClosed(output, as: O_RDONLY)
    openWhenClosed(error, as: O_RDWR)
  }

  /// Takes standard output away from everything else that writes to it: who prints there from now on writes to standard
  /// error instead.
  ///
  /// - Returns: a descriptor, not inherited by started programs, that leads where standard output led.
  public static func takeOutput() throws(SystemFailure) -> Int32 {
    let taken = repeatWhileInterrupted { fcntl(output, F_DUPFD_CLOEXEC, error + 1) }
    if taken == -1 { throw SystemFailure(.write, .standardStream) }
    if repeatWhileInterrupted({ dup2(error, output) }) == -1 { throw SystemFailure(.write, .standardStream) }
    return taken
  }

  private static func openWhenClosed(_ descriptor: Int32, as mode: Int32) {
    guard fcntl(descriptor, F_GETFD) == -1, errno == EBADF else { return }
    // The lowest free number is given out, and the lower ones are open by now, so it is this one.
    if openFile("/dev/null", mode) == -1 {
      // Without /dev (a bare chroot) the root folder takes the place: every read and write of it fails.
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
