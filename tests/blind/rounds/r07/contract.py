"""Four drafts of the contract, initialled or e-signed."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r07.base import Company, Pen, initials, number_pages, page, para, picture, setup

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            "Umowa określa zasady dofinansowania udziału jednego przedstawiciela Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, planowanym od 22 do 25 czerwca 2026 r.",
            "Wyjazd jest częścią projektu „Innowacyjne Lubuskie” realizowanego w Działaniu 1.8 programu Fundusze Europejskie dla Lubuskiego 2021–2027.",
            "Termin wyjazdu może zostać przesunięty o nie więcej niż cztery dni, stosownie do połączeń lotniczych.",
        ),
    ),
    (
        "Obowiązki Województwa",
        (
            "Województwo organizuje przejazdy, noclegi, wyżywienie, ubezpieczenie oraz program spotkań.",
            "Województwo finansuje 85% kosztów udziału jednego przedstawiciela.",
            "Program wyjazdu jest przekazywany Przedsiębiorcy najpóźniej siedem dni przed wyjazdem.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca pokrywa 15% kosztów, na podstawie faktury wystawionej po rozliczeniu wyjazdu.",
            "Przedstawiciel bierze udział we wszystkich punktach programu.",
            "Przedsiębiorca zamieszcza na swojej stronie informację o udziale w wyjeździe i o źródle finansowania oraz wypełnia ankietę ewaluacyjną.",
            "Diety, materiały promocyjne i inne koszty własne obciążają Przedsiębiorcę.",
        ),
    ),
    (
        "Pomoc de minimis",
        (
            "Dofinansowanie stanowi pomoc de minimis udzielaną na podstawie rozporządzenia Ministra Funduszy i Polityki Regionalnej z dnia 17 kwietnia 2024 r.",
            "Dniem udzielenia pomocy jest dzień podpisania umowy przez obie Strony.",
            "Po udzieleniu pomocy Województwo wydaje stosowne zaświadczenie.",
        ),
    ),
    (
        "Rezygnacja i zwrot kosztów",
        (
            "Rezygnacja złożona później niż piętnaście dni przed wyjazdem zobowiązuje do zwrotu kosztów poniesionych do chwili jej otrzymania.",
            "Naruszenie zasad udziału może skutkować żądaniem zwrotu całości wydatków związanych z uczestnictwem.",
        ),
    ),
    (
        "Dane osobowe i wizerunek",
        (
            "Dane uczestnika są przetwarzane w celu organizacji, rozliczenia i kontroli wyjazdu.",
            "Przedsiębiorca zgadza się na publikację logotypu i zdjęć w materiałach o wyjeździe.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
        ),
    ),
)


def parties(c: Company) -> str:
    """The second party."""
    return f"{c.name}, {c.address}, NIP {c.nip}, REGON {c.regon}, reprezentowanym/-ą przez: {c.signer} – {c.role}, zwanym/-ą dalej „Przedsiębiorcą”"


def paged(c: Company, pen: Pen) -> Html:
    """HTML: three pages in the office's print, initials in the right corner of each."""

    def part(n: int) -> str:
        head, points = PARTS[n - 1]
        return f"<h2>§ {n}<br>{head}</h2><ol>{''.join(f'<li>{x}</li>' for x in points)}</ol>"

    def foot(n: int) -> str:
        return f"<div class=f><span>Wzór umowy – strona {n} z 3</span><span>parafa: {initials(pen, n)}</span></div>"

    body = f"""<div class=page><p class=r><small>Załącznik nr 5 – PROJEKT</small></p><h1>{TITLE}</h1><p class=c>nr DGR……/2026</p>
<p class=j>zawarta w Zielonej Górze dnia ……………… 2026 r. pomiędzy <b>Województwem Lubuskim</b>, ul. Podgórna 7, 65-057 Zielona Góra, w imieniu którego działa Zarząd Województwa,
zwanym dalej „Województwem”, a {parties(c)}.</p>{part(1)}{part(2)}{foot(1)}</div>
<div class=page>{part(3)}{part(4)}{part(5)}{foot(2)}</div>
<div class=page>{part(6)}{part(7)}<table style="margin-top:30mm"><tr><td class=c>Województwo<br><br>.............................</td><td class=c>Przedsiębiorca<br><br>.............................</td></tr></table>{foot(3)}</div>"""
    return Html(
        page(
            "h1{font-size:14pt;text-align:center}h2{font-size:11.5pt;text-align:center;margin:16px 0 4px}li{margin:4px 0;text-align:justify}"
            ".f{position:absolute;bottom:0;left:0;right:0;border-top:1px solid #777;display:flex;justify-content:space-between;align-items:flex-end;font-size:8.5pt;height:46px}",
            body,
        )
    )


def compact(c: Company, pen: Pen) -> Html:
    """HTML: two pages in small print, two columns, initials in the middle of the foot."""

    def parts(first: int, last: int) -> str:
        return "".join(
            f"<p class=h>§ {n}. {PARTS[n - 1][0]}</p>"
            + "".join(f"<p>{k}. {x}</p>" for k, x in enumerate(PARTS[n - 1][1], 1))
            for n in range(first, last + 1)
        )

    body = f"""<div class=page><div class=t>PROJEKT UMOWY</div><h1>{TITLE} do Szwajcarii</h1><p class=j>Strony: (1) Województwo Lubuskie – Urząd Marszałkowski Województwa Lubuskiego, Zielona Góra;
(2) {parties(c)}.</p><div class=k>{parts(1, 4)}</div><div class=f>{initials(pen, 1)}<br>1/2</div></div>
<div class=page><div class=k>{parts(5, 7)}</div><p style="margin-top:16mm">Za Województwo: ...........................&nbsp;&nbsp;&nbsp; Za Przedsiębiorcę: ...........................</p>
<p><small>Parafując każdą stronę, Przedsiębiorca potwierdza znajomość zapisów projektu.</small></p><div class=f>{initials(pen, 2)}<br>2/2</div></div>"""
    return Html(
        page(
            "body{font:9.5pt/1.35 'Liberation Sans'}.k{columns:2;column-gap:8mm;text-align:justify}.k p{margin:3px 0}.h{font-weight:bold;margin-top:8px!important}"
            "h1{font-size:13pt}.t{background:#ccc;padding:3px 8px;display:inline-block;font-weight:bold}.f{position:absolute;bottom:0;left:0;right:0;text-align:center;font-size:8pt}",
            body,
        )
    )


def footed(c: Company, pen: Pen) -> Word:
    """Word: a long contract; the initials sit in the footer of every page."""

    def write(doc: WordDocument) -> None:
        setup(doc, "Times New Roman", 12, 2.5)
        section = doc.sections[0]
        section.header.paragraphs[
            0
        ].text = "Województwo Lubuskie • wzór umowy • wyjazd studyjny Szwajcaria 2026"
        section.header.paragraphs[0].runs[0].font.size = Pt(8.5)
        p = section.footer.paragraphs[0]
        number_pages(p, "strona ", "          parafa Przedsiębiorcy: ")
        if pen.mode == "hand":
            picture(p.add_run(), pen, 2, 1.7)
        else:
            p.add_run("……………")
        para(doc, TITLE.upper(), True, True, 13)
        para(doc, "zawarta dnia …………… 2026 r. w Zielonej Górze między:")
        para(doc, "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, zwanym „Województwem”,")
        para(doc, f"a\n{parties(c)}.")
        for n, (head, points) in enumerate(PARTS, 1):
            q = para(doc, f"§ {n}\n{head}", True, True)
            q.paragraph_format.space_before, q.paragraph_format.keep_with_next = Pt(10), True
            for k, x in enumerate(points, 1):
                para(doc, f"{k}. {x}")
        para(doc, "\n\nWojewództwo ……………………          Przedsiębiorca ……………………")

    return Word(write)


def broken(c: Company, pen: Pen) -> Word:
    """Word: two pages with a page break; initials at the end of each page."""

    def write(doc: WordDocument) -> None:
        setup(doc, "Calibri", 10.5, 2.2)
        para(doc, "Umowa nr ……/2026 (projekt)", True, size=14)
        para(doc, f"{TITLE} – Szwajcaria, 22–25.06.2026 r.", True)
        para(doc, f"Strony umowy: **Województwo Lubuskie** oraz {parties(c)}.")

        def foot(n: int) -> None:
            p = para(doc, f"Strona {n}/2 – parafa: ", right=True, size=9)
            if pen.mode == "hand":
                picture(p.add_run(), pen, 2, 1.9, extra=n)
            if n == 1:
                p.add_run().add_break(WD_BREAK.PAGE)

        for n, (head, points) in enumerate(PARTS, 1):
            para(doc, f"§ {n}. {head}", True)
            for k, x in enumerate(points, 1):
                p = para(doc, f"{n}.{k}. {x}")
                p.paragraph_format.left_indent = Cm(0.6)
            if n == 4:
                foot(1)
        para(doc, "Podpisy stron: ………………………        ………………………")
        foot(2)

    return Word(write)
