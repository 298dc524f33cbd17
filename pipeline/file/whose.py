"""Whose a read message is: what it says of itself, brought before `ingest.sorting.match`."""

import re
from collections.abc import Mapping
from dataclasses import replace

from stdnum.pl import nip

from domain.call import Call
from domain.document import OTHER, UNRECOGNISED
from domain.mail import Message
from ingest.sorting.identity import sender_doubt
from ingest.sorting.match import Candidate, KnownApplication, Match, match
from pipeline.file.known import Known
from pipeline.read.reading import MessageReading


def whose(
    known: Known, read: MessageReading, call: Call, thread_reference: str | None, text_reference: str | None
) -> tuple[Match, list[KnownApplication]]:
    """Where a message belongs, and the applications that come into question.

    Where nobody can tell who wrote it, only its documents or its thread lead anywhere, and a person looks.
    """
    message, nips, firms = read.message, nips_of(read, call), form_nips(read, call)
    doubt = sender_doubt(message)
    claimed = message.from_address or next(iter(known_senders(known, message)), None)
    candidates = known.relevant(nips, (thread_reference, text_reference), claimed)
    found = match(
        Candidate(
            call_ids=(call.id,),
            nips=nips,
            form_nip=next(iter(firms), None),
            thread_reference=thread_reference,
            text_reference=text_reference,
            from_address=None if doubt else message.from_address,
        ),
        candidates,
    )
    if len(firms) > 1:
        reason = f"W wiadomości są formularze kilku przedsiębiorców (NIP: {', '.join(firms)})."
        found = replace(found, is_sure=False, reason=reason)
    if doubt:
        found = replace(found, is_sure=False, reason=f"{found.reason} {doubt}")
    return found, candidates


def nips_of(read: MessageReading, call: Call) -> tuple[str, ...]:
    """The NIPs in the documents, those of application forms first."""
    documents = [d for f in read.files for d in f.reading.documents if d.kind not in {OTHER, UNRECOGNISED}]
    documents.sort(key=lambda d: d.kind != call.form_kind)
    found = (document.value("nip") for document in documents)
    # A mistyped number names nobody, or somebody else.
    return tuple(
        dict.fromkeys(number for number in found if isinstance(number, str) and nip.is_valid(number))
    )


def form_nips(read: MessageReading, call: Call) -> tuple[str, ...]:
    """The NIPs of the application forms among the documents: the companies that apply."""
    documents = (d for f in read.files for d in f.reading.documents)
    forms = (d.value("nip") for d in documents if d.kind == call.form_kind)
    return tuple(dict.fromkeys(n for n in forms if isinstance(n, str) and nip.is_valid(n)))


def known_senders(known: Known, message: Message) -> frozenset[str]:
    """Those of the addresses in From that belong to an application."""
    return known.among(sender.address for sender in message.from_addresses)


def reference_in(message: Message, calls: Mapping[str, Call]) -> str | None:
    """The reference number in a message's subject or text; anybody can write one (f057, f060)."""
    prefixes = "|".join(call.reference_prefix for call in calls.values())
    found = re.search(
        rf"\b(?:{prefixes})-\d{{4}}-\d{{4,}}\b", f"{message.subject}\n{message.text}", re.IGNORECASE
    )
    return found[0].upper() if found else None
