"""The calendar of a call: its window, its event, its terms, and the reminders of them."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from config.callfile.complaint import Complaint, warning
from config.callfile.places import Key
from domain.calendar.workdays import counted_days
from domain.call import Call
from domain.words.polish import day_text, local_date, plural

_SHORTEST_WINDOW = timedelta(days=3)
_LONGEST_WINDOW = timedelta(days=184)
_FARTHEST_EVENT = timedelta(days=548)
_LONGEST_EVENT = timedelta(days=60)
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_DAYS = ("dzień", "dni", "dni")


def complaints(call: Call) -> Iterator[Complaint]:
    """What is wrong or odd about the dates."""
    yield from _window(call)
    yield from _prolongation(call)
    yield from _ages(call)
    yield from _event(call)
    yield from _years(call)
    yield from _term(call)


def _window(call: Call) -> Iterator[Complaint]:
    length = call.ends_at - call.opens_at
    if length < _SHORTEST_WINDOW:
        found = f"nabór trwa tylko {plural(max(length.days, 0), *_DAYS)}."
        yield warning("short_window", ("closes_at",), found, "Sprawdź obie daty.")
    if length > _LONGEST_WINDOW and not call.rolling:
        found = f"nabór trwa {plural(length.days, *_DAYS)}."
        yield warning("long_window", ("closes_at",), found, "Sprawdź lata w obu datach.")


def _prolongation(call: Call) -> Iterator[Complaint]:
    longer = call.prolongation
    if longer is None:
        return
    key = ("prolongation", "announced_on")
    if longer.announced_on > local_date(longer.closes_at):
        found = f"przedłużenie ogłasza się {day_text(longer.announced_on)}, już po nowym zamknięciu."
        yield Complaint("announced_too_late", key, found, "Popraw jedną z tych dat.")
    elif longer.announced_on < local_date(call.opens_at):
        found = "przedłużenie ogłasza się przed otwarciem naboru, więc nikt nie dostałby o nim pisma."
        yield Complaint("announced_too_early", key, found, "Popraw datę albo zmień samo „closes_at”.")
    elif longer.announced_on > local_date(call.first_close - timedelta(microseconds=1)):
        found = "przedłużenie ogłasza się po zamknięciu naboru; spóźnione zgłoszenia stałyby się terminowe."
        yield warning("reopened", key, found, "Sprawdź, czy tak ma być.")


def _ages(call: Call) -> Iterator[Complaint]:
    """Ages that are counted to a close which a call does not have."""
    for kind, rule in call.documents.items():
        if call.runs_until_full and rule.age is not None and rule.age.counted_to == "close":
            found = "nabór nie ma ostatniej chwili, więc wiek liczyłby się do początku wydarzenia."
            key: Key = ("documents", kind, "age", "counted_to")
            yield warning("age_to_no_close", key, found, "Wpisz „arrival” albo „opening”.")


def _event(call: Call) -> Iterator[Complaint]:
    trip, closes = call.trip, local_date(call.ends_at - timedelta(microseconds=1))
    key = ("trip", "starts_on")
    if trip.ends_on < trip.starts_on:
        found = f"kończy się {day_text(trip.ends_on)}, a zaczyna {day_text(trip.starts_on)}."
        yield Complaint("ends_before_start", ("trip", "ends_on"), found, "Popraw jedną z tych dat.")
    if trip.starts_on <= closes:
        found = f"zaczyna się {day_text(trip.starts_on)}, a nabór zamyka się {day_text(closes)}."
        todo = "Zamknij nabór wcześniej albo popraw datę początku."
        yield Complaint("starts_before_close", key, found, todo)
    elif trip.starts_on - timedelta(days=trip.shift_days) <= closes and not call.runs_until_full:
        found = "po przesunięciu o „shift_days” mogłoby się zacząć przed zamknięciem naboru."
        yield warning("shift_before_close", ("trip", "shift_days"), found, "Sprawdź „shift_days”.")
    elif trip.resignation_days and _resigns_until(call) <= closes and not call.runs_until_full:
        found = "termin bezpłatnej rezygnacji mija, zanim nabór się zamknie."
        yield warning("resignation_before_close", ("trip", "resignation_days"), found, "Sprawdź liczbę dni.")
    if trip.starts_on - closes > _FARTHEST_EVENT:
        found = f"zaczyna się dopiero {day_text(trip.starts_on)}."
        yield warning("far_event", key, found, "Sprawdź rok.")
    if trip.ends_on - trip.starts_on > _LONGEST_EVENT:
        found = f"trwa {plural((trip.ends_on - trip.starts_on).days, *_DAYS)}."
        yield warning("long_event", ("trip", "ends_on"), found, "Sprawdź miesiąc i rok.")


def _resigns_until(call: Call) -> date:
    return call.trip.starts_on - timedelta(days=call.trip.resignation_days or 0)


def _years(call: Call) -> Iterator[Complaint]:
    """A year in code or title that no date of the call has: a copied file, half changed."""
    known = {call.opens_at.year, call.ends_at.year, call.trip.starts_on.year, call.trip.ends_on.year}
    for key, text in (("id", call.id), ("title", call.title)):
        said = {int(year) for year in _YEAR.findall(text)}
        if said and not said & known:
            years = ", ".join(map(str, sorted(known)))
            found = f"stoi tu rok {min(said)}, a daty naboru są z roku {years}."
            yield warning("year_off", (key,), found, "Popraw rok tutaj albo w datach.")


def _term(call: Call) -> Iterator[Complaint]:
    term, key = call.term, ("term", "reminders")
    for place, days in enumerate(term.reminders):
        if days < 0:
            found = f"przypomnienie {days} byłoby po terminie."
            yield Complaint(
                "negative_reminder", (*key, place), found, "Wpisz 0 albo więcej dni przed końcem."
            )
        elif days >= term.length:
            found = (
                f"przypomnienie na {plural(days, *_DAYS)} przed końcem terminu, który ma ich {term.length}."
            )
            yield Complaint("long_reminder", (*key, place), found, f"Wpisz mniej niż {term.length}.")
        if days in term.reminders[:place]:
            yield warning("double_reminder", (*key, place), f"{days} stoi tu dwa razy.", "Zostaw jedno.")
    if not term.rounds and term.missed == "nothing":
        found = (
            "nabór nie przewiduje uzupełnień, więc o brakach mówi dopiero wynik, bez pytania do pracownika."
        )
        todo = "Wpisz missed = „question” albo „exclude”, jeśli przedtem ma spojrzeć człowiek."
        yield warning("silent_refusal", ("term", "missed"), found, todo)
    if _last_correction(call) >= call.trip.starts_on > local_date(call.ends_at):
        found = (
            f"termin z prośby wysłanej po zamknięciu naboru może minąć {day_text(_last_correction(call))}."
        )
        todo = f"Skróć termin albo zamknij nabór wcześniej: początek jest {day_text(call.trip.starts_on)}."
        yield warning("term_after_start", ("term", "length"), found, todo)


def _last_correction(call: Call) -> date:
    """The last day of the term that requests give, one a round, the first on the day after the close."""
    last = local_date(call.ends_at)
    for _ in range(call.term.rounds):
        if call.term.unit == "workdays":
            last = counted_days(last, call.term.length)[-1]
        else:
            last += timedelta(days=call.term.length)
    return last
