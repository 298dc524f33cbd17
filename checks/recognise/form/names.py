"""Names alone: a company's and a delegate's, without what a form prints or asks beside them."""

import re
from collections.abc import Mapping
from dataclasses import replace

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.inflected import in_nominative, is_object_of
from checks.recognise.form.answer.own_domain import (
    confirms,
    is_nearly_a_site,
    is_spelt_otherwise,
)
from checks.recognise.form.answer.own_part import (
    names_several,
    person_alone,
    without_legal_form,
)
from checks.recognise.form.concept.letterhead import (
    name_in_letterhead,
)
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.doubted import doubted, without_caption
from checks.recognise.form.text import FormText
from checks.recognise.noise import torn_words
from checks.recognise.noise.given_names import is_misread_person
from checks.recognise.noise.text import is_misread_name as is_misread_company
from checks.recognise.noise.text import may_go_on, name_as_printed
from domain.document import FieldValue
from domain.words.text import fold

_SURELY_ASKS, _ASKS = 0.95, 0.72
_SIGNS = re.compile(r"(?:czytelny )?(?:podpis|piecz)|(?:miejscowosc|data)\b")
_WORDS = re.compile(r"[^\W\d_]+")
_TWICE = 2
_CAPITALS = re.compile(r"\b[A-ZĄĆĘŁŃÓŚŹŻ]{4,}\b")
_TITLED = re.compile(
    r"formularz|zgloszen|wnios|ankiet|kart|oswiadcz|deklarac|zalaczn|wyjazd|kwestionar|informac|piecz|dane"
)
_LABELLED = re.compile(r"(?:Imię|Imiona|Nazwisko|Stanowisko|Funkcja|Telefon|Imię i nazwisko)\b[:\s]")
"""The label of a column of its own before a name."""
_LABEL_BEHIND = re.compile(
    r"(?<=\w\w\w)[\s,;]+(?:stanowisko|funkcja|telefon|tel\.|e-?mail)\s*:.*$", re.IGNORECASE
)
_LONGEST_PERSON, _OF_QUESTIONS = 7, 0.5
_BEHIND_NAME = re.compile(
    r"[\s,;]+(?:\.\s|(?:adres|siedziba)\W+(?:ul|al|pl|os)\.|z siedzib\w+\s|forma prawna\b"
    r"|(?:nip|regon|krs)\W{0,3}(?:PL ?)?\d|ceidg\b|(?<!przy )(?:ul|al|pl|os)\.\s|\d{2}-\d{3}\b"
    r"|\d{1,2}[a-z]\)\s|\d{1,2}[a-z]?[.)]\s(?:ulica|adres|siedziba|nip|regon|krs|kod|wojew|numer)\b)"
    # „Alfa Sp. z o.o. Mostki 40A”: a village has no streets
    r"|(?<=[ocjka]\.)\s+[^\W\d_]{3,}(?: [^\W\d_]+)? \d+[a-z]?(?:/\d+)?$"
    r"|,\s+(?!oddzial|zaklad|nr)[^\W\d_]{4,}(?: [^\W\d_]+)? \d{1,3}[a-z]?(?:/\d+)?$",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"(?:jeste(?:smy|m)|prowadz(?:imy|e)|zatrudnia(?:my|m)|zglasza(?:my|m)|dziala(?:my|m)|posiada(?:my|m)"
    r"|oswiadcza(?:my|m)|mamy|wypelnia|nasza firma|firma (?:jest|zatrudnia|prowadzi|dziala))\b"
)
_GUIDES = re.compile(r"(?:pelna )?nazwa,? (?:jak|zgodn\w+|pelna|wedlug)\b")
"""How to write a name, and no name: „nazwa jak w rejestrze, pełny adres”."""
_GUIDE_BEFORE = re.compile(r"(?:[a-ząćęłńóśźż]+,? ){4,}(?=[A-ZĄĆĘŁŃÓŚŹŻ„\d]\S+ \S)")
"""Words in small letters before a name of at least two words."""
_OF_TRIP = re.compile(
    r"\bwyjazd\w* studyjn|\bformularz\w* zgloszen|\bzgloszenie (?:firmy|na|do|przedsiebiorc)|\bkopie\b"
    r"|\b\d{1,2} (?:stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrzes|pazdz|listop|grud)\w* 20\d\d"
)
"""What stands in titles and letters, and in no company's name."""
_ITEM = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})?[.)]|[a-h]\))\s")
_GOES_ON = re.compile(r"(?:\s(?:i|oraz|im\.|pod|[Ss]p\. ?z)|[,–-])$")
"""A name that another line ends."""
_ANSWERED = re.compile(r":\s+[^\W\d_]{3}")
"""A cell with a question and its answer: what stands beside it answers something else."""


def one_person(person: FieldValue, position: FieldValue | None) -> dict[str, FieldValue]:
    """Who travels; unclear where several are named, the second perhaps where the position was looked for."""
    both = ", ".join(str(one.value) for one in (person, position) if one is not None and one.value)
    is_label = person.state == "read" and _LABELLED.match(str(person.value)) is not None
    if is_label or (person.state == "read" and names_several(both)):
        return {"delegate": FieldValue("unclear", None, person.evidence, may_be_empty=False)}
    own = person_alone(person) if person.is_by_meaning else person
    return {"delegate": _in_nominative(own)}


def _in_nominative(person: FieldValue) -> FieldValue:
    """A person's name as it is not inflected; unclear where a sentence's does not tell it."""
    if person.state != "read" or not isinstance(person.value, str):
        return person
    own = in_nominative(person.value, is_object=is_object_of(person.said, person.value))
    if own is None:
        return FieldValue("unclear", None, person.evidence, may_be_empty=False)
    return person if own == person.value else replace(person, value=own, is_interpreted=True)


def names_alone(answers: Mapping[str, FieldValue], text: FormText, wording: Wording) -> dict[str, FieldValue]:
    """The names of company and delegate without what stands beside them, unclear where they were misread."""
    told: dict[str, FieldValue] = {}
    if "name" in answers:
        own = _name_alone(answers["name"], wording)
        own = doubted({"name": own}, (), wording).get("name", own)
        if own.state != "read" and answers["name"].is_by_meaning and "nip" in answers:
            own = name_in_letterhead(text, answers["nip"], wording) or own
        told["name"] = _whole_words(_as_printed(_unless_it_goes_on(own, text), text), text)
    if "delegate" in answers:
        person = _unless_no_person(_before_label(_with_its_begin(answers["delegate"], text)), wording)
        person = _whole_words(person, text)
        told["delegate"] = _unless_misread(person, text)
    return told


def _whole_words(name: FieldValue, text: FormText) -> FieldValue:
    """A name on a picture with its broken words whole; unclear where nothing tells how they go on."""
    if not text.is_noisy or not isinstance(name.value, str):
        return name
    whole = torn_words.mended(name.value, frozenset(_WORDS.findall(text.flat)))
    if whole is None:
        return FieldValue("unclear", None, name.evidence, may_be_empty=False)
    return replace(name, value=whole)


def _as_printed(name: FieldValue, text: FormText) -> FieldValue:
    """A company's name on a picture with its legal form as printed; unclear where a word was hardly read."""
    if not text.is_noisy or not isinstance(name.value, str):
        return name
    found = re.search(r"\s+".join(map(re.escape, name.value.split())), text.raw)
    place, end = found.span() if found is not None else (-1, -1)
    spots = text.spots_between(place, end) if found is not None else ()
    printed = name_as_printed(name.value)
    read = ((text.raw[one.start : one.end], one.confidence) for one in spots)
    unconfirmed = [(word, sure) for word, sure in read if not confirms(text, word, place, end)]
    is_doubtful = is_nearly_a_site(printed, text) or is_spelt_otherwise(printed, text, unconfirmed)
    if is_doubtful or is_misread_company(printed, unconfirmed):
        return FieldValue("unclear", None, name.evidence)
    return replace(name, value=printed)


def _unless_no_person(person: FieldValue, wording: Wording) -> FieldValue:
    """A person's name; unclear where it is longer than names are, or made of words that forms ask with."""
    words = person.value if person.state == "read" and isinstance(person.value, str) else ""
    is_none = (
        _LABELLED.match(words) is not None
        or len(words.split()) > _LONGEST_PERSON
        or wording.known_share(words) > _OF_QUESTIONS
    )
    return FieldValue("unclear", None, person.evidence, may_be_empty=False) if words and is_none else person


def _before_label(person: FieldValue) -> FieldValue:
    """A person's name without the next label on its line: „Artur Śliwka stanowisko:”."""
    if not isinstance(person.value, str):
        return person
    found = _LABEL_BEHIND.search(person.value)
    return person if found is None else replace(person, value=person.value[: found.start()])


def _unless_misread(person: FieldValue, text: FormText) -> FieldValue:
    """A person's name; unclear where on a picture a letter may be misread, and nothing else bears it out."""
    name = person.value if text.is_noisy and isinstance(person.value, str) else ""
    is_doubtful = bool(name) and is_misread_person(name) and text.raw.count(name) < _TWICE
    return FieldValue("unclear", None, person.evidence, may_be_empty=False) if is_doubtful else person


def _unless_it_goes_on(name: FieldValue, text: FormText) -> FieldValue:
    """A name; unclear where the next line may carry it on, in columns of a picture that no rulings part.

    On a picture also where it begins with a small letter: the end of „przedsiębior-stwa” is no name, but
    „zysztof Maj” is one that the paper has in full elsewhere.
    """
    name = _with_its_end(_with_its_begin(name, text), text)
    is_small = text.is_noisy and isinstance(name.value, str) and name.value[:1].islower()
    if is_small or _begins_above(name, text):
        return FieldValue("unclear", None, name.evidence)
    place = text.raw.find(name.value) if text.is_noisy and isinstance(name.value, str) else -1
    if place < 0:
        return name
    before = text.raw[text.raw.rfind("\n", 0, place) + 1 : place].split("\t")
    if len(before) > 1:
        return FieldValue("unclear", None, name.evidence) if _ANSWERED.search(before[-2]) else name
    beside, _, below = text.raw[place + len(str(name.value)) :].partition("\n")
    if beside.startswith("\t") and may_go_on(below.partition("\n")[0]):
        return FieldValue("unclear", None, name.evidence)
    return name


def _with_its_begin(name: FieldValue, text: FormText) -> FieldValue:
    """A name without its first letters as the paper has it in full elsewhere, if it has but one such."""
    if not (text.is_noisy and isinstance(name.value, str) and name.value[:1].islower()):
        return name
    rest = re.escape(name.value)
    whole = set(re.findall(rf"(?<!\w)[A-ZĄĆĘŁŃÓŚŹŻ]\w{{0,3}}{rest}(?!\w)", text.raw))
    return replace(name, value=whole.pop()) if len(whole) == 1 else name


def _with_its_end(name: FieldValue, text: FormText) -> FieldValue:
    """A name with the word below it in a narrow column, as the paper has both on one line elsewhere."""
    if not isinstance(name.value, str):
        return name
    own = re.escape(name.value)
    whole = set(re.findall(rf"(?<!\w){own} ([^\W\d_]{{3,}})(?=[\t\n]|$)", text.raw))
    below = set(re.findall(rf"{own}(?:\t[^\n]*)?\n([^\W\d_]{{3,}})(?=[\t\n]|$)", text.raw))
    return replace(name, value=f"{name.value} {whole.pop()}") if len(whole) == 1 and whole <= below else name


def _begins_above(name: FieldValue, text: FormText) -> bool:
    """Whether a name above its caption may be but the second line: „OŚRODEK „PRZYSTAŃ” / Fundacja Alfa”."""
    lines = [line.strip() for line in text.raw.split("\n")]
    at = lines.index(name.value) if isinstance(name.value, str) and name.value in lines else 0
    if not 0 < at < len(lines) - 1 or not lines[at + 1].startswith("("):
        return False
    above = lines[at - 1]
    is_name = len(_CAPITALS.findall(above)) > 1 and ":" not in above and not above.startswith("(")
    return is_name and _TITLED.search(fold(above)) is None


def _holds_question(name: str, wording: Wording) -> bool:
    """Whether a name begins with an item's number or another question, or ends with one of the form."""
    score, asked = wording.top(name)
    is_caption = asked != "name" and score >= _SURELY_ASKS and wording.known_share(name) >= 1
    if name.endswith("?") or is_caption:
        return True
    label, colon, _ = name.partition(":")
    if colon and (
        _SIGNS.match(fold(label)) or (wording.top(label)[1] != "name" and wording.best(label) >= _ASKS)
    ):
        return True
    words = name.split()
    ends = (" ".join(words[at:]) for at in range(1, len(words) - 1))
    return _ITEM.match(name) is not None or any(
        wording.best(end) >= _SURELY_ASKS and not wording.is_part(end) for end in ends
    )


def _name_alone(name: FieldValue, wording: Wording) -> FieldValue:
    """A company's name without the address, numbers or next question that were written behind it."""
    if name.state != "read" or not isinstance(name.value, str):
        return name
    guide = _GUIDE_BEFORE.match(name.value)
    if guide is not None and _GUIDES.match(fold_evenly(guide[0])):
        name = replace(name, value=name.value[guide.end() :])  # small print in the answer's cell
    folded = fold_evenly(str(name.value))
    if _SAYS.match(folded) or _OF_TRIP.search(folded) or _GUIDES.match(folded):
        return FieldValue("unclear", None, name.evidence)  # a sentence about the company
    name = without_caption(name, wording)
    whole = str(name.value)
    cut = _BEHIND_NAME.search(whole)
    own = whole[: cut.start()].rstrip(" ,;") if cut is not None else whole
    if _GOES_ON.search(own) or "\t" in own or _holds_question(own, wording):
        return FieldValue("unclear", None, name.evidence)
    return replace(name, value=without_legal_form(own))
