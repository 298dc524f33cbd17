"""A call as a person plans it: the calendar of its terms, and the table of its points."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import zip_longest

from domain.calendar.workdays import counted_days, workdays_before
from domain.call import Call
from domain.points import points_phrase, points_text
from domain.rules.papers.form_rule import MEASURED, FormField
from domain.rules.ranking.criterion import Criterion
from domain.words.labels import size_name
from domain.words.polish import day_text, local, local_date, plural, weekday_text


def calendar(call: Call) -> tuple[tuple[str, str], ...]:
    """The dates of a call in their order, each with what it means."""
    return tuple(_dates(call))


def _dates(call: Call) -> Iterator[tuple[str, str]]:
    yield _instant(call.opens_at), "otwarcie naboru; co wpłynie wcześniej, trzeba przysłać jeszcze raz"
    if call.prolongation is not None:
        yield _instant(call.first_close), "zamknięcie naboru, jak ogłoszono na początku"
    if call.runs_until_full:
        yield _instant(call.ends_at), "najdalej dotąd trwa nabór, jeśli nie zabraknie miejsc"
    else:
        yield _instant(call.ends_at), "zamknięcie naboru; co wpłynie później, ogląda pracownik"
    sent = local_date(call.ends_at)
    term = call.term
    counted = counted_days(sent, term.length)[-1]
    last = counted if term.unit == "workdays" else sent + timedelta(days=term.length)
    for days in sorted(term.reminders, reverse=True):
        on = workdays_before(last, days)
        when = "rano ostatniego dnia" if days == 0 else f"{plural(days, 'dzień', 'dni', 'dni')} przed końcem"
        yield weekday_text(on), f"przypomnienie ({when}) przy prośbie wysłanej {day_text(sent)}"
    yield f"{weekday_text(last)}, godz. 24:00", f"koniec terminu z prośby wysłanej {day_text(sent)}"
    trip = call.trip
    if trip.resignation_days is not None:
        on = trip.starts_on - timedelta(days=trip.resignation_days)
        yield weekday_text(on), "ostatni dzień rezygnacji bez kosztów"
    yield weekday_text(trip.starts_on), f"początek: {trip.title}"
    yield weekday_text(trip.ends_on), "koniec"


def _instant(at: datetime) -> str:
    here = local(at)
    if (here.hour, here.minute) == (0, 0):
        return f"{weekday_text(here.date() - timedelta(days=1))}, godz. 24:00"
    return f"{weekday_text(here.date())}, godz. {here:%H:%M}"


def points(call: Call) -> tuple[tuple[str, str, str], ...]:
    """Each criterion: its number and name, what gives how many points, and the most that it can give."""
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    fields = {field.name: field for field in (form.answers if form is not None else ())}
    return tuple(
        (f"{c.number}. {c.name}", "; ".join(_ways(c, fields.get(c.field or ""))), points_text(c.max_points))
        for c in call.criteria
    )


def _ways(criterion: Criterion, field: FormField | None) -> Iterator[str]:
    for value, amount in (criterion.choice or {}).items():
        usual = size_name(value)
        words = usual if field is None or usual != value else next(iter(field.options.get(value, ())), value)
        yield f"{words}: {points_text(amount)}"
    if criterion.yes_no is not None:
        yield f"tak: {points_text(criterion.yes_no[0])}"
        yield f"nie: {points_text(criterion.yes_no[1])}"
    is_measured = field is not None and field.type in MEASURED
    yield from _measured(criterion) if is_measured else ()
    for band in sorted(() if is_measured else criterion.bands or (), key=lambda band: band.at_least):
        until = " i więcej" if band.at_most is None else f"–{points_text(band.at_most)}"
        scope = f"{points_text(band.at_least)}{until if band.at_most != band.at_least else ''}"
        yield f"{scope}: {points_text(band.points)}"
    for part in criterion.sum_of or ():
        yield f"{part.name}: {points_text(part.points)}"
    for value, amount in (criterion.each or {}).items():
        words = next(iter(field.options.get(value, ())), value) if field is not None else value
        yield f"{words}: {points_text(amount)}"
    if criterion.at_most is not None:
        yield f"razem najwyżej {points_text(criterion.at_most)}"
    if criterion.assessed is not None:
        rule = criterion.assessed
        how = "suma" if rule.result == "sum" else f"średnia {rule.rounding_text}"
        scale = f"od {points_text(rule.at_least)} do {points_text(rule.at_most)} co {points_text(rule.step)}"
        yield f"ocena osób ({rule.assessors}), każda {scale}; {how}"
    if criterion.weight != 1:
        yield f"waga: {points_text(criterion.weight)}"
    if criterion.to_verify:
        yield "potwierdza komisja"


def _measured(criterion: Criterion) -> Iterator[str]:
    """Bands of numbers with a fraction: each ends below the beginning of the next."""
    bands = sorted(criterion.bands or (), key=lambda band: band.at_least)
    for band, upper in zip_longest(bands, bands[1:]):
        until = " i więcej" if upper is None else f" do poniżej {points_text(upper.at_least)}"
        yield f"{points_text(band.at_least)}{until}: {points_text(band.points)}"


def most(call: Call) -> str:
    """The most points that an application can have, in words."""
    return points_phrase(call.most_points)
