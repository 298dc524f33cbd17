"""The kinds of documents: each told from the others, and asked for so that people can follow."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from config.callfile.complaint import Complaint, instead, warning
from config.callfile.places import Key
from domain.call import Call
from domain.rules.papers.document_rule import DocumentRule
from domain.words.text import fold

_OF_PERSONS = frozenset({"list", "rows", "count", "number"})
_BLANKS = frozenset({".docx", ".pdf", ".odt", ".doc", ".rtf"})


def complaints(call: Call) -> Iterator[Complaint]:
    """What is wrong or odd about the documents."""
    yield from _twice(call)
    yield from _titles(call)
    yield from _shared_blanks(call)
    if call.form_kind is None:
        found = "żaden obowiązkowy dokument nie jest formularzem, więc nie wiadomo, kto się zgłasza."
        todo = "Przy formularzu zgłoszeniowym wpisz mandatory = true i reads_as = „form”."
        yield Complaint("no_form", ("documents",), found, todo)
    for kind, rule in call.documents.items():
        key: Key = ("documents", kind)
        yield from _roles(rule, key)
        yield from _blanks(rule, key)
        yield from _signals(rule, key)
        yield from _for_each(kind, rule, call)


def _for_each(kind: str, rule: DocumentRule, call: Call) -> Iterator[Complaint]:
    """Documents of which every person needs one: the form has to tell how many persons there are."""
    key: Key = ("documents", kind, "for_each")
    if rule.for_each is None or call.form_kind is None:
        return
    form = call.documents[call.form_kind].form
    asked = {field.name: field for field in (form.answers if form is not None else ())}
    field = asked.get(rule.for_each)
    if field is None:
        found = f"formularz nie pyta o „{rule.for_each}”."
        yield Complaint("unknown_field", key, found, instead(rule.for_each, tuple(asked)))
    elif field.type not in _OF_PERSONS:
        found = f"pole „{field.name}” ma typ „{field.type}”, więc nie mówi, ile jest osób."
        yield Complaint("persons_misfit", key, found, "Wybierz pole typu „list”, „rows” albo „count”.")
    elif not field.required:
        found = f"pole „{field.name}” nie jest wymagane, a bez odpowiedzi nie wiadomo, ilu osób to dotyczy."
        yield warning("persons_not_required", key, found, "Dopisz przy nim required = true.")
    if kind == call.form_kind:
        found = "to formularz, który sam mówi, ile jest osób, więc przychodzi jeden."
        yield Complaint("form_for_each", key, found, "Usuń ten klucz albo wpisz go przy innym dokumencie.")
    elif not rule.mandatory or rule.by_hand:
        found = "takich dokumentów program nie liczy: nie są obowiązkowe albo przychodzą na papierze."
        yield warning("idle_for_each", key, found, "Dopisz mandatory = true bez „by_hand” albo usuń klucz.")
    if rule.many:
        found = "„for_each” już liczy kilka dokumentów."
        yield warning("many_for_each", (*key[:-1], "many"), found, "Usuń „many”.")


def _twice(call: Call) -> Iterator[Complaint]:
    letters: dict[str, str] = {}
    names: dict[str, str] = {}
    for kind, rule in call.documents.items():
        if rule.letter is not None:
            other = letters.setdefault(rule.letter, kind)
            if other != kind:
                found = f"literę „{rule.letter}” ma już „{other}”."
                yield Complaint(
                    "double_letter", ("documents", kind, "letter"), found, "Popraw jedną z liter."
                )
        other = names.setdefault(fold(rule.name), kind)
        if other != kind:
            found = f"tak samo nazywa się „{other}”, więc w pismach nie da się ich odróżnić."
            yield Complaint("double_kind", ("documents", kind, "name"), found, "Usuń jeden albo zmień nazwę.")


def _titles(call: Call) -> Iterator[Complaint]:
    """Titles that two kinds of the call claim: such a paper would be either, and always a question."""
    seen: dict[str, str] = {}
    for kind, rule in call.documents.items():
        titles = rule.signals.title if rule.signals is not None else (rule.name,)
        for title in {fold(title): title for title in titles}.values():
            other = seen.setdefault(fold(title), kind)
            if other != kind:
                found = f"tytuł „{title}” ma też „{other}”, więc każde takie pismo oglądałby pracownik."
                todo = "Zostaw go przy jednym albo dopisz słowa, które je różnią („against”)."
                yield Complaint("shared_title", ("documents", kind), found, todo)


def _shared_blanks(call: Call) -> Iterator[Complaint]:
    """A blank of two kinds, and titles that every paper and mail of the call says."""
    seen: dict[str, str] = {}
    phrases = {fold(phrase) for phrase in call.trip.phrases}
    for kind, rule in call.documents.items():
        for blank in rule.blanks:
            other = seen.setdefault(blank, kind)
            if other != kind:
                found = f"ten sam wzór ma też „{other}”."
                todo = "Wskaż przy każdym dokumencie jego własny wzór."
                yield Complaint("shared_blank", ("documents", kind, "blank"), found, todo)
        for at, title in enumerate(rule.signals.title if rule.signals is not None else ()):
            if fold(title) in phrases:
                found = f"„{title}” to słowa całego naboru, więc tym dokumentem byłoby każde pismo."
                key: Key = ("documents", kind, "signals", "title", at)
                yield Complaint("title_of_call", key, found, "Wpisz tytuł, który ma tylko ten dokument.")


def _roles(rule: DocumentRule, key: Key) -> Iterator[Complaint]:
    if rule.mandatory and rule.asked:
        found = "dokument jest obowiązkowy i zarazem tylko wspominany („asked”)."
        yield warning("mandatory_and_asked", (*key, "asked"), found, "Zostaw jedno z nich.")
    if rule.age is not None and rule.reads_as == "form":
        found = "formularz nie ma daty wystawienia, więc jego wieku nikt by nie sprawdził."
        yield warning("age_of_form", (*key, "age"), found, "Usuń „age” przy tym dokumencie.")
    if rule.by_hand and not rule.mandatory:
        found = "dokument przyjmuje się osobiście, a nie jest obowiązkowy, więc nikt by o niego nie pytał."
        yield warning(
            "idle_by_hand", (*key, "by_hand"), found, "Dopisz mandatory = true albo usuń „by_hand”."
        )
    if rule.by_hand and (rule.blank is not None or rule.signals is not None or rule.age is not None):
        found = "dokument przyjmuje się osobiście, więc wzoru, znaków ani wieku nikt by nie sprawdził."
        yield warning("unread_by_hand", (*key, "by_hand"), found, "Usuń te klucze albo „by_hand”.")
    if rule.stage > 1 and not (rule.mandatory or rule.asked or rule.many):
        found = "dokument dalszego etapu nie jest obowiązkowy, więc nikt by o niego nie prosił."
        yield warning("idle_stage", (*key, "stage"), found, "Dopisz mandatory = true albo usuń „stage”.")
    if rule.mandatory and rule.many:
        found = "dokument jest obowiązkowy, a „many” zalicza każdy egzemplarz osobno."
        yield warning("mandatory_and_many", (*key, "many"), found, "Sprawdź, czy o to chodzi.")
    if rule.reads_as == "form" and rule.signed == "issuer":
        found = "formularz podpisuje zgłaszający, a nie wystawca."
        yield warning("form_signed_by_issuer", (*key, "signed"), found, "Wpisz signed = „applicant”.")
    if rule.reads_as == "certificate" and rule.signed == "applicant":
        found = "zaświadczenie podpisuje wystawca, a nie zgłaszający."
        yield warning("certificate_signed_by_applicant", (*key, "signed"), found, "Wpisz signed = „issuer”.")
    if rule.form is not None and rule.reads_as != "form":
        found = f"dokument ma tabelę „form”, a czyta się go jako „{rule.reads_as}”."
        yield warning("idle_form", (*key, "form"), found, "Wpisz reads_as = „form” albo usuń tabelę.")


def _blanks(rule: DocumentRule, key: Key) -> Iterator[Complaint]:
    named: list[tuple[Key, str]] = []
    if rule.blank is not None:
        named.append(((*key, "blank"), rule.blank))
    named += [((*key, "translations", at), name) for at, name in enumerate(rule.translations)]
    named += [((*key, "earlier_blanks", at), name) for at, name in enumerate(rule.earlier_blanks)]
    for at, name in named:
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or "\\" in name:
            found = f"ścieżka „{name}” wychodzi poza folder naboru."
            todo = "Zapisz ją względem pliku naboru, np. „forms/wzor.docx”, z ukośnikami „/”."
            yield Complaint("blank_outside", at, found, todo)
        elif path.suffix.lower() not in _BLANKS:
            found = f"„{name}” nie wygląda na wzór do wypełnienia."
            yield warning("odd_blank", at, found, "Podaj plik DOCX, ODT albo PDF.")
    if rule.blank is not None and rule.blank in rule.earlier_blanks:
        found = "obecny wzór stoi też wśród wcześniejszych."
        yield warning("blank_twice", (*key, "earlier_blanks"), found, "Usuń go z „earlier_blanks”.")
    if rule.translations and rule.blank is None:
        found = "są wzory w innych językach, a nie ma wzoru „blank”."
        yield warning(
            "translation_alone", (*key, "translations"), found, "Wpisz pierwszy z nich jako „blank”."
        )
    if rule.blank is None and rule.reads_as == "form" and rule.mandatory:
        found = "prośba o uzupełnienie pójdzie bez wzoru do wypełnienia."
        yield warning("form_without_blank", key, found, "Dopisz blank = „forms/….docx”.")


def _signals(rule: DocumentRule, key: Key) -> Iterator[Complaint]:
    signals = rule.signals
    if signals is None:
        return
    words = (*signals.title, *signals.body, *signals.issuer)
    if not any(word.strip() for word in words) and rule.blank is None:
        found = "nie ma ani tytułu, ani słów treści, ani wzoru: nikt nie pozna tego dokumentu."
        is_wrong = rule.mandatory
        yield Complaint("unrecognisable", (*key, "signals"), found, "Dopisz „title” albo „body”.", is_wrong)
    both = {fold(word) for word in words} & {fold(word) for word in signals.against}
    if both:
        found = f"„{min(both)}” stoi i wśród znaków tego dokumentu, i wśród słów przeciw niemu."
        yield Complaint("signal_against_itself", (*key, "signals"), found, "Zostaw je w jednym miejscu.")
