"""The twenty applications: which papers each company sends, and what is true of it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import (
    Application,
    Guise,
    Html,
    Mail,
    Paper,
    Signing,
    Truth,
    Value,
    Word,
)
from tests.blind.rounds.r12 import (
    blanks,
    certificates,
    companies,
    contract,
    declarations,
    evidence,
    forms,
)
from tests.blind.rounds.r12.base import Company
from tests.blind.rounds.r12.word import (
    BLUE_TYPED,
    BOLD,
    HAND_BLACK,
    HANDWRITTEN,
    OVERTYPED,
    TYPED,
    Filling,
)

E_SIGNED = "podpis elektroniczny"
POINTS_SIZE = {"micro": 20, "small": 20, "medium": 5}


def at(day: int, hour: int, minute: int) -> datetime:
    """A time in April 2026, in Poland."""
    return datetime(2026, 4, day, hour, minute, tzinfo=ZoneInfo("Europe/Warsaw"))


# Truths ---------------------------------------------------------------------------------------------------------------


def ident(c: Company) -> dict[str, Value]:
    """Name and NIP."""
    return {"nip": c.nip, "name": c.name}


def facts(c: Company, **changed: Value) -> dict[str, Value]:
    """All `fields` of the contract."""
    found: dict[str, Value] = {
        "size": c.size,
        "innovative": bool(c.innovative),
        "certificates": [name for name, _ in c.certificates],
        "website_pl": c.website_pl or None,
        "website_foreign": c.website_foreign or None,
        "social_media": list(c.social),
        "events": len(c.events),
        "office_trips": len(c.trips),
        "lis": bool(c.lis),
        "agreements": len(c.agreements),
        "horizontal": bool(c.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": c.postal,
        "pkd": c.pkd,
        "delegate": c.delegate,
    }
    found.update(changed)
    return found


def score(c: Company, **changed: int | None) -> dict[str, int | None]:
    """Points of Załącznik 1; `changed` by „c1” … „c9”."""
    certificates_count, events, trips, agreements = (
        len(c.certificates),
        len(c.events),
        len(c.trips),
        len(c.agreements),
    )
    points: dict[str, int | None] = {
        "1": POINTS_SIZE[c.size],
        "2": 10 if c.innovative else 0,
        "3": 10 if certificates_count > 3 else 5 if certificates_count else 0,
        "4": (3 if c.website_pl else 0) + (5 if c.website_foreign else 0) + (2 if c.social else 0),
        "5": 10 if events > 2 else 5 if events == 2 else events,
        "6": 10 if c.lis else 0,
        "7": 10 if agreements > 1 else 5 if agreements else 0,
        "8": 10 if c.horizontal else 0,
        "9": 10 if trips == 0 else 5 if trips < 3 else 0,
    }
    points.update({name[1:]: value for name, value in changed.items()})
    return points


# Papers ---------------------------------------------------------------------------------------------------------------


def paper(
    kind: str,
    layout: str,
    source: Html | Word,
    guise: Guise,
    file_name: str,
    signing: Signing,
    fields: Mapping[str, Value] | None = None,
    *,
    verdict: Truth | None = None,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """A paper, in one line."""
    return Paper(kind, layout, source, guise, file_name, signing, fields or {}, verdict, faults, dpi, turned)


def form_blank(
    c: Company,
    pen: Filling,
    guise: Guise,
    signing: Signing,
    date: str,
    name: str,
    *,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
) -> Paper:
    """The office's form, filled in."""
    return paper(
        "application_form",
        f"office blank, {_how(pen)}",
        blanks.application(
            c, pen, hand=signing == "hand", date=date, electronic=E_SIGNED if signing == "electronic" else ""
        ),
        guise,
        name,
        signing,
        {**ident(c), **facts(c)},
        faults=faults,
        dpi=dpi,
    )


def status_blank(
    c: Company,
    pen: Filling,
    guise: Guise,
    signing: Signing,
    date: str,
    name: str,
    *,
    size: str = "",
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """The office's declaration, filled in."""
    return paper(
        "status_declaration",
        f"office blank, {_how(pen)}",
        blanks.status(
            c,
            pen,
            hand=signing == "hand",
            date=date,
            electronic=E_SIGNED if signing == "electronic" else "",
            size=size,
        ),
        guise,
        name,
        signing,
        {**ident(c), "size": size or c.size},
        faults=faults,
        dpi=dpi,
        turned=turned,
    )


def aid_blank(
    c: Company,
    pen: Filling,
    guise: Guise,
    signing: Signing,
    date: str,
    name: str,
    *,
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """The office's de minimis form, filled in."""
    return paper(
        "de_minimis_form",
        f"office blank, {_how(pen)}",
        blanks.de_minimis(
            c, pen, hand=signing == "hand", date=date, electronic=E_SIGNED if signing == "electronic" else ""
        ),
        guise,
        name,
        signing,
        aid_fields(c),
        dpi=dpi,
        turned=turned,
    )


def contract_blank(
    c: Company,
    pen: Filling | None,
    guise: Guise,
    signing: Signing,
    name: str,
    *,
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """The office's draft, with the company's data or (no pen) without."""
    return paper(
        "draft_contract",
        "office blank, " + (_how(pen) if pen else "data left open"),
        blanks.contract(c, pen, initials=signing == "hand"),
        guise,
        name,
        signing,
        ident(c) if pen else {},
        dpi=dpi,
        turned=turned,
    )


def aid_fields(c: Company) -> dict[str, Value]:
    """What the de minimis form asks."""
    return {**ident(c), "size": c.size, "pkd": c.pkd}


def _how(pen: Filling) -> str:
    return {
        "Carlito": "typed in Word",
        "Liberation Serif": "typed in bold",
        "Liberation Mono": "typed over the dots",
        "Liberation Sans": "typed in blue",
        "Z003": "by hand",
    }[pen.font]


def evidence_of(c: Company, guise: Guise, scope: str, only: int = 99, **more: int) -> list[Paper]:
    """Copies of the certificates on the list."""
    found = []
    for i, (name, detail) in enumerate(c.certificates[:only]):
        year = int(detail[-4:]) if detail[-4:].startswith("202") else 2024
        source: Html
        if "Patent" in name or "znak" in name:
            title = name[name.index("„") + 1 : name.index("”")] if "„" in name else name.split()[-1]
            number = next(word for word in name.split() if any(x.isdigit() for x in word))
            source = evidence.patent(
                c,
                title,
                number,
                f"12.05.{year}",
                kind="ŚWIADECTWO OCHRONNE" if "znak" in name else "DOKUMENT PATENTOWY",
            )
            layout = "patent office document"
        elif name.startswith(("ISO", "IATF", "Certyfikat ISO", "EN ")):
            source = evidence.iso(
                c,
                name.removeprefix("Certyfikat "),
                detail if "," in detail else f"{detail}, {year}",
                scope=scope,
                until=f"30.11.{year + 3}",
            )
            layout = "framed ISO certificate"
        else:
            source = evidence.attest(c, name, detail, product=scope)
            layout = "attestation in a table"
        short = "".join(x if x.isalnum() else "_" for x in name)[:24].strip("_")
        found.append(
            paper(
                "innovation_evidence",
                layout,
                source,
                guise,
                f"{i + 1}_{short}",
                "issuer",
                {"name": c.name},
                **more,
            )
        )
    return found


def zus(
    c: Company,
    layout: str,
    branch: str,
    number: str,
    date: str,
    officer: str,
    guise: Guise,
    name: str,
    *,
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """A sound certificate of ZUS."""
    write = {
        "new print": certificates.zus_new,
        "table of amounts": certificates.zus_amounts,
        "tick boxes": certificates.zus_boxes,
    }
    if layout == "letter":
        source = certificates.zus_letter(
            c, branch=branch, number=number, date=date, officer=officer, request="1 kwietnia 2026 r."
        )
    else:
        source = write[layout](c, branch=branch, number=number, date=date, officer=officer)
    return paper(
        "zus_certificate",
        f"ZUS {layout}",
        source,
        guise,
        name,
        "issuer",
        ident(c),
        verdict="none",
        dpi=dpi,
        turned=turned,
    )


def tax(
    c: Company,
    layout: str,
    office: str,
    place: str,
    number: str,
    date: str,
    officer: str,
    guise: Guise,
    name: str,
    *,
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """A sound certificate of a tax office."""
    if layout == "e-office print":
        source = certificates.tax_electronic(c, office=office, number=number, date=date)
    else:
        write = {
            "numbered print": certificates.tax_form,
            "letter": certificates.tax_letter,
            "struck options": certificates.tax_options,
        }
        source = write[layout](c, office=office, place=place, number=number, date=date, officer=officer)
    return paper(
        "tax_certificate",
        f"tax {layout}",
        source,
        guise,
        name,
        "issuer",
        ident(c),
        verdict="none",
        dpi=dpi,
        turned=turned,
    )


def mail(
    c: Company,
    when: datetime,
    subject: str,
    body: str,
    papers: list[Paper],
    packed: Literal["", "zip", "one_pdf"] = "",
) -> Mail:
    """A message from the company's own address."""
    return Mail(when, c.email, subject, body, tuple(papers), packed)


def application(
    c: Company,
    *mails: Mail,
    sound: bool = True,
    missing: tuple[str, ...] = (),
    fields: Mapping[str, Value] | None = None,
    points: Mapping[str, int | None] | None = None,
) -> Application:
    """One company's application and its truth."""
    return Application(c.slug, c.name, c.nip, mails, sound, fields or facts(c), points or score(c), missing)


ZG1 = "Pierwszy Urząd Skarbowy w Zielonej Górze"
ZG2 = "Drugi Urząd Skarbowy w Zielonej Górze"
GW = "Urząd Skarbowy w Gorzowie Wielkopolskim"
ZUS_ZG = "Oddział w Zielonej Górze"
ZUS_GW = "Oddział w Gorzowie Wielkopolskim"


def _gruntech() -> Application:
    c, d = companies.GRUNTECH, "13.04.2026"
    return application(
        c,
        mail(
            c,
            at(13, 10, 42),
            "Zgłoszenie – wyjazd do Szwajcarii – Gruntech",
            "Dzień dobry,\n\nprzesyłamy komplet "
            "dokumentów podpisanych elektronicznie.\n\nPozdrawiam\nTomasz Bielak\nGruntech",
            [
                form_blank(c, TYPED, "pdf", "electronic", d, "Formularz zgłoszeniowy Gruntech"),
                zus(
                    c,
                    "new print",
                    ZUS_ZG,
                    "310000/RKS/1184/2026",
                    "08.04.2026",
                    "Beata Kuc",
                    "pdf",
                    "zus_zaswiadczenie",
                ),
                tax(
                    c,
                    "e-office print",
                    ZG1,
                    "Zielona Góra",
                    "KAS.ZAS.26.0418822",
                    "07.04.2026",
                    "",
                    "pdf",
                    "US_Gruntech",
                ),
                status_blank(c, TYPED, "pdf", "electronic", d, "Oświadczenie o statusie"),
                aid_blank(c, TYPED, "pdf", "electronic", d, "Formularz de minimis"),
                contract_blank(c, TYPED, "pdf", "electronic", "Umowa - projekt"),
                *evidence_of(c, "pdf", "monitoring geodezyjny i systemy czujników"),
            ],
        ),
    )


def _ortomed() -> Application:
    c, d = companies.ORTOMED, "15.04.2026"
    return application(
        c,
        mail(
            c,
            at(15, 13, 5),
            "zgloszenie Szwajcaria",
            "Witam, w załączeniu skany. Anna Wilczek",
            [
                form_blank(c, HANDWRITTEN, "scan", "hand", d, "skan_formularz"),
                aid_blank(c, HANDWRITTEN, "scan", "hand", d, "skan_de minimis"),
                status_blank(c, HANDWRITTEN, "scan", "hand", d, "skan_status"),
                contract_blank(c, HANDWRITTEN, "scan", "hand", "skan_umowa"),
                zus(
                    c,
                    "letter",
                    f"{ZUS_ZG}, Inspektorat w Żarach",
                    "310400/612-44/2026",
                    "9 kwietnia 2026 r.",
                    "Renata Pilch",
                    "scan",
                    "skan_zus",
                ),
                tax(
                    c,
                    "letter",
                    "Urząd Skarbowy w Żarach",
                    "Żary",
                    "0813-SEW.4022.310.2026",
                    "10.04.2026",
                    "Adam Wit",
                    "scan",
                    "skan_us",
                ),
                *evidence_of(c, "scan", "wyroby ortopedyczne na miarę"),
            ],
        ),
    )


def _drewmar() -> Application:
    c, d = companies.DREWMAR, "14.04.2026"
    return application(
        c,
        mail(
            c,
            at(14, 9, 18),
            "Wyjazd studyjny – DREWMAR s.c.",
            "Szanowni Państwo,\nw jednym pliku przesyłam wszystkie dokumenty.\nMarek Rutkowski",
            [
                form_blank(c, OVERTYPED, "scan", "hand", d, "DREWMAR_komplet"),
                status_blank(c, OVERTYPED, "scan", "hand", d, "status"),
                paper(
                    "de_minimis_form",
                    "own print with letter boxes",
                    declarations.de_minimis_grid(c, date=d),
                    "scan",
                    "dm",
                    "hand",
                    aid_fields(c),
                ),
                zus(
                    c,
                    "tick boxes",
                    f"{ZUS_ZG}, Inspektorat w Nowej Soli",
                    "310200/71/882/2026",
                    "03.04.2026",
                    "Halina Zdun",
                    "scan",
                    "zus",
                ),
                tax(
                    c,
                    "struck options",
                    "Urząd Skarbowy w Nowej Soli",
                    "Nowa Sól",
                    "0809-SEW.4021.118.2026",
                    "07.04.2026",
                    "Ewa Cis",
                    "scan",
                    "us",
                ),
                contract_blank(c, OVERTYPED, "scan", "hand", "umowa"),
            ],
            "one_pdf",
        ),
    )


def _lubmetal() -> Application:
    c, d = companies.LUBMETAL, "16.04.2026"
    return application(
        c,
        mail(
            c,
            at(16, 11, 30),
            "LUBMETAL S.A. – zgłoszenie do wyjazdu studyjnego",
            "Szanowni Państwo,\n\nw imieniu Zarządu "
            "LUBMETAL S.A. przekazuję dokumenty zgłoszeniowe.\n\nZ poważaniem\nSekretariat Zarządu",
            [
                form_blank(c, BLUE_TYPED, "pdf", "electronic", d, "Zal_2_formularz_LUBMETAL"),
                paper(
                    "status_declaration",
                    "own matrix of categories",
                    declarations.status_table(c, date=d, hand=False, electronic=E_SIGNED),
                    "pdf",
                    "Zal_3_MSP",
                    "electronic",
                    {**ident(c), "size": c.size},
                ),
                paper(
                    "de_minimis_form",
                    "adviser's two columns",
                    declarations.de_minimis_columns(c, date=d, hand=False),
                    "pdf",
                    "Zal_6_de_minimis",
                    "electronic",
                    aid_fields(c),
                ),
                paper(
                    "draft_contract",
                    "large print",
                    contract.large_print(c, hand=False),
                    "pdf",
                    "Zal_5_umowa",
                    "electronic",
                    ident(c),
                ),
                zus(
                    c,
                    "table of amounts",
                    ZUS_GW,
                    "170000/RKP/2291/2026",
                    "09.04.2026",
                    "Ilona Bartos",
                    "pdf",
                    "ZUS LUBMETAL",
                ),
                tax(
                    c,
                    "e-office print",
                    "Lubuski Urząd Skarbowy w Zielonej Górze",
                    "Zielona Góra",
                    "KAS.ZAS.26.0500417",
                    "08.04.2026",
                    "",
                    "pdf",
                    "Zaświadczenie US",
                ),
                paper(
                    "de_minimis_statement",
                    "office blank, typed in blue",
                    blanks.statement(
                        c,
                        BLUE_TYPED,
                        hand=False,
                        date=d,
                        electronic=E_SIGNED,
                        aid=(
                            ("PARP", "12.09.2024", "86 400,00", "20 187,30"),
                            ("Starosta Gorzowski", "03.02.2025", "14 000,00", "3 320,10"),
                        ),
                    ),
                    "pdf",
                    "Zal_4_oswiadczenie",
                    "electronic",
                    ident(c),
                ),
                *evidence_of(c, "pdf", "obróbka precyzyjna części metalowych"),
                paper("other", "court register print", evidence.krs(c, "15.04.2026"), "pdf", "KRS", "none"),
            ],
        ),
    )


def _solarvolt() -> Application:
    c, d = companies.SOLARVOLT, "14.04.2026"
    return application(
        c,
        mail(
            c,
            at(14, 14, 51),
            "Solarvolt zgłoszenie",
            "W załączeniu dokumenty. Podpisy wklejone jako skan.\nR. Zych",
            [
                form_blank(c, TYPED, "docx", "hand", d, "Załącznik nr 2 - formularz"),
                status_blank(c, TYPED, "docx", "hand", d, "Załącznik nr 3"),
                aid_blank(c, TYPED, "docx", "hand", d, "Załącznik nr 6"),
                contract_blank(c, TYPED, "pdf", "hand", "Załącznik nr 5 parafowany"),
                zus(
                    c,
                    "new print",
                    f"{ZUS_ZG}, Biuro Terenowe w Świebodzinie",
                    "310600/RKS/77/2026",
                    "10.04.2026",
                    "Piotr Wacho",
                    "pdf",
                    "zaswiadczenie (3)",
                ),
                tax(
                    c,
                    "numbered print",
                    "Urząd Skarbowy w Świebodzinie",
                    "Świebodzin",
                    "0812-SEW.4010.204.2026",
                    "10.04.2026",
                    "Alina Fras",
                    "pdf",
                    "zaswiadczenie (4)",
                ),
                *evidence_of(c, "pdf", "instalacje fotowoltaiczne"),
            ],
        ),
    )


def _sulpol() -> Application:
    c, d = companies.SULPOL, "17.04.2026"
    return application(
        c,
        mail(
            c,
            at(17, 12, 22),
            "SULPOL – dokumenty na wyjazd",
            "Dzień dobry, przesyłam zdjęcia dokumentów z telefonu, skaner nam się zepsuł. Dorota Hałas",
            [
                form_blank(c, HANDWRITTEN, "photo", "hand", d, "IMG_4101"),
                status_blank(c, HANDWRITTEN, "photo", "hand", d, "IMG_4105"),
                aid_blank(c, HANDWRITTEN, "photo", "hand", d, "IMG_4106"),
                paper(
                    "draft_contract",
                    "compact print, data left open",
                    contract.compact(c),
                    "photo",
                    "IMG_4109",
                    "hand",
                    {},
                ),
                zus(
                    c,
                    "letter",
                    f"{ZUS_ZG}, Inspektorat w Sulechowie",
                    "310700/612-19/2026",
                    "13 kwietnia 2026 r.",
                    "Jolanta Maj",
                    "photo",
                    "IMG_4112",
                ),
                tax(
                    c,
                    "struck options",
                    ZG2,
                    "Zielona Góra",
                    "0815-SEW.4021.97.2026",
                    "13.04.2026",
                    "Olga Rek",
                    "photo",
                    "IMG_4113",
                ),
                *evidence_of(c, "photo", "wtrysk tworzyw sztucznych"),
            ],
        ),
    )


def _kodrem() -> Application:
    c, d = companies.KODREM, "13.04.2026"
    return application(
        c,
        mail(
            c,
            at(13, 15, 2),
            "Zgłoszenie KODREM Software – Szwajcaria 22–25 czerwca",
            "Dzień dobry,\nprzesyłam zgłoszenie; "
            "wszystkie moje pisma są podpisane podpisem zaufanym.\nJakub Remisz",
            [
                paper(
                    "application_form",
                    "own letter in sentences",
                    forms.letter(c, date=d, hand=False, electronic="podpisano elektronicznie"),
                    "pdf",
                    "kodrem-zgloszenie",
                    "electronic",
                    {**ident(c), **facts(c)},
                ),
                paper(
                    "status_declaration",
                    "own letter",
                    declarations.status_letter(c, date=d, hand=False, electronic="podpisano elektronicznie"),
                    "pdf",
                    "kodrem-status",
                    "electronic",
                    {**ident(c), "size": c.size},
                ),
                paper(
                    "de_minimis_form",
                    "retyped, answers after colons",
                    declarations.de_minimis_plain(c, date=d, hand=False),
                    "pdf",
                    "kodrem-de-minimis",
                    "electronic",
                    aid_fields(c),
                ),
                paper(
                    "draft_contract",
                    "two columns a page",
                    contract.columns(c, hand=False),
                    "pdf",
                    "kodrem-umowa",
                    "electronic",
                    ident(c),
                ),
                zus(c, "new print", ZUS_ZG, "310000/RKS/1201/2026", "09.04.2026", "Beata Kuc", "pdf", "ZUS"),
                tax(
                    c,
                    "e-office print",
                    ZG1,
                    "Zielona Góra",
                    "KAS.ZAS.26.0433190",
                    "09.04.2026",
                    "",
                    "pdf",
                    "US",
                ),
                paper("other", "CEIDG print", evidence.ceidg(c, "13.04.2026"), "pdf", "ceidg", "none"),
            ],
        ),
    )


def _oderlog() -> Application:
    c, d = companies.ODERLOG, "15.04.2026"
    return application(
        c,
        mail(
            c,
            at(15, 9, 47),
            "OderLog, wyjazd CH",
            "Dokumenty w archiwum zip.\n--\nBiuro rachunkowe w imieniu OderLog",
            [
                paper(
                    "application_form",
                    "retyped grid",
                    forms.retyped(c, date=d),
                    "scan",
                    "01 formularz zgłoszeniowy",
                    "hand",
                    {**ident(c), **facts(c)},
                ),
                paper(
                    "status_declaration",
                    "retyped options",
                    declarations.status_options(c, date=d),
                    "scan",
                    "02 oświadczenie",
                    "hand",
                    {**ident(c), "size": c.size},
                ),
                paper(
                    "de_minimis_form",
                    "own print with letter boxes",
                    declarations.de_minimis_grid(c, date=d),
                    "scan",
                    "03 de minimis",
                    "hand",
                    aid_fields(c),
                ),
                paper(
                    "draft_contract",
                    "large print",
                    contract.large_print(c),
                    "scan",
                    "04 umowa",
                    "hand",
                    ident(c),
                ),
                zus(
                    c,
                    "table of amounts",
                    f"{ZUS_GW}, Inspektorat w Słubicach",
                    "170300/RKP/118/2026",
                    "08.04.2026",
                    "Marta Sys",
                    "pdf",
                    "05 ZUS",
                ),
                tax(
                    c,
                    "numbered print",
                    "Urząd Skarbowy w Słubicach",
                    "Słubice",
                    "0810-SEW.4010.66.2026",
                    "09.04.2026",
                    "Irena Bok",
                    "scan",
                    "06 US",
                ),
                paper(
                    "proxy",
                    "proxy for the accountant",
                    declarations.proxy(c, "Barbara Jurek", date="01.04.2026"),
                    "scan",
                    "07 pełnomocnictwo biuro",
                    "hand",
                    ident(c),
                ),
            ],
            "zip",
        ),
    )


def _kaczmarek() -> Application:
    c, d = companies.KACZMAREK, "16.04.2026"
    return application(
        c,
        mail(
            c,
            at(16, 8, 55),
            "Meble Kaczmarek – zgłoszenie (1/2)",
            "Część pierwsza, zaraz wyślę certyfikaty i zaświadczenia.",
            [
                form_blank(c, HAND_BLACK, "photo", "hand", d, "form"),
                status_blank(c, HAND_BLACK, "photo", "hand", d, "status"),
                paper(
                    "de_minimis_form",
                    "retyped, answers after colons",
                    declarations.de_minimis_plain(c, date=d),
                    "photo",
                    "deminimis",
                    "hand",
                    aid_fields(c),
                ),
                contract_blank(c, None, "photo", "hand", "umowa parafki"),
            ],
        ),
        mail(
            c,
            at(16, 9, 20),
            "Meble Kaczmarek – zgłoszenie (2/2)",
            "Reszta dokumentów. N. Kaczmarek",
            [
                zus(
                    c,
                    "tick boxes",
                    f"{ZUS_GW}, Inspektorat w Międzyrzeczu",
                    "170200/71/340/2026",
                    "02.04.2026",
                    "Zofia Kur",
                    "photo",
                    "zus",
                ),
                tax(
                    c,
                    "letter",
                    "Urząd Skarbowy w Międzyrzeczu",
                    "Międzyrzecz",
                    "0806-SEW.4022.58.2026",
                    "08.04.2026",
                    "Jerzy Pal",
                    "photo",
                    "us",
                ),
                *evidence_of(c, "photo", "meble hotelowe"),
                paper(
                    "other",
                    "customer's reference",
                    evidence.reference(c, "Hotel Nad Jeziorem Sp. z o.o., Łagów", "20 stycznia 2026 r."),
                    "photo",
                    "referencje",
                    "issuer",
                ),
            ],
        ),
    )


def _zagtex() -> Application:
    c, d = companies.ZAGTEX, "17.04.2026"
    return application(
        c,
        mail(
            c,
            at(17, 10, 8),
            "Zgłoszenie ZAGTEX – wyjazd studyjny Szwajcaria",
            "Szanowni Państwo, w załączniku archiwum z dokumentami. B. Finke, prokurent",
            [
                paper(
                    "application_form",
                    "own questionnaire, struck options",
                    forms.questionnaire(c, date=d, hand=False),
                    "pdf",
                    "ZAGTEX_ankieta_zgloszeniowa",
                    "electronic",
                    {**ident(c), **facts(c)},
                ),
                paper(
                    "status_declaration",
                    "own matrix of categories",
                    declarations.status_table(c, date=d, hand=False),
                    "pdf",
                    "ZAGTEX_MSP",
                    "electronic",
                    {**ident(c), "size": c.size},
                ),
                aid_blank(c, BLUE_TYPED, "pdf", "electronic", d, "ZAGTEX_de_minimis"),
                contract_blank(c, BLUE_TYPED, "pdf", "electronic", "ZAGTEX_umowa"),
                zus(
                    c,
                    "new print",
                    f"{ZUS_ZG}, Inspektorat w Żaganiu",
                    "310500/RKS/402/2026",
                    "14.04.2026",
                    "Daniel Wnuk",
                    "pdf",
                    "ZAGTEX_ZUS",
                ),
                tax(
                    c,
                    "numbered print",
                    "Urząd Skarbowy w Żaganiu",
                    "Żagań",
                    "0814-SEW.4010.141.2026",
                    "10.04.2026",
                    "Lidia Sowa",
                    "pdf",
                    "ZAGTEX_US",
                ),
                *evidence_of(c, "pdf", "włókniny techniczne"),
                paper(
                    "other",
                    "court register print",
                    evidence.krs(c, "13.04.2026"),
                    "pdf",
                    "ZAGTEX_KRS",
                    "none",
                ),
            ],
            "zip",
        ),
        points=score(c, c4=None),
    )


def _fotolinia() -> Application:
    c, d = companies.FOTOLINIA, "14.04.2026"
    return application(
        c,
        mail(
            c,
            at(14, 12, 12),
            "Fotolinia – zgłoszenie na wyjazd",
            "Cześć, dzień dobry! Przesyłam papiery, zaświadczenie z ZUS-u doślę jutro.\nMagda Sroka",
            [
                form_blank(c, BOLD, "docx", "hand", d, "formularz zgloszeniowy_Fotolinia"),
                status_blank(c, BOLD, "odt", "hand", d, "oswiadczenie_Fotolinia"),
                aid_blank(c, BOLD, "docx", "hand", d, "de minimis_Fotolinia"),
                contract_blank(c, BOLD, "docx", "hand", "umowa_Fotolinia"),
                tax(
                    c,
                    "e-office print",
                    GW,
                    "Gorzów Wielkopolski",
                    "KAS.ZAS.26.0455012",
                    "13.04.2026",
                    "",
                    "pdf",
                    "urzad skarbowy",
                ),
                paper(
                    "other", "receipt of a request", evidence.receipt(c, "10.04.2026"), "pdf", "UPO", "issuer"
                ),
                paper(
                    "de_minimis_statement",
                    "own letter",
                    declarations.statement_letter(c, date=d),
                    "pdf",
                    "oswiadczenie pomoc",
                    "hand",
                    ident(c),
                ),
            ],
        ),
        mail(
            c,
            at(15, 9, 3),
            "Fotolinia – ZUS",
            "Obiecane zaświadczenie.\nM. Sroka",
            [
                zus(
                    c,
                    "new print",
                    ZUS_GW,
                    "170000/RKS/1530/2026",
                    "14.04.2026",
                    "Ilona Bartos",
                    "pdf",
                    "ZUS fotolinia",
                )
            ],
        ),
    )


def _krosmet() -> Application:
    c, d = companies.KROSMET, "20.04.2026"
    return application(
        c,
        mail(
            c,
            at(20, 10, 36),
            "KROSMET zgłoszenie wyjazd studyjny",
            "W załączeniu skan całości.\nLeszek Wąs",
            [
                form_blank(c, BLUE_TYPED, "scan", "hand", d, "KROSMET calosc", dpi=150),
                zus(
                    c,
                    "letter",
                    f"{ZUS_ZG}, Biuro Terenowe w Krośnie Odrzańskim",
                    "310800/612-7/2026",
                    "14 kwietnia 2026 r.",
                    "Edyta Lew",
                    "scan",
                    "zus",
                    dpi=150,
                ),
                tax(
                    c,
                    "letter",
                    "Urząd Skarbowy w Krośnie Odrzańskim",
                    "Krosno Odrzańskie",
                    "0805-SEW.4022.33.2026",
                    "15.04.2026",
                    "Jan Gaj",
                    "scan",
                    "us",
                    dpi=150,
                ),
                status_blank(c, BLUE_TYPED, "scan", "hand", d, "status", dpi=150),
                aid_blank(c, BLUE_TYPED, "scan", "hand", d, "dm", dpi=150),
                contract_blank(c, BLUE_TYPED, "scan", "hand", "umowa", dpi=150),
                *evidence_of(c, "scan", "konstrukcje stalowe", only=2, dpi=150),
            ],
            "one_pdf",
        ),
    )


def _biosenta() -> Application:
    c, d = companies.BIOSENTA, "15.04.2026"
    return application(
        c,
        mail(
            c,
            at(15, 11, 11),
            "Biosenta P.S.A. – application / zgłoszenie",
            "Szanowni Państwo,\nprzesyłam zgłoszenie Biosenta P.S.A.\ndr Aleksandra Noga",
            [
                form_blank(c, OVERTYPED, "pdf", "electronic", d, "Formularz_zgloszeniowy_wypelniony"),
                status_blank(c, OVERTYPED, "pdf", "electronic", d, "Oswiadczenie_status_wypelnione"),
                aid_blank(c, OVERTYPED, "pdf", "electronic", d, "Formularz_de_minimis_wypelniony"),
                contract_blank(c, OVERTYPED, "pdf", "electronic", "Wzor_umowy_wypelniony"),
                zus(
                    c,
                    "table of amounts",
                    ZUS_ZG,
                    "310000/RKP/0918/2026",
                    "13.04.2026",
                    "Tadeusz Oleś",
                    "pdf",
                    "zus-biosenta",
                ),
                tax(
                    c,
                    "struck options",
                    ZG1,
                    "Zielona Góra",
                    "0814-SEW.4021.412.2026",
                    "13.04.2026",
                    "Maria Kos",
                    "pdf",
                    "us-biosenta",
                ),
                *evidence_of(c, "pdf", "diagnostyka mleka"),
            ],
            "zip",
        ),
    )


def _wschodruk() -> Application:
    c, d = companies.WSCHODRUK, "17.04.2026"
    truth = facts(c, events=3)
    return application(
        c,
        mail(
            c,
            at(17, 14, 19),
            "zgłoszenie WSCHODRUK",
            "Dzień dobry, w załączniku fotografie dokumentów.\nPaweł Turek",
            [
                paper(
                    "application_form",
                    "retyped grid",
                    forms.retyped(c, date=d),
                    "photo",
                    "formularz",
                    "hand",
                    {**ident(c), **truth},
                ),
                paper(
                    "status_declaration",
                    "retyped options",
                    declarations.status_options(c, date=d),
                    "photo",
                    "status mśp",
                    "hand",
                    {**ident(c), "size": c.size},
                ),
                aid_blank(c, BOLD, "docx", "hand", d, "de minimis"),
                paper(
                    "draft_contract",
                    "two columns a page",
                    contract.columns(c),
                    "photo",
                    "projekt umowy",
                    "hand",
                    ident(c),
                ),
                zus(
                    c,
                    "tick boxes",
                    f"{ZUS_ZG}, Biuro Terenowe we Wschowie",
                    "310900/71/55/2026",
                    "10.04.2026",
                    "Anna Ryl",
                    "scan",
                    "ZUS",
                    turned=90,
                ),
                tax(
                    c,
                    "numbered print",
                    "Urząd Skarbowy we Wschowie",
                    "Wschowa",
                    "0816-SEW.4010.29.2026",
                    "14.04.2026",
                    "Ewa Gros",
                    "photo",
                    "US",
                ),
                *evidence_of(c, "photo", "druk etykiet i opakowań"),
            ],
        ),
        fields=truth,
    )


def _lubstal() -> Application:
    c, d = companies.LUBSTAL, "14.04.2026"
    return application(
        c,
        mail(
            c,
            at(14, 10, 2),
            "Odlewnia – zgłoszenie",
            "Przesyłamy dokumenty, część 1.\nK. Opala",
            [
                form_blank(c, HANDWRITTEN, "scan", "hand", d, "doc0001"),
                status_blank(c, HANDWRITTEN, "scan", "hand", d, "doc0002"),
                aid_blank(c, HANDWRITTEN, "scan", "hand", d, "doc0003"),
                contract_blank(c, HANDWRITTEN, "scan", "hand", "doc0004"),
            ],
        ),
        mail(
            c,
            at(14, 13, 40),
            "Odlewnia – zgłoszenie cd.",
            "Zaświadczenia i certyfikat.\nK. Opala",
            [
                zus(
                    c,
                    "letter",
                    f"{ZUS_ZG}, Inspektorat w Żarach",
                    "310400/612-51/2026",
                    "10 kwietnia 2026 r.",
                    "Renata Pilch",
                    "scan",
                    "doc0005",
                ),
                paper(
                    "tax_certificate",
                    "tax numbered print with arrears",
                    certificates.tax_form(
                        c,
                        office="Urząd Skarbowy w Żarach",
                        place="Żary",
                        number="0813-SEW.4010.322.2026",
                        date="10.04.2026",
                        officer="Adam Wit",
                        arrears=(
                            ("podatek od towarów i usług", "01/2026", "18 406,00 zł"),
                            ("podatek od towarów i usług", "02/2026", "7 915,00 zł"),
                        ),
                    ),
                    "scan",
                    "doc0006",
                    "issuer",
                    ident(c),
                    verdict="arrears",
                    faults=("arrears",),
                ),
                *evidence_of(c, "scan", "odlewy z żeliwa"),
            ],
        ),
        sound=False,
    )


def _kostbit() -> Application:
    c, d = companies.KOSTBIT, "16.04.2026"
    return application(
        c,
        mail(
            c,
            at(16, 15, 14),
            "Kostbit – wyjazd do Szwajcarii",
            "Dzień dobry, wysyłam komplet: formularze i pisma z urzędów.\nDamian Wróbel",
            [
                form_blank(c, BOLD, "docx", "hand", d, "formularz"),
                status_blank(c, BOLD, "docx", "hand", d, "status"),
                aid_blank(c, BOLD, "docx", "hand", d, "deminimis"),
                paper(
                    "draft_contract",
                    "compact print, data left open",
                    contract.compact(c),
                    "scan",
                    "umowa",
                    "hand",
                    {},
                ),
                paper(
                    "zus_certificate",
                    "ZUS decision of refusal",
                    certificates.zus_refusal(
                        c,
                        branch=f"{ZUS_GW}",
                        number="170000/RKS/1466/2026",
                        date="10.04.2026",
                        officer="Wanda Kret",
                        amount="4 118,20 zł",
                    ),
                    "scan",
                    "pismo ZUS",
                    "issuer",
                    ident(c),
                    verdict="refusal",
                    faults=("arrears",),
                ),
                tax(
                    c,
                    "letter",
                    "Urząd Skarbowy w Słubicach",
                    "Słubice",
                    "0810-SEW.4022.81.2026",
                    "13.04.2026",
                    "Irena Bok",
                    "scan",
                    "pismo US",
                ),
            ],
        ),
        sound=False,
    )


def _halwent() -> Application:
    c, d = companies.HALWENT, "17.04.2026"
    return application(
        c,
        mail(
            c,
            at(17, 8, 31),
            "HALWENT – formularz i załączniki",
            "Szanowni Państwo,\nw załączeniu dokumenty firmy HALWENT.\nJ. Kolasa",
            [
                form_blank(c, TYPED, "docx", "none", d, "HALWENT formularz", faults=("unsigned",)),
                status_blank(c, TYPED, "docx", "hand", d, "HALWENT status"),
                aid_blank(c, TYPED, "docx", "hand", d, "HALWENT pomoc"),
                contract_blank(c, TYPED, "pdf", "electronic", "HALWENT umowa"),
                zus(
                    c,
                    "new print",
                    f"{ZUS_ZG}, Inspektorat w Nowej Soli",
                    "310200/RKS/298/2026",
                    "13.04.2026",
                    "Halina Zdun",
                    "pdf",
                    "ZUS HALWENT",
                ),
                tax(
                    c,
                    "e-office print",
                    "Urząd Skarbowy w Nowej Soli",
                    "Nowa Sól",
                    "KAS.ZAS.26.0461190",
                    "14.04.2026",
                    "",
                    "pdf",
                    "US HALWENT",
                ),
                *evidence_of(c, "pdf", "centrale wentylacyjne"),
            ],
        ),
        sound=False,
    )


def _apiteka() -> Application:
    c, d = companies.APITEKA, "15.04.2026"
    return application(
        c,
        mail(
            c,
            at(15, 14, 44),
            "Apiteka zgłasza się do Szwajcarii",
            "Dzień dobry,\nprzesyłam wypełnione dokumenty i certyfikat.\nHanna Lis",
            [
                form_blank(c, BLUE_TYPED, "docx", "hand", d, "apiteka formularz"),
                status_blank(c, BLUE_TYPED, "docx", "hand", d, "apiteka status"),
                aid_blank(c, BLUE_TYPED, "docx", "hand", d, "apiteka pomoc de minimis"),
                zus(
                    c,
                    "table of amounts",
                    f"{ZUS_GW}, Biuro Terenowe w Sulęcinie",
                    "170500/RKP/31/2026",
                    "09.04.2026",
                    "Iga Mroz",
                    "pdf",
                    "apiteka zus",
                ),
                tax(
                    c,
                    "letter",
                    "Urząd Skarbowy w Sulęcinie",
                    "Sulęcin",
                    "0811-SEW.4022.19.2026",
                    "13.04.2026",
                    "Roman Bak",
                    "scan",
                    "apiteka us",
                ),
                *evidence_of(c, "scan", "kosmetyki naturalne"),
            ],
        ),
        sound=False,
        missing=("draft_contract",),
    )


def _drezopt() -> Application:
    c, d = companies.DREZOPT, "20.04.2026"
    return application(
        c,
        mail(
            c,
            at(20, 12, 57),
            "DREZOPT wyjazd",
            "Witam. Zdjęcia w załączniku. E. Gil",
            [
                form_blank(c, HANDWRITTEN, "photo", "hand", d, "20260420_1201"),
                status_blank(c, HANDWRITTEN, "photo", "hand", d, "20260420_1204"),
                aid_blank(c, HANDWRITTEN, "photo", "hand", d, "20260420_1205"),
                contract_blank(c, HANDWRITTEN, "photo", "hand", "20260420_1207"),
                zus(
                    c,
                    "tick boxes",
                    f"{ZUS_GW}, Inspektorat w Strzelcach Krajeńskich",
                    "170400/71/90/2026",
                    "14.04.2026",
                    "Ewa Lis",
                    "photo",
                    "20260420_1209",
                ),
                paper(
                    "other",
                    "mayor's certificate",
                    certificates.municipal(
                        c,
                        town="Drezdenka",
                        number="FN.3140.22.2026",
                        date="15.04.2026",
                        officer="Urszula Banaś",
                    ),
                    "photo",
                    "20260420_1210",
                    "issuer",
                    ident(c),
                    faults=("wrong_document",),
                ),
                *evidence_of(c, "photo", "zakład optyczny"),
            ],
        ),
        sound=False,
        missing=("tax_certificate",),
    )


def _szprotek() -> Application:
    c, d = companies.SZPROTEK, "16.04.2026"
    return application(
        c,
        mail(
            c,
            at(16, 13, 28),
            "SZPROTEK Automatyka – komplet dokumentów",
            "Dzień dobry,\nprzesyłam komplet.\nOliwia Struk",
            [
                form_blank(c, TYPED, "docx", "hand", d, "1 formularz"),
                status_blank(
                    c, TYPED, "docx", "hand", d, "2 status", size="medium", faults=("contradiction",)
                ),
                paper(
                    "de_minimis_form",
                    "retyped, answers after colons, obsolete",
                    declarations.de_minimis_plain(c, date=d, old=True),
                    "pdf",
                    "3 de minimis",
                    "hand",
                    aid_fields(c),
                    faults=("obsolete_template",),
                ),
                paper(
                    "draft_contract",
                    "large print, two pages without initials",
                    contract.large_print(c, skipped=(2, 3)),
                    "scan",
                    "4 umowa",
                    "hand",
                    ident(c),
                    faults=("not_initialled",),
                ),
                paper(
                    "zus_certificate",
                    "ZUS letter with instalments",
                    certificates.zus_letter(
                        c,
                        branch=f"{ZUS_ZG}, Inspektorat w Żaganiu",
                        number="310500/612-66/2026",
                        date="13 kwietnia 2026 r.",
                        officer="Daniel Wnuk",
                        request="2 kwietnia 2026 r.",
                        rider=", z wyjątkiem należności za okres 10/2025–12/2025 objętych umową o rozłożeniu na raty "
                        "nr 310500/UR/14/2026, spłacaną terminowo",
                    ),
                    "scan",
                    "5 zus",
                    "issuer",
                    ident(c),
                    verdict="unclear",
                    faults=("unsure",),
                ),
                tax(
                    c,
                    "struck options",
                    "Urząd Skarbowy w Żaganiu",
                    "Żagań",
                    "0814-SEW.4021.150.2026",
                    "13.04.2026",
                    "Lidia Sowa",
                    "pdf",
                    "6 us",
                ),
                *evidence_of(c, "pdf", "szafy sterownicze"),
            ],
        ),
        sound=False,
        fields=facts(c, size=None),
        points=score(c, c1=None),
    )


APPLICATIONS: tuple[Application, ...] = (
    _gruntech(),
    _ortomed(),
    _drewmar(),
    _lubmetal(),
    _solarvolt(),
    _sulpol(),
    _kodrem(),
    _oderlog(),
    _kaczmarek(),
    _zagtex(),
    _fotolinia(),
    _krosmet(),
    _biosenta(),
    _wschodruk(),
    _lubstal(),
    _kostbit(),
    _halwent(),
    _apiteka(),
    _drezopt(),
    _szprotek(),
)
