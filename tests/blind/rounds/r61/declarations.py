"""Status declarations, statements of aid received, proxies and what else firms enclose."""

from docx.document import Document as WordDocument
from docx.shared import Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r61.firm import SIZE_WORDS, SIZES, Firm, h
from tests.blind.rounds.r61.forms_other import end_word, set_page
from tests.blind.rounds.r61.ink import Ink, bracket, page, signed, square

LIMITS = {
    "micro": "mniej niż 10 pracowników i obrót lub bilans do 2 mln EUR",
    "small": "mniej niż 50 pracowników i obrót lub bilans do 10 mln EUR",
    "medium": "mniej niż 250 pracowników i obrót do 50 mln EUR lub bilans do 43 mln EUR",
}


def status_classic(f: Firm, ink: Ink, by_pen: bool = False) -> Html:
    """One sentence, three boxes."""
    boxes = "".join(
        f"<p>{square(k == f.size, by_pen)} &nbsp; <b>{v}</b><br><small>{LIMITS[k]}</small></p>"
        for k, v in SIZE_WORDS.items()
    )
    body = f"""<p style="text-align:right">{h(f.town)}, {f.day} r.</p><p>{h(f.name)}<br>{h(f.address)}<br>NIP: {f.nip}</p>
<h2>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h2><p>W związku z ubieganiem się o udział w wyjeździe studyjnym do Szwajcarii
w projekcie „Innowacyjne Lubuskie” oświadczam, że Wnioskodawca jest, w rozumieniu załącznika I do rozporządzenia Komisji
(UE) nr 651/2014 z dnia 17 czerwca 2014 r.:</p>{boxes}<p>Przy ustaleniu statusu wzięto pod uwagę powiązania z innymi
podmiotami. O zmianie statusu przed podpisaniem umowy zawiadomię niezwłocznie.</p>
<div style="text-align:right;margin-top:8mm">{signed(f.slug, ink, "(podpis osoby upoważnionej)<br>" + h(f.signer))}</div>"""
    css = "body{font:11.5pt/1.5 'Liberation Serif',serif}h2{text-align:center;font-size:13.5pt;margin:12mm 0 8mm}"
    return Html(page(body, css, "Oświadczenie", "25mm"))


def status_figures(f: Firm, ink: Ink) -> Html:
    """Three years of figures, the category in a frame, the others struck through."""
    rows = "".join(
        f"<tr><th>{label}</th>{''.join(f'<td>{v}</td>' for v in values)}</tr>"
        for label, values in (
            ("Zatrudnienie (RJP)", f.staff),
            ("Roczny obrót netto [tys. zł]", f.turnover),
            ("Suma bilansowa [tys. zł]", f.balance),
        )
    )
    words = " &nbsp;/&nbsp; ".join(
        f"<b>{v.upper()}</b>" if k == f.size else f'<span class="x">{v.upper()}</span>'
        for k, v in SIZES.items()
    )
    body = f"""<div class="b">Oświadczenie o statusie MŚP – dane na potrzeby naboru „Innowacyjne Lubuskie”</div>
<table class="t"><tr><th>Wnioskodawca</th><td colspan="3">{h(f.name)}</td></tr>
<tr><th>NIP</th><td>{f.nip_dashed}</td><th>REGON</th><td>{f.regon}</td></tr></table>
<p>1. Wielkości przyjęte do ustalenia statusu:</p><table class="t"><tr><th>Wyszczególnienie</th><th>2023</th><th>2024</th>
<th>2025</th></tr>{rows}</table>
<p>2. Rodzaj przedsiębiorstwa: &nbsp; {square(True)} samodzielne &nbsp; {square(False)} partnerskie &nbsp; {square(False)} powiązane</p>
<p>3. Oświadczam, że zgodnie z zał. I do rozporządzenia (UE) nr 651/2014 Wnioskodawca ma status przedsiębiorstwa
(niewłaściwe skreślić):</p><p class="z">{words}</p>
<p class="s">Za dane niezgodne ze stanem faktycznym odpowiada składający. Oświadczenie składa się na dzień zgłoszenia.</p>
<table><tr><td>Data: {f.day}</td><td style="text-align:right">{signed(f.slug, ink, h(f.signer) + ", " + h(f.role))}</td></tr></table>"""
    css = """.b{background:#e8e4d8;padding:3mm;font-weight:bold;font-size:12.5pt;text-align:center;margin-bottom:5mm}
.t td,.t th{border:1px solid #555;padding:1.5mm 2mm;font-weight:normal}.t th{background:#f4f2ec}.z{border:2px solid #333;
padding:3mm;text-align:center;font-size:13pt}.x{text-decoration:line-through 2px}.s{font-size:8pt}"""
    return Html(page(body, css, "Status MŚP"))


def status_points(f: Firm, ink: Ink) -> Word:
    """Numbered statements in Word, status among them."""

    def write(doc: WordDocument) -> None:
        set_page(doc, "Liberation Sans", 10.5)
        doc.add_paragraph(
            f"Wnioskodawca: {f.name}\nAdres: {f.address}\nNIP {f.nip}   REGON {f.regon}   {f.register}"
        )
        head = doc.add_paragraph()
        run = head.add_run("OŚWIADCZENIA WNIOSKODAWCY (status przedsiębiorcy, wykluczenia)")
        run.bold = True
        run.font.size = Pt(13)
        doc.add_paragraph(
            f"Ja, niżej podpisany/a {f.signer}, działając w imieniu Wnioskodawcy ({f.role}), oświadczam, że:"
        )
        for text in (
            f"Wnioskodawca posiada status MŚP i jest przedsiębiorstwem: {SIZES[f.size].upper()} – w znaczeniu nadanym "
            "załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014;",
            f"średnie zatrudnienie w ostatnim zamkniętym roku obrotowym wyniosło {f.staff[2]} RJP, obrót netto "
            f"{f.turnover[2]} tys. zł, a suma bilansowa {f.balance[2]} tys. zł;",
            "nie jest podmiotem powiązanym ani partnerskim z innymi przedsiębiorstwami w stopniu zmieniającym status;",
            f"siedziba znajduje się w województwie lubuskim ({f.postal} {f.town});",
            "nie prowadzi działalności w sektorach wyłączonych z pomocy de minimis i nie znajduje się w upadłości ani "
            "likwidacji;",
            "osoba delegowana na wyjazd nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego.",
        ):
            doc.add_paragraph(text, style="List Number")
        doc.add_paragraph("Jestem świadomy/a obowiązku zwrotu pomocy w razie podania nieprawdy.")
        end_word(doc, f, ink, "podpis Wnioskodawcy")

    return Word(write)


def status_columns(f: Firm, ink: Ink) -> Html:
    """A column for each category, ticked at its head."""
    columns = "".join(
        f'<td class="{"on" if k == f.size else ""}"><div class="k">{bracket(k == f.size)}</div><b>{v}</b><br><br>{LIMITS[k]}</td>'
        for k, v in SIZE_WORDS.items()
    )
    body = f"""<div class="n">Załącznik do zgłoszenia</div><h1>Oświadczenie o wielkości przedsiębiorstwa<br>
<span>(status Wnioskodawcy według rozporządzenia UE 651/2014)</span></h1>
<p>Składający: <b>{h(f.name)}</b>, {h(f.address)}, NIP <b>{f.nip}</b></p>
<p>Oświadczamy, że nasza firma należy do kategorii zaznaczonej poniżej:</p><table class="c"><tr>{columns}</tr></table>
<ul><li>zatrudnienie w 2025 r.: {f.staff[2]} osób w przeliczeniu na etaty,</li><li>obrót za 2025 r.: {f.turnover[2]} tys. zł,</li>
<li>suma bilansowa: {f.balance[2]} tys. zł,</li><li>powiązania kapitałowe i osobowe: nie występują.</li></ul>
<p>Potwierdzam zgodność powyższego z prawdą.</p><p>{h(f.town)}, {f.day} r.</p>
{signed(f.slug, ink, f"{h(f.signer)} ({h(f.role)})", 160)}"""
    css = """body{font-family:Carlito,sans-serif;font-size:11.5pt}.n{font-size:9pt;text-align:right}h1{font-size:16pt;
color:#234}h1 span{font-size:11pt;font-weight:normal}.c td{width:33%;border:1px solid #678;padding:3mm;text-align:center;
font-size:10pt}.c .on{border:2.5px solid #234}.k{font-family:'Liberation Mono';font-size:14pt}"""
    return Html(page(body, css, "Oświadczenie o wielkości", "22mm"))


def aid_statement(f: Firm, ink: Ink) -> Html:
    """The statement of aid received: none, or a table."""
    if f.aid:
        rows = "".join("<tr>" + "".join(f"<td>{h(c)}</td>" for c in line) + "</tr>" for line in f.aid)
        told = f"""<p>{square(False)} nie otrzymał pomocy de minimis</p><p>{square(True)} otrzymał pomoc de minimis jak w tabeli:</p>
<table class="t"><tr><th>Organ udzielający</th><th>Dzień udzielenia</th><th>Kwota [PLN]</th><th>Kwota [EUR]</th></tr>{rows}</table>"""
    else:
        told = f"<p>{square(True)} nie otrzymał pomocy de minimis</p><p>{square(False)} otrzymał pomoc de minimis jak w tabeli: –</p>"
    body = f"""<p>{h(f.name)}<br>NIP {f.nip}</p><h2>Oświadczenie o otrzymanej pomocy de minimis</h2>
<p>Oświadczam, że przedsiębiorca, łącznie z podmiotami tworzącymi z nim jedno przedsiębiorstwo, w okresie minionych trzech lat:</p>
{told}<p>{f.day} r.</p>{signed(f.slug, ink, h(f.signer))}"""
    css = ".t td,.t th{border:1px solid #444;padding:1.5mm;font-size:9.5pt}h2{font-size:13pt;margin:8mm 0}"
    return Html(page(body, css, "Pomoc de minimis", "24mm"))


def proxy(f: Firm, owner: str, ink: Ink) -> Html:
    """A power of attorney."""
    body = f"""<p style="text-align:right">{h(f.town)}, 2 kwietnia 2026 r.</p><h2>PEŁNOMOCNICTWO</h2>
<p>Działając w imieniu {h(f.name)}, NIP {f.nip}, upoważniam Panią/Pana {h(f.signer)} do podpisania i złożenia wszystkich dokumentów
rekrutacyjnych na wyjazd studyjny do Szwajcarii oraz do kontaktu z Urzędem Marszałkowskim w tej sprawie.</p>
<p>Pełnomocnictwo jest ważne do 31 grudnia 2026 r.</p><div style="text-align:right">{signed(f.slug + "o", ink, h(owner) + "<br>Prezes Zarządu")}</div>"""
    return Html(
        page(
            body,
            "body{font:12pt/1.6 'Liberation Serif'}h2{text-align:center;margin:14mm}",
            "Pełnomocnictwo",
            "25mm",
        )
    )


def register_copy(f: Firm) -> Html:
    """A print-out of the register, as people like to enclose it."""
    body = f"""<div style="text-align:right;font-size:8pt">Strona 1 z 1 · stan na 01.04.2026</div><h3>CENTRALNA INFORMACJA KRAJOWEGO REJESTRU
SĄDOWEGO</h3><p><b>{h(f.register)}</b></p><p>Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców</p><table class="t">
<tr><td>1. Oznaczenie formy prawnej</td><td>{h(f.legal)}</td></tr><tr><td>2. Numer REGON/NIP</td><td>REGON: {f.regon}, NIP: {f.nip}</td></tr>
<tr><td>3. Firma, pod którą spółka działa</td><td>{h(f.name)}</td></tr><tr><td>4. Siedziba i adres</td><td>{h(f.address)}, kraj POLSKA</td></tr>
<tr><td>5. Organ uprawniony do reprezentacji</td><td>ZARZĄD – {h(f.signer)}</td></tr></table>"""
    return Html(page(body, ".t td{border:1px solid #888;padding:2mm;font-size:9pt}", "KRS"))
