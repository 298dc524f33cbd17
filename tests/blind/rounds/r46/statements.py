"""Four status declarations and four de minimis forms."""

import io
from html import escape

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r46.companies import Firm
from tests.blind.rounds.r46.forms import SIZES, boxes, firm_stamp, place, sizes, struck, yes_no
from tests.blind.rounds.r46.ink import page, picture, sign

END = (
    ".e{display:flex;justify-content:space-between;align-items:flex-end;margin-top:12mm;page-break-inside:avoid}"
    ".e small{display:block;border-top:1px dotted #000;padding-top:1mm;text-align:center;min-width:60mm}"
)


def end(firm: Firm, pen: bool, caption: str, with_stamp: bool = False) -> str:
    """Place, stamp and signature."""
    mark = firm_stamp(firm) if with_stamp and pen else ""
    return (
        f"<div class=e><div>{place(firm)} r.<small>miejscowość, data</small></div><div>{mark}</div>"
        f"<div>{sign(firm.seed + 300) if pen else ''}<small>{caption}</small></div></div>"
    )


def status_table(firm: Firm, pen: bool = True) -> Html:
    """A: a declaration with a table of figures."""
    return page(
        "body{font:11pt/1.4 Liberation Serif}h1{font-size:14pt;text-align:center}table{border-collapse:collapse;"
        "width:100%;margin:4mm 0}td,th{border:1px solid #000;padding:1.6mm 2mm}td:last-child{width:45mm}"
        + END,
        f"<p>Nazwa wnioskodawcy: {escape(firm.name)}<br>Adres: {escape(firm.address)}<br>NIP: {firm.nip}</p>"
        "<h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1>"
        "<p>Świadomy odpowiedzialności za podanie nieprawdy oświadczam, że zgodnie z załącznikiem I do rozporządzenia "
        "Komisji (UE) nr 651/2014 reprezentowany przeze mnie podmiot posiada status:</p>"
        f"<p style='font-size:12.5pt;text-align:center'>{sizes(firm)} &nbsp; przedsiębiorstwo</p>"
        "<table><tr><th>Dane za ostatni zamknięty rok obrotowy</th><th>2025</th></tr>"
        f"<tr><td>Liczba zatrudnionych (RJP)</td><td>{firm.staff}</td></tr>"
        f"<tr><td>Roczny obrót</td><td>{firm.turnover}</td></tr>"
        f"<tr><td>Suma bilansowa</td><td>{firm.balance}</td></tr></table>"
        f"<p>Przedsiębiorstwo jest: {boxes([('samodzielne', True), ('partnerskie', False), ('powiązane', False)])}</p>"
        "<p>Zobowiązuję się zawiadomić Organizatora o każdej zmianie statusu do dnia podpisania umowy.</p>"
        + end(firm, pen, "podpis osoby upoważnionej", True),
    )


def status_letter(firm: Firm, pen: bool = True) -> Html:
    """B: one paragraph in the first person, the other sizes struck through."""
    choice = " / ".join(word if code == firm.size else f"<s>{word}</s>" for code, word in SIZES)
    return page(
        "body{font:12pt/1.6 Carlito}h1{font-size:15pt;letter-spacing:2px;text-align:center;margin:18mm 0 8mm}"
        + END,
        f"<div style='text-align:right'>{place(firm)} r.</div><h1>OŚWIADCZENIE</h1>"
        f"<p>Ja, niżej podpisany(-a) {escape(firm.who)}, działając w imieniu {escape(firm.name)}, {escape(firm.address)}, "
        f"NIP {firm.dashed}, oświadczam, że firma jest przedsiębiorstwem {choice}* w rozumieniu rozporządzenia Komisji "
        "(UE) nr 651/2014 z dnia 17 czerwca 2014 r. (załącznik I).</p>"
        f"<p>W 2025 roku zatrudnialiśmy średnio {firm.staff} osób, obrót wyniósł {firm.turnover}, a suma bilansowa "
        f"{firm.balance}. Firma nie ma przedsiębiorstw partnerskich ani powiązanych.</p>"
        "<p>Oświadczenie o statusie składam do wniosku o udział w wyjeździe studyjnym do Szwajcarii.</p>"
        f"<div style='width:70mm;margin:14mm 0 0 auto;text-align:center'>{sign(firm.seed + 310) if pen else ''}"
        f"<div style='border-top:1px solid #000'>{escape(firm.who)}</div></div>"
        "<p style='margin-top:14mm;font-size:9pt'>* niewłaściwe skreślić</p>",
    )


def status_sheet(firm: Firm, pen: bool = True) -> Html:
    """C: an accountant's sheet with thresholds, one row a size, the right one marked."""
    limits = {
        "micro": ("mikroprzedsiębiorstwo", "poniżej 10", "do 2 mln EUR", "do 2 mln EUR"),
        "small": ("małe przedsiębiorstwo", "poniżej 50", "do 10 mln EUR", "do 10 mln EUR"),
        "medium": ("średnie przedsiębiorstwo", "poniżej 250", "do 50 mln EUR", "do 43 mln EUR"),
    }
    rows = "".join(
        f"<tr><td class=x>{'[X]' if code == firm.size else '[&nbsp;&nbsp;]'}</td>"
        + "".join(f"<td>{cell}</td>" for cell in limit)
        + "</tr>"
        for code, limit in limits.items()
    )
    return page(
        "body{font:10pt/1.4 Liberation Sans}h1{font-size:13pt;border-left:3mm solid #555;padding-left:3mm}"
        "table{border-collapse:collapse;width:100%;margin:3mm 0 5mm}td,th{border:1px solid #888;padding:1.8mm 2mm;"
        "text-align:left}.x{text-align:center;font-weight:bold;width:14mm}" + END,
        "<h1>Oświadczenie dotyczące statusu MŚP</h1>"
        f"<table><tr><td>Wnioskodawca</td><td>{escape(firm.name)}</td></tr>"
        f"<tr><td>Siedziba</td><td>{escape(firm.address)}</td></tr><tr><td>NIP / REGON</td>"
        f"<td>{firm.nip} / {firm.regon}</td></tr><tr><td>Data rozpoczęcia działalności</td><td>{firm.founded}</td></tr>"
        "</table><p>Oświadczam, że Wnioskodawca spełnia kryteria kategorii zaznaczonej poniżej "
        "(Dz. Urz. UE L 187 z 26.06.2014, rozporządzenie 651/2014, zał. I, art. 2):</p>"
        "<table><tr><th></th><th>Kategoria</th><th>Zatrudnienie</th><th>Obrót</th><th>Bilans</th></tr>"
        f"{rows}</table><p><b>Dane Wnioskodawcy za 2025 r.:</b> zatrudnienie {firm.staff} RJP, obroty netto "
        f"{firm.turnover}, suma bilansowa {firm.balance}.</p><p>Powiązania kapitałowe i osobowe: brak.</p>"
        + end(firm, pen, "data i podpis Wnioskodawcy"),
    )


def status_word(firm: Firm, pen: bool = True) -> Word:
    """D: a short Word document with three points."""

    def write(document: WordDocument) -> None:
        document.styles["Normal"].font.name = "Liberation Sans"
        document.styles["Normal"].font.size = Pt(11)
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run("Oświadczenie o statusie przedsiębiorcy").bold = True
        document.add_paragraph(
            f"Firma: {firm.name}\nAdres: {firm.address}\nNIP: {firm.dashed}   REGON: {firm.regon}"
        )
        document.add_paragraph(
            "1. Oświadczam, że wyżej wymieniona firma należy do sektora MŚP i jest przedsiębiorstwem (zaznaczyć jedno):"
        )
        for code, word in SIZES:
            document.add_paragraph(f"      {'☒' if code == firm.size else '☐'}  {word}")
        document.add_paragraph(
            f"2. Zatrudnienie w 2025 r.: {firm.staff} os. Obrót: {firm.turnover}. Aktywa razem: {firm.balance}."
        )
        document.add_paragraph("3. Firma jest przedsiębiorstwem samodzielnym.")
        document.add_paragraph("Podstawa: załącznik I do rozporządzenia (UE) nr 651/2014.")
        document.add_paragraph(f"{firm.town}, {firm.day} r.")
        mark = document.add_paragraph()
        mark.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if pen:
            mark.add_run().add_picture(io.BytesIO(picture(firm.seed + 320)), width=Cm(4.6))
        last = document.add_paragraph(f"................................................\n{firm.who}")
        last.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    return Word(write)


QUESTIONS = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "Czy podmiot jest objęty postępowaniem restrukturyzacyjnym?",
    "Czy w ciągu ostatnich 3 lat odnotowano rosnące straty lub malejące obroty zagrażające działalności?",
)
ACTIVITIES = (
    "w dziedzinie rybołówstwa i akwakultury?",
    "w dziedzinie produkcji podstawowej produktów rolnych?",
    "w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?",
)
TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"


def aid_official(firm: Firm, pen: bool = True) -> Html:
    """A: the form as the journal of laws prints it, numbered cells."""

    def row(label: str, answer: str) -> str:
        return f"<tr><td class=q>{label}</td><td>{answer}</td></tr>"

    links = ("jest właścicielem innego przedsiębiorcy", "powstał z połączenia", "powstał z podziału")
    no_aid = "nie otrzymano pomocy na te same koszty kwalifikowalne"
    return page(
        "body{font:9pt/1.25 Liberation Sans}h1{font-size:12pt;text-align:center}h2{font-size:10pt;background:#ddd;"
        "padding:1mm 2mm;margin:4mm 0 0}table{border-collapse:collapse;width:100%}td{border:1px solid #444;"
        "padding:.8mm 2mm}.q{width:88mm}tr{page-break-inside:avoid}" + END.replace("12mm", "5mm"),
        f"<h1>{TITLE}</h1><p style='text-align:center'>Stosuje się do pomocy de minimis udzielanej na warunkach "
        "rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r.</p>"
        "<h2>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</h2><table>"
        + row("1) Identyfikator podatkowy NIP", firm.nip)
        + row("2) Imię i nazwisko albo nazwa", escape(firm.name))
        + row("3) Adres miejsca zamieszkania albo siedziby", escape(firm.address))
        + row("4) Identyfikator gminy", firm.teryt)
        + row("5) Forma prawna podmiotu", escape(firm.legal))
        + row("6) Wielkość podmiotu (załącznik I do rozporządzenia 651/2014)",
              boxes([(f"{word} przedsiębiorca".replace("małe", "mały").replace("średnie", "średni")
                      .replace("mikro przedsiębiorca", "mikroprzedsiębiorca"), code == firm.size)
                     for code, word in SIZES] + [("inny", False)]))
        + row("7) Klasa działalności PKD", firm.pkd)
        + row("8) Data utworzenia podmiotu", firm.founded)
        + "".join(row(f"{9 + number}) Czy podmiot {link}?", yes_no(False)) for number, link in enumerate(links))
        + "</table><h2>B. Informacje dotyczące sytuacji ekonomicznej podmiotu</h2><table>"
        + "".join(row(f"{number}) {ask}", yes_no(False)) for number, ask in enumerate(QUESTIONS, 1))
        + "</table><h2>C. Informacje dotyczące działalności gospodarczej</h2><table>"
        + "".join(row(f"{number}) Czy podmiot prowadzi działalność {ask}", yes_no(False))
                  for number, ask in enumerate(ACTIVITIES, 1))
        + "</table><h2>D. Informacje dotyczące pomocy otrzymanej w odniesieniu do tych samych kosztów</h2>"
        f"<table>{row('Pomoc de minimis i inna pomoc publiczna na to samo przedsięwzięcie', no_aid)}</table>"
        "<h2>E. Osoba upoważniona do przedstawienia informacji</h2><table>"
        + row("Imię i nazwisko", escape(firm.who)) + row("Nr telefonu", firm.phone) + "</table>"
        + end(firm, pen, "podpis"),
    )  # fmt: skip


def aid_columns(firm: Firm, pen: bool = True) -> Html:
    """B: an adviser's shortened print in two columns."""

    def pair(label: str, answer: str) -> str:
        return f"<p><span>{label}</span><br>{answer}</p>"

    return page(
        "body{font:10pt/1.35 Carlito}h1{font-size:13pt}.k{columns:2;column-gap:9mm;column-rule:1px solid #bbb}"
        ".k p{margin:0 0 2mm;break-inside:avoid}span{font-size:8.5pt;color:#555}h2{font-size:10.5pt;"
        "border-bottom:1px solid #333;break-after:avoid;margin:2mm 0}" + END,
        f"<h1>{TITLE.upper()}</h1><p>(pomoc na podstawie rozporządzenia 2023/2831; wzór z rozporządzenia Rady "
        "Ministrów, Dz. U. z 2025 r. poz. 1489)</p><div class=k><h2>Część A – podmiot</h2>"
        + pair("NIP podmiotu", firm.dashed)
        + pair("Nazwa podmiotu", escape(firm.name))
        + pair("Adres", escape(firm.address))
        + pair("Gmina (identyfikator TERYT)", firm.teryt)
        + pair("Forma prawna", escape(firm.legal))
        + pair("Wielkość podmiotu", sizes(firm, "☑", "☐"))
        + pair("PKD", f"{firm.pkd} ({escape(firm.trade)})")
        + pair("Data utworzenia", firm.founded)
        + pair("Powiązania z innymi przedsiębiorcami, łączenie, podział", "☐ tak ☑ nie")
        + "<h2>Część B – sytuacja ekonomiczna</h2>"
        + "".join(pair(ask, "☐ tak ☑ nie") for ask in QUESTIONS)
        + "<h2>Część C – działalność</h2>"
        + "".join(pair(f"Czy podmiot działa {ask}", "☐ tak ☑ nie") for ask in ACTIVITIES)
        + "<h2>Część D – pomoc na te same koszty</h2>"
        + pair("Otrzymana pomoc publiczna i de minimis", "brak")
        + "<h2>Część E – osoba składająca informacje</h2>"
        + pair("Imię i nazwisko, telefon", f"{escape(firm.who)}, tel. {firm.phone}")
        + "</div>"
        + end(firm, pen, "podpis osoby upoważnionej", True),
    )


def aid_questions(firm: Firm, pen: bool = True) -> Html:
    """C: a questionnaire with TAK / NIE struck through and numbered lines."""

    def item(number: str, label: str, answer: str) -> str:
        return f"<div class=i><b>{number}</b><span>{label}</span><u>{answer}</u></div>"

    choice = ", ".join(word if code == firm.size else f"<s>{word}</s>" for code, word in SIZES)
    return page(
        "body{font:10.5pt/1.35 Liberation Serif}h1{font-size:13.5pt;text-align:center}h2{font-size:11pt;"
        "font-style:italic;margin:4mm 0 1mm}.i{display:grid;grid-template-columns:11mm 80mm 1fr;padding:.9mm 0;"
        "border-bottom:1px dotted #999;page-break-inside:avoid}u{text-decoration:none}" + END,
        f"<h1>{TITLE}<br>(rozporządzenie Komisji (UE) 2023/2831)</h1><h2>Część A. Kto ubiega się o pomoc</h2>"
        + item("A1", "NIP", firm.nip)
        + item("A2", "Nazwa (firma)", escape(firm.name))
        + item("A3", "Siedziba", escape(firm.address))
        + item("A4", "Identyfikator gminy", firm.teryt)
        + item("A5", "Forma prawna", escape(firm.legal))
        + item("A6", "Wielkość (niepotrzebne skreślić)", choice)
        + item("A7", "Klasa PKD", firm.pkd)
        + item("A8", "Rozpoczęcie działalności", firm.founded)
        + item("A9", "Powiązania z innymi przedsiębiorcami", struck(False))
        + "<h2>Część B. Sytuacja ekonomiczna</h2>"
        + "".join(item(f"B{number}", ask, struck(False)) for number, ask in enumerate(QUESTIONS, 1))
        + "<h2>Część C. Czy wnioskodawca prowadzi działalność:</h2>"
        + "".join(item(f"C{number}", ask, struck(False)) for number, ask in enumerate(ACTIVITIES, 1))
        + "<h2>Część D. Inna pomoc na pokrycie tych samych kosztów</h2>"
        + item("D1", "Czy wnioskodawca otrzymał taką pomoc?", struck(False))
        + "<h2>Część E. Kto podaje informacje</h2>"
        + item("E1", "Imię i nazwisko", escape(firm.who))
        + item("E2", "Telefon", firm.phone)
        + end(firm, pen, "podpis i pieczątka", True),
    )


def aid_boxed(firm: Firm, pen: bool = True) -> Html:
    """D: frames a part each, the tax number digit by digit, notes at the foot."""
    digits = "".join(f"<i>{digit}</i>" for digit in firm.nip)
    answers = "<br>".join(f"{number}. {ask} <b>NIE</b>" for number, ask in enumerate(QUESTIONS, 1))
    sectors = "<br>".join(
        f"{number}. {ask.rstrip('?')} – <b>NIE</b>" for number, ask in enumerate(ACTIVITIES, 1)
    )
    return page(
        "body{font:10pt/1.45 DejaVu Sans;font-size:9pt}h1{font-size:11.5pt;text-align:center}fieldset{border:1.5px solid "
        "#333;margin:0 0 3.5mm;padding:2mm 3mm;page-break-inside:avoid}legend{font-weight:bold}i{font-style:normal;"
        "border:1px solid #333;padding:.3mm 1.6mm;margin-right:.8mm}sup{font-size:6.5pt}" + END,
        f"<h1>{TITLE}<sup>1)</sup></h1><fieldset><legend>Część A</legend>NIP: {digits}<br>Nazwa: {escape(firm.name)}<br>"
        f"Adres: {escape(firm.address)}<br>Identyfikator gminy: {firm.teryt}<br>Forma prawna: {escape(firm.legal)}<br>"
        f"Wielkość przedsiębiorstwa<sup>2)</sup>: {sizes(firm, '(x)', '( )')}<br>Klasa PKD: {firm.pkd}<br>"
        f"Data utworzenia: {firm.founded}<br>Podmiot nie jest powiązany z innymi przedsiębiorcami.</fieldset>"
        f"<fieldset><legend>Część B – sytuacja ekonomiczna</legend>{answers}</fieldset>"
        f"<fieldset><legend>Część C – prowadzona działalność</legend>{sectors}</fieldset>"
        "<fieldset><legend>Część D – pomoc dotycząca tych samych kosztów</legend>Nie otrzymano.</fieldset>"
        f"<fieldset><legend>Część E – osoba upoważniona</legend>{escape(firm.who)}, tel. {firm.phone}</fieldset>"
        "<p style='font-size:7.5pt'>1) Pomoc udzielana zgodnie z rozporządzeniem Komisji (UE) 2023/2831 (Dz. Urz. UE L "
        "2023/2831 z 15.12.2023).<br>2) W rozumieniu załącznika I do rozporządzenia nr 651/2014.</p>"
        + end(firm, pen, "data i podpis"),
    )


def received(firm: Firm, pen: bool = True) -> Html:
    """The statement on aid received: none."""
    return page(
        "body{font:11pt/1.5 Liberation Serif}h1{font-size:13pt;text-align:center}table{border-collapse:collapse;"
        "width:100%}td,th{border:1px solid #000;padding:1.5mm;font-size:9.5pt}" + END,
        f"<h1>Oświadczenie o otrzymanej pomocy de minimis</h1><p>{escape(firm.name)}, NIP {firm.nip}, {escape(firm.address)}"
        "</p><p>Oświadczam, że w okresie trzech minionych lat nie otrzymałem(-am) pomocy de minimis.</p><table><tr>"
        "<th>Lp.</th><th>Organ udzielający</th><th>Dzień udzielenia</th><th>Kwota PLN</th><th>Kwota EUR</th></tr>"
        "<tr><td>1</td><td>–</td><td>–</td><td>–</td><td>–</td></tr></table>" + end(firm, pen, "podpis"),
    )


def privacy(firm: Firm) -> Html:
    """A consent to processing of personal data: none of the call's papers."""
    return page(
        "body{font:11.5pt/1.6 Carlito}h1{font-size:14pt;text-align:center}" + END,
        "<h1>Oświadczenie – zgoda na przetwarzanie danych osobowych</h1>"
        f"<p>Ja, {escape(firm.who)}, wyrażam zgodę na przetwarzanie moich danych osobowych (imię, nazwisko, telefon, adres "
        "e-mail) w celu organizacji wyjazdu studyjnego. Zapoznałem się z informacją o przysługujących mi prawach zgodnie "
        "z art. 13 RODO.</p>" + end(firm, True, "podpis"),
    )
