"""Which fault happens when: by a script for one test, or by a seeded choice for a whole run.

A faulty server asks at every moment of a conversation („FETCH 2 BODY”, „DATA”), naming the kinds of fault that
it could do there; the answer is one of them, or „” to go on undisturbed.
"""

import random
import re
import threading
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol


class Choose(Protocol):
    """Called from the threads of a server's connections."""

    def __call__(self, moment: str, kinds: Sequence[str]) -> str: ...


@dataclass
class Planned:
    """A fault at the first moments that a pattern matches from their beginning."""

    moment: str
    """A regular expression."""
    kind: str
    times: int = 1
    """How often; -1: always."""


class Script:
    """The faults of `plan`, each as often as it says; `done` are those that happened, in their order."""

    def __init__(self, *plan: Planned) -> None:
        self.plan = plan
        self.done: list[str] = []

    def __call__(self, moment: str, kinds: Sequence[str]) -> str:
        for planned in self.plan:
            if planned.times and re.match(planned.moment, moment):
                assert planned.kind in kinds, f"{planned.kind} cannot happen at {moment}"
                planned.times -= 1
                self.done.append(f"{planned.kind} at {moment}")
                return planned.kind
        return ""


class Chance:
    """A fault at a share of all moments, the rarest of the kinds that could happen there first.

    The same seed and the same conversation give the same faults.
    """

    def __init__(self, seed: int, share: float, without: Collection[str] = ()) -> None:
        self._random = random.Random(seed)
        self._without = frozenset(without)
        self._lock = threading.Lock()
        self.share = share
        """0: from now on everything goes well."""
        self.injected: Counter[str] = Counter()

    def __call__(self, moment: str, kinds: Sequence[str]) -> str:
        kinds = [kind for kind in kinds if kind not in self._without]
        with self._lock:
            if not kinds or self._random.random() >= self.share:
                return ""
            fewest = min(self.injected[kind] for kind in kinds)
            kind = self._random.choice([kind for kind in kinds if self.injected[kind] == fewest])
            self.injected[kind] += 1
            return kind
