"""Certificates of the Social Insurance Institution and of tax offices, four layouts each."""

from collections.abc import Callable

from . import strokes
from .firm import Firm, dashed

CSS = (
    "@page{size:A4;margin:0}body{margin:0;font:10.5pt 'Liberation Sans',Arial,sans-serif;color:#111}"
    ".p{padding:18mm 20mm}table{border-collapse:collapse;width:100%}td,th{padding:1.6mm 2mm;vertical-align:top;text-align:left}"
    ".g td,.g th{border:.3mm solid #444}h1{font-size:14pt;text-align:center;margin:7mm 0 4mm}p{margin:2mm 0;line-height:1.4}"
    ".s{font-size:8pt;color:#333}.r{text-align:right}.c{text-align:center}"
)


def page(body: str, more: str = "") -> str:
    """A page of HTML."""
    return f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>{CSS}{more}</style></head><body><div class="p">{body}</div></body></html>'


def address(firm: Firm) -> str:
    """Where the firm sits."""
    return f"{firm.street}, {firm.postal} {firm.town}"


def officer(name: str, role: str) -> str:
    """A clerk's stamp and signature."""
    picture = strokes.svg(strokes.signature(name), 420, 130, "46mm", "#16245e")
    return (
        f'<div style="width:75mm;margin:8mm 0 0 auto;text-align:center;color:#23397f">'
        f'<div style="font-size:9pt">{role}</div><div style="margin:-1mm 0 -5mm">{picture}</div>'
        f'<div style="font-size:9.5pt;font-style:italic">{name}</div></div>'
    )


def round_stamp(text: str) -> str:
    """The office's round stamp."""
    return (
        '<svg viewBox="0 0 120 120" style="width:32mm;position:absolute;margin:-2mm 0 0 12mm">'
        '<g fill="none" stroke="#a02633" stroke-width="1.6"><circle cx="60" cy="60" r="56"/><circle cx="60" cy="60" r="38"/></g>'
        '<path id="o" d="M60 60 m-45 0 a45 45 0 1 1 90 0 a45 45 0 1 1 -90 0" fill="none"/>'
        f'<text font-size="9.4" fill="#a02633"><textPath href="#o">{text}</textPath></text></svg>'
    )


def zus_funds(firm: Firm, office: str, number: str, day: str) -> str:
    """A letter with a table of funds; qualified signature."""
    rows = "".join(
        f"<tr><td>{at}.</td><td>{name}</td><td>brak zaległości</td></tr>"
        for at, name in enumerate(
            (
                "ubezpieczenia społeczne",
                "ubezpieczenie zdrowotne",
                "Fundusz Pracy i Fundusz Solidarnościowy",
                "Fundusz Gwarantowanych Świadczeń Pracowniczych",
                "Fundusz Emerytur Pomostowych",
            ),
            1,
        )
    )
    return page(
        f'<table><tr><td style="font-size:19pt;font-weight:bold;color:#00693c">ZUS</td><td><b>Zakład Ubezpieczeń Społecznych</b><br>{office}</td>'
        f'<td class="r">{day}<br>Nr zaświadczenia: {number}</td></tr></table>'
        "<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>"
        f'<table class="g"><tr><td style="width:45mm">Płatnik składek</td><td><b>{firm.name}</b></td></tr><tr><td>Adres</td><td>{address(firm)}</td></tr>'
        f"<tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>REGON</td><td>{firm.regon}</td></tr></table>"
        f"<p>Potwierdzamy, że według zapisów na koncie, na dzień {day}, płatnik nie posiada zaległości z tytułu składek na:</p>"
        f'<table class="g"><tr><th>Lp.</th><th>Tytuł składek</th><th>Stan rozliczeń</th></tr>{rows}</table>'
        "<p>Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych.</p>"
        '<p>Zaświadczenie wydajemy na wniosek płatnika.</p><div style="border:.3mm solid #00693c;padding:3mm;width:88mm;margin:12mm 0 0 auto;font-size:8.5pt">'
        f"Dokument podpisany kwalifikowanym podpisem elektronicznym<br>Podpisał: Hanna Wrzosek, starszy inspektor<br>Data: {day}</div>"
        '<p class="s" style="margin-top:30mm">Autentyczność zaświadczenia można sprawdzić na stronie zus.pl, podając jego numer.</p>'
    )


def zus_letter(firm: Firm, office: str, number: str, day: str) -> str:
    """Paper from a branch: running text, stamp and signature."""
    return page(
        f"<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{office}<br>Wydział Rozliczeń Kont Płatników Składek</p>"
        f'<p class="r">{day}</p><p>Znak sprawy: {number}</p><div style="margin:6mm 0 0 95mm"><b>{firm.name}</b><br>{firm.street}<br>{firm.postal} {firm.town}</div>'
        '<h1 style="letter-spacing:.6mm">ZAŚWIADCZENIE</h1>'
        "<p>Na podstawie art. 217 Kodeksu postępowania administracyjnego oraz art. 123 ustawy z dnia 13 października 1998 r. "
        f"o systemie ubezpieczeń społecznych zaświadcza się, że <b>{firm.name}</b>, NIP {dashed(firm.nip)}, REGON {firm.regon}, "
        f"<b>nie zalega w opłacaniu składek</b> na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, "
        f"Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych – według stanu na dzień {day}.</p>"
        "<p>Zaświadczenie wydaje się celem przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego.</p>"
        f"{round_stamp('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH * ODDZIAŁ *')}{officer('mgr Iwona Targosz', 'KIEROWNIK REFERATU')}"
        '<p class="s" style="margin-top:38mm">Zwolniono z opłaty skarbowej.</p>',
        "body{font-family:'Liberation Serif','Times New Roman',serif;font-size:12pt}",
    )


def zus_print(firm: Firm, office: str, number: str, day: str) -> str:
    """A print from the payer's account: two columns and a frame."""
    return page(
        f'<div style="background:#e6f0ea;padding:4mm"><b>Zakład Ubezpieczeń Społecznych</b><span style="float:right">eZUS · profil płatnika</span></div>'
        '<h1 style="text-align:left">Zaświadczenie o niezaleganiu w opłacaniu składek</h1>'
        f"<p class='s'>Identyfikator dokumentu {number} · jednostka: {office} · data wystawienia {day}</p>"
        '<div style="columns:2;column-gap:10mm;margin:5mm 0">'
        f"<p class='s'>Nazwa płatnika</p><p><b>{firm.name}</b></p><p class='s'>NIP</p><p><b>{firm.nip}</b></p>"
        f"<p class='s'>REGON</p><p><b>{firm.regon}</b></p><p class='s'>Adres siedziby</p><p><b>{address(firm)}</b></p></div>"
        f'<div style="border-left:1.5mm solid #00693c;padding:2mm 5mm;background:#f6f6f6"><p>Stan na dzień: <b>{day}</b></p>'
        "<p><b>Płatnik nie ma zaległości w opłacaniu składek</b> na ubezpieczenia społeczne, zdrowotne, FP, FS, FGŚP i FEP.</p></div>"
        "<p>Zaświadczenie wydano na wniosek płatnika złożony elektronicznie (art. 50 ust. 4 ustawy systemowej).</p>"
        f"<p>Pieczęć elektroniczna: Zakład Ubezpieczeń Społecznych, {day}</p>"
        '<p class="s" style="margin-top:80mm;border-top:.2mm solid #999">Strona 1 z 1 · wydruk dokumentu elektronicznego</p>'
    )


def zus_form(firm: Firm, office: str, number: str, day: str) -> str:
    """A numbered form with boxes."""
    cells = "".join(
        f'<span style="border:.3mm solid #333;padding:.6mm 1.6mm">{digit}</span>' for digit in firm.nip
    )
    return page(
        f'<table class="g"><tr><td style="width:60mm"><b>ZUS</b> {office}</td><td><b>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</b></td>'
        f'<td style="width:42mm">Nr {number}</td></tr></table><h1 style="font-size:11pt;text-align:left">I. Dane płatnika składek</h1>'
        f'<table class="g"><tr><td>1. NIP<br>{cells}</td><td>2. REGON<br>{firm.regon}</td></tr><tr><td colspan="2">3. Nazwa / imię i nazwisko<br><b>{firm.name}</b></td></tr>'
        f'<tr><td colspan="2">4. Adres<br>{address(firm)}</td></tr></table><h1 style="font-size:11pt;text-align:left">II. Treść zaświadczenia</h1>'
        f'<table class="g"><tr><td>5. Zakład Ubezpieczeń Społecznych zaświadcza, że na dzień <b>{day}</b> wymieniony płatnik '
        "<b>nie zalega</b> z opłatą składek na:<br>☒ ubezpieczenia społeczne &nbsp; ☒ ubezpieczenie zdrowotne &nbsp; ☒ Fundusz Pracy / Fundusz Solidarnościowy"
        "<br>☒ FGŚP &nbsp; ☒ Fundusz Emerytur Pomostowych</td></tr><tr><td>6. Podstawa: art. 217 § 2 pkt 2 Kpa</td></tr></table>"
        f'<h1 style="font-size:11pt;text-align:left">III. Podpis</h1><p>Data wydania: {day}</p>{officer("Dorota Felczak", "STARSZY SPECJALISTA")}'
    )


def zus_refusal(firm: Firm, office: str, number: str, day: str) -> str:
    """A refusal."""
    return page(
        f"<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{office}</p><p class='r'>{day}</p><p>Znak: {number}</p>"
        f'<div style="margin-left:95mm"><b>{firm.name}</b><br>{firm.street}<br>{firm.postal} {firm.town}<br>NIP {firm.nip}</div>'
        "<h1>DECYZJA</h1><p>Na podstawie art. 219 Kpa w związku z art. 123 ustawy o systemie ubezpieczeń społecznych, po rozpatrzeniu wniosku "
        f"z dnia 25 marca 2026 r., <b>odmawia się wydania zaświadczenia o niezaleganiu w opłacaniu składek</b> płatnikowi {firm.name}.</p>"
        "<p><b>Uzasadnienie.</b> Na koncie płatnika figuruje nieopłacona należność z tytułu składek za styczeń i luty 2026 r. W tym stanie "
        "zaświadczenie o żądanej treści nie może zostać wydane.</p><p>Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od doręczenia.</p>"
        f"{round_stamp('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH * ODDZIAŁ *')}{officer('Bożena Kordas', 'z up. DYREKTORA ODDZIAŁU')}",
        "body{font-family:'Liberation Serif','Times New Roman',serif;font-size:12pt}",
    )


def tax_grid(firm: Firm, office: str, number: str, day: str, owed: str = "") -> str:
    """The form with lettered parts."""
    first, second = ("☐", "☒") if owed else ("☒", "☐")
    amount = f"Kwota zaległości: {owed}" if owed else "Kwota zaległości: —"
    return page(
        f'<p class="s r">ZAS-W</p><table class="g"><tr><td style="width:85mm">1. Organ podatkowy<br><b>Naczelnik {office}</b></td><td>2. Nr {number}<br>3. Data wydania: {day}</td></tr></table>'
        "<h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>"
        "<p class='s'>Podstawa prawna: art. 306a § 2 pkt 2 oraz art. 306e ustawy – Ordynacja podatkowa</p>"
        f'<table class="g"><tr><td style="background:#ddd" colspan="2"><b>A. DANE WNIOSKODAWCY</b></td></tr><tr><td>4. NIP<br>{firm.nip}</td><td>5. REGON<br>{firm.regon}</td></tr>'
        f'<tr><td colspan="2">6. Nazwa pełna / nazwisko, imię<br><b>{firm.name}</b></td></tr><tr><td colspan="2">7. Adres<br>{address(firm)}</td></tr>'
        '<tr><td style="background:#ddd" colspan="2"><b>B. TREŚĆ ZAŚWIADCZENIA</b></td></tr>'
        f'<tr><td colspan="2">8. Na dzień {day} według prowadzonej ewidencji wnioskodawca:<br>{first} nie posiada zaległości podatkowych<br>{second} posiada zaległości podatkowe<br>{amount}</td></tr>'
        '<tr><td style="background:#ddd" colspan="2"><b>C. INFORMACJE DODATKOWE</b></td></tr><tr><td colspan="2">9. Postępowanie egzekucyjne w administracji: nie prowadzi się<br>'
        f"10. Zaświadczenie wydano na wniosek, w 1 egzemplarzu</td></tr></table>{officer('Renata Sokół', 'z up. NACZELNIKA URZĘDU SKARBOWEGO')}"
    )


def tax_account(firm: Firm, office: str, number: str, day: str) -> str:
    """A document of the tax account, sealed."""
    return page(
        '<table><tr><td><b style="color:#b3122c;font-size:13pt">Krajowa Administracja Skarbowa</b></td><td class="r s">e-Urząd Skarbowy</td></tr></table>'
        f'<hr><p class="r">Data wydania: {day}<br>Numer: {number}</p><h1 style="text-align:left">Zaświadczenie o niezaleganiu w podatkach</h1>'
        f"<p>Dla:</p><p><b>{firm.name}</b><br>{address(firm)}<br>Identyfikator podatkowy NIP: {firm.nip}</p>"
        f"<p>Według stanu na {day} podatnik <b>nie posiada zaległości podatkowych</b> w podatkach, dla których właściwy jest Naczelnik {office}.</p>"
        "<p>W stosunku do podatnika nie jest prowadzone postępowanie w sprawie o przestępstwo lub wykroczenie skarbowe.</p>"
        "<p>Zaświadczenie wydano automatycznie na podstawie art. 306e § 1 w związku z art. 306m Ordynacji podatkowej.</p>"
        f'<div style="border:.4mm solid #b3122c;width:80mm;padding:3mm;margin-top:14mm;font-size:9pt">Pieczęć elektroniczna<br><b>Szef Krajowej Administracji Skarbowej</b><br>{day}</div>'
        '<p class="s" style="margin-top:60mm">Pismo nie wymaga podpisu odręcznego.</p>'
    )


def tax_letter(firm: Firm, office: str, number: str, day: str) -> str:
    """A letter in running text."""
    return page(
        f'<p class="c"><b>NACZELNIK<br>{office.upper()}</b></p><table><tr><td>{number}</td><td class="r">{day}</td></tr></table>'
        "<h1>Zaświadczenie o niezaleganiu w podatkach</h1>"
        f"<p>Działając na podstawie art. 306a i art. 306e § 1 Ordynacji podatkowej, na wniosek strony zaświadcza się, że podatnik <b>{firm.name}</b>, "
        f"{address(firm)}, NIP {dashed(firm.nip)}, na dzień {day} <b>nie zalega w podatkach</b> stanowiących dochód budżetu państwa, do których "
        "poboru właściwy jest tutejszy organ.</p><p>Zaświadczenie wydaje się w celu przedłożenia w naborze ogłoszonym przez Województwo Lubuskie.</p>"
        "<p>Pobrano opłatę skarbową w wysokości 21 zł.</p>"
        f"{round_stamp('NACZELNIK URZĘDU SKARBOWEGO * POLSKA *')}{officer('Marzena Olkusz', 'KIEROWNIK DZIAŁU OBSŁUGI BEZPOŚREDNIEJ')}",
        "body{font-family:'Liberation Serif','Times New Roman',serif;font-size:12pt}.p{padding:24mm 24mm}p{text-align:justify}.c,.r{text-align:inherit}.c{text-align:center}",
    )


def tax_lines(firm: Firm, office: str, number: str, day: str) -> str:
    """Questions and answers in two columns."""
    rows = (
        ("Organ wydający", f"Naczelnik {office}"),
        ("Podatnik", f"<b>{firm.name}</b><br>{address(firm)}"),
        ("NIP", firm.nip),
        ("Zakres", "podatek dochodowy, podatek od towarów i usług, podatek akcyzowy"),
        (
            "Czy podatnik posiada zaległości podatkowe?",
            "<b>NIE</b> – na dzień wydania nie stwierdzono zaległości",
        ),
        ("Odroczenia, raty", "nie dotyczy"),
        ("Podstawa prawna", "art. 306e § 1 i § 6 Ordynacji podatkowej"),
    )
    body = "".join(
        f"<tr><td style='width:58mm;background:#f0f0f0'>{left}</td><td>{right}</td></tr>"
        for left, right in rows
    )
    return page(
        f'<p><b>Urząd Skarbowy – Krajowa Administracja Skarbowa</b><span style="float:right">{day}</span></p><p>Sprawa: {number}</p>'
        f'<h1 style="font-size:12.5pt">ZAŚWIADCZENIE<br>O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1><table class="g">{body}</table>'
        '<p style="margin-top:14mm">Podpisano kwalifikowanym podpisem elektronicznym<br><b>Grażyna Lisiecka</b>, starszy komisarz skarbowy, '
        f"z upoważnienia Naczelnika Urzędu Skarbowego, {day}</p>"
    )


Maker = Callable[[Firm, str, str, str], str]
ZUS: dict[str, Maker] = {"funds": zus_funds, "letter": zus_letter, "print": zus_print, "form": zus_form}
TAX: dict[str, Maker] = {"grid": tax_grid, "account": tax_account, "letter": tax_letter, "lines": tax_lines}
