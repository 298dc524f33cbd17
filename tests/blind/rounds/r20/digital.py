"""Sound applications whose papers were born and sent as files."""

from tests.blind.model import Mail, Paper
from tests.blind.rounds.r20 import evidence, tax, zus
from tests.blind.rounds.r20.firms_a import KARTONIA, NITKA, ORTOLUB, WRZECIONO
from tests.blind.rounds.r20.pack import application, at, blanks, certificate, copy
from tests.blind.rounds.r20.wordkit import Pen, Sign

_wrzeciono = blanks(
    WRZECIONO,
    Pen(),
    Sign("electronic", "Sulechów", "9 kwietnia 2026 r."),
    "pdf",
    {
        "application_form": "Zal_2_Formularz_zgloszeniowy_Wrzeciono",
        "status_declaration": "Zal_3_Oswiadczenie_o_statusie",
        "de_minimis_statement": "Zal_4_Oswiadczenie_de_minimis",
        "draft_contract": "Zal_5_Umowa",
        "de_minimis_form": "Zal_6_Formularz_de_minimis",
    },
)
WRZECIONO_APP = application(
    WRZECIONO,
    [
        Mail(
            at(9, 11, 42),
            "biuro@wrzeciono-cnc.pl",
            "Zgłoszenie – wyjazd studyjny do Szwajcarii – Wrzeciono CNC Sulechów Sp. z o.o.",
            "Dzień dobry,\n\nprzesyłamy komplet dokumentów do naboru na wyjazd studyjny do Szwajcarii. Formularze podpisane "
            "elektronicznie przez Prezes Zarządu.\n\nProsimy o potwierdzenie otrzymania.\n\nZ poważaniem\nRadosław Tyczyński\n"
            "kierownik działu rozwoju\ntel. 601 447 218",
            (
                *_wrzeciono.values(),
                certificate(
                    "zus_certificate",
                    "ZUS portal cards",
                    zus.portal(WRZECIONO, "31.03.2026", "ZUS-ZON-2026-0448120"),
                    "pdf",
                    "ZUS_zaswiadczenie",
                    WRZECIONO,
                ),
                certificate(
                    "tax_certificate",
                    "e-US print",
                    tax.portal(WRZECIONO, "1.04.2026", "UNP-0808-26-118204", "Zielonej Górze"),
                    "pdf",
                    "US_ZAS-W",
                    WRZECIONO,
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        WRZECIONO,
                        "ISO 9001:2015",
                        "obróbka mechaniczna metali",
                        "PL-Q-44127",
                        "14.02.2028",
                        "POLCERT-NORMA",
                    ),
                    "pdf",
                    "ISO 9001",
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        WRZECIONO,
                        "ISO 14001:2015",
                        "obróbka mechaniczna metali",
                        "PL-E-44128",
                        "14.02.2028",
                        "POLCERT-NORMA",
                    ),
                    "pdf",
                    "ISO 14001",
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        WRZECIONO, "EN 9100:2018", "części dla lotnictwa", "AQ-1806", "30.06.2027", "AEROREGISTER"
                    ),
                    "pdf",
                    "EN 9100",
                ),
                copy(
                    "patent",
                    evidence.patent(WRZECIONO, "Uchwyt zaciskowy z czujnikiem drgań", "PAT.241877", "12.10.2022"),
                    "pdf",
                    "patent uchwyt",
                ),
            ),
        )
    ],
)

_nitka = blanks(
    NITKA,
    Pen(tick="typed", choice="underline", nothing="brak", seed=4),
    Sign("hand", "Zielona Góra", "13.04.2026", seed=102, ink="black"),
    "docx",
    {
        "application_form": "formularz zgłoszeniowy Nitka",
        "status_declaration": "oświadczenie o statusie Nitka",
        "de_minimis_form": "formularz de minimis Nitka",
        "draft_contract": "projekt umowy - parafowany",
    },
)
NITKA_APP = application(
    NITKA,
    [
        Mail(
            at(13, 21, 5),
            "pawel@nitkasoft.pl",
            "szwajcaria - zgłoszenie nitka software",
            "Cześć, dzień dobry,\nw załączniku moje papiery na Szwajcarię, podpisy i parafki są wklejone. Zaświadczenia ściągnięte z "
            "e-Urzędu i z ZUS.\npozdrawiam\nPaweł Orzeszko",
            (
                *_nitka.values(),
                certificate(
                    "zus_certificate",
                    "ZUS ledger with footnotes",
                    zus.ledger(NITKA, "08.04.2026", "100071/26/ZNS/5518"),
                    "pdf",
                    "zus",
                    NITKA,
                ),
                certificate(
                    "tax_certificate",
                    "e-US print",
                    tax.portal(NITKA, "8.04.2026", "UNP-0809-26-301177", "Zielonej Górze"),
                    "pdf",
                    "zaswiadczenie_US",
                    NITKA,
                ),
            ),
        )
    ],
)

_ortolub = blanks(
    ORTOLUB,
    Pen(font="DejaVu Serif", colour="1F3864", italic=True, tick="check", seed=5),
    Sign("electronic", "Gorzów Wielkopolski", "15.04.2026 r."),
    "pdf",
    {
        "application_form": "1_formularz_zgloszeniowy",
        "status_declaration": "4_oswiadczenie_status",
        "de_minimis_form": "5_de_minimis_formularz",
        "draft_contract": "6_umowa",
        "de_minimis_statement": "7_oswiadczenie_o_pomocy",
    },
)
ORTOLUB_APP = application(
    ORTOLUB,
    [
        Mail(
            at(15, 9, 58),
            "zarzad@ortolub.com.pl",
            "Ortolub – dokumenty rekrutacyjne „Innowacyjne Lubuskie” (Szwajcaria)",
            "Szanowni Państwo,\n\nw załączonym archiwum przekazujemy zgłoszenie spółki Ortolub Technika Medyczna wraz z wymaganymi "
            "załącznikami oraz kopie certyfikatów.\n\nZ wyrazami szacunku\nSekretariat Zarządu",
            (
                *_ortolub.values(),
                certificate(
                    "zus_certificate",
                    "ZUS portal cards",
                    zus.portal(ORTOLUB, "10.04.2026", "ZUS-GOR-2026-0510774"),
                    "pdf",
                    "2_ZUS",
                    ORTOLUB,
                ),
                certificate(
                    "tax_certificate",
                    "tax table per tax",
                    tax.by_tax(ORTOLUB, "9.04.2026", "0803-SEW.4035.911.2026", "Gorzowie Wielkopolskim"),
                    "pdf",
                    "3_US",
                    ORTOLUB,
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        ORTOLUB,
                        "ISO 13485:2016",
                        "projektowanie i produkcja ortez",
                        "MD-30914",
                        "01.12.2027",
                        "MEDREGISTER",
                    ),
                    "pdf",
                    "8_ISO13485",
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        ORTOLUB,
                        "ISO 9001:2015",
                        "projektowanie i produkcja ortez",
                        "QM-30915",
                        "01.12.2027",
                        "MEDREGISTER",
                    ),
                    "pdf",
                    "8_ISO9001",
                ),
                copy(
                    "patent",
                    evidence.patent(ORTOLUB, "Orteza stawu skokowego", "PAT.243190", "20.03.2023"),
                    "pdf",
                    "9_patent",
                ),
                copy(
                    "attest",
                    evidence.attest(
                        ORTOLUB, "higieniczny", "Wkładki termoformowalne Orto-F", "B.BK.50113.77.2025", "18.06.2025"
                    ),
                    "pdf",
                    "10_atest",
                ),
                copy(
                    "protection certificate",
                    evidence.patent(
                        ORTOLUB,
                        "Stabilizator nadgarstka",
                        "Ru.072551",
                        "08.11.2021",
                        "ŚWIADECTWO OCHRONNE NA WZÓR UŻYTKOWY",
                    ),
                    "pdf",
                    "11_wzor",
                ),
                Paper(
                    "other", "register print", evidence.register_print(ORTOLUB, "14.04.2026"), "pdf", "12_KRS", "none"
                ),
            ),
            packed="zip",
        )
    ],
)

_kartonia = blanks(
    KARTONIA,
    Pen(tick="check", choice="underline", place="keep", colour="0000A0", seed=6),
    Sign("electronic", "Nowa Sól", "14 kwietnia 2026"),
    "pdf",
    {
        "application_form": "KARTONIA formularz",
        "draft_contract": "KARTONIA umowa",
        "status_declaration": "KARTONIA status MŚP",
        "de_minimis_form": "KARTONIA pomoc de minimis - informacje",
        "de_minimis_statement": "KARTONIA pomoc de minimis - oświadczenie",
    },
)
KARTONIA_APP = application(
    KARTONIA,
    [
        Mail(
            at(14, 15, 21),
            "dagmara@kartonia.eu",
            "Rekrutacja Szwajcaria VI.2026",
            "Dzień dobry Państwu,\nprzekazuję zgłoszenie naszej spółki. Gdyby czegoś brakowało, proszę o telefon: 68 387 22 90.\n\n"
            "Dagmara Szymańczyk-Lis\ndyrektor handlowa",
            (
                *_kartonia.values(),
                certificate(
                    "zus_certificate",
                    "ZUS ledger with footnotes",
                    zus.ledger(KARTONIA, "02.04.2026", "100071/26/ZNS/5107"),
                    "pdf",
                    "zaświadczenie ZUS",
                    KARTONIA,
                ),
                certificate(
                    "tax_certificate",
                    "ZAS-W with boxes",
                    tax.boxed(KARTONIA, "3.04.2026", "0804-SKA-3.4035.204.2026", "Nowej Soli"),
                    "pdf",
                    "zaświadczenie US",
                    KARTONIA,
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        KARTONIA,
                        "FSC-STD-40-004 Chain of Custody",
                        "opakowania z tektury",
                        "FC-COC-190417",
                        "31.08.2029",
                        "FORESTCERT",
                    ),
                    "pdf",
                    "FSC",
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        KARTONIA, "ISO 9001:2015", "produkcja opakowań", "Q-88 201", "05.05.2027", "BUREAU NORMA"
                    ),
                    "pdf",
                    "ISO",
                ),
            ),
        )
    ],
)

APPLICATIONS = (WRZECIONO_APP, NITKA_APP, ORTOLUB_APP, KARTONIA_APP)
