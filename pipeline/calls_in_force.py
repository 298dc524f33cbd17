"""The calls as they are in force: what their files say, and the later closes that people gave them."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from domain.call import Call
from domain.rules.prolongation import Prolongation
from domain.words.polish import local_date
from domain.words.text import as_sentence

if TYPE_CHECKING:
    from sqlmodel import Session


class CallsInForce(Mapping[str, Call]):
    """The calls by their codes; `take` makes them those that the decisions leave in force."""

    def __init__(self, files: Mapping[str, Call]) -> None:
        self.files = files
        """As their files say."""
        self._calls = dict(files)

    def __getitem__(self, name: str) -> Call:
        return self._calls[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._calls)

    def __len__(self) -> int:
        return len(self._calls)

    def take(self, session: "Session") -> None:
        """Let the later closes that hold count from now on."""
        from store.acts.call_acts import prolongations

        calls = dict(self.files)
        for row in prolongations(session):
            call = calls.get(str(row.target))
            if call is not None:
                source = call.prolongation.source if call.prolongation is not None else ""
                longer = Prolongation(
                    closes_at=datetime.fromisoformat(str(row.value)),
                    announced_on=local_date(row.at),
                    reason=as_sentence(row.reason),
                    source=source,
                )
                calls[call.id] = call.prolonged(longer)
        self._calls = calls

    def among(self, names: frozenset[str]) -> "CallsAmong":
        """Those of some names alone, always as they are in force here."""
        return CallsAmong(self, names)


class CallsAmong(CallsInForce):
    """Some of the calls in force: what one office knows."""

    def __init__(self, every: CallsInForce, names: frozenset[str]) -> None:
        self._every, self._names = every, names
        super().__init__({name: call for name, call in every.files.items() if name in names})

    def __getitem__(self, name: str) -> Call:
        if name not in self._names:
            raise KeyError(name)
        return self._every[name]

    def take(self, session: "Session") -> None:
        """Let the later closes that hold count for everybody."""
        self._every.take(session)


def files_of(calls: Mapping[str, Call]) -> Mapping[str, Call]:
    """The calls as their files say, without what people decided about them."""
    return calls.files if isinstance(calls, CallsInForce) else calls


def take_decided(calls: Mapping[str, Call], session: "Session") -> None:
    """Let what people decided about calls count from now on."""
    if isinstance(calls, CallsInForce):
        calls.take(session)
