"""Application forms: three layouts as pages, one as a Word document."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt
from docx.table import _Cell

from tests.blind.model import Html, Word

from .companies import AREAS, SIZE, Firm, dashed
from .marks import a, box, page, pen, pen_png, sign_block, struck, tak_nie, yes_no

PROJECT = "Fundusze Europejskie dla Lubuskiego 2021–2027 · Działanie 1.8 · projekt „Innowacyjne Lubuskie”"


def _events(f: Firm) -> list[str]:
    return [f"{n}, {c}, {y}" for n, c, y in f.events]


def table(f: Firm) -> Html:
    """Layout: sections as bands of one table, questions left, answers right."""

    def row(no: str, label: str, answer: str) -> str:
        return f'<tr><td class="n">{no}</td><td class="l">{label}</td><td>{answer}</td></tr>'

    def band(text: str) -> str:
        return f'<tr><td class="band" colspan="3">{text}</td></tr>'

    certs = a("\n".join(f"{i}. {c}" for i, c in enumerate(f.certificates, 1)) or f.nothing)
    events = (
        "<table class='in'><tr><th>Nazwa targów / wydarzenia</th><th>Państwo</th><th>Rok</th></tr>"
        + "".join(f"<tr><td>{a(n)}</td><td>{a(c)}</td><td>{a(y)}</td></tr>" for n, c, y in f.events)
        + "</table>"
        if f.events
        else a(f.nothing)
    )
    trips = a(f"{len(f.trips)} – " + "; ".join(f.trips)) if f.trips else a("0")
    sizes = " &nbsp; ".join(f"{box(k == f.size)} {v}" for k, v in SIZE.items())
    areas = "<br>".join(f"{box(x == f.lis)} {x}" for x in AREAS)
    body = f"""<div class="c sm">{PROJECT}</div><div class="r sm">Załącznik nr 2 do Regulaminu</div>
<h1>FORMULARZ ZGŁOSZENIOWY</h1><div class="c">dla przedsiębiorców ubiegających się o udział w wyjeździe studyjnym<br>
{box(True)} <b>SZWAJCARIA</b> (22–25 czerwca 2026 r.) &nbsp;&nbsp; {box(False)} <b>FINLANDIA I ESTONIA</b> (22–25 września 2026 r.)</div>
<table class="m">{band("I. Informacje o przedsiębiorstwie")}
{row("1", "Nazwa przedsiębiorstwa", a(f.name))}
{row("2", "Adres siedziby", a(f"{f.street}, {f.code} {f.town}"))}
{row("3", "Województwo", a("lubuskie"))}
{row("4", "Oddział w woj. lubuskim<br><span class='sm'>(jeżeli siedziba znajduje się poza województwem)</span>", a("nie dotyczy"))}
{row("5", "NIP", a(dashed(f.nip)))}{row("6", "REGON", a(f.regon))}{row("7", "Nr KRS lub wpis do CEIDG", a(f.register))}
{row("8", "Przeważająca działalność (kod PKD)", a(f.pkd))}
{band("II. Osoba delegowana do udziału w wyjeździe")}
{row("9", "Imię i nazwisko", a(f.delegate))}{row("10", "Stanowisko w firmie", a(f.role))}
{row("11", "Telefon / e-mail", a(f"{f.phone} / {f.email}"))}{row("12", "Znajomość języków obcych", a(f.languages))}
{band("III. Charakterystyka przedsiębiorstwa")}
{row("13", "Wielkość przedsiębiorstwa", sizes)}
{row("14", "Czy przedsiębiorstwo prowadzi działalność innowacyjną?", yes_no(f.innovative))}
{row("15", "Krótki opis działalności", a(f.text))}
{row("16", "Posiadane certyfikaty, atesty, patenty<br><span class='sm'>(kopie w załączeniu)</span>", certs)}
{row("17", "Strona internetowa w języku polskim", a(f.www or f.nothing))}
{row("18", "Strona internetowa w języku angielskim lub innym obcym", a(f.www_foreign or f.nothing))}
{row("19", "Profile w mediach społecznościowych", a(chr(10).join(f.social) or f.nothing))}
{row("20", "Udział w targach, misjach, szkoleniach i wyjazdach nakierowanych na kontakty zagraniczne – ostatnie 3 lata", events)}
{row("21", "Liczba wyjazdów organizowanych przez UMWL ze środków FEWL 2021–2027, w których firma brała udział (proszę wymienić)", trips)}
{row("22", "Cel udziału w wyjeździe", a(f.purpose))}
{band("IV. Inteligentne specjalizacje i Porozumienia")}
{row("23", "Działalność w ramach Lubuskich Inteligentnych Specjalizacji", yes_no(bool(f.lis)) + "<br>" + areas)}
{row("24", "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS", yes_no(bool(f.agreements)) + "<br>jeśli TAK – których: " + a(chr(10).join(f.agreements) or "–"))}
{row("25", "Realizacja przedsięwzięcia horyzontalnego wskazanego w Porozumieniu", yes_no(bool(f.horizontal)) + "<br>nazwa: " + a(f.horizontal or "–"))}
</table><p class="sm keep">Oświadczam, że podane informacje są zgodne z prawdą, firma nie działa w sektorach wykluczonych z § 3 ust. 5
Regulaminu, osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego, a treść Regulaminu jest mi znana.</p>
<p>{a(f"{f.town}, {f.signed_on}")}<br><span class="sm">miejscowość, data</span></p>
{sign_block(f.signer, f.mode, "podpis osoby upoważnionej do reprezentacji firmy")}"""
    css = """h1{font-size:15pt;text-align:center;margin:8px 0 2px}.m{margin-top:8px}.m td{border:1px solid #777;padding:3px 6px;
vertical-align:top}.n{width:8mm;text-align:center}.l{width:62mm;background:#f3f3f3}.band{background:#1f3c78;color:#fff;font-weight:bold}
.in td,.in th{border:1px solid #aaa;padding:1px 4px;font-size:9.5pt;text-align:left}"""
    return Html(page(body, css, "10pt/1.3 Carlito", f.pen, "14mm 15mm"))


def questions(f: Firm) -> Html:
    """Layout: a questionnaire in own words, every answer under its question; yes and no are struck through."""
    no = 0

    def ask(text: str, answer: str, hint: str = "") -> str:
        nonlocal no
        no += 1
        small = f'<div class="sm">{hint}</div>' if hint else ""
        return f'<div class="q keep"><b>{no}. {text}</b>{small}<div class="w">{answer}</div></div>'

    certs = a("\n".join(f"– {c}" for c in f.certificates) or f.nothing)
    trips = a(
        "\n".join(f"{i}) {t}" for i, t in enumerate(f.trips, 1)) or "Nie uczestniczyliśmy w takich wyjazdach."
    )
    events = a("\n".join(f"{i}) {t}" for i, t in enumerate(_events(f), 1)) or f.nothing)
    sizes = struck([(v.upper(), k == f.size) for k, v in SIZE.items()])
    body = f"""<table class="top"><tr><td>Województwo Lubuskie<br><span class="sm">Departament Gospodarki i Rozwoju</span></td>
<td class="r sm">{PROJECT}</td></tr></table>
<h1>Zgłoszenie firmy na wyjazd studyjny do Szwajcarii</h1>
<p class="c">(formularz zgłoszeniowy – nabór 7 kwietnia – 7 maja 2026 r.)</p>
<p class="sm">Prosimy odpowiedzieć na wszystkie pytania. Odpowiedzi oznaczone gwiazdką*: niepotrzebne skreślić.</p>
<h2>O firmie</h2>
{ask("Jak brzmi pełna nazwa firmy?", a(f.name))}
{ask("Gdzie firma ma siedzibę?", a(f"{f.street}{chr(10)}{f.code} {f.town}, woj. lubuskie"), "ulica, numer, kod pocztowy, miejscowość, województwo")}
{ask("Proszę podać numery identyfikacyjne firmy", f"NIP {a(f.nip)} &nbsp;&nbsp; REGON {a(f.regon)} &nbsp;&nbsp; KRS/CEIDG {a(f.register)}")}
{ask("Jaki jest kod PKD działalności przeważającej?", a(f.pkd))}
{ask("Jakiej wielkości jest przedsiębiorstwo?*", sizes)}
{ask("Czym firma się zajmuje?", a(f.text))}
{ask("Czy działalność firmy ma charakter innowacyjny?*", tak_nie(f.innovative))}
{ask("Jakie certyfikaty, atesty lub patenty posiada firma?", certs, "kopie prosimy dołączyć do zgłoszenia")}
<h2>Promocja</h2>
{ask("Pod jakim adresem działa strona www po polsku?", a(f.www or f.nothing))}
{ask("A po angielsku lub w innym języku obcym?", a(f.www_foreign or f.nothing))}
{ask("Jakie profile firma prowadzi w mediach społecznościowych?", a(chr(10).join(f.social) or f.nothing))}
{ask("W jakich targach, misjach i podobnych wydarzeniach za granicą lub międzynarodowych firma brała udział przez ostatnie trzy lata?", events, "nazwa, kraj, rok")}
{ask("W jakich wyjazdach Urzędu Marszałkowskiego, opłaconych ze środków FEWL 2021–2027, firma już uczestniczyła?", trips)}
<h2>Specjalizacje regionu</h2>
{ask("Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?*", tak_nie(bool(f.lis)) + ("<br>Której: " + a(f.lis) if f.lis else ""))}
{ask("Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?*", tak_nie(bool(f.agreements)) + ("<br>Których: " + a(chr(10).join(f.agreements)) if f.agreements else ""))}
{ask("Czy firma realizuje przedsięwzięcie horyzontalne opisane w Porozumieniu?*", tak_nie(bool(f.horizontal)) + ("<br>Jakie: " + a(f.horizontal) if f.horizontal else ""))}
<h2>Wyjazd</h2>
{ask("Kto pojedzie w imieniu firmy?", f"{a(f.delegate)}, {a(f.role)}<br>tel. {a(f.phone)}, e-mail {a(f.email)}", "imię i nazwisko, stanowisko, telefon, e-mail")}
{ask("Jakimi językami obcymi włada ta osoba?", a(f.languages))}
{ask("Po co firmie ten wyjazd?", a(f.purpose))}
<p class="keep">Potwierdzam prawdziwość powyższych danych. Firma zgadza się z Regulaminem, pokryje 15% kosztów wyjazdu i nie działa
w sektorach z § 3 ust. 5. Zgłaszana osoba nie pracuje w UMWL.</p>
{sign_block(f.signer, f.mode, f"{f.signed_on}, {f.signer} – data i podpis")}"""
    css = """h1{font-size:16pt;text-align:center;margin:12px 0 0}h2{font-size:12pt;border-bottom:2px solid #333;margin:12px 0 4px}
.q{margin:7px 0}.w{margin-left:7mm;padding:1px 0}.top{border-bottom:1px solid #555}"""
    return Html(page(body, css, "11pt/1.35 Liberation Serif", f.pen, "18mm 20mm"))


def cards(f: Firm) -> Html:
    """Layout: cards in two columns, a small caption above each answer; comb boxes for the NIP."""

    def cell(caption: str, answer: str, wide: int = 1) -> str:
        return f'<div class="cell keep" style="grid-column:span {wide}"><div class="cap">{caption}</div>{answer}</div>'

    comb = "".join(f'<span class="cb">{a(d)}</span>' for d in f.nip)
    certs = a("\n".join(f.certificates) or f.nothing)
    events = a("\n".join(f"{n} ({c}, {y})" for n, c, y in f.events) or f.nothing)
    trips = a("\n".join(f.trips)) if f.trips else a(f.nothing)
    s = "[x]"
    sizes = "<br>".join(f"{box(k == f.size, s)} przedsiębiorstwo {v}" for k, v in SIZE.items()).replace(
        "przedsiębiorstwo mikro", "mikroprzedsiębiorstwo"
    )
    areas = " ".join(f"<span style='white-space:nowrap'>{box(x == f.lis, s)} {x}</span>" for x in AREAS)
    body = f"""<div class="hd"><div><b>WYJAZD STUDYJNY – SZWAJCARIA 2026</b><br>formularz zgłoszeniowy przedsiębiorcy</div>
<div class="sm r">nr sprawy (wypełnia urząd): ....................</div></div>
<div class="sec">A &nbsp; Przedsiębiorca</div><div class="g">
{cell("Firma (pełna nazwa zgodna z rejestrem)", a(f.name), 2)}
{cell("Ulica i numer", a(f.street))}{cell("Kod pocztowy i miejscowość", a(f"{f.code} {f.town}"))}
{cell("Województwo", a("lubuskie"))}{cell("Kod PKD (działalność główna)", a(f.pkd))}
{cell("Numer NIP", comb)}{cell("Numer REGON", a(f.regon))}
{cell("KRS / CEIDG", a(f.register))}{cell("Adres oddziału w woj. lubuskim (jeśli inny niż siedziba)", a("nie dotyczy"))}</div>
<div class="sec">B &nbsp; Uczestnik wyjazdu</div><div class="g">
{cell("Imię i nazwisko", a(f.delegate))}{cell("Funkcja", a(f.role))}
{cell("Telefon kontaktowy", a(f.phone))}{cell("Poczta elektroniczna", a(f.email))}
{cell("Języki obce i stopień ich znajomości", a(f.languages), 2)}</div>
<div class="sec">C &nbsp; Działalność</div><div class="g">
{cell("Kategoria przedsiębiorstwa", sizes)}{cell("Czy firma prowadzi działalność innowacyjną", yes_no(f.innovative, s))}
{cell("Opis prowadzonej działalności", a(f.text), 2)}
{cell("Certyfikaty / atesty / patenty (należy dołączyć kopie)", certs, 2)}</div>
<div class="sec">D &nbsp; Promocja i doświadczenie</div><div class="g">
{cell("Strona WWW – wersja polska", a(f.www or f.nothing))}{cell("Strona WWW – wersja angielska / inna", a(f.www_foreign or f.nothing))}
{cell("Media społecznościowe", a(chr(10).join(f.social) or f.nothing), 2)}
{cell("Targi zagraniczne i międzynarodowe, wyjazdy, szkolenia (3 ostatnie lata)", events, 2)}
{cell("Wcześniejsze wyjazdy z UMWL finansowane z FEWL 2021–2027", trips, 2)}
{cell("Oczekiwania wobec wyjazdu / cel udziału", a(f.purpose), 2)}</div>
<div class="sec">E &nbsp; Lubuskie Inteligentne Specjalizacje (LIS)</div><div class="g">
{cell("Działalność w obszarze LIS", yes_no(bool(f.lis), s))}{cell("Obszar", areas)}
{cell("Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych", yes_no(bool(f.agreements), s))}{cell("Nazwa Porozumienia / Porozumień", a(chr(10).join(f.agreements) or f.nothing))}
{cell("Przedsięwzięcie horyzontalne z Porozumienia", yes_no(bool(f.horizontal), s))}{cell("Nazwa przedsięwzięcia", a(f.horizontal or f.nothing))}</div>
<div class="g" style="margin-top:8px">{cell("Oświadczenia", "<span class='sm'>Dane są prawdziwe. Znam Regulamin i przyjmuję jego warunki, w tym pokrycie 15% kosztów. Przedsiębiorca nie prowadzi działalności wyłączonej (§ 3 ust. 5), a uczestnik nie jest zatrudniony w UMWL (§ 3 ust. 6).</span>")}
{cell("Data i podpis osoby uprawnionej", a(f.signed_on) + "<div class='c'>" + (pen(f.signer) if f.mode == "hand" else "<br><br>") + "</div>")}</div>"""
    css = """.hd{display:flex;justify-content:space-between;border:2px solid #0b5345;padding:6px 10px;font-size:12pt}
.sec{background:#0b5345;color:#fff;padding:2px 8px;margin-top:8px;font-weight:bold;break-after:avoid}
.g{display:grid;grid-template-columns:1fr 1fr;border-left:1px solid #888}.cell{border-right:1px solid #888;border-bottom:1px solid #888;
padding:2px 7px 4px;min-height:11mm}.cap{font-size:7.5pt;color:#444}.cb{display:inline-block;width:5.6mm;height:6mm;border:1px solid #666;
text-align:center;margin-right:-1px}"""
    return Html(page(body, css, "10pt/1.3 Liberation Sans", f.pen, "13mm 14mm"))


def word(f: Firm) -> Word:
    """Layout: a Word document of headed paragraphs with dotted lines filled in, and two tables."""

    def write(doc: WordDocument) -> None:
        doc.sections[0].page_width, doc.sections[0].page_height = Cm(21), Cm(29.7)
        doc.sections[0].left_margin = doc.sections[0].right_margin = Cm(2.2)
        doc.styles["Normal"].font.name = "Liberation Sans"
        doc.styles["Normal"].font.size = Pt(10)
        doc.styles["Normal"].paragraph_format.space_after = Pt(3)

        def line(label: str, answer: str) -> None:
            p = doc.add_paragraph()
            p.add_run(label + " ").bold = True
            p.add_run(answer)

        def head(text: str) -> None:
            p = doc.add_paragraph()
            run = p.add_run(text)
            run.bold = True
            run.underline = True
            p.paragraph_format.space_before = Pt(8)
            p.paragraph_format.keep_with_next = True

        def put(cell: _Cell, text: str) -> None:
            cell.paragraphs[0].add_run(text)

        def yes(on: bool) -> str:
            return "TAK ☒   NIE ☐" if on else "TAK ☐   NIE ☒"

        p = doc.add_paragraph("KARTA ZGŁOSZENIA – FORMULARZ ZGŁOSZENIOWY")
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        p.runs[0].bold = True
        p.runs[0].font.size = Pt(14)
        p = doc.add_paragraph(
            "Wyjazd studyjny do Szwajcarii, czerwiec 2026 r., projekt „Innowacyjne Lubuskie”"
        )
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        head("1. Zgłaszający")
        line("Nazwa firmy:", f.name)
        line("Siedziba:", f"{f.street}, {f.code} {f.town}, województwo lubuskie")
        line("NIP:", f"{f.nip}    REGON: {f.regon}    {f.register}")
        line("PKD (główne):", f.pkd)
        head("2. Delegowany przedstawiciel")
        line("Imię i nazwisko:", f.delegate)
        line("Stanowisko:", f.role)
        line("Kontakt:", f"tel. {f.phone}, {f.email}")
        line("Języki:", f.languages)
        head("3. Wielkość i działalność")
        line(
            "Firma jest przedsiębiorstwem:",
            "   ".join(f"{'☒' if k == f.size else '☐'} {v}" for k, v in SIZE.items()),
        )
        line("Prowadzimy działalność innowacyjną:", yes(f.innovative))
        line("Opis:", f.text)
        head("4. Certyfikaty, atesty, patenty")
        for text in f.certificates or (f.nothing,):
            doc.add_paragraph(text, style="List Bullet")
        head("5. Internet")
        line("Strona polskojęzyczna:", f.www or f.nothing)
        line("Strona obcojęzyczna:", f.www_foreign or f.nothing)
        line("Media społecznościowe:", ", ".join(f.social) or f.nothing)
        head("6. Doświadczenie promocyjne w ostatnich 3 latach")
        if f.events:
            rows = doc.add_table(rows=1, cols=4)
            rows.style = "Table Grid"
            for cell, text in zip(rows.rows[0].cells, ("Lp.", "Wydarzenie", "Kraj", "Rok"), strict=True):
                put(cell, text)
            for i, event in enumerate(f.events, 1):
                for cell, text in zip(rows.add_row().cells, (str(i), *event), strict=True):
                    put(cell, text)
        else:
            doc.add_paragraph(f.nothing)
        head("7. Wyjazdy z Urzędem Marszałkowskim (FEWL 2021–2027)")
        line("Liczba wyjazdów:", str(len(f.trips)))
        if f.trips:
            line("Jakie:", "; ".join(f.trips))
        head("8. Cel udziału")
        doc.add_paragraph(f.purpose)
        head("9. Lubuskie Inteligentne Specjalizacje i Porozumienia")
        grid = doc.add_table(rows=0, cols=3)
        grid.style = "Table Grid"
        for label, on, more in (
            ("Działamy w ramach LIS", bool(f.lis), f.lis),
            (
                "Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
                bool(f.agreements),
                "; ".join(f.agreements),
            ),
            ("Realizujemy przedsięwzięcie horyzontalne z Porozumienia", bool(f.horizontal), f.horizontal),
        ):
            for cell, text in zip(grid.add_row().cells, (label, yes(on), more or "–"), strict=True):
                put(cell, text)
        p = doc.add_paragraph(
            "Oświadczamy, że dane są prawdziwe, firma nie należy do sektorów wykluczonych (§ 3 ust. 5 Regulaminu), "
            "a delegowana osoba nie pracuje w Urzędzie Marszałkowskim. Akceptujemy Regulamin."
        )
        p.paragraph_format.space_before = Pt(8)
        p.paragraph_format.keep_with_next = True
        p = doc.add_paragraph(f"{f.town}, dnia {f.signed_on}")
        p.paragraph_format.keep_with_next = True
        if f.mode == "hand":
            p = doc.add_paragraph()
            p.paragraph_format.keep_with_next = True
            p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            p.add_run().add_picture(pen_png(f.signer), width=Cm(4.5))
        p = doc.add_paragraph(
            "......................................................\n(podpis osoby uprawnionej)"
        )
        p.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    return Word(write)


FORMS: dict[str, tuple[str, Callable[[Firm], Html | Word]]] = {
    "A": ("form: banded table of 25 rows, boxes", table),
    "B": ("form: questionnaire in own words, struck choices", questions),
    "C": ("form: two-column cards with captions, [x], comb NIP", cards),
    "D": ("form: Word card of headed paragraphs and two tables", word),
}
