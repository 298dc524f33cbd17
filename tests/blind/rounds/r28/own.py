"""Papers that firms wrote themselves, copies of certificates, and other enclosures."""

from tests.blind.model import Html

from .firms import Firm
from .ink import initials, signature_svg, svg

STYLE = """<style>@page{size:A4;margin:20mm}body{font-family:'Liberation Serif',serif;font-size:11.5pt;line-height:1.45;color:#111}
table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left}.r{text-align:right}.c{text-align:center}.s{font-size:8.5pt;color:#333}</style>"""
SIZE_WORDS = {
    "micro": "mikroprzedsiębiorstwa",
    "small": "małego przedsiębiorstwa",
    "medium": "średniego przedsiębiorstwa",
}


def _page(body: str, more: str = "") -> Html:
    return Html(
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>pismo</title>{STYLE}<style>{more}</style></head><body>{body}</body></html>'
    )


def status_letter(firm: Firm, when: str, seed: str) -> Html:
    """The status in the firm's own words on its own paper."""
    return _page(
        f"""<div style="border-bottom:2px solid #7a1f1f;padding-bottom:6px"><b style="font-size:14pt">{firm.name}</b><br>
<span class="s">{firm.address} · NIP {firm.nip_written} · tel. {firm.phone}</span></div>
<p class="r">{firm.town}, {when}</p>
<p style="margin-left:50%">Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju</p>
<h2 class="c" style="font-size:14pt;margin:26px 0">Oświadczenie o statusie przedsiębiorcy</h2>
<p>W związku ze zgłoszeniem do wyjazdu studyjnego do Szwajcarii oświadczam, że reprezentowana przeze mnie firma spełnia kryteria
<b>{SIZE_WORDS[firm.size]}</b> określone w załączniku I do rozporządzenia Komisji (UE) nr 651/2014.</p>
<p>W ostatnim zamkniętym roku obrotowym (2025) zatrudnialiśmy średnio {firm.staff[0]} osób w przeliczeniu na pełne etaty, przychody netto wyniosły
{firm.turnover[0]} tys. EUR, a suma bilansowa {firm.balance[0]} tys. EUR. Nie mamy przedsiębiorstw partnerskich ani powiązanych.</p>
<p>Oświadczenie składam świadomy odpowiedzialności za podanie nieprawdziwych danych.</p>
<div class="c" style="margin:40px 0 0 52%">{signature_svg(seed) if seed else "<br><br>"}<br>{firm.signer}<br><span class="s">{firm.signer_role}</span></div>"""
    )


def status_table(firm: Firm, when: str, seed: str) -> Html:
    """The status as a table that an accountant keeps ready."""
    rows = "".join(
        f"<tr><td>{label}</td><td class='r'>{values[2]}</td><td class='r'>{values[1]}</td><td class='r'>{values[0]}</td></tr>"
        for label, values in (
            ("Średnioroczne zatrudnienie (RJP)", firm.staff),
            ("Przychody netto (tys. EUR)", firm.turnover),
            ("Aktywa razem (tys. EUR)", firm.balance),
        )
    )
    ticks = "".join(
        f"<tr><td class='c' style='width:34px'>{'X' if firm.size == code else '&nbsp;'}</td><td>{words}</td></tr>"
        for code, words in (
            ("micro", "mikroprzedsiębiorstwo"),
            ("small", "małe przedsiębiorstwo"),
            ("medium", "średnie przedsiębiorstwo"),
            ("", "duże przedsiębiorstwo"),
        )
    )
    return _page(
        f"""<h2 class="c">OŚWIADCZENIE O POSIADANIU STATUSU MŚP</h2>
<table class="d"><tr><td style="width:34%">Przedsiębiorca</td><td>{firm.name}</td></tr><tr><td>NIP</td><td>{firm.nip_written}</td></tr>
<tr><td>Adres</td><td>{firm.address}</td></tr><tr><td>Składający oświadczenie</td><td>{firm.signer}, {firm.signer_role}</td></tr></table>
<p>Oświadczam, że zgodnie z załącznikiem I do rozporządzenia 651/2014 przedsiębiorca posiada status (X przy właściwym):</p>
<table class="d">{ticks}</table>
<table class="d"><tr><th>Dane</th><th class="r">2023</th><th class="r">2024</th><th class="r">2025</th></tr>{rows}</table>
<p>Przedsiębiorstwo jest niezależne (samodzielne).</p>
<div class="c" style="margin:34px 0 0 50%">{firm.town}, {when}<br>{signature_svg(seed) if seed else "<br><br>"}<br><span class="s">podpis</span></div>""",
        "body{font-family:'Liberation Sans',sans-serif;font-size:10.5pt}.d{margin:14px 0}.d td,.d th{border:1px solid #555;padding:4px 8px}",
    )


def application_letter(firm: Firm, when: str, seed: str) -> Html:
    """The application typed anew by the firm, in its own order of lines."""
    size = {"micro": "mikro", "small": "małe", "medium": "średnie"}[firm.size]
    lis = {
        "zielona": "Zielona gospodarka",
        "zdrowie": "Zdrowie i jakość życia",
        "przemysł": "Innowacyjny przemysł",
    }.get(firm.lis or "", "")
    events = "".join(f"<li>{name}, {place}, {month}</li>" for name, place, month in firm.events)
    certificates = "".join(f"<li>{name}</li>" for name in firm.certificates)
    return _page(
        f"""<p class="c s">{firm.name} · {firm.address}</p>
<h2 class="c" style="font-size:14pt">FORMULARZ ZGŁOSZENIOWY<br>Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.</h2>
<h4>1. Dane przedsiębiorcy</h4><p>Nazwa: {firm.name}<br>Adres siedziby: {firm.address}<br>Województwo: lubuskie<br>NIP: {firm.nip_written}<br>REGON: {firm.regon}<br>
KRS/CEIDG: {firm.register}<br>PKD (główne): {firm.pkd}</p>
<h4>2. Przedstawiciel na wyjazd</h4><p>Imię i nazwisko: {firm.delegate}<br>Stanowisko: {firm.delegate_role}<br>Tel.: {firm.phone}, e-mail: {firm.mail}</p>
<h4>3. Wielkość przedsiębiorstwa i działalność</h4><p>Wielkość przedsiębiorstwa: {size}<br>Działalność innowacyjna: {"TAK" if firm.innovative else "NIE"}<br>{firm.about}</p>
<h4>4. Certyfikaty, atesty, patenty (kopie w załączeniu)</h4><ol>{certificates}</ol>
<h4>5. Strona www i media społecznościowe</h4><p>Strona w języku polskim: {firm.www_pl}<br>Strona w języku angielskim: {firm.www_foreign}<br>
Media społecznościowe: {", ".join(firm.social)}</p>
<h4>6. Targi, misje i szkolenia z ostatnich 3 lat</h4><ol>{events}</ol>
<h4>7. Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027</h4><p>Nie braliśmy udziału w żadnym wyjeździe (0).</p>
<h4>8. Cel udziału</h4><p>{firm.goal}</p><h4>9. Języki obce przedstawiciela</h4><p>{firm.languages}</p>
<h4>10. Lubuskie Inteligentne Specjalizacje</h4><p>{"TAK – " + lis if lis else "NIE"}</p>
<h4>11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych</h4><p>{"TAK – " + "; ".join(firm.agreements) if firm.agreements else "NIE"}</p>
<h4>12. Przedsięwzięcie horyzontalne</h4><p>{"TAK – " + firm.horizontal if firm.horizontal else "NIE"}</p>
<h4>13. Oświadczenia</h4><p>Oświadczam, że: znam Regulamin i akceptuję jego warunki, w tym pokrycie 15% kosztów; firma nie działa w sektorach wyłączonych (§ 3 ust. 5);
przedstawiciel nie jest pracownikiem UMWL; dane w zgłoszeniu są zgodne z prawdą; wyrażam zgodę na przetwarzanie danych osobowych.</p>
<div class="c" style="margin:26px 0 0 52%">{firm.town}, {when}<br>{signature_svg(seed) if seed else "<br><br>"}<br>{firm.signer}, {firm.signer_role}</div>""",
        "h4{margin:10px 0 2px}p,ol{margin:2px 0}body{font-size:11pt}",
    )


def certificate(firm: Firm, what: str, number: str, scope: str, valid: str) -> Html:
    """A certificate of a management system or of a product."""
    return _page(
        f"""<div style="border:6px double #2b4a2b;padding:40px;text-align:center;min-height:215mm"><p style="letter-spacing:4px">NORDKERT JEDNOSTKA CERTYFIKUJĄCA</p>
<h1 style="font-size:30pt;margin:40px 0 10px">CERTYFIKAT</h1><p>nr {number}</p><p style="margin-top:34px">Niniejszym potwierdza się, że</p>
<h2>{firm.name}</h2><p>{firm.address}</p><p>spełnia wymagania</p><h2>{what}</h2><p>w zakresie: {scope}</p><p>Ważny do: {valid}</p>
<div style="margin-top:50px">{signature_svg("nordkert" + number)}</div><p class="s">kierownik jednostki certyfikującej</p></div>"""
    )


def patent(firm: Firm, kind: str, number: str, title: str, date: str) -> Html:
    """A document of the patent office."""
    return _page(
        f"""<p class="c">RZECZPOSPOLITA POLSKA<br><b>Urząd Patentowy Rzeczypospolitej Polskiej</b></p>
<h1 class="c" style="margin:50px 0 6px">{kind}</h1><p class="c">nr {number}</p>
<p style="margin-top:40px">Urząd Patentowy Rzeczypospolitej Polskiej stwierdza, że na rzecz:</p><p class="c"><b>{firm.name}</b><br>{firm.address}</p>
<p>udzielono prawa wyłącznego na:</p><p class="c"><b>„{title}”</b></p><p>Data zgłoszenia, od której trwa ochrona: {date}</p>
<div class="c" style="margin:70px 0 0 50%">{signature_svg("uprp" + number)}<br><span class="s">z upoważnienia Prezesa<br>ekspert</span></div>"""
    )


def aid_statement(firm: Firm, when: str, seed: str, rows: tuple[tuple[str, str, str, str], ...] = ()) -> Html:
    """The statement of aid received (annex 4), on a form of the firm's own."""
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in rows)
    said = (
        "otrzymał pomoc de minimis w wysokości wskazanej w zestawieniu:"
        if rows
        else "<b>nie otrzymał</b> pomocy de minimis ani pomocy de minimis w rolnictwie lub rybołówstwie."
    )
    table = (
        f"<table class='d'><tr><th>Organ udzielający</th><th>Dzień udzielenia</th><th>Wartość (PLN)</th><th>Wartość (EUR)</th></tr>{lines}</table>"
        if rows
        else ""
    )
    return _page(
        f"""<p class="r s">Załącznik nr 4</p><h2 class="c" style="font-size:14pt">OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS</h2>
<p>Oświadczam, że przedsiębiorca {firm.name}, {firm.address}, NIP {firm.nip_written}, w okresie minionych 3 lat {said}</p>{table}
<div class="c" style="margin:50px 0 0 52%">{firm.town}, {when}<br>{signature_svg(seed)}<br><span class="s">{firm.signer}</span></div>""",
        ".d td,.d th{border:1px solid #555;padding:5px 8px}",
    )


def tax_request(firm: Firm, office: str, when: str, seed: str) -> Html:
    """A request for the tax certificate, which is not the certificate."""
    return _page(
        f"""<p>{firm.name}<br>{firm.address}<br>NIP {firm.nip_written}</p><p class="r">{firm.town}, {when}</p>
<p style="margin-left:52%"><b>Naczelnik<br>{office}</b></p>
<h2 class="c" style="font-size:14pt">WNIOSEK<br>o wydanie zaświadczenia o niezaleganiu w podatkach</h2>
<p>Na podstawie art. 306a Ordynacji podatkowej wnoszę o wydanie zaświadczenia o niezaleganiu w podatkach lub stwierdzającego stan zaległości, w jednym egzemplarzu.</p>
<p>Zaświadczenie jest potrzebne do zgłoszenia udziału w wyjeździe studyjnym. Proszę o przesłanie przez e-Urząd Skarbowy. Dowód opłaty skarbowej 21 zł w załączeniu.</p>
<div class="c" style="margin:40px 0 0 52%">{signature_svg(seed)}<br>{firm.signer}</div>
<div style="border:2px solid #555;display:inline-block;padding:6px 12px;margin-top:50px;color:#444;transform:rotate(-2deg)">WPŁYNĘŁO<br>{when}<br>Kancelaria · {svg(initials(seed), 100, 60, 46)}</div>"""
    )
