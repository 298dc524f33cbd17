"""Certificates of ZUS and of the tax office: four layouts of each, and those that say something else."""

from tests.blind.model import Html

from .common import Firm, dashed, drawn, page, spaced, stamp

E_SEAL = "border:1px solid #888;padding:6px 10px;font-size:8.5pt;width:270px"


def zus_print(firm: Firm, date: str, number: str) -> Html:
    """Print from the e-office: a head with fields, a qualified signature described in a frame."""
    body = f"""<table class="t"><tr><td><b style="font-size:19pt;color:#007a3d">ZUS</b></td><td style="text-align:right">Zakład Ubezpieczeń Społecznych<br>{firm.zus_office}</td></tr></table>
<p style="text-align:right">Data wystawienia: {date}<br>Identyfikator: {number}</p><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<table class="d"><tr><th colspan="2">Płatnik składek</th></tr><tr><td>Nazwa</td><td>{firm.name}</td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>REGON</td><td>{firm.regon}</td></tr><tr><td>Adres</td><td>{firm.street}, {firm.code} {firm.town}</td></tr></table>
<p>Potwierdzamy, że na dzień {date} płatnik <b>nie zalega</b> z opłatą składek na: ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy i Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych.</p>
<p class="s">Podstawa: art. 217 i 218 Kodeksu postępowania administracyjnego oraz art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych.</p>
<div style="{E_SEAL}">Dokument podpisany kwalifikowanym podpisem elektronicznym<br>Marzena Tokarczyk-Bielska, starszy specjalista<br>{date}</div><p class="s">Autentyczność dokumentu można sprawdzić na stronie zus.pl, podając identyfikator.</p>"""
    css = ".t td{border-bottom:2px solid #007a3d;padding-bottom:6px}h1{font-size:15pt;margin:22px 0}.d td,.d th{border:1px solid #b7c9bd;padding:5px 8px;text-align:left}.d th{background:#e3f1e8}p{margin:14px 0}.s{font-size:8.5pt}"
    return page("Zaświadczenie", css, body)


def zus_letter(firm: Firm, date: str, number: str) -> Html:
    """An office's letter with a case number, a stamp and a pen's signature."""
    body = f"""<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{firm.zus_office}<br>Wydział Rozliczeń Kont Płatników Składek</p><p class="r">{firm.zus_office.rsplit(" w ", 1)[-1].replace("Zielonej Górze", "Zielona Góra").replace("Gorzowie Wielkopolskim", "Gorzów Wielkopolski")}, {date}</p><p>Znak: {number}</p>
<p style="margin-left:330px"><b>{firm.name}</b><br>{firm.street}<br>{firm.code} {firm.town}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>
<p>Na wniosek płatnika składek – {firm.name}, NIP {dashed(firm.nip)}, REGON {firm.regon} – Zakład Ubezpieczeń Społecznych zaświadcza, że według stanu konta na dzień {date} płatnik nie posiada zaległości z tytułu składek, do których poboru zobowiązany jest Zakład (ubezpieczenia społeczne, zdrowotne, FP, FGŚP, FEP).</p>
<p>Zaświadczenie wydano w celu przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego.</p><p>Sprawdzeniem objęto należność główną, odsetki za zwłokę, koszty upomnień i opłaty dodatkowe.</p>
<div style="margin:40px 0 0 360px;text-align:center">{stamp(("z up. Dyrektora Oddziału", "Halina Zdunek-Prus", "Kierownik Referatu"))}{drawn("zus" + number, 160, 44)}</div>"""
    return page(
        "ZUS",
        "body{font:11.5pt/1.5 'Liberation Serif',serif}.r{text-align:right}h1{font-size:14pt;text-align:center;margin:34px 0 24px}",
        body,
    )


def zus_form(firm: Firm, date: str, number: str) -> Html:
    """A printed form: boxes, the statement chosen with a cross."""
    body = f"""<div class="f"><div class="h">ZUS<span>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</span></div><table><tr><td>Jednostka ZUS<br><b>{firm.zus_office}</b></td><td>Nr<br><b>{number}</b></td><td>Dzień wydania<br><b>{date}</b></td></tr></table>
<table><tr><td>01. NIP<br><b>{firm.nip}</b></td><td>02. REGON<br><b>{firm.regon}</b></td></tr><tr><td colspan="2">03. Nazwa płatnika<br><b>{firm.name}</b></td></tr><tr><td colspan="2">04. Adres<br><b>{firm.code} {firm.town}, {firm.street}</b></td></tr></table>
<p class="q">05. Wynik sprawdzenia konta</p><p>☒ &nbsp;Na dzień wydania zaświadczenia brak zaległości w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, FGŚP i FEP.</p>
<p>☐ &nbsp;Płatnik korzysta z odroczenia terminu płatności lub układu ratalnego.</p><table style="margin-top:40px"><tr><td style="height:90px">{stamp(("Zakład Ubezpieczeń Społecznych", firm.zus_office))}</td><td style="text-align:center">{drawn("zf" + number)}<br>podpis pracownika ZUS</td></tr></table></div>"""
    css = ".f{border:2px solid #1c5b3a;padding:12px}.h{background:#1c5b3a;color:#fff;font-size:22pt;padding:6px 12px;font-weight:bold;margin-bottom:8px}.h span{font-size:11pt;margin-left:24px}td{border:1px solid #1c5b3a;padding:5px 8px;font-size:8.5pt}td b{font-size:11pt}.q{font-weight:bold;margin-bottom:2px}table{margin-bottom:7px}"
    return page("ZUS", css, body)


def zus_short(firm: Firm, date: str, number: str) -> Html:
    """A short certificate with the sentence first and the data as a list at the foot, electronic seal."""
    body = f"""<p class="b">Zakład Ubezpieczeń Społecznych · {firm.zus_office} · {date} · {number}</p><h1>Zaświadczenie<br>o niezaleganiu w opłacaniu składek</h1>
<p class="x">Zaświadcza się, że wskazany poniżej płatnik składek nie ma wobec Zakładu Ubezpieczeń Społecznych zadłużenia z tytułu składek. Stan na {date}.</p>
<ul><li>płatnik: {firm.name}</li><li>numer NIP: {spaced(firm.nip)}</li><li>numer REGON: {firm.regon}</li><li>siedziba: {firm.code} {firm.town}, {firm.street}</li><li>zakres: ubezpieczenia społeczne i zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych, Fundusz Emerytur Pomostowych</li></ul>
<p class="e">Pieczęć elektroniczna Zakładu Ubezpieczeń Społecznych złożona {date}, godz. 10:42. Dokument nie wymaga podpisu odręcznego.</p>"""
    css = "body{font-size:12pt;line-height:1.6}.b{font-size:9pt;border-bottom:1px solid #333}h1{font-size:19pt;font-weight:normal;margin:50px 0 20px}.x{border-left:4px solid #444;padding-left:14px}.e{margin-top:90px;font-size:9pt;text-align:right}"
    return page("ZUS", css, body)


def zus_refusal(firm: Firm, date: str, number: str) -> Html:
    """A decision that refuses the certificate."""
    body = f"""<p><b>Zakład Ubezpieczeń Społecznych</b><br>{firm.zus_office}</p><p>Znak sprawy: {number}<span style="float:right">{date}</span></p><p style="margin-left:330px">{firm.name}<br>{firm.street}<br>{firm.code} {firm.town}<br>NIP {firm.nip}</p>
<h1>POSTANOWIENIE<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1><p>Na podstawie art. 219 Kodeksu postępowania administracyjnego, po rozpatrzeniu wniosku z dnia 2 kwietnia 2026 r., <b>odmawia się wydania</b> zaświadczenia o żądanej treści.</p>
<h2>Uzasadnienie</h2><p>Na koncie płatnika składek na dzień {date} istnieje zadłużenie w składkach na ubezpieczenia społeczne za luty 2026 r. wraz z odsetkami. W tej sytuacji nie można potwierdzić, że płatnik nie zalega w opłacaniu składek.</p>
<h2>Pouczenie</h2><p>Na postanowienie służy zażalenie w terminie 7 dni od dnia doręczenia.</p><div style="margin:44px 0 0 360px;text-align:center">{stamp(("z up. Dyrektora Oddziału", "Jolanta Wiśnik-Rudy"))}{drawn("odm" + number, 150, 42)}</div>"""
    return page(
        "ZUS",
        "body{font:11.5pt/1.5 'Liberation Serif',serif}h1{font-size:13pt;text-align:center;margin:30px 0}h2{font-size:11.5pt;text-align:center}",
        body,
    )


TITLE = "o niezaleganiu w podatkach lub stwierdzające stan zaległości"


def tax_boxes(firm: Firm, date: str, number: str, owed: str = "") -> Html:
    """Numbered boxes in sections A–D, one of two statements crossed."""
    yes, no = ("☒", "☐") if owed else ("☐", "☒")
    extra = f"<tr><td colspan='2'>12. Rodzaj i kwota zaległości<br><b>{owed}</b></td></tr>" if owed else ""
    body = f"""<table class="n"><tr><td style="width:50%">1. Organ wydający<br><b>{firm.tax_office}</b></td><td>2. Numer dokumentu<br><b>{number}</b></td></tr></table>
<h1>ZAŚWIADCZENIE<br><small>{TITLE}</small></h1><p class="k">A. WNIOSKODAWCA</p><table class="n"><tr><td>3. NIP<br><b>{firm.nip}</b></td><td>4. REGON<br><b>{firm.regon}</b></td></tr><tr><td colspan="2">5. Nazwa / imię i nazwisko<br><b>{firm.name}</b></td></tr><tr><td colspan="2">6. Adres<br><b>{firm.street}, {firm.code} {firm.town}</b></td></tr></table>
<p class="k">B. STAN ZALEGŁOŚCI na dzień {date}</p><table class="n"><tr><td style="width:50%">10. {no} nie ujawniono zaległości podatkowych</td><td>11. {yes} wnioskodawca posiada zaległości podatkowe</td></tr>{extra}</table>
<p class="k">C. INFORMACJE DODATKOWE</p><table class="n"><tr><td>13. Postępowanie egzekucyjne w administracji: {"☒ tak ☐ nie" if owed else "☐ tak ☒ nie"}</td></tr><tr><td>14. Postępowanie karne skarbowe: ☐ tak ☒ nie</td></tr></table>
<p class="k">D. PODPIS</p><table class="n"><tr><td style="height:95px">15. Data wydania<br><b>{date}</b></td><td style="text-align:center">16. Pieczęć i podpis<br>{stamp(("z up. Naczelnika", "Renata Grudzień-Maj", "komisarz skarbowy"), "#6a1b1b")}{drawn("us" + number, 150, 40)}</td></tr></table>"""
    css = ".n td{border:1px solid #333;padding:4px 8px;font-size:8.5pt;vertical-align:top}.n td b{font-size:11pt}h1{text-align:center;font-size:17pt;margin:16px 0}h1 small{font-size:11pt}.k{background:#cfcfcf;padding:3px 8px;margin:10px 0 0;font-weight:bold;font-size:9.5pt}"
    return page("Zaświadczenie", css, body)


def tax_letter(firm: Firm, date: str, number: str) -> Html:
    """A letter of the head of the office in running text."""
    body = f"""<p><b>{firm.tax_office.upper()}</b></p><p>{number}<span style="float:right">{date}</span></p><h1>Zaświadczenie<br>{TITLE}</h1>
<p>Na podstawie art. 306a § 1 i art. 306e § 1 ustawy – Ordynacja podatkowa, po rozpatrzeniu wniosku podatnika</p><p class="c"><b>{firm.name}</b><br>{firm.street}, {firm.code} {firm.town}<br>NIP: {dashed(firm.nip)}</p>
<p>zaświadcza się, że według stanu na dzień wydania podatnik <b>nie zalega</b> z zapłatą podatków pozostających we właściwości tutejszego organu.</p><p>Wobec podatnika nie jest prowadzone postępowanie mające na celu ujawnienie zaległości ani postępowanie egzekucyjne.</p>
<p>Opłatę skarbową w wysokości 21 zł uiszczono.</p><div style="margin:50px 0 0 350px;text-align:center">{drawn("nus" + number, 180, 50)}<div style="border-top:1px dotted #333;font-size:9pt">Z upoważnienia Naczelnika<br>Bogumiła Serafin-Kot, Kierownik Działu</div></div>"""
    return page(
        "US",
        "body{font:12pt/1.55 'Liberation Serif',serif}.c{text-align:center}h1{font-size:14pt;text-align:center;margin:32px 0}",
        body,
    )


def tax_online(firm: Firm, date: str, number: str) -> Html:
    """A print from the e-tax office: automatic, with an electronic seal and a control code."""
    body = f"""<table class="t"><tr><td><b>Krajowa Administracja Skarbowa</b><br>e-Urząd Skarbowy</td><td style="text-align:right">UNP: {number}<br>wygenerowano {date}</td></tr></table><h1>Zaświadczenie {TITLE} (ZAS-W)</h1><dl><dt>Organ</dt><dd>{firm.tax_office}</dd><dt>Podatnik</dt><dd>{firm.name}</dd><dt>Identyfikator podatkowy NIP</dt><dd>{firm.nip}</dd><dt>Adres</dt><dd>{firm.street}, {firm.code} {firm.town}</dd>
<dt>Stan na dzień</dt><dd>{date}</dd><dt>Treść</dt><dd><b>Nie zalega w podatkach</b> (PIT, CIT, VAT, akcyza i inne należności w ewidencji organu). Kwota zaległości: 0,00 zł. Odsetki za zwłokę: 0,00 zł.</dd><dt>Cel</dt><dd>ubieganie się o wsparcie publiczne</dd></dl>
<div style="{E_SEAL};background:#f5f5f5">Pieczęć elektroniczna Szefa Krajowej Administracji Skarbowej<br>Dokument wystawiony automatycznie, bez podpisu pracownika</div>"""
    css = ".t td{border-bottom:3px solid #c8102e;padding-bottom:8px}h1{font-size:14pt;margin:26px 0}dl{display:grid;grid-template-columns:190px 1fr;row-gap:9px;margin-bottom:40px}dt{color:#666}dd{margin:0}"
    return page("e-US", css, body)


def tax_table(firm: Firm, date: str, number: str) -> Html:
    """Taxes one by one in a table."""
    kinds = (
        "podatek dochodowy od osób prawnych",
        "podatek dochodowy od osób fizycznych (płatnik)",
        "podatek od towarów i usług",
        "podatek akcyzowy",
        "podatek od czynności cywilnoprawnych",
    )
    rows = "".join(f"<tr><td>{n}</td><td>{k}</td><td>brak zaległości</td></tr>" for n, k in enumerate(kinds, 1))
    body = f"""<div class="h"><div>{firm.tax_office}<br><small>Referat Rachunkowości i Zaświadczeń</small></div><div>{number}<br>{date}</div></div><h1>ZAŚWIADCZENIE</h1><p class="c">{TITLE}</p>
<p>Dotyczy: {firm.name}, {firm.code} {firm.town}, {firm.street}, NIP {spaced(firm.nip)}.</p><p>Stwierdzam, że w ewidencji prowadzonej przez organ podatkowy na dzień {date} stan zaległości przedstawia się następująco:</p><table><tr><th>lp.</th><th>tytuł</th><th>stan</th></tr>{rows}</table>
<p>Podsumowanie: podatnik nie posiada zaległości podatkowych.</p><p style="font-size:8.5pt">Zaświadczenie odzwierciedla stan z dnia jego wydania.</p><div style="margin:36px 0 0 340px;text-align:center">{stamp(("Starszy ekspert skarbowy", "Wiesław Ornat"), "#333")}{drawn("tt" + number, 170, 46)}</div>"""
    css = ".h{display:flex;justify-content:space-between;border-bottom:1px solid #000}h1{text-align:center;letter-spacing:5px;margin:28px 0 0;font-size:16pt}.c{text-align:center;margin-top:2px}td,th{border:1px solid #444;padding:4px 8px;text-align:left}"
    return page("US", css, body)


ZUS = (zus_print, zus_letter, zus_form, zus_short)
TAX = (tax_boxes, tax_letter, tax_online, tax_table)
