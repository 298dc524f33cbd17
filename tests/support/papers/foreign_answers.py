"""What is read of a single page in another layout than the call's."""

from checks.page.sheet import sheet_of
from checks.recognise.form.read_form import read_form
from domain.document import FieldValue, Page
from tests.support.facts.dossiers import SWITZERLAND

FORM, DECLARATION = SWITZERLAND.documents["application_form"], SWITZERLAND.documents["status_declaration"]


def read(text: str, kind: str = "application_form", **page) -> dict[str, FieldValue]:
    return read_form([sheet_of(Page(1, text, **page))], SWITZERLAND.documents[kind])


def told(name: str, text: str, kind: str = "application_form", **page) -> object:
    found = read(text, kind, **page)[name]
    return found.value if found.state == "read" else found.state
