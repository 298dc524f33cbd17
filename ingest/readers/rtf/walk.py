"""The walk over an RTF file's tokens → the stories that it tells."""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field

from ingest.readers.rtf.flow import Flow
from ingest.readers.rtf.fonts import Fonts, codec_of
from ingest.readers.rtf.group import BOXES, MARGINS, MODES, Group, Mode
from ingest.readers.rtf.parts import PictureBuilder, RtfField
from ingest.readers.rtf.tokens import CLOSE, OPEN, Token, tokens
from ingest.readers.text.story import STRIKE, TextFlow
from ingest.readers.text.symbols import symbol

_MAX_GROUPS = 2_000
_MAX_TOKENS = 1_000_000

_CHARACTERS = {
    "tab": "\t", "line": "\n", "page": "\n", "column": "\n", "emdash": "—", "endash": "–", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ",
    "qmspace": " ", "~": " ", "_": "-",
}  # fmt: skip
_PARAGRAPH_ENDS = {"par", "sect", "\n", "\r"}


class RtfLimitError(Exception):
    """Too many groups or tokens."""


@dataclass(slots=True)
class RtfDocument:
    """What was read. `images` are pictures' files by their `source`; `is_whole`: every group had its end."""

    body: TextFlow
    headers: list[TextFlow] = field(default_factory=list)
    footers: list[TextFlow] = field(default_factory=list)
    images: dict[str, bytes] = field(default_factory=dict)
    is_whole: bool = True


class RtfReader:
    """Walks the tokens of one file."""

    def __init__(self) -> None:
        self._group = Group(Flow())
        self._groups: list[Group] = []
        self._document = RtfDocument(TextFlow())
        self._fonts = Fonts()
        self._octets = bytearray()
        self._skipped = 0
        """So many characters still stand for one that was given in Unicode."""
        self._is_optional = False
        self._label: list[str] = []
        self._choice: list[str] = []
        self._picture = PictureBuilder()
        self._form = RtfField()
        self._handlers: dict[Mode, Callable[[str, int | None], None]] = {
            "text": self._take_in_text,
            "label": self._take_in_label,
            "choice": self._take_in_choice,
            "fonts": self._take_in_fonts,
            "picture": self._take_in_picture,
            "form": self._take_in_form,
            "row end": self._take_at_row_end,
        }

    def read(self, content: bytes) -> RtfDocument:
        """The document.

        Raises:
            RtfLimitError: there is more of it than may be read.
        """
        body = self._group.flow
        for count, token in enumerate(tokens(content)):
            if count > _MAX_TOKENS or len(self._groups) > _MAX_GROUPS:
                raise RtfLimitError
            self._take(token)
            if token is CLOSE and not self._groups:
                break
        self._document.is_whole = not self._groups
        while self._groups:
            self._take(CLOSE)
        self._document.body = body.finished()
        return self._document

    def _take(self, token: Token) -> None:
        if not token.word:
            self._take_text(token.text)
            return
        self._flush()
        if token is OPEN:
            self._open()
        elif token is CLOSE:
            self._close()
        elif token.word == "*":
            self._is_optional = True
        elif token.word == "bin":
            self._picture.binary = token.text if self._group.mode == "picture" else b""
        elif token.word == "u":
            self._take_unicode(token.number or 0)
        else:
            self._take_word(token.word, token.number)

    def _open(self) -> None:
        self._groups.append(self._group)
        self._group = copy(self._group)
        self._group.at_end = None
        self._skipped, self._is_optional = 0, False

    def _close(self) -> None:
        ended, self._skipped, self._is_optional = self._group, 0, False
        if self._groups:
            self._group = self._groups.pop()
        if ended.at_end is not None:
            ended.at_end()

    def _take_text(self, octets: bytes) -> None:
        if self._skipped:
            skipped = min(self._skipped, len(octets))
            self._skipped -= skipped
            octets = octets[skipped:]
        self._octets += octets

    def _flush(self) -> None:
        """Give the bytes read so far to whom they belong."""
        if not self._octets:
            return
        octets, mode = bytes(self._octets), self._group.mode
        self._octets.clear()
        self._is_optional = False
        if mode == "picture":
            self._picture.hexadecimal.append(octets)
        elif mode == "fonts":
            self._fonts.add_name(octets)
        elif mode in ("text", "label", "choice"):
            self._write(self._fonts.decoded(octets, self._group.font))

    def _take_unicode(self, number: int) -> None:
        self._skipped = self._group.unicode_skip
        code = number + 0x10000 if number < 0 else number
        if 0 < code <= 0xFFFF and self._group.mode in ("text", "label", "choice"):
            self._write(chr(code))

    def _write(self, text: str) -> None:
        group = self._group
        if group.mode == "label":
            self._label.append(text)
        elif group.mode == "choice":
            self._choice.append(text)
        elif not group.is_hidden and not group.is_deleted:
            if font := self._fonts.symbol_font(group.font):
                text = "".join(symbol(ord(character), font) or character for character in text)
            if group.is_struck and text.strip():
                text = STRIKE + text + STRIKE
            group.flow.write(text)

    def _take_word(self, word: str, number: int | None) -> None:
        is_optional, self._is_optional = self._is_optional, False
        mode = self._group.mode
        if mode == "text" and (word in MARGINS or word in BOXES):
            self._begin_flow(word)
        elif word in MODES.get(mode, {}):
            self._begin(MODES[mode][word])
        elif is_optional:
            self._group.mode = "skip"
        elif mode in self._handlers:
            self._handlers[mode](word, number)

    def _take_in_label(self, word: str, number: int | None) -> None:
        self._label.append(_CHARACTERS.get(word, ""))
        self._group.set(word, number)

    def _take_in_choice(self, word: str, number: int | None) -> None:
        self._group.set(word, number)

    def _take_in_picture(self, word: str, number: int | None) -> None:
        self._picture.is_known |= word in ("pngblip", "jpegblip")
        self._picture.numbers[word] = number or 0

    def _take_in_form(self, word: str, number: int | None) -> None:
        self._form.numbers[word] = number or 0

    def _take_at_row_end(self, word: str, _number: int | None) -> None:
        if word == "nestrow":
            self._group.flow.end_row(max(self._group.depth, 2))

    def _take_in_fonts(self, word: str, number: int | None) -> None:
        if word == "f":
            self._fonts.begin(number or 0)
        elif word == "fcharset":
            self._fonts.set_charset(number or 0)

    def _begin(self, mode: Mode) -> None:
        group = self._group
        group.mode = mode
        if mode == "label":
            self._label, group.at_end = [], self._end_label
        elif mode == "picture":
            self._picture, group.at_end = PictureBuilder(), self._end_picture
        elif mode == "form":
            self._form, group.at_end = RtfField(), self._end_form
        elif mode == "choice":
            self._choice, group.at_end = [], self._end_choice

    def _begin_flow(self, word: str) -> None:
        outer, flow = self._group.flow, Flow()
        self._group.flow, self._group.depth = flow, 0

        def end() -> None:
            story = flow.finished()
            if word in BOXES:
                outer.add_text_box(story)
            elif MARGINS[word] == "header":
                self._document.headers.append(story)
            else:
                self._document.footers.append(story)

        self._group.at_end = end

    def _end_label(self) -> None:
        label = "".join(self._label).strip()
        if any(map(str.isalnum, label)):  # a bullet tells nothing
            self._group.flow.write(label + " ")

    def _end_picture(self) -> None:
        source = str(len(self._document.images))
        picture = self._picture.picture(source)
        if picture.is_large and picture.source:
            self._document.images[source] = self._picture.content()
        if not self._group.is_hidden and not self._group.is_deleted:
            self._group.flow.add_picture(picture)
        self._picture = PictureBuilder()

    def _end_form(self) -> None:
        self._group.flow.write(self._form.shown())

    def _end_choice(self) -> None:
        self._form.choices.append("".join(self._choice).strip())

    def _take_in_text(self, word: str, number: int | None) -> None:
        group = self._group
        if word in _CHARACTERS:
            self._write(_CHARACTERS[word])
        elif word in _PARAGRAPH_ENDS:
            group.flow.end_paragraph(group.depth)
        elif word == "cell":
            group.flow.end_cell(1)
        elif word == "nestcell":
            group.flow.end_cell(max(group.depth, 2))
        elif word == "row":
            group.flow.end_row(1)
        elif word == "ansicpg":
            self._fonts.default_codec = codec_of(number or 0, self._fonts.default_codec)
        else:
            group.set(word, number)
