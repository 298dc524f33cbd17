"""Sound applications that never touched paper."""

from typing import Final

from tests.blind.model import Application, Mail, Paper
from tests.blind.rounds.r23 import extras, kit
from tests.blind.rounds.r23.common import Company
from tests.blind.rounds.r23.companies_a import BRZOZA, DREWFORM, LAWENDOWA, OPTERION, POLSENS
from tests.blind.rounds.r23.companies_b import ODRAPAK

E: Final = "electronic"


def _sound(c: Company, mails: tuple[Mail, ...], copies: int, english: bool = True) -> Application:
    return Application(c.slug, c.name, c.nip, mails, True, kit.answers(c), kit.points(c, copies, english))


def applications() -> tuple[Application, ...]:
    """Six firms."""
    d = "8 kwietnia 2026 r."
    opterion = Mail(
        kit.at(8, 12, 4),
        OPTERION.email,
        "Zgłoszenie – wyjazd studyjny Szwajcaria – Opterion",
        "Dzień dobry,\n\nprzesyłam zgłoszenie naszej firmy do wyjazdu studyjnego do Szwajcarii wraz z załącznikami."
        " Dokumenty podpisane elektronicznie przez Prezes Zarządu.\n\nZ poważaniem\nJoanna Wieruszewska\nOpterion"
        " Systemy Pomiarowe Sp. z o.o.",
        (
            kit.form(OPTERION, "F1", "1_Formularz_zgloszeniowy_Opterion", d, E, "pdf"),
            kit.zus(OPTERION, "Z2", "2_Zaswiadczenie_ZUS", "30.03.2026", "410000/KS/2026/118204", "pdf"),
            kit.tax(OPTERION, "T3", "3_Zaswiadczenie_US", "31.03.2026", "0811-SPV.4103.771.2026", "pdf"),
            kit.standing(OPTERION, "S1", "4_Oswiadczenie_o_statusie", d, E, "pdf"),
            kit.de_minimis(OPTERION, "D1", "5_Formularz_de_minimis", "08.04.2026", E, "pdf"),
            kit.contract(OPTERION, "K1", "6_Projekt_umowy", E, "pdf"),
            kit.aid(OPTERION, "7_Oswiadczenie_de_minimis", d, E, "pdf"),
            kit.iso(OPTERION, "ISO 9001:2015 nr QMS/1482/2024", "8a_ISO9001", "14.05.2027", "pdf"),
            kit.iso(OPTERION, "ISO 14001:2015 nr EMS/0611/2024", "8b_ISO14001", "14.05.2027", "pdf"),
            kit.patent(
                OPTERION,
                "PAT.241377",
                "Optyczna głowica do pomiaru grubości powłok",
                "DOKUMENT PATENTOWY",
                "8c_patent",
                "pdf",
            ),
        ),
    )
    d = "13.04.2026 r."
    brzoza = Mail(
        kit.at(13, 21, 47),
        BRZOZA.email,
        "Szwajcaria 22-25.06 - zgłoszenie",
        "Witam,\nw załączniku komplet dokumentów (zip).\n\nTomasz Brzoza\nBrzoza Data Studio\ntel. 604 118 392",
        (
            kit.form(BRZOZA, "F4", "formularz", d, E, "pdf"),
            kit.de_minimis(BRZOZA, "D4", "de minimis", "13.04.2026", E, "pdf"),
            kit.standing(BRZOZA, "S3", "oświadczenie status", d, E, "pdf"),
            kit.contract(BRZOZA, "K4", "umowa", E, "pdf"),
            kit.zus(BRZOZA, "Z4", "ZUS niezaleganie", "10.04.2026", "410000-00-2026-31192", "pdf"),
            kit.tax(BRZOZA, "T3", "US niezaleganie", "09.04.2026", "0812-SPV.4103.590.2026", "pdf"),
            Paper(
                "other",
                "CEIDG print-out",
                extras.ceidg(BRZOZA),
                "pdf",
                "CEIDG",
                "none",
                {"name": BRZOZA.name, "nip": BRZOZA.nip},
            ),
        ),
        "zip",
    )
    d = "14 kwietnia 2026 r."
    meblo = (
        Mail(
            kit.at(14, 9, 31),
            "a.lisowska@drewform-meble.pl",
            "Drewform Meble Sp. z o.o. - zgłoszenie do wyjazdu",
            "Szanowni Państwo,\n\nw imieniu Drewform Meble Sp. z o.o. zgłaszam udział w wyjeździe do Szwajcarii."
            " Certyfikaty wyślę w osobnej wiadomości ze względu na rozmiar.\n\nPozdrawiam\nAnna Lisowska\nKierownik"
            " działu eksportu",
            (
                kit.form(DREWFORM, "F3", "Zgloszenie_Drewform", d, E, "pdf"),
                kit.de_minimis(DREWFORM, "D2", "Inf_de_minimis_Drewform", "14.04.2026", E, "pdf"),
                kit.standing(DREWFORM, "S2", "Status_MSP_Drewform", d, E, "pdf"),
                kit.contract(DREWFORM, "K3", "Umowa_projekt_Drewform", E, "pdf"),
                kit.zus(
                    DREWFORM, "Z2", "zaswiadczenie_ZUS_Drewform", "08.04.2026", "410000/KS/2026/120933", "pdf"
                ),
                kit.tax(
                    DREWFORM,
                    "T2",
                    "zaswiadczenie_US_Drewform",
                    "2 kwietnia 2026 r.",
                    "0808-SEW.4031.214.2026",
                    "pdf",
                ),
                kit.aid(DREWFORM, "Oswiadczenie_pomoc_Drewform", d, E, "pdf"),
            ),
        ),
        Mail(
            kit.at(14, 10, 6),
            "a.lisowska@drewform-meble.pl",
            "Drewform Meble Sp. z o.o. - zgłoszenie do wyjazdu cz. 2",
            "Druga część: certyfikaty i atesty.\n\nAnna Lisowska",
            (
                kit.attest(DREWFORM, "FSC C148802", "FSC", "pdf"),
                kit.iso(DREWFORM, "ISO 9001:2015", "ISO", "30.11.2026", "pdf"),
                kit.attest(DREWFORM, "Atest higieniczny B.BK.60110.0231.2023", "atest higieniczny", "pdf"),
                kit.patent(
                    DREWFORM,
                    "Rp.28914",
                    "Szafa hotelowa",
                    "ŚWIADECTWO REJESTRACJI WZORU PRZEMYSŁOWEGO",
                    "wzór przemysłowy",
                    "pdf",
                ),
            ),
        ),
    )
    d = "15.04.2026 r."
    kosmeta = Mail(
        kit.at(15, 14, 22),
        LAWENDOWA.email,
        "zgłoszenie Laboratorium Lawendowa",
        "Dzień dobry,\n\nw załączeniu dokumenty rekrutacyjne – wyjazd studyjny do Szwajcarii.\nProszę o potwierdzenie"
        " otrzymania.\n\nMagdalena Rutkowska-Zych",
        (
            kit.form(LAWENDOWA, "F2", "karta zgłoszeniowa", d, E, "pdf"),
            kit.standing(LAWENDOWA, "S4", "status przedsiębiorstwa", d, E, "pdf"),
            kit.de_minimis(LAWENDOWA, "D3", "formularz informacji de minimis", d, E, "pdf"),
            kit.aid(LAWENDOWA, "oświadczenie o pomocy", d, E, "pdf"),
            kit.contract(LAWENDOWA, "K2", "projekt umowy", E, "pdf"),
            kit.zus(LAWENDOWA, "Z1", "ZUS", "1 kwietnia 2026 r.", "420000/71/2048/2026", "pdf"),
            kit.tax(LAWENDOWA, "T4", "urząd skarbowy", "07.04.2026", "0803-SEW.4031.1105.2026", "pdf"),
            kit.iso(LAWENDOWA, "ISO 22716:2007 (GMP)", "GMP", "02.02.2028", "pdf"),
            kit.patent(
                LAWENDOWA,
                "Prawo ochronne na znak towarowy R.361204",
                "LAWENDOWA LAB",
                "ŚWIADECTWO OCHRONNE",
                "znak towarowy",
                "pdf",
            ),
        ),
        "zip",
    )
    d = "16 kwietnia 2026 r."
    polsens = Mail(
        kit.at(16, 8, 15),
        POLSENS.email,
        "Wyjazd studyjny do Szwajcarii – dokumenty Polsens Automatyka",
        "Dzień dobry,\n\nprzesyłam wymagane dokumenty. W razie pytań proszę o kontakt.\n\nKarolina Mazurek\nPolsens"
        " Automatyka Sp. z o.o.\nMiędzyrzecz",
        (
            kit.form(POLSENS, "F1", "formularz_polsens_signed", d, E, "pdf"),
            kit.standing(POLSENS, "S3", "oswiadczenie_polsens_signed", d, E, "pdf"),
            kit.de_minimis(POLSENS, "D4", "deminimis_polsens_signed", "16.04.2026", E, "pdf"),
            kit.contract(POLSENS, "K4", "umowa_polsens_signed", E, "pdf"),
            kit.zus(POLSENS, "Z3", "zaswiadczenie_zus", "09.04.2026", "420000/KP/0933/2026", "pdf"),
            kit.tax(POLSENS, "T1", "ZAS-W", "13.04.2026", "0805-SPV.4103.86.2026", "pdf"),
            kit.iso(POLSENS, "PN-EN ISO 9001:2015-10", "certyfikat1", "17.09.2027", "pdf"),
            kit.iso(POLSENS, "PN-EN ISO 3834-2", "certyfikat2", "17.09.2027", "pdf"),
        ),
    )
    d = "20.04.2026"
    karton = Mail(
        kit.at(20, 11, 50),
        ODRAPAK.email,
        "Odrapak - nabór Szwajcaria",
        "Dzień dobry,\n\nOdrapak Opakowania Sp. z o.o. zgłasza udział w wyjeździe studyjnym. Załączniki podpisane"
        " kwalifikowanym podpisem.\n\nGrzegorz Pawlik\nPrezes Zarządu",
        (
            kit.form(ODRAPAK, "F3", "Odrapak zgłoszenie", d, E, "pdf"),
            kit.zus(ODRAPAK, "Z4", "Odrapak ZUS", "16.04.2026", "420000-00-2026-40771", "pdf"),
            kit.tax(ODRAPAK, "T2", "Odrapak US", "15 kwietnia 2026 r.", "0803-SEW.4031.1190.2026", "pdf"),
            kit.standing(ODRAPAK, "S4", "Odrapak status", d, E, "pdf"),
            kit.de_minimis(ODRAPAK, "D1", "Odrapak de minimis", d, E, "pdf"),
            kit.contract(ODRAPAK, "K1", "Odrapak umowa", E, "pdf"),
            kit.attest(ODRAPAK, "FSC-C160257", "Odrapak FSC", "pdf"),
        ),
    )
    return (
        _sound(OPTERION, (opterion,), 3),
        _sound(BRZOZA, (brzoza,), 0),
        _sound(DREWFORM, meblo, 4, english=False),
        _sound(LAWENDOWA, (kosmeta,), 2),
        _sound(POLSENS, (polsens,), 2),
        _sound(ODRAPAK, (karton,), 1, english=False),
    )
