"""Round r07: no blanks; every layout invented, close to the public forms of Polish offices."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth, Value, Word
from tests.blind.rounds.r07 import certificates as office
from tests.blind.rounds.r07 import companies as firms
from tests.blind.rounds.r07 import contract as agreement
from tests.blind.rounds.r07 import declarations as own
from tests.blind.rounds.r07 import evidence as copies
from tests.blind.rounds.r07 import forms
from tests.blind.rounds.r07.base import Company, Pen, fact, nip, points, regon

WARSAW = ZoneInfo("Europe/Warsaw")
Writer = Callable[[Company, Pen], Html | Word]
Issuer = Callable[[Company, str, bool], Html]

FORMS: Mapping[str, tuple[str, Writer]] = {
    "F1": ("form: Word card of tables, X under the size", forms.card),
    "F2": ("form: flowing numbered, struck TAK/NIE", forms.flowing),
    "F3": ("form: office grid A1–F2 with boxes, two pages", forms.office_grid),
    "F4": ("form: Word survey, sentence answers", forms.survey),
    "S1": ("status: Word boxes and three years", own.status_boxes),
    "S2": ("status: threshold table, X in the last row", own.status_columns),
    "S3": ("status: one sentence, struck words", own.status_strike),
    "S4": ("status: Word label–answer table", own.status_table),
    "D1": ("de minimis: statutory grid A–E with boxes", own.official),
    "D2": ("de minimis: Word question–answer table", own.wordy),
    "D3": ("de minimis: monospace print with dotted leaders", own.condensed),
    "D4": ("de minimis: Word flowing, struck words", own.plain),
    "C1": ("contract: three pages, initials right", agreement.paged),
    "C2": ("contract: Word, initials in the footer", agreement.footed),
    "C3": ("contract: two columns, initials centred", agreement.compact),
    "C4": ("contract: Word, initials at each page's end", agreement.broken),
    "A1": ("aid statement: Word table", own.aid_table),
    "A2": ("aid statement: letter", own.aid_letter),
}
ISSUED: Mapping[str, tuple[str, Issuer, Truth]] = {
    "Z1": ("ZUS: classic letter", office.zus_letter, "none"),
    "Z2": ("ZUS: new layout, framed result", office.zus_new, "none"),
    "Z3": ("ZUS: table of funds with 0,00 zł", office.zus_amounts, "none"),
    "Z4": ("ZUS: tick boxes", office.zus_boxes, "none"),
    "ZR": ("ZUS: decision of refusal", office.zus_refusal, "refusal"),
    "ZI": ("ZUS: letter with instalments", lambda c, d, p: office.zus_letter(c, d, p, True), "unclear"),
    "T1": ("tax: e-US print with the seal of KAS", office.tax_auto, "none"),
    "T2": ("tax: letter with points", office.tax_letter, "none"),
    "T3": ("tax: table of taxes with 0,00", office.tax_table, "none"),
    "T4": ("tax: tick boxes", office.tax_boxes, "none"),
    "TA": ("tax: letter, „z wyjątkiem”", lambda c, d, p: office.tax_letter(c, d, p, True), "arrears"),
}
GUISES: Mapping[str, Guise] = {"p": "pdf", "d": "docx", "s": "scan", "h": "photo", "o": "odt"}
NAMES = {
    "F": ("Formularz zgłoszeniowy", "1_zgloszenie", "skan_form", "zgłoszenie Szwajcaria"),
    "S": ("Oświadczenie o statusie MŚP", "4_oswiadczenie_status", "skan_status", "oświadczenie"),
    "D": ("Formularz de minimis", "5_de_minimis", "skan_pomoc", "pomoc de minimis - formularz"),
    "C": ("Projekt umowy - parafowany", "6_umowa_projekt", "skan_umowa", "umowa parafki"),
    "A": ("Oświadczenie o otrzymanej pomocy", "8_oswiadczenie_pomoc", "skan_osw", "oświadczenie de minimis"),
    "Z": ("Zaświadczenie ZUS", "2_zaswiadczenie_zus", "skan_zus", "zus"),
    "T": ("Zaświadczenie US", "3_zaswiadczenie_us", "skan_us", "skarbówka"),
    "P": ("Pełnomocnictwo", "9_pelnomocnictwo", "skan_pelnomocnictwo", "pełnomocnictwo"),
    "E": ("Certyfikat", "7_certyfikat", "skan_cert", "certyfikat"),
    "K": ("Wydruk z rejestru", "10_rejestr", "skan_rejestr", "wydruk"),
    "R": ("Wniosek RWN", "11_rwn", "skan_rwn", "wniosek zus"),
    "W": ("Potwierdzenie przelewu", "12_przelew", "skan_przelew", "przelew 21 zł"),
}
KINDS = {
    "F": "application_form",
    "S": "status_declaration",
    "D": "de_minimis_form",
    "C": "draft_contract",
    "A": "de_minimis_statement",
    "Z": "zus_certificate",
    "T": "tax_certificate",
}


@dataclass(frozen=True, slots=True)
class Plan:
    """How one company sends its papers: `papers` as layout:guise, e.g. „F1:d”; | begins a second mail."""

    company: Company
    sent: tuple[int, int, int]
    papers: str
    body: str
    subject: str = "Zgłoszenie – wyjazd studyjny Szwajcaria"
    packed: Literal["", "zip", "one_pdf"] = ""
    naming: int = 0
    stamp: bool = False
    colour: str = "#1b2f8a"
    certificates: tuple[int, int] = (9, 10)
    second: tuple[int, int, int] = (0, 0, 0)
    signer: tuple[str, str] = ("", "")


def issuer_day(day: int, naming: int) -> str:
    """The date as the office writes it."""
    return f"{day:02d}.04.2026" if naming % 2 else f"{day} kwietnia 2026"


def paper(plan: Plan, item: str, number: int) -> Paper:
    """One document as planned."""
    c = plan.company
    code, letter = item.split(":")
    guise, picture = GUISES[letter[0]], letter[0] in "sh"
    signing: Signing = "electronic" if letter[0] == "p" else "hand"
    who, role = plan.signer if plan.signer[0] else (c.signer, c.role)
    stamp = f"{c.name}<br>{c.address}<br>NIP {c.nip} REGON {c.regon}" if plan.stamp else ""
    day = plan.sent[0] if plan.sent[1] > 10 or plan.sent[0] in (13, 20) else plan.sent[0] - 1
    pen = Pen(signing, who, role, int(c.nip[-6:]) + number * 17, c.town, day, plan.colour, stamp)
    name = NAMES[code[0]][plan.naming]
    base = {"nip": c.nip, "name": c.name}
    dpi, turned = (150 if letter[0] == "h" else 200), int(letter[1:] or 0)
    if code in ISSUED:
        layout, issue, verdict = ISSUED[code]
        issued = issuer_day(plan.certificates[0 if code[0] == "Z" else 1], plan.naming)
        faults = {"arrears": ("arrears",), "refusal": ("arrears",), "unclear": ("unsure",)}.get(verdict, ())
        return Paper(
            KINDS[code[0]],
            layout,
            issue(c, issued, picture),
            guise,
            name,
            "issuer",
            base,
            verdict,
            faults,
            dpi,
            turned,
        )
    if code[0] == "E":
        x = c.certs[int(code[1:])]
        layouts = {
            "iso": (("evidence: framed diploma", copies.management), ("evidence: bilingual", copies.english)),
            "patent": (("evidence: UPRP", copies.patent),) * 2,
            "atest": (("evidence: attest", copies.attest),) * 2,
        }
        layout, write = layouts[x.look][int(c.regon[-2]) % 2]
        return Paper(
            "innovation_evidence",
            layout,
            write(c, x),
            guise,
            f"{name} {int(code[1:]) + 1}",
            "issuer",
            {"name": c.name},
            dpi=dpi,
            turned=turned,
        )
    if code[0] in "KRW":
        layout, show = {
            "K": ("other: register print-out", copies.register),
            "R": ("other: request RWN", copies.request),
            "W": ("other: bank transfer", copies.payment),
        }[code[0]]
        return Paper(
            "other",
            layout,
            show(c, {"K": "08.04.2026", "R": "30.03.2026", "W": "09.04.2026"}[code[0]]),
            guise,
            name,
            "issuer",
            {},
            dpi=dpi,
            turned=turned,
        )
    if code[0] == "P":
        chief = replace(pen, who=c.signer, role=c.role, seed=pen.seed + 5000)
        agent, task = {
            "kabex": ("Monika Pająk", "podpisania i złożenia dokumentów zgłoszeniowych"),
            "szwalnia": ("Kamil Borowiec", "składania wyjaśnień i uzupełnień"),
        }.get(
            c.slug, ("Renata Kubiak, Biuro Rachunkowe SALDO w Gubinie", "kontaktów i przesyłania dokumentów")
        )
        return Paper(
            "proxy",
            "proxy: letter",
            own.proxy(c, chief, agent, task),
            guise,
            name,
            signing,
            base,
            dpi=dpi,
            turned=turned,
        )
    layout, writer = FORMS[code]
    fields: dict[str, Value] = dict(base)
    if code[0] == "F":
        fields |= fact(c)
    elif code[0] in "SD":
        fields["size"] = c.size
    return Paper(KINDS[code[0]], layout, writer(c, pen), guise, name, signing, fields, dpi=dpi, turned=turned)


def swap(papers: tuple[Paper, ...], kind: str, make: Callable[[Paper], Paper]) -> tuple[Paper, ...]:
    """The same papers with those of a kind remade."""
    return tuple(make(p) if p.kind == kind else p for p in papers)


OTHER_CLIENT = replace(
    firms.INSTAL,
    name="Usługi Transportowe Danuta Filipiak",
    nip=nip("926101443"),
    regon=regon("97052116"),
    street="ul. Gdańska 6/2",
    postal="66-620",
    town="Gubin",
)


def oddity(slug: str, papers: tuple[Paper, ...], plan: Plan) -> tuple[Paper, ...]:
    """What six applications have to be found out about."""
    c = plan.company
    pen = Pen("hand", c.signer, c.role, int(c.nip[-6:]), c.town, plan.sent[0])
    if slug == "visuo":
        blank = replace(pen, mode="none")
        return swap(
            papers,
            "application_form",
            lambda p: replace(p, source=forms.card(c, blank), signing="none", faults=("unsigned",)),
        )
    if slug == "wiklina":
        town = Paper(
            "other",
            "other: municipal certificate",
            office.municipal(c, "10.04.2026", True),
            "photo",
            "zaświadczenie podatki",
            "issuer",
            {"nip": c.nip, "name": c.name},
            None,
            ("wrong_document",),
            150,
        )
        return (*papers, town)
    if slug == "instal":
        old = own.wordy(c, pen, own.OLD_RULE, "Dz.U. z 2014 r. poz. 1543")
        papers = swap(
            papers, "de_minimis_form", lambda p: replace(p, source=old, faults=("obsolete_template",))
        )
        wrong = office.zus_amounts(OTHER_CLIENT, "13.04.2026", False)
        return swap(
            papers,
            "zus_certificate",
            lambda p: replace(
                p,
                source=wrong,
                faults=("other_company",),
                fields={"nip": OTHER_CLIENT.nip, "name": OTHER_CLIENT.name},
            ),
        )
    return papers


MISSING = {"pellet": ("draft_contract",), "wiklina": ("tax_certificate",)}
UNSOUND = {"stalkon", "serwis", "visuo", "pellet", "wiklina", "instal"}


def application(plan: Plan) -> Application:
    """All of one company."""
    c = plan.company
    mails: list[Mail] = []
    number = 0
    for n, group in enumerate(plan.papers.split("|")):
        papers: tuple[Paper, ...] = ()
        for item in group.split():
            number += 1
            papers = (*papers, paper(plan, item, number))
        if n == 0:
            papers = oddity(c.slug, papers, plan)
        day, hour, minute = plan.second if n else plan.sent
        subject = plan.subject if n == 0 else f"{plan.subject} – część 2"
        body = (
            plan.body
            if n == 0
            else f"Dzień dobry,\nzgodnie z zapowiedzią przesyłam pozostałe dokumenty firmy {c.name}.\n{c.signer}"
        )
        mails.append(
            Mail(
                datetime(2026, 4, day, hour, minute, tzinfo=WARSAW),
                c.email,
                subject,
                body,
                papers,
                plan.packed,
            )
        )
    return Application(
        c.slug,
        c.name,
        c.nip,
        tuple(mails),
        c.slug not in UNSOUND,
        fact(c),
        points(c),
        MISSING.get(c.slug, ()),
    )


PLANS = (
    Plan(
        firms.HYDROMET,
        (13, 8, 42),
        "F3:p Z2:p T1:p S2:p D1:p C1:p E0:p E1:p E2:p E3:p A2:p",
        "Szanowni Państwo,\nw załączeniu zgłoszenie HYDROMET Sp. z o.o. z kompletem załączników, podpisane kwalifikowanie.\nPiotr Sawicki",
    ),
    Plan(
        firms.DRUK3D,
        (13, 11, 20),
        "F1:d S1:d D2:d C2:d Z1:p T3:p E0:p K:p",
        "Dzień dobry, przesyłam komplet na wyjazd do Szwajcarii.\nAnna Wesołowska",
        "wyjazd Szwajcaria - Pracownia Druku 3D",
        naming=3,
    ),
    Plan(
        firms.ELEKTRO,
        (14, 9, 5),
        "F2:s Z3:s T2:s S3:s D1:s C3:s",
        "Witam, w załączniku skan wszystkich dokumentów.\nT. Nowak",
        "dokumenty s.c. - nabór",
        "one_pdf",
        2,
        True,
    ),
    Plan(
        firms.TWORZYWA,
        (14, 12, 31),
        "F3:p Z4:p T3:p S4:p D3:p C1:p A1:p E0:p E1:p E2:p E3:p E4:p",
        "Szanowni Państwo,\nprzekazuję zgłoszenie Spółki (archiwum ZIP).\nSekretariat Zarządu",
        "LZT S.A. – zgłoszenie do rekrutacji",
        "zip",
        1,
    ),
    Plan(
        firms.BIO,
        (14, 13, 15),
        "F4:d S1:d D3:p Z2:p T4:p | C4:d E0:p E1:p",
        "Dzień dobry,\nprzesyłam pierwszą część dokumentów, umowę i certyfikaty wyślę jutro.\nKrzysztof Malinowski",
        naming=1,
        second=(15, 9, 2),
        colour="#202020",
    ),
    Plan(
        firms.SENSORIA,
        (15, 8, 10),
        "F2:p S4:d D3:p C3:p Z1:p T1:p E0:p",
        "Dzień dobry, komplet w załącznikach. Pozdrawiam, Ewelina Grabowska",
        "Sensoria Systems / Szwajcaria",
    ),
    Plan(
        firms.MEBLE,
        (15, 10, 47),
        "F1:h S3:h D4:h90 C4:h Z2:p T2:h A2:h",
        "Dzień dobry, zdjęcia dokumentów w załączeniu. G. Dudek tel. 95 758 14 02",
        "zgłoszenie stolarnia",
        naming=3,
        colour="#202020",
        stamp=True,
    ),
    Plan(
        firms.TERMIKA,
        (15, 12, 3),
        "F3:p S1:d D2:d C1:p Z3:p T3:p E0:p E1:p K:p",
        "Szanowni Państwo,\nzgłaszamy udział naszego oddziału w Gorzowie. Certyfikat ISO 45001 doślemy po audycie.\nAdam Rybarczyk",
    ),
    Plan(
        firms.FREZPOL,
        (16, 7, 55),
        "F2:s S2:s D4:d Z4:s | C3:s T1:p E0:s E1:s90",
        "Dzień dobry, wysyłam w dwóch wiadomościach ze względu na wielkość plików. J. Wójcik",
        naming=2,
        stamp=True,
        second=(16, 8, 3),
        certificates=(9, 13),
    ),
    Plan(
        firms.AGROLAB,
        (16, 9, 30),
        "F4:d S4:d D4:d C2:d Z4:p T4:p E0:p",
        "W załączeniu komplet dokumentów zgłoszeniowych.\nDorota Hajduk",
        naming=1,
        certificates=(10, 10),
    ),
    Plan(
        firms.SZWALNIA,
        (16, 11, 11),
        "F1:s S1:d D2:d C1:s180 Z1:p T2:p E0:s E1:s E2:s E3:s A1:s P:s",
        "Dzień dobry,\ndokumenty spakowane w jednym archiwum.\nIrena Borowiec",
        "IRENA – zgłoszenie",
        "zip",
        1,
        True,
        certificates=(13, 13),
    ),
    Plan(
        firms.OPTYKA,
        (17, 8, 20),
        "F3:h S3:h D1:h C4:s Z3:h T1:p K:p",
        "Dzień dobry, w załączeniu zgłoszenie. Pozdrawiam Katarzyna Zięba",
        naming=3,
        certificates=(13, 14),
    ),
    Plan(
        firms.ODRA,
        (17, 10, 14),
        "F4:p S4:d D3:p C2:p Z2:p T4:p A1:d W:p",
        "Dzień dobry,\nprzesyłamy zgłoszenie Odra Fracht Technologie.\nSebastian Kruk",
        certificates=(10, 14),
    ),
    Plan(
        firms.KABEX,
        (17, 13, 40),
        "F2:s S2:s D4:d C3:s Z4:p T3:s P:s E0:s",
        "Szanowni Państwo, w imieniu spółki przesyłam komplet wraz z pełnomocnictwem.\nMonika Pająk",
        naming=2,
        certificates=(13, 14),
        signer=("Monika Pająk", "pełnomocnik"),
    ),
    Plan(
        firms.STALKON,
        (15, 9, 59),
        "F1:p S3:p D2:d C1:p Z1:p TA:p E0:p",
        "Dzień dobry, zgłoszenie firmy STALKON w pliku ZIP. M. Olejnik",
        "STALKON zgłoszenie",
        "zip",
        1,
    ),
    Plan(
        firms.SERWIS,
        (16, 13, 22),
        "F4:s S2:s D1:s C4:s ZR:s T2:s R:s",
        "Dzień dobry, wszystko w jednym pliku. Z ZUS dostałem takie pismo.\nMarek Jóźwiak",
        "Szwajcaria PIEKAR-TECH",
        "one_pdf",
        2,
        certificates=(13, 10),
    ),
    Plan(
        firms.VISUO,
        (17, 9, 45),
        "F1:d S4:d D4:d C2:d | Z3:p T1:p A1:d",
        "Cześć, przesyłamy zgłoszenie VISUO, zaświadczenia w kolejnym mailu.\nKarolina Mazur",
        naming=0,
        second=(17, 9, 58),
        certificates=(14, 14),
    ),
    Plan(
        firms.PELLET,
        (20, 8, 33),
        "F3:h S1:h D3:h ZI:s T4:h E0:h",
        "Dzień dobry, w załączeniu dokumenty. Zbigniew Sroka",
        naming=3,
        stamp=True,
        certificates=(15, 15),
    ),
    Plan(
        firms.WIKLINA,
        (20, 10, 2),
        "F2:h S2:h D2:s C1:h Z2:p",
        "Dzień dobry, przesyłam wszystkie papiery z zaświadczeniem o podatkach. Wojtek Sobczak",
        naming=3,
        certificates=(15, 15),
    ),
    Plan(
        firms.INSTAL,
        (20, 12, 50),
        "F4:s S3:s D2:d C2:s Z3:p T2:p P:s",
        "Dzień dobry,\nprzesyłam komplet; zaświadczenia odebrała nasza księgowa.\nŁukasz Wrona",
        naming=2,
        certificates=(13, 15),
    ),
)

ROUND = Round(
    "r07",
    "Regulamin, domain.md, the tables of kinds and findings, the contract's JSON, model.py",
    tuple(application(p) for p in PLANS),
)
