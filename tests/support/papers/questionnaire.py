"""A company's own questionnaire, of which a test writes but the lines that it tries."""

from checks.page.sheet import sheet_of
from checks.recognise.form.read_form import read_form
from domain.document import Page
from tests.support.facts.dossiers import SWITZERLAND

_HEAD = "ANKIETA\nNazwa firmy: Alfa sp. z o.o.\nNIP: 929-000-00-06\n"


def answer_of(name: str, lines: str) -> object:
    """What the field was read as where these lines end a questionnaire; its state where it was not read."""
    found = read_form([sheet_of(Page(1, _HEAD + lines))], SWITZERLAND.documents["application_form"])[name]
    return found.value if found.state == "read" else found.state
