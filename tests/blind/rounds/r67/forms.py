"""Application forms, the first three layouts."""

from .company import Company, lines, page, signature

TRUTHFUL = (
    "Dane w zgłoszeniu są zgodne z prawdą. Firma nie działa w sektorach wyłączonych z naboru (§ 3 ust. 5 Regulaminu), "
    "a delegowana osoba nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego."
)


def box(ticked: bool) -> str:
    """A box of print."""
    return "☒" if ticked else "☐"


def register(c: Company) -> str:
    """Where the firm is registered."""
    return "wpis do CEIDG" if c.register == "CEIDG" else c.register


def grid(c: Company, signing: str) -> str:
    """A table of two columns under grey bars."""

    def row(label: str, answer: str) -> str:
        return f'<tr><td class="l">{label}</td><td><span class="a">{answer}</span></td></tr>'

    def bar(text: str) -> str:
        return f'<tr><th colspan="2" class="b">{text}</th></tr>'

    events = [f"{name}, {country}, {year}" for name, country, year in c.events]
    body = f"""<h1>FORMULARZ ZGŁOSZENIOWY</h1><p class="c">Projekt „Innowacyjne Lubuskie” – wyjazd studyjny do Szwajcarii,
22–25 czerwca 2026 r.</p><table class="g">{bar("A. Przedsiębiorca")}
{row("Nazwa firmy", c.name)}{row("Forma prawna", c.legal)}{row("Siedziba (ulica, kod, miejscowość)", c.address)}
{row("Województwo", "lubuskie")}{row("Oddział w woj. lubuskim (jeżeli siedziba jest gdzie indziej)", "nie dotyczy")}
{row("NIP", c.nip)}{row("REGON", c.regon)}{row("Nr KRS lub wpis do CEIDG", register(c))}
{row("Przeważające PKD", c.pkd)}{bar("B. Osoba delegowana")}
{row("Imię i nazwisko", c.delegate)}{row("Stanowisko w firmie", c.role)}{row("Telefon", c.phone)}{row("E-mail", c.email)}
{row("Języki obce (poziom)", c.languages)}{bar("C. Charakterystyka firmy")}
<tr><td class="l">Wielkość przedsiębiorstwa</td><td>{box(c.size == "micro")} mikro &nbsp; {box(c.size == "small")} małe
&nbsp; {box(c.size == "medium")} średnie</td></tr>
<tr><td class="l">Czy firma prowadzi działalność innowacyjną?</td><td>{box(c.innovative)} TAK &nbsp;
{box(not c.innovative)} NIE</td></tr>{row("Krótki opis działalności", c.about)}
{row("Posiadane certyfikaty, atesty, patenty", lines(c.certificates))}{bar("D. Promocja")}
{row("Strona www – wersja polska", c.site or "brak")}{row("Strona www – wersja angielska lub inna", c.site_en or "brak")}
{row("Profile w mediach społecznościowych", lines(c.social))}
{row("Targi, szkolenia i wyjazdy zagraniczne z ostatnich 3 lat (nazwa, kraj, rok)", lines(events))}
{row("Wyjazdy organizowane przez UMWL ze środków FEWL 2021–2027", lines(c.trips, "nie braliśmy udziału"))}
{row("Cel udziału w wyjeździe", c.goal)}{bar("E. Specjalizacje i porozumienia")}
<tr><td class="l">Działalność w ramach Lubuskich Inteligentnych Specjalizacji</td><td>{box(c.lis is not None)} TAK &nbsp;
{box(c.lis is None)} NIE &nbsp; <span class="a">{c.lis or ""}</span></td></tr>
<tr><td class="l">Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych</td><td>
{box(bool(c.agreements))} TAK &nbsp; {box(not c.agreements)} NIE<br><span class="a">{"<br>".join(c.agreements)}</span></td>
</tr><tr><td class="l">Przedsięwzięcie horyzontalne wskazane w Porozumieniu</td><td>{box(c.horizontal is not None)} TAK &nbsp;
{box(c.horizontal is None)} NIE &nbsp; <span class="a">{c.horizontal or ""}</span></td></tr></table>
<p class="s">{TRUTHFUL}</p><p><span class="a">{c.town}, {c.day}</span></p>
<div class="r" style="break-inside:avoid">{signature(c, signing)}<br><span class="s">podpis osoby uprawnionej: {c.boss}
</span></div>"""
    css = ".g td,.g th{border:1px solid #666;padding:3px 6px}.l{width:40%;background:#f4f4f4}.b{background:#cfd6dc}"
    return page(c, body, css + "h1{font-size:15pt;text-align:center;margin:0}")


def questions(c: Company, signing: str) -> str:
    """Numbered questions with the answer below each."""

    def ask(number: int, text: str, answer: str) -> str:
        return f'<div class="q"><b>{number}. {text}</b><div class="a o">{answer}</div></div>'

    def choose(yes: bool) -> str:
        return "[x] tak&emsp;[ ] nie" if yes else "[ ] tak&emsp;[x] nie"

    sizes = "&emsp;".join(
        f"[{'x' if c.size == code else ' '}] {word}"
        for code, word in (("micro", "mikroprzedsiębiorstwo"), ("small", "małe"), ("medium", "średnie"))
    )
    events = [f"{n}) {name} – {country} – {year} r." for n, (name, country, year) in enumerate(c.events, 1)]
    body = f"""<p class="r s">Załącznik nr 2 do Regulaminu</p><h2>Zgłoszenie firmy na wyjazd studyjny: SZWAJCARIA</h2>
<p class="s">formularz zgłoszeniowy – czerwiec 2026 – prosimy odpowiedzieć na wszystkie pytania</p>
{ask(1, "Jak brzmi pełna nazwa Państwa firmy?", c.name)}
{ask(2, "Adres siedziby wraz z kodem pocztowym i województwem", f"{c.address}, woj. lubuskie")}
{ask(3, "Numery: NIP / REGON / KRS (albo CEIDG)", f"{c.dashed} / {c.regon} / {c.register}")}
{ask(4, "Kod PKD działalności przeważającej", c.pkd)}
{ask(5, "Kto pojedzie? (imię i nazwisko, stanowisko)", f"{c.delegate}, {c.role}")}
{ask(6, "Telefon i adres e-mail tej osoby", f"{c.phone}, {c.email}")}
{ask(7, "Jakimi językami obcymi się posługuje?", c.languages)}
<div class="q"><b>8. Jakiej wielkości jest przedsiębiorstwo?</b><div class="o">{sizes}</div></div>
{ask(9, "Czym zajmuje się firma?", c.about)}
<div class="q"><b>10. Czy prowadzą Państwo działalność innowacyjną?</b><div class="o">{choose(c.innovative)}</div></div>
{ask(11, "Jakie certyfikaty, atesty lub patenty posiada firma? (kopie prosimy dołączyć)", lines(c.certificates))}
{ask(12, "Adres strony internetowej w języku polskim", c.site or "nie mamy")}
{ask(13, "Adres strony w języku angielskim lub innym obcym", c.site_en or "nie mamy")}
{ask(14, "Profile firmy w mediach społecznościowych", lines(c.social, "nie mamy"))}
{ask(15, "W jakich zagranicznych targach i wydarzeniach międzynarodowych brali Państwo udział w ostatnich 3 latach?", lines(events))}
{ask(16, "Z jakich wyjazdów UMWL finansowanych z FEWL 2021–2027 Państwo korzystali?", lines(c.trips, "z żadnych"))}
{ask(17, "Po co chcą Państwo pojechać?", c.goal)}
<div class="q"><b>18. Czy działalność mieści się w Lubuskich Inteligentnych Specjalizacjach?</b><div class="o">
{choose(c.lis is not None)}&emsp;<span class="a">{c.lis or ""}</span></div></div>
<div class="q"><b>19. Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych? Których?</b><div class="o">
{choose(bool(c.agreements))}&emsp;<span class="a">{"; ".join(c.agreements)}</span></div></div>
<div class="q"><b>20. Czy firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?</b><div class="o">
{choose(c.horizontal is not None)}&emsp;<span class="a">{c.horizontal or ""}</span></div></div>
<p class="s">{TRUTHFUL}</p><table><tr><td><span class="a">{c.day} r.</span><br><span class="s">data</span></td>
<td class="r">{signature(c, signing)}<br><span class="s">czytelny podpis lub podpis i pieczątka</span></td></tr></table>"""
    css = ".q{margin:5px 0;break-inside:avoid}.o{padding:1px 0 2px 16px;border-bottom:1px dotted #888}h2{margin:2px 0}"
    return page(c, body, css, "'Liberation Serif','Times New Roman',serif")


def cards(c: Company, signing: str) -> str:
    """Cards with small captions above the answers, two beside one another."""

    def cell(caption: str, answer: str, wide: bool = False) -> str:
        return f'<div class="k{" w" if wide else ""}"><div class="t">{caption}</div><div class="a">{answer}</div></div>'

    def either(yes: bool) -> str:
        return f"{'■' if yes else '□'} tak &nbsp; {'□' if yes else '■'} nie"

    size = " &nbsp; ".join(
        f"{'■' if c.size == code else '□'} {word}"
        for code, word in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))
    )
    rows = "".join(
        f"<tr><td>{n}</td><td class='a'>{name}</td><td class='a'>{country}</td><td class='a'>{year}</td></tr>"
        for n, (name, country, year) in enumerate(c.events, 1)
    )
    table = (
        f"<table class='e'><tr><th>Lp.</th><th>Wydarzenie</th><th>Kraj</th><th>Rok</th></tr>{rows}</table>"
    )
    body = f"""<div class="top"><b>Formularz zgłoszeniowy</b><br>Wyjazd studyjny do Szwajcarii · „Innowacyjne Lubuskie”</div>
<h3>I. O firmie</h3><div class="f">{cell("pełna nazwa", c.name, True)}{cell("ulica i numer", c.street)}
{cell("kod i miejscowość", f"{c.postal} {c.town}")}{cell("województwo", "lubuskie")}{cell("NIP", c.nip)}
{cell("REGON", c.regon)}{cell("KRS / CEIDG", c.register)}{cell("PKD (główne)", c.pkd)}
{cell("forma prawna", c.legal)}</div>
<h3>II. Uczestnik wyjazdu</h3><div class="f">{cell("imię i nazwisko", c.delegate)}{cell("funkcja", c.role)}
{cell("telefon", c.phone)}{cell("e-mail", c.email)}{cell("znajomość języków", c.languages, True)}</div>
<h3>III. Działalność</h3><div class="f">{cell("wielkość przedsiębiorstwa", size)}
{cell("działalność innowacyjna", either(c.innovative))}{cell("opis działalności", c.about, True)}
{cell("certyfikaty, atesty, patenty", lines(c.certificates, "nie posiadamy"), True)}
{cell("strona www po polsku", c.site or "–")}{cell("strona www w języku obcym", c.site_en or "–")}
{cell("media społecznościowe", lines(c.social, "–"), True)}</div>
<h3>IV. Doświadczenie i plany</h3><div class="f">
<div class="k w"><div class="t">udział w targach i wydarzeniach o zasięgu międzynarodowym w ostatnich 3 latach</div>
{table if c.events else '<span class="a">brak</span>'}</div>
{cell("udział w wyjazdach UMWL finansowanych z FEWL 2021–2027", lines(c.trips), True)}
{cell("cel udziału w wyjeździe", c.goal, True)}</div>
<h3>V. Strategia regionu</h3><div class="f">{cell("Lubuskie Inteligentne Specjalizacje", either(c.lis is not None))}
{cell("nazwa specjalizacji", c.lis or "nie dotyczy")}
{cell("Porozumienia na rzecz Rozwoju Obszarów Kluczowych", either(bool(c.agreements)))}
{cell("nazwy porozumień", lines(c.agreements, "nie dotyczy"))}
{cell("przedsięwzięcie horyzontalne z Porozumienia", either(c.horizontal is not None))}
{cell("nazwa przedsięwzięcia", c.horizontal or "nie dotyczy")}</div>
<div style="break-inside:avoid"><p class="s">Oświadczam, że: {TRUTHFUL}</p>
<div class="f">{cell("miejscowość i data", f"{c.town}, {c.day}")}
<div class="k"><div class="t">podpis osoby reprezentującej firmę</div>{signature(c, signing)}</div></div></div>"""
    css = (
        ".top{background:#1f4e79;color:#fff;padding:7px 12px;font-size:12pt}h3{margin:9px 0 3px;font-size:11pt}"
        ".f{display:flex;flex-wrap:wrap;gap:5px}.k{border:1px solid #8aa;border-radius:4px;padding:3px 7px;box-sizing:border-box;"
        "width:calc(50% - 3px);break-inside:avoid}.w{width:100%}.t{font-size:8pt;color:#456}.e td,.e th{border-bottom:1px solid #bbb}"
    )
    return page(c, body, css)
