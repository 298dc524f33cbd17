"""RTF's font table → in which encoding a font's bytes are, and whether it draws symbols."""

import codecs
from dataclasses import dataclass, field

_CODECS = {
    2: "latin-1", 77: "mac_roman", 89: "mac_latin2", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250", 255: "cp852",
}  # fmt: skip
"""Character sets of fonts that say more than „the file's own” (RTF 1.9.1, „Font Table”)."""


@dataclass(slots=True)
class _Font:
    charset: int = 0
    name: bytes = b""


@dataclass(slots=True)
class Fonts:
    """The fonts of a file by number, as its table is read."""

    default_codec: str = "cp1250"
    """Of text that nothing says more of: a Polish office's mail, where the file names no code page."""
    _fonts: dict[int, _Font] = field(default_factory=dict)
    _number: int = -1

    def begin(self, number: int) -> None:
        """A font of this number is described next."""
        self._number = number
        self._fonts[number] = _Font()

    def set_charset(self, charset: int) -> None:
        """The character set of the font being described."""
        self._fonts.setdefault(self._number, _Font()).charset = charset

    def add_name(self, name: bytes) -> None:
        """A piece of the name of the font being described."""
        font = self._fonts.setdefault(self._number, _Font())
        font.name = (font.name + name)[:100]

    def symbol_font(self, number: int) -> str:
        """The name of a font of symbols, „” for any other."""
        font = self._fonts.get(number)
        name = "" if font is None else font.name.decode("ascii", "replace").strip("; ")
        return name if "Wingdings" in name else ""

    def decoded(self, octets: bytes, number: int) -> str:
        """What the bytes say in this font."""
        font = self._fonts.get(number)
        codec = _CODECS.get(font.charset, self.default_codec) if font is not None else self.default_codec
        return octets.decode(codec, "replace")


def codec_of(code_page: int, default: str) -> str:
    """The codec of a Windows code page, `default` for one not known.

    >>> codec_of(1252, "cp1250"), codec_of(0, "cp1250"), codec_of(65001, "cp1250")
    ('cp1252', 'cp1250', 'utf-8')
    """
    if code_page == 65001:
        return "utf-8"
    name = f"cp{code_page}"
    try:
        codecs.lookup(name)
    except LookupError:
        return default
    return name
