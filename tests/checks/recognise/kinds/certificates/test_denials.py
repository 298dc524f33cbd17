"""Ways of denying arrears, and what only sounds like one."""

from pathlib import Path

import pytest

from checks.recognise.classify import recognise
from config.loader import load_call
from domain.document import FileContent, Page, ReadStatus

CALL = load_call(Path(__file__).parents[5] / "config/calls/szwajcaria-2026.toml")
WHO = "Wikliniarze Nadodrza sp. z o.o., ul. Portowa 8, 67-100 Nowa Sól, NIP 925-208-41-36"


def verdict(said):
    text = (
        f"NACZELNIK URZĘDU SKARBOWEGO\nw Nowej Soli\n\nNowa Sól, dnia 13 kwietnia 2026 r.\n\nZAŚWIADCZENIE\n{said}\n"
        "Zaświadczenie wydano na wniosek strony.\nz up. Naczelnika Ewa Lis\n"
    )
    (document,) = recognise(FileContent("pdf", ReadStatus.OK, (Page(1, text),)), CALL)
    return document.value("verdict")


@pytest.mark.parametrize(
    "said",
    [
        f"Informujemy, że {WHO} – nie ma Pan/Pani zaległości podatkowych na dzień 13.04.2026 r.",
        "Nie posiada Pan/Pani/podmiot zaległości z tytułu podatków, do których poboru jesteśmy zobowiązani.",
        f"Zaświadcza się o nieposiadaniu zaległości podatkowych przez {WHO} na dzień 13.04.2026 r.",
        f"w sprawie stwierdzenia stanu zaległości\nUstalono, że wobec {WHO}:\na) zaległości podatkowe – brak,\nb) raty – brak.",
        f"Podatnik {WHO}: podatki opłacone, zaległości: nie stwierdzono, odsetki: nie naliczono.",
        f"Na dzień 13.04.2026 r. {WHO} nie jest podatnikiem zalegającym z płatnościami.",
    ],
)
def test_arrears_are_denied(said):
    assert verdict(said) == "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        f"Nie zalega w podatkach: Jan Kowalski, wspólnik {WHO}.",
        f"{WHO} nie jest podatnikiem tutejszego urzędu i nie posiada zaległości podatkowych.",
        f"Nie potwierdza się nieposiadania zaległości podatkowych przez {WHO}.",
        f"w sprawie stwierdzenia stanu zaległości\n{WHO}:\na) zaległości podatkowe – występują,\nb) raty – brak.",
    ],
)
def test_what_sounds_like_a_denial_is_none(said):
    assert verdict(said) != "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "Czy konto jest wolne od zaległości? NIE",
        "Konto wolne od zaległości: NIE",
        "Konto wolne od zaległości – nie",
        "Podatnik wolny od zadłużenia: nie",
        "Konto wolne od zaległości? Odpowiedź: nie",
        "Czy można potwierdzić brak zaległości? Nie.",
        "Brak zaległości: NIE",
        "Oświadczenie o braku zaległości: fałsz",
        "Pozycja\tTAK\tNIE\nKonto wolne od zaległości\t☐\t☒",
        "Konto wolne od zaległości: ☐ TAK ☒ NIE",
        "☐ TAK ☒ NIE konto wolne od zaległości",
        "Stan: konto nie jest wolne od zaległości.",
    ],
)
def test_a_denial_that_is_answered_with_no_owes_something(said):
    assert verdict(f"{WHO}.\n{said}") != "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "Czy konto jest wolne od zaległości? TAK",
        "Konto wolne od zaległości: TAK",
        "Pozycja\tTAK\tNIE\nKonto wolne od zaległości\t☒\t☐",
        "Konto wolne od zaległości ☒ TAK ☐ NIE",
    ],
)
def test_a_denial_that_is_answered_with_yes_owes_nothing(said):
    assert verdict(f"{WHO}.\n{said}") == "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "W ewidencji organu nie są odnotowane zaległości podatkowe.",
        "Nie stwierdza się kwot należnych, a nieopłaconych z tytułu podatków i składek.",
        "Kwota zaległości [PLN]\t0.00\nKwota odsetek [PLN]\t0.00",
        "nie zalega w podatkach\nKwota zaległości ogółem: – zł",
        "Nie posiada zaległości.\nKosztów upomnienia, odsetek ani innych należności ubocznych nie odnotowano.",
        "Nie zalega w podatkach.\nUmowa o rozłożenie na raty z 12.03.2024 r. została wykonana w całości.",
        "Nie zalega.\nDecyzja ratalna z 11.06.2025 r. – raty zapłacone w całości i w terminie, decyzja wykonana.",
        (
            "Podatnik nie zalega z opłaceniem należności, do których poboru uprawniony jest Zakład, to jest składek na ubezpieczenia "
            "społeczne, Fundusz Pracy, FGŚP oraz FEP, a także odsetek, kosztów upomnienia i dodatkowej opłaty."
        ),
        "Zaległości: brak.\nLiczba układów ratalnych: 0",
        "Czy wobec podatnika istnieją nieopłacone składki? Nie istnieją.",
        "Na koncie podatnika w podatkach nie widnieją kwoty zaległe ani odsetki za zwłokę.",
        "Podatnik nie pozostaje w zwłoce z zapłatą jakichkolwiek składek.",
        "Podatnik nie zalega w podatkach.\nNadpłatę zalicza się z urzędu na poczet zaległych lub bieżących podatków.",
        (
            "nie posiada zaległości w podatkach, z\nwyjątkiem:\n– – – – – – – – – – – –\nPozycja przekreślona oznacza, że "
            "wyjątków nie ma."
        ),
        (
            "Nie zalega w podatkach.\nWydruk nie ma mocy dokumentu, jeżeli nie można zweryfikować\npieczęci. Strona 1/1"
        ),
        "1\tpodatek dochodowy\tbrak zaległości\n4\tinne podatki i należności\tbrak zaległości\nPodatnik nie zalega.",
        (
            "Podatnik nie posiada zaległości.\nNie prowadzi się wobec podatnika postępowania mającego na celu ujawnienie jego "
            "zaległości ani postępowania egzekucyjnego w administracji."
        ),
        (
            "☒ 1. nie zalega w podatkach\n☐ 2. posiada zaległości w wysokości:\nD. INFORMACJE DODATKOWE\n1. Podatnikowi "
            "odroczono termin płatności lub rozłożono zaległość na raty: ☐ tak ☒ nie"
        ),
        "Podatnik nie zalega w podatkach.\nŁącznie z odsetkami i kosztami egzekucyjnymi.",
        (
            "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE\nSTAN ZALEGŁOŚCI (zas-w)\nOrgan stwierdza brak "
            "zaległości podatkowych."
        ),
        "Podatnik na dzień 10.04.2026 r.\nzaległości nie posiada.",
    ],
)
def test_nothing_owed_in_further_words(said):
    assert verdict(f"{WHO}.\n{said}") == "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "Kwota zaległości [PLN]\t0.00\nKwota odsetek [PLN]\t17.20",
        "Podatnik nie posiada zaległości innych niż wymienione poniżej.",
        "Nie zalega w podatkach.\nUkład ratalny nie został wykonany w całości.",
        "Nie zalega w podatkach.\nDotychczasowe raty zapłacone w całości, decyzja wykonana w 4/6.",
        "Nie zalega w podatkach.\nDecyzja o rozłożeniu na raty: raty wymagalne zapłacone w całości.",
        "Nie zalega w podatkach.\nWpłaty nie odnotowano.",
        "Nie zalega w podatkach.\nEgzekucja w toku, odsetek nie odnotowano.",
        "Są odnotowane zaległości podatkowe.",
        "1\tpodatek dochodowy\tbrak zaległości\n4\tinne podatki i należności\tzaległość",
        (
            "Podatnik nie posiada zaległości.\nNie prowadzi się wobec podatnika kontroli lecz jest w toku postępowanie "
            "egzekucyjne w administracji."
        ),
        "☒ nie zalega w podatkach\n1. Podatnikowi odroczono termin płatności lub rozłożono zaległość na raty: ☒ tak ☐ nie",
        "Nie zalega w podatkach.\nSprawa w toku przed Sądem.",
        "Nie zalega.\nNie toczy się postępowanie sądowe czy postępowanie egzekucyjne zostało wszczęte 3 kwietnia.",
        "Nie zalega w podatkach.\nUmowa o raty wykonana w całości do dnia 12.05.2026.",
        "Nie zalega w podatkach.\nDecyzja o odroczeniu wykonana w całości, kolejną wydano 2.04.2026 r.",
        "Nie zalega ze składkami na Fundusz Pracy, FGŚP i FEP.",
        "Wolne od zaległości: TAK w zakresie VAT",
        "Podatnik uprawdopodobnił, że nie posiada zaległości.",
        "W ocenie podatnika brak jest zaległości podatkowych.",
        "Na koncie podatnika w podatkach widnieją kwoty zaległe.",
        "Zaległości: brak.\nLiczba układów ratalnych: 1",
        "Nadpłatę zaliczono na poczet zaległych składek.\nDo zapłaty pozostało 12,00 zł. Podatnik nie zalega ze składkami.",
        "nie posiada zaległości w podatkach, z\nwyjątkiem:\n– – podatku VAT za 02/2026",
    ],
)
def test_what_is_still_owed_in_further_words(said):
    assert verdict(f"{WHO}.\n{said}") != "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        (
            "01. jednostka wydająca ZUS Oddział w Gorzowie Wielkopolskim\t02. znak sprawy 480000/71/10412/2026\n"
            "09. Na dzień wydania stwierdza się, że płatnik:\n☒ nie zalega w opłacaniu składek\n☐ nie figuruje w rejestrze "
            "płatników składek"
        ),
        (
            "na koncie płatnika nie figurują zaległości z tytułu składek na\nubezpieczenia\tspołeczne,\tubezpieczenie "
            "zdrowotne,\tFundusz\tPracy,\tFundusz\nSolidarnościowy, a także z tytułu odsetek za zwłokę, kosztów upomnień i "
            "opłat\ndodatkowych."
        ),
    ],
)
def test_a_certificate_of_zus_owes_nothing_in_further_words(said):
    text = (
        "Zakład Ubezpieczeń Społecznych\nZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK\n7.04.2026\n"
        f"Płatnik: Wikliniarze Nadodrza sp. z o.o.\nNIP 925-208-41-36\n{said}\n"
    )
    (document,) = recognise(FileContent("pdf", ReadStatus.OK, (Page(1, text),)), CALL)
    assert document.value("verdict") == "no_arrears"
