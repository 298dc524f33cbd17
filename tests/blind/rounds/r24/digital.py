"""Applications born digital: PDF with electronic signatures, and one that came as bare Word files."""

from tests.blind.model import Mail

from . import evidence, tax, zus
from .build import Desk, at
from .firms_digital import DRON, GORTAL, GUBINPLAST, KLIMAGRA, LENARTOWSKA, MEBLANTA, WIRTESA, ZIELAWA
from .kit import Fill

_wirtesa = Desk(WIRTESA, Fill(), "pdf", "electronic")
_gortal = Desk(GORTAL, Fill(tick="x", strike="bold"), "pdf", "electronic")
_lenartowska = Desk(LENARTOWSKA, Fill(strike="delete"), "pdf", "electronic")
_meblanta = Desk(MEBLANTA, Fill(size=11), "pdf", "electronic")
_zielawa = Desk(ZIELAWA, Fill(tick="x", strike="format"), "pdf", "electronic")
_klimagra = Desk(KLIMAGRA, Fill(strike="bold"), "pdf", "electronic")
_gubinplast = Desk(GUBINPLAST, Fill(), "pdf", "electronic")
_dron = Desk(DRON, Fill(tick="x", strike="delete"), "docx", "none")

WIRTESA_APPLICATION = _wirtesa.done(
    Mail(
        at(8, 11, 42),
        WIRTESA.email,
        "Wirtesa Systemy – zgłoszenie na wyjazd studyjny do Szwajcarii",
        "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów naszej firmy do naboru na wyjazd do Szwajcarii."
        " Wszystkie pliki podpisałem elektronicznie.\n\nPozdrawiam\nTomasz Grzelec\nWirtesa Systemy Sp. z o.o.",
        (
            _wirtesa.application("Zal_2_formularz_zgloszeniowy_Wirtesa"),
            _wirtesa.zus("cards", "1 kwietnia 2026 r.", "430000/71/18402/2026", "ZUS_niezaleganie"),
            _wirtesa.tax("portal", "31 marca 2026 r.", "0871-SKA.4022.1187.2026", "US_zaswiadczenie"),
            _wirtesa.status("Zal_3_status"),
            _wirtesa.de_minimis("Zal_6_de_minimis"),
            _wirtesa.statement("Zal_4_oswiadczenie"),
            _wirtesa.contract("Zal_5_umowa"),
            _wirtesa.evidence(
                evidence.management(
                    WIRTESA,
                    "PN-EN ISO/IEC 27001:2023",
                    "BI-0417/24",
                    "tworzenie oprogramowania",
                    "Biuro Norm i Ocen",
                    "17.09.2027",
                ),
                "management system certificate",
                "ISO_27001",
                "pdf",
            ),
            _wirtesa.evidence(
                evidence.right(
                    WIRTESA, "ŚWIADECTWO OCHRONNE NA ZNAK TOWAROWY", "R.361874", "WIRTESA", "6.05.2022 r."
                ),
                "certificate of protection",
                "znak_towarowy",
                "pdf",
            ),
        ),
    )
)

GORTAL_APPLICATION = _gortal.done(
    Mail(
        at(14, 8, 5),
        GORTAL.email,
        "Nabór Szwajcaria – dokumenty GORTAL",
        "Szanowni Państwo,\nprzesyłamy dokumenty spakowane w jednym pliku ZIP.\n\nz poważaniem\nMarek Stępnik\ntel. +48 95 711 40 65",
        (
            _gortal.application("formularz zgłoszeniowy"),
            _gortal.status("oświadczenie o statusie"),
            _gortal.de_minimis("formularz de minimis"),
            _gortal.statement("oświadczenie o pomocy"),
            _gortal.contract("projekt umowy", party=False),
            _gortal.zus("columns", "7 kwietnia 2026 r.", "UP-290000/71/4420/26", "ZUS"),
            _gortal.tax("table", "8 kwietnia 2026 r.", "0802-SER.4021.533.2026", "urząd skarbowy"),
            _gortal.evidence(
                evidence.management(
                    GORTAL,
                    "ISO 9001:2015",
                    "24/QM/0931",
                    "obróbka skrawaniem",
                    "Instytut Certyfikacji Przemysłu",
                    "31.03.2027",
                ),
                "management system certificate",
                "ISO 9001",
                "pdf",
            ),
            _gortal.evidence(
                evidence.management(
                    GORTAL,
                    "ISO 14001:2015",
                    "24/EM/0932",
                    "obróbka skrawaniem",
                    "Instytut Certyfikacji Przemysłu",
                    "31.03.2027",
                ),
                "management system certificate",
                "ISO 14001",
                "pdf",
            ),
            _gortal.evidence(
                evidence.approval(
                    GORTAL,
                    "LB-77/2025",
                    "uchwyt transportowy UT-4",
                    "Laboratorium Badań Konstrukcji",
                    "20.02.2025",
                ),
                "approval of a product",
                "atest uchwyt",
                "pdf",
            ),
        ),
        packed="zip",
    )
)

LENARTOWSKA_APPLICATION = _lenartowska.done(
    Mail(
        at(9, 19, 20),
        LENARTOWSKA.email,
        "wyjazd do Szwajcarii",
        "Dzień dobry, zgłaszam swoją pracownię. Formularz de minimis przepisałam, bo plik nie chciał się otworzyć. Joanna Lenartowska",
        (
            _lenartowska.application("formularz"),
            _lenartowska.de_minimis("de minimis", "plain"),
            _lenartowska.status("oswiadczenie", "letter"),
            _lenartowska.contract("umowa projekt"),
            _lenartowska.zus("cards", "2 kwietnia 2026 r.", "430000/71/19077/2026", "zus"),
            _lenartowska.tax("sections", "3 kwietnia 2026 r.", "0807-SKA.4022.204.2026", "skarbówka"),
        ),
    )
)

MEBLANTA_APPLICATION = _meblanta.done(
    Mail(
        at(15, 9, 48),
        "sekretariat@meblanta.pl",
        "Meblanta S.A. – zgłoszenie, wyjazd studyjny CH",
        "Szanowni Państwo,\n\nw imieniu Pana Prezesa przesyłam zgłoszenie Meblanta S.A. wraz z załącznikami.\n\nSekretariat Zarządu",
        (
            _meblanta.application("1_formularz_zgloszeniowy", "retyped"),
            _meblanta.zus("columns", "9 kwietnia 2026 r.", "UP-430000/71/5108/26", "2_ZUS"),
            _meblanta.tax("sections", "10 kwietnia 2026 r.", "0811-SER.4021.96.2026", "3_US"),
            _meblanta.status("4_status", "letter"),
            _meblanta.de_minimis("5_de_minimis", "plain"),
            _meblanta.contract("6_umowa", older=True),
            _meblanta.statement("7_pomoc_otrzymana"),
            _meblanta.evidence(
                evidence.management(
                    MEBLANTA,
                    "FSC łańcuch dostaw",
                    "NC-COC-018842",
                    "produkcja mebli z drewna",
                    "Jednostka Leśna Cert",
                    "12.11.2028",
                ),
                "management system certificate",
                "8_FSC",
                "pdf",
            ),
        ),
        packed="zip",
    )
)

ZIELAWA_APPLICATION = _zielawa.done(
    Mail(
        at(10, 13, 31),
        ZIELAWA.email,
        "Zgłoszenie Zielawa Kosmetyki Naturalne",
        "Dzień dobry,\nprzesyłam dokumenty, certyfikaty dołączę w kolejnej wiadomości, bo skrzynka nie przepuszcza większych plików.\nAgata Zielińska-Wawrzyn",
        (
            _zielawa.application("Zgłoszenie Zielawa", "older"),
            _zielawa.status("Status Zielawa", "older"),
            _zielawa.de_minimis("De minimis Zielawa", "columns"),
            _zielawa.contract("Umowa Zielawa", older=True),
            _zielawa.statement("Pomoc de minimis Zielawa"),
            _zielawa.zus("cards", "30 marca 2026 r.", "430000/71/17655/2026", "ZUS Zielawa"),
            _zielawa.tax("portal", "30 marca 2026 r.", "0808-SKA.4022.811.2026", "US Zielawa"),
        ),
    ),
    Mail(
        at(10, 13, 54),
        ZIELAWA.email,
        "Zielawa – certyfikaty cz. 2",
        "Dosyłam certyfikaty do zgłoszenia wysłanego przed chwilą (NIP " + ZIELAWA.nip_text + ").\nAZW",
        (
            _zielawa.evidence(
                evidence.management(
                    ZIELAWA,
                    "Ekocert Kosmetyk Naturalny",
                    "KN/284/2024",
                    "szampony i mydła",
                    "Ekocert Polska Ocena",
                    "30.06.2027",
                ),
                "management system certificate",
                "ekocert",
                "pdf",
            ),
            _zielawa.evidence(
                evidence.right(
                    ZIELAWA, "ŚWIADECTWO OCHRONNE NA ZNAK TOWAROWY", "R.298117", "ZIELAWA", "11.01.2016 r."
                ),
                "certificate of protection",
                "prawo ochronne",
                "pdf",
            ),
        ),
    ),
)

KLIMAGRA_APPLICATION = _klimagra.done(
    Mail(
        at(16, 10, 12),
        KLIMAGRA.email,
        "Klimagra sp. z o.o. / formularz zgłoszeniowy i załączniki",
        "Dzień dobry,\nzgłaszamy udział. Zaświadczenie ze skarbówki ściągam właśnie z e-Urzędu i wyślę osobno.\nPaulina Matysik",
        (
            _klimagra.application("klimagra_formularz"),
            _klimagra.status("klimagra_status"),
            _klimagra.de_minimis("klimagra_deminimis"),
            _klimagra.contract("klimagra_umowa"),
            _klimagra.zus("columns", "13 kwietnia 2026 r.", "UP-430000/71/5290/26", "klimagra_zus"),
            _klimagra.other(
                evidence.register(KLIMAGRA, "15.04.2026"), "court register print", "klimagra_krs"
            ),
        ),
    ),
    Mail(
        at(16, 10, 55),
        KLIMAGRA.email,
        "Klimagra – brakujące zaświadczenie US",
        "W załączniku zaświadczenie z US do naszego zgłoszenia.\nPM",
        (_klimagra.tax("portal", "16 kwietnia 2026 r.", "0809-SKA.4022.1420.2026", "klimagra_us"),),
    ),
)

GUBINPLAST_APPLICATION = _gubinplast.done(
    Mail(
        at(16, 14, 3),
        GUBINPLAST.email,
        "Gubinplast – nabór Szwajcaria",
        "Dzień dobry,\nprzesyłam dokumenty. Z ZUS dostaliśmy takie pismo, zaległość jest już zapłacona.\nH. Sobieraj",
        (
            _gubinplast.application("formularz_zgloszeniowy"),
            _gubinplast.status("status"),
            _gubinplast.de_minimis("de_minimis"),
            _gubinplast.contract("umowa"),
            _gubinplast.certificate(
                "zus_certificate",
                "ZUS refusal",
                zus.refusal(GUBINPLAST, "9 kwietnia 2026 r.", "430000/71/19904/2026"),
                "pismo z ZUS",
                "scan",
                "refusal",
                ("arrears",),
            ),
            _gubinplast.tax("portal", "10 kwietnia 2026 r.", "0802-SKA.4022.377.2026", "US"),
            _gubinplast.evidence(
                evidence.management(
                    GUBINPLAST,
                    "ISO 9001:2015",
                    "PC-5521",
                    "wtrysk tworzyw",
                    "Pomorska Izba Certyfikacji",
                    "8.02.2028",
                ),
                "management system certificate",
                "iso9001",
                "scan",
            ),
        ),
    ),
    sound=False,
)

DRON_APPLICATION = _dron.done(
    Mail(
        at(17, 22, 47),
        DRON.email,
        "szwajcaria zgłoszenie",
        "Witam, wysyłam wypełnione dokumenty w wordzie, nie mam drukarki. Zaświadczenie o podatkach mam z gminy. Kamil",
        (
            _dron.application("formularz zgloszeniowy", faults=("unsigned",)),
            _dron.status("oswiadczenie status", faults=("unsigned",)),
            _dron.de_minimis("formularz de minimis", faults=("unsigned",)),
            _dron.zus("cards", "14 kwietnia 2026 r.", "430000/71/20411/2026", "zaswiadczenie ZUS"),
            _dron.other(
                tax.municipal(DRON, "15 kwietnia 2026 r.", "FN.3153.88.2026"),
                "municipal certificate",
                "zaswiadczenie podatki",
                "scan",
                ("wrong_document",),
            ),
        ),
    ),
    sound=False,
    missing=("tax_certificate", "draft_contract"),
)
