"""Lists of applications from their kept judgements, made current where that takes no waiting."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from domain.application import Status
from domain.call import Call
from domain.words.text import fold
from errors import NotYetError, TransientError
from panel.lists.listing import Query
from panel.lists.word_index import applications_with_words
from pipeline.keeping import AT_ONCE, freshen
from pipeline.kept import count_behind
from pipeline.services import Services
from store.engine.database import patience
from store.kept.assessments import ApplicationFilter, Sort, said_among

SORTS: Mapping[str, Sort] = {
    "pilne": Sort.URGENCY,
    "numer": Sort.NUMBER,
    "zglaszajacy": Sort.NAME,
    "stan": Sort.STATUS,
    "wplyw": Sort.RECEIVED,
    "termin": Sort.TERM,
    "punkty": Sort.POINTS,
    "sprawy": Sort.QUESTIONS,
}
FILTERS = ("nabor", "stan", "q")

_log = logging.getLogger(__name__)
_FEW = 1000
"""Applications that a list names one by one."""
_PATIENCE_SECONDS = 0.3
"""Whoever looks at a list does not wait for whoever writes."""


def made_current(services: Services, now: datetime) -> bool:
    """Whether the kept judgements are those of this instant; what is not may be a pass old."""
    behind = 0
    try:
        with patience(_PATIENCE_SECONDS):
            for call in services.calls.values():
                behind += freshen(services, call, now)
    except TransientError:
        _log.info("a list is shown as it was kept")
        return False
    return behind == 0


def require_judged(services: Services, call: Call, now: datetime) -> None:
    """Nothing, once all copies of a call are current but for a few: what needs every judgement may be made.

    Raises:
        NotYetError: a pass has yet to judge many anew, after a change of the program or of the call's file.
            Each look would judge all of them, and keep none.
    """
    made_current(services, now)
    count = count_behind(services, call, now)
    if count > AT_ONCE:
        raise NotYetError(
            f"Program ocenia zgłoszenia na nowo, bo zmienił się program albo plik naboru; zostało: {count}. "
            "Ranking będzie, gdy skończy. Proszę zajrzeć za kilka minut."
        )


def wanted_by(services: Services, query: Query) -> ApplicationFilter:
    """The applications that the address asks for; what it names and nobody knows, asks for nothing."""
    call, status, words = query.get("nabor"), query.get("stan"), query.get("q")
    wanted = ApplicationFilter(
        call_id=call if call in services.calls else None,
        calls=services.within,
        statuses=frozenset({status} & set(Status)),
    )
    asked = fold(words).split()
    return _with_words(services, wanted, words, asked) if asked else wanted


def _with_words(
    services: Services, wanted: ApplicationFilter, words: str, asked: Sequence[str]
) -> ApplicationFilter:
    """What is wanted, of the applications that the words are found in; few are looked up here, once."""
    said = replace(wanted, words=words, found=applications_with_words(services, asked))
    with services.database.read() as session:
        few = said_among(session, said, _FEW)
    return replace(said, are_many=True) if few is None else replace(wanted, only=few)


def sort_of(query: Query) -> tuple[Sort, bool]:
    """What the list is sorted by, and whether downwards."""
    sort, is_descending = query.order(SORTS)
    return sort or Sort.URGENCY, is_descending
