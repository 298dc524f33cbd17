"""Four application forms: a chamber's cards, an agency's question table, a firm's letter, a survey with lines."""

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .companies import GREEN, HEALTH, INDUSTRY, SIZE_NEUTER, Company
from .ink import a, box, cross_box, page, sign_here, strokes_png, struck

_SIZES = ("micro", "small", "medium")


def _or(items: tuple[str, ...], none_word: str, sep: str = "<br>") -> str:
    return sep.join(a(item) for item in items) if items else a(none_word)


def _events(c: Company) -> tuple[str, ...]:
    return tuple(f"{name}, {town} ({country}), {year}" for name, town, country, year in c.events)


def chamber_cards(c: Company, pen: str, signing: str, date: str) -> Html:
    """Cards in two columns under a chamber's head; ticked boxes."""
    css = """
    .head{display:flex;justify-content:space-between;border-bottom:3px solid #7a1f2b;padding-bottom:3mm}
    .head b{font-size:12pt;color:#7a1f2b}.head span{font-size:8pt;text-align:right}
    h1{font-size:15pt;margin:5mm 0 1mm}.lead{font-size:9.5pt;margin:0 0 4mm}
    .card{border:1px solid #999;border-radius:2mm;padding:2.5mm 3mm;margin-bottom:3mm;break-inside:avoid}
    .card h2{font-size:10.5pt;margin:0 0 2mm;color:#7a1f2b}
    .grid{display:grid;grid-template-columns:1fr 1fr;gap:2mm 6mm}.wide{grid-column:1/3}
    .l{font-size:8pt;color:#444;display:block}"""

    def cell(label: str, value: str, wide: bool = False) -> str:
        return f'<div class="{"wide" if wide else ""}"><span class="l">{label}</span>{value}</div>'

    def yes_no(on: bool) -> str:
        return f"{box(on)} tak &nbsp;&nbsp; {box(not on)} nie"

    sizes = " &nbsp; ".join(
        f"{box(c.size == s)} {w}" for s, w in zip(_SIZES, ("mikro", "małe", "średnie"), strict=True)
    )
    lis = " &nbsp; ".join(f"{box(c.lis == s)} {s}" for s in (GREEN, HEALTH, INDUSTRY))
    body = f"""
    <div class="head"><b>Izba Przedsiębiorców Środkowego Nadodrza</b>
    <span>Biuro Współpracy Zagranicznej<br>druk BWZ-7, wersja dla wyjazdów studyjnych</span></div>
    <h1>Karta zgłoszenia firmy</h1>
    <p class="lead">Wyjazd studyjny w projekcie „Innowacyjne Lubuskie”, organizator: Województwo Lubuskie.<br>
    Kierunek: {box(True)} Szwajcaria (czerwiec 2026) &nbsp; {
        box(False)
    } Finlandia i Estonia (wrzesień 2026)</p>
    <div class="card"><h2>A. Firma</h2><div class="grid">
    {cell("Nazwa zgodna z rejestrem", a(c.name), True)}
    {cell("Ulica i numer", a(c.street))}{cell("Kod i miejscowość", a(c.postal + " " + c.city))}
    {cell("Województwo", a("lubuskie"))}{
        cell("Oddział na terenie woj. lubuskiego (gdy siedziba poza nim)", a("nie dotyczy"))
    }
    {cell("NIP", a(c.nip_dashed))}{cell("REGON", a(c.regon))}
    {cell("Rejestr (nr KRS albo CEIDG)", a(c.register))}{cell("PKD – działalność przeważająca", a(c.pkd))}
    </div></div>
    <div class="card"><h2>B. Kto pojedzie</h2><div class="grid">
    {cell("Imię i nazwisko", a(c.delegate))}{cell("Funkcja w firmie", a(c.delegate_role))}
    {cell("Telefon komórkowy", a(c.delegate_phone))}{cell("E-mail", a(c.delegate_mail))}
    {cell("Jakimi językami obcymi włada ta osoba?", a(c.languages), True)}</div></div>
    <div class="card"><h2>C. Profil działalności</h2><div class="grid">
    {cell("Kategoria przedsiębiorstwa", sizes)}{
        cell("Czy firma prowadzi działalność innowacyjną?", yes_no(bool(c.innovation)))
    }
    {
        cell(
            "Czym zajmuje się firma i na czym polega innowacyjność",
            a(c.description + " " + c.innovation),
            True,
        )
    }
    {
        cell("Certyfikaty, atesty, patenty (kopie w załączeniu)", _or(c.certificates, c.none_word), True)
    }</div></div>
    <div class="card"><h2>D. Promocja i rynki zagraniczne</h2><div class="grid">
    {cell("Strona internetowa po polsku", a(c.website_pl))}
    {cell("Strona po angielsku / w innym języku", a(c.website_foreign or c.none_word))}
    {cell("Media społecznościowe – adresy profili", _or(c.social, c.none_word), True)}
    {
        cell(
            "Targi, szkolenia i wyjazdy o charakterze międzynarodowym w ostatnich 3 latach (nazwa, miejsce, rok)",
            _or(_events(c), c.none_word),
            True,
        )
    }
    {
        cell(
            "Wyjazdy organizowane przez Urząd Marszałkowski ze środków FEWL 2021–2027 – ile i jakie",
            a(f"{len(c.trips)}: " + "; ".join(c.trips)) if c.trips else a("0"),
            True,
        )
    }
    {cell("Czego firma oczekuje po wyjeździe", a(c.purpose), True)}</div></div>
    <div class="card"><h2>E. Specjalizacje regionu</h2><div class="grid">
    {cell("Działamy w ramach Lubuskich Inteligentnych Specjalizacji", yes_no(bool(c.lis)))}{
        cell("Obszar", lis)
    }
    {cell("Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych", yes_no(bool(c.agreements)))}
    {cell("Które Porozumienia", _or(c.agreements, c.none_word, ", "))}
    {cell("Realizujemy przedsięwzięcie horyzontalne zapisane w Porozumieniu", yes_no(bool(c.horizontal)))}
    {cell("Nazwa przedsięwzięcia", a(c.horizontal or c.none_word))}</div></div>
    <div class="card"><h2>F. Oświadczenia zgłaszającego</h2>
    <div style="font-size:9pt">Dane podane w karcie są prawdziwe, a udostępnione treści nie naruszają praw innych osób.
    Firma nie działa w sektorach wyłączonych z naboru (m.in. rybołówstwo, produkcja podstawowa rolna), a osoba wyjeżdżająca
    nie jest pracownikiem Urzędu Marszałkowskiego. Znamy regulamin i pokryjemy 15% kosztów udziału.</div>
    <div style="margin-top:3mm">{a(c.city + ", " + date)}</div>
    {sign_here(c.signer, signing, "podpis osoby uprawnionej: " + c.signer + ", " + c.signer_role)}</div>"""
    return Html(page(body, css, pen, margin="13mm 15mm"))


def agency_table(c: Company, pen: str, signing: str, date: str) -> Html:
    """One long table of numbered questions; TAK / NIE with the wrong one struck out, footnotes."""
    css = """h1{font-size:13pt;text-align:center;margin:2mm 0}.sub{text-align:center;margin:0 0 4mm}
    td,th{border:1px solid #333;padding:1.3mm 2mm;font-size:10pt}th{background:#e4e8ee;font-size:9pt}
    td:first-child{width:9mm;text-align:center}td:nth-child(2){width:66mm}td.sec{background:#d3dae4;font-weight:bold;
    text-align:left!important}.in td,.in th{font-size:9pt;width:auto!important;padding:.8mm 1.5mm;text-align:left!important}
    .meta{display:flex;justify-content:space-between;font-size:8.5pt;color:#333}"""
    count = iter(range(1, 60))

    def row(question: str, answer: str) -> str:
        return f"<tr><td>{next(count)}</td><td>{question}</td><td>{answer}</td></tr>"

    def section(title: str) -> str:
        return f'<tr><td class="sec" colspan="3">{title}</td></tr>'

    def yes_no(on: bool) -> str:
        return struck([("TAK", on), ("NIE", not on)])

    events = (
        '<table class="in"><tr><th>nazwa</th><th>miejsce, kraj</th><th>rok</th></tr>'
        + "".join(
            f"<tr><td>{a(n)}</td><td>{a(t + ', ' + k)}</td><td>{a(y)}</td></tr>" for n, t, k, y in c.events
        )
        + "</table>"
        if c.events
        else a(c.none_word)
    )
    certificates = "<br>".join(f"{i}. {a(x)}" for i, x in enumerate(c.certificates, 1)) or a(c.none_word)
    trips = "<br>".join(a(f"{i}. {t}") for i, t in enumerate(c.trips, 1)) or a("nie braliśmy udziału")
    sizes = struck([(w, c.size == s) for s, w in zip(_SIZES, ("MIKRO", "MAŁE", "ŚREDNIE"), strict=True)])
    body = f"""<div class="meta"><span>Nadodrzańska Agencja Rozwoju – dział misji i targów</span><span>wzór MZ-02</span></div>
    <h1>WNIOSEK ZGŁOSZENIOWY PRZEDSIĘBIORCY<br>na wyjazd zagraniczny</h1>
    <p class="sub">Rodzaj i kierunek wyjazdu: {a("wyjazd studyjny, Szwajcaria, 22–25.06.2026")}<br>
    Projekt: {a("Innowacyjne Lubuskie (UMWL)")}</p>
    <table><tr><th>Lp.</th><th>Pytanie</th><th>Odpowiedź przedsiębiorcy</th></tr>
    {section("Identyfikacja")}
    {row("Przedsiębiorca (pełna nazwa)", a(c.name))}
    {row("Siedziba: ulica, kod, miejscowość, województwo", a(f"{c.address}, woj. lubuskie"))}
    {row("Oddział w województwie lubuskim, jeżeli siedziba jest gdzie indziej", a("nie dotyczy"))}
    {row("NIP / REGON", a(f"{c.nip} / {c.regon}"))}
    {row("Wpis do KRS / CEIDG", a(c.register))}
    {row("Przeważający kod PKD wraz z nazwą", a(f"{c.pkd} – {c.pkd_name}"))}
    {section("Uczestnik wyjazdu")}
    {row("Imię i nazwisko oraz stanowisko", a(f"{c.delegate}, {c.delegate_role}"))}
    {row("Telefon, adres poczty elektronicznej", a(f"{c.delegate_phone}, {c.delegate_mail}"))}
    {row("Znajomość języków", a(c.languages))}
    {section("Przedsiębiorstwo")}
    {row("Wielkość przedsiębiorstwa<sup>1</sup>", sizes)}
    {row("Krótki opis działalności", a(c.description))}
    {row("Czy prowadzona jest działalność innowacyjna?<sup>1</sup>", yes_no(bool(c.innovation)))}
    {row("Jeśli tak – na czym polega", a(c.innovation or c.none_word))}
    {row("Posiadane certyfikaty, atesty i patenty<sup>2</sup>", certificates)}
    {row("Strona www (język polski)", a(c.website_pl))}
    {row("Strona www (język angielski lub inny obcy)", a(c.website_foreign or c.none_word))}
    {row("Profile firmowe w mediach społecznościowych", _or(c.social, c.none_word))}
    {section("Doświadczenie i cele")}
    {
        row(
            "Udział w targach zagranicznych, targach międzynarodowych w kraju, szkoleniach i wyjazdach – ostatnie 3 lata",
            events,
        )
    }
    {row("Dotychczasowe wyjazdy z UMWL opłacone z FEWL 2021–2027 (wymienić)", trips)}
    {row("Po co firma jedzie?", a(c.purpose))}
    {section("Powiązanie z inteligentnymi specjalizacjami")}
    {
        row(
            "Działalność w ramach LIS<sup>1</sup>",
            yes_no(bool(c.lis)) + (" – obszar: " + a(c.lis) if c.lis else ""),
        )
    }
    {
        row(
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych<sup>1</sup>",
            yes_no(bool(c.agreements)) + (" – " + _or(c.agreements, "", ", ") if c.agreements else ""),
        )
    }
    {
        row(
            "Realizacja przedsięwzięcia horyzontalnego wskazanego w Porozumieniu<sup>1</sup>",
            yes_no(bool(c.horizontal)) + (" – " + a(c.horizontal) if c.horizontal else ""),
        )
    }
    </table>
    <p class="small"><sup>1</sup> Niewłaściwe skreślić. &nbsp; <sup>2</sup> Do wniosku dołączyć kserokopie.</p>
    <div class="keep"><p style="font-size:9.5pt">Potwierdzam zgodność danych z prawdą. Przedsiębiorca nie należy do sektorów wyłączonych
    (§ 3 ust. 5 regulaminu), a uczestnik nie jest zatrudniony w UMWL. Akceptuję regulamin i udział własny 15%.</p>
    <table style="margin-top:3mm"><tr><td style="width:60mm;text-align:left">Miejscowość i data:<br>{
        a(c.city + ", " + date)
    }</td>
    <td style="width:auto">{
        sign_here(c.signer, signing, "czytelny podpis / podpis elektroniczny wnioskodawcy")
    }
    <div class="r small">{c.signer} – {c.signer_role}</div></td></tr></table></div>"""
    return Html(page(body, css, pen, margin="15mm 16mm", font="'Carlito','Liberation Sans',sans-serif"))


def firm_letter(c: Company, pen: str, signing: str, date: str) -> Word:
    """The secretary's letter: headings and sentences, nothing ticked."""
    del pen

    def write(doc: WordDocument) -> None:
        section = doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.3)
        section.top_margin = section.bottom_margin = Cm(1.8)
        normal = doc.styles["Normal"]
        normal.font.name, normal.font.size = "Liberation Serif", Pt(11)
        normal.paragraph_format.space_after = Pt(4)

        def para(text: str, bold: bool = False, align: int = 0, style: str | None = None) -> None:
            paragraph = doc.add_paragraph(style=style)
            paragraph.add_run(text).bold = bold
            paragraph.alignment = align  # type: ignore[assignment]

        para(c.name, bold=True)
        para(
            f"{c.address}, woj. lubuskie\nNIP {c.nip_dashed}, REGON {c.regon}, {c.register}\ntel. {c.phone}, {c.mail}"
        )
        para(f"{c.city}, dnia {date} r.", align=2)
        para("Urząd Marszałkowski Województwa Lubuskiego\nDepartament Gospodarki i Rozwoju", align=2)
        para("ZGŁOSZENIE DO UDZIAŁU W WYJEŹDZIE STUDYJNYM DO SZWAJCARII", bold=True, align=1)
        para("(projekt „Innowacyjne Lubuskie”, termin 22–25 czerwca 2026 r.)", align=1)
        para("O firmie", bold=True)
        size = {
            "micro": "mikroprzedsiębiorstwem",
            "small": "małym przedsiębiorstwem",
            "medium": "średnim przedsiębiorstwem",
        }
        para(
            f"Jesteśmy {size[c.size]} z siedzibą {c.city_loc}, oddziałów nie posiadamy. Przeważająca działalność według "
            f"PKD: {c.pkd} ({c.pkd_name})."
        )
        para(f"Czym się zajmujemy: {c.description}")
        para(
            f"Prowadzimy działalność innowacyjną. {c.innovation}"
            if c.innovation
            else "Nie prowadzimy działalności innowacyjnej."
        )
        para("Kogo delegujemy", bold=True)
        para(
            f"W wyjeździe weźmie udział {c.delegate} ({c.delegate_role}), tel. {c.delegate_phone}, e-mail: "
            f"{c.delegate_mail}. Znajomość języków obcych: {c.languages}."
        )
        para("Certyfikaty, atesty, patenty", bold=True)
        if c.certificates:
            para("Posiadamy następujące dokumenty (kopie przesyłamy razem ze zgłoszeniem):")
            for item in c.certificates:
                para(item, style="List Bullet")
        else:
            para("Nie posiadamy certyfikatów, atestów ani patentów.")
        para("Internet", bold=True)
        para(f"Strona firmowa w języku polskim: {c.website_pl}.")
        para(
            f"Strona w języku angielskim lub innym: {c.website_foreign}."
            if c.website_foreign
            else "Strony w języku obcym nie prowadzimy."
        )
        para(
            "Media społecznościowe: " + ", ".join(c.social) + "."
            if c.social
            else "Nie prowadzimy profili w mediach społecznościowych."
        )
        para("Targi, szkolenia i wyjazdy międzynarodowe w ostatnich trzech latach", bold=True)
        if c.events:
            for item in _events(c):
                para(item, style="List Number")
        else:
            para("W ostatnich trzech latach nie uczestniczyliśmy w takich wydarzeniach.")
        if c.trips:
            para(
                "Z wyjazdów organizowanych przez UMWL i finansowanych z FEWL 2021–2027 skorzystaliśmy "
                + ("raz" if len(c.trips) == 1 else f"{len(c.trips)} razy")
                + ": "
                + "; ".join(c.trips)
                + "."
            )
        else:
            para(
                "Nie uczestniczyliśmy dotąd w wyjazdach organizowanych przez UMWL i finansowanych z FEWL 2021–2027."
            )
        para("Cel udziału w wyjeździe", bold=True)
        para(c.purpose)
        para("Inteligentne specjalizacje", bold=True)
        para(
            f"Działamy w ramach Lubuskich Inteligentnych Specjalizacji, w obszarze „{c.lis}”."
            if c.lis
            else "Nie działamy w ramach Lubuskich Inteligentnych Specjalizacji."
        )
        para(
            "Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: "
            + ", ".join(c.agreements)
            + "."
            if c.agreements
            else "Nie działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych."
        )
        para(
            f"Realizujemy przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu: „{c.horizontal}”."
            if c.horizontal
            else "Nie realizujemy przedsięwzięcia horyzontalnego, o którym mowa w Porozumieniu."
        )
        para("Oświadczamy", bold=True)
        para(
            "że podane dane są zgodne z prawdą i nie naruszają cudzych praw, nie prowadzimy działalności w sektorach "
            "wyłączonych z naboru, osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego, zapoznaliśmy się "
            "z regulaminem i pokryjemy 15% kosztów wyjazdu."
        )
        for paragraph in doc.paragraphs[-2:]:
            paragraph.paragraph_format.keep_with_next = True
        _word_signature(doc, c, signing)

    return Word(write)


def _word_signature(doc: WordDocument, c: Company, signing: str) -> None:
    paragraph = doc.add_paragraph()
    paragraph.alignment = 2  # type: ignore[assignment]
    paragraph.paragraph_format.keep_with_next = True
    if signing == "hand":
        paragraph.add_run().add_picture(strokes_png(c.signer), width=Cm(4.8))
    elif signing == "electronic":
        paragraph.add_run("/podpisano podpisem elektronicznym/").italic = True
    last = doc.add_paragraph(f"{c.signer}\n{c.signer_role}")
    last.alignment = 2  # type: ignore[assignment]


def survey_lines(c: Company, pen: str, signing: str, date: str) -> Html:
    """A survey with ruled lines for answers and drawn squares for crosses."""
    css = """h1{font-size:16pt;margin:0 0 1mm}.ln{border-bottom:1px dotted #555;min-height:7mm;padding:0 1mm .3mm;margin-bottom:1mm}
    .q{margin:2.4mm 0 .4mm;font-weight:bold;font-size:10pt}.h{font-size:8pt;color:#444;font-weight:normal}
    .row{display:flex;gap:5mm}.row>div{flex:1}h2{font-size:11pt;background:#222;color:#fff;padding:1mm 2mm;margin:5mm 0 1mm}"""

    def lines(items: tuple[str, ...], none_word: str) -> str:
        return (
            "".join(f'<div class="ln">{a(i)}</div>' for i in items) or f'<div class="ln">{a(none_word)}</div>'
        )

    def q(text: str, *answers: str, hint: str = "") -> str:
        note = f' <span class="h">{hint}</span>' if hint else ""
        return f'<div class="keep"><div class="q">{text}{note}</div>{lines(tuple(answers), "")}</div>'

    def choice(text: str, options: list[tuple[str, bool]]) -> str:
        marks = " &nbsp;&nbsp;&nbsp; ".join(f"{cross_box(on, pen)} {label}" for label, on in options)
        return f'<div class="keep"><div class="q">{text}</div><div style="padding:1mm">{marks}</div></div>'

    def yes_no(text: str, on: bool) -> str:
        return choice(text, [("TAK", on), ("NIE", not on)])

    events = lines(_events(c), c.none_word)
    trips = tuple(c.trips)
    body = f"""<h1>Ankieta zgłoszeniowa przedsiębiorcy</h1>
    <div>Wyjazd studyjny – „Innowacyjne Lubuskie” 2026. Prosimy wypełniać czytelnie, odpowiedzi zaznaczać krzyżykiem.</div>
    {choice("1. Wybieram wyjazd:", [("do Szwajcarii", True), ("do Finlandii i Estonii", False)])}
    <h2>Dane firmy</h2>
    {q("2. Nazwa firmy", c.name)}
    {q("3. Adres siedziby", c.address)}
    <div class="row"><div>{q("4. Województwo", "lubuskie")}</div><div>{q("5. Oddział w lubuskim", "nie dotyczy", hint="jeśli siedziba jest poza regionem")}</div></div>
    <div class="row"><div>{q("6. NIP", c.nip_dashed)}</div><div>{q("7. REGON", c.regon)}</div></div>
    <div class="row"><div>{q("8. KRS lub CEIDG", c.register)}</div><div>{q("9. Główny kod PKD", c.pkd)}</div></div>
    <h2>Przedstawiciel na wyjazd</h2>
    <div class="row"><div>{q("10. Imię i nazwisko", c.delegate)}</div><div>{q("11. Stanowisko", c.delegate_role)}</div></div>
    <div class="row"><div>{q("12. Telefon", c.delegate_phone)}</div><div>{q("13. E-mail", c.delegate_mail)}</div></div>
    {q("14. Języki obce", c.languages, hint="które i w jakim stopniu")}
    <h2>Działalność</h2>
    {choice("15. Państwa firma to przedsiębiorstwo:", [(w, c.size == s) for s, w in SIZE_NEUTER.items()])}
    {q("16. Co robi firma?", c.description)}
    {yes_no("17. Czy firma prowadzi działalność innowacyjną?", bool(c.innovation))}
    {q("18. Na czym ona polega?", c.innovation or c.none_word)}
    <div class="q">19. Certyfikaty, atesty, patenty firmy <span class="h">każdy w osobnej linii, kopie dołączyć</span></div>{lines(c.certificates, c.none_word)}
    {q("20. Polska strona internetowa", c.website_pl)}
    {q("21. Obcojęzyczna strona internetowa", c.website_foreign or c.none_word)}
    <div class="keep"><div class="q">22. Profile w mediach społecznościowych</div>{lines(c.social, c.none_word)}</div>
    <h2>Doświadczenie</h2>
    <div class="keep"><div class="q">23. W jakich targach, wyjazdach, szkoleniach o zasięgu międzynarodowym firma brała udział przez ostatnie 3 lata?
    <span class="h">nazwa, miejsce, kraj, rok</span></div>{events}</div>
    <div class="keep"><div class="q">24. Liczba wyjazdów z Urzędem Marszałkowskim z pieniędzy FEWL 2021–2027 i ich wykaz</div>
    <div class="ln">{a(str(len(trips)))}</div>{"".join(f'<div class="ln">{a(t)}</div>' for t in trips)}</div>
    {q("25. Cel udziału w wyjeździe", c.purpose)}
    <h2>Specjalizacje</h2>
    {yes_no("26. Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?", bool(c.lis))}
    {choice("27. Jeżeli tak, to w której?", [(s, c.lis == s) for s in (GREEN, HEALTH, INDUSTRY)])}
    {yes_no("28. Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?", bool(c.agreements))}
    {q("29. W których?", *(c.agreements or (c.none_word,)))}
    {yes_no("30. Czy firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?", bool(c.horizontal))}
    {q("31. Jakie?", c.horizontal or c.none_word)}
    <h2>Oświadczenie i podpis</h2>
    <div class="keep"><p style="font-size:9.5pt;margin:1mm 0">Oświadczam, że powyższe dane są prawdziwe, firma nie prowadzi działalności wyłączonej
    z naboru, jej przedstawiciel nie pracuje w Urzędzie Marszałkowskim, a regulamin wraz z obowiązkiem wpłaty 15% kosztów jest mi znany.</p>
    <div class="row" style="align-items:flex-end"><div>Data: {a(date)}</div><div>{sign_here(c.signer, signing, "podpis (" + c.signer_role + ")")}</div></div></div>"""
    return Html(page(body, css, pen, margin="15mm 18mm", font="'URW Gothic','DejaVu Sans',sans-serif"))


LAYOUTS = (
    ("karta izby: kafelki i ☒", chamber_cards),
    ("tabela agencji: TAK/NIE skreślane", agency_table),
    ("pismo firmy: zdania (Word)", firm_letter),
    ("ankieta: linie i krzyżyki", survey_lines),
)
