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
