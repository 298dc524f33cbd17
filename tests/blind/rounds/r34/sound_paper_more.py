"""Four more sound firms whose papers are scans or photographs."""

from tests.blind.model import Application, Mail
from tests.blind.rounds.r34 import evidence, tax, zus
from tests.blind.rounds.r34.firms_b import KUBION, MOBILAB, SULMATIK, WSCHOWIT
from tests.blind.rounds.r34.pages import Hand
from tests.blind.rounds.r34.papers import Desk, form_fields, points
from tests.blind.rounds.r34.retyped import Retype
from tests.blind.rounds.r34.sound_digital import ZG, at
from tests.blind.rounds.r34.word import Typist

BCS = "Biuro Certyfikacji Systemów"


def sulmatik() -> Application:
    """By pen, scanned finely, in a ZIP."""
    firm, desk = SULMATIK, Desk(SULMATIK, "scan", 300)
    hand = Hand(
        "sulmatik",
        "Caveat",
        "#16307d",
        stamp="SULMATIK Automatyka Sp. z o.o.<br>ul. Okrężna 27, 66-100 Sulechów",
    )
    papers = (
        desk.form("application_form", hand, "zał 2"),
        desk.form("status_declaration", hand, "zał 3"),
        desk.form("de_minimis_statement", hand, "zał 4"),
        desk.form("draft_contract", hand, "zał 5"),
        desk.form("de_minimis_form", hand, "zał 6"),
        desk.certificate(
            "zus_certificate",
            "table of funds",
            zus.table(firm, "27.03.2026", "390000/UB/2026/2874", ZG, "Karol Wyżga"),
            "ZUS niezaleganie",
        ),
        desk.certificate(
            "tax_certificate",
            "one line a tax",
            tax.taxes(
                firm,
                "30.03.2026",
                "0809-SEW.4050.188.2026",
                "Drugi Urząd Skarbowy w Zielonej Górze",
                "Renata Osada",
            ),
            "US niezaleganie",
        ),
        desk.copy(
            evidence.attest(
                firm,
                "Certyfikat badania typu CE",
                "linia pakująca LP-2",
                "TB-88",
                "Ośrodek Badań Maszyn",
                "9.01.2025",
            ),
            "cert CE",
            "attest",
        ),
        desk.copy(
            evidence.system(firm, "ISO 9001:2015", "automatyka", "SU-04", BCS, "12.2026"),
            "cert 9001",
            "management system",
        ),
        desk.copy(
            evidence.system(firm, "ISO 45001:2018", "automatyka", "SU-05", BCS, "12.2026"),
            "cert 45001",
            "management system",
        ),
        desk.copy(
            evidence.patent(firm, "Chwytak z czujnikiem podciśnienia", "241377", "2 lutego 2022 r."),
            "patent",
            "patent",
        ),
    )
    mail = Mail(
        at(8, 14, 22),
        "g.tylawa@sulmatik.pl",
        "Szwajcaria - komplet dokumentów SULMATIK",
        "Dzień dobry,\nkomplet w zipie. Proszę o info, czy wszystko OK.\npozdr.\nGrzegorz Tylawa",
        papers,
        "zip",
    )
    return Application(firm.slug, firm.name, firm.nip, (mail,), True, form_fields(firm), points(firm))


def kubion() -> Application:
    """Typed in Word, printed, signed, photographed; no copy of the certificate it lists."""
    firm, desk = KUBION, Desk(KUBION, "photo")
    how = Typist(mark="X", column="x", pen="kubion", pen_pages=True, blue=True)
    papers = (
        desk.form("application_form", how, "IMG_formularz"),
        desk.form("status_declaration", how, "IMG_oswiadczenie_status"),
        desk.form("de_minimis_form", how, "IMG_formularz_pomoc"),
        desk.form("draft_contract", how, "IMG_umowa"),
        desk.certificate(
            "zus_certificate",
            "letter",
            zus.letter(firm, "02.04.2026", "320100/88/2026", "Gorzowie Wielkopolskim", "Aldona Kmita"),
            "IMG_zus",
        ),
        desk.certificate(
            "tax_certificate",
            "numbered fields",
            tax.fields(
                firm,
                "08.04.2026",
                "0806-SEW.4050.64.2026",
                "Urzędu Skarbowego w Międzyrzeczu",
                "Sławomir Gapa",
            ),
            "IMG_us",
        ),
    )
    mail = Mail(
        at(15, 17, 9),
        "biuro@termoizol-kubion.pl",
        "Termoizol Kubion sp.j. - zgłoszenie do wyjazdu studyjnego",
        "Dzień dobry\nprzesyłam zgłoszenie i załączniki (zdjęcia).\nArkadiusz Kubion",
        papers,
    )
    return Application(
        firm.slug, firm.name, firm.nip, (mail,), True, form_fields(firm), points(firm, copies=False)
    )


def mobilab() -> Application:
    """Form and contract by pen, the rest typed; two mails."""
    firm, desk = MOBILAB, Desk(MOBILAB, "scan")
    hand = Hand("mobilab", "Kalam", "#0d2a6b")
    how = Typist(mark="☑", strike="strike", pen="mobilab", pen_pages=True, font="Carlito")
    first = (
        desk.form("application_form", hand, "Formularz zgłoszeniowy Mobilab"),
        desk.form("status_declaration", how, "Status Mobilab"),
        desk.form("de_minimis_form", how, "Pomoc de minimis Mobilab"),
        desk.form("draft_contract", hand, "Umowa Mobilab"),
        desk.copy(
            evidence.system(
                firm,
                "ISO 15189:2022",
                "badania laboratoryjne krwi",
                "ML-0231",
                "Krajowa Jednostka Akredytacyjna",
                "03.2029",
            ),
            "ISO 15189",
            "management system",
        ),
        desk.copy(
            evidence.attest(
                firm,
                "Certyfikat „Bezpieczny Pacjent”",
                "badania w domu pacjenta",
                "19/2025",
                "Fundacja Jakości w Zdrowiu",
                "4.03.2025",
            ),
            "Bezpieczny pacjent",
            "attest",
        ),
    )
    second = (
        desk.certificate(
            "zus_certificate",
            "two columns",
            zus.columns(
                firm,
                "13.04.2026",
                "390000/71/2026/20918",
                "Oddział w Zielonej Górze, Biuro Terenowe w Żaganiu",
            ),
            "ZUS Mobilab",
        ),
        desk.certificate(
            "tax_certificate",
            "letter",
            tax.letter(
                firm,
                "13 kwietnia 2026 r.",
                "0812-SEW.4050.140.2026",
                "Urzędu Skarbowego w Żaganiu",
                "Żagań",
                "Mirela Choma",
            ),
            "US Mobilab",
        ),
    )
    mails = (
        Mail(
            at(10, 9, 50),
            "l.brzost@mobilab-zagan.pl",
            "Mobilab - zgłoszenie na wyjazd (Szwajcaria)",
            "Szanowni Państwo,\nprzesyłam zgłoszenie. Zaświadczenia z ZUS i US prześlę w przyszłym tygodniu, czekamy na ich wydanie.\nLidia Brzost",
            first,
        ),
        Mail(
            at(14, 12, 15),
            "l.brzost@mobilab-zagan.pl",
            "Re: Mobilab - zgłoszenie na wyjazd (Szwajcaria) - zaświadczenia",
            "Dzień dobry,\ndosyłam zaświadczenia do zgłoszenia z 10 kwietnia. Mobilab Medyczny sp. z o.o., NIP 9243844079.\nLidia Brzost",
            second,
        ),
    )
    return Application(firm.slug, firm.name, firm.nip, mails, True, form_fields(firm), points(firm))


def wschowit() -> Application:
    """Retyped as tables, signed, scanned coarsely into one PDF; one sheet lay askew."""
    firm, desk = WSCHOWIT, Desk(WSCHOWIT, "scan", 150)
    how = Retype("table", "word", pen="wschowit")
    contract = Typist(pen="wschowit", pen_pages=True)
    papers = (
        desk.form("application_form", how, "formularz"),
        desk.form("de_minimis_form", how, "de minimis"),
        desk.form("status_declaration", how, "status"),
        desk.form("draft_contract", contract, "umowa"),
        desk.certificate(
            "zus_certificate",
            "letter",
            zus.letter(firm, "09.04.2026", "390300/95/2026", "Zielonej Górze", "Longina Wasiak"),
            "zus",
        ),
        desk.certificate(
            "tax_certificate",
            "numbered fields",
            tax.fields(
                firm, "10.04.2026", "0810-SEW.4050.71.2026", "Urzędu Skarbowego we Wschowie", "Patryk Nowosad"
            ),
            "us",
            turned=90,
        ),
        desk.copy(
            evidence.attest(
                firm,
                "Certyfikat FSC",
                "opakowania z tektury",
                "C-188204",
                "Biuro Certyfikacji Lasów",
                "21.05.2024",
            ),
            "fsc",
            "attest",
        ),
        desk.copy(
            evidence.system(firm, "ISO 22000:2018", "opakowania do żywności", "WS-77", BCS, "08.2027"),
            "iso22",
            "management system",
        ),
        desk.copy(
            evidence.system(firm, "ISO 9001:2015", "produkcja opakowań", "WS-76", BCS, "08.2027"),
            "iso9",
            "management system",
        ),
    )
    mail = Mail(
        at(16, 10, 44),
        "sprzedaz@wschowit.pl",
        "Wyjazd studyjny - zgłoszenie firmy WSCHOWIT",
        "Dzień dobry,\nw załączeniu zgłoszenie wraz z wymaganymi dokumentami.\n\nCelina Radomyska\nkierownik sprzedaży",
        papers,
        "one_pdf",
    )
    return Application(firm.slug, firm.name, firm.nip, (mail,), True, form_fields(firm), points(firm))


MORE = (sulmatik(), kubion(), mobilab(), wschowit())
