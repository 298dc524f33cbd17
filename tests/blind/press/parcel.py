"""What one mail carries: files loose, in a ZIP or bound together, and on which of their pages each paper lies."""

import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeAlias

from tests.blind.model import Application, Mail, Paper
from tests.blind.press.mail import sent_at
from tests.blind.press.pages import bound, bound_pictures, page_count
from tests.blind.press.papers import File, Order, file_name, pressed
from tests.blind.press.signer import signed_pdf

Place: TypeAlias = tuple[str, int]
"""A file's name, as the program lists it, and a page of it, from 1 (Word: always 1)."""

_SIGNED_BEFORE = timedelta(minutes=40)


@dataclass(frozen=True, slots=True)
class Parcel:
    """The attachments of a mail, and the places of its papers, in their order."""

    files: tuple[File, ...]
    places: tuple[frozenset[Place], ...]


def parcels(applications: Iterable[Application]) -> list[Parcel]:
    """A parcel for each mail of the applications, in their order; everything is rendered at once."""
    mails = [(application, mail) for application in applications for mail in application.mails]
    orders = [
        Order(
            paper, one.slug, signer_of(one, paper), sent_at(mail) - _SIGNED_BEFORE, mail.packed == "one_pdf"
        )
        for one, mail in mails
        for paper in mail.papers
    ]
    files = iter(pressed(orders))
    return [_parcel(one, mail, [next(files) for _ in mail.papers]) for one, mail in mails]


def signer_of(application: Application, paper: Paper) -> str:
    """Who signs electronically: the person that the papers name, else the company by its name."""
    return str(paper.fields.get("delegate") or application.fields.get("delegate") or application.name)


def _parcel(application: Application, mail: Mail, papers: Sequence[tuple[File, ...]]) -> Parcel:
    if mail.packed == "one_pdf":
        return _one_pdf(application, mail, papers)
    files = [file for paper in papers for file in paper]
    places = tuple(frozenset(place for file in paper for place in _places(file)) for paper in papers)
    if mail.packed == "zip":
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in files:
                info = zipfile.ZipInfo(file.name, sent_at(mail).timetuple()[:6])
                archive.writestr(info, file.content, zipfile.ZIP_DEFLATED)
        files = [File("dokumenty.zip", stream.getvalue())]
    return Parcel(tuple(files), places)


def _places(file: File) -> list[Place]:
    """Its pages; of what is signed in an envelope, those of the file inside."""
    name = file.name.removesuffix(".p7m")
    pages = page_count(file.content) if name.endswith(".pdf") else 1
    return [(name, page) for page in range(1, pages + 1)]


def _one_pdf(application: Application, mail: Mail, papers: Sequence[tuple[File, ...]]) -> Parcel:
    name = f"{file_name(mail.papers[0].file_name)} - komplet.pdf"
    parts = [_as_pdf(paper, mail.papers[number].dpi) for number, paper in enumerate(papers)]
    places, first = [], 1
    for part in parts:
        last = first + page_count(part)
        places.append(frozenset((name, page) for page in range(first, last)))
        first = last
    whole = bound(parts)
    signing = next((paper for paper in mail.papers if paper.signing == "electronic"), None)
    if signing is not None:
        whole = signed_pdf(whole, signer_of(application, signing), sent_at(mail) - _SIGNED_BEFORE)
    return Parcel((File(name, whole),), tuple(places))


def _as_pdf(files: Sequence[File], dpi: int) -> bytes:
    if files[0].name.endswith(".pdf"):
        return files[0].content
    return bound_pictures([file.content for file in files], dpi)
