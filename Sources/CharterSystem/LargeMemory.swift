// Memory for large files: few large pages in place of many small ones.

#if canImport(Glibc)
  import CMalloc
  import Glibc
#endif

/// Where the arrays made of a large file come from.
///
/// Each small page (4 KB) that is touched for the first time costs a trip into the kernel, and each cache of the
/// processor for pages holds few of them: with large pages (2 MB) a charter of 10 MB is checked in two thirds of the
/// time. The GNU library asks for large pages only where an environment variable says so, so its heap is laid out here.
/// Elsewhere nothing happens.
public enum LargeMemory {
  /// What is made of a source takes up to so many bytes for each of its own.
  private static let bytesPerSourceByte = 8
  /// Below this size the pages are few.
  private static let smallestSource = 256 << 10

  /// Lays out memory for what will be made of a source of `size` bytes. Nothing is touched, so nothing is used that
  /// is not needed; if the system has no such room, all goes on as before.
  public static func prepare(forSource size: Int) {
    #if canImport(Glibc)
      guard size >= smallestSource else { return }
      // Arrays then lie in the heap, one behind the other, and the heap keeps what they leave.
      mallopt(M_MMAP_MAX, 0)
      mallopt(M_TRIM_THRESHOLD, Int32.max)
      let length = size * bytesPerSourceByte
      guard let room = malloc(length) else { return }
      let page = UInt(sysconf(Int32(_SC_PAGESIZE)))
      let start = (UInt(bitPattern: room) + page - 1) & ~(page - 1)
      madvise(UnsafeMutableRawPointer(bitPattern: start), length - Int(page), Int32(MADV_HUGEPAGE))
      free(room)
    #endif
  }
}
