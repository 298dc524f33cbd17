"""The office's own blank forms (Word), and the same blanks filled in: every writer takes a `Fill`."""

from collections.abc import Callable  # noqa: I001
from functools import partial
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from . import pen
from .companies import Company, dashed
from .kit import (
    BLANK,
    Fill,
    add_row,
    answer,
    box,
    first,
    float_picture,
    grid,
    ink,
    note,
    page_number,
    para,
    run,
    set_widths,
    setup,
    shade,
    signature,
    whole,
    yes_no,
)

SIZES = (
    ("micro", "mikroprzedsiębiorstwo"),
    ("small", "małe przedsiębiorstwo"),
    ("medium", "średnie przedsiębiorstwo"),
)
GRANT = (
    "Projekt pn. „Innowacyjne Lubuskie” – Fundusze Europejskie dla Lubuskiego 2021–2027, Priorytet 1, Działanie 1.8 Rozwój "
    "inteligentnych specjalizacji"
)


def _letterhead(doc: WordDocument, annex: str) -> None:
    section = doc.sections[0]
    head = section.header.paragraphs[0]
    run(head, "Fundusze Europejskie\tRzeczpospolita\tDofinansowane przez\n", b=True, size=8.5)
    run(head, "dla Lubuskiego\tPolska\tUnię Europejską", size=8.5)
    head.paragraph_format.tab_stops.add_tab_stop(Mm(75))
    head.paragraph_format.tab_stops.add_tab_stop(Mm(130))
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run(foot, GRANT + "\n", size=7.5, i=True)
    page_number(foot)
    para(doc, annex, align="r", size=9, i=True)


def _c(f: Fill, get: Callable[[Company], str]) -> str:
    return get(f.c) if f.c else ""


def application_form(f: Fill, doc: WordDocument) -> None:  # noqa: C901, PLR0912
    setup(doc)
    _letterhead(
        doc, "Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa przedsiębiorców w wyjazdach studyjnych"
    )
    para(doc, "FORMULARZ ZGŁOSZENIOWY", align="c", b=True, size=14, after=0)
    para(
        doc, "udziału przedsiębiorcy w wyjeździe studyjnym do Szwajcarii", align="c", b=True, size=11, after=0
    )
    para(doc, "22–25 czerwca 2026 r.", align="c", size=11, after=6)
    if f.c is None or f.notes:
        para(
            doc,
            "Formularz należy wypełnić komputerowo lub czytelnie pismem drukowanym, we wszystkich punktach. Wypełniony i podpisany "
            "formularz wraz z załącznikami należy przesłać na adres sekretariat.dgr@lubuskie.pl.",
            i=True,
            size=8.5,
            align="j",
        )
    widths = (11.0, 58.0, 105.0)
    table = grid(doc, 0, widths)

    def head(text: str) -> None:
        row = add_row(table, widths)
        cell = row.cells[0].merge(row.cells[2])
        whole(row)
        shade(cell)
        p = first(cell)
        run(p, text, b=True)
        p.paragraph_format.keep_with_next = True

    def item(number: str, label: str, remark: str = "") -> Any:
        row = add_row(table, widths)
        run(first(row.cells[0]), number, b=True)
        p = first(row.cells[1])
        run(p, label)
        if remark:
            note(f, p, remark)
        return row.cells[2]

    c = f.c
    head("CZĘŚĆ I – DANE PRZEDSIĘBIORCY")
    cell = item("1.", "Pełna nazwa przedsiębiorcy", "zgodna z KRS lub CEIDG")
    answer(f, first(cell), _c(f, lambda x: x.name))
    cell = item("", "Forma prawna")
    answer(f, first(cell), _c(f, lambda x: x.form))
    cell = item(
        "",
        "Adres siedziby / oddziału na terenie województwa lubuskiego",
        "ulica, nr, kod pocztowy, miejscowość",
    )
    answer(f, first(cell), _c(f, lambda x: x.address))
    p = para(cell, "Województwo: ")
    answer(f, p, "lubuskie" if c else "", 30)
    cell = item("", "Numery identyfikacyjne")
    p = first(cell)
    for label, value, dots in (
        ("NIP: ", dashed(c.nip) if c else "", 24),
        ("   REGON: ", c.regon if c else "", 22),
        ("   KRS: ", (c.krs or "nie dotyczy") if c else "", 18),
    ):
        run(p, label)
        answer(f, p, value, dots)
    cell = item("", "Kod i opis przeważającej działalności", "PKD")
    answer(f, first(cell), _c(f, lambda x: f"{x.pkd} – {x.pkd_name}"))
    cell = item(
        "2.",
        "Przedstawiciel przedsiębiorcy delegowany na wyjazd",
        "imię, nazwisko, stanowisko; tylko jedna osoba",
    )
    answer(f, first(cell), _c(f, lambda x: f"{x.delegate}, {x.delegate_post}"))
    p = para(cell, "tel. ")
    answer(f, p, _c(f, lambda x: x.phone), 24)
    run(p, "  e-mail ")
    answer(f, p, _c(f, lambda x: x.email), 34)

    head("CZĘŚĆ II – CHARAKTERYSTYKA PRZEDSIĘBIORCY")
    cell = item(
        "3.",
        "Wielkość przedsiębiorstwa",
        "należy zaznaczyć jedną odpowiedź, zgodnie z załącznikiem I do rozporządzenia (UE) nr 651/2014",
    )
    for n, (code, label) in enumerate(SIZES):
        box(f, first(cell) if n == 0 else para(cell, after=2), c is not None and c.size == code, label)
    box(f, para(cell, after=2), False, "inne (duże)")  # noqa: FBT003
    p = para(cell, "Opis prowadzonej działalności:")
    answer(f, para(cell), _c(f, lambda x: x.activity), 150)
    p = para(cell, "Przedsiębiorca prowadzi działalność innowacyjną: ")
    yes_no(f, p, bool(c and c.innovative))
    p = para(cell, "Jeżeli tak – proszę opisać")
    note(f, p, "np. dział B+R, współpraca z uczelnią, nowe produkty lub linie, nakłady")
    answer(f, para(cell), _c(f, lambda x: x.innovation), 150)
    cell = item(
        "4.", "Posiadane certyfikaty, patenty, atesty dotyczące firmy", "proszę wymienić i załączyć kopie"
    )
    if c is None or not c.certs:
        for n in range(3):
            p = first(cell) if n == 0 else para(cell, after=2)
            run(p, f"{n + 1}) ")
            if c is not None and n == 0:
                ink(f, p, "brak")
            else:
                run(p, "." * 56)
    else:
        for n in range(max(3, len(c.certs))):
            p = first(cell) if n == 0 else para(cell, after=2)
            run(p, f"{n + 1}) ")
            answer(f, p, c.certs[n] if n < len(c.certs) else "", 56)
    cell = item("5.", "Strona internetowa i media społecznościowe", "proszę podać adresy")
    for n, (label, value) in enumerate(
        (
            ("strona w języku polskim: ", c.web_pl if c else ""),
            ("strona w języku angielskim / innym obcym: ", (c.web_en or "nie ma") if c else ""),
            ("profile społecznościowe: ", (", ".join(c.social) or "nie prowadzimy") if c else ""),
        )
    ):
        p = first(cell) if n == 0 else para(cell, after=2)
        run(p, label)
        answer(f, p, value, 50)

    head("CZĘŚĆ III – DOŚWIADCZENIE")
    row = add_row(table, widths)
    run(first(row.cells[0]), "6.", b=True)
    cell = row.cells[1].merge(row.cells[2])
    p = first(cell)
    run(p, "Działania promocyjno-informacyjne nakierowane na kontakty zagraniczne w ostatnich 3 latach")
    note(
        f,
        p,
        "targi zagraniczne, międzynarodowe targi w kraju, szkolenia, wyjazdy studyjne; w razie potrzeby dodać wiersze",
    )
    events = (c.old_events + c.events) if c else ()
    inner_widths = (10.0, 34.0, 70.0, 44.0)
    inner = cell.add_table(rows=1, cols=4)
    inner.style = "Table Grid"
    inner.autofit = False
    set_widths(inner, inner_widths)
    for target, text in zip(inner.rows[0].cells, ("Lp.", "Termin", "Nazwa / rodzaj wydarzenia", "Miejsce")):  # noqa: B905
        run(first(target), text, b=True, size=9)
    for n in range(max(3, len(events))):
        row = add_row(inner, inner_widths)
        run(first(row.cells[0]), f"{n + 1}")
        if n < len(events):
            for target, text in zip(row.cells[1:], events[n]):  # noqa: B905
                ink(f, first(target), text, 9)
        elif c is not None and not events and n == 0:
            ink(f, first(row.cells[2]), "nie braliśmy udziału", 9)
    for row in inner.rows:
        for target, width in zip(row.cells, inner_widths):  # noqa: B905
            target.width = Mm(width)
    cell.paragraphs[-1].paragraph_format.space_after = Pt(0)
    cell = item(
        "7.",
        "Udział w wyjazdach organizowanych przez UMWL w ramach promocji gospodarczej, finansowanych z FEWL 2021–2027",
        "proszę wymienić wyjazdy",
    )
    trips = c.office_trips if c else ()
    p = first(cell)
    box(f, p, c is not None and not trips, "nie brał udziału")
    box(f, para(cell, after=2), 1 <= len(trips) <= 2, "1–2 wyjazdy")
    box(f, para(cell, after=2), len(trips) > 2, "3 i więcej wyjazdów")
    p = para(cell, "nazwa i termin: ")
    answer(f, p, "; ".join(trips), 72)
    cell = item("8.", "Znajomość języków obcych przez delegowaną osobę")
    answer(f, first(cell), "angielski – komunikatywnie" if c else "")
    cell = item("9.", "Oczekiwania wobec programu wyjazdu")
    answer(f, first(cell), "rozmowy z partnerami technologicznymi, wizyta w parku innowacji" if c else "", 90)

    head("CZĘŚĆ IV – LUBUSKIE INTELIGENTNE SPECJALIZACJE (LIS)")
    cell = item("10.", "Przedsiębiorca działa w ramach Lubuskich Inteligentnych Specjalizacji")
    p = first(cell)
    yes_no(f, p, bool(c and c.lis))
    para(cell, "obszar:", after=0)
    for area in ("Zielona Gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł"):
        box(f, para(cell, after=1), c is not None and c.lis == area, area)
    cell = item("11.", "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS")
    agreements = c.agreements if c else ()
    box(f, first(cell), c is not None and not agreements, "nie")
    box(f, para(cell, after=2), len(agreements) == 1, "tak, w jednym Porozumieniu")
    box(f, para(cell, after=2), len(agreements) > 1, "tak, w więcej niż jednym Porozumieniu")
    p = para(cell, "nazwa Porozumienia / Porozumień: ")
    answer(f, p, "; ".join(agreements), 60)
    cell = item("12.", "Przedsiębiorca realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu")
    p = first(cell)
    yes_no(f, p, bool(c and c.horizontal))
    p = para(cell, "jeżeli tak, jakie: ")
    answer(f, p, _c(f, lambda x: x.horizontal), 70)

    head("CZĘŚĆ V – OŚWIADCZENIA")
    row = add_row(table, widths)
    run(first(row.cells[0]), "13.", b=True)
    cell = row.cells[1].merge(row.cells[2])
    for n, text in enumerate(
        (
            "Dane podane w formularzu są prawdziwe i aktualne na dzień jego złożenia.",
            "Zapoznałem/am się z Regulaminem i przyjmuję jego warunki, w tym obowiązek pokrycia 15% kosztów wyjazdu.",
            "Nie prowadzę działalności w sektorach wyłączonych z naboru (§ 3 ust. 5 Regulaminu).",
            "Przyjmuję do wiadomości zasady przetwarzania danych osobowych przez Województwo Lubuskie.",
        )
    ):
        p = first(cell) if n == 0 else para(cell, after=2)
        run(p, f"{'abcd'[n]}) {text}", size=9)
    para(doc, "")
    bottom = grid(doc, 1, (80.0, 94.0))
    bottom.style = "Normal Table"
    p = first(bottom.rows[0].cells[0])
    answer(f, p, f"{c.town}, {c.when}" if c else "", 40)
    p = para(bottom.rows[0].cells[0], size=8)
    run(p, "(miejscowość, data)", i=True, size=8)
    p = first(bottom.rows[0].cells[1])
    signature(f, p)
    p = para(bottom.rows[0].cells[1])
    run(p, "(podpis i pieczęć osoby upoważnionej do reprezentacji przedsiębiorcy)", i=True, size=8)
    para(doc, "* niepotrzebne skreślić", size=8, before=4)


def status_declaration(f: Fill, doc: WordDocument) -> None:
    setup(doc, "Liberation Sans", 9.5)
    _letterhead(doc, "Załącznik nr 3 do Regulaminu – wzór")
    c = f.c
    table = grid(doc, 3, (70.0, 104.0))
    for row, (label, remark, value) in zip(
        table.rows,
        (
            ("Wnioskodawca", "nazwa", c.name if c else ""),
            ("Siedziba", "adres z kodem pocztowym", c.address if c else ""),  # noqa: B905
            ("NIP", "10 cyfr", c.nip if c else ""),
        ),
    ):
        p = first(row.cells[0])
        shade(row.cells[0])
        run(p, label, b=True)
        note(f, p, remark)
        answer(f, first(row.cells[1]), value, 70)
    para(doc, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", align="c", b=True, size=13, before=12, after=8)
    para(
        doc,
        "W związku z ubieganiem się o udział w wyjeździe studyjnym do Szwajcarii w ramach projektu „Innowacyjne Lubuskie” oświadczam, że "
        "Wnioskodawca, którego reprezentuję, spełnia kryteria¹:",
        align="j",
    )
    limits = {
        "micro": "mniej niż 10 osób; obrót lub suma bilansowa do 2 mln EUR",
        "small": "mniej niż 50 osób; obrót lub suma bilansowa do 10 mln EUR",
        "medium": "mniej niż 250 osób; obrót do 50 mln EUR lub suma bilansowa do 43 mln EUR",
    }
    table = grid(doc, 1, (20.0, 60.0, 94.0))
    for cell, text in zip(
        table.rows[0].cells, ("Zaznaczyć", "Kategoria", "Progi (zatrudnienie w RJP i dane finansowe)")
    ):  # noqa: B905
        shade(cell)
        run(first(cell), text, b=True, size=9)
    for code, label in (
        ("micro", "mikroprzedsiębiorcy"),
        ("small", "małego przedsiębiorcy"),
        ("medium", "średniego przedsiębiorcy"),
    ):
        row = add_row(table, (20.0, 60.0, 94.0))
        p = first(row.cells[0])
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        box(f, p, c is not None and c.size == code, "", 12)
        run(first(row.cells[1]), label)
        run(first(row.cells[2]), limits[code], size=8.5)
    para(doc, "Dane, na podstawie których określono kategorię:", before=8)
    widths = (66.0, 36.0, 36.0, 36.0)
    table = grid(doc, 1, widths)
    for cell, text in zip(table.rows[0].cells, ("", "rok 2023", "rok 2024", "rok 2025")):  # noqa: B905
        run(first(cell), text, b=True, size=9)
    for label, values in (
        ("Liczba zatrudnionych (RJP²)", c.staff if c else ("", "", "")),
        ("Roczny obrót netto w PLN", c.turnover if c else ("", "", "")),
        ("Suma aktywów bilansu w PLN", c.balance if c else ("", "", "")),
    ):
        row = add_row(table, widths)
        run(first(row.cells[0]), label)
        for cell, value in zip(row.cells[1:], values):  # noqa: B905
            p = first(cell)
            if value:
                ink(f, p, value)
    p = para(doc, "Wnioskodawca jest przedsiębiorstwem: ", before=8)
    box(f, p, c is not None, "samodzielnym   ")
    box(f, p, False, "partnerskim   ")  # noqa: FBT003
    box(f, p, False, "powiązanym")  # noqa: FBT003
    p = para(doc, "Wnioskodawca znajduje się w trudnej sytuacji w rozumieniu rozporządzenia 651/2014: ")
    yes_no(f, p, False, "³")  # noqa: FBT003
    para(
        doc,
        "Zobowiązuję się poinformować Organizatora o każdej zmianie statusu do dnia zawarcia umowy.",
        align="j",
        after=16,
    )
    p = para(doc)
    answer(f, p, f"{c.town}, dn. {c.when} r." if c else "", 44)
    run(p, "\t")
    p.paragraph_format.tab_stops.add_tab_stop(Mm(95))
    signature(f, p, 48)
    p = para(doc, "(miejscowość i data)\t(czytelny podpis osoby upoważnionej)", size=8, i=True)
    p.paragraph_format.tab_stops.add_tab_stop(Mm(95))
    para(doc, "_" * 40, size=8, before=10, after=0)
    for line in (
        "¹ określone w załączniku I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.",
        "² roczna jednostka pracy – pełny etat w ciągu całego roku; części etatów jako ułamki",
        "³ niepotrzebne skreślić",
    ):
        para(doc, line, size=7.5, after=0)


def de_minimis_form(f: Fill, doc: WordDocument) -> None:
    setup(doc, "Liberation Serif", 9.5, (18, 15, 18, 15))
    _letterhead(doc, "Załącznik nr 6 do Regulaminu")
    c = f.c
    para(
        doc,
        "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
        align="c",
        b=True,
        size=12,
    )
    para(
        doc,
        "dotyczy pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r.",
        align="c",
        size=8.5,
        i=True,
        after=6,
    )
    widths = (8.0, 66.0, 100.0)
    table = grid(doc, 0, widths)

    def head(text: str) -> None:
        row = add_row(table, widths)
        cell = row.cells[0].merge(row.cells[2])
        whole(row)
        shade(cell, "DDDDDD")
        p = first(cell)
        run(p, text, b=True)
        p.paragraph_format.keep_with_next = True

    def item(number: str, label: str, value: str | None, remark: str = "") -> Any:
        row = add_row(table, widths)
        run(first(row.cells[0]), number)
        p = first(row.cells[1])
        run(p, label)
        if remark:
            note(f, p, remark)
        if value is not None:
            answer(f, first(row.cells[2]), value, 50)
        return row.cells[2]

    head("A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis")
    item("1", "Identyfikator podatkowy NIP podmiotu", c.nip if c else "")
    item("2", "Imię i nazwisko albo nazwa podmiotu", c.name if c else "")
    item("3", "Adres miejsca zamieszkania albo siedziby podmiotu", c.address if c else "")
    item("4", "Identyfikator gminy właściwej dla podmiotu", c.gmina if c else "", "7 cyfr, wg rejestru TERYT")
    cell = item("5", "Forma prawna podmiotu", None)
    for n, text in enumerate(
        (
            "przedsiębiorstwo państwowe",
            "jednoosobowa spółka Skarbu Państwa",
            "jednoosobowa spółka jednostki samorządu terytorialnego",
            "jednostka sektora finansów publicznych",
        )
    ):
        box(f, first(cell) if n == 0 else para(cell, after=1), False, text, 8.5)  # noqa: FBT003
    p = para(cell, after=1)
    box(f, p, c is not None, "inna ", 8.5)
    note(f, p, "podać jaka")
    run(p, ": ")
    answer(f, p, c.form if c else "", 36)
    cell = item("6", "Wielkość podmiotu", None, "zgodnie z zał. I do rozporządzenia 651/2014")
    for n, (code, text) in enumerate(
        (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały przedsiębiorca"),
            ("medium", "średni przedsiębiorca"),
            ("large", "inny przedsiębiorca"),
        )
    ):
        box(f, first(cell) if n == 0 else para(cell, after=1), c is not None and c.size == code, text, 9)
    item("7", "Klasa działalności wg PKD, w związku z którą podmiot ubiega się o pomoc", c.pkd if c else "")
    item("8", "Data utworzenia podmiotu", c.founded if c else "", "dd.mm.rrrr")
    cell = item(
        "9",
        "Powiązania z innymi przedsiębiorcami w ciągu ostatnich 3 lat: większość praw głosu, prawo powołania lub odwołania większości członków organów, "
        "dominujący wpływ na podstawie umowy, kontrola większości głosów",
        None,
    )
    yes_no(f, first(cell), False, "")  # noqa: FBT003
    p = para(cell, "łączna pomoc powiązanych: ", after=1)
    answer(f, p, "nie dotyczy" if c else "", 30)
    cell = item("10", "Podmiot powstał z połączenia, przejęcia lub podziału innych przedsiębiorców", None)
    yes_no(f, first(cell), False, "")  # noqa: FBT003
    head("A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej")
    partners = c.partners if c else ()
    item("1a", "NIP wspólnika", "; ".join(p[1] for p in partners) or ("nie dotyczy" if c else ""))
    item(
        "2a", "Imię i nazwisko albo nazwa", "; ".join(p[0] for p in partners) or ("nie dotyczy" if c else "")
    )
    item("3a", "Adres", "; ".join(dict.fromkeys(p[2] for p in partners)) or ("nie dotyczy" if c else ""))
    head("B. Informacje o sytuacji ekonomicznej podmiotu")
    for number, text in (
        ("1", "Podmiot spełnia kryteria objęcia go postępowaniem upadłościowym"),
        ("2", "Podmiot jest objęty postępowaniem restrukturyzacyjnym"),
        ("3", "W ostatnich 3 latach rosną straty, maleje obrót lub wartość aktywów netto jest bliska zeru"),
    ):
        yes_no(f, first(item(number, text, None)), False, "")  # noqa: FBT003
    head("C. Informacje o prowadzonej działalności gospodarczej")
    for number, text in (
        ("1", "rybołówstwo i akwakultura"),
        ("2", "produkcja podstawowa produktów rolnych"),
        ("3", "przetwarzanie i wprowadzanie do obrotu produktów rolnych"),
    ):
        yes_no(f, first(item(number, "Podmiot prowadzi działalność: " + text, None)), False, "")  # noqa: FBT003
    head("D. Pomoc otrzymana na te same koszty kwalifikujące się do objęcia pomocą")
    row = add_row(table, widths)
    cell = row.cells[0].merge(row.cells[2])
    p = first(cell)
    run(p, "Czy na pokrycie tych samych kosztów otrzymano już pomoc: ")
    yes_no(f, p, False, "")  # noqa: FBT003
    p = para(cell, "dzień / podmiot udzielający / podstawa / wartość brutto: ")
    answer(f, p, "nie dotyczy" if c else "", 60)
    head("E. Osoba upoważniona do przedstawienia informacji")
    item("1", "Imię i nazwisko, stanowisko", f"{c.signer}, {c.signer_post}" if c else "")
    item("2", "Telefon", c.phone if c else "")
    cell = item("3", "Data i podpis", None)
    p = first(cell)
    answer(f, p, c.when if c else "", 20)
    signature(f, para(cell), 40, 40)


CONTRACT = (
    (
        (
            "§ 1. Przedmiot umowy",
            (
                "Umowa określa warunki dofinansowania uczestnictwa Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, planowanym w dniach 22–25 czerwca 2026 r. (dalej: Wyjazd).",
                "Organizator może przesunąć termin Wyjazdu najwyżej o 4 dni, o czym zawiadomi Przedsiębiorcę pocztą elektroniczną.",
                "W Wyjeździe bierze udział jeden przedstawiciel Przedsiębiorcy, wskazany w formularzu zgłoszeniowym.",
            ),
        ),
        (
            "§ 2. Wartość dofinansowania",
            (
                "Dofinansowanie wynosi 85% kosztu udziału i stanowi pomoc de minimis w rozumieniu rozporządzenia Komisji (UE) 2023/2831.",
                "Przedsiębiorca wnosi wkład własny w wysokości 15% kosztu przypadającego na uczestnika, szacunkowo 2 500 zł netto.",
                "Ostateczną kwotę Organizator poda po wyborze wykonawcy Wyjazdu; nie wymaga to zmiany umowy.",
            ),
        ),
    ),
    (
        (
            "§ 3. Obowiązki Organizatora",
            (
                "Organizator zapewnia przeloty, noclegi, wyżywienie, przejazdy na miejscu, ubezpieczenie i program spotkań.",
                "Organizator wyda zaświadczenie o pomocy de minimis w dniu jej udzielenia.",
                "Organizator zapewnia opiekę pilota oraz tłumaczenie spotkań.",
            ),
        ),
        (
            "§ 4. Obowiązki Przedsiębiorcy",
            (
                "Przedsiębiorca bierze czynny udział w programie i opłaca wkład własny w ciągu 7 dni od wezwania.",
                "W ciągu 14 dni po powrocie zamieszcza na swojej stronie internetowej informację o udziale i źródle finansowania oraz wypełnia ankietę.",
                "Przedsiębiorca przechowuje dokumenty związane z pomocą przez 10 lat od dnia jej udzielenia.",
            ),
        ),
        (
            "§ 5. Rezygnacja",
            (
                "Rezygnacja wymaga formy pisemnej. Złożona później niż 15 dni przed Wyjazdem rodzi obowiązek zwrotu kosztów poniesionych do dnia jej otrzymania.",
                "Za zgodą Organizatora Przedsiębiorca może wskazać innego przedstawiciela.",
            ),
        ),
    ),
    (
        (
            "§ 6. Zwrot dofinansowania",
            (
                "Naruszenie umowy, w szczególności podanie nieprawdziwych danych, skutkuje zwrotem dofinansowania z odsetkami jak dla zaległości podatkowych.",
                "Zwrot następuje w ciągu 14 dni od doręczenia wezwania.",
            ),
        ),
        (
            "§ 7. Dane osobowe i wizerunek",
            (
                "Administratorem danych jest Województwo Lubuskie; informacja o przetwarzaniu stanowi załącznik do umowy.",
                "Przedsiębiorca zgadza się na podanie jego nazwy i znaku w materiałach o Wyjeździe.",
            ),
        ),
        (
            "§ 8. Postanowienia końcowe",
            (
                "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
                "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
                "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.",
            ),
        ),
    ),
)


def draft_contract(f: Fill, doc: WordDocument) -> None:
    setup(doc, "Carlito", 11, (25, 20, 22, 25))
    _letterhead(doc, "Załącznik nr 5 do Regulaminu – wzór umowy")
    c = f.c if f.filled_contract else None
    g = f if f.filled_contract else BLANK
    number = 100

    def initial(p: Any) -> None:
        nonlocal number
        if f.c is not None and f.sign == "hand":
            number += 1
            float_picture(
                p,
                pen.initials_png(f"{f.hand}{number}", f.ink),
                15,
                172 + number % 3,
                266 + number % 4,
                number,
            )

    p = para(doc, "UMOWA nr DGR/………/2026", align="c", b=True, size=13)
    initial(p)
    para(
        doc,
        "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym",
        align="c",
        b=True,
        after=10,
    )
    para(doc, "zawarta w Zielonej Górze dnia ………………… 2026 r. pomiędzy:", after=6)
    para(
        doc,
        "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez Zarząd Województwa, w imieniu którego działają: "
        "…………………………………… oraz ……………………………………, zwanym dalej „Organizatorem”,",
        align="j",
    )
    para(doc, "a")
    p = para(doc)
    answer(g, p, c.name if c else "", 90)
    note(g, p, "nazwa przedsiębiorcy")
    p = para(doc, "z siedzibą: ")
    answer(g, p, c.address if c else "", 70)
    p = para(doc, "NIP: ")
    answer(g, p, dashed(c.nip) if c else "", 28)
    run(p, ", REGON: ")
    answer(g, p, c.regon if c else "", 26)
    p = para(doc, "reprezentowanym przez: ")
    answer(g, p, f"{c.signer} – {c.signer_post}" if c else "", 56)
    note(g, p, "imię, nazwisko, funkcja")
    para(doc, "zwanym dalej „Przedsiębiorcą”, łącznie zwanymi „Stronami”.", after=8)
    for index, sheet in enumerate(CONTRACT):
        for n, (title, points) in enumerate(sheet):
            p = para(doc, title, align="c", b=True, before=10)
            if index and n == 0:
                p.paragraph_format.page_break_before = True
                initial(p)
            for k, text in enumerate(points):
                q = para(doc, f"{k + 1}. {text}", align="j", after=6)
                q.paragraph_format.line_spacing = Pt(17)
    p = para(doc, "Organizator\t\t\t\t\tPrzedsiębiorca", before=30, b=True)
    para(doc, "…………………………………\t\t………………………………")


def proxy(f: Fill, doc: WordDocument, grantor: str = "", grantor_post: str = "") -> None:
    setup(doc, "Liberation Sans", 10.5)
    _letterhead(doc, "Wzór pomocniczy – pełnomocnictwo")
    c = f.c
    p = para(doc, align="r", after=14)
    answer(f, p, f"{c.town}, {c.when}" if c else "", 44)
    note(f, p, "miejscowość, data")
    para(doc, "PEŁNOMOCNICTWO", align="c", b=True, size=14, after=14)
    p = para(doc, "Ja/My, niżej podpisany/i ", after=8)
    answer(f, p, f"{grantor}, {grantor_post}" if c else "", 70)
    note(f, p, "imię i nazwisko, funkcja osoby udzielającej pełnomocnictwa")
    p = para(doc, "działając w imieniu ", after=8)
    answer(f, p, f"{c.name}, {c.address}, NIP {c.nip}" if c else "", 80)
    note(f, p, "nazwa, adres i NIP przedsiębiorcy")
    p = para(doc, "upoważniam/y Panią/Pana ", after=8)
    answer(f, p, c.signer if c else "", 60)
    para(
        doc,
        "do podpisania i złożenia zgłoszenia w rekrutacji na wyjazd studyjny do Szwajcarii (projekt „Innowacyjne Lubuskie”), w tym formularza, "
        "oświadczeń, formularza pomocy de minimis i parafowania projektu umowy, a także do kontaktów z Organizatorem.",
        align="j",
        after=8,
    )
    p = para(doc, "Pełnomocnictwo jest ważne: ", after=4)
    box(f, para(doc), False, "do dnia ....................")  # noqa: FBT003
    box(f, para(doc, after=26), c is not None, "do zakończenia rekrutacji i rozliczenia wyjazdu")
    p = para(doc, align="r")
    signature(f, p, 56)
    para(doc, "(podpis mocodawcy)", align="r", size=8, i=True)


BLANK_WRITERS = {
    "application_form": partial(application_form, BLANK),
    "status_declaration": partial(status_declaration, BLANK),
    "de_minimis_form": partial(de_minimis_form, BLANK),
    "draft_contract": partial(draft_contract, BLANK),
    "proxy": partial(proxy, BLANK),
}
