"""The labels of list items and headings („1.”, „a)”), which OpenDocument computes and does not store.

ODF 1.3, part 3, 5.3 (lists) and 16.30 (their styles).
"""

from dataclasses import dataclass, field
from typing import Any

from ingest.readers.opendocument.package import q
from ingest.readers.opendocument.styles import Styles
from ingest.readers.text.ordinals import ordinal

_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_LEVELS = 10


@dataclass(slots=True)
class OpenList:
    """A list being read: its style, how deep it is, and the counts it shares with those it continues."""

    style: str
    depth: int
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Counts the document's lists; ask it in document order."""

    def __init__(self, styles: Styles) -> None:
        """Take the styles that say how lists are numbered."""
        self._styles = styles
        self._by_id: dict[str, OpenList] = {}
        self._by_style: dict[str, OpenList] = {}
        self._headings: dict[int, int] = {}

    def open(self, element: Any, outer: OpenList | None) -> OpenList:
        """Begin a `text:list`: a new one, the next level of `outer`, or the going on of an earlier one."""
        style = element.get(q("text:style-name")) or (outer.style if outer else "")
        if outer is not None:
            return OpenList(style, outer.depth + 1, outer.counts)
        earlier = self._by_id.get(element.get(q("text:continue-list"), ""))
        if earlier is None and element.get(q("text:continue-numbering")) == "true":
            earlier = self._by_style.get(style)
        opened = OpenList(style, 1, earlier.counts if earlier else {})
        if name := element.get(q("xml:id")):
            self._by_id[name] = opened
        self._by_style[style] = opened
        return opened

    def item_label(self, item: Any, place: OpenList) -> str:
        """The label of the next item of a list; „” for a bullet or a level without numbers."""
        style = self._styles.lists.get(place.style)
        levels = {number: _level(style, number) for number in range(1, place.depth + 1)}
        return _counted(levels, place.depth, place.counts, item.get(q("text:start-value")))

    def heading_label(self, heading: Any) -> str:
        """The number of a heading that stands in no list; „” where headings have none."""
        if heading.get(q("text:is-list-header")) == "true":
            return ""
        depth = _integer(heading.get(q("text:outline-level")), 1)
        outline = self._styles.outline
        levels = {number: _level(outline, number) for number in range(1, _LEVELS + 1)}
        return _counted(levels, depth, self._headings, heading.get(q("text:start-value")))


def _level(style: Any, depth: int) -> Any:
    """The definition of one level of a list style, or None."""
    for level in style if style is not None else ():
        if level.get(q("text:level")) == str(depth):
            return level
    return None


def _counted(levels: dict[int, Any], depth: int, counts: dict[int, int], start: str | None) -> str:
    """Count one on at this depth, and write the label."""
    level = levels.get(depth)
    if level is None or not level.get(q("style:num-format")):
        return ""
    first = _integer(start, 0) or _integer(level.get(q("text:start-value")), 1)
    counts[depth] = first if start or depth not in counts else counts[depth] + 1
    for deeper in [known for known in counts if known > depth]:
        del counts[deeper]
    shown = max(min(_integer(level.get(q("text:display-levels")), 1), depth), 1)
    numbers = []
    for number in range(depth - shown + 1, depth + 1):
        above = levels.get(number)
        form = "1" if above is None else above.get(q("style:num-format"), "1")
        numbers.append(ordinal(counts.get(number, 1), _FORMS.get(form, "decimal")))
    before, after = (str(level.get(q(name), "")) for name in ("style:num-prefix", "style:num-suffix"))
    return before + ".".join(numbers) + after


def _integer(text: str | None, default: int) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 9 else default
