"""Papers written in Word: an application form and a de minimis form."""

from collections.abc import Callable
from io import BytesIO

from docx.document import Document
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.shared import Cm, Pt

from .data import Firm
from .kit import stroke_png

WRITE = Callable[[Document], None]


def sign(doc: Document, firm: Firm, how: str) -> None:
    """The place for a signature at the end."""
    doc.add_paragraph(f"{firm.city}, dnia {firm.day} r.")
    if how == "hand":
        doc.add_paragraph().add_run().add_picture(BytesIO(stroke_png(firm.boss)), width=Cm(5))
    else:
        doc.add_paragraph()
    doc.add_paragraph("......................................................................")
    doc.add_paragraph(f"podpis: {firm.boss}, {firm.boss_role}").runs[0].font.size = Pt(9)


def start(doc: Document) -> None:
    """Font and margins."""
    style = doc.styles["Normal"]
    style.font.name = "Liberation Serif"
    style.font.size = Pt(11)
    style.paragraph_format.space_after = Pt(3)
    for section in doc.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.2)
        section.top_margin = section.bottom_margin = Cm(1.8)


def title(doc: Document, text: str, size: int = 14) -> None:
    """A centred bold line."""
    para = doc.add_paragraph()
    para.alignment = WD_PARAGRAPH_ALIGNMENT.CENTER
    run = para.add_run(text)
    run.bold = True
    run.font.size = Pt(size)


def ask(doc: Document, label: str, answer: str) -> None:
    """A label in bold, the answer after it."""
    para = doc.add_paragraph()
    para.add_run(label + ": ").bold = True
    para.add_run(answer)


def form(firm: Firm, how: str) -> WRITE:
    """Application form in parts with lists and one table, as an assistant would set it in Word."""
    f = firm

    def write(doc: Document) -> None:
        start(doc)
        title(doc, "FORMULARZ ZGŁOSZENIOWY")
        title(doc, "wyjazd studyjny do Szwajcarii, 22–25.06.2026 („Innowacyjne Lubuskie”)", 11)
        title(doc, "Część I – Informacje o przedsiębiorstwie", 11)
        ask(doc, "Nazwa przedsiębiorstwa", f.name)
        ask(doc, "Adres siedziby", f"{f.address}, woj. lubuskie")
        ask(doc, "NIP / REGON", f"{f.nip} / {f.regon}")
        ask(doc, "Nr w rejestrze (KRS, CEIDG)", f.krs or "CEIDG")
        ask(doc, "Kod PKD przeważającej działalności", f"{f.pkd} {f.pkd_name}")
        title(doc, "Część II – Przedstawiciel firmy", 11)
        table = doc.add_table(rows=2, cols=4)
        table.style = "Table Grid"
        for column, (top, low) in enumerate(
            (
                ("Imię i nazwisko", f.delegate),
                ("Stanowisko", f.delegate_role),
                ("Telefon", f.phone),
                ("E-mail", f.mail),
            )
        ):
            table.cell(0, column).text = top
            table.cell(1, column).text = low
        ask(doc, "Języki obce (pkt 9)", f.langs)
        title(doc, "Część III – Charakterystyka działalności", 11)
        marks = {"micro": "mikro", "small": "małe", "medium": "średnie"}
        ask(
            doc,
            "Pkt 3. Wielkość przedsiębiorstwa",
            "   ".join(f"{'☒' if f.size == k else '☐'} {v}" for k, v in marks.items()),
        )
        ask(doc, "Prowadzimy działalność innowacyjną", "TAK" if f.innovative else "NIE")
        ask(doc, "Opis działalności", f.about)
        ask(doc, "Pkt 4. Certyfikaty, atesty i patenty", "" if f.certs else "brak")
        for item in f.certs:
            doc.add_paragraph(item, style="List Number")
        ask(doc, "Pkt 5. Strona www (PL)", f.www or "brak")
        ask(doc, "Strona www (EN i inne)", f.www_en or "brak")
        ask(doc, "Profile społecznościowe", "; ".join(f.social) or "brak")
        ask(doc, "Pkt 6. Udział w targach i podobnych wydarzeniach w ciągu 3 lat", "" if f.events else "brak")
        for name, country, year in f.events:
            doc.add_paragraph(f"{year} – {name}, {country}", style="List Bullet")
        ask(doc, "Pkt 7. Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027", "; ".join(f.trips) or "nie")
        ask(doc, "Pkt 8. Cel udziału", f.goal)
        title(doc, "Część IV – Specjalizacje", 11)
        ask(
            doc,
            "Pkt 10. Działalność w ramach Lubuskich Inteligentnych Specjalizacji",
            f"TAK – {f.lis}" if f.lis else "NIE",
        )
        ask(
            doc,
            "Pkt 11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
            ("TAK – " + ", ".join(f.deals)) if f.deals else "NIE",
        )
        ask(doc, "Pkt 12. Przedsięwzięcie horyzontalne", f"TAK – {f.horizontal}" if f.horizontal else "NIE")
        title(doc, "Część V – Oświadczenia (pkt 13)", 11)
        doc.add_paragraph(
            "Oświadczam, że dane są prawdziwe, a przedsiębiorstwo nie prowadzi działalności wyłączonej w § 3 ust. 5 Regulaminu. Przedstawiciel nie jest pracownikiem UMWL. Akceptuję Regulamin i pokrycie 15% kosztów."
        )
        sign(doc, f, how)

    return write


def de_minimis(firm: Firm, how: str) -> WRITE:
    """De minimis form as a Word table of two columns."""
    f = firm

    def write(doc: Document) -> None:
        start(doc)
        title(doc, "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis", 13)
        para = doc.add_paragraph(
            "dotyczy pomocy udzielanej na podstawie rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
        )
        para.alignment = WD_PARAGRAPH_ALIGNMENT.CENTER
        rows: list[tuple[str, str]] = [
            ("A. Podmiot ubiegający się o pomoc", ""),
            ("1) Numer identyfikacji podatkowej NIP", f.nip),
            ("2) Imię i nazwisko albo nazwa", f.name),
            ("3) Adres", f.address),
            ("4) Identyfikator gminy", f.teryt),
            ("5) Forma prawna", f.legal),
            (
                "6) Wielkość podmiotu (mikro, mały, średni, inny)",
                {
                    "micro": "mikroprzedsiębiorca",
                    "small": "mały przedsiębiorca",
                    "medium": "średni przedsiębiorca",
                }[f.size],
            ),
            ("7) Klasa działalności PKD", f.pkd[:5]),
            ("8) Data utworzenia", f.founded),
            ("9) Powiązania z innymi przedsiębiorcami", "nie występują"),
            ("10) Połączenie, przejęcie lub podział w ciągu trzech lat", "nie"),
            ("B. Sytuacja ekonomiczna", ""),
            ("Podmiot spełnia kryteria objęcia postępowaniem upadłościowym", "NIE"),
            ("Podmiot jest w trudnej sytuacji (dotyczy dużych)", "nie dotyczy"),
            ("C. Działalność gospodarcza, na którą ma być przeznaczona pomoc", ""),
            ("Rybołówstwo i akwakultura", "NIE"),
            ("Produkcja podstawowa produktów rolnych", "NIE"),
            ("Przetwarzanie i obrót produktami rolnymi", "NIE"),
            ("Drogowy transport towarów", "NIE"),
            ("D. Pomoc otrzymana na te same koszty kwalifikowalne", "nie otrzymano"),
            ("E. Osoba upoważniona do przedstawienia informacji", f"{f.boss}, {f.boss_role}, tel. {f.phone}"),
        ]
        table = doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        for left, right in rows:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = left, right
            if not right:
                merged = cells[0].merge(cells[1])
                merged.text = left
                merged.paragraphs[0].runs[0].bold = True
        doc.add_paragraph()
        sign(doc, f, how)

    return write
