# ruff: noqa: E501
"""Application forms laid out as pages: a consultant's boxes, and a questionnaire filled in by pen."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r25.firm import Firm, Sign
from tests.blind.rounds.r25.ink import signature

BOXES_CSS = """
@page { size: A4; margin: 12mm 13mm 14mm 13mm }
body { font: 9.5pt "Liberation Sans"; color: #111 }
h1 { font-size: 13pt; background: #2f5d50; color: #fff; padding: 6px 10px; margin: 0 0 2px }
h2 { font-size: 10pt; margin: 11px 0 3px; border-bottom: 2px solid #2f5d50; color: #2f5d50 }
.r { display: flex; gap: 0; margin-top: -1px; break-inside: avoid }
.c { flex: 1; border: 1px solid #555; margin-right: -1px; padding: 2px 6px 4px; min-height: 30px }
.c small { display: block; font-size: 7.3pt; color: #444 }
.note { font-size: 7.6pt; color: #444 }
.w2 { flex: 2 } .w3 { flex: 3 }
"""

SURVEY_CSS = """
@page { size: A4; margin: 16mm 18mm }
body { font: 11pt "Liberation Serif"; line-height: 1.35 }
h1 { font-size: 15pt; text-align: center; margin: 0 }
p.sub { text-align: center; margin: 2px 0 12px }
.q { margin: 9px 0 0; break-inside: avoid; break-after: avoid }
.a { border-bottom: 1px dotted #333; min-height: 20px; padding-left: 10px; break-inside: avoid }
.pen .a, .pen .x { font-family: Kalam, cursive; color: #1c2f86; font-size: 13pt; line-height: 1.25 }
s { text-decoration: line-through; text-decoration-thickness: 2px }
.foot { font-size: 8.5pt; margin-top: 14px }
table.ev { width: 100%; border-collapse: collapse; margin-top: 4px }
table.ev td, table.ev th { border: 1px solid #333; padding: 2px 6px; text-align: left }
"""


def page(css: str, body: str) -> Html:
    """A whole HTML document."""
    return Html(
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>{css}</style></head>'
        f"<body>{body}</body></html>"
    )


def boxes(firm: Firm, sign: Sign, day: str) -> Html:
    """Small labels in the corner of a box, the answer under them; letters A–G instead of numbers."""

    def cell(label: str, value: str, width: str = "") -> str:
        shown = "<br>".join(escape(line) for line in value.split("\n"))
        return f'<div class="c {width}"><small>{escape(label)}</small>{shown}</div>'

    def line(*cells: str) -> str:
        return f'<div class="r">{"".join(cells)}</div>'

    def choice(on: bool, text: str) -> str:
        return ("☒ " if on else "☐ ") + text

    def several(items: tuple[str, ...], other: str = "") -> str:
        return "\n".join(f"{n}. {item}" for n, item in enumerate(items, start=1)) or other or firm.nothing

    def yes(on: bool) -> str:
        return choice(on, "TAK") + "    " + choice(not on, "NIE")

    size = "    ".join(
        choice(firm.size == code, text)
        for code, text in (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały przedsiębiorca"),
            ("medium", "średni przedsiębiorca"),
        )
    )
    events = "".join(
        line(cell("Nazwa", name, "w3"), cell("Miejsce", place, "w2"), cell("Rok / termin", year))
        for name, place, year in firm.events
    ) or line(cell("Nazwa, miejsce, rok", firm.nothing))
    ink = {
        "hand": signature(firm.signer),
        "electronic": escape(f"podpis elektroniczny – {firm.signer}"),
        "none": "",
    }[sign]
    body = f"""
<h1>WNIOSEK O UDZIAŁ – FORMULARZ ZGŁOSZENIOWY</h1>
<div class="note">Nabór: Wyjazd studyjny do SZWAJCARII, czerwiec 2026 · projekt „Innowacyjne Lubuskie” · Organizator:
Województwo Lubuskie. Wypełnia przedsiębiorca; pola puste oznaczają brak odpowiedzi.</div>
<h2>A. Identyfikacja przedsiębiorcy</h2>
{line(cell("A1. Nazwa pełna", firm.name, "w3"), cell("A2. NIP", firm.nip), cell("A3. REGON", firm.regon))}
{
        line(
            cell("A4. Ulica, nr", firm.street, "w2"),
            cell("A5. Kod", firm.postal),
            cell("A6. Miejscowość", firm.town, "w2"),
            cell("A7. Województwo", "lubuskie"),
        )
    }
{
        line(
            cell("A8. Rejestr (KRS/CEIDG)", firm.registry, "w2"),
            cell("A9. Oddział w woj. lubuskim (gdy siedziba poza)", "–", "w2"),
            cell("A10. PKD główne", firm.pkd),
        )
    }
<h2>B. Osoba delegowana</h2>
{line(cell("B1. Imię i nazwisko", firm.delegate, "w2"), cell("B2. Stanowisko", firm.delegate_role, "w2"))}
{
        line(
            cell("B3. Telefon", firm.phone),
            cell("B4. Poczta elektroniczna", firm.email),
            cell("B5. Języki", firm.languages),
        )
    }
<h2>C. Charakterystyka</h2>
{line(cell("C1. Status przedsiębiorcy", size))}
{line(cell("C2. Firma prowadzi działalność innowacyjną", yes(firm.innovative)))}
{line(cell("C3. Opis działalności, ze wskazaniem nowości", firm.description))}
{line(cell("C4. Certyfikaty / atesty / patenty", several(firm.certificates)))}
<h2>D. Obecność w sieci</h2>
{
        line(
            cell("D1. WWW – polska wersja", firm.website_pl or firm.nothing),
            cell("D2. WWW – wersja angielska lub inna", firm.website_foreign or firm.nothing),
        )
    }
{line(cell("D3. Aktywne profile społecznościowe", "; ".join(firm.social) or firm.nothing))}
<h2>E. Doświadczenie w promocji zagranicznej w ostatnich 3 latach</h2>
{events}
<h2>F. Dotychczasowe wyjazdy z UMWL</h2>
{
        line(
            cell("F1. Liczba wyjazdów finansowanych z FEWL 2021–2027", str(len(firm.trips))),
            cell("F2. Jakie wyjazdy", several(firm.trips, firm.trips_note), "w2"),
        )
    }
<h2>G. Lubuskie Inteligentne Specjalizacje (LIS)</h2>
{
        line(
            cell("G1. Działalność w ramach LIS", yes(bool(firm.lis))),
            cell("G2. Nazwa specjalizacji", firm.lis or firm.nothing),
        )
    }
{
        line(
            cell(
                "G3. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
                yes(bool(firm.agreements)),
            ),
            cell("G4. Które Porozumienia", several(firm.agreements)),
        )
    }
{
        line(
            cell("G5. Przedsięwzięcie horyzontalne", yes(bool(firm.horizontal))),
            cell("G6. Tytuł przedsięwzięcia", firm.horizontal or firm.nothing),
        )
    }
<h2>H. Uzasadnienie i oświadczenia</h2>
{line(cell("H1. Cel udziału", firm.purpose))}
<p class="note">Składający oświadcza, że: dane są prawdziwe; nie działa w branżach z § 3 ust. 5 Regulaminu; nie jest
pracownikiem UMWL; zna i przyjmuje Regulamin, w tym wkład własny 15%.</p>
{
        line(
            cell("H2. Miejscowość i data", f"{firm.town}, {day}"),
            f'<div class="c w2" style="min-height:66px"><small>H3. Podpis osoby reprezentującej</small>{ink}</div>',
        )
    }
"""
    return page(BOXES_CSS, body)


def survey(firm: Firm, sign: Sign, day: str, pen: bool) -> Html:
    """Numbered questions in the office's tone; TAK / NIE, what does not apply is struck out."""

    def pick(*choices: tuple[str, bool]) -> str:
        return " / ".join(f"<b>{text}</b>" if on else f"<s>{text}</s>" for text, on in choices)

    def ask(number: int, question: str, *answers: str) -> str:
        shown = "".join(f'<div class="a">{escape(answer)}</div>' for answer in answers)
        return f'<div class="q">{number}. {question}</div>{shown}'

    def many(items: tuple[str, ...], other: str = "") -> tuple[str, ...]:
        return tuple(f"– {item}" for item in items) or (other or firm.nothing,)

    def yes(on: bool) -> str:
        return pick(("TAK", on), ("NIE", not on))

    rows = (
        "".join(
            f'<tr><td>{n}</td><td class="x">{escape(name)}</td><td class="x">{escape(place)}</td>'
            f'<td class="x">{escape(year)}</td></tr>'
            for n, (name, place, year) in enumerate(firm.events, start=1)
        )
        or f'<tr><td>1</td><td class="x">{escape(firm.trips_note or firm.nothing)}</td><td>–</td><td>–</td></tr>'
    )
    size = pick(
        *(
            (text, firm.size == code)
            for code, text in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))
        )
    )
    ink = signature(firm.signer) if sign == "hand" else ""
    if sign == "electronic":
        ink = escape(firm.signer)
    body = f"""<div class="{"pen" if pen else ""}">
<h1>ANKIETA ZGŁOSZENIOWA</h1>
<p class="sub">dla firm z województwa lubuskiego ubiegających się o miejsce w wyjeździe studyjnym<br>
do <b>Szwajcarii</b> w ramach projektu „Innowacyjne Lubuskie”<br>
<span style="font-size:9pt">(formularz zgłoszeniowy w rozumieniu § 4 ust. 3 lit. a regulaminu)</span></p>
{ask(1, "Nazwa firmy, pod którą działa przedsiębiorca:", firm.name)}
{ask(2, "Adres (ulica, kod, miejscowość):", firm.address)}
{ask(3, "Województwo:", "lubuskie")}
{ask(4, "NIP:", firm.nip_dashes)}
{ask(5, "REGON oraz KRS albo CEIDG:", f"{firm.regon}; {firm.registry}")}
{ask(6, "Przeważający kod PKD:", firm.pkd)}
{
        ask(
            7,
            "Kto weźmie udział w wyjeździe? (imię i nazwisko, stanowisko)",
            f"{firm.delegate}, {firm.delegate_role}",
        )
    }
{ask(8, "Jak się z tą osobą skontaktować? (telefon, e-mail)", f"{firm.phone}, {firm.email}")}
<div class="q">9. Jaki status ma przedsiębiorstwo?*&nbsp;&nbsp; {size}</div>
<div class="q">10. Czy firma prowadzi działalność innowacyjną?*&nbsp;&nbsp; {yes(firm.innovative)}</div>
{ask(11, "Na czym polega działalność firmy?", firm.description)}
{ask(12, "Jakie certyfikaty, atesty lub patenty posiada firma?", *many(firm.certificates))}
{ask(13, "Adres strony internetowej w języku polskim:", firm.website_pl or firm.nothing)}
{
        ask(
            14,
            "Adres strony internetowej w języku angielskim lub innym obcym:",
            firm.website_foreign or firm.nothing,
        )
    }
{ask(15, "W jakich mediach społecznościowych firma jest aktywna?", ", ".join(firm.social) or firm.nothing)}
<div class="q">16. W jakich targach, wyjazdach i szkoleniach o charakterze międzynarodowym firma brała udział w ostatnich
3 latach?<table class="ev"><tr><th>Lp.</th><th>Wydarzenie</th><th>Gdzie</th><th>Kiedy</th></tr>{
        rows
    }</table></div>
{
        ask(
            17,
            "Z których wyjazdów UMWL finansowanych z FEWL 2021–2027 firma już korzystała?",
            *many(firm.trips, firm.trips_note),
        )
    }
{ask(18, "Czego firma oczekuje po wyjeździe?", firm.purpose)}
{ask(19, "Jakie języki obce zna uczestnik?", firm.languages)}
<div class="q">20. Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?*&nbsp;&nbsp; {
        yes(bool(firm.lis))
    }</div>
{ask(21, "Jeśli tak, w której specjalizacji?", firm.lis or "–")}
<div class="q">22. Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?*&nbsp;&nbsp;
{yes(bool(firm.agreements))}</div>
{
        ask(
            23,
            "Jeśli tak, proszę wpisać nazwy Porozumień:",
            *(many(firm.agreements) if firm.agreements else ("–",)),
        )
    }
<div class="q">24. Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?*&nbsp;&nbsp;
{yes(bool(firm.horizontal))}</div>
{ask(25, "Nazwa tego przedsięwzięcia:", firm.horizontal or "–")}
<div class="foot">Oświadczam, że powyższe dane odpowiadają prawdzie, firma nie prowadzi działalności w sektorach
wymienionych w § 3 ust. 5 regulaminu, a uczestnik nie jest zatrudniony w UMWL.<br>* niewłaściwe skreślono</div>
<table style="width:100%;margin-top:14px;break-inside:avoid"><tr><td style="vertical-align:bottom">
<span class="x">{escape(firm.town)}, {day}</span><br>
<span style="font-size:8.5pt">(miejscowość i data)</span></td>
<td style="text-align:center;vertical-align:bottom">{
        ink
    }<br>........................................................<br>
<span style="font-size:8.5pt">(czytelny podpis lub podpis z pieczęcią)</span></td></tr></table></div>"""
    return page(SURVEY_CSS, body)
