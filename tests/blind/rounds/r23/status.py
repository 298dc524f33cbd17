"""Declarations of the applicant's status S1–S4, and statements of aid received (zał. 4)."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r23.common import SIZE_NOUNS, SIZE_WORDS, Company, e, mark, page, pen, stamp, struck
from tests.blind.rounds.r23.forms_word import base, foot, pairs, put, shade

SERIF = "body{font:11pt 'Times New Roman','Liberation Serif','DejaVu Serif',serif;line-height:1.4}"
SANS = "body{font:10.5pt Arial,'Liberation Sans','DejaVu Sans',sans-serif;line-height:1.35}"
COMMON = (
    "h1{font-size:13pt;text-align:center}.sg{margin:14mm 0 0"
    " 85mm;text-align:center}.r{text-align:right}td,th{border:1px solid #555;padding:1.5mm 2mm}"
)
INS = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}


def _signed(c: Company, sign: str, with_stamp: bool = False) -> str:
    drawn = pen(c.boss) + (stamp(c) if with_stamp else "")
    return {"hand": drawn, "electronic": f"<i>{e(c.boss)}<br>podpis elektroniczny</i>"}.get(sign, "")


def status_boxes(c: Company, day: str, sign: str) -> Html:
    """S1: a declaration with three boxes."""
    boxes = "".join(
        f"<p class='b'>{mark(c.size == s)} {w} – {limit}</p>"
        for (s, w), limit in zip(
            SIZE_NOUNS.items(),
            (
                "mniej niż 10 pracowników oraz obrót lub suma bilansowa do 2 mln euro",
                "mniej niż 50 pracowników oraz obrót lub suma bilansowa do 10 mln euro",
                "mniej niż 250 pracowników oraz obrót do 50 mln euro lub suma bilansowa do 43 mln euro",
            ),
            strict=True,
        )
    )
    body = (
        f"<p class='r'>{e(c.town)}, {day}</p><p>{e(c.name)}<br>{e(c.address)}<br>NIP:"
        f" {c.nip_dashed}</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>Działając w imieniu wskazanego wyżej"
        " przedsiębiorcy oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014"
        f" Wnioskodawca posiada status:</p>{boxes}<p>Przedsiębiorstwo jest samodzielne, nie posiada podmiotów"
        " partnerskich ani powiązanych. O każdej zmianie statusu przed podpisaniem umowy poinformuję"
        f" Organizatora.</p><div class='sg'>{_signed(c, sign)}<br><small>podpis osoby upoważnionej</small></div>"
    )
    return Html(page("Oświadczenie o statusie", SERIF + COMMON + ".b{margin:1mm 0 1mm 8mm}", body, "25mm"))


def status_figures(c: Company, day: str, sign: str) -> Word:
    """S2: Word; figures of three years in a table and the category in a line."""

    def write(doc: Document) -> None:
        base(doc, "Calibri", 11)
        par = doc.add_paragraph()
        par.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = par.add_run("Oświadczenie Wnioskodawcy o statusie MŚP")
        run.bold, run.font.size = True, Pt(14)
        pairs(doc, [("Wnioskodawca", c.name), ("Adres", c.address), ("NIP", c.nip)])
        doc.add_paragraph()
        doc.add_paragraph("1. Dane z trzech ostatnich zamkniętych okresów sprawozdawczych:")
        table = doc.add_table(rows=1, cols=4)
        table.style = "Table Grid"
        for cell, text in zip(table.rows[0].cells, ("Dane", "2023", "2024", "2025"), strict=True):
            shade(cell, "DDE6F0")
            put(cell, text, bold=True)
        for name, values in (
            ("Zatrudnienie (RJR)", c.staff),
            ("Roczny obrót", c.turnover),
            ("Suma bilansowa", c.balance),
        ):
            for cell, text in zip(table.add_row().cells, (name, *values), strict=True):
                put(cell, text)
        doc.add_paragraph()
        line = doc.add_paragraph("2. Na tej podstawie oświadczam, że Wnioskodawca jest: ")
        line.add_run(INS[c.size]).bold = True
        doc.add_paragraph(
            "3. Status ustalono zgodnie z zał. I do rozporządzenia Komisji (UE) nr 651/2014. Rodzaj przedsiębiorstwa:"
            " samodzielne."
        )
        doc.add_paragraph("4. Jestem świadomy/świadoma odpowiedzialności za podanie nieprawdziwych danych.")
        foot(doc, c, day, sign)

    return Word(write)


def status_struck(c: Company, day: str, sign: str) -> Html:
    """S3: running text, the categories that do not apply struck through."""
    sizes = list(INS)
    choices = struck([INS[s] for s in sizes], sizes.index(c.size))
    body = (
        "<p class='s'>Załącznik nr 3</p><h1>Oświadczenie o statusie Wnioskodawcy</h1><p>Ja, niżej podpisany/a"
        f" <b>{e(c.boss)}</b>, reprezentując przedsiębiorcę <b>{e(c.name)}</b> z siedzibą: {e(c.address)}, NIP"
        f" {c.nip}, REGON {c.regon}, w związku z ubieganiem się o udział w wyjeździe studyjnym oświadczam, iż"
        " przedsiębiorca jest</p><p"
        f" style='text-align:center;font-size:12pt'>{choices}*</p><p>spełniającym"
        " warunki określone w załączniku I do rozporządzenia Komisji (UE) nr 651/2014 z 17 czerwca 2014 r."
        f" Zatrudnienie w ostatnim roku obrotowym wyniosło: {c.staff[2]} os., obrót: {c.turnover[2]}, suma bilansowa:"
        f" {c.balance[2]}.</p><p>Oświadczam ponadto, że przedsiębiorstwo nie znajduje się w likwidacji ani w"
        f" upadłości.</p><p>{e(c.town)}, dnia {day}</p><div class='sg'>{_signed(c, sign, True)}<br><small>pieczęć i"
        " podpis</small></div><p style='font-size:8pt;margin-top:25mm'>* niepotrzebne skreślić</p>"
    )
    return Html(page("Oświadczenie", SANS + COMMON + ".s{text-align:right;font-size:8pt}", body, "25mm 22mm"))


def status_parts(c: Company, day: str, sign: str) -> Html:
    """S4: parts A–C in a table, with independent/partner/linked."""
    kind = " &nbsp; ".join(f"{mark(c.size == s, 'caps')} {w}" for s, w in SIZE_WORDS.items())
    figures = "".join(
        f"<tr><td>{n}</td><td>{v[1]}</td><td>{v[2]}</td></tr>"
        for n, v in (
            ("Liczba osób zatrudnionych", c.staff),
            ("Przychody ze sprzedaży", c.turnover),
            ("Aktywa ogółem", c.balance),
        )
    )
    body = (
        "<h1>OŚWIADCZENIE O STATUSIE PRZEDSIĘBIORSTWA WNIOSKODAWCY</h1><p class='c'>(mikro, małe, średnie –"
        " rozporządzenie 651/2014)</p><h2>Część A –"
        f" identyfikacja</h2><table><tr><td>Firma</td><td>{e(c.name)}</td></tr>"
        f"<tr><td>NIP</td><td>{c.nip_spaced}</td></tr><tr><td>Siedziba</td><td>{e(c.address)}</td></tr>"
        "</table><h2>Część"
        " B – typ przedsiębiorstwa i dane liczbowe</h2><p>[X] samodzielne &nbsp; [  ] partnerskie &nbsp; [  ]"
        f" powiązane</p><table><tr><th></th><th>2024</th><th>2025</th></tr>{figures}</table><h2>Część C –"
        f" kategoria</h2><p>Oświadczam, że przedsiębiorstwo należy do kategorii: &nbsp; {kind}</p><p>Dane są zgodne z"
        f" prawdą. Data: {day}</p><div class='sg'>{_signed(c, sign)}<br><small>{e(c.boss)},"
        f" {e(c.boss_role)}</small></div>"
    )
    css = (
        SANS + COMMON + "h2{font-size:11pt;border-bottom:2px solid"
        " #666;margin-top:7mm}.c{text-align:center;font-size:9pt}td:first-child{width:45%}"
    )
    return Html(page("Oświadczenie o statusie", css, body, "22mm"))


def aid_table(c: Company, day: str, sign: str) -> Html:
    """Zał. 4 as a table of aid, or the line that there was none."""
    rows = "".join(
        f"<tr><td>{i}</td><td>{e(a.donor)}</td><td>{e(a.basis)}</td><td>{a.day}</td><td>{a.pln}</td><td>{a.eur}</td></tr>"
        for i, a in enumerate(c.aid, 1)
    )
    text = (
        "<p>otrzymał następującą pomoc de minimis:</p><table><tr><th>Lp.</th><th>Organ"
        f" udzielający</th><th>Podstawa</th><th>Dzień</th><th>PLN</th><th>EUR</th></tr>{rows}</table>"
        if c.aid
        else "<p><b>nie otrzymał pomocy de minimis.</b></p>"
    )
    body = (
        f"<p class='r'>{e(c.town)}, {day}</p><h1>OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS</h1>"
        f"<p>Oświadczam, że przedsiębiorca {e(c.name)}, NIP {c.nip}, w okresie trzech minionych lat</p>{text}"
        f"<div class='sg'>{_signed(c, sign)}<br><small>podpis</small></div>"
    )
    return Html(page("Oświadczenie de minimis", SERIF + COMMON, body, "25mm 22mm"))
