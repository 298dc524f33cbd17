"""Four application forms, four status declarations."""

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .firms import SIZES, Firm
from .ink import picture, sign

CSS = "@page{size:A4;margin:18mm 17mm}*{box-sizing:border-box}body{margin:0;line-height:1.3}table{border-collapse:collapse;width:99.5%}td,th{vertical-align:top;text-align:left}.c{text-align:center}.r{text-align:right}svg{vertical-align:bottom}tr,.k{break-inside:avoid}"


def page(css: str, body: str) -> Html:
    return Html(
        f'<!doctype html><html lang="pl"><meta charset="utf-8"><style>{CSS}{css}</style><body>{body}</body></html>'
    )


def box(on: bool) -> str:
    return f'<span style="font-family:DejaVu Sans">{"☒" if on else "☐"}</span>'


def pen(firm: Firm, paper: str, how: str) -> str:
    return sign(f"{firm.slug}") if how == "hand" else "&nbsp;"


def lines(items: tuple[str, ...], none: str) -> str:
    return "<br>".join(items) if items else none


def numbered(items: tuple[str, ...], none: str) -> str:
    return "<br>".join(f"{n}) {item}" for n, item in enumerate(items, 1)) if items else none


# -- application form ------------------------------------------------------------------------------------------------


def form_table(f: Firm, how: str) -> Html:
    def row(n: int, q: str, a: str) -> str:
        return (
            f'<tr><td class="c" style="width:8mm">{n}.</td><td style="width:62mm">{q}</td><td>{a}</td></tr>'
        )

    yes = bool(f.lis)
    rows = (
        row(1, "Pełna nazwa przedsiębiorcy", f"<b>{f.name}</b><br>forma prawna: {f.legal}"),
        row(
            2,
            "Adres siedziby, województwo<br>NIP, REGON, KRS/CEIDG",
            f"{f.address}<br>woj. lubuskie<br>NIP: {f.nip}<br>REGON: {f.regon}<br>{'KRS: ' + f.krs if f.krs else 'wpis do CEIDG'}",
        ),
        row(
            3,
            "Wielkość przedsiębiorstwa<br>Przeważający kod PKD<br>Opis działalności",
            f"{box(f.size == 'micro')} mikro &nbsp; {box(f.size == 'small')} małe &nbsp; {box(f.size == 'medium')} średnie<br>PKD {f.pkd} – {f.pkd_name}<br>{f.what}<br>Firma prowadzi działalność innowacyjną: {box(f.innovative)} TAK {box(not f.innovative)} NIE",
        ),
        row(
            4,
            "Certyfikaty, atesty, patenty firmy (proszę wymienić i załączyć kopie)",
            numbered(f.certificates, "brak"),
        ),
        row(
            5,
            "Strona www i media społecznościowe",
            f"strona w języku polskim: {f.www or 'brak'}<br>strona w języku obcym: {f.foreign or 'brak'}<br>profile: {', '.join(f.social) or 'brak'}",
        ),
        row(
            6,
            "Udział w targach zagranicznych i międzynarodowych, szkoleniach, wyjazdach w ciągu ostatnich 3 lat",
            numbered(f.events, "nie braliśmy udziału"),
        ),
        row(
            7,
            "Udział w wyjazdach organizowanych przez UMWL, finansowanych z FEWL 2021–2027",
            numbered(f.trips, "nie braliśmy udziału"),
        ),
        row(8, "Osoba delegowana na wyjazd", f"{f.delegate}"),
        row(9, "Telefon i e-mail do kontaktu", f"{f.phone}, {f.mail}"),
        row(
            10,
            "Działalność w ramach Lubuskich Inteligentnych Specjalizacji",
            f"{box(yes)} TAK {box(not yes)} NIE<br>{'Specjalizacja: ' + f.lis if f.lis else ''}",
        ),
        row(
            11,
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
            f"{box(bool(f.agreements))} TAK {box(not f.agreements)} NIE<br>{numbered(f.agreements, '')}",
        ),
        row(
            12,
            "Realizacja przedsięwzięcia horyzontalnego, o którym mowa w Porozumieniu",
            f"{box(bool(f.horizontal))} TAK {box(not f.horizontal)} NIE<br>{f.horizontal or ''}",
        ),
    )
    return page(
        "body{font:10.5pt Liberation Sans}td{border:.7pt solid #333;padding:3px 5px}h1{font-size:14pt;margin:4mm 0 1mm}",
        '<div class="r" style="font-size:9pt">Załącznik nr 2 do Regulaminu</div><h1 class="c">FORMULARZ ZGŁOSZENIOWY</h1>'
        '<div class="c" style="margin-bottom:4mm">Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.<br>projekt „Innowacyjne Lubuskie”</div>'
        f"<table>{''.join(rows)}</table><p style='font-size:9.5pt'>Dane zawarte w zgłoszeniu są zgodne z prawdą. Zobowiązuję się do poniesienia 15% kosztów organizacji Wyjazdu.</p>"
        f'<div class="k"><table style="margin-top:5mm"><tr><td style="border:0">{f.town}, {f.date}</td><td class="c" style="border:0;width:80mm">{pen(f, "form", how)}<br>'
        f".....................................................<br>{f.boss}, {f.post}<br><small>(podpis osoby upoważnionej)</small></td></tr></table></div>",
    )


def form_adviser(f: Firm, how: str) -> Html:
    def tn(on: bool) -> str:
        return f"[{'X' if on else '&nbsp;&nbsp;'}] tak &nbsp;&nbsp;[{'X' if not on else '&nbsp;&nbsp;'}] nie"

    def p(label: str, value: str) -> str:
        return f"<p><span>{label}:</span> {value}</p>"

    body = (
        '<div class="t">Zgłoszenie udziału w wyjeździe studyjnym</div><div class="s">Szwajcaria, czerwiec 2026 &middot; nabór Departamentu Gospodarki i Rozwoju UMWL &middot; formularz zgłoszeniowy przedsiębiorcy</div>'
        "<h2>A. Dane przedsiębiorcy</h2>"
        + p("Firma", f.name)
        + p("NIP", f.dashed)
        + p("REGON", f.regon)
        + (p("Numer KRS", f.krs) if f.krs else p("Rejestr", "CEIDG"))
        + p("Ulica i numer", f.street)
        + p("Kod pocztowy i miejscowość", f"{f.postal} {f.town}")
        + p("Województwo", "lubuskie")
        + p("Kod PKD działalności przeważającej", f"{f.pkd} ({f.pkd_name})")
        + p("Status przedsiębiorstwa", SIZES[f.size])
        + p("Reprezentant w wyjeździe", f.delegate)
        + p("Kontakt", f"tel. {f.phone}, e-mail {f.mail}")
        + "<h2>B. Działalność i innowacyjność</h2>"
        + p("Opis działalności", f.what)
        + p("Czy firma prowadzi działalność innowacyjną?", tn(f.innovative))
        + p("Posiadane certyfikaty i patenty", "; ".join(f.certificates) or "nie posiadamy")
        + "<h2>C. Promocja i kontakty zagraniczne</h2>"
        + p("Strona internetowa po polsku", f.www or "nie posiadamy")
        + p("Strona internetowa w językach obcych", f.foreign or "nie posiadamy")
        + p("Media społecznościowe", "; ".join(f.social) or "nie prowadzimy")
        + p(
            "Targi, misje i wyjazdy z ostatnich trzech lat",
            f"<br>{'<br>'.join('– ' + e for e in f.events)}" if f.events else "brak",
        )
        + p(
            "Wyjazdy z Urzędem Marszałkowskim finansowane z FEWL 2021–2027",
            f"<br>{'<br>'.join('– ' + e for e in f.trips)}" if f.trips else "brak",
        )
        + "<h2>D. Specjalizacje regionalne</h2>"
        + p(
            "Działamy w obszarze Lubuskiej Inteligentnej Specjalizacji",
            tn(bool(f.lis)) + (f" – {f.lis}" if f.lis else ""),
        )
        + p(
            "Uczestniczymy w Porozumieniu na rzecz Rozwoju Obszaru Kluczowego",
            tn(bool(f.agreements)) + (f" – {'; '.join(f.agreements)}" if f.agreements else ""),
        )
        + p(
            "Realizujemy przedsięwzięcie horyzontalne z Porozumienia",
            tn(bool(f.horizontal)) + (f" – {f.horizontal}" if f.horizontal else ""),
        )
        + f'<div class="k"><h2>E. Oświadczenie</h2><p>Zapoznaliśmy się z Regulaminem i akceptujemy jego warunki, w tym udział własny 15%.</p><p style="margin-top:6mm">{f.town}, dnia {f.long_date}</p>'
        f'<div style="margin-left:95mm" class="c">{pen(f, "form", how)}<div style="border-top:1px dotted #000">{f.boss}<br>{f.post}</div></div></div>'
    )
    return page(
        "body{font:11pt Carlito}.t{font-size:17pt;color:#1d4f7a;font-weight:bold}.s{color:#444;margin-bottom:3mm}h2{font-size:11.5pt;background:#dde7f0;padding:2px 5px;margin:3.2mm 0 1.2mm;break-after:avoid}p{margin:.9mm 0}p span{font-weight:bold}",
        body,
    )


def form_letter(f: Firm, how: str) -> Html:
    size = {"micro": "mikro", "small": "małe", "medium": "średnie"}[f.size]
    par = [
        f"Nazwa firmy: {f.name}, forma prawna: {f.legal}",
        f"Siedziba: {f.street}, {f.postal} {f.town}, województwo lubuskie. NIP {f.nip}, REGON {f.regon}{', KRS ' + f.krs if f.krs else ''}.",
        f"Wielkość: przedsiębiorstwo {size}, zatrudnienie {f.staff} osób.",
        f"Główne PKD: {f.pkd}. {f.what}",
        f"Działalność innowacyjna: {'tak' if f.innovative else 'nie'}.",
        f"Certyfikaty i patenty: {', '.join(f.certificates) + ' (kopie w załączeniu)' if f.certificates else 'brak'}.",
        f"Strona www w języku polskim: {f.www}. Strona w języku obcym: {f.foreign or 'brak'}. Media społecznościowe: {', '.join(f.social) or 'brak'}.",
        f"Targi i wyjazdy zagraniczne w ostatnich 3 latach: {'; '.join(f.events) or 'brak'}.",
        f"Wyjazdy organizowane przez UMWL ze środków FEWL 2021–2027: {'; '.join(f.trips) or 'brak'}.",
        f"Lubuskie Inteligentne Specjalizacje: {'tak, ' + f.lis if f.lis else 'nie'}.",
        f"Porozumienia na rzecz Rozwoju Obszarów Kluczowych: {'tak, ' + '; '.join(f.agreements) if f.agreements else 'nie'}.",
        f"Przedsięwzięcie horyzontalne: {'tak, ' + f.horizontal if f.horizontal else 'nie'}.",
        f"Na wyjazd deleguję: {f.delegate}, tel. {f.phone}, e-mail {f.mail}.",
    ]
    return page(
        "body{font:11.5pt Liberation Serif}li{margin:1.6mm 0}h1{font-size:14pt;margin:7mm 0 2mm}",
        f"<table><tr><td>{f.name}<br>{f.street}<br>{f.postal} {f.town}</td><td class='r'>{f.town}, {f.date}</td></tr></table>"
        "<div style='margin:6mm 0 0 90mm'>Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju</div>"
        "<h1 class='c'>Formularz zgłoszeniowy</h1><div class='c'>na wyjazd studyjny do Szwajcarii w dniach 22-25.06.2026</div>"
        f"<ol>{''.join(f'<li>{x}</li>' for x in par)}</ol><p>Oświadczam, że podane informacje są prawdziwe, a warunki regulaminu przyjmuję.</p>"
        f"<div class='k c' style='margin:8mm 0 0 100mm'>{pen(f, 'form', how)}<br>{f.boss}<br>{f.post}</div>",
    )


def _plain(doc: WordDocument, font: str, size: float) -> None:
    doc.styles["Normal"].font.name = font
    doc.styles["Normal"].font.size = Pt(size)
    doc.styles["Normal"].paragraph_format.space_after = Pt(4)
    for s in doc.sections:
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin = s.right_margin = Cm(2.1)
        s.top_margin = s.bottom_margin = Cm(1.8)


def _signed(doc: WordDocument, f: Firm, how: str) -> None:
    p = doc.add_paragraph()
    p.paragraph_format.left_indent = Cm(9.5)
    p.paragraph_format.keep_with_next = True
    if how == "hand":
        p.add_run().add_picture(picture(f.slug), width=Cm(4.6))
    q = doc.add_paragraph(f"{f.boss}, {f.post}")
    q.paragraph_format.left_indent = Cm(9.5)
    s = doc.add_paragraph("(czytelny podpis i data: " + f.date + ")")
    s.paragraph_format.left_indent = Cm(9.5)


def form_word(f: Firm, how: str) -> Word:
    def write(doc: WordDocument) -> None:
        _plain(doc, "Liberation Sans", 10)
        doc.add_paragraph().add_run("KARTA ZGŁOSZENIA PRZEDSIĘBIORCY (formularz zgłoszeniowy)").bold = True
        doc.add_paragraph("Wyjazd: Szwajcaria 22–25.06.2026, „Innowacyjne Lubuskie”")
        table = doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"

        def head(text: str) -> None:
            cells = table.add_row().cells
            cells[0].merge(cells[1]).paragraphs[0].add_run(text).bold = True

        def row(a: str, b: str) -> None:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = a, b
            cells[0].width, cells[1].width = Cm(6.3), Cm(10.5)

        head("Przedsiębiorca")
        row("Nazwa", f.name)
        row("Adres", f.address)
        row("Województwo", "lubuskie")
        row("NIP / REGON", f"{f.nip} / {f.regon}")
        row("KRS lub CEIDG", f.krs or "CEIDG")
        row(
            "Wielkość (mikro / małe / średnie)",
            {"micro": "mikro", "small": "małe", "medium": "średnie"}[f.size],
        )
        row("PKD", f"{f.pkd} {f.pkd_name}")
        row("Uczestnik wyjazdu", f.delegate)
        row("Telefon, e-mail", f"{f.phone}, {f.mail}")
        head("Czym się zajmujemy")
        row("Opis działalności", f.what)
        row("Działalność innowacyjna (tak/nie)", "TAK" if f.innovative else "NIE")
        row("Certyfikaty, atesty, patenty", "\n".join(f.certificates) or "nie dotyczy")
        row("Adres www (polski)", f.www or "brak")
        row("Adres www (inne języki)", f.foreign or "brak")
        row("Facebook, LinkedIn itp.", "\n".join(f.social) or "brak")
        head("Doświadczenie")
        row("Wyjazdy i targi, ostatnie 3 lata", "\n".join(f.events) or "nie dotyczy")
        row("Wyjazdy z UMWL (FEWL 2021–2027)", "\n".join(f.trips) or "nie dotyczy")
        head("Inteligentne Specjalizacje")
        row("Czy firma działa w ramach LIS?", f"TAK, {f.lis}" if f.lis else "NIE")
        row("Porozumienia Obszarów Kluczowych", "TAK: " + "\n".join(f.agreements) if f.agreements else "NIE")
        row("Przedsięwzięcie horyzontalne", f"TAK: {f.horizontal}" if f.horizontal else "NIE")
        doc.add_paragraph()
        doc.add_paragraph(
            "Potwierdzam prawdziwość danych i akceptuję regulamin naboru oraz 15% udziału własnego."
        )
        _signed(doc, f, how)

    return Word(write)


# -- status declaration ----------------------------------------------------------------------------------------------


def status_boxes(f: Firm, how: str) -> Html:
    return page(
        "body{font:11pt Liberation Serif}h1{font-size:13.5pt;margin:8mm 0}.b td{border:1px solid #000;padding:5px}",
        f"<div class='r' style='font-size:9pt'>Załącznik nr 3</div><p>Nazwa Wnioskodawcy: <b>{f.name}</b><br>Adres: {f.address}<br>NIP: {f.nip}</p>"
        "<h1 class='c'>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>W związku z ubieganiem się o udział w wyjeździe studyjnym w ramach projektu „Innowacyjne Lubuskie” oświadczam, "
        "że zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r. reprezentowany przeze mnie podmiot jest:</p>"
        "<table class='b'>"
        f"<tr><td class='c' style='width:12mm'>{box(f.size == 'micro')}</td><td>mikroprzedsiębiorstwem (mniej niż 10 pracowników, obrót lub suma bilansowa do 2 mln euro)</td></tr>"
        f"<tr><td class='c'>{box(f.size == 'small')}</td><td>małym przedsiębiorstwem (mniej niż 50 pracowników, obrót lub suma bilansowa do 10 mln euro)</td></tr>"
        f"<tr><td class='c'>{box(f.size == 'medium')}</td><td>średnim przedsiębiorstwem (mniej niż 250 pracowników, obrót do 50 mln euro lub suma bilansowa do 43 mln euro)</td></tr></table>"
        f"<p>Przedsiębiorstwo ma charakter: {box(True)} samodzielny {box(False)} partnerski {box(False)} powiązany.</p>"
        "<p>Jestem świadomy odpowiedzialności karnej za złożenie fałszywego oświadczenia.</p>"
        f"<table style='margin-top:14mm'><tr><td>{f.town}, {f.long_date}<br><small>miejscowość, data</small></td><td class='c'>{pen(f, 'status', how)}<br>....................................................<br><small>{f.boss}, podpis</small></td></tr></table>",
    )


def status_prose(f: Firm, how: str) -> Html:
    small = {
        "micro": "mikroprzedsiębiorcą",
        "small": "małym przedsiębiorcą",
        "medium": "średnim przedsiębiorcą",
    }[f.size]
    return page(
        "body{font:12pt Liberation Sans}p{margin:4mm 0;text-align:justify}h1{font-size:14pt;margin:12mm 0 8mm}",
        f"<div class='r'>{f.town}, dnia {f.date}</div><h1 class='c'>Oświadczenie<br>o statusie przedsiębiorcy</h1>"
        f"<p>Ja, niżej podpisany(a) {f.boss}, działając w imieniu {f.name} z siedzibą pod adresem {f.address}, NIP {f.dashed}, REGON {f.regon}, oświadczam, że wyżej wymieniona firma "
        f"jest <b>{small}</b> w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014.</p>"
        f"<p>W ostatnim zamkniętym roku obrotowym (2025) firma zatrudniała średniorocznie {f.staff} osób, osiągnęła obrót {f.turnover} zł, a suma aktywów bilansu wyniosła {f.balance} zł.</p>"
        "<p>Firma nie pozostaje w relacji przedsiębiorstw partnerskich ani powiązanych.</p><p>Oświadczenie składam do wniosku o udział w wyjeździe studyjnym do Szwajcarii.</p>"
        f"<div class='c' style='margin:16mm 0 0 90mm'>{pen(f, 'status', how)}<br>{f.boss}<br>{f.post}</div>",
    )


def status_word(f: Firm, how: str) -> Word:
    def write(doc: WordDocument) -> None:
        _plain(doc, "Carlito", 11.5)
        doc.add_heading("Oświadczenie o statusie MŚP", 1)
        doc.add_paragraph(f"Wnioskodawca: {f.name}")
        doc.add_paragraph(f"NIP: {f.nip}     Adres: {f.address}")
        doc.add_paragraph("Oświadczam, że firma należy do kategorii (zaznaczyć X):")
        for code, word in (("micro", "mikro"), ("small", "małych"), ("medium", "średnich")):
            doc.add_paragraph(f"[{'X' if f.size == code else '  '}]  {word} przedsiębiorstw")
        doc.add_paragraph("zgodnie z definicją z załącznika I do rozporządzenia (UE) nr 651/2014.")
        table = doc.add_table(rows=2, cols=4)
        table.style = "Table Grid"
        for i, t in enumerate(("Rok", "Zatrudnienie (RJR)", "Obrót netto (zł)", "Suma bilansowa (zł)")):
            table.rows[0].cells[i].text = t
        for i, t in enumerate(("2025", str(f.staff), f.turnover, f.balance)):
            table.rows[1].cells[i].text = t
        doc.add_paragraph()
        doc.add_paragraph("Przedsiębiorstwo jest niezależne (samodzielne).")
        doc.add_paragraph(f"{f.town}, {f.date}")
        _signed(doc, f, how)

    return Word(write)


def status_test(f: Firm, how: str) -> Html:
    return page(
        "body{font:10.5pt DejaVu Sans}.b td,.b th{border:1px solid #888;padding:5px}th{background:#eee}h1{font-size:13pt}",
        "<h1>Oświadczenie Wnioskodawcy o spełnianiu kryteriów MŚP</h1>"
        f"<table class='b'><tr><th style='width:45mm'>Wnioskodawca</th><td>{f.name}</td></tr><tr><th>NIP</th><td>{f.nip}</td></tr><tr><th>Siedziba</th><td>{f.address}</td></tr></table>"
        "<p>Dane za dwa ostatnie zamknięte okresy obrachunkowe, ustalone zgodnie z rozporządzeniem Komisji (UE) nr 651/2014, zał. I:</p>"
        f"<table class='b'><tr><th></th><th>2025</th><th>2024</th></tr><tr><td>Liczba pracowników</td><td>{f.staff}</td><td>{max(f.staff - 1, 1)}</td></tr><tr><td>Roczny obrót, zł</td><td>{f.turnover}</td><td>{f.turnover}</td></tr><tr><td>Suma bilansowa, zł</td><td>{f.balance}</td><td>{f.balance}</td></tr><tr><td>Udziały w innych podmiotach</td><td>brak</td><td>brak</td></tr></table>"
        f"<p>Na podstawie powyższych danych oświadczam, że Wnioskodawca posiada status: <b>{SIZES[f.size].upper()}</b>.</p><p>Oświadczenie jest zgodne z prawdą.</p>"
        f"<table style='margin-top:18mm'><tr><td>Data: {f.date}</td><td class='c'>Podpis:<br>{pen(f, 'status', how)}<br>{f.boss}</td></tr></table>",
    )


FORMS = (
    ("form: numbered table", form_table),
    ("form: adviser's sections", form_adviser),
    ("form: own letter", form_letter),
    ("form: Word card", form_word),
)
STATUSES = (
    ("status: boxes, zał. 3", status_boxes),
    ("status: prose", status_prose),
    ("status: Word list", status_word),
    ("status: data table", status_test),
)
