"""Certificates of ZUS and of tax offices in four layouts each, and what resembles them."""

from tests.blind.model import Html

from .base import Firm, esc, page, pen_svg

OFFICE = (
    "@page{size:A4;margin:20mm 22mm}body{font:11pt/1.5 'Liberation Serif',serif}h1{font-size:14pt;text-align:center;"
    "margin:24px 0 14px}td,th{border:1px solid #444;padding:4px 8px;text-align:left;vertical-align:top}"
    "small{font-size:8.6pt;line-height:1.3;color:#333}.r{text-align:right}.e{border:1px solid #478;padding:8px 12px;"
    "font-size:9pt;margin-top:26px;width:62%}"
)
SANS = OFFICE.replace("'Liberation Serif',serif", "'Liberation Sans',sans-serif")


def _officer(name: str, title: str, seal: str, digital: bool = False) -> str:
    """Round seal, name stamp and the strokes of an officer; a line about the e-signature on a digital one."""
    if digital:
        return (
            f"<div class=e>Podpisano kwalifikowanym podpisem elektronicznym<br><b>{name}</b>, z up. {title}<br>"
            f"{seal}</div>"
        )
    return (
        '<div style="display:flex;justify-content:space-between;align-items:center;margin-top:26px">'
        '<div style="width:104px;height:104px;border:2px solid #a33;border-radius:50%;color:#a33;font-size:7.5pt;'
        f'text-align:center;padding:30px 8px;line-height:1.2">{seal}</div><div style="text-align:center">'
        f'{pen_svg(name)}<div style="color:#223">z up. {title}<br><b>{name}</b></div></div></div>'
    )


def zus_letter(firm: Firm, day: str, number: str, *, digital: bool = False) -> Html:
    """A branch's letter: running text, seal and signature."""
    body = (
        f"<div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{firm.zus_office}<br><small>Wydział Rozliczeń Kont Płatników "
        f"Składek</small></div><p class=r>{day}</p><p>Znak: {number}</p>"
        "<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1><p>Na podstawie art. 217 § 1 i § 2 Kodeksu "
        "postępowania administracyjnego oraz art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych zaświadcza się, "
        f"że płatnik składek</p><p style='text-align:center'><b>{esc(firm.name)}</b><br>{esc(firm.address)}<br>NIP "
        f"{firm.nip}, REGON {firm.regon}</p><p>na dzień {day} nie posiada zaległości w opłacaniu składek na "
        "ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, Fundusz "
        "Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych.</p><p>Zaświadczenie wydano na "
        "wniosek płatnika.</p>"
        + _officer("Danuta Wrzesień", "Kierownik Referatu", "ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH", digital)
    )
    return page(body, OFFICE)


def zus_electronic(firm: Firm, day: str, number: str, *, digital: bool = True) -> Html:
    """The PDF of the e-office: a table of data, a line of the result, a code to verify."""
    body = (
        "<table><tr><td style='border:0;color:#0a6b3d;font-size:17pt'><b>ZUS</b></td><td style='border:0' class=r>"
        f"Identyfikator dokumentu<br><b>{number}</b></td></tr></table>"
        "<h1 style='text-align:left'>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><table>"
        f"<tr><th>Wystawca</th><td>Zakład Ubezpieczeń Społecznych, {firm.zus_office}</td></tr>"
        f"<tr><th>Data wystawienia</th><td>{day}</td></tr><tr><th>Płatnik składek</th><td>{esc(firm.name)}</td></tr>"
        f"<tr><th>NIP</th><td>{firm.nip}</td></tr><tr><th>REGON</th><td>{firm.regon}</td></tr>"
        f"<tr><th>Adres</th><td>{esc(firm.address)}</td></tr><tr><th>Stan konta według dnia</th><td>{day}</td></tr>"
        "</table><p style='font-size:12.5pt;border-left:5px solid #0a6b3d;padding-left:10px'>Stwierdzamy, że płatnik "
        "<b>nie zalega z opłacaniem składek</b>, do których poboru jest zobowiązany Zakład.</p><p><small>Zaświadczenie "
        "obejmuje: ubezpieczenia społeczne, ubezpieczenie zdrowotne, FP, FS, FGŚP i FEP.</small></p>"
        f"<div class=e>{'Dokument' if digital else 'Wydruk dokumentu, który'} opatrzono kwalifikowaną pieczęcią "
        "elektroniczną<br>Zakład Ubezpieczeń Społecznych<br>"
        f"Autentyczność można sprawdzić w serwisie zus.pl, podając kod {number[-8:]}</div>"
    )
    return page(body, SANS)


def zus_by_title(firm: Firm, day: str, number: str, *, digital: bool = False) -> Html:
    """A letter with a table of insurances and the state of each."""
    kinds = (
        "Ubezpieczenia społeczne",
        "Ubezpieczenie zdrowotne",
        "Fundusz Pracy i Fundusz Solidarnościowy",
        "Fundusz Gwarantowanych Świadczeń Pracowniczych",
        "Fundusz Emerytur Pomostowych",
    )
    rows = "".join(
        f"<tr><td>{i}.</td><td>{kind}</td><td>brak zaległości</td></tr>" for i, kind in enumerate(kinds, 1)
    )
    body = (
        f"<table><tr><td style='border:0'>Zakład Ubezpieczeń Społecznych<br>{firm.zus_office}</td>"
        f"<td style='border:0' class=r>{day}<br>{number}</td></tr></table>"
        f"<p style='margin-left:55%'><b>{esc(firm.name)}</b><br>{esc(firm.street)}<br>{firm.postal} {esc(firm.town)}"
        f"<br>NIP: {firm.nip_dashed}</p><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Po rozpatrzeniu Państwa wniosku RWN potwierdzamy stan rozliczeń konta płatnika na dzień {day}:</p><table>"
        f"<tr><th>Lp.</th><th>Tytuł</th><th>Stan</th></tr>{rows}</table><p>Płatnik nie zalega w opłacaniu składek.</p>"
        "<p><small>Zaświadczenie zwolnione z opłaty skarbowej (składki na ubezpieczenia).</small></p>"
        + _officer("Roman Pyziak", "Naczelnik Wydziału", "ZUS Oddział pieczęć urzędowa", digital)
    )
    return page(body, SANS)


def zus_short(firm: Firm, day: str, number: str, *, digital: bool = False) -> Html:
    """A half-page certificate of an inspectorate."""
    body = (
        f"<div style='border:1.5px solid #222;padding:16px 20px'><p><b>ZUS</b> – {firm.zus_office}<br>nr {number}</p>"
        "<h1 style='margin:8px 0'>Zaświadczenie o niezaleganiu</h1><p style='text-align:center;margin:0'>w opłacaniu "
        f"składek</p><p>Zakład Ubezpieczeń Społecznych zaświadcza, że <b>{esc(firm.name)}</b> (NIP {firm.nip}), "
        f"{esc(firm.address)}, według ewidencji prowadzonej na koncie płatnika <u>nie posiada zadłużenia</u> z tytułu "
        f"składek na dzień wydania zaświadczenia, tj. {day}</p>"
        + _officer("Jolanta Cichosz", "Starszy Inspektor", "ZUS Inspektorat", digital)
        + "<p><small>Pouczenie: zaświadczenie potwierdza stan z dnia jego wydania.</small></p></div>"
    )
    return page(body, OFFICE)


def tax_boxes(firm: Firm, day: str, number: str, *, digital: bool = False, owed: str = "") -> Html:
    """Blocks A–D with ☒: none, or the state of arrears with amounts."""
    none, some = ("☐", "☒") if owed else ("☒", "☐")
    amounts = (
        f"<tr><td>Podatek od towarów i usług, 11/2025 i 12/2025</td><td>{owed}</td><td>odsetki: 731,00 zł</td></tr>"
        if owed
        else "<tr><td>---</td><td>---</td><td>---</td></tr>"
    )
    body = (
        f"<table><tr><td>Krajowa Administracja Skarbowa<br><b>{firm.tax_office}</b></td><td>Nr zaświadczenia<br>"
        f"{number}</td><td>Data wydania<br>{day}</td></tr></table><h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB "
        "STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1><p><small>Podstawa prawna: art. 306a § 1, art. 306e Ordynacji podatkowej"
        "</small></p><table><tr><th colspan=2>A. Dane podatnika</th></tr>"
        f"<tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>Nazwa</td><td>{esc(firm.name)}</td></tr><tr><td>Adres</td>"
        f"<td>{esc(firm.address)}</td></tr></table><br><table><tr><th>B. Treść zaświadczenia</th></tr>"
        f"<tr><td>{none} według stanu na dzień {day} podatnik nie zalega w podatkach</td></tr>"
        f"<tr><td>{some} według stanu na dzień {day} podatnik ma zaległości wymienione w części C</td></tr></table><br>"
        "<table><tr><th colspan=3>C. Stan zaległości</th></tr><tr><td>Podatek, okres</td><td>Należność główna</td>"
        f"<td>Odsetki na dzień wydania</td></tr>{amounts}</table><br><table><tr><th>D. Postępowania</th></tr><tr><td>"
        "Nie jest prowadzone postępowanie mające na celu ujawnienie zaległości podatkowych.</td></tr></table>"
        + _officer("Waldemar Skiba", "Naczelnika, Kierownik Działu", "URZĄD SKARBOWY", digital)
    )
    return page(body, SANS)


def tax_electronic(firm: Firm, day: str, number: str, *, digital: bool = True) -> Html:
    """The automatic PDF of the e-office of taxes."""
    body = (
        "<p><b style='color:#a4122f;font-size:14pt'>e-Urząd Skarbowy</b> &nbsp; <small>Krajowa Administracja Skarbowa"
        f"</small></p><p class=r>{day}<br>{number}</p><h1 style='text-align:left'>Zaświadczenie o niezaleganiu w "
        f"podatkach lub stwierdzające stan zaległości</h1><p>Organ: {firm.tax_office}</p><p>Wnioskodawca: "
        f"<b>{esc(firm.name)}</b><br>NIP: {firm.nip}<br>Adres: {esc(firm.address)}</p><p style='background:#f1f1f1;"
        f"padding:10px'>Na dzień {day} Wnioskodawca <b>nie posiada zaległości podatkowych</b> w podatkach, których "
        "poborem zajmuje się organ podatkowy (w tym PIT, CIT, VAT, akcyza).</p><p>Wnioskodawca nie korzysta z odroczeń "
        f"ani rozłożenia na raty.</p><div class=e>{'Zaświadczenie' if digital else 'Oryginał'} wygenerowano "
        "automatycznie i opatrzono kwalifikowaną "
        "pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. Nie wymaga podpisu odręcznego.</div>"
    )
    return page(body, SANS)


def tax_letter(firm: Firm, day: str, number: str, *, digital: bool = False) -> Html:
    """A letter of the head of an office: running text."""
    body = (
        f"<p><b>{firm.tax_office.upper()}</b></p><p>{number}</p><p class=r>dnia {day}</p><h1>Z A Ś W I A D C Z E N I E"
        "</h1><p style='text-align:center'>o niezaleganiu w podatkach</p><p>Działając na podstawie art. 306a i 306e "
        "ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa, na wniosek strony, zaświadczam, że</p>"
        f"<p><b>{esc(firm.name)}</b>, {esc(firm.address)}, NIP {firm.nip_dashed},</p><p>nie figuruje w ewidencji "
        f"tutejszego urzędu jako podatnik zalegający: na dzień {day} nie stwierdza się zaległości w podatkach "
        "stanowiących dochód budżetu państwa.</p><p><small>Opłata skarbowa 21 zł uiszczona. Zaświadczenie wydaje się "
        "celem przedłożenia w Urzędzie Marszałkowskim.</small></p>"
        + _officer("Mariola Jagoda", "Naczelnika Urzędu", "NACZELNIK URZĘDU SKARBOWEGO", digital)
    )
    return page(body, OFFICE)


def tax_amounts(firm: Firm, day: str, number: str, *, digital: bool = False) -> Html:
    """A table of taxes with zero amounts."""
    kinds = ("podatek dochodowy (PIT/CIT)", "podatek od towarów i usług (VAT)", "podatek akcyzowy", "inne")
    rows = "".join(f"<tr><td>{kind}</td><td>0,00 zł</td><td>0,00 zł</td></tr>" for kind in kinds)
    body = (
        f"<p>{firm.tax_office}<br><small>Referat Rachunkowości</small></p><p>{number}</p><h1>ZAŚWIADCZENIE O "
        "NIEZALEGANIU<br>W PODATKACH</h1><table><tr><td>Podatnik</td>"
        f"<td>{esc(firm.name)}</td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>Siedziba</td>"
        f"<td>{esc(firm.address)}</td></tr><tr><td>Stan na dzień</td><td>{day}</td></tr></table><br><table><tr><th>"
        f"Rodzaj podatku</th><th>Zaległość</th><th>Odsetki</th></tr>{rows}</table><p>Zaświadcza się, że podatnik nie "
        f"zalega w podatkach.</p><p>Wydano dnia {day}</p>"
        + _officer("Bogusław Tarka", "Naczelnika, Starszy Ekspert", "URZĄD SKARBOWY pieczęć", digital)
    )
    return page(body, SANS)


def municipal(firm: Firm, day: str, number: str) -> Html:
    """A look-alike: the same title, issued by a municipality for local taxes."""
    body = (
        f"<p style='text-align:center'><b>BURMISTRZ MIASTA I GMINY {esc(firm.town.upper())}</b><br>Wydział Podatków i "
        f"Opłat Lokalnych</p><p>{number}</p><p class=r>{day}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach i "
        f"opłatach lokalnych</h1><p>Zaświadcza się, że {esc(firm.name)}, {esc(firm.address)}, NIP {firm.nip}, nie "
        "zalega wobec gminy z tytułu podatku od nieruchomości, podatku od środków transportowych oraz opłaty za "
        "gospodarowanie odpadami.</p>" + _officer("Halina Miodek", "Burmistrza, Skarbnik", "GMINA")
    )
    return page(body, OFFICE)


def iso(firm: Firm, title: str, day: str) -> Html:
    """A certificate of a management system."""
    body = (
        "<div style='border:6px double #886d2c;padding:40px 30px;text-align:center'><p>JEDNOSTKA CERTYFIKUJĄCA "
        "SYSTEMY ZARZĄDZANIA</p><p style='font-size:30pt;margin:24px 0'>CERTYFIKAT</p>"
        f"<p style='font-size:15pt'><b>{esc(title)}</b></p><p>Niniejszym potwierdza się, że organizacja</p>"
        f"<p style='font-size:14pt'><b>{esc(firm.name)}</b><br>{esc(firm.address)}</p><p>stosuje system zgodny z "
        f"wymaganiami normy w zakresie: {esc(firm.trade)}.</p><p>Data wydania: {day} &nbsp; Ważny do: 30 września "
        f"2026 r.</p>{pen_svg('Jan Certyk')}<p>Przewodniczący Komitetu Certyfikacji</p></div>"
    )
    return page(body, OFFICE)


def patent(firm: Firm, title: str, day: str) -> Html:
    """A document of protection of the Patent Office."""
    body = (
        "<p style='text-align:center'><b>RZECZPOSPOLITA POLSKA<br>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</b></p>"
        "<h1>DOKUMENT PATENTOWY</h1><p>Na podstawie ustawy – Prawo własności przemysłowej Urząd Patentowy stwierdza "
        f"udzielenie prawa wyłącznego:</p><p style='font-size:14pt;text-align:center'><b>{esc(title)}</b></p><p>na "
        f"rzecz: {esc(firm.name)}, {esc(firm.address)}</p><p>Data udzielenia prawa: {day}</p>"
        + _officer("Urszula Klonek", "Prezesa, Ekspert", "URZĄD PATENTOWY RP")
    )
    return page(body, OFFICE)


def attest(firm: Firm, title: str, day: str) -> Html:
    """An attestation of a laboratory for a product."""
    body = (
        "<p>Zakład Badań i Atestacji Wyrobów<br><small>laboratorium akredytowane</small></p>"
        f"<h1>{esc(title.upper())}</h1><table><tr><td>Wnioskodawca i wytwórca</td><td>{esc(firm.name)}<br>"
        f"{esc(firm.address)}</td></tr><tr><td>Przedmiot</td><td>{esc(firm.trade)}</td></tr><tr><td>Wynik badań</td>"
        f"<td>wyrób spełnia wymagania</td></tr><tr><td>Data</td><td>{day}</td></tr></table>"
        + _officer("Zenon Probierz", "Kierownik Laboratorium", "ZAKŁAD BADAŃ")
    )
    return page(body, SANS)
