"""Four forms of information for de minimis aid."""

from tests.blind.model import Html
from tests.blind.rounds.r41.base import SIZES, Firm, address, dashed, dots, page, scrawl, tick, words

LINKS = (
    "jest wspólnikiem innego przedsiębiorcy z większością praw głosu",
    "ma prawo wyznaczyć lub odwołać większość członków organu innego przedsiębiorcy",
    "wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy albo statutu",
    "samodzielnie kontroluje większość praw głosu u innego przedsiębiorcy",
)
STATE = (
    "Czy wnioskodawca spełnia kryteria objęcia postępowaniem upadłościowym albo restrukturyzacyjnym?",
    "Czy wnioskodawca odnotowuje rosnące straty?",
    "Czy obroty wnioskodawcy maleją?",
    "Czy zwiększeniu ulegają zapasy lub niewykorzystany potencjał?",
)
SECTORS = (
    "produkcja podstawowa produktów rybołówstwa i akwakultury",
    "produkcja podstawowa produktów rolnych",
    "przetwarzanie i wprowadzanie do obrotu produktów rolnych",
    "drogowy transport towarów",
)


def _sign(firm: Firm, hand: bool) -> str:
    return (
        scrawl(f"{firm.slug}")
        if hand
        else "<small>(podpisano kwalifikowanym podpisem elektronicznym)</small>"
    )


def official_form(firm: Firm, hand: bool, act: str = "2023/2831") -> Html:
    """Grey headed tables with parts A to E, as the regulation's annex."""

    def rows(items: tuple[str, ...]) -> str:
        return "".join(
            f"<tr><td>{q}</td><td class=c>{tick(False)} tak</td><td class=c>{tick(True)} nie</td></tr>"
            for q in items
        )

    sizes = "<br>".join(f"{tick(firm.size == k)} {v}" for k, v in SIZES.items())
    body = f"""<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1>
<p class="m">stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) {"nr " if act[0] == "1" else ""}{act}</p>
<table><tr><th colspan=2>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</th></tr>
<tr><td class=q>1) Identyfikator podatkowy NIP</td><td>{firm.nip}</td></tr><tr><td>2) Imię i nazwisko albo nazwa</td><td>{firm.name}</td></tr>
<tr><td>3) Adres miejsca zamieszkania albo siedziby</td><td>{address(firm)}</td></tr><tr><td>4) Identyfikator gminy</td><td>{firm.teryt}</td></tr>
<tr><td>5) Forma prawna</td><td>{firm.legal}</td></tr><tr><td>6) Wielkość podmiotu</td><td>{sizes}<br>{tick(False)} inny</td></tr>
<tr><td>7) Klasa działalności (PKD), w związku z którą ubiega się o pomoc</td><td>{firm.pkd[:5]}</td></tr>
<tr><td>8) Data utworzenia podmiotu</td><td>{dots(firm.founded)}</td></tr></table>
<table><tr><th colspan=3>9) Powiązania z innymi przedsiębiorcami – czy podmiot:</th></tr>{rows(LINKS)}</table>
<table><tr><th colspan=3>10) Czy w ciągu ostatnich 3 lat podmiot</th></tr>{rows(("połączył się z innym przedsiębiorcą", "przejął innego przedsiębiorcę", "powstał w wyniku podziału innego przedsiębiorcy"))}</table>
<p class=f>strona 1 z 2 {scrawl(firm.slug + "-p", 54, 38) if hand else ""}</p><div class=brk></div>
<table><tr><th colspan=3>B. Informacje dotyczące sytuacji ekonomicznej</th></tr>{rows(STATE)}</table>
<table><tr><th colspan=3>C. Informacje dotyczące działalności gospodarczej – czy prowadzona jest działalność w sektorze:</th></tr>{rows(SECTORS)}</table>
<table><tr><th colspan=3>D. Informacje dotyczące otrzymanej pomocy przeznaczonej na te same koszty kwalifikujące się do objęcia pomocą</th></tr>
{rows(("Czy na pokrycie tych samych kosztów otrzymano inną pomoc?",))}<tr><td colspan=3>Opis pomocy: nie dotyczy</td></tr></table>
<table><tr><th colspan=3>E. Dane osoby upoważnionej do przedstawienia informacji</th></tr><tr><td>Imię i nazwisko: {firm.delegate}</td><td colspan=2>tel. {firm.phone}</td></tr>
<tr><td>Stanowisko służbowe: {firm.position}</td><td colspan=2>Data: {dots(firm.day)}</td></tr><tr><td>Podpis:</td><td colspan=2>{_sign(firm, hand)}</td></tr></table>"""
    return page(
        "body{font:10pt 'Liberation Sans'}h1{font-size:13pt;text-align:center;margin:0}.m{text-align:center}table{width:100%;border-collapse:collapse;margin-bottom:4mm}"
        "td,th{border:1px solid #555;padding:1.5mm 2mm;vertical-align:top}th{background:#d9d9d9;text-align:left}.q{width:45%}.c{width:20mm}.f{text-align:right;font-size:8pt}",
        body,
    )


def prose_form(firm: Firm, hand: bool) -> Html:
    """Running numbered text, as an accountant types it."""
    no = "NIE"
    body = f"""<p class=r>{firm.city}, {words(firm.day)}</p><h1>INFORMACJE PRZEDSTAWIANE PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</h1>
<p class=m>formularz – rozporządzenie Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r.</p>
<h2>Część A – podmiot ubiegający się o pomoc</h2><ol>
<li>NIP: <b>{dashed(firm.nip)}</b></li><li>Nazwa podmiotu: <b>{firm.name}</b></li><li>Adres siedziby: {address(firm)}</li><li>Identyfikator gminy: {firm.teryt}</li>
<li>Forma prawna: {firm.legal}</li><li>Wielkość podmiotu (mikro / małe / średnie / inne): <b>{SIZES[firm.size]}</b></li><li>Klasa PKD działalności, której dotyczy pomoc: {firm.pkd[:5]}</li>
<li>Data utworzenia: {words(firm.founded)}</li><li>Powiązania z innymi przedsiębiorcami w rozumieniu art. 2 ust. 2 rozporządzenia: {no}</li><li>Połączenia, przejęcia i podziały w okresie minionych trzech lat: {no}</li></ol>
<h2>Część B – sytuacja ekonomiczna</h2><ol>{"".join(f"<li>{q} – {no}</li>" for q in STATE)}</ol>
<h2>Część C – rodzaj działalności</h2><p>Podmiot prowadzi działalność w następujących sektorach:</p><ol>{"".join(f"<li>{q} – {no}</li>" for q in SECTORS)}</ol>
<h2>Część D – pomoc na te same koszty</h2><p>Czy na koszty, których dotyczy wniosek, podmiot otrzymał inną pomoc? – {no}</p>
<h2>Część E – osoba upoważniona</h2><p>Imię i nazwisko: {firm.delegate}<br>Stanowisko: {firm.position}<br>Telefon: {firm.phone}</p>
<p>Data i podpis: {dots(firm.day)} &emsp; {_sign(firm, hand)}</p>"""
    return page(
        "body{font:11.5pt/1.4 'Liberation Serif'}h1{font-size:14pt;text-align:center;margin-bottom:1mm}.m{text-align:center;font-style:italic;margin:0}h2{font-size:12pt;margin:4mm 0 1mm}ol{margin:0}.r{text-align:right}",
        body,
    )


def printout_form(firm: Firm, hand: bool) -> Html:
    """The print of an electronic form: label and value in two columns, radio buttons."""
    radio = "○ Tak&emsp;● Nie"

    def row(label: str, value: str) -> str:
        return f"<div class=w><div class=l>{label}</div><div class=v>{value}</div></div>"

    sizes = "&emsp;".join(f"{'●' if firm.size == k else '○'} {v}" for k, v in SIZES.items())
    body = f"""<div class=h>Wydruk formularza &nbsp;|&nbsp; wersja obowiązująca od 13.11.2025</div>
<h1>Formularz informacji – pomoc de minimis</h1><p>Podstawa: rozporządzenie (UE) 2023/2831; informacje przedstawiane przez podmiot ubiegający się o pomoc de minimis.</p>
<h2>A. Wnioskodawca</h2>{row("NIP wnioskodawcy", firm.nip)}{row("Pełna nazwa", firm.name)}{row("Siedziba", address(firm))}{row("Identyfikator gminy (TERYT)", firm.teryt)}
{row("Forma prawna", firm.legal)}{row("Wielkość", sizes + "&emsp;○ inny")}{row("PKD", firm.pkd)}{row("Utworzono", dots(firm.founded))}
{"".join(row("Czy podmiot " + q + "?", radio) for q in LINKS)}{row("Połączenie, przejęcie lub podział w ostatnich 3 latach", radio)}
<h2>B. Sytuacja ekonomiczna</h2>{"".join(row(q, radio) for q in STATE)}<h2>C. Sektory działalności</h2>{"".join(row(q.capitalize(), radio) for q in SECTORS)}
<h2>D. Pomoc na te same koszty kwalifikowalne</h2>{row("Otrzymano inną pomoc na te same koszty", radio)}
<div class=nb><h2>E. Osoba upoważniona do przedstawienia informacji</h2>{row("Imię i nazwisko", firm.delegate)}{row("Stanowisko", firm.position)}{row("Telefon", firm.phone)}{row("Data", dots(firm.day))}
{row("Podpis", _sign(firm, hand))}</div>"""
    return page(
        "body{font:9.5pt 'DejaVu Sans'}h1{font-size:14pt;color:#123a6d}h2{background:#123a6d;color:#fff;font-size:10pt;padding:1.2mm 2mm;margin:4mm 0 0;break-after:avoid}"
        ".w{display:flex;border-bottom:1px solid #ccc;break-inside:avoid}.l{width:52%;padding:1.3mm;color:#444}.v{width:48%;padding:1.3mm}.h{font-size:7.5pt;color:#666;border-bottom:1px solid #666}",
        body,
    )


def struck_form(firm: Firm, hand: bool) -> Html:
    """Choices struck through, guidance in small print between them."""
    no = "<s>TAK</s> / NIE *"
    size = " / ".join(v if firm.size == k else f"<s>{v}</s>" for k, v in SIZES.items())
    body = f"""<p class=m>{firm.name}<br>{address(firm)}<br>NIP {firm.nip}</p><hr>
<h1>FORMULARZ INFORMACJI PRZEDSTAWIANYCH<br>PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</h1><p class=g>Dotyczy pomocy, o której mowa w rozporządzeniu Komisji (UE) 2023/2831 (Dz. Urz. UE L 2023/2831 z 15.12.2023). * niepotrzebne skreślić.</p>
<h2>A. Podmiot</h2><p>NIP: {firm.nip}</p><p>Nazwa: {firm.name}</p><p>Adres siedziby: {address(firm)}</p><p>Identyfikator gminy: {firm.teryt} <i class=g>siedem cyfr według rejestru TERYT</i></p>
<p>Forma prawna: {firm.legal}</p><p>Wielkość przedsiębiorcy: {size} *</p><p class=g>Zgodnie z załącznikiem I do rozporządzenia (UE) nr 651/2014.</p><p>Klasa PKD: {firm.pkd[:5]}</p><p>Data utworzenia podmiotu: {dots(firm.founded)}</p>
<p>Podmiot jest powiązany z innymi przedsiębiorcami: {no}</p><p>Podmiot w ostatnich 3 latach łączył się, przejmował innych lub powstał z podziału: {no}</p>
<h2>B. Sytuacja ekonomiczna podmiotu</h2>{"".join(f"<p>{q} {no}</p>" for q in STATE)}
<h2>C. Działalność</h2><p class=g>Czy podmiot prowadzi działalność w wymienionym sektorze:</p>{"".join(f"<p>{q}: {no}</p>" for q in SECTORS)}
<h2>D. Inna pomoc na te same koszty kwalifikowalne</h2><p>Podmiot otrzymał taką pomoc: {no}</p>
<div class=nb><h2>E. Osoba upoważniona do przedstawienia informacji</h2><table><tr><td>{firm.delegate}<br><small>imię i nazwisko</small></td><td>{firm.position}<br><small>stanowisko</small></td><td>{firm.phone}<br><small>telefon</small></td></tr>
<tr><td>{dots(firm.day)}<br><small>data</small></td><td colspan=2>{_sign(firm, hand)}<br><small>podpis</small></td></tr></table></div>"""
    return page(
        "body{font:11pt Carlito}h1{font-size:13pt;text-align:center}h2{font-size:11.5pt;margin:4mm 0 1mm}p{margin:.8mm 0}.m{text-align:center}.g{font-size:8.5pt;color:#333}table{width:100%}td{text-align:center;padding:2mm;vertical-align:bottom}",
        body,
    )
