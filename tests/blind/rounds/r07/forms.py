"""Four application forms, each of another invented office hand."""

from docx.document import Document as WordDocument
from docx.shared import Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r07.base import (
    SIZES,
    Company,
    Pen,
    grid,
    number_pages,
    page,
    para,
    setup,
    sign,
    sign_word,
)

TRIP = "Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r."


def yes_no(value: bool) -> str:
    """Boxes after the words."""
    return "TAK [x]    NIE [ ]" if value else "TAK [ ]    NIE [x]"


def card(c: Company, pen: Pen) -> Word:
    """Word: a registration card made of ruled tables, size in columns with an X below."""

    def write(doc: WordDocument) -> None:
        setup(doc, "Calibri", 10.5)
        head = doc.sections[0].header.paragraphs[0]
        head.text = "Urząd Marszałkowski Województwa Lubuskiego · Departament Gospodarki i Rozwoju"
        head.runs[0].font.size = Pt(8)
        number_pages(doc.sections[0].footer.paragraphs[0], "Karta zgłoszenia – strona ")
        para(doc, "KARTA ZGŁOSZENIA FIRMY", True, True, 15)
        para(doc, f"do udziału w przedsięwzięciu: {TRIP} (projekt „Innowacyjne Lubuskie”)", centre=True)
        para(doc, "I. Dane firmy", True)
        rows: list[tuple[str, ...]] = [
            ("Pełna nazwa firmy", c.name),
            ("Forma prawna", c.form),
            ("Siedziba (ulica, kod, miejscowość)", c.address),
            ("Województwo", "lubuskie"),
            ("NIP", c.dashed),
            ("REGON", c.regon),
            ("Rejestr (KRS / CEIDG)", c.register),
            ("Przeważające PKD", f"{c.pkd} – {c.pkd_name}"),
            ("Telefon / e-mail", f"{c.phone} / {c.email}"),
            ("Kto pojedzie? (imię, nazwisko, funkcja)", f"{c.delegate}, {c.delegate_role}"),
        ]
        grid(doc, rows, (6.2, 10.8), bold_first=True)
        para(doc, "II. Kategoria przedsiębiorstwa (wstawić X pod właściwą)", True)
        grid(
            doc,
            [tuple(SIZES.values()), tuple("X" if c.size == k else "" for k in SIZES)],
            (4.25,) * 4,
            head=True,
        )
        para(doc, "III. Profil działalności", True)
        grid(
            doc,
            [
                ("Czym zajmuje się firma", c.activity),
                (
                    "Czy prowadzą Państwo działalność innowacyjną (badania, nowe produkty, linie, nakłady)?",
                    yes_no(c.innovative),
                ),
                ("Jeżeli tak – na czym polega", c.innovation or "nie dotyczy"),
            ],
            (6.2, 10.8),
        )
        para(doc, "IV. Posiadane certyfikaty, atesty, patenty (kopie w załączeniu)", True)
        rows = [("Lp.", "Nazwa i numer")]
        rows += [(f"{n}.", x.listed) for n, x in enumerate(c.certs, 1)] or [("–", "nie posiadamy")]
        grid(doc, rows, (1.2, 15.8), head=True)
        para(doc, "V. Firma w internecie", True)
        grid(
            doc,
            [
                ("Strona www w języku polskim", c.site_pl or "brak"),
                (
                    "Strona www w języku obcym (podać język)",
                    f"{c.site_foreign} ({c.languages})" if c.site_foreign else "brak",
                ),
                ("Aktywne profile społecznościowe", ", ".join(c.social) or "brak"),
            ],
            (6.2, 10.8),
        )
        para(
            doc,
            "VI. Promocja i kontakty zagraniczne w ostatnich 3 latach "
            "(targi, misje, szkolenia, wyjazdy studyjne)",
            True,
        )
        rows = [("Termin", "Wydarzenie", "Miejsce")]
        rows += [e for e in (*c.events, *c.old_events)] or [("–", "brak", "–")]
        grid(doc, rows, (4.2, 7.8, 5), head=True)
        para(doc, "VII. Wcześniejsze wyjazdy z UMWL (tylko opłacone z FEWL 2021–2027)", True)
        grid(
            doc,
            [
                ("Liczba wyjazdów", str(len(c.trips))),
                ("Wykaz", "; ".join(f"{a} {b}" for a, b in c.trips) or "firma dotąd nie uczestniczyła"),
            ],
            (6.2, 10.8),
        )
        para(doc, "VIII. Lubuskie Inteligentne Specjalizacje", True)
        grid(
            doc,
            [
                ("Działalność wpisuje się w LIS", yes_no(c.lis is not None)),
                ("Która specjalizacja", c.lis or "–"),
                (
                    "Porozumienia na rzecz rozwoju obszarów kluczowych, w których firma działa",
                    "; ".join(c.agreements) or "żadne",
                ),
                (
                    "Realizacja przedsięwzięcia horyzontalnego z Porozumienia",
                    yes_no(c.horizontal is not None),
                ),
                ("Nazwa przedsięwzięcia", c.horizontal or "–"),
            ],
            (6.2, 10.8),
        )
        para(
            doc,
            "Zgłaszając firmę, potwierdzam prawdziwość danych, akceptuję regulamin i zobowiązuję się do "
            "poniesienia 15% kosztów udziału.",
            italic=True,
        )
        para(doc, f"{pen.place}, {pen.words}")
        sign_word(doc, pen, f"{pen.who}, {pen.role}\n(podpis osoby uprawnionej do reprezentacji)")

    return Word(write)


def strike(chosen: int, *options: str) -> str:
    """Options with those that do not apply struck out."""
    return " / ".join(o if n == chosen else f"<s>{o}</s>" for n, o in enumerate(options))


def flowing(c: Company, pen: Pen) -> Html:
    """HTML: a numbered letter-like form; what does not apply is struck out."""

    def answer(number: int, question: str, text: str) -> str:
        return f"<p class=q><b>{number})</b> {question}<br><span class=a>{text}</span></p>"

    def tak(value: bool) -> str:
        return strike(0 if value else 1, "TAK", "NIE") + "<sup>*</sup>"

    events = (
        "<br>".join(f"– {b}, {where}, {a}" for a, b, where in (*c.events, *c.old_events))
        or "nie dotyczy – nie braliśmy udziału"
    )
    certs = "<br>".join(f"– {x.listed}" for x in c.certs) or "nie mamy"
    trips = "<br>".join(f"– {b} ({a})" for a, b in c.trips) or "zero, pierwszy raz"
    agreed = "" if not c.agreements else "<br>Nazwa: " + "; ".join(c.agreements)
    size = strike(
        list(SIZES).index(c.size),
        "mikroprzedsiębiorca",
        "mały przedsiębiorca",
        "średni przedsiębiorca",
        "duży przedsiębiorca",
    )
    body = f"""<div class=top>Załącznik nr 2<br>do zasad naboru uczestników</div>
<h1>ZGŁOSZENIE PRZEDSIĘBIORCY</h1><p class=c>{TRIP}</p>
{answer(1, "Wnioskodawca (firma / imię i nazwisko, forma prawna):", f"{c.name}, {c.form}")}
{answer(2, "Numery identyfikacyjne:", f"NIP {c.nip} &nbsp; REGON {c.regon} &nbsp; {c.register}")}
{answer(3, "Adres siedziby albo głównego miejsca wykonywania działalności, województwo:", f"{c.street}, {c.postal} {c.town}, woj. lubuskie")}
{answer(4, "Dane do kontaktu:", f"tel. {c.phone}, {c.email}")}
{answer(5, "Główny przedmiot działalności wg PKD:", f"{c.pkd} {c.pkd_name}")}
{answer(6, "Wielkość przedsiębiorstwa:", size + "<sup>*</sup>")}
{answer(7, "Krótka charakterystyka wnioskodawcy:", c.activity)}
{answer(8, "Czy wnioskodawca prowadzi działalność innowacyjną?", tak(c.innovative) + ("<br>Opis: " + c.innovation if c.innovation else ""))}
{answer(9, "Wykaz uzyskanych certyfikatów, atestów, patentów i praw ochronnych:", certs)}
{answer(10, "Adres strony internetowej w języku polskim:", c.site_pl or "nie posiada")}
{answer(11, "Adres strony w języku angielskim lub innym obcym:", (f"{c.site_foreign} – język: {c.languages}") if c.site_foreign else "nie posiada")}
{answer(12, "Media społecznościowe prowadzone przez wnioskodawcę:", ", ".join(c.social) or "nie prowadzi")}
{answer(13, "Targi zagraniczne i międzynarodowe, misje, szkolenia i wyjazdy studyjne z ostatnich trzech lat (co, gdzie, kiedy):", events)}
{answer(14, "Udział w wyjazdach organizowanych przez UMWL, finansowanych z FEWL 2021–2027 (wymienić):", trips)}
{answer(15, "Czy wnioskodawca działa w obszarze Lubuskich Inteligentnych Specjalizacji?", tak(c.lis is not None) + (f"<br>Specjalizacja: {c.lis}" if c.lis else ""))}
{answer(16, "Czy wnioskodawca uczestniczy w Porozumieniu (Porozumieniach) na rzecz Rozwoju Obszarów Kluczowych?", tak(bool(c.agreements)) + agreed)}
{answer(17, "Czy wnioskodawca realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?", tak(c.horizontal is not None) + (f"<br>Jakie: {c.horizontal}" if c.horizontal else ""))}
{answer(18, "Przedstawiciel delegowany na wyjazd:", f"{c.delegate} ({c.delegate_role})")}
<p class=j style="font-size:9.5pt">Oświadczam, że zapoznałem/am się z regulaminem rekrutacji i wszystkie podane informacje
odpowiadają stanowi faktycznemu.</p>
<table><tr><td style="padding-top:46px">{pen.place}, dnia {pen.date}</td><td class=r>{sign(pen, "podpis wnioskodawcy")}</td></tr></table>
<p style="font-size:8pt"><sup>*</sup> niepotrzebne skreślić</p>"""
    return Html(
        page(
            ".top{text-align:right;font-size:9pt}h1{font-size:15pt;text-align:center;margin:8px 0}"
            ".q{margin:5px 0}.a{margin-left:16px;display:inline-block;font-family:'Liberation Sans';font-size:10pt}",
            body,
            "Zgłoszenie przedsiębiorcy",
        )
    )


def office_grid(c: Company, pen: Pen) -> Html:
    """HTML: an office form with codes A1 … E2, boxes before options, two columns, two pages."""

    def box(on: bool, text: str) -> str:
        return f"<span class=o>{'☒' if on else '☐'} {text}</span>"

    def pair(on: bool) -> str:
        return box(on, "tak") + box(not on, "nie")

    def row(code: str, label: str, text: str) -> str:
        return f"<tr><td class=k>{code}</td><td class=l>{label}</td><td>{text}</td></tr>"

    events = (
        "".join(
            f"<tr><td>{n}</td><td>{b}</td><td>{where}</td><td>{a}</td></tr>"
            for n, (a, b, where) in enumerate((*c.events, *c.old_events), 1)
        )
        or "<tr><td>1</td><td>—</td><td>—</td><td>—</td></tr>"
    )
    branch = ", ".join((c.branch[0], f"{c.branch[1]} {c.branch[2]}")) if c.branch else "nie dotyczy"
    foot = "<div class=f><span>Formularz FR-SZW/2026</span><span>Strona {} z 2</span></div>"
    body = f"""<div class=page><div class=h><div><b>WOJEWÓDZTWO LUBUSKIE</b><br>Urząd Marszałkowski<br>ul. Podgórna 7, 65-057 Zielona Góra</div>
<div class=r>Innowacyjne Lubuskie<br>Działanie 1.8 FEWL 2021–2027<br><br>nr ewid. (wypełnia urząd): .................</div></div>
<h1>FORMULARZ REKRUTACYJNY</h1><div class=c>Szwajcaria · 22–25 VI 2026</div>
<h2>A. Podmiot zgłaszający się</h2><table class=g>
{row("A1", "Nazwa podmiotu", c.name)}{row("A2", "Forma prawna", c.form)}{row("A3", "NIP", c.nip)}{row("A4", "REGON / KRS", f"{c.regon} / {c.register.replace('KRS ', '')}")}
{row("A5", "Adres siedziby", c.address)}{row("A6", "Województwo siedziby", c.seat_voivodeship)}
{row("A7", "Oddział zarejestrowany w woj. lubuskim (adres)", branch)}
{row("A8", "Symbol PKD działalności przeważającej", f"{c.pkd} ({c.pkd_name})")}
{row("A9", "Status MŚP", "".join(box(c.size == k, v) for k, v in SIZES.items()))}
{row("A10", "Kontakt", f"{c.phone}, {c.email}")}</table>
<h2>B. Działalność i innowacje</h2><table class=g>{row("B1", "Opis działalności", c.activity)}
{row("B2", "Firma prowadzi działalność innowacyjną", pair(c.innovative))}{row("B3", "Przejawy innowacyjności", c.innovation or "—")}
{row("B4", "Certyfikaty / patenty / atesty dotyczące firmy", "<br>".join(x.listed for x in c.certs) or "—")}</table>
<h2>C. Widoczność w sieci</h2><table class=g>{row("C1", "Witryna po polsku", pair(c.site_pl is not None) + "<br>adres: " + (c.site_pl or "—"))}
{row("C2", "Witryna w innych językach", pair(c.site_foreign is not None) + "<br>adres: " + (f"{c.site_foreign} · język: {c.languages}" if c.site_foreign else "—"))}
{row("C3", "Profile w mediach społecznościowych", pair(bool(c.social)) + "<br>które: " + (", ".join(c.social) or "—"))}</table>{foot.format(1)}</div>
<div class=page><h2>D. Doświadczenie międzynarodowe</h2>
<p>D1. Wydarzenia promocyjne, targi, szkolenia i wyjazdy o charakterze międzynarodowym w okresie ostatnich 3 lat:</p>
<table class="g e"><tr><th>Lp.</th><th>Nazwa</th><th>Miejsce</th><th>Data</th></tr>{events}</table>
<p>D2. Dotychczasowe uczestnictwo w wyjazdach UMWL współfinansowanych z FEWL 2021–2027:<br>
{box(not c.trips, "brak udziału")}{box(0 < len(c.trips) < 3, "1–2 wyjazdy")}{box(len(c.trips) > 2, "3 i więcej")}<br>
wykaz: {"; ".join(f"{b}, {a}" for a, b in c.trips) or "—"}</p>
<h2>E. Specjalizacje regionu</h2><table class=g>{row("E1", "Działalność w ramach Lubuskich Inteligentnych Specjalizacji", pair(c.lis is not None) + (f"<br>{c.lis}" if c.lis else ""))}
{row("E2", "Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych LIS", box(not c.agreements, "nie") + box(len(c.agreements) == 1, "tak, w jednym") + box(len(c.agreements) > 1, "tak, w więcej niż jednym") + "<br>nazwy: " + ("; ".join(c.agreements) or "—"))}
{row("E3", "Przedsięwzięcie horyzontalne realizowane w ramach Porozumienia", pair(c.horizontal is not None) + (f"<br>{c.horizontal}" if c.horizontal else ""))}</table>
<h2>F. Uczestnik</h2><table class=g>{row("F1", "Osoba wyznaczona do udziału", c.delegate)}{row("F2", "Stanowisko", c.delegate_role)}</table>
<p class=j>Podpisując formularz, deklaruję udział firmy w wyjeździe na zasadach regulaminu oraz pokrycie 15% kosztów
przypadających na jednego uczestnika. Dane są aktualne na dzień złożenia formularza.</p>
<table style="margin-top:26px"><tr><td>{pen.place}, {pen.date}<br><small>(miejscowość i data)</small></td>
<td class=r>{sign(pen, f"{pen.who}<br>{pen.role}", "podpisano elektronicznie")}</td></tr></table>{foot.format(2)}</div>"""
    return Html(
        page(
            "body{font-family:'Liberation Sans';font-size:10pt}.h{display:flex;justify-content:space-between;"
            "border-bottom:2px solid #00513b;padding-bottom:6px;font-size:8.5pt}h1{font-size:15pt;text-align:center;"
            "margin:12px 0 2px;color:#00513b}h2{font-size:10.5pt;background:#00513b;color:#fff;padding:3px 6px;margin:10px 0 0}"
            ".g td,.g th{border:1px solid #999;padding:3px 6px}.k{width:9mm;color:#555;font-size:8pt}.l{width:56mm;background:#f1f4f2}"
            ".o{margin-right:14px;white-space:nowrap}.f{position:absolute;bottom:0;left:0;right:0;display:flex;"
            "justify-content:space-between;font-size:8pt;color:#666}.e{font-size:9.5pt}",
            body,
            "Formularz rekrutacyjny",
        )
    )


def survey(c: Company, pen: Pen) -> Word:
    """Word: questions as sentences, each answered by a sentence."""

    words = {
        "micro": "mikroprzedsiębiorstwem",
        "small": "małym przedsiębiorstwem",
        "medium": "średnim przedsiębiorstwem",
    }

    def write(doc: WordDocument) -> None:
        setup(doc, "Cambria", 11, 2.4)
        number_pages(doc.sections[0].footer.paragraphs[0], "", f" | {c.name}")
        para(doc, "Województwo Lubuskie – projekt „Innowacyjne Lubuskie”", size=9, italic=True)
        para(doc, "Ankieta zgłoszeniowa uczestnika rekrutacji", True, size=16)
        para(doc, "Wyjazd studyjny – **Szwajcaria, czerwiec 2026**")

        def ask(letter: str, question: str, answer: str) -> None:
            p = para(doc, f"{letter}. {question}", True)
            p.paragraph_format.space_before, p.paragraph_format.space_after = Pt(6), Pt(1)
            p.paragraph_format.keep_with_next = True
            para(doc, answer)

        ask("a", "Kto zgłasza udział? Proszę podać nazwę firmy i jej numer NIP.", f"{c.name}, NIP: {c.nip}")
        ask(
            "b",
            "Gdzie firma ma siedzibę (adres z kodem pocztowym, województwo)?",
            f"{c.street}, {c.postal} {c.town}, województwo lubuskie",
        )
        ask(
            "c",
            "Jaka jest forma prawna i numer rejestru?",
            f"{c.form[0].upper()}{c.form[1:]}, {c.register}, REGON {c.regon}",
        )
        ask("d", "Jaki jest kod PKD przeważającej działalności?", f"{c.pkd} – {c.pkd_name.lower()}")
        ask(
            "e",
            "Jakim przedsiębiorstwem jest firma: mikro, małym, średnim czy dużym?",
            f"Firma jest {words[c.size]}.",
        )
        ask("f", "Czym firma się zajmuje?", c.activity)
        ask(
            "g",
            "Czy działalność firmy ma charakter innowacyjny? Proszę uzasadnić.",
            f"Tak – {c.innovation}." if c.innovative else "Nie.",
        )
        ask(
            "h",
            "Jakie certyfikaty, atesty lub patenty ma firma? Proszę dołączyć kopie.",
            "; ".join(x.listed for x in c.certs) + "."
            if c.certs
            else "Firma nie ma certyfikatów ani patentów.",
        )
        ask("i", "Pod jakim adresem działa polskojęzyczna strona firmy?", c.site_pl or "Firma nie ma strony.")
        ask(
            "j",
            "Czy istnieje obcojęzyczna wersja strony? Jaki to język i adres?",
            f"Tak, język {c.languages}: {c.site_foreign}" if c.site_foreign else "Nie ma takiej wersji.",
        )
        ask(
            "k",
            "Na jakich portalach społecznościowych firma jest aktywna?",
            ", ".join(c.social) if c.social else "Firma nie prowadzi profili.",
        )
        ask(
            "l",
            "W jakich targach, szkoleniach i wyjazdach nastawionych na kontakty zagraniczne firma wzięła udział "
            "w ostatnich trzech latach? Proszę podać daty.",
            "\n".join(f"• {b} – {where}, {a}" for a, b, where in (*c.events, *c.old_events)) or "W żadnych.",
        )
        ask(
            "m",
            "Ile razy firma skorzystała z wyjazdów UMWL opłacanych z programu FEWL 2021–2027 i jakich?",
            {0: "Ani razu.", 1: "Jeden raz: ", 2: "Dwa razy: ", 3: "Trzy razy: "}[len(c.trips)]
            + ", ".join(f"{b} ({a})" for a, b in c.trips),
        )
        ask(
            "n",
            "Czy firma prowadzi działalność w ramach Lubuskich Inteligentnych Specjalizacji?",
            f"Tak, w specjalizacji {c.lis}." if c.lis else "Nie.",
        )
        ask(
            "o",
            "W ilu i w jakich Porozumieniach na rzecz Rozwoju Obszarów Kluczowych firma działa?",
            {0: "W żadnym.", 1: "W jednym: ", 2: "W dwóch: "}[len(c.agreements)] + ", ".join(c.agreements),
        )
        ask(
            "p",
            "Czy firma realizuje przedsięwzięcie horyzontalne opisane w Porozumieniu?",
            f"Tak: {c.horizontal}." if c.horizontal else "Nie.",
        )
        ask(
            "r",
            "Kto będzie reprezentował firmę podczas wyjazdu?",
            f"{c.delegate} – {c.delegate_role}, tel. {c.phone}",
        )
        para(
            doc,
            "Potwierdzam, że ankieta zawiera prawdziwe dane i że firma przyjmuje warunki naboru.",
            italic=True,
        )
        para(doc, f"Data: {pen.date}        Miejscowość: {pen.place}")
        sign_word(doc, pen, "Podpis i ewentualna pieczęć zgłaszającego", right=False)

    return Word(write)
