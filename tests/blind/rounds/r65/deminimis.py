"""Information forms for de minimis aid."""

from tests.blind.model import Html
from tests.blind.rounds.r65.kit import SIZE_NOUNS, Firm, box, sheet, sign, struck, v, yes_no

TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
ACT = "rozporządzenie Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
OLD = "rozporządzenie Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r."
LINKS = (
    "jeden przedsiębiorca posiada w drugim większość praw głosu?",
    "jeden przedsiębiorca ma prawo powołać lub odwołać większość organu drugiego?",
    "jeden przedsiębiorca wywiera dominujący wpływ na drugiego na podstawie umowy?",
    "jeden przedsiębiorca kontroluje większość praw głosu w porozumieniu z innymi wspólnikami?",
)
ECONOMY = (
    "Czy podmiot spełnia kryteria kwalifikujące do postępowania upadłościowego?",
    "Czy podmiot jest w trakcie restrukturyzacji?",
    "Czy podmiot odnotowuje rosnące straty?",
    "Czy obroty podmiotu maleją?",
    "Czy podmiot ma zaległości wobec wierzycieli?",
)
SECTORS = (
    "w sektorze rybołówstwa i akwakultury?",
    "w produkcji podstawowej produktów rolnych?",
    "w przetwarzaniu i obrocie produktami rolnymi?",
)
COSTS = "Czy na te same koszty podmiot otrzymał inną pomoc publiczną?"


def official(f: Firm, how: str, act: str = ACT) -> Html:
    """Parts A to E, each a table with numbers in the first column."""

    def table(rows: list[tuple[str, str]], start: int = 1) -> str:
        body = "".join(
            f"<tr><td class='n'>{n}</td><td class='q'>{q}</td><td>{a}</td></tr>"
            for n, (q, a) in enumerate(rows, start)
        )
        return f"<table>{body}</table>"

    sizes = "<br>".join(f"{box(f.size == k)} {n}" for k, n in SIZE_NOUNS.items()) + f"<br>{box(False)} inne"
    css = (
        "body{font-family:'Liberation Serif';font-size:10pt}td{border:1px solid #000;padding:1mm"
        " 1.6mm;vertical-align:top}.n{width:8mm}.q{width:52%}h1{font-size:13pt;text-align:center}"
        "h2{font-size:10.5pt;background:#ddd;padding:1mm;margin:3mm"
        " 0 1mm}"
    )
    body = (
        f"<h1>{TITLE}</h1><p style='text-align:center;font-size:9pt'>stosuje się do pomocy, której warunki określa"
        f" {act}</p><h2>A. Informacje dotyczące podmiotu</h2>"
        + table(
            [
                ("NIP podmiotu", v(f.nip)),
                ("Nazwa albo imię i nazwisko", v(f.name)),
                ("Adres siedziby", v(f.address)),
                ("Identyfikator gminy", v(f.teryt)),
                ("Forma prawna", v(f.legal)),
                ("Wielkość podmiotu", sizes),
                ("Klasa działalności PKD", v(f.pkd)),
                ("Data utworzenia podmiotu", v(f.founded)),
                (
                    "Powiązania z innymi przedsiębiorcami: czy " + "<br>czy ".join(LINKS),
                    "<br>".join([yes_no(False)] * 4),
                ),
                (
                    "Czy podmiot powstał z połączenia, przejęcia lub podziału w ostatnich 3 latach?",
                    yes_no(False),
                ),
            ]
        )
        + "<h2>B. Sytuacja ekonomiczna podmiotu</h2>"
        + table([(q, yes_no(False)) for q in ECONOMY])
        + "<h2>C. Działalność podmiotu</h2>"
        + table([("Czy podmiot prowadzi działalność " + q, yes_no(False)) for q in SECTORS])
        + "<h2>D. Pomoc na pokrycie tych samych kosztów</h2>"
        + table([(COSTS, yes_no(False))])
        + "<h2>E. Osoba upoważniona do przedstawienia informacji</h2>"
        + table([("Imię i nazwisko", v(f.signer)), ("Stanowisko", v(f.role)), ("Telefon", v(f.phone))])
        + sign(f, how, "podpis osoby upoważnionej")
    )
    return sheet(f, css, body)


def short_ticks(f: Firm, how: str, act: str = ACT) -> Html:
    """Two columns TAK and NIE for all questions."""

    def ask(q: str, on: bool = False) -> str:
        return f"<tr><td>{q}</td><td class='x'>{box(on, 'B')}</td><td class='x'>{box(not on, 'B')}</td></tr>"

    css = (
        "body{font-family:Carlito}td,th{border:1px solid #999;padding:1.2mm"
        f" 2mm}}.x{{width:14mm;text-align:center}}h1{{font-size:14pt;color:{f.accent}}}h2{{font-size:11pt;margin:3mm 0"
        " 1mm}.p{columns:2}.p div{margin-bottom:1mm}"
    )
    sizes = " &nbsp; ".join(f"{box(f.size == k, 'B')} {n}" for k, n in SIZE_NOUNS.items())
    head = "<tr><th style='text-align:left'>Pytanie</th><th>TAK</th><th>NIE</th></tr>"
    body = (
        f"<h1>{TITLE}</h1><p>Podstawa: {act}</p><h2>Część A – podmiot</h2><div class='p'><div>Nazwa:"
        f" {v(f.name)}</div><div>NIP: {v(f.nip)}</div><div>Adres: {v(f.address)}</div><div>Gmina (TERYT):"
        f" {v(f.teryt)}</div><div>Forma prawna: {v(f.legal)}</div><div>PKD: {v(f.pkd)}</div><div>Data utworzenia:"
        f" {v(f.founded)}</div></div><p>Wielkość podmiotu:"
        f" {sizes}</p><table>{head}{''.join(ask('Czy ' + q) for q in LINKS)}"
        f"{ask('Czy w ciągu 3 lat nastąpiło połączenie, przejęcie lub podział?')}</table><h2>Część"
        f" B – sytuacja ekonomiczna</h2><table>{head}{''.join(ask(q) for q in ECONOMY)}</table><h2>Część C – rodzaj"
        f" działalności</h2><table>{head}{''.join(ask('Czy podmiot działa ' + q) for q in SECTORS)}</table><h2>Część D"
        f" – inna pomoc</h2><table>{head}{ask(COSTS)}</table><div class='keep'><h2>Część E – osoba"
        f" upoważniona</h2><p>{v(f.signer)}, {v(f.role)}, tel. {v(f.phone)}</p>{sign(f, how, 'podpis')}</div>"
    )
    return sheet(f, css, body)


def struck_form(f: Firm, how: str, act: str = ACT) -> Html:
    """A numbered list; yes or no struck out."""

    def items(questions: list[str]) -> str:
        return "".join(f"<li>{q} &nbsp; <b>{struck(False)}</b></li>" for q in questions)

    css = (
        "body{font-family:'Liberation Sans';font-size:10pt}li{margin:1mm 0}h2{font-size:10.5pt;margin:3mm 0"
        " 0}s{text-decoration-thickness:1.6px}"
    )
    sizes = " / ".join(n if f.size == k else f"<s>{n}</s>" for k, n in SIZE_NOUNS.items())
    body = (
        f"<h1 style='font-size:13pt'>{TITLE.upper()}</h1><p style='font-size:8.5pt'>Dotyczy pomocy na warunkach: {act}."
        " Przy pytaniach niepotrzebne skreślić.</p><h2>A. Dane podmiotu</h2><ol><li>Identyfikator podatkowy NIP:"
        f" {v(f.nip_dashed)}</li><li>Firma podmiotu: {v(f.name)}</li><li>Adres: {v(f.address)}</li><li>Identyfikator"
        f" gminy: {v(f.teryt)}</li><li>Forma prawna: {v(f.legal)}</li><li>Wielkość podmiotu: {sizes}</li><li>Klasa PKD:"
        f" {v(f.pkd)} ({f.trade})</li><li>Data utworzenia:"
        f" {v(f.founded)}</li>{items(['Czy ' + q for q in LINKS])}"
        f"{items(['Czy podmiot powstał wskutek połączenia lub podziału?'])}</ol><h2>B."
        f" Sytuacja ekonomiczna</h2><ol>{items(list(ECONOMY))}</ol><h2>C. Prowadzona"
        f" działalność</h2><ol>{items(['Czy podmiot działa ' + q for q in SECTORS])}</ol><h2>D. Pozostała"
        f" pomoc</h2><ol>{items([COSTS])}</ol><div class='keep'><h2>E. Osoba udzielająca informacji</h2><p>Imię i"
        f" nazwisko: {v(f.signer)}, telefon: {v(f.phone)}, stanowisko: {v(f.role)}</p>{sign(f, how)}</div>"
    )
    return sheet(f, css, body)


def cells(f: Firm, how: str, act: str = ACT) -> Html:
    """Framed fields, the label small in the corner of each."""

    def one(label: str, value: str, width: int = 100) -> str:
        return f"<div class='f' style='width:{width}%'><small>{label}</small><br>{value}</div>"

    css = (
        "body{font-family:'Liberation Sans';font-size:9.5pt}.w{display:flex;flex-wrap:wrap}.f{border:1px solid"
        " #333;padding:.6mm 1.5mm;break-inside:avoid}small{font-size:7.5pt;color:#333}h2{font-size:10pt;margin:3mm 0"
        " 1mm}h1{font-size:12.5pt;text-align:center}"
    )
    sizes = " ".join(f"{box(f.size == k, 'c')} {n} &nbsp;" for k, n in SIZE_NOUNS.items())

    def asks(questions: tuple[str, ...], before: str = "") -> str:
        return "".join(one(f"{n}. {before}{q}", yes_no(False, "c"), 50) for n, q in enumerate(questions, 1))

    body = (
        f"<h1>{TITLE}</h1><div style='text-align:center;font-size:8.5pt'>({act})</div><h2>A. PODMIOT</h2><div"
        " class='w'>"
        + one("1. NIP", v(f.nip), 30)
        + one("2. Nazwa", v(f.name), 70)
        + one("3. Adres", v(f.address), 70)
        + one("4. Identyfikator gminy", v(f.teryt), 30)
        + one("5. Forma prawna", v(f.legal), 60)
        + one("6. Klasa PKD", v(f.pkd), 20)
        + one("7. Data utworzenia", v(f.founded), 20)
        + one("8. Wielkość podmiotu", sizes)
        + "</div><h2>A9. POWIĄZANIA</h2><div class='w'>"
        + asks(LINKS, "Czy ")
        + one("5. Czy w ostatnich 3 latach nastąpiło połączenie, przejęcie lub podział?", yes_no(False, "c"))
        + "</div><h2>B. SYTUACJA EKONOMICZNA</h2><div class='w'>"
        + asks(ECONOMY)
        + "</div><h2>C. DZIAŁALNOŚĆ</h2><div class='w'>"
        + asks(SECTORS, "Czy podmiot działa ")
        + "</div><h2>D. INNA POMOC</h2><div class='w'>"
        + one(COSTS, yes_no(False, "c"))
        + "</div><div class='keep'><h2>E. OSOBA UPOWAŻNIONA</h2><div class='w'>"
        + one("Imię i nazwisko", v(f.signer), 50)
        + one("Stanowisko", v(f.role), 25)
        + one("Telefon", v(f.phone), 25)
        + f"</div>{sign(f, how)}</div>"
    )
    return sheet(f, css, body)
