/// Files that the tests write where they need them.
enum Fixtures {
  /// A school for one term; the ALNCo works four days a week.
  static let calendar = """
    effective = 2026-01-01
    zone = "Europe/London"
    working_days = ["monday", "tuesday", "wednesday", "thursday"]
    [hours]
    monday = "08:50-15:20"
    tuesday = "08:50-15:20"
    wednesday = "08:50-15:20"
    thursday = "08:50-15:20"
    friday = "08:50-13:00"
    [release]
    wednesday = ["13:00-15:20"]
    [[terms]]
    name = "spring 2026"
    start = 2026-01-05
    end = 2026-03-27
    half_term = { start = 2026-02-16, end = 2026-02-20 }
    inset = [2026-01-05]
    closed = [2026-03-13]
    """

  /// Three meetings, one of them with an activity and a case of its own.
  static let meetings = """
    start,end,activity,case
    2026-03-09 09:00,2026-03-09 09:30,,
    2026-03-09T16:00:00+00:00,2026-03-09T16:45:00+00:00,,
    2026-03-10 13:00,2026-03-10 14:30,review,K7
    """
}
