import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.page.sheet import sheet_of
from checks.recognise.form.read_form import pages_to_lay_out, read_form
from config.loader import load_call
from domain.document import Page
from domain.rules.papers.document_rule import DocumentRule

CALL = load_call(Path(__file__).parents[4] / "config/calls/szwajcaria-2026.toml")
FORM = CALL.documents["application_form"]

BLANK = """FORMULARZ ZGŁOSZENIOWY
do udziału w wyjeździe studyjnym w ramach projektu „Innowacyjne Lubuskie”
Wyjazd studyjny do:  ☐ Szwajcarii   ☐ Finlandii i Estonii

1. Dane przedsiębiorcy
   Pełna nazwa przedsiębiorcy:
   Adres siedziby:                      (ulica i numer, kod pocztowy, miejscowość)
   Województwo:
   Adres oddziału w województwie lubuskim:      (jeśli dotyczy)
   NIP:
   REGON:
   KRS / CEIDG:
   Kod PKD przeważającej działalności:
2. Dane przedstawiciela delegowanego na wyjazd
   Imię i nazwisko:
   Stanowisko:
   Telefon:
   Adres e-mail:
3. Wielkość przedsiębiorstwa i opis działalności
   Wielkość przedsiębiorstwa:  ☐ mikro  ☐ małe  ☐ średnie
   Działalność innowacyjna:  ☐ TAK  ☐ NIE
   Opis działalności:
4. Certyfikaty, atesty, patenty            (wymienić i załączyć kopie)
   1)
   2)
   …
5. Strona www i media społecznościowe
   Strona www w języku polskim:
   Strona www w języku angielskim i innym:
   Profile w mediach społecznościowych:
6. Doświadczenie w działaniach promocyjno-informacyjnych z ostatnich 3 lat
Lp.\tNazwa wydarzenia\tKraj\tRok
1\t\t\t
2\t\t\t
7. Udział w wyjazdach organizowanych przez UMWL, finansowanych ze środków FEWL 2021–2027
   Liczba wyjazdów:
   Wyjazdy:
8. Cel udziału w wyjeździe:
9. Znajomość języków obcych przedstawiciela:
10. Działalność w ramach Lubuskich Inteligentnych Specjalizacji:  ☐ TAK  ☐ NIE
    Specjalizacja:  ☐ Zielona gospodarka  ☐ Zdrowie i jakość życia  ☐ Innowacyjny przemysł
11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych:  ☐ TAK  ☐ NIE
    Porozumienia:                       (wymienić)
12. Przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu:  ☐ TAK  ☐ NIE
    Nazwa przedsięwzięcia:
13. Oświadczenia
a) Dane zawarte w zgłoszeniu są zgodne z prawdą.
    Data i podpis osoby uprawnionej:
"""
LINES = {
    "trip": "Wyjazd studyjny do:", "name": "Pełna nazwa przedsiębiorcy:", "address": "Adres siedziby:", "voivodeship": "Województwo:",
    "branch_address": "Adres oddziału w województwie lubuskim:", "nip": "NIP:", "regon": "REGON:", "krs": "KRS / CEIDG:",
    "pkd": "Kod PKD przeważającej działalności:", "delegate": "Imię i nazwisko:", "delegate_position": "Stanowisko:",
    "delegate_phone": "Telefon:", "delegate_email": "Adres e-mail:", "size": "Wielkość przedsiębiorstwa:",
    "innovative": "Działalność innowacyjna:", "activity": "Opis działalności:", "website_pl": "Strona www w języku polskim:",
    "website_foreign": "Strona www w języku angielskim i innym:", "social_media": "Profile w mediach społecznościowych:",
    "office_trips": "Liczba wyjazdów:", "office_trips_list": "Wyjazdy:", "purpose": "8. Cel udziału w wyjeździe:",
    "languages": "9. Znajomość języków obcych przedstawiciela:",
    "lis": "10. Działalność w ramach Lubuskich Inteligentnych Specjalizacji:", "specialisation": "Specjalizacja:",
    "in_agreements": "11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych:", "agreements_list": "Porozumienia:",
    "horizontal": "12. Przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu:", "horizontal_name": "Nazwa przedsięwzięcia:",
    "signature": "Data i podpis osoby uprawnionej:",
}  # fmt: skip
LISTS = {"certificates": "   1)\n   2)\n   …\n", "events": "1\t\t\t\n2\t\t\t\n"}


def filled(join: str = " ", **answers: str) -> str:
    """The reference layout with answers in place of its blanks and boxes."""
    text = BLANK
    for name, answer in answers.items():
        if name in LISTS:
            assert LISTS[name] in text
            text = text.replace(LISTS[name], answer + "\n")
        else:
            text = re.sub(
                rf"(?m)^( *){re.escape(LINES[name])}.*$",
                lambda m, n=name, a=answer: f"{m[1]}{LINES[n]}{join}{a}",
                text,
            )
    return text


def read(text: str, rule: DocumentRule = FORM, **page):
    return read_form([sheet_of(Page(i, part, **page)) for i, part in enumerate(text.split("\f"), 1)], rule)


def answer(name: str, written: str, join: str = " "):
    found = read(filled(join, **{name: written}))[name]
    return found.state, found.value


def test_a_blank_form_has_every_answer_empty():
    assert {name: value.state for name, value in read(BLANK).items() if value.state != "empty"} == {}


def test_a_form_without_its_labels_is_unclear_everywhere():
    assert {value.state for value in read("FORMULARZ ZGŁOSZENIOWY").values()} == {"unclear"}


@pytest.mark.parametrize(
    ("name", "written", "expected"),
    [
        ("name", "Testowa sp. z o.o.", ("read", "Testowa sp. z o.o.")),
        ("name", "Zakład „Łąka” (dawniej: Pole) s.c.", ("read", "Zakład „Łąka” (dawniej: Pole) s.c.")),
        ("name", "…………………", ("empty", None)),
        ("name", "________", ("empty", None)),
        ("name", "-", ("empty", None)),
        ("address", "(ulica i numer, kod pocztowy, miejscowość)", ("empty", None)),
        ("address", "ul. Długa 1, 65-001 Zielona Góra (ulica i numer, kod pocztowy, miejscowość)", ("read", "ul. Długa 1, 65-001 Zielona Góra")),
        ("branch_address", "nie dotyczy", ("empty", None)),
        ("branch_address", "–", ("empty", None)),
        ("nip", "929-000-00-06", ("read", "9290000006")),
        ("nip", "PL 929 000 00 06", ("read", "9290000006")),
        ("nip", "9 2 9 0 0 0 0 0 0 7", ("read", "9290000007")),
        ("nip", "929000", ("unclear", None)),
        ("nip", "w załączeniu", ("unclear", None)),
        ("regon", "970000003", ("read", "970000003")),
        ("regon", "970000004", ("unclear", None)),
        ("krs", "0000100111", ("read", "0000100111")),
        ("krs", "wpis do CEIDG", ("read", "CEIDG")),
        ("krs", "nie dotyczy", ("empty", None)),
        ("pkd", "62.01.Z", ("read", "62.01.Z")),
        ("pkd", "6201Z", ("read", "62.01.Z")),
        ("pkd", "62.01.z – oprogramowanie", ("read", "62.01.Z")),
        ("pkd", "62.01", ("read", "62.01")),
        ("pkd", "informatyka", ("unclear", None)),
        ("delegate_email", "jan.kowalski@firma.pl", ("read", "jan.kowalski@firma.pl")),
        ("delegate_email", "na stronie", ("unclear", None)),
        ("trip", "☒ Szwajcarii   ☐ Finlandii i Estonii", ("read", "szwajcaria-2026")),
        ("trip", "☐ Szwajcarii   [x] Finlandii i Estonii", ("read", "finlandia-estonia-2026")),
        ("trip", "Szwajcarii", ("read", "szwajcaria-2026")),
        ("trip", "~~Szwajcarii~~  Finlandii i Estonii", ("read", "finlandia-estonia-2026")),
        ("size", "☐ mikro  ☒ małe  ☐ średnie", ("read", "small")),
        ("size", "[ ] mikro  [ ] małe  [X] średnie", ("read", "medium")),
        ("size", "( ) mikro  (x) małe  ( ) średnie", ("read", "small")),
        ("size", "■ mikro  □ małe  □ średnie", ("read", "micro")),
        ("size", "X mikro  ☐ małe  ☐ średnie", ("read", "micro")),
        ("size", "mikro ☐  małe ☑  średnie ☐", ("read", "small")),
        ("size", "małe", ("read", "small")),
        ("size", "mikroprzedsiębiorstwo", ("read", "micro")),
        ("size", "duże", ("read", "large")),
        ("size", "~~mikro~~ małe ~~średnie~~", ("read", "small")),
        ("size", "☐ ~~mikro~~ ☐ małe ☐ ~~średnie~~", ("read", "small")),
        ("size", "☒ mikro  ☒ małe  ☐ średnie", ("unclear", None)),
        ("size", "mikro / małe / średnie", ("unclear", None)),
        ("size", "mikro X małe średnie", ("unclear", None)),
        ("size", "☐ mikro  ☐ małe  ☐ średnie", ("empty", None)),
        ("innovative", "☒ TAK  ☐ NIE", ("read", True)),
        ("innovative", "☐ TAK  ☒ NIE", ("read", False)),
        ("innovative", "TAK", ("read", True)),
        ("innovative", "nie", ("read", False)),
        ("innovative", "TAK / NIE", ("unclear", None)),
        ("innovative", "TAK / ~~NIE~~", ("read", True)),
        ("innovative", "☒ TAK  ☒ NIE", ("unclear", None)),
        ("certificates", "1) ISO 9001:2015\n2) Patent nr 1\n3)", ("read", ("ISO 9001:2015", "Patent nr 1"))),
        ("certificates", "1. Atest PZH nr 5\n   wydany w 2024 r.\n2.", ("read", ("Atest PZH nr 5 wydany w 2024 r.",))),
        ("certificates", "– ISO 9001\n– ISO 14001\n– CE", ("read", ("ISO 9001", "ISO 14001", "CE"))),
        ("certificates", "ISO 9001; ISO 14001", ("read", ("ISO 9001", "ISO 14001"))),
        ("certificates", "1) ISO 9001, ISO 14001, ISO 27001", ("read", ("ISO 9001", "ISO 14001", "ISO 27001"))),
        ("certificates", "brak", ("read", ())),
        ("certificates", "1) nie posiadamy\n2)", ("read", ())),
        ("certificates", "1) –\n2) –", ("read", ())),
        ("certificates", "1)\n2)\n3)", ("empty", None)),
        ("website_pl", "www.firma.pl", ("read", ("www.firma.pl",))),
        ("website_pl", "https://firma.pl/pl, http://drugi.eu", ("read", ("https://firma.pl/pl", "http://drugi.eu"))),
        ("website_foreign", "brak", ("read", ())),
        ("website_foreign", "nie posiadamy", ("read", ())),
        ("social_media", "Facebook: Firma Testowa", ("read", ("Facebook: Firma Testowa",))),
        ("social_media", "facebook.com/firma; linkedin.com/company/firma", ("read", ("facebook.com/firma", "linkedin.com/company/firma"))),
        ("events", "1\tHannover Messe\tNiemcy\t2024\n2\tITM\tPolska\t2025\n3\t\t\t", ("read", 2)),
        ("events", "1 Hannover Messe Niemcy 2024\n2 ITM Polska 2025", ("read", 2)),
        ("events", "1.\nHannover Messe\nNiemcy\n2024\n2.\nITM\nPolska\n2025\n3.\n4.", ("read", 2)),
        ("events", "1\tbrak\t\t\n2\t\t\t", ("read", 0)),
        ("events", "brak", ("read", 0)),
        ("events", "Hannover Messe, Niemcy 2024\nITM Polska 2025", ("read", 2)),
        ("events", "liczne targi w kraju i za granicą", ("unclear", None)),
        ("office_trips", "0", ("read", 0)),
        ("office_trips", "2", ("read", 2)),
        ("office_trips", "2 (Dania, Japonia)", ("read", 2)),
        ("office_trips", "dwa", ("read", 2)),
        ("office_trips", "brak", ("read", 0)),
        ("office_trips", "nie uczestniczyliśmy", ("read", 0)),
        ("office_trips", "kilka", ("unclear", None)),
        ("agreements_list", "Smart Factory 4.0; Zielona Transformacja", ("read", ("Smart Factory 4.0", "Zielona Transformacja"))),
        ("signature", "14.04.2026 Jan Kowalski", ("read", "14.04.2026 Jan Kowalski")),
        ("signature", "…………………", ("empty", None)),
    ],
)  # fmt: skip
def test_an_answer_is_read_as_its_question_asks(name, written, expected):
    assert answer(name, written) == expected


@pytest.mark.parametrize("join", [" ", "\t", "\n      ", "  ........ "])
def test_the_answer_stands_after_the_colon_beside_it_or_below(join):
    assert answer("name", "Testowa sp. z o.o.", join) == ("read", "Testowa sp. z o.o.")
    assert answer("purpose", "poznanie partnerów", join) == ("read", "poznanie partnerów")
    assert answer("nip", "9290000006", join) == ("read", "9290000006")


@pytest.mark.parametrize(
    ("printed", "name", "value"),
    [
        ("   NIP: 9290000006   REGON: 970000003", "nip", "9290000006"),
        ("   NIP: 9290000006   REGON: 970000003", "regon", "970000003"),
        ("   NIP (bez kresek): 9290000006", "nip", "9290000006"),
        ("   NIP 929-000-00-06", "nip", "9290000006"),
        ("   NIP\t9290000006", "nip", "9290000006"),
        ("   - NIP: 9290000006", "nip", "9290000006"),
        ("   1.5. NIP: 9290000006", "nip", "9290000006"),
    ],
)
def test_a_label_may_be_printed_in_several_ways(printed, name, value):
    text = (
        filled()
        .replace("   NIP:", printed)
        .replace("   REGON:\n", "" if "REGON" in printed else "   REGON:\n")
    )
    assert read(text)[name].value == value


def test_a_label_with_more_words_than_the_rule_knows():
    text = filled(delegate="Anna Nowak").replace("Imię i nazwisko:", "Imię i nazwisko delegata:")
    assert read(text)["delegate"].value == "Anna Nowak"


def test_an_answer_runs_over_lines_and_pages_without_what_runs_on_every_page():
    head, foot = "Fundusze Europejskie dla Lubuskiego 2021–2027", "Strona {} z 2"
    first, second = filled(activity="Projektujemy maszyny\fi linie produkcyjne.").split("\f")
    text = f"{head}\n{first}\n{foot.format(1)}\f{head}\n{second}\n{foot.format(2)}"
    assert read(text)["activity"].value == "Projektujemy maszyny i linie produkcyjne."
    assert read(text)["languages"].evidence.page == 2


def test_word_numbers_its_points_out_of_sight():
    text = re.sub(
        r"(?m)^ *\d{1,2}\. ", "", filled(name="X sp. z o.o.", lis="☒ TAK ☐ NIE", delegate="Anna Nowak")
    )
    found = read(text)
    assert (found["name"].value, found["lis"].value, found["delegate"].value) == (
        "X sp. z o.o.",
        True,
        "Anna Nowak",
    )


def test_a_label_wrapped_over_two_lines_is_one_label():
    text = filled(in_agreements="☒ TAK ☐ NIE", agreements_list="Smart Factory 4.0")
    wrapped = text.replace("na rzecz Rozwoju Obszarów Kluczowych", "na rzecz Rozwoju\nObszarów Kluczowych")
    assert read(wrapped)["in_agreements"].value is True


def test_more_words_than_a_voivodeship_has_are_a_persons():
    assert read(filled(voivodeship="lubuskie"))["voivodeship"].value == "lubuskie"
    assert read(filled(voivodeship="siedziba firmy jest tutaj"))["voivodeship"].state == "unclear"


def test_labels_read_with_a_wrong_letter_are_found():
    text = filled(voivodeship="lubuskie", activity="szyjemy").replace("Województwo:", "Wojewodztvvo:", 1)
    assert read(text)["activity"].value == "szyjemy"
    noisy = filled(activity="szyjemy").replace("Opis działalności", "Opis dzialalnosci")
    assert read(noisy)["activity"].value == "szyjemy"
    wrong = filled(name="Testowa").replace("Pełna nazwa przedsiębiorcy", "Pelna nazwa przedsiebiorcv")
    assert read(wrong)["name"].value == "Testowa"


def test_the_same_label_in_two_points_is_read_in_its_own():
    rule = CALL.documents["de_minimis_form"]
    text = (
        "A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis\n"
        "1) Identyfikator podatkowy NIP podmiotu: 9290000006\n2) Imię i nazwisko albo nazwa podmiotu: Testowa\n"
        "5) Wielkość podmiotu: ☒ mikroprzedsiębiorca ☐ mały przedsiębiorca ☐ średni przedsiębiorca ☐ inny przedsiębiorca\n"
        "6) Klasa działalności zgodnie z PKD: 62.01\n"
        "E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji\n"
        "Imię i nazwisko: Jan Kowalski\nData i podpis: 14.04.2026"
    )
    found = read(text, rule)
    assert (found["name"].value, found["nip"].value, found["size"].value) == (
        "Testowa",
        "9290000006",
        "micro",
    )
    assert (found["pkd"].value, found["signature"].value) == ("62.01", "14.04.2026")


def test_questions_unknown_to_the_rule_do_not_leak_into_answers():
    rule = CALL.documents["status_declaration"]
    text = (
        "Pełna nazwa przedsiębiorcy: Testowa\nAdres siedziby: ul. Długa 1\nNIP: 9290000006\n"
        "Status przedsiębiorcy: ☐ mikroprzedsiębiorca ☒ mały przedsiębiorca ☐ średni przedsiębiorca\n"
        "Rodzaj przedsiębiorstwa: ☒ samodzielne ☐ partnerskie\nZatrudnienie: 20\nOświadczam, że dane są prawdziwe.\n"
    )
    found = read(text, rule)
    assert (found["name"].value, found["size"].value, found["employees"].value) == ("Testowa", "small", "20")


@pytest.mark.parametrize(
    ("address", "code", "town"),
    [
        ("ul. Długa 1, 65-001 Zielona Góra", "65-001", "Zielona Góra"),
        ("65–001 Zielona Góra, ul. Długa 1", "65-001", "Zielona Góra"),
        ("Stary Kisielin 5, 66-002 Stary Kisielin, woj. lubuskie", "66-002", "Stary Kisielin"),
        ("66-400 Gorzów Wlkp. ul. Kosynierów 3", "66-400", "Gorzów Wlkp"),
        ("ul. Długa 1, Zielona Góra", None, None),
    ],
)
def test_postal_code_and_town_follow_from_the_address(address, code, town):
    found = read(filled(address=address, branch_address=address))
    assert [found[n].value for n in ("postal_code", "town", "branch_postal_code", "branch_town")] == [
        code,
        town,
    ] * 2


def test_an_empty_address_gives_an_empty_postal_code():
    assert read(BLANK)["branch_postal_code"].state == "empty"


def test_answers_stand_in_table_cells_beside_their_labels():
    table = (("Pełna nazwa przedsiębiorcy:", "Testowa sp. z o.o."), ("NIP (bez kresek)", "9290000006"))
    found = read(BLANK, tables=(table,))
    assert (found["name"].value, found["nip"].value) == ("Testowa sp. z o.o.", "9290000006")


EVENTS = (
    ("Lp.", "Nazwa wydarzenia", "Kraj", "Rok"),
    ("1", "Hannover\nMesse", "Niemcy", "2024"),
    ("2", "", "", ""),
)


def test_rows_come_from_the_table_where_it_was_read():
    text = filled(events="Messe Hannover\nNiemcy\n2024")
    assert pages_to_lay_out([sheet_of(Page(1, text))], FORM) == {1}
    found = read(text, tables=(EVENTS,))
    assert (found["events"].value, found["events"].rows) == (1, (("Hannover Messe", "Niemcy", "2024"),))
    assert pages_to_lay_out([sheet_of(Page(1, text, tables=(EVENTS,)))], FORM) == set()


def test_a_semicolon_in_a_name_parts_no_row():
    events = (EVENTS[0], ("1", "Targi; Innowacje", "Polska", "2025"), ("2", "Expo; Łódź", "Polska", "2019"))
    found = read(filled(events="Targi; Innowacje\nPolska\n2025"), tables=(events,))["events"]
    assert found.rows == (("Targi; Innowacje", "Polska", "2025"), ("Expo; Łódź", "Polska", "2019"))
    printed = read(filled(events="1\tTargi; Innowacje\tPolska\t2025\n2\tExpo; Łódź\tPolska\t2019"))["events"]
    assert printed.rows == (("Targi; Innowacje Polska 2025",), ("Expo; Łódź Polska 2019",))


@pytest.mark.parametrize("name", ["Targi", "Międzynarodowe targi innowacji i technologii " * 4])
def test_every_row_is_kept_however_long_its_name(name):
    years = ("2025", "2015", "2016", "2017", "2018", "2019")
    table = (EVENTS[0], *((str(n), name, "Polska", year) for n, year in enumerate(years, 1)))
    found = read(filled(events=f"{name}\nPolska\n2025"), tables=(table,))["events"]
    assert found.value == 6
    assert [row[-1] for row in found.rows] == list(years)


def test_layout_is_wanted_only_where_the_text_does_not_tell():
    assert pages_to_lay_out([sheet_of(Page(1, BLANK))], FORM) == set()
    assert pages_to_lay_out([sheet_of(Page(1, filled(events="1 Hannover Messe Niemcy 2024")))], FORM) == set()


@pytest.mark.parametrize(
    ("takes_part", "listed", "expected"),
    [
        ("☐ TAK ☒ NIE", "", ("read", 0)),
        ("☒ TAK ☐ NIE", "Smart Factory 4.0; Zielona Transformacja", ("read", 2)),
        ("☒ TAK ☐ NIE", "1) Smart Factory 4.0\n2) InnoFood\n3)", ("read", 2)),
        ("☒ TAK ☐ NIE", "", ("unclear", None)),
        ("☐ TAK ☐ NIE", "", ("empty", None)),
        ("☒ TAK ☒ NIE", "InnoFood", ("unclear", None)),
    ],
)
def test_agreements_are_counted_only_when_told(takes_part, listed, expected):
    from checks.recognise.kinds.catalogue import read_document

    text = filled(in_agreements=takes_part, agreements_list=listed)
    found = read_document("application_form", [sheet_of(Page(1, text))], FORM, CALL)["agreements"]
    assert (found.state, found.value) == expected


WORD = st.text("aąbcćdeęfghijklłmnńoóprsśtuwyzźż", min_size=4, max_size=9).filter(
    lambda word: (
        not word.startswith(
            (
                "regon",
                "ceidg",
                "brak",
                "nie",
                "zadn",
                "żadn",
                "zaden",
                "prosz",  # what asks to write something is no answer
                "prosim",
                "nalezy",
                "należy",
                "żaden",
                "dyspon",  # „Posiada ISO 9001” names ISO 9001: what only opens a list is no item
                "posia",
                "uzysk",
                "oswiad",
                "oświad",
                "wyraz",
                "wyraż",
                "zobow",
                "swiad",
                "świad",
                "zalacz",
                "załącz",
            )
        )
    )
)
PROSE = st.lists(WORD, min_size=1, max_size=14).map(lambda words: " ".join(words).capitalize())
PERSON = st.lists(WORD, min_size=2, max_size=4).map(lambda words: " ".join(words).title())
"""What is longer is no person's name, and a person's to read."""
ITEMS = st.lists(PROSE.map(lambda said: f"Certyfikat {said}"), max_size=6)
"""What has nothing of a certificate is a person's."""


@given(
    texts=st.fixed_dictionaries(
        {
            "delegate": PERSON,
            **dict.fromkeys(("name", "activity", "purpose", "languages", "horizontal_name"), PROSE),
            "voivodeship": st.sampled_from(["lubuskie", "Warmińsko-mazurskie", "kujawsko-pomorskie", "ŁÓDZKIE"]),
        }
    ),
    size=st.sampled_from(["micro", "small", "medium"]),
    ticks=st.fixed_dictionaries({n: st.booleans() for n in ("innovative", "lis", "in_agreements", "horizontal")}),
    certificates=ITEMS,
    events=st.lists(st.tuples(PROSE, WORD, st.integers(2023, 2026)), max_size=5),
    trips=st.integers(0, 9),
    marks=st.sampled_from([("☒", "☐"), ("[x]", "[ ]"), ("(X)", "( )"), ("■", "□")]),
    join=st.sampled_from([" ", "\t", "\n"]),
)  # fmt: skip
@settings(max_examples=60)
def test_whatever_is_filled_in_reads_back(texts, size, ticks, certificates, events, trips, marks, join):
    on, off = marks
    sizes = {"micro": "mikro", "small": "małe", "medium": "średnie"}
    written = dict(texts)
    written["size"] = "  ".join(f"{on if value == size else off} {words}" for value, words in sizes.items())
    written |= {name: f"{on if yes else off} TAK  {off if yes else on} NIE" for name, yes in ticks.items()}
    written["certificates"] = "\n".join(f"{i}) {item}" for i, item in enumerate([*certificates, ""], 1))
    written["events"] = (
        "\n".join(f"{i}\t{name}\t{country}\t{year}" for i, (name, country, year) in enumerate(events, 1))
        + f"\n{len(events) + 1}\t\t\t"
    )
    written["office_trips"] = str(trips)
    answered = read(filled(join, **written))
    assert [row[0] for row in answered["events"].rows] == [
        f"{n} {country} {year}" for n, country, year in events
    ]
    found = {name: value.value for name, value in answered.items()}
    expected = {
        **texts,
        "size": size,
        **ticks,
        "office_trips": trips,
        "certificates": tuple(certificates) or None,
        "events": len(events) or None,
    }
    assert {name: found[name] for name in expected} == expected


def test_labels_side_by_side_in_a_row_head_the_answers_below_them():
    rows = "Imię i nazwisko\tStanowisko\tTelefon\tAdres e-mail\nMarta Żurek\tkierownik\t601 228 904\tm@zurek.example\n"
    asked = re.search(r"(?ms)^ *Imię i nazwisko:.*?(?=^3\. )", BLANK)
    assert asked is not None
    text = BLANK.replace(asked[0], rows)
    found = read(text, source="ocr", confidence=0.95)
    assert found["delegate"].state != "empty"
    assert read(text)["delegate"].value == "Marta Żurek"


@pytest.mark.parametrize(
    "written",
    [
        "REGON 081234574 nr KRS 0000418825",
        "0000418825",
        "0000418828",
        "9290000007 (poprawny NIP: 929-000-00-06)",
    ],
)
def test_a_number_of_another_register_is_no_wrong_nip(written: str):
    assert answer("nip", written) in {("unclear", None), ("read", "9290000006")}
    assert answer("nip", "9290000007") == ("read", "9290000007")


def test_what_stood_behind_a_dash_that_a_picture_lost_is_missed():
    page = {"source": "ocr", "confidence": 0.95}
    assert read(filled(languages="angielski – B2"), **page)["languages"].value == "angielski – B2"
    assert read(filled(languages="angielski –"), **page)["languages"].state != "read"


def test_a_list_ends_before_the_next_heading_whose_number_goes_on_with_its_own() -> None:
    filled = BLANK.replace(
        "   1)\n   2)\n   …\n5. Strona www i media społecznościowe",
        "1. HACCP\n2.\n3.\n4.\n5. STRONA INTERNETOWA I MEDIA SPOŁECZNOŚCIOWE",
    )
    assert filled != BLANK
    assert read_form([sheet_of(Page(1, filled))], FORM)["certificates"].value == ("HACCP",)
