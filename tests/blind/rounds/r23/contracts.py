"""Draft contracts K1 (Word, footers), K2 (HTML, classic), K3 (HTML, parties in a table), K4 (HTML, short, sans)."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r23.common import Company, e, initial, page, pen_png
from tests.blind.rounds.r23.forms_word import base

TRIP = "Wyjeździe studyjnym do Szwajcarii"
Clause = tuple[str, tuple[str, ...]]


def _parties(c: Company) -> str:
    return (
        f"{c.name}, {c.legal}, z siedzibą pod adresem {c.address}, NIP {c.nip}, REGON {c.regon}, wpis: {c.register}, "
        f"reprezentowaną/ym przez: {c.boss} – {c.boss_role}"
    )


LONG: tuple[Clause, ...] = (
    (
        "Przedmiot umowy",
        (
            (
                "Umowa określa zasady dofinansowania udziału Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii,"
                " który odbędzie się w dniach 22–25 czerwca 2026 r."
            ),
            (
                "Wyjazd realizowany jest w ramach projektu „Innowacyjne Lubuskie”, Działanie 1.8 programu Fundusze"
                " Europejskie dla Lubuskiego 2021–2027."
            ),
            "Dofinansowanie stanowi pomoc de minimis w rozumieniu rozporządzenia Komisji (UE) 2023/2831.",
        ),
    ),
    (
        "Finansowanie",
        (
            "Województwo sfinansuje 85% całkowitego kosztu udziału jednego przedstawiciela Przedsiębiorcy.",
            (
                "Pozostałe 15% kosztów pokrywa Przedsiębiorca na podstawie noty księgowej, w ciągu 14 dni od jej"
                " doręczenia."
            ),
            (
                "Dokładna kwota pomocy zostanie ustalona po wyborze wykonawcy Wyjazdu i wpisana do umowy przed jej"
                " podpisaniem."
            ),
            "Przedsiębiorca samodzielnie opłaca diety, materiały promocyjne oraz inne wydatki własne.",
        ),
    ),
    (
        "Obowiązki Województwa",
        (
            "Województwo zapewnia przelot i przejazdy, noclegi, wyżywienie, ubezpieczenie oraz program spotkań.",
            "Województwo wyda Przedsiębiorcy zaświadczenie o udzielonej pomocy de minimis.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca deleguje na Wyjazd jedną osobę, która weźmie udział w całym programie.",
            (
                "Po powrocie Przedsiębiorca zamieści na swojej stronie internetowej informację o Wyjeździe wraz ze"
                " źródłem finansowania."
            ),
            "Przedsiębiorca wypełni ankietę ewaluacyjną przesłaną przez Województwo.",
            "Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez 10 lat.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Rezygnację składa się pisemnie.",
            (
                "Jeżeli rezygnacja wpłynie później niż 15 dni przed rozpoczęciem Wyjazdu, Przedsiębiorca zwraca"
                " koszty poniesione przez Województwo do dnia jej otrzymania."
            ),
            "Dopuszcza się zmianę osoby delegowanej za zgodą Województwa, o ile pozwalają na to warunki przewoźnika.",
        ),
    ),
    (
        "Kontrola i zwrot pomocy",
        (
            "Przedsiębiorca udostępni dokumenty uprawnionym organom kontroli.",
            (
                "W razie naruszenia umowy Przedsiębiorca zwróci równowartość dofinansowania z odsetkami ustawowymi w"
                " terminie 30 dni od wezwania."
            ),
        ),
    ),
    (
        "Dane osobowe i wizerunek",
        (
            "Administratorem danych przekazanych w związku z umową jest Województwo Lubuskie.",
            (
                "Przedsiębiorca zgadza się na wykorzystanie logotypu i zdjęć z Wyjazdu w materiałach informacyjnych"
                " projektu."
            ),
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
        ),
    ),
)
SHORT: tuple[Clause, ...] = LONG[:2] + LONG[3:5] + LONG[7:]


def _clauses(clauses: tuple[Clause, ...], start: int) -> str:
    return "".join(
        f"<h3>§ {i}. <br>{e(title)}</h3><ol>{''.join(f'<li>{e(x)}</li>' for x in items)}</ol>"
        for i, (title, items) in enumerate(clauses, start)
    )


def _pages(c: Company, pages: list[str], sign: str, label: str) -> str:
    out = ""
    for i, text in enumerate(pages, 1):
        mark = initial(c.boss) if sign == "hand" or (sign == "first" and i == 1) else ""
        note = f"podpis elektroniczny: {e(c.boss)}" if sign == "electronic" and i == len(pages) else ""
        out += (
            f"<section>{text}<div class='ft'><span>{label.format(i=i, n=len(pages))}</span><span>{note}</span>"
            f"<span class='ini'>{mark}</span></div></section>"
        )
    return out


BOX = (
    "section{height:250mm;position:relative;page-break-after:always}section:last-child{page-break-after:auto}.ft{position:absolute;bottom:0;left:0;right:0;display:flex;justify-content:space-between;align-items:flex-end;font-size:8pt;border-top:1px"
    " solid #888;min-height:14mm}h3{text-align:center;font-size:1em;margin:4.5mm 0"
    " 1.5mm}ol{margin:0;padding-left:7mm}"
)


def contract_word(c: Company, sign: str) -> Word:
    """K1: Word, initials in the footer of each page."""

    def write(doc: Document) -> None:
        base(doc, "Times New Roman", 11.5)
        doc.sections[0].footer_distance = Cm(0.8)
        foot = doc.sections[0].footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        foot.add_run("projekt umowy – parafa Przedsiębiorcy:  ").font.size = Pt(8)
        if sign == "hand":
            foot.add_run().add_picture(pen_png(c.boss, True), width=Cm(1.5))
        else:
            foot.add_run("......................").font.size = Pt(8)
        title = doc.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run(
            f"UMOWA nr ……/2026\no dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w {TRIP}"
        ).bold = True
        doc.add_paragraph("zawarta w Zielonej Górze w dniu ……………… 2026 r. pomiędzy:")
        doc.add_paragraph(
            "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, zwanym dalej"
            " „Województwem”,"
        )
        doc.add_paragraph(f"a\n{_parties(c)}, zwaną/ym dalej „Przedsiębiorcą”.")
        for number, (name, items) in enumerate(LONG, 1):
            par = doc.add_paragraph()
            par.alignment = WD_ALIGN_PARAGRAPH.CENTER
            par.paragraph_format.keep_with_next = True
            par.add_run(f"§ {number}. {name}").bold = True
            for k, item in enumerate(items, 1):
                line = doc.add_paragraph(f"{k}. {item}")
                line.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        doc.add_paragraph()
        doc.add_paragraph(
            "Województwo Lubuskie                                                      Przedsiębiorca"
        )
        doc.add_paragraph("…………………………                                                      …………………………")
        if sign == "electronic":
            doc.add_paragraph(f"Projekt zaakceptowano podpisem elektronicznym: {c.boss}")

    return Word(write)


def contract_classic(c: Company, sign: str) -> Html:
    """K2: three pages in a serif face."""
    first = (
        "<p class='t'>Załącznik nr 5 do Regulaminu – wzór</p><h2>UMOWA<br>o dofinansowanie uczestnictwa"
        " przedsiębiorcy z województwa lubuskiego w Wyjeździe</h2><p>zawarta dnia .......................... r. w"
        " Zielonej Górze między:</p><p><b>Województwem Lubuskim</b>, w imieniu którego działa Zarząd Województwa"
        f" Lubuskiego, zwanym „Organizatorem”, a</p><p><b>{e(c.name)}</b>, {e(c.legal)}, {e(c.address)}, NIP {c.nip},"
        f" reprezentowanym przez {e(c.boss)} ({e(c.boss_role)}), zwanym „Przedsiębiorcą”.</p>"
        + _clauses(LONG[:2], 1)
    )
    last = _clauses(LONG[5:], 6) + "<p class='sg'><span>Organizator</span><span>Przedsiębiorca</span></p>"
    css = (
        "body{font:11pt 'Times New Roman','Liberation Serif','DejaVu Serif Condensed','DejaVu"
        " Serif',serif;text-align:justify}h2{text-align:center;font-size:13pt}"
        ".t{text-align:right;font-size:8pt}.sg{display:flex;justify-content:space-around;margin-top:12mm}"
        + BOX
    )
    return Html(
        page(
            "Umowa",
            css,
            _pages(c, [first, _clauses(LONG[2:5], 3), last], sign, "str. {i} z {n}"),
            "20mm 22mm 18mm",
        )
    )


def contract_table(c: Company, sign: str) -> Html:
    """K3: parties in a table, then clauses; two pages."""
    first = (
        "<div class='eu'>Fundusze Europejskie dla Lubuskiego · Rzeczpospolita Polska · Dofinansowane przez Unię"
        " Europejską</div><h2>Projekt umowy o dofinansowanie uczestnictwa w"
        f" {TRIP}</h2><table><tr><th>Strona</th><th>Oznaczenie</th></tr><tr><td>Udzielający"
        " pomocy</td><td>Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra</td></tr><tr><td>Beneficjent"
        f" pomocy</td><td>{e(c.name)}, {e(c.address)}, NIP {c.nip},"
        f" {e(c.register)}</td></tr><tr><td>Reprezentacja</td><td>{e(c.boss)},"
        f" {e(c.boss_role)}</td></tr></table><p>Strony postanawiają, co następuje:</p>"
        + _clauses(LONG[:3], 1)
    )
    second = (
        _clauses(LONG[3:], 4)
        + "<table class='n'><tr><td>Za Województwo:</td><td>Za Przedsiębiorcę:</td></tr></table>"
    )
    css = (
        "body{font:9.6pt Calibri,Carlito,'DejaVu Sans Condensed','DejaVu"
        " Sans',sans-serif}h2{font-size:12.5pt;text-align:center}.eu{font-size:8pt;text-align:center;border-bottom:2px"
        " solid #003399;padding-bottom:2mm}td,th{border:1px solid #777;padding:1.5mm}th{background:#e6ecf7}.n"
        " td{border:0;padding-top:9mm}h3 br{display:none}" + BOX
    )
    return Html(
        page("Projekt umowy", css, _pages(c, [first, second], sign, "Strona {i}/{n}"), "18mm 20mm 16mm")
    )


def contract_short(c: Company, sign: str) -> Html:
    """K4: a short draft on two pages."""
    first = (
        "<h2>Umowa o dofinansowanie uczestnictwa przedsiębiorcy w wyjeździe</h2><p class='m'>(wyjazd studyjny do"
        f" Szwajcarii – 2026)</p><p>Województwo Lubuskie – dalej „WL” – oraz {e(_parties(c))} – dalej „Uczestnik” –"
        " zawierają umowę o treści:</p>" + _clauses(SHORT[:3], 1)
    )
    second = (
        _clauses(SHORT[3:], 4)
        + "<p style='margin-top:18mm'>WL: .............................. &emsp;&emsp; Uczestnik:"
        " ..............................</p>"
    )
    css = (
        "body{font:10.5pt Arial,'Liberation Sans','DejaVu"
        " Sans',sans-serif;line-height:1.4}h2{font-size:14pt}.m{color:#444}h3{text-align:left!important}"
        + BOX
    )
    return Html(
        page("Umowa", css, _pages(c, [first, second], sign, "Umowa – strona {i} / {n}"), "20mm 20mm 18mm")
    )
