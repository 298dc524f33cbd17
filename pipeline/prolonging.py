"""A call ends later by a person's act, and everybody who applied is told; or that is taken back."""

from checks.judge.acts.prolonging import why_doubted, why_not_prolonged
from domain.acts.on_the_office import Prolong, Undo
from domain.words.polish import closing_text
from errors import ConfigError, NaborError
from pipeline.calls_in_force import take_decided
from pipeline.decided import Recorded, UnconfirmedError, signed
from pipeline.services import Services
from store.acts.call_acts import record_about_call, why_it_stays
from store.tables import DecisionRow


def prolong(
    services: Services, act: Prolong, by: str, reason: str, *, is_confirmed: bool = False
) -> Recorded:
    """Let a call end later; everybody who applied gets a letter with the reason, which waits for approval.

    Raises:
        ConfigError: there is no such call, the close is no later one, or nobody said who and why.
        UnconfirmedError: the call is closed already, and would open once more.
    """
    by, reason = signed(by, reason)
    with services.database.write() as session:
        take_decided(services.calls, session)
        call = services.calls.get(act.call)
        if call is None:
            raise ConfigError(f"Nie ma naboru „{act.call}”; są: {', '.join(services.calls)}.")
        now = services.clock()
        objection = why_not_prolonged(call, act.until, now)
        if objection is not None:
            raise ConfigError(objection)
        doubt = None if is_confirmed else why_doubted(call, now)
        if doubt is not None:
            raise UnconfirmedError(f"{doubt} Jeżeli tak ma być, proszę dodać --confirm.")
        number = record_about_call(session, act, by=by, reason=reason, now=now)
    _take(services)
    told = f"Nabór trwa do: {closing_text(act.until)}. Pisma o tym będą czekać na zatwierdzenie."
    return Recorded(number, None, act, (told,))


def take_back_prolongation(services: Services, row: DecisionRow, by: str, reason: str) -> Recorded:
    """Take back that a call ends later: nobody was told yet, and it would not be closed at once.

    Raises:
        NaborError: somebody was told, it was prolonged again since, or it would be closed.
    """
    assert row.id is not None
    now = services.clock()
    with services.database.write() as session:
        why = why_it_stays(session, row)
        if why is not None:
            raise NaborError(why)
        number = record_about_call(session, Undo(row.id), by=by, reason=reason, now=now)
        take_decided(services.calls, session)
        call = services.calls.get(str(row.target))
        is_over = call is not None and call.is_late(now)
        if is_over:
            session.rollback()
    _take(services)
    if is_over:
        raise NaborError(f"Bez decyzji nr {row.id} nabór byłby już zamknięty; nie można jej cofnąć.")
    told = f"Nabór trwa do: {closing_text(call.ends_at)}." if call is not None else ""
    return Recorded(number, None, Undo(row.id), (told,))


def _take(services: Services) -> None:
    """Let what stands on record count in this process, too."""
    with services.database.read() as session:
        take_decided(services.calls, session)
