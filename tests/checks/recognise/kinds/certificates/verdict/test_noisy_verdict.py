"""A lost or garbled word never turns a verdict round."""

from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.certificates.certificate import read
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import lexicon_of, profiles_of
from config.loader import load_call
from domain.document import Page

CALL = load_call(Path(__file__).parents[6] / "config/calls/szwajcaria-2026.toml")
LEXICON = lexicon_of(profiles_of(CALL))


def verdict(text):
    sheet = noisy_sheet(Page(1, text, source="ocr"), LEXICON)
    return read([sheet], CALL.documents["zus_certificate"], CALL)["verdict"]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("płatnik nie posiada zaległości w opłacaniu składek", "no_arrears"),
        ("płatnik nie posiąda za1egłości w opłacaniu składek", "no_arrears"),
        ("nie zalega z opłacaniem składek", "no_arrears"),
        (
            "nie występują zaległości według stanu konta; korekty złożone później mogą go zmienić",
            "no_arrears",
        ),
        ("nie za-\nlega z opłacaniem składek", "no_arrears"),
        ("nie zalega z opłacaniem składek; konto rozliczono w całości", "no_arrears"),
        ("☒ nie zalega z opłatą składek\n☐ spłaca zaległości w ratach na podstawie umowy nr", "no_arrears"),
        ("posiada zaległości w łącznej kwocie 3 412,60 zł", "arrears"),
        ("posiada zaległości w łącznej kwocie 3 4l2,6O zl", "arrears"),
        ("posiada zaległości podatkowe, których wysokość wykazano w tabeli", "arrears"),
        ("nie posiada zaległości; należności rozłożono na raty", "instalments"),
        ("nieposiada zaległości", "no_arrears"),
        (
            "Czy podatnik posiada zaległości\tNie\npodatkowe?\nCzy odroczono termin płatności lub\tNie\nrozłożono na raty?",
            "no_arrears",
        ),
        ("płatnik nie posiada zaległości w opłacaniu składek.\nmowy\nKierownik Referatu", "no_arrears"),
        ("FP\tbrak zaległości\n▨\tbrak zaległości\npłatnik nie zalega z opłacaniem składek", "no_arrears"),
        ("płatnik Alfa, 66-\n100 Żary,\t▨ 9261114977, nie posiada zaległości w składkach", "no_arrears"),
        ("niezalega z opłacaniem składek", "no_arrears"),
        ("Zakład odmawia wydania zaświadczenia", "refusal"),
        ("nie posiada zaległości. Zakład odmawła wydania zaświadczenia", "refusal"),
    ],
)
def test_what_was_surely_read(said, value):
    found = verdict(said)
    assert (found.state, found.value) == ("read", value)


@pytest.mark.parametrize(
    "said",
    [
        "płatnik posiada zaległości w opłacaniu składek",
        "płatnik ne posiada zaległości w opłacaniu składek",
        "płatnik me posiada zaległości w opłacaniu składek",
        "płatnik ni.e posiada zaległości",
        "płatniknie posiada zaległości",
        "zalega z opłacaniem składek",
        "nle zalega z opłacaniem składek",
        "nie posiada zaległości; należności roz1ożono na raly",
        "nie posiada wymagalnych zaległości, umowa o rozłożeniu na ra ty",
        "nie zalega; termin odrocz0no",
        "nie posiada zaległości, stan zadłużenia wynosi 12,00 zl",
        "n|e zal3ga",
        "nie posiada wymagalnych zaległości; obję70 urnową o r0zl0z3n1u nn ra ry",
    ],
)
def test_what_may_be_garbled_goes_to_a_person(said):
    assert verdict(said).state == "unclear"


BOXES = "ZAŚWIADCZENIE\nw sprawie zaległości podatkowych nr 43/26\npodatnik:\t{}\tnie zalega w podatkach\n{}\tzalega w podatkach"


@pytest.mark.parametrize("empty", ["[1", "[1]", "[ ]"])
def test_an_empty_box_read_as_a_figure_is_a_box_all_the_same(empty):
    assert verdict(BOXES.format("[X]", empty)).value == "no_arrears"
    assert verdict(BOXES.format(empty, "[X]")).value != "no_arrears"


TICKED = """Zakład stwierdza, że wymieniony płatnik:
{} nie ma zaległości w opłacaniu składek i innych należności, do których poboru zobowiązany jest
Zakład
{} ma zaległości w kwocie\t{}zł
{} korzysta z układu ratalnego nr"""


def test_an_option_goes_on_in_a_line_that_is_an_offices_name():
    assert verdict(TICKED.format("☒", "☐", "", "☐")).value == "no_arrears"
    for marks in [
        ("☐", "☒", "", "☐"),
        ("☐", "☐", "", "☒"),
        ("☐", "☐", "", "☐"),
        ("☒", "☐", "3 412,60 ", "☐"),
        ("☒", "▨", "", "☐"),
        ("☒", "☐", "", "☒"),
    ]:
        assert verdict(TICKED.format(*marks)).value != "no_arrears"
    owes = TICKED.replace("\nZakład\n", "\nZakład zalega\n")
    assert verdict(owes.format("☒", "☐", "", "☐")).value != "no_arrears"


TABLE = """ma następujący stan zaległości podatkowych:
Lp.\tRodzaj podatku\tKwota zaległości (2ł)\tOdsetki za zwłokę (zł)
1\tpodatek dochodowy od osób fizycznych (PIT)\t0,00\t0,00
2\tpodatek od towarów i usług (VAT)\t{}\t0.00
Ogółem\t0,00\t0,00
Podatnik nie figuruje jako dłużnik."""


def test_noughts_read_with_a_stop_are_noughts():
    assert verdict(TABLE.format("0.00")).value == "no_arrears"
    for amount in ("10.00", "1 000.00", "0.001", "120,00"):
        assert verdict(TABLE.format(amount)).value != "no_arrears"


@pytest.mark.parametrize("gap", ["\t", " "])
@pytest.mark.parametrize("amount", ["1 000.00", "12.50", "12,50"])
def test_an_amount_beside_a_nought_is_one_however_it_is_written(gap, amount):
    said = "Stan zaległości wynosi:\nPodatek VAT{gap}{amount}{gap}0,00\nPodatek CIT{gap}0,00{gap}0,00\nnie figuruje jako dłużnik"
    text = said.format(gap=gap, amount=amount)
    sheet = sheet_of(Page(1, text))
    told = read([sheet], CALL.documents["zus_certificate"], CALL)["verdict"]
    assert "no_arrears" not in (told.value, verdict(text).value)


@pytest.mark.parametrize(
    ("options", "value"),
    [
        ("☒ nie zalega\t☐ zalega", "no_arrears"),
        ("m nie zalega\to zalega", None),
        ("o nie zalega\tm zalega", None),
    ],
)
def test_letters_that_boxes_were_read_as_tell_nothing(options, value):
    assert verdict(f"Podatnik:\t{options}\nRozłożenie na raty\t☐ tak\t☒ nie").value == value
    assert verdict("Brak zaległości.\nRozłożenie na raty\to tak\ta nie").state == "unclear"


FIELDS = """C. STAN ZALEGŁOŚCI PODATKOWYCH
8. Podatnik:\t{} 1. nie posiada zaległości podatkowych\t{} 2. posiada zaległości podatkowe
9. Kwota zaległości{}
10. Wykaz zaległości (tytuł, okres, kwota, odsetki)
11. Informacje o postępowaniach: nie żądano"""


def test_the_empty_field_of_an_option_that_is_not_ticked_says_nothing():
    assert verdict(FIELDS.format("☒", "☐", "")).value == "no_arrears"
    assert verdict(FIELDS.format("☐", "☒", "")).value != "no_arrears"
    assert verdict(FIELDS.format("▨", "☐", "")).value != "no_arrears"
    assert verdict(FIELDS.format("☒", "☐", "\t120,00 zł")).value != "no_arrears"
    assert verdict(FIELDS.format("☒", "☐", "\n120,00 zł")).value != "no_arrears"


ROWS = """zaświadcza o następującym stanie rozliczeń wnioskodawcy:
Lp.\tTytuł\tZaległość (zł)\tOdsetki (zł)\tUwagi
1\tpodatek dochodowy\t0,00\t0,00\tbrak zaległości
2\tinne\t0,00\t{}\tbrak zaległości
wnioskodawca nie zalega w podatkach stanowiących dochód budżetu państwa."""


def test_no_sentence_goes_on_from_a_row_of_amounts():
    assert verdict(ROWS.format("0,00")).value == "no_arrears"
    assert verdict(ROWS.format("12,00")).value != "no_arrears"


def test_all_the_other_funds_are_no_exception():
    said = "nie zalega ze składkami na ubezpieczenia społeczne oraz na pozostałe fundusze pobierane przez Zakład, a także z odsetkami za zwłokę i kosztami upomnień."
    assert verdict(f"Zaświadcza, że Alfa i Wspólnicy Sp. j. {said}").value == "no_arrears"


FORM = """7. Na dzień 9.04.2026 wnioskodawca:
{} 1. nie ma zaległości podatkowych
{} 2. ma zaległości podatkowe w kwocie wskazanej w części C
C. WYKAZ ZALEGŁOŚCI
8. Rodzaj podatku, okres, kwota zaległości, odsetki{}
D. INFORMACJE DODATKOWE
9. Postępowanie egzekucyjne w administracji. nie jest prowadzone"""


@pytest.mark.parametrize("cell", ["", " —", "\n—", "\nbrak", ": brak", ": nie dotyczy"])
def test_a_numbered_cell_for_what_is_owed_holds_nothing(cell):
    text = FORM.format("☒", "☐", cell)
    assert verdict(text).value == "no_arrears"
    written = read(
        [sheet_of(Page(1, text.replace("cji. nie", "cji: nie")))], CALL.documents["tax_certificate"], CALL
    )
    assert written["verdict"].value == "no_arrears"


@pytest.mark.parametrize(
    "cell", [" VAT 03/2026 120,00", "\nVAT, 03/2026, 120,00 zł", ": tak", "\nzaległość w VAT"]
)
def test_a_numbered_cell_with_something_in_it_goes_to_a_person(cell):
    assert verdict(FORM.format("☒", "☐", cell)).value != "no_arrears"


@pytest.mark.parametrize("marks", [("☐", "☒"), ("☐", "☐"), ("▨", "☐")])
def test_an_empty_cell_says_nothing_where_another_option_is_ticked(marks):
    assert verdict(FORM.format(*marks, "")).value != "no_arrears"


FUNDS = """stwierdza się, że płatnik na dzień wystawienia zaświadczenia nie posiada zaległości:
Lp.\tTytuł składek\tStan
1 -\tubezpieczenia społeczne (emerytalne, rentowe)\tbrak zaległości
2\tubezpieczenie zdrowotne\t{}
3\tFundusz Pracy\tbrak zaległości"""


def test_a_speck_beside_a_rows_number_is_no_amount():
    assert verdict(FUNDS.format("brak zaległości")).value == "no_arrears"
    for state in ("zaległość", "120,00 zł", "zalega"):
        assert verdict(FUNDS.format(state)).value != "no_arrears"
