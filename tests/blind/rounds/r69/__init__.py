"""Round 69: nineteen applications in other layouts; nobody knows the forms."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth, Value, Word
from tests.blind.press.mail import WARSAW
from tests.blind.rounds.r69 import certificates as c
from tests.blind.rounds.r69 import forms as f
from tests.blind.rounds.r69 import statements as s
from tests.blind.rounds.r69 import word_forms as w
from tests.blind.rounds.r69.firms import FIRMS, Firm


class Pile:
    """The papers of one company, in the order in which they are laid down."""

    def __init__(self, slug: str) -> None:
        self.firm: Firm = FIRMS[slug]
        self.papers: list[Paper] = []

    def put(self, kind: str, layout: str, source: Html | Word, guise: Guise, name: str, signing: Signing = "hand",
            verdict: Truth | None = None, dpi: int = 200, turned: int = 0, faults: tuple[str, ...] = ()) -> "Pile":  # fmt: skip
        """One more."""
        told: dict[str, Value] = {"nip": self.firm.nip, "name": self.firm.name}
        if kind == "application_form":
            told |= self.firm.fields()
        elif kind in {"status_declaration", "de_minimis_form"}:
            told["size"] = self.firm.size
        elif kind == "innovation_evidence":
            del told["nip"]
        self.papers.append(
            Paper(kind, layout, source, guise, name, signing, told, verdict, faults, dpi, turned)
        )
        return self

    def zus(
        self,
        layout: str,
        guise: Guise,
        day: str,
        name: str = "zaświadczenie ZUS",
        dpi: int = 200,
        turned: int = 0,
    ) -> "Pile":
        """Its certificate of ZUS."""
        make = {
            "letter": c.zus_letter,
            "table": c.zus_table,
            "numbered": c.zus_numbered,
            "e-confirmation": c.zus_electronic,
        }[layout]
        return self.put(
            "zus_certificate",
            f"ZUS {layout}",
            make(self.firm, day),
            guise,
            name,
            "issuer",
            "none",
            dpi,
            turned,
        )

    def tax(
        self,
        layout: str,
        guise: Guise,
        day: str,
        name: str = "zaświadczenie US",
        dpi: int = 200,
        turned: int = 0,
    ) -> "Pile":
        """Its certificate of the tax office."""
        make = {
            "letter": c.tax_letter,
            "fields": c.tax_fields,
            "e-office": c.tax_electronic,
            "table": c.tax_table,
        }[layout]
        return self.put(
            "tax_certificate",
            f"tax {layout}",
            make(self.firm, day),
            guise,
            name,
            "issuer",
            "none",
            dpi,
            turned,
        )

    def agreement(self, layout: str, guise: Guise, name: str = "umowa parafowana", dpi: int = 200) -> "Pile":
        """The initialled draft."""
        return self.put(
            "draft_contract", f"contract {layout}", s.contract(self.firm, layout), guise, name, dpi=dpi
        )

    def copies(self, guise: Guise, dpi: int = 200) -> "Pile":
        """A copy of everything that the form lists."""
        for number, text in enumerate(self.firm.certs, 1):
            self.put(
                "innovation_evidence",
                "certificate copy",
                s.evidence(self.firm, text),
                guise,
                f"załącznik {number} certyfikat",
                "issuer",
                dpi=dpi,
            )
        return self

    def form(
        self,
        layout: str,
        source: Html | Word,
        guise: Guise,
        name: str,
        signing: Signing = "hand",
        dpi: int = 200,
        turned: int = 0,
    ) -> "Pile":
        """The application form."""
        return self.put("application_form", f"form {layout}", source, guise, name, signing, None, dpi, turned)

    def status(
        self,
        layout: str,
        source: Html | Word,
        guise: Guise,
        signing: Signing = "hand",
        dpi: int = 200,
        turned: int = 0,
    ) -> "Pile":
        """The declaration."""
        return self.put(
            "status_declaration",
            f"status {layout}",
            source,
            guise,
            "oświadczenie o statusie",
            signing,
            None,
            dpi,
            turned,
        )

    def minimis(
        self,
        layout: str,
        source: Html | Word,
        guise: Guise,
        signing: Signing = "hand",
        dpi: int = 200,
        turned: int = 0,
    ) -> "Pile":
        """The information form."""
        return self.put(
            "de_minimis_form",
            f"de minimis {layout}",
            source,
            guise,
            "formularz de minimis",
            signing,
            None,
            dpi,
            turned,
        )

    def done(self, day: int, hour: int, minute: int, body: str, packed: str = "", split: int = 0, missing: tuple[str, ...] = (),
             points: Mapping[str, int | None] | None = None) -> Application:  # fmt: skip
        """The application; the first `split` papers in a first mail, the rest two hours later."""
        firm = self.firm
        first = Mail(
            datetime(2026, 4, day, hour, minute, tzinfo=WARSAW), f"{firm.delegate} <{firm.mail}>", f"Zgłoszenie na wyjazd do Szwajcarii – {firm.name}",
            f"Dzień dobry,\n\n{body}\n\nZ poważaniem\n{firm.delegate}\n{firm.name}\ntel. {firm.phone}\n", tuple(self.papers),
            "zip" if packed == "zip" else "one_pdf" if packed == "one_pdf" else "",
        )  # fmt: skip
        mails: tuple[Mail, ...] = (first,)
        if split:
            second = replace(
                first,
                sent_at=first.sent_at.replace(hour=hour + 1),
                subject=f"Uzupełnienie: {first.subject}",
                papers=tuple(self.papers[split:]),
            )
            mails = (replace(first, papers=tuple(self.papers[:split])), second)
        is_sound = firm.slug not in {"zaleglosc", "wniosek", "bezpodpisu", "odmowa", "glogow"}
        return Application(
            firm.slug, firm.name, firm.nip, mails, is_sound, firm.fields(), points or firm.points(), missing
        )


SENT = "w załączeniu przesyłam komplet dokumentów do naboru na wyjazd studyjny do Szwajcarii."


def _digital() -> list[Application]:
    p = Pile("frezmet")
    one = (
        p.form("table", f.table_form(p.firm), "pdf", "Formularz zgłoszeniowy FREZMET")
        .zus("e-confirmation", "pdf", "8.04.2026")
        .tax("e-office", "pdf", "7.04.2026")
    )
    one.status("table", s.status_table(p.firm), "pdf").minimis(
        "table", s.minimis_table(p.firm), "pdf"
    ).agreement("letter", "pdf").copies("pdf").put(
        "other", "KRS", s.registry(p.firm), "pdf", "odpis KRS", "none"
    )
    a = one.done(10, 9, 14, SENT)
    p = Pile("algowit")
    p.form("lines", w.lines_form(p.firm, is_pen=True), "docx", "karta zgloszenia").zus(
        "table", "pdf", "9 kwietnia 2026 r."
    ).tax("letter", "pdf", "8 kwietnia 2026 r.")
    p.status("Word", w.status_word(p.firm, is_pen=True), "docx").minimis(
        "Word", w.minimis_word(p.firm, is_pen=True), "docx"
    ).agreement("margin", "pdf")
    b = p.done(10, 11, 5, "przesyłam zgłoszenie mojej firmy.")
    p = Pile("okno-bobr")
    p.form("questions", f.question_form(p.firm), "pdf", "formularz").zus(
        "letter", "pdf", "9 kwietnia 2026 r."
    ).tax("table", "pdf", "10 kwietnia 2026 r.")
    p.status("sentences", s.status_sentence(p.firm), "pdf").minimis(
        "questions", s.minimis_questions(p.firm), "pdf"
    ).agreement("table", "pdf").copies("pdf")
    d = p.done(14, 8, 31, SENT, "zip")
    p = Pile("sensoria")
    p.form("cards", f.card_form(p.firm), "pdf", "zgłoszenie-sensoria", "electronic").zus(
        "numbered", "pdf", "09.04.2026"
    ).tax("fields", "pdf", "09.04.2026")
    p.status("Word", w.status_word(p.firm, is_pen=False), "pdf", "electronic").minimis(
        "cards", s.minimis_cards(p.firm), "pdf", "electronic"
    ).put(
        "draft_contract",
        "contract columns",
        s.contract(p.firm, "columns", has_initials=False),
        "pdf",
        "projekt umowy",
        "electronic",
    ).copies("pdf")
    e = p.done(10, 14, 40, "przekazuję dokumenty podpisane kwalifikowanym podpisem elektronicznym.", split=3)
    p = Pile("biogrunt")
    p.form("letter", w.letter_form(p.firm), "odt", "formularz - Biogrunt").zus(
        "table", "pdf", "10 kwietnia 2026 r."
    ).tax("e-office", "pdf", "10.04.2026")
    p.status("Word", w.status_word(p.firm, is_pen=True), "odt").minimis(
        "Word", w.minimis_word(p.firm, is_pen=True), "odt"
    ).agreement("letter", "pdf").put(
        "de_minimis_statement", "aid statement", s.aid_statement(p.firm), "pdf", "zal 4"
    )
    g = p.done(13, 12, 2, SENT)
    p = Pile("druk3d")
    p.form("columns", f.column_form(p.firm), "pdf", "Warstwa_formularz").zus(
        "e-confirmation", "pdf", "13.04.2026"
    ).tax("fields", "pdf", "13.04.2026")
    p.status("table", s.status_table(p.firm, "x"), "pdf").minimis(
        "questions", s.minimis_questions(p.firm, 0, "round"), "pdf"
    ).agreement("columns", "pdf").copies("pdf")
    return [a, b, d, e, g, p.done(14, 16, 20, SENT)]


def _paper() -> list[Application]:
    p = Pile("wagi")
    p.form("comb", f.comb_form(p.firm, 2, "pen"), "scan", "skan formularz").zus(
        "letter", "scan", "8 kwietnia 2026 r."
    ).tax("letter", "scan", "9 kwietnia 2026 r.")
    p.status("strike", s.status_strike(p.firm, 2), "scan").minimis(
        "table", s.minimis_table(p.firm, 2, "pen"), "scan"
    ).agreement("letter", "scan").copies("scan")
    a = p.done(14, 15, 11, "przesyłam skany.", "one_pdf")
    p = Pile("piekarnia")
    p.form("table", f.table_form(p.firm, 0, "tick"), "scan", "001", dpi=300).zus(
        "table", "pdf", "9 kwietnia 2026 r."
    ).tax("fields", "pdf", "09.04.2026")
    p.status("table", s.status_table(p.firm, "tick"), "scan").minimis(
        "cards", s.minimis_cards(p.firm, 0, "tick"), "scan"
    ).agreement("columns", "scan").copies("scan")
    b = p.done(10, 13, 13, SENT)
    p = Pile("hydro")
    p.form("questions", f.question_form(p.firm, 0, "tick"), "photo", "IMG_4411", dpi=220).zus(
        "numbered", "photo", "10.04.2026", "IMG_4415", 220
    ).tax("table", "photo", "10 kwietnia 2026 r.", "IMG_4416", 220, 90)
    p.status("sentences", s.status_sentence(p.firm), "photo", dpi=220).minimis(
        "questions", s.minimis_questions(p.firm, 0, "tick"), "photo", dpi=220
    ).agreement("table", "photo", "IMG_4420", 220)
    d = p.done(14, 9, 50, "zdjęcia dokumentów w załączeniu.")
    p = Pile("tapis")
    p.form("lines", w.lines_form(p.firm, is_pen=True), "scan", "TAPIS zgłoszenie", turned=180).zus(
        "e-confirmation", "pdf", "9.04.2026"
    ).tax("e-office", "pdf", "9.04.2026")
    p.status("Word", w.status_word(p.firm, is_pen=True), "scan").minimis(
        "Word", w.minimis_word(p.firm, is_pen=True), "scan"
    ).agreement("margin", "scan").copies("scan")
    e = p.done(15, 7, 58, SENT, "zip")
    p = Pile("drony")
    p.form("columns", f.column_form(p.firm, 1, "pen"), "scan", "AeroLan formularz", dpi=300).zus(
        "table", "scan", "13 kwietnia 2026 r."
    ).tax("letter", "scan", "13 kwietnia 2026 r.")
    p.status("strike", s.status_strike(p.firm, 1), "scan", dpi=300).minimis(
        "cards", s.minimis_cards(p.firm, 0, "pen"), "scan"
    ).agreement("letter", "scan").put(
        "de_minimis_statement",
        "aid statement",
        s.aid_statement(p.firm, 1),
        "scan",
        "oświadczenie pomoc",
        dpi=300,
    )
    g = p.done(15, 12, 44, SENT, split=4)
    p = Pile("szklo")
    p.form("table", f.table_form(p.firm, 2, "pen"), "photo", "zdjecie form", dpi=240).zus(
        "letter", "photo", "13 kwietnia 2026 r.", "zdjecie zus", 220
    ).tax("fields", "photo", "14.04.2026", "zdjecie us", 220)
    p.status("table", s.status_table(p.firm, "pen", 2), "photo", dpi=240).minimis(
        "table", s.minimis_table(p.firm, 2, "pen"), "photo", dpi=240
    ).agreement("margin", "scan")
    h = p.done(15, 15, 9, "wysyłam zdjęcia papierów, umowa jako skan.")
    p = Pile("led")
    p.form("letter", w.letter_form(p.firm), "scan", "Lumenis zgłoszenie").zus(
        "numbered", "scan", "13.04.2026"
    ).tax("table", "scan", "13 kwietnia 2026 r.", turned=90)
    p.status("sentences", s.status_sentence(p.firm), "scan").minimis(
        "questions", s.minimis_questions(p.firm, 0, "pen"), "scan"
    ).agreement("table", "scan").copies("scan").put("other", "KRS", s.registry(p.firm), "pdf", "KRS", "none")
    i = p.done(16, 9, 33, SENT)
    p = Pile("kajak")
    p.form("comb", f.comb_form(p.firm, 1, "pen"), "scan", "formularz zgłoszeniowy", dpi=300).zus(
        "e-confirmation", "pdf", "14.04.2026"
    ).tax("e-office", "pdf", "14.04.2026")
    p.status("strike", s.status_strike(p.firm, 1), "photo", dpi=240).minimis(
        "table", s.minimis_table(p.firm, 1, "pen"), "scan", dpi=300
    ).agreement("columns", "scan")
    return [a, b, d, e, g, h, i, p.done(16, 18, 27, "przesyłam dokumenty na wyjazd.")]


def _unsound() -> list[Application]:
    p = Pile("zaleglosc")
    p.form("table", f.table_form(p.firm), "pdf", "formularz ProFasada").zus(
        "table", "pdf", "9 kwietnia 2026 r."
    ).put(
        "tax_certificate",
        "tax fields, arrears",
        c.tax_fields(p.firm, "09.04.2026", "4 318,00 zł"),
        "pdf",
        "zaświadczenie US",
        "issuer",
        "arrears",
    )
    p.status("sentences", s.status_sentence(p.firm), "pdf").minimis(
        "table", s.minimis_table(p.firm), "pdf"
    ).agreement("letter", "pdf").copies("pdf")
    a = p.done(10, 10, 0, SENT)
    p = Pile("wniosek")
    p.form("questions", f.question_form(p.firm), "pdf", "formularz").put(
        "other", "ZUS request", c.zus_request(p.firm, "9.04.2026"), "pdf", "ZUS", "hand"
    ).tax("e-office", "pdf", "9.04.2026")
    p.status("Word", w.status_word(p.firm, is_pen=True), "docx").minimis(
        "Word", w.minimis_word(p.firm, is_pen=True), "docx"
    ).agreement("table", "pdf")
    b = p.done(14, 12, 0, "wysyłam dokumenty.", missing=("zus_certificate",))
    p = Pile("bezpodpisu")
    p.form("columns", f.column_form(p.firm), "pdf", "Kabel-Tech formularz").zus(
        "numbered", "pdf", "10.04.2026"
    ).tax("letter", "pdf", "10 kwietnia 2026 r.")
    p.status("strike", s.status_strike(p.firm, 0, is_signed=False), "pdf", "none").minimis(
        "cards", s.minimis_cards(p.firm), "pdf"
    ).agreement("columns", "pdf").copies("pdf")
    d = p.done(13, 14, 15, SENT)
    p = Pile("odmowa")
    p.form("lines", w.lines_form(p.firm, is_pen=True), "pdf", "Trans-Pal karta zgłoszenia").put(
        "zus_certificate",
        "ZUS refusal",
        c.zus_refusal(p.firm, "13 kwietnia 2026 r."),
        "scan",
        "pismo ZUS",
        "issuer",
        "refusal",
    ).tax("table", "pdf", "13 kwietnia 2026 r.")
    p.status("table", s.status_table(p.firm), "pdf").minimis(
        "questions", s.minimis_questions(p.firm), "pdf"
    ).agreement("margin", "pdf")
    e = p.done(15, 11, 30, SENT)
    p = Pile("glogow")
    p.form("letter", w.letter_form(p.firm), "pdf", "Miedzianka zgłoszenie").zus(
        "letter", "pdf", "14 kwietnia 2026 r."
    ).tax("fields", "pdf", "14.04.2026")
    p.status("Word", w.status_word(p.firm, is_pen=True), "pdf").minimis(
        "Word", w.minimis_word(p.firm, is_pen=True), "pdf"
    ).agreement("letter", "pdf").copies("pdf")
    return [a, b, d, e, p.done(16, 13, 0, SENT)]


ROUND = Round(
    "r69",
    "Regulamin, domain.md, forms.md, contract.md and tests/blind (README, model, truth, check, tiny_round, press); neither readers nor samples",
    (*_digital(), *_paper(), *_unsound()),
    {},
)  # fmt: skip
