"""Where the program saw which documents: attachments of a mail, page by page, and whose papers lie there."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from tests.blind.compare import Ended
from tests.blind.model import Application, Mail, Paper
from tests.blind.play import Play, Told
from tests.blind.press.mail import message_id
from tests.blind.press.parcel import Parcel, Place

_JOINED = re.compile(r"(?P<stem>.*) \(stron: (?P<pages>\d+)\)\.pdf")
"""The name of a file that the program joined from pictures, by the first of them."""

SURE = 0.75
"""The call's threshold: what is told below it is a person's (`[thresholds]`)."""


@dataclass(frozen=True, slots=True)
class ToldDocument:
    """A document that the program told, and its pages in the files."""

    kind: str
    confidence: float
    places: frozenset[Place]
    words: str = ""

    @property
    def is_sure(self) -> bool:
        """Whether it stands without a person's look."""
        return self.kind != "unrecognised" and self.confidence >= SURE

    @property
    def shown(self) -> str:
        """It in a line."""
        return f"{self.kind} {self.confidence:.2f} [{self.words}]"


@dataclass(frozen=True, slots=True)
class FiledMail:
    """A mail with its parcel, and what became of it."""

    mail: Mail
    parcel: Parcel
    outcome: str
    reason: str = ""
    needs_person: bool = False
    reference: str | None = None
    documents: tuple[ToldDocument, ...] = ()
    unread: tuple[str, ...] = ()
    """Files that could not be read, with the reason."""


def filed_mails(application: Application, parcels: Sequence[Parcel], outcome: Play) -> tuple[FiledMail, ...]:
    """What became of each mail of an application."""
    entries = {str(one["message_id"]).strip("<>"): one for one in outcome.mail}
    return tuple(
        _filed(mail, parcel, entries.get(message_id(mail).strip("<>")), outcome)
        for mail, parcel in zip(application.mails, parcels, strict=True)
    )


def _filed(mail: Mail, parcel: Parcel, entry: Told | None, outcome: Play) -> FiledMail:
    if entry is None:
        return FiledMail(mail, parcel, "nie ma jej w księdze")
    reference = entry["reference"]
    dossier = outcome.dossiers.get(reference or "", {})
    own = {one["id"]: one for one in entry["attachments"]}
    readings = [one for one in dossier.get("readings", ()) if one["attachment"] in own]
    documents = [_document(document, one["filename"]) for one in readings for document in one["documents"]]
    unread = [f"{a['filename']}: {a['state']} {a['reason']}" for a in own.values() if a["state"] != "filed"]
    return FiledMail(
        mail, parcel, entry["outcome"], entry["reason"], bool(entry.get("needs_person")), reference,
        _joined(documents, parcel), tuple(unread),
    )  # fmt: skip


def _document(told: dict[str, Any], file: str) -> ToldDocument:
    pages = range(told["first_page"], told["last_page"] + 1)
    words = " | ".join(one["words"] for one in told["evidence"][:4])
    places = frozenset((file, page) for page in pages)
    return ToldDocument(told["kind"], told["confidence"], places, words)


def _joined(documents: Sequence[ToldDocument], parcel: Parcel) -> tuple[ToldDocument, ...]:
    """The documents with those of joined pictures on the pictures, in place of what each of these said alone.

    The program tells only the first picture and how many there are: taken are the single pages after it.
    """
    found: list[ToldDocument] = []
    whole: set[Place] = set()
    for document in documents:
        if own := _pictures_of(document, parcel):
            whole |= own
            found.append(replace(document, places=frozenset(own)))
    alone = [one for one in documents if not one.places & whole and not _is_of_joined(one)]
    return (*found, *alone)


def _is_of_joined(document: ToldDocument) -> bool:
    return any(_JOINED.fullmatch(file) for file, _ in document.places)


def _pictures_of(document: ToldDocument, parcel: Parcel) -> set[Place]:
    """The pictures that make up a document of a joined file."""
    own: set[Place] = set()
    for file, page in document.places:
        if name := _JOINED.fullmatch(file):
            own.update(_single_pages(name["stem"], parcel)[page - 1 : page])
    return own


def _single_pages(stem: str, parcel: Parcel) -> list[Place]:
    """The files of one page, from the one of this name on."""
    ordered = [place for places in parcel.places for place in sorted(places, key=_page_order)]
    several = {name for name, page in ordered if page > 1}
    single = [place for place in ordered if place[0] not in several]
    first = [at for at, (name, _) in enumerate(single) if name.rpartition(".")[0] == stem]
    return single[first[0] :] if first else []


def _page_order(place: Place) -> tuple[int, str, int]:
    return len(place[0]), place[0], place[1]


def kind_ended(paper: Paper, places: Iterable[Place], mail: FiledMail) -> tuple[Ended, str]:
    """How the kind of a paper was told, and what was told instead."""
    own = frozenset(places)
    touching = [one for one in mail.documents if one.places & own]
    shown = "; ".join(one.shown for one in touching)
    if not touching:
        shown = "; ".join([f"{mail.outcome}: {mail.reason}", *mail.unread])
        return ("wrong" if mail.outcome == "ignored" and not mail.needs_person else "person"), shown
    sure = [one for one in touching if one.is_sure]
    if any(one.kind == paper.kind for one in sure):
        return "right", shown
    return ("wrong" if sure else "person"), shown
