"""Certificates: four layouts of ZUS, four of the tax office, and copies of firms' own certificates."""

from tests.blind.rounds.r48.firm import Firm, dashed

STROKE = (
    '<svg width="170" height="52" viewBox="0 0 170 52"><path d="M6 38 C20 4 30 4 26 34 S48 8 54 30 70 12 76 32 '
    '92 6 96 30 120 18 164 26" fill="none" stroke="#1c2c82" stroke-width="2.2"/></svg>'
)
SEAL = (
    '<svg width="108" height="108" viewBox="0 0 108 108"><g fill="none" stroke="#a3324a" stroke-width="2">'
    '<circle cx="54" cy="54" r="50"/><circle cx="54" cy="54" r="34"/></g><text x="54" y="58" font-size="11" '
    'text-anchor="middle" fill="#a3324a">{}</text></svg>'
)
ZUS_SUMS = "ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych"


def page(body: str, font: str = "Arial", size: float = 11) -> str:
    """An A4 page."""
    return (
        '<!doctype html><html lang="pl"><meta charset="utf-8"><style>@page{size:A4;margin:20mm}'
        f"body{{font-family:{font},sans-serif;font-size:{size}pt;line-height:1.45}}table{{border-collapse:collapse;width:100%}}"
        "td,th{border:1px solid #444;padding:5px 8px;text-align:left;vertical-align:top}h1{font-size:15pt;text-align:center}"
        ".r{text-align:right}.s{font-size:8.5pt;color:#333}.f td{border:0;padding:2px 6px}</style>"
        f"<body>{body}</body></html>"
    )


def address(firm: Firm) -> str:
    """In one line."""
    return f"{firm.street}, {firm.code} {firm.town}"


def zus(firm: Firm, layout: int, branch: str, number: str, day: str) -> str:
    """No arrears, in one of four layouts."""
    nip = firm.nip
    if layout == 0:
        return page(
            f'<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w {branch}</p><p class="r">{day}</p>'
            f"<p>Znak: {number}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>"
            f"<table><tr><td>Płatnik składek</td><td>{firm.name}</td></tr><tr><td>Adres</td><td>{address(firm)}</td></tr>"
            f"<tr><td>NIP</td><td>{nip}</td></tr><tr><td>REGON</td><td>{firm.regon}</td></tr></table>"
            f"<p>Zaświadcza się, że według stanu na dzień {day} wyżej wymieniony płatnik nie posiada zaległości z tytułu "
            f"składek na: {ZUS_SUMS}.</p><p>Zaświadczenie wydaje się na wniosek płatnika, na podstawie art. 50 ust. 4 "
            "ustawy o systemie ubezpieczeń społecznych.</p>"
            f'<div class="r">{STROKE}<br><span class="s">z up. Dyrektora Oddziału<br>starszy inspektor</span></div>'
        )
    if layout == 1:
        return page(
            f'<table class="f"><tr><td><b style="color:#00683a;font-size:22pt">ZUS</b></td><td class="r s">Zakład Ubezpieczeń '
            f"Społecznych<br>Inspektorat w {branch}<br>Centrum Kontaktu Klientów 22 560 16 00</td></tr></table><hr>"
            f"<p>{branch}, dnia {day}<br>Nr sprawy: {number}</p><p style='margin-left:9cm'>{firm.name}<br>{firm.street}<br>"
            f"{firm.code} {firm.town}</p><h1>Zaświadczenie o niezaleganiu</h1><p>Po sprawdzeniu konta płatnika o numerze "
            f"NIP {dashed(nip)} informujemy, że na dzień wystawienia tego dokumentu <b>nie zalega on</b> z opłacaniem składek, "
            "do których poboru jest zobowiązany Zakład Ubezpieczeń Społecznych.</p><p>Dokument nie zawiera informacji o "
            "składkach, których termin płatności jeszcze nie upłynął.</p>"
            f"<div style='margin-left:9cm'>{STROKE}<br>Kierownik Inspektoratu</div>",
            "Georgia",
        )
    if layout == 2:
        rows = "".join(
            f"<tr><td>{i}</td><td>{name}</td><td>brak zaległości</td></tr>"
            for i, name in enumerate(ZUS_SUMS.split(", ") + ["Fundusz Emerytur Pomostowych"], 1)
        )
        return page(
            f'<p class="s">Zakład Ubezpieczeń Społecznych · PUE/eZUS · dokument wygenerowany elektronicznie</p>'
            f"<h1 style='text-align:left'>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><p>Identyfikator dokumentu: "
            f"<b>{number}</b><br>Data wystawienia: <b>{day}</b></p><p><b>Dane płatnika</b><br>Nazwa: {firm.name}<br>"
            f"NIP: {nip}<br>REGON: {firm.regon}<br>Adres: {address(firm)}</p><p><b>Stan rozliczeń na dzień {day}</b></p>"
            f"<table><tr><th>Lp.</th><th>Tytuł</th><th>Stan</th></tr>{rows}</table><p>Płatnik nie zalega w opłacaniu składek.</p>"
            "<p class='s'>Dokument opatrzono kwalifikowaną pieczęcią elektroniczną Zakładu Ubezpieczeń Społecznych. "
            "Autentyczność można sprawdzić na stronie zus.pl, podając identyfikator.</p>",
            "Verdana",
            9.5,
        )
    return page(
        f"<table class='f'><tr><td>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>ODDZIAŁ W {branch.upper()}<br>Wydział Rozliczeń Kont</td>"
        f"<td class='r'>{SEAL.format('ZUS')}</td></tr></table><p>Sygn. {number}</p><p><b>Zaświadczenie o niezaleganiu w opłacaniu "
        f"składek</b> wydane dla: <b>{firm.name}</b>, {address(firm)}, posługującego się numerem NIP: <b>{nip}</b>.</p>"
        "<p>Na podstawie danych zapisanych na koncie stwierdza się brak zaległości w opłacaniu składek na ubezpieczenia "
        f"społeczne, ubezpieczenie zdrowotne oraz fundusze, według stanu na {day}.</p><p>Data wydania: {day}</p>"
        f"<div class='r'>{STROKE}<br>Naczelnik Wydziału</div>",
        "Times New Roman",
        12.5,
    )


def zus_refusal(firm: Firm, branch: str, number: str, day: str) -> str:
    """The decision that no certificate will be given."""
    return page(
        f"<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w {branch}</p><p class='r'>{branch}, {day}</p><p>Znak: {number}</p>"
        f"<h1>DECYZJA<br>o odmowie wydania zaświadczenia</h1><p>Płatnik: {firm.name}, {address(firm)}, NIP {firm.nip}</p>"
        "<p>Na podstawie art. 83 ust. 1 ustawy o systemie ubezpieczeń społecznych Zakład <b>odmawia</b> wydania zaświadczenia "
        "o niezaleganiu w opłacaniu składek.</p><p><b>Uzasadnienie.</b> W wyniku analizy konta ustalono, że na dzień "
        f"{day} płatnik posiada zaległość z tytułu składek za luty 2026 r. w kwocie 4 812,36 zł.</p>"
        f"<p>Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od doręczenia.</p><div class='r'>{STROKE}<br>"
        "z up. Dyrektora Oddziału</div>"
    )


def tax(firm: Firm, layout: int, office: str, number: str, day: str, owed: str = "") -> str:
    """The tax office's certificate; with `owed` it states arrears."""
    nip = firm.nip
    if layout == 0:
        none, some = ("☐", "☒") if owed else ("☒", "☐")
        return page(
            f"<p class='s r'>ZAS-W</p><p><b>NACZELNIK URZĘDU SKARBOWEGO<br>w {office}</b></p><p>{number}</p><p class='r'>{day}</p>"
            "<h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
            f"<table><tr><td>Podatnik</td><td>{firm.name}</td></tr><tr><td>Identyfikator podatkowy NIP</td><td>{nip}</td></tr>"
            f"<tr><td>Adres</td><td>{address(firm)}</td></tr><tr><td>Stan na dzień</td><td>{day}</td></tr></table>"
            f"<p>{none} nie figurują zaległości podatkowe</p><p>{some} figurują zaległości podatkowe w kwocie: {owed or '---'}</p>"
            f"<p class='s'>Wydano na podstawie art. 306e Ordynacji podatkowej.</p><div class='r'>{STROKE}<br>"
            "z upoważnienia Naczelnika</div>"
        )
    if layout == 1:
        return page(
            f"<p style='border-bottom:3px solid #a00;padding-bottom:6px'><b>Krajowa Administracja Skarbowa</b> | Urząd Skarbowy w "
            f"{office}</p><p>{office}, {day}<br>Nr: {number}</p><h1>Zaświadczenie o niezaleganiu w podatkach<br>lub stwierdzające "
            f"stan zaległości</h1><p>Zaświadcza się, że <b>{firm.name}</b>, NIP {dashed(nip)}, {address(firm)}, na dzień wydania "
            "zaświadczenia <b>nie zalega</b> w podatkach stanowiących dochód budżetu państwa.</p><p>Wobec podatnika nie toczy się "
            "postępowanie egzekucyjne w administracji ani postępowanie mające na celu ujawnienie zaległości.</p>"
            f"<p>Opłatę skarbową 21,00 zł uiszczono.</p><table class='f'><tr><td>{SEAL.format('US')}</td><td class='r'>{STROKE}<br>"
            "Kierownik Działu</td></tr></table>",
            "Georgia",
        )
    if layout == 2:
        return page(
            "<p class='s'>e-Urząd Skarbowy · wydruk dokumentu elektronicznego</p><table>"
            f"<tr><th colspan='2'>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</th></tr>"
            f"<tr><td>Numer dokumentu</td><td>{number}</td></tr><tr><td>Data wydania</td><td>{day}</td></tr>"
            f"<tr><td>Organ</td><td>Naczelnik Urzędu Skarbowego w {office}</td></tr><tr><td>Dane podatnika</td><td>{firm.name}<br>"
            f"{address(firm)}<br>NIP: {nip}</td></tr><tr><td>Treść</td><td>Według ewidencji organu podatnik nie posiada "
            "zaległości w podatkach (PIT, CIT, VAT, akcyza).</td></tr><tr><td>Podstawa prawna</td><td>art. 306e § 1 ustawy – "
            "Ordynacja podatkowa</td></tr></table><p class='s'>Dokument wydany automatycznie i opatrzony pieczęcią elektroniczną "
            "Szefa Krajowej Administracji Skarbowej. Nie wymaga podpisu odręcznego.</p>",
            "Verdana",
            9.5,
        )
    return page(
        f"<div style='display:flex;justify-content:space-between'><div>Urząd Skarbowy w {office}<br>Referat Rachunkowości</div>"
        f"<div>{day}</div></div><p>UNP / znak sprawy: {number}</p><p>Strona:<br><b>{firm.name}</b><br>{firm.street}<br>{firm.code} "
        f"{firm.town}<br>NIP: {nip}</p><p style='letter-spacing:3px;text-align:center'><b>ZAŚWIADCZENIE</b></p><p>Naczelnik Urzędu "
        f"Skarbowego w {office}, po rozpatrzeniu wniosku Strony o wydanie zaświadczenia o niezaleganiu w podatkach, stwierdza, że "
        f"według stanu na dzień {day} Strona nie ma zaległości podatkowych.</p><p>Zaświadczenie wydano w 1 egzemplarzu celem "
        f"przedłożenia w Urzędzie Marszałkowskim.</p><div class='r'>{SEAL.format('US')} {STROKE}<br>ekspert skarbowy, "
        "z up. Naczelnika</div>",
        "Times New Roman",
        12,
    )


def iso(firm: Firm, norm: str, number: str, scope: str) -> str:
    """A certificate of a management system."""
    return page(
        "<div style='border:6px double #345;padding:40px;text-align:center;height:225mm'><p>Biuro Certyfikacji QUERCERT</p>"
        f"<p style='font-size:34pt;margin:20px'>CERTYFIKAT</p><p>nr {number}</p><p>potwierdza, że system zarządzania w firmie</p>"
        f"<p style='font-size:17pt'><b>{firm.name}</b><br>{address(firm)}</p><p>spełnia wymagania normy</p><h1>{norm}</h1>"
        f"<p>w zakresie: {scope}</p><p>Ważny od 12.09.2024 do 11.09.2027</p>{STROKE}</div>",
        "Georgia",
        12,
    )


def right(firm: Firm, what: str, number: str, subject: str) -> str:
    """A patent or a protection right."""
    return page(
        "<div style='text-align:center;border:1px solid #666;padding:30px'><p>URZĄD PATENTOWY<br>RZECZYPOSPOLITEJ POLSKIEJ</p>"
        f"<h1 style='font-size:24pt'>{what}</h1><p style='font-size:15pt'>nr {number}</p><p>udzielone na rzecz</p><p><b>{firm.name}</b>"
        f"<br>{address(firm)}</p><p>na: „{subject}”</p>{SEAL.format('UPRP')}<br>{STROKE}</div>",
        "Times New Roman",
        13,
    )
