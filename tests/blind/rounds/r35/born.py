"""Sound applications of r35 that were born digital."""

from tests.blind.model import Application

from .applications import Plan, application, mail, papers
from .firms_b import FIRMS


def born() -> list[Application]:
    found = []
    one = papers(
        Plan(
            "pomiar",
            "chamber",
            "table",
            "official",
            "plain",
            "data",
            "eprint",
            "pdf",
            "10.04.2026",
            "02.04.2026",
            (
                "Ankieta zgłoszeniowa",
                "Oświadczenie MŚP",
                "Formularz de minimis",
                "Umowa projekt",
                "zus_niezaleganie",
                "ZAS_KAS",
            ),
            statement=True,
        )
    )
    firm = FIRMS["pomiar"]
    found.append(
        application(
            "pomiar",
            [
                mail(
                    firm,
                    "2026-04-10T12:41",
                    "Zgłoszenie – wyjazd studyjny Szwajcaria – Pomiarex Lab",
                    "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów. Wszystkie oświadczenia podpisała elektronicznie Pani Prezes.\n\nŁukasz Strzyżak\nPomiarex Lab Sp. z o.o.",
                    list(one.values()),
                )
            ],
        )
    )

    two = papers(
        Plan(
            "kompozyt",
            "agency",
            "text",
            "running",
            "word",
            "eprint",
            "grid",
            "pdf",
            "09.04.2026",
            "31.03.2026",
            ("1_zgloszenie", "2_status", "3_formularz_pdm", "4_umowa", "5_zus", "6_us"),
        )
    )
    firm = FIRMS["kompozyt"]
    found.append(
        application(
            "kompozyt",
            [
                mail(
                    firm,
                    "2026-04-09T08:55",
                    "nabór Szwajcaria",
                    "Szanowni Państwo,\nprzesyłam zgłoszenie firmy wraz z załącznikami (paczka zip).\nPozdrawiam\nKrzysztof Halicki",
                    list(two.values()),
                    "zip",
                )
            ],
        )
    )

    three = papers(
        Plan(
            "zielnik",
            "letter",
            "letter",
            "word",
            "ruled",
            "data",
            "taxes",
            "pdf",
            "14.04.2026",
            "08.04.2026",
            (
                "zgłoszenie Anna Mroczek",
                "oświadczenie status",
                "informacje de minimis",
                "umowa podpisana",
                "zaświadczenie ZUS",
                "zaświadczenie skarbówka",
            ),
        )
    )
    firm = FIRMS["zielnik"]
    late = three.pop("zus")
    found.append(
        application(
            "zielnik",
            [
                mail(
                    firm,
                    "2026-04-14T21:07",
                    "Wyjazd do Szwajcarii",
                    "Dzień dobry, chciałabym się zgłosić na wyjazd. Zaświadczenie z ZUS jeszcze czeka w systemie, doślę jutro.\nAnna Mroczek",
                    list(three.values()),
                ),
                mail(
                    firm,
                    "2026-04-15T10:30",
                    "Re: Wyjazd do Szwajcarii – ZUS",
                    "Dosyłam brakujące zaświadczenie z ZUS.\nAnna Mroczek, Pracownia Ziołowa, NIP "
                    + firm.nip,
                    [late],
                ),
            ],
        )
    )

    four = papers(
        Plan(
            "siec",
            "questionnaire",
            "questions",
            "cards",
            "columns",
            "letter",
            "letter",
            "pdf",
            "16.04.2026",
            "07.04.2026",
            (
                "kwestionariusz",
                "status wnioskodawcy",
                "formularz pomocy",
                "projekt umowy",
                "ZUS zaświadczenie",
                "US zaświadczenie",
            ),
            statement=True,
        )
    )
    firm = FIRMS["siec"]
    found.append(
        application(
            "siec",
            [
                mail(
                    firm,
                    "2026-04-16T14:18",
                    "Sieci Sterowane – dokumenty do naboru",
                    "Dzień dobry,\nw imieniu Zarządu przekazuję dokumenty rekrutacyjne.\nSekretariat",
                    list(four.values()),
                )
            ],
        )
    )
    return found
