"""What a paper says in running text: „wnioskodawca jest mikroprzedsiębiorcą”.

A letter's head with name and address.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.choice.lost_option import may_have_lost_another, names_nearly_another
from checks.recognise.form.answer.choice.options import values_named
from checks.recognise.form.answer.values import field_of
from checks.recognise.form.concept.found import Found
from checks.recognise.form.concept.stems import stems_of
from checks.recognise.form.concept.wording import Askable
from checks.recognise.form.question.composite import VOIVODESHIPS
from checks.recognise.form.text import FormText
from domain.document import Evidence, FieldValue

_SURE, _LIKELY = 0.9, 0.85
_SURE_WORD = 0.8
_CLAIM = re.compile(
    r"\b(?:jest(?:em|esmy)?|posiada(?:m|my)?(?: status)?|ma status|o statusie|status(?:em)?"
    r"|zalicza\w*|zaliczana?|kwalifikuje|nalezy do|"
    r"spelnia\w*|prowadze|stanowi)\b"
)
_DEFINES = re.compile(
    r"mniej niz|nie przekracza|przekracza|uwaza sie|rozumie sie|oznacza"
    # „jest małym przedsiębiorcą według definicji” claims it all the same
    r"|(?<!wedlug )(?<!wg )(?<!zgodnie z )(?<!w mysl )(?<!w rozumieniu )(?<!spelnia )definicj"
    r"|to przedsiebiorstwo|to przedsiebiorca|"
    r"niepotrzebne|zaznacz|jezeli|jesli|w przypadku|zatrudnia(?:jac\w*)? (?:ponizej|do|mniej)"
    # a question, also where its mark went unread: „posiada w innym przedsiębiorcy większość praw głosu?”
    r"|\?|\bczy\b|\bjak (?:duz|mal)\w+"
    r"|\bw (?:innym|drugim|jednym) przedsieb|\bwiekszosc\w* (?:praw|glos|udzial|czlonk)"
)
_DENIES = re.compile(
    r"\bnie (?:jest|posiada|spelnia|nalezy|stanowi)(?! (?:\w+ ){0,2}?(?:powiazan|partnersk|zalezn|grupy))"
)
_CHOICE = re.compile(r"(?<!\d)/|/(?!\d)|\*|\blub\b|\balbo\b")
_OF_FIRM = re.compile(
    r"\bmikro ?(?:przedsieb|firm|podmiot)"
    r"|\b(?:mikro|mal\w+|sredni\w*|duz\w+)\W+(?:\w+\W+)?(?:przedsieb|firm|spolk|podmiot)"
    r"|\b(?:przedsieb\w+|firm\w*|spolk\w*|podmiot\w*|status\w*|kategori\w*|wielkosc\w*)\W+(?:\w+\W+){0,3}?"
    r"(?:mikro|mal[aeyi]|sredni[aemy])"
)
"""„angielski – średnio zaawansowany” is no enterprise's size."""
_NAME_SAID = re.compile(
    r"(?:w imieniu(?: i na rzecz)?|reprezentuj[aą]c(?:y|a|e|ej|ego)?\b|prowadz[aą]c(?:y|a|e|ej"
    r"|ego)? dzia[lł]alno[sś][cć] pod (?:firm[aą]|nazw[aą]))\s+"
    r"(?:firmy|sp[oó][lł]ki|przedsi[eę]biorstwa|przedsi[eę]biorcy|podmiotu|wnioskodawcy)?[:\s]*"
    r"(?P<name>[^\n,;:()]{3,90}?)(?=\s+z siedzib|,|\s+NIP|\s*\(|\s+jako\b"
    r"|\s+o[sś]wiadcza|$)",
    re.IGNORECASE | re.MULTILINE,
)
_APPLIES = re.compile(
    r"\b(?:[Zz]g[lł]aszaj[aą]c(?:y|ym|a|ą)|[Ww]nioskodawc[aą]) jest (?:firma )?"
    r"(?P<name>[A-ZĄĆĘŁŃÓŚŹŻ„\"][^\n,;:()]{2,90}?),?\s+(?:(?:o )?(?:numer(?:ze)? )?NIP\b|z siedzib[aą]\b)"
)
"""„Zgłaszającym jest ALFA Jan Maj, NIP …”: what stands between is the name, and no size."""
_NAMED_FIRST = re.compile(
    r"\b(?:[Kk]to się zgłasza|[Zz]głaszający|[Ww]nioskodawca|[Dd]ane firmy|[Ff]irma zgłaszająca)[.:]\s+"
    r"(?P<name>[A-ZĄĆĘŁŃÓŚŹŻ„\"][^\n,;:()]{2,90}?),\s+(?:adres|z siedzib|siedziba|NIP)\b"
)
"""„1. Kto się zgłasza. Alfa Sp. z o.o., adres siedziby: …”: a name right behind a paragraph's heading."""
_SEAT_SAID = re.compile(
    r"z siedzib[aą](?: w)?:?\s*(?P<seat>[^;()]{5,120}?\d{2}-\d{3}\s+[^\W\d][\w .-]{2,40}?)(?=,|;"
    r"|\s+NIP|\.\s|\n|$)",
    re.IGNORECASE,
)
_SEAT_IN = re.compile(
    r"\b(?:zglasza(?:m|my)|(?:do|na) udzial\w*|dzialajac w imieniu|reprezentuj\w+)\s[^:?]{0,200}?"
    r"(?<!przedsiebiorcow)(?<!przedsiebiorstw)(?<!przedsiebiorcy)(?<!przedsiebiorca)(?<!podmiotow)(?<!firm)(?<!msp)"
    r"\s+z siedziba w\s+wojewodztwie\s+(?P<name>[a-z]+(?:-[a-z]+)?)im\b"
)
"""„Zgłaszamy udział firmy Alfa z siedzibą w województwie …”; „przedsiębiorców z siedzibą w …” are any."""
_ADDRESSEE = re.compile(r"^(?:Wnioskodawca|Przedsi[eę]biorca|Firma|Nazwa|Adres|Siedziba)\s+(?=\S)")
"""„Wnioskodawca Alfa sp. z o.o.”, „Adres ul. Leśna 1”: what stands before a name in its line."""
_WHO = re.compile(r"(?:wnioskodawc|firm|sp[oó][lł]k|przedsi[eę]bior|podmiot|swoim|w[lł]asnym)")
_LEGAL_FORM = re.compile(
    r"\bsp\. ?z ?o\. ?o\.|\bs\.a\.|\bsp\. ?[jk]\.|\bs\.c\.|spolka z ogran|spolka akcyjna|spolka jawna",
    re.IGNORECASE,
)
_POSTAL = re.compile(r"\b\d{2}-\d{3}\s+\w")
_NIP_LINE = re.compile(r"^nip\b")
_HEAD_LINES = 14
"""Logos in a header take some of them."""
_LEAST_WORD = 4
_GOES_ON = re.compile(r"\w{4,} (?:do|na|w|we)$")
"""How a title ends that another line ends: „… do udziału w wyjeździe studyjnym do”."""
_FULL, _WIDE = 0.8, 70
"""A line nearly as long as the longest goes on in the next, where the longest is one of running text."""


def said_in_text(  # noqa: C901 – one branch a thing that running text says
    found: dict[str, Found],
    text: FormText,
    asked: Mapping[str, Askable],
) -> None:
    """Add what no question was found for and the running text says plainly."""
    for name, one in asked.items():
        own = found.get(name)
        is_told = own is not None and own.value.state == "read" and own.confidence >= _LIKELY
        is_left = (
            own is not None and own.value.state == "empty" and own.is_marked and not one.concept.anywhere
        )
        if one.field is None or is_told or is_left:
            continue
        field = field_of(one)
        if field.type == "choice" and one.concept.option_table:
            claimed = _claimed(text, field.options)
            if claimed is not None:
                found[name] = Found(FieldValue("read", claimed[0], claimed[1]), _SURE)
        elif field.type == "choice" and one.concept.anywhere:
            named = _named_in_head(text, field.options)
            if named is not None:
                found[name] = Found(FieldValue("read", named[0], named[1]), _SURE)
    _voivodeship_of_seat(found, text, asked)
    if text.is_noisy:
        _name_on_picture(found, text, asked)
        return
    whole = _unbroken(text.raw)
    for name, pattern in (
        ("name", _APPLIES), ("name", _NAME_SAID), ("name", _NAMED_FIRST), ("address", _SEAT_SAID)
    ):  # fmt: skip
        own = found.get(name)
        if (
            name in asked
            and asked[name].field is not None
            and (own is None or own.value.state != "read" or own.confidence < _LIKELY)
        ):
            hit = next(pattern.finditer(whole), None)
            is_said = hit is not None and re.search("[^\\W_]{2}", hit[1]) is not None
            is_called = hit is not None and (name != "name" or _is_called(hit[1]))
            if hit is not None and is_said and is_called:
                value = " ".join(hit[1].split())
                found[name] = Found(FieldValue("read", value, text.quote(*hit.span(1)), said=value), _LIKELY)
    _letter_head(found, text, asked)


def _voivodeship_of_seat(found: dict[str, Found], text: FormText, asked: Mapping[str, Askable]) -> None:
    """The voivodeship of „z siedzibą w województwie lubuskim”, where no question tells one."""
    own = found.get("voivodeship")
    is_told = own is not None and own.value.state == "read"
    if is_told or "voivodeship" not in asked or asked["voivodeship"].field is None:
        return
    said = list(_SEAT_IN.finditer(text.folded))
    named = {f"{one['name']}ie" for one in said}
    if len(named) == 1 and named <= VOIVODESHIPS:
        start, end = said[0].span("name")
        value = f"{text.raw[start:end]}ie"
        told = FieldValue("read", value, text.quote(*said[0].span()), said=value)
        found["voivodeship"] = Found(told, _LIKELY)


def _is_called(words: str) -> bool:
    """Whether words are a name, and do not only point to one: „wskazanego wyżej przedsiębiorcy”."""
    return _WHO.match(words.lower()) is None and re.match(r"[^a-ząćęłńóśźż]", words.strip()) is not None


def _unbroken(raw: str) -> str:
    """A text with blanks where its lines were broken by the paper's edge."""
    lines = raw.split("\n")
    full = _FULL * max(map(len, lines))
    glue = [" " if len(line) >= full >= _FULL * _WIDE else "\n" for line in lines[:-1]]
    return "".join(line + end for line, end in zip(lines, [*glue, ""], strict=True))


def _name_on_picture(found: dict[str, Found], text: FormText, asked: Mapping[str, Askable]) -> None:
    """Add the name that a sentence of a picture gives, where what goes on behind it was read, and all surely.

    Lines of a picture end where the paper does: the name may go on in the next one.
    """
    own = found.get("name")
    if "name" not in asked or asked["name"].field is None:
        return
    if own is not None and own.value.state == "read" and own.confidence >= _LIKELY:
        return
    told = list(_NAME_SAID.finditer(text.raw.replace("\n", " ")))
    if len(told) != 1 or told[0].end(1) >= len(text.raw.rstrip()) or _WHO.match(told[0][1].lower()):
        return
    spots = text.spots_between(*told[0].span(1))
    if spots and min(spot.confidence for spot in spots) >= _SURE_WORD and "\t" not in told[0][1]:
        value = FieldValue("read", " ".join(told[0][1].split()), text.quote(*told[0].span(1)))
        found["name"] = Found(value, _LIKELY)


def _sentences(text: FormText) -> Iterator[tuple[int, int]]:
    """Where sentences stand: they end at a full stop, a semicolon or a line that is short."""
    start = 0
    for found in re.finditer(r"[.;](?=\s+[A-ZĄĆĘŁŃÓŚŹŻ*]|\s*$)|\n(?=\s*[☐☒\[(*•-]|\S{0,3}[.)])", text.raw):
        yield start, found.end()
        start = found.end()
    yield start, len(text.raw)


def _claimed(text: FormText, options: Mapping[str, Sequence[str]]) -> tuple[str, Evidence] | None:
    """The only option that a plain sentence claims; None where none does, or two."""
    claims: dict[str, Evidence] = {}
    for start, end in _sentences(text):
        words = text.folded[start:end].replace("\n", " ")
        if not _CLAIM.search(words) or _DEFINES.search(words) or BOX.search(words) or "~~" in words:
            continue
        named = values_named(words, options) if _OF_FIRM.search(words) else []
        lead = _CLAIM.search(words)
        if len(named) != 1 or lead is None or _DENIES.search(words):
            if len(named) > 1 or (named and _DENIES.search(words)):
                return None
            continue
        if _CHOICE.search(words[lead.end() : lead.end() + 60]):
            continue
        claims[named[0]] = text.quote(start, end)
    return next(iter(claims.items())) if len(claims) == 1 else None


def _named_in_head(text: FormText, options: Mapping[str, Sequence[str]]) -> tuple[str, Evidence] | None:
    """The only option that a title of the paper names."""
    if len(values_named(text.raw, options)) != 1:
        return None
    start, before = 0, ""
    for line in text.raw.split("\n")[:_HEAD_LINES]:
        named = values_named(line, options)
        folded = text.folded[start : start + len(line)]
        if named and text.is_noisy and ("~~" in line or may_have_lost_another(folded, options, named[0])):
            return None
        if named and text.is_noisy and names_nearly_another(text.folded, options, named[0]):
            return None  # the other option was misread
        begun = f"{before} {line}" if _GOES_ON.search(before) else line
        if named and text.is_noisy and not any(_is_phrase(cell, options) for cell in begun.split("\t")):
            return None  # what is left of an offer: „Rze | Finlandia i Estonia”
        if named and not BOX.search(folded):
            return named[0], text.quote(start, start + len(line))
        start, before = start + len(line) + 1, line
    return None


def _is_phrase(cell: str, options: Mapping[str, Sequence[str]]) -> bool:
    """Whether an option stands among other words: „wyjazd studyjny do Szwajcarii”, „Szwajcaria 2026”.

    >>> trips = {"ch": ("Szwajcaria",)}
    >>> [_is_phrase(said, trips) for said in ("na wyjazd: Szwajcaria", "Szwajcaria 22.06.2026", "Szwajcaria")]
    [True, True, False]
    """
    own = {word for names in options.values() for name in names for word in stems_of(name)}
    return bool(values_named(cell, options)) and any(
        len(word) >= _LEAST_WORD and word not in own for word in stems_of(cell)
    )


def _letter_head(found: dict[str, Found], text: FormText, asked: Mapping[str, Askable]) -> None:
    """Name and address from the lines above a NIP at the top of a letter."""
    lines = [line.strip() for line in text.raw.split("\n")]
    folded = [line.strip() for line in text.folded.split("\n")]
    at = next((index for index, line in enumerate(folded) if _NIP_LINE.match(line)), None)
    if at is None:
        return
    head = range(max(0, at - 4), at)
    postal = next((index for index in head if _POSTAL.search(lines[index]) and ":" not in lines[index]), None)
    named = next(
        (index for index in head if _LEGAL_FORM.search(folded[index]) and ":" not in lines[index]), None
    )
    if postal is None or (named is None and not _is_head(lines, postal)):
        return
    first = named if named is not None else postal - 2
    if first >= postal or any(":" in line for line in lines[first:postal]):
        return
    for name, start, end in (("name", first, first), ("address", first + 1, postal)):
        own = found.get(name)
        if name in asked and asked[name].field is not None and (own is None or own.value.state != "read"):
            value = ", ".join(_ADDRESSEE.sub("", line.strip(" ,…")) for line in lines[start : end + 1])
            found[name] = Found(FieldValue("read", value, Evidence(value, 1)), _LIKELY)


def _is_head(lines: Sequence[str], postal: int) -> bool:
    """Whether a street stands above the postal code, and a name above that."""
    return postal >= 2 and bool(re.search(r"\d", lines[postal - 1])) and lines[postal - 2][:1].isupper()
