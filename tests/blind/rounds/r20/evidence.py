"""Copies of certificates and patents, and papers that belong to no kind."""

from tests.blind.model import Html
from tests.blind.rounds.r20.firm import Firm
from tests.blind.rounds.r20.web import e, pen, seal, sheet


def iso(firm: Firm, standard: str, scope: str, number: str, until: str, body: str, seed: int = 31) -> Html:
    """A management-system certificate."""
    return sheet(
        f"""<div style="border:1.2mm double #16437e;padding:14mm 12mm;height:255mm" class="c"><p style="letter-spacing:3px">{e(body)}</p>
<h1 style="font-size:30pt;color:#16437e;margin:14mm 0 4mm">CERTYFIKAT</h1><p>Nr {number}</p><p style="margin-top:10mm">potwierdza się, że system zarządzania organizacji</p>
<p style="font-size:15pt"><b>{e(firm.name)}</b></p><p>{e(firm.address)}</p><p style="margin-top:8mm">w zakresie: {e(scope)}</p><p>spełnia wymagania normy</p>
<p style="font-size:19pt"><b>{e(standard)}</b></p><p style="margin-top:8mm">Certyfikat ważny do: {until}</p><p style="margin-top:16mm">{pen(seed, "navy")}<br>Kierownik Jednostki Certyfikującej</p></div>""",
        font="'DejaVu Serif', serif",
        size="12pt",
    )


def patent(firm: Firm, title: str, number: str, date: str, what: str = "DOKUMENT PATENTOWY", seed: int = 32) -> Html:
    """A patent or a protection certificate of the patent office."""
    right = "patent na wynalazek" if "PATENT" in what else "prawo ochronne"
    return sheet(
        f"""<p class="c" style="font-size:14pt">RZECZPOSPOLITA POLSKA<br><b>Urząd Patentowy Rzeczypospolitej Polskiej</b></p><h1 class="c" style="margin:16mm 0;font-size:24pt">{what}</h1>
<p>Na podstawie ustawy z dnia 30 czerwca 2000 r. – Prawo własności przemysłowej udzielono na rzecz:</p><p class="c"><b>{e(firm.name)}</b><br>{e(firm.address)}</p>
<p>{right} pt.:</p><p class="c"><b>{e(title)}</b></p><p>Numer prawa wyłącznego: <b>{number}</b><br>Data wydania: {date}</p><table style="margin-top:20mm"><tr><td>{seal("Urząd Patentowy RP", "UP RP", "#8a1c1c")}</td><td class="c">{pen(seed, "black")}<br>z upoważnienia Prezesa</td></tr></table>""",
        font="'DejaVu Serif', serif",
        size="12pt",
        margin="25mm",
    )


def attest(
    firm: Firm,
    title: str,
    product: str,
    number: str,
    date: str,
    seed: int = 33,
    *,
    head: str = "ATEST",
    words: str = "Wyrób odpowiada wymaganiom przy zachowaniu warunków podanych przez producenta.",
) -> Html:
    """An approval of a product, or a certificate of a service."""
    holder = "Wytwórca" if head == "ATEST" else "Posiadacz"
    subject = "Wyrób" if head == "ATEST" else "Zakres"
    return sheet(
        f"""<table><tr><td style="background:#e8f0e0;padding:6mm"><b style="font-size:18pt">{head}</b><br>{e(title)}</td><td class="r">nr {number}<br>{date}</td></tr></table>
<p style="margin-top:14mm">{subject}: <b>{e(product)}</b></p><p>{holder}: <b>{e(firm.name)}</b>, {e(firm.address)}</p><p>{e(words)}</p><p class="r" style="margin-top:24mm">{pen(seed)}<br>Kierownik jednostki</p>""",
    )


def register_print(firm: Firm, date: str) -> Html:
    """A print from the register of companies."""
    rows = "".join(
        f"<tr><td>{words}</td><td>{e(value)}</td></tr>"
        for words, value in (
            ("Numer KRS", firm.register),
            ("Firma, pod którą spółka działa", firm.name),
            ("NIP / REGON", f"{firm.nip} / {firm.regon}"),
            ("Siedziba", firm.address),
            ("Organ uprawniony do reprezentacji", f"zarząd – {firm.signer}"),
            ("Przedmiot przeważającej działalności", f"{firm.pkd} {firm.pkd_text}"),
        )
    )
    return sheet(
        f"""<p class="s r">Stan na dzień {date}</p><h1 style="font-size:13pt" class="c">Centralna Informacja Krajowego Rejestru Sądowego<br>KRAJOWY REJESTR SĄDOWY</h1>
<p class="c">Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców</p><table class="t">{rows}</table><p class="s" style="margin-top:8mm">Wydruk informacji nie wymaga podpisu i pieczęci.</p>""",
        ".t td{border:1px solid #666;padding:2mm}",
    )
