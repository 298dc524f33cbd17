"""Forms of information for de minimis aid."""

from datetime import date

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word

from .common import SIZES, SIZES_LONG, Company, dots, e, html, pen, words
from .wordly import base, para, sign, table

TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
ACT = "rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
OLD_ACT = "rozporządzenia Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r."
STATE = (
    "Czy podmiot spełnia kryteria objęcia go postępowaniem upadłościowym lub restrukturyzacyjnym?",
    "Czy odnotowuje rosnące straty lub malejący obrót?",
    "Czy ma nadmierne zapasy albo niewykorzystane moce?",
)
LINKS = (
    "Czy podmiot ma większość praw głosu w innym przedsiębiorcy?",
    "Czy inny przedsiębiorca ma prawo powołać lub odwołać większość członków organów podmiotu?",
    "Czy podmiot jest powiązany przez porozumienie wspólników?",
)
SECTORS = (
    "w sektorze rybołówstwa i akwakultury",
    "w dziedzinie podstawowej produkcji produktów rolnych",
    "w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych",
)


def _hand(c: Company, signing: str, place: str = "aid-form") -> str:
    return pen(c, place, 46) if signing == "hand" else ""


def like_the_official(c: Company, signing: str, day: date, act: str = ACT) -> Html:
    """Parts A to E in framed tables, boxes after the questions."""

    def none(questions: tuple[str, ...]) -> str:
        return "".join(f"<tr><td>{q}</td><td class='x'>☐ tak ☒ nie</td></tr>" for q in questions)

    size = "<br>".join(
        f"<span class='x'>{'☒' if s == c.size else '☐'}</span> {n}" for s, n in SIZES_LONG.items()
    )
    css = """@page{size:A4;margin:14mm 16mm;@bottom-center{content:"Strona " counter(page) " z " counter(pages);font:8pt Liberation Sans}}
    body{font:9.6pt Liberation Sans}table{border-collapse:collapse;width:100%;margin-bottom:3mm}td{border:1px solid #000;padding:1.5mm 2mm;
    vertical-align:top}tr{page-break-inside:avoid}tr:has(.h){break-after:avoid}.h{background:#d9d9d9;font-weight:bold}.x{font-family:DejaVu Sans;white-space:nowrap}
    h1{font-size:12.5pt;text-align:center}"""
    return html(
        css,
        f"""<h1>{TITLE}</h1><p style='text-align:center'>dotyczy pomocy udzielanej na warunkach {act}</p>
    <table><tr><td class='h' colspan='2'>A. Dane podmiotu, któremu ma być udzielona pomoc</td></tr>
    <tr><td>1) NIP</td><td>{c.nip}</td></tr><tr><td>2) Nazwa albo imię i nazwisko</td><td>{e(c.name)}</td></tr>
    <tr><td>3) Adres</td><td>{e(c.address)}</td></tr><tr><td>4) Identyfikator gminy</td><td>{c.teryt}</td></tr>
    <tr><td>5) Forma prawna</td><td>{e(c.legal)}</td></tr><tr><td>6) Wielkość podmiotu</td><td>{size}</td></tr>
    <tr><td>7) Klasa działalności (PKD)</td><td>{c.pkd}</td></tr><tr><td>8) Data utworzenia</td><td>{c.founded}</td></tr>
    <tr><td class='h' colspan='2'>9) Powiązania</td></tr>{none(LINKS)}<tr><td>10) Powstanie z połączenia lub podziału</td>
    <td class='x'>☐ tak ☒ nie</td></tr><tr><td class='h' colspan='2'>B. Sytuacja ekonomiczna</td></tr>{none(STATE)}
    <tr><td class='h' colspan='2'>C. Prowadzona działalność – czy podmiot działa:</td></tr>{none(SECTORS)}
    <tr><td class='h' colspan='2'>D. Pomoc na te same koszty</td></tr><tr><td>Czy otrzymano inną pomoc na koszty, których dotyczy
    wniosek?</td><td class='x'>☐ tak ☒ nie</td></tr><tr><td class='h' colspan='2'>E. Osoba upoważniona do przedstawienia informacji</td>
    </tr><tr><td>{e(c.signer)}, {e(c.post)}<br>tel. {c.phone}</td><td style='height:22mm'>{_hand(c, signing)}<br>{dots(day)}</td></tr>
    </table>""",
    )


def short_word(c: Company, signing: str, day: date) -> Word:
    """A Word form: two columns, the wrong answer left out."""

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Serif", 11, 20)
        para(doc, TITLE.upper(), bold=True, align=1)
        para(doc, f"(na podstawie {ACT}; zakres wg rozporządzenia Rady Ministrów)", align=1, size=9)
        para(doc, "Część A – podmiot", bold=True)
        table(
            doc,
            [
                ("Nazwa", c.name),
                ("Numer NIP", c.nip_dashed),
                ("Siedziba", c.address),
                ("Gmina (TERYT)", c.teryt),
                ("Forma prawna", c.legal),
                ("Wielkość", f"przedsiębiorca: {SIZES_LONG[c.size]}"),
                ("PKD działalności objętej pomocą", c.pkd),
                ("Utworzono dnia", c.founded),
                ("Związki z innymi przedsiębiorcami", "nie występują"),
                ("Połączenia, przejęcia, podziały w ciągu 3 lat", "nie było"),
            ],
            (70, 98),
        )
        para(doc, "")
        para(doc, "Część B – sytuacja ekonomiczna", bold=True)
        table(doc, [(q, "NIE") for q in STATE], (138, 30))
        para(doc, "")
        para(doc, "Część C – sektory", bold=True)
        table(doc, [(f"Działalność {s}", "NIE") for s in SECTORS], (138, 30))
        para(doc, "")
        para(doc, "Część D – inna pomoc na pokrycie tych samych wydatków: nie dotyczy, nie otrzymano.")
        para(doc, f"Część E – informacje przedstawił(a): {c.signer} ({c.post}), tel. {c.phone}, {dots(day)}")
        sign(doc, c, signing, "podpis")

    return Word(write)


def two_halves(c: Company, signing: str, day: date) -> Html:
    """One page set in two columns of small type, TAK/NIE with deletion."""

    def no(questions: tuple[str, ...]) -> str:
        return "".join(f"<p>{q} <s>TAK</s> <b>NIE</b></p>" for q in questions)

    size = " / ".join(f"<b><u>{n}</u></b>" if s == c.size else f"<s>{n}</s>" for s, n in SIZES.items())
    css = """@page{size:A4;margin:13mm}body{font:9.3pt Carlito}.c{columns:2;column-gap:8mm;column-rule:1px solid #999}p{margin:0 0 1.6mm}
    h4{margin:3mm 0 1.5mm;background:#ebe3d2;padding:1mm 2mm}h2{text-align:center;font-size:13pt}"""
    return html(
        css,
        f"""<h2>Pomoc de minimis – formularz informacji (UE) 2023/2831</h2><p style='text-align:center'>{TITLE.lower()}</p>
    <div class='c'><h4>A. Kto ubiega się o pomoc</h4><p><b>{e(c.name)}</b><br>{e(c.legal)}</p><p>NIP: {c.nip_spaced}</p><p>{e(c.address)}
    </p><p>kod gminy: {c.teryt}</p><p>kategoria przedsiębiorcy: {size}</p><p>klasa PKD: {c.pkd}</p><p>powstanie firmy: {c.founded}</p>
    {no(LINKS)}<h4>B. Kondycja</h4>{no(STATE)}<h4>C. Zakres działalności</h4><p>Firma prowadzi działalność:</p>{no(SECTORS)}
    <p>Jeżeli tak – rozdzielność rachunkowa: nie dotyczy.</p><h4>D. Kumulacja</h4><p>Na wydatki związane z wyjazdem otrzymano inną pomoc:
    <s>TAK</s> <b>NIE</b></p><h4>E. Podpis</h4><p>Dane podał(a): {e(c.signer)}, {e(c.post)}, tel. {c.phone}</p><p>{words(day)}</p>
    {_hand(c, signing)}</div>""",
    )


def answers(c: Company, signing: str, day: date) -> Word:
    """Running text: part by part, an answer in a sentence."""

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Sans", 10.5, 24)
        para(doc, "Informacje składane przez ubiegającego się o pomoc de minimis", bold=True, size=14)
        para(doc, f"Formularz sporządzono na potrzeby pomocy zgodnej z przepisami {ACT}")
        for head, text in (
            (
                "A. Podmiot.",
                (
                    f"{c.name}, {c.legal}, NIP {c.nip}, z siedzibą: {c.address}, identyfikator gminy {c.teryt}. "
                    f"Według wielkości jest to {SIZES_LONG[c.size]}. Wniosek dotyczy działalności o kodzie PKD {c.pkd}. Firmę utworzono "
                    f"{c.founded}. Nie jest powiązana z innymi przedsiębiorcami i nie powstała z połączenia ani podziału."
                ),
            ),
            (
                "B. Sytuacja ekonomiczna.",
                (
                    "Podmiot nie spełnia kryteriów upadłości ani restrukturyzacji. Nie notuje rosnących strat, "
                    "obrót nie maleje, nie ma nadmiaru zapasów."
                ),
            ),
            ("C. Działalność.", "Podmiot nie działa " + ", ani ".join(SECTORS) + "."),
            ("D. Inna pomoc.", "Na te same koszty kwalifikujące się nie otrzymano żadnej innej pomocy."),
            ("E. Osoba podająca dane.", f"{c.signer}, {c.post}, telefon {c.phone}. Data: {words(day)}"),
        ):
            p = doc.add_paragraph()
            p.add_run(head + " ").bold = True
            p.add_run(text)
            p.alignment = 3
        sign(doc, c, signing, c.signer)

    return Word(write)
