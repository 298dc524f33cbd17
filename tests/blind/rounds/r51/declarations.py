"""Statements of status and forms of de minimis information, four ways each."""

from html import escape

from .companies import Firm
from .draw import box, own, page, sig, struck

SIZES = (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))
LONG = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}


def status_short(f: Firm, date: str, pen: str) -> str:
    """A short text with boxes."""
    return page(
        f"<p class='r'>{own(f.town + ', ' + date, f.hand)}</p><p>{own(f.name, f.hand)}<br>{own(f.street, f.hand)}<br>"
        f"{own(f.postal + ' ' + f.town, f.hand)}<br>NIP {own(f.nip, f.hand)}</p><h1 class='c' "
        f"style='margin:40px 0 20px'>"
        "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>Oświadczam, że zgodnie z załącznikiem I do "
        "rozporządzenia Komisji (UE) "
        "nr 651/2014 firma, którą reprezentuję, jest przedsiębiorstwem:</p>"
        + "".join(f"<p style='margin-left:30px'>{box(f.size == c, '□■')} {n}</p>" for c, n in SIZES)
        + f"<p>Zatrudnienie w ostatnim roku: {own(f.staff, f.hand)} osób, obrót: {own(f.turnover, f.hand)}.</p>"
        f"<div style='margin:60px 0 0 55%'>{sig(pen)}<div style='border-top:1px dotted #000' "
        f"class='s'>podpis</div></div>",
        "body{font-size:11.5pt}",
    )


def status_table(f: Firm, date: str, pen: str) -> str:
    """Figures of two years in a table."""
    marks = "".join(f"<td class='c'>{box(f.size == c)}<br>{n}</td>" for c, n in SIZES)
    return page(
        "<p class='s'>Załącznik nr 3</p><h1>Oświadczenie o statusie MŚP Wnioskodawcy</h1><table class='g'>"
        f"<tr><th colspan='2'>Wnioskodawca</th><td colspan='2'>{own(f.name, f.hand)}</td></tr><tr><th "
        f"colspan='2'>NIP</th>"
        f"<td colspan='2'>{own(f.nip, f.hand)}</td></tr><tr><th colspan='2'>Adres</th><td colspan='2'>"
        f"{own(f.street + ', ' + f.postal + ' ' + f.town, f.hand)}</td></tr><tr><th>Status</th>{marks}</tr></table>"
        "<p></p><table class='g'><tr><th>Dane</th><th>rok 2025</th></tr>"
        f"<tr><td>Liczba zatrudnionych (RJP)</td><td>{own(f.staff, f.hand)}</td></tr><tr><td>Roczny obrót "
        f"netto</td><td>"
        f"{own(f.turnover, f.hand)}</td></tr><tr><td>Suma "
        f"bilansowa</td><td>{own(f.assets, f.hand)}</td></tr><tr><td>Rodzaj "
        "powiązań</td><td>☒ samodzielne ☐ partnerskie ☐ powiązane</td></tr></table><p>Status ustalono "
        "według zał. I do "
        "rozporządzenia (UE) nr 651/2014. Świadomy odpowiedzialności za podanie nieprawdy potwierdzam "
        "powyższe dane.</p>"
        f"<table style='margin-top:30px'><tr><td>Data: {own(date, f.hand)}</td><td>Podpis osoby "
        f"upoważnionej:{sig(pen)}"
        f"</td></tr></table><p class='s'>{escape(f.signer)}</p>"
    )


def status_questions(f: Firm, date: str, pen: str) -> str:
    """Questions with struck answers."""
    limit = {"micro": "mniej niż 10", "small": "10–49", "medium": "50–249"}[f.size]
    size = " / ".join(
        n if f.size == c else f"<s>{n}</s>"
        for c, n in (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały przedsiębiorca"),
            ("medium", "średni przedsiębiorca"),
        )
    )
    items = (
        ("Kto składa oświadczenie?", f"{own(f.name, f.hand)}, NIP: {own(f.nip, f.hand)}"),
        ("Ile osób pracuje w firmie?", f"{own(f.staff, f.hand)} (przedział: {limit})"),
        ("Czy firma ma wspólników lub udziały w innych podmiotach powyżej 25%?", struck(False)),
        ("Jaki status ma Wnioskodawca? (niewłaściwe skreślić)", size),
        ("Czy w ciągu dwóch lat status się zmienił?", struck(False)),
    )
    body = "".join(
        f"<div style='border-left:5px solid #d9a21b;padding:4px 10px;margin:12px 0;background:#fbf7ec'><b>{a}"
        f"</b><br>{b}</div>"
        for a, b in items
    )
    return page(
        f"<h1>Status Wnioskodawcy – oświadczenie</h1><p class='s'>dotyczy: wyjazd studyjny do Szwajcarii, "
        f"„Innowacyjne "
        f"Lubuskie”</p>{body}<p>Oświadczam, że odpowiedzi są zgodne z definicją MŚP z rozporządzenia 651/2014.</p>"
        f"<p>{own(f.town + ', dnia ' + date, f.hand)}</p>{sig(pen, 170)}<p class='s'>{escape(f.signer)}, "
        "pieczęć i podpis</p>",
        "body{font-family:'DejaVu Sans',sans-serif;font-size:10pt}",
    )


def status_adviser(f: Firm, date: str, pen: str) -> str:
    """An adviser's long form with footnotes, two pages."""
    return page(
        "<p style='color:#355;border-bottom:1px solid #355'>Biuro Rachunkowe BILANSIK • wzór oświadczenia "
        "nr 7</p><h1>"
        "Oświadczenie Wnioskodawcy o posiadanym statusie przedsiębiorstwa</h1><p>Ja, niżej podpisany/a, "
        f"<b>{escape(f.signer)}</b>, działając w imieniu <b>{escape(f.name)}</b> z siedzibą w miejscowości {f.town} "
        f"({f.street}, {f.postal}), posługującego się numerem NIP <b>{f.nip}</b>, oświadczam, że "
        f"przedsiębiorstwo to jest "
        f"<b>{LONG[f.size]}</b><sup>1</sup> w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr "
        f"651/2014 z dnia 17 "
        "czerwca 2014 r.</p><p>Dane za ostatni zamknięty okres obrachunkowy<sup>2</sup>:</p><ul>"
        f"<li>zatrudnienie średnioroczne – {f.staff} RJP,</li><li>przychody netto – "
        f"{f.turnover},</li><li>aktywa bilansu – "
        f"{f.assets}.</li></ul><p>Przedsiębiorstwo jest samodzielne.</p><p>{f.town}, {date}</p><div "
        f"style='margin-left:55%'>"
        f"{sig(pen)}<span class='s'>podpis Wnioskodawcy</span></div><div "
        f"style='break-before:page'><h2>Objaśnienia</h2>"
        "<p class='s'><sup>1</sup> Progi: mikro – do 9 osób i 2 mln EUR; małe – do 49 osób i 10 mln EUR; "
        "średnie – do 249 "
        "osób oraz 50 mln EUR obrotu lub 43 mln EUR sumy bilansowej.</p><p class='s'><sup>2</sup> Przy "
        "podmiotach nowych "
        "należy podać szacunek. Dane podmiotów partnerskich dolicza się proporcjonalnie, a powiązanych w całości.</p>"
        "<p class='s'>Wzór ma charakter pomocniczy.</p></div>",
        "body{font-family:'Liberation Serif',serif;font-size:12pt}",
    )


BAD = (
    "Czy wnioskodawca spełnia kryteria objęcia postępowaniem upadłościowym?",
    "Czy toczy się wobec niego postępowanie restrukturyzacyjne?",
)


def aid_official(f: Firm, date: str, pen: str) -> str:
    """The grid of the regulation's form."""

    def row(n: str, key: str, value: str) -> str:
        return f"<tr><td style='width:6%'>{n}</td><td style='width:44%'>{key}</td><td>{value}</td></tr>"

    def part(title: str) -> str:
        return f"<tr><th colspan='3' style='background:#ddd'>{title}</th></tr>"

    def put(text: str) -> str:
        return own(text, f.hand)

    body = (
        part("A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc")
        + row("1", "NIP", put(f.nip))
        + row("2", "Imię i nazwisko albo nazwa", put(f.name))
        + row("3", "Adres", put(f"{f.street}, {f.postal} {f.town}"))
        + row("4", "Identyfikator gminy", put(f.gmina))
        + row("5", "Forma prawna", put(f.legal))
        + row(
            "6",
            "Wielkość podmiotu",
            "<br>".join(
                f"{box(f.size == c)} {n}"
                for c, n in (
                    ("micro", "mikroprzedsiębiorca"),
                    ("small", "mały przedsiębiorca"),
                    ("medium", "średni przedsiębiorca"),
                    ("", "inny przedsiębiorca"),
                )
            ),
        )
        + row("7", "Klasa działalności (PKD)", put(f.pkd[:5]))
        + row("8", "Data utworzenia", put(f.born))
        + row("9", "Powiązania z innymi przedsiębiorcami", "☐ tak ☒ nie")
        + row("10", "Połączenie, przejęcie lub podział", "☐ tak ☒ nie")
        + part("B. Informacje o sytuacji ekonomicznej")
        + "".join(row(str(i), q, "☐ tak ☒ nie") for i, q in enumerate(BAD, 1))
        + part("C. Informacje o działalności objętej pomocą")
        + row("1", "Rybołówstwo i akwakultura", "☐ tak ☒ nie")
        + row("2", "Produkcja podstawowa produktów rolnych", "☐ tak ☒ nie")
        + part("D. Pomoc otrzymana na te same koszty")
        + row("", "Otrzymana pomoc", put("nie otrzymano"))
        + part("E. Osoba upoważniona do przedstawienia informacji")
        + row("", "Imię i nazwisko, data, podpis", f"{put(f.signer)}, {put(date)}{sig(pen)}")
    )
    return page(
        "<h1 class='c'>FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</h1><p "
        "class='c s'>stosuje "
        "się do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r.</p>"
        f"<table class='g'>{body}</table>"
    )


def aid_running(f: Firm, date: str, pen: str) -> str:
    """The same facts as numbered text."""

    def put(text: str) -> str:
        return own(text, f.hand)

    size = ", ".join(f"<u><b>{n}</b></u>" if f.size == c else n for c, n in SIZES)
    return page(
        "<h1>Informacje przedstawiane przy ubieganiu się o pomoc de minimis</h1><p class='s'>Formularz dla pomocy na "
        "podstawie rozporządzenia (UE) 2023/2831</p><h2>Część A – wnioskodawca</h2>"
        f"<p>A1. Nazwa: {put(f.name)}</p><p>A2. Numer NIP: {put(f.nip)}</p><p>A3. Siedziba: "
        f"{put(f.street + ', ' + f.postal + ' ' + f.town)}; identyfikator gminy: {put(f.gmina)}</p><p>A4. "
        f"Forma prawna: "
        f"{put(f.legal)}</p><p>A5. Wielkość przedsiębiorstwa (podkreślić właściwe): {size}</p><p>A6. PKD: "
        f"{put(f.pkd)}; data "
        f"utworzenia: {put(f.born)}</p><p>A7. Powiązania kapitałowe i osobowe, połączenia, przejęcia: "
        f"{put('brak')}</p>"
        f"<h2>Część B – sytuacja ekonomiczna</h2><p>B1. {BAD[0]} {struck(False)}</p><p>B2. {BAD[1]} "
        f"{struck(False)}</p>"
        f"<h2>Część C – działalność wyłączona</h2><p>Rybołówstwo, akwakultura, produkcja podstawowa rolna: "
        f"{put('nie dotyczy')}"
        f"</p><h2>Część D – pomoc na te same koszty "
        f"kwalifikowalne</h2><p>{put('nie otrzymaliśmy')}</p><h2>Część E – osoba "
        f"składająca informacje</h2><p>{put(f.signer)}, tel. {put(f.phone)}</p><table><tr><td>Dnia "
        f"{put(date)}</td><td>"
        f"{sig(pen)}<span class='s'>(podpis)</span></td></tr></table>",
        "body{font-family:'Liberation Serif',serif;font-size:11.5pt}p{margin:7px 0}",
    )


def aid_pages(f: Firm, date: str, pen: str) -> str:
    """Two pages with bands and comb fields."""

    def comb(text: str) -> str:
        return "".join(
            f"<span style='display:inline-block;border:1px solid #777;width:15px;text-align:center;margin-right:"
            f"1px'>{d}</span>"
            for d in text
        )

    def band(text: str) -> str:
        return f"<div style='background:#24406e;color:#fff;padding:3px 8px;margin:14px 0 6px'>{text}</div>"

    def line(key: str, value: str) -> str:
        return f"<p><span style='display:inline-block;width:40%'>{key}:</span>{value}</p>"

    def no(question: str) -> str:
        return line(question.rstrip("?"), "( ) TAK &nbsp; (x) NIE")

    head = "<p class='s r'>Formularz informacji – pomoc de minimis (UE) 2023/2831 • strona {} z 2</p>"
    return page(
        head.format(1)
        + "<h1>FORMULARZ INFORMACJI PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</h1>"
        + band("A. Podmiot")
        + line("NIP", comb(f.nip))
        + line("Nazwa", own(f.name, f.hand))
        + line("Ulica, nr", own(f.street, f.hand))
        + line("Kod pocztowy, miejscowość", own(f"{f.postal} {f.town}", f.hand))
        + line("Identyfikator gminy", comb(f.gmina))
        + line("Forma prawna", own(f.legal, f.hand))
        + line("Wielkość", " ".join(f"{'(x)' if f.size == c else '( )'} {n}" for c, n in SIZES))
        + line("PKD (klasa)", own(f.pkd[:5], f.hand))
        + line("Data utworzenia", own(f.born, f.hand))
        + no("Powiązania z innymi przedsiębiorcami")
        + band("B. Sytuacja ekonomiczna")
        + "".join(no(q) for q in BAD)
        + "<div style='break-before:page'></div>"
        + head.format(2)
        + band("C. Działalność gospodarcza")
        + no("Sektor rybołówstwa i akwakultury")
        + no("Produkcja podstawowa rolna")
        + no("Działalność eksportowa (pomoc)")
        + band("D. Pomoc otrzymana w odniesieniu do tych samych kosztów")
        + line("Kwota i organ", own("brak", f.hand))
        + band("E. Podpis")
        + line("Imię i nazwisko", own(f.signer, f.hand))
        + line("Data", own(date, f.hand))
        + f"<div style='margin-left:40%'>{sig(pen)}</div>"
    )


def aid_columns(f: Firm, date: str, pen: str) -> str:
    """Two columns with small guidance under each question."""

    def ask(number: str, question: str, help_: str, answer: str) -> str:
        return (
            f"<div style='break-inside:avoid;margin-bottom:8px'><b>{number} {question}</b><div "
            f"class='s'><i>{help_}</i>"
            f"</div><div style='background:#eef2f6;padding:2px 6px;min-height:15px'>{answer}</div></div>"
        )

    size = " ".join(f"{box(f.size == c, '[]')} {n}" for c, n in SIZES)
    body = (
        ask("A.1", "NIP", "10 cyfr", own(f.nip, f.hand))
        + ask("A.2", "Nazwa", "pełna, z rejestru", own(f.name, f.hand))
        + ask("A.3", "Adres", "siedziby", own(f"{f.street}, {f.postal} {f.town}", f.hand))
        + ask("A.4", "Identyfikator gminy", "siedem cyfr TERYT", own(f.gmina, f.hand))
        + ask("A.5", "Forma prawna", "", own(f.legal, f.hand))
        + ask("A.6", "Wielkość przedsiębiorcy", "jedno pole", size)
        + ask("A.7", "Klasa PKD", "przeważająca", own(f.pkd[:5], f.hand))
        + ask("A.8", "Data utworzenia", "dzień, miesiąc, rok", own(f.born, f.hand))
        + ask("A.9", "Powiązania", "w ostatnich 3 latach", own("nie ma", f.hand))
        + ask(
            "B",
            "Sytuacja ekonomiczna",
            "upadłość, restrukturyzacja, zaległości z odzyskania pomocy",
            own("nie występuje", f.hand),
        )
        + ask("C", "Sektory wyłączone", "rybołówstwo, rolnictwo pierwotne", own("nie dotyczy", f.hand))
        + ask("D", "Pomoc na te same koszty", "dzień, podmiot, kwota", own("brak", f.hand))
        + ask(
            "E",
            "Osoba upoważniona",
            "imię i nazwisko, data, podpis",
            f"{own(f.signer, f.hand)}<br>{own(date, f.hand)}{sig(pen, 140)}",
        )
    )
    return page(
        "<h1 style='border-bottom:2px solid #333'>Pomoc de minimis – formularz informacji przedstawianych przez "
        "wnioskodawcę</h1><p class='s'>Rozporządzenie Komisji (UE) 2023/2831</p><div "
        "style='columns:2;column-gap:18px'>"
        f"{body}</div>",
        "body{font-family:'DejaVu Sans',sans-serif;font-size:9.5pt}",
    )


STATUS = (status_short, status_table, status_questions, status_adviser)
STATUS_NAMES = (
    "short text with boxes",
    "table of figures",
    "questions, struck",
    "adviser's form, footnotes, 2 pages",
)
AID = (aid_official, aid_running, aid_pages, aid_columns)
AID_NAMES = ("official grid", "numbered text, underlined", "two pages, combs", "columns with guidance")
