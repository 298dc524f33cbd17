from dataclasses import replace
from pathlib import Path

from checks.recognise.profiles import profiles_of
from checks.recognise.splitting import Span, spans_of
from checks.recognise.within import may_hold
from config.loader import load_call
from domain.document import FileContent, Page, ReadStatus

CALL = load_call(Path(__file__).parents[3] / "config/calls/szwajcaria-2026.toml")
PROFILES = profiles_of(CALL)

SIZE = """Jaką firmą jesteśmy
Zakład Testowy sp. z o.o., NIP 929-000-00-06, ul. Leśna 1, 68-200 Żary
Oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 firma jest
☐ mikroprzedsiębiorstwem ☒ małym przedsiębiorstwem ☐ średnim przedsiębiorstwem.
Rok 2025: pracujący 21, przychody 4 100 tys. zł, suma bilansowa 2 050 tys. zł
Żary, 15.04.2026, Adam Test, prezes zarządu
"""
AID = """Do wniosku o pomoc: informacje o firmie
według rozporządzenia (UE) 2023/2831
A. Kto ubiega się o pomoc: Zakład Testowy sp. z o.o., NIP 929-000-00-06, PKD 25.62.Z, firma mała
B. Czy spełnia kryteria kwalifikujące do objęcia postępowaniem upadłościowym? NIE
Czy odnotowuje rosnące straty? NIE Czy obroty maleją? NIE
C. Czy prowadzi działalność w sektorze rybołówstwa i akwakultury? NIE
D. Czy wnioskowana pomoc pokryje określone koszty, na które otrzymano inną pomoc publiczną? NIE
Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis podpisał: Adam Test, 15.04.2026
"""
CONTRACT = tuple(
    f"{head}§ {number}\n1. Województwo udziela Przedsiębiorcy pomocy de minimis na udział w wyjeździe studyjnym.\n"
    for number, head in (
        (1, "Umowa o dofinansowanie udziału w wyjeździe\nzawarta z Województwem Lubuskim\n"),
        (2, ""),
    )
)


def span(*texts: str) -> Span:
    pages = tuple(Page(number, text) for number, text in enumerate(texts, start=1))
    sheets = [s for one in spans_of(FileContent("pdf", ReadStatus.OK, pages), PROFILES) for s in one.sheets]
    return Span(tuple(sheets))


def test_a_page_that_would_be_another_paper_alone_is_named():
    both = span(SIZE, AID)
    assert may_hold(both, "status_declaration", PROFILES) == ("de_minimis_form",)
    assert may_hold(span(SIZE), "status_declaration", PROFILES) == ()
    assert may_hold(replace(both, sheets=both.sheets[:1] * 2), "status_declaration", PROFILES) == ()


def test_pages_that_carry_their_paper_on_hold_nothing_else():
    assert may_hold(span(*CONTRACT), "draft_contract", PROFILES) == ()
