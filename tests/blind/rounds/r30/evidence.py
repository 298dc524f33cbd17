"""Copies of certificates and patents that firms add, and a print from a register."""

from .certificates import document, seal
from .firm import Firm
from .strokes import BLACK, svg


def iso(firm: Firm, standard: str, body: str, number: str, scope: str, until: str) -> str:
    """A management system certificate."""
    return document(
        "@page{margin:14mm}body{font:12pt 'URW Bookman','Liberation Serif',serif;text-align:center}"
        ".f{border:3px double #7d6a2a;padding:22mm 14mm;min-height:215mm}h1{font-size:30pt;letter-spacing:5px;margin:8mm 0}",
        f"<div class='f'><b>{body}</b><h1>CERTYFIKAT</h1><p>nr {number}</p><p>potwierdza się, że organizacja</p>"
        f"<p style='font-size:17pt'><b>{firm.name}</b></p><p>{firm.address}</p><p>stosuje system zarządzania zgodny z normą</p>"
        f"<p style='font-size:19pt'><b>{standard}</b></p><p>w zakresie: {scope}</p><p>Certyfikat ważny do: {until}</p>"
        f"<div style='margin-top:16mm'>{svg('signature', body, 170, BLACK)}<br>Kierownik jednostki certyfikującej</div></div>",
    )


def patent(firm: Firm, title: str, number: str, day: str) -> str:
    """A patent's cover page."""
    return document(
        "body{font:12pt 'Liberation Serif',serif;text-align:center}p{line-height:1.6}",
        "<p><b>RZECZPOSPOLITA POLSKA</b><br>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</p><h1 style='letter-spacing:6px'>PATENT</h1>"
        f"<p style='font-size:15pt'>nr {number}</p><p>Na podstawie ustawy z dnia 30 czerwca 2000 r. – Prawo własności "
        f"przemysłowej udzielono na rzecz</p><p><b>{firm.name}</b><br>{firm.address}</p><p>patentu na wynalazek pt.</p>"
        f"<p style='font-size:14pt'><b>„{title}”</b></p><p>Patent trwa od dnia {day}.</p>"
        f"<div style='margin-top:22mm'>{seal('URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ · ', 130)}</div>",
    )


def attest(firm: Firm, product: str, body: str, number: str, day: str) -> str:
    """A hygiene or quality attest for a product."""
    return document(
        "body{font:11pt 'Liberation Sans',sans-serif}table{border-collapse:collapse;width:100%}td{border:1px solid #999;padding:3mm}"
        "h1{font-size:20pt;text-align:center}",
        f"<p>{body}</p><h1>ATEST</h1><p style='text-align:center'>{number}</p><table><tr><td>Wyrób</td><td><b>{product}</b></td></tr>"
        f"<tr><td>Wytwórca</td><td>{firm.name}, {firm.address}</td></tr><tr><td>Ocena</td><td>wyrób odpowiada wymaganiom pod warunkiem "
        f"stosowania zgodnie z przeznaczeniem</td></tr><tr><td>Data wydania</td><td>{day}</td></tr></table>"
        f"<div style='text-align:right;margin-top:20mm'>{svg('signature', number, 160)}<br>kierownik zakładu</div>",
    )


def register_print(firm: Firm, day: str) -> str:
    """A print from CEIDG, which nobody asked for."""
    return document(
        "body{font:10pt 'Liberation Sans',sans-serif}td{padding:1.4mm 5mm 1.4mm 0}h1{font-size:13pt}",
        "<p>Centralna Ewidencja i Informacja o Działalności Gospodarczej</p><h1>Wpis przedsiębiorcy – wydruk</h1><table>"
        f"<tr><td>Firma przedsiębiorcy</td><td>{firm.name}</td></tr><tr><td>NIP</td><td>{firm.bare_nip}</td></tr>"
        f"<tr><td>REGON</td><td>{firm.regon}</td></tr><tr><td>Adres stałego miejsca wykonywania działalności</td><td>{firm.address}</td></tr>"
        f"<tr><td>Data rozpoczęcia działalności</td><td>{firm.created}</td></tr><tr><td>Przeważająca działalność (PKD)</td>"
        f"<td>{firm.pkd} {firm.pkd_name}</td></tr><tr><td>Status</td><td>aktywny</td></tr></table><p>Stan na dzień {day}.</p>",
    )
