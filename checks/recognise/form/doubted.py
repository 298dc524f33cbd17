"""Answers in words that cannot be what was asked for: the question's own, a term of the call, but a sign."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from stdnum.pl import nip

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.counted.itemised import names_one
from checks.recognise.form.answer.web_pages import is_host_of_networks, lacks_first_stop, lacks_its_end
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.networks import NETWORKS
from checks.recognise.form.question.line.part import is_instruction
from checks.recognise.form.question.paper import Cell
from checks.recognise.form.shape import is_address_alone, is_certificate, is_company_alone, is_cut, is_profile
from config.registers import load_registers
from domain.document import FieldValue
from domain.rules.papers.form_rule import FieldType, FormField
from domain.words.text import fold

_SURELY_ASKS, _ASKS = 0.95, 0.6
_LONGEST_CAPTION = 6
_CAPTION_ALONE = re.compile(r"(?:pelna |petna )?nazwa")
"""The only single word that captions a name and begins none."""
_LEAST_LETTERS = 3
_LETTER = re.compile(r"[^\W\d_]")
_ODD_BEGIN = re.compile(r"[^\w„\"«'(@=]|\d{1,2}\W*$|\d{1,2}[.)]")
_ENDS_BRACKET = re.compile(r"[^()]{0,40}\)")
"""„CEIDG) Alfa”: the end of what the question says in brackets."""
_OF_OFFICE = re.compile(
    r"(?:projekt\w*|program\w*)(?: pn\.?| pod nazwa)? ?[„\"]|urzad marszalkowski"
    r"|wojewodztw\w+ [a-z-]+sk(?:ie|iego)$|fundusz\w* europejsk|zarzad wojewodztwa|departament \w"
)
"""Who invites, with what money, under what name: no applicant, and nobody who travels."""
_LISTED: frozenset[FieldType] = frozenset({"list", "rows", "urls"})
_BARE_HOST = re.compile(r"(?:https?://)?(?:www\.)?[\w-]+\.[a-z]{2,3}/?", re.IGNORECASE)
_NOTE = re.compile(r"\s*\([^()]*\)$")
_PAGE = re.compile(r"(?:https?://)?[^\W_][\w-]*(?:\.[\w-]+)+(?:[/?#:]\S*)?", re.IGNORECASE)
_PROFILE = re.compile(
    rf"\b(?P<network>{NETWORKS}|fb)"
    r"(?:\.com/|\s*[:–-]\s*[@/]| @)[\w./@-]*\w",
    re.IGNORECASE,
)
"""A profile with its address or handle."""
_NIP = re.compile(
    r"\bnip\b(?:(?!\b(?:krs|regon|pesel)\b)\D){0,25}(?<![\d-])"
    r"(\d{3}-?\d{3}-?\d{2}-?\d{2}|\d{3}-\d{2}-\d{2}-\d{3})(?![\d-])"
)
"""A number right behind the label."""
_LONE_WORD = re.compile(r"[A-ZĆŁŚŹŻ][a-ząćęłńóśźż]+")
_SEAT_BEGINS = re.compile(r"(?<=[ojkAc]\.)\s+(?:z|w|przy|ul\.)$")
"""„Alfa Spółka z o.o. z” siedzibą …: what stands behind the legal form."""
_IS_CALLED = re.compile(
    r"^(?:Zgłaszający[mi]*|Wnioskodawc[aąę]|Przedsiębiorc[aąę]|Podmiotem) jest (?:firma )?(?=[A-ZĄĆĘŁŃÓŚŹŻ„])"
)
"""„Zgłaszającym jest Alfa sp. z o.o.”: who is called so stands behind it."""
_SENTENCE = re.compile(r"[a-ząćęłńóśźż]{5,}\. [A-ZĆŁŚŹŻ]")
"""„Wyjechać może jedna osoba. Adrian Wilk”: what a form says before a person."""
_ASKED_BEFORE = re.compile(r"(?!(?:inż|prof|dypl)\b)[a-ząćęłńóśźż]{4,} .*[A-ZĆŁŚŹŻ]")
"""„osoby wyjeżdżającej Adrian Wilk”: the end of a question, whose first words stand elsewhere."""
_REGISTERS = frozenset({"ceidg", "krs", "nip", "regon", "krs ceidg", "krs lub ceidg", "ceidg krs"})


def without_caption(name: FieldValue, wording: Wording) -> FieldValue:
    """A company's name without the question that a cell, or a picture's line, runs together with it.

    „Pełna nazwa Meblarnia Nadodrze”: the words before the name ask for it, word for word.
    """
    if name.state != "read" or not isinstance(name.value, str):
        return name
    own = _IS_CALLED.sub("", _SEAT_BEGINS.sub("", name.value))
    words = own.split(" ")
    for count in range(min(len(words) - 1, _LONGEST_CAPTION), 0, -1):
        head, rest = " ".join(words[:count]), " ".join(words[count:]).lstrip(" :–-")
        if head.count("(") > head.count(")"):
            head, _, rest = own.partition("(")  # „Nazwa firmy (jak w KRS lub CEIDG) Alfa”
            rest = rest.partition(")")[2].strip(" :–-")
        score, concept = wording.top(head)
        is_caption = count > 1 or _CAPTION_ALONE.fullmatch(fold(head).rstrip(":"))
        is_sure = score >= (_ASKS if head.endswith(":") and wording.known_share(head) >= 1 else _SURELY_ASKS)
        if is_caption and concept == "name" and is_sure and rest[:1].isupper():
            return replace(name, value=rest)
    return replace(name, value=own)


_FOOTNOTE = re.compile(r"[¹²³⁴-⁹]+ ?\S")
_BEGS = re.compile(r"\b(?:prosze|prosimy|nalezy)\b[^.:;]{0,30}\b(?:dolacz|zalacz|wymien|poda[cj]|wpis|wskaz)")
_ENCLOSED = re.compile(
    r"(?:(?:kopi|ksero|skan|odpis)\w* )?(?:w|jako) zalacz\w+|nastepujac\w+"
    r"|wymienion\w+ (?:nizej|ponizej)|jak nizej"
)
"""What only says where the items are."""
_RUNNING = re.compile(
    r"\bdzialanie (?:\d|f[ef]w)|\b20[23]\d ?[-–] ?20\d\d$|fundusz\w* europejsk|program\w* regionaln"
)
"""What runs on an office's pages: „Działanie 1.8 FEWL 2021–2027”."""
_CODE_WITH_LETTERS = re.compile(r"\b\d{2}-(?=[\dA-Z]{3}\b)\d*[A-Z]")
_PARTS = re.compile(r"\b(?:ulica|numer|nr|kod|poczta|miasto|miejscowosc|lokalu|domu)\b")
"""What a form calls the parts of an address: two of them are its caption, and no street."""


def doubted(
    answers: Mapping[str, FieldValue], fields: Sequence[FormField], wording: Wording, paper: str = ""
) -> dict[str, FieldValue]:
    """The names, persons and addresses on the web that are none, and lists that hold print, as unclear.

    So are profiles where the paper names another in full, and an invalid NIP where it bears a valid one.
    """
    terms = (
        _terms()
        | _REGISTERS
        | {_plain(words) for field in fields for words in _offered(field) if " " in words}
    )
    listed = {field.name for field in fields if field.type in _LISTED}
    return {
        name: FieldValue("unclear", None, answer.evidence, may_be_empty=False)
        for name, answer in answers.items()
        if answer.state == "read"
        and (
            (name in {"name", "delegate"} and is_no_name(str(answer.value), terms))
            or (name == "name" and not is_company_alone(str(answer.value)))
            or (name == "delegate" and _SENTENCE.search(str(answer.value)))
            or (name == "delegate" and _ASKED_BEFORE.match(str(answer.value)))
            or (name.startswith("website") and not all(_is_page(item, paper) for item in _items(answer)))
            or (name.endswith("address") and not _is_address(str(answer.value)))
            or (name == "certificates" and not all(map(is_certificate, _items(answer))))
            or (name in listed and (_holds_print(answer, wording) or any(map(_is_crumb, _items(answer)))))
            or (name == "social_media" and _is_doubtful_list(answer, paper))
            or (name == "nip" and _names_another_nip(str(answer.value), paper))
        )
    }


def _is_crumb(item: str) -> bool:
    """Whether an item is but a letter or two, and the short name of nothing („CE”).

    >>> _is_crumb("es"), _is_crumb("CE"), _is_crumb("PN 4"), _is_crumb("3M")
    (True, False, False, False)
    """
    is_short = len(_LETTER.findall(item)) < _LEAST_LETTERS and not any(map(str.isdigit, item))
    return is_short and not names_one(fold_evenly(item))


def _names_another_nip(number: str, paper: str) -> bool:
    """Whether an invalid NIP was read where the paper bears a valid one: nobody is asked for that."""
    if nip.is_valid(number):
        return False
    return any(nip.is_valid(re.sub(r"\D", "", one[1])) for one in _NIP.finditer(paper))


def is_no_name(words: str, terms: frozenset[str] = frozenset()) -> bool:
    """Whether words name neither a company nor a person.

    >>> [is_no_name(words) for words in ("3)", "– Alfa", "Projekt „Innowacyjne Lubuskie”", "3M Polska")]
    [True, True, True, False]
    >>> is_no_name("(miejscowość i data)"), is_no_name("Zakład Jan Maj (Żary)")
    (True, False)
    >>> is_no_name("wpisać uwagi"), is_no_name("e-sklep Anna Wilk")
    (True, False)
    >>> is_no_name("Zielona transformacja", frozenset({"zielona transformacja"}))
    True
    """
    return (
        len(_LETTER.findall(words)) < _LEAST_LETTERS
        or _ENDS_BRACKET.match(words) is not None
        or words.count("(") > words.count(")")
        or _ODD_BEGIN.match(words) is not None
        or words == words.lower()
        or _OF_OFFICE.match(fold_evenly(words)) is not None
        or (words.startswith("(") and words.rstrip(" .").endswith(")"))
        or _plain(words) in terms
    )


def _items(answer: FieldValue) -> Iterator[str]:
    yield from map(str, answer.value if isinstance(answer.value, tuple) else ())


def _is_address(words: str) -> bool:
    """Whether words may be an address: no caption of its parts, no postal code read as letters („68-3UU”)."""
    if _CODE_WITH_LETTERS.search(words) is not None:
        return False
    return len(set(_PARTS.findall(fold(words)))) <= 1 and is_address_alone(words)


def _is_page(words: str, paper: str) -> bool:
    """Whether words are one address, and at most a note in brackets: „alfa.dev (angielski)”."""
    is_whole = not (lacks_first_stop(words) or lacks_its_end(words) or is_cut(words, paper))
    return is_whole and _PAGE.fullmatch(_NOTE.sub("", words)) is not None


def _names_host(told: FieldValue) -> bool:
    """Whether an item is but a network's address, the profile behind it lost."""
    return any(is_host_of_networks(item) and _BARE_HOST.fullmatch(item) is not None for item in _items(told))


def _is_doubtful_list(told: FieldValue, paper: str) -> bool:
    is_each_one = all(map(is_profile, _items(told)))
    return not is_each_one or _lacks_profile(told, paper) or _names_host(told) or _holds_heading(told)


def _holds_heading(told: FieldValue) -> bool:
    """Whether a lone word stands behind addresses: rather the form's next heading than a profile."""
    items = list(_items(told))
    return len(items) > 1 and any(map(_LONE_WORD.fullmatch, items)) and any("/" in item for item in items)


def _networks_word(words: str) -> str:
    return re.sub(r"\bfb\b", "facebook", fold(words))


def _lacks_profile(told: FieldValue, paper: str) -> bool:
    """Whether a paper names a profile of a network that is not among those told."""
    networks = {_networks_word(item) for item in _items(told)}
    return any(
        not any(_networks_word(found["network"]) in item for item in networks)
        for found in _PROFILE.finditer(paper)
    )


def _holds_print(told: FieldValue, wording: Wording) -> bool:
    """Whether an item is but a column's head, a footnote, or says how to list: „każdy w osobnym wierszu”."""
    return any(_is_print(item, wording) for item in (*_items(told), *map(" ".join, told.rows)))


def _is_print(item: str, wording: Wording) -> bool:
    is_head = (" " in item and wording.is_column(item)) or _RUNNING.search(fold(item)) is not None
    is_note = _FOOTNOTE.match(item) is not None or _ENCLOSED.fullmatch(fold(item)) is not None
    is_note = is_note or _BEGS.search(fold(item)) is not None
    return is_head or is_note or is_instruction(Cell(item, fold_evenly(item), 1))


def _offered(field: FormField) -> Iterator[str]:
    for words in field.options.values():
        yield from words


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", fold(words)))


@lru_cache(maxsize=1)
def _terms() -> frozenset[str]:
    """What the Porozumienia and specialisations are called."""
    return frozenset(
        _plain(name)
        for one in load_registers().agreements
        for name in (one.name, *one.aliases, one.specialisation)
    )
