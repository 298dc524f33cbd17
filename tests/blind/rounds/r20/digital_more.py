"""More sound applications whose papers were born and sent as files."""

from tests.blind.model import Mail
from tests.blind.rounds.r20 import evidence, retyped, tax, zus
from tests.blind.rounds.r20.firms_a import DWAKOLORY, JESIONKA, ODRAIOT, TERPOMIAR
from tests.blind.rounds.r20.pack import application, at, blanks, brief, certificate, copy, own
from tests.blind.rounds.r20.wordkit import Pen, Sign

_jesionka_sign = Sign("hand", "Wilkowo", "16.04.2026 r.", seed=117)
_jesionka = blanks(
    JESIONKA,
    Pen(choice="delete", nothing="brak", font="DejaVu Sans", size=9.5, seed=7),
    _jesionka_sign,
    "pdf",
    {
        "application_form": "Formularz zgłoszeniowy (2)",
        "status_declaration": "Wzór oświadczenia o statusie Wnioskodawcy",
        "de_minimis_form": "Formularz informacji",
        "draft_contract": "Wzór Umowy",
        "de_minimis_statement": "Oświadczenie o otrzymanej pomocy",
    },
    guises={"application_form": "docx", "draft_contract": "docx"},
    contract_filled=False,
)
JESIONKA_APP = application(
    JESIONKA,
    [
        Mail(
            at(16, 19, 33),
            "jesionka.stolarnia@wp.pl",
            "wyjazd do szwajcarii",
            "Dobry wieczór, zgłaszam naszą stolarnię. Pojedzie mąż. Dokumenty w załącznikach.\n\nBeata Kwietniak",
            (
                *_jesionka.values(),
                certificate(
                    "zus_certificate",
                    "ZUS portal cards",
                    zus.portal(JESIONKA, "14.04.2026", "ZUS-ZON-2026-0533902"),
                    "pdf",
                    "Zaswiadczenie-ZUS-0533902",
                    JESIONKA,
                ),
                certificate(
                    "tax_certificate",
                    "e-US print",
                    tax.portal(JESIONKA, "13.04.2026", "UNP-0807-26-090211", "Świebodzinie"),
                    "pdf",
                    "Zaswiadczenie-US",
                    JESIONKA,
                ),
            ),
        )
    ],
)

_dwakolory = blanks(
    DWAKOLORY,
    Pen(tick="bracket", choice="delete", bold=True, nothing="—", seed=8),
    Sign("electronic", "Żary", "20.04.2026"),
    "pdf",
    {
        "application_form": "dwa_kolory_formularz",
        "status_declaration": "dwa_kolory_status",
        "de_minimis_form": "dwa_kolory_deminimis",
        "de_minimis_statement": "dwa_kolory_deminimis_oswiadczenie",
        "draft_contract": "dwa_kolory_umowa",
    },
)
_dwakolory_contract = _dwakolory.pop("draft_contract")
DWAKOLORY_APP = application(
    DWAKOLORY,
    [
        Mail(
            at(20, 8, 47),
            "studio@dwakolory.com",
            "Zgłoszenie Dwa Kolory s.c.",
            "Dzień dobry,\nprzesyłamy dokumenty do wyjazdu do Szwajcarii. Zaświadczenia wystawione na spółkę.\nAnna Miedzianowska",
            (
                *_dwakolory.values(),
                certificate(
                    "zus_certificate",
                    "ZUS ledger with footnotes",
                    zus.ledger(DWAKOLORY, "13.04.2026", "100071/26/ZNS/5730"),
                    "pdf",
                    "zus_spolka",
                    DWAKOLORY,
                ),
                certificate(
                    "tax_certificate",
                    "ZAS-W with boxes",
                    tax.boxed(DWAKOLORY, "10.04.2026", "0811-SKA.4035.88.2026", "Żarach"),
                    "pdf",
                    "us_spolka",
                    DWAKOLORY,
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        DWAKOLORY,
                        "Certyfikat Dostępności Cyfrowej",
                        "projektowanie dokumentów dostępnych",
                        "77/2025",
                        "31.12.2026",
                        "FUNDACJA WIDOCZNE",
                    ),
                    "pdf",
                    "certyfikat_dostepnosci",
                ),
            ),
        ),
        Mail(
            at(20, 9, 15),
            "studio@dwakolory.com",
            "Re: Zgłoszenie Dwa Kolory s.c. – umowa",
            "Oczywiście zapomnieliśmy o umowie, jest tutaj. Przepraszam!\nA.M.",
            (_dwakolory_contract,),
        ),
    ],
)

_odra_sign = Sign("electronic", "Słubice", "17 kwietnia 2026 r.")
_odra_pen = Pen(seed=9, choice="strike")
_odra = blanks(
    ODRAIOT,
    _odra_pen,
    _odra_sign,
    "pdf",
    {"de_minimis_form": "OdraIoT_de_minimis_2831", "draft_contract": "OdraIoT_projekt_umowy"},
)
_odra_statement = blanks(
    ODRAIOT,
    _odra_pen,
    Sign("hand", "Słubice", "17.04.2026", seed=140),
    "odt",
    {"de_minimis_statement": "OdraIoT_oswiadczenie_pomoc"},
)
ODRAIOT_APP = application(
    ODRAIOT,
    [
        Mail(
            at(17, 12, 10),
            "leszek.pruchniak@odraiot.eu",
            "Innowacyjne Lubuskie / Szwajcaria / Odra IoT",
            "Szanowni Państwo,\nformularz i oświadczenie przepisaliśmy na nasz papier firmowy, bo wzór się nam rozjeżdżał. Treść bez zmian.\n"
            "Pozdrawiam, Leszek Pruchniak",
            (
                own(
                    "application_form",
                    retyped.form_questions(ODRAIOT, _odra_sign),
                    "pdf",
                    "OdraIoT_formularz_zgloszeniowy",
                    _odra_sign,
                    ODRAIOT.form_fields(),
                    layout="retyped on letter paper, running text",
                ),
                own(
                    "status_declaration",
                    retyped.status_letterhead(ODRAIOT, _odra_sign),
                    "pdf",
                    "OdraIoT_status",
                    _odra_sign,
                    brief(ODRAIOT, size=True),
                    layout="retyped on letter paper, sizes struck",
                ),
                *_odra.values(),
                *_odra_statement.values(),
                certificate(
                    "zus_certificate",
                    "ZUS portal cards",
                    zus.portal(ODRAIOT, "09.04.2026", "ZUS-GOR-2026-0508831"),
                    "pdf",
                    "ZUS_OdraIoT",
                    ODRAIOT,
                ),
                certificate(
                    "tax_certificate",
                    "tax table per tax",
                    tax.by_tax(ODRAIOT, "10.04.2026", "0805-SEE.4035.61.2026", "Słubicach"),
                    "pdf",
                    "US_OdraIoT",
                    ODRAIOT,
                ),
                copy(
                    "attest",
                    evidence.attest(
                        ODRAIOT,
                        "badania typu UE",
                        "Czujnik poziomu wody Odra-W2",
                        "2291/25",
                        "11.03.2025",
                        head="CERTYFIKAT",
                        words="Certyfikat wydano po przeprowadzeniu badań i kontroli; dotyczy wskazanego posiadacza i zakresu.",
                    ),
                    "pdf",
                    "badanie typu",
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        ODRAIOT,
                        "ISO/IEC 27001:2022",
                        "rozwój i utrzymanie systemów pomiarowych",
                        "IS-7120",
                        "20.01.2028",
                        "POLCERT-NORMA",
                    ),
                    "pdf",
                    "ISO27001",
                ),
                copy(
                    "attest",
                    evidence.attest(
                        ODRAIOT,
                        "„Cyberbezpieczny Produkt”",
                        "bramka LoRaWAN Odra-G1",
                        "18/2025",
                        "05.12.2025",
                        head="CERTYFIKAT",
                        words="Certyfikat wydano po przeprowadzeniu badań i kontroli; dotyczy wskazanego posiadacza i zakresu.",
                    ),
                    "pdf",
                    "cyberbezpieczny produkt",
                ),
            ),
        )
    ],
)

_terpomiar = blanks(
    TERPOMIAR,
    Pen(font="DejaVu Serif", bold=True, tick="typed", place="below", seed=10),
    Sign("electronic", "Zbąszynek", "21-04-2026"),
    "pdf",
    {
        "application_form": "TER_a_formularz",
        "status_declaration": "TER_d_oswiadczenie",
        "de_minimis_form": "TER_e_deminimis",
        "draft_contract": "TER_f_umowa",
    },
)
TERPOMIAR_APP = application(
    TERPOMIAR,
    [
        Mail(
            at(21, 10, 2),
            "projekty@terpomiar.pl",
            "TER-POMIAR: zgłoszenie do udziału w wyjeździe studyjnym (CH)",
            "Dzień dobry,\nw imieniu spółki przesyłam zgłoszenie zgodnie z § 4 ust. 3 Regulaminu, załączniki a–g.\nAlicja Fabisiak-Mróz",
            (
                *_terpomiar.values(),
                certificate(
                    "zus_certificate",
                    "ZUS ledger with footnotes",
                    zus.ledger(TERPOMIAR, "15.04.2026", "100071/26/ZNS/5902"),
                    "pdf",
                    "TER_b_ZUS",
                    TERPOMIAR,
                ),
                certificate(
                    "tax_certificate",
                    "e-US print",
                    tax.portal(TERPOMIAR, "15.04.2026", "UNP-0807-26-091003", "Świebodzinie"),
                    "pdf",
                    "TER_c_US",
                    TERPOMIAR,
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        TERPOMIAR,
                        "ISO 9001:2015",
                        "automatyka przemysłowa i kolejowa",
                        "Q 5512",
                        "11.11.2027",
                        "BUREAU NORMA",
                    ),
                    "pdf",
                    "TER_g_ISO9001",
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        TERPOMIAR,
                        "ISO 45001:2018",
                        "automatyka przemysłowa i kolejowa",
                        "S 5513",
                        "11.11.2027",
                        "BUREAU NORMA",
                    ),
                    "pdf",
                    "TER_g_ISO45001",
                ),
            ),
        )
    ],
)

APPLICATIONS = (JESIONKA_APP, DWAKOLORY_APP, ODRAIOT_APP, TERPOMIAR_APP)
