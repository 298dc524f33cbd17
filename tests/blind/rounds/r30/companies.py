"""The applications whose papers are sound: printed, signed, scanned or photographed."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail, Paper

from . import certificates as zus
from . import evidence, own_forms
from . import taxes as tax
from .firm import Firm
from .firms_a import DREWLAS, ELMIX, KASKADIA, MEDLUBUS, ODRAPLAST, TERMO, WOLFRAMET, ZIOLA
from .papers import Way, blanks, certificate, copy_of, own

ZG, GW = "Oddział w Zielonej Górze", "Oddział w Gorzowie Wielkopolskim"
ZUS, TAX = "zus_certificate", "tax_certificate"


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=ZoneInfo("Europe/Warsaw"))


def sound(firm: Firm, mails: tuple[Mail, ...], copies: int) -> Application:
    """An application that lacks nothing."""
    return Application(
        slug=firm.slug,
        name=firm.name,
        nip=firm.bare_nip,
        mails=mails,
        is_sound=True,
        fields=firm.truth,
        points=firm.points(copies),
    )


def in_order(papers: dict[str, Paper], *more: Paper) -> tuple[Paper, ...]:
    """The blanks, then the rest."""
    return (*papers.values(), *more)


def greet(firm: Firm, words: str, end: str = "Pozdrawiam") -> str:
    """The body of a mail with a footer."""
    return f"Dzień dobry,\n\n{words}\n\n{end}\n{firm.delegate}\n{firm.name}\ntel. {firm.phone}\n"


def _wolframet() -> Application:
    firm = WOLFRAMET
    way = Way(
        "scan",
        ("formularz zgłoszeniowy", "oświadczenie status", "de minimis", "umowa parafowana", "ZUS", "US"),
    )
    papers = in_order(
        blanks(firm, way),
        certificate(
            ZUS,
            "ZUS letter",
            zus.zus_letter(firm, ZG, "02.04.2026", "370000/71/2026/1184", "Alina Pruszak"),
            firm,
            way,
        ),
        certificate(
            TAX,
            "tax ledger table",
            tax.tax_ledger(
                firm,
                "Drugi Urząd Skarbowy w Zielonej Górze",
                "01.04.2026",
                "0810-SER.4020.311.2026",
                "Hubert Sowiński",
            ),
            firm,
            way,
        ),
        *(
            copy_of(
                evidence.iso(
                    firm, norm, "DEKRA Certification", number, "obróbka detali precyzyjnych", "30.06.2027"
                ),
                "ISO certificate",
                f"certyfikat {norm[:9].strip(':')}",
                "scan",
                firm,
            )
            for norm, number in (("ISO 9001:2015", "Q-30518"), ("ISO 14001:2015", "E-30519"))
        ),
    )
    body = greet(
        firm,
        "w załączeniu przesyłam komplet dokumentów na wyjazd studyjny do Szwajcarii.\nProszę o potwierdzenie odbioru.",
    )
    return sound(
        firm, (Mail(at(13, 11, 4), firm.email, "Zgłoszenie - wyjazd studyjny Szwajcaria", body, papers),), 2
    )


def _drewlas() -> Application:
    firm = DREWLAS
    way = Way("scan", ("1 formularz", "2 status", "3 pomoc", "4 umowa", "5 zus", "6 skarbowka"))
    papers = in_order(
        blanks(firm, way),
        certificate(
            ZUS,
            "ZUS numbered boxes",
            zus.zus_columns(firm, GW, "07.04.2026", "180000/2026/0417", "Dorota Klich"),
            firm,
            way,
        ),
        certificate(
            TAX,
            "tax letter",
            tax.tax_letter(
                firm,
                "Urząd Skarbowy w Gorzowie Wielkopolskim",
                "08.04.2026",
                "0804-SEE.4020.92.2026",
                "Renata Mikuła",
            ),
            firm,
            way,
        ),
    )
    mail = Mail(
        at(14, 20, 37),
        firm.email,
        "wyjazd do szwajcarii zgłoszenie",
        "Witam, wysyłam skan wszystkich papierów w jednym pliku.\nTomasz Wierzba, stolarnia DREW-LAS\n",
        papers,
        "one_pdf",
    )
    return sound(firm, (mail,), 0)


def _odraplast() -> Application:
    firm = ODRAPLAST
    way = Way("photo", ("formularz", "status", "deminimis", "umowa", "zus", "us"))
    forms = blanks(firm, way)
    forms["status_declaration"] = own(
        forms["status_declaration"], "own letterhead declaration", own_forms.own_status(firm)
    )
    paper = Way("pdf", ("", "", "", "", "zaswiadczenie_ZUS_odraplast", "zaswiadczenie_US_odraplast"))
    papers = in_order(
        forms,
        certificate(
            ZUS,
            "ZUS table print",
            zus.zus_table(firm, ZG, "09.04.2026", "ZN/370/2026/004411", "Irena Wach"),
            firm,
            paper,
        ),
        certificate(
            TAX,
            "KAS lettered boxes",
            tax.tax_boxes(
                firm, "Urząd Skarbowy w Nowej Soli", "09.04.2026", "0806-SKA.4020.77.2026.2", "Artur Lenda"
            ),
            firm,
            paper,
        ),
        *(
            copy_of(
                evidence.iso(
                    firm,
                    norm,
                    "TÜV Zertifizierung",
                    f"44 1{scope} 0192",
                    "wtrysk wyrobów technicznych",
                    "11.2027",
                ),
                "ISO certificate",
                f"cert_{number}",
                "photo",
                firm,
            )
            for number, ((norm, _), scope) in enumerate(
                zip(firm.certificates, ("11", "00", "04", "26"), strict=True), 1
            )
        ),
    )
    mail = Mail(
        at(15, 9, 18),
        firm.email,
        "Odraplast - dokumenty rekrutacyjne, wyjazd studyjny Szwajcaria 22-25.06",
        greet(firm, "w imieniu zarządu przesyłam zgłoszenie firmy wraz z załącznikami.", "Z poważaniem"),
        papers,
        "zip",
    )
    return sound(firm, (mail,), 4)


def _ziola() -> Application:
    firm = ZIOLA
    way = Way(
        "scan",
        (
            "formularz",
            "oswiadczenie",
            "formularz de minimis",
            "projekt umowy",
            "ZUS Anna Deren",
            "US Anna Deren",
        ),
    )
    papers = in_order(
        blanks(firm, way),
        certificate(
            ZUS,
            "ZUS letter",
            zus.zus_letter(firm, ZG, "03.04.2026", "370000/71/2026/0966", "Zofia Rymar"),
            firm,
            way,
        ),
        certificate(
            TAX,
            "tax ledger table",
            tax.tax_ledger(
                firm, "Urząd Skarbowy w Żaganiu", "02.04.2026", "0809-SEW.4020.41.2026", "Lidia Gajewska"
            ),
            firm,
            way,
        ),
        copy_of(
            evidence.attest(
                firm, "seria kremów „Boru”", "Instytut Badań Kosmetycznych", "118/K/2025", "12.09.2025"
            ),
            "attest",
            "atest kremy",
            "scan",
            firm,
        ),
    )
    mail = Mail(
        at(10, 13, 52),
        firm.email,
        "Nabór Szwajcaria",
        greet(firm, "przesyłam dokumenty (spakowane)."),
        papers,
        "zip",
    )
    return sound(firm, (mail,), 1)


def _elmix() -> Application:
    firm = ELMIX
    way = Way(
        "scan", ("Zał. 2 formularz", "Zał. 3 oświadczenie", "Zał. 6 de minimis", "Zał. 5 umowa", "", ""), 300
    )
    print_ = Way("pdf", ("", "", "", "", "ZUS_niezaleganie", "ZAS-W"))
    first = in_order(
        blanks(firm, way),
        certificate(
            TAX,
            "e-office print",
            tax.tax_portal(firm, "Urząd Skarbowy w Żarach", "2026-04-13", "EUS-2026-0413-77120", ""),
            firm,
            print_,
        ),
    )
    second = (
        certificate(
            ZUS,
            "ZUS portal cards",
            zus.zus_card(firm, ZG, "14.04.2026", "eZ-88412-0414", "Olga Bieniek"),
            firm,
            print_,
        ),
        copy_of(
            evidence.patent(firm, "Głowica do kontroli forniru", "244913", "18.10.2022"),
            "patent",
            "patent 244913",
            "scan",
            firm,
        ),
        copy_of(
            evidence.iso(firm, "ISO 9001:2015", "PRS", "NC-4418", "automatyka przemysłowa", "15.03.2028"),
            "ISO certificate",
            "iso 9001",
            "scan",
            firm,
            turned=90,
        ),
    )
    mails = (
        Mail(
            at(16, 10, 20),
            firm.email,
            "Elmix - zgłoszenie do wyjazdu (Szwajcaria)",
            greet(
                firm,
                "przesyłam zgłoszenie. Zaświadczenie z ZUS i certyfikaty doślę w osobnej wiadomości (limit skrzynki).",
            ),
            first,
        ),
        Mail(
            at(16, 10, 41),
            firm.email,
            "Elmix - zgłoszenie do wyjazdu (Szwajcaria) cz. 2",
            greet(firm, "druga część załączników do zgłoszenia Elmix Automatyka, NIP 928-673-46-82."),
            second,
        ),
    )
    return sound(firm, mails, 2)


def _termo() -> Application:
    firm = TERMO
    way = Way("photo", ("IMG_0411", "IMG_0414", "IMG_0416", "IMG_0419", "IMG_0423", "IMG_0424"))
    papers = in_order(
        blanks(firm, way),
        certificate(
            ZUS,
            "ZUS numbered boxes",
            zus.zus_columns(firm, ZG, "10.04.2026", "370000/2026/0588", "Wanda Jeleń"),
            firm,
            way,
        ),
        certificate(
            TAX,
            "tax letter",
            tax.tax_letter(
                firm, "Urząd Skarbowy w Świebodzinie", "13.04.2026", "0808-SER.4020.60.2026", "Kamil Borecki"
            ),
            firm,
            way,
        ),
    )
    mail = Mail(
        at(17, 18, 9),
        firm.email,
        "zdjęcia dokumentów TERMO-ŚWIEB",
        "Dzień dobry, nie mamy skanera więc robione telefonem. Jakby coś było nieczytelne proszę dzwonić 605 90 33 21.\nPiotr Nowicki\n",
        papers,
    )
    return sound(firm, (mail,), 0)


def _medlubus() -> Application:
    firm = MEDLUBUS
    way = Way("scan", ("a", "d", "e", "f", "b", "c"), 150)
    forms = blanks(firm, way)
    forms["de_minimis_form"] = own(
        forms["de_minimis_form"], "ministry's de minimis form", own_forms.own_aid(firm)
    )
    papers = in_order(
        forms,
        certificate(
            ZUS,
            "ZUS table print",
            zus.zus_table(firm, ZG, "10.04.2026", "ZN/370/2026/004502", "Irena Wach"),
            firm,
            way,
        ),
        certificate(
            TAX,
            "KAS lettered boxes",
            tax.tax_boxes(
                firm,
                "Pierwszy Urząd Skarbowy w Zielonej Górze",
                "14.04.2026",
                "0811-SKA.4020.203.2026",
                "Edyta Hołub",
            ),
            firm,
            way,
        ),
        copy_of(
            evidence.iso(
                firm,
                "PN-EN ISO 15189:2023",
                "Jednostka akredytująca",
                "AM 291",
                "badania laboratoryjne",
                "05.2029",
            ),
            "ISO certificate",
            "g1",
            "scan",
            firm,
            150,
        ),
        copy_of(
            evidence.iso(firm, "ISO 27001:2022", "BSI", "IS 781450", "diagnostyka", "09.2027"),
            "ISO certificate",
            "g2",
            "scan",
            firm,
            150,
        ),
    )
    mail = Mail(
        at(20, 12, 26),
        "sekretariat@medlubus.pl",
        "Medlubus Diagnostyka – zgłoszenie do naboru (skan kompletu)",
        "Szanowni Państwo,\n\nw załączeniu skan kompletu dokumentów a)–g).\n\nSekretariat\nMedlubus Diagnostyka Sp. z o.o.\n",
        papers,
        "one_pdf",
    )
    return sound(firm, (mail,), 2)


def _kaskadia() -> Application:
    firm = KASKADIA
    way = Way("scan", ("skan0001", "skan0002", "skan0003", "skan0004", "skan0005", "skan0006"))
    forms = blanks(firm, way)
    forms["status_declaration"] = replace(forms["status_declaration"], turned=180)
    papers = in_order(
        forms,
        certificate(
            ZUS,
            "ZUS portal cards",
            zus.zus_card(firm, GW, "15.04.2026", "eZ-90117-0415", "Marek Dudziak"),
            firm,
            way,
        ),
        certificate(
            TAX,
            "e-office print",
            tax.tax_portal(firm, "Urząd Skarbowy w Międzyrzeczu", "2026-04-15", "EUS-2026-0415-10388", ""),
            firm,
            way,
        ),
        *(
            copy_of(
                evidence.iso(firm, norm, "SGS Polska", number, "opakowania z tektury", "12.2027"),
                "ISO certificate",
                name,
                "scan",
                firm,
            )
            for norm, number, name in (
                ("FSC CoC", "C018822", "skan0007"),
                ("ISO 9001:2015", "PL26/0118", "skan0008"),
                ("BRCGS Packaging", "PL25/7781", "skan0009"),
            )
        ),
    )
    mail = Mail(
        at(21, 8, 55),
        firm.email,
        "FW: skany z urządzenia wielofunkcyjnego",
        greet(firm, "przesyłam zgłoszenie firmy Kaskadia do wyjazdu do Szwajcarii, 9 skanów."),
        papers,
        "zip",
    )
    return sound(firm, (mail,), 3)


def on_paper() -> tuple[Application, ...]:
    """All of them."""
    makers = (_wolframet, _drewlas, _odraplast, _ziola, _elmix, _termo, _medlubus, _kaskadia)
    return tuple(make() for make in makers)
