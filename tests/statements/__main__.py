"""Learn the weights of the certificates' model anew, or measure it: `python -m tests.statements [--measure]`."""

import math
import sys
from collections.abc import Mapping, Sequence

from checks.recognise.kinds.certificates.learned.opinion import UNIT, WEIGHTS
from checks.recognise.kinds.certificates.learned.signs import signs
from tests.statements.training import AGAINST, Labelled, digest, labelled, learned

_LIKELY = (0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9)


def write() -> None:
    """Learn from all statements and write the weights that are not nothing, in tenths."""
    statements = labelled()
    lines = [digest(statements)]
    for sign, weights in learned(statements).items():
        against, denies = (round(UNIT * one) for one in weights)
        if against or denies or not sign:
            lines.append(f"{sign}\t{against}\t{denies}")
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(statements)} statements, {len(lines) - 2} signs, {WEIGHTS.stat().st_size // 1024} kB")


def measure() -> None:
    """Print, for each source, how statements fare by weights learned from all other sources."""
    statements = labelled()
    every: list[tuple[float, bool]] = []
    for source in ("set-a", "set-b", "set-c", "set-d", "zus", "tax", "more", "notes", "tests"):
        weights = learned([one for one in statements if one.source != source])
        told = [(_against(weights, one), one.label in AGAINST) for one in statements if one.source == source]
        every += told
        print(f"{source:8} {_row(told)}")
    print(f"{'all':8} {_row(every)}")


def _against(weights: Mapping[str, tuple[float, float]], one: Labelled) -> float:
    found = signs(one.text)
    told = weights[""][0] + sum(weights[sign][0] for sign in found if sign in weights) / len(found) ** 0.5
    return 1 / (1 + math.exp(-told))


def _row(told: Sequence[tuple[float, bool]]) -> str:
    """At every bound: the shares of harmless statements below it, and of those that speak against."""
    good = [figure for figure, is_against in told if not is_against]
    bad = [figure for figure, is_against in told if is_against]
    shares = (f"<{bound}: {_below(good, bound):.0%} / {_below(bad, bound):.0%}" for bound in _LIKELY)
    return f"{len(good)} harmless, {len(bad)} against   {'   '.join(shares)}"


def _below(figures: Sequence[float], bound: float) -> float:
    return sum(one < bound for one in figures) / max(1, len(figures))


if __name__ == "__main__":
    if "--measure" in sys.argv[1:]:
        measure()
    else:
        write()
