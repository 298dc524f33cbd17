"""Whose a read message is: what it says of itself, brought before `ingest.sorting.match`."""

from dataclasses import replace

from domain.call import Call
from domain.mail import Message
from ingest.sorting.match import KnownApplication, Match, MatchCandidate, match
from pipeline.file.claims import Claims
from pipeline.file.known_senders import KnownSenders


def whose(
    known: KnownSenders, message: Message, claims: Claims, call: Call, thread_reference: str | None
) -> tuple[Match, list[KnownApplication]]:
    """Where a message belongs, and the applications that come into question.

    Where nobody can tell who wrote it, only its documents or its thread lead anywhere, and a person looks.
    """
    claimed = message.from_address or next(iter(known_senders(known, message)), None)
    candidates = known.relevant(claims.nips, (thread_reference, claims.reference), claimed)
    found = match(
        MatchCandidate(
            call_ids=(call.id,),
            nips=claims.nips,
            form_nip=next(iter(claims.form_nips), None),
            thread_reference=thread_reference,
            text_reference=claims.reference,
            from_address=None if claims.doubt else message.from_address,
        ),
        candidates,
    )
    if len(claims.form_nips) > 1:
        reason = f"W wiadomości są formularze kilku przedsiębiorców (NIP: {', '.join(claims.form_nips)})."
        found = replace(found, is_sure=False, reason=reason)
    if claims.doubt:
        found = replace(found, is_sure=False, reason=f"{found.reason} {claims.doubt}")
    return found, candidates


def known_senders(known: KnownSenders, message: Message) -> frozenset[str]:
    """Those of the addresses in From that belong to an application."""
    return known.among(sender.address for sender in message.from_addresses)
