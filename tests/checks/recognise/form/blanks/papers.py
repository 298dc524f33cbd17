"""Templates rendered: the blank as it is handed out, and filled copies in the guises in which they come back."""

import random
import re
from collections.abc import Mapping
from dataclasses import replace

from domain.document import Page

_PLACE = re.compile(
    r"\{(?P<name>[a-z_]+)(?P<how>\.|=(?P<value>\w+)|\?(?P<word>[^|}]+)\|(?P<of>\w+)|#(?P<rows>\d))?\}"
)
DOTS = "." * 40

Answers = Mapping[str, str | tuple[str, ...]]


def blank(template: str) -> Page:
    """The blank, nothing filled in."""
    return _page(template, {})


def filled(template: str, answers: Answers, *, struck: bool = True) -> Page:
    """A copy filled in on a computer; options to choose are struck out, or deleted."""
    return _page(template, answers, struck=struck)


def names(template: str) -> set[str]:
    """The places of a template."""
    return {found["name"] for found in _PLACE.finditer(template)}


def exported(page: Page, width: int = 72) -> Page:
    """The page as a PDF's text gives it: lines broken anew, no cells."""
    lines: list[str] = []
    for line in page.text.split("\n"):
        words = line.replace("\t", " ").split(" ")
        row = ""
        for word in words:
            if len(row) + len(word) > width and row:
                lines.append(row)
                row = word
            else:
                row = f"{row} {word}".strip()
        lines.append(row)
    return Page(1, "\n".join(lines))


def retyped(page: Page) -> Page:
    """The page typed anew with small liberties: other spaces, colons, capitals, a word of the print misspelt."""
    text = (
        page.text.replace("Nazwa", "NAZWA")
        .replace("przedsiębiorcy", "przedsiebiorcy")
        .replace("siedziby", "siedzby")
    )
    text = text.replace(": ", " : ").replace("Oświadczam", "Oświadcza")
    return replace(page, text=text)


def scanned(page: Page, answers: Answers, seed: int = 1) -> Page:
    """The page as a machine reads its picture: some letters of long printed words wrong, tabs lost."""
    chance = random.Random(seed)
    written = str(answers)

    def worn(found: re.Match[str]) -> str:
        word = found[0]
        if word in written or chance.random() > 0.06:
            return word
        at = chance.randrange(1, len(word) - 1)
        return word[:at] + chance.choice("ceoli") + word[at + 1 :]

    text = re.sub(r"[a-ząćęłńóśźż]{6,}", worn, page.text.replace("\t", " ").replace("~~", ""))
    return Page(1, text, source="ocr", confidence=0.93)


def _page(template: str, answers: Answers, *, struck: bool = True) -> Page:
    lines: list[str] = []
    tables: list[tuple[tuple[str, ...], ...]] = []
    rows: list[tuple[str, ...]] = []
    for line in template.split("\n"):
        many = _PLACE.fullmatch(line)
        if many is not None and many["rows"]:
            items = answers.get(many["name"], ())
            assert isinstance(items, tuple)
            for number in range(int(many["rows"])):
                item = items[number] if number < len(items) else ""
                if rows:
                    cells = tuple(item.split(", ")) if item else ("",) * (len(rows[0]) - 1)
                    rows.append((str(number + 1), *cells))
                    lines.append("\t".join((str(number + 1), *filter(None, cells))))
                else:
                    lines.append(f"{number + 1}) {item}".strip())
            continue
        shown = _PLACE.sub(lambda found: _shown(found, answers, struck=struck), line)
        if line.startswith("|"):
            cells = tuple(cell.strip() for cell in shown.strip("|").split("|"))
            if shown.endswith("||"):
                cells = (*cells, "")
            rows.append(cells)
            lines.append("\t".join(cell for cell in cells if cell))
            continue
        if rows:
            tables.append(tuple(rows))
            rows = []
        lines.append(shown.rstrip())
    if rows:
        tables.append(tuple(rows))
    return Page(1, "\n".join(lines), tables=tuple(tables))


def _shown(found: re.Match[str], answers: Answers, *, struck: bool) -> str:
    answer = answers.get(found["name"])
    if found["word"]:
        if answer is None or answer == found["of"]:
            return found["word"]
        return f"~~{found['word']}~~" if struck else ""
    if found["value"]:
        bracketed = found.string[found.start() - 1 : found.start()] == "["
        ticked, empty = ("x", " ") if bracketed else ("☒", "☐")
        return ticked if answer == found["value"] else empty
    if answer is None:
        return DOTS if found["how"] == "." else ""
    assert isinstance(answer, str)
    return answer
