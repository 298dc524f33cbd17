"""A new call's file: written from a few answers, with comments for whoever goes on, or copied."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from config.callfile.places import Key, KeyPlaces
from domain.call import Call
from domain.rules.office import Office
from domain.words.text import fold

_NOUNS = {
    "companies": '["przedsiębiorca", "przedsiębiorcy", "przedsiębiorców"]',
    "persons": '["wnioskodawca", "wnioskodawcy", "wnioskodawców"]',
    "organisations": '["organizacja", "organizacji", "organizacji"]',
}
KINDS = tuple(_NOUNS)
"""Who applies: what the first question of `nabor call new` asks."""


@dataclass(frozen=True, slots=True)
class NewDocument:
    """One document that a new call asks for: its code, its name, and its table as TOML."""

    code: str
    name: str
    toml: str


@dataclass(frozen=True, slots=True)
class NewCall:
    """The answers that a new file is written from."""

    id: str
    prefix: str
    title: str
    name: str
    """Of what is applied for, in short: „Japonia”."""
    kind: str
    opens_at: str
    """„YYYY-MM-DD HH:MM”, as the file has it."""
    closes_at: str
    starts_on: date
    ends_on: date
    places: int
    office: Office
    identified_by: Sequence[str]
    documents: Sequence[NewDocument] = ()
    regulations: str = "Regulamin naboru"
    examples: Sequence[str] = field(default=())
    """Criteria that the form's questions suggest, as TOML; written as comments."""


def written(call: NewCall) -> str:
    """The file of a new call."""
    return "\n".join(_lines(call)) + "\n"


def _lines(call: NewCall) -> Iterator[str]:
    yield f"# Nabór: {call.title}"
    yield "# Zaczęte przez „nabor call new”. Wszystkie klucze opisuje docs/call-file.md;"
    yield "# po każdej zmianie: nabor call check PLIK, a przed ogłoszeniem: nabor call preview PLIK."
    yield ""
    yield f"id = {quoted(call.id)}"
    yield f"reference_prefix = {quoted(call.prefix)}        # od tego zaczynają się numery zgłoszeń"
    yield f"title = {quoted(call.title)}"
    yield f"regulations = {quoted(call.regulations)}        # tak zasady cytują pisma"
    yield 'project = ""                      # nazwa projektu, jeśli jest'
    yield 'funding = ""                      # zdanie o finansowaniu pod każdym pismem, jeśli jest'
    yield f"opens_at = {quoted(call.opens_at)}     # czas w Warszawie"
    yield f"closes_at = {quoted(call.closes_at)}    # „24:00” to koniec tego dnia"
    yield f"places = {call.places}"
    yield f"submission_phrases = {_list(('zgłoszenie', 'formularz zgłoszeniowy', 'nabór', fold(call.name)))}"
    yield ""
    yield "[trip]                            # czego dotyczy nabór"
    yield f"name = {quoted(call.name)}"
    yield f"title = {quoted(call.title)}"
    yield f"phrases = {_list((call.name,))}        # dopisz wszystkie odmiany: „Japonia”, „Japonii”, …"
    yield f"starts_on = {call.starts_on.isoformat()}"
    yield f"ends_on = {call.ends_on.isoformat()}"
    yield ""
    yield from _office(call.office)
    yield ""
    yield "[applicant]"
    yield f"noun = {_NOUNS[call.kind]}"
    yield f"identified_by = {_list(call.identified_by)}        # po tych polach odróżniamy zgłaszających"
    yield ""
    yield "[term]                            # termin, który daje prośba o uzupełnienie"
    yield "length = 5"
    yield 'unit = "workdays"                 # albo "days" (kalendarzowe)'
    yield "reminders = [2, 0]                # ile dni roboczych przed końcem; 0 to rano ostatniego dnia"
    yield f"source = {quoted(call.regulations)}"
    yield ""
    yield "[eligibility]                     # kryteria formalne; każdą wątpliwość rozstrzyga pracownik"
    large = () if call.kind == "companies" else ("large",)
    yield f"sizes = {_list(('micro', 'small', 'medium', *large))}"
    yield '# voivodeship = "lubuskie"        # bez znaku # na początku: tylko z tego województwa'
    yield f"office_domains = {_list((call.office.email.rpartition('@')[2],))}"
    yield f"source = {quoted(call.regulations)}"
    for document in call.documents:
        yield ""
        yield f"# ── {document.name} " + "─" * max(3, 90 - len(document.name))
        yield ""
        yield document.toml
    yield ""
    yield from _criteria(call)


def _office(office: Office) -> Iterator[str]:
    yield "[office]"
    for name in ("name", "unit", "email", "phones", "address", "websites", "signature", "data_protection"):
        value = getattr(office, name)
        if value:
            yield f"{name} = {_list(value) if isinstance(value, tuple) else quoted(value)}"


def _criteria(call: NewCall) -> Iterator[str]:
    yield "# ── Kryteria rankingowe " + "─" * 70
    yield "# Bez kryteriów o kolejności rozstrzyga chwila, w której zgłoszenie było kompletne."
    if call.examples:
        yield "# Przykłady z pytań formularza: usuń znak # i wpisz punkty."
    for example in call.examples:
        yield "#"
        yield from (f"# {line}" for line in example.splitlines())


def criterion_example(number: int, name: str, point: str, field_name: str, rule: str) -> str:
    """One criterion as TOML, to be finished by a person."""
    lines = ["[[criteria]]", f"number = {number}", f"name = {quoted(name)}", f"form_point = {quoted(point)}"]
    return "\n".join([*lines, f"field = {quoted(field_name)}", rule, 'source = "Regulamin"'])


def copied(text: str, old: Call, changes: Mapping[Key, str]) -> str:
    """A call's text with other values (as TOML) in place of its own; comments and order stay.

    That the old call's close was moved says nothing of the new one, and its lottery was drawn for it alone.
    Where a form asks which call it is for, the answer that named the old call names the new one; its words
    are the short name then, which whoever goes on compares with the blank.
    """
    text = _without_table(text, "prolongation")
    if old.ranking.seed:
        changes = {**changes, ("ranking", "seed"): '""'}
    places = KeyPlaces.of(text)
    edits = [(*places.values[key], value) for key, value in changes.items() if key in places.values]
    new_id, name = changes.get(("id",)), changes.get(("trip", "name"))
    if new_id is not None and name is not None:
        for key in (key for key in places.heads if key[-1] == old.id):
            edits += [(*places.heads[key], new_id), (*places.values[key], f"[{name}]")]
    content = text.encode()
    edits += [_added(key, value, places, text) for key, value in changes.items() if key not in places.values]
    for start, end, value in sorted(edits, reverse=True):
        content = content[:start] + value.encode() + content[end:]
    return content.decode()


def _without_table(text: str, name: str) -> str:
    r"""The text without a table and the comments right above it.

    >>> _without_table('a = 1\n\n# Dłużej.\n[x]\nb = 2\n\n[y]\n', "x")
    'a = 1\n\n[y]\n'
    """
    lines = text.splitlines(keepends=True)
    heads = [at for at, line in enumerate(lines) if line.startswith("[")]
    start = next((at for at in heads if lines[at].startswith(f"[{name}]")), None)
    if start is None:
        return text
    end = next((at for at in heads if at > start), len(lines))
    first, last = (_above(lines, at) for at in (start, end))
    return "".join((*lines[:first], *lines[last:]))


def _above(lines: Sequence[str], at: int) -> int:
    """Where the comments begin that stand right above a line."""
    while at > 0 and lines[at - 1].startswith("#"):
        at -= 1
    return at


def _added(key: Key, value: str, places: KeyPlaces, text: str) -> tuple[int, int, str]:
    """A key that only the common file had, where it may stand: below its table's heading, else at the top."""
    *table, name = key
    line = places.lines.get(tuple(table), 0) if table else 0
    if table and not line:
        name = ".".join(map(str, key))
    at = len("".join(text.splitlines(keepends=True)[:line]).encode())
    return at, at, f"{name} = {value}\n"


def slug(words: str) -> str:
    """A code made of words: small letters, figures, hyphens.

    >>> slug("Japonia i Łotwa (2027)")
    'japonia-i-lotwa-2027'
    """
    return re.sub(r"[^a-z0-9]+", "-", fold(words)).strip("-")


def quoted(words: str) -> str:
    """A basic string of TOML."""
    return json.dumps(" ".join(words.split()), ensure_ascii=False)


def _list(words: Sequence[str]) -> str:
    return f"[{', '.join(map(quoted, dict.fromkeys(words)))}]"
