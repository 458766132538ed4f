/// Calendar files that tests read.
enum ExampleCalendars {
  /// Two years of an example primary school, the calendar of the real meetings that the product is tried with.
  static let primary = """
    # An example school, not a real one: a primary whose ALNCo works full time with one protected afternoon.
    effective = 2018-09-01
    zone = "Europe/London"
    working_days = ["monday", "tuesday", "wednesday", "thursday", "friday"]
    [hours]
    monday = "08:50-15:20"
    tuesday = "08:50-15:20"
    wednesday = "08:50-15:20"
    thursday = "08:50-15:20"
    friday = "08:50-15:20"
    [release]
    wednesday = ["13:00-15:20"]
    [[terms]]
    name = "autumn 2018"
    start = 2018-09-04
    end = 2018-12-21
    half_term = { start = 2018-10-29, end = 2018-11-02 }
    inset = [2018-09-04]
    closed = [2018-11-30]
    [[terms]]
    name = "spring 2019"
    start = 2019-01-07
    end = 2019-04-12
    half_term = { start = 2019-02-25, end = 2019-03-01 }
    inset = [2019-01-07]
    closed = [2019-03-15]
    [[terms]]
    name = "summer 2019"
    start = 2019-04-29
    end = 2019-07-22
    half_term = { start = 2019-05-27, end = 2019-05-31 }
    inset = [2019-07-22]
    closed = [2019-05-06]
    [[terms]]
    name = "autumn 2019"
    start = 2019-09-03
    end = 2019-12-20
    half_term = { start = 2019-10-28, end = 2019-11-01 }
    inset = [2019-09-03]
    closed = [2019-11-29]
    [[terms]]
    name = "spring 2020"
    start = 2020-01-06
    end = 2020-04-03
    half_term = { start = 2020-02-17, end = 2020-02-21 }
    inset = [2020-01-06]
    closed = [2020-03-13]
    [[terms]]
    name = "summer 2020"
    start = 2020-04-20
    end = 2020-07-20
    half_term = { start = 2020-05-25, end = 2020-05-29 }
    inset = [2020-07-20]
    closed = [2020-05-08]
    """

  /// The example of the documentation, whose release slot is on a day without hours.
  static let documented = """
    effective = 2018-09-01            # replaces the version in force from this date on
    zone = "Europe/London"
    working_days = ["monday", "tuesday", "wednesday", "thursday", "friday"]
    [hours]                           # school hours; a weekday left out has none
    monday = "08:45-15:30"
    [release]                         # protected ALNCo time, inside the hours
    tuesday = ["13:00-15:30"]
    [[terms]]
    name = "autumn 2018"
    start = 2018-09-03
    end = 2018-12-21
    half_term = { start = 2018-10-29, end = 2018-11-02 }
    inset = [2018-09-03]
    closed = [2018-11-12]             # bank holidays and other closures
    """
}
