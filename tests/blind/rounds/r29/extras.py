"""Copies of certificates and patents, register print-outs, and the statement on aid received."""

from tests.blind.model import Html

from .firm import Firm
from .kit import BLACK_INK, esc, page, round_stamp, signature

BODIES = (
    "EuroCert Polska Jednostka Certyfikująca",
    "Instytut Oceny Zgodności Odra",
    "Biuro Certyfikacji Nadodrze",
)


def evidence(firm: Firm, title: str, number: int) -> Html:
    """A copy of one certificate, accreditation or patent."""
    low = title.lower()
    if "patent" in low or "ochronne" in low:
        kind = "ŚWIADECTWO OCHRONNE" if "ochronne" in low else "DOKUMENT PATENTOWY"
        right = "prawo ochronne na wzór użytkowy" if "ochronne" in low else "patent na wynalazek"
        body = (
            f"<div class='b'><p class='k'>RZECZPOSPOLITA POLSKA</p><p>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>{kind}</h1>"
            f"<p>Udzielono {right}</p><p class='k'>{esc(title)}</p><p>Uprawniony:</p><p class='k'>{esc(firm.name)}</p>"
            f"<p>{esc(firm.address)}</p><p>Prawo trwa od dnia 11.03.2022 r.</p><div class='s'>"
            f"{round_stamp('URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ ·')}{signature(title, 42, 14, BLACK_INK)}</div></div>"
        )
    else:
        issuer = BODIES[number % 3]
        body = (
            f"<div class='b'><p>{issuer}</p><h1>CERTYFIKAT</h1><p class='k'>{esc(title)}</p><p>poświadcza się, że</p><p class='k'>"
            f"{esc(firm.name)}<br><span>{esc(firm.address)}</span></p><p>spełnia wymagania w zakresie: {esc(firm.pkd_text)}</p>"
            f"<p>Data wydania: 05.09.2024<br>Ważny do: 04.09.2027</p><div class='s'>{signature(issuer, 42, 14, BLACK_INK)}<br>"
            "Dyrektor jednostki</div></div>"
        )
    css = (
        "body{font:12pt/1.5 'P052','Liberation Serif'}.b{border:1mm double #6b7a3a;padding:14mm;text-align:center;height:250mm}"
        "h1{font-size:26pt;letter-spacing:2mm;margin:12mm 0}.k{font-size:16pt;font-weight:bold}.k span{font-size:11pt;"
        "font-weight:normal}.s{margin-top:16mm}p{margin-bottom:6mm}"
    )
    return page(css, body, "18mm 18mm")


def register_print(firm: Firm) -> Html:
    """A print-out of the register of traders."""
    rows = (
        ("Firma przedsiębiorcy", firm.name),
        ("NIP", firm.nip),
        ("REGON", firm.regon),
        ("Stałe miejsce wykonywania działalności", firm.address),
        ("Data rozpoczęcia", firm.started),
        ("Przeważająca działalność (PKD)", firm.pkd),
        ("Status", "Aktywny"),
    )
    body = (
        "<p class='s'>Centralna Ewidencja i Informacja o Działalności Gospodarczej</p><h1>Wydruk wpisu przedsiębiorcy</h1><table>"
        + "".join(f"<tr><td>{a}</td><td>{esc(b)}</td></tr>" for a, b in rows)
        + "</table><p class='s'>Wydruk ma charakter informacyjny.</p>"
    )
    css = "body{font:10.5pt 'Liberation Sans'}td{border-bottom:.2mm solid #aaa;padding:2mm 0}.s{color:#666;font-size:9pt}"
    return page(css, body)


def aid_statement(firm: Firm, by_hand: bool) -> Html:
    """The statement that no aid was received."""
    body = (
        f"<p>{esc(firm.name)}<br>{esc(firm.address)}<br>NIP {firm.nip}</p><h1>OŚWIADCZENIE<br>o otrzymanej pomocy de minimis</h1>"
        "<p>Oświadczam, że w okresie minionych trzech lat reprezentowany przeze mnie przedsiębiorca nie otrzymał pomocy de minimis.</p>"
        "<table class='t'><tr><td>Lp.</td><td>Organ udzielający</td><td>Dzień udzielenia</td><td>Wartość w PLN</td><td>Wartość w EUR"
        "</td></tr><tr><td>–</td><td>nie dotyczy</td><td>–</td><td>–</td><td>–</td></tr></table>"
        f"<div class='q'>{firm.signed_on}<br>{signature(firm.signer) if by_hand else '<br><br>'}<br>{esc(firm.signer)}</div>"
    )
    css = (
        "body{font:11pt/1.5 'Liberation Serif'}h1{font-size:14pt;text-align:center;margin:10mm 0}.t td{border:.25mm solid #444;"
        "padding:1.5mm}.q{margin:14mm 0 0 95mm;text-align:center}"
    )
    return page(css, body, "22mm 22mm")
