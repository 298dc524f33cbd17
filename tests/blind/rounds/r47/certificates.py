"""Certificates of ZUS and of the tax office, four of each, and copies of firms' certificates."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r47.common import Firm, html, seal, stroke

FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)


def officer(firm: Firm, seed: str) -> str:
    """The officer's pen, or the note of an e-signature on an electronic certificate."""
    return stroke(seed) if firm.pen else "<i>podpisano kwalifikowanym podpisem elektronicznym</i>"


def office_seal(firm: Firm, text: str) -> str:
    """The round seal on paper; nothing on an electronic certificate."""
    return seal(text) if firm.pen else "–"


def zus_print(firm: Firm) -> Html:
    """Today's electronic certificate."""
    items = "".join(f"<li>{fund},</li>" for fund in FUNDS)
    body = (
        "<div class='top'><div class='logo'>ZUS</div><div><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w "
        f"{firm.zus}<br>www.zus.pl</div><div class='r'>Data wydania: {firm.cert_day}<br>"
        f"Znak sprawy: 430000/71/{firm.nip[2:8]}/2026/ZAS</div></div>"
        "<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        "<table><tr><td>Nazwa / imię i nazwisko płatnika</td><td><b>" + escape(firm.name) + "</b></td></tr>"
        f"<tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>REGON</td><td>{firm.regon}</td></tr>"
        f"<tr><td>Adres</td><td>{escape(firm.address)}</td></tr></table>"
        f"<p>Zaświadczamy, że według stanu na dzień {firm.cert_day} wskazany płatnik składek "
        f"<b>nie zalega</b> w opłacaniu należnych składek na:</p><ul>{items}</ul>"
        "<p>Zaświadczenie wydajemy na wniosek płatnika składek.</p>"
        "<p class='b'>Podstawa prawna: art. 50 ust. 4 ustawy z 13 października 1998 r. o systemie ubezpieczeń "
        "społecznych; art. 217 i 218 Kodeksu postępowania administracyjnego.</p>"
        "<div class='es'>Dokument podpisany kwalifikowanym podpisem elektronicznym<br>z upoważnienia Dyrektora Oddziału"
        "<br>Bożena Krawiec, starszy specjalista</div>"
        "<p class='n'>Autentyczność dokumentu można sprawdzić na stronie www.zus.pl. Identyfikator: "
        f"{firm.regon[:4]}-{firm.nip[4:8]}-A7C{firm.nip[:2]}.</p>"
    )
    css = (
        "body{font:11pt Carlito}.top{display:flex;gap:14px;align-items:center}.r{margin-left:auto;text-align:right;"
        "font-size:9.5pt}.logo{font:bold 26pt Arial;color:#fff;background:#007834;padding:2px 10px}h1{font-size:16pt;"
        "margin:34px 0 16px}table{width:100%}td{border-bottom:1px solid #bbb;padding:5px}.b{font-size:9.5pt}"
        ".es{border:1px solid #888;width:70mm;padding:8px;margin:24px 0 0 auto;font-size:9pt}.n{font-size:8.5pt}"
    )
    return html(css, body)


def zus_letter(firm: Firm) -> Html:
    """The paper letter with a round seal."""
    body = (
        f"<div class='h'>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>ODDZIAŁ W {firm.zus.upper()}<br>"
        "Wydział Obsługi Rachunków Płatników</div>"
        f"<p class='r'>{firm.cert_day} r.</p><p>UP/4102/{firm.nip[3:7]}/2026</p>"
        "<h1>ZAŚWIADCZENIE</h1><h2>o niezaleganiu w opłacaniu składek</h2>"
        "<p>Na podstawie art. 217 § 2 pkt 2 i art. 218 § 1 k.p.a., po rozpoznaniu wniosku płatnika, Zakład "
        "Ubezpieczeń Społecznych zaświadcza, że</p>"
        f"<p class='c'><b>{escape(firm.name)}</b><br>{escape(firm.address)}<br>NIP: {firm.nip_dashed} &nbsp; "
        f"REGON: {firm.regon}</p>"
        f"<p>na dzień wydania niniejszego zaświadczenia <b>nie posiada zaległości</b> z tytułu składek na "
        "ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, Fundusz "
        "Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych.</p>"
        "<p>Zaświadczenie wydaje się celem przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego.</p>"
        f"<div class='f'><div>{seal('ZUS')}</div><div class='c'>z up. Dyrektora Oddziału<br>{stroke('zus' + firm.zus)}"
        "<br>Kierownik Referatu<br>Danuta Mielcarek</div></div>"
    )
    css = (
        "body{font:12pt 'Liberation Serif';line-height:1.45}.h{font-size:11pt}.r{text-align:right}h1{text-align:center;"
        "font-size:17pt;letter-spacing:5px;margin:30px 0 0}h2{text-align:center;font-size:13pt;margin:0 0 22px}"
        ".c{text-align:center}.f{display:flex;justify-content:space-between;margin-top:50px}"
    )
    return html(css, body)


def zus_typed(firm: Firm) -> Html:
    """An inspectorate's typewriter-like paper."""
    body = (
        f"<p>Zakład Ubezpieczeń Społecznych<br>Inspektorat w {firm.office}</p><p class='r'>dnia {firm.cert_day} r.</p>"
        f"<p>Znak: 436/RKS/{firm.regon[:5]}/26</p><p class='c'><b>ZAŚWIADCZENIE</b><br>o niezaleganiu w opłacaniu "
        "składek na ubezpieczenia</p>"
        f"<p>Płatnik składek : {escape(firm.name)}<br>Siedziba &nbsp; &nbsp; &nbsp; &nbsp;: {escape(firm.address)}<br>"
        f"NIP &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; : {firm.nip}<br>REGON &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; : "
        f"{firm.regon}</p>"
        "<p>Po sprawdzeniu konta płatnika stwierdza się, że wymieniony wyżej płatnik nie zalega z opłatą składek "
        "na ubezpieczenia społeczne, zdrowotne, FP, FGŚP i FEP.</p>"
        f"<p>Stan konta sprawdzono na dzień: {firm.cert_day}</p><p>Zaświadczenie wydano na prośbę strony.</p>"
        f"<div class='f'>{seal('INSPEKTORAT')}<div class='c'>{stroke('ins' + firm.zus)}<br>........................<br>"
        "Kierownik Inspektoratu<br>mgr Halina Wójtowiak</div></div>"
    )
    css = (
        "body{font:11pt 'Liberation Mono';line-height:1.5}.r{text-align:right}.c{text-align:center}"
        ".f{display:flex;justify-content:space-between;margin-top:60px}"
    )
    return html(css, body)


def zus_table(firm: Firm) -> Html:
    """A certificate with a row for each fund."""
    rows = "".join(
        f"<tr><td>{n}</td><td>{fund}</td><td>brak zaległości</td></tr>" for n, fund in enumerate(FUNDS, 1)
    )
    body = (
        f"<div class='t'><b>ZUS</b> Oddział w {firm.zus} | Centrum Obsługi Klientów i Korespondencji"
        f"<span>{firm.cert_day}</span></div>"
        f"<div class='ad'>{escape(firm.name)}<br>{escape(firm.street)}<br>{firm.code} {escape(firm.town)}</div>"
        "<h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>"
        f"<p>Nr {firm.nip[5:]}/2026</p><p>Zakład Ubezpieczeń Społecznych potwierdza stan rozliczeń płatnika składek "
        f"o numerze <b>NIP {firm.nip}</b>, REGON {firm.regon}, na dzień {firm.cert_day}:</p>"
        f"<table><tr><th>Lp.</th><th>Tytuł należności</th><th>Stan</th></tr>{rows}</table>"
        "<p>Płatnik nie zalega w opłacaniu składek. Wobec płatnika nie są prowadzone układy ratalne ani odroczenia "
        "terminu płatności.</p>"
        f"<div class='f'>Z upoważnienia Zakładu<br>{officer(firm, 'tab' + firm.zus)}<br>Ewa Parnicka<br>"
        "specjalista</div>"
        "<p class='n'>Wydano na podstawie art. 217 Kodeksu postępowania administracyjnego.</p>"
    )
    css = (
        "body{font:10.5pt Arial}.t{border-bottom:3px solid #007834;padding-bottom:4px}.t "
        "span{float:right}.ad{margin:26px 0 "
        "26px 100mm}h1{font-size:13pt}table{width:100%;margin:10px 0}td,th{border:1px solid #555;padding:5px}"
        ".f{margin:34px 0 0 110mm}.n{font-size:8pt;margin-top:30px}"
    )
    return html(css, body)


def zus_refusal(firm: Firm) -> Html:
    """The decision that refuses the certificate."""
    body = (
        f"<div class='h'>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>ODDZIAŁ W {firm.zus.upper()}</div><p class='r'>"
        f"{firm.cert_day} r.</p><p>Nr sprawy: 430000/71/{firm.nip[2:8]}/2026/ODM</p>"
        f"<p><b>{escape(firm.name)}</b><br>{escape(firm.address)}<br>NIP {firm.nip}</p><h1>POSTANOWIENIE</h1>"
        "<p>Na podstawie art. 219 Kodeksu postępowania administracyjnego <b>odmawia się wydania</b> zaświadczenia o "
        "niezaleganiu w opłacaniu składek.</p><p>Uzasadnienie: na koncie płatnika na dzień rozpatrzenia wniosku "
        "figuruje nieopłacona składka za luty 2026 r.</p><p>Na postanowienie służy zażalenie w terminie 7 dni.</p>"
        f"<div class='f'><div>{seal('ZUS')}</div><div>{stroke('odm')}<br>Kierownik Wydziału<br>Irena Sobieraj</div>"
        "</div>"
    )
    css = (
        "body{font:12pt 'Liberation Serif';line-height:1.5}.r{text-align:right}h1{text-align:center;font-size:15pt}"
        ".f{display:flex;justify-content:space-between;margin-top:40px}"
    )
    return html(css, body)


TITLE = "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI"


def tax_boxes(firm: Firm, arrears: str = "") -> Html:
    """The numbered boxes of the office's print."""
    none, some = ("☐", "☒") if arrears else ("☒", "☐")
    body = (
        f"<div class='o'><div>1. Organ podatkowy<br><b>Naczelnik Urzędu Skarbowego w {firm.office}</b></div>"
        f"<div>2. Numer<br><b>0{firm.nip[:3]}-SEW.4021.{firm.regon[3:7]}.2026</b></div><div>3. Data wydania<br>"
        f"<b>{firm.cert_day}</b></div></div><h1>{TITLE}</h1>"
        "<h2>A. PODSTAWA PRAWNA</h2><div class='x'>Art. 306a i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja "
        "podatkowa</div><h2>B. DANE PODATNIKA</h2>"
        f"<div class='o'><div>4. NIP<br><b>{firm.nip}</b></div><div>5. REGON<br><b>{firm.regon}</b></div></div>"
        f"<div class='x'>6. Nazwa pełna / imię i nazwisko<br><b>{escape(firm.name)}</b></div>"
        f"<div class='x'>7. Adres siedziby / miejsca zamieszkania<br><b>{escape(firm.address)}</b></div>"
        f"<h2>C. STAN ROZLICZEŃ NA DZIEŃ {firm.cert_day}</h2>"
        f"<div class='x'>8. {none} nie stwierdza się zaległości podatkowych</div>"
        f"<div class='x'>9. {some} stwierdza się zaległości podatkowe w kwocie: <b>{arrears or '–––'}</b></div>"
        "<h2>D. INFORMACJE DODATKOWE</h2><div class='x'>10. Postępowanie mające na celu ujawnienie zaległości: nie "
        "jest "
        "prowadzone<br>11. Zaświadczenie wydano na żądanie podatnika; opłata skarbowa 21 zł</div>"
        f"<div class='o'><div>12. Pieczęć urzędowa<br>{office_seal(firm, 'US')}</div><div>13. Podpis i pieczęć "
        "służbowa<br>"
        f"{officer(firm, 'us' + firm.office)}<br>z up. Naczelnika Urzędu Skarbowego<br>Marzena Kulik, kierownik "
        "działu</div></div>"
    )
    css = (
        "body{font:9.5pt Arial}h1{font-size:13pt;text-align:center;margin:16px 10mm}h2{font-size:10pt;background:#ddd;"
        "margin:8px 0 0;padding:3px 5px}.o{display:flex}.o div,.x{border:1px solid #444;padding:4px 6px;flex:1}"
    )
    return html(css, body)


def tax_eoffice(firm: Firm) -> Html:
    """The e-office's automatic print."""
    body = (
        "<div class='k'><div><b>Krajowa Administracja Skarbowa</b><br>e-Urząd Skarbowy</div><div>Warszawa, "
        f"{firm.cert_day}</div></div><p class='s'>Numer dokumentu: ESKAR-ZAS-{firm.nip[1:7]}-2026<br>Organ właściwy: "
        f"Naczelnik Urzędu Skarbowego w {firm.office}</p>"
        "<h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
        f"<p>Podatnik:<br><b>{escape(firm.name)}</b><br>NIP: {firm.nip}<br>Adres: {escape(firm.address)}</p>"
        f"<p>Zaświadcza się, że zgodnie z danymi organu podatkowego na dzień {firm.cert_day} podatnik <b>nie zalega w "
        "podatkach</b> stanowiących dochód budżetu państwa.</p>"
        "<p>Zaświadczenie obejmuje podatki, dla których właściwy jest naczelnik urzędu skarbowego, w tym podatek "
        "dochodowy, podatek od towarów i usług oraz podatek akcyzowy.</p>"
        "<p class='s'>Podstawa prawna: art. 306a § 1 i art. 306e § 1 Ordynacji podatkowej.</p>"
        "<div class='p'>Dokument opatrzony kwalifikowaną pieczęcią elektroniczną<br><b>Szef Krajowej Administracji "
        "Skarbowej</b><br>Wygenerowano automatycznie, nie wymaga podpisu odręcznego.</div>"
        "<p class='s'>Strona 1 z 1. Weryfikacja: podatki.gov.pl</p>"
    )
    css = (
        "body{font:11pt Carlito}.k{display:flex;justify-content:space-between;border-bottom:2px solid #b01c2e;"
        "padding-bottom:6px}.s{font-size:9pt;color:#333}h1{font-size:15pt;margin:26px 0}.p{margin:34px 0;padding:9px;"
        "background:#f1f1f1;font-size:9.5pt}"
    )
    return html(css, body)


def tax_letter(firm: Firm) -> Html:
    """The officer's letter; the choice that does not apply is struck out."""
    body = (
        f"<p><b>NACZELNIK<br>URZĘDU SKARBOWEGO<br>w {firm.office}</b></p><p class='r'>dnia "
        f"{firm.cert_day} r.</p><p>US.SOB-2.4021.{firm.nip[6:9]}.2026</p><h1>ZAŚWIADCZENIE</h1>"
        "<p class='c'>o niezaleganiu w podatkach lub stwierdzające stan zaległości</p>"
        "<p>Na podstawie art. 306a § 1, art. 306e § 1 ustawy – Ordynacja podatkowa, po rozpatrzeniu wniosku "
        f"podatnika, zaświadcza się, że <b>{escape(firm.name)}</b> z siedzibą: {escape(firm.address)}, NIP "
        f"{firm.nip_dashed}, REGON {firm.regon}</p>"
        "<p class='c z'>nie zalega / <s>zalega</s> *)</p>"
        f"<p>w podatkach pobieranych przez tutejszy organ podatkowy według stanu na dzień {firm.cert_day} r.</p>"
        "<p>Zaświadczenie zostało wydane w jednym egzemplarzu na potrzeby ubiegania się o pomoc de minimis.</p>"
        f"<div class='f'>{seal('URZĄD SKARBOWY')}<div class='c'>Z up. Naczelnika Urzędu Skarbowego<br>"
        f"{stroke('nacz' + firm.office)}<br>Barbara Jędrusik<br>starszy komisarz skarbowy</div></div>"
        "<p class='n'>*) niepotrzebne skreślić</p>"
    )
    css = (
        "body{font:12pt 'Liberation Serif';line-height:1.45}.r{text-align:right}.c{text-align:center}.z{font-size:14pt;"
        "font-weight:bold}h1{text-align:center;letter-spacing:4px;font-size:17pt;margin-bottom:0}.n{font-size:9pt}"
        ".f{display:flex;justify-content:space-between;margin-top:40px}"
    )
    return html(css, body)


def tax_table(firm: Firm) -> Html:
    """A statement tax by tax."""
    taxes = (
        "podatek dochodowy",
        "podatek od towarów i usług",
        "podatek od czynności cywilnoprawnych",
        "pozostałe",
    )
    rows = "".join(f"<tr><td>{tax}</td><td>0,00 zł</td><td>0,00 zł</td></tr>" for tax in taxes)
    body = (
        f"<div class='k'>Urząd Skarbowy w {firm.office}<br>Referat Obsługi Bezpośredniej</div>"
        f"<table class='i'><tr><td>Data</td><td>{firm.cert_day}</td></tr><tr><td>Nr</td><td>ZAS/{firm.regon[4:8]}/26"
        "</td></tr></table><h1>Zaświadczenie o niezaleganiu w podatkach</h1>"
        f"<p>Wnioskodawca: {escape(firm.name)}, {escape(firm.address)}</p><p>Identyfikator podatkowy NIP: "
        f"{firm.nip}</p>"
        f"<p>Naczelnik Urzędu Skarbowego w {firm.office} zaświadcza, że na dzień {firm.cert_day} stan zaległości "
        "podatkowych wnioskodawcy przedstawia się następująco:</p>"
        f"<table class='m'><tr><th>Rodzaj podatku</th><th>Zaległość</th><th>Odsetki</th></tr>{rows}<tr><td><b>Razem</b>"
        "</td><td>0,00 zł</td><td>0,00 zł</td></tr></table><p><b>Wnioskodawca nie posiada zaległości podatkowych.</b>"
        "</p>"
        f"<div class='f'>{officer(firm, 'ref' + firm.office)}<br>mł. ekspert skarbowy Rafał Gościk<br>z upoważnienia "
        "Naczelnika"
        f"</div>{seal('US') if firm.pen else ''}<p class='n'>Pobrano opłatę skarbową 21,00 zł. Art. 306a–306n "
        "Ordynacji podatkowej.</p>"
    )
    css = (
        "body{font:11pt Arial}.k{font-weight:bold}.i{margin:-34px 0 0 auto}.i td,.m td,.m th{border:1px solid #666;"
        "padding:4px 9px}h1{font-size:15pt;text-align:center;margin:34px 0}.m{width:100%}.f{margin:34px 0 0 95mm}"
        ".n{font-size:8pt}"
    )
    return html(css, body)


def evidence(firm: Firm, text: str) -> Html:
    """A copy of a certificate of the firm."""
    number = f"{firm.regon[:3]}/{firm.nip[5:8]}"
    if "ISO" in text:
        body = (
            f"<h1>CERTYFIKAT</h1><p>Jednostka certyfikująca systemy zarządzania zaświadcza, że</p><h2>"
            f"{escape(firm.name)}"
            f"</h2><p>{escape(firm.address)}</p><p>wdrożyła i stosuje system zarządzania zgodny z normą</p>"
            f"<h2>{escape(text)}</h2><p>Nr certyfikatu: {number}<br>Ważny do: 30.11.2027</p>"
        )
    elif "ochronne" in text or "atent" in text:
        body = (
            f"<p>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>"
            f"{'PATENT' if 'atent' in text else 'ŚWIADECTWO OCHRONNE'}"
            f"</h1><h2>{escape(text)}</h2><p>Uprawniony: {escape(firm.name)}, {escape(firm.town)}</p><p>Prawo trwa "
            "od dnia "
            "zgłoszenia. Wpis do rejestru został dokonany.</p>"
        )
    else:
        body = (
            f"<h1>{escape(text)}</h1><p>Dokument nr {number} wystawiony dla: {escape(firm.name)}, "
            f"{escape(firm.address)}"
            "</p><p>Potwierdza się spełnienie wymagań. Termin ważności: 31.12.2027.</p>"
        )
    css = "body{font:13pt 'Liberation Serif';text-align:center;line-height:1.6;padding-top:30mm}h1{font-size:24pt}"
    return html(css, f"{body}<p style='margin-top:60px'>{stroke('jednostka', 130)}</p>")


ZUS = {
    "ZUS electronic print": zus_print,
    "ZUS letter with round seal": zus_letter,
    "ZUS inspectorate, typed": zus_typed,
    "ZUS rows by fund": zus_table,
}
TAX = {
    "KAS numbered boxes": tax_boxes,
    "e-Urząd Skarbowy print": tax_eoffice,
    "Naczelnik's letter, struck out": tax_letter,
    "US table tax by tax": tax_table,
}
