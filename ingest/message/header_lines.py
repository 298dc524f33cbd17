"""Header lines that a program broke without the space that continues one (RFC 5322 § 2.2.3).

For the standard library such a line ends the headers: all below it, the Content-Type with its boundary among
them, becomes text of the body, and with it every attachment. Mail programs show these mails whole.
"""

import re
from collections.abc import Iterable, Iterator

_HEADER = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
_PARAMETER = re.compile(rb"[!-:<-~]{1,60}=")
_DECIDING = frozenset({b"from", b"content-type", b"mime-version", b"message-id"})
"""What no body begins with, where the headers above it lack it."""
_ENVELOPE = (b"From ", b">From ")


def mended_head(octets: bytes) -> bytes:
    r"""The message whose broken header lines continue the line above them; itself where none is broken.

    A line is broken where a header that decides, and that no line above is, follows before the blank line.

    >>> mended_head(b"Subject: Zgloszenie\nna wyjazd\nContent-Type: text/plain\n\nJan")
    b'Subject: Zgloszenie\n na wyjazd\nContent-Type: text/plain\n\nJan'
    >>> mended_head(b"Subject: Zgloszenie\nDzien dobry\n\nContent-Type: text/plain\n\nJan")[20:32]
    b'Dzien dobry\n'
    """
    lines = list(_block(octets, 0))
    broken = [line for line in lines if _is_broken(line) and not line.startswith(_ENVELOPE)]
    if not broken:
        return octets
    first = lines.index(broken[0])
    if not (_names(lines[first:]) - _names(lines[:first])) & _DECIDING:
        return octets
    head = b"".join(b" " + line if line in broken else line for line in lines)
    return head + octets[sum(map(len, lines)) :]


def mended_parts(octets: bytes, boundaries: Iterable[str]) -> bytes:
    r"""The same for the headers of the parts between some boundaries, where what follows is theirs alone.

    >>> mended_parts(b"--x\nContent-Disposition: attachment;\nfilename=\"a.pdf\"\n\nJVB", ["x"])
    b'--x\nContent-Disposition: attachment;\n filename="a.pdf"\n\nJVB'
    """
    marks = [re.escape(boundary.encode("utf-8", "surrogateescape")) for boundary in boundaries]
    if not marks:
        return octets
    pieces: list[bytes] = []
    position = 0
    for mark in re.finditer(rb"^--(?:%s)[ \t]*\r?\n" % b"|".join(marks), octets, re.MULTILINE):
        lines = list(_block(octets, mark.end()))
        pieces += [octets[position : mark.end()], *_mended_part(lines)]
        position = mark.end() + sum(map(len, lines))
    return b"".join(pieces) + octets[position:]


def _mended_part(lines: list[bytes]) -> Iterator[bytes]:
    for number, line in enumerate(lines):
        is_continued = number > 0 and _is_broken(line)
        follows = any(name.startswith(b"content-") for name in _names(lines[number + 1 :]))
        is_parameter = number > 0 and lines[number - 1].rstrip().endswith(b";") and _PARAMETER.match(line)
        yield b" " + line if is_continued and (follows or is_parameter) else line


def _block(octets: bytes, start: int) -> Iterator[bytes]:
    """The lines, with their ends, from a position up to the first blank one."""
    position = start
    while position < len(octets):
        end = octets.find(b"\n", position)
        end = len(octets) if end < 0 else end + 1
        line = octets[position:end]
        if not line.strip(b"\r\n"):
            return
        yield line
        position = end


def _is_broken(line: bytes) -> bool:
    return line[:1] not in {b" ", b"\t"} and _HEADER.match(line) is None


def _names(lines: Iterable[bytes]) -> set[bytes]:
    """The names of the headers that begin in some lines, in lower case."""
    return {found[1].lower() for line in lines if (found := _HEADER.match(line))}
