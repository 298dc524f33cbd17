"""JSON that is written while its lists are still being read."""

import json
from collections.abc import Callable, Iterator, Mapping


def json_pieces(
    parts: Mapping[str, object], indent: int | None = None, text_of: Callable[..., str] = json.dumps
) -> Iterator[str]:
    """The text of an object, piece by piece; its iterators become lists, of which one item is held at a time.

    >>> "".join(json_pieces({"a": 1, "b": iter("xy"), "c": iter(())}))
    '{"a": 1, "b": ["x", "y"], "c": []}'
    >>> parts = {"a": {"b": 1}, "c": [{"d": 2}]}
    >>> "".join(json_pieces({**parts, "c": iter(parts["c"])}, 2)) == json.dumps(parts, indent=2)
    True
    """

    def written(value: object, depth: int) -> str:
        text = text_of(value, ensure_ascii=False, indent=indent)
        return text if indent is None else text.replace("\n", "\n" + " " * indent * depth)

    def line(depth: int) -> str:
        return "" if indent is None else "\n" + " " * indent * depth

    opening, space = "{", ", " if indent is None else ","
    for name, value in parts.items():
        yield f"{opening}{line(1)}{written(name, 1)}: "
        opening = space
        if isinstance(value, Iterator):
            yield from _list(value, lambda item: written(item, 2), (line(1), line(2), space))
        else:
            yield written(value, 1)
    yield line(0) + "}" if parts else "{}"


def _list(
    items: Iterator[object], written: Callable[[object], str], lines: tuple[str, str, str]
) -> Iterator[str]:
    outer, inner, space = lines
    opening = "["
    for item in items:
        yield f"{opening}{inner}{written(item)}"
        opening = space
    yield "[]" if opening == "[" else f"{outer}]"
