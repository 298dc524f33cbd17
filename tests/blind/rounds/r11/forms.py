"""Application forms: four people made one up after the office's description."""

from html import escape as e

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from .common import SIZE_NOUN, Company, Sign, WordWriter, html, signed, word_pen

# --- A: the owner who types in Word -----------------------------------------------------------------------------


def _times(number: int) -> str:
    return {1: "raz", 2: "dwa razy", 3: "trzy razy"}[number]


def _in_agreements(number: int) -> str:
    return {1: "Jesteśmy w jednym", 2: "Jesteśmy w dwóch"}[number]


def form_word(c: Company, sign: Sign) -> WordWriter:
    """Headings as an owner would put them, the answers in sentences under them."""

    def write(doc: WordDocument) -> None:
        section = doc.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(24)
        section.top_margin = section.bottom_margin = Mm(20)
        doc.styles["Normal"].font.name = "Carlito"
        doc.styles["Normal"].font.size = Pt(11)
        doc.styles["Normal"].paragraph_format.space_after = Pt(3)

        def ask(question: str, *answers: str) -> None:
            paragraph = doc.add_paragraph()
            paragraph.paragraph_format.space_before = Pt(7)
            paragraph.paragraph_format.keep_with_next = True
            paragraph.add_run(question).bold = True
            for answer in answers:
                doc.add_paragraph(answer)

        top = doc.add_paragraph()
        top.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = top.add_run("FORMULARZ ZGŁOSZENIOWY")
        run.bold = True
        run.font.size = Pt(15)
        below = doc.add_paragraph("na wyjazd studyjny do Szwajcarii w dniach 22-25 czerwca 2026 r.")
        below.alignment = WD_ALIGN_PARAGRAPH.CENTER
        doc.add_paragraph("Do: Urząd Marszałkowski Województwa Lubuskiego, Departament Gospodarki i Rozwoju")

        ask("Firma, która się zgłasza")
        doc.add_paragraph(f"Nazwa firmy: {c.name}")
        doc.add_paragraph(f"NIP: {c.nip_dashed}      REGON: {c.regon}      {c.register}")
        doc.add_paragraph(f"Siedziba: {c.address}, woj. lubuskie")
        doc.add_paragraph(f"Telefon: {c.phone}, e-mail: {c.email}")
        ask("Czym się zajmujemy (i główny kod PKD)", c.activity, f"PKD: {c.pkd} ({c.pkd_name})")
        people = "właściciel, bez pracowników" if c.staff == 1 else f"zatrudnienie w przeliczeniu na etaty: {c.staff}"
        ask("Jaka to wielkość firmy – mikro, mała czy średnia?", f"{SIZE_NOUN[c.size].capitalize()} ({people}).")
        ask("Czy wprowadzamy innowacje?", f"Tak. {c.innovative}" if c.innovative else
            "Nie, firma nie prowadzi działalności innowacyjnej.")
        if c.certificates:
            ask("Nasze certyfikaty, atesty i patenty (kopie w załączeniu)",
                *(f"{number}) {item}" for number, item in enumerate(c.certificates, 1)))
        else:
            ask("Nasze certyfikaty, atesty i patenty", "Nie mamy.")
        ask("Strona internetowa po polsku", c.www_pl or "Nie mamy strony.")
        ask("Strona internetowa w obcym języku",
            f"Tak, {c.language}: {c.www_foreign}" if c.www_foreign else
            "Nie mamy, tylko polska." if c.www_pl else "Też nie mamy.")
        ask("Facebook i inne profile w internecie", ", ".join(c.social) if c.social else "Nie prowadzimy.")
        if c.events:
            ask("Na jakich targach, szkoleniach i wyjazdach z zagranicą w tle byliśmy w ostatnich trzech latach?",
                *(f"– {event.when}: {event.what}, {event.where}" for event in c.events))
        else:
            ask("Na jakich targach, szkoleniach i wyjazdach z zagranicą w tle byliśmy w ostatnich trzech latach?",
                "Na żadnych, to byłby nasz pierwszy raz.")
        trips = "Jeszcze nigdy." if not c.trips else (
            f"Byliśmy {_times(len(c.trips))}: " + ", ".join(c.trips) + ".")
        ask("Czy już jeździliśmy na wyjazdy Urzędu Marszałkowskiego z pieniędzy FEWL 2021-2027?", trips)
        ask("Czy działamy w Lubuskich Inteligentnych Specjalizacjach?",
            f"Tak, specjalizacja „{c.lis}”." if c.lis else "Nie.")
        ask("Czy należymy do Porozumień na rzecz Rozwoju Obszarów Kluczowych?",
            f"{_in_agreements(len(c.agreements))}: {', '.join(c.agreements)}." if c.agreements
            else "Nie należymy do żadnego.")
        ask("Czy realizujemy przedsięwzięcie horyzontalne zapisane w Porozumieniu?",
            f"Tak: {c.horizontal}." if c.horizontal else "Nie realizujemy.")
        ask("Kto pojedzie do Szwajcarii", f"{c.delegate}, {c.delegate_role}, e-mail {c.delegate_mail}")
        doc.add_paragraph()
        doc.add_paragraph(
            "Znam Regulamin wyjazdu i zgadzam się z nim. Wiem, że to zgłoszenie jest wiążące i że firma zapłaci "
            "15% kosztów. Wszystko, co tu napisano, jest prawdą. Nie pracuję w Urzędzie Marszałkowskim."
        )
        doc.add_paragraph(f"{c.town}, dnia {c.filled} r.")
        last = doc.add_paragraph()
        last.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if sign == "hand":
            word_pen(last, f"{c.slug}-form")
        last = doc.add_paragraph(("" if sign == "hand" else ".................................\n") + c.signer)
        last.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    return write


# --- B: the accountants' table ------------------------------------------------------------------------------------

_TABLE_CSS = """@page{size:A4;margin:14mm 13mm 16mm;@bottom-center{content:"str. " counter(page) " z " counter(pages);
font:8pt Arial}}body{font:9.5pt Arial,Liberation Sans,sans-serif;margin:0}table{border-collapse:collapse;width:100%;
margin-bottom:7px}td,th{border:1px solid #555;padding:4px 6px;vertical-align:top;text-align:left}th.s{background:#dfe6ee;
font-size:10pt}td.n{width:9mm;text-align:center}td.q{width:62mm;background:#f4f4f4}tr{break-inside:avoid}
.h{font-size:8pt;color:#444;border-bottom:2px solid #456;padding-bottom:3px;margin-bottom:8px}h1{font-size:14pt;
text-align:center;margin:8px 0 2px}.c{text-align:center}.in td{border:1px solid #999;padding:2px 5px}"""


def _box(on: bool) -> str:
    return "☒" if on else "☐"


def form_table(c: Company, sign: Sign) -> str:
    """Sections A–E in one grid, ticks in columns."""
    size = "".join(f'<td class="c">{_box(c.size == key)}<br>{label}</td>' for key, label in (
        ("micro", "mikro"), ("small", "małe"), ("medium", "średnie"), ("large", "duże")))
    certs = "".join(f"<tr><td class=n>{i}</td><td>{e(x)}</td><td>tak</td></tr>"
                    for i, x in enumerate(c.certificates, 1))
    certs = (f'<table class="in"><tr><td class=n>lp.</td><td>Rodzaj dokumentu, numer</td><td>Kopia w załączeniu</td>'
             f"</tr>{certs}</table>") if certs else "nie dotyczy – brak"
    events = "".join(f"<tr><td class=n>{i}</td><td style='white-space:nowrap'>{e(x.when)}</td><td>{e(x.what)}</td><td>{e(x.where)}</td></tr>"
                     for i, x in enumerate(c.events, 1))
    events = (f'<table class="in"><tr><td class=n>lp.</td><td>Termin</td><td>Wydarzenie</td><td>Miejsce</td></tr>'
              f"{events}</table>") if events else "brak"

    def yes_no(flag: bool) -> str:
        return f"{_box(flag)} TAK &nbsp;&nbsp; {_box(not flag)} NIE"

    def row(number: str, question: str, answer: str) -> str:
        return f'<tr><td class=n>{number}</td><td class=q>{question}</td><td>{answer}</td></tr>'

    body = f"""<div class="h">Obsługa księgowa przedsiębiorcy · wzór ZG-WYJ/2026 · wypełnia przedsiębiorca</div>
<h1>ZGŁOSZENIE PRZEDSIĘBIORCY</h1><p class="c" style="margin:0 0 8px">do rekrutacji na wyjazd studyjny: SZWAJCARIA,
22–25.06.2026 r. – projekt „Innowacyjne Lubuskie”<br>(formularz zgłoszeniowy, § 4 ust. 3 lit. a Regulaminu)</p>
<table><tr><th class=s colspan=3>A. DANE IDENTYFIKACYJNE</th></tr>
{row("A1", "Wnioskodawca (pełna nazwa)", e(c.name))}{row("A2", "Forma prawna", c.legal)}
{row("A3", "Identyfikator podatkowy NIP", c.nip)}{row("A4", "REGON", c.regon)}
{row("A5", "Rejestr", e(c.register))}{row("A6", "Ulica i numer", e(c.street))}
{row("A7", "Kod pocztowy, poczta", f"{c.postal} {c.town}")}{row("A8", "Województwo", "lubuskie")}
{row("A9", "Kontakt", f"{c.phone}; {c.email}")}
{row("A10", "Kod PKD działalności przeważającej", f"{c.pkd} {e(c.pkd_name)}")}</table>
<table><tr><th class=s colspan=5>B. STATUS PRZEDSIĘBIORSTWA I DZIAŁALNOŚĆ</th></tr>
<tr><td style="width:71mm;background:#f4f4f4">B1. Kategoria przedsiębiorstwa (zaznaczyć jedną)</td>{size}</tr></table>
<table>{row("B2", "Charakterystyka działalności", e(c.activity))}
{row("B3", "Czy przedsiębiorca prowadzi działalność innowacyjną?",
     yes_no(bool(c.innovative)) + (f"<br>Opis: {e(c.innovative)}" if c.innovative else ""))}
{row("B4", "Wykaz posiadanych certyfikatów, atestów i praw własności przemysłowej", certs)}</table>
<table><tr><th class=s colspan=3>C. PROMOCJA</th></tr>
{row("C1", "Witryna WWW – wersja polska", c.www_pl or "brak")}
{row("C2", "Witryna WWW – wersje obcojęzyczne", f"{c.www_foreign} ({c.language})" if c.www_foreign else "brak")}
{row("C3", "Aktywne profile społecznościowe", "<br>".join(c.social) or "brak")}
{row("C4", "Działania promocyjno-informacyjne nakierowane na kontakty zagraniczne (3 ostatnie lata)", events)}
{row("C5", "Liczba wyjazdów zorganizowanych przez UMWL (FEWL 2021–2027), w których przedsiębiorca uczestniczył",
     f"<b>{len(c.trips)}</b>" + (f" – {e('; '.join(c.trips))}" if c.trips else ""))}</table>
<table><tr><th class=s colspan=3>D. INTELIGENTNE SPECJALIZACJE</th></tr>
{row("D1", "Działalność wpisuje się w Lubuskie Inteligentne Specjalizacje",
     yes_no(bool(c.lis)) + (f"<br>Która: {e(c.lis)}" if c.lis else ""))}
{row("D2", "Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych (liczba i nazwy)",
     f"{len(c.agreements)}" + (f" ({e('; '.join(c.agreements))})" if c.agreements else ""))}
{row("D3", "Realizacja przedsięwzięcia horyzontalnego z Porozumienia",
     yes_no(bool(c.horizontal)) + (f"<br>{e(c.horizontal)}" if c.horizontal else ""))}</table>
<table><tr><th class=s colspan=3>E. OSOBA DELEGOWANA I OŚWIADCZENIA</th></tr>
{row("E1", "Imię i nazwisko uczestnika wyjazdu", e(c.delegate))}
{row("E2", "Stanowisko / e-mail", f"{e(c.delegate_role)} / {c.delegate_mail}")}
<tr><td class=n>E3</td><td colspan=2>Przedsiębiorca akceptuje Regulamin rekrutacji, przyjmuje wiążący charakter zgłoszenia
i zobowiązuje się pokryć 15% kosztów. Podane dane są prawdziwe. Żadna z działalności wymienionych w § 3 ust. 5
Regulaminu nie jest przedmiotem zgłoszenia. Uczestnik nie jest pracownikiem UMWL.</td></tr>
<tr><td colspan=3 style="height:24mm"><div style="display:flex;justify-content:space-between;align-items:flex-end">
<span>{c.town}, {c.filled}</span><span class="c">{signed(c, sign, "form", "<br><br>", stamp=True)}<br>
<small>pieczęć i podpis osoby upoważnionej: {e(c.signer)}</small></span></div></td></tr></table>"""
    return html("Zgłoszenie przedsiębiorcy", _TABLE_CSS, body)


# --- C: the corporate secretary's card ------------------------------------------------------------------------------

_CARD_CSS = """@page{size:A4;margin:22mm 24mm 20mm}body{font:11pt/1.38 Liberation Serif,Times New Roman,serif;margin:0}
.lh{display:flex;justify-content:space-between;border-bottom:1px solid #8a6d2f;padding-bottom:6px;font-size:9pt}
.lh b{font-size:13pt;color:#5b4310}h1{font-size:14pt;text-align:center;letter-spacing:1px;margin:16px 0 2px}
h2{font-size:11pt;margin:11px 0 3px;border-bottom:1px dotted #999}p{margin:3px 0}.a{margin-left:7mm}
li{margin:1px 0}ul,ol{margin:2px 0 2px 9mm;padding-left:5mm}s{text-decoration-thickness:1.5px}
.f{font-size:8.5pt;color:#555;margin-top:14px}.sg{width:75mm;margin:14px 0 0 auto;text-align:center;
break-inside:avoid}"""


def _strike(yes: bool) -> str:
    return "<b>TAK</b> / <s>NIE</s>*" if yes else "<s>TAK</s> / <b>NIE</b>*"


def form_card(c: Company, sign: Sign) -> str:
    """Questions as sentences, what does not apply is struck out."""
    options = " / ".join(
        f"<b>{label}</b>" if key == c.size else f"<s>{label}</s>"
        for key, label in (("micro", "mikroprzedsiębiorcą"), ("small", "małym przedsiębiorcą"),
                           ("medium", "średnim przedsiębiorcą")))
    certs = "<ol>" + "".join(f"<li>{e(x)}</li>" for x in c.certificates) + "</ol>" if c.certificates else (
        '<p class="a">Spółka nie posiada dokumentów tego rodzaju.</p>')
    events = "<ul>" + "".join(f"<li>{e(x.what)} ({e(x.where)}), {e(x.when)}</li>" for x in c.events) + "</ul>" if (
        c.events) else '<p class="a">Nie uczestniczono.</p>'
    trips = ("Dotychczas nie korzystano z takich wyjazdów." if not c.trips else
             f"Liczba dotychczasowych wyjazdów: {len(c.trips)}, tj. {e('; '.join(c.trips))}.")
    foreign = (f"Serwis prowadzony jest również {c.language} pod adresem {c.www_foreign}."
               if c.www_foreign else "Serwis nie ma wersji obcojęzycznej.")
    body = f"""<div class="lh"><b>{e(c.name)}</b><span style="text-align:right">{e(c.street)}<br>
{c.postal} {c.town}<br>{c.email}</span></div>
<p style="text-align:right">{c.town}, {c.filled} r.</p>
<p style="margin-left:85mm"><b>Województwo Lubuskie</b><br>Departament Gospodarki i Rozwoju<br>
sekretariat.dgr@lubuskie.pl</p>
<h1>KARTA ZGŁOSZENIA UCZESTNICTWA</h1>
<p style="text-align:center">Formularz zgłoszeniowy do udziału w wyjeździe studyjnym do Szwajcarii<br>
organizowanym w terminie 22–25 VI 2026 r.</p>
<h2>I. Zgłaszający</h2>
<p class="a">Firma przedsiębiorcy: <b>{e(c.name)}</b> ({c.legal}), {e(c.register)}, NIP PL{c.nip}, REGON {c.regon}.
Siedziba znajduje się w województwie lubuskim, pod adresem: {e(c.address)}. Tel. {c.phone}. Przeważający przedmiot
działalności według PKD: {c.pkd} – {e(c.pkd_name)}.</p>
<h2>II. Wielkość i profil</h2>
<p class="a">W rozumieniu załącznika I do rozporządzenia (UE) nr 651/2014 zgłaszający jest: {options}*.</p>
<p class="a">{e(c.activity)}</p>
<p class="a">Czy zgłaszający prowadzi działalność o charakterze innowacyjnym? {_strike(bool(c.innovative))}
{("<br>Uzasadnienie: " + e(c.innovative)) if c.innovative else ""}</p>
<h2>III. Certyfikaty, patenty, świadectwa</h2>{certs}
<h2>IV. Obecność w Internecie</h2>
<p class="a">{("Strona w języku polskim działa pod adresem " + c.www_pl + ".") if c.www_pl else
"Zgłaszający nie prowadzi strony internetowej."} {foreign}</p>
<p class="a">Media społecznościowe: {", ".join(c.social) if c.social else "nie są prowadzone"}.</p>
<h2>V. Doświadczenie w promocji zagranicznej w ciągu ostatnich trzech lat</h2>{events}
<h2>VI. Udział w przedsięwzięciach Urzędu Marszałkowskiego współfinansowanych z FEWL 2021–2027</h2>
<p class="a">{trips}</p>
<h2>VII. Powiązanie z Lubuskimi Inteligentnymi Specjalizacjami (LIS)</h2>
<p class="a">1. Zgłaszający działa w obszarze LIS: {_strike(bool(c.lis))}{(" – " + e(c.lis)) if c.lis else ""}.</p>
<p class="a">2. Zgłaszający jest stroną lub uczestnikiem Porozumień na rzecz Rozwoju Obszarów Kluczowych:
{_strike(bool(c.agreements))}{(", w liczbie " + str(len(c.agreements)) + " – " + e(" oraz ".join(c.agreements)))
if c.agreements else ""}.</p>
<p class="a">3. Zgłaszający realizuje przedsięwzięcie horyzontalne objęte Porozumieniem:
{_strike(bool(c.horizontal))}{(" – " + e(c.horizontal)) if c.horizontal else ""}.</p>
<h2>VIII. Przedstawiciel delegowany na wyjazd</h2>
<p class="a">{e(c.delegate)} – {e(c.delegate_role)}, adres poczty elektronicznej: {c.delegate_mail}.</p>
<h2>IX. Oświadczenia</h2>
<p class="a">Niniejsze zgłoszenie stanowi wiążącą deklarację udziału na zasadach określonych w Regulaminie i umowie
o dofinansowanie, w tym pokrycia 15% kosztów. Informacje podane w karcie odpowiadają stanowi faktycznemu.</p>
<div class="sg">{signed(c, sign, "form", "<br><br>……………………………………")}<br>{e(c.signer)}<br>{e(c.signer_role)}</div>
<p class="f">* niewłaściwe skreślono</p>"""
    return html("Karta zgłoszenia", _CARD_CSS, body)


# --- D: the start-up's web form, printed from the browser -----------------------------------------------------------

_WEB_CSS = """@page{size:A4;margin:15mm 12mm 14mm;@top-left{content:"FILLED, 11:42";font:7.5pt Arial}@top-right{content:
"Zgłoszenie – wyjazd studyjny Szwajcaria 2026";font:7.5pt Arial}@bottom-left{content:"ADDRESS";font:7.5pt Arial}
@bottom-right{content:counter(page) "/" counter(pages);font:7.5pt Arial}}body{font:10.5pt DejaVu Sans,Verdana,sans-serif;margin:0;color:#202124}
.hd{border-top:9px solid #5b3cc4;border-radius:7px;border-left:1px solid #ccc;border-right:1px solid #ccc;
border-bottom:1px solid #ccc;padding:10px 16px;margin-bottom:9px}.hd h1{font-size:17pt;margin:2px 0;font-weight:400}
.q{border:1px solid #d6d6dc;border-radius:7px;padding:8px 16px;margin-bottom:7px;break-inside:avoid}
.q b{font-weight:500;font-size:9.5pt}.q i{color:#c5221f;font-style:normal}.q small{color:#666;font-size:7.5pt}
.an{margin-top:5px;border-bottom:1px solid #bbb;padding:2px 0;white-space:pre-line;font-size:10pt}.op{margin-top:3px;font-size:10pt}"""


def form_web(c: Company, sign: Sign) -> str:
    """Cards with a question, options under it, answers on a line."""

    def text(question: str, answer: str, hint: str = "", must: bool = True) -> str:
        star = " <i>*</i>" if must else ""
        note = f"<br><small>{hint}</small>" if hint else ""
        return f'<div class=q><b>{question}</b>{star}{note}<div class=an>{e(answer) or "&nbsp;"}</div></div>'

    def radio(question: str, options: tuple[tuple[str, bool], ...]) -> str:
        lines = "".join(f'<div class=op>{"◉" if on else "○"} {label}</div>' for label, on in options)
        return f"<div class=q><b>{question}</b> <i>*</i>{lines}</div>"

    def yes_no(question: str, flag: bool) -> str:
        return radio(question, (("Tak", flag), ("Nie", not flag)))

    count = len(c.agreements)
    trips = len(c.trips)
    address = f"https://forms.{c.email.split('@')[1]}/szwajcaria-2026/podglad?print=1"
    css = _WEB_CSS.replace("FILLED", c.filled).replace("ADDRESS", address)
    parts = [
        text("Jak nazywa się Twoja firma?", c.name, "pełna nazwa z KRS / CEIDG"),
        text("NIP", c.nip), text("REGON", c.regon), text("Forma działalności i rejestr", f"{c.legal}, {c.register}"),
        text("Ulica, numer", c.street), text("Kod i miejscowość", f"{c.postal} {c.town}"),
        text("Województwo", "lubuskie", "wybierz z listy"),
        text("Telefon i mail firmowy", f"{c.phone}, {c.email}"),
        text("Główne PKD", f"{c.pkd} {c.pkd_name}"),
        radio("Ile was jest? Wybierz rozmiar firmy", (
            ("mikro (do 9 osób, obrót do 2 mln EUR)", c.size == "micro"),
            ("mała (do 49 osób, obrót do 10 mln EUR)", c.size == "small"),
            ("średnia (do 249 osób, obrót do 50 mln EUR)", c.size == "medium"), ("większa", False))),
        text("Co robicie?", c.activity, "kilka zdań o produktach i usługach"),
        yes_no("Czy prowadzicie działalność innowacyjną (B+R, uczelnie, nowe produkty)?", bool(c.innovative)),
    ]
    if c.innovative:
        parts.append(text("Jeśli tak – na czym polega?", c.innovative, must=False))
    parts += [
        text("Lista certyfikatów, patentów i atestów", "\n".join(c.certificates) or "nie mamy jeszcze żadnych",
             "jeden w wierszu; kopie dołącz do maila"),
        text("Strona WWW (PL)", c.www_pl or "-"),
        text("Strona WWW w języku angielskim lub innym", c.www_foreign or "brak",
             "zostaw „brak”, jeśli nie macie"),
        text("Social media, które aktywnie prowadzicie", "\n".join(c.social) or "nie prowadzimy"),
        text("Targi, konferencje, wyjazdy i szkolenia międzynarodowe z ostatnich 3 lat",
             "\n".join(f"{x.when} | {x.what} | {x.where}" for x in c.events) or "brak",
             "data | nazwa | miejsce"),
        radio("Ile razy byliście na wyjeździe organizowanym przez UMWL ze środków FEWL 2021-2027?", (
            ("0", trips == 0), ("1", trips == 1), ("2", trips == 2), ("3 lub więcej", trips >= 3))),
    ]
    if c.trips:
        parts.append(text("Na których wyjazdach?", "\n".join(c.trips), must=False))
    parts += [
        yes_no("Czy działacie w którejś z Lubuskich Inteligentnych Specjalizacji (LIS)?", bool(c.lis)),
        text("Która LIS?", c.lis or "nie dotyczy", must=False),
        radio("W ilu Porozumieniach na rzecz Rozwoju Obszarów Kluczowych uczestniczycie?", (
            ("w żadnym", count == 0), ("w jednym", count == 1), ("w dwóch lub więcej", count > 1))),
        text("Nazwy Porozumień", "\n".join(c.agreements) or "nie dotyczy", must=False),
        yes_no("Czy realizujecie przedsięwzięcie horyzontalne z Porozumienia?", bool(c.horizontal)),
    ]
    if c.horizontal:
        parts.append(text("Jakie?", c.horizontal, must=False))
    parts += [
        text("Kto leci? (imię i nazwisko)", c.delegate), text("Rola w firmie", c.delegate_role),
        text("Mail uczestnika", c.delegate_mail),
        '<div class=q><b>Zgody i oświadczenia</b> <i>*</i><div class=op>☑ Akceptujemy Regulamin wyjazdu i wiemy, że '
        "zgłoszenie zobowiązuje</div><div class=op>☑ Pokryjemy 15% kosztów udziału</div><div class=op>☑ Dane są "
        "prawdziwe, nikt z nas nie pracuje w UMWL</div></div>",
        f'<div class=q><b>Podpis</b> <small>– {e(c.signer)}, {e(c.signer_role)}, {c.filled}</small>'
        f'<div class=an style="min-height:62px">{signed(c, sign, "form", "<br><br>")}</div></div>',
    ]
    body = f"""<div class=hd><h1>Zgłoszenie na wyjazd studyjny: Szwajcaria, 22–25 czerwca 2026</h1>
<div style="font-size:9pt">Formularz zgłoszeniowy do projektu „Innowacyjne Lubuskie”. <span style="color:#c5221f">*
wymagane</span></div></div>{"".join(parts)}"""
    return html("Zgłoszenie – wyjazd studyjny Szwajcaria 2026", css, body)


