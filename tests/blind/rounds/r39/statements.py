"""Status declarations: four layouts in HTML, and one in Word."""

from collections.abc import Callable

from docx.document import Document as WordDocument

from tests.blind.model import Html, Signing, Word
from tests.blind.rounds.r39.kit import MEDIUM, MICRO, SIZES, SMALL, Firm, box, sheet, signed, stamp

ORDER = (MICRO, SMALL, MEDIUM)
GENITIVE = {
    MICRO: "mikroprzedsiębiorstw",
    SMALL: "małych przedsiębiorstw",
    MEDIUM: "średnich przedsiębiorstw",
}


def boxes(f: Firm, mode: Signing) -> Html:
    """Boxes under each other and a table of numbers."""
    ticks = "".join(
        f"<p class=b>{box(f.size == s)} {t}</p>"
        for s, t in zip(
            ORDER, ("mikroprzedsiębiorcą", "małym przedsiębiorcą", "średnim przedsiębiorcą"), strict=True
        )
    )
    body = (
        f"<p class=r>{f.town}, {f.date}</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>Nazwa: {f.name}<br>Adres: {f.address}<br>NIP: {f.nip}</p>"
        f"<p>Niniejszym oświadczam, że reprezentowany przeze mnie podmiot jest (w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014):</p>{ticks}"
        f"<table><tr><td>Ostatni zamknięty rok</td><td>2025</td></tr><tr><td>Zatrudnienie (RJP)</td><td>{f.staff}</td></tr><tr><td>Obrót netto</td><td>{f.turnover}</td></tr><tr><td>Suma bilansowa</td><td>{f.assets}</td></tr><tr><td>Rodzaj</td><td>przedsiębiorstwo samodzielne</td></tr></table>"
        f"<div class=s>{signed(f, mode)}_______________________________<br>{f.boss}<br>{f.boss_role}</div>"
    )
    return sheet(
        "body{font:11.5pt Liberation Sans}.r{text-align:right}h1{font-size:14pt;text-align:center;margin:30px 0}.b{margin:5px 0 5px 30px}table{border-collapse:collapse;margin-top:20px}td{border:1px solid #000;padding:5px 14px}.s{margin:50px 0 0 50%;text-align:center}",
        body,
    )


def prose(f: Firm, mode: Signing) -> Html:
    """Running text on company paper, the category in a sentence."""
    body = (
        f"<div class=h><b>{f.name}</b><br>{f.address}<br>tel. {f.phone} · {f.mail}</div><h2>Oświadczenie</h2><p class=c>o statusie małego lub średniego przedsiębiorcy</p>"
        f"<p>Ja, niżej podpisany/a {f.boss}, działając w imieniu {f.name} (NIP {f.dashed}), oświadczam, że firma należy do kategorii <b>{GENITIVE[f.size]}</b>, o której mowa w załączniku I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.</p>"
        f"<p>W roku 2025 średnie zatrudnienie wyniosło {f.staff} RJP, przychody {f.turnover}, a suma aktywów {f.assets}. Nie mamy przedsiębiorstw partnerskich ani powiązanych.</p>"
        f"<p>Jestem świadoma/y odpowiedzialności za podanie nieprawdziwych danych.</p><p>{f.town}, dnia {f.date}</p><div class=s>{signed(f, mode)}...........................................<br><i>czytelny podpis osoby uprawnionej</i></div>"
    )
    return sheet(
        "body{font:12pt/1.5 Liberation Serif}.h{border-bottom:3px double #444;padding-bottom:6px;font-size:10pt}h2,.c{text-align:center;margin:14px 0 2px}.s{margin:40px 0 0 50%;text-align:center}",
        body,
    )


def matrix(f: Firm, mode: Signing) -> Html:
    """A matrix of thresholds with an X in the column that applies."""
    head = "".join(f"<th>{t}</th>" for t in ("mikro", "małe", "średnie"))
    cross = "".join(f"<td class=x>{'X' if f.size == s else '&nbsp;'}</td>" for s in ORDER)
    body = (
        f"<p class=z>Załącznik nr 3</p><h1>Oświadczenie Wnioskodawcy o statusie przedsiębiorstwa</h1><table><tr><td>Wnioskodawca</td><td colspan=3>{f.name}</td></tr><tr><td>NIP / REGON</td><td colspan=3>{f.nip} / {f.regon}</td></tr>"
        f"<tr><th>Kategoria</th>{head}</tr><tr><td>Próg zatrudnienia</td><td>do 9</td><td>do 49</td><td>do 249</td></tr><tr><td>Próg obrotu (mln EUR)</td><td>2</td><td>10</td><td>50</td></tr><tr><td><b>Oświadczam, że status Wnioskodawcy to (wstawić X):</b></td>{cross}</tr></table>"
        f"<p>Dane za ostatni rok obrotowy: pracownicy – {f.staff}; obrót – {f.turnover}; bilans – {f.assets}.</p><p>Status określono na podstawie rozporządzenia (UE) nr 651/2014, zał. I, z uwzględnieniem podmiotów powiązanych i partnerskich (brak takich podmiotów).</p>"
        f"<table class=n><tr><td>{f.date}<br><small>data</small></td><td>{stamp(f) if mode == 'hand' else ''}</td><td>{signed(f, mode)}{f.boss}<br><small>podpis</small></td></tr></table>"
    )
    return sheet(
        "body{font:11pt DejaVu Serif}.z{text-align:right;font-size:9pt}h1{font-size:13pt}table{border-collapse:collapse;width:100%}td,th{border:1px solid #333;padding:6px}.x{text-align:center;font-weight:bold;font-size:14pt}.n{margin-top:40px}.n td{border:0;text-align:center;vertical-align:bottom}",
        body,
    )


def choice(f: Firm, mode: Signing) -> Html:
    """The wrong words struck through, a footnote for it."""
    words = " / ".join(
        t if f.size == s else f"<s>{t}</s>"
        for s, t in zip(
            ORDER, ("mikroprzedsiębiorca", "mały przedsiębiorca", "średni przedsiębiorca"), strict=True
        )
    )
    body = (
        f"<div class=w><h3>OŚWIADCZENIE O STATUSIE MŚP</h3><p>Dotyczy: rekrutacja na wyjazd studyjny do Szwajcarii, projekt „Innowacyjne Lubuskie”.</p><p>Przedsiębiorca: <u>{f.name}</u>, z siedzibą: <u>{f.address}</u>, NIP <u>{f.nip}</u>, reprezentowany przez: <u>{f.boss} – {f.boss_role}</u></p>"
        f"<p>oświadcza, że ma status:</p><p class=m>{words}*</p><p>zgodnie z definicją z załącznika I do rozporządzenia Komisji (UE) nr 651/2014.</p><ol><li>liczba zatrudnionych: {f.staff}</li><li>roczny obrót: {f.turnover}</li><li>roczna suma bilansowa: {f.assets}</li><li>powiązania z innymi przedsiębiorstwami: nie występują</li></ol>"
        f"<p>{f.town}, {f.date}</p><div class=s>{signed(f, mode)}<hr>podpis i funkcja</div><p class=f>* niepotrzebne skreślić</p></div>"
    )
    return sheet(
        "body{font:11.5pt/1.45 Liberation Sans}.w{border:1px solid #999;padding:22px 26px}h3{text-align:center;letter-spacing:1px}.m{font-size:13pt;text-align:center}.s{width:45%;margin:30px 0 0 auto;text-align:center}.f{font-size:8.5pt}",
        body,
    )


def word(f: Firm) -> Word:
    """A Word file with nobody's signature on it."""

    def write(doc: WordDocument) -> None:
        doc.add_heading("Oświadczenie o statusie Wnioskodawcy", level=1)
        table = doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        rows = (
            ("Nazwa przedsiębiorstwa", f.name),
            ("NIP", f.nip),
            ("Adres", f.address),
            ("Zatrudnienie", f.staff),
            ("Obrót", f.turnover),
            ("Bilans", f.assets),
        )
        for label, value in rows:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = label, value
        doc.add_paragraph()
        doc.add_paragraph(
            "Oświadczam, że przedsiębiorstwo spełnia definicję z załącznika I do rozporządzenia Komisji (UE) nr 651/2014 jako:"
        )
        for code in ORDER:
            doc.add_paragraph(f"{box(f.size == code)} {SIZES[code]} przedsiębiorstwo")
        doc.add_paragraph(f"{f.town}, {f.date}")
        doc.add_paragraph("…………………………………………")
        doc.add_paragraph("(podpis osoby upoważnionej)")

    return Word(write)


LAYOUTS: tuple[Callable[[Firm, Signing], Html], ...] = (boxes, prose, matrix, choice)
NAMES = ("status: boxes and numbers", "status: running text", "status: matrix with X", "status: struck words")
