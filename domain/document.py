"""What reading a file gives: pages, and the documents recognised on them.

Readings are facts: they are a function of a file's bytes and of the call's layout, and are stored as they
are. What they mean for an application is judged again each time.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field

OTHER = "other"
UNRECOGNISED = "unrecognised"

Scalar = str | int | bool

UNPAGED = frozenset({"docx", "docm", "odt", "rtf", "doc", "txt", "html"})
"""Formats whose text flows: a program breaks pages only when it shows or prints it, and numbers them then."""

CELL_LINE = "\u2003"
"""In a text read from a picture: where a line ends inside a table's cell. To all else it is a blank."""

_LONGEST_EXCERPT = 300

Row = tuple[str, ...]
"""One filled row of a table: its cells from left to right."""


class ReadStatus(StrEnum):
    """How reading a file ended. Only OK and PARTIAL carry text that may be judged."""

    OK = "ok"
    PARTIAL = "partial"
    EMPTY_TEXT = "empty_text"
    """Opened, but pages carry no usable text: a scan, a photograph."""
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    """Truncated, empty, or not what it claims to be: nothing could be opened."""
    LIMIT = "limit"
    """Too large or too slow to read: a person looks."""
    CRASH = "crash"
    UNSUPPORTED = "unsupported"
    """A format this program does not read: a person looks."""
    BLOCKED = "blocked"
    """Macros or programs: kept, never opened."""
    UNPACKED = "unpacked"
    """A container (archive, attached message, signed envelope) all of whose files are listed next to it."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page in fractions of its width and height, origin top left."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, boxes: "Sequence[Box]") -> "Box":
        """The smallest box that holds all of these; there is at least one.

        >>> Box.around([Box(0.1, 0.1, 0.2, 0.2), Box(0.3, 0.15, 0.4, 0.25)])
        Box(left=0.1, top=0.1, right=0.4, bottom=0.25)
        """
        return cls(
            min(box.left for box in boxes),
            min(box.top for box in boxes),
            max(box.right for box in boxes),
            max(box.bottom for box in boxes),
        )


@dataclass(frozen=True, slots=True)
class Image:
    """A picture placed on a page: perhaps a signature, perhaps a logo, perhaps the whole scan."""

    box: Box
    width_pixels: int = 0
    height_pixels: int = 0
    is_in_footer: bool = False
    """Whether it stands in a flowing text's footer, which is printed on every page."""
    is_by_pen: bool = False
    """Whether it shows the strokes of a pen alone; told of pictures in a flowing text's footer only."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word that was read from a picture of a page, with how sure the reading is (0 to 1)."""

    text: str
    box: Box
    confidence: float


UNREAD_INK = 0.1
"""The confidence of a mark that is letters which nobody read: print or a hand's, but not nothing."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something drawn or written by hand on a picture of a page, with how sure that is (0 to 1)."""

    box: Box
    confidence: float


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words that stand out in a line which offers a choice: „TAK / NIE”, boxes."""

    line: str
    words: str
    how: Literal["bold", "underlined", "coloured", "ringed"]
    above: str = ""
    """The line before, where this one holds nothing but TAK and NIE, as others of the page do."""


PageSource = Literal["text", "picture", "ocr"]
"""`text`: the file carries it. `picture`: not read from its picture yet; it may hold what a scanning program
laid behind it. `ocr`: read from its picture."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page as read; DOCX has a single page 1.

    `text` keeps line breaks. `tables` are rows of cell texts. `ink` are freehand strokes (PDF ink
    annotations, vector paths that are no lines or boxes).

    A page read from a picture (`source` is `ocr`) has its `words` in reading order; a ruled table's row is
    one line of its `text`, a tab between cells (also empty ones), `CELL_LINE` between a cell's lines. Boxes
    count on the upright, straightened picture. Tick boxes appear in `text` and `words` as ☐ and ☒, a
    doubtful one as ▨.
    `marks` is what a hand may have written, signatures and initials among it.
    """

    number: int
    text: str
    tables: tuple[tuple[tuple[str, ...], ...], ...] = ()
    images: tuple[Image, ...] = ()
    ink: tuple[Box, ...] = ()
    label_boxes: dict[str, Box] = field(default_factory=dict)
    """Where signature lines („podpis”, „parafa”) stand, folded words → box."""
    source: PageSource = "text"
    confidence: float = 1.0
    """How sure the text is: 1 when the file carries it, else the words' mean confidence."""
    words: tuple[Word, ...] = ()
    marks: tuple[Mark, ...] = ()
    rotation: int = 0
    """By how many degrees, clockwise, the picture was turned to stand upright: 0, 90, 180 or 270."""
    emphasised: tuple[Emphasis, ...] = ()
    """What somebody may have chosen by setting it in bold, underlining or colouring it."""
    is_struck: bool = False
    """Whether a thin level line runs through letters; the text does not tell."""
    may_hold_boxes: bool = False
    """Whether something drawn is as small as a tick box, or too intricate to tell; the text does not."""


Chain = Literal["trusted", "untrusted", "unknown"]
"""Whether the certificate leads to a root the office trusts; `unknown`: no roots set, or undecided."""


@dataclass(frozen=True, slots=True)
class ElectronicSignature:
    """One e-signature: inside a PDF (PAdES), or detached or enveloping (XAdES, CAdES, ASiC)."""

    signer: str
    """The person: the certificate's common name, or the name in the Reason of a podpis zaufany."""
    kind: Literal["qualified", "trusted", "personal", "unknown"] = "unknown"
    signed_at: datetime | None = None
    is_intact: bool | None = None
    """Whether the signed bytes are unchanged; None: could not be checked."""
    covers_whole_file: bool | None = None
    """False: the file was changed after signing."""
    chain: Chain = "unknown"
    signed_sha256: tuple[str, ...] = ()
    """SHA-256 of the files that a signature outside them covers; empty for PAdES."""
    signed_names: tuple[str, ...] = ()
    """Their names, where the signature gives them."""


@dataclass(frozen=True, slots=True)
class FileContent:
    """A reader's answer about one file."""

    format: str
    """By magic bytes: „pdf”, „docx”, „jpeg”, „zip”, …, „unknown”."""
    status: ReadStatus
    pages: tuple[Page, ...] = ()
    signatures: tuple[ElectronicSignature, ...] = ()
    reason: str = ""
    """A Polish sentence when status is not OK."""
    lacks: str = ""
    """What is lost for good, whatever is read from pictures (cut off, broken pages …): a Polish sentence."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where and in what words something was found; `box` where the page was read from a picture.

    It is for people to see, and for nothing else: the words may be cut.
    """

    excerpt: Annotated[str, Field(alias="words")]
    """Under its alias in what is stored."""
    page: int | None = None
    box: Box | None = None

    def quoting(self, words: str) -> Self:
        r"""The same place in these words, on one line and not too many; in its own where there are none.

        >>> label = Evidence("Status:", 1)
        >>> label.quoting("mikro\n przedsiębiorstwo").excerpt, label.quoting(" ").excerpt
        ('mikro przedsiębiorstwo', 'Status:')
        """
        excerpt = " ".join(words.split())[:_LONGEST_EXCERPT]
        return replace(self, excerpt=excerpt) if excerpt else self


State = Literal["read", "empty", "unclear"]


@dataclass(frozen=True, slots=True)
class FieldValue:
    """One answer read from a document.

    `read`: `value` holds it. `empty`: the place for it was found and nothing stands there. `unclear`:
    something stands there, or the place was not found; never guessed. The evidence is for people to see and
    may be cut; whatever is counted or judged stands in `value` and `rows`, while the paper is read in `said`.
    """

    state: State
    value: Scalar | tuple[str, ...] | None = None
    evidence: Evidence | None = None
    rows: tuple[Row, ...] = ()
    """Of a table: its filled rows, of which `value` is the number."""
    is_interpreted: bool = False
    """Whether how many there are hangs on how words were understood: a person confirms what is counted."""
    may_be_empty: bool = True
    """Of an `unclear` one: whether the question may have been left without any answer."""
    is_by_meaning: bool = False
    """Whether nobody described the paper's layout: the question was known by what it asks alone."""
    said: Annotated[str, Field(exclude=True)] = field(default="", compare=False, repr=False)
    """All the words that it was told from; for whoever judges while the paper is read, and never stored."""
    asked: Annotated[str, Field(exclude=True)] = field(default="", compare=False, repr=False)
    """The question as it is printed, where no label told which one it answers; likewise."""


SignatureState = Literal["electronic", "image", "none", "unknown"]


@dataclass(frozen=True, slots=True)
class Signing:
    """Whether a document has the signature that the call wants under it.

    `none` is only for born-digital documents whose signature place is known to be empty; a scan is
    `unknown` until its ink can be read. `initialled_pages` counts for contracts.
    """

    state: SignatureState
    evidence: str = ""
    initialled_pages: tuple[int, ...] = ()
    signatures: tuple[ElectronicSignature, ...] = ()
    confidence: float = 1.0
    """How sure `state` is; below 1 only for ink on a picture of a page."""

    @property
    def is_broken(self) -> bool:
        """Whether an e-signature says that the file was changed after signing."""
        return any(s.is_intact is False or s.covers_whole_file is False for s in self.signatures)


@dataclass(frozen=True, slots=True)
class Document:
    """One document recognised in a file: pages `first_page` to `last_page`, included.

    `kind` is a code of the call, `other` or `unrecognised`. `looks_like` names the kind that an `other`
    document is easily taken for (a request for a certificate …), and `title` says what it is, in Polish.
    """

    kind: str
    confidence: float
    first_page: int = 1
    last_page: int = 1
    evidence: tuple[Evidence, ...] = ()
    fields: dict[str, FieldValue] = field(default_factory=dict)
    signing: Signing = Signing("unknown")
    title: str = ""
    looks_like: str | None = None
    blank_pages: tuple[int, ...] = ()
    """Those between its first and its last on which nothing of it stands: blank, or another document's."""
    may_hold: tuple[str, ...] = ()
    """The other kinds of the call that single pages of it would be told as, were they alone."""
    names: tuple[str, ...] = ()
    """Of a kind of which every person needs one: whom it may name (`checks.recognise.named_persons`)."""

    @property
    def written_pages(self) -> tuple[int, ...]:
        """The numbers of its pages that bear content."""
        return tuple(n for n in range(self.first_page, self.last_page + 1) if n not in self.blank_pages)

    def value(self, name: str) -> Scalar | tuple[str, ...] | None:
        """The answer to one question, or None when it was not told."""
        found = self.fields.get(name)
        return found.value if found is not None and found.state == "read" else None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read from one file for one call."""

    sha256: str
    format: str
    status: ReadStatus
    reason: str = ""
    page_count: int = 0
    documents: tuple[Document, ...] = ()
    pages: tuple[Page, ...] = ()
    signatures: tuple[ElectronicSignature, ...] = ()
