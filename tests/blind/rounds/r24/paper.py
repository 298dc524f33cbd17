"""Applications on paper: printed, signed with a pen, scanned or photographed."""

from dataclasses import replace

from tests.blind.model import Mail, Paper

from . import declarations, evidence, tax
from .build import Desk, at
from .firms_paper import ELWERNA, KOSTRAWA, LUBSENTA, ODROBNA, RUCHOMED, SZKLOMIR, WENCEL, ZBASZMET
from .kit import Fill

ALL = (1, 2, 3)

_wencel = Desk(WENCEL, Fill("Kalam", 11, "pen", "pen", "pen", "wencel-r", 7), "scan", "hand")
_kostrawa = Desk(
    KOSTRAWA,
    Fill(size=11, signed="pen", seed="kostrawa-lach", letters=6, stamp=("PREZES ZARZĄDU", "Zbigniew Lach")),
    "scan",
    "hand",
)
_ruchomed = Desk(
    RUCHOMED, Fill(tick="pen", strike="pen", signed="pen", seed="pietras-m", letters=9), "photo", "hand"
)
_elwerna = Desk(
    ELWERNA,
    Fill(
        tick="x",
        signed="pen",
        seed="elw-rutk",
        letters=8,
        stamp=("Elwerna Automatyka S.A.", "65-127 Zielona Góra", "Prezes Zarządu"),
    ),
    "scan",
    "hand",
)
_szklomir = Desk(SZKLOMIR, Fill(strike="pen", signed="pen", seed="haba.m", letters=5), "scan", "hand")
_odrobna = Desk(ODROBNA, Fill("Caveat", 13, "pen", "pen", "pen", "odrobna-h", 9), "scan", "hand")
_zbaszmet = Desk(
    ZBASZMET,
    Fill(signed="pen", seed="zb-kowalik", letters=7, stamp=("ZBĄSZMET Sp. j.", "wspólnik Leszek Kowalik")),
    "scan",
    "hand",
)
_lubsenta = Desk(
    LUBSENTA, Fill(tick="x", strike="format", signed="pen", seed="wolska-g", letters=6), "scan", "hand"
)


def _turn(paper: Paper, degrees: int, dpi: int = 200) -> Paper:
    return replace(paper, turned=degrees, dpi=dpi)


WENCEL_APPLICATION = _wencel.done(
    Mail(
        at(10, 7, 58),
        WENCEL.email,
        "Zgłoszenie Optyka Pomiarowa Żagań",
        "Dzień dobry. Przesyłam skany dokumentów na wyjazd do Szwajcarii.\nRyszard Wencel",
        (
            _wencel.application("skan formularz"),
            _wencel.status("skan oświadczenie"),
            _wencel.de_minimis("skan de minimis"),
            _wencel.contract("skan umowa", initialled=ALL),
            _wencel.statement("skan pomoc"),
            _wencel.zus("table", "1 kwietnia 2026 r.", "430600/62/2231/2026", "skan ZUS", "scan"),
            _wencel.tax("sections", "2 kwietnia 2026 r.", "0810-SER.4021.71.2026", "skan US", "scan"),
            _wencel.evidence(
                evidence.right(
                    WENCEL,
                    "ŚWIADECTWO OCHRONNE NA WZÓR UŻYTKOWY",
                    "Ru.073318",
                    "Uchwyt soczewki dioptromierza",
                    "14.09.2021 r.",
                ),
                "certificate of protection",
                "skan wzór użytkowy",
            ),
        ),
    )
)

KOSTRAWA_APPLICATION = _kostrawa.done(
    Mail(
        at(14, 12, 26),
        KOSTRAWA.email,
        "Kostrawa Prefabrykaty – komplet dokumentów",
        "Szanowni Państwo,\nw załączeniu jeden plik PDF ze wszystkimi dokumentami.\n\nEwa Kobylarz\nprokurent",
        (
            _kostrawa.application("Kostrawa_zgloszenie", "retyped"),
            _kostrawa.status("Kostrawa_status", "letter"),
            _kostrawa.de_minimis("Kostrawa_de_minimis"),
            _kostrawa.statement("Kostrawa_pomoc"),
            _kostrawa.contract("Kostrawa_umowa", initialled=ALL),
            _kostrawa.zus("letter", "8 kwietnia 2026 r.", "290000/71/6612/2026", "Kostrawa_ZUS", "scan"),
            _kostrawa.tax("table", "9 kwietnia 2026 r.", "0802-SER.4021.561.2026", "Kostrawa_US", "scan"),
            _kostrawa.evidence(
                evidence.approval(
                    KOSTRAWA,
                    "1488-CPR-0715/Z",
                    "płyty drogowe – zakładowa kontrola produkcji",
                    "Zakład Oceny Wyrobów Betonowych",
                    "4.04.2024",
                ),
                "approval of a product",
                "Kostrawa_ZKP",
            ),
            _kostrawa.evidence(
                evidence.approval(
                    KOSTRAWA,
                    "B-BK-60211-0344/24",
                    "korytka odwadniające",
                    "Pracownia Higieny Materiałów",
                    "12.08.2024",
                ),
                "approval of a product",
                "Kostrawa_atest",
            ),
        ),
        packed="one_pdf",
    )
)

RUCHOMED_APPLICATION = _ruchomed.done(
    Mail(
        at(15, 16, 9),
        RUCHOMED.email,
        "Dokumenty Ruchomed – Szwajcaria 2026",
        "Dzień dobry,\nskaner nam się zepsuł, więc wysyłam zdjęcia stron. Zaświadczenia są w PDF.\nMagdalena Pietras",
        (
            _ruchomed.application("formularz_foto"),
            _ruchomed.status("status_foto", "older"),
            _ruchomed.de_minimis("deminimis_foto"),
            _ruchomed.contract("umowa_foto", initialled=ALL, party=False),
            _ruchomed.zus("columns", "13 kwietnia 2026 r.", "UP-430000/71/5301/26", "ZUS_Ruchomed"),
            _ruchomed.tax("portal", "13 kwietnia 2026 r.", "0805-SKA.4022.640.2026", "US_Ruchomed"),
        ),
    )
)

ELWERNA_APPLICATION = _elwerna.done(
    Mail(
        at(20, 9, 15),
        ELWERNA.email,
        "Elwerna Automatyka S.A. – zgłoszenie do wyjazdu studyjnego (Szwajcaria)",
        "Dzień dobry,\n\nprzekazuję dokumenty spółki (ZIP). Dołączam też pełnomocnictwo do kontaktów w tej sprawie.\n\nNatalia Brzezicka",
        (
            _elwerna.application("01 formularz zgloszeniowy"),
            _elwerna.zus("columns", "14 kwietnia 2026 r.", "UP-430000/71/5344/26", "02 ZUS"),
            _elwerna.tax("letter", "15 kwietnia 2026 r.", "0972-SER.4021.310.2026", "03 US", "scan"),
            _elwerna.status("04 oswiadczenie status"),
            _elwerna.de_minimis("05 de minimis", "columns"),
            _elwerna.contract("06 umowa parafowana", initialled=ALL),
            _elwerna.evidence(
                evidence.management(
                    ELWERNA,
                    "ISO 9001:2015",
                    "TQ/9/2210",
                    "projektowanie i budowa linii montażowych",
                    "Techniczne Biuro Jakości",
                    "2.10.2027",
                ),
                "management system certificate",
                "07 iso 9001",
            ),
            _elwerna.evidence(
                evidence.management(
                    ELWERNA,
                    "ISO 45001:2018",
                    "TQ/45/2211",
                    "projektowanie i budowa linii montażowych",
                    "Techniczne Biuro Jakości",
                    "2.10.2027",
                ),
                "management system certificate",
                "08 iso 45001",
            ),
            _elwerna.evidence(
                evidence.right(
                    ELWERNA,
                    "DOKUMENT PATENTOWY",
                    "Pat.241907",
                    "Chwytak do rozbiórki modułów bateryjnych",
                    "23.03.2020 r.",
                ),
                "certificate of protection",
                "09 patent",
            ),
            _elwerna.evidence(
                evidence.right(
                    ELWERNA, "ŚWIADECTWO OCHRONNE NA ZNAK TOWAROWY", "R.274530", "ELWERNA", "9.06.2014 r."
                ),
                "certificate of protection",
                "10 znak towarowy",
            ),
            _elwerna.statement("11 oswiadczenie o pomocy"),
            Paper(
                "proxy",
                "power of attorney",
                declarations.proxy(ELWERNA, _elwerna.fill, "Natalia Brzezicka"),
                "scan",
                "12 pelnomocnictwo",
                "hand",
                ELWERNA.identity(),
            ),
        ),
        packed="zip",
    )
)

SZKLOMIR_APPLICATION = _szklomir.done(
    Mail(
        at(13, 11, 37),
        SZKLOMIR.email,
        "Zgłoszenie - Szkłomir",
        "Dzień dobry, przesyłam zgłoszenie z załącznikami. Na zaświadczenie z ZUS jeszcze czekamy, doślę jutro.\nM. Haba",
        (
            _szklomir.application("Szklomir zgloszenie", "older"),
            _turn(_szklomir.status("Szklomir status", "older"), 180),
            _szklomir.de_minimis("Szklomir de minimis", "columns"),
            _szklomir.contract("Szklomir umowa", initialled=ALL, older=True),
            _szklomir.tax("sections", "7 kwietnia 2026 r.", "0803-SER.4021.44.2026", "Szklomir US", "scan"),
            _szklomir.evidence(
                evidence.approval(
                    SZKLOMIR,
                    "2310/ZS/2025",
                    "szyby zespolone – certyfikat zgodności",
                    "Ośrodek Badań Szkła",
                    "3.03.2025",
                ),
                "approval of a product",
                "Szklomir certyfikat",
            ),
        ),
    ),
    Mail(
        at(14, 9, 2),
        SZKLOMIR.email,
        "Szkłomir - zaświadczenie ZUS",
        "W uzupełnieniu wczorajszego maila przesyłam zaświadczenie z ZUS. NIP "
        + SZKLOMIR.nip_text
        + "\nMirosław Haba",
        (_szklomir.zus("table", "13 kwietnia 2026 r.", "430600/62/2418/2026", "Szklomir ZUS", "scan"),),
    ),
)

ODROBNA_APPLICATION = _odrobna.done(
    Mail(
        at(9, 8, 44),
        ODROBNA.email,
        "Tapicerstwo Odrobna zgłoszenie na wyjazd",
        "Dzień dobry, mama prosiła, żeby wysłać jej papiery. Wszystko wypełnione i podpisane. Pozdrawiam, Zuzanna",
        (
            _odrobna.application("scan0001"),
            _odrobna.status("scan0002"),
            _odrobna.de_minimis("scan0003"),
            _turn(_odrobna.contract("scan0004", initialled=ALL), 180),
            _turn(_odrobna.zus("table", "2 kwietnia 2026 r.", "430600/62/2240/2026", "scan0005", "scan"), 90),
            _odrobna.tax("letter", "3 kwietnia 2026 r.", "0972-SER.4021.288.2026", "scan0006", "scan"),
        ),
    )
)

ZBASZMET_APPLICATION = _zbaszmet.done(
    Mail(
        at(16, 12, 50),
        ZBASZMET.email,
        "dokumenty Zbąszmet Sp. j.",
        "Szanowni Państwo, w załączniku dokumenty do naboru.\nbiuro Zbąszmet",
        (
            _zbaszmet.application("formularz zbaszmet"),
            _zbaszmet.status("status zbaszmet", "letter"),
            _zbaszmet.de_minimis("de minimis zbaszmet", "obsolete", faults=("obsolete_template",)),
            _zbaszmet.contract("umowa zbaszmet", initialled=ALL),
            _zbaszmet.zus("letter", "8 kwietnia 2026 r.", "290000/71/6630/2026", "zus zbaszmet", "scan"),
            _zbaszmet.certificate(
                "tax_certificate",
                "tax sections, arrears",
                tax.arrears(ZBASZMET, "10 kwietnia 2026 r.", "0808-SER.4021.120.2026"),
                "us zbaszmet",
                "scan",
                "arrears",
                ("arrears",),
            ),
            _zbaszmet.evidence(
                evidence.right(
                    ZBASZMET, "ŚWIADECTWO OCHRONNE NA ZNAK TOWAROWY", "R.255018", "ZBĄSZMET", "2.02.2012 r."
                ),
                "certificate of protection",
                "znak zbaszmet",
            ),
        ),
    ),
    sound=False,
)

LUBSENTA_APPLICATION = _lubsenta.done(
    Mail(
        at(17, 10, 31),
        LUBSENTA.email,
        "Lubsenta: wyjazd studyjny Szwajcaria 22-25.06",
        "Dzień dobry,\nprzesyłam skany, proszę o potwierdzenie otrzymania.\nGrażyna Wolska",
        (
            _lubsenta.application("Lubsenta_formularz"),
            _lubsenta.status(
                "Lubsenta_status",
                fill=replace(_lubsenta.fill, signed="none"),
                signing="none",
                faults=("unsigned",),
            ),
            _lubsenta.de_minimis("Lubsenta_de_minimis"),
            _lubsenta.contract("Lubsenta_umowa", initialled=(1, 3), faults=("not_initialled",)),
            _lubsenta.zus("cards", "9 kwietnia 2026 r.", "430000/71/19960/2026", "Lubsenta_ZUS"),
            _lubsenta.tax("portal", "9 kwietnia 2026 r.", "0811-SKA.4022.512.2026", "Lubsenta_US"),
            _lubsenta.evidence(
                evidence.management(
                    LUBSENTA,
                    "ISO 13485:2016",
                    "MD-2204",
                    "elementy protez i ortez",
                    "Biuro Wyrobów Medycznych Cert",
                    "14.05.2027",
                ),
                "management system certificate",
                "Lubsenta_ISO",
            ),
        ),
    ),
    sound=False,
)
