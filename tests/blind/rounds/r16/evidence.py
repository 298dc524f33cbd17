"""Certificates of quality, rights of the Patent Office and the look-alikes."""

from .companies import Company, dashed
from .kit import page

SCOPE = {
    "ISO 9001:2015": "zarządzania jakością",
    "ISO 14001:2015": "zarządzania środowiskowego",
    "ISO 45001:2018": "zarządzania bezpieczeństwem i higieną pracy",
    "ISO/IEC 27001:2022": "zarządzania bezpieczeństwem informacji",
}


def iso_framed(c: Company, norm: str) -> str:
    body = (
        f"<div class=f><p>JEDNOSTKA CERTYFIKUJĄCA QUALICERT POLSKA</p><h1>CERTYFIKAT</h1><p>nr QP/{c.regon[3:8]}/2025</p><p>Potwierdza się, że system {SCOPE[norm]} w organizacji</p><h2>{c.name}</h2><p>{c.address}</p><p>spełnia wymagania normy</p><h2>PN-EN {norm}</h2><p>w zakresie: {c.pkd_name}</p>"
        "<p>Ważny od 12.03.2025 do 11.03.2028</p><p style='margin-top:16mm'>Dyrektor jednostki: Henryk Sowa<br>Akredytacja PCA AC 214</p></div>"
    )
    return page(
        body,
        ".f{border:5px double #2b4c7e;text-align:center;padding:12mm;height:225mm} h1{font-size:32pt;color:#2b4c7e;margin:6mm}",
        "Liberation Serif",
        14,
    )


def iso_english(c: Company, norm: str) -> str:
    body = (
        f"<div class=s>NORDCERT Management Systems</div><h1>Certificate of Registration</h1><p>This is to certify that the management system of</p><h2>{c.name}</h2><p>{c.address}, Poland</p><p>has been assessed and found to comply with</p><h2>{norm}</h2><table><tr><td>Certificate No.</td><td>NC-{c.regon[:6]}-{norm[4:8].strip('/: ')}</td></tr><tr><td>First issued</td><td>4 June 2022</td></tr>"
        f"<tr><td>Valid until</td><td>3 June 2028</td></tr><tr><td>Scope</td><td>{c.pkd_name}</td></tr></table><p style='margin-top:25mm'>Lead auditor: J. Halvorsen</p>"
    )
    return page(
        body,
        "h1{color:#0b6e6e;font-size:28pt} td{padding:2mm 8mm 2mm 0;border-bottom:1px solid #ccc} body{border-left:14mm solid #0b6e6e;padding-left:10mm}",
        "Carlito",
        13,
    )


def iso_bilingual(c: Company, norm: str) -> str:
    body = (
        f"<table class=h><tr><td><b>ZERTIFIKAT / CERTYFIKAT</b></td><td class=r>ZR-{c.regon[2:7]}</td></tr></table><p>Jednostka Rheincert GmbH niniejszym potwierdza, że przedsiębiorstwo / hiermit wird bestätigt, dass</p><h2>{c.name}<br><small>{c.address}</small></h2><p>wdrożyło i stosuje system {SCOPE[norm]} zgodny z normą / ein System nach</p><h2>{norm}</h2>"
        f"<p>Zakres / Geltungsbereich: {c.pkd_name}.</p><p>Termin ważności / gültig bis: 30.09.2027. Audyt nadzoru wykonano 22.09.2025.</p><p style='margin-top:30mm'>Köln, 01.10.2024 &nbsp; &nbsp; Dr. K. Brandt</p>"
    )
    return page(
        body,
        ".h{width:100%;background:#1f2d3d;color:#fff} .h td{padding:4mm;font-size:16pt} p{margin:6mm 0}",
        "Liberation Sans",
        12,
    )


def iso_plain(c: Company, norm: str) -> str:
    body = (
        f"<p class=r>Certyfikat nr {c.regon[4:9]}/S/26</p><h1 class=c>{norm}</h1><p class=c>Centrum Certyfikacji Odra przyznaje niniejszy certyfikat firmie</p><p class=c style='font-size:17pt'>{c.name}</p><p class=c>{c.address}, NIP {dashed(c.nip)}</p><p>potwierdzając, że jej system {SCOPE[norm]} odpowiada wymaganiom wskazanej normy. Certyfikat obejmuje: {c.pkd_name}. Jest ważny do 14 stycznia 2029 r. pod warunkiem pozytywnych audytów nadzoru.</p>"
        "<table style='width:100%;margin-top:30mm'><tr><td>Data wydania: 15.01.2026</td><td class=r>Prezes Centrum: Ewa Lipiec</td></tr></table>"
    )
    return page(
        body,
        "h1{font-size:30pt;border-top:2px solid #999;border-bottom:2px solid #999;padding:5mm}",
        "P052",
        13,
        "25mm",
    )


def patent(c: Company, number: str, title: str) -> str:
    body = (
        f"<p class=c>RZECZPOSPOLITA POLSKA</p><p class=c>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>DOKUMENT PATENTOWY</h1><p>stwierdza się, że na rzecz</p><h2>{c.name}, {c.town}</h2><p>został udzielony patent na wynalazek pt.:</p><p class=c><i>{title}</i></p><p>Numer prawa wyłącznego: <b>{number}</b></p><p>Pierwszeństwo: 14.11.2021 · Opis patentowy opublikowano 30.06.2024</p>"
        "<p style='margin-top:30mm' class=r>Z up. Prezesa Urzędu Patentowego<br>ekspert Paweł Zych</p>"
    )
    return page(
        body,
        "h1{text-align:center;font-size:24pt;margin:14mm 0} h2{text-align:center}",
        "Liberation Serif",
        13,
        "28mm",
    )


def trade_mark(c: Company, number: str, sign: str) -> str:
    body = f"<table style='width:100%'><tr><td>URZĄD PATENTOWY RP</td><td class=r>{number}</td></tr></table><h1>ŚWIADECTWO OCHRONNE</h1><p>na znak towarowy</p><p style='font-size:26pt;text-align:center;letter-spacing:3px'>{sign}</p><p>Uprawniony: {c.name}, {c.address}</p><p>Klasy towarowe: 1, 16, 42. Prawo ochronne trwa od 05.02.2024 przez dziesięć lat.</p><p class=r style='margin-top:40mm'>Departament Znaków Towarowych</p>"
    return page(body, "h1{font-size:20pt;border-bottom:3px solid #a8862c}", "Liberation Sans", 12.5, "25mm")


def utility_model(c: Company, number: str, title: str) -> str:
    body = f"<h1>Świadectwo ochronne na wzór użytkowy</h1><p>Nr {number}</p><p>Urząd Patentowy Rzeczypospolitej Polskiej zaświadcza udzielenie prawa ochronnego na wzór użytkowy „{title}”.</p><p>Uprawniony: <b>{c.name}</b>, {c.address}.</p><p>Zgłoszono: 18.04.2022. Prawo udzielone decyzją z 21.08.2024.</p>"
    return page(body, "body{border:3px solid #555;padding:15mm} h1{font-size:18pt}", "C059", 12)


def health_attest(c: Company, number: str) -> str:
    body = f"<p>Narodowy Instytut Zdrowia Publicznego PZH – Państwowy Instytut Badawczy</p><h1>ATEST HIGIENICZNY</h1><p class=c>{number}</p><table><tr><td>Wyrób:</td><td>okna drewniane malowane farbami wodnymi</td></tr><tr><td>Wytwórca:</td><td>{c.name}, {c.address}</td></tr><tr><td>Przeznaczenie:</td><td>budynki mieszkalne i użyteczności publicznej</td></tr><tr><td>Ważność:</td><td>do 2030-04-12</td></tr></table><p>Wyrób odpowiada wymaganiom higienicznym.</p>"
    return page(
        body, "h1{text-align:center} td{padding:2mm;vertical-align:top}", "Liberation Sans", 12, "25mm"
    )


def factory_control(c: Company) -> str:
    body = f"<h1>CERTYFIKAT ZGODNOŚCI<br>zakładowej kontroli produkcji</h1><p class=c>Jednostka notyfikowana nr 2310 · 2310-CPR-{c.regon[5:9]}</p><p>Zgodnie z rozporządzeniem (UE) 305/2011 stwierdza się, że wytwórca {c.name}, {c.address}, spełnia wymagania EN 1090-1 / EN 1090-2 dla konstrukcji stalowych, klasa wykonania EXC2.</p><p>Certyfikat ważny do 19.11.2027.</p><p class=r>Gliwice, 20.11.2024</p>"
    return page(
        body,
        "h1{text-align:center;font-size:17pt;background:#eee;padding:6mm}",
        "Liberation Sans",
        12,
        "22mm",
    )


# Look-alikes ------------------------------------------------------------------------------------------------------------


def krs_extract(c: Company) -> str:
    body = (
        f"<p class=r>Stan na dzień {c.when}</p><h1>INFORMACJA ODPOWIADAJĄCA ODPISOWI AKTUALNEMU<br>Z REJESTRU PRZEDSIĘBIORCÓW</h1><p class=c>Numer KRS: {c.krs}</p><table class=g><tr><td>Firma</td><td>{c.name}</td></tr><tr><td>Forma prawna</td><td>{c.form}</td></tr><tr><td>NIP / REGON</td><td>{c.nip} / {c.regon}</td></tr><tr><td>Siedziba</td><td>woj. lubuskie, {c.town}</td></tr><tr><td>Adres</td><td>{c.address}</td></tr>"
        f"<tr><td>Organ reprezentacji</td><td>{c.signer} – {c.signer_post}</td></tr><tr><td>Przedmiot przeważającej działalności</td><td>{c.pkd} {c.pkd_name}</td></tr></table>"
    )
    return page(
        body,
        "h1{font-size:13pt;text-align:center} .g{width:100%} .g td{border:1px solid #888;padding:2mm}",
        "Liberation Sans",
        10.5,
    )


def ceidg_extract(c: Company) -> str:
    body = f"<h1>Wydruk z CEIDG</h1><p>Status wpisu: aktywny. Data wydruku: {c.when}</p><dl><dt>Firma przedsiębiorcy</dt><dd>{c.name}</dd><dt>NIP</dt><dd>{c.nip}</dd><dt>Stałe miejsce wykonywania działalności</dt><dd>{c.address}</dd><dt>Data rozpoczęcia</dt><dd>{c.founded}</dd><dt>Przeważająca działalność</dt><dd>{c.pkd}</dd></dl>"
    return page(body, "dt{font-weight:bold;margin-top:3mm}", "Carlito", 11.5)


def privacy_note(c: Company) -> str:
    body = f"<h1>Klauzula informacyjna RODO</h1><p>Administratorem danych pracowników zgłaszanych do wyjazdu jest {c.name}. Dane (imię, nazwisko, numer telefonu) przekazujemy organizatorowi wyłącznie w celu organizacji podróży. Osobie przysługuje prawo dostępu, sprostowania i sprzeciwu.</p>"
    return page(body, "", "Liberation Sans", 11)


def payment_proof(c: Company) -> str:
    body = f"<p><b>Bank Ziemi Lubuskiej</b></p><h1>Potwierdzenie wykonania przelewu</h1><p>Nadawca: {c.name}<br>Odbiorca: Zakład Ubezpieczeń Społecznych<br>Kwota: 6 874,33 PLN<br>Tytuł: składki 01-02/2026, NIP {c.nip}<br>Data: {c.when}</p>"
    return page(body, "", "Liberation Sans", 11)
