"""Sound applications on paper: scans and photographs."""

from tests.blind.model import Mail
from tests.blind.rounds.r40 import certificates as c
from tests.blind.rounds.r40.ink import Ink
from tests.blind.rounds.r40.kit import F, at, evidence, papers_of, sound
from tests.blind.rounds.r40.make import blank, paper
from tests.blind.rounds.r40.others import own_de_minimis, own_status

f = F["stolwar"]
ink = Ink("Kalam", 11, "1B2A7A", pen=True, sign="hand", seed=13)
STOLWAR = sound(
    f,
    Mail(
        at(10, 12, 15),
        f.mail,
        "Zgłoszenie na wyjazd",
        "Dzień dobry, wysyłam skany dokumentów. Certyfikat FSC też dołączam.\nK. Warcholak",
        (
            *papers_of(
                f,
                ink,
                "scan",
                ("formularz zgłoszeniowy", "status", "pomoc de minimis", "umowa parafowana"),
                parties=False,
            ),
            paper(
                f,
                "zus_certificate",
                "ZUS form with boxes",
                c.zus_boxes(f, "30.03.2026", "450300/RKS/901/2026"),
                "scan",
                "ZUS",
                verdict="none",
            ),
            paper(
                f,
                "tax_certificate",
                "numbered form",
                c.tax_numbered(f, "ŻARACH", "31-03-2026", "0815-SEW.4021.220.2026"),
                "scan",
                "skarbówka",
                verdict="none",
            ),
            *evidence(f, "scan", ("Certyfikat FSC", "Jednostka WOODCHECK", "WC-COC-004417", "18.02.2028")),
        ),
    ),
    copies=1,
)

f = F["elmont"]
ink = Ink("Calibri", 10.5, "000000", sign="hand", seed=16)
ELMONT = sound(
    f,
    Mail(
        at(13, 10, 31),
        f.mail,
        "ELMONT Kostrzyn – dokumenty rekrutacyjne, Szwajcaria",
        "Szanowni Państwo,\n\nzałączam skan kompletu dokumentów w jednym pliku.\n\nDorota Ruszel\nKierownik eksportu",
        (
            *papers_of(f, ink, "scan", ("formularz", "oswiadczenie", "deminimis", "umowa")),
            blank(f, "de_minimis_statement", ink, "scan", "oswiadczenie_pomoc"),
            paper(
                f,
                "zus_certificate",
                "ZUS letter",
                c.zus_letter(f, "1 kwietnia 2026 r.", "380000/71/2209/2026-RKS"),
                "scan",
                "zus",
                verdict="none",
            ),
            paper(
                f,
                "tax_certificate",
                "letter of the head",
                c.tax_letter(f, "Gorzowie Wielkopolskim", "2 kwietnia 2026 r.", "0803-SEW.4021.944.2026"),
                "scan",
                "us",
                verdict="none",
            ),
            *evidence(
                f,
                "scan",
                ("ISO 9001:2015", "Polski Ośrodek Certyfikacji Technicznej", "POCT/Q/3318", "02.12.2026"),
            ),
        ),
        "one_pdf",
    ),
    copies=1,
)

f = F["piekmasz"]
ink = Ink("Caveat", 13, "101018", pen=True, sign="hand", seed=21)
PIEKMASZ = sound(
    f,
    Mail(
        at(15, 18, 7),
        f.mail,
        "PIEKMASZ s.c. - zgłoszenie",
        "Witam\nskaner nam się zepsuł, więc zdjęcia z telefonu. Mam nadzieję że czytelne.\nW. Tyc",
        (
            *papers_of(
                f, ink, "photo", ("formularz", "oswiadczenie status", "de minimis", "umowa"), parties=False
            ),
            paper(
                f,
                "zus_certificate",
                "ZUS letter",
                c.zus_letter(f, "3 kwietnia 2026 r.", "380000/71/2317/2026-RKS"),
                "photo",
                "zus",
                verdict="none",
            ),
            paper(
                f,
                "tax_certificate",
                "typed sheet",
                c.tax_table(f, "ŚWIEBODZINIE", "01.04.2026 r.", "0811-SEW.4021.87.2026"),
                "photo",
                "urzad skarbowy",
                verdict="none",
            ),
            *evidence(
                f,
                "photo",
                (
                    "Certyfikat CE dzielarki DZ-2",
                    "Laboratorium Badań Maszyn MASZTEST",
                    "MT/CE/0455",
                    "bezterminowo",
                ),
                ("ISO 9001:2015", "Jednostka Certyfikująca SYSTEMCERT", "SC/9/0733", "14.10.2027"),
            ),
        ),
    ),
    copies=2,
)

f = F["termodach"]
ink = Ink("Arial", 9.5, "1F3864", sign="hand", seed=25, tick="☑")
TERMODACH = sound(
    f,
    Mail(
        at(17, 13, 55),
        f.mail,
        "Zgłoszenie TERMODACH Izolacje",
        "Dzień dobry,\nprzesyłam podpisane skany oraz zaświadczenia elektroniczne z ZUS i e-US.\nEwelina Kost",
        (
            *papers_of(
                f,
                ink,
                "scan",
                ("Termodach_zal2", "Termodach_zal3", "Termodach_zal6", "Termodach_zal5"),
                dpi=300,
            ),
            blank(f, "de_minimis_statement", ink, "scan", "Termodach_zal4", dpi=300),
            paper(
                f,
                "zus_certificate",
                "ZUS short letter",
                c.zus_short(f, "9 kwietnia 2026 r.", "RKS-I/630/1206/26"),
                "pdf",
                "Termodach_ZUS",
                verdict="none",
            ),
            paper(
                f,
                "tax_certificate",
                "e-office print",
                c.tax_office_print(f, "Międzyrzeczu", "2026-04-08", "1400-SEW.7421.22955.2026"),
                "pdf",
                "Termodach_US",
                verdict="none",
            ),
        ),
    ),
    copies=0,
)

f = F["ortosan"]
ink = Ink("Kalam", 11, "22308A", pen=True, sign="hand", seed=28)
ortosan = papers_of(f, ink, "photo", ("IMG_formularz", "IMG_status", "IMG_deminimis", "IMG_umowa"))
ORTOSAN = sound(
    f,
    Mail(
        at(9, 19, 33),
        f.mail,
        "Szwajcaria - zgłoszenie Ortosan",
        "Dobry wieczór, przesyłam dokumenty, zaświadczenia doślę jak przyjdą z urzędów. Joanna Przybyłek",
        (
            *ortosan,
            *evidence(
                f,
                "photo",
                (
                    "Wyrób medyczny – świadectwo zgodności",
                    "Instytut Oceny Wyrobów MEDOCENA",
                    "MO-1/2231",
                    "30.06.2028",
                ),
            ),
        ),
    ),
    Mail(
        at(16, 8, 12),
        f.mail,
        "Re: Szwajcaria - zgłoszenie Ortosan",
        "Dzień dobry, dosyłam zaświadczenia z ZUS i US. J. Przybyłek",
        (
            paper(
                f,
                "zus_certificate",
                "ZUS letter",
                c.zus_letter(f, "14 kwietnia 2026 r.", "380000/71/2540/2026-RKS"),
                "photo",
                "zus",
                verdict="none",
            ),
            paper(
                f,
                "tax_certificate",
                "numbered form",
                c.tax_numbered(f, "MIĘDZYRZECZU", "13-04-2026", "0807-SEW.4021.133.2026"),
                "photo",
                "us",
                verdict="none",
            ),
        ),
    ),
    copies=1,
)

f = F["agrolab"]
ink = Ink("Courier New", 9.5, "000000", sign="hand", seed=31, tick="[X]")
AGROLAB = sound(
    f,
    Mail(
        at(14, 7, 58),
        f.mail,
        "Agrolab Sulęcin / dokumenty do naboru",
        "W załączeniu dokumenty.\n\nMichał Sierant\nAGROLAB Sulęcin Sp. z o.o.",
        (
            *papers_of(f, ink, "scan", ("skan0012", "skan0013", "skan0014", "skan0015"), dpi=150, turned=180),
            paper(
                f,
                "zus_certificate",
                "ZUS form with boxes",
                c.zus_boxes(f, "02.04.2026", "380100/RKS/517/2026"),
                "scan",
                "skan0016",
                verdict="none",
                dpi=150,
            ),
            paper(
                f,
                "tax_certificate",
                "typed sheet",
                c.tax_table(f, "SULĘCINIE", "31.03.2026 r.", "0809-SEW.4021.58.2026"),
                "scan",
                "skan0017",
                verdict="none",
                dpi=150,
            ),
        ),
    ),
    copies=0,
)

f = F["kabex"]
ink = Ink("Times New Roman", 11, "000000", sign="hand", seed=34)
KABEX = sound(
    f,
    Mail(
        at(21, 14, 40),
        f.mail,
        "KABEX – aplikacja na wyjazd studyjny do Szwajcarii",
        "Szanowni Państwo,\nprzekazujemy dokumenty zgłoszeniowe w archiwum ZIP. Oświadczenie o statusie na naszym papierze firmowym.\n\nL. Gwizdała",
        (
            blank(f, "application_form", ink, "scan", "kabex_formularz", dpi=300),
            paper(
                f,
                "status_declaration",
                "own letter in running words",
                own_status(f, 34),
                "scan",
                "kabex_status_msp",
                "hand",
                dpi=300,
            ),
            blank(f, "de_minimis_form", ink, "scan", "kabex_formularz_pomocy", dpi=300),
            blank(f, "draft_contract", ink, "scan", "kabex_umowa", dpi=300),
            paper(
                f,
                "zus_certificate",
                "ZUS new print with funds",
                c.zus_new(f, "13.04.2026", "450000/71/13009/2026"),
                "scan",
                "kabex_zus",
                verdict="none",
                dpi=300,
            ),
            paper(
                f,
                "tax_certificate",
                "letter of the head",
                c.tax_letter(f, "Krośnie Odrzańskim", "14 kwietnia 2026 r.", "0805-SEW.4021.302.2026"),
                "scan",
                "kabex_us",
                verdict="none",
                dpi=300,
            ),
            *evidence(
                f,
                "scan",
                ("IATF 16949:2016", "Biuro Certyfikacji AUTOQUAL", "AQ-7710", "20.01.2028"),
                ("ISO 14001:2015", "Biuro Certyfikacji AUTOQUAL", "AQ-7711", "20.01.2028"),
                ("ISO 45001:2018", "Biuro Certyfikacji AUTOQUAL", "AQ-7712", "20.01.2028"),
            ),
        ),
        "zip",
    ),
    copies=3,
)

f = F["nadodrze"]
ink = Ink("Arial", 10, "000000", sign="hand", seed=37)
NADODRZE = sound(
    f,
    Mail(
        at(22, 9, 5),
        f.mail,
        "Drukarnia Nadodrze – zgłoszenie na wyjazd",
        "Dzień dobry,\nprzesyłam zdjęcia dokumentów. Formularz de minimis wzięliśmy z poprzedniego naboru w starostwie, mam nadzieję, że może być.\nPaweł Sobierajski",
        (
            blank(f, "application_form", ink, "photo", "formularz"),
            blank(f, "status_declaration", ink, "photo", "oswiadczenie"),
            paper(
                f,
                "de_minimis_form",
                "another office's form",
                own_de_minimis(f, 37),
                "photo",
                "deminimis",
                "hand",
            ),
            blank(f, "draft_contract", ink, "photo", "umowa", parties=False),
            paper(
                f,
                "zus_certificate",
                "ZUS short letter",
                c.zus_short(f, "15 kwietnia 2026 r.", "RKS-II/630/1533/26"),
                "photo",
                "zus",
                verdict="none",
            ),
            paper(
                f,
                "tax_certificate",
                "typed sheet",
                c.tax_table(f, "SŁUBICACH", "16.04.2026 r.", "0808-SEW.4021.140.2026"),
                "photo",
                "us",
                verdict="none",
            ),
        ),
    ),
    copies=0,
)
