"""Declarations of status, information forms for de minimis aid, statements of aid received, proxies."""

from docx.document import Document as WordDocument

from tests.blind.model import Guise, Html, Paper, Signing, Word
from tests.blind.rounds.r15.base import (
    SIZE_NOUN,
    SIZE_WORD,
    SIZES,
    Company,
    asked,
    e,
    grid,
    page,
    para,
    set_up,
    sign_html,
    sign_word,
)

THRESHOLDS = {
    "micro": ("poniżej 10", "do 2 mln EUR", "do 2 mln EUR"),
    "small": ("poniżej 50", "do 10 mln EUR", "do 10 mln EUR"),
    "medium": ("poniżej 250", "do 50 mln EUR", "do 43 mln EUR"),
}


# --- status -----------------------------------------------------------------------------------------------------


def status_table(c: Company, signing: str) -> Html:
    css = (
        "body{font:10.8pt/1.35 'Liberation Sans'} td,th{border:.7pt solid #333;padding:4pt 6pt;text-align:center} table{width:100%;margin:8pt 0}"
        "h1{font-size:13pt;text-align:center} .n td{border:0}"
    )
    rows = "".join(
        f'<tr><td style="text-align:left">{SIZE_NOUN[s]}</td>{"".join(f"<td>{t}</td>" for t in THRESHOLDS[s])}'
        f"<td><b>{'X' if c.size == s else ''}</b></td></tr>"
        for s in SIZES
    )
    body = f"""<p style="text-align:right">{e(c.town)}, {c.signed_on}</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1>
<p>Nazwa: <b>{e(c.name)}</b><br>Adres: {e(c.address)}<br>NIP: {c.nip}</p>
<p>Oświadczam, że przedsiębiorstwo spełnia kryteria określone w załączniku I do rozporządzenia Komisji (UE) nr 651/2014 i należy do kategorii (wstawić X):</p>
<table><tr><th>Kategoria</th><th>Zatrudnienie</th><th>Obrót roczny</th><th>Suma bilansowa</th><th>Dotyczy</th></tr>{rows}</table>
<p>Dane za ostatni zamknięty rok obrotowy (2025):</p><table><tr><th>Średnioroczne zatrudnienie (RJP)</th><th>Obrót netto (zł)</th><th>Suma bilansowa (zł)</th></tr>
<tr><td>{c.staff}</td><td>{c.turnover}</td><td>{c.balance}</td></tr></table>
<p>Przedsiębiorstwo jest: ☒ samodzielne &#160; ☐ partnerskie &#160; ☐ powiązane</p><p>O każdej zmianie statusu zobowiązuję się niezwłocznie powiadomić Organizatora.</p>
<table class="n"><tr><td></td><td>{sign_html(c, signing, "st")}<br><small>(podpis: {e(c.signer)}, {e(c.signer_role)})</small></td></tr></table>"""
    return Html(page(css, body, "22mm 20mm"))


def status_word_list(c: Company, signing: str) -> Word:
    def write(doc: WordDocument) -> None:
        set_up(doc, "Calibri", 11)
        para(doc, "Załącznik nr 3 do Regulaminu rekrutacji", align="r", size=9)
        para(doc, "Oświadczenie przedsiębiorcy o spełnianiu kryteriów MŚP", bold=True, align="c", size=14)
        asked(doc, "Ja, niżej podpisany(-a)", c.signer)
        asked(doc, "działając w imieniu:", f"{c.name}, {c.address}")
        asked(doc, "NIP:", c.nip_dashed)
        para(doc, "oświadczam, że podmiot ten ma status:")
        for size in SIZES:
            para(doc, f"{'[X]' if c.size == size else '[  ]'}  {SIZE_NOUN[size]}")
        para(doc, "[  ]  przedsiębiorstwo inne niż MŚP")
        para(
            doc,
            "w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.",
            align="j",
        )
        grid(
            doc,
            [
                ("", "2024", "2025"),
                ("zatrudnienie", str(max(1, c.staff - 1)), str(c.staff)),
                ("obrót (zł)", "—", c.turnover),
                ("aktywa bilansu (zł)", "—", c.balance),
            ],
            (6, 5, 5),
            head=True,
        )
        para(doc, "Przedsiębiorstwo nie ma przedsiębiorstw partnerskich ani powiązanych.")
        para(doc, f"{c.town}, {c.signed_on} r.")
        sign_word(doc, c, signing, f"{c.signer}, {c.signer_role}", seed="st")

    return Word(write)


def status_strike(c: Company, signing: str) -> Html:
    css = "body{font:12.2pt/1.6 'Liberation Serif'} h1{font-size:14pt;text-align:center;margin:26pt 0} s{text-decoration-thickness:1.5pt}"
    choice = " / ".join(
        f"{'mikroprzedsiębiorcą' if s == 'micro' else 'małym przedsiębiorcą' if s == 'small' else 'średnim przedsiębiorcą'}"
        if c.size == s
        else f"<s>{'mikroprzedsiębiorcą' if s == 'micro' else 'małym przedsiębiorcą' if s == 'small' else 'średnim przedsiębiorcą'}</s>"
        for s in SIZES
    )
    body = f"""<div style="border:1pt dashed #777;width:62mm;padding:5pt 8pt;font-size:9.5pt;line-height:1.25">{e(c.name)}<br>{e(c.street)}<br>{c.postal} {e(c.town)}<br>
NIP {c.nip}<br>REGON {c.regon}</div><p style="font-size:8.5pt;margin:0">pieczęć firmowa</p><h1>OŚWIADCZENIE O STATUSIE</h1>
<p>Niniejszym oświadczam, że Wnioskodawca, tj. {e(c.name)}, jest {choice}* w rozumieniu przepisów załącznika nr I do rozporządzenia (UE) nr 651/2014.</p>
<p>W 2025 r. Wnioskodawca zatrudniał {c.staff} osób, osiągnął przychód netto {c.turnover} zł, a suma aktywów wyniosła {c.balance} zł.</p>
<p>Wnioskodawca pozostaje przedsiębiorstwem samodzielnym. Znana jest mi odpowiedzialność za złożenie oświadczenia niezgodnego z prawdą.</p>
<table style="width:100%;margin-top:20pt"><tr><td>{e(c.town)}, {c.signed_on} r.</td><td style="text-align:center">{sign_html(c, signing, "st")}<br><small>podpis Wnioskodawcy</small></td></tr></table>
<p style="font-size:9pt">* niewłaściwe skreślić</p>"""
    return Html(page(css, body, "22mm 24mm"))


def status_word_sentence(c: Company, signing: str) -> Word:
    def write(doc: WordDocument) -> None:
        set_up(doc, "Liberation Sans", 10.5)
        para(doc, "Deklaracja statusu Wnioskodawcy", bold=True, size=13)
        para(doc, "dotyczy: wyjazd studyjny do Szwajcarii, projekt „Innowacyjne Lubuskie”", italic=True)
        grid(
            doc,
            [
                ("1. Wnioskodawca", c.name),
                ("2. NIP", c.nip),
                ("3. Siedziba", c.address),
                ("4. Kategoria MŚP", SIZE_WORD[c.size]),
                ("5. Liczba zatrudnionych", str(c.staff)),
                ("6. Roczny obrót", f"{c.turnover} zł"),
                ("7. Suma bilansowa", f"{c.balance} zł"),
                ("8. Powiązania z innymi podmiotami", "brak"),
            ],
            (6, 10.5),
        )
        para(
            doc,
            "Oświadczam, że kategorię w polu 4 ustalono zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014, a wnioskodawca "
            "nie jest przedsiębiorstwem dużym.",
            align="j",
        )
        para(doc, f"Data: {c.signed_on}")
        sign_word(doc, c, signing, f"podpis ({c.signer})", align="", seed="st")

    return Word(write)


# --- information form for de minimis aid ----------------------------------------------------------------------------

LAW = (
    "Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej "
    "do pomocy de minimis (Dz. Urz. UE L, 2023/2831, 15.12.2023)"
)
OLD_LAW = (
    "Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej "
    "do pomocy de minimis (Dz. Urz. UE L 352 z 24.12.2013, str. 1)"
)
FORMS = (
    "przedsiębiorstwo państwowe",
    "jednoosobowa spółka Skarbu Państwa",
    "spółka jednostki samorządu terytorialnego",
    "jednostka sektora finansów publicznych",
    "inna",
)
LINKS = (
    "posiada większość praw głosu w innym przedsiębiorcy",
    "ma prawo powołać lub odwołać większość członków organu innego przedsiębiorcy",
    "wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy lub statutu",
    "samodzielnie kontroluje większość praw głosu w porozumieniu z innymi wspólnikami",
)
STATE = (
    "spełnia kryteria objęcia postępowaniem upadłościowym lub restrukturyzacyjnym",
    "ma zaległości wobec wierzycieli zagrażające płynności",
    "jest w trakcie likwidacji",
)
ACTIVITY = (
    "w produkcji podstawowej produktów rybołówstwa i akwakultury",
    "w produkcji podstawowej produktów rolnych",
    "w przetwarzaniu i obrocie produktami rolnymi",
    "w sektorze transportu drogowego towarów",
)


def dm_official(c: Company, signing: str, law: str = LAW) -> Html:
    css = (
        "body{font:9.2pt/1.25 'Liberation Sans'} td{border:.6pt solid #222;padding:3pt 5pt;vertical-align:top} table{width:100%;margin-bottom:6pt} h1{font-size:12pt;text-align:center}"
        ".p td{background:#d9d9d9;font-weight:bold} .n td{border:0} .x{font-size:8pt}"
    )

    def part(title: str) -> str:
        return f'<table><tr class="p"><td>{title}</td></tr></table>'

    def no(text: str) -> str:
        return f'<tr><td style="width:78%">{text}</td><td>☐ tak &#160; ☒ nie</td></tr>'

    partner = "".join(
        f"<tr><td>1a) NIP wspólnika: {n}</td><td>2a) Imię i nazwisko wspólnika: {e(w)}</td></tr>"
        for w, n in c.partners
    )
    heading = part("A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej")
    partners = f"{heading}<table>{partner}</table>" if partner else ""
    legal = "<br>".join(
        f"{'☒' if f == 'inna' else '☐'} {f}{' – ' + e(c.form) if f == 'inna' else ''}" for f in FORMS
    )
    size = (
        "<br>".join(f"{'☒' if c.size == s else '☐'} {SIZE_NOUN[s]}" for s in SIZES)
        + "<br>☐ inne przedsiębiorstwo"
    )
    body = f"""<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1>
<p class="x">Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu {law}.</p>
{part("A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis")}
<table><tr><td>1) Identyfikator podatkowy NIP podmiotu<br><b>{c.nip}</b></td><td>2) Imię i nazwisko albo nazwa podmiotu<br><b>{e(c.name)}</b></td></tr>
<tr><td>3) Adres miejsca zamieszkania albo siedziby<br>{e(c.address)}</td><td>4) Identyfikator gminy<br>{c.teryt}</td></tr></table>
{partners}
<table><tr><td style="width:50%">5) Forma prawna podmiotu<br>{legal}</td><td>6) Wielkość podmiotu (zał. I do rozporządzenia 651/2014)<br>{size}</td></tr>
<tr><td>7) Klasa działalności PKD, w związku z którą podmiot ubiega się o pomoc<br><b>{c.pkd[:5]}</b></td><td>8) Data utworzenia podmiotu<br>{c.founded}</td></tr></table>
<table><tr class="p"><td colspan="2">9) Powiązania z innymi przedsiębiorcami – czy podmiot:</td></tr>{"".join(no(t) for t in LINKS)}</table>
<table><tr class="p"><td colspan="2">10) Informacja o utworzeniu w wyniku podziału, połączenia lub przejęcia w ciągu 3 lat</td></tr>{no("Czy podmiot powstał z połączenia, przejęcia albo podziału?")}</table>
<div class="pb"></div>{part("B. Informacje dotyczące sytuacji ekonomicznej podmiotu")}<table>{"".join(no(f"{n}) Czy podmiot {t}?") for n, t in enumerate(STATE, 1))}</table>
{part("C. Informacje dotyczące działalności gospodarczej prowadzonej przez podmiot")}<table>{"".join(no(f"{n}) Czy podmiot prowadzi działalność {t}?") for n, t in enumerate(ACTIVITY, 1))}</table>
{part("D. Informacje dotyczące otrzymanej pomocy przeznaczonej na te same koszty kwalifikujące się do objęcia pomocą")}
<table>{no("Czy na te same koszty podmiot otrzymał pomoc inną niż pomoc de minimis?")}{no("Czy na te same koszty podmiot otrzymał pomoc de minimis?")}</table>
{part("E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji")}
<table><tr><td>Imię i nazwisko: {e(c.signer)}</td><td>Nr telefonu: {c.phone}</td></tr><tr><td>Stanowisko służbowe: {e(c.signer_role)}</td><td>Data: {c.signed_on}</td></tr>
<tr><td colspan="2" style="text-align:center">Podpis<br>{sign_html(c, signing, "dm")}</td></tr></table>"""
    return Html(page(css, body, "14mm 15mm"))


def dm_word_list(c: Company, signing: str) -> Word:
    def write(doc: WordDocument) -> None:
        set_up(doc, "Liberation Serif", 10.5)
        para(
            doc,
            "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
            bold=True,
            align="c",
            size=12,
        )
        para(doc, f"(na warunkach rozporządzenia {LAW})", align="c", size=8.5)
        para(doc, "CZĘŚĆ A – PODMIOT", bold=True)
        for n, (label, value) in enumerate(
            (
                ("NIP", c.nip_dashed),
                ("Nazwa podmiotu", c.name),
                ("Adres siedziby", c.address),
                ("Identyfikator gminy (TERYT)", c.teryt),
                ("Forma prawna", c.form),
                ("Wielkość podmiotu", SIZE_NOUN[c.size]),
                ("Klasa PKD", c.pkd[:5]),
                ("Data utworzenia", c.founded),
            ),
            1,
        ):
            asked(doc, f"A{n}. {label}:", value)
        for n, (who, nip) in enumerate(c.partners, 1):
            asked(doc, f"A1.{n} Wspólnik:", f"{who}, NIP {nip}")
        para(doc, "A9. Powiązania z innymi przedsiębiorcami:")
        for text in LINKS:
            para(doc, f"– {text}: nie")
        asked(doc, "A10. Podział, połączenie, przejęcie w ostatnich 3 latach:", "nie dotyczy")
        para(doc, "CZĘŚĆ B – SYTUACJA EKONOMICZNA", bold=True)
        for text in STATE:
            para(doc, f"Podmiot {text}: nie")
        para(doc, "CZĘŚĆ C – DZIAŁALNOŚĆ", bold=True)
        for text in ACTIVITY:
            para(doc, f"Działalność {text}: nie")
        para(doc, "CZĘŚĆ D – POMOC NA TE SAME KOSZTY", bold=True)
        para(doc, "Podmiot nie otrzymał innej pomocy na pokrycie tych samych kosztów kwalifikowalnych.")
        para(doc, "CZĘŚĆ E – OSOBA UPOWAŻNIONA", bold=True)
        para(doc, f"{c.signer}, {c.signer_role}, tel. {c.phone}, {c.signed_on}")
        sign_word(doc, c, signing, "podpis", seed="dm")

    return Word(write)


def dm_compact(c: Company, signing: str) -> Html:
    css = (
        "body{font:10pt/1.35 'Carlito'} .c{columns:2;column-gap:9mm} h1{font-size:13pt} h3{font-size:10.5pt;margin:6pt 0 3pt;border-bottom:1pt solid #333}"
        "p{margin:2pt 0} .blk{break-inside:avoid}"
    )

    def lines(texts: tuple[str, ...]) -> str:
        return "".join(f"<p>• {t} — <b>NIE</b></p>" for t in texts)

    partner = "".join(f"<p>A1. Wspólnik {e(w)}, NIP {n}</p>" for w, n in c.partners)
    body = f"""<h1>Pomoc de minimis – formularz informacji przedstawianych przy ubieganiu się o pomoc</h1>
<p style="font-size:8.5pt">Wydruk z programu finansowo-księgowego. Wzór: rozporządzenie Rady Ministrów (Dz.U. 2024 poz. 40, zm. Dz.U. 2025 poz. 1489). Podstawa: rozporządzenie (UE) 2023/2831.</p>
<div class="c"><div class="blk"><h3>A. Podmiot ubiegający się o pomoc</h3><p>NIP: <b>{c.nip}</b></p><p>Nazwa: <b>{e(c.name)}</b></p><p>Adres: {e(c.address)}</p><p>Gmina: {c.teryt}</p>
<p>Forma prawna: inna – {e(c.form)}</p><p>Wielkość: <b>{SIZE_NOUN[c.size]}</b></p><p>PKD (klasa): {c.pkd[:5]}</p><p>Utworzono: {c.founded}</p>{partner}</div>
<div class="blk"><h3>A, pkt 9–10. Powiązania i przekształcenia</h3>{lines(LINKS)}<p>• połączenie, przejęcie, podział — <b>NIE</b></p></div>
<div class="blk"><h3>B. Sytuacja ekonomiczna</h3>{lines(STATE)}</div><div class="blk"><h3>C. Prowadzona działalność</h3>{lines(ACTIVITY)}</div>
<div class="blk"><h3>D. Pomoc na te same koszty</h3><p>• pomoc inna niż de minimis — <b>NIE</b></p><p>• pomoc de minimis — <b>NIE</b></p></div>
<div class="blk"><h3>E. Informacji udzielił(a)</h3><p>{e(c.signer)}</p><p>{e(c.signer_role)}, tel. {c.phone}</p><p>Data: {c.signed_on}</p><p>Podpis:</p>{sign_html(c, signing, "dm")}</div></div>"""
    return Html(page(css, body, "16mm 15mm"))


def dm_word_grid(c: Company, signing: str) -> Word:
    def write(doc: WordDocument) -> None:
        set_up(doc, "Arial", 9.5, 1.8)
        para(
            doc,
            "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis",
            bold=True,
            align="c",
            size=12,
        )
        para(doc, f"Dotyczy pomocy udzielanej zgodnie z rozporządzeniem {LAW}", size=8)

        def mark(on: bool) -> str:
            return "☑" if on else "☐"

        grid(
            doc,
            [
                ("A", "Informacje o podmiocie"),
                ("A.1 NIP", c.nip),
                ("A.2 Nazwa", c.name),
                ("A.3 Adres", c.address),
                ("A.4 Gmina", c.teryt),
                ("A.5 Forma prawna", f"{mark(True)} inna: {c.form}"),  # noqa: FBT003
                (
                    "A.6 Wielkość",
                    "   ".join(f"{mark(c.size == s)} {SIZE_WORD[s]}" for s in SIZES)
                    + f"   {mark(False)} inne",  # noqa: FBT003
                ),
                ("A.7 PKD – klasa", c.pkd[:5]),
                ("A.8 Data utworzenia", c.founded),
                *((f"A1 wspólnik {n}", f"{w}, NIP {p}") for n, (w, p) in enumerate(c.partners, 1)),
            ],
            (5, 12.3),
            head=True,
        )
        for letter, title, texts in (
            ("A.9", "Powiązania", LINKS),
            ("B", "Sytuacja ekonomiczna", STATE),
            ("C", "Rodzaj działalności", ACTIVITY),
            ("D", "Pomoc na te same koszty", ("otrzymał inną pomoc publiczną", "otrzymał pomoc de minimis")),
        ):
            grid(
                doc,
                [(f"{letter} {title}", "Tak", "Nie"), *((t, mark(False), mark(True)) for t in texts)],  # noqa: FBT003
                (13.3, 2, 2),
                head=True,
            )
        grid(
            doc,
            [
                ("E Osoba upoważniona", f"{c.signer}, {c.signer_role}"),
                ("Telefon, data", f"{c.phone}, {c.signed_on}"),
            ],
            (5, 12.3),
        )
        sign_word(doc, c, signing, "podpis osoby upoważnionej", seed="dm")

    return Word(write)


# --- statement of aid received, proxy ---------------------------------------------------------------------------------


def aid_table(c: Company, signing: str) -> Word:
    def write(doc: WordDocument) -> None:
        set_up(doc)
        para(doc, "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", bold=True, align="c", size=13)
        para(doc, f"{c.name}, NIP {c.nip_dashed}, {c.address}")
        para(
            doc,
            "oświadcza, że w ciągu minionych trzech lat otrzymał(a) pomoc de minimis:"
            if c.aid
            else "oświadcza, że w ciągu minionych trzech lat nie otrzymał(a) pomocy de minimis.",
        )
        if c.aid:
            grid(
                doc,
                [("Dzień udzielenia", "Organ udzielający", "Wartość PLN", "Wartość EUR"), *c.aid],
                (3.4, 7, 3, 3),
                head=True,
            )
        para(doc, f"{c.town}, {c.signed_on}")
        sign_word(doc, c, signing, f"{c.signer}, {c.signer_role}", seed="aid")

    return Word(write)


def aid_sentence(c: Company, signing: str) -> Html:
    received = "".join(f"<p>{d} – {e(w)} – {p} zł ({u} EUR)</p>" for d, w, p, u in c.aid)
    body = f"""<p style="text-align:right">Zał. nr 4</p><h2 style="text-align:center">Oświadczenie o pomocy de minimis</h2>
<p>Reprezentując {e(c.name)} (NIP {c.nip}), oświadczam, że w okresie 3 lat poprzedzających dzień złożenia wniosku przedsiębiorca
<b>{"uzyskał" if c.aid else "nie uzyskał"}</b> pomoc{"" if c.aid else "y"} de minimis{":" if c.aid else "."}</p>{received}
<p style="margin-top:24pt">{e(c.town)}, {c.signed_on}</p><div style="text-align:right">{sign_html(c, signing, "aid")}<br>{e(c.signer)}</div>"""
    return Html(page("body{font:12pt/1.5 'Liberation Serif'}", body, "25mm 25mm"))


def proxy_letter(c: Company, signing: str, agent: str) -> Html:
    body = f"""<p style="text-align:right">{e(c.town)}, {c.signed_on} r.</p><h2 style="text-align:center">PEŁNOMOCNICTWO</h2>
<p>{e(c.name)} z siedzibą: {e(c.address)}, NIP {c.nip}, upoważnia {e(agent)} do składania i podpisywania dokumentów oraz prowadzenia korespondencji
w naborze na wyjazd studyjny do Szwajcarii organizowany przez Województwo Lubuskie. Pełnomocnictwo wygasa z dniem 31 grudnia 2026 r.</p>
<div style="text-align:right;margin-top:30pt">{sign_html(c, signing, "px")}<br>{e(c.signer)}<br>{e(c.signer_role)}</div>"""
    return Html(page("body{font:12pt/1.6 'Liberation Serif'}", body, "28mm 25mm"))


STATUS = {
    "table with thresholds": status_table,
    "Word list of categories": status_word_list,
    "striking out": status_strike,
    "Word one-word answer": status_word_sentence,
}
DE_MINIMIS = {
    "official two pages": dm_official,
    "Word numbered list": dm_word_list,
    "two columns from accounting": dm_compact,
    "Word grids": dm_word_grid,
}


def status(
    c: Company,
    layout: str,
    guise: Guise,
    signing: Signing,
    file_name: str = "oświadczenie MŚP",
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    return Paper(
        "status_declaration",
        layout,
        STATUS[layout](c, signing),
        guise,
        file_name,
        signing,
        {"nip": c.nip, "name": c.name, "size": c.size},
        dpi=dpi,
        turned=turned,
    )


def de_minimis(
    c: Company,
    layout: str,
    guise: Guise,
    signing: Signing,
    file_name: str = "formularz de minimis",
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    return Paper(
        "de_minimis_form",
        layout,
        DE_MINIMIS[layout](c, signing),
        guise,
        file_name,
        signing,
        {"nip": c.nip, "name": c.name, "size": c.size, "pkd": c.pkd[:5]},
        dpi=dpi,
        turned=turned,
    )


def obsolete_de_minimis(c: Company, guise: Guise, signing: Signing, file_name: str) -> Paper:
    return Paper(
        "de_minimis_form",
        "official two pages, 1407/2013",
        dm_official(c, signing, OLD_LAW),
        guise,
        file_name,
        signing,
        {"nip": c.nip, "name": c.name, "size": c.size, "pkd": c.pkd[:5]},
        faults=("obsolete_template",),
    )


def aid(
    c: Company, layout: str, guise: Guise, signing: Signing, file_name: str = "oświadczenie o pomocy"
) -> Paper:
    source = aid_table(c, signing) if layout == "Word table of aid" else aid_sentence(c, signing)
    return Paper(
        "de_minimis_statement", layout, source, guise, file_name, signing, {"nip": c.nip, "name": c.name}
    )


def proxy(c: Company, guise: Guise, signing: Signing, agent: str, file_name: str = "pełnomocnictwo") -> Paper:
    return Paper(
        "proxy",
        "proxy letter",
        proxy_letter(c, signing, agent),
        guise,
        file_name,
        signing,
        {"nip": c.nip, "name": c.name},
    )
