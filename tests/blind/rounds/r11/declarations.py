"""Status declarations, de minimis forms, statements of aid and proxies."""

from html import escape as e

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from .common import SIZE_NOUN, Company, Sign, WordWriter, html, signed, word_pen


def _sheet(doc: WordDocument, font: str = "Carlito", size: float = 11, margin: int = 24) -> None:
    section = doc.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(margin)
    section.top_margin = section.bottom_margin = Mm(20)
    doc.styles["Normal"].font.name = font
    doc.styles["Normal"].font.size = Pt(size)
    doc.styles["Normal"].paragraph_format.space_after = Pt(5)


def _title(doc: WordDocument, text: str, size: float = 14) -> None:
    paragraph = doc.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(text)
    run.bold = True
    run.font.size = Pt(size)


def _foot(doc: WordDocument, c: Company, sign: Sign, paper: str, left: bool = False) -> None:
    side = WD_ALIGN_PARAGRAPH.LEFT if left else WD_ALIGN_PARAGRAPH.RIGHT
    paragraph = doc.add_paragraph()
    paragraph.alignment = side
    if sign == "hand":
        word_pen(paragraph, f"{c.slug}-{paper}")
    elif sign == "none":
        paragraph.add_run("....................................")
    paragraph = doc.add_paragraph(f"{c.signer}\n{c.signer_role}")
    paragraph.alignment = side


# --- status declaration -------------------------------------------------------------------------------------------


def status_word(c: Company, sign: Sign) -> WordWriter:
    """A: a few plain sentences."""

    def write(doc: WordDocument) -> None:
        _sheet(doc)
        doc.add_paragraph(f"{c.name}\n{c.address}\nNIP {c.nip_dashed}")
        place = doc.add_paragraph(f"{c.town}, {c.filled} r.")
        place.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _title(doc, "Oświadczenie o statusie Wnioskodawcy")
        doc.add_paragraph("W związku ze zgłoszeniem na wyjazd studyjny do Szwajcarii oświadczam, że:")
        doc.add_paragraph(
            f"1. {c.name} to {SIZE_NOUN[c.size]} w rozumieniu załącznika nr I do rozporządzenia Komisji (UE) "
            "nr 651/2014 z 17 czerwca 2014 r.")
        staff = "nie zatrudnia pracowników, pracuje tylko właściciel (1 RJP)" if c.staff == 1 else (
            f"zatrudniała średnio {c.staff} osób (RJP)")
        doc.add_paragraph(
            f"2. Firma w 2025 roku {staff}, miała obrót {c.turnover[0]} zł, a suma bilansowa (aktywa) wyniosła "
            f"{c.balance[0]} zł.")
        doc.add_paragraph("3. Firma jest samodzielna, nie ma przedsiębiorstw partnerskich ani powiązanych.")
        doc.add_paragraph("Znana jest mi odpowiedzialność za podanie nieprawdy.")
        _foot(doc, c, sign, "status")

    return write


_GRID = """@page{size:A4;margin:18mm 17mm}body{font:10pt Arial,Liberation Sans,sans-serif;margin:0}table{width:100%;
border-collapse:collapse;margin:7px 0}td,th{border:1px solid #444;padding:4px 6px;vertical-align:top}th{background:#e8ebf0;
font-weight:600}h1{font-size:13pt;text-align:center;margin:10px 0}.c{text-align:center}.r{text-align:right}p{margin:5px 0}
.ft{display:flex;justify-content:space-between;align-items:flex-end;margin-top:16mm;break-inside:avoid}"""


def status_table(c: Company, sign: Sign, size: str | None = None) -> str:
    """B: ticks in a row and figures of two years."""
    chosen = size or c.size
    ticks = "".join(f'<td class="c" style="font-size:12pt">{"☒" if chosen == key else "☐"}</td>'
                    for key in ("micro", "small", "medium", "large"))
    body = f"""<h1>OŚWIADCZENIE PRZEDSIĘBIORCY O STATUSIE MŚP</h1>
<p class="c">(załącznik d do zgłoszenia – wyjazd studyjny do Szwajcarii)</p>
<table><tr><th style="width:48mm;text-align:left">Nazwa podmiotu</th><td>{e(c.name)}</td></tr>
<tr><th style="text-align:left">NIP / REGON</th><td>{c.nip} / {c.regon}</td></tr>
<tr><th style="text-align:left">Adres</th><td>{e(c.address)}</td></tr></table>
<p>Wnioskodawca oświadcza, że według kryteriów załącznika I do rozporządzenia Komisji (UE) nr 651/2014 posiada status
(oznaczono znakiem ☒):</p>
<table><tr><th>mikroprzedsiębiorstwa</th><th>małego przedsiębiorstwa</th><th>średniego przedsiębiorstwa</th>
<th>żadnego z nich (duże)</th></tr><tr>{ticks}</tr></table>
<p>Dane, na podstawie których ustalono status:</p>
<table><tr><th>Pozycja</th><th>2024 r.</th><th>2025 r.</th></tr>
<tr><td>Zatrudnienie (RJP)</td><td class=r>{c.staff}</td><td class=r>{c.staff}</td></tr>
<tr><td>Roczny obrót [zł]</td><td class=r>{c.turnover[1]}</td><td class=r>{c.turnover[0]}</td></tr>
<tr><td>Suma bilansowa [zł]</td><td class=r>{c.balance[1]}</td><td class=r>{c.balance[0]}</td></tr></table>
<p>Powiązania kapitałowe i osobowe: <b>przedsiębiorstwo samodzielne</b> (brak podmiotów partnerskich i powiązanych).</p>
<p>Oświadczenie złożono świadomie, znana jest odpowiedzialność karna z art. 297 § 1 Kodeksu karnego.</p>
<div class=ft><span>{c.town}, dn. {c.filled}</span><span class=c>{signed(c, sign, "status", ". . . . . . . . . . . . . .",
stamp=True)}<br><small>{e(c.signer)} – {e(c.signer_role)}</small></span></div>"""
    return html("Oświadczenie o statusie MŚP", _GRID, body)


def status_legal(c: Company, sign: Sign) -> WordWriter:
    """C: the secretary's formal statement with points and crossed brackets."""

    def write(doc: WordDocument) -> None:
        _sheet(doc, "Liberation Serif", 11.5, 27)
        header = doc.sections[0].header.paragraphs[0]
        header.text = f"{c.name} | {c.address} | NIP {c.nip}"
        header.runs[0].font.size = Pt(8)
        _title(doc, "OŚWIADCZENIE")
        _title(doc, "w przedmiocie statusu Wnioskodawcy jako mikro-, małego lub średniego przedsiębiorcy", 11.5)
        doc.add_paragraph(
            f"Działając w imieniu {c.name} z siedzibą: {c.address} (NIP: {c.nip}, REGON: {c.regon}, {c.register}), "
            "ubiegającego się o udział w wyjeździe studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r., "
            "niniejszym oświadczam, co następuje:")
        doc.add_paragraph("§ 1. Na dzień złożenia oświadczenia Wnioskodawca zalicza się do kategorii:")
        for key, label in (("micro", "mikroprzedsiębiorstw (mniej niż 10 pracowników, do 2 mln EUR),"),
                           ("small", "małych przedsiębiorstw (mniej niż 50 pracowników, do 10 mln EUR),"),
                           ("medium", "średnich przedsiębiorstw (mniej niż 250 pracowników, do 50 mln EUR obrotu "
                                      "lub 43 mln EUR sumy bilansowej).")):
            line = doc.add_paragraph(f"[{'x' if c.size == key else '  '}]  {label}")
            line.paragraph_format.left_indent = Mm(10)
        doc.add_paragraph(
            f"§ 2. W ostatnim zamkniętym okresie obrachunkowym (rok 2025) zatrudnienie wyniosło {c.staff} RJP, roczny "
            f"obrót {c.turnover[0]} zł, całkowity bilans {c.balance[0]} zł.")
        doc.add_paragraph(
            "§ 3. Ustaleń dokonano zgodnie z definicją MŚP z załącznika I do rozporządzenia Komisji (UE) nr 651/2014. "
            "Wnioskodawca jest przedsiębiorstwem niezależnym.")
        doc.add_paragraph("§ 4. O każdej zmianie statusu Organizator zostanie niezwłocznie powiadomiony.")
        doc.add_paragraph(f"{c.town}, {c.filled} r.")
        _foot(doc, c, sign, "status")

    return write


def status_web(c: Company, sign: Sign) -> str:
    """D: the printed result of an on-line qualifier, signed underneath."""
    css = """@page{size:A4;margin:15mm}body{font:10.5pt DejaVu Sans,Verdana,sans-serif;margin:0;color:#222}.b{display:flex;
justify-content:space-between;font:7.5pt Arial;color:#444}.card{border:1px solid #cfd3dc;border-radius:8px;padding:10px 16px;
margin:10px 0}.res{background:#eef6ee;border:2px solid #3c8a4a;border-radius:8px;padding:12px 16px;font-size:13pt}
dl{display:grid;grid-template-columns:62mm 1fr;margin:0;row-gap:4px}dt{color:#666}dd{margin:0}"""
    body = f"""<div class=b><span>Kwalifikator MŚP – podsumowanie</span><span>{c.filled}</span></div>
<h1 style="font-size:16pt;font-weight:400">Oświadczenie o statusie wnioskodawcy</h1>
<div class=card><dl><dt>Firma</dt><dd>{e(c.name)}</dd><dt>NIP</dt><dd>{c.nip}</dd><dt>Adres</dt><dd>{e(c.address)}</dd>
<dt>Nabór</dt><dd>wyjazd studyjny – Szwajcaria 2026</dd></dl></div>
<div class=card><b>Twoje odpowiedzi</b><dl style="margin-top:6px"><dt>Ile osób zatrudniasz (RJP)?</dt><dd>{c.staff}</dd>
<dt>Obrót za 2025 rok</dt><dd>{c.turnover[0]} PLN</dd><dt>Suma bilansowa 2025</dt><dd>{c.balance[0]} PLN</dd>
<dt>Firmy partnerskie / powiązane</dt><dd>nie ma / nie ma</dd></dl></div>
<div class=res>Wynik: <b>{SIZE_NOUN[c.size]}</b></div>
<p style="font-size:9pt">Wynik ustalono według definicji z zał. I do rozporządzenia 651/2014.</p>
<div class=card>Oświadczam, że powyższe odpowiedzi są prawdziwe i że status firmy jest taki, jak w wyniku. Wiem, że za
fałszywe oświadczenie grozi odpowiedzialność karna.
<div style="margin-top:22px">{signed(c, sign, "status", "<br>________________")}<br>
<span style="font-size:9pt">{e(c.signer)}, {e(c.signer_role)}</span></div></div>
<div class=b><span>https://msp.{c.email.split("@")[1]}/kwalifikator/wynik</span><span>1/1</span></div>"""
    return html("Oświadczenie o statusie wnioskodawcy", css, body)


# --- de minimis form ------------------------------------------------------------------------------------------------

_RULE = "rozporządzenie Komisji (UE) 2023/2831"


def minimis_word(c: Company, sign: Sign) -> WordWriter:
    """A: the template retyped point after point."""

    def write(doc: WordDocument) -> None:
        _sheet(doc, "Liberation Sans", 10, 20)
        _title(doc, "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis", 12.5)
        middle = doc.add_paragraph("(do pomocy, do której stosuje się rozporządzenie Komisji (UE) 2023/2831 "
                                   "z dnia 13 grudnia 2023 r.)")
        middle.alignment = WD_ALIGN_PARAGRAPH.CENTER

        def part(text: str) -> None:
            paragraph = doc.add_paragraph()
            paragraph.paragraph_format.space_before = Pt(6)
            paragraph.paragraph_format.keep_with_next = True
            paragraph.add_run(text).bold = True

        part("Część A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc")
        for line in (
            f"1) NIP: {c.nip}", f"2) Imię i nazwisko albo nazwa: {c.name}", f"3) Adres: {c.address}",
            f"4) Identyfikator gminy: {c.teryt} ({c.gmina})", f"5) Forma prawna: {c.legal}",
            f"6) Wielkość podmiotu: {SIZE_NOUN[c.size]}",
            f"7) Klasa działalności (PKD): {c.pkd[:5]} – {c.pkd_name}", f"8) Data utworzenia: {c.since}",
            "9) Powiązania z innymi przedsiębiorcami (kapitałowe, głosy, umowy): nie występują",
            "10) Połączenie, przejęcie albo podział w ciągu minionych trzech lat: nie było",
        ):
            doc.add_paragraph(line)
        part("Część B. Sytuacja ekonomiczna")
        for line in (
            "1) Czy podmiot spełnia kryteria kwalifikujące do objęcia postępowaniem upadłościowym? Nie",
            "2) Czy w razie ubiegania się o kredyt podmiot miałby ocenę niższą niż B-? Nie dotyczy (MŚP)",
            "3) Wzrost zapasów, spadek obrotów, rosnące zadłużenie: nie stwierdza się",
        ):
            doc.add_paragraph(line)
        part("Część C. Działalność w sektorach szczególnych")
        for line in (
            "– podstawowa produkcja produktów rolnych: nie", "– rybołówstwo i akwakultura: nie",
            "– przetwarzanie i wprowadzanie do obrotu produktów rolnych: nie",
            "– drogowy transport towarów: nie", "Rozdzielność rachunkowa: nie dotyczy",
        ):
            doc.add_paragraph(line)
        part("Część D. Inna pomoc na te same koszty (udział w wyjeździe studyjnym)")
        doc.add_paragraph("Podmiot nie otrzymał innej pomocy na pokrycie tych samych kosztów.")
        part("Część E. Osoba upoważniona do przedstawienia informacji")
        doc.add_paragraph(f"{c.signer}, {c.signer_role}, tel. {c.phone}, {c.filled} r.")
        _foot(doc, c, sign, "minimis")

    return write


def minimis_table(c: Company, sign: Sign, old: bool = False) -> str:
    """B: a grid with ticks; `old` cites the regulation that lapsed."""
    rule = "rozporządzenia Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r." if old else (
        "rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r.")
    basis = "Dz. U. z 2014 r. poz. 1543" if old else "Dz. U. z 2024 r. poz. 40, z późn. zm."

    def row(number: str, label: str, value: str) -> str:
        return f'<tr><td class=c style="width:10mm">{number}</td><td style="width:75mm">{label}</td><td>{value}</td></tr>'

    def ask(number: str, label: str) -> str:
        return row(number, label, "☐ tak &nbsp; ☒ nie")

    sizes = "<br>".join(f'{"☒" if c.size == key else "☐"} {label}' for key, label in (
        ("micro", "mikroprzedsiębiorca"), ("small", "mały przedsiębiorca"), ("medium", "średni przedsiębiorca"),
        ("large", "inny przedsiębiorca")))
    body = f"""<p class=r style="font-size:8pt">{basis}</p>
<h1>FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</h1>
<p class=c>dotyczy pomocy udzielanej na warunkach {rule}</p>
<table><tr><th colspan=3>A. Informacje o podmiocie ubiegającym się o pomoc</th></tr>
{row("1", "Numer identyfikacji podatkowej", c.nip)}{row("2", "Nazwa / imię i nazwisko", e(c.name))}
{row("3", "Adres siedziby albo miejsca zamieszkania", e(c.address))}{row("4", "Gmina (TERYT)", f"{c.teryt} {c.gmina}")}
{row("5", "Forma prawna", c.legal)}{row("6", "Wielkość podmiotu", sizes)}
{row("7", "Klasa PKD", f"{c.pkd[:5]} {e(c.pkd_name)}")}{row("8", "Data rozpoczęcia działalności", c.since)}
{ask("9", "Powiązania z innymi przedsiębiorcami tworzące jedno przedsiębiorstwo")}
{ask("10", "Połączenia, przejęcia, podziały w okresie objętym badaniem")}</table>
<table><tr><th colspan=3>B. Informacje o sytuacji ekonomicznej</th></tr>
{ask("1", "Podmiot spełnia przesłanki objęcia go zbiorowym postępowaniem upadłościowym")}
{ask("2", "Podmiot niebędący MŚP ma rating poniżej B-")}</table>
<table><tr><th colspan=3>C. Informacje o prowadzonej działalności</th></tr>
{ask("1", "Sektor rybołówstwa i akwakultury")}{ask("2", "Produkcja podstawowa produktów rolnych")}
{ask("3", "Przetwarzanie i obrót produktami rolnymi")}</table>
<table><tr><th colspan=3>D. Informacje o innej pomocy na te same koszty kwalifikowalne</th></tr>
{ask("1", "Otrzymano pomoc publiczną inną niż de minimis na te same koszty")}</table>
<table><tr><th colspan=3>E. Osoba przedstawiająca informacje</th></tr>
<tr><td colspan=2 style="width:85mm">{e(c.signer)}<br>{e(c.signer_role)}<br>tel. {c.phone}</td><td class=c>{c.filled}<br>
{signed(c, sign, "minimis", "<br>")}<br><small>data i podpis</small></td></tr></table>"""
    return html("Formularz de minimis", _GRID, body)


def minimis_columns(c: Company, sign: Sign) -> str:
    """C: two columns, a serif, no boxes."""
    css = """@page{size:A4;margin:17mm 18mm}body{font:10pt/1.32 Liberation Serif,serif;margin:0}.w{columns:2;
column-gap:10mm;column-rule:1px solid #bbb}h1{font-size:13.5pt;text-align:center;margin:4px 0}h2{font-size:10.5pt;margin:8px 0 3px;
background:#eee;padding:2px 5px;break-after:avoid}p{margin:3px 0;break-inside:avoid}b.v{font-weight:600}"""

    def line(label: str, value: str) -> str:
        return f"<p>{label}<br><b class=v>{e(value)}</b></p>"

    body = f"""<h1>Pomoc de minimis</h1><p style="text-align:center">Formularz informacji przedstawianych przez
wnioskodawcę przy ubieganiu się o pomoc de minimis<br>(podstawa: {_RULE}; wzór według rozporządzenia Rady Ministrów,
Dz.U. 2025 poz. 1489)</p><div class=w>
<h2>Część A – podmiot</h2>{line("A1. NIP", c.nip)}{line("A2. Firma", c.name)}{line("A3. Siedziba", c.address)}
{line("A4. Identyfikator gminy", c.teryt)}{line("A5. Forma prawna podmiotu", c.legal)}
{line("A6. Wielkość przedsiębiorcy (zał. I do 651/2014)", SIZE_NOUN[c.size])}
{line("A7. Klasa działalności zgodnie z PKD", c.pkd[:5])}{line("A8. Data utworzenia podmiotu", c.since)}
{line("A9. Czy istnieją powiązania z innymi przedsiębiorcami?", "Nie istnieją.")}
{line("A10. Czy w ciągu trzech lat doszło do połączenia lub podziału?", "Nie doszło.")}
<h2>Część B – sytuacja ekonomiczna</h2>
{line("B1. Czy podmiot kwalifikuje się do postępowania upadłościowego lub restrukturyzacyjnego?", "Nie.")}
{line("B2. Czy rating podmiotu innego niż MŚP jest niższy niż B-?", "Nie dotyczy.")}
<h2>Część C – rodzaj działalności</h2>
{line("C1. Rybołówstwo, akwakultura", "Nie")}{line("C2. Produkcja podstawowa produktów rolnych", "Nie")}
{line("C3. Przetwarzanie, wprowadzanie do obrotu produktów rolnych", "Nie")}
{line("C4. Czy zapewniona jest rozdzielność rachunkowa?", "Nie dotyczy")}
<h2>Część D – pomoc na te same koszty</h2>
{line("D1. Czy na koszty udziału w wyjeździe uzyskano inną pomoc?", "Nie uzyskano.")}
<h2>Część E – osoba upoważniona</h2>{line("Imię, nazwisko i stanowisko", f"{c.signer}, {c.signer_role}")}
{line("Telefon", c.phone)}{line("Data", c.filled)}
<p>Podpis:<br>{signed(c, sign, "minimis", "……………………")}</p></div>"""
    return html("Formularz de minimis", css, body)


def minimis_web(c: Company, sign: Sign) -> str:
    """D: a wizard's summary printed from the browser."""
    css = """@page{size:A4;margin:13mm}body{font:9.3pt DejaVu Sans,Verdana,sans-serif;margin:0;color:#222}h1{font-size:13.5pt;
font-weight:400;margin:8px 0}h2{font-size:10pt;color:#5b3cc4;margin:9px 0 3px}.r{display:flex;border-bottom:1px solid #e2e2e8;
padding:2.5px 0}.r span{flex:0 0 88mm;color:#555}.r div{flex:1}.b{display:flex;justify-content:space-between;font:7.5pt Arial;color:#444}"""

    def row(label: str, value: str) -> str:
        return f'<div class=r><span>{label}</span><div>{e(value)}</div></div>'

    body = f"""<div class=b><span>{c.filled}</span><span>De minimis – krok 5 z 5: podsumowanie</span></div>
<h1>Formularz informacji przy ubieganiu się o pomoc de minimis</h1>
<p style="margin:2px 0">Pomoc na zasadach rozporządzenia (UE) 2023/2831. Sprawdź dane, wydrukuj i podpisz.</p>
<h2>Krok 1 (A). Kim jesteś</h2>{row("NIP", c.nip)}{row("Nazwa", c.name)}{row("Adres", c.address)}
{row("Gmina / identyfikator", f"{c.gmina} / {c.teryt}")}{row("Forma prawna", c.legal)}
{row("Wielkość przedsiębiorstwa", SIZE_NOUN[c.size])}{row("PKD (klasa)", c.pkd[:5])}{row("Działa od", c.since)}
{row("Powiązania z innymi firmami", "Nie")}{row("Fuzje, przejęcia, podziały (3 lata)", "Nie")}
<h2>Krok 2 (B). Sytuacja finansowa</h2>{row("Przesłanki upadłości lub restrukturyzacji", "Nie")}
{row("Rating niższy niż B- (tylko duże firmy)", "Nie dotyczy")}
<h2>Krok 3 (C). Branże wyłączone</h2>{row("Rybołówstwo i akwakultura", "Nie")}{row("Produkcja podstawowa rolna", "Nie")}
{row("Przetwórstwo i handel produktami rolnymi", "Nie")}
<h2>Krok 4 (D). Inna pomoc na ten sam wydatek</h2>{row("Dostaliśmy już pomoc na te same koszty", "Nie")}
<h2>Krok 5 (E). Kto wypełnił</h2>{row("Imię i nazwisko", c.signer)}{row("Funkcja", c.signer_role)}
{row("Telefon", c.phone)}{row("Data", c.filled)}
<div style="margin-top:14px">Podpis:<br>{signed(c, sign, "minimis", "<br>__________________")}</div>
<div class=b style="margin-top:14px"><span>wygenerowano w przeglądarce</span><span>Strona 1 z 1</span></div>"""
    return html("Formularz de minimis – podsumowanie", css, body)


# --- statement of aid received, proxy ----------------------------------------------------------------------------------


def aid_none_word(c: Company, sign: Sign) -> WordWriter:
    """A statement that there was no aid."""

    def write(doc: WordDocument) -> None:
        _sheet(doc)
        doc.add_paragraph(f"{c.name}\n{c.address}\nNIP {c.nip_dashed}")
        _title(doc, "Oświadczenie o otrzymanej pomocy de minimis")
        doc.add_paragraph(
            "Oświadczam, że w okresie minionych trzech lat (do dnia złożenia oświadczenia) firma nie otrzymała żadnej "
            "pomocy de minimis, także pomocy de minimis w rolnictwie i rybołówstwie.")
        doc.add_paragraph(f"{c.town}, {c.filled} r.")
        _foot(doc, c, sign, "aid")

    return write


def aid_table(c: Company, sign: Sign, rows: tuple[tuple[str, str, str, str], ...]) -> str:
    """A statement with the table of aid."""
    lines = "".join(
        f"<tr><td class=c>{i}</td><td>{e(who)}</td><td>{day}</td><td class=r>{zl}</td><td class=r>{eur}</td></tr>"
        for i, (who, day, zl, eur) in enumerate(rows, 1))
    body = f"""<h1>OŚWIADCZENIE O WYSOKOŚCI OTRZYMANEJ POMOCY DE MINIMIS</h1>
<p>Podmiot: <b>{e(c.name)}</b>, {e(c.address)}, NIP {c.nip}</p>
<p>W ciągu 3 minionych lat podmiot otrzymał następującą pomoc de minimis:</p>
<table><tr><th>Lp.</th><th>Organ udzielający pomocy</th><th>Dzień udzielenia</th><th>Wartość brutto PLN</th>
<th>Wartość brutto EUR</th></tr>{lines}</table>
<p>Zaświadczenia pozostają do wglądu w siedzibie podmiotu.</p>
<div class=ft><span>{c.town}, {c.filled}</span><span class=c>{signed(c, sign, "aid", ". . . . . . . . .")}<br>
<small>{e(c.signer)}</small></span></div>"""
    return html("Oświadczenie o otrzymanej pomocy de minimis", _GRID, body)


def proxy_word(c: Company, giver: str, giver_role: str, scope: str) -> WordWriter:
    """A proxy signed by pen."""

    def write(doc: WordDocument) -> None:
        _sheet(doc, "Liberation Serif", 12, 28)
        place = doc.add_paragraph(f"{c.town}, 7.04.2026 r.")
        place.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _title(doc, "PEŁNOMOCNICTWO")
        doc.add_paragraph(
            f"Ja, {giver}, {giver_role} {c.name} ({c.register}, NIP {c.nip}), uprawniony zgodnie z zasadami "
            f"reprezentacji, udzielam pełnomocnictwa: {c.signer} ({c.signer_role}) {scope}")
        doc.add_paragraph("Pełnomocnictwo jest ważne do dnia 31 grudnia 2026 r. i nie obejmuje prawa substytucji.")
        paragraph = doc.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        word_pen(paragraph, f"{c.slug}-giver")
        paragraph = doc.add_paragraph(f"{giver}\n{giver_role}")
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    return write
