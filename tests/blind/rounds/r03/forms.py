"""Four make-ups of the application form."""

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word

from .companies import LIS, Firm
from .pen import Sign, box_stamp, day, e, grid, long_day, page, para, setup, signature, two, word_signature

TRIP = "Szwajcaria, 22–25 czerwca 2026 r."


def _stamp(firm: Firm) -> str:
    return box_stamp(firm.name, firm.address, f"NIP {firm.nip}")


def dotted(firm: Firm, sign: Sign) -> Html:
    """Single column, Roman numerals, answers typed over dotted lines."""
    def line(label: str, answer: object) -> str:
        return f'<p class="d"><span>{e(label)}</span><span class="a">{e(answer)}</span></p>'

    def opt(on: bool, text: str) -> str:
        return f'<span class="o">{"☒" if on else "☐"} {e(text)}</span>'

    held = "".join(f'<p>{n}. <span class="a">{e(item)}</span></p>' for n, item in enumerate(
        firm.certificates or ("brak",), 1))
    went = "".join(f'<p>{n}) <span class="a">{day(when)} – {e(what)}</span></p>' for n, (when, what) in enumerate(
        firm.events, 1)) or '<p>1) <span class="a">nie braliśmy udziału</span></p>'
    trips = ("nie korzystaliśmy (0)" if not firm.trips
             else f"tak, razem {len(firm.trips)}: " + "; ".join(firm.trips))
    body = f"""
<div style="font-size:8.5pt;border-bottom:2px solid #2b6b3c;padding-bottom:2mm">SAMORZĄD WOJEWÓDZTWA LUBUSKIEGO ·
 Departament Gospodarki i Rozwoju · „Innowacyjne Lubuskie” FEWL 2021–2027</div>
<h2 style="text-align:center;margin-top:6mm">KARTA ZGŁOSZENIA PRZEDSIĘBIORCY<br>
<span style="font-size:11pt">do wyjazdu studyjnego: {TRIP}</span></h2>
<h3>I. Kto się zgłasza</h3>
{line("Pełna firma (nazwa wg rejestru):", firm.name)}{line("Numer identyfikacji podatkowej:", firm.dashed)}
{line("REGON / KRS:", firm.regon + " / " + (firm.krs or "–"))}{line("Postać prawna:", firm.form)}
{line("Adres rejestrowy – ulica i numer:", firm.street)}{line("kod i poczta:", firm.code + " " + firm.town)}
{line("region (województwo), w którym mieści się siedziba albo oddział:", "lubuskie")}
{line("telefon / e-mail:", firm.phone + " / " + firm.mail)}
<h3>II. Czym się zajmuje</h3>
{line("Przeważający rodzaj działalności wg PKD:", firm.pkd + " – " + firm.trade)}
<p>Rozmiar firmy wg zał. I do rozporządzenia 651/2014:
 {opt(firm.size == "micro", "mikro")}{opt(firm.size == "small", "mała")}{opt(firm.size == "medium", "średnia")}
 {opt(False, "duża")}</p>
<p>Czy firma wprowadza innowacje (badania, nowe wyroby, współpraca z uczelnią)?
 {opt(firm.innovative, "tak")}{opt(not firm.innovative, "nie")}</p>{line("Uzasadnienie:", firm.innovation)}
<h3>III. Posiadane certyfikaty, atesty i prawa ochronne</h3>{held}
<h3>IV. Firma w Internecie</h3>
{line("witryna po polsku:", firm.www or "nie mamy")}
{line("witryna w obcym języku:", f"{firm.foreign} ({firm.languages})" if firm.foreign else "nie mamy")}
{line("profile w mediach społecznościowych:", ", ".join(firm.social) or "nie prowadzimy")}
<h3>V. Zagraniczne kontakty z ostatnich trzech lat</h3>
<p>(targi, misje, szkolenia, wyjazdy – z datami)</p>{went}
<h3>VI. Wcześniejsze wyjazdy z Urzędem Marszałkowskim opłacane z FEWL 2021–2027</h3>{line("", trips)}
<h3>VII. Lubuskie inteligentne specjalizacje</h3>
<p>Działamy w obszarze którejś z nich: {opt(bool(firm.lis), "tak")}{opt(not firm.lis, "nie")}</p>
{line("jeżeli tak – której:", firm.lis or "–")}
{line("Zawarte Porozumienia na rzecz Rozwoju Obszarów Kluczowych (które?):", "; ".join(firm.agreements) or "żadne")}
<p>Realizujemy przedsięwzięcie horyzontalne z takiego Porozumienia: {opt(bool(firm.horizontal), "tak")}
{opt(not firm.horizontal, "nie")}</p>{line("tytuł:", firm.horizontal or "–")}
<h3>VIII. Kto pojedzie</h3>
{line("Imię i nazwisko uczestnika:", firm.delegate)}{line("stanowisko:", firm.job)}
<p style="font-size:9pt;text-align:justify">Znam i przyjmuję Regulamin rekrutacji. Potwierdzam prawdziwość danych i
 wiem, że firma ponosi 15% kosztów wyjazdu przypadających na uczestnika.</p>
{two(f"<p>{e(firm.town)}, dnia {day(firm.sent)} r.</p>", signature(firm.slug, sign, firm.boss,
     "podpis osoby uprawnionej do reprezentacji", _stamp(firm)), "margin-top:4mm")}"""
    return Html(page(body, css=".a{font-family:'Liberation Mono',monospace;font-size:9.5pt;border-bottom:1px dotted "
                     "#333}.d{display:flex;gap:2mm;align-items:baseline}.d .a{flex:1}.o{margin-left:5mm}h3{font-size:11pt;margin-top:3.5mm;page-break-after:avoid}"
                     "p{page-break-inside:avoid}"))


def letter(firm: Firm, sign: Sign) -> Html:
    """Two columns, like a letter: narrow grey labels at the left, sentences at the right."""
    def row(label: str, text: str) -> str:
        return f'<tr><td class="l">{label}</td><td>{text}</td></tr>'

    def said(on: bool) -> str:
        return "<b>TAK</b> / <s>NIE</s>" if on else "<s>TAK</s> / <b>NIE</b>"

    size = ", ".join(f"<b><u>{v}</u></b>" if k == firm.size else f"<s>{v}</s>" for k, v in
                     (*(("micro", "mikro"), ("small", "małym"), ("medium", "średnim")), ("large", "dużym")))
    events = "; ".join(f"{e(what)} ({long_day(when)})" for when, what in firm.events)
    number = len(firm.agreements)
    body = f"""
{two(f"<b>{e(firm.name)}</b><br>{e(firm.street)}<br>{firm.code} {e(firm.town)}<br>woj. lubuskie<br>NIP: {firm.nip}"
     f"<br>REGON: {firm.regon}", f"{e(firm.town)}, {long_day(firm.sent)}<br><br>Urząd Marszałkowski<br>"
     "Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju<br>ul. Podgórna 7, 65-057 Zielona Góra")}
<h2 style="margin-top:8mm;font-size:15pt;color:#7a1f2b">Formularz zgłoszeniowy</h2>
<p>na wyjazd studyjny przedsiębiorców do Szwajcarii (22.06.2026 – 25.06.2026), projekt „Innowacyjne Lubuskie”</p>
<p style="font-size:8pt">Niewłaściwe skreślić.</p>
<table style="width:100%">
{row("reprezentant na wyjeździe", f"Do udziału delegujemy: <b>{e(firm.delegate)}</b>, {e(firm.job)}, "
     f"tel. {firm.phone}, {e(firm.mail)}.")}
{row("uprawniony do podpisu", f"{e(firm.boss)} – {e(firm.role)}")}
{row("forma prawna", e(firm.form))}
{row("branża (PKD)", f"{firm.pkd}, {e(firm.trade)}")}
{row("kategoria MŚP", f"Jesteśmy przedsiębiorstwem: {size}.")}
{row("uczestnictwo w poprzednich wyjazdach UMWL (FEWL 2021–2027)",
     f"{said(bool(firm.trips))}. Liczba: {len(firm.trips)}. {e('; '.join(firm.trips))}")}
{row("aktywność międzynarodowa w ostatnich 3 latach", f"{said(bool(firm.events))}. {events}")}
{row("nasza innowacyjność", f"{said(firm.innovative)}. {e(firm.innovation)}")}
{row("znaki jakości, patenty, świadectwa", e("; ".join(firm.certificates)) or "Nie posiadamy.")}
{row("strona WWW w języku polskim", e(firm.www) if firm.www else "brak")}
{row("strona WWW – wersje obcojęzyczne", f"{e(firm.foreign)}, język: {e(firm.languages)}" if firm.foreign
     else "brak")}
{row("serwisy społecznościowe", e(", ".join(firm.social)) or "brak")}
{row("Lubuskie Inteligentne Specjalizacje", f"Nasza działalność się w nie wpisuje: {said(bool(firm.lis))}. "
     f"{e(firm.lis)}")}
{row("sygnatariusz Porozumień dla Obszarów Kluczowych", f"{said(bool(number))}. "
     f"{e('; '.join(firm.agreements))}{f' (liczba Porozumień: {number})' if number else ''}")}
{row("przedsięwzięcie horyzontalne z Porozumienia", f"{said(bool(firm.horizontal))}. {e(firm.horizontal)}")}
</table>
<p style="margin-top:5mm">Zapoznaliśmy się z zasadami rekrutacji i zobowiązujemy się wnieść wkład 15%. Załączamy
 wymagane dokumenty.</p><p>Z poważaniem</p>{signature(firm.slug, sign, firm.boss, "podpis", _stamp(firm))}"""
    return Html(page(body, "10pt/1.35 'Liberation Sans',sans-serif",
                     ".l{width:44mm;color:#555;font-size:8.5pt;text-align:right;padding-right:4mm;border-right:1px "
                     "solid #7a1f2b}td{vertical-align:top;padding:1.3mm 3mm}"))


def questionnaire(firm: Firm, sign: Sign) -> Word:
    """Word; whole questions, the answer beneath each."""
    def write(doc: WordDocument) -> None:
        setup(doc, "Calibri", 10.5)
        doc.sections[0].footer.paragraphs[0].text = "Ankieta zgłoszeniowa – wyjazd studyjny Szwajcaria 2026"
        para(doc, "ANKIETA ZGŁOSZENIOWA UCZESTNIKA WYJAZDU STUDYJNEGO", True, align=1, size=14)
        para(doc, "Kierunek: Szwajcaria. Termin: 22–25.06.2026. Prosimy odpowiedzieć na każde pytanie.", align=1)
        count = iter(range(1, 40))

        def ask(question: str, *answers: str) -> None:
            para(doc, f"Pytanie {next(count)}. {question}", True)
            for answer in answers:
                para(doc, answer)

        def yes(on: bool) -> str:
            return "[x] tak     [ ] nie" if on else "[ ] tak     [x] nie"

        ask("Jak brzmi pełna nazwa Państwa firmy i jaki ma numer NIP?", f"{firm.name}", f"NIP {firm.nip}")
        ask("Pod jakim adresem firma jest zarejestrowana i w jakim województwie?",
            f"{firm.street}, {firm.code} {firm.town}, województwo lubuskie")
        ask("W jakiej formie i od kiedy działa firma?", f"{firm.form}, od {day(firm.since)}")
        ask("Jaki kod PKD ma główna działalność?", f"{firm.pkd} ({firm.trade})")
        ask("Do której grupy przedsiębiorstw należy firma?", "   ".join(
            f"[{'x' if firm.size == k else ' '}] {v}" for k, v in (("micro", "mikroprzedsiębiorstwa"), (
                "small", "małe przedsiębiorstwa"), ("medium", "średnie przedsiębiorstwa"), ("x", "inne"))))
        ask("Kto będzie reprezentował firmę podczas wyjazdu?", f"{firm.delegate} ({firm.job})")
        ask("Czy działalność firmy ma charakter innowacyjny? Na czym to polega?", yes(firm.innovative),
            firm.innovation)
        ask("Jakimi certyfikatami, patentami lub atestami firma może się wykazać?",
            *(f"– {item}" for item in firm.certificates or ("żadnymi",)))
        ask("Czy firma ma stronę internetową po polsku? Jaki jest jej adres?", firm.www or "Nie, nie ma.")
        ask("Czy firma ma stronę w innych językach? Jakich?",
            f"Tak: {firm.foreign}, {firm.languages}" if firm.foreign else "Nie.")
        ask("Na jakich portalach społecznościowych firma jest aktywna?",
            ", ".join(firm.social) if firm.social else "Na żadnych.")
        ask("W jakich imprezach targowych, szkoleniach i wyjazdach służących pozyskaniu zagranicznych kontaktów firma "
            "uczestniczyła przez ostatnie trzy lata?")
        if firm.events:
            grid(doc, [("Kiedy", "Co to było"), *((day(when), what) for when, what in firm.events)], (3.2, 13), True)
        else:
            para(doc, "W żadnych.")
        ask("Ile razy firma wyjeżdżała z Urzędem Marszałkowskim w ramach promocji gospodarczej z FEWL 2021–2027?",
            f"{len(firm.trips)}" + (f" – {'; '.join(firm.trips)}" if firm.trips else " (ani razu)"))
        ask("Czy firma działa w którejś z Lubuskich Inteligentnych Specjalizacji?", yes(bool(firm.lis)),
            *([f"Nazwa specjalizacji: {firm.lis}"] if firm.lis else []))
        ask("Czy firma należy do partnerstwa, które podpisało Porozumienie na rzecz Rozwoju Obszaru Kluczowego? "
            "Proszę wymienić wszystkie.", yes(bool(firm.agreements)), *firm.agreements)
        ask("Czy firma bierze udział w przedsięwzięciu horyzontalnym zapisanym w takim Porozumieniu?",
            yes(bool(firm.horizontal)), *([firm.horizontal] if firm.horizontal else []))
        para(doc, "Odpowiedzi są zgodne ze stanem faktycznym. Akceptujemy Regulamin i pokrycie 15% kosztów.",
             italic=True)
        para(doc, f"{firm.town}, {long_day(firm.sent)}")
        word_signature(doc, firm.slug, sign, firm.boss, firm.role)
    return Word(write)


def sheet(firm: Firm, sign: Sign) -> Html:
    """Like a spreadsheet: codes, parameters, values, ticks in T and N columns."""
    def row(code: str, what: str, value: str, flag: bool | None = None) -> str:
        tick = ("", "") if flag is None else ("X", "") if flag else ("", "X")
        return (f'<tr><td>{code}</td><td>{what}</td><td class="c">{tick[0]}</td><td class="c">{tick[1]}</td>'
                f'<td>{value}</td></tr>')

    def head(text: str) -> str:
        return f'<tr class="h"><td colspan="5">{text}</td></tr>'

    events = [f"{day(w)} | {e(t)}" for w, t in firm.events]
    five = "".join(row(f"D{n}", f"Wydarzenie {n} (data | nazwa)", events[n - 1] if n <= len(events) else "—")
                   for n in range(1, 6))
    cert = "".join(row(f"C{n}", f"Dokument {n}", e(firm.certificates[n - 1]) if n <= len(firm.certificates) else "—")
                   for n in range(1, 6))
    sizes = "".join(row(f"B{n}", f"{label}", "", firm.size == key) for n, (key, label) in enumerate(
        (("micro", "podmiot mikro"), ("small", "podmiot mały"), ("medium", "podmiot średni")), 3))
    lis = "".join(row(f"F{n}", f"specjalizacja „{name}”", "", firm.lis == name) for n, name in enumerate(LIS, 1))
    body = f"""
<p style="text-align:right;font-size:8pt">Załącznik: FZ / wyjazdy studyjne / 2026</p>
<h2 style="font-size:13pt">Zgłoszenie na wyjazd studyjny – arkusz danych podmiotu</h2>
<p>Wyjazd: <b>Szwajcaria 22–25.06.2026</b>. W kolumnie T albo N wstawić X.</p>
<table><tr class="h"><td>Kod</td><td>Parametr</td><td>T</td><td>N</td><td>Treść</td></tr>
{head("A. Podmiot aplikujący")}
{row("A1", "Nazwa podmiotu gospodarczego", e(firm.name))}{row("A2", "NIP", firm.nip)}{row("A3", "REGON", firm.regon)}
{row("A4", "KRS (jeśli dotyczy)", firm.krs or "nie dotyczy")}{row("A5", "Siedziba: ulica", e(firm.street))}
{row("A6", "Siedziba: kod pocztowy", firm.code)}{row("A7", "Siedziba: miejscowość", e(firm.town))}
{row("A8", "Siedziba: województwo", "LUBUSKIE")}{row("A9", "Kontakt", f"{firm.phone}; {e(firm.mail)}")}
{row("A10", "Uczestnik wyjazdu (imię, nazwisko)", e(firm.delegate))}{row("A11", "Funkcja uczestnika", e(firm.job))}
{head("B. Profil")}{row("B1", "Kod PKD działalności głównej", firm.pkd)}{row("B2", "Opis", e(firm.trade))}{sizes}
{row("B6", "Podmiot prowadzi działalność innowacyjną", e(firm.innovation), firm.innovative)}
{head("C. Certyfikacja i własność przemysłowa")}{cert}
{head("D. Targi, misje i szkolenia ukierunkowane na kontakty zagraniczne – ostatnie 36 miesięcy")}{five}
{head("E. Widoczność w sieci")}
{row("E1", "Serwis WWW w języku polskim", e(firm.www or "—"), bool(firm.www))}
{row("E2", "Serwis WWW w języku angielskim lub innym", f"{e(firm.foreign)} [{e(firm.languages)}]" if firm.foreign
     else "—", bool(firm.foreign))}
{row("E3", "Media społecznościowe prowadzone na bieżąco", e(", ".join(firm.social)) or "—", bool(firm.social))}
{head("F. Lubuskie Inteligentne Specjalizacje (LIS)")}{lis}
{row("F4", "Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych (podać nazwy)",
     e("; ".join(firm.agreements)) or "—", bool(firm.agreements))}
{row("F5", "Realizacja przedsięwzięcia horyzontalnego", e(firm.horizontal) or "—", bool(firm.horizontal))}
{head("G. Korzystanie z oferty Urzędu")}
{row("G1", "Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027", e("; ".join(firm.trips)) or "—",
     bool(firm.trips))}{row("G2", "Suma wyjazdów z poz. G1", str(len(firm.trips)))}
</table>
<p style="font-size:8.5pt">Podmiot akceptuje Regulamin oraz współfinansowanie w wysokości 15%.</p>
{two(f"<p>Data sporządzenia: {firm.sent.isoformat()}</p>",
     signature(firm.slug, sign, firm.boss, f"za podmiot: {firm.role}", _stamp(firm)))}"""
    return Html(page(body, "9pt/1.3 'Liberation Sans',sans-serif",
                     "table{width:100%}td{border:1px solid #888;padding:.8mm 1.5mm;vertical-align:top}.h td"
                     "{background:#d9e6d3;font-weight:bold}.c{text-align:center;font-weight:bold;width:7mm}"
                     "td:first-child{width:10mm;color:#555}td:nth-child(2){width:62mm}"
                     "tr{page-break-inside:avoid}", margin="14mm 15mm"))


LAYOUTS = {"dotted card": dotted, "two-column letter": letter, "questionnaire of sentences": questionnaire,
           "spreadsheet": sheet}
