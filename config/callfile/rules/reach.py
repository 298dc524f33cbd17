"""What no application can reach, or that keys of a call tell apart: more ticks than boxes, places outside."""

from collections.abc import Iterator

from config.callfile.complaint import Complaint, warning
from config.callfile.places import Key
from domain.call import Call
from domain.people.area_name import bare_name
from domain.rules.papers.form_rule import FormField
from domain.words.polish import plural

_BOXES = ("możliwość", "możliwości", "możliwości")


def complaints(call: Call) -> Iterator[Complaint]:
    """What is wrong or odd."""
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    asked = {field.name: field for field in (form.answers if form is not None else ())}
    yield from _ticks(call, asked)
    yield from _areas(call)
    yield from _persons(call)


def _ticks(call: Call, asked: dict[str, FormField]) -> Iterator[Complaint]:
    """More ticks than a question has boxes."""
    for at, rule in enumerate(call.eligibility.rules):
        boxes = _boxes(asked.get(rule.field))
        if boxes is not None and (rule.at_least or 0) > boxes:
            found = f"trzeba zaznaczyć {rule.at_least}, a pytanie ma {plural(boxes, *_BOXES)}."
            key: Key = ("eligibility", "rules", at, "at_least")
            yield Complaint("unreachable_rule", key, found, "Zmniejsz tę liczbę.")
    for at, criterion in enumerate(call.criteria):
        boxes = _boxes(asked.get(criterion.field or ""))
        for place, band in enumerate(criterion.bands or () if boxes is not None else ()):
            if boxes is not None and band.at_least > boxes:
                found = f"przedział zaczyna się od {band.at_least}, a pytanie ma {plural(boxes, *_BOXES)}."
                key = ("criteria", at, "bands", place, "at_least")
                yield warning("unreachable_band", key, found, "Usuń ten przedział albo popraw liczbę.")


def _boxes(field: FormField | None) -> int | None:
    return len(field.options) if field is not None and field.type == "choices" else None


def _areas(call: Call) -> Iterator[Complaint]:
    """Who goes first, or has a limit, by an area that the call does not admit."""
    rule = call.eligibility
    admitted = {"powiat": rule.powiats, "gmina": rule.gminas, "voivodeship": rule.regions}
    named: list[tuple[Key, str, str]] = []
    if call.ranking.group is not None:
        group = call.ranking.group
        named += [(("ranking", "group", "order", at), group.field, one) for at, one in enumerate(group.order)]
    for at, quota in enumerate(call.ranking.quotas):
        said = zip(quota.fields, quota.answers or (), strict=False)
        named += [(("ranking", "quotas", at, "answer"), name, one) for name, one in said]
    for key, name, answer in named:
        known = set(map(bare_name, admitted.get(name, ())))
        if known and bare_name(answer) not in known:
            found = f"„{answer}” nie należy do obszaru naboru, więc nikt stamtąd nie trafi na listę."
            yield warning("answer_outside_area", key, found, "Popraw nazwę albo obszar w „eligibility”.")


def _persons(call: Call) -> Iterator[Complaint]:
    """Papers counted by other persons than those whose number is limited."""
    limit = call.applicant.representatives
    for kind, rule in call.documents.items():
        if limit is None or rule.for_each is None:
            continue
        if rule.for_each.partition(".")[0] != limit.field.partition(".")[0]:
            found = f"liczbę osób ogranicza „{limit.field}”, a dokumenty liczy się według „{rule.for_each}”."
            key: Key = ("documents", kind, "for_each")
            yield warning("persons_told_twice", key, found, "Sprawdź, czy chodzi o te same osoby.")
