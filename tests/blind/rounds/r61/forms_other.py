"""Application forms: the chamber's Word form and the ruled blank that people fill in by pen."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r61.firm import SIZES, Firm, h
from tests.blind.rounds.r61.ink import PEN, Ink, page, picture, signed, square


def ruled_form(f: Firm, ink: Ink, font: str = "", trip: str = "ch") -> Html:
    """Dotted lines to write on, footnotes and guidance in small print; two pages."""

    def line(label: str, answer: str, width: str = "100%") -> str:
        return f'<div class="l" style="width:{width}"><span class="q">{label}</span><span class="a">{answer}</span></div>'

    by_pen = bool(font)
    none = h(f.nothing)

    def yes(on: bool) -> str:
        return f"<span style='white-space:nowrap'>{square(on, by_pen)} Tak &nbsp;&nbsp; {square(not on, by_pen)} Nie</span>"

    def many(items: tuple[str, ...]) -> str:
        rows = items or (f.nothing,)
        return "".join(
            f'<div class="l"><span class="q">{n})</span><span class="a">{h(i)}</span></div>'
            for n, i in enumerate(rows, 1)
        )

    trips = many(f.trips) if f.trips else line("Wymień:", none)
    sizes = "".join(
        f"<div>{square(k == f.size, by_pen)} przedsiębiorstwo {v}</div>" for k, v in SIZES.items()
    )
    events = tuple(f"{n}, {c}, {y}" for n, c, y in f.events)
    agreed = many(f.agreements) if f.agreements else line("Nazwy Porozumień:", none)
    body = f"""<div class="u">Formularz zgłoszeniowy uczestnika · nabór 2026 · strona tytułowa i części A–F</div>
<h1>FORMULARZ ZGŁOSZENIOWY UCZESTNIKA WYJAZDU</h1>
<p>Zgłaszamy udział w wyjeździe studyjnym<sup>1</sup>: &nbsp; {square(trip == "ch", by_pen)} do Szwajcarii &nbsp;&nbsp;
{square(trip == "fi", by_pen)} do Finlandii i Estonii</p>
<h2>A. Firma</h2>
{line("Nazwa przedsiębiorcy", h(f.name))}{line("Ulica, nr budynku i lokalu", h(f.street))}
<div class="f">{line("Kod pocztowy", f.postal, "38%")}{line("Miejscowość", h(f.town), "60%")}</div>
{line("Województwo", h(f.voivodeship))}
<div class="f">{line("NIP", f.nip, "49%")}{line("REGON", f.regon, "49%")}</div>
{line("KRS / CEIDG", h(f.register))}{line("PKD działalności przeważającej<sup>2</sup>", f.pkd)}
<h2>B. Przedstawiciel firmy na wyjeździe</h2>
{line("Imię i nazwisko", h(f.delegate))}{line("Stanowisko", h(f.position))}
<div class="f">{line("Tel.", f.phone, "42%")}{line("E-mail", h(f.email), "57%")}</div>{line("Języki obce", h(f.languages))}
<h2>C. Charakter firmy</h2><p class="i">Zaznaczyć jedną kategorię, z uwzględnieniem podmiotów powiązanych i partnerskich<sup>3</sup>.</p>
{sizes}<p>Czy prowadzą Państwo działalność innowacyjną (dział B+R, współpraca z uczelnią, nowe produkty)? {yes(f.innovative)}</p>
<p class="q">Opis działalności:</p><div class="b"><span class="a">{h(f.about)}</span></div>
<div class="n"><sup>1</sup> Wstawić X przy jednym wyjeździe. <sup>2</sup> Według wpisu w rejestrze. <sup>3</sup> Załącznik I do
rozporządzenia Komisji (UE) nr 651/2014.</div><div class="pb"></div>
<h2>D. Potencjał i promocja</h2><p class="q">Certyfikaty, atesty, patenty dotyczące firmy (kopie w załączeniu):</p>
{many(f.certificates)}{line("Strona WWW – język polski", h(f.www_pl) or none)}
{line("Strona WWW – język angielski i inny", h(f.www_foreign) or none)}
{line("Media społecznościowe", ", ".join(h(s) for s in f.social) or none)}
<p class="q">Zagraniczne i międzynarodowe targi, szkolenia, wyjazdy studyjne z ostatnich 3 lat (nazwa, kraj, rok):</p>{many(events)}
<p class="q">Wyjazdy organizowane przez UMWL i finansowane ze środków FEWL 2021–2027:</p>
{line("Liczba wyjazdów", str(len(f.trips)))}{trips}
<p class="q">Cel udziału w wyjeździe:</p><div class="b"><span class="a">{h(f.purpose)}</span></div>
<h2>E. Specjalizacje</h2><p>Działalność w ramach Lubuskich Inteligentnych Specjalizacji: {yes(f.lis is not None)}</p>
{line("Nazwa specjalizacji", h(f.lis) or none)}
<p>Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: {yes(bool(f.agreements))}</p>{agreed}
<p>Przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu: {yes(f.horizontal is not None)}</p>
{line("Nazwa przedsięwzięcia", h(f.horizontal) or none)}
<div class="kb"><h2>F. Oświadczenia i podpis</h2><p class="i">Podpisanie formularza oznacza wiążącą deklarację udziału,
zgodę na poniesienie 15% kosztów, potwierdzenie braku wyłączeń z § 3 ust. 5 i 6 Regulaminu oraz prawdziwości danych.</p>
<div class="f" style="align-items:flex-end"><div>Miejscowość i data: <span class="a">{h(f.town)}, {f.day}</span></div>
{signed(f.slug, ink, "podpis osoby uprawnionej do reprezentacji", 170)}</div></div>"""
    face = (
        f"font-family:'{font}',cursive;color:{PEN};font-size:13pt;line-height:1.3"
        if font
        else "font-weight:600"
    )
    css = f""".a{{{face}}}.l{{border-bottom:1px dotted #444;padding:1.1mm 0 .2mm;display:flex;gap:3mm;align-items:baseline}}
.q{{font-size:9.5pt;white-space:nowrap}}p.q{{white-space:normal;margin:2.5mm 0 .5mm}}.f{{display:flex;
justify-content:space-between}}h1{{font-size:14.5pt;text-align:center}}h2{{font-size:11pt;margin:4.5mm 0 1mm;
border-left:4px solid #555;padding-left:2mm}}.u,.n,.i{{font-size:7.8pt;color:#333}}.n{{border-top:1px solid #333;width:70%;
margin-top:6mm}}.b{{border:1px solid #555;min-height:16mm;padding:1mm 2mm}}.pb{{page-break-after:always}}
.kb{{page-break-inside:avoid}}"""
    return Html(page(body, css, "Formularz zgłoszeniowy uczestnika", "16mm 19mm"))


def end_word(doc: WordDocument, f: Firm, ink: Ink, caption: str) -> None:
    """Date, place for the signature, caption."""
    doc.add_paragraph(f"{f.town}, dnia {f.day} r.")
    spot = doc.add_paragraph()
    spot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if ink == "hand":
        spot.add_run().add_picture(picture(f.slug), width=Cm(4.6))
    below = doc.add_paragraph("…………………………………………")
    below.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    last = doc.add_paragraph(caption)
    last.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for part in (spot, below):
        part.paragraph_format.keep_with_next = True
        part.paragraph_format.space_after = Pt(0)


def set_page(doc: WordDocument, font: str, size: float) -> None:
    """A4 and the document's typeface."""
    part = doc.sections[0]
    part.page_width, part.page_height = Cm(21), Cm(29.7)
    part.left_margin = part.right_margin = Cm(2.2)
    part.top_margin = part.bottom_margin = Cm(2)
    doc.styles["Normal"].font.name = font
    doc.styles["Normal"].font.size = Pt(size)
    doc.styles["Normal"].paragraph_format.space_after = Pt(4)


def chamber_form(f: Firm, ink: Ink) -> Word:
    """The chamber's Word form: Lp. | Pytanie | Odpowiedź."""

    def yes(on: bool, more: str = "") -> str:
        return ("TAK" if on else "NIE") + (f" – {more}" if on and more else "")

    none = f.nothing
    lines = [
        ("1", "Nazwa i adres siedziby przedsiębiorcy", f"{f.name}\n{f.street}\n{f.postal} {f.town}"),
        ("2", "Województwo", f.voivodeship),
        ("3", "NIP / REGON", f"{f.nip_dashed} / {f.regon}"),
        ("4", "Numer KRS albo CEIDG", f.register),
        ("5", "Przeważający kod PKD", f"{f.pkd} {f.pkd_text}"),
        ("6", "Osoba delegowana (imię, nazwisko)", f.delegate),
        ("7", "Stanowisko, telefon, e-mail osoby delegowanej", f"{f.position}\n{f.phone}\n{f.email}"),
        ("8", "Wielkość przedsiębiorstwa (mikro / małe / średnie)", SIZES[f.size]),
        ("9", "Czy przedsiębiorstwo prowadzi działalność innowacyjną (TAK/NIE)", yes(f.innovative)),
        ("10", "Charakterystyka działalności", f.about),
        (
            "11",
            "Certyfikaty, atesty, patenty – wymienić",
            "\n".join(f"{n}) {c}" for n, c in enumerate(f.certificates, 1)) or none,
        ),
        ("12", "Strona internetowa PL", f.www_pl or none),
        ("13", "Strona internetowa w języku angielskim i innym", f.www_foreign or none),
        ("14", "Aktywne profile społecznościowe", "\n".join(f.social) or none),
        (
            "15",
            "Udział w targach zagranicznych i międzynarodowych, misjach, szkoleniach i wyjazdach studyjnych (3 lata)",
            "\n".join(f"{chr(97 + n)}) {e} – {c} – {y}" for n, (e, c, y) in enumerate(f.events)) or none,
        ),
        (
            "16",
            "Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027 (liczba i nazwy)",
            f"{len(f.trips)}: " + "; ".join(f.trips) if f.trips else "0 (nie braliśmy udziału)",
        ),
        ("17", "Cel wyjazdu", f.purpose),
        ("18", "Znajomość języków obcych", f.languages),
        ("19", "Działalność w Lubuskich Inteligentnych Specjalizacjach", yes(f.lis is not None, f.lis or "")),
        (
            "20",
            "Działalność w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych LIS",
            yes(bool(f.agreements), "; ".join(f.agreements)),
        ),
        (
            "21",
            "Realizacja przedsięwzięcia horyzontalnego, o którym mowa w Porozumieniu",
            yes(f.horizontal is not None, f.horizontal or ""),
        ),
    ]

    def write(doc: WordDocument) -> None:
        set_page(doc, "Carlito", 10.5)
        head = doc.add_paragraph("Nadodrzańskie Forum Firm Innowacyjnych\nobsługa zgłoszeń członków")
        head.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title = doc.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = title.add_run("FORMULARZ ZGŁOSZENIOWY FIRMY\nWYJAZD STUDYJNY – SZWAJCARIA 2026")
        run.bold = True
        run.font.size = Pt(14)
        table = doc.add_table(rows=1, cols=3)
        table.style = "Table Grid"
        table.autofit = False
        widths = (Cm(1.1), Cm(6.4), Cm(9.1))
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        for cell, text in zip(table.rows[0].cells, ("Lp.", "Pytanie", "Odpowiedź"), strict=True):
            cell.paragraphs[0].add_run(text).bold = True
        for line in lines:
            cells = table.add_row().cells
            for cell, text in zip(cells, line, strict=True):
                cell.text = text
        for table_row in table.rows:
            for cell, width in zip(table_row.cells, widths, strict=True):
                cell.width = width
        doc.add_paragraph()
        doc.add_paragraph(
            "Niniejszym potwierdzamy znajomość Regulaminu, zobowiązujemy się do wniesienia 15% kosztów, oświadczamy, że "
            "nie dotyczą nas wyłączenia sektorowe, delegat nie jest pracownikiem Urzędu Marszałkowskiego, a odpowiedzi "
            "są prawdziwe."
        ).paragraph_format.keep_with_next = True
        end_word(doc, f, ink, f"{f.signer}, {f.role}\n(podpis za przedsiębiorcę)")

    return Word(write)
