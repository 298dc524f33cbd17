"""Application forms: five offices, five ways of asking."""

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


def tick(on: bool) -> str:
    return "☒" if on else "☐"


# --- 1: a table with answers at the right ---------------------------------------------------------------------


def card(c: Company, signing: str) -> Html:
    css = (
        "body{font:10.3pt 'Liberation Sans'} td{border:0.6pt solid #444;padding:3.2pt 5pt;vertical-align:top}"
        "table{width:100%} .q{width:38%;background:#eef1f4} .h td{background:#264a6e;color:#fff;font-weight:bold}"
        "h1{font-size:15pt;margin:4pt 0;text-align:center} .top{font-size:8.5pt;color:#555;border-bottom:1pt solid #264a6e}"
    )

    def row(label: str, answer: str) -> str:
        return f'<tr><td class="q">{label}</td><td>{answer}</td></tr>'

    def head(text: str) -> str:
        return f'<tr class="h"><td colspan="2">{text}</td></tr>'

    def yes_no(value: bool) -> str:
        return f"{tick(value)} tak &nbsp;&nbsp;&nbsp; {tick(not value)} nie"

    size = (
        " &nbsp;&nbsp; ".join(f"{tick(c.size == s)} {SIZE_WORD[s]}" for s in SIZES)
        + " &nbsp;&nbsp; ☐ inne (duże)"
    )
    certificates = "<br>".join(f"{n}. {e(t)}" for n, t in enumerate(c.certificates, 1)) or "brak"
    events = "<br>".join(f"– {e(v.when)}: {e(v.what)}" for v in c.events) or "nie brano udziału"
    trips = f"{len(c.trips)}" + (" – " + "; ".join(e(t) for t in c.trips) if c.trips else "")
    body = f"""<div class="top">Urząd Marszałkowski Województwa Lubuskiego &#183; Departament Gospodarki i Rozwoju &#183;
sekretariat.dgr@lubuskie.pl</div><h1>KARTA ZGŁOSZENIA PRZEDSIĘBIORCY</h1>
<p style="text-align:center;margin:0 0 7pt">formularz zgłoszeniowy na wyjazd studyjny do <b>Szwajcarii</b>, 22–25 czerwca 2026 r.,
projekt „Innowacyjne Lubuskie”</p><table>
{head("A. WNIOSKODAWCA")}
{row("Firma (pełna nazwa)", e(c.name))}{row("Siedziba – adres", e(c.address))}{row("Województwo", "lubuskie")}
{row("NIP", c.nip_dashed)}{row("REGON", c.regon)}{
        row("Numer KRS (jeśli dotyczy)", c.krs or "nie dotyczy – wpis w CEIDG")
    }
{row("Przeważający rodzaj działalności wg PKD", f"{c.pkd} – {e(c.trade)}")}{
        row("Telefon / e-mail", f"{c.phone} / {c.email}")
    }
{head("B. OSOBA, KTÓRA WEŹMIE UDZIAŁ W WYJEŹDZIE")}
{row("Imię i nazwisko", e(c.delegate))}{row("Stanowisko w firmie", e(c.delegate_role))}
{head("C. CHARAKTERYSTYKA FIRMY")}
{row("Status przedsiębiorstwa", size)}{row("Czym zajmuje się firma", e(c.activity))}
{row("Czy firma prowadzi działalność innowacyjną", yes_no(c.innovative))}{
        row("Uzasadnienie", e(c.innovation))
    }
{head("D. CERTYFIKATY, PATENTY, ATESTY")}
{row("Proszę wymienić posiadane dokumenty; kopie należy dołączyć", certificates)}
{head("E. FIRMA W INTERNECIE")}
{row("Strona www – polska wersja językowa", e(c.www_pl or "brak"))}
{
        row(
            "Strona www – wersja obcojęzyczna (podać język)",
            f"{e(c.www_foreign)} (język: {c.foreign_languages})" if c.www_foreign else "brak",
        )
    }
{row("Prowadzone profile w mediach społecznościowych", "<br>".join(e(s) for s in c.social) or "brak")}
{head("F. PROMOCJA ZA GRANICĄ – OSTATNIE TRZY LATA")}
{row("Targi zagraniczne i międzynarodowe, szkolenia, wyjazdy studyjne (data i nazwa)", events)}
{
        row(
            "Liczba wyjazdów zorganizowanych przez UMWL ze środków FEWL 2021–2027, z których firma skorzystała",
            trips,
        )
    }
{head("G. SPECJALIZACJE REGIONU")}
{
        row(
            "Czy działalność mieści się w Lubuskich Inteligentnych Specjalizacjach",
            yes_no(c.lis) + (f"<br>obszar: {e(c.lis_area)}" if c.lis else ""),
        )
    }
{
        row(
            "Porozumienia na rzecz Rozwoju Obszarów Kluczowych, w których firma uczestniczy (wymienić)",
            "<br>".join(e(a) for a in c.agreements) or "żadne",
        )
    }
{
        row(
            "Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu",
            yes_no(c.horizontal) + (f"<br>{e(c.horizontal_text)}" if c.horizontal else ""),
        )
    }
</table><p style="font-size:8.8pt">Oświadczam, że dane podane w karcie są zgodne z prawdą, zapoznałem(-am) się z Regulaminem rekrutacji
i zobowiązuję się do pokrycia 15% kosztów udziału. Wyrażam zgodę na przetwarzanie danych osobowych w celu rekrutacji.</p>
<table style="border:0"><tr><td style="border:0;width:50%;vertical-align:bottom">{e(c.town)}, {
        c.signed_on
    } r.<br><small>miejscowość i data</small></td>
<td style="border:0;text-align:center">{sign_html(c, signing)}<br><small>{e(c.signer)}, {
        e(c.signer_role)
    }<br>podpis osoby uprawnionej do reprezentacji</small></td></tr></table>"""
    return Html(page(css, body, "14mm 15mm 13mm 17mm"))


# --- 2: questions as sentences, answers by striking out --------------------------------------------------------


def survey(c: Company, signing: str) -> Html:
    css = (
        "body{font:11.2pt/1.38 'Liberation Serif'} .a{font-family:'Liberation Mono';font-size:10.4pt} h1{font-size:14pt;margin:0}"
        "ol>li{margin:6pt 0} s{text-decoration-thickness:1.4pt} .r{text-align:right}"
    )

    def choose(value: bool, yes: str = "TAK", no: str = "NIE") -> str:
        return f"<b>{yes if value else f'<s>{yes}</s>'} / {no if not value else f'<s>{no}</s>'}</b>*"

    def answer(text: str) -> str:
        return f'<span class="a">{text}</span>'

    size = " / ".join(SIZE_NOUN[s] if c.size == s else f"<s>{SIZE_NOUN[s]}</s>" for s in SIZES)
    events = (
        "".join(f"<br>{chr(97 + n)}) {e(v.what)} ({e(v.when)})" for n, v in enumerate(c.events))
        or " nie braliśmy udziału"
    )
    certificates = (
        "".join(f"<br>{chr(97 + n)}) {e(t)}" for n, t in enumerate(c.certificates)) or " nie posiadamy"
    )
    agreements = "; ".join(e(a) for a in c.agreements)
    body = f"""<p class="r" style="font-size:9pt">Załącznik nr 2 do Regulaminu</p>
<h1>Formularz zgłoszeniowy</h1><p style="margin:0">do udziału w wyjeździe studyjnym: Szwajcaria (czerwiec 2026)</p>
<ol><li>Jak brzmi pełna nazwa przedsiębiorcy? {answer(e(c.name))}</li>
<li>Pod jakim adresem ma on siedzibę lub oddział w regionie? {answer(e(c.address))}, woj. {answer("lubuskie")}</li>
<li>Numery: NIP {answer(c.nip)}, REGON {answer(c.regon)}{f", KRS {answer(c.krs)}" if c.krs else ""}</li>
<li>Jaki jest główny przedmiot działalności (symbol PKD i słownie)? {answer(f"{c.pkd}, {e(c.trade)}")}</li>
<li>Do jakiej kategorii MŚP zalicza się przedsiębiorca? {size}*</li>
<li>Proszę w kilku zdaniach przedstawić firmę: {answer(e(c.activity))}</li>
<li>Czy przedsiębiorca prowadzi działalność o charakterze innowacyjnym? {choose(c.innovative)}<br>Jeżeli tak, na czym ona polega
(własny dział B+R, współpraca z uczelnią, nowe produkty, nakłady)? {answer(e(c.innovation))}</li>
<li>Jakie certyfikaty, świadectwa lub patenty przysługują firmie? {answer(certificates)}</li>
<li>Czy firma ma stronę internetową po polsku? {choose(bool(c.www_pl))} {answer(e(c.www_pl or ""))}<br>
Czy firma ma stronę internetową w języku angielskim lub innym? {choose(bool(c.www_foreign))}
{answer(e(f"{c.www_foreign} ({c.foreign_languages})" if c.www_foreign else ""))}<br>
Na jakich portalach społecznościowych firma jest czynna? {answer("; ".join(e(s) for s in c.social) or "na żadnych")}</li>
<li>W jakich targach zagranicznych, targach międzynarodowych w kraju, szkoleniach i wyjazdach zagranicznych firma wzięła udział
w ciągu ostatnich 3 lat?{answer(events)}</li>
<li>Ile razy firma skorzystała dotąd z wyjazdów organizowanych przez Urząd Marszałkowski (promocja gospodarcza, FEWL 2021–2027)?
{answer(("ani razu (0)" if not c.trips else f"{len(c.trips)} – " + ", ".join(e(t) for t in c.trips)))}</li>
<li>Czy profil firmy wpisuje się w inteligentne specjalizacje województwa? {choose(c.lis)} {answer(e(c.lis_area))}</li>
<li>Czy firma działa w ramach Porozumienia na rzecz Rozwoju Obszaru Kluczowego? {choose(bool(c.agreements))}
{"W ilu i w jakich? " + answer(f"{len(c.agreements)}: {agreements}") if c.agreements else ""}</li>
<li>Czy firma realizuje przedsięwzięcie horyzontalne, o którym mowa w takim Porozumieniu? {choose(c.horizontal)} {answer(e(c.horizontal_text))}</li>
<li>Kto pojedzie w imieniu firmy? {answer(f"{e(c.delegate)} – {e(c.delegate_role)}")}</li>
<li>Dane do kontaktu: tel. {answer(c.phone)}, {answer(c.email)}</li></ol>
<p>Potwierdzam prawdziwość podanych informacji i przyjmuję warunki Regulaminu.</p>
<table style="width:100%"><tr><td>{e(c.town)}, dnia {c.signed_on}</td><td style="text-align:center">{sign_html(c, signing)}<br>
<span style="font-size:9pt">czytelny podpis lub podpis z pieczątką: {e(c.signer)}</span></td></tr></table>
<p style="font-size:8.5pt">* niepotrzebne skreślić</p>"""  # noqa: UP034
    return Html(page(css, body, "17mm 20mm 15mm 22mm"))


# --- 3: Word, sections with tables, [x] -------------------------------------------------------------------------


def word_sections(c: Company, signing: str) -> Word:
    def write(doc: WordDocument) -> None:
        set_up(doc, "Calibri", 10.5)
        doc.sections[0].footer.paragraphs[0].text = "Wyjazd studyjny – Szwajcaria 2026 | formularz zgłoszenia"
        para(doc, "FORMULARZ ZGŁOSZENIA DO WYJAZDU STUDYJNEGO", bold=True, align="c", size=14)
        para(
            doc,
            "Szwajcaria, 22 – 25 VI 2026 | Fundusze Europejskie dla Lubuskiego 2021–2027, Działanie 1.8",
            align="c",
            size=9,
        )

        def mark(on: bool) -> str:
            return "[x]" if on else "[ ]"

        para(doc, "I. Dane przedsiębiorstwa", bold=True)
        grid(
            doc,
            [
                ("Nazwa firmy", c.name),
                ("Forma prawna", c.form),
                ("NIP", c.nip),
                ("REGON", c.regon),
                ("KRS / CEIDG", c.krs or "CEIDG"),
                ("Ulica i numer", c.street),
                ("Kod pocztowy", c.postal),
                ("Miejscowość", c.town),
                ("Województwo", "lubuskie"),
                ("PKD działalności podstawowej", f"{c.pkd} {c.trade}"),
                ("Kontakt", f"{c.phone}, {c.email}"),
            ],
            (5.5, 11),
        )
        para(doc, "II. Wielkość i rodzaj działalności", bold=True)
        grid(
            doc,
            [
                (
                    "mikroprzedsiębiorstwo",
                    "małe przedsiębiorstwo",
                    "średnie przedsiębiorstwo",
                    "duże przedsiębiorstwo",
                ),
                (*(mark(c.size == s) for s in SIZES), "[ ]"),
            ],
            (4.1, 4.1, 4.1, 4.2),
        )
        asked(doc, "Opis działalności firmy:", c.activity)
        asked(
            doc,
            "Innowacyjność – firma prowadzi działalność innowacyjną:",
            f"{mark(c.innovative)} TAK   {mark(not c.innovative)} NIE",
        )
        asked(doc, "Na czym polega / dlaczego nie:", c.innovation)
        para(doc, "III. Certyfikaty i patenty (kopie w załączeniu)", bold=True)
        if c.certificates:
            grid(
                doc,
                [("Lp.", "Nazwa dokumentu"), *((str(n), t) for n, t in enumerate(c.certificates, 1))],
                (1.2, 15.3),
                head=True,
            )
        else:
            para(doc, "Nie posiadamy.")
        para(doc, "IV. Witryna internetowa i media społecznościowe", bold=True)
        grid(
            doc,
            [
                ("", "jest / nie ma", "adres"),
                (
                    "strona w j. polskim",
                    f"{mark(bool(c.www_pl))} jest  {mark(not c.www_pl)} nie ma",
                    c.www_pl or "–",
                ),
                (
                    "strona w j. obcym",
                    f"{mark(bool(c.www_foreign))} jest  {mark(not c.www_foreign)} nie ma",
                    f"{c.www_foreign} (j. {c.foreign_languages})" if c.www_foreign else "–",
                ),
                (
                    "profile społecznościowe",
                    f"{mark(bool(c.social))} są  {mark(not c.social)} nie ma",
                    "\n".join(c.social) or "–",
                ),
            ],
            (4.5, 4.5, 7.5),
            head=True,
        )
        para(
            doc,
            "V. Doświadczenie w działaniach promocyjno-informacyjnych na rynkach zagranicznych (3 lata wstecz)",
            bold=True,
        )
        rows = [("Termin", "Nazwa wydarzenia i miejsce"), *((v.when, v.what) for v in c.events)]
        grid(doc, rows if c.events else [*rows, ("–", "brak")], (4.5, 12), head=True)
        para(doc, "VI. Wcześniejsze wyjazdy z Urzędem Marszałkowskim finansowane z FEWL 2021-2027", bold=True)
        asked(doc, "Liczba wyjazdów:", str(len(c.trips)))
        asked(doc, "Które:", "; ".join(c.trips) or "nie dotyczy")
        para(doc, "VII. Lubuskie Inteligentne Specjalizacje", bold=True)
        grid(
            doc,
            [
                ("Pytanie", "Tak", "Nie", "Szczegóły"),
                ("Firma działa w obszarze LIS", mark(c.lis), mark(not c.lis), c.lis_area or "–"),
                (
                    "Firma działa w ramach Porozumienia / Porozumień",
                    mark(bool(c.agreements)),
                    mark(not c.agreements),
                    "\n".join(c.agreements) or "–",
                ),
                (
                    "Firma realizuje przedsięwzięcie horyzontalne",
                    mark(c.horizontal),
                    mark(not c.horizontal),
                    c.horizontal_text or "–",
                ),
            ],
            (6, 1.4, 1.4, 7.7),
            head=True,
        )
        para(doc, "VIII. Delegowany przedstawiciel", bold=True)
        grid(doc, [("Imię i nazwisko", c.delegate), ("Funkcja", c.delegate_role)], (5.5, 11))
        para(
            doc,
            "Zgłoszenie jest wiążącą deklaracją udziału w wyjeździe. Oświadczam, że powyższe dane są prawdziwe.",
            size=9.5,
        )
        para(doc, f"{c.town}, {c.signed_on} r.")
        sign_word(doc, c, signing, f"podpis i pieczęć Wnioskodawcy ({c.signer}, {c.signer_role})")

    return Word(write)


# --- 4: boxes, two columns, three pages ------------------------------------------------------------------------


def boxes(c: Company, signing: str) -> Html:
    css = (
        "body{font:10.2pt 'DejaVu Sans';color:#111} .b{border:1pt solid #777;border-radius:4pt;padding:5pt 8pt;margin:0 0 7pt;"
        "break-inside:avoid} .l{font-size:7.6pt;color:#444;text-transform:none;display:block;margin-bottom:2pt}"
        ".two{display:grid;grid-template-columns:1fr 1fr;gap:0 8pt} .k{display:inline-block;width:13pt;height:15pt;border:.8pt solid #333;"
        "text-align:center;margin-right:-0.8pt} h1{font-size:13.5pt} h2{font-size:10.8pt;background:#dfe8dc;padding:3pt 6pt;margin:9pt 0 6pt}"
        ".f{font-size:7.5pt;color:#555;border-top:.6pt solid #999;padding-top:2pt;margin-top:10pt}"
    )

    def box(label: str, value: str) -> str:
        return f'<div class="b"><span class="l">{label}</span>{value}</div>'

    def cells(text: str) -> str:
        return "".join(f'<span class="k">{ch}</span>' for ch in text)

    def options(value: bool) -> str:
        return f"{'⊠' if value else '□'} Tak<br>{'⊠' if not value else '□'} Nie"

    size_rows = "<br>".join(
        f"{'⊠' if c.size == s else '□'} {t}"
        for s, t in (
            ("micro", "mikro – mniej niż 10 zatrudnionych"),
            ("small", "małe – mniej niż 50 zatrudnionych"),
            ("medium", "średnie – mniej niż 250 zatrudnionych"),
            ("large", "żadne z powyższych"),
        )
    )
    events = (
        "".join(f"<tr><td style='width:30%'>{e(v.when)}</td><td>{e(v.what)}</td></tr>" for v in c.events)
        or "<tr><td>— nie uczestniczono —</td></tr>"
    )
    certificates = "".join(f"• {e(t)}<br>" for t in c.certificates) or "Firma nie ma takich dokumentów."
    foot = '<div class="f">Zgłoszenie na wyjazd studyjny do Szwajcarii &#160;|&#160; strona {} z 3</div>'
    body = f"""<h1>ZGŁOSZENIE UDZIAŁU<br>wyjazd studyjny „Szwajcaria 2026”</h1>
<p style="font-size:8.5pt">Proszę wypełnić wszystkie pola. Organizator: Województwo Lubuskie. Adres do wysyłki: sekretariat.dgr@lubuskie.pl</p>
<h2>Część 1 – kto się zgłasza</h2>{box("Przedsiębiorca (nazwa zgodna z rejestrem)", f"<b>{e(c.name)}</b>")}
<div class="two">{box("Numer identyfikacji podatkowej", cells(c.nip))}{box("REGON", cells(c.regon))}
{box("Ulica, numer", e(c.street))}{box("Kod i poczta", f"{c.postal} {e(c.town)}")}
{box("Województwo siedziby (oddziału)", "LUBUSKIE")}{box("KRS", c.krs or "—")}
{box("Telefon", c.phone)}{box("Poczta elektroniczna", c.email)}
{box("PKD (główne)", c.pkd)}{box("Nazwa grupowania PKD", e(c.trade))}</div>
<div class="two">{box("Uczestnik wyjazdu – imię, nazwisko", f"<b>{e(c.delegate)}</b>")}{box("Uczestnik wyjazdu – stanowisko", e(c.delegate_role))}</div>
{foot.format(1)}<div class="pb"></div>
<h2>Część 2 – o firmie</h2><div class="two">{box("Wielkość firmy (zaznaczyć jedno)", size_rows)}
{box("Działalność innowacyjna", options(c.innovative))}</div>
{box("Krótki opis profilu i oferty", e(c.activity))}{box("Innowacje w firmie – wyjaśnienie do zaznaczonej odpowiedzi", e(c.innovation))}
{box("Wykaz certyfikatów, patentów i innych zaświadczeń dotyczących firmy", certificates)}
<h2>Część 3 – widoczność</h2><div class="two">{box("WWW po polsku", e(c.www_pl or "nie posiadamy"))}
{box("WWW w języku angielskim / innym", e(f"{c.www_foreign} [{c.foreign_languages}]" if c.www_foreign else "nie posiadamy"))}</div>
{box("Facebook, LinkedIn, Instagram i in. – aktywne konta", "<br>".join(e(s) for s in c.social) or "nie prowadzimy")}
{foot.format(2)}<div class="pb"></div>
<h2>Część 4 – doświadczenie międzynarodowe</h2>
<div class="b"><span class="l">Wydarzenia z ostatnich trzech lat: targi, misje, szkolenia, wyjazdy – kiedy i jakie</span><table style="width:100%">{events}</table></div>
{box("Udział w wyjazdach UMWL w ramach promocji gospodarczej (FEWL 2021–2027) – ile?", f"{len(c.trips)}")}
{box("…i jakie to były wyjazdy", "; ".join(e(t) for t in c.trips) or "—")}
<h2>Część 5 – inteligentne specjalizacje</h2><div class="two">
{box("Działamy w jednej z Lubuskich Inteligentnych Specjalizacji", options(c.lis))}{box("Nazwa specjalizacji", e(c.lis_area or "—"))}
{box("Jesteśmy objęci Porozumieniem na rzecz Rozwoju Obszaru Kluczowego", options(bool(c.agreements)))}
{box("Liczba i nazwy Porozumień", f"{len(c.agreements)}: " + "; ".join(e(a) for a in c.agreements) if c.agreements else "0")}
{box("Realizujemy przedsięwzięcie horyzontalne z Porozumienia", options(c.horizontal))}{box("Tytuł przedsięwzięcia", e(c.horizontal_text or "—"))}</div>
<p style="font-size:8.6pt">Składając zgłoszenie, przyjmuję obowiązek wniesienia wkładu 15% i akceptuję projekt umowy. Informacje są zgodne ze stanem faktycznym.</p>
<div class="two"><div class="b" style="min-height:76px"><span class="l">Miejsce i data</span>{e(c.town)}, {c.signed_on}</div>
<div class="b" style="min-height:76px"><span class="l">Podpis osoby reprezentującej – {e(c.signer)}, {e(c.signer_role)}</span>{sign_html(c, signing)}</div></div>{foot.format(3)}"""
    return Html(page(css, body, "14mm 15mm 12mm 15mm"))


# --- 5: Word, running text ---------------------------------------------------------------------------------------


def word_running(c: Company, signing: str) -> Word:
    def write(doc: WordDocument) -> None:
        set_up(doc, "Liberation Serif", 11.5, 2.5)
        para(
            doc,
            "Wniosek o zakwalifikowanie przedsiębiorcy do wyjazdu studyjnego do Szwajcarii w dniach 22-25 czerwca 2026 r.",
            bold=True,
            align="c",
            size=13,
        )
        para(doc, "(formularz zgłoszeniowy)", align="c")
        number = 0

        def item(label: str, answer: str) -> None:
            nonlocal number
            number += 1
            paragraph = doc.add_paragraph()
            paragraph.add_run(f"§ {number}. {label}").italic = True
            paragraph.add_run("\n" + answer)

        item(
            "Zgłaszający (firma, adres, NIP, REGON)",
            f"{c.name}, {c.address}, NIP {c.nip_dashed}, REGON {c.regon}"
            + (f", KRS {c.krs}" if c.krs else ""),
        )
        item("Województwo, w którym znajduje się siedziba lub zarejestrowany oddział", "lubuskie")
        item("Kod PKD przeważającej działalności", f"{c.pkd} ({c.trade})")
        item(
            "Kategoria przedsiębiorstwa (mikro, małe, średnie)",
            f"{SIZE_NOUN[c.size]}, {c.staff} zatrudnionych",
        )
        item("Przedmiot działalności", c.activity)
        item(
            "Działalność innowacyjna – tak/nie, z uzasadnieniem",
            f"{'Tak' if c.innovative else 'Nie'}. {c.innovation}",
        )
        item(
            "Certyfikaty, atesty, prawa ochronne",
            "\n".join(f"– {t}" for t in c.certificates) or "Firma nie posiada certyfikatów ani patentów.",
        )
        item("Adres strony internetowej w języku polskim", c.www_pl or "Firma nie ma strony internetowej.")
        item(
            "Adres strony w języku obcym i jaki to język",
            f"{c.www_foreign}, {c.foreign_languages}" if c.www_foreign else "Brak wersji obcojęzycznej.",
        )
        item("Aktywność w mediach społecznościowych", "\n".join(c.social) or "Firma nie prowadzi profili.")
        item(
            "Udział w targach, szkoleniach, wyjazdach o charakterze międzynarodowym w ostatnich trzech latach",
            "\n".join(f"– {v.when} – {v.what}" for v in c.events)
            or "Firma nie uczestniczyła w takich wydarzeniach.",
        )
        item(
            "Udział we wcześniejszych wyjazdach organizowanych przez UMWL ze środków FEWL 2021–2027 (liczba, nazwy)",
            f"{len(c.trips)} – " + "; ".join(c.trips)
            if c.trips
            else "Nie uczestniczyliśmy w żadnym wyjeździe.",
        )
        item(
            "Związek z Lubuskimi Inteligentnymi Specjalizacjami",
            f"Tak – {c.lis_area}" if c.lis else "Nie ma związku.",
        )
        item(
            "Porozumienia na rzecz Rozwoju Obszarów Kluczowych, których stroną lub uczestnikiem jest firma",
            "\n".join(f"– {a}" for a in c.agreements) or "Firma nie uczestniczy w żadnym Porozumieniu.",
        )
        item(
            "Przedsięwzięcie horyzontalne",
            f"Tak, realizujemy: {c.horizontal_text}"
            if c.horizontal
            else "Nie realizujemy przedsięwzięcia horyzontalnego.",
        )
        item("Przedstawiciel firmy delegowany na wyjazd", f"{c.delegate}, {c.delegate_role}")
        item("Kontakt", f"tel. {c.phone}, e-mail {c.email}")
        para(
            doc,
            "Świadomy(-a) skutków podania nieprawdy oświadczam, że treść wniosku odpowiada stanowi faktycznemu.",
            size=10,
        )
        para(doc, f"{c.town}, dnia {c.signed_on} r.")
        sign_word(doc, c, signing, f"{c.signer} – {c.signer_role}")

    return Word(write)


LAYOUTS = {
    "card with table": card,
    "survey with striking out": survey,
    "Word sections with [x]": word_sections,
    "boxed, three pages": boxes,
    "Word running paragraphs": word_running,
}


def form(
    c: Company,
    layout: str,
    guise: Guise,
    signing: Signing,
    file_name: str = "formularz zgłoszeniowy",
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    return Paper(
        "application_form",
        layout,
        LAYOUTS[layout](c, signing),
        guise,
        file_name,
        signing,
        {**c.truth(), "nip": c.nip, "name": c.name},
        faults=faults,
        dpi=dpi,
        turned=turned,
    )
