"""Four forms of information for de minimis aid."""

from tests.blind.model import Html

from .companies import SIZE_NEUTER, Company
from .ink import a, box, cross_box, page, sign_here, struck

NEW = "rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
OLD = "rozporządzenia Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r."
TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"

_LINKS = (
    "posiada większość praw głosu w innym przedsiębiorstwie albo inne przedsiębiorstwo posiada ją u wnioskodawcy",
    "może powoływać lub odwoływać większość członków organów innego przedsiębiorstwa (lub odwrotnie)",
    "wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy lub statutu (lub odwrotnie)",
    "samodzielnie kontroluje większość głosów na mocy porozumienia ze wspólnikami",
    "pozostaje w którymkolwiek z tych stosunków przez inne przedsiębiorstwo",
)
_SECTORS = (
    "w sektorze rybołówstwa i akwakultury",
    "w dziedzinie produkcji podstawowej produktów rolnych",
    "w dziedzinie przetwarzania i obrotu produktami rolnymi",
)


def official_boxes(c: Company, pen: str, signing: str, date: str, rule: str = NEW) -> Html:
    """Bordered blocks A to E with boxes at the right edge."""
    css = """td{border:1px solid #000;padding:1.2mm 2mm;font-size:9.5pt}.p{background:#ddd;font-weight:bold}
    .yn{width:34mm;text-align:center;white-space:nowrap}.small{margin:1mm 0}"""

    def yn(on: bool) -> str:
        return f"{box(on)} tak &nbsp; {box(not on)} nie"

    def part(title: str) -> str:
        return f'<tr><td class="p" colspan="2">{title}</td></tr>'

    def one(label: str, value: str) -> str:
        return f'<tr><td colspan="2"><span style="font-size:8.5pt">{label}</span><br>{value}</td></tr>'

    def ask(label: str, on: bool = False) -> str:
        return f'<tr><td>{label}</td><td class="yn">{yn(on)}</td></tr>'

    size = {"micro": "mikroprzedsiębiorca", "small": "mały przedsiębiorca", "medium": "średni przedsiębiorca"}
    sizes = (
        "<br>".join(f"{box(c.size == k)} {v}" for k, v in size.items())
        + f"<br>{box(False)} inny przedsiębiorca"
    )
    forms = (
        "spółka z ograniczoną odpowiedzialnością",
        "spółka komandytowa",
        "osoba fizyczna prowadząca działalność gospodarczą",
        "inna",
    )
    legal = "<br>".join(f"{box(f == c.legal_form)} {f}" for f in forms)
    body = f"""<h1 style="font-size:13pt;text-align:center">{TITLE}</h1>
    <p class="small c">Stosuje się do pomocy udzielanej na warunkach {rule}</p>
    <table>{part("A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis")}
    {one("1) Identyfikator podatkowy NIP", a(c.nip))}{one("2) Imię i nazwisko albo nazwa", a(c.name))}
    {one("3) Adres miejsca zamieszkania albo adres siedziby", a(c.address))}
    {one("4) Identyfikator gminy", a(c.teryt))}{one("5) Forma prawna", legal)}
    {one("6) Wielkość podmiotu zgodnie z zał. I do rozporządzenia 651/2014", sizes)}
    {one("7) Klasa działalności (PKD), której dotyczy pomoc", a(c.pkd))}{one("8) Data utworzenia", a(c.founded))}
    <tr><td colspan="2">9) Powiązania – czy w ostatnich 2 latach podmiot:</td></tr>
    {"".join(ask(f"{x}) {t}") for x, t in zip("abcde", _LINKS, strict=True))}
    {ask("10) Czy w ciągu 3 minionych lat podmiot powstał z połączenia, przejęcia lub podziału innych przedsiębiorców?")}
    {part("A1. Informacje o wspólniku spółki cywilnej lub osobowej ubiegającym się o pomoc")}{one("NIP i nazwa wspólnika", a("nie dotyczy"))}
    {part("B. Sytuacja ekonomiczna")}
    {ask("1) Czy podmiot spełnia kryteria kwalifikujące do objęcia postępowaniem upadłościowym?")}
    {ask("2) Czy jest objęty restrukturyzacją lub działaniami naprawczymi na wniosek wierzycieli?")}
    {part("C. Prowadzona działalność, z którą wiąże się pomoc")}
    {"".join(ask(f"{i}) {t}") for i, t in enumerate(_SECTORS, 1))}
    <tr><td>4) Przy odpowiedzi „tak” w pkt 1–3: czy zapewniona jest rozdzielność rachunkowa?</td><td class="yn">{box(False)} tak &nbsp; {box(False)} nie<br>{box(True)} nie dotyczy</td></tr>
    {part("D. Pomoc na te same koszty kwalifikujące się")}
    {ask("Czy na pokrycie kosztów, których dotyczy wniosek, otrzymano inną pomoc?")}
    {part("E. Osoba upoważniona do przedstawienia informacji")}
    <tr class="keep"><td colspan="2">Imię i nazwisko: {a(c.signer)}<br>Stanowisko: {a(c.signer_role)}<br>Telefon: {a(c.phone)}<br>
    Data: {a(date)}{sign_here(c.signer, signing, "podpis")}</td></tr></table>"""
    return Html(page(body, css, pen, margin="14mm 17mm", font="'Liberation Serif',serif"))


def two_columns(c: Company, pen: str, signing: str, date: str) -> Html:
    """Labels left, answers right; NIE / TAK with the wrong word struck out."""
    css = """.g{display:grid;grid-template-columns:75mm 1fr;border-top:1px solid #bbb}.g>div{padding:1.3mm 2mm;border-bottom:1px solid #ddd}
    .g>div:nth-child(odd){background:#f3f5f8;font-size:9.5pt}h2{font-size:11pt;color:#1f4e79;margin:5mm 0 1mm}"""
    no = struck([("TAK", False), ("NIE", True)])
    sizes = struck([(w, c.size == k) for k, w in SIZE_NEUTER.items()] + [("inne", False)], sep=", ")

    def grid(*pairs: tuple[str, str]) -> str:
        return '<div class="g">' + "".join(f"<div>{x}</div><div>{y}</div>" for x, y in pairs) + "</div>"

    body = f"""<div class="small r">podstawa: {NEW}</div><h1 style="font-size:14pt">{TITLE}</h1>
    <h2>Część A – podmiot</h2>{
        grid(
            ("Numer NIP", a(c.nip_dashed)),
            ("Nazwa / imię i nazwisko", a(c.name)),
            ("Siedziba lub miejsce zamieszkania", a(c.address)),
            ("Identyfikator gminy (TERYT)", a(c.teryt)),
            ("Forma prawna", a(c.legal_form)),
            ("Wielkość przedsiębiorstwa (niewłaściwe skreślić)", sizes),
            ("Klasa PKD", a(c.pkd)),
            ("Data utworzenia podmiotu", a(c.founded)),
            (
                "Powiązania z innymi przedsiębiorcami (większość głosów, wpływ dominujący, kontrola, także pośrednia)",
                no,
            ),
            ("Połączenie, przejęcie albo podział w ostatnich 3 latach", no),
            ("Wspólnik spółki cywilnej lub osobowej (A1)", a("nie dotyczy")),
        )
    }
    <h2>Część B – sytuacja ekonomiczna</h2>{
        grid(
            (
                "Podmiot spełnia przesłanki do wszczęcia wobec niego zbiorowego postępowania upadłościowego",
                no,
            ),
            ("Podmiot jest w trakcie restrukturyzacji", no),
        )
    }
    <h2>Część C – działalność</h2>{
        grid(*((f"Wnioskowana pomoc dotyczy działalności {t}", no) for t in _SECTORS))
    }
    <h2>Część D – inna pomoc na te same koszty</h2>{
        grid(("Czy otrzymano inną pomoc na te same koszty kwalifikowalne?", no))
    }
    <div class="keep"><h2>Część E – osoba podająca informacje</h2>{
        grid(
            ("Imię i nazwisko, stanowisko", a(f"{c.signer}, {c.signer_role}")),
            ("Telefon", a(c.phone)),
            ("Data", a(date)),
        )
    }
    {sign_here(c.signer, signing, "podpis osoby podającej informacje")}</div>"""
    return Html(page(body, css, pen, margin="15mm 17mm"))


def running_questions(c: Company, pen: str, signing: str, date: str) -> Html:
    """Numbered questions with the answer as a sentence below."""
    css = "p{margin:1.2mm 0}.o{margin-left:8mm}h2{font-size:11.5pt;border-bottom:1px solid;margin:5mm 0 2mm}"
    size = {
        "micro": "mikroprzedsiębiorstwo",
        "small": "małe przedsiębiorstwo",
        "medium": "średnie przedsiębiorstwo",
    }[c.size]
    number = iter(range(1, 40))

    def q(question: str, answer: str) -> str:
        return f'<div class="keep"><p>{next(number)}. {question}</p><p class="o">{a(answer)}</p></div>'

    body = f"""<h1 style="font-size:14pt;text-align:center">{TITLE.upper()}</h1>
    <p class="c small">(pomoc na zasadach {NEW})</p>
    <h2>A. Wnioskodawca</h2>
    {q("Numer identyfikacji podatkowej (NIP):", c.nip)}{q("Nazwa:", c.name)}{q("Adres siedziby:", c.address)}
    {q("Identyfikator gminy:", c.teryt)}{q("Forma prawna:", c.legal_form)}{q("Wielkość:", size)}{q("PKD działalności objętej pomocą:", c.pkd)}
    {q("Data utworzenia:", c.founded)}{q("Czy wnioskodawca jest powiązany z innymi przedsiębiorcami w sposób opisany w art. 2 ust. 2 rozporządzenia?", "Nie.")}
    {q("Czy powstał w wyniku połączenia lub podziału albo przejął innego przedsiębiorcę?", "Nie.")}
    {q("A1. Dane wspólnika spółki cywilnej lub osobowej:", "Nie dotyczy.")}
    <h2>B. Sytuacja ekonomiczna</h2>
    {q("Czy spełnione są przesłanki ogłoszenia upadłości na wniosek wierzycieli?", "Nie.")}
    {q("Czy toczy się postępowanie restrukturyzacyjne?", "Nie.")}
    <h2>C. Działalność objęta pomocą</h2>
    {"".join(q(f"Czy pomoc dotyczy działalności {t}?", "Nie.") for t in _SECTORS)}
    <h2>D. Inna pomoc</h2>{q("Czy te same koszty objęto już inną pomocą publiczną lub pomocą de minimis?", "Nie, żadną.")}
    <div class="keep"><h2>E. Informacje przedstawia</h2>
    <p>{a(f"{c.signer}, {c.signer_role}, tel. {c.phone}")}</p><p>{a(f"{c.city}, {date}")}</p>
    {sign_here(c.signer, signing, "(podpis)")}</div>"""
    return Html(page(body, css, pen, margin="18mm 22mm", font="'Liberation Serif',serif"))


def grid_crosses(c: Company, pen: str, signing: str, date: str) -> Html:
    """Digit boxes and two columns of squares headed TAK and NIE."""
    css = """td,th{border:1px solid #666;padding:1.2mm 2mm;font-size:9.3pt}th{background:#e9efe6}.x{width:13mm;text-align:center}
    h2{font-size:10.5pt;background:#3c6e47;color:#fff;padding:1mm 2mm;margin:4mm 0 1mm}.d{display:inline-block;border:1px solid #333;width:6mm;text-align:center;margin-right:.6mm}"""

    def digits(text: str) -> str:
        return "".join(f'<span class="d">{a(x)}</span>' for x in text)

    def asks(questions: tuple[str, ...]) -> str:
        rows = "".join(
            f'<tr><td>{t}</td><td class="x">{cross_box(False, pen)}</td><td class="x">{cross_box(True, pen)}</td></tr>'
            for t in questions
        )
        return f'<table><tr><th>Pytanie</th><th class="x">TAK</th><th class="x">NIE</th></tr>{rows}</table>'

    sizes = " &nbsp; ".join(
        f"{cross_box(c.size == k, pen)} {v}" for k, v in (*SIZE_NEUTER.items(), ("other", "inne"))
    )
    body = f"""<h1 style="font-size:13.5pt">{TITLE}</h1><div class="small">dotyczy pomocy na warunkach {NEW}; proszę zaznaczać krzyżykiem</div>
    <h2>A. Dane podmiotu ubiegającego się o pomoc</h2>
    <table><tr><th style="width:55mm">NIP</th><td>{digits(c.nip)}</td></tr><tr><th>Nazwa</th><td>{a(c.name)}</td></tr>
    <tr><th>Adres</th><td>{a(c.address)}</td></tr><tr><th>Identyfikator gminy</th><td>{digits(c.teryt)}</td></tr>
    <tr><th>Forma prawna</th><td>{a(c.legal_form)}</td></tr><tr><th>Wielkość przedsiębiorstwa</th><td>{sizes}</td></tr>
    <tr><th>PKD</th><td>{a(c.pkd)}</td></tr><tr><th>Rozpoczęcie działalności / data utworzenia</th><td>{a(c.founded)}</td></tr>
    <tr><th>A1. Wspólnik (spółka cywilna, osobowa)</th><td>{a("nie dotyczy")}</td></tr></table>
    <div style="margin:2mm 0 1mm;font-size:9.5pt">Czy podmiot w ciągu ostatnich 2 lat:</div>{asks(_LINKS)}
    <div style="height:2mm"></div>{asks(("Czy w ostatnich 3 latach nastąpiło połączenie, przejęcie lub podział?",))}
    <h2>B. Sytuacja ekonomiczna</h2>{asks(("Czy podmiot kwalifikuje się do postępowania upadłościowego?", "Czy wobec podmiotu trwa restrukturyzacja?"))}
    <h2>C. Zakres działalności objętej pomocą</h2>{asks(tuple("Działalność " + t for t in _SECTORS))}
    <h2>D. Pomoc na te same koszty</h2>{asks(("Czy podmiot otrzymał inną pomoc na te same koszty?",))}
    <div class="keep"><h2>E. Dane osoby upoważnionej do udzielenia informacji</h2>
    <table><tr><th>Imię i nazwisko</th><th>Stanowisko</th><th>Telefon</th><th>Data</th></tr>
    <tr><td>{a(c.signer)}</td><td>{a(c.signer_role)}</td><td>{a(c.phone)}</td><td>{a(date)}</td></tr></table>
    {sign_here(c.signer, signing, "podpis upoważnionej osoby")}</div>"""
    return Html(page(body, css, pen, margin="14mm 17mm", font="'Carlito',sans-serif"))


LAYOUTS = (
    ("de minimis: ramki A–E z ☒", official_boxes),
    ("de minimis: dwie kolumny, skreślenia", two_columns),
    ("de minimis: pytania i zdania", running_questions),
    ("de minimis: kratki i krzyżyki TAK/NIE", grid_crosses),
)
