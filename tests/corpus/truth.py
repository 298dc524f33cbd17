"""What was really sent: files, the documents on their pages, and what these say."""

from dataclasses import dataclass, field

from tests.support.papers.form_truth import Value

Place = tuple[str, int]
"""A file's name and a page of it, from 1."""


@dataclass(frozen=True, slots=True)
class PenMark:
    """Ink on a page: where (fractions of the page, origin top left), what, and in whose hand."""

    page: int
    box: tuple[float, float, float, float]
    shape: str
    """„signature”, „initials”, „cross”, „check”, „scrawl” or „stamp”."""
    who: str


@dataclass(frozen=True, slots=True)
class Paper:
    """One document on paper: its pages as a PDF, and the truth about it.

    `fields` are the answers that stand on it; None: nothing stands there. `ticks` names those that are
    told by boxes. `hand` are answers written in by hand, which no reader is expected to tell: they may be
    null and must not be wrong. `signed`: „hand”, „none” or „electronic”, and „issuer” where the applicant
    signs nothing. `lost` are pages that were left out.
    """

    kind: str
    pdf: bytes
    fields: dict[str, Value] = field(default_factory=dict)
    ticks: frozenset[str] = frozenset()
    hand: frozenset[str] = frozenset()
    signed: str = "issuer"
    initialled: tuple[int, ...] | None = None
    """Pages of a contract that bear initials, counted from its own first page in the file."""
    lost: tuple[int, ...] = ()
    looks_like: str | None = None
    layout: str = ""
    pen: tuple[PenMark, ...] = ()
    """What is drawn by hand on the print."""


@dataclass(frozen=True, slots=True)
class SentDocument:
    """A paper in the files that were sent, page by page."""

    paper: Paper
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class SentFile:
    """One file as attached."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Sending:
    """One application in one guise."""

    guise: str
    company: int
    files: tuple[SentFile, ...]
    documents: tuple[SentDocument, ...]
