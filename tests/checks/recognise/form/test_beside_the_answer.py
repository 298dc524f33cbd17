"""What stands beside an answer and is none of it: the next question, a number, a date, print of the form."""

from functools import partial

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.answer.answer_text import AnswerText
from checks.recognise.form.answer.answers import typed
from checks.recognise.form.answer.pictures import typed_from_picture
from checks.recognise.kinds.catalogue import read_document
from domain.document import Evidence, FieldValue, Page
from domain.rules.papers.form_rule import FormField
from domain.words.text import fold
from tests.support.facts.dossiers import SWITZERLAND

HEAD = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis\nrozporządzenie (UE) 2023/2831\n"
NAME = "Alfa Badania Sp. z o.o."


def answers(kind: str, text: str, **page) -> dict[str, FieldValue]:
    rule = SWITZERLAND.documents[kind]
    return read_document(kind, [sheet_of(Page(1, text, **page))], rule, SWITZERLAND)


def told(kind: str, name: str, text: str, **page) -> object:
    found = answers(kind, text, **page)[name]
    return found.value if found.state == "read" else found.state


PARTNERS = f"""1) NIP
9290000006\t1a) NIP wspólnika
nie dotyczy
2) Imię i nazwisko albo nazwa
{NAME}\t2a) Imię i nazwisko wspólnika
nie dotyczy
3) Adres
ul. Polna 1, 66-400 Gorzów"""
TWO_ON_A_LINE = (
    f"1) NIP podmiotu 2) Imię i nazwisko albo nazwa podmiotu\n9290000006 {NAME}\n3) Adres\nul. Polna 1"
)


@pytest.mark.parametrize("text", [PARTNERS, TWO_ON_A_LINE])
def test_a_name_ends_before_the_next_question_and_begins_behind_the_nip(text: str):
    assert told("de_minimis_form", "name", HEAD + text) == NAME


def test_a_row_s_number_that_bears_its_part_s_letter_is_no_part_of_a_name():
    rows = (
        "Nr\tTreść pola\tWypełnia podmiot",
        "A. PODMIOT UBIEGAJĄCY SIĘ O POMOC",
        "A-1\tIdentyfikator podatkowy NIP\t9290000006",
        f"A-2\tImię i nazwisko albo nazwa podmiotu\t{NAME}",
        "A-3\tAdres siedziby albo miejsca zamieszkania\tul. Polna 1, 66-400 Gorzów",
        "A-4\tIdentyfikator gminy (7 cyfr)\t0810073",
        "A-5\tForma prawna\tspółka z ograniczoną odpowiedzialnością",
        "A-6\tWielkość (mikro / mały / średni / inny przedsiębiorca)\tmały przedsiębiorca",
        "A-7\tKlasa PKD\t43.23.Z Zakładanie izolacji budowlanych",
        "A-8\tData utworzenia\t09.09.2016",
    )
    text = HEAD + "\n".join(rows)
    assert told("de_minimis_form", "name", text, source="ocr", confidence=0.95) == NAME


@pytest.mark.parametrize(
    ("answer", "code"),
    [("np.: 00.00.Z\n31.09.Z", "31.09.Z"), ("00.00.Z 62.10.B", "62.10.B"), ("np. 00.00.Z", None)],
)
@pytest.mark.parametrize("reader", [typed, partial(typed_from_picture, is_sure=True, is_legible=True)])
def test_a_form_s_example_is_no_code(reader, answer, code):
    field = FormField(name="pkd", labels=("PKD",), type="pkd")
    assert reader(field, AnswerText(answer, answer.lower(), Evidence(answer))).value == code


def test_a_nip_that_a_line_breaks_at_its_hyphen_is_whole():
    field = FormField(name="nip", labels=("NIP",), type="nip")
    answer = "929-\n000-00-06,"
    assert typed(field, AnswerText(answer, answer, Evidence(answer))).value == "9290000006"


def test_the_number_of_the_next_row_is_no_part_of_a_name():
    rows = (
        ("1", "NIP podmiotu", "9290000006"),
        ("2", "Nazwa podmiotu", "Alfa Badania Sp. z\no.o."),
        ("3", "Adres siedziby", "Polna 1"),
    )
    text = HEAD + "\n".join(map("\t".join, rows))
    assert told("de_minimis_form", "name", text, tables=(rows,)) == NAME
    assert told("de_minimis_form", "name", text) in {NAME, "unclear"}


def test_a_name_goes_on_with_its_legal_form_on_the_next_line():
    text = (
        "1) Identyfikator podatkowy NIP podmiotu\t9290000006\n2) Imię i nazwisko albo nazwa podmiotu\t"
        "Alfa Lakiernia Sp. z o.o.\nSpółka komandytowa\n3) Adres miejsca zamieszkania albo siedziby\tPolna 1"
    )
    rows = tuple(tuple(row.split("\t")) for row in text.replace("o.\nSp", "o. Sp").split("\n"))
    assert told("de_minimis_form", "name", HEAD + text, tables=(rows,)) == (
        "Alfa Lakiernia Sp. z o.o. Spółka komandytowa"
    )


def test_a_date_is_no_class_of_pkd():
    text = "7) Klasa działalności zgodnie z PKD 8) Data utworzenia podmiotu\n28.10.2004 22.26"
    assert told("de_minimis_form", "pkd", HEAD + text) == "22.26"


def test_boxes_behind_their_options_are_told_beside_an_option_that_nobody_knows():
    text = "Wielkość podmiotu\nmikroprzedsiębiorca ☐ mały przedsiębiorca {} średni przedsiębiorca ☐ inny {}"
    assert told("de_minimis_form", "size", HEAD + text.format("☒", "☐")) == "small"
    assert told("de_minimis_form", "size", HEAD + text.format("☐", "☒")) == "unclear"


def test_an_offer_that_a_line_breaks_is_no_answer():
    text = "WNIOSEK\nKategoria przedsiębiorstwa: mikroprzedsiębiorstwo małe\nprzedsiębiorstwo średnie przedsiębiorstwo"
    assert told("application_form", "size", f"{text}\nCel wyjazdu: nauka") == "unclear"


@pytest.mark.parametrize(
    ("answer", "value"), [("nie", False), ("tak, „Ciepło z lasu”", True), ("", "unclear")]
)
def test_what_may_be_answered_is_no_answer(answer: str, value: object):
    text = f"ANKIETA\nPrzedsięwzięcie horyzontalne – tak lub nie, podać nazwę\n{answer}\nCel wyjazdu\nnauka"
    assert told("application_form", "horizontal", text) == value


def test_a_denial_further_on_is_of_something_else():
    text = (
        "ZGŁOSZENIE\nDziałalność innowacyjna: rozwijam system rozpoznawania wad desek metodą uczenia maszynowego\n"
        "z uczelnią. Certyfikatów ani patentów firma nie posiada.\nCel wyjazdu: nauka"
    )
    assert told("application_form", "innovative", text) is not False


LETTER = """Zgłoszenie na wyjazd studyjny do Szwajcarii
Zgłaszam udział mojej firmy w wyjeździe. Firma ma siedzibę w województwie lubuskim i jest mikroprzedsiębiorstwem.
Firma prowadzi działalność innowacyjną: rozwijam system rozpoznawania wad desek. Certyfikatów firma nie posiada.
W wyjazdach organizowanych przez UMWL nie brałem udziału. Działam w obszarze Lubuskiej Inteligentnej Specjalizacji
„Innowacyjny przemysł”. Nie działam w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych i nie realizuję
przedsięwzięcia horyzontalnego.
Celem wyjazdu jest poznanie ośrodka badawczego. Znam język angielski."""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("innovative", True), ("lis", True), ("horizontal", False), ("office_trips", 0), ("size", "micro"),
        ("voivodeship", "lubuskie"),
    ],
)  # fmt: skip
def test_a_letter_in_the_first_person(name: str, value: object):
    assert told("application_form", name, LETTER) == value


def listed(answer: str) -> object:
    text = f"ANKIETA\nCertyfikaty, atesty, patenty: {answer}\nCel wyjazdu: nauka"
    return told("application_form", "certificates", text)


def test_lettered_items_on_one_line_that_the_edge_broke():
    answer = "a) FSC Chain of Custody, b) GS-Zeichen, c) ISO\n14001:2015, d) ISO 9001:2015"
    assert listed(answer) == ("FSC Chain of Custody", "GS-Zeichen", "ISO 14001:2015", "ISO 9001:2015")


def test_a_line_of_small_letters_among_items_leaves_open_how_many_there_are():
    rows = (
        ("Certyfikaty, atesty, patenty", "ISO 9001:2015\nświadectwo rejestracji programu\nSCANBRIDGE nr 12"),
    )
    text = "ANKIETA\n" + "\t".join(rows[0]) + "\nCel wyjazdu\tnauka"
    assert told("application_form", "certificates", text, tables=(rows,)) == "unclear"


def agreements(*names: str) -> object:
    listing = "\n".join(f"{number}) {name}" for number, name in enumerate(names, start=1))
    text = (
        "ANKIETA\nCzy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych? TAK\n"
        f"Porozumienia: {listing}\nCel wyjazdu: nauka"
    )
    return told("application_form", "agreements", text)


@pytest.mark.parametrize(
    ("names", "count"),
    [
        (("Smart Factory 4.0", "InnoFood – żywność wysokiej jakości"), 2),
        (("Porozumienie Zielonych Dachów", "Porozumienie Czystych Rzek"), 2),
        (("Smart Factory 4.0", "Fundusze Europejskie", "LUBUSKIE"), "unclear"),
        (("Lubuskie Centrum Cyfrowych Technologii : Medycznych, InnoFood",), "unclear"),
    ],
)
def test_what_stands_beside_registered_agreements_is_not_counted(names: tuple[str, ...], count: object):
    assert agreements(*names) == count


def test_a_name_that_the_edge_broke_is_whole():
    text = (
        "1) Identyfikator podatkowy NIP podmiotu\n9290000006\n2) Imię i nazwisko albo nazwa podmiotu\n"
        "Alfa Opakowania Szymańczyk Spółka\nJawna\n2a) Imię i nazwisko albo nazwa wspólnika\nnie dotyczy"
    )
    assert told("de_minimis_form", "name", HEAD + text) == "Alfa Opakowania Szymańczyk Spółka Jawna"
    assert told("de_minimis_form", "name", HEAD + text.replace("Jawna\n", "Polna 12\n")) != (
        "Alfa Opakowania Szymańczyk Spółka"
    )


def test_the_forms_example_is_no_code():
    text = "ANKIETA\nKod PKD głównej działalności *\nnp. 12.34.Z\n16.23.Z\nCel wyjazdu *\nnauka"
    assert told("application_form", "pkd", text) == "16.23.Z"


def test_lettered_events_of_a_letter_are_events_each():
    text = LETTER + (
        "\nW ciągu trzech lat braliśmy udział w takich wydarzeniach zagranicznych: (a) Salone del Mobile, Mediolan\n"
        "(Włochy), 2025; (b) imm, Kolonia (Niemcy), 2024.\nDotąd nie korzystaliśmy z innej pomocy."
    )
    assert told("application_form", "events", text) == 2


@pytest.mark.parametrize(
    "answer",
    ["POSIADANE\nISO 9001:2015\nPatent Pat.248816", "ISO 9001:2015, 2. Prowadzimy badania wody."],
)
def test_a_caption_or_the_next_sentence_leaves_a_list_open(answer: str):
    assert listed(answer) == "unclear"


def test_a_village_behind_a_name_is_its_address():
    text = "ANKIETA\nNazwa firmy: Stolarnia Jesionka Beata Kwietniak, Wilkowo 27\nNIP: 9290000006\nCel wyjazdu: nauka"
    assert told("application_form", "name", text) == "Stolarnia Jesionka Beata Kwietniak"


def test_the_first_option_is_no_question_of_the_others():
    text = (
        "Status\nprzedsiębiorstwo mikro (X) przedsiębiorstwo małe ( ) przedsiębiorstwo średnie ( )\n"
        "działalność innowacyjna: TAK ( ) NIE (X)\nOsoba wyjeżdżająca: Anna Maj"
    )
    assert told("application_form", "size", text) == "micro"


def test_events_numbered_in_one_line_are_so_many():
    text = (
        "Targi i inne wydarzenia (nazwa, kraj, rok): __1) Automechanika Frankfurt, Niemcy, 2024; 2) IAA Transportation\n"
        "Hanower, Niemcy, 2024____\nOsoba wyjeżdżająca: __Anna Maj__"
    )
    assert told("application_form", "events", text) == 2


def test_a_numbered_question_ends_the_answer_above_it_on_a_picture():
    text = (
        "FORMULARZ ZGŁOSZENIOWY\n1. Pełna nazwa przedsiębiorcy\nAlfa Sonda sp. z o.o.\n"
        "2. Ulica, nr domu ul. Polna 1\t3. Kod pocztowy 69-100\t4. Miejscowość Słubice\n5. Województwo lubuskie"
    )
    name = told("application_form", "name", text, source="ocr", confidence=0.95)
    assert name in {"Alfa Sonda Sp. z o.o.", "Alfa Sonda sp. z o.o."}


@pytest.mark.parametrize(
    ("kind", "said", "value"),
    [
        ("nip", "5 9 9 – 5 5 2 – 3 0 – 3 9 1a) NIP wspólnika 3) – – –", "5995523039"),
        ("nip", "9 2 6 – 5 7 8 – 9 6 – 3 7", "9265789637"),
        ("nip", "5 9 9 – 5 5 2 – 3 0", None),
        ("pkd", "(Dz. U. poz. 1885, z późn. zm.) 6) 4 6 4 7 8) Data utworzenia 1 9 – 1 1 – 2 0 0 3", "46.47"),
        ("pkd", "3 1 . 0 9 Z", "31.09.Z"),
        ("pkd", "(Dz. U. poz. 1885) 8) Data utworzenia 1 9 – 1 1 – 2 0 0 3", None),
        ("pkd", "REGON 0 8 0 7 3 6 1 2 4", None),
    ],
)
def test_a_number_of_one_digit_a_cell_is_read(kind, said, value):
    field = FormField(name=kind, labels=(kind,), type=kind)
    assert typed(field, AnswerText(said, fold(said), Evidence(said))).value == value


def test_the_postal_code_below_a_street_belongs_to_its_address():
    text = "KARTA\nSiedziba firmy: ul. Młyńska 5\n68-100 Żagań\nNIP: 9290000006"
    assert told("application_form", "postal_code", text) == "68-100"
