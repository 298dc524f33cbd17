"""Acts as the options of `nabor decide`: the one place where a command line is made from an act."""

import shlex
from collections.abc import Iterable, Mapping
from decimal import Decimal

from domain.acts.act import Act, Choice, OpenAct, Value
from domain.acts.on_applications import (
    Advance,
    Close,
    Eligible,
    Extend,
    Ineligible,
    InTime,
    RequestAgain,
    Settle,
    Withdraw,
)
from domain.acts.on_documents import Accept, Refuse, SetField, SetKind
from domain.acts.on_letters import Approve, Drop, Resend, TreatAsSent, WriteParagraph
from domain.acts.on_messages import AssignMessage, GivePassword, MarkRead, NotRelated
from domain.acts.on_points import ConfirmPoints, SetPoints
from domain.acts.on_the_office import Prolong, Undo
from domain.points import points_text

ANYTHING = "…"
KIND = "RODZAJ"
DAY = "RRRR-MM-DD"
WHO = "Imię Nazwisko"
APPLICATION = "NUMER_ZGŁOSZENIA_ALBO_NABORU"
PLACEHOLDERS = frozenset({ANYTHING, "...", KIND, DAY, WHO, APPLICATION})
"""What a person has to put something in the place of."""

_OPTIONS: Mapping[type[Act], str] = {
    Accept: "--accept {target}",
    Refuse: "--refuse {target}",
    SetKind: "--file {target} --kind {value}",
    SetField: "--set {target}={value}",
    SetPoints: "--points {target}={value}",
    ConfirmPoints: "--confirm-points {target}",
    Approve: "--approve {target}",
    Drop: "--drop {target}",
    Resend: "--resend {target}",
    TreatAsSent: "--treat-as-sent {target}",
    WriteParagraph: "--paragraph {target}={value}",
    AssignMessage: "--message {target}",
    GivePassword: "--password-stdin",
    NotRelated: "--message {target} --not-related",
    MarkRead: "--message {target} --read",
    Extend: "--extend {value}",
    Settle: "--settle {target}",
    RequestAgain: "--request",
    Withdraw: "--withdraw",
    Eligible: "--eligible",
    Ineligible: "--ineligible",
    Close: "--close",
    InTime: "--in-time",
    Advance: "--advance",
    Prolong: "--prolong {value}",
    Undo: "--undo {target}",
}
"""`Release` is missing on purpose: it is about no application, and a command of its own."""
ALL_CRITERIA = "wszystkie"
"""In place of a criterion's number."""
_PLACEHOLDER_OF: Mapping[type[Act], str] = {SetKind: KIND, Extend: DAY}


def command(reference: str, choice: Choice) -> str:
    """The command that does an act, ready to be pasted once its placeholders are filled.

    >>> command("SZW-2026-0001", Withdraw())
    'nabor decide SZW-2026-0001 --withdraw --by "Imię Nazwisko" --reason "…"'
    """
    return f'nabor decide {reference} {option(choice)} --by "{WHO}" --reason "{ANYTHING}"'


def hint(reference: str, choices: Iterable[Choice]) -> str:
    """The commands that settle a question, one a line; where none does, the one that shows what is known."""
    return "\n".join(command(reference, choice) for choice in choices) or f"nabor show {reference}"


def option(choice: Choice) -> str:
    """The options of `nabor decide` that say an act.

    >>> option(OpenAct(SetKind, "12")), option(SetField("lis", True))
    ('--file 12 --kind RODZAJ', '--set lis=tak')
    """
    kind = choice.act if isinstance(choice, OpenAct) else type(choice)
    stored = choice.stored
    target = stored.target or (ALL_CRITERIA if kind is ConfirmPoints else "")
    value = _open(kind) if isinstance(choice, OpenAct) else shlex.quote(_shown(stored.value))
    text = _OPTIONS[kind].format(target=shlex.quote(target), value=value)
    is_instant_known = kind is TreatAsSent and stored.value is not None
    return f"{text} --sent-at {value}" if is_instant_known else text


def _open(kind: type[Act]) -> str:
    return _PLACEHOLDER_OF.get(kind, f'"{ANYTHING}"')


def _shown(value: Value) -> str:
    if isinstance(value, bool):
        return "tak" if value else "nie"
    if isinstance(value, float):
        return points_text(Decimal(str(value)))
    return "" if value is None else str(value)


def placeholder_in(*texts: object) -> str | None:
    """The first placeholder that somebody copied into a decision without filling it; None: there is none.

    >>> placeholder_in("Anna Kowalska", "…")
    '…'
    """
    return next((said for said in (str(text).strip() for text in texts) if said in PLACEHOLDERS), None)
