import Glibc

/// Why something could not be written.
public struct OutputFault: Error, Equatable {
  /// What was being done.
  public enum Step: Sendable, Equatable {
    /// The file could not be created.
    case create
    /// The bytes could not be written, or not be made safe on the disk.
    case write
  }

  /// What was being done.
  public var step: Step
  /// The system's error number.
  public var number: CInt

  /// Makes a fault.
  public init(step: Step, number: CInt) {
    self.step = step
    self.number = number
  }

  /// The fault that the last system call left in `errno`.
  static func last(_ step: Step) -> OutputFault { OutputFault(step: step, number: errno) }

  /// Whether the reader of a pipe has gone, which is no error but the end of the work.
  public var isClosedPipe: Bool { number == EPIPE }

  /// The system's own words for the fault, in English.
  public var systemMessage: String { unsafe String(cString: strerror(number)) }
}
