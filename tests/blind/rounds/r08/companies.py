"""Who sends what, when and in which guise."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Value, Word
from tests.blind.rounds.r08 import certificates as cert
from tests.blind.rounds.r08 import evidence, forms, own
from tests.blind.rounds.r08.firms import FIRMS, Firm
from tests.blind.rounds.r08.sheet import Manner

WARSAW = ZoneInfo("Europe/Warsaw")
BLUE = (24, 44, 148)
Issue = Callable[..., Html]
ZG, GO, ZA, NS, SW, SL, KR, SU = (
    "Zielonej Górze",
    "Gorzowie Wielkopolskim",
    "Żarach",
    "Nowej Soli",
    "Świebodzinie",
    "Słubicach",
    "Krośnie Odrzańskim",
    "Sulęcinie",
)
ZUS_NAME = {
    "zus_letter": "ZUS letter",
    "zus_amounts": "ZUS table of amounts",
    "zus_boxes": "ZUS boxes",
    "zus_short": "ZUS short letter",
}
TAX_NAME = {
    "tax_sections": "tax sections A-D",
    "tax_eus": "e-US print",
    "tax_amounts": "tax table of amounts",
    "tax_struck": "tax with struck words",
}


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def full_fields(f: Firm, without: tuple[str, ...] = ()) -> dict[str, Value]:
    """Every name of the contract's JSON, as the papers of this firm tell it."""
    fields: dict[str, Value] = {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": [c[0] for c in f.certificates],
        "website_pl": f.www,
        "website_foreign": f.foreign,
        "social_media": list(f.social),
        "events": len(f.events),
        "office_trips": len(f.trips),
        "lis": bool(f.lis),
        "agreements": len(f.agreements),
        "horizontal": bool(f.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": f.postal,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }
    for name in without:
        fields[name] = None
    return fields


def points(f: Firm, without: tuple[str, ...] = ()) -> dict[str, int | None]:
    certificates, events, trips, agreements = (
        len(f.certificates),
        len(f.events),
        len(f.trips),
        len(f.agreements),
    )
    result: dict[str, int | None] = {
        "1": 5 if f.size == "medium" else 20,
        "2": 10 if f.innovative else 0,
        "3": 10 if certificates > 3 else 5 if certificates else 0,
        "4": (3 if f.www else 0) + (5 if f.foreign else 0) + (2 if f.social else 0),
        "5": 10 if events > 2 else (0, 1, 5)[events],
        "6": 10 if f.lis else 0,
        "7": 10 if agreements > 1 else 5 * agreements,
        "8": 10 if f.horizontal else 0,
        "9": 10 if trips == 0 else 5 if trips <= 2 else 0,
    }
    for number in without:
        result[number] = None
    return result


class Pack:
    """The papers of one firm, in one manner."""

    def __init__(self, slug: str, day: str, manner: Manner, guise: Guise, signing: Signing) -> None:
        self.f, self.day, self.guise, self.signing = FIRMS[slug], day, guise, signing
        self.m = replace(manner, signature=FIRMS[slug].boss if signing == "hand" else None)
        self.who: dict[str, Value] = {"nip": self.f.nip, "name": self.f.name}

    def _own(
        self,
        kind: str,
        layout: str,
        source: Html | Word,
        name: str,
        fields: dict[str, Value],
        *,
        faults: tuple[str, ...] = (),
        guise: Guise | None = None,
        signing: Signing | None = None,
        dpi: int = 200,
        turned: int = 0,
    ) -> Paper:
        return Paper(
            kind,
            layout,
            source,
            guise or self.guise,
            name,
            signing or self.signing,
            {**fields},
            None,
            faults,
            dpi,
            turned,
        )

    def form(self, name: str, *, unsigned: bool = False, turned: int = 0) -> Paper:
        m = replace(self.m, signature=None) if unsigned else self.m
        return self._own(
            "application_form",
            "office blank",
            forms.application_form(self.f, m, self.day),
            name,
            {**self.who, **full_fields(self.f)},
            faults=("unsigned",) if unsigned else (),
            signing="none" if unsigned else None,
            turned=turned,
        )

    def status(self, name: str) -> Paper:
        return self._own(
            "status_declaration",
            "office blank",
            forms.status_declaration(self.f, self.m, self.day),
            name,
            {**self.who, "size": self.f.size},
        )

    def aid_form(self, name: str) -> Paper:
        return self._own(
            "de_minimis_form",
            "office blank",
            forms.de_minimis_form(self.f, self.m, self.day),
            name,
            {**self.who, "size": self.f.size, "pkd": self.f.pkd},
        )

    def contract(self, name: str, filled: bool = True) -> Paper:
        return self._own(
            "draft_contract",
            "office blank",
            forms.draft_contract(self.f, self.m, filled),
            name,
            self.who if filled else {},
        )

    def aid(self, name: str) -> Paper:
        return self._own(
            "de_minimis_statement",
            "office blank",
            forms.de_minimis_statement(self.f, self.m, self.day),
            name,
            self.who,
        )

    def custom(
        self,
        kind: str,
        layout: str,
        source: Html,
        name: str,
        fields: dict[str, Value],
        faults: tuple[str, ...] = (),
        turned: int = 0,
    ) -> Paper:
        return self._own(kind, layout, source, name, {**self.who, **fields}, faults=faults, turned=turned)

    def zus(
        self,
        issue: Issue,
        office: str,
        number: str,
        day: str,
        name: str,
        guise: Guise = "pdf",
        turned: int = 0,
    ) -> Paper:
        return Paper(
            "zus_certificate",
            ZUS_NAME[issue.__name__],
            issue(self.f, office, number, day, guise != "pdf"),
            guise,
            name,
            "issuer",
            self.who,
            "none",
            (),
            200,
            turned,
        )

    def tax(
        self,
        issue: Issue,
        office: str,
        number: str,
        day: str,
        name: str,
        guise: Guise = "pdf",
        turned: int = 0,
    ) -> Paper:
        who = {**self.who, "name": cert.taxpayer(self.f)} if issue is cert.tax_struck else self.who
        return Paper(
            "tax_certificate",
            TAX_NAME[issue.__name__],
            issue(self.f, office, number, day, guise != "pdf"),
            guise,
            name,
            "issuer",
            who,
            "none",
            (),
            200,
            turned,
        )

    def copies(self, guise: Guise = "pdf") -> tuple[Paper, ...]:
        papers = []
        for number, item in enumerate(self.f.certificates, 1):
            layout = (
                "patent office paper"
                if any(w in item[0] for w in ("Patent", "Wzór", "Znak"))
                else "ISO certificate"
                if "ISO" in item[0] or "IATF" in item[0]
                else "attestation table"
            )
            papers.append(
                Paper(
                    "innovation_evidence",
                    layout,
                    evidence.certificate(self.f, item),
                    guise,
                    f"certyfikat_{number}",
                    "issuer",
                    {"name": self.f.name},
                )
            )
        return tuple(papers)

    def other(
        self, layout: str, source: Html, name: str, guise: Guise = "pdf", faults: tuple[str, ...] = ()
    ) -> Paper:
        return Paper("other", layout, source, guise, name, "issuer", self.who, None, faults)

    def mail(self, when: datetime, subject: str, body: str, *papers: Paper, packed: str = "") -> Mail:
        assert packed in ("", "zip", "one_pdf")
        return Mail(when, self.f.email, subject, body, papers, packed)  # type: ignore[arg-type]

    def done(
        self,
        *mails: Mail,
        sound: bool = True,
        missing: tuple[str, ...] = (),
        without: tuple[str, ...] = (),
        without_points: tuple[str, ...] = (),
    ) -> Application:
        return Application(
            self.f.slug,
            self.f.name,
            self.f.nip,
            mails,
            sound,
            full_fields(self.f, without),
            points(self.f, without_points),
            missing,
        )


def metalodra() -> Application:
    """Printed, filled in by pen, scanned; the certificates a day later."""
    p = Pack("metalodra", "14.04.2026", Manner("pen", "under", "Z003", 13, BLUE), "scan", "hand")
    return p.done(
        p.mail(
            at(14, 9, 12),
            "Zgłoszenie – wyjazd do Szwajcarii",
            "Dzień dobry,\n\nprzesyłamy dokumenty zgłoszeniowe. Certyfikaty i zaświadczenia prześle jutro księgowość.\n\nTomasz Wieczorek\nMetalodra Sp. z o.o.",
            p.form("formularz"),
            p.status("oswiadczenie status"),
            p.aid_form("de minimis"),
            p.contract("umowa parafowana"),
        ),
        p.mail(
            at(15, 11, 40),
            "Uzupełnienie zgłoszenia Metalodra",
            "W załączeniu zaświadczenia ZUS i US oraz certyfikaty.\n\nKsięgowość Metalodra",
            p.zus(cert.zus_letter, ZG, "430000/71/1882/2026-RWN", "09.04.2026", "ZUS"),
            p.tax(cert.tax_sections, ZG, "0810-SEW.4022.311.2026", "10.04.2026", "US", "scan"),
            *p.copies("scan"),
        ),
    )


def zaryszklo() -> Application:
    p = Pack(
        "zaryszklo", "13 kwietnia 2026", Manner("underline", "keep", "Liberation Mono", 10), "photo", "hand"
    )
    return p.done(
        p.mail(
            at(15, 8, 5),
            "zgloszenie szwajcaria",
            "Witam, w zalaczeniu zdjecia dokumentow. M. Olszak",
            p.form("IMG_formularz"),
            p.status("IMG_status"),
            p.aid_form("IMG_deminimis"),
            p.contract("IMG_umowa"),
            p.zus(cert.zus_boxes, ZA, "ZUS-I/ŻAR/0417/26", "08.04.2026", "IMG_zus", "photo", 90),
            p.tax(cert.tax_struck, ZA, "US.4022.88.2026", "09.04.2026", "IMG_us", "photo"),
            *p.copies("photo"),
        )
    )


def biolubus() -> Application:
    p = Pack("biolubus", "13.04.2026", Manner("box", "replace", "Carlito", 11, notes=False), "docx", "hand")
    return p.done(
        p.mail(
            at(13, 12, 31),
            "Biolubus s.c. – wyjazd studyjny, Szwajcaria",
            "Szanowni Państwo,\nprzesyłamy komplet dokumentów.\nEwa Nowicka",
            p.form("Formularz zgłoszeniowy Biolubus"),
            p.status("Zał. 3 status"),
            p.aid("Zał. 4 oświadczenie"),
            p.contract("Zał. 5 umowa"),
            p.aid_form("Zał. 6 formularz"),
            p.zus(cert.zus_short, ZG, "430071/2026/55112", "10.04.2026", "zaswiadczenie_ZUS"),
            p.tax(cert.tax_eus, NS, "EUS-2026-04-0077120", "08.04.2026", "zaswiadczenie_US"),
            *p.copies(),
        )
    )


def odrasoft() -> Application:
    p = Pack(
        "odrasoft", "15.04.2026", Manner("box", "replace", notes=False, none_word="n/d"), "pdf", "electronic"
    )
    return p.done(
        p.mail(
            at(15, 14, 2),
            "Odrasoft S.A. – zgłoszenie do naboru „Innowacyjne Lubuskie” (Szwajcaria)",
            "Dzień dobry,\nw załączeniu dokumenty podpisane kwalifikowanym podpisem elektronicznym.\nKatarzyna Dudziak, Prezes Zarządu",
            p.form("01_formularz_zgloszeniowy"),
            p.zus(cert.zus_letter, ZG, "430000/71/2001/2026-RWN", "13.04.2026", "02_zus"),
            p.tax(cert.tax_eus, ZG, "EUS-2026-04-0081544", "13.04.2026", "03_us"),
            p.status("04_status"),
            p.aid_form("05_de_minimis"),
            p.contract("06_umowa"),
            *p.copies(),
        )
    )


def drzewko() -> Application:
    """A carpenter without certificates or fairs: „brak” wherever one could be."""
    p = Pack(
        "drzewko", "16.04.2026 r.", Manner("x", "keep", "Carlito", 11, BLUE, none_word="brak"), "scan", "hand"
    )
    return p.done(
        p.mail(
            at(16, 10, 20),
            "Zgłoszenie firmy Drzewko",
            "Dzień dobry, przesyłam skan wszystkich dokumentów w jednym pliku. Agnieszka Kulesza",
            p.form("komplet"),
            p.status("status"),
            p.aid_form("dm"),
            p.contract("umowa"),
            p.zus(cert.zus_letter, ZG, "430000/71/2044/2026-RWN", "09.04.2026", "zus", "scan"),
            p.tax(cert.tax_amounts, SW, "0813-SKA.4022.19.2026", "10.04.2026", "us", "scan"),
            packed="one_pdf",
        )
    )


def zielonyplon() -> Application:
    p = Pack(
        "zielonyplon",
        "16.04.2026",
        Manner("bold", "replace", "Liberation Sans", 10, (0, 70, 140)),
        "pdf",
        "electronic",
    )
    return p.done(
        p.mail(
            at(16, 13, 47),
            "Zielony Plon – dokumenty rekrutacyjne",
            "Szanowni Państwo, dokumenty w archiwum ZIP. Iwona Bielawska",
            p.form("formularz"),
            p.status("oswiadczenie_MSP"),
            p.aid("oswiadczenie_pomoc"),
            p.aid_form("formularz_pomoc"),
            p.contract("projekt_umowy"),
            p.zus(cert.zus_amounts, ZG, "UB/RKP/3391/2026", "10.04.2026", "ZUS_zaswiadczenie"),
            p.tax(cert.tax_eus, NS, "EUS-2026-04-0079003", "10.04.2026", "US_zaswiadczenie"),
            p.custom(
                "proxy", "proxy", evidence.proxy(p.f, "Robert Bielawski", "02.04.2026"), "pelnomocnictwo", {}
            ),
            *p.copies(),
            packed="zip",
        )
    )


def kamientorzym() -> Application:
    p = Pack(
        "kamientorzym",
        "17.04.2026",
        Manner("strike", "under", "Z003", 14, (20, 20, 20), blue=False, same_word="jak wyżej"),
        "photo",
        "hand",
    )
    return p.done(
        p.mail(
            at(17, 9, 3),
            "Szwajcaria - formularze",
            "W załączeniu. Z. Rutka",
            p.form("20260417_084501"),
            p.status("20260417_084733"),
            p.aid_form("20260417_084810"),
            p.contract("20260417_085002"),
            p.zus(cert.zus_amounts, GO, "UB/RKP/0870/2026", "13.04.2026", "20260417_085130", "photo"),
            p.tax(cert.tax_struck, SU, "0809.4022.31.2026", "14.04.2026", "us skan", "scan", 180),
        )
    )


def medikon() -> Application:
    """Typed, printed to PDF with a picture of the signature; a register print-out comes along."""
    p = Pack(
        "medikon", "14.04.2026", Manner("arrow", "replace", "DejaVu Sans", 9, italic=True), "pdf", "hand"
    )
    return p.done(
        p.mail(
            at(14, 15, 10),
            "Medikon Technologie – zgłoszenie",
            "Dzień dobry,\n\nprzesyłam zgłoszenie wraz z załącznikami.\n\nJoanna Sarnowska",
            p.form("Medikon_formularz"),
            p.status("Medikon_status"),
            p.aid_form("Medikon_deminimis"),
            p.aid("Medikon_oswiadczenie"),
            p.contract("Medikon_umowa"),
            p.zus(cert.zus_short, ZG, "430071/2026/55871", "08.04.2026", "Medikon_ZUS"),
            p.tax(cert.tax_sections, ZG, "0811-SEW.4022.402.2026", "09.04.2026", "Medikon_US"),
            p.other("KRS print-out", evidence.krs_printout(p.f), "Medikon_KRS"),
            *p.copies(),
        )
    )


def transkrosno() -> Application:
    p = Pack(
        "transkrosno",
        "15.04.2026",
        Manner(
            "delete",
            "replace",
            "Liberation Serif",
            11,
            bold=True,
            notes=False,
            retyped=True,
            none_word="brak",
        ),
        "docx",
        "hand",
    )
    return p.done(
        p.mail(
            at(15, 7, 58),
            "Chłodnie Krosno – formularz zgłoszeniowy",
            "Dzień dobry, pierwsza część dokumentów. Reszta w kolejnej wiadomości. D. Wenc",
            p.form("formularz_CHK"),
            p.status("status_CHK"),
            p.aid_form("de_minimis_CHK"),
        ),
        p.mail(
            at(15, 8, 6),
            "Chłodnie Krosno – pozostałe załączniki",
            "Druga część: umowa i zaświadczenia, certyfikat. D. Wenc",
            p.contract("umowa_CHK"),
            p.zus(cert.zus_letter, ZG, "430000/71/1910/2026-RWN", "10.04.2026", "zus_CHK"),
            p.tax(cert.tax_amounts, KR, "0805-SKA.4022.44.2026", "13.04.2026", "us_CHK"),
            *p.copies(),
        ),
    )


def lawenda() -> Application:
    p = Pack(
        "lawenda",
        "13.04.2026",
        Manner("x", "under", "Liberation Sans", 11, none_word="nie posiadamy / nie dotyczy"),
        "odt",
        "hand",
    )
    return p.done(
        p.mail(
            at(13, 14, 44),
            "Mydlarnia Lawenda s.c., Słubice – udział w wyjeździe do Szwajcarii",
            "Dzień dobry, przesyłam dokumenty wypełnione w LibreOffice. Monika Frąc",
            p.form("formularz zgłoszeniowy"),
            p.status("oświadczenie"),
            p.aid_form("formularz pomocy"),
            p.contract("umowa"),
            p.zus(cert.zus_boxes, GO, "ZUS-I/SŁU/0209/26", "07.04.2026", "ZUS Lawenda"),
            p.tax(cert.tax_eus, SL, "EUS-2026-04-0070018", "08.04.2026", "US Lawenda"),
        )
    )


def nitka() -> Application:
    """Scanned in one go; the contract is initialled but otherwise left as the office sent it."""
    p = Pack(
        "nitka",
        "20.04.2026",
        Manner("underline", "replace", "Z003", 14, BLUE, same_word="j.w.", same_delegate="jak w pkt 1.8"),
        "scan",
        "hand",
    )
    return p.done(
        p.mail(
            at(20, 11, 15),
            "Szwalnia Nitka – zgłoszenie",
            "Dzień dobry, w załączniku skan. H. Borucka",
            p.form("skan_20042026"),
            p.zus(cert.zus_amounts, ZG, "UB/RKP/3517/2026", "14.04.2026", "zus", "scan"),
            p.tax(cert.tax_struck, "Żaganiu", "0814.4022.70.2026", "15.04.2026", "us", "scan"),
            p.status("st"),
            p.aid_form("dm"),
            p.contract("um", filled=False),
            *p.copies("scan"),
            packed="one_pdf",
        )
    )


def foton() -> Application:
    """The tax office states arrears."""
    p = Pack("foton", "14.04.2026", Manner("box", "keep", notes=True), "pdf", "electronic")
    number, day = "0810-SKA.4022.512.2026", "10.04.2026"
    tax = Paper(
        "tax_certificate",
        "tax table of amounts",
        cert.tax_amounts(p.f, ZG, number, day, False, ("4 318,00", "152,00")),
        "pdf",
        "zaswiadczenie_US",
        "issuer",
        p.who,
        "arrears",
        ("arrears",),
    )
    return p.done(
        p.mail(
            at(14, 10, 30),
            "Foton – zgłoszenie na wyjazd do Szwajcarii",
            "W załączeniu formularz i oświadczenia. Szymon Cieślik",
            p.form("formularz_Foton"),
            p.status("status_Foton"),
            p.aid_form("deminimis_Foton"),
            p.contract("umowa_Foton"),
        ),
        p.mail(
            at(14, 10, 41),
            "Foton – zaświadczenia",
            "Dosyłam zaświadczenia i certyfikat. Szymon Cieślik",
            p.zus(cert.zus_letter, ZG, "430000/71/1930/2026-RWN", "09.04.2026", "zaswiadczenie_ZUS"),
            tax,
            *p.copies(),
        ),
        sound=False,
    )


def gumet() -> Application:
    """ZUS refused the certificate."""
    p = Pack("gumet", "17.04.2026", Manner("strike", "replace", "Carlito", 11), "scan", "hand")
    refusal = Paper(
        "zus_certificate",
        "ZUS refusal decision",
        cert.zus_refusal(p.f, ZG, "430000/71/2077/2026-DEC", "13.04.2026"),
        "scan",
        "pismo ZUS",
        "issuer",
        p.who,
        "refusal",
        ("arrears",),
    )
    return p.done(
        p.mail(
            at(17, 12, 52),
            "Gumet – dokumenty do naboru",
            "Dzień dobry, przesyłamy dokumenty spakowane w archiwum.\nJacek Wolny",
            p.form("formularz"),
            p.status("oswiadczenie o statusie"),
            p.aid_form("formularz de minimis"),
            p.contract("umowa"),
            refusal,
            p.tax(cert.tax_sections, ZA, "0812-SEW.4022.150.2026", "14.04.2026", "zaswiadczenie US", "scan"),
            *p.copies(),
            packed="zip",
        ),
        sound=False,
    )


def bursztyn() -> Application:
    """The form came without a signature."""
    p = Pack("bursztyn", "16.04.2026", Manner("box", "replace", "Liberation Sans", 10, BLUE), "docx", "hand")
    return p.done(
        p.mail(
            at(16, 8, 33),
            "Studio Bursztyn – formularz + załączniki",
            "Hej, dzień dobry! Podsyłam komplet na Szwajcarię. Paweł",
            p.form("formularz zgłoszeniowy_Bursztyn", unsigned=True),
            p.status("oświadczenie_status"),
            p.aid_form("pomoc de minimis"),
            p.contract("umowa_parafki"),
            p.zus(cert.zus_short, ZG, "430071/2026/56002", "09.04.2026", "zus_potwierdzenie"),
            p.tax(cert.tax_eus, ZG, "EUS-2026-04-0083310", "14.04.2026", "us"),
        ),
        sound=False,
    )


def laserpunkt() -> Application:
    """No contract; a request for the ZUS certificate comes beside the certificate."""
    p = Pack(
        "laserpunkt",
        "13.04.2026",
        Manner("x", "replace", "Liberation Mono", 9.5, notes=False),
        "pdf",
        "electronic",
    )
    return p.done(
        p.mail(
            at(13, 9, 55),
            "LaserPunkt Sulechów – zgłoszenie udziału",
            "Dzień dobry,\nw załączeniu zgłoszenie firmy LaserPunkt.\nGrzegorz Malik",
            p.form("formularz"),
            p.status("status"),
            p.aid_form("info_de_minimis"),
            p.aid("oswiadczenie_de_minimis"),
            p.zus(cert.zus_amounts, ZG, "UB/RKP/3299/2026", "09.04.2026", "ZUS"),
            p.other("request for a ZUS certificate", evidence.zus_request(p.f), "wniosek_RWN"),
            p.tax(cert.tax_amounts, SW, "0813-SKA.4022.25.2026", "09.04.2026", "US"),
            *p.copies(),
        ),
        sound=False,
        missing=("draft_contract",),
    )


def elgorz() -> Application:
    """All papers in the firm's own make-up, signed by pen and scanned."""
    p = Pack("elgorz", "17.04.2026", Manner(), "scan", "hand")
    f = p.f
    return p.done(
        p.mail(
            at(17, 14, 25),
            "Elgorz Automatyka – zgłoszenie (Szwajcaria)",
            "Szanowni Państwo, w załączeniu komplet dokumentów. R. Kosiorek",
            p.custom(
                "application_form",
                "own two-column table",
                own.form_table(f, p.day),
                "zgloszenie Elgorz",
                full_fields(f),
            ),
            p.custom(
                "status_declaration", "own table", own.status_table(f, p.day), "MSP Elgorz", {"size": f.size}
            ),
            p.custom(
                "de_minimis_form",
                "accountant's print",
                own.de_minimis_print(f, p.day),
                "pomoc Elgorz",
                {"size": f.size, "pkd": f.pkd},
            ),
            p.custom("draft_contract", "retyped on three sheets", own.contract_pages(f), "umowa Elgorz", {}),
            p.zus(cert.zus_boxes, GO, "ZUS/GW/1130/26", "13.04.2026", "zus Elgorz", "scan"),
            p.tax(cert.tax_sections, GO, "0802-SEW.4022.77.2026", "14.04.2026", "us Elgorz"),
            *p.copies(),
        )
    )


def wodnik() -> Application:
    """The form as a letter, e-signed; the rest on the office's blanks."""
    p = Pack("wodnik", "15.04.2026", Manner("box", "replace"), "pdf", "electronic")
    return p.done(
        p.mail(
            at(15, 12, 18),
            "Wodnik Systemy Filtracji – zgłoszenie udziału w wyjeździe",
            "Dzień dobry, przesyłam zgłoszenie podpisane elektronicznie. Bartosz Ignaczak",
            p.custom(
                "application_form",
                "letter in sentences",
                own.form_letter(p.f, p.day),
                "zgloszenie_Wodnik",
                full_fields(p.f),
            ),
            p.status("status_Wodnik"),
            p.aid_form("de_minimis_Wodnik"),
            p.contract("umowa_Wodnik"),
            p.zus(cert.zus_short, GO, "420071/2026/11820", "10.04.2026", "ZUS_Wodnik"),
            p.tax(cert.tax_eus, GO, "EUS-2026-04-0080777", "10.04.2026", "US_Wodnik"),
            *p.copies(),
        )
    )


def rolmasz() -> Application:
    """A card of an earlier year, scanned."""
    p = Pack("rolmasz", "20.04.2026", Manner("pen", "replace", "Carlito", 11), "scan", "hand")
    return p.done(
        p.mail(
            at(20, 8, 48),
            "Rolmasz Kożuchów - zgłoszenie",
            "Dzień dobry, w załączeniu dokumenty. Sekretariat Rolmasz",
            p.custom(
                "application_form",
                "card of an earlier year",
                own.form_old(p.f, p.day),
                "karta zgłoszenia",
                full_fields(p.f),
            ),
            p.custom(
                "status_declaration",
                "own sentence",
                own.status_sentence(p.f, p.day),
                "oświadczenie o statusie",
                {"size": p.f.size},
            ),
            p.aid_form("formularz de minimis"),
            p.contract("umowa"),
            p.zus(cert.zus_letter, ZG, "430000/71/2101/2026-RWN", "15.04.2026", "ZUS", "scan"),
            p.tax(cert.tax_amounts, NS, "0807-SKA.4022.61.2026", "16.04.2026", "US", "scan"),
            *p.copies("scan"),
        )
    )


def kurier24() -> Application:
    """A municipal certificate in the place of the tax office's."""
    p = Pack("kurier24", "16.04.2026", Manner("box", "replace"), "scan", "hand")
    f = p.f
    return p.done(
        p.mail(
            at(16, 9, 40),
            "Logis24 – wyjazd studyjny",
            "Przesyłam dokumenty, zaświadczenie podatkowe z urzędu w Rzepinie. I. Gierczak",
            p.custom(
                "application_form",
                "own two-column table",
                own.form_table(f, p.day),
                "formularz Logis24",
                full_fields(f),
            ),
            p.status("status Logis24"),
            p.custom(
                "de_minimis_form",
                "accountant's print",
                own.de_minimis_print(f, p.day),
                "de minimis Logis24",
                {"size": f.size, "pkd": f.pkd},
            ),
            p.custom("draft_contract", "retyped on three sheets", own.contract_pages(f), "umowa Logis24", {}),
            p.zus(cert.zus_boxes, GO, "ZUS-I/SŁU/0231/26", "10.04.2026", "zus Logis24"),
            p.other(
                "municipal tax certificate",
                cert.municipal(f, "BURMISTRZ RZEPINA", "FN.3164.41.2026", "13.04.2026"),
                "zaswiadczenie o niezaleganiu w podatkach",
                "scan",
                ("wrong_document",),
            ),
        ),
        sound=False,
        missing=("tax_certificate",),
    )


def aquaterm() -> Application:
    """A repealed de minimis form, the trips left out, and taxes paid by instalments."""
    p = Pack("aquaterm", "17.04.2026", Manner("x", "keep"), "photo", "hand")
    f = p.f
    remark = (
        "Podatnik korzysta z ulgi w spłacie: podatek dochodowy za 2024 r. w kwocie 2 900,00 zł rozłożono na raty decyzją z dnia 12.01.2026 r., ostatnia rata płatna 30.06.2026 r. "
        "Poza należnością objętą ulgą innych zaległości nie stwierdzono."
    )
    tax = Paper(
        "tax_certificate",
        "tax sections A-D",
        cert.tax_sections(f, GO, "0802-SEW.4022.91.2026", "14.04.2026", True, remark),
        "photo",
        "us",
        "issuer",
        p.who,
        "unclear",
        ("unsure",),
    )
    return p.done(
        p.mail(
            at(17, 13, 5),
            "zgłoszenie Aquaterm",
            "Dzień dobry, zdjęcia dokumentów. W. Ślusarz",
            p.custom(
                "application_form",
                "card of an earlier year",
                own.form_old(f, p.day, skip_trips=True),
                "formularz",
                full_fields(f, ("office_trips",)),
                ("incomplete_form",),
            ),
            p.custom(
                "status_declaration",
                "own sentence",
                own.status_sentence(f, p.day),
                "status",
                {"size": f.size},
            ),
            p.custom(
                "de_minimis_form",
                "accountant's print, repealed",
                own.de_minimis_print(f, p.day, old=True),
                "deminimis",
                {"size": f.size, "pkd": f.pkd},
                ("obsolete_template",),
            ),
            p.contract("umowa"),
            p.zus(cert.zus_short, GO, "420071/2026/11977", "13.04.2026", "zus", "photo"),
            tax,
            *p.copies("photo"),
        ),
        sound=False,
        without=("office_trips",),
        without_points=("9",),
    )


APPLICATIONS: tuple[Application, ...] = tuple(
    make()
    for make in (
        metalodra,
        zaryszklo,
        biolubus,
        odrasoft,
        drzewko,
        zielonyplon,
        kamientorzym,
        medikon,
        transkrosno,
        lawenda,
        nitka,
        foton,
        gumet,
        bursztyn,
        laserpunkt,
        elgorz,
        wodnik,
        rolmasz,
        kurier24,
        aquaterm,
    )
)
