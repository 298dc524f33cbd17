"""How weights are learned from labelled statements: logistic regression, the same for the same statements."""

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from checks.recognise.kinds.certificates.learned.signs import signs

TRAINING = Path(__file__).with_name("training.tsv")
AGAINST, DENIES = frozenset({"owes", "limits"}), frozenset({"denies"})
"""Which labels each of the two figures of the model tells from all others."""
Floats: TypeAlias = NDArray[np.float64]
_OFTEN = 3
_BOUND = 0.1
_OF_ROUNDS, _OF_AGAINST = 0.5, 2.0
"""How much a statement of a blind round counts, of which many are alike, and one that speaks against."""
_MEMORY, _MOST_STEPS, _ENOUGH = 12, 150, 1e-3


@dataclass(frozen=True, slots=True)
class Labelled:
    """A statement as it is cut from a paper, whose it is, and what it says."""

    label: str
    source: str
    text: str


def labelled(path: Path = TRAINING) -> list[Labelled]:
    """The statements of a file, a line each: label, source and folded text, parted by tabs."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Labelled(*line.split("\t")) for line in lines]


def digest(statements: Sequence[Labelled]) -> str:
    """What weights bear that were learned from these statements by these signs; of some the signs themselves."""
    told = "\n".join(f"{one.label}\t{one.source}\t{one.text}" for one in statements)
    some = "\n".join(" ".join(sorted(signs(one.text))) for one in statements[::50])
    return hashlib.sha256(f"{told}\n{some}".encode()).hexdigest()[:16]


def learned(statements: Sequence[Labelled]) -> dict[str, tuple[float, float]]:
    """The weights of every sign, and of the empty one for none, for both figures."""
    found = [signs(one.text) for one in statements]
    often = Counter(sign for one in found for sign in one)
    known = ["", *sorted(sign for sign, count in often.items() if count >= _OFTEN)]
    places = {sign: at for at, sign in enumerate(known)}
    rows, columns, values = [], [], []
    for row, one in enumerate(found):
        here = sorted(places[sign] for sign in one if sign in places)
        rows += [row] * (len(here) + 1)
        columns += [0, *here]
        values += [1.0, *([len(one) ** -0.5] * len(here))]
    table = _Table(len(statements), len(known), np.array(rows), np.array(columns), np.array(values))
    counts = np.array([_counts(one) for one in statements])
    against, denies = (
        table.fitted(np.array([one.label in labels for one in statements], dtype=np.float64), counts)
        for labels in (AGAINST, DENIES)
    )
    return {sign: (float(against[at]), float(denies[at])) for sign, at in places.items()}


def _counts(one: Labelled) -> float:
    is_of_round = one.source[0] == "r" and one.source[1:].isdigit()
    return (_OF_ROUNDS if is_of_round else 1.0) * (_OF_AGAINST if one.label in AGAINST else 1.0)


@dataclass(frozen=True, slots=True)
class _Table:
    """Which signs every statement bears: entries of a sparse matrix; the first column is the bias."""

    height: int
    width: int
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    values: Floats

    def fitted(self, truth: Floats, counts: Floats) -> Floats:
        """The weights of the least loss, large ones held in bounds."""
        bound = np.full(self.width, _BOUND)
        bound[0] = 0.0

        def loss(weights: Floats) -> tuple[float, Floats]:
            told = np.bincount(self.rows, self.values * weights[self.columns], self.height)
            missed = 1 / (1 + np.exp(-told)) - truth
            value = counts @ (np.logaddexp(0, told) - truth * told) + 0.5 * bound @ weights**2
            slope = np.bincount(self.columns, self.values * (counts * missed)[self.rows], self.width)
            return float(value), slope + bound * weights

        return _least(loss, np.zeros(self.width))


def _least(loss: Callable[[Floats], tuple[float, Floats]], start: Floats) -> Floats:
    """Where a convex loss is least, by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno."""
    weights = start
    value, slope = loss(weights)
    steps: list[tuple[Floats, Floats, float]] = []
    for _ in range(_MOST_STEPS):
        way = -_turned(slope, steps)
        length = 1.0 if steps else 1.0 / float(np.abs(slope).sum())
        while True:
            there = weights + length * way
            new, new_slope = loss(there)
            if new <= value + 1e-4 * length * float(slope @ way) or length < 1e-10:
                break
            length /= 2
        moved, turned = there - weights, new_slope - slope
        if float(moved @ turned) > 0:
            steps = [*steps[1 - _MEMORY :], (moved, turned, 1.0 / float(moved @ turned))]
        weights, value, slope = there, new, new_slope
        if float(np.abs(slope).max()) < _ENOUGH:
            break
    return weights


def _turned(slope: Floats, steps: Sequence[tuple[Floats, Floats, float]]) -> Floats:
    """A slope turned by what the last steps tell of the loss's bend."""
    way = slope.copy()
    shares: list[float] = []
    for moved, turned, scale in reversed(steps):
        shares.append(scale * float(moved @ way))
        way -= shares[-1] * turned
    if steps:
        moved, turned, scale = steps[-1]
        way *= 1.0 / (scale * float(turned @ turned))
    for (moved, turned, scale), share in zip(steps, reversed(shares), strict=True):
        way += moved * (share - scale * float(turned @ way))
    return way
