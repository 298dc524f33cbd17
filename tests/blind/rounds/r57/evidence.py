"""Copies of certificates and the like, and papers nobody asked for."""

from html import escape

from tests.blind.model import Html

from .firm import Firm
from .style import page, seal, strokes


def certificate(firm: Firm, item: str) -> Html:
    """A certificate of a certifying body, in a frame."""
    return page(
        "body{font:12pt/1.6 'Liberation Serif',serif;text-align:center}.f{border:5px double #7a6320;padding:26mm 14mm;"
        "height:250mm}h1{font-size:30pt;letter-spacing:6px;color:#7a6320;margin:0}",
        f"<div class='f'><p>CERTUM-QUALITAS Jednostka Certyfikująca</p><h1>CERTYFIKAT</h1><p>{escape(item)}</p>"
        f"<p>potwierdza, że</p><p style='font-size:17pt'><b>{escape(firm.name)}</b></p><p>{firm.address}</p>"
        "<p>spełnia wymagania normy w zakresie prowadzonej działalności.</p><p>Ważny od 12.06.2024 do 11.06.2027</p>"
        f"{strokes(item)}<p><small>Kierownik Jednostki Certyfikującej</small></p></div>",
    )


def bilingual(firm: Firm, item: str) -> Html:
    """A certificate in Polish and English, a table of data."""
    return page(
        "body{font:11pt/1.5 'Liberation Sans',sans-serif}h1{color:#06457a;font-size:22pt}td{border-bottom:1px solid #aac;"
        "padding:8px}td:first-child{width:35%;color:#445}",
        f"<h1>Certyfikat / Certificate</h1><table><tr><td>Przedmiot / Subject</td><td>{escape(item)}</td></tr><tr><td>"
        f"Posiadacz / Holder</td><td><b>{escape(firm.name)}</b><br>{firm.address}</td></tr><tr><td>Zakres / Scope</td>"
        f"<td>{firm.pkd_text}</td></tr><tr><td>Wydano / Issued</td><td>2025-03-04</td></tr><tr><td>Ważny do / Valid until"
        f"</td><td>2028-03-03</td></tr></table><p>Nordbalt Inspect – akredytacja nr AC 914</p>{strokes(item + 'n')}",
    )


def patent(firm: Firm, item: str) -> Html:
    """A paper of the patent office."""
    return page(
        "body{font:13pt/1.6 'Liberation Serif',serif;text-align:center}h1{font-size:20pt;margin:30px 0}",
        f"<p>RZECZPOSPOLITA POLSKA<br>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>"
        f"{'DOKUMENT PATENTOWY' if 'Patent' in item else 'ŚWIADECTWO OCHRONNE'}</h1><p><b>{escape(item)}</b></p>"
        f"<p>Uprawniony: {escape(firm.name)}, {firm.town}</p><p>Udzielone z mocy ustawy – Prawo własności przemysłowej"
        f"</p>{seal('URZĄD PATENTOWY RP')}<p>{strokes(item)}</p>",
    )


def hygiene(firm: Firm, item: str) -> Html:
    """A hygienic attestation."""
    return page(
        "body{font:11pt/1.5 'Liberation Serif',serif}h1{text-align:center;font-size:16pt}td{border:1px solid #000;padding:6px}",
        f"<p>Instytut Badań Higienicznych – Zakład Oceny Wyrobów</p><h1>ATEST HIGIENICZNY</h1><table><tr><td>Numer</td>"
        f"<td>{escape(item)}</td></tr><tr><td>Wyrób</td><td>Kostka brukowa z tworzyw wtórnych</td></tr><tr><td>Producent"
        f"</td><td>{escape(firm.name)}, {firm.address}</td></tr><tr><td>Ważność</td><td>do 14.11.2029</td></tr></table>"
        f"<p style='text-align:right'>{strokes(item)}</p>",
    )


def copy(firm: Firm, item: str) -> tuple[str, Html]:
    """The copy that goes with an item of the form."""
    if any(word in item for word in ("Patent", "Wzór", "Prawo ochronne")):
        return "patent office", patent(firm, item)
    if "Atest" in item:
        return "hygienic attestation", hygiene(firm, item)
    if item.startswith("ISO"):
        return "framed certificate", certificate(firm, item)
    return "bilingual certificate", bilingual(firm, item)


def ceidg(firm: Firm) -> Html:
    """A print from the register of sole traders."""
    return page(
        "body{font:10pt/1.5 'DejaVu Sans',sans-serif}td{border-bottom:1px solid #ccc;padding:5px}",
        f"<h2>Centralna Ewidencja i Informacja o Działalności Gospodarczej</h2><p>Wydruk wpisu, stan na 07.04.2026</p>"
        f"<table><tr><td>Firma przedsiębiorcy</td><td>{escape(firm.name)}</td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr>"
        f"<tr><td>REGON</td><td>{firm.regon}</td></tr><tr><td>Adres do doręczeń</td><td>{firm.address}</td></tr><tr><td>"
        f"Data rozpoczęcia</td><td>{firm.created}</td></tr><tr><td>Status wpisu</td><td>Aktywny</td></tr></table>",
    )
