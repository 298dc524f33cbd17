"""A page read from a picture made ready for searching: its known words mended, its places kept.

Folded text is mended, raw text stays as it was read; only where a mended word has another length is it
written into the raw text too, since both must agree place by place.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from stdnum.pl import nip

from checks.page.sheet import Sheet, Spot, fold_evenly, tidy, without_legends
from checks.recognise.noise.words import Lexicon, as_digits
from domain.document import CELL_LINE, Box, Page, Word

_CORE = re.compile(r"[^\W_](?:.*[^\W_])?", re.DOTALL)
_SPECKS = re.compile(r"[.,'`’‘_~^\"|]")
_RULING = re.compile(r"(?!\*{3})[|¦_~`'‘’\"„”^«»<>\\=*¬]{1,4}[.,]?")
"""What rules, specks and folds of paper are read as, standing alone; „***” fills a place with nothing."""
_LINE_BEFORE = re.compile(r"(?!~~)[_|¦~]{1,3}(?=\w)|„(?=\w)(?![^”\"]*[”\"])")
"""At the beginning of a cell: a line to write on, or its dots, read as a sign of the first word."""
_BULLET = re.compile(r"[*•·▪–-]\s")
_ROW_NUMBER, _UNREAD_NUMBER = re.compile(r"(\d{1,2})[.)]?(?:\t|$)"), "▨\t"
"""The first cell of a table's row: its number; and what it is where nobody read it."""
_NUMBER_APART = re.compile(r"^(\d{1,2}\.\d{1,2}\.?)\t(?=[^\t]{4,}: ?[^\s:][^\t]*$)")
_MISREAD_BULLET = re.compile(r"[eosc°©¢»+](?:\t| (?=\d{4}\b))(?=[^\W_])")
"""What a bullet is read as, alone before a line's words."""
_PAGE_OF = re.compile(
    r"(?:[-–—] ?)?(str[o0]na|str[.,]?) ?([\dlIO|]{1,3}) ?(?:z|2|7|/) ?([\dlIO|]{1,3}) ?[-–—.]?", re.IGNORECASE
)
_SECTION = re.compile(r"[§$&8S5] ?(\d{1,2})[.,]?")
"""A line of nothing but a paragraph's number; „§” is read as „$” and „8”."""
_BOXES = frozenset("☐☒▨")
_SIGN_OF_SECTION, _NUMBER_OF_SECTION = re.compile(r"[$&8]"), re.compile(r"\d{1,2}\.")
_ENUMERATED = re.compile(r"(\d{1,2})[,;:]")
_ADDRESS_BEGINS, _ADDRESS_ENDS = re.compile(r"@|://|www\.|\w\.[a-z]{2,}"), re.compile(r"[\w-]*\w\.[a-z]{2,}")
_BROKEN = re.compile(r"[^\W\d_]{2}[-\u00ad\u2010]$")
_SHORT_FORM = re.compile(r"[sS][pP5][.,]?")
_LIMITED = re.compile(r"[zZ2][zZ]?[.,:]?[oO0©Q☐☒▨][.,:;]?[oO0©Q☐☒▨](?:[.,:;]?|\.{2,})")
"""Of „z o.o.”; a round letter is sometimes taken for a tick box, and dots to write on may follow."""
_GLUED = re.compile(r"((?:nr|no|nip|regon|krs|pkd|dnia|tel)[.:]?)(?=\d)", re.IGNORECASE)
"""A short label that was read as one word with its number."""
_CODE = re.compile(r"(\d{2})[.:,](\d{2})[.:,][Z2]([,;.)]?)")
_ISO, _NORM = re.compile(r"[I1l|][S5$][O0Q]"), re.compile(r"\d{4,5}(?:-\d{1,2})?:(?:19|20)\d\d[,;.)]*")
"""„ISO” as it is read, before a norm's number with its edition."""
_CAPITAL_I = re.compile(r"l(?=[a-z]{0,2}[A-ZĄĆĘŁŃÓŚŹŻ])")
"""At a word's begin, before another capital: „loT”, „lT”."""
_NIP = re.compile(r"[NM][I1lTr|!]?[PF](:?)")
"""„NIP” as it is read, before a number that is one."""
_COUNTS = re.compile(r"(?:liczb[aey]|ilosc|razem|lacznie|suma)\w*:")
"""What asks for a number on the same line."""
_MONEY = frozenset({"eur", "euro", "pln", "zl", "zlotych"})
_MOST_AHEAD = 12
_LONGEST_LABEL = 14
_SPACED_LEAST = 5


@dataclass(frozen=True, slots=True)
class _Token:
    """One word: as read, folded and mended, with its place on the paper and how sure it is."""

    raw: str
    folded: str
    box: Box | None = None
    confidence: float = 1.0
    before: str = " "
    """What parts it from the word before it: a blank, `CELL_LINE`, or a tab where a column's gap lies.

    A cell in which nothing stands is a token without words.
    """


def noisy_sheet(page: Page, lexicon: Lexicon) -> Sheet:
    """The sheet of a page read from a picture."""
    raw: list[str] = []
    folded: list[str] = []
    spots: list[Spot] = []
    length = 0
    for line in _whole(_read_lines(page)):
        tokens = _tidied(line, lexicon)
        if not tokens:
            continue
        for token in tokens:
            end = length + len(token.raw)
            if token.box is not None:
                spots.append(Spot(length, end, token.box, token.confidence))
            length = end + 1
        raw.append(_line(tokens, [token.raw for token in tokens]))
        folded.append(_line(tokens, [token.folded for token in tokens]).replace(CELL_LINE, " "))
    text = without_legends("\n".join(folded))
    return Sheet(
        page, without_legends("\n".join(raw)), text, text.replace("\n", " ").replace("\t", " "), tuple(spots)
    )


def _line(tokens: Sequence[_Token], words: Sequence[str]) -> str:
    """The words with what parts them."""
    parted = (part for token, word in zip(tokens, words, strict=True) for part in (token.before, word))
    return "".join(parted)[1:]


def _read_lines(page: Page) -> Iterator[list[_Token]]:
    """The page's lines as words, each with its place where the page tells it, without what is no word."""
    place = 0
    for line in _with_bullets(_with_row_numbers(page.text.splitlines())):
        tokens: list[_Token] = []
        for cell in line.split("\t"):
            before = "\t"
            if not cell and line.strip():
                tokens.append(_Token("", "", before=before))
            lead = _LINE_BEFORE.match(cell)
            for within in cell.split(CELL_LINE):
                for read in within.split():
                    word, place = _word_of(read, page.words, place)
                    box, sure = (word.box, word.confidence) if word is not None else (None, 1.0)
                    # Composed and without invisible characters, as every other page is searched.
                    for part in map(
                        _with_capital_i, tidy(read if lead is None else read[lead.end() :]).split()
                    ):
                        if not _RULING.fullmatch(part):
                            tokens.append(_Token(part, fold_evenly(part), box, sure, before))
                            before = " "
                    lead = None
                before = CELL_LINE if before == " " else before
        yield list(_whole_cells(tokens))


def _with_capital_i(word: str) -> str:
    """The word with a capital „I” for the small „l” that it is read as: no word goes on in capitals.

    >>> [_with_capital_i(word) for word in ("loT", "lT", "lMS-4", "lubuskie", "lP-Tech")]
    ['IoT', 'IT', 'IMS-4', 'lubuskie', 'IP-Tech']
    """
    return f"I{word[1:]}" if _CAPITAL_I.match(word) else word


def _with_row_numbers(lines: Sequence[str]) -> list[str]:
    r"""The lines with the number of a row whose cell was taken for a box, where the rows around have theirs.

    >>> _with_row_numbers(["Lp.\tNazwa", "▨\tdrupa", "2\tFESPA", "▨\tBAU", "4."])
    ['Lp.\tNazwa', '1.\tdrupa', '2\tFESPA', '3.\tBAU', '4.']
    >>> _with_row_numbers(["1\tdrupa", "▨\tTAK", "3\tBAU"]), _with_row_numbers(["▨\tTAK", "8\tnie"])
    (['1\tdrupa', '2.\tTAK', '3\tBAU'], ['▨\tTAK', '8\tnie'])
    """
    told = list(lines)
    for at, line in enumerate(told[:-1]):
        behind = _ROW_NUMBER.match(told[at + 1])
        before = _ROW_NUMBER.match(told[at - 1]) if at else None
        number = int(behind[1]) - 1 if behind is not None else 0
        follows = number == 1 if before is None else number == int(before[1]) + 1
        if line.startswith(_UNREAD_NUMBER) and number > 0 and follows:
            told[at] = f"{number}.{line[1:]}"
    return [_NUMBER_APART.sub(r"\1 ", line) for line in told]


def _with_bullets(lines: Sequence[str]) -> Iterator[str]:
    r"""The lines with a bullet for a letter that is a misread one, where the line above or below has one.

    >>> list(_with_bullets(["• drupa, Niemcy", "e\tLabelexpo, Hiszpania"]))
    ['• drupa, Niemcy', '• Labelexpo, Hiszpania']
    """
    begins = [bool(_BULLET.match(line) or _MISREAD_BULLET.match(line)) for line in lines]
    for at, line in enumerate(lines):
        found = _MISREAD_BULLET.match(line)
        is_listed = found is not None and any(begins[max(0, at - 1) : at] + begins[at + 1 : at + 2])
        yield f"• {line[found.end() :]}" if found is not None and is_listed else line


def _whole_cells(tokens: Iterable[_Token]) -> Iterator[_Token]:
    """The words with those whole again that a hyphen broke at the end of a cell's line."""
    held: _Token | None = None
    for token in tokens:
        if held is not None and token.before == CELL_LINE and _is_broken(held, token):
            joined = _hyphen_joined(held.raw, token.raw)
            held = replace(held, raw=joined, folded=fold_evenly(joined))
            continue
        if held is not None:
            yield held
        held = token
    if held is not None:
        yield held


def _is_broken(left: _Token, right: _Token) -> bool:
    """Whether two words are one that a hyphen broke."""
    return right.raw[:1].islower() and _BROKEN.search(left.raw) is not None


def _hyphen_joined(left: str, right: str) -> str:
    """A word that its line's end broke; inside an address of the web a hyphen is its own.

    >>> _hyphen_joined("zaświad-", "czenie"), _hyphen_joined("www.alfa-", "optyka.pl/en")
    ('zaświadczenie', 'www.alfa-optyka.pl/en')
    """
    is_address = _ADDRESS_BEGINS.search(left) or _ADDRESS_ENDS.match(right)
    return left + right if is_address else left[:-1] + right


def _word_of(read: str, words: Sequence[Word], place: int) -> tuple[Word | None, int]:
    """The next of the page's words that reads so, and the place after it."""
    for ahead in range(place, min(place + _MOST_AHEAD, len(words))):
        if words[ahead].text == read:
            return words[ahead], ahead + 1
    return None, place


def _whole(lines: Iterator[list[_Token]]) -> Iterator[list[_Token]]:
    """The lines with words whole again that a hyphen broke at a line's end."""
    held: list[_Token] = []
    for line in lines:
        if held and line and _is_broken(held[-1], line[0]):
            left, right = held[-1], line[0]
            joined = _hyphen_joined(left.raw, right.raw)
            held[-1] = replace(left, raw=joined, folded=fold_evenly(joined))
            line = line[1:]  # noqa: PLW2901  # its first word stands on the line before now
        if held:
            yield held
        held = line
    if held:
        yield held


def _tidied(line: Sequence[_Token], lexicon: Lexicon) -> list[_Token]:
    """A line with known words mended, and its number, label or legal form as it was printed."""
    text = " ".join(token.raw for token in line if token.raw)
    page_of = _PAGE_OF.fullmatch(text)
    if page_of is not None and int(as_digits(page_of[2])) <= int(as_digits(page_of[3])):
        return _written(f"Strona {as_digits(page_of[2])} z {as_digits(page_of[3])}", line)
    section = _SECTION.fullmatch(text)
    if section is not None:
        return _written(f"§ {section[1]}", line)
    tokens = list(_mended(_with_section(_closed_up(_with_crosses(line))), lexicon))
    enumerated = _ENUMERATED.fullmatch(tokens[0].raw) if len(tokens) > 1 else None
    if enumerated is not None:
        tokens[0] = replace(tokens[0], raw=enumerated[1] + ".", folded=enumerated[1] + ".")
    with_labels = _with_tax_number(_with_norms(_with_codes(tokens)))
    return _with_colon(_with_millions(_with_legal_form(_with_zero(with_labels))), lexicon)


def _with_crosses(line: Sequence[_Token]) -> Sequence[_Token]:
    """A line that offers choices with the „X” that was typed in a box's place as a ticked box."""
    if not any(token.raw in _BOXES for token in line):
        return line
    told = list(line)
    for at, (token, behind) in enumerate(pairwise(line)):
        is_boxed = at > 0 and line[at - 1].raw in _BOXES
        if token.raw in {"X", "x"} and not is_boxed and behind.before == " " and behind.raw[:1].isalpha():
            told[at] = replace(token, raw="☒", folded="☒")
    return told


def _with_section(line: Sequence[_Token]) -> Sequence[_Token]:
    """A line with the „§” of its heading that was read as a figure: „8 3. Obowiązki Województwa”."""
    first, number, title = line[:3] if len(line) > 2 else (None, None, None)
    if first is None or number is None or title is None or number.before != " ":
        return line
    is_heading = _SIGN_OF_SECTION.fullmatch(first.raw) and _NUMBER_OF_SECTION.fullmatch(number.raw)
    if not is_heading or not title.raw[:1].isupper():
        return line
    return [replace(first, raw="§", folded="§"), *line[1:]]


def _with_codes(tokens: Sequence[_Token]) -> list[_Token]:
    """The words of a line about PKD with its code's „Z” that was read as a two: „17.21.2”, and its stops."""
    if not any("pkd" in token.folded for token in tokens):
        return list(tokens)
    codes = [(token, _CODE.fullmatch(token.raw)) for token in tokens]
    return [
        token
        if code is None
        else replace(token, raw=f"{code[1]}.{code[2]}.Z{code[3]}", folded=f"{code[1]}.{code[2]}.z{code[3]}")
        for token, code in codes
    ]


def _with_norms(tokens: Sequence[_Token]) -> list[_Token]:
    """The words with the „ISO” of a norm that was read as figures, „150 9001:2015”, and no „+” before it."""
    told = list(tokens)
    for at, (token, behind) in enumerate(pairwise(tokens)):
        if _ISO.fullmatch(token.raw) and behind.before == " " and _NORM.fullmatch(behind.raw):
            told[at] = replace(token, raw="ISO", folded="iso")
    is_marked = len(told) > 1 and told[0].raw == "+" and told[1].raw == "ISO"
    return [replace(told[1], before=told[0].before), *told[2:]] if is_marked else told


def _with_tax_number(tokens: Sequence[_Token]) -> list[_Token]:
    """The words with „NIP” before a valid one of which a letter was lost or misread: „NP 927-707-95-39”."""
    told = list(tokens)
    for at, (token, behind) in enumerate(pairwise(tokens)):
        label = _NIP.fullmatch(token.raw)
        if label is not None and nip.is_valid(behind.raw.replace("-", "")):
            told[at] = replace(token, raw=f"NIP{label[1]}", folded=f"nip{label[1]}")
    return told


def _with_zero(tokens: Sequence[_Token]) -> list[_Token]:
    """The words with a nought that was read as a letter: „liczba: O”, „O (nie uczestniczy)”."""
    told = list(tokens)
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at and token.before == " " else None
        behind = tokens[at + 1] if at + 1 < len(tokens) and tokens[at + 1].before == " " else None
        is_counted = before is not None and behind is None and _COUNTS.fullmatch(before.folded) is not None
        is_explained = before is None and behind is not None and behind.raw.startswith("(")
        if token.raw == "O" and (is_counted or is_explained):
            told[at] = replace(token, raw="0", folded="0")
    return told


def _written(text: str, line: Sequence[_Token]) -> list[_Token]:
    """Other words in a line's place, on its first word's spot."""
    return [_Token(word, fold_evenly(word), line[0].box, line[0].confidence) for word in text.split()]


def _closed_up(line: Sequence[_Token]) -> list[_Token]:
    """A line with its s p a c e d  o u t words joined."""
    if len(line) < _SPACED_LEAST or sum(len(token.raw) == 1 for token in line) < _SPACED_LEAST:
        return list(line)
    closed: list[_Token] = []
    run: list[_Token] = []
    for token in (*line, None):
        if token is not None and len(token.raw) == 1 and token.raw.isalpha():
            run.append(token)
            continue
        if len(run) >= _SPACED_LEAST:
            word = "".join(one.raw for one in run)
            closed.append(_Token(word, fold_evenly(word), run[0].box, min(one.confidence for one in run)))
        else:
            closed.extend(run)
        run = []
        if token is not None:
            closed.append(token)
    return closed


def _mended(line: Sequence[_Token], lexicon: Lexicon) -> Iterator[_Token]:
    """The line's words, known ones mended, parted or joined."""
    index = 0
    while index < len(line):
        token = line[index]
        core = _CORE.search(token.folded)
        glued = _GLUED.match(token.raw)
        following = line[index + 1] if index + 1 < len(line) else None
        if core is None:
            yield token
        elif glued is not None:
            yield from _cut(token, glued.end())
        elif following is not None and (whole := _joined(token, core, following, lexicon)) is not None:
            yield whole
            index += 1
        elif (parts := lexicon.parted(core[0])) is not None:
            yield from _cut(token, core.start() + len(parts[0]))
        else:
            yield _with_core(token, core, _word_mended(core[0], lexicon))
        index += 1


def _cut(token: _Token, place: int) -> Iterator[_Token]:
    """The two words that were read as one."""
    yield replace(token, raw=token.raw[:place], folded=token.folded[:place])
    yield replace(token, raw=token.raw[place:], folded=token.folded[place:], before=" ")


def _word_mended(folded: str, lexicon: Lexicon) -> str:
    """The known word that this one was meant to be, specks inside it left out; else as it was read."""
    mended = lexicon.corrected(folded)
    if mended == folded and folded not in lexicon and _SPECKS.search(folded):
        bare = lexicon.corrected(_SPECKS.sub("", folded))
        return bare if bare in lexicon else folded
    return mended


def _joined(left: _Token, core: re.Match[str], right: _Token, lexicon: Lexicon) -> _Token | None:
    """Two words of a line that are one known word."""
    other = _CORE.search(right.folded)
    if other is None or core.end() != len(left.folded) or other.start() != 0:
        return None
    whole = lexicon.joined(core[0], other[0])
    if whole is None:
        return None
    token = replace(left, raw=left.raw + right.raw, folded=left.folded + right.folded)
    inner = _CORE.search(token.folded)
    return _with_core(token, inner, whole) if inner is not None else None


def _with_core(token: _Token, core: re.Match[str], word: str) -> _Token:
    """The token with another word in its punctuation; raw text stays as read where the length allows."""
    if word == core[0]:
        return token
    before, after = token.folded[: core.start()], token.folded[core.end() :]
    if len(word) == len(core[0]):
        return replace(token, folded=before + word + after)
    shown = word.upper() if token.raw[core.start() : core.end()].isupper() else word
    if token.raw[core.start()].isupper() and not shown.isupper():
        shown = shown[0].upper() + shown[1:]
    raw = token.raw[: core.start()] + shown + token.raw[core.end() :]
    return replace(token, raw=raw, folded=before + word + after)


def _with_legal_form(tokens: list[_Token]) -> list[_Token]:
    """„sp. z o.o.” as it is printed, however its zeros, dots and blanks were read."""
    for index, token in enumerate(tokens):
        if not _SHORT_FORM.fullmatch(token.raw):
            continue
        for count in (1, 2, 3, 4):
            rest = tokens[index + 1 : index + 1 + count]
            if len(rest) == count and _LIMITED.fullmatch("".join(one.raw for one in rest)):
                ending = "," if rest[-1].raw.endswith(",") else ""
                last = rest[-1]
                written = [
                    replace(token, raw="sp.", folded="sp."),
                    replace(rest[0], raw="z", folded="z"),
                    replace(last, raw="o.o." + ending, folded="o.o." + ending),
                ]
                return [*tokens[:index], *written, *tokens[index + 1 + count :]]
    return tokens


def _with_millions(tokens: list[_Token]) -> list[_Token]:
    """„0,6 mln EUR”, whose „mln” reads as „min”."""
    for index in range(1, len(tokens) - 1):
        before, token, after = tokens[index - 1 : index + 2]
        if token.folded == "min" and before.raw[:1].isdigit() and after.folded.strip(".,;") in _MONEY:
            tokens[index] = replace(token, raw="mln", folded="mln")
    return tokens


def _with_colon(tokens: list[_Token], lexicon: Lexicon) -> list[_Token]:
    """The line with a colon after the label that begins it, where a dot or semicolon was read."""
    words = ""
    found = -1
    for index, token in enumerate(tokens[:_LONGEST_LABEL]):
        words = f"{words} {token.folded}".strip()
        if token.raw and (lexicon.is_label(words) or lexicon.is_label(words.rstrip(":;.,"))):
            found = index
    if found >= 0 and tokens[found].folded[-1] in ";.," and not _goes_on(tokens, found, lexicon):
        last = tokens[found]
        tokens[found] = replace(last, raw=last.raw[:-1] + ":", folded=last.folded[:-1] + ":")
    return tokens


def _goes_on(tokens: Sequence[_Token], found: int, lexicon: Lexicon) -> bool:
    """Whether the label up to here is the beginning of a longer one that the line carries on."""
    words = " ".join(token.folded for token in tokens[: found + 2])
    return found + 1 < len(tokens) and lexicon.begins_label(words)
