"""Oświadczenie o statusie Wnioskodawcy: micro, small or medium (annex I to regulation 651/2014)."""

from collections.abc import Sequence

from checks.page.sheet import Sheet
from checks.recognise.form.read_form import read_form
from domain.call import Call, DocumentRule, Signals
from domain.document import FieldValue

NAME = "status_declaration"
SOURCE = "Regulamin § 4.3 d, załącznik nr 3"
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
    against=("VAT", "niekaralności", "otrzymanej pomocy"),
)


def read(sheets: Sequence[Sheet], rule: DocumentRule, _call: Call) -> dict[str, FieldValue]:
    """The declaration's answers."""
    return read_form(sheets, rule)
