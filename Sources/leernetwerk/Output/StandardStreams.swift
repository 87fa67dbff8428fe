private import Glibc

/// Makes the three standard streams safe to rely on, once, before anything else.
enum StandardStreams {
  /// A closed pipe becomes an error of `write` instead of a silent death. A stream that was closed by
  /// the caller is filled in, or the first file opened would take its number and get the reports;
  /// it is opened for reading, so that writing to it still fails.
  static func prepare() {
    _ = signal(SIGPIPE, SIG_IGN)
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", O_RDONLY)
    }
  }
}
