"""Where each key and value of a TOML file stands: the standard library's reader does not tell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

Key = tuple[str | int, ...]
"""The way to a value: keys of tables, and positions in lists (from 0)."""
Span = tuple[int, int]
"""Where something begins and ends, in bytes of UTF-8."""


@dataclass(frozen=True, slots=True)
class KeyPlaces:
    """Where the keys and values of one file stand."""

    lines: Mapping[Key, int] = field(default_factory=dict)
    """From 1."""
    heads: Mapping[Key, Span] = field(default_factory=dict)
    """The keys themselves, as they are written before „=”."""
    values: Mapping[Key, Span] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str) -> "KeyPlaces":
        r"""The places of a text that is TOML.

        >>> KeyPlaces.of("a = 1\n[b.c]\nd = [1, { e = 2 }]").lines[("b", "c", "d", 1, "e")]
        3
        """
        # Of several spots of one key (a table that is opened twice) the first counts.
        spots = list(_document(_parser().parse(text.encode()).root_node))[::-1]
        return cls(
            {spot.key: spot.node.start_point[0] + 1 for spot in spots},
            {spot.key: _span(spot.head) for spot in spots if spot.head is not None},
            {spot.key: _span(spot.value) for spot in spots if spot.value is not None},
        )

    def line(self, key: Key) -> int:
        r"""The line of a key, or of the innermost table around it that the file has.

        >>> KeyPlaces.of("[b]\nc = 1").line(("b", "x", "y"))
        1
        """
        return next((self.lines[key[:end]] for end in range(len(key), 0, -1) if key[:end] in self.lines), 1)


class _Spot(NamedTuple):
    """A key of the file, with its nodes; a table has no value, an entry of a list no head."""

    key: Key
    node: "Node"
    head: "Node | None" = None
    value: "Node | None" = None


@lru_cache(maxsize=8)
def places_of(text: str) -> KeyPlaces:
    """The same as `KeyPlaces.of`; whoever asks again about a text is answered at once."""
    return KeyPlaces.of(text)


@cache
def _parser() -> "Parser":
    import tree_sitter_toml
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_toml.language()))


def _document(root: "Node") -> Iterator[_Spot]:
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
                yield _Spot(here, node)
                here = (*here, number)
            yield _Spot(here, node)
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


def _pair(node: "Node", table: Key) -> Iterator[_Spot]:
    head, value = [child for child in node.named_children if child.type != "comment"][:2]
    here = (*table, *_names(head))
    yield _Spot(here, node, head, value)
    yield from _value(value, here)


def _value(node: "Node", here: Key) -> Iterator[_Spot]:
    if node.type == "array":
        for number, item in enumerate(c for c in node.named_children if c.type != "comment"):
            yield _Spot((*here, number), item, value=item)
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


def _span(node: "Node") -> Span:
    return node.start_byte, node.end_byte
