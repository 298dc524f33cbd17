"""ZUS and tax-office certificates, a refusal, a municipal look-alike."""

import random

from . import pen
from .common import blank_row as _row
from .common import e, page
from .companies import Firm
from ...model import Html

FUNDS = (
    "ubezpieczenia społeczne", "ubezpieczenie zdrowotne", "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych", "Fundusz Emerytur Pomostowych",
)
CLERKS = ("Danuta Wilk", "Ireneusz Baran", "Agnieszka Tyc", "Roman Żurek", "Elżbieta Mróz", "Kamila Rudzka")


def _no(f: Firm, low: int, high: int, salt: str) -> int:
    return random.Random(f.slug + salt).randint(low, high)


def _clerk(f: Firm, salt: str) -> str:
    return random.Random(f.slug + salt).choice(CLERKS)


_PLACES = {
    "Zielonej Górze": "Zielona Góra", "Żarach": "Żary", "Żaganiu": "Żagań", "Nowej Soli": "Nowa Sól", "Świebodzinie": "Świebodzin",
    "Słubicach": "Słubice", "Międzyrzeczu": "Międzyrzecz", "Gorzowie Wielkopolskim": "Gorzów Wielkopolski",
}


def _place(where: str) -> str:
    """„w Żarach” as „Żary”."""
    return _PLACES[where.removeprefix("w ")]


# --- ZUS -----------------------------------------------------------------------------------------------------------
def zus_pue(f: Firm, day: str) -> Html:
    """Print-out from eZUS by the accountant."""
    css = (
        "body{font:10pt/1.45 'Carlito'}.t{display:flex;justify-content:space-between;align-items:center;border-bottom:4px solid #00993f;padding-bottom:3mm}"
        ".z{background:#00993f;color:#fff;font:bold 20pt 'Liberation Sans';padding:1mm 4mm}.m{font-size:8pt;color:#555;text-align:right}h1{font-size:15pt;margin:9mm 0 5mm;color:#00662a}"
        "dl{display:grid;grid-template-columns:56mm 1fr;margin:0;border-top:1px solid #ccc}dt,dd{margin:0;padding:1.4mm 1mm;border-bottom:1px solid #ccc}dt{color:#555}.s{border:1px solid #777;width:95mm;padding:3mm;font-size:8.5pt;margin:9mm 0 0 auto}"
        ".f{position:fixed;bottom:0;left:0;right:0;font:7.5pt 'Liberation Mono';color:#777;border-top:1px dashed #aaa;padding-top:1mm}"
    )
    code = f"ZN{_no(f, 10**9, 10**10 - 1, 'pue')}"
    body = (
        f'<div class="t"><span class="z">ZUS</span><span class="m">Zakład Ubezpieczeń Społecznych<br>{e(f.zus_branch)}<br>Nr dokumentu: {code}</span></div>'
        "<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><dl>"
        f"<dt>Data wydania</dt><dd>{day}</dd><dt>Płatnik składek</dt><dd><b>{e(f.name)}</b></dd><dt>NIP</dt><dd>{f.nip}</dd><dt>REGON</dt><dd>{f.regon}</dd><dt>Adres</dt><dd>{e(f.address)}</dd></dl>"
        f"<p style='margin-top:7mm'>Po sprawdzeniu konta płatnika potwierdzamy, że na dzień wydania tego zaświadczenia <b>nie ma zaległości</b> w opłacaniu składek na:</p><ul>"
        + "".join(f"<li>{x}</li>" for x in FUNDS)
        + "</ul><p>Zaświadczenie wydano na wniosek płatnika, na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych, w celu przedłożenia w urzędzie marszałkowskim.</p>"
        f'<div class="s">Podpis elektroniczny<br>Podpisano przez: {_clerk(f, "pue")}, Zakład Ubezpieczeń Społecznych<br>Czas podpisu: {day}, 09:{_no(f, 10, 59, "min")}</div>'
        f"<p style='font-size:8.5pt'>Autentyczność dokumentu można sprawdzić na stronie zus.pl, podając numer dokumentu i NIP.</p>"
        f'<div class="f">PUE ZUS / eZUS &gt; Płatnik &gt; Dokumenty i wiadomości &gt; Skrzynka odbiorcza &gt; {code}.pdf &nbsp; strona 1/1</div>'
    )
    return page(body, css)


def zus_letter(f: Firm, day: str, instalments: bool = False) -> Html:
    """Paper letter of a branch, round seal and signature."""
    css = "body{font:12pt/1.6 'Liberation Serif'}.r{text-align:right}h1{font-size:15pt;text-align:center;letter-spacing:2px;margin:14mm 0 2mm}.c{text-align:center}"
    branch = f.zus_branch.split(" ", 1)
    verdict = (
        f"że według stanu na dzień {day} płatnik składek nie zalega w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy i Fundusz Gwarantowanych Świadczeń Pracowniczych."
        if not instalments else
        f"że według stanu na dzień {day} płatnik składek nie zalega z bieżącymi opłatami, z wyjątkiem należności za okres od lipca do października 2025 r. w kwocie 11 306,42 zł, które na podstawie umowy z dnia 15 grudnia 2025 r. rozłożono na 18 rat. Umowa jest realizowana w terminach."
    )
    body = (
        f"<div style='display:flex;justify-content:space-between'><div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{e(' '.join(branch))}<br>Wydział Rozliczeń Kont Płatników Składek</div><div>{_place(branch[1])}, {day}</div></div>"
        f"<p>Znak: {_no(f, 100000, 499999, 'zl')}/RKS/{_no(f, 100, 999, 'zk')}/2026</p>"
        "<h1>ZAŚWIADCZENIE</h1><p class='c'>o niezaleganiu w opłacaniu składek</p>"
        f"<p>Na wniosek płatnika: <b>{e(f.name)}</b>, {e(f.address)}, NIP {f.nip_dashed}, REGON {f.regon}, Zakład Ubezpieczeń Społecznych {e(f.zus_branch)} zaświadcza, {verdict}</p>"
        "<p>Zaświadczenie wydaje się w związku z ubieganiem się o dofinansowanie udziału w wyjeździe studyjnym. Nie podlega opłacie skarbowej.</p>"
        f"<div style='display:flex;justify-content:space-between;margin-top:14mm'>{pen.seal('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH * ODDZIAŁ * ', 'ZUS')}"
        f"<div style='text-align:center'>{pen.stamp(('z up. Dyrektora Oddziału', _clerk(f, 'zl'), 'starszy inspektor'), '#7a1f1f', -2, False)}<br>{pen.scribble('zl' + f.slug, colour=pen.BLACK)}</div></div>"
    )
    return page(body, css, margin="20mm 23mm")


def zus_table(f: Firm, day: str) -> Html:
    """Table of the balances by fund."""
    css = (
        "body{font:10.5pt/1.4 'Liberation Sans'}table{border-collapse:collapse;width:100%;margin:5mm 0}td,th{border:1px solid #333;padding:1.6mm 2.4mm}th{background:#e8efe9}"
        "td.k{text-align:right;white-space:nowrap}h1{font-size:13pt;border:2px solid #333;padding:3mm;text-align:center}"
    )
    rows = "".join(f"<tr><td>{n}</td><td>{x}</td><td class='k'>0,00 zł</td><td class='k'>0,00 zł</td></tr>" for n, x in enumerate(FUNDS, 1))
    body = (
        f"<p>Zakład Ubezpieczeń Społecznych<br>{e(f.zus_branch)}</p><h1>ZAŚWIADCZENIE NR {_no(f, 1000, 9999, 'zt')}/2026<br>O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>"
        f"<table>{_row('Nazwa płatnika', e(f.name))}{_row('Identyfikator NIP', f.nip_spaced)}{_row('Identyfikator REGON', f.regon)}{_row('Adres siedziby', e(f.address))}</table>"
        f"<p>Stan konta płatnika na dzień {day}:</p><table><tr><th>Lp.</th><th>Składki na</th><th>Należność główna po terminie</th><th>Odsetki i koszty</th></tr>{rows}<tr><th colspan='2'>Razem do zapłaty</th><th style='text-align:right'>0,00 zł</th><th style='text-align:right'>0,00 zł</th></tr></table>"
        "<p><b>Wniosek:</b> płatnik składek nie posiada zaległości. Zaświadczenie przedstawia stan z dnia wydania i nie wyklucza późniejszej kontroli rozliczeń.</p>"
        f"<p>Sporządził(a): {_clerk(f, 'zt')}</p><p style='text-align:right'>{day}<br>{pen.stamp(('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH', f.zus_branch, 'Referat Zaświadczeń'), '#1d5c34')}<br>{pen.scribble('zt' + f.slug)}</p>"
    )
    return page(body, css)


def zus_ticks(f: Firm, day: str) -> Html:
    """A print with alternatives that the clerk ticked by pen."""
    css = "body{font:11pt/1.5 'Liberation Sans'}h1{font-size:14pt;text-align:center;margin:10mm 0}.b{border:1px solid #000;padding:4mm;margin:5mm 0}.w{border-bottom:1px dotted #000;display:inline-block;min-width:70mm}"

    def w(text: str) -> str:
        return f'<span class="w">{pen.hand(text, "neat", pen.BLACK)}</span>'

    body = (
        f"{pen.stamp(('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH', f.zus_branch, 'Sala Obsługi Klientów'), '#27348b', -1)}"
        "<h1>ZAŚWIADCZENIE<br>w sprawie opłacania składek</h1>"
        f"<p>Dla płatnika: {w(f.name)}</p><p>NIP: {w(f.nip)} adres: {w(f.address)}</p>"
        f"<div class='b'>Na dzień <b>{day}</b> wymieniony wyżej płatnik:<br><br>{pen.tick('zx' + f.slug, pen.BLACK, True)} <b>nie zalega</b> w opłacaniu składek<br>{pen.blank_box()} zalega w opłacaniu składek na kwotę ………………… zł<br>{pen.blank_box()} korzysta z układu ratalnego zawartego dnia …………………</div>"
        "<p>Zaświadczenie dotyczy składek na ubezpieczenia społeczne i zdrowotne oraz na FP, FS, FGŚP, FEP.</p>"
        f"<div style='display:flex;justify-content:space-between;margin-top:10mm'>{pen.seal('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH * * * * * ', '17', '#27348b', 96)}<span>{pen.scribble('zx' + f.slug, colour=pen.BLACK)}<br>{e(_clerk(f, 'zx'))}, referent</span></div>"
    )
    return page(body, css, ("neat",))


def zus_refusal(f: Firm, day: str) -> Html:
    """The decision that refuses the certificate."""
    css = "body{font:11.5pt/1.55 'Liberation Serif'}h1{font-size:14pt;text-align:center;margin:9mm 0}"
    body = (
        f"<div style='display:flex;justify-content:space-between'><div><b>Zakład Ubezpieczeń Społecznych</b><br>{e(f.zus_branch)}</div><div>{day}</div></div><p>Znak sprawy: {_no(f, 100000, 999999, 'zr')}/2026-RKS</p>"
        f"<p style='margin-left:90mm'>{e(f.name)}<br>{e(f.street)}<br>{f.postal} {e(f.town)}<br>NIP {f.nip}</p><h1>DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1>"
        "<p>Na podstawie art. 83 ust. 1 i art. 50 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych, po rozpatrzeniu wniosku RWN z dnia 2 kwietnia 2026 r., <b>odmawiam wydania</b> zaświadczenia o niezaleganiu w opłacaniu składek.</p>"
        "<p><b>Uzasadnienie.</b> Na koncie płatnika figuruje zadłużenie z tytułu składek na ubezpieczenia społeczne za styczeń i luty 2026 r. w wysokości 9 874,15 zł wraz z odsetkami. Do dnia wydania decyzji należność nie została uregulowana.</p>"
        "<p><b>Pouczenie.</b> Od decyzji przysługuje odwołanie do sądu okręgowego za pośrednictwem Oddziału ZUS, w terminie miesiąca od dnia doręczenia.</p>"
        f"<div style='text-align:right;margin-top:10mm'>{pen.stamp(('Kierownik Referatu', _clerk(f, 'zr')), '#27348b', -1, False)}<br>{pen.scribble('zr' + f.slug)}</div>"
    )
    return page(body, css, margin="20mm 22mm")


# --- tax office ----------------------------------------------------------------------------------------------------
def us_eus(f: Firm, day: str) -> Html:
    """Automatic PDF of the e-office: numbered boxes."""
    css = (
        "body{font:9.5pt/1.35 'Liberation Sans'}.h{display:flex;justify-content:space-between;border-bottom:2px solid #c8102e;padding-bottom:2mm}.g{display:grid;grid-template-columns:1fr 1fr;border-top:1px solid #000;border-left:1px solid #000}"
        ".g div{border-right:1px solid #000;border-bottom:1px solid #000;padding:1mm 2mm;min-height:11mm}.g .w{grid-column:span 2}.n{font-size:7pt;color:#333;display:block}h1{font-size:13pt;text-align:center;margin:7mm 0}.p{background:#eee;font-weight:bold;min-height:0!important}"
    )

    def box(n: int, label: str, value: str, wide: bool = False) -> str:
        return f'<div{" class=w" if wide else ""}><span class="n">{n}. {label}</span>{value}</div>'

    body = (
        f'<div class="h"><b style="color:#c8102e">KRAJOWA ADMINISTRACJA SKARBOWA</b><span style="font-size:8pt">UNP: {_no(f, 10**9, 10**10 - 1, "unp")}-26<br>e-Urząd Skarbowy</span></div>'
        "<h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><div class=\"g\">"
        '<div class="w p">A. ORGAN I DATA</div>' + box(1, "Organ podatkowy", e("Naczelnik: " + f.tax_office)) + box(2, "Data wydania", day)
        + '<div class="w p">B. PODATNIK</div>' + box(3, "Nazwa / imię i nazwisko", f"<b>{e(f.name)}</b>", True) + box(4, "Identyfikator podatkowy NIP", f.nip) + box(5, "Adres", e(f.address))
        + '<div class="w p">C. TREŚĆ ZAŚWIADCZENIA</div>' + box(6, "Stan na dzień", day) + box(7, "Zaległości podatkowe", "<b>NIE POSIADA</b>")
        + box(8, "Kwota zaległości", "0,00 PLN") + box(9, "Odsetki za zwłokę", "0,00 PLN") + box(10, "Postępowania egzekucyjne w administracji", "nie toczą się") + box(11, "Postępowania o ujawnienie zaległości", "nie toczą się")
        + "</div><p>Podstawa prawna: art. 306a i art. 306e § 1 ustawy Ordynacja podatkowa. Zaświadczenie wystawiono w systemie teleinformatycznym na wniosek złożony drogą elektroniczną. Opłata skarbowa 21 zł – uiszczona.</p>"
        '<div style="border:1px solid #c8102e;width:88mm;margin-left:auto;padding:2.5mm;font-size:8.5pt">Opatrzono pieczęcią elektroniczną<br>Szefa Krajowej Administracji Skarbowej<br>' + day + "</div>"
    )
    return page(body, css)


def us_letter(f: Firm, day: str) -> Html:
    """Classic letter of a local tax office."""
    css = "body{font:12pt/1.6 'P052','Liberation Serif'}h1{font-size:15pt;text-align:center;margin:12mm 0 3mm}"
    place = _place(f.tax_office.rsplit(" w ", 1)[-1])
    body = (
        f"<div style='display:flex;justify-content:space-between'><div>NACZELNIK<br>{e(f.tax_office.replace('Urząd Skarbowy', 'Urzędu Skarbowego').replace('Pierwszy', 'Pierwszego').replace('Drugi', 'Drugiego').replace('Lubuski ', 'Lubuskiego ')).upper()}</div><div>{place}, {day}</div></div>"
        f"<p>{_no(f, 800, 899, 'us1')}-SEW.4022.{_no(f, 100, 2999, 'us2')}.2026</p><h1>ZAŚWIADCZENIE</h1><p style='text-align:center'>o niezaleganiu w podatkach</p>"
        f"<p>Działając na podstawie art. 306e Ordynacji podatkowej, na wniosek podatnika z dnia 1 kwietnia 2026 r. zaświadczam, że <b>{e(f.name)}</b>, NIP {f.nip_dashed}, z adresem {e(f.address)}, "
        f"w dniu wydania niniejszego zaświadczenia <b>nie figuruje w ewidencji jako podatnik posiadający zaległości</b> w podatku dochodowym, podatku od towarów i usług ani w innych należnościach pobieranych przez tutejszy organ.</p>"
        "<p>Zaświadczenia nie można użyć w innym celu niż udział w naborze, z wyjątkiem spraw prowadzonych z urzędu.</p>"
        f"<div style='display:flex;justify-content:space-between;margin-top:12mm'>{pen.seal('URZĄD SKARBOWY * ' + place.upper() + ' * ', '★')}<div style='text-align:center'>{pen.stamp(('z up. Naczelnika Urzędu Skarbowego', _clerk(f, 'us'), 'Kierownik Działu'), '#27348b', -1.2, False)}<br>{pen.scribble('us' + f.slug, colour=pen.BLACK)}</div></div>"
    )
    return page(body, css, margin="20mm 23mm")


def us_table(f: Firm, day: str, arrears: bool = False) -> Html:
    """Amounts by tax."""
    css = (
        "body{font:10.5pt/1.45 'Liberation Sans'}table{border-collapse:collapse;width:100%;margin:4mm 0}td,th{border:1px solid #666;padding:1.5mm 2.5mm}th{background:#f0e8d8;text-align:left}td.k{text-align:right}h1{font-size:14pt;margin:7mm 0 3mm}"
    )
    owed = {"VAT": ("6 412,00", "318,00"), "CIT": ("0,00", "0,00")} if arrears else {}
    taxes = (("VAT", "podatek od towarów i usług"), ("PIT" if f.form in ("sole", "sc", "jawna") else "CIT", "podatek dochodowy"), ("PIT-4", "zaliczki pobierane od pracowników"), ("PCC", "podatek od czynności cywilnoprawnych"))
    rows = "".join(f"<tr><td>{code}</td><td>{name}</td><td class='k'>{owed.get(code, ('0,00', '0,00'))[0]}</td><td class='k'>{owed.get(code, ('0,00', '0,00'))[1]}</td></tr>" for code, name in taxes)
    total = ("6 412,00", "318,00") if arrears else ("0,00", "0,00")
    words = (
        "Podatnik posiada zaległości podatkowe w wysokości wskazanej w tabeli. W sprawie wystawiono tytuł wykonawczy." if arrears
        else "Z danych ewidencyjnych wynika, że wobec podatnika nie istnieją wymagalne, a nieuregulowane zobowiązania podatkowe."
    )
    body = (
        f"<div style='display:flex;justify-content:space-between'><b>{e(f.tax_office)}</b><span>wydano: {day}</span></div><h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
        f"<table>{_row('Wnioskodawca', e(f.name))}{_row('NIP', f.nip_spaced)}{_row('Adres', e(f.address))}{_row('Nr sprawy', str(_no(f, 4000, 9000, 'ust')) + '/ZAS/2026')}</table>"
        f"<p>Stan zaległości na dzień {day} (w złotych):</p><table><tr><th>Symbol</th><th>Rodzaj należności</th><th>Zaległość</th><th>Odsetki</th></tr>{rows}<tr><th colspan='2'>SUMA</th><th style='text-align:right'>{total[0]}</th><th style='text-align:right'>{total[1]}</th></tr></table><p>{words}</p>"
        f"<p style='text-align:right;margin-top:8mm'>{pen.stamp(('Naczelnik Urzędu Skarbowego', 'w z. ' + _clerk(f, 'ust'), 'Zastępca Naczelnika'), '#27348b')}<br>{pen.scribble('ust' + f.slug)}</p>"
    )
    return page(body, css)


def us_strike(f: Firm, day: str) -> Html:
    """Alternatives, what does not apply is deleted by the clerk's pen; two-column head."""
    css = "body{font:11.5pt/1.6 'Nimbus Roman','Liberation Serif'}h1{font-size:14pt;text-align:center;border-top:1px solid #000;border-bottom:1px solid #000;padding:2mm;margin:8mm 0}.c{column-count:2;font-size:10pt}"
    body = (
        f"<div class='c'><b>{e(f.tax_office)}</b><br>Referat Rachunkowości i Zaświadczeń<br>nr rej. {_no(f, 200, 990, 'usx')}/04/26<br>Data: {day}<br>Podatnik: <b>{e(f.name)}</b><br>NIP: {f.nip}<br>{e(f.address)}</div>"
        "<h1>ZAŚWIADCZENIE O STANIE ROZLICZEŃ PODATKOWYCH</h1>"
        f"<p>Naczelnik zaświadcza, że wyżej wymieniony podatnik na dzień {day}</p><p style='font-size:13pt;text-align:center'>nie zalega &nbsp; / &nbsp; {pen.struck('zalega', 'a' + f.slug, pen.BLACK)} *)</p>"
        f"<p>w opłacaniu podatków stanowiących dochód budżetu państwa.</p><p>Kwota zaległości: {pen.hand('— 0,00 —', 'neat', pen.BLACK)} zł</p><p>Zaświadczenie wydaje się na podstawie art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa.</p><p style='font-size:9pt'>*) niewłaściwe skreślono</p>"
        f"<div style='display:flex;justify-content:space-between'>{pen.seal('NACZELNIK URZĘDU SKARBOWEGO * * * * ', '8', '#b01818', 100)}<span style='text-align:center'>{pen.scribble('usx' + f.slug)}<br><small>{e(_clerk(f, 'usx'))}, starszy komisarz skarbowy</small></span></div>"
    )
    return page(body, css, ("neat",), margin="18mm 22mm")


def municipal(f: Firm, day: str) -> Html:
    """Not the tax office: the mayor's certificate of local taxes."""
    css = "body{font:11.5pt/1.55 'Liberation Serif'}h1{font-size:14pt;text-align:center;margin:10mm 0}"
    body = (
        f"<div style='display:flex;justify-content:space-between'><div><b>PREZYDENT MIASTA ZIELONA GÓRA</b><br>Wydział Podatków i Opłat Lokalnych<br>ul. Podgórna 22, 65-424 Zielona Góra</div><div>Zielona Góra, {day}</div></div><p>DN-PO.3140.{_no(f, 100, 900, 'mun')}.2026</p>"
        "<h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
        f"<p>Na podstawie art. 306e Ordynacji podatkowej zaświadcza się, że {e(f.name)}, NIP {f.nip}, {e(f.address)}, nie zalega w podatkach i opłatach lokalnych, dla których organem podatkowym jest Prezydent Miasta: w podatku od nieruchomości, podatku od środków transportowych oraz w opłacie za gospodarowanie odpadami.</p>"
        "<p>Pobrano opłatę skarbową w kwocie 21 zł.</p>"
        f"<div style='text-align:right;margin-top:10mm'>{pen.stamp(('z up. PREZYDENTA MIASTA', _clerk(f, 'mun'), 'Zastępca Naczelnika Wydziału'), '#b01818', -1, False)}<br>{pen.scribble('mun' + f.slug)}</div>"
    )
    return page(body, css, margin="20mm 22mm")
