"""What a person is told once an act stands on record: names in place of codes, and what follows from it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from checks.judge.acts.admissible import ADDRESS, Moment, locked_files
from checks.judge.eligibility.codes import CODES
from checks.wording import quote
from domain.acts.act import Act
from domain.acts.on_applications import Advance, Close, Extend, Ineligible, Settle
from domain.acts.on_documents import Accept, Refuse, SetField, SetKind
from domain.acts.on_letters import Approve, WriteParagraph
from domain.acts.on_messages import AssignMessage, GivePassword
from domain.acts.on_points import SetPoints
from domain.acts.on_the_office import Undo
from domain.application import FiledFile
from domain.calendar.workdays import is_workday
from domain.points import points_text
from domain.words.labels import LETTER_KINDS
from domain.words.names import field_name, kind_name, value_text
from domain.words.polish import spoken_days, until_text
from domain.words.redaction import redact

_CERTAIN = 0.9
"""What was recognised with this confidence is denied only by who says so twice."""


def echo(act: Act, at: Moment) -> tuple[str, ...]:
    """Polish sentences about an act, from the application as it stood before it."""
    say = _SAYINGS.get(type(act))
    return say(act, at) if say is not None else ()


def contradiction(act: Act, at: Moment) -> str | None:
    """What was read for certain and the act denies, as a Polish sentence; None where there is nothing."""
    if isinstance(act, WriteParagraph):
        return _doubtful_words(act)
    if not isinstance(act, SetKind):
        return None
    file = next((f for f in _files(at) if str(f.attachment_id) == act.file), None)
    read = [d for d in file.reading.documents if d.confidence >= _CERTAIN] if file is not None else []
    known = {d.kind: d for d in read if d.kind in at.call.documents}
    if file is None or not known or act.kind in known:
        return None
    seen = "; ".join(f"{_name(kind, at)} ({d.confidence:.0%})" for kind, d in known.items())
    told = f"Plik nr {act.file} „{quote(file.filename)}” program rozpoznał jako: {seen}"
    return f"{told}, a nie: {_name(act.kind, at)}."


def _doubtful_words(act: WriteParagraph) -> str | None:
    """What a person's own words had better not say: another day than the term's, amounts, numbers."""
    day = next(spoken_days(act.text), None)
    if day is not None:
        return f"Dopisek podaje dzień („{day}”), a terminu z pisma to nie zmieni."
    if redact(act.text) != act.text:
        return "W dopisku stoi kwota, numer rachunku albo PESEL, a pisma ich nie powtarzają."
    return None


def _files(at: Moment) -> Iterator[FiledFile]:
    return (file for submission in at.facts.submissions for file in submission.files)


def _name(kind: str, at: Moment) -> str:
    return kind_name(at.call, kind)


def _kind(act: SetKind, at: Moment) -> tuple[str, ...]:
    file = next(f for f in _files(at) if str(f.attachment_id) == act.file)
    return (f"Plik nr {act.file} „{quote(file.filename)}” to: {_name(act.kind, at)}.",)


def _field(act: SetField, at: Moment) -> tuple[str, ...]:
    name = field_name(at.call, act.name)
    return (f"{name[:1].upper()}{name[1:]}: {quote(value_text(act.answer, act.name))}.",)


def _accepted(act: Accept, at: Moment) -> tuple[str, ...]:
    return (f"Przyjęty dokument: {_name(act.kind, at)}.",)


def _refused(act: Refuse, at: Moment) -> tuple[str, ...]:
    return (
        f"Odrzucony dokument: {_name(act.kind, at)}.",
        "Pismo z Państwa uzasadnieniem poczeka na obejrzenie: nabor letters poda jego numer,",
        "nabor letter NUMER pokaże treść, a wyśle je --approve NUMER.",
    )


def _closed(_act: Close, _at: Moment) -> tuple[str, ...]:
    return (
        "Zgłoszenie pozostaje bez rozpatrzenia i znika z listy spraw.",
        "Pismo z Państwa uzasadnieniem poczeka na zatwierdzenie (nabor letters).",
    )


def _advanced(_act: Advance, at: Moment) -> tuple[str, ...]:
    stage = at.assessment.stage + 1
    return (f"Zgłoszenie przechodzi do etapu {stage}; program poprosi o jego dokumenty i poda termin.",)


def _excluded(_act: Ineligible, _at: Moment) -> tuple[str, ...]:
    return (
        "Pismo o wyniku z Państwa uzasadnieniem powstanie po zamknięciu listy i poczeka na zatwierdzenie.",
    )


def _settled(act: Settle, _at: Moment) -> tuple[str, ...]:
    if act.code.kind not in CODES:
        return ("Sprawa znika z listy; nic innego się nie zmienia.",)
    return (
        "Wątpliwość znika z listy, a zgłoszenie jest traktowane tak, jakby spełniało to kryterium.",
        "Jeżeli go nie spełnia, proszę zapisać --ineligible.",
    )


def _extension(act: Extend, _at: Moment) -> tuple[str, ...]:
    told = f"Termin biegnie do {until_text(act.until)}. Wyjdzie pismo z tym dniem i z uzasadnieniem."
    if is_workday(act.until):
        return (told,)
    return (told, "Uwaga: to nie jest dzień roboczy. Jeżeli to pomyłka, proszę cofnąć decyzję (--undo).")


def _assigned(_act: AssignMessage, at: Moment) -> tuple[str, ...]:
    if at.facts.submissions:
        return ()
    return (
        "To nowe zgłoszenie.",
        f"Żadne pismo nie wyjdzie, dopóki nie potwierdzą Państwo adresu (--set {ADDRESS}=…);",
        f"wiadomość przyszła z adresu {at.facts.email}.",
    )


def _password(_act: GivePassword, at: Moment) -> tuple[str, ...]:
    names = ", ".join(f"„{quote(name)}”" for name in locked_files(at.facts))
    return (
        f"Program wypróbuje hasło na zamkniętych plikach: {names}.",
        "Samego hasła nie ma w historii, w dzienniku ani w żadnym piśmie.",
    )


def _approved(act: Approve, at: Moment) -> tuple[str, ...]:
    letter = next(x for x in at.facts.letters if x.id == act.letter)
    return (f"Pismo nr {letter.id} ({LETTER_KINDS[letter.kind]}) wyjdzie do: {at.assessment.email}.",)


def _points(act: SetPoints, at: Moment) -> tuple[str, ...]:
    criterion = next(c for c in at.call.criteria if c.number == act.criterion)
    told = f"Kryterium {act.criterion} ({criterion.name}): {points_text(act.points)} pkt."
    rule = criterion.assessed
    if rule is None or rule.assessors == 1:
        return (told,)
    return (told, f"To ocena jednej osoby; nabór przewiduje ich {rule.assessors}.")


def _undone(act: Undo, at: Moment) -> tuple[str, ...]:
    made = next(d for d in at.facts.decisions if d.id == act.decision)
    if not isinstance(made.act, AssignMessage):
        return ()
    left = [x.id for x in at.facts.letters if x.sent_at is not None and x.sent_at >= made.at]
    told = f"Wiadomość nr {made.act.message} wróciła tam, gdzie była; kopie plików zostały w folderze."
    if not left:
        return (told,)
    return (told, f"Po przypisaniu wyszły już pisma nr {', '.join(left)}; proszę wyjaśnić to z adresatem.")


_SAYINGS: Mapping[type[Act], Callable[[Any, Moment], tuple[str, ...]]] = {
    Accept: _accepted,
    Approve: _approved,
    SetPoints: _points,
    Refuse: _refused,
    Close: _closed,
    Advance: _advanced,
    Ineligible: _excluded,
    Settle: _settled,
    SetField: _field,
    SetKind: _kind,
    Extend: _extension,
    GivePassword: _password,
    AssignMessage: _assigned,
    Undo: _undone,
}
"""Of every other act the number on record says enough."""
