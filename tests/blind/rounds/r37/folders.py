"""The mails of each company."""

from dataclasses import replace

from tests.blind.model import Application, Mail

from . import aid, contract, status, tax, zus
from .companies import Desk, application, at
from .data import BY


def digital() -> list[Application]:
    """Sound, born-digital and e-signed."""
    a = Desk(
        "frezmet",
        "pdf",
        "electronic",
        "formularz zgloszeniowy Frezmet|ZUS - niezaleganie|US - niezaleganie|status MSP|de minimis|umowa - projekt",
    )
    b = Desk("lumis", "pdf", "electronic", "1_formularz|2_zus|3_us|4_status|5_deminimis|6_umowa")
    c = Desk(
        "biolab",
        "pdf",
        "electronic",
        "BioLab_formularz_zgloszeniowy|BioLab_ZUS|BioLab_zaswiadczenie_US|BioLab_oswiadczenie_status|BioLab_pomoc_de_minimis|BioLab_umowa_parafowana",
    )
    d = Desk(
        "aquafiltr",
        "pdf",
        "electronic",
        "zal 2 formularz|zaswiadczenie ZUS 04.2026|zaswiadczenie KAS|zal 3 status|zal 6 de minimis|zal 5 umowa",
    )
    return [
        application(
            a,
            Mail(
                at(14, 9, 12),
                a.firm.mail,
                "Zgłoszenie – wyjazd studyjny do Szwajcarii – Frezmet-Odra",
                "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów (podpisane elektronicznie przez prezesa).\n\nPozdrawiam\nIwona Starosta",
                (
                    a.form("grid"),
                    a.zus(zus.eprint, "02.04.2026"),
                    a.tax(tax.eoffice, "01.04.2026"),
                    a.status(status.table),
                    a.aid("official"),
                    a.contract(contract.classic),
                    a.statement(aid.statement, "zal. 4 pomoc otrzymana"),
                    *a.copies("ISO 9001", "ISO 14001"),
                ),
            ),
        ),
        application(
            b,
            Mail(
                at(9, 20, 47),
                b.firm.mail,
                "Szwajcaria - dokumenty",
                "Dzień dobry, przesyłam zgłoszenie, wszystko w zipie. K. Wenda",
                (
                    b.form("talk"),
                    b.zus(zus.fundtable, "31.03.2026"),
                    b.tax(tax.letterhead, "30.03.2026"),
                    b.status(status.letter),
                    b.aid("webprint"),
                    b.contract(contract.legal),
                ),
                "zip",
            ),
        ),
        application(
            c,
            Mail(
                at(15, 11, 3),
                c.firm.mail,
                "BioLab Sulechów – zgłoszenie do udziału w wyjeździe (1/2)",
                "Szanowni Państwo,\nprzesyłam formularz wraz z załącznikami. Zaświadczenia doślę w osobnej wiadomości, bo serwer nie przyjmuje większych plików.\nZ poważaniem\nAneta Rutka",
                (c.form("word"), c.status(status.matrix), c.aid("word"), c.contract(contract.draft)),
            ),
            Mail(
                at(15, 11, 9),
                c.firm.mail,
                "BioLab Sulechów – zgłoszenie do udziału w wyjeździe (2/2)",
                "Druga część: zaświadczenia i certyfikaty.\nAneta Rutka",
                (
                    c.zus(zus.eprint, "08.04.2026"),
                    c.tax(tax.zasw, "07.04.2026"),
                    *c.copies("akredytacja 17025", "swiadectwo ochronne", "GMP"),
                ),
            ),
        ),
        application(
            d,
            Mail(
                at(16, 13, 30),
                d.firm.mail,
                "Nabór Innowacyjne Lubuskie – AQUAFILTR",
                "Dzień dobry,\nzgłaszamy udział naszej spółki w wyjeździe studyjnym do Szwajcarii. Dokumenty w załącznikach.\n\nKrzysztof Maj\ntel. 68 381 90 12",
                (
                    d.form("cards"),
                    d.zus(zus.column, "03.04.2026"),
                    d.tax(tax.columns, "09.04.2026"),
                    d.status(status.struckout),
                    d.aid("narrow"),
                    d.contract(contract.signed),
                    d.statement(aid.statement_short, "zal 4 oswiadczenie"),
                    *d.copies("patent", "iso 9001"),
                ),
            ),
        ),
    ]


def scanned() -> list[Application]:
    """Sound, printed, signed with a pen, and scanned or photographed."""
    a = Desk(
        "ekoterm",
        "scan",
        "hand",
        "SKM_C25826041410150|SKM_C25826041410160|SKM_C25826041410161|SKM_C25826041410170|SKM_C25826041410180|SKM_C25826041410190",
    )
    b = Desk("nadwarcie", "scan", "hand", "formularz|zus|us|status|de minimis|umowa", 150)
    c = Desk(
        "robotyka",
        "scan",
        "hand",
        "Formularz zgłoszeniowy|Zaświadczenie ZUS|Zaświadczenie US|Oświadczenie o statusie|Informacje de minimis|Umowa parafowana",
    )
    d = Desk("stolbor", "scan", "hand", "skan1|skan2|skan3|skan4|skan5|skan6")
    e = Desk(
        "dronvid",
        "photo",
        "hand",
        "IMG_20260417_formularz|IMG_20260417_zus|IMG_20260417_us|IMG_20260417_status|IMG_20260417_pomoc|IMG_20260417_umowa",
    )
    f = Desk(
        "poligraf",
        "scan",
        "hand",
        "zgloszenie drukarnia|zus drukarnia|us drukarnia|oswiadczenie drukarnia|deminimis drukarnia|umowa drukarnia",
        300,
    )
    g = Desk(
        "medtex",
        "scan",
        "hand",
        "Medtex_formularz|Medtex_ZUS|Medtex_US|Medtex_status|Medtex_deminimis|Medtex_umowa",
    )
    h = Desk(
        "solarys",
        "photo",
        "hand",
        "zdjecie formularz|zdjecie zus|zdjecie us|zdjecie oswiadczenie|zdjecie de minimis|zdjecie umowa",
    )
    return [
        application(
            a,
            Mail(
                at(14, 10, 41),
                a.firm.mail,
                "Formularz zgłoszeniowy Szwajcaria Ekoterm Lubsko",
                "Dzień dobry\n\nw załączeniu skany dokumentów do naboru.\n\nsekretariat",
                (
                    a.form("grid"),
                    a.zus(zus.letter, "01.04.2026"),
                    a.tax(tax.decision, "02.04.2026"),
                    a.status(status.matrix),
                    a.aid("narrow"),
                    a.contract(contract.legal),
                    a.statement(aid.statement, "SKM_C25826041410195"),
                    *a.copies(
                        "SKM_C25826041410200",
                        "SKM_C25826041410201",
                        "SKM_C25826041410202",
                        "SKM_C25826041410203",
                    ),
                ),
            ),
        ),
        application(
            b,
            Mail(
                at(10, 14, 22),
                b.firm.mail,
                "zgłoszenie na wyjazd",
                "Witam, przesyłam zgłoszenie spółki Nadwarcie Pack wraz z załącznikami w jednym pliku.\nEwa Sroka",
                (
                    b.form("talk"),
                    b.status(status.table),
                    b.aid("official"),
                    b.contract(contract.signed),
                    b.zus(zus.points, "30.03.2026"),
                    b.tax(tax.zasw, "31.03.2026"),
                    *b.copies("fsc"),
                ),
                "one_pdf",
            ),
        ),
        application(
            c,
            Mail(
                at(8, 8, 15),
                c.firm.mail,
                "Zach-Tech: wyjazd studyjny Szwajcaria, zgłoszenie",
                "Szanowni Państwo,\nprzekazuję zgłoszenie z kompletem załączników.\nSzymon Dudkowiak\nprezes zarządu",
                (
                    c.form("cards"),
                    c.zus(zus.column, "27.03.2026"),
                    c.tax(tax.letterhead, "26.03.2026"),
                    c.status(status.letter),
                    c.aid("webprint"),
                    c.contract(contract.classic),
                    *c.copies("Certyfikat ISO 3834-2"),
                ),
                "zip",
            ),
        ),
        application(
            d,
            Mail(
                at(13, 19, 5),
                d.firm.mail,
                "Stolbor dokumenty cz. 1",
                "Dzień dobry, wysyłam formularz i oświadczenia, zaświadczenia jutro jak córka zeskanuje. Żurek",
                (d.form("word"), d.status(status.struckout), d.aid("official"), d.contract(contract.draft)),
            ),
            Mail(
                at(14, 17, 38),
                d.firm.mail,
                "Stolbor dokumenty cz. 2",
                "Brakujące zaświadczenia do zgłoszenia z wczoraj (NIP " + d.firm.nip + ").",
                (d.zus(zus.fundtable, "07.04.2026"), d.tax(tax.columns, "08.04.2026")),
            ),
        ),
        application(
            e,
            Mail(
                at(17, 21, 14),
                e.firm.mail,
                "Dronvid – zgłoszenie do Szwajcarii",
                "Dobry wieczór, nie mam skanera, więc wysyłam zdjęcia podpisanych dokumentów. Zaświadczenia w PDF dostałem z urzędów.\nMichał Ostrowicz",
                (
                    e.form("cards"),
                    e.status(status.table),
                    e.aid("narrow"),
                    e.contract(contract.signed),
                    e.zus(zus.eprint, "10.04.2026", guise="pdf"),
                    e.tax(tax.eoffice, "10.04.2026", guise="pdf"),
                ),
            ),
        ),
        application(
            f,
            Mail(
                at(13, 12, 50),
                f.firm.mail,
                "Drukarnia Wschowa - nabór wyjazd studyjny",
                "Dzień dobry,\nprzesyłamy zgłoszenie.\n\nRenata Hałas",
                (
                    f.form("word"),
                    f.zus(zus.points, "08.04.2026"),
                    f.tax(tax.decision, "03.04.2026"),
                    f.status(status.matrix),
                    f.aid("word"),
                    f.contract(contract.classic),
                    f.statement(aid.statement_short, "pomoc otrzymana drukarnia"),
                    *f.copies("certyfikat PSO"),
                ),
                "zip",
            ),
        ),
        application(
            g,
            Mail(
                at(20, 9, 58),
                g.firm.mail,
                "Wyjazd studyjny Szwajcaria 22-25.06 – Medtex Kostrzyn",
                "Szanowni Państwo,\n\nw załączeniu skan kompletu dokumentów. Drugi certyfikat okażemy na życzenie.\n\nDominika Sak\nMedtex",
                (
                    g.form("grid"),
                    g.zus(zus.letter, "14.04.2026", turned=180),
                    g.tax(tax.letterhead, "13.04.2026"),
                    g.status(status.letter),
                    g.aid("webprint"),
                    g.contract(contract.draft),
                    *g.copies("ISO 13485"),
                ),
            ),
        ),
        application(
            h,
            Mail(
                at(12, 16, 33),
                h.firm.mail,
                "zgłoszenie Solarys",
                "W załączniku zdjęcia. Pozdrawiam, Jakub Peda",
                (
                    h.form("talk"),
                    h.zus(zus.column, "02.04.2026", turned=90),
                    h.tax(tax.zasw, "02.04.2026"),
                    h.status(status.struckout),
                    h.aid("word"),
                    h.contract(contract.legal),
                ),
                "zip",
            ),
        ),
    ]


def faulty() -> list[Application]:
    """Those that need a correction or a person."""
    a = Desk(
        "kamdrog",
        "scan",
        "hand",
        "formularz kamdrog|zus kamdrog|us kamdrog|status kamdrog|de minimis kamdrog|umowa kamdrog",
    )
    b = Desk("teleserw", "pdf", "electronic", "Formularz|ZUS|US|Status|DeMinimis|Umowa")
    c = Desk(
        "fitomix", "scan", "hand", "Formularz Fitomix|ZUS Fitomix|US Fitomix|Status Fitomix|-|Umowa Fitomix"
    )
    d = Desk("wiklina", "scan", "hand", "form|zus|us|stat|dm|um")
    partner = replace(BY["wiklina"], name="Marek Sowa", nip_root="594103842")
    return [
        application(
            a,
            Mail(
                at(14, 15, 20),
                a.firm.mail,
                "Kamdrog – zgłoszenie Szwajcaria",
                "Dzień dobry, przesyłamy dokumenty. Co do ZUS – załączam pismo, które dostaliśmy.\nW. Cichy",
                (
                    a.form("grid"),
                    a.zus(zus.refusal, "09.04.2026", refused=True),
                    a.tax(tax.columns, "08.04.2026"),
                    a.status(status.table),
                    a.aid("official"),
                    a.contract(contract.classic),
                ),
            ),
            sound=False,
        ),
        application(
            b,
            Mail(
                at(15, 18, 2),
                b.firm.mail,
                "Teleserw zgłoszenie",
                "Dzień dobry, w załączniku dokumenty do wyjazdu studyjnego.\nAdam Kruk",
                (
                    b.form("cards"),
                    b.zus(zus.eprint, "09.04.2026"),
                    b.tax(tax.arrears, "10.04.2026", owed=True),
                    b.status(status.letter),
                    b.aid("webprint"),
                    b.contract(contract.draft, "none", ("not_initialled",)),
                ),
            ),
            sound=False,
        ),
        application(
            c,
            Mail(
                at(16, 10, 26),
                c.firm.mail,
                "Fitomix Szprotawa, wyjazd do Szwajcarii",
                "Dzień dobry,\nprzesyłam zgłoszenie z załącznikami.\nOlga Trzeciak",
                (
                    c.form("word", "none", ("unsigned",), "docx"),
                    c.zus(zus.fundtable, "07.04.2026"),
                    c.tax(tax.decision, "08.04.2026"),
                    c.status(status.matrix),
                    c.contract(contract.legal),
                ),
            ),
            sound=False,
            missing=("de_minimis_form",),
        ),
        application(
            d,
            Mail(
                at(17, 12, 11),
                d.firm.mail,
                "Wiklina Design - zgłoszenie",
                "Przesyłam skany. Dorota Sowa",
                (
                    d.form("talk"),
                    d.zus(zus.points, "10.04.2026"),
                    d.tax(tax.zasw, "13.04.2026", other=partner),
                    d.status(status.struckout),
                    d.aid("old", ("obsolete_template",)),
                    d.contract(contract.signed),
                ),
            ),
            sound=False,
        ),
    ]
