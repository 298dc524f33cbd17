"""Blind round r35: forms of other offices, a chamber and the firms themselves."""

from dataclasses import replace

from tests.blind.model import Application, Paper, Round

from .applications import Plan, application, mail, papers
from .born import born
from .certificates import tax_grid
from .contracts import CONTRACTS
from .declarations import STATUS
from .firms_b import FIRMS

USUAL = ("formularz zgłoszeniowy", "oświadczenie o statusie", "de minimis", "umowa", "ZUS", "US")


def _scanned() -> list[Application]:
    found = []
    firm = FIRMS["odlew"]
    sent = papers(
        Plan(
            "odlew",
            "chamber",
            "text",
            "official",
            "plain",
            "letter",
            "letter",
            "scan",
            "8 kwietnia 2026 r.",
            "30.03.2026",
            USUAL,
        )
    )
    found.append(
        application(
            "odlew",
            [
                mail(
                    firm,
                    "2026-04-08T11:22",
                    "Odlewnia Bóbr – zgłoszenie na wyjazd studyjny",
                    "Witam,\nzałączam skan dokumentów w jednym pliku.\nD. Pyrka",
                    list(sent.values()),
                    "one_pdf",
                )
            ],
        )
    )

    firm = FIRMS["ortopedia"]
    sent = papers(
        Plan(
            "ortopedia",
            "agency",
            "table",
            "word",
            "word",
            "data",
            "grid",
            "scan",
            "13.04.2026",
            "01.04.2026",
            ("zgloszenie", "status MSP", "de minimis", "umowa parafowana", "ZUS", "urzad skarbowy"),
            statement=True,
            electronic=("zus",),
        )
    )
    found.append(
        application(
            "ortopedia",
            [
                mail(
                    firm,
                    "2026-04-13T15:03",
                    "Zgłoszenie do wyjazdu – Ortokrok",
                    "Dzień dobry,\n\nprzesyłamy zgłoszenie z załącznikami i kopiami certyfikatów.\n\nZ poważaniem\nJadwiga Bielawa",
                    list(sent.values()),
                )
            ],
        )
    )

    firm = FIRMS["meble"]
    sent = papers(
        Plan(
            "meble",
            "letter",
            "letter",
            "running",
            "columns",
            "eprint",
            "taxes",
            "scan",
            "15 kwietnia 2026 r.",
            "09.04.2026",
            USUAL,
        )
    )
    found.append(
        application(
            "meble",
            [
                mail(
                    firm,
                    "2026-04-15T13:47",
                    "dokumenty Szwajcaria stolarnia",
                    "W załączniku dokumenty. Proszę o potwierdzenie odbioru.\nEdward Wrona",
                    list(sent.values()),
                    "zip",
                )
            ],
        )
    )

    firm = FIRMS["drony"]
    sent = papers(
        Plan(
            "drony",
            "questionnaire",
            "questions",
            "cards",
            "ruled",
            "letter",
            "letter",
            "scan",
            "17.04.2026",
            "10.04.2026",
            ("SKAN_0001", "SKAN_0002", "SKAN_0003", "SKAN_0004", "SKAN_0005", "SKAN_0006"),
            hand="pen",
        )
    )
    found.append(
        application(
            "drony",
            [
                mail(
                    firm,
                    "2026-04-17T18:36",
                    "Zgłoszenie Aerowid",
                    "Cześć, tzn. dzień dobry :) przesyłam wypełnione papiery.\nJakub Sitarz",
                    list(sent.values()),
                )
            ],
        )
    )

    firm = FIRMS["woda"]
    sent = papers(
        Plan(
            "woda",
            "chamber",
            "questions",
            "word",
            "plain",
            "word",
            "taxes",
            "scan",
            "20.04.2026",
            "13.04.2026",
            USUAL,
            hand="pen2",
            hand_only=("status",),
            dpi=300,
        )
    )
    tax = sent.pop("tax")
    found.append(
        application(
            "woda",
            [
                mail(
                    firm,
                    "2026-04-20T09:12",
                    "HYDROSAN ODRA – nabór na wyjazd studyjny",
                    "Szanowni Państwo,\nw załączeniu skan kompletu; zaświadczenie z urzędu skarbowego w osobnej wiadomości.\nSekretariat Hydrosan Odra",
                    list(sent.values()),
                    "one_pdf",
                ),
                mail(
                    firm,
                    "2026-04-20T09:19",
                    "HYDROSAN ODRA – zaświadczenie US",
                    "Uzupełnienie do poprzedniej wiadomości.",
                    [tax],
                ),
            ],
        )
    )

    firm = FIRMS["szycie"]
    sent = papers(
        Plan(
            "szycie",
            "agency",
            "text",
            "cards",
            "columns",
            "letter",
            "grid",
            "photo",
            "11.04.2026",
            "03.04.2026",
            USUAL,
            hand="pen",
        )
    )
    found.append(
        application(
            "szycie",
            [
                mail(
                    firm,
                    "2026-04-11T20:15",
                    "wyjazd do szwajcarii",
                    "Dobry wieczór, wysyłam zdjęcia dokumentów bo skaner się zepsuł. Ewa Rataj",
                    list(sent.values()),
                )
            ],
        )
    )

    firm = FIRMS["chwytak"]
    sent = papers(
        Plan(
            "chwytak",
            "letter",
            "table",
            "official",
            "ruled",
            "word",
            "letter",
            "photo",
            "21 kwietnia 2026 r.",
            "14.04.2026",
            USUAL,
            turned=90,
        )
    )
    found.append(
        application(
            "chwytak",
            [
                mail(
                    firm,
                    "2026-04-21T16:50",
                    "Automatyka Wschowa – wyjazd studyjny Szwajcaria",
                    "Dzień dobry,\nprzesyłam zdjęcia podpisanych dokumentów, spakowane.\nGrzegorz Majda",
                    list(sent.values()),
                    "zip",
                )
            ],
        )
    )

    firm = FIRMS["pszczola"]
    sent = papers(
        Plan(
            "pszczola",
            "questionnaire",
            "letter",
            "running",
            "word",
            "eprint",
            "taxes",
            "photo",
            "20.04.2026",
            "16.04.2026",
            USUAL,
            hand="pen",
            hand_only=("form",),
            electronic=("zus",),
        )
    )
    found.append(
        application(
            "pszczola",
            [
                mail(
                    firm,
                    "2026-04-20T22:04",
                    "Zgłoszenie – Pasieki Techniczne",
                    "Dzień dobry,\nw imieniu taty wysyłam zgłoszenie. ZUS jest z internetu, reszta to zdjęcia.\nKarolina Oleksy",
                    list(sent.values()),
                )
            ],
        )
    )
    return found


def _faulty() -> list[Application]:
    found = []
    firm = FIRMS["kostrzyn"]
    sent = papers(
        Plan(
            "kostrzyn",
            "chamber",
            "text",
            "word",
            "ruled",
            "data",
            "grid",
            "scan",
            "14.04.2026",
            "09.04.2026",
            USUAL,
        )
    )
    sent["tax"] = replace(
        sent["tax"],
        source=tax_grid(firm, "09.04.2026", "8 214,00 zł"),
        verdict="arrears",
        faults=("arrears",),
    )
    found.append(
        application(
            "kostrzyn",
            [
                mail(
                    firm,
                    "2026-04-14T10:02",
                    "Papierus – zgłoszenie Szwajcaria",
                    "Dzień dobry,\nprzesyłam dokumenty. Zaległość z zaświadczenia spłacimy w tym tygodniu.\nWioletta Dudka",
                    list(sent.values()),
                )
            ],
            sound=False,
        )
    )

    firm = FIRMS["drezd"]
    sent = papers(
        Plan(
            "drezd",
            "agency",
            "text",
            "running",
            "plain",
            "eprint",
            "eprint",
            "pdf",
            "17.04.2026",
            "13.04.2026",
            ("zgłoszenie", "oświadczenie MŚP", "de minimis", "projekt umowy", "ZUS", "KAS"),
        )
    )
    del sent["aid"]
    bare: Paper = replace(
        sent["status"],
        source=STATUS["text"][1](firm, "17.04.2026", False, ""),
        signing="none",
        faults=("unsigned",),
    )
    sent["status"] = bare
    sent["contract"] = replace(
        sent["contract"],
        source=CONTRACTS["plain"][1](firm, False),
        signing="none",
        faults=("not_initialled",),
    )
    found.append(
        application(
            "drezd",
            [
                mail(
                    firm,
                    "2026-04-17T12:25",
                    "Termo Drezdenko – nabór",
                    "Dzień dobry,\nprzesyłam formularz i pozostałe dokumenty.\nJulia Wnęk",
                    list(sent.values()),
                )
            ],
            sound=False,
            missing=("de_minimis_form",),
        )
    )
    return found


ROUND = Round(
    name="r35",
    written_by="Regulamin, document kinds, domain notes, contract and the model; no readers, no other papers.",
    applications=(*born(), *_scanned(), *_faulty()),
)
