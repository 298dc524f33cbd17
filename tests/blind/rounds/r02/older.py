"""An older version of the office's blanks (from February), which one company found on its own disk."""

from docx.document import Document
from docx.shared import Pt

from .firms import nip_of
from .words import DOTS, Fill, Pen

FOOT = "Innowacyjne Lubuskie / dokumenty naboru / wersja 0.9 z 12.02.2026"


def application_form(doc: Document, fill: Fill) -> None:
    w = Pen(doc, fill, font="Liberation Serif", size=11)
    f = fill.firm
    w.para("URZĄD MARSZAŁKOWSKI WOJEWÓDZTWA LUBUSKIEGO", size=9, align="center")
    w.para("Departament Gospodarki i Rozwoju", size=9, align="center")
    w.para("KARTA ZGŁOSZENIA FIRMY NA WYJAZD STUDYJNY", bold=True, size=15, align="center", before=8)
    w.para("– SZWAJCARIA, czerwiec 2026 –", bold=True, size=12, align="center")

    w.para("I. KTO SIĘ ZGŁASZA?", bold=True, before=8)
    w.line("Nazwa firmy:", f.name)
    w.line("Numer identyfikacji podatkowej:", f.nip_dashed)
    w.line("REGON:", f.regon)
    w.line("Gdzie firma ma siedzibę (adres z kodem)?", f.address)
    w.line("W którym województwie?", "lubuskie")
    w.line("Kod PKD głównej działalności:", f.pkd)
    w.line("Kontakt:", f"tel. {f.phone}, {f.email}")
    w.para("Jakiej wielkości jest firma? Proszę postawić znak X pod właściwą nazwą.", before=4)
    t = w.table(2, 3, (5.5, 5.5, 5.5))
    w.heads(t, ("mikro", "mała", "średnia"))
    for cell, size in zip(t.rows[1].cells, ("micro", "small", "medium"), strict=True):
        w.para("X" if size == f.size else "", bold=True, align="center", into=cell)
    w.line("Kto pojedzie w imieniu firmy?", f"{f.delegate}, {f.delegate_post}").paragraph_format.space_before = Pt(4)

    w.para("II. CO FIRMA ROBI NOWEGO?", bold=True, before=8)
    w.line("Czym zajmuje się firma?", f.activity)
    w.line("Czy prowadzą Państwo działalność innowacyjną? Jeśli tak, jaką?",
           ("Tak. " + f.innovation) if f.innovative else "Nie.")
    w.para("Jakie certyfikaty i patenty posiada firma (proszę dołączyć kopie)?")
    for i, c in enumerate(f.certificates, 1):
        w.answer(w.para(), f"{i}) {c.name} – {c.issuer}, {c.number}, {c.year} r.")
    if not f.certificates:
        w.answer(w.para(), "żadnych")
    w.para("Czy firma pracuje w obszarze Lubuskich Inteligentnych Specjalizacji?")
    w.answer(w.para(), f"Tak – {f.lis}." if f.lis else "Nie.")
    w.para("W ilu Porozumieniach na rzecz Rozwoju Obszarów Kluczowych firma uczestniczy i jakich?")
    w.answer(w.para(), f"{len(f.agreements)}" + (" – " + ", ".join(f.agreements) if f.agreements else ""))
    w.para("Czy firma realizuje przedsięwzięcie horyzontalne z Porozumienia?")
    w.answer(w.para(), f"Tak: „{f.horizontal}”." if f.horizontal else "Nie.")

    w.para("III. JAK FIRMA POKAZUJE SIĘ ŚWIATU?", bold=True, before=8)
    t = w.table(3, 2, (6.5, 10.0))
    for row, (label, value) in zip(
        t.rows,
        (
            ("Strona po polsku", f.website or "nie ma"),
            ("Strona w obcym języku", f"{f.foreign} ({f.foreign_language})" if f.foreign else "nie ma"),
            ("Media społecznościowe", ", ".join(f.social) or "nie ma"),
        ),
        strict=True,
    ):
        w.para(label, into=row.cells[0])
        w.answer(row.cells[1].paragraphs[0], value)
    w.para("Targi, szkolenia i wyjazdy zagraniczne od kwietnia 2023 r. (data, nazwa, miejsce):", before=4)
    for e in f.events:
        w.answer(w.para(), f"– {e.when}: {e.what} ({e.role})")
    if not f.events:
        w.answer(w.para(), "– nie było")
    w.line("Ile razy firma jechała już z Urzędem Marszałkowskim na wyjazd opłacony z FEWL 2021–2027?",
           f"{len(f.trips)} " + (f"({'; '.join(f.trips)})" if f.trips else "– ani razu"))

    w.para("IV. ZGODY", bold=True, before=8)
    w.para("Zgłaszając firmę, przyjmuję warunki Regulaminu, zobowiązuję się zapłacić 15% kosztów i potwierdzam, że dane "
           "są zgodne z prawdą.", align="both")
    w.sign("podpis", salt="b")
    w.footer(FOOT)


def status_declaration(doc: Document, fill: Fill) -> None:
    w = Pen(doc, fill, font="Liberation Serif", size=11.5)
    f = fill.firm
    w.para("Oświadczenie przedsiębiorcy dotyczące wielkości firmy", bold=True, size=14, before=10)
    w.para("(status MŚP – załącznik do karty zgłoszenia)", italic=True)
    t = w.table(3, 2, (5.0, 11.5))
    for row, (label, value) in zip(
        t.rows, (("Przedsiębiorca", f.name), ("Adres", f.address), ("NIP", f.nip_dashed)), strict=True
    ):
        w.para(label, bold=True, into=row.cells[0])
        w.answer(row.cells[1].paragraphs[0], value)
    w.para("Stosując definicję z załącznika I do rozporządzenia 651/2014, oświadczam, że firma należy do kategorii "
           "(zakreślić jedną):", before=10)
    t = w.table(4, 3, (1.2, 7.6, 7.7))
    w.heads(t, ("X", "Kategoria", "Progi"))
    for row, (key, label, limits) in zip(
        t.rows[1:],
        (
            ("micro", "mikroprzedsiębiorstwo", "do 9 osób, do 2 mln euro"),
            ("small", "małe przedsiębiorstwo", "10–49 osób, do 10 mln euro"),
            ("medium", "średnie przedsiębiorstwo", "50–249 osób, obrót do 50 mln lub suma bilansowa do 43 mln euro"),
        ),
        strict=True,
    ):
        w.para("X" if key == f.size else "", bold=True, align="center", into=row.cells[0])
        w.para(label, into=row.cells[1])
        w.para(limits, into=row.cells[2])
    w.para(f"W ostatnim zamkniętym roku zatrudnienie wyniosło {f.people[2]} (RJR), obrót {f.turnover[2]}, a suma "
           f"bilansowa {f.balance[2]}.", before=8)
    w.para("Firma nie jest powiązana ani partnerska wobec innych przedsiębiorstw.")
    w.para("Oświadczenie składam świadomie i zgodnie z prawdą.")
    w.sign("podpis i pieczątka", salt="bs")
    w.footer(FOOT)


def de_minimis_form(doc: Document, fill: Fill) -> None:
    w = Pen(doc, fill, font="Liberation Sans", size=9.5)
    f = fill.firm
    p = f.partner
    w.para("FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS", bold=True, size=12, align="center")
    w.para("dotyczy pomocy udzielanej zgodnie z rozporządzeniem Komisji (UE) 2023/2831 z 13.12.2023", size=8.5,
           align="center")

    def block(title: str, rows: tuple[tuple[str, str], ...]) -> None:
        t = w.table(len(rows) + 1, 2, (8.6, 8.0))
        head = t.rows[0].cells[0].merge(t.rows[0].cells[1])
        w.para(title, bold=True, into=head)
        for row, (label, value) in zip(t.rows[1:], rows, strict=True):
            w.para(label, into=row.cells[0])
            w.answer(row.cells[1].paragraphs[0], value)
        w.para("")

    names = (("micro", "mikroprzedsiębiorca"), ("small", "mały"), ("medium", "średni"), ("large", "inny"))
    block("CZĘŚĆ A – PODMIOT", (
        ("1. NIP", f.nip), ("2. Nazwa / imię i nazwisko", f.name), ("3. Adres", f.address),
        ("4. Identyfikator gminy", f.teryt), ("5. Forma prawna", f.form),
        ("6. Wielkość przedsiębiorcy", "   ".join(("[X] " if k == f.size else "[  ] ") + n for k, n in names)),
        ("7. Klasa działalności (PKD)", f.pkd[:5]), ("8. Data utworzenia", f.since),
        ("9. Powiązania z innymi przedsiębiorcami", "nie ma"), ("10. Połączenia, przejęcia, podziały", "nie było"),
    ))
    block("CZĘŚĆ A1 – WSPÓLNIK", (
        ("1a. NIP", nip_of(p[0]) if p else "nie dotyczy"), ("2a. Nazwa", p[1] if p else "nie dotyczy"),
        ("3a. Adres", p[2] if p else "nie dotyczy"),
    ))
    block("CZĘŚĆ B – SYTUACJA EKONOMICZNA", (
        ("1. Przesłanki upadłości", "[  ] tak   [X] nie"), ("2. Restrukturyzacja", "[  ] tak   [X] nie"),
        ("3. Trudna sytuacja (duży przedsiębiorca)", "nie dotyczy"),
    ))
    block("CZĘŚĆ C – SEKTOR DZIAŁALNOŚCI", (
        ("1. Rybołówstwo i akwakultura", "[  ] tak   [X] nie"), ("2. Produkcja podstawowa rolna", "[  ] tak   [X] nie"),
        ("3. Przetwarzanie i obrót produktami rolnymi", "[  ] tak   [X] nie"),
    ))
    block("CZĘŚĆ D – INNA POMOC NA TE SAME KOSZTY", (("Otrzymana pomoc", "nie otrzymano"),))
    block("CZĘŚĆ E – OSOBA SKŁADAJĄCA INFORMACJE", (
        ("Imię i nazwisko", fill.by[0]), ("Stanowisko", fill.by[1]), ("Telefon", f.phone),
    ))
    w.sign("data i podpis", salt="bd")
    w.footer(FOOT)


def draft_contract(doc: Document, fill: Fill) -> None:
    """Two pages; the older wording speaks of articles of an agreement without the office's name at the head."""
    w = Pen(doc, fill, font="Liberation Serif", size=11)
    f = fill.firm
    w.page_foot("Projekt, wersja 0.9", True, "parafka firmy:", 6.0)
    w.para("PROJEKT", bold=True, align="right")
    w.para("Umowa o dofinansowanie uczestnictwa przedsiębiorcy w Wyjeździe", bold=True, size=14, align="center")
    t = w.table(2, 2, (8.3, 8.3))
    w.heads(t, ("Województwo Lubuskie", "Uczestnik"))
    w.para("ul. Podgórna 7, 65-057 Zielona Góra, w imieniu którego działa " + DOTS * 14, into=t.rows[1].cells[0])
    w.answer(t.rows[1].cells[1].paragraphs[0], f"{f.name}, {f.address}, NIP {f.nip}; reprezentuje: {f.head}")
    first = (
        ("§ 1", "Strony umawiają się, że przedstawiciel Uczestnika weźmie udział w wyjeździe studyjnym do Szwajcarii "
         "w czerwcu 2026 r., zorganizowanym przez Województwo."),
        ("§ 2", "Koszt udziału jednej osoby jest finansowany w 85% ze środków programu FEWL 2021–2027 jako pomoc de minimis, "
         "a w 15% przez Uczestnika."),
        ("§ 3", "Województwo kupuje bilety, noclegi, wyżywienie i ubezpieczenie oraz układa program wizyt."),
        ("§ 4", "Uczestnik uczestniczy w całym programie, informuje o wyjeździe na swojej stronie i odpowiada na ankietę."),
    )
    second = (
        ("§ 5", "Odstąpienie po terminie 15 dni przed wyjazdem powoduje obowiązek zwrotu kosztów już poniesionych."),
        ("§ 6", "Uczestnik zgadza się na publikację swojej nazwy, znaku oraz zdjęć z wyjazdu."),
        ("§ 7", "Niewykonanie obowiązków uprawnia Województwo do żądania zwrotu pomocy z odsetkami."),
        ("§ 8", "Zmiany wymagają aneksu. Sądem właściwym jest sąd w Zielonej Górze."),
    )
    for number, text in first:
        w.para(number, bold=True, align="center", before=10)
        w.para(text, align="both")
    w.page_foot("Projekt, wersja 0.9", False, "parafka firmy:", 6.0)
    for number, text in second:
        w.para(number, bold=True, align="center", before=10)
        w.para(text, align="both")
    w.para("Województwo: " + DOTS * 14 + "          Uczestnik: " + DOTS * 14, before=30)
