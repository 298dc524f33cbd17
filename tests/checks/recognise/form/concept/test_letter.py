"""Applications written as letters."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.concept.letter import is_letter
from checks.recognise.form.concept.letterhead import (
    name_in_letterhead,
    nip_in_letterhead,
    voivodeship_in_letterhead,
)
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.read_form import read_form
from checks.recognise.form.text import form_text
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import built_in_lexicon
from domain.document import Box, FieldValue, Page, Word
from tests.support.facts.dossiers import SWITZERLAND

FORM = SWITZERLAND.documents["application_form"]
LETTER = """Alfa Komponent sp. z o.o.
ul. Polna 3, 65-410 Zielona Góra, NIP 929-000-00-06
Zgłoszenie do udziału w wyjeździe studyjnym do Szwajcarii
Zgłaszamy udział spółki z siedzibą w województwie lubuskim, ul. Polna 3, 65-410 Zielona Góra. Przeważający
przedmiot działalności według PKD to 25.62.Z. Jesteśmy małym przedsiębiorcą. Na wyjazd delegujemy: Anna
Wilk-Nowak (dyrektorka). {innovation}
{certificates}
Stronę po polsku prowadzimy pod adresem alfa-komponent.pl. Wersja angielska: alfa-komponent.pl/en. Prowadzimy
profile: LinkedIn, Facebook.
W ostatnich trzech latach braliśmy udział w następujących targach zagranicznych:
Hannover Messe – Hanower (04.2025)
AMB – Stuttgart (09.2024)
{trips}
Działamy w ramach Lubuskich Inteligentnych Specjalizacji, w obszarze „Innowacyjny przemysł”. Należymy do
Porozumień na rzecz Rozwoju Obszarów Kluczowych: Smart Factory 4.0, Zielona Transformacja. Przedsięwzięcia
horyzontalnego nie realizujemy.
Oświadczamy, że dane są prawdziwe. Znamy Regulamin i pokryjemy 15% kosztów wyjazdu.
"""


def read(**parts: str) -> dict[str, FieldValue]:
    said = {
        "innovation": "Prowadzimy działalność innowacyjną.",
        "certificates": "Posiadamy następujące certyfikaty i patenty:\n1. ISO 9001:2015\n2. Patent Pat.240118",
        "trips": "W wyjazdach organizowanych przez UMWL dotychczas nie uczestniczyliśmy.",
    } | parts
    return read_form([sheet_of(Page(1, LETTER.format(**said)))], FORM)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("nip", "9290000006"),
        ("voivodeship", "lubuskie"),
        ("postal_code", "65-410"),
        ("pkd", "25.62.Z"),
        ("size", "small"),
        ("delegate", "Anna Wilk-Nowak"),
        ("innovative", True),
        ("certificates", ("ISO 9001:2015", "Patent Pat.240118")),
        ("website_pl", ("alfa-komponent.pl",)),
        ("website_foreign", ("alfa-komponent.pl/en",)),
        ("social_media", ("LinkedIn", "Facebook")),
        ("events", 2),
        ("office_trips", 0),
        ("lis", True),
        ("in_agreements", True),
        ("agreements_list", ("Smart Factory 4.0", "Zielona Transformacja")),
        ("horizontal", False),
    ],
)
def test_a_letter_says_what_forms_ask(name: str, value: object) -> None:
    assert read()[name].value == value


@pytest.mark.parametrize(
    ("part", "sentence", "name", "value"),
    [
        ("innovation", "Nie prowadzimy działalności innowacyjnej.", "innovative", False),
        ("innovation", "Planujemy rozpocząć działalność innowacyjną.", "innovative", None),
        ("certificates", "Nie posiadamy certyfikatów ani patentów.", "certificates", ()),
        ("trips", "W wyjazdach organizowanych przez UMWL uczestniczyliśmy dwa razy.", "office_trips", 2),
        ("trips", "Uczestniczyliśmy w trzech wyjazdach organizowanych przez UMWL.", "office_trips", 3),
        (
            "trips",
            "Uczestniczyliśmy w wyjazdach UMWL (liczba wyjazdów: 2): Dania; Japonia.",
            "office_trips",
            2,
        ),
        (
            "trips",
            "Uczestniczyliśmy w wyjazdach UMWL (liczba wyjazdów: 3): Dania; Japonia.",
            "office_trips",
            None,
        ),
        ("trips", "W wyjazdach UMWL uczestniczyliśmy raz: Dania, 2023; Japonia, 2024.", "office_trips", None),
        (
            "trips",
            "W wyjazdach UMWL uczestniczyliśmy raz. W wyjazdach UMWL uczestniczyliśmy dwa razy.",
            "office_trips",
            None,
        ),
    ],
)
def test_what_a_sentence_leaves_open_is_not_told(part: str, sentence: str, name: str, value: object) -> None:
    assert read(**{part: sentence})[name].value == value


def test_a_questionnaire_answered_in_sentences_is_no_letter() -> None:
    text = "\n".join(
        f"{number}. Czy firma {number} razy?\nProwadzimy, posiadamy, mamy." for number in range(6)
    )
    assert not is_letter(form_text([sheet_of(Page(1, text))]))


@pytest.mark.parametrize(
    ("doubted", "confidence", "horizontal", "trips"),
    [("", 0.95, False, 0), ("horyzontalnego", 0.95, None, 0), ("", 0.7, None, None)],
)
def test_a_letter_on_a_clear_picture_tells_what_was_read_surely(doubted, confidence, horizontal, trips):
    said = {
        "innovation": "Prowadzimy działalność innowacyjną.",
        "certificates": "Posiadamy certyfikat ISO 9001:2015.",
        "trips": "W wyjazdach organizowanych przez UMWL dotychczas nie uczestniczyliśmy.",
    }
    text = LETTER.format(**said)
    words = [
        Word(
            word,
            Box(0.1 + at / 50, row / 40, 0.11 + at / 50, row / 40 + 0.01),
            0.4 if word == doubted else 0.95,
        )
        for row, line in enumerate(text.splitlines())
        for at, word in enumerate(line.split())
    ]
    page = Page(1, text, source="ocr", confidence=confidence, words=tuple(words))
    told = read_form([noisy_sheet(page, built_in_lexicon())], FORM)
    assert (told["horizontal"].value, told["office_trips"].value) == (horizontal, trips)
    assert told["nip"].value == ("9290000006" if confidence > 0.9 else None)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (
            "Alfa Komponent sp. z o.o.\nul. Polna 3\n65-410 Zielona Góra\nNIP 929-000-00-06",
            "Alfa Komponent sp. z o.o.",
        ),
        (
            "Zielona Góra, 14 kwietnia 2026 r.\nJan Maj Usługi\nul. Polna 3, 65-410 Zielona Góra\nNIP 9290000006",
            None,
        ),
        ("Alfa S.A.\tul. Polna 3, 65-410 Zielona Góra\nNIP 929-000-00-06 · REGON 080258779", "Alfa S.A."),
        ("Biuro Rachunkowe Beta\nAlfa S.A.\nNIP 929-000-00-06", None),
        ("Alfa S.A.\nNIP 929-184-70-64", None),
    ],
)
def test_the_head_of_a_letter_names_its_sender(head, name):
    wording = wording_of(FORM.form)
    nip = FieldValue("read", "9290000006")
    found = name_in_letterhead(form_text([sheet_of(Page(1, f"{head}\nZgłoszenie"))]), nip, wording)
    assert (found.value if found is not None else None) == name


@pytest.mark.parametrize(
    ("sentence", "size"),
    [
        ("Należymy do kategorii: mikroprzedsiębiorstwo.", "micro"),
        ("Zatrudniamy średnio 8 os. i należymy do kategorii: mikroprzedsiębiorstwo.", "micro"),
        ("Nie jesteśmy dużym przedsiębiorstwem.", "unclear"),
    ],
)
def test_a_sentence_tells_the_size(sentence, size):
    page = Page(
        1,
        LETTER.replace("Jesteśmy małym przedsiębiorcą.", sentence).format(
            innovation="", certificates="", trips=""
        ),
    )
    found = read_form([sheet_of(page)], FORM)["size"]
    assert (found.value if found.state == "read" else found.state) == size


def test_an_agreement_is_no_person_who_travels():
    found = read(trips="Nie jesteśmy uczestnikiem żadnego z Porozumień na rzecz Rozwoju Obszarów Kluczowych.")
    assert (found["delegate"].state, found["delegate"].value) == ("read", "Anna Wilk-Nowak")


def test_a_form_that_offers_yes_and_no_line_by_line_is_no_letter() -> None:
    offered = "Firma prowadzi działalność innowacyjną:\nTAK\n~~NIE~~\nFirma działa w LIS:\n~~TAK~~\nNIE\n"
    text = form_text([sheet_of(Page(1, f"{LETTER}\n{offered}"))])
    assert not is_letter(text)
    assert is_letter(form_text([sheet_of(Page(1, LETTER))]))


IN_PARTS = """Soczewit Jakub Wierzbicki
ul. Licealna 9, 66-100 Sulechów, NIP 927-183-40-06
Zgłoszenie do udziału w wyjeździe studyjnym do Szwajcarii
O firmie
Jesteśmy mikroprzedsiębiorstwem z siedzibą w Sulechowie, oddziałów nie posiadamy. Przeważająca działalność
według PKD: 32.50.Z. Prowadzimy działalność innowacyjną.
Certyfikaty, atesty, patenty
Posiadamy następujące dokumenty (kopie przesyłamy razem ze zgłoszeniem):
{mark}ISO 13485:2016 nr M-0871
{mark}Atest materiałowy 55/OPT/2025
Internet
Strona firmowa w języku polskim: www.soczewit.pl.
Targi, szkolenia i wyjazdy międzynarodowe w ostatnich trzech latach
1. Opti, Monachium (Niemcy), 2026
2. MIDO, Mediolan (Włochy), 2025
Nie uczestniczyliśmy dotąd w wyjazdach organizowanych przez UMWL i finansowanych z FEWL.
Działamy w ramach Lubuskich Inteligentnych Specjalizacji. Nie działamy w ramach Porozumień na rzecz Rozwoju
Obszarów Kluczowych. Oświadczamy, że dane są prawdziwe, i znamy Regulamin.
"""


@pytest.mark.parametrize(("mark", "state"), [("\uf0b7 ", "read"), ("", "unclear")])
def test_a_list_in_a_part_of_a_letter_ends_before_the_next_parts_heading(mark: str, state: str) -> None:
    """Where bullets tell; without them the heading may be one more item."""
    found = read_form([sheet_of(Page(1, IN_PARTS.format(mark=mark)))], FORM)
    assert (found["certificates"].state, found["size"].value, found["events"].value) == (state, "micro", 2)
    if state == "read":
        assert found["certificates"].value == ("ISO 13485:2016 nr M-0871", "Atest materiałowy 55/OPT/2025")


def test_a_grid_of_yes_and_no_makes_no_letter_of_the_statements_beside_it() -> None:
    said = "Moja firma prowadzi działalność innowacyjną.\nMoja firma działa w ramach Porozumień.\n"
    stated = 3 * said
    assert is_letter(form_text([sheet_of(Page(1, stated))]))
    assert not is_letter(form_text([sheet_of(Page(1, f"Lp.\tTreść oświadczenia\tTAK\tNIE\n{stated}"))]))


@pytest.mark.parametrize(
    ("paper", "told"),
    [
        ("Alfa Domy Sp. z o.o.\nul. Polna 3, 65-410 Żary | NIP 9290000006 | REGON 382146035\nAlfa Domy zgłasza się.", True),
        ("Jan Kos Stolarnia\nul. Polna 3 · NIP: 929-000-00-06\nZgłaszamy udział firmy Jan Kos Stolarnia.", True),
        # an adviser's head
        ("Doradcy Sp. z o.o.\nul. Polna 3 | NIP 9290000006\nZgłaszamy udział firmy Alfa Domy.", False),
        ("Alfa Domy Sp. z o.o.\nNIP 9290000006\nAlfa Domy działa za Beta s.c., NIP 9730953183.", False),
        ("Alfa Domy Sp. z o.o.\nNIP 9290000007\nAlfa Domy zgłasza się.", False),
    ],
)  # fmt: skip
def test_a_letters_head_tells_the_nip_of_whom_the_letter_names(paper, told):
    found = nip_in_letterhead(form_text([sheet_of(Page(1, paper))]))
    assert (found is not None and found.value == "9290000006") is told


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("ul. Polna 3, 65-410 Żary\nwoj. lubuskie\nNIP 9290000006", "lubuskie"),
        ("ul. Polna 3, 65-410 Żary, województwo Lubuskie | NIP 9290000006", "Lubuskie"),
        ("ul. Polna 3, 65-410 Żary\nNIP 9290000006\nUrząd Marszałkowski\nwoj. lubuskie", None),
        ("woj. lubuskie\noddział: woj. opolskie\nwoj. opolskie\nNIP 9290000006", None),
        ("woj. nadrzeczne\nNIP 9290000006", None),
    ],
)
def test_a_letters_head_tells_the_voivodeship(head, told):
    number = FieldValue("read", "9290000006")
    found = voivodeship_in_letterhead(form_text([sheet_of(Page(1, f"Alfa Domy Sp. z o.o.\n{head}"))]), number)
    assert (found.value if found is not None else None) == told


HEADED = """Zgłoszenie udziału w wyjeździe studyjnym do Szwajcarii
1. Kto się zgłasza. Alfa Energia Sp. z o.o., adres siedziby: ul. Polna 3, 65-410 Zielona Góra, woj. lubuskie;
NIP 9290000006, REGON 970000003; przeważająca działalność PKD 27.12.Z (produkcja aparatury).
2. Kogo delegujemy. Iwona Karbowska, dyrektor ds. rozwoju, tel. 600 318 745.
3. Wielkość firmy. Jesteśmy przedsiębiorstwem z kategorii: średnie.
4. Innowacyjność i opis działalności. Tak, firma prowadzi działalność innowacyjną. Wytwarzamy rozdzielnice.
7. Targi i wyjazdy. W ostatnich trzech latach, szukając kontaktów zagranicznych, wzięliśmy udział w:
The smarter E Europe, Monachium, Niemcy, 2024
Energetab, Bielsko-Biała, Polska, 2025
8. Wyjazdy organizowane przez Urząd. Korzystaliśmy z następujących wyjazdów UMWL finansowanych z FEWL
2021–2027 (razem 1): misja gospodarcza do Danii, 2025.
12. Przedsięwzięcie horyzontalne z Porozumienia. Nie realizujemy.
Zapoznaliśmy się z Regulaminem i zgadzamy się ponieść 15% kosztów wyjazdu. Oświadczamy, że dane są prawdziwe.
Posiadamy środki na wyjazd.
"""


def test_a_paragraph_s_heading_belongs_to_what_stands_behind_it() -> None:
    found = read_form([sheet_of(Page(1, HEADED))], FORM)
    told = {name: found[name].value for name in ("name", "delegate", "events", "office_trips", "horizontal")}
    assert told == {
        "name": "Alfa Energia Sp. z o.o.",
        "delegate": "Iwona Karbowska",
        "events": 2,
        "office_trips": 1,
        "horizontal": False,
    }


def test_a_statement_beside_columns_of_yes_and_no_is_no_sentence_of_a_letter() -> None:
    asked = (
        ("Spółka prowadzi działalność innowacyjną", "X", ""),
        ("Spółka działa w ramach Lubuskich Inteligentnych Specjalizacji", "X", ""),
        ("Spółka realizuje przedsięwzięcie horyzontalne", "", "X"),
        ("Spółka zatrudnia osoby na umowę o pracę", "X", ""),
        ("Spółka posiada oddział", "", "X"),
    )
    text = "Stwierdzenie\tTAK NIE\n" + "\n".join("\t".join(filter(None, row)) for row in asked)
    page = Page(1, text, tables=((("Stwierdzenie", "TAK", "NIE"), *asked),))
    told = read_form([sheet_of(page)], FORM)
    assert (told["lis"].value, told["horizontal"].value) == (True, False)


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ("panią Martę Ogrodnik-Sowińską (wspólniczka)", "Marta Ogrodnik-Sowińska"),
        ("pana Jakuba Zielińskiego (wspólnik)", "Jakub Zieliński"),
        ("pana Jana Nowaka (wspólnik)", None),
        ("pana Marka Wójcika (wspólnik)", None),
        ("Zdenka Malicka (wspólniczka)", "Zdenka Malicka"),
    ],
)
def test_who_is_sent_is_told_as_a_form_has_it(sent: str, told: str | None) -> None:
    letter = LETTER.replace("Anna\nWilk-Nowak (dyrektorka)", sent).replace("delegujemy:", "delegujemy")
    said = {"innovation": "", "certificates": "", "trips": ""}
    assert read_form([sheet_of(Page(1, letter.format(**said)))], FORM)["delegate"].value == told


def test_a_sentence_tells_who_applies_from_which_seat_and_under_what_number() -> None:
    paper = (
        "Wniosek o zakwalifikowanie na wyjazd studyjny do Szwajcarii\n"
        "1. Wnioskodawcą jest firma Stolarnia Złoty Dąb Alicja Kos z siedzibą w Żarach, ul. Leśna 5,\n"
        "68-200 Żary, w województwie lubuskim, NIP 9290000006, PKD 16.23.Z.\n"
        "2. Firma ma status małego przedsiębiorstwa. Firma nie prowadzi działalności innowacyjnej.\n"
        "3. Firma nie posiada certyfikatów ani patentów. Firma nie działa w ramach Inteligentnych Specjalizacji.\n"
        "4. Firma nie realizuje przedsięwzięcia horyzontalnego. Firma nie uczestniczyła w targach.\n"
    )
    told = read_form([sheet_of(Page(1, paper))], FORM)
    assert (told["name"].value, told["nip"].value) == ("Stolarnia Złoty Dąb Alicja Kos", "9290000006")
    office = paper.replace("w województwie lubuskim, NIP", "Województwo Lubuskie, NIP")
    assert read_form([sheet_of(Page(1, office))], FORM)["nip"].value is None
