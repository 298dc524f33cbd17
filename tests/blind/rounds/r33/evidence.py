"""Certificates, patents and other copies of the firms, and a covering letter."""

from tests.blind.model import Html

from .companies import Company
from .ink import BLACK, page, signature


def certificate_frame(c: Company, title: str) -> Html:
    """A framed certificate of a certifying body."""
    body = f"""<div style="border:3px double #8a6d1d;padding:14mm;height:250mm;text-align:center">
    <div style="font-size:11pt">Nadrzeczna Jednostka Certyfikująca</div><h1 style="font-size:30pt;letter-spacing:4px;color:#8a6d1d;margin:16mm 0 4mm">CERTYFIKAT</h1>
    <div style="font-size:14pt"><b>{title}</b></div><p style="margin-top:14mm">Zaświadcza się, że</p><h2>{c.name}</h2><p>{c.address}</p>
    <p>spełnia wymagania dokumentu odniesienia w zakresie:<br><b>{c.pkd_name.lower()}</b></p><p>Ważny od 15.01.2025 do 14.01.2028</p>
    <div style="margin:24mm auto 0;width:60mm">{signature("Karol Zych", BLACK)}<div class="small">Kierownik jednostki</div></div></div>"""
    return Html(page(body, "", margin="15mm", font="'P052','Liberation Serif',serif"))


def patent(c: Company, title: str) -> Html:
    """A document of protection of the Patent Office."""
    kind = "ŚWIADECTWO OCHRONNE" if "ochronne" in title.lower() else "DOKUMENT PATENTOWY"
    body = f"""<div class="c"><b>RZECZPOSPOLITA POLSKA</b><br>Urząd Patentowy Rzeczypospolitej Polskiej<h1 style="font-size:22pt;margin:18mm 0 6mm">{kind}</h1>
    <p style="font-size:13pt">{title}</p></div><p style="margin-top:12mm">Urząd Patentowy zaświadcza, że na rzecz uprawnionego:</p><p class="c"><b>{c.name}</b><br>{c.address}</p>
    <p>zostało udzielone prawo wyłączne wpisane do właściwego rejestru. Data udzielenia: 18.06.2024 r.</p>
    <div style="margin:24mm 0 0 90mm">{signature("Irena Nowacka", BLACK)}<div class="small">z upoważnienia Prezesa Urzędu</div></div>"""
    return Html(page(body, "", margin="25mm", font="'Liberation Serif',serif"))


def attest(c: Company, title: str) -> Html:
    """An attest of a laboratory: a plain table."""
    css = "td{border:1px solid #666;padding:2mm}"
    body = f"""<b>Zakład Badań i Atestacji „Próba”</b><h1 style="font-size:16pt">ATEST / CERTYFIKAT WYROBU</h1>
    <table><tr><td>Dokument</td><td><b>{title}</b></td></tr><tr><td>Wytwórca</td><td>{c.name}, {c.address}</td></tr><tr><td>NIP</td><td>{c.nip}</td></tr>
    <tr><td>Wynik badań</td><td>pozytywny, wyrób odpowiada wymaganiom</td></tr><tr><td>Data wydania</td><td>04.03.2025</td></tr><tr><td>Ważność</td><td>do 04.03.2028</td></tr></table>
    <div style="margin:14mm 0 0 100mm">{signature("Leon Marzec", BLACK)}<div class="small">kierownik laboratorium</div></div>"""
    return Html(page(body, css, margin="22mm"))


def accreditation(c: Company, title: str) -> Html:
    """A certificate in two languages, colour band on the left."""
    body = f"""<div style="border-left:14mm solid #16588e;padding-left:10mm;height:250mm"><p>Instytut Oceny i Akredytacji „Miernik”</p>
    <h1 style="font-size:22pt;color:#16588e">Certyfikat<br><span style="font-size:13pt">Certificate</span></h1><p style="font-size:13pt"><b>{title}</b></p>
    <p>Posiadacz / Holder:<br><b>{c.name}</b><br>{c.address}</p><p>Zakres / Scope: {c.description}</p><p>Data wydania / Issued: 2025-02-10<br>Termin ważności / Valid until: 2028-02-09</p>
    <div style="margin-top:20mm">{signature("Teresa Wolna", BLACK)}<div class="small">Dyrektor / Director</div></div></div>"""
    return Html(page(body, "", margin="15mm"))


def evidence_for(c: Company, title: str) -> tuple[str, Html]:
    """The layout that fits what the certificate is."""
    low = title.lower()
    if "patent" in low or "ochronne" in low:
        return "dokument Urzędu Patentowego", patent(c, title)
    if "atest" in low:
        return "atest laboratorium", attest(c, title)
    if low.startswith(("iso", "en ")):
        return "certyfikat w ramce", certificate_frame(c, title)
    return "certyfikat dwujęzyczny", accreditation(c, title)


def covering_letter(c: Company, date: str, listed: tuple[str, ...]) -> Html:
    """A covering letter with the list of what is enclosed."""
    items = "".join(f"<li>{x}</li>" for x in listed)
    body = f"""<p><b>{c.name}</b><br>{c.address}</p><p class="r">{c.city}, {date}</p><p style="margin-left:90mm">Sekretariat DGR<br>Urząd Marszałkowski<br>w Zielonej Górze</p>
    <h3>Pismo przewodnie</h3><p>W załączeniu przesyłamy komplet dokumentów:</p><ol>{items}</ol><p>Prosimy o potwierdzenie otrzymania.</p><p>Z poważaniem</p>{signature(c.signer)}"""
    return Html(page(body, "", margin="25mm"))
