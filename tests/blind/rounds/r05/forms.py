"""Four application forms as four different offices would have drawn them up."""

from html import escape as e

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt
from docx.table import Table

from tests.blind.model import Html, Word

from .draw import page, pen, png
from .firms import Firm

LABEL = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def _box(on: bool, text: str) -> str:
    return f"<span class='o'>{'☒' if on else '☐'}&nbsp;{text}</span> "


def _cut(yes: bool) -> str:
    return "TAK / <s>NIE</s>" if yes else "<s>TAK</s> / NIE"


def karta(firm: Firm, *, drawn: bool) -> Html:
    """Registration card in lettered sections, boxes before the options, two pages."""
    rows = []

    def section(title: str) -> None:
        rows.append(f"<tr class='sr'><th colspan='2' class='sec'>{title}</th></tr>")

    def row(label: str, value: str) -> None:
        rows.append(f"<tr><td class='l'>{label}</td><td>{value}</td></tr>")

    section("A. PODMIOT ZGŁASZAJĄCY")
    row("Pełna nazwa podmiotu (zgodna z KRS / CEIDG)", f"<b>{e(firm.name)}</b>")
    row("Numer identyfikacji podatkowej", firm.pretty_nip)
    row("REGON / nr KRS", f"{firm.regon} / {firm.krs or 'nie dotyczy'}")
    row("Siedziba: ulica, nr", e(firm.street))
    row("Kod i miejscowość", f"{firm.postal} {firm.town}")
    row("Województwo", "lubuskie")
    row("Przeważająca działalność (PKD)", f"{firm.pkd} {e(firm.pkd_text)}")
    section("B. CHARAKTERYSTYKA FIRMY")
    row(
        "Status przedsiębiorstwa<br><small>zaznaczyć jeden</small>",
        "".join(_box(k == firm.size, v) for k, v in LABEL.items()) + _box(False, "duże"),
    )
    row("Czym zajmuje się firma?", e(firm.activity))
    row(
        "Czy firma wprowadza innowacje (prace B+R, nowe produkty, linie, współpraca z nauką)?",
        _box(firm.innovative, "tak") + _box(not firm.innovative, "nie") + "<br>Opis: " + e(firm.innovation),
    )
    row(
        "Posiadane certyfikaty, atesty, patenty, prawa ochronne<br><small>kopie załączyć</small>",
        "<br>".join(f"{i}) {e(c.listed)}" for i, c in enumerate(firm.certs, 1)) or "nie posiadamy",
    )
    row("Witryna internetowa – wersja polska", e(firm.web_pl) or "brak")
    row("Witryna internetowa – wersje obcojęzyczne", e(firm.web_en or firm.no_foreign_site))
    row("Prowadzone profile w serwisach społecznościowych", "<br>".join(map(e, firm.social)) or "brak")
    section("C. AKTYWNOŚĆ MIĘDZYNARODOWA")
    known = (*firm.events, *firm.old_events)
    row(
        "Targi, misje, konferencje i wizyty za granicą (lub międzynarodowe w Polsce) w ostatnich 3 latach"
        "<br><small>data, nazwa, miejsce</small>",
        "<br>".join(f"{e(when)} – {e(what)}" for when, what in known) or firm.no_events or "żadne",
    )
    row(
        "Liczba dotychczasowych wyjazdów z UMWL finansowanych z FEWL 2021–2027",
        f"<b>{len(firm.trips)}</b>" + "".join(f"<br>· {e(t)}" for t in firm.trips),
    )
    section("D. INTELIGENTNE SPECJALIZACJE")
    row(
        "Działalność wpisuje się w Lubuskie Inteligentne Specjalizacje",
        _box(bool(firm.lis), f"tak{', jaka: ' + e(firm.lis) if firm.lis else ''}")
        + _box(not firm.lis, "nie"),
    )
    row(
        "Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych LIS",
        _box(not firm.agreements, "nie uczestniczymy")
        + _box(len(firm.agreements) == 1, "w jednym")
        + _box(len(firm.agreements) > 1, "w więcej niż jednym")
        + ("<br>" + "; ".join(map(e, firm.agreements)) if firm.agreements else ""),
    )
    row(
        "Realizacja przedsięwzięcia horyzontalnego wskazanego w Porozumieniu",
        _box(bool(firm.horizontal), "tak")
        + _box(not firm.horizontal, "nie")
        + (f"<br>{e(firm.horizontal)}" if firm.horizontal else ""),
    )
    section("E. OSOBA DELEGOWANA NA WYJAZD I KONTAKT")
    row("Imię i nazwisko delegata", e(firm.delegate))
    row("Funkcja w firmie", e(firm.post))
    row("Telefon / e-mail", f"{firm.phone} / {firm.email}")
    mark = pen(firm.slug + "/karta") if drawn else ""
    body = (
        "<div class='top'><div>Departament Gospodarki i Rozwoju<br>Urząd Marszałkowski Województwa Lubuskiego</div>"
        "<div class='r'>nr zgłoszenia: ........ / 2026<br><small>(wypełnia urząd)</small></div></div>"
        "<h1>KARTA ZGŁOSZENIA PRZEDSIĘBIORCY</h1><h2>Wyjazd studyjny: SZWAJCARIA, 22–25 czerwca 2026 r.<br>"
        "projekt „Innowacyjne Lubuskie”</h2><table>" + "".join(rows) + "</table>"
        "<p class='d'>Zgłaszający potwierdza prawdziwość danych, zna Regulamin wyjazdów i zobowiązuje się do pokrycia "
        "15% kosztów przypadających na jednego uczestnika. Zgłoszenie jest wiążące.</p>"
        f"<table class='sig'><tr><td>{firm.town}, {firm.day}</td><td>{mark}</td></tr><tr><td><small>miejscowość i data"
        f"</small></td><td><small>podpis osoby uprawnionej do reprezentacji</small><br>{e(firm.signer)}, "
        f"{e(firm.signer_post)}</td></tr></table>"
    )
    css = (
        "body{font:10.2pt Arial,sans-serif} h1{font-size:15pt;text-align:center;margin:14px 0 2px} "
        "h2{font-size:10.5pt;text-align:center;font-weight:normal;margin:0 0 10px} .top{display:flex;"
        "justify-content:space-between;font-size:9pt;border-bottom:2px solid #0a5c36;padding-bottom:5px} .r{"
        "text-align:right} table{border-collapse:collapse;width:100%} td,th{border:1px solid #666;padding:4px 6px;"
        "vertical-align:top} .sec{break-after:avoid;background:#dfeee5;text-align:left} .l{width:38%;background:#f6f6f6} .o{"
        "white-space:nowrap;margin-right:9px} .d{font-size:9.3pt} .sig{break-inside:avoid} .sig td{border:0;"
        "text-align:center;width:50%;vertical-align:bottom} tr{break-inside:avoid} .sr{break-after:avoid}"
    )
    return Html(page("Karta zgłoszenia", css, body))


def ankieta(firm: Firm, *, drawn: bool) -> Html:
    """Questions as sentences, answers under them; TAK/NIE and sizes by deletion; page numbers in a footer."""
    number = 0
    parts: list[str] = []

    def ask(question: str, answer: str) -> None:
        nonlocal number
        number += 1
        parts.append(f"<div class='q'><p class='k'>{number}. {question}</p><p class='a'>{answer}</p></div>")

    sizes = {"micro": "mikro", "small": "mały", "medium": "średni", "large": "inny niż MŚP"}
    size = " / ".join(v if k == firm.size else f"<s>{v}</s>" for k, v in sizes.items())
    ask(
        "Kto zgłasza się do udziału? (firma, adres, województwo)",
        f"{e(firm.name)}<br>{e(firm.address)}, woj. lubuskie",
    )
    ask(
        "Pod jakimi numerami firma jest zarejestrowana?",
        f"NIP {firm.nip}, REGON {firm.regon}" + (f", KRS {firm.krs}" if firm.krs else ", wpis w CEIDG"),
    )
    ask(
        "Kto pojedzie w imieniu firmy? (imię, nazwisko, stanowisko, telefon, poczta elektroniczna)",
        f"{e(firm.delegate)} – {e(firm.post)}, tel. {firm.phone}, {firm.email}",
    )
    ask(
        "Jakim przedsiębiorcą jest firma w świetle załącznika I do rozporządzenia 651/2014? "
        "<i>(niepotrzebne skreślić)</i>",
        size,
    )
    ask("Jaka jest główna działalność firmy i jej kod PKD?", f"{e(firm.activity)} Kod: {firm.pkd}")
    ask(
        "Czy działalność firmy ma charakter innowacyjny? Na czym to polega? <i>(niepotrzebne skreślić)</i>",
        f"{_cut(firm.innovative)}<br>{e(firm.innovation)}",
    )
    ask(
        "Czy obszar działalności należy do Lubuskich Inteligentnych Specjalizacji? Do której?",
        _cut(bool(firm.lis)) + (f" – {e(firm.lis)}" if firm.lis else ""),
    )
    ask(
        "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych? W ilu i w których?",
        _cut(bool(firm.agreements))
        + (
            f"<br>liczba: {len(firm.agreements)} – " + "; ".join(map(e, firm.agreements))
            if firm.agreements
            else ""
        ),
    )
    ask(
        "Czy firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?",
        _cut(bool(firm.horizontal)) + (f" – {e(firm.horizontal)}" if firm.horizontal else ""),
    )
    ask(
        "Jakie certyfikaty, patenty i świadectwa posiada firma?",
        "; ".join(e(c.listed) for c in firm.certs) + "." if firm.certs else "Firma nie posiada certyfikatów.",
    )
    ask(
        "Czy firma ma stronę internetową po polsku? Proszę podać adres.",
        f"Tak, {e(firm.web_pl)}" if firm.web_pl else "Nie.",
    )
    ask(
        "Czy strona jest dostępna w języku angielskim lub innym? Proszę podać adres.",
        f"Tak, {e(firm.web_en)}"
        if firm.web_en
        else firm.no_foreign_site
        if " " in firm.no_foreign_site[4:]
        else "Nie.",
    )
    ask(
        "Jakie konta w mediach społecznościowych firma aktywnie prowadzi?",
        ", ".join(map(e, firm.social)) if firm.social else "Nie prowadzimy.",
    )
    known = (*firm.events, *firm.old_events)
    ask(
        "W jakich zagranicznych lub międzynarodowych wydarzeniach (targi, szkolenia, wyjazdy studyjne) firma "
        "brała udział w ciągu trzech lat przed zgłoszeniem?",
        "<br>".join(f"– {e(what)} ({e(when)})" for when, what in known)
        if known
        else "W tym okresie firma nie uczestniczyła w takich wydarzeniach.",
    )
    ask(
        "Z ilu wyjazdów organizowanych przez Urząd Marszałkowski i finansowanych z FEWL 2021–2027 firma już "
        "skorzystała?",
        f"Z {len(firm.trips)}:<br>" + "<br>".join(f"– {e(t)}" for t in firm.trips)
        if firm.trips
        else "Z żadnego, zgłaszamy się po raz pierwszy.",
    )
    mark = pen(firm.slug + "/ankieta", turns=7) if drawn else ""
    body = (
        "<p class='z'>Załącznik do ogłoszenia o naborze (wyd. II, obowiązuje w naborach „Innowacyjne Lubuskie”)</p>"
        "<h1>Formularz zgłoszenia udziału w wyjeździe studyjnym</h1>"
        "<p class='t'>Kierunek: <b>Szwajcaria</b> &nbsp;·&nbsp; Termin: <b>22–25.06.2026</b></p>"
        + "".join(parts)
        + "<div class='f'><p>Oświadczam, że powyższe informacje są zgodne ze stanem faktycznym oraz że akceptuję "
        f"warunki Regulaminu, w tym wkład własny 15%.</p><p>{firm.town}, dnia {firm.day} r.</p>"
        f"<div class='p'>{mark}<br>....................................................<br>{e(firm.signer)}<br>"
        f"<small>{e(firm.signer_post)} – czytelny podpis i pieczęć zgłaszającego</small></div></div>"
    )
    css = (
        "@page{@bottom-center{content:'Formularz zgłoszenia – strona ' counter(page) ' z ' counter(pages);"
        "font:8pt serif}} body{font:11.3pt 'Liberation Serif','Times New Roman',serif;line-height:1.3} h1{font-size:"
        "16pt;margin:4px 0} .z{font-size:8.5pt;text-align:right;margin:0} s{text-decoration-thickness:1.7px} .t{border-top:1px solid #000;border-bottom:"
        "1px solid #000;padding:4px 0} .q{break-inside:avoid} .k{font-weight:bold;margin:9px 0 1px} .a{margin:0 0 0 "
        "22px;color:#123} .f{break-inside:avoid;margin-top:18px} .p{margin-left:52%;text-align:center}"
    )
    return Html(page("Formularz zgłoszenia", css, body))


def _cell(cell: object, text: str, bold: bool = False, size: float = 9.5) -> None:
    paragraph = cell.paragraphs[0]  # type: ignore[attr-defined]
    for index, line in enumerate(text.split("\n")):
        run = paragraph.add_run(line)
        run.bold = bold
        run.font.size = Pt(size)
        if index < text.count("\n"):
            run.add_break()


def fit(table: Table, widths: tuple[float, ...]) -> None:
    """Fixed widths of the columns, in centimetres."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)


def signature(doc: WordDocument, firm: Firm, seed: str, *, drawn: bool, caption: str) -> None:
    """Place, date and a pasted picture of a signature."""
    paragraph = doc.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    paragraph.paragraph_format.keep_with_next = True
    if drawn:
        paragraph.add_run().add_picture(png(f"{firm.slug}/{seed}"), width=Cm(4.6))
    else:
        paragraph.add_run("\n")
    last = doc.add_paragraph()
    last.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    last.add_run(f"{firm.signer}, {firm.signer_post}\n").font.size = Pt(10)
    last.add_run(caption).font.size = Pt(8)


def tabela(firm: Firm, *, drawn: bool) -> Word:
    """Word: one numbered table, question | answer, options in square brackets."""

    def write(doc: WordDocument) -> None:
        doc.sections[0].left_margin = doc.sections[0].right_margin = Cm(1.9)
        doc.sections[0].top_margin = doc.sections[0].bottom_margin = Cm(1.6)
        doc.styles["Normal"].font.name = "Calibri"
        doc.sections[0].header.paragraphs[
            0
        ].text = "Innowacyjne Lubuskie · Fundusze Europejskie dla Lubuskiego 2021–2027"
        doc.sections[0].footer.paragraphs[
            0
        ].text = "Zgłoszenie należy przesłać na adres sekretariat.dgr@lubuskie.pl"
        doc.add_heading("ZGŁOSZENIE DO UDZIAŁU W WYJEŹDZIE STUDYJNYM – SZWAJCARIA (czerwiec 2026)", 1)
        mark = {True: "[x]", False: "[ ]"}
        lines: list[tuple[str, str]] = [
            ("Wnioskodawca", firm.name),
            ("Forma prawna", firm.form),
            ("NIP", firm.pretty_nip),
            ("REGON", firm.regon),
            ("Adres siedziby (lub oddziału w woj. lubuskim)", f"{firm.street}\n{firm.postal} {firm.town}"),
            ("Województwo", "LUBUSKIE"),
            (
                "Wielkość firmy",
                "\n".join(
                    f"{mark[k == firm.size]} {v}"
                    for k, v in (
                        ("micro", "mikro (do 9 osób)"),
                        ("small", "mała (do 49 osób)"),
                        ("medium", "średnia (do 249 osób)"),
                        ("large", "duża"),
                    )
                ),
            ),
            ("Kod PKD działalności przeważającej", firm.pkd),
            ("Krótki opis działalności", firm.activity),
            (
                "Innowacyjność: czy prowadzą Państwo działalność innowacyjną?",
                f"{mark[firm.innovative]} TAK   {mark[not firm.innovative]} NIE\nUzasadnienie: {firm.innovation}",
            ),
            (
                "Wykaz certyfikatów / patentów (dołączyć skany)",
                "\n".join(f"- {c.listed}" for c in firm.certs) or "brak",
            ),
            ("WWW w języku polskim", firm.web_pl or "-"),
            ("WWW w języku obcym", firm.web_en or firm.no_foreign_site),
            ("Social media", "\n".join(firm.social) or "-"),
            (
                "Doświadczenie z ostatnich 3 lat w nawiązywaniu kontaktów zagranicznych (targi, misje, wyjazdy, "
                "szkolenia – z datami)",
                "\n".join(f"{when}: {what}" for when, what in (*firm.events, *firm.old_events)) or "brak",
            ),
            (
                "Wyjazdy zorganizowane wcześniej przez UMWL (FEWL 2021-2027)",
                f"liczba wyjazdów: {len(firm.trips)}" + "".join(f"\n- {t}" for t in firm.trips),
            ),
            (
                "Lubuskie Inteligentne Specjalizacje",
                f"{mark[bool(firm.lis)]} TAK   {mark[not firm.lis]} NIE"
                + (f"\n{firm.lis}" if firm.lis else ""),
            ),
            (
                "Porozumienia dla Obszarów Kluczowych LIS – w ilu firma uczestniczy?",
                str(len(firm.agreements))
                + ("\n" + "\n".join(firm.agreements) if firm.agreements else " (nie uczestniczy)"),
            ),
            (
                "Przedsięwzięcie horyzontalne z Porozumienia",
                f"{mark[bool(firm.horizontal)]} TAK   {mark[not firm.horizontal]} NIE"
                + (f"\n{firm.horizontal}" if firm.horizontal else ""),
            ),
            ("Uczestnik wyjazdu (imię i nazwisko)", firm.delegate),
            ("Stanowisko uczestnika, telefon, e-mail", f"{firm.post}\n{firm.phone}\n{firm.email}"),
        ]
        table = doc.add_table(rows=0, cols=3)
        table.style = "Table Grid"
        for index, (label, value) in enumerate(lines, 1):
            cells = table.add_row().cells
            _cell(cells[0], f"{index}.")
            _cell(cells[1], label, bold=True)
            _cell(cells[2], value)
        fit(table, (1.1, 6.4, 9.7))
        doc.add_paragraph()
        doc.add_paragraph(
            "Wyrażam wolę udziału w wyjeździe na zasadach Regulaminu i potwierdzam prawdziwość danych."
        )
        doc.add_paragraph(f"Data wypełnienia: {firm.day}").paragraph_format.keep_with_next = True
        signature(doc, firm, "tabela", drawn=drawn, caption="(podpis wnioskodawcy)")

    return Word(write)


def pismo(firm: Firm, *, drawn: bool) -> Word:
    """Word: flowing form, label and colon, answers in sentences; events in a table of three columns."""

    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.name = "Liberation Serif"
        doc.styles["Normal"].font.size = Pt(11)
        top = doc.add_paragraph("WNIOSEK O ZAKWALIFIKOWANIE DO WYJAZDU STUDYJNEGO")
        top.alignment = WD_ALIGN_PARAGRAPH.CENTER
        top.runs[0].bold = True
        top.runs[0].font.size = Pt(14)
        under = doc.add_paragraph(
            "(formularz zgłoszeniowy przedsiębiorcy – edycja 2026, Szwajcaria, 22-25 VI 2026)"
        )
        under.alignment = WD_ALIGN_PARAGRAPH.CENTER

        def put(label: str, text: str) -> None:
            paragraph = doc.add_paragraph()
            paragraph.paragraph_format.space_after = Pt(4)
            paragraph.add_run(label + ": ").bold = True
            paragraph.add_run(text)

        def head(text: str) -> None:
            run = doc.add_paragraph().add_run(text)
            run.bold = True
            run.underline = True

        size = {
            "micro": "mikroprzedsiębiorca",
            "small": "mały przedsiębiorca",
            "medium": "średni przedsiębiorca",
        }
        head("I. Dane firmy")
        put("Nazwa firmy", firm.name)
        put("Adres", f"{firm.address} (województwo lubuskie)")
        put("Nr NIP", firm.nip)
        put("Nr REGON", firm.regon)
        put("Kategoria MŚP", size[firm.size])
        put("PKD (główne)", f"{firm.pkd} – {firm.pkd_text}")
        put("E-mail i telefon", f"{firm.email}, {firm.phone}")
        put("Osoba, która weźmie udział w wyjeździe", f"{firm.delegate} ({firm.post})")
        head("II. Profil i potencjał")
        put("Działalność", firm.activity)
        put("Działalność innowacyjna", ("Tak. " if firm.innovative else "Nie. ") + firm.innovation)
        put(
            "Certyfikaty i prawa własności przemysłowej",
            "; ".join(c.listed for c in firm.certs) if firm.certs else "firma nie ma",
        )
        put("Strona internetowa (PL)", firm.web_pl or "nie posiadamy")
        put("Strona internetowa (inne języki)", firm.web_en or "nie posiadamy")
        put("Media społecznościowe", ", ".join(firm.social) if firm.social else "nie prowadzimy profili")
        head("III. Dotychczasowa promocja za granicą (ostatnie trzy lata)")
        known = (*firm.events, *firm.old_events)
        if known:
            table = doc.add_table(rows=1, cols=3)
            table.style = "Table Grid"
            for cell, text in zip(table.rows[0].cells, ("Lp.", "Termin", "Wydarzenie"), strict=True):
                _cell(cell, text, bold=True, size=10)
            for index, (when, what) in enumerate(known, 1):
                for cell, text in zip(table.add_row().cells, (str(index), when, what), strict=True):
                    _cell(cell, text, size=10)
            fit(table, (1.2, 4.2, 10.2))
            doc.add_paragraph()
        else:
            doc.add_paragraph("Nie braliśmy udziału w żadnych wydarzeniach.")
        put(
            "Udział w wyjazdach UMWL opłacanych z FEWL",
            (
                f"firma wzięła udział w {len(firm.trips)} "
                + ("wyjeździe: " if len(firm.trips) == 1 else "wyjazdach: ")
                + "; ".join(firm.trips)
            )
            if firm.trips
            else "firma nie brała dotąd udziału w takich wyjazdach",
        )
        head("IV. Specjalizacje regionalne")
        put(
            "Czy firma działa w obszarze LIS",
            f"Tak – {firm.lis}" if firm.lis else "Nie, działalność poza obszarami specjalizacji",
        )
        put(
            "Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            (
                f"firma jest uczestnikiem {len(firm.agreements)} "
                + ("porozumienia: " if len(firm.agreements) == 1 else "porozumień: ")
                + "; ".join(firm.agreements)
            )
            if firm.agreements
            else "firma nie należy do żadnego",
        )
        put(
            "Przedsięwzięcie horyzontalne",
            f"Tak, realizujemy – {firm.horizontal}" if firm.horizontal else "Nie realizujemy",
        )
        doc.add_paragraph("Dane podałem/-am zgodnie z prawdą. Zobowiązuję się ponieść 15% kosztów wyjazdu.")
        doc.add_paragraph(f"{firm.town}, {firm.day} r.").paragraph_format.keep_with_next = True
        signature(doc, firm, "pismo", drawn=drawn, caption="podpis i pieczątka")

    return Word(write)
