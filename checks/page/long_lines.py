"""Lines as long as paragraphs may be, and no longer: rules go over a line again and again.

What nobody wrote to be read, a million signs without a stop, is cut: at blanks, else anywhere.
"""

from dataclasses import replace

from domain.document import Page, Row

LONGEST = 5_000
"""Signs: twice as many as the longest paragraph of a form or a certificate."""


def with_lines_broken(page: Page) -> Page:
    r"""The page with none but readable lines, in its cells too; one read from a picture stays as it is.

    >>> page = Page(1, f"NIP\n{'a ' * 4_000}\nREGON", (((f"{'b' * 12_000}", "c"),),))
    >>> [len(line) for line in with_lines_broken(page).text.split("\n")]
    [3, 4999, 3000, 5]
    >>> [[len(line) for line in cell.split("\n")] for cell in with_lines_broken(page).tables[0][0]]
    [[5000, 5000, 2000], [1]]
    """
    if page.source == "ocr" or not (_is_long(page.text) or any(map(_is_long, _cells(page)))):
        return page
    tables = tuple(tuple(_row(row) for row in table) for table in page.tables)
    return replace(page, text=_broken(page.text), tables=tables)


def _cells(page: Page) -> list[str]:
    return [cell for table in page.tables for row in table for cell in row]


def _row(row: Row) -> Row:
    return tuple(_broken(cell) for cell in row)


def _is_long(text: str) -> bool:
    return len(text) > LONGEST and any(len(line) > LONGEST for line in text.split("\n"))


def _broken(text: str) -> str:
    return "\n".join(piece for line in text.split("\n") for piece in _pieces(line))


def _pieces(line: str) -> list[str]:
    """A line in pieces that are short enough, the blanks between them gone.

    >>> _pieces("a b"), [len(piece) for piece in _pieces("a" * 5_001)], _pieces("")
    (['a b'], [5000, 1], [''])
    """
    pieces = []
    while len(line) > LONGEST:
        end = line.rfind(" ", 0, LONGEST + 1)
        end = end if end > 0 else LONGEST
        pieces.append(line[:end])
        line = line[end:].lstrip(" ")
    return [*pieces, line]
