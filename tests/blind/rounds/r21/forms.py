"""Four application forms, each of another office or adviser."""

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .common import SIZE_PL, Firm, Ink, answer, dashed, page, picture, sign_block, spaced

TRIP_DAYS = {"Szwajcaria": "22–25 czerwca 2026 r.", "Finlandia i Estonia": "22–25 września 2026 r."}


def _box(yes: bool) -> str:
    return "☒" if yes else "☐"


def ledger(firm: Firm, ink: Ink) -> Html:
    """An office's table: label on the left, answer on the right, sections in Roman numerals."""

    def row(label: str, value: str) -> str:
        return f'<tr><td class="l">{label}</td><td>{value}</td></tr>'

    def head(text: str) -> str:
        return f'<tr><td class="h" colspan="2">{text}</td></tr>'

    sizes = " &nbsp; ".join(
        f"{_box(firm.size == key)} {word}"
        for key, word in (("micro", "mikroprzedsiębiorstwo"), ("small", "małe"), ("medium", "średnie"))
    )
    certs = "\n".join(f"{n}) {c}" for n, c in enumerate(firm.certificates, 1)) or "brak"
    events = (
        "<table class='in'><tr><th>nr</th><th>impreza, misja, szkolenie</th><th>gdzie</th><th>kiedy</th></tr>"
        + "".join(
            f"<tr><td>{n}</td><td>{answer(e)}</td><td>{answer(c)}</td><td>{answer(y)}</td></tr>"
            for n, (e, c, y) in enumerate(firm.events, 1)
        )
        + "</table>"
        if firm.events
        else answer("nie uczestniczyliśmy")
    )
    trips = f"{len(firm.trips)} – " + "; ".join(firm.trips) if firm.trips else "0 (żadnym)"

    def yes_no(v: bool) -> str:
        return f"{_box(v)} tak &nbsp;&nbsp; {_box(not v)} nie"

    body = f"""<div class="top">Projekt „Innowacyjne Lubuskie” · FEWL 2021–2027, Działanie 1.8</div>
<h1>FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY</h1>
<p class="c">kierunek wyjazdu studyjnego: <b>{firm.trip.upper()}</b>, {TRIP_DAYS[firm.trip]}</p><table class="m">
{head("I. Kto się zgłasza")}{row("Firma (pełne brzmienie)", answer(firm.name))}
{row("Siedziba – ulica, kod, miejscowość", answer(f"{firm.street}, {firm.code} {firm.town}"))}
{row("Województwo siedziby", answer(firm.voivodeship))}{row("Oddział w woj. lubuskim (gdy siedziba jest poza regionem)", answer("nie dotyczy"))}
{row("Numer NIP", answer(dashed(firm.nip)))}{row("Numer REGON", answer(firm.regon))}{row("Rejestr (nr KRS albo wpis CEIDG)", answer(firm.register))}
{row("PKD działalności głównej", answer(f"{firm.pkd} – {firm.pkd_text}"))}
{head("II. Kto pojedzie")}{row("Uczestnik (imię i nazwisko)", answer(firm.delegate))}{row("Funkcja w firmie", answer(firm.position))}
{row("Kontakt: telefon / poczta", answer(f"{firm.phone} / {firm.email}"))}{row("Języki, w których się porozumie", answer(firm.languages))}
{head("III. Potencjał przedsiębiorstwa")}{row("Kategoria MŚP", sizes)}{row("Czy firma prowadzi działalność innowacyjną?", yes_no(firm.innovative))}
{row("Na czym polega działalność firmy (także B+R, nowe produkty)", answer(firm.about))}
{row("Posiadane certyfikaty, atesty, patenty<br><small>kopie w załączeniu</small>", answer(certs))}
{row("Polska strona internetowa", answer(firm.www_pl or "brak"))}{row("Strona w języku angielskim / innym", answer(f"{firm.www_foreign} {firm.foreign_note}".strip() if firm.www_foreign else "brak"))}
{row("Prowadzone profile społecznościowe", answer(chr(10).join(firm.socials) or "brak"))}
{head("IV. Dotychczasowa aktywność")}{row("Targi zagraniczne i międzynarodowe, wyjazdy, szkolenia z trzech ostatnich lat służące kontaktom z zagranicą", events)}
{row("W ilu wyjazdach Urzędu Marszałkowskiego opłacanych z FEWL 2021–2027 firma wzięła udział (proszę wymienić)", answer(trips))}
{row("Po co firmie ten wyjazd", answer(firm.purpose))}
{head("V. Inteligentne specjalizacje regionu")}{row("Firma działa w obszarze LIS", yes_no(bool(firm.lis)) + "<br>który: " + answer(firm.lis or "–"))}
{row("Firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych", yes_no(bool(firm.agreements)) + "<br>wykaz Porozumień: " + answer("; ".join(firm.agreements) or "–"))}
{row("Firma realizuje przedsięwzięcie horyzontalne zapisane w Porozumieniu", yes_no(bool(firm.horizontal)) + "<br>nazwa: " + answer(firm.horizontal or "–"))}
{head("VI. Oświadczenia końcowe")}</table>
<ol class="s"><li>Wszystkie informacje podane wyżej są prawdziwe, a udostępnione materiały nie naruszają cudzych praw.</li>
<li>Firma nie działa w sektorach wyłączonych z naboru, a osoba wyjeżdżająca nie jest pracownikiem Urzędu Marszałkowskiego.</li>
<li>Zobowiązujemy się pokryć 15% kosztów wyjazdu przypadających na jednego uczestnika.</li></ol>
<div class="f"><div>{firm.place}, {answer(firm.date)}</div>{sign_block(firm, ink, "podpis osoby reprezentującej firmę")}</div>"""
    css = """.top{font-size:8pt;border-bottom:2px solid #7a1f2b;padding-bottom:3px;color:#7a1f2b}h1{font-size:15pt;text-align:center;margin:9px 0 2px}
.c{text-align:center;margin:0 0 7px}.m td{border:1px solid #777;padding:3px 6px;vertical-align:top;font-size:9.5pt}.m td.l{width:37%;background:#f4f0ea}
.m tr:has(td.h){break-after:avoid}.m td.h{background:#7a1f2b;color:#fff;font-weight:bold}.in th{font-size:8pt;border:1px solid #aaa;font-weight:normal}.s{font-size:9pt}
.f{display:flex;justify-content:space-between;align-items:end;margin-top:10px;break-inside:avoid}"""
    return page("Zgłoszenie", css, body, ink)


def interview(firm: Firm, ink: Ink) -> Html:
    """Questions in own words, answers underneath; TAK/NIE with the wrong one struck out."""

    def ask(question: str, *replies: str) -> str:
        return f'<div class="q"><p>{question}</p>' + "".join(f'<div class="r">{r}</div>' for r in replies) + "</div>"

    def choose(value: bool) -> str:
        return "<b>TAK</b> / <s>NIE</s>" if value else "<s>TAK</s> / <b>NIE</b>"

    sizes = " / ".join(
        f"<b><u>{word}</u></b>" if firm.size == key else f"<s>{word}</s>"
        for key, word in (("micro", "mikro"), ("small", "małym"), ("medium", "średnim"))
    )
    events = [answer(f"– {e}, {c}, {y}") for e, c, y in firm.events] or [answer("Nie mamy jeszcze takich doświadczeń.")]
    certs = [answer(f"– {c}") for c in firm.certificates] or [answer("Nie posiadamy.")]
    trips = [answer(f"– {t}") for t in firm.trips] or [answer("Nie, ani razu.")]
    body = f"""<h1>Kwestionariusz firmy zgłaszającej się<br>na wyjazd studyjny: {firm.trip} ({TRIP_DAYS[firm.trip]})</h1>
<p class="n">Nabór w projekcie „Innowacyjne Lubuskie”. Prosimy o odpowiedź na każde pytanie; w pytaniach TAK/NIE niewłaściwe skreślić.</p>
<h2>O firmie</h2>
{ask("Jak brzmi pełna nazwa Państwa przedsiębiorstwa?", answer(firm.name))}
{ask("Pod jakim adresem mieści się siedziba i w jakim województwie?", answer(f"{firm.street}, {firm.code} {firm.town}, woj. {firm.voivodeship}"))}
{ask("Jeżeli siedziba leży poza Lubuskiem – gdzie jest lubuski oddział?", answer("nie dotyczy"))}
{ask("Numery, pod którymi firma jest zarejestrowana:", f"NIP {answer(spaced(firm.nip))} &nbsp; REGON {answer(firm.regon)} &nbsp; KRS/CEIDG {answer(firm.register)}")}
{ask("Przeważający rodzaj działalności według PKD?", answer(f"{firm.pkd} ({firm.pkd_text})"))}
{ask("Jesteśmy przedsiębiorstwem (właściwe podkreślone):", sizes)}
{ask("Czym się Państwo zajmują?", answer(firm.about))}
{ask("Czy jest to działalność innowacyjna?", choose(firm.innovative))}
{ask("Jakimi certyfikatami, atestami lub patentami firma może się wykazać? (kopie prosimy dołączyć)", *certs)}
<h2>W sieci i za granicą</h2>
{ask("Gdzie znajdziemy Państwa stronę po polsku?", answer(firm.www_pl or "Nie mamy strony."))}
{ask("Czy istnieje wersja angielska lub w innym języku? Pod jakim adresem?", answer(f"{firm.www_foreign} {firm.foreign_note}".strip() if firm.www_foreign else "Nie ma."))}
{ask("W jakich mediach społecznościowych firma jest aktywna?", answer(", ".join(firm.socials) or "W żadnych."))}
{ask("W jakich targach, misjach, wyjazdach lub szkoleniach nastawionych na kontakty zagraniczne brali Państwo udział przez ostatnie 3 lata?", *events)}
{ask("Czy firma jeździła już na wyjazdy Urzędu Marszałkowskiego płacone z programu FEWL 2021–2027? Ile razy i dokąd?", *trips)}
<h2>Specjalizacje regionalne</h2>
{ask("Czy działają Państwo w obszarze Lubuskich Inteligentnych Specjalizacji?", choose(bool(firm.lis)) + (" &nbsp; Specjalizacja: " + answer(firm.lis) if firm.lis else ""))}
{ask("Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych? Których?", choose(bool(firm.agreements)), *[answer(f"– {a}") for a in firm.agreements])}
{ask("Czy realizują Państwo przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?", choose(bool(firm.horizontal)), *([answer(firm.horizontal)] if firm.horizontal else []))}
<h2>Osoba delegowana</h2>
{ask("Kto pojedzie i jaką pełni funkcję?", answer(f"{firm.delegate}, {firm.position}"))}
{ask("Jak się z tą osobą skontaktować?", answer(f"tel. {firm.phone}, e-mail {firm.email}"))}
{ask("W jakich językach mówi?", answer(firm.languages))}
{ask("Czego Państwo oczekują po wyjeździe?", answer(firm.purpose))}
<div class="q"><p>Składając podpis potwierdzamy, że powyższe odpowiedzi są zgodne z prawdą, że nie jesteśmy wyłączeni z naboru (sektory wymienione w § 3 ust. 5 Regulaminu,
zatrudnienie w Urzędzie – § 3 ust. 6) oraz że wiążąco deklarujemy udział i pokrycie 15% kosztów.</p>
<table><tr><td style="vertical-align:bottom">Data: {answer(firm.date)}</td><td style="width:270px">{sign_block(firm, ink, "podpis i pieczątka")}</td></tr></table></div>"""
    css = """body{font-family:'Liberation Serif',serif;font-size:11pt}h1{font-size:15pt;font-weight:normal;border-left:5px solid #2b6b52;padding-left:10px}
h2{font-size:12pt;color:#2b6b52;margin:11px 0 3px;break-after:avoid}.n{font-size:9pt;font-style:italic}.q{margin:0 0 6px;break-inside:avoid}.q p{margin:0}
.r{margin-left:22px;color:#1d2b57}"""
    return page("Kwestionariusz", css, body, ink)


def cards(firm: Firm, ink: Ink) -> Html:
    """Cards in two columns, small captions over the answers, [x] boxes."""

    def mark(yes: bool) -> str:
        return "[x]" if yes else "[ ]"

    def cell(caption: str, value: str, wide: bool = False) -> str:
        return f'<div class="k{" w" if wide else ""}"><div class="t">{caption}</div><div>{value}</div></div>'

    def yes_no(v: bool) -> str:
        return f"{mark(v)} TAK {mark(not v)} NIE"

    sizes = " &nbsp; ".join(f"{mark(firm.size == key)} {word}" for key, word in SIZE_PL.items())
    events = "".join(f"<li>{answer(f'{e} – {c}, {y}')}</li>" for e, c, y in firm.events)
    certs = "".join(f"<li>{answer(c)}</li>" for c in firm.certificates)
    body = f"""<div class="b"><b>KARTA ZGŁOSZENIA</b><span>wyjazd studyjny „Innowacyjne Lubuskie” – {firm.trip}, {TRIP_DAYS[firm.trip]}</span></div>
<h2>Przedsiębiorstwo</h2><div class="g">{cell("NAZWA PRZEDSIĘBIORSTWA", answer(firm.name), True)}
{cell("ULICA I NUMER", answer(firm.street))}{cell("KOD I MIEJSCOWOŚĆ", answer(f"{firm.code} {firm.town}"))}
{cell("WOJEWÓDZTWO", answer(firm.voivodeship))}{cell("ODDZIAŁ W LUBUSKIEM", answer("—"))}
{cell("NIP", answer(firm.nip))}{cell("REGON", answer(firm.regon))}{cell("KRS LUB CEIDG", answer(firm.register))}{cell("GŁÓWNE PKD", answer(firm.pkd))}
{cell("WIELKOŚĆ PRZEDSIĘBIORSTWA", sizes)}{cell("PROWADZIMY DZIAŁALNOŚĆ INNOWACYJNĄ", yes_no(firm.innovative))}
{cell("OPIS DZIAŁALNOŚCI", answer(firm.about), True)}</div>
<h2>Uczestnik wyjazdu</h2><div class="g">{cell("IMIĘ I NAZWISKO UCZESTNIKA", answer(firm.delegate))}{cell("STANOWISKO", answer(firm.position))}
{cell("TELEFON", answer(firm.phone))}{cell("E-MAIL", answer(firm.email))}{cell("ZNAJOMOŚĆ JĘZYKÓW", answer(firm.languages), True)}
{cell("CEL WYJAZDU", answer(firm.purpose), True)}</div>
<h2>Promocja i certyfikaty</h2><div class="g">{cell("STRONA WWW – JĘZYK POLSKI", answer(firm.www_pl or "nie dotyczy"))}
{cell("STRONA WWW – JĘZYK ANGIELSKI I INNE", answer(f"{firm.www_foreign} {firm.foreign_note}".strip() if firm.www_foreign else "nie dotyczy"))}
{cell("MEDIA SPOŁECZNOŚCIOWE", answer(chr(10).join(firm.socials) or "brak profili"), True)}
{cell("CERTYFIKATY, ATESTY, PATENTY FIRMY", f"<ul>{certs}</ul>" if certs else answer("brak"), True)}
{cell("TARGI, MISJE, SZKOLENIA I WYJAZDY MIĘDZYNARODOWE – OSTATNIE 3 LATA", f"<ul>{events}</ul>" if events else answer("brak"), True)}
{cell("UDZIAŁ W WYJAZDACH UMWL FINANSOWANYCH Z FEWL 2021–2027 (LICZBA)", answer(str(len(firm.trips))))}
{cell("JAKIE TO BYŁY WYJAZDY", answer(chr(10).join(firm.trips) or "—"))}</div>
<h2>Lubuskie Inteligentne Specjalizacje</h2><div class="g">{cell("DZIAŁALNOŚĆ W RAMACH LIS", yes_no(bool(firm.lis)))}{cell("NAZWA SPECJALIZACJI", answer(firm.lis or "—"))}
{cell("POROZUMIENIA NA RZECZ ROZWOJU OBSZARÓW KLUCZOWYCH", yes_no(bool(firm.agreements)))}{cell("NAZWY POROZUMIEŃ", answer(chr(10).join(firm.agreements) or "—"))}
{cell("PRZEDSIĘWZIĘCIE HORYZONTALNE Z POROZUMIENIA", yes_no(bool(firm.horizontal)))}{cell("NAZWA PRZEDSIĘWZIĘCIA", answer(firm.horizontal or "—"))}</div>
<p class="s">Ja, niżej podpisana/-y, ręczę za prawdziwość danych. Oświadczam, że przedsiębiorstwo nie należy do branż wykluczonych w § 3 Regulaminu, a wskazany uczestnik
nie pracuje w UMWL. Przyjmuję zasady wyjazdu, w tym udział własny 15%.</p>
<div class="e"><div class="k"><div class="t">MIEJSCOWOŚĆ I DATA</div>{firm.place}, {answer(firm.date)}</div>{sign_block(firm, ink, "czytelny podpis / podpis elektroniczny")}</div>"""
    css = """.b{background:#1f3a5f;color:#fff;padding:10px 14px;border-radius:6px;display:flex;justify-content:space-between;align-items:center}.b b{font-size:15pt}
.b span{font-size:9pt}h2{font-size:11pt;margin:10px 0 4px;color:#1f3a5f;break-after:avoid}.g{display:grid;grid-template-columns:1fr 1fr;gap:5px}
.k{border:1px solid #b9c4d2;border-radius:5px;padding:3px 8px;break-inside:avoid}.w{grid-column:1/3}.t{font-size:7pt;color:#556;letter-spacing:.3px}
ul{margin:0;padding-left:16px}.s{font-size:9pt}.e{display:flex;justify-content:space-between;align-items:end}"""
    return page("Karta zgłoszenia", css, body, ink)


def adviser(firm: Firm, ink: Ink) -> Word:
    """A Word document of a consultancy: three columns, (x) boxes, explanations in small print."""

    def write(doc: WordDocument) -> None:
        for section in doc.sections:
            section.left_margin = section.right_margin = Cm(2)
            section.top_margin = section.bottom_margin = Cm(1.8)
        doc.styles["Normal"].font.name = "Liberation Sans"
        doc.styles["Normal"].font.size = Pt(10)
        doc.styles["Normal"].paragraph_format.space_after = Pt(3)
        doc.add_heading("Wniosek o udział w wyjeździe studyjnym", level=1)
        doc.add_paragraph(
            f"Formularz zgłoszeniowy – {firm.trip}, {TRIP_DAYS[firm.trip]}, projekt „Innowacyjne Lubuskie”"
        )

        def mark(yes: bool) -> str:
            return "(x)" if yes else "( )"

        def yes_no(v: bool, detail: str) -> str:
            return f"{mark(v)} tak   {mark(not v)} nie" + (f"\n{detail}" if detail else "")

        site = f"{firm.www_foreign} {firm.foreign_note}".strip() if firm.www_foreign else "brak"
        rows = (
            ("A1", "Nazwa wnioskującego", firm.name),
            ("A2", "Adres siedziby¹", f"{firm.street}\n{firm.code} {firm.town}\nwoj. {firm.voivodeship}"),
            ("A3", "Adres oddziału w woj. lubuskim²", "nie dotyczy"),
            ("A4", "NIP", firm.nip),
            ("A5", "REGON", firm.regon),
            ("A6", "Nr KRS / CEIDG", firm.register),
            ("A7", "Kod PKD (działalność przeważająca)", firm.pkd),
            ("A8", "Status przedsiębiorstwa", "   ".join(f"{mark(firm.size == k)} {w}" for k, w in SIZE_PL.items())),
            ("B1", "Delegowany przedstawiciel", firm.delegate),
            ("B2", "Zajmowane stanowisko", firm.position),
            ("B3", "Telefon, e-mail", f"{firm.phone}\n{firm.email}"),
            ("B4", "Języki obce", firm.languages),
            ("C1", "Profil działalności", firm.about),
            ("C2", "Działalność ma charakter innowacyjny", yes_no(firm.innovative, "")),
            (
                "C3",
                "Certyfikaty, atesty, patenty",
                "\n".join(f"{n}. {c}" for n, c in enumerate(firm.certificates, 1)) or "nie posiadamy",
            ),
            ("C4", "Strona internetowa PL", firm.www_pl or "brak"),
            ("C5", "Strona internetowa EN / inny język", site),
            ("C6", "Profile w mediach społecznościowych", "\n".join(firm.socials) or "brak"),
            (
                "C7",
                "Udział w targach i wydarzeniach międzynarodowych³",
                "\n".join(f"{e} ({c}, {y})" for e, c, y in firm.events) or "brak",
            ),
            (
                "C8",
                "Liczba wyjazdów z UMWL finansowanych z FEWL 2021–2027",
                f"{len(firm.trips)}" + "".join(f"\n{t}" for t in firm.trips),
            ),
            ("C9", "Uzasadnienie udziału (cel)", firm.purpose),
            ("D1", "Lubuskie Inteligentne Specjalizacje", yes_no(bool(firm.lis), firm.lis or "")),
            (
                "D2",
                "Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
                yes_no(bool(firm.agreements), "\n".join(firm.agreements)),
            ),
            (
                "D3",
                "Realizowane przedsięwzięcie horyzontalne (z Porozumienia)",
                yes_no(bool(firm.horizontal), firm.horizontal or ""),
            ),
        )
        table = doc.add_table(rows=0, cols=3)
        table.style = "Table Grid"
        table.autofit = False
        for column, width in zip(table.columns, (1.2, 5.8, 10), strict=True):
            column.width = Cm(width)
        for number, label, value in rows:
            cells = table.add_row().cells
            cells[0].text, cells[1].text, cells[2].text = number, label, ""
            run = cells[2].paragraphs[0].add_run(value)
            if ink.pen:
                run.font.name = ink.font
                run.font.size = Pt(11.5)
            for cell, width in zip(cells, (1.2, 5.8, 10), strict=True):
                cell.width = Cm(width)
        note = doc.add_paragraph()
        note.add_run(
            "¹ Jednoosobowa działalność: adres stałego miejsca wykonywania działalności. ² Wypełnia firma z siedzibą poza regionem. "
            "³ Trzy ostatnie lata; nazwa, kraj, rok."
        ).font.size = Pt(7.5)
        doc.add_paragraph(
            "Oświadczam, że dane są prawdziwe, wnioskujący nie podlega wyłączeniom z § 3 ust. 5 i 6 Regulaminu "
            "i poniesie 15% kosztów wyjazdu."
        ).paragraph_format.keep_with_next = True
        line = doc.add_paragraph(f"{firm.place}, dnia {firm.date}")
        line.paragraph_format.keep_with_next = True
        if ink.sign == "hand":
            spot = doc.add_paragraph()
            spot.paragraph_format.left_indent = Cm(9.5)
            spot.paragraph_format.space_after = Pt(0)
            spot.paragraph_format.keep_with_next = True
            spot.add_run().add_picture(picture(firm.owner), width=Cm(5))
        end = doc.add_paragraph("……………………………………………\npodpis wnioskującego")
        end.paragraph_format.left_indent = Cm(9.5)

    return Word(write)


FORMS = (ledger, interview, cards, adviser)
