"""Certificates of ZUS (four and a refusal), of tax offices (four, one of them also with arrears), and look-alikes."""

from collections.abc import Callable

from tests.blind.model import Html
from tests.blind.rounds.r39.kit import Firm, pen, sheet

FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)
LAW_ZUS = "art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 Kodeksu postępowania administracyjnego"
LAW_TAX = "art. 306a § 1–3 oraz art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa"


def _branch(f: Firm) -> str:
    """The branch of ZUS that an inspectorate belongs to."""
    return f.zus if "Gorzowie" in f.zus else "Zielonej Górze"


def _round(text: str, colour: str = "#a01830") -> str:
    return f'<div style="display:inline-block;width:96px;height:80px;padding-top:16px;border:2.5px solid {colour};border-radius:50%;color:{colour};font:7.5pt Liberation Sans;text-align:center;transform:rotate(-6deg)">{text}</div>'


def zus_letter(f: Firm, date: str) -> Html:
    """A letter of a branch, sentence in the middle, round seal and ink."""
    body = (
        f"<table class=t><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w {_branch(f)}<br>Wydział Rozliczeń Kont Płatników Składek</td><td class=r>Data: {date}<br>Znak: 480200/71/{f.regon[:5]}/2026/RWN</td></tr></table><p class=a>{f.name}<br>{f.street}<br>{f.postal} {f.town}</p>"
        f"<h2>ZAŚWIADCZENIE</h2><p class=c>o niezaleganiu w opłacaniu składek</p><p>Na podstawie {LAW_ZUS}, po rozpatrzeniu wniosku, Zakład Ubezpieczeń Społecznych zaświadcza, że płatnik składek {f.name}, NIP {f.nip}, REGON {f.regon}, według stanu na dzień {date} <b>nie zalega z opłacaniem składek</b> na: {', '.join(FUNDS)}.</p><p>Zaświadczenie wydaje się celem przedłożenia w urzędzie.</p>"
        f"<table class=t><tr><td>{_round('ZUS<br>Oddział<br>' + _branch(f))}</td><td class=c>{pen(41, '#222')}z up. Dyrektora Oddziału<br>specjalista</td></tr></table>"
    )
    return sheet(
        "body{font:11.5pt/1.45 Liberation Serif}.t{width:100%}.r{text-align:right;vertical-align:top}.a{margin:26px 0 26px 55%}h2{text-align:center;margin-bottom:0;letter-spacing:4px}.c{text-align:center}",
        body,
    )


def zus_new(f: Firm, date: str) -> Html:
    """The new electronic print: band, data in rows, notice of a qualified signature."""
    body = (
        f"<div class=h>ZUS <span>Zakład Ubezpieczeń Społecznych</span></div><p class=r>Data wydania: {date}<br>Numer zaświadczenia: ZN/{f.regon}/2026</p><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><h3>Dane płatnika składek</h3><table><tr><td>Nazwa płatnika</td><td>{f.name}</td></tr><tr><td>NIP</td><td>{f.nip}</td></tr><tr><td>REGON</td><td>{f.regon}</td></tr><tr><td>Adres</td><td>{f.address}</td></tr></table>"
        f"<h3>Treść zaświadczenia</h3><p>Na dzień {date} nie posiada Pan/Pani/podmiot zaległości z tytułu składek, do których poboru jesteśmy zobowiązani:</p><ul>{''.join(f'<li>{x}</li>' for x in FUNDS)}</ul><h3>Podstawa prawna</h3><p class=s>{LAW_ZUS}.</p>"
        "<div class=e>Dokument podpisano kwalifikowanym podpisem elektronicznym. Autentyczność można sprawdzić na zus.pl, podając numer zaświadczenia i NIP płatnika.</div>"
    )
    return sheet(
        "body{font:10.5pt Liberation Sans}.h{background:#00843d;color:#fff;font-size:20pt;font-weight:bold;padding:8px 12px}.h span{font-size:10pt;font-weight:normal}.r{text-align:right;font-size:9pt}h1{font-size:15pt}h3{color:#00843d;margin:14px 0 4px;font-size:11pt}td{padding:3px 18px 3px 0}.s{font-size:9pt}.e{margin-top:30px;border:1px solid #00843d;padding:8px;font-size:9pt}",
        body,
    )


def zus_table(f: Firm, date: str) -> Html:
    """An inspectorate's sheet: a row for each fund, „nie zalega” in each."""
    rows = "".join(f"<tr><td>{n}</td><td>{x}</td><td>nie zalega</td></tr>" for n, x in enumerate(FUNDS, 1))
    body = (
        f"<p><b>ZUS</b> Inspektorat w {f.zus}<br><small>Zakład Ubezpieczeń Społecznych</small></p><p>Sprawa: UP-{f.regon[3:]}/26</p><h2>Zaświadczenie nr {f.regon[:4]}/2026</h2><p class=c>o niezaleganiu w opłacaniu składek, stan na {date}</p><p>Płatnik: <b>{f.name}</b>, {f.address}<br>Identyfikatory: NIP {f.dashed}, REGON {f.regon}</p>"
        f"<table><tr><th>Lp.</th><th>Rodzaj należności</th><th>Stan rozliczeń</th></tr>{rows}</table><p class=s>Wydano na żądanie płatnika ({LAW_ZUS}).</p><div class=x>{date}<br>{pen(57, '#1d1d6a')}Kierownik Inspektoratu</div>"
    )
    return sheet(
        "body{font:11pt DejaVu Sans}h2{text-align:center;margin-bottom:2px}.c{text-align:center}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:6px}.s{font-size:8.5pt}.x{margin:40px 0 0 55%;text-align:center}",
        body,
    )


def zus_short(f: Firm, date: str) -> Html:
    """A short print of an e-account: two columns of labels, one line of result, seal."""
    body = (
        f"<table class=t><tr><td class=l>Wystawca</td><td>Zakład Ubezpieczeń Społecznych, Oddział w {_branch(f)}</td></tr><tr><td class=l>Rodzaj dokumentu</td><td><b>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</b></td></tr><tr><td class=l>Dotyczy</td><td>{f.name}<br>{f.address}</td></tr><tr><td class=l>NIP</td><td>{f.nip}</td></tr><tr><td class=l>Stan na dzień</td><td>{date}</td></tr><tr><td class=l>Wynik</td><td>Konto płatnika nie wykazuje zaległości w opłacaniu składek na ubezpieczenia społeczne, zdrowotne, FP, FS, FGŚP i FEP.</td></tr><tr><td class=l>Podstawa</td><td>{LAW_ZUS}</td></tr></table>"
        f"<p class=n>Zaświadczenie nie wyklucza ujawnienia innych należności w wyniku kontroli.</p><div class=x>Pieczęć elektroniczna<br><b>Zakład Ubezpieczeń Społecznych</b><br>{date}</div>"
    )
    return sheet(
        "body{font:11pt/1.4 Liberation Sans}.t{width:100%;border-collapse:collapse}.t td{padding:9px;border-bottom:1px solid #bbb;vertical-align:top}.l{width:28%;color:#444}.n{font-size:9pt}.x{width:46%;margin:30px 0 0 auto;border:1px dashed #555;padding:8px;font-size:9pt}",
        body,
    )


def zus_refusal(f: Firm, date: str) -> Html:
    """A decision that refuses the certificate."""
    body = (
        f"<p>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Oddział w {_branch(f)}</p><p class=r>{date}<br>Znak: 480000/71/{f.regon[:6]}/2026</p><p class=a>{f.name}<br>{f.address}<br>NIP {f.nip}</p><h2>DECYZJA</h2><p class=c>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</p>"
        f"<p>Na podstawie art. 219 Kodeksu postępowania administracyjnego <b>odmawia się wydania</b> zaświadczenia o żądanej treści.</p><p>Uzasadnienie: na koncie płatnika figuruje zaległość za luty 2026 r. w kwocie 3 418,72 zł wraz z odsetkami.</p><p>Od decyzji przysługuje odwołanie w terminie miesiąca od doręczenia.</p><div class=x>{pen(73, '#222')}z up. Dyrektora Oddziału</div>"
    )
    return sheet(
        "body{font:11.5pt/1.45 Liberation Serif}.r{text-align:right}.a{margin-left:55%}h2,.c{text-align:center;margin:6px}.x{margin:40px 0 0 55%;text-align:center}",
        body,
    )


def tax_boxes(f: Firm, date: str, owed: str = "") -> Html:
    """A boxed form of parts A–D, crosses in boxes."""
    tick = lambda on, text: f"<p>{'☒' if on else '☐'} {text}</p>"  # noqa: E731
    body = (
        f"<div class=k>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</div><table><tr><td colspan=2>A. ORGAN PODATKOWY<br><b>Naczelnik Urzędu Skarbowego w {f.us}</b></td></tr><tr><td>Numer<br><b>0812-SEW.4022.{f.regon[:3]}.2026</b></td><td>Data wydania<br><b>{date}</b></td></tr>"
        f"<tr><td colspan=2>B. DANE PODATNIKA<br>Nazwa / nazwisko i imię: <b>{f.name}</b><br>NIP: <b>{f.nip}</b><br>Adres: <b>{f.address}</b></td></tr><tr><td colspan=2>C. STAN NA DZIEŃ WYDANIA{tick(not owed, 'podatnik nie zalega w podatkach')}{tick(bool(owed), 'podatnik posiada zaległości podatkowe' + (f': {owed}' if owed else ' w wysokości ……… zł'))}</td></tr><tr><td>D. ADNOTACJE<br>opłata skarbowa 21 zł<br>{LAW_TAX}</td><td class=c>{pen(29, '#222')}z up. Naczelnika<br>starszy ekspert skarbowy</td></tr></table>"
    )
    return sheet(
        "body{font:10.5pt Liberation Sans}.k{border:1.5px solid #000;padding:9px;text-align:center;font-weight:bold;background:#f0f0f0}table{border-collapse:collapse;width:100%;margin-top:8px}td{border:1px solid #000;padding:9px;vertical-align:top;line-height:1.5;width:50%}p{margin:5px 0}.c{text-align:center}",
        body,
    )


def tax_letter(f: Firm, date: str) -> Html:
    """A letter of the head of an office, ink and round seal."""
    body = (
        f"<p class=h>NACZELNIK URZĘDU SKARBOWEGO<br>w {f.us}</p><p class=r>dnia {date} r.<br>UNP: 0803-26-{f.regon[:6]}</p><h2>ZAŚWIADCZENIE</h2><p class=c>o niezaleganiu w podatkach lub stwierdzające stan zaległości</p><p>Działając na podstawie {LAW_TAX}, na wniosek strony zaświadczam, że:</p><p class=i><b>{f.name}</b><br>NIP {f.dashed}<br>{f.address}</p><p>nie posiada zaległości podatkowych według stanu na dzień {date}.</p><p>Zaświadczenie obejmuje należności, dla których właściwy jest tutejszy organ. Nie jest prowadzone postępowanie egzekucyjne.</p>"
        f"<table class=t><tr><td>{_round('Urząd<br>Skarbowy', '#8a1020')}</td><td class=c>{pen(63, '#10104a')}Zastępca Naczelnika</td></tr></table>"
    )
    return sheet(
        "body{font:12pt/1.5 Liberation Serif}.h{font-weight:bold}.r{text-align:right}h2{text-align:center;margin:18px 0 0}.c{text-align:center}.i{margin-left:50px}.t{width:100%;margin-top:30px}",
        body,
    )


def tax_portal(f: Firm, date: str) -> Html:
    """A print of the e-office with the seal of the head of KAS."""
    body = (
        f"<div class=h><b>Krajowa Administracja Skarbowa</b> | e-Urząd Skarbowy</div><p class=r>Identyfikator dokumentu: EUS-{f.regon}-ZAS</p><h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><div class=p><span>Podatnik</span>{f.name}</div><div class=p><span>Identyfikator podatkowy NIP</span>{f.nip}</div><div class=p><span>Adres</span>{f.address}</div><div class=p><span>Stan na dzień</span>{date}</div><div class=p><span>Organ właściwy</span>Naczelnik Urzędu Skarbowego w {f.us}</div>"
        f"<p class=w>Stwierdza się, że wyżej wymieniony podatnik <b>nie ma zaległości w podatkach</b>.</p><p class=s>Podstawa prawna: {LAW_TAX}. Zaświadczenie wydano automatycznie.</p><div class=e>Opatrzono kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej, {date}</div>"
    )
    return sheet(
        "body{font:11pt Carlito,Liberation Sans}.h{border-bottom:4px solid #c8102e;padding-bottom:6px}.r{font-size:8.5pt;text-align:right}h1{font-size:16pt}.p{padding:5px 0;border-bottom:1px solid #eee}.p span{display:inline-block;width:40%;color:#555}.w{font-size:12.5pt;margin:24px 0}.s{font-size:9pt}.e{border:1px solid #999;padding:8px;margin-top:30px;font-size:9pt;width:60%}",
        body,
    )


def tax_kinds(f: Firm, date: str) -> Html:
    """A table of taxes with the state of each."""
    rows = "".join(
        f"<tr><td>{x}</td><td>brak zaległości</td><td>0,00 zł</td></tr>"
        for x in (
            "podatek dochodowy (PIT / CIT)",
            "podatek od towarów i usług",
            "podatek akcyzowy",
            "pozostałe należności",
        )
    )
    body = f"<table class=t><tr><td>Urząd Skarbowy w {f.us}<br>Dział Obsługi Bezpośredniej</td><td class=r>Data: {date}<br>Sygnatura: SOB.4022.{f.regon[2:6]}.2026</td></tr></table><h2>Zaświadczenie o niezaleganiu w podatkach</h2><p>wydane przez Naczelnika Urzędu Skarbowego w {f.us} dla:</p><p><b>{f.name}</b>, {f.address}, NIP: {f.nip}</p><table class=m><tr><th>Tytuł należności</th><th>Stan</th><th>Kwota</th></tr>{rows}</table><p>Podatnik w dniu wydania zaświadczenia nie zalega w podatkach.</p><p class=s>Podstawa: {LAW_TAX}.</p><div class=x>{pen(88, '#262626')}<hr>podpis i pieczęć osoby upoważnionej<br>z up. Naczelnika Urzędu Skarbowego</div>"
    return sheet(
        "body{font:11pt/1.4 Liberation Sans}.t{width:100%}.r{text-align:right}h2{text-align:center;margin:30px 0}.m{border-collapse:collapse;width:100%}.m td,.m th{border:1px solid #444;padding:6px;text-align:left}.s{font-size:9pt}.x{width:48%;margin:40px 0 0 auto;text-align:center;font-size:9pt}",
        body,
    )


def gmina(f: Firm, date: str) -> Html:
    """A town's certificate about local taxes: the same title, another office."""
    body = f"<p class=h>BURMISTRZ MIASTA<br>{f.town}</p><p class=r>{f.town}, {date}<br>FN.3146.{f.regon[:3]}.2026</p><h2>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h2><p>Zaświadcza się, że {f.name}, NIP {f.nip}, {f.address}, nie zalega w podatkach i opłatach lokalnych stanowiących dochód gminy: podatek od nieruchomości, podatek od środków transportowych.</p><div class=x>{pen(91, '#222')}z up. Burmistrza<br>Skarbnik Miasta</div>"
    return sheet(
        "body{font:12pt/1.5 Liberation Serif}.h{font-weight:bold;text-align:center}.r{text-align:right}h2{text-align:center;font-size:14pt}.x{margin:50px 0 0 55%;text-align:center}",
        body,
    )


def quality(f: Firm, text: str, number: str) -> Html:
    """A copy of a certificate of the company."""
    body = f"<div class=f><p class=s>Jednostka Certyfikująca Norma-Zachód</p><h1>CERTYFIKAT</h1><p>nr {number}</p><p>zaświadcza się, że</p><h2>{f.name}</h2><p>{f.address}</p><p>spełnia wymagania</p><h2>{text}</h2><p>Ważny do 30.11.2027 r.</p>{pen(len(text) + 5, '#222')}<p class=s>Kierownik Jednostki</p></div>"
    return sheet(
        "body{font:13pt Liberation Serif;text-align:center}.f{border:6px double #8a6d1c;padding:40px 30px;margin-top:20px}h1{letter-spacing:8px}.s{font-size:10pt}",
        body,
    )


def patent(f: Firm, text: str, number: str) -> Html:
    """A copy of a document of protection."""
    body = f"<p class=h>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</p><h1>DOKUMENT PATENTOWY</h1><p>stwierdzający udzielenie patentu nr {number}</p><p>na wynalazek pt.: <b>{text}</b></p><p>Uprawniony: <b>{f.name}</b>, {f.town}</p><p>Patent trwa od dnia 12 maja 2021 r.</p><p>Warszawa, 4 września 2023 r.</p>{pen(99, '#222')}<p>z up. Prezesa</p>"
    return sheet(
        "body{font:12.5pt/1.6 Liberation Serif;text-align:center;padding:30px}.h{letter-spacing:2px}", body
    )


ZUS: tuple[Callable[[Firm, str], Html], ...] = (zus_letter, zus_new, zus_table, zus_short)
ZUS_NAMES = (
    "ZUS: branch letter",
    "ZUS: electronic print with band",
    "ZUS: inspectorate table of funds",
    "ZUS: e-account sheet",
)
TAX: tuple[Callable[..., Html], ...] = (tax_boxes, tax_letter, tax_portal, tax_kinds)
TAX_NAMES = ("tax: boxed parts A-D", "tax: head's letter", "tax: e-office print", "tax: table of taxes")
