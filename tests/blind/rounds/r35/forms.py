"""Application forms of r35: a chamber's survey, an agency's grid, a firm's own letter, an office questionnaire."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from tests.blind.model import Html, Word

from .companies import Firm
from .look import esc, ink, page, signature, square, squares, struck, ticks, word_base, word_signature

STATEMENTS = (
    "nie prowadzę działalności w sektorach wyłączonych z naboru (§ 3 ust. 5 Regulaminu)",
    "nie jestem pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego",
    "dane podane w zgłoszeniu są zgodne z prawdą i nie naruszają praw osób trzecich",
    "zobowiązuję się do pokrycia 15% kosztów udziału jednego uczestnika",
)


def chamber(firm: Firm, day: str, signed: bool, hand: str = "") -> Html:
    """Two-column survey of a chamber of commerce with shaded headings."""

    def row(label: str, answer: str) -> str:
        return f"<tr><td class='l'>{label}</td><td>{answer}</td></tr>"

    def own(text: str) -> str:
        return ink(text, hand)

    def lines(items: tuple[str, ...], none: str) -> str:
        return "<br>".join(own(item) for item in items) if items else own(none)

    events = tuple(f"{at}) {name}, {land}, {year}" for at, (name, land, year) in enumerate(firm.events, 1))
    certs = tuple(f"{at}. {cert}" for at, cert in enumerate(firm.certs, 1))
    sign = signature(firm.boss) if signed else ""
    body = (
        "<table style='border-bottom:3px solid #7a1f2b'><tr><td style='width:60px;font-size:30pt;color:#7a1f2b'>⚙</td>"
        "<td><b style='font-size:13pt'>Dolnowarciańska Izba Gospodarcza</b><br><span class='s'>Biuro Współpracy z Zagranicą · "
        "ankietę wypełnia każda firma oddzielnie</span></td></tr></table>"
        "<h2 class='c' style='margin:10px 0 2px'>ANKIETA ZGŁOSZENIOWA UCZESTNIKA WYJAZDU</h2>"
        "<p class='c' style='margin:0 0 8px'>Kierunek: <b>Szwajcaria</b>, 22–25 czerwca 2026 r. · projekt „Innowacyjne Lubuskie”</p><table class='g'>"
        "<tr><th colspan='2'>I. Firma</th></tr>"
        + row("Nazwa firmy (zgodnie z rejestrem)", own(firm.name))
        + row("Ulica i numer", own(firm.street))
        + row("Kod pocztowy i miejscowość", own(f"{firm.code} {firm.town}"))
        + row("Województwo", own("lubuskie"))
        + row("NIP", own(firm.nip_shown))
        + row("REGON", own(firm.regon))
        + row("Numer KRS lub wpis do CEIDG", own(firm.krs or "CEIDG"))
        + row("Główny kod PKD", own(firm.pkd))
        + "<tr><th colspan='2'>II. Osoba wyjeżdżająca</th></tr>"
        + row("Imię i nazwisko", own(firm.delegate))
        + row("Funkcja w firmie", own(firm.delegate_role))
        + row("Telefon / e-mail", own(f"{firm.phone} / {firm.mail}"))
        + row("Znajomość języków", own(firm.languages))
        + "<tr><th colspan='2'>III. Czym się Państwo zajmują</th></tr>"
        + row("Kategoria MŚP", ticks(("mikro", "małe", "średnie"), firm.size))
        + row("Krótki opis działalności", own(firm.about))
        + row(
            "Czy firma prowadzi działalność innowacyjną?", ticks(("tak", "nie"), 0 if firm.innovative else 1)
        )
        + row("Posiadane certyfikaty, patenty, atesty", lines(certs, "nie posiadamy"))
        + row("Strona internetowa po polsku", own(firm.web_pl or "brak"))
        + row("Strona w języku angielskim lub innym", own(firm.web_en or "brak"))
        + row("Profile społecznościowe", lines(firm.social, "brak"))
        + "<tr><th colspan='2'>IV. Doświadczenie</th></tr>"
        + row(
            "Targi, misje, szkolenia i wyjazdy zagraniczne z ostatnich 3 lat (nazwa, kraj, rok)",
            lines(events, "nie braliśmy udziału"),
        )
        + row("Wyjazdy z Urzędem Marszałkowskim finansowane z FEWL 2021–2027", lines(firm.trips, "żadne"))
        + row("Czego oczekują Państwo po wyjeździe?", own(firm.goal))
        + "<tr><th colspan='2'>V. Specjalizacje regionu</th></tr>"
        + row(
            "Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?",
            ticks(("tak", "nie"), 0 if firm.lis else 1),
        )
        + row("Jeśli tak – w której?", own(firm.lis or "nie dotyczy"))
        + row(
            "Czy działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?",
            ticks(("tak", "nie"), 0 if firm.agreements else 1),
        )
        + row("Nazwy Porozumień", lines(firm.agreements, "nie dotyczy"))
        + row(
            "Czy realizuje przedsięwzięcie horyzontalne z Porozumienia?",
            ticks(("tak", "nie"), 0 if firm.horizontal else 1),
        )
        + row("Tytuł przedsięwzięcia", own(firm.horizontal or "nie dotyczy"))
        + "</table><div class='nb'><p style='margin:8px 0 2px'>Oświadczam, że:</p><ul style='margin:0'>"
        + "".join(f"<li>{text};</li>" for text in STATEMENTS)
        + f"</ul><table style='margin-top:14px'><tr><td style='width:50%;padding-top:36px'>{own(firm.town + ', ' + day)}<br>"
        f"<span class='s'>miejscowość i data</span></td><td class='c'><div style='height:56px'>{sign}</div>"
        f"{esc(firm.boss)}<br><span class='s'>czytelny podpis osoby uprawnionej</span></td></tr></table></div>"
    )
    css = ".g td,.g th{border:1px solid #999;padding:3px 6px}.g th{background:#ead9db}.l{width:40%;background:#faf6f6}tr{break-inside:avoid}.g tr:has(th){break-after:avoid}"
    return page(body, css, "Carlito,Calibri,sans-serif")


def agency(firm: Firm, day: str, signed: bool, hand: str = "") -> Html:
    """A numbered grid: small captions, the answer under each, drawn boxes."""

    def cell(number: str, label: str, answer: str, span: int = 6) -> str:
        return (
            f"<td colspan='{span}'><div class='q'>{number}. {label}</div><div class='a'>{answer}</div></td>"
        )

    def own(text: str) -> str:
        return ink(text, hand)

    def yes(is_yes: bool) -> str:
        return squares(("TAK", "NIE"), 0 if is_yes else 1, hand)

    rows = (
        "".join(
            f"<tr><td>{at}</td><td>{own(name)}</td><td>{own(land)}</td><td>{own(year)}</td></tr>"
            for at, (name, land, year) in enumerate(firm.events, 1)
        )
        or f"<tr><td>1</td><td>{own('brak')}</td><td>{own('–')}</td><td>{own('–')}</td></tr>"
    )
    sign = signature(firm.boss) if signed else ""
    body = (
        "<table><tr><td><b>AGENCJA ROZWOJU POMORZA ŚRODKOWEGO</b><br><span class='s'>Dział internacjonalizacji przedsiębiorstw</span></td>"
        "<td class='r s'>Wzór ZW-3<br>wydanie 2</td></tr></table><div class='t'>ZGŁOSZENIE PRZEDSIĘBIORCY DO WYJAZDU STUDYJNEGO</div>"
        "<p class='s' style='margin:3px 0 5px'>Wypełnić drukowanymi literami lub komputerowo. Właściwe pola zaznaczyć znakiem X.</p><table class='k'><tr>"
        + cell("1", "Kraj wyjazdu", squares(("SZWAJCARIA", "FINLANDIA I ESTONIA"), 0, hand), 12)
        + "</tr><tr class='h'><td colspan='12'>A. WNIOSKODAWCA</td></tr><tr>"
        + cell("2", "Pełna nazwa", own(firm.name), 8)
        + cell("3", "NIP", own(firm.nip_shown), 4)
        + "</tr><tr>"
        + cell("4", "Ulica, nr domu i lokalu", own(firm.street), 5)
        + cell("5", "Kod pocztowy", own(firm.code), 3)
        + cell("6", "Miejscowość", own(firm.town), 4)
        + "</tr><tr>"
        + cell("7", "Województwo", own("lubuskie"), 3)
        + cell("8", "REGON", own(firm.regon), 3)
        + cell("9", "KRS / CEIDG", own(firm.krs or "CEIDG"), 3)
        + cell("10", "PKD przeważające", own(firm.pkd), 3)
        + "</tr><tr>"
        + cell("11", "Wielkość przedsiębiorstwa", squares(("mikro", "małe", "średnie"), firm.size, hand), 7)
        + cell("12", "Działalność innowacyjna", yes(firm.innovative), 5)
        + "</tr><tr>"
        + cell("13", "Przedmiot działalności, w tym działalność innowacyjna", own(firm.about), 12)
        + "</tr><tr>"
        + cell(
            "14",
            "Certyfikaty, atesty i patenty wnioskodawcy (kopie w załączeniu)",
            "<br>".join(own(c) for c in firm.certs) or own("brak"),
            12,
        )
        + "</tr><tr>"
        + cell("15", "Adres strony www w języku polskim", own(firm.web_pl or "brak"), 6)
        + cell("16", "Adres strony www w języku obcym", own(firm.web_en or "brak"), 6)
        + "</tr><tr>"
        + cell("17", "Media społecznościowe", "<br>".join(own(s) for s in firm.social) or own("brak"), 12)
        + "</tr><tr class='h'><td colspan='12'>B. DELEGOWANY PRZEDSTAWICIEL</td></tr><tr>"
        + cell("18", "Imię i nazwisko", own(firm.delegate), 6)
        + cell("19", "Stanowisko", own(firm.delegate_role), 6)
        + "</tr><tr>"
        + cell("20", "Telefon", own(firm.phone), 3)
        + cell("21", "E-mail", own(firm.mail), 5)
        + cell("22", "Języki obce", own(firm.languages), 4)
        + "</tr></table><table class='k brk'><tr class='h'><td colspan='12'>C. AKTYWNOŚĆ ZAGRANICZNA</td></tr><tr><td colspan='12'>"
        "<div class='q'>23. Targi zagraniczne i międzynarodowe, szkolenia, wyjazdy studyjne w ostatnich 3 latach</div>"
        f"<table class='e'><tr><th style='width:8%'>Lp.</th><th>Nazwa wydarzenia</th><th style='width:27%'>Kraj</th><th style='width:14%'>Rok</th></tr>{rows}</table></td></tr><tr>"
        + cell(
            "24", "Liczba wyjazdów organizowanych przez UMWL (FEWL 2021–2027)", own(str(len(firm.trips))), 5
        )
        + cell(
            "25", "Które to były wyjazdy", "<br>".join(own(t) for t in firm.trips) or own("nie dotyczy"), 7
        )
        + "</tr><tr>"
        + cell("26", "Cel udziału", own(firm.goal), 12)
        + "</tr><tr class='h'><td colspan='12'>D. INTELIGENTNE SPECJALIZACJE</td></tr><tr>"
        + cell("27", "Działalność w ramach Lubuskich Inteligentnych Specjalizacji", yes(bool(firm.lis)), 6)
        + cell("28", "Nazwa specjalizacji", own(firm.lis or "nie dotyczy"), 6)
        + "</tr><tr>"
        + cell(
            "29",
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
            yes(bool(firm.agreements)),
            6,
        )
        + cell(
            "30",
            "Porozumienia (wymienić)",
            "<br>".join(own(a) for a in firm.agreements) or own("nie dotyczy"),
            6,
        )
        + "</tr><tr>"
        + cell("31", "Realizacja przedsięwzięcia horyzontalnego", yes(bool(firm.horizontal)), 6)
        + cell("32", "Nazwa przedsięwzięcia", own(firm.horizontal or "nie dotyczy"), 6)
        + "</tr><tr class='h'><td colspan='12'>E. OŚWIADCZENIA</td></tr><tr><td colspan='12'>"
        + "".join(f"<div>{square(True, hand)}{text}</div>" for text in STATEMENTS)
        + "</td></tr><tr>"
        + cell("33", "Data wypełnienia", own(day), 4)
        + f"<td colspan='8'><div class='q'>34. Podpis i pieczątka osoby reprezentującej</div><div style='height:58px;padding-left:60px'>{sign}</div>"
        f"<div class='s' style='padding-left:60px'>{esc(firm.boss)}, {esc(firm.role)}</div></td></tr></table>"
    )
    css = (
        ".t{background:#17365d;color:#fff;font-weight:bold;padding:6px;margin-top:6px;font-size:12.5pt}.k td{border:1px solid #444;padding:2px 5px 4px}"
        ".k{table-layout:fixed}.h td{background:#dbe5f1;font-weight:bold}.q{font-size:7.5pt;color:#333}.a{min-height:20px;padding-top:2px}"
        ".e td,.e th{border:1px solid #888}.e{margin:3px 0}"
    )
    return page(body, css)


def letter(firm: Firm, day: str, signed: bool, hand: str = "") -> Word:
    """The firm's own letter, a bold lead-in and a sentence for each question."""
    one = not firm.krs

    def write(document: WordDocument) -> None:
        word_base(document, "Liberation Serif", 11)
        document.styles["Normal"].paragraph_format.space_after = Pt(3.5)

        def para(lead: str, text: str) -> None:
            paragraph = document.add_paragraph()
            paragraph.add_run(lead + " ").bold = True
            paragraph.add_run(text)

        def bullets(items: tuple[str, ...]) -> None:
            for item in items:
                document.add_paragraph(item, style="List Bullet").paragraph_format.space_after = Pt(1)

        head = document.add_paragraph(f"{firm.town}, dnia {day}")
        head.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        document.add_paragraph(
            f"{firm.name}\n{firm.street}\n{firm.code} {firm.town}\nwojewództwo lubuskie\nNIP {firm.nip_shown}, REGON {firm.regon}"
        )
        to = document.add_paragraph(
            "Urząd Marszałkowski Województwa Lubuskiego\nDepartament Gospodarki i Rozwoju"
        )
        to.paragraph_format.left_indent = Pt(250)
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = title.add_run(
            "FORMULARZ ZGŁOSZENIOWY\nna wyjazd studyjny do Szwajcarii w dniach 22–25 czerwca 2026 r."
        )
        run.bold, run.font.size = True, Pt(13)
        para("Wpis do rejestru:", f"{firm.register}.")
        para("Przeważający kod PKD:", f"{firm.pkd} ({firm.pkd_name}).")
        para(
            "Kto pojedzie:", f"{firm.delegate}, {firm.delegate_role}, tel. {firm.phone}, e-mail {firm.mail}."
        )
        para("Języki obce tej osoby:", f"{firm.languages}.")
        para(
            "Wielkość przedsiębiorstwa:",
            ("mikroprzedsiębiorstwo", "małe przedsiębiorstwo", "średnie przedsiębiorstwo")[firm.size] + ".",
        )
        para("Opis działalności:", firm.about)
        para(
            "Działalność innowacyjna:",
            ("tak, prowadzę ją." if one else "tak, prowadzimy ją.") if firm.innovative else "nie prowadzimy.",
        )
        if firm.certs:
            para("Certyfikaty, atesty i patenty (kopie dołączamy):", "")
            bullets(firm.certs)
        else:
            para("Certyfikaty, atesty i patenty:", "nie posiadam." if one else "nie posiadamy.")
        para("Strona www w języku polskim:", firm.web_pl or "nie ma.")
        para("Strona www w języku angielskim lub innym:", firm.web_en or "nie ma.")
        para("Profile w mediach społecznościowych:", ", ".join(firm.social) or "nie prowadzimy.")
        if firm.events:
            para("Udział w targach i podobnych wydarzeniach w ostatnich trzech latach:", "")
            bullets(tuple(f"{name} ({land}), {year} r." for name, land, year in firm.events))
        else:
            para(
                "Udział w targach i podobnych wydarzeniach w ostatnich trzech latach:",
                "nie uczestniczyliśmy.",
            )
        para(
            "Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027:",
            "; ".join(firm.trips) or ("nie brałam udziału." if one else "nie braliśmy udziału."),
        )
        para("Cel udziału:", firm.goal)
        para(
            "Lubuskie Inteligentne Specjalizacje:",
            f"tak – {firm.lis}." if firm.lis else "nie dotyczy naszej działalności.",
        )
        text = "nie uczestniczymy." if not firm.agreements else f"tak – {'; '.join(firm.agreements)}."
        para("Porozumienia na rzecz Rozwoju Obszarów Kluczowych:", "nie uczestniczę." if one else text)
        para(
            "Przedsięwzięcie horyzontalne z Porozumienia:",
            f"tak – {firm.horizontal}."
            if firm.horizontal
            else "nie realizuję."
            if one
            else "nie realizujemy.",
        )
        document.add_paragraph("Oświadczam ponadto, że " + ", ".join(STATEMENTS) + ".")
        if signed:
            word_signature(document, firm.boss)
        end = document.add_paragraph(f"{firm.boss}\n{firm.role}")
        end.paragraph_format.left_indent = Pt(280)

    return Word(write)


def questionnaire(firm: Firm, day: str, signed: bool, hand: str = "") -> Html:
    """An office questionnaire with dotted lines and options to be struck out."""

    def line(label: str, answer: str) -> str:
        return f"<div class='ln'><span class='lb'>{label}</span><span class='dt'>{answer}</span></div>"

    def own(text: str) -> str:
        return ink(text, hand)

    def below(items: tuple[str, ...], none: str, total: int) -> str:
        filled = [own(f"{at}. {item}") for at, item in enumerate(items, 1)] or [own(none)]
        return "".join(
            f"<div class='ln'><span class='dt'>{text}</span></div>"
            for text in filled + ["&nbsp;"] * (total - len(filled))
        )

    def yes(is_yes: bool) -> str:
        return "<b>" + struck(("TAK", "NIE"), 0 if is_yes else 1, hand) + "</b>*"

    sign = signature(firm.boss) if signed else ""
    size = struck(
        ("mikroprzedsiębiorstwo", "małe przedsiębiorstwo", "średnie przedsiębiorstwo"), firm.size, hand
    )
    body = (
        "<p class='r s' style='margin:0'>Załącznik nr 2 do ogłoszenia o naborze</p><h3 class='c' style='margin:6px 0'>KWESTIONARIUSZ ZGŁOSZENIOWY</h3>"
        "<p class='c' style='margin:0 0 8px'>na wyjazd studyjny przedsiębiorców z województwa lubuskiego – <b>Szwajcaria 2026</b></p>"
        + line("1. Nazwa przedsiębiorcy:", own(firm.name))
        + line("2. Adres siedziby:", own(firm.address))
        + line("3. Województwo:", own("lubuskie"))
        + line("4. NIP:", own(firm.nip_shown))
        + line("5. REGON:", own(firm.regon))
        + line("6. Nr KRS (CEIDG):", own(firm.krs or "CEIDG"))
        + line("7. Przeważający kod PKD:", own(firm.pkd))
        + line("8. Osoba delegowana (imię i nazwisko):", own(firm.delegate))
        + line("&emsp;stanowisko:", own(firm.delegate_role))
        + line("&emsp;telefon:", own(firm.phone))
        + line("&emsp;e-mail:", own(firm.mail))
        + f"<p>9. Wielkość przedsiębiorstwa: {size}*</p>"
        + f"<p>10. Przedsiębiorca prowadzi działalność innowacyjną: {yes(firm.innovative)}</p>"
        + "<p>11. Opis działalności:</p>"
        + f"<div class='box'>{own(firm.about)}</div>"
        + "<p>12. Certyfikaty, atesty, patenty (wymienić, dołączyć kopie):</p>"
        + below(firm.certs, "brak", 2)
        + line("13. Strona www w języku polskim:", own(firm.web_pl or "brak"))
        + line("14. Strona www w języku angielskim i innym:", own(firm.web_en or "brak"))
        + line("15. Profile w mediach społecznościowych:", own(", ".join(firm.social) or "brak"))
        + "<div class='brk'></div><p>16. Udział w targach, szkoleniach i wyjazdach o charakterze międzynarodowym w ostatnich 3 latach (nazwa, kraj, rok):</p>"
        + below(tuple(f"{name}, {land}, {year}" for name, land, year in firm.events), "brak", 3)
        + "<p>17. Udział w wyjazdach organizowanych przez UMWL ze środków FEWL 2021–2027:</p>"
        + below(firm.trips, "brak udziału", 2)
        + line("18. Cel wyjazdu:", own(firm.goal))
        + line("19. Znajomość języków obcych:", own(firm.languages))
        + f"<p>20. Działalność w ramach Lubuskich Inteligentnych Specjalizacji: {yes(bool(firm.lis))}</p>"
        + line("&emsp;jeżeli TAK, nazwa specjalizacji:", own(firm.lis or "–"))
        + f"<p>21. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: {yes(bool(firm.agreements))}</p>"
        + "<p>&emsp;jeżeli TAK, wymienić Porozumienia:</p>"
        + below(firm.agreements, "–", 2)
        + f"<p>22. Realizacja przedsięwzięcia horyzontalnego wskazanego w Porozumieniu: {yes(bool(firm.horizontal))}</p>"
        + line("&emsp;jeżeli TAK, nazwa:", own(firm.horizontal or "–"))
        + "<p>23. Oświadczam, że:</p><ol type='a' style='margin:0'>"
        + "".join(f"<li>{text},</li>" for text in STATEMENTS)
        + "</ol><table style='margin-top:26px'><tr><td style='width:50%;padding-top:30px'>"
        f"{own(day)}<br>................................................<br><span class='s'>(data)</span></td><td class='c'><div style='height:50px'>{sign}</div>"
        f"................................................................<br><span class='s'>(podpis przedsiębiorcy lub osoby upoważnionej)</span><br>{'' if hand else esc(firm.boss)}</td></tr></table>"
        "<p class='s' style='margin-top:30px'>* niepotrzebne skreślić</p>"
    )
    css = (
        ".ln{display:flex;align-items:flex-end;margin:3px 0;min-height:25px}.lb{white-space:nowrap;padding-right:8px}"
        ".dt{flex:1;border-bottom:1.5px dotted #555;padding:0 4px}p{margin:7px 0 2px}.box{border:1px solid #777;min-height:60px;padding:4px 6px}"
    )
    return page(body, css, "'Liberation Serif','Times New Roman',serif", "11.5pt")


FORMS: dict[str, tuple[str, Callable[[Firm, str, bool, str], Html | Word]]] = {
    "chamber": ("chamber's two-column survey", chamber),
    "agency": ("agency's numbered grid with drawn boxes", agency),
    "letter": ("firm's own letter with lead-ins", letter),
    "questionnaire": ("office questionnaire, dotted lines, struck-out options", questionnaire),
}
