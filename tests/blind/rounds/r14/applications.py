"""The twenty applications."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail, Paper

from . import evidence, retyped, tax
from .companies_a import COMPANIES as FIRST
from .companies_b import COMPANIES as SECOND
from .papers import (
    ALL,
    CONTRACT,
    FORM,
    MINIMIS,
    STATUS,
    blank,
    blanks,
    certificate,
    copies,
    other,
    owns,
    retypes,
    tax_paper,
    truth,
    zus_paper,
)
from .people import Company
from .wordkit import Manner

ZONE = ZoneInfo("Europe/Warsaw")
C: dict[str, Company] = {c.slug: c for c in FIRST + SECOND}
ESIGN = "(dokument podpisany elektronicznie)"


def at(day: int, hour: int, minute: int) -> datetime:
    """A time in April 2026."""
    return datetime(2026, 4, day, hour, minute, 14, tzinfo=ZONE)


def mail(c: Company, when: datetime, subject: str, body: str, papers: list[Paper], packed: str = "") -> Mail:
    """A mail from the company's own address."""
    assert packed in ("", "zip", "one_pdf")
    return Mail(when, c.mail, subject, body, tuple(papers), packed)  # type: ignore[arg-type]


def done(c: Company, *mails: Mail, sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
    """The application and its truth."""
    return Application(c.slug, c.name, c.nip, mails, sound, c.fields(), c.points(), missing)


def sound_a() -> list[Application]:
    """Numbers 1–7."""
    out: list[Application] = []
    c = C["kaczmarzyk"]
    pen = Manner("pen", 11, sign=True, initials=ALL)
    papers = [
        *blanks(
            c,
            pen,
            "photo",
            "hand",
            ("IMG_20260414_081201", "IMG_20260414_081340", "IMG_20260414_081422", "IMG_20260414_081507"),
        ),
        zus_paper(c, "letter", "photo", "8.04.2026", "IMG_20260414_081630", 11),
        tax_paper(c, "letter", "photo", "9.04.2026", "IMG_20260414_081655", 11),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(14, 8, 25),
                "zgłoszenie Szwajcaria",
                "Dzień dobry,\n\nprzesyłam zdjęcia wypełnionych "
                "papierów. Skaner mi się zepsuł.\n\nWiesław Kaczmarzyk\ntel. 68 387 12 30",
                papers,
            ),
        )
    )

    c = C["automatech"]
    m = Manner("typed", 12, note=ESIGN)
    papers = [
        *blanks(
            c,
            m,
            "pdf",
            "electronic",
            (
                "Zal_2_Formularz_zgloszeniowy_Automatech",
                "Zal_3_Oswiadczenie_status",
                "Zal_6_Formularz_de_minimis",
                "Zal_5_Umowa_projekt",
            ),
        ),
        zus_paper(c, "digital", "pdf", "02.04.2026", "ZUS_niezaleganie", 12),
        tax_paper(c, "digital", "pdf", "03.04.2026", "US_niezaleganie", 12),
        *copies(c, "pdf", "Zal_certyfikat_", 12),
        Paper(
            "de_minimis_statement",
            "statement of aid received",
            evidence.received(c, [("PARP", "14.06.2024", "85 000,00", "19 560,00")], 12, sign=False),
            "pdf",
            "Zal_4_Pomoc_de_minimis",
            "electronic",
            {"nip": c.nip, "name": c.name},
        ),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(13, 9, 40),
                "Automatech Zachód sp. z o.o. - zgłoszenie na wyjazd studyjny do Szwajcarii",
                "Szanowni Państwo,\n\nw załączeniu komplet dokumentów zgłoszeniowych podpisanych elektronicznie."
                "\n\nZ poważaniem\nGrzegorz Pawłowski\nPrezes Zarządu",
                papers,
            ),
        )
    )

    c = C["denta-form"]
    pen = Manner("pen", 13, sign=True, initials=ALL)
    papers = [
        *blanks(c, pen, "scan", "hand", ("formularz", "status", "de minimis", "umowa")),
        zus_paper(c, "amounts", "scan", "7.04.2026", "zus", 13),
        tax_paper(c, "amounts", "scan", "8.04.2026", "us", 13),
        *copies(c, "scan", "certyfikat", 13),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(15, 12, 10),
                "Nabór Szwajcaria - Denta-Form s.c.",
                "Witam,\nw załączniku skan całości dokumentów.\nAnna Wilk",
                papers,
                "one_pdf",
            ),
        )
    )

    c = C["ceramika"]
    m = Manner("typed", 14, note=ESIGN, delete=True)
    papers = [
        *blanks(
            c,
            m,
            "pdf",
            "electronic",
            ("01_formularz", "02_oswiadczenie_o_statusie", "03_pomoc_de_minimis", "04_umowa"),
        ),
        zus_paper(c, "ticked", "pdf", "01.04.2026", "05_ZUS", 14),
        tax_paper(c, "parts", "pdf", "02.04.2026", "06_US", 14),
        *copies(c, "pdf", "07_certyfikat_", 14),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(13, 13, 5),
                "LZCT S.A. – wyjazd studyjny Szwajcaria 22-25.06.2026",
                "Dzień dobry,\n\n"
                "przekazujemy zgłoszenie spółki (plik ZIP).\n\nSekretariat Zarządu\nLZCT S.A.",
                papers,
                "zip",
            ),
        )
    )

    c = C["hydropol"]
    m = Manner("typed", 15, keep_dots=True, sign=True, initials=ALL)
    papers = [
        *blanks(
            c,
            m,
            "docx",
            "hand",
            (
                "Formularz zgłoszeniowy - Hydropol",
                "Oświadczenie o statusie - Hydropol",
                "Formularz de minimis - Hydropol",
                "Projekt umowy - Hydropol",
            ),
        ),
        zus_paper(c, "digital", "pdf", "08.04.2026", "Zaświadczenie ZUS", 15),
        tax_paper(c, "digital", "pdf", "08.04.2026", "Zaświadczenie US", 15),
        *copies(c, "photo", "atest PZH", 15),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(15, 10, 2),
                "Zgłoszenie do udziału - Hydropol Nowak sp.k.",
                "Dzień dobry,\nprzesyłam wypełnione druki z podpisem oraz zaświadczenia.\n\nKrzysztof Nowak",
                papers,
            ),
        )
    )

    c = C["kodownia"]
    m = Manner("typed", 16, tick="[x]", delete=True, sign=True, initials=ALL, ink="111122")
    papers = [
        *blanks(
            c,
            m,
            "docx",
            "hand",
            ("kodownia-formularz", "kodownia-status", "kodownia-deminimis", "kodownia-umowa"),
        ),
        zus_paper(c, "digital", "pdf", "10.04.2026", "zus-zaswiadczenie", 16),
        tax_paper(c, "amounts", "pdf", "10.04.2026", "us-zaswiadczenie", 16),
        other(evidence.ceidg(c), "CEIDG printout", "ceidg"),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(16, 14, 31),
                "wyjazd do Szwajcarii, zgłoszenie",
                "Cześć / dzień dobry,\n\nzgłaszam się. Wszystko w załącznikach.\n\nMarta Zielińska\nKodownia",
                papers,
            ),
        )
    )

    c = C["jeziorna"]
    m = Manner("typed", 17, sign=True, initials=ALL)
    papers = [
        *blanks(
            c, m, "photo", "hand", ("formularz_foto", "oswiadczenie_foto", "deminimis_foto", "umowa_foto")
        ),
        zus_paper(c, "digital", "pdf", "03.04.2026", "ZUS", 17),
        tax_paper(c, "digital", "pdf", "07.04.2026", "e-Urzad-Skarbowy", 17),
        *copies(c, "photo", "certyfikat_foto", 17),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(14, 11, 50),
                "Jeziorna Botanika - nabór „Innowacyjne Lubuskie”",
                "Szanowni Państwo,\n\n"
                "dokumenty wydrukowałam, podpisałam i sfotografowałam, zaświadczenia są w PDF.\n\nAlicja Rataj",
                papers,
            ),
        )
    )
    return out


def sound_b() -> list[Application]:
    """Numbers 8–14."""
    out: list[Application] = []
    c = C["metal-giet"]
    papers = [
        *retypes(
            c,
            18,
            "scan",
            "hand",
            ("SKAN_0101", "SKAN_0102", "SKAN_0103", "SKAN_0104"),
            retyped.CSS,
            columns=False,
        ),
        zus_paper(c, "ticked", "scan", "9.04.2026", "SKAN_0105", 18),
        tax_paper(c, "parts", "scan", "10.04.2026", "SKAN_0106", 18),
        *copies(c, "scan", "SKAN_0107", 18),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(16, 9, 17),
                "Metal-Gięt - wyjazd studyjny Szwajcaria",
                "Dzień dobry,\nw imieniu "
                "wspólników przesyłam dokumenty. Druki przepisałam w naszym programie, treść bez zmian.\n"
                "Barbara Tomczak, księgowość",
                papers,
            ),
        )
    )

    c = C["skyline"]
    m = Manner("typed", 19, tick="■", note=ESIGN)
    w = replace(m, note="", sign=True)
    papers = [
        *blanks(
            c, m, "pdf", "electronic", ("formularz-signed", "", "", "umowa-signed"), kinds=(FORM, CONTRACT)
        ),
        *blanks(c, w, "docx", "hand", ("", "status", "de-minimis", ""), kinds=(STATUS, MINIMIS)),
        zus_paper(c, "digital", "pdf", "09.04.2026", "zus", 19),
        tax_paper(c, "letter", "scan", "13.04.2026", "us", 19),
        *copies(c, "pdf", "iso27001", 19),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(17, 15, 5),
                "Skyline Pomiary P.S.A. | Szwajcaria 2026",
                "Dzień dobry!\n\nPrzesyłamy "
                "zgłoszenie, w razie pytań proszę dzwonić: 530 661 208.\n\nIgor Matusiak",
                papers,
            ),
        )
    )

    c = C["optimed"]
    papers = [
        *owns(c, 20, ("Optimed_zgloszenie", "Optimed_status_MSP", "Optimed_e-formularz", "Optimed_umowa")),
        zus_paper(c, "ticked", "pdf", "08.04.2026", "Optimed_ZUS", 20),
        tax_paper(c, "digital", "pdf", "09.04.2026", "Optimed_US", 20),
        *copies(c, "pdf", "Optimed_certyfikat_", 20),
        other(evidence.krs(c), "KRS excerpt", "Optimed_KRS"),
        Paper(
            "proxy",
            "power of attorney",
            evidence.proxy(c, "Roberta Czajkę", 20),
            "scan",
            "Optimed_pelnomocnictwo",
            "hand",
            {"nip": c.nip, "name": c.name},
        ),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(15, 8, 44),
                "Optimed Słubice sp. z o.o. – formularz zgłoszeniowy z załącznikami",
                "Szanowni Państwo,\n\nw załączeniu zgłoszenie naszej spółki.\n\nEwelina Hoffmann",
                papers,
            ),
        )
    )

    c = C["opakowania"]
    m = Manner("typed", 21, sign=True, initials=ALL, ink="15151F")
    papers = [
        *blanks(c, m, "scan", "hand", ("form", "osw", "dm", "um")),
        zus_paper(c, "letter", "scan", "7.04.2026", "z", 21),
        tax_paper(c, "letter", "scan", "8.04.2026", "s", 21),
        *copies(c, "scan", "c", 21),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(14, 14, 0),
                "Dokumenty - Szwajcaria - Opakowania Międzyrzecz",
                "Przesyłam skan kompletu dokumentów (jeden plik).\n\nBeata Lis-Kowal",
                papers,
                "one_pdf",
            ),
        )
    )

    c = C["elektromet"]
    pen = Manner("pen", 22, ink="111122", script="URW Gothic", sign=True, initials=ALL)
    papers = blanks(
        c, pen, "scan", "hand", ("Formularz", "Oswiadczenie", "Formularz informacji", "Umowa parafowana")
    )
    receipt = other(evidence.receipt(c, "10.04.2026"), "UPP receipt", "UPP_wniosek_RWN")
    out.append(
        done(
            c,
            mail(
                c,
                at(15, 13, 20),
                "Spółdzielnia Pracy Elektromet - zgłoszenie cz. 1",
                "Dzień dobry,\nna zaświadczenie z ZUS czekamy, doślemy.\nS. Bielak",
                [
                    *papers,
                    tax_paper(c, "amounts", "scan", "9.04.2026", "Urzad Skarbowy", 22),
                    *copies(c, "scan", "ISO", 22),
                    receipt,
                ],
            ),
            mail(
                c,
                at(20, 9, 10),
                "Spółdzielnia Pracy Elektromet - zgłoszenie cz. 2 (ZUS)",
                "Dosyłamy zaświadczenie z ZUS (NIP 924-346-40-52).\nS. Bielak",
                [zus_paper(c, "amounts", "scan", "16.04.2026", "ZUS", 22)],
            ),
        )
    )

    c = C["gajda"]
    m = Manner("typed", 23, tick="☑", sign=True, initials=ALL)
    papers = [
        *blanks(
            c,
            m,
            "docx",
            "hand",
            ("Formularz zgłoszeniowy", "", "Informacje de minimis", "Umowa"),
            kinds=(FORM, MINIMIS, CONTRACT),
        ),
        blank(c, STATUS, m, "odt", "hand", "Oświadczenie o statusie"),
        zus_paper(c, "digital", "pdf", "14.04.2026", "Zaświadczenie ZUS", 23),
        tax_paper(c, "digital", "pdf", "14.04.2026", "Zaświadczenie US", 23),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(17, 10, 38),
                "Gajda Architekci – Szwajcaria",
                "Dzień dobry,\n\nzgłoszenie w paczce zip.\n\narch. Tomasz Gajda",
                papers,
                "zip",
            ),
        )
    )

    c = C["solaris"]
    papers = [
        *retypes(
            c,
            24,
            "pdf",
            "electronic",
            ("formularz zgloszeniowy DS", "oswiadczenie DS", "de minimis DS", "umowa DS"),
            retyped.PLAIN,
            columns=True,
        )
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(15, 11, 11),
                "Dolina Słońca - zgłoszenie",
                "Dzień dobry,\nprzesyłam formularze, a w drugiej "
                "wiadomości zaświadczenia i certyfikaty.\nNatalia Kubiak",
                papers,
            ),
            mail(
                c,
                at(15, 11, 19),
                "Dolina Słońca - zgłoszenie, zaświadczenia",
                "Ciąg dalszy zgłoszenia Dolina Słońca sp. z o.o., NIP 5993978741.\nNatalia Kubiak",
                [
                    zus_paper(c, "digital", "pdf", "08.04.2026", "ZUS DS", 24),
                    tax_paper(c, "parts", "pdf", "09.04.2026", "US DS", 24),
                    *copies(c, "pdf", "cert DS ", 24),
                ],
            ),
        )
    )
    return out


def unsound() -> list[Application]:
    """Numbers 15–20."""
    out: list[Application] = []
    c = C["polimer"]
    m = Manner("typed", 25, tick="☑", keep_dots=True, sign=True, initials=ALL)
    papers = [
        *blanks(
            c,
            m,
            "docx",
            "hand",
            ("Polimer formularz", "Polimer oświadczenie", "Polimer de minimis", "Polimer umowa"),
        ),
        zus_paper(c, "amounts", "pdf", "07.04.2026", "Polimer ZUS", 25),
        tax_paper(c, "arrears", "pdf", "09.04.2026", "Polimer US", 25),
        *copies(c, "pdf", "Polimer ISO", 25),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(14, 10, 5),
                "Polimer Kostrzyn - wyjazd do Szwajcarii",
                "Dzień dobry,\nw załączeniu komplet.\nPaweł Szulc",
                papers,
            ),
            sound=False,
        )
    )

    c = C["bhp-expert"]
    pen = Manner("pen", 26, sign=True, initials=ALL)
    papers = [
        *blanks(c, pen, "scan", "hand", ("dok1", "dok2", "dok3", "dok4")),
        zus_paper(c, "refusal", "scan", "13.04.2026", "dok5 zus", 26),
        tax_paper(c, "letter", "photo", "10.04.2026", "dok6 us", 26),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(16, 12, 45),
                "zgłoszenie BHP-Expert Wschowa",
                "Dzień dobry, przesyłam dokumenty na wyjazd i pismo z ZUS.\nHanna Ludwiczak",
                papers,
            ),
            sound=False,
        )
    )

    c = C["nocny-lis"]
    m = Manner("typed", 27, sign=True, initials=ALL)
    papers = [
        blank(
            c,
            FORM,
            replace(m, sign=False),
            "docx",
            "none",
            "NLS_formularz_zgloszeniowy",
            faults=("unsigned",),
        ),
        *blanks(
            c,
            m,
            "docx",
            "hand",
            ("", "NLS_status", "NLS_de_minimis", "NLS_umowa"),
            kinds=(STATUS, MINIMIS, CONTRACT),
        ),
        zus_paper(c, "digital", "pdf", "07.04.2026", "NLS_ZUS", 27),
        tax_paper(c, "digital", "pdf", "07.04.2026", "NLS_US", 27),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(13, 15, 12),
                "Nocny Lis Studio // study trip CH",
                "Dzień dobry,\n\ndokumenty w załącznikach.\n\nAdrian",
                papers,
            ),
            sound=False,
        )
    )

    c = C["tapicernia"]
    pen = Manner("pen", 28, sign=True)
    papers = [
        *blanks(c, pen, "photo", "hand", ("zdj1", "zdj2", "zdj3", ""), kinds=(FORM, STATUS, MINIMIS)),
        zus_paper(c, "ticked", "photo", "14.04.2026", "zdj4", 28, turned=90),
        tax_paper(c, "amounts", "photo", "13.04.2026", "zdj5", 28),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(17, 8, 3),
                "Tapicernia Bobrowa",
                "Dzień dobry wysyłam zdjęcia dokumentów na wyjazd Szwajcaria. Renata Gil",
                papers,
            ),
            sound=False,
            missing=("draft_contract",),
        )
    )

    c = C["drukarnia"]
    town = certificate(
        c,
        "other",
        "municipal certificate",
        tax.municipal(c, "9.04.2026", "FN.3140.58.2026", 29),
        "scan",
        "zaswiadczenie o niezaleganiu w podatkach",
        verdict=None,
        faults=("wrong_document",),
    )
    papers = [
        *retypes(
            c,
            29,
            "scan",
            "hand",
            ("formularz zgloszeniowy", "oswiadczenie o statusie", "formularz de minimis", "projekt umowy"),
            retyped.PLAIN,
            columns=False,
        ),
        zus_paper(c, "letter", "scan", "8.04.2026", "zaswiadczenie zus", 29),
        town,
        *copies(c, "scan", "fsc", 29),
    ]
    out.append(
        done(
            c,
            mail(
                c,
                at(14, 9, 33),
                "Drukarnia Noteć sp.j. - Innowacyjne Lubuskie - Szwajcaria",
                "Szanowni Państwo,\nprzesyłamy zgłoszenie wraz z zaświadczeniami.\nMariusz Zych",
                papers,
            ),
            sound=False,
            missing=("tax_certificate",),
        )
    )

    c = C["analityka"]
    m = Manner("typed", 30, sign=True)
    pen = Manner("pen", 30, sign=True, initials=(True, False, True))
    old = Paper(
        MINIMIS,
        "old template of 1407/2013",
        retyped.minimis(c, 30, sign=True, old=True),
        "scan",
        "de minimis",
        "hand",
        truth(c, MINIMIS),
        faults=("obsolete_template",),
    )
    out.append(
        done(
            c,
            mail(
                c,
                at(15, 10, 20),
                "Analityka Warty – zgłoszenie do Szwajcarii",
                "Dzień dobry,\nprzesyłam "
                "formularz, oświadczenie i umowę. Reszta w kolejnym mailu.\nDorota Szewczyk",
                [
                    *blanks(c, m, "pdf", "hand", ("formularz", "status", "", ""), kinds=(FORM, STATUS)),
                    blank(c, CONTRACT, pen, "scan", "hand", "umowa", faults=("not_initialled",)),
                ],
            ),
            mail(
                c,
                at(16, 10, 51),
                "Analityka Warty – pozostałe dokumenty",
                "Dosyłam resztę (NIP 596-901-74-46).\nDorota Szewczyk",
                [
                    old,
                    zus_paper(c, "instalments", "scan", "10.04.2026", "zus", 30),
                    tax_paper(c, "digital", "pdf", "10.04.2026", "us", 30),
                    *copies(c, "scan", "akredytacja", 30),
                ],
            ),
            sound=False,
        )
    )
    return out


APPLICATIONS: tuple[Application, ...] = (*sound_a(), *sound_b(), *unsound())
