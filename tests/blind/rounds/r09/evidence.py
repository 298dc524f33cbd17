"""Certificates, titles of protection, attestations; proxies; and other papers that firms add."""

from datetime import date

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word
from tests.blind.rounds.r09.companies import Company
from tests.blind.rounds.r09.drawing import round_seal, stamp, svg
from tests.blind.rounds.r09.helpers import base, html, para, word_pen


def iso(c: Company, item: str) -> Html:
    number = f"{c.regon[3:7]}/{sum(map(ord, item)) % 900 + 100}/25"
    body = f"""<div class="f"><p class="b">TerraCert Jednostka Certyfikująca Systemy</p><h1>CERTYFIKAT</h1><p>nr {number}</p><p>Niniejszym poświadcza się, że</p><h2>{c.name}</h2><p>{c.address}</p>
<p>spełnia wymagania</p><h2 class="n">{item}</h2><p>w zakresie: {c.pkd_text}</p><p class="d">Data wydania: 12.05.2025 &nbsp;&nbsp; Ważny do: 11.05.2028</p><div class="s">{round_seal("TERRACERT · SYSTEMY ZARZĄDZANIA · ", "#17603a")}<div>{svg("terra#" + number, height_mm=14)}<br>Kierownik jednostki</div></div></div>"""
    css = "body{font:12pt 'Liberation Serif'}.f{border:6px double #17603a;height:255mm;padding:14mm;text-align:center}.b{color:#17603a;font-weight:bold}h1{font-size:34pt;letter-spacing:6px;margin:14mm 0 4mm}.n{color:#17603a;font-size:22pt}.d{margin-top:14mm}.s{display:flex;justify-content:space-around;align-items:center;margin-top:14mm}"
    return html(body, css)


def patent(c: Company, item: str) -> Html:
    what = "PATENT" if "patent" in item else "PRAWO OCHRONNE"
    title = "DOKUMENT PATENTOWY" if what == "PATENT" else "ŚWIADECTWO OCHRONNE"
    body = f"""<p class="u">URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</p><h1>{title}</h1><p>Urząd Patentowy Rzeczypospolitej Polskiej stwierdza, że na podstawie ustawy z dnia 30 czerwca 2000 r. – Prawo własności przemysłowej zostało udzielone na rzecz</p>
<p class="c"><b>{c.name}</b><br>{c.town}, Polska</p><p class="c">{what}:</p><p class="c i">{item}</p><p>Prawo trwa od dnia 4 listopada 2022 r. pod warunkiem wnoszenia opłat za ochronę.</p><p>Warszawa, dnia 19 lutego 2025 r.</p>
<div class="s">{round_seal("URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ", "#a01020")}<div>z upoważnienia Prezesa<br>{svg("uprp#" + c.slug, height_mm=13)}</div></div>"""
    css = "body{font:13pt/1.6 'Liberation Serif'}.u{text-align:center;letter-spacing:1px}h1{text-align:center;margin:14mm 0;color:#a01020}.c{text-align:center}.i{font-size:16pt}.s{display:flex;justify-content:space-around;align-items:center;margin-top:20mm;text-align:center}"
    return html(body, css)


def attest(c: Company, item: str) -> Word:
    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Sans", 11.5)
        para(doc, "Instytut Badań Wyrobów w Poznaniu", True)
        para(doc, "Jednostka notyfikowana nr 1438", size=9)
        para(doc)
        para(doc, f"ŚWIADECTWO / ATEST\n{item}", True, 15, "c")
        para(doc, f"Posiadacz: {c.name}, {c.address}", align="c")
        para(doc, "Na podstawie badań przeprowadzonych w laboratorium Instytutu stwierdza się, że wyrób posiadacza spełnia "
                  "wymagania właściwej normy i może być oznaczany znakiem Instytutu.", align="j")
        para(doc, "Wydano: 3 czerwca 2025 r. Ważność: do 2 czerwca 2029 r.")
        word_pen(para(doc, align="r"), c, "hand", "instytut")
        para(doc, "Kierownik laboratorium", align="r")

    return Word(write)


def evidence(c: Company, item: str) -> tuple[str, Html | Word]:
    if item.startswith("ISO"):
        return "certyfikat ISO w ramce", iso(c, item)
    if any(word in item for word in ("patent", "Ru.", "znak towarowy")):
        return "dokument UPRP", patent(c, item)
    return "atest instytutu (Word)", attest(c, item)


def proxy(c: Company, how: str) -> Word:
    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Serif", 12)
        para(doc, f"{c.town}, {c.day}", align="r")
        para(doc, "PEŁNOMOCNICTWO", True, 15, "c")
        para(doc, f"Działając w imieniu {c.name} (NIP {c.nip}), upoważniam {c.delegate} do reprezentowania firmy podczas wyjazdu "
                  "studyjnego do Szwajcarii oraz do składania w tym zakresie wyjaśnień wobec Urzędu Marszałkowskiego.", align="j")
        word_pen(para(doc, align="r"), c, how, "pelnom")
        para(doc, f"{c.boss}, {c.role}", align="r")

    return Word(write)


def ceidg(c: Company) -> Html:
    body = f"""<h1>Centralna Ewidencja i Informacja o Działalności Gospodarczej</h1><p>Wydruk wpisu, stan na {c.day}</p><table><tr><td>Firma przedsiębiorcy</td><td>{c.name}</td></tr><tr><td>NIP</td><td>{c.nip}</td></tr><tr><td>REGON</td><td>{c.regon}</td></tr>
<tr><td>Status</td><td>Aktywny</td></tr><tr><td>Adres</td><td>{c.address}</td></tr><tr><td>Data rozpoczęcia</td><td>{c.since}</td></tr><tr><td>Przeważająca działalność (kod PKD)</td><td>{c.pkd} {c.pkd_text}</td></tr><tr><td>Wspólność majątkowa</td><td>tak</td></tr></table>"""
    return html(body, "body{font:10.5pt 'Liberation Sans'}h1{font-size:13pt;color:#234}table{width:100%}td{border-bottom:1px solid #ccc;padding:6px}")


def krs(c: Company) -> Html:
    body = f"""<p class="c">CENTRALNA INFORMACJA KRAJOWEGO REJESTRU SĄDOWEGO</p><h1>Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców</h1><p>Numer KRS: {c.krs}, stan na dzień {c.day}</p><h2>Dział 1</h2><p>Rubryka 1. Firma: {c.name.upper()}; forma prawna: {c.legal.upper()}; NIP: {c.nip}; REGON: {c.regon}</p><p>Rubryka 2. Siedziba: woj. LUBUSKIE, {c.town.upper()}, {c.street.upper()}</p>
<h2>Dział 2</h2><p>Organ uprawniony do reprezentacji: {c.boss.upper()}</p><h2>Dział 3</h2><p>Przedmiot przeważającej działalności: {c.pkd} {c.pkd_text.upper()}</p>"""
    return html(body, "body{font:10pt 'Liberation Mono'}.c{text-align:center}h1{font-size:12pt;text-align:center}h2{font-size:10.5pt;border-bottom:1px solid}")


def request_receipt(c: Company, day: date) -> Html:
    body = f"""<h1>Urzędowe Poświadczenie Przedłożenia</h1><p>Potwierdzenie złożenia dokumentu: <b>ZAS-W – wniosek o wydanie zaświadczenia o niezaleganiu w podatkach</b></p><table><tr><td>Wnioskodawca</td><td>{c.name}, NIP {c.nip}</td></tr><tr><td>Adresat</td><td>Naczelnik Urzędu Skarbowego</td></tr>
<tr><td>Data wpływu</td><td>{day:%d.%m.%Y} 10:24</td></tr><tr><td>Status</td><td>przyjęty do rozpatrzenia</td></tr></table>"""
    return html(body, "body{font:11pt 'Liberation Sans'}h1{font-size:15pt}td{border:1px solid #777;padding:6px}")


def invoice(c: Company) -> Html:
    body = f"""<h1>Faktura VAT 3/11/2025</h1><p>Sprzedawca: Messe Service GmbH, Norymberga</p><p>Nabywca: {c.name}, {c.address}, NIP {c.nip}</p><table><tr><th>Usługa</th><th>Ilość</th><th>Wartość netto</th></tr><tr><td>Wynajem stoiska targowego 12 m²</td><td>1</td><td>3 480,00 EUR</td></tr></table><p>Zapłacono przelewem.</p>{stamp(("ZAPŁACONO",))}"""
    return html(body, "body{font:11pt 'Liberation Sans'}table{width:100%}td,th{border:1px solid #777;padding:6px}")
