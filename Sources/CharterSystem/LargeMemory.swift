// Memory for large files, in a few large pages instead of many small ones.

#if canImport(Glibc)
  import CMalloc
  import Glibc
#endif

/// Controls where the arrays derived from a large file are allocated.
///
/// The first access to each small page (4 KB) costs a trip into the kernel, and the processor's page cache (TLB) covers
/// few of them: with large pages (2 MB), a 10 MB charter is checked in two thirds of the time. The GNU library requests
/// large pages only if an environment variable says so, so its heap is set up here. On other systems this does nothing.
package enum LargeMemory {
  /// The memory needed for a source, as a multiple of its size.
  private static let bytesPerSourceByte = 8
  /// Below this size there are few pages.
  private static let smallestSource = 256 << 10

  /// Sets up memory for the data derived from a source of `size` bytes. The memory isn't touched, so what is not needed
  /// is not used; if the system has no room, everything continues as before.
  package static func prepare(forSource size: Int) {
    #if canImport(Glibc)
      guard size >= smallestSource else { return }
      // Arrays are then allocated in the heap contiguously, and the heap keeps freed memory.
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
