"""Parts of RTF that show something other than their words: pictures, and the fields of old forms."""

from dataclasses import dataclass, field

from ingest.readers.text.story import Picture
from ingest.readers.text.symbols import EMPTY, TICKED

_TWIPS_A_PIXEL = 15
_UNSET = 25
"""A form field's result when nobody has touched it (RTF 1.9.1, „Form Fields”)."""


@dataclass(slots=True)
class PictureBuilder:
    r"""A `\pict` group: its sizes by their control words, and its bytes."""

    numbers: dict[str, int] = field(default_factory=dict)
    is_known: bool = False
    """Whether its bytes are a PNG or JPEG file."""
    hexadecimal: list[bytes] = field(default_factory=list)
    binary: bytes = b""

    def picture(self, source: str) -> Picture:
        """The picture; `source` names its bytes, where they are a file of their own."""
        width, height = self._pixels("w"), self._pixels("h")
        return Picture(width, height, source=source if self.is_known else "")

    def content(self) -> bytes:
        """The bytes of the picture's file."""
        if self.binary:
            return self.binary
        digits = b"".join(self.hexadecimal).translate(None, b" \t")
        try:
            return bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
        except ValueError:
            return b""

    def _pixels(self, side: str) -> int:
        """By the size it is wanted in and its scale, else by its own pixels."""
        scale = self.numbers.get("picscalex" if side == "w" else "picscaley", 100)
        wanted = self.numbers.get(f"pic{side}goal", 0)
        own = self.numbers.get(f"pic{side}", 0)
        return max((wanted // _TWIPS_A_PIXEL if wanted else own) * scale // 100, 0)


@dataclass(slots=True)
class RtfField:
    r"""A `\formfield` group: a text field (0), a check box (1) or a list (2)."""

    numbers: dict[str, int] = field(default_factory=dict)
    choices: list[str] = field(default_factory=list)

    def shown(self) -> str:
        """☒ or ☐, or the choice of a list; a text field's words stand in the field's result."""
        result = self.numbers.get("ffres", _UNSET)
        if result == _UNSET:
            result = self.numbers.get("ffdefres", 0)
        kind = self.numbers.get("fftype", 0)
        if kind == 1:
            return TICKED if result == 1 else EMPTY
        if kind == 2 and 0 <= result < len(self.choices):
            return self.choices[result]
        return ""
