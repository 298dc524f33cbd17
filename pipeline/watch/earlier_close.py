"""A close that a call's file moved forward while the call was open: who trusted the first one would be late.

The call is announced with its close (Regulamin § 4.2), which may be moved back, never forward. Such a file is
more likely a slip than a decision, so letters to applicants wait until the file is put right, or until a
person lets them go knowing it.
"""

from collections.abc import Sequence
from datetime import datetime

from domain.call import Call
from domain.words.polish import closing_text
from pipeline.calls_in_force import files_of
from pipeline.services import Services
from pipeline.watch.sending_hold import EARLIER_CLOSE, hold_sending, is_released, release_sending
from store.call_versions import calls_in_use, versions
from store.tables import CallVersionRow


def hold_for_earlier_closes(services: Services) -> None:
    """Hold the letters while a call's file names an earlier close than it did while the call was open."""
    now = services.clock()
    with services.database.read() as session:
        used = set(calls_in_use(session))
        told = [
            sentence
            for call in files_of(services.calls).values()
            if call.id in used and (sentence := earlier_close(call, versions(session, call.id), now))
        ]
    why = " ".join(told)
    if not why:
        release_sending(services.database, EARLIER_CLOSE, now)
    elif not is_released(services.database, EARLIER_CLOSE, why):
        hold_sending(services.database, EARLIER_CLOSE, why, now)


def earlier_close(call: Call, every: Sequence[CallVersionRow], now: datetime) -> str:
    """What is wrong with a call's close, beside the versions of its file on record; empty where nothing is.

    A version counts that was in force when its call was open.
    """
    ends = [*(row.since for row in every[1:]), now][: len(every)]
    promised = [
        close
        for row, until in zip(every, ends, strict=True)
        if (close := _close_of(row)) and datetime.fromisoformat(str(row.content["opens_at"])) <= until
    ]
    latest = max(promised, default=None)
    if latest is None or call.ends_at >= latest:
        return ""
    return (
        f"Plik naboru „{call.id}” mówi, że nabór kończy się {closing_text(call.ends_at)}, a dotąd mówił, że "
        f"{closing_text(latest)}; pisma do zgłaszających czekają, żeby nikomu nie skrócić terminu. "
        "Proszę przywrócić w pliku późniejszą chwilę albo, jeżeli tak ma być, zwolnić pisma (nabor release)."
    )


def _close_of(row: CallVersionRow) -> datetime | None:
    """The close that a version of a file names, as moved by its announcement of a later one."""
    later = row.content.get("prolongation") or {}
    told = later.get("closes_at") or row.content.get("closes_at")
    return datetime.fromisoformat(str(told)) if told else None
