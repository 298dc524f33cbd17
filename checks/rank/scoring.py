"""Points per criterion (Załącznik nr 1), each with the sentence that tells where they come from.

Points that cannot be told are None, never 0: a total is known only when every criterion is. A person's
decision on a criterion goes before what the form says.
"""

from collections.abc import Mapping
from dataclasses import replace

from checks.dates import YEAR
from checks.judge.acts.decisions import Decisions, could_see
from checks.judge.answers import currency_of, field_type, is_column, options_of
from checks.judge.documents.evidence_copies import evidence_kind, listed_items
from checks.judge.documents.findings import UNREAD_COPY
from checks.judge.documents.holdings import UNREAD
from checks.measures import amount_in, number_of
from checks.rank.assessing import assessed
from checks.wording import evidence_text, quote
from domain.acts.decision import Decision
from domain.acts.on_points import ConfirmPoints, SetPoints
from domain.application import ApplicationFacts, Assessment, Fact, FromDecision
from domain.call import Call
from domain.points import Points, exact, is_multiple, points_text
from domain.points import total as sum_of
from domain.ranking import CriterionScore, Score
from domain.rules.papers.form_rule import MEASURED
from domain.rules.ranking.criterion import Band, Criterion
from domain.words.labels import size_name
from domain.words.polish import day_text, local_date, plural

_UNKNOWN = Fact(None)
_LISTS = frozenset({"list", "rows", "urls", "choices"})
"""Answers of these types that are left empty say „none”; any other empty answer says nothing."""
_PAPERS = ("dokument", "dokumenty", "dokumentów")


def score(assessment: Assessment, facts: ApplicationFacts, call: Call) -> Score:
    """The points of every criterion of the call, in their order, and their sum where all are known."""
    decided = Decisions.of(facts.decisions)
    criteria = tuple(_criterion(criterion, assessment, facts, call, decided) for criterion in call.criteria)
    points = [c.points for c in criteria]
    known = [p for p in points if p is not None]
    total = sum_of(known) if len(known) == len(points) else None
    return Score(total, criteria)


def _criterion(
    criterion: Criterion, assessment: Assessment, facts: ApplicationFacts, call: Call, decided: Decisions
) -> CriterionScore:
    if criterion.assessed is not None:
        return _weighted(assessed(criterion, criterion.assessed, decided), criterion)
    decision = decided.latest(SetPoints, target=str(criterion.number))
    if decision is not None and isinstance(decision.act, SetPoints):
        points = decision.act.points
        if 0 <= points <= criterion.max_points and is_multiple(points, criterion.step):
            return CriterionScore(criterion.number, points, _decided_text(decision, points))
    judged = _weighted(_judged(criterion, assessment, facts, call), criterion)
    confirmed = _confirmed(criterion, facts, decided)
    if confirmed is None or judged.points is None or not judged.to_verify:
        return judged
    on = day_text(local_date(confirmed.at))
    told = f"{judged.evidence} Punkty potwierdza {quote(confirmed.by)}, {on}."
    return replace(judged, evidence=told, to_verify=False)


def _weighted(judged: CriterionScore, criterion: Criterion) -> CriterionScore:
    """The points times the criterion's weight."""
    if criterion.weight == 1 or judged.points is None:
        return judged
    points = exact(judged.points * criterion.weight)
    said = f"Waga {points_text(criterion.weight)}: razem {points_text(points)} pkt."
    return replace(judged, points=points, evidence=f"{judged.evidence} {said}")


def _confirmed(criterion: Criterion, facts: ApplicationFacts, decided: Decisions) -> Decision | None:
    """The newest word of the commission on these points that knew all that had come in."""
    words = (d for d in decided.all(ConfirmPoints) if d.act.target in {None, str(criterion.number)})
    knew = [d for d in words if all(could_see(d, s) for s in facts.submissions)]
    return knew[-1] if knew else None


def _judged(
    criterion: Criterion, assessment: Assessment, facts: ApplicationFacts, call: Call
) -> CriterionScore:
    if criterion.sum_of is not None:
        return _sum(criterion, assessment, facts)
    fact = assessment.fields.get(criterion.field or "", _UNKNOWN)
    if criterion.each is not None:
        return _several(criterion, criterion.each, fact, facts, call)
    is_listed = field_type(call, criterion.field or "") == "list" and not is_column(
        call, criterion.field or ""
    )
    if criterion.bands is not None and is_listed:
        return _listed_and_copied(criterion, fact, assessment, facts, call)
    if criterion.bands is not None:
        return _counted(criterion, fact, facts, call)
    return _chosen(criterion, fact, facts, call)


def _chosen(criterion: Criterion, fact: Fact, facts: ApplicationFacts, call: Call) -> CriterionScore:
    """Points of the choice or of yes and no."""
    points, said = None, quote(str(fact.value))
    if criterion.choice is not None and isinstance(fact.value, str):
        points, said = criterion.choice.get(fact.value), _option(call, criterion.field or "", fact.value)
    elif criterion.yes_no is not None and isinstance(fact.value, bool):
        points = criterion.yes_no[0 if fact.value else 1]
        said = _word(call, criterion.field or "", is_yes=fact.value)
    if fact.value is None:
        return _unknown(criterion, fact, facts)
    if points is None:
        text = f"Odpowiedź „{said}” nie ma punktów w tym kryterium ({_where(criterion, fact, facts)})."
        return CriterionScore(criterion.number, None, text, to_verify=True)
    return _known(criterion, points, f"odpowiedź „{said}”", fact, facts)


def _several(
    criterion: Criterion, table: Mapping[str, Points], fact: Fact, facts: ApplicationFacts, call: Call
) -> CriterionScore:
    """Points of every answer that was chosen of several, together; one that has none leaves all unknown."""
    if fact.value is None or not isinstance(fact.value, tuple):
        return _unknown(criterion, fact, facts)
    chosen = tuple(dict.fromkeys(fact.value))
    words = {value: _option(call, criterion.field or "", value) for value in chosen}
    strange = [quote(words[value]) for value in chosen if value not in table]
    if strange:
        text = f"Bez punktów w tym kryterium: „{'”, „'.join(strange)}” ({_where(criterion, fact, facts)})."
        return CriterionScore(criterion.number, None, text, to_verify=True)
    points = criterion.together([table[value] for value in chosen])
    each = [f"„{quote(words[value])}” ({points_text(table[value])} pkt)" for value in chosen]
    said = f"zaznaczono {', '.join(each)}" if each else "nic nie zaznaczono"
    if each and points != sum_of([table[value] for value in chosen]):
        said += f", razem najwyżej {points_text(points)}"
    return _known(criterion, points, said, fact, facts)


def _word(call: Call, name: str, *, is_yes: bool) -> str:
    """Yes or no as the call's form says it."""
    own = options_of(call, name).get("yes" if is_yes else "no", ())
    return next(iter(own), "TAK" if is_yes else "NIE")


def _option(call: Call, name: str, value: str) -> str:
    """What was chosen, as people say it: a size by its usual name, all else by the form's own words."""
    usual = size_name(value)
    return usual if usual != value else next(iter(options_of(call, name).get(value, ())), value)


def _counted(criterion: Criterion, fact: Fact, facts: ApplicationFacts, call: Call) -> CriterionScore:
    """Points of the band that a count or a measure lies in."""
    kind = field_type(call, criterion.field or "")
    if kind in MEASURED:
        return _measured(criterion, fact, facts, call)
    stated = _count(fact, kind)
    if stated is None:
        return _unknown(criterion, fact, facts)
    older, undated = _aged(criterion, fact, stated, call)
    count = max(stated - older, 0)
    band = _band(criterion, count)
    if band is None:
        text = f"Liczba {count} nie mieści się w żadnym przedziale ({_where(criterion, fact, facts)})."
        return CriterionScore(criterion.number, None, text, to_verify=True)
    # The annex ends such a criterion with a single number („3 wyjazdach”): more of it is a gap.
    is_gap = band.at_most is None and band.points == 0 and count > band.at_least
    said = f"podano {stated}"
    if older:
        said += f", z tego {older} sprzed ponad {criterion.last_years} lat, liczy się {count}"
    if undated:
        said += f"; w {undated} nie wiadomo, czy mieści się w ostatnich {criterion.last_years} latach"
    if is_gap:
        said += f"; załącznik wymienia najwyżej {points_text(band.at_least)}, rozstrzyga komisja"
    return _known(criterion, band.points, said, fact, facts, to_verify=is_gap or bool(older or undated))


def _measured(criterion: Criterion, fact: Fact, facts: ApplicationFacts, call: Call) -> CriterionScore:
    """Points of the band in which a decimal number or an amount of money lies."""
    said = str(fact.value)
    measure = amount_in(said, currency_of(call, criterion.field or ""))
    if field_type(call, criterion.field or "") == "number":
        measure = number_of(said)
    if fact.value is None:
        return _unknown(criterion, fact, facts)
    band = _band(criterion, measure) if measure is not None else None
    if band is None:
        text = f"Wartość „{said}” nie mieści się w żadnym przedziale ({_where(criterion, fact, facts)})."
        return CriterionScore(criterion.number, None, text, to_verify=True)
    return _known(criterion, band.points, f"podano {said}", fact, facts)


def _aged(criterion: Criterion, fact: Fact, stated: int, call: Call) -> tuple[int, int]:
    """How many of the listed rows are too old, and of how many that cannot be told (lp. 5: last three years).

    A row names only a year: the year in which the period begins is on the edge, and left to the commission.
    Of a count that was read without its rows nothing is known; one that a person told is as it is.
    """
    if criterion.last_years is None:
        return 0, 0
    first = local_date(call.opens_at).year - criterion.last_years
    years = [max((int(y) for cell in row for y in YEAR.findall(cell)), default=None) for row in fact.rows]
    older = sum(year is not None and year < first for year in years)
    unlisted = 0 if fact.evidence is None else max(0, stated - len(years))
    return older, sum(year is None or year == first for year in years) + unlisted


def _listed_and_copied(
    criterion: Criterion, fact: Fact, assessment: Assessment, facts: ApplicationFacts, call: Call
) -> CriterionScore:
    """Points of what is both listed in the form and sent as a copy; the smaller number counts (lp. 3).

    Where files nobody could read may be copies that change the points, the points are not known.
    """
    kind = evidence_kind(call)
    listed = 0 if fact.is_empty else len(listed_items(fact.value)) if fact.value is not None else None
    copies = _count(assessment.fields.get("evidence_copies", _UNKNOWN), "count")
    if kind is None:
        copies = listed
    if listed is None or copies is None:
        return _unknown(criterion, fact, facts)
    counted, unread = min(listed, copies), _unread_files(assessment)
    band, best = _band(criterion, counted), _band(criterion, min(listed, copies + unread))
    said = f"wymieniono {plural(listed, *_PAPERS)}, w kopii przesłano {copies}, liczy się {counted}"
    if band is None or best is None or band.points != best.points:
        text = f"Nie wiadomo: {said}; nierozpoznane pliki ({unread}) mogą być kopiami."
        return CriterionScore(criterion.number, None, text, to_verify=True)
    is_late = _came_late(assessment, facts, call, kind)
    if is_late:
        said += "; część kopii wpłynęła po zamknięciu naboru"
    return _known(criterion, band.points, said, fact, facts, to_verify=listed != copies or is_late)


def _sum(criterion: Criterion, assessment: Assessment, facts: ApplicationFacts) -> CriterionScore:
    """Points of every part that is there; an empty answer gives none, an unknown one leaves all unknown."""
    given: list[Points] = []
    said, unknown = [], []
    for part in criterion.sum_of or ():
        fact = assessment.fields.get(part.field, _UNKNOWN)
        if fact.value is None and not fact.is_empty:
            unknown.append(part.name)
        elif fact.value:
            given.append(part.points)
            said.append(
                f"{part.name} ({points_text(part.points)} pkt): {_where(criterion, fact, facts, point=False)}"
            )
        else:
            said.append(f"{part.name} (0 pkt): nie podano")
    listed = "; ".join(said)
    if unknown:
        text = f"Nie odczytano: {', '.join(unknown)} (punkt {criterion.form_point} formularza)."
        return CriterionScore(criterion.number, None, text, to_verify=True)
    points = criterion.together(given)
    text = f"{points_text(points)} pkt: {listed} (punkt {criterion.form_point} formularza)."
    return CriterionScore(criterion.number, points, text, criterion.to_verify)


def _known(
    criterion: Criterion,
    points: Points,
    said: str,
    fact: Fact,
    facts: ApplicationFacts,
    to_verify: bool = False,
) -> CriterionScore:
    text = f"{points_text(points)} pkt: {said} ({_where(criterion, fact, facts)})."
    is_open = criterion.to_verify or to_verify or fact.is_interpreted
    return CriterionScore(criterion.number, points, text, is_open)


def _unknown(criterion: Criterion, fact: Fact, facts: ApplicationFacts) -> CriterionScore:
    why = "pytanie zostawiono bez odpowiedzi" if fact.is_empty else "odpowiedzi nie odczytano"
    text = f"Nie wiadomo: {why} ({_where(criterion, fact, facts)})."
    return CriterionScore(criterion.number, None, text, to_verify=True)


def _where(criterion: Criterion, fact: Fact, facts: ApplicationFacts, point: bool = True) -> str:
    """The form's point, and the file, page and words, or whose decision it was."""
    places = [f"punkt {criterion.form_point} formularza"] if point and not fact.is_from_elsewhere else []
    if isinstance(fact.origin, FromDecision):
        return ", ".join([*places, quote(fact.source)])
    file = next((f for s in facts.submissions for f in s.files if f.path == fact.source), None)
    page = fact.evidence.page if fact.evidence is not None else None
    words = fact.evidence.excerpt if fact.evidence is not None else ""
    shown = evidence_text(file, page, words)
    return ", ".join([*places, shown] if shown else places)


def _decided_text(decision: Decision, points: Points) -> str:
    on = day_text(local_date(decision.at))
    return f"{points_text(points)} pkt: decyzja {quote(decision.by)}, {on}. Powód: {quote(decision.reason)}"


def _band(criterion: Criterion, count: Points) -> Band | None:
    """The band of a number: of those that it reaches the highest, unless that one ends below it."""
    reached = [band for band in criterion.bands or () if band.at_least <= count]
    band = max(reached, key=lambda one: one.at_least, default=None)
    return band if band is None or band.at_most is None or count <= band.at_most else None


def _count(fact: Fact, kind: str) -> int | None:
    """How many an answer says: a number, or the length of a list; an empty list is none."""
    if isinstance(fact.value, tuple):
        return len(dict.fromkeys(fact.value))
    if fact.value is None and fact.is_empty and kind in _LISTS:
        return 0
    return _whole_number(fact.value)


def _whole_number(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if value >= 0 else None
    return int(value) if isinstance(value, str) and value.strip().isdecimal() else None


def _unread_files(assessment: Assessment) -> int:
    """Files of which nothing is known: asked about, or, beside a complete set, only noted."""
    asked = sum(question.code.kind in UNREAD for question in assessment.questions)
    return asked + sum(finding.code == UNREAD_COPY for finding in assessment.findings)


def _came_late(assessment: Assessment, facts: ApplicationFacts, call: Call, kind: str | None) -> bool:
    document = assessment.documents.get(kind or "")
    paths = document.files if document is not None else ()
    return any(f.path in paths and call.is_late(s.received_at) for s in facts.submissions for f in s.files)
