"""The ranking's criteria: what they count, and whether their points fit together."""

import itertools
from collections.abc import Iterator

from config.callfile.complaint import Complaint, instead, warning
from config.callfile.places import Key
from domain.call import Band, Call, Criterion, FormField
from domain.words.polish import plural
from domain.words.text import fold

DERIVED = frozenset({"agreements"})
"""Fields that are counted from an answer rather than asked (`checks.judge.answers`)."""
_COUNTABLE = frozenset({"count", "list", "rows", "urls"})
_POINTS = ("punkt", "punkty", "punktów")


def complaints(call: Call) -> Iterator[Complaint]:
    """What is wrong or odd about the points."""
    if call.form_kind is None:
        return  # told by the rules for documents
    asked = _asked(call)
    names: dict[str, int] = {}
    counted: dict[str, int] = {}
    for place, criterion in enumerate(call.criteria):
        key: Key = ("criteria", place)
        yield from _fields(criterion, key, asked)
        yield from _form_point(criterion, key, call)
        yield from _amounts(criterion, key)
        first = names.setdefault(fold(criterion.name), criterion.number)
        if first != criterion.number:
            found = f"tak samo nazywa się kryterium {first}."
            yield warning("double_criterion", (*key, "name"), found, "Nadaj im różne nazwy.")
        if criterion.field is not None:
            first = counted.setdefault(criterion.field, criterion.number)
            if first != criterion.number:
                found = f"pole „{criterion.field}” liczy już kryterium {first}."
                yield warning("counted_twice", (*key, "field"), found, "Sprawdź, czy o to chodzi.")


def _asked(call: Call) -> dict[str, FormField]:
    """The fields that the call's form asks, by name."""
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    return {field.name: field for field in (form.fields if form is not None else ())}


def _fields(criterion: Criterion, key: Key, asked: dict[str, FormField]) -> Iterator[Complaint]:
    """The fields that a criterion counts: the form must ask them, as answers of a kind that fits."""
    known = (*asked, *DERIVED)
    named: list[tuple[Key, str]] = []
    if criterion.field is not None:
        named.append(((*key, "field"), criterion.field))
    for place, part in enumerate(criterion.sum_of or ()):
        named.append(((*key, "sum_of", place, "field"), part.field))
        if part.field in {other.field for other in (criterion.sum_of or ())[:place]}:
            found = f"pole „{part.field}” jest w tej sumie drugi raz."
            yield Complaint("double_summand", (*key, "sum_of", place), found, "Zostaw je raz.")
    for at, name in named:
        if name not in known:
            found = f"formularz nie pyta o „{name}”, więc punktów nikt by nie dostał."
            yield Complaint("unknown_field", at, found, instead(name, known))
    if criterion.assessed is not None and criterion.field is not None:
        found = "punkty daje komisja, więc „field” nic nie zmienia."
        yield warning("idle_field", (*key, "field"), found, "Usuń „field” albo „assessed”.")
    field = asked.get(criterion.field or "")
    if field is not None:
        yield from _fit(criterion, key, field)


def _fit(criterion: Criterion, key: Key, field: FormField) -> Iterator[Complaint]:
    if criterion.choice is not None:
        yield from _choice(criterion.choice, key, field)
    elif criterion.yes_no is not None and field.type != "yes_no":
        found = f"„yes_no” daje punkty za tak i nie, a pole „{field.name}” ma typ „{field.type}”."
        yield Complaint("points_misfit", (*key, "yes_no"), found, "Zmień typ pola albo regułę punktów.")
    elif criterion.bands is not None and field.type not in _COUNTABLE:
        found = f"„bands” liczy, a pole „{field.name}” ma typ „{field.type}”, którego nie da się policzyć."
        yield Complaint(
            "points_misfit", (*key, "bands"), found, "Zmień typ pola na count, list, rows albo urls."
        )
    if criterion.last_years is not None and field.type != "rows":
        found = f"lata są znane tylko z tabeli, a pole „{field.name}” ma typ „{field.type}”."
        yield warning("years_without_rows", (*key, "last_years"), found, "Zmień typ pola na „rows”.")


def _choice(points: dict[str, int], key: Key, field: FormField) -> Iterator[Complaint]:
    if field.type != "choice":
        found = f"„choice” daje punkty za wybór, a pole „{field.name}” ma typ „{field.type}”."
        yield Complaint("points_misfit", (*key, "choice"), found, "Zmień typ pola albo regułę punktów.")
        return
    for value in points:
        if value not in field.options:
            found = f"formularz nie ma odpowiedzi „{value}”, więc tych punktów nikt nie dostanie."
            yield Complaint(
                "unknown_value", (*key, "choice", value), found, instead(value, tuple(field.options))
            )


def unvalued(call: Call) -> Iterator[Complaint]:
    """Answers that a form offers and a criterion forgets: their points would not be known."""
    asked = _asked(call)
    for place, criterion in enumerate(call.criteria):
        field = asked.get(criterion.field or "")
        if criterion.choice is None or field is None:
            continue
        barred = set() if field.name != "size" else set(field.options) - set(call.eligibility.sizes)
        for value in field.options:
            if value not in criterion.choice and value not in barred:
                found = f"odpowiedź „{value}” nie ma punktów, więc rozstrzygałby o nich pracownik."
                todo = f"Dopisz np. {value} = 0."
                yield warning("value_without_points", ("criteria", place, "choice"), found, todo)


def _form_point(criterion: Criterion, key: Key, call: Call) -> Iterator[Complaint]:
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    if form is not None and form.points and criterion.form_point not in form.points:
        found = f"formularz nie ma punktu „{criterion.form_point}”."
        todo = instead(criterion.form_point, tuple(form.points))
        yield Complaint("unknown_form_point", (*key, "form_point"), found, todo)


def _amounts(criterion: Criterion, key: Key) -> Iterator[Complaint]:
    """The points themselves: never negative, never all the same, bands without gap or overlap."""
    given: list[tuple[str | int, int]] = [
        *(criterion.choice or {}).items(),
        *enumerate(criterion.yes_no or ()),
    ]
    table = "choice" if criterion.choice is not None else "yes_no"
    for at, points in given:
        if points < 0:
            yield _negative((*key, table, at), points)
    for at, part in enumerate(criterion.sum_of or ()):
        if part.points < 0:
            yield _negative((*key, "sum_of", at, "points"), part.points)
    if criterion.choice is not None and not criterion.choice:
        yield Complaint(
            "no_points", (*key, "choice"), "nie ma żadnych punktów.", "Dopisz punkty za odpowiedzi."
        )
        return
    if criterion.bands is not None:
        yield from _bands(criterion.bands, (*key, "bands"))
    if criterion.yes_no is not None and criterion.yes_no[0] < criterion.yes_no[1]:
        found = f"za „tak” jest {criterion.yes_no[0]}, a za „nie” {plural(criterion.yes_no[1], *_POINTS)}."
        yield warning(
            "no_beats_yes", (*key, "yes_no"), found, "Pierwsza liczba to punkty za tak: sprawdź kolejność."
        )
    if (criterion.choice or criterion.bands or criterion.sum_of or criterion.yes_no) and _is_level(criterion):
        found = "każdy dostałby tyle samo punktów, więc to kryterium niczego nie rozstrzyga."
        yield warning("level_points", key, found, "Sprawdź punkty.")


def _negative(key: Key, points: int) -> Complaint:
    return Complaint(
        "negative_points", key, f"jest {points}.", "Punkty nie mogą być ujemne: wpisz 0 albo więcej."
    )


def _is_level(criterion: Criterion) -> bool:
    if criterion.sum_of is not None:
        return not any(part.points for part in criterion.sum_of)
    given = [*(criterion.choice or {}).values(), *(criterion.yes_no or ())]
    given += [band.points for band in criterion.bands or ()]
    return len(set(given)) == 1


def _bands(bands: tuple[Band, ...], key: Key) -> Iterator[Complaint]:
    if not bands:
        yield Complaint("no_points", key, "nie ma żadnego przedziału.", "Dopisz przedziały od 0.")
        return
    for at, band in enumerate(bands):
        if band.points < 0:
            yield _negative((*key, at, "points"), band.points)
        if band.at_most is not None and band.at_most < band.at_least:
            found = f"przedział od {band.at_least} do {band.at_most} jest pusty."
            yield Complaint("empty_band", (*key, at), found, "Zamień liczby miejscami.")
    order = sorted(range(len(bands)), key=lambda at: bands[at].at_least)
    if bands[order[0]].at_least > 0:
        found = f"najniższy przedział zaczyna się od {bands[order[0]].at_least}; mniej nie ma punktów."
        todo = f"Dopisz {{ at_least = 0, at_most = {bands[order[0]].at_least - 1}, points = 0 }}."
        yield Complaint("band_gap", (*key, order[0]), found, todo)
    for before, at in itertools.pairwise(order):
        yield from _between(bands[before], bands[at], (*key, at))
    if all(band.at_most is not None for band in bands):
        most = max(band.at_most or 0 for band in bands)
        found = f"powyżej {most} nie ma punktów."
        yield Complaint("band_gap", (*key, order[-1]), found, "W ostatnim przedziale usuń „at_most”.")


def _between(lower: Band, upper: Band, key: Key) -> Iterator[Complaint]:
    if lower.at_most is None or lower.at_most >= upper.at_least:
        found = f"liczba {upper.at_least} należy do dwóch przedziałów."
        yield Complaint("band_overlap", key, found, "Zakończ niższy przedział wcześniej („at_most”).")
    elif lower.at_most + 1 < upper.at_least:
        found = f"między {lower.at_most} a {upper.at_least} nie ma punktów."
        yield Complaint("band_gap", key, found, f"Zacznij ten przedział od {lower.at_most + 1}.")
