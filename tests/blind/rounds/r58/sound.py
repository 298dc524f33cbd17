"""Applications that are complete."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail, Paper
from tests.blind.rounds.r58.companies import Company
from tests.blind.rounds.r58.data_first import FIRST
from tests.blind.rounds.r58.data_second import SECOND
from tests.blind.rounds.r58.papers import Desk, points, stated
from tests.blind.rounds.r58.pen import BLACK, BLUE, NAVY, Pen

BY_SLUG: dict[str, Company] = {company.slug: company for company in FIRST + SECOND}


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment in April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=ZoneInfo("Europe/Warsaw"))


def sound(c: Company, *mails: Mail) -> Application:
    """A complete application."""
    return Application(
        slug=c.slug,
        name=c.name,
        nip=c.nip,
        mails=mails,
        is_sound=True,
        fields=stated(c),
        points=points(c),
    )


def everything(
    desk: Desk, zus_print: bool, tax_print: bool, contract_filled: bool = True
) -> tuple[Paper, ...]:
    """What § 4.3 asks for, on the office's own blanks."""
    tail = desk.company.nip[-4:]
    return (
        desk.application(),
        desk.zus(zus_print, f"{tail}/RZ/2026/04"),
        desk.tax(tax_print, f"{tail}-SK.4030.{tail[:3]}.2026"),
        desk.status(),
        desk.de_minimis(),
        desk.contract(contract_filled),
    )


def _electronic(slug: str, day: str, tail: bool = False, face: str = "") -> Desk:
    c = BY_SLUG[slug]
    return Desk(c, Pen("typed", face, tail=tail), "pdf", "electronic", f"{c.town}, {day}", day)


VELTRONIK = _electronic("veltronik", "08.04.2026")
LUMENARTE = _electronic("lumenarte", "13.04.2026", tail=True)
DATAKROSNO = _electronic("datakrosno", "10.04.2026", face="Liberation Sans")

_BOREK = BY_SLUG["borealis-park"]
BOREK = Desk(
    _BOREK,
    Pen("hand", "Z003", BLUE, signer=_BOREK.boss),
    "scan",
    "hand",
    "Nowa Sól, 9.04.2026 r.",
    "07.04.2026",
)
_DACHPOL = BY_SLUG["dachpol"]
DACHPOL = Desk(
    _DACHPOL,
    Pen("typed", signer=_DACHPOL.boss, ink=NAVY),
    "scan",
    "hand",
    "Świebodzin, 14.04.2026",
    "10.04.2026",
)
_PROTEZA = BY_SLUG["protezalab"]
PROTEZA = Desk(
    _PROTEZA,
    Pen("hand", "Caveat", BLACK, signer=_PROTEZA.boss),
    "photo",
    "hand",
    "Wschowa, 15 kwietnia 2026",
    "13.04.2026",
)
_TARTAK = BY_SLUG["tartak-rzepin"]
TARTAK = Desk(
    _TARTAK,
    Pen("typed", "Times New Roman", BLUE, tail=True, signer=_TARTAK.boss),
    "scan",
    "hand",
    "Rzepin, dn. 10.04.2026",
    "09.04.2026",
    dpi=150,
    prefix="Tartak ",
)
_ROBO = BY_SLUG["robopol"]
ROBO = Desk(
    _ROBO,
    Pen("hand", "Kalam", NAVY, signer=_ROBO.boss),
    "scan",
    "hand",
    "Międzyrzecz 16.04.26",
    "14.04.2026",
    dpi=300,
    certificate_guise="pdf",
)
_ZIOLA = BY_SLUG["ziolowy-dom"]
ZIOLA = Desk(
    _ZIOLA, Pen("typed", signer=_ZIOLA.boss, ink=BLUE), "photo", "hand", "Żary, 17.04.2026", "15.04.2026"
)
_AQUAMET = BY_SLUG["aquamet"]
AQUAMET = Desk(
    _AQUAMET,
    Pen("typed", "Liberation Sans", NAVY, signer=_AQUAMET.boss),
    "scan",
    "hand",
    "Gorzów Wlkp., 20.04.2026",
    "16.04.2026",
)
_SZKLO = BY_SLUG["szklana-gora"]
SZKLO = Desk(
    _SZKLO, Pen("typed", ink=BLACK, signer=_SZKLO.boss), "scan", "hand", "Sulechów, 21.04.2026", "17.04.2026"
)

SOUND: tuple[Application, ...] = (
    sound(
        VELTRONIK.company,
        Mail(
            at(9, 9, 12),
            "biuro@veltronik.example",
            "Zgłoszenie – wyjazd studyjny do Szwajcarii – VELTRONIK Sp. z o.o.",
            "Dzień dobry,\n\nprzesyłamy komplet dokumentów podpisanych elektronicznie.\n\nZ poważaniem\nAnna Gorzelak",
            (*everything(VELTRONIK, True, True), *VELTRONIK.evidence()),
        ),
    ),
    sound(
        LUMENARTE.company,
        Mail(
            at(14, 16, 40),
            "office@lumenarte.example",
            "Szwajcaria – LUMENARTE",
            "Szanowni Państwo,\nw załączeniu (zip) nasze zgłoszenie.\nEwelina Stachura\ntel. 512 663 190",
            (*everything(LUMENARTE, True, True), LUMENARTE.received()),
            "zip",
        ),
    ),
    sound(
        DATAKROSNO.company,
        Mail(
            at(13, 11, 5),
            "kontakt@datakrosno.example",
            "formularz zgłoszeniowy + załączniki",
            "Dzień dobry, zgłaszamy udział w wyjeździe do Szwajcarii. Oświadczenie o pomocy dosyłam osobno.\nSylwia Małek",
            everything(DATAKROSNO, True, True, contract_filled=False),
        ),
        Mail(
            at(13, 11, 31),
            "kontakt@datakrosno.example",
            "Re: formularz zgłoszeniowy + załączniki – uzupełnienie",
            "Jeszcze załącznik nr 4.\nS. Małek, DATAKROSNO",
            (DATAKROSNO.received(),),
        ),
    ),
    sound(
        BOREK.company,
        Mail(
            at(10, 20, 17),
            "t.sadlowski@borek-pracownia.example",
            "zgłoszenie Szwajcaria",
            "Dobry wieczór, wysyłam skany. Proszę o potwierdzenie że doszło.\nT. Sadłowski",
            everything(BOREK, False, False),
        ),
    ),
    sound(
        DACHPOL.company,
        Mail(
            at(15, 8, 2),
            "dachpol@dachpol-sj.example",
            "DACHPOL – dokumenty do naboru",
            "W załączeniu jeden plik ze wszystkimi dokumentami.\nRoman Grzelak",
            everything(DACHPOL, False, True, contract_filled=False),
            "one_pdf",
        ),
    ),
    sound(
        PROTEZA.company,
        Mail(
            at(16, 18, 55),
            "protezalab@protezalab.example",
            "Wyjazd studyjny – Protezalab",
            "Dzień dobry,\nwysyłamy zdjęcia dokumentów, skaner nam się zepsuł :)\nBeata Nitka",
            everything(PROTEZA, False, False),
        ),
    ),
    sound(
        TARTAK.company,
        Mail(
            at(13, 13, 44),
            "tartak@rzepinskadeska.example",
            "Tartak Rzepińska Deska – zgłoszenie do wyjazdu (Szwajcaria, czerwiec)",
            "Szanowni Państwo,\n\nprzekazuję zgłoszenie naszej firmy wraz z kopiami certyfikatów.\n\nDorota Orlik",
            (*everything(TARTAK, True, False), TARTAK.received(), *TARTAK.evidence()),
            "zip",
        ),
    ),
    sound(
        ROBO.company,
        Mail(
            at(17, 10, 26),
            "jacek@roboserwis.example",
            "Zgłoszenie ROBOSERWIS",
            "Witam, w załączeniu wymagane dokumenty oraz patent.\nJacek Trzciński",
            (*everything(ROBO, True, True), *ROBO.evidence()),
        ),
    ),
    sound(
        ZIOLA.company,
        Mail(
            at(20, 9, 3),
            "kasia@ziolowydom.example",
            "Szwajcaria - zgłoszenie Ziołowy Dom",
            "Dzień dobry, umowę dosyłam w drugim mailu, bo za duże zdjęcia.\nKasia Mrówczyńska",
            (*everything(ZIOLA, False, True)[:5], *ZIOLA.evidence()),
        ),
        Mail(
            at(20, 9, 21),
            "kasia@ziolowydom.example",
            "Szwajcaria - umowa Ziołowy Dom",
            "I jeszcze parafowana umowa.\nK. Mrówczyńska",
            (ZIOLA.contract(),),
        ),
    ),
    sound(
        AQUAMET.company,
        Mail(
            at(21, 12, 10),
            "sekretariat@aquamet.example",
            "AQUAMET: zgłoszenie do wyjazdu studyjnego do Szwajcarii",
            "Dzień dobry,\nw imieniu Pani Prezes przesyłam dokumenty.\nSekretariat",
            (
                AQUAMET.application("retyped"),
                *everything(AQUAMET, False, False)[1:],
                AQUAMET.received(),
                *AQUAMET.evidence(),
            ),
        ),
    ),
    sound(
        SZKLO.company,
        Mail(
            at(22, 14, 37),
            "natalia@szklanagora.example",
            "Nabór – Szklana Góra",
            "Dzień dobry, przesyłam podpisane skany.\nPozdrawiam, Natalia Bednarz",
            (
                SZKLO.application("older"),
                SZKLO.zus(True, "0940/RZ/2026/04"),
                SZKLO.tax(False, "0940-SK.4030.77.2026"),
                SZKLO.status("older"),
                SZKLO.de_minimis(),
                SZKLO.contract(),
            ),
        ),
    ),
)
