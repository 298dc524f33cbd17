"""Copies of certificates and patents, and papers that are none of the kinds asked for."""

from datetime import date
from random import Random

from tests.blind.model import Html

from .common import Company, dots, e, html, pen, seal, words


def management(c: Company, what: str) -> Html:
    """A certification body's diploma in two languages."""
    number = Random(c.slug + what).randint(10000, 99999)
    css = """@page{size:A4;margin:12mm}body{font:12pt URW Gothic,Liberation Sans;text-align:center}.o{border:3px double #1d4e6b;height:262mm;
    box-sizing:border-box;padding:10mm}h1{letter-spacing:3mm;color:#1d4e6b}"""
    return html(
        css,
        f"""<div class='o'><p>Baltic Assurance Certification</p><h1>CERTYFIKAT</h1><p>nr BAC/{
            number
        }/2024</p><p>potwierdza się, że
    organizacja / this is to certify that</p><h2>{e(c.name)}</h2><p>{
            e(c.address)
        }</p><p>wdrożyła i stosuje wymagania / has implemented</p>
    <h2>{e(what)}</h2><p>Zakres: {e(c.activity)}</p><p>Ważny od 05.06.2024 do 04.06.2027</p><br>{
            seal(("BALTIC ASSURANCE", "jednostka certyfikująca"), "#1d4e6b")
        }<br>{pen(c, "iso-" + what, 40).replace(c.ink, "#222222")}<p>Dyrektor ds. certyfikacji</p></div>""",
    )


def patent(c: Company, what: str) -> Html:
    """The Patent Office's document for a right that was granted."""
    title = "ŚWIADECTWO OCHRONNE" if "wzór" in what or "znak" in what else "DOKUMENT PATENTOWY"
    css = "@page{size:A4;margin:24mm}body{font:13pt/1.6 Liberation Serif;text-align:center}"
    return html(
        css,
        f"""<p>RZECZPOSPOLITA POLSKA</p><h2>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</h2><h1>{title}</h1><p>Na podstawie ustawy
    z dnia 30 czerwca 2000 r. – Prawo własności przemysłowej stwierdza się, że udzielono prawa wyłącznego:</p><h2>{e(what)}</h2>
    <p>na rzecz: {e(c.name)}, {e(c.town)}</p><p>Prawo trwa od 18.05.2022 r.</p><br>{seal(("URZĄD PATENTOWY RP", "z up. Prezesa"), "#7b1c1c")}""",
    )


def product(c: Company, what: str) -> Html:
    """A product attest as a letter with numbered lines."""
    css = "@page{size:A4;margin:22mm}body{font:11pt/1.5 Liberation Sans}h2{background:#e9efe3;padding:3mm}td{padding:1mm 5mm 1mm 0}"
    return html(
        css,
        f"""<b>Instytut Badań i Atestacji Wyrobów</b><h2>{e(what)}</h2><table><tr><td>1. Posiadacz:</td><td>{e(c.name)}, {e(c.address)}
    </td></tr><tr><td>2. Dotyczy:</td><td>{e(c.activity)}</td></tr><tr><td>3. Ocena:</td><td>spełnia wymagania</td></tr><tr><td>4. Ważność:</td><td>
    do 30.11.2027</td></tr></table><br>{seal(("INSTYTUT BADAŃ", "kierownik zakładu atestacji"), "#2d5a27")}""",
    )


def copy(c: Company, what: str) -> tuple[str, Html]:
    """The layout that fits the right or certificate."""
    if any(w in what for w in ("patent", "wzór", "znak")):
        return "patent office document", patent(c, what)
    if any(w in what for w in ("ISO", "IATF", "EN 1090")):
        return "management certificate", management(c, what)
    return "product attest", product(c, what)


def register(c: Company, day: date) -> Html:
    """A print-out from the register of sole traders or of companies."""
    kind = (
        "Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców KRS"
        if c.krs
        else "Wpis do CEIDG – wydruk"
    )
    css = "@page{size:A4;margin:18mm}body{font:9.5pt DejaVu Sans}td{border:1px solid #bbb;padding:1.4mm}table{border-collapse:collapse;width:100%}"
    rows = (
        ("Firma", c.name),
        ("NIP", c.nip),
        ("REGON", c.regon),
        ("Numer KRS", c.krs or "nie dotyczy"),
        ("Adres", c.address),
        ("Data rozpoczęcia działalności", c.founded),
        ("Przeważające PKD", c.pkd),
        ("Status", "aktywny"),
    )
    return html(
        css,
        f"<h3>{kind}</h3><p>Stan na {dots(day)}</p><table>"
        + "".join(f"<tr><td>{k}</td><td>{e(v)}</td></tr>" for k, v in rows)
        + "</table>",
    )


def receipt(c: Company, day: date) -> Html:
    """The receipt of a request, which is no certificate."""
    css = "@page{size:A4;margin:20mm}body{font:10.5pt Liberation Sans}"
    return html(
        css,
        f"""<h3>Urzędowe potwierdzenie przedłożenia (UPP)</h3><p>Adresat: Zakład Ubezpieczeń Społecznych, {c.zus}</p><p>Nadawca:
    {e(c.name)}, NIP {c.nip}</p><p>Rodzaj dokumentu: RWN – wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek</p><p>Data
    przedłożenia: {dots(day)}, godz. 9:41</p><p>Identyfikator: UPP-{Random(c.slug).randint(10**7, 10**8)}</p>""",
    )


def covering(c: Company, day: date) -> Html:
    """A covering letter with a list of what is enclosed."""
    css = "@page{size:A4;margin:25mm}body{font:11.5pt/1.5 Carlito}"
    return html(
        css,
        f"""<p>{e(c.name)}<br>{e(c.address)}</p><p style='text-align:right'>{words(day)}</p><h3>Pismo przewodnie</h3><p>W załączeniu
    przesyłamy komplet dokumentów do naboru na wyjazd do Szwajcarii: zgłoszenie, zaświadczenia z ZUS i urzędu skarbowego, oświadczenie o statusie,
    formularz pomocy de minimis oraz parafowany projekt umowy.</p><p>{e(c.signer)}</p>""",
    )
