"""De minimis forms, status declarations and the statement of aid received."""

from .company import Company, page, signature
from .forms import box

TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
LAW = "rozporządzenie Komisji (UE) 2023/2831"
_CSS = ".t td,.t th{border:1px solid #555;padding:3px 6px}h2{font-size:13pt;text-align:center;margin:4px 0}h3{margin:9px 0 3px}"
SIZES = (
    ("micro", "mikroprzedsiębiorstwo"),
    ("small", "małe przedsiębiorstwo"),
    ("medium", "średnie przedsiębiorstwo"),
)
ECONOMY = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "Czy podmiot będący przedsiębiorcą innym niż MŚP ma ocenę gorszą niż B-?",
    "Czy w ostatnich 3 latach odnotowano rosnące straty lub malejący obrót?",
)
SECTORS = (
    "w sektorze rybołówstwa i akwakultury",
    "w dziedzinie produkcji podstawowej produktów rolnych",
    "w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych",
)


def _end(c: Company, signing: str, caption: str) -> str:
    return f"""<table style="break-inside:avoid;margin-top:12px"><tr><td><span class="a">{c.town}, {c.day}</span><br>
<span class="s">miejscowość i data</span></td><td class="r">{signature(c, signing)}<br><span class="s">{caption}</span></td>
</tr></table>"""


def aid_table(c: Company, signing: str) -> str:
    """Parts in tables with boxes."""

    def row(label: str, answer: str) -> str:
        return f'<tr><td style="width:48%">{label}</td><td class="a">{answer}</td></tr>'

    def ask(texts: tuple[str, ...]) -> str:
        return "".join(f"<tr><td>{text}</td><td>☐ tak &nbsp; ☒ nie</td></tr>" for text in texts)

    sizes = "<br>".join(f"{box(c.size == code)} {word}" for code, word in SIZES)
    body = f"""<h2>{TITLE}</h2><p class="c s">Stosuje się do pomocy udzielanej na warunkach: {LAW}</p>
<h3>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc</h3><table class="t">{row("1) NIP", c.nip)}
{row("2) Imię i nazwisko albo nazwa", c.name)}{row("3) Adres", c.address)}{row("4) Identyfikator gminy", c.gmina)}
{row("5) Forma prawna", c.legal)}<tr><td>6) Wielkość podmiotu</td><td>{sizes}</td></tr>
{row("7) Klasa działalności (PKD)", c.pkd[:5])}{row("8) Data utworzenia", c.created)}
<tr><td>9) Powiązania z innymi przedsiębiorcami</td><td>☐ tak &nbsp; ☒ nie</td></tr>
<tr><td>10) Połączenie lub podział w ciągu 3 lat</td><td>☐ tak &nbsp; ☒ nie</td></tr></table>
<h3>B. Sytuacja ekonomiczna podmiotu</h3><table class="t">{ask(ECONOMY)}</table>
<h3>C. Działalność, w związku z którą podmiot ubiega się o pomoc</h3><table class="t">{ask(SECTORS)}</table>
<h3>D. Pomoc otrzymana na te same koszty</h3><p class="a">nie otrzymano</p>
<h3>E. Osoba upoważniona do przedstawienia informacji</h3><p class="a">{c.boss}, tel. {c.phone}</p>{_end(c, signing, "podpis")}"""
    return page(c, body, _CSS)


def aid_lines(c: Company, signing: str) -> str:
    """Lines with dots, choices struck out."""

    def line(label: str, answer: str) -> str:
        return f'<p style="margin:3px 0">{label} ..... <span class="a">{answer}</span></p>'

    sizes = ", ".join(word if c.size == code else f"<s>{word}</s>" for code, word in SIZES)
    no = "<s>TAK</s> / NIE"
    asked = "".join(f'<p style="margin:3px 0">{n}. {text} {no}</p>' for n, text in enumerate(ECONOMY, 1))
    acts = "".join(f'<p style="margin:3px 0">– {text}: {no}</p>' for text in SECTORS)
    body = f"""<p class="r s">Załącznik nr 6</p><h2>{TITLE.upper()}</h2><p class="s">zgodnie z: {LAW} (Dz. Urz. UE L 2023/2831)</p>
<h3>Część A</h3>{line("Numer identyfikacji podatkowej NIP", c.dashed)}{line("Nazwa podmiotu", c.name)}
{line("Siedziba lub adres zamieszkania", c.address)}{line("Identyfikator gminy (TERYT)", c.gmina)}
{line("Forma prawna", c.legal)}<p>Wielkość podmiotu (niepotrzebne skreślić): {sizes}</p>
{line("Klasa PKD 2007/2025", c.pkd[:5])}{line("Data utworzenia podmiotu", c.created)}
<p>Powiązania kapitałowe lub osobowe z innym przedsiębiorcą: {no}</p><h3>Część B – sytuacja ekonomiczna</h3>{asked}
<h3>Część C – prowadzona działalność</h3><p>Podmiot prowadzi działalność:</p>{acts}
<h3>Część D – inna pomoc na pokrycie tych samych kosztów</h3>{no}
<h3>Część E – osoba upoważniona</h3>{line("Imię i nazwisko", c.boss)}{line("Telefon", c.phone)}
{_end(c, signing, "podpis osoby z części E")}"""
    return page(c, body, _CSS, "'Liberation Serif',serif")


def aid_columns(c: Company, signing: str) -> str:
    """Captions in small print above answers in a frame."""

    def cell(caption: str, answer: str) -> str:
        return f'<td><span class="s">{caption}</span><br><span class="a">{answer}</span></td>'

    sizes = " &nbsp; ".join(f"[{'X' if c.size == code else '&nbsp;&nbsp;'}] {word}" for code, word in SIZES)
    no = "[&nbsp;&nbsp;] tak &nbsp; [X] nie"
    body = f"""<h2>Pomoc de minimis<br>{TITLE.lower().capitalize()}</h2><p class="s c">{LAW} z dnia 13 grudnia 2023 r.</p>
<table class="t"><tr>{cell("A1. NIP", c.nip)}{cell("A2. Gmina (identyfikator)", c.gmina)}</tr><tr>
{cell("A3. Nazwa przedsiębiorcy", c.name)}{cell("A4. Adres", c.address)}</tr><tr>{cell("A5. Forma prawna", c.legal)}
{cell("A6. PKD – klasa", c.pkd[:5])}</tr><tr>{cell("A7. Data utworzenia", c.created)}
<td><span class="s">A8. Powiązania</span><br>{no}</td></tr><tr><td colspan="2"><span class="s">A9. Wielkość podmiotu</span><br>
{sizes}</td></tr></table><h3>B. Sytuacja ekonomiczna</h3>{"".join(f"<p>{t}<br>{no}</p>" for t in ECONOMY)}
<h3>C. Czy wniosek dotyczy działalności:</h3>{"".join(f"<p>{t}<br>{no}</p>" for t in SECTORS)}
<h3>D. Pomoc na te same koszty kwalifikowalne</h3><p>{no}</p><h3>E. Dane osoby przedstawiającej informacje</h3>
<p><span class="a">{c.boss}</span>, telefon <span class="a">{c.phone}</span></p>{_end(c, signing, "data i podpis")}"""
    return page(c, body, _CSS)


def aid_office(c: Company, signing: str) -> str:
    """A plain numbered list in a typist's hand."""
    size = dict(SIZES)[c.size]
    body = f"""<h2>{TITLE}</h2><p>Podstawa: {LAW}.</p><p><b>A. Podmiot</b></p><ol><li>NIP: <span class="a">{c.nip}</span></li>
<li>Nazwa: <span class="a">{c.name}</span></li><li>Adres: <span class="a">{c.address}</span></li>
<li>Identyfikator gminy: <span class="a">{c.gmina}</span></li><li>Forma prawna: <span class="a">{c.legal}</span></li>
<li>Wielkość podmiotu (mikro-, małe, średnie przedsiębiorstwo, inne): <span class="a">{size}</span></li>
<li>Klasa PKD: <span class="a">{c.pkd[:5]}</span></li><li>Data utworzenia: <span class="a">{c.created}</span></li>
<li>Powiązania z innymi podmiotami: <span class="a">brak</span></li></ol><p><b>B. Sytuacja ekonomiczna</b> (odpowiedź: tak / nie)</p>
<ol>{"".join(f'<li>{t} <span class="a">nie</span></li>' for t in ECONOMY)}</ol>
<p><b>C. Działalność podmiotu</b> (odpowiedź: tak / nie)</p>
<ol>{"".join(f'<li>{t}: <span class="a">nie</span></li>' for t in SECTORS)}</ol>
<p><b>D. Pomoc przeznaczona na te same koszty:</b> <span class="a">nie otrzymaliśmy</span></p>
<p><b>E. Osoba upoważniona:</b> <span class="a">{c.boss}</span>, tel. <span class="a">{c.phone}</span></p>
{_end(c, signing, "podpis osoby upoważnionej")}"""
    return page(c, body, _CSS, "'Liberation Mono','Courier New',monospace;font-size:9.5pt")


NAME = "Oświadczenie o statusie Wnioskodawcy"


def status_table(c: Company, signing: str) -> str:
    """Boxes and a table of figures."""
    ticks = "<br>".join(f"{box(c.size == code)} {word}" for code, word in SIZES)
    body = f"""<h2>{NAME}</h2><table class="t"><tr><td>Wnioskodawca</td><td class="a">{c.name}</td></tr><tr><td>NIP</td>
<td class="a">{c.nip}</td></tr><tr><td>Adres</td><td class="a">{c.address}</td></tr></table>
<p>Oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 Wnioskodawca jest:</p><p>{ticks}</p>
<table class="t"><tr><th>Dane za 2025 r.</th><th>Wartość</th></tr><tr><td>Zatrudnienie (RJR)</td><td class="a">{c.staff}</td></tr>
<tr><td>Roczny obrót</td><td class="a">{c.turnover}</td></tr><tr><td>Suma bilansowa</td><td class="a">{c.balance}</td></tr></table>
<p>Przedsiębiorstwo jest: ☒ samodzielne ☐ partnerskie ☐ powiązane</p>{_end(c, signing, "podpis Wnioskodawcy")}"""
    return page(c, body, _CSS)


def status_letter(c: Company, signing: str) -> str:
    """A sentence on the firm's paper."""
    word = {
        "micro": "mikroprzedsiębiorcy",
        "small": "małego przedsiębiorcy",
        "medium": "średniego przedsiębiorcy",
    }[c.size]
    body = f"""<p style="border-bottom:2px solid #345;padding-bottom:5px"><b>{c.name}</b><br>{c.address}<br>NIP {c.nip}</p>
<p class="r a">{c.town}, {c.day}</p><h2>{NAME.upper()}</h2><p>Działając w imieniu firmy {c.name} oświadczam, że posiada ona
status <b class="a">{word}</b> zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.</p>
<p>W ostatnim zamkniętym roku zatrudnialiśmy <span class="a">{c.staff}</span> osób, obrót wyniósł <span class="a">{c.turnover}</span>,
a suma bilansowa <span class="a">{c.balance}</span>. Jesteśmy przedsiębiorstwem samodzielnym.</p>
<div class="r" style="margin-top:30px">{signature(c, signing)}<br><span class="s">podpis</span></div>"""
    return page(c, body, _CSS, "'Liberation Serif',serif")


def status_struck(c: Company, signing: str) -> str:
    """Choices that do not apply are struck out."""
    words = " / ".join(
        word if c.size == code else f"<s>{word}</s>"
        for code, word in (("micro", "MIKRO"), ("small", "MAŁE"), ("medium", "ŚREDNIE"))
    )
    body = f"""<p class="r s">Załącznik nr 3 do Regulaminu</p><h2>{NAME}</h2><p>Ja niżej podpisany/a <span class="a">{c.boss}</span>,
reprezentując <span class="a">{c.name}</span>, NIP <span class="a">{c.dashed}</span>, oświadczam, że przedsiębiorstwo należy do
kategorii*:</p><p class="c" style="font-size:14pt">{words}</p><p>Kategorię ustalono według art. 2 załącznika I do rozporządzenia
(UE) nr 651/2014 przy zatrudnieniu <span class="a">{c.staff}</span> RJR, obrocie <span class="a">{c.turnover}</span> i sumie
bilansowej <span class="a">{c.balance}</span>.</p>{_end(c, signing, "podpis")}<p class="s">* niepotrzebne skreślić</p>"""
    return page(c, body, _CSS)


def status_points(c: Company, signing: str) -> str:
    """Numbered statements with [x]."""
    ticks = "".join(f"<p>[{'x' if c.size == code else '&nbsp;'}] {word}</p>" for code, word in SIZES)
    body = f"""<h2>Oświadczenie<br>o statusie Wnioskodawcy (MŚP)</h2><p>1. Nazwa: <span class="a">{c.name}</span></p>
<p>2. NIP: <span class="a">{c.nip}</span></p><p>3. Status w dniu składania zgłoszenia (właściwe zaznaczyć):</p>
<div style="padding-left:22px">{ticks}</div><p>4. Liczba pracowników: <span class="a">{c.staff}</span></p>
<p>5. Przychody / suma bilansowa: <span class="a">{c.turnover} / {c.balance}</span></p>
<p>6. Przedsiębiorstwa partnerskie i powiązane: <span class="a">brak</span></p>
<p class="s">Progi: mikro – poniżej 10 osób i do 2 mln EUR; małe – poniżej 50 osób i do 10 mln EUR; średnie – poniżej 250 osób
i do 50 mln EUR obrotu lub 43 mln EUR bilansu (rozporządzenie 651/2014, załącznik I).</p>{_end(c, signing, "podpis i pieczęć")}"""
    return page(c, body, _CSS)


def aid_received(c: Company, signing: str) -> str:
    """Załącznik 4: nothing received."""
    body = f"""<h2>Oświadczenie o otrzymanej pomocy de minimis</h2><p><span class="a">{c.name}</span>, NIP <span class="a">{c.nip}
</span></p><p>Oświadczam, że w ciągu minionych trzech lat firma:</p><p>☒ nie otrzymała pomocy de minimis<br>☐ otrzymała pomoc
de minimis w następującej wielkości:</p><table class="t"><tr><th>Organ udzielający</th><th>Data</th><th>Kwota PLN</th>
<th>Kwota EUR</th></tr><tr><td>–</td><td>–</td><td>–</td><td>–</td></tr></table>{_end(c, signing, "podpis")}"""
    return page(c, body, _CSS)
