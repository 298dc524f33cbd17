"""Four layouts of the application form."""

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from tests.blind.model import Guise, Html, Signing, Word

from .companies import Company, iso
from .kit import (
    FUNDING,
    SIZE_FULL,
    SIZE_WORD,
    choose,
    cross,
    e,
    footer,
    grid,
    mark,
    page,
    pen,
    put,
    sign,
    start,
    strip,
    write,
    yes,
)


def _events(company: Company) -> str:
    return "; ".join(f"{when} – {what}" for when, what in company.events)


def form_tables(c: Company, signing: Signing, guise: Guise) -> Word:
    """F1: sections A–H, each a Word table; ticks as ☒."""
    grey = "DCE6F1"

    def build(d: WordDocument) -> None:
        start(d, "Carlito", 10.5)
        write(d, "Urząd Marszałkowski Województwa Lubuskiego · Departament Gospodarki i Rozwoju", size=8.5, align="center",
              after=0, color="44546A")
        write(d, FUNDING, size=7.5, align="center", after=6, color="44546A")
        write(d, "FORMULARZ ZGŁOSZENIOWY", bold=True, size=15, align="center", after=0)
        write(d, "wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.", align="center", after=8)
        write(d, "A. Podmiot zgłaszający", bold=True, after=2)
        grid(d, [("Pełna nazwa firmy", c.name), ("Forma organizacyjno-prawna", c.legal), ("Ulica i numer", c.street),
                 ("Kod pocztowy, miejscowość", f"{c.postal} {c.town}"), ("Gmina / powiat", f"{c.gmina} / {c.powiat}"),
                 ("Województwo", "lubuskie"), ("NIP", c.nip_dashed), ("REGON", c.regon),
                 ("Nr KRS (jeżeli dotyczy)", c.krs or "nie dotyczy – wpis w CEIDG"),
                 ("Przeważający kod PKD", f"{c.pkd} {c.pkd_text}"), ("Telefon / e-mail firmy", f"{c.phone} / {c.email}")],
             (6, 11), first=grey)
        write(d, "", after=0)
        write(d, "B. Osoba delegowana na wyjazd", bold=True, after=2)
        grid(d, [("Imię i nazwisko", "Stanowisko", "Telefon"), (c.delegate, c.delegate_role, c.phone)], (6, 6, 5), head=grey)
        write(d, "", after=0)
        write(d, "C. Kategoria MŚP i profil działalności", bold=True, after=2)
        grid(d, [("Kategoria przedsiębiorstwa (rozp. 651/2014)",
                  "   ".join(f"{mark(c.size == code)} {word}" for code, word in
                             (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"), ("large", "duże")))),
                 ("Liczba zatrudnionych (RJR)", str(c.staff)), ("Czym zajmuje się firma?", c.activity),
                 ("Czy firma prowadzi działalność innowacyjną (B+R, nowe produkty, nowe linie, współpraca z uczelnią)?",
                  f"{mark(c.innovative)} TAK   {mark(not c.innovative)} NIE"), ("Krótkie uzasadnienie", c.innovation)],
             (6, 11), first=grey)
        write(d, "", after=0)
        write(d, "D. Certyfikaty, patenty, atesty (kopie w załączeniu)", bold=True, after=2)
        grid(d, [("Lp.", "Nazwa / numer"),
                 *((f"{number}.", name) for number, name in enumerate(c.certificates or ("brak",), 1))], (1.2, 15.8), head=grey)
        write(d, "", after=0)
        write(d, "E. Obecność w internecie", bold=True, after=2)
        foreign = f"{c.www_foreign} (wersja: {c.language})" if c.www_foreign else "brak"
        grid(d, [("Strona www po polsku", c.www), ("Strona www w języku obcym", foreign),
                 ("Profile w mediach społecznościowych", "\n".join(c.social) or "nie prowadzimy")], (6, 11), first=grey)
        write(d, "", after=0)
        write(d, "F. Promocja na rynkach zagranicznych – ostatnie 3 lata (targi, misje, szkolenia, wyjazdy studyjne)", bold=True,
              after=2)
        grid(d, [("Termin", "Wydarzenie i miejsce"), *(c.events or (("–", "brak"),))], (5, 12), head=grey)
        write(d, "", after=0)
        trips = "\n".join(c.trips)
        grid(d, [("W ilu wyjazdach organizowanych przez UMWL i finansowanych z FEWL 2021–2027 firma już uczestniczyła?",
                  (f"{len(c.trips)}\n{trips}" if c.trips else "0 – w żadnym") + (f" {c.trip_remark}" if c.trip_remark else ""))],
             (6, 11), first=grey)
        write(d, "", after=0)
        write(d, "G. Lubuskie Inteligentne Specjalizacje", bold=True, after=2)
        rows = [("Pytanie", "TAK", "NIE", "Jeżeli TAK – podać"),
                ("Działalność firmy mieści się w LIS", "X" if c.lis else "", "" if c.lis else "X", c.lis_text),
                ("Firma działa w ramach Porozumienia / Porozumień na rzecz Rozwoju Obszaru Kluczowego",
                 "X" if c.agreements else "", "" if c.agreements else "X",
                 f"liczba: {len(c.agreements)}\n{', '.join(c.agreements)}" if c.agreements else ""),
                ("Firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu", "X" if c.horizontal else "",
                 "" if c.horizontal else "X", c.horizontal_text)]
        grid(d, rows, (7, 1.4, 1.4, 7.2), head=grey)
        write(d, "", after=0)
        write(d, "H. Oświadczenia", bold=True, after=2)
        write(d, "Zapoznałem/-am się z Regulaminem rekrutacji, akceptuję jego treść i zobowiązuję się pokryć 15% kosztów "
                 "udziału. Podane informacje są prawdziwe. Firma nie działa w sektorach wyłączonych z naboru.", size=9.5)
        table = grid(d, [(f"{c.town}, {c.day}", ""), ("miejscowość, data", "podpis osoby upoważnionej do reprezentacji")], (7, 10))
        paragraph = table.rows[0].cells[1].paragraphs[0]
        sign(paragraph, c, signing, guise, "podpisano elektronicznie")
        put(paragraph, f"\n{c.signer}, {c.signer_role}" if signing != "none" else "", size=8.5)
        footer(d, "Formularz zgłoszeniowy – Szwajcaria 2026")
    return Word(build)


def form_flow(c: Company, signing: Signing, guise: Guise) -> Word:
    """F2: questions as sentences, answers under them, TAK/NIE by deletion."""

    def build(d: WordDocument) -> None:
        start(d, "Liberation Serif", 11.5, 2.4)
        write(d, f"{c.town}, dnia {c.date_long}", align="right")
        write(d, "Do: Województwo Lubuskie, Departament Gospodarki i Rozwoju UMWL", after=10)
        write(d, "ZGŁOSZENIE PRZEDSIĘBIORCY NA WYJAZD STUDYJNY DO SZWAJCARII", bold=True, size=13, align="center", after=0)
        write(d, "(22–25 czerwca 2026 r., formularz zgłoszeniowy – załącznik do Regulaminu rekrutacji)", align="center",
              italic=True, size=10, after=10)
        number = 0

        def ask(question: str, answer: str = "") -> None:
            nonlocal number
            number += 1
            asked = write(d, f"{number}) {question}", bold=True, after=0)
            asked.paragraph_format.keep_with_next = True
            if answer:
                write(d, answer, after=6).paragraph_format.left_indent = Cm(0.7)

        def decide(options: tuple[str, ...], chosen: str, tail: str = "") -> None:
            line = d.add_paragraph()
            line.paragraph_format.left_indent = Cm(0.7)
            choose(line, options, chosen)
            put(line, tail)

        ask("Kto weźmie udział w wyjeździe (imię, nazwisko, funkcja, telefon)?", f"{c.delegate}, {c.delegate_role}, tel. {c.phone}")
        ask("Jaką firmę reprezentuje uczestnik? Proszę podać nazwę, adres i województwo siedziby lub oddziału.",
            f"{c.name}\n{c.street}\n{c.postal} {c.town}\nwoj. lubuskie")
        ask("Numer identyfikacji podatkowej oraz REGON:", f"NIP {c.nip}, REGON {c.regon}" + (f", KRS {c.krs}" if c.krs else ""))
        ask("Status przedsiębiorstwa (niepotrzebne skreślić):")
        decide(("mikro", "małe", "średnie", "inne niż MŚP"), SIZE_WORD[c.size], f"   (zatrudnienie: {c.staff} os.)")
        ask("Główny przedmiot działalności wraz z kodem PKD:", f"{c.pkd} – {c.pkd_text}. {c.activity}")
        ask("Czy działalność firmy ma charakter innowacyjny? (niepotrzebne skreślić, opisać)")
        decide(("TAK", "NIE"), yes(c.innovative), f"   – {c.innovation}")
        ask("Jakie certyfikaty, atesty lub patenty posiada firma? Kopie prosimy dołączyć.",
            "\n".join(f"– {name}" for name in c.certificates) or "Nie posiadamy.")
        ask("Gdzie w internecie można znaleźć firmę?")
        for line in (f"strona polskojęzyczna: {c.www}",
                     f"strona obcojęzyczna: {f'{c.www_foreign} ({c.language})' if c.www_foreign else 'nie ma'}",
                     f"media społecznościowe: {', '.join(c.social) or 'nie ma'}"):
            write(d, line, after=1).paragraph_format.left_indent = Cm(0.7)
        ask("W jakich targach, misjach, szkoleniach lub wyjazdach służących nawiązaniu kontaktów zagranicznych firma uczestniczyła "
            "w ciągu trzech ostatnich lat? Proszę podać daty.",
            "\n".join(f"– {when}: {what}" for when, what in c.events) or "W żadnych.")
        ask("Ile razy firma korzystała z wyjazdów organizowanych przez Urząd Marszałkowski w ramach FEWL 2021–2027 i jakie to były wyjazdy?",
            (f"{len(c.trips)} raz(y): {'; '.join(c.trips)}" if c.trips else "Ani razu.") + (f" {c.trip_remark}" if c.trip_remark else ""))
        ask("Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?")
        decide(("TAK", "NIE"), yes(c.lis), f"   {c.lis_text}")
        ask("W ilu Porozumieniach na rzecz Rozwoju Obszarów Kluczowych LIS firma uczestniczy i w jakich?",
            f"W {len(c.agreements)}: {', '.join(c.agreements)}" if c.agreements else "W żadnym.")
        ask("Czy firma realizuje przedsięwzięcie horyzontalne przewidziane w Porozumieniu?")
        decide(("TAK", "NIE"), yes(c.horizontal), f"   {c.horizontal_text}")
        last = write(d, "Oświadczam, że powyższe dane są zgodne z prawdą i że akceptuję Regulamin rekrutacji oraz udział w kosztach "
                 "w wysokości 15%.", align="both")
        last.paragraph_format.space_before, last.paragraph_format.keep_with_next = Pt(8), True
        block = write(d, "", align="right", after=0)
        sign(block, c, signing, guise, "– podpis elektroniczny –")
        write(d, "..............................................................", align="right", after=0)
        write(d, "(czytelny podpis zgłaszającego)" if signing == "none" else f"{c.signer} – {c.signer_role}", align="right", size=9)
        footer(d, "")
    return Word(build)


def form_cards(c: Company, signing: Signing, guise: Guise) -> Html:
    """F3: export of an on-line form; two columns of cards, the answer above its small caption, [x]."""

    def field(value: str, caption: str, wide: bool = False) -> str:
        shown = e(value).replace("\n", "<br>") or "–"
        return f'<div class="f{" w" if wide else ""}"><div class="v">{shown}</div><div class="k">{e(caption)}</div></div>'

    def options(pairs: list[tuple[bool, str]], caption: str, wide: bool = False) -> str:
        return field("   ".join(f"{cross(is_on)} {word}" for is_on, word in pairs), caption, wide)

    ink = "black"
    body = f"""{strip()}
<h1>Karta zgłoszenia uczestnictwa</h1><p class="sub">Wyjazd studyjny: <b>Szwajcaria, 22–25.06.2026</b> &nbsp;|&nbsp; wydruk formularza z dnia {iso(c.day)}</p>
<h2>1 &nbsp; Wnioskodawca</h2><div class="g">
{field(c.name, "Wnioskodawca (nazwa firmy)", True)}{field("PL " + c.nip, "NIP")}{field(c.regon, "REGON")}
{field(c.street, "ulica, nr budynku / lokalu")}{field(f"{c.postal} {c.town}", "kod pocztowy i poczta")}
{field("lubuskie", "województwo (siedziba lub zarejestrowany oddział)")}{field(c.pkd, "podstawowe PKD")}
{field(c.email, "e-mail")}{field(c.phone, "telefon")}</div>
<h2>2 &nbsp; Kryteria premiujące</h2><div class="g">
{options([(c.size == "micro", "mikroprzedsiębiorca"), (c.size == "small", "mały przedsiębiorca"), (c.size == "medium", "średni przedsiębiorca")], "2.1 Wielkość przedsiębiorcy", True)}
{options([(c.innovative, "tak"), (not c.innovative, "nie")], "2.2 Prowadzimy działalność innowacyjną")}{field(c.innovation, "2.2a Na czym polega innowacyjność")}
{field(c.activity, "2.3 Opis przedmiotu działalności", True)}
{options([(c.lis, "tak"), (not c.lis, "nie")], "2.4 Działamy w Lubuskiej Inteligentnej Specjalizacji")}{field(c.lis_text, "2.4a która")}
{field(str(len(c.agreements)), "2.5 Liczba Porozumień na rzecz Rozwoju Obszarów Kluczowych, których jesteśmy stroną")}{field(", ".join(c.agreements), "2.5a nazwy Porozumień")}
{options([(c.horizontal, "tak"), (not c.horizontal, "nie")], "2.6 Realizujemy przedsięwzięcie horyzontalne z Porozumienia")}{field(c.horizontal_text, "2.6a jakie")}
{field(c.www, "2.7 Witryna w języku polskim")}{field(f"{c.www_foreign} ({c.language})" if c.www_foreign else "brak", "2.8 Witryna w języku obcym")}
{field(chr(10).join(c.social) or "brak", "2.9 Media społecznościowe – aktywne profile", True)}
{field(chr(10).join(c.certificates) or "brak", "2.10 Posiadane certyfikaty, zaświadczenia jakości, patenty (jeden w wierszu)", True)}
{field(chr(10).join(f"{when} | {what}" for when, what in c.events) or "brak", "2.11 Doświadczenie w promocji międzynarodowej w ostatnich 3 latach: data | wydarzenie", True)}
{field(chr(10).join([str(len(c.trips)), *c.trips]), "2.12 Liczba dotychczasowych wyjazdów z UMWL (środki FEWL) i ich wykaz", True)}</div>
<h2>3 &nbsp; Uczestnik</h2><div class="g">{field(c.delegate, "imię i nazwisko przedstawiciela")}{field(c.delegate_role, "stanowisko w firmie")}</div>
<div class="kp"><p class="o">[x] Znam i akceptuję Regulamin rekrutacji. &nbsp; [x] Zobowiązuję się do pokrycia 15% kosztów. &nbsp; [x] Dane są prawdziwe.</p>
<div class="s"><div>{pen(c, signing, "Dokument opatrzono podpisem elektronicznym.", ink)}</div><div class="k">{e(c.signer)}, {e(c.signer_role)} – podpis w imieniu Wnioskodawcy</div></div></div>"""
    css = """body{font:9.6pt 'Liberation Sans'}h1{font-size:17pt;color:#00558c;margin:10px 0 0}.sub{margin:2px 0 6px}
h2{font-size:11pt;background:#00558c;color:#fff;padding:3px 8px;margin:10px 0 5px}.g{display:grid;grid-template-columns:1fr 1fr;gap:5px 10px}
.w{grid-column:1/3}.f{border:1px solid #b8c4d0;border-radius:4px;padding:3px 7px;break-inside:avoid}.v{min-height:14px;white-space:pre-wrap}
.k{font-size:7.6pt;color:#5a6672;border-top:1px dotted #b8c4d0;margin-top:2px}.s{width:75mm;margin:8px 0 0 auto;min-height:22mm;text-align:center;break-inside:avoid}.o{font-size:8.6pt}.kp{break-inside:avoid}"""
    return page("Karta zgłoszenia", css, body, "13mm 15mm")


def form_register(c: Company, signing: Signing, guise: Guise) -> Html:
    """F4: one long table „Lp. – zagadnienie – odpowiedź”, criteria first, the company's data last; answers as sentences."""
    rows: list[tuple[str, str]] = [
        ("Rodzaj przedsiębiorcy według liczby pracowników i obrotów (mikro, mały, średni)",
         f"Jesteśmy firmą z kategorii: {SIZE_FULL[c.size]}. Zatrudniamy {c.staff} os., obrót za 2025 r. wyniósł {c.turnover}."),
        ("Innowacyjność – czy i jak firma ją prowadzi", f"{'Tak' if c.innovative else 'Nie'}. {c.innovation}"),
        ("Uzyskane certyfikaty, patenty, atesty (z numerami; kopie załączyć)",
         "<br>".join(f"{chr(96 + number)}) {e(name)}" for number, name in enumerate(c.certificates, 1)) or "Brak certyfikatów."),
        ("Adres strony www w języku polskim", c.www),
        ("Adres strony www w innym języku", f"{c.www_foreign} – język: {c.language}" if c.www_foreign else "Nie prowadzimy strony obcojęzycznej."),
        ("Media społecznościowe", "<br>".join(e(one) for one in c.social) or "Nie prowadzimy."),
        ("Udział w targach zagranicznych i międzynarodowych, szkoleniach i wyjazdach studyjnych od kwietnia 2023 r.",
         "<br>".join(f"{number}. {e(what)} ({e(when)})" for number, (when, what) in enumerate(c.events, 1)) or "Nie uczestniczyliśmy."),
        ("Wcześniejszy udział w wyjazdach promocji gospodarczej UMWL (FEWL 2021–2027)",
         "<br>".join([f"Liczba wyjazdów: {len(c.trips)}.", *map(e, c.trips)])),
        ("Związek działalności z Lubuskimi Inteligentnymi Specjalizacjami", f"Tak – {c.lis_text}." if c.lis else "Nie."),
        ("Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych LIS",
         f"Tak, liczba Porozumień: {len(c.agreements)} ({', '.join(c.agreements)})." if c.agreements else "Nie uczestniczymy."),
        ("Przedsięwzięcie horyzontalne w rozumieniu Porozumienia",
         f"Tak, realizujemy: {c.horizontal_text}." if c.horizontal else "Nie realizujemy."),
        ("Zakres działalności", c.activity),
        ("PKD (dominujące)", f"{c.pkd} – {c.pkd_text}"),
        ("Firma zgłaszająca", c.name),
        ("NIP / REGON / KRS", f"{c.nip_dashed} / {c.regon} / {c.krs or '–'}"),
        ("Adres siedziby", f"{c.street}, {c.postal} {c.town}, powiat: {c.powiat}, województwo: lubuskie"),
        ("Do udziału w wyjeździe deleguje się", f"Pan/Pani {c.delegate} – {c.delegate_role}"),
        ("Kontakt", f"{c.phone}, {c.email}")]
    marked = {2, 5, 6, 7}
    lines = "".join(f"<tr><td class=n>{number}.</td><td class=q>{e(question)}</td><td>{answer if number - 1 in marked else e(answer)}</td></tr>"
                    for number, (question, answer) in enumerate(rows, 1))
    body = f"""<div class=h><div><b>WOJEWÓDZTWO LUBUSKIE</b><br>Urząd Marszałkowski, ul. Podgórna 7, 65-057 Zielona Góra<br>Departament Gospodarki i Rozwoju, tel. 68 45 65 268</div><div class=r>Załącznik nr 2<br>do Regulaminu rekrutacji</div></div>
<h1>Formularz zgłoszenia do udziału w wyjeździe studyjnym<br>Szwajcaria, 22–25.06.2026 r.</h1>
<table><thead><tr><th>Lp.</th><th>Zagadnienie</th><th>Odpowiedź zgłaszającego</th></tr></thead><tbody>{lines}</tbody></table>
<div class=kp><p>Oświadczamy, że znamy Regulamin, spełniamy warunki otrzymania pomocy de minimis i nie działamy w sektorach wyłączonych (§ 3 ust. 5).</p>
<table class=sg><tr><td>{e(c.town)}, {e(c.date_long)}</td><td>{pen(c, signing, "podpisano kwalifikowanym podpisem elektronicznym") or "&nbsp;"}</td></tr>
<tr class=k><td>Miejscowość i data</td><td>Podpis(y) zgodnie z reprezentacją{"" if signing == "none" else f": {e(c.signer)}, {e(c.signer_role)}"}</td></tr></table></div>
<div class=ft>{e(FUNDING)}</div>"""
    css = """body{font:10.4pt 'Liberation Serif'}.h{display:flex;justify-content:space-between;font-size:9pt}.r{text-align:right;font-style:italic}
h1{font-size:13.5pt;text-align:center;margin:14px 0 10px}table{width:100%}td,th{border:1px solid #333;padding:4px 6px;vertical-align:top}th{background:#eee}
tr{break-inside:avoid}.n{width:9mm;text-align:right}.q{width:66mm}.sg{margin-top:12px;break-inside:avoid}.sg td{height:18mm;width:50%;text-align:center;vertical-align:bottom}
.sg .k td{height:auto;font-size:8pt;color:#333}.kp{break-inside:avoid}.ft{margin-top:10px;border-top:1px solid #999;font-size:7.5pt;color:#555;text-align:center}"""
    return page("Formularz zgłoszenia", css, body, "15mm 16mm 20mm")


LAYOUTS = {"F1": ("F1 Word tables A–H", form_tables), "F2": ("F2 Word sentences with deletion", form_flow),
           "F3": ("F3 HTML cards, caption under answer", form_cards), "F4": ("F4 HTML register, criteria first", form_register)}
