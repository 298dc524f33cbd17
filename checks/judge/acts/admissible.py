"""Whether an act may be done now, and why not: what can only be a slip, or comes too late, is refused.

Pure: the facts, what is judged of them, and the act. A caller that shows acts asks the same question as the
one that records them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from checks.judge.acts.as_written import kinds_like
from checks.judge.acts.undoing import why_it_stays
from checks.judge.answers import currency_of, decided_value, field_type
from checks.judge.questions.context import ADDRESS_TO_CONFIRM
from checks.measures import PESEL_GIVEN
from domain.acts.act import Act, OpenAct
from domain.acts.decide_command import placeholder_in
from domain.acts.on_applications import Advance, Close, Extend, Settle
from domain.acts.on_documents import Accept, Refuse, SetField, SetKind
from domain.acts.on_letters import AboutLetter, Approve, Drop, Resend, TreatAsSent, WriteParagraph
from domain.acts.on_messages import GivePassword, MarkRead, NotRelated
from domain.acts.on_points import ConfirmPoints, SetPoints
from domain.acts.on_the_office import Prolong, Release, Undo
from domain.acts.question_code import QuestionKind
from domain.application import ApplicationFacts, Assessment, Status
from domain.calendar.workdays import end_of
from domain.call import Call
from domain.contract_fields import contract_fields
from domain.document import OTHER, ReadStatus
from domain.points import points_text
from domain.rules.papers.form_rule import FormField
from domain.rules.ranking.criterion import Criterion
from domain.words.names import field_name, kind_name
from domain.words.polish import time_text

LONGEST_PARAGRAPH = 1500
"""Characters of a person's own words in a letter."""
ADDRESS = "email"
"""The field that says where letters go; nobody but a person changes it."""
_DRAW = "draw"
"""The order of applications completed in the same second; no form asks for it (see `checks.rank.ranking`)."""


@dataclass(frozen=True, slots=True)
class Moment:
    """An application as it stands at one instant: what acts about it are weighed against."""

    facts: ApplicationFacts
    assessment: Assessment
    call: Call
    now: datetime


@dataclass(frozen=True, slots=True)
class Objection:
    """Why an act may not be done, as a Polish sentence."""

    reason: str
    is_slip: bool = True
    """Whether it was never possible; else the moment for it has passed."""


def admissible(act: Act | OpenAct, at: Moment) -> Objection | None:
    """Why an act may not be done now; None where it may.

    Whether a message of the ledger can be assigned, only the ledger tells.
    """
    if isinstance(act, OpenAct):
        return Objection("Tej decyzji brakuje wartości; proszę ją podać.")
    if isinstance(act, Release):
        return Objection("Zwolnienie wysyłania nie dotyczy jednego zgłoszenia; służy do tego nabor release.")
    if isinstance(act, Prolong):
        return Objection(
            f"Przedłużenie dotyczy całego naboru; proszę podać jego kod ({at.call.id}) zamiast numeru."
        )
    placeholder = placeholder_in(act.target, act.value)
    if placeholder is not None:
        return Objection(unfilled(placeholder))
    rule = _RULES.get(type(act))
    return rule(act, at) if rule is not None else None


def unfilled(placeholder: str) -> str:
    """The sentence about a placeholder that was copied and not filled."""
    return f"„{placeholder}” to miejsce do wypełnienia; proszę wpisać tam właściwą wartość."


def _document(act: Accept | Refuse | SetKind, at: Moment) -> Objection | None:
    if act.kind in at.call.documents or act.kind == OTHER:
        return None
    like = kinds_like(act.kind, at.call)
    known = "; ".join(f"{kind} ({kind_name(at.call, kind)})" for kind in like)
    if len(like) <= len(at.call.documents):
        return Objection(f"„{act.kind}” może znaczyć kilka dokumentów; proszę wybrać: {known}.")
    return Objection(f"Nabór {at.call.id} nie zna dokumentu „{act.kind}”; zna: {known}.")


def _kind(act: SetKind, at: Moment) -> Objection | None:
    unknown = _document(act, at)
    if unknown is not None:
        return unknown
    if act.file in {str(f.attachment_id) for s in at.facts.submissions for f in s.files}:
        return None
    return Objection(f"{at.facts.reference} nie ma pliku nr {act.file}; numery podaje „nabor show --json”.")


def _points(act: SetPoints, at: Moment) -> Objection | None:
    criterion = next((c for c in at.call.criteria if c.number == act.criterion), None)
    if criterion is not None and criterion.takes(act.points):
        return None
    scale = f" ({scale_text(criterion)})" if criterion is not None else ""
    return Objection(f"Nabór {at.call.id} nie zna takich punktów w kryterium {act.criterion}{scale}.")


def scale_text(criterion: Criterion) -> str:
    """From which points one person chooses: „najmniej 2, najwyżej 10 pkt, co 0,5”."""
    least = f"najmniej {points_text(criterion.least_by_one)}, " if criterion.least_by_one else ""
    steps = "" if criterion.step == 1 else f", co {points_text(criterion.step)}"
    return f"{least}najwyżej {points_text(criterion.most_by_one)} pkt{steps}"


def _confirmation(act: ConfirmPoints, at: Moment) -> Objection | None:
    if act.criterion is None or any(c.number == act.criterion for c in at.call.criteria):
        return None
    return Objection(f"Nabór {at.call.id} nie zna kryterium {act.criterion}.")


def _field(act: SetField, at: Moment) -> Objection | None:
    call, name, answer = at.call, act.name, act.answer
    asked, known = _questions_of(call), known_fields(call)
    if name not in known:
        told = "; ".join(f"{one} ({field_name(call, one)})" for one in known)
        return Objection(f"Nabór {call.id} nie zna pola „{name}”; zna: {told}.")
    if answer is None:
        return None
    options = asked[name].options if name in asked else {}
    kind = "count" if name == _DRAW else field_type(call, name)
    chosen = decided_value(answer, kind) if kind in {"choices", "list"} else (answer,)
    if options and not set(chosen if isinstance(chosen, tuple) else ()) <= set(options):
        told = ", ".join(f"{one} ({labels[0]})" if labels else one for one, labels in options.items())
        return Objection(f"Pole „{field_name(call, name)}” może mieć wartość: {told}; jest „{answer}”.")
    if kind == "pesel" and decided_value(answer, kind) != PESEL_GIVEN:
        return Objection(f"Pole „{field_name(call, name)}”: cyfra kontrolna numeru nie zgadza się.")
    if decided_value(answer, kind, currency_of(call, name)) is None:
        return Objection(f"Pole „{field_name(call, name)}” nie może mieć wartości „{answer}”.")
    return None


def known_fields(call: Call) -> list[str]:
    """The fields of an application that a person may set, sorted."""
    return sorted({*_questions_of(call), *contract_fields(call), ADDRESS, _DRAW})


def _questions_of(call: Call) -> dict[str, FormField]:
    rule = call.documents[call.form_kind].form if call.form_kind is not None else None
    return {field.name: field for field in (rule.answers if rule is not None else ())}


def _letter(act: AboutLetter, at: Moment) -> Objection | None:
    letter = next((x for x in at.facts.letters if x.id == act.letter), None)
    if letter is None:
        return Objection(f"Zgłoszenie {at.facts.reference} nie ma pisma nr {act.letter}.", is_slip=False)
    refusal = act.refused_in(letter.state)
    return Objection(refusal, is_slip=False) if refusal is not None else None


def _sent(act: TreatAsSent, at: Moment) -> Objection | None:
    if act.at is not None and act.at.tzinfo is None:
        return Objection("Chwili wysłania brakuje strefy czasowej (np. +02:00).")
    if act.at is not None and act.at > at.now:
        return Objection(f"Pismo nie mogło wyjść {time_text(act.at)}: ta chwila dopiero nastąpi.")
    return _letter(act, at)


def _paragraph(act: WriteParagraph, at: Moment) -> Objection | None:
    if len(act.text) > LONGEST_PARAGRAPH:
        return Objection(f"Dopisek może mieć najwyżej {LONGEST_PARAGRAPH} znaków; ma {len(act.text)}.")
    return _letter(act, at)


def _extension(act: Extend, at: Moment) -> Objection | None:
    reference, due_on = at.facts.reference, at.assessment.correction_due_on
    if due_on is None:
        return Objection(f"{reference}: nie biegnie żaden termin uzupełnienia, nie ma czego przedłużać.")
    if act.until < due_on:
        return Objection(f"{reference}: termin biegnie do {due_on}; nie można go skrócić.")
    return None


def _question(act: Settle, at: Moment) -> Objection | None:
    if act.code == ADDRESS_TO_CONFIRM:
        return Objection(f"Adresu nie wystarczy obejrzeć; proszę go podać (--set {ADDRESS}=…).")
    if act.code.kind == QuestionKind.BY_HAND:
        return Objection(
            "Tego nie wystarczy obejrzeć; proszę odnotować, że jest (--accept), albo poprosić (--refuse)."
        )
    codes = [question.code for question in at.assessment.questions]
    if act.code in codes:
        return None
    known = ", ".join(map(str, codes)) or "żadnej"
    return Objection(f"{at.facts.reference} nie ma sprawy „{act.code}”; ma: {known} (nabor show).")


def _password(act: GivePassword, at: Moment) -> Objection | None:
    if not act.secret.strip():
        return Objection("Hasło nie może być puste.")
    if locked_files(at.facts):
        return None
    return Objection(f"{at.facts.reference} nie ma pliku zabezpieczonego hasłem.")


def locked_files(facts: ApplicationFacts) -> tuple[str, ...]:
    """The names of the files that nobody could open without a password."""
    files = (file for submission in facts.submissions for file in submission.files)
    return tuple(file.filename for file in files if file.reading.status is ReadStatus.ENCRYPTED)


def _closing(_act: Close, at: Moment) -> Objection | None:
    due_on = at.assessment.correction_due_on
    is_over = due_on is not None and at.now > end_of(due_on) and at.assessment.status is not Status.COMPLETE
    ends = {QuestionKind.FORM_AFTER_CLOSE, QuestionKind.MISSED_TERM}
    is_asked = any(q.code.kind in ends for q in at.assessment.questions)
    is_late = at.assessment.status is Status.CORRECTION_OVERDUE
    if is_over or is_asked or is_late or at.assessment.status in {Status.LATE, Status.EARLY}:
        return None
    return Objection(
        f"{at.facts.reference}: bez rozpatrzenia zostaje zgłoszenie spóźnione albo nieuzupełnione "
        "w terminie; to takie nie jest."
    )


def _advance(_act: Advance, at: Moment) -> Objection | None:
    if at.assessment.stage >= at.call.last_stage:
        return Objection(f"{at.facts.reference}: nabór nie ma dalszego etapu.")
    if at.assessment.status is Status.COMPLETE:
        return None
    return Objection(
        f"{at.facts.reference}: do dalszego etapu wybiera się zgłoszenie kompletne.", is_slip=False
    )


def _unanswered(act: NotRelated | MarkRead, _at: Moment) -> Objection:
    return Objection(f"Wiadomość nr {act.message} nie jest sprawą jednego zgłoszenia.")


def _undo(act: Undo, at: Moment) -> Objection | None:
    reason = why_it_stays(act.decision, at.facts)
    return Objection(reason, is_slip=False) if reason is not None else None


_RULES: Mapping[type[Act], Callable[[Any, Moment], Objection | None]] = {
    Accept: _document,
    Refuse: _document,
    SetKind: _kind,
    SetField: _field,
    SetPoints: _points,
    ConfirmPoints: _confirmation,
    Approve: _letter,
    Drop: _letter,
    Resend: _letter,
    TreatAsSent: _sent,
    WriteParagraph: _paragraph,
    Extend: _extension,
    Settle: _question,
    GivePassword: _password,
    Undo: _undo,
    NotRelated: _unanswered,
    MarkRead: _unanswered,
    Close: _closing,
    Advance: _advance,
}
"""Every other act may be done at any time."""
