"""What a message is for: the policy as a table, each rule answering with its reason.

The mailbox is the office's general one. Two things must never happen: an application that goes unseen, and a
robot, a list or a colleague who becomes an applicant. So the headers of machines are believed, except about
mail that carries documents of the call: that goes to a person.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from domain.document import OTHER, UNRECOGNISED
from domain.mail import Message, Purpose, TriageVerdict
from domain.people.mailbox_key import mailbox_key
from domain.words.text import fold
from ingest.message.passwords import passwords_in
from ingest.sorting.courtesy import is_courtesy
from ingest.sorting.identity import is_device, is_in_domain, is_robot
from ingest.sorting.machine_words import FROM_DEVICE, UNREAD
from ingest.sorting.resignation import Resignation, resignation
from ingest.sorting.written import is_written_application

# At the very beginning: „Re: Automatyczna odpowiedź” is a person's answer to one.
_AUTOMATIC_SUBJECT = re.compile(
    r"(?:automatyczna odpowiedz|odpowiedz automatyczna|autoodpowiedz|poza biurem|jestem na urlopie"
    r"|out of (?:the )?office|automatic reply|auto[- ]?reply|autoresponse|nieobecnosc(?=\s*(?:[:/-]|$))"
    r"|(?:przeczytano|nie przeczytano|odczytano|nieprzeczytane|read|not read|read receipt"
    r"|potwierdzenie przeczytania|zaakceptowano|wstepnie zaakceptowano|odrzucono|accepted"
    r"|tentatively accepted|tentative|declined)(?=\s*:)"
    r"|.{1,80}(?:zareagowal(?:a|\(a\))? na|reacted to) )"
)
_RECALL_SUBJECT = re.compile(r"(?:recall|odwolanie|wycofanie|wycofaj)\s*:")
_RECALL = re.compile(
    r"\b(?:would like to recall the message"
    r"|(?:chce|chcialby|chcialaby|chcialby/chcialaby) (?:odwolac|wycofac) wiadomosc)\b"
)
"""The words of a mail program; together with its subject they are nobody's own."""
_BULK = frozenset({"bulk", "list", "junk"})
_SPAM = re.compile(
    r"\b(?:viagra|cialis|casino|kasyno online|bitcoin|kryptowalut\w*|wygral(?:es|as) (?:nagrode|iphone)"
    r"|pozycjonowanie stron|kredyt bez bik|szybka pozyczka|oferta bazy firm|lottery|inheritance"
    r"|crypto investment|claim your prize)\b"
)


@dataclass(frozen=True, slots=True)
class TriageContext:
    """What the office knows besides the message itself."""

    own_addresses: frozenset[str] = frozenset()
    office_domains: frozenset[str] = frozenset()
    known_addresses: frozenset[str] = frozenset()
    """Addresses on file of applications, and those they have written from."""
    is_of_applicants_firm: bool = False
    """The sender's domain is that of an application's address, and no public provider's."""
    in_thread: bool = False
    """In-Reply-To or References names one of our letters."""
    mentions_reference: bool = False
    """A reference number („SZW-2026-0007”) or the number of an applicant stands in subject or body."""
    phrases: tuple[str, ...] = ()
    """Words of a mail that speaks of a call."""
    document_kinds: frozenset[str] = frozenset()
    """Kinds recognised in the attachments, `other` and `unrecognised` among them."""
    mandatory_kinds: frozenset[str] = frozenset()
    """The kinds that make a submission; empty: every recognised kind does."""
    has_unread_files: bool = False
    """Attachments that could not be read: scans, archives, damaged files."""
    has_links: bool = False
    """Links to file-sharing services."""
    sender_doubt: str = ""
    """Why nobody can tell who wrote it (`ingest.sorting.identity.sender_doubt`); empty: From is believed."""
    is_own_message: bool = False
    """It is one of our letters, byte for byte."""


@dataclass(frozen=True, slots=True)
class _Case:
    """A message with what every rule asks about it."""

    message: Message
    context: TriageContext
    senders: frozenset[str] = field(init=False)
    words: str = field(init=False)
    """The first words of the call found in subject, body or file names; empty: none."""

    def __post_init__(self) -> None:
        addresses = frozenset(mailbox_key(found.address) for found in self.message.from_addresses)
        names = " ".join(attachment.filename.replace("_", " ") for attachment in self.message.attachments)
        found = _phrases(self.context.phrases).search(
            fold(f"{self.message.subject} {self.message.text} {names}")
        )
        object.__setattr__(self, "senders", addresses)
        object.__setattr__(self, "words", found[0] if found else "")

    @property
    def has_documents(self) -> bool:
        """Whether documents of the call were recognised in it."""
        recognised = self.context.document_kinds - {OTHER, UNRECOGNISED}
        return bool(recognised & (self.context.mandatory_kinds or recognised))

    @property
    def may_hold_documents(self) -> bool:
        """Whether documents of the call are in it, or files that nobody could read and that may be some."""
        context = self.context
        speaks = bool(self.words) or self.claims_known or context.in_thread or context.mentions_reference
        return self.has_documents or (context.has_unread_files and speaks)

    @property
    def has_files(self) -> bool:
        """Whether anything but pictures of its footer is attached."""
        return any(not attachment.is_footer for attachment in self.message.attachments)

    @property
    def is_known(self) -> bool:
        """Whether the one sender belongs to an application."""
        is_one = self.message.from_address is not None and not self.context.sender_doubt
        return is_one and self.claims_known

    @property
    def claims_known(self) -> bool:
        """Whether it says that it comes from whoever belongs to an application; anybody can say so."""
        return bool(self.senders & _keys(self.context.known_addresses))

    @property
    def is_about_application(self) -> bool:
        """Whether anything ties it to an application or to the call."""
        context = self.context
        return self.claims_known or context.in_thread or context.mentions_reference or bool(self.words)


_Rule = Callable[[_Case], str]
"""A reason in Polish, for the clerk; empty when the rule does not apply."""


def triage(message: Message, context: TriageContext) -> TriageVerdict:
    """What a message is for, and why: the first rule of the policy that answers."""
    case = _Case(message, context)
    for policy in _POLICY:
        reason = policy.rule(case)
        if reason:
            return TriageVerdict(policy.purpose, reason, policy.needs_person, policy.may_apply)
    raise AssertionError("the last rule of the policy always answers")


def _own(case: _Case) -> str:
    if case.context.is_own_message:
        return "To kopia naszego własnego pisma."
    if case.senders & _keys(case.context.own_addresses):
        return "Wiadomość wysłano z adresu urzędu, którego używa ten program."
    return ""


def _own_with_application(case: _Case) -> str:
    """The office's own scanner, or a web form that writes in the office's name."""
    if _own(case) and not case.context.is_own_message and case.may_hold_documents:
        return "Wiadomość z adresu urzędu zawiera dokumenty naboru: zgłoszenie wskaże pracownik."
    return ""


def _bounce(case: _Case) -> str:
    return "Zwrot: wiadomości nie udało się doręczyć." if case.message.is_bounce else ""


def _machine_with_application(case: _Case) -> str:
    machine = _automatic(case) or _list(case)
    if not machine or _is_receipt(case.message):
        return ""
    if case.may_hold_documents:
        return f"{machine} Zawiera jednak dokumenty naboru albo pliki nieodczytane: decyduje pracownik."
    if case.context.has_links and case.words:
        return f"{machine} Zawiera jednak odnośnik do plików i słowa „{case.words}”: decyduje pracownik."
    return ""


def _automatic(case: _Case) -> str:
    message = case.message
    if _is_receipt(message):
        return "Potwierdzenie przeczytania."
    if message.auto_submitted not in {None, "no"}:
        return "Automatyczna odpowiedź albo wiadomość wysłana przez program (Auto-Submitted)."
    if _AUTOMATIC_SUBJECT.match(fold(message.subject)):
        return "Automatyczna odpowiedź (według tematu)."
    if _RECALL_SUBJECT.match(fold(message.subject)) and _RECALL.search(fold(message.text)):
        return "Nadawca odwołuje wcześniejszą wiadomość; odwołanie nie działa poza jego siecią."
    if message.from_address and is_robot(message.from_address):
        return "Wiadomość z adresu, na który nie można odpowiedzieć."
    return ""


def _automatic_unread(case: _Case) -> str:
    """An automatic answer to our letter, by which nobody reads it while its term runs."""
    context = case.context
    if not (context.in_thread or (context.mentions_reference and case.claims_known)) or not _automatic(case):
        return ""
    if _is_receipt(case.message) or not UNREAD.search(fold(case.message.fresh_text)):
        return ""
    return "Automat odpowiada na nasze pismo, że adresat mógł go nie dostać: proszę przeczytać i zadzwonić."


def _list(case: _Case) -> str:
    # Documents of the call in a firm's own mailing program are its own, not a newsletter.
    if case.message.list_id or (case.message.list_unsubscribe and not case.has_documents):
        return "Wiadomość z listy wysyłkowej albo biuletyn (List-Id, List-Unsubscribe)."
    if case.message.precedence in _BULK:
        return "Wiadomość wysłana masowo (Precedence)."
    return ""


def _device_with_application(case: _Case) -> str:
    """Papers put on a scanner's glass: whose they are they tell themselves, where to answer they do not."""
    address = case.message.from_address
    is_sent_by_one = address is not None and is_device(address)
    if not is_sent_by_one and not FROM_DEVICE.search(fold(case.message.fresh_text)):
        return ""
    if case.has_documents or case.context.has_unread_files:
        return "Wiadomość wysłało urządzenie (skaner, kopiarka, faks): nikt nie czyta tam odpowiedzi."
    return ""


def _colleague_with_application(case: _Case) -> str:
    if _colleague(case) and case.may_hold_documents:
        return "Pracownik urzędu przesłał dokumenty naboru: zgłoszenie wskaże pracownik."
    return ""


def _colleague(case: _Case) -> str:
    domains = case.context.office_domains
    if any(is_in_domain(address, domains) for address in case.senders):
        return "Wiadomość od pracownika urzędu."
    return ""


def _resignation_with_documents(case: _Case) -> str:
    told = _told(case)
    if told is None or not case.has_documents:
        return ""
    return f"{told.doubt or 'Rezygnacja.'} Wiadomość zawiera zarazem dokumenty naboru."


def _doubtful_resignation_with_files(case: _Case) -> str:
    """Its files get their receipt; whether the company withdraws, a person reads."""
    return _doubtful_resignation(case) if case.has_files or case.context.has_links else ""


def _doubtful_resignation(case: _Case) -> str:
    """Words of resigning that are not certain, about an application that exists."""
    context, told = case.context, _told(case)
    is_tied = case.claims_known or context.in_thread or context.mentions_reference
    return told.doubt if told is not None and is_tied else ""


def _resignation_of_stranger(case: _Case) -> str:
    if not _resignation(case) or case.is_known:
        return ""
    doubt = case.context.sender_doubt
    return f"Rezygnacja, ale nadawca jest niepewny. {doubt}" if doubt else "Rezygnacja z nieznanego adresu."


def _resignation(case: _Case) -> str:
    return "Rezygnacja z udziału." if _told(case) == Resignation() else ""


def _told(case: _Case) -> Resignation | None:
    message = case.message
    return resignation(message.subject, message.fresh_text) if case.is_about_application else None


def _submission_without_sender(case: _Case) -> str:
    if case.has_documents and case.message.from_address is None:
        return "Dokumenty naboru, ale nadawcy nie da się ustalić (From)."
    doubt = case.context.sender_doubt
    return f"Dokumenty naboru, ale nadawca jest niepewny. {doubt}" if case.has_documents and doubt else ""


def _doubtful_sender(case: _Case) -> str:
    """From names somebody known, and something casts doubt on it."""
    return case.context.sender_doubt if case.claims_known else ""


def _submission(case: _Case) -> str:
    return "Rozpoznano dokumenty naboru." if case.has_documents else ""


def _written_application(case: _Case) -> str:
    if case.is_about_application and is_written_application(case.message.fresh_text):
        return "Zgłoszenie napisano w treści wiadomości zamiast w formularzu: przeczyta je pracownik."
    return ""


def _courtesy(case: _Case) -> str:
    """A reply that asks and brings nothing."""
    has_more = case.has_files or case.context.has_links or case.context.has_unread_files
    if case.context.in_thread and not has_more and is_courtesy(case.message.fresh_text):
        return "Podziękowanie albo potwierdzenie w odpowiedzi na nasze pismo."
    return ""


def _reply(case: _Case) -> str:
    if case.context.in_thread:
        return "Odpowiedź na nasze pismo."
    return "Wiadomość z adresu znanego ze zgłoszenia." if case.is_known else ""


def _reference_of_stranger(case: _Case) -> str:
    if case.context.mentions_reference:
        return "Podano numer zgłoszenia albo NIP zgłaszającego, ale adres jest nieznany."
    return ""


def _colleague_of_applicant(case: _Case) -> str:
    """A department of the firm that applied: with files, about the call, or with a password."""
    said = f"{case.message.subject}\n{case.message.fresh_text}"
    if case.context.is_of_applicants_firm and (case.has_files or case.words or passwords_in(said)):
        return "Wiadomość z domeny firmy, która złożyła zgłoszenie, ale z innego adresu."
    return ""


def _spam(case: _Case) -> str:
    found = _SPAM.search(fold(f"{case.message.subject} {case.message.text}"))
    return f"Niechciana oferta („{found[0]}”)." if found and not case.words else ""


def _likely_submission(case: _Case) -> str:
    if not case.words:
        return ""
    if case.has_files or case.context.has_unread_files:
        return f"Załączniki i słowa „{case.words}”, lecz żadnego dokumentu naboru nie rozpoznano."
    if case.context.has_links:
        return f"Słowa „{case.words}” i odnośnik do plików w usłudze zewnętrznej; pliki nie są pobierane."
    return ""


def _question(case: _Case) -> str:
    return f"Pytanie o nabór (słowa „{case.words}”), bez dokumentów." if case.words else ""


def _unrelated_but_unread(case: _Case) -> str:
    return (
        "Załączników nie udało się odczytać, a treść nie mówi o naborze."
        if case.context.has_unread_files
        else ""
    )


def _unrelated(_case: _Case) -> str:
    return "Nic nie wiąże tej wiadomości z naborem."


@dataclass(frozen=True, slots=True)
class _Policy:
    purpose: Purpose
    rule: _Rule
    needs_person: bool = False
    may_apply: bool = True


_PERSON = True
_NEVER_APPLICANT = False
_POLICY = (
    _Policy(Purpose.SUBMISSION, _own_with_application, _PERSON, _NEVER_APPLICANT),
    _Policy(Purpose.OWN, _own),
    _Policy(Purpose.BOUNCE, _bounce),
    _Policy(Purpose.SUBMISSION, _machine_with_application, _PERSON, _NEVER_APPLICANT),
    _Policy(Purpose.REPLY, _automatic_unread, _PERSON, _NEVER_APPLICANT),
    _Policy(Purpose.AUTOMATIC, _automatic),
    _Policy(Purpose.LIST, _list),
    _Policy(Purpose.SUBMISSION, _colleague_with_application, _PERSON, _NEVER_APPLICANT),
    _Policy(Purpose.COLLEAGUE, _colleague),
    _Policy(Purpose.SUBMISSION, _device_with_application, may_apply=_NEVER_APPLICANT),
    _Policy(Purpose.SUBMISSION, _resignation_with_documents, _PERSON),
    _Policy(Purpose.REPLY, _doubtful_resignation_with_files, _PERSON),
    _Policy(Purpose.RESIGNATION, _doubtful_resignation, _PERSON),
    _Policy(Purpose.RESIGNATION, _resignation_of_stranger, _PERSON),
    _Policy(Purpose.RESIGNATION, _resignation),
    _Policy(Purpose.SUBMISSION, _submission_without_sender, _PERSON),
    _Policy(Purpose.SUBMISSION, _submission),
    _Policy(Purpose.REPLY, _doubtful_sender, _PERSON),
    _Policy(Purpose.SUBMISSION, _written_application, _PERSON),
    _Policy(Purpose.COURTESY, _courtesy),
    _Policy(Purpose.REPLY, _reply),
    _Policy(Purpose.REPLY, _reference_of_stranger, _PERSON),
    _Policy(Purpose.REPLY, _colleague_of_applicant, _PERSON),
    _Policy(Purpose.SPAM, _spam),
    _Policy(Purpose.SUBMISSION, _likely_submission, _PERSON),
    _Policy(Purpose.QUESTION, _question),
    _Policy(Purpose.UNRELATED, _unrelated_but_unread, _PERSON),
    _Policy(Purpose.UNRELATED, _unrelated),
)


def _is_receipt(message: Message) -> bool:
    """A read receipt (RFC 8098)."""
    return any(found.content_type == "message/disposition-notification" for found in message.attachments)


@lru_cache(maxsize=64)
def _keys(addresses: frozenset[str]) -> frozenset[str]:
    return frozenset(mailbox_key(address) for address in addresses)


@lru_cache(maxsize=64)
def _phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """The phrases, folded, at the beginning of words; the longest that fits."""
    folded = sorted(
        {fold(phrase) for phrase in phrases if phrase.strip()}, key=lambda words: (-len(words), words)
    )
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, folded))})" if folded else r"(?!)")
