"""What one line names several of: norms, agreements, years of one event."""

import re
from collections.abc import Sequence

from checks.dates import YEAR
from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.choice.boxed import options_beside_boxes
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.form.answer.counted.itemised import items_named, of_marked
from config.registers import load_registers
from domain.document import Row
from domain.words.text import fold

_YEARS = re.compile(r"\b(?:19|20)\d{2}\b(?:\s*(?:,|;|/|\bi\b|\boraz\b)\s*(?:19|20)\d{2}\b)+")
_AND_AGREEMENT = re.compile(r"\s*(?:,|;|\boraz\b|\bi\b)\s*(?=porozumieni)")
_BETWEEN_QUOTED = re.compile(r"(?<=[”\"])\s*(?:[,;]|\boraz\b|\bi\b)\s*(?:oraz\s+)?(?=[„\"])")
_NEXT_SENTENCE = re.compile(r"[”\"]\.\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ])")
"""„… oraz „Zielona energia”. Realizujemy także …”: what goes on is no name."""
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_AROUND = re.compile(r"porozumie\w*|na|rzecz|rozwoju|obszar\w+|kluczow\w+|oraz|liczba|tak|nazwa|lis")
_MORE, _ONE = re.compile(r"\b(?:wiecej|kilku|kilka|wielu|dwoch|dwa)\b"), re.compile(r"\bw?jedn\w+\b")
_ONE_ALONE = re.compile(r"tak,? ?(?:tylko )?w jednym(?: porozumieniu)?|w jednym porozumieniu")
_WHICH = re.compile(r"(?:któr\w+|nazw[ay]\w*|jaki\w+)[^:\n]{0,40}:", re.IGNORECASE)
_BETWEEN, _NAME = re.compile(r"[,;]\s|\soraz\s|\n"), re.compile(r"[„\"A-ZĄĆĘŁŃÓŚŹŻ]")
_SAYS = re.compile(r"\bwww\.|https?://|\b(?:jestesmy|prowadzimy|dzialamy|nasz[ae]?)\b|[a-z]{2}lismy\b")
"""What a sentence of a letter says, and no document's name."""
_CAPTION = re.compile(r"POSIADANE|WYKAZ|LISTA|NAZW[AY]|RODZAJE?|JAKIE|KTÓRE")
_SMALL, _BEGINS = re.compile(r"[a-ząćęłńóśźż -]{3,40}"), re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ\d]")
_JOINS = re.compile(r"[\s,;]++(?:oraz|i|a także)?[\s,;]*$")


def parted(name: str, item: str, *, is_alone: bool = True) -> list[str] | None:
    """What one item of a list names; `name` is its field's. None where it cannot be told how many that is.

    `is_alone`: no number, line or semicolon parts it from others.

    >>> parted("certificates", "ISO 9001, ISO 14001 oraz ISO 45001 nr 12")
    ['ISO 9001', 'ISO 14001', 'ISO 45001 nr 12']
    >>> parted("certificates", "ISO 9001, wydany w 2024 r.")
    ['ISO 9001, wydany w 2024 r.']
    >>> parted("agreements_list", "Porozumienie „Zielona Transformacja” oraz Porozumienie Smart Factory 4.0")
    ['Porozumienie „Zielona Transformacja”', 'Porozumienie Smart Factory 4.0']
    """
    if "agreement" in name:
        return _agreements(item)
    return items_named(item) if is_alone else of_marked(item)


def each_named(name: str, raw: str, items: Sequence[str]) -> list[str] | None:
    """What the items of an answer name, one by one; None where it cannot be told how many that is."""
    if _is_broken(raw, items):
        return None
    alone = form_lists.alone(raw)
    if alone is not None and items:
        return _numbered(parted(name, alone))
    each = [_numbered(parted(name, item, is_alone=False)) for item in items]
    return None if None in each else [part for parts in each for part in parts or ()]


def _is_broken(raw: str, items: Sequence[str]) -> bool:
    r"""Whether a line of small letters alone is one of the items, and others begin as items do.

    It may be the rest of the question („… i prawa\nochronne”), or the item below it may go on from it.
    """
    if any(_SAYS.search(fold(item)) for item in items) or (len(items) > 1 and _CAPTION.fullmatch(items[0])):
        return True
    lines = {" ".join(line.split()).strip(" ,;.") for line in raw.split("\n") if line.strip()}
    small = [item for item in items if item in lines and _SMALL.fullmatch(item)]
    # „dotyczące / firmy   brak”: the rest of the question beside the answer that there is none
    is_beside_none = small == list(items) and any(form_lists.is_none(fold(line)) for line in lines)
    return len(lines) > 1 and bool(small) and (is_beside_none or any(_BEGINS.match(item) for item in items))


def _numbered(parts: list[str] | None) -> list[str] | None:
    """What one item names, a document's number alone with the document."""
    return None if parts is None else list(form_lists.with_numbers(parts))


def _agreements(item: str) -> list[str]:
    """The agreements that a line names, told by „Porozumienie” before each, or by the register."""
    sentence = _NEXT_SENTENCE.search(item)
    item = item[: sentence.start() + 1] if sentence is not None else item
    folded = fold_evenly(item)
    cuts = [found.span() for found in _BETWEEN_QUOTED.finditer(item)]
    if cuts:
        ends, starts = [low for low, _ in cuts] + [len(item)], [0] + [high for _, high in cuts]
        return [item[start:end].strip(" ,;") for start, end in zip(starts, ends, strict=True)]
    cuts = [found.span() for found in _AND_AGREEMENT.finditer(folded) if found.start()]
    if cuts:
        ends = [start for start, _ in cuts] + [len(item)]
        starts = [0] + [end for _, end in cuts]
        return [item[start:end].strip(" ,;") for start, end in zip(starts, ends, strict=True)]
    places = []
    for agreement in load_registers().agreements:
        named = [folded.find(fold(name)) for name in (agreement.name, *agreement.aliases)]
        places += [min(place for place in named if place >= 0)] if any(place >= 0 for place in named) else []
    if len(places) < 2:  # one is no list
        return [item]
    starts = [0, *sorted(places)[1:]]
    ends = [*starts[1:], len(item)]
    return [_JOINS.sub("", item[start:end]).strip(" ,;") for start, end in zip(starts, ends, strict=True)]


def agreements_named(text: str) -> tuple[str, ...] | None:
    """The registered agreements that a text names and nothing else, whatever its lines; else None.

    >>> agreements_named("Industry4Future Lubuska Inicjatywa Klastrowa; Smart Factory 4.0")
    ('Industry4Future Lubuska Inicjatywa Klastrowa Innowacyjny Przemysł', 'Smart Factory 4.0')
    >>> agreements_named("Porozumienie Zielonych Dachów") is None
    True
    """
    rest = " ".join(fold_evenly(text).split())
    found: list[tuple[int, str]] = []
    known: set[str] = set()
    for agreement in load_registers().agreements:
        names = sorted((fold(name) for name in (agreement.name, *agreement.aliases)), key=len, reverse=True)
        places = [rest.find(name) for name in names if name in rest]
        if places:
            found.append((min(places), agreement.name))
            known.update(*map(_LETTERS.findall, names))
    left = [word for word in _LETTERS.findall(rest) if word not in known and not _AROUND.fullmatch(word)]
    return tuple(name for _, name in sorted(found)) if found and not left else None


def agreements_chosen(answer: str) -> int | None:
    """How many agreements one of the boxes „in one”, „in more than one” and the names beside them tell.

    None where they contradict each other, or where „more than one” names too few.

    >>> agreements_chosen("☐ nie ☒ tak, w jednym ☐ tak, w więcej niż jednym, nazwy: Smart Factory 4.0")
    1
    >>> agreements_chosen("tak, w jednym Porozumieniu"), agreements_chosen("tak, w więcej niż jednym")
    (1, None)
    >>> agreements_chosen("☐ nie ☐ tak, jednego ☒ tak, więcej niż jednego Smart Factory 4.0; InnoFood")
    2
    >>> agreements_chosen("☐ nie ☐ tak, w jednym ☒ tak, w kilku, których: Zdrowie Plus, Cyfrowy Region")
    2
    >>> agreements_chosen("☐ nie ☒ tak, w jednym ☐ tak, w kilku Smart Factory 4.0, InnoFood") is None
    True
    """
    chosen = [fold(one.words) for one in options_beside_boxes(answer, fold_evenly(answer)) if one.is_chosen]
    if not chosen and _ONE_ALONE.fullmatch(fold(answer).strip(" .")):
        return 1  # the chosen option's words alone
    if len(chosen) != 1:
        return None
    folded = " ".join(fold_evenly(answer).split())
    registered = load_registers().agreements
    count = sum(any(fold(name) in folded for name in (one.name, *one.aliases)) for one in registered)
    if _MORE.search(chosen[0]):
        return count if count > 1 else None if count else _names_behind(answer)
    return 1 if _ONE.search(chosen[0]) and count <= 1 else None


def _names_behind(answer: str) -> int | None:
    """How many names stand behind „których:”, each with a capital or in quotes; None for fewer than two."""
    asked = _WHICH.search(answer)
    names = [one.strip() for one in _BETWEEN.split(answer[asked.end() :])] if asked is not None else []
    are_names = all(_NAME.match(one) for one in names)
    return len(names) if len(names) > 1 and are_names else None


def is_label(item: str) -> bool:
    """Whether an item is but the print of the question („na rzecz Rozwoju Obszarów Kluczowych?”).

    >>> is_label("na rzecz Rozwoju Obszarów Kluczowych?"), is_label("Rozwój Systemów Kosmicznych")
    (True, False)
    >>> is_label("(Porozumień)")
    True
    """
    words = _LETTERS.findall(fold_evenly(item))
    return bool(words) and all(_AROUND.fullmatch(word) for word in words)


def by_year(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows; one that names several years in a row is so many events.

    >>> by_year([("Targi ITM", "2023, 2024, 2025"), ("CeBIT 2024",)])
    (('Targi ITM', '2023'), ('Targi ITM', '2024'), ('Targi ITM', '2025'), ('CeBIT 2024',))
    """
    told: list[Row] = []
    for row in rows:
        years = next((found for cell in row if (found := _YEARS.search(cell))), None)
        if years is None:
            told.append(row)
            continue
        told += [tuple(_YEARS.sub(year, cell, count=1) for cell in row) for year in YEAR.findall(years[0])]
    return tuple(told)
