"""An office with one application, and the panel that shows it."""

import atexit
import io
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from functools import cache
from pathlib import Path

import pypdfium2
from fastapi.testclient import TestClient

from samples.facts.companies import make_company
from samples.files import scanned
from samples.papers import enclosures, only
from samples.story.mails import Draft, Enclosure, mail
from tests.support.files.pdf_traps import docx
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office
from tests.support.offices.panel import Panel
from tests.support.offices.pools import kept_pools

COMPANY = make_company(71, size="small")
HOSTILE = "<img src=x onerror=alert(1)>.pdf"
NOW = "2026-04-13T09:05:00+02:00"


@cache
def blank_pages(count: int) -> bytes:
    """A PDF of so many empty pages."""
    document, out = pypdfium2.PdfDocument.new(), io.BytesIO()
    for _ in range(count):
        document.new_page(595, 842)
    document.save(out)
    return out.getvalue()


def forwarded() -> bytes:
    """A mail that somebody attached."""
    inner = EmailMessage(policy=SMTP)
    inner["From"], inner["To"], inner["Subject"] = (
        "ksiegowosc@firma.example",
        "biuro@firma.example",
        "Zaświadczenie",
    )
    inner.set_content("Zaświadczenie z ZUS wyślemy <b>jutro</b>.")
    return inner.as_bytes()


def files() -> tuple[Enclosure, ...]:
    """A form, a scan, and what a stranger may think of."""
    papers = papers_of(COMPANY)
    paragraph = "<w:p><w:r><w:t>Oświadczenie: firma zatrudnia 12 osób.</w:t></w:r></w:p>"
    return (
        *enclosures(only(papers, "application_form")),
        Enclosure("zus.pdf", scanned(papers["zus_certificate"][0].content)),
        Enclosure("pismo.docx", docx(paragraph)),
        Enclosure("zdjęcie.jpg", b"\xff\xd8\xff\xe0" + bytes(3000)),
        Enclosure(HOSTILE, blank_pages(5000)),
        Enclosure("przekazana.eml", forwarded()),
    )


@cache
def _played() -> Path:
    """The folder of an office after the pass that filed the application; read once for all tests."""
    folder = Path(tempfile.mkdtemp(prefix="nabor-panel-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    office = Office(folder)
    draft = Draft(COMPANY.email, "Zgłoszenie – Szwajcaria", "W załączeniu.", COMPANY.delegate, files())
    office.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")
    with kept_pools():
        assert office.run(NOW).problems == []
    office.close()
    return folder


@contextmanager
def office_panel(folder: Path) -> Iterator[Panel]:
    """The panel of such an office, with an account of each role."""
    shutil.copytree(_played(), folder, dirs_exist_ok=True)
    office = Office(folder)
    office.at(datetime.fromisoformat(NOW))
    try:
        panel = Panel(office.parts)
        panel.office = office
        panel.add_accounts()
        with TestClient(panel.app):
            yield panel
    finally:
        office.close()
