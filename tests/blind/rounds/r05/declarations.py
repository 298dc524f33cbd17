"""Declarations of status, de minimis information forms, the statement of aid received, proxies."""

from html import escape as e

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .draw import page, pen
from .firms import SIZE_NOUN, Firm
from .forms import _cell, fit, signature

YEARS = ("2025", "2024", "2023")


def status_table(firm: Firm, *, drawn: bool) -> Html:
    """Boxes in a row and a table of three years."""
    boxes = "".join(
        f"<td class='c'>{'☒' if key == firm.size else '☐'}<br>{label}</td>"
        for key, label in (
            ("micro", "MIKRO"),
            ("small", "MAŁY"),
            ("medium", "ŚREDNI"),
            ("large", "nie spełnia definicji MŚP"),
        )
    )
    rows = "".join(
        f"<tr><td>{label}</td>" + "".join(f"<td class='c'>{v}</td>" for v in values) + "</tr>"
        for label, values in (
            ("Zatrudnienie (RJR)", firm.staff),
            ("Roczny obrót (tys. EUR)", firm.turnover),
            ("Suma bilansowa (tys. EUR)", firm.balance),
        )
    )
    body = (
        "<p class='s'>Wzór nr 3</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>Dotyczy: wyjazd studyjny do "
        f"Szwajcarii, „Innowacyjne Lubuskie”</p><table><tr><td>Firma</td><td><b>{e(firm.name)}</b></td></tr><tr><td>"
        f"Siedziba</td><td>{e(firm.address)}</td></tr><tr><td>NIP</td><td>{firm.pretty_nip}</td></tr></table><p>"
        "Świadomy/-a odpowiedzialności za składanie nieprawdziwych danych oświadczam, że reprezentowany przeze mnie "
        "podmiot w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z 17 czerwca 2014 r. posiada "
        f"status przedsiębiorcy:</p><table><tr>{boxes}</tr></table><p>Dane za trzy ostatnie zamknięte okresy:</p><table>"
        "<tr><th></th>"
        + "".join(f"<th>{y}</th>" for y in YEARS)
        + f"</tr>{rows}</table><p>Typ przedsiębiorstwa: ☒ "
        "samodzielne &nbsp; ☐ partnerskie &nbsp; ☐ powiązane</p><table class='n'><tr><td>"
        f"{firm.town}, {firm.day}</td><td class='c'>{pen(firm.slug + '/status') if drawn else ''}<br>{e(firm.signer)}"
        "<br><small>podpis osoby upoważnionej</small></td></tr></table>"
    )
    css = (
        "body{font:10.8pt Arial,sans-serif} h1{font-size:14pt;text-align:center} table{border-collapse:collapse;width:"
        "100%} td,th{border:1px solid #333;padding:6px} .c{text-align:center} .n td{border:0;padding-top:24px} .s{"
        "text-align:right;font-size:9pt}"
    )
    return Html(page("Oświadczenie o statusie", css, body))


def status_letter(firm: Firm, *, drawn: bool) -> Html:
    """A few sentences on the company's own letterhead."""
    genitive = {
        "micro": "mikroprzedsiębiorstwem",
        "small": "małym przedsiębiorstwem",
        "medium": "średnim przedsiębiorstwem",
    }[firm.size]
    body = (
        f"<div class='h'><b>{e(firm.name)}</b><br>{e(firm.address)} · NIP {firm.nip} · REGON {firm.regon}<br>"
        f"tel. {firm.phone} · {firm.email}</div><p class='r'>{firm.town}, {firm.day} r.</p><h1>Oświadczenie<br>o "
        "posiadaniu statusu MŚP</h1><p>Ubiegając się o udział w wyjeździe studyjnym do Szwajcarii, oświadczam w "
        f"imieniu firmy {e(firm.name)}, że jest ona <b>{genitive}</b> w rozumieniu przepisów załącznika I do "
        "rozporządzenia Komisji (UE) nr 651/2014.</p><p>W ostatnim zatwierdzonym okresie obrachunkowym (rok 2025) "
        f"średnioroczne zatrudnienie wyniosło {firm.staff[0]} RJR, obrót netto {firm.turnover[0]} tys. euro, a suma "
        f"aktywów bilansu {firm.balance[0]} tys. euro. Firma nie pozostaje w relacji przedsiębiorstw partnerskich ani "
        "powiązanych.</p><p>Jestem świadomy/-a, że zmiana statusu przed podpisaniem umowy wymaga zawiadomienia "
        f"organizatora.</p><div class='p'>{pen(firm.slug + '/status2', turns=8) if drawn else ''}<br>{e(firm.signer)}"
        f"<br>{e(firm.signer_post)}</div>"
    )
    css = (
        "body{font:12pt 'Liberation Serif',serif;line-height:1.55} .h{border-bottom:3px double #8a5a12;font-size:10pt;"
        "color:#5b3a06;padding-bottom:6px} .h b{font-size:15pt} .r{text-align:right} h1{font-size:15pt;text-align:"
        "center;margin:36px 0 24px} .p{margin:50px 0 0 55%;text-align:center;line-height:1.2}"
    )
    return Html(page("Oświadczenie MŚP", css, body))


def status_rows(firm: Firm, *, drawn: bool) -> Word:
    """Word: a row for each category, TAK or NIE beside it."""

    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.name = "Calibri"
        doc.add_heading("Oświadczenie przedsiębiorcy dotyczące wielkości firmy", 1)
        doc.add_paragraph(
            f"Ja, niżej podpisany/-a {firm.signer}, działając w imieniu {firm.name} z siedzibą: "
            f"{firm.address}, NIP {firm.nip}, oświadczam, że wg definicji z zał. I do rozporządzenia "
            "651/2014 firma należy do kategorii:"
        )
        table = doc.add_table(rows=1, cols=3)
        table.style = "Table Grid"
        for cell, text in zip(
            table.rows[0].cells, ("Kategoria", "Pułap (osoby / obrót / bilans)", "TAK lub NIE"), strict=True
        ):
            _cell(cell, text, bold=True, size=10.5)
        for key, ceiling in (
            ("micro", "< 10 / do 2 mln € / do 2 mln €"),
            ("small", "< 50 / do 10 mln € / do 10 mln €"),
            ("medium", "< 250 / do 50 mln € / do 43 mln €"),
        ):
            values = (SIZE_NOUN[key], ceiling, "TAK" if key == firm.size else "NIE")
            for cell, text in zip(table.add_row().cells, values, strict=True):
                _cell(cell, text, size=10.5)
        fit(table, (5.2, 7.0, 3.0))
        doc.add_paragraph()
        doc.add_paragraph(
            f"Zatrudnienie w roku 2025: {firm.staff[0]}, w 2024: {firm.staff[1]}, "
            f"w 2023: {firm.staff[2]} (w przeliczeniu na pełne etaty). Obrót za 2025 r.: "
            f"{firm.turnover[0]} tys. EUR, suma bilansowa: {firm.balance[0]} tys. EUR."
        )
        doc.add_paragraph("Powiązania kapitałowe i osobowe: brak (przedsiębiorstwo samodzielne).")
        doc.add_paragraph(f"{firm.town}, {firm.day}")
        signature(doc, firm, "rows", drawn=drawn, caption="(pieczęć firmowa i podpis)")

    return Word(write)


def status_cross(firm: Firm, *, drawn: bool) -> Word:
    """Word: columns micro, small, medium with a single X under one of them."""

    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.name = "Liberation Sans"
        doc.styles["Normal"].font.size = Pt(10.5)
        title = doc.add_paragraph("OŚWIADCZENIE WNIOSKODAWCY O SPEŁNIANIU KRYTERIÓW MŚP")
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.runs[0].bold = True
        data = doc.add_table(rows=3, cols=2)
        data.style = "Table Grid"
        for row, pair in zip(
            data.rows,
            (("Nazwa wnioskodawcy:", firm.name), ("NIP:", firm.pretty_nip), ("Adres:", firm.address)),
            strict=True,
        ):
            _cell(row.cells[0], pair[0], bold=True, size=10.5)
            _cell(row.cells[1], pair[1], size=10.5)
        doc.add_paragraph()
        doc.add_paragraph("Oświadczam, że wnioskodawca jest przedsiębiorstwem (wstawić X pod właściwym):")
        table = doc.add_table(rows=2, cols=4)
        table.style = "Table Grid"
        for index, (key, text) in enumerate(
            (("micro", "mikro"), ("small", "małym"), ("medium", "średnim"), ("large", "innym"))
        ):
            for row, value in zip(table.rows, (text, "X" if key == firm.size else ""), strict=True):
                _cell(row.cells[index], value, bold=True, size=11)
                row.cells[index].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        doc.add_paragraph()
        doc.add_paragraph(
            "Podstawa: załącznik nr I do rozporządzenia Komisji (UE) nr 651/2014 (Dz. Urz. UE L 187 "
            "z 26.06.2014 z późn. zm.)."
        )
        facts = doc.add_table(rows=1, cols=4)
        facts.style = "Table Grid"
        for cell, text in zip(facts.rows[0].cells, ("", *YEARS), strict=True):
            _cell(cell, text, bold=True)
        for label, values in (
            ("Liczba osób zatrudnionych", firm.staff),
            ("Obrót [tys. €]", firm.turnover),
            ("Bilans [tys. €]", firm.balance),
        ):
            for cell, text in zip(facts.add_row().cells, (label, *values), strict=True):
                _cell(cell, text)
        doc.add_paragraph()
        doc.add_paragraph(f"Data: {firm.day}")
        signature(doc, firm, "cross", drawn=drawn, caption="podpis(y) osób reprezentujących wnioskodawcę")

    return Word(write)


LAW = "rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
FORMS = (
    "przedsiębiorstwo państwowe",
    "jednoosobowa spółka Skarbu Państwa",
    "jednoosobowa spółka jednostki samorządu terytorialnego",
    "spółka, wobec której Skarb Państwa lub JST jest podmiotem dominującym",
)
SIZES = (
    ("micro", "mikroprzedsiębiorca"),
    ("small", "mały przedsiębiorca"),
    ("medium", "średni przedsiębiorca"),
    ("large", "inny przedsiębiorca"),
)
LINKS = (
    "a) podmiot posiada w innym przedsiębiorcy większość praw głosu?",
    "b) podmiot ma prawo powołać lub odwołać większość członków organu innego przedsiębiorcy?",
    "c) podmiot może wywierać dominujący wpływ na innego przedsiębiorcę na podstawie umowy?",
    "d) przedsiębiorca pozostaje w takim stosunku z podmiotem przez innego przedsiębiorcę?",
)
SITUATION = (
    "1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia zbiorowym postępowaniem upadłościowym?",
    "2) Czy podmiot niebędący MŚP znajduje się w sytuacji gorszej niż odpowiadająca ocenie B-?",
    "3) Czy w ciągu ostatnich lat odnotowano niewywiązanie się z postępowania układowego?",
)
ACTIVITY = (
    "1) w sektorze rybołówstwa i akwakultury?",
    "2) w zakresie produkcji podstawowej produktów rolnych?",
    "3) w zakresie przetwarzania i wprowadzania do obrotu produktów rolnych?",
)
SAME_COSTS = (
    "Czy na pokrycie tych samych kosztów, których dotyczy wnioskowana pomoc, podmiot otrzymał inną pomoc?"
)


def _dm_data(firm: Firm) -> tuple[tuple[str, str], ...]:
    return (
        ("Identyfikator podatkowy NIP podmiotu", firm.nip),
        ("Imię i nazwisko albo nazwa", firm.name),
        ("Adres miejsca zamieszkania albo siedziby", firm.address),
        ("Identyfikator gminy", firm.gmina),
    )


def minimis_official(firm: Firm, *, drawn: bool, obsolete: bool = False) -> Html:
    """The ministry's layout: numbered rows, square brackets, part by part."""

    def yn(yes: bool = False) -> str:
        return f"[{'X' if yes else '&nbsp;&nbsp;'}] tak &nbsp; [{'&nbsp;&nbsp;' if yes else 'X'}] nie"

    law = (
        (
            "rozporządzenia Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. w sprawie stosowania art. 107 i 108 "
            "Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis (Dz. Urz. UE L 352)"
        )
        if obsolete
        else LAW
    )
    rows = "".join(f"<tr><td>{i}) {a}</td><td>{e(b)}</td></tr>" for i, (a, b) in enumerate(_dm_data(firm), 1))
    forms = "<br>".join(f"[&nbsp;&nbsp;] {f}" for f in FORMS) + f"<br>[X] inna (podać jaka): {firm.form}"
    sizes = "<br>".join(f"[{'X' if key == firm.size else '&nbsp;&nbsp;'}] {label}" for key, label in SIZES)
    body = (
        f"<p class='s'>{'Załącznik nr 1 – wzór' if obsolete else 'Dz.U. 2025 poz. 1489 – załącznik'}</p><h1>{TITLE}</h1>"
        f"<p class='u'>Stosuje się do pomocy de minimis udzielanej na warunkach określonych w przepisach {law}</p>"
        "<h2>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</h2><table>"
        + rows
        + f"<tr><td>5) Forma prawna podmiotu</td><td>{forms}</td></tr><tr><td>6) Wielkość podmiotu, zgodnie z "
        f"załącznikiem I do rozporządzenia nr 651/2014</td><td>{sizes}</td></tr><tr><td>7) Klasa działalności (PKD), w "
        f"związku z którą podmiot ubiega się o pomoc</td><td>{firm.pkd[:5]}</td></tr><tr><td>8) Data utworzenia "
        f"podmiotu</td><td>{firm.founded}</td></tr><tr><td colspan='2'>9) Powiązania z innymi przedsiębiorcami</td></tr>"
        + "".join(f"<tr><td>{line}</td><td>{yn()}</td></tr>" for line in LINKS)
        + f"<tr><td>10) Czy podmiot w ciągu ostatnich 3 lat powstał wskutek połączenia, przejęcia lub podziału?</td>"
        f"<td>{yn()}</td></tr></table><h2>A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej, którego "
        "dotyczy pomoc</h2><p>nie dotyczy</p><h2>B. Informacje dotyczące sytuacji ekonomicznej podmiotu</h2><table>"
        + "".join(f"<tr><td>{line}</td><td>{yn()}</td></tr>" for line in SITUATION)
        + "</table><h2>C. Informacje dotyczące działalności gospodarczej – czy podmiot prowadzi działalność:</h2><table>"
        + "".join(f"<tr><td>{line}</td><td>{yn()}</td></tr>" for line in ACTIVITY)
        + f"</table><h2>D. Informacje dotyczące pomocy otrzymanej</h2><table><tr><td>{SAME_COSTS}</td><td>{yn()}</td>"
        "</tr></table><div class='k'><h2>E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji</h2>"
        f"<table><tr><td>Imię i nazwisko: {e(firm.signer)}<br>Stanowisko służbowe: {e(firm.signer_post)}<br>Telefon: "
        f"{firm.phone}<br>Data: {firm.day}</td><td class='c'>{pen(firm.slug + '/dm') if drawn else ''}<br><small>"
        "podpis</small></td></tr></table></div>"
    )
    css = (
        "body{font:9.8pt 'Liberation Serif',serif} h1{font-size:13pt;text-align:center;margin:6px 0} h2{font-size:"
        "10.5pt;margin:11px 0 3px} table{border-collapse:collapse;width:100%} td{border:1px solid #000;padding:3px 6px;"
        "vertical-align:top} td:first-child{width:58%} .u{text-align:center} .s{text-align:right;font-size:8.5pt;"
        "margin:0} .c{text-align:center} .k,tr{break-inside:avoid}"
    )
    return Html(page("Formularz de minimis", css, body))


def minimis_columns(firm: Firm, *, drawn: bool) -> Html:
    """Two columns, answers Tak/Nie in ticks ☑, dense type, running footer."""
    tick = "☐ Tak ☑ Nie"
    body = (
        f"<h1>{TITLE.upper()}</h1><p class='u'>(pomoc de minimis na podstawie {LAW}, Dz. Urz. UE L 2023/2831)</p>"
        "<div class='two'><h2>Część A – podmiot ubiegający się</h2><p>"
        + "<br>".join(f"<i>{a}:</i> <b>{e(b)}</b>" for a, b in _dm_data(firm))
        + f"<br><i>Forma prawna:</i> ☑ inna – {firm.form}<br><i>Wielkość podmiotu (zał. I do 651/2014):</i><br>"
        + "<br>".join(f"{'☑' if key == firm.size else '☐'} {label}" for key, label in SIZES)
        + f"<br><i>Klasa PKD:</i> <b>{firm.pkd[:5]}</b><br><i>Data utworzenia:</i> <b>{firm.founded}</b></p>"
        "<p><b>Powiązania z innym przedsiębiorcą – czy:</b></p>"
        + "".join(f"<p>{q}<br>{tick}</p>" for q in LINKS)
        + f"<p>Połączenie, przejęcie, podział w okresie 3 lat: {tick}</p><h2>Część A1 – wspólnik</h2><p>nie wypełnia się"
        "</p><h2>Część B – sytuacja ekonomiczna</h2>"
        + "".join(f"<p>{q}<br>{tick}</p>" for q in SITUATION)
        + "<h2>Część C – działalność, w związku z którą podmiot ubiega się o pomoc</h2><p>Czy jest prowadzona:</p>"
        + "".join(f"<p>{q}<br>{tick}</p>" for q in ACTIVITY)
        + f"<h2>Część D – inna pomoc</h2><p>{SAME_COSTS}<br>{tick}</p></div><div class='k'><h2>Część E – osoba "
        f"upoważniona do przedstawienia informacji</h2><table><tr><td>{e(firm.signer)}</td><td>{e(firm.signer_post)}"
        f"</td><td>tel. {firm.phone}</td><td>{firm.day}</td><td class='c'>"
        f"{pen(firm.slug + '/dm2', turns=6, width=150) if drawn else ''}</td></tr><tr class='t'><td>imię i nazwisko"
        "</td><td>stanowisko</td><td>telefon</td><td>data</td><td class='c'>podpis</td></tr></table></div>"
    )
    css = (
        "@page{@bottom-right{content:'Strona ' counter(page) ' z ' counter(pages);font:8pt sans-serif}} body{font:9.4pt "
        "Arial,sans-serif} .two{columns:2;column-gap:26px;column-rule:1px solid #999} h1{font-size:12pt;text-align:"
        "center} h2{font-size:10pt;background:#ddd;padding:2px 5px;margin:8px 0 4px} p{margin:3px 0;break-inside:avoid}"
        ".u{text-align:center;margin-bottom:9px} table{width:100%;border-collapse:collapse;margin-top:10px} td{padding:"
        "2px 6px;vertical-align:bottom} .t td{font-size:8pt;border-top:1px dotted #000} .c{text-align:center} .k{"
        "break-inside:avoid}"
    )
    return Html(page("Formularz de minimis", css, body))


def minimis_word(firm: Firm, *, drawn: bool) -> Word:
    """Word: tables with columns Pytanie / TAK / NIE and an X in one."""

    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.name = "Calibri"
        doc.styles["Normal"].font.size = Pt(10)
        doc.sections[0].left_margin = doc.sections[0].right_margin = Cm(2)
        doc.add_heading(TITLE, 1)
        doc.add_paragraph(f"Pomoc udzielana na warunkach {LAW}").runs[0].italic = True

        def grid(title: str, rows: tuple[str, ...]) -> None:
            doc.add_heading(title, 3)
            table = doc.add_table(rows=1, cols=3)
            table.style = "Table Grid"
            for cell, text in zip(table.rows[0].cells, ("Pytanie", "TAK", "NIE"), strict=True):
                _cell(cell, text, bold=True)
            for line in rows:
                for cell, text in zip(table.add_row().cells, (line, "", "X"), strict=True):
                    _cell(cell, text)
            fit(table, (13.4, 1.7, 1.7))

        doc.add_heading("A. Podmiot, któremu ma być udzielona pomoc", 3)
        table = doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        more = (
            ("Forma prawna", firm.form),
            ("Wielkość podmiotu (rozp. 651/2014, zał. I)", dict(SIZES)[firm.size]),
            ("PKD (klasa)", firm.pkd[:5]),
            ("Data utworzenia", firm.founded),
        )
        for pair in (*_dm_data(firm), *more):
            for cell, text in zip(table.add_row().cells, pair, strict=True):
                _cell(cell, text)
        fit(table, (6.8, 10.0))
        grid(
            "A pkt 9-10. Powiązania i przekształcenia – czy:",
            (
                *LINKS,
                "e) podmiot powstał z połączenia lub podziału innego przedsiębiorcy w ostatnich 3 latach?",
            ),
        )
        doc.add_heading("A1. Wspólnik spółki – nie dotyczy", 3)
        grid("B. Sytuacja ekonomiczna", SITUATION)
        grid("C. Rodzaj działalności – czy podmiot działa:", ACTIVITY)
        grid("D. Pomoc na te same koszty", (SAME_COSTS,))
        doc.add_heading("E. Osoba upoważniona do przedstawienia informacji", 3)
        doc.add_paragraph(f"{firm.signer}, {firm.signer_post}, tel. {firm.phone}. Data: {firm.day}")
        signature(doc, firm, "dmw", drawn=drawn, caption="podpis")

    return Word(write)


def minimis_text(firm: Firm, *, drawn: bool) -> Word:
    """Word: an accountant's retyped version, running text, each answer after a dash."""

    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.name = "Liberation Serif"
        doc.styles["Normal"].font.size = Pt(11)
        doc.styles["Normal"].paragraph_format.space_after = Pt(3)
        head = doc.add_paragraph(
            "FORMULARZ\nINFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS"
        )
        head.alignment = WD_ALIGN_PARAGRAPH.CENTER
        head.runs[0].bold = True
        doc.add_paragraph(f"dotyczy pomocy udzielanej na podstawie {LAW}")
        doc.add_paragraph().add_run("CZĘŚĆ A").bold = True
        for index, (label, value) in enumerate(
            (
                *_dm_data(firm),
                ("Forma prawna", f"inna: {firm.form}"),
                ("Wielkość podmiotu", SIZE_NOUN[firm.size]),
                ("Klasa PKD", firm.pkd[:5]),
                ("Data utworzenia", firm.founded),
            ),
            1,
        ):
            doc.add_paragraph(f"{index}. {label} – ").add_run(value).bold = True
        doc.add_paragraph("9. Powiązania z innymi przedsiębiorcami: ").add_run(
            "brak powiązań w lit. a–d"
        ).bold = True
        for line in LINKS:
            doc.add_paragraph(f"    {line} – nie")
        doc.add_paragraph("10. Podmiot nie powstał wskutek połączenia, przejęcia ani podziału – nie dotyczy")
        doc.add_paragraph("CZĘŚĆ A1 – nie dotyczy")
        for title, lines in (
            ("CZĘŚĆ B. Sytuacja ekonomiczna", SITUATION),
            ("CZĘŚĆ C. Czy podmiot prowadzi działalność", ACTIVITY),
            ("CZĘŚĆ D. Pozostała pomoc", (SAME_COSTS,)),
        ):
            doc.add_paragraph().add_run(title).bold = True
            for line in lines:
                doc.add_paragraph(f"{line} – nie")
        doc.add_paragraph().add_run("CZĘŚĆ E. Osoba przedstawiająca informacje").bold = True
        doc.add_paragraph(f"{firm.signer} ({firm.signer_post}), {firm.phone}, {firm.town}, {firm.day}")
        signature(doc, firm, "dmt", drawn=drawn, caption="(podpis)")

    return Word(write)


def aid_statement(firm: Firm, *, drawn: bool, received: bool = False) -> Html:
    """Statement of de minimis aid received in three years."""
    rows = (
        "<tr><td>1</td><td>Polska Agencja Rozwoju Przedsiębiorczości</td><td>12.03.2024</td><td>41 200,00</td><td>"
        "9 570,00</td></tr>"
        if received
        else "<tr><td colspan='5' class='c'>nie dotyczy</td></tr>"
    )
    first, second = ("☐", "☒") if received else ("☒", "☐")
    body = (
        f"<p style='text-align:right'>{firm.town}, {firm.day}</p><h1>OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS</h1>"
        f"<p>Podmiot: <b>{e(firm.name)}</b>, NIP {firm.nip}</p><p>Oświadczam, że w okresie trzech minionych lat:</p>"
        f"<p>{first} nie otrzymano pomocy de minimis</p><p>{second} otrzymano pomoc de minimis w wysokości jak niżej:</p>"
        "<table><tr><th>Lp.</th><th>Organ udzielający</th><th>Dzień udzielenia</th><th>PLN</th><th>EUR</th></tr>"
        f"{rows}</table><p style='margin:40px 0 0 55%;text-align:center'>{pen(firm.slug + '/aid') if drawn else ''}<br>"
        f"{e(firm.signer)}<br><small>podpis</small></p>"
    )
    css = (
        "body{font:11.5pt Arial,sans-serif} h1{font-size:14pt;text-align:center} table{border-collapse:collapse;width:"
        "100%} td,th{border:1px solid #444;padding:5px} .c{text-align:center}"
    )
    return Html(page("Oświadczenie", css, body))


def proxy(firm: Firm, *, drawn: bool) -> Html:
    """A plain proxy for an accountant's office to send the papers."""
    body = (
        f"<p style='text-align:right'>{firm.town}, 01.04.2026 r.</p><h1>PEŁNOMOCNICTWO</h1><p>Działając w imieniu "
        f"{e(firm.name)}, NIP {firm.nip}, upoważniam Panią Wiolettę Malicką, prowadzącą Biuro Rachunkowe „Saldo Plus”, "
        "do pobrania zaświadczeń z Zakładu Ubezpieczeń Społecznych i urzędu skarbowego oraz do przesłania zgłoszenia "
        "firmy na wyjazd studyjny organizowany przez Województwo Lubuskie.</p><p>Pełnomocnictwo jest ważne do odwołania."
        f"</p><p style='margin:60px 0 0 55%;text-align:center'>{pen(firm.slug + '/proxy') if drawn else ''}<br>"
        f"{e(firm.signer)}<br><small>mocodawca</small></p>"
    )
    css = "body{font:12.5pt 'Liberation Serif',serif;line-height:1.6} h1{text-align:center;letter-spacing:4px;margin:50px}"
    return Html(page("Pełnomocnictwo", css, body))
