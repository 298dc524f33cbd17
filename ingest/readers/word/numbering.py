"""The labels of numbered paragraphs („1.”, „a)”), which Word computes and does not store (ECMA-376, 17.9)."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

from ingest.readers.text.ordinals import ordinal

_VAL = qn("w:val")


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    text: str
    start: int


class Numbering:
    """Counts the document's lists; ask it for every paragraph in order."""

    def __init__(self, numbering: Any = None, styles: Any = None) -> None:
        """Take the roots of the numbering and the styles part; without them nothing is numbered."""
        self._levels, self._lists = _definitions(numbering)
        self._of_style = _style_numbering(styles)
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)

    def label(self, paragraph: Any) -> str:
        """The paragraph's label as Word shows it, „” for none, a bullet or a numbering not known here."""
        list_id, depth = self._place(paragraph)
        abstract = self._lists.get(list_id, "")
        level = self._levels.get((abstract, depth))
        if level is None or level.form in ("bullet", "none"):
            return ""
        counts = self._counts[abstract]
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [known for known in counts if known > depth]:
            del counts[deeper]
        return self._written(abstract, level, counts)

    def _written(self, abstract: str, level: _Level, counts: dict[int, int]) -> str:
        text = level.text
        for depth in range(9):
            place = f"%{depth + 1}"
            if place in text:
                known = self._levels.get((abstract, depth), level)
                text = text.replace(place, ordinal(counts.get(depth, known.start), known.form))
        return text

    def _place(self, paragraph: Any) -> tuple[str, int]:
        properties = paragraph.find(qn("w:pPr"))
        if properties is None:
            return "", 0
        style = properties.find(qn("w:pStyle"))
        inherited = self._of_style.get(style.get(_VAL, "") if style is not None else "", ("", 0))
        own = properties.find(qn("w:numPr"))
        return _numbering_of(own, inherited) if own is not None else inherited


def _numbering_of(element: Any, inherited: tuple[str, int] = ("", 0)) -> tuple[str, int]:
    list_id = element.find(qn("w:numId"))
    depth = element.find(qn("w:ilvl"))
    return (
        list_id.get(_VAL, "") if list_id is not None else inherited[0],
        _integer(depth.get(_VAL), 0) if depth is not None else inherited[1],
    )


def _definitions(numbering: Any) -> tuple[dict[tuple[str, int], _Level], dict[str, str]]:
    """Levels by (abstract list, depth), and each list's abstract list."""
    levels: dict[tuple[str, int], _Level] = {}
    lists: dict[str, str] = {}
    if numbering is None:
        return levels, lists
    for abstract in numbering.iterchildren(qn("w:abstractNum")):
        name = abstract.get(qn("w:abstractNumId"), "")
        for level in abstract.iterchildren(qn("w:lvl")):
            depth = _integer(level.get(qn("w:ilvl")), 0)
            levels[name, depth] = _Level(
                _child_value(level, "w:numFmt", "decimal"),
                _child_value(level, "w:lvlText", ""),
                _integer(_child_value(level, "w:start", "1"), 1),
            )
    for item in numbering.iterchildren(qn("w:num")):
        lists[item.get(qn("w:numId"), "")] = _child_value(item, "w:abstractNumId", "")
    return levels, lists


def _style_numbering(styles: Any) -> dict[str, tuple[str, int]]:
    """Paragraph style → (list, depth), by the style itself or the nearest style it is based on."""
    if styles is None:
        return {}
    own: dict[str, tuple[str, int]] = {}
    base: dict[str, str] = {}
    for style in styles.iterchildren(qn("w:style")):
        name = style.get(qn("w:styleId"), "")
        base[name] = _child_value(style, "w:basedOn", "")
        found = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if found is not None:
            own[name] = _numbering_of(found)
    for name in base:
        ancestor, steps = name, 0
        while ancestor and ancestor not in own and steps < 10:
            ancestor, steps = base.get(ancestor, ""), steps + 1
        if ancestor in own:
            own[name] = own[ancestor]
    return own


def _child_value(element: Any, name: str, default: str) -> str:
    child = element.find(qn(name))
    return default if child is None else child.get(_VAL, default)


def _integer(text: str | None, default: int) -> int:
    try:
        return int(text or "")
    except ValueError:
        return default
