"""What a call's file says compared with what lies beside it: blanks, known kinds of papers, the sender."""

from collections.abc import Iterator
from pathlib import Path

from checks.recognise.kinds.catalogue import MODULES
from checks.recognise.kinds.lookalikes.catalogue import LOOKALIKES
from config.callfile.complaint import Complaint, warning
from config.callfile.places import Key
from config.registers import load_registers
from domain.call import Call
from domain.document import Page
from domain.rules.papers.document_rule import DocumentRule
from domain.words.text import fold
from errors import NaborError
from pipeline.callfile.sample_letters import sample_letters
from pipeline.read.blanks import pages_of
from pipeline.watch.configuration import stranger, wrong_address


def blank_complaints(call: Call, folder: Path) -> Iterator[Complaint]:
    """What is wrong with the blanks that a call names; `folder` is the one of its file."""
    for kind, rule in call.documents.items():
        key: Key = ("documents", kind)
        for at, name in enumerate(rule.earlier_blanks):
            if not (folder / name).is_file():
                yield _absent((*key, "earlier_blanks", at), name)
        places = [((*key, "blank"), rule.blank)] if rule.blank is not None else []
        places += [((*key, "translations", at), name) for at, name in enumerate(rule.translations)]
        for where, name in places:
            if (folder / name).is_file():
                yield from _unlike(rule, key, where, folder / name)
            else:
                yield _absent(where, name)


def _absent(key: Key, name: str) -> Complaint:
    found = f"nie ma pliku „{name}”, a prośba o uzupełnienie miałaby go nieść."
    return Complaint(
        "missing_blank", key, found, "Wgraj wzór do folderu naboru albo popraw nazwę (wielkość liter!)."
    )


def _unlike(rule: DocumentRule, key: Key, where: Key, path: Path) -> Iterator[Complaint]:
    """A blank that nobody can read, and required questions whose labels it does not print."""
    try:
        pages = pages_of(path.read_bytes(), path.name)
    except (OSError, NaborError):
        pages = ()
    if not pages:
        found = f"z wzoru „{path.name}” nie da się odczytać tekstu (skan?), więc pomogą tylko etykiety."
        yield warning("unreadable_blank", where, found, "Podaj wzór jako DOCX albo PDF z tekstem.")
        return
    printed = _words(pages)
    for at, field in enumerate(rule.form.fields if rule.form is not None else ()):
        labels = [fold(label).strip(" :") for label in field.labels]
        if field.required and labels and not any(_squeezed(label) in printed for label in labels):
            found = f"we wzorze „{path.name}” nie ma słów „{field.labels[0]}”."
            todo = "Przepisz etykietę ze wzoru znak w znak (bez dwukropka)."
            yield warning("label_not_on_blank", (*key, "form", "fields", at, "labels"), found, todo)
        for number, column in enumerate(field.columns):
            if not any(_squeezed(fold(label)) in printed for label in column.labels):
                found = f"we wzorze „{path.name}” nie ma nagłówka „{column.labels[0]}”."
                todo = "Przepisz nagłówek kolumny ze wzoru: po nagłówkach poznaje się tabelę."
                place = (*key, "form", "fields", at, "columns", number, "labels")
                yield warning("column_not_on_blank", place, found, todo)
        # Of other choices papers may know more answers than the blank offers (a large company).
        for value, words in field.options.items() if field.name == "trip" or field.type == "choices" else ():
            if not any(_squeezed(fold(word)) in printed for word in words):
                found = f"we wzorze „{path.name}” nie ma słów „{', '.join(words)}”."
                todo = "Przepisz słowa, które stoją we wzorze przy kratce, albo usuń tę możliwość."
                place = (*key, "form", "fields", at, "options", value)
                yield warning("option_not_on_blank", place, found, todo)


def _words(pages: tuple[Page, ...]) -> str:
    return _squeezed(" ".join(fold(page.text) for page in pages))


def _squeezed(text: str) -> str:
    """Letters and figures alone: where lines break and cells end says nothing."""
    return "".join(c for c in text if c.isalnum())


def title_complaints(call: Call) -> Iterator[Complaint]:
    """Titles of the call's own kinds that the program knows as another paper's."""
    known = {fold(title): one.name for one in LOOKALIKES for title in one.signals.title}
    for kind, rule in call.documents.items():
        if kind in MODULES and rule.signals is None:
            continue
        built_in = {
            fold(title): other
            for other in call.documents
            if other != kind and other in MODULES and call.documents[other].signals is None
            for title in MODULES[other].SIGNALS.title
        }
        titles = rule.signals.title if rule.signals is not None else (rule.name,)
        for title in titles:
            if (other := built_in.get(fold(title))) is not None:
                found = f"tytuł „{title}” ma też znany programowi dokument „{other}” z tego naboru."
                todo = "Dopisz słowa, które je różnią („body”, „against”), albo zmień tytuł."
                yield warning("shared_with_built_in", ("documents", kind), found, todo)
            elif (name := known.get(fold(title))) is not None:
                found = f"tytuł „{title}” ma też pismo, które program zna sam: „{name}”."
                todo = "Pierwszeństwo ma nabór; dopisz „body”, żeby podobne pisma dało się odróżnić."
                yield warning("shared_with_lookalike", ("documents", kind), found, todo)


def letter_complaints(call: Call, folder: Path, sender: str) -> Iterator[Complaint]:
    """Whether every letter of the call can be put together and sent, tried on a sample case."""
    try:
        sample_letters(call, load_registers(), folder, sender)
    except NaborError as error:
        found = f"pisma nie da się złożyć: {str(error).rstrip('.')}."
        yield Complaint("unsendable_letter", (), found, "Popraw ten tekst (np. koniec wiersza w nazwie).")


def sender_complaints(call: Call, sender: str) -> Iterator[Complaint]:
    """Whether letters of this call would seem to come from its office (`sender`: NABOR_SENDER)."""
    key: Key = ("office", "email")
    fault = wrong_address(sender) or stranger(sender, {call.id: call})
    if fault is not None:
        found = f"{fault[:1].lower()}{fault[1:].rstrip('.')}."
        yield Complaint("foreign_sender", key, found, "Popraw „sender” (NABOR_SENDER) albo adres urzędu.")
    elif sender.casefold() != call.office.email.casefold():
        found = f"pisma wychodzą z adresu {sender}, a proszą o odpowiedź na {call.office.email}."
        yield warning(
            "other_sender",
            key,
            found,
            "Jeśli to dwie różne skrzynki, odpowiedzi mogą nie trafić do programu.",
        )
