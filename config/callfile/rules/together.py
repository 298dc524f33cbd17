"""Calls side by side: codes and numbers that are their own, windows and words that overlap."""

from collections.abc import Iterator, Mapping

from config.callfile.complaint import Complaint, warning
from domain.call import Call
from domain.words.polish import day_text, local_date
from domain.words.text import fold


def complaints(call: Call, others: Mapping[str, Call]) -> Iterator[Complaint]:
    """What a call shares with others that it must not, or hardly can; `others` are by their files' names."""
    for file, other in others.items():
        if other.id == call.id:
            found = f"nabór „{call.id}” jest już w pliku {file}."
            yield Complaint("double_id", ("id",), found, "Nadaj mu inny kod.")
        if other.reference_prefix == call.reference_prefix:
            found = (
                f"„{call.reference_prefix}” ma już nabór w pliku {file}: numery zgłoszeń by się powtórzyły."
            )
            yield Complaint("double_prefix", ("reference_prefix",), found, "Wybierz inne litery.")
        if call.opens_at <= other.ends_at and other.opens_at <= call.ends_at:
            yield from _side_by_side(call, file, other)


def _side_by_side(call: Call, file: str, other: Call) -> Iterator[Complaint]:
    first = max(local_date(call.opens_at), local_date(other.opens_at))
    found = f"od {day_text(first)} są otwarte dwa nabory: ten i „{other.id}” ({file})."
    todo = "Jeśli tak ma być, sprawdź, czy ich formularze i słowa da się odróżnić."
    yield warning("windows_overlap", ("opens_at",), found, todo)
    shared = {fold(p) for p in call.trip.phrases} & {fold(p) for p in other.trip.phrases}
    if shared:
        found = f"„{min(shared)}” mówi też o naborze „{other.id}”, otwartym w tym samym czasie."
        todo = "Zostaw słowa, które ma tylko ten nabór."
        yield Complaint("phrases_shared", ("trip", "phrases"), found, todo)
