"""Sound applications that came as scans and photographs, wholly or in part."""

from tests.blind.model import Mail

from . import certificates as cert
from . import ink
from . import papers as p
from .kit import Hand
from .paper_firms import BAGINSKI, EKO, HELIO, KAMEX, MEDI, SOFT

TYPED = Hand(
    "Liberation Sans",
    10,
    ticks="X",
    choice="pen",
    signed="Tkacz",
    stamp="ŻAGAŃ RECYKLING Sp. z o.o.|68-100 Żagań, ul. Bema 19",
)
KALAM = Hand("Kalam", 12, (24, 42, 140), ticks="pen", choice="pen", signed="Bagiński")
MIXED = Hand("Carlito", 11, ticks="pen", choice="pen", signed="Chojecka", pen=ink.BLACK)
OLDER = Hand("Liberation Serif", 11, ticks="☒", signed="Nowicka-Bąk")
MEDI_HAND = Hand("Liberation Serif", 11, ticks="X", signed="Wierzba", pen=ink.GREEN)
SOFT_E = Hand("Carlito", 10.5, (60, 60, 60), ticks="■", choice="strike")
SOFT_PEN = Hand("Kalam", 11.5, (28, 28, 34), ticks="pen", choice="pen", signed="Kępa", pen=ink.BLACK)


def _eko() -> Mail:
    f = EKO
    zus = cert.zus_letter(
        f.name, f.nip, f.address, "Żagań, 25 marca 2026 r.", "390600/71/812/2026", "Żaganiu", "Wiesława Gil"
    )
    us = cert.tax_letter(
        f.name,
        f.nip,
        f.address,
        "Żagań, 26 marca 2026 r.",
        "0813-SEW.4023.96.2026",
        "Żaganiu",
        "Artur Konieczny",
    )
    return Mail(
        p.at(8, 12, 20),
        f.email,
        "Zgłoszenie wyjazd Szwajcaria",
        "W załączeniu skan kompletu dokumentów.\n\nM. Tkacz\nŻagań Recykling Sp. z o.o.",
        (
            p.form_paper(f, TYPED, "scan", "zgloszenie_zagan_recykling"),
            p.status_paper(f, TYPED, "scan", "status"),
            p.minimis_paper(f, TYPED, "scan", "deminimis"),
            p.contract_paper(f, TYPED, "scan", "umowa", end=True),
            p.certificate("zus_certificate", "ZUS letter with seal", zus, f, "scan", "zus"),
            p.certificate("tax_certificate", "KAS letter with seal", us, f, "scan", "us"),
            *p.copies(f, (0, 0), "scan", ("iso14001", "iso45001")),
        ),
        "one_pdf",
    )


def _baginski() -> Mail:
    f = BAGINSKI
    zus = cert.zus_letter(
        f.name,
        f.nip,
        f.address,
        "Międzyrzecz, 3 kwietnia 2026 r.",
        "380400/71/455/2026",
        "Międzyrzeczu",
        "Elżbieta Wójtowicz",
    )
    us = cert.tax_table(
        f.name,
        f.nip,
        f.address,
        "9 kwietnia 2026 r.",
        "0807-SER.4023.51.2026",
        "Urząd Skarbowy w Międzyrzeczu",
        "Piotr Sowa",
    )
    return Mail(
        p.at(15, 18, 44),
        f.email,
        "Dokumenty - Bagiński Międzyrzecz",
        "Dzień dobry, przesyłam papiery na wyjazd do Szwajcarii, wypełnione ręcznie. Córka skanowała. H. Bagiński",
        (
            p.form_paper(f, KALAM, "scan", "skan0001"),
            p.status_paper(f, KALAM, "scan", "skan0002"),
            p.minimis_paper(f, KALAM, "scan", "skan0003"),
            p.contract_paper(f, KALAM, "scan", "skan0004"),
            p.certificate("zus_certificate", "ZUS letter with seal", zus, f, "scan", "skan0005"),
            p.certificate("tax_certificate", "KAS table of taxes", us, f, "scan", "skan0006"),
        ),
    )


def _helio() -> Mail:
    f = HELIO
    zus = cert.zus_columns(
        f.name, f.nip, f.regon, f.address, "07.04.2026", "380500/72/118/2026", "Magdalena Figiel"
    )
    us = cert.tax_eoffice(
        f.name, f.nip, "16.04.2026", "07:38", "EUS-2026-04-865001", "Urząd Skarbowy w Słubicach"
    )
    return Mail(
        p.at(16, 15, 9),
        f.email,
        "Heliodach - nabór Innowacyjne Lubuskie (Szwajcaria)",
        "Dzień dobry,\nskaner nam padł, więc zdjęcia z telefonu. Zaświadczenie z US w PDF.\n\nPozdrawiam\nBeata Chojecka",
        (
            p.form_paper(f, MIXED, "photo", "IMG_20260416_1421"),
            p.status_paper(f, MIXED, "photo", "IMG_20260416_1423"),
            p.minimis_paper(f, MIXED, "photo", "IMG_20260416_1424"),
            p.contract_paper(f, MIXED, "photo", "IMG_20260416_1426", end=True),
            p.certificate("zus_certificate", "ZUS two columns", zus, f, "photo", "IMG_20260416_1430"),
            p.certificate("tax_certificate", "e-Urząd Skarbowy print", us, f, "pdf", "zaswiadczenie_e-US"),
        ),
    )


def _kamex() -> Mail:
    f = KAMEX
    zus = cert.zus_grid(
        f.name,
        f.nip,
        f.regon,
        f.address,
        "15.04.2026",
        "390200/71/2750/2026",
        "Inspektorat w Krośnie Odrzańskim",
        "Irena Pawlak",
    )
    us = cert.tax_boxes(
        f.name,
        f.nip,
        f.address,
        "14.04.2026",
        "0806-SEE.4022.143.2026",
        "Naczelnik Urzędu Skarbowego w Krośnie Odrzańskim",
    )
    return Mail(
        p.at(20, 10, 31),
        f.email,
        "KROSPLAST zgłoszenie do wyjazdu studyjnego",
        "Szanowni Państwo,\n\nprzesyłamy dokumenty rekrutacyjne KROSPLAST Sp. z o.o. spakowane w jednym pliku ZIP.\n\n"
        "Urszula Nowicka-Bąk",
        (
            p.form_paper(f, OLDER, "scan", "formularz_zgloszeniowy", old=True),
            p.status_paper(f, OLDER, "scan", "oswiadczenie_status"),
            p.minimis_paper(f, OLDER, "scan", "formularz_pomoc_de_minimis"),
            p.statement_paper(f, OLDER, "scan", "oswiadczenie_de_minimis"),
            p.contract_paper(f, OLDER, "scan", "umowa_parafowana"),
            p.certificate("zus_certificate", "ZUS grid, e-print", zus, f, "pdf", "zus_2026_04_15"),
            p.certificate("tax_certificate", "KAS numbered boxes", us, f, "scan", "us_2026_04_14"),
            *p.copies(f, (0, 0, 0, 1), "scan", ("iatf_16949", "iso_9001", "iso_14001", "patent_239907")),
        ),
        "zip",
    )


def _medi() -> tuple[Mail, ...]:
    f = MEDI
    zus = cert.zus_cards(f.name, f.nip, f.regon, "10.04.2026", "EZUS/2026/04/5887431", "Teresa Baran")
    us = cert.tax_letter(
        f.name,
        f.nip,
        f.address,
        "Zielona Góra, 17 kwietnia 2026 r.",
        "0820-SEW.4023.700.2026",
        "Zielonej Górze",
        "Cezary Rudnik",
    )
    return (
        Mail(
            p.at(21, 13, 50),
            f.email,
            "zgłoszenie Ortomed Technika",
            "Dzień dobry,\n\nw załączeniu: formularz, oświadczenie, formularz de minimis, zaświadczenia. Umowę wyślemy "
            "w kolejnej wiadomości (za duże pliki).\n\nHanna Ciesielska",
            (
                p.form_retyped(f, "scan", "formularz zgłoszeniowy Ortomed", "Wierzba"),
                p.status_retyped(f, "scan", "status Ortomed", "Wierzba"),
                p.minimis_paper(f, MEDI_HAND, "scan", "de minimis Ortomed", turned=180),
                p.certificate("zus_certificate", "ZUS cards, e-print", zus, f, "pdf", "ZUS Ortomed"),
                p.certificate(
                    "tax_certificate", "KAS letter with seal", us, f, "scan", "US Ortomed", turned=90
                ),
            ),
        ),
        Mail(
            p.at(21, 13, 57),
            f.email,
            "zgłoszenie Ortomed Technika - cz. 2",
            "I umowa.\nHanna Ciesielska, Ortomed Technika Sp. z o.o., NIP 9732185280",
            (p.contract_paper(f, MEDI_HAND, "scan", "umowa Ortomed"),),
        ),
    )


def _soft() -> Mail:
    f = SOFT
    zus = cert.zus_cards(f.name, f.nip, f.regon, "08.04.2026", "EZUS/2026/04/5790066", "Dorota Linke")
    us = cert.tax_boxes(
        f.name,
        f.nip,
        f.address,
        "09.04.2026",
        "0805-SEE.4022.488.2026",
        "Naczelnik Urzędu Skarbowego w Gorzowie Wielkopolskim",
    )
    return Mail(
        p.at(13, 9, 2),
        f.email,
        "Szwajcaria 2026 – zgłoszenie SoftKępa",
        "Dzień dobry,\n\nczęść dokumentów podpisałam podpisem zaufanym, a oświadczenie i umowę wydrukowałam i podpisałam "
        "długopisem. Mam nadzieję, że tak może być.\n\nMaria Kępa",
        (
            p.form_paper(f, SOFT_E, "pdf", "SoftKepa_formularz"),
            p.minimis_paper(f, SOFT_E, "pdf", "SoftKepa_de_minimis"),
            p.status_paper(f, SOFT_PEN, "photo", "status_foto"),
            p.contract_paper(f, SOFT_PEN, "scan", "SoftKepa_umowa_skan"),
            p.certificate("zus_certificate", "ZUS cards, e-print", zus, f, "pdf", "ZUS"),
            p.certificate("tax_certificate", "KAS numbered boxes", us, f, "scan", "US"),
            *p.copies(f, (0,), "pdf", ("ISO 27001",)),
        ),
    )


APPLICATIONS = (
    p.application(EKO, (_eko(),)),
    p.application(BAGINSKI, (_baginski(),)),
    p.application(HELIO, (_helio(),), points={"4": None}),
    p.application(KAMEX, (_kamex(),)),
    p.application(MEDI, _medi()),
    p.application(SOFT, (_soft(),)),
)
