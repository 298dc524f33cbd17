"""What letters print: no text empty or left to fill in, addresses that are addresses, words that tell."""

import re
from collections.abc import Iterator
from typing import Any

from config.callfile.complaint import Complaint, instead, warning
from config.callfile.places import Key
from domain.call import Call
from domain.rules.letter_text import PLACE, PLACES, WITH_TERM, LetterTexts, TextBlock
from domain.words.text import fold

_ADDRESS = re.compile(r"[^\s@<>,;\"]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_LEFT = re.compile(
    r"do uzupełnienia|uzupełnij|wpisz tu|\bTODO\b|\bXXX+\b|\?\?\?|_{3,}|\.{4,}|lorem ipsum", re.IGNORECASE
)
_LANGUAGE = re.compile(r"[a-z]{2}")
LETTERS = tuple(name for name in LetterTexts.model_fields if name not in {"language", "copies"})
"""The keys of `[letters]` that hold texts."""
_SHORTEST_PHRASE = 4
_OPTIONAL = frozenset({"project", "funding", "tie_source"})
_FIGURE = re.compile(r"\d")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_OURS = re.compile(r"[ąćęłńśźż]", re.IGNORECASE)
_WITHOUT_OURS = frozenset({"de", "en", "fr", "es", "it", "nl"})
"""Languages that have none of these letters."""
_OFTEN = (
    "acknowledgement", "correction_request", "completeness", "result_qualified", "result_reserve",
    "result_ineligible",
)  # fmt: skip
"""The letters that nearly every call sends."""
_UNSURE, _OVERSURE = 0.5, 0.97


def complaints(call: Call) -> Iterator[Complaint]:
    """What is wrong or odd about the texts."""
    for key, text in _texts(call):
        name = str(key[-1])
        if not text.strip() and name not in _OPTIONAL:
            found = "tekst jest pusty, a drukują go pisma."
            yield Complaint("empty_text", key, found, "Wpisz go.")
        elif _LEFT.search(text):
            found = f"stoi tu „{_LEFT.search(text)[0]}”."  # type: ignore[index]
            yield Complaint("left_to_fill_in", key, found, "Wpisz właściwy tekst: pójdzie do firm.")
    yield from _letters(call)
    yield from _unsaid(call)
    if call.outcome.out_of and "{maximum}" not in call.outcome.out_of and _FIGURE.search(call.outcome.out_of):
        found = "liczba stoi tu na stałe, a po zmianie punktów pisma podawałyby inną."
        yield warning("fixed_maximum", ("outcome", "out_of"), found, "Wpisz „{maximum}” zamiast liczby.")
    yield from _office(call)
    yield from _phrases(call)
    for name in ("kind", "field"):
        value = getattr(call.thresholds, name)
        if not _UNSURE <= value <= _OVERSURE:
            said = (
                "program uznawałby za pewne prawie wszystko"
                if value < _UNSURE
                else "o prawie wszystko pytałby pracownika"
            )
            yield warning("odd_threshold", ("thresholds", name), f"przy {value} {said}.", "Zwykle: 0.75.")


def _texts(call: Call) -> Iterator[tuple[Key, str]]:
    """Every text that letters may print, with its key."""
    for name in ("title", "regulations", "project", "funding", "tie_source"):
        yield (name,), getattr(call, name)
    tables: list[tuple[Key, Any, tuple[str, ...]]] = [
        (("trip",), call.trip, ("name", "title")),
        (("office",), call.office, ("name", "unit", "email", "address", "signature", "data_protection")),
        (("term",), call.term, ("source",)),
        (("eligibility",), call.eligibility, ("source",)),
    ]
    if call.prolongation is not None:
        tables.append((("prolongation",), call.prolongation, ("reason",)))
    tables += [(("documents", k), rule, ("name", "remedy", "source")) for k, rule in call.documents.items()]
    tables += [(("criteria", at), c, ("name", "source")) for at, c in enumerate(call.criteria)]
    tables += [(("eligibility", "rules", at), r, ("text",)) for at, r in enumerate(call.eligibility.rules)]
    for key, table, names in tables:
        for name in names:
            yield (*key, name), getattr(table, name)


def _letters(call: Call) -> Iterator[Complaint]:
    """The call's own texts: nothing left to fill in, and braces that name what a letter has."""
    yield from _language(call)
    for name in LETTERS:
        for at, block in enumerate(getattr(call.letters, name)):
            key: Key = ("letters", name, at, "text")
            if not block.text.strip():
                yield Complaint("empty_text", key, "tekst jest pusty, a drukują go pisma.", "Wpisz go.")
            elif _LEFT.search(block.text):
                found = f"stoi tu „{_LEFT.search(block.text)[0]}”."  # type: ignore[index]
                yield Complaint("left_to_fill_in", key, found, "Wpisz właściwy tekst: pójdzie w piśmie.")
            yield from _markup(block, key)
            for place in PLACE.findall(block.text):
                if place not in PLACES:
                    found = f"w klamrach stoi „{place}”, którego pisma nie znają."
                    yield Complaint("unknown_place", key, found, instead(place, PLACES))
                elif place == "due_date" and name not in WITH_TERM:
                    found = "to pismo nie ma terminu, więc w miejscu „due_date” nie byłoby nic."
                    yield Complaint("place_without_term", key, found, "Usuń „{due_date}” z tego tekstu.")


def _markup(block: TextBlock, key: Key) -> Iterator[Complaint]:
    """What letters would print as it stands: tags, braces twice, words of another language."""
    if _TAG.search(block.text):
        found = f"stoi tu „{_TAG.search(block.text)[0]}”, a pisma drukują tekst tak, jak stoi."  # type: ignore[index]
        yield Complaint("markup", key, found, "Usuń znaczniki; nagłówek ma własny klucz „heading”.")
    if "{{" in block.text or "}}" in block.text:
        found = "podwójne klamry zostałyby w piśmie."
        yield Complaint("double_brace", key, found, "Wpisz pojedyncze, np. „{reference}”.")
    if block.language in _WITHOUT_OURS and len(_OURS.findall(block.text)) > 1:
        found = f"tekst wygląda na polski, a ma język „{block.language}”."
        yield warning("odd_language", (*key[:-1], "language"), found, "Popraw język albo tekst.")


def _unsaid(call: Call) -> Iterator[Complaint]:
    """Letters that lack a text in a language in which others have one."""
    texts = {name: {block.language for block in getattr(call.letters, name)} for name in LETTERS}
    served = set(call.letters.language.answers.values()) if call.letters.language is not None else set()
    for language in sorted(served - {"pl"} - texts["every"]):
        lacking = [name for name in _OFTEN if language not in texts[name]]
        if lacking and any(language in texts[name] for name in LETTERS):
            found = f"nie mają tekstu w języku „{language}”: {', '.join(lacking)}."
            todo = "Dopisz te teksty albo jeden wspólny w „every”."
            yield warning("letter_without_language", ("letters",), found, todo)
    rule = call.letters.language
    for answer, language in (rule.answers if rule is not None else {}).items():
        if answer != language and answer in served:
            found = f"odpowiedź „{answer}” dostaje teksty w języku „{language}”."
            key: Key = ("letters", "language", "answers", answer)
            yield warning("languages_crossed", key, found, "Sprawdź, czy nie zamieniono języków.")


def _language(call: Call) -> Iterator[Complaint]:
    """Who reads in which language: by an answer that the form can give, with texts in each."""
    rule, key = call.letters.language, ("letters", "language")
    if rule is None or call.form_kind is None:
        return
    form = call.documents[call.form_kind].form
    asked = {field.name: field for field in (form.answers if form is not None else ())}
    field = asked.get(rule.field)
    written = {block.language for name in LETTERS for block in getattr(call.letters, name)}
    if field is None:
        found = f"formularz nie pyta o „{rule.field}”."
        yield Complaint("unknown_field", (*key, "field"), found, instead(rule.field, tuple(asked)))
    elif field.type not in {"choice", "yes_no"}:
        found = f"pole „{rule.field}” ma typ „{field.type}”, więc nie mówi o języku."
        yield Complaint("language_misfit", (*key, "field"), found, "Wybierz pole typu choice albo yes_no.")
    else:
        known = ("tak", "nie") if field.type == "yes_no" else tuple(field.options)
        for answer in rule.answers:
            if answer not in known:
                found = f"formularz nie ma odpowiedzi „{answer}”."
                yield Complaint("unknown_value", (*key, "answers"), found, instead(answer, known))
    for answer, language in rule.answers.items():
        if not _LANGUAGE.fullmatch(language):
            found = f"„{language}” nie jest kodem języka."
            todo = "Wpisz dwie małe litery, np. „de”."
            yield Complaint("bad_language", (*key, "answers", answer), found, todo)
        elif language not in {*written, "pl"}:
            found = f"żaden tekst w pismach nie jest w języku „{language}”."
            todo = "Dopisz taki tekst albo usuń tę odpowiedź."
            yield warning("language_without_text", (*key, "answers", answer), found, todo)
    for language in sorted(written - {*rule.answers.values(), "pl"}):
        found = f"teksty w języku „{language}” dostałby tylko ten, czyjej odpowiedzi nie znamy."
        yield warning(
            "text_nobody_reads", (*key, "answers"), found, f"Dopisz odpowiedź z językiem „{language}”."
        )


def _office(call: Call) -> Iterator[Complaint]:
    office = call.office
    if office.email and not _ADDRESS.fullmatch(office.email):
        found = f"„{office.email}” nie jest adresem e-mail."
        yield Complaint("bad_email", ("office", "email"), found, "Wpisz adres, np. „sekretariat@urzad.pl”.")
    if not office.phones:
        found = "pisma nie podadzą żadnego telefonu."
        yield warning("no_phone", ("office", "phones"), found, "Dopisz telefon do osoby, która pomoże.")
    for at, phone in enumerate(office.phones):
        if sum(c.isdigit() for c in phone) < 7:
            found = f"„{phone}” nie wygląda na telefon."
            yield warning("odd_phone", ("office", "phones", at), found, "Wpisz numer z kierunkowym.")
    for at, site in enumerate(office.websites):
        if " " in site or "." not in site:
            found = f"„{site}” nie wygląda na adres strony."
            yield warning("odd_website", ("office", "websites", at), found, "Wpisz np. „www.urzad.pl”.")
    domain, own = office.email.rpartition("@")[2].casefold(), call.eligibility.office_domains
    if own and not any(domain == one or domain.endswith(f".{one}") for one in map(str.casefold, own)):
        found = f"domeny „{domain}” nie ma wśród „office_domains”."
        yield warning(
            "office_outside_domains", ("office", "email"), found, "Dopisz ją tam albo popraw adres."
        )


def _phrases(call: Call) -> Iterator[Complaint]:
    """The words that tell the call's mail: without any, strangers open nothing; short ones are anywhere."""
    groups: list[tuple[Key, tuple[str, ...]]] = [
        (("submission_phrases",), call.submission_phrases),
        (("trip", "phrases"), call.trip.phrases),
    ]
    for key, phrases in groups:
        if not phrases:
            found = "nie ma słów, po których poznać wiadomość o tym naborze."
            yield Complaint("no_phrases", key, found, "Wpisz kilka, we wszystkich odmianach.")
        seen: set[str] = set()
        for at, phrase in enumerate(phrases):
            if len(phrase.strip()) < _SHORTEST_PHRASE:
                found = f"„{phrase}” jest tak krótkie, że znajdzie się w przypadkowej wiadomości."
                yield warning("short_phrase", (*key, at), found, "Wpisz dłuższe słowo.")
            if fold(phrase) in seen:
                yield warning("double_phrase", (*key, at), f"„{phrase}” stoi tu drugi raz.", "Usuń jedno.")
            seen.add(fold(phrase))
