"""The sound applications: four born digital, eight scanned or photographed."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail, Paper
from tests.blind.rounds.r39 import minimis
from tests.blind.rounds.r39.build import Desk, application
from tests.blind.rounds.r39.companies import FIRMS

WARSAW = ZoneInfo("Europe/Warsaw")


def at(day: int, hour: int, minute: int) -> datetime:
    """A time of April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def _statement(desk: Desk, name: str) -> Paper:
    return desk.paper(
        "de_minimis_statement", "de minimis statement", minimis.statement(desk.firm, desk.mode), name
    )


def digital() -> tuple[Application, ...]:
    """PDF, e-signed."""
    a = Desk(FIRMS["nordviso"], "pdf")
    b = Desk(
        FIRMS["biolumin"],
        "pdf",
        names=("1_zgloszenie", "2_ZUS", "3_US", "4_oswiadczenie_MSP", "5_pomoc", "6_projekt_umowy", "7_zal"),
    )
    c = Desk(
        FIRMS["zielonka"],
        "pdf",
        names=(
            "Karta zgłoszeniowa Zielonka",
            "zaświadczenie ZUS",
            "zaświadczenie skarbówka",
            "status MŚP",
            "formularz pomocy",
            "projekt umowy",
            "EMAS",
        ),
    )
    d = Desk(
        FIRMS["plastodra"],
        "pdf",
        names=(
            "PLASTODRA_formularz",
            "PLASTODRA_ZUS",
            "PLASTODRA_US",
            "PLASTODRA_status",
            "PLASTODRA_deminimis",
            "PLASTODRA_umowa",
            "PLASTODRA_ISO",
        ),
    )
    return (
        application(
            a.firm,
            (
                Mail(
                    at(9, 12, 41),
                    a.firm.mail,
                    "Zgłoszenie – wyjazd studyjny Szwajcaria – Nordviso",
                    "Dzień dobry,\n\nprzesyłam komplet dokumentów podpisanych elektronicznie.\n\nPozdrawiam\nAgnieszka Torwid\nNordviso",
                    (
                        a.form(0),
                        a.zus(1, "01.04.2026"),
                        a.tax(2, "02.04.2026"),
                        a.status(0),
                        a.minimis(3),
                        a.contract(1),
                        _statement(a, "oswiadczenie_pomoc"),
                        *a.copies(),
                    ),
                ),
            ),
        ),
        application(
            b.firm,
            (
                Mail(
                    at(10, 9, 15),
                    b.firm.mail,
                    "Rekrutacja Szwajcaria, dokumenty",
                    "W załączeniu paczka z dokumentami. Proszę o potwierdzenie odbioru.\n\nJ. Wieruchowska",
                    (
                        b.form(1),
                        b.zus(3, "30.03.2026"),
                        b.tax(2, "31.03.2026"),
                        b.status(1),
                        b.minimis(0),
                        b.contract(2),
                    ),
                    "zip",
                ),
            ),
        ),
        application(
            c.firm,
            (
                Mail(
                    at(13, 16, 2),
                    c.firm.mail,
                    "zgłoszenie na wyjazd do Szwajcarii",
                    "Szanowni Państwo,\nw załącznikach zgłoszenie mojej firmy, zaświadczenia doślę osobno.\nWojciech Krasicz",
                    (c.form(2), c.status(2), c.minimis(1), c.contract(0), *c.copies()),
                ),
                Mail(
                    at(13, 16, 20),
                    c.firm.mail,
                    "zgłoszenie na wyjazd do Szwajcarii – zaświadczenia",
                    "Obiecane zaświadczenia ZUS i US (Zielonka, NIP w formularzu).\nWK",
                    (c.zus(1, "08.04.2026"), c.tax(2, "08.04.2026")),
                ),
            ),
        ),
        application(
            d.firm,
            (
                Mail(
                    at(14, 11, 33),
                    d.firm.mail,
                    "Plastodra Wtrysk – zgłoszenie do naboru",
                    "Dzień dobry,\nprzekazuję zgłoszenie wraz z załącznikami (ZIP).\nKarolina Piątnik",
                    (
                        d.form(3),
                        d.zus(3, "07.04.2026"),
                        d.tax(2, "03.04.2026"),
                        d.status(3),
                        d.minimis(2),
                        d.contract(3),
                        *d.copies(),
                    ),
                    "zip",
                ),
            ),
        ),
    )


def scanned() -> tuple[Application, ...]:
    """Printed, signed by hand, scanned or photographed."""
    e = Desk(
        FIRMS["metalkor"],
        "scan",
        200,
        (
            "skan formularz",
            "skan ZUS",
            "skan skarbowy",
            "skan status",
            "skan pomoc",
            "skan umowa",
            "skan ISO",
        ),
    )
    f = Desk(FIRMS["sowaware"], "scan", 200)
    g = Desk(
        FIRMS["drewnopol"],
        "photo",
        200,
        (
            "zdjecie_form",
            "zdjecie_zus",
            "zdjecie_us",
            "zdjecie_status",
            "zdjecie_minimis",
            "zdjecie_umowa",
            "zdjecie",
        ),
    )
    h = Desk(
        FIRMS["aquatest"],
        "scan",
        150,
        (
            "Aquatest zgłoszenie",
            "Aquatest zaśw. ZUS",
            "Aquatest zaśw. US",
            "Aquatest ośw. status",
            "Aquatest info pomoc",
            "Aquatest umowa parafowana",
            "Aquatest dokument",
        ),
    )
    i = Desk(
        FIRMS["ortomed"],
        "photo",
        220,
        (
            "IMG_20260417_01",
            "IMG_20260417_02",
            "IMG_20260417_03",
            "IMG_20260417_04",
            "IMG_20260417_05",
            "IMG_20260417_06",
            "IMG_20260417_07",
        ),
    )
    j = Desk(FIRMS["logispark"], "scan", 300)
    k = Desk(
        FIRMS["szklarz"],
        "photo",
        200,
        ("huta formularz", "huta zus", "huta us", "huta status", "huta pomoc", "huta umowa", "huta inne"),
    )
    m = Desk(
        FIRMS["kabelex"], "scan", 200, ("SKM_01", "SKM_02", "SKM_03", "SKM_04", "SKM_05", "SKM_06", "SKM_07")
    )
    return (
        application(
            e.firm,
            (
                Mail(
                    at(13, 8, 50),
                    e.firm.mail,
                    "Metalkor CNC - wyjazd Szwajcaria",
                    "Witam, przesyłam skany. Ryszard Bęben",
                    (
                        e.form(3),
                        e.zus(0, "31.03.2026"),
                        e.tax(1, "01.04.2026"),
                        e.status(0),
                        e.minimis(1),
                        e.contract(1),
                        *e.copies(),
                    ),
                ),
            ),
        ),
        application(
            f.firm,
            (
                Mail(
                    at(15, 13, 7),
                    f.firm.mail,
                    "SowaWare: komplet dokumentów do rekrutacji",
                    "Szanowni Państwo,\nw jednym pliku całość podpisanych dokumentów.\n\nPaulina Rzeźnik\nSowaWare sp. z o.o.",
                    (
                        f.form(0),
                        f.zus(2, "09.04.2026"),
                        f.tax(3, "10.04.2026"),
                        f.status(1),
                        f.minimis(0),
                        f.contract(0),
                        *f.copies(),
                    ),
                    "one_pdf",
                ),
            ),
        ),
        application(
            g.firm,
            (
                Mail(
                    at(16, 19, 44),
                    g.firm.mail,
                    "wyjazd do szwajcarii",
                    "Dobry wieczór, nie mam skanera więc robiłem telefonem. Jakby coś było nieczytelne proszę dzwonić 607 900 215\nPiotr Gawrych",
                    (
                        g.form(3),
                        g.zus(0, "02.04.2026"),
                        g.tax(0, "07.04.2026"),
                        g.status(3),
                        g.minimis(2),
                        g.contract(2),
                    ),
                ),
            ),
        ),
        application(
            h.firm,
            (
                Mail(
                    at(15, 10, 26),
                    h.firm.mail,
                    "Zgłoszenie Aquatest Uzdatnianie – wyjazd studyjny",
                    "Dzień dobry,\nprzesyłam zgłoszenie i załączniki.\nZ poważaniem\nEwa Dulęba-Nowik",
                    (
                        h.form(1),
                        h.zus(1, "08.04.2026", "pdf"),
                        h.tax(2, "08.04.2026", "pdf"),
                        h.status(2),
                        h.minimis(3),
                        h.contract(3),
                        _statement(h, "Aquatest pomoc otrzymana"),
                        *h.copies(),
                    ),
                    "zip",
                ),
            ),
        ),
        application(
            i.firm,
            (
                Mail(
                    at(17, 14, 18),
                    i.firm.mail,
                    "Ortomed Druk 3D - zgłoszenie",
                    "Dzień dobry, w ZIP zdjęcia podpisanych dokumentów.\nNatalia Sielska",
                    (
                        i.form(2),
                        i.zus(2, "10.04.2026"),
                        i.tax(1, "13.04.2026"),
                        i.status(1),
                        i.minimis(0),
                        i.contract(1),
                    ),
                    "zip",
                ),
            ),
        ),
        application(
            j.firm,
            (
                Mail(
                    at(16, 9, 31),
                    j.firm.mail,
                    "Logispark Automatyka, nabór „Innowacyjne Lubuskie” – Szwajcaria",
                    "Szanowni Państwo,\nzałączam skan kompletu.\n\nOlga Matuszna\nLogispark Automatyka",
                    (
                        j.form(0),
                        j.zus(0, "09.04.2026"),
                        j.tax(3, "08.04.2026"),
                        j.status(2),
                        j.minimis(1),
                        j.contract(3),
                        *j.copies(),
                    ),
                    "one_pdf",
                ),
            ),
        ),
        application(
            k.firm,
            (
                Mail(
                    at(20, 11, 55),
                    k.firm.mail,
                    "Huta Barwna zgłasza się na wyjazd",
                    "Dzień dobry,\nzdjęcia dokumentów, a zaświadczenie ze skarbówki jest z e-Urzędu, więc plik PDF.\nJulia Polak",
                    (
                        k.form(1),
                        k.zus(3, "14.04.2026"),
                        k.tax(2, "15.04.2026", "pdf"),
                        k.status(0),
                        k.minimis(3),
                        k.contract(0),
                    ),
                ),
            ),
        ),
        application(
            m.firm,
            (
                Mail(
                    at(21, 8, 12),
                    m.firm.mail,
                    "Kabelex Wiązki – dokumenty rekrutacyjne",
                    "Dzień dobry,\nprzesyłamy dokumenty, ZUS dziś jeszcze doślemy.\nAdam Kostera",
                    (m.form(2), m.tax(0, "16.04.2026"), m.status(3), m.minimis(2), m.contract(2)),
                ),
                Mail(
                    at(21, 9, 3),
                    m.firm.mail,
                    "Kabelex Wiązki – uzupełnienie: ZUS",
                    "Uzupełniam o zaświadczenie ZUS.\nA. Kostera",
                    (m.zus(2, "17.04.2026"),),
                ),
            ),
            has_copies=False,
        ),
    )
