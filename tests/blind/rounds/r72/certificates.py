"""Certificates of ZUS and of tax offices, copies of the companies' certificates, other enclosures."""

from tests.blind.model import Html
from tests.blind.rounds.r72.pen import signature_svg
from tests.blind.rounds.r72.people import Company

_STAMP = "border:2px solid #7a1f3d;color:#7a1f3d;display:inline-block;padding:4px 10px;font-size:9pt;text-align:center"


def page(body: str, css: str = "", title: str = "") -> Html:
    """A sheet."""
    return Html(
        f"<html lang='pl'><head><meta charset='utf-8'><title>{title}</title><style>@page{{size:A4;margin:2cm}}"
        f"body{{font:11pt 'DejaVu Serif',serif;line-height:1.35}}table{{border-collapse:collapse;width:100%}}"
        f"h1{{font-size:14pt;text-align:center}}{css}</style></head><body>{body}</body></html>"
    )


_SANS = "body{font:10pt 'DejaVu Sans',sans-serif}td,th{border:1px solid #444;padding:5px 7px;text-align:left;vertical-align:top}"


def zus_letter(c: Company, day: str) -> Html:
    """A letter of a branch office."""
    return page(
        f"<table><tr><td>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Oddział w Zielonej Górze<br>ul. Pieniężnego 24, 65-054 Zielona Góra</td>"
        f"<td style='text-align:right'>Zielona Góra, {day}</td></tr></table><p>Znak: 290000/71/{c.regon[:5]}/2026-RWN</p>"
        f"<p style='margin-left:9cm'>{c.name}<br>{c.street}<br>{c.postal_code} {c.town}</p>"
        f"<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Na wniosek płatnika składek zaświadcza się, że {c.name}, NIP {c.nip}, REGON {c.regon}, na dzień {day} "
        f"nie zalega z opłatą składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy "
        f"oraz Fundusz Gwarantowanych Świadczeń Pracowniczych.</p><p>Zaświadczenie wydaje się na podstawie art. 50 ust. 4 ustawy "
        f"o systemie ubezpieczeń społecznych, w celu przedłożenia w urzędzie marszałkowskim.</p>"
        f"<div style='margin:1.5cm 0 0 9cm'>{signature_svg('Barbara Olejnik' + day, '#12256b')}<br><span style='{_STAMP}'>"
        f"Z up. Dyrektora Oddziału<br>Barbara Olejnik<br>starszy inspektor</span></div>"
    )


def zus_table(c: Company, day: str, arrears: str = "") -> Html:
    """A table of data and one of funds."""
    rows = "".join(
        f"<tr><td>{fund}</td><td>{arrears if arrears and not number else 'brak zaległości'}</td></tr>"
        for number, fund in enumerate(
            (
                "ubezpieczenia społeczne",
                "ubezpieczenie zdrowotne",
                "Fundusz Pracy i Fundusz Solidarnościowy",
                "FGŚP",
                "FEP",
            )
        )
    )
    says = (
        "Płatnik posiada zaległości w opłacaniu składek w kwotach wskazanych w tabeli, powiększone o należne odsetki."
        if arrears
        else "Płatnik nie posiada zaległości w opłacaniu składek."
    )
    title = (
        "Zaświadczenie o stanie rozliczeń z tytułu składek"
        if arrears
        else "Zaświadczenie o niezaleganiu w opłacaniu składek"
    )
    return page(
        f"<p><b>ZUS</b> Zakład Ubezpieczeń Społecznych<br>Oddział w Gorzowie Wielkopolskim, ul. Sikorskiego 42</p><h1>{title}</h1>"
        f"<table><tr><th colspan=2>Dane płatnika składek</th></tr><tr><td>Nazwa / imię i nazwisko</td><td>{c.name}</td></tr>"
        f"<tr><td>NIP</td><td>{c.nip}</td></tr><tr><td>REGON</td><td>{c.regon}</td></tr><tr><td>Adres</td><td>{c.address}</td></tr></table><br>"
        f"<table><tr><th>Rodzaj składek</th><th>Stan na dzień {day}</th></tr>{rows}</table><p>{says}</p>"
        f"<p>Data wydania: {day}. Nr sprawy: UP-{c.nip[:6]}/26</p><div style='margin-left:10cm'>{signature_svg('Renata Pilch' + c.nip, '#222')}"
        f"<br>Renata Pilch<br>specjalista</div>",
        _SANS,
    )


def zus_numbered(c: Company, day: str) -> Html:
    """Numbered fields."""
    return page(
        f"<p style='text-align:right'>ZUS Oddział w Zielonej Górze<br>Inspektorat</p><h1>ZAŚWIADCZENIE O NIEZALEGANIU<br>W OPŁACANIU SKŁADEK</h1>"
        f"<p>1. Organ wydający: Zakład Ubezpieczeń Społecznych</p><p>2. Płatnik: {c.name}</p><p>3. Adres płatnika: {c.address}</p>"
        f"<p>4. NIP: {c.nip[:3]}-{c.nip[3:6]}-{c.nip[6:8]}-{c.nip[8:]}</p><p>5. REGON: {c.regon}</p>"
        f"<p>6. Treść: Zaświadcza się, że wymieniony płatnik nie ma zaległości z tytułu składek, do których poboru zobowiązany jest Zakład.</p>"
        f"<p>7. Stan na dzień: {day}</p><p>8. Data sporządzenia: {day}</p><p>9. Podpis i pieczątka:</p>"
        f"<p>{signature_svg('Iwona Sroka' + c.regon, '#10307f')} <span style='{_STAMP}'>INSPEKTOR<br>Iwona Sroka</span></p>",
        "p{border-bottom:1px dotted #999;padding-bottom:3px}",
    )


def zus_electronic(c: Company, day: str) -> Html:
    """What the ZUS portal (eZUS) gives out."""
    return page(
        f"<p style='color:#0a6b3b;font-size:16pt'><b>ZUS</b></p><h1 style='text-align:left'>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Numer zaświadczenia: {c.regon}2026{c.nip[-4:]}<br>Wygenerowano: {day}, godz. 09:14</p>"
        f"<p>Dla: <b>{c.name}</b><br>NIP: {c.nip}<br>REGON: {c.regon}<br>{c.address}</p>"
        f"<p>Potwierdzamy, że według stanu na {day} wskazany płatnik składek <b>nie zalega</b> w opłacaniu składek na:</p><ul><li>ubezpieczenia społeczne,</li>"
        f"<li>ubezpieczenie zdrowotne,</li><li>Fundusz Pracy, Fundusz Solidarnościowy,</li><li>Fundusz Gwarantowanych Świadczeń Pracowniczych.</li></ul>"
        f"<p style='border:1px solid #888;padding:8px;font-size:9pt'>Dokument podpisany kwalifikowaną pieczęcią elektroniczną.<br>Zakład Ubezpieczeń Społecznych, {day} 09:14:22 CEST"
        f"<br>Prawdziwość dokumentu można sprawdzić na stronie zus.pl.</p>",
        _SANS,
    )


ZUS = (zus_letter, zus_table, zus_numbered, zus_electronic)


def tax_letter(c: Company, day: str) -> Html:
    """A letter of the head of a tax office."""
    return page(
        f"<p>NACZELNIK<br>URZĘDU SKARBOWEGO W ZIELONEJ GÓRZE<br>ul. Dr Pieniężnego 24</p><p style='text-align:right'>{day}</p>"
        f"<p>0810-SEW.4050.{c.nip[:4]}.2026</p><h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>"
        f"<p>Na podstawie art. 306a § 1 i art. 306e § 1 ustawy Ordynacja podatkowa zaświadczam, że <b>{c.name}</b>, {c.address}, NIP {c.nip}, "
        f"według stanu na dzień {day} <b>nie posiada zaległości podatkowych</b>.</p><p>Nie jest prowadzone postępowanie egzekucyjne w administracji.</p>"
        f"<div style='margin-left:9cm'>{signature_svg('Halina Duda' + c.nip, '#1c2a6e')}<br><span style='{_STAMP}'>z up. Naczelnika Urzędu Skarbowego<br>Halina Duda<br>kierownik referatu</span></div>"
    )


def tax_table(c: Company, day: str, arrears: str = "") -> Html:
    """The form with lettered blocks."""
    amount = arrears or "0,00 zł"
    says = (
        "<b>stan zaległości podatkowych wynosi</b>: " + amount
        if arrears
        else "<b>podatnik nie zalega w podatkach</b> (kwota zaległości: 0,00 zł)"
    )
    return page(
        f"<table><tr><td>Krajowa Administracja Skarbowa<br>Urząd Skarbowy w Gorzowie Wielkopolskim</td><td>Data wydania<br>{day}</td></tr></table>"
        f"<h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><table><tr><th colspan=2>A. Wnioskodawca</th></tr>"
        f"<tr><td>Identyfikator podatkowy NIP</td><td>{c.nip}</td></tr><tr><td>Nazwa</td><td>{c.name}</td></tr><tr><td>Adres</td><td>{c.address}</td></tr>"
        f"<tr><th colspan=2>B. Treść zaświadczenia</th></tr><tr><td>Stan na dzień</td><td>{day}</td></tr><tr><td colspan=2>Według ewidencji prowadzonej przez tutejszy organ {says}</td></tr>"
        f"<tr><td>Postępowanie egzekucyjne</td><td>nie jest prowadzone</td></tr><tr><td>Postępowanie w sprawie karnej skarbowej</td><td>nie jest prowadzone</td></tr>"
        f"<tr><th colspan=2>C. Podpis</th></tr><tr><td>Naczelnik Urzędu Skarbowego<br>z upoważnienia</td><td>{signature_svg('Leszek Bury' + c.regon, '#222')}<br>Leszek Bury, komisarz skarbowy</td></tr></table>",
        _SANS,
    )


def tax_numbered(c: Company, day: str) -> Html:
    """Numbered sentences."""
    return page(
        f"<p><b>URZĄD SKARBOWY W ŻARACH</b><br>ul. Podchorążych 3, 68-200 Żary</p><h1>ZAŚWIADCZENIE</h1><p style='text-align:center'>o niezaleganiu w podatkach</p>"
        f"<ol><li>Podatnik: {c.name}</li><li>NIP: {c.nip}</li><li>Siedziba / miejsce zamieszkania: {c.address}</li>"
        f"<li>Stwierdza się, że na dzień wydania zaświadczenia podatnik nie ma zaległości w podatkach stanowiących dochód budżetu państwa.</li>"
        f"<li>Zaświadczenie wydano na żądanie strony.</li></ol><p>Żary, dnia {day}</p><div style='margin-left:8cm'>{signature_svg('Dorota Wilk' + c.nip, '#133080')}"
        f"<br>Naczelnik Urzędu Skarbowego<br>wz. Dorota Wilk, zastępca</div>"
    )


def tax_electronic(c: Company, day: str) -> Html:
    """From the e-tax-office."""
    return page(
        f"<p style='border-bottom:3px solid #c00'><b>e-Urząd Skarbowy</b> &nbsp; Krajowa Administracja Skarbowa</p><h1 style='text-align:left'>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
        f"<p>Nr dokumentu: EUS/{c.nip[-5:]}/2026 &nbsp; Data: {day}</p><p>Dane podmiotu</p><p style='margin-left:1cm'>{c.name}<br>NIP {c.nip}<br>{c.address}</p>"
        f"<p>Zaświadcza się, że na dzień {day} podmiot nie posiada zaległości podatkowych.</p><p>Podstawa prawna: art. 306e Ordynacji podatkowej.</p>"
        f"<p style='margin-top:2cm;font-size:9pt'>Dokument wydany automatycznie, opatrzony kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej, {day} 11:02.</p>",
        _SANS,
    )


TAX = (tax_letter, tax_table, tax_numbered, tax_electronic)


def copy(c: Company, what: str) -> Html:
    """A copy of one of the company's certificates."""
    if "atent" in what or "użytkowy" in what:
        kind = "DOKUMENT PATENTOWY" if "atent" in what else "ŚWIADECTWO OCHRONNE"
        return page(
            f"<p style='text-align:center'>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</p><h1>{kind}</h1><p style='text-align:center'>{what}</p>"
            f"<p>Uprawniony: {c.name}, {c.town}</p><p>Tytuł: Rozwiązanie techniczne – {c.trade}</p><p>Prawo trwa od dnia 14 czerwca 2021 r.</p><p>{signature_svg('Prezes UP', '#333')}<br>z up. Prezesa Urzędu</p>"
        )
    return page(
        f"<div style='border:6px double #9a7b1c;padding:1.5cm;text-align:center'><h1 style='font-size:26pt'>CERTYFIKAT</h1><p>nr {c.regon[:4]}/{len(what)}/2024</p>"
        f"<p>Jednostka certyfikująca potwierdza, że</p><p><b>{c.name}</b><br>{c.address}</p><p>spełnia wymagania</p><h2>{what}</h2><p>Zakres: {c.trade}</p>"
        f"<p>Ważny od 10.05.2024 do 09.05.2027</p><p>{signature_svg('Jednostka' + what, '#222')}<br>Dyrektor ds. certyfikacji</p></div>"
    )
