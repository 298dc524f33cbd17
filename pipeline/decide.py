"""The one way in which a person's act is checked, recorded and taken back."""

from collections.abc import Sequence

from sqlmodel import Session

from checks.judge.acts.admissible import ADDRESS, Moment, admissible
from checks.judge.acts.as_written import as_written
from checks.judge.acts.echo import contradiction, echo
from domain.acts.act import Act
from domain.acts.on_applications import Advance
from domain.acts.on_documents import SetField
from domain.acts.on_letters import Approve, TreatAsSent, WriteParagraph
from domain.acts.on_messages import AssignMessage, MarkRead, NotRelated
from domain.acts.on_points import ConfirmPoints
from domain.acts.on_the_office import Hold, Prolong, Undo
from domain.acts.seen import Seen
from domain.call import Call
from domain.words.polish import local_date
from errors import ConfigError, NaborError
from pipeline.decided import OutdatedError, Recorded, UnconfirmedError, signed
from pipeline.judging import judge_facts
from pipeline.kept import assessed_among
from pipeline.prolonging import take_back_prolongation
from pipeline.services import Services
from pipeline.sight import sees_message
from pipeline.watch.sending_hold import release as let_letters_go
from store.acts.decisions import decision_row, record_decision
from store.acts.message_acts import record_about_message, take_back_about_message
from store.applications import application_rows, find_application, gather_facts, open_application
from store.kept.assessments import ApplicationFilter
from store.letters import drafts, letter_row
from store.mail.ledger import message_row
from store.records import decision as decision_of
from store.records import order_from_dict
from store.tables import ApplicationRow


def decide(
    services: Services,
    reference: str,
    act: Act,
    by: str,
    reason: str,
    seen: str | None = None,
    *,
    is_confirmed: bool = False,
) -> Recorded:
    """Check and record an act about an application; a call's id with `AssignMessage` opens a new one.

    `seen` is the state that the person had before their eyes (`seen_now`); None: they asked just now.
    `is_confirmed`: they were told what it contradicts, and want it all the same.

    Raises:
        ConfigError: the act can only be a slip, or nobody said who and why.
        UnconfirmedError: it contradicts what was read for certain.
        OutdatedError: something came in since what was `seen`.
        NaborError: what it is about does not exist, or the moment for it has passed.
    """
    by, reason = signed(by, reason)
    with services.database.write() as session:
        if isinstance(act, AssignMessage):
            _require_seen(services, session, act.message)
        application = _application(services, session, reference, act)
        call = services.calls[application.call_id]
        act = as_written(act, call)
        moment = _check(services, session, application, act, seen)
        contradicted = None if is_confirmed else contradiction(act, moment)
        if contradicted is not None:
            raise UnconfirmedError(f"{contradicted} Jeżeli tak ma być, proszę dodać --confirm.")
        row = record_decision(session, application, act, by=by, reason=reason, now=services.clock())
        if isinstance(act, TreatAsSent):
            _count_term(session, call, act)
        worded = _worded_anew(session, act)
        if worded is not None:
            _render_anew(services, session, worded)
        assert row.id is not None
        return Recorded(row.id, application.reference, act, echo(act, moment))


def approve_all(services: Services, call_id: str, kind: str, by: str, reason: str) -> tuple[Recorded, ...]:
    """Approve every draft of one kind in a call, each as a decision of its own.

    Raises:
        ConfigError: nobody said who and why.
        NaborError: there is no such draft.
    """
    by, reason = signed(by, reason)
    recorded = list[Recorded]()
    with services.database.write() as session:
        applications = {row.id: row for row in application_rows(session, call_id)}
        for letter in drafts(session, call_id, kind):
            owner, act = applications[letter.application_id], Approve(str(letter.id))
            row = record_decision(session, owner, act, by=by, reason=reason, now=services.clock())
            assert row.id is not None
            recorded.append(Recorded(row.id, owner.reference, act))
    if not recorded:
        raise NaborError(f"Nabór {call_id} nie ma pism „{kind}” do zatwierdzenia.")
    return tuple(recorded)


def confirm_all(
    services: Services, call_id: str, act: ConfirmPoints, by: str, reason: str
) -> tuple[Recorded, ...]:
    """Confirm the points of a criterion in every application of a call where they wait for the commission.

    Raises:
        ConfigError: nobody said who and why.
        NaborError: none waits.
    """
    among = assessed_among(
        services, services.calls[call_id], services.clock(), ApplicationFilter(is_to_verify=True)
    )
    waiting = [
        one.assessment.reference
        for one in among
        if one.assessment.takes_part
        and any(
            c.to_verify and c.points is not None and act.criterion in {None, c.number}
            for c in one.score.criteria
        )
    ]
    if not waiting:
        raise NaborError(f"W naborze {call_id} żadne takie punkty nie czekają na potwierdzenie.")
    return tuple(decide(services, reference, act, by, reason) for reference in waiting)


def advance_all(
    services: Services, call_id: str, references: Sequence[str], by: str, reason: str
) -> tuple[Recorded, ...]:
    """Choose several applications of a call for its next stage: all of them, or none.

    Raises:
        ConfigError: none is named, one of them belongs to another call, or nobody said who and why.
        NaborError: one of them cannot be chosen; then none is.
    """
    by, reason = signed(by, reason)
    named = list(dict.fromkeys(reference.strip().upper() for reference in references if reference.strip()))
    if not named:
        raise ConfigError("Nie wybrano żadnego zgłoszenia.")
    recorded = list[Recorded]()
    with services.database.write() as session:
        for reference in named:
            application = _existing(services, session, reference)
            if application.call_id != call_id:
                raise ConfigError(f"{reference} nie należy do naboru {call_id}; niczego nie zapisano.")
            moment = _check(services, session, application, Advance(), None)
            row = record_decision(session, application, Advance(), by=by, reason=reason, now=services.clock())
            assert row.id is not None
            recorded.append(Recorded(row.id, reference, Advance(), echo(Advance(), moment)))
    return tuple(recorded)


def undo(services: Services, decision_id: int, by: str, reason: str, seen: str | None = None) -> Recorded:
    """Take a decision back, which is an act of its own.

    Raises:
        ConfigError: nobody said who and why.
        OutdatedError: something came in since what was `seen`.
        NaborError: there is no such decision, or it has had an effect since.
    """
    with services.database.read() as session:
        row = decision_row(session, decision_id)
        owner = session.get(ApplicationRow, row.application_id) if row and row.application_id else None
    if row is None:
        raise NaborError(f"Nie ma decyzji nr {decision_id}; numery podaje „nabor journal”.")
    if owner is None and row.action == Prolong.action:
        return take_back_prolongation(services, row, *signed(by, reason))
    if owner is None:
        return _undo_about_message(services, decision_id, *signed(by, reason))
    return decide(services, owner.reference, Undo(decision_id), by, reason, seen)


def about_message(services: Services, act: NotRelated | MarkRead, by: str, reason: str) -> Recorded:
    """Record what was said of a message of the ledger: it belongs to no call, or was read.

    Raises:
        ConfigError: nobody said who and why.
        NaborError: there is no such message, or it belongs to an application and to no call.
    """
    by, reason = signed(by, reason)
    with services.database.write() as session:
        row = record_about_message(session, act, by=by, reason=reason, now=services.clock())
        assert row.id is not None
        return Recorded(row.id, None, act, (f"Wiadomość nr {act.message} nie czeka już na nikogo.",))


def _undo_about_message(services: Services, decision_id: int, by: str, reason: str) -> Recorded:
    """Take back a decision that is about a message and no application."""
    with services.database.write() as session:
        taken = decision_row(session, decision_id)
        assert taken is not None
        row = take_back_about_message(session, taken, by=by, reason=reason, now=services.clock())
        assert row.id is not None
        told = f"Wiadomość nr {taken.target} czeka znowu na pracownika."
        return Recorded(row.id, None, Undo(decision_id), (told,))


def release(services: Services, by: str, reason: str) -> tuple[Hold, ...]:
    """Let letters to applicants leave again; what had held them.

    Raises:
        ConfigError: nobody said who and why.
        NaborError: nothing is held, or the mailbox has not been read wholly since the data were restored.
    """
    return let_letters_go(services.database, *signed(by, reason), services.clock())


def seen_now(services: Services, reference: str) -> str:
    """The state of an application that a page shows, for `decide` to be told what was `seen`.

    Raises:
        NaborError: there is no such application.
    """
    with services.database.read() as session:
        row = _existing(services, session, reference)
        (facts,) = gather_facts(session, [row])
    return str(Seen.of(facts))


def _check(
    services: Services, session: Session, application: ApplicationRow, act: Act, seen: str | None
) -> Moment:
    (facts,) = gather_facts(session, [application])
    if seen is not None:
        shown = Seen.parse(seen)
        news = shown.news(facts) if shown is not None else ("Nie wiadomo, co było widać.",)
        if news:
            raise OutdatedError(application.reference, news)
    judged = judge_facts(services, facts, services.clock())
    moment = Moment(facts, judged.assessment, judged.call, services.clock())
    objection = admissible(act, moment)
    if objection is not None:
        raise (ConfigError if objection.is_slip else NaborError)(objection.reason)
    if isinstance(act, SetField) and act.name == ADDRESS and act.answer is not None:
        _check_address(str(act.answer))
    return moment


def _check_address(address: str) -> None:
    from notify.delivery.mime import UnsendableLetterError, ascii_address

    try:
        ascii_address(address)
    except UnsendableLetterError as error:
        raise ConfigError(str(error)) from error


def _require_seen(services: Services, session: Session, message: str) -> None:
    """Nothing, where a message is not another office's."""
    number = int(message) if message.isdecimal() and len(message) < 15 else 0
    if not sees_message(services, session, number):
        raise NaborError(f"Nie ma wiadomości nr {message}.")


def _application(services: Services, session: Session, reference: str, act: Act) -> ApplicationRow:
    """The application decided about; a call's id opens a new one for a message that is assigned to it."""
    call = services.calls.get(reference.lower())
    if call is None or not isinstance(act, AssignMessage):
        return _existing(services, session, reference.upper())
    message = message_row(session, act.message)
    if message is None or message.from_address is None:
        raise NaborError(f"Wiadomość nr {act.message} nie istnieje albo nie ma jednego nadawcy.")
    return open_application(
        session,
        call_id=call.id,
        prefix=call.reference_prefix,
        year=local_date(call.opens_at).year,
        email=message.from_address,
        identity=None,
        name=message.from_address,
        now=services.clock(),
    )


def _existing(services: Services, session: Session, reference: str) -> ApplicationRow:
    found = find_application(session, reference)
    if found is None or found.call_id not in services.calls:
        raise NaborError(f"Nie ma zgłoszenia „{reference}”; listę podaje „nabor applications”.")
    return found


def _worded_anew(session: Session, act: Act) -> str | None:
    """The number of the draft whose words an act changed; None: it changed none."""
    if isinstance(act, Undo):
        undone = decision_row(session, act.decision)
        assert undone is not None
        act = decision_of(undone).act
    return act.letter if isinstance(act, WriteParagraph) else None


def _render_anew(services: Services, session: Session, number: str) -> None:
    """Freeze a draft's bytes once more, with the words that its order has now; its term never shrinks."""
    from pipeline.write.reworded import reworded

    row, now = letter_row(session, number), services.clock()
    assert row is not None
    made = reworded(services, row, now)
    row.raw, row.subject, row.frozen_at = made.raw, made.subject, now
    row.due_on = max(filter(None, (row.due_on, made.due_on)), default=None)
    session.add(row)


def _count_term(session: Session, call: Call, act: TreatAsSent) -> None:
    """Let a request's term count from the day on which it was sent, as a person found out (§ 4.4).

    It is never shorter than the letter says.
    """
    from notify.term import accepted_due_on

    row = letter_row(session, act.letter)
    assert row is not None
    assert row.sent_at is not None
    if order_from_dict(row.letter_order).starts_term:
        row.due_on = accepted_due_on(row.due_on, call, row.sent_at)
        session.add(row)
