"""Documents of which every person needs one: a guardian's consent for each pupil, say.

How many persons there are the form tells (`DocumentRule.for_each`). A paper that bears names is that of the
persons whom it names; one that bears none of them, of one person whoever that is. Only what can be in none
of the files is asked for: a file that holds more pages than papers may hold more of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from checks.judge.documents import findings
from checks.judge.documents.holdings import Holdings, Version
from checks.judge.documents.states import KindJudgement, Weighed
from checks.page.scan_caution import to_person_first
from domain.application import DocumentState, Finding
from domain.rules.papers.document_rule import DocumentRule
from domain.words.text import fold


@dataclass(frozen=True, slots=True)
class Persons:
    """Whom a form names: how many, and their names where it lists them."""

    count: int
    names: tuple[str, ...] = ()


def persons_of(value: object) -> Persons | None:
    """The persons that an answer tells, by a list, a table's rows or a number; None: it is not known.

    >>> persons_of(("Jan Nowak", "Ewa Nowak", "Jan Nowak")).count, persons_of("2").names, persons_of("")
    (2, (), None)
    >>> persons_of("Jan Nowak; Ewa Nowak").count
    2
    """
    if isinstance(value, str) and value.isdecimal():
        value = int(value)
    if isinstance(value, str):  # a person's word on a list
        value = tuple(part.strip() for part in value.split(";") if part.strip()) or None
    if isinstance(value, tuple):
        names = tuple(dict.fromkeys(value))
        return Persons(len(names), names)
    return Persons(value) if isinstance(value, int) and not isinstance(value, bool) else None


def counted_for_each(
    judged: KindJudgement,
    rule: DocumentRule,
    persons: Persons | None,
    holdings: Holdings,
    *,
    is_form_accepted: bool,
) -> KindJudgement:
    """The judgement of such a kind, as many as there are persons; what a person accepted stands."""
    if judged.accepted_by_person is not None or not rule.mandatory:
        return judged
    if persons is None:
        return _of_unknown(judged, rule) if is_form_accepted else judged
    if persons.count == 0:
        return replace(judged, state=DocumentState.ACCEPTED, findings=())
    if judged.state is not DocumentState.ACCEPTED:
        return _none(judged, rule, persons)
    accepted = tuple(one for one in judged.all if one.state is DocumentState.ACCEPTED)
    counted = _distinct(accepted)
    lacking = persons.count - _covered(counted, persons)
    if lacking <= 0:
        notes = tuple(found for one in counted for found in one.findings)
        return replace(judged, counted=counted, findings=notes)
    return _too_few(replace(judged, counted=counted), rule, persons, holdings, lacking)


def _of_unknown(judged: KindJudgement, rule: DocumentRule) -> KindJudgement:
    if judged.state is not DocumentState.ACCEPTED or not judged.counted:
        return judged
    said = f"Nie wiadomo, ilu osób dotyczy dokument „{rule.name}”"
    found = findings.unsure(judged.counted[-1].version, said)
    return replace(judged, state=DocumentState.UNSURE, findings=(*judged.findings, found))


def _none(judged: KindJudgement, rule: DocumentRule, persons: Persons) -> KindJudgement:
    """Where none is there, the letter says how many are needed."""
    told = tuple(
        findings.too_few(judged.kind, rule, persons.count, 0, persons.names) if one.code == "missing" else one
        for one in judged.findings
    )
    return replace(judged, findings=told)


def _too_few(
    judged: KindJudgement, rule: DocumentRule, persons: Persons, holdings: Holdings, lacking: int
) -> KindJudgement:
    """Some are there, and not all: whatever may hold the rest is a person's, before anybody is asked."""
    others = [one for one in judged.all if one.state is not DocumentState.ACCEPTED]
    perhaps = _perhaps(judged, rule, lacking, holdings, others)
    if perhaps:
        return replace(judged, state=DocumentState.UNSURE, findings=perhaps)
    wrong = tuple(found for one in others for found in one.findings)
    left = lacking - len(others)
    if left > 0:
        there = persons.count - lacking
        unnamed = _without_paper(judged.counted, persons)
        wrong = (*wrong, findings.too_few(judged.kind, rule, persons.count, there, unnamed))
    return replace(judged, state=DocumentState.DEFECTIVE, findings=wrong)


def _perhaps(
    judged: KindJudgement,
    rule: DocumentRule,
    lacking: int,
    holdings: Holdings,
    others: Sequence[Weighed],
) -> tuple[Finding, ...]:
    """Why the rest may be there all the same; nothing where it cannot."""
    unsure = [found for one in others if one.state is DocumentState.UNSURE for found in one.findings]
    if unsure:
        return tuple(unsure)
    if holdings.unread:
        return (findings.perhaps_in(judged.kind, rule, holdings.unread),)
    if holdings.unreadable:
        return (findings.perhaps_closed(judged.kind, rule, holdings.unreadable),)
    similar = [one for one in (*holdings.look_alikes, *holdings.within) if one.kind == judged.kind]
    if similar:
        return (to_person_first(findings.wrong_document(similar[-1], rule)),)
    papers = [one.version for one in judged.counted]
    if sum(len(one.document.written_pages) - 1 for one in papers) >= lacking:
        longest = max(papers, key=lambda one: len(one.document.written_pages))
        return (findings.unsure(longest, f"Plik może zawierać więcej niż jeden dokument „{rule.name}”"),)
    return ()


def _distinct(accepted: Sequence[Weighed]) -> tuple[Weighed, ...]:
    """The papers, each once: the same bytes sent again are the same paper."""
    kept: Mapping[tuple[str, int], Weighed] = {
        (one.version.file.sha256, one.version.document.first_page): one for one in accepted
    }
    return tuple(kept.values())


def _covered(papers: Sequence[Weighed], persons: Persons) -> int:
    """Of how many persons the papers are."""
    named = [_named_in(one.version, persons.names) for one in papers]
    return len({name for names in named for name in names}) + sum(not names for names in named)


def _without_paper(papers: Sequence[Weighed], persons: Persons) -> tuple[str, ...]:
    """The persons who lack one, where every paper names its own; else nobody knows."""
    named = [_named_in(one.version, persons.names) for one in papers]
    if not all(named):
        return ()
    return tuple(name for name in persons.names if not any(name in names for names in named))


def _named_in(version: Version, names: Sequence[str]) -> set[str]:
    """The persons whose names a paper bears, either way round."""
    rows = [f" {row} " for row in version.document.names]
    return {name for name in names if any(one in row for one in _orders(name) for row in rows)}


def _orders(name: str) -> tuple[str, str]:
    parts = fold(name).split()
    return f" {' '.join(parts)} ", f" {' '.join((*parts[-1:], *parts[:-1]))} "
