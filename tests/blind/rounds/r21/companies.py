"""Papers of each company and the mails that carry them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Mail, Paper, Value

from . import firms as f
from .certificates import TAX, ZUS, zus_refusal
from .common import Firm, Ink, Layout
from .contracts import CONTRACTS
from .declarations import STATUS, aid_table
from .deminimis import DE_MINIMIS
from .evidence import attest, cover_letter, iso, mark, patent, register_print
from .forms import FORMS

WARSAW = ZoneInfo("Europe/Warsaw")
ELECTRONIC, PEN = Ink("electronic"), Ink("hand")
ENCLOSED = (
    "karta zgłoszenia",
    "oświadczenie o statusie Wnioskodawcy",
    "formularz de minimis",
    "parafowany projekt umowy",
    "zaświadczenia z ZUS i Urzędu Skarbowego",
    "atest",
)
KALAM, CAVEAT = Ink("hand", pen=True), Ink("hand", pen=True, font="Caveat")


def when(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026 in Warsaw."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def fields_of(firm: Firm) -> dict[str, Value]:
    """What the application form says, by the names of the contract's JSON."""
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": list(firm.certificates),
        "website_pl": firm.www_pl,
        "website_foreign": firm.www_foreign,
        "social_media": list(firm.socials),
        "events": len(firm.events),
        "office_trips": len(firm.trips),
        "lis": bool(firm.lis),
        "agreements": len(firm.agreements),
        "horizontal": bool(firm.horizontal),
        "voivodeship": firm.voivodeship,
        "postal_code": firm.code,
        "pkd": firm.pkd,
        "delegate": firm.delegate,
    }


def points_of(firm: Firm) -> dict[str, int | None]:
    """Points by criterion; every certificate that a sound firm lists is copied too."""
    in_english = firm.www_foreign is None or "ang" in firm.foreign_note or "EN" in firm.foreign_note
    web = 3 * bool(firm.www_pl) + 5 * bool(firm.www_foreign) + 2 * bool(firm.socials)
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": 10 if firm.innovative else 0,
        "3": 10 if len(firm.certificates) > 3 else 5 if firm.certificates else 0,
        "4": web if in_english else None,
        "5": (0, 1, 5)[len(firm.events)] if len(firm.events) < 3 else 10,
        "6": 10 if firm.lis else 0,
        "7": (0, 5)[len(firm.agreements)] if len(firm.agreements) < 2 else 10,
        "8": 10 if firm.horizontal else 0,
        "9": 10 if not firm.trips else 5 if len(firm.trips) < 3 else 0,
    }


@dataclass(frozen=True, slots=True)
class Desk:
    """The papers of one firm, made one by one."""

    firm: Firm

    def _who(self, **more: Value) -> dict[str, Value]:
        return {"nip": self.firm.nip, "name": self.firm.name, **more}

    def _made(
        self,
        kind: str,
        layout: Layout,
        ink: Ink,
        guise: Guise,
        name: str,
        fields: Mapping[str, Value],
        look: tuple[int, int],
        faults: tuple[str, ...],
    ) -> Paper:
        return Paper(
            kind, layout.__name__, layout(self.firm, ink), guise, name, ink.sign, fields, faults=faults, dpi=look[0], turned=look[1]
        )  # fmt: skip

    def form(
        self,
        number: int,
        ink: Ink,
        guise: Guise,
        name: str,
        look: tuple[int, int] = (200, 0),
        faults: tuple[str, ...] = (),
    ) -> Paper:
        """The application form."""
        return self._made(
            "application_form", FORMS[number], ink, guise, name, self._who(**fields_of(self.firm)), look, faults
        )

    def status(
        self,
        number: int,
        ink: Ink,
        guise: Guise,
        name: str,
        look: tuple[int, int] = (200, 0),
        faults: tuple[str, ...] = (),
    ) -> Paper:
        """The declaration of status."""
        return self._made(
            "status_declaration", STATUS[number], ink, guise, name, self._who(size=self.firm.size), look, faults
        )

    def minimis(
        self,
        number: int,
        ink: Ink,
        guise: Guise,
        name: str,
        look: tuple[int, int] = (200, 0),
        faults: tuple[str, ...] = (),
    ) -> Paper:
        """The form that goes with de minimis aid."""
        return self._made(
            "de_minimis_form", DE_MINIMIS[number], ink, guise, name, self._who(size=self.firm.size), look, faults
        )

    def contract(
        self,
        number: int,
        ink: Ink,
        guise: Guise,
        name: str,
        look: tuple[int, int] = (200, 0),
        faults: tuple[str, ...] = (),
    ) -> Paper:
        """The draft contract."""
        return self._made("draft_contract", CONTRACTS[number], ink, guise, name, self._who(), look, faults)

    def aid(self, ink: Ink, guise: Guise, name: str) -> Paper:
        """The statement of aid received."""
        return self._made("de_minimis_statement", aid_table, ink, guise, name, self._who(), (200, 0), ())

    def zus(
        self, number: int, date: str, case: str, guise: Guise, name: str, look: tuple[int, int] = (200, 0)
    ) -> Paper:
        """A sound certificate of ZUS."""
        make = ZUS[number]
        return Paper(
            "zus_certificate",
            make.__name__,
            make(self.firm, date, case),
            guise,
            name,
            "issuer",
            self._who(),
            "none",
            dpi=look[0],
            turned=look[1],
        )

    def tax(
        self, number: int, date: str, case: str, guise: Guise, name: str, look: tuple[int, int] = (200, 0)
    ) -> Paper:
        """A sound certificate of the tax office."""
        make = TAX[number]
        return Paper(
            "tax_certificate",
            make.__name__,
            make(self.firm, date, case),
            guise,
            name,
            "issuer",
            self._who(),
            "none",
            dpi=look[0],
            turned=look[1],
        )

    def refusal(self, date: str, case: str, guise: Guise, name: str) -> Paper:
        """ZUS refuses the certificate."""
        page = zus_refusal(self.firm, date, case)
        return Paper(
            "zus_certificate", "zus_refusal", page, guise, name, "issuer", self._who(), "refusal", ("arrears",)
        )

    def copies(self, guise: Guise, names: tuple[str, ...], until: str = "30.11.2027") -> tuple[Paper, ...]:
        """A copy of each certificate that the firm lists, in that order."""
        papers = []
        for order, (listed, name) in enumerate(zip(self.firm.certificates, names, strict=True), 1):
            lower = listed.lower()
            make = (
                patent
                if "patent" in lower
                else mark
                if "świadectwo" in lower
                else attest
                if "atest" in lower or "badania typu" in lower
                else iso
            )
            head, _, tail = listed.partition(" – ")
            what = tail or listed.split(", nr")[0]
            number = next(
                (
                    p
                    for p in reversed(head.replace("Patent nr ", "Patent nr_").split(" "))
                    if any(c.isdigit() for c in p)
                ),
                f"CA/{order}",
            )
            number = (
                head.removeprefix("Patent nr ")
                if make is patent
                else number
                if "/" in number or "." in number
                else f"CA/{self.firm.nip[:4]}/{order}"
            )
            if make is iso:
                what, number = (
                    listed.split(", nr")[0],
                    listed.split(", nr ")[1] if ", nr " in listed else f"CA/{self.firm.nip[:4]}/{order}",
                )
            if make is attest and not tail:
                what = listed
            if make is attest and "badania typu" in lower:
                what, number = "robot polowy – certyfikat badania typu CE", "CA/MD/77"
            page = make(self.firm, what.removeprefix("znak towarowy ") if make is mark else what, number, until)
            papers.append(
                Paper("innovation_evidence", make.__name__, page, guise, name, "issuer", {"name": self.firm.name})
            )
        return tuple(papers)

    def application(
        self,
        *mails: Mail,
        sound: bool = True,
        missing: tuple[str, ...] = (),
        points: Mapping[str, int | None] | None = None,
    ) -> Application:
        """The application with its truth."""
        firm = self.firm
        return Application(
            firm.slug, firm.name, firm.nip, mails, sound, fields_of(firm), points or points_of(firm), missing
        )


def digital() -> tuple[Application, ...]:
    """Sound firms whose papers never saw a printer."""
    d = Desk(f.DREWNOLIT)
    drewnolit = d.application(
        Mail(when(13, 9, 18), f.DREWNOLIT.email, "Zgłoszenie – wyjazd studyjny Szwajcaria – Drewnolit Otyń",
            "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów naszej spółki. Wszystkie podpisał elektronicznie prezes.\n\nPozdrawiam\nMagdalena Kuźmik-Rej",
            (d.form(0, ELECTRONIC, "pdf", "formularz_Drewnolit"), d.zus(0, "02.04.2026", "ZUS-26-0418827", "pdf", "zaswiadczenie ZUS"), d.tax(2, "03.04.2026", "E-2026-7713402", "pdf", "ZAS-W Drewnolit"),
             d.status(3, ELECTRONIC, "pdf", "oswiadczenie status"), d.minimis(1, ELECTRONIC, "pdf", "de minimis informacje"), d.contract(0, ELECTRONIC, "pdf", "projekt umowy_podpisany"),
             *d.copies("pdf", ("ISO 9001", "patent 245118"), "17.06.2027"))))  # fmt: skip
    d = Desk(f.SENSOWIT)
    sensowit = d.application(
        Mail(when(14, 22, 41), f.SENSOWIT.email, "rekrutacja Szwajcaria", "Dobry wieczór, dokumenty w pliku zip. Certyfikatów nie mamy. J. Staszak-Lorek",
            (d.form(1, ELECTRONIC, "pdf", "1 kwestionariusz"), d.zus(3, "31.03.2026", "470000/71/3318/2026", "pdf", "2 zus"), d.tax(2, "31.03.2026", "E-2026-6650098", "pdf", "3 us"),
             d.status(1, ELECTRONIC, "pdf", "4 msp"), d.minimis(2, ELECTRONIC, "pdf", "5 de minimis"), d.contract(3, ELECTRONIC, "pdf", "6 umowa"), d.aid(ELECTRONIC, "pdf", "7 oswiadczenie o pomocy")), "zip"))  # fmt: skip
    d = Desk(f.MEDIFLOR)
    mediflor = d.application(
        Mail(when(14, 11, 3), f.MEDIFLOR.email, "Mediflor - zgłoszenie na wyjazd", "Dzień dobry, zgłaszam swoją firmę na wyjazd do Szwajcarii. Zaświadczenie z ZUS doślę, jak tylko pojawi się na koncie.\nAnna Witczyk-Sowa",
            (d.form(2, ELECTRONIC, "pdf", "karta zgloszenia Mediflor"), d.tax(0, "07.04.2026", "0807-SKR.4060.311.2026", "pdf", "zaświadczenie US"), d.status(0, ELECTRONIC, "pdf", "oświadczenie"),
             d.minimis(0, ELECTRONIC, "pdf", "formularz pomoc"), d.contract(1, ELECTRONIC, "pdf", "wzor umowy"), *d.copies("pdf", ("atest", "znak towarowy"), "31.12.2029"))),
        Mail(when(14, 11, 52), f.MEDIFLOR.email, "Re: Mediflor - zgłoszenie na wyjazd", "Jest już ZUS – w załączniku.\nA. Witczyk-Sowa", (d.zus(0, "14.04.2026", "ZUS-26-0509116", "pdf", "ZUS_zaswiadczenie"),)))  # fmt: skip
    d = Desk(f.TORMAX)
    tormax = d.application(
        Mail(when(15, 13, 27), "biuro.zarzadu@tormaks.com.pl", "Tormaks S.A. / wyjazd studyjny 22-25.06 / dokumenty",
            "Szanowni Państwo,\n\nprzekazujemy zgłoszenie Zakładów Mechanicznych Tormaks S.A. na wyjazd studyjny do Szwajcarii. Osobą do kontaktu jest p. Kacper Bieńko.\n\nZ poważaniem\nBiuro Zarządu",
            (d.form(3, ELECTRONIC, "pdf", "TORMAKS_wniosek"), d.zus(3, "08.04.2026", "490000/71/120/2026", "pdf", "TORMAKS_ZUS"), d.tax(3, "09.04.2026", "0811-SKA.4060.88.2026", "pdf", "TORMAKS_US"), d.status(1, ELECTRONIC, "pdf", "TORMAKS_status"),
             d.minimis(3, ELECTRONIC, "pdf", "TORMAKS_deminimis"), d.contract(2, ELECTRONIC, "pdf", "TORMAKS_umowa"), d.aid(ELECTRONIC, "pdf", "TORMAKS_oswiadczenie_zal4"),
             *d.copies("pdf", ("TORMAKS_9001", "TORMAKS_14001", "TORMAKS_45001", "TORMAKS_15085"), "02.02.2028"))))  # fmt: skip
    d = Desk(f.KODERIA)
    koderia = d.application(
        Mail(when(16, 8, 55), f.KODERIA.email, "Koderia Labs – aplikacja", "Cześć, dzień dobry :) przesyłam zgłoszenie z załącznikami.\nEwelina\n\n--\nKoderia Labs sp. z o.o.",
            (d.form(2, ELECTRONIC, "pdf", "Koderia - karta"), d.status(2, ELECTRONIC, "pdf", "Koderia - MŚP"), d.minimis(1, ELECTRONIC, "pdf", "Koderia - pdm"), d.contract(3, ELECTRONIC, "pdf", "Koderia - umowa"),
             d.zus(0, "10.04.2026", "ZUS-26-0477205", "pdf", "dokument"), d.tax(2, "10.04.2026", "E-2026-8021177", "pdf", "dokument (1)"), *d.copies("pdf", ("27001",), "09.10.2027"))))  # fmt: skip
    d = Desk(f.PAKOSFERA)
    pakosfera = d.application(
        Mail(when(14, 15, 2), f.PAKOSFERA.email, "Zgłoszenie Pakosfera (1/2)", "Dzień dobry,\nczęść pierwsza dokumentów, druga w kolejnej wiadomości ze względu na rozmiar.\nS. Wroński-Pyl",
            (d.form(1, ELECTRONIC, "pdf", "kwestionariusz Pakosfera"), d.status(0, ELECTRONIC, "pdf", "oświadczenie o statusie"), d.minimis(2, ELECTRONIC, "pdf", "informacje de minimis"))),
        Mail(when(14, 15, 6), f.PAKOSFERA.email, "Zgłoszenie Pakosfera (2/2)", "cd. dokumentów, NIP " + f.PAKOSFERA.nip,
            (d.contract(1, ELECTRONIC, "pdf", "umowa projekt"), d.zus(3, "01.04.2026", "470000/71/2987/2026", "pdf", "ZUS"), d.tax(1, "07.04.2026", "0808-SKR.4060.140.2026", "pdf", "US"), *d.copies("pdf", ("FSC",), "14.08.2028"))))  # fmt: skip
    return drewnolit, sensowit, mediflor, tormax, koderia, pakosfera


def scanned() -> tuple[Application, ...]:
    """Sound firms that print, sign with a pen and scan or photograph."""
    d = Desk(f.BUDTERM)
    termoskal = d.application(
        Mail(when(17, 18, 12), f.BUDTERM.email, "wyjazd szwajcaria Termoskał", "Witam, wysyłam papiery na wyjazd. Marek Jurgiel tel 502 339 118",
            (d.form(0, KALAM, "scan", "skan formularz", (200, 0)), d.zus(1, "08.04.2026", "470071/4/1123/2026", "scan", "skan zus", (150, 0)), d.tax(1, "09.04.2026", "0813-SKR.4060.77.2026", "scan", "skan skarbowy"),
             d.status(2, KALAM, "scan", "skan oswiadczenie"), d.minimis(0, PEN, "scan", "skan de minimis", (200, 180)), d.contract(0, PEN, "scan", "skan umowa"),
             Paper("other", "register_print", register_print(f.BUDTERM, "16.04.2026"), "pdf", "wpis ceidg", "issuer", {"nip": f.BUDTERM.nip, "name": f.BUDTERM.name}))))  # fmt: skip
    d = Desk(f.ORTOWIDA)
    ortowida = d.application(
        Mail(when(15, 20, 36), f.ORTOWIDA.email, "Ortowida – dokumenty (zdjęcia)", "Dzień dobry, skaner nam padł, więc przesyłam zdjęcia. Mam nadzieję, że czytelne.\nBeata Cegła",
            (d.form(2, CAVEAT, "photo", "IMG_karta", (220, 0)), d.status(1, PEN, "photo", "IMG_status", (200, 90)), d.minimis(1, PEN, "photo", "IMG_pomoc"), d.contract(1, PEN, "photo", "IMG_umowa"),
             d.zus(2, "09.04.2026", "490-RKS-552/26", "photo", "IMG_zus"), d.tax(0, "10.04.2026", "0806-SKR.4060.52.2026", "photo", "IMG_us"), *d.copies("photo", ("IMG_atest",), "31.08.2028"))))  # fmt: skip
    d = Desk(f.AGROBOT)
    agrobot = d.application(
        Mail(when(16, 12, 49), f.AGROBOT.email, "Agrobotika sp. z o.o. – nabór Szwajcaria", "Dzień dobry,\ncałość w jednym pliku PDF (formularz, oświadczenia, umowa, zaświadczenia, kopie).\nFeliks Odrowąż-Tyl",
            (d.form(3, PEN, "scan", "formularz"), d.zus(0, "07.04.2026", "ZUS-26-0443019", "pdf", "zus"), d.tax(2, "07.04.2026", "E-2026-7790231", "pdf", "us"), d.status(3, PEN, "scan", "status"), d.minimis(3, PEN, "scan", "minimis"),
             d.contract(3, PEN, "scan", "umowa"), *d.copies("scan", ("patent", "ce"), "03.03.2030")), "one_pdf"))  # fmt: skip
    d = Desk(f.SZKLARNIA)
    witroforma = d.application(
        Mail(when(20, 10, 15), f.SZKLARNIA.email, "Huta Witroforma - zgłoszenie udziału w wyjeździe", "W załączeniu archiwum ze skanami. Proszę o potwierdzenie otrzymania.\n\nSekretariat\nWitroforma",
            (d.form(1, CAVEAT, "scan", "01_kwestionariusz", (200, 0)), d.zus(1, "13.04.2026", "470072/4/980/2026", "scan", "02_zus"), d.tax(3, "14.04.2026", "0813-SKA.4060.101.2026", "scan", "03_us", (150, 0)), d.status(0, PEN, "scan", "04_oswiadczenie"),
             d.minimis(2, PEN, "scan", "05_deminimis"), d.contract(2, PEN, "scan", "06_umowa", (200, 90)), d.aid(PEN, "scan", "07_pomoc_otrzymana")), "zip"))  # fmt: skip
    d = Desk(f.EKOBRYKIET)
    lubopal = d.application(
        Mail(when(17, 7, 44), f.EKOBRYKIET.email, "Lubopal", "Dzień dobry, komplet na wyjazd do Szwajcarii, atest dosyłam też.\nIza R.",
            (d.form(2, PEN, "scan", "zgłoszenie"), d.status(2, PEN, "photo", "oswiadczenie foto"), d.minimis(1, KALAM, "scan", "pomoc de minimis"), d.contract(1, PEN, "scan", "umowa parafki"), d.zus(2, "14.04.2026", "490-RKS-618/26", "scan", "ZUS"),
             d.tax(1, "14.04.2026", "0803-SKR.4060.19.2026", "photo", "urzad skarbowy", (200, 270)), *d.copies("scan", ("atest brykiet",), "28.02.2029"),
             Paper("other", "cover_letter", cover_letter(f.EKOBRYKIET, ENCLOSED), "docx", "pismo przewodnie", "none", {"nip": f.EKOBRYKIET.nip, "name": f.EKOBRYKIET.name}))))  # fmt: skip
    d = Desk(f.TRASOPLAN)
    trasoplan = d.application(
        Mail(when(20, 14, 30), f.TRASOPLAN.email, "Trasoplan Inżynieria Ruchu – dokumenty rekrutacyjne", "Dzień dobry,\nprzesyłam dokumenty. Podpisaną umowę zeskanuję jutro w biurze.\nOskar Maciaszek",
            (d.form(0, PEN, "scan", "Formularz zgłoszeniowy Trasoplan"), d.status(3, PEN, "scan", "Oświadczenie wielkość"), d.minimis(3, PEN, "scan", "Formularz pomoc de minimis"), d.zus(3, "15.04.2026", "470000/71/3702/2026", "pdf", "ZUS Trasoplan"),
             d.tax(0, "16.04.2026", "0805-SKR.4060.63.2026", "scan", "US Trasoplan"), *d.copies("scan", ("ISO Trasoplan",), "19.01.2028"))),
        Mail(when(21, 9, 12), f.TRASOPLAN.email, "RE: Trasoplan Inżynieria Ruchu – dokumenty rekrutacyjne", "Zgodnie z zapowiedzią – umowa.\nO. Maciaszek", (d.contract(0, PEN, "scan", "Umowa Trasoplan parafowana"),)))  # fmt: skip
    return termoskal, ortowida, agrobot, witroforma, lubopal, trasoplan
