"""Application forms: four layouts that firms and chambers draw up themselves."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .firm import LIS, SIZES, Firm
from .kit import box, cells, choice, dashed, esc, html, sign_line, signature_png

KOMPLET = (
    "nie prowadzę działalności w sektorach wyłączonych z naboru, o których mowa w § 3 ust. 5 Regulaminu",
    "osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego (§ 3 ust. 6)",
    "dane podane w zgłoszeniu są zgodne z prawdą, a przekazane treści i zdjęcia nie naruszają praw osób trzecich (§ 6 ust. 3)",
)


def _or(text: str | None, firm: Firm) -> str:
    return esc(text) if text else firm.none_word


def _listed(items: tuple[str, ...], firm: Firm, joint: str = "<br>") -> str:
    return joint.join(esc(item) for item in items) if items else firm.none_word


def card(firm: Firm, signing: str, trip: str = "Szwajcarii") -> Html:
    """A chamber's card: coloured bars, label cells beside answer cells, boxes to tick."""
    mark, ink = firm.mark, firm.ink

    def row(label: str, answer: str) -> str:
        return f"<tr><th>{label}</th><td>{answer}</td></tr>"

    def bar(text: str) -> str:
        return f'<tr><td colspan="2" class="bar">{text}</td></tr>'

    def tick(options: tuple[str, ...], on: int) -> str:
        return " &nbsp;&nbsp; ".join(f"{box(i == on, mark, ink)} {o}" for i, o in enumerate(options))

    def yes(value: object) -> str:
        return tick(("tak", "nie"), 0 if value else 1)

    events = (
        "".join(
            f"<tr><td>{i}</td><td>{esc(n)}</td><td>{esc(p)}</td><td>{y}</td></tr>"
            for i, (n, p, y) in enumerate(firm.events, 1)
        )
        or f'<tr><td>1</td><td colspan="3">{firm.none_word}</td></tr>'
    )
    body = f"""
<table class="top"><tr><td><b>Biuro wyjazdów studyjnych</b><br>projekt „Innowacyjne Lubuskie”<br>
<span class="small">FEWL 2021–2027, Działanie 1.8</span></td>
<td class="nr">Data wpływu: ........................<br>Nr zgłoszenia: ........................<br>
<span class="small">(wypełnia organizator)</span></td></tr></table>
<h1>KARTA ZGŁOSZENIA PRZEDSIĘBIORCY</h1>
<p class="sub">formularz zgłoszeniowy – wyjazd studyjny do {trip}, 2026 r.</p>
<table class="g">
{bar("1. Przedsiębiorca")}
{row("Nazwa (zgodnie z rejestrem)", f"<b>{esc(firm.name)}</b>")}
{row("Forma prawna", esc(firm.legal))}
{row("Ulica, nr", esc(firm.street))}
{row("Kod pocztowy i miejscowość", f"{firm.code} {esc(firm.town)}")}
{row("Powiat / województwo", f"{esc(firm.county)} / lubuskie")}
{row("NIP", dashed(firm.nip))}
{row("REGON", firm.regon)}
{row("Nr KRS lub wpis do CEIDG", esc(firm.register))}
{row("Główne PKD", f"{firm.pkd} – {esc(firm.trade)}")}
{bar("2. Kto pojedzie")}
{row("Imię i nazwisko uczestnika", esc(firm.delegate))}
{row("Funkcja w firmie", esc(firm.role))}
{row("Tel. / e-mail", f"{firm.phone} / {firm.email}")}
{bar("3. Wielkość firmy i to, czym się zajmuje")}
{row("Status MŚP", tick(("mikro", "małe", "średnie"), SIZES.index(firm.size)))}
{row("Czy firma prowadzi działalność innowacyjną?", yes(firm.innovative))}
{row("Krótki opis działalności", esc(firm.about))}
{bar("4. Certyfikaty, atesty, patenty firmy (kopie w załączeniu)")}
{row("Wykaz", _listed(firm.certificates, firm))}
{bar("5. Obecność w internecie")}
{row("Strona firmowa po polsku", _or(firm.site, firm))}
{row("Strona w języku angielskim i innym", _or(firm.site_foreign, firm))}
{row("Profile społecznościowe", _listed(firm.social, firm))}
</table>
<table class="g" style="break-before:page">
{bar("6. Targi, misje i szkolenia międzynarodowe z ostatnich trzech lat")}
<tr><td colspan="2" style="padding:0"><table class="in"><tr><th>Lp.</th><th>Wydarzenie</th><th>Miejsce</th><th>Rok</th></tr>
{events}</table></td></tr>
{bar("7. Wyjazdy gospodarcze UMWL opłacone z FEWL 2021–2027")}
{row("Liczba wyjazdów", str(len(firm.trips)))}
{row("Jakie i kiedy", _listed(firm.trips, firm))}
{bar("8. Po co firma chce jechać")}
{row("Cel udziału", esc(firm.goal))}
{bar("9. Języki obce uczestnika")}
{row("Język i poziom", esc(firm.languages))}
{bar("10. Lubuskie Inteligentne Specjalizacje (LIS)")}
{row("Czy firma działa w ramach LIS?", yes(firm.lis))}
{row("Jeśli tak – w której", tick(LIS, LIS.index(firm.lis) if firm.lis else -1))}
{bar("11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych LIS")}
{row("Czy firma działa w ramach Porozumień?", yes(firm.agreements))}
{row("Nazwy Porozumień", _listed(firm.agreements, firm))}
{bar("12. Przedsięwzięcie horyzontalne zapisane w Porozumieniu")}
{row("Czy firma je realizuje?", yes(firm.horizontal))}
{row("Nazwa przedsięwzięcia", _or(firm.horizontal, firm))}
{bar("13. Oświadczenia")}
<tr><td colspan="2">Oświadczam, że:<br>{"<br>".join(f"{'abc'[i]}) {t}{';' if i < 2 else '.'}" for i, t in enumerate(KOMPLET))}<br>
Zobowiązuję się pokryć 15% kosztów organizacji wyjazdu przypadających na uczestnika.</td></tr>
</table>
<p>{esc(firm.town)}, dnia {firm.signed_on}</p>
{sign_line("podpis osoby reprezentującej firmę", firm.signer, signing, ink, f"{esc(firm.signer)}, {firm.signer_role}<br>")}
"""
    css = """body{font-family:Carlito,sans-serif}h1{font-size:16pt;text-align:center;margin:3mm 0 0;color:#14532d}
.sub{text-align:center;margin:0 0 3mm}.top td{border-bottom:1.5px solid #14532d;padding-bottom:2mm}.nr{text-align:right;font-size:9pt}
.g>tbody>tr>td,.g>tbody>tr>th{border:1px solid #7a8f80;padding:1.1mm 2mm}.g>tbody>tr>th{width:36%;font-weight:400;background:#f1f6f2}
.g .bar{background:#cfe3d4;font-weight:700}.in td,.in th{border:1px solid #aab;padding:.8mm 2mm}.in th:first-child{width:10mm}
tr{break-inside:avoid}"""
    return html(css, body)


def letter(firm: Firm, signing: str, trip: str = "Szwajcarii") -> Html:
    """A firm's own letterhead: numbered questions in running text, TAK / NIE struck through."""
    ink, how = firm.ink, ("ring" if firm.mark in ("cross", "tick") else "strike")

    def yes(value: object) -> str:
        return choice(("TAK", "NIE"), 0 if value else 1, how, ink)

    size = choice(("mikro", "małe", "średnie"), SIZES.index(firm.size), how, ink)
    events = "".join(f"<li>{esc(n)}, {esc(p)}, {y} r.</li>" for n, p, y in firm.events)
    certificates = "".join(f"<li>{esc(c)}</li>" for c in firm.certificates)
    trips = "; ".join(esc(t) for t in firm.trips) or firm.none_word
    star = "właściwe zakreślić kółkiem" if how == "ring" else "niepotrzebne skreślić"
    body = f"""
<div class="head"><b>{esc(firm.name)}</b><br>{esc(firm.address)} · tel. {firm.phone} · {firm.email}</div>
<p style="text-align:right">{esc(firm.town)}, {firm.signed_on}</p>
<p>Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju<br>ul. Podgórna 7, 65-057 Zielona Góra</p>
<h1>FORMULARZ ZGŁOSZENIOWY DO WYJAZDU STUDYJNEGO</h1>
<p class="c">Kierunek wyjazdu: <b>wyjazd do {trip}</b> (projekt „Innowacyjne Lubuskie”)</p>
<p><b>1.</b> Zgłaszamy firmę: {esc(firm.name)} ({esc(firm.legal)}), z siedzibą pod adresem: {esc(firm.address)},
województwo lubuskie, powiat {esc(firm.county)}. NIP: {dashed(firm.nip)}, REGON: {firm.regon}, rejestr: {esc(firm.register)}.
Przeważający rodzaj działalności wg PKD: {firm.pkd} ({esc(firm.trade)}).</p>
<p><b>2.</b> Do udziału w wyjeździe delegujemy: {esc(firm.delegate)}, stanowisko: {esc(firm.role)}, telefon: {firm.phone},
e-mail: {firm.email}.</p>
<p><b>3.</b> Nasze przedsiębiorstwo jest*: {size}<br>Prowadzimy działalność innowacyjną*: {yes(firm.innovative)}<br>
Opis działalności: {esc(firm.about)}</p>
<p><b>4.</b> Posiadane certyfikaty, atesty i patenty (kopie dołączamy): {firm.none_word if not certificates else ""}</p>
{f"<ol>{certificates}</ol>" if certificates else ""}
<p><b>5.</b> Nasza strona www w języku polskim: {_or(firm.site, firm)}<br>
Strona www w języku angielskim / innym obcym: {_or(firm.site_foreign, firm)}<br>
Profile w mediach społecznościowych: {_listed(firm.social, firm, ", ")}</p>
<p><b>6.</b> W ostatnich trzech latach braliśmy udział w następujących targach, szkoleniach i wyjazdach o charakterze
międzynarodowym: {firm.none_word if not events else ""}</p>{f"<ul>{events}</ul>" if events else ""}
<p><b>7.</b> Wyjazdy organizowane przez Urząd Marszałkowski, finansowane z FEWL 2021–2027, w których uczestniczyliśmy:
liczba wyjazdów – {len(firm.trips)}; wyjazdy: {trips}</p>
<p><b>8.</b> Czego oczekujemy od wyjazdu: {esc(firm.goal)}</p>
<p><b>9.</b> Języki obce, którymi włada delegowana osoba: {esc(firm.languages)}</p>
<p><b>10.</b> Działamy w ramach Lubuskich Inteligentnych Specjalizacji*: {yes(firm.lis)}<br>
Specjalizacja: {esc(firm.lis) if firm.lis else "nie dotyczy"}</p>
<p><b>11.</b> Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych*: {yes(firm.agreements)}<br>
Porozumienia (nazwy): {_listed(firm.agreements, firm, "; ") if firm.agreements else "nie dotyczy"}</p>
<p><b>12.</b> Realizujemy przedsięwzięcie horyzontalne wskazane w Porozumieniu*: {yes(firm.horizontal)}<br>
Przedsięwzięcie: {esc(firm.horizontal) if firm.horizontal else "nie dotyczy"}</p>
<p><b>13.</b> Jednocześnie oświadczamy, że: {"; ".join(KOMPLET)}. Przyjmujemy do wiadomości, że 15% kosztów wyjazdu pokrywa firma.</p>
{sign_line("(podpis osoby uprawnionej)", firm.signer, signing, ink, f"{esc(firm.signer)} – {firm.signer_role}<br>")}
<p class="small">* {star}</p>
"""
    css = """body{font-family:"Liberation Serif",serif;font-size:11.2pt}h1{font-size:13.5pt;text-align:center;margin:4mm 0 1mm}
.head{border-bottom:3px double #333;padding-bottom:2mm;text-align:center;font-size:10pt}.c{text-align:center;margin-top:0}
p{margin:0 0 2.6mm}ol,ul{margin:0 0 2.6mm 6mm;padding-left:5mm}li,p{break-inside:avoid}"""
    return html(css, body)


def word(firm: Firm, signing: str, trip: str = "Szwajcarii") -> Word:
    """A Word file: headings, „label: answer” lines, [x] boxes, a table of fairs."""

    def write(doc: WordDocument) -> None:
        style = doc.styles["Normal"]
        style.font.name = "Liberation Sans"
        style.font.size = Pt(10.5)
        style.paragraph_format.space_after = Pt(3)
        for section in doc.sections:
            section.left_margin = section.right_margin = Cm(2.2)
            section.top_margin = section.bottom_margin = Cm(1.9)

        def head(text: str) -> None:
            paragraph = doc.add_paragraph()
            paragraph.paragraph_format.space_before = Pt(8)
            paragraph.paragraph_format.keep_with_next = True
            paragraph.add_run(text).bold = True

        def line(label: str, answer: str) -> None:
            paragraph = doc.add_paragraph(f"{label}: ")
            paragraph.add_run(answer)

        def ticks(label: str, options: tuple[str, ...], on: int) -> None:
            line(label, "    ".join(f"{box(i == on, 'x')} {o}" for i, o in enumerate(options)))

        def yes(label: str, value: object) -> None:
            ticks(label, ("TAK", "NIE"), 0 if value else 1)

        title = doc.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = title.add_run("ZGŁOSZENIE UDZIAŁU W WYJEŹDZIE STUDYJNYM")
        run.bold = True
        run.font.size = Pt(14)
        sub = doc.add_paragraph(
            f"Formularz zgłoszeniowy w projekcie „Innowacyjne Lubuskie” – wyjazd do {trip}"
        )
        sub.alignment = WD_ALIGN_PARAGRAPH.CENTER
        head("I. Firma")
        line("Pełna nazwa", firm.name)
        line("Siedziba", firm.address)
        line("Województwo", "lubuskie")
        line("NIP", firm.nip)
        line("REGON", firm.regon)
        line("KRS/CEIDG", firm.register)
        line("PKD (działalność przeważająca)", firm.pkd)
        head("II. Osoba delegowana")
        line("Imię i nazwisko", firm.delegate)
        line("Stanowisko", firm.role)
        line("Telefon", firm.phone)
        line("E-mail", firm.email)
        head("III. Charakterystyka (pkt 3 i 4 kryteriów)")
        ticks(
            "Wielkość",
            ("mikroprzedsiębiorstwo", "małe przedsiębiorstwo", "średnie przedsiębiorstwo"),
            SIZES.index(firm.size),
        )
        yes("Czy działalność ma charakter innowacyjny", firm.innovative)
        line("Opis działalności", firm.about)
        if firm.certificates:
            doc.add_paragraph("Certyfikaty, atesty, patenty:")
            for i, certificate in enumerate(firm.certificates, 1):
                doc.add_paragraph(f"{i}) {certificate}").paragraph_format.left_indent = Cm(1)
        else:
            line("Certyfikaty, atesty, patenty", firm.none_word)
        head("IV. Internet")
        line("Strona www (polska wersja)", firm.site or firm.none_word)
        line("Strona www (wersje obcojęzyczne)", firm.site_foreign or firm.none_word)
        line("Media społecznościowe", ", ".join(firm.social) or firm.none_word)
        head("V. Promocja za granicą – ostatnie 3 lata (targi, misje, szkolenia)")
        if firm.events:
            table = doc.add_table(rows=1, cols=3)
            table.style = "Table Grid"
            for cell, text in zip(
                table.rows[0].cells, ("Nazwa wydarzenia", "Kraj / miasto", "Rok"), strict=True
            ):
                cell.text = text
            for event in firm.events:
                for cell, text in zip(table.add_row().cells, event, strict=True):
                    cell.text = text
        else:
            doc.add_paragraph(firm.none_word)
        head("VI. Dotychczasowe wyjazdy z Urzędem Marszałkowskim (środki FEWL 2021–2027)")
        line("Liczba wyjazdów", str(len(firm.trips)))
        line("Które", "; ".join(firm.trips) or firm.none_word)
        head("VII. Cel udziału i języki")
        line("Cel udziału w wyjeździe", firm.goal)
        line("Znajomość języków obcych", firm.languages)
        head("VIII. Inteligentne specjalizacje i Porozumienia")
        yes("Działalność w ramach Lubuskich Inteligentnych Specjalizacji", firm.lis)
        line("Specjalizacja", firm.lis or "nie dotyczy")
        yes("Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych", firm.agreements)
        line("Wykaz Porozumień", "; ".join(firm.agreements) or "nie dotyczy")
        yes("Realizacja przedsięwzięcia horyzontalnego, o którym mowa w Porozumieniu", firm.horizontal)
        line("Nazwa przedsięwzięcia", firm.horizontal or "nie dotyczy")
        head("IX. Oświadczenia zgłaszającego")
        for statement in KOMPLET:
            doc.add_paragraph(f"– {statement};")
        doc.add_paragraph("– akceptuję udział własny w wysokości 15% kosztów wyjazdu na jednego uczestnika.")
        line("Miejscowość i data", f"{firm.town}, {firm.signed_on}")
        end = doc.add_paragraph()
        end.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        end.paragraph_format.space_before = Pt(14)
        end.paragraph_format.keep_with_next = True
        if signing == "hand":
            end.add_run().add_picture(signature_png(firm.signer), width=Cm(5.2))
        caption = doc.add_paragraph(
            f"..............................................\n{firm.signer}, {firm.signer_role}\n(podpis)"
        )
        caption.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    return Word(write)


def sheets(firm: Firm, signing: str, trip: str = "Szwajcarii") -> Html:
    """An office's print: framed cards, digits in cells, boxes for the pen, guidance in small print."""
    mark, ink = firm.mark, firm.ink
    hand = "hand" if mark in ("cross", "tick") else ""

    def yes(value: object) -> str:
        return f"{box(bool(value), mark, ink)} TAK &nbsp;&nbsp;&nbsp; {box(not value, mark, ink)} NIE"

    def frame(number: str, title: str, hint: str, inside: str) -> str:
        note = f'<div class="small">{hint}</div>' if hint else ""
        return f'<section><h2><i>{number}</i>{title}</h2>{note}<div class="b">{inside}</div></section>'

    def lab(label: str, answer: str, wide: bool = False, written: bool = False) -> str:
        inner = f'<span class="{hand if written else ""}">{answer}</span>'
        return f'<div class="f{" w" if wide else ""}"><u>{label}</u>{inner}</div>'

    sizes = "".join(
        f'<div class="f">{box(SIZES[i] == firm.size, mark, ink)} przedsiębiorstwo {n}</div>'
        for i, n in enumerate(("mikro", "małe", "średnie"))
    )
    lis = " &nbsp; ".join(f"{box(firm.lis == n, mark, ink)} {n}" for n in LIS)
    events = (
        "<br>".join(f"{i}. {esc(n)} – {esc(p)}, {y}" for i, (n, p, y) in enumerate(firm.events, 1))
        or firm.none_word
    )
    certs = "<br>".join(f"{i}. {esc(c)}" for i, c in enumerate(firm.certificates, 1)) or firm.none_word
    trips = "<br>".join(esc(t) for t in firm.trips) or firm.none_word
    body = f"""
<table><tr><td class="small">Załącznik do zgłoszenia<br>Projekt „Innowacyjne Lubuskie” · FEWL 2021–2027</td>
<td style="text-align:right" class="small">Wypełnić drukowanymi literami lub komputerowo.<br>Właściwe pola zaznaczyć znakiem X lub ✓.</td></tr></table>
<h1>Formularz zgłoszeniowy przedsiębiorcy<br><span>Wyjazd studyjny do {trip}</span></h1>
{
        frame(
            "1",
            "Dane przedsiębiorcy",
            "Zgodnie z KRS albo CEIDG.",
            lab("Nazwa", f"<b>{esc(firm.name)}</b>", True)
            + lab("NIP", cells(firm.nip))
            + lab("REGON", cells(firm.regon))
            + lab("Ulica i numer", esc(firm.street))
            + lab("Kod i miejscowość", f"{firm.code} {esc(firm.town)}")
            + lab("Województwo", "lubuskie")
            + lab("Powiat", esc(firm.county))
            + lab("KRS / CEIDG", esc(firm.register))
            + lab("PKD przeważające", firm.pkd),
        )
    }
{
        frame(
            "2",
            "Przedstawiciel na wyjazd",
            "",
            lab("Imię i nazwisko", esc(firm.delegate))
            + lab("Stanowisko", esc(firm.role))
            + lab("Telefon", firm.phone, False, True)
            + lab("E-mail", firm.email),
        )
    }
{
        frame(
            "3",
            "Wielkość i działalność",
            "Wielkość według załącznika I do rozporządzenia (UE) nr 651/2014.",
            sizes
            + lab("Działalność innowacyjna", yes(firm.innovative), True)
            + lab("Opis działalności", esc(firm.about), True),
        )
    }
{
        frame(
            "4",
            "Certyfikaty, atesty, patenty",
            "Proszę wymienić i dołączyć kopie; brak dokumentów należy wpisać.",
            lab("Wykaz", certs, True),
        )
    }
{
        frame(
            "5",
            "Strona www i media społecznościowe",
            "",
            lab("Strona w języku polskim", _or(firm.site, firm))
            + lab("Strona w języku angielskim i innym", _or(firm.site_foreign, firm))
            + lab("Profile społecznościowe", _listed(firm.social, firm), True),
        )
    }
{
        frame(
            "6",
            "Doświadczenie promocyjno-informacyjne (ostatnie 3 lata)",
            "Targi zagraniczne i międzynarodowe w kraju, szkolenia, wyjazdy studyjne – nazwa, miejsce, rok.",
            lab("Wydarzenia", events, True),
        )
    }
{
        frame(
            "7",
            "Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027",
            "",
            lab("Liczba wyjazdów", str(len(firm.trips))) + lab("Wyjazdy", trips),
        )
    }
{frame("8", "Cel udziału w wyjeździe", "", lab("Uzasadnienie", esc(firm.goal), True, True))}
{frame("9", "Znajomość języków obcych przedstawiciela", "", lab("Języki", esc(firm.languages), True, True))}
{
        frame(
            "10",
            "Lubuskie Inteligentne Specjalizacje",
            "Zaznaczyć TAK albo NIE, przy TAK także specjalizację.",
            lab("Działalność w ramach LIS", yes(firm.lis), True) + lab("Specjalizacja", lis, True),
        )
    }
{
        frame(
            "11",
            "Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            "",
            lab("Działalność w ramach Porozumień", yes(firm.agreements), True)
            + lab("Nazwy Porozumień", _listed(firm.agreements, firm), True),
        )
    }
{
        frame(
            "12",
            "Przedsięwzięcie horyzontalne",
            "Tylko przedsięwzięcia wskazane w Porozumieniu.",
            lab("Realizacja przedsięwzięcia", yes(firm.horizontal), True)
            + lab("Nazwa", _or(firm.horizontal, firm), True),
        )
    }
{
        frame(
            "13",
            "Oświadczenia",
            "",
            '<div class="f w">'
            + "<br>".join(f"• Oświadczam, że {t}." for t in KOMPLET)
            + "<br>• Zobowiązuję się do pokrycia 15% kosztów organizacji wyjazdu.</div>"
            + lab("Miejscowość i data", f"{esc(firm.town)}, {firm.signed_on}")
            + f'<div class="f">{sign_line("czytelny podpis lub pieczątka i podpis", firm.signer, signing, ink)}</div>',
        )
    }
"""
    css = """body{font-family:"Liberation Sans",sans-serif;font-size:9.8pt}h1{font-size:14pt;text-align:center;margin:4mm 0}
h1 span{font-size:11pt;font-weight:400}section{border:1.4px solid #334;margin-bottom:3mm;break-inside:avoid}
h2{font-size:10pt;margin:0;background:#e6e8ef;padding:1mm 2mm;border-bottom:1px solid #334}h2 i{font-style:normal;margin-right:3mm}
section>.small{padding:.6mm 2mm 0;font-size:7.6pt}.b{display:flex;flex-wrap:wrap;padding:1mm 2mm 1.6mm}.f{width:50%;padding:.8mm 2mm .8mm 0}
.f.w{width:100%}.b>.f:nth-child(-n+3):not(.w){}u{display:block;text-decoration:none;font-size:7.8pt;color:#445}"""
    return html(css, body)
