"""Declarations of the status, statements on aid received, and a proxy."""

from datetime import date

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word

from .common import SIZES, SIZES_LONG, Company, dots, e, html, pen, words
from .wordly import base, para, sign, table

GRANTS = (("12.08.2024", "11 420,00", "2 658,29"), ("07.04.2025", "9 870,00", "2 310,12"))
ADVERB = {"micro": "mikroprzedsiębiorcą", "small": "małym przedsiębiorcą", "medium": "średnim przedsiębiorcą"}


def _hand(c: Company, signing: str, place: str) -> str:
    return pen(c, place, 46) if signing == "hand" else ""


def sentence(c: Company, signing: str, day: date) -> Html:
    """A short letter of the firm with one sentence."""
    css = "@page{size:A4;margin:26mm}body{font:12pt/1.5 URW Bookman,Liberation Serif}h1{font-size:15pt;text-align:center;margin:14mm 0}"
    return html(
        css,
        f"""<div style='border-bottom:1.5px solid #333;padding-bottom:2mm'><b>{e(c.name)}</b><br>{e(c.address)} · NIP
    {c.nip_dashed}</div><p style='text-align:right'>{e(c.town)}, {words(day)}</p><h1>Oświadczenie</h1><p>Jako osoba uprawniona do
    reprezentacji wyżej wymienionej firmy oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 jest
    ona <b>{ADVERB[c.size]}</b>. Średnie zatrudnienie w ostatnim zamkniętym roku wyniosło {c.staff} (RJP), obrót {c.turnover}, a suma
    bilansowa {c.balance}. Przedsiębiorstwo jest samodzielne: nie ma podmiotów partnerskich ani powiązanych.</p><p>O zmianie statusu
    przed podpisaniem umowy niezwłocznie powiadomię Organizatora.</p><div style='text-align:right;margin-top:12mm'>
    {_hand(c, signing, "status")}<br>{e(c.signer)}<br><small>{e(c.post)}</small></div>""",
    )


def thresholds(c: Company, signing: str, day: date) -> Word:
    """A Word table: the thresholds in rows, a cross in the firm's row."""

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Sans", 10.5)
        para(doc, "OŚWIADCZENIE WNIOSKODAWCY O KATEGORII PRZEDSIĘBIORSTWA", bold=True, align=1, size=13)
        para(doc, f"Firma: {c.name}\nSiedziba: {c.address}\nNIP: {c.nip}   REGON: {c.regon}")
        para(
            doc,
            "Świadoma/y odpowiedzialności oświadczam, że firma spełnia kryteria kategorii oznaczonej krzyżykiem "
            "(rozporządzenie 651/2014, zał. I):",
        )
        limits = {
            "micro": ("mniej niż 10", "do 2 mln euro"),
            "small": ("mniej niż 50", "do 10 mln euro"),
            "medium": ("mniej niż 250", "obrót do 50 mln lub bilans do 43 mln euro"),
        }
        rows: list[tuple[str, ...]] = [("Wybór", "Kategoria", "Zatrudnienie", "Pułap finansowy")]
        rows += [("X" if s == c.size else "", SIZES[s], *limits[s]) for s in SIZES]
        table(doc, rows, (18, 30, 42, 70), head=True)
        para(doc, "")
        para(doc, "Dane za 2025 rok", bold=True)
        table(
            doc,
            [
                ("Zatrudnienie w RJP", f"{c.staff}"),
                ("Roczny obrót netto", c.turnover),
                ("Suma bilansowa", c.balance),
                ("Powiązania", "przedsiębiorstwo niezależne"),
            ],
            (70, 90),
        )
        para(doc, "")
        para(doc, f"{c.town}, dnia {dots(day)}")
        sign(doc, c, signing, f"{c.signer} – {c.post}")

    return Word(write)


def in_columns(c: Company, signing: str, day: date) -> Html:
    """Options as columns, ticks under them, two years of figures."""
    head = "".join(f"<th>{n}</th>" for n in ("mikro", "małe", "średnie", "duże"))
    ticks = "".join(
        f"<td class='x'>{'☑' if s == c.size else '☐'}</td>" for s in ("micro", "small", "medium", "large")
    )
    css = """@page{size:A4;margin:18mm}body{font:10.5pt Liberation Sans}table{border-collapse:collapse;width:100%;margin:3mm 0}
    td,th{border:1px solid #446;padding:1.8mm;text-align:center}.x{font:16pt DejaVu Sans}h2{background:#e4e7f2;padding:3mm}"""
    return html(
        css,
        f"""<h2>Status MŚP – oświadczenie</h2><p><b>Wnioskodawca:</b> {e(c.name)}, {e(c.address)}<br><b>Nr NIP:</b>
    {c.nip_spaced}</p><p>Oświadczam, że Wnioskodawca jest przedsiębiorstwem (zaznaczono właściwe):</p><table><tr>{head}</tr>
    <tr>{ticks}</tr></table><table><tr><th>Rok</th><th>Pracujący (RJP)</th><th>Przychody</th><th>Aktywa</th></tr><tr><td>2025</td><td>
    {c.staff}</td><td>{c.turnover}</td><td>{c.balance}</td></tr><tr><td>2024</td><td>{c.staff}</td><td>w tym samym przedziale</td><td>w tym
    samym przedziale</td></tr></table><p>Rodzaj przedsiębiorstwa: <b>samodzielne</b> / <s>partnerskie</s> / <s>powiązane</s></p>
    <p>Definicja: załącznik nr I do rozporządzenia (UE) 651/2014.</p><table style='margin-top:8mm'><tr><td style='width:50%'>{dots(day)}
    <br><small>data</small></td><td>{_hand(c, signing, "status")}<br>{e(c.signer)}<br><small>podpis osoby uprawnionej</small></td></tr>
    </table>""",
    )


def asked(c: Company, signing: str, day: date) -> Word:
    """Questions and answers in a row of paragraphs."""

    def write(doc: WordDocument) -> None:
        base(doc, "Carlito", 11.5, 25)
        para(doc, c.name, bold=True)
        para(doc, f"{c.street}, {c.postal} {c.town}\nNIP {c.nip_dashed}")
        para(doc, "Informacja o wielkości firmy (oświadczenie o statusie)", bold=True, align=1, size=14)
        for n, (q, a) in enumerate(
            (
                ("Czy firma jest przedsiębiorcą z sektora MŚP?", "Tak."),
                (
                    "Jaką ma kategorię według zał. I do rozporządzenia 651/2014?",
                    f"{SIZES_LONG[c.size].capitalize()}.",
                ),
                ("Jakie jest zatrudnienie w przeliczeniu na pełne etaty?", f"{c.staff}."),
                ("Jaki był obrót za ostatni rok?", f"{c.turnover}."),
                ("Jaka była suma bilansowa?", f"{c.balance}."),
                ("Czy są przedsiębiorstwa powiązane lub partnerskie?", "Nie."),
            ),
            1,
        ):
            doc.add_paragraph(f"{n}. {q}  ").add_run(a).bold = True
        para(doc, "Oświadczam, że powyższe dane są zgodne ze stanem faktycznym i prawnym.")
        para(doc, words(day))
        sign(doc, c, signing, f"{c.signer}\n{c.post}", align=0)

    return Word(write)


def no_aid(c: Company, signing: str, day: date) -> Html:
    """The statement that no aid was received in three years."""
    css = "@page{size:A4;margin:24mm}body{font:11.5pt/1.5 Carlito}h1{font-size:14pt}"
    return html(
        css,
        f"""<h1>Oświadczenie o pomocy de minimis otrzymanej w okresie 3 lat</h1><p>{e(c.name)}, NIP {c.nip}</p>
    <p>Oświadczam, że w ciągu trzech minionych lat firma <b>nie otrzymała</b> pomocy de minimis.</p><p>{e(c.town)}, {dots(day)}</p>
    <div style='text-align:right'>{_hand(c, signing, "aid")}<br>{e(c.signer)}</div>""",
    )


def some_aid(c: Company, signing: str, day: date) -> Html:
    """The statement with a table of aid received."""
    rows = "".join(
        f"<tr><td>{n}</td><td>Województwo Lubuskie ({e(trip)})</td><td>{when}</td><td>{pln}</td><td>{eur}</td></tr>"
        for n, (trip, (when, pln, eur)) in enumerate(zip(c.trips, GRANTS, strict=False), 1)
    )
    css = """@page{size:A4;margin:20mm}body{font:10.5pt Liberation Sans}table{border-collapse:collapse;width:100%}td,th{border:1px
    solid #666;padding:1.6mm}"""
    return html(
        css,
        f"""<h3>OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS</h3><p>Beneficjent: {e(c.name)} (NIP {c.nip_dashed})</p>
    <p>W okresie 3 lat otrzymano następującą pomoc de minimis:</p><table><tr><th>Lp.</th><th>Organ</th><th>Dzień udzielenia</th><th>Kwota
    PLN</th><th>Kwota EUR</th></tr>{rows}</table><p>{dots(day)}</p>
    {_hand(c, signing, "aid")}<br>{e(c.signer)}, {e(c.post)}""",
    )


def proxy(c: Company, signing: str, day: date) -> Html:
    """A power to file the papers for the firm."""
    css = (
        "@page{size:A4;margin:26mm}body{font:12pt/1.55 Liberation Serif}h1{text-align:center;font-size:15pt}"
    )
    return html(
        css,
        f"""<p style='text-align:right'>{e(c.town)}, {words(day)}</p><h1>PEŁNOMOCNICTWO</h1><p>{e(c.name)}, NIP {c.nip},
    upoważnia Biuro Rachunkowe Bilans Plus – Teresę Domagałę – do przesłania w imieniu firmy dokumentów w naborze na wyjazd studyjny do
    Szwajcarii oraz do odbioru korespondencji w tej sprawie.</p><div style='text-align:right'>{_hand(c, signing, "proxy")}<br>
    {e(c.signer)}, {e(c.post)}</div>""",
    )
