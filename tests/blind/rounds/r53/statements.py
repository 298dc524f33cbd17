"""Declarations of status and of aid received."""

from collections.abc import Callable

from tests.blind.model import Html

from .companies import SIZE, SIZE_LONG, Firm, dashed
from .marks import a, box, page, sign_block, struck


def letter(f: Firm) -> Html:
    """A declaration as a letter, the category ticked in a list, one table of data."""
    rows = "".join(
        f"<tr><td>{t}</td><td>{a(x)}</td><td>{a(y)}</td></tr>"
        for t, x, y in (
            ("Zatrudnienie (w RJR)", str(f.staff[0]), str(f.staff[1])),
            ("Roczny obrót netto", *f.turnover),
            ("Suma bilansowa", *f.balance),
        )
    )
    ticks = "".join(f"<p>{box(k == f.size)} {v}</p>" for k, v in SIZE_LONG.items())
    body = f"""<div class="r">{a(f"{f.town}, {f.signed_on}")}</div><p>{a(f.name)}<br>{a(f"{f.street}, {f.code} {f.town}")}<br>NIP {a(f.nip)}</p>
<h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>Ja, niżej podpisany/a {a(f.signer)}, działając w imieniu wyżej wskazanego przedsiębiorcy,
oświadczam, że zgodnie z definicją zawartą w załączniku I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.
przedsiębiorca posiada status:</p>{ticks}<p>{box(False)} żaden z powyższych</p>
<p>Jednocześnie oświadczam, że przedsiębiorstwo jest: {box(True)} samodzielne &nbsp; {box(False)} partnerskie &nbsp; {box(False)} powiązane.</p>
<table class="t"><tr><th>Dane</th><th>rok 2024</th><th>rok 2025</th></tr>{rows}</table>
<p>Jestem świadomy/a odpowiedzialności za podanie danych niezgodnych z prawdą.</p>
{sign_block(f.signer, f.mode, "czytelny podpis osoby uprawnionej")}"""
    css = "h1{font-size:14pt;text-align:center;margin:20px 0}.t td,.t th{border:1px solid #555;padding:3px 8px;text-align:left}"
    return Html(page(body, css, "11.5pt/1.5 Liberation Serif", f.pen, "24mm"))


def grid(f: Firm) -> Html:
    """A declaration as a form of numbered boxes, X in the column of the category."""
    cols = "".join(f'<td class="c">{a("X") if k == f.size else "&nbsp;"}</td>' for k in SIZE)
    body = f"""<table class="t"><tr><td colspan="4" class="h">Oświadczenie o statusie mikro-, małego lub średniego przedsiębiorcy<br>
<span class="sm">załącznik nr 3 – wyjazd studyjny, projekt „Innowacyjne Lubuskie”</span></td></tr>
<tr><td class="k">1. Nazwa wnioskodawcy</td><td colspan="3">{a(f.name)}</td></tr>
<tr><td class="k">2. Siedziba</td><td colspan="3">{a(f"{f.code} {f.town}, {f.street}")}</td></tr>
<tr><td class="k">3. NIP</td><td>{a(dashed(f.nip))}</td><td class="k">4. REGON</td><td>{a(f.regon)}</td></tr>
<tr><td class="k">5. Forma prawna</td><td>{a(f.legal)}</td><td class="k">6. Data rozpoczęcia działalności</td><td>{a(f.founded)}</td></tr>
<tr><td rowspan="2" class="k">7. Status (zaznaczyć X w jednej kolumnie)</td><td class="c">mikro</td><td class="c">małe</td><td class="c">średnie</td></tr>
<tr>{cols}</tr>
<tr><td class="k">8. Za rok</td><td class="c">zatrudnienie (RJR)</td><td class="c">obrót netto</td><td class="c">suma bilansowa</td></tr>
<tr><td>2025 (ostatni zamknięty)</td><td class="c">{a(str(f.staff[1]))}</td><td class="c">{a(f.turnover[1])}</td><td class="c">{a(f.balance[1])}</td></tr>
<tr><td>2024</td><td class="c">{a(str(f.staff[0]))}</td><td class="c">{a(f.turnover[0])}</td><td class="c">{a(f.balance[0])}</td></tr>
<tr><td class="k">9. Powiązania kapitałowe i osobowe</td><td colspan="3">{a("brak – przedsiębiorstwo samodzielne")}</td></tr></table>
<p class="sm">Status ustala się według art. 2 załącznika I do rozporządzenia nr 651/2014 (mikro: mniej niż 10 osób i do 2 mln euro; małe: mniej niż 50 osób i do
10 mln euro; średnie: mniej niż 250 osób i do 50 mln euro obrotu lub 43 mln euro sumy bilansowej).</p>
<p>Oświadczam, że powyższe informacje są zgodne ze stanem faktycznym.</p><p>{a(f.signed_on)}</p>
{sign_block(f.signer, f.mode, "podpis i pieczęć wnioskodawcy")}"""
    css = ".t td{border:1px solid #444;padding:6px 8px}.h{text-align:center;font-size:14pt;font-weight:bold}.k{background:#eee}"
    return Html(page(body, css, "10.5pt/1.4 Carlito", f.pen, "20mm"))


def running(f: Firm) -> Html:
    """One sentence with struck choices, and answers within the running text."""
    kinds = struck(
        [
            ("mikroprzedsiębiorcą", f.size == "micro"),
            ("małym przedsiębiorcą", f.size == "small"),
            ("średnim przedsiębiorcą", f.size == "medium"),
        ]
    )
    alone = struck([("samodzielne", True), ("partnerskie", False), ("powiązane", False)])
    body = f"""<div class="bar">{f.name} · {f.street} · {f.code} {f.town}</div><p class="r">{a(f"{f.town}, dnia {f.signed_on}")}</p>
<h1>Oświadczenie Wnioskodawcy o statusie MŚP</h1><p>W związku z ubieganiem się o udział w wyjeździe studyjnym do Szwajcarii
{a(f.name)} (NIP: {a(f.nip)}, REGON: {a(f.regon)}), reprezentowana przez: {a(f.signer)} – {a(f.signer_role)}, oświadcza, że:</p>
<ol><li>w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 jest {kinds}*;</li>
<li>jest przedsiębiorstwem: {alone}*;</li>
<li>w ostatnim zatwierdzonym okresie obrachunkowym (2025 r.) zatrudniała średnio {a(str(f.staff[1]))} osób, osiągnęła obrót {a(f.turnover[1])},
a suma aktywów bilansu wyniosła {a(f.balance[1])};</li><li>rok wcześniej (2024 r.) dane te wynosiły odpowiednio: {a(str(f.staff[0]))} osób, {a(f.turnover[0])} oraz {a(f.balance[0])}.</li></ol>
{sign_block(f.signer, f.mode, f"{f.signer}, {f.signer_role}")}<p class="sm" style="margin-top:30mm">* niepotrzebne skreślić</p>"""
    css = ".bar{border-bottom:2px solid #7a1f1f;color:#7a1f1f;font-size:9pt;padding-bottom:3px}h1{font-size:15pt;margin:22px 0 14px}li{margin:8px 0}"
    return Html(page(body, css, "11pt/1.55 URW Bookman", f.pen, "22mm"))


def card(f: Firm) -> Html:
    """Three cards: who, which category, numbers; black squares as ticks."""
    ticks = "".join(f'<div class="tk">{box(k == f.size, "■")}<br><b>{v}</b></div>' for k, v in SIZE.items())
    body = f"""<h1>STATUS PRZEDSIĘBIORSTWA</h1><div class="sm">oświadczenie o statusie Wnioskodawcy składane wraz ze zgłoszeniem na wyjazd studyjny</div>
<div class="cd"><div class="ct">Wnioskodawca</div>{a(f.name)}<br>{a(f"{f.street}, {f.code} {f.town}")}<br>NIP: {a(dashed(f.nip))} &nbsp; REGON: {a(f.regon)}</div>
<div class="cd"><div class="ct">Oświadczam, że przedsiębiorstwo należy do kategorii (zał. I do rozporządzenia 651/2014)</div>
<div style="display:flex;justify-content:space-around">{ticks}</div></div>
<div class="cd"><div class="ct">Dane, na których opiera się oświadczenie</div><table><tr><td>Średnie zatrudnienie: 2024 – {a(str(f.staff[0]))}, 2025 – {a(str(f.staff[1]))}</td></tr>
<tr><td>Obrót: 2024 – {a(f.turnover[0])}, 2025 – {a(f.turnover[1])}</td></tr><tr><td>Suma bilansowa: 2024 – {a(f.balance[0])}, 2025 – {a(f.balance[1])}</td></tr></table></div>
<div class="cd"><div class="ct">Data i podpis</div>{a(f.signed_on)}{sign_block(f.signer, f.mode, "podpis")}</div>"""
    css = "h1{font-size:19pt;margin:0;letter-spacing:1px}.cd{border:1px solid #555;border-radius:6px;padding:8px 12px;margin:12px 0}.ct{font-size:8.5pt;color:#555;margin-bottom:5px}.tk{text-align:center;font-size:12pt}"
    return Html(page(body, css, "11pt/1.5 Liberation Sans", f.pen, "20mm"))


def aid_table(f: Firm) -> Html:
    """Statement of aid received: a table, or a line that there was none."""
    rows = (
        "".join(f"<tr>{''.join(f'<td>{a(x)}</td>' for x in row)}</tr>" for row in f.aid)
        or "<tr><td>–</td><td>–</td><td>–</td><td>–</td></tr>"
    )
    body = f"""<p class="r sm">Załącznik nr 4</p><h1>Oświadczenie o otrzymanej pomocy de minimis</h1><p>{a(f.name)}, NIP {a(f.nip)}</p>
<p>Oświadczam, że w okresie minionych 3 lat przedsiębiorca:</p><p>{box(not f.aid)} nie otrzymał pomocy de minimis</p><p>{box(bool(f.aid))} otrzymał pomoc de minimis w następującej wysokości:</p>
<table class="t"><tr><th>Organ udzielający pomocy</th><th>Dzień udzielenia</th><th>Kwota w PLN</th><th>Kwota w EUR</th></tr>{rows}</table>
<p>{a(f.signed_on)}</p>{sign_block(f.signer, f.mode, "data i podpis")}"""
    css = "h1{font-size:14pt;text-align:center}.t td,.t th{border:1px solid #555;padding:4px 6px;text-align:left}"
    return Html(page(body, css, "11pt/1.5 Liberation Sans", f.pen, "22mm"))


STATUS: dict[str, tuple[str, Callable[[Firm], Html]]] = {
    "A": ("status: letter with ticked list and table", letter),
    "B": ("status: numbered grid, X in a column", grid),
    "C": ("status: running text, struck choices", running),
    "D": ("status: three cards, black squares", card),
}
