"""The outgoing letters as their address filters and sorts them."""

from collections.abc import Mapping

from domain.letter import LetterKind, LetterState
from panel.lists.listing import Query
from panel.lists.word_index import letters_with
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
    words = query.get("q")
    found = letters_with(services, words) if words else None
    if found is not None and found.numbers is not None:
        return WantedLetters(state, kind, only=found.numbers, calls=services.within), order
    are_many = found is not None and found.are_many
    return WantedLetters(state, kind, words, are_many=are_many, calls=services.within), order
