"""The office's blank of the application form (Załącznik nr 2), in its current and in its older wording."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.shared import Pt

from .firm import Firm
from .kit import Hand, Sheet, shade, shade_para

LIS = ("Zielona Gospodarka", "Zdrowie i Jakość Życia", "Innowacyjny Przemysł")
LEVELS = ("angielski", "niemiecki", "francuski / inny")
GREY = "E7E6E6"
TEAL = "DCEBE7"


class ApplicationForm(Sheet):
    """One copy of the form: the blank, or a firm's."""

    firm: Firm | None = None
    old: bool = False

    def text(self, name: str) -> str:
        """An answer of the firm, empty in the blank."""
        return "" if self.firm is None else str(getattr(self.firm, name))

    def nothing(self, value: str) -> str:
        """The answer, or the firm's word for none."""
        return value if value or self.firm is None else self.firm.nothing

    def head(self) -> None:
        """Heading of the form."""
        self.start((16, 17, 16, 17))
        top = self.table((120, 56), 1, grid=False)
        self.fit(top.cell(0, 0).paragraphs[0], "Fundusze Europejskie dla Lubuskiego 2021–2027", True, 8)
        p = top.cell(0, 0).add_paragraph()
        self.fit(
            p, "Projekt „Innowacyjne Lubuskie”, Działanie 1.8 Rozwój inteligentnych specjalizacji", size=7.5
        )
        note = "Załącznik nr 2 do Regulaminu"
        self.fit(top.cell(0, 1).paragraphs[0], note, size=8, align="right")
        if self.old:
            self.fit(top.cell(0, 1).add_paragraph(), "druk DGR-WS/01, wersja 1", size=7, align="right")
        else:
            self.fit(
                top.cell(0, 1).add_paragraph(),
                "druk DGR-WS/01, wersja 2 (marzec 2026)",
                size=7,
                align="right",
            )
        self.para()
        self.para("FORMULARZ ZGŁOSZENIOWY", True, 15, "center")
        self.para("przedsiębiorcy zainteresowanego udziałem w wyjeździe studyjnym", size=10.5, align="center")
        p = self.para("Zgłaszam udział w wyjeździe do:  ", align="center")
        trip = "" if self.firm is None else self.firm.extra.get("trip", "ch")
        self.box(p, trip == "ch", "Szwajcarii, 22–25.06.2026")
        self.box(p, trip == "fe", "Finlandii i Estonii, 22–25.09.2026", "")

    def heading(self, number: int, text: str, note: str = "") -> None:
        """Heading of a point."""
        p = self.para()
        p.paragraph_format.space_before = Pt(7)
        p.paragraph_format.keep_with_next = True
        shade_para(p, GREY if self.old else TEAL)
        self.fit(p, f"{number}.  {text}", True, 10)
        if note:
            self.small(p, f"  {note}")

    def pairs(self, rows: list[tuple[str, str]], widths: tuple[float, float] = (62, 114)) -> None:
        """Table of labels and answers."""
        table = self.table(widths)
        for label, value in rows:
            left, right = self.row(table, widths)
            shade(left, "F7F7F7")
            self.fit(left.paragraphs[0], label, size=9)
            self.answer(right.paragraphs[0], value)

    def company(self) -> None:
        """Point 1."""
        f = self.firm
        self.heading(1, "Przedsiębiorca")
        region = "" if f is None else f"{f.gmina} / {f.powiat}"
        self.pairs(
            [
                ("Nazwa (zgodnie z KRS / CEIDG)", self.text("name")),
                ("Siedziba – ulica i numer", self.text("street")),
                ("Kod pocztowy i miejscowość", "" if f is None else f"{f.postal} {f.town}"),
                ("Gmina / powiat", region),
                ("Województwo", self.text("voivodeship")),
                (
                    "Oddział w woj. lubuskim (gdy siedziba jest poza województwem)",
                    "" if f is None else f.extra.get("branch", "nie dotyczy"),
                ),
            ]
        )
        widths = (16.0, 42.0, 18.0, 36.0, 22.0, 42.0)
        cells = self.row(self.table(widths), widths)
        for i, (label, name) in enumerate((("NIP", "nip_text"), ("REGON", "regon"), ("nr KRS", "register"))):
            shade(cells[2 * i], "F7F7F7")
            self.fit(cells[2 * i].paragraphs[0], label, size=9)
            self.answer(cells[2 * i + 1].paragraphs[0], self.text(name))
        pkd = "" if f is None else f"{f.pkd} {f.pkd_text}".strip()
        self.pairs([("Działalność przeważająca (kod PKD i opis słowny)", pkd)])

    def people(self) -> None:
        """Point 2."""
        f = self.firm
        self.heading(2, "Osoby")
        self.pairs(
            [
                ("Osoba uprawniona do reprezentacji firmy", "" if f is None else f"{f.head}, {f.head_role}"),
                ("Uczestnik wyjazdu (imię i nazwisko)", self.text("delegate")),
                ("Stanowisko uczestnika", self.text("delegate_role")),
                ("Telefon / e-mail do kontaktu", "" if f is None else f"{f.phone} / {f.email}"),
            ]
        )

    def size_and_work(self) -> None:
        """Point 3 (4 of the criteria's column is next)."""
        f = self.firm
        self.heading(3 if not self.old else 3, "Wielkość firmy i charakter działalności")
        p = self.para("Status przedsiębiorcy:   ")
        for code, label in (
            ("micro", "mikro"),
            ("small", "mały"),
            ("medium", "średni"),
            ("large", "inny niż MŚP"),
        ):
            self.box(p, f is not None and f.size == code, label)
        self.para("Czym zajmuje się firma (główne produkty, usługi, rynki zbytu):", size=9)
        self.field(self.text("about"), 3)
        p = self.para("Czy firma prowadzi działalność innowacyjną?   ")
        if self.old:
            self.box(p, f is not None and f.innovative, "tak")
            self.box(p, f is not None and not f.innovative, "nie")
        else:
            self.choose(p, None if f is None else f.innovative)
        self.para(
            "Jeżeli tak – na czym ona polega (dział B+R, współpraca z uczelnią, nowe wyroby lub linie, nakłady):",
            size=9,
        )
        self.field(self.nothing(self.text("innovation")), 3)

    def field(self, value: str, lines: int) -> None:
        """A framed place for a longer answer."""
        cell = self.row(self.table((176,)), (176,))[0]
        if self.firm is None:
            for _ in range(lines - 1):
                cell.add_paragraph()
        else:
            self.answer(cell.paragraphs[0], value)

    def grid(
        self, titles: tuple[str, ...], widths: tuple[float, ...], rows: list[tuple[str, ...]], least: int
    ) -> None:
        """A table with numbered rows."""
        table = self.table(widths)
        for cell, title in zip(self.row(table, widths), titles, strict=True):
            shade(cell, "F7F7F7")
            self.fit(cell.paragraphs[0], title, True, 8.5)
        for i in range(max(least, len(rows))):
            cells = self.row(table, widths)
            self.fit(cells[0].paragraphs[0], f"{i + 1}")
            if i < len(rows):
                for cell, value in zip(cells[1:], rows[i], strict=True):
                    self.answer(cell.paragraphs[0], value)

    def certificates(self) -> None:
        """Point 4."""
        f = self.firm
        note = "(kopie należy dołączyć; bez zaświadczeń ZUS i US)"
        self.heading(4, "Certyfikaty, atesty, patenty posiadane przez firmę", note)
        rows: list[tuple[str, ...]] = []
        if f is not None:
            rows = [(c.name, c.number, c.issuer, c.valid) for c in f.certs]
            rows = rows or [(f.nothing, "", "", "")]
        titles = ("Lp.", "Nazwa dokumentu", "Numer", "Kto wydał", "Ważny do")
        self.grid(titles, (10, 66, 34, 40, 26), rows, 4)

    def web(self) -> None:
        """Point 5."""
        f = self.firm
        self.heading(5, "Internet")
        foreign = ""
        if f is not None:
            foreign = f"{f.www_foreign} ({f.www_langs})" if f.www_langs else f.www_foreign
        self.pairs(
            [
                ("Strona w języku polskim", self.nothing(self.text("www_pl"))),
                ("Strona w języku angielskim lub innym (adres, język)", self.nothing(foreign)),
                (
                    "Prowadzone profile w mediach społecznościowych",
                    "" if f is None else self.nothing("\n".join(f.social)),
                ),
            ]
        )

    def experience(self) -> None:
        """Point 6."""
        f = self.firm
        self.heading(
            6,
            "Działania promocyjno-informacyjne z ostatnich 3 lat",
            "(targi zagraniczne i międzynarodowe w kraju, szkolenia, wyjazdy studyjne)",
        )
        rows: list[tuple[str, ...]] = []
        if f is not None:
            rows = [(e.name, e.place, e.when, e.role) for e in f.events] or [(f.nothing, "", "", "")]
        titles = ("Lp.", "Wydarzenie", "Miejsce", "Termin", "Charakter udziału")
        self.grid(titles, (10, 66, 40, 26, 34), rows, 4)

    def trips(self, number: int) -> None:
        """Point 7; the last but one in the older wording."""
        f = self.firm
        self.heading(number, "Udział w wyjazdach Urzędu Marszałkowskiego finansowanych z FEWL 2021–2027")
        p = self.para()
        self.box(p, f is not None and not f.trips, "firma nie brała udziału")
        self.box(p, f is not None and bool(f.trips), "firma brała udział, liczba wyjazdów: ", "")
        count = "" if f is None or not f.trips else str(len(f.trips))
        self.answer(p, count, 8)
        p = self.para("Jakie to były wyjazdy (kraj, rok): ", size=9)
        self.answer(p, "" if f is None else "; ".join(f.trips), 90)

    def goal(self, number: int) -> None:
        """Point 8."""
        self.heading(number, "Czego firma oczekuje od wyjazdu")
        self.field(self.text("goal"), 2)

    def tongues(self, number: int) -> None:
        """Point 9."""
        self.heading(number, "Znajomość języków przez uczestnika")
        table = self.table((58.6, 58.6, 58.6))
        cells = self.row(table, (58.6, 58.6, 58.6))
        for i, label in enumerate(LEVELS):
            self.fit(cells[i].paragraphs[0], f"{label}: ", size=9)
            self.answer(cells[i].paragraphs[0], "" if self.firm is None else self.firm.languages[i], 14)

    def specialisation(self, number: int) -> None:
        """Point 10."""
        f = self.firm
        self.heading(number, "Lubuskie Inteligentne Specjalizacje – w którą wpisuje się działalność firmy")
        p = self.para()
        for name in LIS:
            self.box(p, f is not None and name in f.lis, name)
        self.box(p, f is not None and not f.lis, "w żadną", "")

    def agreements(self, number: int) -> None:
        """Point 11."""
        f = self.firm
        self.heading(number, "Porozumienia na rzecz Rozwoju Obszarów Kluczowych LIS")
        p = self.para("Czy firma działa w ramach Porozumienia (Porozumień)?   ")
        if self.old:
            self.box(p, f is not None and bool(f.agreements), "tak")
            self.box(p, f is not None and not f.agreements, "nie")
        else:
            self.choose(p, None if f is None else bool(f.agreements))
        p = self.para("Nazwy Porozumień: ", size=9)
        self.answer(p, "" if f is None else "; ".join(f.agreements) or f.nothing, 110)

    def horizontal(self, number: int) -> None:
        """Point 12."""
        f = self.firm
        self.heading(number, "Przedsięwzięcie horyzontalne wskazane w Porozumieniu")
        p = self.para("Czy firma je realizuje?   ")
        self.box(p, f is not None and bool(f.horizontal), "tak")
        self.box(p, f is not None and not f.horizontal, "nie")
        p = self.para("Tytuł przedsięwzięcia: ", size=9)
        self.answer(p, "" if f is None else self.nothing(f.horizontal), 105)

    def closing(self) -> None:
        """Point 13 and the signature."""
        f = self.firm
        self.heading(13, "Oświadczenia przedsiębiorcy")
        for letter, text in zip(
            "abcde",
            (
                "zapoznałem się z Regulaminem i akceptuję jego warunki, w tym pokrycie 15% kosztów udziału;",
                "firma nie działa w sektorach wyłączonych, o których mowa w § 3 ust. 5 Regulaminu;",
                "uczestnik nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego;",
                "dane zawarte w zgłoszeniu są prawdziwe, a przekazane treści nie naruszają praw innych osób;",
                "przyjmuję do wiadomości, że dane osobowe są przetwarzane na potrzeby rekrutacji i wyjazdu.",
            ),
            strict=True,
        ):
            p = self.para(f"{letter})  {text}", size=8.5)
            p.paragraph_format.space_after = Pt(0)
        self.gap(26)
        p = self.para()
        self.answer(p, "" if f is None else f"{f.town}, {f.date}", 46)
        p.add_run("\t\t\t")
        self.sign(p, "." * 60)
        p = self.para("(miejscowość, data)\t\t\t\t\t(podpis osoby uprawnionej do reprezentacji)", size=7.5)
        if not self.old:
            self.para("* niepotrzebne skreślić", size=7.5)


def _fill(doc: WordDocument, hand: Hand | None, firm: Firm | None, old: bool) -> None:
    sheet = ApplicationForm(
        doc, hand, "f" + (firm.slug if firm else ""), "Carlito" if old else "Liberation Sans", 9.5
    )
    sheet.firm, sheet.old = firm, old
    sheet.head()
    sheet.company()
    sheet.people()
    sheet.size_and_work()
    sheet.certificates()
    sheet.web()
    sheet.experience()
    if old:
        sheet.goal(7)
        sheet.tongues(8)
        sheet.specialisation(9)
        sheet.agreements(10)
        sheet.horizontal(11)
        sheet.trips(12)
    else:
        sheet.trips(7)
        sheet.goal(8)
        sheet.tongues(9)
        sheet.specialisation(10)
        sheet.agreements(11)
        sheet.horizontal(12)
    sheet.closing()


def application_form(
    hand: Hand | None, firm: Firm | None, old: bool = False
) -> Callable[[WordDocument], None]:
    """The form as a writer of a Word document."""
    return lambda doc: _fill(doc, hand, firm, old)
