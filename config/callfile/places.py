"""On which line of a TOML file each key stands: the standard library's reader does not tell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

Key = tuple[str | int, ...]
"""The way to a value: keys of tables, and positions in lists (from 0)."""


@dataclass(frozen=True, slots=True)
class Places:
    """The lines (from 1) of the keys of one file."""

    lines: Mapping[Key, int] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str) -> "Places":
        r"""The places of a text that is TOML.

        >>> Places.of("a = 1\\n[b.c]\\nd = [1, { e = 2 }]").lines[("b", "c", "d", 1, "e")]
        3
        """
        lines: dict[Key, int] = {}
        for key, line in _document(_parser().parse(text.encode()).root_node):
            lines.setdefault(key, line)
        return cls(lines)

    def line(self, key: Key) -> int:
        r"""The line of a key, or of the innermost table around it that the file has.

        >>> Places.of("[b]\\nc = 1").line(("b", "x", "y"))
        1
        """
        return next((self.lines[key[:end]] for end in range(len(key), 0, -1) if key[:end] in self.lines), 1)


@cache
def _parser() -> "Parser":
    import tree_sitter_toml
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_toml.language()))


def _document(root: "Node") -> Iterator[tuple[Key, int]]:
    """Every key of the file; each entry of an array of tables under its number."""
    count: dict[Key, int] = {}
    for node in root.named_children:
        if node.type == "pair":
            yield from _pair(node, ())
        elif node.type in {"table", "table_array_element"}:
            head, *pairs = [child for child in node.named_children if child.type != "comment"]
            here = _within(_names(head), count)
            if node.type == "table_array_element":
                number = count[here] = count.get(here, -1) + 1
                yield here, _line(node)
                here = (*here, number)
            yield here, _line(node)
            for pair in pairs:
                yield from _pair(pair, here)


def _within(names: Key, count: Mapping[Key, int]) -> Key:
    """The full way to a table: what lies in an array of tables belongs to its newest entry."""
    here: Key = ()
    for place, name in enumerate(names):
        here = (*here, name)
        if here in count and place < len(names) - 1:
            here = (*here, count[here])
    return here


def _pair(node: "Node", table: Key) -> Iterator[tuple[Key, int]]:
    head, value = [child for child in node.named_children if child.type != "comment"][:2]
    here = (*table, *_names(head))
    yield here, _line(node)
    yield from _value(value, here)


def _value(node: "Node", here: Key) -> Iterator[tuple[Key, int]]:
    if node.type == "array":
        for number, item in enumerate(c for c in node.named_children if c.type != "comment"):
            yield (*here, number), _line(item)
            yield from _value(item, (*here, number))
    elif node.type == "inline_table":
        for pair in node.named_children:
            if pair.type == "pair":
                yield from _pair(pair, here)


def _names(head: "Node") -> Key:
    """The names of a key; of a dotted one, all of them."""
    if head.type == "dotted_key":
        return tuple(name for part in head.named_children for name in _names(part))
    text = (head.text or b"").decode()
    return (text[1:-1] if head.type == "quoted_key" else text,)


def _line(node: "Node") -> int:
    return node.start_point[0] + 1
