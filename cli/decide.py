"""`nabor decide`: a person's decision, with who and why."""

import json
import re
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import ConfigOption, NowOption, clock_from, parse_date, parse_now, parts_from
from domain.application import Action
from errors import ConfigError, NaborError

if TYPE_CHECKING:
    from domain.call import Call
    from domain.document import Scalar
    from pipeline.parts import Parts

_Choice = tuple[Action, str | None, "Scalar | None"]


def _option(name: str, metavar: str, text: str) -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option(name, metavar=metavar, help=text, show_default=False)
    return option


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Zapisz decyzję pracownika w sprawie zgłoszenia: co, kto i dlaczego.")
    def decide(  # one option a decision, as the contract lists them
        reference: str,
        by: Annotated[str, _option("--by", "KTO", "Imię i nazwisko decydującego.")],
        reason: Annotated[str, _option("--reason", "DLACZEGO", "Uzasadnienie.")],
        accept: Annotated[str | None, _option("--accept", "RODZAJ", "Przyjmij dokument.")] = None,
        refuse: Annotated[
            str | None, _option("--refuse", "RODZAJ", "Odrzuć dokument; uzasadnienie trafi do pisma.")
        ] = None,
        file: Annotated[str | None, _option("--file", "NR", "Plik (numer załącznika) dla --kind.")] = None,
        kind: Annotated[str | None, _option("--kind", "RODZAJ", "Czym jest plik --file.")] = None,
        set_field: Annotated[str | None, _option("--set", "POLE=WARTOŚĆ", "Ustal pole zgłoszenia.")] = None,
        points: Annotated[str | None, _option("--points", "KRYTERIUM=PUNKTY", "Ustal punkty.")] = None,
        approve: Annotated[str | None, _option("--approve", "PISMO", "Zatwierdź pismo do wysłania.")] = None,
        drop: Annotated[str | None, _option("--drop", "PISMO", "Odwołaj pismo.")] = None,
        resend: Annotated[
            str | None, _option("--resend", "PISMO", "Wyślij ponownie pismo niepewne albo odrzucone.")
        ] = None,
        sent: Annotated[
            str | None, _option("--treat-as-sent", "PISMO", "Uznaj niepewne pismo za wysłane.")
        ] = None,
        sent_at: Annotated[
            str | None, _option("--sent-at", "T", "Chwila wysłania dla --treat-as-sent.")
        ] = None,
        message: Annotated[
            str | None, _option("--message", "NR", "Przypisz wiadomość z księgi do zgłoszenia.")
        ] = None,
        extend: Annotated[str | None, _option("--extend", "DATA", "Przedłuż termin uzupełnienia.")] = None,
        settle: Annotated[
            str | None, _option("--settle", "SPRAWA", "Sprawa obejrzana; nic więcej nie trzeba.")
        ] = None,
        request: Annotated[
            bool, typer.Option("--request", help="Poproś o uzupełnienie jeszcze raz.")
        ] = False,
        withdraw: Annotated[bool, typer.Option("--withdraw", help="Zgłoszenie wycofane.")] = False,
        eligible: Annotated[bool, typer.Option("--eligible", help="Kryteria formalne spełnione.")] = False,
        ineligible: Annotated[
            bool, typer.Option("--ineligible", help="Kryteria formalne niespełnione.")
        ] = False,
        in_time: Annotated[bool, typer.Option("--in-time", help="Uznaj za złożone w terminie.")] = False,
        config: ConfigOption = None,
        now: NowOption = None,
    ) -> None:
        choices: list[_Choice] = [
            *_targets(
                {
                    Action.ACCEPT: accept, Action.REFUSE: refuse, Action.APPROVE: approve, Action.DROP: drop,
                    Action.RESEND: resend, Action.MESSAGE: message, Action.SETTLE: settle,
                }
            ),
            *_flags(
                {
                    Action.REQUEST: request, Action.WITHDRAW: withdraw, Action.ELIGIBLE: eligible,
                    Action.INELIGIBLE: ineligible, Action.IN_TIME: in_time,
                }
            ),
        ]  # fmt: skip
        if file is not None or kind is not None:
            choices.append(_kind_choice(file, kind))
        if set_field is not None:
            choices.append(_field_choice(set_field))
        if points is not None:
            choices.append(_points_choice(points))
        if sent is not None:
            choices.append((Action.TREAT_AS_SENT, sent, parse_now(sent_at).isoformat() if sent_at else None))
        if extend is not None:
            choices.append((Action.EXTEND, None, parse_date(extend).isoformat()))
        if len(choices) != 1:
            raise typer.BadParameter("Podaj dokładnie jedną decyzję (np. --accept zus_certificate).")
        if not by.strip() or not reason.strip():
            raise typer.BadParameter("--by i --reason nie mogą być puste.")
        clock = clock_from(now)
        parts = parts_from(config, clock)
        print(_record(parts, reference.upper(), choices[0], by.strip(), reason.strip()))


def _targets(given: dict[Action, str | None]) -> list[_Choice]:
    return [(action, target, None) for action, target in given.items() if target is not None]


def _flags(given: dict[Action, bool]) -> list[_Choice]:
    return [(action, None, None) for action, is_set in given.items() if is_set]


def _kind_choice(file: str | None, kind: str | None) -> _Choice:
    if file is None or kind is None:
        raise typer.BadParameter("--file i --kind idą w parze: który plik i czym jest.")
    return Action.KIND, file, kind


def _field_choice(text: str) -> _Choice:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise typer.BadParameter(f"--set: oczekiwano pole=wartość, jest „{text}”.")
    return Action.FIELD, name.strip(), _scalar(value.strip())


def _points_choice(text: str) -> _Choice:
    found = re.fullmatch(r"\s*(\d+)\s*=\s*(\d+)\s*", text)
    if found is None:
        raise typer.BadParameter(f"--points: oczekiwano kryterium=punkty (np. 2=10), jest „{text}”.")
    return Action.POINTS, found[1], int(found[2])


def _scalar(text: str) -> "Scalar | None":
    """„tak”/„nie”, a number, nothing, or the words themselves.

    >>> _scalar("tak"), _scalar("3"), _scalar(""), _scalar("micro")
    (True, 3, None, 'micro')
    """
    words: dict[str, bool | None] = {
        "tak": True,
        "true": True,
        "nie": False,
        "false": False,
        "": None,
        "null": None,
    }
    if text.lower() in words:
        return words[text.lower()]
    return int(json.loads(text)) if re.fullmatch(r"-?\d{1,6}", text) else text


def _record(parts: "Parts", reference: str, choice: _Choice, by: str, reason: str) -> str:
    from store.applications import find_application
    from store.decisions import record_decision

    action, target, value = choice
    with parts.database.write() as session:
        application = find_application(session, reference)
        if application is None:
            raise NaborError(f"Nie ma zgłoszenia „{reference}”; listę podaje „nabor applications”.")
        _check(parts, parts.calls[application.call_id], reference, choice)
        row = record_decision(
            session, application, action, target=target, value=value, by=by, reason=reason, now=parts.clock()
        )
        session.flush()
        return f"Zapisano decyzję nr {row.id} w sprawie {reference}. Skutki pojawią się przy najbliższym przebiegu."


def _check(parts: "Parts", call: "Call", reference: str, choice: _Choice) -> None:
    """Refuse what can only be a slip.

    Raises:
        ConfigError: an unknown kind or criterion, too many points, or a term made shorter.
    """
    action, target, value = choice
    kind = target if action in {Action.ACCEPT, Action.REFUSE} else value if action is Action.KIND else None
    if kind is not None and kind not in call.documents and kind != "other":
        raise ConfigError(
            f"Nabór {call.id} nie zna dokumentu „{kind}”; zna: {', '.join(call.documents)}, other."
        )
    if action is Action.POINTS:
        criterion = next((c for c in call.criteria if str(c.number) == target), None)
        if criterion is None or not isinstance(value, int) or value > criterion.max_points:
            most = "" if criterion is None else f" (najwyżej {criterion.max_points} pkt)"
            raise ConfigError(f"Nabór {call.id} nie zna takich punktów w kryterium {target}{most}.")
    if action is Action.EXTEND:
        _check_extension(parts, reference, date.fromisoformat(str(value)))


def _check_extension(parts: "Parts", reference: str, until: date) -> None:
    from pipeline.judging import judge_rows
    from store.applications import find_application

    with parts.database.read() as session:
        row = find_application(session, reference)
    assert row is not None
    due_on = judge_rows(parts, [row], parts.clock())[0].assessment.correction_due_on
    if due_on is None:
        raise ConfigError(f"{reference}: nie biegnie żaden termin uzupełnienia, nie ma czego przedłużać.")
    if until < due_on:
        raise ConfigError(f"{reference}: termin biegnie do {due_on}; nie można go skrócić.")
