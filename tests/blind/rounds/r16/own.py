"""Layouts of the companies that did not use the office's blanks: their own forms, or the blanks retyped."""

from io import BytesIO

from docx.document import Document as WordDocument
from docx.shared import Mm

from . import pen
from .companies import Company, dashed
from .kit import Fill, ck, page, para, run, setup, sig, signature, w, yn

SIZE_ADJECTIVE = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def _c(f: Fill) -> Company:
    assert f.c is not None
    return f.c


# Application forms ----------------------------------------------------------------------------------------------------


def form_questions(f: Fill) -> str:
    """Own form: questions as sentences, answers below them, two or three pages."""
    c = _c(f)

    def q(n: int, text: str, reply: str) -> str:
        return f"<div class=q><p class=t><b>{n}.</b> {text}</p><p class=a>{reply}</p></div>"

    events = "".join(f"<br>– {w(f, f'{when}: {what}, {where}')}" for when, what, where in c.events) or w(
        f, "Nie uczestniczyliśmy."
    )
    sizes = " &nbsp; ".join(
        f"{ck(f, c.size == code)} {label}"
        for code, label in (("micro", "mikro"), ("small", "mała"), ("medium", "średnia"), ("large", "duża"))
    )
    trips = (
        f"Tak, {len(c.office_trips)} raz(y): {'; '.join(c.office_trips)}"
        if c.office_trips
        else "Nie, nigdy (0 wyjazdów)."
    )
    agreements = (
        f"Tak – {len(c.agreements)}: {', '.join(c.agreements)}."
        if c.agreements
        else "Nie działamy w ramach żadnego Porozumienia."
    )
    body = (
        f"<div class=top><div><b style='font-size:15pt'>{c.name}</b><br>{c.address}<br>tel. {c.phone} · {c.email}</div></div>"
        "<h1>Zgłoszenie firmy na wyjazd studyjny do Szwajcarii<br><small>formularz zgłoszeniowy – „Innowacyjne Lubuskie”, termin 22–25.06.2026</small></h1>"
        + q(
            1,
            "Kogo zgłaszamy? Nazwa firmy, numer podatkowy, rejestrowy i statystyczny",
            w(f, f"{c.name}; NIP {dashed(c.nip)}; KRS {c.krs or '—'}; REGON {c.regon}"),
        )
        + q(2, "Gdzie firma ma siedzibę i w jakim województwie?", w(f, f"{c.address}, woj. lubuskie"))
        + q(
            3,
            "Kto pojedzie i jak się z nim skontaktować?",
            w(f, f"{c.delegate} ({c.delegate_post}), tel. {c.phone}, {c.email}"),
        )
        + q(
            4,
            "Co firma robi przede wszystkim (z kodem PKD)?",
            w(f, f"{c.activity} Kod przeważający: {c.pkd}."),
        )
        + q(5, "Do jakiej kategorii MŚP należy firma?", sizes)
        + q(
            6,
            "Czy firma jest innowacyjna – na czym to polega?",
            w(f, ("Tak. " if c.innovative else "Nie. ") + c.innovation),
        )
        + q(
            7,
            "Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?",
            w(f, f"Tak, {c.lis}." if c.lis else "Nie."),
        )
        + q(
            8,
            "Czy firma uczestniczy w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych i w ilu?",
            w(f, agreements),
        )
        + q(
            9,
            "Czy firma prowadzi przedsięwzięcie horyzontalne ujęte w Porozumieniu?",
            w(f, f"Tak: {c.horizontal}." if c.horizontal else "Nie."),
        )
        + q(
            10,
            "Jakie certyfikaty, patenty i atesty ma firma? (kopie w załączeniu)",
            w(f, "; ".join(c.certs) or "Żadnych."),
        )
        + q(
            11,
            "W jakich targach, szkoleniach i wyjazdach zagranicznych firma brała udział w ciągu trzech ostatnich lat?",
            events,
        )
        + q(
            12,
            "Czy firma korzystała już z wyjazdów Urzędu Marszałkowskiego opłacanych z FEWL 2021–2027?",
            w(f, trips),
        )
        + q(
            13,
            "Pod jakimi adresami można firmę znaleźć w Internecie?",
            w(
                f,
                f"po polsku: {c.web_pl}<br>w języku obcym: {c.web_en or 'brak'}<br>media społecznościowe: {', '.join(c.social) or 'brak'}",
            ),
        )
        + "<p class=s>Potwierdzam prawdziwość powyższych danych, znam Regulamin i zobowiązuję się do pokrycia 15% kosztów wyjazdu.</p>"
        f"<p style='margin-top:6mm'>{c.town}, {c.when} r.</p><div class=r>{sig(f)}<br><span class=s>{c.signer}, {c.signer_post}</span></div>"
    )
    return page(
        body,
        ".top{border-bottom:3px solid #27663f;padding-bottom:3mm;color:#27663f} h1{font-size:13.5pt;text-align:center} .q{break-inside:avoid;margin:2.2mm 0}"
        " .t{margin:0;background:#edf4ee;padding:1mm 2mm} .a{margin:1mm 0 0 8mm}",
        "Carlito",
        10.5,
    )


def form_cards(f: Fill) -> str:
    """Own form: two-column card with sections A–F, ticks in columns."""
    c = _c(f)
    events = "".join(
        f"<tr><td>{w(f, when)}</td><td>{w(f, what)}</td><td>{w(f, where)}</td></tr>"
        for when, what, where in c.events
    )
    size_cells = "".join(
        f"<td class=c>{ck(f, c.size == code)}<br>{label}</td>"
        for code, label in (("micro", "MIKRO"), ("small", "MAŁY"), ("medium", "ŚREDNI"), ("large", "DUŻY"))
    )
    trip_cells = (
        "".join(f"<td class=c>{n}<br>{ck(f, len(c.office_trips) == n)}</td>" for n in (0, 1, 2))
        + f"<td class=c>3 i&nbsp;więcej<br>{ck(f, len(c.office_trips) > 2)}</td>"
    )
    agreement_cells = "".join(
        f"<td class=c>{ck(f, hit)} {label}</td>"
        for hit, label in (
            (not c.agreements, "żadne"),
            (len(c.agreements) == 1, "jedno"),
            (len(c.agreements) > 1, "kilka"),
        )
    )
    certs = "".join(f"<li>{w(f, x)}</li>" for x in c.certs)
    body = (
        "<div class=bar>KARTA ZGŁOSZENIA PRZEDSIĘBIORCY</div><p class=c>Nabór: wyjazd studyjny – Szwajcaria, czerwiec 2026</p><div class=cols><div>"
        f"<h2>A. Firma</h2><table class=k><tr><th>Wnioskodawca</th><td>{w(f, c.name)}</td></tr><tr><th>Nr identyfikacji podatkowej</th><td>{w(f, c.nip)}</td></tr>"
        f"<tr><th>REGON / KRS</th><td>{w(f, c.regon)} / {w(f, c.krs or '–')}</td></tr><tr><th>Adres</th><td>{w(f, c.street)}<br>{w(f, f'{c.code} {c.town}')}</td></tr>"
        f"<tr><th>Województwo</th><td>{w(f, 'lubuskie')}</td></tr><tr><th>Branża (PKD 2025)</th><td>{w(f, c.pkd)} – {c.pkd_name}</td></tr></table>"
        f"<h2>B. Status przedsiębiorstwa</h2><table class=k><tr>{size_cells}</tr></table>"
        f"<h2>C. Uczestnik wyjazdu</h2><table class=k><tr><th>Imię i nazwisko</th><td>{w(f, c.delegate)}</td></tr><tr><th>Funkcja</th><td>{w(f, c.delegate_post)}</td></tr>"
        f"<tr><th>Kontakt</th><td>{w(f, c.phone)}<br>{w(f, c.email)}</td></tr></table>"
        f"<h2>D. Obecność w sieci</h2><table class=k><tr><th>WWW – PL</th><td>{w(f, c.web_pl)}</td></tr><tr><th>WWW – wersja obcojęzyczna</th><td>{w(f, c.web_en or 'nie posiadamy')}</td></tr>"
        f"<tr><th>Social media</th><td>{w(f, '<br>'.join(c.social) or 'nie')}</td></tr></table></div><div>"
        f"<h2>E. Innowacje i jakość</h2><p>Firma innowacyjna: {yn(f, c.innovative)}</p><p>Uzasadnienie: {w(f, c.innovation)}</p><p>Profil działalności: {w(f, c.activity)}</p>"
        f"<p>Certyfikaty i prawa wyłączne (kopie dołączono):</p><ol>{certs or '<li>brak</li>'}</ol>"
        f"<h2>F. Współpraca z regionem</h2><p>Działamy w Lubuskich Inteligentnych Specjalizacjach: {yn(f, bool(c.lis))} {w(f, c.lis)}</p>"
        f"<p>Porozumienia na rzecz Rozwoju Obszarów Kluczowych:</p><table class=k><tr>{agreement_cells}</tr></table><p>Wskazanie: {w(f, ', '.join(c.agreements) or '–')}</p>"
        f"<p>Przedsięwzięcie horyzontalne z Porozumienia: {yn(f, bool(c.horizontal))}<br>{w(f, c.horizontal)}</p>"
        f"<p>Dotychczasowe wyjazdy z UMWL (FEWL 2021–2027), liczba:</p><table class=k><tr>{trip_cells}</tr></table><p>Które: {w(f, '; '.join(c.office_trips) or '–')}</p></div></div>"
        "<h2>G. Promocja za granicą i kontakty międzynarodowe (3 ostatnie lata)</h2><table class=k><tr><th>Data</th><th>Wydarzenie</th><th>Miejsce</th></tr>"
        f"{events or '<tr><td colspan=3>brak</td></tr>'}</table>"
        "<p class=s>Akceptuję Regulamin rekrutacji, potwierdzam zgodność danych ze stanem faktycznym.</p>"
        f"<table style='width:100%'><tr><td>{w(f, c.when)}<br><span class=s>data</span></td><td class=r>{sig(f)}<br><span class=s>podpis: {c.signer}</span></td></tr></table>"
    )
    return page(
        body,
        ".bar{background:#22303f;color:#fff;font-size:15pt;padding:2.5mm;text-align:center;letter-spacing:1px} .cols{display:grid;grid-template-columns:1fr 1fr;gap:6mm}"
        " h2{font-size:10pt;border-bottom:1.5px solid #22303f;margin:3mm 0 1.5mm} .k{width:100%} .k td,.k th{border:.6px solid #8a95a3;padding:1mm 1.6mm;text-align:left;vertical-align:top;font-size:9pt}"
        " .k th{background:#f1f4f7;width:34%} .k td.c{text-align:center} p{margin:1.2mm 0} ol{margin:0}",
        "DejaVu Sans",
        8.4,
        "12mm 13mm",
    )


def form_retyped(f: Fill, doc: WordDocument) -> None:
    """The office's points typed anew without the table, answers after colons."""
    c = _c(f)
    setup(doc, "Liberation Serif", 11.5, (24, 20, 22, 20))
    para(doc, "Formularz zgłoszeniowy", b=True, size=15, align="c")
    para(doc, "wyjazd studyjny do Szwajcarii, 22-25 czerwca 2026", align="c", after=10)

    def line(label: str, value: str) -> None:
        p = para(doc, after=4)
        run(p, label + " ")
        run(p, value, b=True)

    line("1. Przedsiębiorca:", c.name)
    line("Adres:", f"{c.address}, województwo lubuskie")
    line("NIP:", c.nip)
    line("REGON:", c.regon)
    line("Główny kod PKD:", f"{c.pkd} ({c.pkd_name})")
    line("2. Na wyjazd jedzie:", f"{c.delegate}, {c.delegate_post}, tel. {c.phone}, {c.email}")
    line(
        "3. Wielkość firmy (mikro/mała/średnia):",
        {"micro": "mikro", "small": "mała", "medium": "średnia"}[c.size],
    )
    line("Opis działalności:", c.activity)
    line("Działalność innowacyjna (tak/nie, opis):", f"tak – {c.innovation}" if c.innovative else "nie")
    line("4. Certyfikaty, patenty:", "; ".join(c.certs) or "brak")
    line("5. Strona www po polsku:", c.web_pl)
    line("Strona w innym języku:", c.web_en or "brak")
    line("Media społecznościowe:", ", ".join(c.social) or "nie prowadzę")
    line("6. Targi, szkolenia i wyjazdy w ostatnich 3 latach:", "" if c.events else "brak")
    for n, event in enumerate(c.events, 1):
        para(doc, f"      {n}) " + ", ".join(event), b=True)
    line(
        "7. Wyjazdy z Urzędem Marszałkowskim (FEWL):",
        f"{len(c.office_trips)} – {'; '.join(c.office_trips)}" if c.office_trips else "nie było",
    )
    line("8. Języki obce:", "niemiecki, podstawy angielskiego")
    line("9. Oczekiwania:", "poznanie rozwiązań stosowanych w szwajcarskich małych firmach")
    line("10. Lubuskie Inteligentne Specjalizacje:", f"tak, {c.lis}" if c.lis else "nie")
    line("11. Porozumienia:", ", ".join(c.agreements) or "nie")
    line("12. Przedsięwzięcie horyzontalne:", c.horizontal or "nie")
    para(
        doc,
        "13. Oświadczam, że podane informacje są prawdziwe. Znam i akceptuję Regulamin.",
        before=6,
        after=14,
    )
    para(doc, f"{c.town}, {c.when} r.", after=10)
    p = para(doc, align="r", after=0)
    signature(f, p)
    para(doc, f"{c.signer} – {c.signer_post}", align="r", size=9.5)


# Declarations ---------------------------------------------------------------------------------------------------------


def declaration_letter(f: Fill) -> str:
    c = _c(f)
    kind = {
        "micro": "mikroprzedsiębiorstwem",
        "small": "małym przedsiębiorstwem",
        "medium": "średnim przedsiębiorstwem",
    }[c.size]
    body = (
        f"<p class=r>{c.town}, {c.when} r.</p><p>{c.name}<br>{c.address}<br>NIP: {dashed(c.nip)}</p><h1>Oświadczenie o statusie Wnioskodawcy</h1>"
        f"<p>Działając w imieniu firmy {c.name}, oświadczam, że firma jest <b>{kind}</b> w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014.</p>"
        f"<p>W roku 2025 zatrudnialiśmy średnio {c.staff[2]} osób (RJP), osiągnęliśmy obrót {c.turnover[2]} zł, a suma bilansowa wyniosła {c.balance[2]} zł. W latach 2023 i 2024 było to odpowiednio: "
        f"{c.staff[0]} i {c.staff[1]} osób, {c.turnover[0]} zł i {c.turnover[1]} zł obrotu oraz {c.balance[0]} zł i {c.balance[1]} zł sumy bilansowej.</p>"
        "<p>Firma jest przedsiębiorstwem samodzielnym; nie ma przedsiębiorstw partnerskich ani powiązanych.</p><p>Jestem świadoma/y odpowiedzialności za złożenie nieprawdziwego oświadczenia.</p>"
        f"<div style='margin-top:18mm;text-align:right'>{sig(f)}<br>{c.signer}<br>{c.signer_post}</div>"
    )
    return page(
        body,
        "h1{font-size:14pt;text-align:center;margin:14mm 0 8mm} p{line-height:1.55}",
        "Liberation Serif",
        12,
        "22mm 24mm",
    )


def declaration_table(f: Fill) -> str:
    c = _c(f)
    rows = "".join(
        f"<tr><td>{label}</td><td class=c>{ck(f, c.size == code)}</td><td class=c>{ck(f, c.size != code)}</td></tr>"
        for code, label in (
            ("micro", "Mikroprzedsiębiorca"),
            ("small", "Mały przedsiębiorca"),
            ("medium", "Średni przedsiębiorca"),
            ("large", "Przedsiębiorca inny niż MŚP"),
        )
    )
    data = "".join(
        f"<tr><td>{label}</td>" + "".join(f"<td class=r>{w(f, x)}</td>" for x in values) + "</tr>"
        for label, values in (
            ("Zatrudnienie (etaty)", c.staff),
            ("Przychody netto [zł]", c.turnover),
            ("Aktywa razem [zł]", c.balance),
        )
    )
    body = (
        f"<h1>OŚWIADCZENIE MŚP</h1><p class=c>o statusie Wnioskodawcy na potrzeby udzielenia pomocy de minimis</p><table class=g><tr><th>Firma</th><td>{w(f, c.name)}</td></tr><tr><th>NIP</th><td>{w(f, c.nip)}</td></tr>"
        f"<tr><th>Adres</th><td>{w(f, c.address)}</td></tr></table><p>Oświadczam, że zgodnie z definicją z rozporządzenia (UE) nr 651/2014 (załącznik I) Wnioskodawca posiada status:</p>"
        f"<table class=g><tr><th>Status</th><th>TAK</th><th>NIE</th></tr>{rows}</table><p>Podstawa ustalenia:</p><table class=g><tr><th></th><th>2023</th><th>2024</th><th>2025</th></tr>{data}</table>"
        f"<p>Typ przedsiębiorstwa: samodzielne.</p><p>Data: {w(f, c.when)}</p><div class=r>{sig(f)}<br><span class=s>podpis osoby reprezentującej ({c.signer})</span></div>"
    )
    return page(
        body,
        ".g{width:100%;margin:3mm 0} .g td,.g th{border:1px solid #333;padding:1.5mm 2mm} .g th{background:#eee} h1{text-align:center;font-size:16pt;margin-bottom:0}",
        "Liberation Sans",
        10.5,
    )


def declaration_retyped(f: Fill, doc: WordDocument) -> None:
    c = _c(f)
    setup(doc, "Carlito", 12, (25, 22, 25, 22))
    para(doc, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", align="c", b=True, size=14, after=16)
    para(doc, f"Ja, {c.signer}, reprezentując: {c.name}, NIP {c.nip}, {c.address},", after=6)
    p = para(doc, "oświadczam, że Wnioskodawca spełnia warunki dla ", after=6)
    for n, (code, label) in enumerate((("micro", "mikro"), ("small", "małego"), ("medium", "średniego"))):
        run(p, label, strike=c.size != code, b=c.size == code)
        run(p, " / " if n < 2 else " przedsiębiorcy*")
    run(p, " z załącznika I do rozporządzenia 651/2014.")
    para(doc, f"1) zatrudnienie w ostatnim roku: {c.staff[2]} (RJP)")
    para(doc, f"2) obrót w ostatnim roku: {c.turnover[2]} zł")
    para(doc, f"3) suma bilansowa: {c.balance[2]} zł")
    para(doc, "4) przedsiębiorstwo jest samodzielne", after=20)
    para(doc, f"{c.town}, {c.when}", after=16)
    p = para(doc, align="r", after=0)
    signature(f, p)
    para(doc, "podpis", align="r", size=9, after=20)
    para(doc, "* niepotrzebne skreślono", size=9)


# De minimis forms -------------------------------------------------------------------------------------------------------


def de_minimis_boxed(f: Fill, obsolete: bool = False) -> str:
    c = _c(f)

    def digits(text: str) -> str:
        return "<span class=d>" + "".join(f"<i>{x}</i>" for x in text) + "</span>"

    law = (
        "rozporządzeniu Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis"
        if obsolete
        else "rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis"
    )
    sizes = "".join(
        f"<div>{ck(f, c.size == code)} {label}</div>"
        for code, label in (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały przedsiębiorca"),
            ("medium", "średni przedsiębiorca"),
            ("large", "inny przedsiębiorca"),
        )
    )
    links = "".join(
        f"<div class=l><span>{x}</span><span>{ck(f, False)} tak &nbsp; {ck(f, True)} nie</span></div>"
        for x in (  # noqa: FBT003
            "a) podmiot posiada w innym większość praw",
            "b) podmiot może powołać lub odwołać większość członków organu innego",
            "c) wpływ dominujący na podstawie umowy",
            "d) kontrola większości głosów na mocy porozumienia",
        )
    )

    def ask(x: str) -> str:
        return f"<div class=l><span>{x}</span><span>{ck(f, False)} tak &nbsp; {ck(f, True)} nie</span></div>"  # noqa: FBT003

    partners = (
        "".join(
            f"<div>1a) NIP wspólnika {digits(p[1])} &nbsp; 2a) {p[0]} &nbsp; 3a) {p[2]}</div>"
            for p in c.partners
        )
        or "—"
    )
    body = (
        f"<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1><p class='s c'>Stosuje się do pomocy de minimis udzielanej na warunkach określonych w {law}</p>"
        f"<div class=b><h2>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</h2><p>1) Identyfikator podatkowy NIP podmiotu<br>{digits(c.nip)}</p>"
        f"<p>2) Imię i nazwisko albo nazwa podmiotu<br>{w(f, c.name)}</p><p>3) Adres siedziby podmiotu<br>{w(f, c.address)}</p><p>4) Identyfikator gminy<br>{digits(c.gmina)}</p>"
        f"<p>5) Forma prawna podmiotu: {ck(f, True)} inna – {w(f, c.form)}</p><p>6) Wielkość podmiotu, zgodnie z załącznikiem I do rozporządzenia nr 651/2014</p>{sizes}"  # noqa: FBT003
        f"<p>7) Klasa działalności, w związku z którą podmiot ubiega się o pomoc (PKD)<br>{w(f, c.pkd)}</p><p>8) Data utworzenia podmiotu<br>{w(f, c.founded)}</p><p>9) Powiązania z innymi przedsiębiorcami</p>{links}"
        f"<p>10) Utworzenie w wyniku połączenia, przejęcia lub podziału</p>{ask('a) połączenie lub przejęcie')}{ask('b) podział')}</div>"
        f"<div class=b><h2>A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej</h2>{partners}</div>"
        f"<div class=b><h2>B. Informacje dotyczące sytuacji ekonomicznej</h2>{ask('1) Czy podmiot spełnia kryteria postępowania upadłościowego?')}{ask('2) Czy podmiot jest w restrukturyzacji?')}</div>"
        f"<div class=b><h2>C. Informacje dotyczące prowadzonej działalności</h2>{ask('1) rybołówstwo i akwakultura')}{ask('2) produkcja podstawowa produktów rolnych')}{ask('3) przetwarzanie i obrót produktami rolnymi')}</div>"
        "<div class=b><h2>D. Pomoc otrzymana w odniesieniu do tych samych kosztów</h2><p>Nie otrzymano.</p></div>"
        f"<div class=b><h2>E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji</h2><p>Imię i nazwisko: {w(f, c.signer)} &nbsp; Stanowisko: {w(f, c.signer_post)} &nbsp; Telefon: {w(f, c.phone)}</p>"
        f"<p>Data i podpis: {w(f, c.when)} &nbsp; {sig(f)}</p></div>"
    )
    return page(
        body,
        ".b{border:1.2px solid #222;padding:1.5mm 3mm;margin:2mm 0} h1{font-size:12.5pt;text-align:center} h2{font-size:9.5pt;background:#d9d9d9;margin:0 -3mm;padding:1mm 3mm} p{margin:1.3mm 0}"
        " .d i{display:inline-block;border:.7px solid #222;width:5mm;text-align:center;font-style:normal} .l{display:flex;justify-content:space-between}",
        "Liberation Sans",
        9,
    )


def de_minimis_flowing(f: Fill) -> str:
    c = _c(f)

    def no(x: str) -> str:
        return f"<li>{x}: {yn(f, False, 'tak', 'nie')}</li>"  # noqa: FBT003

    partners = "; ".join(f"{p[0]}, NIP {p[1]}, {p[2]}" for p in c.partners) or "nie dotyczy"
    body = (
        "<h1>INFORMACJE PRZEDSTAWIANE PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</h1><p class=c>(formularz informacji, rozporządzenie Komisji (UE) 2023/2831)</p><h2>Część A – podmiot</h2>"
        f"<ol><li>NIP: {w(f, c.nip)}</li><li>Nazwa: {w(f, c.name)}</li><li>Siedziba: {w(f, c.address)}</li><li>Kod gminy (TERYT): {w(f, c.gmina)}</li><li>Forma prawna: {w(f, c.form)}</li>"
        f"<li>Wielkość przedsiębiorcy: {w(f, SIZE_ADJECTIVE[c.size] + ' przedsiębiorstwo')}</li><li>Klasa PKD: {w(f, c.pkd)}</li><li>Utworzono: {w(f, c.founded)}</li>{no('Powiązania z innymi przedsiębiorcami')}{no('Powstanie z połączenia, przejęcia albo podziału')}</ol>"
        f"<h2>Część A1 – wspólnicy</h2><p>{w(f, partners)}</p><h2>Część B – sytuacja ekonomiczna</h2><ol>{no('przesłanki upadłości')}{no('postępowanie restrukturyzacyjne')}{no('utrata płynności, rosnące straty')}</ol>"
        f"<h2>Część C – działalność</h2><ol>{no('rybołówstwo i akwakultura')}{no('podstawowa produkcja rolna')}{no('przetwarzanie i wprowadzanie do obrotu produktów rolnych w sposób wyłączający pomoc')}</ol>"
        f"<h2>Część D – pomoc na te same koszty</h2><p>{w(f, 'Nie otrzymano żadnej pomocy na pokrycie tych samych kosztów.')}</p>"
        f"<h2>Część E – osoba upoważniona</h2><p>{w(f, f'{c.signer}, {c.signer_post}, tel. {c.phone}')}</p><p>{c.town}, {w(f, c.when)}</p><div class=r>{sig(f)}<br><span class=s>podpis</span></div>"
    )
    return page(
        body,
        "h1{font-size:13pt;text-align:center} h2{font-size:11pt;margin:4mm 0 1mm;border-left:4px solid #777;padding-left:2mm} ol{margin:0}",
        "Carlito",
        11,
        "20mm 22mm",
    )


def de_minimis_retyped(f: Fill, doc: WordDocument) -> None:
    c = _c(f)
    setup(doc, "Liberation Sans", 10.5, (22, 18, 20, 18))
    para(
        doc,
        "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis",
        b=True,
        size=13,
        align="c",
    )
    para(doc, "(na podstawie rozporządzenia UE 2023/2831)", align="c", after=8)
    partners = "; ".join(f"{p[0]} NIP {p[1]}, {p[2]}" for p in c.partners) or "nie dotyczy"
    for title, lines in (
        (
            "A. Podmiot",
            (
                f"1. NIP – {c.nip}",
                f"2. Nazwa – {c.name}",
                f"3. Adres – {c.address}",
                f"4. Identyfikator gminy – {c.gmina}",
                f"5. Forma prawna – {c.form}",
                f"6. Wielkość podmiotu – {SIZE_ADJECTIVE[c.size]} przedsiębiorstwo",
                f"7. PKD – {c.pkd}",
                f"8. Data utworzenia – {c.founded}",
                "9. Powiązania z innymi przedsiębiorcami – nie ma",
                "10. Połączenia, podziały – nie było",
            ),
        ),
        ("A1. Wspólnik spółki", (partners,)),
        (
            "B. Sytuacja ekonomiczna",
            ("1. Kryteria upadłości – nie", "2. Restrukturyzacja – nie", "3. Trudności ekonomiczne – nie"),
        ),
        (
            "C. Działalność w sektorach wyłączonych",
            (
                "1. Rybołówstwo – nie",
                "2. Produkcja rolna podstawowa – nie",
                "3. Przetwarzanie produktów rolnych – nie",
            ),
        ),
        ("D. Pomoc na te same koszty", ("nie otrzymano",)),
        ("E. Osoba upoważniona", (f"{c.signer}, {c.signer_post}, telefon {c.phone}",)),
    ):
        para(doc, title, b=True, before=6)
        for line in lines:
            para(doc, line, after=2)
    p = para(doc, f"Data: {c.when}      Podpis: ", before=16)
    signature(f, p)


# Contracts --------------------------------------------------------------------------------------------------------------

ARTICLES = (
    (
        "Przedmiot",
        "Strony ustalają zasady dofinansowania udziału Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r., z możliwością przesunięcia o 4 dni.",
    ),
    (
        "Dofinansowanie",
        "Organizator pokrywa 85% kosztu uczestnictwa jako pomoc de minimis (rozporządzenie 2023/2831). Pozostałe 15% ponosi Przedsiębiorca w terminie 7 dni od wezwania.",
    ),
    (
        "Świadczenia",
        "Organizator zapewnia przelot, hotel, wyżywienie, transport lokalny, ubezpieczenie i program wizyt.",
    ),
    (
        "Przedsiębiorca",
        "Przedsiębiorca uczestniczy w całym programie, publikuje notatkę o wyjeździe na swojej stronie i wypełnia ankietę w ciągu 14 dni.",
    ),
    (
        "Rezygnacja",
        "Przy rezygnacji później niż 15 dni przed wyjazdem Przedsiębiorca zwraca koszty poniesione przez Organizatora.",
    ),
    (
        "Kontrola i zwrot",
        "Przedsiębiorca poddaje się kontroli; pomoc pobraną nienależnie zwraca z odsetkami.",
    ),
    (
        "Dane osobowe",
        "Dane uczestnika przetwarza Województwo Lubuskie w celu organizacji i rozliczenia projektu.",
    ),
    (
        "Końcowe",
        "Zmiany wymagają formy pisemnej. Właściwy jest sąd siedziby Organizatora. Umowa ma dwa egzemplarze.",
    ),
)


def _initials(f: Fill, n: int) -> str:
    return (
        f"<div style='position:absolute;right:4mm;bottom:3mm'>{pen.initials_svg(f'{f.hand}{n}', f.ink)}</div>"
        if f.sign == "hand"
        else ""
    )


def contract_columns(f: Fill) -> str:
    c = _c(f)
    arts = [f"<p class=h>§ {n}. {t}</p><p>{x}</p>" for n, (t, x) in enumerate(ARTICLES, 1)]
    top = (
        f"<h1>Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe (projekt)</h1><p>Strony: <b>Województwo Lubuskie</b>, ul. Podgórna 7, 65-057 Zielona Góra – Organizator, oraz "
        f"<b>{c.name}</b>, {c.address}, NIP {c.nip}, reprezentowane przez: {c.signer} – Przedsiębiorca.</p>"
    )
    body = "".join(
        f"<section>{head}<div class=k>{''.join(part)}</div>{tail}<div class=f>str. {n}/2</div>{_initials(f, n)}</section>"
        for n, (head, part, tail) in enumerate(
            (
                (top, arts[:4], ""),
                (
                    "",
                    arts[4:],
                    "<p style='margin-top:20mm'>Za Organizatora: ……………………… &nbsp;&nbsp;&nbsp; Za Przedsiębiorcę: ………………………</p>",
                ),
            ),
            1,
        )
    )
    return page(
        body,
        "section{height:255mm;position:relative;break-after:page} section:last-child{break-after:auto} .k{column-count:2;column-gap:8mm;text-align:justify} .h{font-weight:bold;text-align:center}"
        " h1{font-size:13pt;text-align:center} .f{position:absolute;bottom:0;left:0;right:0;text-align:center;font-size:8pt}",
        "Liberation Serif",
        11.5,
    )


def contract_sheets(f: Fill) -> str:
    c = _c(f)
    body = ""
    groups = (ARTICLES[:3], ARTICLES[3:6], ARTICLES[6:])
    n = 0
    for sheet, group in enumerate(groups, 1):
        inner = (
            ""
            if sheet > 1
            else (
                "<div class=r style='font-size:9pt'>PROJEKT</div><h1>UMOWA Nr …… / 2026</h1><p class=c><b>o dofinansowanie uczestnictwa w Wyjeździe studyjnym</b></p><p>zawarta pomiędzy Województwem Lubuskim z siedzibą w Zielonej Górze (65-057), ul. Podgórna 7, zwanym Organizatorem,</p>"
                f"<p>a firmą: {w(f, c.name)}<br>adres: {w(f, c.address)}<br>NIP: {w(f, c.nip)}<br>w imieniu której działa: {w(f, c.signer)}, zwaną Przedsiębiorcą.</p>"
            )
        )
        for title, text in group:
            n += 1
            inner += f"<p class=c><b>§ {n}</b><br>{title}</p>" + "".join(
                f"<p>{k}. {x.strip().rstrip('.')}.</p>" for k, x in enumerate(text.split(". "), 1)
            )
        if sheet == 3:
            inner += "<p style='margin-top:25mm;display:flex;justify-content:space-between'><span>ORGANIZATOR</span><span>PRZEDSIĘBIORCA</span></p>"
        body += f"<section>{inner}<div class=f>– {sheet} –</div>{_initials(f, sheet)}</section>"
    return page(
        body,
        "section{height:250mm;position:relative;break-after:page} section:last-child{break-after:auto} p{line-height:1.6} h1{text-align:center;font-size:15pt} .f{position:absolute;bottom:0;width:100%;text-align:center}",
        "Carlito",
        12,
        "20mm 24mm",
    )


def contract_retyped(f: Fill, doc: WordDocument) -> None:
    c = _c(f)
    setup(doc, "Liberation Serif", 12, (25, 20, 25, 20))
    para(
        doc,
        "Umowa o dofinansowanie uczestnictwa przedsiębiorcy w wyjeździe studyjnym do Szwajcarii – projekt",
        b=True,
        size=13,
        align="c",
        after=10,
    )
    para(
        doc,
        f"Województwo Lubuskie (Organizator) oraz {c.name}, {c.address}, NIP {c.nip} (Przedsiębiorca) zawierają umowę treści następującej:",
        align="j",
        after=8,
    )
    for n, (title, text) in enumerate(ARTICLES, 1):
        p = para(doc, f"§ {n} {title}", b=True, align="c", before=8)
        if n == 6:
            p.paragraph_format.page_break_before = True
        para(doc, text, align="j")
        if f.sign == "hand" and n in (5, 8):
            q = para(doc, align="r", before=30)
            q.add_run().add_picture(BytesIO(pen.initials_png(f"{f.hand}{n}", f.ink)), width=Mm(16))


# De minimis statements --------------------------------------------------------------------------------------------------


def statement_none(f: Fill) -> str:
    c = _c(f)
    body = (
        f"<h1>Oświadczenie o otrzymanej pomocy de minimis</h1><p>{c.name}, NIP {c.nip}, {c.address}</p><p>Oświadczam, że w okresie minionych 3 lat podmiot:</p>"
        f"<p>{ck(f, True)} nie otrzymał pomocy de minimis</p><p>{ck(f, False)} otrzymał pomoc de minimis w wysokości: …………… zł, tj. …………… EUR</p>"  # noqa: FBT003
        f"<p style='margin-top:14mm'>{c.town}, {c.when}</p><div class=r>{sig(f)}<br>{c.signer}</div>"
    )
    return page(body, "h1{font-size:14pt;text-align:center}", "Liberation Sans", 11.5)


def statement_table(f: Fill) -> str:
    c = _c(f)
    rows = "<tr><td>1</td><td>Powiatowy Urząd Pracy</td><td>12.06.2024</td><td>18 200,00</td><td>4 211,35</td></tr><tr><td>2</td><td>PARP</td><td>03.02.2025</td><td>42 000,00</td><td>9 958,50</td></tr>"
    body = (
        f"<p class=r>Załącznik nr 4</p><h1>OŚWIADCZENIE</h1><p class=c>o pomocy de minimis otrzymanej w ciągu ostatnich trzech lat</p><p>Wnioskodawca: <b>{c.name}</b>, NIP: {dashed(c.nip)}</p>"
        f"<table class=g><tr><th>Lp.</th><th>Organ udzielający</th><th>Dzień udzielenia</th><th>PLN</th><th>EUR</th></tr>{rows}<tr><td colspan=3><b>Razem</b></td><td>60 200,00</td><td>14 169,85</td></tr></table>"
        f"<p style='margin-top:12mm'>{c.when}</p><div class=r>{sig(f)}<br><span class=s>podpis</span></div>"
    )
    return page(
        body,
        ".g{width:100%} .g td,.g th{border:1px solid #444;padding:1.5mm} h1{text-align:center;margin-bottom:0}",
        "Liberation Serif",
        12,
    )
