"""Projekt umowy o dofinansowanie, initialled page by page (Regulamin § 4.3 f)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from checks.page.sheet import Sheet
from checks.told_fields import OTHER_DESTINATION
from domain.call import Call
from domain.document import FieldValue
from domain.rules.papers.document_rule import DocumentRule, Signals
from domain.words.text import fold

NAME = "draft_contract"
SOURCE = "Regulamin § 4.3 f, załącznik nr 5"
SIGNALS = Signals(
    title=(
        "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe",
        "Umowa o dofinansowanie uczestnictwa przedsiębiorcy",
        "Umowa o dofinansowanie uczestnictwa",
        "Umowa o dofinansowanie",
        "Umowa o bezzwrotnym dofinansowaniu",
        "Projekt umowy o dofinansowanie",
        "Wzór umowy o dofinansowanie",
        "Projekt umowy",
        "Wzór umowy",
    ),
    body=(
        "Województwem Lubuskim",
        "Województwo Lubuskie",
        "85 %",
        "85%",
        "pomoc de minimis",
        "Przedsiębiorc",
        "Wyjazd",
    ),
)
VARIANTS = (Signals(title=("Umowa",), body=("o dofinansowanie uczestnictwa",)),)

SECTION = re.compile(
    r"(?m)^§ ?(\d{1,2})\b\.?(?! ?(?:ust|pkt|lit|zd|i |oraz |niniejsz|umow|regulamin|[,;)-]))"
)
"""A paragraph's heading: „§ 4” that begins a line and is no reference („§ 4 ust. 1”)."""
_BESIDE = re.compile(r"[ \t]§ ?(\d{1,2})\b\.? ?(?=[A-ZĄĆĘŁŃÓŚŹŻ])")
"""The heading of the next column, on the line of another paragraph's heading or in a cell of its own."""
_BEHIND = re.compile(
    r"(?m)(\S+)[ \t]+§ ?(\d{1,2})\b\.?[ \t]*(?=[A-ZĄĆĘŁŃÓŚŹŻ][^\W\d]+(?: [^\W\d]+){0,4}[ \t]*$)"
)
"""A heading that ends a line, and the word before it."""
_AMID = re.compile(
    r"(?P<before>[^\s§]*|§ ?\d{1,2}\.?)[ \t]+§ ?(?P<number>\d{1,2})\b\.?"
    r"(?![ \t]*(?:Umow|Regulamin|Kodeks|Ustaw|Rozporz))"
    r"(?=[ \t]*(?:$|\t|[A-ZĄĆĘŁŃÓŚŹŻ]|§)(?!\s*(?:ust|pkt|lit|zd|niniejsz|umow|regulamin)))",
    re.MULTILINE,
)
"""A paragraph's mark behind something on its line: another's, in the margin, at a column's or cell's end."""
_REFERS = re.compile(
    r"(?:rozumieniu|postanowieni\w*|zapis\w*|tresci|mysl|podstawie|zastrzezeniem|okreslon\w+|zgodnie"
    r"|stosowani\w*|narusz\w+|we?|ze?|do|od?|i|oraz|lub|na|przez|wg|wedlug|mowa|par|ust\w*|pkt|patrz|zob|art)\W*$"
)
"""Words before a paragraph that is only named."""
_DESTINATION = re.compile(
    r"\b(?:wyjazd\w*|misj\w+|podroz\w*)(?: studyjn\w+| gospodarcz\w+)? do ([^\W\d_]{3,})"
)
_SHORT_NAME, _ENDING = 5, 3
_PAGE_OF = re.compile(r"\bstr(?:ona|\.)? ?(\d{1,2}) ?(?:z|/) ?(\d{1,2})\b")


def read(sheets: Sequence[Sheet], _rule: DocumentRule, call: Call) -> dict[str, FieldValue]:
    """`pages_declared` (M of „strona N z M”) and `missing_sections`: paragraphs (§) that are skipped.

    On pages read from pictures a skipped paragraph may only be misread: then it is unclear. A contract for
    another trip than the call's has `other_destination` besides.
    """
    elsewhere = _other_destination(sheets, call)
    numbers = {number for sheet in sheets for number in _sections(sheet)}
    declared = [int(found[2]) for sheet in sheets for found in _PAGE_OF.finditer(sheet.flat)]
    absent = [n for n in range(1, max(numbers, default=0)) if n not in numbers]
    amid = {number for sheet in sheets for number in _amid(sheet)}
    absent = [number for number in absent if number not in amid]
    skipped = tuple(f"§ {n}" for n in absent if not any(_stands_behind(sheet, n) for sheet in sheets))
    is_noisy = any(sheet.is_noisy for sheet in sheets)
    is_told = bool(numbers) and not (is_noisy and skipped)
    return {
        "pages_declared": _declared(declared, is_noisy=is_noisy),
        "missing_sections": FieldValue("read", skipped) if is_told else FieldValue("unclear"),
        **({OTHER_DESTINATION: elsewhere} if elsewhere is not None else {}),
    }


def _sections(sheet: Sheet) -> Iterator[int]:
    """The numbers of the paragraphs that begin on a page, in columns side by side, too."""
    for found in SECTION.finditer(sheet.folded):
        yield int(found[1])
        end = sheet.folded.find("\n", found.end())
        line = sheet.raw[found.end() : end if end >= 0 else len(sheet.raw)]
        yield from (int(beside[1]) for beside in _BESIDE.finditer(line))
    yield from (int(beside[1]) for beside in _BESIDE.finditer(sheet.raw) if beside[0].startswith("\t"))


def _amid(sheet: Sheet) -> Iterator[int]:
    """The numbers of paragraphs whose marks stand behind something on their lines, and refer to nothing."""
    for found in _AMID.finditer(sheet.raw):
        if _REFERS.match(fold(found["before"])) is None and not found["before"].endswith(
            (",", "(", "–", "-")
        ):
            yield int(found["number"])


def _stands_behind(sheet: Sheet, number: int) -> bool:
    """Whether a paragraph's heading stands behind words of the other column, on one line with them.

    On a page where another surely stands so, the column's words may end as before a reference: „do § 4. Cel”.
    """
    behind = [(int(found[2]), _REFERS.match(fold(found[1])) is None) for found in _BEHIND.finditer(sheet.raw)]
    is_of_columns = any(is_heading for _, is_heading in behind)
    return is_of_columns and any(found == number for found, _ in behind)


def _other_destination(sheets: Sequence[Sheet], call: Call) -> FieldValue | None:
    """Where the trip of a contract goes that nowhere names the call's own; a misread name is the own one."""
    from rapidfuzz.distance import OSA

    own = {word for phrase in call.trip.phrases for word in fold(phrase).split()}
    named = re.compile(rf"\b(?:{'|'.join(re.escape(_stem(word)) for word in sorted(own))})")
    found = None
    for sheet in sheets:
        if named.search(sheet.flat):
            return None
        for place in _DESTINATION.finditer(sheet.flat):
            if any(OSA.distance(place[1], word, score_cutoff=2) <= 2 for word in own):
                return None
            word = sheet.raw[place.start(1) : place.end(1)]
            if found is None and word[:1].isupper():
                found = FieldValue("read", word, sheet.quote(place.start(), place.end()))
    return found


def _stem(word: str) -> str:
    """A folded name without what its cases, and the adjective made of it, end in.

    >>> _stem("szwajcaria"), _stem("rzym")
    ('szwajca', 'rzym')
    """
    return word[: max(_SHORT_NAME, len(word) - _ENDING)]


def _declared(totals: list[int], *, is_noisy: bool) -> FieldValue:
    """The number of pages as the footers give it; on pictures only where most of them agree."""
    if not totals:
        return FieldValue("unclear" if is_noisy else "empty")
    if not is_noisy:
        return FieldValue("read", max(totals))
    total, count = Counter(totals).most_common(1)[0]
    return FieldValue("read", total) if 2 * count > len(totals) else FieldValue("unclear")
