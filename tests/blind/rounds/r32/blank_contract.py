"""The office's blank of the contract (załącznik nr 5), empty or with the firm's data; initials in the footers."""

from docx.document import Document as WordDocument
from docx.shared import Cm

from .desk import Desk
from .firm import Firm

CLAUSES = (
    (
        "Przedmiot umowy",
        "Umowa określa zasady dofinansowania udziału jednego przedstawiciela Przedsiębiorcy w wyjeździe studyjnym do "
        "Szwajcarii, planowanym w dniach 22–25 czerwca 2026 r., zwanym dalej Wyjazdem.",
        "Termin Wyjazdu może zostać przesunięty o nie więcej niż 4 dni, jeżeli wymaga tego siatka połączeń lotniczych.",
        "Wyjazd jest elementem projektu „Innowacyjne Lubuskie” realizowanego w ramach programu Fundusze Europejskie dla "
        "Lubuskiego 2021–2027, Działanie 1.8 Rozwój inteligentnych specjalizacji.",
    ),
    (
        "Wartość dofinansowania",
        "Województwo pokrywa 85 % kosztów udziału Przedsiębiorcy w Wyjeździe. Kwota ta stanowi pomoc de minimis w rozumieniu "
        "rozporządzenia Komisji (UE) 2023/2831.",
        "Przedsiębiorca pokrywa 15 % kosztów udziału, szacowane na około 2500 zł netto. Ostateczna wysokość wkładu wynika z "
        "kosztów ustalonych po wyborze wykonawcy Wyjazdu.",
        "Województwo wyda Przedsiębiorcy zaświadczenie o udzielonej pomocy de minimis.",
    ),
    (
        "Obowiązki Województwa",
        "Województwo zapewnia organizację Wyjazdu: przeloty i przejazdy, zakwaterowanie, wyżywienie, ubezpieczenie oraz program "
        "wizyt i spotkań.",
        "Województwo przekaże program Wyjazdu Przedsiębiorcy nie później niż 7 dni przed jego rozpoczęciem.",
    ),
    (
        "Obowiązki Przedsiębiorcy",
        "Przedsiębiorca bierze czynny udział w całym programie Wyjazdu i przestrzega Regulaminu oraz prawa miejsca pobytu.",
        "Przedsiębiorca wpłaca wkład własny w terminie 7 dni od otrzymania noty, na rachunek w niej podany.",
        "Po powrocie Przedsiębiorca wypełnia ankietę ewaluacyjną i zamieszcza na swojej stronie internetowej notatkę o "
        "udziale w Wyjeździe, wraz z informacją o źródle finansowania.",
        "Przedsiębiorca ponosi koszty własnych materiałów promocyjnych, diet oraz inne koszty indywidualne.",
    ),
    (
        "Rezygnacja",
        "Rezygnacja z udziału wymaga formy pisemnej. Jeżeli nastąpi później niż 15 dni przed rozpoczęciem Wyjazdu, "
        "Przedsiębiorca zwraca koszty poniesione przez Województwo do dnia otrzymania rezygnacji.",
        "Za zgodą Województwa Przedsiębiorca może wskazać inną osobę, o ile pozwalają na to warunki przewoźnika.",
    ),
    (
        "Odpowiedzialność i zwrot środków",
        "W razie naruszenia umowy Przedsiębiorca zwraca wydatki poniesione przez Województwo na jego udział w Wyjeździe.",
        "Województwo nie odpowiada za szkody wyrządzone przez przedstawiciela Przedsiębiorcy osobom trzecim.",
    ),
    (
        "Kontrola i przechowywanie dokumentów",
        "Przedsiębiorca poddaje się kontroli w zakresie realizacji umowy i przechowuje dokumenty dotyczące pomocy przez 10 lat "
        "od dnia jej udzielenia.",
    ),
    (
        "Dane osobowe i wizerunek",
        "Strony przetwarzają dane osobowe wyłącznie w celu wykonania umowy. Przedsiębiorca zgadza się na publikację nazwy, "
        "logotypu i zdjęć z Wyjazdu w materiałach informacyjnych projektu.",
    ),
    (
        "Postanowienia końcowe",
        "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
        "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
        "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron.",
    ),
)


def write_contract(
    doc: WordDocument, firm: Firm | None = None, initialled: bool = True, named: bool = True
) -> None:
    """Write the contract; `named` fills the party's data in."""
    desk = Desk(doc, firm, "Calibri", 11)
    desk.frame("Załącznik nr 5 do Regulaminu – wzór umowy", footer=False)
    section = doc.sections[0]
    section.different_first_page_header_footer = True
    head = section.first_page_header.paragraphs[0]
    desk.print(
        head,
        "Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   Dofinansowane przez Unię Europejską",
        True,
        8.5,
    )
    for footer in (section.first_page_footer, section.footer):
        line = footer.paragraphs[0]
        line.paragraph_format.tab_stops.add_tab_stop(Cm(9.5))
        desk.print(line, "Innowacyjne Lubuskie – projekt umowy\tParafa Przedsiębiorcy: ", points=8.5)
        if firm and initialled:
            desk.picture(line, "initials", 1.7, firm.seed)
            desk.print(line, "……", points=8.5)
        else:
            desk.print(line, "………………………", points=8.5)
    f = firm if named else None
    desk.para("UMOWA NR …………/2026", True, 14, centre=True)
    desk.para(
        "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym do Szwajcarii",
        True,
        11.5,
        centre=True,
    )
    desk.para("zawarta w dniu ……………………… 2026 r. w Zielonej Górze pomiędzy:")
    desk.para(
        "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez Zarząd "
        "Województwa, zwanym dalej „Województwem”,"
    )
    desk.para("a")
    for label, value, dots in (
        ("Nazwa przedsiębiorcy: ", f.name if f else "", 36),
        ("Adres siedziby: ", f.address if f else "", 36),
        ("NIP: ", f.shown_nip if f else "", 16),
        ("REGON: ", f.regon if f else "", 16),
        ("reprezentowanym przez: ", f"{f.signer} – {f.signer_role}" if f else "", 36),
    ):
        line = desk.para(label)
        if f:
            desk.dotted(line, value, dots)
        else:
            desk.print(line, "…" * dots)
    desk.para("zwanym dalej „Przedsiębiorcą”, o następującej treści:")
    for number, (title, *points) in enumerate(CLAUSES, 1):
        heading = desk.para(f"§ {number}", True, centre=True)
        heading.paragraph_format.space_before = heading.paragraph_format.space_after
        heading.paragraph_format.keep_with_next = True
        heading = desk.para(title, True, centre=True)
        heading.paragraph_format.keep_with_next = True
        for count, text in enumerate(points, 1):
            desk.para(f"{count}. {text}" if len(points) > 1 else text)
    desk.para()
    table = doc.add_table(rows=2, cols=2)
    desk.put(table.rows[0].cells[0], "………………………………………")
    desk.put(table.rows[0].cells[1], "………………………………………")
    desk.put(table.rows[1].cells[0], "WOJEWÓDZTWO", True)
    desk.put(table.rows[1].cells[1], "PRZEDSIĘBIORCA", True)
