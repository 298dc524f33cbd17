"""Certificates of ZUS and of tax offices, their look-alikes, a refusal and a municipal one."""

from html import escape as e

from tests.blind.model import Html

from .draw import page, pen, seal
from .firms import Firm

ZUS = "<div class='zus'><b>ZUS</b><span>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</span></div>"
CSS = (
    "body{font:11pt Arial,sans-serif} .zus b{background:#00823b;color:#fff;font-size:21pt;padding:2px 9px;"
    "margin-right:10px} .zus span{font-size:11pt;letter-spacing:1px;color:#005a2b} .r{text-align:right} .c{"
    "text-align:center} h1{font-size:14.5pt;text-align:center;margin:26px 0 14px} table{border-collapse:collapse;"
    "width:100%} td,th{border:1px solid #555;padding:5px 7px;text-align:left;vertical-align:top} small{font-size:"
    "8.3pt} .n td{border:0} .num td:nth-child(n+2){text-align:right} .g{background:#e9edf0}"
)
FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)


def _branch(firm: Firm) -> tuple[str, str, str]:
    """Locative, town and street of the branch that keeps the payer's account."""
    if firm.postal[:4] in ("66-4", "66-3") or firm.postal.startswith("69"):
        return "Gorzowie Wielkopolskim", "Gorzów Wielkopolski", "ul. Sikorskiego 42, 66-400 Gorzów Wlkp."
    return "Zielonej Górze", "Zielona Góra", "ul. Energetyków 6, 65-729 Zielona Góra"


def zus_pue(firm: Firm, *, day: str, number: str, **_: str) -> Html:
    """Print of the electronic certificate: data of the payer in lines, verdict in one sentence, e-seal box."""
    body = (
        ZUS + f"<p class='r'>Data wydania: {day}<br>Nr zaświadczenia: {number}</p>"
        "<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>"
        "<p><b>Dane identyfikacyjne płatnika składek</b></p><table class='n'>"
        f"<tr><td style='width:32%'>NIP</td><td>{firm.nip}</td></tr><tr><td>REGON</td><td>{firm.regon}</td></tr>"
        f"<tr><td>Nazwa skrócona / nazwisko i imię</td><td>{e(firm.name)}</td></tr>"
        f"<tr><td>Adres</td><td>{e(firm.address)}</td></tr></table>"
        "<p>Działając na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń "
        "społecznych oraz art. 217 § 1 i art. 218 § 1 Kodeksu postępowania administracyjnego, Zakład Ubezpieczeń "
        f"Społecznych zaświadcza, że wymieniony płatnik <b>nie zalega w opłacaniu składek</b> na: "
        f"{'; '.join(FUNDS)} – według stanu konta na dzień {day}.</p>"
        "<p>Zaświadczenie wydano na wniosek płatnika.</p>"
        "<div style='border:1px solid #00823b;padding:8px;width:70%;margin-top:40px'><small>Dokument podpisany "
        "kwalifikowanym podpisem elektronicznym. Podpis: Agnieszka Tomczuk, Zakład Ubezpieczeń Społecznych.<br>"
        "Autentyczność dokumentu można potwierdzić na stronie www.zus.pl. Wydruk z Platformy Usług Elektronicznych "
        "(eZUS) nie wymaga pieczęci ani podpisu odręcznego.</small></div>"
    )
    return Html(page("Zaświadczenie ZUS", CSS, body))


def zus_branch(firm: Firm, *, day: str, number: str, **_: str) -> Html:
    """Letter of a branch: addressee, case number, verdict in running prose, seal and signature."""
    where, town, street = _branch(firm)
    body = (
        f"<table class='n'><tr><td>{ZUS}<br><b>Oddział w {where}</b><br>Wydział Realizacji Dochodów<br>"
        f"<small>{street}</small></td><td class='r' style='text-align:right'>"
        f"{town}, {day} r.</td></tr></table><p>Znak: 390000/71/{number}/2026/RDZ-N</p>"
        f"<p style='margin-left:52%'><b>{e(firm.name)}</b><br>{e(firm.street)}<br>{firm.postal} {firm.town}</p>"
        "<h1 style='letter-spacing:3px'>ZAŚWIADCZENIE</h1><p style='text-align:justify;line-height:1.5'>Po rozpatrzeniu "
        f"wniosku płatnika składek <b>{e(firm.name)}</b>, NIP {firm.pretty_nip}, REGON {firm.regon}, Oddział Zakładu "
        "Ubezpieczeń Społecznych stwierdza, że na koncie płatnika <b>nie występują zaległości</b> z tytułu składek na "
        "ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, Fundusz "
        "Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych, ani z tytułu odsetek, kosztów "
        f"upomnienia i opłat dodatkowych. Ustalenia dokonano na dzień {day} r.</p><p>Zaświadczenie wydaje się w celu "
        "przedłożenia w Urzędzie Marszałkowskim.<br><small>Podstawa: art. 217 i 218 k.p.a., art. 50 ust. 4 ustawy "
        "systemowej.</small></p><table class='n' style='margin-top:30px'><tr><td>"
        + seal(f"ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH * {town.upper()} *", "#23408f")
        + "</td><td class='c'>z upoważnienia Dyrektora Oddziału<br>"
        + pen("zus" + number)
        + "<br>Elżbieta Chudzik<br><small>starszy inspektor</small></td></tr></table>"
    )
    return Html(page("ZUS", CSS.replace("Arial,sans-serif", "'Liberation Serif',serif"), body))


def zus_table(firm: Firm, *, day: str, number: str, instalments: str = "", **_: str) -> Html:
    """Amounts by fund (0,00 zł); with instalments, a person must judge."""
    where, _, street = _branch(firm)
    owed = ("1 840,20", "912,66", "118,40", "0,00", "0,00") if instalments else ("0,00",) * 5
    rows = "".join(
        f"<tr><td>{fund}</td><td>0,00 zł</td><td>0,00 zł</td>"
        + (f"<td>{amount} zł</td>" if instalments else "")
        + "</tr>"
        for fund, amount in zip(FUNDS, owed, strict=True)
    )
    extra = "<th>Należności objęte układem ratalnym</th>" if instalments else ""
    note = (
        f"<p>Płatnik nie posiada wymagalnych zaległości, z wyjątkiem należności objętych umową o rozłożeniu na raty "
        f"nr {instalments}, wskazanych w ostatniej kolumnie. Umowa przewiduje spłatę do dnia 20.10.2026 r.; do oceny "
        "odbiorcy zaświadczenia pozostawia się uwzględnienie tej okoliczności.</p>"
        if instalments
        else "<p>Suma zaległości wynosi <b>0,00 zł</b> (słownie: zero złotych). Płatnik wywiązał się z obowiązku opłacania "
        "składek.</p>"
    )
    body = (
        ZUS + f"<p class='r'>Oddział w {where}<br>{street}<br>dnia {day}</p>"
        f"<h1>Zaświadczenie nr {number}<br><span style='font-size:11pt'>o stanie rozliczeń / niezaleganiu w opłacaniu "
        "składek</span></h1>"
        f"<table><tr class='g'><th>Płatnik</th><th>NIP</th><th>REGON</th></tr><tr><td>{e(firm.name)}<br>"
        f"{e(firm.address)}</td><td>{firm.nip}</td><td>{firm.regon}</td></tr></table><p>Stan należności na dzień "
        f"{day}:</p><table class='num'><tr class='g'><th>Tytuł</th><th>Zaległość</th><th>Odsetki</th>{extra}</tr>"
        f"{rows}</table>{note}<p class='r'>"
        + pen("insp" + number, turns=6)
        + "<br>Kierownik Referatu<br>Jolanta Madej</p><small>Wydano zgodnie z art. 217 k.p.a. na żądanie "
        "płatnika.</small>"
    )
    return Html(page("Zaświadczenie", CSS, body))


def zus_boxes(firm: Firm, *, day: str, number: str, **_: str) -> Html:
    """Tick boxes: one of three sentences is marked."""
    where, town, street = _branch(firm)
    body = (
        "<table><tr><td style='width:45%'>" + ZUS + f"<small>Oddział w {where}, {street}"
        f"</small></td><td><small>1. Numer</small><br>{number}</td><td><small>2. Data wydania</small><br>{day}</td></tr>"
        "<tr><td colspan='3' class='c g'><b>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</b></td></tr>"
        f"<tr><td colspan='3'><small>3. Nazwa / imię i nazwisko płatnika składek</small><br>{e(firm.name)}</td></tr>"
        f"<tr><td><small>4. NIP</small><br>{firm.nip}</td><td colspan='2'><small>5. REGON</small><br>{firm.regon}</td>"
        f"</tr><tr><td colspan='3'><small>6. Adres siedziby / zamieszkania</small><br>{e(firm.address)}</td></tr>"
        f"<tr><td colspan='3'><small>7. Treść zaświadczenia – według stanu na dzień {day}</small><br><br>"
        "☒ płatnik nie posiada zaległości z tytułu składek na ubezpieczenia społeczne, zdrowotne oraz FP, FS, FGŚP "
        "i FEP<br><br>☐ płatnik posiada zaległości w kwocie ............... zł<br><br>☐ płatnik nie figuruje w "
        "rejestrze płatników składek<br>&nbsp;</td></tr><tr><td colspan='2'><small>8. Pieczęć</small><br>"
        + seal(f"ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH * {town.upper()} *", "#1f3d7a")
        + "</td><td><small>9. Podpis pracownika ZUS</small><br><br>"
        + pen("gw" + number, turns=8)
        + "<br>inspektor R. Bielawska</td></tr></table>"
    )
    return Html(page("ZUS", CSS, body))


def zus_refusal(firm: Firm, *, day: str, number: str, **_: str) -> Html:
    """The decision that refuses the certificate."""
    body = (
        ZUS
        + "<p>Oddział w Zielonej Górze</p>"
        + f"<p class='r'>Zielona Góra, {day} r.</p><p>Znak: 390000/71/{number}"
        f"/2026</p><p><b>{e(firm.name)}</b><br>NIP {firm.nip}<br>{e(firm.address)}</p><h1>DECYZJA</h1>"
        "<p>Na podstawie art. 83 ust. 1 ustawy o systemie ubezpieczeń społecznych oraz art. 219 Kodeksu postępowania "
        f"administracyjnego Zakład Ubezpieczeń Społecznych <b>odmawia wydania zaświadczenia o niezaleganiu w "
        "opłacaniu składek</b>, o które płatnik wnioskował 8 kwietnia 2026 r.</p><p class='c'><b>Uzasadnienie</b></p>"
        f"<p>Na dzień {day} r. na koncie płatnika figuruje zadłużenie: składki na ubezpieczenia społeczne za luty "
        "2026 r. w kwocie 1 773,96 zł, na ubezpieczenie zdrowotne – 432,54 zł oraz odsetki za zwłokę 21,00 zł. "
        "Wobec nieuregulowania należności zaświadczenie o żądanej treści nie może zostać wydane.</p><p><b>Pouczenie.</b>"
        " Od decyzji przysługuje odwołanie do Sądu Okręgowego w Zielonej Górze w terminie miesiąca od doręczenia.</p>"
        "<p class='r'>" + pen("odm" + number) + "<br>z up. Dyrektora Oddziału<br>Krystyna Wolańska</p>"
    )
    return Html(page("Decyzja", CSS, body))


def _office(firm: Firm) -> tuple[str, str]:
    return {
        "65": ("Drugi Urząd Skarbowy w Zielonej Górze", "ul. Pieniężnego 24, 65-054 Zielona Góra"),
        "67": ("Urząd Skarbowy w Nowej Soli", "ul. Staszica 1, 67-100 Nowa Sól"),
        "68": ("Urząd Skarbowy w Żarach", "ul. Skarbowa 1, 68-200 Żary"),
        "69": ("Urząd Skarbowy w Słubicach", "ul. Mickiewicza 1, 69-100 Słubice"),
    }.get(
        firm.postal[:2],
        ("Urząd Skarbowy w Gorzowie Wielkopolskim", "ul. Piłsudskiego 4, 66-400 Gorzów Wlkp.")
        if firm.postal.startswith("66-4")
        else ("Urząd Skarbowy w Świebodzinie", "Rynek 9, 66-200 Świebodzin"),
    )


def tax_zasw(firm: Firm, *, day: str, number: str, arrears: str = "", **_: str) -> Html:
    """The ministry's print in numbered boxes and lettered sections, squares to tick, a table of arrears."""
    office, street = _office(firm)
    no, yes = ("☐", "☒") if arrears else ("☒", "☐")
    table = (
        "<tr><td>podatek od towarów i usług</td><td>XI/2025</td><td>18 422,00</td><td>798,00</td></tr>"
        "<tr><td>podatek dochodowy od osób prawnych</td><td>2024</td><td>6 150,00</td><td>612,00</td></tr>"
        if arrears
        else "<tr><td>–</td><td>–</td><td>–</td><td>–</td></tr>"
    )
    body = (
        "<p class='r'><small>ZAS-W</small></p><table><tr><td><small>1. Organ podatkowy</small><br>Naczelnik – "
        f"{office}<br>{street}</td><td><small>2. Nr zaświadczenia</small><br>{number}</td><td><small>3. Egzemplarz"
        "</small><br>1</td></tr><tr><td colspan='3' class='c g'><b>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>"
        "LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</b></td></tr></table>"
        "<p style='margin:8px 0 2px'><b>A. DANE PODATNIKA</b></p><table><tr><td><small>4. Identyfikator podatkowy NIP"
        f"</small><br>{firm.nip}</td><td><small>5. Nazwa pełna / nazwisko i imię</small><br>{e(firm.name)}</td></tr>"
        f"<tr><td colspan='2'><small>6. Adres siedziby / zamieszkania</small><br>{e(firm.address)}, woj. lubuskie</td>"
        "</tr></table><p style='margin:8px 0 2px'><b>B. TREŚĆ ZAŚWIADCZENIA</b></p><table><tr><td>Na podstawie art. "
        "306a § 1 i art. 306e § 1 ustawy – Ordynacja podatkowa zaświadcza się, że podatnik wymieniony w części A "
        f"według stanu na dzień <b>{day}</b>:<br>{no} 7. nie zalega w podatkach<br>{yes} 8. zalega w podatkach, "
        "jak w poniższym zestawieniu</td></tr></table><table class='num'><tr class='g'><th>9. Rodzaj podatku</th>"
        f"<th>10. Okres</th><th>11. Kwota zaległości (zł)</th><th>12. Odsetki (zł)</th></tr>{table}</table>"
        "<p style='margin:8px 0 2px'><b>C. INFORMACJE DODATKOWE</b></p><table><tr><td>13. Wobec podatnika:<br>"
        f"{yes} prowadzi się {no} nie prowadzi się postępowanie egzekucyjne w administracji<br>"
        "☐ zastosowano ☒ nie zastosowano odroczenia terminu płatności lub rozłożenia na raty</td></tr>"
        "<tr><td>14. Zaświadczenie wydaje się: na wniosek podatnika, celem przedłożenia w urzędzie<br>"
        "15. Opłata skarbowa: 21 zł</td></tr></table><table class='n' style='margin-top:16px'><tr><td>"
        + seal("URZĄD SKARBOWY * NACZELNIK *")
        + f"</td><td class='c'>16. Data {day}<br>"
        + pen("us" + number, turns=7)
        + "<br>z up. Naczelnika<br>Beata Kluska, starszy kontroler rozliczeń</td></tr></table>"
    )
    return Html(page("ZAS-W", CSS.replace("11pt Arial", "10pt Arial"), body))


def tax_eus(firm: Firm, *, day: str, number: str, **_: str) -> Html:
    """Print from the e-tax-office: automatic certificate with the seal of the head of KAS."""
    body = (
        "<table class='n'><tr><td style='font-size:17pt;color:#10316b'><b>KAS</b> <span style='font-size:10pt'>Krajowa "
        f"Administracja Skarbowa</span></td><td class='r' style='text-align:right'><small>e-Urząd Skarbowy<br>"
        f"UNP: {number}</small></td></tr></table><hr><p>Szef Krajowej Administracji Skarbowej</p><p class='r'>{day}</p>"
        "<h1>Zaświadczenie o niezaleganiu w podatkach<br>lub stwierdzające stan zaległości</h1>"
        f"<p>Dotyczy:</p><p style='margin-left:30px'><b>{e(firm.name)}</b><br>NIP: {firm.nip}<br>adres: "
        f"{e(firm.address)}</p><p>Stan na: <b>{day}</b></p><p style='font-size:12.5pt'>Podatnik nie posiada zaległości "
        "podatkowych.</p><p><small>Zaświadczenie obejmuje podatki, dla których organem właściwym jest naczelnik urzędu "
        "skarbowego. Nie obejmuje podatków pobieranych przez gminy ani należności celnych. Podstawa prawna: "
        "art. 306a, art. 306e Ordynacji podatkowej.</small></p><div style='margin-top:60px;border-left:4px solid "
        "#10316b;padding-left:10px'><small>Dokument wydany automatycznie, opatrzony kwalifikowaną pieczęcią "
        "elektroniczną Szefa Krajowej Administracji Skarbowej.<br>Kod weryfikacji: "
        f"{number[-4:]}-KAS-{firm.nip[:4]}</small></div>"
    )
    return Html(page("Zaświadczenie", CSS, body))


def tax_letter(firm: Firm, *, day: str, number: str, **_: str) -> Html:
    """An older letter of an office: prose, stamps, no boxes."""
    office, street = _office(firm)
    body = (
        f"<table class='n'><tr><td><b>NACZELNIK</b><br>{office}<br><small>{street}</small></td><td class='r' "
        f"style='text-align:right'>{street.split(', ')[1][7:]}, {day} r.</td></tr></table><p>{number}</p><h1>ZAŚWIADCZENIE<br><span "
        "style='font-size:11pt'>w sprawie niezalegania w podatkach</span></h1><p style='line-height:1.6;text-align:"
        f"justify'>Niniejszym zaświadczam, na wniosek strony, iż w ewidencji tutejszego organu <b>{e(firm.name)}</b> "
        f"(NIP {firm.pretty_nip}), adres: {e(firm.address)}, na dzień wydania zaświadczenia <b>nie figurują zaległości"
        "</b> z tytułu zobowiązań podatkowych: w podatku dochodowym, w podatku od towarów i usług, w podatku "
        "akcyzowym, jak również odsetek za zwłokę i kosztów egzekucyjnych.</p><p>Zaświadczenie wydano na podstawie "
        "art. 306e Ordynacji podatkowej. Pobrano opłatę skarbową 21,00 zł.</p><table class='n' style='margin-top:40px'>"
        "<tr><td>"
        + seal("NACZELNIK URZĘDU SKARBOWEGO *", "#8e1f26")
        + "</td><td class='c'>"
        + pen("nus" + number)
        + "<br><small>ZASTĘPCA NACZELNIKA URZĘDU</small><br>mgr Stanisław Kopeć</td></tr></table>"
    )
    return Html(page("Zaświadczenie US", CSS.replace("Arial,sans-serif", "'Liberation Serif',serif"), body))


def tax_rows(firm: Firm, *, day: str, number: str, **_: str) -> Html:
    """A table of taxes, each with its amount of arrears."""
    office, street = _office(firm)
    income = (
        "PIT"
        if "osoba fizyczna" in firm.form or "jednoosobowa" in firm.form or "cywilna" in firm.form
        else "CIT"
    )
    rows = "".join(
        f"<tr><td>{name}</td><td>{what}</td><td>0,00</td><td>nie zalega</td></tr>"
        for name, what in (
            (income, "podatek dochodowy"),
            ("VAT", "podatek od towarów i usług"),
            ("PCC", "podatek od czynności cywilnoprawnych"),
            ("AKC", "podatek akcyzowy"),
        )
    )
    body = (
        f"<p><b>{office}</b><br>{street}<br>Dział Rachunkowości Podatkowej</p><p class='r'>{number}<br>{day}</p>"
        "<h1>Zaświadczenie stwierdzające stan zaległości podatkowych</h1>"
        f"<p>wydane dla: <b>{e(firm.name)}</b><br>NIP: {firm.pretty_nip}<br>z adresem: {e(firm.address)}</p>"
        f"<p>Według ksiąg prowadzonych przez organ, na dzień {day}, stan zaległości przedstawia się następująco:</p>"
        "<table><tr class='g'><th>Symbol</th><th>Należność</th><th>Zaległość w zł</th><th>Stwierdzenie</th></tr>"
        f"{rows}<tr class='g'><td colspan='2'><b>Razem</b></td><td><b>0,00</b></td><td></td></tr></table>"
        "<p>Nie toczy się postępowanie mające na celu ujawnienie zaległości podatkowych. Podatnik nie korzysta z "
        "odroczenia ani układu ratalnego.</p><table class='n'><tr><td></td><td class='c'>"
        + pen("dr" + number, turns=5)
        + "<br>Z upoważnienia Naczelnika Urzędu Skarbowego<br>Marzena Frątczak, kierownik działu</td></tr></table>"
    )
    return Html(page("Stan zaległości", CSS, body))


def municipal(firm: Firm, *, day: str, number: str, **_: str) -> Html:
    """The same title, but from the mayor, about local taxes."""
    body = (
        "<p><b>BURMISTRZ MIĘDZYRZECZA</b><br>Wydział Podatków i Opłat Lokalnych<br><small>Rynek 1, 66-300 "
        f"Międzyrzecz</small></p><p class='r'>Międzyrzecz, {day} r.</p><p>{number}</p><h1>ZAŚWIADCZENIE<br>o "
        "niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><p style='line-height:1.5'>Zaświadcza się, że "
        f"<b>{e(firm.name)}</b>, NIP {firm.nip}, {e(firm.address)}, nie zalega z zapłatą podatków i opłat lokalnych "
        "należnych Gminie Międzyrzecz: podatku od nieruchomości, podatku rolnego i leśnego, podatku od środków "
        "transportowych oraz opłaty za gospodarowanie odpadami komunalnymi.</p><p>Stan na dzień wydania. Opłatę "
        "skarbową 21 zł wpłacono na rachunek Gminy.</p><table class='n' style='margin-top:30px'><tr><td>"
        + seal("BURMISTRZ MIĘDZYRZECZA * URZĄD MIEJSKI *")
        + "</td><td class='c'>"
        + pen("mie" + number)
        + "<br>z up. Burmistrza<br>Renata Olczyk, inspektor</td></tr></table>"
    )
    return Html(page("Zaświadczenie", CSS, body))
