"""Certificates of ZUS and of tax offices, and copies of certificates of the companies, each in several layouts."""

from html import escape
from random import Random

from tests.blind.model import Html
from tests.blind.rounds.r76.company import Company

_STYLE = "@page{size:A4;margin:2cm 2.2cm}body{font:11pt/1.45 'Liberation Serif',serif}.s{font-family:'Liberation Sans',sans-serif}table{border-collapse:collapse;width:100%}td,th{border:1px solid #444;padding:4px 7px;text-align:left;vertical-align:top}h1{font-size:14pt;text-align:center;margin:22px 0}.r{text-align:right}.k{color:#555;font-size:8.5pt}"


def _page(body: str, more: str = "") -> Html:
    return Html(
        f'<html lang="pl"><head><meta charset="utf-8"><style>{_STYLE}{more}</style></head><body>{body}</body></html>'
    )


def _sign(who: str, caption: str) -> str:
    dice = Random(who)
    points = " ".join(
        f"Q {20 + n * 22 + dice.randint(-6, 6)} {dice.randint(2, 20)} {30 + n * 22} {dice.randint(30, 46)}"
        for n in range(7)
    )
    return f'<div style="margin:34px 0 0 55%"><svg width="210" height="58"><path d="M8 40 {points}" fill="none" stroke="#16246b" stroke-width="2"/></svg><br><span style="font-size:9.5pt">{who}<br>{caption}</span></div>'


def _seal(who: str, when: str) -> str:
    return f'<div style="margin:30px 0 0 50%;border:1px solid #1c4f8a;padding:6px;font:8.5pt sans-serif;color:#1c4f8a">Dokument opatrzony kwalifikowanym podpisem elektronicznym<br><b>{who}</b><br>{when}</div>'


def zus(one: Company, layout: str, day: str, arrears: str = "") -> Html:
    """In one of four layouts: letter, table, numbered fields, confirmation by machine."""
    name, address, nip = escape(one.name), escape(one.address), one.nip
    place = (
        "Gorzowie Wielkopolskim" if one.postal_code.startswith(("66-4", "66-5", "69")) else "Zielonej Górze"
    )
    office = f"Zakład Ubezpieczeń Społecznych<br>Oddział w {place}"
    none = "nie posiada zaległości z tytułu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych"
    if layout == "letter":
        said = arrears or f"według stanu na dzień {day} r. płatnik {none}."
        return _page(
            f"<p>{office}</p><p class=r>{day} r.<br>Znak: 450000/71/{nip[3:7]}/2026-RWN</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1><p>Na wniosek płatnika składek <b>{name}</b>, {address}, NIP {nip}, zaświadcza się, że {said}</p><p>Zaświadczenie wydano na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych, w celu przedłożenia w Urzędzie Marszałkowskim.</p>{_sign('Barbara Nowicka', 'starszy inspektor, z up. Dyrektora Oddziału')}"
        )
    if layout == "table":
        said = arrears or "Brak zaległości w opłacaniu składek"
        return _page(
            f"<div class=s><p><b style='font-size:18pt;color:#00703c'>ZUS</b> {office}</p><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><table><tr><th colspan=2>Dane płatnika</th></tr><tr><td>Nazwa</td><td>{name}</td></tr><tr><td>Adres</td><td>{address}</td></tr><tr><td>NIP</td><td>{nip}</td></tr><tr><td>REGON</td><td>{one.regon}</td></tr><tr><th colspan=2>Stan rozliczeń na {day}</th></tr><tr><td>Ubezpieczenia społeczne, zdrowotne, FP, FGŚP, FEP</td><td><b>{said}</b></td></tr></table>{_seal('Zakład Ubezpieczeń Społecznych', day + ' 08:41:12')}</div>"
        )
    if layout == "numbered":
        said = arrears or "płatnik nie zalega w opłacaniu składek"
        return _page(
            f"<p>{office}</p><h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1><p>1. Data wydania: {day}</p><p>2. Płatnik składek: {name}</p><p>3. Siedziba: {address}</p><p>4. NIP: {one.shown_nip}</p><p>5. Treść zaświadczenia: na dzień wystawienia {said}.</p><p>6. Zakres: ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, FGŚP.</p><p>7. Wydano na żądanie zainteresowanego.</p>{_sign('Marek Sobczak', 'kierownik Wydziału Rozliczeń Kont Płatników')}"
        )
    said = arrears or "Na koncie płatnika nie stwierdzono zaległości. Płatnik nie zalega z opłatą składek."
    return _page(
        f"<div class=s><p class=k>Platforma Usług Elektronicznych / eZUS – dokument wygenerowany {day}</p><p><b>Zakład Ubezpieczeń Społecznych</b></p><h1 style='text-align:left'>Zaświadczenie o niezaleganiu<br>w opłacaniu składek</h1><p><span class=k>Płatnik</span><br>{name}</p><p><span class=k>NIP</span><br>{nip}</p><p><span class=k>Adres</span><br>{address}</p><p style='background:#eef6ee;padding:12px'>{said}</p><p class=k>Autentyczność sprawdzisz na www.zus.pl, identyfikator ZN-{nip[2:8]}-2026</p>{_seal('Zakład Ubezpieczeń Społecznych', day)}</div>"
    )


def tax(one: Company, layout: str, day: str, town: str) -> Html:
    """In one of four layouts: KAS table, officer's letter, e-Urząd, old typescript."""
    name, address, nip = escape(one.name), escape(one.address), one.nip
    if layout == "kas":
        return _page(
            f"<div class=s><table><tr><td><b>KRAJOWA ADMINISTRACJA SKARBOWA</b><br>Naczelnik Urzędu Skarbowego w {town}</td><td>Nr 0800-SEW.4021.{nip[4:7]}.2026<br>{day}</td></tr></table><h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1><table><tr><td colspan=2><b>A. Dane wnioskodawcy</b></td></tr><tr><td>1. NIP</td><td>{nip}</td></tr><tr><td>2. Nazwa / nazwisko i imię</td><td>{name}</td></tr><tr><td>3. Adres</td><td>{address}</td></tr><tr><td colspan=2><b>B. Stan na dzień {day}</b></td></tr><tr><td>4. Zaległości podatkowe</td><td><b>nie figurują</b></td></tr><tr><td>5. Odsetki za zwłokę</td><td>0,00 zł</td></tr><tr><td>6. Postępowanie egzekucyjne</td><td>nie jest prowadzone</td></tr></table>{_sign('Iwona Kurek', 'komisarz skarbowy, z up. Naczelnika Urzędu Skarbowego')}</div>"
        )
    if layout == "letter":
        return _page(
            f"<p><b>Naczelnik Urzędu Skarbowego<br>w {town}</b></p><p class=r>dnia {day} r.</p><h1>Zaświadczenie o niezaleganiu w podatkach</h1><p>Na podstawie art. 306e Ordynacji podatkowej zaświadcza się, że podatnik {name}, {address}, NIP: {one.shown_nip}, <b>nie zalega</b> w podatkach stanowiących dochód budżetu państwa na dzień wydania zaświadczenia.</p><p>Opłatę skarbową 21 zł uiszczono.</p>{_sign('Tomasz Gryc', 'zastępca Naczelnika')}"
        )
    if layout == "e-us":
        return _page(
            f"<div class=s><p style='border-bottom:3px solid #c8102e'><b>e-Urząd Skarbowy</b> · Krajowa Administracja Skarbowa</p><h1 style='text-align:left'>Zaświadczenie o niezaleganiu w podatkach</h1><p class=k>Organ: Naczelnik Urzędu Skarbowego w {town} · wystawiono {day}</p><p>Dla: <b>{name}</b><br>Identyfikator podatkowy NIP: {nip}<br>{address}</p><p>Informujemy, że na dzień {day} podatnik <b>nie posiada zaległości podatkowych</b> (PIT/CIT, VAT, akcyza).</p>{_seal('Szef Krajowej Administracji Skarbowej', day + ' 10:02:55')}</div>"
        )
    return _page(
        f"<p>URZĄD SKARBOWY w {town}</p><p class=r>dnia {day}</p><h1>Z A Ś W I A D C Z E N I E</h1><p>Naczelnik Urzędu Skarbowego w {town} stwierdza, że u podatnika:</p><p>{name}<br>{address}<br>NIP {nip}</p><p>według ewidencji prowadzonej przez tutejszy organ zaległości podatkowych nie stwierdzono. Zaświadczenie o niezaleganiu w podatkach wydaje się na wniosek strony.</p>{_sign('Halina Wrona', 'starszy kontroler skarbowy')}",
        "body{font:11pt/1.7 'DejaVu Sans Mono',monospace}",
    )


def tax_refusal(one: Company, day: str, town: str) -> Html:
    """A refused certificate."""
    return _page(
        f"<p><b>Naczelnik Urzędu Skarbowego w {town}</b></p><p class=r>{day} r.</p><h1>POSTANOWIENIE<br>o odmowie wydania zaświadczenia o niezaleganiu w podatkach</h1><p>Po rozpatrzeniu wniosku {escape(one.name)}, NIP {one.nip}, {escape(one.address)}, na podstawie art. 306c Ordynacji podatkowej <b>odmawiam wydania zaświadczenia</b> o żądanej treści.</p><p>Uzasadnienie: w ewidencji podatnika figurują zaległości w podatku od towarów i usług za luty 2026 r.</p><p>Na postanowienie służy zażalenie w ciągu 7 dni.</p>{_sign('Tomasz Gryc', 'zastępca Naczelnika')}"
    )


def tax_request(one: Company, day: str, town: str) -> Html:
    """A company's request for a certificate, no certificate."""
    return _page(
        f"<p>{escape(one.name)}<br>{escape(one.address)}<br>NIP {one.nip}</p><p class=r>{day}</p><p style='margin-left:50%'>Naczelnik Urzędu Skarbowego<br>w {town}</p><h1>WNIOSEK O WYDANIE ZAŚWIADCZENIA</h1><p>Wnoszę o wydanie zaświadczenia o niezaleganiu w podatkach, w jednym egzemplarzu, w celu przedłożenia w Urzędzie Marszałkowskim.</p><p>Dowód opłaty skarbowej w załączeniu.</p>{_sign(one.owner, 'wnioskodawca')}"
    )


def evidence(one: Company, number: int) -> Html:
    """A copy of the certificate that the form names at this place."""
    title, name = escape(one.certificates[number]), escape(one.name)
    if "atent" in title:
        return _page(
            f"<h1>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</h1><h1>DOKUMENT PATENTOWY</h1><p>Stwierdza się, że na rzecz <b>{name}</b>, {escape(one.town)}, udzielono prawa wyłącznego: <b>{title}</b>.</p><p>Patent trwa od dnia 11 marca 2022 r.</p>{_sign('z upoważnienia Prezesa', 'Ekspert Urzędu Patentowego')}"
        )
    if "test" in title:
        return _page(
            f"<p>Państwowy Instytut Badawczy, Warszawa</p><h1>{title}</h1><p>Wyrób firmy {name}, {escape(one.address)}, spełnia wymagania higieniczne. Atest ważny do 30.11.2027 r.</p>{_sign('dr Lena Kos', 'kierownik Zakładu')}"
        )
    return _page(
        f"<div class=s style='text-align:center;border:4px double #234;padding:40px'><p>Jednostka certyfikująca QualiCert Polska</p><h1 style='font-size:26pt'>CERTYFIKAT</h1><p>{title}</p><p>potwierdza się, że system zarządzania w organizacji</p><p><b>{name}</b><br>{escape(one.address)}</p><p>spełnia wymagania normy. Certyfikat ważny do 14.09.2027 r.</p></div>{_sign('Adam Reich', 'dyrektor ds. certyfikacji')}"
    )
