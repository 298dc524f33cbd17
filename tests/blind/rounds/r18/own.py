"""Papers in the companies' own layouts, not upon the office's blanks."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Mm

from tests.blind.model import Html, Word

from . import base as b
from .base import add, dashed, ink_img, para
from .firm import SIZES, Firm, dots, words
from .offices import page


def pen(f: Firm, on: bool, n: int = 0, ink: str = "1b2c86") -> str:
    return ink_img(f.seed + n, "name", ink, 46) if on else "<div style='height:14mm'></div>"


def _yn(on: bool) -> str:
    return "TAK" if on else "NIE"


def box(on: bool) -> str:
    return "<span style=\"font-family:'DejaVu Sans'\">" + ("☒" if on else "☐") + "</span>"


def app_sentences(f: Firm, signed: bool = True) -> Html:
    """Own A: questions as sentences, numbered by letters, the answer in a second column."""
    events = "".join(f"<tr><td>{e.when}</td><td>{e.name}, {e.place}</td><td>{e.role}</td></tr>" for e in f.events)
    certs = "<br>".join(f"– {c.name}, nr {c.number}, {dots(c.given)}" for c in f.certs) or "nie mamy"
    rows = (
        ("Kto zgłasza udział? Proszę podać firmę i formę prawną.", f"<b>{f.name}</b> ({f.legal})"),
        ("Pod jakim numerem NIP i REGON (a w przypadku spółek także KRS) firma jest zarejestrowana?", f"NIP {f.nip}, REGON {f.regon}" + (f", KRS {f.krs}" if f.krs else "")),
        ("Gdzie mieści się siedziba? Jakie to województwo?", f"{f.address}, województwo lubuskie"),
        ("Jaki jest kod PKD głównej działalności?", f"{f.pkd} – {f.pkd_name}"),
        ("Do jakiej kategorii MŚP należy firma?", f"Jesteśmy przedsiębiorstwem z kategorii: <b>{SIZES[f.size]}</b> (zatrudnienie {f.staff} RJP, obrót {f.turnover})."),
        ("Kto pojedzie do Szwajcarii w dniach 22–25 czerwca 2026 r.?", f"{f.delegate}, {f.position}, tel. {f.phone}"),
        ("Czym zajmuje się firma?", f.about),
        ("Czy firma prowadzi działalność innowacyjną?", f"<b>{_yn(f.innovative)}</b>. " + (f.innovation or "Nie prowadzimy prac tego rodzaju.")),
        ("Jakie certyfikaty, atesty lub patenty posiada firma?", certs),
        ("Adres strony internetowej po polsku", f.web_pl or "brak"),
        ("Adres strony internetowej w języku obcym", f.web_foreign or "brak"),
        ("Na jakich portalach społecznościowych firma jest aktywna?", ", ".join(f.social) or "nie prowadzimy"),
        ("W ilu wyjazdach UMWL sfinansowanych z FEWL 2021–2027 firma już uczestniczyła?", f"{len(f.trips)}" + (f" ({'; '.join(f.trips)})" if f.trips else " – w żadnym")),
        ("Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji i w którym?", f"{_yn(bool(f.lis))}" + (f", {f.lis}" if f.lis else "")),
        ("W ramach których Porozumień na rzecz Rozwoju Obszarów Kluczowych działa firma?", f"{len(f.agreements)}: {', '.join(f.agreements)}" if f.agreements else "Firma nie działa w ramach żadnego Porozumienia."),
        ("Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?", f"TAK – {f.horizontal}" if f.horizontal else "NIE"),
        ("Czego oczekujecie Państwo po wyjeździe?", f.goal))
    body = "".join(f"<tr><td class='g' width='6%'>{chr(97 + i)})</td><td class='g' width='37%'>{q}</td><td>{a}</td></tr>" for i, (q, a) in enumerate(rows))
    return page(f"""<p style='border-bottom:1px solid #2a6f97;color:#2a6f97'><b>{f.name}</b> · {f.address} · {f.mail}</p><h1>Zgłoszenie do wyjazdu studyjnego – Szwajcaria</h1><p class='c'>formularz zgłoszeniowy w naborze Województwa Lubuskiego, projekt „Innowacyjne Lubuskie”</p>
<table class='b'>{body}</table><h3>Wydarzenia z ostatnich trzech lat, na których szukaliśmy zagranicznych partnerów</h3><table class='b'><tr class='g'><th>Kiedy</th><th>Co i gdzie</th><th>W jakiej roli</th></tr>{events}</table>
<p style='text-align:justify'>Znam Regulamin i go akceptuję. Firma pokryje 15% kosztów wyjazdu. Nie działamy w sektorach wyłączonych z pomocy de minimis. Podane informacje są prawdziwe.</p>
<table style='margin-top:6mm'><tr><td style='vertical-align:bottom'>{f.town}, {words(f.signed)}</td><td class='c'>{pen(f, signed)}{f.signer}, {f.signer_role}</td></tr></table>""",
                font="10.5pt Carlito", margin="16mm 18mm", css="tr { break-inside: avoid; } h3 { break-after: avoid; }")


def app_flow(f: Firm, signed: bool = True) -> Html:
    """Own B: flowing text with headings and short answers after colons."""
    events = "".join(f"<li>{e.when} – {e.name} ({e.place}), {e.role}</li>" for e in f.events) or "<li>brak</li>"
    certs = "".join(f"<li>{c.name} (numer {c.number}, wydany {dots(c.given)})</li>" for c in f.certs) or "<li>brak</li>"
    return page(f"""<p class='r s'>Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju</p><h1 style='text-align:left'>FORMULARZ ZGŁOSZENIA</h1><p>Wyjazd: Szwajcaria, 22–25.06.2026</p>
<h3>I. Wnioskodawca</h3><p>Nazwa: {f.name}<br>NIP: {dashed(f.nip)}<br>REGON: {f.regon}<br>Adres siedziby: {f.address}<br>Region: woj. lubuskie, powiat: {f.county}<br>PKD (główne): {f.pkd}<br>Kontakt: {f.mail}, {f.phone}</p>
<h3>II. Reprezentant na wyjeździe</h3><p>{f.delegate} – {f.position}</p><h3>III. Charakterystyka</h3><p>Kategoria MŚP: {box(f.size == 'micro')} mikro {box(f.size == 'small')} mała {box(f.size == 'medium')} średnia {box(False)} nie MŚP</p>
<p>Profil: {f.about}</p><p>Działalność innowacyjna: {box(f.innovative)} prowadzona {box(not f.innovative)} nieprowadzona<br>Opis: {f.innovation or '–'}</p><p>Certyfikaty i prawa własności przemysłowej:</p><ul>{certs}</ul>
<h3>IV. Obecność w sieci</h3><p>WWW (PL): {f.web_pl or 'brak'}<br>WWW (wersja obcojęzyczna – język angielski): {f.web_foreign or 'brak'}<br>Media społecznościowe: {', '.join(f.social) or 'brak'}</p>
<h3>V. Aktywność międzynarodowa 2023–2026</h3><ol>{events}</ol><p>Wcześniejsze wyjazdy z UMWL (FEWL 2021–2027): {len(f.trips) or 'brak'} {'; '.join(f.trips)}</p>
<h3>VI. Specjalizacje</h3><p>Lubuskie Inteligentne Specjalizacje: {box(bool(f.lis))} tak {box(not f.lis)} nie {('– ' + f.lis) if f.lis else ''}<br>Porozumienia Obszarów Kluczowych: {(str(len(f.agreements)) + ' – ' + ', '.join(f.agreements)) if f.agreements else 'nie uczestniczymy (0)'}<br>
Przedsięwzięcie horyzontalne: {box(bool(f.horizontal))} tak {box(not f.horizontal)} nie {f.horizontal}</p><h3>VII. Oświadczenia i podpis</h3><p>Oświadczam, że akceptuję Regulamin rekrutacji, a dane w zgłoszeniu są prawdziwe. Zobowiązuję się do wniesienia 15% kosztów udziału.</p>
<p>{dots(f.signed)}, {f.town}</p>{pen(f, signed, 0, '111111')}<p style='border-top:1px dotted #333;width:70mm'>{f.signer} ({f.signer_role})</p>""",
                font="11pt 'DejaVu Sans'", margin="18mm 22mm", css="h3 { margin: 9px 0 2px; font-size: 11.5pt; break-after: avoid; } li { margin: 1px 0; }")


def app_columns(f: Firm, signed: bool = True) -> Html:
    """Own C: a dense sheet in two columns, label above answer."""
    def item(label: str, answer: str) -> str:
        return f"<div class='i'><div class='l'>{label}</div><div>{answer or '—'}</div></div>"

    events = "<br>".join(f"{i}) {e.when}, {e.name}, {e.place} ({e.role})" for i, e in enumerate(f.events, 1)) or "nie braliśmy udziału"
    certs = "<br>".join(f"{c.name}; {c.number}" for c in f.certs) or "nie posiadamy"
    return page(f"""<h1 style='margin:0'>KARTA ZGŁOSZENIA PRZEDSIĘBIORCY</h1><p class='c' style='margin:2px 0 8px'>wyjazd studyjny SZWAJCARIA 2026 · nabór „Innowacyjne Lubuskie”</p><div class='two'>
{item('Firma', f.name)}{item('Numer identyfikacji podatkowej', f.nip)}{item('REGON', f.regon)}{item('Ulica, kod, miejscowość', f.address)}{item('Województwo', 'lubuskie')}{item('Telefon, poczta elektroniczna', f.phone + ', ' + f.mail)}
{item('PKD działalności przeważającej', f.pkd)}{item('Status przedsiębiorstwa', f"[{'x' if f.size == 'micro' else ' '}] mikro &nbsp; [{'x' if f.size == 'small' else ' '}] małe &nbsp; [{'x' if f.size == 'medium' else ' '}] średnie")}{item('Uczestnik wyjazdu (imię, nazwisko, funkcja)', f.delegate + ', ' + f.position)}
{item('Przedmiot działalności', f.about)}{item('Firma innowacyjna? (tak/nie, uzasadnienie)', (('tak – ' + f.innovation) if f.innovative else 'nie'))}{item('Certyfikaty / atesty / patenty / znaki', certs)}
{item('Witryna polska', f.web_pl)}{item('Witryna angielska lub inna obcojęzyczna', f.web_foreign or 'nie mamy')}{item('Profile społecznościowe', ', '.join(f.social))}{item('Targi, misje, szkolenia międzynarodowe (ostatnie 36 miesięcy)', events)}
{item('Udział w wyjazdach UMWL finansowanych z FEWL – ile i jakie', (f"{len(f.trips)}: " + '; '.join(f.trips)) if f.trips else '0')}{item('Czy działalność wpisuje się w LIS?', ('tak – ' + f.lis) if f.lis else 'nie')}{item('Porozumienia na rzecz Rozwoju Obszarów Kluczowych (liczba, nazwy)', (f"{len(f.agreements)} ({', '.join(f.agreements)})") if f.agreements else '0')}
{item('Przedsięwzięcie horyzontalne w ramach Porozumienia', ('tak: ' + f.horizontal) if f.horizontal else 'nie')}{item('Oczekiwania', f.goal)}</div>
<p class='s'>Podpisując kartę, potwierdzam prawdziwość danych, znajomość Regulaminu rekrutacji oraz gotowość pokrycia 15% kosztów.</p><table><tr><td>{f.town}<br>{dots(f.signed)}</td><td class='r'><div style='display:inline-block' class='c'>{pen(f, signed)}<span class='s'>podpis przedsiębiorcy</span></div></td></tr></table>""",
                font="10.5pt 'Liberation Sans'", margin="13mm 14mm", css=".two { column-count: 2; column-gap: 7mm; } .i { break-inside: avoid; margin-bottom: 6px; border-bottom: 1px solid #bbb; padding-bottom: 3px; } .l { font-size: 8.5pt; color: #555; text-transform: none; }")


def app_retyped(f: Firm, signed: bool = True) -> Word:
    """The office's blank typed anew from the printed sheet, with small changes and without tables."""

    def write(doc: WordDocument) -> None:
        b.setup(doc, "Times New Roman", 11, (2, 2, 2, 2.2))
        tick = lambda on: "[x]" if on else "[ ]"  # noqa: E731
        para(doc, "Zał. nr 2", align="r", size=9)
        para(doc, "Formularz zgłoszeniowy przedsiębiorcy do udziału w wyjeździe studyjnym", bold=True, size=13, align="c")
        para(doc, "Szwajcaria, 22–25 czerwca 2026", align="c", after=8)

        def head(text: str) -> None:
            para(doc, text, bold=True, before=6, after=1, keep=True)

        def row(label: str, value: str) -> None:
            p = para(doc, label + ": ", after=1)
            add(p, value, bold=True)

        head("1. Informacje o przedsiębiorcy")
        for label, value in (("Nazwa", f.name), ("Forma prawna", f.legal), ("NIP", f.nip), ("REGON", f.regon),
                             ("KRS", f.krs or "nie dotyczy"), ("Ulica", f.street), ("Kod i miejscowość", f"{f.postal} {f.town}"),
                             ("Gmina i powiat", f"{f.gmina}, {f.county}"), ("Województwo", "lubuskie"),
                             ("Tel., e-mail", f"{f.phone}, {f.mail}"), ("PKD", f"{f.pkd} {f.pkd_name}")):
            row(label, value)
        head("2. Osoba delegowana")
        row("Imię, nazwisko, stanowisko", f"{f.delegate}, {f.position}")
        head("3. Wielkość i opis działalności")
        para(doc, f"{tick(f.size == 'micro')} mikro  {tick(f.size == 'small')} małe  {tick(f.size == 'medium')} średnie  [ ] inne", after=1)
        row("Charakterystyka działalności", f.about)
        row("Działalność innowacyjna (TAK lub NIE i opis)", f"{_yn(f.innovative)}. {f.innovation}")
        head("4. Certyfikaty, atesty, patenty")
        for i, c in enumerate(f.certs, 1):
            para(doc, f"{i}. {c.name}, nr {c.number} z {dots(c.given)}", after=1)
        head("5. Internet")
        row("strona polska", f.web_pl)
        row("strona obcojęzyczna", f.web_foreign or "brak")
        row("media społecznościowe", ", ".join(f.social) or "brak")
        head("6. Doświadczenie – ostatnie 3 lata")
        for i, e in enumerate(f.events, 1):
            para(doc, f"{i}. {e.when}, {e.name}, {e.place}, {e.role}", after=1)
        head("7. Wyjazdy UMWL (FEWL 2021–2027)")
        para(doc, f"{tick(not f.trips)} firma nie brała udziału   {tick(bool(f.trips))} firma brała udział", after=1)
        head("8. Cel wyjazdu")
        para(doc, f.goal, after=1)
        head("9. Rynki zagraniczne")
        para(doc, f.markets, after=1)
        head("10. Lubuskie Inteligentne Specjalizacje")
        para(doc, f"{_yn(bool(f.lis))}, {f.lis}", after=1)
        head("11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych")
        para(doc, f"{_yn(bool(f.agreements))}, liczba: {len(f.agreements)}, {', '.join(f.agreements)}", after=1)
        head("12. Przedsięwzięcie horyzontalne")
        para(doc, _yn(bool(f.horizontal)), after=1)
        head("13. Oświadczenia")
        para(doc, "Zapoznałem się z Regulaminem, pokryję 15% kosztów, nie działam w sektorach wyłączonych, nie jestem pracownikiem "
                  "UMWL, dane są zgodne z prawdą.", align="j")
        para(doc, f"{f.town}, {dots(f.signed)}", before=12)
        p = para(doc, align="r")
        if signed:
            p.add_run().add_picture(b.BytesIO(b.ink_png(f.seed, "name", "1b2c86")), width=Mm(44))
        para(doc, f.signer, align="r")

    return Word(write)


def status_letter(f: Firm, signed: bool = True, size: str = "") -> Html:
    """Own status A: a letter in one sentence with the figures."""
    size = size or f.size
    return page(f"""<p>{f.name}<br>{f.address}<br>NIP {f.nip}</p><p class='r'>{f.town}, {words(f.signed)}</p><h1 style='margin-top:14mm'>Oświadczenie Wnioskodawcy<br>o posiadaniu statusu MŚP</h1>
<p style='text-align:justify;line-height:1.5'>W imieniu firmy {f.name} oświadczam, że na dzień złożenia zgłoszenia spełnia ona definicję kategorii <b>{SIZES[size]}</b> określoną w załączniku I do rozporządzenia Komisji (UE) nr 651/2014.
Za ostatni zatwierdzony rok obrotowy: średnie zatrudnienie {f.staff} RJP, roczny obrót {f.turnover}, suma bilansowa {f.balance}. Firma nie ma przedsiębiorstw partnerskich ani powiązanych.</p>
<p>Świadomy/a odpowiedzialności za podanie nieprawdy składam podpis.</p><div style='margin:16mm 0 0 90mm' class='c'>{pen(f, signed, 1)}{f.signer}<br>{f.signer_role}</div>""", font="12pt 'Liberation Serif'", margin="24mm 26mm")


def status_table(f: Firm, signed: bool = True, size: str = "") -> Html:
    """Own status B: figures of three years, the category in a row of boxes."""
    size = size or f.size
    names = ("2023", "2024", "2025")
    return page(f"""<p class='s r'>do naboru: wyjazd studyjny, Szwajcaria</p><h1>STATUS PRZEDSIĘBIORSTWA – OŚWIADCZENIE</h1><table class='b'><tr><td class='g'>Podmiot</td><td>{f.name}</td></tr><tr><td class='g'>NIP</td><td>{dashed(f.nip)}</td></tr><tr><td class='g'>Siedziba</td><td>{f.address}</td></tr></table><br>
<table class='b'><tr class='g'><th>Rok</th>{''.join(f'<th>{n}</th>' for n in names)}</tr><tr><td>Zatrudnienie (RJP)</td>{f'<td>{f.staff}</td>' * 3}</tr><tr><td>Przychody netto</td>{f'<td>{f.turnover}</td>' * 3}</tr><tr><td>Aktywa bilansu</td>{f'<td>{f.balance}</td>' * 3}</tr></table>
<p>Oświadczam, że zgodnie z zał. I do rozporządzenia 651/2014 wyżej wymieniony podmiot zalicza się do:</p><p style='font-size:12pt'>{box(size == 'micro')} mikroprzedsiębiorstw &nbsp; {box(size == 'small')} małych przedsiębiorstw &nbsp; {box(size == 'medium')} średnich przedsiębiorstw &nbsp; {box(False)} dużych</p>
<p>Charakter: przedsiębiorstwo samodzielne {box(True)} / partnerskie {box(False)} / powiązane {box(False)}</p><table style='margin-top:14mm'><tr><td>{f.town}, dn. {dots(f.signed)}</td><td class='c'>{pen(f, signed, 1, '111111')}………………………………<br><span class='s'>(podpis)</span><br>{f.signer}</td></tr></table>""", font="11pt Carlito")


def status_points(f: Firm, signed: bool = True, size: str = "") -> Html:
    """Own status C: numbered points, what does not apply is struck out."""
    size = size or f.size
    cut = " / ".join(n if k == size else f"<s>{n}</s>" for k, n in (("micro", "mikroprzedsiębiorcą"), ("small", "małym przedsiębiorcą"), ("medium", "średnim przedsiębiorcą")))
    return page(f"""<h1 style='margin-top:10mm'>OŚWIADCZENIE</h1><p class='c'>o statusie wnioskodawcy ubiegającego się o udział w wyjeździe</p><p style='margin-top:10mm'>Ja, {f.signer}, {f.signer_role} – {f.name}, NIP {f.nip}, {f.address} – oświadczam, co następuje:</p>
<ol style='line-height:1.6'><li>Zgodnie z rozporządzeniem 651/2014, załącznik I, jestem / firma jest: {cut} (niewłaściwe skreślić).</li><li>Liczba zatrudnionych w RJP: {f.staff}.</li><li>Obrót: {f.turnover}; bilans: {f.balance}.</li><li>Firma nie jest powiązana z innymi przedsiębiorstwami.</li>
<li>Firma nie jest w upadłości ani likwidacji.</li></ol><p style='margin-top:12mm'>{f.town}, {dots(f.signed)} r.</p>{pen(f, signed, 1)}<p>{f.signer}</p>""", font="12pt 'Liberation Sans'", margin="22mm")


QUESTIONS = (
    "Czy podmiot spełnia kryteria do objęcia zbiorowym postępowaniem dotyczącym niewypłacalności?",
    "Czy wobec podmiotu toczy się postępowanie restrukturyzacyjne?",
    "Czy podmiot działa w rybołówstwie lub akwakulturze?", "Czy podmiot działa w produkcji podstawowej produktów rolnych?",
    "Czy podmiot przetwarza i wprowadza do obrotu produkty rolne?",
    "Czy podmiot otrzymał inną pomoc na te same koszty?")


def minimis_table(f: Firm, signed: bool = True, rule: str = "2023/2831") -> Html:
    """Own de minimis A (or, with the old rule, the obsolete template)."""
    law = ("rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. (Dz. Urz. UE L 2023/2831)" if rule == "2023/2831" else
           "rozporządzeniu Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. w sprawie stosowania art. 107 i 108 Traktatu (Dz. Urz. UE L 352 z 24.12.2013, str. 1)")
    rows = "".join(f"<tr><td>{q}</td><td>{box(False)} tak</td><td>{box(True)} nie</td></tr>" for q in QUESTIONS)
    partner = (f"NIP: {f.partner[1]}<br>Imię i nazwisko: {f.partner[0]}<br>Adres: {f.partner[2]}" if f.partner[0] else "—")
    size = "".join(f"{box(f.size == k)} {n}<br>" for k, n in (("micro", "mikroprzedsiębiorca"), ("small", "mały przedsiębiorca"), ("medium", "średni przedsiębiorca"), ("", "inny przedsiębiorca")))
    return page(f"""<h1 style='font-size:13pt'>FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</h1><p class='c s'>Stosuje się do pomocy de minimis udzielanej na warunkach określonych w {law}</p>
<table class='b'><tr class='g'><td colspan='2'><b>Część A. Podmiot ubiegający się o pomoc</b></td></tr><tr><td width='45%'>1. NIP</td><td>{f.nip}</td></tr><tr><td>2. Nazwa albo imię i nazwisko</td><td>{f.name}</td></tr><tr><td>3. Adres siedziby albo zamieszkania</td><td>{f.address}</td></tr>
<tr><td>4. Identyfikator gminy</td><td>{f.teryt}</td></tr><tr><td>5. Forma prawna</td><td>{f.legal}</td></tr><tr><td>6. Wielkość podmiotu</td><td>{size}</td></tr><tr><td>7. Klasa PKD działalności, której dotyczy pomoc</td><td>{f.pkd[:5]}</td></tr><tr><td>8. Data utworzenia</td><td>{f.founded.isoformat()}</td></tr>
<tr><td>9. Powiązania z innymi przedsiębiorcami</td><td>brak</td></tr><tr><td>10. Połączenia, przejęcia, podziały w ostatnich 3 latach</td><td>brak</td></tr><tr class='g'><td colspan='2'><b>Część A1. Wspólnik</b></td></tr><tr><td>Dane wspólnika</td><td>{partner}</td></tr></table><br>
<table class='b'><tr class='g'><td colspan='3'><b>Części B, C i D. Sytuacja ekonomiczna, rodzaj działalności, pomoc na te same koszty</b></td></tr>{rows}</table><br>
<table class='b'><tr class='g'><td colspan='2'><b>Część E. Osoba upoważniona do przedstawienia informacji</b></td></tr><tr><td width='45%'>Imię i nazwisko, stanowisko</td><td>{f.signer}, {f.signer_role}</td></tr><tr><td>Telefon</td><td>{f.phone}</td></tr><tr><td>Data i podpis</td><td>{dots(f.signed)}<br>{pen(f, signed, 2)}</td></tr></table>""", font="9.5pt 'Liberation Sans'", margin="14mm 16mm", css="tr { break-inside: avoid; }")


def minimis_flow(f: Firm, signed: bool = True) -> Html:
    """Own de minimis B: flowing, the answers after the questions."""
    rows = "".join(f"<li>{q} <b>nie</b></li>" for q in QUESTIONS)
    return page(f"""<p class='s'>Wzór informacji składanych na podstawie art. 37 ustawy o postępowaniu w sprawach dotyczących pomocy publicznej – rozporządzenie (UE) 2023/2831</p><h1 style='font-size:14pt'>Formularz informacji<br>przedstawianych przy ubieganiu się o pomoc de minimis</h1>
<h3>A. Informacje o podmiocie</h3><p>Identyfikator podatkowy NIP: <b>{dashed(f.nip)}</b></p><p>Nazwa podmiotu: <b>{f.name}</b></p><p>Adres siedziby: <b>{f.address}</b></p><p>Identyfikator gminy (TERYT): <b>{f.teryt}</b></p><p>Forma prawna: <b>{f.legal}</b></p>
<p>Wielkość podmiotu (zgodnie z zał. I do 651/2014): <b>{SIZES[f.size]}</b></p><p>Klasa działalności PKD: <b>{f.pkd[:5]}</b></p><p>Data utworzenia podmiotu: <b>{words(f.founded)}</b></p><p>Powiązania z innymi przedsiębiorcami: <b>nie występują</b></p><p>Podział, połączenie, przejęcie: <b>nie dotyczy</b></p>
<h3>A1. Wspólnik spółki</h3><p>{(f.partner[0] + ', NIP ' + f.partner[1] + ', ' + f.partner[2]) if f.partner[0] else 'nie dotyczy'}</p><h3>B–D. Pytania</h3><ol>{rows}</ol><h3>E. Składający informacje</h3><p>{f.signer}, {f.signer_role}, tel. {f.phone}</p><p>{f.town}, {dots(f.signed)}</p>{pen(f, signed, 2)}<p class='s'>podpis</p>""", font="11pt 'Liberation Serif'", margin="20mm 24mm", css="h3 { margin: 10px 0 3px; } p { margin: 3px 0; }")


def minimis_columns(f: Firm, signed: bool = True) -> Html:
    """Own de minimis C: landscape-like cells, numbers before boxes, answers TAK/NIE struck out."""
    yn = "<s>TAK</s> / NIE"
    rows = "".join(f"<tr><td>{i}.</td><td>{q}</td><td>{yn}</td></tr>" for i, q in enumerate(QUESTIONS, 1))
    sizes = " ".join(f"{'(X)' if f.size == k else '( )'} {n}" for k, n in (("micro", "mikro"), ("small", "mały"), ("medium", "średni"), ("", "inny")))
    return page(f"""<div class='c'><b>POMOC DE MINIMIS</b><br>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis<br><span class='s'>(rozporządzenie Komisji (UE) 2023/2831 z 13.12.2023 r.)</span></div><br>
<table class='b'><tr><td colspan='3' class='g'>A</td></tr><tr><td width='50%'><span class='s'>Imię i nazwisko albo nazwa</span><br>{f.name}</td><td><span class='s'>NIP</span><br>{f.nip}</td><td><span class='s'>gmina</span><br>{f.teryt}</td></tr><tr><td><span class='s'>adres</span><br>{f.address}</td><td><span class='s'>forma prawna</span><br>{f.legal}</td><td><span class='s'>data utworzenia</span><br>{dots(f.founded)}</td></tr>
<tr><td><span class='s'>wielkość przedsiębiorcy</span><br>{sizes}</td><td><span class='s'>klasa PKD</span><br>{f.pkd[:5]}</td><td><span class='s'>powiązania / łączenie, podział</span><br>brak / brak</td></tr><tr><td colspan='3' class='g'>A1 (wspólnik)</td></tr><tr><td>{f.partner[0] or '—'}</td><td>{f.partner[1] or '—'}</td><td>{f.partner[2] or '—'}</td></tr></table>
<table class='b' style='margin-top:-1px'><tr><td colspan='3' class='g'>B, C, D</td></tr>{rows}</table><table class='b' style='margin-top:-1px'><tr><td class='g' colspan='2'>E</td></tr><tr><td>{f.signer}, {f.signer_role}<br>{f.phone}</td><td>{dots(f.signed)}<br>{pen(f, signed, 2)}</td></tr></table>""", font="10.5pt Carlito", margin="16mm")


PARTS = (
    ("Przedmiot", "Strony ustalają warunki udziału przedstawiciela Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii (22–25 czerwca 2026 r.) w projekcie „Innowacyjne Lubuskie” oraz warunki jego dofinansowania."),
    ("Finansowanie", "Województwo Lubuskie ponosi 85% kosztu udziału jednej osoby, co stanowi pomoc de minimis. Pozostałe 15% wpłaca Przedsiębiorca w terminie 7 dni od otrzymania noty. Koszt szacunkowy po stronie Przedsiębiorcy wynosi około 2500 zł netto."),
    ("Świadczenia Organizatora", "Organizator zapewnia transport, hotel, wyżywienie, ubezpieczenie i program wizyt. Program może ulec zmianie z przyczyn niezależnych od Organizatora."),
    ("Zobowiązania Przedsiębiorcy", "Przedsiębiorca zapewni udział delegata w całym programie, opublikuje informację o wyjeździe na stronie internetowej i wypełni ankietę. Diety i materiały promocyjne opłaca sam."),
    ("Rezygnacja", "O rezygnacji Przedsiębiorca zawiadamia pisemnie. Po upływie terminu 15 dni przed wyjazdem zwraca Organizatorowi poniesione koszty."),
    ("Zwrot pomocy", "Pomoc wykorzystana niezgodnie z umową podlega zwrotowi wraz z odsetkami w ciągu 14 dni od wezwania."),
    ("Dane osobowe", "Dane delegata są przetwarzane w celu organizacji wyjazdu i rozliczenia projektu, zgodnie z rozporządzeniem 2016/679."),
    ("Inne postanowienia", "Zmiana umowy następuje w formie aneksu. Spory rozpoznaje sąd w Zielonej Górze. Umowę sporządzono w dwóch egzemplarzach."))


def contract_sheets(f: Firm, style: str, initials: tuple[bool, ...] = (True, True, True), ink: str = "1b2c86", hand: bool = True) -> Html:
    """Own contracts: „plain” (three sheets), „boxed” (two sheets, grey heads), „twin” (two sheets in two columns)."""
    sheets = 3 if style == "plain" else 2
    heads = [f"<div class='h'><h3>§ {i}{'. ' + t if style != 'twin' else ''}</h3><p>{x}</p></div>" for i, (t, x) in enumerate(PARTS, 1)]
    opening = (f"<h1>{'PROJEKT UMOWY' if style == 'boxed' else 'Umowa nr ......../2026'}</h1><p class='c'><b>Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe</b></p>"
               f"<p>zawarta w Zielonej Górze dnia .................... 2026 r. pomiędzy <b>Województwem Lubuskim</b>, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez ........................................ a firmą <b>{f.name}</b>, {f.address}, NIP {f.nip}, reprezentowaną przez: {f.signer} – {f.signer_role}.</p>")
    end = "<table style='margin-top:18mm'><tr><td class='c'>.................................<br>Województwo</td><td class='c'>.................................<br>Przedsiębiorca</td></tr></table>"
    cut = (0, 3, 6, 8) if sheets == 3 else (0, 4, 8)
    out = ""
    for n in range(sheets):
        body = (opening if n == 0 else "") + "".join(heads[cut[n]:cut[n + 1]]) + (end if n == sheets - 1 else "")
        sign = ink_img(f.seed + 70 + n, "initials", ink, 20 + n) if hand and initials[n] else ""
        out += (f"<section><div class='{style}'>{body}</div><div class='par' style='right:{8 + 5 * n}mm'>{sign}</div>"
                f"<div class='no s'>Umowa – wyjazd do Szwajcarii · {n + 1}/{sheets}</div></section>")
    return page(out, font="12pt 'Liberation Serif'" if style == "plain" else "11pt Carlito", margin="0", css="""
section { position: relative; width: 210mm; height: 296mm; padding: 24mm 24mm 0; box-sizing: border-box; page-break-after: always; overflow: hidden; } section:last-child { page-break-after: auto; }
.par { position: absolute; bottom: 16mm; } .no { position: absolute; bottom: 9mm; left: 24mm; } p { text-align: justify; line-height: 1.45; } .c { text-align: center; } h3 { text-align: center; margin: 12px 0 4px; }
.boxed h3 { background: #dedede; text-align: left; padding: 3px 8px; } .twin { column-count: 2; column-gap: 8mm; } .plain p { line-height: 1.7; } .h { break-inside: avoid; }""")


def aid_none(f: Firm, signed: bool = True) -> Html:
    """Statement of aid received: none."""
    return page(f"""<p class='s r'>Załącznik nr 4</p><h1>Oświadczenie o otrzymanej pomocy de minimis</h1><p>Nazwa: {f.name}<br>NIP: {f.nip}</p><p style='line-height:1.6'>Oświadczam, że w okresie trzech minionych lat podmiot, który reprezentuję, {box(True)} nie otrzymał pomocy de minimis / {box(False)} otrzymał pomoc de minimis w wysokości ............ EUR.</p>
<table class='b'><tr class='g'><th>Lp.</th><th>Organ</th><th>Dzień udzielenia</th><th>PLN</th><th>EUR</th></tr><tr><td>1</td><td>—</td><td>—</td><td>—</td><td>—</td></tr></table><p style='margin-top:14mm'>{f.town}, {dots(f.signed)}</p>{pen(f, signed, 4)}<p>{f.signer}</p>""", font="12pt Carlito", margin="22mm")


def aid_some(f: Firm, signed: bool = True) -> Html:
    """Statement of aid received, with amounts."""
    return page(f"""<h1>OŚWIADCZENIE</h1><p class='c'>o wysokości pomocy de minimis uzyskanej w ciągu 3 lat</p><p>Przedsiębiorca: <b>{f.name}</b>, {f.address}, NIP {dashed(f.nip)}</p><p>Ww. przedsiębiorca uzyskał następującą pomoc de minimis:</p>
<table class='b'><tr class='g'><th>Podmiot udzielający</th><th>Podstawa</th><th>Data</th><th>Kwota w zł</th><th>Kwota w EUR</th></tr><tr><td>Powiatowy Urząd Pracy</td><td>2023/2831</td><td>14.02.2025</td><td>18 400,00</td><td>4 421,20</td></tr><tr><td>Województwo Lubuskie</td><td>2023/2831</td><td>06.10.2025</td><td>12 150,00</td><td>2 853,45</td></tr><tr><td colspan='3'>Razem</td><td>30 550,00</td><td>7 274,65</td></tr></table>
<div style='margin:16mm 0 0 95mm' class='c'>{pen(f, signed, 4)}{f.signer}<br>{dots(f.signed)}</div>""", font="11pt 'Liberation Sans'", margin="22mm")


def proxy_letter(f: Firm, whom: str, signed: bool = True) -> Html:
    return page(f"""<p class='r'>{f.town}, {words(f.signed)}</p><h1 style='margin-top:16mm'>PEŁNOMOCNICTWO</h1><p style='text-align:justify;line-height:1.6'>Działając w imieniu {f.name}, NIP {f.nip}, upoważniam pana/panią <b>{whom}</b> do reprezentowania firmy w naborze na wyjazd studyjny do Szwajcarii, w tym do podpisywania i składania
dokumentów oraz ich uzupełnień. Pełnomocnictwo jest ważne do 31 grudnia 2026 r.</p><div style='margin:18mm 0 0 90mm' class='c'>{pen(f, signed, 6)}{f.signer}<br>{f.signer_role}</div>""", font="12pt 'Liberation Serif'", margin="24mm")


def statement_word(f: Firm) -> Word:
    """Statement of aid in Word, with a pasted signature."""

    def write(doc: WordDocument) -> None:
        b.setup(doc, "Arial", 11, (2.5, 2.5, 2.5, 2.5))
        para(doc, f.name + "\n" + f.address + "\nNIP: " + f.nip, after=18)
        para(doc, "Oświadczenie o otrzymanej pomocy de minimis", bold=True, size=13, align="c", after=12)
        para(doc, "Oświadczam, że przedsiębiorca w ciągu ostatnich 3 lat otrzymał pomoc de minimis jak niżej:")
        t = b.grid(doc, (5, 4, 3.5, 3.5), 2)
        for cell, text in zip(t.rows[0].cells, ("Kto udzielił", "Kiedy", "PLN", "EUR"), strict=True):
            b.shade(cell)
            add(cell.paragraphs[0], text, bold=True)
        for cell, text in zip(t.rows[1].cells, ("Agencja Rozwoju Regionalnego S.A.", "2.06.2024", "9 000,00", "2 101,30"), strict=True):
            add(cell.paragraphs[0], text)
        para(doc, f"{f.town}, {dots(f.signed)}", before=30)
        p = para(doc)
        p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        p.add_run().add_picture(b.BytesIO(b.ink_png(f.seed + 4, "name", "1b2c86")), width=Cm(4.2))
        para(doc, f.signer, align="r")

    return Word(write)
