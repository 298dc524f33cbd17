"""Certificates of ZUS and of tax offices."""

from html import escape

from tests.blind.model import Html

from .firm import Firm
from .style import page, seal, stamp, strokes

ZUS_STREET = {
    "Zielonej Górze": "ul. Dworcowa 14, 65-021 Zielona Góra",
    "Gorzowie Wielkopolskim": "ul. gen. Sikorskiego 42, 66-400 Gorzów Wielkopolski",
}
FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)


def zus_electronic(firm: Firm, date: str, number: str) -> Html:
    """The print of an electronic certificate."""
    return page(
        "body{font:10.5pt/1.5 'Liberation Sans',sans-serif}h1{font-size:14pt;margin:26px 0 14px}.g{color:#0a6b3d}",
        f"<div class='g'><b style='font-size:16pt'>ZUS</b> Zakład Ubezpieczeń Społecznych<br>Oddział w {firm.zus}</div>"
        f"<p>Znak sprawy: {number}<br>Data wydania: {date}</p><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Płatnik składek:<br><b>{escape(firm.name)}</b><br>{firm.address}<br>NIP {firm.nip} &nbsp; REGON {firm.regon}"
        f"</p><p>Zaświadczamy, że na dzień {date} płatnik <b>nie zalega</b> w opłacaniu składek na:</p><ul>"
        + "".join(f"<li>{fund}</li>" for fund in FUNDS)
        + "</ul><p>Zaświadczenie wydano na wniosek płatnika na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń "
        "społecznych.</p><p style='border:1px solid #0a6b3d;padding:8px;width:90mm'>Dokument podpisano kwalifikowaną "
        "pieczęcią elektroniczną<br>Zakład Ubezpieczeń Społecznych</p><p style='font-size:8pt'>Autentyczność dokumentu "
        "można sprawdzić na stronie zus.pl.</p>",
    )


def zus_letter(firm: Firm, date: str, number: str) -> Html:
    """A letter signed by an inspector."""
    return page(
        "body{font:12pt/1.55 'Liberation Serif',serif}h1{font-size:15pt;text-align:center;letter-spacing:3px;margin:30px 0}",
        f"<table><tr><td>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>ODDZIAŁ w {firm.zus}<br><small>{ZUS_STREET[firm.zus]}</small>"
        f"</td><td style='text-align:right'>{date} r.</td></tr></table><p>{number}</p>"
        f"<p style='margin-left:90mm'>{escape(firm.name)}<br>{firm.street}<br>{firm.post} {firm.town}</p>"
        "<h1>ZAŚWIADCZENIE</h1><p>Na podstawie art. 217 Kodeksu postępowania administracyjnego oraz zapisów na koncie "
        f"płatnika składek NIP: {firm.nip_dashed}, REGON: {firm.regon} potwierdza się, że płatnik według stanu na dzień "
        f"{date} r. <b>nie posiada zaległości</b> z tytułu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne "
        "oraz Fundusz Pracy, FGŚP i FEP.</p><p>Zaświadczenie o niezaleganiu w opłacaniu składek wydaje się na żądanie "
        f"strony w celu przedłożenia w urzędzie.</p><div style='text-align:right'>{seal('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH')}"
        f"<br>{strokes(number, 150, 46)}<br>{stamp(('z up. DYREKTORA ODDZIAŁU', 'starszy inspektor', 'H. Mroczek'))}</div>",
    )


def zus_table(firm: Firm, date: str, number: str) -> Html:
    """A sheet with a row for each fund."""
    rows = "".join(f"<tr><td>{fund}</td><td>brak zaległości</td></tr>" for fund in FUNDS)
    return page(
        "body{font:10pt/1.4 'DejaVu Sans',sans-serif}td,th{border:1px solid #777;padding:6px}h1{font-size:13pt}",
        f"<p><b>Zakład Ubezpieczeń Społecznych</b> | Oddział w {firm.zus} | Wydział Rozliczeń Kont Płatników</p>"
        "<h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1><table>"
        f"<tr><th>Numer</th><td>{number}</td></tr><tr><th>Płatnik</th><td>{escape(firm.name)}</td></tr><tr><th>Adres"
        f"</th><td>{firm.address}</td></tr><tr><th>NIP</th><td>{firm.nip}</td></tr><tr><th>Stan na dzień</th><td>{date}"
        f"</td></tr></table><p>Rozliczenie konta wykazuje:</p><table><tr><th>Tytuł</th><th>Stan konta</th></tr>{rows}"
        f"</table><p>Płatnik nie zalega ze składkami.</p>{strokes(number + 'k', 150, 46)}<br>"
        + stamp(("KIEROWNIK WYDZIAŁU", "Rozliczeń Kont Płatników", "A. Szumilas")),
    )


def zus_slip(firm: Firm, date: str, number: str) -> Html:
    """Half a page with numbered boxes."""
    return page(
        "body{font:10.5pt/1.4 'Liberation Sans',sans-serif}td{border:1px solid #000;padding:5px;width:50%}"
        "small{display:block;color:#444;font-size:7.5pt}h1{font-size:12pt;text-align:center;border:2px solid #000;padding:8px}",
        "<h1>ZUS – ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1><table><tr><td><small>01. Jednostka wydająca"
        f"</small>Zakład Ubezpieczeń Społecznych, Oddział w {firm.zus}</td><td><small>02. Data i numer</small>{date}, "
        f"{number}</td></tr><tr><td><small>03. Nazwa lub nazwisko i imię płatnika</small>{escape(firm.name)}</td><td>"
        f"<small>04. NIP</small>{firm.nip}</td></tr><tr><td><small>05. Adres</small>{firm.address}</td><td><small>06. REGON"
        f"</small>{firm.regon}</td></tr><tr><td colspan=2><small>07. Treść</small>Stwierdza się, że wymieniony płatnik "
        f"nie ma zaległości w opłacaniu składek wymaganych na dzień {date}. Nie korzysta z układu ratalnego ani odroczenia."
        f"</td></tr><tr><td><small>08. Pieczęć</small>{seal('ZUS ODDZIAŁ ' + firm.zus.upper())}</td><td><small>09. Podpis"
        f"</small>{strokes(number + 'z')}<br>specjalista E. Wronka</td></tr></table>",
    )


def zus_refusal(firm: Firm, date: str, number: str) -> Html:
    """A decision that refuses the certificate."""
    return page(
        "body{font:12pt/1.5 'Liberation Serif',serif}h1{font-size:15pt;text-align:center;margin:24px 0}",
        f"<p>Zakład Ubezpieczeń Społecznych<br>Oddział w {firm.zus}<br>{ZUS_STREET[firm.zus]}</p><p>{number}, {date} r.</p>"
        f"<p style='margin-left:90mm'>{escape(firm.name)}<br>{firm.address}<br>NIP {firm.nip}</p><h1>POSTANOWIENIE</h1>"
        "<p>Na podstawie art. 219 Kodeksu postępowania administracyjnego <b>odmawia się wydania zaświadczenia</b> "
        "o niezaleganiu w opłacaniu składek.</p><p>Uzasadnienie: na koncie płatnika figurują nieopłacone składki na "
        "ubezpieczenia społeczne za styczeń i luty 2026 r., dlatego nie można potwierdzić treści żądanej przez stronę.</p>"
        "<p>Pouczenie: na postanowienie służy zażalenie w terminie 7 dni od doręczenia.</p><div style='text-align:right'>"
        f"{strokes(number)}<br>{stamp(('z up. DYREKTORA', 'kierownik referatu', 'J. Nowacka'))}</div>",
    )


NOTE = "Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości"


def tax_form(firm: Firm, date: str, number: str, owed: str = "") -> Html:
    """Numbered sections of an official print."""
    content = (
        f"Według stanu na dzień {date} podatnik posiada zaległości podatkowe: {owed}."
        if owed
        else f"Według stanu na dzień {date} podatnik nie ma zaległości podatkowych."
    )
    return page(
        "body{font:9.8pt/1.4 'Liberation Sans',sans-serif}td{border:1px solid #000;padding:4px 6px}"
        "small{display:block;font-size:7pt}.h{background:#ddd;font-weight:bold}h1{font-size:12pt;text-align:center}",
        f"<p style='text-align:right'>ZAS-W</p><h1>{NOTE.upper()}</h1><table><tr><td class='h' colspan=2>A. Organ wydający"
        f"</td></tr><tr><td colspan=2><small>1. Nazwa organu</small>Naczelnik {firm.tax}</td></tr><tr><td><small>2. Numer "
        f"</small>{number}</td><td><small>3. Data wydania</small>{date}</td></tr><tr><td class='h' colspan=2>B. Dane "
        f"podatnika</td></tr><tr><td><small>4. NIP</small>{firm.nip}</td><td><small>5. Nazwa pełna / nazwisko i imię</small>"
        f"{escape(firm.name)}</td></tr><tr><td colspan=2><small>6. Adres</small>{firm.address}</td></tr><tr><td class='h' "
        f"colspan=2>C. Treść zaświadczenia</td></tr><tr><td colspan=2>{content}</td></tr><tr><td colspan=2>Postępowanie "
        f"egzekucyjne w administracji: {'prowadzone' if owed else 'nie jest prowadzone'}.</td></tr>"
        f"<tr><td class='h' colspan=2>D. Podpis</td></tr><tr><td>{seal('NACZELNIK URZĘDU SKARBOWEGO', '#333')}</td><td>"
        f"{strokes(number + 't')}<br>{stamp(('z up. NACZELNIKA', 'komisarz skarbowy', 'W. Lisiak'))}</td></tr></table>",
    )


def tax_letter(firm: Firm, date: str, number: str) -> Html:
    """A letter of the office."""
    return page(
        "body{font:12pt/1.55 'Liberation Serif',serif}h1{font-size:14pt;text-align:center;margin:26px 0}",
        f"<p>NACZELNIK<br>{firm.tax.upper()}</p><p style='text-align:right'>{date} r.<br>{number}</p>"
        f"<h1>ZAŚWIADCZENIE<br><small>o niezaleganiu w podatkach</small></h1><p>Działając na podstawie art. 306a § 1 "
        f"i art. 306e Ordynacji podatkowej, po rozpatrzeniu wniosku {escape(firm.name)}, {firm.address}, NIP "
        f"{firm.nip_dashed}, zaświadcza się, że na dzień {date} r. w ewidencji podatkowej tutejszego organu wnioskodawca "
        "<b>nie figuruje jako zalegający</b> w podatkach. Nie korzysta z rozłożenia na raty ani odroczenia płatności.</p>"
        f"<p>Opłata skarbowa 21 zł – uiszczona.</p><div style='text-align:right'>{seal('URZĄD SKARBOWY', '#8a1f2b')}<br>"
        f"{strokes(number)}<br>{stamp(('z up. Naczelnika', 'starszy ekspert skarbowy', 'K. Dudziak'), '#333')}</div>",
    )


def tax_online(firm: Firm, date: str, number: str) -> Html:
    """A print from the e-office."""
    return page(
        "body{font:10.5pt/1.5 'DejaVu Sans',sans-serif}h1{font-size:13pt}.b{border-left:4px solid #b3001b;padding-left:10px}"
        "dt{font-size:8pt;color:#555}dd{margin:0 0 6px}",
        f"<p><b>Krajowa Administracja Skarbowa</b> &nbsp;|&nbsp; e-Urząd Skarbowy</p><h1>{NOTE}</h1><dl><dt>Identyfikator"
        f"</dt><dd>{number}</dd><dt>Organ</dt><dd>Naczelnik {firm.tax}</dd><dt>Podatnik</dt><dd>{escape(firm.name)}</dd>"
        f"<dt>NIP</dt><dd>{firm.nip}</dd><dt>Adres</dt><dd>{firm.address}</dd><dt>Stan na dzień</dt><dd>{date}</dd></dl>"
        "<p class='b'>Stwierdza się brak zaległości w podatkach, do których poboru właściwy jest organ wydający.</p>"
        "<p style='font-size:8.5pt'>Zaświadczenie wydano automatycznie i opatrzono kwalifikowaną pieczęcią elektroniczną "
        "Szefa Krajowej Administracji Skarbowej. Wydruk nie wymaga podpisu.</p>",
    )


def tax_columns(firm: Firm, date: str, number: str) -> Html:
    """A table of taxes with nothing owed in each."""
    income = "CIT" if firm.krs else "PIT"
    rows = "".join(
        f"<tr><td>{tax}</td><td>0,00 zł</td><td>0,00 zł</td></tr>"
        for tax in (f"podatek dochodowy ({income})", "podatek od towarów i usług (VAT)", "podatek akcyzowy")
    )
    return page(
        "body{font:10.5pt/1.45 'Liberation Sans',sans-serif}td,th{border:1px solid #555;padding:5px}h1{font-size:14pt}",
        f"<table><tr><td style='border:0'>Naczelnik<br>{firm.tax}</td><td style='border:0;text-align:right'>Znak: {number}"
        f"<br>dnia {date}</td></tr></table><h1>Zaświadczenie o niezaleganiu w podatkach</h1><p>Wydane dla: "
        f"<b>{escape(firm.name)}</b>, NIP {firm.nip}, {firm.address}</p><table><tr><th>Rodzaj podatku</th><th>Zaległość"
        f"</th><th>Odsetki</th></tr>{rows}</table><p>Zaświadcza się, że na dzień {date} podatnik nie zalega w podatkach."
        f"</p><div style='text-align:right'>{strokes(number + 'u')}<br>"
        + stamp(("z up. NACZELNIKA", "kierownik referatu", "B. Jasiński"))
        + "</div>",
    )
