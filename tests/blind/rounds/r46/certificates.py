"""Certificates of ZUS and of tax offices, four prints of each, and two that say something else."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r46.companies import Firm
from tests.blind.rounds.r46.ink import page, seal, sign, stamp

E_SEAL = "<div style='border:1px solid #777;padding:2mm 3mm;font:8pt/1.3 Liberation Sans;width:72mm;margin:10mm 0 0 auto'>"


def number(firm: Firm, base: int) -> str:
    """A case number."""
    return f"{base + firm.seed * 37}"


def zus_system(firm: Firm) -> Html:
    """A: the electronic print in force since November 2025."""
    return page(
        "body{font:10.5pt/1.4 Liberation Sans}.o{color:#00632b;font-weight:bold;font-size:13pt}h1{font-size:15pt;"
        "margin:10mm 0 1mm}h2{font-size:11pt;font-weight:normal;margin:0 0 6mm}td{padding:.8mm 6mm .8mm 0;"
        "vertical-align:top}td:first-child{color:#444}.f{font-size:8pt;color:#555;margin-top:14mm}",
        f"<div class=o>ZUS &nbsp; Zakład Ubezpieczeń Społecznych</div><div>{firm.zus_office}</div>"
        f"<p>Data wydania: {firm.issued}<br>Znak sprawy: UNP:2026-{number(firm, 70218)}-RWN</p>"
        "<h1>Zaświadczenie</h1><h2>o niezaleganiu w opłacaniu składek</h2><b>Dane płatnika składek</b><table>"
        f"<tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>REGON</td><td>{firm.regon}</td></tr>"
        f"<tr><td>Nazwa</td><td>{escape(firm.name)}</td></tr><tr><td>Adres</td><td>{escape(firm.address)}</td></tr></table>"
        f"<p>Zaświadczamy, że na dzień {firm.issued} płatnik składek nie zalega z opłacaniem składek na:</p><ul>"
        "<li>ubezpieczenia społeczne,</li><li>ubezpieczenie zdrowotne,</li><li>Fundusz Pracy i Fundusz Solidarnościowy,"
        "</li><li>Fundusz Gwarantowanych Świadczeń Pracowniczych,</li><li>Fundusz Emerytur Pomostowych.</li></ul>"
        "<p>Podstawa prawna: art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz "
        "art. 217 Kodeksu postępowania administracyjnego.</p>"
        f"{E_SEAL}Dokument podpisany kwalifikowanym podpisem elektronicznym<br>Zakład Ubezpieczeń Społecznych<br>"
        f"{firm.issued} 09:14:22</div><p class=f>Autentyczność zaświadczenia można sprawdzić na stronie www.zus.pl.</p>",
    )


def zus_letter(firm: Firm) -> Html:
    """B: a letter from a local unit, stamped and signed."""
    return page(
        "body{font:11.5pt/1.5 Liberation Serif}h1{font-size:14pt;text-align:center;margin:12mm 0 6mm}.r{text-align:right}"
        ".b{display:flex;justify-content:space-between;align-items:center;margin-top:14mm}",
        f"<div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{firm.zus_office}<br>Wydział Rozliczeń Kont Płatników Składek</div>"
        f"<div class=r>{firm.zus_office.split(' w ', 1)[1].replace('Zielonej Górze', 'Zielona Góra').replace('Gorzowie Wielkopolskim', 'Gorzów Wielkopolski')}, "
        f"dnia {firm.issued} r.</div><div>Znak: {number(firm, 390100)}/71/RKP/2026</div>"
        f"<div style='margin:6mm 0 0 90mm'>{escape(firm.name)}<br>{escape(firm.street)}<br>{firm.postal} "
        f"{escape(firm.town)}</div><h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>"
        f"<p>Na wniosek płatnika {escape(firm.name)}, NIP {firm.dashed}, REGON {firm.regon}, Zakład zaświadcza, że według "
        f"stanu konta na dzień {firm.issued} r. wymieniony płatnik nie posiada zaległości w opłacaniu składek na "
        "ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy oraz Fundusz "
        "Gwarantowanych Świadczeń Pracowniczych.</p><p>Zaświadczenie wydaje się na podstawie art. 217 § 2 Kpa w celu "
        "przedłożenia w Urzędzie Marszałkowskim.</p>"
        f"<div class=b>{seal('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH', 'ODDZIAŁ 14')}<div style='text-align:center'>"
        f"{sign(firm.seed + 900, ink='#222')}{stamp('z up. DYREKTORA ODDZIAŁU', 'Kierownik Referatu', 'Halina Mroczek')}"
        "</div></div>",
    )


def zus_frame(firm: Firm) -> Html:
    """C: a print of the platform with a framed table and one line of finding."""
    funds = (
        "ubezpieczenia społeczne", "ubezpieczenie zdrowotne", "Fundusz Pracy / Fundusz Solidarnościowy",
        "Fundusz Gwarantowanych Świadczeń Pracowniczych", "Fundusz Emerytur Pomostowych",
    )  # fmt: skip
    rows = "".join(f"<tr><td>{fund}</td><td>brak zaległości</td></tr>" for fund in funds)
    return page(
        "body{font:10pt/1.4 DejaVu Sans;font-size:9.5pt}table{border-collapse:collapse;width:100%;margin:3mm 0}"
        "td{border:1px solid #555;padding:1.6mm 2.4mm}h1{font-size:13pt;text-align:center}",
        f"<table><tr><td><b>Zakład Ubezpieczeń Społecznych</b><br>{firm.zus_office}</td><td>Numer zaświadczenia: "
        f"{number(firm, 140600)}/2026<br>Data wystawienia: {firm.issued}</td></tr></table>"
        "<h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>"
        f"<table><tr><td>Płatnik składek</td><td>{escape(firm.name)}</td></tr><tr><td>Adres siedziby</td>"
        f"<td>{escape(firm.address)}</td></tr><tr><td>Numer NIP</td><td>{firm.nip}</td></tr><tr><td>Numer REGON</td>"
        f"<td>{firm.regon}</td></tr></table><p>Stan rozliczeń na dzień {firm.issued}:</p><table>{rows}</table>"
        "<p><b>Płatnik nie zalega w opłacaniu składek, do których poboru obowiązany jest Zakład.</b></p>"
        "<p>Wydano na podstawie art. 50 ustawy o systemie ubezpieczeń społecznych.</p>"
        f"{E_SEAL}Podpisano elektronicznie w imieniu ZUS<br>Starszy inspektor Dorota Wawrzyn<br>{firm.issued}</div>",
    )


def zus_typed(firm: Firm) -> Html:
    """D: an inspectorate's typed half page."""
    return page(
        "body{font:11.5pt/1.55 Liberation Mono}h1{font-size:13pt;letter-spacing:4px;text-align:center;margin:10mm 0}",
        f"<div>Zakład Ubezpieczeń Społecznych<br>{firm.zus_office}<br>Sala Obsługi Klientów</div>"
        f"<div style='text-align:right'>{firm.issued} r.</div><h1>ZAŚWIADCZENIE</h1>"
        f"<p>Zaświadcza się, że firma<br>{escape(firm.name)}<br>{escape(firm.address)}<br>NIP: {firm.nip}</p>"
        "<p>nie zalega z opłatą składek na ubezpieczenia społeczne, zdrowotne oraz Fundusz Pracy i FGŚP "
        f"na dzień wydania zaświadczenia.</p><p>Zaświadczenie nr {number(firm, 500)}/2026.</p>"
        "<div style='display:flex;justify-content:space-around;align-items:center;margin-top:14mm'>"
        f"{seal('ZAKŁAD UBEZPIECZEŃ', 'SPOŁECZNYCH')}<div style='text-align:center'>{sign(firm.seed + 910, ink='#1a1a1a')}"
        f"{stamp('INSPEKTOR', 'Ewa Polarczyk', colour='#333')}</div></div>",
    )


def zus_refusal(firm: Firm) -> Html:
    """A decision that refuses the certificate."""
    return page(
        "body{font:11.5pt/1.5 Liberation Serif}h1{font-size:14pt;text-align:center;margin:10mm 0 4mm}",
        f"<div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{firm.zus_office}</div><div style='text-align:right'>{firm.issued} r."
        f"</div><div>Znak: {number(firm, 390100)}/71/RKP/2026</div><h1>DECYZJA<br>o odmowie wydania zaświadczenia</h1>"
        f"<p>Po rozpatrzeniu wniosku płatnika {escape(firm.name)}, {escape(firm.address)}, NIP {firm.nip}, o wydanie "
        "zaświadczenia o niezaleganiu w opłacaniu składek, Zakład na podstawie art. 219 Kpa odmawia wydania zaświadczenia "
        "o żądanej treści.</p><p><b>Uzasadnienie.</b> Na koncie płatnika figuruje zadłużenie z tytułu składek za luty 2026 r."
        " w kwocie 1 418,48 zł.</p><p><b>Pouczenie.</b> Od decyzji przysługuje odwołanie w terminie miesiąca.</p>"
        f"<div style='display:flex;justify-content:space-between;margin-top:10mm'>"
        f"{seal('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH', 'ODDZIAŁ')}<div style='text-align:center'>{sign(firm.seed + 900)}"
        f"{stamp('Kierownik Wydziału', 'Hanna Gruda')}</div></div>",
    )


HEAD = "Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości"


def tax_boxes(firm: Firm, owed: str = "") -> Html:
    """A: the print of the tax system, numbered boxes in parts A to D."""

    def box(number_: int, label: str, answer: str) -> str:
        return f"<td><small>{number_}. {label}</small><br>{answer}</td>"

    finding = (
        f"posiada zaległości podatkowe w łącznej kwocie {owed} (podatek od towarów i usług, 02/2026)"
        if owed
        else "nie ma zaległości podatkowych"
    )
    return page(
        "body{font:10.5pt/1.35 Liberation Sans}table{border-collapse:collapse;width:100%;table-layout:fixed}"
        "td{border:1px solid #222;padding:1mm 2mm 1.6mm;vertical-align:top}small{font-size:7.5pt;color:#333}"
        "h1{font-size:12.5pt;text-align:center;text-transform:uppercase}h2{font-size:10pt;background:#e4e4e4;margin:0;"
        "padding:1mm 2mm;border:1px solid #222}",
        "<div style='display:flex;justify-content:space-between'><b>Krajowa Administracja Skarbowa</b><b>ZAS-W</b></div>"
        f"<h1>{HEAD}</h1><h2>A. ORGAN PODATKOWY</h2><table><tr>"
        + box(1, "Nazwa organu", f"Naczelnik Urzędu Skarbowego {firm.tax_office}")
        + box(2, "Nr zaświadczenia", f"0808-SEW.4041.{number(firm, 12)}.2026")
        + "</tr></table><h2>B. DANE WNIOSKODAWCY</h2><table><tr>"
        + box(3, "Identyfikator podatkowy NIP", firm.nip)
        + box(4, "Nazwa / imię i nazwisko", escape(firm.name))
        + "</tr><tr>"
        + box(5, "Adres", escape(firm.address))
        + box(6, "Stan na dzień", firm.issued)
        + "</tr></table><h2>C. TREŚĆ ZAŚWIADCZENIA</h2><table><tr><td><small>7. Na podstawie art. 306a § 1 i art. 306e "
        f"Ordynacji podatkowej stwierdza się, że wnioskodawca</small><br><b>{finding}</b></td></tr><tr><td><small>8. "
        "Postępowania, o których mowa w art. 306e § 2</small><br>nie są prowadzone</td></tr></table>"
        "<h2>D. WYDANIE</h2><table><tr>"
        + box(9, "Miejscowość i data", f"{escape(firm.town)}, {firm.issued}")
        + box(10, "Opłata skarbowa", "21,00 zł")
        + "</tr><tr>"
        + box(11, "Pieczęć urzędowa", seal("URZĄD SKARBOWY", firm.tax_office.upper()[-18:]))
        + box(12, "Podpis", sign(firm.seed + 950, ink="#222") + stamp("z up. Naczelnika", "Iwona Staszewska"))
        + "</tr></table>",
    )


def tax_online(firm: Firm) -> Html:
    """B: the automatic print of the e-office."""
    return page(
        "body{font:10.5pt/1.5 Carlito;font-size:11pt}.h{background:#c8102e;color:#fff;padding:2mm 4mm;font-weight:bold}"
        "h1{font-size:15pt;margin:8mm 0 4mm}dt{font-size:9pt;color:#555}dd{margin:0 0 2mm}.f{font-size:8.5pt;color:#666}",
        "<div class=h>e-Urząd Skarbowy</div><p>Szef Krajowej Administracji Skarbowej<br>"
        f"Data wygenerowania: {firm.issued}<br>Identyfikator dokumentu: EUS-{number(firm, 804410)}-26</p><h1>{HEAD}</h1><dl>"
        f"<dt>Podatnik</dt><dd>{escape(firm.name)}</dd><dt>NIP</dt><dd>{firm.nip}</dd><dt>Adres</dt>"
        f"<dd>{escape(firm.address)}</dd><dt>Właściwy organ</dt><dd>Naczelnik Urzędu Skarbowego {firm.tax_office}</dd></dl>"
        f"<p>Na podstawie art. 306e ustawy – Ordynacja podatkowa zaświadcza się, że na dzień {firm.issued} podatnik "
        "<b>nie zalega w podatkach</b>, których pobór należy do naczelnika urzędu skarbowego.</p>"
        f"{E_SEAL}Opatrzono kwalifikowaną pieczęcią elektroniczną<br>Szef Krajowej Administracji Skarbowej<br>{firm.issued}"
        "</div><p class=f>Dokument wygenerowany automatycznie, nie wymaga podpisu odręcznego. Wydruk nie jest "
        "dokumentem urzędowym bez pieczęci elektronicznej w pliku.</p>",
    )


def tax_letter(firm: Firm) -> Html:
    """C: a letter of the head of a tax office."""
    return page(
        "body{font:12pt/1.55 Liberation Serif}h1{font-size:13.5pt;text-align:center;margin:12mm 0 6mm}",
        f"<div><b>NACZELNIK<br>URZĘDU SKARBOWEGO<br>{firm.tax_office.upper()}</b></div><div style='text-align:right'>"
        f"{firm.issued} r.</div><div>Nr sprawy: SKP-1.4041.{number(firm, 40)}.2026</div>"
        f"<h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach</h1><p>Działając na podstawie art. 306a i 306e ustawy z dnia 29 "
        "sierpnia 1997 r. – Ordynacja podatkowa, po rozpatrzeniu wniosku zaświadczam, że podatnik</p>"
        f"<p style='margin-left:15mm'><b>{escape(firm.name)}</b><br>{escape(firm.address)}<br>NIP {firm.dashed}</p>"
        f"<p>według stanu na dzień {firm.issued} r. nie posiada zaległości podatkowych wobec tutejszego urzędu. Wobec "
        "podatnika nie toczy się postępowanie egzekucyjne.</p><p>Zaświadczenie wydano na żądanie strony. Opłatę skarbową "
        "21 zł uiszczono.</p><div style='display:flex;justify-content:space-between;align-items:center;margin-top:10mm'>"
        f"{seal('URZĄD SKARBOWY', firm.tax_office.upper()[-18:])}<div style='text-align:center'>"
        f"{sign(firm.seed + 960, ink='#1d2f7a')}{stamp('z upoważnienia Naczelnika', 'Komisarz skarbowy', 'Adam Wit')}"
        "</div></div>",
    )


def tax_typed(firm: Firm) -> Html:
    """D: an older typed print with dotted places filled in."""

    def dots(label: str, answer: str) -> str:
        return f"<p>{label} ....... {answer} .......</p>"

    return page(
        "body{font:11pt/1.5 Liberation Mono}h1{font-size:12pt;text-align:center;margin:8mm 0}p{margin:2mm 0}",
        f"<div>Urząd Skarbowy {firm.tax_office}</div><div style='text-align:right'>dnia {firm.issued} r.</div>"
        f"<h1>{HEAD.upper()}</h1>"
        + dots("Nazwa podatnika:", escape(firm.name))
        + dots("Adres:", escape(firm.address))
        + dots("NIP:", firm.nip)
        + dots("Rodzaj zaległości:", "brak")
        + dots("Kwota zaległości:", "0,00 zł")
        + dots("Odsetki za zwłokę:", "0,00 zł")
        + "<p>Stwierdza się, że wyżej wymieniony nie zalega z zapłatą podatków stanowiących dochód budżetu państwa.</p>"
        "<p>Podstawa: art. 306e Ordynacji podatkowej.</p><div style='display:flex;justify-content:space-around;"
        f"align-items:center;margin-top:10mm'>{seal('NACZELNIK URZĘDU', 'SKARBOWEGO')}<div style='text-align:center'>"
        f"{sign(firm.seed + 970, ink='#222')}{stamp('p.o. Kierownika Referatu', 'Lidia Kornas', colour='#444')}</div></div>",
    )


EVIDENCE_CSS = "body{font:12pt/1.6 Liberation Serif;text-align:center}h1{font-size:22pt;letter-spacing:3px}"


def evidence(firm: Firm, cert: str) -> Html:
    """A copy of one certificate, patent or approval."""
    if "PAT." in cert or "R.3" in cert:
        title = "ŚWIADECTWO OCHRONNE" if "R.3" in cert else "PATENT"
        what = "na znak towarowy" if "R.3" in cert else "na wynalazek"
        return page(
            EVIDENCE_CSS,
            "<p>Urząd Patentowy Rzeczypospolitej Polskiej</p>"
            f"<h1>{title}</h1><p>{what}</p><h2>{cert.split()[-1]}</h2><p>Uprawniony:<br><b>{escape(firm.name)}</b><br>"
            f"{escape(firm.address)}</p><p>Prawo trwa od 11.09.2022 r.</p>{seal('URZĄD PATENTOWY', 'RP')}"
            f"{sign(firm.seed + 40, ink='#222')}<p>z upoważnienia Prezesa</p>",
        )
    title = "ATEST" if "Atest" in cert else "OCENA TECHNICZNA" if "Ocena" in cert else "CERTYFIKAT"
    body = "Państwowy Zakład Higieny" if "PZH" in cert else "Instytut Techniki Budowlanej"
    issuer = body if title != "CERTYFIKAT" else "Jednostka Certyfikująca Odra-Cert"
    return page(
        EVIDENCE_CSS + "body{border:3px double #486;padding:14mm 8mm}",
        f"<p>{issuer}</p><h1>{title}</h1><p>potwierdza, że</p><h2>{escape(firm.name)}</h2><p>{escape(firm.address)}</p>"
        f"<p>spełnia wymagania</p><h2>{escape(cert)}</h2><p>w zakresie: {escape(firm.trade)}</p>"
        f"<p>Ważność: 15.01.2025 – 14.01.2028</p>{sign(firm.seed + 41, ink='#222')}<p>Dyrektor</p>",
    )
