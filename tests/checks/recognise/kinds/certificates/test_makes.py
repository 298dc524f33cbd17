"""Whole certificates of many makes: told as what they are, and free of arrears only where they say so."""

from pathlib import Path

import pytest

from checks.recognise.classify import recognise
from config.loader import load_call
from domain.document import FileContent, Page, ReadStatus
from tests.support.papers.certificate_forms import MAKES

CALL = load_call(Path(__file__).parents[5] / "config/calls/szwajcaria-2026.toml")


def told(text):
    """The certificate that a text is told as."""
    (document,) = recognise(FileContent("pdf", ReadStatus.OK, (Page(1, text),)), CALL)
    assert document.kind in {"zus_certificate", "tax_certificate"}
    return document.fields


@pytest.mark.parametrize("text", [make.filled(words) for make in MAKES for words in make.sound])
def test_a_sound_certificate_of_any_make_says_that_nothing_is_owed(text):
    fields = told(text)
    assert fields["verdict"].value == "no_arrears"
    assert fields["nip"].value == "9290000006"
    assert fields["issued_on"].value == "2026-04-14"


@pytest.mark.parametrize("text", [make.filled(words) for make in MAKES for words in make.held])
def test_a_certificate_that_may_state_arrears_is_never_free_of_them(text):
    assert told(text)["verdict"].value != "no_arrears"


HEAD = (
    "Urząd Skarbowy w Żarach\nŻary, 14.04.2026\nZaświadczenie o niezaleganiu w podatkach lub stwierdzające stan "
    "zaległości\nLubTech sp. z o.o., NIP: 929-000-00-06\n"
)
RELIEFS = (
    "wymieniony podatnik według stanu na dzień 14.04.2026:\n☒ 7. nie zalega w podatkach\n☐ 8. zalega w podatkach, jak w "
    "poniższym zestawieniu\n9. Rodzaj podatku 10. Okres 11. Kwota zaległości (zł) 12. Odsetki (zł)\n– – – –\n13. Wobec "
    "podatnika:\n☐ prowadzi się ☒ nie prowadzi się postępowanie egzekucyjne w administracji\n"
)
TABLE = (
    "Według ksiąg prowadzonych przez organ, na dzień 14.04.2026, stan zaległości przedstawia się następująco:\nSymbol "
    "Należność Zaległość w zł Stwierdzenie\nCIT podatek dochodowy 0,00 nie zalega\n"
)


@pytest.mark.parametrize(
    "body",
    [
        (
            "Podatnik nie posiada zaległości podatkowych.\nNie obejmuje podatków pobieranych przez gminy ani należności "
            "celnych."
        ),
        (
            "Podatek Należny podatek Wpłacono Pozostaje\n03/2026 2 209,14 2 209,14 0,00\n04/2026 2 209,14 2 209,14 0,00\n"
            "Podatnik opłaca podatki terminowo i na dzień 14.04.2026 r. nie zalega z ich zapłatą."
        ),
        "Podatnik nie zalega z zapłatą podatków oraz należności pochodnych (odsetki, koszty upomnień, dodatkowa opłata).",
        RELIEFS + "☐ zastosowano ☒ nie zastosowano odroczenia terminu płatności lub rozłożenia na raty",
        TABLE + "VAT podatek od towarów i usług 0,00 nie zalega\nRazem 0,00",
        RELIEFS + "C. STAN ZALEGŁOŚCI\n14. Należność główna 15. Odsetki za zwłokę\n– –",
        (
            "w ewidencji organu nie figurują zaległości z tytułu zobowiązań podatkowych: w podatku dochodowym, w podatku\nod "
            "towarów i usług, w podatku akcyzowym, jak również odsetek za zwłokę i kosztów egzekucyjnych."
        ),
        (
            "☒ podatnik nie posiada zaległości w podatkach stanowiących dochód budżetu państwa: PIT, CIT,\nVAT i akcyza\n"
            "☐ podatnik posiada zaległości w kwocie zł\n..............."
        ),
        (
            "☒ wnioskodawca nie posiada zaległości podatkowych\n☐ wnioskodawca nie posiada zaległości, lecz odroczono mu "
            "termin\n☐ trwa sprawdzanie konta"
        ),
        (
            "Na Państwa koncie nie ma zaległości. Sprawdziliśmy składki, odsetki, koszty upomnień oraz koszty egzekucyjne."
        ),
        (
            "Stan zobowiązań wymagalnych podatnika na dzień 14.04.2026:\nTytuł Zaległość Odsetki\nPIT 0,00 zł 0,00 zł\n"
            "VAT 0,00 zł 0,00 zł\nRazem 0,00 zł 0,00 zł\nPodatnik nie posiada zaległości."
        ),
        (
            "w ewidencji urzędu figurują następujące kwoty wymagalne:\nRodzaj podatku Kwota zaległości Odsetki\n"
            "PIT 0,00 0,00\nVAT 0,00 0,00\nZaległości podatkowych nie stwierdzono."
        ),
        (
            "Dział Rachunkowości i Spraw Wierzycielskich\nOrgan stwierdza, że podatnik\n[x] nie widnieje w ewidencji jako "
            "zalegający\n[ ] zalega na kwotę ........ zł\n4. Zapłata odroczona albo\nrozłożona na raty\n[ ] tak [x] nie"
        ),
    ],
)
def test_what_surrounds_a_denial_takes_nothing_from_it(body):
    assert told(HEAD + body)["verdict"].value == "no_arrears"


@pytest.mark.parametrize(
    "body",
    [
        "Podatnik nie posiada zaległości podatkowych.\nNie obejmuje podatku VAT ani podatków pobieranych przez gminy.",
        "Podatnik nie posiada zaległości podatkowych.\nNie obejmuje zaległości za rok 2024 pobieranych przez inny organ.",
        RELIEFS + "☒ zastosowano ☐ nie zastosowano odroczenia terminu płatności lub rozłożenia na raty",
        RELIEFS.replace("☐ prowadzi się ☒ nie", "☒ prowadzi się ☐ nie"),
        "Podatnik nie zalega w podatkach, które rozłożono na raty.",
        TABLE + "VAT podatek od towarów i usług 512,00 zalega\nRazem 512,00",
        TABLE + "VAT podatek od towarów i usług 512,00\nRazem 512,00",
        (
            "☐ podatnik nie posiada zaległości w podatkach, ani odsetek,\nVAT i akcyza\n☒ podatnik posiada zaległości w kwocie "
            "zł\n..............."
        ),
        (
            "☐ wnioskodawca nie posiada zaległości podatkowych\n☒ wnioskodawca nie posiada zaległości, lecz odroczono mu "
            "termin\n☐ trwa sprawdzanie konta"
        ),
        "☒ nie posiada zaległości w podatku VAT\n☐ nie posiada zaległości w podatku CIT",
        (
            "Organ stwierdza, że podatnik\n[x] nie widnieje w ewidencji jako zalegający\n[ ] zalega na kwotę ........ zł\n"
            "4. Zapłata odroczona albo\nrozłożona na raty\n[x] tak [ ] nie"
        ),
        "Na Państwa koncie nie ma zaległości. Uwzględniliśmy układ ratalny i koszty egzekucyjne.",
        "Na Państwa koncie nie ma zaległości. Sprawdziliśmy składki, z wyłączeniem kosztów egzekucyjnych.",
        (
            "w ewidencji urzędu figurują następujące kwoty wymagalne:\nRodzaj podatku Kwota zaległości Odsetki\n"
            "PIT 0,00 0,00\nVAT 310,00 4,00\nZaległości podatkowych w PIT nie stwierdzono."
        ),
        "w ewidencji urzędu figurują następujące kwoty wymagalne:\nPodatnik nie posiada zaległości.",
        "Podatnik nie zalega w podatkach.\nReferat Spraw Wierzycielskich prowadzi wobec podatnika egzekucję.",
        "☐ podatnik nie posiada zaległości w podatkach, ani odsetek,\nVAT\n☐ podatnik posiada zaległości w kwocie zł\n.....",
    ],
)
def test_what_limits_a_denial_keeps_it_from_being_believed(body):
    assert told(HEAD + body)["verdict"].value != "no_arrears"


def test_a_print_of_the_account_that_certifies_is_never_called_another_paper():
    text = (
        "ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH\nOddział w Zielonej Górze\nZielona Góra, 13.04.2026\nPotwierdzenie danych z konta "
        "płatnika – zaświadczenie\nRodzaj dokumentu: Zaświadczenie o niezaleganiu (EZP)\nPłatnik: LubTech sp. z o.o.\n"
        "NIP: 929-000-00-06\nWynik weryfikacji konta: płatnik nie zalega z opłatą składek\nStan na dzień: 13.04.2026\n"
    )
    (document,) = recognise(FileContent("pdf", ReadStatus.OK, (Page(1, text),)), CALL)
    assert document.kind != "other"
