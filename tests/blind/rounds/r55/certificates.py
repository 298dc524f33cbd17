"""Certificates of ZUS and of the tax offices, good and bad; firms' own certificates."""

from datetime import date

from tests.blind.model import Html
from tests.blind.rounds.r55.base import Firm, day, dotted, e, page, sign

FUNDS = "ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych"
CSS = ".t td,.t th{border:1px solid #666;padding:5px 8px;text-align:left;vertical-align:top}"


def seal(text: str) -> str:
    """A round stamp."""
    return (
        '<svg width="104" height="104"><circle cx="52" cy="52" r="49" fill="none" stroke="#a02040" stroke-width="2.5"/>'
        '<circle cx="52" cy="52" r="33" fill="none" stroke="#a02040" stroke-width="1.2"/>'
        f'<text x="52" y="56" font-size="11" text-anchor="middle" fill="#a02040">{text}</text></svg>'
    )


def electronic(who: str, when: date) -> str:
    """The mark of an office's e-signature."""
    return f"<div style='border:1px solid #888;padding:6px 10px;width:80mm;margin:2em 0 0 auto;font-size:9pt'>Dokument podpisany elektronicznie<br>{who}<br>Data: {when:%Y-%m-%d} 10:42:17</div>"


def clerk(name: str, role: str) -> str:
    """Signature with a stamp of name."""
    return f"<div style='margin:1.5em 0 0 100mm;text-align:center;color:#203080'>{sign(name, 170, 46)}<br><span style='font-size:9pt'>{role}<br>{name}</span></div>"


def zus_table(firm: Firm, when: date, branch: str, number: str, is_electronic: bool = True) -> Html:
    """ZUS letter with the payer in a table."""
    end = (
        electronic("Zakład Ubezpieczeń Społecznych, " + branch, when)
        if is_electronic
        else clerk("Bożena Wilga", "Starszy inspektor")
    )
    body = (
        f"<p><b style='font-size:1.3em'>ZUS</b> &nbsp; Zakład Ubezpieczeń Społecznych<br>{branch}</p><p class='r'>{day(when)}</p><p>Znak sprawy: {number}</p>"
        "<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><table class='t'>"
        f"<tr><td>Płatnik składek</td><td>{e(firm.name)}</td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>REGON</td><td>{firm.regon}</td></tr><tr><td>Adres</td><td>{e(firm.address)}</td></tr></table>"
        f"<p>Zaświadczamy, że według stanu na dzień {dotted(when)} płatnik <b>nie zalega</b> z opłatą należności, do których poboru zobowiązany jest Zakład: {FUNDS}, Fundusz Emerytur Pomostowych.</p>"
        f"<p class='small'>Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych, art. 217 k.p.a.</p>{end}"
    )
    return Html(page(body, CSS, font="Liberation Sans", size="11pt"))


def zus_prose(firm: Firm, when: date, branch: str, number: str, is_electronic: bool = True) -> Html:
    """ZUS letter as running text."""
    end = (
        electronic("kwalifikowana pieczęć elektroniczna ZUS", when)
        if is_electronic
        else f"<table><tr><td>{seal('ZUS')}</td><td>{clerk('Adam Kłosowicz', 'Kierownik Referatu')}</td></tr></table>"
    )
    body = (
        f"<table><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{branch}<br>Wydział Rozliczeń Kont Płatników</td><td class='r'>{number}<br>{dotted(when)}</td></tr></table>"
        f"<div style='margin:2em 0 2em 95mm'><b>{e(firm.name)}</b><br>{e(firm.street)}<br>{firm.postal_code} {firm.town}</div><h1 style='letter-spacing:4px'>ZAŚWIADCZENIE</h1>"
        f"<p style='text-align:justify'>Na wniosek przedsiębiorcy potwierdzamy, że {e(firm.name)}, NIP {firm.nip}, na dzień {day(when)} <b>nie posiada zaległości</b> w opłacaniu składek na {FUNDS}.</p>"
        f"<p>Zaświadczenie o niezaleganiu wydaje się na żądanie płatnika, na podstawie danych zapisanych na jego koncie.</p>{end}"
    )
    return Html(page(body, "", font="Liberation Serif", size="12pt"))


def zus_new(firm: Firm, when: date, branch: str, number: str, is_electronic: bool = True) -> Html:
    """The new layout: a bar, two columns of data, an answer in a frame."""
    end = (
        electronic("ZUS – podpis kwalifikowany", when)
        if is_electronic
        else clerk("Hanna Sroka", "Specjalista")
    )
    body = (
        "<div style='background:#0a7a3c;color:#fff;padding:9px 14px;font-size:1.3em'>ZUS · zaświadczenie</div>"
        f"<table style='margin:10px 0'><tr><td>Wystawca<br><b>Zakład Ubezpieczeń Społecznych</b><br>{branch}</td><td>Identyfikator dokumentu<br><b>{number}</b><br>Data wydania: {when:%Y-%m-%d}</td></tr></table>"
        f"<h2>O niezaleganiu w opłacaniu składek</h2><table class='t'><tr><th>Nazwa / imię i nazwisko</th><th>NIP</th><th>REGON</th></tr><tr><td>{e(firm.name)}</td><td>{firm.nip}</td><td>{firm.regon}</td></tr></table>"
        f"<div style='border:2px solid #0a7a3c;padding:12px;margin:14px 0'>Stan konta na {when:%Y-%m-%d}:<br><b>Płatnik nie zalega w opłacaniu składek.</b></div>"
        f"<p>Zakres: {FUNDS}.</p><p class='small'>Autentyczność dokumentu można sprawdzić na stronie zus.pl, podając identyfikator.</p>{end}"
    )
    return Html(page(body, CSS, font="DejaVu Sans", size="9.5pt"))


def zus_list(firm: Firm, when: date, branch: str, number: str, is_electronic: bool = True) -> Html:
    """Each fund in a row with its answer."""
    end = (
        electronic("z up. Dyrektora Oddziału", when)
        if is_electronic
        else f"<table><tr><td>{seal('Oddział ZUS')}</td><td>{clerk('Iwona Trzcińska', 'z up. Dyrektora Oddziału')}</td></tr></table>"
    )
    rows = "".join(
        f"<tr><td>{n}.</td><td>{fund.strip()}</td><td>nie zalega</td></tr>"
        for n, fund in enumerate((FUNDS + ", Fundusz Emerytur Pomostowych").split(","), 1)
    )
    body = (
        f"<p>Zakład Ubezpieczeń Społecznych<br>{branch}</p><p>Nr {number}</p><h1>ZAŚWIADCZENIE O NIEZALEGANIU<br>W OPŁACANIU SKŁADEK</h1>"
        f"<p>Dotyczy płatnika: <b>{e(firm.name)}</b>, {e(firm.address)}, NIP: {firm.nip}, REGON: {firm.regon}</p>"
        f"<table class='t'><tr><th>Lp.</th><th>Tytuł</th><th>Stan na {dotted(when)}</th></tr>{rows}</table><p>Wydano dnia {dotted(when)} na wniosek płatnika.</p>{end}"
    )
    return Html(page(body, CSS, font="Liberation Sans", size="11pt"))


def zus_refusal(firm: Firm, when: date, branch: str, number: str) -> Html:
    """A decision that refuses the certificate."""
    body = (
        f"<p><b>Zakład Ubezpieczeń Społecznych</b><br>{branch}</p><p class='r'>{day(when)}</p><p>{number}</p><h1>DECYZJA<br>o odmowie wydania zaświadczenia</h1>"
        f"<p>Po rozpatrzeniu wniosku płatnika {e(firm.name)}, NIP {firm.nip}, <b>odmawiam wydania zaświadczenia o niezaleganiu w opłacaniu składek</b>.</p>"
        f"<p><b>Uzasadnienie.</b> Na koncie płatnika na dzień {dotted(when)} widnieją nieopłacone należności za luty 2026 r., wobec czego nie można potwierdzić braku zaległości.</p>"
        f"<p>Od decyzji przysługuje odwołanie w terminie miesiąca od doręczenia.</p>{electronic('Zakład Ubezpieczeń Społecznych', when)}"
    )
    return Html(page(body, "", size="11.5pt"))


def tax_form(
    firm: Firm, when: date, office: str, number: str, *, arrears: str = "", is_electronic: bool = False
) -> Html:
    """Numbered fields A–C, as of the code ZAS-W."""
    said = (
        f"posiada zaległości podatkowe w kwocie {arrears} zł (należność główna bez odsetek)"
        if arrears
        else "nie posiada zaległości podatkowych"
    )
    end = (
        electronic(f"z up. Naczelnika, {office}", when)
        if is_electronic
        else f"<table><tr><td>{seal('Naczelnik US')}</td><td>{clerk('Elżbieta Maślak', 'Komisarz skarbowy')}</td></tr></table>"
    )
    body = (
        f"<table class='t'><tr><td><span class='small'>1. Organ podatkowy</span><br>NACZELNIK {office.upper()}</td><td><span class='small'>2. Numer zaświadczenia</span><br>{number}</td></tr></table>"
        "<h1>ZAŚWIADCZENIE<br>O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>"
        f"<table class='t'><tr><th colspan='2'>A. DANE PODATNIKA</th></tr><tr><td><span class='small'>3. NIP</span><br>{firm.nip}</td><td><span class='small'>4. Nazwa / nazwisko i imię</span><br>{e(firm.name)}</td></tr><tr><td colspan='2'><span class='small'>5. Adres</span><br>{e(firm.address)}</td></tr>"
        f"<tr><th colspan='2'>B. TREŚĆ ZAŚWIADCZENIA</th></tr><tr><td colspan='2'>Według stanu na dzień {dotted(when)} podatnik <b>{said}</b>.</td></tr></table>"
        f"<p>Wydano na podstawie art. 306e ustawy – Ordynacja podatkowa. Opłata skarbowa 21 zł uiszczona.</p><p>Dnia {dotted(when)}</p>{end}"
    )
    return Html(page(body, CSS, size="11pt"))


def tax_letter(firm: Firm, when: date, office: str, number: str, *, is_electronic: bool = False) -> Html:
    """A letter of the tax office."""
    end = (
        electronic("Szef Krajowej Administracji Skarbowej – pieczęć", when)
        if is_electronic
        else clerk("Grzegorz Wnuk", "Z up. Naczelnika<br>Kierownik Działu")
    )
    body = (
        f"<table><tr><td>Krajowa Administracja Skarbowa<br><b>{office}</b></td><td class='r'>{firm.town}, {day(when)}</td></tr></table><p>{number}</p>"
        "<h1 style='margin-top:2em'>Zaświadczenie o niezaleganiu w podatkach</h1>"
        f"<p style='text-align:justify;line-height:1.7'>Naczelnik zaświadcza, że {e(firm.name)} z siedzibą: {e(firm.address)}, posługująca/y się numerem NIP {firm.nip}, na dzień wydania zaświadczenia <b>nie zalega w podatkach</b> stanowiących dochód budżetu państwa (podatek dochodowy, VAT, akcyza).</p>"
        f"<p>Nie prowadzi się też wobec podatnika postępowania egzekucyjnego w administracji.</p>{end}"
    )
    return Html(page(body, "", font="Liberation Serif", size="12.5pt"))


def tax_portal(firm: Firm, when: date, office: str, number: str, *, is_electronic: bool = True) -> Html:
    """A print from e-Urząd Skarbowy."""
    end = (
        electronic("Szef Krajowej Administracji Skarbowej", when)
        if is_electronic
        else clerk("Alicja Gronowska", "Ekspert skarbowy")
    )
    rows = "".join(
        f"<tr><td style='color:#555;width:60mm'>{a}</td><td>{b}</td></tr>"
        for a, b in (
            ("Numer dokumentu", number),
            ("Data i godzina wydania", f"{when:%Y-%m-%d} 09:15"),
            ("Organ", f"Naczelnik {office}"),
            ("Podatnik", e(firm.name)),
            ("NIP", firm.nip),
            ("Rodzaj zaświadczenia", "o niezaleganiu w podatkach lub stwierdzające stan zaległości"),
            ("Stan zaległości", "<b>brak zaległości podatkowych</b>"),
            ("Zaległości odroczone lub rozłożone na raty", "brak"),
        )
    )
    body = f"<p style='font-size:1.2em'><b>e-Urząd Skarbowy</b> | Krajowa Administracja Skarbowa</p><hr><h1 style='text-align:left'>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><table class='t'>{rows}</table><p class='small'>Dokument wygenerowano automatycznie; nie wymaga podpisu odręcznego.</p>{end}"
    return Html(page(body, CSS, font="DejaVu Sans", size="9.5pt"))


def tax_boxes(firm: Firm, when: date, office: str, number: str, *, is_electronic: bool = False) -> Html:
    """Statements with boxes, one ticked."""
    end = (
        electronic(office, when)
        if is_electronic
        else f"<table><tr><td>{seal(number[-4:])}</td><td>{clerk('Mirosława Jeż', 'Starszy kontroler')}</td></tr></table>"
    )
    body = (
        f"<p><b>{office}</b></p><p>{number} &nbsp;&nbsp; {dotted(when)}</p><h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>"
        f"<p>Naczelnik Urzędu Skarbowego po rozpatrzeniu wniosku stwierdza, że podatnik</p><p class='c'><b>{e(firm.name)}</b><br>{e(firm.address)}<br>NIP {firm.nip}</p><p>na dzień {dotted(when)}:</p>"
        "<p>[X] nie zalega w podatkach</p><p>[&nbsp;&nbsp;] zalega w podatkach w kwocie …………………</p><p>[&nbsp;&nbsp;] ma zaległości rozłożone na raty lub odroczone: …………………</p>"
        f"<p>Zaświadczenie wydaje się do przedłożenia w Urzędzie Marszałkowskim.</p>{end}"
    )
    return Html(page(body, "", size="11.5pt"))


def standard(firm: Firm, norm: str, number: str, scope: str, until: str) -> Html:
    """A certificate of a management system or a product."""
    body = (
        "<div style='border:6px double #345;padding:14mm 12mm;height:240mm;text-align:center'><p style='letter-spacing:3px'>JEDNOSTKA CERTYFIKUJĄCA NORMATEST POLSKA</p>"
        f"<h1 style='font-size:2.4em;margin:1em 0'>CERTYFIKAT</h1><p>nr {number}</p><p>potwierdza się, że</p><p style='font-size:1.3em'><b>{e(firm.name)}</b><br>{e(firm.address)}</p>"
        f"<p>spełnia wymagania</p><p style='font-size:1.5em'><b>{norm}</b></p><p>w zakresie: {scope}</p><p style='margin-top:3em'>Certyfikat ważny do {until}</p>{sign('Norma ' + number)}<p class='small'>Dyrektor ds. certyfikacji</p></div>"
    )
    return Html(page(body, "", font="Liberation Serif", size="12pt"))


def patent(firm: Firm, number: str, title: str, what: str) -> Html:
    """A patent, or a certificate of protection."""
    body = (
        f"<p class='c' style='letter-spacing:2px'>RZECZPOSPOLITA POLSKA</p><h1>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</h1><h1 style='font-size:2em;margin:1.5em 0'>{what}</h1>"
        f"<p class='c'>Nr {number}</p><p style='line-height:1.9'>Na rzecz uprawnionego: <b>{e(firm.name)}</b>, {e(firm.town)}, udzielono prawa wyłącznego na: <b>„{e(title)}”</b>.</p>"
        f"<p>Decyzja z dnia 12 września 2023 r. Prawo trwa pod warunkiem wnoszenia opłat okresowych.</p><div class='c' style='margin-top:3em'>{seal('UPRP')}{sign('Prezes ' + number)}</div>"
    )
    return Html(page(body, "", font="Liberation Serif", size="13pt"))
