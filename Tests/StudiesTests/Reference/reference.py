#!/usr/bin/env python3
"""Every number of a workload study, worked out apart from alntime: the same definitions, none of the same code.

Reads a study as JSON from standard input, writes a line for each row of each table, fields between tabs: table,
dimensions, group, key, measure, participants, unit, units, then estimate, lower, upper, standard deviation and quartiles,
a dash where there is none; and a line `left-out`, table, dimensions, reason, count for each reason.
"""
import datetime, json, sys
from collections import defaultdict
import numpy as np
from bootstrap import Group, censored_of, median_of, theil_sen, trimmed_of

ACTIVITIES = """idp pcp review identify agencies referral family transition authority cluster paperwork translation
governors disputes provision support staff learning other""".split()
BANDS = "release school before after evening day-off weekend holiday".split()
STAGES = ["identify", "pcp", "idp", "review", "rest"]
PLANS = {"school": 35, "fe": 35, "authority": None}
ORDERS = {"1": (1, 1), "2": (2, 2), "3-5": (3, 5), "6-10": (6, 10), "11-": (11, 10**9)}
WEEKLY = ("school_year", "term")

mondays = {}


def monday(week):
    if week not in mondays:
        mondays[week] = datetime.date.fromisocalendar(int(week[:4]), int(week[6:]), 1)
    return mondays[week]


def school_year(week):
    thursday = monday(week) + datetime.timedelta(days=3)
    start = thursday.year if thursday.month >= 9 else thursday.year - 1
    return f"{start}-{(start + 1) % 100:02}"


class Participant:
    def __init__(self, given):
        self.profile, self.sources = given["profile"], given["sources"]
        self.weeks = {w: dict(days=d, uncovered=u, season=s, planned=p) for w, d, u, s, p in given["weeks"]}
        self.rows = [row for row in given["rows"] if row[0] in self.weeks]
        self.cases = [dict(zip(("kind", "opened", "issued", "closed", "days"), c)) for c in given["cases"]]
        minutes = defaultdict(lambda: dict.fromkeys(STAGES, 0))
        for _, activity, _, number, m in self.rows:
            minutes[number][activity if activity in STAGES else "rest"] += m
        last = max(self.weeks, key=monday, default=None)
        for number, case in enumerate(self.cases, 1):
            case |= dict(stages=minutes[number], minutes=sum(minutes[number].values()), order=None)
            end = case["issued"] or last
            case["last"] = end
            case["duration"] = self.span(case["opened"], end)
            case["plan"] = case["kind"] in PLANS and case["opened"] is not None
            case["whole"] = case["plan"] and case["issued"] is not None and case["duration"] is not None
            case["waiting"] = case["plan"] and case["issued"] is None and case["closed"] is None
        whole = [c for c in self.cases if c["whole"]]
        for order, case in enumerate(sorted(whole, key=lambda c: monday(c["issued"])), 1):
            case["order"] = order

    def span(self, opened, end):
        """Weeks from one to the other, None unless all are confirmed."""
        if not opened or not end or monday(opened) > monday(end):
            return None
        count = (monday(end) - monday(opened)).days // 7
        days = (monday(opened) + datetime.timedelta(days=7 * n) for n in range(count + 1))
        return count if all("{}-W{:02}".format(*d.isocalendar()[:2]) in self.weeks for d in days) else None

    def code(self, dimension, week):
        if dimension == "school_year":
            return school_year(week)
        if dimension == "term":
            return (self.weeks[week]["season"] or "none") if week in self.weeks else "unknown"
        return self.profile.get(dimension, "undisclosed")

    def groups(self, dimensions):
        """What of this participant is in which group: weeks, openings, cases."""
        parts = defaultdict(lambda: dict(weeks=set(), opened=0, cases=[]))
        key = lambda week: tuple(self.code(d, week) for d in dimensions)
        for week in self.weeks:
            parts[key(week)]["weeks"].add(week)
        for case in self.cases:
            if case["opened"]:
                parts[key(case["opened"])]["opened"] += 1
            if case["plan"]:
                parts[key(case["last"])]["cases"].append(case)
        return parts


def week_tables(g):
    sums = []
    for participant, part in g.members:
        s = defaultdict(int)
        for week in part["weeks"]:
            w = participant.weeks[week]
            kind = "uncovered" if w["uncovered"] else "school" if w["days"] else "other"
            s["weeks", kind] += 1
            s["days", kind] += w["days"]
            s["planned"] += w["planned"] if kind == "school" else 0
            s["kind", week] = kind
        for week, activity, band, _, m in participant.rows:
            if week not in part["weeks"]:
                continue
            kind = s["kind", week]
            s["minutes", kind] += m
            s["worked"] += m if (band, kind) == ("release", "school") else 0
            s["band", band] += m
            if band != "uncovered":
                s["activity", activity] += m
                s["covered"] += m
        sums.append(s)
    column = lambda *key: np.array([s[key if len(key) > 1 else key[0]] for s in sums])
    whole = [sum(s["weeks", k] for k in ("school", "other", "uncovered")) for s in sums]
    minutes = sum(s["minutes", k] for s in sums for k in ("school", "other", "uncovered"))
    days = sum(s["days", k] for s in sums for k in ("school", "other", "uncovered"))
    opened = sum(part["opened"] for _, part in g.members)
    issued = sum(c["issued"] is not None for _, part in g.members for c in part["cases"])
    for key, measure, unit, count, value in [
        ("participants", "count", "participants", g.n, g.n), ("confirmed-weeks", "count", "weeks", sum(whole), sum(whole)),
        ("school-days", "days", "weeks", sum(whole), days), ("minutes", "minutes", "weeks", sum(whole), minutes),
        ("cases-opened", "count", "cases", opened, opened), ("plans-issued", "count", "plans", issued, issued)]:
        g.line("sample", key, measure, (g.n, unit, count), value)
    basis = lambda unit, amounts: (int((amounts > 0).sum()), unit, int(amounts.sum()))

    school = basis("weeks", column("weeks", "school"))
    need, school_days = column("minutes", "school"), column("days", "school")
    mean_of_own(g, "hours-per-school-week", "mean-of-ratios", "minutes", 5 * need, school_days)
    g.ratio("hours-per-school-week", "ratio-of-sums", "minutes", school, 5 * need, school_days)
    other = column("weeks", "other")
    g.ratio("hours-per-school-week", "week-without-school", "minutes", basis("weeks", other), column("minutes", "other"), other)

    covered = column("covered")
    in_school = column("band", "release") + column("band", "school")
    for activity in ACTIVITIES:
        g.ratio("share-by-activity", activity, "share", basis("minutes", covered), column("activity", activity), covered)
    for band in BANDS:
        g.ratio("share-by-band", band, "share", basis("minutes", covered), column("band", band), covered)
    g.ratio("in-school-share", "pooled", "share", basis("minutes", covered), in_school, covered)
    mean_of_own(g, "in-school-share", "mean-of-shares", "share", in_school, covered)

    planned, worked = column("planned"), column("worked")
    for key, upper in (("planned", planned), ("worked", worked), ("need", need)):
        g.ratio("release-time", key, "minutes", school, 5 * upper, school_days)
    g.ratio("release-time", "use", "share", school, worked, planned)
    g.ratio("release-time", "cover", "share", school, planned, need)


def mean_of_own(g, table, key, measure, upper, lower):
    own = [u / l if l > 0 else None for u, l in zip(upper.tolist(), lower.tolist())]
    mean_over_members(g, table, key, measure, own)


def mean_over_members(g, table, key, measure, own):
    there = [v for v in own if v is not None]
    g.ratio(table, key, measure, (len(there), "participants", len(there)), [v or 0 for v in own],
            [v is not None for v in own], there)


def plan_tables(g):
    cases = [(i, c) for i, (_, part) in enumerate(g.members) for c in part["cases"]]

    def select(isin):
        chosen = [(i, c) for i, c in cases if isin(c)]
        return np.array([i for i, _ in chosen], int), [c for _, c in chosen]

    def mean(table, key, measure, isin, value, shows_spread=True, over=lambda c: 1):
        owners, chosen = select(isin)
        values = np.array([value(c) for c in chosen], float)
        upper = np.bincount(owners, values, g.n)
        lower = np.bincount(owners, [over(c) for c in chosen], g.n)
        g.ratio(table, key, measure, (len(set(owners)), "plans", len(chosen)), upper, lower, values if shows_spread else ())

    whole, took = lambda c: c["whole"], lambda c: c["minutes"]
    mean("hours-per-idp", "mean", "minutes", whole, took)
    mean("hours-per-idp", "up-to-ten-hours", "share", whole, lambda c: c["minutes"] <= 600, False)
    owners, plans = select(whole)
    values = np.array([c["minutes"] for c in plans], float)
    basis = (len(set(owners)), "plans", len(plans))
    g.statistic("hours-per-idp", "median", "minutes", basis, median_of(values, owners), values)
    g.statistic("hours-per-idp", "trimmed-mean", "minutes", basis, trimmed_of(values, owners))
    owners, followed = select(lambda c: c["whole"] or (c["waiting"] and c["duration"] is not None))
    g.statistic("hours-per-idp", "censoring-weighted-mean", "minutes", (len(set(owners)), "cases", len(followed)),
                censored_of(followed, owners))

    for stage in STAGES:
        mean("idp-stages", stage, "minutes", whole, lambda c: c["stages"][stage])
        mean("idp-stages", stage, "share", whole, lambda c: c["stages"][stage], False, took)
    for key, (first, last) in ORDERS.items():
        mean("nth-idp", key, "minutes", lambda c: c["order"] and first <= c["order"] <= last, took)
    slopes = []
    for _, part in g.members:
        points = sorted((c["order"], c["minutes"]) for c in part["cases"] if c["order"])
        slopes.append(theil_sen(points) if len(points) >= 3 else None)
    mean_over_members(g, "nth-idp", "slope", "minutes-per-plan", slopes)

    known = lambda c: c["issued"] and PLANS[c["kind"]] and c["days"] is not None
    days = lambda c: c["days"]
    mean("statutory-days", "mean", "days", known, days)
    mean("statutory-days", "within-limit", "share", known, lambda c: c["days"] <= PLANS[c["kind"]], False)
    owners, plans = select(known)
    values = np.array([c["days"] for c in plans], float)
    g.statistic("statutory-days", "median", "days", (len(set(owners)), "plans", len(plans)), median_of(values, owners), values)
    return [p for (p, _), slope in zip(g.members, slopes) if slope is not None]


def source_table(g):
    total = np.array([sum(p.sources.values()) for p, _ in g.members])
    for source in ("timer", "log", "import"):
        own = [p.sources.get(source, 0) for p, _ in g.members]
        g.ratio("data-quality", source, "share", (int((total > 0).sum()), "minutes", int(total.sum())), own, total)


def left_out(everyone, told, weekly):
    present = [p for p in everyone if p.weeks]
    cases = [c for p in present for c in p.cases]
    weeks = [w for p in present for w in p.weeks.values()]
    absent = {"no-confirmed-week": len(everyone) - len(present)}
    no_plan = {
        "not-issued": sum(c["waiting"] for c in cases),
        "closed-without-plan": sum(c["plan"] and not c["issued"] and c["closed"] is not None for c in cases),
        "never-opened": sum(c["opened"] is None for c in cases)}
    not_whole = {"plan-not-whole": sum(c["plan"] and c["issued"] is not None and not c["whole"] for c in cases)}
    uncovered_weeks = {"uncovered-week": sum(w["uncovered"] > 0 for w in weeks)}
    uncovered = {"uncovered-minutes": sum(r[4] for p in present for r in p.rows if r[2] == "uncovered")}
    issued = [c for c in cases if c["plan"] and c["issued"]]
    return {
        "sample": {}, "hours-per-school-week": uncovered_weeks,
        "release-time": uncovered_weeks | {
            "week-without-school": sum(w["uncovered"] == 0 and w["days"] == 0 for w in weeks)},
        "share-by-activity": uncovered, "share-by-band": uncovered, "in-school-share": uncovered,
        "hours-per-idp": not_whole | no_plan, "idp-stages": not_whole | no_plan,
        "nth-idp": not_whole | no_plan | {"too-few-plans": len(present) - len(set(told))},
        "statutory-days": no_plan | {
            "days-unknown": sum(PLANS[c["kind"]] is not None and c["days"] is None for c in issued),
            "other-limit": sum(PLANS[c["kind"]] is None for c in issued)},
        "data-quality": {"source-not-by-week": sum(sum(p.sources.values()) for p in present) if weekly else 0},
    }, absent


def main():
    study = json.load(sys.stdin)
    everyone = [Participant(given) for given in study["participants"]]
    for dimensions in study["dimensions"]:
        groups, told = defaultdict(list), []
        weekly = any(d in WEEKLY for d in dimensions)
        for participant in (p for p in everyone if p.weeks):
            for key, part in participant.groups(dimensions).items():
                groups[key].append((participant, part))
        by = ",".join(dimensions)
        for key, members in groups.items():
            group = Group(members, study)
            week_tables(group)
            told += map(id, plan_tables(group))
            if not weekly:
                source_table(group)
            for table, *fields in group.lines:
                print(table, by, ",".join(key), *fields, sep="\t")
        reasons, absent = left_out(everyone, told, weekly)
        for table, counts in reasons.items():
            for reason, count in (absent | counts).items():
                if count:
                    print("left-out", table, by, reason, count, sep="\t")


main()
