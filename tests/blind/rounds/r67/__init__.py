"""Round 67: every firm uses a form of its own."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth, Value, Word

from . import aid, contracts, forms, forms2, offices
from .company import Company
from .firms import FIRMS

WARSAW = ZoneInfo("Europe/Warsaw")
FORMS = (
    ("grid", forms.grid, "tabela dwukolumnowa"),
    ("questions", forms.questions, "pytania numerowane"),
    ("cards", forms.cards, "karty z podpisami pól"),
    ("numbered", forms2.numbered, "punkty ze skreśleniami"),
    ("ledger", forms2.ledger, "tabela pytanie–odpowiedź"),
)
AIDS = (aid.aid_table, aid.aid_lines, aid.aid_columns, aid.aid_office)
STATUSES = (aid.status_table, aid.status_letter, aid.status_struck, aid.status_points)
CONTRACTS = (contracts.classic, contracts.compact, contracts.tabled, contracts.columned)
ZUS = (offices.zus_letter, offices.zus_table, offices.zus_funds, offices.zus_print)
TAX = (offices.tax_letter, offices.tax_form, offices.tax_points, offices.tax_print)

WORD_FORM = 5
_GUISES: dict[str, Guise] = {"pdf": "pdf", "scan": "scan", "photo": "photo"}
# slug: layouts of form, de minimis, status, contract, ZUS, tax; guise; packing; dpi; subject; body
_PLAN: dict[str, tuple[str, str, str, str, str, str]] = {
    "mikrolab": ("000000", "pdf", "", "200", "Zgłoszenie na wyjazd do Szwajcarii – MIKROLAB", "Dzień dobry,\n\nprzesyłamy komplet dokumentów, podpisanych elektronicznie.\n\nPozdrawiam"),
    "termobel": ("111111", "pdf", "zip", "200", "TERMOBEL - formularz zgłoszeniowy, Szwajcaria", "Witam,\nw załączeniu zgłoszenie wraz z certyfikatami.\nProszę o potwierdzenie otrzymania."),
    "kodarnia": ("222222", "pdf", "", "200", "Wyjazd studyjny Szwajcaria", "Szanowni Państwo,\nprzekazujemy dokumenty rekrutacyjne naszej spółki.\nZ poważaniem"),
    "aquafiltr": ("333333", "pdf", "", "200", "Innowacyjne Lubuskie - zgłoszenie AQUAFILTR Lubsko", "Dzień dobry, wysyłam dokumenty do naboru. S. Gontarek"),
    "medivia": ("401201", "pdf", "zip", "200", "dokumenty do naboru - wyjazd Szwajcaria", "Dzień dobry,\nw załączonym archiwum komplet dokumentów.\nKamil Ostrzycki"),
    "robotex": ("512310", "pdf", "", "200", "Nabór Szwajcaria / ROBOTEX", "Dzień dobry,\nzgłaszamy udział w wyjeździe. Dokumenty z podpisem kwalifikowanym.\npozdrawiamy"),
    "drewmax": ("130012", "scan", "", "200", "zgłoszenie na wyjazd", "Dzień dobry, przesyłam skany. Pietrasik"),
    "metalwar": ("021123", "scan", "one_pdf", "200", "Zgłoszenie METAL-WAR - Szwajcaria", "Witam,\nwszystkie dokumenty w jednym pliku.\nEwa Warciarek"),
    "optikon": ("312230", "photo", "", "200", "wyjazd do Szwajcarii - zdjęcia dokumentów", "Dzień dobry, nie mam skanera, więc wysyłam zdjęcia podpisanych dokumentów."),
    "ekopak": ("213301", "scan", "zip", "300", "EKOPAK Żary – dokumenty rekrutacyjne", "Szanowni Państwo,\nprzesyłam w załączeniu dokumenty do rekrutacji.\nNatalia Chomicz"),
    "bioziel": ("403112", "scan", "", "200", "Formularz zgłoszeniowy BIOZIEL", "Dzień dobry,\nzgłaszam się na wyjazd do Szwajcarii, skany w załączeniu.\nAnna Dudzicka"),
    "solwent": ("110223", "scan", "", "150", "SOLWENT Energia - wyjazd studyjny", "W załączeniu dokumenty. Zaświadczenie ze skarbówki doślę osobno, jak tylko je odbiorę."),
    "plastform": ("021330", "scan", "one_pdf", "200", "zgłoszenie Plastform Iłowa", "Dzień dobry,\nprzesyłam podpisane dokumenty.\nP. Iłowski"),
    "geoskan": ("332001", "photo", "zip", "200", "Zgłoszenie - GEOSKAN Wschowa", "Dzień dobry, w paczce zdjęcia dokumentów. Olga Tomczyńska"),
    "lakmet": ("003110", "scan", "", "200", "LAKMET - zgłoszenie do wyjazdu", "Dzień dobry, przesyłamy dokumenty.\nBeata Siennicka"),
    "foodlab": ("230221", "scan", "", "200", "SMAKOLAB, Szwajcaria", "Dzień dobry,\nprzesyłam zgłoszenie.\nM. Jarząb"),
    "tkaniny": ("421332", "scan", "", "200", "Zgłoszenie Tekstylia Odra", "Witam, w załączeniu dokumenty na wyjazd."),
}  # fmt: skip
_FAULTY = {"lakmet", "foodlab", "tkaniny"}


def _facts(c: Company) -> dict[str, Value]:
    return {
        "size": c.size,
        "innovative": c.innovative,
        "certificates": list(c.certificates),
        "website_pl": c.site,
        "website_foreign": c.site_en,
        "social_media": list(c.social),
        "events": len(c.events),
        "office_trips": len(c.trips),
        "lis": c.lis is not None,
        "agreements": len(c.agreements),
        "horizontal": c.horizontal is not None,
        "voivodeship": "lubuskie",
        "postal_code": c.postal,
        "pkd": c.pkd,
        "delegate": c.delegate,
    }


def _points(c: Company) -> dict[str, int | None]:
    nothing_online = c.site is None and c.site_en is None and not c.social
    count = len(c.events)
    return {
        "1": 5 if c.size == "medium" else 20,
        "2": None,
        "3": 10 if len(c.certificates) > 3 else 5 if c.certificates else 0,
        "4": 0 if nothing_online else None,
        "5": 10 if count > 2 else (0, 1, 5)[count],
        "6": 10 if c.lis else 0,
        "7": None if c.agreements else 0,
        "8": 10 if c.horizontal else 0,
        "9": 0 if len(c.trips) > 2 else 5 if c.trips else 10,
    }


def _papers(c: Company) -> list[Paper]:
    choice, kind_of_guise, _, dpi, _, _ = _PLAN[c.slug]
    form, minimis, status, contract, zus, tax = (int(letter) for letter in choice)
    guise = _GUISES[kind_of_guise]
    electronic = guise == "pdf"
    signing: Signing = "electronic" if electronic else "hand"
    who: Mapping[str, Value] = {"nip": c.nip, "name": c.name}
    sized: Mapping[str, Value] = {**who, "size": c.size}
    made: list[Paper] = []

    def add(
        kind: str,
        layout: str,
        source: Html | Word,
        file_name: str,
        signed: Signing,
        fields: Mapping[str, Value] | None = None,
        verdict: Truth | None = None,
        faults: tuple[str, ...] = (),
    ) -> None:
        made.append(
            Paper(
                kind=kind,
                layout=layout,
                source=source,
                guise=guise,
                file_name=file_name,
                signing=signed,
                fields=fields or {},
                verdict=verdict,
                faults=faults,
                dpi=int(dpi),
                turned=90 if c.slug == "geoskan" and kind == "status_declaration" else 0,
            )
        )

    answers = {**who, **_facts(c)}
    if form == WORD_FORM:
        add(
            "application_form",
            "tabele z Worda",
            Word(forms2.word_table(c)),
            "formularz_zgloszeniowy",
            signing,
            answers,
        )
    else:
        _, write, layout = FORMS[form]
        unsigned = c.slug == "foodlab"
        add(
            "application_form",
            layout,
            Html(write(c, "none" if unsigned else signing)),
            "formularz_zgloszeniowy" if form % 2 == 0 else "Zgłoszenie Szwajcaria",
            "none" if unsigned else signing,
            answers,
            faults=("unsigned",) if unsigned else (),
        )
    if c.slug == "lakmet":
        source = Html(offices.zus_refusal(c, electronic))
        add("zus_certificate", "ZUS odmowa", source, "ZUS", "issuer", who, "refusal", ("arrears",))
    else:
        source = Html(ZUS[zus](c, electronic))
        add("zus_certificate", ZUS[zus].__name__, source, "zaswiadczenie ZUS", "issuer", who, "none")
    if c.slug == "tkaniny":
        source = Html(offices.tax_arrears(c, electronic))
        add(
            "tax_certificate",
            "US z zaległością",
            source,
            "urzad skarbowy",
            "issuer",
            who,
            "arrears",
            ("arrears",),
        )
    else:
        source = Html(TAX[tax](c, electronic))
        add("tax_certificate", TAX[tax].__name__, source, "zaswiadczenie US", "issuer", who, "none")
    source = Html(STATUSES[status](c, signing))
    add("status_declaration", STATUSES[status].__name__, source, "oswiadczenie o statusie", signing, sized)
    if c.slug != "foodlab":
        source = Html(AIDS[minimis](c, signing))
        add("de_minimis_form", AIDS[minimis].__name__, source, "formularz de minimis", signing, sized)
    bare = c.slug == "tkaniny"
    source = Html(CONTRACTS[contract](c, signing, (2,) if bare else ()))
    faults = ("not_initialled",) if bare else ()
    add("draft_contract", CONTRACTS[contract].__name__, source, "projekt umowy", signing, who, faults=faults)
    for number, standard in enumerate(c.certificates, 1):
        source = Html(offices.quality(c, standard, electronic))
        add("innovation_evidence", "certyfikat w ramce", source, f"certyfikat {number}", "issuer")
    if c.slug in {"termobel", "ekopak", "kodarnia", "bioziel"}:
        source = Html(aid.aid_received(c, signing))
        add("de_minimis_statement", "oświadczenie z tabelą", source, "zal 4 pomoc de minimis", signing, who)
    return made


def _application(number: int, c: Company) -> Application:
    _, _, packing, _, subject, body = _PLAN[c.slug]

    papers = _papers(c)
    sent = datetime(2026, 4, 14 + number % 4, 8 + number % 8, 7 + 3 * number % 50, tzinfo=WARSAW)
    later = [paper for paper in papers if c.slug == "solwent" and paper.kind == "tax_certificate"]
    first = tuple(paper for paper in papers if paper not in later)
    mails = [
        Mail(
            sent,
            c.email,
            subject,
            body,
            first,
            "zip" if packing == "zip" else "one_pdf" if packing == "one_pdf" else "",
        )
    ]
    if later:
        when = datetime(2026, 4, 20, 11, 42, tzinfo=WARSAW)
        text = (
            f"Dzień dobry,\nzgodnie z zapowiedzią zaświadczenie z urzędu skarbowego.\n{c.name}, NIP {c.nip}"
        )
        mails.append(Mail(when, c.email, f"Re: {subject} - uzupełnienie", text, tuple(later)))
    return Application(
        slug=c.slug,
        name=c.name,
        nip=c.nip,
        mails=tuple(mails),
        is_sound=c.slug not in _FAULTY,
        fields=_facts(c),
        points=_points(c),
        missing=("de_minimis_form",) if c.slug == "foodlab" else (),
    )


ROUND = Round(
    name="r67",
    written_by="the Regulamin, the document kinds, the domain page, the contract and the model; no reader, no sample",
    applications=tuple(_application(number, company) for number, company in enumerate(FIRMS)),
)
