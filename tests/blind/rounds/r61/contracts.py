"""Draft contracts, initialled on each page or left for one e-signature."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r61.firm import Firm, h
from tests.blind.rounds.r61.forms_other import set_page
from tests.blind.rounds.r61.ink import Ink, initials, page, picture

SUBJECT = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"


def mark(f: Firm, ink: Ink) -> str:
    """Initials at the foot of a page."""
    return initials(f.slug) if ink == "hand" else ""


def contract_paragraphs(f: Firm, ink: Ink) -> Html:
    """Centred § on three pages, „parafa” at each foot."""
    parts = (
        f"""<h1>{SUBJECT.upper()}<br><span>– projekt –</span></h1><p>zawarta w Zielonej Górze pomiędzy <b>Województwem Lubuskim</b>,
ul. Podgórna 7, 65-057 Zielona Góra, zwanym Organizatorem, a <b>{h(f.name)}</b>, {h(f.address)}, NIP {f.nip}, zwanym Przedsiębiorcą.</p>
<h2>§ 1<br>Przedmiot</h2><p>1. Umowa określa warunki bezzwrotnego dofinansowania udziału jednego przedstawiciela Przedsiębiorcy w wyjeździe
studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r.</p><p>2. Przedstawicielem Przedsiębiorcy jest: {h(f.delegate)}.</p>
<h2>§ 2<br>Finansowanie</h2><p>1. Organizator pokrywa 85% kosztów udziału, co stanowi pomoc de minimis.</p><p>2. Przedsiębiorca wpłaca pozostałe
15% kosztów w terminie 14 dni od doręczenia noty.</p><p>3. Wartość pomocy zostanie potwierdzona zaświadczeniem.</p>""",
        """<h2>§ 3<br>Zadania Organizatora</h2><p>Organizator zapewnia przelot i przejazdy, hotel, wyżywienie, ubezpieczenie oraz spotkania
z ośrodkami innowacji.</p><h2>§ 4<br>Zadania Przedsiębiorcy</h2><p>Przedsiębiorca: a) bierze czynny udział w programie; b) zamieszcza na swojej
stronie informację o wyjeździe i źródle finansowania; c) wypełnia ankietę; d) pokrywa diety oraz materiały promocyjne.</p>
<h2>§ 5<br>Rezygnacja</h2><p>Rezygnacja zgłoszona później niż 15 dni przed wyjazdem zobowiązuje Przedsiębiorcę do zwrotu kosztów poniesionych
do chwili otrzymania pisemnej informacji.</p>""",
        """<h2>§ 6<br>Dane i wizerunek</h2><p>Przedsiębiorca zgadza się na użycie logo i zdjęć z wyjazdu w materiałach projektu.</p>
<h2>§ 7<br>Postanowienia końcowe</h2><p>Zmiany umowy wymagają formy pisemnej. Spory rozstrzyga sąd właściwy dla Organizatora. Umowę sporządzono
w dwóch egzemplarzach.</p><table style="margin-top:25mm"><tr><td>………………………<br>Organizator</td><td style="text-align:right">………………………<br>Przedsiębiorca
</td></tr></table>""",
    )
    pages = "".join(
        f'<div class="p">{text}<div class="m"><span>strona {n} z 3</span><span>parafa Przedsiębiorcy: {mark(f, ink) or "…………"}</span></div></div>'
        for n, text in enumerate(parts, 1)
    )
    css = """body{font:11.5pt/1.5 'Liberation Serif',serif}.p{position:relative;height:250mm;page-break-after:always}
.p:last-child{page-break-after:auto}.m{position:absolute;bottom:0;left:0;right:0;display:flex;justify-content:space-between;
font-size:9pt;align-items:flex-end}h1{font-size:13pt;text-align:center}h1 span{font-weight:normal}h2{font-size:11.5pt;
text-align:center;margin:6mm 0 2mm}"""
    return Html(page(pages, css, "Umowa", "20mm 24mm"))


def contract_columns(f: Firm, ink: Ink) -> Html:
    """Two columns of small print over two pages."""
    clauses = (
        (
            "§ 1. Strony",
            f"Województwo Lubuskie z siedzibą w Zielonej Górze oraz {h(f.name)} ({h(f.address)}; NIP {f.nip_dashed}).",
        ),
        (
            "§ 2. Czego dotyczy umowa",
            "Województwo dofinansowuje uczestnictwo Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii, organizowanym w projekcie "
            "„Innowacyjne Lubuskie”. Termin może zostać przesunięty o 4 dni.",
        ),
        (
            "§ 3. Pieniądze",
            "85% całkowitego kosztu finansuje się ze środków EFRR jako pomoc de minimis. Wkład Przedsiębiorcy to 15%, szacunkowo 2500 zł "
            "netto. Zapłata następuje przelewem przed wyjazdem.",
        ),
        (
            "§ 4. Świadczenia",
            "W cenie są: transport, noclegi, wyżywienie, ubezpieczenie zdrowotne i spotkania. Diety oraz wydatki prywatne obciążają Przedsiębiorcę.",
        ),
        (
            "§ 5. Obowiązki po wyjeździe",
            "Przedsiębiorca w ciągu 30 dni publikuje notatkę z odnośnikiem do strony Organizatora i odsyła ankietę ewaluacyjną.",
        ),
        (
            "§ 6. Naruszenia",
            "Jeżeli Przedsiębiorca naruszy zasady, zwraca wydatki poniesione na jego udział. Rezygnacja później niż 15 dni przed początkiem "
            "wyjazdu rodzi taki sam skutek.",
        ),
        (
            "§ 7. Kontrola",
            "Dokumenty przechowuje się 10 lat od udzielenia pomocy. Województwo może je kontrolować.",
        ),
        (
            "§ 8. Inne",
            "W sprawach nieuregulowanych stosuje się Kodeks cywilny i Regulamin rekrutacji. Umowa wchodzi w życie z dniem podpisania.",
        ),
    )

    def sheet(some: tuple[tuple[str, str], ...], number: int) -> str:
        text = "".join(f"<h3>{t}</h3><p>{b}</p>" for t, b in some)
        return (
            f'<div class="p"><div class="c">{text}</div><div class="m">{number}/2 {mark(f, ink)}</div></div>'
        )

    body = (
        f"<h1>{SUBJECT}</h1><div class=d>projekt umowy – akceptuję treść (parafa na każdej stronie)</div>"
        f"{sheet(clauses[:5], 1)}<div class=pb></div><div class=d>{SUBJECT} – ciąg dalszy</div>{sheet(clauses[5:], 2)}"
    )
    css = """body{font:10pt/1.45 'Liberation Sans'}h1{font-size:13pt}.d{font-size:8.5pt;border-bottom:1px solid #000;
margin-bottom:4mm}.c{column-count:2;column-gap:9mm;text-align:justify}h3{font-size:10pt;margin:0 0 1mm;break-after:avoid}.p{position:relative;
min-height:215mm}.m{position:absolute;bottom:0;right:0;display:flex;gap:4mm;align-items:flex-end}.pb{page-break-after:always}"""
    return Html(page(body, css, "Projekt umowy"))


def contract_word(f: Firm, ink: Ink) -> Word:
    """Word, the initials in the footer of all pages."""
    clauses = (
        "Organizator – Województwo Lubuskie – kwalifikuje Przedsiębiorcę do udziału w Wyjeździe do Szwajcarii w czerwcu 2026 r.",
        "Koszt uczestnictwa jest finansowany w 85% ze środków Unii Europejskiej, w 15% przez Przedsiębiorcę.",
        "Część finansowana ze środków Unii jest pomocą de minimis w rozumieniu rozporządzenia (UE) 2023/2831.",
        f"Przedsiębiorcę reprezentuje na Wyjeździe {f.delegate}. Zmiana osoby wymaga zgody Organizatora.",
        "Przedsiębiorca zobowiązuje się uczestniczyć w całym programie i przestrzegać prawa kraju pobytu.",
        "Przedsiębiorca wpłaci wkład własny na rachunek wskazany przez Organizatora w terminie 10 dni od wezwania.",
        "Organizator odpowiada za zakwaterowanie, wyżywienie, ubezpieczenie i przejazdy w czasie Wyjazdu.",
        "W razie rezygnacji krótko przed Wyjazdem (mniej niż 15 dni) Przedsiębiorca zwraca poniesione koszty.",
        "Strony przetwarzają dane osobowe zgodnie z RODO; klauzula informacyjna stanowi załącznik.",
        "Przedsiębiorca umieści na stronie internetowej informację o Wyjeździe i o dofinansowaniu z FEWL 2021–2027.",
        "Umowę zawiera się na czas do rozliczenia Wyjazdu. Zmiany wymagają aneksu.",
    )

    def write(doc: WordDocument) -> None:
        set_page(doc, "Liberation Sans", 11.5)
        title = doc.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = title.add_run(f"{SUBJECT}\n(wzór do zaparafowania)")
        run.bold = True
        run.font.size = Pt(13)
        doc.add_paragraph(f"Przedsiębiorca: {f.name}, {f.address}, NIP {f.nip}")
        for number, text in enumerate(clauses, 1):
            head = doc.add_paragraph(f"§ {number}")
            head.alignment = WD_ALIGN_PARAGRAPH.CENTER
            head.paragraph_format.keep_with_next = True
            doc.add_paragraph(text).paragraph_format.space_after = Pt(16)
        doc.add_paragraph("\nZa Organizatora: ……………………          Za Przedsiębiorcę: ……………………")
        foot = doc.sections[0].footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        foot.add_run("parafa: ")
        if ink == "hand":
            foot.add_run().add_picture(picture("p" + f.slug, 150, 90, 4), width=Cm(1.6))

    return Word(write)


def contract_table(f: Firm, ink: Ink) -> Html:
    """A table of parties on top, clauses with decimal numbers."""
    body = f"""<div class="ft">{mark(f, ink)}</div><h1>PROJEKT UMOWY nr …/2026</h1><div class="s">o dofinansowanie uczestnictwa przedsiębiorcy
z województwa lubuskiego w Wyjeździe studyjnym</div><table class="t"><tr><th>Organizator</th><th>Przedsiębiorca</th></tr><tr><td>Województwo
Lubuskie<br>ul. Podgórna 7<br>65-057 Zielona Góra</td><td>{h(f.name)}<br>{h(f.street)}<br>{f.postal} {h(f.town)}<br>NIP: {f.nip}</td></tr>
<tr><th>Kierunek</th><td>Szwajcaria, 22–25.06.2026 (± 4 dni)</td></tr><tr><th>Udział środków UE</th><td>85% – pomoc de minimis</td></tr>
<tr><th>Udział Przedsiębiorcy</th><td>15%</td></tr></table>
<h2>§ 1 Zasady ogólne</h2><p>1.1. Umowa jest zawierana po zakwalifikowaniu Przedsiębiorcy na podstawie Regulaminu rekrutacji.</p>
<p>1.2. Dofinansowanie jest bezzwrotne, o ile Przedsiębiorca wykona umowę.</p><h2>§ 2 Organizacja</h2><p>2.1. Organizator zleca organizację
Wyjazdu wykonawcy i przekazuje uczestnikowi program najpóźniej 7 dni przed wylotem.</p><p>2.2. Przedsiębiorca deleguje jedną osobę.</p>
<h2>§ 3 Rozliczenie</h2><p>3.1. Przedsiębiorca płaci swoją część kosztów przed Wyjazdem.</p><p>3.2. Po Wyjeździe Organizator podaje koszt
rzeczywisty i wystawia zaświadczenie o pomocy.</p><div class="pb"></div><h2>§ 4 Promocja</h2><p>4.1. Przedsiębiorca publikuje informację
o udziale w Wyjeździe w dziale Aktualności.</p><p>4.2. Przedsiębiorca zgadza się na wykorzystanie logotypu i zdjęć.</p><h2>§ 5
Odpowiedzialność</h2><p>5.1. Za szkody wyrządzone przez uczestnika odpowiada Przedsiębiorca.</p><p>5.2. Rezygnacja w ostatnich 15 dniach
oznacza obowiązek zwrotu kosztów.</p><h2>§ 6 Zakończenie</h2><p>6.1. Właściwy jest sąd w Zielonej Górze.</p><p>6.2. Umowa ma dwa egzemplarze.</p>"""
    css = """body{font-family:Carlito;font-size:11.5pt}h1{text-align:center;font-size:15pt;margin:0}.s{text-align:center;margin-bottom:5mm}
.t td,.t th{border:1px solid #666;padding:2mm}.t th{background:#eee}h2{font-size:12pt;margin:5mm 0 1mm}.pb{page-break-after:always}
.ft{position:fixed;bottom:0;right:4mm}"""
    return Html(page(body, css, "Projekt umowy", "20mm 22mm 24mm"))
