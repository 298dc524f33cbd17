"""The ranking's criteria: what they count, and whether their points fit together."""

import itertools
from collections.abc import Iterator

from config.callfile.complaint import Complaint, instead, warning
from config.callfile.places import Key
from domain.call import Call
from domain.points import Points, exact, points_phrase, points_text, total
from domain.rules.papers.form_rule import MEASURED, FieldType, FormField
from domain.rules.ranking.criterion import Band, Criterion
from domain.words.text import fold

DERIVED = frozenset({"agreements"})
"""Fields that are counted from an answer rather than asked (`checks.judge.answers`)."""
_ANSWERED: frozenset[FieldType] = frozenset({"choice", "yes_no", "count", *MEASURED})
_COUNTABLE = frozenset({"count", "list", "rows", "urls", "choices", *MEASURED})


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
        yield from _amounts(criterion, key, asked.get(criterion.field or ""))
        yield from _most(criterion, key)
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
    return {field.name: field for field in (form.answers if form is not None else ())}


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
    yield from _rounding(criterion, key)
    counted = asked.get(criterion.field or "")
    is_column = counted is not None and "." in counted.name  # a cell that nobody filled in adds nothing
    is_open = counted is not None and not (counted.required or criterion.to_verify or is_column)
    if counted is not None and counted.type in _ANSWERED and is_open:
        found = f"pole „{counted.name}” nie jest wymagane, a bez odpowiedzi punkty nie są znane."
        yield warning("criterion_not_required", (*key, "field"), found, "Dopisz przy nim required = true.")
    field = asked.get(criterion.field or "")
    if field is not None:
        yield from _fit(criterion, key, field)


def _rounding(criterion: Criterion, key: Key) -> Iterator[Complaint]:
    """Rounding where there is no mean to round."""
    rule = criterion.assessed
    if rule is None or (rule.result == "mean" and rule.assessors > 1):
        return
    for name in ("round_to", "rounding"):
        if name in rule.model_fields_set:
            found = "tu nie ma średniej, więc nie ma czego zaokrąglać."
            todo = "Usuń ten klucz albo wpisz result = „mean” i kilka osób oceniających."
            yield warning("idle_rounding", (*key, "assessed", name), found, todo)


def _fit(criterion: Criterion, key: Key, field: FormField) -> Iterator[Complaint]:
    if criterion.choice is not None:
        yield from _choice(criterion.choice, key, field)
    elif criterion.each is not None:
        yield from _each(criterion.each, key, field)
    elif criterion.yes_no is not None and field.type != "yes_no":
        found = f"„yes_no” daje punkty za tak i nie, a pole „{field.name}” ma typ „{field.type}”."
        yield Complaint("points_misfit", (*key, "yes_no"), found, "Zmień typ pola albo regułę punktów.")
    elif criterion.bands is not None and field.type not in _COUNTABLE:
        found = f"„bands” liczy, a pole „{field.name}” ma typ „{field.type}”, którego nie da się policzyć."
        yield Complaint(
            "points_misfit",
            (*key, "bands"),
            found,
            "Zmień typ pola na count, number, amount, list, rows albo urls.",
        )
    if criterion.last_years is not None and field.type != "rows":
        found = f"lata są znane tylko z tabeli, a pole „{field.name}” ma typ „{field.type}”."
        yield warning("years_without_rows", (*key, "last_years"), found, "Zmień typ pola na „rows”.")


def _choice(points: dict[str, Points], key: Key, field: FormField) -> Iterator[Complaint]:
    if field.type != "choice":
        found = f"„choice” daje punkty za jeden wybór, a pole „{field.name}” ma typ „{field.type}”."
        several = field.type == "choices"
        todo = "Daj punkty przez „each”." if several else "Zmień typ pola albo regułę punktów."
        yield Complaint("points_misfit", (*key, "choice"), found, todo)
        return
    for value in points:
        if value not in field.options:
            found = f"formularz nie ma odpowiedzi „{value}”, więc tych punktów nikt nie dostanie."
            yield Complaint(
                "unknown_value", (*key, "choice", value), found, instead(value, tuple(field.options))
            )


def _each(points: dict[str, Points], key: Key, field: FormField) -> Iterator[Complaint]:
    """Points for each of several answers: the question offers several, and every one that has points."""
    if field.type not in {"choices", "list"} or not field.options:
        found = (
            f"„each” daje punkty za każdą z kilku odpowiedzi, a pole „{field.name}” ma typ „{field.type}”."
        )
        todo = "Zmień typ pola na „choices” (kilka możliwości) albo użyj „choice” (jedna)."
        yield Complaint("points_misfit", (*key, "each"), found, todo)
        return
    for value in points:
        if value not in field.options:
            found = f"formularz nie ma odpowiedzi „{value}”, więc tych punktów nikt nie dostanie."
            yield Complaint(
                "unknown_value", (*key, "each", value), found, instead(value, tuple(field.options))
            )


def unvalued(call: Call) -> Iterator[Complaint]:
    """Answers that a form offers and a criterion forgets: their points would not be known."""
    asked = _asked(call)
    for place, criterion in enumerate(call.criteria):
        field = asked.get(criterion.field or "")
        table, values = ("choice", criterion.choice) if criterion.each is None else ("each", criterion.each)
        if values is None or field is None:
            continue
        barred = set() if field.name != "size" else set(field.options) - set(call.eligibility.sizes)
        for value in field.options:
            if value not in values and value not in barred:
                found = f"odpowiedź „{value}” nie ma punktów, więc rozstrzygałby o nich pracownik."
                todo = f"Dopisz np. {value} = 0."
                yield warning("value_without_points", ("criteria", place, table), found, todo)


def _form_point(criterion: Criterion, key: Key, call: Call) -> Iterator[Complaint]:
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    if form is not None and form.points and criterion.form_point not in form.points:
        found = f"formularz nie ma punktu „{criterion.form_point}”."
        todo = instead(criterion.form_point, tuple(form.points))
        yield Complaint("unknown_form_point", (*key, "form_point"), found, todo)


def _amounts(criterion: Criterion, key: Key, field: FormField | None) -> Iterator[Complaint]:
    """The points themselves: never negative, never all the same, bands without gap or overlap."""
    given: list[tuple[str | int, Points]] = [
        *(criterion.choice or {}).items(),
        *enumerate(criterion.yes_no or ()),
        *(criterion.each or {}).items(),
    ]
    table = next(
        name for name in ("choice", "each", "yes_no") if name == "yes_no" or getattr(criterion, name)
    )
    for at, points in given:
        if points < 0:
            yield _negative((*key, table, at), points)
    for at, part in enumerate(criterion.sum_of or ()):
        if part.points < 0:
            yield _negative((*key, "sum_of", at, "points"), part.points)
    for name in ("choice", "each"):
        if getattr(criterion, name) == {}:
            found = "nie ma żadnych punktów."
            yield Complaint("no_points", (*key, name), found, "Dopisz punkty za odpowiedzi.")
            return
    if criterion.bands is not None:
        yield from _bands(
            criterion.bands, (*key, "bands"), is_measured=field is not None and field.type in MEASURED
        )
    if criterion.yes_no is not None and criterion.yes_no[0] < criterion.yes_no[1]:
        yes, no = criterion.yes_no
        found = f"za „tak” jest {points_text(yes)}, a za „nie” {points_phrase(no)}."
        yield warning(
            "no_beats_yes", (*key, "yes_no"), found, "Pierwsza liczba to punkty za tak: sprawdź kolejność."
        )
    if (
        criterion.choice or criterion.bands or criterion.sum_of or criterion.yes_no or criterion.each
    ) and _is_level(criterion):
        found = "każdy dostałby tyle samo punktów, więc to kryterium niczego nie rozstrzyga."
        yield warning("level_points", key, found, "Sprawdź punkty.")


def _most(criterion: Criterion, key: Key) -> Iterator[Complaint]:
    """A limit of points that nobody can reach."""
    parts = [*(criterion.each or {}).values(), *(part.points for part in criterion.sum_of or ())]
    whole = total(parts)
    if criterion.at_most is not None and whole <= criterion.at_most:
        found = f"razem da się dostać najwyżej {points_text(whole)}, więc limit niczego nie ogranicza."
        yield warning("idle_most", (*key, "at_most"), found, "Zmniejsz „at_most” albo je usuń.")


def _negative(key: Key, points: Points) -> Complaint:
    return Complaint(
        "negative_points",
        key,
        f"jest {points_text(points)}.",
        "Punkty nie mogą być ujemne: wpisz 0 albo więcej.",
    )


def _is_level(criterion: Criterion) -> bool:
    if criterion.sum_of is not None:
        return not any(part.points for part in criterion.sum_of)
    if criterion.each is not None:
        return not any(criterion.each.values())
    given = [*(criterion.choice or {}).values(), *(criterion.yes_no or ())]
    given += [band.points for band in criterion.bands or ()]
    return len(set(given)) == 1


def _bands(bands: tuple[Band, ...], key: Key, *, is_measured: bool) -> Iterator[Complaint]:
    if not bands:
        yield Complaint("no_points", key, "nie ma żadnego przedziału.", "Dopisz przedziały od 0.")
        return
    for at, band in enumerate(bands):
        if band.points < 0:
            yield _negative((*key, at, "points"), band.points)
        yield from _ends(band, (*key, at), is_measured=is_measured)
    order = sorted(range(len(bands)), key=lambda at: bands[at].at_least)
    first = bands[order[0]].at_least
    if first > 0:
        found = f"najniższy przedział zaczyna się od {points_text(first)}; mniej nie ma punktów."
        until = "" if is_measured else f"at_most = {exact(first - 1)}, "
        todo = f"Dopisz {{ at_least = 0, {until}points = 0 }}."
        yield Complaint("band_gap", (*key, order[0]), found, todo)
    for before, at in itertools.pairwise(order):
        yield from _between(bands[before], bands[at], (*key, at), is_measured=is_measured)
    if not is_measured and all(band.at_most is not None for band in bands):
        most = max(band.at_most or 0 for band in bands)
        found = f"powyżej {points_text(most)} nie ma punktów."
        yield Complaint("band_gap", (*key, order[-1]), found, "W ostatnim przedziale usuń „at_most”.")


def _ends(band: Band, key: Key, *, is_measured: bool) -> Iterator[Complaint]:
    """Where a band begins and ends: at whole numbers, or, of measures, where the next one begins."""
    if band.at_most is not None and band.at_most < band.at_least:
        scope = f"przedział od {points_text(band.at_least)} do {points_text(band.at_most)}"
        yield Complaint("empty_band", key, f"{scope} jest pusty.", "Zamień liczby miejscami.")
    elif band.at_most is not None and is_measured:
        found = f"powyżej {points_text(band.at_most)} zostałaby luka, bo odpowiedź może być ułamkiem."
        todo = "Usuń „at_most”: przedział kończy się tam, gdzie zaczyna się następny."
        yield Complaint("end_between_fractions", (*key, "at_most"), found, todo)
    for name, end in (("at_least", band.at_least), ("at_most", band.at_most)):
        if not is_measured and end is not None and not isinstance(end, int):
            found = f"jest {points_text(end)}, a liczą się tu tylko całe sztuki."
            todo = "Wpisz liczbę całkowitą albo zmień typ pola na „number”."
            yield Complaint("band_of_fractions", (*key, name), found, todo)


def _between(lower: Band, upper: Band, key: Key, *, is_measured: bool) -> Iterator[Complaint]:
    if is_measured:
        if lower.at_least == upper.at_least:
            found = f"od {points_text(upper.at_least)} zaczynają się dwa przedziały."
            yield Complaint("band_overlap", key, found, "Zostaw jeden.")
    elif lower.at_most is None or lower.at_most >= upper.at_least:
        found = f"liczba {points_text(upper.at_least)} należy do dwóch przedziałów."
        yield Complaint("band_overlap", key, found, "Zakończ niższy przedział wcześniej („at_most”).")
    elif lower.at_most + 1 < upper.at_least:
        found = f"między {points_text(lower.at_most)} a {points_text(upper.at_least)} nie ma punktów."
        todo = f"Zacznij ten przedział od {points_text(lower.at_most + 1)}."
        yield Complaint("band_gap", key, found, todo)
