"""Copies of certificates, papers nobody asked for, a power of attorney."""

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word

from .companies import Firm
from .pen import Sign, box_stamp, day, e, grid, ink, long_day, page, para, setup, signature, two, word_signature


def iso(firm: Firm, which: str) -> Html:
    """Certificate of a management system or of a chain of custody."""
    body = f"""<div style="border:6px double #1b4f72;padding:12mm;text-align:center;height:215mm">
<p style="letter-spacing:4px;color:#1b4f72">CERTUM QUALITAS POLSKA · JEDNOSTKA CERTYFIKUJĄCA</p>
<h1 style="font-size:34pt;margin:12mm 0">CERTYFIKAT</h1><p>nr {firm.regon[:5]}/{sum(map(ord, which))}/2024</p>
<p style="margin-top:10mm">Niniejszym potwierdza się, że organizacja</p><h2>{e(firm.name)}</h2><p>{e(firm.address)}</p>
<p style="margin-top:8mm">spełnia wymagania</p><h2 style="font-size:24pt">{e(which)}</h2>
<p>w zakresie: {e(firm.trade)}</p><p style="margin-top:14mm">Ważny od 11.03.2024 do 10.03.2027</p>
<p style="margin-top:20mm">{ink("iso" + firm.slug + which, "hand")}<br>dr inż. Bożena Ziółkowska<br><small>dyrektor
 ds. certyfikacji</small></p></div>"""
    return Html(page(body, "12pt/1.4 'Liberation Serif',serif"))


def patent(firm: Firm, which: str) -> Html:
    """A document of the Patent Office."""
    title = ("DOKUMENT PATENTOWY" if which.startswith("patent") else "ŚWIADECTWO OCHRONNE")
    right = ("patent na wynalazek" if which.startswith("patent") else "prawo ochronne na znak towarowy"
             if "znak" in which else "prawo ochronne na wzór użytkowy")
    mark = which.split(" ", which.count(" ") - (1 if "PL" in which else 0))[-1]
    body = f"""<p style="text-align:center;font-size:14pt;margin-top:14mm">RZECZPOSPOLITA POLSKA<br>
<b>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</b></p>
<h1 style="text-align:center;margin:18mm 0">{title}</h1>
<p style="text-align:center">Na podstawie ustawy z dnia 30 czerwca 2000 r. – Prawo własności przemysłowej<br>udzielono na
 rzecz</p><h3 style="text-align:center">{e(firm.name)}<br><small>{e(firm.address)}</small></h3>
<p style="text-align:center;margin-top:10mm">{right}<br><b style="font-size:16pt">{e(mark)}</b></p>
<p style="text-align:center">Prawo trwa od dnia 3 lutego 2023 r.</p>
{two(box_stamp("URZĄD PATENTOWY", "RZECZYPOSPOLITEJ POLSKIEJ", colour="#a3262b"),
     f"z upoważnienia Prezesa<br>{ink('up' + firm.slug, 'hand')}<br>Ekspert", "margin-top:30mm")}"""
    return Html(page(body, "12pt/1.6 'Liberation Serif',serif", margin="24mm"))


def attest(firm: Firm, which: str) -> Html:
    """A laboratory's or association's attestation in two languages."""
    body = f"""<div style="background:#e8f0ea;padding:5mm"><b>ŚWIADECTWO / ATTESTATION</b><br>{e(which)}</div>
<table style="margin-top:10mm"><tr><td>Posiadacz / Holder</td><td>{e(firm.name)}, {e(firm.address)}</td></tr>
<tr><td>Przedmiot / Subject</td><td>{e(firm.trade)}</td></tr>
<tr><td>Ważność / Validity</td><td>31.12.2027</td></tr></table>
<p style="margin-top:8mm">Przyznano po ocenie niezależnego audytora. Atest traci ważność po zmianie warunków oceny.</p>
<p style="margin-top:20mm;text-align:right">{ink("at" + firm.slug + which, "hand")}<br>Zespół oceniający</p>"""
    return Html(page(body, "11pt/1.5 'Liberation Sans',sans-serif", "td{border:1px solid #9b9;padding:3mm}"))


def copy_of(firm: Firm, which: str) -> tuple[str, Html]:
    """Name of the make-up, and the copy."""
    if which.startswith(("patent", "prawo", "wzór")):
        return "evidence patent office", patent(firm, which)
    if which.startswith(("ISO", "FSC")):
        return "evidence certificate", iso(firm, which)
    return "evidence attestation", attest(firm, which)


def proxy(firm: Firm, sign: Sign) -> Html:
    body = f"""<h2 style="text-align:center;margin-top:20mm">PEŁNOMOCNICTWO</h2>
<p>Upoważniam Biuro Rachunkowe BILANS-PLUS Teresa Wrona, ul. Bankowa 3, do odbierania korespondencji i udzielania wyjaśnień
 w sprawie naboru na wyjazd studyjny do Szwajcarii w imieniu: {e(firm.name)}, NIP {firm.nip}. Pełnomocnictwo nie obejmuje
 podpisywania zgłoszenia ani umowy.</p><p>{e(firm.town)}, {long_day(firm.sent)}</p>
{signature(firm.slug + ":m", sign, firm.boss, "mocodawca", box_stamp(firm.name, "NIP " + firm.nip))}"""
    return Html(page(body, "12pt/1.7 'Liberation Serif',serif", margin="25mm"))


def proxy_word(firm: Firm, sign: Sign) -> Word:
    def write(doc: WordDocument) -> None:
        setup(doc, "Garamond", 12)
        para(doc, "Pełnomocnictwo do kontaktów", True, align=1, size=15)
        para(doc, f"Mocodawca: {firm.name}, NIP {firm.nip}. Pełnomocnik: Kancelaria Księgowa Saldo Agata Ruta. Zakres: "
             "kontakt z Departamentem Gospodarki i Rozwoju w sprawie rekrutacji, bez prawa podpisu.", align=3)
        para(doc, f"{firm.town}, {day(firm.sent)}")
        word_signature(doc, firm.slug + ":n", sign, firm.boss, firm.role)
    return Word(write)


def register(firm: Firm, sign: Sign) -> Html:
    """Print-out of CEIDG or of KRS."""
    title = ("Wydruk z Centralnej Ewidencji i Informacji o Działalności Gospodarczej" if not firm.krs else
             "KRAJOWY REJESTR SĄDOWY – Informacja odpowiadająca odpisowi aktualnemu")
    cells = "".join(f"<tr><td>{a}</td><td>{e(b)}</td></tr>" for a, b in (
        ("Nazwa / firma", firm.name), ("NIP", firm.nip), ("REGON", firm.regon), ("KRS", firm.krs or "nie dotyczy"),
        ("Adres", firm.address), ("Data rozpoczęcia", firm.since.isoformat()), ("Przeważające PKD", firm.pkd),
        ("Status", "aktywny")))
    return Html(page(f"<h3>{title}</h3><p>Stan na {day(firm.sent)}</p><table>{cells}</table>",
                     "10pt/1.4 'Liberation Sans',sans-serif", "td{border:1px solid #bbb;padding:2mm 5mm}"))


def request(firm: Firm, sign: Sign) -> Html:
    """The request that was sent to ZUS for the certificate; not the certificate."""
    body = f"""<p><b>ZUS</b> · RWN</p><h3>WNIOSEK o wydanie zaświadczenia o niezaleganiu w opłacaniu składek</h3>
<table><tr><td>Płatnik składek</td><td>{e(firm.name)}</td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr>
<tr><td>Wnoszę o wydanie zaświadczenia w liczbie</td><td>1</td></tr><tr><td>Sposób odbioru</td><td>PUE / eZUS</td></tr>
</table>{signature(firm.slug + ":r", sign, firm.boss, "podpis wnioskodawcy")}"""
    return Html(page(body, "11pt/1.5 'Liberation Sans',sans-serif", "td{border:1px solid #777;padding:2.5mm}"))


def receipt(firm: Firm, sign: Sign) -> Word:
    """A receipt of payment for the certificate."""
    def write(doc: WordDocument) -> None:
        setup(doc, "Courier New", 10)
        para(doc, "POTWIERDZENIE WYKONANIA PRZELEWU", True)
        grid(doc, [("Zleceniodawca", firm.name), ("Tytuł", "opłata skarbowa za wydanie zaświadczenia"),
                   ("Kwota", "21,00 PLN"), ("Data", day(firm.sent))], (5, 11))
    return Word(write)


OTHER = {"register print-out": register, "request to ZUS": request, "transfer receipt": receipt}
PROXY = {"proxy page": proxy, "proxy Word": proxy_word}
