public import AnalysisRecords

/// The days of publication that a report is about.
public struct ReportPeriod: Sendable, Equatable {
  /// First day; `nil` if any.
  public var since: CalendarDay?
  /// Last day; `nil` if any.
  public var until: CalendarDay?

  /// Makes a period; both days belong to it.
  public init(since: CalendarDay? = nil, until: CalendarDay? = nil) {
    self.since = since
    self.until = until
  }

  /// Whether every day belongs to it.
  public var isOpen: Bool { since == nil && until == nil }

  /// Whether a day belongs to it.
  public func contains(_ day: CalendarDay) -> Bool {
    (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
