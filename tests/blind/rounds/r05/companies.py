"""Who sends what, when and how; the truth follows from the company's facts and from what is said here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, cast
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word

from . import certificates as c
from . import contract, declarations, evidence, forms
from .draw import nip, pasted, regon
from .firms import FIRMS, Firm

WARSAW = ZoneInfo("Europe/Warsaw")

OWN = {
    "karta": ("application_form", forms.karta, "lettered card with boxes"),
    "ankieta": ("application_form", forms.ankieta, "questions as sentences, deletions"),
    "tabela": ("application_form", forms.tabela, "Word table of 21 points"),
    "pismo": ("application_form", forms.pismo, "flowing Word form"),
    "s_table": ("status_declaration", declarations.status_table, "boxes in a row, three years"),
    "s_letter": ("status_declaration", declarations.status_letter, "letterhead sentences"),
    "s_rows": ("status_declaration", declarations.status_rows, "Word rows TAK/NIE"),
    "s_cross": ("status_declaration", declarations.status_cross, "Word columns with an X"),
    "d_official": ("de_minimis_form", declarations.minimis_official, "ministry's rows and brackets"),
    "d_columns": ("de_minimis_form", declarations.minimis_columns, "two columns of ticks"),
    "d_word": ("de_minimis_form", declarations.minimis_word, "Word grid TAK NIE"),
    "d_text": ("de_minimis_form", declarations.minimis_text, "retyped running text"),
    "k_three": ("draft_contract", contract.contract_three, "three sheets"),
    "k_columns": ("draft_contract", contract.contract_columns, "two sheets in columns"),
    "k_word": ("draft_contract", contract.contract_word, "Word contract, initials in footer"),
    "k_parties": ("draft_contract", contract.contract_parties, "Word contract, table of parties"),
    "aid": ("de_minimis_statement", declarations.aid_statement, "statement of aid"),
    "proxy": ("proxy", declarations.proxy, "plain proxy"),
}
ISSUED = {
    "z_pue": ("zus_certificate", c.zus_pue, "print of the electronic certificate"),
    "z_branch": ("zus_certificate", c.zus_branch, "letter of a branch"),
    "z_table": ("zus_certificate", c.zus_table, "amounts by fund"),
    "z_boxes": ("zus_certificate", c.zus_boxes, "numbered boxes, ticked sentence"),
    "z_refusal": ("zus_certificate", c.zus_refusal, "decision of refusal"),
    "t_zasw": ("tax_certificate", c.tax_zasw, "ZAS-W in sections"),
    "t_eus": ("tax_certificate", c.tax_eus, "print from the e-tax-office"),
    "t_letter": ("tax_certificate", c.tax_letter, "older letter"),
    "t_rows": ("tax_certificate", c.tax_rows, "table of taxes 0,00"),
    "municipal": ("other", c.municipal, "mayor's certificate on local taxes"),
}
OTHER = {
    "rwn": (evidence.rwn_request, "request RWN"),
    "register": (evidence.register_print, "KRS or CEIDG print"),
    "upo": (evidence.receipt, "UPO of a request"),
    "cover": (evidence.cover, "covering letter"),
}
LONG = {"p": "pdf", "w": "docx", "s": "scan", "f": "photo", "o": "odt"}
SIGN: dict[str, Signing] = {"e": "electronic", "h": "hand", "n": "none", "i": "issuer"}


def _fields(firm: Firm) -> dict[str, Value]:
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": [x.listed for x in firm.certs],
        "website_pl": firm.web_pl or None,
        "website_foreign": firm.web_en or None,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": len(firm.trips),
        "lis": bool(firm.lis),
        "agreements": len(firm.agreements),
        "horizontal": bool(firm.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": firm.postal,
        "pkd": firm.pkd,
        "delegate": firm.delegate,
    }


def _points(firm: Firm, *, copied: bool) -> dict[str, int | None]:
    count, events, trips = len(firm.certs), len(firm.events), len(firm.trips)
    certificates: int | None = 10 if count > 3 else 5 if count else 0
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": 10 if firm.innovative else 0,
        "3": certificates if copied or not count else None,
        "4": (3 if firm.web_pl else 0) + (5 if firm.web_en else 0) + (2 if firm.social else 0),
        "5": 10 if events > 2 else 5 if events == 2 else events,
        "6": 10 if firm.lis else 0,
        "7": 10 if len(firm.agreements) > 1 else 5 * len(firm.agreements),
        "8": 10 if firm.horizontal else 0,
        "9": 10 if not trips else 5 if trips < 3 else 0,
    }


@dataclass(frozen=True, slots=True)
class Slip:
    """One attachment in short: layout, guise letter, signing letter, file name, and what is special about it."""

    key: str
    how: str
    file: str
    day: str = "09.04.2026"
    number: str = ""
    turned: int = 0
    dpi: int = 200
    extra: tuple[tuple[str, str], ...] = ()
    verdict: Truth | None = None
    faults: tuple[str, ...] = ()
    of: Firm | None = None


def _paper(firm: Firm, slip: Slip) -> Paper:
    guise = cast(Guise, LONG[slip.how[0]])
    signing = SIGN[slip.how[1]] if len(slip.how) > 1 else "issuer"
    about = slip.of or firm
    known: dict[str, Value] = {"nip": about.nip, "name": about.name}
    verdict: Truth | None = None
    source: Html | Word
    if slip.key in OWN:
        kind, make, layout = OWN[slip.key]
        special = dict(slip.extra)
        source = (
            make(about, drawn=signing == "hand", **{k: True for k in special})  # type: ignore[call-arg]
            if special
            else make(about, drawn=signing == "hand")
        )
        if guise == "pdf" and signing == "hand" and isinstance(source, Html):
            source = Html(pasted(source.text))
        if kind == "application_form":
            known |= _fields(firm)
        elif kind in ("status_declaration", "de_minimis_form"):
            known["size"] = firm.size
    elif slip.key in ISSUED:
        kind, issue, layout = ISSUED[slip.key]
        page = issue(about, day=slip.day, number=slip.number, **dict(slip.extra)).text
        if guise == "pdf":
            page = re.sub(r"<svg.*?</svg>", "<small>podpisano elektronicznie</small>", page, flags=re.S)
        source, signing = Html(page), "issuer"
        verdict = None if kind == "other" else slip.verdict or "none"
    elif slip.key in OTHER:
        write, layout = OTHER[slip.key]
        kind, source, signing = "other", write(firm), "none" if slip.key == "cover" else "issuer"
    else:
        cert = firm.certs[int(slip.key[1:])]
        kind, layout, source, signing = (
            "innovation_evidence",
            f"copy: {cert.copy}",
            evidence.MAKERS[cert.copy](firm, cert),
            "issuer",
        )
    if kind in ("innovation_evidence", "other", "draft_contract", "proxy", "de_minimis_statement"):
        known = (
            {"name": about.name} if kind == "innovation_evidence" else {"nip": about.nip, "name": about.name}
        )
    if slip.key == "cover":
        known = {"name": about.name}
    return Paper(
        kind, layout, source, guise, slip.file, signing, known, verdict, slip.faults, slip.dpi, slip.turned
    )


def _app(
    slug: str,
    at: tuple[int, int],
    subject: str,
    body: str,
    slips: tuple[Slip, ...],
    *,
    packed: Literal["", "zip", "one_pdf"] = "",
    later: tuple[Slip, ...] = (),
    later_subject: str = "",
    later_body: str = "",
    later_after: timedelta = timedelta(hours=3),
    missing: tuple[str, ...] = (),
    is_sound: bool = True,
    other_fields: Mapping[str, Value] | None = None,
) -> Application:
    firm = FIRMS[slug]
    first = datetime(firm.signed.year, firm.signed.month, firm.signed.day, *at, tzinfo=WARSAW)
    mails = [Mail(first, firm.email, subject, body, tuple(_paper(firm, x) for x in slips), packed)]
    if later:
        mails.append(
            Mail(
                first + later_after,
                firm.email,
                later_subject,
                later_body,
                tuple(_paper(firm, x) for x in later),
            )
        )
    every = slips + later
    copied = sum(bool(re.fullmatch(r"c\d", x.key)) for x in every) == len(firm.certs)
    return Application(
        slug,
        firm.name,
        firm.nip,
        tuple(mails),
        is_sound,
        _fields(firm) | dict(other_fields or {}),
        _points(firm, copied=copied),
        missing,
    )


SISTER = replace(
    FIRMS["rzepin-kolor"],
    name="Kolor Invest Nieruchomości Sp. z o.o.",
    nip=nip("598155108"),
    regon=regon("38091624"),
    krs="0000744120",
    street="ul. Słubicka 21A",
)

APPLICATIONS: tuple[Application, ...] = (
    _app(
        "odlewex",
        (9, 42),
        "Zgłoszenie – wyjazd studyjny Szwajcaria – Odlewex Precyzja",
        "Dzień dobry,\nw załączeniu komplet dokumentów podpisanych elektronicznie.\n\nMariola Rzepecka\nOdlewex "
        "Precyzja Sp. z o.o.",
        (
            Slip("karta", "pe", "Karta zgloszenia Odlewex"),
            Slip("z_pue", "p", "zaswiadczenie_ZUS", "08.04.2026", "ZUS-2604-118836"),
            Slip("t_eus", "p", "ZAS-W_0804", "08.04.2026", "7f20c61d99e0a3b1"),
            Slip("s_table", "pe", "oswiadczenie status"),
            Slip("d_official", "pe", "formularz de minimis"),
            Slip("k_three", "pe", "projekt umowy"),
            Slip("c0", "p", "ISO 9001"),
            Slip("c1", "p", "patent 243118"),
        ),
    ),
    _app(
        "pixelowka",
        (13, 5),
        "szwajcaria - formularz",
        "Witam, przesyłam zgłoszenie na wyjazd. Pozdrawiam, Kamil W.",
        (
            Slip("pismo", "wh", "wniosek_pixelowka"),
            Slip("s_rows", "wh", "oswiadczenie_MSP"),
            Slip("d_word", "wh", "de_minimis_formularz"),
            Slip("k_word", "wh", "umowa_parafowana"),
            Slip("z_boxes", "p", "zus_niezaleganie", "07.04.2026", "ZG/2026/04/0771"),
            Slip("t_eus", "p", "US", "07.04.2026", "02aa7710c4fd8812"),
        ),
    ),
    _app(
        "drzewostyl",
        (10, 18),
        "Drzewostyl s.c. – dokumenty na wyjazd do Szwajcarii",
        "Szanowni Państwo,\nw jednym pliku wszystkie dokumenty (skan).\nAnna Mizera",
        (
            Slip("ankieta", "sh", "zgloszenie"),
            Slip("z_branch", "s", "zus", "08.04.2026", "4410"),
            Slip("t_letter", "s", "us", "10.04.2026", "0809-SKW.4022.118.2026"),
            Slip("s_letter", "sh", "mśp"),
            Slip("d_columns", "sh", "deminimis"),
            Slip("k_three", "sh", "umowa"),
            Slip("c0", "s", "fsc"),
        ),
        packed="one_pdf",
    ),
    _app(
        "warta-serwis",
        (8, 27),
        "Zgłoszenie do naboru Innowacyjne Lubuskie (Szwajcaria) Warta Serwis",
        "Dzień dobry. Dokumenty w archiwum ZIP.\n-- \nWarta Serwis Hydrauliki",
        (
            Slip("tabela", "pe", "01_zgloszenie"),
            Slip("z_table", "p", "02_ZUS", "09.04.2026", "204/2026"),
            Slip("t_rows", "p", "03_US", "10.04.2026", "0803-SEW.4022.77.2026"),
            Slip("s_cross", "wh", "04_status"),
            Slip("d_text", "wh", "05_deminimis"),
            Slip("k_parties", "pe", "06_umowa"),
            Slip("c0", "p", "07_iso9001"),
            Slip("c1", "p", "08_iso45001"),
            Slip("c2", "p", "09_iso14001"),
            Slip("c3", "p", "10_znak"),
        ),
        packed="zip",
    ),
    _app(
        "biotermika",
        (9, 10),
        "BioTermika S.A. – zgłoszenie, cz. 1 z 2",
        "Szanowni Państwo, ze względu na wielkość plików kopie certyfikatów i odpis z KRS wyślemy drugą wiadomością.",
        (
            Slip("ankieta", "pe", "BioTermika_formularz_zgloszenia"),
            Slip("z_pue", "p", "BioTermika_ZUS", "07.04.2026", "ZUS-2604-090412"),
            Slip("t_zasw", "p", "BioTermika_US", "08.04.2026", "0805-SOB.4022.9.2026"),
            Slip("s_letter", "pe", "BioTermika_MSP"),
            Slip("d_official", "pe", "BioTermika_FIPDM"),
            Slip("k_columns", "pe", "BioTermika_projekt_umowy"),
        ),
        later=(
            Slip("c0", "p", "ISO9001"),
            Slip("c1", "p", "ISO50001"),
            Slip("c2", "p", "patent"),
            Slip("c3", "p", "atest BT-60"),
            Slip("register", "p", "KRS"),
        ),
        later_subject="BioTermika S.A. – zgłoszenie, cz. 2 z 2",
        later_body="Kopie certyfikatów i odpis KRS.",
        later_after=timedelta(minutes=14),
    ),
    _app(
        "medira",
        (14, 2),
        "Medira zgłoszenie Szwajcaria czerwiec",
        "Dzień dobry, przesyłam zdjęcia dokumentów, skaner mamy w naprawie. Oryginały do wglądu. Oliwia Szulc",
        (
            Slip("karta", "fh", "IMG_20260416_1"),
            Slip("z_boxes", "f", "IMG_20260416_2", "10.04.2026", "SW/0418/26"),
            Slip("t_zasw", "f", "IMG_20260416_3", "10.04.2026", "0807-SOB.4022.31.2026", 90),
            Slip("s_table", "fh", "IMG_20260416_4"),
            Slip("d_official", "fh", "IMG_20260416_5"),
            Slip("k_columns", "fh", "IMG_20260416_6"),
            Slip("c0", "f", "IMG_20260416_7", turned=180),
        ),
    ),
    _app(
        "gramex",
        (11, 33),
        "Zgłoszenie Gramex",
        "W załączeniu skany. Zenon Gramza, Gramex Sulechów",
        (
            Slip("tabela", "sh", "skan_formularz"),
            Slip("z_table", "s", "skan_zus", "09.04.2026", "31/04/26"),
            Slip("t_letter", "s", "skan_us", "09.04.2026", "0807-SKA.4022.12.2026"),
            Slip("s_cross", "sh", "skan_status"),
            Slip("d_text", "sh", "skan_pomoc_formularz"),
            Slip("k_word", "sh", "skan_umowa", dpi=150),
            Slip("aid", "sh", "skan_pomoc_oswiadczenie"),
            Slip("c0", "s", "skan_iso"),
            Slip("c1", "s", "skan_atest"),
        ),
    ),
    _app(
        "slubice",
        (12, 50),
        "Słubice Automatyka / study trip Switzerland / dokumenty",
        "Szanowni Państwo,\nprzesyłam dokumenty wymagane regulaminem.\nDawid Przewoźny",
        (
            Slip("cover", "p", "pismo przewodnie"),
            Slip("tabela", "wh", "zgloszenie do wyjazdu"),
            Slip("s_cross", "oh", "oswiadczenie"),
            Slip("d_text", "wh", "FORMULARZ INFORMACJI"),
            Slip("k_parties", "wh", "projekt umowy z parafami"),
            Slip("z_pue", "p", "ZUS 10-04", "10.04.2026", "ZUS-2604-220019"),
            Slip("t_rows", "p", "US 13-04", "13.04.2026", "0806-SEW.4022.40.2026"),
        ),
    ),
    _app(
        "lubsko-szklo",
        (10, 57),
        "Huta Szkła Lubsko: zgłoszenie na wyjazd studyjny",
        "Dzień dobry,\npaczka z dokumentami w załączniku.\nSekretariat",
        (
            Slip("pismo", "wh", "wniosek"),
            Slip("z_branch", "s", "zaświadczenie ZUS", "07.04.2026", "4388"),
            Slip("t_eus", "p", "zaświadczenie US", "09.04.2026", "b61190ffa2e7004c"),
            Slip("s_letter", "sh", "oświadczenie MŚP"),
            Slip("d_columns", "pe", "de minimis"),
            Slip("k_three", "sh", "umowa parafowana"),
            Slip("c0", "s", "iso 9001"),
            Slip("c1", "s", "iso 14001"),
            Slip("c2", "s", "znak towarowy"),
        ),
        packed="zip",
    ),
    _app(
        "eko-zagan",
        (9, 21),
        "Eko-Pelet Żagań – zgłoszenie + pełnomocnictwo",
        "Dzień dobry, przekazuję dokumenty. Zaświadczenia pobrało dla nas biuro rachunkowe (pełnomocnictwo w załączniku)."
        "\nM. Uryga",
        (
            Slip("karta", "pe", "zgloszenie"),
            Slip("s_rows", "wh", "status"),
            Slip("d_columns", "pe", "fidm"),
            Slip("k_columns", "pe", "umowa"),
            Slip("proxy", "pe", "pelnomocnictwo"),
            Slip("z_boxes", "p", "zus", "14.04.2026", "ZA/2026/1187"),
            Slip("t_zasw", "p", "us", "14.04.2026", "0808-SOB.4022.55.2026"),
            Slip("c0", "p", "enplus"),
        ),
    ),
    _app(
        "krosno-tech",
        (8, 44),
        "wyjazd szwajcaria krosno-tech",
        "Przesyłam zdjęcia, zaświadczenia doślę jak wrócę do biura. Bielak",
        (
            Slip("ankieta", "fh", "20260416_083011"),
            Slip("s_letter", "fh", "20260416_083122"),
            Slip("d_columns", "fh", "20260416_083230"),
            Slip("k_three", "fh", "20260416_083355"),
        ),
        later=(
            Slip("z_branch", "f", "zus foto", "09.04.2026", "4462"),
            Slip("t_letter", "f", "us foto", "13.04.2026", "0807-SKA.4022.19.2026", 270),
        ),
        later_subject="wyjazd szwajcaria krosno-tech - zaświadczenia",
        later_body="Zaświadczenia. Bielak",
        later_after=timedelta(hours=4, minutes=12),
    ),
    _app(
        "mostki",
        (15, 1),
        "Mostki Solar Energia – komplet dokumentów – Szwajcaria 22-25.06",
        "Szanowni Państwo, w załączeniu komplet. Proszę o potwierdzenie. Tymon Hajduk",
        (
            Slip("ankieta", "pe", "Formularz_Mostki"),
            Slip("s_cross", "wh", "Status_Mostki"),
            Slip("d_word", "wh", "FIPDM_Mostki"),
            Slip("k_word", "ph", "Umowa_Mostki"),
            Slip("aid", "pe", "Oswiadczenie_pomoc_Mostki", extra=(("received", "1"),)),
            Slip("z_table", "p", "ZUS_Mostki", "15.04.2026", "88/2026/N"),
            Slip("t_eus", "p", "US_Mostki", "15.04.2026", "cc09d1e27ba54416"),
        ),
    ),
    _app(
        "nadodrze",
        (10, 9),
        "NDE S.A. zgłoszenie (skan zbiorczy)",
        "W załączeniu skan zbiorczy dokumentów.",
        (
            Slip("pismo", "sh", "zgłoszenie"),
            Slip("s_rows", "sh", "status"),
            Slip("d_word", "sh", "pomoc"),
            Slip("k_parties", "sh", "umowa"),
            Slip("z_pue", "s", "zus", "15.04.2026", "ZUS-2604-301177"),
            Slip("t_rows", "s", "us", "16.04.2026", "0811-SEW.4022.203.2026"),
            Slip("c0", "s", "c1"),
            Slip("c1", "s", "c2"),
            Slip("c2", "s", "c3"),
            Slip("c3", "s", "c4"),
        ),
        packed="one_pdf",
    ),
    _app(
        "zdrowa-nuta",
        (9, 55),
        "Zdrowa Nuta s.c. – zgłoszenie",
        "Dzień dobry, wysyłam zgłoszenie. Zaświadczenia w kolejnym mailu. Ewa Fiedler",
        (
            Slip("karta", "ph", "karta zgloszenia"),
            Slip("s_table", "ph", "oswiadczenie o statusie"),
            Slip("d_official", "ph", "formularz informacji"),
            Slip("k_three", "ph", "projekt umowy parafy"),
            Slip("c0", "p", "badanie zabawek"),
        ),
        later=(
            Slip("z_pue", "p", "ZUS", "16.04.2026", "ZUS-2604-310008"),
            Slip("t_eus", "p", "US", "16.04.2026", "91f3aa0c77de2b05"),
        ),
        later_subject="Zdrowa Nuta s.c. – zaświadczenia",
        later_body="Obiecane zaświadczenia. Ewa Fiedler",
    ),
    # --- six with something to be found
    _app(
        "stalrem",
        (11, 11),
        "Stalrem – zgłoszenie na wyjazd",
        "Dzień dobry, w załączeniu dokumenty. G. Walczyna",
        (
            Slip("tabela", "wh", "zgłoszenie Stalrem"),
            Slip("s_rows", "wh", "status Stalrem"),
            Slip("d_word", "wh", "de minimis Stalrem"),
            Slip("k_parties", "wh", "umowa Stalrem"),
            Slip("z_table", "p", "ZUS Stalrem", "08.04.2026", "29/04/26"),
            Slip(
                "t_zasw",
                "p",
                "US Stalrem",
                "09.04.2026",
                "0805-SOB.4022.14.2026",
                extra=(("arrears", "1"),),
                verdict="arrears",
                faults=("arrears",),
            ),
            Slip("c0", "p", "EN 1090"),
        ),
        is_sound=False,
    ),
    _app(
        "lagow-spa",
        (13, 40),
        "Zgłoszenie Łagów Uroda Naturalna",
        "Przesyłam dokumenty, to co dostałam z ZUS również. Marta Sobczyńska",
        (
            Slip("karta", "fh", "zdjecie karta"),
            Slip("s_letter", "fh", "zdjecie oswiadczenie"),
            Slip("d_columns", "fh", "zdjecie formularz"),
            Slip("k_columns", "fh", "zdjecie umowa"),
            Slip(
                "z_refusal", "f", "zdjecie zus", "13.04.2026", "5120", verdict="refusal", faults=("arrears",)
            ),
            Slip("t_eus", "p", "zaswiadczenie us", "13.04.2026", "48ce1077b0a9f312"),
        ),
        is_sound=False,
    ),
    _app(
        "witnica-beton",
        (10, 36),
        "Witnica Prefabrykacja - formularz i załączniki",
        "Szanowni Państwo,\nprzekazuję formularz oraz załączniki (skany i zdjęcia).\nLidia Kuncewicz",
        (
            Slip("pismo", "wn", "formularz Witnica", faults=("unsigned",)),
            Slip("s_table", "sh", "status skan"),
            Slip("d_official", "sh", "de minimis skan"),
            Slip("k_word", "sh", "umowa skan"),
            Slip("z_branch", "f", "zus zdjęcie", "10.04.2026", "4501"),
            Slip("t_rows", "f", "us zdjęcie", "13.04.2026", "0803-SEW.4022.91.2026"),
            Slip("c0", "f", "zkp zdjęcie", turned=90),
        ),
        is_sound=False,
    ),
    _app(
        "geowizja",
        (12, 16),
        "Geowizja – nabór Szwajcaria",
        "Dzień dobry, komplet dokumentów w załączeniu. Natalia Frąszczak",
        (
            Slip("cover", "p", "pismo"),
            Slip("ankieta", "pe", "zgloszenie_geowizja"),
            Slip("s_rows", "wh", "msp_geowizja"),
            Slip("d_text", "wh", "pomoc_geowizja"),
            Slip("z_boxes", "p", "zus_geowizja", "14.04.2026", "ZG/2026/04/0912"),
            Slip("t_eus", "p", "us_geowizja", "14.04.2026", "d0437e55ab2110c9"),
        ),
        is_sound=False,
        missing=("draft_contract",),
    ),
    _app(
        "lamtex",
        (9, 3),
        "Lamtex sp.k. dokumenty",
        "W załączeniu skany, zaświadczenie o niezaleganiu z urzędu też.",
        (
            Slip("tabela", "sh", "lamtex 1"),
            Slip("s_cross", "sh", "lamtex 2"),
            Slip("d_text", "sh", "lamtex 3"),
            Slip("k_parties", "sh", "lamtex 4"),
            Slip("z_boxes", "s", "lamtex 5", "14.04.2026", "MC/0233/26"),
            Slip("municipal", "s", "lamtex 6", "15.04.2026", "WPO.3140.66.2026", faults=("wrong_document",)),
            Slip("c0", "s", "lamtex 7"),
            Slip("upo", "p", "upo"),
        ),
        is_sound=False,
        missing=("tax_certificate",),
    ),
    _app(
        "rzepin-kolor",
        (14, 25),
        "Rzepin Kolor – wniosek",
        "Dzień dobry,\nprzesyłam wniosek z załącznikami.\nS. Góralczyk",
        (
            Slip("pismo", "wh", "wniosek RK"),
            Slip("s_table", "pe", "oswiadczenie RK"),
            Slip(
                "d_official", "pe", "formularz RK", extra=(("obsolete", "1"),), faults=("obsolete_template",)
            ),
            Slip("k_columns", "sh", "umowa RK"),
            Slip("rwn", "p", "RWN RK"),
            Slip(
                "z_table",
                "p",
                "ZUS RK",
                "09.04.2026",
                "117/2026/N",
                extra=(("instalments", "UR-2210/2025"),),
                verdict="unclear",
                faults=("unsure",),
            ),
            Slip(
                "t_rows",
                "p",
                "US RK",
                "10.04.2026",
                "0806-SEW.4022.36.2026",
                faults=("other_company",),
                of=SISTER,
            ),
        ),
        is_sound=False,
    ),
)
