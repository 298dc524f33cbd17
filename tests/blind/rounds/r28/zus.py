"""Certificates of the social insurance office: four layouts, and a refusal."""

from tests.blind.model import Html

from .firms import Firm, dashed
from .ink import signature_svg

STYLE = """<style>@page{size:A4;margin:17mm 18mm}body{font-family:'Liberation Sans',Arial,sans-serif;font-size:10.5pt;line-height:1.42;color:#111}
table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left}.r{text-align:right}.c{text-align:center}.s{font-size:8pt;color:#333}</style>"""


def _page(body: str, more: str = "") -> Html:
    return Html(
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>ZUS</title>{STYLE}<style>{more}</style></head><body>{body}</body></html>'
    )


def letter(firm: Firm, office: str, number: str, date: str, signed_by: str) -> Html:
    """A letter on the office's paper, signed by pen."""
    return _page(
        f"""<table><tr><td><b style="font-size:15pt;color:#00652e">ZUS</b><br><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{office}</td>
<td class="r">Data: {date}<br>Znak: {number}</td></tr></table>
<p style="margin:22px 0 0 55%"><b>{firm.name}</b><br>{firm.street}<br>{firm.postal} {firm.town}</p>
<h2 class="c" style="margin:34px 0 20px;font-size:13pt">ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h2>
<p>Działając na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 Kodeksu postępowania
administracyjnego, na wniosek płatnika składek zaświadcza się, że:</p>
<p><b>{firm.name}</b><br>NIP: {firm.nip}, REGON: {firm.regon}</p>
<p>według stanu na dzień {date} <b>nie zalega</b> w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz
Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych i Fundusz Emerytur Pomostowych.</p>
<p>Zaświadczenie wydaje się w celu przedłożenia w postępowaniu o udzielenie pomocy de minimis.</p>
<div style="margin:40px 0 0 55%" class="c"><span class="s">z up. Dyrektora Oddziału</span><br>{signature_svg(signed_by + number)}<br>
<b>{signed_by}</b><br><span class="s">kierownik referatu rozliczeń kont płatników</span></div>
<p class="s" style="margin-top:60px">Zaświadczenie zwolnione z opłaty skarbowej. Informacje dla płatników: Centrum Kontaktu Klientów ZUS, 22 560 16 00.</p>"""
    )


def electronic(firm: Firm, office: str, number: str, date: str, signed_by: str) -> Html:
    """A print from the portal of payers, with the block of a qualified signature."""
    rows = "".join(
        f'<tr><td style="width:36%;background:#eef4ef;padding:5px 8px">{label}</td><td style="padding:5px 8px"><b>{text}</b></td></tr>'
        for label, text in (
            ("Nazwa płatnika składek", firm.name),
            ("NIP", firm.nip),
            ("REGON", firm.regon),
            ("Adres", firm.address),
            ("Stan konta na dzień", date),
        )
    )
    return _page(
        f"""<div style="border-bottom:3px solid #00652e;padding-bottom:6px"><b style="font-size:12pt">Zakład Ubezpieczeń Społecznych</b>
<span style="float:right" class="s">nr {number}</span><br>{office}</div>
<h1 style="font-size:16pt;margin:26px 0 4px">Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<p class="s" style="margin-top:0">Data wystawienia: {date}</p>
<h3>Dane płatnika</h3><table border="1" style="border-color:#aaa">{rows}</table>
<h3>Zaświadczamy</h3>
<p>Na koncie płatnika składek <b>nie ma zaległości</b> z tytułu składek na:</p>
<ul><li>ubezpieczenia społeczne,</li><li>ubezpieczenie zdrowotne,</li><li>Fundusz Pracy i Fundusz Solidarnościowy,</li>
<li>Fundusz Gwarantowanych Świadczeń Pracowniczych,</li><li>Fundusz Emerytur Pomostowych.</li></ul>
<p>Płatnik <b>nie zalega</b> w opłacaniu składek. Zaświadczenie wydaliśmy na podstawie danych zapisanych na koncie w dniu wystawienia.</p>
<div style="border:1px solid #00652e;padding:8px 12px;width:62%;margin:36px 0 0 auto;font-size:8.5pt">Dokument podpisany kwalifikowanym podpisem elektronicznym<br>
<b>{signed_by}</b>, Zakład Ubezpieczeń Społecznych<br>{date}, 09:14:27 +02:00</div>
<p class="s" style="margin-top:70px">Autentyczność dokumentu można sprawdzić na stronie zus.pl, podając numer zaświadczenia i NIP płatnika.</p>"""
    )


def funds(firm: Firm, office: str, number: str, date: str, signed_by: str) -> Html:
    """Fund by fund in a table."""
    rows = "".join(
        f"<tr><td class='c'>{index}</td><td>{fund}</td><td class='c'>brak zaległości</td></tr>"
        for index, fund in enumerate(
            (
                "ubezpieczenia społeczne (emerytalne, rentowe, chorobowe, wypadkowe)",
                "ubezpieczenie zdrowotne",
                "Fundusz Pracy oraz Fundusz Solidarnościowy",
                "Fundusz Gwarantowanych Świadczeń Pracowniczych",
                "Fundusz Emerytur Pomostowych",
            ),
            1,
        )
    )
    return _page(
        f"""<table><tr><td style="width:50%">ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{office}<br><span class="s">Wydział Rozliczeń Kont Płatników Składek</span></td>
<td class="r">{date}</td></tr></table><p>Nr: {number}</p>
<h2 class="c" style="letter-spacing:3px;margin:28px 0 0">ZAŚWIADCZENIE</h2><p class="c" style="margin-top:2px">o niezaleganiu w opłacaniu składek</p>
<table style="margin:18px 0"><tr><td style="width:32%">Płatnik składek:</td><td><b>{firm.name}</b><br>{firm.address}</td></tr>
<tr><td>Identyfikator NIP:</td><td>{dashed(firm.nip)}</td></tr><tr><td>Identyfikator REGON:</td><td>{firm.regon}</td></tr></table>
<p>Po rozpatrzeniu wniosku RWN stwierdza się, że płatnik na dzień wystawienia zaświadczenia nie posiada zaległości:</p>
<table border="1" class="f"><tr><th class="c">Lp.</th><th>Tytuł składek</th><th class="c">Stan</th></tr>{rows}</table>
<p>Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych (Dz. U. z 2025 r. poz. 350, ze zm.).</p>
<div style="margin:46px 0 0 52%" class="c">{signature_svg(signed_by + number)}<br><span class="s">{signed_by}<br>starszy inspektor – podpis i pieczątka</span></div>""",
        ".f td,.f th{padding:5px 7px}body{font-family:'Liberation Serif',serif;font-size:11.5pt}",
    )


def short(firm: Firm, office: str, number: str, date: str, signed_by: str) -> Html:
    """A half page in the office's plain language, with a frame for the answer."""
    return _page(
        f"""<p class="r">{date}</p><p><b>{office}</b><br>Zakład Ubezpieczeń Społecznych<br>Sprawa: {number}</p>
<p style="margin-top:26px">Dotyczy: <b>{firm.name}</b> (NIP {firm.nip}), {firm.address}</p>
<h2 style="font-size:14pt;margin-top:30px">Zaświadczenie o niezaleganiu w opłacaniu składek</h2>
<div style="border:2px solid #333;padding:14px 18px;font-size:12pt">Potwierdzamy, że na dzień {date} firma <b>nie zalega z opłacaniem składek</b>
na ubezpieczenia społeczne i zdrowotne oraz na fundusze, do których poboru ZUS jest zobowiązany¹.</div>
<p style="margin-top:26px">Zaświadczenie wydaliśmy na wniosek płatnika.</p>
<p class="c" style="margin:44px 0 0 50%">{signature_svg(signed_by + number, 170)}<br>{signed_by}<br><span class="s">specjalista</span></p>
<p class="s" style="border-top:1px solid #888;margin-top:120px;width:60%">¹ Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych, Fundusz Emerytur Pomostowych.</p>"""
    )


def refusal(firm: Firm, office: str, number: str, date: str, signed_by: str) -> Html:
    """The decision that refuses the certificate."""
    return _page(
        f"""<table><tr><td><b style="font-size:15pt;color:#00652e">ZUS</b><br><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{office}</td>
<td class="r">Data: {date}<br>Znak: {number}</td></tr></table>
<p style="margin:22px 0 0 55%"><b>{firm.name}</b><br>{firm.street}<br>{firm.postal} {firm.town}</p>
<h2 class="c" style="margin:34px 0 20px;font-size:13pt">DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h2>
<p>Na podstawie art. 83 ust. 1 i art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych, po rozpatrzeniu wniosku płatnika
składek {firm.name}, NIP {firm.nip}, <b>odmawia się wydania zaświadczenia</b> o niezaleganiu w opłacaniu składek.</p>
<h3>Uzasadnienie</h3><p>Na dzień rozpatrzenia wniosku na koncie płatnika figurują nieopłacone składki na ubezpieczenia społeczne za luty 2026 r. w kwocie
3 118,46 zł oraz na ubezpieczenie zdrowotne w kwocie 1 027,90 zł. Zaświadczenie można wydać po ich uregulowaniu wraz z odsetkami za zwłokę.</p>
<h3>Pouczenie</h3><p>Od decyzji przysługuje odwołanie do sądu okręgowego, za pośrednictwem jednostki ZUS, która ją wydała, w terminie miesiąca od doręczenia.</p>
<div style="margin:40px 0 0 55%" class="c"><span class="s">z up. Dyrektora Oddziału</span><br>{signature_svg(signed_by + number)}<br><b>{signed_by}</b></div>"""
    )
