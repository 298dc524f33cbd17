"""What is decided about one read message, before anything is written: what it is for, and whose it is."""

from dataclasses import dataclass, replace

from domain.call import Call
from domain.mail import Message, Outcome, Purpose, TriageVerdict
from ingest.sorting.match import How, KnownApplication, Match
from ingest.sorting.resignation import is_of_other_trip
from ingest.sorting.triage import TriageContext, triage
from pipeline.file.choosing import Choice
from pipeline.file.claims import Claims
from pipeline.file.known_senders import KnownSenders
from pipeline.file.ownership import find_application, known_senders
from pipeline.services import Services
from store.tables import MessageRow


@dataclass(frozen=True, slots=True)
class Filing:
    """What was decided about one message, before anything is written."""

    verdict: TriageVerdict
    outcome: Outcome
    call: Call
    match: Match | None = None
    may_belong_to: tuple[str, ...] = ()
    """Where a message that is set aside may belong, or whose documents a filed one has besides."""


def decided(
    services: Services,
    known: KnownSenders,
    row: MessageRow,
    message: Message,
    choice: Choice,
    *,
    is_copy: bool,
) -> Filing:
    """What becomes of a message: what it is for and whose it is; nothing is written."""
    claims, call = choice.claims, choice.call
    in_thread, thread_reference = known.thread((*message.in_reply_to, *message.references))
    verdict = triage(
        message,
        _triage_context(services, known, message, choice, in_thread=in_thread, is_copy=is_copy),
    )
    if verdict.purpose not in _KEPT and row.application_id is None:
        return Filing(verdict, Outcome.IGNORED, call)
    found, candidates = find_application(
        known, message, claims, call, thread_reference, services.settings.neighbours(call.id)
    )
    if row.application_id is not None:
        tell = _by_person if row.matched_by == "person" else _filed_before
        again = tell(known.owner(row), row, verdict, call, found)
        return replace(again, may_belong_to=_others(claims, known.owner(row), call, candidates))
    if choice.doubt:
        found = _of_no_call(found, choice.doubt)
    if found.reference is not None:
        own = services.calls[known.application(found.reference).call_id]
        told = _with_doubt(_of_trip(verdict, message, own), found)
        others = _others(claims, found.reference, own, candidates)
        return Filing(told, Outcome.FILED, call, found, others)
    if verdict.purpose is Purpose.QUESTION or (
        found.how == "new" and verdict.purpose is not Purpose.SUBMISSION
    ):
        return Filing(verdict, Outcome.IGNORED, call)
    obstacle = "" if found.how == "new" else found.reason
    if obstacle and verdict.purpose is Purpose.RESIGNATION:
        obstacle = f"{verdict.reason} {obstacle}"
    if claims.doubt:
        obstacle = f"{claims.doubt} Wiadomość przypisze pracownik."
    elif not obstacle and not (verdict.may_apply and claims.may_open):
        obstacle = f"{verdict.reason} Czy to zgłoszenie, rozstrzygnie pracownik."
    if obstacle:
        set_aside = TriageVerdict(verdict.purpose, obstacle, needs_person=True)
        maybe = tuple(one.reference for one in candidates) if found.how == "suggestion" else ()
        return Filing(set_aside, Outcome.QUARANTINED, call, may_belong_to=maybe)
    others = _others(claims, None, call, candidates)
    return Filing(_with_doubt(verdict, found), Outcome.FILED, call, found, others)


def _others(
    claims: Claims, reference: str | None, call: Call, candidates: list[KnownApplication]
) -> tuple[str, ...]:
    """The other applications of a call whose applicants the documents of a filed message name."""
    return tuple(
        one.reference
        for one in candidates
        if one.identity in claims.identities and one.call_id == call.id and one.reference != reference
    )


def _of_no_call(found: Match, doubt: str) -> Match:
    """Where a message belongs of which nobody knows for which call it is: a person says so."""
    if found.reference is not None:
        return replace(found, is_sure=False, reason=f"{found.reason} {doubt}".strip())
    return replace(found, how="suggestion", is_sure=False, reason=doubt)


def _of_trip(verdict: TriageVerdict, message: Message, call: Call) -> TriageVerdict:
    """The verdict; a resignation that names another destination than the application's trip is doubtful."""
    is_resignation = verdict.purpose is Purpose.RESIGNATION and not verdict.needs_person
    if not is_resignation or not is_of_other_trip(message.subject, message.fresh_text, call.trip.phrases):
        return verdict
    reason = "Wiadomość mówi o rezygnacji, ale wymienia co innego niż to, czego dotyczy zgłoszenie."
    return TriageVerdict(verdict.purpose, reason, needs_person=True, may_apply=verdict.may_apply)


def _by_person(reference: str, _row: MessageRow, verdict: TriageVerdict, call: Call, _found: Match) -> Filing:
    """A message that a person assigned: theirs is the word on whose it is."""
    purpose = verdict.purpose if verdict.purpose in _KEPT else Purpose.REPLY
    reason = "Wiadomość przypisał do zgłoszenia pracownik."
    assigned = Match(reference=reference, how="person", is_sure=True, is_known_sender=False, reason=reason)
    return Filing(TriageVerdict(purpose, reason), Outcome.FILED, call, assigned)


def _filed_before(
    reference: str, row: MessageRow, verdict: TriageVerdict, call: Call, found: Match
) -> Filing:
    """A message read once more (`pipeline.read.rereading`): it stays where it is, whatever its files say now.

    The one that opened its application belongs there surely, unless its documents name another one.
    """
    how: How = "new" if row.matched_by == "new" else found.how
    is_elsewhere = found.reference not in {None, reference}
    reason = f"Dokumenty wskazują na {found.reference}." if is_elsewhere else found.reason
    is_sure = not is_elsewhere and (how == "new" or found.is_sure)
    again = Match(reference, how, is_sure, row.is_known_sender, reason)
    purpose = verdict.purpose if verdict.purpose in _KEPT else Purpose(row.purpose or Purpose.REPLY)
    return Filing(_with_doubt(replace(verdict, purpose=purpose), again), Outcome.FILED, call, again)


_KEPT = frozenset(
    {Purpose.SUBMISSION, Purpose.REPLY, Purpose.COURTESY, Purpose.RESIGNATION, Purpose.QUESTION}
)


def _with_doubt(verdict: TriageVerdict, found: Match) -> TriageVerdict:
    if found.is_sure:
        return verdict
    return TriageVerdict(verdict.purpose, f"{verdict.reason} {found.reason}".strip(), needs_person=True)


def _triage_context(
    services: Services,
    known: KnownSenders,
    message: Message,
    choice: Choice,
    *,
    in_thread: bool,
    is_copy: bool,
) -> TriageContext:
    calls, claims = services.calls.values(), choice.claims
    return TriageContext(
        own_addresses=frozenset(
            {*map(str.lower, services.settings.senders), *(c.office.email.lower() for c in calls)}
        ),
        office_domains=frozenset(domain for c in calls for domain in c.eligibility.office_domains),
        known_addresses=known_senders(known, message),
        sender_doubt=claims.doubt,
        in_thread=in_thread,
        mentions_reference=claims.reference is not None or known.are_named(claims.told_identities),
        is_of_applicants_firm=_is_of_firm(known, message, choice),
        phrases=tuple(dict.fromkeys(phrase for c in calls for phrase in c.submission_phrases)),
        document_kinds=claims.kinds,
        mandatory_kinds=frozenset(kind for c in calls for kind in c.mandatory),
        has_unread_files=claims.has_unread_files,
        has_links=bool(message.links),
        is_own_message=is_copy,
    )


def _is_of_firm(known: KnownSenders, message: Message, choice: Choice) -> bool:
    """Whether an unknown sender is of the firm of somebody who applied, and its message may be about that."""
    address = message.from_address
    return bool(address and not choice.claims.doubt and known.of_colleagues(address, choice.call.id))
