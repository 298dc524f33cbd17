"""Round r10: the office hands out its own blanks; fifteen companies fill them in, five bring papers of their own."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth, Value, Word
from tests.blind.rounds.r10 import certificates as office_papers
from tests.blind.rounds.r10 import evidence as extra
from tests.blind.rounds.r10 import own
from tests.blind.rounds.r10.companies import BY_SLUG, COMPANIES, Company
from tests.blind.rounds.r10.office import (
    BLANKS,
    WRITERS,
    How,
    de_minimis_statement,
    word,
)

WARSAW = ZoneInfo("Europe/Warsaw")

ZUS = {
    "letter": (office_papers.zus_letter, "ZUS letter with list", "none"),
    "result": (office_papers.zus_result, "ZUS result in a frame", "none"),
    "amounts": (office_papers.zus_amounts, "ZUS table of amounts", "none"),
    "ticks": (office_papers.zus_ticks, "ZUS tick boxes", "none"),
    "instalments": (office_papers.zus_instalments, "ZUS letter, except instalments", "unclear"),
    "refusal": (office_papers.zus_refusal, "ZUS decision of refusal", "refusal"),
}
TAX = {
    "classic": (office_papers.tax_classic, "tax office typewritten letter"),
    "portal": (office_papers.tax_portal, "tax portal printout"),
    "ticks": (office_papers.tax_ticks, "tax office fields and tick boxes"),
    "table": (office_papers.tax_table, "tax office table of taxes"),
}


def facts(c: Company) -> dict[str, Value]:
    """What the form of a company says, by the JSON names."""
    # 2019 lies outside of the three years that count
    counted = [event for event in c.events if not event[0].endswith("2019")]
    return {
        "size": c.size, "innovative": c.innovative, "certificates": [cert.title for cert in c.certs],
        "website_pl": c.www, "website_foreign": c.www_foreign, "social_media": list(c.social),
        "events": len(counted), "office_trips": len(c.trips), "lis": c.lis is not None,
        "agreements": len(c.agreements), "horizontal": c.horizontal is not None, "voivodeship": "lubuskie",
        "postal_code": c.postal, "pkd": c.pkd, "delegate": c.delegate,
    }


def points(c: Company) -> dict[str, int | None]:
    """Points that follow from the papers (all copies of the listed certificates being there)."""
    certs, events, trips = len(c.certs), facts(c)["events"], len(c.trips)
    assert isinstance(events, int)
    web: int | None = (3 if c.www else 0) + (5 if c.www_foreign else 0) + (2 if c.social else 0)
    if c.www_foreign and c.tongue != "angielski":
        web = None
    return {
        "1": 5 if c.size == "medium" else 20,
        "2": 10 if c.innovative else 0,
        "3": 10 if certs > 3 else 5 if certs else 0,
        "4": web,
        "5": 10 if events > 2 else (0, 1, 5)[events],
        "6": 10 if c.lis else 0,
        "7": (0, 5, 10)[min(len(c.agreements), 2)],
        "8": 10 if c.horizontal else 0,
        "9": 10 if trips == 0 else 5 if trips < 3 else 0,
    }


@dataclass(frozen=True, slots=True)
class Plan:
    """How one company makes up and sends its papers."""

    how: How
    guise: Guise
    zus: tuple[str, str, Guise]
    """Layout, day, guise."""
    tax: tuple[str, str, Guise]
    names: tuple[str, str, str, str, str, str]
    """File names: form, ZUS, tax, declaration, de minimis form, contract."""
    own: tuple[str, str, str, str] | None = None
    """Layouts of own making: form, declaration, de minimis form, contract."""
    guises: dict[str, Guise] = field(default_factory=dict)
    """Where a kind travels otherwise than the rest."""
    evidence: Guise | None = "pdf"
    turned: dict[str, int] = field(default_factory=dict)
    dpi: int = 200


KINDS = ("application_form", "zus_certificate", "tax_certificate", "status_declaration", "de_minimis_form",
         "draft_contract")

OWN = {
    "letter": own.form_letter, "grid": own.form_grid, "plain": own.form_plain,
    "status letter": own.status_letter, "status columns": own.status_columns, "status plain": own.status_plain,
    "dm boxes": own.dm_boxes, "dm plain": own.dm_plain,
    "contract pages": own.contract_pages, "contract columns": lambda c, *, pen: own.contract_pages(c, pen=pen, columns=2),
}
OWN_KINDS = ("application_form", "status_declaration", "de_minimis_form", "draft_contract")


def _says(kind: str, c: Company, how: How) -> dict[str, Value]:
    told: dict[str, Value] = {"nip": c.nip, "name": c.name}
    if kind == "application_form":
        return told | facts(c)
    if kind in ("status_declaration", "de_minimis_form"):
        told["size"] = how.own_size or c.size
    if kind == "de_minimis_form":
        told["pkd"] = c.pkd
    return told


def applicant_paper(c: Company, plan: Plan, kind: str, how: How | None = None) -> Paper:
    """The form, a declaration, the de minimis form or the contract."""
    how = how or plan.how
    guise = plan.guises.get(kind, plan.guise)
    source: Html | Word
    if plan.own is not None:
        name = plan.own[OWN_KINDS.index(kind)]
        source = OWN[name](c, pen=how.pen)
        layout = f"own: {name}"
    else:
        source = word(WRITERS[kind], c, how)
        text = ", retyped" if how.retyped and kind in ("application_form", "de_minimis_form") else ""
        layout = f"office blank ({how.mark}{text})"
    signing: Signing = "electronic" if how.electronic else "hand" if how.pen else "none"
    return Paper(kind, layout, source, guise, plan.names[KINDS.index(kind)], signing, _says(kind, c, how),
                 dpi=plan.dpi, turned=plan.turned.get(kind, 0))


def zus_paper(c: Company, plan: Plan) -> Paper:
    """The ZUS certificate (or what came in its place)."""
    layout, day, guise = plan.zus
    write, title, verdict = ZUS[layout]
    faults = {"refusal": ("arrears",), "instalments": ("unsure",)}.get(layout, ())
    truth: Truth = verdict  # type: ignore[assignment]
    return Paper("zus_certificate", title, write(c, day, ink=guise != "pdf"), guise, plan.names[1], "issuer",
                 {"nip": c.nip, "name": c.name}, truth, faults, plan.dpi, plan.turned.get("zus_certificate", 0))


def tax_paper(c: Company, plan: Plan, *, arrears: bool = False) -> Paper:
    """The certificate of the tax office."""
    layout, day, guise = plan.tax
    write, title = TAX[layout]
    ink = guise != "pdf"
    source = office_papers.tax_table(c, day, ink=ink, arrears=True) if arrears else write(c, day, ink=ink)
    return Paper("tax_certificate", title + (" with arrears" if arrears else ""), source, guise, plan.names[2], "issuer",
                 {"nip": c.nip, "name": c.name}, "arrears" if arrears else "none", ("arrears",) if arrears else (),
                 plan.dpi, plan.turned.get("tax_certificate", 0))


def copies(c: Company, plan: Plan) -> tuple[Paper, ...]:
    """A copy of each listed certificate."""
    if plan.evidence is None:
        return ()
    return tuple(
        Paper("innovation_evidence", f"certificate: {cert.look}", extra.evidence(c, cert), plan.evidence,
              f"certyfikat_{number}" if plan.evidence != "photo" else f"IMG_20260412_10{number}1", "issuer",
              dpi=plan.dpi)
        for number, cert in enumerate(c.certs, 1)
    )


def other(c: Company, plan: Plan, what: str, guise: Guise) -> Paper:
    """A paper that the Regulamin does not ask for."""
    told: dict[str, Value] = {"nip": c.nip, "name": c.name}
    if what == "krs":
        return Paper("other", "KRS printout", extra.krs(c), guise, "odpis_KRS", "issuer", told, dpi=plan.dpi)
    if what == "ceidg":
        return Paper("other", "CEIDG printout", extra.ceidg(c), guise, "wpis CEIDG", "issuer", told, dpi=plan.dpi)
    if what == "receipt":
        return Paper("other", "receipt of a request (UPP)", extra.receipt(c, "03.04.2026"), guise, "UPP_ZUS", "issuer",
                     told, dpi=plan.dpi)
    if what == "proxy":
        return Paper("proxy", "power of attorney", extra.proxy(c), guise, "pelnomocnictwo", "hand", told, dpi=plan.dpi)
    signing: Signing = "electronic" if plan.how.electronic else "hand"
    return Paper("de_minimis_statement", "office's annex 4", word(de_minimis_statement, c, plan.how),  # type: ignore[arg-type]
                 guise, "zal_4_pomoc_de_minimis", signing, told, dpi=plan.dpi)


N_PLAIN = ("formularz_zgloszeniowy", "zaswiadczenie_ZUS", "zaswiadczenie_US", "oswiadczenie_o_statusie",
           "formularz_de_minimis", "umowa_parafowana")
N_ANNEX = ("Zal_2_formularz", "ZUS", "US", "Zal_3_status", "Zal_6_de_minimis", "Zal_5_umowa")
N_SCAN = ("skan0001", "skan0002", "skan0003", "skan0004", "skan0005", "skan0006")
N_PHOTO = ("IMG_20260415_0911", "IMG_20260415_0914", "IMG_20260415_0915", "IMG_20260415_0917", "IMG_20260415_0918",
           "IMG_20260415_0920")
N_OFFICE = ("1. Formularz - podpisany", "2. ZUS niezaleganie", "3. Urząd Skarbowy", "4. Oświadczenie MŚP",
            "5. Pomoc de minimis", "6. Umowa")

E_SIGN = How(pen=False, electronic=True)

PLANS: dict[str, Plan] = {
    "nadodrze-soft": Plan(E_SIGN, "pdf", ("result", "09.04.2026", "pdf"), ("portal", "10.04.2026", "pdf"), N_ANNEX),
    "borowiec": Plan(How("strike", dots=True, font="Times New Roman", size=11), "scan", ("letter", "09.04.2026", "scan"),
                     ("classic", "08.04.2026", "scan"), N_SCAN),
    "medilub": Plan(How("delete"), "docx", ("amounts", "10.04.2026", "pdf"), ("portal", "09.04.2026", "pdf"), N_PLAIN),
    "gorzow-tech": Plan(E_SIGN, "pdf", ("result", "08.04.2026", "pdf"), ("table", "09.04.2026", "pdf"), N_OFFICE,
                        own=("letter", "status letter", "dm boxes", "contract pages")),
    "dwa-ogrody": Plan(How("x", dots=True), "photo", ("ticks", "10.04.2026", "photo"), ("ticks", "10.04.2026", "photo"),
                       N_PHOTO, evidence="photo", turned={"tax_certificate": 270}),
    "sulmet": Plan(How("delete", retyped=True, font="Arial"), "odt", ("letter", "13.04.2026", "pdf"),
                   ("portal", "10.04.2026", "pdf"), N_PLAIN, guises={"draft_contract": "pdf"}),
    "slubice-log": Plan(How("bracket", size=11, clerk="Ewa Malik (księgowość), wew. 14"), "docx", ("amounts", "09.04.2026", "pdf"),
                        ("classic", "10.04.2026", "scan"), N_ANNEX, guises={"draft_contract": "scan"}, evidence="scan"),
    "kwant": Plan(replace(E_SIGN, mark="strike", font="Arial"), "pdf", ("result", "14.04.2026", "pdf"),
                  ("portal", "14.04.2026", "pdf"), N_OFFICE),
    "kostrzyn-plast": Plan(How(), "scan", ("ticks", "13.04.2026", "scan"), ("table", "13.04.2026", "scan"), N_SCAN,
                           own=("grid", "status columns", "dm plain", "contract columns"), evidence="scan"),
    "miedzyrzecz-eko": Plan(How("strike", shift=1, clerk="Iwona Potok, sekretariat"), "scan", ("amounts", "09.04.2026", "scan"),
                            ("ticks", "08.04.2026", "scan"), N_SCAN, turned={"status_declaration": 90}),
    "zagan-odlew": Plan(How(), "docx", ("letter", "14.04.2026", "pdf"), ("table", "15.04.2026", "pdf"), N_PLAIN,
                        own=("plain", "status plain", "dm plain", "contract columns"),
                        guises={"de_minimis_form": "pdf", "draft_contract": "pdf"}),
    "swieb-druk": Plan(How("x"), "photo", ("letter", "13.04.2026", "photo"), ("classic", "14.04.2026", "photo"), N_PHOTO,
                       evidence=None),
    "robolub": Plan(replace(E_SIGN, mark="bracket", retyped=True), "pdf", ("ticks", "15.04.2026", "pdf"),
                    ("table", "14.04.2026", "pdf"), N_ANNEX),
    "zielna-rec": Plan(How("delete", shift=1, font="Times New Roman", size=11), "scan", ("result", "16.04.2026", "scan"),
                       ("ticks", "15.04.2026", "scan"), N_SCAN, evidence="scan"),
    "bud-lustro": Plan(How(), "pdf", ("letter", "13.04.2026", "pdf"), ("table", "13.04.2026", "pdf"), N_PLAIN,
                       own=("grid", "status letter", "dm boxes", "contract pages")),
    "trans-warta": Plan(How("x", size=10.5), "photo", ("refusal", "14.04.2026", "scan"), ("classic", "13.04.2026", "photo"),
                        N_PHOTO),
    "lubsad": Plan(How("strike"), "docx", ("amounts", "14.04.2026", "pdf"), ("classic", "14.04.2026", "scan"), N_OFFICE),
    "zary-okna": Plan(How("bracket", font="Arial"), "docx", ("result", "16.04.2026", "pdf"), ("ticks", "15.04.2026", "pdf"),
                      N_ANNEX, evidence=None),
    "swiebo-gry": Plan(How(), "photo", ("amounts", "10.04.2026", "photo"), ("portal", "13.04.2026", "pdf"), N_PHOTO,
                       own=("letter", "status columns", "dm boxes", "contract pages")),
    "nova-kable": Plan(How("strike", dots=True), "docx", ("instalments", "13.04.2026", "pdf"), ("portal", "14.04.2026", "pdf"),
                       N_PLAIN),
}


def at(day: int, clock: str) -> datetime:
    """A moment in April 2026."""
    hour, minute = (int(part) for part in clock.split(":"))
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


BODIES = (
    "Dzień dobry,\n\nw załączeniu przesyłamy komplet dokumentów do naboru na wyjazd studyjny do Szwajcarii.\n",
    "Szanowni Państwo,\n\nprzesyłam zgłoszenie naszej firmy do wyjazdu w czerwcu. Proszę o potwierdzenie otrzymania.\n",
    "Witam,\n\nzgłaszamy się na wyjazd do Szwajcarii, dokumenty w załączeniu.\n",
)


def mail(c: Company, when: datetime, papers: tuple[Paper, ...], packed: str = "", *, again: bool = False,
         more: bool = False) -> Mail:
    """A message of a company."""
    body = "Dzień dobry,\n\nzgodnie z zapowiedzią dosyłam pozostałe załączniki.\n" if again else \
        BODIES[int(c.nip[-2:]) % 3]
    if packed == "zip":
        body += "Pliki spakowano do jednego archiwum.\n"
    if more:
        body += "Resztę dokumentów doślemy osobną wiadomością.\n"
    body += f"\nZ poważaniem\n{c.boss}\n{c.name}\ntel. {c.phone}\n"
    subject = f"Zgłoszenie – wyjazd studyjny Szwajcaria 2026 – {c.name}"
    return Mail(when, c.email, f"{subject} (uzupełnienie)" if again else subject, body, papers,
                packed)  # type: ignore[arg-type]


def pile(c: Company, **changed: Paper | None) -> dict[str, Paper]:
    """All papers of a sound company by kind; a paper given by name replaces, None removes."""
    plan = PLANS[c.slug]
    papers: dict[str, Paper] = {}
    for kind in KINDS:
        if kind in changed:
            paper = changed[kind]
        elif kind == "zus_certificate":
            paper = zus_paper(c, plan)
        elif kind == "tax_certificate":
            paper = tax_paper(c, plan)
        else:
            paper = applicant_paper(c, plan, kind)
        if paper is not None:
            papers[kind] = paper
    return papers


def sound(slug: str, when: datetime, *extras: Paper, packed: str = "", second: datetime | None = None,
          later: tuple[str, ...] = ()) -> Application:
    """An application with everything."""
    c = BY_SLUG[slug]
    papers = pile(c)
    last = tuple(papers.pop(kind) for kind in later)
    first = (*papers.values(), *copies(c, PLANS[slug]), *extras)
    mails = [mail(c, when, first, packed, more=second is not None)]
    if second is not None:
        mails.append(mail(c, second, last, again=True))
    return Application(slug, c.name, c.nip, tuple(mails), True, facts(c), points(c))


def _extra(slug: str, what: str, guise: Guise) -> Paper:
    return other(BY_SLUG[slug], PLANS[slug], what, guise)


def _flawed() -> tuple[Application, ...]:
    found: list[Application] = []

    c = BY_SLUG["bud-lustro"]
    plan = PLANS[c.slug]
    papers = pile(c, tax_certificate=tax_paper(c, plan, arrears=True))
    found.append(Application(c.slug, c.name, c.nip, (mail(c, at(16, "12:20"), (*papers.values(), *copies(c, plan))),),
                             False, facts(c), points(c)))

    c = BY_SLUG["trans-warta"]
    plan = PLANS[c.slug]
    papers = pile(c)
    refusal = papers.pop("zus_certificate")
    found.append(Application(
        c.slug, c.name, c.nip,
        (mail(c, at(17, "9:41"), tuple(papers.values()), more=True),
         mail(c, at(20, "8:32"), (refusal, other(c, plan, "ceidg", "pdf")), again=True)),
        False, facts(c), points(c)))

    c = BY_SLUG["lubsad"]
    plan = PLANS[c.slug]
    papers = pile(c, tax_certificate=None)
    town = Paper("other", "town's certificate of local taxes",
                 office_papers.town_certificate(c, "14.04.2026", ink=True), "scan", plan.names[2], "issuer",
                 {"nip": c.nip, "name": c.name}, None, ("wrong_document",))
    found.append(Application(
        c.slug, c.name, c.nip,
        (mail(c, at(17, "13:05"), (*papers.values(), town, *copies(c, plan), other(c, plan, "krs", "pdf"))),),
        False, facts(c), points(c), ("tax_certificate",)))

    c = BY_SLUG["zary-okna"]
    plan = PLANS[c.slug]
    form = replace(applicant_paper(c, plan, "application_form", replace(plan.how, pen=False)), faults=("unsigned",))
    papers = pile(c, application_form=form)
    # lists one certificate and sends no copy: what that is worth is for the commission
    found.append(Application(c.slug, c.name, c.nip, (mail(c, at(20, "10:10"), tuple(papers.values()), "zip"),),
                             False, facts(c), points(c) | {"3": None}))

    c = BY_SLUG["swiebo-gry"]
    plan = PLANS[c.slug]
    papers = pile(c, draft_contract=None)
    found.append(Application(
        c.slug, c.name, c.nip, (mail(c, at(15, "14:48"), (*papers.values(), other(c, plan, "receipt", "pdf"))),),
        False, facts(c), points(c), ("draft_contract",)))

    c = BY_SLUG["nova-kable"]
    plan = PLANS[c.slug]
    status = applicant_paper(c, plan, "status_declaration", replace(plan.how, own_size="medium", staff="61"))
    papers = pile(c, status_declaration=replace(status, faults=("contradiction",)))
    # the form says small, the declaration says medium: nobody knows before the company answers
    found.append(Application(
        c.slug, c.name, c.nip, (mail(c, at(16, "11:30"), (*papers.values(), *copies(c, plan))),), False,
        facts(c) | {"size": None}, points(c) | {"1": None}))
    return tuple(found)


APPLICATIONS: tuple[Application, ...] = (
    sound("nadodrze-soft", at(13, "9:14")),
    sound("borowiec", at(14, "8:02"), _extra("borowiec", "ceidg", "scan")),
    sound("medilub", at(13, "13:27"), _extra("medilub", "proxy", "pdf"), packed="zip"),
    sound("gorzow-tech", at(14, "10:45"), _extra("gorzow-tech", "krs", "pdf"), second=at(15, "9:05"),
          later=("zus_certificate", "tax_certificate")),
    sound("dwa-ogrody", at(15, "12:00"), second=at(16, "9:22"), later=("de_minimis_form", "draft_contract")),
    sound("sulmet", at(15, "8:55"), _extra("sulmet", "statement", "odt")),
    sound("slubice-log", at(14, "14:10"), packed="zip"),
    sound("kwant", at(16, "10:01"), _extra("kwant", "statement", "pdf")),
    sound("kostrzyn-plast", at(16, "13:33"), packed="one_pdf"),
    sound("miedzyrzecz-eko", at(15, "11:18")),
    sound("zagan-odlew", at(17, "9:50")),
    sound("swieb-druk", at(16, "14:25")),
    sound("robolub", at(17, "12:40"), _extra("robolub", "krs", "pdf"), packed="zip"),
    sound("zielna-rec", at(20, "9:36"), packed="one_pdf"),
    *_flawed(),
)

assert {a.slug for a in APPLICATIONS} == {c.slug for c in COMPANIES} == set(PLANS)

ROUND = Round(
    name="r10",
    written_by="had read the Regulamin, the document kinds, the facts of the domain and the JSON names; no reader, no "
               "other paper",
    applications=APPLICATIONS,
    blanks=BLANKS,
)
