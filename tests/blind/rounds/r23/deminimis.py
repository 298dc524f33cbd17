"""De minimis forms D1 (boxed print), D2 (plain table), D3 (Word, running points) and D4 (print-out of a web form)."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r23.common import SIZE_NOUNS, Company, e, mark, page, pen, stamp, struck
from tests.blind.rounds.r23.forms_word import base, foot, pairs

TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
RULE = (
    "Stosuje się do pomocy de minimis udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia"
    " 2023 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis"
)
OLD_RULE = (
    "Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) nr 1407/2013"
    " z dnia 18 grudnia 2013 r. (Dz. Urz. UE L 352 z 24.12.2013, str. 1)"
)
LINKS = (
    "posiada większość praw głosu w innym przedsiębiorstwie lub inne przedsiębiorstwo posiada taką większość w nim",
    "ma prawo powołać lub odwołać większość członków organu innego przedsiębiorstwa (albo odwrotnie)",
    "wywiera dominujący wpływ na inne przedsiębiorstwo na podstawie umowy lub statutu (albo odwrotnie)",
    "pozostaje w takim stosunku z innym przedsiębiorstwem przez jeszcze inne przedsiębiorstwo",
)
SECTORS = (
    "w sektorze rybołówstwa i akwakultury",
    "w produkcji podstawowej produktów rolnych",
    "w przetwarzaniu lub wprowadzaniu do obrotu produktów rolnych",
)


def _legal(c: Company) -> tuple[tuple[str, bool], ...]:
    sole = "działalność gospodarcza" in c.legal or "prowadząca działalność" in c.legal
    limited = c.legal == "spółka z ograniczoną odpowiedzialnością"
    return (
        ("spółka z ograniczoną odpowiedzialnością albo akcyjna", limited),
        ("osoba fizyczna prowadząca działalność gospodarczą", sole),
        (
            f"inna (podać jaka): {c.legal if not sole and not limited else '...........'}",
            not sole and not limited,
        ),
    )


def _yn(value: bool, style: str = "box") -> str:
    return f"{mark(value, style)} tak &nbsp;&nbsp; {mark(not value, style)} nie"


def form_boxed(
    c: Company, day: str, sign: str, old: bool = False, partner: tuple[str, str, str] = ("nie dotyczy",) * 3
) -> Html:
    """D1: the print with boxes and numbered fields; a partner by NIP, name and address."""
    legal = "<br>".join(f"{mark(on)} {e(text)}" for text, on in _legal(c))
    sizes = (
        "<br>".join(f"{mark(c.size == s)} {w}" for s, w in SIZE_NOUNS.items()) + "<br>☐ inne przedsiębiorstwo"
    )
    digits = "".join(f"<i>{d}</i>" for d in c.nip)
    commune = "".join(f"<i>{d}</i>" for d in c.commune)
    links = "".join(
        f"<tr><td>{letter}) {e(t)}</td><td class='y'>{_yn(False)}</td></tr>"
        for letter, t in zip("abcd", LINKS, strict=True)
    )
    sectors = "".join(
        f"<tr><td>{i}) {e(t)}?</td><td class='y'>{_yn(False)}</td></tr>" for i, t in enumerate(SECTORS, 1)
    )
    signed = {"hand": pen(c.boss, 46), "electronic": "<small>podpis elektroniczny</small>"}.get(sign, "")
    body = (
        f"<h1>{TITLE}</h1><p class='rule'>{OLD_RULE if old else RULE}</p><h2>A. Informacje o podmiocie, który ma"
        " otrzymać pomoc de minimis<sup>1)</sup></h2><table><tr><td class='half'>1) NIP podmiotu<div"
        f" class='dg'>{digits}</div></td><td>1a) NIP wspólnika (spółka cywilna lub osobowa)<div"
        f" class='v'>{partner[0]}</div></td></tr><tr><td>2) Imię i nazwisko albo nazwa<div"
        f" class='v'>{e(c.name)}</div></td><td>2a) Nazwa wspólnika<div"
        f" class='v'>{e(partner[1])}</div></td></tr><tr><td>3) Adres zamieszkania albo siedziby<div"
        f" class='v'>{e(c.address)}</div></td><td>3a) Adres wspólnika<div"
        f" class='v'>{e(partner[2])}</div></td></tr><tr><td colspan='2'>4) Identyfikator gminy<div"
        f" class='dg'>{commune}</div></td></tr><tr><td>5) Forma prawna<br>{legal}</td><td>6) Wielkość podmiotu (zał."
        f" I do rozporządzenia 651/2014)<br>{sizes}</td></tr><tr><td>7) Klasa działalności (PKD), w związku z którą"
        f" podmiot ubiega się o pomoc<div class='v'>{c.pkd[:5]}</div></td><td>8) Data utworzenia podmiotu<div"
        f" class='v'>{c.founded}</div></td></tr></table><p class='lead'>9) Powiązania z innymi przedsiębiorcami – czy"
        f" podmiot:</p><table>{links}</table><p class='lead'>10) Czy w ciągu trzech minionych lat podmiot powstał z"
        " połączenia, przejął innego przedsiębiorcę lub powstał z podziału?</p><table><tr><td>połączenie / przejęcie"
        f" / podział</td><td class='y'>{_yn(False)}</td></tr></table><h2>B. Informacje o sytuacji ekonomicznej"
        " podmiotu</h2><table><tr><td>1) Czy podmiot spełnia kryteria objęcia postępowaniem upadłościowym lub"
        f" restrukturyzacyjnym?</td><td class='y'>{_yn(False)}</td></tr></table><h2>C. Informacje o działalności, na"
        " którą ma być przeznaczona pomoc</h2><p class='lead'>Czy pomoc dotyczy"
        f" działalności:</p><table>{sectors}</table><h2>D. Informacje o pomocy otrzymanej na te same"
        " koszty</h2><table><tr><td>Czy podmiot otrzymał inną pomoc na pokrycie tych samych kosztów"
        f" kwalifikowalnych?</td><td class='y'>{_yn(False)}</td></tr></table><div class='keep'><h2>E. Osoba"
        " upoważniona do przedstawienia informacji</h2><table><tr><td class='half'>Imię i nazwisko<div"
        f" class='v'>{e(c.boss)}</div></td><td>Numer telefonu<div"
        f" class='v'>{e(c.phone)}</div></td></tr><tr><td>Stanowisko służbowe<div"
        f" class='v'>{e(c.boss_role)}</div></td><td>Data i podpis<div class='v'>{day} &nbsp;"
        f" {signed}</div></td></tr></table><p class='note'>1) Wypełnia się danymi podmiotu ubiegającego się o"
        " pomoc. Zaznacza się właściwą pozycję znakiem X.</p></div>"
    )
    css = (
        "body{font:9pt 'Times New Roman','Liberation Serif','DejaVu Serif Condensed','DejaVu"
        " Serif',serif}h1{font-size:12.5pt;text-align:center;margin:0 0"
        " 2mm}.rule{text-align:center;font-size:8pt;border:1px solid"
        " #000;padding:1.5mm}h2{font-size:10pt;background:#ddd;padding:1mm 2mm;margin:3.5mm 0 0;border:1px solid"
        " #000;page-break-after:avoid}td{border:1px solid #000;padding:1mm"
        " 2mm;vertical-align:top}.half{width:52%}.v{font-weight:700;min-height:5mm}.dg"
        " i{display:inline-block;width:5.4mm;border:1px solid"
        " #000;text-align:center;font-style:normal;font-weight:700;margin-top:1mm}"
        ".y{width:32mm;text-align:center}.lead{margin:2mm"
        " 0 1mm}.note{font-size:7pt}.keep{page-break-inside:avoid}"
    )
    return Html(page("Formularz de minimis", css, body, "15mm 16mm"))


def form_table(c: Company, day: str, sign: str) -> Html:
    """D2: a plain table of questions and answers."""
    legal = next(t for t, on in _legal(c) if on).replace("inna (podać jaka): ", "")
    parts: list[tuple[str, list[tuple[str, str]]]] = [
        (
            "Część A. Dane podmiotu ubiegającego się o pomoc",
            [
                ("Nazwa podmiotu", e(c.name)),
                ("Identyfikator podatkowy NIP", c.nip),
                ("Adres siedziby / miejsca zamieszkania", e(c.address)),
                ("Identyfikator gminy (TERYT)", c.commune),
                ("Forma prawna", e(legal)),
                ("Wielkość przedsiębiorstwa", f"<b>{SIZE_NOUNS[c.size]}</b>"),
                ("Klasa PKD działalności objętej pomocą", c.pkd[:5]),
                ("Data utworzenia", c.founded),
                (
                    (
                        "Powiązania z innymi przedsiębiorcami (prawa głosu, powoływanie organów, dominujący wpływ,"
                        " umowy)"
                    ),
                    "NIE",
                ),
                ("Połączenie, przejęcie lub podział w okresie 3 minionych lat", "NIE"),
            ],
        ),
        (
            "Część A1. Dane wspólnika spółki cywilnej lub osobowej",
            [("NIP, nazwa i adres wspólnika", "nie dotyczy")],
        ),
        (
            "Część B. Sytuacja ekonomiczna",
            [
                ("Czy podmiot kwalifikuje się do zbiorowego postępowania upadłościowego?", "NIE"),
                ("Czy podmiot jest objęty restrukturyzacją?", "NIE"),
            ],
        ),
        ("Część C. Rodzaj działalności", [(f"Czy pomoc dotyczy działalności {t}?", "NIE") for t in SECTORS]),
        (
            "Część D. Pomoc na te same koszty kwalifikowalne",
            [("Czy na udział w wyjeździe podmiot otrzymał już inną pomoc publiczną lub de minimis?", "NIE")],
        ),
        (
            "Część E. Osoba podająca informacje",
            [
                ("Imię i nazwisko, stanowisko", f"{e(c.boss)}, {e(c.boss_role)}"),
                ("Telefon", e(c.phone)),
                ("Data", day),
            ],
        ),
    ]
    rows = ""
    for title, items in parts:
        rows += f"<tr class='h'><td colspan='2'>{title}</td></tr>"
        rows += "".join(f"<tr><td>{q}</td><td>{v}</td></tr>" for q, v in items)
    signed = {"hand": pen(c.boss, 50) + stamp(c), "electronic": f"podpisano elektronicznie: {e(c.boss)}"}.get(
        sign, ""
    )
    body = (
        f"<h1>{TITLE.upper()}</h1><p class='rule'>({RULE})</p><table class='g'>{rows}</table>"
        f"<div class='sg'>{signed}<br><small>Podpis osoby uprawnionej</small></div>"
    )
    css = (
        "body{font:9.5pt Calibri,Carlito,'DejaVu Sans Condensed','DejaVu"
        " Sans',sans-serif}h1{font-size:12pt;text-align:center}.rule{font-size:8pt;text-align:center}.g td{border:1px"
        " solid #777;padding:1.3mm 2mm}.g td:first-child{width:56%}.h"
        " td{background:#1f3864;color:#fff;font-weight:700}.sg{margin:7mm 0 0"
        " 80mm;text-align:center;page-break-inside:avoid}"
    )
    return Html(page("Informacje de minimis", css, body, "18mm 18mm"))


def form_word_points(c: Company, day: str, sign: str) -> Word:
    """D3: Word; short tables of data and points with TAK/NIE, one of them struck through."""

    def write(doc: Document) -> None:
        base(doc, "Arial", 9.5)
        par = doc.add_paragraph()
        par.alignment = WD_ALIGN_PARAGRAPH.CENTER
        par.add_run(TITLE).bold = True
        rule = doc.add_paragraph()
        rule.alignment = WD_ALIGN_PARAGRAPH.CENTER
        rule.add_run(RULE).font.size = Pt(8)

        def section(text: str) -> None:
            head = doc.add_paragraph()
            head.paragraph_format.keep_with_next = True
            head.paragraph_format.space_before = Pt(7)
            head.add_run(text).bold = True

        def ask(text: str, yes: bool = False) -> None:
            line = doc.add_paragraph(style="List Bullet")
            line.paragraph_format.space_after = Pt(2)
            line.add_run(text + "  ")
            run = line.add_run("TAK")
            run.font.strike = not yes
            line.add_run(" / ")
            run = line.add_run("NIE*")
            run.font.strike = yes

        section("A. Podmiot, któremu ma być udzielona pomoc de minimis")
        sizes = doc_sizes(c)
        pairs(
            doc,
            [
                ("1. NIP", c.nip_dashed),
                ("2. Nazwa", c.name),
                ("3. Adres", c.address),
                ("4. Identyfikator gminy", c.commune),
                ("5. Forma prawna", c.legal),
                ("6. Wielkość (wg zał. I do rozp. 651/2014)", sizes),
                ("7. Klasa działalności PKD", c.pkd[:5]),
                ("8. Data utworzenia", c.founded),
            ],
        )
        section("9. Powiązania z innymi przedsiębiorcami. Czy podmiot:")
        for text in LINKS:
            ask(text + "?")
        section("10. Czy w ostatnich 3 latach podmiot:")
        ask("powstał wskutek połączenia lub przejął innego przedsiębiorcę?")
        ask("powstał wskutek podziału innego przedsiębiorcy?")
        section("A1. Wspólnik spółki cywilnej lub osobowej: nie dotyczy")
        section("B. Sytuacja ekonomiczna")
        ask("Czy podmiot spełnia kryteria kwalifikujące do postępowania upadłościowego?")
        section("C. Działalność, w związku z którą podmiot ubiega się o pomoc. Czy jest prowadzona:")
        for text in SECTORS:
            ask(text + "?")
        section("D. Inna pomoc na te same koszty kwalifikowalne")
        ask("Czy podmiot otrzymał pomoc na pokrycie tych samych kosztów, których dotyczy wniosek?")
        section("E. Osoba upoważniona do przedstawienia informacji")
        pairs(doc, [("Imię i nazwisko", c.boss), ("Stanowisko", c.boss_role), ("Telefon", c.phone)])
        foot(doc, c, day, sign)
        doc.add_paragraph("* niepotrzebne skreślić").runs[0].font.size = Pt(7.5)

    return Word(write)


def doc_sizes(c: Company) -> str:
    """Boxes of the sizes, a line each."""
    return "\n".join(f"{mark(c.size == s, 'square')} {w}" for s, w in SIZE_NOUNS.items()) + "\n[ ] inne"


def form_print(c: Company, day: str, sign: str) -> Html:
    """D4: a form filled on a web page and printed from it."""

    def box(label: str, value: str, wide: bool = False) -> str:
        return f"<div class='f{' w' if wide else ''}'><label>{label}</label><div>{value}</div></div>"

    answers = "".join(
        f"<tr><td>{q}</td><td>{struck(('Tak', 'Nie'), 1)}</td></tr>"
        for q in (
            "A.9 Czy podmiot jest powiązany z innymi przedsiębiorcami w sposób tworzący jedno przedsiębiorstwo?",
            "A.10 Czy podmiot w ciągu 3 minionych lat łączył się, dzielił albo przejął innego przedsiębiorcę?",
            "B.1 Czy podmiot spełnia przesłanki ogłoszenia upadłości lub otwarcia restrukturyzacji?",
            "C.1 Czy podmiot działa w sektorze rybołówstwa lub akwakultury?",
            "C.2 Czy podmiot działa w produkcji podstawowej produktów rolnych?",
            "C.3 Czy pomoc obejmuje przetwarzanie i obrót produktami rolnymi?",
            "D.1 Czy na te same koszty kwalifikowalne udzielono już pomocy?",
        )
    )
    sizes = "<br>".join(f"<b>{'●' if c.size == s else '○'}</b> {w}" for s, w in SIZE_NOUNS.items())
    signed = {"hand": pen(c.boss, 50), "electronic": f"Dokument podpisany elektronicznie ({e(c.boss)})"}.get(
        sign, ""
    )
    body = (
        f"<header><h1>{TITLE}</h1><p>{RULE}</p></header><h2>A. Podmiot</h2><div class='c'>"
        + box("Nazwa podmiotu", e(c.name), True)
        + box("Numer NIP", c.nip)
        + box("Identyfikator gminy", c.commune)
        + box("Adres siedziby", e(c.address), True)
        + box("Forma prawna", e(c.legal), True)
        + box("Wielkość podmiotu", sizes)
        + box("Klasa PKD / data utworzenia", f"{c.pkd[:5]}<br>{c.founded}")
        + box("A1. Wspólnik spółki (NIP, nazwa, adres)", "nie dotyczy", True)
        + "</div><h2>A (cd.), B, C, D. Powiązania, sytuacja ekonomiczna, działalność, kumulacja</h2><table"
        f" class='g'>{answers}</table><div class='keep'><h2>E. Osoba upoważniona do przedstawienia"
        " informacji</h2><div class='c'>"
        + box("Imię i nazwisko", e(c.boss))
        + box("Stanowisko", e(c.boss_role))
        + box("Telefon", e(c.phone))
        + box("Data", day)
        + f"</div><div class='sg'>{signed}<br><small>podpis</small></div></div>"
    )
    css = (
        "body{font:9.5pt Arial,'Liberation Sans','DejaVu Sans',sans-serif}header{border-left:5px solid"
        " #5b2c83;padding-left:4mm}h1{font-size:13pt;margin:0}header p{font-size:8pt;margin:1mm 0"
        " 0}h2{font-size:10.5pt;color:#5b2c83;margin:5mm 0 1.5mm}.c{display:grid;grid-template-columns:1fr"
        " 1fr;gap:2mm}.f{border:1px solid #bbb;border-radius:1.5mm;padding:1mm 2mm}.w{grid-column:span"
        " 2}label{font-size:7.5pt;color:#555;display:block}.g td{border-bottom:1px solid #ccc;padding:1.3mm}.g"
        " td:last-child{width:26mm;text-align:right}.keep{page-break-inside:avoid}.sg{margin:6mm 0 0"
        " 90mm;text-align:center}"
    )
    return Html(page("Formularz de minimis – wydruk", css, body, "17mm 18mm"))
