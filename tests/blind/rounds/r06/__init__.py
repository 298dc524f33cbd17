"""Round r06: the office hands out its own blanks; fourteen companies fill them, six use something else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from docx.document import Document as WordDocument

from ...model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth, Word
from . import blanks, certificates, companies, draw, evidence, own, truth
from .firm import Firm
from .sheet import Hand

WARSAW = ZoneInfo("Europe/Warsaw")

BLANKS: dict[str, Callable[..., None]] = {
    "application_form": blanks.application_form,
    "status_declaration": blanks.status_declaration,
    "de_minimis_form": blanks.de_minimis_form,
    "draft_contract": blanks.draft_contract,
    "de_minimis_statement": blanks.de_minimis_statement,
}

ZUS = {
    "sentence": certificates.zus_sentence, "table": certificates.zus_table, "boxes": certificates.zus_boxes,
    "letter": certificates.zus_letter, "refusal": certificates.zus_refusal, "instalments": certificates.zus_instalments,
}
TAX = {
    "form": certificates.tax_form, "letter": certificates.tax_letter, "table": certificates.tax_table,
    "struck": certificates.tax_struck, "municipal": certificates.municipal,
}
NAMES = {
    "application_form": "Formularz zgłoszeniowy", "zus_certificate": "Zaświadczenie ZUS", "tax_certificate": "Zaświadczenie US",
    "status_declaration": "Oświadczenie o statusie", "de_minimis_form": "Formularz de minimis",
    "draft_contract": "Projekt umowy - parafowany", "de_minimis_statement": "Oświadczenie o pomocy de minimis",
}


@dataclass(frozen=True, slots=True)
class Kit:
    """How one company makes its papers."""

    firm: Firm
    hand: Hand
    guise: Guise
    signing: Signing
    how: str
    """Name of the manner of filling in, for the report."""
    zus: str
    tax: str
    zus_guise: Guise
    tax_guise: Guise
    copies: Guise
    """Guise of copies of certificates."""
    names: Mapping[str, str] = field(default_factory=dict)
    guises: Mapping[str, Guise] = field(default_factory=dict)
    hands: Mapping[str, Hand] = field(default_factory=dict)
    signings: Mapping[str, Signing] = field(default_factory=dict)
    faults: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    turned: Mapping[str, int] = field(default_factory=dict)
    sources: Mapping[str, tuple[str, Html | Word]] = field(default_factory=dict)
    """Papers that are not the blank: layout and source."""
    dpi: int = 200
    statement: bool = False
    contract: bool = True
    owed: tuple[tuple[str, str, str], ...] = ()


def _filled(write: Callable[..., None], firm: Firm, hand: Hand) -> Word:
    def doc(document: WordDocument) -> None:
        write(document, firm, hand)

    return Word(doc)


def _stated(kind: str, f: Firm) -> dict[str, object]:
    base: dict[str, object] = {"nip": f.nip, "name": f.name}
    if kind == "application_form":
        return {**base, **truth.fields(f)}
    if kind in ("status_declaration", "de_minimis_form"):
        return {**base, "size": f.size}
    if kind == "draft_contract":
        return {**base, "delegate": f.delegate}
    return base


def _papers(k: Kit) -> dict[str, Paper]:
    f = k.firm
    made: dict[str, Paper] = {}

    def add(key: str, kind: str, layout: str, source: Html | Word, guise: Guise, signing: Signing, verdict: Truth | None = None) -> None:
        made[key] = Paper(
            kind=kind, layout=layout, source=source, guise=guise, file_name=k.names.get(key, NAMES.get(kind, key)), signing=signing,
            fields={} if kind in ("innovation_evidence", "other", "proxy") else _stated(kind, f),  # type: ignore[arg-type]
            verdict=verdict, faults=k.faults.get(key, ()), dpi=k.dpi,
            turned=k.turned.get(key, 0) if guise in ("scan", "photo") else 0,
        )

    kinds = ["application_form", "status_declaration", "de_minimis_form", *(["draft_contract"] if k.contract else []),
             *(["de_minimis_statement"] if k.statement else [])]
    for kind in kinds:
        layout, source = k.sources.get(kind, (f"office blank, {k.how}", _filled(BLANKS[kind], f, k.hands.get(kind, k.hand))))
        add(kind, kind, layout, source, k.guises.get(kind, k.guise), k.signings.get(kind, k.signing))
    zus_truth: Truth = {"refusal": "refusal", "instalments": "unclear"}.get(k.zus, "none")  # type: ignore[assignment]
    add("zus_certificate", "zus_certificate", f"ZUS {k.zus}", Html(ZUS[k.zus](f)), k.zus_guise, "issuer", zus_truth)
    if k.tax == "municipal":
        add("tax_certificate", "other", "municipal certificate of local taxes", Html(TAX[k.tax](f)), k.tax_guise, "issuer")
    else:
        text = certificates.tax_table(f, owed=k.owed) if k.owed else TAX[k.tax](f)
        add("tax_certificate", "tax_certificate", f"tax office {k.tax}", Html(text), k.tax_guise, "issuer", "arrears" if k.owed else "none")
    for number, c in enumerate(f.certs, 1):
        if c.copied:
            add(f"copy{number}", "innovation_evidence", f"evidence {c.style}", Html(evidence.copy(f, c)), k.copies, "issuer")
            made[f"copy{number}"] = replace(made[f"copy{number}"], file_name=k.names.get(f"copy{number}", c.title.replace("/", "-")[:48]))
    return made


def _at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def _mail(k: Kit, when: datetime, subject: str, body: str, papers: list[Paper], packed: Literal["", "zip", "one_pdf"] = "") -> Mail:
    f = k.firm
    return Mail(when, f.email, subject, f"{body}\n\n{f.boss}\n{f.short}\ntel. {f.phone}", tuple(papers), packed)


def _application(k: Kit, mails: tuple[Mail, ...], sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
    f = k.firm
    return Application(f.slug, f.name, f.nip, mails, sound, truth.fields(f), truth.points(f), missing)


INK = (24, 42, 128)
PEN_FONT = "Z003"
OFFICE_BLUE = (31, 56, 140)

STOLARNIA = Kit(
    companies.STOLARNIA, Hand("stolarnia", sign="hand", bare=True), "docx", "hand", "typed in Word, signature pasted", "sentence", "form", "pdf", "pdf", "pdf",
    names={"application_form": "formularz zgloszeniowy - Szwajcaria", "status_declaration": "zal 3 oswiadczenie status", "de_minimis_form": "zal 6 de minimis",
           "draft_contract": "zal 5 umowa parafowana", "zus_certificate": "ZUS_zaswiadczenie", "tax_certificate": "US_zaswiadczenie",
           "de_minimis_statement": "zal 4 oswiadczenie"}, statement=True)
OPTIVA = Kit(
    companies.OPTIVA, Hand("optiva", colour=OFFICE_BLUE, sign="electronic", trims=True), "pdf", "electronic", "typed, exported, e-signed", "sentence", "table",
    "pdf", "pdf", "pdf", statement=True, names={"application_form": "Optiva_formularz_zgloszeniowy", "draft_contract": "Optiva_umowa"})
FREZMET = Kit(
    companies.FREZMET, Hand("frezmet", box="X", over_dots=True, sign="hand", stamp=True), "scan", "hand", "typed over dots, X for boxes, scanned", "table",
    "struck", "scan", "scan", "scan", dpi=200, statement=True)
GLINIANKA = Kit(
    companies.GLINIANKA, Hand("glinianka", box="pen", font=PEN_FONT, colour=INK, over_dots=True, sign="hand"), "scan", "hand", "filled by hand, scanned", "letter", "letter",
    "photo", "scan", "scan", dpi=250,
    names={"application_form": "skan_0014", "status_declaration": "skan_0015", "de_minimis_form": "skan_0016", "draft_contract": "skan_0017",
           "zus_certificate": "IMG_20260410_091233", "tax_certificate": "skan_0019"})
ZIELNIK = Kit(
    companies.ZIELNIK, Hand("zielnik", box="pen", bare=True, sign="hand", stamp=True, pen=draw.BLACK), "photo", "hand", "typed, ticked with a pen, photographed", "boxes", "form",
    "photo", "photo", "photo", dpi=200, statement=True, turned={"status_declaration": 90},
    names={"application_form": "formularz", "status_declaration": "oswiadczenie", "de_minimis_form": "deminimis", "draft_contract": "umowa"})
KOMPOZYTY = Kit(
    companies.KOMPOZYTY, Hand("kompozyty", retyped=True, base_font="Liberation Serif", base_size=11, box="[x]", trims=True, sign="electronic"), "pdf", "electronic",
    "retyped by a secretary", "sentence", "table", "pdf", "pdf", "pdf", statement=True)
TERMO = Kit(
    companies.TERMO, Hand("termologika", box="X", bold=True, trims=True, sign="hand", breaks=("3", "6", "B")), "docx", "hand", "Word, X for boxes, own page breaks",
    "table", "letter", "pdf", "scan", "scan", names={"application_form": "01_formularz", "status_declaration": "02_status", "de_minimis_form": "03_de_minimis",
                                                     "draft_contract": "04_projekt_umowy", "zus_certificate": "05_ZUS", "tax_certificate": "06_US"})
MEDISENS = Kit(
    companies.MEDISENS, Hand("medisens", over_dots=True, sign="electronic", breaks=("4", "9", "A9", "C")), "pdf", "electronic", "own page breaks, e-signed", "boxes", "table",
    "pdf", "pdf", "pdf", statement=True)
PIKSEL = Kit(
    companies.PIKSEL, Hand("piksel", sign="hand", pen=draw.BLACK, colour=(60, 60, 60)), "pdf", "hand", "typed, exported, signature pasted", "letter", "form", "pdf", "pdf", "pdf",
    guises={"status_declaration": "odt", "draft_contract": "pdf"}, statement=True)
ODLEWNIA = Kit(
    companies.ODLEWNIA, Hand("odlewnia", retyped=True, base_font="Liberation Sans", base_size=10, box="only", sign="hand", stamp=True), "scan", "hand",
    "retyped, only the chosen options left, scanned", "table", "struck", "scan", "scan", "scan", dpi=200, turned={"tax_certificate": 180})
DREWPAL = Kit(
    companies.DREWPAL, Hand("drewpal", sign="electronic", box="[x]", bare=True), "pdf", "electronic", "typed, e-signed", "sentence", "table", "pdf", "pdf", "pdf",
    faults={"tax_certificate": ("arrears",)}, owed=(("podatek od towarów i usług", "14 207,00", "318,00"),))
EKOWAT = Kit(
    companies.EKOWAT, Hand("ekowat", sign="hand", bare=True), "docx", "hand", "typed in Word", "boxes", "letter", "pdf", "pdf", "photo",
    hands={"application_form": Hand("ekowat", sign="none", over_dots=True)}, signings={"application_form": "none"}, faults={"application_form": ("unsigned",)})
DRUKSERWIS = Kit(
    companies.DRUKSERWIS, Hand("drukserwis", box="cross", bare=True, font=PEN_FONT, colour=(20, 20, 24), sign="hand", stamp=True, pen=draw.BLACK), "scan", "hand",
    "filled by hand, scanned", "letter", "struck", "scan", "scan", "scan", contract=False, statement=True, dpi=200)
AUTOMATYKA = Kit(
    companies.AUTOMATYKA, Hand("automatyka", trims=True, sign="electronic", breaks=("6",)), "pdf", "electronic", "typed, e-signed", "table", "municipal", "pdf", "pdf", "pdf",
    faults={"tax_certificate": ("wrong_document",)}, names={"tax_certificate": "zaswiadczenie o niezaleganiu w podatkach"})
SOLARTEC = Kit(
    companies.SOLARTEC, Hand("solartec", sign="electronic"), "pdf", "electronic", "typed", "sentence", "letter", "pdf", "pdf", "pdf",
    sources={
        "application_form": ("own letter", Html(own.letter_form(companies.SOLARTEC, "electronic"))),
        "status_declaration": ("own letter", Html(own.status_letter(companies.SOLARTEC, "electronic"))),
        "de_minimis_form": ("edition of 2024, compact", Html(own.de_minimis_html(companies.SOLARTEC, "electronic", compact=True))),
        "draft_contract": ("earlier draft, HTML print", Html(own.contract_html(companies.SOLARTEC, "electronic"))),
    })
TKALNIA_HAND = Hand("tkalnia", sign="hand", stamp=True, pen=draw.BLACK)
TKALNIA = Kit(
    companies.TKALNIA, TKALNIA_HAND, "scan", "hand", "scanned", "boxes", "form", "scan", "scan", "scan", dpi=200,
    sources={
        "application_form": ("older edition", _filled(own.old_form, companies.TKALNIA, TKALNIA_HAND)),
        "status_declaration": ("older edition", _filled(own.status_old, companies.TKALNIA, TKALNIA_HAND)),
        "de_minimis_form": ("edition of 2024, two columns", Html(own.de_minimis_html(companies.TKALNIA, "hand"))),
        "draft_contract": ("older edition in Word", _filled(own.contract_old, companies.TKALNIA, TKALNIA_HAND)),
    })
LABVET = Kit(
    companies.LABVET, Hand("labvet", sign="hand"), "scan", "hand", "scanned", "letter", "struck", "photo", "photo", "scan", dpi=200, statement=True,
    sources={
        "application_form": ("own letter", Html(own.letter_form(companies.LABVET, "hand"))),
        "status_declaration": ("own letter", Html(own.status_letter(companies.LABVET, "hand"))),
        "de_minimis_form": ("edition of 2024, two columns", Html(own.de_minimis_html(companies.LABVET, "hand"))),
        "draft_contract": ("earlier draft, HTML print", Html(own.contract_html(companies.LABVET, "hand"))),
        "de_minimis_statement": ("own letter", Html(own.statement_letter(companies.LABVET, "hand"))),
    })
NAWIGO_HAND = Hand("nawigo", sign="hand", colour=OFFICE_BLUE)
NAWIGO = Kit(
    companies.NAWIGO, NAWIGO_HAND, "docx", "hand", "Word", "table", "letter", "pdf", "pdf", "pdf",
    sources={
        "application_form": ("older edition", _filled(own.old_form, companies.NAWIGO, NAWIGO_HAND)),
        "status_declaration": ("older edition", _filled(own.status_old, companies.NAWIGO, NAWIGO_HAND)),
        "draft_contract": ("older edition in Word", _filled(own.contract_old, companies.NAWIGO, NAWIGO_HAND)),
    })
TRANSMET = Kit(
    companies.TRANSMET, Hand("transmet", sign="electronic"), "pdf", "electronic", "typed", "refusal", "form", "pdf", "pdf", "pdf",
    faults={"zus_certificate": ("arrears",)}, names={"zus_certificate": "ZUS - odpowiedź"},
    sources={
        "application_form": ("spreadsheet print", Html(own.sheet_form(companies.TRANSMET, "electronic"))),
        "status_declaration": ("own letter", Html(own.status_letter(companies.TRANSMET, "electronic"))),
        "de_minimis_form": ("edition of 2024, compact", Html(own.de_minimis_html(companies.TRANSMET, "electronic", compact=True))),
    })
POLSZKLO_HAND = Hand("polszklo", sign="hand", over_dots=True, stamp=True)
POLSZKLO = Kit(
    companies.POLSZKLO, POLSZKLO_HAND, "photo", "hand", "photographed", "instalments", "table", "photo", "photo", "photo", dpi=200,
    faults={"de_minimis_form": ("obsolete_template",), "draft_contract": ("not_initialled",)}, signings={"draft_contract": "none"},
    sources={
        "application_form": ("older edition", _filled(own.old_form, companies.POLSZKLO, POLSZKLO_HAND)),
        "status_declaration": ("older edition", _filled(own.status_old, companies.POLSZKLO, POLSZKLO_HAND)),
        "de_minimis_form": ("edition of 1407/2013", Html(own.de_minimis_html(companies.POLSZKLO, "hand", obsolete=True))),
        "draft_contract": ("earlier draft, HTML print", Html(own.contract_html(companies.POLSZKLO, "none"))),
    })


def _extra(k: Kit, kind: str, layout: str, text: str, name: str, guise: Guise, signing: Signing = "issuer") -> Paper:
    return Paper(kind, layout, Html(text), guise, name, signing, dpi=k.dpi)


def _pick(papers: dict[str, Paper], *names: str) -> list[Paper]:
    """The named papers; `copies` stands for all copies of certificates, `rest` for whatever was not named."""
    chosen: list[Paper] = []
    for name in names:
        if name == "copies":
            chosen += [p for key, p in papers.items() if key.startswith("copy")]
        elif name == "rest":
            named = set(names)
            chosen += [p for key, p in papers.items() if key not in named and not ("copies" in named and key.startswith("copy"))]
        else:
            chosen.append(papers[name])
    return chosen


def _everything() -> tuple[Application, ...]:
    apps: list[Application] = []

    p = _papers(STOLARNIA)
    apps.append(_application(STOLARNIA, (
        _mail(STOLARNIA, _at(13, 9, 12), "Zgłoszenie - wyjazd do Szwajcarii", "Dzień dobry,\nprzesyłam formularz z załącznikami. Zaświadczenia doślę osobno, bo mam je w innym komputerze.",
              _pick(p, "application_form", "status_declaration", "de_minimis_form", "draft_contract", "de_minimis_statement")),
        _mail(STOLARNIA, _at(14, 10, 41), "Zgłoszenie - wyjazd do Szwajcarii - zaświadczenia", "Dzień dobry,\nzgodnie z zapowiedzią zaświadczenia z ZUS i US oraz wydruk z CEIDG.",
              [*_pick(p, "zus_certificate", "tax_certificate"),
               _extra(STOLARNIA, "other", "CEIDG print-out", evidence.ceidg(STOLARNIA.firm), "CEIDG wydruk", "pdf")]),
    )))
    p = _papers(OPTIVA)
    apps.append(_application(OPTIVA, (_mail(OPTIVA, _at(15, 11, 3), "Nabór Szwajcaria 2026 – zgłoszenie Optiva Systems",
                                           "Szanowni Państwo,\nw załączeniu komplet podpisanych elektronicznie dokumentów wraz z kopiami certyfikatów.",
                                           _pick(p, "application_form", "zus_certificate", "tax_certificate", "rest", "copies")),)))
    p = _papers(FREZMET)
    apps.append(_application(FREZMET, (_mail(FREZMET, _at(13, 12, 27), "zgłoszenie wyjazd studyjny", "Witam, w załączniku wszystkie dokumenty w jednym pliku.",
                                             _pick(p, "application_form", "status_declaration", "de_minimis_form", "de_minimis_statement", "draft_contract", "zus_certificate",
                                                   "tax_certificate", "copies"), "one_pdf"),)))
    p = _papers(GLINIANKA)
    apps.append(_application(GLINIANKA, (_mail(GLINIANKA, _at(15, 8, 5), "Szwajcaria - Glinianka", "Dzień dobry, wysyłam skany.\nPozdrawiam", _pick(p, "rest")),)))
    p = _papers(ZIELNIK)
    apps.append(_application(ZIELNIK, (
        _mail(ZIELNIK, _at(16, 13, 18), "Zielnik Lubuski – zgłoszenie na wyjazd do Szwajcarii", "Dzień dobry,\nprzesyłam zdjęcia dokumentów. Kopie certyfikatów w następnej wiadomości.",
              _pick(p, "application_form", "status_declaration", "de_minimis_form", "de_minimis_statement", "draft_contract", "zus_certificate", "tax_certificate")),
        _mail(ZIELNIK, _at(16, 13, 31), "Zielnik Lubuski – certyfikaty (cz. 2)", "Cz. 2 – certyfikaty.", _pick(p, "copies")),
    )))
    p = _papers(KOMPOZYTY)
    apps.append(_application(KOMPOZYTY, (_mail(KOMPOZYTY, _at(16, 9, 50), "Zgłoszenie – Kompozyty Nadodrze S.A.", "Szanowni Państwo,\nprzekazujemy zgłoszenie do wyjazdu studyjnego do Szwajcarii.",
                                               [*_pick(p, "rest", "copies"), _extra(KOMPOZYTY, "other", "KRS print-out", evidence.krs(KOMPOZYTY.firm), "KRS odpis", "pdf")]),)))
    p = _papers(TERMO)
    apps.append(_application(TERMO, (_mail(TERMO, _at(15, 14, 22), "TermoLogika – dokumenty rekrutacyjne", "Dzień dobry,\nkomplet dokumentów w pliku ZIP.", _pick(p, "rest", "copies"), "zip"),)))
    p = _papers(MEDISENS)
    apps.append(_application(MEDISENS, (_mail(MEDISENS, _at(17, 10, 9), "Innowacyjne Lubuskie / Szwajcaria / MediSens", "Dzień dobry,\nzgłaszamy udział p. dr. Gołąba. Dokumenty w załączeniu.",
                                              _pick(p, "rest", "copies")),)))
    p = _papers(PIKSEL)
    apps.append(_application(PIKSEL, (_mail(PIKSEL, _at(14, 12, 0), "zgłoszenie Piksel", "Cześć,\nw załącznikach wszystko, o co prosicie w regulaminie. Dajcie znać, gdyby czegoś brakowało.",
                                            _pick(p, "rest")),)))
    p = _papers(ODLEWNIA)
    apps.append(_application(ODLEWNIA, (_mail(ODLEWNIA, _at(13, 14, 45), "Odlewnia Żagańska – zgłoszenie", "W załączeniu skan dokumentów zgłoszeniowych.",
                                              [*_pick(p, "application_form", "zus_certificate", "tax_certificate", "status_declaration", "de_minimis_form", "draft_contract", "copies"),
                                               _extra(ODLEWNIA, "proxy", "power of attorney", evidence.proxy(ODLEWNIA.firm, "Iwonę Czajkę"), "pelnomocnictwo", "scan", "hand")], "one_pdf"),)))
    p = _papers(DREWPAL)
    apps.append(_application(DREWPAL, (_mail(DREWPAL, _at(17, 9, 33), "Drewpal – wyjazd do Szwajcarii", "Dzień dobry,\nprzesyłamy dokumenty.", _pick(p, "rest", "copies")),), False))
    p = _papers(EKOWAT)
    apps.append(_application(EKOWAT, (_mail(EKOWAT, _at(17, 11, 52), "EkoWat zgłoszenie", "Witam\nprzesyłam dokumenty na wyjazd do Szwajcarii\nRafał Szulc", _pick(p, "rest", "copies")),), False))
    p = _papers(DRUKSERWIS)
    apps.append(_application(DRUKSERWIS, (_mail(DRUKSERWIS, _at(20, 8, 40), "Zgłoszenie Druk-Serwis", "Dzień dobry, załączam skany dokumentów.", _pick(p, "rest", "copies")),), False,
                             ("draft_contract",)))
    p = _papers(AUTOMATYKA)
    apps.append(_application(AUTOMATYKA, (_mail(AUTOMATYKA, _at(20, 10, 15), "Automatyka Sulechów – formularz zgłoszeniowy z załącznikami", "Szanowni Państwo,\nw załączeniu dokumenty.",
                                                _pick(p, "rest", "copies")),), False, ("tax_certificate",)))
    p = _papers(SOLARTEC)
    apps.append(_application(SOLARTEC, (_mail(SOLARTEC, _at(17, 13, 6), "Solartec Zachód – zgłoszenie", "Szanowni Państwo,\nprzesyłam zgłoszenie w formie pisma wraz z załącznikami.",
                                              _pick(p, "rest", "copies"), "zip"),)))
    p = _papers(TKALNIA)
    apps.append(_application(TKALNIA, (_mail(TKALNIA, _at(14, 9, 24), "Tkalnia Zachodnia – karta zgłoszenia", "Dzień dobry,\nprzesyłam skany.", _pick(p, "rest", "copies")),)))
    p = _papers(LABVET)
    apps.append(_application(LABVET, (_mail(LABVET, _at(15, 12, 48), "Lab-Vet – wyjazd studyjny do Szwajcarii", "Dzień dobry,\nskany i zdjęcia zaświadczeń w załączeniu.", _pick(p, "rest", "copies")),)))
    p = _papers(NAWIGO)
    apps.append(_application(NAWIGO, (_mail(NAWIGO, _at(20, 11, 11), "zgłoszenie NAWIGO Drony", "Dzień dobry,\nwypełniłam formularz, który dostałam od Państwa w zeszłym roku, mam nadzieję, że jest w porządku.",
                                            _pick(p, "rest", "copies")),)))
    p = _papers(TRANSMET)
    apps.append(_application(TRANSMET, (_mail(TRANSMET, _at(16, 14, 2), "Transmet – zgłoszenie, wyjazd studyjny", "Szanowni Państwo,\nw załączeniu komplet dokumentów, w tym odpowiedź z ZUS.",
                                              _pick(p, "rest", "copies")),), False))
    p = _papers(POLSZKLO)
    apps.append(_application(POLSZKLO, (_mail(POLSZKLO, _at(20, 13, 37), "Pol-Szkło Szprotawa zgłoszenie", "Witam, w załączeniu zdjęcia dokumentów.", _pick(p, "rest", "copies")),), False))
    return tuple(apps)


ROUND = Round(
    name="r06",
    written_by="Read: the Regulamin, facts of domain.md, the tables Kinds and Findings, the JSON names, model.py; no reader, no other round.",
    applications=_everything(),
    blanks={kind: Word(write) for kind, write in BLANKS.items()},
)
