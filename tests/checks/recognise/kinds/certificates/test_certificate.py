from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.certificates.certificate import read
from config.loader import load_call
from domain.document import Page

CALL = load_call(Path(__file__).parents[5] / "config/calls/szwajcaria-2026.toml")
NIP = "9290000006"
OTHER_NIP = "5252248481"

ZUS = """Zakład Ubezpieczeń Społecznych
Oddział w Zielonej Górze, ul. Pieniężnego 24
NIP 521-30-17-228
Data: 12 kwietnia 2026 r.
Znak: 390105/71/10085/2026/EWN
Zaświadczenie o niezaleganiu w opłacaniu składek
Nazwa płatnika: Testowa sp. z o.o.
NIP: 929-000-00-06
REGON: 970000003
Według stanu na dzień 11 kwietnia 2026 r. płatnik nie posiada zaległości.
"""


def answers(text, kind="zus_certificate"):
    return read([sheet_of(Page(1, text))], CALL.documents[kind], CALL)


def test_a_certificate_reads_whole():
    found = {name: value.value for name, value in answers(ZUS).items()}
    assert found == {
        "issuer": "Zakład Ubezpieczeń Społecznych",
        "nip": NIP,
        "name": "Testowa sp. z o.o.",
        "issued_on": "2026-04-12",
        "as_of": "2026-04-11",
        "number": "390105/71/10085/2026/EWN",
        "verdict": "no_arrears",
    }


@pytest.mark.parametrize(
    ("said", "state", "value"),
    [
        ("NIP: 929-000-00-06", "read", NIP),
        ("NIP: PL 9290000006", "read", NIP),
        ("Identyfikator podatkowy NIP / numer PESEL: 929 000 00 06", "read", NIP),
        ("NIP: 9290000007", "unclear", None),
        ("PESEL: 80010112345", "empty", None),
        ("KRS: 0000100111", "empty", None),
        ("tel. 929 000 00 06", "empty", None),
        (f"NIP: {NIP}\nNIP wspólnika: {OTHER_NIP}", "unclear", None),
        (f"podatnik o numerze {NIP}", "read", NIP),
        (f"NIP: {NIP}\ndla porównania {OTHER_NIP}", "read", NIP),
        (f"Urząd Skarbowy w Żarach, NIP: {OTHER_NIP}\nNIP: {NIP}", "read", NIP),
        ("Zakład Ubezpieczeń Społecznych\nNIP 5213017228", "empty", None),
        (
            f"NIP podatnika {NIP} nie zalega.\nUrząd w Żaganiu\nul. Klasztorna 4\nNIP urzędu: {OTHER_NIP}",
            "read",
            NIP,
        ),
    ],
)
def test_the_payers_nip_and_nobody_elses(said, state, value):
    nip = answers(said)["nip"]
    assert (nip.state, nip.value) == (state, value)


def test_a_wrong_check_digit_is_kept_as_evidence():
    assert answers("NIP: 929-000-00-07")["nip"].evidence.excerpt == "929-000-00-07"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Zielona Góra, 12 kwietnia 2026 r.\nstan na dzień 10.04.2026 r.", "2026-04-12"),
        ("Żary, dnia 12.04.2026 r.", "2026-04-12"),
        ("Data wystawienia: 2026-04-12\nna wniosek z dnia 2026-04-01", "2026-04-12"),
        ("ustawa z dnia 29 sierpnia 1997 r. Ordynacja podatkowa\nData wydania: 12.04.2026", "2026-04-12"),
        ("na podstawie ustawy z dnia 29 sierpnia 1997 r. Ordynacja podatkowa", None),
        ("na podstawie art. 306e\tdnia 29 sierpnia 1997 r. - Ordynacja podatkowa,", None),
        ("na wniosek z dnia 1.04.2026", None),
        (
            "Żary, 12 kwietnia 2026 r.\nPo rozpoznaniu wniosku Alfa sp. z o.o., NIP 9282076611, z dnia 8 kwietnia 2026 r.",
            "2026-04-12",
        ),
        ("bez daty", None),
        (
            "Data i miejsce wydania\t12 kwietnia 2026 r., Żary\nOpłata skarbowa 21 zł – wpłata z dnia 2.04.2026.",
            "2026-04-12",
        ),
        ("Miejsce i data wydania: Żary, 12 kwietnia 2026 r.\nZielona Góra, 2.04.2026", "2026-04-12"),
        # a decision that is quoted has a day of its own
        ("Data decyzji: 2.03.2026\nNie zalega.\nŻary, 12.04.2026", "2026-04-12"),
        ("Data decyzji\tData wydania\n02.03.2026\t12.04.2026", "2026-04-12"),
        ("Data wydania decyzji nr 14: 2.03.2026 r.\nNie zalega.\nStan na 12.04.2026", "2026-03-02"),
    ],
)
def test_the_day_of_issue_is_no_other_day(said, day):
    assert answers(said)["issued_on"].value == day


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Nazwa pełna albo imię i nazwisko: Testowa s.c.", "Testowa s.c."),
        ("Nazwisko i imię / nazwa:\nJan Kowalski", "Jan Kowalski"),
        ("Nazwa płatnika składek\tTestowa S.A.", "Testowa S.A."),
        ("Podatnik: Zakład Usług „Iskra”", "Zakład Usług „Iskra”"),
        ("Firma Budowlana Murex Marek Soroka\nNIP 9282076611", "Firma Budowlana Murex Marek Soroka"),
        (
            "Na wniosek z dnia 9.04.2026 r. zaświadcza się, iż płatnik Firma Budowlana Murex, ul. Keplera 14",
            "Firma Budowlana Murex",
        ),
        (
            "Zaświadczam, że na podatniku Alfa Kiełbik, prowadzącym działalność pod adresem Żary",
            "Alfa Kiełbik",
        ),
        ("Spółka przejęła długi poprzednika", None),
        ("podatnik nie posiada zaległości", None),
        ("zaświadcza się, że płatnik nie zalega", None),
    ],
)
def test_the_payers_name_stands_after_its_label(said, name):
    assert answers(said)["name"].value == name


@pytest.mark.parametrize(
    ("said", "issuer"),
    [
        (
            "KRAJOWA ADMINISTRACJA SKARBOWA\nNaczelnik Urzędu Skarbowego w Żarach\n08-1",
            "Naczelnik Urzędu Skarbowego w Żarach",
        ),
        (
            "Naczelnik Pierwszego Urzędu Skarbowego w Zielonej Górze",
            "Naczelnik Pierwszego Urzędu Skarbowego w Zielonej Górze",
        ),
        ("Szef Krajowej Administracji Skarbowej", "Krajowej Administracji Skarbowej"),
        ("nic", None),
    ],
)
def test_the_issuer_is_the_office_itself(said, issuer):
    assert answers(said)["issuer"].value == issuer


def test_contradicting_statements_stay_unclear_with_their_words():
    verdict = answers("Podatnik nie zalega w VAT.\nPodatnik zalega w PIT.")["verdict"]
    assert (verdict.state, verdict.value) == ("unclear", None)
    assert "nie zalega" in verdict.evidence.excerpt


@pytest.mark.parametrize(
    ("said", "state", "value"),
    [
        ("według stanu na dzień 11 kwietnia 2022 r. nie posiada zaległości", "read", "2022-04-11"),
        ("stan rozliczeń na dzień 2026-04-11", "read", "2026-04-11"),
        ("stan na 11.04.2026", "read", "2026-04-11"),
        ("stan na 11.04.2026, stan na 12.04.2026", "unclear", None),
        ("wystawiono 12.04.2026", "empty", None),
    ],
)
def test_the_day_of_which_a_certificate_speaks(said, state, value):
    found = answers(said)["as_of"]
    assert (found.state, found.value) == (state, value)


@pytest.mark.parametrize(
    "said",
    [
        "Żary, 11.05.2026 r.\nStan na dzień: 8 maja 2026 r.",
        "Urząd Skarbowy 0811-SPV.4031.96.2026 Wschowa, 11.05.2026 r.\nRaty: decyzja nr 0811 z dnia 16.02.2026, 12 rat",
        "Data nadania: 2026-05-11\nWydrukowano: 2026-05-30 08:12",
    ],
)
def test_no_other_day_is_that_of_issue(said):
    assert answers(said)["issued_on"].value in ("2026-05-11", None)
