"""Whether a letter that has not left yet is still wanted: asked again at the moment of sending."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from domain.acts.on_letters import AboutLetter
from domain.acts.on_points import SetPoints
from domain.application import CLOSED, Finding, Status
from domain.letter import LetterFact, LetterKind
from domain.words.labels import STATUSES
from notify.case import Case
from notify.letters.corrections import running
from notify.letters.results import is_of_incomplete
from notify.plan import is_told_of_longer_call, longer_call_key, newest_extension
from notify.receipts import superseded_because

_SETTLES_NOTHING = (AboutLetter, SetPoints)
"""Acts that change nothing of what a correction request says."""

Rule = Callable[[LetterFact, Case], str]


def moot_because(letter: LetterFact, case: Case) -> str:
    """Why a draft or queued letter must not leave any more, as a Polish sentence; empty: still wanted.

    What is cancelled so goes back to planning: `plan_letters` answers with a revision once one is due.
    """
    rule = _RULES.get(letter.kind)
    return rule(letter, case) if rule is not None else ""


def _correction_request(letter: LetterFact, case: Case) -> str:
    assessment = case.assessment
    if assessment.status in CLOSED or assessment.status is Status.COMPLETE:
        return f"Zgłoszenie ma już inny stan ({STATUSES[assessment.status]})."
    if assessment.last_arrival_at is not None and assessment.last_arrival_at > letter.created_at:
        return "Po przygotowaniu pisma przyszła nowa wiadomość."
    if any(at > letter.created_at for at in _changes(case)):
        return "Po przygotowaniu pisma pracownik podjął decyzję, która zmienia jego treść."
    if set(letter.asked) != _keys(assessment.to_request):
        return "Lista braków zmieniła się po przygotowaniu pisma."
    if running(assessment.open_items, letter.created_at) != running(assessment.open_items, case.now):
        return "Po przygotowaniu pisma minął termin, o którym ono mówi."
    return ""


def _changes(case: Case) -> Iterator[datetime]:
    """When people decided something that changes what a request says, or took such a decision back."""
    made = ((d.act, d.at) for d in case.facts.decisions)
    taken_back = ((t.decision.act, t.by.at) for t in case.facts.taken_back)
    return (at for act, at in (*made, *taken_back) if not isinstance(act, _SETTLES_NOTHING))


def _reminder(letter: LetterFact, case: Case) -> str:
    items = case.assessment.open_items
    terms = {item.due_on for item in running(items, case.now)}
    if case.assessment.status in CLOSED or not terms:
        return "Termin, o którym przypomina pismo, już nie biegnie."
    if letter.due_on not in terms:
        return "Termin, o którym przypomina pismo, minął albo się zmienił."
    if set(letter.asked) != _keys(item.finding for item in items):
        return "Po przygotowaniu przypomnienia lista braków się zmieniła."
    return ""


def _extension(letter: LetterFact, case: Case) -> str:
    made = newest_extension(case)
    if case.assessment.status in CLOSED or made is None or made.act.value != str(letter.due_on):
        return "Termin, o którym mówi pismo, już nie biegnie albo znów się zmienił."
    if set(letter.asked) != _keys(item.finding for item in case.assessment.open_items):
        return "Po przygotowaniu pisma lista braków się zmieniła."
    return ""


def _prolongation(letter: LetterFact, case: Case) -> str:
    longer = case.call.prolongation
    if longer is None or not is_told_of_longer_call(case):
        return "Nabór nie trwa już dłużej, niż ogłoszono, albo zgłaszającego to już nie dotyczy."
    if f"/{longer_call_key(longer)}" not in letter.key:
        return "Nabór przedłużono znowu; mówi o tym nowe pismo."
    return ""


def _closing(_letter: LetterFact, case: Case) -> str:
    return "" if case.assessment.is_closed else "Zgłoszenie jest znów rozpatrywane."


def _result_ineligible(letter: LetterFact, case: Case) -> str:
    """The result of an excluded application, or of one that was never corrected, as its key says."""
    if not is_of_incomplete(letter):
        return _only_while(Status.INELIGIBLE)(letter, case)
    if case.assessment.is_closed:
        return "Zgłoszenie pozostawiono bez rozpatrzenia; mówi o tym osobne pismo."
    return _only_while(Status.CORRECTION_OVERDUE)(letter, case)


def _only_while(status: Status) -> Rule:
    def rule(_letter: LetterFact, case: Case) -> str:
        current = case.assessment.status
        return "" if current is status else f"Zgłoszenie ma już inny stan ({STATUSES[current]})."

    return rule


def _keys(findings: Iterable[Finding]) -> set[str]:
    return {finding.key for finding in findings}


_RULES: dict[LetterKind, Rule] = {
    LetterKind.ACKNOWLEDGEMENT: superseded_because,
    LetterKind.CORRECTION_REQUEST: _correction_request,
    LetterKind.REMINDER: _reminder,
    LetterKind.EXTENSION: _extension,
    LetterKind.PROLONGATION: _prolongation,
    LetterKind.CLOSING: _closing,
    LetterKind.COMPLETENESS: _only_while(Status.COMPLETE),
    LetterKind.LATE_NOTICE: _only_while(Status.LATE),
    LetterKind.EARLY_NOTICE: _only_while(Status.EARLY),
    LetterKind.RESULT_QUALIFIED: _only_while(Status.COMPLETE),
    LetterKind.RESULT_RESERVE: _only_while(Status.COMPLETE),
    LetterKind.RESULT_INELIGIBLE: _result_ineligible,
}
