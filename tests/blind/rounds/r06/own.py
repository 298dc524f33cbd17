"""Papers of those who did not use the current blanks: own letters, tables, an older edition."""

from docx.document import Document as WordDocument

from . import draw
from .certificates import page
from .firm import AGREEMENTS, LIS, Firm, spoken
from .sheet import Hand, Sheet


def _sign(f: Firm, how: str, seed: str, colour: tuple[int, int, int] = draw.BLUE) -> str:
    if how == "hand":
        return f'{draw.svg("signature", seed + f.nip, 48, colour)}<br>{f.boss}<br><span class="s">{f.boss_role}</span>'
    if how == "electronic":
        return f'{f.boss}<br>{f.boss_role}<br><span class="s">– podpisano elektronicznie –</span>'
    return f'<br><br>.................................................<br>{f.boss}<br><span class="s">{f.boss_role}</span>'


def letter_form(f: Firm, how: str) -> str:
    """An application as a letter under the Regulamin's headings, every answer a sentence."""
    certs = "".join(f"<li>{c.title} – {c.issuer}, nr {c.number} ({c.valid})</li>" for c in f.certs)
    events = "".join(f"<li>{e.when}: {e.name}, {e.place} – {e.role}</li>" for e in f.events)
    size = {"micro": "mikroprzedsiębiorstwem", "small": "małym przedsiębiorstwem", "medium": "średnim przedsiębiorstwem"}[f.size]
    agreements = " oraz ".join(f"„{AGREEMENTS[i]}”" for i in f.agreements)
    return page("body{font-family:'Liberation Serif';font-size:11.5pt} p{text-align:justify;margin:2mm 0} .n{font-weight:bold;margin-top:4mm}", f"""
<table style="border-bottom:0.4mm solid #345"><tr><td><b style="font-size:15pt;color:#345">{f.short}</b></td><td class="r s">{f.address}<br>tel. {f.phone} · {f.email}<br>
NIP {f.nip} · REGON {f.regon}</td></tr></table><p class="r">{f.place}, {spoken(f.signed_on)}</p>
<p><b>Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju</b><br>ul. Podgórna 7, 65-057 Zielona Góra</p>
<h2>Formularz zgłoszeniowy<br>Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.</h2>
<p>Ze względów technicznych przekazujemy zgłoszenie w formie pisma, odpowiadając kolejno na punkty formularza.</p>
<p class="n">Ad 1 i 2. Kim jesteśmy</p><p>Zgłaszającym jest {f.name} z siedzibą: {f.address}, województwo lubuskie, {f.register}. Firmę reprezentuje {f.boss} –
{f.boss_role}.</p>
<p class="n">Ad 3. Wielkość i działalność</p><p>Jesteśmy {size} w rozumieniu załącznika I do rozporządzenia 651/2014. Przeważający przedmiot działalności to PKD {f.pkd} – {f.pkd_name}.
{f.about}</p><p>{"Prowadzimy działalność innowacyjną: " + f.innovation if f.innovation else "Nie prowadzimy działalności innowacyjnej."}</p>
<p class="n">Ad 4. Certyfikaty i patenty</p>{"<ul>" + certs + "</ul>" if certs else "<p>Nie posiadamy certyfikatów ani patentów.</p>"}
<p class="n">Ad 5. Internet</p><p>{"Strona w języku polskim: " + f.www_pl + "." if f.www_pl else "Nie mamy strony w języku polskim."}
{"Strona obcojęzyczna: " + f.www_foreign + " (" + f.languages + ")." if f.www_foreign else "Wersji obcojęzycznej strony nie posiadamy."}
{"Aktywnie prowadzimy profile: " + ", ".join(f.social) + "." if f.social else "Nie prowadzimy profili w mediach społecznościowych."}</p>
<p class="n">Ad 6. Doświadczenie w ostatnich trzech latach</p>{"<ol>" + events + "</ol>" if events else "<p>Nie braliśmy udziału w targach ani wyjazdach.</p>"}
<p class="n">Ad 7. Wyjazdy z UMWL (FEWL 2021–2027)</p><p>{"Uczestniczyliśmy w " + str(len(f.trips)) + " wyjeździe/wyjazdach: " + "; ".join(f"{e.name} ({e.when})" for e in f.trips) + "."
if f.trips else "Dotychczas nie uczestniczyliśmy w żadnym wyjeździe organizowanym przez Urząd."}</p>
<p class="n">Ad 8. Czego oczekujemy</p><p>{f.aims}</p>
<p class="n">Ad 9. Uczestnik</p><p>W wyjeździe weźmie udział {f.delegate} – {f.delegate_role}.</p>
<p class="n">Ad 10. Inteligentne specjalizacje</p><p>{"Tak, działamy w ramach Lubuskiej Inteligentnej Specjalizacji „" + f.lis + "”." if f.lis else
"Nie działamy w ramach Lubuskich Inteligentnych Specjalizacji."}</p>
<p class="n">Ad 11. Porozumienia</p><p>{"Tak, działamy w ramach Porozumienia " + agreements + "." if agreements else "Nie działamy w ramach żadnego z Porozumień na rzecz Rozwoju Obszarów Kluczowych."}</p>
<p class="n">Ad 12. Przedsięwzięcie horyzontalne</p><p>{"Tak, realizujemy przedsięwzięcie „" + f.horizontal + "”." if f.horizontal else "Nie realizujemy przedsięwzięcia horyzontalnego."}</p>
<p class="n">Ad 13. Oświadczenia</p><p>Zapoznaliśmy się z Regulaminem i go akceptujemy, zobowiązujemy się pokryć 15% kosztów wyjazdu, nie działamy w sektorach wyłączonych
(§ 3 ust. 5), a podane dane są prawdziwe.</p><p class="r" style="text-align:right;margin-top:8mm">{_sign(f, how, "lf")}</p>""")


def sheet_form(f: Firm, how: str) -> str:
    """An application as a spreadsheet print: number, question, answer."""
    size = {"micro": "MIKRO", "small": "MAŁE", "medium": "ŚREDNIE"}[f.size]

    def yes(value: object) -> str:
        return "TAK" if value else "NIE"

    rows = (
        ("1", "Wnioskodawca", f"{f.name}<br>{f.address}, woj. lubuskie<br>NIP: {f.nip}; REGON: {f.regon}; {f.register}"),
        ("2", "Reprezentacja / kontakt", f"{f.boss} – {f.boss_role}; tel. {f.phone}; {f.email}"),
        ("3a", "Status przedsiębiorstwa", size), ("3b", "PKD przeważające", f"{f.pkd} ({f.pkd_name})"), ("3c", "Profil", f.about),
        ("3d", "Działalność innowacyjna (TAK/NIE + opis)", f"{yes(f.innovation)}{' – ' + f.innovation if f.innovation else ''}"),
        ("4", "Certyfikaty / patenty", "<br>".join(f"{i}) {c.title}, {c.issuer}, {c.number}" for i, c in enumerate(f.certs, 1)) or "brak"),
        ("5a", "WWW polska", f.www_pl or "brak"),
        ("5b", "WWW ang./inna", f"{f.www_foreign} ({f.languages})" if f.www_foreign else "brak"), ("5c", "Social media", "<br>".join(f.social) or "brak"),
        ("6", "Targi, misje, szkolenia, wyjazdy 2023–2026", "<br>".join(f"{i}) {e.name}, {e.place}, {e.when} ({e.role})" for i, e in enumerate(f.events, 1)) or "brak"),
        ("7", "Wyjazdy UMWL z FEWL – ile i jakie", f"{len(f.trips)}{': ' + '; '.join(f'{e.name} {e.when}' for e in f.trips) if f.trips else ' (brak udziału)'}"),
        ("8", "Cel udziału", f.aims), ("9", "Kto jedzie", f"{f.delegate}, {f.delegate_role}"),
        ("10", "Lubuskie Inteligentne Specjalizacje", f"{yes(f.lis)}{' – ' + f.lis if f.lis else ''}"),
        ("11", "Porozumienia na rzecz Obszarów Kluczowych", f"{yes(f.agreements)}{' – ' + '; '.join(AGREEMENTS[i] for i in f.agreements) if f.agreements else ''}"),
        ("12", "Przedsięwzięcie horyzontalne", f"{yes(f.horizontal)}{' – ' + f.horizontal if f.horizontal else ''}"),
        ("13", "Akceptacja Regulaminu, 15% kosztów, RODO, prawdziwość danych, brak działalności w sektorach wyłączonych", "TAK, oświadczam"),
    )
    body = "".join(f"<tr><td>{n}</td><td class='q'>{q}</td><td>{a}</td></tr>" for n, q, a in rows)
    return page("body{font-family:'Liberation Sans';font-size:9pt;line-height:1.25} .q{background:#e8f0fa;width:52mm} th{background:#274a78;color:#fff}", f"""
<p class="s r">{f.short} – arkusz „zgłoszenie.xlsx”, stan na {f.day}</p><h2>FORMULARZ ZGŁOSZENIOWY – wyjazd studyjny SZWAJCARIA 22-25.06.2026</h2>
<table class="grid"><tr><th>Pkt</th><th>Pytanie</th><th>Odpowiedź</th></tr>{body}</table>
<p>{f.place}, {f.day}</p><p class="r">{_sign(f, how, "sf")}</p>""")


def old_form(doc: WordDocument, f: Firm, hand: Hand) -> None:
    """An older edition of the office's form (2025): other order, TAK/NIE where one deletes what does not apply."""
    s = Sheet(doc, hand, "Liberation Serif", 11.5, 2.2)
    s.footer("UMWL – DGR, formularz w wersji z 2025 r.")

    def choice(question: str, yes: bool) -> None:
        para = s.p(question + "  ", after=3)
        for label, chosen in (("TAK", yes), ("NIE", not yes)):
            run = s.run(para, label, bold=chosen)
            run.font.strike = not chosen
            if label == "TAK":
                s.run(para, " / ")
        s.run(para, " *")

    s.p("KARTA ZGŁOSZENIA – FORMULARZ ZGŁOSZENIOWY", bold=True, size=14, align="c", after=0)
    s.p("na wyjazd studyjny organizowany przez Województwo Lubuskie", align="c")
    s.line("Kierunek i termin wyjazdu:", "Szwajcaria, 22–25.06.2026 r.", 40, align="c")
    s.p("I. WNIOSKODAWCA", bold=True, before=6)
    s.line("Firma (nazwa):", f.name)
    s.line("Siedziba:", f"{f.address}, województwo: lubuskie")
    s.line("NIP:", f.nip_dashes, 24)
    s.line("REGON:", f.regon, 24)
    s.line("Rejestr:", f.register, 40)
    s.line("Telefon / e-mail:", f"{f.phone} / {f.email}")
    s.line("Kategoria MŚP (mikro / małe / średnie):", {"micro": "mikro", "small": "małe", "medium": "średnie"}[f.size], 30)
    s.line("Przeważające PKD:", f"{f.pkd} – {f.pkd_name}")
    s.line("Czym zajmuje się firma:", f.about)
    s.p("II. INNOWACYJNOŚĆ I SPECJALIZACJE", bold=True, before=6)
    choice("Firma prowadzi działalność innowacyjną:", f.innovative)
    s.line("Uzasadnienie:", f.innovation or "–")
    choice("Firma działa w obszarze Lubuskich Inteligentnych Specjalizacji:", bool(f.lis))
    s.line("Nazwa specjalizacji (" + ", ".join(LIS) + "):", f.lis or "–")
    choice("Firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych:", bool(f.agreements))
    s.line("Których:", "; ".join(AGREEMENTS[i] for i in f.agreements) or "–")
    choice("Firma realizuje przedsięwzięcie horyzontalne z Porozumienia:", bool(f.horizontal))
    s.line("Tytuł:", f.horizontal or "–")
    s.p("Posiadane certyfikaty, atesty i patenty:", before=3)
    for number, c in enumerate(f.certs, 1):
        s.said(s.p(f"{number}. ", after=1), f"{c.title}, {c.issuer}, {c.number}")
    if not f.certs:
        s.said(s.p(), "nie posiadamy")
    s.p("III. PROMOCJA", bold=True, before=6)
    s.line("Adres strony www (PL):", f.www_pl or "brak")
    s.line("Adres strony www w języku obcym:", f"{f.www_foreign} ({f.languages})" if f.www_foreign else "brak")
    s.line("Media społecznościowe:", ", ".join(f.social) or "brak")
    s.p("Udział w targach, misjach, szkoleniach i wyjazdach w ostatnich 3 latach:", before=3)
    s.table([("Data", "Wydarzenie", "Kraj, miasto", "Rola"), *[(e.when, e.name, e.place, e.role) for e in f.events],
             *([] if f.events else [("–", "nie braliśmy udziału", "–", "–")])], (3.4, 6.6, 4.0, 2.6), answers=0, size=10)
    s.line("Liczba wcześniejszych wyjazdów z UMWL w ramach FEWL 2021–2027:",
           f"{len(f.trips)}" + ("" if not f.trips else " – " + "; ".join(f"{e.name} ({e.when})" for e in f.trips)), 30)
    s.p("IV. UCZESTNIK", bold=True, before=6)
    s.line("Imię, nazwisko, stanowisko:", f"{f.delegate}, {f.delegate_role}")
    s.line("Oczekiwania:", f.aims)
    s.p("V. OŚWIADCZENIA", bold=True, before=6)
    s.p("Akceptuję Regulamin i warunki umowy, zobowiązuję się do wniesienia 15% kosztów. Oświadczam, że firma nie działa w sektorach "
        "wyłączonych z pomocy de minimis, a dane są zgodne z prawdą.", align="j")
    s.line("Data i miejsce:", f"{f.place}, {f.day}", 30)
    s.signature("podpis i pieczęć", f.boss, f.boss_role, f"{f.short}, {f.address}, NIP {f.nip}")
    s.p("* niepotrzebne skreślić", size=8.5)


def status_letter(f: Firm, how: str) -> str:
    """The declaration in one's own words."""
    size = {"micro": "mikroprzedsiębiorstwem", "small": "małym przedsiębiorstwem", "medium": "średnim przedsiębiorstwem"}[f.size]
    return page("body{font-family:'Liberation Serif';font-size:12pt} p{text-align:justify}", f"""
<p class="r" style="text-align:right">{f.place}, {spoken(f.signed_on)}</p><p>{f.name}<br>{f.address}<br>NIP {f.nip}</p><h2>Oświadczenie o statusie Wnioskodawcy</h2>
<p>Oświadczam, że {f.name} jest <b>{size}</b> w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014. W 2025 r. średnioroczne
zatrudnienie wyniosło {f.staff[2]} (w RJR), obrót {f.turnover[2]} tys. EUR, a suma bilansowa {f.balance[2]} tys. EUR.</p>
<p>{"Przedsiębiorstwo jest powiązane z: " + f.linked + "." if f.linked else "Przedsiębiorstwo jest samodzielne – nie ma podmiotów partnerskich ani powiązanych."} Dane za dwa
wcześniejsze lata ({f.staff[0]} i {f.staff[1]} osób) nie zmieniają powyższej kwalifikacji.</p>
<p class="r" style="text-align:right;margin-top:16mm">{_sign(f, how, "sl")}</p>""")


def status_old(doc: WordDocument, f: Firm, hand: Hand) -> None:
    """An older edition: a table with columns for the three categories."""
    s = Sheet(doc, hand, "Liberation Sans", 10.5, 2.2)
    s.p("Oświadczenie Wnioskodawcy o kategorii MŚP (status przedsiębiorstwa)", bold=True, size=13, align="c", before=6, after=10)
    s.table([("Wnioskodawca", f.name), ("NIP", f.nip), ("Siedziba", f.address)], (5, 11.5), head=False, answers=1)
    s.p("Niniejszym oświadczam, że Wnioskodawca spełnia przesłanki zaliczenia do kategorii (proszę wstawić X pod właściwą), zgodnie z "
        "definicją zawartą w zał. I rozporządzenia 651/2014:", align="j")
    s.table([("MIKRO", "MAŁE", "ŚREDNIE"), tuple("X" if f.size == code else "" for code in ("micro", "small", "medium"))], (5.5, 5.5, 5.5))
    s.table([("Rok", "Zatrudnienie", "Obrót (tys. EUR)", "Bilans (tys. EUR)"),
             *[(str(2023 + i), str(f.staff[i]), f.turnover[i], f.balance[i]) for i in range(3)]], (3, 4, 4.75, 4.75), answers=1)
    s.line("Powiązania z innymi podmiotami:", f.linked or "brak", 40)
    s.line("Data:", f"{f.place}, {f.day}", 30)
    s.signature("podpis Wnioskodawcy", f.boss, f.boss_role, f"{f.short}, NIP {f.nip}")


def de_minimis_html(f: Firm, how: str, *, obsolete: bool = False, compact: bool = False) -> str:
    """The form as found elsewhere: the edition of 2024 in two columns, compact, or that of 1407/2013."""
    act = ("nr 1407/2013 z dnia 18 grudnia 2013 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis (Dz. Urz. UE L 352 z 24.12.2013, str. 1)"
           if obsolete else "2023/2831 z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 TFUE do pomocy de minimis (Dz. Urz. UE L, 2023/2831)")

    def mark(on: bool) -> str:
        return ("[X]" if on else "[ ]") if compact else ("☒" if on else "☐")

    def ask(text: str, answer: bool | None) -> str:
        return f"<tr><td>{text}</td><td style='width:30mm;white-space:nowrap'>{mark(answer is True)} tak &nbsp; {mark(answer is False)} nie</td></tr>"

    partner = f.partners[0] if f.partners else ("–", "–", "–")
    sector = ("1) w sektorze rybołówstwa i akwakultury", "2) w dziedzinie produkcji podstawowej produktów rolnych",
              "3) w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych",
              *(("4) w sektorze drogowego transportu towarów",) if obsolete else ()))
    sign = draw.svg("signature", "dmh" + f.nip, 34) if how == "hand" else "podpis elektroniczny" if how == "electronic" else ""
    return page(f"body{{font-family:{'Carlito' if compact else 'Liberation Sans'};font-size:9.5pt}} .h{{background:#ddd;font-weight:bold}} table{{margin-bottom:2mm}}", f"""
<h2 style="font-size:12.5pt">Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h2>
<p class="c s">Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) {act}</p>
<table class="grid"><tr class="h"><td style="width:50%">A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</td><td>A1. Informacje dotyczące wspólnika spółki cywilnej
lub osobowej</td></tr><tr><td>1) NIP podmiotu: <b>{f.nip}</b></td><td>1a) NIP wspólnika: {partner[1]}</td></tr><tr><td>2) Nazwa: <b>{f.name}</b></td><td>2a) Nazwa wspólnika: {partner[0]}</td></tr>
<tr><td>3) Adres: {f.address}</td><td>3a) Adres wspólnika: {partner[2]}</td></tr></table>
<table class="grid"><tr><td>4) Identyfikator gminy</td><td>{f.gmina}</td></tr><tr><td>5) Forma prawna</td><td>{mark(False)} przedsiębiorstwo państwowe &nbsp; {mark(False)} jednoosobowa
spółka SP lub JST<br>{mark(False)} jednostka sektora finansów publicznych<br>{mark(True)} inna (podać jaka): {f.legal}</td></tr>
<tr><td>6) Wielkość podmiotu (zał. I do rozporządzenia 651/2014)</td><td>{mark(f.size == "micro")} mikroprzedsiębiorca<br>{mark(f.size == "small")} mały przedsiębiorca<br>
{mark(f.size == "medium")} średni przedsiębiorca<br>{mark(False)} inny przedsiębiorca</td></tr><tr><td>7) Klasa PKD</td><td>{f.pkd[:5]}</td></tr>
<tr><td>8) Data utworzenia</td><td>{f.founded}</td></tr></table>
<table class="grid"><tr class="h"><td colspan="2">9) Powiązania z innymi przedsiębiorcami</td></tr>{ask("a) większość praw głosu", bool(f.linked))}{ask("b) prawo powoływania większości organu", False)}
{ask("c) dominujący wpływ na podstawie umowy", False)}{ask("d) samodzielna kontrola na podstawie porozumienia", False)}{ask("e) powiązanie przez innego przedsiębiorcę", False)}
<tr><td colspan="2">NIP powiązanych: {f.linked or "nie dotyczy"}</td></tr><tr class="h"><td colspan="2">10) Utworzenie podmiotu – w ciągu 3 lat</td></tr>
{ask("a) połączenie innych przedsiębiorców", False)}{ask("b) przejęcie innego przedsiębiorcy", False)}{ask("c) podział innego przedsiębiorcy", False)}</table>
<table class="grid"><tr class="h"><td colspan="2">B. Informacje dotyczące sytuacji ekonomicznej podmiotu</td></tr>{ask("1) Czy podmiot spełnia kryteria do objęcia postępowaniem upadłościowym?", False)}
{ask("2) Czy odnotowuje rosnące straty?", False)}{ask("3) Czy obroty maleją?", False)}{ask("4) Czy rośnie suma zadłużenia?", False)}{ask("5) Czy wartość aktywów netto się zmniejsza?", False)}</table>
<table class="grid"><tr class="h"><td colspan="2">C. Informacje dotyczące prowadzonej działalności – czy podmiot prowadzi działalność:</td></tr>{"".join(ask(x, False) for x in sector)}
<tr><td>Rozdzielność rachunkowa</td><td>nie dotyczy</td></tr></table>
<table class="grid"><tr class="h"><td colspan="2">D. Informacje dotyczące pomocy na te same koszty</td></tr>{ask("Czy pomoc dotyczy dających się zidentyfikować kosztów?", True)}
{ask("Czy otrzymano inną pomoc na te same koszty?", False)}</table>
<table class="grid"><tr class="h"><td colspan="4">{"E. " if obsolete else ""}Osoba upoważniona do przedstawienia informacji</td></tr><tr><td>{f.boss}</td><td>tel. {f.phone}</td><td>{f.boss_role}</td>
<td style="width:45mm">{f.day}<br>{sign}</td></tr></table>""")


CONTRACT = (
    ("§ 1. Postanowienia wstępne", (
        "Strony zawierają umowę w związku z naborem na wyjazd studyjny do Szwajcarii (22–25 czerwca 2026 r.) w projekcie „Innowacyjne Lubuskie”.",
        "Województwo powierza organizację podróży wykonawcy wyłonionemu zgodnie z przepisami o zamówieniach publicznych.",
        "Uczestnikiem ze strony Przedsiębiorcy jest {delegate}.")),
    ("§ 2. Dofinansowanie", (
        "Dofinansowanie wynosi 85% kosztu udziału jednej osoby i stanowi pomoc de minimis (rozporządzenie Komisji (UE) 2023/2831).",
        "Wkład Przedsiębiorcy wynosi 15% kosztu, szacunkowo 2500 zł netto, płatny w terminie 7 dni od wezwania.",
        "Dzień podpisania umowy jest dniem udzielenia pomocy.")),
    ("§ 3. Zobowiązania stron", (
        "Województwo zapewnia przejazd, noclegi, wyżywienie, ubezpieczenie i program wizyt.",
        "Przedsiębiorca bierze czynny udział w programie, wypełnia ankietę i publikuje notatkę o wyjeździe na stronie internetowej.",
        "Przedsiębiorca utrzymuje dokumentację pomocy przez 10 lat i poddaje się kontroli uprawnionych organów.")),
    ("§ 4. Rezygnacja", (
        "Rezygnacja jest bezkosztowa, jeżeli wpłynie na piśmie co najmniej 15 dni przed wyjazdem.",
        "W innym wypadku Przedsiębiorca zwraca koszty poniesione do dnia wpływu rezygnacji.")),
    ("§ 5. Dane osobowe i promocja", (
        "Strony przetwarzają dane osobowe uczestnika wyłącznie w celu wykonania umowy.",
        "Przedsiębiorca wyraża zgodę na wykorzystanie logotypu i zdjęć w materiałach informacyjnych projektu.")),
    ("§ 6. Przepisy końcowe", (
        "W sprawach nieuregulowanych stosuje się Kodeks cywilny i Regulamin rekrutacji.",
        "Zmiany umowy wymagają formy pisemnej lub elektronicznej.",
        "Umowę zawarto w dwóch egzemplarzach.")),
)


def contract_html(f: Firm, how: str) -> str:
    """An earlier draft of the contract on two pages, initialled at the foot of each."""
    def foot(number: int) -> str:
        pen = draw.svg("initials", f"{f.nip}{number}", 17) if how == "hand" else ""
        return (f'<div style="position:absolute;bottom:0;left:0;right:0;display:flex;justify-content:space-between;align-items:flex-end" class="s">'
                f"<span>Projekt umowy – strona {number} z 2</span><span>{pen}</span></div>")

    def parts(chosen: tuple[tuple[str, tuple[str, ...]], ...]) -> str:
        return "".join(f"<p class='c'><b>{title}</b></p>" + "".join(
            f"<p>{i}. {text.format(delegate=f'{f.delegate} ({f.delegate_role})')}</p>" for i, text in enumerate(points, 1)) for title, points in chosen)

    return page("body{font-family:'Liberation Serif';font-size:12pt} p{text-align:justify;margin:1.5mm 0} .sheet{position:relative;height:258mm} .c{text-align:center}", f"""
<div class="sheet pb"><p class="c s">PROJEKT UMOWY – Regionalny Program Fundusze Europejskie dla Lubuskiego 2021–2027</p>
<h2>Umowa o dofinansowanie uczestnictwa przedsiębiorcy<br>z województwa lubuskiego w Wyjeździe</h2><p>zawarta dnia ................ 2026 r. w Zielonej Górze między Województwem Lubuskim, ul. Podgórna 7,
65-057 Zielona Góra, zwanym Województwem, a <b>{f.name}</b>, {f.address}, NIP {f.nip}, {f.register}, którego reprezentuje {f.boss} ({f.boss_role}), zwanym Przedsiębiorcą.</p>
{parts(CONTRACT[:3])}{foot(1)}</div>
<div class="sheet">{parts(CONTRACT[3:])}<table style="margin-top:16mm"><tr><td class="c">.......................................<br>Województwo</td><td class="c">{"" if how != "electronic" else
"(podpis elektroniczny)<br>"}.......................................<br>Przedsiębiorca</td></tr></table>{foot(2)}</div>""")


def contract_old(doc: WordDocument, f: Firm, hand: Hand) -> None:
    """An older edition in Word."""
    s = Sheet(doc, hand, "Carlito", 11.5, 2.4)
    s.footer("Umowa o dofinansowanie uczestnictwa – projekt", initials=hand.sign == "hand")
    s.p("Projekt", italic=True, align="r")
    s.p("UMOWA", bold=True, size=15, align="c", after=0)
    s.p("o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w wyjeździe studyjnym do Szwajcarii", bold=True, align="c")
    s.p("Stronami umowy są Województwo Lubuskie (ul. Podgórna 7, 65-057 Zielona Góra) oraz:", before=6)
    s.line("Przedsiębiorca:", f"{f.name}, {f.address}")
    s.line("NIP:", f.nip)
    s.line("reprezentowany przez:", f"{f.boss}, {f.boss_role}")
    for title, points in CONTRACT:
        s.p(title, bold=True, align="c", before=8, keep=True)
        for number, text in enumerate(points, 1):
            s.p(f"{number}) {text.format(delegate=f.delegate)}", align="j")
    s.p(before=16)
    s.p("…" * 14 + "                         " + "…" * 14, align="c", after=0)
    s.p("Województwo                                                     Przedsiębiorca", align="c")


def statement_letter(f: Firm, how: str) -> str:
    """The statement about aid received, in one's own words."""
    rows = "".join(f"<tr><td>{day}</td><td>{organ}</td><td>{basis}</td><td class='r'>{pln}</td><td class='r'>{eur}</td></tr>" for day, organ, basis, pln, eur in f.aid)
    text = ("otrzymało następującą pomoc de minimis:" if rows else "nie otrzymało żadnej pomocy de minimis.")
    table = f"<table class='grid'><tr><th>Dzień</th><th>Organ</th><th>Podstawa</th><th>PLN</th><th>EUR</th></tr>{rows}</table>" if rows else ""
    return page("body{font-family:Carlito;font-size:12pt}", f"""<p class="r">{f.place}, {f.day}</p><p>{f.name}<br>{f.address}<br>NIP {f.nip}</p>
<h2>Oświadczenie o otrzymanej pomocy de minimis</h2><p>Oświadczam, że w okresie trzech minionych lat przedsiębiorstwo {text}</p>{table}
<p class="r" style="margin-top:14mm">{_sign(f, how, "st")}</p>""")
