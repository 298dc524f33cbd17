"""Status declarations, de minimis forms and statements, a proxy."""

from docx.document import Document as WordDocument

from . import pen
from .common import Sig, base, blank_row, boxes, cell, e, line, page, page_number, signed, word_signature
from .companies import Firm
from ...model import Html, Word


def _i(f: Firm) -> str:
    return "Ja, niżej podpisany(-a)" if f.form == "sole" else "Działając w imieniu przedsiębiorcy"


# --- status of the company ------------------------------------------------------------------------------------------
def status_word_table(f: Firm, sig: Sig, day: str, size: str = "") -> Word:
    """Word table of thresholds, a cross in the right row."""
    real = size or f.size

    def write(doc: WordDocument) -> None:
        base(doc, "Carlito", 11, 2.2)
        line(doc, f"{f.town}, {day}", align=2)
        line(doc, ("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", "b"), align=1, size=14)
        line(doc, f"Nazwa: {f.name}")
        line(doc, f"NIP: {f.nip}    Adres: {f.address}")
        line(doc, "Oświadczam, że reprezentowany przeze mnie podmiot należy do kategorii wskazanej znakiem X w ostatniej kolumnie (załącznik I do rozporządzenia Komisji (UE) nr 651/2014):")
        table = doc.add_table(rows=1, cols=4)
        table.style = "Table Grid"
        for n, text in enumerate(("Kategoria", "Zatrudnienie", "Roczny obrót / suma bilansowa", "Nasza firma")):
            cell(table.rows[0].cells[n], text, True, "DDE6F0")
        for code, words, staff, money in (
            ("micro", "mikroprzedsiębiorstwo", "mniej niż 10 osób", "do 2 mln EUR / do 2 mln EUR"), ("small", "małe przedsiębiorstwo", "mniej niż 50 osób", "do 10 mln EUR / do 10 mln EUR"),
            ("medium", "średnie przedsiębiorstwo", "mniej niż 250 osób", "do 50 mln EUR / do 43 mln EUR"),
        ):
            row = table.add_row().cells
            for n, text in enumerate((words, staff, money, "X" if code == real else "")):
                cell(row[n], text, n == 3)
        line(doc, "")
        line(doc, "Dane za ostatni zamknięty rok obrotowy (2025):")
        data = doc.add_table(rows=3, cols=2)
        data.style = "Table Grid"
        for n, (label, value) in enumerate((("Liczba zatrudnionych (RJR)", f.staff[0]), ("Przychody netto (tys. zł)", f.turnover[0]), ("Suma bilansowa (tys. zł)", f.assets[0]))):
            cell(data.rows[n].cells[0], label)
            cell(data.rows[n].cells[1], value, True)
        line(doc, "")
        line(doc, "Przedsiębiorstwo jest samodzielne – nie ma przedsiębiorstw partnerskich ani powiązanych.")
        word_signature(doc, sig, f.head, f.head_role, "status" + f.slug)

    return Word(write)


def status_struck(f: Firm, sig: Sig, day: str, size: str = "") -> Html:
    """Flowing declaration; the pen deletes what does not apply."""
    real = size or f.size
    names = (("micro", "mikroprzedsiębiorcą"), ("small", "małym przedsiębiorcą"), ("medium", "średnim przedsiębiorcą"))

    def one(code: str, words: str) -> str:
        return f"<b>{words}</b>" if code == real else (pen.struck(words, code + f.slug) if sig == "hand" else f"<s>{words}</s>")

    body = (
        f"<p style='text-align:right'>{e(f.town)}, {day}</p><p><b>{e(f.name)}</b><br>{e(f.address)}<br>NIP {f.nip_dashed}</p><h1>Oświadczenie</h1>"
        f"<p>{_i(f)}, świadomy(-a) odpowiedzialności za składanie nieprawdziwych oświadczeń, oświadczam, że wnioskodawca ubiegający się o udział w wyjeździe studyjnym jest:</p>"
        f"<p style='text-align:center;font-size:13.5pt;margin:8mm 0'>{' &nbsp;/&nbsp; '.join(one(*x) for x in names)} *</p>"
        "<p>w znaczeniu definicji MŚP z załącznika I do rozporządzenia (UE) nr 651/2014.</p>"
        f"<p>Średnie zatrudnienie w roku 2025 wyniosło {f.staff[0]} etatów, obrót {f.turnover[0]} tys. zł, a aktywa {f.assets[0]} tys. zł. Przedsiębiorca nie pozostaje w związkach kapitałowych z innymi podmiotami.</p><p><small>* niepotrzebne skreślić</small></p>"
        f"<div style='text-align:right;margin-top:12mm'>{signed(sig, f.head, f.head_role, 'status' + f.slug)}</div>"
    )
    return page(body, "body{font:12.5pt/1.65 'C059','Liberation Serif'}h1{text-align:center;font-size:17pt;margin:14mm 0 8mm}", margin="24mm 24mm")


def status_years(f: Firm, sig: Sig, day: str, size: str = "") -> Html:
    """Three years in a table and the conclusion as a sentence (an accountant's make-up)."""
    words = {"micro": "mikroprzedsiębiorstwa", "small": "małego przedsiębiorstwa", "medium": "średniego przedsiębiorstwa"}[size or f.size]
    rows = "".join(
        f"<tr><td>{label}</td>" + "".join(f"<td class='k'>{v}</td>" for v in values) + "</tr>"
        for label, values in (("Zatrudnienie średnioroczne (RJP)", f.staff), ("Obrót roczny, tys. zł", f.turnover), ("Bilans – suma aktywów, tys. zł", f.assets))
    )
    body = (
        f"<div class='h'>Status MŚP wnioskodawcy</div><table>{blank_row('Firma', e(f.name))}{blank_row('NIP', f.nip_spaced)}{blank_row('Siedziba', e(f.address))}{blank_row('Forma prawna', e(f.form_name))}</table>"
        "<h2>1. Dane liczbowe</h2><table><tr><th>Wielkość</th><th>2025</th><th>2024</th><th>2023</th></tr>" + rows + "</table>"
        "<h2>2. Powiązania</h2><p>Przedsiębiorstwa partnerskie: nie występują. Przedsiębiorstwa powiązane: nie występują.</p>"
        f"<h2>3. Oświadczenie</h2><p>Na podstawie powyższych danych oświadczam, że na dzień {day} wnioskodawca posiada status <b>{words}</b> zgodnie z art. 2 załącznika I do rozporządzenia Komisji (UE) nr 651/2014.</p>"
        f"<div style='text-align:right;margin-top:10mm'>{signed(sig, f.head, f.head_role, 'status' + f.slug)}</div>"
    )
    css = "body{font:10.5pt/1.45 'Liberation Sans'}.h{background:#f2a900;padding:3mm 5mm;font-size:15pt;margin-bottom:5mm}table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:1.5mm 2.5mm;text-align:left}th{background:#faf3e0}td.k{text-align:right}h2{font-size:11.5pt;color:#8a5a00}"
    return page(body, css)


def status_pen(f: Firm, sig: Sig, day: str, size: str = "") -> Html:
    """A print: boxes in a row, ticked by pen; the rest written on dots."""
    real = size or f.size

    def w(text: str) -> str:
        return f'<span class="w">{pen.hand(text)}</span>'

    def sq(code: str) -> str:
        return pen.tick(code + "st" + f.slug) if code == real else pen.blank_box()

    body = (
        "<h1>OŚWIADCZENIE WNIOSKODAWCY O KATEGORII PRZEDSIĘBIORSTWA</h1>"
        f"<p>Nazwa {w(f.name)}</p><p>NIP {w(f.nip_dashed)}</p><p>Adres {w(f.address)}</p><p>Oświadczam, że przedsiębiorstwo spełnia warunki, o których mowa w załączniku I rozporządzenia 651/2014, dla kategorii:</p>"
        f"<p style='text-align:center;margin:7mm 0'>{sq('micro')} MIKRO &emsp;&emsp; {sq('small')} MAŁE &emsp;&emsp; {sq('medium')} ŚREDNIE &emsp;&emsp; {sq('large')} nie dotyczy (duże)</p>"
        f"<p>Liczba pracowników: <span class='w' style='min-width:25mm'>{pen.hand(f.staff[0])}</span> obrót (tys. zł): <span class='w' style='min-width:35mm'>{pen.hand(f.turnover[0])}</span></p>"
        f"<p>Typ: {pen.tick('sam' + f.slug)} samodzielne {pen.blank_box()} partnerskie {pen.blank_box()} powiązane</p>"
        f"<div style='display:flex;justify-content:space-between;align-items:flex-end;margin-top:14mm'><span>{pen.hand(f.town + ', ' + day)}</span>{signed(sig, f.head, f.head_role, 'status' + f.slug)}</div>"
    )
    return page(body, "body{font:11.5pt/1.6 'Liberation Sans'}h1{font-size:14pt;text-align:center;margin-bottom:9mm}.w{border-bottom:1.3px dotted #333;display:inline-block;min-width:110mm;padding:0 2mm}", ("neat",))


# --- de minimis form ------------------------------------------------------------------------------------------------
_EU = "rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis (Dz. Urz. UE L 2023/2831)"
_TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
_B = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym lub restrukturyzacyjnym?",
    "Czy podmiot ma trudności z bieżącym regulowaniem zobowiązań?",
    "Czy w ostatnich trzech latach odnotowano rosnące straty lub malejący obrót zagrażające działalności?",
)
_C = ("w sektorze rybołówstwa i akwakultury", "w dziedzinie produkcji podstawowej produktów rolnych", "w dziedzinie przetwarzania i obrotu produktami rolnymi", "w dziedzinie transportu drogowego towarów")
_LINK = (
    "posiada większość praw głosu w innym przedsiębiorcy", "ma prawo powołać lub odwołać większość organu innego przedsiębiorcy", "ma prawo wywierać dominujący wpływ na innego przedsiębiorcę",
    "samodzielnie kontroluje większość praw głosu na podstawie umowy", "pozostaje w takim stosunku przez innego przedsiębiorcę",
)


def deminimis_word(f: Firm, sig: Sig, day: str) -> Word:
    """Word, the official columns A and A1 side by side, merged cells."""

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Serif", 9.5, 1.6)
        page_number(doc.sections[0].footer.paragraphs[0], "Strona ")
        line(doc, (_TITLE, "b"), align=1, size=13)
        line(doc, f"Stosuje się do pomocy de minimis udzielanej na warunkach określonych w {_EU}", align=1, size=8.5)
        table = doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        row = table.add_row().cells
        cell(row[0], "A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc", True, "D9D9D9")
        cell(row[1], "A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej", True, "D9D9D9")
        partner = ("nie dotyczy",) * 3
        if f.partners:
            partner = ("\n".join(p[0] for p in f.partners), "\n".join(p[1] for p in f.partners), "\n".join(p[2] for p in f.partners))
        for (label, value), (label1, value1) in zip(
            (("1) Identyfikator podatkowy NIP", f.nip), ("2) Imię i nazwisko albo nazwa", f.name), ("3) Adres", f.address)),
            (("1a) NIP wspólnika", partner[1]), ("2a) Imię i nazwisko wspólnika", partner[0]), ("3a) Adres wspólnika", partner[2])), strict=True,
        ):
            row = table.add_row().cells
            cell(row[0], f"{label}\n{value}")
            cell(row[1], f"{label1}\n{value1}")

        def wide(text: str, bold: bool = False, shade: str = "") -> None:
            cells = table.add_row().cells
            cell(cells[0].merge(cells[1]), text, bold, shade)

        wide(f"4) Identyfikator gminy: {f.teryt}")
        wide(f"5) Forma prawna podmiotu:  ☒ {f.form_name}   ☐ przedsiębiorstwo państwowe   ☐ jednostka sektora finansów publicznych   ☐ inna")
        wide("6) Wielkość podmiotu:  " + "   ".join(f"{'☒' if c == f.size else '☐'} {t}" for c, t in (("micro", "mikroprzedsiębiorca"), ("small", "mały przedsiębiorca"), ("medium", "średni przedsiębiorca"), ("large", "inny przedsiębiorca"))))
        wide(f"7) Klasa działalności (PKD), w związku z którą podmiot ubiega się o pomoc: {f.pkd[:5]}")
        wide(f"8) Data utworzenia podmiotu: {f.founded:%d.%m.%Y}")
        wide("9) Powiązania z innymi przedsiębiorcami – czy podmiot:\n" + "\n".join(f"{chr(97 + n)}) {t}:  ☐ tak  ☒ nie" for n, t in enumerate(_LINK)))
        wide("10) Czy w ciągu 3 lat podmiot powstał wskutek połączenia, przejęcia lub podziału?  ☐ tak  ☒ nie")
        wide("B. Informacje dotyczące sytuacji ekonomicznej", True, "D9D9D9")
        for n, text in enumerate(_B, 1):
            wide(f"{n}) {text}  ☐ tak  ☒ nie")
        wide("C. Informacje dotyczące prowadzonej działalności", True, "D9D9D9")
        for n, text in enumerate(_C, 1):
            wide(f"{n}) Czy pomoc dotyczy działalności {text}?  ☐ tak  ☒ nie")
        wide("D. Informacje o pomocy otrzymanej na te same koszty", True, "D9D9D9")
        wide("Czy na pokrycie tych samych kosztów podmiot otrzymał pomoc inną niż de minimis?  ☐ tak  ☒ nie")
        wide("E. Osoba upoważniona do przedstawienia informacji", True, "D9D9D9")
        wide(f"Imię i nazwisko: {f.head}   Stanowisko: {f.head_role}   Telefon: {f.phone}\nData: {day}")
        line(doc, "")
        word_signature(doc, sig, f.head, f.head_role, "dm" + f.slug)

    return Word(write)


def deminimis_digits(f: Firm, sig: Sig, day: str, old: bool = False) -> Html:
    """Print with a box for each digit, small letters, two pages."""
    css = (
        "body{font:9pt/1.35 'Nimbus Roman','Liberation Serif'}h1{font-size:12.5pt;text-align:center;margin:0 0 1mm}.c{text-align:center;font-size:8pt}.s{background:#ddd;border:1px solid #000;padding:1mm 2mm;font-weight:bold;margin-top:3mm}"
        ".r{border:1px solid #000;border-top:0;padding:1.3mm 2mm;break-inside:avoid}.d{border:1px solid #000;display:inline-block;width:6mm;text-align:center;font:10pt 'Liberation Mono';margin-right:-1px}b.v{font:bold 9.5pt 'Liberation Sans'}"
    )

    def digits(text: str) -> str:
        return "".join(f'<span class="d">{x}</span>' for x in text)

    def yn(value: bool = False) -> str:
        return boxes("t" if value else "n", (("t", "tak"), ("n", "nie")), "[x]", "[ ]")

    act = (
        "rozporządzeniu Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis (Dz. Urz. UE L 352 z 24.12.2013, str. 1)"
        if old else _EU
    )
    forms = (("sole", "osoba fizyczna prowadząca działalność"), ("zoo", "spółka z o.o."), ("sa", "spółka akcyjna"), ("komandytowa", "spółka komandytowa"), ("jawna", "spółka jawna"), ("sc", "spółka cywilna"), ("psa", "prosta spółka akcyjna"), ("x", "inna"))
    partners = "".join(f'<div class="r">1a) NIP wspólnika {digits(n)} &emsp; 2a) <b class="v">{e(who)}</b> &emsp; 3a) {e(where)}</div>' for who, n, where in f.partners) or '<div class="r">nie dotyczy</div>'
    body = (
        f"<h1>{_TITLE}</h1><div class='c'>Stosuje się do pomocy de minimis udzielanej na warunkach określonych w {act}</div>"
        f'<div class="s">A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</div><div class="r">1) Identyfikator podatkowy NIP podmiotu<br>{digits(f.nip)}</div><div class="r">2) Imię i nazwisko albo nazwa podmiotu<br><b class="v">{e(f.name)}</b></div>'
        f'<div class="r">3) Adres miejsca zamieszkania albo siedziby<br><b class="v">{e(f.address)}</b></div><div class="r">4) Identyfikator gminy {digits(f.teryt)}</div>'
        f'<div class="r">5) Forma prawna podmiotu<br>{boxes(f.form, forms, "[x]", "[ ]")}</div>'
        f'<div class="r">6) Wielkość podmiotu, zgodnie z załącznikiem I do rozporządzenia 651/2014<br>{boxes(f.size, (("micro", "mikroprzedsiębiorca"), ("small", "mały przedsiębiorca"), ("medium", "średni przedsiębiorca"), ("large", "inny przedsiębiorca")), "[x]", "[ ]")}</div>'
        f'<div class="r">7) Klasa działalności zgodnie z PKD {digits(f.pkd[:2])} . {digits(f.pkd[3:5])}</div><div class="r">8) Data utworzenia podmiotu <b class="v">{f.founded:%d-%m-%Y}</b></div>'
        '<div class="s">A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej</div>' + partners
        + '<div class="s">9) Powiązania – czy podmiot:</div>' + "".join(f'<div class="r">{chr(97 + n)}) {t}? {yn()}</div>' for n, t in enumerate(_LINK))
        + f'<div class="r">10) Czy podmiot powstał z połączenia, przejęcia lub podziału? {yn()}</div><div class="s">B. Sytuacja ekonomiczna</div>'
        + "".join(f'<div class="r">{n}) {t} {yn()}</div>' for n, t in enumerate(_B, 1)) + '<div class="s">C. Działalność gospodarcza, w związku z którą podmiot ubiega się o pomoc</div>'
        + "".join(f'<div class="r">{n}) Czy podmiot prowadzi działalność {t}? {yn()}</div>' for n, t in enumerate(_C, 1))
        + f'<div class="s">D. Pomoc otrzymana na te same koszty kwalifikujące się</div><div class="r">Czy podmiot otrzymał inną pomoc publiczną na te same koszty? {yn()}</div>'
        f'<div class="s">E. Osoba upoważniona do przedstawienia informacji</div><div class="r">Imię i nazwisko: <b class="v">{e(f.head)}</b> &emsp; stanowisko: <b class="v">{e(f.head_role)}</b> &emsp; tel. {f.phone}</div><div class="r">Data i podpis: {day}<br>{signed(sig, f.head, f.head_role, "dm" + f.slug)}</div>'
    )
    return page(body, css, margin="13mm 15mm")


def deminimis_list(f: Firm, sig: Sig, day: str) -> Html:
    """Retyped by the accountant: parts as coloured heads, label – answer lines."""
    css = "body{font:10.3pt/1.42 'URW Gothic','DejaVu Sans'}h1{font-size:13pt;color:#004b87}h2{font-size:10.5pt;background:#e3f0fa;color:#004b87;padding:1mm 3mm;margin:4mm 0 2mm}p{margin:1.2mm 0}.l{display:flex;justify-content:space-between;border-bottom:1px dotted #888;gap:6mm;break-inside:avoid}.l b{text-align:right}small{color:#555}"

    def row(label: str, value: str) -> str:
        return f'<div class="l"><span>{label}</span><b>{e(value)}</b></div>'

    size = {"micro": "mikroprzedsiębiorca", "small": "mały przedsiębiorca", "medium": "średni przedsiębiorca"}[f.size]
    partners = "".join(row("Wspólnik, NIP, adres", ", ".join(p)) for p in f.partners) or row("Wspólnik spółki cywilnej lub osobowej", "nie dotyczy")
    body = (
        f"<h1>{_TITLE}</h1><p><small>zgodnie z wzorem z rozporządzenia Rady Ministrów (Dz. U. z 2025 r. poz. 1489), pomoc na warunkach określonych w {_EU}</small></p><h2>Część A – podmiot</h2>"
        + row("1. NIP", f.nip_dashed) + row("2. Nazwa podmiotu", f.name) + row("3. Adres siedziby", f.address) + row("4. Identyfikator gminy (TERYT)", f.teryt) + row("5. Forma prawna", f.form_name)
        + row("6. Wielkość podmiotu", size) + row("7. Klasa PKD", f.pkd[:5]) + row("8. Data utworzenia", f"{f.founded:%d.%m.%Y} r.") + row("9. Powiązania z innymi przedsiębiorcami (lit. a–e)", "brak – w każdym przypadku NIE")
        + row("10. Połączenia, przejęcia, podziały w ostatnich 3 latach", "NIE") + "<h2>Część A1 – wspólnik</h2>" + partners + "<h2>Część B – sytuacja ekonomiczna</h2>"
        + "".join(row(f"{n}. {t}", "NIE") for n, t in enumerate(_B, 1)) + "<h2>Część C – prowadzona działalność</h2>" + "".join(row(f"{n}. Działalność {t}", "NIE") for n, t in enumerate(_C, 1))
        + "<h2>Część D – inna pomoc na te same koszty</h2>" + row("Pomoc publiczna na te same koszty", "nie otrzymano")
        + "<h2>Część E – osoba upoważniona do przedstawienia informacji</h2>" + row("Imię i nazwisko, stanowisko, telefon", f"{f.head}, {f.head_role}, {f.phone}") + row("Data", day)
        + f"<div style='text-align:right;break-inside:avoid'>{signed(sig, f.head, f.head_role, 'dm' + f.slug)}</div>"
    )
    return page(body, css)


def deminimis_pen(f: Firm, sig: Sig, day: str, font: str = "neat") -> Html:
    """The print filled in by pen: yes/no columns with crosses."""
    css = "body{font:10pt/1.4 'Liberation Sans'}h1{font-size:13pt;text-align:center}table{border-collapse:collapse;width:100%;margin-bottom:3mm}td,th{border:1px solid #000;padding:1.2mm 2mm;text-align:left}th{background:#eee}td.x{width:13mm;text-align:center}tr{break-inside:avoid}"

    def w(text: str) -> str:
        return pen.hand(text, font)

    def no(text: str) -> str:
        return f"<tr><td>{text}</td><td class='x'></td><td class='x'>{pen.hand('X', font)}</td></tr>"

    def sq(on: bool, seed: str) -> str:
        return pen.tick(seed + f.slug, cross=True) if on else pen.blank_box()

    head = "<tr><th>{}</th><th>TAK</th><th>NIE</th></tr>"
    partners = "".join(f"<tr><td>A1. wspólnik</td><td>{w(', '.join(p))}</td></tr>" for p in f.partners) or f"<tr><td>A1. wspólnik</td><td>{w('nie dotyczy')}</td></tr>"
    body = (
        f"<h1>{_TITLE.upper()}</h1><p style='font-size:8.5pt;text-align:center'>pomoc na zasadach zapisanych w {_EU}</p><table>"
        f"<tr><th colspan='2'>A. Podmiot ubiegający się o pomoc</th></tr><tr><td style='width:62mm'>1) NIP</td><td>{w(f.nip)}</td></tr><tr><td>2) nazwa / imię i nazwisko</td><td>{w(f.name)}</td></tr><tr><td>3) adres</td><td>{w(f.address)}</td></tr>"
        f"<tr><td>4) identyfikator gminy</td><td>{w(f.teryt)}</td></tr><tr><td>5) forma prawna</td><td>{w(f.form_name)}</td></tr>"
        f"<tr><td>6) wielkość</td><td>{sq(f.size == 'micro', '1')} mikro {sq(f.size == 'small', '2')} mały {sq(f.size == 'medium', '3')} średni {sq(False, '4')} inny</td></tr><tr><td>7) PKD (klasa)</td><td>{w(f.pkd[:5])}</td></tr><tr><td>8) data utworzenia</td><td>{w(f'{f.founded:%d.%m.%Y}')}</td></tr>{partners}</table>"
        f"<table>{head.format('9) Czy podmiot:')}{''.join(no(t) for t in _LINK)}{no('10) powstał z połączenia, przejęcia lub podziału')}</table>"
        f"<table>{head.format('B. Sytuacja ekonomiczna')}{''.join(no(t) for t in _B)}</table><table>{head.format('C. Czy działalność jest prowadzona')}{''.join(no(t) for t in _C)}</table>"
        f"<table>{head.format('D. Pomoc na te same koszty')}{no('Czy podmiot otrzymał pomoc na te same koszty?')}</table>"
        f"<div style='break-inside:avoid'><p><b>E. Dane osoby upoważnionej:</b> {w(f'{f.head}, {f.head_role}, tel. {f.phone}')}</p><p>Data {w(day)} &emsp; podpis {signed(sig, f.head, f.head_role, 'dm' + f.slug)}</p></div>"
    )
    return page(body, css, (font,), margin="14mm 15mm")


# --- statement of aid received (zał. 4), proxy ------------------------------------------------------------------------
def aid_statement(f: Firm, sig: Sig, day: str) -> Html:
    """Table of de minimis aid received in three years, or none."""
    if f.aid:
        rows = "".join(f"<tr><td>{n}</td><td>{a}</td><td>{e(b)}</td><td>{c}</td><td>{d}</td></tr>" for n, (a, b, c, d) in enumerate(f.aid, 1))
        middle = f"<p>oświadczam, że w okresie minionych 3 lat otrzymano następującą pomoc de minimis:</p><table><tr><th>Lp.</th><th>Dzień udzielenia</th><th>Podmiot udzielający</th><th>PLN</th><th>EUR</th></tr>{rows}</table>"
    else:
        middle = "<p>oświadczam, że w okresie minionych 3 lat przedsiębiorca <b>nie otrzymał</b> pomocy de minimis.</p>"
    body = (
        f"<h1>Oświadczenie o otrzymanej pomocy de minimis</h1><p>W imieniu: <b>{e(f.name)}</b>, NIP {f.nip}, {e(f.address)},</p>{middle}<p>{e(f.town)}, {day}</p>"
        f"<div style='text-align:right'>{signed(sig, f.head, f.head_role, 'aid' + f.slug)}</div>"
    )
    return page(body, "body{font:11.5pt/1.55 'Liberation Serif'}h1{font-size:15pt;text-align:center;margin:10mm 0}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:1.5mm 2mm}", margin="20mm 22mm")


def aid_statement_word(f: Firm, sig: Sig, day: str) -> Word:
    """Two alternatives, one struck out; Word."""

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Sans", 11, 2.4)
        line(doc, ("OŚWIADCZENIE", "b"), align=1, size=15)
        line(doc, "o pomocy de minimis otrzymanej w ciągu trzech minionych lat", align=1)
        line(doc, f"Przedsiębiorca: {f.name} (NIP {f.nip_dashed})")
        line(doc, "Oświadczam, że przedsiębiorca ", ("otrzymał", "b" if f.aid else "s"), " / ", ("nie otrzymał", "s" if f.aid else "b"), " pomocy de minimis.")
        for a, b, c, d in f.aid:
            doc.add_paragraph(f"{a}, {b}: {c} zł ({d} EUR)", style="List Bullet")
        line(doc, f"{f.town}, {day}")
        word_signature(doc, sig, f.head, f.head_role, "aid" + f.slug)

    return Word(write)


def proxy(f: Firm, sig: Sig, day: str) -> Html:
    """The company lets the accountant send the papers."""
    body = (
        f"<p style='text-align:right'>{e(f.town)}, {day}</p><h1>PEŁNOMOCNICTWO</h1><p><b>{e(f.name)}</b>, NIP {f.nip_dashed}, {e(f.address)}, upoważnia {e(f.delegate)} do złożenia zgłoszenia na wyjazd studyjny do Szwajcarii, składania wyjaśnień i odbioru korespondencji. Pełnomocnictwo nie obejmuje podpisania umowy.</p>"
        f"<div style='text-align:right;margin-top:14mm'>{signed(sig, f.head, f.head_role, 'proxy' + f.slug, 'podpis mocodawcy')}</div>"
    )
    return page(body, "body{font:12.5pt/1.7 'P052','Liberation Serif'}h1{font-size:17pt;text-align:center;margin:16mm 0 10mm;letter-spacing:3px}", margin="24mm 25mm")
