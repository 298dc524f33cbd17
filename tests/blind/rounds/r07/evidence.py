"""Copies of certificates and other enclosures."""

from tests.blind.model import Html
from tests.blind.rounds.r07.base import Cert, Company, page, svg_pen


def management(c: Company, x: Cert) -> Html:
    """A certification body's diploma with a frame."""
    body = f"""<div class=w><div class=n>EUROCERT-LAB</div><p>jednostka certyfikująca</p><h1>CERTYFIKAT</h1><p>nr {x.number}</p><p>Zaświadcza się, że</p>
<h2>{c.name}</h2><p>{c.address}</p><p>spełnia wymagania</p><h2>{x.title}</h2><p>w zakresie: {x.scope}</p>
<p style="margin-top:40px">Data wydania: {x.issued} &nbsp;·&nbsp; Ważny do: {x.until}</p><div style="margin-top:50px">{svg_pen(int(c.regon[:5]), colour="#222")}<br><small>Dyrektor jednostki</small></div></div>"""
    return Html(
        page(
            ".w{border:6px double #8a6d1f;height:255mm;padding:16mm;text-align:center;font-size:13pt}.n{font-size:20pt;color:#8a6d1f;letter-spacing:4px}"
            "h1{font-size:34pt;margin:14mm 0 4mm}h2{font-size:17pt}",
            body,
        )
    )


def english(c: Company, x: Cert) -> Html:
    """A bilingual certificate, sober."""
    body = f"""<table><tr><td style="font-size:22pt;font-weight:bold;color:#003b7a">NordAssure</td><td class=r>Certificate No. / Nr certyfikatu<br><b>{x.number}</b></td></tr></table><hr>
<h1>CERTIFICATE / CERTYFIKAT</h1><p>This is to certify that / Niniejszym potwierdza się, że organizacja</p><h2>{c.name}</h2><p>{c.address}, Poland</p>
<p>operates in conformity with / działa zgodnie z wymaganiami</p><h2>{x.title}</h2><p>Scope / Zakres: {x.scope}</p>
<table class=t><tr><td>Issued / Wydano</td><td>{x.issued}</td></tr><tr><td>Valid until / Ważny do</td><td>{x.until}</td></tr></table>
<div style="margin-top:60px">{svg_pen(int(c.regon[3:]), colour="#333")}<br>Certification Manager</div>"""
    return Html(
        page(
            "body{font-family:'Liberation Sans'}h1{font-size:20pt;margin:18mm 0 8mm}.t{width:90mm;margin-top:10mm}.t td{border-top:1px solid #999;padding:5px}",
            body,
        )
    )


def patent(c: Company, x: Cert) -> Html:
    """A document of the Patent Office."""
    what = {
        "patent": (
            "DOKUMENT PATENTOWY",
            f"udzielono patentu na wynalazek pt. „{x.title}”",
            f"Pat.{x.number}",
        ),
        "znak": (
            "ŚWIADECTWO OCHRONNE",
            f"udzielono prawa ochronnego na znak towarowy „{x.title}”",
            f"R.{x.number}",
        ),
        "wzór": (
            "ŚWIADECTWO OCHRONNE",
            f"udzielono prawa ochronnego na wzór użytkowy pt. „{x.title}”",
            f"Ru.{x.number}",
        ),
    }[x.scope]
    body = f"""<div class=c><p style="font-size:15pt;letter-spacing:2px">RZECZPOSPOLITA POLSKA</p><p>Urząd Patentowy Rzeczypospolitej Polskiej</p>
<h1>{what[0]}</h1><p style="font-size:16pt">Nr {what[2]}</p></div><p class=j style="margin-top:16mm">Urząd Patentowy RP stwierdza, że na rzecz</p><p class=c><b>{c.name}</b><br>{c.town}</p>
<p class=j>decyzją z dnia {x.issued} {what[1]}.</p><div style="margin-top:34mm" class=r>{svg_pen(int(x.number), colour="#111")}<br>z upoważnienia Prezesa Urzędu – Ekspert</div>"""
    return Html(page("body{font-size:13pt}h1{font-size:24pt;margin:14mm 0 4mm}", body))


def attest(c: Company, x: Cert) -> Html:
    """A hygiene or laboratory attest."""
    body = f"""<div class=c><b>NARODOWY INSTYTUT ZDROWIA PUBLICZNEGO / LABORATORIUM BADAWCZE</b></div><h1>ATEST<br><small>nr {x.number}</small></h1>
<table class=t><tr><td>Wyrób</td><td>{x.title}</td></tr><tr><td>Przeznaczenie</td><td>{x.scope}</td></tr><tr><td>Wytwórca / wnioskodawca</td><td>{c.name}, {c.address}</td></tr>
<tr><td>Wymagania</td><td>Wyrób odpowiada wymaganiom przy zachowaniu przeznaczenia</td></tr><tr><td>Data wydania</td><td>{x.issued}</td></tr><tr><td>Ważny do</td><td>{x.until}</td></tr></table>
<div class=r style="margin-top:30mm">{svg_pen(int(c.regon[2:7]), colour="#222a55")}<br>Kierownik Zakładu</div>"""
    return Html(
        page(
            "h1{text-align:center;margin:14mm 0;font-size:22pt}.t td{border:1px solid #333;padding:8px}.t td:first-child{width:50mm}",
            body,
        )
    )


def register(c: Company, day: str) -> Html:
    """A print-out of KRS or CEIDG."""
    krs = c.register.startswith("KRS")
    title = (
        "CENTRALNA INFORMACJA KRAJOWEGO REJESTRU SĄDOWEGO<br>Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców"
        if krs
        else "CENTRALNA EWIDENCJA I INFORMACJA O DZIAŁALNOŚCI GOSPODARCZEJ<br>Wydruk wpisu"
    )
    people = f"{c.signer} – {c.role}"
    body = f"""<h1>{title}</h1><p>Stan na dzień {day}</p><table class=t><tr><td>Firma, pod którą podmiot działa</td><td>{c.name}</td></tr><tr><td>Numer</td><td>{c.register}</td></tr>
<tr><td>NIP / REGON</td><td>{c.nip} / {c.regon}</td></tr><tr><td>Adres</td><td>{c.address}</td></tr><tr><td>Przedmiot działalności</td><td>{c.pkd} {c.pkd_name}</td></tr>
<tr><td>{"Organ uprawniony do reprezentacji" if krs else "Przedsiębiorca"}</td><td>{people}</td></tr><tr><td>Data rozpoczęcia / wpisu</td><td>{c.founded}</td></tr></table>
<p><small>Wydruk nie wymaga podpisu ani pieczęci.</small></p>"""
    return Html(
        page(
            "h1{font-size:12pt;text-align:center;margin:10mm 0}.t td{border:1px solid #888;padding:6px}.t td:first-child{width:60mm}",
            body,
        )
    )


def request(c: Company, day: str) -> Html:
    """A copy of the request for a ZUS certificate, with its receipt."""
    body = f"""<table><tr><td><b>ZUS</b> RWN</td><td class=r>{day}</td></tr></table><h1>Wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek lub informacji o stanie konta</h1>
<p>Dane płatnika: {c.name}, NIP {c.nip}, REGON {c.regon}</p><p>Proszę o wydanie: ☒ zaświadczenia o niezaleganiu ☐ zaświadczenia o wysokości zaległości</p>
<p>Odbiór: ☒ PUE/eZUS ☐ w placówce</p><p>Potwierdzenie złożenia wniosku: UPP nr {c.regon}-{c.nip[:4]} z {day}</p>"""
    return Html(page("h1{font-size:13pt;margin:10mm 0}p{margin:6mm 0}", body))


def payment(c: Company, day: str) -> Html:
    """A confirmation of a bank transfer of the fee."""
    body = f"""<h2>Potwierdzenie wykonania przelewu</h2><p>Data operacji: {day}</p><p>Nadawca: {c.name}</p><p>Odbiorca: Urząd Miasta – organ podatkowy, opłata skarbowa</p>
<p>Kwota: 21,00 PLN</p><p>Tytuł: opłata skarbowa za zaświadczenie o niezaleganiu, NIP {c.nip}</p><p><small>Dokument wygenerowany elektronicznie.</small></p>"""
    return Html(page("body{font-family:'Liberation Sans'}", body))
