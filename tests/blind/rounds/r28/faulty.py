"""Applications that owe something, in the ways of every call."""

from dataclasses import replace
from datetime import datetime

from tests.blind.model import Application, Mail, Paper

from . import own as paper
from . import tax as us
from . import zus as z
from .application import written_nip
from .firms import Firm, form_fields, nip, points, regon
from .ink import PEN_KALAM, TYPED, TYPED_BLUE
from .papers import Way, aid_form, contract, evidence, form, identity, status, tax, zus

STALGROM = Firm(
    "stalgrom", "STALGROM Konstrukcje Sp. z o.o.", nip("924176038"), written_nip(nip("924176038"), "dashed"), regon("080264918"), "KRS 0000297731",
    "ul. Fabryczna 11", "68-100", "Żagań", "", "25.11.Z", "spzoo", "0810021", "21.01.2008",
    "Mirosław Gromczak", "prezes zarządu", "Mirosław Gromczak", "prezes zarządu", "68 478 30 25", "stalgrom@stalgrom.pl", "szw", "small", "",
    ("38", "41", "44"), ("4 210", "4 630", "4 900"), ("2 870", "3 010", "3 150"), True, "Konstrukcje stalowe hal i estakad; w 2024 r. uruchomiliśmy linię do cięcia laserem 3D.",
    ("EN 1090-2, certyfikat nr NK/0412/2024",), "", "www.stalgrom.pl", "", "w przygotowaniu", (), "brak", (("Targi BAU", "Monachium, Niemcy", "styczeń 2025"),), "",
    (), "Nawiązanie kontaktów z firmami budowlanymi w Szwajcarii.", "niemiecki B1", "przemysł", (), "",
)  # fmt: skip

BOROWINA = Firm(
    "borowina", "Pracownia Kosmetyków BOROWINA Hanna Wilk", nip("926110372"), nip("926110372"), regon("366910284"), "CEIDG",
    "ul. Bohaterów 5", "66-600", "Krosno Odrzańskie", "", "20.42.Z", "jdg", "0802063", "6.03.2017",
    "Hanna Wilk", "właścicielka", "Hanna Wilk", "właścicielka", "502 814 637", "borowina.kosmetyki@gmail.com", "szw", "micro", "",
    ("2", "2", "2"), ("74", "61", "58"), ("25", "22", "20"), True, "Kosmetyki naturalne z borowiny, dwie nowe receptury w 2025 r.", (), "brak",
    "borowina-kosmetyki.pl", "", "brak", ("instagram.com/borowina.kosmetyki",), "", (), "brak", (), "nowe kontakty handlowe", "angielski A2", "zdrowie", (), "",
)  # fmt: skip

KRUSZNET = Firm(
    "krusznet", "KRUSZNET Recykling Sp. z o.o.", nip("925330164"), nip("925330164"), regon("386027419"), "0000840516",
    "ul. Kolejowa 2A", "67-400", "Wschowa", "nie dotyczy", "38.32.Z", "spzoo", "0812033", "4.05.2020",
    "Zbigniew Krusz", "prezes", "Adrian Krusz", "kierownik zakładu", "65 540 18 77", "biuro@krusznet.pl", "szw", "small", "",
    ("17", "16", "12"), ("2 330", "2 010", "1 600"), ("1 020", "940", "810"), True, "Odzysk surowców z odpadów budowlanych, własna mobilna linia przesiewająca.", (), "brak",
    "krusznet.pl", "", "brak", ("facebook.com/krusznet",), "", (("IFAT", "Monachium, Niemcy", "maj 2024"),), "", (), "Poznanie szwajcarskich zakładów recyklingu.", "angielski B1", "zielona", (), "",
)  # fmt: skip

AUTOLAK = Firm(
    "autolak", "AUTO-LAK s.c. Piotr Dębicz, Renata Solecka", nip("599317520"), nip("599317520"), regon("081603749"), "CEIDG",
    "ul. Brzozowa 16", "66-500", "Strzelce Krajeńskie", "", "95.31.Z", "inna", "0806043", "1.10.2013",
    "Renata Solecka", "wspólnik", "Piotr Dębicz", "wspólnik", "95 763 22 41", "autolak.sc@o2.pl", "szw", "small", "micro",
    ("11", "11", "10"), ("640", "615", "590"), ("230", "224", "215"), True, "Renowacja lakieru, lakiery wodne, kabina z odzyskiem ciepła uruchomiona w 2025 r.", (), "brak",
    "autolak.com.pl", "", "brak", ("facebook.com/autolak.strzelce",), "", (("Automechanika", "Frankfurt, Niemcy", "wrzesień 2024"),), "", (), "podpatrzenie nowych technologii lakierniczych", "niemiecki A2", "", (), "",
)  # fmt: skip


def _application(
    firm: Firm, mails: tuple[Mail, ...], copies: int, missing: tuple[str, ...] = ()
) -> Application:
    return Application(
        firm.slug, firm.name, firm.nip, mails, False, form_fields(firm), points(firm, copies), missing
    )


def stalgrom() -> Application:
    """ZUS refused, and of the tax office there is only the request."""
    way = Way(TYPED, "10 kwietnia 2026 r.", "scan")
    request = paper.tax_request(
        STALGROM, "Urzędu Skarbowego w Żaganiu", "9 kwietnia 2026 r.", "gromczak-wniosek"
    )
    papers = (
        form(STALGROM, way, "formularz"),
        status(STALGROM, way, "status"),
        aid_form(STALGROM, way, "de minimis"),
        contract(STALGROM, way, "umowa"),
        zus(
            STALGROM,
            "decyzja o odmowie",
            z.refusal(
                STALGROM,
                "Oddział w Zielonej Górze",
                "390000/RWN/1139/2026",
                "7 kwietnia 2026 r.",
                "Halina Przybysz",
            ),
            "scan",
            "zus",
            "refusal",
            ("arrears",),
        ),
        Paper(
            "other",
            "wniosek do US",
            request,
            "scan",
            "urząd skarbowy",
            "hand",
            identity(STALGROM),
            faults=("wrong_document",),
        ),
        evidence(
            STALGROM,
            paper.certificate(
                STALGROM, "EN 1090-2", "NK/0412/2024", "konstrukcje stalowe klasy EXC3", "8.05.2027"
            ),
            "scan",
            "en1090",
        ),
    )
    body = "Dzień dobry,\n\nw załączeniu dokumenty. Do skarbówki złożyliśmy wniosek, kopia w załączniku.\n\nStalgrom"
    return _application(
        STALGROM,
        (Mail(datetime(2026, 4, 10, 13, 50), STALGROM.mail, "Zgłoszenie na wyjazd", body, papers),),
        1,
        ("tax_certificate",),
    )


def borowina() -> Application:
    """The form was not signed, and only the first page of the contract has initials."""
    way = Way(PEN_KALAM, "15.04.2026", "photo")
    unsigned = replace(way, signing="none")
    papers = (
        form(BOROWINA, unsigned, "20260415_101500", ("unsigned",)),
        status(BOROWINA, way, "20260415_101622"),
        aid_form(BOROWINA, way, "20260415_101701"),
        contract(BOROWINA, way, "20260415_101833", pages="first", faults=("not_initialled",)),
        zus(
            BOROWINA,
            "pismo",
            z.letter(
                BOROWINA,
                "Oddział w Zielonej Górze",
                "390000/RWN/1201/2026",
                "9 kwietnia 2026 r.",
                "Halina Przybysz",
            ),
            "photo",
            "20260415_102010",
        ),
        tax(
            BOROWINA,
            "druk w kratkach",
            us.cells(
                BOROWINA,
                "Urzędu Skarbowego w Krośnie Odrzańskim",
                "0803-SKA.4040.39.2026",
                "10.04.2026",
                "Ewelina Tokarz",
            ),
            "photo",
            "20260415_102044",
        ),
    )
    body = "Dzien dobry, przesylam zgloszenie na wyjazd do Szwajcarii. Hanna Wilk, Pracownia Borowina"
    return _application(
        BOROWINA,
        (Mail(datetime(2026, 4, 15, 10, 31), BOROWINA.mail, "Zgłoszenie Hanna Wilk", body, papers),),
        0,
    )


def krusznet() -> Application:
    """Everything as Word files that nobody signed, and the tax office states arrears."""
    way = Way(TYPED, "17.04.2026", "docx", "none")
    debts = (("podatek od towarów i usług (VAT)", "6 482,00", "191,00"),)
    source = us.table(
        KRUSZNET, "Urząd Skarbowy w Nowej Soli", "0806-SKA.4040.240.2026", "15.04.2026", "Beata Kroll", debts
    )
    papers = (
        form(KRUSZNET, way, "Załącznik nr 2 - Formularz zgłoszeniowy", ("unsigned",)),
        status(KRUSZNET, way, "Załącznik nr 3 - Oświadczenie", ("unsigned",)),
        aid_form(KRUSZNET, way, "Załącznik nr 6 - Formularz informacji", ("unsigned",)),
        contract(KRUSZNET, way, "Załącznik nr 5 - Umowa", faults=("not_initialled",)),
        zus(
            KRUSZNET,
            "wydruk z PUE",
            z.electronic(
                KRUSZNET, "Oddział w Zielonej Górze", "ZNS/2026/04/0101882", "2026-04-16", "Jolanta Pietras"
            ),
            "pdf",
            "zus krusznet",
        ),
        tax(KRUSZNET, "tabela podatków", source, "scan", "skarbowy krusznet", "arrears", ("arrears",)),
    )
    body = "Dzień dobry,\n\nprzesyłam wypełnione formularze oraz zaświadczenia.\n\nAdrian Krusz"
    return _application(
        KRUSZNET,
        (
            Mail(
                datetime(2026, 4, 17, 14, 8),
                KRUSZNET.mail,
                "Krusznet - dokumenty wyjazd Szwajcaria",
                body,
                papers,
            ),
        ),
        0,
    )


def autolak() -> Application:
    """The tax certificate is a partner's, and the declaration names another size than the form."""
    way = Way(TYPED_BLUE, "20.04.2026", "scan")
    partner = replace(AUTOLAK, name="Piotr Dębicz", nip=nip("599208441"), regon="", street="ul. Cicha 3")
    papers = (
        form(AUTOLAK, way, "formularz zgłoszeniowy"),
        status(AUTOLAK, way, "oświadczenie o statusie", ("contradiction",)),
        aid_form(AUTOLAK, way, "formularz pomoc"),
        contract(AUTOLAK, way, "projekt umowy"),
        zus(
            AUTOLAK,
            "krótkie",
            z.short(
                AUTOLAK,
                "Inspektorat w Strzelcach Krajeńskich",
                "210500/UBS/19/2026",
                "13 kwietnia 2026 r.",
                "Teresa Mądry",
            ),
            "scan",
            "zaświadczenie zus",
        ),
        tax(
            partner,
            "pismo",
            us.letter(
                partner,
                "Urzędu Skarbowego w Drezdenku",
                "0802-SPV.4041.27.2026",
                "14 kwietnia 2026 r.",
                "Lucyna Baran",
            ),
            "scan",
            "zaświadczenie us",
            faults=("other_company",),
        ),
    )
    body = "Witam\nW załączeniu komplet dokumentów naszej spółki na wyjazd do Szwajcarii.\nR. Solecka"
    application = _application(
        AUTOLAK,
        (Mail(datetime(2026, 4, 20, 9, 56), AUTOLAK.mail, "Wyjazd studyjny - AUTO-LAK s.c.", body, papers),),
        0,
    )
    return replace(
        application, fields={**application.fields, "size": None}, points={**application.points, "1": None}
    )
