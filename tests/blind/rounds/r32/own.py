"""Forms of firms' own, an old template, and copies of certificates."""

from . import ink
from .firm import SIZES, Firm
from .zus import page


def signed(f: Firm, how: str) -> str:
    """Place and date, and the line for the signature."""
    stroke = ink.svg("signature", f.seed, 190, style="margin-bottom:-14px") if how == "hand" else ""
    return (
        f'<div style="display:flex;justify-content:space-between;align-items:flex-end;margin-top:9mm"><div>{f.town}, {f.signed_on}</div>'
        f'<div style="text-align:center">{stroke}<br>........................................<br><small>{f.signer}, {f.signer_role}</small></div></div>'
    )


def status(f: Firm, how: str = "hand") -> str:
    """A status declaration in the firm's own words, on its letterhead."""
    return page(
        "body{font-family:'Liberation Serif';font-size:12pt}",
        f"""<div style="border-bottom:2px solid #7a2f2f;padding-bottom:3mm"><b style="font-size:15pt;color:#7a2f2f">{f.name}</b><br>
<small>{f.address} · NIP {f.nip} · REGON {f.regon} · tel. {f.phone}</small></div>
<p style="text-align:right">Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju</p>
<h3 style="text-align:center;margin:10mm 0">Oświadczenie o statusie przedsiębiorcy (MŚP)</h3>
<p>W związku z naborem na wyjazd studyjny do Szwajcarii oświadczam, że {f.name} (NIP {f.nip}) spełnia warunki dla
<b>{ {"micro": "mikroprzedsiębiorstwa", "small": "małego przedsiębiorstwa", "medium": "średniego przedsiębiorstwa"}[f.size] }</b> określone w załączniku I do rozporządzenia Komisji (UE) nr 651/2014.</p>
<p>W ostatnim zamkniętym roku obrotowym zatrudnienie wyniosło {f.staff}, roczny obrót {f.turnover}, a suma bilansowa {f.balance}.
Firma jest przedsiębiorstwem samodzielnym – nie ma podmiotów partnerskich ani powiązanych.</p>
<p>Znana jest mi odpowiedzialność za podanie nieprawdziwych danych.</p>{signed(f, how)}""",
    )


def de_minimis(f: Firm, how: str, rule: str = "2023/2831", size: str = "") -> str:
    """The ministry's form as firms know it, in their own copy (or, with another rule, an old one)."""
    shown = size or f.size

    def yn(text: str) -> str:
        return f"<tr><td>{text}</td><td style='width:16mm'>☐ tak</td><td style='width:16mm'>☒ nie</td></tr>"

    def numbered(n: str, label: str, value: str) -> str:
        return f"<tr><td style='width:8mm'>{n})</td><td style='width:66mm'>{label}</td><td colspan=1>{value}</td></tr>"

    sizes = " &nbsp; ".join(
        f"{'☒' if shown == key else '☐'} {label}"
        for key, label in (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały"),
            ("medium", "średni"),
            ("", "inny"),
        )
    )
    return page(
        "body{font-family:'Liberation Sans';font-size:9.4pt}td{border:1px solid #444;padding:3px 6px;vertical-align:top}h4{margin:5mm 0 1mm;background:#e4e4e4;padding:2px 5px}table{width:100%}",
        f"""<p style="text-align:center;font-weight:bold;font-size:11.5pt">Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</p>
<p style="text-align:center">Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) {"nr " if rule.startswith("1407") else ""}{rule}</p>
<h4>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</h4><table>
{numbered("1", "Identyfikator podatkowy NIP podmiotu", f.nip)}{numbered("2", "Imię i nazwisko albo nazwa podmiotu", f.name)}
{numbered("3", "Adres miejsca zamieszkania albo adres siedziby podmiotu", f.address)}{numbered("4", "Identyfikator gminy", f.gmina)}
{numbered("5", "Forma prawna podmiotu", f.legal)}{numbered("6", "Wielkość podmiotu", sizes)}
{numbered("7", "Klasa działalności zgodnie z PKD", f.pkd)}{numbered("8", "Data utworzenia podmiotu", f.created)}</table>
<p style="margin:3mm 0 1mm">9) Powiązania z innymi przedsiębiorcami</p><table>{yn("a) jeden przedsiębiorca posiada w drugim większość praw głosu")}
{yn("b) jeden przedsiębiorca ma prawo powołać lub odwołać większość członków organu drugiego")}{yn("c) dominujący wpływ na podstawie umowy lub statutu")}
{yn("d) kontrola większości praw głosu na podstawie porozumienia")}</table>
<h4>B. Informacje dotyczące sytuacji ekonomicznej podmiotu</h4><table>{yn("1) spełnia kryteria kwalifikujące do postępowania upadłościowego")}{yn("2) toczy się postępowanie restrukturyzacyjne")}</table>
<h4>C. Informacje dotyczące działalności gospodarczej</h4><table>{yn("1) rybołówstwo i akwakultura")}{yn("2) produkcja podstawowa produktów rolnych")}{yn("3) przetwarzanie i obrót produktami rolnymi")}</table>
<h4>D. Pomoc otrzymana w odniesieniu do tych samych kosztów</h4><table>{yn("Czy podmiot otrzymał pomoc na te same koszty kwalifikujące się do objęcia pomocą?")}</table>
<h4>E. Osoba upoważniona do przedstawienia informacji</h4>
<p>Imię i nazwisko: {f.signer} &nbsp;&nbsp; Stanowisko: {f.signer_role} &nbsp;&nbsp; Telefon: {f.phone}</p>{signed(f, how)}""",
    )


def form(f: Firm, how: str) -> str:
    """An application form the firm retyped as a plain list, on its own paper."""
    events = "".join(f"<li>{name} – {place}, {year}</li>" for name, place, year in f.events) or f.none_word
    certs = "".join(f"<li>{item}</li>" for item in f.certificates) or f.none_word
    trips = f"{len(f.trips)}" + (": " + "; ".join(f.trips) if f.trips else " (nie braliśmy udziału)")
    pacts = f"tak – {'; '.join(f.agreements)}" if f.agreements else "nie"
    return page(
        "body{font-family:Carlito;font-size:11pt;line-height:1.35}p{margin:1.6mm 0}h3{margin:5mm 0 1mm;font-size:11.5pt}ol{margin:1mm 0}",
        f"""<p style="text-align:right"><small>{f.name}</small></p>
<h2 style="text-align:center;font-size:14pt">Formularz zgłoszeniowy – wyjazd studyjny do Szwajcarii (22–25.06.2026)<br>projekt „Innowacyjne Lubuskie”</h2>
<h3>1. Dane przedsiębiorcy</h3><p>Nazwa: <b>{f.name}</b></p><p>Siedziba: {f.street}, {f.postal} {f.town}</p><p>Województwo: lubuskie</p>
<p>NIP: {f.nip} &nbsp; REGON: {f.regon} &nbsp; KRS/CEIDG: {f.register}</p><p>PKD przeważające: {f.pkd}</p>
<h3>2. Kto pojedzie</h3><p>Imię i nazwisko: {f.delegate}</p><p>Stanowisko: {f.delegate_role}</p><p>Telefon: {f.phone}</p><p>E-mail: {f.email}</p>
<h3>3. Wielkość i działalność</h3><p>Wielkość przedsiębiorstwa: {SIZES[f.size]}</p><p>Działalność innowacyjna: {"tak" if f.innovative else "nie"}</p><p>Opis działalności: {f.description}</p>
<h3>4. Certyfikaty, atesty, patenty</h3><ol>{certs}</ol>
<h3>5. Internet</h3><p>Strona www po polsku: {f.website_pl or f.none_word}</p><p>Strona www w języku angielskim i innym: {f.website_foreign or f.none_word}</p><p>Media społecznościowe: {", ".join(f.social) or f.none_word}</p>
<h3>6. Targi, wyjazdy, szkolenia z ostatnich 3 lat</h3><ol>{events}</ol>
<h3>7. Wyjazdy z UMWL finansowane z FEWL 2021–2027</h3><p>Liczba wyjazdów: {trips}</p>
<h3>8. Cel udziału</h3><p>{f.goal}</p><h3>9. Języki obce</h3><p>{f.languages}</p>
<h3>10. Lubuskie Inteligentne Specjalizacje</h3><p>{"tak – " + f.lis if f.lis else "nie"}</p>
<h3>11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych</h3><p>{pacts}</p>
<h3>12. Przedsięwzięcie horyzontalne</h3><p>{"tak – " + f.horizontal if f.horizontal else "nie"}</p>
<h3>13. Oświadczenia</h3><p>Dane w zgłoszeniu są zgodne z prawdą, a przekazane treści nie naruszają praw osób trzecich. Firma nie działa w sektorach
wyłączonych (§ 3 ust. 5), a delegowana osoba nie jest pracownikiem Urzędu Marszałkowskiego. Akceptujemy Regulamin.</p>{signed(f, how)}""",
    )


def certificate(f: Firm, norm: str, number: str, scope: str, body: str, since: str, until: str) -> str:
    """A certificate of a management system."""
    return page(
        "body{font-family:'DejaVu Serif';text-align:center;font-size:11pt}",
        f"""<div style="border:3px double #8a6d1f;padding:14mm 10mm;min-height:225mm"><p style="letter-spacing:2px">{body}</p>
<h1 style="font-size:27pt;color:#8a6d1f;margin:14mm 0 8mm">CERTYFIKAT</h1><p>Nr {number}</p><p>Potwierdza się, że system zarządzania organizacji</p>
<p style="font-size:15pt"><b>{f.name}</b><br><span style="font-size:11pt">{f.address}</span></p><p>spełnia wymagania normy</p><p style="font-size:17pt"><b>{norm}</b></p>
<p>w zakresie: {scope}</p><p style="margin-top:14mm">Ważny od {since} do {until}</p>
<div style="margin-top:12mm">{ink.svg("signature", len(number) + 40, 170)}<br>Kierownik jednostki certyfikującej</div></div>""",
    )


def patent(f: Firm, number: str, title: str, day: str) -> str:
    """A patent document."""
    return page(
        "body{font-family:'Liberation Serif';font-size:12.5pt;text-align:center}",
        f"""<p style="margin-top:22mm;letter-spacing:1px">RZECZPOSPOLITA POLSKA<br>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>DOKUMENT PATENTOWY</h1>
<p>Patent nr <b>{number}</b></p><p>na wynalazek pt. „{title}”</p><p>Uprawniony: <b>{f.name}</b>, {f.town}</p><p>Udzielono dnia {day} r.</p>
<div style="margin-top:25mm">{ink.svg("signature", 77, 170)}<br>z up. Prezesa Urzędu Patentowego RP</div>""",
    )
