/// How the program ends; numbers as in `sysexits.h`.
enum ExitCode: Int32, Comparable {
  /// All went well.
  case success = 0
  /// The program worked, and found something that is not as it should be.
  case findings = 1
  /// The command line is wrong.
  case usage = 64
  /// An input holds something that can't be read.
  case badData = 65
  /// An input is not there.
  case missingInput = 66
  /// The output can't be created.
  case cannotCreate = 73
  /// The output can't be written.
  case cannotWrite = 74

  static func < (a: ExitCode, b: ExitCode) -> Bool { a.rawValue < b.rawValue }
}
