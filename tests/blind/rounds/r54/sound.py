"""Sound applications: four wholly electronic, eight from the scanner or the phone."""

from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Mail, Paper
from tests.blind.rounds.r54 import certificates as c
from tests.blind.rounds.r54 import companies as firms
from tests.blind.rounds.r54.firm import Firm, fields, points
from tests.blind.rounds.r54.papers import Desk
from tests.blind.rounds.r54.sheet import CAVEAT, KALAM, TYPED, Hand

ZG, GW = "Zielonej Górze", "Gorzowie Wielkopolskim"


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=ZoneInfo("Europe/Warsaw"))


def mail(
    firm: Firm,
    when: datetime,
    subject: str,
    body: str,
    papers: tuple[Paper, ...],
    packed: Literal["", "zip", "one_pdf"] = "",
) -> Mail:
    """A message of the company."""
    return Mail(sent_at=when, sender=firm.email, subject=subject, body=body, papers=papers, packed=packed)


def application(
    firm: Firm, slug: str, mails: tuple[Mail, ...], *, sound: bool = True, copies: int = 0
) -> Application:
    """An application whose form tells everything."""
    told = points(firm, copies=copies)
    if firm.website_foreign.endswith("/de"):
        told["4"] = None
    return Application(slug, firm.name, firm.nip, mails, sound, fields(firm), told)


def zus(
    desk: Desk, name: str, day: str, *, table: bool, branch: str, guise: Guise | None = None, turned: int = 0
) -> Paper:
    """A sound certificate of ZUS."""
    number = f"{desk.firm.regon[:6]}/{day[:2]}/2026"
    if desk.firm in (firms.BIOLUB, firms.DREWEX, firms.REHAMED):
        source = c.zus_funds(desk.firm, branch, number, day, "Kamil Trojanek")
        return desk.certificate("zus_certificate", "ZUS funds", source, name, guise=guise, turned=turned)
    if table:
        source = c.zus_table(desk.firm, branch, f"ZUS-ZN/{number}", day, "Emilia Stachura")
        return desk.certificate("zus_certificate", "ZUS e-print", source, name, guise=guise, turned=turned)
    source = c.zus_letter(desk.firm, branch, f"RKS/{number}", day, "Bożena Filipiak")
    return desk.certificate("zus_certificate", "ZUS letter", source, name, guise=guise, turned=turned)


def tax(
    desk: Desk,
    name: str,
    day: str,
    office: str,
    *,
    form: bool,
    guise: Guise | None = None,
    turned: int = 0,
    paper: bool = False,
) -> Paper:
    """A sound certificate of the tax office."""
    number = f"08{desk.firm.nip[:2]}-SEE.4062.{desk.firm.regon[-3:]}.2026"
    if desk.firm in (firms.GRANIT, firms.ARTCNC, firms.ROBOSFERA):
        source = c.tax_points(desk.firm, office, number, day, "Sylwia Zawadzka")
        return desk.certificate(
            "tax_certificate", "KAS numbered points", source, name, guise=guise, turned=turned
        )
    if form:
        source = c.tax_form(desk.firm, office, number, day, "Roman Witczak", on_paper=paper)
        return desk.certificate("tax_certificate", "KAS parts A–D", source, name, guise=guise, turned=turned)
    source = c.tax_letter(desk.firm, office, number, day, "Grażyna Lorenc")
    return desk.certificate("tax_certificate", "tax letter", source, name, guise=guise, turned=turned)


def _born() -> tuple[Application, ...]:
    one = Desk(firms.AERMAT, TYPED, "pdf", "electronic")
    a = (
        one.form("Zał_2_formularz_zgłoszeniowy_Aermat"),
        one.status("Zał_3_status"),
        one.received("Zał_4_oświadczenie_pomoc"),
        one.contract("Zał_5_umowa"),
        one.aid("Zał_6_formularz_de_minimis"),
        zus(one, "zaświadczenie ZUS", "26.03.2026", table=True, branch=ZG),
        tax(one, "zaświadczenie US", "30.03.2026", "Zielonej Górze", form=True),
        one.copy(
            "ISO",
            c.iso(firms.AERMAT, "ISO 9001:2015", "projektowanie central", "CN/2214/Q", "14.11.2027"),
            "iso 9001",
        ),
        one.copy(
            "patent", c.patent(firms.AERMAT, "Wymiennik przeciwprądowy", "241877", "12.05.2023"), "patent"
        ),
    )
    two = Desk(firms.LENTIS, Hand(tick="X", colour=(0, 0, 120)), "pdf", "electronic")
    b = (
        two.form("formularz zgłoszeniowy"),
        two.status("oświadczenie o statusie"),
        two.aid("de minimis"),
        two.contract("umowa"),
        zus(two, "ZUS", "31.03.2026", table=True, branch=GW),
        tax(two, "US", "01.04.2026", "Gorzowie Wielkopolskim", form=True),
    )
    three = Desk(firms.KODRYT, Hand(tick="☑"), "pdf", "electronic")
    d = (
        three.form_older("Formularz_Kodryt"),
        three.status("Oświadczenie_MSP_Kodryt"),
        three.aid("Formularz_DM_Kodryt"),
        three.contract("Projekt_umowy_Kodryt"),
    )
    e = (
        zus(three, "ZUS_Kodryt", "02.04.2026", table=True, branch=ZG),
        tax(three, "US_Kodryt", "09.04.2026", "Nowej Soli", form=True),
    )
    four = Desk(firms.STALPRO, Hand(tick="☒", bold=True), "pdf", "electronic")
    f = firms.STALPRO
    g = (
        four.form("1 Formularz zgłoszeniowy"),
        zus(four, "2 ZUS", "07.04.2026", table=True, branch=ZG),
        tax(four, "3 Urząd Skarbowy", "08.04.2026", "Świebodzinie", form=True),
        four.status("4 Status MŚP"),
        four.aid("5 De minimis"),
        four.received("5a Otrzymana pomoc"),
        four.contract("6 Umowa"),
        four.copy("ISO", c.iso(f, "ISO 9001:2015", "obróbka skrawaniem", "CN/0871/Q", "02.02.2028"), "7a"),
        four.copy("ISO", c.iso(f, "ISO 14001:2015", "obróbka skrawaniem", "CN/0872/E", "02.02.2028"), "7b"),
        four.copy(
            "ISO", c.iso(f, "ISO 3834-2:2021", "spawanie konstrukcji", "CN/0873/W", "11.09.2027"), "7c"
        ),
        four.copy("attest", c.attest(f, "Złącze do wody pitnej", "BK/0417/2025", "30.06.2030"), "7d"),
    )
    text = "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów do naboru – wyjazd do Szwajcarii.\n\nPozdrawiam\n"
    return (
        application(
            firms.AERMAT,
            "aermat",
            (mail(firms.AERMAT, at(8, 9, 12), "Zgłoszenie – Szwajcaria – Aermat", text, a),),
            copies=2,
        ),
        application(
            firms.LENTIS,
            "lentis",
            (
                mail(
                    firms.LENTIS,
                    at(9, 21, 40),
                    "wyjazd studyjny",
                    "W załączniku dokumenty.\nM. Wroniecka",
                    b,
                    "zip",
                ),
            ),
        ),
        application(
            firms.KODRYT,
            "kodryt",
            (
                mail(
                    firms.KODRYT,
                    at(10, 8, 3),
                    "Zgłoszenie Kodryt Software",
                    "Cześć, zaświadczenia dosyłam osobno. Eryk",
                    d,
                ),
                mail(
                    firms.KODRYT,
                    at(10, 8, 21),
                    "Kodryt Software – zaświadczenia",
                    "Druga część dokumentów.\nEryk Malczuk",
                    e,
                ),
            ),
        ),
        application(
            firms.STALPRO,
            "stalpro",
            (mail(f, at(14, 12, 45), "Nabór Szwajcaria 22-25.06 – Stalpro", text + "D. Pękala", g),),
            copies=4,
        ),
    )


def _set(desk: Desk, names: tuple[str, str, str, str], *, turned: int = 0) -> tuple[Paper, ...]:
    """The four papers that a company signs."""
    return (
        desk.form(names[0], turned=turned),
        desk.status(names[1]),
        desk.aid(names[2]),
        desk.contract(names[3]),
    )


def _scanned() -> tuple[Application, ...]:
    plain = ("formularz", "oświadczenie status", "formularz de minimis", "umowa parafowana")
    five = Desk(firms.DREWEX, Hand(tick="☒", signs=True), "scan", "hand")
    a = (
        *_set(five, ("formularz zgloszeniowy Drewex", "status", "de minimis", "umowa")),
        zus(five, "zus", "27.03.2026", table=False, branch=ZG),
        tax(five, "us", "31.03.2026", "Żarach", form=False),
        five.copy(
            "ISO", c.iso(firms.DREWEX, "ISO 9001:2015", "moduły drewniane", "CN/3310/Q", "19.01.2027"), "iso"
        ),
    )
    six = Desk(firms.REHAMED, KALAM, "scan", "hand")
    b = (
        *_set(six, ("1", "2", "3", "4")),
        zus(six, "5", "02.04.2026", table=False, branch=GW),
        tax(six, "6", "08.04.2026", "Międzyrzeczu", form=False),
    )
    seven = Desk(firms.GRANIT, CAVEAT, "photo", "hand")
    d = (
        *_set(seven, ("IMG_2041", "IMG_2044", "IMG_2045", "IMG_2048")),
        zus(seven, "IMG_2052", "03.04.2026", table=False, branch=ZG),
        tax(seven, "IMG_2053", "09.04.2026", "Wschowie", form=False),
        seven.copy(
            "ISO",
            c.iso(firms.GRANIT, "ISO 9001:2015", "obróbka kamienia", "CN/4102/Q", "08.08.2028"),
            "IMG_2054",
        ),
    )
    eight = Desk(firms.HYDRO, Hand(tick="X", signs=True, keeps_dots=True), "scan", "hand", dpi=300)
    e = (
        *_set(eight, plain),
        eight.received("załącznik 4"),
        eight.note("RODO"),
        zus(eight, "zaświadczenie ZUS", "08.04.2026", table=True, branch=GW),
        tax(eight, "zaświadczenie US", "09.04.2026", "Słubicach", form=True, paper=True),
        eight.copy(
            "attest", c.attest(firms.HYDRO, "Stacja uzdatniania", "BK/1184/2024", "31.12.2029"), "atest"
        ),
        eight.copy(
            "ISO",
            c.iso(firms.HYDRO, "ISO 14001:2015", "uzdatnianie wody", "CN/2781/E", "21.05.2027"),
            "iso 14001",
        ),
    )
    nine = Desk(firms.PLASTMIR, Hand(tick="strike", signs=True), "scan", "hand")
    f = (
        *_set(nine, plain),
        zus(nine, "zus", "01.04.2026", table=True, branch=ZG, guise="pdf"),
        tax(nine, "us", "07.04.2026", "Żarach", form=True, guise="pdf"),
        nine.copy(
            "ISO", c.iso(firms.PLASTMIR, "ISO 9001:2015", "opakowania", "CN/1190/Q", "30.09.2027"), "iso9001"
        ),
        nine.copy(
            "ISO",
            c.iso(firms.PLASTMIR, "ISO 22000:2018", "opakowania do żywności", "CN/1191/F", "30.09.2027"),
            "iso22000",
        ),
    )
    ten = Desk(firms.ARTCNC, Hand(tick="☑", signs=True, colour=(20, 20, 90)), "photo", "hand")
    g = _set(ten, ("formularz", "status", "de minimis", "umowa"))
    h = (
        zus(ten, "ZUS", "10.04.2026", table=True, branch=ZG, guise="pdf"),
        tax(ten, "US", "13.04.2026", "Zielonej Górze", form=False),
    )
    eleven = Desk(
        firms.BIOLUB,
        Hand(font="Kalam", size=11.5, colour=(24, 24, 28), tick="ink", signs=True),
        "scan",
        "hand",
    )
    i = (
        *_set(eleven, plain),
        zus(eleven, "zus", "14.04.2026", table=False, branch=ZG),
        tax(eleven, "skarbowy", "15.04.2026", "Żaganiu", form=True, paper=True),
    )
    twelve = Desk(firms.ROBOSFERA, Hand(tick="☒", signs=True), "scan", "hand")
    j = (
        twelve.form_retyped("Robosfera formularz zgłoszeniowy"),
        twelve.status_own("Robosfera oświadczenie"),
        twelve.aid("Robosfera de minimis"),
        twelve.contract("Robosfera umowa"),
        zus(twelve, "Robosfera ZUS", "07.04.2026", table=True, branch=ZG),
        tax(twelve, "Robosfera US", "09.04.2026", "Krośnie Odrzańskim", form=False),
        twelve.copy(
            "ISO",
            c.iso(firms.ROBOSFERA, "ISO 9001:2015", "chwytaki", "CN/5020/Q", "17.03.2028"),
            "Robosfera ISO",
        ),
    )
    return (
        application(
            firms.DREWEX,
            "drewex",
            (
                mail(
                    firms.DREWEX,
                    at(13, 10, 5),
                    "zgłoszenie do Szwajcarii",
                    "Dzień dobry,\nprzesyłam skany podpisanych dokumentów.\nHalina Brzostek",
                    a,
                ),
            ),
            copies=1,
        ),
        application(
            firms.REHAMED,
            "rehamed",
            (
                mail(
                    firms.REHAMED,
                    at(15, 19, 22),
                    "Formularz",
                    "Witam, wszystko w jednym pliku. T. Olbiński",
                    b,
                    "one_pdf",
                ),
            ),
        ),
        application(
            firms.GRANIT,
            "granitex",
            (
                mail(
                    firms.GRANIT,
                    at(16, 20, 11),
                    "szwajcaria granitex",
                    "zdjęcia dokumentów, oryginały mam u siebie",
                    d,
                ),
            ),
            copies=1,
        ),
        application(
            firms.HYDRO,
            "hydropol",
            (
                mail(
                    firms.HYDRO,
                    at(17, 11, 30),
                    "Zgłoszenie Hydropol Systemy Wodne",
                    "Szanowni Państwo,\nprzekazuję dokumenty w pliku ZIP.\nK. Domagała",
                    e,
                    "zip",
                ),
            ),
            copies=2,
        ),
        application(
            firms.PLASTMIR,
            "plastmir",
            (
                mail(
                    firms.PLASTMIR,
                    at(15, 13, 2),
                    "Plastmir - wyjazd studyjny Szwajcaria",
                    "W załączeniu dokumenty zgodnie z § 4 Regulaminu.",
                    f,
                ),
            ),
            copies=2,
        ),
        application(
            firms.ARTCNC,
            "artcnc",
            (
                mail(
                    firms.ARTCNC,
                    at(18, 16, 48),
                    "zgłoszenie Art-CNC",
                    "Dzień dobry, wysyłam zdjęcia formularzy. Zaświadczenia za chwilę.",
                    g,
                ),
                mail(
                    firms.ARTCNC,
                    at(18, 17, 15),
                    "Re: zgłoszenie Art-CNC",
                    "I zaświadczenia. Paweł Skowera, Art-CNC",
                    h,
                ),
            ),
        ),
        application(
            firms.BIOLUB,
            "biolub",
            (
                mail(
                    firms.BIOLUB,
                    at(21, 9, 55),
                    "Nabór – Biolub Kosmetyki",
                    "Dokumenty w załączeniu.\nWioletta Karp",
                    i,
                    "one_pdf",
                ),
            ),
        ),
        application(
            firms.ROBOSFERA,
            "robosfera",
            (
                mail(
                    firms.ROBOSFERA,
                    at(16, 8, 40),
                    "Robosfera – zgłoszenie",
                    "Dzień dobry,\nprosimy o potwierdzenie otrzymania.\nGracjan Lewicz",
                    j,
                ),
            ),
            copies=1,
        ),
    )


SOUND = (*_born(), *_scanned())
