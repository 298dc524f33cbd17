"""Papers of a firm, with what they truly say."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Value, Word
from tests.blind.rounds.r60 import certificates as cert
from tests.blind.rounds.r60.aid import contract, information, statement
from tests.blind.rounds.r60.basis import Firm, Pen
from tests.blind.rounds.r60.forms import application, status
from tests.blind.rounds.r60.retyped import application_retyped, information_old, status_retyped


def truth(f: Firm) -> dict[str, Value]:
    """Every field of the contract's JSON, as the application form says it."""
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": list(f.certificates),
        "website_pl": f.www_pl or None,
        "website_foreign": f.www_foreign or None,
        "social_media": list(f.social),
        "events": len(f.events),
        "office_trips": len(f.trips),
        "lis": f.lis > 0,
        "agreements": len(f.agreements),
        "horizontal": bool(f.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": f.postal,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def points(f: Firm) -> dict[str, int | None]:
    """What follows for sure; the commission judges innovation, pages and Porozumienia itself."""
    count = len(f.certificates)
    trips = len(f.trips)
    return {
        "1": 5 if f.size == "medium" else 20,
        "2": None,
        "3": 10 if count > 3 else 5 if count else 0,
        "4": None,
        "5": {0: 0, 1: 1, 2: 5}.get(len(f.events), 10),
        "6": 10 if f.lis else 0,
        "7": None if f.agreements else 0,
        "8": None if f.horizontal else 0,
        "9": 10 if not trips else 5 if trips < 3 else 0,
    }


def who(f: Firm) -> dict[str, Value]:
    """NIP and name."""
    return {"nip": f.nip, "name": f.name}


@dataclass(frozen=True, slots=True)
class Way:
    """How a firm's papers are filled, signed and sent."""

    pen: Pen = Pen()
    guise: Guise = "scan"
    dpi: int = 200
    signing: Signing = "hand"
    style: int = 0
    """How its files are called."""
    turned: int = 0


NAMES: tuple[dict[str, str], ...] = (
    {
        "a": "Zal_2_formularz_zgloszeniowy",
        "d": "Zal_3_oswiadczenie_status",
        "e": "Zal_6_formularz_de_minimis",
        "f": "Zal_5_umowa",
        "s": "Zal_4_oswiadczenie_de_minimis",
        "b": "ZUS_zaswiadczenie",
        "c": "US_zaswiadczenie",
        "g": "certyfikat",
    },
    {
        "a": "formularz",
        "d": "status",
        "e": "informacje",
        "f": "projekt umowy",
        "s": "pomoc",
        "b": "zus",
        "c": "us",
        "g": "cert",
    },
    {
        "a": "SKAN_0001",
        "d": "SKAN_0002",
        "e": "SKAN_0003",
        "f": "SKAN_0004",
        "s": "SKAN_0005",
        "b": "SKAN_0006",
        "c": "SKAN_0007",
        "g": "SKAN_0008",
    },
)


def word(f: Firm, way: Way, letter: str, faults: tuple[str, ...] = ()) -> Paper:
    """One of the office's blanks, filled by this firm."""
    pen = replace(way.pen, signed=way.signing == "hand")
    kind, source, fields = {
        "a": ("application_form", application(f, pen), {**who(f), **truth(f)}),
        "d": ("status_declaration", status(f, pen), {**who(f), "size": f.size}),
        "e": ("de_minimis_form", information(f, pen), {**who(f), "size": f.size}),
        "f": ("draft_contract", contract(f, pen), who(f)),
        "s": ("de_minimis_statement", statement(f, pen), who(f)),
    }[letter]
    name = NAMES[way.style][letter]
    layout = f"office blank, {way.pen.font or 'typed'}"
    return Paper(
        kind, layout, Word(source), way.guise, name, way.signing, fields, None, faults, way.dpi, way.turned
    )


def bare_contract(f: Firm, way: Way, faults: tuple[str, ...] = ()) -> Paper:
    """The blank of the contract with its dots left empty, initialled or not."""
    pen = Pen(signed=way.signing == "hand", seed=way.pen.seed)
    source = Word(contract(None, pen))
    name = NAMES[way.style]["f"]
    return Paper(
        "draft_contract",
        "office blank, only initialled",
        source,
        way.guise,
        name,
        way.signing,
        {},
        None,
        faults,
        way.dpi,
    )


def html(f: Firm, way: Way, letter: str, faults: tuple[str, ...] = ()) -> Paper:
    """A form that the firm typed over, or of an older aid."""
    signed = way.signing == "hand"
    fields: Mapping[str, Value]
    if letter == "a":
        kind, layout, text, fields = (
            "application_form",
            "retyped",
            application_retyped(f),
            {**who(f), **truth(f)},
        )
    elif letter == "d":
        kind, layout, text = "status_declaration", "retyped letter", status_retyped(f, signed)
        fields = {**who(f), "size": f.size}
    else:
        kind, layout, text = "de_minimis_form", "form of 1407/2013", information_old(f)
        fields = {**who(f), "size": f.size}
    name = NAMES[way.style][letter]
    return Paper(
        kind, layout, Html(text), way.guise, name, way.signing, fields, None, faults, way.dpi, way.turned
    )


def certified(
    f: Firm, way: Way, zus: int, tax: int, office: str, day: str, guise: Guise | None = None
) -> tuple[Paper, ...]:
    """Both certificates, sound."""
    zus_source = (cert.zus_table, cert.zus_prose, cert.zus_new, cert.zus_ruled)[zus](
        f, day, f"{zus + 3}70000/71/{f.nip[3:7]}/2026"
    )
    number = f"{f.nip[:4]}-SEW.4021.{int(f.nip[5:8])}.2026"
    tax_source = (cert.tax_kas, cert.tax_letter, cert.tax_online)[tax](f, day, number, office)
    shape = guise or way.guise
    names = NAMES[way.style]
    z = (
        "ZUS letter with table",
        "ZUS letter in prose",
        "ZUS e-service print",
        "ZUS ruled sheet with footnotes",
    )[zus]
    t = ("ZAS-W with numbered boxes", "tax office letter with seal", "e-US print")[tax]
    one = Paper(
        "zus_certificate", z, Html(zus_source), shape, names["b"], "issuer", who(f), "none", (), way.dpi
    )
    two = Paper(
        "tax_certificate", t, Html(tax_source), shape, names["c"], "issuer", who(f), "none", (), way.dpi
    )
    return one, two


def copies(f: Firm, way: Way) -> tuple[Paper, ...]:
    """Copies of what point 4 lists."""
    found: list[Paper] = []
    for at, title in enumerate(f.certificates, 1):
        body = "Polska Jednostka Badań i Certyfikacji Zachód"
        number = f"{at}{f.regon[2:7]}/2025"
        if "Patent" in title or "Świadectwo" in title:
            body, number = "Urząd Patentowy Rzeczypospolitej Polskiej", title.split()[-1]
        source = Html(cert.evidence(f, title, number, body))
        name = f"{NAMES[way.style]['g']}_{at}"
        found.append(
            Paper(
                "innovation_evidence",
                "framed certificate",
                source,
                way.guise,
                name,
                "issuer",
                {},
                dpi=way.dpi,
            )
        )
    return tuple(found)


def sent(f: Firm, mails: tuple[Mail, ...], sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
    """The application of a firm."""
    return Application(f.slug, f.name, f.nip, mails, sound, truth(f), points(f), missing)
