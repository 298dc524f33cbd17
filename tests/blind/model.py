"""What a writer of blind papers delivers: applications as mails, and the truth about them.

A round is a package `tests.blind.rounds.rNN` with a module-level `ROUND: Round`. Whoever writes one has read the
Regulamin, the document kinds and this module, and neither the readers nor any other paper of the project.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

from docx.document import Document as WordDocument

Value: TypeAlias = str | int | bool | list[str] | None
"""An answer as `nabor applications --json` tells it; for a count the number, for a list its items."""

Guise: TypeAlias = Literal["pdf", "docx", "odt", "scan", "photo"]
"""How the paper travels: exported PDF, Word, ODT, a scan (PDF of pictures), phone photographs (a JPEG a page)."""

Signing: TypeAlias = Literal["issuer", "hand", "none", "electronic"]
"""Who signed: the issuing office, a pen (drawn in the source), nobody, or an e-signature that the press adds."""

Truth: TypeAlias = Literal["none", "arrears", "refusal", "unclear"]
"""What a certificate says of arrears: none at all; some; it is refused; something only a person can judge."""


@dataclass(frozen=True, slots=True)
class Html:
    """A page written as HTML with print CSS (A4); a browser prints it."""

    text: str


@dataclass(frozen=True, slots=True)
class Word:
    """A document written with python-docx; LibreOffice exports it where the guise is not DOCX."""

    write: Callable[[WordDocument], None]


@dataclass(frozen=True, slots=True)
class Paper:
    """One document of one company, as it was written, and what it truly is."""

    kind: str
    """Code of the kind („application_form” … „other”)."""
    layout: str
    """Name of the layout within the round („ZUS letter with table”), for the report."""
    source: Html | Word
    guise: Guise
    file_name: str
    """Name of the file, without its suffix; the guise gives that."""
    signing: Signing
    fields: Mapping[str, Value] = field(default_factory=dict)
    """What this very paper states, by the names of the contract's JSON (and `nip`, `name`); only what it asks for."""
    verdict: Truth | None = None
    """Of certificates alone."""
    faults: tuple[str, ...] = ()
    """Finding codes that are right for this paper („unsigned”, „arrears” …); empty for a sound one."""
    dpi: int = 200
    """Of scans and photographs."""
    turned: int = 0
    """Of scans and photographs: degrees clockwise (0, 90, 180, 270; small skew comes by itself)."""


@dataclass(frozen=True, slots=True)
class Mail:
    """One message. Its papers become attachments in this order."""

    sent_at: datetime
    sender: str
    subject: str
    body: str
    papers: tuple[Paper, ...]
    packed: Literal["", "zip", "one_pdf"] = ""
    """Loose, in one ZIP, or all papers bound into one PDF (PDF, scans)."""


@dataclass(frozen=True, slots=True)
class Application:
    """One company, what it sends, and what is true of it."""

    slug: str
    name: str
    nip: str
    mails: tuple[Mail, ...]
    is_sound: bool
    """Everything obligatory is there, signed and without arrears: it must become complete without any person."""
    fields: Mapping[str, Value]
    """`fields` of the contract's JSON, for every name there; None where the papers do not say."""
    points: Mapping[str, int | None]
    """Points by criterion, „1” … „9”, that follow from the papers; None where only the commission can tell."""
    missing: tuple[str, ...] = ()
    """Mandatory kinds that were truly not sent."""


@dataclass(frozen=True, slots=True)
class Round:
    """One writer's papers."""

    name: str
    written_by: str
    """What the writer had read, in a line."""
    applications: tuple[Application, ...]
    blanks: Mapping[str, Word] = field(default_factory=dict)
    """The office's blank forms by kind, where the round fills the call's own blanks; else nobody knows the forms."""
