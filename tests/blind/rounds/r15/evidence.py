"""Certificates and rights of a company; other papers that come along."""

from tests.blind.model import Guise, Html, Paper
from tests.blind.rounds.r15.base import Company, e, page, pen
from tests.blind.rounds.r15.certificates import code, day, number, seal


def iso(c: Company, norm: str, system: str, no: str, until: str) -> Html:
    css = (
        "body{font:12pt/1.5 'C059','Liberation Serif';text-align:center} .f{border:3pt double #8a6d1d;height:238mm;padding:10mm 12mm;box-sizing:border-box}"
        "h1{font-size:30pt;letter-spacing:5pt;color:#8a6d1d;margin:18mm 0 6mm} .n{font-size:18pt}"
    )
    body = f"""<div class="f"><b>POLCERT-QA Jednostka Certyfikująca</b><br><small>akredytacja PCA AC 1{no[:2]}</small><h1>CERTYFIKAT</h1><p>nr {no}</p>
<p>potwierdza się, że {e(system)} stosowany przez</p><p class="n"><b>{e(c.name)}</b></p><p>{e(c.address)}</p><p>spełnia wymagania normy</p><p class="n"><b>{e(norm)}</b></p>
<p>w zakresie: {e(c.trade.lower())}</p><p>Certyfikat ważny do: {until}</p><div style="margin-top:14mm">{pen("iso" + no, colour="#222222")}<br><small>Dyrektor ds. Certyfikacji</small></div></div>"""
    return Html(page(css, body, "18mm 18mm"))


def right(c: Company, what: str, title: str, no: str, since: str) -> Html:
    css = "body{font:12pt/1.5 'Liberation Serif'} h1{text-align:center;font-size:20pt;letter-spacing:2pt} .c{text-align:center}"
    body = f"""<p class="c">RZECZPOSPOLITA POLSKA<br><b>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</b></p><h1>{e(what.upper())}</h1><p class="c">Nr {e(no)}</p>
<p>Urząd Patentowy Rzeczypospolitej Polskiej stwierdza, że na podstawie ustawy z dnia 30 czerwca 2000 r. – Prawo własności przemysłowej udzielono prawa wyłącznego pod nazwą:</p>
<p class="c"><b>{e(title)}</b></p><p>Uprawniony: <b>{e(c.name)}</b>, {e(c.town)}, Polska</p><p>Czas trwania prawa liczony jest od dnia {since}.</p>
<table style="width:100%;margin-top:26mm"><tr><td>{seal("URZĄD PATENTOWY RP", "UPRP", "#9b1c1c")}</td><td class="c">{pen("up" + no, colour="#222222")}<br>z up. Prezesa Urzędu Patentowego<br>ekspert</td></tr></table>"""
    return Html(page(css, body, "26mm 26mm"))


def approval(c: Company, product: str, institute: str, no: str, until: str) -> Html:
    css = "body{font:10.5pt/1.4 'Liberation Sans'} td{border:.6pt solid #444;padding:5pt 8pt} h1{font-size:16pt;background:#0b5d57;color:#fff;padding:6pt 10pt}"
    body = f"""<p><b>{e(institute)}</b></p><h1>ATEST nr {e(no)}</h1><table style="width:100%"><tr><td>Wyrób</td><td>{e(product)}</td></tr>
<tr><td>Wytwórca / podmiot występujący o atest</td><td><b>{e(c.name)}</b>, {e(c.address)}</td></tr><tr><td>Ocena</td><td>Wyrób odpowiada wymaganiom przy zachowaniu warunków stosowania podanych przez wytwórcę.</td></tr>
<tr><td>Atest zachowuje ważność do</td><td>{until}</td></tr></table><div style="margin-top:20mm;text-align:right">{pen("at" + no, colour="#1b2f8f")}<br>Kierownik Zakładu Badań</div>"""
    return Html(page(css, body, "22mm 20mm"))


def evidence(
    c: Company, layout: str, source: Html, guise: Guise, file_name: str, dpi: int = 200, turned: int = 0
) -> Paper:
    return Paper(
        "innovation_evidence",
        layout,
        source,
        guise,
        file_name,
        "issuer",
        {"name": c.name},
        dpi=dpi,
        turned=turned,
    )


def iso_paper(
    c: Company,
    norm: str,
    system: str,
    no: str,
    until: str,
    guise: Guise,
    file_name: str,
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    return evidence(c, "ISO certificate", iso(c, norm, system, no, until), guise, file_name, dpi, turned)


def right_paper(
    c: Company, what: str, title: str, no: str, since: str, guise: Guise, file_name: str
) -> Paper:
    return evidence(c, "patent office document", right(c, what, title, no, since), guise, file_name)


def approval_paper(
    c: Company, product: str, institute: str, no: str, until: str, guise: Guise, file_name: str
) -> Paper:
    return evidence(c, "approval of product", approval(c, product, institute, no, until), guise, file_name)


# --- other papers -----------------------------------------------------------------------------------------------


def other(c: Company, layout: str, guise: Guise, file_name: str) -> Paper:
    css = "body{font:10.8pt/1.45 'Liberation Sans'} td{padding:3pt 7pt;border-bottom:.5pt solid #aaa} h1{font-size:14pt}"
    if layout == "KRS extract":
        body = f"""<p>CENTRALNA INFORMACJA KRAJOWEGO REJESTRU SĄDOWEGO</p><h1>Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców</h1><p>Stan na dzień {c.signed_on} godz. 07:52:10, numer KRS: {c.krs}</p>
<table><tr><td>Firma, pod którą spółka działa</td><td>{e(c.name.upper())}</td></tr><tr><td>Forma prawna</td><td>{e(c.form.upper())}</td></tr><tr><td>REGON, NIP</td><td>{c.regon}, {c.nip}</td></tr>
<tr><td>Siedziba</td><td>woj. LUBUSKIE, miejsc. {e(c.town.upper())}</td></tr><tr><td>Adres</td><td>{e(c.address)}</td></tr><tr><td>Przedmiot przeważającej działalności</td><td>{c.pkd} {e(c.trade.upper())}</td></tr>
<tr><td>Osoby wchodzące w skład organu</td><td>{e(c.signer.upper())}</td></tr></table><p>Wydruk nie wymaga podpisu ani pieczęci.</p>"""
    elif layout == "CEIDG print-out":
        body = f"""<p>Centralna Ewidencja i Informacja o Działalności Gospodarczej Rzeczypospolitej Polskiej</p><h1>Wpis przedsiębiorcy</h1><table><tr><td>Imię i nazwisko</td><td>{e(c.signer)}</td></tr>
<tr><td>Firma</td><td>{e(c.name)}</td></tr><tr><td>NIP</td><td>{c.nip}</td></tr><tr><td>REGON</td><td>{c.regon}</td></tr><tr><td>Adres stałego miejsca wykonywania działalności</td><td>{e(c.address)}</td></tr>
<tr><td>Status</td><td>Aktywny</td></tr><tr><td>Data rozpoczęcia</td><td>{c.founded}</td></tr><tr><td>Przeważająca działalność</td><td>{c.pkd} {e(c.trade)}</td></tr></table>"""
    elif layout == "receipt of a ZUS request":
        body = f"""<p>Platforma eZUS</p><h1>Urzędowe poświadczenie przedłożenia</h1><table><tr><td>Rodzaj dokumentu</td><td>RWN – wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek</td></tr>
<tr><td>Wnioskodawca</td><td>{e(c.name)}, NIP {c.nip}</td></tr><tr><td>Data doręczenia do ZUS</td><td>{day(c.zus_on, -5)} 11:31:06</td></tr><tr><td>Identyfikator</td><td>UPP-{number(c)}-8831</td></tr></table>{code("upp" + c.nip, 60)}"""
    elif layout == "confirmation of patent filing":
        body = f"""<p>Urząd Patentowy Rzeczypospolitej Polskiej, Departament Zgłoszeń</p><h1>Potwierdzenie zgłoszenia wynalazku P.45{number(c)}</h1><p>Potwierdza się wpływ w dniu 14.01.2026 podania o udzielenie patentu.
Zgłaszający: {e(c.name)}. Zgłoszenie zostanie poddane badaniu. Niniejsze potwierdzenie nie jest dokumentem udzielenia prawa.</p>"""
    else:
        body = f"""<table style="width:100%"><tr><td><b>Dowód wpłaty / potwierdzenie przelewu</b></td><td>{day(c.tax_on, -4)}</td></tr><tr><td>Nadawca</td><td>{e(c.name)}</td></tr>
<tr><td>Odbiorca</td><td>Urząd Miasta – opłata skarbowa</td></tr><tr><td>Tytuł</td><td>opłata skarbowa za zaświadczenie o niezaleganiu, NIP {c.nip}</td></tr><tr><td>Kwota</td><td>21,00 PLN</td></tr></table>
<p>Dokument wygenerowany elektronicznie, nie wymaga podpisu.</p>"""
    fields = {"nip": c.nip, "name": c.name} if layout != "confirmation of patent filing" else {"name": c.name}
    return Paper("other", layout, Html(page(css, body, "22mm 20mm")), guise, file_name, "issuer", fields)
