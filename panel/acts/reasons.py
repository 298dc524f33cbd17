"""The reasons to pick from: this office's own of late, then those that fit the act."""

from collections.abc import Iterable, Mapping

from domain.decision import Act
from panel.acts.words import REASONS
from store.decisions import reasons_given
from store.engine.database import Database

_OF_ONE = 3
_MOST = 6
_LONGEST = 120


def suggestions(database: Database, kinds: Iterable[type[Act]]) -> Mapping[type[Act], tuple[str, ...]]:
    """For each kind of act the reasons that one can pick, the likeliest first."""
    with database.read() as session:
        given = {kind: reasons_given(session, kind.action, _OF_ONE) for kind in set(kinds)}
    return {
        kind: tuple(dict.fromkeys((*REASONS.get(kind, ()), *(r for r in earlier if len(r) <= _LONGEST))))
        for kind, earlier in given.items()
    }


def together(found: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The suggestions of several acts as one list."""
    return tuple(dict.fromkeys(reason for some in found for reason in some))[:_MOST]
