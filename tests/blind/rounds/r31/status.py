"""Status declarations A, B and C, and the statement of de minimis aid received."""

from .firm import Firm, dotted, in_words
from .ink import (
    BLACK,
    BLUE,
    circled,
    page,
    pen_box,
    print_box,
    signature,
    stamp,
    struck,
    text,
)

NAMES = {"micro": "mikro", "small": "mały", "medium": "średni"}


def _end(firm: Firm, electronic: bool, colour: str = BLUE) -> str:
    if electronic:
        return f'<div style="padding-top:6mm">{text(firm.boss)}<br><i>dokument podpisany elektronicznie</i></div>'
    return signature(firm.seed, colour)


def thresholds(firm: Firm, *, electronic: bool = False, pen: bool = True, tick: bool = False) -> str:
    """A: a table of the three categories with their thresholds and a box in each row."""

    def mark(code: str) -> str:
        on = code == firm.size
        return pen_box(on, firm.seed * 7 + len(code), tick) if pen else print_box(on)

    rows = "".join(
        f"<tr><td style='text-align:center'>{mark(code)}</td><td>{name}</td><td>{staff}</td><td>{turnover}</td><td>{balance}</td></tr>"
        for code, name, staff, turnover, balance in (
            ("micro", "mikroprzedsiębiorstwo", "mniej niż 10", "do 2 mln EUR", "do 2 mln EUR"),
            ("small", "małe przedsiębiorstwo", "mniej niż 50", "do 10 mln EUR", "do 10 mln EUR"),
            ("medium", "średnie przedsiębiorstwo", "mniej niż 250", "do 50 mln EUR", "do 43 mln EUR"),
        )
    )
    return page(
        "<h1>Oświadczenie o statusie MŚP Wnioskodawcy</h1>"
        "<p style='text-align:center'>składane w rekrutacji na wyjazd studyjny w projekcie „Innowacyjne Lubuskie”</p>"
        f"<table class='i'><tr><td>Wnioskodawca</td><td>{text(firm.name)}</td></tr><tr><td>Siedziba</td><td>{text(firm.address)}</td></tr>"
        f"<tr><td>NIP</td><td>{firm.dashed_nip}</td></tr><tr><td>REGON</td><td>{firm.regon}</td></tr></table>"
        "<p>Oświadczam, że Wnioskodawca jest (zaznaczyć jeden wiersz):</p>"
        "<table class='t'><tr><th></th><th>Kategoria</th><th>Zatrudnienie (RJP)</th><th>Roczny obrót</th><th>Suma bilansowa</th></tr>"
        f"{rows}</table>"
        "<p>Kategorię ustalono zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014.</p>"
        "<p><b>Dane za ostatni zatwierdzony okres:</b></p>"
        f"<table class='i'><tr><td>Liczba zatrudnionych w RJP</td><td>{firm.staff}</td></tr><tr><td>Obrót netto</td><td>{firm.turnover} zł</td></tr>"
        f"<tr><td>Suma bilansowa</td><td>{firm.balance} zł</td></tr><tr><td>Powiązania</td><td>przedsiębiorstwo samodzielne</td></tr></table>"
        "<p>Jestem świadomy/a odpowiedzialności za złożenie nieprawdziwego oświadczenia.</p>"
        f"<table style='margin-top:8mm'><tr><td style='padding-top:14mm'>{text(firm.town)}, {dotted(firm.signed)}</td>"
        f"<td style='text-align:center;width:70mm'>{_end(firm, electronic)}.............................................<br>"
        "<small>podpis Wnioskodawcy</small></td></tr></table>",
        "h1{font-size:15pt;text-align:center;margin:4mm 0 0}.i td{border-bottom:0.3mm solid #999;padding:1mm}.i td:first-child{width:55mm;color:#444}"
        ".t td,.t th{border:0.3mm solid #333;padding:1.6mm}.t th{background:#eee}",
    )


def struck_choice(firm: Firm, *, electronic: bool = False, pen: bool = True) -> str:
    """B: one sentence whose wrong words are struck out."""
    words: list[str] = []
    for code, name in (
        ("micro", "mikroprzedsiębiorcą"),
        ("small", "małym przedsiębiorcą"),
        ("medium", "średnim przedsiębiorcą"),
    ):
        out = struck(name, firm.seed * 9 + len(words)) if pen else f"<s>{name}</s>"
        words.append(f"<b>{name}</b>" if code == firm.size else out)
    other = struck("nie jest", firm.seed * 5) if pen else "<s>nie jest</s>"
    return page(
        f"<table><tr><td>{stamp((firm.short, firm.address, 'NIP ' + firm.nip, 'REGON ' + firm.regon), '#333')}<br><small>pieczęć firmowa</small></td>"
        f"<td style='text-align:right'>{text(firm.town)}, {in_words(firm.signed)}</td></tr></table>"
        "<h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1>"
        f"<p>Ja, niżej podpisany/a <b>{text(firm.boss)}</b>, działając w imieniu firmy <b>{text(firm.name)}</b>, NIP {firm.nip}, oświadczam, że firma ta jest:</p>"
        f"<p style='text-align:center;font-size:13pt;line-height:2'>{' / '.join(words)} *</p>"
        "<p>w rozumieniu przepisów o pomocy państwa (rozporządzenie Komisji (UE) nr 651/2014, załącznik I).</p>"
        f"<p>Jednocześnie oświadczam, że firma jest / {other} * przedsiębiorstwem samodzielnym, tj. bez partnerów i podmiotów powiązanych.</p>"
        f"<p>Do ustalenia wielkości przyjęto: średnioroczne zatrudnienie {firm.staff} osób, przychody {firm.turnover} zł, aktywa {firm.balance} zł.</p>"
        "<p>Świadomy/a odpowiedzialności karnej za podanie nieprawdy, potwierdzam zgodność oświadczenia ze stanem faktycznym.</p>"
        f"<div style='margin:14mm 0 0 95mm;text-align:center'>{_end(firm, electronic, BLACK)}<div style='border-top:0.3mm dotted #333'>"
        "<small>data i podpis osoby upoważnionej</small></div></div><p style='margin-top:35mm'><small>* niepotrzebne skreślić</small></p>",
        "h1{font-size:14pt;text-align:center;margin:16mm 0 8mm}p{margin:3.5mm 0}",
        font="Liberation Serif",
        margin="22mm 22mm 18mm 24mm",
    ).replace("font-size:10.5pt", "font-size:12pt", 1)


def two_years(firm: Firm, *, electronic: bool = False, ring: bool = False) -> str:
    """C: a bank-like sheet with the figures of the last year and the category at the end."""
    cells = []
    for number, (code, name) in enumerate((("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))):
        if ring:
            cells.append(circled(name, firm.seed * 3 + number, BLACK) if code == firm.size else name)
        else:
            cells.append(f"{print_box(code == firm.size)} {name}")
    links = " &nbsp; ".join(
        (circled(name, firm.seed, BLACK) if name == "samodzielne" else name)
        if ring
        else f"{print_box(name == 'samodzielne')} {name}"
        for name in ("samodzielne", "partnerskie", "powiązane")
    )
    how = "właściwe zakreślić kółkiem" if ring else "właściwe zaznaczyć"
    return page(
        f"<div class='b'>OŚWIADCZENIE WNIOSKODAWCY O WIELKOŚCI PRZEDSIĘBIORSTWA</div>"
        f"<table class='g'><tr><td colspan='2'><small>1. Nazwa</small><br>{text(firm.name)}</td></tr>"
        f"<tr><td><small>2. NIP</small><br>{firm.nip}</td><td><small>3. Data rozpoczęcia działalności</small><br>{firm.born}</td></tr>"
        f"<tr><td colspan='2'><small>4. Adres</small><br>{text(firm.address)}</td></tr>"
        f"<tr><td><small>5. Osoba składająca oświadczenie</small><br>{text(firm.boss)}</td><td><small>6. Funkcja</small><br>{text(firm.boss_role)}</td></tr></table>"
        "<p>7. Dane finansowe i kadrowe</p><table class='g'><tr><th></th><th>rok 2025</th></tr>"
        f"<tr><td>Stan zatrudnienia w przeliczeniu na pełne etaty</td><td>{firm.staff}</td></tr><tr><td>Przychody ze sprzedaży (PLN)</td><td>{firm.turnover}</td></tr>"
        f"<tr><td>Suma aktywów bilansu (PLN)</td><td>{firm.balance}</td></tr></table>"
        f"<p>8. Rodzaj przedsiębiorstwa ze względu na powiązania ({how}):</p><p class='c'>{links}</p>"
        f"<p>9. Wielkość przedsiębiorstwa ustalona zgodnie z zał. I do rozporządzenia (UE) 651/2014 ({how}):</p>"
        f"<p class='c'>{' &emsp;&emsp; '.join(cells)}</p>"
        "<p>Oświadczam, że powyższe dane są prawdziwe i aktualne na dzień podpisania.</p>"
        f"<table style='margin-top:10mm'><tr><td style='padding-top:13mm'>{dotted(firm.signed)}<br><small>data</small></td>"
        f"<td style='text-align:center;width:72mm'>{_end(firm, electronic)}__________________________<br><small>podpis</small></td></tr></table>",
        ".b{background:#26415e;color:#fff;font-weight:bold;font-size:13pt;padding:2.5mm 4mm;margin-bottom:3mm}.g td,.g th{border:0.3mm solid #26415e;padding:1.2mm 2mm}"
        ".c{font-size:12pt;margin-left:8mm}small{color:#555}",
        font="Liberation Sans",
    )


def received_aid(firm: Firm, rows: tuple[tuple[str, str, str, str], ...], *, electronic: bool = False) -> str:
    """The statement of aid received: none, or a table (office, day, PLN, EUR)."""
    lines = "".join(
        f"<tr><td>{n}</td>" + "".join(f"<td>{text(cell)}</td>" for cell in row) + "</tr>"
        for n, row in enumerate(rows, 1)
    )
    said = (
        "otrzymał pomoc de minimis wymienioną w tabeli:" if rows else "nie otrzymał żadnej pomocy de minimis."
    )
    table = (
        "<table class='g'><tr><th>Lp.</th><th>Kto udzielił pomocy</th><th>Dzień udzielenia</th><th>Kwota w PLN</th><th>Kwota w EUR</th></tr>"
        f"{lines}</table>"
        if rows
        else ""
    )
    return page(
        "<h1>OŚWIADCZENIE<br>o otrzymanej pomocy de minimis</h1>"
        f"<p>Przedsiębiorca: {text(firm.name)}, {text(firm.address)}, NIP {firm.dashed_nip}</p>"
        f"<p>Oświadczam, że w okresie minionych trzech lat wyżej wymieniony przedsiębiorca, łącznie z podmiotami powiązanymi, {said}</p>{table}"
        f"<table style='margin-top:12mm'><tr><td style='padding-top:13mm'>{text(firm.town)}, {dotted(firm.signed)}</td>"
        f"<td style='text-align:center;width:70mm'>{_end(firm, electronic)}...........................................<br><small>podpis</small></td></tr></table>",
        "h1{font-size:14pt;text-align:center}.g td,.g th{border:0.3mm solid #444;padding:1.2mm 2mm}",
    )
