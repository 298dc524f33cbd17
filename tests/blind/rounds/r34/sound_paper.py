"""Four sound firms whose papers are scans or photographs."""

from tests.blind.model import Application, Mail
from tests.blind.rounds.r34 import evidence, tax, zus
from tests.blind.rounds.r34.firms_a import HYDROPAK, MECH, SARNEX
from tests.blind.rounds.r34.firms_b import GRANICA
from tests.blind.rounds.r34.pages import Hand
from tests.blind.rounds.r34.papers import Desk, form_fields, points
from tests.blind.rounds.r34.retyped import Retype
from tests.blind.rounds.r34.sound_digital import GW, at
from tests.blind.rounds.r34.word import Typist


def sarnex() -> Application:
    """Everything by pen, scanned one by one."""
    firm, desk = SARNEX, Desk(SARNEX, "scan")
    hand = Hand(
        "sarnex",
        "Kalam",
        stamp="Odlewnia Precyzyjna SARNEX sp. z o.o.<br>67-100 Nowa Sól, ul. Przemysłowa 5<br>NIP 9254661885",
    )
    papers = (
        desk.form("application_form", hand, "skan0041"),
        desk.form("status_declaration", hand, "skan0042"),
        desk.form("de_minimis_form", hand, "skan0043"),
        desk.form("de_minimis_statement", hand, "skan0044"),
        desk.form("draft_contract", hand, "skan0045"),
        desk.certificate(
            "zus_certificate",
            "letter",
            zus.letter(firm, "30.03.2026", "390200/421/2026", "Zielonej Górze", "Danuta Pasikowa"),
            "skan0046",
        ),
        desk.certificate(
            "tax_certificate",
            "numbered fields",
            tax.fields(
                firm, "31.03.2026", "0805-SEW.4050.217.2026", "Urzędu Skarbowego w Nowej Soli", "Edyta Rumak"
            ),
            "skan0047",
        ),
        desk.copy(
            evidence.system(
                firm,
                "ISO 9001:2015",
                "odlewy z metali nieżelaznych",
                "3307",
                "Zachodnia Jednostka Certyfikacji",
                "02.2028",
            ),
            "skan0048",
            "management system",
        ),
    )
    mail = Mail(
        at(13, 12, 40),
        "technolog@sarnex.pl",
        "Formularz zgłoszeniowy + załączniki SARNEX",
        "Witam,\nw załączniku skany dokumentów do naboru (Szwajcaria).\nBogusław Wrotek",
        papers,
    )
    return Application(firm.slug, firm.name, firm.nip, (mail,), True, form_fields(firm), points(firm))


def mech() -> Application:
    """A joiner photographs what he wrote."""
    firm, desk = MECH, Desk(MECH, "photo")
    hand = Hand("mech", "Caveat", "#1a1a1a")
    papers = (
        desk.form("application_form", hand, "formularz"),
        desk.form("status_declaration", hand, "oswiadczenie"),
        desk.form("de_minimis_form", hand, "deminimis"),
        desk.form("draft_contract", hand, "umowa"),
        desk.certificate(
            "zus_certificate",
            "table of funds",
            zus.table(
                firm,
                "13.04.2026",
                "390000/UB/2026/3391",
                "Oddział w Zielonej Górze, Inspektorat w Świebodzinie",
                "Iwona Skalik",
            ),
            "zus",
        ),
        desk.certificate(
            "tax_certificate",
            "letter",
            tax.letter(
                firm,
                "14 kwietnia 2026 r.",
                "0808-SEW.4050.96.2026",
                "Urzędu Skarbowego w Świebodzinie",
                "Świebodzin",
                "Jan Ptaszkowski",
            ),
            "skarbowy",
        ),
    )
    mail = Mail(
        at(16, 21, 55),
        "rafal@stolarniamech.pl",
        "zgłoszenie szwajcaria",
        "Dobry wieczór, wysyłam zdjęcia dokumentów bo nie mam skanera. Stolarnia Mech, Rafał Dąbal tel. 696 014 338",
        papers,
    )
    return Application(firm.slug, firm.name, firm.nip, (mail,), True, form_fields(firm), points(firm))


def hydropak() -> Application:
    """Typed in Word, printed, signed, all bound into one scan."""
    firm, desk = HYDROPAK, Desk(HYDROPAK, "scan")
    how = Typist(mark="☒", pen="hydropak", pen_pages=True, font="Liberation Sans")
    papers = (
        desk.form("application_form", how, "formularz"),
        desk.form("status_declaration", how, "status"),
        desk.form("de_minimis_form", how, "informacje"),
        desk.form("draft_contract", how, "umowa"),
        desk.certificate(
            "zus_certificate",
            "two columns",
            zus.columns(firm, "07.04.2026", "320000/71/2026/40116", GW),
            "zus",
        ),
        desk.certificate(
            "tax_certificate",
            "one line a tax",
            tax.taxes(
                firm,
                "09.04.2026",
                "0804-SEW.4050.301.2026",
                "Urząd Skarbowy w Gorzowie Wielkopolskim",
                "Hubert Załęcki",
            ),
            "us",
        ),
        desk.copy(
            evidence.patent(firm, "Uszczelnienie pompy", "239902", "11 sierpnia 2021 r."), "patent", "patent"
        ),
        desk.copy(
            evidence.system(
                firm, "ISO 9001:2015", "produkcja pomp", "GW-118", "Biuro Certyfikacji Systemów", "06.2027"
            ),
            "iso",
            "management system",
        ),
        desk.copy(
            evidence.attest(
                firm,
                "Atest higieniczny",
                "pompy serii HP",
                "H-640/2024",
                "Instytut Atestacji Wyrobów",
                "18.10.2024",
            ),
            "atest",
            "attest",
        ),
    )
    mail = Mail(
        at(17, 10, 6),
        "export@hydropak-gorzow.pl",
        "HYDROPAK - zgłoszenie udziału w wyjeździe studyjnym do Szwajcarii (22-25.06)",
        "Szanowni Państwo,\n\nprzesyłamy zgłoszenie naszej firmy, skan kompletu w jednym pliku PDF.\n\nZ poważaniem\nWeronika Iłowska",
        papers,
        "one_pdf",
    )
    return Application(firm.slug, firm.name, firm.nip, (mail,), True, form_fields(firm), points(firm))


def granica() -> Application:
    """Retyped as running text, printed and signed; the e-prints stay PDF."""
    firm, desk = GRANICA, Desk(GRANICA, "scan", 300)
    how = Retype("plain", "(X)", pen="granica")
    contract = Hand("granica", "Kalam")
    papers = (
        desk.form("application_form", how, "formularz_zgloszeniowy"),
        desk.form("status_declaration", how, "oswiadczenie_status"),
        desk.form("de_minimis_form", how, "formularz_de_minimis"),
        desk.form("de_minimis_statement", how, "oswiadczenie_de_minimis"),
        desk.form("draft_contract", contract, "umowa_parafowana"),
        desk.certificate(
            "zus_certificate",
            "e-office cards",
            zus.eprint(firm, "02.04.2026", "320000/2026/71403", GW),
            "ZUS_zaswiadczenie",
            "pdf",
        ),
        desk.certificate(
            "tax_certificate",
            "e-office headings",
            tax.eoffice(firm, "02.04.2026", "0807-SKA.4050.155.2026", "Urzędu Skarbowego w Słubicach"),
            "US_zaswiadczenie",
            "pdf",
        ),
        desk.copy(evidence.register(firm, "01.04.2026"), "KRS", "register print-out", "pdf", "other"),
    )
    mail = Mail(
        at(9, 13, 31),
        "kontakt@granicasoft.pl",
        "Rekrutacja - wyjazd do Szwajcarii",
        "Dzień dobry,\nw załączonym pliku zip znajdą Państwo nasze dokumenty.\nZ pozdrowieniami\nZofia Pierzga, Granica Soft",
        papers,
        "zip",
    )
    return Application(firm.slug, firm.name, firm.nip, (mail,), True, form_fields(firm), points(firm))


PAPER = (sarnex(), mech(), hydropak(), granica())
