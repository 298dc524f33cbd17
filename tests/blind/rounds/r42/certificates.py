"""What ZUS and the tax offices issue, four prints each, and copies of firms' own certificates."""

from dataclasses import dataclass

from tests.blind.rounds.r42.firm import Firm
from tests.blind.rounds.r42.ink import svg

CSS = (
    "@page{size:A4;margin:20mm 22mm}body{font-family:'Liberation Serif',serif;font-size:11.5pt;line-height:1.4;margin:0}"
    "h1{font-size:14pt;text-align:center;margin:10mm 0 6mm}table{border-collapse:collapse;width:100%}"
    "td,th{border:1px solid #333;padding:1.6mm 2.5mm;vertical-align:top;text-align:left}.r{text-align:right}.c{text-align:center}"
    ".s{font-size:8.5pt;color:#333}.row{display:flex;justify-content:space-between}.sans{font-family:'Liberation Sans',sans-serif;font-size:10.5pt}"
    ".stamp{display:inline-block;border:2px solid #7a2330;color:#7a2330;padding:1.5mm 4mm;font-size:9pt;text-align:center}"
    ".round{width:32mm;height:32mm;border:2px solid #a32;border-radius:50%;color:#a32;font-size:7.5pt;text-align:center;"
    "display:flex;align-items:center;justify-content:center}.seal{border:1px solid #666;padding:2mm 3mm;font-size:8.5pt;width:75mm}"
)


@dataclass(frozen=True, slots=True)
class Issue:
    """Where, when and under which number a certificate was issued."""

    place: str
    on: str
    number: str
    by: str


def html(body: str, css: str = "") -> str:
    return f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>{CSS}{css}</style></head><body>{body}</body></html>'


def _stamped(issue: Issue, title: str, office: str) -> str:
    return (
        f'<div class="row" style="margin-top:16mm"><div class="round">{office}</div><div class="c"><div class="stamp">{title}<br>'
        f"<b>{issue.by}</b></div><br>{svg(issue.number, 46, '#222c66')}</div></div>"
    )


def _seal(issue: Issue, unit: str) -> str:
    return (
        f'<div class="seal sans" style="margin:14mm 0 0 auto"><b>Dokument podpisany elektronicznie</b><br>{issue.by}<br>{unit}<br>'
        f"Data podpisu: {issue.on}<br>Kwalifikowany podpis elektroniczny</div>"
    )


def zus_letter(f: Firm, i: Issue) -> str:
    return html(
        f'<div class="row"><div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w {i.place}</div><div class="r">{i.on}</div></div>'
        f"<p>Nasz znak: {i.number}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 "
        f"Kodeksu postępowania administracyjnego zaświadcza się, że płatnik składek</p><p class=c><b>{f.name}</b><br>{f.address}<br>"
        f"NIP {f.nip} &nbsp; REGON {f.regon}</p><p><b>nie zalega</b> w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie "
        f"zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych i Fundusz Emerytur Pomostowych, według stanu na dzień "
        f"{i.on}.</p><p>Zaświadczenie wydaje się na wniosek płatnika składek.</p>"
        + _stamped(i, "z up. Dyrektora Oddziału", "ZUS<br>Oddział")
    )


def zus_table(f: Firm, i: Issue) -> str:
    rows = "".join(
        f"<tr><td style='width:45%'>{a}</td><td>{b}</td></tr>"
        for a, b in (
            ("Nazwa / imię i nazwisko płatnika", f.name),
            ("NIP", f.nip),
            ("REGON", f.regon),
            ("Adres", f.address),
            ("Stan konta na dzień", i.on),
            ("Wynik", "<b>brak zaległości</b>"),
        )
    )
    return html(
        f'<div class="sans"><div class="row" style="border-bottom:2px solid #1c6b3c;padding-bottom:3mm"><b style="font-size:22pt;color:#1c6b3c">ZUS</b>'
        f"<span class=r>Zakład Ubezpieczeń Społecznych<br>{i.place}, {i.on}<br>{i.number}</span></div>"
        f"<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><p>Informujemy, że na koncie wskazanego płatnika nie stwierdzono "
        f"zaległości w opłacaniu składek.</p><table>{rows}</table><p>Zaświadczenie obejmuje składki na ubezpieczenia społeczne, zdrowotne, "
        f"FP, FS, FGŚP oraz FEP.</p><p class=s>Autentyczność dokumentu można sprawdzić na stronie zus.pl, podając numer zaświadczenia.</p>"
        + _seal(i, f"ZUS Oddział w {i.place}")
        + "</div>"
    )


def zus_form(f: Firm, i: Issue) -> str:
    boxes = "".join(
        f"<span style='border:1px solid #000;padding:0 1.6mm;margin-right:.6mm'>{d}</span>" for d in f.nip
    )
    return html(
        f"<p class=s>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH – {i.place}</p><table><tr><td colspan=2 class=c><b>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU "
        f"SKŁADEK</b><br>nr {i.number}</td></tr><tr><td colspan=2><span class=s>I. DANE PŁATNIKA SKŁADEK</span></td></tr>"
        f"<tr><td><span class=s>Numer NIP</span><br>{boxes}</td><td><span class=s>REGON</span><br>{f.regon}</td></tr>"
        f"<tr><td colspan=2><span class=s>Nazwa skrócona</span><br>{f.name}</td></tr><tr><td colspan=2><span class=s>Adres</span><br>{f.address}</td></tr>"
        f"<tr><td colspan=2><span class=s>II. TREŚĆ ZAŚWIADCZENIA</span><br>Zaświadcza się, że ww. płatnik składek nie posiada zaległości z tytułu "
        f"składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne oraz Fundusz Pracy i Fundusz Gwarantowanych Świadczeń Pracowniczych.</td></tr>"
        f"<tr><td><span class=s>Data wydania</span><br>{i.on}</td><td><span class=s>Podstawa prawna</span><br>art. 217 i 218 k.p.a.</td></tr></table>"
        + _stamped(i, "Kierownik Referatu", f"ZUS<br>{i.place}"),
        "table td{font-size:11pt}",
    )


def zus_short(f: Firm, i: Issue) -> str:
    return html(
        f'<div class="sans"><p>Zakład Ubezpieczeń Społecznych<br>Oddział w {i.place}<br>Wydział Rozliczeń Kont Płatników Składek</p>'
        f"<p class=r>{i.place}, dnia {i.on}</p><p style='margin-left:90mm'><b>{f.name}</b><br>{f.street}<br>{f.postal} {f.town}</p>"
        f"<p>Znak sprawy: {i.number}<br>Dotyczy: płatnika o NIP {f.nip_dashed}</p><h1>ZAŚWIADCZENIE</h1><p>W odpowiedzi na wniosek RWN potwierdzamy, "
        f"że na dzień {i.on} nie zalegają Państwo z opłacaniem składek, do których poboru zobowiązany jest Zakład.</p><p>Zaświadczenie "
        f"o niezaleganiu w opłacaniu składek zostało wydane w celu przedłożenia w urzędzie.</p>"
        + _seal(i, "Zakład Ubezpieczeń Społecznych")
        + "</div>"
    )


def zus_refusal(f: Firm, i: Issue) -> str:
    return html(
        f'<div class="sans"><p><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w {i.place}</p><p class=r>{i.place}, {i.on}</p><p>Znak: {i.number}</p>'
        f"<h1>DECYZJA<br>o odmowie wydania zaświadczenia</h1><p>Po rozpatrzeniu wniosku płatnika składek {f.name}, NIP {f.nip}, {f.address}, Zakład "
        f"odmawia wydania zaświadczenia o niezaleganiu w opłacaniu składek.</p><p><b>Uzasadnienie.</b> Na koncie płatnika, według stanu na dzień "
        f"{i.on}, figuruje zadłużenie z tytułu składek za luty 2026 r. Nie ma więc podstaw do wydania dokumentu o żądanej treści.</p>"
        f"<p><b>Pouczenie.</b> Od decyzji przysługuje odwołanie do sądu w ciągu miesiąca od jej doręczenia.</p>"
        + _stamped(i, "z up. Dyrektora Oddziału", "ZUS")
        + "</div>"
    )


def tax_letter(f: Firm, i: Issue, owed: str = "") -> str:
    text = (
        f"ma następujące zaległości podatkowe według stanu na dzień {i.on}: <b>{owed}</b> oraz należne odsetki"
        if owed
        else f"według stanu na dzień {i.on} <b>nie zalega w podatkach</b>"
    )
    return html(
        f'<div class="row"><div>NACZELNIK<br>URZĘDU SKARBOWEGO<br>w {i.place}</div><div class=r>{i.on}</div></div><p>{i.number}</p>'
        f"<h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><p>Na podstawie art. 306a § 1 i art. 306e ustawy "
        f"z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa zaświadcza się, że podatnik</p><p><b>{f.name}</b><br>{f.address}<br>identyfikator podatkowy "
        f"NIP: {f.nip}</p><p>{text}.</p><p>Wydano na wniosek podatnika. Opłatę skarbową w kwocie 21 zł uiszczono.</p>"
        + _stamped(i, "z up. Naczelnika Urzędu Skarbowego", "Urząd<br>Skarbowy")
    )


def tax_form(f: Firm, i: Issue) -> str:
    return html(
        f"<div class=sans><div class=row><span class=s>KRAJOWA ADMINISTRACJA SKARBOWA</span><b>ZAS-W</b></div><table>"
        f"<tr><td colspan=2 class=c><b>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</b></td></tr>"
        f"<tr><td>1. Organ<br><b>Naczelnik Urzędu Skarbowego w {i.place}</b></td><td>2. Numer<br>{i.number}</td></tr>"
        f"<tr><td colspan=2>3. Podatnik<br>{f.name}, {f.address}</td></tr><tr><td>4. NIP<br>{f.nip}</td><td>5. Data wydania<br>{i.on}</td></tr>"
        f"<tr><td colspan=2>6. Stan zaległości podatkowych<br>☒ nie ma zaległości &nbsp;&nbsp;&nbsp; ☐ ma zaległości: –</td></tr>"
        f"<tr><td colspan=2>7. Postępowanie mające na celu ujawnienie zaległości<br>☒ nie jest prowadzone &nbsp;&nbsp;&nbsp; ☐ jest prowadzone</td></tr>"
        f"<tr><td colspan=2>8. Postępowanie egzekucyjne<br>☒ nie jest prowadzone &nbsp;&nbsp;&nbsp; ☐ jest prowadzone</td></tr></table>"
        + _seal(i, "Krajowa Administracja Skarbowa")
        + "</div>"
    )


def tax_office(f: Firm, i: Issue) -> str:
    return html(
        f'<div class="sans"><div style="border-bottom:3px solid #b01c2e;padding-bottom:2mm"><b>Krajowa Administracja Skarbowa</b></div>'
        f"<p>Naczelnik Urzędu Skarbowego w {i.place}<br><span class=s>sprawa {i.number}</span></p><h1>Zaświadczenie o niezaleganiu w podatkach</h1>"
        f"<table><tr><th>Dla kogo</th><td>{f.name}<br>{f.address}</td></tr><tr><th>NIP</th><td>{f.nip_dashed}</td></tr><tr><th>Na dzień</th><td>{i.on}</td></tr>"
        f"<tr><th>Podatki</th><td>CIT / PIT, VAT, akcyza i inne należności pobierane przez organ</td></tr></table><p>Stwierdzam, że wymieniony wyżej "
        f"podatnik nie ma zaległości podatkowych.</p><p class=s>Podstawa: art. 306e § 1 Ordynacji podatkowej. Dokument wygenerowany w e-Urzędzie "
        f"Skarbowym.</p>" + _seal(i, "pieczęć elektroniczna Szefa KAS") + "</div>"
    )


def tax_plain(f: Firm, i: Issue) -> str:
    return html(
        f"<p>Urząd Skarbowy w {i.place}</p><p class=r>dnia {i.on}</p><p>{i.number}</p><h1>Z A Ś W I A D C Z E N I E</h1>"
        f"<p style='text-indent:10mm;text-align:justify'>Naczelnik Urzędu Skarbowego w {i.place}, działając na podstawie art. 306a § 2 pkt 2 Ordynacji "
        f"podatkowej i na żądanie strony, stwierdza niezaleganie w podatkach przez: {f.name}, NIP {f.nip}, adres: {f.address}. Wobec podatnika nie "
        f"jest prowadzone postępowanie egzekucyjne w administracji. Zaświadczenie potwierdza stan prawny i faktyczny istniejący w dniu jego wydania.</p>"
        + _stamped(i, "Kierownik Działu Obsługi", f"US<br>{i.place}"),
        "body{font-size:12.5pt}",
    )


ZUS = {"letter": zus_letter, "table": zus_table, "form": zus_form, "short": zus_short}
TAX = {"letter": tax_letter, "form": tax_form, "office": tax_office, "plain": tax_plain}


def evidence(f: Firm, title: str, by: str, number: str, until: str, look: int) -> str:
    frame = ("8px double #8a6d1f", "3px solid #27527a", "1px solid #555")[look % 3]
    return html(
        f"<div class=c style='border:{frame};padding:18mm 12mm;height:215mm'><p class=sans>{by}</p><h1 style='font-size:24pt'>{'ŚWIADECTWO OCHRONNE' if 'ochronne' in title else 'CERTYFIKAT'}</h1>"
        f"<p>nr {number}</p><p>potwierdza, że firma</p><p style='font-size:15pt'><b>{f.name}</b><br>{f.address}</p><p>{'ma prawo z rejestracji' if 'ochronne' in title else 'uzyskała'}</p>"
        f"<p style='font-size:17pt'><b>{title}</b></p><p>Ważność: {until}</p><p style='margin-top:20mm'>{svg(number, 45)}<br><span class=s>za jednostkę "
        f"certyfikującą</span></p></div>"
    )


def own_status(f: Firm) -> str:
    """A status declaration as another office (a bank's guarantee fund) hands it out."""
    box = {k: "☒" if f.size == k else "☐" for k in ("micro", "small", "medium")}
    return html(
        f"<div class=sans><p class=r>{f.where_when}</p><p><b>{f.name}</b><br>{f.address}<br>NIP: {f.nip}</p><h1>Oświadczenie przedsiębiorcy o posiadaniu statusu MŚP</h1>"
        f"<p>W związku z ubieganiem się o wsparcie ze środków Unii Europejskiej oświadczam, że prowadzona przeze mnie firma, w świetle przepisów "
        f"załącznika I do rozporządzenia (UE) nr 651/2014, spełnia warunki określone dla:</p><p>{box['micro']} mikroprzedsiębiorcy<br>{box['small']} małego "
        f"przedsiębiorcy<br>{box['medium']} średniego przedsiębiorcy</p><table><tr><th></th><th>2025</th><th>2024</th></tr><tr><td>Liczba "
        f"zatrudnionych w RJP</td><td>{f.employment}</td><td>{f.employment}</td></tr><tr><td>Obrót</td><td>{f.turnover}</td><td>–</td></tr>"
        f"<tr><td>Suma bilansowa</td><td>{f.assets}</td><td>–</td></tr></table><p>Firma jest przedsiębiorstwem samodzielnym.</p>"
        f"<p class=r style='margin-top:14mm'>{svg(f.slug + 'own', 46)}<br>…………………………………………<br><span class=s>podpis i pieczątka</span></p></div>"
    )


def old_de_minimis(f: Firm) -> str:
    """The form of the years before 2024."""
    box = {k: "[X]" if f.size == k else "[ ]" for k in ("micro", "small", "medium")}
    return html(
        f"<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1><p class=s>Stosuje się do pomocy de minimis udzielanej na "
        f"warunkach określonych w rozporządzeniu Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. (Dz. Urz. UE L 352 z 24.12.2013)</p>"
        f"<p><b>A. Informacje dotyczące podmiotu</b></p><p>1) NIP podmiotu: {f.nip}<br>2) Nazwa podmiotu: {f.name}<br>3) Adres siedziby: {f.address}<br>"
        f"4) Identyfikator gminy: {f.teryt}<br>5) Forma prawna podmiotu: {f.legal_form}<br>6) Wielkość podmiotu: {box['micro']} mikroprzedsiębiorca "
        f"{box['small']} mały przedsiębiorca {box['medium']} średni przedsiębiorca<br>7) Klasa działalności PKD: {f.pkd}<br>8) Data utworzenia podmiotu: "
        f"{f.founded}</p><p><b>B. Sytuacja ekonomiczna</b></p><p>1) Czy podmiot spełnia kryteria upadłości? [ ] tak [X] nie<br>2) Czy odnotowuje rosnące "
        f"straty? [ ] tak [X] nie</p><p><b>C. Działalność gospodarcza</b></p><p>rybołówstwo [ ] tak [X] nie; produkcja podstawowa [ ] tak [X] nie; "
        f"transport drogowy [ ] tak [X] nie</p><p><b>D. Pomoc na to samo przedsięwzięcie</b></p><p>nie otrzymano</p><p><b>E. Osoba upoważniona</b></p>"
        f"<p>{f.signer}, tel. {f.phone}</p><p>{f.where_when}</p><p class=r>{svg(f.slug + 'old', 46)}<br>……………………………<br><span class=s>podpis</span></p>"
    )
