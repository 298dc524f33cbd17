"""Declarations, de minimis forms, contracts, evidence and the papers beside them."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r69.draw import box, choice, initials, page, sig, stamp, typed
from tests.blind.rounds.r69.firms import Firm

NOUNS = (
    ("micro", "mikroprzedsiębiorcą"),
    ("small", "małym przedsiębiorcą"),
    ("medium", "średnim przedsiębiorcą"),
)


def status_strike(firm: Firm, hand: int = 1, *, is_signed: bool = True) -> Html:
    """Blanks filled by pen, the sizes struck out."""
    body = f"""<p class='s r'>Załącznik nr 3</p><h1>Oświadczenie o statusie Wnioskodawcy</h1><p>Ja, niżej podpisany(a) {typed(firm.signer, hand)}, reprezentujący(a) firmę {typed(firm.name, hand)}, NIP {typed(firm.nip, hand)}, z siedzibą: {typed(firm.address, hand)},</p>
    <p>oświadczam, że firma, którą reprezentuję, jest w rozumieniu załącznika I do rozporządzenia (UE) nr 651/2014:</p><p class='c'>{choice([(t, c == firm.size) for c, t in NOUNS], "strike")} *</p><p>oraz że zatrudnia {typed(firm.staff, hand)} osób, jej roczny obrót wynosi {typed(firm.turnover, hand)}, a suma bilansowa {typed(firm.balance, hand)}.</p>
    <p>Firma jest przedsiębiorstwem samodzielnym. Znana jest mi odpowiedzialność karna za złożenie fałszywego oświadczenia.</p><p>{typed(firm.town, hand)}, dnia {typed("10.04.2026", hand)}</p><p class='r'>{sig(firm.signer) if is_signed else "..........................................."}<br><span class='s'>podpis i pieczątka</span></p><p class='s'>* niepotrzebne skreślić</p>"""
    return Html(page("h1{font-size:14pt;text-align:center}p{margin:14px 0}", body, "tinos", "24mm"))


def status_table(firm: Firm, style: str = "uni", hand: int = 0) -> Html:
    """A table with the thresholds beside each size."""
    rows = "".join(
        f"<tr><td class='c'>{box(is_on=c == firm.size, style=style)}</td><td>{n}</td><td>{t}</td></tr>"
        for c, n, t in (
            ("micro", "mikroprzedsiębiorstwo", "mniej niż 10 osób; obrót lub suma bilansowa do 2 mln EUR"),
            ("small", "małe przedsiębiorstwo", "mniej niż 50 osób; do 10 mln EUR"),
            (
                "medium",
                "średnie przedsiębiorstwo",
                "mniej niż 250 osób; obrót do 50 mln EUR lub bilans do 43 mln EUR",
            ),
            ("large", "duże przedsiębiorstwo (nie MŚP)", "pozostałe"),
        )
    )
    body = f"""<h1>OŚWIADCZENIE WNIOSKODAWCY<br>o statusie przedsiębiorstwa (MŚP)</h1><table class='t'><tr><th colspan='3'>Wnioskodawca</th></tr><tr><td colspan='2'>Nazwa</td><td>{typed(firm.name, hand)}</td></tr><tr><td colspan='2'>NIP</td><td>{typed(firm.nip_dashed, hand)}</td></tr><tr><th>Zazn.</th><th>Status</th><th>Próg (zał. I do rozp. 651/2014)</th></tr>{rows}
    <tr><th colspan='3'>Dane za 2025 r.</th></tr><tr><td colspan='2'>Średnie zatrudnienie (RJP)</td><td>{typed(firm.staff, hand)}</td></tr><tr><td colspan='2'>Obrót netto</td><td>{typed(firm.turnover, hand)}</td></tr><tr><td colspan='2'>Suma bilansowa</td><td>{typed(firm.balance, hand)}</td></tr></table>
    <p>Oświadczam, że powyższe dane są zgodne ze stanem faktycznym. Przedsiębiorstwo nie ma podmiotów powiązanych ani partnerskich.</p><p>{typed(firm.town + ", 10.04.2026", hand)} &nbsp;&nbsp; {sig(firm.signer)} {firm.signer}</p>"""
    return Html(
        page(
            "h1{font-size:13pt;text-align:center}.t{width:100%}.t td,.t th{border:1px solid #444;padding:5px}.t th{background:#e9e9f4;text-align:left}",
            body,
        )
    )


def status_sentence(firm: Firm) -> Html:
    """A company's own letter."""
    text = {
        "micro": "mikroprzedsiębiorstwem",
        "small": "małym przedsiębiorstwem",
        "medium": "średnim przedsiębiorstwem",
    }[firm.size]
    body = f"""<p>{escape(firm.name)}<br>{firm.address}<br>NIP {firm.nip}</p><p class='r'>{firm.town}, 9 kwietnia 2026 r.</p><h1>Oświadczenie o statusie Wnioskodawcy</h1><ol><li>Oświadczam, że {escape(firm.name)} jest <b>{text}</b> w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.</li><li>W ostatnim zatwierdzonym okresie obrachunkowym zatrudnienie wyniosło {firm.staff} RJP, obrót {firm.turnover}, a suma bilansowa {firm.balance}.</li><li>Wnioskodawca nie pozostaje w relacji przedsiębiorstw partnerskich ani powiązanych.</li><li>O każdej zmianie statusu do dnia podpisania umowy poinformuję niezwłocznie.</li></ol><p class='r'>{sig(firm.signer)}<br>{firm.signer}<br>{firm.post}</p>"""
    return Html(page("li{margin:9px 0}h1{font-size:14pt}", body, "tinos", "24mm"))


def _parts(firm: Firm, hand: int, style: str) -> list[tuple[str, list[tuple[str, str]]]]:
    no = choice([("tak", False), ("nie", True)], style)
    sizes = choice(
        [
            ("mikroprzedsiębiorca", firm.size == "micro"),
            ("mały przedsiębiorca", firm.size == "small"),
            ("średni przedsiębiorca", firm.size == "medium"),
            ("inny", False),
        ],
        style,
    )
    return [
        ("A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis", [("NIP", typed(firm.nip, hand)), ("Nazwa albo imię i nazwisko", typed(firm.name, hand)), ("Adres siedziby albo zamieszkania", typed(firm.address, hand)), ("Identyfikator gminy (TERYT)", typed(firm.teryt, hand)), ("Forma prawna", typed(firm.legal, hand)), ("Wielkość podmiotu", sizes), ("Klasa PKD", typed(firm.pkd, hand)), ("Data utworzenia", typed(firm.since, hand)), ("Powiązania z innymi przedsiębiorcami", no), ("Połączenie, przejęcie, podział w ciągu 3 lat", no)]),
        ("B. Sytuacja ekonomiczna", [("Czy podmiot spełnia kryteria objęcia go zbiorowym postępowaniem upadłościowym?", no), ("Czy przedsiębiorca inny niż MŚP ma ocenę kredytową poniżej B-?", choice([("tak", False), ("nie", False), ("nie dotyczy", True)], style))]),
        ("C. Prowadzona działalność", [("Rybołówstwo i akwakultura", no), ("Produkcja podstawowa produktów rolnych", no), ("Przetwarzanie i wprowadzanie do obrotu produktów rolnych (w przypadkach wyłączonych)", no)]),
        ("D. Inna pomoc na te same koszty kwalifikowalne", [("Czy podmiot otrzymał inną pomoc na przedsięwzięcie?", no)]),
        ("E. Osoba upoważniona do przedstawienia informacji", [("Imię i nazwisko", typed(firm.signer, hand)), ("Stanowisko służbowe", typed(firm.post, hand)), ("Telefon", typed(firm.phone, hand)), ("Data", typed("10.04.2026", hand)), ("Podpis", sig(firm.signer))]),
    ]  # fmt: skip


TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
UNDER = "Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831 (Dz. Urz. UE L, 2023/2831 z 15.12.2023)"


def minimis_table(firm: Firm, hand: int = 0, style: str = "uni") -> Html:
    """Parts as bars of one table."""
    rows = "".join(
        f"<tr><th colspan='2'>{head}</th></tr>"
        + "".join(
            f"<tr><td style='width:46%'>{n}) {a}</td><td>{b}</td></tr>" for n, (a, b) in enumerate(lines, 1)
        )
        for head, lines in _parts(firm, hand, style)
    )
    return Html(
        page(
            "h1{font-size:12pt;text-align:center}.t{width:100%}.t td,.t th{border:1px solid #666;padding:3px 6px}.t th{background:#dfe6ee;text-align:left}tr{break-inside:avoid}",
            f"<h1>{TITLE}</h1><p class='s c'>{UNDER}</p><table class='t'>{rows}</table>",
        )
    )


def minimis_questions(firm: Firm, hand: int = 0, style: str = "x") -> Html:
    """Label above, answer beneath, with notes at the foot."""
    blocks = "".join(
        f"<h2>Część {head}</h2>"
        + "".join(
            f"<div class='q'>{n}) {a}:<div class='a'>{b}</div></div>" for n, (a, b) in enumerate(lines, 1)
        )
        for head, lines in _parts(firm, hand, style)
    )
    notes = "<p class='s'>Objaśnienia: identyfikator gminy – siedem cyfr wg rejestru TERYT; klasa PKD – działalność, w związku z którą podmiot ubiega się o pomoc; powiązania – w rozumieniu art. 2 ust. 2 rozporządzenia 2023/2831.</p>"
    return Html(
        page(
            "h1{font-size:13pt}h2{font-size:10.5pt;margin:9px 0 3px;border-bottom:1px solid}.q{margin:3px 0;break-inside:avoid}.a{margin-left:22px}",
            f"<h1>{TITLE}</h1><p class='s'>{UNDER}</p>{blocks}{notes}",
            "tinos",
        )
    )


def minimis_cards(firm: Firm, hand: int = 0, style: str = "check") -> Html:
    """Small labelled cells, two a row."""
    blocks = "".join(
        f"<h2>{head}</h2><div class='g'>"
        + "".join(
            f"<div class='b'><div class='n'>{head[0]}{n}. {a}</div>{b}</div>"
            for n, (a, b) in enumerate(lines, 1)
        )
        + "</div>"
        for head, lines in _parts(firm, hand, style)
    )
    return Html(
        page(
            "h1{font-size:13pt;background:#1d3557;color:white;padding:6px 9px}h2{font-size:10pt;margin:8px 0 3px}.g{display:grid;grid-template-columns:1fr 1fr;gap:4px}.b{border:1px solid #99a;padding:3px 6px;break-inside:avoid}.n{font-size:7.5pt;color:#444}",
            f"<h1>{TITLE}</h1><p class='s'>{UNDER}</p>{blocks}",
            "arimo",
            "13mm",
        )
    )


PARAGRAPHS = (
    (
        "Przedmiot umowy",
        "1. Przedmiotem umowy jest dofinansowanie uczestnictwa Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r. 2. Wyjazd realizowany jest w ramach projektu „Innowacyjne Lubuskie”. 3. Termin może ulec zmianie o najwyżej 4 dni. 4. Udział bierze jeden przedstawiciel wskazany w formularzu zgłoszeniowym; zmiana przedstawiciela wymaga uzgodnienia z Województwem przed zakupem biletów lotniczych.",
    ),
    (
        "Wartość dofinansowania",
        "1. Województwo Lubuskie pokrywa 85% kosztu udziału jednego przedstawiciela. 2. Przedsiębiorca wnosi 15% kosztu w terminie 7 dni od otrzymania noty. 3. Dofinansowanie stanowi pomoc de minimis w rozumieniu rozporządzenia 2023/2831.",
    ),
    (
        "Obowiązki Województwa",
        "1. Województwo zapewnia przelot, zakwaterowanie, wyżywienie, przejazdy na miejscu, ubezpieczenie oraz spotkania. 2. Województwo wydaje zaświadczenie o pomocy de minimis.",
    ),
    (
        "Obowiązki Przedsiębiorcy",
        "1. Przedsiębiorca uczestniczy w całym programie. 2. Zamieszcza na swojej stronie informację o udziale i źródle finansowania. 3. Wypełnia ankietę ewaluacyjną. 4. Zwraca koszty w razie naruszenia zasad. 5. Udostępnia dokumenty związane z wyjazdem organom uprawnionym do kontroli przez 5 lat od końca roku, w którym dokonano ostatniej płatności. 6. Składa formularz informacji przedstawianych przy ubieganiu się o pomoc i informuje o każdej zmianie statusu.",
    ),
    (
        "Rezygnacja",
        "1. Rezygnacja wymaga formy pisemnej. 2. Rezygnacja później niż 15 dni przed wyjazdem zobowiązuje do zwrotu kosztów poniesionych przez Województwo.",
    ),
    (
        "Odpowiedzialność",
        "1. Przedsiębiorca odpowiada za działania i zaniechania swojego przedstawiciela. 2. Województwo nie odpowiada za decyzje władz miejscowych.",
    ),
    (
        "Dane osobowe",
        "1. Strony przetwarzają dane osobowe zgodnie z rozporządzeniem 2016/679. 2. Klauzulę informacyjną przekazano przedstawicielowi.",
    ),
    (
        "Postanowienia końcowe",
        "1. Zmiany umowy wymagają formy pisemnej pod rygorem nieważności. 2. Spory rozstrzyga sąd właściwy dla siedziby Województwa. 3. Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
    ),
)


def contract(firm: Firm, layout: str = "letter", *, has_initials: bool = True) -> Html:
    """The draft contract: „letter”, „columns”, „margin” or „table”, initials on each of its pages."""
    mark = initials(firm.signer) if has_initials else ""
    head = f"<h1>UMOWA Nr ……/2026 (projekt)<br>o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe</h1><p>zawarta w Zielonej Górze pomiędzy <b>Województwem Lubuskim</b>, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez Zarząd Województwa, a <b>{escape(firm.name)}</b>, {firm.address}, NIP {firm.nip}, zwanym dalej Przedsiębiorcą.</p>"
    halves = (
        (PARAGRAPHS[:3], PARAGRAPHS[3:6], PARAGRAPHS[6:])
        if layout in {"letter", "margin"}
        else (PARAGRAPHS[:4], PARAGRAPHS[4:])
    )
    pages, number = [], 0
    for index, half in enumerate(halves):
        text = head if index == 0 else ""
        for title, words in half:
            number += 1
            if layout == "table":
                text += f"<table class='p'><tr><td class='w'>§ {number}</td><td><b>{title}</b><br>{words}</td></tr></table>"
            else:
                sentences = "".join(f"<p>{one}</p>" for one in _points(words))
                text += f"<h2>§ {number}<br>{title}</h2>{sentences}"
        if index == len(halves) - 1:
            text += "<table style='width:100%;margin-top:36px'><tr><td class='c'>……………………<br>Województwo</td><td class='c'>……………………<br>Przedsiębiorca</td></tr></table>"
        inner = f"<div class='cols'>{text}</div>" if layout == "columns" else text
        pages.append(
            f"<div class='sheet'>{inner}<div class='m'>{mark}</div><div class='no'>Strona {index + 1} z {len(halves)}</div></div>"
        )
    place = {
        "letter": "right:0;bottom:0",
        "columns": "left:46%;bottom:6mm",
        "margin": "right:0;bottom:62mm",
        "table": "left:0;bottom:0",
    }[layout]
    css = (
        "h1{font-size:12.5pt;text-align:center}h2{font-size:10.5pt;text-align:center;margin:12px 0 4px}p{margin:6px 0;text-align:justify;line-height:1.6}.sheet{position:relative;height:252mm;break-after:page}.sheet:last-child{break-after:auto}"
        f".m{{position:absolute;{place}}}.no{{position:absolute;bottom:0;left:44%;font-size:8pt}}.cols{{column-count:2;column-gap:9mm}}.cols h1{{column-span:all}}.p{{width:100%}}.p td{{border:1px solid #888;padding:6px;vertical-align:top}}.w{{width:40px}}"
    )
    return Html(page(css, "".join(pages), "tinos" if layout != "table" else "arimo", "20mm"))


def _points(words: str) -> list[str]:
    parts: list[str] = []
    for token in words.split(" "):
        if (
            token[:-1].isdigit()
            and token.endswith(".")
            and len(token) == 2
            and (not parts or parts[-1].endswith("."))
        ):
            parts.append(token)
        else:
            parts[-1] += " " + token
    return parts


def evidence(firm: Firm, text: str) -> Html:
    """A certificate, patent or attest for the item listed in the form."""
    if "Patent" in text:
        body = f"<div class='fr'><p>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</p><h1>DOKUMENT PATENTOWY</h1><p>{escape(text)}</p><p>Uprawniony z patentu: {escape(firm.name)}</p><p>Patent trwa od dnia 11 maja 2021 r.</p>{sig('up')}<br>Prezes Urzędu Patentowego</div>"
    elif "Świadectwo" in text:
        body = f"<div class='fr'><p>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</p><h1>ŚWIADECTWO OCHRONNE</h1><p>{escape(text)}</p><p>Uprawniony: {escape(firm.name)}</p>{sig('up')}</div>"
    else:
        title = "ATEST" if "Atest" in text else "CERTYFIKAT"
        body = f"<div class='fr'><h1>{title}</h1><p>{escape(text)}</p><p>potwierdza się, że</p><p><b>{escape(firm.name)}</b><br>{firm.address}</p><p>spełnia wymagania w zakresie: {firm.pkd_name.lower()}</p><p>Ważny od 12.05.2024 do 11.05.2027</p>{sig(text)}<br>Jednostka certyfikująca Polcert</div>"
    return Html(
        page(
            ".fr{border:5px double #446;padding:30px;text-align:center;height:220mm}h1{font-size:24pt;letter-spacing:3px;color:#335;margin:50px 0}p{font-size:13pt;margin:22px 0}",
            body,
            "tinos",
        )
    )


def aid_statement(firm: Firm, hand: int = 0) -> Html:
    """Załącznik 4: no aid received."""
    body = f"<p class='s r'>Załącznik nr 4</p><h1>Oświadczenie o otrzymanej pomocy de minimis</h1><p>{typed(firm.name, hand)}, NIP {typed(firm.nip, hand)}</p><p>Oświadczam, że w okresie 3 minionych lat przedsiębiorstwo (zaznaczyć): {choice([('nie otrzymało pomocy de minimis', True), ('otrzymało pomoc de minimis jak w tabeli', False)], 'pen' if hand else 'uni', '<br>')}</p><table class='t'><tr><th>Organ</th><th>Dzień udzielenia</th><th>Kwota PLN</th><th>Kwota EUR</th></tr><tr><td>–</td><td>–</td><td>–</td><td>–</td></tr></table><p>{typed('10.04.2026', hand)} {sig(firm.signer)}</p>"
    return Html(
        page(
            "h1{font-size:14pt;text-align:center}.t{width:100%}.t td,.t th{border:1px solid;padding:6px}",
            body,
            "tinos",
            "22mm",
        )
    )


def registry(firm: Firm) -> Html:
    """A print-out of the register."""
    body = f"<p class='s'>Centralna Informacja Krajowego Rejestru Sądowego</p><h1>Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców</h1><table class='t'><tr><td>Numer KRS</td><td>{firm.krs}</td></tr><tr><td>Firma</td><td>{escape(firm.name)}</td></tr><tr><td>NIP / REGON</td><td>{firm.nip} / {firm.regon}</td></tr><tr><td>Siedziba</td><td>{firm.address}</td></tr><tr><td>Sposób reprezentacji</td><td>każda osoba wymieniona niżej samodzielnie</td></tr><tr><td>Osoba uprawniona do reprezentacji</td><td>{firm.signer}</td></tr></table>{stamp(['wydruk ma moc dokumentu'])}"
    return Html(page(".t{width:100%}.t td{border:1px solid #999;padding:6px}h1{font-size:13pt}", body))
