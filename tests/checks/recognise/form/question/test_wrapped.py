"""Lines that were one before the paper's edge parted them."""

from checks.page.sheet import sheet_of
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.question.paper import blocks_of
from checks.recognise.form.question.wrapped import edges_of, joined
from checks.recognise.form.read_form import read_form
from checks.recognise.form.text import form_text
from domain.document import FieldValue, Page
from tests.support.facts.dossiers import SWITZERLAND

WORDING = wording_of(SWITZERLAND.documents["application_form"].form)


def lines_of(text: str) -> list[str]:
    sheets = [sheet_of(Page(1, text))]
    return [block.raw for block in joined(blocks_of(form_text(sheets), sheets), WORDING)]


def test_a_line_that_ends_with_a_preposition_goes_on_in_the_next():
    broken = "13. Nie realizuję przedsięwzięcia horyzontalnego, o którym mowa w\nPorozumieniu."
    assert lines_of(f"ZGŁOSZENIE\n{broken}\n14. Cel wyjazdu: nauka") == [
        "ZGŁOSZENIE",
        broken,
        "14. Cel wyjazdu: nauka",
    ]


def test_a_question_with_its_colon_is_no_rest_of_the_line_above_it():
    lines = ["Firma zarejestrowana jest i prowadzi całą swoją działalność na", "Województwo: lubuskie"]
    assert lines_of("\n".join(lines)) == lines


def test_whose_a_questions_last_word_is_stands_alone_on_the_next_line():
    asked = "3) Adres miejsca zamieszkania albo adres siedziby\npodmiotu"
    assert lines_of(f"{asked}\nul. Sportowa 21, 69-100 Słubice") == [asked, "ul. Sportowa 21, 69-100 Słubice"]


NARROW = """Nazwa: Pracownia Projektów s.c. Jan
Kos, Ewa Kos
NIP: 9290000006
Adres: ul. Leśna 4/2, 66-400 Gorzów
Wielkopolski, woj. lubuskie
Krótki opis: Projektujemy i składamy
konstrukcje z drewna, które sami
suszymy, a odpady oddajemy do
ciepłowni.
Nazwy Porozumień: Zielona
Transformacja, Smart Factory 4.0
Realizujemy przedsięwzięcie horyzontalne
z Porozumienia: ☐ TAK ☒ NIE
Cel wyjazdu: Poznanie szwajcarskich
ośrodków badawczych i partnerów
do wspólnych prac rozwojowych."""


def read(text: str) -> dict[str, FieldValue]:
    return read_form([sheet_of(Page(1, text))], SWITZERLAND.documents["application_form"])


def test_the_edge_of_a_narrow_column_breaks_answers():
    told = read(NARROW)
    assert told["name"].value == "Pracownia Projektów s.c. Jan Kos, Ewa Kos"
    assert told["voivodeship"].value == "lubuskie"
    assert told["horizontal"].value is False
    assert told["agreements_list"].value == ("Zielona Transformacja", "Smart Factory 4.0")


def test_a_short_line_was_broken_by_no_edge():
    told = read(NARROW.replace("NIP: 9290000006\n", "NIP: 9290000006\nWielkość: małe\nBiuro Nadodrzańskie\n"))
    assert told["size"].value == "small"
    assert told["nip"].value == "9290000006"


def test_lines_that_no_edge_broke_stand_in_no_column():
    lines = "Firma: Alfa Beton\nNadodrze sp. z o.o.\nNIP: 9290000006\nStanowisko: prezes zarządu"
    sheets = [sheet_of(Page(1, lines))]
    assert set(edges_of(blocks_of(form_text(sheets), sheets))) == {0}
    sheets = [sheet_of(Page(1, NARROW))]
    assert set(edges_of(blocks_of(form_text(sheets), sheets))) == {36, 40}


def test_a_question_of_several_lines_ends_with_its_question_mark_in_a_narrow_column():
    asked = "Ile razy firma była na wyjazdach\nUMWL finansowanych z FEWL 2021–\n2027?"
    told = read(f"{NARROW}\n{asked}\n2\nGdzie jest siedziba (adres)?\n")
    assert told["office_trips"].value == 2


def test_a_postal_code_broken_at_its_hyphen_is_whole():
    told = read(
        "Adres siedziby\nul. Leśna 4 lok. 2, 65-\n034 Zielona Góra\nNIP\n9290000006\nKod PKD\n16.23.Z"
    )
    assert told["postal_code"].value == "65-034"


def test_a_denial_that_the_papers_edge_broke_is_an_answer():
    asked = "Udział w targach, misjach i szkoleniach zagranicznych w ostatnich trzech latach"
    told = read(f"Nazwa firmy: Alfa Beton\n{asked}: nie braliśmy\nudziału\nCel wyjazdu: nauka i rozmowy")
    assert told["events"].value == 0


def test_a_long_question_goes_on_with_no_line_of_boxes_above_it():
    told = read(
        "Nazwa firmy: Alfa Beton\nNIP: 9290000006\nWojewództwo: lubuskie\nDziałalność w ramach LIS: ☒ tak ☐ nie\n"
        "☐ Zielona gospodarka ☐ Zdrowie i jakość życia ☒ Innowacyjny przemysł\n"
        "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych:\n☐ tak ☒ nie\nCel wyjazdu: nauka"
    )
    assert (told["lis"].value, told["in_agreements"].value) == (True, False)


def test_the_last_word_of_a_question_of_three_lines_is_no_answer():
    told = read(
        f"{NARROW}\n17. Udział w targach, misjach,\nszkoleniach zagranicznych w ostatnich 3\nlatach\n– BAU, Niemcy, 2025\n"
        "– Ligna, Niemcy, 2025\n18. Stanowisko\nprezes"
    )
    assert told["events"].value == 2


def test_what_denies_the_question_above_it_is_no_part_of_it():
    lines = ["Udział w zagranicznych targach i wyjazdach w trzech latach wstecz", "nie braliśmy udziału"]
    assert lines_of("\n".join(lines)) == lines


def test_the_next_question_is_no_part_of_an_answer_that_fills_its_line():
    told = "Suszarnie próżniowe, mrożenie szokowe i pakowanie w atmosferze obojętnej dla gastronomii"
    lines = ["Cel wyjazdu", told, "Certyfikaty i patenty", "HACCP"]
    assert lines_of("\n".join(lines)) == lines


def test_a_question_that_breaks_off_goes_on_in_a_rows_first_cell():
    sheets = [
        sheet_of(Page(1, "Udział w targach i misjach zagranicznych od\n2022 r.\tbrak\nNIP\t9290000006"))
    ]
    blocks = joined(blocks_of(form_text(sheets), sheets), WORDING)
    assert [[cell.raw for cell in row] for block in blocks for row in block.rows] == [
        ["Udział w targach i misjach zagranicznych od\n2022 r.", "brak"],
        ["NIP", "9290000006"],
    ]
