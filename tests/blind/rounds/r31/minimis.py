"""Forms of information for de minimis aid: a wide table, a compact chamber print, a wizard's print-out, a booklet."""

from .firm import SIZES, Firm, dotted, in_words
from .ink import BLACK, BLUE, page, pen_box, print_box, signature, stamp, struck, text

NEW = "rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
OLD = "rozporządzeniu Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r."
LINKS = (
    "ma większość praw głosu w innym przedsiębiorcy albo inny przedsiębiorca ma ją w podmiocie",
    "może powołać lub odwołać większość zarządu albo rady innego przedsiębiorcy (lub odwrotnie)",
    "wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy lub statutu (lub odwrotnie)",
    "kontroluje większość głosów na mocy porozumienia wspólników (lub odwrotnie)",
    "pozostaje w takim stosunku poprzez jeszcze innego przedsiębiorcę lub przedsiębiorców",
)
MERGERS = (
    "powstał przez połączenie innych przedsiębiorców",
    "przejął innego przedsiębiorcę",
    "powstał przez podział innego przedsiębiorcy",
)
HEALTH = (
    "Czy podmiot spełnia kryteria kwalifikujące do objęcia postępowaniem upadłościowym lub restrukturyzacyjnym?",
    "Czy podmiot niebędący MŚP ma sytuację gorszą niż odpowiadająca ocenie kredytowej B-?",
    "Czy na podmiocie ciąży obowiązek zwrotu pomocy uznanej za niezgodną z rynkiem wewnętrznym?",
)
SECTORS = (
    "w sektorze rybołówstwa i akwakultury?",
    "w dziedzinie produkcji podstawowej produktów rolnych?",
    "w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?",
)
SAME_COSTS = "Czy na te same koszty, których dotyczy wnioskowana pomoc, podmiot otrzymał inną pomoc?"
TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"


def _end(firm: Firm, electronic: bool, colour: str = BLUE) -> str:
    if electronic:
        return f"<div style='padding-top:4mm'>{text(firm.boss)}<br><i>podpisano elektronicznie</i></div>"
    return signature(firm.seed, colour)


def wide(firm: Firm, *, electronic: bool = False, pen: bool = True, obsolete: bool = False) -> str:
    """A: one wide table, parts A–E as grey bars, boxes crossed by pen or printed."""
    seeds = iter(range(firm.seed * 200, firm.seed * 200 + 90))

    def box(on: bool) -> str:
        return pen_box(on, next(seeds)) if pen else print_box(on)

    def pair(value: bool = False) -> str:
        return f"{box(value)} tak<br>{box(not value)} nie"

    def row(label: str, value: str) -> str:
        return f"<tr><td>{label}</td><td>{value}</td></tr>"

    def ask(label: str) -> str:
        return f"<tr><td colspan='1'>{label}</td><td class='y'>{pair()}</td></tr>"

    def bar(label: str) -> str:
        return f"<tr class='bar'><td colspan='2'>{label}</td></tr>"

    sizes = (
        "<br>".join(f"{box(code == firm.size)} {name}" for code, name in SIZES.items())
        + f"<br>{box(False)} inne"
    )
    return page(
        f"<h1>{TITLE}</h1><p>Dotyczy pomocy udzielanej na warunkach określonych w {OLD if obsolete else NEW}</p><table>"
        + bar("A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis")
        + row("1) NIP podmiotu", firm.nip)
        + row("2) Imię i nazwisko albo nazwa", text(firm.name))
        + row("3) Adres siedziby albo zamieszkania", text(firm.address))
        + row("4) Identyfikator gminy", firm.teryt)
        + row("5) Forma prawna", text(firm.legal))
        + row("6) Wielkość podmiotu (zał. I do rozporządzenia 651/2014)", sizes)
        + row("7) Klasa PKD działalności, z którą wiąże się pomoc", firm.pkd)
        + row("8) Data utworzenia podmiotu", firm.born)
        + "<tr><td colspan='2'>9) Czy w stosunku do innego przedsiębiorcy podmiot:</td></tr>"
        + "".join(ask(f"{letter}) {words}") for letter, words in zip("abcde", LINKS, strict=True))
        + "<tr><td colspan='2'>10) Czy w ciągu minionych 3 lat podmiot:</td></tr>"
        + "".join(ask(f"{letter}) {words}") for letter, words in zip("abc", MERGERS, strict=True))
        + "<tr><td colspan='2'>A1. Wspólnik spółki cywilnej lub osobowej: nie dotyczy</td></tr>"
        + bar("B. Sytuacja ekonomiczna podmiotu")
        + "".join(ask(f"{n}) {words}") for n, words in enumerate(HEALTH, 1))
        + bar("C. Działalność gospodarcza związana z wnioskowaną pomocą")
        + "<tr><td colspan='2'>Czy podmiot prowadzi działalność:</td></tr>"
        + "".join(ask(f"{n}) {words}") for n, words in enumerate(SECTORS, 1))
        + bar("D. Pomoc otrzymana na te same koszty")
        + ask(SAME_COSTS)
        + bar("E. Osoba upoważniona do przedstawienia informacji")
        + row("Imię i nazwisko", text(firm.boss))
        + row("Stanowisko służbowe", text(firm.boss_role))
        + row("Nr telefonu", text(firm.phone))
        + f"<tr><td style='padding-top:12mm'>Data: {dotted(firm.signed)}</td><td style='text-align:center'>{_end(firm, electronic)}"
        "......................................<br><small>podpis</small></td></tr></table>",
        "h1{font-size:13.5pt;text-align:center}td{border:0.3mm solid #444;padding:1mm 1.6mm}td:first-child{width:112mm}.bar td{background:#d6d6d6;font-weight:bold}"
        ".y{line-height:1.25}tr{break-inside:avoid}",
    )


def compact(firm: Firm, *, electronic: bool = False, pen: bool = True) -> str:
    """B: a chamber of commerce's print; questions as a list, TAK/NIE struck through."""
    seeds = iter(range(firm.seed * 200, firm.seed * 200 + 90))

    def no() -> str:
        return f"<span class='a'>{struck('TAK', next(seeds)) if pen else '<s>TAK</s>'} / NIE*</span>"

    def size() -> str:
        return " / ".join(
            name if code == firm.size else (struck(name, next(seeds)) if pen else f"<s>{name}</s>")
            for code, name in SIZES.items()
        )

    def asks(items: tuple[str, ...]) -> str:
        return "".join(f"<div class='q'><span>– {words}</span>{no()}</div>" for words in items)

    facts = (
        ("Nazwa podmiotu", text(firm.name)),
        ("NIP", firm.dashed_nip),
        ("Adres", text(firm.address)),
        ("Gmina i jej identyfikator TERYT", f"{text(firm.gmina)}, {firm.teryt}"),
        ("Forma prawna", text(firm.legal)),
        ("Wielkość podmiotu *", size()),
        ("PKD działalności objętej pomocą", firm.pkd),
        ("Dzień utworzenia podmiotu", firm.born),
    )
    return page(
        "<div class='top'>Nadodrzańska Izba Gospodarcza · druki dla przedsiębiorców</div>"
        f"<h1>{TITLE.upper()}</h1><p>zgodnie z art. 37 ustawy o postępowaniu w sprawach dotyczących pomocy publicznej; pomoc według zasad zawartych w {NEW}</p>"
        "<h2>Część A – podmiot</h2>"
        + "".join(f"<div class='d'><span>{label}:</span> {value}</div>" for label, value in facts)
        + "<p>Podmiot w stosunku do innych przedsiębiorców:</p>"
        + asks(LINKS)
        + "<p>Podmiot w minionych 3 latach:</p>"
        + asks(MERGERS)
        + "<h2>Część B – sytuacja ekonomiczna</h2>"
        + asks(HEALTH)
        + "<h2>Część C – rodzaj działalności</h2><p>Podmiot prowadzi działalność:</p>"
        + asks(SECTORS)
        + "<h2>Część D – pomoc na te same koszty</h2>"
        + asks((SAME_COSTS,))
        + f"<h2>Część E – osoba upoważniona</h2><p>{text(firm.boss)}, {text(firm.boss_role)}, tel. {text(firm.phone)}</p>"
        f"<table style='break-inside:avoid'><tr><td style='padding-top:12mm'>{text(firm.town)}, {in_words(firm.signed)}</td>"
        f"<td style='text-align:center'>{stamp((firm.short, 'NIP ' + firm.nip), '#223')}</td>"
        f"<td style='text-align:center;width:60mm'>{_end(firm, electronic)}....................................<br><small>data i podpis</small></td></tr></table>"
        "<small>* niepotrzebne skreślić</small>",
        ".top{font-size:8.5pt;color:#555;border-bottom:0.3mm solid #999}h1{font-size:12.5pt;text-align:center}h2{font-size:11pt;margin:3mm 0 1mm;border-left:1.5mm solid #7a1f3d;padding-left:2mm}"
        ".q{display:flex;justify-content:space-between;margin:0.8mm 0}.a{white-space:nowrap;margin-left:6mm}.d{margin:0.7mm 0}.d span{color:#444}p{margin:1.5mm 0}",
        font="Liberation Serif",
    ).replace("font-size:10.5pt", "font-size:11pt", 1)


def wizard(firm: Firm, *, electronic: bool = False) -> str:
    """C: the print-out of an online assistant: question on the left in grey, answer below in bold."""
    size = {
        "micro": "mikroprzedsiębiorstwo",
        "small": "małe przedsiębiorstwo",
        "medium": "średnie przedsiębiorstwo",
    }

    def card(label: str, value: str, wide: bool = False) -> str:
        return f"<div class='c{' w' if wide else ''}'><span>{label}</span><b>{value}</b></div>"

    return page(
        f"<h1>{TITLE}</h1><div class='v'>Wydruk z kreatora · podstawa: (UE) 2023/2831 · wygenerowano {dotted(firm.signed)}</div>"
        "<h2>A. Podmiot ubiegający się o pomoc</h2><div class='r'>"
        + card("A1. NIP", firm.nip)
        + card("A2. Nazwa", text(firm.name))
        + card("A3. Adres siedziby", text(firm.address))
        + card("A4. Identyfikator gminy", firm.teryt)
        + card("A5. Forma prawna", text(firm.legal))
        + card("A6. Wielkość przedsiębiorstwa", size[firm.size])
        + card("A7. Klasa PKD", firm.pkd)
        + card("A8. Data utworzenia", firm.born)
        + "".join(
            card(f"A9{letter}. Podmiot {words}", "Nie", True)
            for letter, words in zip("abcde", LINKS, strict=True)
        )
        + "".join(
            card(f"A10{letter}. W ciągu 3 lat podmiot {words}", "Nie", True)
            for letter, words in zip("abc", MERGERS, strict=True)
        )
        + "</div><h2>B. Sytuacja ekonomiczna</h2><div class='r'>"
        + "".join(card(f"B{n}. {words}", "Nie", True) for n, words in enumerate(HEALTH, 1))
        + "</div><h2>C. Działalność, której dotyczy pomoc</h2><div class='r'>"
        + "".join(
            card(f"C{n}. Czy podmiot działa {words}", "Nie", True) for n, words in enumerate(SECTORS, 1)
        )
        + "</div><h2>D. Pomoc przeznaczona na te same koszty</h2><div class='r'>"
        + card(f"D1. {SAME_COSTS}", "Nie", True)
        + "</div><h2>E. Osoba przedstawiająca informacje</h2><div class='r'>"
        + card("E1. Imię i nazwisko", text(firm.boss))
        + card("E2. Stanowisko", text(firm.boss_role))
        + card("E3. Telefon", text(firm.phone))
        + card("E4. Data", dotted(firm.signed))
        + f"</div><div class='s'><span>E5. Podpis</span>{_end(firm, electronic, BLACK)}</div>",
        "h1{font-size:15pt;margin:0;color:#0b3d66}.v{font-size:8.5pt;color:#666;margin-bottom:2mm}h2{font-size:11pt;background:#0b3d66;color:#fff;padding:1mm 2.5mm;margin:3mm 0 1.5mm;break-after:avoid}"
        ".r{display:flex;flex-wrap:wrap;gap:1.4mm}.c{flex:1 0 40%;border:0.25mm solid #b7c4d0;border-radius:1mm;padding:0.8mm 2mm;break-inside:avoid}.w{flex-basis:95%;display:flex;justify-content:space-between}"
        ".c span{display:block;color:#5a6773;font-size:8.6pt}.w b{margin-left:5mm}.s{margin:5mm 0 0 90mm;border:0.25mm solid #b7c4d0;height:24mm;padding:1mm 3mm;text-align:center;break-inside:avoid}"
        ".s span{display:block;text-align:left;font-size:8.6pt;color:#5a6773}",
        font="DejaVu Sans",
    ).replace("font-size:10.5pt", "font-size:9.2pt", 1)


def booklet(firm: Firm, *, electronic: bool = False, tick: bool = True) -> str:
    """D: a consultant's form with columns TAK and NIE to be ticked, notes at the foot."""
    seeds = iter(range(firm.seed * 200, firm.seed * 200 + 90))

    def box(on: bool) -> str:
        return print_box(on) if electronic else pen_box(on, next(seeds), tick, BLACK)

    number = iter(range(1, 40))

    def asks(head: str, items: tuple[str, ...]) -> str:
        rows = "".join(
            f"<tr><td class='n'>{next(number)}</td><td>{words}</td><td class='m'>{box(False)}</td><td class='m'>{box(True)}</td></tr>"
            for words in items
        )
        return f"<table class='g'><tr><th colspan='2'>{head}</th><th class='m'>TAK</th><th class='m'>NIE</th></tr>{rows}</table>"

    size = " ".join(
        f"<span style='margin-right:6mm'>{box(code == firm.size)}{name}</span>"
        for code, name in SIZES.items()
    )
    return page(
        f"<h1>{TITLE}<sup>1</sup></h1>"
        "<h2>CZĘŚĆ A. DANE PODMIOTU</h2><table class='k'>"
        f"<tr><td>Nazwa / imię i nazwisko<br><b>{text(firm.name)}</b></td><td>NIP<br><b>{firm.nip}</b></td></tr>"
        f"<tr><td>Adres<br><b>{text(firm.address)}</b></td><td>Identyfikator gminy<sup>2</sup><br><b>{firm.teryt}</b></td></tr>"
        f"<tr><td>Forma prawna<br><b>{text(firm.legal)}</b></td><td>Data utworzenia<br><b>{firm.born}</b></td></tr>"
        f"<tr><td>Wielkość podmiotu<br>{size}</td><td>PKD<br><b>{firm.pkd}</b></td></tr></table>"
        + asks("Powiązania – czy podmiot:", LINKS)
        + asks("Łączenia i podziały w ciągu minionych 3 lat – czy podmiot:", MERGERS)
        + "<h2>CZĘŚĆ B. SYTUACJA EKONOMICZNA</h2>"
        + asks("Pytanie", HEALTH)
        + "<h2>CZĘŚĆ C. PROWADZONA DZIAŁALNOŚĆ</h2>"
        + asks("Czy podmiot prowadzi działalność:", SECTORS)
        + "<h2>CZĘŚĆ D. INNA POMOC NA TE SAME KOSZTY</h2>"
        + asks("Pytanie", (SAME_COSTS,))
        + "<h2>CZĘŚĆ E. OSOBA UPRAWNIONA</h2>"
        f"<table class='k' style='break-inside:avoid'><tr><td>Imię i nazwisko<br><b>{text(firm.boss)}</b></td><td>Telefon<br><b>{text(firm.phone)}</b></td></tr>"
        f"<tr><td>Stanowisko<br><b>{text(firm.boss_role)}</b><br>Data<br><b>{firm.signed:%Y-%m-%d}</b></td><td style='text-align:center;width:70mm'>{_end(firm, electronic, BLACK)}"
        "<br><small>podpis</small></td></tr></table>"
        "<div class='x'><sup>1</sup> Wypełnia podmiot, do którego stosuje się rozporządzenie (UE) 2023/2831. <sup>2</sup> Siedem cyfr według rejestru TERYT.</div>",
        "h1{font-size:13.5pt;margin:0 0 2mm}h2{font-size:10.5pt;margin:3mm 0 1mm;color:#444;break-after:avoid}.k td{border:0.3mm solid #666;padding:0.8mm 2mm;font-size:9.5pt}.k td b{font-size:10.5pt}"
        ".g{margin-top:1.5mm}.g td,.g th{border:0.25mm solid #888;padding:0.8mm 1.6mm}.g tr{break-inside:avoid}.m{width:12mm;text-align:center}.n{width:7mm;text-align:right;color:#666}.x{font-size:8pt;border-top:0.3mm solid #999;margin-top:4mm}",
    )
