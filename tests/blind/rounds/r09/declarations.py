"""Status declarations, de minimis forms and statements of aid received."""

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word
from tests.blind.rounds.r09.companies import Company
from tests.blind.rounds.r09.drawing import stamp
from tests.blind.rounds.r09.helpers import base, choice, grid, html, para, pen, struck, word_pen, yes_no

NAMES = (("micro", "mikroprzedsiębiorstwo"), ("small", "małe przedsiębiorstwo"), ("medium", "średnie przedsiębiorstwo"))


def status_table(c: Company, how: str, size: str) -> Html:
    body = f"""<p class="r">{c.town}, {c.day}</p><p>{stamp((c.name, c.address, "NIP " + c.nip)) if how == "hand" else f"{c.name}<br>{c.address}<br>NIP {c.nip}"}</p>
<h1>Oświadczenie o statusie Wnioskodawcy</h1><p>W związku z ubieganiem się o udział w wyjeździe studyjnym do Szwajcarii oświadczam, że <b>{c.name}</b> (NIP {c.nip}) w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 jest przedsiębiorstwem:</p>
<table class="c"><tr>{"".join(f"<td>{'☒' if k == size else '☐'} {t.split()[0] if k != 'micro' else 'mikro'}</td>" for k, t in NAMES)}</tr></table>
<p>Dane, z których to wynika:</p><table><tr><th></th><th>2024</th><th>2025</th></tr><tr><td>średnioroczne zatrudnienie (RJR)</td><td>{c.staff}</td><td>{c.staff}</td></tr>
<tr><td>obrót netto (tys. zł)</td><td>{c.turnover[0]}</td><td>{c.turnover[1]}</td></tr><tr><td>suma bilansowa (tys. zł)</td><td>{c.assets[0]}</td><td>{c.assets[1]}</td></tr></table>
<p>Przedsiębiorstwo jest: ☒ samodzielne ☐ partnerskie ☐ powiązane.</p><p>Jestem świadomy/a odpowiedzialności za złożenie oświadczenia niezgodnego z prawdą.</p>
<div class="s">{pen(c, how, "status")}<br>{c.boss}, {c.role}<br><small>podpis</small></div>"""
    css = """body{font:11pt/1.4 'Liberation Sans'}.r{text-align:right}h1{font-size:15pt;text-align:center;margin:24px 0}table{width:100%}td,th{border:1px solid #555;padding:5px 8px}
.c td{text-align:center;font-size:12pt}.s{margin:30px 0 0 95mm;text-align:center}"""
    return html(body, css)


def status_struck(c: Company, how: str, size: str) -> Word:
    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Serif", 12)
        para(doc, "OŚWIADCZENIE PRZEDSIĘBIORCY O JEGO WIELKOŚCI", True, 14, "c")
        para(doc)
        para(doc, f"Ja, niżej podpisany/a {c.boss}, działając w imieniu {c.name}, {c.address}, NIP: {c.nip_dashed}, "
                  "świadomy/a skutków podania nieprawdy, oświadczam, że reprezentowany podmiot jest*:", align="j")
        choice(para(doc, align="c"), [(t, k == size) for k, t in (
            ("micro", "mikroprzedsiębiorcą"), ("small", "małym przedsiębiorcą"), ("medium", "średnim przedsiębiorcą"),
            ("large", "przedsiębiorcą innym niż MŚP"))], "   /   ")
        para(doc, "zgodnie z definicją z załącznika nr I do rozporządzenia (UE) 651/2014 (GBER).")
        para(doc, f"Zatrudnienie w ostatnim roku obrotowym: {c.staff} RJR; obrót: {c.turnover[1]} tys. zł; "
                  f"bilans: {c.assets[1]} tys. zł.")
        para(doc, "Podmiot nie pozostaje w relacji partnerskiej ani powiązanej z innymi przedsiębiorstwami.")
        para(doc)
        para(doc, f"{c.town}, {c.day}")
        word_pen(para(doc, align="r"), c, how, "status")
        para(doc, f"................................................\n{c.boss}", align="r")
        para(doc, "* niepotrzebne skreślić", size=9)

    return Word(write)


def status_questions(c: Company, how: str, size: str) -> Html:
    limits = {"micro": ("mniej niż 10 osób", "do 2 mln EUR", "do 2 mln EUR"), "small": ("mniej niż 50 osób", "do 10 mln EUR", "do 10 mln EUR"),
              "medium": ("mniej niż 250 osób", "do 50 mln EUR", "do 43 mln EUR")}
    rows = "".join(f"<tr><td>{t}</td><td>{limits[k][0]}</td><td>{limits[k][1]}</td><td>{limits[k][2]}</td><td class=x>{'TAK' if k == size else 'NIE'}</td></tr>" for k, t in NAMES)
    body = f"""<div class="b">Kwalifikacja do sektora MŚP – oświadczenie wnioskodawcy</div><table><tr><td class="k">Wnioskodawca</td><td>{c.name}</td></tr><tr><td class="k">NIP / REGON</td><td>{c.nip} / {c.regon}</td></tr><tr><td class="k">Rozpoczęcie działalności</td><td>{c.since}</td></tr></table>
<p>Oświadczam, że zgodnie z rozporządzeniem 651/2014 przedsiębiorstwo należy do kategorii (przy jednej wpisano TAK):</p>
<table><tr><th>Kategoria</th><th>Zatrudnienie</th><th>Obrót</th><th>Suma bilansowa</th><th>Wnioskodawca</th></tr>{rows}</table>
<table class="d"><tr><th>Dane za 2025 r.</th><th>RJR</th><th>obrót</th><th>bilans</th></tr><tr><td>wnioskodawca</td><td>{c.staff}</td><td>{c.turnover[1]} tys. zł</td><td>{c.assets[1]} tys. zł</td></tr><tr><td>przedsiębiorstwa powiązane i partnerskie</td><td colspan="3">nie występują</td></tr></table>
<table class="n"><tr><td>{c.day}<br><small>data</small></td><td>{c.boss}<br><small>osoba składająca oświadczenie</small></td><td>{pen(c, how, "status", 13)}<br><small>podpis</small></td></tr></table>"""
    css = """body{font:10pt 'DejaVu Sans'}.b{background:#24406b;color:#fff;padding:10px;font-size:12.5pt;margin-bottom:12px}table{width:100%;margin-bottom:14px}td,th{border:1px solid #89a;padding:6px;text-align:left}
.k{width:50mm;background:#eef2f8}.x{font-weight:bold;text-align:center}.n td{border:0;border-top:1px solid #89a;text-align:center;vertical-align:bottom}"""
    return html(body, css, foot='"Opracowanie: Dotacje i Rozwój"')


def status_sentence(c: Company, how: str, size: str) -> Word:
    nice = {"micro": "mikroprzedsiębiorcy", "small": "małego przedsiębiorcy", "medium": "średniego przedsiębiorcy"}

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Sans", 11)
        para(doc, f"{c.name}\n{c.street}\n{c.code} {c.town}\nNIP {c.nip}")
        para(doc, f"{c.town}, {c.month_day}", align="r")
        para(doc)
        para(doc, "Oświadczenie o statusie MŚP", True, 13, "c")
        para(doc)
        para(doc, f"Oświadczam, że moja firma posiada status {nice[size]} w rozumieniu załącznika I do rozporządzenia Komisji "
                  "(UE) nr 651/2014 z 17 czerwca 2014 r., co potwierdzają poniższe wielkości:", align="j")
        grid(doc, [["Wyszczególnienie", "Rok 2024", "Rok 2025"], ["Liczba zatrudnionych", str(c.staff), str(c.staff)],
                   ["Przychody ze sprzedaży", f"{c.turnover[0]} tys. zł", f"{c.turnover[1]} tys. zł"],
                   ["Suma aktywów", f"{c.assets[0]} tys. zł", f"{c.assets[1]} tys. zł"]], (7, 4.5, 4.5), True)
        para(doc)
        para(doc, "[x] przedsiębiorstwo samodzielne    [ ] przedsiębiorstwo partnerskie    [ ] przedsiębiorstwo powiązane")
        para(doc)
        word_pen(para(doc), c, how, "status")
        para(doc, f"{c.boss}\n{c.role}")

    return Word(write)


ACT = ("rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 Traktatu "
       "o funkcjonowaniu Unii Europejskiej do pomocy de minimis (Dz. Urz. UE L 2023/2831)")
OLD_ACT = ("rozporządzeniu Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. w sprawie stosowania art. 107 i 108 "
           "Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis (Dz. Urz. UE L 352 z 24.12.2013)")
LINKS = ("a) większość praw głosu w innym przedsiębiorcy?", "b) prawo powoływania lub odwoływania większości członków organu?",
         "c) dominujący wpływ na podstawie umowy lub statutu?", "d) samodzielna kontrola większości praw głosu na mocy porozumienia?",
         "e) którykolwiek ze stosunków przez innego przedsiębiorcę lub kilku?")
DIVISIONS = ("połączenia przedsiębiorców", "przejęcia innego przedsiębiorcy", "podziału innego przedsiębiorcy")
STATE = ("Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym lub naprawczym?",
         "Czy podmiot będący przedsiębiorcą innym niż MŚP ma ocenę kredytową niższą niż B-?",
         "Czy w ciągu 3 lat odnotowano rosnące straty lub malejący obrót w stopniu zagrażającym działalności?")
SECTORS = ("w sektorze rybołówstwa i akwakultury?", "w dziedzinie produkcji podstawowej produktów rolnych?",
           "w przetwarzaniu i wprowadzaniu do obrotu produktów rolnych?", "związaną z wywozem do państw trzecich?")


def aid_official(c: Company, how: str, size: str, old: bool = False) -> Html:
    def q(text: str, yes: bool = False) -> str:
        return f"<tr><td>{text}</td><td class=x>{'☒' if yes else '☐'} tak</td><td class=x>{'☐' if yes else '☒'} nie</td></tr>"

    partners = "".join(f"<p class=f>1a) NIP wspólnika <b>{n}</b> &nbsp; 2a) <b>{who}</b> &nbsp; 3a) <b>{where}</b></p>" for who, n, where in c.partners) or "<p class=f>nie dotyczy</p>"
    body = f"""<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1><p class="s">Stosuje się do pomocy de minimis udzielanej na warunkach określonych w {OLD_ACT if old else ACT}</p>
<h2>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</h2><p class=f>1) Identyfikator podatkowy NIP podmiotu<b>{c.nip}</b></p><p class=f>2) Imię i nazwisko albo nazwa podmiotu<b>{c.name}</b></p>
<p class=f>3) Adres miejsca zamieszkania albo siedziby<b>{c.address}</b></p><p class=f>4) Identyfikator gminy<b>{c.teryt}</b></p><p class=f>5) Forma prawna<b>☒ inna: {c.legal}</b></p>
<h2>A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej</h2>{partners}
<h2>A (cd.)</h2><p class=f>6) Wielkość podmiotu<b>{" &nbsp; ".join(f"{'☒' if k == size else '☐'} {t}" for k, t in (*NAMES, ("large", "inny przedsiębiorca")))}</b></p>
<p class=f>7) Klasa działalności zgodnie z PKD<b>{c.pkd[:5]}</b> ({c.pkd})</p><p class=f>8) Data utworzenia podmiotu<b>{c.since}</b></p>
<p>9) Powiązania z innymi przedsiębiorcami – czy podmiot ma z innym przedsiębiorcą taki stosunek:</p><table>{"".join(q(t) for t in LINKS)}</table>
<p>10) Czy podmiot w ciągu 3 minionych lat powstał wskutek:</p><table>{"".join(q(t) for t in DIVISIONS)}</table>
<h2>B. Informacje dotyczące sytuacji ekonomicznej podmiotu</h2><table>{"".join(q(t) for t in STATE)}</table>
<h2>C. Informacje dotyczące działalności gospodarczej prowadzonej przez podmiot</h2><p>Czy podmiot, któremu ma być udzielona pomoc, prowadzi działalność:</p><table>{"".join(q(t) for t in SECTORS)}</table>
<h2>D. Informacje dotyczące pomocy otrzymanej na te same koszty</h2><p>Czy podmiot otrzymał inną pomoc na pokrycie tych samych kosztów? ☐ tak ☒ nie</p>
<h2>E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji</h2><table><tr><td>Imię i nazwisko: {c.boss}</td><td>Stanowisko służbowe: {c.role}</td></tr><tr><td>Numer telefonu: {c.phone}</td><td>Data i podpis: {c.day} {pen(c, how, "aid", 13)}</td></tr></table>"""
    css = """body{font:9.5pt 'Liberation Serif'}h1{font-size:14pt;text-align:center}.s{text-align:center;font-size:8.5pt}h2{font-size:10.5pt;background:#e8e8e8;padding:3px;margin:10px 0 4px;break-after:avoid}
table{width:100%}td{border:1px solid #777;padding:3px 5px}.x{width:16mm;white-space:nowrap}.f{margin:3px 0;border:1px solid #777;padding:3px 6px}.f b{font-weight:normal;padding-left:8px;font-family:'Liberation Sans'}tr{break-inside:avoid}"""
    return html(body, css, foot='"Strona " counter(page) " z " counter(pages)')


def aid_word_grid(c: Company, how: str, size: str, old: bool = False) -> Word:
    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Sans", 9.5, 1.8)
        para(doc, "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS", True, 12, "c")
        para(doc, f"Warunki udzielania pomocy określono w {OLD_ACT if old else ACT}.", size=8, align="c")
        rows = [["Część A – podmiot", ""], ["A.1 NIP", c.nip], ["A.2 Nazwa", c.name], ["A.3 Adres siedziby", c.address],
                ["A.4 Identyfikator gminy (TERYT)", c.teryt], ["A.5 Forma prawna", c.legal]]
        for who, number, where in c.partners:
            rows.append(["A1 Wspólnik spółki", f"{who}, NIP {number}, {where}"])
        if not c.partners:
            rows.append(["A1 Wspólnik spółki", "nie dotyczy"])
        rows += [["A.6 Wielkość (zał. I do rozp. 651/2014)", "\n".join(
            f"[{'x' if k == size else ' '}] {t}" for k, t in (*NAMES, ("large", "inne przedsiębiorstwo")))],
            ["A.7 Klasa PKD", f"{c.pkd[:5]} – {c.pkd_text}"], ["A.8 Data utworzenia", c.since],
            ["A.9 Powiązania", "a) [ ] tak [x] nie   b) [ ] tak [x] nie   c) [ ] tak [x] nie   d) [ ] tak [x] nie"
             "   e) [ ] tak [x] nie"],
            ["A.10 Połączenie, przejęcie, podział w 3 latach", "[ ] tak   [x] nie"],
            ["Część B – sytuacja ekonomiczna", ""]]
        rows += [[f"B.{i} {t}", "[ ] tak   [x] nie"] for i, t in enumerate(STATE, 1)]
        rows += [["Część C – działalność", ""]]
        rows += [[f"C.{i} Podmiot prowadzi działalność {t}", "[ ] tak   [x] nie"] for i, t in enumerate(SECTORS, 1)]
        rows += [["Część D – pomoc na te same koszty", "[ ] otrzymano   [x] nie otrzymano"],
                 ["Część E – osoba upoważniona", f"{c.boss}, {c.role}, tel. {c.phone}"]]
        grid(doc, rows, (7.6, 9.8))
        para(doc)
        line = para(doc, f"Data: {c.day}      Podpis: ")
        word_pen(line, c, how, "aid", 1.4)

    return Word(write)


def aid_compact(c: Company, how: str, size: str, old: bool = False) -> Html:
    def q(text: str) -> str:
        return f"<tr><td>{text}</td><td class=x>{struck(yes_no(False))}</td></tr>"

    partners = "; ".join(f"{who} – NIP {n}, {where}" for who, n, where in c.partners) or "nie dotyczy"
    body = f"""<div class="t">POMOC DE MINIMIS – formularz informacji przedstawianych przy ubieganiu się o pomoc<br><small>podstawa: {OLD_ACT if old else ACT}; rozporządzenie Rady Ministrów (Dz.U. 2024 poz. 40 ze zm. Dz.U. 2025 poz. 1489)</small></div>
<div class="two"><div><h3>Część A. Podmiot</h3><p><i>NIP</i> {c.nip}</p><p><i>Nazwa</i> {c.name}</p><p><i>Adres</i> {c.address}</p><p><i>Gmina</i> {c.teryt}</p><p><i>Forma prawna</i> {c.legal}</p>
<p><i>Wielkość podmiotu</i> {dict(NAMES)[size]}</p><p><i>PKD (klasa)</i> {c.pkd[:5]}</p><p><i>Utworzono</i> {c.since}</p><p><i>Część A1, wspólnicy</i> {partners}</p>
<h3>Część E. Osoba upoważniona</h3><p>{c.boss}<br>{c.role}, {c.phone}</p><p>{c.day}</p><p>{pen(c, how, "aid", 14)}</p><p class="u">podpis</p></div>
<div><h3>Powiązania (A9)</h3><table>{"".join(q(t) for t in LINKS)}</table><h3>Przekształcenia (A10)</h3><table>{"".join(q(t) for t in DIVISIONS)}</table><h3>Część B. Sytuacja ekonomiczna</h3><table>{"".join(q(t) for t in STATE)}</table>
<h3>Część C. Działalność podmiotu</h3><table>{"".join(q("Działalność " + t) for t in SECTORS)}</table><h3>Część D. Inna pomoc na te same koszty</h3><table>{q("Otrzymano inną pomoc publiczną lub de minimis")}</table></div></div>"""
    css = """body{font:9pt 'DejaVu Sans'}.t{border:2px solid #24406b;padding:8px;text-align:center;font-size:11pt;color:#24406b}.t small{font-size:7pt}.two{display:flex;gap:12px;margin-top:8px}.two>div{flex:1}
h3{font-size:9.5pt;color:#24406b;border-bottom:1px solid #24406b;margin:9px 0 4px}i{display:block;font-size:7.4pt;color:#666}p{margin:4px 0}td{border-bottom:1px dotted #999;padding:3px;font-size:8.2pt}.x{white-space:nowrap}.u{border-top:1px solid #333;font-size:7.5pt;width:45mm}"""
    return html(body, css, "14mm")


def aid_flowing(c: Company, how: str, size: str, old: bool = False) -> Word:
    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Serif", 10.5)
        para(doc, "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis", True, 14, "c")
        para(doc, f"dotyczy pomocy, o której mowa w {OLD_ACT if old else ACT}", italic=True, size=9, align="c")
        para(doc, "A. Podmiot ubiegający się o pomoc", True)
        para(doc, f"NIP: {c.nip_dashed}. Nazwa: {c.name}. Adres: {c.address}. Identyfikator gminy: {c.teryt}. "
                  f"Forma prawna: {c.legal}. Data utworzenia: {c.since}. Klasa PKD: {c.pkd[:5]}.")
        line = para(doc, "Wielkość: ")
        choice(line, [(t, k == size) for k, t in (*NAMES, ("large", "duże przedsiębiorstwo"))])
        para(doc, "A1. Wspólnicy spółki cywilnej lub osobowej", True)
        if c.partners:
            for who, number, where in c.partners:
                para(doc, f"{who}, NIP {number}, zam. {where}")
        else:
            para(doc, "nie dotyczy")
        for head, questions in (("Powiązania z innymi przedsiębiorcami", LINKS),
                                ("Czy w ciągu 3 lat doszło do:", tuple(d + "?" for d in DIVISIONS)),
                                ("B. Sytuacja ekonomiczna", STATE), ("C. Czy podmiot prowadzi działalność", SECTORS),
                                ("D. Pomoc na te same koszty", ("Czy otrzymano inną pomoc na te same wydatki?",))):
            para(doc, head, True).paragraph_format.keep_with_next = True
            for question in questions:
                line = para(doc, question + "  ")
                line.paragraph_format.space_after = 0
                choice(line, yes_no(False))
        para(doc, "E. Osoba przedstawiająca informacje", True)
        para(doc, f"{c.boss}, {c.role}, telefon {c.phone}, {c.day}")
        word_pen(para(doc), c, how, "aid")
        para(doc, "(podpis)")

    return Word(write)


def statement_table(c: Company, how: str) -> Html:
    rows = "".join(f"<tr><td>{i}</td><td>{g}</td><td>{d}</td><td>{p}</td><td>{e}</td></tr>" for i, (d, g, p, e) in enumerate(c.aid, 1))
    body = f"""<p>{c.name}<br>{c.address}<br>NIP {c.nip}</p><h1>Oświadczenie o otrzymanej pomocy de minimis</h1><p>Oświadczam, że w okresie minionych 3 lat wnioskodawca otrzymał pomoc de minimis:</p>
<table><tr><th>Lp.</th><th>Organ udzielający</th><th>Dzień udzielenia</th><th>Wartość PLN</th><th>Wartość EUR</th></tr>{rows}</table><p>{c.town}, {c.day}</p><div class="s">{pen(c, how, "stmt")}<br>{c.boss}</div>"""
    return html(body, "body{font:11.5pt 'Liberation Serif'}h1{font-size:14pt;text-align:center;margin:26px}table{width:100%}td,th{border:1px solid #333;padding:5px}.s{margin:30px 0 0 100mm;text-align:center}")


def statement_none(c: Company, how: str) -> Word:
    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Sans", 11)
        para(doc, f"{c.town}, {c.day}", align="r")
        para(doc, "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", True, 13, "c")
        para(doc, f"Oświadczam, że {c.name}, NIP {c.nip}, w ciągu trzech minionych lat nie otrzymał(a) pomocy de minimis "
                  "ani pomocy de minimis w rolnictwie lub rybołówstwie.", align="j")
        word_pen(para(doc, align="r"), c, how, "stmt")
        para(doc, c.boss, align="r")

    return Word(write)


STATUS = {"1": ("oświadczenie o statusie, tabela dwóch lat, ☒", status_table), "2": ("oświadczenie ze skreśleniem (Word)", status_struck),
          "3": ("kwalifikacja MŚP, TAK/NIE w tabeli", status_questions), "4": ("oświadczenie jednym zdaniem (Word)", status_sentence)}
AID = {"1": ("de minimis, druk urzędowy A–E", aid_official), "2": ("de minimis, tabela Word z [x]", aid_word_grid),
       "3": ("de minimis, dwie kolumny, skreślenia", aid_compact), "4": ("de minimis, tekst ciągły Word", aid_flowing)}
STATEMENT = {"1": ("oświadczenie o pomocy, tabela", statement_table), "2": ("oświadczenie o braku pomocy (Word)", statement_none)}
