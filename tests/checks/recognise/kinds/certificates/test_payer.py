"""About whom certificates were issued, in layouts of different offices and years, printed and scanned."""

from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.certificates import certificate
from checks.recognise.kinds.certificates.payer import payer_nip
from checks.recognise.kinds.certificates.payer_name import payer_name
from checks.recognise.noise.numbers import numbers_read
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import lexicon_of, profiles_of
from config.loader import load_call
from domain.document import Box, Page, Word

CALL = load_call(Path(__file__).parents[5] / "config/calls/szwajcaria-2026.toml")
LEXICON = lexicon_of(profiles_of(CALL))
NIP = "9290237576"
NAME = "Orion Ekoenergia sp. z o.o."


def printed(text):
    return [sheet_of(Page(1, text))]


def scanned(text):
    return [noisy_sheet(Page(1, text, source="ocr"), LEXICON)]


LAYOUTS = [
    f"A. DANE PODATNIKA\n1. Identyfikator podatkowy NIP 2. REGON\n929-023-75-76 380237578\n3. Nazwa pełna: {NAME}",
    f"Płatnik składek NIP REGON\n{NAME} 929-023-75-76 380237578\nAdres siedziby: ul. Polna 1",
    f"Płatnik składek\tNIP\tREGON\n{NAME}\t929-023-75-76\t380237578",
    f"Zaświadcza się, że\n{NAME}\nNIP {NIP}, REGON 380237578\nnie posiada zaległości",
    f"Stwierdza się, że {NAME}, NIP: {NIP}, adres: ul. Polna 1",
    f"Dane płatnika składek\nNazwa płatnika {NAME}\nNIP {NIP}",
    f"Nazwa: {NAME}\nNIP: {NIP}",
    f"na żądanie podatnika: {NAME}, ul. Polna 1, NIP\n{NIP}, zaświadczam, iż w ewidencji prowadzonej przez tutejszy organ",
]


@pytest.mark.parametrize("text", LAYOUTS)
@pytest.mark.parametrize("made", [printed, scanned])
def test_every_layout_tells_the_payer(text, made):
    assert payer_nip(made(text)).value == NIP
    assert payer_name(made(text)).value == NAME


def test_a_name_with_a_word_that_the_engine_denies_is_unclear():
    words = ["Nazwa", "płatnika:", "Orion", "Ekoenergia"]
    for sure, state in ((0.5, "read"), (0.0, "unclear")):
        placed = tuple(
            Word(word, Box(0.1 * at, 0.1, 0.1 * at + 0.08, 0.12), sure if word == "Orion" else 0.96)
            for at, word in enumerate(words, start=1)
        )
        page = Page(1, " ".join(words), source="ocr", words=placed)
        assert payer_name([noisy_sheet(page, LEXICON)]).state == state


@pytest.mark.parametrize(
    "said",
    [
        "Zaświadcza się, że wymieniony płatnik, NIP 9290237576, nie zalega",
        "Zaświadcza się, że według stanu na dzień 12.04.2026 podatnik, NIP 9290237576, nie zalega",
        "Płatnik składek NIP REGON",
        "Podmiot wystąpił o zaświadczenie\nRWN\nNIP: 9290237576",
        "Strona 2 z 2\nPouczenie\nNIP: 9290237576",
        "A. DANE ORGANU PODATKOWEGO\nB. DANE PODATNIKA – rodzaj niebędący osobą fizyczną\nNIP: 9290237576",
        "Nazwisko\nBarańska\nPierwsze imię\nEwa\nNIP\n9290237576",
    ],
)
def test_what_is_no_name(said):
    assert payer_name(printed(said)).state == "unclear"


@pytest.mark.parametrize("made", [printed, scanned])
def test_a_number_behind_an_offices_name_is_the_payers_where_the_sentence_says_so(made):
    said = f"Zakład Ubezpieczeń Społecznych potwierdza stan rozliczeń płatnika składek o numerze NIP {NIP}, REGON"
    assert payer_nip(made(said)).value == NIP
    assert payer_nip(made(f"Zakład Ubezpieczeń Społecznych, NIP {NIP}")).value is None
    assert payer_nip(made(f"Urząd Skarbowy w Żarach, Referat Obsługi Podatników, NIP {NIP}")).value is None
    assert payer_nip(made(f"Obsługa płatników: Urząd Skarbowy w Żarach, NIP {NIP}")).value is None


@pytest.mark.parametrize(
    "read", ["NIP: 929O237576", "N1P 929-023-75-7G", "NIP; 9Z90237576", "NIP: 9290237S76."]
)
def test_letters_stand_for_digits_where_the_checksum_agrees(read):
    assert payer_nip(scanned(read)).value == NIP


@pytest.mark.parametrize(
    "read", ["NIP: 9290237575", "NIP: 929O23757S", "NIP: 929023757", "NIP: SOBIESLAWA", "", "Nazwa: X"]
)
def test_no_digit_is_exchanged_and_nothing_is_called_empty_on_a_scan(read):
    assert payer_nip(scanned(read)).state == "unclear"


def test_numbers_of_other_lengths_are_none():
    assert list(numbers_read("REGON 380237578, 12.04.2026, konto 11 1020", (10,))) == []


@pytest.mark.parametrize(
    ("dates", "state"),
    [
        ("Data: 2 kwietnia 2026 r.\nWedług stanu na dzień 12 kwietnia 2026 r. nie zalega", "unclear"),
        ("Data: 13 kwietnia 2026 r.\nWedług stanu na dzień 12 kwietnia 2026 r. nie zalega", "read"),
    ],
)
def test_a_date_that_may_have_lost_a_digit_is_unclear(dates, state):
    assert (
        certificate.read(scanned(dates), CALL.documents["zus_certificate"], CALL)["issued_on"].state == state
    )


NAMED = [
    ("Na wniosek Lód Serwis Sp. z o.o. (Sława, ul. Leśna 3, NIP 9290000006) zaświadcza się", "Lód Serwis Sp. z o.o."),
    ("Zaświadcza się, że\nPasze Sp. z o.o.\n66-218 Lubrza, os. Szkolne 6\nNIP 9290000006 nie figuruje", "Pasze Sp. z o.o."),
    ("Zaświadcza się, że na Pani Julii Mróz, prowadzącej działalność pod nazwą Gabinet\nŁapka Julia Mróz w Lubiszynie przy ul. Jana Pawła II 3 (NIP 9290000006), nie", "Gabinet Łapka Julia Mróz"),
    ("po rozpatrzeniu wniosku Lakier Torzym Sp. z o.o., ul. Polna 2, 66-235\nTorzym, NIP 9290000006, z dnia 7.04", "Lakier Torzym Sp. z o.o."),
    ("Pani Anna Krupa, prowadząca firmę „Ogrody Anna Krupa” w Nowogrodzie Bobrzańskim\n(NIP 9290000006), wystąpiła", "Ogrody Anna Krupa"),
    ("Pan Jan Ruta, prowadzący Akademia Delfin Jan Ruta z siedzibą w\nKłodawie, numer identyfikacji podatkowej 9290000006,\nzaświadcza się, że Pan Ruta rozliczył się z podatków", "Akademia Delfin Jan Ruta"),
    ("Dane płatnika składek\nNumer NIP ▨ REGON 080761142\nNazwa skrócona\nCeramika Iwona Tyczka\nAdres\nNIP 9290000006", "Ceramika Iwona Tyczka"),
    ("Płatnik składek\nImię i nazwisko / nazwa skrócona\tPracownia Kamila Sadowska\nNIP 9290000006", "Pracownia Kamila Sadowska"),
    ("PŁATNIK SKŁADEK\nOptyka Zielonogórska\nSp. z o.o.\nNIP\n9290000006", "Optyka Zielonogórska Sp. z o.o."),
    ("Płatnik składek:\tContribution payer:\nNord Sp. z o.o.\tNord Sp. z o.o.\nNIP 9290000006", "Nord Sp. z o.o."),
    ("7. Nazwa pełna / Nazwisko, pierwsze imię\nALMAR KONSTRUKCJE SP. Z O.O.\n8. Adres\n65-722 Zielona Góra\nNIP 9290000006", "ALMAR KONSTRUKCJE SP. Z O.O."),
    ("Zaświadczenie o niezaleganiu\ndla: Cyprys Jerzy Tkacz\nRzepin, ul. Polna 1\nNIP 9290000006", "Cyprys Jerzy Tkacz"),
    ("Kłos Sp. j.\nBartkowiak\nul. Polna 6, 67-410 Sława\nNIP 9290000006", "Kłos Sp. j. Bartkowiak"),
    ("Sowa i Partnerzy Sp. p.\nul. Jedności 60\n66-004 Racula\nNIP 9290000006", "Sowa i Partnerzy Sp. p."),
    ("Zaświadcza się, że Elmot Jan Maj\nzamieszkały/a, z siedzibą w 69-200 Sulęcin\nNIP/PESEL 9290000006", "Elmot Jan Maj"),
    ("Zaświadcza się, że Firma MUR-BET, Deszczno, ul. Lubuska 90, NIP 9290000006, nie zalega", "Firma MUR-BET"),
    (
        "na wniosek Pana Jana Maja – Zakład Mięsny Prus, Witnica, ul. Polna 2, NIP 9290000006 – zaświadcza",
        "Zakład Mięsny Prus",
    ),
    (
        "na wniosek Pana Jana Maja prowadzącego działalność gospodarczą pod firmą „Kłos Jan Maj” (NIP: 9290000006)",
        "Kłos Jan Maj",
    ),
    ("I. DANE ORGANIZACYJNE\n01. Numer\n02. Nazwa: Iskra s.c.\nNIP 9290000006", "Iskra s.c."),
    ("Firma: Testowa sp. z o.o.\nNIP 929-000-00-06","Testowa sp. z o.o."),
    ("Nazwa firmy: Testowa S.A.\nNumer identyfikacji podatkowej: 9290000006","Testowa S.A."),
    ("Nazwa (firma) płatnika: Testowa S.A.\nNIP płatnika: 9290000006","Testowa S.A."),
    ("Podmiot: Iskra s.c.\nNIP/PESEL: 9290000006","Iskra s.c."),
    ("Pełna nazwa: Iskra s.c.\nN I P 9290000006","Iskra s.c."),
    ("Pełna nazwa podatnika\tIskra s.c.\nNr NIP\t9290000006","Iskra s.c."),
    ("Wnioskodawca: Anna Lis Usługi\nNIP: PL9290000006","Anna Lis Usługi"),
    ("Dane płatnika: Iskra s.c., ul. Polna 1, 65-001 Zielona Góra, NIP 9290000006","Iskra s.c."),
    ("zaświadcza się, że firma Testowa sp. z o.o., NIP 9290000006, nie zalega z opłatą składek","Testowa sp. z o.o."),
    ("Zaświadczam, że Testowa sp. z o.o. (NIP 9290000006) wywiązuje się","Testowa sp. z o.o."),
    ("Stwierdza się, że na koncie płatnika składek Testowa sp. z o.o. (NIP 9290000006) brak zaległości.","Testowa sp. z o.o."),
    ("zaświadcza się, że podatnik Iskra Jan Nowak z siedzibą w Żarach, ul. Długa 3, NIP: 9290000006 nie zalega","Iskra Jan Nowak"),
    ("zaświadcza, że Iskra s.c. ul. Polna 1, 65-001 Zielona Góra, o numerze identyfikacji podatkowej 9290000006, nie zalega","Iskra s.c."),
    ("Wydano dla: Iskra s.c.\nIdentyfikator podatkowy: 929-00-00-006 nie","Iskra s.c."),
    ("Dotyczy: Iskra s.c., NIP 9290000006","Iskra s.c."),
    ("Płatnik składek:\nIskra s.c.\nul. Polna 1\nNIP: 9290000006","Iskra s.c."),
    ("Podatnik (nazwa / imię i nazwisko): Iskra s.c.\nNIP: 9290000006","Iskra s.c."),
    ("Nazwa/Imię i nazwisko płatnika składek: Iskra s.c.\nNIP: 9290000006","Iskra s.c."),
    ("1. Nazwa podmiotu: Iskra s.c.\n2. NIP: 9290000006\n3. Adres","Iskra s.c."),
    ("Imię i nazwisko / nazwa firmy\tIskra s.c.\tNIP\t9290000006","Iskra s.c."),
    ("Pieczęć urzędu NIP 5213017228\npłatnik: Iskra s.c. NIP 9290000006","Iskra s.c."),
    ("podatnikowi: Iskra s.c.\nNIP: 9290000006","Iskra s.c."),
    ("Na wniosek Iskra s.c., NIP 9290000006, zaświadcza się, że","Iskra s.c."),
    ("stwierdzam, że u podatnika Iskra Sp. z o.o. (NIP 929-000-\n00-06, ul. Polna 1) nie figurują zaległości","Iskra Sp. z o.o."),
    ("Podatnik\nIskra S.A.\nNIP\n9290000006\nStan na dzień\n13.04.2026","Iskra S.A."),
    ("na wniosek złożony przez Iskra s.c., NIP 9290000006, z siedzibą w Żarach","Iskra s.c."),
    ("Dane płatnika\nIskra s.c.\nul. Polna 1, 65-001 Zielona Góra\nNIP 929 000 00 06","Iskra s.c."),
    ("Nazwa podatnika: WARTA SPÓŁKA Z\nOGRANICZONĄ ODPOWIEDZIALNOŚCIĄ\nNIP: 9290000006","WARTA SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ"),
    ("1. NIP\n|9|2|9|0|0|0|0|0|0|6|\n3. Nazwa pełna / Nazwisko, pierwsze imię\nIskra s.c.","Iskra s.c."),
    ("Zaświadczenie\ndla: Iskra s.c., NIP 9290000006\no niezaleganiu","Iskra s.c."),
    ("Dla płatnika: Iskra s.c.\nNIP: 9290000006","Iskra s.c."),
    ("Podatnik\nBiuro Podróży\nMost Sp. z o.o.\nNIP\n9290000006\nAdres\nul. Polna 1","Biuro Podróży Most Sp. z o.o."),
    ("Płatnik\nSalon Loki Dorota\nBaran\nNIP\n9290000006\nAdres\nul. Młyńska 4","Salon Loki Dorota Baran"),
    ("Podatnik\nStacja Paliw Rondo Sp.j. Bąk,\nRogala\nNIP\n9290000006","Stacja Paliw Rondo Sp.j. Bąk, Rogala"),
    ("dla płatnika: Winnica Jan Zych, Zabór, ul. Zamkowa 4, 66-003 Zabór, NIP: 9290000006","Winnica Jan Zych"),
    ("Podatnik: Iskra Jan Nowak Taxpayer: Iskra Jan Nowak\nNIP: 9290000006","Iskra Jan Nowak"),
    ("Podatnik – rodzaj niebędący osobą fizyczną\nPodatnik – pełna nazwa Iskra s.c.\nPodatnik – NIP 9290000006","Iskra s.c."),
    ("Kto: Iskra s.c.\nNIP: 9290000006","Iskra s.c."),
    ("Podatnik ~~korzysta~~ / nie korzysta* z odroczenia\nZaświadcza się, że Iskra s.c., NIP 9290000006, nie zalega","Iskra s.c."),
    ("Kto otrzymuje zaświadczenie?\nMedLab Sp. z o.o., ul. Polna 2, 65-047 Zielona Góra\nJaki ma NIP i REGON?\n9290000006, 381209450","MedLab Sp. z o.o."),
    ("Kogo dotyczy: Szkło Sp. z o.o., z siedzibą: ul. Fabryczna 5, NIP 9290000006","Szkło Sp. z o.o."),
    ("6. Nazwa pełna / Nazwisko, pierwsze imię\t7. Identyfikator podatkowy NIP / numer PESEL\nHydro Sp. z o.o.\t9290000006","Hydro Sp. z o.o."),
    ("Nazwa: Zaświadczenie o niezaleganiu\nNazwa skrócona: Iskra s.c.\nNIP: 9290000006","Iskra s.c."),
]  # fmt: skip


@pytest.mark.parametrize(("said", "name"), NAMED)
def test_the_payer_is_told_however_an_office_words_it(said, name):
    sheets = [sheet_of(Page(1, said))]
    assert (payer_name(sheets).value, payer_nip(sheets).value) == (name, "9290000006")


@pytest.mark.parametrize(
    "said",
    [
        "Płatnik\nSalon Loki Dorota\nBaran\nNIP\n9290000006",
        "Płatnik\tNIP\tAdres\nSalon Loki Dorota\t9290000006\tul. Młyńska 4, 66-530\nBaran\tDrezdenko",
        "Podatnik: Kłos Sp.j. Bąk, Rogala, ul. Polna 1, NIP 9290000006",
    ],
)
def test_a_name_that_may_go_on_or_end_before_the_town_is_unclear(said):
    assert payer_name(printed(said)).state == "unclear"


@pytest.mark.parametrize("made", [printed, scanned])
@pytest.mark.parametrize(
    "said",
    [
        f"Na wniosek {NAME}, ul. Polna 1, 67-400 Wschowa, NIP {NIP}, zaświadcza się, że nie zalega",
        f"Zaświadcza się, że {NAME}, os. Słowiańskie 12/7, 66-470 Kostrzyn, NIP {NIP} nie zalega",
        f"Wnioskodawca (płatnik): {NAME}, ul. Polna 1, NIP {NIP}",
        f"Zaświadcza się, że {NAME}, Rusinów 31, 66-200 Świebodzin\nNIP {NIP}\nnie zalega",
    ],
)
def test_a_name_ends_before_the_seat(said, made):
    assert payer_name(made(said)).value == NAME


def test_a_name_with_a_sign_within_a_word_was_misread():
    for name in ("Teksty! Wschowa sp. z o.o.", "Hotel 8. SPA Wschowa sp. z o.o.", "Z kl 4 Stolarski"):
        assert payer_name(scanned(f"Nazwa: {name}\nNIP: {NIP}")).state == "unclear"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            f"Zaświadcza się, że Firma Usługowa „Komin” Sp. z o.o., NIP {NIP}",
            "Firma Usługowa „Komin” Sp. z o.o.",
        ),
        (
            f"zaświadcza się, że Przedsiębiorstwo Orion Sp. z o.o., NIP {NIP}",
            "Przedsiębiorstwo Orion Sp. z o.o.",
        ),
        (f"zaświadcza się, że firma {NAME}, NIP {NIP}", NAME),
        (f"Na wniosek pełnomocnika {NAME} (NIP {NIP}) zaświadczam, że spółka nie zalega", NAME),
        (f"Płatnik składek / Contribution payer: {NAME}\nNIP / Tax ID: {NIP}", NAME),
        (
            f"zaświadczamy, że Pani Anna Wier, prowadząca działalność pod firmą Pracownia Wier, NIP\n{NIP}",
            "Pracownia Wier",
        ),
        (f"Zaświadcza się, że Pani Barbara Wier, PESEL 7*********4, NIP {NIP}", "Barbara Wier"),
    ],
)
def test_a_name_is_told_with_its_first_word_and_without_what_leads_to_it(text, name):
    assert payer_name(printed(text)).value == name


@pytest.mark.parametrize(
    "line",
    [
        "Dotyczy: wniosku o wydanie zaświadczenia o niezaleganiu",
        "Ochrona danych osobowych",
        "Specjalista Kamil Wier",
        "Zaległości podatkowe",
    ],
)
def test_what_is_no_name_is_none(line):
    assert payer_name(printed(f"{line}\nNIP {NIP}")).state == "unclear"
