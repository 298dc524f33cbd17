"""Certificates of ZUS and of the tax office; a refusal; a town hall's certificate that looks like one."""

from datetime import datetime, timedelta

from tests.blind.model import Guise, Html, Paper, Truth
from tests.blind.rounds.r15.base import Company, e, page, pen


def seal(top: str, middle: str, colour: str = "#7a1f1f") -> str:
    return (
        f'<svg width="118" height="118" viewBox="0 0 118 118"><g fill="none" stroke="{colour}">'
        f'<circle cx="59" cy="59" r="55" stroke-width="2"/><circle cx="59" cy="59" r="37" stroke-width="1"/></g>'
        f'<path id="r" d="M59 59 m-43 0 a43 43 0 1 1 86 0 a43 43 0 1 1 -86 0" fill="none"/><text font-size="9.2" fill="{colour}" '
        f'font-family="Liberation Sans"><textPath href="#r">{e(top)}</textPath></text>'
        f'<text x="59" y="63" font-size="10" text-anchor="middle" fill="{colour}" font-family="Liberation Sans">{e(middle)}</text></svg>'
    )


def code(seed: str, size: int = 84) -> str:
    """Something like a QR code."""
    import random

    rng = random.Random(seed)
    cells = "".join(
        f'<rect x="{x}" y="{y}" width="1" height="1"/>'
        for x in range(25)
        for y in range(25)
        if rng.random() < 0.48 and not (x < 8 and y < 8) and not (x > 16 and y < 8) and not (x < 8 and y > 16)
    )
    eyes = "".join(
        f'<path d="M{x} {y}h7v7h-7z m1 1v5h5v-5z M{x + 2} {y + 2}h3v3h-3z" fill-rule="evenodd"/>'
        for x, y in ((0, 0), (18, 0), (0, 18))
    )
    return f'<svg width="{size}" height="{size}" viewBox="0 0 25 25">{cells}{eyes}</svg>'


def day(text: str, shift: int) -> str:
    return (datetime.strptime(text, "%d.%m.%Y") + timedelta(days=shift)).strftime("%d.%m.%Y")  # noqa: DTZ007


def number(c: Company) -> str:
    return f"{int(c.regon) % 9000 + 1000}"


# --- ZUS ---------------------------------------------------------------------------------------------------------


def zus_electronic(c: Company) -> Html:
    css = (
        "body{font:10.8pt/1.45 'Noto Sans','DejaVu Sans','Liberation Sans'} .bar{border-left:7pt solid #007834;padding-left:9pt}"
        "table{width:100%;margin:9pt 0} td{padding:4pt 6pt;border-bottom:.6pt solid #bbb} td:first-child{color:#555;width:36%}"
        "h1{font-size:15pt;color:#007834} .box{border:1pt solid #007834;padding:7pt 10pt;margin-top:22pt;font-size:9pt}"
    )
    body = f"""<div class="bar"><b>Zakład Ubezpieczeń Społecznych</b><br>{e(c.zus)}</div>
<p style="text-align:right">Data wystawienia: {c.zus_on}<br>Numer zaświadczenia: 41{number(c)}0226/2026</p>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<p>Zaświadczenie wydajemy na wniosek płatnika na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych oraz art. 217 Kodeksu postępowania administracyjnego.</p>
<table><tr><td>Płatnik składek</td><td><b>{e(c.name)}</b></td></tr><tr><td>Adres</td><td>{e(c.address)}</td></tr>
<tr><td>NIP</td><td>{c.nip}</td></tr><tr><td>REGON</td><td>{c.regon}</td></tr></table>
<p>Zaświadczamy, że według stanu konta na dzień {c.zus_on} płatnik <b>nie zalega</b> z opłacaniem składek na ubezpieczenia społeczne,
ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych.</p>
<p>Zaświadczenie jest ważne jako dokument elektroniczny. Jego autentyczność można sprawdzić na stronie zus.pl, podając numer dokumentu.</p>
<div class="box">Dokument opatrzono kwalifikowaną pieczęcią elektroniczną<br><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{c.zus_on} 08:4{int(c.nip[-1]) % 10}:17 +02:00</div>"""
    return Html(page(css, body))


def zus_amounts(c: Company) -> Html:
    css = (
        "body{font:11.5pt/1.35 'Liberation Serif'} .t td,.t th{border:.7pt solid #000;padding:4pt 7pt} .t{width:100%;margin:10pt 0}"
        ".n{text-align:right} h1{font-size:13.5pt;text-align:center;letter-spacing:1pt}"
    )
    funds = (
        "ubezpieczenia społeczne",
        "ubezpieczenie zdrowotne",
        "Fundusz Pracy i Fundusz Solidarnościowy",
        "FGŚP",
        "FEP",
    )
    rows = "".join(
        f'<tr><td>{f}</td><td class="n">0,00 zł</td><td class="n">0,00 zł</td></tr>' for f in funds
    )
    body = f"""<table style="width:100%"><tr><td>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{e(c.zus)}<br>Wydział Rozliczeń Kont Płatników Składek</td>
<td style="text-align:right">{c.zus_on} r.</td></tr></table><p>Znak: 350000/71/{number(c)}/2026/RKS-3<br>Dotyczy: RWN</p>
<h1>ZAŚWIADCZENIE</h1><p>Płatnik: <b>{e(c.name.upper())}</b>, {e(c.address)}, NIP: {c.nip_dashed}</p>
<p>Stan należności z tytułu składek na dzień wystawienia zaświadczenia przedstawia się następująco:</p>
<table class="t"><tr><th>Należność</th><th>Zaległość główna</th><th>Odsetki</th></tr>{rows}
<tr><td><b>Razem</b></td><td class="n"><b>0,00 zł</b></td><td class="n"><b>0,00 zł</b></td></tr></table>
<p>Na koncie płatnika nie stwierdza się zaległości w opłacaniu składek.</p>
<p>Zaświadczenie wydaje się celem przedłożenia w Urzędzie Marszałkowskim.</p>
<table style="width:100%;margin-top:14pt"><tr><td>{seal("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH", "ODDZIAŁ", "#1c4f8a")}</td>
<td style="text-align:center">{pen("zusofficer" + c.slug, colour="#222222")}<br>Kierownik Referatu<br>mgr Danuta Przybysz</td></tr></table>"""
    return Html(page(css, body, "22mm 20mm 18mm 24mm"))


def zus_boxes(c: Company) -> Html:
    css = (
        "body{font:10.5pt/1.4 'Liberation Sans'} .b{border:1pt solid #333;padding:8pt 11pt;margin:8pt 0} h1{font-size:12.5pt;text-align:center}"
        ".s{font-size:8.5pt;color:#333}"
    )
    body = f"""<p><b>ZUS</b> &#160; {e(c.zus)} &#160; | &#160; Infolinia 22 560 16 00</p><h1>ZAŚWIADCZENIE O STANIE ROZLICZEŃ Z TYTUŁU SKŁADEK</h1>
<div class="b">Nr {number(c)}/ZN/26 &#160;&#160;&#160; wydane dnia: {c.zus_on}</div>
<div class="b">1. Dane osoby lub podmiotu, którego dotyczy zaświadczenie<br>Nazwa skrócona: {e(c.name)}<br>NIP: {c.nip} &#160; REGON: {c.regon}<br>
Siedziba: {e(c.address)}</div>
<div class="b">2. Zakład stwierdza, że w dniu wydania zaświadczenia wymieniony płatnik:<br><br>
☒ &#160;nie ma zaległości w opłacaniu składek i innych należności, do których poboru zobowiązany jest Zakład<br>
☐ &#160;ma zaległości w kwocie ………………… zł<br>☐ &#160;korzysta z układu ratalnego nr …………………</div>
<div class="b">3. Podstawa prawna: art. 217 i 218 Kpa, art. 50 ust. 4 ustawy z dnia 13 października 1998 r.</div>
<p class="s">Zaświadczenie potwierdza stan z dnia jego wydania i nie wyłącza możliwości późniejszej korekty dokumentów rozliczeniowych.</p>
<table style="width:100%;margin-top:18pt"><tr><td style="width:50%">{seal("ZUS " + c.zus, "ZUS", "#1c4f8a")}</td>
<td style="text-align:center">{pen("zusbox" + c.slug, colour="#14357a")}<br><span class="s">z upoważnienia Dyrektora Oddziału<br>Aneta Kmieciak, starszy specjalista</span></td></tr></table>"""
    return Html(page(css, body, "20mm 18mm"))


def zus_short(c: Company) -> Html:
    css = "body{font:12pt/1.5 'Carlito'} h1{font-size:14pt} .g{color:#666;font-size:9pt}"
    body = f"""<div style="text-align:right">{"Gorzów Wielkopolski" if "Gorz" in c.zus else "Zielona Góra"}, {c.zus_on}</div>
<div><b>Zakład Ubezpieczeń Społecznych</b><br>{e(c.zus)}<br><span class="g">UNP: 2026-0{number(c)}18 &#160; DRK/{number(c)}</span></div>
<div style="margin:24pt 0 18pt 52%"><b>{e(c.name)}</b><br>{e(c.street)}<br>{c.postal} {e(c.town)}</div>
<h1>Zaświadczenie nr {number(c)}/2026 o braku zaległości</h1>
<p>Po rozpatrzeniu wniosku RWN z {day(c.zus_on, -5)} informujemy, że sprawdziliśmy konto płatnika o numerze NIP {c.nip_dashed}. W dniu wystawienia tego
zaświadczenia na koncie nie występują zaległości w składkach na: ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych
Świadczeń Pracowniczych i Fundusz Emerytur Pomostowych.</p><p>Zaświadczenie wydajemy w związku z ubieganiem się o pomoc de minimis.</p>
<p style="margin-top:34pt">Z poważaniem<br><br>Robert Jasiński<br>Naczelnik Wydziału Obsługi Klientów<br><span class="g">podpisano kwalifikowanym podpisem elektronicznym, {c.zus_on}</span></p>
<p class="g" style="margin-top:40pt;border-top:.5pt solid #999">www.zus.pl &#160; PUE/eZUS &#160; strona 1 z 1</p>"""
    return Html(page(css, body, "20mm 22mm"))


def zus_refusal(c: Company) -> Html:
    css = "body{font:11.3pt/1.42 'Liberation Serif'} h1{font-size:14pt;text-align:center;margin:16pt 0 2pt} h2{font-size:11.5pt;text-align:center}"
    body = f"""<p>Zakład Ubezpieczeń Społecznych<br>{e(c.zus)}<br>Wydział Rozliczeń Kont Płatników Składek</p><p style="text-align:right">dnia {c.zus_on} r.</p>
<p>Znak sprawy: 350000/71/{number(c)}/2026</p><p style="margin-left:55%"><b>{e(c.name)}</b><br>{e(c.address)}<br>NIP {c.nip_dashed}</p><h1>DECYZJA</h1>
<h2>w sprawie odmowy wydania zaświadczenia o niezaleganiu w opłacaniu składek</h2>
<p>Na podstawie art. 83 ust. 1 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 219 Kodeksu postępowania administracyjnego
Zakład Ubezpieczeń Społecznych <b>odmawia</b> wydania zaświadczenia potwierdzającego niezaleganie z opłacaniem składek.</p><h2>Uzasadnienie</h2>
<p>Wnioskiem z {day(c.zus_on, -6)} płatnik wystąpił o wydanie zaświadczenia. Z analizy konta wynika, że na dzień {c.zus_on} nie zostały w pełni opłacone
składki na ubezpieczenia społeczne za styczeń i luty 2026 r. W tej sytuacji brak jest podstaw do wydania zaświadczenia o żądanej treści.</p><h2>Pouczenie</h2>
<p>Od decyzji przysługuje odwołanie do Sądu Okręgowego – Sądu Pracy i Ubezpieczeń Społecznych za pośrednictwem Oddziału ZUS w terminie miesiąca od dnia doręczenia.</p>
<table style="width:100%;margin-top:16pt"><tr><td>{seal("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH", "ODDZIAŁ", "#1c4f8a")}</td>
<td style="text-align:center">{pen("zusref" + c.slug, colour="#222222")}<br>Zastępca Dyrektora Oddziału</td></tr></table>"""
    return Html(page(css, body, "22mm 22mm"))


def zus_instalments(c: Company) -> Html:
    css = "body{font:11.3pt/1.42 'Liberation Sans'} h1{font-size:13pt;text-align:center} td,th{border:.6pt solid #333;padding:4pt 8pt}"
    body = f"""<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{e(c.zus)}</p><p style="text-align:right">{c.zus_on} r.<br>350000/72/{number(c)}/2026-UR</p>
<h1>ZAŚWIADCZENIE</h1><p>Dotyczy płatnika: {e(c.name)}, {e(c.address)}, NIP {c.nip}.</p>
<p>Zakład informuje, że płatnik zawarł w dniu 12.01.2026 umowę o rozłożenie na raty należności z tytułu składek za okres 07–10/2025. Na dzień wydania
zaświadczenia pozostaje do spłaty:</p><table><tr><th>Tytuł</th><th>Kwota objęta układem ratalnym</th></tr>
<tr><td>składki na ubezpieczenia społeczne</td><td>14 218,40 zł</td></tr><tr><td>składka na ubezpieczenie zdrowotne</td><td>5 106,12 zł</td></tr></table>
<p>Raty płatne są do 15. dnia każdego miesiąca. Poza należnościami objętymi umową Zakład nie stwierdza innych należności nieopłaconych w terminie.
Zaświadczenie nie przesądza o spełnianiu warunków określonych przez podmiot, któremu zostanie przedłożone.</p>
<table style="width:100%;margin-top:16pt"><tr><td style="border:0">{seal("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH", "ODDZIAŁ", "#1c4f8a")}</td>
<td style="text-align:center;border:0">{pen("zusrat" + c.slug, colour="#222222")}<br>Kierownik Referatu Ulg i Umorzeń</td></tr></table>"""
    return Html(page(css, body, "22mm 22mm"))


# --- tax office ----------------------------------------------------------------------------------------------------


def tax_electronic(c: Company) -> Html:
    css = (
        "body{font:10.3pt/1.4 'Liberation Sans'} .s{border:.8pt solid #888;margin-bottom:8pt} .s b.h{display:block;background:#e6e6e6;padding:3pt 7pt}"
        ".s div{padding:5pt 9pt} h1{font-size:12.5pt;text-align:center} .m{font-size:8.3pt;color:#444}"
    )
    body = f"""<table style="width:100%"><tr><td><b>Krajowa Administracja Skarbowa</b><br>e-Urząd Skarbowy<br><span class="m">Identyfikator dokumentu: EUS-{c.regon}-{number(c)}</span></td>
<td style="text-align:right">{code(c.nip)}</td></tr></table>
<h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>
<div class="s"><b class="h">1. Organ wydający</b><div>Naczelnik Urzędu Skarbowego {e(c.us)}</div></div>
<div class="s"><b class="h">2. Dane wnioskodawcy</b><div>Nazwa: {e(c.name)}<br>NIP: {c.nip}<br>Adres: {e(c.address)}</div></div>
<div class="s"><b class="h">3. Podstawa prawna</b><div>art. 306a § 1–5 i art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa</div></div>
<div class="s"><b class="h">4. Treść zaświadczenia</b><div>Zaświadcza się, że na dzień {c.tax_on} wnioskodawca <b>nie zalega w podatkach</b> stanowiących dochód budżetu państwa,
których pobór należy do właściwości organu wydającego.</div></div>
<div class="s"><b class="h">5. Informacje dodatkowe</b><div>Postępowanie w sprawie określenia zaległości: nie jest prowadzone<br>Postępowanie egzekucyjne: nie jest prowadzone<br>
Odroczenia i raty: nie wnioskowano o podanie</div></div>
<div class="s"><b class="h">6. Data i podpis</b><div>{c.tax_on}, dokument wygenerowany automatycznie i opatrzony pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej</div></div>
<p class="m">Zaświadczenie wydano w postaci elektronicznej. Wydruk nie ma mocy dokumentu, jeżeli nie można zweryfikować pieczęci. Strona 1/1</p>"""
    return Html(page(css, body, "16mm 18mm"))


def tax_amounts(c: Company) -> Html:
    css = (
        "body{font:11.3pt/1.35 'Liberation Serif'} .t{width:100%} .t td,.t th{border:.7pt solid #000;padding:3pt 6pt;font-size:10.5pt} .n{text-align:right}"
        "h1{font-size:13pt;text-align:center}"
    )
    income = (
        "podatek dochodowy od osób prawnych (CIT)" if c.krs else "podatek dochodowy od osób fizycznych (PIT)"
    )
    rows = "".join(
        f'<tr><td>{n}</td><td>{t}</td><td class="n">0,00</td><td class="n">0,00</td></tr>'
        for n, t in enumerate(
            (
                income,
                "zaliczki na podatek dochodowy od wynagrodzeń (płatnik)",
                "podatek od towarów i usług (VAT)",
                "podatek akcyzowy",
                "inne",
            ),
            1,
        )
    )
    body = f"""<table style="width:100%"><tr><td>NACZELNIK<br>URZĘDU SKARBOWEGO<br>{e(c.us)}</td><td style="text-align:right">dnia {c.tax_on} r.</td></tr></table>
<p>08{number(c)[:2]}-SKA-2.4023.{number(c)}.2026</p><h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>
<p>Na wniosek podatnika zaświadcza się, że <b>{e(c.name)}</b>, {e(c.address)}, NIP {c.nip_dashed}, według ewidencji tutejszego organu na dzień {c.tax_on} r.
ma następujący stan zaległości podatkowych:</p><table class="t"><tr><th>Lp.</th><th>Rodzaj podatku</th><th>Kwota zaległości (zł)</th><th>Odsetki za zwłokę (zł)</th></tr>{rows}
<tr><td colspan="2"><b>Ogółem</b></td><td class="n"><b>0,00</b></td><td class="n"><b>0,00</b></td></tr></table>
<p>Słownie: zero złotych. Podatnik nie figuruje jako dłużnik.</p><p>Opłata skarbowa: 21 zł, uiszczono dnia {day(c.tax_on, -4)}.</p>
<table style="width:100%;margin-top:12pt"><tr><td>{seal("URZĄD SKARBOWY " + c.us.upper(), "1", "#9b1c1c")}</td>
<td style="text-align:center">z up. Naczelnika Urzędu Skarbowego<br>{pen("us" + c.slug, colour="#1b2f8f")}<br>Ewa Łukasik<br>Kierownik Działu Spraw Wierzycielskich</td></tr></table>"""
    return Html(page(css, body, "20mm 20mm 18mm 24mm"))


def tax_points(c: Company) -> Html:
    css = "body{font:10.8pt/1.45 'DejaVu Sans'} h1{font-size:12.5pt} .i{margin-left:14pt} .k{border:1pt solid #000;padding:8pt 12pt;margin:9pt 0}"
    body = f"""<div style="text-align:center;border-bottom:1.5pt solid #000;padding-bottom:5pt"><b>URZĄD SKARBOWY {e(c.us.upper())}</b><br><small>Krajowa Administracja Skarbowa</small></div>
<p style="text-align:right">{c.tax_on}</p><h1>Zaświadczenie w sprawie zaległości podatkowych nr {number(c)}/26</h1>
<p>I. Podatnik: {e(c.name)}; NIP {c.nip}; {e(c.address)}</p><p>II. Naczelnik Urzędu Skarbowego stwierdza, że podatnik w dniu wydania zaświadczenia:</p>
<div class="k">☒ &#160;NIE ZALEGA w podatkach<br>☐ &#160;ZALEGA w podatkach w łącznej kwocie .............................. zł</div>
<p>III. Na żądanie wnioskodawcy podaje się także, że:</p>
<div class="i">a) postępowanie egzekucyjne w administracji – nie jest prowadzone,<br>b) postępowanie w sprawach o przestępstwa skarbowe – nie jest prowadzone,<br>
c) podatki odroczone, rozłożone na raty – nie występują.</div><p>IV. Zaświadczenie wydano na podstawie art. 306a, 306e i 306f Ordynacji podatkowej, w celu: <i>nabór UMWL</i>.</p>
<table style="width:100%;margin-top:20pt"><tr><td>{seal("NACZELNIK URZĘDU SKARBOWEGO", "K A S", "#9b1c1c")}</td>
<td style="text-align:center">{pen("usp" + c.slug, colour="#111111")}<br>komisarz skarbowy<br>Marek Tomczyk</td></tr></table>"""
    return Html(page(css, body, "20mm 20mm"))


def tax_short(c: Company, due: str = "") -> Html:
    """„…with the exception of”: a dash where there is none, taxes and amounts where there are."""
    css = "body{font:12pt/1.5 'Liberation Serif'} h1{font-size:14pt;text-align:center;letter-spacing:2pt}"
    body = f"""<p>Naczelnik Urzędu Skarbowego<br>{e(c.us)}</p><p style="text-align:right">{c.tax_on} r.</p><p>Nr SOB.4023.1.{number(c)}.2026</p>
<h1>ZAŚWIADCZENIE</h1><p>Działając na podstawie art. 306e ustawy Ordynacja podatkowa, po sprawdzeniu ksiąg podatkowych zaświadczam, że podatnik</p>
<p style="text-align:center"><b>{e(c.name)}</b><br>{e(c.address)}<br>NIP {c.nip_dashed}</p>
<p>według stanu na dzień {c.tax_on} r. nie posiada zaległości w podatkach, z wyjątkiem:</p>
<p style="margin-left:24pt">{due or "– – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – –"}</p>
<p>{"Łączna kwota wymagalnych zaległości wraz z odsetkami zostanie skierowana do egzekucji po upływie terminu z upomnienia." if due else "Pozycja przekreślona oznacza, że wyjątków nie ma."}</p>
<p>Zaświadczenie wydaje się w jednym egzemplarzu na prośbę zainteresowanego.</p>
<table style="width:100%;margin-top:22pt"><tr><td>{seal("URZĄD SKARBOWY " + c.us.upper(), "2", "#9b1c1c")}</td>
<td style="text-align:center">{pen("uss" + c.slug, colour="#1b2f8f")}<br>Zastępca Naczelnika<br>Joanna Wrona</td></tr></table>"""
    return Html(page(css, body, "22mm 24mm"))


def town_hall(c: Company, mayor: str, town: str) -> Html:
    css = "body{font:11.5pt/1.42 'Liberation Serif'} h1{font-size:13pt;text-align:center}"
    body = f"""<p><b>{e(mayor)}</b><br>Urząd Miejski, Referat Podatków i Opłat Lokalnych</p><p style="text-align:right">{e(town)}, {c.tax_on} r.</p><p>RP.3140.{number(c)[:3]}.2026</p>
<h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>
<p>Na podstawie art. 306a i 306e Ordynacji podatkowej zaświadcza się, że <b>{e(c.name)}</b>, {e(c.address)}, NIP {c.nip_dashed}, na dzień {c.tax_on} r.
nie zalega z zapłatą podatków i opłat lokalnych (podatek od nieruchomości, podatek od środków transportowych, opłata za gospodarowanie odpadami) na rzecz Gminy.</p>
<p>Zaświadczenie wydaje się celem przedłożenia w Urzędzie Marszałkowskim. Opłatę skarbową w wysokości 21 zł uiszczono.</p>
<table style="width:100%;margin-top:22pt"><tr><td>{seal("URZĄD MIEJSKI", "GMINA", "#9b1c1c")}</td>
<td style="text-align:center">z up. Burmistrza<br>{pen("um" + c.slug, colour="#1b2f8f")}<br>Skarbnik Gminy</td></tr></table>"""
    return Html(page(css, body, "22mm 24mm"))


ZUS = {
    "electronic letter": zus_electronic,
    "table of amounts": zus_amounts,
    "tick boxes": zus_boxes,
    "short letter": zus_short,
    "decision of refusal": zus_refusal,
    "letter with instalments": zus_instalments,
}
TAX = {
    "e-US sections": tax_electronic,
    "table of amounts": tax_amounts,
    "points and boxes": tax_points,
    "with exception": tax_short,
}


def zus(
    c: Company,
    layout: str,
    guise: Guise,
    file_name: str = "ZUS zaswiadczenie",
    verdict: Truth = "none",
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    return Paper(
        "zus_certificate",
        "ZUS " + layout,
        ZUS[layout](c),
        guise,
        file_name,
        "issuer",
        {"nip": c.nip, "name": c.name},
        verdict,
        faults,
        dpi,
        turned,
    )


def tax(
    c: Company,
    layout: str,
    guise: Guise,
    file_name: str = "US zaswiadczenie",
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    return Paper(
        "tax_certificate",
        "US " + layout,
        TAX[layout](c),
        guise,
        file_name,
        "issuer",
        {"nip": c.nip, "name": c.name},
        "none",
        (),
        dpi,
        turned,
    )


def tax_arrears(c: Company, guise: Guise, due: str, file_name: str) -> Paper:
    return Paper(
        "tax_certificate",
        "US with exception, arrears",
        tax_short(c, due),
        guise,
        file_name,
        "issuer",
        {"nip": c.nip, "name": c.name},
        "arrears",
        ("arrears",),
    )


def municipal(c: Company, guise: Guise, mayor: str, town: str, file_name: str) -> Paper:
    return Paper(
        "other",
        "town hall certificate of local taxes",
        town_hall(c, mayor, town),
        guise,
        file_name,
        "issuer",
        {"nip": c.nip, "name": c.name},
        None,
        ("wrong_document",),
    )
