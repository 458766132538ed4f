"""The participant-clustered bootstrap and its statistics, in NumPy: see reference.py."""
from statistics import NormalDist
import numpy as np


def multiplicities(n, draws, seed):
    i = np.arange(1, draws * n + 1, dtype=np.uint64)
    z = np.uint64(seed) + i * np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    u = z ^ (z >> np.uint64(31))
    drawn = (((u >> np.uint64(32)) * np.uint64(n)) >> np.uint64(32)).reshape(draws, n)
    return np.array([np.bincount(row.astype(np.int64), minlength=n) for row in drawn])


def bca(estimate, draws, jackknife, draw_count, level):
    """Efron and Tibshirani (1993) section 14.3."""
    if estimate is None or len(jackknife) < 2 or not np.all(np.isfinite(jackknife)):
        return None
    draws = draws[np.isfinite(draws)]
    if len(draws) == 0 or 2 * len(draws) < draw_count:
        return None
    normal = NormalDist()
    below = ((draws < estimate).sum() + 0.5 * (draws == estimate).sum()) / len(draws)
    away = np.mean(jackknife) - jackknife
    scale = 6 * (away**2).sum() ** 1.5
    acceleration = (away**3).sum() / scale if scale > 0 else 0

    def at(p):
        if not 0 < below < 1:
            return p
        bias = normal.inv_cdf(below)
        shifted = bias + normal.inv_cdf(p)
        if 1 - acceleration * shifted <= 0:
            return 0 if shifted < 0 else 1
        return normal.cdf(bias + shifted / (1 - acceleration * shifted))

    tail = (1 - level) / 2
    return np.quantile(draws, [at(tail), at(1 - tail)])


class Group:
    def __init__(self, members, study):
        self.members, self.n = members, len(members)
        self.draws, self.level = study["draws"], study["level"]
        self.counts = multiplicities(self.n, self.draws, study["seed"])
        self.lines = []

    def line(self, table, key, measure, basis, estimate, interval=None, values=()):
        spread = [None] * 4
        if len(values):
            deviation = np.std(values, ddof=1) if len(values) > 1 else None
            spread = [deviation, *np.quantile(values, [0.25, 0.5, 0.75])]
        low, high = (None, None) if interval is None else interval
        figures = ["-" if f is None else repr(float(f)) for f in (estimate, low, high, *spread)]
        self.lines.append([table, key, measure, *map(str, basis), *figures])

    def ratio(self, table, key, measure, basis, upper, lower, values=()):
        upper, lower = np.array(upper, float), np.array(lower, float)
        sums = np.zeros((self.draws + 1, 2))
        counts = np.vstack([self.counts, np.ones(self.n, int)])
        for i in range(self.n):  # one after the other, as a person would add them
            sums += counts[:, i, None] * np.array([upper[i], lower[i]])
        with np.errstate(all="ignore"):
            ratios = np.where(sums[:, 1] != 0, sums[:, 0] / sums[:, 1], np.nan)
            jackknife = (upper.sum() - upper) / (lower.sum() - lower)
        estimate = None if np.isnan(ratios[-1]) else ratios[-1]
        self.line(table, key, measure, basis, estimate, bca(estimate, ratios[:-1], jackknife, self.draws, self.level), values)

    def statistic(self, table, key, measure, basis, of, values=()):
        """`of` takes how often each member counts."""
        estimate = of(np.ones(self.n, int))
        number = lambda value: np.nan if value is None else value
        draws = np.array([number(of(count)) for count in self.counts])
        jackknife = np.array([number(of(1 - np.eye(1, self.n, i, dtype=int)[0])) for i in range(self.n)])
        self.line(table, key, measure, basis, estimate, bca(estimate, draws, jackknife, self.draws, self.level), values)


def median_of(values, owners):
    order = np.argsort(values, kind="stable")
    values, owners = values[order], owners[order]

    def of(counts):
        cumulative = np.cumsum(counts[owners])
        n = cumulative[-1] if len(cumulative) else 0
        if n == 0:
            return None
        low, high = np.searchsorted(cumulative, [(n - 1) // 2, n // 2], side="right")
        return (values[low] + values[high]) / 2

    return of


def trimmed_of(values, owners):
    order = np.argsort(values, kind="stable")
    values, owners = values[order], owners[order]

    def of(counts):
        expanded = np.repeat(values, counts[owners])
        cut = int(len(expanded) * 0.1)
        return expanded[cut : len(expanded) - cut].mean() if len(expanded) else None

    return of


def censored_of(cases, owners):
    """Bang and Tsiatis (2000), normalised; a case issued in a week comes before one last seen in it."""
    duration = np.array([c["duration"] for c in cases], int)
    issued = np.array([c["issued"] is not None for c in cases], bool)
    minutes = np.array([c["minutes"] for c in cases], float)

    def of(counts):
        times = counts[owners].astype(float)
        complete, censored, cost = (
            np.bincount(duration, weights=times * what, minlength=1) for what in (issued, ~issued, issued * minutes))
        chance, weight, total, at_risk = 1.0, 0.0, 0.0, times.sum()
        for d in np.flatnonzero(complete + censored):
            weight += complete[d] / chance
            total += cost[d] / chance
            at_risk -= complete[d]
            if censored[d]:
                chance *= 1 - censored[d] / at_risk
            at_risk -= censored[d]
        return total / weight if weight > 0 else None

    return of


def theil_sen(points):
    return float(np.median([(b[1] - a[1]) / (b[0] - a[0]) for i, a in enumerate(points) for b in points[i + 1 :]]))
