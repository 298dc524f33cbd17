"""Declarations of the applicant's size."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r65.forms_more import word_sign
from tests.blind.rounds.r65.kit import SIZE_NOUNS, SIZES, Firm, box, sheet, sign, v

LIMITS = {
    "micro": ("poniżej 10", "do 2 mln EUR", "do 2 mln EUR"),
    "small": ("poniżej 50", "do 10 mln EUR", "do 10 mln EUR"),
    "medium": ("poniżej 250", "do 50 mln EUR", "do 43 mln EUR"),
}

NOUNS = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}


def thresholds(f: Firm, how: str) -> Html:
    """Table of thresholds with a box in each row, figures below."""
    rows = "".join(
        "<tr><td"
        f" style='text-align:center'>{box(f.size == k)}</td>"
        f"<td>{SIZE_NOUNS[k]}</td><td>{a}</td><td>{b}</td><td>{c}</td></tr>"
        for k, (a, b, c) in LIMITS.items()
    )
    css = (
        "body{font-family:Carlito;font-size:11pt}td,th{border:1px solid"
        " #777;padding:1.5mm}h1{font-size:15pt;text-align:center}"
    )
    body = (
        f"<h1>Oświadczenie o statusie Wnioskodawcy</h1><p>Nazwa: {v(f.name)}<br>Adres: {v(f.address)}<br>NIP:"
        f" {v(f.nip)}</p><p>Oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014"
        " Wnioskodawca należy do kategorii (zaznaczyć"
        " jedną):</p><table><tr><th></th><th>Kategoria</th><th>Zatrudnienie</th><th>Obrót roczny</th><th>Suma"
        f" bilansowa</th></tr>{rows}</table><p>Dane za ostatni zamknięty rok:</p><table><tr><td>Liczba zatrudnionych"
        f" (RJP)</td><td>{v(f.staff)}</td></tr><tr><td>Roczny obrót</td><td>{v(f.turnover)}</td></tr><tr><td>Suma"
        f" bilansowa</td><td>{v(f.balance)}</td></tr></table><p>Przedsiębiorstwo jest samodzielne – nie ma"
        " przedsiębiorstw partnerskich ani powiązanych.</p>" + sign(f, how)
    )
    return sheet(f, css, body)


def prose(f: Firm, how: str) -> Html:
    """A short letter in sentences."""
    css = (
        "body{font-family:'Liberation"
        f" Serif';font-size:12pt}}p{{text-align:justify}}.t{{color:{f.accent};font-weight:bold}}"
    )
    body = (
        f"<div class='t'>{f.name}</div><div>{f.address}<br>NIP {f.nip_dashed}, REGON {f.regon}</div><h1"
        " style='font-size:14pt;text-align:center;margin:12mm 0 8mm'>OŚWIADCZENIE<br>O STATUSIE"
        f" WNIOSKODAWCY</h1><p>Działając w imieniu firmy {v(f.name)}, oświadczam, że firma jest {v(NOUNS[f.size])} w"
        " rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z 17 czerwca 2014 r.</p><p>W roku"
        f" obrotowym 2025 zatrudnialiśmy średnio {v(f.staff)} osób. Obrót wyniósł {v(f.turnover)}, a suma bilansowa"
        f" {v(f.balance)}. Firma jest przedsiębiorstwem samodzielnym.</p><p>Jestem świadomy/a odpowiedzialności za"
        f" podanie nieprawdziwych danych.</p>{sign(f, how, 'podpis')}"
    )
    return sheet(f, css, body, "22mm 24mm")


def struck_out(f: Firm, how: str) -> Html:
    """Numbered points; categories that do not apply are struck out; two years of figures."""
    kinds = " / ".join(SIZE_NOUNS[k] if k == f.size else f"<s>{SIZE_NOUNS[k]}</s>" for k in SIZES)
    css = (
        "body{font-family:'Liberation Sans';font-size:10.5pt}td,th{border:1px solid"
        " #333;padding:1.5mm}s{text-decoration-thickness:1.7px}"
    )
    body = (
        "<div style='font-size:8.5pt;text-align:right'>załącznik do zgłoszenia</div><h1"
        " style='font-size:13pt'>Oświadczenie o statusie Wnioskodawcy (MŚP)</h1><p>1. Wnioskodawca:"
        f" {v(f.name)}</p><p>2. NIP: {v(f.nip)}, siedziba: {v(f.address)}</p><p>3. Oświadczam, że Wnioskodawca to:"
        f" <b>{kinds}</b>*.</p><p>4. Dane do ustalenia statusu (załącznik I do rozporządzenia nr"
        " 651/2014):</p><table><tr><th>Rok</th><th>Zatrudnienie w RJP</th><th>Obrót</th><th>Suma"
        f" bilansowa</th></tr><tr><td>2025</td><td>{v(f.staff)}</td>"
        f"<td>{v(f.turnover)}</td><td>{v(f.balance)}</td></tr></table><p>5."
        " Rodzaj przedsiębiorstwa: samodzielne / <s>partnerskie</s> / <s>powiązane</s>*.</p><p style='font-size:8pt'>*"
        f" niepotrzebne skreślić</p>{sign(f, how)}"
    )
    return sheet(f, css, body)


def word_status(f: Firm, how: str) -> Word:
    """Word: boxes in a column."""

    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.size = Pt(11.5)
        p = doc.add_paragraph()
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        p.add_run("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY").bold = True
        doc.add_paragraph(f"Ja, niżej podpisany/a {f.signer}, reprezentując przedsiębiorcę:")
        table = doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        for label, answer in (("Nazwa", f.name), ("NIP", f.nip), ("REGON", f.regon), ("Adres", f.address)):
            cells = table.add_row().cells
            cells[0].text, cells[1].text = label, answer
        doc.add_paragraph()
        doc.add_paragraph(
            "oświadczam, że przedsiębiorca posiada status (rozporządzenie 651/2014, załącznik I):"
        )
        for key, noun in SIZE_NOUNS.items():
            doc.add_paragraph(f"{'[X]' if key == f.size else '[  ]'}  {noun}")
        doc.add_paragraph(f"Zatrudnienie: {f.staff}; obrót: {f.turnover}; suma bilansowa: {f.balance}.")
        doc.add_paragraph("Przedsiębiorca jest samodzielny w rozumieniu powyższego rozporządzenia.")
        word_sign(f, how)(doc)

    return Word(write)
