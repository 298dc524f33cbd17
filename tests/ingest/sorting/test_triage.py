"""What a message is for."""

from dataclasses import replace

import pytest

from domain.document import OTHER, UNRECOGNISED
from domain.mail import Address, Attachment, Message, Purpose
from ingest.sorting.triage import TriageContext, triage

STRANGER = "jan@firma.example"
KNOWN = "biuro@znana.example"
CONTEXT = TriageContext(
    own_addresses=frozenset({"sekretariat.dgr@lubuskie.pl"}),
    office_domains=frozenset({"lubuskie.pl"}),
    known_addresses=frozenset({KNOWN}),
    phrases=("zgłoszenie", "nabór", "wyjazd studyjny", "wyjazdu studyjnego", "Szwajcarii"),
)
DOCUMENTS = replace(CONTEXT, document_kinds=frozenset({"application_form", "zus_certificate"}))
PDF = Attachment("2", "skan.pdf", "application/pdf", "0" * 64, 1_000)
RECEIPT = replace(PDF, content_type="message/disposition-notification", filename="załącznik 2.txt")
PHOTO = replace(PDF, filename="image001.png", content_type="image/png", is_inline=True)
LOGO = replace(PHOTO, is_footer=True)

WRITTEN = """Zgłaszamy firmę LubTech sp. z o.o. do wyjazdu studyjnego.
NIP: 929-000-00-06, REGON 970000003
Wielkość: małe przedsiębiorstwo
PKD 62.01.Z
Osoba delegowana: Anna Lis, delegat firmy
Oświadczam, że dane są prawdziwe."""
FOOTER = """Czy wyjazd studyjny obejmuje hotel?

LubTech sp. z o.o., innowacyjne rozwiązania, www.lubtech.example
NIP 929-000-00-06, REGON 970000003, KRS 0000100111, Sąd Rejonowy w Zielonej Górze"""


def mail(subject: str = "", text: str = "", sender: str | None = STRANGER, **more) -> Message:
    senders = (Address(sender),) if sender else ()
    return Message("0" * 64, 100, from_addresses=senders, subject=subject, text=text, fresh_text=text, **more)


CASES = [
    # Our own mail and what machines send.
    ("f012 our own copy", mail("SZW-2026-0001", sender="Sekretariat.DGR@lubuskie.pl"), CONTEXT, Purpose.OWN, False),
    (
        "f012 our own blanks",
        mail(sender="sekretariat.dgr@lubuskie.pl"),
        replace(DOCUMENTS, is_own_message=True),
        Purpose.OWN,
        False,
    ),
    (
        "documents from the office's own scanner",
        mail(sender="sekretariat.dgr@lubuskie.pl"),
        DOCUMENTS,
        Purpose.SUBMISSION,
        True,
    ),
    ("f012 our Message-ID", mail(), replace(CONTEXT, is_own_message=True), Purpose.OWN, False),
    ("bounce", mail("failure notice", is_bounce=True), CONTEXT, Purpose.BOUNCE, False),
    ("bounce with our forms", mail(is_bounce=True), DOCUMENTS, Purpose.BOUNCE, False),
    ("f077 out of office", mail("Re: zgłoszenie", auto_submitted="auto-replied"), CONTEXT, Purpose.AUTOMATIC, False),
    (
        "f077 out of office in our thread",
        mail(sender=KNOWN, auto_submitted="auto-replied"),
        replace(CONTEXT, in_thread=True),
        Purpose.AUTOMATIC,
        False,
    ),
    ("by subject", mail("Automatyczna odpowiedź: zgłoszenie", sender=KNOWN), CONTEXT, Purpose.AUTOMATIC, False),
    ("answer to one", mail("Re: Automatyczna odpowiedź", sender=KNOWN), CONTEXT, Purpose.REPLY, False),
    ("thanks", mail("Re: x", "Dziękuję.", KNOWN), replace(CONTEXT, in_thread=True), Purpose.COURTESY, False),
    ("thanks out of the blue", mail("Zgłoszenie", "Dziękuję.", KNOWN), CONTEXT, Purpose.REPLY, False),
    (
        "thanks with a file",
        mail("Re: x", "Dziękuję.", KNOWN, attachments=(PDF,)),
        replace(CONTEXT, in_thread=True),
        Purpose.REPLY,
        False,
    ),
    ("absence", mail("Nieobecność: 7-20 kwietnia"), CONTEXT, Purpose.AUTOMATIC, False),
    ("someone's absence", mail("Nieobecność delegata", sender=KNOWN), CONTEXT, Purpose.REPLY, False),
    ("out of office", mail("Out of Office: nabór"), CONTEXT, Purpose.AUTOMATIC, False),
    ("auto-submitted: no", mail("Pytanie o nabór", auto_submitted="no"), CONTEXT, Purpose.QUESTION, False),
    ("receipt", mail("Przeczytano: x", sender=KNOWN, attachments=(RECEIPT,)), CONTEXT, Purpose.AUTOMATIC, False),
    ("calendar reply", mail("Zaakceptowano: Szwajcaria - spotkanie", sender=KNOWN), CONTEXT, Purpose.AUTOMATIC, False),
    ("declined", mail("Declined: Spotkanie", sender=KNOWN), CONTEXT, Purpose.AUTOMATIC, False),
    ("an answer to one", mail("Re: Zaakceptowano: spotkanie", sender=KNOWN), CONTEXT, Purpose.REPLY, False),
    ("not read", mail("Not read: [SZW-2026-0001] Prośba", sender=KNOWN), CONTEXT, Purpose.AUTOMATIC, False),
    ("reaction", mail("Jan Kowalski zareagował(a) na Twoją wiadomość", sender=KNOWN), CONTEXT, Purpose.AUTOMATIC, False),
    ("recall", mail("Recall: Zgłoszenie", "Jan would like to recall the message, „Zgłoszenie”.", sender=KNOWN), CONTEXT, Purpose.AUTOMATIC, False),
    ("a person's appeal", mail("Odwołanie: ocena zgłoszenia", "Chcę odwołać się od oceny.", sender=KNOWN), CONTEXT, Purpose.REPLY, False),
    ("no-reply", mail("Faktura", sender="noreply@sklep.example"), CONTEXT, Purpose.AUTOMATIC, False),
    ("newsletter", mail("Nabór wniosków", list_id="<x.example>"), CONTEXT, Purpose.LIST, False),
    ("bulk", mail("Nabór", precedence="bulk"), CONTEXT, Purpose.LIST, False),
    # Machines and colleagues with an application: a person decides.
    (
        "a known applicant's scans with a list's headers",
        mail("Zgłoszenie", sender=KNOWN, precedence="bulk"),
        replace(CONTEXT, has_unread_files=True),
        Purpose.SUBMISSION,
        True,
    ),
    ("newsletter with unsubscribe", mail("Nabór wniosków", list_unsubscribe="<mailto:x@x.example>"), CONTEXT, Purpose.LIST, False),
    ("a firm's mailing program", mail(list_unsubscribe="<mailto:x@x.example>"), DOCUMENTS, Purpose.SUBMISSION, False),
    ("list with documents", mail(list_id="<biuro.example>"), DOCUMENTS, Purpose.SUBMISSION, True),
    ("scanner with documents", mail(auto_submitted="auto-generated"), DOCUMENTS, Purpose.SUBMISSION, True),
    (
        "f025 file service",
        mail("Zgłoszenie", sender="noreply@wetransfer.com"),
        replace(CONTEXT, has_links=True),
        Purpose.SUBMISSION,
        True,
    ),
    ("colleague", mail("Zgłoszenie do wyjazdu", sender="k@dgr.lubuskie.pl"), CONTEXT, Purpose.COLLEAGUE, False),
    ("colleague with documents", mail(sender="k@lubuskie.pl"), DOCUMENTS, Purpose.SUBMISSION, True),
    ("not a colleague", mail("Pytanie o nabór", sender="k@nielubuskie.pl"), CONTEXT, Purpose.QUESTION, False),
    # Applications.
    ("submission", mail("dokumenty"), DOCUMENTS, Purpose.SUBMISSION, False),
    ("submission without words", mail(), DOCUMENTS, Purpose.SUBMISSION, False),
    ("resubmission of a known company", mail(sender=KNOWN), DOCUMENTS, Purpose.SUBMISSION, False),
    ("f014 no single sender", mail(sender=None), DOCUMENTS, Purpose.SUBMISSION, True),
    (
        "unread scan with words",
        mail("Zgłoszenie", attachments=(PDF,)),
        replace(CONTEXT, has_unread_files=True, document_kinds=frozenset({UNRECOGNISED})),
        Purpose.SUBMISSION,
        True,
    ),
    (
        "words in the file's name",
        mail(attachments=(replace(PDF, filename="Zgłoszenie_do_wyjazdu.pdf"),)),
        CONTEXT,
        Purpose.SUBMISSION,
        True,
    ),
    ("f025 link with words", mail("Zgłoszenie"), replace(CONTEXT, has_links=True), Purpose.SUBMISSION, True),
    ("unread scan without words", mail("x"), replace(CONTEXT, has_unread_files=True), Purpose.UNRELATED, True),
    ("an application written in the mail", mail("Zgłoszenie", WRITTEN), CONTEXT, Purpose.SUBMISSION, True),
    ("another one, of a known company", mail("x", WRITTEN, sender=KNOWN), CONTEXT, Purpose.SUBMISSION, True),
    ("a question with a footer", mail("Nabór", FOOTER), CONTEXT, Purpose.QUESTION, False),
    ("a reply with a footer", mail("x", FOOTER, sender=KNOWN), CONTEXT, Purpose.REPLY, False),
    # Replies.
    ("reply", mail("Re: pismo"), replace(CONTEXT, in_thread=True), Purpose.REPLY, False),
    ("known address", mail("Kiedy odpowiedź?", sender=KNOWN), CONTEXT, Purpose.REPLY, False),
    ("known address, plus-tag", mail("?", sender="Biuro+x@znana.example"), CONTEXT, Purpose.REPLY, False),
    ("f060 bare reference", mail("SZW-2026-0001"), replace(CONTEXT, mentions_reference=True), Purpose.REPLY, True),
    # Resignations.
    ("resignation", mail("Rezygnujemy z udziału w wyjeździe", sender=KNOWN), CONTEXT, Purpose.RESIGNATION, False),
    ("resignation of a stranger", mail("Rezygnuję z wyjazdu studyjnego"), CONTEXT, Purpose.RESIGNATION, True),
    ("resignation with documents", mail("Rezygnuję", sender=KNOWN), DOCUMENTS, Purpose.SUBMISSION, True),
    (
        "another delegate",
        mail("Zmiana", "Pani Nowak rezygnuje z wyjazdu, w jej miejsce pojedzie Jan Lis.", sender=KNOWN),
        CONTEXT,
        Purpose.RESIGNATION,
        True,
    ),
    (
        "another delegate, with files",
        mail("Zmiana", "Pani Nowak rezygnuje z wyjazdu.", sender=KNOWN, attachments=(PDF,)),
        CONTEXT,
        Purpose.REPLY,
        True,
    ),
    (
        "a stranger's scans, and a meeting missed",
        mail("Zgłoszenie", "Nie wezmę udziału w spotkaniu informacyjnym.", attachments=(PDF,)),
        replace(CONTEXT, has_unread_files=True, document_kinds=frozenset({UNRECOGNISED})),
        Purpose.SUBMISSION,
        True,
    ),
    ("taken back", mail("Wyjazd", "Jednak nie rezygnujemy.", sender=KNOWN), CONTEXT, Purpose.RESIGNATION, True),
    (
        "annulment",
        mail("Zgłoszenie", "Prosimy o anulowanie naszego zgłoszenia.", sender=KNOWN),
        CONTEXT,
        Purpose.RESIGNATION,
        False,
    ),
    ("no resignation", mail("Nie rezygnujemy z udziału", sender=KNOWN), CONTEXT, Purpose.REPLY, False),
    ("from something else", mail("Rezygnuję"), CONTEXT, Purpose.UNRELATED, False),
    # Another mailbox of the firm that applied.
    ("the firm's password", mail("hasło", "Wyjazd#2026"), replace(CONTEXT, is_of_applicants_firm=True), Purpose.REPLY, True),
    ("the firm's file", mail("umowa", attachments=(PDF,)), replace(CONTEXT, is_of_applicants_firm=True), Purpose.REPLY, True),
    ("the firm's other business", mail("Spotkanie", "Do zobaczenia w piątek."), replace(CONTEXT, is_of_applicants_firm=True), Purpose.UNRELATED, False),
    # Automatic answers after which nobody keeps the term.
    *(
        (f"nobody reads it: {text}", mail("Automatyczna odpowiedź: pismo", text, auto_submitted="auto-replied"), replace(CONTEXT, in_thread=True), Purpose.REPLY, True)
        for text in (
            "Pan Kowalski nie pracuje już w naszej firmie.",
            "Adres biuro@firma.example jest nieaktywny.",
            "Ten adres e-mail nie jest już używany.",
            "Jan is no longer with the company.",
            "Twoja wiadomość czeka na dostarczenie. Potwierdź, że jesteś człowiekiem.",
            "Please confirm that you are a real person.",
        )
    ),
    ("away", mail("Automatyczna odpowiedź: pismo", "Jestem na urlopie do 30.04."), replace(CONTEXT, in_thread=True), Purpose.AUTOMATIC, False),
    ("away in two tongues", mail("Nieobecność / Out of office", "Wracam w maju."), replace(CONTEXT, in_thread=True), Purpose.AUTOMATIC, False),
    ("gone, but not our letter", mail("Automatyczna odpowiedź", "Nie pracuję już w firmie."), CONTEXT, Purpose.AUTOMATIC, False),
    # What scanners send.
    ("a scanner's documents", mail("Skan", sender="skaner@biurowiec.example"), DOCUMENTS, Purpose.SUBMISSION, False),
    ("a scanner's unread file", mail("Skan", sender="mfp-2@ksero.example"), replace(CONTEXT, has_unread_files=True), Purpose.SUBMISSION, False),
    ("a scanner by its words", mail("Message", 'This E-mail was sent from "RNP583879A1B2" (IM C3000).'), DOCUMENTS, Purpose.SUBMISSION, False),
    # The rest.
    ("question", mail("Pytanie", "Kiedy jest nabór na wyjazd studyjny?"), CONTEXT, Purpose.QUESTION, False),
    ("question with a logo", mail("Pytanie o nabór", attachments=(LOGO,)), CONTEXT, Purpose.QUESTION, False),
    ("a picture of a page in the body", mail("Zgłoszenie na wyjazd studyjny", attachments=(PHOTO,)), CONTEXT, Purpose.SUBMISSION, True),
    ("other documents only", mail(attachments=(PDF,)), replace(CONTEXT, document_kinds=frozenset({OTHER})), Purpose.UNRELATED, False),
    ("spam", mail("Pozycjonowanie stron WWW – oferta"), CONTEXT, Purpose.SPAM, False),
    ("a known company's odd words", mail("bitcoin", sender=KNOWN), CONTEXT, Purpose.REPLY, False),
    ("unrelated", mail("Zaproszenie na obiad"), CONTEXT, Purpose.UNRELATED, False),
    ("empty", mail(sender=None), CONTEXT, Purpose.UNRELATED, False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("message", "context", "purpose", "needs_person"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_purpose(message: Message, context: TriageContext, purpose: Purpose, needs_person: bool) -> None:
    verdict = triage(message, context)
    assert (verdict.purpose, verdict.needs_person) == (purpose, needs_person)
    assert verdict.reason.endswith((".", "?"))


@pytest.mark.parametrize("sender", ["skaner@biurowiec.example", "scan2mail@firma.example"])
def test_a_scanner_never_becomes_an_applicant(sender: str) -> None:
    assert not triage(mail("Skan", sender=sender), DOCUMENTS).may_apply


@pytest.mark.parametrize(
    "message",
    [
        mail(sender="k@lubuskie.pl"),
        mail(sender="no-reply@skaner.example"),
        mail(list_id="<x.example>"),
        mail(auto_submitted="auto-generated"),
        mail(precedence="list"),
    ],
)
def test_f078_robots_lists_and_colleagues_never_become_applicants(message: Message) -> None:
    assert not triage(message, DOCUMENTS).may_apply


def test_an_ordinary_company_may_become_an_applicant() -> None:
    assert triage(mail(), DOCUMENTS).may_apply


def test_only_mandatory_kinds_make_a_submission_where_the_call_names_them() -> None:
    named = replace(CONTEXT, mandatory_kinds=frozenset({"application_form"}))
    offer = replace(named, document_kinds=frozenset({"innovation_evidence"}))
    assert triage(mail("Oferta szkoleń"), offer).purpose is Purpose.UNRELATED
    assert (
        triage(mail(), replace(named, document_kinds=frozenset({"application_form"}))).purpose
        is Purpose.SUBMISSION
    )


def test_without_phrases_nothing_speaks_of_a_call() -> None:
    assert triage(mail("Pytanie o nabór"), replace(CONTEXT, phrases=())).purpose is Purpose.UNRELATED


def test_quoted_resignation_is_not_the_senders() -> None:
    message = replace(
        mail("Re: x", sender=KNOWN), text="Dziękuję.\n> Rezygnuję z udziału.", fresh_text="Dziękuję."
    )
    assert triage(message, CONTEXT).purpose is Purpose.REPLY
