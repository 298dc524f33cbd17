"""Application forms, declarations and de minimis forms written in Word."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Word
from tests.blind.rounds.r69.draw import sig_png
from tests.blind.rounds.r69.firms import Firm
from tests.blind.rounds.r69.forms import LIS, RODO, SIZES


def start(document: WordDocument, font: str = "Calibri", size: float = 11) -> None:
    """Face and margins of the document."""
    style = document.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.paragraph_format.space_after = Pt(4)
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(2.2)
        section.top_margin = section.bottom_margin = Cm(1.8)


def middle(document: WordDocument, text: str, size: float = 14) -> None:
    """A title."""
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(text)
    run.bold = True
    run.font.size = Pt(size)


def small(document: WordDocument, text: str) -> None:
    """Small print."""
    document.add_paragraph().add_run(text).font.size = Pt(8)


def signed(document: WordDocument, firm: Firm, day: str, *, is_pen: bool) -> None:
    """Place, date, signature."""
    document.add_paragraph(f"{firm.town}, {day}")
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if is_pen:
        paragraph.add_run().add_picture(sig_png(firm.signer), width=Cm(4))
        paragraph.add_run("\n")
    paragraph.add_run(
        f"{firm.signer}, {firm.post}" if is_pen else f"{firm.signer}, {firm.post} (podpis elektroniczny)"
    )


def ticks(options: list[tuple[str, bool]], on: str = "☒", off: str = "☐") -> str:
    """Choices in a row."""
    return "     ".join(f"{on if is_on else off} {text}" for text, is_on in options)


def lines_form(firm: Firm, *, is_pen: bool) -> Word:
    """Labels with dotted leaders; typed over the dots."""

    def write(document: WordDocument) -> None:
        start(document, "Times New Roman")
        small(document, "Załącznik nr 2 do Regulaminu rekrutacji – projekt „Innowacyjne Lubuskie”")
        middle(document, "KARTA ZGŁOSZENIA PRZEDSIĘBIORSTWA\n(formularz zgłoszeniowy)")
        document.add_paragraph(
            "na wyjazd studyjny do: " + ticks([("Szwajcarii", True), ("Finlandii i Estonii", False)])
        )

        def line(label: str, answer: str) -> None:
            paragraph = document.add_paragraph(f"{label} ….. ")
            paragraph.add_run(answer).bold = True
            paragraph.add_run(" …………")

        def head(text: str) -> None:
            document.add_paragraph().add_run(text).underline = True

        head("I. Przedsiębiorca")
        line("Nazwa przedsiębiorcy", firm.name)
        line("Adres siedziby (z kodem pocztowym)", firm.address)
        line("Województwo", firm.voivodeship)
        line("NIP", firm.nip_dashed)
        line("REGON", firm.regon)
        line("KRS", firm.krs)
        line("Kod PKD (przeważający)", firm.pkd)
        head("II. Przedstawiciel")
        line("Imię i nazwisko", firm.delegate)
        line("Stanowisko", firm.delegate_post)
        line("Telefon", firm.phone)
        line("E-mail", firm.mail)
        line("Znajomość języków obcych", firm.langs)
        head("III. Działalność")
        document.add_paragraph("Wielkość przedsiębiorstwa: " + ticks([(t, c == firm.size) for c, t in SIZES]))
        document.add_paragraph(
            "Działalność innowacyjna: " + ticks([("tak", firm.innovative), ("nie", not firm.innovative)])
        )
        document.add_paragraph(f"Opis działalności: {firm.about}")
        document.add_paragraph("Certyfikaty, atesty, patenty:" + (" brak" if not firm.certs else ""))
        for one in firm.certs:
            document.add_paragraph(one, style="List Number")
        head("IV. Promocja i doświadczenie")
        line("Strona www w języku polskim", firm.www or "brak")
        line("Strona www w języku angielskim i innym", firm.www_en or "brak")
        line("Media społecznościowe", ", ".join(firm.social) or "brak")
        document.add_paragraph(
            "Targi, misje, szkolenia zagraniczne w ostatnich 3 latach (nazwa – kraj – rok):"
            + ("" if firm.events else " nie było")
        )
        for name, land, year in firm.events:
            document.add_paragraph(f"{name} – {land} – {year}", style="List Bullet")
        document.add_paragraph(
            "Wyjazdy organizowane przez UMWL, finansowane z FEWL 2021–2027:"
            + ("" if firm.trips else " nie uczestniczono")
        )
        for trip in firm.trips:
            document.add_paragraph(trip, style="List Bullet")
        document.add_paragraph(f"Cel udziału w wyjeździe: {firm.purpose}")
        head("V. Specjalizacje i Porozumienia")
        document.add_paragraph(
            "Działalność w ramach Lubuskich Inteligentnych Specjalizacji: "
            + ticks([("tak", bool(firm.lis)), ("nie", not firm.lis)])
        )
        document.add_paragraph("Nazwa specjalizacji: " + ticks([(one, one == firm.lis) for one in LIS]))
        document.add_paragraph(
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: "
            + ticks([("tak", bool(firm.agreements)), ("nie", not firm.agreements)])
        )
        line("Porozumienia (wymienić)", "; ".join(firm.agreements) or "nie dotyczy")
        document.add_paragraph(
            "Przedsięwzięcie horyzontalne z Porozumienia: "
            + ticks([("tak", bool(firm.horizontal)), ("nie", not firm.horizontal)])
        )
        line("Nazwa przedsięwzięcia", firm.horizontal or "nie dotyczy")
        document.add_paragraph(
            "Oświadczam, że powyższe dane są prawdziwe, przedsiębiorca nie działa w sektorze wyłączonym i akceptuje Regulamin, a przedstawiciel nie jest pracownikiem Urzędu Marszałkowskiego."
        )
        signed(document, firm, "8 kwietnia 2026 r.", is_pen=is_pen)
        small(document, RODO)

    return Word(write)


def letter_form(firm: Firm) -> Word:
    """A letter in sentences, which answers every point of the form."""

    def write(document: WordDocument) -> None:
        start(document, "Cambria")
        document.add_paragraph(
            f"{firm.name}\n{firm.address}\nwoj. {firm.voivodeship}\nNIP {firm.nip_dashed}, REGON {firm.regon}, wpis: {firm.krs}"
        )
        paragraph = document.add_paragraph(
            "Województwo Lubuskie\nDepartament Gospodarki i Rozwoju\nul. Podgórna 7, 65-057 Zielona Góra"
        )
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        middle(document, "Formularz zgłoszeniowy\nwyjazd studyjny do Szwajcarii", 13)
        sizes = {
            "micro": "mikroprzedsiębiorstwem",
            "small": "małym przedsiębiorstwem",
            "medium": "średnim przedsiębiorstwem",
        }
        text = document.add_paragraph
        text(
            f"1. Zgłaszam przedsiębiorstwo {firm.name} do udziału w wyjeździe studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r. Przeważający rodzaj działalności według PKD to {firm.pkd} ({firm.pkd_name})."
        )
        text(
            f"2. Na wyjazd deleguję: {firm.delegate}, stanowisko: {firm.delegate_post}, telefon: {firm.phone}, e-mail: {firm.mail}."
        )
        text(
            f"3. Firma jest {sizes[firm.size]}. Firma prowadzi działalność innowacyjną. {firm.about}"
            if firm.innovative
            else f"3. Firma jest {sizes[firm.size]}. Firma nie prowadzi działalności innowacyjnej. {firm.about}"
        )
        text(
            "4. Firma posiada certyfikaty i patenty: " + "; ".join(firm.certs) + "."
            if firm.certs
            else "4. Firma nie posiada certyfikatów, atestów ani patentów."
        )
        text(
            f"5. Strona www w języku polskim: {firm.www or 'brak'}. Strona www w języku angielskim lub innym: {firm.www_en or 'brak'}. Profile w mediach społecznościowych: {', '.join(firm.social) or 'brak'}."
        )
        text(
            "6. W ostatnich trzech latach braliśmy udział w następujących wydarzeniach: "
            + "; ".join(f"{a} ({b}, {c} r.)" for a, b, c in firm.events)
            + "."
            if firm.events
            else "6. W ostatnich trzech latach nie braliśmy udziału w targach ani misjach."
        )
        text(
            "7. Firma nie uczestniczyła dotąd w żadnym wyjeździe organizowanym przez UMWL i finansowanym ze środków FEWL 2021–2027."
            if not firm.trips
            else f"7. Firma uczestniczyła w wyjazdach organizowanych przez UMWL i finansowanych ze środków FEWL 2021–2027 (liczba wyjazdów: {len(firm.trips)}): {'; '.join(firm.trips)}."
        )
        text(f"8. Cel udziału: {firm.purpose}")
        text(f"9. Znajomość języków obcych u przedstawiciela: {firm.langs}.")
        text(
            f"10. Firma działa w ramach Lubuskich Inteligentnych Specjalizacji, w specjalizacji „{firm.lis}”."
            if firm.lis
            else "10. Firma nie działa w ramach Lubuskich Inteligentnych Specjalizacji."
        )
        text(
            "11. Firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: "
            + "; ".join(firm.agreements)
            + "."
            if firm.agreements
            else "11. Firma nie działa w ramach żadnego Porozumienia na rzecz Rozwoju Obszarów Kluczowych."
        )
        text(
            f"12. Firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu: {firm.horizontal}."
            if firm.horizontal
            else "12. Firma nie realizuje przedsięwzięcia horyzontalnego, o którym mowa w Porozumieniu."
        )
        text(
            "13. Oświadczam, że dane w zgłoszeniu są zgodne z prawdą, firma nie prowadzi działalności w sektorach wyłączonych z naboru, a delegowana osoba nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego."
        )
        signed(document, firm, "dnia 13 kwietnia 2026 r.", is_pen=True)

    return Word(write)


def status_word(firm: Firm, *, is_pen: bool) -> Word:
    """A declaration with a table of three years."""

    def write(document: WordDocument) -> None:
        start(document)
        middle(document, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", 13)
        document.add_paragraph(f"Wnioskodawca: {firm.name}\nAdres: {firm.address}\nNIP: {firm.nip}")
        document.add_paragraph(
            "Świadomy odpowiedzialności za składanie nieprawdziwych oświadczeń oświadczam, że Wnioskodawca w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 jest:"
        )
        for code, text in (
            ("micro", "mikroprzedsiębiorstwem"),
            ("small", "małym przedsiębiorstwem"),
            ("medium", "średnim przedsiębiorstwem"),
        ):
            document.add_paragraph(f"{'☒' if code == firm.size else '☐'} {text}")
        document.add_paragraph("Rodzaj powiązań:  ☒ samodzielne   ☐ partnerskie   ☐ związane")
        table = document.add_table(rows=4, cols=2)
        table.style = "Table Grid"
        rows = (
            ("Dane za ostatni zamknięty rok (2025)", "wartość"),
            ("Liczba zatrudnionych (RJP)", str(firm.staff)),
            ("Roczny obrót", firm.turnover),
            ("Suma bilansowa", firm.balance),
        )
        for number, (left, right) in enumerate(rows):
            table.cell(number, 0).text, table.cell(number, 1).text = left, right
        document.add_paragraph()
        signed(document, firm, "9.04.2026 r.", is_pen=is_pen)
        small(
            document,
            "Pouczenie: przedsiębiorstwo, którego co najmniej 25% kapitału kontroluje organ publiczny, nie może być uznane za MŚP (art. 3 ust. 4 załącznika I).",
        )

    return Word(write)


def minimis_word(firm: Firm, *, is_pen: bool) -> Word:
    """The information form, parts as headings, answers on the line."""

    def write(document: WordDocument) -> None:
        start(document, "Arial", 10)
        middle(document, "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis", 12)
        small(
            document,
            "Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r.",
        )

        def put(label: str, answer: str) -> None:
            document.add_paragraph(f"{label}: ").add_run(answer).bold = True

        document.add_heading("A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc", 3)
        put("1) Identyfikator podatkowy NIP", firm.nip)
        put("2) Imię i nazwisko albo nazwa", firm.name)
        put("3) Adres miejsca zamieszkania albo siedziby", firm.address)
        put("4) Identyfikator gminy", firm.teryt)
        put("5) Forma prawna", firm.legal)
        document.add_paragraph(
            "6) Wielkość podmiotu: "
            + ticks(
                [
                    ("mikroprzedsiębiorca", firm.size == "micro"),
                    ("mały przedsiębiorca", firm.size == "small"),
                    ("średni przedsiębiorca", firm.size == "medium"),
                    ("inny przedsiębiorca", False),
                ]
            )
        )
        put("7) Klasa działalności zgodnie z PKD", firm.pkd)
        put("8) Data utworzenia podmiotu", firm.since)
        document.add_paragraph(
            "9) Powiązania z innymi przedsiębiorcami (art. 2 ust. 2 rozporządzenia): "
            + ticks([("tak", False), ("nie", True)])
        )
        document.add_paragraph(
            "10) Połączenie, przejęcie lub podział w ciągu 3 minionych lat: "
            + ticks([("tak", False), ("nie", True)])
        )
        document.add_heading("B. Informacje dotyczące sytuacji ekonomicznej", 3)
        document.add_paragraph(
            "1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym? "
            + ticks([("tak", False), ("nie", True)])
        )
        document.add_heading("C. Informacje dotyczące prowadzonej działalności", 3)
        document.add_paragraph(
            "Podmiot prowadzi działalność w rybołówstwie i akwakulturze: nie; w produkcji podstawowej produktów rolnych: nie; w przetwarzaniu produktów rolnych objętym wyłączeniem: nie."
        )
        document.add_heading("D. Pomoc otrzymana na te same koszty", 3)
        document.add_paragraph("Na pokrycie kosztów udziału w wyjeździe nie otrzymano innej pomocy.")
        document.add_heading("E. Osoba upoważniona do przedstawienia informacji", 3)
        document.add_paragraph(f"{firm.signer}, {firm.post}, tel. {firm.phone}")
        signed(document, firm, "9.04.2026 r.", is_pen=is_pen)

    return Word(write)
