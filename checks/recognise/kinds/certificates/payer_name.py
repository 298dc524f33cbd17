"""About whom a certificate was issued: the payer's name, by label, in a sentence, or beside the number."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checks.page.sheet import Sheet, fold_evenly
from checks.recognise.noise.text import is_misread_name, lost_its_end, name_as_printed, without_specks
from domain.document import CELL_LINE, FieldValue

_SUBJECT = (
    r"(?:platnik\w*(?: skladek)?|podatnik\w*|podmiot\w*|firm[ay]|przedsiebior\w+|wnioskodawc\w*|spolk[ai]\b"
    r"|stron[ay])"
)
_PERSON = (
    r"(?:(?:pierwsze )?imie i nazwisko|nazwisko i (?:pierwsze )?imie|nazwisko, (?:pierwsze )?imie"
    r"|imie, nazwisko)"
)
_JOIN = r"(?: ?(?:/|albo|lub|oraz|i) ?| ?\()"
_NAME = re.compile(
    rf"(?:(?:pelna |skrocona )?nazwa(?: pelna| skrocona| firmy| handlowa)?(?:{_JOIN}(?:firma"
    rf"|{_PERSON})\)?)?(?: {_SUBJECT})?"
    rf"(?:{_JOIN}{_PERSON}\)?)?"
    rf"|{_PERSON}(?:{_JOIN}(?:pelna )?nazwa\w*(?: pelna| skrocona)?(?: {_SUBJECT})?\)?)?(?: {_SUBJECT})?"
    rf"|(?:kogo dotyczy|komu wydano|dla kogo|kto otrzymuje|o kim)(?: zaswiadczenie)?|kto(?=:)"
    rf"|dla(?=:)|(?:dane|dotyczy|(?:wydan[eo]|wystawion[eo]) dla)(?: {_SUBJECT})?"
    rf"|{_SUBJECT} ?[–—-] ?(?:pelna |skrocona )?nazwa(?: pelna| skrocona)?"
    rf"|{_SUBJECT}(?: ?\((?:nazwa|imie|firma|platnik|podatnik)[^)]{{0,40}}\))?)"
)
_NAME_ENDS = re.compile(
    r",? ?\(?\b(?:nip|regon|krs|pesel|n i p)\b.*$|,? (?:o numerze|z siedziba|zamieszkal\w*|prowadzac|adres"
    r"|ul\.|al\.|os\.|pl\.)(?=\W).*$"
    r"| we? [^\W\d]+(?: [^\W\d]+)?,? przy (?:ul|al|os|pl)\..*$"
    r"|(?<!/),? (?:taxpayer|contribution payer)(?: name)?:.*$"
    r"|, (?:\d{2}-\d{3}|ul |\w+ \d+\w?,).*$"
)
"""What follows a name on its line: numbers, the seat."""
_ENUMERATED = re.compile(r"(?:^|\t)(?:\d{1,2}|[a-z])[.)] $")
_COLUMNS = re.compile(
    r"^[ \t:]*(?:(?:nip|regon|krs|pesel|adres(?: siedziby)?|identyfikator podatkowy|numer(?:"
    r" identyfikacyjny)?"
    r"|\d{1,2}\.)[ \t/]*)+$"
)
"""What follows a label that is a column's heading: other columns' headings."""
_BEFORE_NUMBER = re.compile(r"[ \t]+\d[\d \t-]{7,}.*$")
_SENTENCE = re.compile(
    rf"(?:\b(?:zaswiadcza|stwierdza|potwierdza|informuj)\w*(?: sie)?,? (?:ze|iz):? (?:(?:na|wobec) \w+ )?"
    rf"|\bna wniosek (?!z dnia|o\b))(?:{_SUBJECT} )?"
    r"(?P<name>[^:;]{3,120}?)(?=,? ?\(?\b(?:o numerze|nip|regon|z siedziba|zamieszkal\w*|ul"
    r"|prowadzac\w+ dzialalnosc (?=pod adres)"
    r"|adres|nie zalega"
    r"|nie posiada|nie ma|(?:rozliczy|uregulowa|zaplaci|oplaci|uisci|wywiaza)l\w*)\b"
    r"|, [^\W\d]{3,}(?:[ -][^\W\d]{3,})?, ul\b)"
)
_NO_NAME = re.compile(
    r"\b(?:(?:o wydanie|wydania) zaswiadczenia|wymienion\w+|wskazan\w+|zalega\w*|posiada|wedlug|na dzien)\b"
    r"|~~|\b(?:korzysta|odroczen\w+|rozlozen\w+|platnosci|zaplaty)\b"
    r"|^\W*(?:(?:\w{1,3}[.)]){1,2} )?(?:identyfika(?:tor|cyjn)|organizacyjn|adresow|ogoln"
    r"|zaswiadcz|naczelnik|urzad|zaklad ubezp|zus\b"
    r"|krajow\w+ admin"
    r"|oddzial|inspektorat|dane\b|znak"
    r"|nr\b|data\b|regon|pesel|krs\b|nip\b|adres|nazwa\b|podatnik|platnik|dokument|wniosek|rwn\b"
    r"|na podstawie|dzialajac|ochron\w+ dan|specjalist\w+ (?:ds\b|[^\W\d]+ [^\W\d]+$)|zaleglosc\w*"
    r"|stron[ay] \d|(?:contribution |tax)payer\W*$|numer (?:nip|regon|krs|pesel|ident|kont|spraw)"
    r"|imie\b|nazwisk|pan(?:i|a|u)? \S+$|wniosku\b|co (?:potw|wzie)|(?:na|aby|jak|ze) \S+ \S|\d)"
)
_LABEL_WORDS = (
    r"(?:i|oraz|albo|lub|z|w|nazw\w+|nazwisk\w+|imie|imion\w*|pierwsze|drugie|peln\w+"
    r"|skrocon\w+|firm[ay]"
    r"|adres\w*|siedzib\w*|zamieszkani\w*|organu|name|of|the|taxpayer|payer|platnik\w*|podatnik\w*"
    r"|wnioskodawc\w+"
    r"|podmiot\w*|skladek|identyfikacyjn\w+|handlow\w+)\b"
)
_LABEL_ALONE = re.compile(rf"(?>(?:[\W\d]|\b{_LABEL_WORDS})+)")
"""Words that labels are made of, without any name."""
_OF_FORM = re.compile(
    rf"(?>(?:[\W\d]|\b{_LABEL_WORDS}|\b(?:(?:pouczeni|objasnieni|wyjasnieni|informacj|uwag|tresc|rodzaj|niebedac|bedac|fizyczn|prawn"
    r"|organ|podatkow|skladkow|urzed|skarbow|jak[aei]|jest|czy|kto|komu|kogo|kiedy|gdzie|dlaczego|zaswiadczeni|wniosk"
    r"|dokument|podpis|pieczec|ulic|miejscowosc|poczt|kraj|status|form|dzialalnosci|gospodarcz|zaleglosc|wykaz|wydan"
    r"|sporzadz|wystawi|konta?\b|stan\b|osob[ay]?\b|data|dnia|numer|czesc|sekcj|pol[ea]\b|wypelni|strona|niezalegani"
    r"|podatkach|opla[tc]|postepowa|kod)\w*|ma|nr|o|od|do|na|nie|czym)\b)+)"
)
"""Words that forms and their notes are made of, without any name."""
_NUMBER_LABEL = re.compile(
    r"\b(?:(?:(?:nr|numer) )?(?:nip|n i p|identyfikator podatkowy)|numer\w* identyfikacji podatkowej)\b"
)
_LED_TO = re.compile(
    r".*\b(?:przez|ze|dla|wobec|stosunku do|podatnik\w*|platnik\w*(?: skladek)?|firm\w+|stron[ay]"
    r"|pod (?:nazwa|firma)|wniosku|spolk[ai](?! (?:z|jawn\w+|akcyj\w+|komandyt\w+|cywil\w+)\b)"
    r"|wnioskodawc\w+|pan|pani|pan\(i\)"
    r"|dotyczy|wniosek|koncie|przedsiebior\w+)\b:? (?=\S)|.*[:;] "
)
"""What leads to a name in a sentence or on a line, the last of it."""
_ADDRESS = re.compile(
    r"(?:ul|al|os|pl)\. |adres|\d\d-\d{3} |(?:\S+ ){1,4}\d+\w?(?:/\d+)?(?:, \d\d-\d{3} .*)?$|regon|krs|pesel"
)
_FORM_ALONE = re.compile(
    r"(?:z )?(?:ograniczona )?(?:odpowiedzialnoscia\b.*|jawna|akcyjna|komandytowa|cywilna)$"
    r"|(?:sp\. ?z ?[o0]\.? ?[o0]\.?|sp\.? zo\. ?o\.?|s\. ?[ac]\.|sp\. ?[jkp]\.)$"
    r"|spolka (?:z ograniczona|jawn|akcyjn|komandytow|cywiln|partnersk)\w*.*$"
)
_FORM_LAST = re.compile(r"\bsp\. ?[jkp]\.$")
"""How a line ends that the partners' names go on from: „Serwis Kłos Sp. j. / Bartkowiak”."""
_WHOLE = re.compile(
    r"(?:\bsp\. ?z ?[o0]\.? ?[o0]\.?|\bsp\.? zo\. ?o\.?|\bs\. ?[ac]\.|\bsp\. ?[jkp]\."
    r"|\bodpowiedzialnoscia|\bs\.k\.a\."
    r"|\bp\.s\.a\.|\bspolka (?:jawna|akcyjna|komandytowa|cywilna|partnerska))$"
)
"""How a name ends that nothing follows."""
_OPEN = re.compile(r"(?:[,&/-]|(?:^|[^\W\d]) (?:i|oraz|z|w|na|dla))$")
"""How a line ends that a name surely goes on from."""
_GOES_ON = re.compile(r"(?=.{2,60}$)[^\W\d][^:;?\t\d]*")
_NEXT_FIELD = re.compile(r"(?:nip|regon|krs|pesel|n i p|adres|siedziba|identyfikator|numer)\b")
_SEAT_FIELD = re.compile(r"(?m:^)(?:adres|siedziba|miejsce (?:zamieszkania|prowadzenia))\b")
_PARTNERS = re.compile(r"\bs(?:p\.?)? ?\.?(?:j|c|k|p)\.|\bjawn|\bcywiln|\bpartnersk|\bkomandytow")
_TOWN_LAST = re.compile(r", [^\W\d]{3,}(?:[ -][^\W\d]{3,})?$")
"""What may be the seat at a name's end, before its street: „…, Zabór, ul. Zamkowa 4”; or a partner."""
_STREET = re.compile(r",? ?(?:ul|al|os|pl)\.")
_AMPERSAND = re.compile(
    r"(?<=[^\W\d]) \d\.? (?=[^\W\d])|\s(?!sp\b|sc\b|dr\b|ds\b|nr\b|św\b)[bcdfghjklmnprstwxzż]{2}\s"
)
"""What „&” is read as, and what is left of a word."""
_GIVEN_NAME = re.compile(r"(?:\d{1,2}[.)] )?(?:pierwsze |drugie )?imi(?:e|ona)(?: \(imiona\))?:?")
"""A label of less than a name."""
_FIRST_WORD = re.compile(r"\b(?:Firma|Przedsiębiorstwo|Spółka) $")
_FIRM = re.compile(r"firma|przedsiebiorstwo")
"""A label that, before a name with no colon between, is its first word."""
_QUOTED = re.compile(r"^[„\"]([^„”\"]+)[”\"]$")
"""A name that is nothing but what stands in quotation marks."""
_LONGEST_FIRST = 20
_LONGEST_NAME, _LEAST_TWICE, _MOST_ABOVE = 120, 8, 4
_WORD_OR_TWO = re.compile(r"[^\W\d_a-ząćęłńóśźż][\w-]+(?: [^\W\d_][\w.-]*){0,2}")
_BESIDE_NAME = re.compile(
    r"^(?:wydan\w+ na wniosek: ?|/ (?:pelna|skrocona|peln[ay] nazwa) |[–—-] (?:pelna |skrocona )?nazwa "
    r"|es wird [^,]{3,40}, dass"
    r" (?:der|die|das) \w+ |pan/pani/\w+\*? |/ (?:tax|contribution )?payer:? )(?=\S)"
    r"|^(?:(?:wnioskodawc|platnik|podatnik|podmiot)[^:]{0,30}|dla(?: [a-z ]{1,30})?|/ [a-z /]{3,40}): "
    r"|^(?:pan|pani|pan/pani|sz\. ?p\.) (?=[^\W\d]+ [^\W\d-]+(?:, (?:pesel|zam)|$))"
    r"|^pelnomocnika (?=\S+ \S)|^[^,]{3,60}?,? prowadzac\w+ (?:\w+ ){1,3}?pod (?:firma|nazwa):? (?=\S)"
    r"|^[^,]{3,60}?, prowadzac\w+ (?:firme |przedsiebiorstwo (?=[„\"]))?(?!(?:dzialalno|firm|gospod|jednoosob"
    r"|pozarol|wlasn|ksieg)\w*)(?=\S)"
    r"|(?<=[”\"]),? we? [^\W\d]+(?:[ -][^\W\d]+)?$| \([^()]*$"
    r"| \((?:(?:pelna )?nazwa|imie|firma)[^()]*\)$"
    r"| we? [^\W\d]+(?:[ -][^\W\d]+)? przy(?: (?:ul|al|os|pl)\..*)?$"
    r"|^(?:pana|pani|panu) [^,-]{5,50} - (?=\S)"
    r"|, (?:pesel|zam|legitym|zamieszk)\w*\b.*$"
    r"|,? (?:ul|al|os|pl)\. .*$|, nip\b.*$|,? \d{2}-\d{3}\b.*$"
    # a village has no streets: „…, Rusinów 31, 66-200 Świebodzin”
    r"|, [a-z]{3,}(?:[ -][a-z]+)? \d{1,3}[a-z]?(?:/\d+)?(?:, \d{2}-\d{3}\b.*)?$"
)
"""What may still stand before or behind a name: what it answers, the seat."""


def payer_name(sheets: Sequence[Sheet]) -> FieldValue:
    """The payer's name: after its label, in the cell beside it, on the line below, or in the sentence."""
    named = (one for one in _names(sheets) if _is_a_name(one))
    found = _alone(next(named, FieldValue("unclear")))
    is_noisy = any(sheet.is_noisy for sheet in sheets)
    if not is_noisy or found.state != "read":
        return found
    name = name_as_printed(without_specks(str(found.value)))
    is_sure = not lost_its_end(name) and not is_misread_name(name) and not _AMPERSAND.search(name)
    return replace(found, value=name) if is_sure else FieldValue("unclear", None, found.evidence)


def _alone(found: FieldValue) -> FieldValue:
    """The name without what it answers and without the seat."""
    name = str(found.value)
    for beside in reversed(list(_BESIDE_NAME.finditer(fold_evenly(name)))):
        name = name[: beside.start()] + name[beside.end() :]
    name = _QUOTED.sub(r"\1", _once(name.strip(" ,")))
    return replace(found, value=name) if found.state == "read" and name else found


def _once(name: str) -> str:
    """A name that stands in both columns of a paper in two languages, once."""
    words = name.split()
    half = " ".join(words[: len(words) // 2])
    return half if len(half) >= _LEAST_TWICE and " ".join(words) == f"{half} {half}" else name


def _is_a_name(found: FieldValue) -> bool:
    """Whether more was found than a rest of the label; an unclear one may be."""
    return found.state != "read" or _OF_FORM.fullmatch(fold_evenly(str(found.value))) is None


def _names(sheets: Sequence[Sheet]) -> Iterator[FieldValue]:
    for sheet in sheets:
        for found in _NAME.finditer(sheet.folded):
            named = _labelled_name(sheet, found)
            if named is not None:
                yield named
    for sheet in sheets:
        told = _SENTENCE.search(sheet.flat)
        if (
            told is not None
            and not _NO_NAME.search(told["name"])
            and not sheet.raw[told.start("name")].islower()
        ):
            start, end = told.span("name")
            start = _with_first_word(sheet, start)
            yield _told(sheet, sheet.written(start, end).strip(" ,("), start, end)
    for sheet in sheets:
        for label in _NUMBER_LABEL.finditer(sheet.folded):
            line_start = sheet.line_at(label.start())[0]
            is_first = not sheet.raw[line_start : label.start()].strip(" ,(;")
            span = _span_above(sheet, line_start) if is_first else _span_before(sheet, label.start())
            named = _told_at(sheet, span)
            if named is not None:
                yield named


def _with_first_word(sheet: Sheet, start: int) -> int:
    """Where a name begins whose first word says what it is: „Firma Usługowa „Komin””."""
    before = _FIRST_WORD.search(sheet.raw, max(0, start - _LONGEST_FIRST), start)
    return before.start() if before is not None else start


def _told_at(sheet: Sheet, span: tuple[int, int] | None) -> FieldValue | None:
    """The name of a place, with the legal form below it."""
    if span is None:
        return None
    start, end = span[0], _with_legal_form(sheet, span[1])
    return _told(sheet, sheet.written(start, end).strip(" ,(;"), start, end)


def _told_in_lines(sheet: Sheet, span: tuple[int, int] | None) -> FieldValue | None:
    """The name that begins on the line below its label, with the next line where that carries it on."""
    if span is None:
        return None
    is_told, end = _carried_on(sheet, *span)
    told = _told_at(sheet, (span[0], end))
    if told is None or is_told:
        return told
    return FieldValue("unclear", None, told.evidence)


def _carried_on(sheet: Sheet, start: int, end: int) -> tuple[bool, int]:
    """Whether it is known where a name ends, and where: on its line, or on the next, before another field."""
    name = sheet.folded[start:end].strip()
    first, last = sheet.line_at(min(end + 1, len(sheet.raw)))
    line = sheet.folded[first:last].strip()
    if sheet.raw[end : end + 1] != "\n" or _FORM_ALONE.match(line) or not _may_be_of_name(line):
        return True, end
    is_open = _OPEN.search(name) is not None
    is_whole = _WHOLE.search(name) is not None or _NAME_ENDS.search(name) is not None
    if is_whole and not is_open:
        return True, end
    below = sheet.folded[last + 1 :]
    if is_open or _WHOLE.search(line) or (_NEXT_FIELD.match(below) and _SEAT_FIELD.search(below)):
        return True, last
    return False, end


def _may_be_of_name(line: str) -> bool:
    """Whether a folded line may be the second of a name: words alone, and no label, seat or heading."""
    is_field = _NEXT_FIELD.match(line) or _ADDRESS.match(line) or _LABEL_ALONE.fullmatch(line)
    return _GOES_ON.fullmatch(line) is not None and not is_field and _NO_NAME.search(line) is None


def _span_before(sheet: Sheet, end: int) -> tuple[int, int] | None:
    """Where the name stands that leads to the number of its line or sentence."""
    first = max(0, end - _LONGEST_NAME, sheet.line_at(max(0, sheet.line_at(end)[0] - 1))[0])
    led = _LED_TO.match(sheet.flat, first, end)
    start = led.end() if led is not None else sheet.line_at(end)[0]
    cut = _NAME_ENDS.search(sheet.flat[start:end])
    return _named(sheet, start, start + cut.start() if cut is not None else end)


def _span_above(sheet: Sheet, line_start: int) -> tuple[int, int] | None:
    """Where the name stands above the line of its number, the address between them passed over."""
    for _ in range(_MOST_ABOVE):
        if line_start <= 0:
            return None
        start, end = sheet.line_at(line_start - 1)
        line_start = start
        if _ADDRESS.match(sheet.folded[start:end]):
            continue
        above = sheet.line_at(max(0, start - 1))
        if _GIVEN_NAME.fullmatch(sheet.folded, *above):
            return None
        if start > 0 and (
            _FORM_ALONE.match(sheet.folded[start:end]) or _FORM_LAST.search(sheet.folded, *above)
        ):
            start = above[0]
        return _named(sheet, start, end)
    return None


def _named(sheet: Sheet, start: int, end: int) -> tuple[int, int] | None:
    """The place, where what stands there may be a name."""
    words = sheet.raw[start:end].strip(" ,(;\n\t")
    is_name = (
        3 <= len(words) <= _LONGEST_NAME and not words[0].islower() and not words.endswith((":", "."))
    ) or words.lower().endswith(("o.o.", "s.a.", "s.c.", "k.", "j.", "p."))
    return (start, end) if is_name and not _NO_NAME.search(fold_evenly(words)) else None


def _labelled_name(sheet: Sheet, label: re.Match[str]) -> FieldValue | None:
    line_start, line_end = sheet.line_at(label.start())
    before = sheet.folded[line_start : label.start()]
    begins_cell = not before or before.endswith("\t") or _ENUMERATED.search(before) is not None
    follows = sheet.folded[label.end() : label.end() + 1]
    if not begins_cell or follows.isalnum():
        return None
    is_first_word = _FIRM.fullmatch(label[0]) is not None and sheet.raw[label.end() :][1:2].isupper()
    start = label.start() if is_first_word else label.end()
    if _COLUMNS.match(sheet.folded[start:line_end]):
        return _name_below(sheet, line_end)
    rest = sheet.folded[start:line_end]
    if not rest.strip(" :\t") or _LABEL_ALONE.fullmatch(rest):
        below = _line_below_label(sheet, line_end)
        if ":" not in sheet.raw[start - 1 : line_end]:
            return _told_in_lines(sheet, _named(sheet, *below))
        line_end = below[1]
    line_end = _cell_end(sheet, start, line_end)
    line_end = _with_legal_form(sheet, line_end)
    raw = " ".join(sheet.raw[start:line_end].strip(" :\t\n,(").split())
    if _NO_NAME.search(fold_evenly(raw)):
        return None
    if raw and (":" in sheet.raw[start : start + 2] or (follows in "\t " and not raw[0].islower())):
        told = _told(sheet, raw, start, line_end)
        return FieldValue("unclear", None, told.evidence) if _may_go_on(sheet, start, line_end) else told
    return None


def _may_go_on(sheet: Sheet, start: int, end: int) -> bool:
    """Whether the cell below a name, in a line's last column, holds a word or two that may end it."""
    line_start, line_end = sheet.line_at(start)
    columns = sheet.raw[line_start:start].count("\t")
    if not columns or end < line_end or line_end >= len(sheet.raw):
        return False
    *before, below = sheet.raw[slice(*sheet.line_at(line_end + 1))].split("\t")
    return len(before) == columns and _WORD_OR_TWO.fullmatch(below.strip()) is not None


def _line_below_label(sheet: Sheet, line_end: int) -> tuple[int, int]:
    """The line below a label, after what of the label stands on a line of its own."""
    below = sheet.line_at(min(line_end + 1, len(sheet.raw)))
    if below[1] < len(sheet.raw) and _LABEL_ALONE.fullmatch(sheet.folded[slice(*below)]):
        return sheet.line_at(below[1] + 1)
    return below


def _with_legal_form(sheet: Sheet, end: int) -> int:
    """The end of a name, after the legal form that its cell carries on to the next line."""
    if sheet.raw[end : end + 1] != "\n":
        return end
    start, after = sheet.line_at(end + 1)
    return after if _FORM_ALONE.match(sheet.folded[start:after]) else end


def _cell_end(sheet: Sheet, start: int, end: int) -> int:
    """Where the answer's cell ends, and its name: before a number or the seat on the same line."""
    begin = end - len(sheet.raw[start:end].lstrip(" :\t\n"))
    tab = sheet.raw.find("\t", begin, end)
    end = tab if tab >= 0 else end
    line = sheet.raw.find(CELL_LINE, begin, end)
    if line >= 0 and _ADDRESS.match(sheet.folded[line + 1 : end]):
        end = line
    ends = _NAME_ENDS.search(sheet.folded[begin:end])
    return begin + ends.start() if ends is not None else end


def _name_below(sheet: Sheet, line_end: int) -> FieldValue | None:
    """The first column of the row below a table's heading, up to its number."""
    start, end = sheet.line_at(min(line_end + 1, len(sheet.raw)))
    cell = " ".join(_BEFORE_NUMBER.sub("", sheet.raw[start:end]).split("\t")[0].split())
    if start <= line_end or not cell or cell[0].isdigit():
        return None
    told = _told(sheet, cell, start, start + len(cell))
    below = sheet.folded[slice(*sheet.line_at(min(end + 1, len(sheet.raw))))].split("\t")[0].strip()
    goes_on = end < len(sheet.raw) and _may_be_of_name(below) and not _WHOLE.search(fold_evenly(cell))
    return FieldValue("unclear", None, told.evidence) if goes_on else told


def _told(sheet: Sheet, name: str, start: int, end: int) -> FieldValue:
    """The name that stands between two places; unclear where one of its words was hardly read."""
    words = sheet.quote(start, end)
    town = _TOWN_LAST.search(name) if _STREET.match(sheet.flat, end) else None
    is_partner = town is not None and _PARTNERS.search(fold_evenly(name)) is not None
    if is_partner or is_misread_name("", sheet.words_between(start, end)):
        return FieldValue("unclear", None, words)
    return FieldValue("read", name if town is None else name[: town.start()], words)
