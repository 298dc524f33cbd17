"""The outgoing letters as their address filters and sorts them."""

from collections.abc import Mapping

from domain.letter import LetterKind, LetterState
from panel.lists.listing import Query
from pipeline.services import Services
from store.letters import LetterOrdering, LetterSort, WantedLetters

SORTS: Mapping[str, LetterSort] = {
    "nr": LetterSort.NUMBER,
    "pismo": LetterSort.KIND,
    "do": LetterSort.ADDRESS,
    "zgloszenie": LetterSort.REFERENCE,
    "stan": LetterSort.STATE,
    "wyslane": LetterSort.SENT,
    "termin": LetterSort.TERM,
}
FILTERS = ("stan", "rodzaj", "q")


def asked_for(services: Services, query: Query) -> tuple[WantedLetters, LetterOrdering]:
    """The letters that the address asks for, and their order: the newest first, unless it says another."""
    state = query.get("stan") if query.get("stan") in set(LetterState) else ""
    kind = query.get("rodzaj") if query.get("rodzaj") in set(LetterKind) else ""
    sort, is_descending = query.order(SORTS)
    order = (sort, is_descending) if sort is not None else (LetterSort.NUMBER, True)
    return WantedLetters(state, kind, query.get("q"), services.within), order
