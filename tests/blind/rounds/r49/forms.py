"""Four application forms."""

from io import BytesIO

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r49 import ink
from tests.blind.rounds.r49.firms import Firm

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}
SPECIALITIES = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def page(style: str, body: str) -> Html:
    """A whole HTML file."""
    return Html(
        '<!doctype html><html lang="pl"><meta charset="utf-8"><style>@page{size:A4;margin:17mm 18mm}'
        "body{margin:0}table{border-collapse:collapse;width:100%}tr{break-inside:avoid}"
        + style
        + "</style><body>"
        f"{body}</body></html>"
    )


def box(chosen: bool, label: str) -> str:
    """A box drawn by a sign."""
    return f"{'☒' if chosen else '☐'} {label}"


def struck(options: tuple[str, ...], chosen: str) -> str:
    """Choices of which all but one are struck through."""
    return " / ".join(o if o == chosen else f"<s>{o}</s>" for o in options)


def hand(firm: Firm, is_signed: bool) -> str:
    """A signature, or nothing."""
    return ink.svg(firm.slug) if is_signed else "&nbsp;<br>&nbsp;"


def event_list(firm: Firm) -> list[str]:
    return [f"{name}, {country}, {year}" for name, country, year in firm.events]


def office_table(firm: Firm, day: str, signed: bool) -> Html:
    """An office's table with numbered rows and boxes."""

    def row(number: str, label: str, answer: str) -> str:
        return f"<tr><td class=n>{number}</td><td class=l>{label}</td><td>{answer}</td></tr>"

    events = "<br>".join(f"{i}. {e}" for i, e in enumerate(event_list(firm), 1)) or "nie braliśmy udziału"
    rows = [
        row("1", "Nazwa przedsiębiorcy (zgodnie z rejestrem)", firm.name),
        row("", "Siedziba – adres", firm.address),
        row("", "Województwo", "lubuskie"),
        row("", "Oddział w woj. lubuskim <small>(jeżeli siedziba jest poza regionem)</small>", "nie dotyczy"),
        row("", "NIP / REGON", f"NIP {firm.nip_dashed}<br>REGON {firm.regon}"),
        row("", "Numer KRS lub wpis do CEIDG", firm.krs),
        row("", "Przeważający kod PKD", f"{firm.pkd} {firm.trade}"),
        row("2", "Osoba zgłoszona na wyjazd (imię, nazwisko)", firm.person),
        row("", "Funkcja w firmie", firm.post),
        row("", "Telefon i e-mail", f"{firm.phone}, {firm.email}"),
        row("3", "Wielkość firmy", " &nbsp; ".join(box(k == firm.size, v) for k, v in SIZES.items())),
        row(
            "",
            "Czy firma prowadzi działalność innowacyjną?",
            box(firm.innovative, "TAK") + " &nbsp; " + box(not firm.innovative, "NIE"),
        ),
        row("", "Krótki opis działalności", firm.story),
        row(
            "4",
            "Certyfikaty, atesty, patenty firmy <small>(kopie w załączeniu)</small>",
            "<br>".join(firm.certificates) or "brak",
        ),
        row("5", "Strona www po polsku", firm.www_pl or "brak"),
        row("", "Strona www w języku angielskim lub innym", firm.www_en or "brak"),
        row("", "Profile społecznościowe", "<br>".join(firm.social) or "brak"),
        row(
            "6",
            "Targi, misje i szkolenia międzynarodowe w ostatnich 3 latach <small>(nazwa, kraj, rok)</small>",
            events,
        ),
        row(
            "7",
            "Wyjazdy organizowane przez UMWL ze środków FEWL 2021–2027 <small>(liczba i nazwy)</small>",
            f"{len(firm.trips)} – {'; '.join(firm.trips)}" if firm.trips else "0 (nie uczestniczyliśmy)",
        ),
        row("8", "Cel udziału", firm.goal),
        row("9", "Języki obce zgłoszonej osoby", firm.tongues),
        row(
            "10",
            "Działalność w ramach Lubuskich Inteligentnych Specjalizacji",
            box(firm.lis is not None, "TAK")
            + " &nbsp; "
            + box(firm.lis is None, "NIE")
            + "<br>"
            + "<br>".join(box(s == firm.lis, s) for s in SPECIALITIES),
        ),
        row(
            "11",
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
            box(bool(firm.agreements), "TAK")
            + " &nbsp; "
            + box(not firm.agreements, "NIE")
            + "<br>Które: "
            + ("; ".join(firm.agreements) or "–"),
        ),
        row(
            "12",
            "Realizacja przedsięwzięcia horyzontalnego z Porozumienia",
            box(firm.horizontal is not None, "TAK")
            + " &nbsp; "
            + box(firm.horizontal is None, "NIE")
            + "<br>Nazwa: "
            + (firm.horizontal or "–"),
        ),
    ]
    return page(
        "body{font:10pt Carlito}td{border:1px solid #444;padding:3px 6px;vertical-align:top}.n{width:7mm;font-weight:bold}"
        ".l{width:66mm;background:#eef2f7}h1{font-size:14pt;text-align:center;margin:4px}small{color:#444}"
        ".s{margin-top:12mm;display:flex;justify-content:space-between;align-items:end}",
        "<div style='text-align:right;font-size:8pt'>Załącznik nr 2 do Regulaminu rekrutacji</div><h1>FORMULARZ ZGŁOSZENIOWY</h1>"
        "<p style='text-align:center'>Wyjazd studyjny – projekt „Innowacyjne Lubuskie”<br><b>☒ Szwajcaria (czerwiec 2026)"
        " &nbsp;&nbsp; ☐ Finlandia i Estonia (wrzesień 2026)</b></p><table>" + "".join(rows) + "</table>"
        "<div style='break-inside:avoid'><p><b>13.</b> Oświadczam, że podane informacje są zgodne z prawdą, firma nie działa w sektorach wyłączonych z naboru,"
        " a zgłoszona osoba nie jest pracownikiem UMWL.</p>"
        f"<div class=s><div>{firm.town}, {day}<br><small>miejscowość i data</small></div><div>{hand(firm, signed)}<br>"
        f"{firm.person}<br><small>podpis osoby uprawnionej</small></div></div></div>",
    )


def questions(firm: Firm, day: str, signed: bool) -> Html:
    """The firm's own running form; choices struck through."""
    yes = ("TAK", "NIE")
    numbered = [
        (
            "Kim jesteśmy",
            f"Pełna nazwa: <b>{firm.name}</b><br>Adres siedziby: {firm.address}, województwo lubuskie<br>"
            f"NIP: {firm.nip} &nbsp; REGON: {firm.regon} &nbsp; KRS/CEIDG: {firm.krs}<br>Główny kod PKD: {firm.pkd}",
        ),
        (
            "Kto pojedzie",
            f"Imię i nazwisko: {firm.person}<br>Stanowisko: {firm.post}<br>Telefon: {firm.phone}<br>"
            f"E-mail: {firm.email}",
        ),
        (
            "Wielkość i działalność",
            "Wielkość przedsiębiorstwa*: "
            + struck(tuple(SIZES.values()), SIZES[firm.size])
            + "<br>Prowadzimy działalność innowacyjną*: "
            + struck(yes, "TAK" if firm.innovative else "NIE")
            + f"<br>Opis: {firm.story}",
        ),
        ("Certyfikaty, atesty, patenty", "; ".join(firm.certificates) or "Nie posiadamy."),
        (
            "Obecność w internecie",
            f"Strona w języku polskim: {firm.www_pl or 'nie ma'}<br>Strona w języku obcym: "
            f"{firm.www_en or 'nie ma'}<br>Media społecznościowe: {', '.join(firm.social) or 'nie prowadzimy'}",
        ),
        (
            "Doświadczenie promocyjne z ostatnich trzech lat",
            "<br>".join(f"– {e}" for e in event_list(firm)) or "Brak.",
        ),
        (
            "Wyjazdy z UMWL finansowane z FEWL 2021–2027",
            f"Liczba wyjazdów: {len(firm.trips)}"
            + (f"<br>Nazwy: {'; '.join(firm.trips)}" if firm.trips else ""),
        ),
        ("Po co jedziemy", firm.goal),
        ("Znajomość języków przez delegowaną osobę", firm.tongues),
        (
            "Lubuskie Inteligentne Specjalizacje*",
            struck(yes, "TAK" if firm.lis else "NIE")
            + (f"<br>Specjalizacja: {firm.lis}" if firm.lis else ""),
        ),
        (
            "Porozumienia na rzecz Rozwoju Obszarów Kluczowych*",
            struck(yes, "TAK" if firm.agreements else "NIE")
            + (f"<br>Porozumienia: {', '.join(firm.agreements)}" if firm.agreements else ""),
        ),
        (
            "Przedsięwzięcie horyzontalne*",
            struck(yes, "TAK" if firm.horizontal else "NIE")
            + (f"<br>Nazwa: {firm.horizontal}" if firm.horizontal else ""),
        ),
        (
            "Oświadczenie",
            "Potwierdzam prawdziwość danych, akceptuję Regulamin i zobowiązuję się pokryć 15% kosztów. "
            "Firma nie należy do sektorów wyłączonych z naboru. Nie jestem pracownikiem Urzędu Marszałkowskiego.",
        ),
    ]
    items = "".join(f"<h3>{i}. {t}</h3><p>{a}</p>" for i, (t, a) in enumerate(numbered, 1))
    return page(
        "body{font:11pt 'Liberation Serif';line-height:1.32}h1{font-size:15pt;margin:10px 0 0}h3{font-size:11pt;margin:9px 0 1px;"
        "border-bottom:1px dotted #777;break-after:avoid}p{margin:2px 0 2px 6mm;break-inside:avoid}small{font-size:8.5pt}",
        f"<div style='text-align:right'>{firm.town}, dnia {day}</div><h1>Formularz zgłoszeniowy – wyjazd studyjny do Szwajcarii</h1>"
        "<div>w ramach projektu „Innowacyjne Lubuskie”, 22–25 czerwca 2026 r.</div>"
        + items
        + f"<div style='margin:8mm 0 0 95mm;break-inside:avoid'>{hand(firm, signed)}<br>................................<br>"
        f"{firm.person}, {firm.post}</div><small>* niepotrzebne skreślono</small>",
    )


def pen(firm: Firm, day: str, signed: bool) -> Html:
    """A printed form with dotted lines, filled by pen."""

    def line(label: str, answer: str) -> str:
        return f"<div class=r><span>{label}</span><b>{answer}</b></div>"

    def tick(chosen: bool, label: str) -> str:
        return f"<span class=b>{'X' if chosen else '&nbsp;'}</span> {label} &nbsp; "

    def card(title: str, *lines: str) -> str:
        return f"<section><h2>{title}</h2>{''.join(lines)}</section>"

    cards = [
        card(
            "1. Przedsiębiorca",
            line("Pełna nazwa:", firm.name),
            line("Adres siedziby:", firm.address),
            line("Województwo:", "lubuskie"),
            line("NIP:", firm.nip),
            line("REGON:", firm.regon),
            line("KRS / CEIDG:", firm.krs),
            line("Kod PKD:", firm.pkd),
        ),
        card(
            "2. Przedstawiciel delegowany na wyjazd",
            line("Imię i nazwisko:", firm.person),
            line("Stanowisko:", firm.post),
            line("Telefon:", firm.phone),
            line("E-mail:", firm.email),
        ),
        card(
            "3. Wielkość i opis działalności",
            "<div class=r>"
            + "".join(tick(k == firm.size, v) for k, v in SIZES.items())
            + "</div><div class=r>Działalność innowacyjna: "
            + tick(firm.innovative, "TAK")
            + tick(not firm.innovative, "NIE")
            + "</div>",
            line("Opis działalności:", firm.story),
        ),
        card(
            "4. Certyfikaty, atesty, patenty",
            *[line(f"{i})", c) for i, c in enumerate(firm.certificates or ("brak",), 1)],
        ),
        card(
            "5. Strona www i media społecznościowe",
            line("Strona po polsku:", firm.www_pl or "brak"),
            line("Strona po angielsku i w innym języku:", firm.www_en or "brak"),
            line("Profile:", ", ".join(firm.social) or "brak"),
        ),
        card(
            "6. Udział w targach, misjach, szkoleniach (3 ostatnie lata)",
            *[line(f"{i}.", e) for i, e in enumerate(event_list(firm) or ["brak"], 1)],
        ),
        card(
            "7. Wyjazdy UMWL w ramach FEWL 2021–2027",
            line("Liczba wyjazdów:", str(len(firm.trips))),
            line("Jakie:", "; ".join(firm.trips) or "nie dotyczy"),
        ),
        card("8. Cel udziału w wyjeździe", line("", firm.goal)),
        card("9. Języki obce", line("", firm.tongues)),
        card(
            "10. Lubuskie Inteligentne Specjalizacje",
            "<div class=r>" + tick(firm.lis is not None, "TAK") + tick(firm.lis is None, "NIE") + "</div>",
            line("Która:", firm.lis or "nie dotyczy"),
        ),
        card(
            "11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            "<div class=r>"
            + tick(bool(firm.agreements), "TAK")
            + tick(not firm.agreements, "NIE")
            + "</div>",
            line("Jakie:", "; ".join(firm.agreements) or "nie dotyczy"),
        ),
        card(
            "12. Przedsięwzięcie horyzontalne",
            "<div class=r>"
            + tick(firm.horizontal is not None, "TAK")
            + tick(firm.horizontal is None, "NIE")
            + "</div>",
            line("Nazwa:", firm.horizontal or "nie dotyczy"),
        ),
    ]
    made = page(
        "body{font:10pt 'Liberation Sans'}h1{font-size:13pt;margin:0}h2{font-size:10pt;background:#ddd;margin:0;padding:2px 6px}"
        "section{border:1px solid #333;margin:0 0 5px;break-inside:avoid}.r{padding:4px 8px;display:flex;flex-wrap:wrap}"
        ".r b{font:14pt Kalam;color:#22318c;flex:1;border-bottom:1px dotted #555;padding-left:8px;line-height:1.15}"
        ".b{display:inline-block;width:13px;height:13px;border:1px solid #000;text-align:center;font:bold 11pt Kalam;"
        "color:#22318c;line-height:13px;margin-right:5px}",
        "<div style='display:flex;justify-content:space-between'><h1>Formularz zgłoszeniowy<br>na wyjazd studyjny</h1><div>kierunek:"
        "<br><span class=b>X</span>Szwajcaria<br><span class=b>&nbsp;</span>Finlandia i Estonia</div></div><p>„Innowacyjne Lubuskie” –"
        " proszę wypełniać czytelnie</p>"
        + "".join(cards)
        + "<section><h2>13. Oświadczenia</h2><div class=r>Dane są prawdziwe. Nie prowadzę działalności w sektorach z § 3 ust. 5 "
        "Regulaminu i nie jestem pracownikiem UMWL.</div>"
        + line("Data:", day)
        + f"<div class=r>Podpis osoby uprawnionej: {hand(firm, signed)}</div></section>",
    )
    return (
        made
        if signed
        else Html(made.text.replace("14pt Kalam", "10pt Carlito").replace("11pt Kalam", "10pt Carlito"))
    )


def adviser_word(firm: Firm, day: str, signed: bool) -> Word:
    """An adviser's Word form: a paragraph a question, answers beneath, [x] for choices."""

    def mark(chosen: bool, label: str) -> str:
        return f"[{'x' if chosen else ' '}] {label}"

    def write(document: WordDocument) -> None:
        document.styles["Normal"].font.name = "Carlito"
        for section in document.sections:
            section.left_margin = section.right_margin = Cm(2.2)
            section.top_margin = section.bottom_margin = Cm(1.8)
        document.add_heading("FORMULARZ ZGŁOSZENIOWY", 1)
        document.add_paragraph(
            "Projekt „Innowacyjne Lubuskie”. Wyjazd studyjny: "
            + mark(True, "Szwajcaria")
            + "   "
            + mark(False, "Finlandia i Estonia")
        )
        parts: list[tuple[str, list[tuple[str, str]]]] = [
            (
                "1. Dane firmy",
                [
                    ("Nazwa", firm.name),
                    ("Siedziba", firm.address),
                    ("Województwo", "lubuskie"),
                    ("NIP", firm.nip_dashed),
                    ("REGON", firm.regon),
                    ("KRS/CEIDG", firm.krs),
                    ("PKD (przeważające)", firm.pkd),
                ],
            ),
            (
                "2. Uczestnik wyjazdu",
                [
                    ("Imię i nazwisko", firm.person),
                    ("Stanowisko", firm.post),
                    ("Telefon", firm.phone),
                    ("Adres e-mail", firm.email),
                ],
            ),
            (
                "3. Wielkość i profil",
                [
                    (
                        "Wielkość przedsiębiorstwa",
                        "  ".join(mark(k == firm.size, v) for k, v in SIZES.items()),
                    ),
                    (
                        "Działalność innowacyjna",
                        mark(firm.innovative, "TAK") + "  " + mark(not firm.innovative, "NIE"),
                    ),
                    ("Opis działalności", firm.story),
                ],
            ),
            ("4. Certyfikaty / atesty / patenty", [("Wykaz", "\n".join(firm.certificates) or "brak")]),
            (
                "5. Strona www i social media",
                [
                    ("www – język polski", firm.www_pl or "brak"),
                    ("www – język angielski i inny", firm.www_en or "brak"),
                    ("Profile społecznościowe", "\n".join(firm.social) or "brak"),
                ],
            ),
            ("6. Doświadczenie promocyjne (3 lata)", [("Wydarzenia", "\n".join(event_list(firm)) or "brak")]),
            (
                "7. Udział w wyjazdach UMWL (FEWL 2021–2027)",
                [
                    ("Liczba wyjazdów", str(len(firm.trips))),
                    ("Wyjazdy", "\n".join(firm.trips) or "nie dotyczy"),
                ],
            ),
            (
                "8–9. Cel i języki",
                [("8. Cel udziału", firm.goal), ("9. Znajomość języków obcych", firm.tongues)],
            ),
            (
                "10–12. Specjalizacje i Porozumienia",
                [
                    (
                        "10. Działalność w ramach LIS",
                        mark(firm.lis is not None, "TAK")
                        + "  "
                        + mark(firm.lis is None, "NIE")
                        + (f"\nSpecjalizacja: {firm.lis}" if firm.lis else ""),
                    ),
                    (
                        "11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
                        mark(bool(firm.agreements), "TAK")
                        + "  "
                        + mark(not firm.agreements, "NIE")
                        + (f"\nPorozumienia: {', '.join(firm.agreements)}" if firm.agreements else ""),
                    ),
                    (
                        "12. Przedsięwzięcie horyzontalne",
                        mark(firm.horizontal is not None, "TAK")
                        + "  "
                        + mark(firm.horizontal is None, "NIE")
                        + (f"\nNazwa: {firm.horizontal}" if firm.horizontal else ""),
                    ),
                ],
            ),
        ]
        for title, rows in parts:
            document.add_heading(title, 2)
            table = document.add_table(rows=0, cols=2, style="Table Grid")
            for label, answer in rows:
                cells = table.add_row().cells
                cells[0].text, cells[1].text = label, answer
                cells[0].width, cells[1].width = Cm(5.6), Cm(11)
        document.add_heading("13. Oświadczenia", 2)
        document.add_paragraph(
            "Oświadczam, że dane są prawdziwe, przedsiębiorca nie podlega wyłączeniom z § 3 ust. 5, "
            "a uczestnik nie jest pracownikiem UMWL."
        )
        document.add_paragraph(f"{firm.town}, {day}")
        last = document.add_paragraph()
        if signed:
            last.add_run().add_picture(BytesIO(ink.png(firm.slug)), width=Cm(5))
        run = document.add_paragraph().add_run(f"{firm.person} – podpis osoby uprawnionej")
        run.font.size = Pt(9)

    return Word(write)
