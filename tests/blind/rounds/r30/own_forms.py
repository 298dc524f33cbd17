"""Papers that firms wrote themselves in place of the office's blanks."""

from .certificates import document
from .firm import Firm
from .strokes import svg

LABELS = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}
SIZE_WORDS = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def own_status(firm: Firm) -> str:
    """A letter on the firm's letterhead: one sentence says the size."""
    return document(
        "body{font:11.5pt 'Liberation Serif',serif}p{line-height:1.6;text-align:justify}h1{font-size:14pt;text-align:center;margin:14mm 0 8mm}",
        f"<div style='border-bottom:2px solid #3c5a3c;padding-bottom:3mm'><b style='font-size:15pt;color:#3c5a3c'>{firm.name}</b><br>"
        f"{firm.address}<br>NIP {firm.nip} · REGON {firm.regon} · {firm.email}</div><p style='text-align:right'>{firm.signed_on} r.</p>"
        "<h1>Oświadczenie<br>o statusie Wnioskodawcy</h1>"
        f"<p>Ja, niżej podpisany(a) {firm.signer}, {firm.signer_role}, oświadczam, że {firm.name} jest <b>{LABELS[firm.size]}</b> "
        "w rozumieniu przepisów załącznika nr I do rozporządzenia Komisji (UE) nr 651/2014.</p>"
        f"<p>W ostatnim zamkniętym roku zatrudnienie wyniosło {firm.staff} RJP, obrót netto {firm.turnover}, a suma bilansowa "
        f"{firm.balance}. Firma jest przedsiębiorstwem samodzielnym – nie ma przedsiębiorstw partnerskich ani powiązanych.</p>"
        "<p>Oświadczenie składam w związku z naborem na wyjazd studyjny w ramach projektu „Innowacyjne Lubuskie”.</p>"
        f"<div style='margin:16mm 0 0 90mm;text-align:center'>{svg('signature', firm.signer, 180)}<br>"
        f"<span style='border-top:1px dotted #000;padding:1mm 8mm'>{firm.signer}</span></div>",
    )


def own_aid(firm: Firm, regulation: str = "2023/2831") -> str:
    """A de minimis form from elsewhere: numbered boxes, one below the other, several pages."""
    old = regulation == "1407/2013"
    of_day = "18 grudnia 2013 r." if old else "13 grudnia 2023 r."

    def tick(label: str, is_true: bool) -> str:
        return f"<span style='margin-right:7mm'>[{'X' if is_true else '&nbsp;&nbsp;'}] {label}</span>"

    def asked(question: str) -> str:
        return (
            f"<tr><td>{question}</td><td style='width:36mm'>{tick('tak', False)}{tick('nie', True)}</td></tr>"
        )

    cells = "".join(
        f"<tr><td style='width:45%'>{label}</td><td><b>{words}</b></td></tr>"
        for label, words in (
            ("1) Identyfikator podatkowy NIP podmiotu", firm.bare_nip),
            ("2) Imię i nazwisko albo nazwa", firm.name),
            ("3) Adres miejsca zamieszkania albo adres siedziby", firm.address),
            ("4) Identyfikator gminy, w której podmiot ma miejsce zamieszkania albo siedzibę", firm.gmina),
        )
    )
    return document(
        "body{font:9.5pt 'Liberation Sans',sans-serif}table{border-collapse:collapse;width:100%;margin:2mm 0}"
        "td,th{border:1px solid #444;padding:1.6mm 2mm}h1{font-size:12pt;text-align:center}h2{font-size:10.5pt;margin:5mm 0 1mm}",
        "<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1>"
        "<p style='text-align:center'>Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) "
        f"{'nr ' if old else ''}{regulation} z dnia {of_day} w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii "
        "Europejskiej do pomocy de minimis</p><h2>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc</h2>"
        f"<table>{cells}</table><table><tr><td>5) Forma prawna podmiotu<br>{tick('osoba fizyczna', firm.legal_form == 'osoba fizyczna')}"
        f"{tick('spółka', firm.legal_form == 'spółka')}{tick('inna forma', firm.legal_form == 'inna')}</td></tr><tr><td>6) Wielkość podmiotu, "
        f"zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014<br>{tick('mikroprzedsiębiorca', firm.size == 'micro')}"
        f"{tick('mały przedsiębiorca', firm.size == 'small')}{tick('średni przedsiębiorca', firm.size == 'medium')}"
        f"{tick('inny przedsiębiorca', False)}</td></tr><tr><td>7) Klasa działalności PKD, w związku z którą podmiot ubiega się o pomoc: "
        f"<b>{firm.pkd[:5]}</b></td></tr><tr><td>8) Data utworzenia podmiotu: <b>{firm.created}</b></td></tr></table>"
        "<table><tr><td colspan='2'>9) Powiązania z innymi przedsiębiorcami</td></tr>"
        f"{asked('a) podmiot posiada większość praw głosu w innym podmiocie?')}{asked('b) inny przedsiębiorca wywiera dominujący wpływ na podmiot?')}"
        f"{asked('10) podmiot powstał wskutek połączenia albo podziału?')}</table>"
        "<div style='break-before:page'></div><h2>B. Informacje dotyczące sytuacji ekonomicznej podmiotu</h2><table>"
        f"{asked('1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?')}"
        f"{asked('2) Czy na podmiocie ciąży obowiązek zwrotu kwoty pomocy publicznej uznanej za niezgodną z rynkiem wewnętrznym?')}</table>"
        "<h2>C. Informacje dotyczące działalności gospodarczej</h2><table>"
        f"{asked('1) rybołówstwo i akwakultura')}{asked('2) produkcja podstawowa produktów rolnych')}{asked('3) drogowy transport towarów')}</table>"
        "<h2>D. Informacje o pomocy otrzymanej na te same koszty kwalifikowalne</h2><table><tr><th>Dzień udzielenia</th><th>Podmiot "
        "udzielający</th><th>Wartość</th></tr><tr><td>nie dotyczy</td><td>nie dotyczy</td><td>nie dotyczy</td></tr></table>"
        "<h2>E. Osoba upoważniona do przedstawienia informacji</h2><table><tr><td>Imię i nazwisko<br><b>"
        f"{firm.signer}</b></td><td>Stanowisko<br><b>{firm.signer_role}</b></td><td>Telefon<br><b>{firm.phone}</b></td></tr><tr><td colspan='3'>"
        f"Data i podpis: {firm.signed_on.split(', ')[-1]} &nbsp; {svg('signature', firm.signer, 165, style='vertical-align:middle')}</td></tr></table>",
    )


def own_application(firm: Firm) -> str:
    """The form retyped by a secretary as a letter with numbered paragraphs; e-signed, so without a pen."""

    def items(lines: list[str]) -> str:
        return (
            "<ol>" + "".join(f"<li>{line}</li>" for line in lines) + "</ol>"
            if lines
            else f"<p>{firm.nothing}</p>"
        )

    yes = {True: "TAK", False: "NIE"}
    foreign = f"{firm.site_foreign} ({firm.foreign_languages})" if firm.site_foreign else firm.nothing
    return document(
        "body{font:11pt 'Carlito',sans-serif}h1{font-size:16pt;text-align:center;margin-bottom:0}h2{font-size:11.5pt;margin:4mm 0 1mm}"
        "p,ol{margin:1mm 0}",
        "<h1>FORMULARZ ZGŁOSZENIOWY</h1><p style='text-align:center'>na wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.<br>projekt „Innowacyjne "
        f"Lubuskie”</p><h2>1. Dane firmy</h2><p>Nazwa: {firm.name}</p><p>Adres siedziby: {firm.address}</p><p>Województwo: lubuskie</p>"
        f"<p>NIP: {firm.nip}</p><p>REGON: {firm.regon}</p><p>KRS/CEIDG: {firm.register}</p><p>PKD: {firm.pkd} {firm.pkd_name}</p>"
        f"<h2>2. Osoba delegowana</h2><p>Imię i nazwisko: {firm.delegate}</p><p>Funkcja: {firm.role}</p><p>Telefon: {firm.phone}</p>"
        f"<p>E-mail: {firm.email}</p><h2>3. Wielkość i charakter działalności</h2><p>Wielkość przedsiębiorstwa: {SIZE_WORDS[firm.size]}</p>"
        f"<p>Działalność innowacyjna: {yes[firm.innovative]}</p><p>Opis działalności: {firm.description}</p>"
        f"<h2>4. Certyfikaty, atesty, patenty</h2>{items([name for name, _ in firm.certificates])}"
        f"<h2>5. Strona www i media społecznościowe</h2><p>Strona w języku polskim: {firm.site_pl or firm.nothing}</p>"
        f"<p>Strona w języku angielskim i innym: {foreign}</p><p>Media społecznościowe: {', '.join(firm.social) or firm.nothing}</p>"
        f"<h2>6. Doświadczenie z ostatnich 3 lat (targi, misje, szkolenia)</h2>{items([', '.join(event) for event in firm.events])}"
        f"<h2>7. Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027</h2>{items(list(firm.trips))}"
        f"<h2>8. Cel udziału w wyjeździe</h2><p>{firm.goal}</p><h2>9. Znajomość języków obcych</h2>"
        f"<p>{', '.join(f'{name} {level}' for name, level in firm.languages)}</p>"
        f"<h2>10. Działalność w ramach Lubuskich Inteligentnych Specjalizacji</h2><p>{yes[firm.lis is not None]}"
        f"{', ' + firm.lis if firm.lis else ''}</p><h2>11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych</h2>"
        f"<p>{yes[bool(firm.agreements)]}{', ' + '; '.join(firm.agreements) if firm.agreements else ''}</p>"
        f"<h2>12. Przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu</h2><p>{yes[firm.horizontal is not None]}</p>"
        "<h2>13. Oświadczenia</h2><p>Firma akceptuje Regulamin, nie działa w sektorach z § 3 ust. 5, delegowany nie jest pracownikiem UMWL, "
        "pokryjemy 15% kosztów, a dane w zgłoszeniu są prawdziwe.</p>"
        f"<p style='margin-top:10mm'>{firm.signed_on} r.<br>{firm.signer}, {firm.signer_role}<br>(podpisano elektronicznie)</p>",
    )
