"""The mailbox that is timed: messages of 6 born-digital PDFs each, 14 pages together."""

import io
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from bench.papers.producers import LIBRARY, papers_by
from domain.call import Call
from samples.facts.companies import make_company
from samples.pdf import files as pdf

_ISSUED_ON = date(2026, 4, 10)
_TOGETHER = 20
"""Companies whose papers one start of a suite or browser makes."""


def build(directory: Path, call: Call, messages: int, producer: str = LIBRARY) -> None:
    """Write `mail/NNNN.eml` and, for the tools that read files, `pdf/NNNN-K.pdf`; kept for the next run.

    The applicants' own papers are made by one of `producers.PRODUCERS`, the certificates by a library,
    as offices make theirs.
    """
    done = directory / f"complete-{messages}"
    if done.exists():
        return
    (directory / "mail").mkdir(parents=True, exist_ok=True)
    (directory / "pdf").mkdir(exist_ok=True)
    for first in range(1, messages + 1, _TOGETHER):
        numbers = range(first, min(first + _TOGETHER, messages + 1))
        for number, papers in zip(numbers, papers_by(producer, call, numbers), strict=True):
            files = _documents(number, papers)
            for index, content in enumerate(files.values()):
                (directory / "pdf" / f"{number:04d}-{index}.pdf").write_bytes(content)
            (directory / "mail" / f"{number:04d}.eml").write_bytes(_mail(number, files))
    done.touch()


def arrival(number: int, call: Call) -> datetime:
    """When the message of this number came: one every five minutes from the opening on."""
    return call.opens_at + timedelta(minutes=5 * number)


def _documents(number: int, papers: tuple[bytes, ...]) -> dict[str, bytes]:
    company, (form, status, de_minimis, contract) = make_company(number), papers
    return {
        "formularz zgłoszeniowy.pdf": form,
        "zus.pdf": pdf.zus_certificate(company, _ISSUED_ON),
        "us.pdf": pdf.tax_certificate(company, _ISSUED_ON),
        "oświadczenie.pdf": status,
        "de minimis.pdf": de_minimis,
        "umowa.pdf": contract,
    }


def _mail(number: int, files: dict[str, bytes]) -> bytes:
    company = make_company(number)
    mail = EmailMessage()
    mail["From"] = f"{company.delegate} <{company.email}>"
    mail["To"] = "sekretariat.dgr@lubuskie.pl"
    mail["Subject"] = "Zgłoszenie na wyjazd studyjny do Szwajcarii"
    mail["Message-ID"] = f"<bench.{number}@example.com>"
    mail["Date"] = format_datetime(datetime.fromisoformat("2026-04-10T10:00:00+02:00"))
    mail.set_content(
        "Dzień dobry,\n\nw załączeniu przesyłam zgłoszenie.\n\nZ poważaniem\n" + company.delegate
    )
    for name, content in files.items():
        mail.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    out = io.BytesIO(mail.as_bytes())
    return out.getvalue().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
