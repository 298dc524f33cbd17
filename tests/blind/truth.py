"""What the writer's truth makes right: which defects a company was to be asked for, and when."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from tests.blind.model import Application, Mail, Paper
from tests.blind.press.mail import sent_at

MANDATORY = (
    "application_form", "zus_certificate", "tax_certificate", "status_declaration", "de_minimis_form",
    "draft_contract",
)  # fmt: skip
CERTIFICATES = ("zus_certificate", "tax_certificate")
ASKED_CODES = frozenset(
    {
        "missing", "unsigned", "not_initialled", "unreadable", "incomplete_form", "invalid_nip", "other_company",
        "wrong_document", "obsolete_template", "contradiction", "arrears", "signature_invalid", "other_trip",
        "missing_pages",
    }
)  # fmt: skip
"""Codes of findings that a letter asks about, or that hold an application up."""

_SAME = (
    {"unsigned", "not_initialled"},
    {"arrears", "refused", "wrong_document"},
    {"missing_pages", "incomplete_form"},
)
"""Codes that say the same of one paper in other words."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A paper with the mail that brought it."""

    paper: Paper
    mail: Mail


def papers_of(application: Application, until: datetime | None = None) -> list[Sent]:
    """The papers of the mails that had arrived by then, in their order."""
    mails = sorted(application.mails, key=sent_at)
    return [
        Sent(paper, mail)
        for mail in mails
        if until is None or sent_at(mail) <= until
        for paper in mail.papers
    ]


def newest(papers: Iterable[Sent], kind: str) -> list[Sent]:
    """The papers of a kind that came last, all in one mail."""
    own = [one for one in papers if one.paper.kind == kind]
    return [one for one in own if one.mail is own[-1].mail]


def is_explained(application: Application, code: str, kind: str | None, until: datetime | None) -> bool:
    """Whether a finding is right for what had been sent by then."""
    papers = papers_of(application, until)
    if kind is None:
        return any(code in faults_of(one.paper) for one in papers)
    own = newest(papers, kind)
    if kind in application.missing or not own:
        return code in {"missing", "wrong_document", "unreadable"}
    wanted = _in_other_words(code)
    if code == "contradiction":
        return any(code in one.paper.faults for one in papers)
    return any(wanted & set(faults_of(one.paper)) for one in own)


def faults_of(paper: Paper) -> Iterator[str]:
    """The codes that are right for a paper, whether the writer named them or they follow from its truth."""
    yield from paper.faults
    if paper.verdict in {"arrears", "refusal"}:
        yield "arrears"
    if paper.signing == "none" and paper.kind in MANDATORY:
        yield "not_initialled" if paper.kind == "draft_contract" else "unsigned"


def _in_other_words(code: str) -> set[str]:
    return {code}.union(*(words for words in _SAME if code in words))


def is_born_digital(application: Application) -> bool:
    """Whether nothing of it was scanned or photographed."""
    return all(one.paper.guise not in {"scan", "photo"} for one in papers_of(application))
