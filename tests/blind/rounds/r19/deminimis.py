"""De minimis information forms: an official grid, a portal's print, a Word table of questions, two columns of brackets."""

from docx.document import Document as WordDocument
from docx.shared import Cm

from tests.blind.model import Html, Word

from .common import Firm, Ink, a, bracket, h, page, signature, square, word_font, word_line, word_sign
from .forms_word import shade, struck
from .status import FULL

TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
RULE = (
    "rozporządzenie Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 Traktatu o "
    "funkcjonowaniu Unii Europejskiej do pomocy de minimis"
)
OLD_RULE = (
    "rozporządzenie Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. w sprawie stosowania art. 107 i 108 Traktatu o "
    "funkcjonowaniu Unii Europejskiej do pomocy de minimis"
)
LINKS = (
    "ma większość praw głosu w innym przedsiębiorstwie",
    "powołuje lub odwołuje większość członków organu innego przedsiębiorstwa",
    "wywiera dominujący wpływ na podstawie umowy lub statutu",
    "kontroluje większość głosów na podstawie porozumienia wspólników",
)
TROUBLE = (
    "podmiot spełnia kryteria kwalifikujące do objęcia postępowaniem upadłościowym",
    "toczy się wobec podmiotu postępowanie restrukturyzacyjne",
)
FIELDS = (
    "rybołówstwo i akwakultura",
    "produkcja podstawowa produktów rolnych",
    "przetwarzanie i wprowadzanie do obrotu produktów rolnych",
)

OFFICIAL = """
body{font:8.8pt/1.3 'DejaVu Serif',Georgia,serif}h1{font-size:12pt;text-align:center;margin:0 0 1mm}
.c{border:1px solid #000;padding:2px 6px;margin-top:-1px;break-inside:avoid}.c b{font-weight:normal;font-size:7.6pt;display:block}
.h{background:#cfcfcf;border:1px solid #000;font-weight:bold;padding:2px 6px;margin-top:2.5mm;break-after:avoid}.two{display:flex}.two .c{flex:1;margin-left:-1px}
.q{display:flex;justify-content:space-between}.q span{white-space:nowrap;margin-left:6mm}.o{margin-left:4mm}sup{font-size:6pt}.fn{font-size:6.8pt;margin-top:3mm}
"""


def official(f: Firm, how: Ink, *, hand: str = "", rule: str = RULE) -> Html:
    """Numbered cells in ruled boxes, parts A to E, footnotes at the end."""

    def cell(number: str, label: str, answer: str) -> str:
        return f'<div class="c"><b>{number}) {label}</b>{a(answer)}</div>'

    def ask(label: str, on: bool) -> str:
        return f'<div class="q">{label}<span>{square(on)} tak &nbsp; {square(not on)} nie</span></div>'

    sizes = "".join(f'<div class="o">{square(f.size == key)} {FULL[key]}</div>' for key in FULL)
    body = (
        f"<h1>{TITLE}</h1><p style='font-size:8pt;text-align:center;margin:0'>Podstawa: {rule}</p>"
        "<div class='h'>A. Podmiot, któremu ma być udzielona pomoc<sup>1</sup></div>"
        "<div class='two'>"
        + cell("1", "Identyfikator podatkowy NIP podmiotu", f.nip)
        + cell("1a", "NIP wspólnika spółki", "nie dotyczy")
        + "</div>"
        "<div class='two'>"
        + cell("2", "Imię i nazwisko albo nazwa", f.name)
        + cell("2a", "Nazwisko wspólnika", "nie dotyczy")
        + "</div>"
        "<div class='two'>"
        + cell("3", "Adres miejsca zamieszkania albo siedziby", f.address)
        + cell("4", "Identyfikator gminy<sup>2</sup>", f.teryt)
        + "</div>"
        + cell("5", "Forma prawna", f.legal)
        + f"<div class='c'><b>6) Wielkość podmiotu (załącznik I do rozporządzenia 651/2014)</b>{sizes}"
        f"<div class='o'>{square(False)} inne przedsiębiorstwo</div></div>"
        "<div class='two'>"
        + cell("7", "Klasa działalności wg PKD", f.pkd)
        + cell("8", "Data utworzenia", f.founded)
        + "</div>"
        "<div class='c'><b>9) Powiązania z innymi przedsiębiorcami</b>"
        + "".join(ask(f"{letter}) podmiot {text}", False) for letter, text in zip("abcd", LINKS, strict=True))
        + "</div><div class='c'><b>10) Połączenia i podziały w ostatnich 3 latach</b>"
        + ask("podmiot powstał w wyniku połączenia, przejęcia albo podziału", False)
        + "</div><div class='h'>B. Sytuacja ekonomiczna podmiotu</div><div class='c'>"
        + "".join(ask(f"{i}) {text}", False) for i, text in enumerate(TROUBLE, 1))
        + "</div><div class='h'>C. Działalność, w związku z którą podmiot ubiega się o pomoc</div><div class='c'>"
        + "".join(ask(f"{i}) {text}", False) for i, text in enumerate(FIELDS, 1))
        + "</div><div class='h'>D. Pomoc otrzymana na te same koszty</div><div class='c'>"
        + ask("Czy na pokrycie tych samych kosztów podmiot otrzymał inną pomoc?", False)
        + "</div><div class='h'>E. Osoba upoważniona do przedstawienia informacji</div><div class='two'>"
        + cell("1", "Imię i nazwisko", f.boss)
        + cell("2", "Stanowisko", f.boss_role)
        + cell("3", "Telefon", f.phone)
        + "</div><div class='two'><div class='c'><b>Data</b>"
        + a(f.signed_on)
        + f"</div><div class='c'><b>Podpis</b>{signature(f.boss, how, turn=4)}</div></div>"
        "<div class='fn'>1) Wypełnia się jedynie w przypadku podmiotu ubiegającego się o pomoc. 2) Siedem cyfr według rejestru TERYT.</div>"
    )
    return page(body, OFFICIAL, hand=hand, margin="12mm 16mm 12mm 16mm")


PORTAL = """
body{font:9.6pt/1.4 'DejaVu Sans',Arial,sans-serif;color:#222}.bar{background:#1b4f8a;color:#fff;padding:7px 12px;font-size:12pt}
.meta{font-size:7.6pt;color:#555;border-bottom:1px solid #1b4f8a;padding:3px 0 5px;margin-bottom:4mm}h2{font-size:10.5pt;color:#1b4f8a;margin:4mm 0 1mm}
dl{display:grid;grid-template-columns:47% 53%;margin:0}dt,dd{margin:0;padding:2px 4px;border-bottom:1px dotted #bbb}dt{color:#555}
"""


def portal(f: Firm, how: Ink, *, number: str = "DM/26/00417") -> Html:
    """The print of an adviser's portal: labels and values in pairs, choices as words."""

    def pairs(items: list[tuple[str, str]]) -> str:
        return "<dl>" + "".join(f"<dt>{k}</dt><dd>{h(v)}</dd>" for k, v in items) + "</dl>"

    body = (
        f"<div class='bar'>Informacje do pomocy de minimis</div><div class='meta'>{TITLE} · podstawa: {RULE} · dokument {number} · "
        f"wygenerowano {h(f.signed_on)}</div><h2>Sekcja A – Kto ubiega się o pomoc</h2>"
        + pairs(
            [
                ("NIP", f.nip),
                ("Nazwa", f.name),
                ("Siedziba", f.address),
                ("Kod gminy (TERYT)", f.teryt),
                ("Forma prawna", f.legal),
                ("Wielkość przedsiębiorstwa", FULL[f.size]),
                ("Działalność (PKD)", f.pkd),
                ("Data rozpoczęcia działalności", f.founded),
                ("Wspólnik spółki cywilnej lub osobowej", "nie dotyczy"),
                ("Powiązania z innymi przedsiębiorcami", "nie"),
                ("Połączenie z innym przedsiębiorcą lub jego przejęcie w ciągu 3 lat", "nie"),
                ("Powstanie w wyniku podziału innego przedsiębiorcy", "nie"),
            ]
        )
        + "<h2>Sekcja B – Sytuacja ekonomiczna</h2>"
        + pairs([(text[0].upper() + text[1:], "nie") for text in TROUBLE])
        + "<h2>Sekcja C – Wykonywana działalność</h2>"
        + pairs([(text[0].upper() + text[1:], "nie") for text in FIELDS])
        + pairs([("Rozdzielność rachunkowa", "nie dotyczy")])
        + "<h2>Sekcja D – Inna pomoc na te same koszty</h2>"
        + pairs([("Czy otrzymano inną pomoc na pokrycie tych samych kosztów", "nie")])
        + "<h2>Sekcja E – Informacje przedstawia</h2>"
        + pairs([("Imię i nazwisko", f.boss), ("Funkcja", f.boss_role), ("Telefon", f.phone)])
        + f"<div style='margin-top:6mm;break-inside:avoid'>{signature(f.boss, how, turn=4)}<div style='border-top:1px solid #1b4f8a;width:90mm;"
        "font-size:7.6pt'>podpis osoby przedstawiającej informacje</div></div>"
    )
    return page(body, PORTAL)


def questions(f: Firm, how: Ink) -> Word:
    """A Word table: questions, answers, TAK / NIE struck out."""

    def write(doc: WordDocument) -> None:
        word_font(doc, "Arial", 10)
        word_line(doc, TITLE.upper(), bold=True, size=12, align=1)
        word_line(doc, f"({RULE}; Dz. Urz. UE L, 2023/2831)", size=8.5, align=1)
        table = doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"

        def part(text: str) -> None:
            cells = table.add_row().cells
            merged = cells[0].merge(cells[1])
            merged.text = text
            merged.paragraphs[0].runs[0].bold = True
            shade(merged, "DDE6DD")

        def row(label: str, answer: str | bool) -> None:
            cells = table.add_row().cells
            cells[0].width, cells[1].width = Cm(9.4), Cm(7.4)
            cells[0].text = label
            if isinstance(answer, bool):
                struck(cells[1].paragraphs[0], [("TAK", answer), ("NIE", not answer)])
            else:
                cells[1].text = answer

        part("Część A – dane podmiotu")
        row("Nazwa podmiotu", f.name)
        row("NIP", f.nip_dashed)
        row("Adres siedziby", f.address)
        row("Gmina – identyfikator siedmiocyfrowy", f.teryt)
        row("Forma prawna", f.legal)
        cells = table.add_row().cells
        cells[0].text = "Wielkość (niepotrzebne skreślić)"
        struck(
            cells[1].paragraphs[0],
            [
                ("mikro", f.size == "micro"),
                ("małe", f.size == "small"),
                ("średnie", f.size == "medium"),
                ("inne", False),
            ],
        )
        row("PKD działalności, której dotyczy pomoc", f.pkd)
        row("Data utworzenia podmiotu", f.founded)
        row("Czy podmiot jest powiązany z innym przedsiębiorcą?", False)
        row("Czy w ostatnich 3 latach nastąpiło połączenie, przejęcie lub podział?", False)
        part("Część B – sytuacja ekonomiczna")
        for text in TROUBLE:
            row(f"Czy {text}?", False)
        part("Część C – działalność gospodarcza w sektorach szczególnych")
        for text in FIELDS:
            row(text[0].upper() + text[1:], False)
        part("Część D – pomoc na te same koszty kwalifikujące się do objęcia pomocą")
        row("Czy podmiot otrzymał taką pomoc?", False)
        part("Część E – osoba przedstawiająca informacje")
        row("Imię i nazwisko, stanowisko, telefon", f"{f.boss}, {f.boss_role}, {f.phone}")
        row("Miejscowość i data", f"{f.town}, {f.signed_on}")
        word_sign(doc, f.boss, how, turn=4, align=2)
        word_line(doc, "podpis", size=8, align=2)

    return Word(write)


def columns(f: Firm, how: Ink, *, hand: str = "") -> Html:
    """Two newspaper columns, brackets instead of boxes."""
    css = (
        "body{font:9.2pt/1.38 'DejaVu Sans',Arial,sans-serif}h1{font-size:13pt;margin:0}.two{columns:2;column-gap:9mm;column-rule:1px solid #aaa;margin-top:4mm}"
        "h2{font-size:9.6pt;background:#222;color:#fff;padding:2px 6px;margin:0 0 2mm}section{break-inside:avoid;margin-bottom:4mm}p{margin:0 0 1.6mm}.l{color:#555}"
    )

    def line(label: str, answer: str) -> str:
        return f"<p><span class='l'>{label}:</span> {a(answer)}</p>"

    def ask(text: str, on: bool = False) -> str:
        return f"<p>{text}<br>{bracket(on)} tak &nbsp;&nbsp; {bracket(not on)} nie</p>"

    body = (
        f"<h1>Pomoc de minimis – formularz informacji</h1><p style='font-size:7.8pt'>{TITLE}. Stosuje się: {RULE}.</p><div class='two'>"
        "<section><h2>A. Podmiot</h2>"
        + line("nazwa", f.name)
        + line("NIP", f.nip_dashed)
        + line("adres", f.address)
        + line("identyfikator gminy", f.teryt)
        + line("forma prawna", f.legal)
        + line("data utworzenia", f.founded)
        + line("PKD", f.pkd)
        + "</section><section><h2>A. Wielkość</h2>"
        + "".join(f"<p>{bracket(f.size == key)} {FULL[key]}</p>" for key in FULL)
        + f"<p>{bracket(False)} duże przedsiębiorstwo</p></section><section><h2>A. Powiązania</h2>"
        + "".join(ask(f"Podmiot {text}") for text in LINKS)
        + ask("W ciągu 3 lat podmiot połączył się z innym, przejął go lub powstał z podziału")
        + "</section><section><h2>B. Sytuacja ekonomiczna</h2>"
        + "".join(ask(text[0].upper() + text[1:]) for text in TROUBLE)
        + "</section><section><h2>C. Działalność</h2>"
        + "".join(ask(text[0].upper() + text[1:]) for text in FIELDS)
        + "</section><section><h2>D. Te same koszty</h2>"
        + ask("Na te same koszty otrzymano już inną pomoc")
        + "</section><section><h2>E. Osoba upoważniona</h2>"
        + line("imię i nazwisko", f.boss)
        + line("stanowisko", f.boss_role)
        + line("telefon", f.phone)
        + line("data", f.signed_on)
        + f"<p class='l'>podpis:</p>{signature(f.boss, how, turn=4)}</section></div>"
    )
    return page(body, css, hand=hand, margin="14mm 15mm")
