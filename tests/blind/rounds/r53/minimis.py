"""Forms of information for de minimis aid: four layouts."""

from collections.abc import Callable

from tests.blind.model import Html

from .companies import SIZE_LONG, Firm, dashed
from .marks import a, box, page, pen, sign_block, struck, tak_nie, yes_no

TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
ACT = "rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
LINKS = (
    "inny przedsiębiorca posiada u wnioskodawcy większość praw głosu",
    "wnioskodawca posiada większość praw głosu u innego przedsiębiorcy",
    "inny przedsiębiorca ma prawo powoływać lub odwoływać większość członków organu wnioskodawcy",
    "inny przedsiębiorca wywiera dominujący wpływ na wnioskodawcę na podstawie umowy lub statutu",
    "którykolwiek ze stosunków powyższych zachodzi przez innego przedsiębiorcę lub kilku z nich",
)
STATE = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "Czy podmiot jest w trakcie postępowania restrukturyzacyjnego?",
    "Czy podmiot znajduje się w trudnej sytuacji ekonomicznej (rosnące straty, malejący obrót, utrata zdolności kredytowej)?",
)
FIELD = (
    "w sektorze rybołówstwa i akwakultury",
    "w zakresie podstawowej produkcji produktów rolnych",
    "w zakresie przetwarzania i wprowadzania do obrotu produktów rolnych",
)


def official(f: Firm, act: str = ACT) -> Html:
    """Like an office's template: numbered fields in a ruled table, parts A to E, boxes."""

    def yn(items: tuple[str, ...], first: int, part: str) -> str:
        return "".join(
            f'<tr><td class="n">{part}{i}</td><td>{t}</td><td class="y">{yes_no(False)}</td></tr>'
            for i, t in enumerate(items, first)
        )

    sizes = "<br>".join(f"{box(k == f.size)} {v}" for k, v in SIZE_LONG.items())
    body = f"""<h1>{TITLE}</h1><p class="c sm">Stosuje się do pomocy de minimis udzielanej na warunkach {act}</p>
<table class="t"><tr><td class="p" colspan="3">A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</td></tr>
<tr><td class="n">1)</td><td>Identyfikator podatkowy NIP</td><td>{a(f.nip)}</td></tr><tr><td class="n">2)</td><td>Imię i nazwisko albo nazwa</td><td>{a(f.name)}</td></tr>
<tr><td class="n">3)</td><td>Adres miejsca zamieszkania albo siedziby</td><td>{a(f"{f.street}, {f.code} {f.town}")}</td></tr>
<tr><td class="n">4)</td><td>Identyfikator gminy, w której podmiot ma siedzibę</td><td>{a(f.teryt)}</td></tr><tr><td class="n">5)</td><td>Forma prawna podmiotu</td><td>{a(f.legal)}</td></tr>
<tr><td class="n">6)</td><td>Wielkość podmiotu (zał. I do rozporządzenia 651/2014)</td><td>{sizes}<br>{box(False)} inne przedsiębiorstwo</td></tr>
<tr><td class="n">7)</td><td>Klasa działalności wg PKD</td><td>{a(f.pkd)}</td></tr><tr><td class="n">8)</td><td>Data utworzenia podmiotu</td><td>{a(f.founded)}</td></tr>
<tr><td class="n">9)</td><td colspan="2">Powiązania z innymi przedsiębiorcami – czy:</td></tr>{yn(LINKS, 1, "9.")}
<tr><td class="n">10)</td><td>Czy podmiot w ciągu 3 lat powstał z połączenia, przejęcia lub podziału?</td><td class="y">{yes_no(False)}</td></tr>
<tr><td class="p" colspan="3">A1. Informacje dotyczące wspólnika (tylko spółki cywilne i osobowe): {a("nie dotyczy")}</td></tr>
<tr><td class="p" colspan="3">B. Sytuacja ekonomiczna podmiotu</td></tr>{yn(STATE, 1, "B")}
<tr><td class="p" colspan="3">C. Działalność gospodarcza, w związku z którą podmiot ubiega się o pomoc – czy prowadzi działalność:</td></tr>{yn(FIELD, 1, "C")}
<tr><td class="n">C4</td><td>Jeżeli tak – czy zapewniona jest rozdzielność rachunkowa?</td><td>{box(False)} TAK {box(False)} NIE {box(True)} nie dotyczy</td></tr>
<tr><td class="p" colspan="3">D. Pomoc otrzymana w odniesieniu do tych samych kosztów kwalifikujących się do objęcia pomocą</td></tr>
<tr><td class="n">D1</td><td>Czy wnioskodawca otrzymał inną pomoc na te same koszty?</td><td class="y">{yes_no(False)}</td></tr>
<tr><td class="p" colspan="3">E. Osoba upoważniona do przedstawienia informacji</td></tr>
<tr><td></td><td>Imię i nazwisko / stanowisko służbowe</td><td>{a(f"{f.signer}, {f.signer_role}")}</td></tr><tr><td></td><td>Numer telefonu</td><td>{a(f.phone)}</td></tr>
<tr><td></td><td>Data i podpis</td><td>{a(f.signed_on)}<br>{pen(f.signer) if f.mode == "hand" else "<br>"}</td></tr></table>"""
    css = """h1{font-size:13pt;text-align:center;margin:2px 0}.t td{border:1px solid #333;padding:3px 5px;vertical-align:top}
.p{background:#ddd;font-weight:bold}.n{width:11mm}.y{width:42mm;white-space:nowrap}.t td:nth-child(3){width:66mm}"""
    return Html(page(body, css, "9.5pt/1.3 Liberation Sans", f.pen, "15mm"))


def prose(f: Firm, act: str = ACT) -> Html:
    """Questions one under another, yes and no struck through, serif."""
    size = struck([(v, k == f.size) for k, v in SIZE_LONG.items()], ", ")
    links = "".join(f"<li>{t}: {tak_nie(False)}</li>" for t in LINKS)
    state = "".join(f"<li>{t} {tak_nie(False)}</li>" for t in STATE)
    fields = "".join(f"<li>{t}: {tak_nie(False)}</li>" for t in FIELD)
    body = f"""<h1>{TITLE.upper()}</h1><p class="sm c">na podstawie {act} (w pytaniach zamkniętych niepotrzebną odpowiedź należy skreślić)</p>
<h2>Część A – dane podmiotu</h2><p>Nazwa podmiotu: {a(f.name)}</p><p>NIP: {a(dashed(f.nip))}</p><p>Siedziba: {a(f"{f.code} {f.town}, {f.street}")}</p>
<p>Gmina i jej identyfikator: {a(f"{f.gmina}, {f.teryt}")}</p><p>Forma prawna: {a(f.legal)}</p><p>Wielkość przedsiębiorcy: {size}</p>
<p>PKD: {a(f.pkd)}</p><p>Data utworzenia: {a(f.founded)}</p><p>Powiązania:</p><ol type="a">{links}</ol><p>Połączenie, przejęcie albo podział w ostatnich 3 latach: {tak_nie(False)}</p>
<h2>Część B – sytuacja ekonomiczna</h2><ol>{state}</ol><h2>Część C – rodzaj działalności</h2><p>Podmiot prowadzi działalność:</p><ol>{fields}</ol>
<h2>Część D – inna pomoc na te same koszty</h2><p>Podmiot otrzymał już pomoc na pokrycie tych samych kosztów: {tak_nie(False)}</p>
<div class="keep"><h2>Część E – osoba przedstawiająca informacje</h2><p>{a(f.signer)}, {a(f.signer_role)}, tel. {a(f.phone)}</p>
{sign_block(f.signer, f.mode, f"{f.signed_on} – data i podpis")}</div>"""
    css = "h1{font-size:13pt;text-align:center}h2{font-size:11.5pt;margin:14px 0 4px;break-after:avoid}li{margin:4px 0}"
    return Html(page(body, css, "11pt/1.45 Liberation Serif", f.pen, "20mm 22mm"))


def columns(f: Firm, act: str = ACT) -> Html:
    """Two columns of captioned fields, [x] marks."""
    s = "[x]"

    def fld(caption: str, text: str) -> str:
        return f'<div class="f keep"><div class="cap">{caption}</div>{text}</div>'

    def yn(items: tuple[str, ...]) -> str:
        return "".join(fld(t, yes_no(False, s)) for t in items)

    size = "<br>".join(f"{box(k == f.size, s)} {v}" for k, v in SIZE_LONG.items())
    body = f"""<div class="h">POMOC DE MINIMIS</div><p><b>{TITLE}</b><br><span class="sm">wg {act}; art. 37 ust. 1 ustawy o postępowaniu w sprawach dotyczących pomocy publicznej</span></p>
<div class="cols"><div class="s">A. Podmiot ubiegający się o pomoc</div>{fld("A.1 Numer NIP", a(f.nip))}{fld("A.2 Nazwa", a(f.name))}
{fld("A.3 Adres siedziby", a(f"{f.street}{chr(10)}{f.code} {f.town}"))}{fld("A.4 Identyfikator gminy (TERYT)", a(f.teryt))}{fld("A.5 Forma prawna", a(f.legal))}
{fld("A.6 Wielkość", size)}{fld("A.7 PKD", a(f.pkd))}{fld("A.8 Data utworzenia", a(f.founded))}
<div class="s">A.9 Powiązania – czy:</div>{yn(LINKS)}{fld("A.10 Łączenie, przejęcie, podział przedsiębiorców (3 lata)", yes_no(False, s))}
<div class="s">A1. Wspólnicy</div>{fld("dotyczy spółek osobowych i cywilnych", a("nie dotyczy"))}
<div class="s">B. Sytuacja ekonomiczna</div>{yn(STATE)}<div class="s">C. Czy prowadzona jest działalność:</div>{yn(FIELD)}
<div class="s">D. Pomoc na te same koszty</div>{fld("Czy otrzymano inną pomoc na te same koszty?", yes_no(False, s))}
<div class="s">E. Osoba upoważniona</div>{fld("Imię i nazwisko", a(f.signer))}{fld("Stanowisko, telefon", a(f"{f.signer_role}, {f.phone}"))}
{fld("Data, podpis", a(f.signed_on) + "<br>" + (pen(f.signer, 6, 150) if f.mode == "hand" else "<br><br>"))}</div>"""
    css = """.cols{columns:2;column-gap:8mm}.f{border-bottom:1px solid #999;padding:2px 0 4px}.cap{font-size:8pt;color:#444}
.s{background:#eee;border-left:4px solid #444;padding:2px 6px;font-weight:bold;margin-top:6px;break-after:avoid}.h{font-size:17pt;letter-spacing:2px}"""
    return Html(page(body, css, "10pt/1.35 Carlito", f.pen, "16mm"))


def checklist(f: Firm, act: str = ACT) -> Html:
    """Data in paragraphs, then one long checklist with separate columns for yes and no, footnotes in small print."""

    def rows(items: tuple[str, ...], part: str) -> str:
        no = '<span style="font-family:DejaVu Sans">✓</span>'
        return "".join(
            f'<tr><td class="c">{part}.{i}</td><td>{t}</td><td class="c"></td><td class="c">{no}</td></tr>'
            for i, t in enumerate(items, 1)
        )

    size = " &nbsp; ".join(f"{box(k == f.size, '☑')} {v}" for k, v in SIZE_LONG.items())
    body = f"""<div class="r sm">Załącznik nr 6</div><h1>{TITLE}</h1><p class="sm">Dotyczy pomocy udzielanej zgodnie z przepisami {act}¹</p>
<p><b>A. Kto ubiega się o pomoc</b></p><p>Przedsiębiorca {a(f.name)}, NIP {a(f.nip)}, z siedzibą: {a(f"{f.street}, {f.code} {f.town}")}, gmina o identyfikatorze {a(f.teryt)};
forma prawna: {a(f.legal)}; utworzony dnia {a(f.founded)}; rodzaj działalności (PKD): {a(f.pkd)}.</p><p>Wielkość²: {size}</p>
<table class="t"><tr><th></th><th>Pytanie</th><th>Tak</th><th>Nie</th></tr><tr><td colspan="4"><b>A cd. Powiązania i przekształcenia</b></td></tr>{rows((*LINKS, "podmiot powstał z połączenia, przejęcia lub podziału w ciągu 3 lat"), "A")}
<tr><td colspan="4"><b>B. Sytuacja ekonomiczna</b></td></tr>{rows(STATE, "B")}<tr><td colspan="4"><b>C. Działalność wnioskodawcy</b></td></tr>{rows(FIELD, "C")}
<tr><td colspan="4"><b>D. Inna pomoc</b></td></tr>{rows(("podmiot otrzymał pomoc na te same koszty, na które ma być udzielona pomoc de minimis",), "D")}</table>
<div class="keep"><p><b>E. Informacje przedstawił(a):</b> {a(f.signer)}, {a(f.signer_role)}, telefon {a(f.phone)}</p><p>Dnia: {a(f.signed_on)}</p>
{sign_block(f.signer, f.mode, "podpis")}</div><p class="sm" style="border-top:1px solid #666">¹ Dz. Urz. UE L, 2023/2831. ² W rozumieniu załącznika I do rozporządzenia nr 651/2014.</p>"""
    css = "h1{font-size:13pt;margin:4px 0}.t td,.t th{border:1px solid #777;padding:2px 5px}.t td:nth-child(1){width:12mm}.t td:nth-child(n+3){width:12mm}"
    return Html(page(body, css, "10.5pt/1.4 DejaVu Serif".replace("10.5", "9.5"), f.pen, "17mm"))


MINIMIS: dict[str, tuple[str, Callable[[Firm], Html]]] = {
    "A": ("de minimis: ruled official table, boxes", official),
    "B": ("de minimis: questions in running lines, struck choices", prose),
    "C": ("de minimis: two columns of captioned fields, [x]", columns),
    "D": ("de minimis: paragraph of data and checklist with yes/no columns", checklist),
}


def obsolete(f: Firm) -> Html:
    """The ruled form of former years."""
    return official(f, "rozporządzenia Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r.")
