"""Letters to the staff about a trouble of the program that cannot wait for the morning."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from domain.letter import LetterFact, LetterKind, LetterOrder, LetterPolicy
from domain.words.labels import LETTER_HEADINGS
from domain.words.polish import day_text, local, local_date, time_text
from notify.wording import discreet

ALERTED = "alert/"
"""How the keys of alerts begin."""
RECOVERED = "recovered/"
"""How the keys of letters begin that say that a trouble is over."""
RETURNED = "alert/returned/"
"""How the keys of alerts about returned letters begin."""

UNCERTAIN = "alert/uncertain/"
"""How the keys of alerts begin about letters of which nobody knows whether they left."""
PUT_OFF = "alert/put-off/"
"""How the keys of alerts begin about letters that the outgoing server puts off again and again."""

_STATE = "/stan"
"""Where the panel tells how the program is."""
_STEPS = {
    "poll": "Odbieranie poczty",
    "file": "Układanie odebranych wiadomości",
    "send": "Wysyłanie pism",
    "unfetched": "Wydawanie wszystkich wiadomości przez serwer poczty",
    "backup": "Wykonywanie kopii zapasowej",
    "stalled/pending_minutes": "Przetwarzanie poczty na bieżąco",
    "stalled/queued_minutes": "Wysyłanie pism na bieżąco",
    "stalled/reconcile_hours": "Porównywanie skrzynki z księgą",
    "stalled/backup_hours": "Wykonywanie kopii zapasowej",
    "scan": "Sprawdzanie załączników skanerem antywirusowym",
}
"""What a step that went wrong does; of any other the alert itself said it."""


def alert_orders(code: str, problem: str, now: datetime, policy: LetterPolicy) -> tuple[LetterOrder, ...]:
    """A letter a staff address about a trouble that cannot wait for the morning; one a day and `code`.

    `problem` is one Polish sentence for the person who can act.
    """
    return _orders(f"{ALERTED}{local_date(now).isoformat()}/{code}", problem, now, policy)


def returned_orders(
    letter_id: str, reference: str | None, why: str, now: datetime, policy: LetterPolicy
) -> tuple[LetterOrder, ...]:
    """A letter a staff address about a letter of ours that came back; once for each letter (f075)."""
    of = f" w sprawie {reference}" if reference else ""
    problem = f"Pismo nr {letter_id}{of} wróciło jako niedoręczone, więc termin z niego nie biegnie. {why}"
    return _orders(f"{RETURNED}{letter_id}", problem.strip(), now, policy, {"place": f"/pisma/{letter_id}"})


def put_off_orders(
    letter_id: str, reference: str | None, why: str, now: datetime, policy: LetterPolicy
) -> tuple[LetterOrder, ...]:
    """A letter a staff address about a letter that was put off several times; once for each letter (f072)."""
    of = f" w sprawie {reference}" if reference else ""
    problem = (
        f"Serwer poczty kilka razy odłożył przyjęcie pisma nr {letter_id}{of}. Program próbuje dalej co "
        f"godzinę, a termin z tego pisma nie biegnie, dopóki nie wyjdzie. Odpowiedź serwera: {why}"
    )
    return _orders(f"{PUT_OFF}{letter_id}", problem, now, policy, {"place": f"/pisma/{letter_id}"})


def uncertain_orders(
    fact: LetterFact, reference: str, handed_at: datetime, why: str, now: datetime, policy: LetterPolicy
) -> tuple[LetterOrder, ...]:
    """A letter a staff address about a letter that may have left; once for each time it was handed over.

    It names the two acts that settle the matter, for no machine may (f071).
    """
    problem = (
        f"Pismo nr {fact.id} w sprawie {reference} („{LETTER_HEADINGS[fact.kind]}”) było przekazywane "
        f"serwerowi {time_text(handed_at)}, ale nie wiadomo, czy serwer je przyjął. {why}"
    )
    who = '--by "Imię Nazwisko" --reason "…"'
    sent = f"--treat-as-sent {fact.id} --sent-at {local(handed_at):%Y-%m-%dT%H:%M}"
    own = {
        "template": "uncertain",
        "place": f"/pisma/{fact.id}",
        "title": f"Pilne: nie wiadomo, czy pismo nr {fact.id} wyszło ({reference})",
        "letter": fact.id,
        "sent_command": f"nabor decide {reference} {sent} {who}",
        "resend_command": f"nabor decide {reference} --resend {fact.id} {who}",
    }
    return _orders(f"{UNCERTAIN}{fact.id}/{handed_at:%Y%m%dT%H%M%S}", problem.strip(), now, policy, own)


def recovered_orders(
    code: str, alerted_on: date, now: datetime, policy: LetterPolicy
) -> tuple[LetterOrder, ...]:
    """A letter a staff address that the trouble of an alert is over; once for the last alert about it."""
    step = _STEPS.get(code)
    again = f" {step} znów działa." if step else ""
    problem = f"Kłopot, o którym program ostatnio pisał {day_text(alerted_on)}, minął.{again}"
    own = {"template": "recovered", "title": "Kłopot minął: program obsługujący nabór działa"}
    return _orders(f"{RECOVERED}{alerted_on.isoformat()}/{code}", problem, now, policy, own)


def _orders(
    key: str, problem: str, now: datetime, policy: LetterPolicy, own: Mapping[str, str] = MappingProxyType({})
) -> tuple[LetterOrder, ...]:
    return tuple(
        LetterOrder(
            key=f"{key}/{address}",
            kind=LetterKind.ALERT,
            call_id="",
            reference=None,
            to=address,
            context={
                "problem": discreet(problem),
                "noticed": time_text(now),
                "panel_url": policy.panel_url,
                "place": _STATE,
                **own,
            },
        )
        for address in dict.fromkeys(policy.staff)
    )
