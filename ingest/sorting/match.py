"""Which application a message belongs to, and how sure that is.

In this order: whom the documents name, the thread, the reference number, the sender. The documents speak
louder than the envelope, because people answer in whichever mail is at hand; but what a stranger can simply
write, such as a reference number, links nothing on its own (f057, f060).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from domain.people.identity import Likeness, identity_text, is_certain, likeness
from domain.people.mailbox_key import mailbox_key
from ingest.sorting.identity import is_of_one_firm

How = Literal["nip", "thread", "reference", "sender", "firm", "new", "suggestion", "person"]


@dataclass(frozen=True, slots=True)
class MatchCandidate:
    """What a message says about whose it is."""

    call_ids: tuple[str, ...]
    """The calls it may be meant for."""
    identities: tuple[str, ...] = ()
    """Whom its documents name (`domain.people.identity`), those of application forms first."""
    form_identity: str | None = None
    """The one of an application form among them: who applies."""
    thread_reference: str | None = None
    """The application of our letter that it answers; our Message-IDs cannot be guessed."""
    text_reference: str | None = None
    """A reference number in its subject or body; anybody can write one."""
    from_address: str | None = None
    noun: tuple[str, str, str] = ("wnioskodawca", "wnioskodawcy", "wnioskodawców")
    """What the call names who applies (`domain.rules.applicant.ApplicantRule.noun`)."""
    several_a_sender: bool = False
    """One address may write for several of them."""
    has_nameless_form: bool = False
    """An application form is there of which nobody can tell whose it is."""
    told_identities: tuple[str, ...] = ()
    """Whom its subject or own words name; anybody can write that, too."""


@dataclass(frozen=True, slots=True)
class KnownApplication:
    """An application as matching needs to know it."""

    reference: str
    call_id: str
    identity: str | None
    email: str
    """The address on file."""
    emails: frozenset[str] = frozenset()
    """The address on file and every address it has written from."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where a message belongs.

    `reference` None: a new application (`how` = „new”), or nothing until a person says so („suggestion”).
    `is_sure` False: a person looks at it, wherever it was filed.
    """

    reference: str | None
    how: How
    is_sure: bool
    is_known_sender: bool
    reason: str


def match(candidate: MatchCandidate, known: Sequence[KnownApplication]) -> Match:
    """The application a message belongs to; the same whatever the order of `known`."""
    applications = sorted(known, key=lambda application: application.reference)
    if candidate.identities:
        return _by_identity(candidate, applications)
    return _by_envelope(candidate, applications)


def _by_identity(candidate: MatchCandidate, applications: list[KnownApplication]) -> Match:
    named = candidate.identities
    owners = [a for a in applications if a.call_id in candidate.call_ids and a.identity in named]
    first = [a for a in owners if a.identity == named[0]]
    if len(first) == 1:
        return _to_owner(candidate, first[0], others=len(owners) > 1)
    if first:
        numbers = ", ".join(a.reference for a in first)
        return _suggestion(f"{_said(named[0])}: zgłoszenia {numbers}; właściwe wskaże pracownik.")
    if owners and candidate.form_identity is None:
        reason = (
            f"Dokumenty wymieniają kilku {candidate.noun[2]}; zgłoszenie {owners[0].reference}: "
            f"{_said(owners[0].identity)}."
        )
        return _to(candidate, owners[0], "nip", reason, is_sure=False)
    alike = _alike(candidate, applications)
    if alike:
        return _perhaps(candidate, applications, alike)
    return _of_unknown_applicant(candidate, applications, mixed=bool(owners))


def _alike(candidate: MatchCandidate, applications: list[KnownApplication]) -> list[KnownApplication]:
    """The applications of the call whose applicant may be the one that is named, written otherwise."""
    return [
        a
        for a in applications
        if a.call_id in candidate.call_ids
        and a.identity is not None
        and likeness(a.identity, candidate.identities[0]) is Likeness.PERHAPS
    ]


def _perhaps(
    candidate: MatchCandidate, applications: list[KnownApplication], alike: list[KnownApplication]
) -> Match:
    """Somebody whose application may be there already: a person tells, and nothing is merged."""
    numbers = ", ".join(a.reference for a in alike)
    reason = (
        f"{_said(candidate.identities[0])}: podobne dane ma zgłoszenie {numbers}; "
        f"czy to ten sam {candidate.noun[0]}, rozstrzygnie pracownik."
    )
    linked = _linked(candidate, applications)
    if linked is not None and linked[0] in alike:
        return _to(candidate, *linked, reason, is_sure=False)
    return _suggestion(reason)


def _to_owner(candidate: MatchCandidate, owner: KnownApplication, *, others: bool) -> Match:
    """The documents name a known company."""
    if candidate.thread_reference not in {None, owner.reference}:
        reason = (
            f"Dokumenty dotyczą {_of_whom(candidate, owner.identity)} ({owner.reference}), "
            f"choć nadawca odpowiedział na pismo w sprawie {candidate.thread_reference}."
        )
        return _to(candidate, owner, "nip", reason, is_sure=False)
    if others:
        reason = f"{_said(owner.identity)}: zgłoszenie {owner.reference}, ale są też dokumenty kogo innego."
        return _to(candidate, owner, "nip", reason, is_sure=False)
    knows = _wrote(candidate, owner)
    where = "" if knows else "; wiadomość przyszła z adresu dotąd nieznanego"
    reason = f"{_said(owner.identity)} w dokumentach{where}."
    # A name can be another's; a number that fits cannot.
    return _to(candidate, owner, "nip", reason, is_sure=knows or is_certain(candidate.identities[0]))


def _of_unknown_applicant(
    candidate: MatchCandidate, applications: list[KnownApplication], *, mixed: bool
) -> Match:
    """The documents name somebody who has no application in the call yet."""
    linked = _linked(candidate, applications)
    if linked is None and candidate.form_identity is None:
        elsewhere = _in_another_call(candidate.identities[0], applications)
        if elsewhere is not None:
            return elsewhere
    if linked is None or (
        linked[0].call_id not in candidate.call_ids and candidate.form_identity is not None
    ):
        return _new(candidate, applications, is_sure=not mixed)
    return _of_linked(candidate, applications, *linked, mixed=mixed)


def _in_another_call(identity: str, applications: list[KnownApplication]) -> Match | None:
    """Certificates after their call closed, while another is open: no form, no new application."""
    elsewhere = [a.reference for a in applications if a.identity == identity]
    if not elsewhere:
        return None
    return _suggestion(
        f"{_said(identity)} ma zgłoszenie w innym naborze: {', '.join(elsewhere)}; wskaże pracownik."
    )


def _of_linked(
    candidate: MatchCandidate,
    applications: list[KnownApplication],
    application: KnownApplication,
    how: How,
    *,
    mixed: bool,
) -> Match:
    """The envelope leads to an application, the documents name somebody: do the two fit together?"""
    identity = candidate.identities[0]
    said = _said(identity)
    if application.identity == identity:
        reason = f"{_HOW[how]}, {said} w dokumentach."
        return _to(candidate, application, how, reason, is_sure=_wrote(candidate, application))
    if application.identity is None and candidate.form_identity is not None and how == "sender":
        return _suggestion(
            f"O zgłoszeniu {application.reference} tego nadawcy nie wiadomo jeszcze, czyje jest, a formularz "
            f"podaje: {said}. Ten sam {candidate.noun[0]} czy inny, rozstrzygnie pracownik."
        )
    if application.identity is None:
        reason = (
            f"{_HOW[how]}; nie było dotąd wiadomo, czyje jest zgłoszenie {application.reference}, "
            f"dokumenty podają: {said}."
        )
        return _to(candidate, application, how, reason, is_sure=_wrote(candidate, application))
    if candidate.form_identity is None:
        reason = (
            f"{_HOW[how]}, ale dokumenty dotyczą kogo innego ({said}) niż zgłoszenie {application.reference}."
        )
        return _to(candidate, application, how, reason, is_sure=False)
    # One sender may write for two companies; a form settles it, but a name may be only a slip.
    is_told = is_certain(identity) or candidate.several_a_sender
    return _new(candidate, applications, is_sure=how == "sender" and not mixed and is_told)


def _new(candidate: MatchCandidate, applications: list[KnownApplication], *, is_sure: bool) -> Match:
    doubt = "" if is_sure else "; proszę sprawdzić, czy to nie pomyłka znanego nadawcy"
    reason = f"{_said(candidate.identities[0])} nie ma jeszcze zgłoszenia w tym naborze{doubt}."
    return Match(None, "new", is_sure, bool(_applications_of_sender(candidate, applications)), reason)


def _by_envelope(candidate: MatchCandidate, applications: list[KnownApplication]) -> Match:
    linked = _linked(candidate, applications)
    if linked is not None:
        return _by_link(candidate, *linked)
    if candidate.text_reference is not None and _find(candidate.text_reference, applications):
        return _suggestion(
            f"Podano numer {candidate.text_reference}, ale adres nadawcy nie jest z nim związany."
        )
    theirs = _applications_of_sender(candidate, applications)
    if theirs:
        numbers = ", ".join(a.reference for a in theirs)
        return _suggestion(f"Nadawca jest związany ze zgłoszeniami: {numbers}; właściwe wskaże pracownik.")
    return _of_stranger(candidate, applications)


def _of_stranger(candidate: MatchCandidate, applications: list[KnownApplication]) -> Match:
    """Nobody known wrote it: what its words or its sender's domain tell is a person's to believe."""
    told = [a for a in applications if a.identity in candidate.told_identities]
    if told:
        return _suggestion(
            f"Wiadomość podaje {_said(told[0].identity)} (zgłoszenie {told[0].reference}), "
            "ale adres nadawcy nie jest z nim związany."
        )
    if candidate.from_address is None:
        return _suggestion("Nadawcy nie da się ustalić (From).")
    of_firm = _applications_of_firm(candidate, applications)
    if of_firm:
        return _by_firm(candidate, of_firm)
    return Match(None, "new", is_sure=True, is_known_sender=False, reason="Nadawca dotąd nieznany.")


def _by_link(candidate: MatchCandidate, application: KnownApplication, how: How) -> Match:
    """Thread, reference or sender lead to an application, and no document says anything else."""
    knows = _wrote(candidate, application)
    reason = f"{_HOW[how]} ({application.reference})"
    if candidate.text_reference not in {None, application.reference}:
        reason = f"{reason}, choć w treści podano {candidate.text_reference}."
        return _to(candidate, application, how, reason, is_sure=False)
    if how == "sender" and (candidate.several_a_sender or candidate.has_nameless_form):
        reason = f"{reason}, ale dokumenty nie mówią, który to {candidate.noun[0]}."
        return _to(candidate, application, how, reason, is_sure=False)
    reason = f"{reason}{'' if knows else ' z nieznanego adresu'}."
    return _to(candidate, application, how, reason, is_sure=knows)


def _by_firm(candidate: MatchCandidate, applications: list[KnownApplication]) -> Match:
    """A colleague of those who applied, with papers that name nobody: theirs in all likelihood."""
    numbers = ", ".join(a.reference for a in applications)
    reason = f"Nadawca pisze z domeny firmy, która ma zgłoszenie {numbers}, ale z adresu dotąd nieznanego"
    if len(applications) > 1:
        return _suggestion(f"{reason}; właściwe wskaże pracownik.")
    return _to(candidate, applications[0], "firm", f"{reason}.", is_sure=False)


_HOW = {
    "thread": "Odpowiedź na nasze pismo",
    "reference": "Numer zgłoszenia i znany adres",
    "sender": "Znany adres nadawcy",
}


def _linked(
    candidate: MatchCandidate, applications: list[KnownApplication]
) -> tuple[KnownApplication, Literal["thread", "reference", "sender"]] | None:
    """The application that thread, reference with a known sender, or the sender alone point to."""
    thread = _find(candidate.thread_reference, applications)
    if thread is not None:
        return thread, "thread"
    named = _find(candidate.text_reference, applications)
    if named is not None and _wrote(candidate, named):
        return named, "reference"
    theirs = _applications_of_sender(candidate, applications)
    if len(theirs) == 1 and theirs[0].call_id in candidate.call_ids and named is None:
        return theirs[0], "sender"
    return None


def _applications_of_sender(
    candidate: MatchCandidate, applications: list[KnownApplication]
) -> list[KnownApplication]:
    """The sender's applications in the possible calls; where there is none, those in other calls."""
    theirs = [a for a in applications if _wrote(candidate, a)]
    return [a for a in theirs if a.call_id in candidate.call_ids] or theirs


def _applications_of_firm(
    candidate: MatchCandidate, applications: list[KnownApplication]
) -> list[KnownApplication]:
    """The applications in the possible calls whose address on file is of the sender's own domain."""
    address = candidate.from_address or ""
    return [a for a in applications if a.call_id in candidate.call_ids and is_of_one_firm(a.email, address)]


def _find(reference: str | None, applications: list[KnownApplication]) -> KnownApplication | None:
    return next((a for a in applications if a.reference == reference), None)


def _wrote(candidate: MatchCandidate, application: KnownApplication) -> bool:
    """Whether the sender's address belongs to the application (f061)."""
    if candidate.from_address is None:
        return False
    key = mailbox_key(candidate.from_address)
    return any(mailbox_key(address) == key for address in (application.email, *application.emails))


def _to(
    candidate: MatchCandidate, application: KnownApplication, how: How, reason: str, *, is_sure: bool = True
) -> Match:
    return Match(application.reference, how, is_sure, _wrote(candidate, application), reason)


def _said(identity: str | None) -> str:
    return identity_text(identity or "")


def _of_whom(candidate: MatchCandidate, identity: str | None) -> str:
    """Whose documents they are, in the genitive."""
    said = _said(identity)
    return said if identity is not None and is_certain(identity) else f"{candidate.noun[1]} {said}"


def _suggestion(reason: str) -> Match:
    return Match(None, "suggestion", is_sure=False, is_known_sender=False, reason=reason)
