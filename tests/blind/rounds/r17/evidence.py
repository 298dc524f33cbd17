"""Certificates, patents, attests; papers that are none of the office's kinds."""

from docx.document import Document as WordDocument

from . import pen
from .common import base, blank_row, cell, e, line, page
from .companies import Firm, Proof
from ...model import Html, Word


def certificate(f: Firm, p: Proof) -> Html:
    """Framed certificate of a certifying body."""
    body = (
        f"<div class='f'><div class='b'>EUROCERTUS</div><p>jednostka certyfikująca systemy i wyroby</p><h1>CERTYFIKAT<br><small>CERTIFICATE</small></h1><p>nr / No. <b>{e(p.number)}</b></p><p>Niniejszym potwierdza się, że<br>This is to certify that</p>"
        f"<p class='n'>{e(f.name)}<br><small>{e(f.address)}</small></p><p>spełnia wymagania dokumentu odniesienia / complies with</p><p class='n'>{e(p.name.removeprefix('Certyfikat '))}</p><p>Zakres: {e(f.pkd_text.lower())}</p><p>Ważny do / valid until: <b>{p.valid}</b></p>"
        f"<div style='display:flex;justify-content:space-around;align-items:center'>{pen.seal('EUROCERTUS CERTYFIKACJA * * * * * ', 'EC', '#8a6d1d')}{pen.scribble('ec' + f.slug + p.number, colour=pen.BLACK)}</div></div>"
    )
    return page(body, "body{font:12pt/1.5 'P052','Liberation Serif';text-align:center}.f{border:6px double #8a6d1d;padding:9mm;min-height:250mm}.b{font-size:20pt;letter-spacing:5px;color:#8a6d1d}h1{font-size:26pt;margin:7mm 0}h1 small{font-size:13pt}.n{font-size:17pt;margin:7mm 0}.n small{font-size:11pt}")


def patent(f: Firm, p: Proof) -> Html:
    """Paper of the Patent Office."""
    title, what = {
        "patent": ("DOKUMENT PATENTOWY", "udzielono patentu na wynalazek"), "model": ("ŚWIADECTWO OCHRONNE", "udzielono prawa ochronnego na wzór użytkowy"), "mark": ("ŚWIADECTWO OCHRONNE", "udzielono prawa ochronnego na znak towarowy"),
    }[p.kind]
    body = (
        f"<p style='letter-spacing:2px'>RZECZPOSPOLITA POLSKA</p><p><b>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</b></p><h1>{title}</h1><p>Numer prawa wyłącznego: <b>{e(p.number)}</b></p>"
        f"<p>Na podstawie ustawy z dnia 30 czerwca 2000 r. – Prawo własności przemysłowej {what}</p><p style='font-size:14pt'>{e(p.name)}</p><p>Uprawniony:</p><p style='font-size:14pt'><b>{e(f.name)}</b><br>{e(f.address)}</p><p>Termin ochrony: {p.valid}</p>"
        f"<div style='margin-top:18mm;display:flex;justify-content:space-between;align-items:center'>{pen.seal('URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ * ', 'UP RP', '#b01818', 120)}<span>z upoważnienia Prezesa<br>{pen.scribble('up' + p.number, colour=pen.BLACK)}</span></div>"
    )
    return page(body, "body{font:12.5pt/1.6 'C059','Liberation Serif';text-align:center}h1{font-size:24pt;color:#8b1a1a;margin:14mm 0 8mm}", margin="24mm 24mm")


def attest(f: Firm, p: Proof) -> Html:
    """Attest as a letter with a table."""
    body = (
        f"<div style='display:flex;justify-content:space-between'><b>Instytut Badań i Atestacji</b><span>Warszawa</span></div><h1>ATEST / ŚWIADECTWO</h1><p>{e(p.name)}</p><table>{blank_row('Numer', e(p.number))}{blank_row('Wnioskodawca', e(f.name))}{blank_row('Adres', e(f.address))}{blank_row('Ważność do', p.valid)}{blank_row('Ocena', 'wyrób odpowiada wymaganiom')}</table>"
        f"<p style='text-align:right;margin-top:12mm'>{pen.stamp(('Kierownik Zakładu', 'dr Hanna Wójt'), '#1d5c34', -1, False)}<br>{pen.scribble('at' + p.number)}</p>"
    )
    return page(body, "body{font:11pt/1.5 'Liberation Sans'}h1{font-size:17pt;color:#1d5c34;margin:10mm 0 4mm}table{border-collapse:collapse;width:100%}td,th{border:1px solid #777;padding:2mm;text-align:left}", margin="20mm")


# --- none of the office's kinds -----------------------------------------------------------------------------------
def ceidg(f: Firm, day: str) -> Html:
    rows = blank_row("Firma przedsiębiorcy", e(f.name)) + blank_row("NIP", f.nip) + blank_row("REGON", f.regon) + blank_row("Status", "AKTYWNY") + blank_row("Data rozpoczęcia", f"{f.founded}") + blank_row("Adres stały", e(f.address)) + blank_row("Przeważająca działalność", f.pkd.replace(".", ""))
    return page(
        f"<p style='color:#c8102e'>biznes.gov.pl</p><h1>Centralna Ewidencja i Informacja o Działalności Gospodarczej</h1><p>Wydruk wpisu na dzień {day}</p><table>{rows}</table><p>Wydruk nie wymaga podpisu ani pieczęci.</p>",
        "body{font:10pt/1.5 'Liberation Sans'}h1{font-size:14pt}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:1.6mm;text-align:left}",
    )


def krs(f: Firm, day: str) -> Html:
    return page(
        f"<h1>Informacja odpowiadająca odpisowi aktualnemu z Rejestru Przedsiębiorców</h1><p>Krajowy Rejestr Sądowy, numer {f.krs}, stan na dzień {day}</p><table>{blank_row('Firma', e(f.name))}{blank_row('Forma prawna', e(f.form_name))}{blank_row('Siedziba', e('kraj POLSKA, woj. LUBUSKIE, ' + f.town.upper()))}{blank_row('REGON / NIP', f.regon + ' / ' + f.nip)}{blank_row('Organ reprezentacji', e(f.head.upper()))}</table>",
        "body{font:10pt/1.5 'Liberation Mono'}h1{font-size:12pt}table{border-collapse:collapse;width:100%}td,th{border:1px solid #777;padding:1.6mm;text-align:left}",
    )


def receipt(f: Firm, day: str) -> Html:
    return page(
        f"<h1>Urzędowe Poświadczenie Przedłożenia</h1><table>{blank_row('Nazwa dokumentu', 'Wniosek o wydanie zaświadczenia (RWN)')}{blank_row('Adresat', 'Zakład Ubezpieczeń Społecznych')}{blank_row('Nadawca', e(f.name) + ', NIP ' + f.nip)}{blank_row('Data doręczenia', day)}{blank_row('Identyfikator poświadczenia', 'UPP-' + f.regon)}</table><p>Dokument potwierdza złożenie pisma i nie jest rozstrzygnięciem sprawy.</p>",
        "body{font:10.5pt/1.5 'DejaVu Sans'}h1{font-size:14pt}table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:1.6mm;text-align:left}",
    )


def transfer(f: Firm, day: str) -> Html:
    return page(
        f"<h1>Potwierdzenie wykonania przelewu</h1><table>{blank_row('Zleceniodawca', e(f.name))}{blank_row('Odbiorca', e('Urząd Miasta – opłata skarbowa'))}{blank_row('Tytuł', 'opłata skarbowa za zaświadczenie o niezaleganiu')}{blank_row('Kwota', '21,00 PLN')}{blank_row('Data', day)}</table>",
        "body{font:10.5pt/1.5 'Carlito'}h1{font-size:15pt;color:#f60}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;padding:1.6mm;text-align:left}",
    )


def cover(f: Firm, day: str) -> Word:
    """Covering letter with a list of what is enclosed."""

    def write(doc: WordDocument) -> None:
        base(doc, "Carlito", 11, 2.4)
        line(doc, f"{f.town}, {day}", align=2)
        line(doc, (f.name, "b"))
        line(doc, "Pismo przewodnie", align=1, size=14)
        line(doc, "W załączeniu przesyłamy komplet dokumentów do naboru na wyjazd studyjny do Szwajcarii:")
        table = doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        for n, text in enumerate(("zgłoszenie", "dokument z ZUS", "dokument z urzędu skarbowego", "oświadczenie MŚP", "informacje do pomocy de minimis", "projekt umowy"), 1):
            row = table.add_row().cells
            cell(row[0], str(n))
            cell(row[1], text)
        line(doc, "Z poważaniem")
        line(doc, f.head)

    return Word(write)
