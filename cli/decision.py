"""The options of `nabor decide` as an act, and what is said once it stands on record."""

import re
import sys
from collections.abc import Callable, Mapping
from getpass import getpass
from typing import TYPE_CHECKING

import typer

from cli.options import parse_date, parse_now
from domain.acts.act import Act
from domain.acts.decide_command import ALL_CRITERIA, PLACEHOLDERS
from domain.acts.decision import act_of
from domain.acts.on_applications import Advance, Extend
from domain.acts.on_documents import SetField, SetKind
from domain.acts.on_letters import Approve, TreatAsSent, WriteParagraph
from domain.acts.on_messages import GivePassword, MarkRead, NotRelated
from domain.acts.on_points import ConfirmPoints, SetPoints
from domain.acts.on_the_office import Prolong, Undo
from domain.acts.typed_answer import typed_answer
from domain.calendar.instants import parse_instant
from domain.points import points_read

if TYPE_CHECKING:
    from pipeline.services import Services


def chosen(
    *,
    targets: Mapping[type[Act], str | None],
    flags: Mapping[type[Act], bool],
    kind_of_file: tuple[str | None, str | None],
    set_field: str | None,
    points: str | None,
    sent: tuple[str | None, str | None],
    paragraph: str | None,
    extend: str | None,
    undo: str | None,
    prolong: tuple[str, str] | None,
    confirmed: str | None,
    secret: str | None,
) -> Act:
    """The one act that the options name.

    Raises:
        typer.BadParameter: none, several, or one that is written wrongly.
    """
    acts = [act_of(kind.action, target) for kind, target in targets.items() if target is not None]
    acts += [act_of(kind.action) for kind, is_set in flags.items() if is_set]
    if kind_of_file != (None, None):
        acts.append(_kind_of(*kind_of_file))
    if prolong is not None:
        acts.append(_prolonged(*prolong))
    if sent != (None, None):
        acts.append(_sent(*sent))
    written: tuple[tuple[Callable[[str], Act], str | None], ...] = (
        (_field, set_field),
        (_points, points),
        (_paragraph, paragraph),
        (_extension, extend),
        (_confirmation, confirmed),
        (GivePassword, secret),
        (_undo, undo),
    )
    acts += [read(text) for read, text in written if text is not None]
    if len(acts) != 1:
        raise typer.BadParameter("Podaj dokładnie jedną decyzję (np. --accept zus_certificate).")
    return acts[0]


def typed_secret() -> str:
    """A line of standard input, never shown: typed without echo at a terminal, else read from a pipe or file.

    On the command line it would stand in the shell's history and in the list of processes.
    """
    if sys.stdin.isatty():
        return getpass("Hasło do pliku (nie widać go na ekranie): ")
    return sys.stdin.readline().rstrip("\r\n")


def _filled(text: str) -> str:
    if text.strip() in PLACEHOLDERS:
        from checks.judge.acts.admissible import unfilled

        raise typer.BadParameter(unfilled(text.strip()))
    return text


def _sent(letter: str | None, at: str | None) -> Act:
    if letter is None:
        raise typer.BadParameter("--sent-at mówi, kiedy wyszło pismo z --treat-as-sent; podaj oba.")
    return TreatAsSent(letter, parse_now(_filled(at)) if at else None)


def _extension(text: str) -> Act:
    return Extend(parse_date(_filled(text)))


def _prolonged(call: str, text: str) -> Act:
    try:
        return Prolong(call, parse_instant(_filled(text)))
    except ValueError:
        return Prolong(call, parse_now(text))


def _kind_of(file: str | None, kind: str | None) -> Act:
    if file is None or kind is None:
        raise typer.BadParameter("--file i --kind idą w parze: który plik i czym jest.")
    return SetKind(file, kind)


def _field(text: str) -> Act:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise typer.BadParameter(f"--set: oczekiwano pole=wartość, jest „{text}”.")
    return SetField(name.strip(), typed_answer(value))


def _points(text: str) -> Act:
    number, _, points = (part.strip() for part in text.partition("="))
    _filled(points)
    given = points_read(points)
    if not re.fullmatch(r"\d{1,6}", number) or given is None:
        raise typer.BadParameter(
            f"--points: oczekiwano kryterium=punkty (np. 2=10 albo 2=7,5), jest „{text}”."
        )
    return SetPoints(int(number), given)


def _paragraph(text: str) -> Act:
    number, equals, words = text.partition("=")
    if not equals or not number.strip():
        raise typer.BadParameter(f"--paragraph: oczekiwano pismo=treść, jest „{text}”.")
    return WriteParagraph(number.strip(), _filled(words).strip())


def _confirmation(text: str) -> Act:
    if text.strip().lower() == ALL_CRITERIA:
        return ConfirmPoints()
    if not re.fullmatch(r"\d{1,6}", text.strip()):
        raise typer.BadParameter(f"--confirm-points: numer kryterium albo „{ALL_CRITERIA}”, jest „{text}”.")
    return ConfirmPoints(int(text))


def _undo(text: str) -> Act:
    if not re.fullmatch(r"\d{1,18}", text.strip()):
        raise typer.BadParameter(f"--undo: oczekiwano numeru decyzji, jest „{text}”.")
    return Undo(int(text))


def record(
    services: "Services",
    reference: str,
    act: Act,
    by: str,
    reason: str,
    *,
    is_confirmed: bool = False,
    among: tuple[str, ...] | None = None,
) -> str:
    """Record an act; the sentence that says so.

    Raises:
        ConfigError: the act can only be a slip.
        NaborError: what it is about does not exist, or the moment for it has passed.
    """
    from pipeline.decide import about_message, decide

    if among is not None and not (reference.lower() in services.calls and isinstance(act, Advance)):
        raise typer.BadParameter("--applications idzie w parze z --advance i kodem naboru zamiast numeru.")
    said = _about_call(services, reference.lower(), act, by, reason, is_confirmed, among or ())
    if said is not None:
        return said
    if isinstance(act, NotRelated | MarkRead):
        noted = about_message(services, act, by, reason)
        return f"Zapisano decyzję nr {noted.id}. {' '.join(noted.told)}"
    recorded = decide(services, reference, act, by, reason, is_confirmed=is_confirmed)
    said = f"Zapisano decyzję nr {recorded.id} w sprawie {recorded.reference}."
    return " ".join((said, *recorded.told, "Zadziała przy najbliższym przebiegu."))


def _about_call(
    services: "Services",
    call: str,
    act: Act,
    by: str,
    reason: str,
    is_confirmed: bool,
    among: tuple[str, ...],
) -> str | None:
    """Record an act for a whole call; the sentence that says so. None: it is about one application."""
    from pipeline.decide import advance_all, approve_all, confirm_all, undo
    from pipeline.prolonging import prolong

    if call not in services.calls:
        return None
    said = None
    if isinstance(act, Undo):
        taken = undo(services, act.decision, by, reason)
        said = f"Zapisano decyzję nr {taken.id}. {' '.join(taken.told)}"
    elif isinstance(act, Prolong):
        longer = prolong(services, act, by, reason, is_confirmed=is_confirmed)
        said = f"Zapisano decyzję nr {longer.id}. {' '.join(longer.told)}"
    elif isinstance(act, Approve):
        approved = approve_all(services, call, act.letter, by, reason)
        numbers = ", ".join(str(one.act.target) for one in approved)
        said = f"Zatwierdzono pisma: {numbers}. Wyjdą przy najbliższym przebiegu."
    elif isinstance(act, ConfirmPoints):
        done = confirm_all(services, call, act, by, reason)
        said = f"Potwierdzono punkty zgłoszeń: {', '.join(str(one.reference) for one in done)}."
    elif isinstance(act, Advance):
        chosen = advance_all(services, call, among, by, reason)
        said = f"Wybrano do dalszego etapu: {', '.join(str(one.reference) for one in chosen)}."
    return said
