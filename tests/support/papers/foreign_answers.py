"""What is read of a single page in another layout than the call's."""

from checks.page.sheet import sheet_of
from checks.recognise.form.read_form import read_form
from domain.document import FieldValue, Page
from tests.support.facts.dossiers import SWITZERLAND

FORM, DECLARATION = SWITZERLAND.documents["application_form"], SWITZERLAND.documents["status_declaration"]
SURVEY = """ANKIETA ZGŁOSZENIOWA PRZEDSIĘBIORCY
1. Jak brzmi pełna nazwa przedsiębiorcy?
Nazwa jak w KRS lub CEIDG.
Fabryka Okien Widok Sp. z o.o.
7. Kod PKD działalności przeważającej:
Podklasa według PKD, np. 00.00.Z.
25.12.Z
12. Proszę krótko opisać, czym zajmuje się firma.
Warto wspomnieć o badaniach, nowych wyrobach, współpracy z uczelniami.
Okna i drzwi aluminiowe.
13. Czy firma prowadzi działalność innowacyjną?
[ ] TAK\t[x] NIE
14. Jakie certyfikaty, atesty lub patenty ma firma?
Do ankiety dołącza się kopie. Zaświadczeń z ZUS i urzędu skarbowego się tu nie wymienia.
{certificates}
15. Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?
[ ] TAK\t[x] NIE"""
"""A questionnaire with small print below its questions, its certificates left to be set in."""


def read(text: str, kind: str = "application_form", **page) -> dict[str, FieldValue]:
    return read_form([sheet_of(Page(1, text, **page))], SWITZERLAND.documents[kind])


def told(name: str, text: str, kind: str = "application_form", **page) -> object:
    found = read(text, kind, **page)[name]
    return found.value if found.state == "read" else found.state
