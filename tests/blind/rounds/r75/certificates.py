"""Certificates of ZUS and of tax offices, and look-alikes."""

from tests.blind.model import Html
from tests.blind.rounds.r75.base import Company, html, no, signature, stamp

_FRAME = ".f td, .f th { border: 1px solid #222; padding: 4px 7px } .l { width: 62mm }"
ZUS = "ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH"


def zus_letter(c: Company, day: str) -> Html:
    """A letter with a stamp."""
    return html(
        f"<p><b>{ZUS}</b><br>Oddział w Zielonej Górze<br>ul. Zygmunta Starego 5, 65-900 Zielona Góra</p>"
        f"<p style='text-align:right'>Zielona Góra, {day}</p><p>Znak sprawy: 400000/71/{no(c, 'zus')}/2026</p>"
        f"<p style='margin-left:90mm'><b>{c.name}</b><br>{c.street}<br>{c.postal} {c.town}</p>"
        "<h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>"
        f"<p>Na podstawie art. 217 Kodeksu postępowania administracyjnego oraz art. 50 ust. 4 ustawy o systemie ubezpieczeń "
        f"społecznych zaświadcza się, że płatnik składek {c.name}, NIP {c.nip}, REGON {c.regon}, według stanu na dzień {day} "
        "<b>nie posiada zaległości</b> w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy oraz "
        "Fundusz Gwarantowanych Świadczeń Pracowniczych.</p><p>Zaświadczenie wydaje się na wniosek płatnika.</p>"
        f"<p style='text-align:right'>{stamp(('z up. Dyrektora Oddziału', 'Starszy inspektor', 'Beata Rogalska'))}"
        f"{signature('Beata Rogalska')}</p>",
    )  # fmt: skip


def zus_table(c: Company, day: str, debt: str = "") -> Html:
    """A table of funds with the state of each."""
    funds = ("Ubezpieczenia społeczne", "Ubezpieczenie zdrowotne", "Fundusz Pracy i FS", "FGŚP")
    rows = "".join(
        f"<tr><td>{fund}</td><td>{debt if debt and n < 2 else 'brak zaległości'}</td></tr>"
        for n, fund in enumerate(funds)
    )
    says = (
        f"Według stanu konta na dzień {day} płatnik <b>posiada zaległości</b> z tytułu składek w wysokości podanej w tabeli, wraz z odsetkami."
        if debt else f"Według stanu konta na dzień {day} płatnik <b>nie zalega</b> z opłacaniem składek."
    )  # fmt: skip
    return html(
        f"<table><tr><td><b>{ZUS}</b><br>Oddział w Gorzowie Wielkopolskim<br>Wydział Rozliczania Kont Płatników Składek</td>"
        f"<td style='text-align:right'>Gorzów Wlkp., {day}<br>nr {no(c, 'zus')}/RKS/2026</td></tr></table>"
        + ("<h1>Zaświadczenie o stanie konta płatnika składek</h1>" if debt else "<h1>Zaświadczenie o niezaleganiu ze składkami</h1>")
        + f"<table class='f'><tr><td class='l'>Płatnik składek</td><td>{c.name}</td></tr><tr><td>Adres</td><td>{c.address}</td></tr>"
        f"<tr><td>NIP</td><td>{c.dashed}</td></tr><tr><td>REGON</td><td>{c.regon}</td></tr></table><p>{says}</p>"
        f"<table class='f'><tr><th>Tytuł</th><th>Stan</th></tr>{rows}</table><p>Podstawa: art. 50 ust. 4 ustawy z dnia 13 października "
        f"1998 r. o systemie ubezpieczeń społecznych.</p><p>{signature('Danuta Wolska')}<br><small>Kierownik wydziału Danuta Wolska</small></p>",
        _FRAME,
    )  # fmt: skip


def zus_numbered(c: Company, day: str) -> Html:
    """Numbered fields."""
    fields = (
        ("1. Jednostka wydająca", "Zakład Ubezpieczeń Społecznych, Inspektorat w Żarach"), ("2. Rodzaj dokumentu", "Zaświadczenie o niezaleganiu w opłacaniu składek"),
        ("3. Numer i data", f"{no(c, 'zus', 9)} z {day}"), ("4. Nazwa płatnika", c.name), ("5. NIP płatnika", c.nip), ("6. REGON", c.regon),
        ("7. Adres", c.address), ("8. Stan na dzień", day), ("9. Treść", "Płatnik nie ma zaległości w składkach na ubezpieczenia społeczne, zdrowotne, FP, FS, FGŚP i FEP."),
        ("10. Cel wydania", "udział w projekcie finansowanym ze środków UE"),
    )  # fmt: skip
    rows = "".join(f"<tr><td class='l'>{a}</td><td>{b}</td></tr>" for a, b in fields)
    return html(
        f"<p><b>ZUS</b> Zakład Ubezpieczeń Społecznych</p><table class='f'>{rows}</table><p>{stamp(('Kierownik Inspektoratu', 'Jacek Sowiński'), '#903')}"
        f"{signature('Jacek Sowiński')}</p>", _FRAME,
    )  # fmt: skip


def zus_electronic(c: Company, day: str) -> Html:
    """What PUE gives."""
    return html(
        f"<p style='color:#075'><b>Platforma Usług Elektronicznych ZUS</b></p><p>Identyfikator dokumentu: RD-3/{no(c, 'zus', 8)}-2026<br>Data wygenerowania: {day}</p>"
        "<h1>ZAŚWIADCZENIE</h1><p style='text-align:center'>o niezaleganiu w opłacaniu składek</p><p>Zakład Ubezpieczeń Społecznych potwierdza, że</p>"
        f"<p style='margin-left:14mm'><b>{c.name}</b><br>{c.address}<br>NIP: {c.nip}<br>REGON: {c.regon}</p><p>na dzień {day} nie zalega z opłacaniem "
        "składek, do których poboru zobowiązany jest Zakład.</p><p>Płatnik nie korzysta z układu ratalnego.</p><hr><p><small>Dokument wystawiony elektronicznie, opatrzony kwalifikowaną "
        f"pieczęcią elektroniczną Zakładu Ubezpieczeń Społecznych dnia {day}. Nie wymaga podpisu odręcznego.</small></p>",
    )  # fmt: skip


def tax_form(c: Company, day: str, office: str, debt: str = "") -> Html:
    """The ordinance's form with lettered parts."""
    says = (
        f"☐ nie ujawniono zaległości podatkowych &nbsp;&nbsp; ☒ ujawniono zaległości podatkowe: {debt}" if debt
        else "☒ nie ujawniono zaległości podatkowych &nbsp;&nbsp; ☐ ujawniono zaległości podatkowe"
    )  # fmt: skip
    return html(
        f"<p>NACZELNIK URZĘDU SKARBOWEGO<br>{office.upper()}</p><p style='text-align:right'>{day}<br>Nr {no(c, 'us', 4)}-SEW.4021.{no(c, 'u', 3)}.2026</p>"
        "<h1>ZAŚWIADCZENIE<br>O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1><p>Podstawa prawna: art. 306e Ordynacji podatkowej</p>"
        f"<table class='f'><tr><td colspan='2'><b>A. Dane podatnika</b></td></tr><tr><td class='l'>Nazwa / nazwisko i imię</td><td>{c.name}</td></tr><tr><td>NIP</td><td>{c.nip}</td></tr>"
        f"<tr><td>Adres siedziby</td><td>{c.address}</td></tr><tr><td colspan='2'><b>B. Stan na dzień {day}</b></td></tr><tr><td colspan='2'>{says}</td></tr>"
        "<tr><td colspan='2'><b>C. Postępowania</b></td></tr><tr><td>Postępowanie egzekucyjne w administracji</td><td>nie jest prowadzone</td></tr>"
        f"</table><p style='text-align:right'>{stamp(('z up. Naczelnika Urzędu Skarbowego', 'Grażyna Lipska', 'starszy komisarz skarbowy'))}{signature('Grażyna Lipska')}</p>",
        _FRAME,
    )  # fmt: skip


def tax_letter(c: Company, day: str, office: str) -> Html:
    """A short letter."""
    return html(
        f"<p><b>Krajowa Administracja Skarbowa</b><br>Urząd Skarbowy {office}</p><p>Znak: {no(c, 'us', 4)}-SKA.4021.{no(c, 'u', 3)}.2026 <span style='float:right'>{day}</span></p>"
        f"<h1>Zaświadczenie</h1><p>Naczelnik Urzędu Skarbowego {office}, działając na podstawie art. 306a § 2 i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja "
        f"podatkowa, po rozpatrzeniu wniosku zaświadcza, że podatnik <b>{c.name}</b> z siedzibą {c.address}, NIP {c.dashed}, <b>nie zalega w podatkach</b> "
        f"stanowiących dochód budżetu państwa według stanu na dzień {day}.</p><p>Opłata skarbowa 21 zł uiszczona.</p><p style='margin-left:95mm'>{signature('Tomasz Urbaniak')}"
        "<br>Tomasz Urbaniak<br><small>zastępca naczelnika</small></p>", "body { font-family: 'Liberation Serif', serif; font-size: 12pt }",
    )  # fmt: skip


def tax_numbered(c: Company, day: str, office: str) -> Html:
    """Numbered boxes."""
    rows = (
        ("1. Organ podatkowy", f"Naczelnik Urzędu Skarbowego {office}"), ("2. Numer zaświadczenia", f"ZAS-W/{no(c, 'us', 7)}/2026"), ("3. Data wydania", day),
        ("4. Podatnik", c.name), ("5. Identyfikator podatkowy NIP", c.nip), ("6. Adres", c.address), ("7. Zaległości podatkowe", "BRAK – podatnik nie posiada zaległości podatkowych"),
        ("8. Zaległości rozłożone na raty lub odroczone", "nie występują"), ("9. Cel", "ubieganie się o pomoc de minimis"),
    )  # fmt: skip
    body = "".join(f"<tr><td class='l'>{a}</td><td>{b}</td></tr>" for a, b in rows)
    return html(
        f"<h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH</h1><table class='f'>{body}</table><p>Upoważniony pracownik: {stamp(('Iwona Krawiec', 'ekspert skarbowy'))}{signature('Iwona Krawiec')}</p>",
        _FRAME,
    )  # fmt: skip


def tax_electronic(c: Company, day: str, office: str) -> Html:
    """From the e-office."""
    return html(
        f"<p><b>e-Urząd Skarbowy</b> | podatki.gov.pl</p><h1>Zaświadczenie o niezaleganiu w podatkach</h1><p>Wydane przez: Naczelnik Urzędu Skarbowego {office}<br>Data: {day}<br>Numer: "
        f"{no(c, 'us', 8)}</p><ul><li>Podatnik: {c.name}</li><li>NIP: {c.nip}</li><li>Adres: {c.address}</li></ul><p>Zaświadcza się, że wyżej wymieniony podatnik na dzień {day} nie posiada "
        "zaległości podatkowych. Nie toczy się wobec niego postępowanie egzekucyjne ani karne skarbowe.</p><p style='border:1px solid #888;padding:6px'>Podpis elektroniczny: "
        f"kwalifikowana pieczęć elektroniczna Szefa Krajowej Administracji Skarbowej, {day}. Wydruk ma moc dokumentu wydanego przez organ.</p>",
    )  # fmt: skip


def tax_refusal(c: Company, day: str, office: str) -> Html:
    """A decision that refuses the certificate."""
    return html(
        f"<p>Naczelnik Urzędu Skarbowego<br>{office}</p><p style='text-align:right'>{day}</p><h1>POSTANOWIENIE<br>o odmowie wydania zaświadczenia</h1>"
        f"<p>Po rozpatrzeniu wniosku {c.name}, NIP {c.nip}, {c.address}, o wydanie zaświadczenia o niezaleganiu w podatkach, na podstawie art. 306c Ordynacji podatkowej</p>"
        "<p style='text-align:center'><b>odmawiam wydania zaświadczenia o żądanej treści.</b></p><p>Uzasadnienie: dane w ewidencji organu nie pozwalają potwierdzić braku zaległości, "
        "gdyż podatnik nie złożył deklaracji VAT-7K za I kwartał 2026 r.</p><p>Na postanowienie służy zażalenie w terminie 7 dni od dnia doręczenia.</p>"
        f"<p style='text-align:right'>{stamp(('z up. Naczelnika', 'Marek Głąb'))}{signature('Marek Głąb')}</p>",
    )  # fmt: skip


def local_tax(c: Company, day: str) -> Html:
    """A municipality's certificate about local taxes: no certificate of the tax office."""
    return html(
        f"<p>Prezydent Miasta Zielona Góra<br>Wydział Podatków i Opłat</p><p style='text-align:right'>{day}</p><h1>Zaświadczenie o niezaleganiu w podatkach lokalnych</h1>"
        f"<p>Zaświadcza się, że {c.name}, NIP {c.nip}, {c.address}, nie zalega wobec Miasta Zielona Góra w podatku od nieruchomości oraz w opłacie za gospodarowanie odpadami komunalnymi.</p>"
        f"<p style='text-align:right'>z up. Prezydenta Miasta<br>{signature('Ewa Zając')}</p>",
    )  # fmt: skip
