"""What five companies send instead of the office's blank: an older blank, a card of their own, retyped letters."""

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r04.base import (AGREEMENTS, AREAS, SIZES, Company, dashed, esc, picture, scribble, stream)
from tests.blind.rounds.r04.blanks import CLAUSES

LOGOS = '<p class="eu">Fundusze Europejskie dla Lubuskiego • Rzeczpospolita Polska • Dofinansowane przez Unię Europejską</p>'


def page(body: str, css: str = "", font: str = "Liberation Serif", size: float = 11) -> Html:
    return Html(f"""<!doctype html><html lang="pl"><meta charset="utf-8"><style>@page{{size:A4;margin:18mm 20mm}}
body{{font:{size}pt/1.35 '{font}';margin:0}} table{{border-collapse:collapse;width:100%}} td,th{{vertical-align:top;text-align:left}}
h1{{font-size:1.35em;text-align:center;margin:.4em 0}} h2{{font-size:1.1em;margin:.9em 0 .2em}} .eu{{text-align:center;color:#666;font-size:8pt}}
.r{{text-align:right}} .c{{text-align:center}} .s{{font-size:.8em}} s{{text-decoration-thickness:1.5px}} p{{margin:.35em 0}} {css}</style>
{body}</html>""")


def signature(c: Company, sign: str, name: bool = True) -> str:
    if sign == "hand":
        return picture(scribble(c.slug + "0", c.ink), "42mm") + (f"<br><span class=s>{esc(c.signer)}<br>{esc(c.role)}</span>" if name else "")
    if sign == "electronic":
        return f"<i>podpisano elektronicznie</i><br>{esc(c.signer)}"
    return "…………………………………"


def strike(yes: bool) -> str:
    return "<b>TAK</b> / <s>NIE</s>" if yes else "<s>TAK</s> / <b>NIE</b>"


def old_blank(c: Company, sign: str) -> Html:
    """The office's blank of another year: Roman numerals, whole questions, TAK / NIE to delete."""
    answer = (lambda text: f"<div class=a>{esc(text)}</div>")
    items = []

    def ask(title: str, body: str) -> None:
        items.append(f"<h2>{roman(len(items) + 1)}. {title}</h2>{body}")

    ask("Nazwa firmy i forma prawna", answer(c.name))
    ask("NIP / REGON / nr KRS lub wpis do CEIDG", answer(f"{dashed(c.nip)} / {c.regon} / {c.register}"))
    ask("Adres rejestrowy firmy lub oddziału w województwie lubuskim",
        answer(c.address) + f"<p>województwo: <b>lubuskie</b>, gmina: {esc(c.gmina)}</p>")
    ask("Osoba delegowana na wyjazd (imię, nazwisko, funkcja)", answer(f"{c.delegate}, {c.delegate_role}"))
    ask("Status przedsiębiorstwa <span class=s>(niewłaściwe skreślić)</span>",
        "<p>" + " / ".join(f"<b>{v}</b>" if k == c.size else f"<s>{v}</s>" for k, v in SIZES.items()) + "</p>")
    ask("Główny kod PKD oraz opis profilu działalności", answer(f"{c.pkd} – {c.activity}"))
    ask(f"Czy firma jest aktywna innowacyjnie (badania, nowe wyroby, nakłady)? {strike(c.innovative)}", answer(c.innovation or "—"))
    ask("Posiadane przez firmę certyfikaty, patenty i świadectwa – proszę wypisać i dołączyć kopie",
        "<ol>" + "".join(f"<li>{esc(t)}</li>" for t in c.certificates) + "</ol>" if c.certificates else answer("brak"))
    ask("Witryna firmowa i media społecznościowe",
        f"<p>wersja polska: {esc(c.www or 'brak')}</p><p>wersje w innych językach: "
        f"{esc(f'{c.foreign} – {c.foreign_language}' if c.foreign else 'brak')}</p><p>profile: {esc(', '.join(c.social) or 'brak')}</p>")
    rows = "".join(f"<tr><td>{esc(d)}<td>{esc(e)}<td>{esc(p)}" for d, e, p in (*c.events, *c.old_events))
    ask("Udział w targach, misjach i wyjazdach studyjnych w ciągu 3 lat przed zgłoszeniem",
        f"<table class=g><tr><th>Kiedy<th>Wydarzenie<th>Gdzie{rows}</table>" if rows else answer("firma nie uczestniczyła"))
    ask("Dotychczasowe wyjazdy organizowane przez UMWL ze środków FEWL 2021–2027 (liczba i nazwy)",
        answer(f"{len(c.trips)} – {'; '.join(c.trips)}" if c.trips else "0 – żadne"))
    ask(f"Czy działalność wpisuje się w Lubuskie Inteligentne Specjalizacje? {strike(c.area is not None)}",
        answer(AREAS[c.area] if c.area is not None else "—"))
    ask(f"Czy firma uczestniczy w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych? {strike(bool(c.agreements))}",
        answer(f"liczba porozumień: {len(c.agreements)}" + (": " + ", ".join(AGREEMENTS[n] for n in c.agreements) if c.agreements else "")))
    ask(f"Czy firma realizuje przedsięwzięcie horyzontalne ujęte w Porozumieniu? {strike(c.horizontal is not None)}", answer(c.horizontal or "—"))
    ask("Dane do kontaktu", f"<p>{esc(c.phone)}, {esc(c.email)}</p>")
    body = (LOGOS + "<h1>Zgłoszenie udziału – formularz zgłoszeniowy</h1><p class=c>Wyjazd studyjny: <b>Szwajcaria, czerwiec 2026</b></p>"
            + "".join(items) + "<p class=s>Potwierdzam prawdziwość danych i akceptuję warunki Regulaminu, w tym pokrycie 15% kosztów.</p>"
            f"<table style='margin-top:8mm'><tr><td>{esc(c.town)}, dnia {esc(c.date)}<td class=c>{signature(c, sign)}"
            "<br><span class=s>podpis i pieczęć przedsiębiorcy</span></table>")
    return page(body, ".a{border-bottom:1px dotted #333;min-height:1.3em;padding-left:4mm} .g td,.g th{border:1px solid #333;padding:1mm 2mm}"
                " h2{font-size:1em;break-after:avoid}", "P052", 10.5)


def roman(n: int) -> str:
    return ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI")[n]


def card(c: Company, sign: str) -> Html:
    """A company's own card in two columns, everything on little more than one page."""
    def block(title: str, *lines: str) -> str:
        return f"<section><h2>{title}</h2>" + "".join(f"<p>{line}</p>" for line in lines) + "</section>"

    tick = (lambda on: "[x]" if on else "[&nbsp;]")
    left = (block("Wnioskodawca", f"<b>{esc(c.name)}</b>", esc(c.street), f"{c.postal} {esc(c.town)}, woj. lubuskie",
                  f"NIP {c.nip} &nbsp; REGON {c.regon}", f"tel. {esc(c.phone)}", esc(c.email))
            + block("Kategoria MŚP", *(f"{tick(k == c.size)} {v}" for k, v in SIZES.items()))
            + block("Profil", f"Przeważające PKD: {c.pkd}", esc(c.activity))
            + block("Innowacyjność", f"Działalność innowacyjna: {tick(c.innovative)} tak {tick(not c.innovative)} nie", esc(c.innovation))
            + block("Delegujemy", f"{esc(c.delegate)} – {esc(c.delegate_role)}"))
    right = (block("Certyfikaty i prawa wyłączne firmy", *([f"{n}. {esc(t)}" for n, t in enumerate(c.certificates, 1)] or ["nie posiadamy"]))
             + block("Internet", f"Strona polska: {esc(c.www or 'brak')}",
                     f"Strona obcojęzyczna: {esc(f'{c.foreign} ({c.foreign_language})' if c.foreign else 'brak')}",
                     f"Social media: {esc(', '.join(c.social) or 'brak')}")
             + block("Wydarzenia zagraniczne i międzynarodowe z ostatnich 3 lat",
                     *([f"• {esc(d)} – {esc(e)}, {esc(p)}" for d, e, p in (*c.events, *c.old_events)] or ["brak"]))
             + block("Wyjazdy z Urzędem Marszałkowskim (FEWL)", f"Liczba: {len(c.trips)}", *(esc(t) for t in c.trips))
             + block("Inteligentne specjalizacje", f"Lubuskie IS: {tick(c.area is not None)} tak {tick(c.area is None)} nie",
                     esc(AREAS[c.area]) if c.area is not None else "",
                     f"Porozumienia: {len(c.agreements)}" + (" (" + ", ".join(AGREEMENTS[n] for n in c.agreements) + ")" if c.agreements else ""),
                     f"Przedsięwzięcie horyzontalne: {tick(c.horizontal is not None)} tak {tick(c.horizontal is None)} nie", esc(c.horizontal or "")))
    return page(f"<h1>Formularz zgłoszeniowy</h1><p class=c>Wyjazd studyjny do Szwajcarii, 22–25.06.2026</p>"
                f"<div class=cols><div>{left}</div><div>{right}</div></div><p>Zapoznaliśmy się z Regulaminem i zgadzamy się z nim. "
                f"Podane informacje są prawdziwe.</p><p>{esc(c.town)}, {c.date}</p><p class=r>{signature(c, sign)}</p>",
                ".cols{display:grid;grid-template-columns:1fr 1fr;gap:8mm} section{border-top:2px solid #2a6f7f;margin-bottom:3mm}"
                " h2{color:#2a6f7f} p{margin:.15em 0}", "Carlito", 10.5)


def retyped(c: Company, sign: str) -> Word:
    """The questions retyped by the company, numbered 1) to 14), answered in sentences."""
    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Liberation Serif", Pt(11)
        doc.styles["Normal"].paragraph_format.space_after = Pt(4)
        doc.add_heading("Formularz zgłoszeniowy firmy – wyjazd studyjny Szwajcaria 22–25 czerwca 2026", 1)
        texts = [
            ("Pełna nazwa Wnioskodawcy", c.name), ("NIP i REGON", f"{dashed(c.nip)}, {c.regon}"),
            ("Siedziba i województwo", f"{c.address}, województwo lubuskie"),
            ("Wielkość firmy", f"Jesteśmy przedsiębiorstwem z kategorii: {SIZES[c.size]} (zatrudnienie {c.staff} osób)."),
            ("Co robimy, główne PKD", f"{c.activity} PKD {c.pkd}."),
            ("Czy prowadzimy działalność innowacyjną", f"Tak. {c.innovation}" if c.innovative else "Nie prowadzimy."),
            ("Certyfikaty, atesty, patenty", "; ".join(c.certificates) or "Nie mamy."),
            ("Strona www po polsku", c.www or "Nie mamy."),
            ("Strona www w obcym języku", f"{c.foreign} – {c.foreign_language}" if c.foreign else "Nie ma."),
            ("Media społecznościowe", ", ".join(c.social) or "Nie prowadzimy."),
            ("Udział w targach i wyjazdach zagranicznych w ostatnich trzech latach",
             "; ".join(f"{d}: {e} ({p})" for d, e, p in (*c.events, *c.old_events)) or "Nie uczestniczyliśmy."),
            ("Udział w wyjazdach organizowanych przez UMWL z FEWL 2021–2027",
             f"Liczba wyjazdów: {len(c.trips)} ({'; '.join(c.trips)})." if c.trips else "Nie braliśmy udziału w żadnym."),
            ("Czy działamy w ramach Lubuskich Inteligentnych Specjalizacji", f"Tak, {AREAS[c.area]}." if c.area is not None else "Nie."),
            ("Czy działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
             (f"Tak, w {len(c.agreements)}: " + ", ".join(AGREEMENTS[n] for n in c.agreements) + ".") if c.agreements else "Nie."),
            ("Czy realizujemy przedsięwzięcie horyzontalne z Porozumienia", f"Tak – {c.horizontal}." if c.horizontal else "Nie."),
            ("Kto pojedzie", f"{c.delegate}, {c.delegate_role}."),
        ]
        for n, (question, text) in enumerate(texts, 1):
            p = doc.add_paragraph()
            p.add_run(f"{n}) {question}: ").bold = True
            p.add_run(text)
        doc.add_paragraph("Oświadczamy, że akceptujemy Regulamin, poniesiemy 15% kosztów i że wszystkie dane są prawdziwe.")
        doc.add_paragraph(f"{c.town}, {c.date} r.")
        sign_word(doc, c, sign)
    return Word(write)


def sign_word(doc: WordDocument, c: Company, sign: str) -> None:
    p = doc.add_paragraph()
    if sign == "hand":
        p.add_run().add_picture(stream(scribble(c.slug + "0", c.ink)), width=Cm(4.2))
    elif sign == "none":
        p.add_run("…………………………………")
    doc.add_paragraph(f"{c.signer}, {c.role}")


def status_strike(c: Company, sign: str, size: str = "") -> Html:
    words = {"micro": "mikroprzedsiębiorstwem", "small": "małym przedsiębiorstwem", "medium": "średnim przedsiębiorstwem"}
    chosen = size or c.size
    return page(f"{LOGOS}<p class=r>{esc(c.town)}, {c.date}</p><p>{esc(c.name)}<br>{esc(c.address)}<br>NIP: {dashed(c.nip)}</p>"
                "<h1>Oświadczenie Wnioskodawcy o posiadanym statusie MŚP</h1>"
                "<p>Oświadczam, że podmiot, który reprezentuję, jest "
                + " / ".join(f"<b>{v}</b>" if k == chosen else f"<s>{v}</s>" for k, v in words.items())
                + "* w rozumieniu załącznika nr I do rozporządzenia Komisji (UE) nr 651/2014.</p>"
                f"<p>W ostatnim zamkniętym okresie zatrudniał {c.staff} osób (w etatach), osiągnął obrót {esc(c.turnover)} przy sumie "
                f"bilansowej {esc(c.balance)}. Podmiot jest samodzielny – nie ma przedsiębiorstw partnerskich ani powiązanych.</p>"
                f"<p class=s>* niepotrzebne skreślić</p><p class=r style='margin-top:15mm'>{signature(c, sign)}</p>", size=12)


def status_letter(c: Company, sign: str) -> Word:
    def write(doc: WordDocument) -> None:
        doc.add_paragraph(f"{c.name}\n{c.address}\nNIP {c.nip}")
        doc.add_heading("Oświadczenie o statusie Wnioskodawcy", 1)
        doc.add_paragraph(f"Działając w imieniu {c.name} oświadczam, że firma spełnia definicję MŚP z załącznika I do rozporządzenia "
                          f"651/2014 i ma status przedsiębiorstwa: {SIZES[c.size]}.")
        table = doc.add_table(rows=4, cols=2)
        table.style = "Table Grid"
        for row, (label, value) in zip(table.rows, (("Średnie zatrudnienie", str(c.staff)), ("Obrót netto", c.turnover),
                                                    ("Suma bilansowa", c.balance), ("Powiązania i partnerzy", "brak")), strict=True):
            row.cells[0].text, row.cells[1].text = label, value
        doc.add_paragraph(f"{c.town}, {c.date}")
        sign_word(doc, c, sign)
    return Word(write)


def status_table(c: Company, sign: str) -> Html:
    rows = "".join(f"<tr><td>{v}<td class=c>{'X' if k == c.size else ''}" for k, v in SIZES.items())
    return page(f"<h1>OŚWIADCZENIE</h1><p class=c>o wielkości (statusie) przedsiębiorstwa Wnioskodawcy</p>"
                f"<table class=g><tr><td>Firma<td>{esc(c.name)}<tr><td>NIP<td>{c.nip}<tr><td>Adres<td>{esc(c.address)}</table>"
                f"<h2>Oświadczam, że firma ma status:</h2><table class=g style='width:60%'><tr><th>przedsiębiorstwo<th>wstawić X{rows}</table>"
                f"<p>Podstawa: art. 2 załącznika I do rozporządzenia (UE) 651/2014. Zatrudnienie: {c.staff}; obrót: {esc(c.turnover)}; "
                f"aktywa: {esc(c.balance)}.</p><p>Data: {c.date}</p><p class=r>{signature(c, sign)}</p>",
                ".g td,.g th{border:1px solid #555;padding:1.5mm}", "Liberation Sans")


def minimis(c: Company, sign: str, style: int = 0, obsolete: bool = False) -> Html:
    """The information form after the statutory template; two looks; `obsolete` cites the regulation before 2024."""
    law = ("Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r." if obsolete else "Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r.")
    box = (lambda on: "☒" if on else "☐") if style else (lambda on: "(X)" if on else "( )")
    legal = {"jdg": "jednoosobowa działalność gospodarcza", "sc": "spółka cywilna", "jawna": "spółka osobowa", "spzoo": "spółka kapitałowa"}
    rows = [("h", "Część A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis"),
            ("NIP podmiotu", c.nip), ("Nazwa podmiotu", c.name), ("Adres siedziby", c.address), ("Identyfikator gminy", c.teryt),
            ("Forma prawna", legal[c.legal]),
            ("Wielkość podmiotu", " ".join(f"{box(k == c.size)} {v}" for k, v in
                                           (("micro", "mikro"), ("small", "mały"), ("medium", "średni"), ("large", "inny")))),
            ("Klasa PKD działalności", c.pkd[:5]), ("Data utworzenia", c.created), ("Powiązania z innymi przedsiębiorcami", f"{box(False)} tak {box(True)} nie"),
            ("Połączenia, podziały w 3 latach", f"{box(False)} tak {box(True)} nie"),
            ("h", "Część B. Sytuacja ekonomiczna podmiotu"),
            ("Postępowanie upadłościowe lub restrukturyzacyjne", f"{box(False)} tak {box(True)} nie"),
            ("Spadek obrotów, strata, rosnące zadłużenie", f"{box(False)} tak {box(True)} nie"),
            ("h", "Część C. Prowadzona działalność"),
            ("Rybołówstwo i akwakultura", f"{box(False)} tak {box(True)} nie"), ("Produkcja podstawowa rolna", f"{box(False)} tak {box(True)} nie"),
            ("Przetwórstwo i obrót produktami rolnymi", f"{box(False)} tak {box(True)} nie"),
            ("h", "Część D. Pomoc otrzymana na te same koszty"), ("Czy otrzymano", f"{box(False)} tak {box(True)} nie"),
            ("h", "Część E. Osoba upoważniona"), ("Imię i nazwisko, stanowisko", f"{c.signer}, {c.role}"), ("Telefon", c.phone), ("Data", c.date)]
    out = ""
    for label, *value in rows:
        if label == "h":
            out += f"<tr><td colspan=2 class=h>{esc(value[0])}"
        elif style:
            out += f"<tr><td style='width:40%'>{esc(label)}<td>{esc(value[0])}"
        else:
            out += f"<tr><td colspan=2>{esc(label)}: <b>{esc(value[0])}</b>"
    css = ".g td{border:1px solid #444;padding:1mm 2mm} .h{background:#ddd;font-weight:bold}" if style else ".h{font-weight:bold;padding-top:3mm;text-decoration:underline}"
    return page(f"<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1><p class=s>Stosuje się do pomocy de minimis "
                f"udzielanej na warunkach określonych w rozporządzeniu {law} w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu "
                f"Unii Europejskiej do pomocy de minimis</p><table class=g>{out}</table><p class=r>{signature(c, sign)}<br><span class=s>podpis</span></p>",
                css, "Liberation Sans" if style else "Liberation Serif", 10)


def minimis_word(c: Company, sign: str) -> Word:
    def write(doc: WordDocument) -> None:
        doc.add_heading("Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis", 1)
        doc.add_paragraph("(pomoc na warunkach rozporządzenia Komisji (UE) 2023/2831)")
        legal = {"jdg": "osoba fizyczna – JDG", "sc": "spółka cywilna", "jawna": "spółka komandytowa", "spzoo": "spółka z o.o."}
        for title, lines in (
            ("A. Podmiot", (f"1) NIP: {c.nip}", f"2) Nazwa: {c.name}", f"3) Adres: {c.address}", f"4) Gmina: {c.teryt}",
                            f"5) Forma prawna: {legal[c.legal]}", f"6) Wielkość: przedsiębiorca {dict(micro='mikro', small='mały', medium='średni')[c.size]}",
                            f"7) PKD: {c.pkd[:5]}", f"8) Data utworzenia: {c.created}", "9) Powiązania: nie", "10) Połączenia i podziały: nie")),
            ("A1. Wspólnik", ("nie dotyczy",)), ("B. Sytuacja ekonomiczna", ("1) Upadłość, restrukturyzacja: nie",)),
            ("C. Działalność", ("1) rybołówstwo: nie", "2) rolnictwo: nie", "3) przetwórstwo rolne: nie")),
            ("D. Inna pomoc na te same koszty", ("nie",)), ("E. Osoba upoważniona", (f"{c.signer}, {c.role}, {c.phone}", f"Data: {c.date}"))):
            doc.add_heading(title, 2)
            for line in lines:
                doc.add_paragraph(line)
        sign_word(doc, c, sign)
    return Word(write)


def contract(c: Company, sign: str, style: int) -> Html:
    """Other drafts of the same contract, page by page (a fixed break, so that initials can stand on each)."""
    initials = [picture(scribble(c.slug + str(n), c.ink, True), "13mm") if sign == "hand" else "……" for n in range(1, 4)]
    heads = (lambda n, t: f"<p class=c><b>§ {n}<br>{t}</b></p>") if style == 0 else (
        (lambda n, t: f"<h2>§ {n}. {t}</h2>") if style == 1 else (lambda n, t: f"<p class=c>§ {n}.</p>"))
    marks = ("{}. ", "{}) ", "{}. ")[style]
    order = (CLAUSES, (*CLAUSES[:2], CLAUSES[3], CLAUSES[2], *CLAUSES[4:]), CLAUSES)[style]
    paragraphs = [heads(n, t) + "".join(f"<p>{marks.format(m)}{esc(i)}</p>" for m, i in enumerate(items, 1)) for n, (t, items) in enumerate(order, 1)]
    intro = (f"<h1>UMOWA O DOFINANSOWANIE UCZESTNICTWA<br>przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym</h1>"
             f"<p>zawarta w dniu ………… 2026 r. między <b>Województwem Lubuskim</b> z siedzibą w Zielonej Górze, ul. Podgórna 7, a "
             f"<b>{esc(c.name)}</b>, {esc(c.address)}, NIP {c.nip}, w imieniu którego działa {esc(c.signer)} ({esc(c.role)}).</p>")
    foot = (lambda n: f"<div class=f>projekt • str. {n} z 3 <span class=p>{initials[n - 1]}</span></div>")
    end = (f"<table style='margin-top:12mm'><tr><td>Województwo:<br><br>……………<td class=c>Przedsiębiorca:<br>{signature(c, sign)}</table>")
    pages = ((LOGOS if style != 1 else "") + intro + "".join(paragraphs[:3]), "".join(paragraphs[3:6]), "".join(paragraphs[6:]) + end)
    return page("".join(f"<div class=page>{p}{foot(n)}</div>" for n, p in enumerate(pages, 1)),
                ".page{position:relative;height:246mm;break-after:page} .page:last-child{break-after:auto} .f{position:absolute;bottom:0;height:13mm;width:100%;"
                "font-size:8pt;border-top:1px solid #999} .p{float:right}", ("Liberation Serif", "Carlito", "URW Bookman")[style], (11.5, 11, 10.5)[style])


def aid_letter(c: Company, sign: str) -> Html:
    rows = "".join(f"<tr><td>{n}<td>{esc(a)}<td>{b}<td>{d}<td>{e}" for n, (a, b, d, e) in enumerate(c.aid, 1))
    body = (f"<table class=g><tr><th>Lp.<th>Organ<th>Dzień<th>PLN<th>EUR{rows}</table>" if rows else
            "<p><b>nie korzystał</b> z pomocy de minimis w ciągu minionych 3 lat.</p>")
    return page(f"<h1>Oświadczenie dotyczące otrzymanej pomocy de minimis</h1><p>{esc(c.name)}, NIP {c.nip}, oświadcza, że przedsiębiorca</p>{body}"
                f"<p>{c.date}</p><p class=r>{signature(c, sign)}</p>", ".g td,.g th{border:1px solid #555;padding:1mm}")
