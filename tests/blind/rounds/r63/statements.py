"""Statements on the firm's status (four layouts) and on the de minimis aid received."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .base import SIZE_NOUNS, Firm, Pen, cross, esc, page, pen_png, set_up, set_widths, signature, tick, v

PLAIN = (
    "@page{size:A4;margin:22mm 23mm}body{font:11.5pt/1.5 'Liberation Serif',serif}h1{font-size:14.5pt;"
    "text-align:center;margin:22px 0 14px}td,th{border:1px solid #555;padding:4px 8px;text-align:left}"
    "small,.fn{font-size:8.8pt;line-height:1.3}.r{text-align:right}.fn{border-top:1px solid #888;margin-top:24px}"
)


def status_boxes(firm: Firm, pen: Pen) -> Html:
    """☒ for the category and the kind of links, figures of two years in a table."""
    lines = "".join(
        f"<p style='margin:3px 0 3px 20px'>{tick(firm.size == code)} {word}</p>"
        for code, word in SIZE_NOUNS.items()
    )
    body = (
        "<h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>dotyczy rekrutacji na wyjazd studyjny do Szwajcarii</p>"
        f"<table><tr><th>Wnioskodawca</th><td>{v(firm.name)}</td></tr><tr><th>Adres</th><td>{v(firm.address)}</td></tr>"
        f"<tr><th>NIP</th><td>{v(firm.nip)}</td></tr></table>"
        "<p>Oświadczam, że Wnioskodawca spełnia przesłanki załącznika I do rozporządzenia Komisji (UE) nr 651/2014 "
        f"i zalicza się do kategorii:</p>{lines}"
        f"<p>Wnioskodawca jest przedsiębiorstwem: {tick(True)} samodzielnym {tick(False)} partnerskim "
        f"{tick(False)} powiązanym.</p>"
        "<table><tr><th>Dane za ostatni zatwierdzony okres (2025 r.)</th><th>Wartość</th></tr>"
        f"<tr><td>Zatrudnienie (RJR)</td><td>{v(str(firm.people))}</td></tr>"
        f"<tr><td>Obrót roczny (zł)</td><td>{v(firm.turnover)}</td></tr>"
        f"<tr><td>Suma bilansowa (zł)</td><td>{v(firm.balance)}</td></tr></table>"
        f"<p>{v(firm.town)}, {v(pen.day)}</p>" + signature(firm, pen, "podpis Wnioskodawcy")
    )
    return page(body, PLAIN, pen.ink)


def status_letter(firm: Firm, pen: Pen) -> Html:
    """Running text on the firm's letterhead; categories that do not apply are struck out."""
    words = (("micro", "mikro"), ("small", "małym"), ("medium", "średnim"))
    choice = " / ".join(word if firm.size == code else f"<s>{word}</s>" for code, word in words)
    body = (
        f'<div style="border-bottom:2px solid #884;padding-bottom:6px"><b style="font-size:15pt">{esc(firm.name)}</b>'
        f"<br><small>{esc(firm.address)} · NIP {firm.nip_dashed} · REGON {firm.regon}</small></div>"
        f"<p class=r>{esc(firm.town)}, {v(pen.day)}</p><h1>Oświadczenie o statusie MŚP</h1>"
        f"<p>Ja, niżej podpisany(-a) <b>{esc(firm.signer)}</b>, reprezentując firmę {esc(firm.name)}, niniejszym "
        "oświadczam, że w rozumieniu przepisów załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia "
        "17 czerwca 2014 r. firma jest:</p>"
        f'<p style="text-align:center;font-size:14pt">{choice} * przedsiębiorcą.</p>'
        f"<p>W ostatnim zamkniętym roku obrotowym zatrudnialiśmy średnio {v(str(firm.people))} osób, przychód netto "
        f"wyniósł {v(firm.turnover)} zł, a suma aktywów bilansu {v(firm.balance)} zł. Nie mamy podmiotów partnerskich "
        "ani powiązanych, których dane należałoby doliczyć.</p><p>Jestem świadomy(-a) odpowiedzialności za podanie "
        "danych niezgodnych z prawdą.</p>"
        + signature(firm, pen, f"{firm.signer}<br>{firm.role}", stamp=False)
        + "<p class=fn>* niewłaściwe skreślić</p>"
    )
    return page(body, PLAIN + "s{color:#555}", pen.ink)


def status_questions(firm: Firm, pen: Pen) -> Html:
    """A sheet of numbered questions with [x], data in the margin column."""
    words = (
        ("micro", "mikroprzedsiębiorca"),
        ("small", "mały przedsiębiorca"),
        ("medium", "średni przedsiębiorca"),
    )
    lines = "<br>".join(f"{cross(firm.size == code)} {word}" for code, word in words)
    body = (
        '<div style="display:flex;gap:18px"><div style="width:170px;background:#f0f0e6;padding:10px;font-size:9.5pt">'
        f"<b>Składający oświadczenie</b><br>{v(firm.name)}<br><br><b>NIP</b><br>{v(firm.nip)}<br><br><b>Siedziba</b>"
        f"<br>{v(firm.address)}<br><br><b>Data</b><br>{v(pen.day)}</div><div style='flex:1'>"
        "<h1 style='text-align:left;margin-top:0'>Status wnioskodawcy – oświadczenie</h1>"
        f"<p><b>1.</b> Oświadczam, że firma to (zał. I do rozp. 651/2014):<br>{lines}</p>"
        f"<p><b>2.</b> Średnie zatrudnienie w 2025 r.: {v(str(firm.people))}</p>"
        f"<p><b>3.</b> Roczny obrót: {v(firm.turnover)} zł; całkowity bilans: {v(firm.balance)} zł</p>"
        f"<p><b>4.</b> Powiązania kapitałowe lub osobowe z innymi firmami:<br>{cross(False)} są &nbsp; "
        f"{cross(True)} nie ma (przedsiębiorstwo samodzielne)</p>"
        f"<p><b>5.</b> Status w poprzednim roku był taki sam:<br>{cross(True)} tak &nbsp; {cross(False)} nie</p>"
        + signature(firm, pen, "pieczęć i podpis")
        + "</div></div><p class=fn>Mikro: do 9 osób i do 2 mln EUR obrotu lub bilansu. Mały: do 49 osób i do 10 mln "
        "EUR. Średni: do 249 osób i do 50 mln EUR obrotu albo 43 mln EUR bilansu.</p>"
    )
    return page(body, PLAIN.replace("Liberation Serif',serif", "Liberation Sans',sans-serif"), pen.ink)


def status_word(firm: Firm, pen: Pen) -> Word:
    """A Word table of thresholds with an X in the row that applies."""

    def write(document: WordDocument) -> None:
        set_up(document, "Liberation Serif", 11, 2.4)
        head = document.add_paragraph()
        head.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = head.add_run("OŚWIADCZENIE\no statusie Wnioskodawcy (mikro, mały, średni)")
        run.bold = True
        run.font.size = Pt(14)
        document.add_paragraph(
            f"Firma: {firm.name}\nAdres: {firm.address}\nNIP: {firm.nip}   REGON: {firm.regon}"
        )
        document.add_paragraph(
            "Stosownie do definicji z załącznika I do rozporządzenia (UE) nr 651/2014 oświadczamy, że należymy do "
            "kategorii oznaczonej znakiem X:"
        )
        table = document.add_table(rows=1, cols=4)
        table.style = "Table Grid"
        titles = ("Kategoria", "Zatrudnienie", "Obrót lub bilans", "Wybór")
        rows = (
            ("micro", "mikroprzedsiębiorstwo", "poniżej 10", "do 2 mln EUR"),
            ("small", "małe przedsiębiorstwo", "poniżej 50", "do 10 mln EUR"),
            ("medium", "średnie przedsiębiorstwo", "poniżej 250", "do 50 / 43 mln EUR"),
        )
        for cell, text in zip(table.rows[0].cells, titles, strict=True):
            cell.text = text
        for code, *texts in rows:
            cells = table.add_row().cells
            for cell, text in zip(cells, (*texts, "X" if firm.size == code else ""), strict=True):
                cell.text = text
        set_widths(table, 5.6, 3.6, 4.6, 2.2)
        document.add_paragraph()
        document.add_paragraph(
            f"Zatrudnienie w ostatnim roku: {firm.people} os.; obrót: {firm.turnover} zł; suma bilansowa: "
            f"{firm.balance} zł. Przedsiębiorstwo jest samodzielne."
        )
        document.add_paragraph(f"{firm.town}, {pen.day}")
        end = document.add_paragraph()
        end.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if pen.signing == "hand":
            end.add_run().add_picture(pen_png(firm.signer), width=Cm(5))
            end.add_run("\n")
        end.add_run(f"…………………………………………\n{firm.signer} – {firm.role}")

    return Word(write)


def aid_statement(firm: Firm, pen: Pen) -> Html:
    """The statement of attachment 4: a table of aid received, or none."""
    row = "".join(f"<td>{v(part)}</td>" for part in (firm.aid or "–|–|–|–").split("|"))
    body = (
        "<h1>OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS</h1>"
        f"<p>{v(firm.name)}, {v(firm.address)}, NIP {v(firm.nip)}</p>"
        f"<p>Oświadczam, że w okresie trzech minionych lat {tick(not firm.aid)} nie otrzymałem / "
        f"{tick(bool(firm.aid))} "
        "otrzymałem pomoc de minimis w następującej wysokości:</p><table><tr><th>Organ udzielający</th><th>Dzień "
        f"udzielenia</th><th>Kwota w zł</th><th>Kwota w EUR</th></tr><tr>{row}</tr></table>"
        f"<p>{v(firm.town)}, {v(pen.day)}</p>" + signature(firm, pen, "podpis osoby upoważnionej")
    )
    return page(body, PLAIN, pen.ink)
