"""Where a company sits: postal code and town, whether they stand in its address or were asked beside it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from checks.page.scan_caution import are_figures_sure
from checks.page.sheet import fold_evenly
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.composite import VOIVODESHIPS
from checks.recognise.form.question.unit import Unit
from checks.recognise.form.text import FormText
from config.registers import load_registers
from domain.document import Evidence, FieldValue
from domain.words.text import fold

POSTAL = re.compile(r"\b(\d{2})[-–] ?(\d{3})\b")
_CODE_AND_TOWN = re.compile(r"\b\d{2}-\d{3} (?P<town>[^\W\d_][^\W\d_ -]*(?:[ -][^\W\d_]+)*)(?=\W*$)")
_TOWN = re.compile(r"[\s,]*([^\W\d][\w .'-]*)")
_TOWN_ENDS = re.compile(r"\s(?:ul\.|al\.|pl\.|os\.|woj\.|gm\.|pow\.|nr )", re.IGNORECASE)
_VOIVODESHIP = re.compile(
    r"\bwoj(?:\.|ew[oó]dztwo)[\W_]{0,60}?([a-ząćęłńóśźż]+(?:-[a-ząćęłńóśźż]+)?ie)\b", re.IGNORECASE
)
_PLACE_ALONE = re.compile(r"\d{2}[-–]\d{3} [^\W\d_][\w .'-]*")
_ASKED = 0.72
_NEAR = 3
"""So many questions may stand between the street and its postal code."""
_PLACE = frozenset({"postal_code", "town", "street", "house", "address"})


def with_place(address: FieldValue, units: Sequence[Unit], wording: Wording) -> FieldValue:
    """An address that is but its street, with the postal code and town that were asked for beside it.

    Below it, or above: „Kod pocztowy”, „Miejscowość”, „Ulica i nr”.
    """
    if address.state != "read" or not isinstance(address.value, str) or POSTAL.search(address.value):
        return address
    at = next((i for i, unit in enumerate(units) if _answers(unit, address.value)), None)
    if at is None:
        return address
    below = _places(units[at + 1 : at + 1 + _NEAR], units[at].section, wording)
    above = _places(reversed(units[max(0, at - _NEAR) : at]), units[at].section, wording)
    if any(POSTAL.search(one) for one in below) and any(POSTAL.search(one) for one in above):
        return address  # two addresses, and who knows whose the street is
    told = below if any(POSTAL.search(one) for one in below) else list(reversed(above))
    whole = f"{address.value}, {' '.join(filter(None, told))}"
    if len(POSTAL.findall(whole)) != 1:
        return address
    said = address.evidence or Evidence(whole)
    return replace(address, value=whole, evidence=replace(said, excerpt=whole))


def _places(near: Iterable[Unit], section: str, wording: Wording) -> list[str]:
    """What the questions beside an address tell of its place, up to the first that asks something else."""
    told: list[str] = []
    for unit in near:
        score, name = wording.top(unit.question)
        if score < _ASKED or name not in _PLACE or unit.section != section:
            break
        told.append(" ".join(unit.answer.split()))
    return told


def with_line_below(address: FieldValue, text: FormText) -> FieldValue:
    """An address that is but its street, with the postal code and town that alone stand on the next line.

    So cells of two lines are read row by row: „ul. Polna 3   lubuskie / 68-100 Żagań”; so an answer goes on
    below its line: „Siedziba: ul. Polna 3 / 68-100 Żagań”.
    """
    if address.state != "read" or not isinstance(address.value, str) or POSTAL.search(address.value):
        return address
    lines = text.raw.split("\n")
    cells = [[cell.strip() for cell in line.split("\t")] for line in lines]
    at = next((at for at, row in enumerate(cells) if _holds(row, address.value)), None)
    if at is None or at + 1 >= len(lines) or _PLACE_ALONE.fullmatch(lines[at + 1].strip()) is None:
        return address
    start = sum(len(line) + 1 for line in lines[: at + 1])
    spots = text.spots_between(start, start + len(lines[at + 1]))
    read = ((text.raw[spot.start : spot.end], spot.confidence) for spot in spots)
    if not are_figures_sure(read, on_clear_page=False):
        return address
    whole = f"{address.value}, {lines[at + 1].strip()}"
    said = address.evidence or Evidence(whole)
    return replace(address, value=whole, evidence=replace(said, excerpt=whole))


def with_town_spelt(address: FieldValue, *, is_noisy: bool) -> FieldValue:
    """An address read from a picture with its town as the region's register spells it: „68-200 Zary” is Żary.

    >>> told = with_town_spelt(FieldValue("read", "ul. Polna 3, 68-200 Zary"), is_noisy=True)
    >>> told.value, with_town_spelt(FieldValue("read", "ul. Zary 3, 61-200 Poznań"), is_noisy=True).value
    ('ul. Polna 3, 68-200 Żary', 'ul. Zary 3, 61-200 Poznań')
    """
    if not is_noisy or address.state != "read" or not isinstance(address.value, str):
        return address
    found = [one for one in _CODE_AND_TOWN.finditer(address.value) if fold(one["town"]) in _towns()]
    if len(found) != 1:
        return address
    start, end = found[0].span("town")
    spelt = _towns()[fold(found[0]["town"])]
    return replace(address, value=f"{address.value[:start]}{spelt}{address.value[end:]}")


@lru_cache(maxsize=1)
def _towns() -> Mapping[str, str]:
    """The gminas of the known regions, by their folded names; none that two are called by."""
    names = [gmina.name for region in load_registers().regions.values() for gmina in region.gminas]
    spelt: dict[str, set[str]] = {}
    for name in names:
        spelt.setdefault(fold(name), set()).add(name)
    return {folded: own.pop() for folded, own in spelt.items() if len(own) == 1}


def _holds(row: Sequence[str], street: str) -> bool:
    """Whether a cell of a line is this street, or ends with it behind its question's colon."""
    return street in row or (len(row) == 1 and re.search(r":\s*$", row[0].removesuffix(street)) is not None)


def voivodeship_in(address: FieldValue) -> FieldValue | None:
    """The voivodeship that an address itself names („…, woj. lubuskie”); None where it names none, or two.

    >>> voivodeship_in(FieldValue("read", "ul. Polna 3, 68-100 Żagań, województwo ..... lubuskie")).value
    'lubuskie'
    """
    if address.state != "read" or not isinstance(address.value, str):
        return None
    named = {
        found[1] for found in _VOIVODESHIP.finditer(address.value) if fold_evenly(found[1]) in VOIVODESHIPS
    }
    return FieldValue("read", named.pop(), address.evidence) if len(named) == 1 else None


def _answers(unit: Unit, words: str) -> bool:
    return bool(unit.answer.strip()) and " ".join(unit.answer.split()).startswith(words)


def place_of(prefix: str, address: FieldValue) -> dict[str, FieldValue]:
    """Postal code (NN-NNN) and town of an address; `empty` with it, `unclear` where it names none."""
    names = f"{prefix}postal_code", f"{prefix}town"
    if address.state != "read" or not isinstance(address.value, str):
        return {
            name: FieldValue(address.state, None, address.evidence, asked=address.asked) for name in names
        }
    code = POSTAL.search(address.value)
    if code is None:
        return {name: FieldValue("unclear", None, address.evidence) for name in names}
    town = _TOWN.match(address.value, code.end())
    named = _TOWN_ENDS.split(" " + town[1])[0].strip(" .-") if town else ""
    return {
        names[0]: FieldValue("read", f"{code[1]}-{code[2]}", address.evidence),
        names[1]: FieldValue("read", named, address.evidence)
        if named
        else FieldValue("unclear", None, address.evidence),
    }
