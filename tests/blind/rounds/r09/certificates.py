"""Certificates of ZUS and the tax offices, and what is sent in their place."""

from datetime import date

from docx.document import Document as WordDocument
from docx.shared import Cm

from tests.blind.model import Html, Word
from tests.blind.rounds.r09.companies import Company
from tests.blind.rounds.r09.drawing import png, round_seal, stamp, svg
from tests.blind.rounds.r09.helpers import base, html, para

BRANCHES = {"65": "Oddział w Zielonej Górze", "66": "Oddział w Gorzowie Wielkopolskim",
            "67": "Inspektorat w Nowej Soli", "68": "Inspektorat w Żarach", "69": "Inspektorat w Słubicach"}
OFFICES = {"65": ("Pierwszego Urzędu Skarbowego w Zielonej Górze", "ul. Dąbrowskiego 14, 65-021 Zielona Góra"),
           "66": ("Urzędu Skarbowego w Gorzowie Wielkopolskim", "ul. Jagiellończyka 10, 66-400 Gorzów Wielkopolski"),
           "67": ("Urzędu Skarbowego w Nowej Soli", "ul. Staszica 1c, 67-100 Nowa Sól"),
           "68": ("Urzędu Skarbowego w Żarach", "ul. Czerwonego Krzyża 1, 68-200 Żary"),
           "69": ("Urzędu Skarbowego w Słubicach", "ul. Tysiąclecia 1, 69-100 Słubice")}

BRANCHES |= {"66-0": BRANCHES["65"], "66-1": BRANCHES["65"], "66-2": "Inspektorat w Świebodzinie",
             "66-6": "Inspektorat w Krośnie Odrzańskim", "68-1": "Inspektorat w Żaganiu"}
OFFICES |= {"66-0": OFFICES["65"], "66-1": ("Drugiego Urzędu Skarbowego w Zielonej Górze", OFFICES["65"][1]),
            "66-2": ("Urzędu Skarbowego w Świebodzinie", "ul. Piłsudskiego 21, 66-200 Świebodzin"),
            "66-3": ("Urzędu Skarbowego w Międzyrzeczu", "ul. Waszkiewicza 24, 66-300 Międzyrzecz"),
            "66-6": ("Urzędu Skarbowego w Krośnie Odrzańskim", "ul. Piastów 10, 66-600 Krosno Odrzańskie"),
            "68-1": ("Urzędu Skarbowego w Żaganiu", "pl. Wolności 4, 68-100 Żagań")}


def branch(c: Company) -> str:
    return BRANCHES.get(c.code[:4], BRANCHES[c.code[:2]])


def tax_office(c: Company) -> tuple[str, str]:
    return OFFICES.get(c.code[:4], OFFICES[c.code[:2]])


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def _no(c: Company, width: int = 6) -> str:
    return c.regon[2 : 2 + width]


def zus_new(c: Company, day: date) -> Html:
    body = f"""<div class="z"><b>ZUS</b><span>Zakład Ubezpieczeń Społecznych<br>{branch(c)}</span></div>
<table class="t"><tr><td>Znak sprawy</td><td>080000/71/{_no(c)}/2026-ZAS</td></tr><tr><td>Data wydania</td><td>{_day(day)}</td></tr></table>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<h2>Dane płatnika składek</h2><table class="t w"><tr><td>Nazwa / imię i nazwisko</td><td>{c.name}</td></tr><tr><td>NIP</td><td>{c.nip}</td></tr>
<tr><td>REGON</td><td>{c.regon}</td></tr><tr><td>Adres</td><td>{c.address}</td></tr></table>
<h2>Treść zaświadczenia</h2><p>Zaświadczamy, że wyżej wymieniony płatnik na dzień {_day(day)} nie ma zaległości w opłacaniu składek na:</p>
<ul><li>ubezpieczenia społeczne,</li><li>ubezpieczenie zdrowotne,</li><li>Fundusz Pracy, Fundusz Solidarnościowy i Fundusz Gwarantowanych Świadczeń Pracowniczych,</li><li>Fundusz Emerytur Pomostowych.</li></ul>
<p>Podstawa: art. 50 ust. 4 ustawy z 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 i 218 Kodeksu postępowania administracyjnego. Zaświadczenie wydano na wniosek płatnika.</p>
<div class="q">Dokument podpisany kwalifikowanym podpisem elektronicznym<br>Zakład Ubezpieczeń Społecznych<br>{day:%Y-%m-%d} 08:4{int(c.nip[-1])}:11 +02'00'</div>
<p class="f">Autentyczność dokumentu można sprawdzić na stronie www.zus.pl. Strona 1 z 1</p>"""
    css = """body{font:10.5pt 'Open Sans','Liberation Sans'}.z{display:flex;gap:12px;align-items:center;border-bottom:3px solid #00843d}.z b{font-size:26pt;color:#00843d}
h1{font-size:15pt;margin:26px 0}h2{font-size:11pt;color:#00843d;margin:18px 0 4px}.t td{padding:3px 14px 3px 0}.w td{border-bottom:1px solid #ccc}.t{margin-top:10px}
.q{border:1px solid #888;padding:6px;width:80mm;font-size:8.5pt;margin:30px 0 0 auto}.f{font-size:8pt;color:#555;margin-top:50px}"""
    return html(body, css)


def zus_amounts(c: Company, day: date) -> Html:
    funds = ("Ubezpieczenia społeczne", "Ubezpieczenie zdrowotne", "Fundusz Pracy i Fundusz Solidarnościowy",
             "Fundusz Gwarantowanych Świadczeń Pracowniczych", "Fundusz Emerytur Pomostowych")
    rows = "".join(f"<tr><td>{f}</td><td class=n>0,00</td><td class=n>0,00</td></tr>" for f in funds)
    body = f"""<div class="h"><div>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{branch(c)}<br>Wydział Rozliczeń Kont Płatników Składek</div><div>{_day(day)}<br>UP-{_no(c, 5)}-3/26</div></div>
<p class="a"><b>{c.name}</b><br>{c.street}<br>{c.code} {c.town}<br>NIP {c.nip_dashed}</p>
<h1>ZAŚWIADCZENIE</h1><p>Odpowiadając na wniosek z dnia {_day(date(2026, 4, 2))} informujemy, że stan rozliczeń na koncie płatnika na dzień {_day(day)} przedstawia się następująco:</p>
<table><tr><th>Rodzaj należności</th><th>Zaległość (zł)</th><th>Odsetki (zł)</th></tr>{rows}<tr><td><b>Ogółem</b></td><td class=n><b>0,00</b></td><td class=n><b>0,00</b></td></tr></table>
<p>Wobec powyższego stwierdza się, że płatnik składek nie zalega z opłacaniem składek.</p><p>Zaświadczenie wydaje się w celu przedłożenia w urzędzie marszałkowskim.</p>
<div class="s">z upoważnienia Dyrektora Oddziału<br>{svg("zus-kowal#" + c.slug, height_mm=13)}<br>{stamp(("Starszy inspektor", "Beata Kowal"))}</div>"""
    css = """body{font:11pt 'Liberation Serif'}.h{display:flex;justify-content:space-between;font-size:10pt}.a{margin:40px 0 0 90mm}h1{text-align:center;letter-spacing:4px;font-size:15pt;margin:36px 0 20px}
table{width:100%}td,th{border:1px solid #000;padding:4px 7px}.n{text-align:right}.s{margin:40px 0 0 100mm;text-align:center}"""
    return html(body, css)


def zus_letter(c: Company, day: date) -> Word:
    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Serif", 12, 2.6)
        para(doc, f"ZUS {branch(c)}", True)
        para(doc, f"Nr pisma: RKS/{_no(c, 4)}/04/2026")
        para(doc, f"dnia {_day(day)} r.", align="r")
        para(doc)
        para(doc, "ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK", True, 13, "c")
        para(doc)
        para(doc, "Zakład Ubezpieczeń Społecznych na podstawie dokumentów rozliczeniowych zaewidencjonowanych na koncie "
                  f"zaświadcza, iż {c.name} z siedzibą: {c.address}, posługujący się numerem NIP {c.nip} i REGON "
                  f"{c.regon}, według stanu na dzień {_day(day)} nie posiada zaległości z tytułu składek na ubezpieczenia "
                  "społeczne i zdrowotne, Fundusz Pracy oraz Fundusz Gwarantowanych Świadczeń Pracowniczych.", align="j")
        para(doc, "Dokument wydany bez opłaty skarbowej, na prośbę zainteresowanego.", align="j")
        para(doc)
        mark = para(doc, align="r")
        mark.add_run().add_picture(png("zus-wrona#" + c.slug), height=Cm(1.4))
        para(doc, "KIEROWNIK REFERATU\nAldona Wrona", align="r")

    return Word(write)


def zus_boxes(c: Company, day: date) -> Html:
    body = f"""<table class="o"><tr><td rowspan="2" class="g">ZUS</td><td><b>ZAŚWIADCZENIE</b> dotyczące składek, nr {_no(c)}/2026</td></tr><tr><td>{branch(c)}, wydano {_day(day)}</td></tr></table>
<table class="o"><tr><td class="k">01 Płatnik</td><td>{c.name}</td></tr><tr><td class="k">02 NIP</td><td>{" ".join(c.nip)}</td></tr><tr><td class="k">03 Siedziba</td><td>{c.address}</td></tr>
<tr><td class="k">04 Stan na dzień</td><td>{_day(day)}</td></tr><tr><td class="k">05 Cel</td><td>nabór na wyjazd studyjny, UMWL</td></tr></table>
<p><b>06 Na koncie płatnika składek</b> (zaznaczono właściwe):</p>
<p class="b">☒ &nbsp;nie stwierdzono zaległości w opłacaniu składek</p><p class="b">☐ &nbsp;stwierdzono zaległości w kwocie: …………… zł</p><p class="b">☐ &nbsp;stwierdzono zaległości objęte układem ratalnym / odroczeniem: …………… zł</p>
<p><b>07 Zakres</b>: FUS, ubezpieczenie zdrowotne, FP, FS, FGŚP, FEP.</p>
<div class="s"><div>{round_seal("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH · ODDZIAŁ ·", "#30409a")}</div><div>{svg("zus-pilch#" + c.slug, height_mm=14)}<br>Inspektor Marian Pilch<br><small>podpis wystawiającego</small></div></div>"""
    css = """body{font:10.5pt 'Liberation Sans'}.o{width:100%;margin-bottom:12px}.o td{border:1px solid #333;padding:6px}.g{font-size:22pt;font-weight:bold;width:30mm;text-align:center}
.k{width:45mm;background:#eee}.b{margin:6px 0 6px 10mm;font-size:11.5pt}.s{display:flex;justify-content:space-around;align-items:flex-end;margin-top:30px;text-align:center}"""
    return html(body, css)


def zus_instalments(c: Company, day: date) -> Html:
    """None „z wyjątkiem” what an instalment plan covers: a person must judge."""
    body = f"""<div class="h"><div>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{branch(c)}</div><div>{_day(day)}<br>znak: 430000/RED/{_no(c)}/26</div></div>
<h1>ZAŚWIADCZENIE</h1><p>Zaświadcza się, że płatnik składek <b>{c.name}</b>, {c.address}, NIP {c.nip}, REGON {c.regon}, na dzień {_day(day)} nie zalega z opłatą składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, FP i FGŚP,
<b>z wyjątkiem</b> należności za okres 11/2025–12/2025 w kwocie 18 744,12 zł, których spłata została rozłożona na 12 rat umową nr RED/{_no(c, 4)}/2026 z dnia 12.02.2026 r. Raty, których termin płatności upłynął, zostały opłacone terminowo.</p>
<p>Zaświadczenie wydano na podstawie art. 217 § 2 k.p.a. na żądanie płatnika.</p>
<div class="s">{svg("zus-kowal#rata", height_mm=13)}<br>{stamp(("Starszy inspektor", "Beata Kowal"))}</div>"""
    css = """body{font:11.5pt/1.5 'Liberation Serif'}.h{display:flex;justify-content:space-between;font-size:10pt}h1{text-align:center;letter-spacing:4px;font-size:15pt;margin:60px 0 25px}
p{text-align:justify}.s{margin:50px 0 0 100mm;text-align:center}"""
    return html(body, css)


def zus_refusal(c: Company, day: date) -> Html:
    body = f"""<div class="h"><div>Zakład Ubezpieczeń Społecznych<br>{branch(c)}</div><div>{_day(day)}</div></div>
<p class="a">{c.name}<br>{c.street}<br>{c.code} {c.town}<br>NIP: {c.nip}</p><h1>DECYZJA<br>nr 4300/{_no(c)}/2026</h1>
<p>Na podstawie art. 83 ust. 1 ustawy o systemie ubezpieczeń społecznych w związku z art. 219 k.p.a., po rozpatrzeniu wniosku z dnia 1.04.2026 r.</p>
<p class="c">odmawia się wydania zaświadczenia o niezaleganiu w opłacaniu składek.</p><p><b>Uzasadnienie.</b> Na dzień wydania decyzji na koncie płatnika figuruje nieopłacona składka za luty 2026 r.: ubezpieczenia społeczne 4 118,63 zł, ubezpieczenie zdrowotne 1 902,40 zł,
Fundusz Pracy 311,07 zł, wraz z odsetkami. Z tego powodu nie można potwierdzić, że płatnik nie zalega z płatnościami.</p>
<p><b>Pouczenie.</b> Od decyzji przysługuje odwołanie do sądu okręgowego za pośrednictwem oddziału ZUS w terminie miesiąca od jej doręczenia.</p><div class="s">{svg("zus-lasek#x", height_mm=13)}<br>Naczelnik Wydziału<br>Czesław Łasek</div>"""
    css = """body{font:11.5pt/1.4 'Liberation Sans'}.h{display:flex;justify-content:space-between}.a{margin:30px 0 0 95mm}h1{font-size:14pt;text-align:center;margin:30px}
.c{text-align:center;font-weight:bold;margin:18px}.s{margin:45px 0 0 105mm;text-align:center}"""
    return html(body, css)


def tax_online(c: Company, day: date) -> Html:
    office, _ = tax_office(c)
    body = f"""<div class="k"><b>KAS</b><div>Krajowa Administracja Skarbowa<br>e-Urząd Skarbowy</div><div class="r">ZAS-W<br>dokument elektroniczny</div></div>
<h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>
<div class="g"><div>1. Numer zaświadczenia<b>0{_no(c, 3)}-SKP.4024.{_no(c)}.2026</b></div><div>2. Data wydania<b>{_day(day)}</b></div></div>
<h2>A. ORGAN WYDAJĄCY</h2><div class="g"><div>3. Nazwa organu<b>Naczelnik {office}</b></div></div>
<h2>B. DANE WNIOSKODAWCY</h2><div class="g"><div>4. NIP<b>{c.nip}</b></div><div>5. Nazwa lub imię i nazwisko<b>{c.name}</b></div></div><div class="g"><div>6. Adres<b>{c.address}</b></div></div>
<h2>C. TREŚĆ ZAŚWIADCZENIA</h2><div class="g"><div>7. Stan zaległości na dzień {_day(day)}<b>Wnioskodawca nie posiada zaległości podatkowych.</b></div></div>
<div class="g"><div>8. Postępowanie egzekucyjne / karne skarbowe<b>Nie jest prowadzone.</b></div><div>9. Odroczenia i raty<b>Nie udzielono.</b></div></div>
<h2>D. UWIERZYTELNIENIE</h2><p>Dokument wygenerowany automatycznie i opatrzony kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. Nie wymaga podpisu ani pieczątki.</p>"""
    css = """body{font:10pt 'Liberation Sans'}.k{display:flex;gap:10px;align-items:center}.k b{background:#b4122b;color:#fff;padding:8px 12px;font-size:15pt}.r{margin-left:auto;text-align:right;font-size:8.5pt}
h1{font-size:13pt;text-align:center;margin:18px 0}h2{background:#ddd;font-size:10pt;margin:12px 0 0;padding:4px}.g{display:flex}.g div{flex:1;border:1px solid #666;padding:3px 5px;font-size:8pt}.g b{display:block;font-size:11pt;padding:4px 0 4px 6px;font-weight:normal}"""
    return html(body, css)


def tax_table(c: Company, day: date, owed: str = "") -> Html:
    office, where = tax_office(c)
    taxes = ("podatek od towarów i usług (VAT)", "podatek dochodowy od osób prawnych (CIT)" if c.krs else
             "podatek dochodowy od osób fizycznych (PIT)", "zaliczki PIT-4 od wynagrodzeń", "podatek akcyzowy")
    rows = "".join(f"<tr><td>{i}.</td><td>{t}</td><td class=n>{owed if owed and i == 1 else '0,00'}</td>"
                   f"<td class=n>{'214,00' if owed and i == 1 else '0,00'}</td></tr>" for i, t in enumerate(taxes, 1))
    verdict = (f"W ewidencji podatkowej wykazano zaległość w kwocie {owed} zł wraz z odsetkami 214,00 zł."
               if owed else "Nie wykazano zaległości podatkowych.")
    body = f"""<div class="h">NACZELNIK<br>{office.upper()}<br><small>{where}</small></div><p class="r">{_day(day)}</p><p>SER.4024.1.{_no(c, 5)}.2026</p>
<h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><p>Na podstawie art. 306a i 306e Ordynacji podatkowej, na wniosek podatnika:</p>
<p class="m"><b>{c.name}</b>, {c.address}<br>NIP {c.nip_dashed}</p><p>zaświadcza się o stanie zaległości na dzień {_day(day)}:</p>
<table><tr><th>Lp.</th><th>Tytuł</th><th>Kwota zaległości [zł]</th><th>Odsetki za zwłokę [zł]</th></tr>{rows}</table><p><b>{verdict}</b></p>
<p>Opłatę skarbową 21 zł uiszczono.</p><div class="s">{round_seal("NACZELNIK URZĘDU SKARBOWEGO · 4 · ", "#b02030")}<div>z upoważnienia Naczelnika<br>{svg("us-nowik#" + c.slug, height_mm=13)}<br>Kierownik Działu Teresa Nowik</div></div>"""
    css = """body{font:11.5pt 'Liberation Serif'}.h{font-weight:bold;border-left:5px solid #b02030;padding-left:8px}.r{text-align:right}h1{text-align:center;font-size:14pt;margin:24px 0}
.m{margin-left:15mm}table{width:100%}td,th{border:1px solid #222;padding:4px 6px;font-weight:normal}.n{text-align:right}.s{display:flex;justify-content:space-around;align-items:center;text-align:center;margin-top:30px}"""
    return html(body, css)


def tax_letter(c: Company, day: date) -> Word:
    office, where = tax_office(c)

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Serif", 12, 2.5)
        para(doc, f"Naczelnik {office}", True)
        para(doc, where, size=10)
        para(doc, f"{where.split(', ')[1][7:]}, {_day(day)}", align="r")
        para(doc, f"Sprawa: SEW-2.4024.{_no(c, 4)}.2026")
        para(doc)
        para(doc, "ZAŚWIADCZENIE", True, 15, "c")
        para(doc, "o niezaleganiu w podatkach", True, 12, "c")
        para(doc)
        para(doc, f"Naczelnik {office} po sprawdzeniu prowadzonych ewidencji zaświadcza, że podatnik {c.name} (NIP "
                  f"{c.nip}), adres: {c.address}, na dzień wydania niniejszego zaświadczenia nie zalega z płatnością "
                  "podatków stanowiących dochód budżetu państwa, a w szczególności podatku dochodowego oraz podatku od "
                  "towarów i usług.", align="j")
        para(doc, "Jednocześnie informuje się, że wobec podatnika nie toczy się postępowanie egzekucyjne.", align="j")
        para(doc)
        mark = para(doc, align="r")
        mark.add_run().add_picture(png("us-zych#" + c.slug), height=Cm(1.4))
        para(doc, "Z up. Naczelnika\nkomisarz skarbowy Adam Zych", align="r")

    return Word(write)


def tax_boxes(c: Company, day: date) -> Html:
    office, where = tax_office(c)
    body = f"""<p class="t">Naczelnik {office}, {where}</p><h1>ZAŚWIADCZENIE</h1><p class="t">w sprawie zaległości podatkowych · nr {_no(c)}/ZA/26 · {_day(day)}</p>
<table><tr><td>Podatnik</td><td colspan="2">{c.name}</td></tr><tr><td>NIP</td><td colspan="2">{c.nip}</td></tr><tr><td>Adres</td><td colspan="2">{c.address}</td></tr>
<tr><td rowspan="2">Według stanu na dzień {_day(day)} podatnik:</td><td class="x">[X]</td><td>nie zalega w podatkach</td></tr><tr><td class="x">[ &nbsp; ]</td><td>zalega w podatkach – wykaz w załączniku</td></tr>
<tr><td>Zobowiązania odroczone lub rozłożone na raty</td><td class="x">[X]</td><td>nie występują</td></tr><tr><td>Postępowanie mające na celu ujawnienie zaległości</td><td class="x">[X]</td><td>nie jest prowadzone</td></tr></table>
<p>Wydano na podstawie art. 306a § 1 ustawy – Ordynacja podatkowa, dla celów ubiegania się o pomoc de minimis.</p>
<div class="s">{stamp(("z up. NACZELNIKA", "Ilona Szulc", "starszy ekspert skarbowy"), -3, "#a02030")}{svg("us-szulc#" + c.slug, height_mm=13)}</div>"""
    css = """body{font:11pt 'Liberation Sans'}.t{text-align:center;margin:4px}h1{text-align:center;font-size:17pt;margin:16px 0 4px}table{width:100%;margin:22px 0}td{border:1px solid #444;padding:7px}
.x{width:16mm;text-align:center;font-weight:bold}.s{display:flex;justify-content:flex-end;align-items:center;margin-top:40px}"""
    return html(body, css)


def municipal(c: Company, day: date) -> Html:
    """The same title, but from the town: it is about local taxes only."""
    body = f"""<div class="h">BURMISTRZ MIASTA I GMINY {c.town.upper()}</div><p>ul. Rynek 1, {c.code} {c.town}<br>PO.3143.{_no(c, 3)}.2026</p><p class="r">{c.town}, {_day(day)}</p>
<h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><p>Na podstawie art. 306e § 1 Ordynacji podatkowej zaświadczam, że {c.name}, {c.address}, NIP {c.nip},
według stanu na dzień {_day(day)} nie posiada zaległości w podatku od nieruchomości, podatku od środków transportowych oraz w opłatach lokalnych pobieranych przez gminę {c.town}.</p>
<p>Opłata skarbowa: 21,00 zł.</p><div class="s">{round_seal("BURMISTRZ MIASTA I GMINY · " + c.town.upper() + " · ")}<div>z up. Burmistrza<br>{svg("gmina#x", height_mm=13)}<br>Skarbnik Lucyna Fabiś</div></div>"""
    css = """body{font:12pt/1.45 'Liberation Serif'}.h{font-weight:bold}.r{text-align:right}h1{text-align:center;font-size:14pt;margin:34px 0}p{text-align:justify}.s{display:flex;justify-content:space-around;align-items:center;text-align:center;margin-top:40px}"""
    return html(body, css)


ZUS = {"1": ("ZUS, nowy druk elektroniczny", zus_new), "2": ("ZUS, tabela kwot 0,00", zus_amounts),
       "3": ("ZUS, pismo inspektoratu (Word)", zus_letter), "4": ("ZUS, druk z polami ☒", zus_boxes)}
TAX = {"1": ("US, e-Urząd Skarbowy, pola numerowane", tax_online), "2": ("US, tabela podatków", tax_table),
       "3": ("US, pismo naczelnika (Word)", tax_letter), "4": ("US, tabela z [X]", tax_boxes)}
