"""Oświadczenie o statusie Wnioskodawcy: micro, small or medium (annex I to regulation 651/2014)."""

from collections.abc import Sequence
from dataclasses import replace

from checks.page.sheet import Sheet
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.read_form import read_form
from checks.recognise.kinds.certificates.payer import labelled_nip
from checks.recognise.kinds.declared_size import among_unmarked, declared_size, denies, is_offer
from checks.recognise.kinds.letterhead import letterhead_name
from checks.recognise.kinds.named_above import above_caption, without_asking
from checks.recognise.kinds.own_number import own_nip
from domain.call import Call
from domain.document import FieldValue
from domain.rules.papers.document_rule import DocumentRule, Signals

NAME = "status_declaration"
SOURCE = "Regulamin § 4.3 d, załącznik nr 3"
_CORRECTS = ("omyłk", "powinno być", "sprostowan", "błędnie zaznacz", "błędnie poda", "błędnie wpis")
"""What a company writes that corrects another paper of its own: a person must see it."""
SIGNALS = Signals(
    title=(
        "Oświadczenie o statusie Wnioskodawcy",
        "Oświadczenie o statusie przedsiębiorcy",
        "Oświadczenie o statusie przedsiębiorstwa",
        "Oświadczenie o statusie MŚP",
        "Oświadczenie o wielkości przedsiębiorstwa",
        "Oświadczenie o posiadaniu statusu MŚP",
        "Oświadczenie o spełnianiu kryteriów MŚP",
        "Oświadczenie",
    ),
    body=("651/2014", "mikroprzedsiębior", "małe przedsiębior", "średni przedsiębior", "posiada status"),
    against=("VAT", "niekaralności", "otrzymanej pomocy", *_CORRECTS),
)
NAMED = Signals(
    title=(
        "Oświadczenie o statusie Wnioskodawcy",
        "Oświadczenie o statusie MŚP",
        "Oświadczenie o statusie przedsiębiorcy",
        "Oświadczenie o statusie przedsiębiorstwa",
        "Oświadczenie o przynależności do MŚP",
        "Oświadczenie o przynależności do sektora MŚP",
        "Oświadczenie dotyczące statusu MŚP",
        "Oświadczenie wnioskodawcy dotyczące statusu MŚP",
        "Oświadczenie o kategorii przedsiębiorstwa",
        "Oświadczenie o wielkości firmy",
        "Oświadczenie o wielkości przedsiębiorcy",
    ),
    body=("mikro", "małym", "średni", "małe przedsiębior", "zatrudni"),
    against=("VAT", "niekaralności", "otrzymanej pomocy", "2023/2831", *_CORRECTS),
)
"""Titles that name the status themselves: a word of any size upholds them."""
VARIANTS = (NAMED,)
_ROW = 3
"""Words of a size alone: „małe przedsiębiorstwo”."""
_SENTENCE = 12
"""So many words are a sentence; long names of companies begin with a capital letter."""


def read(sheets: Sequence[Sheet], rule: DocumentRule, _call: Call) -> dict[str, FieldValue]:
    """The declaration's answers; its size and NIP as the whole paper tells them, where no question does."""
    return with_own_words(read_form(sheets, rule), sheets)


def with_own_words(answers: dict[str, FieldValue], sheets: Sequence[Sheet]) -> dict[str, FieldValue]:
    """The answers of a declaration, with what was left unclear as the paper tells it outside its questions.

    A question that another column set beside the name is no name, nor is a sentence, and sizes without any
    mark are no answer; where nothing was read of a picture, the name may only be lost.
    """
    called = answers.get("name")
    is_noisy = any(sheet.is_noisy for sheet in sheets)
    if called is not None and (_is_prose(str(called.value)) or (is_noisy and called.state == "empty")):
        answers["name"] = replace(called, state="unclear", value=None)
    elif called is not None and called.state in {"read", "empty"}:
        answers["name"] = above_caption(sheets, called) or without_asking(called)
    size = answers.get("size")
    if size is not None and size.said and _is_no_answer(size):
        answers["size"] = replace(size, state="unclear", value=None)
    elif size is not None and size.state == "read" and size.said:
        answers["size"] = among_unmarked(sheets, size) or _unless_another_is_marked(sheets, size)
    for name, tell in (("size", declared_size), ("nip", labelled_nip)):
        found = tell(sheets) if name in answers and answers[name].state != "read" else None
        if found is not None and found.state == "read":
            answers[name] = replace(found, is_by_meaning=True)
    if "nip" in answers:
        answers["nip"] = own_nip(answers["nip"], sheets)
    if called is not None and answers["name"].state == "unclear" and "nip" in answers:
        answers["name"] = letterhead_name(sheets, answers["nip"].value) or answers["name"]
    return answers


def _unless_another_is_marked(sheets: Sequence[Sheet], size: FieldValue) -> FieldValue:
    """A size, or the one that the paper marks where this one is but a row of its list without any mark."""
    is_marked = BOX.search(size.said) is not None or "~~" in size.said or len(size.said.split()) > _ROW
    found = declared_size(sheets) if not is_marked else None
    return found if found is not None and found.value != size.value else size


def _is_prose(name: str) -> bool:
    """Whether what stands for a name is a question or goes on as a sentence does.

    >>> _is_prose("w rozumieniu załącznika I do rozporządzenia 651/2014. W roku 2025 był to 1 etat")
    True
    >>> _is_prose("eLas sp. z o.o.")
    False
    """
    is_long = len(name.split()) >= _SENTENCE
    return name.startswith("Czy ") or (is_long and name[0].islower())


def _is_no_answer(size: FieldValue) -> bool:
    """Whether a size was told of words that only offer or deny it, or called empty where no box stands."""
    is_bare = BOX.search(size.said) is None
    return is_offer(size.said) or denies(size.said) or (size.state == "empty" and is_bare)
