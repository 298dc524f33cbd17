"""Questions of a picture by their printed codes: „1c | Województwo | …” a row, „5. … | 6. …” on a line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checks.recognise.form.text import FormText

_CODED = re.compile(r"(?P<number>\d{1,2})(?P<letter>[a-z]) ?[_.]?\t(?=[^\W\d_])")
_MISREAD = re.compile(r"[a-zA-Z0-9|!]{1,2} ?[_.]?\t(?=[^\W\d_])")
"""What such a code may have been read as: „la”, „de”."""
_LEAST = 4
"""So many codes are a column of them."""
_CARD = re.compile(r"(?P<number>\d{1,2})[a-z]?[.)]\s*(?=[A-ZĄĆĘŁŃÓŚŹŻ])")
_PAIR = 2


def with_coded_rows(text: FormText) -> FormText:
    """The text with each coded question on a line of its own, a stop behind its code; itself without such.

    Every place in the text stays where it was.
    """
    lines = text.raw.split("\n")
    if not text.is_noisy:
        return text
    raw = "\n".join(_with_cards(list(_with_codes(lines))))
    if raw == text.raw:
        return text
    changed = [at for at, (old, new) in enumerate(zip(text.raw, raw, strict=True)) if old != new]
    folded = list(text.folded)
    for at in changed:
        folded[at] = raw[at]
    joined = "".join(folded)
    return replace(text, raw=raw, folded=joined, flat=joined.replace("\n", " ").replace("\t", " "))


def _with_codes(lines: Sequence[str]) -> Iterator[str]:
    """The lines, those of a column of codes with „1c)” for „1c | ”."""
    if sum(_CODED.match(line) is not None for line in lines) < _LEAST:
        yield from lines
        return
    number, letter = "1", ""
    for line in lines:
        found = _CODED.match(line)
        if found is not None:
            number, letter = found["number"], found["letter"]
            yield _coded(line, number, letter, found.end())
            continue
        misread = _MISREAD.match(line)
        if misread is not None and line.count("\t") > 1 and not line[:2].strip("_.\t ").isdecimal():
            letter = chr(ord(letter) + 1) if letter else "a"
            yield _coded(line, number, letter, misread.end())
        else:
            yield line


def _coded(line: str, number: str, letter: str, end: int) -> str:
    code = f"{number}{letter})"
    return code[-end:].ljust(end) + line[end:]


def _with_cards(lines: list[str]) -> Iterator[str]:
    """The lines, those of several cards with each card on its own: „5. Województwo … | 6. NIP …”."""
    for at, line in enumerate(lines):
        cells = line.split("\t")
        numbers = [int(found["number"]) if (found := _CARD.match(cell.strip())) else 0 for cell in cells]
        are_cards = len(cells) >= _PAIR and 0 not in numbers
        are_in_order = are_cards and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        below = lines[at + 1].split("\t") if at + 1 < len(lines) else []
        is_head = len(below) == len(cells) and not all(_CARD.match(cell.strip()) for cell in below)
        yield line.replace("\t", "\n") if are_in_order and not is_head else line
