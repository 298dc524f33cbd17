"""Four layouts of the information form for de minimis aid."""

from tests.blind.model import Html

from .firm import Firm
from .kit import boxes, circled, esc, page, signature, stamp, struck

NEW = (
    "rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 Traktatu o "
    "funkcjonowaniu Unii Europejskiej do pomocy de minimis"
)
OLD = (
    "rozporządzeniu Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. w sprawie stosowania art. 107 i 108 Traktatu o "
    "funkcjonowaniu Unii Europejskiej do pomocy de minimis"
)
TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
LINKS = (
    "podmiot posiada większość praw głosu w innym przedsiębiorcy albo inny przedsiębiorca w podmiocie",
    "jeden z nich może powołać lub odwołać większość członków organu zarządzającego drugiego",
    "jeden z nich wywiera dominujący wpływ na drugiego na podstawie umowy lub statutu",
    "jeden z nich samodzielnie kontroluje większość głosów na mocy porozumienia z innymi udziałowcami",
    "powyższe powiązania istnieją za pośrednictwem innego przedsiębiorcy",
)
ECONOMY = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "Czy wobec podmiotu toczy się postępowanie restrukturyzacyjne lub upadłościowe?",
    "Czy podmiot ma zaległości w regulowaniu zobowiązań, w tym publicznoprawnych?",
)
SECTORS = (
    "w sektorze produkcji podstawowej produktów rybołówstwa i akwakultury?",
    "w sektorze przetwarzania i wprowadzania do obrotu produktów rybołówstwa i akwakultury?",
    "w dziedzinie produkcji podstawowej produktów rolnych?",
    "w dziedzinie przetwarzania lub wprowadzania do obrotu produktów rolnych?",
)
COSTS = (
    "Czy na te same koszty kwalifikowalne, na które podmiot wnioskuje o pomoc, otrzymał inną pomoc publiczną?"
)


def _size(firm: Firm) -> str:
    return {"micro": "mikroprzedsiębiorca", "small": "mały przedsiębiorca"}.get(
        firm.size, "średni przedsiębiorca"
    )


GROUPS = ("mikroprzedsiębiorca", "mały przedsiębiorca", "średni przedsiębiorca", "inny przedsiębiorca")


def official(firm: Firm, mark: str, by_hand: bool, base: str = NEW) -> Html:
    """Close to the ministry's form: numbered boxes, two columns, yes and no at the right edge."""

    def box(number: str, label: str, value: str) -> str:
        return f"<tr><td class='l'>{number}) {label}</td><td>{value}</td></tr>"

    def no(question: str, key: str) -> str:
        return f"<tr><td>{question}</td><td class='yn'>{boxes(('tak', 'nie'), 'nie', mark, firm.slug + key, '3mm')}</td></tr>"

    legal = (
        "spółka akcyjna albo spółka z ograniczoną odpowiedzialnością (inna niż wymienione wyżej)"
        if firm.legal_form in ("spółka akcyjna", "spółka z ograniczoną odpowiedzialnością")
        else "inna: " + firm.legal_form
    )
    forms = ("przedsiębiorstwo państwowe", "jednostka sektora finansów publicznych", legal)
    body = (
        f"<h1>{TITLE}</h1><p class='s'>Stosuje się do pomocy de minimis udzielanej na warunkach określonych w {base}</p>"
        "<h2>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</h2><table class='b'>"
        + box("1", "Identyfikator podatkowy NIP podmiotu", f"<span class='nip'>{firm.nip}</span>")
        + box("2", "Imię i nazwisko albo nazwa podmiotu", esc(firm.name))
        + box("3", "Adres miejsca zamieszkania albo adres siedziby podmiotu", esc(firm.address))
        + box("4", "Identyfikator gminy, w której podmiot ma siedzibę", firm.teryt)
        + box(
            "5", "Forma prawna podmiotu", "<br>".join(boxes((f,), legal, mark, firm.slug + f) for f in forms)
        )
        + box(
            "6",
            "Wielkość podmiotu (zał. I do rozporządzenia 651/2014)",
            "<br>".join(boxes((g,), _size(firm), mark, firm.slug + g) for g in GROUPS),
        )
        + box("7", "Klasa działalności zgodnie z PKD", firm.pkd)
        + box("8", "Data utworzenia podmiotu", firm.started)
        + "</table><h2>A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej</h2><p>nie dotyczy</p>"
        "<h3>9) Powiązania z innymi przedsiębiorcami</h3><table class='b'>"
        + "".join(no(f"{letter}) {text}", "p" + letter) for letter, text in zip("abcde", LINKS, strict=True))
        + "</table><h3>10) Połączenie, przejęcie lub podział w ciągu ostatnich 3 lat</h3><table class='b'>"
        + no("Czy podmiot powstał wskutek połączenia, przejęcia lub podziału?", "m")
        + "</table><h2>B. Informacje dotyczące sytuacji ekonomicznej podmiotu</h2><table class='b'>"
        + "".join(no(f"{i}) {q}", f"b{i}") for i, q in enumerate(ECONOMY, 1))
        + "</table><h2>C. Informacje dotyczące działalności gospodarczej</h2><p>Czy podmiot, któremu ma być udzielona pomoc, "
        "prowadzi działalność:</p><table class='b'>"
        + "".join(no(f"{i}) {q}", f"c{i}") for i, q in enumerate(SECTORS, 1))
        + "</table><h2>D. Informacje dotyczące pomocy otrzymanej na te same koszty</h2><table class='b'>"
        + no(COSTS, "d")
        + "</table><div class='e'><h2>E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji"
        f"</h2><table class='b'><tr><td>Imię i nazwisko<br>{esc(firm.signer)}</td><td>Stanowisko służbowe<br>"
        f"{esc(firm.signer_role)}</td><td>Telefon<br>{esc(firm.phone)}</td></tr><tr><td colspan='2'>Data i podpis<br>"
        f"{firm.signed_on}{signature(firm.signer) if by_hand else '<br><br>'}</td><td></td></tr></table></div>"
    )
    css = (
        "body{font:9.5pt 'Liberation Sans'}h1{font-size:13pt;text-align:center;margin:0 0 2mm}.s{text-align:center;"
        "font-size:8.5pt}h2{font-size:10pt;margin:3.5mm 0 1.2mm;break-after:avoid}h3{font-size:9.5pt;margin:2.5mm 0 1mm;"
        "break-after:avoid}.b td{border:.25mm solid #333;padding:1.2mm 1.8mm;vertical-align:top}.l{width:40%}"
        "tr{break-inside:avoid}.yn{width:36mm;text-align:center}.nip{letter-spacing:1.4mm}.e{break-inside:avoid}"
    )
    return page(css, body, "15mm 17mm")


def struck_list(firm: Firm, by_pen: bool, by_hand: bool) -> Html:
    """A typed list of points; the answer that does not apply is struck out."""

    def no(question: str, key: str) -> str:
        return f"<li>{question} {struck(('TAK', 'NIE'), 'NIE', by_pen, firm.slug + key)}</li>"

    body = (
        f"<h1>{TITLE.upper()}</h1><p class='s'>(pomoc udzielana na warunkach określonych w {NEW}, Dz. Urz. UE L, "
        "2023/2831 z 15.12.2023)</p><h2>Część A. Dane podmiotu ubiegającego się o pomoc</h2>"
        f"<p>NIP: <b>{firm.nip_dashed()}</b></p><p>Nazwa: <b>{esc(firm.name)}</b></p><p>Adres siedziby: {esc(firm.address)}</p>"
        f"<p>Gmina: {esc(firm.commune)}, identyfikator gminy: {firm.teryt}</p><p>Forma prawna: {esc(firm.legal_form)}</p>"
        f"<p>Wielkość podmiotu: {struck(GROUPS, _size(firm), by_pen, firm.slug + 'g')}</p>"
        f"<p>Klasa PKD, z którą związana jest pomoc: {firm.pkd[:5]}</p><p>Data utworzenia: {firm.started}</p>"
        "<p>Część A1 (wspólnik spółki): nie dotyczy</p><p>Powiązania z innymi przedsiębiorcami:</p><ol type='a'>"
        + "".join(no(q, f"l{i}") for i, q in enumerate(LINKS))
        + "</ol><p>Zmiany organizacyjne w ostatnich 3 latach:</p><ol>"
        + no("Czy podmiot powstał z połączenia lub podziału albo przejął innego przedsiębiorcę?", "z")
        + "</ol><h2>Część B. Sytuacja ekonomiczna</h2><ol>"
        + "".join(no(q, f"e{i}") for i, q in enumerate(ECONOMY))
        + "</ol><h2>Część C. Działalność gospodarcza – czy podmiot działa:</h2><ol>"
        + "".join(no(q, f"s{i}") for i, q in enumerate(SECTORS))
        + "</ol><h2>Część D. Inna pomoc na te same koszty</h2><ol>"
        + no(COSTS, "k")
        + "</ol><div class='e'><h2>Część E. Osoba upoważniona do przedstawienia informacji</h2>"
        f"<p>{esc(firm.signer)}, {esc(firm.signer_role)}, tel. {esc(firm.phone)}</p><table><tr><td>Data: {firm.signed_on}</td>"
        f"<td class='q'>{signature(firm.signer) if by_hand else '<br>'}<br>..............................................<br>"
        "(podpis)</td></tr></table></div><p class='n'>* niepotrzebne skreślić</p>"
    )
    css = (
        "body{font:10.5pt/1.28 'Liberation Serif'}h1{font-size:12.5pt;text-align:center}h2{font-size:11pt;"
        "border-bottom:.3mm solid #000;margin:4mm 0 2mm;break-after:avoid}.s{font-size:9pt;text-align:center}"
        "ol{margin:0 0 2mm;padding-left:8mm}li{margin-bottom:1mm;break-inside:avoid}.q{text-align:center;width:80mm}"
        ".e{break-inside:avoid}.n{font-size:8.5pt}"
    )
    return page(css, body, "18mm 22mm")


def columns(firm: Firm, mark: str, by_hand: bool) -> Html:
    """An agency's edition: dark bars, a TAK column and a NIE column."""
    count = 0

    def no(question: str) -> str:
        nonlocal count
        count += 1
        yes = boxes(("",), None, mark, firm.slug + f"y{count}", "0")
        nay = boxes(("",), "", mark, firm.slug + f"n{count}", "0")
        return f"<tr><td class='i'>{count}</td><td>{question}</td><td class='k'>{yes}</td><td class='k'>{nay}</td></tr>"

    def grid(title: str, questions: tuple[str, ...]) -> str:
        return (
            f"<table class='b'><tr class='bar'><td colspan='2'>{title}</td><td class='k'>TAK</td><td class='k'>NIE</td></tr>"
            + "".join(no(q) for q in questions)
            + "</table>"
        )

    cells = (
        ("NIP", firm.nip),
        ("Data utworzenia", firm.started),
        ("Nazwa podmiotu", esc(firm.name)),
        ("Forma prawna", esc(firm.legal_form)),
        ("Siedziba", esc(firm.address)),
        ("Identyfikator gminy (TERYT)", firm.teryt),
        ("PKD", firm.pkd),
        ("Dane wspólnika (A1)", "nie dotyczy"),
    )
    rows = "".join(
        f"<tr><td class='l'>{a[0]}</td><td>{a[1]}</td><td class='l'>{b[0]}</td><td>{b[1]}</td></tr>"
        for a, b in zip(cells[::2], cells[1::2], strict=True)
    )
    body = (
        f"<h1>{TITLE}</h1><p class='s'>Formularz stosuje się do pomocy de minimis, o której mowa w {NEW}.</p>"
        f"<table class='b'><tr class='bar'><td colspan='4'>A. Podmiot, któremu ma być udzielona pomoc</td></tr>{rows}"
        f"<tr><td class='l'>Wielkość podmiotu</td><td colspan='3'>{boxes(GROUPS, _size(firm), mark, firm.slug + 'w', '2mm')}"
        "</td></tr></table>"
        + grid(
            "A (c.d.). Powiązania i przekształcenia",
            (*LINKS, "w ciągu 3 lat podmiot połączył się, podzielił lub przejął inny"),
        )
        + grid("B. Sytuacja ekonomiczna", ECONOMY)
        + grid("C. Działalność gospodarcza: czy podmiot prowadzi działalność", SECTORS)
        + grid("D. Pomoc na te same koszty", (COSTS,))
        + "<table class='b e'><tr class='bar'><td colspan='2'>E. Osoba upoważniona do przedstawienia informacji</td></tr>"
        f"<tr><td>{esc(firm.signer)}<br>{esc(firm.signer_role)}<br>tel. {esc(firm.phone)}<br>data: {firm.signed_on}</td>"
        f"<td class='q'><small>podpis</small><br>{signature(firm.signer) if by_hand else '<br><br>'}</td></tr></table>"
    )
    css = (
        "body{font:9.8pt 'Carlito'}h1{font-size:14pt;margin:0 0 1mm}.s{font-size:8.8pt;color:#333}.b{margin-bottom:2.6mm}"
        ".b td{border:.2mm solid #777;padding:1mm 1.6mm;vertical-align:middle}.bar td{background:#d9e2ea;font-weight:bold}"
        ".l{background:#f3f3f3;width:32mm}.k{width:15mm;text-align:center}.i{width:8mm;text-align:center}tr{break-inside:avoid}"
        ".q{width:75mm}small{color:#555}"
    )
    return page(css, body, "13mm 15mm")


def rings(firm: Firm, by_pen: bool, by_hand: bool) -> Html:
    """A bank's edition in framed parts with short questions; rings round the answer or bracketed crosses."""

    def choose(options: tuple[str, ...], chosen: str, key: str) -> str:
        return (
            circled(options, chosen, firm.slug + key, "7mm")
            if by_pen
            else boxes(options, chosen, "x", firm.slug + key, "4mm")
        )

    def no(question: str, key: str) -> str:
        return f"<div class='r'><span>{question}</span><span class='o'>{choose(('tak', 'nie'), 'nie', key)}</span></div>"

    body = (
        f"<h1>{TITLE}</h1><p class='s'>podstawa: {NEW} (UE 2023/2831)</p>"
        "<fieldset><legend>A – wnioskodawca</legend>"
        f"<p>Nazwa (imię i nazwisko): <b>{esc(firm.name)}</b></p><p>NIP: <b>{firm.nip}</b> &nbsp; Forma prawna: "
        f"{esc(firm.legal_form)}</p><p>Siedziba: {esc(firm.address)} &nbsp; Gmina: {firm.teryt}</p>"
        f"<p>Rozpoczęcie działalności: {firm.started} &nbsp; Klasa PKD: {firm.pkd[:5]}</p><p>Wielkość: &nbsp; &nbsp;"
        f"{choose(('mikro', 'mały', 'średni', 'inny'), {'micro': 'mikro', 'small': 'mały'}.get(firm.size, 'średni'), 'v')}</p>"
        "<p>A1 – wspólnik spółki: nie dotyczy</p></fieldset><fieldset><legend>A – powiązania</legend>"
        + "".join(no(q + "?", f"u{i}") for i, q in enumerate(LINKS))
        + no("czy w ostatnich 3 latach doszło do połączenia lub podziału?", "u9")
        + "</fieldset><fieldset><legend>B – sytuacja ekonomiczna</legend>"
        + "".join(no(q, f"t{i}") for i, q in enumerate(ECONOMY))
        + "</fieldset><fieldset><legend>C – działalność</legend><p>Czy prowadzona jest działalność</p>"
        + "".join(no(q, f"w{i}") for i, q in enumerate(SECTORS))
        + "</fieldset><fieldset><legend>D – inna pomoc</legend>"
        + no(COSTS, "x")
        + "</fieldset><fieldset><legend>E – osoba składająca informację</legend><table><tr><td>"
        f"{esc(firm.signer)}<br>{esc(firm.signer_role)}<br>{esc(firm.phone)}<br>{firm.signed_on}</td><td class='q'>"
        + (
            (stamp((firm.name, f"NIP {firm.nip}")) + "<br>" + signature(firm.signer))
            if by_hand
            else "<br><br>"
        )
        + "<br><small>data, podpis i pieczęć</small></td></tr></table></fieldset>"
    )
    css = (
        "body{font:9.6pt 'DejaVu Sans';font-size:8.8pt}h1{font-size:12.5pt}.s{color:#444;font-size:8pt}"
        "fieldset{border:.4mm solid #444;margin:0 0 3mm;padding:1.5mm 3mm;break-inside:avoid}legend{font-weight:bold}"
        ".r{display:flex;justify-content:space-between;gap:6mm;padding:1mm 0;border-bottom:.2mm solid #ccc}"
        ".o{white-space:nowrap}.q{width:80mm;text-align:center}"
    )
    return page(css, body, "15mm 17mm")
