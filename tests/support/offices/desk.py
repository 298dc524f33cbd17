"""An office with a few applications in its mailbox, run and asked through the command line alone."""

import os
import shutil
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from config.loader import load_calls
from domain.call import Call
from samples.facts.companies import Company, make_company
from samples.papers import Papers, enclosures, full_papers, without
from samples.pdf import files as pdf
from samples.story import unrelated
from samples.story.mails import Draft, Enclosure, mail
from tests.support.offices.command import ROOT, Answer, nabor

CALL = "szwajcaria-2026"
STAFF = "dyzurny@lubuskie.example"
COMPLETE, LACKING, PHOTOGRAPHED, LATE = (make_company(number, size="small") for number in (41, 42, 43, 44))
"""Numbered SZW-2026-0001 … 0004 in this order."""
ISSUED = date(2026, 4, 8)


@dataclass(frozen=True)
class Desk:
    """One data directory and mailbox with the settings that name them."""

    folder: Path

    @property
    def data_dir(self) -> Path:
        """Everything the program keeps."""
        return self.folder / "var"

    @property
    def maildir(self) -> Path:
        """The mailbox."""
        return self.folder / "mailbox"

    @property
    def environment(self) -> dict[str, str]:
        """The settings."""
        return {
            "NABOR_CONFIG": str(self.folder / "nabor.toml"),
            "NABOR_DATA_DIR": str(self.data_dir),
            "NABOR_CALLS_DIR": str(ROOT / "config/calls"),
            "NABOR_MAILBOX": "maildir",
            "NABOR_MAILDIR__PATH": str(self.maildir),
            "NABOR_STAFF": STAFF,
            "NABOR_WORKER__READERS": "1",
        }

    def open(self) -> "Desk":
        """Make an empty mailbox and a settings file that says nothing."""
        for name in ("new", "cur", "tmp"):
            (self.maildir / name).mkdir(parents=True)
        (self.folder / "nabor.toml").touch()
        return self

    def copy_to(self, folder: Path) -> "Desk":
        """Another desk that knows the same, with a mailbox of its own, which is empty."""
        folder.mkdir(exist_ok=True)
        shutil.copytree(self.data_dir, folder / "var")
        return Desk(folder).open()

    def deliver(self, raw: bytes, at: datetime) -> None:
        """Put a message into the mailbox with this time of arrival."""
        path = self.maildir / "new" / f"{sum(1 for _ in (self.maildir / 'new').iterdir()) + 1:06d}.test"
        path.write_bytes(raw)
        os.utime(path, (at.timestamp(), at.timestamp()))

    def nabor(self, *arguments: str) -> Answer:
        """One command."""
        return nabor(self.environment, *arguments)

    def run(self, at: str) -> dict[str, Any]:
        """A pass at an instant, with what it says of itself."""
        answer = self.nabor("run", "--now", at, "--json")
        assert answer.status == 0, answer
        told: dict[str, Any] = answer.value
        return told

    def show(self, reference: str, at: str) -> dict[str, Any]:
        """One application laid open."""
        answer = self.nabor("show", reference, "--json", "--now", at)
        assert answer.status == 0, answer
        told: dict[str, Any] = answer.value
        return told

    def decide(self, reference: str, *decision: str, at: str = "2026-04-14T09:00") -> Answer:
        """A decision by Monika."""
        names = ("--by", "Monika Zielińska", "--reason", "Ustalono telefonicznie.")
        return self.nabor("decide", reference, *decision, *names, "--now", at)


def instant(text: str) -> datetime:
    """An instant of 2026 in Warsaw's summer time."""
    return datetime.fromisoformat(f"2026-{text}+02:00")


def swiss_call() -> Call:
    """The call to Switzerland as configured."""
    return load_calls(ROOT / "config/calls")[CALL]


def papers_of(company: Company) -> Papers:
    """Everything that the call asks of a company; a dict of its own, for tests that change it."""
    return dict(_papers(company))


@cache
def _papers(company: Company) -> Papers:
    # Drawing them takes as long as reading them, and most tests ask for those of the same few companies.
    return full_papers(company, swiss_call(), ISSUED)


def submission(company: Company, papers: Papers, at: datetime) -> bytes:
    """A company's first mail."""
    subject = "Zgłoszenie na wyjazd studyjny do Szwajcarii"
    return mail(
        at, Draft(company.email, subject, "W załączeniu dokumenty.", company.delegate, enclosures(papers))
    )


def april(folder: Path) -> Desk:
    """A week into the call: complete, lacking (asked, due on the 20th), photographed, and other mail."""
    desk = Desk(folder).open()
    photographed = papers_of(PHOTOGRAPHED)
    shot = pdf.out_of_focus(photographed["zus_certificate"][0].content)
    photographed["zus_certificate"] = (Enclosure("IMG_0001.jpg", shot),)
    sent = {
        "04-13T09:00:00": (COMPLETE, papers_of(COMPLETE)),
        "04-13T09:10:00": (LACKING, without(papers_of(LACKING), "zus_certificate")),
        "04-13T09:20:00": (PHOTOGRAPHED, photographed),
    }
    for at, (company, papers) in sent.items():
        desk.deliver(submission(company, papers, instant(at)), instant(at))
    for at, build in (
        ("04-13T09:25:00", unrelated.two_authors),
        ("04-13T09:26:00", unrelated.job_application),
        ("04-13T09:27:00", unrelated.question),
    ):
        desk.deliver(build(instant(at)), instant(at))
    desk.deliver(b"", instant("04-13T09:28:00"))
    for now in ("2026-04-13T09:45", "2026-04-13T11:45", "2026-04-14T07:35"):
        desk.run(now)
    return desk


def may(folder: Path, before: Desk) -> Desk:
    """The morning after the close, with a late application and results that wait for approval."""
    desk = before.copy_to(folder)
    at = instant("05-08T08:00:00")
    desk.deliver(submission(LATE, papers_of(LATE), at), at)
    desk.run("2026-05-08T10:30")
    return desk
