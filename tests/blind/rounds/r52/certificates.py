"""Certificates of ZUS and of the tax offices, four layouts each; copies of firms' certificates."""

from tests.blind.model import Html
from tests.blind.rounds.r52.firm import Firm
from tests.blind.rounds.r52.kit import page, picture

ZUS_NAMES = ("ZUS letter", "ZUS print with boxes", "ZUS table by fund", "ZUS branch letter with stamp")
TAX_NAMES = ("US ZAS-W table", "US letter", "e-US print", "US two-column form")


def _stamp(text: str, seed: int) -> str:
    return (
        '<div style="width:7cm;margin:22px 0 0 auto;text-align:center">'
        f'<span style="color:#1a3a8c;border:1px solid #1a3a8c;padding:2px 6px;font-size:8.5pt;display:inline-block">'
        f"{text}</span><br>{picture(seed, False, 44)}</div>"
    )


def _foot(paper: bool, text: str, seed: int) -> str:
    if paper:
        return _stamp(text, seed)
    return _electronic(f"{text}<br>podpisano kwalifikowanym podpisem elektronicznym")


def _electronic(text: str) -> str:
    return f'<div style="width:8cm;margin:24px 0 0 auto;border:1px solid #888;padding:6px;font-size:8.5pt">{text}</div>'


def zus(f: Firm, layout: int, day: str, number: str, branch: str, paper: bool) -> Html:
    """No arrears, in layout 0–3."""
    if layout == 0:
        return page(
            f'<p style="text-align:right">dnia {day}</p><p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w '
            f"{branch}<br>Wydział Rozliczeń Kont Płatników Składek</p><p>Znak sprawy: {number}</p>"
            f'<p style="margin-left:9cm"><b>{f.name}</b><br>{f.street}<br>{f.postal} {f.town}</p>'
            "<h2 style='text-align:center;margin:30px 0'>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h2>"
            "<p>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych "
            f"zaświadczamy, że płatnik składek {f.name}, NIP {f.nip}, REGON {f.regon}, według stanu na dzień {day} "
            "<b>nie zalega</b> w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, "
            "Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur "
            "Pomostowych.</p><p>Zaświadczenie wydajemy na wniosek płatnika.</p>"
            + _electronic(
                f"Dokument podpisany kwalifikowanym podpisem elektronicznym<br>Data podpisu: {day}"
            ),
            "body{font-family:Arial,'Liberation Sans',sans-serif;line-height:1.45}",
        )
    if layout == 1:
        rows = "".join(
            f"<tr><td class=l>{a}</td><td>{b}</td></tr>"
            for a, b in (
                ("Płatnik składek", f.name),
                ("NIP", f.nip),
                ("REGON", f.regon),
                ("Adres", f.address),
                ("Stan na dzień", day),
            )
        )
        return page(
            "<div class=t>ZUS<span>Zakład Ubezpieczeń Społecznych<br>www.zus.pl · tel. 22 560 16 00</span></div>"
            f"<p>Numer: {number}<br>Data wystawienia: {day}</p><h2>Zaświadczenie o niezaleganiu w opłacaniu "
            f"składek</h2><table>{rows}</table><div class=w>Płatnik <b>nie posiada zaległości</b> z tytułu składek na: "
            "<br>• ubezpieczenia społeczne<br>• ubezpieczenie zdrowotne<br>• Fundusz Pracy i Fundusz Solidarnościowy"
            "<br>• Fundusz Gwarantowanych Świadczeń Pracowniczych</div><p class=m>Autentyczność dokumentu można "
            "sprawdzić na stronie zus.pl, podając numer zaświadczenia i NIP płatnika. Dokument wydano z Platformy "
            "Usług Elektronicznych, opatrzono pieczęcią elektroniczną ZUS i nie wymaga podpisu odręcznego.</p>",
            ".t{font-size:30pt;font-weight:bold;color:#0a7a4b;border-bottom:3px solid #0a7a4b}.t span{font-size:9pt;"
            "float:right;color:#333;font-weight:normal;text-align:right}table{border-collapse:collapse;width:100%}"
            "td{border:1px solid #999;padding:5px}.l{width:4.5cm;background:#eef5f1}.w{margin:18px 0;padding:10px;"
            "border-left:5px solid #0a7a4b}.m{font-size:8.5pt;color:#333}",
        )
    if layout == 2:
        funds = "".join(
            f"<tr><td>{n}</td><td>{name}</td><td>brak zaległości</td></tr>"
            for n, name in enumerate(
                ("Ubezpieczenia społeczne", "Ubezpieczenie zdrowotne", "Fundusz Pracy", "FGŚP", "FEP"), 1
            )
        )
        return page(
            f"<table class=n><tr><td>Zakład Ubezpieczeń Społecznych<br>Inspektorat w {branch}</td><td style="
            f"'text-align:right'>{day}<br>Nr {number}</td></tr></table><h3>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU "
            f"SKŁADEK</h3><p>Zaświadcza się, że <b>{f.name}</b>, {f.address}, identyfikator podatkowy NIP: "
            f"<b>{f.dashed}</b>, na dzień wydania zaświadczenia nie zalega z opłatą składek:</p><table class=b><tr>"
            f"<th>Lp.</th><th>Tytuł</th><th>Stan konta</th></tr>{funds}</table><p>Zaświadczenie wydano na wniosek "
            "strony w celu przedłożenia w urzędzie. Podstawa prawna: art. 217 i 218 Kpa.</p>"
            + _foot(
                paper,
                f"Z upoważnienia Dyrektora Oddziału<br>starszy specjalista<br>{OFFICERS[f.seed % 4]}",
                f.seed * 3 + 17,
            ),
            "body{font-family:'Liberation Serif',serif;font-size:11.5pt}h3{text-align:center;margin:32px}table"
            "{width:100%;border-collapse:collapse}.b td,.b th{border:1px solid #000;padding:4px}",
        )
    return page(
        f"<p><b>ZUS Oddział w {branch}</b><br>Referat obsługi klienta</p><p>{number}<span style='float:right'>"
        f"dnia {day} r.</span></p><p style='margin:26px 0 20px'><b>Dotyczy: zaświadczenie o niezaleganiu w "
        f"opłacaniu składek</b></p><p>Szanowni Państwo,</p><p>w odpowiedzi na wniosek zaświadczamy, że na koncie "
        f"płatnika:</p><p style='margin-left:1.5cm'>{f.name}<br>{f.address}<br>NIP {f.nip}</p><p>na dzień {day} r. nie "
        "ma zaległości w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne i fundusze, do których "
        "poboru jest zobowiązany Zakład Ubezpieczeń Społecznych.</p><p>Zaświadczenie odzwierciedla stan konta w dniu "
        "jego wydania.</p>"
        + _foot(paper, f"KIEROWNIK REFERATU<br>{OFFICERS[(f.seed + 1) % 4]}", f.seed * 3 + 23),
        "body{line-height:1.5}",
    )


OFFICERS = ("Halina Brzoskwa", "Iwona Tarnas", "Mirosław Gądek", "Elżbieta Wolanin")


def tax(f: Firm, layout: int, day: str, number: str, office: str, paper: bool, owed: str = "") -> Html:
    """None owed, or `owed` złoty, in layout 0–3."""
    title = "Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości"
    said = (
        f"posiada zaległości podatkowe w kwocie {owed} zł (VAT za luty 2026 r.) oraz odsetki za zwłokę"
        if owed
        else "nie posiada zaległości podatkowych"
    )
    if layout == 0:
        rows = "".join(
            f"<tr><td class=l>{a}</td><td>{b}</td></tr>"
            for a, b in (
                ("1. Identyfikator podatkowy NIP", f.nip),
                ("2. Nazwa / imię i nazwisko", f.name),
                ("3. Adres", f.address),
                ("4. Stan na dzień", day),
                ("5. Treść zaświadczenia", f"Podatnik <b>{said}</b>."),
                ("6. Postępowanie egzekucyjne / karne skarbowe", "nie jest prowadzone"),
                ("7. Opłata skarbowa", "21 zł, uiszczona"),
            )
        )
        return page(
            f"<p>NACZELNIK URZĘDU SKARBOWEGO<br>w {office}<span style='float:right'>{day}</span></p>"
            f"<p>{number}</p><h3>ZAS-W<br>{title}</h3><p>Na podstawie art. 306a § 1 i art. 306e Ordynacji podatkowej "
            f"zaświadcza się, co następuje:</p><table>{rows}</table>"
            + _foot(
                paper, f"z up. Naczelnika Urzędu Skarbowego<br>{OFFICERS[(f.seed + 2) % 4]}", f.seed * 3 + 31
            ),
            "h3{text-align:center}table{width:100%;border-collapse:collapse}td{border:1px solid #000;padding:6px}"
            ".l{width:6cm;background:#f1f1f1}body{font-family:Arial,'Liberation Sans'}",
        )
    if layout == 1:
        return page(
            f"<p>Urząd Skarbowy w {office}<br>{number}<span style='float:right'>dnia {day} r.</span></p><h2 style="
            f"'text-align:center;margin:34px 0 20px'>ZAŚWIADCZENIE<br><span style='font-size:12pt'>o niezaleganiu w "
            f"podatkach lub stwierdzające stan zaległości</span></h2><p>Naczelnik Urzędu Skarbowego w {office}, po "
            f"rozpatrzeniu wniosku, zaświadcza, że {f.name}, {f.address}, NIP {f.dashed}, według stanu na dzień {day} "
            f"r. <b>{said}</b>.</p><p>Zaświadczenie wydaje się na podstawie art. 306e § 1 ustawy Ordynacja "
            "podatkowa.</p>"
            + _foot(paper, f"KIEROWNIK DZIAŁU<br>{OFFICERS[(f.seed + 3) % 4]}", f.seed * 3 + 37),
            "body{font-family:'Liberation Serif',serif;font-size:12pt;line-height:1.5}",
        )
    if layout == 2:
        return page(
            f"<div class=t><b>e-Urząd Skarbowy</b><span>Krajowa Administracja Skarbowa</span></div><h2>{title}</h2>"
            f"<p class=g>Numer dokumentu<br><b>{number}</b></p><p class=g>Data i godzina wydania<br><b>{day}, "
            f"10:{f.seed % 50 + 10}</b></p><p class=g>Organ<br><b>Naczelnik Urzędu Skarbowego w {office}</b></p>"
            f"<p class=g>Podatnik<br><b>{f.name}</b><br>NIP: {f.nip}<br>{f.address}</p><p class=g>Informacja o "
            f"zaległościach<br><b>Na dzień wydania zaświadczenia podatnik {said}.</b></p><p><small>Dokument wydano "
            "automatycznie i opatrzono kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. "
            "Wydruk nie wymaga podpisu.</small></p>",
            ".t{background:#b5121b;color:#fff;padding:10px 14px;font-size:14pt}.t span{float:right;font-size:10pt}"
            ".g{border-bottom:1px solid #ccc;padding:6px 0;margin:0;color:#333}h2{font-size:15pt}",
        )
    left = f"<b>A. Organ</b><br>Urząd Skarbowy w {office}<br><br><b>B. Sprawa</b><br>{number}<br>z dnia {day}"
    right = f"<b>C. Podatnik</b><br>{f.name}<br>{f.address}<br>NIP {f.nip}<br>REGON {f.regon}"
    none, some = ("☐", "☒") if owed else ("☒", "☐")
    return page(
        f"<h3>KRAJOWA ADMINISTRACJA SKARBOWA</h3><h3>{title}</h3><table><tr><td>{left}</td><td>{right}</td></tr>"
        f"<tr><td colspan=2><b>D. Stwierdza się, że na dzień {day}</b><br><br>{none} podatnik nie posiada zaległości "
        f"podatkowych<br>{some} podatnik posiada zaległości podatkowe w kwocie {owed or '–––'} zł</td></tr>"
        "<tr><td colspan=2><b>E. Podstawa prawna</b><br>art. 306a § 1 i 3, art. 306e Ordynacji podatkowej</td></tr>"
        "</table>" + _foot(paper, f"Zastępca Naczelnika<br>{OFFICERS[f.seed % 4]}", f.seed * 3 + 41),
        "h3{text-align:center;margin:6px}table{width:100%;border-collapse:collapse;margin-top:20px}td{border:1px solid "
        "#222;padding:8px;width:50%;vertical-align:top}",
    )


def zus_request(f: Firm, day: str) -> Html:
    """The request for a certificate, instead of it."""
    return page(
        "<p><b>ZUS</b> Zakład Ubezpieczeń Społecznych</p><h3>RWN – Wniosek o wydanie zaświadczenia o niezaleganiu w "
        f"opłacaniu składek</h3><p>Dane płatnika składek: {f.name}<br>NIP: {f.nip}<br>REGON: {f.regon}<br>Adres: "
        f"{f.address}</p><p>Wnoszę o wydanie zaświadczenia o niezaleganiu w opłacaniu składek w 1 egzemplarzu.</p><p>"
        f"Sposób odbioru: ☒ na portalu eZUS &nbsp; ☐ w placówce ZUS &nbsp; ☐ pocztą</p><p>Data wypełnienia: {day}</p>"
        f"<p>Podpis wnioskodawcy</p>{picture(f.seed, False, 46)}"
    )


def evidence(f: Firm, what: str, number: str, until: str) -> Html:
    """A certificate that the firm holds."""
    return page(
        "<div style='border:5px double #27517f;padding:2cm 1cm;text-align:center'><p>Jednostka Certyfikacyjna QUALICER"
        f"</p><h1>CERTYFIKAT</h1><p>nr {number}</p><p>potwierdza, że</p><h2>{f.name}</h2><p>{f.address}</p><p>spełnia "
        f"wymagania</p><h2>{what}</h2><p>ważny do {until}</p>{picture(f.seed * 3 + 61, False, 50)}<p>Dyrektor ds. "
        "certyfikacji</p></div>"
    )
