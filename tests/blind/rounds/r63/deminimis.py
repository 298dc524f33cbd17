"""The information form for de minimis aid, parts A–E, in four layouts."""

from docx.document import Document as WordDocument
from docx.shared import Cm

from tests.blind.model import Html, Word

from .base import SIZE_NOUNS, Firm, Pen, cross, page, pen_png, set_up, set_widths, signature, struck, tick, v

TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
ACT = "rozporządzenia Komisji (UE) 2023/2831"
OLD_ACT = "rozporządzenia Komisji (UE) nr 1407/2013"

LINKS = (
    "Podmiot ma większość praw głosu w innym przedsiębiorcy lub inny przedsiębiorca ma ją w podmiocie",
    "Podmiot może powołać lub odwołać większość organu innego przedsiębiorcy (albo odwrotnie)",
    "Podmiot wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy lub statutu (albo odwrotnie)",
    "Podmiot powstał w ciągu 3 minionych lat przez połączenie, przejęcie lub podział",
)
STATE = (
    "Podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym",
    "Wobec podmiotu toczy się postępowanie restrukturyzacyjne",
    "Podmiot niebędący MŚP ma sytuację gorszą niż ocena kredytowa B-",
)
SECTORS = (
    "Produkcja podstawowa produktów rybołówstwa i akwakultury",
    "Produkcja podstawowa produktów rolnych",
    "Przetwarzanie lub wprowadzanie do obrotu produktów rolnych",
    "Drogowy transport towarów",
)
COSTS = ("Na koszty, których dotyczy wniosek, podmiot otrzymał już inną pomoc publiczną",)


def _facts(firm: Firm) -> list[tuple[str, str]]:
    return [
        ("Numer identyfikacji podatkowej (NIP)", firm.nip),
        ("Imię i nazwisko albo nazwa", firm.name),
        ("Adres miejsca zamieszkania albo siedziby", firm.address),
        ("Identyfikator gminy", firm.gmina),
        ("Forma prawna", firm.legal),
        ("Klasa PKD działalności, w związku z którą podmiot ubiega się o pomoc", firm.pkd),
        ("Data utworzenia podmiotu", firm.founded),
    ]


def official(firm: Firm, pen: Pen, act: str = ACT) -> Html:
    """Numbered boxes under grey bars, ☒ marks, two sheets."""

    def asked(questions: tuple[str, ...]) -> str:
        rows = "".join(
            f"<tr><td>{i}) {text}?</td><td class=t>{tick(False)} tak</td><td class=t>{tick(True)} nie</td></tr>"
            for i, text in enumerate(questions, 1)
        )
        return f"<table>{rows}</table>"

    facts = "".join(
        f'<div class="bx"><small>{i}) {label}</small><br>{v(answer)}</div>'
        for i, (label, answer) in enumerate(_facts(firm), 1)
    )
    sizes = "".join(f"<p class=o>{tick(firm.size == code)} {word}</p>" for code, word in SIZE_NOUNS.items())
    first = (
        f"<h1>{TITLE}</h1><p class=c>Stosuje się do pomocy de minimis udzielanej na warunkach określonych w przepisach "
        f"{act}</p><h2>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc</h2>{facts}"
        f'<div class="bx"><small>8) Wielkość podmiotu</small>{sizes}<p class=o>{tick(False)} inne przedsiębiorstwo</p>'
        f"</div><p class=b>9) Powiązania z innymi przedsiębiorcami</p>{asked(LINKS)}"
        "<h2>A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej</h2><p>nie dotyczy</p>"
    )
    second = (
        f"<h2>B. Sytuacja ekonomiczna podmiotu</h2>{asked(STATE)}"
        f"<h2>C. Działalność gospodarcza prowadzona przez podmiot</h2><p>"
        "Czy podmiot prowadzi działalność w zakresie:</p>"
        f"{asked(SECTORS)}<h2>D. Pomoc otrzymana na te same koszty kwalifikowalne</h2>{asked(COSTS)}"
        "<h2>E. Osoba upoważniona do przedstawienia informacji</h2><table>"
        f"<tr><td>Imię i nazwisko: {v(firm.signer)}</td><td>Stanowisko: {v(firm.role)}</td></tr>"
        f"<tr><td>Telefon: {v(firm.phone)}</td><td>Data: {v(pen.day)}</td></tr></table>"
        + signature(firm, pen, "data i podpis")
    )
    css = (
        "@page{size:A4;margin:14mm 15mm}body{font:9.5pt/1.35 'Liberation Sans',sans-serif}h1{font-size:13pt;"
        "text-align:center;border:1.5px solid #000;padding:8px;margin:0}h2{background:#ccc;font-size:10pt;padding:4px;"
        "margin:10px 0 4px}.bx{border:1px solid #666;padding:3px 7px;min-height:34px;margin-top:-1px}.c{text-align:"
        "center;font-size:8.5pt}small{color:#444}.o{margin:1px 14px}td{border:1px solid #888;padding:4px 6px}"
        ".t{width:58px}.b{margin:8px 0 3px;font-weight:bold}"
    )
    return page(f'<div class="sheet">{first}</div><div class="sheet">{second}</div>', css, pen.ink)


def plain_table(firm: Firm, pen: Pen) -> Html:
    """One table from A to E with TAK / NIE struck out."""

    def asked(letter: str, questions: tuple[str, ...]) -> str:
        mark = f"{struck('TAK', False)} / {struck('NIE', True)}"
        return "".join(
            f"<tr><td>{letter}.{i}</td><td>{q}</td><td>{mark}</td></tr>" for i, q in enumerate(questions, 1)
        )

    facts = "".join(
        f"<tr><td>A.{i}</td><td>{label}</td><td>{v(answer)}</td></tr>"
        for i, (label, answer) in enumerate(_facts(firm), 1)
    )
    body = (
        f"<h1>{TITLE.upper()}</h1><p>Podstawa: art. 37 ust. 1 ustawy o postępowaniu w sprawach dotyczących pomocy "
        f"publicznej; pomoc na warunkach {ACT}.</p><table><tr class=h><td colspan=3>Część A – podmiot</td></tr>{facts}"
        f"<tr><td>A.8</td><td>Wielkość przedsiębiorcy (mikro, mały, średni)</td>"
        f"<td>{v(SIZE_NOUNS[firm.size])}</td></tr>"
        + asked("A.9", LINKS)
        + "<tr class=h><td colspan=3>Część A1 – wspólnik</td></tr><tr><td></td><td>Dane wspólnika</td><td>nie dotyczy"
        "</td></tr><tr class=h><td colspan=3>Część B – sytuacja ekonomiczna</td></tr>"
        + asked("B", STATE)
        + "<tr class=h><td colspan=3>Część C – rodzaj prowadzonej działalności</td></tr>"
        + asked("C", SECTORS)
        + "<tr class=h><td colspan=3>Część D – pomoc na te same koszty</td></tr>"
        + asked("D", COSTS)
        + "<tr class=h><td colspan=3>Część E – osoba upoważniona</td></tr>"
        f"<tr><td>E.1</td><td>Imię, nazwisko, funkcja</td><td>{v(firm.signer + ', ' + firm.role)}</td></tr>"
        f"<tr><td>E.2</td><td>Telefon</td><td>{v(firm.phone)}</td></tr>"
        f"<tr><td>E.3</td><td>Data</td><td>{v(pen.day)}</td></tr></table>" + signature(firm, pen, "podpis")
    )
    css = (
        "@page{size:A4;margin:12mm 15mm}body{font:9.2pt/1.28 'Liberation Serif',serif}"
        "h1{font-size:12.5pt;text-align:center}"
        "td{border:1px solid #333;padding:2px 6px;vertical-align:top}.h td{background:#e4eaf2;font-weight:bold}"
        "td:last-child{width:34%}td:first-child{width:48px}s{color:#777}"
    )
    return page(body, css, pen.ink)


def questionnaire(firm: Firm, pen: Pen) -> Html:
    """Questions line by line, [x] marks, guidance in small print."""

    def asked(questions: tuple[str, ...]) -> str:
        return "".join(
            f"<p class=q>{text} &nbsp; <span class=m>{cross(False)} tak {cross(True)} nie</span></p>"
            for text in questions
        )

    facts = "".join(f"<p class=q>{label}: <b>{v(answer)}</b></p>" for label, answer in _facts(firm))
    short = (("micro", "mikro"), ("small", "mały"), ("medium", "średni"), ("large", "inny"))
    sizes = " ".join(f"{cross(firm.size == code)} {word} &nbsp;" for code, word in short)
    body = (
        f"<h1>{TITLE}</h1><p class=g>Dotyczy pomocy udzielanej zgodnie z przepisami {ACT} z dnia 13 grudnia 2023 r. "
        "Wypełnia przedsiębiorca. Odpowiedź zaznacza się znakiem x w nawiasie.</p>"
        f"<h2>CZĘŚĆ A. Kto ubiega się o pomoc</h2>{facts}<p class=q>Wielkość przedsiębiorcy: {sizes}</p>"
        f"{asked(LINKS)}<h2>CZĘŚĆ A1. Wspólnicy spółki cywilnej albo osobowej</h2><p class=q>nie dotyczy</p>"
        f"<h2>CZĘŚĆ B. W jakiej jest sytuacji</h2>{asked(STATE)}"
        "<p class=g>Postępowanie upadłościowe i restrukturyzacyjne – także wszczęte na wniosek wierzyciela.</p>"
        f"<h2>CZĘŚĆ C. Czy działa w sektorach</h2>{asked(SECTORS)}"
        f"<h2>CZĘŚĆ D. Inna pomoc</h2>{asked(COSTS)}"
        f"<h2>CZĘŚĆ E. Kto podaje informacje</h2><p class=q>{v(firm.signer)}, {v(firm.role)}, tel. {v(firm.phone)}</p>"
        f"<p class=q>Data: {v(pen.day)}</p>" + signature(firm, pen, "podpis osoby upoważnionej")
    )
    css = (
        "@page{size:A4;margin:12mm 19mm}body{font:9.8pt/1.28 'Liberation Sans',sans-serif}h1{font-size:14pt}h2{"
        "font-size:11pt;border-left:5px solid #555;padding-left:7px;margin:12px 0 4px;break-after:avoid}"
        ".q{margin:4px 0}"
        ".g{font-size:8.2pt;color:#555}.m{white-space:nowrap}"
    )
    return page(body, css, pen.ink)


def word_form(firm: Firm, pen: Pen) -> Word:
    """A Word document: a table for every part, yes and no as words."""

    def write(document: WordDocument) -> None:
        set_up(document, "Liberation Sans", 9.5, 1.9)
        document.add_heading(TITLE, level=1)
        document.add_paragraph(f"(pomoc udzielana na podstawie {ACT})")
        facts = [*_facts(firm), ("Wielkość przedsiębiorstwa", SIZE_NOUNS[firm.size])]

        def part(title: str, rows: list[tuple[str, str]]) -> None:
            document.add_heading(title, level=2)
            table = document.add_table(rows=0, cols=2)
            table.style = "Table Grid"
            for label, answer in rows:
                cells = table.add_row().cells
                cells[0].text, cells[1].text = label, answer
            set_widths(table, 11, 6)

        part("A. Dane podmiotu", facts + [(text, "nie") for text in LINKS])
        part("A1. Dane wspólnika spółki cywilnej lub osobowej", [("Wspólnik", "nie dotyczy")])
        part("B. Sytuacja ekonomiczna", [(text, "nie") for text in STATE])
        part("C. Działalność w zakresie", [(text, "nie") for text in SECTORS])
        part("D. Pomoc na te same koszty", [(text, "nie") for text in COSTS])
        who = [
            ("Imię i nazwisko", firm.signer),
            ("Stanowisko", firm.role),
            ("Telefon", firm.phone),
            ("Data", pen.day),
        ]
        part("E. Osoba upoważniona do przedstawienia informacji", who)
        end = document.add_paragraph("\nPodpis: ")
        if pen.signing == "hand":
            end.add_run().add_picture(pen_png(firm.signer), width=Cm(4.8))

    return Word(write)
