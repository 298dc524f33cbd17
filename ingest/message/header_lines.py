"""Header lines that a program broke without the space that continues one (RFC 5322 § 2.2.3), and their like.

For the standard library such a line ends the headers: all below it, the Content-Type with its boundary among
them, becomes text of the body, and with it every attachment. Mail programs show these mails whole.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

_HEADER = re.compile(rb"([!-9;-~]{1,200})([ \t]*):")
_PARAMETER = re.compile(rb"[!-:<-~]{1,60}=")
_DECIDING = frozenset({b"from", b"content-type", b"mime-version", b"message-id"})
"""What no body begins with, where the headers above it lack it."""
_CONTINUED = frozenset({b"subject", b"thread-topic", b"comments", b"keywords", b"references", b"in-reply-to"})
"""Headers of words or identifiers: what stands alone below them is more of them."""
_ENVELOPE = b"From "
_APART = b"X-Broken-Line: "
"""What makes a line that belongs to no header one of its own."""


def mended_head(octets: bytes) -> bytes:
    r"""The message whose broken header lines continue the line above them; itself where none is broken.

    A line is broken where a header that decides, and that no line above is, follows before the blank line, or
    where it is a parameter of the header above. Blank lines before all headers go, and blanks before a colon.

    >>> mended_head(b"Subject: Zgloszenie\nna wyjazd\nContent-Type: text/plain\n\nJan")
    b'Subject: Zgloszenie\n na wyjazd\nContent-Type: text/plain\n\nJan'
    >>> mended_head(b"From: a@b.pl\n*** sprawdzono ***\nContent-Type: text/plain\n\nJan")
    b'From: a@b.pl\nX-Broken-Line: *** sprawdzono ***\nContent-Type: text/plain\n\nJan'
    >>> mended_head(b"Subject: Zgloszenie\nDzien dobry\n\nContent-Type: text/plain\n\nJan")[20:32]
    b'Dzien dobry\n'
    """
    begun = octets.lstrip(b"\r\n")
    octets = begun if _HEADER.match(begun) or begun.startswith(_ENVELOPE) else octets
    lines = list(_block(octets, 0))
    names = [_name(line) for line in lines]
    last_new = max((names.index(name) for name in _DECIDING.intersection(names)), default=-1)
    mended = []
    for number, (line, above) in enumerate(zip(lines, _above(names), strict=True)):
        found = _HEADER.match(line)
        if found is not None and found[2]:
            line = line[: found.start(2)] + line[found.end(2) :]  # noqa: PLW2901 -- the line as it should be
        elif (
            _is_broken(line)
            and not (number == 0 and line.startswith(_ENVELOPE))
            and (number <= last_new or _is_parameter(lines, number))
        ):
            line = _continuing(lines, above, number)  # noqa: PLW2901 -- the line as it should be
        mended.append(line)
    return octets if mended == lines else b"".join(mended) + octets[sum(map(len, lines)) :]


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


def _mended_part(lines: Sequence[bytes]) -> Iterator[bytes]:
    names = [_name(line) for line in lines]
    last = max((number for number, name in enumerate(names) if name.startswith(b"content-")), default=-1)
    for number, (line, above) in enumerate(zip(lines, _above(names), strict=True)):
        if number > 0 and _is_broken(line) and (number < last or _is_parameter(lines, number)):
            yield _continuing(lines, above, number)
        else:
            yield line


def _above(names: Iterable[bytes]) -> Iterator[bytes]:
    """For each line the name of the nearest header above it; none above the first."""
    above = b""
    for name in names:
        yield above
        above = name or above


def _continuing(lines: Sequence[bytes], above: bytes, number: int) -> bytes:
    """A broken line as more of the header above it; as one of its own where it would spoil that one."""
    is_open = number > 0 and lines[number - 1].rstrip().endswith((b",", b";"))
    if above in _CONTINUED or above.startswith(b"content-") or (above and is_open):
        return b" " + lines[number]
    return _APART + lines[number]


def _is_parameter(lines: Sequence[bytes], number: int) -> bool:
    is_open = number > 0 and lines[number - 1].rstrip().endswith(b";")
    return is_open and _PARAMETER.match(lines[number]) is not None


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


def _name(line: bytes) -> bytes:
    """The name of the header that begins in a line, in lower case; none where the line begins none."""
    found = _HEADER.match(line)
    return found[1].lower() if found is not None else b""
