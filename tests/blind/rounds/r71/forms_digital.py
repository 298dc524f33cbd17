"""Forms of the companies that send files: six offices, six layouts."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r71.tools import AREAS, SIZES, Firm, box, items, page, sign_line, yes_no


def table(f: Firm, by_hand: bool = False) -> Html:
    """A table: number, question, answer."""
    rows = [
        ("Nazwa firmy", f.name), ("Siedziba (ulica, kod, miejscowość)", f.address), ("Województwo", f.voivodeship),
        ("NIP", f.dashed), ("REGON", f.regon), ("Nr KRS lub wpis do CEIDG", f.register),
        ("Przeważające PKD", f"{f.pkd} – {f.trade}"),
        ("Osoba delegowana na wyjazd (imię i nazwisko)", f.delegate), ("Stanowisko służbowe", f.role),
        ("Tel. / e-mail", f"{f.phone} / {f.mail}"),
        ("Status przedsiębiorcy", " &nbsp; ".join(f"{box(k == f.size)} {v}" for k, v in SIZES.items())),
        ("Czy firma prowadzi działalność innowacyjną?", yes_no(f.innovative)),
        ("Krótka charakterystyka działalności", f.about),
        ("Posiadane certyfikaty i patenty (kopie w załączeniu)", items(f.certificates)),
        ("Adres strony internetowej – wersja polska", f.www or "brak"),
        ("Adres strony internetowej – wersja obcojęzyczna", f.www_en or "brak"),
        ("Media społecznościowe", "<br>".join(f.social) or "brak"),
        ("Targi, misje i szkolenia międzynarodowe w ostatnich 3 latach",
         items([f"{a}, {b}, {c} r." for a, b, c in f.events])),
        ("Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027", items(f.trips, "nie uczestniczyliśmy")),
        ("Oczekiwania wobec wyjazdu", f.goal), ("Języki obce delegowanego", f.languages),
        ("Czy działalność wpisuje się w Lubuskie Inteligentne Specjalizacje?",
         yes_no(bool(f.area)) + "<br>" + "<br>".join(f"{box(a == f.area)} {a}" for a in AREAS)),
        ("Czy firma działa w ramach Porozumienia na rzecz Rozwoju Obszaru Kluczowego?",
         yes_no(bool(f.agreements)) + (f"<br>Które: {'; '.join(f.agreements)}" if f.agreements else "")),
        ("Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?",
         yes_no(bool(f.horizontal)) + (f"<br>Nazwa: {f.horizontal}" if f.horizontal else "")),
    ]  # fmt: skip
    cells = "".join(f"<tr><td>{n}</td><td>{q}</td><td>{a}</td></tr>" for n, (q, a) in enumerate(rows, 1))
    return page(
        "<h1>Formularz zgłoszeniowy – wyjazd studyjny do Szwajcarii</h1><p style='text-align:center'>22–25 czerwca 2026 r., "
        f"projekt „Innowacyjne Lubuskie”</p><table><tr><th>Lp.</th><th>Zakres</th><th>Informacja</th></tr>{cells}</table>"
        "<p>Oświadczam, że dane są zgodne z prawdą, firma nie działa w sektorach wyłączonych z pomocy (§ 3 ust. 5 Regulaminu), "
        "a delegowany nie jest pracownikiem UMWL.</p>" + sign_line(f, by_hand, "podpis osoby upoważnionej", f"{f.town}, {f.date}"),
        "td,th{border:1px solid #444;padding:3px 6px;vertical-align:top}td:nth-child(1){width:7mm}td:nth-child(2){width:66mm;background:#eee}",
        face="'Liberation Sans'", size="10pt",
    )  # fmt: skip


def questions(f: Firm, by_hand: bool = False) -> Html:
    """Questions with the answer below each, the delegate first."""
    asked = [
        ("Kto pojedzie do Szwajcarii? (imię, nazwisko)", f.delegate), ("Jaką funkcję pełni w firmie?", f.role),
        ("Jak się z nim skontaktować?", f"tel. {f.phone}, {f.mail}"), ("Jakimi językami obcymi się posługuje?", f.languages),
        ("Czego firma oczekuje po wyjeździe?", f.goal),
        ("Jaka jest wielkość firmy – mikro, mała czy średnia?", {"micro": "mikro", "small": "mała", "medium": "średnia"}[f.size]),
        ("Czym zajmuje się firma?", f.about), ("Czy działalność ma charakter innowacyjny? (tak/nie)", "tak" if f.innovative else "nie"),
        ("Jakie firma ma certyfikaty, atesty, patenty?", items(f.certificates, "Nie posiadamy.")),
        ("Jaki jest adres polskiej strony www?", f.www or "Nie mamy strony."),
        ("Czy strona ma wersję w języku angielskim lub innym? Pod jakim adresem?", f.www_en or "Nie."),
        ("Jakie profile firma prowadzi w mediach społecznościowych?", ", ".join(f.social) or "Żadnych."),
        ("W jakich targach, wyjazdach i szkoleniach o charakterze międzynarodowym firma brała udział w ciągu 3 ostatnich lat?",
         items([f"{a} ({b}, {c})" for a, b, c in f.events], "W żadnych.")),
        ("W ilu wyjazdach Urzędu Marszałkowskiego opłacanych z FEWL 2021–2027 firma już uczestniczyła? Proszę wymienić.",
         f"{len(f.trips)}<br>{items(f.trips)}" if f.trips else "0"),
        ("Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji? Jeśli tak, w którym?", f"Tak – {f.area}" if f.area else "Nie"),
        ("Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych? Jeśli tak, w których?",
         f"Tak: {'; '.join(f.agreements)}" if f.agreements else "Nie"),
        ("Czy firma realizuje przedsięwzięcie horyzontalne z Porozumienia? Jeśli tak, jakie?", f"Tak, {f.horizontal}" if f.horizontal else "Nie"),
    ]  # fmt: skip
    body = "".join(
        f"<div class=q><b>{n}. {q}</b><div class=a>{a}</div></div>" for n, (q, a) in enumerate(asked, 1)
    )
    return page(
        f"<p style='text-align:right'>{f.town}, {f.date}</p><h1>ZGŁOSZENIE UDZIAŁU W WYJEŹDZIE STUDYJNYM<br>Kierunek: Szwajcaria</h1>"
        f"<p><b>Zgłaszający:</b> {f.name}<br><b>Adres:</b> {f.address}, województwo {f.voivodeship}<br><b>NIP:</b> {f.nip} &nbsp; <b>REGON:</b> {f.regon}"
        f"<br><b>KRS/CEIDG:</b> {f.register}<br><b>Główny kod PKD:</b> {f.pkd}</p>{body}"
        "<p>Akceptujemy Regulamin rekrutacji. Podane informacje są prawdziwe. Nie dotyczą nas wykluczenia z § 3 ust. 5 i 6.</p>"
        + sign_line(f, by_hand, f"{f.signer}, {f.signer_role}"),
        ".q{margin:7px 0;break-inside:avoid}.a{margin-left:6mm;color:#123}", size="11pt",
    )  # fmt: skip


def cards(f: Firm, by_hand: bool = False) -> Html:
    """Cards in two columns, the criteria after the company's card."""

    def card(title: str, *lines: tuple[str, str], wide: bool = False) -> str:
        inner = "".join(f"<div class=l>{a}</div><div class=v>{b}</div>" for a, b in lines)
        return f"<section class='{'w' if wide else ''}'><h2>{title}</h2>{inner}</section>"

    body = (
        card("Przedsiębiorca", ("Firma", f.name), ("Adres siedziby", f.address), ("Województwo", f.voivodeship), ("NIP", f.nip),
             ("REGON", f.regon), ("KRS / CEIDG", f.register), ("PKD (przeważające)", f.pkd))
        + card("Uczestnik wyjazdu", ("Imię i nazwisko", f.delegate), ("Stanowisko", f.role), ("Telefon", f.phone), ("E-mail", f.mail),
               ("Znajomość języków", f.languages), ("Cel wyjazdu", f.goal))
        + card("Wielkość i działalność", ("Wielkość przedsiębiorstwa", "<br>".join(f"{'◉' if k == f.size else '○'} {v}" for k, v in SIZES.items())),
               ("Działalność innowacyjna", "◉ tak ○ nie" if f.innovative else "○ tak ◉ nie"), ("Opis", f.about))
        + card("Internet", ("Strona www (PL)", f.www or "–"), ("Strona www (EN/DE/inna)", f.www_en or "–"),
               ("Profile społecznościowe", "<br>".join(f.social) or "–"))
        + card("Certyfikaty, atesty, patenty", ("Wykaz", items(f.certificates)))
        + card("Wyjazdy UMWL z FEWL 2021–2027", ("Liczba", str(len(f.trips))), ("Jakie", items(f.trips, "–")))
        + card("Doświadczenie promocyjne – ostatnie 3 lata", ("Wydarzenia (nazwa, kraj, rok)",
               items([f"{a}, {b}, {c}" for a, b, c in f.events])), wide=True)
        + card("Specjalizacje i Porozumienia", ("Działalność w ramach LIS", f"◉ tak ○ nie – {f.area}" if f.area else "○ tak ◉ nie"),
               ("Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
                f"◉ tak ○ nie<br>{items(f.agreements)}" if f.agreements else "○ tak ◉ nie"),
               ("Przedsięwzięcie horyzontalne", f"◉ tak ○ nie – {f.horizontal}" if f.horizontal else "○ tak ◉ nie"), wide=True)
    )  # fmt: skip
    return page(
        "<h1>Karta zgłoszenia przedsiębiorcy</h1><p style='text-align:center'>Wyjazd studyjny: Szwajcaria, 22–25.06.2026 · „Innowacyjne Lubuskie”</p>"
        f"<div class=g>{body}</div><p>Oświadczam, że zapoznałem się z Regulaminem i potwierdzam prawdziwość danych.</p>"
        + sign_line(f, by_hand, "podpis", f"Data: {f.date}"),
        ".g{display:grid;grid-template-columns:1fr 1fr;gap:8px}section{border:1px solid #789;border-radius:6px;padding:4px 9px;break-inside:avoid}"
        ".w{grid-column:1/3}h2{margin:2px 0;color:#245}.l{font-size:8.5pt;color:#555;margin-top:3px}.v{font-size:10.5pt}",
        face="'Liberation Sans'", size="10.5pt",
    )  # fmt: skip


def word_lines(f: Firm) -> Word:
    """Typed lines with [x] ticks."""

    def mark(on: bool) -> str:
        return "[x]" if on else "[ ]"

    def write(d: Document) -> None:
        d.styles["Normal"].font.size = Pt(11)
        d.add_heading("FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", 1)
        d.add_paragraph("Wyjazd studyjny do: [x] Szwajcarii  [ ] Finlandii i Estonii")

        def part(title: str, *lines: str) -> None:
            d.add_heading(title, 2)
            for line in lines:
                d.add_paragraph(line).paragraph_format.space_after = Pt(2)

        part("I. Identyfikacja", f"Nazwa przedsiębiorstwa: {f.name}", f"Adres: {f.street}", f"Kod i poczta: {f.code} {f.town}",
             f"Województwo: {f.voivodeship}", f"Numer NIP: {f.dashed}\tNumer REGON: {f.regon}", f"Numer w rejestrze (KRS/CEIDG): {f.register}",
             f"Kod PKD działalności głównej: {f.pkd}")  # fmt: skip
        part("II. Charakter firmy", "Wielkość: " + "   ".join(f"{mark(k == f.size)} {v}" for k, v in SIZES.items()),
             f"Przedmiot działalności: {f.about}", f"Prowadzimy działalność innowacyjną: {mark(f.innovative)} tak  {mark(not f.innovative)} nie",
             "Certyfikaty, atesty, patenty:", *([f"– {c}" for c in f.certificates] or ["– brak"]))  # fmt: skip
        part("III. Obecność w sieci", f"Strona www po polsku: {f.www or 'brak'}", f"Strona www w innym języku: {f.www_en or 'brak'}",
             f"Profile społecznościowe: {', '.join(f.social) or 'brak'}")  # fmt: skip
        part("IV. Specjalizacje regionu", f"Działalność w ramach LIS: {mark(bool(f.area))} tak  {mark(not f.area)} nie",
             *[f"{mark(a == f.area)} {a}" for a in AREAS],
             f"Działalność w Porozumieniu na rzecz Rozwoju Obszaru Kluczowego: {mark(bool(f.agreements))} tak  {mark(not f.agreements)} nie",
             f"Nazwa Porozumienia: {'; '.join(f.agreements) or 'nie dotyczy'}",
             f"Przedsięwzięcie horyzontalne z Porozumienia: {mark(bool(f.horizontal))} tak  {mark(not f.horizontal)} nie",
             f"Tytuł przedsięwzięcia: {f.horizontal or 'nie dotyczy'}")  # fmt: skip
        part("V. Aktywność zagraniczna", "Wydarzenia międzynarodowe z ostatnich 3 lat:",
             *([f"{n}. {a} – {b} – {c}" for n, (a, b, c) in enumerate(f.events, 1)] or ["nie było"]),
             f"Liczba odbytych wyjazdów UMWL (FEWL 2021–2027): {len(f.trips)}", *[f"– {t}" for t in f.trips])  # fmt: skip
        part("VI. Delegowany", f"Imię i nazwisko: {f.delegate}", f"Stanowisko: {f.role}", f"Telefon: {f.phone}", f"E-mail: {f.mail}",
             f"Języki: {f.languages}", f"Cel udziału: {f.goal}")  # fmt: skip
        part("VII. Oświadczenie", "Dane są zgodne z prawdą; nie zachodzą wyłączenia z § 3 ust. 5 i 6 Regulaminu.",
             f"{f.town}, {f.date}", f"{f.signer}, {f.signer_role} (podpisano elektronicznie)")  # fmt: skip

    return Word(write)


def word_strike(f: Firm) -> Word:
    """A Word table; what does not apply is struck out."""

    def write(d: Document) -> None:
        d.add_heading("Wniosek zgłoszeniowy do udziału w wyjeździe studyjnym do Szwajcarii", 1)
        d.add_paragraph("Tam, gdzie podano kilka odpowiedzi, niepotrzebne należy skreślić.")
        t = d.add_table(rows=0, cols=2)
        t.style = "Table Grid"

        def row(label: str, answer: str = "", choices: tuple[tuple[str, bool], ...] = ()) -> None:
            cells = t.add_row().cells
            cells[0].text = label
            paragraph = cells[1].paragraphs[0]
            for n, (words, chosen) in enumerate(choices):
                if n:
                    paragraph.add_run(" / ")
                paragraph.add_run(words).font.strike = not chosen
            if answer:
                paragraph.add_run(("\n" if choices else "") + answer)

        def truly(on: bool) -> tuple[tuple[str, bool], ...]:
            return (("TAK", on), ("NIE", not on))

        row("Wnioskodawca", f.name)
        row("NIP", f.nip)
        row("REGON / KRS", f"{f.regon} / {f.register}")
        row("Siedziba", f"{f.street}\n{f.code} {f.town}")
        row("Województwo", f.voivodeship)
        row("Reprezentant na wyjeździe", f"{f.delegate}")
        row("Stanowisko reprezentanta", f.role)
        row("Kontakt", f"{f.phone}\n{f.mail}")
        row("Języki obce reprezentanta", f.languages)
        row("Przedsiębiorstwo", "", tuple((f"{v}", k == f.size) for k, v in SIZES.items()))
        row("Kod PKD", f"{f.pkd} {f.trade}")
        row("Działalność (opis)", f.about)
        row("Innowacyjny charakter działalności", "", truly(f.innovative))
        row(
            "Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych",
            "\n".join(f.agreements),
            truly(bool(f.agreements)),
        )
        row("Realizacja przedsięwzięcia horyzontalnego", f.horizontal, truly(bool(f.horizontal)))
        row("Lubuskie Inteligentne Specjalizacje", f.area, truly(bool(f.area)))
        row("Strona internetowa w języku polskim", f.www or "nie ma")
        row("Strona internetowa w języku angielskim lub innym", f.www_en or "nie ma")
        row("Media społecznościowe", "\n".join(f.social) or "nie ma")
        row("Certyfikaty / patenty", "\n".join(f.certificates) or "nie ma")
        row("Doświadczenie w promocji zagranicznej (3 lata): nazwa, miejsce, rok",
            "\n".join(f"{a}, {b}, {c}" for a, b, c in f.events) or "nie ma")  # fmt: skip
        row("Wcześniejsze wyjazdy z UMWL (FEWL 2021–2027)", "\n".join(f.trips) or "nie było")
        row("Co chcemy osiągnąć", f.goal)
        d.add_paragraph(
            "\nOświadczamy, że informacje są prawdziwe, a firma spełnia warunki z § 3 Regulaminu."
        )
        d.add_paragraph(f"{f.town}, dnia {f.date}\t\t{f.signer}\n\t\t\t\t\t{f.signer_role}")

    return Word(write)


def sentences(f: Firm) -> Word:
    """A letter that answers in sentences."""

    def write(d: Document) -> None:
        d.add_paragraph(f"{f.town}, {f.date}").alignment = WD_ALIGN_PARAGRAPH.RIGHT
        d.add_paragraph("Urząd Marszałkowski Województwa Lubuskiego\nDepartament Gospodarki i Rozwoju")
        d.add_heading("Formularz zgłoszeniowy – wyjazd studyjny do Szwajcarii", 1)
        d.add_paragraph(
            f"Zgłaszamy do udziału w wyjeździe firmę {f.name} z siedzibą pod adresem: {f.address} (województwo {f.voivodeship}), "
            f"NIP {f.nip}, REGON {f.regon}, {f.register}. Przeważająca działalność ma kod PKD {f.pkd}."
        )
        size = {
            "micro": "mikroprzedsiębiorcą",
            "small": "małym przedsiębiorcą",
            "medium": "średnim przedsiębiorcą",
        }[f.size]
        d.add_paragraph(f"Jesteśmy {size}. {f.about} "
                        + ("Prowadzimy działalność innowacyjną." if f.innovative else "Nie prowadzimy działalności innowacyjnej."))  # fmt: skip
        d.add_paragraph(
            f"Na wyjazd delegujemy: {f.delegate}, stanowisko: {f.role}, telefon {f.phone}, e-mail {f.mail}. Języki obce: {f.languages}."
        )
        d.add_paragraph(f"Cel udziału: {f.goal}")
        d.add_paragraph(
            "Posiadamy następujące certyfikaty i patenty:"
            if f.certificates
            else "Nie posiadamy certyfikatów ani patentów."
        )
        for one in f.certificates:
            d.add_paragraph(one, style="List Bullet")
        d.add_paragraph(
            (
                f"Nasza strona internetowa w języku polskim to {f.www}"
                if f.www
                else "Nie mamy strony internetowej po polsku"
            )
            + (f", a w języku angielskim {f.www_en}." if f.www_en else "; wersji obcojęzycznej nie ma.")
        )
        d.add_paragraph(
            f"Prowadzimy profile: {', '.join(f.social)}."
            if f.social
            else "Nie prowadzimy profili społecznościowych."
        )
        d.add_paragraph("W ostatnich trzech latach wzięliśmy udział w następujących wydarzeniach zagranicznych i międzynarodowych:"
                        if f.events else "W ostatnich trzech latach nie braliśmy udziału w wydarzeniach międzynarodowych.")  # fmt: skip
        for a, b, c in f.events:
            d.add_paragraph(f"{a}, {b}, {c} r.", style="List Bullet")
        d.add_paragraph("W wyjazdach organizowanych przez UMWL i finansowanych z FEWL 2021–2027 "
                        + (f"uczestniczyliśmy {len(f.trips)} raz: {'; '.join(f.trips)}." if f.trips else "nie uczestniczyliśmy."))  # fmt: skip
        d.add_paragraph(f"Działamy w ramach Lubuskich Inteligentnych Specjalizacji, w obszarze „{f.area}”."
                        if f.area else "Nie działamy w ramach Lubuskich Inteligentnych Specjalizacji.")  # fmt: skip
        d.add_paragraph(f"Działamy w ramach Porozumienia na rzecz Rozwoju Obszaru Kluczowego: {'; '.join(f.agreements)}."
                        if f.agreements else "Nie działamy w ramach żadnego Porozumienia na rzecz Rozwoju Obszarów Kluczowych.")  # fmt: skip
        d.add_paragraph(f"Realizujemy przedsięwzięcie horyzontalne: {f.horizontal}."
                        if f.horizontal else "Nie realizujemy przedsięwzięcia horyzontalnego.")  # fmt: skip
        d.add_paragraph(
            "Oświadczamy, że podane dane są prawdziwe i że nie podlegamy wyłączeniom z Regulaminu (§ 3 ust. 5 i 6)."
        )
        d.add_paragraph(f"Z poważaniem\n{f.signer}\n{f.signer_role}")

    return Word(write)
