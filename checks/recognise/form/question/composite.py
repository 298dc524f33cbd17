"""One question that asks for several things („Nazwa i adres”, „NIP / REGON”), taken apart with its answer."""

import re
from collections.abc import Sequence
from dataclasses import replace

from stdnum.pl import nip as nip_number
from stdnum.pl import regon as regon_number

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.asked_on import gathered_on
from checks.recognise.form.question.pages_apart import columns_apart, lines_apart, pages_apart
from checks.recognise.form.question.repeated import gathered, with_last_items
from checks.recognise.form.question.unit import Unit
from domain.document import Evidence

_PARTS = re.compile(r"\s*(?:,|/|;|\boraz\b|\bwraz ze?\b|\bi\b|\+|\blub\b)\s*")
_SURE = 0.9
_SENTENCE = 12
"""So many words are a statement in which numbers may stand."""
_CLAUSE = 6
_ADDRESS = re.compile(
    r"[,;\s]*(?:z siedzib[aą](?: w)?:?\s*|siedziba:?\s*|adres:?\s*)?(?=\b(?:ul|al|pl|os)\."
    r"|\b(?:ulica|aleja|plac|osiedle|rynek)\b|\b\d{2}-\d{3}\b)",
    re.IGNORECASE,
)
_POSTAL = re.compile(r"\b\d{2}-\d{3}\b")
_EMAIL = re.compile(r"[^\s@<>,;:()\"/]+@[\w.-]+\.\w{2,}")
_DIGITS = re.compile(r"(?<![\d-])(?:pl)?\d(?:[ -]?\d)*(?![\d-])", re.IGNORECASE)
_PHONE = re.compile(r"(?:\(?\+?\d{2}\)?[ -]?)?\(?\d{2,3}\)?(?:[ -]?\d{2,3}){2,3}(?!\d)")
_PKD = re.compile(r"(?<![\d.])\d{2}\.\d{2}(?:\.[A-Za-z])?(?!\w)")
_VOIVODESHIP = re.compile(r"\bwoj(?:\.|ew[oó]dztwo)\W{0,2}([\w-]+ie)\b", re.IGNORECASE)
_VOIVODESHIP_ALONE = re.compile(r"woj(?:\.|ew[oó]dztwo):? ([\w-]+ie)", re.IGNORECASE)
"""A question and its answer in one cell, which was taken for the question of the next."""
_BEFORE_COUNTY = re.compile(r"\s*([\w-]+ie)\s*[,;(]\s*(?:pow(?:iat|\.)|gmin[ay]|gm\.)", re.IGNORECASE)
_KEYED = {
    "nip": re.compile(r"\bNIP(?:\s*UE)?\W{0,3}(?:nr )?\W{0,2}((?:PL ?)?\d(?:[ -]?\d){9})(?!\d)"),
    "regon": re.compile(r"\bREGON\W{0,3}(?:nr )?\W{0,2}(\d(?:[ -]?\d){8}(?:\d{5})?)(?!\d)"),
    "krs": re.compile(r"\bKRS\W{0,3}(?:nr )?\W{0,2}(\d{10})(?!\d)"),
    "pkd": re.compile(r"\bPKD\W{0,3}(?:nr |kod )?\W{0,2}(\d{2}\.\d{2}(?:\.[A-Za-z])?)(?!\w)"),
    "voivodeship": _VOIVODESHIP,
}
VOIVODESHIPS = frozenset(
    [
        "dolnoslaskie",
        "kujawsko-pomorskie",
        "lubelskie",
        "lubuskie",
        "lodzkie",
        "malopolskie",
        "mazowieckie",
        "opolskie",
        "podkarpackie",
        "podlaskie",
        "pomorskie",
        "slaskie",
        "swietokrzyskie",
        "warminsko-mazurskie",
        "wielkopolskie",
        "zachodniopomorskie",
    ]
)
_LABELS = {
    "nip": "NIP",
    "regon": "REGON",
    "krs": "KRS",
    "pkd": "PKD",
    "voivodeship": "Województwo",
    "county": "Powiat",
    "name": "Nazwa przedsiębiorcy",
    "address": "Adres siedziby",
    "delegate": "Imię i nazwisko",
    "delegate_position": "Stanowisko",
    "delegate_phone": "Telefon",
    "delegate_email": "E-mail",
    "activity": "Opis działalności",
}
_SAME = {
    "company_email": "delegate_email",
    "contact_email": "delegate_email",
    "company_phone": "delegate_phone",
    "contact_phone": "delegate_phone",
    "contact_person": "delegate",
    "contact_position": "delegate_position",
    "first_name": "delegate",
    "last_name": "delegate",
    "town": "address",
    "street": "address",
    "postal_code": "address",
    "house": "address",
}
_TYPED = frozenset({"nip", "regon", "krs", "pkd", "voivodeship", "delegate_phone", "delegate_email"})
_PAGE = re.compile(r"\w\.[a-z]{2,}/\w")
"""A web page's address, whose slashes part nothing."""
_OF_MANY = frozenset({"urls", "list", "rows", "count"})
"""Types of questions whose hints say what to write of each („profile (adresy lub nazwy)”)."""
_OF_BEFORE = re.compile(r"\s*(?:jej|jego|ich)\b", re.IGNORECASE)
"""„Symbol PKD i jej nazwa”: a part that asks of what stands before it, and not of the company."""
_BEFORE_PARTS = re.compile(r"\s*[:(,–]")
_CONTACT = re.compile(r"dane (?:kontaktowe|do kontaktu|teleadresowe)|kontakt")


def taken_apart(units: Sequence[Unit], wording: Wording) -> tuple[Unit, ...]:
    """The units, those that ask for several things followed by one for each."""
    whole: list[Unit] = []
    told = gathered(gathered_on(with_last_items(units), wording), wording)
    cells = (one for several in told for one in columns_apart(several, wording))
    lines = (one for several in cells for one in lines_apart(several, wording))
    for unit in map(_without_county, (one for several in lines for one in pages_apart(several, wording))):
        if (ticked := _voivodeship_ticked(unit, wording)) is not None:
            whole.append(ticked)
            continue
        own = _asked_together(unit, wording)
        parts = _answers(unit, own) if len(own) > 1 else {}
        if parts and (whose := _whose(unit.question, wording)):
            unit = replace(unit, section=whose)  # noqa: PLW2901  # whose name it is stands in the question
        if parts:
            whole += [_part(unit, name, answer) for name, answer in parts.items()]
            continue
        if (named := _VOIVODESHIP_ALONE.fullmatch(unit.question.strip())) and fold_evenly(
            named[1]
        ) in VOIVODESHIPS:
            whole.append(replace(_part(unit, "voivodeship", named[1]), span=None))
        parts = {} if _is_broken_sentence(unit) else _with_address(unit, wording)
        if parts:
            whole += [_part(unit, name, answer) for name, answer in parts.items()]
            continue
        whole.append(unit)
        is_said = len(f"{unit.question} {unit.hint}".split()) >= _SENTENCE
        said = f"{unit.question} {unit.hint} {unit.answer}" if is_said else unit.answer
        whole += [_part(unit, name, answer) for name, answer in keyed(said).items() if name not in own]
    return tuple(whole)


def _without_county(unit: Unit) -> Unit:
    """„województwo: lubuskie, powiat m. Zielona Góra” without the county, which was not asked for."""
    is_asked = fold_evenly(unit.question).strip(" .") in {"wojewodztwo", "woj"}
    found = _BEFORE_COUNTY.match(unit.answer) if is_asked else None
    return unit if found is None else replace(unit, answer=found[1])


def _voivodeship_ticked(unit: Unit, wording: Wording) -> Unit | None:
    """The question for a voivodeship with the one that is ticked, each behind its box; None where none is."""
    folded = fold_evenly(unit.answer)
    boxes = [box for box in BOX.finditer(folded) if box["cross"] is None]
    if len(boxes) < 2 or folded[: boxes[0].start()].strip() or _asked_first(unit, wording) != "voivodeship":
        return None
    ends = [*(box.start() for box in boxes[1:]), len(folded)]
    told = [
        folded[box.end() : end].strip(" ,;.\n") for box, end in zip(boxes, ends, strict=True) if box["ticked"]
    ]
    return _part(unit, "voivodeship", told[0]) if len(told) == 1 and told[0] in VOIVODESHIPS else None


def _asked_first(unit: Unit, wording: Wording) -> str:
    """What a question asks, told by its first part: „Województwo, w którym firma ma siedzibę”."""
    return wording.top(_PARTS.split(unit.question, maxsplit=1)[0])[1]


def _whose(question: str, wording: Wording) -> str:
    """What of a question tells whose names it asks for („Osoba reprezentująca firmę (imię, nazwisko)”)."""
    headings = (question, _BEFORE_PARTS.split(question, maxsplit=1)[0])
    return next((one for one in headings if wording.section_of(one) is not None), "")


def _is_broken_sentence(unit: Unit) -> bool:
    """Whether a line of running text was taken for a question, and the next for its answer.

    The answer may then begin on the first line („działając w imieniu Serwis / Chłodniczy Jan Maj”).
    """
    last = unit.question.split()[-1:]
    is_sentence = not unit.is_marked and len(unit.question.split()) >= _CLAUSE
    return is_sentence and last != [] and last[0][0].isupper()


def _with_address(unit: Unit, wording: Wording) -> dict[str, str]:
    """Name and address where only the name was asked for and both were written."""
    is_name = wording.top(unit.question)[1] == "name" or wording.is_light(unit.question)
    if not is_name or not _POSTAL.search(unit.answer) or unit.options or unit.rows:
        return {}
    rest = unit.answer
    found = keyed(rest)
    for pattern in _KEYED.values():
        rest = pattern.sub(" ", rest)
    return _texts(["name", "address"], rest) | found


def keyed(text: str) -> dict[str, str]:
    """Numbers that stand behind their own names in running text.

    >>> keyed("ABC sp. z o.o., NIP: 929-000-00-06, KRS 0000100111")
    {'nip': '929-000-00-06', 'krs': '0000100111'}
    """
    found = {name: pattern.findall(text) for name, pattern in _KEYED.items()}
    told = {name: values[0] for name, values in found.items() if len(set(values)) == 1}
    codes = list(_PKD.finditer(text))
    if "pkd" in told and len({one[0] for one in codes}) > 1:
        told["pkd"] = text[
            text.index(told["pkd"]) : codes[-1].end()
        ]  # which is the main one, all of it tells
    return told


def _part(unit: Unit, name: str, answer: str) -> Unit:
    said = Evidence(answer, unit.evidence.page, unit.evidence.box)
    return replace(
        unit,
        question=_LABELS[name],
        answer=answer,
        evidence=said,
        hint="",
        options=(),
        rows=(),
        is_sentence=False,
        is_closed=True,
    )


def _asked_together(unit: Unit, wording: Wording) -> list[str]:
    """The concepts that the parts of a question ask for, in order."""
    if _CONTACT.match(fold_evenly(unit.question)) and not unit.rows:
        return ["delegate_phone", "delegate_email"]
    score, own = wording.top(unit.question)
    for asked in (unit.question, unit.hint):
        names: list[str] = []
        for part in _PARTS.split(asked):
            scores = wording.scores(part) if part.strip() else {}
            best = max(scores, key=lambda one: scores[one], default=None)
            if best is None or scores[best] < _SURE or (best == "name" and _OF_BEFORE.match(part)):
                continue
            name = _SAME.get(best, best)
            if name in _LABELS and name not in names:
                names.append(name)
        # „Nazwa firmy / imię i nazwisko przedsiębiorcy”: one name, in either way
        is_either = set(names) == {"delegate", "name"} and re.search(r"/|\balbo\b|\blub\b", asked)
        is_other = asked is unit.hint and score >= _SURE and wording.type_of(own) in _OF_MANY
        if len(names) > 1 and not is_either and not is_other:
            return names
    return []


def _answers(unit: Unit, names: Sequence[str]) -> dict[str, str]:
    """Which part of the answer belongs to which question; nothing where that is not plain."""
    rest = unit.answer.strip()
    if not rest or unit.rows or unit.options or len(BOX.findall(fold_evenly(rest))) > 1:
        return {}  # what is chosen with boxes is one answer: „☐ dolnośląskie ☒ lubuskie”
    if "voivodeship" in names and fold_evenly(rest) in VOIVODESHIPS:
        return {"voivodeship": rest}  # „Województwo i powiat: lubuskie”: the rest is left out
    found: dict[str, str] = dict(keyed(rest))
    for pattern in _KEYED.values():
        rest = pattern.sub(" ", rest)
    for name in names:
        if name in found:
            continue
        taken = _typed(name, rest)
        if taken is not None:
            found[name] = taken
            rest = rest.replace(taken, " ", 1)
    words = [name for name in names if name not in found and name not in _TYPED]
    found |= _texts(words, rest)
    return (
        {name: found[name] for name in (*names, *found) if found.get(name)}
        if all(n in found for n in words)
        else {}
    )


def _typed(name: str, text: str) -> str | None:  # noqa: PLR0911 – one return a kind of part
    if name == "delegate_email":
        mail = _EMAIL.search(text)
        return mail[0] if mail else None
    if name in {"nip", "regon", "krs"}:
        for number in _DIGITS.findall(text):
            digits = re.sub(r"\D", "", number)
            if (
                (name == "nip" and len(digits) == 10 and nip_number.is_valid(digits))  # a NIP's digits
                or (name == "regon" and len(digits) in {9, 14} and regon_number.is_valid(digits))
                or (name == "krs" and len(digits) == 10 and digits.startswith("00"))
            ):
                return str(number)
        return "CEIDG" if name == "krs" and "CEIDG" in text else None
    if name == "pkd":
        code = _PKD.search(text)
        return code[0] if code else None
    if name == "delegate_phone":
        phone = _PHONE.search(text)
        return phone[0] if phone else None
    if name == "voivodeship":
        named = _VOIVODESHIP.search(text)
        if named:
            return named[1]
        words = (word for word in re.findall(r"[\w-]+", text) if fold_evenly(word) in VOIVODESHIPS)
        return next(words, None)
    return None


def _texts(names: Sequence[str], rest: str) -> dict[str, str]:
    """What is left in words, for the one or two questions that are left."""
    rest = re.sub(
        r"(?:[\s,;/]|tel\.?:?|e-mail:?|NIP:?|REGON:?|KRS:?|woj\.)+$", "", rest.strip(" ,;/\n")
    ).strip()
    rest = re.sub(r"\s*(?:,\s*)+(?=,|$)", "", rest)
    if not names or not rest:
        return {}
    if len(names) == 1:
        return {names[0]: " ".join(rest.split())}
    if list(names) == ["name", "address"]:
        cut = _ADDRESS.search(rest)
        if cut is None or cut.start() == 0:
            return {}
        return {
            "name": " ".join(rest[: cut.start()].split()).strip(" ,"),
            "address": ", ".join(filter(None, (p.strip(" ,") for p in rest[cut.end() :].split("\n")))),
        }
    if _PAGE.search(rest):
        return {}
    parts = [part.strip(" -–") for part in re.split(r",|\n|/|;|\s[–-]\s", rest) if part.strip(" -–")]
    return dict(zip(names, parts, strict=True)) if len(parts) == len(names) else {}
