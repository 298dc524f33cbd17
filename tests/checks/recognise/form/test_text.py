"""A form's pages as one text: what runs on every page is left out."""

from checks.page.sheet import sheet_of
from checks.recognise.form.text import form_text
from domain.document import Page

HEAD = (
    'p" Fundusze\tRzeczpospolita\tDofinansowane\tLUBUSKIE',
    "Europejskie\tEE Polska\tprzez\tWarte zachodu",
    "dla Lubuskiego\tUnię Europejską",
    "Projekt współfinansowany z Europejskiego Funduszu Rozwoju Regionalnego, Fundusze dla Lubuskiego",
    "2021-2027, Działanie 1.8",
)
REREAD = (
    "Fundusze\tRzeczpospolita\tE Dofinansowane\tLUBUSKIE",
    "Europejskie\tEM polska\tprzez\tWarte zachodu",
    "dla Lubuskiego\tUnię Europejską",
    "Projekt współfinansowany z Europejskiego Funduszu Rozwoju Regionalnego, Fundusze dla Lubuskiego",
    "2021-2027. Działanie 1.8",
)
ASKED = "Nazwa Porozumienia: Zielona Transformacja, SmartCity i IoT"
FILLER = (
    "Opis: toczenie", "Rynek: Czechy", "Cel: rozmowy", "Plan: licencja", "Nowe: stal", "Rok: 2024",
    "Kraj: Dania", "Język: duński", "Uwagi: brak", "Inne: nic",
)  # fmt: skip


def text_of(*pages):
    return form_text(
        [
            sheet_of(Page(number, "\n".join(lines), source="ocr", confidence=0.95))
            for number, lines in enumerate(pages, start=1)
        ]
    ).raw.split("\n")


def test_a_head_of_logos_read_from_pictures_is_no_part_of_an_answer():
    told = text_of((*HEAD, *FILLER, ASKED), (*REREAD, "12. Przedsięwzięcie horyzontalne", *FILLER))
    assert told == [*FILLER, ASKED, "12. Przedsięwzięcie horyzontalne", *FILLER]


def test_short_lines_alike_on_two_pages_stay_where_no_head_runs():
    answer = ("Adres siedziby:", "ul. Leśna 8, Świebodzin")
    told = text_of((*answer, *FILLER), (*answer, *FILLER[::-1]))
    assert [line for line in told if line in answer] == [*answer, *answer]


def test_a_short_line_that_stands_on_one_page_alone_stays_below_the_head():
    told = text_of((*HEAD, "Zakład Drewmax Jan Kos", *FILLER), (*REREAD, "Porozumienia: brak", *FILLER))
    assert "Zakład Drewmax Jan Kos" in told
    assert "Porozumienia: brak" in told


def test_an_answer_in_boxes_that_stands_on_two_pages_runs_on_neither():
    told = form_text(
        [
            sheet_of(Page(1, "ANKIETA\nDziałalność innowacyjna?\n[ ] TAK\t\t[x] NIE")),
            sheet_of(Page(2, "Przedsięwzięcie horyzontalne?\n[ ] TAK\t\t[x] NIE")),
        ]
    )
    assert told.raw.count("[x] NIE") == 2


FOOT = (
    "Zadanie współfinansowane ze środków Unii Europejskiej, w ramach projektu „Innowacyjne Lubuskie”, FEWL",
    "2021-2027, Działanie 1.8",
)


def test_the_rest_of_a_foots_sentence_on_its_next_line_goes_with_it():
    told = text_of((*FILLER, ASKED, *FOOT), (*FILLER[::-1], FOOT[0].replace("„", ",,"), FOOT[1]))
    assert told == [*FILLER, ASKED, *FILLER[::-1]]


def test_a_short_line_above_a_foot_stays_whatever_stands_on_the_other_page():
    answer = "Zielona Transformacja"
    told = text_of((*FILLER, answer, *FOOT), (*FILLER[::-1], answer, *FOOT))
    assert [line for line in told if line == answer] == [answer, answer]


def test_how_far_a_form_goes_is_no_part_of_an_answer():
    lines = ("Wielkość firmy: mała", "Krok 2 z 4 – Uczestnik", "Imię: Anna")
    told = form_text([sheet_of(Page(1, "\n".join(lines)))]).raw.split("\n")
    assert told == ["Wielkość firmy: mała", "Imię: Anna"]


def test_a_name_that_is_signed_overleaf_is_still_the_answer_to_its_label():
    name = "Metalkor Obróbka CNC Ryszard Bęben"
    front = ("Formularz zgłoszeniowy", "Nazwa przedsiębiorcy:", name, *FILLER, ASKED, *FILLER)
    told = text_of(front, (*FILLER[::-1], "Oświadczam, że dane są prawdziwe.", *FILLER, name))
    assert told.count(name) == 2
