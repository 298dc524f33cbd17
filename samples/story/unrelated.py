"""Post that is no application: what else lands in an office's general mailbox."""

from datetime import datetime
from email.utils import format_datetime

from domain.words.polish import local
from samples import ink
from samples.pdf import files as pdf
from samples.story.mails import OFFICE, Draft, Enclosure, mail, received_header


def newsletter(at: datetime) -> bytes:
    """A mailing list's issue (RFC 2919)."""
    draft = Draft(
        "kurier@targi-przemyslu.example",
        "Kurier Targowy 4/2026: Szwajcaria krajem partnerskim",
        "Szanowni Państwo,\n\nw załączeniu kwietniowe wydanie Kuriera Targowego.\n\nAby zrezygnować, kliknij odnośnik.",
        name="Kurier Targowy",
        enclosures=(Enclosure("kurier-04-2026.pdf", pdf.newsletter()),),
        client="gmail",
        headers=(
            ("List-Id", "Kurier Targowy <kurier.targi-przemyslu.example>"),
            ("List-Unsubscribe", "<mailto:rezygnacja@targi-przemyslu.example>"),
            ("Precedence", "bulk"),
        ),
    )
    return mail(at, draft)


def invoice(at: datetime) -> bytes:
    """A supplier's invoice."""
    draft = Draft(
        "faktury@lider-biuro.example",
        "Faktura VAT 214/04/2026",
        "Dzień dobry,\n\nprzesyłamy fakturę za artykuły biurowe. Prosimy o terminową płatność.\n\nDział rozliczeń",
        enclosures=(Enclosure("FV_214_04_2026.pdf", pdf.invoice()),),
    )
    return mail(at, draft)


def colleague(at: datetime) -> bytes:
    """A colleague of the office about a meeting."""
    draft = Draft(
        "m.zielinska@lubuskie.pl",
        "Spotkanie w sprawie wyjazdu do Szwajcarii – środa 9:00, sala 214",
        "Cześć,\n\nspotkanie w sprawie hotelu i przelotów przenosimy na środę. Weźcie proszę notatki.\n\nMonika",
        name="Monika Zielińska",
        to=OFFICE,
    )
    return mail(at, draft)


def spam(at: datetime) -> bytes:
    """An offer that nobody asked for."""
    draft = Draft(
        "promo@super-kredyty-24.example",
        "Dotacja i kredyt bez BIK dla Twojej firmy – tylko dziś!!!",
        "Gratulacje! Państwa firma otrzymała wstępną decyzję kredytową 500 000 zł. Kliknij: http://super-kredyty-24.example",
        client="gmail",
        headers=(("X-Spam-Flag", "YES"), ("X-Spam-Score", "14.2")),
    )
    return mail(at, draft)


def question(at: datetime) -> bytes:
    """A stranger's question about the call."""
    draft = Draft(
        "ewa.lis@pracownia-lis.example",
        "Pytanie o nabór na wyjazd do Szwajcarii",
        "Dzień dobry,\n\nczy w wyjeździe może wziąć udział firma, która powstała w styczniu 2026 r.? Czy koszt 2500 zł to "
        "kwota netto?\n\nZ góry dziękuję za odpowiedź\nEwa Lis",
        name="Ewa Lis",
        client="phone",
    )
    return mail(at, draft)


def conference(at: datetime) -> bytes:
    """An invitation from another region with a similar name."""
    draft = Draft(
        "konferencja@wschod-biznes.example",
        "Zaproszenie: konferencja „Innowacyjne Lubelskie”, Lublin, 28 maja 2026 r.",
        "Szanowni Państwo,\n\nserdecznie zapraszamy na konferencję dla przedsiębiorców województwa lubelskiego. Formularz "
        "rejestracji znajdą Państwo na naszej stronie.\n\nKomitet organizacyjny",
        client="gmail",
    )
    return mail(at, draft)


def job_application(at: datetime) -> bytes:
    """Somebody applies for a job."""
    draft = Draft(
        "zofia.malinowska@poczta.example",
        "Aplikacja na stanowisko referenta – nabór nr 7/2026",
        "Dzień dobry,\n\nw odpowiedzi na ogłoszenie o naborze na stanowisko urzędnicze przesyłam CV i list motywacyjny.\n\n"
        "Z poważaniem\nZofia Malinowska",
        name="Zofia Malinowska",
        enclosures=(Enclosure("CV_Zofia_Malinowska.pdf", pdf.curriculum_vitae()),),
        client="gmail",
    )
    return mail(at, draft)


def two_authors(at: datetime) -> bytes:
    """A mail whose From names two people: no identity at all (RFC 5322 § 3.6.2)."""
    draft = Draft(
        "sekretariat@fundacja-most.example",
        "Patronat nad wydarzeniem",
        "Dzień dobry,\n\nprosimy o objęcie patronatem naszego wydarzenia.\n\nZespół fundacji",
        client="thunderbird",
    )
    written = mail(at, draft)
    single = b"From: sekretariat@fundacja-most.example"
    assert single in written
    double = b"From: sekretariat@fundacja-most.example, prezes@fundacja-most.example\r\nSender: biuro@fundacja-most.example"
    return written.replace(single, double, 1)


def broken_mime(at: datetime) -> bytes:
    """A multipart message cut off in the middle of its attachment, its closing boundary missing."""
    draft = Draft(
        "skaner@ksero-punkt.example",
        "Skan z urządzenia wielofunkcyjnego",
        "Skan w załączniku.",
        enclosures=(Enclosure("skan0001.pdf", pdf.scanned(pdf.newsletter())),),
        client="thunderbird",
    )
    written = mail(at, draft)
    return written[: len(written) * 3 // 5]


def bounce(at: datetime) -> bytes:
    """A delivery status notification (RFC 3464) about a mail that this program never sent."""
    status = (
        "Reporting-MTA: dns; mx1.lubuskie.pl\n\nFinal-Recipient: rfc822; nieznany@firma.example\nAction: failed\n"
        "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n"
    )
    return _report(
        at,
        "MAILER-DAEMON@mx1.lubuskie.pl",
        "Undelivered Mail Returned to Sender",
        "delivery-status",
        (
            "text/plain; charset=utf-8",
            "Nie udało się doręczyć wiadomości do adresata nieznany@firma.example.\n",
        ),
        ("message/delivery-status", status),
        ("text/rfc822-headers", "Message-ID: <zaproszenie-17@lubuskie.pl>\nSubject: Zaproszenie\n"),
    )


def out_of_office(at: datetime, sender: str, answered: str | None) -> bytes:
    """An automatic reply (RFC 3834) to a letter of ours, or to nothing known."""
    draft = Draft(
        sender,
        "Odpowiedź automatyczna: nieobecność",
        "Dzień dobry,\n\nprzebywam na urlopie do 24 kwietnia. W pilnych sprawach proszę o kontakt telefoniczny.",
        headers=(
            ("Auto-Submitted", "auto-replied"),
            ("X-Auto-Response-Suppress", "All"),
            *((("In-Reply-To", answered),) if answered else ()),
        ),
    )
    return mail(at, draft)


def read_receipt(at: datetime, sender: str, answered: str | None) -> bytes:
    """A message disposition notification (RFC 8098): somebody opened a letter of ours."""
    shown = (
        f"Reporting-UA: poczta.example; Outlook\nFinal-Recipient: rfc822; {sender}\n"
        f"Original-Message-ID: {answered or '<nieznany@lubuskie.pl>'}\n"
        "Disposition: manual-action/MDN-sent-manually; displayed\n"
    )
    return _report(
        at,
        sender,
        "Przeczytano: Zgloszenie",
        "disposition-notification",
        ("text/plain; charset=utf-8", "Wiadomość została wyświetlona na komputerze odbiorcy.\n"),
        ("message/disposition-notification", shown),
    )


def logo_png() -> bytes:
    """A small picture as companies put it under their mails."""
    return ink.signature_png("logo", initials=True, transparent=False)


def _report(at: datetime, sender: str, subject: str, report_type: str, *parts: tuple[str, str]) -> bytes:
    """A multipart/report from the null path (RFC 6522), written out: its parts are no ordinary bodies."""
    boundary = f"=_{at:%Y%m%d%H%M%S}_{report_type}"
    headers = (
        "Return-Path: <>",
        f"Received: {received_header(at, sender)}",
        f"From: <{sender}>",
        f"To: <{OFFICE}>",
        f"Subject: {subject}",
        f"Date: {format_datetime(local(at))}",
        f"Message-ID: <{at:%Y%m%d%H%M%S}.{report_type}@{sender.rpartition('@')[2]}>",
        "Auto-Submitted: auto-replied",
        "MIME-Version: 1.0",
        f'Content-Type: multipart/report; report-type="{report_type}"; boundary="{boundary}"',
    )
    bodies = "".join(
        f"--{boundary}\nContent-Type: {content_type}\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
        for content_type, text in parts
    )
    return ("\n".join(headers) + f"\n\n{bodies}--{boundary}--\n").replace("\n", "\r\n").encode()
