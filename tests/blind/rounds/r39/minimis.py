"""De minimis forms: four layouts."""

from collections.abc import Callable

from tests.blind.model import Html, Signing
from tests.blind.rounds.r39.kit import MEDIUM, MICRO, SIZES, SMALL, Firm, box, sheet, signed, struck

TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
LAW = "rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
OLD = "rozporządzenia Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r."
SECTORS = (
    "rybołówstwo i akwakultura",
    "produkcja podstawowa produktów rolnych",
    "przetwarzanie i obrót produktami rolnymi",
    "działalność związana z wywozem uzależniona od ilości",
    "drogowy transport towarów",
)
TROUBLES = (
    "przedsiębiorca spełnia kryteria objęcia postępowaniem upadłościowym",
    "przedsiębiorca jest w trakcie restrukturyzacji",
    "przedsiębiorca odnotowuje rosnące straty lub spadek obrotów",
)


def official(f: Firm, mode: Signing, law: str = LAW) -> Html:
    """Parts A–E in a numbered grid, a box before each choice."""

    def row(number: str, label: str, value: str) -> str:
        return f"<tr><td class=n>{number}</td><td class=l>{label}</td><td>{value}</td></tr>"

    no = f"{box(False)} tak {box(True)} nie"
    sizes = "<br>".join(
        f"{box(f.size == s)} {t}"
        for s, t in (
            (MICRO, "mikroprzedsiębiorca"),
            (SMALL, "mały przedsiębiorca"),
            (MEDIUM, "średni przedsiębiorca"),
            ("large", "inny przedsiębiorca"),
        )
    )
    body = (
        f"<h1>{TITLE}</h1><p class=c>stosuje się do pomocy udzielanej na warunkach {law}</p><table><tr><th colspan=3>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc</th></tr>"
        + row("1", "Identyfikator podatkowy NIP", f.nip)
        + row("2", "Imię i nazwisko albo nazwa", f.name)
        + row("3", "Adres siedziby", f.address)
        + row("4", "Identyfikator gminy", f.gmina)
        + row("5", "Forma prawna", f.legal)
        + row("6", "Wielkość podmiotu, zgodnie z zał. I do rozporządzenia 651/2014", sizes)
        + row("7", "Klasa działalności wg PKD", f.pkd)
        + row("8", "Data utworzenia", f.founded)
        + row("9", "Powiązania z innymi przedsiębiorcami", no)
        + row("10", "Połączenie, przejęcie lub podział w ostatnich 3 latach", no)
        + "<tr><th colspan=3>B. Sytuacja ekonomiczna</th></tr>"
        + "".join(row(str(n), t, no) for n, t in enumerate(TROUBLES, 1))
        + "<tr><th colspan=3>C. Działalność, w związku z którą ubiega się o pomoc</th></tr>"
        + "".join(row(str(n), t, no) for n, t in enumerate(SECTORS, 1))
        + "<tr><th colspan=3>D. Pomoc na te same koszty kwalifikowalne</th></tr>"
        + row("1", "Czy otrzymano inną pomoc na pokrycie tych samych kosztów?", no)
        + f"<tr><th colspan=3>E. Osoba upoważniona do przedstawienia informacji</th></tr>{row('', 'Imię i nazwisko', f.boss)}{row('', 'Stanowisko', f.boss_role)}{row('', 'Telefon', f.phone)}</table><div class=s>{signed(f, mode)}{f.date}<br><small>data i podpis</small></div>"
    )
    return sheet(
        "body{font:10pt Liberation Sans}h1{font-size:13pt;text-align:center;margin:0}.c{text-align:center}table{border-collapse:collapse;width:100%}td,th{border:1px solid #444;padding:4px 5px;text-align:left;vertical-align:top}th{background:#e4e4e4}.n{width:20px}.l{width:48%}tr{break-inside:avoid}.s{width:45%;margin:18px 0 0 auto;text-align:center}",
        body,
    )


def plain(f: Firm, mode: Signing, law: str = LAW) -> Html:
    """Numbered running text, TAK/NIE struck through."""
    body = (
        f"<h2>{TITLE}</h2><p>Podstawa: przepisy {law}</p><h4>Część A – wnioskodawca</h4><p>1. Nazwa: {f.name}</p><p>2. NIP: {f.dashed}</p><p>3. Adres: {f.address}, gmina (TERYT): {f.gmina}</p><p>4. Forma prawna: {f.legal}</p><p>5. Wielkość przedsiębiorstwa: {SIZES[f.size]}</p><p>6. PKD: {f.pkd} ({f.trade})</p><p>7. Rozpoczęcie działalności: {f.founded}</p><p>8. Przedsiębiorstwa powiązane: brak. Połączenia, przejęcia, podziały: brak.</p>"
        "<h4>Część B – sytuacja ekonomiczna</h4>"
        + "".join(f"<p>{n}. Czy {t}? {struck(False)}</p>" for n, t in enumerate(TROUBLES, 1))
        + "<h4>Część C – rodzaj działalności objętej pomocą</h4>"
        + "".join(f"<p>{n}. {t.capitalize()}: {struck(False)}</p>" for n, t in enumerate(SECTORS, 1))
        + f"<h4>Część D – inna pomoc na te same koszty</h4><p>Przedsiębiorca nie otrzymał innej pomocy na koszty udziału w wyjeździe: kwota {f.aid if f.aid == '0,00 zł' else '0,00 zł'}.</p><h4>Część E – osoba udzielająca informacji</h4><p>{f.boss}, {f.boss_role}, tel. {f.phone}</p><p>{f.town}, {f.date}</p><div class=s>{signed(f, mode)}..............................................<br>podpis</div>"
    )
    return sheet(
        "body{font:11pt/1.3 Liberation Serif}h2{font-size:14pt}h4{margin:10px 0 3px;background:#eee}p{margin:3px 0}.s{margin:24px 0 0 55%;text-align:center;break-inside:avoid}",
        body,
    )


def grid(f: Firm, mode: Signing, law: str = LAW) -> Html:
    """A cell for each digit of NIP, questions with two columns TAK and NIE."""
    cells = "".join(f"<td class=d>{d}</td>" for d in f.nip)
    gmina = "".join(f"<td class=d>{d}</td>" for d in f.gmina)
    ask = lambda items: "".join(f"<tr><td>{t}</td><td class=x></td><td class=x>X</td></tr>" for t in items)  # noqa: E731
    head = "<tr><th>Pytanie</th><th>TAK</th><th>NIE</th></tr>"
    sizes = "".join(
        f"<td>{w} <span class=q>{'X' if f.size == s else '&nbsp;'}</span></td>"
        for s, w in ((MICRO, "mikro"), (SMALL, "małe"), (MEDIUM, "średnie"))
    )
    body = (
        f"<p class=t>{TITLE.upper()}</p><p class=g>Pomoc udzielana zgodnie z przepisami {law} w sprawie stosowania art. 107 i 108 TFUE do pomocy de minimis.</p><h3>A. Dane przedsiębiorcy</h3><table class=o><tr><td>NIP</td>{cells}</tr></table><table class=o><tr><td>Gmina</td>{gmina}</tr></table>"
        f"<table><tr><td>Nazwa</td><td>{f.name}</td></tr><tr><td>Adres</td><td>{f.address}</td></tr><tr><td>Forma prawna</td><td>{f.legal}</td></tr><tr><td>PKD</td><td>{f.pkd}</td></tr><tr><td>Data powstania</td><td>{f.founded}</td></tr></table><table class=o><tr><td>Wielkość:</td>{sizes}</tr></table>"
        f"<h3>B. Sytuacja ekonomiczna przedsiębiorcy</h3><table>{head}{ask(TROUBLES)}</table><h3>C. Czy pomoc dotyczy działalności w sektorze</h3><table>{head}{ask(SECTORS)}</table><h3>D. Kumulacja</h3><table>{head}{ask(('czy na te same koszty przyznano inną pomoc publiczną',))}</table>"
        f"<h3>E. Osoba do kontaktu i podpisu</h3><table><tr><td>{f.boss}</td><td>{f.boss_role}</td><td>{f.phone}</td></tr></table><table class=e><tr><td>{f.date}<br><small>data</small></td><td>{signed(f, mode)}<small>podpis</small></td></tr></table>"
    )
    return sheet(
        "body{font:10pt DejaVu Sans}.t{font-weight:bold;text-align:center;border:2px solid #000;padding:6px}.g{font-size:8pt}h3{font-size:10.5pt;margin:9px 0 3px}table{border-collapse:collapse;width:100%;margin-bottom:4px}td,th{border:1px solid #222;padding:3px 6px}.o{width:auto}.d{width:15px;text-align:center}.x{width:40px;text-align:center;font-weight:bold}.q{border:1px solid #000;padding:0 5px;font-weight:bold}.e td{border:0;text-align:center;vertical-align:bottom;width:50%}tr{break-inside:avoid}",
        body,
    )


def wizard(f: Firm, mode: Signing, law: str = LAW) -> Html:
    """A print of an online wizard: steps, grey labels, page header."""

    def pair(label: str, value: str) -> str:
        return f"<div class=p><span>{label}</span><b>{value}</b></div>"

    body = (
        f"<div class=b>Kreator formularzy · wydruk z dnia {f.date}</div><h1>{TITLE}</h1><p>Zakres: {law.replace('rozporządzenia', 'rozporządzenie', 1)}</p><h2>Krok 1. Część A. Podmiot</h2>"
        + pair("Nazwa podmiotu", f.name)
        + pair("NIP podmiotu", f.nip)
        + pair("Adres", f.address)
        + pair("Kod gminy", f.gmina)
        + pair("Forma prawna podmiotu", f.legal)
        + pair(
            "Wielkość podmiotu",
            {MICRO: "mikroprzedsiębiorca", SMALL: "mały przedsiębiorca", MEDIUM: "średni przedsiębiorca"}[
                f.size
            ],
        )
        + pair("Kod PKD", f.pkd)
        + pair("Data utworzenia podmiotu", f.founded)
        + pair("Podmioty powiązane", "Nie")
        + "<h2>Krok 2. Część B. Sytuacja ekonomiczna</h2>"
        + "".join(pair(t[0].upper() + t[1:], "Nie") for t in TROUBLES)
        + "<h2>Krok 3. Część C. Prowadzona działalność</h2>"
        + "".join(pair(t[0].upper() + t[1:], "Nie dotyczy") for t in SECTORS)
        + "<h2>Krok 4. Część D. Pomoc na te same koszty</h2>"
        + pair("Otrzymana pomoc", "Nie otrzymano")
        + "<h2>Krok 5. Część E. Osoba upoważniona</h2>"
        + pair("Imię i nazwisko", f.boss)
        + pair("Stanowisko", f.boss_role)
        + pair("Telefon", f.phone)
        + f"<div class=s>{signed(f, mode)}<hr>Podpis osoby upoważnionej</div>"
    )
    return sheet(
        "body{font:10pt Liberation Sans;color:#222}.b{font-size:8pt;color:#666;text-align:right}h1{font-size:14pt}h2{font-size:11pt;background:#edf3f7;padding:4px;margin:9px 0 4px}.p{display:flex;border-bottom:1px solid #ddd;padding:3px 0}.p span{width:60%;color:#555}.p b{width:40%}.s{width:45%;margin:22px 0 0 auto;text-align:center;break-inside:avoid}",
        body,
    )


LAYOUTS: tuple[Callable[..., Html], ...] = (official, plain, grid, wizard)
NAMES = (
    "de minimis: grid of parts A-E",
    "de minimis: running text",
    "de minimis: digit cells",
    "de minimis: wizard print",
)


def statement(f: Firm, mode: Signing) -> Html:
    """The statement about aid received: none of it."""
    body = (
        f"<p style='text-align:right'>{f.town}, {f.date}</p><h2>Oświadczenie o otrzymanej pomocy de minimis</h2><p>{f.name}, NIP {f.nip}, {f.address}</p><p>Oświadczam, że w okresie trzech minionych lat przedsiębiorca <b>nie otrzymał</b> pomocy de minimis.</p>"
        f"<table><tr><th>Organ udzielający</th><th>Dzień udzielenia</th><th>PLN</th><th>EUR</th></tr><tr><td>–</td><td>–</td><td>–</td><td>–</td></tr></table><div class=s>{signed(f, mode)}{f.boss}</div>"
    )
    return sheet(
        "body{font:11.5pt Liberation Serif}h2{text-align:center}table{border-collapse:collapse;width:100%}td,th{border:1px solid #333;padding:6px;text-align:center}.s{margin:50px 0 0 55%;text-align:center}",
        body,
    )
