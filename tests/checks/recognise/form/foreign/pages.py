"""Pages as a reader of Word documents gives them, from the layouts' HTML: tables as cells, struck words in „~~”."""

from collections.abc import Iterator

import lxml.html

from domain.document import Page

_BREAKS = {"p", "h2", "h3", "br", "div", "dt", "dd", "dl"}


def page_of(source: str) -> Page:
    """The page with its text and tables."""
    body = lxml.html.fromstring(source).find("body")
    lines: list[str] = []
    tables: list[tuple[tuple[str, ...], ...]] = []
    for child in body:
        if child.tag == "table":
            rows = tuple(tuple("\n".join(_lines(cell)) for cell in row) for row in child.iter("tr"))
            tables.append(rows)
            lines += ["\t".join(cell.replace("\n", " ") for cell in row) for row in rows]
        else:
            lines += _lines(child)
        lines += _cut(child.tail or "") if child.tag != "s" else []
    return Page(1, "\n".join(line for line in lines if line.strip()), tables=tuple(tables))


def _lines(element) -> list[str]:
    return _cut("".join(_pieces(element)))


def _cut(text: str) -> list[str]:
    text = text.replace("\xa0", " ")
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def _pieces(element) -> Iterator[str]:
    if element.tag in _BREAKS:
        yield "\n"
    if element.tag == "s":
        yield "~~"
    yield element.text or ""
    for child in element:
        yield from _pieces(child)
        yield child.tail or ""
    if element.tag == "s":
        yield "~~"
