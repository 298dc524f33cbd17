"""Certificates of ZUS and of the tax office, four prints each."""

from html import escape

from .companies import Firm
from .draw import page, sig

STAMP = (
    "<div style='display:inline-block;border:1.5px solid #37449b;color:#37449b;padding:3px 9px;font-size:8.5pt;"
    "text-align:center'>{}</div>"
)
MONO = "body{font:11pt/1.45 'Liberation Mono',monospace}"


def zus_system(f: Firm, date: str, number: str) -> str:
    """The layout of the ZUS system since late 2025."""
    rows = (
        ("Nazwa / imię i nazwisko", escape(f.name)),
        ("NIP", f.nip),
        ("REGON", f.regon),
        ("Adres", f"{f.street}, {f.postal} {f.town}"),
    )
    body = "".join(f"<tr><td style='width:34%;color:#555'>{a}</td><td><b>{b}</b></td></tr>" for a, b in rows)
    return page(
        "<table><tr><td style='color:#00713d;font-size:22pt;font-weight:bold;width:22%'>ZUS</td><td class='s'>Zakład "
        f"Ubezpieczeń Społecznych<br>{f.zus}</td><td class='r s'>{date}<br>Nr zaświadczenia: "
        f"{number}</td></tr></table>"
        "<h1 style='margin-top:30px'>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><h2>Dane płatnika "
        "składek</h2>"
        f"<table style='border-top:2px solid #00713d;border-bottom:1px solid #00713d'>{body}</table><h2>Treść "
        f"zaświadczenia</h2><p>Zaświadczamy, że według stanu na dzień <b>{date}</b> płatnik nie ma "
        f"zaległości w opłacaniu "
        "składek na:</p><ul><li>ubezpieczenia społeczne,</li><li>ubezpieczenie zdrowotne,</li><li>Fundusz "
        "Pracy i Fundusz "
        "Solidarnościowy,</li><li>Fundusz Gwarantowanych Świadczeń Pracowniczych,</li><li>Fundusz Emerytur "
        "Pomostowych."
        "</li></ul><p>Podstawa prawna: art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń "
        "społecznych oraz art. 217 i 218 Kodeksu postępowania administracyjnego.</p><p "
        "style='margin-top:30px'>Dokument "
        "opatrzony kwalifikowaną pieczęcią elektroniczną Zakładu Ubezpieczeń Społecznych.</p><p "
        "class='s'>Autentyczność "
        "dokumentu można sprawdzić na stronie zus.pl, podając numer zaświadczenia.</p>"
    )


def zus_typed(f: Firm, date: str, number: str) -> str:
    """An inspectorate's typed letter with stamps."""
    return page(
        f"<p>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{f.zus.upper()}</p><p class='r'>dnia {date}</p><p>Znak: {number}</p>"
        "<h1 class='c' style='letter-spacing:4px;margin-top:40px'>ZAŚWIADCZENIE</h1><p class='c'>o "
        "niezaleganiu w opłacaniu "
        f"składek</p><p style='text-align:justify'>Zakład Ubezpieczeń Społecznych {f.zus} zaświadcza, że "
        f"płatnik składek "
        f"{escape(f.name)}, {f.street}, {f.postal} {f.town}, NIP {f.nip}, REGON {f.regon}, nie posiada zaległości w "
        "opłacaniu składek na ubezpieczenia społeczne, zdrowotne oraz na Fundusz Pracy i Fundusz "
        "Gwarantowanych Świadczeń "
        f"Pracowniczych – stan na dzień {date}.</p><p>Zaświadczenie wydaje się na wniosek płatnika.</p>"
        f"<table "
        f"style='margin-top:50px'><tr><td>{STAMP.format('ZAKŁAD UBEZPIECZEŃ<br>SPOŁECZNYCH<br>' + f.zus)}</td><td "
        f"style='width:45%'>{sig('Zus ' + f.zus)}"
        f"{STAMP.format('STARSZY INSPEKTOR<br>mgr Barbara Kloc')}</td></tr></table>",
        MONO,
    )


def zus_portal(f: Firm, date: str, number: str) -> str:
    """A print from the portal, keys and values in boxes."""

    def cell(key: str, value: str, wide: int = 50) -> str:
        return f"<td style='width:{wide}%;border:1px solid #999'><span class='s'>{key}</span><br>{value}</td>"

    bars = "".join(
        f"<span style='display:inline-block;width:{1 + i * 7 % 4}px;height:30px;background:#000;margin-right:"
        f"{1 + i % 3}px'></span>"
        for i in range(40)
    )
    return page(
        f"<table><tr><td><b>Platforma Usług Elektronicznych ZUS</b></td><td class='r'>{bars}<br><span "
        f"class='s'>{number}"
        "</span></td></tr></table><h1 style='background:#dfe9e2;padding:8px'>ZAŚWIADCZENIE<br>o "
        "niezaleganiu w opłacaniu "
        f"składek</h1><table><tr>{cell('Wystawca', 'Zakład Ubezpieczeń Społecznych ' + f.zus)}"
        f"{cell('Data wydania', date)}"
        f"</tr><tr>{cell('Płatnik składek', escape(f.name))}{cell('Identyfikator NIP', f.nip)}</tr><tr>"
        f"{cell('REGON', f.regon)}{cell('Adres siedziby', f.street + ', ' + f.postal + ' ' + f.town)}</tr></table>"
        f"<p>Na podstawie danych zapisanych na koncie płatnika stwierdza się, że na dzień {date} wymieniony płatnik "
        "<b>nie zalega</b> z opłacaniem składek:</p><table class='g'><tr><th>Tytuł</th><th>Stan</th></tr>"
        + "".join(
            f"<tr><td>{t}</td><td>brak zaległości</td></tr>"
            for t in (
                "Ubezpieczenia społeczne",
                "Ubezpieczenie zdrowotne",
                "Fundusz Pracy",
                "FGŚP",
                "Fundusz Emerytur Pomostowych",
            )
        )
        + "</table><p style='margin-top:26px'>Podpisano elektronicznie: Zakład Ubezpieczeń Społecznych</p>"
        "<p class='s'>Strona "
        "1 z 1. Wydruk dokumentu elektronicznego zapisanego w repozytorium PUE.</p>"
    )


def zus_answer(f: Firm, date: str, number: str) -> str:
    """An answer to a request, with a case number and guidance."""
    seat = "Zielona Góra" if "Zielonej" in f.zus else "Gorzów Wielkopolski"
    return page(
        f"<table><tr><td><b>Zakład Ubezpieczeń Społecznych</b><br>{f.zus}<br>Wydział Rozliczeń Kont Płatników</td>"
        f"<td "
        f"class='r'>{seat}, {date}</td></tr></table>"
        f"<p>Znak sprawy: {number}<br>UNP: 2026-0{number[-4:]}771</p><p "
        f"style='margin-left:55%'><b>{escape(f.name)}</b><br>"
        f"{f.street}<br>{f.postal} {f.town}</p><h1>Zaświadczenie o niezaleganiu</h1><p>W odpowiedzi na "
        f"Pani/Pana wniosek "
        f"o wydanie zaświadczenia informujemy, że na koncie płatnika o numerze NIP {f.nip} (REGON {f.regon}) "
        f"<b>nie stwierdzono zaległości</b> w opłacaniu składek, do których poboru zobowiązany jest Zakład, w tym na "
        f"ubezpieczenia społeczne, zdrowotne, FP, FS, FGŚP i FEP. Stan ustalono na dzień "
        f"{date}.</p><p>Zaświadczenie wydano "
        "na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych.</p><div style='margin:40px 0 0 55%'>"
        f"{sig('Irena Wcisło', 140)}z up. Dyrektora Oddziału<br>Irena Wcisło<br><span class='s'>kierownik "
        f"referatu</span>"
        "</div><hr style='margin-top:60px'><p class='s'>Zaświadczenie nie podlega opłacie skarbowej. W "
        "razie pytań prosimy "
        "o kontakt z Centrum Kontaktu Klientów ZUS.</p>",
        "body{font-family:'Liberation Serif',serif;font-size:11.5pt}",
    )


def tax_form(f: Firm, date: str, number: str, arrears: str = "") -> str:
    """The ministry's form with numbered boxes."""

    def cell(n: int, key: str, value: str) -> str:
        return f"<td><span class='s'>{n}. {key}</span><br>{value}</td>"

    none, some = ("☐", "☒") if arrears else ("☒", "☐")
    return page(
        f"<table class='g'><tr>{cell(1, 'Numer zaświadczenia', number)}{cell(2, 'Data wydania', date)}</tr></table>"
        "<p><b>ZAS-W</b></p><h1 class='c'>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE "
        "STAN ZALEGŁOŚCI</h1>"
        "<p class='s'>Podstawa prawna: art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa</p>"
        f"<table class='g'><tr><th colspan='2'>A. ORGAN WYDAJĄCY</th></tr><tr><td colspan='2'>3. Naczelnik "
        f"{f.us}</td></tr>"
        f"<tr><th colspan='2'>B. DANE PODATNIKA</th></tr><tr>{cell(4, 'Identyfikator podatkowy NIP', f.nip)}"
        f"{cell(5, 'Nazwa pełna / nazwisko i imię', escape(f.name))}</tr><tr>{cell(6, 'Ulica, numer', f.street)}"
        f"{cell(7, 'Kod, miejscowość', f.postal + ' ' + f.town)}</tr><tr><th colspan='2'>C. TREŚĆ "
        f"ZAŚWIADCZENIA</th></tr>"
        f"<tr><td colspan='2'>8. Stwierdza się, że według stanu na dzień {date} wyżej wymieniony "
        f"podatnik:<br>{none} nie "
        f"zalega w podatkach<br>{some} posiada zaległości podatkowe: {arrears or '–––'}</td></tr><tr><td "
        f"colspan='2'>9. "
        "Postępowanie egzekucyjne, karne skarbowe: "
        + ("prowadzone jest postępowanie egzekucyjne" if arrears else "nie prowadzi się")
        + "</td></tr><tr><th colspan='2'>D. PODPIS</th>"
        f"</tr><tr><td>{STAMP.format('NACZELNIK<br>' + f.us)}</td><td>{sig('Skarbnik ' + f.us)}z up. "
        f"Naczelnika<br>starszy "
        "komisarz skarbowy</td></tr></table><p class='s'>Zaświadczenie wydano na wniosek podatnika. Opłata "
        "skarbowa 21 zł."
        "</p>"
    )


def tax_portal(f: Firm, date: str, number: str) -> str:
    """The automatic PDF of the e-office."""
    return page(
        "<table style='border-bottom:3px solid #c4161c'><tr><td><b style='font-size:13pt'>Krajowa "
        "Administracja Skarbowa</b>"
        f"<br><span class='s'>e-Urząd Skarbowy</span></td><td class='r s'>Identyfikator "
        f"dokumentu<br>{number}</td></tr>"
        "</table><h1 style='margin-top:24px'>Zaświadczenie o niezaleganiu w podatkach</h1>"
        f"<p>Data wydania: {date}</p><p><b>Podatnik</b><br>{escape(f.name)}<br>NIP: {f.nip}<br>{f.street}, "
        f"{f.postal} "
        f"{f.town}</p><p><b>Właściwy organ</b><br>Naczelnik {f.us}</p><p style='border-left:4px solid "
        f"#c4161c;padding:8px'>"
        f"Na dzień {date} w ewidencji organu podatkowego podatnik nie posiada zaległości podatkowych. Wobec "
        f"podatnika nie "
        "jest prowadzone postępowanie egzekucyjne w administracji.</p><p class='s'>Zaświadczenie wydano "
        "automatycznie na "
        "podstawie art. 306e § 1 Ordynacji podatkowej.</p><p style='margin-top:40px'>Pieczęć "
        "elektroniczna:<br><b>Szef "
        "Krajowej Administracji Skarbowej</b></p>"
    )


def tax_typed(f: Firm, date: str, number: str) -> str:
    """A typed letter of the head of the office."""
    return page(
        f"<p>NACZELNIK<br>{f.us}</p><p class='r'>{date}</p><p>Nr {number}</p><h1 class='c' style='margin-top:46px'>"
        "ZAŚWIADCZENIE<br>o niezaleganiu w podatkach</h1><p style='text-align:justify;text-indent:30px'>Na "
        "podstawie art. "
        "306a § 1 i art. 306e ustawy Ordynacja podatkowa, po rozpatrzeniu wniosku, zaświadczam, że podatnik "
        f"{escape(f.name)}, zam./siedziba: {f.street}, {f.postal} {f.town}, NIP {f.nip}, nie figuruje w "
        f"ewidencji jako "
        f"zalegający w podatkach. Zaświadczenie sporządzono według stanu na dzień {date}.</p><p>Wydano w "
        f"celu przedłożenia "
        f"w urzędzie.</p><div style='margin:60px 0 0 50%'>{sig('Hanna Pilch', 160)}Z upoważnienia "
        f"Naczelnika<br>Hanna Pilch"
        "<br>kierownik działu</div>",
        MONO,
    )


def tax_rows(f: Firm, date: str, number: str) -> str:
    """A table with a line for each tax."""
    rows = "".join(
        f"<tr><td>{t}</td><td class='c'>0,00 zł</td><td class='c'>0,00 zł</td></tr>"
        for t in ("podatek dochodowy", "podatek od towarów i usług", "pozostałe tytuły")
    )
    return page(
        f"<table><tr><td>Urząd Skarbowy<br><b>Naczelnik {f.us}</b></td><td "
        f"class='r'>{number}<br>{date}</td></tr></table>"
        "<h1 class='c' style='margin:26px 0'>Zaświadczenie o niezaleganiu w podatkach<br>lub stwierdzające "
        "stan zaległości"
        f"</h1><p>Dane wnioskodawcy: {escape(f.name)}, {f.street}, {f.postal} {f.town}<br>NIP: "
        f"{f.nip}</p><p>Zaświadcza się, "
        f"że na dzień {date} wnioskodawca <b>nie ma zaległości</b> podatkowych:</p><table "
        f"class='g'><tr><th>Rodzaj</th><th>"
        f"Zaległość</th><th>Odsetki</th></tr>{rows}</table><p>Układ ratalny / odroczenie: brak. "
        f"Postępowanie egzekucyjne: "
        f"brak.</p><table "
        f"style='margin-top:40px'><tr><td>{STAMP.format('URZĄD SKARBOWY<br>pieczęć urzędowa')}</td><td>"
        f"{sig('Zenon Racław', 150)}Zenon Racław<br><span class='s'>zastępca naczelnika</span></td></tr></table>",
        "body{font-family:'Liberation Serif',serif;font-size:11.5pt}",
    )


def zus_request(f: Firm, date: str) -> str:
    """Only the request for a certificate."""
    return page(
        "<p><b>RWN</b></p><h1>Wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek</h1><table "
        "class='g'>"
        f"<tr><td>Wnioskodawca</td><td>{escape(f.name)}</td></tr><tr><td>NIP</td><td>{f.nip}</td></tr><tr><td>Adres</td><td>"
        f"{f.street}, {f.postal} {f.town}</td></tr></table><p>Wnoszę o wydanie zaświadczenia w celu: nabór "
        f"„Innowacyjne "
        f"Lubuskie”.<br>Sposób odbioru: ☒ PUE ☐ w placówce</p><p>{date}</p>{sig(f.signer)}<p "
        f"class='s'>podpis wnioskodawcy"
        "</p>"
    )


ZUS = (zus_system, zus_typed, zus_portal, zus_answer)
ZUS_NAMES = ("ZUS system print 2025", "typed letter, stamps", "PUE print in boxes", "answer with case number")
TAX = (tax_form, tax_portal, tax_typed, tax_rows)
TAX_NAMES = ("ZAS-W boxes", "e-office print", "typed letter", "table by tax")
