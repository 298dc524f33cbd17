"""Lists below a stem that names arrears („zaległości w opłacie składek na:”), each row with its words."""

import re
from collections.abc import Iterator

from checks.recognise.kinds.certificates.lexicon.said import ASKED_ABOUT
from checks.recognise.kinds.certificates.text.statement import Statement, plain

_STEM = re.compile(r"(?!.*\b(?:nie|brak|bez|ani)\b)[^\t]{8,160}:")
_ROW = re.compile(
    r"(?:- |• |\* |\+ |\d{1,2}[.)] ?|[a-h][.)] )(?P<label>[^\t:]{2,70}?)(?: ?:|[ .…]{3,}+|\t)[\t .:]*+"
    r"(?P<answer>(?:nie[ \t]+)?(?:posiada|ma|zalega|wystepuja?|figuruja?|stwierdzono|odnotowano|dotyczy)"
    r"|brak)"
    r"[ .,;]*"
)
_NONE = re.compile(r"nie (?!dotyczy)|brak")


def stem_rows(folded: str) -> Iterator[tuple[int, int, list[Statement]]]:
    r"""Lists of that kind: where they stand in the folded text, stem included, and what each row states.

    A list that holds a row without an answer is none, nor is one in which nothing is denied.

    >>> text = "zaleglosci w skladkach na:\n- ubezpieczenia\tnie posiada\n- fgsp: nie dotyczy"
    >>> [one.text for _, _, rows in stem_rows(text) for one in rows]
    ['zaleglosci w skladkach na ubezpieczenia: nie posiada', 'zaleglosci w skladkach na fgsp: nie dotyczy']
    """
    stem = ""
    place = start = 0
    stated: list[Statement] = []
    for line in [*folded.split("\n"), ""]:
        here, place = place, place + len(line) + 1
        row = _ROW.fullmatch(line) if stem else None
        if row is not None:
            told = f"{stem} {row['label'].rstrip(' .')}: {' '.join(row['answer'].split())}"
            stated.append(Statement(plain(told), here, here + len(line)))
            continue
        is_list = not line.startswith(("- ", "• ")) and any(_NONE.search(one.text) for one in stated)
        if is_list:
            yield start, stated[-1].end, stated
        is_stem = _STEM.fullmatch(line) is not None and ASKED_ABOUT.search(line) is not None
        stem, start, stated = (line.rstrip(" :") if is_stem else ""), here, []
