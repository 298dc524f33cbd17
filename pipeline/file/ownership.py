"""Whose a read message is: what it says of itself, brought before `ingest.sorting.match`."""

from dataclasses import replace

from domain.call import Call
from domain.mail import Message
from domain.people.identity import identity_text, is_by_words
from ingest.sorting.match import KnownApplication, Match, MatchCandidate, match
from pipeline.file.claims import Claims
from pipeline.file.known_senders import KnownSenders


def find_application(
    known: KnownSenders,
    message: Message,
    claims: Claims,
    call: Call,
    thread_reference: str | None,
    office: frozenset[str] | None = None,
) -> tuple[Match, list[KnownApplication]]:
    """Where a message belongs, and the applications that come into question: of the call's `office` alone.

    Where nobody can tell who wrote it, only its documents or its thread lead anywhere, and a person looks.
    """
    claimed = message.from_address or next(iter(known_senders(known, message)), None)
    candidates = known.relevant(
        (*claims.identities, *claims.told_identities),
        (thread_reference, claims.reference),
        claimed,
        call.id if is_by_words(call.applicant) else None,
        colleagues_in=None if claims.identities else call.id,
    )
    if office is not None:
        candidates = [one for one in candidates if one.call_id in office]
    found = match(
        MatchCandidate(
            call_ids=(call.id,),
            identities=claims.identities,
            form_identity=next(iter(claims.form_identities), None),
            has_nameless_form=claims.nameless_forms > 0,
            thread_reference=thread_reference,
            text_reference=claims.reference,
            told_identities=claims.told_identities,
            from_address=None if claims.doubt else message.from_address,
            noun=call.applicant.noun,
            several_a_sender=call.applicant.several_a_sender,
        ),
        candidates,
    )
    if len(claims.form_identities) + claims.nameless_forms > 1:
        named = [identity_text(identity) for identity in claims.form_identities]
        who = ", ".join([*named, *["nie wiadomo czyj"] * claims.nameless_forms])
        reason = f"W wiadomości są formularze kilku {call.applicant.noun[2]} ({who})."
        found = replace(found, is_sure=False, reason=reason)
    if claims.doubt:
        found = replace(found, is_sure=False, reason=f"{found.reason} {claims.doubt}")
    return found, candidates


def known_senders(known: KnownSenders, message: Message) -> frozenset[str]:
    """Those of the addresses in From that belong to an application."""
    return known.among(sender.address for sender in message.from_addresses)
