"""Who sends what, in which make-up, and what is true of it."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from . import certificates as c
from . import contract as k
from . import declarations as d
from . import evidence as v
from . import forms
from .companies import FIRMS, Firm
from ...model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word

WARSAW = ZoneInfo("Europe/Warsaw")
MONTHS = ("", "stycznia", "lutego", "marca", "kwietnia")
Source = Html | Word
Made = Callable[[Firm, str, str], Source]


def words(day: date) -> str:
    return f"{day.day} {MONTHS[day.month]} {day.year} r."


def figures(day: date) -> str:
    return f"{day:%d.%m.%Y} r."


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def points(f: Firm) -> dict[str, int | None]:
    events, trips, proofs = f.recent_events, len(f.trips), len(f.proofs)
    online: int | None = (3 if f.www else 0) + (5 if f.www_foreign else 0) + (2 if f.social else 0)
    if f.www_foreign and "angielskim" not in f.foreign_words:
        online = None  # a foreign version, but no English one: the commission judges
    return {
        "1": 5 if f.size == "medium" else 20, "2": 10 if f.innovative else 0, "3": 10 if proofs > 3 else 5 if proofs else 0, "4": online,
        "5": 10 if events > 2 else (0, 1, 5)[events], "6": 10 if f.lis else 0, "7": 10 if len(f.agreements) > 1 else 5 if f.agreements else 0,
        "8": 10 if f.horizontal else 0, "9": 10 if not trips else 5 if trips < 3 else 0,
    }


def truth(f: Firm) -> dict[str, Value]:
    return {name: value for name, value in forms.fields(f).items() if name not in ("nip", "name")}


def _id(f: Firm) -> dict[str, Value]:
    return {"nip": f.nip, "name": f.name}


FORM: dict[str, Made] = {
    "card": forms.card, "sentences": forms.sentences, "merged": forms.merged, "dotted": forms.dotted, "landscape": forms.landscape, "survey": forms.survey,
    "struck_word": forms.struck_word, "dotted_quick": lambda f, s, t: forms.dotted(f, s, t, "quick"),
}
STATUS: dict[str, Callable[[Firm, str, str, str], Source]] = {
    "table": d.status_word_table, "struck": d.status_struck, "years": d.status_years, "pen": d.status_pen,
}
MINIMIS: dict[str, Made] = {
    "word": d.deminimis_word, "digits": d.deminimis_digits, "list": d.deminimis_list, "pen": d.deminimis_pen, "old": lambda f, s, t: d.deminimis_digits(f, s, t, True),
    "pen_quick": lambda f, s, t: d.deminimis_pen(f, s, t, "quick"),
}
CONTRACT: dict[str, Callable[[Firm, str], Source]] = {"classic": k.classic, "columns": k.columns, "strip": k.strip, "word": k.word}
ZUS: dict[str, tuple[Callable[[Firm, str], Source], Truth]] = {
    "pue": (c.zus_pue, "none"), "letter": (c.zus_letter, "none"), "table": (c.zus_table, "none"), "ticks": (c.zus_ticks, "none"),
    "refusal": (c.zus_refusal, "refusal"), "instalments": (lambda f, t: c.zus_letter(f, t, True), "unclear"),
}
TAX: dict[str, tuple[Callable[[Firm, str], Source], Truth]] = {
    "eus": (c.us_eus, "none"), "letter": (c.us_letter, "none"), "table": (c.us_table, "none"), "strike": (c.us_strike, "none"),
    "arrears": (lambda f, t: c.us_table(f, t, True), "arrears"), "municipal": (c.municipal, "none"),
}
NAMES = {
    "zus": {"refusal": "decyzja ZUS o odmowie", "instalments": "pismo oddziału ZUS, układ ratalny", "pue": "wydruk z eZUS", "letter": "pismo oddziału ZUS z pieczęcią", "table": "tabela sald funduszy ZUS", "ticks": "druk ZUS z polami odhaczonymi"},
    "tax": {"eus": "PDF z e-Urzędu Skarbowego", "letter": "pismo naczelnika", "table": "tabela kwot US", "strike": "druk US ze skreśleniem", "arrears": "tabela kwot US z zaległością", "municipal": "zaświadczenie prezydenta miasta"},
    "status": {"table": "Word: tabela progów", "struck": "tekst ze skreśleniami", "years": "tabela trzech lat", "pen": "pola w rzędzie, pióro"},
    "dm": {"word": "Word A | A1", "digits": "kratki cyfr", "list": "przepisany przez księgową", "pen": "druk wypełniony piórem", "pen_quick": "druk wypełniony piórem", "old": "kratki cyfr, wzór z 2013"},
    "contract": {"classic": "trzy strony z paragrafami", "columns": "dwie kolumny", "strip": "pasek programu, numeracja dziesiętna", "word": "Word z tabelą stron"},
}


def _signing(sig: str, guise: Guise) -> Signing:
    if sig == "none":
        return "none"
    return "electronic" if sig == "electronic" and guise == "pdf" else "hand"


def own(f: Firm, kind: str, layout: str, label: str, guise: Guise, name: str, make: Callable[[str], Source], sig: str, says: dict[str, Value], **more: object) -> Paper:
    """A paper that the company signs."""
    signing = _signing(sig, guise)
    return Paper(kind, label or layout, make(str(signing)), guise, name, signing, says, **more)  # type: ignore[arg-type]


def form(f: Firm, layout: str, guise: Guise, name: str, day: date, sig: str = "hand", **more: object) -> Paper:
    when = words(day) if layout in ("sentences", "card", "struck_word") else figures(day)
    label = forms.LAYOUTS[layout.removesuffix("_quick")]
    if sig == "none":
        more["faults"] = ("unsigned",)
    return own(f, "application_form", layout, label, guise, name, lambda s: FORM[layout](f, s, when), sig, forms.fields(f), **more)


def zus(f: Firm, layout: str, guise: Guise, name: str, day: date, **more: object) -> Paper:
    make, verdict = ZUS[layout]
    faults = {"none": (), "refusal": ("arrears",), "arrears": ("arrears",), "unclear": ("unsure",)}[verdict]
    return Paper("zus_certificate", NAMES["zus"][layout], make(f, words(day) if layout != "ticks" else figures(day)), guise, name, "issuer", _id(f), verdict, faults, **more)  # type: ignore[arg-type]


def tax(f: Firm, layout: str, guise: Guise, name: str, day: date, **more: object) -> Paper:
    make, verdict = TAX[layout]
    source = make(f, words(day) if layout in ("letter", "municipal") else figures(day))
    if layout == "municipal":
        return Paper("other", NAMES["tax"][layout], source, guise, name, "issuer", _id(f), None, ("wrong_document",), **more)  # type: ignore[arg-type]
    faults = ("arrears",) if verdict == "arrears" else ()
    return Paper("tax_certificate", NAMES["tax"][layout], source, guise, name, "issuer", _id(f), verdict, faults, **more)  # type: ignore[arg-type]


def status(f: Firm, layout: str, guise: Guise, name: str, day: date, sig: str = "hand", size: str = "", **more: object) -> Paper:
    says = {**_id(f), "size": size or f.size}
    if size:
        more["faults"] = ("contradiction",)
    return own(f, "status_declaration", layout, NAMES["status"][layout], guise, name, lambda s: STATUS[layout](f, s, words(day), size), sig, says, **more)


def minimis(f: Firm, layout: str, guise: Guise, name: str, day: date, sig: str = "hand", **more: object) -> Paper:
    if layout == "old":
        more["faults"] = ("obsolete_template",)
    return own(f, "de_minimis_form", layout, NAMES["dm"][layout], guise, name, lambda s: MINIMIS[layout](f, s, figures(day)), sig, {**_id(f), "size": f.size}, **more)


def draft(f: Firm, layout: str, guise: Guise, name: str, sig: str = "hand", **more: object) -> Paper:
    return own(f, "draft_contract", layout, NAMES["contract"][layout], guise, name, lambda s: CONTRACT[layout](f, s), sig, _id(f), **more)


def proofs(f: Firm, guise: Guise, stem: str = "certyfikat", first: int = 1) -> tuple[Paper, ...]:
    made: list[Paper] = []
    for n, p in enumerate(f.proofs, first):
        if p.kind in ("patent", "model", "mark"):
            source, label = v.patent(f, p), "dokument Urzędu Patentowego"
        elif p.kind == "attest":
            source, label = v.attest(f, p), "atest z tabelą"
        else:
            source, label = v.certificate(f, p), "certyfikat w ramce"
        made.append(Paper("innovation_evidence", label, source, guise, f"{stem}_{n}", "issuer", {"name": f.name}))
    return tuple(made)


def other(label: str, source: Source, guise: Guise, name: str) -> Paper:
    return Paper("other", label, source, guise, name, "issuer")


def aid(f: Firm, guise: Guise, name: str, day: date, sig: str = "hand") -> Paper:
    make = d.aid_statement_word if guise == "docx" else d.aid_statement
    return own(f, "de_minimis_statement", "", "Word, alternatywa" if guise == "docx" else "tabela otrzymanej pomocy", guise, name, lambda s: make(f, s, figures(day)), sig, _id(f))


def proxy(f: Firm, guise: Guise, name: str, day: date, sig: str = "hand") -> Paper:
    return own(f, "proxy", "", "pełnomocnictwo", guise, name, lambda s: d.proxy(f, s, words(day)), sig, _id(f))


def mail(f: Firm, sent: datetime, subject: str, body: str, papers: tuple[Paper, ...], packed: Literal["", "zip", "one_pdf"] = "") -> Mail:
    return Mail(sent, f.email, subject, body, papers, packed)


def application(slug: str, mails: tuple[Mail, ...], sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
    f = FIRMS[slug]
    return Application(slug, f.name, f.nip, mails, sound, truth(f), points(f), missing)




def _all() -> tuple[Application, ...]:
    made: list[Application] = []
    apr = {n: date(2026, 4, n) for n in range(1, 21)}

    f = FIRMS["larswood"]
    made.append(application(f.slug, (mail(f, at(13, 8, 41), "Zgłoszenie – wyjazd studyjny Szwajcaria – Larswood", "Dzień dobry,\nprzesyłamy komplet dokumentów podpisanych elektronicznie.\nKatarzyna Wiatrowska", (
        form(f, "card", "pdf", "Karta_zgloszenia_Larswood", apr[10], "electronic"), zus(f, "pue", "pdf", "ZUS_niezaleganie", apr[8]), tax(f, "eus", "pdf", "US_niezaleganie", apr[9]),
        status(f, "years", "pdf", "Status_MSP", apr[10], "electronic"), minimis(f, "list", "pdf", "De_minimis_formularz", apr[10], "electronic"), draft(f, "strip", "pdf", "Projekt_umowy", "electronic"),
        aid(f, "pdf", "Oswiadczenie_pomoc", apr[10], "electronic"), *proofs(f, "pdf"), other("KRS", v.krs(f, figures(apr[9])), "pdf", "odpis_KRS"),
    )),)))

    f = FIRMS["kotwica"]
    made.append(application(f.slug, (mail(f, at(13, 12, 5), "wyjazd Szwajcaria", "Witam, zdjęcia dokumentów w załącznikach. Paweł Reszka, tel. 605 118 240", (
        form(f, "dotted", "photo", "IMG_20260413_0901", apr[13]), zus(f, "letter", "photo", "IMG_20260413_0904", apr[9]), tax(f, "letter", "photo", "IMG_20260413_0905", apr[8]),
        status(f, "pen", "photo", "IMG_20260413_0907", apr[13]), minimis(f, "pen", "photo", "IMG_20260413_0909", apr[13]), draft(f, "classic", "photo", "IMG_20260413_0912"),
        *proofs(f, "photo", "IMG_20260413_092"), other("CEIDG", v.ceidg(f, figures(apr[9])), "pdf", "wpis_ceidg"),
    )),)))

    f = FIRMS["sensorum"]
    made.append(application(f.slug, (mail(f, at(14, 9, 17), "Sensorum S.A. – nabór Innowacyjne Lubuskie (Szwajcaria)", "Szanowni Państwo,\nw imieniu Sensorum S.A. przekazuję dokumenty zgłoszeniowe. Kopie certyfikatów i patentów prześlę w osobnej wiadomości ze względu na rozmiar.\nAnna Bielak-Górna", (
        form(f, "landscape", "pdf", "arkusz_zgloszeniowy", apr[13], "electronic"), zus(f, "pue", "pdf", "zaswiadczenie_ZUS_04_2026", apr[9]), tax(f, "eus", "pdf", "zaswiadczenie_US_04_2026", apr[9]),
        status(f, "years", "pdf", "oswiadczenie_status", apr[13], "electronic"), minimis(f, "digits", "pdf", "formularz_pomoc", apr[13], "electronic"), draft(f, "columns", "pdf", "umowa_projekt", "electronic"),
        aid(f, "pdf", "pomoc_otrzymana", apr[13], "electronic"),
    )), mail(f, at(14, 9, 32), "Sensorum S.A. – kopie certyfikatów", "Zgodnie z zapowiedzią – certyfikaty i patenty.\nAnna Bielak-Górna", (*proofs(f, "pdf", "zalacznik_g"), other("KRS", v.krs(f, figures(apr[8])), "pdf", "KRS")), "zip"))))

    f = FIRMS["zielnik"]
    made.append(application(f.slug, (mail(f, at(14, 11, 48), "Zielnik s.c. zgłoszenie", "Dzień dobry, w załączeniu dokumenty naszej spółki. Pozdrawiam, Ewa Pilch", (
        form(f, "merged", "docx", "formularz zielnik", apr[14]), minimis(f, "word", "docx", "informacja de minimis zielnik", apr[14]), draft(f, "word", "docx", "umowa zielnik parafowana"),
        status(f, "struck", "scan", "skan_oswiadczenie", apr[14], dpi=150), zus(f, "letter", "scan", "skan_zus", apr[10]), tax(f, "strike", "scan", "skan_urzad_skarbowy", apr[9]),
        *proofs(f, "scan", "skan_atest"),
    )),)))

    f = FIRMS["torbet"]
    made.append(application(f.slug, (mail(f, at(15, 10, 2), "TORBET – zgłoszenie udziału w wyjeździe do Szwajcarii 22–25.06", "Szanowni Państwo, przesyłamy całość w jednym pliku (skan z urządzenia wielofunkcyjnego).\nSekretariat TORBET", (
        form(f, "survey", "scan", "TORBET_komplet", apr[14]), proxy(f, "scan", "pelnomocnictwo", apr[14]), zus(f, "table", "scan", "zus", apr[10]), tax(f, "table", "scan", "us", apr[10]),
        status(f, "table", "scan", "status", apr[14]), minimis(f, "digits", "scan", "deminimis", apr[14]), draft(f, "columns", "scan", "umowa"), *proofs(f, "scan"),
    ), "one_pdf"),)))

    f = FIRMS["mikrolab"]
    made.append(application(f.slug, (mail(f, at(15, 13, 26), "Mikrolab – dokumenty na wyjazd studyjny", "Dzień dobry,\nw załącznikach pliki Word z wklejonymi podpisami oraz zaświadczenia.\nMarta Zelek", (
        form(f, "struck_word", "docx", "Wniosek o udział MIKROLAB", apr[15]), zus(f, "pue", "pdf", "eZUS_zaswiadczenie", apr[9]), tax(f, "eus", "pdf", "eUS_zaswiadczenie", apr[10]),
        status(f, "table", "docx", "Oświadczenie MŚP", apr[15]), minimis(f, "word", "docx", "Formularz informacji", apr[15]), draft(f, "word", "docx", "Umowa projekt"),
        aid(f, "docx", "Oświadczenie de minimis", apr[15]), *proofs(f, "pdf", "kopia"),
    )),)))

    f = FIRMS["kodlas"]
    made.append(application(f.slug, (mail(f, at(16, 7, 55), "Zgłoszenie KODLAS Software", "Dzień dobry, komplet w archiwum ZIP. Adrian Leśny", (
        form(f, "sentences", "pdf", "01_zgloszenie", apr[15], "electronic"), zus(f, "pue", "pdf", "02_zus", apr[8]), tax(f, "eus", "pdf", "03_us", apr[8]), status(f, "struck", "pdf", "04_status", apr[15], "electronic"),
        minimis(f, "list", "pdf", "05_deminimis", apr[15], "electronic"), draft(f, "classic", "pdf", "06_umowa", "electronic"), other("CEIDG", v.ceidg(f, figures(apr[8])), "pdf", "07_ceidg"),
    ), "zip"),)))

    f = FIRMS["ramstal"]
    made.append(application(f.slug, (mail(f, at(16, 9, 40), "RAMSTAL sp.j. - zgłoszenie Szwajcaria", "Przesyłam skany. Proszę o potwierdzenie otrzymania.\nPatryk Ramski", (
        form(f, "card", "scan", "skan001", apr[15], turned=180), zus(f, "letter", "scan", "skan002", apr[10]), tax(f, "letter", "scan", "skan003", apr[10], dpi=150), status(f, "pen", "scan", "skan004", apr[15]),
        minimis(f, "pen", "scan", "skan005", apr[15]), draft(f, "strip", "scan", "skan006"), *proofs(f, "photo", "IMG_77"), other("UPP wniosku RWN", v.receipt(f, figures(apr[3])), "pdf", "UPP"),
    ), "zip"),)))

    f = FIRMS["voltaro"]
    made.append(application(f.slug, (mail(f, at(16, 14, 12), "Voltaro Energia P.S.A. – formularz + załączniki", "Dzień dobry,\nwysyłam zgłoszenie Voltaro na wyjazd do Szwajcarii.\nOliwia Brandt", (
        form(f, "survey", "pdf", "odpowiedzi_formularz", apr[16], "electronic"), zus(f, "pue", "pdf", "zus", apr[10]), tax(f, "table", "pdf", "us_slubice", apr[13]), status(f, "table", "docx", "status przedsiębiorstwa", apr[16]),
        minimis(f, "digits", "pdf", "pomoc_de_minimis", apr[16], "electronic"), draft(f, "word", "docx", "projekt umowy Voltaro"), *proofs(f, "pdf", "cert"), aid(f, "pdf", "oswiadczenie_dm", apr[16], "electronic"),
    )),)))

    f = FIRMS["papierowka"]
    made.append(application(f.slug, (mail(f, at(17, 8, 20), "Papierówka Opakowania: nabór – wyjazd studyjny", "Szanowni Państwo,\nprzekazuję dokumenty zgodnie z § 4 ust. 3 Regulaminu.\nMagdalena Kłos", (
        other("pismo przewodnie", v.cover(f, words(apr[17])), "docx", "pismo przewodnie"), form(f, "merged", "docx", "zgłoszenie Papierówka", apr[16]), zus(f, "table", "pdf", "ZUS", apr[13]), tax(f, "eus", "pdf", "US Żagań", apr[13]),
        status(f, "years", "pdf", "status", apr[16], "electronic"), minimis(f, "word", "docx", "formularz de minimis", apr[16]), draft(f, "word", "docx", "projekt umowy"), *proofs(f, "pdf", "FSC"),
    )),)))

    f = FIRMS["pszczola"]
    made.append(application(f.slug, (
        mail(f, at(17, 10, 33), "zgłoszenie Złota Pszczoła cz. 1", "Dzień dobry, zaświadczenia i zgłoszenie. Reszta w drugim mailu, bo skrzynka nie puszcza. Halina Wrona", (
            form(f, "dotted_quick", "scan", "zgloszenie", apr[16]), zus(f, "ticks", "scan", "zaswiadczenie z zus", apr[14]), tax(f, "strike", "scan", "zaswiadczenie z us", apr[14]))),
        mail(f, at(17, 10, 51), "zgłoszenie Złota Pszczoła cz. 2", "Druga część dokumentów. Halina Wrona", (
            status(f, "pen", "photo", "foto1", apr[16]), minimis(f, "pen_quick", "photo", "foto2", apr[16]), draft(f, "columns", "photo", "foto3", turned=90), *proofs(f, "photo", "foto4"))),
    )))

    f = FIRMS["optiglas"]
    made.append(application(f.slug, (mail(f, at(17, 13, 9), "Optiglas – wyjazd studyjny do Szwajcarii", "Dzień dobry, wszystkie dokumenty w jednym PDF.\nNatalia Hajduk", (
        form(f, "landscape", "pdf", "Optiglas_dokumenty", apr[16]), zus(f, "pue", "pdf", "zus", apr[13]), tax(f, "eus", "pdf", "us", apr[13]), status(f, "years", "pdf", "status", apr[16]),
        minimis(f, "list", "pdf", "minimis", apr[16]), draft(f, "strip", "pdf", "umowa"), *proofs(f, "pdf"),
    ), "one_pdf"),)))

    f = FIRMS["robodom"]
    made.append(application(f.slug, (mail(f, at(20, 8, 8), "ROBODOM s.c. – dokumenty rekrutacyjne", "Witam, w załączeniu skany i zdjęcia zaświadczeń.\nMariusz Stelmach", (
        form(f, "sentences", "scan", "robodom_zgloszenie", apr[17]), zus(f, "ticks", "photo", "20260417_zus", apr[15]), tax(f, "strike", "photo", "20260417_us", apr[15]), status(f, "struck", "scan", "robodom_status", apr[17]),
        minimis(f, "digits", "scan", "robodom_pomoc", apr[17]), draft(f, "classic", "scan", "robodom_umowa"), aid(f, "scan", "robodom_oswiadczenie", apr[17]), *proofs(f, "photo", "robodom_cert"),
    )),)))

    f = FIRMS["gorplast"]
    made.append(application(f.slug, (
        mail(f, at(20, 9, 25), "GORPLAST – zgłoszenie (1/2)", "Szanowni Państwo,\nprzesyłam pierwszą część: wniosek, oświadczenia, zaświadczenia.\nJacek Linke", (
            form(f, "struck_word", "docx", "GORPLAST wniosek", apr[17]), status(f, "table", "docx", "GORPLAST status", apr[17]), minimis(f, "word", "docx", "GORPLAST de minimis", apr[17]),
            zus(f, "letter", "photo", "ZUS_foto", apr[15]), tax(f, "table", "photo", "US_foto", apr[16]))),
        mail(f, at(20, 9, 44), "GORPLAST – zgłoszenie (2/2)", "Umowa i certyfikaty.\nJacek Linke", (draft(f, "word", "docx", "GORPLAST umowa"), *proofs(f, "scan", "GORPLAST_cert"), proxy(f, "scan", "GORPLAST_pelnomocnictwo", apr[17]))),
    )))

    # --- with truth to be found ---
    f = FIRMS["drogmax"]
    made.append(application(f.slug, (mail(f, at(14, 14, 37), "DROGMAX zgłoszenie na wyjazd", "Dzień dobry, dokumenty w załączeniu. Iwona Bąkowska", (
        form(f, "card", "pdf", "drogmax_karta", apr[14], "electronic"), zus(f, "pue", "pdf", "drogmax_zus", apr[9]), tax(f, "arrears", "pdf", "drogmax_us", apr[10]), status(f, "table", "docx", "drogmax_status", apr[14]),
        minimis(f, "list", "pdf", "drogmax_pomoc", apr[14], "electronic"), draft(f, "strip", "pdf", "drogmax_umowa", "electronic"),
    )),), False))

    f = FIRMS["tekstura"]
    made.append(application(f.slug, (mail(f, at(15, 8, 29), "Tekstura – dokumenty do naboru Szwajcaria", "W załączeniu przesyłam skany dokumentów, w tym pismo z ZUS.\nLidia Kruszyna", (
        form(f, "landscape", "scan", "doc0415_01", apr[14], turned=90), zus(f, "refusal", "scan", "doc0415_02", apr[10]), tax(f, "letter", "scan", "doc0415_03", apr[10]), status(f, "struck", "scan", "doc0415_04", apr[14]),
        minimis(f, "digits", "scan", "doc0415_05", apr[14]), draft(f, "classic", "scan", "doc0415_06"), *proofs(f, "scan", "doc0415_1"),
    )),), False))

    f = FIRMS["lumen"]
    made.append(application(f.slug, (mail(f, at(15, 11, 14), "LUMEN-ART, wyjazd do Szwajcarii", "Dzień dobry,\nprzesyłam zgłoszenie wraz z załącznikami.\nBartosz Frąckiewicz", (
        form(f, "merged", "docx", "Formularz LUMEN-ART", apr[15], "none"), zus(f, "table", "scan", "ZUS LUMEN", apr[9]), tax(f, "letter", "scan", "US LUMEN", apr[9]), status(f, "table", "docx", "Status LUMEN", apr[15]),
        minimis(f, "list", "pdf", "De minimis LUMEN", apr[15], "electronic"), draft(f, "word", "docx", "Umowa LUMEN"), *proofs(f, "pdf", "swiadectwo"),
    )),), False))

    f = FIRMS["hydrolog"]
    made.append(application(f.slug, (mail(f, at(16, 12, 50), "Hydrolog – zgłoszenie", "Dzień dobry, zdjęcia wszystkich papierów. A. Sowa", (
        form(f, "survey", "photo", "P1040101", apr[16]), zus(f, "letter", "photo", "P1040110", apr[13]), tax(f, "strike", "photo", "P1040111", apr[13], turned=270), status(f, "years", "photo", "P1040112", apr[16]),
        minimis(f, "pen", "photo", "P1040113", apr[16]), *proofs(f, "photo", "P104012"),
    )),), False, ("draft_contract",)))

    f = FIRMS["delikon"]
    made.append(application(f.slug, (mail(f, at(17, 9, 3), "Delikon – wyjazd studyjny, dokumenty", "Szanowni Państwo, przesyłam zgłoszenie i zaświadczenia.\nSylwia Matuszak", (
        form(f, "sentences", "pdf", "Delikon zgłoszenie", apr[16]), zus(f, "pue", "pdf", "Delikon ZUS", apr[13]), tax(f, "municipal", "scan", "Delikon podatki", apr[13]), other("przelew opłaty", v.transfer(f, figures(apr[9])), "pdf", "opłata skarbowa"),
        status(f, "struck", "pdf", "Delikon status", apr[16], "electronic"), minimis(f, "word", "docx", "Delikon de minimis", apr[16]), draft(f, "classic", "pdf", "Delikon umowa"), *proofs(f, "pdf", "Delikon certyfikat"),
    )),), False, ("tax_certificate",)))

    f = FIRMS["frezmet"]
    made.append(application(f.slug, (mail(f, at(20, 13, 41), "FREZMET Zbąszynek zgłoszenie na wyjazd do Szwajcarii", "Witam, przesyłam dokumenty. Krzysztof Pająk", (
        form(f, "struck_word", "docx", "wniosek frezmet", apr[20]), zus(f, "instalments", "scan", "zus frezmet", apr[15]), tax(f, "eus", "pdf", "us frezmet", apr[15]), status(f, "table", "docx", "status frezmet", apr[20], size="medium"),
        minimis(f, "old", "scan", "de minimis frezmet", apr[20]), draft(f, "strip", "scan", "umowa frezmet"), *proofs(f, "scan", "iso frezmet"),
    )),), False))
    return tuple(made)


APPLICATIONS = _all()
__all__ = ["APPLICATIONS"]
