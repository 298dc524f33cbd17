"""Status declarations and de minimis forms of r35."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from tests.blind.model import Html, Word

from .companies import Firm
from .look import esc, ink, page, signature, square, squares, struck, ticks, word_base, word_signature

NOUNS = ("mikroprzedsiębiorstwo", "małe przedsiębiorstwo", "średnie przedsiębiorstwo")
ABL = ("mikroprzedsiębiorcą", "małym przedsiębiorcą", "średnim przedsiębiorcą")
DE_MINIMIS = "rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."


def _sign(
    firm: Firm, day: str, signed: bool, hand: str = "", caption: str = "podpis osoby uprawnionej"
) -> str:
    sign = signature(firm.boss) if signed else ""
    name = "" if hand else esc(firm.boss)
    return (
        f"<table class='nb' style='margin-top:22px'><tr><td style='width:48%;padding-top:40px'>{ink(f'{firm.town}, {day}', hand)}<br>"
        f"<span class='s'>(miejscowość, data)</span></td><td class='c'><div style='height:56px'>{sign}</div>{name}"
        f"<div style='border-top:1px dotted #333' class='s'>({caption})</div></td></tr></table>"
    )


def status_table(firm: Firm, day: str, signed: bool, hand: str = "") -> Html:
    rows = "".join(
        f"<tr><td>{year}</td><td>{ink(str(firm.staff - back), hand)}</td><td>{ink(firm.turnover, hand)}</td><td>{ink(firm.balance, hand)}</td></tr>"
        for year, back in (("2025", 0), ("2024", 0))
    )
    body = (
        "<p class='s r'>Załącznik nr 4 do Regulaminu naboru</p><h2 class='c'>OŚWIADCZENIE O STATUSIE MŚP</h2>"
        f"<table class='g'><tr><td class='l'>Nazwa wnioskodawcy</td><td>{ink(firm.name, hand)}</td></tr><tr><td class='l'>NIP</td><td>{ink(firm.nip_shown, hand)}</td></tr>"
        f"<tr><td class='l'>Adres</td><td>{ink(firm.address, hand)}</td></tr></table>"
        "<p>Oświadczam, że zgodnie z definicją z załącznika I do rozporządzenia Komisji (UE) nr 651/2014 przedsiębiorstwo należy do kategorii:</p>"
        f"<p style='line-height:2'>{ticks(NOUNS, firm.size, gap='<br>')}<br>☐&nbsp;duże przedsiębiorstwo</p>"
        "<table class='g'><tr><th>Rok</th><th>Zatrudnienie (RJP)</th><th>Roczny obrót</th><th>Suma bilansowa</th></tr>"
        f"{rows}</table><p>Przedsiębiorstwo jest: {ticks(('samodzielne', 'partnerskie', 'powiązane'), 0)}</p>"
        + _sign(firm, day, signed, hand)
    )
    return page(
        body, ".g td,.g th{border:1px solid #555;padding:5px 8px}.g th,.l{background:#eee}.l{width:35%}"
    )


def status_text(firm: Firm, day: str, signed: bool, hand: str = "") -> Html:
    body = (
        f"<p class='r'>{ink(f'{firm.town}, {day}', hand)}</p><p>{ink(firm.name, hand)}<br>{ink(firm.address, hand)}<br>NIP {ink(firm.nip_shown, hand)}</p>"
        "<h3 class='c' style='margin:40px 0 24px'>Oświadczenie wnioskodawcy o wielkości przedsiębiorstwa</h3>"
        f"<p style='text-align:justify'>Ja, niżej podpisana/-y {ink(firm.boss, hand)}, działając w imieniu przedsiębiorcy wskazanego wyżej, świadoma/-y "
        "odpowiedzialności za podanie nieprawdy, oświadczam, że ubiegając się o udział w wyjeździe studyjnym przedsiębiorca ten jest</p>"
        f"<p class='c' style='font-size:12.5pt'>{struck((*ABL, 'dużym przedsiębiorcą'), firm.size, hand)} <sup>1)</sup></p>"
        "<p style='text-align:justify'>w rozumieniu art. 2 załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r. "
        f"W ostatnim zamkniętym roku obrotowym średnioroczne zatrudnienie wyniosło {ink(str(firm.staff), hand)} osób, obrót netto {ink(firm.turnover, hand)}, "
        f"a suma bilansowa {ink(firm.balance, hand)}. Przedsiębiorca nie pozostaje w relacji przedsiębiorstw partnerskich ani powiązanych.</p>"
        f"<div style='margin:36px 0 0 90mm' class='c'><div style='height:58px'>{signature(firm.boss) if signed else ''}</div>"
        f"{'' if hand else esc(firm.boss)}<div class='s' style='border-top:1px dotted #333'>podpis</div></div>"
        "<p class='s' style='margin-top:70px;border-top:1px solid #999;width:50%'>1) niewłaściwe określenia przekreślić</p>"
    )
    return page(body, "", "'Liberation Serif',serif", "12pt")


def status_letter(firm: Firm, day: str, signed: bool, hand: str = "") -> Word:
    def write(document: WordDocument) -> None:
        word_base(document)
        document.add_paragraph(f"{firm.name}\n{firm.street}, {firm.code} {firm.town}\nNIP: {firm.nip_shown}")
        document.add_paragraph(day).alignment = WD_ALIGN_PARAGRAPH.RIGHT
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY").bold = True
        who = "spółka" if firm.krs else "firma"
        document.add_paragraph(
            f"Oświadczam, że {who} {firm.name} spełnia kryteria określone w załączniku I do rozporządzenia (UE) nr 651/2014 i posiada status: "
        ).add_run(NOUNS[firm.size] + ".").bold = True
        for text in (
            f"liczba zatrudnionych w 2025 r. (etaty): {firm.staff},",
            f"obrót za 2025 r.: {firm.turnover},",
            f"suma aktywów bilansu na 31.12.2025 r.: {firm.balance},",
            "przedsiębiorstwo samodzielne, bez udziałów w innych firmach.",
        ):
            document.add_paragraph(text, style="List Bullet")
        document.add_paragraph("O każdej zmianie statusu powiadomimy Organizatora.")
        if signed:
            word_signature(document, firm.boss)
        end = document.add_paragraph(f"{firm.boss}\n{firm.role}")
        end.paragraph_format.left_indent = Pt(280)

    return Word(write)


def status_questions(firm: Firm, day: str, signed: bool, hand: str = "") -> Html:
    def question(number: int, text: str, is_yes: bool) -> str:
        return f"<tr><td>{number}.</td><td>{text}</td><td>{square(is_yes, hand)}tak</td><td>{square(not is_yes, hand)}nie</td></tr>"

    body = (
        "<div style='border:2px solid #2e6b4f;border-radius:8px;padding:12px 16px'><b style='font-size:13pt;color:#2e6b4f'>STATUS WNIOSKODAWCY – OŚWIADCZENIE</b>"
        f"<p>Firma: {ink(firm.name, hand)}</p><p>NIP: {ink(firm.nip_shown, hand)} &emsp; Siedziba: {ink(firm.town, hand)}</p></div>"
        "<p>Proszę odpowiedzieć na pytania (dane za ostatni zatwierdzony okres obrachunkowy):</p><table class='g'>"
        + question(1, "Czy przedsiębiorstwo zatrudnia mniej niż 250 osób?", True)
        + question(2, "Czy roczny obrót nie przekracza 50 mln euro lub suma bilansowa 43 mln euro?", True)
        + question(
            3, "Czy 25% lub więcej kapitału należy do innego przedsiębiorstwa lub organu publicznego?", False
        )
        + question(4, "Czy przedsiębiorstwo posiada udziały w innych podmiotach?", False)
        + "</table><table class='g' style='margin-top:12px'>"
        f"<tr><td>Liczba pracowników (RJP)</td><td>{ink(str(firm.staff), hand)}</td></tr><tr><td>Obrót netto</td><td>{ink(firm.turnover, hand)}</td></tr>"
        f"<tr><td>Suma bilansowa</td><td>{ink(firm.balance, hand)}</td></tr></table>"
        "<p style='margin-top:16px'>W związku z powyższym oświadczam, że przedsiębiorstwo jest (mikro / małe / średnie – proszę wpisać):</p>"
        f"<p style='border-bottom:1px dotted #333;width:60%;padding-left:10px'>{ink(('mikro', 'małe', 'średnie')[firm.size], hand)}</p>"
        "<p class='s'>Podstawa: załącznik I do rozporządzenia Komisji (UE) nr 651/2014.</p>"
        + _sign(firm, day, signed, hand)
    )
    return page(
        body,
        ".g td{border:1px solid #9bb8aa;padding:5px 7px}.g td:nth-child(n+3){white-space:nowrap}",
        "Carlito,sans-serif",
        "11.5pt",
    )


QUESTIONS_B = (
    "Czy wnioskodawca spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "Czy wnioskodawca jest przedsiębiorcą w trudnej sytuacji lub w toku restrukturyzacji?",
    "Czy na wnioskodawcy ciąży obowiązek zwrotu pomocy uznanej za niezgodną z rynkiem wewnętrznym?",
)
QUESTIONS_C = (
    "w sektorze rybołówstwa i akwakultury?",
    "w dziedzinie produkcji podstawowej produktów rolnych?",
    "w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?",
)


def aid_official(firm: Firm, day: str, signed: bool, hand: str = "") -> Html:
    """The well-known two pages: parts A–E in ruled cells."""

    def asked(number: str, text: str, answer: int = 1) -> str:
        return f"<tr><td>{number}) {text}</td><td class='w'>{squares(('tak', 'nie'), answer, hand, '&emsp;')}</td></tr>"

    legal = "".join(
        f"<div>{square(is_on, hand)}{text}</div>"
        for text, is_on in (
            ("przedsiębiorstwo państwowe", False),
            ("jednoosobowa spółka jednostki samorządu terytorialnego", False),
            ("jednostka sektora finansów publicznych", False),
            (f"inna (podać jaka): {ink(firm.legal, hand)}", True),
        )
    )
    body = (
        "<h3 class='c' style='margin:0'>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h3>"
        f"<p class='c s'>Stosuje się do pomocy de minimis udzielanej na warunkach określonych w {DE_MINIMIS}</p><table class='g'>"
        "<tr><th colspan='2'>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</th></tr>"
        f"<tr><td colspan='2'>1) Identyfikator podatkowy NIP podmiotu<br>{ink(firm.nip_shown, hand)}</td></tr>"
        f"<tr><td colspan='2'>2) Imię i nazwisko albo nazwa podmiotu<br>{ink(firm.name, hand)}</td></tr>"
        f"<tr><td colspan='2'>3) Adres miejsca zamieszkania albo adres siedziby podmiotu<br>{ink(firm.address, hand)}</td></tr>"
        f"<tr><td colspan='2'>4) Identyfikator gminy, w której podmiot ma miejsce zamieszkania albo siedzibę<br>{ink(firm.gmina, hand)}</td></tr>"
        f"<tr><td colspan='2'>5) Forma prawna podmiotu{legal}</td></tr>"
        f"<tr><td colspan='2'>6) Wielkość podmiotu, zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014<br>"
        f"{squares(('mikroprzedsiębiorca', 'mały przedsiębiorca', 'średni przedsiębiorca', 'inny'), firm.size, hand, '&emsp;')}</td></tr>"
        f"<tr><td colspan='2'>7) Klasa działalności zgodnie z Polską Klasyfikacją Działalności, w związku z którą podmiot ubiega się o pomoc<br>{ink(firm.pkd, hand)}</td></tr>"
        f"<tr><td colspan='2'>8) Data utworzenia podmiotu<br>{ink(firm.born, hand)}</td></tr>"
        + asked("9", "Czy podmiot jest powiązany z innymi przedsiębiorcami?")
        + asked("10", "Czy w ostatnich 3 latach podmiot powstał z połączenia, przejęcia lub podziału?")
        + "</table><table class='g brk'><tr><th colspan='2'>B. Informacje dotyczące sytuacji ekonomicznej podmiotu</th></tr>"
        + "".join(asked(str(at), text) for at, text in enumerate(QUESTIONS_B, 1))
        + "<tr><th colspan='2'>C. Informacje dotyczące działalności. Czy podmiot prowadzi działalność:</th></tr>"
        + "".join(asked(str(at), text) for at, text in enumerate(QUESTIONS_C, 1))
        + "<tr><th colspan='2'>D. Informacje dotyczące pomocy otrzymanej na te same koszty kwalifikowalne</th></tr>"
        + asked("1", "Czy wnioskowana pomoc dotyczy kosztów, na które udzielono już innej pomocy?")
        + "<tr><th colspan='2'>E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji</th></tr>"
        f"<tr><td>Imię i nazwisko<br>{ink(firm.boss, hand)}</td><td>Numer telefonu<br>{ink(firm.phone, hand)}</td></tr>"
        f"<tr><td>Stanowisko służbowe<br>{ink(firm.role, hand)}</td><td>Data<br>{ink(day, hand)}</td></tr>"
        f"<tr><td colspan='2' style='height:82px'>Podpis<br><span style='margin-left:90px'>{signature(firm.boss) if signed else ''}</span></td></tr></table>"
    )
    return page(
        body,
        ".g td,.g th{border:1px solid #222;padding:4px 6px}.g th{background:#e4e4e4}.w{width:32%;white-space:nowrap}",
        size="10pt",
    )


def aid_word(firm: Firm, day: str, signed: bool, hand: str = "") -> Word:
    def write(document: WordDocument) -> None:
        word_base(document, "Liberation Sans", 10)
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run("INFORMACJE PRZEDSTAWIANE PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS").bold = True
        document.add_paragraph(
            "(formularz do pomocy udzielanej zgodnie z rozporządzeniem Komisji (UE) 2023/2831)"
        ).alignment = WD_ALIGN_PARAGRAPH.CENTER

        def part(head: str, rows: list[tuple[str, str]]) -> None:
            lead = document.add_paragraph()
            lead.add_run(head).bold = True
            lead.paragraph_format.keep_with_next = True
            table = document.add_table(rows=0, cols=3)
            table.style = "Table Grid"
            table.autofit = False
            for column, wide in zip(table.columns, (Mm(10), Mm(88), Mm(68)), strict=True):
                column.width = wide
            for at, (label, answer) in enumerate(rows, 1):
                cells = table.add_row().cells
                for cell, text, width in zip(
                    cells, (f"{at}.", label, answer), (Mm(10), Mm(88), Mm(68)), strict=True
                ):
                    cell.text, cell.width = text, width
            document.add_paragraph().paragraph_format.space_after = Pt(0)

        part(
            "A. Wnioskodawca",
            [
                ("NIP", firm.nip_shown),
                ("Nazwa", firm.name),
                ("Adres siedziby", firm.address),
                ("Identyfikator gminy (TERYT)", firm.gmina),
                ("Forma prawna", firm.legal),
                ("Wielkość przedsiębiorcy", ("mikro", "mały", "średni")[firm.size]),
                ("PKD działalności, której dotyczy pomoc", firm.pkd),
                ("Data utworzenia", firm.born),
                ("Powiązania z innymi przedsiębiorcami", "brak"),
                ("Połączenia, przejęcia, podziały w ciągu 3 lat", "nie było"),
            ],
        )
        part("B. Sytuacja ekonomiczna", [(text, "nie") for text in QUESTIONS_B])
        part(
            "C. Prowadzona działalność",
            [("Czy działalność prowadzona jest " + text, "nie") for text in QUESTIONS_C],
        )
        part(
            "D. Inna pomoc na te same koszty",
            [("Czy otrzymano inną pomoc na pokrycie tych samych kosztów?", "nie")],
        )
        part(
            "E. Osoba upoważniona do przedstawienia informacji",
            [
                ("Imię i nazwisko", firm.boss),
                ("Stanowisko", firm.role),
                ("Telefon", firm.phone),
                ("Data", day),
            ],
        )
        if signed:
            word_signature(document, firm.boss)
        end = document.add_paragraph("podpis: ......................................................")
        end.paragraph_format.left_indent = Pt(250)

    return Word(write)


def aid_running(firm: Firm, day: str, signed: bool, hand: str = "") -> Html:
    """An agency's short version: sentences with options struck out."""
    none = struck(("TAK", "NIE"), 1, hand)
    body = (
        "<table><tr><td style='border-left:6px solid #b8860b;padding-left:8px'><b>Fundusz Wspierania Przedsiębiorczości Ziemi Kaliskiej</b></td>"
        "<td class='r s'>druk PDM-1/2025</td></tr></table>"
        "<h3>Formularz informacji przedstawianych przez podmiot ubiegający się o pomoc de minimis</h3>"
        f"<p class='s'>zakres informacji do pomocy, o której mowa w {DE_MINIMIS} (Dz. Urz. UE L 2023/2831)</p>"
        f"<p><b>CZĘŚĆ A.</b></p><p>Nazwa podmiotu: {ink(firm.name, hand)}</p><p>NIP: {ink(firm.nip_shown, hand)}</p><p>Adres: {ink(firm.address, hand)}</p>"
        f"<p>Identyfikator gminy: {ink(firm.gmina, hand)}</p><p>Forma prawna: {ink(firm.legal, hand)}</p>"
        f"<p>Wielkość podmiotu*: {struck(('mikroprzedsiębiorca', 'mały przedsiębiorca', 'średni przedsiębiorca', 'inny'), firm.size, hand)}</p>"
        f"<p>Klasa działalności według PKD: {ink(firm.pkd, hand)}</p><p>Data utworzenia podmiotu: {ink(firm.born, hand)}</p>"
        f"<p>Czy podmiot jest powiązany z innym przedsiębiorcą*: {none}</p><p>Czy podmiot powstał wskutek połączenia lub podziału*: {none}</p>"
        "<p><b>CZĘŚĆ B.</b> Sytuacja ekonomiczna</p>"
        + "".join(f"<p>{text} {none}*</p>" for text in QUESTIONS_B)
        + "<p><b>CZĘŚĆ C.</b> Działalność – czy podmiot działa:</p>"
        + "".join(f"<p>– {text} {none}*</p>" for text in QUESTIONS_C)
        + f"<p><b>CZĘŚĆ D.</b> Czy na te same koszty otrzymano inną pomoc? {none}*</p>"
        f"<p><b>CZĘŚĆ E.</b> Informacji udzielił(a): {ink(firm.boss, hand)}, {ink(firm.role, hand)}, tel. {ink(firm.phone, hand)}</p>"
        + _sign(firm, day, signed, hand)
        + "<p class='s'>* niepotrzebne skreślić</p>"
    )
    return page(body, "p{margin:5px 0}", "'DejaVu Serif',serif", "9.5pt")


def aid_cards(firm: Firm, day: str, signed: bool, hand: str = "") -> Html:
    """Two columns of cards, one page, digits of the NIP in separate cells."""
    comb = "".join(f"<td class='d'>{ink(digit, hand)}</td>" for digit in firm.nip)

    def card(head: str, inner: str, wide: bool = False) -> str:
        return f"<div class='card{' wide' if wide else ''}'><div class='hd'>{head}</div>{inner}</div>"

    def asked(text: str) -> str:
        return f"<div class='qq'><span>{text}</span><span style='white-space:nowrap'>{squares(('T', 'N'), 1, hand, '&ensp;')}</span></div>"

    body = (
        "<h3 class='c' style='margin:0 0 4px'>FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</h3>"
        "<p class='c s' style='margin:0 0 8px'>pomoc na podstawie rozporządzenia (UE) 2023/2831 · T = tak, N = nie</p><div class='gr'>"
        + card(
            "A. Podmiot ubiegający się o pomoc",
            f"<table style='width:auto'><tr><td style='padding-right:8px'>NIP</td>{comb}</tr></table>"
            f"<p>Nazwa: {ink(firm.name, hand)}</p><p>Adres: {ink(firm.address, hand)}</p><p>Identyfikator gminy: {ink(firm.gmina, hand)}</p>"
            f"<p>Forma prawna: {ink(firm.legal, hand)}</p><p>Wielkość: {squares(('mikro', 'mały', 'średni', 'inny'), firm.size, hand, '&emsp;')}</p>"
            f"<p>PKD: {ink(firm.pkd, hand)} &emsp; Data utworzenia: {ink(firm.born, hand)}</p>"
            + asked("Powiązania z innymi przedsiębiorcami")
            + asked("Połączenie, przejęcie lub podział w ostatnich 3 latach"),
            True,
        )
        + card("B. Sytuacja ekonomiczna", "".join(asked(text) for text in QUESTIONS_B))
        + card("C. Działalność prowadzona", "".join(asked(text) for text in QUESTIONS_C))
        + card("D. Pomoc na te same koszty", asked("Inna pomoc na te same koszty kwalifikowalne"))
        + card(
            "E. Osoba upoważniona",
            f"<p>{ink(firm.boss, hand)}</p><p>{ink(firm.role, hand)}</p><p>tel. {ink(firm.phone, hand)}</p>",
        )
        + "</div>"
        + _sign(firm, day, signed, hand, "podpis osoby wskazanej w części E")
    )
    css = (
        ".gr{display:grid;grid-template-columns:1fr 1fr;gap:9px}.card{border:1px solid #557;padding:6px 8px}.wide{grid-column:1/3}.hd{font-weight:bold;color:#225;border-bottom:1px solid #557;margin-bottom:4px}"
        ".d{border:1px solid #333;width:24px;height:26px;text-align:center}.card p{margin:4px 0}.qq{display:flex;justify-content:space-between;gap:10px;margin:4px 0}"
    )
    return page(body, css, "Carlito,sans-serif", "10.5pt")


def aid_statement(firm: Firm, day: str, signed: bool, hand: str = "") -> Html:
    body = (
        f"<p>{ink(firm.name, hand)}<br>NIP {ink(firm.nip_shown, hand)}</p><h3 class='c'>OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS</h3>"
        f"<p>Oświadczam, że w okresie trzech minionych lat wnioskodawca {struck(('otrzymał', 'nie otrzymał'), 1, hand)}* pomoc(y) de minimis.</p>"
        "<table class='g'><tr><th>Lp.</th><th>Organ udzielający</th><th>Dzień udzielenia</th><th>Kwota PLN</th><th>Kwota EUR</th></tr>"
        "<tr><td>1</td><td>–</td><td>–</td><td>–</td><td>–</td></tr><tr><td colspan='3'>Razem</td><td>0,00</td><td>0,00</td></tr></table>"
        + _sign(firm, day, signed, hand)
        + "<p class='s'>* niepotrzebne skreślić</p>"
    )
    return page(body, ".g td,.g th{border:1px solid #444;padding:5px}")


Maker = Callable[[Firm, str, bool, str], Html | Word]
STATUS: dict[str, tuple[str, Maker]] = {
    "table": ("statement with firm's table and tick list", status_table),
    "text": ("running text, categories struck out", status_text),
    "letter": ("firm's Word statement with bullets", status_letter),
    "questions": ("questions with boxes, category written in", status_questions),
}
AID: dict[str, tuple[str, Maker]] = {
    "official": ("ruled parts A–E on two pages", aid_official),
    "word": ("Word tables number / label / answer", aid_word),
    "running": ("fund's running text, TAK/NIE struck out", aid_running),
    "cards": ("cards in two columns, NIP in digit cells", aid_cards),
}
