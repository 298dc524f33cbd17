"""Certificates of ZUS and of tax offices, in four layouts each."""

from tests.blind.model import Html
from tests.blind.rounds.r70.company import Company
from tests.blind.rounds.r70.pen import Hand, signature

_CSS = """@page { size: A4; margin: 20mm 20mm 18mm }
body { font: 10.5pt/1.45 "DejaVu Serif", serif; color: #111 }
.s { font-family: "DejaVu Sans", sans-serif } h1 { font-size: 14pt; text-align: center; margin: 9mm 0 5mm }
table { border-collapse: collapse; width: 100% } td, th { border: 0.3mm solid #444; padding: 1.6mm 2.2mm; text-align: left;
vertical-align: top; font-weight: normal } .n td, .n th { border: none; padding: 0.8mm 0 } .r { text-align: right }
.m { font-size: 8.5pt; color: #333 } .stamp { border: 0.5mm solid #1b3f8b; color: #1b3f8b; display: inline-block;
padding: 2mm 4mm; font-size: 9pt; text-align: center }"""
_OFFICER = Hand(91, (110, 30, 30), 0.2)


def page(body: str, css: str = "") -> Html:
    return Html(
        f'<html lang="pl"><head><meta charset="utf-8"><style>{_CSS}{css}</style></head><body>{body}</body></html>'
    )


def _signed(who: str, role: str) -> str:
    ink = signature(who, _OFFICER, 38, 12).html()
    return f'<div style="margin: 10mm 0 0 95mm; text-align: center">{ink}<br><span class="m">{role}<br>{who}</span></div>'


def _electronic(who: str, date: str) -> str:
    return (
        f'<div class="stamp s" style="margin: 10mm 0 0 85mm">Dokument podpisany kwalifikowanym podpisem elektronicznym'
        f"<br>{who}<br>{date}</div>"
    )


def zus(own: Company, layout: str, date: str, sign: str, verdict: str = "none") -> Html:
    """„letter”, „table”, „fields” or „confirmation”."""
    funds = (
        "ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy oraz FGŚP"
    )
    mark = f"UNP: 2026-{own.number % 100000:08d}"
    end = (
        _electronic("Anna Wierzbicka, specjalista", date)
        if sign == "e"
        else _signed("Anna Wierzbicka", "z up. Dyrektora Oddziału")
    )
    if verdict == "arrears":
        line = (
            f"według stanu na dzień {date} płatnik <b>posiada zaległości</b> z tytułu składek na {funds} w łącznej "
            "kwocie <b>6 318,44 zł</b> (należność główna 5 907,10 zł, odsetki 411,34 zł)."
        )
    elif verdict == "refusal":
        line = "<b>odmawia się wydania zaświadczenia</b> o niezaleganiu w opłacaniu składek, ponieważ na koncie płatnika występuje zadłużenie."
    else:
        line = f"według stanu na dzień {date} <b>nie zalega</b> w opłacaniu składek na {funds}."
    if layout == "letter":
        return page(
            f"""<div class="s"><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w {own.zus}</div>
            <p class="r">{date}<br><span class="m">{mark}</span></p><p>{own.name}<br>{own.street}<br>{own.post} {own.town}</p>
            <h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
            <p>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych, na
            wniosek płatnika składek, Zakład Ubezpieczeń Społecznych zaświadcza, że:</p>
            <p><b>{own.name}</b>, NIP {own.nip}, REGON {own.regon}, {own.address},</p><p>{line}</p>
            <p>Zaświadczenie wydano w celu przedłożenia w Urzędzie Marszałkowskim.</p>{end}"""
        )
    if layout == "table":
        state = "NIE ZALEGA" if verdict == "none" else "ZALEGA"
        return page(
            f"""<table class="n s"><tr><td style="font-size:20pt;color:#0a7a3b"><b>ZUS</b></td>
            <td class="r">Zakład Ubezpieczeń Społecznych<br>Oddział w {own.zus}<br>{mark}</td></tr></table>
            <h1 class="s">ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1><table class="s">
            <tr><td style="width:60mm">Data wydania</td><td>{date}</td></tr><tr><td>Płatnik składek</td><td>{own.name}</td></tr>
            <tr><td>NIP</td><td>{own.nip}</td></tr><tr><td>REGON</td><td>{own.regon}</td></tr>
            <tr><td>Adres</td><td>{own.address}</td></tr>
            <tr><td>Zakres</td><td>{funds}</td></tr><tr><td>Stan rozliczeń na dzień {date}</td><td><b>{state}</b> w opłacaniu składek</td></tr>
            </table><p class="s m">Zaświadczenie stwierdza stan na dzień jego wydania.</p>{end}"""
        )
    if layout == "fields":
        return page(
            f"""<p class="s"><b>Zakład Ubezpieczeń Społecznych</b> | Oddział w {own.zus} | {mark}</p><hr>
            <h1 class="s" style="text-align:left">Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
            <p><b>1.</b> Nazwa płatnika: {own.name}</p><p><b>2.</b> NIP: {own.nip[:3]}-{own.nip[3:6]}-{own.nip[6:8]}-{own.nip[8:]}</p>
            <p><b>3.</b> Numer REGON: {own.regon}</p><p><b>4.</b> Adres siedziby: {own.address}</p><p><b>5.</b> Data, na którą ustalono stan konta: {date}</p>
            <p><b>6.</b> Treść zaświadczenia: wyżej wymieniony płatnik {line}</p>
            <p><b>7.</b> Podstawa prawna: art. 217 i 218 Kodeksu postępowania administracyjnego, art. 50 ust. 4 ustawy systemowej.</p>{end}"""
        )
    return page(
        f"""<div class="s" style="background:#e8f3ec;padding:4mm"><b>ZUS – Elektroniczne zaświadczenie</b><br>
        <span class="m">Dokument utworzony w eZUS (dawniej PUE) dnia {date}, {mark}</span></div>
        <h1 class="s">Zaświadczenie o niezaleganiu w opłacaniu składek</h1><p class="s">Zakład Ubezpieczeń Społecznych,
        Oddział w {own.zus}, zaświadcza, że płatnik składek <b>{own.name}</b> (NIP: {own.nip}; REGON: {own.regon}) {line}</p>
        <p class="s m">Autentyczność dokumentu można sprawdzić na stronie zus.pl po podaniu numeru {own.number % 1000:04d}-KX-{own.number % 97:02d}.</p>{end}"""
    )


def tax(own: Company, layout: str, date: str, sign: str, verdict: str = "none") -> Html:
    """„table”, „letter”, „account” or „eoffice”."""
    mark = f"08{own.number % 90:02d}-SEW.4021.{own.number % 800}.2026"
    end = (
        _electronic("Piotr Zawadzki, starszy komisarz skarbowy", date)
        if sign == "e"
        else _signed("Piotr Zawadzki", "z up. Naczelnika Urzędu Skarbowego")
    )
    title = "Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości"
    if verdict == "refusal":
        return page(
            f"""<p><b>Naczelnik {own.tax}</b></p><p class="r">{date}<br>{mark}</p><h1>POSTANOWIENIE</h1>
            <p>Na podstawie art. 306a i art. 306c Ordynacji podatkowej, po rozpatrzeniu wniosku {own.name}, NIP {own.nip},
            {own.address}, z dnia 2 kwietnia 2026 r. o wydanie zaświadczenia o niezaleganiu w podatkach,</p>
            <p style="text-align:center"><b>odmawiam wydania zaświadczenia o niezaleganiu w podatkach.</b></p>
            <p>Uzasadnienie: z ewidencji urzędu wynika, że podatnik posiada zaległości w podatku od towarów i usług za luty 2026 r.
            Na postanowienie służy zażalenie w terminie 7 dni.</p>{end}"""
        )
    if layout == "letter":
        return page(
            f"""<p class="s"><b>KRAJOWA ADMINISTRACJA SKARBOWA</b><br>Naczelnik {own.tax}</p><p class="r">{date}<br>znak: {mark}</p>
            <h1>{title}</h1><p>Na podstawie art. 306a § 2 i art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. – Ordynacja
            podatkowa zaświadczam, że <b>{own.name}</b> z siedzibą: {own.address}, identyfikator podatkowy NIP {own.nip},
            na dzień wydania zaświadczenia <b>nie posiada zaległości podatkowych</b>.</p>
            <p>Wobec podatnika nie toczy się postępowanie egzekucyjne ani postępowanie w sprawach o przestępstwa skarbowe.</p>
            <p>Zaświadczenie wydaje się na wniosek podatnika. Opłatę skarbową 21 zł uiszczono.</p>{end}"""
        )
    if layout == "table":
        debt = "nie figurują" if verdict == "none" else "figurują w kwocie 3 204,00 zł"
        return page(
            f"""<table class="s"><tr><td colspan="2"><b>NACZELNIK {own.tax.upper()}</b><br>{mark}</td></tr>
            <tr><td colspan="2" style="text-align:center"><b>{title.upper()}</b></td></tr>
            <tr><td style="width:62mm">A. Podatnik</td><td>{own.name}</td></tr><tr><td>B. NIP</td><td>{own.nip}</td></tr>
            <tr><td>C. Adres siedziby</td><td>{own.address}</td></tr><tr><td>D. Zaświadcza się, że na dzień {date} zaległości podatkowe podatnika</td>
            <td><b>{debt}</b></td></tr><tr><td>E. Postępowanie egzekucyjne</td><td>nie jest prowadzone</td></tr>
            <tr><td>F. Raty, odroczenia</td><td>nie korzysta</td></tr><tr><td>G. Data wydania</td><td>{date}</td></tr></table>{end}"""
        )
    if layout == "account":
        return page(
            f"""<table class="n"><tr><td><b>Naczelnik<br>{own.tax}</b></td><td class="r">{date}<br>{mark}</td></tr></table>
            <h1 class="s">ZAŚWIADCZENIE</h1><p style="text-align:center">o niezaleganiu w podatkach</p>
            <p>Dane wnioskodawcy</p><p style="margin-left:10mm">{own.name}<br>{own.address}<br>NIP: {own.nip}, REGON: {own.regon}</p>
            <p>Stwierdzam, że wymieniony wyżej podatnik według danych ewidencji podatkowej <b>nie zalega w podatkach</b>
            stanowiących dochód budżetu państwa, w tym:</p><table><tr><td>podatek dochodowy</td><td>0,00 zł</td></tr>
            <tr><td>podatek od towarów i usług</td><td>0,00 zł</td></tr><tr><td>podatek akcyzowy</td><td>0,00 zł</td></tr></table>
            <p class="m">Kwoty oznaczają stan zaległości na dzień {date}.</p>{end}"""
        )
    return page(
        f"""<div class="s"><p style="color:#b3001b"><b>e-Urząd Skarbowy</b></p><p class="m">Wygenerowano automatycznie {date}, {mark}</p>
        <h1>{title}</h1><p><b>Organ:</b> Naczelnik {own.tax}</p><p><b>Podatnik:</b> {own.name}</p><p><b>NIP:</b> {own.nip}</p>
        <p><b>Adres:</b> {own.address}</p><p><b>Stan na dzień:</b> {date}</p>
        <p style="border-left:1mm solid #b3001b;padding-left:4mm">Podatnik nie posiada zaległości podatkowych.</p>
        <div class="stamp">Pieczęć elektroniczna Szefa Krajowej Administracji Skarbowej<br>{date}</div></div>"""
    )
