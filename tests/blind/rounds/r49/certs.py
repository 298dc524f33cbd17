"""Certificates of ZUS and of tax offices, four layouts each, and the firms' own ISO copies."""

from tests.blind.model import Html
from tests.blind.rounds.r49 import ink
from tests.blind.rounds.r49.firms import Firm
from tests.blind.rounds.r49.forms import page


def _officer(firm: Firm, title: str, name: str, on_screen: bool) -> str:
    if on_screen:
        return f"<p>Dokument podpisany kwalifikowanym podpisem elektronicznym<br>{name}, {title}</p>"
    return f"<div>z upoważnienia<br>{ink.svg(firm.slug + name, 11, colour='#222')}<br>{name}<br>{title}</div>"


def zus_new(firm: Firm, day: str, screen: bool) -> Html:
    """The system's PDF of the last years."""
    return page(
        "body{font:10.5pt 'Liberation Sans';line-height:1.4}h1{font-size:14pt;color:#00693c}.k td{padding:2px 8px 2px 0}",
        "<div style='border-bottom:3px solid #00693c;font-weight:bold;color:#00693c'>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>"
        f"<span style='font-weight:normal'>{firm.zus}</span></div><p style='text-align:right'>Data wydania: {day}<br>"
        f"Znak sprawy: 310000/71/{firm.nip[3:8]}/2026/RED</p><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f"<h3>Dane płatnika składek</h3><table class=k><tr><td>Nazwa / imię i nazwisko<td>{firm.name}<tr><td>NIP<td>{firm.nip}"
        f"<tr><td>REGON<td>{firm.regon}<tr><td>Adres<td>{firm.address}</table>"
        f"<p>Zaświadczamy, że według stanu na dzień <b>{day}</b> płatnik składek nie posiada zaległości z tytułu składek na:</p>"
        "<ul><li>ubezpieczenia społeczne,<li>ubezpieczenie zdrowotne,<li>Fundusz Pracy, Fundusz Solidarnościowy,"
        "<li>Fundusz Gwarantowanych Świadczeń Pracowniczych,<li>Fundusz Emerytur Pomostowych.</ul>"
        "<p>Podstawa prawna: art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz "
        "art. 217 Kodeksu postępowania administracyjnego.</p><br>"
        + _officer(firm, "starszy inspektor", "Halina Cieplińska", screen)
        + "<p style='font-size:8pt;margin-top:20mm;border-top:1px solid #999'>Autentyczność zaświadczenia można sprawdzić na stronie"
        " zus.pl. Centrum Kontaktu Klientów: 22 560 16 00</p>",
    )


def zus_old(firm: Firm, day: str, screen: bool) -> Html:
    """An older letter of a branch, running text."""
    return page(
        "body{font:12pt 'Liberation Serif';line-height:1.5}h1{font-size:14pt;text-align:center;letter-spacing:2px;margin-top:18mm}",
        f"<table><tr><td><b>Zakład Ubezpieczeń Społecznych</b><br>{firm.zus}<br>Wydział Obsługi Klientów i Korespondencji"
        f"<td style='text-align:right;vertical-align:top'>{day}<br>Znak: WOK-{firm.regon[:4]}/26</table><h1>ZAŚWIADCZENIE</h1>"
        "<p style='text-align:center'>o niezaleganiu w opłacaniu składek</p><p>Na podstawie art. 217 i 218 k.p.a. oraz danych "
        f"zapisanych na koncie płatnika zaświadcza się, że {firm.name}, {firm.address}, NIP {firm.nip_dashed}, REGON {firm.regon}, "
        f"na dzień {day} nie zalega w opłacaniu należności z tytułu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, "
        "Fundusz Pracy i Fundusz Gwarantowanych Świadczeń Pracowniczych.</p><p>Zaświadczenie wydaje się na wniosek płatnika, celem "
        "przedłożenia w urzędzie marszałkowskim.</p><div style='display:flex;justify-content:space-between;margin-top:15mm'>"
        + ("" if screen else ink.seal("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH", "ZUS"))
        + _officer(firm, "Kierownik Referatu", "Zofia Marchlewicz", screen)
        + "</div>",
    )


def zus_table(firm: Firm, day: str, screen: bool) -> Html:
    """An e-office print with a table of funds."""
    funds = (
        "Ubezpieczenia społeczne",
        "Ubezpieczenie zdrowotne",
        "Fundusz Pracy i Fundusz Solidarnościowy",
        "FGŚP",
        "Fundusz Emerytur Pomostowych",
    )
    rows = "".join(f"<tr><td>{f}<td>brak zaległości" for f in funds)
    return page(
        "body{font:10pt Carlito}td,th{border:1px solid #888;padding:5px}h1{font-size:15pt}.g{background:#e6efe9}",
        f"<div style='display:flex;justify-content:space-between'><b style='font-size:22pt'>ZUS</b><span>Platforma Usług Elektronicznych"
        f"<br>Identyfikator: {firm.regon}{firm.nip[-4:]}</span></div><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f"<table><tr class=g><th colspan=2>Płatnik<tr><td>Nazwa skrócona<td>{firm.name}<tr><td>NIP<td>{firm.nip}"
        f"<tr><td>Adres siedziby<td>{firm.address}<tr class=g><th colspan=2>Stan rozliczeń na dzień {day}{rows}</table>"
        "<p>Zakład Ubezpieczeń Społecznych potwierdza, że płatnik nie zalega z opłacaniem składek.</p>"
        f"<p>{firm.zus}, {day}</p>" + _officer(firm, "specjalista", "Bogusław Nawrotek", screen),
    )


def zus_typed(firm: Firm, day: str, screen: bool) -> Html:
    """A short typed certificate of an inspectorate."""
    return page(
        "body{font:11pt 'Liberation Mono';line-height:1.55}pre{font:inherit;white-space:pre-wrap}",
        f"<pre>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH\n{firm.zus}\nInspektorat\n\nL.dz. {firm.nip[2:7]}/2026                 dnia {day}\n\n\n"
        "      ZAŚWIADCZENIE O NIEZALEGANIU\n         W OPŁACANIU SKŁADEK\n\n"
        f"Płatnik: {firm.name}\nNIP: {firm.nip}\nAdres: {firm.address}\n\n"
        "Stwierdza się, że wyżej wymieniony płatnik nie posiada zaległości w opłacaniu składek na ubezpieczenia społeczne, "
        "zdrowotne, Fundusz Pracy oraz FGŚP.\n\nWydano na prośbę zainteresowanego.\n\n</pre><div style='margin-left:90mm'>"
        + _officer(firm, "inspektor", "Wanda Rutkiewska", screen)
        + "</div>",
    )


def zus_refusal(firm: Firm, day: str) -> Html:
    """A decision of refusal."""
    return page(
        "body{font:11.5pt 'Liberation Serif';line-height:1.45}h1{font-size:14pt;text-align:center}",
        f"<b>Zakład Ubezpieczeń Społecznych</b><br>{firm.zus}<p style='text-align:right'>{day}</p><h1>POSTANOWIENIE<br>o odmowie "
        f"wydania zaświadczenia</h1><p>Po rozpatrzeniu wniosku płatnika {firm.name}, NIP {firm.nip}, {firm.address}, odmawia się "
        "wydania zaświadczenia o niezaleganiu w opłacaniu składek.</p><p><b>Uzasadnienie.</b> Na koncie płatnika figurują nieopłacone "
        "składki na ubezpieczenia społeczne i zdrowotne za luty 2026 r. W związku z tym brak jest podstaw do wydania zaświadczenia "
        "o żądanej treści.</p><p><b>Pouczenie.</b> Na postanowienie służy zażalenie w terminie 7 dni od dnia doręczenia.</p>"
        "<div style='margin-left:95mm'>"
        + _officer(firm, "Zastępca Dyrektora", "Jerzy Kostrubiec", False)
        + "</div>",
    )


def _in(firm: Firm) -> str:
    return f"we {firm.tax}" if firm.tax.startswith("Wsch") else f"w {firm.tax}"


def _tax_head(firm: Firm) -> str:
    return f"Naczelnik Urzędu Skarbowego {_in(firm)}"


def tax_new(firm: Firm, day: str, screen: bool) -> Html:
    """The e-office print."""
    return page(
        "body{font:10.5pt 'Liberation Sans';line-height:1.4}h1{font-size:13pt;text-align:center}td{padding:3px 6px;border-bottom:1px solid #ccc}",
        f"<div style='color:#a5122b;font-weight:bold;font-size:13pt'>Krajowa Administracja Skarbowa</div><p>{_tax_head(firm)}</p>"
        f"<p style='text-align:right'>{day}<br>Numer dokumentu: {firm.regon[:4]}-SKA.4021.{firm.nip[5:8]}.2026</p><h1>ZAŚWIADCZENIE"
        "<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><table><tr><td>Podatnik<td>"
        + firm.name
        + f"<tr><td>Identyfikator podatkowy NIP<td>{firm.nip}<tr><td>Adres<td>{firm.address}<tr><td>Zaświadczenie wydano na podstawie"
        f"<td>art. 306e § 1 ustawy – Ordynacja podatkowa<tr><td>Stan na dzień<td>{day}<tr><td>Ustalenia<td><b>Podatnik nie posiada "
        "zaległości podatkowych</b><tr><td>Postępowanie egzekucyjne<td>nie jest prowadzone<tr><td>Postępowanie mające na celu "
        "ujawnienie zaległości<td>nie jest prowadzone</table>"
        + (
            "<p>Dokument opatrzono kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej.</p>"
            if screen
            else _officer(firm, "starszy kontroler skarbowy", "Renata Polańczyk", False)
        ),
    )


def tax_boxes(firm: Firm, day: str, screen: bool, arrears: str = "") -> Html:
    """The older boxed certificate with lettered parts."""
    state = [
        ("☒" if not arrears else "☐")
        + " 13. nie zalega w podatkach – nie stwierdzono zaległości podatkowych",
        ("☒" if arrears else "☐")
        + " 14. posiada zaległości podatkowe"
        + (f" w kwocie: {arrears} zł" if arrears else ""),
    ]
    return page(
        "body{font:9.5pt 'Liberation Sans Narrow'}td,th{border:1.3px solid #000;padding:4px 6px;text-align:left;vertical-align:top}"
        "th{background:#ddd}small{display:block;font-size:7.5pt}",
        "<table><tr><td style='width:30%'><b>ZAS-W</b><small>1. Nr dokumentu</small>"
        + firm.nip[4:9]
        + "/26<td style='text-align:center'>"
        "<b>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</b></table>"
        f"<table><tr><th colspan=2>A. ORGAN WYDAJĄCY<tr><td><small>2. Nazwa organu</small>{_tax_head(firm)}<td><small>3. Data wydania"
        f"</small>{day}<tr><th colspan=2>B. DANE PODATNIKA<tr><td><small>4. Nazwa / nazwisko, imię</small>{firm.name}<td><small>5. NIP"
        f"</small>{firm.nip_dashed}<tr><td colspan=2><small>6. Adres siedziby / zamieszkania</small>{firm.address}, woj. lubuskie"
        f"<tr><th colspan=2>C. TREŚĆ ZAŚWIADCZENIA<tr><td colspan=2>Zaświadcza się, że według stanu na dzień {day} podatnik:<br>"
        + "<br>".join(state)
        + "<br><small>Zakres: PIT, CIT, VAT oraz pozostałe podatki stanowiące dochód budżetu państwa</small>"
        "<tr><th colspan=2>D. OPŁATA SKARBOWA<tr><td colspan=2>Zapłacono 21,00 zł</table><div style='display:flex;"
        "justify-content:space-between;margin-top:10mm'>"
        + ("" if screen else ink.seal("NACZELNIK URZĘDU SKARBOWEGO", "US"))
        + _officer(firm, "Kierownik Działu", "Ireneusz Wadowski", screen)
        + "</div>",
    )


def tax_letter(firm: Firm, day: str, screen: bool) -> Html:
    """A letter of the office in running text."""
    return page(
        "body{font:12pt 'Liberation Serif';line-height:1.5}h1{font-size:14pt;text-align:center;margin:12mm 0 2mm}",
        f"<div style='float:right'>{day}</div><b>{_tax_head(firm).upper()}</b><br>nr {firm.regon[2:6]}.SOB.4021.2026"
        "<h1>ZAŚWIADCZENIE</h1><p style='text-align:center'>o niezaleganiu w podatkach</p><p>Działając na podstawie art. 306a § 1 "
        "i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa, na wniosek strony zaświadcza się, że</p>"
        f"<p style='text-align:center'><b>{firm.name}</b><br>{firm.address}<br>NIP: {firm.nip_dashed}</p><p>nie figuruje w ewidencji "
        f"tutejszego organu jako podatnik zalegający w podatkach według stanu na dzień {day} – zaległości podatkowych nie stwierdzono."
        "</p><p>Zaświadczenie podlega opłacie skarbowej 21 zł.</p><div style='display:flex;justify-content:space-between;margin-top:"
        "12mm'>"
        + ("" if screen else ink.seal("NACZELNIK URZĘDU SKARBOWEGO", "Nr 3"))
        + _officer(firm, "komisarz skarbowy", "Alicja Brzozowicz", screen)
        + "</div>",
    )


def tax_typed(firm: Firm, day: str, screen: bool) -> Html:
    """A typed certificate with labels in a column."""
    return page(
        "body{font:11pt 'Liberation Mono';line-height:1.5}h1{font-size:12pt;text-align:center}td{padding:1px 10px 1px 0;vertical-align:top}",
        f"<div>URZĄD SKARBOWY {_in(firm).upper()}</div><div style='text-align:right'>{day}</div><h1>ZAŚWIADCZENIE O NIEZALEGANIU"
        "<br>W PODATKACH</h1><table><tr><td>Podatnik:<td>"
        + firm.name
        + f"<tr><td>NIP:<td>{firm.nip}<tr><td>Adres:<td>{firm.address}"
        f"<tr><td>Stan na:<td>{day}</table><p>{_tax_head(firm)} zaświadcza, że wymieniony wyżej podatnik nie zalega z zapłatą podatków. "
        "Nie toczy się wobec niego postępowanie egzekucyjne w administracji.</p><p>Cel wydania: ubieganie się o dofinansowanie.</p>"
        "<div style='margin-left:85mm'>"
        + _officer(firm, "p.o. Naczelnika", "Mariusz Dąbkowiak", screen)
        + "</div>",
    )


def copy_of(firm: Firm, title: str) -> Html:
    """A copy of a certificate or patent the firm holds."""
    if title.startswith("Patent"):
        return page(
            "body{font:13pt 'Liberation Serif';line-height:1.6}h1{font-size:20pt;text-align:center}",
            "<b>Rzeczpospolita Polska<br>Urząd Patentowy Rzeczypospolitej Polskiej</b><h1>DOKUMENT PATENTOWY</h1>"
            f"<p style='text-align:center'><b>{title.replace('Patent ', 'Nr ')}</b></p><p>Urząd Patentowy udzielił patentu na wynalazek"
            f" na rzecz:<br><b>{firm.name}</b>, {firm.address}.</p><p>Patent trwa od dnia 14 marca 2020 r.</p>"
            + ink.seal("URZĄD PATENTOWY RP", "UP RP")
            + ink.svg(firm.slug + title, 11, colour="#222")
            + "<p>ekspert</p>",
        )
    ground = "spełnia wymagania normy" if title[:3] in ("ISO", "FSC") else "otrzymuje dokument"
    return page(
        "body{font:13pt 'URW Bookman';text-align:center}.d{border:4px double #8a6d1f;padding:22mm 12mm}h1{font-size:28pt}",
        f"<div class=d><h1>CERTYFIKAT</h1><p>Jednostka certyfikująca potwierdza, że</p><h2>{firm.name}</h2><p>{firm.address}</p>"
        f"<p>{ground}</p><h2>{title}</h2><p>Numer: {firm.regon[:5]}/2025<br>Ważny do: 30.09.2027</p>"
        + ink.svg(firm.slug + title, 11, colour="#222")
        + "<p>dyrektor ds. certyfikacji</p></div>",
    )
