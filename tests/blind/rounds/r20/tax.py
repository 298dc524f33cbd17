"""Tax certificates in four layouts, one of them also with arrears, and a municipal look-alike."""

from tests.blind.model import Html
from tests.blind.rounds.r20.firm import Firm
from tests.blind.rounds.r20.web import e, pen, seal, sheet

TITLE = "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI"


def boxed(
    firm: Firm, date: str, number: str, office: str, arrears: tuple[tuple[str, str], ...] = (), seed: int = 21
) -> Html:
    """ZAS-W in lettered sections, with a box for either finding."""
    none, some = ("☐", "☒") if arrears else ("☒", "☐")
    lines = "".join(f"<tr><td>{e(tax)}</td><td class='r'>{amount} zł</td></tr>" for tax, amount in arrears)
    table = (
        f"<table class='g' style='margin:2mm 0'><tr><th>Podatek</th><th>Kwota zaległości (bez odsetek)</th></tr>{lines}</table>"
        if arrears
        else "<p>–</p>"
    )
    return sheet(
        f"""<table class="g"><tr><td style="width:62%"><b>KRAJOWA ADMINISTRACJA SKARBOWA</b><br>Naczelnik Urzędu Skarbowego w {e(office)}</td><td>Nr dokumentu<br><b>{number}</b></td></tr></table>
<div class="c" style="margin:6mm 0"><b style="font-size:16pt">ZAS-W</b><br><b>{TITLE}</b></div>
<div class="h">A. PODSTAWA PRAWNA I MIEJSCE WYDANIA</div><p>Art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa. Data wydania: {date}</p>
<div class="h">B. DANE PODATNIKA</div><table class="g"><tr><td>1. Identyfikator podatkowy NIP<br><b>{firm.nip}</b></td><td>2. Nazwa pełna / nazwisko i imię<br><b>{e(firm.name)}</b></td></tr><tr><td colspan="2">3. Adres siedziby / zamieszkania<br><b>{e(firm.address)}</b></td></tr></table>
<div class="h">C. ZAŚWIADCZA SIĘ, ŻE PODATNIK WEDŁUG STANU NA DZIEŃ {date}</div>
<p>{none} &nbsp;1. nie zalega w podatkach stanowiących dochód budżetu państwa</p><p>{some} &nbsp;2. posiada zaległości podatkowe w następującej wysokości:</p>{table}
<div class="h">D. INFORMACJE DODATKOWE</div><p>1. Wobec podatnika jest prowadzone postępowanie egzekucyjne: ☐ tak ☒ nie<br>2. Podatnikowi odroczono termin płatności lub rozłożono zaległość na raty: ☐ tak ☒ nie</p>
<div class="h">E. ORGAN PODATKOWY</div><table><tr><td>{seal("Urząd Skarbowy w " + office, "US")}</td><td class="c">{pen(seed, "black")}<br>z up. Naczelnika Urzędu Skarbowego<br><span class="s">komisarz skarbowy</span></td></tr></table>""",
        ".g td,.g th{border:1px solid #444;padding:1.5mm 2mm;vertical-align:top;text-align:left}.h{background:#ddd;font-weight:bold;padding:1mm 2mm;margin:3mm 0 1.6mm}td.r{text-align:right!important}",
        size="9.5pt",
    )


def letter(firm: Firm, date: str, number: str, office: str, seed: int = 22) -> Html:
    """A letter of the head of the office in running text."""
    return sheet(
        f"""<div style="width:80mm" class="c"><b>NACZELNIK<br>URZĘDU SKARBOWEGO<br>w {e(office)}</b></div><p class="r">{date} r.</p><p>{number}</p>
<h1 class="c" style="font-size:13pt;margin:14mm 0">{TITLE}</h1>
<p class="j">Naczelnik Urzędu Skarbowego w {e(office)}, działając na podstawie art. 306a i art. 306e Ordynacji podatkowej, na wniosek strony zaświadcza, że w ewidencji podatkowej tutejszego organu podatnik:</p>
<p class="c" style="margin:6mm 0"><b>{e(firm.name)}</b><br>{e(firm.address)}<br>NIP: {firm.nip_written}</p>
<p class="j"><b>nie posiada zaległości podatkowych</b> według stanu na dzień {date} r. Niniejsze dotyczy podatków: dochodowego od osób fizycznych, dochodowego od osób prawnych, od towarów i usług oraz akcyzowego.</p>
<p class="j">Nie prowadzi się wobec podatnika postępowania mającego na celu ujawnienie jego zaległości ani postępowania egzekucyjnego w administracji.</p>
<p class="j">Opłatę skarbową w kwocie 21 zł uiszczono.</p>
<table style="margin-top:16mm"><tr><td style="width:50%">{seal("Naczelnik Urzędu Skarbowego", "KAS", "#7a1020")}</td><td class="c">z up. Naczelnika<br>{pen(seed, "blue")}<br>kierownik działu</td></tr></table>""",
        ".j{text-align:justify;text-indent:8mm}",
        font="'DejaVu Serif', serif",
        size="11pt",
        margin="22mm 26mm",
    )


def portal(firm: Firm, date: str, number: str, office: str) -> Html:
    """A print from the e-office, sealed by the head of the administration."""
    rows = "".join(
        f"<div class='q'><span>{words}</span><b>{e(value)}</b></div>"
        for words, value in (
            ("Podatnik", firm.name),
            ("NIP", firm.nip),
            ("Adres", firm.address),
            ("Organ właściwy", f"Naczelnik Urzędu Skarbowego w {office}"),
            ("Stan na dzień", date),
            ("Rozstrzygnięcie", "Nie zalega w podatkach"),
            ("Postępowanie egzekucyjne", "Nie jest prowadzone"),
            ("Raty / odroczenia", "Brak"),
        )
    )
    return sheet(
        f"""<div class="b"><b>e-Urząd Skarbowy</b><span>Krajowa Administracja Skarbowa</span></div>
<p class="s">Dokument {number} · wygenerowano {date}</p><h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>{rows}
<p style="margin-top:6mm">Zaświadcza się, że wskazany podatnik nie ma zaległości w podatkach, których pobór należy do naczelnika urzędu skarbowego.</p>
<div class="p">Dokument opatrzono kwalifikowaną pieczęcią elektroniczną<br><b>Szef Krajowej Administracji Skarbowej</b><br>{date}</div>
<p class="s">Zaświadczenie wydane automatycznie (art. 306e Ordynacji podatkowej).</p>""",
        ".b{border-bottom:1mm solid #c8102e;padding-bottom:3mm;margin-bottom:4mm;font-size:14pt}.b span{float:right;font-size:9pt}"
        "h1{font-size:15pt;margin:6mm 0}.q{display:flex;border-bottom:1px solid #ddd;padding:2mm 0}.q span{width:58mm;color:#555}"
        ".p{border:1px solid #c8102e;display:inline-block;padding:3mm 6mm;margin:10mm 0;font-size:9pt}",
    )


def by_tax(firm: Firm, date: str, number: str, office: str, seed: int = 24) -> Html:
    """A table with a line per tax, then the sentence."""
    lines = "".join(
        f"<tr><td>{index}</td><td>{words}</td><td>{state}</td><td class='a'>0,00</td></tr>"
        for index, (words, state) in enumerate(
            (
                ("podatek dochodowy od osób fizycznych (PIT, płatnik)", "rozliczony"),
                ("podatek dochodowy (CIT / PIT z działalności)", "rozliczony"),
                ("podatek od towarów i usług (VAT)", "rozliczony"),
                ("podatek akcyzowy", "nie dotyczy"),
            ),
            1,
        )
    )
    return sheet(
        f"""<p class="r">{number}</p><table><tr><td><b>URZĄD SKARBOWY</b><br>w {e(office)}</td><td class="r">dnia {date} r.</td></tr></table>
<h1 style="font-size:12.5pt;border-top:2px solid #000;border-bottom:2px solid #000;padding:3mm 0;margin:8mm 0">{TITLE} <span class="s">(ZAS-W)</span></h1>
<p>Wnioskodawca: <b>{e(firm.name)}</b>, {e(firm.address)}<br>NIP: <b>{firm.nip}</b> &nbsp; REGON: {firm.regon}</p>
<table class="t"><tr><th>Lp.</th><th>Rodzaj podatku</th><th>Stan rozliczeń</th><th>Zaległość (zł)</th></tr>{lines}<tr><td colspan="3"><b>Razem</b></td><td class="a"><b>0,00</b></td></tr></table>
<p style="margin-top:5mm">Na podstawie powyższego organ stwierdza <b>brak zaległości podatkowych</b> wnioskodawcy na dzień {date} r.</p><p class="s">Zaświadczenie wydano do przedłożenia w urzędzie marszałkowskim. Opłata skarbowa 21 zł.</p>
<div style="margin-top:14mm" class="r">{pen(seed, "navy")}<br>NACZELNIK URZĘDU SKARBOWEGO<br>w {e(office)}</div>""",
        ".t td,.t th{border:1px solid #888;padding:1.6mm 2mm;text-align:left}.t td.a{text-align:right}",
        font="'DejaVu Sans Condensed','DejaVu Sans',sans-serif",
        size="10.5pt",
    )


def municipal(firm: Firm, date: str, number: str, town: str, seed: int = 25) -> Html:
    """A town's certificate about local taxes, under the same title."""
    return sheet(
        f"""<p class="c"><b style="font-size:14pt">BURMISTRZ {e(town.upper())}</b><br>Wydział Podatków i Opłat Lokalnych</p><hr>
<p>{number}<span style="float:right">{date} r.</span></p><h1 class="c" style="font-size:13pt;margin:12mm 0">ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<p>Na podstawie art. 306a § 1 i art. 306e Ordynacji podatkowej Burmistrz {e(town)} zaświadcza, że {e(firm.name)}, {e(firm.address)}, NIP {firm.nip}, nie zalega w podatkach i opłatach lokalnych stanowiących dochód budżetu gminy: podatku od nieruchomości, podatku rolnym, podatku od środków transportowych oraz opłacie za gospodarowanie odpadami.</p>
<table style="margin-top:20mm"><tr><td>{seal("Gmina i Miasto – Urząd Miejski", "UM")}</td><td class="c">{pen(seed, "blue")}<br>z up. Burmistrza<br>Skarbnik</td></tr></table>""",
        font="'DejaVu Serif', serif",
        size="11pt",
    )
