"""Answers by concept on pictures: what is legible stands, what may belong to another question does not."""

from pathlib import Path

import pytest

from checks.recognise.form.read_form import read_form
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import lexicon_of, profiles_of
from config.loader import load_call
from domain.document import CELL_LINE, Box, Emphasis, Page, Word

CALL = load_call(Path(__file__).parents[5] / "config/calls/szwajcaria-2026.toml")
LEXICON = lexicon_of(profiles_of(CALL))


def read(kind, rows, sure=0.95, weak=0.95):
    """The answers of a page of rows, every word read so surely, or as `weak` as behind „@”.

    `~` before a word makes it hardly legible.
    """
    words, lines = [], []
    for number, row in enumerate(rows):
        top, left, cells = 0.05 + 0.02 * number, 0.05, []
        for cell in row.split("\t"):
            said = []
            for token in cell.split():
                word = token.removeprefix("~").removeprefix("@")
                right = left + 0.008 * len(word)
                words.append(
                    Word(
                        word,
                        Box(left, top, right, top + 0.012),
                        weak if token[0] == "@" else 0.5 if word != token else sure,
                    )
                )
                said.append(word)
                left = right + 0.008
            cells.append(" ".join(said))
            left += 0.05
        lines.append("\t".join(cells))
    page = Page(1, "\n".join(lines), source="ocr", confidence=0.94, words=tuple(words))
    return read_form([noisy_sheet(page, LEXICON)], CALL.documents[kind])


FILLER = tuple(
    f"Informacje o przedsiębiorcy i jego działalności część {n} opis do wypełnienia" for n in range(9)
)


@pytest.mark.parametrize(("code", "told"), [("25.11.Z", "25.11.Z"), ("25.11.2", "25.11.Z")])
def test_a_code_counts_from_the_sureness_that_codes_have(code, told):
    answers = read("application_form", ("B2\tKod PKD działalności przeważającej\t~" + code, *FILLER))
    assert answers["pkd"].value == told


def test_a_dash_beside_a_question_that_must_be_answered_is_not_empty():
    answers = read("de_minimis_form", ("2)\tImię i nazwisko albo nazwa\t-", *FILLER))
    assert answers["name"].state == "unclear"


def test_a_name_that_may_begin_on_the_line_above_is_not_cut():
    answers = read(
        "status_declaration",
        (
            "Ja, niżej podpisany Jan Maj, właściciel, działając w imieniu Serwis",
            "Chłodniczy MROŹNY Jan Maj z siedzibą: ul. Polna 26, 66-200 Świebodzin",
            *FILLER,
        ),
    )
    assert answers["name"].value != "Chłodniczy MROŹNY Jan Maj"


def table(*rows, kind="application_form"):
    """The answers of a form that is one table on a picture, its cells parted by tabs."""
    page = Page(1, "\n".join((*rows, *FILLER)), source="ocr", confidence=0.95)
    return read_form([noisy_sheet(page, LEXICON)], CALL.documents[kind])


EVENTS = "Udział w targach i misjach zagranicznych w ostatnich 3 latach (data, nazwa)"


def test_lines_of_a_cell_are_items():
    answers = table(f"9.\t{EVENTS}\t14.11.2024 Medica, Düsseldorf{CELL_LINE}20.11.2025 Medica, Düsseldorf")
    assert answers["events"].value == 2


def test_an_item_that_nobody_read_leaves_their_number_unclear():
    answers = table(f"9.\t{EVENTS}\t14.11.2024 Medica, Düsseldorf{CELL_LINE}▨")
    assert answers["events"].state == "unclear"


def test_a_cross_in_a_column_of_its_own_chooses():
    answers = table("Wielkość przedsiębiorstwa", "mikro\tmałe\tśrednie\tduże", "\tX\t\t")
    assert answers["size"].value == "small"


@pytest.mark.parametrize(("marks", "told"), [("\t\tx\t", "small"), ("\tx\tx\t", None), ("\t\t▨\tx", None)])
def test_a_cross_below_what_sizes_mean_chooses(marks, told):
    answers = table(
        "przedsiębiorstwo należy do kategorii oznaczonej w tabeli znakiem X.",
        "Kryterium\tMIKRO\tMAŁE\tŚREDNIE",
        "Zatrudnienie (RJR)\t<10\t<50\t<250",
        "Roczny obrót\t< 2 mln EUR\t< 10 mln EUR\t< 50 mln EUR",
        f"Zaznaczenie wnioskodawcy{marks}",
        kind="status_declaration",
    )
    assert answers["size"].value == told


def test_a_cross_beside_a_cell_that_nobody_read_does_not_choose():
    answers = table("Wielkość przedsiębiorstwa", "mikro\tmałe\tśrednie\tduże", "\tX\t▨\t")
    assert answers["size"].state == "unclear"


def test_options_without_any_box_choose_nothing():
    answers = table("Wielkość przedsiębiorstwa", "[m MIKRO\tEJ MAŁE\tŚREDNIE\tn nie dotyczy")
    assert answers["size"].state == "unclear"


@pytest.mark.parametrize(
    ("below", "told"),
    [
        ("Dariusz Bielak\tobjęcia upadłością?", None),
        ("Adres: ul. Polna 1\tobjęcia upadłością?", "Krosno-Tech Narzędzia"),
    ],
)
def test_a_name_that_may_go_on_in_its_column_is_not_cut(below, told):
    answers = table(
        "Imię i nazwisko albo nazwa: Krosno-Tech Narzędzia\tCzęść B - sytuacja ekonomiczna",
        below,
        kind="de_minimis_form",
    )
    assert answers["name"].value in {told, None}


def test_a_name_on_two_lines_of_its_cell_is_whole():
    answers = table(
        f"2) Nazwa: Laboratorium Lab-Vet s.c. Magdalena{CELL_LINE}Rogala, Igor Stasiak\t2a) NIP wspólnika: —",
        kind="de_minimis_form",
    )
    assert answers["name"].value == "Laboratorium Lab-Vet s.c. Magdalena Rogala, Igor Stasiak"


CAPTIONED = [
    "1. NIP~9290000006\t2. REGON~012345675",
    "3. Nazwa pełna",
    "Wikliniarnia Kos sp. z o.o.",
    "4. Ulica i numer~ul. Rybacka 7\t5. Kod pocztowy~66-400\t6. Miejscowość~Gorzów Wielkopolski",
    "7. Uczestnik wyjazdu (imię i nazwisko)~Halina Brzoza\t8. Stanowisko~kierowniczka produkcji",
    "9. Certyfikaty, atesty, patenty",
    "brak",
    "10. Liczba wyjazdów UMWL z FEWL 2021–2027~2\t11. Języki obce~niemiecki",
]


def test_numbered_cells_between_questions_over_the_whole_width_hold_their_answers_below():
    answers = table(*(row.replace("~", CELL_LINE) for row in CAPTIONED))
    told = {
        name: answers[name].value for name in ("postal_code", "delegate", "delegate_position", "office_trips")
    }
    assert told == {
        "postal_code": "66-400",
        "delegate": "Halina Brzoza",
        "delegate_position": "kierowniczka produkcji",
        "office_trips": 2,
    }


def test_a_numbered_cell_without_an_answer_is_unread_and_not_empty():
    rows = [row.replace("2027~2", "2027").replace("~", CELL_LINE) for row in CAPTIONED]
    assert table(*rows)["office_trips"].state == "unclear"


def test_a_sentence_that_runs_on_over_lines_tells_name_and_size():
    said = (
        "Ja, niżej podpisany Jan Maj, właściciel, działając w imieniu Serwis",
        "Chłodniczy MROŹNY Jan Maj z siedzibą: ul. Polna 26, 66-200 Świebodzin",
        "oświadczam, że Wnioskodawca jest mikroprzedsiębiorstwem według definicji z załącznika I",
        *FILLER,
    )
    answers = read("status_declaration", said)
    assert answers["name"].value == "Serwis Chłodniczy MROŹNY Jan Maj"
    assert answers["size"].value == "micro"
    doubtful = tuple(line.replace("MROŹNY", "~MROŹNY") for line in said)
    assert read("status_declaration", doubtful)["name"].state == "unclear"


def test_what_a_question_mark_is_followed_by_in_brackets_is_asked_and_no_answer():
    rows = (
        "1. Kto zgłasza się do udziału? (firma, adres, województwo)",
        "Krosno-Tech Narzędzia Dariusz Bielak",
        "ul. Bolesława Prusa 8, 66-600 Krosno Odrzańskie, woj. lubuskie",
        "2. Pod jakimi numerami firma jest zarejestrowana?",
        "NIP 9261044171, REGON 970223051",
        *FILLER,
    )
    answers = read("application_form", rows)
    told = [answers[name].value for name in ("name", "voivodeship", "postal_code")]
    assert told == ["Krosno-Tech Narzędzia Dariusz Bielak", "lubuskie", "66-600"]


@pytest.mark.parametrize("said", ["0", "O", "©"])
@pytest.mark.parametrize("question", ["Udział w wyjazdach UMWL (FEWL", "Liczba i nazwy wyjazdów UMWL z FEWL"])
def test_a_number_alone_in_its_cell_is_the_count(said, question):
    answers = read("application_form", (f"16\t{question}\t{said}", *FILLER))
    assert answers["office_trips"].value == 0


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Drukarnia Wschodruk Sp. Zz 0.0.", "Drukarnia Wschodruk sp. z o.o."),
        ("Teksty! Wschowa sp. z o.o.", None),
        ("Tapicernia Bobrowa s.c. Renata @Gi", None),
    ],
)
def test_a_company_s_name_is_as_printed_or_unclear(said, name):
    answers = read("application_form", (f"1\tPełna nazwa przedsiębiorcy\t{said}", *FILLER), weak=0.4)
    assert answers["name"].value == name


@pytest.mark.parametrize(("sure", "told"), [(0.85, ("www.alfa-expert.pl",)), (0.65, None)])
def test_an_address_that_was_read_poorly_on_a_clear_page_is_unclear(sure, told):
    rows = ("5\tStrona www w języku polskim\t@www.alfa-expert.pl", *FILLER)
    answers = read("application_form", rows, weak=sure)
    assert answers["website_pl"].value == told


@pytest.mark.parametrize(
    ("listed", "state"),
    [(f"2){CELL_LINE}3)", "unclear"), (f"1) ISO 9001{CELL_LINE}2){CELL_LINE}3)", "read")],
)
def test_a_list_that_lacks_its_first_number_lost_a_line(listed, state):
    answers = table(f"4.\tPosiadane certyfikaty, patenty, atesty dotyczące firmy\t{listed}")
    assert answers["certificates"].state == state


def test_the_numbers_of_rows_below_none_are_no_item():
    asked = "4.\tPosiadane certyfikaty, patenty, atesty dotyczące firmy"
    assert table(f"{asked}\tbrak{CELL_LINE}3{CELL_LINE}4.")["certificates"].value in {(), None}
    assert table(f"{asked}\tISO 9001{CELL_LINE}ISO 14001")["certificates"].value == ("ISO 9001", "ISO 14001")


CARD = (
    "Formularz zgłoszeniowy przedsiębiorcy",
    "1 Dane przedsiębiorcy",
    "Ulica i numer\tKod i miejscowość",
    "ul. Kolejowa 9\t66-530 Drezdenko",
    "Województwo\tPowiat",
    "lubuskie\tstrzelecko-drezdenecki",
    "KRS / CEIDG\tPKD przeważające",
    "CEIDG\t27.11.Z",
    "2 Przedstawiciel na wyjazd",
    "Imię i nazwisko\tStanowisko",
    "Tomasz Kielar\twłaściciel",
    "Telefon\tE-mail",
    "668 204 915\tbiuro@elmot.example",
    "4 Certyfikaty, atesty, patenty",
    "Wykaz",
    "brak",
)


def test_captions_side_by_side_stand_over_their_answers():
    told = {name: answer.value for name, answer in read("application_form", CARD).items()}
    assert told["address"] == "ul. Kolejowa 9, 66-530 Drezdenko"
    assert (told["delegate"], told["delegate_position"]) == ("Tomasz Kielar", "właściciel")
    assert (told["voivodeship"], told["pkd"]) == ("lubuskie", "27.11.Z")
    assert told["delegate_phone"] == "668 204 915"


def test_a_word_that_heads_a_list_in_its_box_is_none_of_its_items():
    assert read("application_form", CARD)["certificates"].value == ()
    listed = (*CARD[:-1], "ISO 9001:2015, TÜV")
    assert read("application_form", listed)["certificates"].value == ("ISO 9001:2015, TÜV",)


@pytest.mark.parametrize(("other", "told"), [("~~TAK~~ / NIE*", "unclear"), ("TAK / NIE*", "read")])
def test_a_low_line_may_strike_out_where_others_are_struck_out(other, told):
    line = "Czy firma prowadzi działalność innowacyjną? TAK / NIE*"
    rows = (line, f"Czy firma realizuje przedsięwzięcie horyzontalne? {other}", *FILLER)
    page = Page(
        1,
        "\n".join(rows),
        source="ocr",
        confidence=0.95,
        words=tuple(
            Word(word, Box(0.05 + 0.01 * at, 0.05 + 0.02 * n, 0.06 + 0.01 * at, 0.06 + 0.02 * n), 0.95)
            for n, row in enumerate(rows)
            for at, word in enumerate(row.split())
        ),
        emphasised=(Emphasis(line, "TAK", "underlined"),),
    )
    found = read_form([noisy_sheet(page, LEXICON)], CALL.documents["application_form"])["innovative"]
    assert found.state == told


def test_an_answer_below_a_line_that_nobody_read_is_not_the_chosen_one() -> None:
    """„TAK” with a ring around it is lost above „NIE”."""
    question = "Firma działa w obszarze Lubuskich Inteligentnych Specjalizacji:"
    assert read("application_form", (question, "NIE", *FILLER))["lis"].value is False
    assert read("application_form", (question, "", "", "NIE", *FILLER))["lis"].state == "unclear"


def test_a_trip_that_lines_offer_is_not_told_by_the_one_that_was_read() -> None:
    lines = ("Zgłaszamy się na wyjazd:", "Gzwajcaria, 22-25 czerwca", "Finlandia i Estonia, 22-25 września")
    assert read("application_form", (*lines, *FILLER))["trip"].state == "unclear"


HARD = " ".join(f"~kurz{at}" for at in range(30))
"""So many words that were hardly read leave no page clear."""


@pytest.mark.parametrize(("sure", "state"), [(0.93, "read"), (0.8, "unclear")])
def test_an_address_that_is_sure_enough_counts_on_a_page_that_is_not_clear(sure, state):
    rows = ("Adres strony w języku polskim: @www.frezmet-cnc.pl", "Cel udziału: nauka", *FILLER, HARD)
    assert read("application_form", rows, weak=sure)["website_pl"].state == state


def test_an_address_hardly_read_is_confirmed_by_another_of_its_site():
    rows = (
        "Adres strony w języku polskim: www.stolpax.pl",
        "Adres strony w języku angielskim lub innym: @www.stolpax.pl/en",
        "Cel udziału: nauka",
        *FILLER,
    )
    assert read("application_form", rows, weak=0.5)["website_foreign"].value == ("www.stolpax.pl/en",)
    other = (rows[0].replace("stolpax", "meblolux"), *rows[1:])
    assert read("application_form", other, weak=0.5)["website_foreign"].state == "unclear"


def test_how_many_events_there_are_hangs_on_no_towns_name():
    rows = ["Udział w targach zagranicznych w ostatnich 3 latach:", "1. Medica, Düsseldorf, 2024"]
    rows += ["2. Hannover Messe, Hanower, 2025", "Cel udziału: nauka", *FILLER]
    assert read_page(rows, {"Düsseldorf,": 0.05})["events"].value == 2
    assert read_page(rows, {"Düsseldorf,": 0.05, "2024": 0.3})["events"].state == "unclear"


def read_page(rows, sureness):
    words, lines = [], []
    for number, row in enumerate(rows):
        left = 0.05
        for word in row.split():
            right = left + 0.008 * len(word)
            box = Box(left, 0.05 + 0.02 * number, right, 0.062 + 0.02 * number)
            words.append(Word(word, box, sureness.get(word, 0.95)))
            left = right + 0.008
        lines.append(row)
    page = Page(1, "\n".join(lines), source="ocr", confidence=0.94, words=tuple(words))
    return read_form([noisy_sheet(page, LEXICON)], CALL.documents["application_form"])


@pytest.mark.parametrize("answer", ["☒ NIE", "(rak b) NIE", "tak 7 AlE", "(rak\nb) NIE"])
def test_one_of_yes_and_no_alone_is_not_the_chosen_one_where_the_other_was_lost(answer: str) -> None:
    question = "Działalność w ramach Lubuskich Inteligentnych Specjalizacji"
    assert table(f"{question}\t{answer}")["lis"].state == "unclear"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Linkedln: Sensopol", ("LinkedIn: Sensopol",)),
        (
            "Facebook: Zielnik; Instagram: @zielnik.lubuski",
            ("Facebook: Zielnik", "Instagram: zielnik.lubuski"),
        ),
    ],
)
def test_profiles_count_by_their_networks_however_these_were_read(said, told):
    rows = (f"Profile w mediach społecznościowych: {said}", "Cel udziału: nauka", *FILLER)
    assert read("application_form", rows)["social_media"].value == told


@pytest.mark.parametrize(("foreign", "state"), [("plastozar.eu", "read"), ("plastozat.pl", "unclear")])
def test_a_site_that_ends_otherwise_is_another_and_one_a_letter_off_is_doubtful(foreign, state):
    rows = (
        "Adres strony w języku polskim: www.plastozar.pl",
        f"Adres strony w języku angielskim lub innym: www.{foreign}",
        "Cel udziału: nauka",
        *FILLER,
    )
    assert read("application_form", rows)["website_foreign"].state == state


def test_a_code_that_lost_its_letter_and_its_first_stop_may_be_another():
    told = (
        read("application_form", ("PKD (pierwsze na liście)", code, *FILLER)) for code in ("3082.", "30.92.Z")
    )
    assert [answers["pkd"].value for answers in told] == [None, "30.92.Z"]


@pytest.mark.parametrize("said", ["Drak", "prak -", "NIC", "Nle"])
def test_a_misread_none_is_no_certificate(said):
    rows = (f"Certyfikaty, atesty i patenty firmy\t{said}", *FILLER)
    assert read("application_form", rows)["certificates"].state == "unclear"


@pytest.mark.parametrize("said", ["www.wizjer-", "optyka.pl/en"])
def test_a_part_of_an_address_is_no_page(said):
    rows = ("E-mail\tbiuro@wizjer-optyka.pl", f"Strona internetowa po angielsku\t{said}", *FILLER)
    assert read("application_form", rows)["website_foreign"].state == "unclear"


@pytest.mark.parametrize("said", ["(o)", "[o", "©"])
def test_a_nought_between_the_lines_of_its_cell_is_one(said):
    rows = (f"Liczba wyjazdów organizowanych przez UMWL\t{said}", *FILLER)
    assert read("application_form", rows)["office_trips"].value == 0


def test_a_size_whose_first_option_was_taken_for_the_question_is_open():
    rows = ("przedsiębiorstwo mikro\t(X) przedsiębiorstwo małe () przedsiębiorstwo średnie ( )", *FILLER)
    assert read("application_form", rows)["size"].value in {None, "micro"}


def test_a_label_is_no_part_of_a_persons_name():
    rows = ("Delegat\tImię Aleksandra", "Nazwisko\tWitczak", *FILLER)
    assert read("application_form", rows)["delegate"].value != "Imię Aleksandra"


@pytest.mark.parametrize(
    ("title", "trip"),
    [
        (["Formularz zgłoszeniowy do udziału w wyjeździe studyjnym do", "Szwajcarii"], "szwajcaria-2026"),
        (["Formularz zgłoszeniowy", "Szwajcarii"], None),
    ],
)
def test_a_title_that_ends_on_the_next_line_names_the_trip(title, trip):
    rows = [
        *title,
        "W związku z naborem zgłaszamy naszą firmę:",
        "Nazwa: Optikon sp. z o.o.",
        "NIP: 9252125088",
    ]
    assert read("application_form", rows)["trip"].value == trip


@pytest.mark.parametrize(("beside", "told"), [("Beauty Days, Polska, 2024", None), ("", 1)])
def test_events_beside_a_question_of_two_lines_may_go_on(beside, told):
    rows = (
        "Udział w targach, misjach i szkoleniach\tCosmoprof, Włochy, 2025",
        f"międzynarodowych (ostatnie 3 lata)\t{beside}".rstrip("\t"),
        "Cel udziału w wyjeździe\tKontakty z dystrybutorami.",
    )
    assert read("application_form", (*rows, *FILLER))["events"].value == told
