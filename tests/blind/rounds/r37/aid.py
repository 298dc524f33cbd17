"""De minimis information forms (HTML) and statements of aid received."""

from tests.blind.model import Html

from .data import Firm
from .forms import box, bracket, struck
from .kit import e, page, sig

ENTITY = {
    "micro": "mikroprzedsiębiorca",
    "small": "mały przedsiębiorca",
    "medium": "średni przedsiębiorca",
    "big": "inny przedsiębiorca",
}


def signature(f: Firm, how: str, label: str = "data i podpis") -> str:
    """Place, date and signature in one table."""
    return (
        f"<table style='width:100%;margin-top:8px;break-inside:avoid'><tr><td style='vertical-align:bottom'>{e(f.city)}, {f.day} r.</td>"
        f"<td style='width:46%'>{sig(f.boss, how)}<div style='border-top:1px solid #333;font-size:8pt'>{label}: {e(f.boss)}</div></td></tr></table>"
    )


def official(firm: Firm, how: str, act: str = "2023/2831") -> Html:
    """The template of a regulation: parts with numbered items, footnotes, two pages."""
    f = firm
    old = act == "1407/2013"
    basis = (
        "stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r."
        if old
        else "stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
    )
    digits = "".join(f"<td>{d}</td>" for d in f.nip)
    forms = (
        "przedsiębiorstwo państwowe",
        "jednoosobowa spółka Skarbu Państwa",
        "jednostka samorządu terytorialnego",
        "inna",
    )
    one = (
        "<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1>"
        f"<p class='b'>{basis}</p><h2>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis<sup>1)</sup></h2>"
        f"<table class='t'><tr><td>1) Identyfikator podatkowy NIP<table class='d'><tr>{digits}</tr></table></td>"
        "<td class='g'>A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej<sup>2)</sup><br>1) NIP wspólnika: —</td></tr>"
        f"<tr><td>2) Imię i nazwisko albo nazwa<br><b>{e(f.name)}</b></td><td class='g'>2) Imię i nazwisko albo nazwa: —</td></tr>"
        f"<tr><td>3) Adres miejsca zamieszkania albo siedziby<br><b>{e(f.address)}</b></td><td class='g'>3) Adres: —</td></tr>"
        f"<tr><td>4) Identyfikator gminy, w której podmiot ma siedzibę<br><b>{f.teryt[:6]} {f.teryt[6]}</b></td><td class='g'>4) Identyfikator gminy: —</td></tr></table>"
        "<p><b>5) Forma prawna podmiotu</b></p>"
        + "".join(
            f"<div>{box(x == 'inna')} {x}{' – ' + e(f.legal) if x == 'inna' else ''}</div>" for x in forms
        )
        + "<p><b>6) Wielkość podmiotu</b> (zgodnie z załącznikiem I do rozporządzenia 651/2014)<sup>3)</sup></p>"
        + "".join(f"<div>{box(f.size == k)} {v}</div>" for k, v in ENTITY.items())
        + f"<p><b>7) Klasa działalności zgodnie z PKD</b><sup>4)</sup>: {f.pkd[:5]}</p><p><b>8) Data utworzenia podmiotu:</b> {f.founded}</p>"
        "<p class='f'>1) Wypełnia podmiot ubiegający się. 2) Wypełnia się w przypadku wspólnika. 3) Zaznacza się jedną pozycję. 4) Podaje się klasę działalności, w związku z którą udzielana jest pomoc.</p>"
    )

    def line(text: str) -> str:
        return f"<tr><td>{text}</td><td style='width:120px'>{box(False)} tak &nbsp; {box(True)} nie</td></tr>"

    two = (
        "<p><b>9) Powiązania z innymi przedsiębiorcami</b></p><table class='t'>"
        + line("a) podmiot posiada w innym większość praw głosu")
        + line("b) podmiot ma prawo powołać lub odwołać większość członków organu innego podmiotu")
        + line("c) wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy")
        + line("d) inny przedsiębiorca pozostaje z podmiotem w którymkolwiek z tych stosunków")
        + "</table>"
        "<p><b>10) Czy w okresie ostatnich 3 lat podmiot powstał z połączenia, przejął innego lub powstał z podziału?</b></p><table class='t'>"
        + line("połączenie / przejęcie / podział")
        + "</table>"
        "<h2>B. Informacje dotyczące sytuacji ekonomicznej podmiotu</h2><table class='t'>"
        + line("1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?")
        + line(
            "2) Czy podmiot będący przedsiębiorcą innym niż MŚP znajduje się w sytuacji gorszej niż ocena kredytowa B-?"
        )
        + "</table>"
        "<h2>C. Informacje dotyczące działalności gospodarczej</h2><table class='t'>"
        + line("1) w sektorze rybołówstwa i akwakultury?")
        + line("2) w dziedzinie produkcji podstawowej produktów rolnych?")
        + line("3) w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?")
        + line("4) czy pomoc przeznaczona będzie na działalność wskazaną w pkt 1–3?")
        + "</table>"
        "<h2>D. Informacje dotyczące pomocy otrzymanej w odniesieniu do tych samych kosztów</h2><table class='t'>"
        + line("Czy na pokrycie kosztów, o których mowa, podmiot otrzymał inną pomoc publiczną?")
        + "</table>"
        f"<h2>E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji</h2><table class='t'><tr><td>Imię i nazwisko<br><b>{e(f.boss)}</b></td><td>Stanowisko służbowe<br><b>{e(f.boss_role)}</b></td><td>Numer telefonu<br><b>{f.phone}</b></td></tr></table>"
        + signature(f, how)
    )
    css = (
        "body{font:9.4pt 'Liberation Serif'}h1{font-size:13pt;text-align:center}h2{font-size:10pt;background:#e6e6e6;padding:3px 6px;margin:9px 0 5px}.b{text-align:center;font-size:9pt}"
        ".t{width:100%}.t>tbody>tr>td{border:1px solid #333;padding:3px 6px;vertical-align:top}.g{background:#f2f2f2;width:45%}.d td{border:1px solid #777;width:19px;text-align:center;padding:0}"
        ".pg{break-after:page}p{margin:6px 0 3px}.f{font-size:7.4pt;border-top:1px solid #888;margin-top:16px}"
    )
    return page(css, f"<div class='pg'>{one}</div>{two}", "16mm 16mm")


def narrow(firm: Firm, how: str) -> Html:
    """A firm's own setting: running lines with dots and struck choices, one page."""
    f = firm

    def item(text: str, answer: str) -> str:
        return f"<p>{text} <span class='a'>{answer}</span></p>"

    no = struck(False)
    body = (
        "<h1>INFORMACJE PRZEDSTAWIANE PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</h1><div class='s'>(formularz zgodny z rozporządzeniem Rady Ministrów — pomoc na podstawie rozporządzenia (UE) 2023/2831)</div>"
        "<h2>Część A — o podmiocie</h2>"
        + item("Podmiot:", e(f.name))
        + item("NIP:", f.nip_dashed)
        + item("Adres:", e(f.address))
        + item("Gmina (TERYT):", f.teryt)
        + item("Forma prawna:", e(f.legal))
        + item(
            "Status (zał. I do rozp. 651/2014):",
            ", ".join(v if f.size == k else f"<s>{v}</s>" for k, v in ENTITY.items()),
        )
        + item("PKD, klasa:", f.pkd[:5])
        + item("Podmiot utworzono:", f.founded)
        + item("Powiązania kapitałowe lub osobowe z innymi przedsiębiorcami:", no)
        + item("Połączenie, przejęcie, podział w ostatnich 3 latach:", no)
        + "<h2>Część B — sytuacja ekonomiczna</h2>"
        + item("Podmiot spełnia przesłanki ogłoszenia upadłości na wniosek wierzycieli:", no)
        + item("Pogorszenie sytuacji (tylko inni niż MŚP):", "nie dotyczy")
        + "<h2>Część C — działalność</h2>"
        + item("rybołówstwo, akwakultura:", no)
        + item("produkcja podstawowa produktów rolnych:", no)
        + item("przetwórstwo i obrót produktami rolnymi:", no)
        + item("rozdzielność rachunkowa:", "nie dotyczy")
        + "<h2>Część D — pomoc na te same koszty</h2>"
        + item("Czy otrzymano inną pomoc na pokrycie tych samych kosztów?", no)
        + "<h2>Część E — osoba składająca informacje</h2>"
        + item("Imię, nazwisko, stanowisko:", f"{e(f.boss)}, {e(f.boss_role)}")
        + item("Telefon:", f.phone)
        + signature(f, how, "podpis")
    )
    css = "body{font:10.4pt 'Liberation Sans'}h1{font-size:12pt}h2{font-size:10.4pt;border-bottom:1px solid #000;margin:10px 0 4px}p{margin:3px 0}.a{font-weight:bold}.s{font-size:8.6pt;color:#444}"
    return page(css, body)


def webprint(firm: Firm, how: str) -> Html:
    """A print-out of an on-line generator: a head line, two columns of keys and values, small guidance."""
    f = firm

    def kv(key: str, value: str) -> str:
        return f"<tr><td class='k'>{key}</td><td>{value}</td></tr>"

    body = (
        "<div class='u'>Kreator formularzy pomocy publicznej · wydruk · wersja formularza 11.2025</div>"
        "<h1>Formularz informacji przy ubieganiu się o pomoc de minimis</h1><p class='i'>Podstawa: rozporządzenie Komisji (UE) 2023/2831 (Dz. Urz. UE L z 15.12.2023). Dz.U. 2025 poz. 1489.</p><table>"
        "<tr><th colspan='2'>A. DANE PODMIOTU</th></tr>"
        + kv("A.1 NIP", f.nip)
        + kv("A.2 Nazwa", e(f.name))
        + kv("A.3 Adres", e(f.address))
        + kv("A.4 Identyfikator gminy", f.teryt)
        + kv("A.5 Forma prawna", f"inna: {e(f.legal)}")
        + kv("A.6 Wielkość podmiotu", "<br>".join(f"{bracket(f.size == k)} {v}" for k, v in ENTITY.items()))
        + kv("A.7 Klasa PKD", f.pkd[:5])
        + kv("A.8 Data utworzenia", f.founded)
        + kv("A.9 Powiązania", "[&nbsp;&nbsp;] tak [x] nie")
        + kv("A.10 Przekształcenia w ciągu 3 lat", "[&nbsp;&nbsp;] tak [x] nie")
        + "<tr><th colspan='2'>B. SYTUACJA EKONOMICZNA</th></tr>"
        + kv("B.1 Kryteria upadłości", "[&nbsp;&nbsp;] tak [x] nie")
        + kv("B.2 Sytuacja gorsza niż B-", "[&nbsp;&nbsp;] tak [&nbsp;&nbsp;] nie [x] nie dotyczy")
        + "<tr><th colspan='2'>C. RODZAJ DZIAŁALNOŚCI</th></tr>"
        + kv("C.1 Rybołówstwo i akwakultura", "[&nbsp;&nbsp;] tak [x] nie")
        + kv("C.2 Produkcja podstawowa produktów rolnych", "[&nbsp;&nbsp;] tak [x] nie")
        + kv("C.3 Przetwarzanie i obrót produktami rolnymi", "[&nbsp;&nbsp;] tak [x] nie")
        + "<tr><th colspan='2'>D. POMOC NA TE SAME KOSZTY</th></tr>"
        + kv("D.1 Otrzymana pomoc", "[&nbsp;&nbsp;] tak [x] nie")
        + "<tr><th colspan='2'>E. OSOBA UPOWAŻNIONA</th></tr>"
        + kv("E.1 Imię i nazwisko", e(f.boss))
        + kv("E.2 Stanowisko", e(f.boss_role))
        + kv("E.3 Telefon", f.phone)
        + kv("E.4 Data", f.day)
        + "</table>"
        "<p class='i'>Wskazówka: wydruk należy podpisać odręcznie albo opatrzyć podpisem elektronicznym. Formularz bez podpisu nie wywołuje skutków.</p>"
        f"<div style='margin-left:55%'>{sig(f.boss, how)}<div style='border-top:1px solid #000;font-size:8pt'>podpis osoby wskazanej w E.1</div></div>"
    )
    css = "body{font:9.4pt 'DejaVu Sans'}table{width:100%}td,th{border-bottom:1px solid #ccc;padding:3px 6px;text-align:left;vertical-align:top}th{background:#0b5d5a;color:#fff}.k{width:42%;color:#444}.u{font-size:7.4pt;color:#888;border-bottom:1px solid #ccc}h1{font-size:12.5pt}.i{font-size:8pt;color:#555}"
    return page(css, body, "14mm 15mm")


def statement(firm: Firm, how: str, rows: tuple[tuple[str, str, str, str], ...] = ()) -> Html:
    """Statement of de minimis aid received: a table, or none."""
    f = firm
    inner = "".join(
        f"<tr><td>{i}</td>" + "".join(f"<td>{e(c)}</td>" for c in row) + "</tr>"
        for i, row in enumerate(rows, 1)
    )
    what = (
        f"otrzymałem następującą pomoc de minimis:</p><table style='width:100%' border='1' cellpadding='4'><tr><td>Lp.</td><td>Organ udzielający</td><td>Dzień udzielenia</td><td>Kwota PLN</td><td>Kwota EUR</td></tr>{inner}</table>"
        if rows
        else "<b>nie otrzymałem</b> żadnej pomocy de minimis.</p>"
    )
    body = (
        f"<p>{e(f.name)}<br>{e(f.address)}<br>NIP {f.nip}</p><h1 style='text-align:center;font-size:13pt'>OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS</h1>"
        f"<p>Oświadczam, że w okresie trzech minionych lat przed dniem złożenia zgłoszenia {what}{signature(f, how, 'podpis')}"
    )
    return page("body{font:11pt 'Liberation Serif'}", body, "22mm")


def statement_short(firm: Firm, how: str) -> Html:
    """The same as a boxed sheet with two choices."""
    f = firm
    body = (
        "<div style='border:2px solid #444;padding:14px'><div style='font-size:8pt'>Załącznik nr 4</div><h1 style='font-size:12pt'>Oświadczenie o otrzymanej pomocy de minimis</h1>"
        f"<p>Składający: <b>{e(f.name)}</b>, NIP <b>{f.nip_dashed}</b>, REGON {f.regon}</p><p>W ciągu 3 minionych lat jako jedno przedsiębiorstwo:</p>"
        f"<p>{box(True)} nie uzyskaliśmy pomocy de minimis</p><p>{box(False)} uzyskaliśmy pomoc de minimis w kwocie ………… EUR</p>{signature(f, how, 'podpis')}</div>"
    )
    return page("body{font:10.5pt 'Liberation Sans'}", body, "20mm")
