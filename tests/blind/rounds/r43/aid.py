"""Four de minimis forms, four draft contracts."""

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word

from .firms import SIZES, Firm
from .forms import _plain, _signed, box, page, pen
from .ink import initials

TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
LAW = "rozporządzenie Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 Traktatu do pomocy de minimis"
ASK_B = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym lub restrukturyzacyjnym?",
    "Czy podmiot będący przedsiębiorcą innym niż MŚP znajduje się w sytuacji gorszej niż ocena kredytowa B-?",
    "Czy na podmiocie ciąży obowiązek zwrotu pomocy uznanej przez Komisję Europejską za niezgodną z rynkiem?",
)
ASK_C = (
    "w sektorze rybołówstwa i akwakultury?",
    "w dziedzinie produkcji podstawowej produktów rolnych?",
    "w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?",
    "w sektorze drogowego transportu towarów na rzecz innych podmiotów?",
)


def aid_grid(f: Firm, how: str) -> Html:
    def q(n: str, a: str, v: str) -> str:
        return f"<tr><td class='n'>{n}</td><td>{a}</td><td>{v}</td></tr>"

    def yn(n: str, a: str) -> str:
        return q(n, a, f"{box(False)} tak &nbsp; {box(True)} nie")

    sizes = "".join(
        f"{box(f.size == c)} {t}<br>"
        for c, t in (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały przedsiębiorca"),
            ("medium", "średni przedsiębiorca"),
            ("", "inny przedsiębiorca"),
        )
    )
    return page(
        "body{font:9.5pt Liberation Sans}td{border:1px solid #000;padding:3px 4px}.n{width:9mm}h1{font-size:12.5pt}.h{background:#d9d9d9;font-weight:bold}td:nth-child(3){width:74mm}",
        f"<h1 class='c'>{TITLE}</h1><p class='c'>Stosuje się do pomocy de minimis udzielanej na warunkach określonych w: {LAW}</p><table>"
        "<tr><td class='h' colspan='3'>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</td></tr>"
        + q("1)", "Identyfikator podatkowy NIP podmiotu", f.nip)
        + q("2)", "Imię i nazwisko albo nazwa podmiotu", f.name)
        + q("3)", "Adres miejsca zamieszkania albo adres siedziby", f.address)
        + q("4)", "Identyfikator gminy, w której podmiot ma siedzibę", f.teryt)
        + q("5)", "Forma prawna podmiotu", f.legal)
        + q("6)", "Wielkość podmiotu, zgodnie z załącznikiem I do rozporządzenia nr 651/2014", sizes)
        + q(
            "7)",
            "Klasa działalności zgodnie z PKD, w związku z którą podmiot ubiega się o pomoc",
            f"{f.pkd} {f.pkd_name}",
        )
        + q("8)", "Data utworzenia podmiotu", f.since)
        + yn("9a)", "Czy podmiot posiada powiązania z innymi przedsiębiorcami (jedno przedsiębiorstwo)?")
        + yn("9b)", "Czy podmiot w ostatnich 3 latach powstał wskutek połączenia, przejęcia lub podziału?")
        + "<tr><td class='h' colspan='3'>A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej wnioskującego o pomoc – nie dotyczy</td></tr>"
        + "<tr><td class='h' colspan='3'>B. Informacje dotyczące sytuacji ekonomicznej podmiotu</td></tr>"
        + "".join(yn(f"{i})", t) for i, t in enumerate(ASK_B, 1))
        + "<tr><td class='h' colspan='3'>C. Informacje o działalności: czy podmiot prowadzi działalność</td></tr>"
        + "".join(yn(f"{i})", t) for i, t in enumerate(ASK_C, 1))
        + "<tr><td class='h' colspan='3'>D. Informacje o pomocy otrzymanej na te same koszty kwalifikujące się do objęcia pomocą</td></tr>"
        + yn("1)", "Czy podmiot otrzymał inną pomoc na pokrycie tych samych kosztów?")
        + "</table><div class='k'><table style='margin-top:4mm'><tr><td class='h' colspan='3'>E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji</td></tr>"
        f"<tr><td>Imię i nazwisko: {f.boss}<br>Numer telefonu: {f.phone}</td><td>Stanowisko służbowe: {f.post}<br>Data: {f.date}</td><td class='c'>{pen(f, 'aid', how)}<br>podpis</td></tr></table></div>",
    )


def aid_short(f: Firm, how: str) -> Html:
    def p(a: str, v: str) -> str:
        return f"<tr><td style='width:88mm;color:#333'>{a}</td><td><b>{v}</b></td></tr>"

    return page(
        "body{font:10.5pt Carlito}td{padding:2px 4px;border-bottom:1px dotted #777}h1{font-size:14pt}h2{font-size:11.5pt;margin:4mm 0 1mm}",
        f"<h1>{TITLE.upper()}</h1><p>Podstawa: {LAW}.</p><h2>Część A – podmiot</h2><table>"
        + p("Nazwa", f.name)
        + p("NIP", f.dashed)
        + p("Siedziba", f.address)
        + p("Identyfikator gminy (TERYT)", f.teryt)
        + p("Forma prawna", f.legal)
        + p("Wielkość przedsiębiorcy", SIZES[f.size])
        + p("Kod PKD", f.pkd)
        + p("Data utworzenia", f.since)
        + p("Powiązania z innymi przedsiębiorcami", "nie")
        + p("Połączenia, przejęcia, podziały w ciągu 3 lat", "nie")
        + "</table><h2>Część A1 – wspólnik</h2><table>"
        + p("Dane wspólnika", "nie dotyczy")
        + "</table><h2>Część B – sytuacja ekonomiczna</h2><table>"
        + "".join(p(t, "nie") for t in ASK_B)
        + "</table><h2>Część C – działalność w sektorach wyłączonych</h2><table>"
        + "".join(p("Działalność " + t, "nie") for t in ASK_C)
        + "</table><h2>Część D – pomoc na te same koszty</h2><table>"
        + p("Otrzymana pomoc na te same koszty", "nie otrzymano")
        + "</table><div class='k'><h2>Część E – osoba upoważniona</h2><table>"
        + p("Imię i nazwisko", f.boss)
        + p("Stanowisko", f.post)
        + p("Telefon", f.phone)
        + p("Data", f.long_date)
        + f"</table><div class='c' style='margin:5mm 0 0 100mm'>{pen(f, 'aid', how)}<br>(podpis)</div></div>",
    )


def aid_word(f: Firm, how: str) -> Word:
    def write(doc: WordDocument) -> None:
        _plain(doc, "Liberation Serif", 10.5)
        doc.add_paragraph().add_run(TITLE).bold = True
        doc.add_paragraph(f"({LAW})")

        def part(text: str) -> None:
            doc.add_paragraph().add_run(text).bold = True

        part("A. Podmiot ubiegający się o pomoc")
        for a, v in (
            ("NIP", f.nip),
            ("Nazwa", f.name),
            ("Adres siedziby", f.address),
            ("Identyfikator gminy", f.teryt),
            ("Forma prawna", f.legal),
            ("Wielkość podmiotu", SIZES[f.size]),
            ("Klasa PKD", f"{f.pkd} – {f.pkd_name}"),
            ("Data utworzenia podmiotu", f.since),
            ("Powiązania z innymi podmiotami", "brak"),
        ):
            doc.add_paragraph(f"{a}: {v}")
        part("A1. Wspólnik spółki: nie dotyczy")
        part("B. Sytuacja ekonomiczna")
        for t in ASK_B:
            doc.add_paragraph(f"{t}  NIE")
        part("C. Czy podmiot prowadzi działalność:")
        for t in ASK_C:
            doc.add_paragraph(f"{t}  NIE")
        part("D. Inna pomoc na te same koszty: NIE OTRZYMANO")
        part("E. Osoba upoważniona do przedstawienia informacji")
        doc.add_paragraph(f"{f.boss}, {f.post}, tel. {f.phone}")
        _signed(doc, f, how)

    return Word(write)


def aid_pages(f: Firm, how: str) -> Html:
    def t(rows: tuple[tuple[str, str], ...]) -> str:
        return "".join(f"<div class='q'>{a}</div><div class='a'>{v}</div>" for a, v in rows)

    no = "[ ] TAK &nbsp; [X] NIE"
    mark = {c: "X" if f.size == c else "&nbsp;" for c in ("micro", "small", "medium")}
    return page(
        "body{font:10pt Liberation Sans Narrow}.q{margin-top:2mm;font-weight:bold}.a{border:1px solid #555;padding:2px 5px;min-height:5.5mm}h1{font-size:14pt}h2{font-size:11.5pt;margin:5mm 0 0}.n{break-before:page}",
        f"<h1 class='c'>{TITLE}</h1><p>Dotyczy pomocy udzielanej na warunkach: {LAW} (Dz. Urz. UE L, 2023/2831, 15.12.2023)</p><h2>CZĘŚĆ A</h2>"
        + t(
            (
                ("A1. NIP podmiotu", f.nip),
                ("A2. Nazwa podmiotu", f.name),
                ("A3. Adres siedziby lub miejsca zamieszkania", f.address),
                ("A4. Identyfikator gminy", f.teryt),
                ("A5. Forma prawna", f.legal),
                (
                    "A6. Wielkość podmiotu",
                    f"[{mark['micro']}] mikro &nbsp; [{mark['small']}] mały &nbsp; [{mark['medium']}] średni &nbsp; [&nbsp;] inny",
                ),
                ("A7. Klasa działalności PKD", f.pkd),
                ("A8. Data utworzenia", f.since),
                ("A9. Czy istnieją powiązania z innymi przedsiębiorcami?", no),
                ("A10. Czy doszło do połączenia, przejęcia albo podziału?", no),
            )
        )
        + "<h2>CZĘŚĆ A1 (wspólnik)</h2>"
        + t((("Dane wspólnika", "nie dotyczy"),))
        + "<div class='n'></div><h2>CZĘŚĆ B</h2>"
        + t(tuple((x, no) for x in ASK_B))
        + "<h2>CZĘŚĆ C. Czy podmiot prowadzi działalność:</h2>"
        + t(tuple((x, no) for x in ASK_C))
        + "<h2>CZĘŚĆ D</h2>"
        + t((("Czy na te same koszty otrzymano inną pomoc?", no),))
        + "<h2>CZĘŚĆ E</h2>"
        + t(
            (
                ("Imię i nazwisko osoby upoważnionej", f.boss),
                ("Stanowisko", f.post),
                ("Telefon", f.phone),
                ("Data", f.date),
            )
        )
        + f"<div class='k' style='margin:7mm 0 0 95mm'>Podpis: {pen(f, 'aid', how)}</div>",
    )


# -- draft contract --------------------------------------------------------------------------------------------------

NAME = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
SIDE = "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra"
PARTS = (
    (
        "Przedmiot umowy",
        "Przedmiotem umowy jest dofinansowanie udziału przedstawiciela Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii, planowanym na 22–25 czerwca 2026 r., w ramach projektu „Innowacyjne Lubuskie”, Działanie 1.8 FEWL 2021–2027.",
    ),
    (
        "Finansowanie",
        "Organizator pokrywa 85% kosztów udziału Przedsiębiorcy, co stanowi pomoc de minimis w rozumieniu rozporządzenia Komisji (UE) 2023/2831. Przedsiębiorca ponosi 15% kosztów, na podstawie noty wystawionej przez Organizatora, w terminie 14 dni od jej doręczenia.",
    ),
    (
        "Obowiązki Organizatora",
        "Organizator zapewnia przejazdy, zakwaterowanie, wyżywienie, ubezpieczenie oraz organizację spotkań. Po podpisaniu umowy Organizator wystawia zaświadczenie o pomocy de minimis.",
    ),
    (
        "Obowiązki Przedsiębiorcy",
        "Przedsiębiorca zobowiązuje się do udziału w całym programie Wyjazdu, zamieszczenia na swojej stronie internetowej informacji o udziale i źródle finansowania oraz wypełnienia ankiety ewaluacyjnej.",
    ),
    (
        "Rezygnacja",
        "W razie rezygnacji w terminie późniejszym niż 15 dni przed rozpoczęciem Wyjazdu Przedsiębiorca zwraca koszty poniesione przez Organizatora do dnia otrzymania pisemnej informacji o rezygnacji.",
    ),
    (
        "Kontrola i przechowywanie dokumentów",
        "Przedsiębiorca poddaje się kontroli w zakresie realizacji umowy i przechowuje dokumenty związane z udzieloną pomocą przez 10 lat od dnia jej udzielenia.",
    ),
    (
        "Dane osobowe",
        "Dane osobowe są przetwarzane zgodnie z rozporządzeniem (UE) 2016/679 w celu wykonania umowy i rozliczenia projektu.",
    ),
    (
        "Postanowienia końcowe",
        "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności. Spory rozstrzyga sąd właściwy dla siedziby Organizatora. Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron.",
    ),
)


def _paraf(f: Firm, how: str, n: int) -> str:
    return initials(f"{f.slug} parafa") if how == "hand" else ""


def _sheets(f: Firm, how: str, css: str, sheets: tuple[str, ...], foot: str) -> Html:
    body = "".join(
        f"<section>{s}<footer>{foot.format(n=i, of=len(sheets))}<span>{_paraf(f, how, i)}</span></footer></section>"
        for i, s in enumerate(sheets, 1)
    )
    return page(
        "section{height:257mm;position:relative;break-after:page;overflow:hidden}section:last-child{break-after:auto}footer{position:absolute;bottom:1mm;left:0;right:0;font-size:9pt}footer span{position:absolute;right:6mm;bottom:0}"
        + css,
        body,
    )


def _parties(f: Firm) -> str:
    return (
        f"<p>zawarta w dniu ............................ 2026 r. w Zielonej Górze pomiędzy: {SIDE}, reprezentowanym przez Zarząd Województwa, zwanym dalej „Organizatorem”,</p>"
        f"<p>a {f.name}, {f.address}, NIP {f.nip}, reprezentowanym(ą) przez: {f.boss} – {f.post}, zwanym(ą) dalej „Przedsiębiorcą”.</p>"
    )


def deal_classic(f: Firm, how: str) -> Html:
    par = [f"<p class='c'><b>§ {n}<br>{h}</b></p><p>{t}</p>" for n, (h, t) in enumerate(PARTS, 1)]
    end = "<table style='margin-top:18mm'><tr><td class='c'>ORGANIZATOR</td><td class='c'>PRZEDSIĘBIORCA</td></tr></table>"
    return _sheets(
        f,
        how,
        "body{font:11.5pt Liberation Serif}p{text-align:justify;margin:2.4mm 0}",
        (
            f"<div class='r'>Załącznik nr 5 – wzór</div><h2 class='c'>{NAME}</h2><p class='c'>nr DGR/..../2026 (projekt)</p>{_parties(f)}{''.join(par[:4])}",
            "".join(par[4:]) + end,
        ),
        "Strona {n} z {of}",
    )


def deal_points(f: Firm, how: str) -> Html:
    par = [
        f"<h3>§ {n}. {h}</h3><ol>" + "".join(f"<li>{s.rstrip('.')}.</li>" for s in t.split(". ")) + "</ol>"
        for n, (h, t) in enumerate(PARTS, 1)
    ]
    return _sheets(
        f,
        how,
        "body{font:11pt Carlito}h3{margin:3mm 0 0;font-size:11.5pt}ol{margin:1mm 0}h1{font-size:14pt}",
        (
            f"<div style='color:#666'>PROJEKT UMOWY</div><h1>{NAME} studyjnym do Szwajcarii</h1>{_parties(f)}{''.join(par[:5])}",
            "".join(par[5:])
            + "<p style='margin-top:20mm'>Organizator: .................... &nbsp;&nbsp;&nbsp; Przedsiębiorca: ....................</p>",
        ),
        "{n}/{of} &nbsp; parafa Przedsiębiorcy:",
    )


def deal_dense(f: Firm, how: str) -> Html:
    par = "".join(f"<p><b>§ {n}.</b> {t}</p>" for n, (_, t) in enumerate(PARTS, 1))
    return _sheets(
        f,
        how,
        "body{font:10.5pt Liberation Sans}p{text-align:justify}",
        (
            f"<h3 class='c'>UMOWA nr .........<br>o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe</h3>{_parties(f)}{par}<p class='c' style='margin-top:10mm'>Organizator &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Przedsiębiorca</p>",
        ),
        "Zapoznałem się z treścią projektu – parafa:",
    )


def deal_roman(f: Firm, how: str) -> Html:
    par = [
        f"<p class='c'>§ {n}</p><p>1. {t}</p><p>2. Szczegóły określa Regulamin rekrutacji i uczestnictwa, stanowiący załącznik do uchwały nr 115/2459/26 Zarządu Województwa Lubuskiego.</p>"
        for n, (_, t) in enumerate(PARTS, 1)
    ]
    return _sheets(
        f,
        how,
        "body{font:12pt Liberation Serif}p{margin:2mm 0;text-align:justify}",
        (
            f"<p class='c'><b>{NAME.upper()}</b></p><p class='c'>(projekt do parafowania)</p>{_parties(f)}{''.join(par[:4])}",
            "".join(par[4:])
            + "<table style='margin-top:16mm'><tr><td>......................<br>za Organizatora</td><td class='r'>......................<br>za Przedsiębiorcę</td></tr></table>",
        ),
        "- {n} -",
    )


AIDS = (
    ("de minimis: official grid", aid_grid),
    ("de minimis: dotted lists", aid_short),
    ("de minimis: Word lines", aid_word),
    ("de minimis: two pages of boxes", aid_pages),
)
DEALS = (
    ("contract: classic §", deal_classic),
    ("contract: numbered points", deal_points),
    ("contract: one page", deal_dense),
    ("contract: § with two clauses", deal_roman),
)
