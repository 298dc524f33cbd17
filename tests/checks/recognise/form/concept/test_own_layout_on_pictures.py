"""Pictures of papers near the call's own layout, where its labels alone do not tell every answer."""

from pathlib import Path

import pytest

from checks.recognise.form.layout import is_own_layout, layout_of
from checks.recognise.form.read_form import read_form
from checks.recognise.form.text import form_text
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import lexicon_of, profiles_of
from config.loader import load_call
from domain.document import Box, Page, Word

CALL = load_call(Path(__file__).parents[5] / "config/calls/szwajcaria-2026.toml")
RULE = CALL.documents["application_form"]
LEXICON = lexicon_of(profiles_of(CALL))
PAPER = """FORMULARZ ZGŁOSZENIOWY
Wyjazd studyjny do: ☒ Szwajcarii ☐ Finlandii i Estonii
1. Przedsiębiorca
Pełna nazwa\tMłyn Gubin sp. z o.o.
Siedziba (ulica, nr, kod, miejscowość)\tul. Młyńska 8, 66-620 Gubin
Województwo\tlubuskie
Oddział w woj. lubuskim (jeżeli siedziba poza województwem)\tnie dotyczy
NIP\t929-000-00-06
REGON\t970000003
Nr KRS lub wpis do CEIDG\t0000123456
PKD przeważającej działalności\t10.61.Z
2. Osoba delegowana na wyjazd
Imię i nazwisko\tEwa Pająk
Stanowisko\tprezeska
Telefon\t68 475 90 13
E-mail\te.pajak@mlyngubin.pl
3. Wielkość i charakter działalności
Wielkość przedsiębiorstwa\t☐ mikro ☒ małe ☐ średnie
Czy firma prowadzi działalność innowacyjną?\t☒ TAK ☐ NIE
Opis działalności\tMielemy mąki bez glutenu i sprzedajemy je piekarniom.
4. Certyfikaty, atesty, patenty (kopie w załączeniu)
nie posiadamy
5. Strona internetowa i media społecznościowe
Strona www w języku polskim\twww.mlyngubin.pl
Strona www w języku angielskim lub innym obcym\tbrak
Profile w mediach społecznościowych\tfacebook.com/mlyngubin
6. Doświadczenie promocyjno-informacyjne z ostatnich 3 lat (targi, misje, szkolenia)
nie braliśmy udziału
7. Wyjazdy UMWL finansowane z FEWL 2021-2027
Liczba wyjazdów\t0
Jakie\tnie braliśmy udziału
8. Cel udziału
Poznanie nowych dostawców.
9. Języki obce osoby delegowanej
angielski
10. Lubuskie Inteligentne Specjalizacje
Czy firma działa w ramach LIS?\t☒ TAK ☐ NIE
Specjalizacja\t☐ Zielona gospodarka ☒ Zdrowie i jakość życia ☐ Innowacyjny przemysł
11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych
Czy firma działa w ramach Porozumienia?\t☒ TAK ☐ NIE
Nazwa Porozumienia / Porozumień\tInnoFood
12. Przedsięwzięcie horyzontalne wskazane w Porozumieniu
Czy firma je realizuje?\t☐ TAK ☒ NIE
Nazwa przedsięwzięcia\t-"""


@pytest.fixture(scope="module")
def sheets():
    words = []
    for at, line in enumerate(PAPER.split("\n")):
        left = 0.05
        for word in line.split():
            right = left + 0.008 * len(word)
            words.append(Word(word, Box(left, 0.03 + 0.018 * at, right, 0.042 + 0.018 * at), 0.95))
            left = right + 0.008
    page = Page(1, PAPER, source="ocr", confidence=0.95, words=tuple(words))
    return [noisy_sheet(page, LEXICON)]


def test_it_is_the_calls_own_layout(sheets):
    text = form_text(sheets)
    assert is_own_layout(layout_of(RULE.form).locate(text), text, RULE.form)


def test_what_a_label_did_not_tell_concepts_tell(sheets):
    answers = read_form(sheets, RULE)
    assert answers["agreements_list"].state == "read"
    assert "InnoFood" in answers["agreements_list"].value[0]


def test_the_rest_of_a_longer_label_is_no_answer(sheets):
    told = read_form(sheets, RULE)["website_foreign"]
    assert (told.state, told.value) == ("read", ())
