"""Four application forms: a trade chamber's card, a questionnaire of sentences, a consultant's form, a firm's table."""

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word
from tests.blind.rounds.r09.companies import Company
from tests.blind.rounds.r09.drawing import stamp
from tests.blind.rounds.r09.helpers import base, choice, grid, html, page_number, para, pen, word_pen, yes_no

SIZE_ROW = (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"), ("large", "duże"))


def _box(on: object) -> str:
    return "☒" if on else "☐"


def chamber_card(c: Company, how: str) -> Html:
    """Karta zgłoszenia of a chamber of commerce: two-column table, roman sections, ballot boxes."""

    def row(label: str, answer: str) -> str:
        return f"<tr><th>{label}</th><td>{answer}</td></tr>"

    def head(text: str) -> str:
        return f'<tr><td colspan="2" class="h">{text}</td></tr>'

    def both(value: object) -> str:
        return f"{_box(value)} tak &nbsp;&nbsp; {_box(not value)} nie"

    events = "".join(f"<li>{d} – {n}, {p}</li>" for d, n, p in (*c.events, *c.old_events))
    trips = "".join(f"<li>{n} ({d})</li>" for n, d in c.trips)
    legal_no = f"KRS {c.krs}" if c.krs else "wpis do CEIDG"
    body = f"""
<div class="top"><div><b>Zachodnia Izba Przedsiębiorczości</b><br>wzór karty udziału w misjach i wizytach studyjnych, wyd. 3</div>
<div class="r">Adresat: Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju</div></div>
<h1>KARTA ZGŁOSZENIA PRZEDSIĘBIORCY</h1>
<p class="s">Wydarzenie: wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r. (projekt „Innowacyjne Lubuskie”)</p>
<table>
{head("I. Kto się zgłasza")}
{row("Firma (pełne brzmienie)", c.name)}
{row("Forma prowadzenia działalności", f"{c.legal}, {legal_no}")}
{row("Nr NIP / nr REGON", f"{c.nip} / {c.regon}")}
{row("Adres siedziby", f"{c.street}<br>{c.code} {c.town}")}
{row("Województwo, powiat", f"lubuskie, {c.county}")}
{row("Przeważający rodzaj działalności wg PKD", f"{c.pkd} – {c.pkd_text}")}
{row("Telefon, poczta elektroniczna", f"{c.phone}, {c.email}")}
{row("Osoba, która pojedzie", f"{c.delegate}, {c.delegate_role}")}
{head("II. Charakterystyka firmy")}
{row("Wielkość firmy (rozp. 651/2014)", " &nbsp; ".join(f"{_box(k == c.size)} {t}" for k, t in SIZE_ROW))}
{row("Czym firma się zajmuje", c.about)}
{row("Czy firma prowadzi działalność innowacyjną?", both(c.innovation) + (f"<br>Na czym polega: {c.innovation}." if c.innovation else ""))}
{row("Posiadane certyfikaty, atesty, patenty, znaki (kopie w załączeniu)", "<br>".join(f"{i}. {t}" for i, t in enumerate(c.certificates, 1)) or "brak")}
{head("III. Obecność w internecie")}
{row("Witryna po polsku", f"{_box(c.www)} tak, adres: {c.www or '—'} &nbsp; {_box(not c.www)} nie ma")}
{row("Witryna w języku obcym", f"{_box(c.www_foreign)} tak, adres: {c.www_foreign or '—'}{f' (język {c.www_language})' if c.www_foreign else ''} &nbsp; {_box(not c.www_foreign)} nie ma")}
{row("Profile w mediach społecznościowych", "<br>".join(c.social) or "nie prowadzimy")}
{head("IV. Doświadczenie")}
{row("Targi, misje, szkolenia i wizyty o charakterze międzynarodowym w ostatnich 3 latach (data, nazwa, miejsce)", f"<ol>{events}</ol>" if events else "nie braliśmy udziału")}
{row("Dotychczasowe wyjazdy organizowane przez UMWL w ramach FEWL 2021–2027", f"<ol>{trips}</ol>Razem: {len(c.trips)}" if trips else "żadnych (0)")}
{head("V. Lubuskie Inteligentne Specjalizacje")}
{row("Działamy w obszarze LIS", both(c.lis) + (f"<br>Która: {c.lis}" if c.lis else ""))}
{row("Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych", both(c.agreements) + (f"<br>Liczba porozumień: {len(c.agreements)} ({'; '.join(c.agreements)})" if c.agreements else ""))}
{row("Realizujemy przedsięwzięcie horyzontalne wskazane w Porozumieniu", both(c.horizontal) + (f"<br>Tytuł: {c.horizontal}" if c.horizontal else ""))}
</table>
<p class="z">Zgłoszenie jest wiążące. Zobowiązujemy się pokryć 15% kosztów przypadających na jednego uczestnika. Dane podano zgodnie z prawdą;
znamy i przyjmujemy regulamin. Karta nie dotyczy firm z sektorów wyłączonych w § 3 ust. 5 regulaminu.</p>
<div class="sig"><div>{c.town}, {c.day}<br><small>miejsce i data</small></div>
<div>{stamp((c.name, c.address, f"NIP {c.nip}")) if how == "hand" else ""}</div>
<div>{pen(c, how, "form")}<br><span class="l">{c.boss} – {c.role}</span><br><small>podpis osoby uprawnionej</small></div></div>"""
    css = """body{font:9.6pt 'Liberation Sans',Arial}h1{font-size:15pt;color:#7a1f1f;margin:8px 0 2px;text-align:center}
.top{display:flex;justify-content:space-between;border-bottom:2px solid #7a1f1f;padding-bottom:4px;font-size:8.6pt}.r{text-align:right}
.s{text-align:center;margin:2px 0 8px}table{width:100%}th,td{border:1px solid #999;padding:3px 6px;vertical-align:top;text-align:left}
th{width:36%;font-weight:normal;background:#f7f2ee}td.h{background:#7a1f1f;color:#fff;font-weight:bold}ol{margin:0;padding-left:16px}
tr{break-inside:avoid}.z{font-size:8.6pt}.sig{display:flex;justify-content:space-between;align-items:flex-end;break-inside:avoid}
.sig div{text-align:center}.l{border-top:1px dotted #333;padding-top:2px}"""
    return html(body, css, "14mm 15mm")


def questionnaire(c: Company, how: str) -> Word:
    """Questions as sentences, answers under them, „TAK / NIE” with deletion; a Word file of two or three pages."""

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Serif", 11.5)
        page_number(doc.sections[0].footer.paragraphs[0], "Zgłoszenie do wyjazdu studyjnego – strona ")
        para(doc, f"{c.town}, dnia {c.month_day}", align="r")
        para(doc, "Urząd Marszałkowski Województwa Lubuskiego\nDepartament Gospodarki i Rozwoju\n"
                  "sekretariat.dgr@lubuskie.pl")
        para(doc, "Zgłoszenie udziału w wyjeździe studyjnym do Szwajcarii", True, 15, "c")
        para(doc, "nabór z kwietnia i maja 2026 r.; niewłaściwe odpowiedzi skreślono", italic=True, align="c")
        number = 0

        def ask(question: str, answer: str = "") -> None:
            nonlocal number
            number += 1
            para(doc, f"{number}. {question}", True).paragraph_format.keep_with_next = True
            if answer:
                para(doc, answer).paragraph_format.left_indent = 300000

        def decide(question: str, value: object, more: str = "") -> None:
            ask(question)
            line = para(doc)
            line.paragraph_format.left_indent = 300000
            choice(line, yes_no(value))
            if value and more:
                line.add_run(f" – {more}")

        ask("Jak brzmi pełna nazwa Państwa przedsiębiorstwa i jaki jest jego NIP?", f"{c.name}, NIP {c.nip_dashed}")
        ask("Gdzie przedsiębiorstwo ma siedzibę? (ulica, kod, miejscowość, województwo)",
            f"{c.address}, woj. lubuskie, powiat {c.county}")
        ask("Jaki jest numer REGON i wpis do rejestru?",
            f"REGON {c.regon}, " + (f"KRS {c.krs}" if c.krs else "CEIDG") + f"; {c.legal}")
        ask("Kogo Państwo delegują na wyjazd?", f"{c.delegate} ({c.delegate_role}), tel. {c.phone}, e-mail {c.email}")
        ask("Do jakiej kategorii MŚP należy przedsiębiorstwo?")
        line = para(doc)
        line.paragraph_format.left_indent = 300000
        choice(line, [(t, k == c.size) for k, t in (
            ("micro", "mikroprzedsiębiorstwo"), ("small", "małe przedsiębiorstwo"),
            ("medium", "średnie przedsiębiorstwo"))])
        ask("Jaki jest kod PKD działalności głównej i na czym ona polega?", f"{c.pkd} ({c.pkd_text}). {c.about}")
        decide("Czy działalność ma charakter innowacyjny (badania, nowe wyroby, nowe linie, nakłady)?",
               c.innovation, c.innovation)
        ask("Jakie certyfikaty, patenty lub inne prawa ma firma?",
            "; ".join(c.certificates) + "." if c.certificates else "Firma nie ma certyfikatów ani patentów.")
        decide("Czy firma ma stronę internetową po polsku?", c.www, c.www)
        decide("Czy firma ma stronę internetową po angielsku lub w innym języku obcym?", c.www_foreign,
               c.www_foreign + ("" if c.www_language == "angielski" else f" (język {c.www_language})"))
        decide("Czy firma czynnie prowadzi profile społecznościowe?", c.social, "; ".join(c.social))
        ask("W jakich targach zagranicznych lub międzynarodowych, szkoleniach i wyjazdach firma uczestniczyła w ciągu "
            "ostatnich trzech lat, aby zdobyć kontakty zagraniczne?")
        events = (*c.events, *c.old_events)
        if events:
            for day, name, place in events:
                doc.add_paragraph(f"{day}: {name}, {place}", style="List Bullet")
        else:
            para(doc, "W żadnych.").paragraph_format.left_indent = 300000
        ask("Z ilu wyjazdów Urzędu Marszałkowskiego finansowanych z FEWL 2021-2027 firma już skorzystała i z jakich?",
            f"{len(c.trips)}: " + "; ".join(f"{n}, {d}" for n, d in c.trips) if c.trips
            else "Z żadnego, to byłby pierwszy.")
        decide("Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?", c.lis, c.lis)
        decide("Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych? Jeśli tak, w ilu i jakich?",
               c.agreements, f"w {len(c.agreements)}: " + "; ".join(c.agreements))
        decide("Czy firma realizuje przedsięwzięcie horyzontalne, o którym mówi Porozumienie?", c.horizontal,
               f"„{c.horizontal}”")
        para(doc, "Oświadczam, że podane informacje są prawdziwe, nie prowadzimy działalności w sektorach wyłączonych, "
                  "przyjmujemy warunki Regulaminu i pokryjemy 15% kosztów uczestnictwa.", align="j")
        last = para(doc, align="r")
        word_pen(last, c, how, "form")
        para(doc, f"{c.boss}, {c.role}", align="r")
        para(doc, "(czytelny podpis osoby reprezentującej)", italic=True, size=9, align="r")

    return Word(write)


def consultant_form(c: Company, how: str) -> Html:
    """A consultant's form: coloured cards in two columns, matrices of options with an X, tables of events."""
    sizes = "".join(f"<th>{t}</th>" for _, t in SIZE_ROW)
    marks = "".join(f"<td>{'X' if k == c.size else ''}</td>" for k, _ in SIZE_ROW)

    def line(question: str, value: object, more: str = "") -> str:
        return (f"<tr><td>{question}</td><td class='c'>[{'x' if value else '&nbsp;'}]</td>"
                f"<td class='c'>[{'&nbsp;' if value else 'x'}]</td><td>{more if value else '–'}</td></tr>")

    events = (*c.events, *c.old_events)
    rows = "".join(f"<tr><td>{i}</td><td>{n}</td><td>{p}</td><td>{d}</td></tr>" for i, (d, n, p) in enumerate(events, 1))
    trips = "".join(f"<tr><td>{i}</td><td>{n}</td><td>{d}</td></tr>" for i, (n, d) in enumerate(c.trips, 1))
    body = f"""
<div class="bar"><span>FORMULARZ REKRUTACYJNY</span><small>wyjazd studyjny – Szwajcaria – 22.06–25.06.2026</small></div>
<div class="two"><div class="card"><h3>A. Dane wnioskodawcy</h3>
<p><i>Wnioskodawca</i><br>{c.name}</p><p><i>Identyfikator podatkowy</i><br>{c.nip}</p><p><i>REGON</i><br>{c.regon}</p>
<p><i>Forma prawna</i><br>{c.legal}{f", KRS {c.krs}" if c.krs else ""}</p></div>
<div class="card"><h3>B. Siedziba i kontakt</h3><p><i>Ulica, nr</i><br>{c.street}</p><p><i>Kod i miejscowość</i><br>{c.code} {c.town}</p>
<p><i>Województwo</i><br>LUBUSKIE</p><p><i>Kontakt</i><br>{c.phone} · {c.email}</p></div></div>
<div class="card"><h3>C. Uczestnik wyjazdu</h3><p>{c.delegate} <i>stanowisko:</i> {c.delegate_role}</p></div>
<div class="card"><h3>D. Status przedsiębiorstwa</h3><table class="m"><tr>{sizes}</tr><tr class="x">{marks}</tr></table>
<p><i>Podstawowy kod działalności (PKD)</i> {c.pkd} &nbsp; <i>opis</i> {c.about}</p></div>
<div class="card"><h3>E. Potencjał</h3><table><tr><th>Zagadnienie</th><th>tak</th><th>nie</th><th>uzasadnienie / adres</th></tr>
{line("Firma wprowadza innowacje lub prowadzi prace B+R", c.innovation, c.innovation)}
{line("Strona www w języku polskim", c.www, c.www)}
{line("Strona www w języku obcym", c.www_foreign, f"{c.www_foreign} ({c.www_language})")}
{line("Aktywne konta w mediach społecznościowych", c.social, "<br>".join(c.social))}
{line("Przynależność działalności do Lubuskich Inteligentnych Specjalizacji", c.lis, c.lis)}
{line("Udział w Porozumieniach dot. Obszarów Kluczowych LIS (wymienić wszystkie)", c.agreements, "<br>".join(f"{i}) {a}" for i, a in enumerate(c.agreements, 1)))}
{line("Realizacja przedsięwzięcia horyzontalnego z Porozumienia", c.horizontal, c.horizontal)}</table></div>
<div class="card"><h3>F. Certyfikaty, patenty, świadectwa dotyczące firmy</h3>
{"<ul>" + "".join(f"<li>{t}</li>" for t in c.certificates) + "</ul>" if c.certificates else "<p>nie dotyczy – brak</p>"}</div>
<div class="card"><h3>G. Promocja zagraniczna w ostatnich 36 miesiącach</h3>
{"<table><tr><th>lp.</th><th>wydarzenie</th><th>miejsce, rola</th><th>termin</th></tr>" + rows + "</table>" if rows else "<p>Brak wydarzeń.</p>"}</div>
<div class="card"><h3>H. Wcześniejsze wyjazdy z Województwem Lubuskim (FEWL 2021–2027)</h3>
{"<table><tr><th>lp.</th><th>wyjazd</th><th>kiedy</th></tr>" + trips + f"</table><p>Łącznie wyjazdów: {len(c.trips)}</p>" if trips else "<p>Łącznie wyjazdów: 0</p>"}</div>
<div class="card last"><h3>I. Oświadczenia końcowe i podpis</h3><ol><li>Zapoznałem/am się z Regulaminem i przyjmuję jego postanowienia.</li>
<li>Firma poniesie 15% kosztów w przeliczeniu na uczestnika.</li><li>Nie dotyczą nas wyłączenia z § 3 ust. 5 i 6 Regulaminu.</li></ol>
<table class="n"><tr><td>{c.day}<br><i>data</i></td><td>{c.boss}<br>{c.role}<br><i>imię, nazwisko, funkcja</i></td><td>{pen(c, how, "form", 13)}<br><i>podpis</i></td></tr></table></div>"""
    css = """body{font:9.3pt 'DejaVu Sans',Verdana}.bar{background:#0b5d57;color:#fff;padding:9px 12px;display:flex;justify-content:space-between;
align-items:center;font-size:14pt}.bar small{font-size:9pt}.two{display:flex;gap:8px}.two .card{flex:1}.card{border:1px solid #0b5d57;border-radius:5px;
padding:2px 9px 5px;margin-top:7px;break-inside:avoid}h3{margin:4px 0;font-size:9.6pt;color:#0b5d57}p{margin:3px 0}i{color:#567;font-size:8pt}
table{width:100%}th,td{border:1px solid #9bb;padding:2px 5px;font-size:8.8pt;text-align:left;vertical-align:top}.c{text-align:center;white-space:nowrap}
.m td,.m th{text-align:center;width:25%}.x td{height:18px;font-weight:bold}ul,ol{margin:2px 0;padding-left:18px}.n td{border:0;text-align:center;vertical-align:bottom}"""
    return html(body, css, "12mm 13mm 15mm", '"opracowanie: Dotacje i Rozwój · str. " counter(page) " z " counter(pages)')


def firm_table(c: Company, how: str) -> Word:
    """A firm's own table: Lp., subject, „nasza odpowiedź” in whole sentences; the table runs over pages."""
    nice = {"micro": "mikroprzedsiębiorcą", "small": "małym przedsiębiorcą", "medium": "średnim przedsiębiorcą"}

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Sans", 10, 1.9)
        head = doc.sections[0].header.paragraphs[0]
        head.add_run(f"{c.name} | {c.address}").italic = True
        page_number(doc.sections[0].footer.paragraphs[0], "- ", " -")
        para(doc, "ANKIETA ZGŁOSZENIOWA FIRMY", True, 14, "c")
        para(doc, "na wyjazd studyjny do Szwajcarii organizowany przez Województwo Lubuskie (22-25 VI 2026)", align="c")
        count = len(c.certificates)
        few = c.staff % 10 in (2, 3, 4) and c.staff % 100 not in (12, 13, 14)
        people = "osoby" if few else "osób"
        events = (*c.events, *c.old_events)
        rows = [
            ["Lp.", "Zagadnienie", "Nasza odpowiedź"],
            ["1", "Nazwa firmy i forma prawna", f"{c.name} ({c.legal})"],
            ["2", "Numery: NIP, REGON, KRS", f"NIP: {c.nip_dashed}\nREGON: {c.regon}\n" + (
                f"KRS: {c.krs}" if c.krs else "KRS: nie dotyczy")],
            ["3", "Adres i województwo", f"{c.street}\n{c.code} {c.town}\nwojewództwo lubuskie"],
            ["4", "Delegowany pracownik / właściciel", f"Pojedzie {c.delegate}, {c.delegate_role}."],
            ["5", "Kontakt", f"{c.phone}, {c.email}"],
            ["6", "Wielkość (mikro / mały / średni)", f"Jesteśmy {nice[c.size]}, zatrudniamy {c.staff} {people}."
             if c.staff != 1 else f"Jestem {nice[c.size]}, zatrudniam 1 osobę."],
            ["7", "Rodzaj działalności, PKD", f"{c.about} PKD {c.pkd}, {c.pkd_text}."],
            ["8", "Innowacyjność", f"Tak, {c.innovation}." if c.innovation
             else "Nie prowadzimy działalności innowacyjnej."],
            ["9", "Certyfikaty i prawa wyłączne", f"Posiadamy {count}:\n" + "\n".join(f"- {t}" for t in c.certificates)
             if count else "Nie posiadamy."],
            ["10", "Strona WWW po polsku", c.www or "Nie mamy."],
            ["11", "Strona WWW w innym języku", f"{c.www_foreign} – {c.www_language}" if c.www_foreign
             else "Nie mamy."],
            ["12", "Facebook, LinkedIn i podobne", "Prowadzimy: " + ", ".join(c.social) if c.social
             else "Nie prowadzimy."],
            ["13", "Zagraniczne działania promocyjne z 3 lat (z datami)", "\n".join(
                f"{d} – {n} ({p})" for d, n, p in events) if events else "Nie uczestniczyliśmy."],
            ["14", "Udział w wyjazdach UMWL (FEWL 2021-2027)",
             f"Byliśmy na {len(c.trips)}: " + "; ".join(f"{n} – {d}" for n, d in c.trips) if c.trips
             else "Dotąd nie braliśmy udziału."],
            ["15", "Lubuskie Inteligentne Specjalizacje", f"Tak – {c.lis}." if c.lis else "Nie działamy w LIS."],
            ["16", "Porozumienia na rzecz obszarów kluczowych", ("Tak, " + (
                "jedno: " if len(c.agreements) == 1 else f"{len(c.agreements)}: ") + ", ".join(c.agreements) + ".")
             if c.agreements else "Nie jesteśmy w żadnym."],
            ["17", "Przedsięwzięcie horyzontalne z porozumienia", f"Tak, realizujemy: {c.horizontal}."
             if c.horizontal else "Nie realizujemy."],
        ]
        grid(doc, rows, (1.1, 5.6, 10.5), True)
        para(doc)
        para(doc, "Potwierdzamy prawdziwość danych, akceptujemy regulamin i udział własny 15% kosztów wyjazdu. "
                  "Nie działamy w branżach wyłączonych z naboru.")
        place = para(doc, f"{c.town}, {c.day}    ")
        word_pen(place, c, how, "form", 1.4)
        para(doc, f"............................................\nPodpis: {c.boss} ({c.role})")

    return Word(write)


LAYOUTS = {
    "1": ("karta izby, tabela dwukolumnowa z ☒", chamber_card),
    "2": ("pytania zdaniami, TAK/NIE ze skreśleniem (Word)", questionnaire),
    "3": ("formularz doradcy, karty i macierze [x]", consultant_form),
    "4": ("ankieta firmy, tabela z odpowiedziami zdaniami (Word)", firm_table),
}
__all__ = ["LAYOUTS"]
