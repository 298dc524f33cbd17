"""Status declarations, de minimis forms, statements of aid received."""

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word

from .companies import Firm
from .pen import Sign, box_stamp, day, e, grid, long_day, page, para, setup, signature, two, word_signature

CHOICES = (("micro", "mikroprzedsiębiorstwo"), ("small", "małe przedsiębiorstwo"), ("medium", "średnie przedsiębiorstwo"))
INSTRUMENTAL = {"micro": "mikroprzedsiębiorstwem", "small": "małym przedsiębiorstwem",
                "medium": "średnim przedsiębiorstwem"}
SHORT = {"micro": "mikroprzedsiębiorca", "small": "mały przedsiębiorca", "medium": "średni przedsiębiorca"}


def _size(firm: Firm) -> str:
    return firm.status_size or firm.size


def _stamp(firm: Firm) -> str:
    return box_stamp(firm.name, f"NIP {firm.nip}", turn=2)


def status_boxes(firm: Firm, sign: Sign) -> Html:
    boxes = "".join(f"<p style='margin-left:12mm'>{'☒' if key == _size(firm) else '☐'} {text}</p>"
                    for key, text in CHOICES)
    body = f"""<p style="text-align:right">{e(firm.town)}, {long_day(firm.sent)}</p>
<p><b>{e(firm.name)}</b><br>{e(firm.address)}<br>NIP {firm.dashed}</p>
<h2 style="text-align:center;margin:12mm 0 6mm">Oświadczenie o statusie Wnioskodawcy</h2>
<p>Świadomie i zgodnie z prawdą oświadczam, że reprezentowany przeze mnie podmiot to w rozumieniu załącznika I do
 rozporządzenia Komisji (UE) nr 651/2014:</p>{boxes}<p style="margin-left:12mm">☐ żadne z powyższych</p>
<p>Dane za ostatni zamknięty rok: pracujących w RJP {firm.people}, obrót {firm.turnover} zł, aktywa
 {firm.balance} zł.</p>
<p>Relacje z innymi firmami: ☒ podmiot niezależny ☐ podmiot partnerski ☐ podmiot powiązany</p>
<div style="margin-top:20mm">{signature(firm.slug, sign, firm.boss, "podpis składającego oświadczenie",
                                       _stamp(firm))}</div>"""
    return Html(page(body, "11.5pt/1.5 'Liberation Serif',serif"))


def status_deletion(firm: Firm, sign: Sign) -> Word:
    def write(doc: WordDocument) -> None:
        setup(doc, "Arial", 11)
        para(doc, "OŚWIADCZENIE PRZEDSIĘBIORCY O WIELKOŚCI FIRMY", True, align=1, size=13)
        para(doc, "(status MŚP wnioskodawcy)", align=1)
        para(doc, f"Podmiot: {firm.name}\nNumer NIP: {firm.nip}\nAdres: {firm.address}")
        spot = para(doc, "Na podstawie rozporządzenia (UE) nr 651/2014 oświadczam, że prowadzona działalność mieści "
                    "się w kategorii*: ", align=3)
        for index, (key, text) in enumerate(SHORT.items()):
            run = spot.add_run(text)
            run.font.strike, run.bold = key != _size(firm), key == _size(firm)
            spot.add_run(" / " if index < 2 else ".")
        para(doc, "* niepotrzebne skreślono", size=8.5)
        grid(doc, [("Rok", "Zatrudnienie", "Obrót (zł)", "Suma bilansowa (zł)"),
                   ("2025", str(firm.people), firm.turnover, firm.balance)], (2.5, 4, 4.5, 5), True)
        para(doc, "Firma nie ma podmiotów partnerskich ani powiązanych.")
        para(doc, f"{firm.town}, {day(firm.sent)}")
        word_signature(doc, firm.slug + ":s", sign, firm.boss, firm.role)
    return Word(write)


def status_table(firm: Firm, sign: Sign) -> Html:
    limits = (("micro", "mikro", "poniżej 10", "2 mln €", "2 mln €"), ("small", "małe", "poniżej 50", "10 mln €",
              "10 mln €"), ("medium", "średnie", "poniżej 250", "50 mln €", "43 mln €"))
    rows = "".join(f"<tr><td>{name}</td><td>{a}</td><td>{b}</td><td>{c}</td><td><b>"
                   f"{'TAK' if key == _size(firm) else 'NIE'}</b></td></tr>" for key, name, a, b, c in limits)
    body = f"""<h3 style="background:#eee;padding:2mm">DEKLARACJA STATUSU MŚP – nabór na wyjazdy studyjne 2026</h3>
<table><tr><th>Wnioskodawca</th><td colspan="4">{e(firm.name)}, {e(firm.address)}</td></tr>
<tr><th>NIP / REGON</th><td colspan="4">{firm.nip} / {firm.regon}</td></tr>
<tr><th>Kategoria</th><th>Personel</th><th>Roczny obrót do</th><th>lub bilans do</th><th>Wnioskodawca spełnia</th></tr>
{rows}<tr><th colspan="2">Dane Wnioskodawcy (2025 r.)</th><td>{firm.people} RJP</td><td>{firm.turnover} zł</td>
<td>{firm.balance} zł</td></tr><tr><th colspan="2">Typ</th><td>samodzielny: TAK</td><td>partnerski: NIE</td>
<td>powiązany: NIE</td></tr></table>
<p style="margin-top:8mm">Oświadczam, że dane są rzetelne; podstawą oceny jest załącznik I do rozporządzenia
 651/2014.</p>{two(f"<p>{day(firm.sent)} r.</p>", signature(firm.slug + ":t", sign, firm.boss, firm.role,
                                                           _stamp(firm)), "margin-top:14mm")}"""
    return Html(page(body, "10pt/1.4 'Liberation Sans',sans-serif",
                     "td,th{border:1px solid #444;padding:2mm;text-align:left}table{width:100%}"))


def status_sentence(firm: Firm, sign: Sign) -> Html:
    body = f"""<div style="margin-top:30mm;text-align:justify">
<h3 style="text-align:center;letter-spacing:3px">OŚWIADCZENIE</h3>
<p style="text-indent:12mm">Ja, niżej podpisan{'a' if firm.boss.split()[0].endswith('a') else 'y'}
 {e(firm.boss)}, {e(firm.role)}, działając w imieniu {e(firm.name)} z siedzibą: {e(firm.address)}, NIP {firm.nip},
 oświadczam, że Wnioskodawca jest {INSTRUMENTAL[_size(firm)]} według definicji z załącznika I do rozporządzenia
 nr 651/2014, bo zatrudnia {firm.people} os., osiągnął za 2025 r. {firm.turnover} zł przychodu, a jego majątek
 wynosi {firm.balance} zł, i nie pozostaje w powiązaniach kapitałowych ani osobowych.</p>
<p style="margin-top:8mm">{e(firm.town)}, {long_day(firm.sent)}</p></div>
{signature(firm.slug + ":o", sign, firm.boss, "czytelny podpis", _stamp(firm))}"""
    return Html(page(body, "12pt/1.7 'Liberation Serif',serif", margin="25mm"))


TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
QUESTIONS = (
    "Czy podmiot spełnia kryteria kwalifikujące do objęcia postępowaniem upadłościowym lub restrukturyzacyjnym?",
    "Czy wobec podmiotu toczy się postępowanie zbiorowe dotyczące niewypłacalności?",
    "Czy podmiot, będąc innym niż MŚP, ma rating poniżej B-?")
SECTORS = ("rybołówstwo i akwakultura", "produkcja podstawowa produktów rolnych",
           "przetwarzanie i wprowadzanie do obrotu produktów rolnych")


def aid_grid(firm: Firm, sign: Sign) -> Html:
    def row(label: str, value: object) -> str:
        return f"<tr><td class='g'>{label}</td><td colspan='2'>{e(value)}</td></tr>"
    part_b = "".join(f"<tr><td>{n}) {q}</td><td>☐ tak</td><td>☒ nie</td></tr>" for n, q in enumerate(QUESTIONS, 1))
    part_c = "".join(f"<tr><td>{n}) {q}</td><td>☐ tak</td><td>☒ nie</td></tr>" for n, q in enumerate(SECTORS, 1))
    size = " ".join(f"{'☒' if key == firm.size else '☐'} {text}" for key, text in CHOICES)
    body = f"""<h3 style="text-align:center">{TITLE}</h3>
<p style="text-align:center;font-size:8pt">stosuje się do pomocy de minimis udzielanej na warunkach rozporządzenia
 Komisji (UE) 2023/2831</p><table>
<tr class="h"><td colspan="3">A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc</td></tr>
{row("1) Identyfikator podatkowy NIP", firm.nip)}{row("2) Imię i nazwisko albo nazwa", firm.name)}
{row("3) Adres miejsca zamieszkania albo siedziby", firm.address)}
{row("4) Identyfikator gminy", f"{firm.teryt} ({firm.gmina})")}{row("5) Forma prawna", firm.form)}
{row("6) Wielkość podmiotu", size)}{row("7) Klasa działalności PKD", firm.pkd)}
{row("8) Data utworzenia podmiotu", day(firm.since))}
<tr><td>9) Powiązania z innymi przedsiębiorcami</td><td>☐ tak</td><td>☒ nie</td></tr>
<tr><td>10) Połączenie, przejęcie lub podział w minionych 3 latach</td><td>☐ tak</td><td>☒ nie</td></tr>
<tr class="h"><td colspan="3">A1. Wspólnik spółki wnioskujący o pomoc: nie dotyczy</td></tr>
<tr class="h"><td colspan="3">B. Sytuacja ekonomiczna</td></tr>{part_b}
<tr class="h"><td colspan="3">C. Działalność, w związku z którą ubiega się o pomoc</td></tr>{part_c}
<tr class="h"><td colspan="3">D. Pomoc otrzymana na te same koszty</td></tr>
<tr><td>Czy podmiot otrzymał inną pomoc na te same koszty kwalifikujące się?</td><td>☐ tak</td><td>☒ nie</td></tr>
<tr class="h"><td colspan="3">E. Osoba upoważniona do przedstawienia informacji</td></tr>
{row("Imię, nazwisko, stanowisko", f"{firm.boss}, {firm.role}")}{row("Telefon", firm.phone)}
{row("Data", day(firm.sent))}</table>
{signature(firm.slug + ":d", sign, firm.boss, "podpis", _stamp(firm))}"""
    return Html(page(body, "9.2pt/1.3 'Liberation Sans',sans-serif",
                     "table{width:100%}td{border:1px solid #555;padding:.8mm 2mm}.h td{background:#ececec;"
                     "font-weight:bold}.g{width:62mm}"))


def aid_flow(firm: Firm, sign: Sign) -> Word:
    def write(doc: WordDocument) -> None:
        setup(doc, "Times New Roman", 11)
        doc.sections[0].footer.paragraphs[0].text = "Informacje do pomocy de minimis – rozporządzenie (UE) 2023/2831"
        para(doc, TITLE.upper(), True, align=1, size=13)
        para(doc, "Część A – wnioskujący podmiot", True)
        for number, (label, value) in enumerate((
                ("NIP", firm.nip), ("Nazwa", firm.name), ("Siedziba lub miejsce zamieszkania", firm.address),
                ("Gmina (kod TERYT)", f"{firm.gmina}, {firm.teryt}"), ("Forma prawna", firm.form),
                ("Wielkość", dict(CHOICES)[firm.size]), ("Przeważająca działalność", f"PKD {firm.pkd}"),
                ("Data powstania", day(firm.since)), ("Przedsiębiorstwa powiązane", "nie ma"),
                ("Połączenia, podziały, przejęcia w ciągu 3 lat", "nie było")), 1):
            para(doc, f"{number}. {label}: {value}")
        para(doc, "Część A1 – nie wypełniono, podmiot nie jest wspólnikiem wnioskującym o pomoc.", True)
        para(doc, "Część B – kondycja ekonomiczna", True)
        for question in QUESTIONS:
            para(doc, f"{question}  Odpowiedź: NIE")
        para(doc, "Część C – przeznaczenie pomocy", True)
        para(doc, "Pomoc nie dotyczy: " + "; ".join(SECTORS) + ".")
        para(doc, "Część D – kumulacja", True)
        para(doc, "Na te same koszty nie otrzymano żadnej pomocy.")
        para(doc, "Część E – dane składającego informację", True)
        para(doc, f"{firm.boss}, {firm.role}, tel. {firm.phone}, {long_day(firm.sent)}")
        word_signature(doc, firm.slug + ":e", sign, firm.boss, firm.role)
    return Word(write)


def aid_columns(firm: Firm, sign: Sign) -> Html:
    def line(label: str, value: object) -> str:
        return f"<p>{label}<br><span style='border-bottom:1px dotted #000'>{e(value)}</span></p>"
    body = f"""<p style="text-align:center"><b>INFORMACJE PRZEDSTAWIANE PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</b><br>
formularz (podstawa: rozporządzenie Komisji UE 2023/2831 z 13.12.2023)</p>
<div style="columns:2;column-gap:9mm;column-rule:1px solid #bbb">
<h4>CZĘŚĆ A. PODMIOT</h4>{line("NIP", firm.nip)}{line("Nazwa podmiotu", firm.name)}{line("Adres", firm.address)}
{line("Identyfikator gminy", firm.teryt)}{line("Forma prawna", firm.form)}
{line("Wielkość podmiotu (mikro / mały / średni / inny)",
      {"micro": "mikro", "small": "mały", "medium": "średni"}[firm.size])}
{line("PKD", firm.pkd)}{line("Utworzono dnia", day(firm.since))}{line("Podmioty powiązane", "brak")}
{line("Połączenia i podziały", "brak")}<h4>CZĘŚĆ A1. WSPÓLNIK</h4><p>nie dotyczy</p>
<h4>CZĘŚĆ B. SYTUACJA EKONOMICZNA</h4>{"".join(line(q, "nie") for q in QUESTIONS)}
<h4>CZĘŚĆ C. DZIAŁALNOŚĆ</h4>{"".join(line(f"Czy wniosek dotyczy: {s}?", "nie") for s in SECTORS)}
<h4>CZĘŚĆ D. POMOC NA TE SAME KOSZTY</h4>{line("Czy przyznano?", "nie przyznano")}
<h4>CZĘŚĆ E. OSOBA SKŁADAJĄCA</h4>{line("Imię i nazwisko", firm.boss)}{line("Stanowisko", firm.role)}
{line("Data", day(firm.sent))}</div>
<div style="margin-top:8mm">{signature(firm.slug + ":f", sign, firm.boss, "podpis osoby z części E",
                                      _stamp(firm))}</div>"""
    return Html(page(body, "10pt/1.3 'Liberation Serif',serif", "h4{margin:2mm 0 0}p{page-break-inside:avoid}"))


def aid_tnx(firm: Firm, sign: Sign) -> Html:
    rows = "".join(f"<tr><td>{n}</td><td>{q}</td><td></td><td>X</td><td>{'' if n != 3 else 'MŚP'}</td></tr>"
                   for n, q in enumerate((*QUESTIONS, *(f"Pomoc dotyczy: {s}" for s in SECTORS),
                                          "Podmiot otrzymał pomoc na te same koszty"), 1))
    body = f"""<div style="border:2px solid #000;padding:3mm;text-align:center"><b>{TITLE}</b><br>
<small>rozporządzenie Komisji (UE) 2023/2831 · wzór obowiązujący od 13 listopada 2025 r.</small></div>
<h4>A. Dane podmiotu</h4><table><tr><th>NIP</th><th>Nazwa</th><th>Adres</th><th>Gmina</th></tr>
<tr><td>{firm.nip}</td><td>{e(firm.name)}</td><td>{e(firm.address)}</td><td>{firm.teryt}<br>{e(firm.gmina)}</td></tr>
<tr><th>Forma prawna</th><th>Wielkość podmiotu</th><th>Klasa PKD</th><th>Utworzony</th></tr>
<tr><td>{e(firm.form)}</td><td>{dict(CHOICES)[firm.size]}</td><td>{firm.pkd}</td><td>{firm.since.isoformat()}</td></tr>
<tr><td colspan="4">Powiązania z innymi przedsiębiorcami: brak. Przekształcenia w 3 latach: brak.</td></tr></table>
<h4>A1. Dane wspólnika</h4><p>— nie wypełnia się —</p>
<h4>B, C, D. Pytania (T – tak, N – nie)</h4>
<table><tr><th>Lp.</th><th>Pytanie</th><th>T</th><th>N</th><th>Uwagi</th></tr>{rows}</table>
<h4>E. Podpisujący</h4><p>{e(firm.boss)}, {e(firm.role)}, tel. {firm.phone}; {day(firm.sent)} r.</p>
{signature(firm.slug + ":g", sign, firm.boss, "(podpis)", _stamp(firm))}"""
    return Html(page(body, "9.5pt/1.4 'Liberation Sans',sans-serif",
                     "table{width:100%}td,th{border:1px solid #777;padding:1.5mm;text-align:left;font-size:9pt}"
                     "h4{margin:4mm 0 1mm}"))


def aid_statement(firm: Firm, sign: Sign) -> Html:
    """Załącznik 4: nothing received."""
    body = f"""<p>{e(firm.name)}, NIP {firm.nip}</p><h3 style="text-align:center;margin:10mm">Oświadczenie o otrzymanej
 pomocy de minimis</h3><p>Oświadczam, że w okresie minionych trzech lat podmiot:</p>
<p>[x] nie otrzymał pomocy de minimis</p><p>[ ] otrzymał pomoc de minimis w kwocie ………… zł (………… euro)</p>
<p>{e(firm.town)}, {day(firm.sent)}</p>{signature(firm.slug + ":h", sign, firm.boss, "podpis", _stamp(firm))}"""
    return Html(page(body, "11.5pt/1.6 'Liberation Serif',serif"))


def aid_statement_table(firm: Firm, sign: Sign) -> Word:
    """Załącznik 4 with aid received."""
    def write(doc: WordDocument) -> None:
        setup(doc, "Calibri", 11)
        para(doc, "WYKAZ UZYSKANEJ POMOCY DE MINIMIS – OŚWIADCZENIE", True, align=1, size=13)
        para(doc, f"Beneficjent: {firm.name}, NIP {firm.nip}, {firm.address}")
        grid(doc, [("Lp.", "Organ udzielający", "Dzień", "Kwota w zł", "Kwota w euro"),
                   ("1", "Województwo Lubuskie", "05.05.2025", "9 812,00", "2 296,10"),
                   ("2", "Starosta (PUP)", "18.09.2023", "24 000,00", "5 181,40")], (1.2, 6, 3, 3, 3), True)
        para(doc, "Oświadczam, że powyższe zestawienie obejmuje całą pomoc z ostatnich trzech lat.")
        para(doc, f"{firm.town}, {long_day(firm.sent)}")
        word_signature(doc, firm.slug + ":i", sign, firm.boss, firm.role)
    return Word(write)


STATUS = {"status with boxes": status_boxes, "status by deletion": status_deletion, "status table": status_table,
          "status sentence": status_sentence}
AID = {"de minimis grid": aid_grid, "de minimis flowing": aid_flow, "de minimis two columns": aid_columns,
       "de minimis T/N sheet": aid_tnx}
STATEMENT = {"aid statement none": aid_statement, "aid statement table": aid_statement_table}
