"""Four declarations of status and four de minimis forms."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r47.common import SIZE_PL, Firm, a, box, html, sig, stamp, struck

ADJECTIVE = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}


def status_letter(firm: Firm) -> Html:
    """A letter in running text that names one size."""
    body = (
        f"<p class='r'>{a(firm, firm.town)}, {a(firm, firm.day)}</p><p>{escape(firm.name)}<br>{escape(firm.street)}<br>"
        f"{firm.code} {escape(firm.town)}<br>NIP {firm.nip_dashed}</p><h1>Oświadczenie o statusie Wnioskodawcy</h1>"
        f"<p>Działając w imieniu firmy {escape(firm.name)}, w związku z rekrutacją do wyjazdu studyjnego do Szwajcarii "
        f"oświadczam, że firma jest <b>{ADJECTIVE[firm.size]}</b> w rozumieniu załącznika I do rozporządzenia Komisji "
        "(UE) nr 651/2014.</p>"
        f"<p>W ostatnim zamkniętym roku obrotowym (2025) zatrudnialiśmy {a(firm, firm.staff)} osób w przeliczeniu na "
        f"pełne etaty, roczny obrót wyniósł {a(firm, firm.turnover)}, a suma bilansowa {a(firm, firm.balance)}.</p>"
        "<p>Firma jest przedsiębiorstwem samodzielnym – nie ma przedsiębiorstw partnerskich ani powiązanych.</p>"
        f"<p class='r'>{sig(firm)}<br>{escape(firm.signer)}<br>{escape(firm.role)}</p>"
    )
    return html(
        "body{font:12pt 'Liberation Serif';line-height:1.5}.r{text-align:right}h1{font-size:15pt;"
        "text-align:center;margin:32px 0}",
        body,
        firm.hand,
    )


def status_boxes(firm: Firm) -> Html:
    """Thresholds in a table, a box by each size."""
    limits = {
        "micro": ("poniżej 10 osób", "do 2 mln EUR", "do 2 mln EUR"),
        "small": ("poniżej 50 osób", "do 10 mln EUR", "do 10 mln EUR"),
        "medium": ("poniżej 250 osób", "do 50 mln EUR", "do 43 mln EUR"),
    }
    rows = "".join(
        f"<tr><td class='k'>{box(firm.size == key)}</td><td>{SIZE_PL[key]}</td>"
        + "".join(f"<td>{cell}</td>" for cell in limit)
        + "</tr>"
        for key, limit in limits.items()
    )
    body = (
        "<p class='z'>Załącznik nr 3</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><table><tr><td>Wnioskodawca</td>"
        f"<td>{a(firm, firm.name)}</td></tr><tr><td>NIP</td><td>{a(firm, firm.nip)}</td></tr><tr><td>Adres</td>"
        f"<td>{a(firm, firm.address)}</td></tr></table><p>Świadomy/a odpowiedzialności oświadczam, że Wnioskodawca "
        "posiada status przedsiębiorstwa (zaznaczyć X):</p><table><tr><th></th><th>Kategoria</th><th>Zatrudnienie</th>"
        f"<th>Obrót</th><th>Suma bilansowa</th></tr>{rows}</table><p>zgodnie z załącznikiem I do rozporządzenia nr "
        "651/2014 z dnia 17 czerwca 2014 r.</p><table><tr><th>Dane za 2025 r.</th><th>Wartość</th></tr><tr><td>Liczba "
        f"zatrudnionych (RJP)</td><td>{a(firm, firm.staff)}</td></tr><tr><td>Obrót</td><td>"
        f"{a(firm, firm.turnover)}</td>"
        f"</tr><tr><td>Suma bilansowa</td><td>{a(firm, firm.balance)}</td></tr></table>"
        f"<p>{box(True)} przedsiębiorstwo samodzielne &nbsp; {box(False)} partnerskie &nbsp; {box(False)} powiązane</p>"
        f"<div class='f'><div>{a(firm, firm.day)}<br><small>data</small></div><div>{stamp(firm)}</div>"
        f"<div>{sig(firm)}<br><small>podpis</small></div></div>"
    )
    css = (
        "body{font:10.5pt Arial}.z{text-align:right}h1{font-size:14pt;text-align:center}table{width:100%;margin:8px 0}"
        "td,th{border:1px solid #666;padding:4px 7px;text-align:left}.k{width:20px}.f{display:flex;"
        "justify-content:space-between;align-items:end;margin-top:34px}"
    )
    return html(css, body, firm.hand)


def status_strike(firm: Firm) -> Html:
    """Choices on one line, those that do not apply struck out; a footnote."""
    choice = " / ".join(f"<b>{w}</b>" if firm.size == k else f"<s>{w}</s>" for k, w in SIZE_PL.items())
    body = (
        "<h1>OŚWIADCZENIE</h1><p class='c'>o statusie przedsiębiorcy (MŚP)</p>"
        f"<p>Ja, niżej podpisany/a {a(firm, firm.signer)}, reprezentujący/a firmę: {a(firm, firm.name)}, "
        f"z siedzibą: {a(firm, firm.address)}, NIP: {a(firm, firm.nip)}</p><p>oświadczam, że reprezentowana przeze "
        "mnie "
        f"firma jest przedsiębiorstwem:</p><p class='c b'>{choice} <sup>*</sup></p><p>spełniającym warunki określone w "
        "zał. I do rozporządzenia Komisji (UE) nr 651/2014.</p><ul>"
        f"<li>średnioroczne zatrudnienie: {a(firm, firm.staff)}</li><li>przychód netto za 2025 r.: "
        f"{a(firm, firm.turnover)}</li><li>aktywa na 31.12.2025 r.: {a(firm, firm.balance)}</li></ul>"
        f"<p>Data: {a(firm, firm.day)}</p><p>Podpis i pieczęć: {sig(firm)} {stamp(firm)}</p>"
        "<p class='n'>* niewłaściwe skreślić</p>"
    )
    css = (
        "body{font:12pt Carlito;line-height:1.5}h1{text-align:center;font-size:18pt;margin:20px 0 "
        "0}.c{text-align:center}"
        ".b{font-size:15pt}.n{font-size:9pt;border-top:1px solid;margin-top:50px}"
    )
    return html(css, body, firm.hand)


def status_questions(firm: Firm) -> Html:
    """Numbered questions with brackets."""
    sizes = "".join(f"<div>{box(firm.size == k, 'br')} {w}</div>" for k, w in SIZE_PL.items())
    body = (
        "<h1>Status Wnioskodawcy – oświadczenie</h1><p class='h'>Nabór: wyjazd studyjny Szwajcaria 2026</p><dl>"
        f"<dt>1. Nazwa Wnioskodawcy:</dt><dd>{a(firm, firm.name)}</dd><dt>2. NIP:</dt><dd>"
        f"{a(firm, firm.nip_dashed)}</dd>"
        f"<dt>3. Oświadczam, że Wnioskodawca należy do kategorii przedsiębiorstw:</dt><dd>{sizes}</dd>"
        f"<dt>4. Liczba pracowników w 2025 r.:</dt><dd>{a(firm, firm.staff)}</dd><dt>5. Obroty za 2025 r.:</dt>"
        f"<dd>{a(firm, firm.turnover)}</dd><dt>6. Bilans (suma aktywów):</dt><dd>{a(firm, firm.balance)}</dd>"
        f"<dt>7. Przedsiębiorstwa partnerskie lub powiązane:</dt><dd>{a(firm, 'brak')}</dd></dl><p>Kategorię ustalono "
        "według definicji z załącznika I do rozporządzenia (UE) 651/2014. Dane są prawdziwe.</p>"
        f"<p class='g'>{a(firm, firm.town)}, {a(firm, firm.day)} {sig(firm)} {escape(firm.signer)}</p>"
    )
    css = (
        "body{font:11pt 'DejaVu Sans';font-size:10pt}h1{font-size:14pt;border-left:6px solid #345;padding-left:8px}"
        "dt{margin-top:9px;color:#345}dd{margin:3px 0 0 22px}.g{margin-top:40px}.h{color:#555}"
    )
    return html(css, body, firm.hand)


TITLE = "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS"
LINKS = (
    "posiada większość praw głosu w innym przedsiębiorcy (albo odwrotnie)",
    "ma prawo powoływać lub odwoływać większość członków organów innego przedsiębiorcy",
    "wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy lub statutu",
    "kontroluje większość głosów w porozumieniu z innymi wspólnikami",
)
STATE = (
    "spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym lub restrukturyzacyjnym",
    "odnotował rosnące straty lub malejące obroty",
    "ma problemy z regulowaniem zobowiązań",
)
SECTORS = (
    "w sektorze rybołówstwa i akwakultury",
    "w produkcji podstawowej produktów rolnych",
    "w przetwarzaniu i obrocie produktami rolnymi",
)


def minimis_grid(firm: Firm) -> Html:
    """The grid with parts A–E."""

    def rows(items: tuple[str, ...]) -> str:
        return "".join(
            f"<tr><td>{n}) {t}</td><td>{box(False)} tak {box(True)} nie</td></tr>"
            for n, t in enumerate(items, 1)
        )

    sizes = " ".join(f"{box(firm.size == k)} {w}" for k, w in SIZE_PL.items()) + f" {box(False)} inne"
    body = (
        f"<h1>{TITLE}</h1><p class='s'>Stosuje się do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) "
        "2023/2831 "
        "z dnia 13 grudnia 2023 r.</p><h2>A. Informacje o podmiocie, któremu ma być udzielona pomoc de minimis</h2>"
        "<table>"
        f"<tr><td>1) Identyfikator podatkowy NIP</td><td>{a(firm, firm.nip)}</td></tr><tr><td>2) Imię i nazwisko albo "
        f"nazwa</td><td>{a(firm, firm.name)}</td></tr><tr><td>3) Adres siedziby albo miejsca zamieszkania</td><td>"
        f"{a(firm, firm.address)}</td></tr><tr><td>4) Identyfikator gminy</td><td>{a(firm, firm.teryt)}</td></tr><tr>"
        "<td>"
        f"5) Forma prawna</td><td>{a(firm, firm.legal)}</td></tr><tr><td>6) Wielkość podmiotu (zał. I do "
        "rozporządzenia "
        f"651/2014)</td><td>{sizes}</td></tr><tr><td>7) Klasa działalności wg PKD</td><td>{a(firm, firm.pkd)}</td></tr>"
        f"<tr><td>8) Data utworzenia</td><td>{a(firm, firm.founded)}</td></tr></table><p>9) Powiązania – czy "
        "podmiot:</p>"
        f"<table>{rows(LINKS)}</table><p>10) Połączenia i podziały w ciągu 3 lat: {box(False)} tak {box(True)} nie</p>"
        f"<h2>B. Sytuacja ekonomiczna – czy podmiot:</h2><table>{rows(STATE)}</table>"
        f"<h2>C. Czy podmiot prowadzi działalność:</h2><table>{rows(SECTORS)}</table>"
        "<h2>D. Inna pomoc na te same koszty kwalifikowalne</h2><table><tr><td>Czy otrzymano inną pomoc?</td><td>"
        f"{box(False)} tak {box(True)} nie</td></tr></table><h2>E. Osoba upoważniona do przedstawienia informacji</h2>"
        f"<table><tr><td>Imię i nazwisko, stanowisko</td><td>{a(firm, f'{firm.signer}, {firm.role}')}</td></tr><tr><td>"
        f"Telefon</td><td>{a(firm, firm.phone)}</td></tr><tr><td>Data i podpis</td><td>{a(firm, firm.day)} {sig(firm)}"
        "</td></tr></table>"
    )
    css = (
        "body{font:9.5pt Arial}h1{font-size:12.5pt;text-align:center;margin:0}.s{text-align:center;font-size:8.5pt}h2{"
        "font-size:10pt;background:#e4e4e4;padding:3px;margin:8px 0 2px;page-break-after:avoid}table{width:100%}td{"
        "border:1px solid #777;padding:3px 6px;"
        "vertical-align:middle}td:last-child{width:45%}tr{page-break-inside:avoid}"
        "p{margin:5px 0}"
    )
    return html(css, body, firm.hand)


def minimis_run(firm: Firm) -> Html:
    """Running lines, TAK/NIE struck out."""

    def rows(items: tuple[str, ...]) -> str:
        return "".join(f"<li>{t} – {struck(False)}</li>" for t in items)

    body = (
        "<p class='z'>Załącznik nr 6</p><h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
        "</h1><p class='s'>(rozporządzenie Komisji (UE) 2023/2831)</p><h2>Część A – dane wnioskodawcy</h2>"
        f"<p>Nazwa: {a(firm, firm.name)}</p><p>NIP: {a(firm, firm.nip)}</p><p>Adres: {a(firm, firm.address)}</p>"
        f"<p>Gmina (identyfikator): {a(firm, firm.teryt)}</p><p>Forma prawna: {a(firm, firm.legal)}</p>"
        f"<p>Wielkość przedsiębiorstwa: {a(firm, SIZE_PL[firm.size])}</p><p>PKD: {a(firm, firm.pkd)}</p><p>Data "
        "utworzenia: "
        f"{a(firm, firm.founded)}</p><p>Powiązania z innymi przedsiębiorcami; wnioskodawca:</p><ol>{rows(LINKS)}</ol>"
        f"<p>Połączenie, przejęcie lub podział: {struck(False)}</p><h2>Część B – sytuacja ekonomiczna; "
        "wnioskodawca:</h2>"
        f"<ol>{rows(STATE)}</ol><h2>Część C – działalność wnioskodawcy:</h2><ol>{rows(SECTORS)}</ol>"
        f"<h2>Część D – pomoc na te same koszty</h2><p>Czy wnioskodawca otrzymał? {struck(False)}</p><h2>Część E</h2>"
        f"<p>Informacji udziela: {a(firm, firm.signer)}, tel. {a(firm, firm.phone)}</p><p class='g'>"
        f"{a(firm, firm.day)} "
        f"&nbsp;&nbsp;&nbsp;&nbsp; {sig(firm)}<br><small>data i podpis</small></p>"
    )
    css = (
        "body{font:11pt 'Liberation Serif'}.z{text-align:right;margin:0}h1{font-size:14pt;text-align:center;"
        "margin:6px 0}"
        ".s{text-align:center}h2{font-size:11pt;margin:9px 0 3px}p{margin:3px 0}ol{margin:2px 0}.g{margin:22px 0 0 "
        "60mm}"
        "li{page-break-inside:avoid}"
    )
    return html(css, body, firm.hand)


def minimis_columns(firm: Firm) -> Html:
    """Part A in two columns, the questions as a list with answers in front."""

    def rows(items: tuple[str, ...]) -> str:
        return "".join(f"<div>{box(False, 'br')} TAK {box(True, 'br')} NIE – {t}</div>" for t in items)

    sizes = "<br>".join(f"{box(firm.size == k, 'br')} {w}" for k, w in SIZE_PL.items())
    body = (
        "<h1>Pomoc de minimis – formularz informacji przedstawianych przy ubieganiu się o pomoc</h1><p class='s'>"
        "podstawa: "
        "rozporządzenie (UE) 2023/2831, art. 37 ustawy o postępowaniu w sprawach dotyczących pomocy publicznej</p>"
        f"<h2>A</h2><div class='g'><div><b>Wnioskodawca</b><br>{a(firm, firm.name)}</div><div><b>NIP</b><br>"
        f"{a(firm, firm.nip)}</div><div><b>Siedziba</b><br>{a(firm, firm.address)}</div><div><b>Identyfikator "
        "gminy</b><br>"
        f"{a(firm, firm.teryt)}</div><div><b>Forma prawna</b><br>{a(firm, firm.legal)}</div><div><b>Data "
        "utworzenia</b><br>"
        f"{a(firm, firm.founded)}</div><div><b>Wielkość</b><br>{sizes}</div><div><b>PKD</b><br>"
        f"{a(firm, firm.pkd)}</div>"
        f"</div><p>Czy wnioskodawca:</p>{rows(LINKS)}{rows(('powstał z połączenia lub podziału innych firm',))}"
        f"<h2>B</h2><p>Czy wnioskodawca:</p>{rows(STATE)}<h2>C</h2><p>Czy wnioskodawca działa:</p>{rows(SECTORS)}"
        f"<h2>D</h2>{rows(('na te same koszty udzielono już innej pomocy',))}<h2>E</h2><div class='g'><div>Osoba "
        f"upoważniona: {a(firm, firm.signer)}<br>{a(firm, firm.role)}, {a(firm, firm.phone)}</div><div>Data: "
        f"{a(firm, firm.day)}<br>Podpis: {sig(firm)}</div></div>"
    )
    css = (
        "body{font:10pt Carlito}h1{font-size:15pt;margin:0}.s{font-size:9pt;color:#444}h2{display:inline-block;"
        "background:#345;color:#fff;padding:1px 9px;margin:9px 0 3px;font-size:11pt}.g{display:grid;"
        "grid-template-columns:"
        "1fr 1fr;gap:5px 16px}.g>div{border-bottom:1px solid #999}p{margin:4px 0}"
    )
    return html(css, body, firm.hand)


def minimis_typed(firm: Firm) -> Html:
    """Typed by the firm's bookkeeper, part after part."""

    def rows(items: tuple[str, ...]) -> str:
        return "".join(f"<p class='i'>- {t}: {a(firm, 'NIE')}</p>" for t in items)

    body = (
        f"<p><b>{TITLE}</b></p><p>zgodnie z rozporządzeniem Komisji (UE) 2023/2831</p><p><b>CZĘŚĆ A</b></p>"
        f"<p>A1. NIP ............ {a(firm, firm.nip)}</p><p>A2. Nazwa .......... {a(firm, firm.name)}</p><p>A3. Adres "
        f".......... {a(firm, firm.address)}</p><p>A4. Gmina .......... {a(firm, firm.teryt)}</p><p>A5. Forma prawna "
        "... "
        f"{a(firm, firm.legal)}</p><p>A6. Wielkość ....... {a(firm, SIZE_PL[firm.size])}</p><p>A7. PKD ............ "
        f"{a(firm, firm.pkd)}</p><p>A8. Data utworzenia  {a(firm, firm.founded)}</p><p>A9. Czy wnioskodawca:</p>"
        f"{rows(LINKS)}<p>A10. Czy nastąpiło połączenie lub podział: {a(firm, 'NIE')}</p><p><b>CZĘŚĆ B</b> Czy "
        f"wnioskodawca:</p>{rows(STATE)}<p><b>CZĘŚĆ C</b> Czy wnioskodawca działa:</p>{rows(SECTORS)}<p><b>CZĘŚĆ D</b> "
        f"Inna pomoc na te same wydatki: {a(firm, 'NIE')}</p><p><b>CZĘŚĆ E</b> Sporządził: {a(firm, firm.signer)}, "
        f"{a(firm, firm.role)}</p><p>Dnia {a(firm, firm.day)} &nbsp;&nbsp; {sig(firm)}</p>"
    )
    css = "body{font:10pt 'Liberation Mono'}p{margin:5px 0}.i{margin-left:26px}"
    return html(css, body, firm.hand)


STATUS = {
    "letter naming one size": status_letter,
    "table of thresholds, boxes": status_boxes,
    "choices struck out": status_strike,
    "numbered questions": status_questions,
}
MINIMIS = {
    "grid A–E": minimis_grid,
    "running lines, struck out": minimis_run,
    "two columns, brackets in front": minimis_columns,
    "typed part after part": minimis_typed,
}
