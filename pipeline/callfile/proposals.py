"""What blanks propose for a new call: tables of documents, who is told apart, what may give points."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from checks.recognise.form.blank.learning import Learned, learn
from checks.recognise.form.concept.stems import stems_of
from checks.recognise.kinds.catalogue import MODULES
from config.callfile.new_call import NewDocument, criterion_example, quoted
from domain.rules.papers.form_rule import FormField
from domain.words.text import fold
from errors import NaborError
from pipeline.callfile.fragment import fragment
from pipeline.read.blanks import pages_of

_WAYS = (("nip",), ("regon",), ("krs",), ("name", "address"), ("person", "address"), ("name",), ("person",))
"""How applicants are told apart, the surest first."""
_MOST_EXAMPLES = 6
_APPLICANT = {"name": ("nazwisko", "nazwa", "delegate|"), "address": ("adres_", "zamieszkan", "siedzib")}
"""Words in the names of questions that ask who applies; „|” stands for the name's end."""
_COUNTED = frozenset({"choice", "yes_no", "count", "list", "rows"})
_KNOWN = {
    "zus_certificate": ("Zaświadczenie z ZUS o niezaleganiu w opłacaniu składek", "certificate", "issuer"),
    "tax_certificate": (
        "Zaświadczenie z urzędu skarbowego o podatkach",
        "certificate",
        "issuer",
    ),
    "draft_contract": ("Zaparafowany projekt umowy", "contract", "initialled"),
    "innovation_evidence": ("Kopie certyfikatów, atestów, patentów", "evidence", "none"),
    "de_minimis_statement": ("Oświadczenie o otrzymanej pomocy de minimis", "plain", "applicant"),
    "proxy": ("Pełnomocnictwo", "plain", "applicant"),
}
"""Documents that the program knows by itself: name, how they are read, who signs them."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one document brings to a new call."""

    document: NewDocument
    identified_by: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()


def known_codes() -> tuple[str, ...]:
    """The codes of the documents that need no blank and no words to be recognised."""
    return tuple(code for code in _KNOWN if code in MODULES)


def known_document(code: str, source: str) -> Proposal:
    """A document that the program knows by itself.

    Raises:
        NaborError: it knows none of this code.
    """
    if code not in _KNOWN:
        raise NaborError(
            f"Nie znam dokumentu „{code}”; znam: {', '.join(known_codes())}. "
            "Własny dokument: „Nazwa” albo „Nazwa=wzór.docx”."
        )
    name, reads_as, signed = _KNOWN[code]
    return Proposal(NewDocument(code, name, _table(code, name, reads_as, signed, source)))


def own_document(name: str, source: str) -> Proposal:
    """A document of the call's own, told by its title."""
    code = code_of(name)
    return Proposal(NewDocument(code, name, _table(code, name, "plain", "none", source)))


def form_document(
    code: str, name: str, blank: Path, source: str, call: tuple[str, str] = ("", "")
) -> Proposal:
    """A form as its blank describes it; `call` is the code and short name of the call that it is for.

    Raises:
        NaborError: the blank cannot be read, or prints no question.
    """
    try:
        learned = learn(pages_of(blank.read_bytes(), blank.name))
    except OSError as error:
        raise NaborError(f"{blank}: nie można odczytać pliku ({error.strerror}).") from error
    if learned is None or not learned.rule.fields:
        raise NaborError(
            f"{blank}: nie znaleziono tekstu ani miejsc do wypełnienia; potrzebny jest wzór jako DOCX, "
            "ODT albo PDF z tekstem, a nie jego skan."
        )
    learned = _named(learned)
    names = {field.name for field in learned.rule.fields}
    way = next((way for way in _WAYS if names.issuperset(way)), ())
    fields = (_of_call(field, *call) for field in _each_label_once(learned.rule.fields))
    rule = learned.rule.model_copy(update={"fields": tuple(_required(field, way) for field in fields)})
    told = Learned(learned.title, rule, learned.meant, learned.hints)
    asked = (" + ".join(way),) if way else ()
    document = NewDocument(code, name, fragment(told, code, blank.name, name=name, source=source))
    return Proposal(document, asked, tuple(_examples(told)))


def _named(learned: Learned) -> Learned:
    """The form, its applicant under the names that letters know, also where its words are a person's."""
    names = {field.name for field in learned.rule.fields}
    renamed: dict[str, str] = {}
    for name, cues in _APPLICANT.items():
        told = next((f.name for f in learned.rule.fields if any(cue in f"{f.name}|" for cue in cues)), None)
        if name not in names and told is not None:
            renamed[told] = name
    fields = (f.model_copy(update={"name": renamed.get(f.name, f.name)}) for f in learned.rule.fields)
    rule = learned.rule.model_copy(update={"fields": tuple(fields)})
    return Learned(learned.title, rule, learned.meant | set(renamed.values()), learned.hints)


def _each_label_once(fields: Iterable[FormField]) -> Iterator[FormField]:
    """The questions without those whose label stands before another one of the same point already."""
    seen: set[tuple[str | None, str]] = set()
    for field in fields:
        key = (field.point, fold(field.labels[0]).strip(" :"))
        if key not in seen:
            seen.add(key)
            yield field


def _of_call(field: FormField, code: str, name: str) -> FormField:
    """The question which call it is for: this call's own answer gets its code, else it is renamed."""
    if field.name != "trip":
        return field
    own = next((v for v, words in field.options.items() if _names_alike(name, words)), None)
    if own is None:
        return field.model_copy(update={"name": "trip_asked"})
    options = {code if value == own else value: words for value, words in field.options.items()}
    return field.model_copy(update={"options": options})


def _names_alike(name: str, words: Iterable[str]) -> bool:
    """Whether an option names the call, in whatever case: „Japonii”, „Japonia”."""
    return any(stems_of(word)[:1] == stems_of(name)[:1] for word in words)


def _required(field: FormField, way: tuple[str, ...]) -> FormField:
    """What tells applicants apart cannot be left out."""
    return field.model_copy(update={"required": True}) if field.name in {*way, "name"} else field


def _examples(learned: Learned) -> Iterator[str]:
    """Criteria that choices, yes-and-no questions and counts suggest."""
    telling = [f for f in learned.rule.fields if f.type in _COUNTED and f.point]
    for number, field in enumerate(telling[:_MOST_EXAMPLES], start=1):
        yield criterion_example(number, field.labels[0], field.point or "", field.name, _rule_of(field))


def _rule_of(field: FormField) -> str:
    if field.type == "choice":
        return f"choice = {{ {', '.join(f'{quoted(value)} = 0' for value in field.options)} }}"
    if field.type == "yes_no":
        return "yes_no = [10, 0]"
    return "bands = [{ at_least = 0, at_most = 0, points = 0 }, { at_least = 1, points = 5 }]"


def _table(code: str, name: str, reads_as: str, signed: str, source: str) -> str:
    return "\n".join(
        (
            f"[documents.{code}]",
            f"name = {quoted(name)}",
            "mandatory = true",
            f"reads_as = {quoted(reads_as)}",
            f"signed = {quoted(signed)}",
            f"remedy = {quoted(f'Prosimy przesłać dokument: {name}.')}",
            f"source = {quoted(source)}",
        )
    )


def code_of(name: str) -> str:
    """A code for a document's name.

    >>> code_of("Ankieta uczestnika")
    'ankieta_uczestnika'
    """
    return "_".join("".join(c if c.isascii() and c.isalnum() else " " for c in fold(name)).split())[:40]
