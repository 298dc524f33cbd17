"""Seven make-ups of the application form."""

from collections.abc import Mapping

from docx.document import Document as WordDocument

from . import pen
from .common import SIZES, Sig, base, boxes, cell, e, line, page, page_number, signed, word_signature, yes_no
from .companies import Firm
from ...model import Html, Value, Word


def fields(f: Firm) -> dict[str, Value]:
    """The whole truth of a form."""
    return {
        "nip": f.nip, "name": f.name, "size": f.size, "innovative": f.innovative,
        "certificates": [p.name for p in f.proofs], "website_pl": f.www or None, "website_foreign": f.www_foreign or None,
        "social_media": list(f.social), "events": f.recent_events, "office_trips": len(f.trips), "lis": f.lis,
        "agreements": len(f.agreements), "horizontal": bool(f.horizontal), "voivodeship": "lubuskie", "postal_code": f.postal,
        "pkd": f.pkd, "delegate": f.delegate,
    }


def _proofs(f: Firm, sep: str = "; ", none: str = "brak") -> str:
    return sep.join(p.cited(" nr ") for p in f.proofs) or none


# 1 ---------------------------------------------------------------------------------------------------------------
def card(f: Firm, sig: Sig, day: str) -> Html:
    """Two-column card with coloured bands."""
    css = (
        "body{font:9.4pt/1.36 'Carlito'}h1{background:#0b5c55;color:#fff;font-size:15pt;margin:0;padding:4mm 6mm}"
        ".sub{background:#d9ece9;padding:1.5mm 6mm;font-size:9pt;margin-bottom:4mm}.cols{display:grid;grid-template-columns:1fr 1fr;gap:0 7mm;align-items:start}"
        ".b{border:1px solid #0b5c55;margin-bottom:3.5mm;break-inside:avoid}.b h2{background:#0b5c55;color:#fff;font-size:9.5pt;margin:0;padding:1mm 2.5mm}"
        ".b div{padding:1.2mm 2.5mm}.l{color:#0b5c55;font-size:8pt;display:block}ul{margin:0 0 0 4mm;padding:0}.foot{font-size:7.5pt;color:#555;border-top:1px solid #999;margin-top:3mm}"
    )

    def lab(label: str, value: str) -> str:
        return f'<div><span class="l">{label}</span>{value}</div>'

    events = "".join(f"<li>{e(x.when)} – {e(x.what)}</li>" for x in f.events) or "<li>nie braliśmy udziału w takich wydarzeniach</li>"
    trips = "".join(f"<li>{e(t)}</li>" for t in f.trips)
    left = (
        '<section class="b"><h2>A. Firma</h2>' + lab("Pełna nazwa", f"<b>{e(f.name)}</b>") + lab("NIP / REGON", f"{f.nip_dashed} / {f.regon}")
        + lab("Forma prawna", e(f.form_name)) + lab("Siedziba", f"{e(f.street)}<br>{f.postal} {e(f.town)}<br>województwo lubuskie, powiat {e(f.powiat)}")
        + lab("Główny kod działalności", f"{f.pkd} – {e(f.pkd_text)}") + lab("Kontakt", f"{f.phone}, {f.email}") + "</section>"
        '<section class="b"><h2>B. Kategoria MŚP</h2>' + f"<div>{boxes(f.size, SIZES, '■', '□')}</div></section>"
        '<section class="b"><h2>C. Kto pojedzie</h2>' + f"<div>{e(f.delegate)} – {e(f.delegate_role)}</div></section>"
        '<section class="b"><h2>D. Obecność w internecie</h2>' + lab("Strona po polsku", e(f.www) or "–")
        + lab("Strona w języku obcym", f"{e(f.www_foreign)} (w języku {e(f.foreign_words)})" if f.www_foreign else "nie posiadamy")
        + lab("Profile społecznościowe prowadzone na bieżąco", "<br>".join(e(s) for s in f.social) or "nie prowadzimy") + "</section>"
    )
    right = (
        '<section class="b"><h2>E. Działalność i innowacje</h2>' + lab("Czym się zajmujemy", e(f.what))
        + lab("Czy firma jest innowacyjna?", yes_no(f.innovative, "■", "□", words=("tak", "nie"))) + lab("Uzasadnienie", e(f.innovation)) + "</section>"
        '<section class="b"><h2>F. Posiadane certyfikaty, patenty, prawa ochronne</h2><div>'
        + ("<ul>" + "".join(f"<li>{e(p.cited())}</li>" for p in f.proofs) + "</ul>" if f.proofs else "nie posiadamy") + "</div></section>"
        '<section class="b"><h2>G. Targi, szkolenia i wyjazdy zagraniczne (36 miesięcy wstecz)</h2><div><ul>' + events + "</ul></div></section>"
        '<section class="b"><h2>H. Wyjazdy z Urzędem Marszałkowskim (FEWL 2021–2027)</h2><div>'
        + (f"Liczba: {len(f.trips)}<ul>{trips}</ul>" if f.trips else "Liczba: 0 – jedziemy pierwszy raz") + "</div></section>"
        '<section class="b"><h2>I. Inteligentne specjalizacje</h2>' + lab("Działamy w ramach LIS", yes_no(f.lis, "■", "□", words=("tak", "nie")) + (f" – {e(f.lis_name)}" if f.lis else ""))
        + lab("Porozumienia, w których uczestniczymy", ", ".join(e(a) for a in f.agreements) or "żadne")
        + lab("Realizacja przedsięwzięcia horyzontalnego", yes_no(bool(f.horizontal), "■", "□", words=("tak", "nie")) + (f" – {e(f.horizontal)}" if f.horizontal else "")) + "</section>"
    )
    body = (
        "<h1>KARTA ZGŁOSZENIA PRZEDSIĘBIORCY</h1><div class=\"sub\">Wyjazd studyjny: Szwajcaria, 22–25 czerwca 2026 r. &nbsp;|&nbsp; projekt „Innowacyjne Lubuskie”</div>"
        f'<div class="cols"><div>{left}</div><div>{right}</div></div>'
        "<p>Zgłaszam firmę do udziału w wyjeździe i przyjmuję warunki Regulaminu, w tym pokrycie 15% kosztów.</p>"
        f'<div style="display:flex;justify-content:space-between;align-items:flex-end"><span>{e(f.town)}, {day}</span>{signed(sig, f.head, f.head_role, "form" + f.slug)}</div>'
        '<p class="foot">Karta zgłoszenia – Szwajcaria 2026</p>'
    )
    return page(body, css, margin="13mm 14mm")


# 2 ---------------------------------------------------------------------------------------------------------------
def sentences(f: Firm, sig: Sig, day: str) -> Html:
    """Company letter, questions of the office answered by numbered sentences."""
    css = (
        "body{font:11pt/1.5 'C059','Liberation Serif'}.h{border-bottom:3px double #7a1f3d;color:#7a1f3d;padding-bottom:3mm;margin-bottom:7mm;display:flex;justify-content:space-between}"
        ".h b{font-size:13pt}.h span{font-size:8.5pt;text-align:right}ol{padding-left:8mm}li{margin-bottom:2.2mm}h1{font-size:13.5pt;text-align:center;margin:6mm 0}"
    )
    one = f.form == "sole"
    size = {"micro": "mikroprzedsiębiorstwem", "small": "małym przedsiębiorstwem", "medium": "średnim przedsiębiorstwem"}[f.size]
    events = ", ".join(f"{e(x.what)} ({e(x.when)})" for x in f.events)
    count = f.recent_events
    word = {1: "jednym wydarzeniu", 2: "dwóch wydarzeniach", 3: "trzech wydarzeniach", 4: "czterech wydarzeniach"}
    events_line = (
        f"W ostatnich trzech latach uczestniczyliśmy w {word[count]} promujących firmę za granicą: {events}." if count
        else "W ostatnich trzech latach nie uczestniczyliśmy w targach, szkoleniach ani wyjazdach służących kontaktom zagranicznym."
    )
    trips_line = (
        f"Z wyjazdów organizowanych przez Urząd Marszałkowski i opłacanych z FEWL 2021–2027 korzystaliśmy {('jeden raz', 'dwa razy', 'trzy razy')[len(f.trips) - 1]}: {e('; '.join(f.trips))}."
        if f.trips else "Z wyjazdów organizowanych przez Urząd Marszałkowski i opłacanych z FEWL 2021–2027 dotąd nie korzystaliśmy."
    )
    lines = [
        f"Zgłaszającym jest <b>{e(f.name)}</b>, NIP {f.nip_spaced}, REGON {f.regon}{', KRS ' + f.krs if f.krs else ''}.",
        f"Siedziba mieści się pod adresem {e(f.street)}, {f.postal} {e(f.town)}, w województwie lubuskim.",
        f"Przeważająca działalność ma kod PKD {f.pkd} ({e(f.pkd_text.lower())}).",
        f"Jesteśmy {size} w rozumieniu załącznika I do rozporządzenia 651/2014.",
        f"{e(f.what)} " + (f"Działalność ma charakter innowacyjny: {e(f.innovation)}" if f.innovative else "Działalności innowacyjnej nie prowadzimy."),
        f"Posiadamy następujące certyfikaty i prawa wyłączne: {e(_proofs(f))}." if f.proofs else "Certyfikatów ani patentów nie posiadamy.",
        f"Firmowa strona internetowa w języku polskim: {e(f.www)}; " + (f"w języku {e(f.foreign_words)}: {e(f.www_foreign)}." if f.www_foreign else "wersji obcojęzycznej strony nie mamy."),
        f"Aktywnie prowadzimy profile: {e(', '.join(f.social))}." if f.social else "W mediach społecznościowych nie jesteśmy obecni.",
        events_line,
        trips_line,
        f"Działamy w obszarze Lubuskich Inteligentnych Specjalizacji ({e(f.lis_name)})." if f.lis else "Nie działamy w obszarze Lubuskich Inteligentnych Specjalizacji.",
        (f"Jesteśmy stroną {('jednego Porozumienia', 'dwóch Porozumień')[len(f.agreements) - 1]} na rzecz Rozwoju Obszarów Kluczowych: {e(' oraz '.join('„' + a + '”' for a in f.agreements))}."
         if f.agreements else "Nie jesteśmy stroną żadnego Porozumienia na rzecz Rozwoju Obszarów Kluczowych."),
        f"Realizujemy przedsięwzięcie horyzontalne pn. „{e(f.horizontal)}”." if f.horizontal else "Przedsięwzięcia horyzontalnego nie realizujemy.",
        f"W wyjeździe weźmie udział {e(f.delegate)} ({e(f.delegate_role)}), tel. {f.phone}, e-mail {f.email}.",
    ]
    body = (
        f'<div class="h"><b>{e(f.name)}</b><span>{e(f.street)}<br>{f.postal} {e(f.town)}<br>{f.phone}</span></div><p style="text-align:right">{e(f.town)}, {day}</p>'
        "<p>Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju</p><h1>Zgłoszenie na wyjazd studyjny do Szwajcarii (22–25 VI 2026)<br>– odpowiedzi na pytania formularza zgłoszeniowego</h1>"
        "<ol>" + "".join(f"<li>{x}</li>" for x in lines) + "</ol>"
        f"<p>{'Oświadczam' if one else 'Oświadczamy'}, że powyższe dane są prawdziwe, a treść Regulaminu rekrutacji jest nam znana i ją akceptujemy.</p>"
        f'<div style="text-align:right;break-inside:avoid">{signed(sig, f.head, f.head_role, "form" + f.slug)}</div>'
    )
    return page(body, css, margin="18mm 22mm")


# 3 ---------------------------------------------------------------------------------------------------------------
def merged(f: Firm, sig: Sig, day: str) -> Word:
    """Retyped in Word: merged cells, nested table, shaded heads."""

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Sans", 9.5, 1.8)
        footer = doc.sections[0].footer.paragraphs[0]
        footer.alignment = 1
        page_number(footer, "Formularz zgłoszenia – Szwajcaria 2026 – strona ")
        line(doc, ("FORMULARZ ZGŁOSZENIA DO UDZIAŁU W WYJEŹDZIE STUDYJNYM", "b"), align=1, size=13)
        line(doc, "Szwajcaria, czerwiec 2026 (projekt „Innowacyjne Lubuskie”)", align=1)
        table = doc.add_table(rows=0, cols=4)
        table.style = "Table Grid"

        def head(text: str) -> None:
            row = table.add_row().cells
            cell(row[0].merge(row[3]), text, True, "E4D9C0")

        def pair(label: str, value: str, label2: str = "", value2: str = "") -> None:
            row = table.add_row().cells
            cell(row[0], label, False, "F6F1E6")
            if label2:
                cell(row[1], value, True)
                cell(row[2], label2, False, "F6F1E6")
                cell(row[3], value2, True)
            else:
                cell(row[1].merge(row[3]), value, True)

        head("I. Dane Wnioskodawcy")
        pair("Wnioskodawca", f.name)
        pair("Numer NIP", f.nip, "Nr REGON", f.regon)
        pair("Ulica i numer", f.street, "Kod i miejscowość", f"{f.postal} {f.town}")
        pair("Województwo", "lubuskie", "Telefon", f.phone)
        pair("Kod PKD przeważający", f.pkd, "Rok założenia", str(f.founded.year))
        row = table.add_row().cells
        cell(row[0], "Status przedsiębiorstwa", False, "F6F1E6")
        inner_cell = row[1].merge(row[3])
        inner = inner_cell.add_table(rows=2, cols=3)
        inner.style = "Table Grid"
        for n, (code, words) in enumerate(SIZES):
            cell(inner.rows[0].cells[n], words)
            cell(inner.rows[1].cells[n], "X" if code == f.size else "", True)
        head("II. Uczestnik")
        pair("Imię i nazwisko", f.delegate, "Stanowisko", f.delegate_role)
        head("III. Profil i innowacyjność")
        pair("Opis działalności", f.what)
        pair("Firma prowadzi działalność innowacyjną", ("TAK. " if f.innovative else "NIE. ") + f.innovation)
        pair("Certyfikaty, patenty, atesty (kopie w załączeniu)", "\n".join(f"{n}) {p.cited(', ')}" for n, p in enumerate(f.proofs, 1)) or "nie dotyczy – brak")
        head("IV. Promocja")
        pair("WWW – wersja polska", f.www or "brak", "WWW – wersja obcojęzyczna", f"{f.www_foreign} ({f.foreign_words})" if f.www_foreign else "brak")
        pair("Media społecznościowe", "\n".join(f.social) or "brak")
        row = table.add_row().cells
        cell(row[0].merge(row[3]), "Działania promocyjne ukierunkowane na kontakty zagraniczne w ostatnich 3 latach", False, "F6F1E6")
        row = table.add_row().cells
        wide = row[0].merge(row[3])
        if f.events:
            nested = wide.add_table(rows=1, cols=3)
            nested.style = "Table Grid"
            for n, text in enumerate(("Lp.", "Termin", "Wydarzenie")):
                cell(nested.rows[0].cells[n], text, True)
            for n, event in enumerate(f.events, 1):
                new = nested.add_row().cells
                for k, text in enumerate((str(n), event.when, event.what)):
                    cell(new[k], text)
        else:
            cell(wide, "brak")
        pair("Udział w wyjazdach UMWL (FEWL 2021–2027) – ile i jakie", f"{len(f.trips)}: " + "; ".join(f.trips) if f.trips else "0 (nie uczestniczyliśmy)")
        head("V. Lubuskie Inteligentne Specjalizacje")
        pair("Działalność w ramach LIS", "TAK" if f.lis else "NIE", "Która", f.lis_name or "—")
        pair("Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych", f"TAK – {len(f.agreements)}: " + ", ".join(f.agreements) if f.agreements else "NIE")
        pair("Przedsięwzięcie horyzontalne", f"TAK – {f.horizontal}" if f.horizontal else "NIE")
        line(doc, "")
        line(doc, "Akceptuję Regulamin rekrutacji i uczestnictwa oraz zobowiązuję się do wniesienia 15% kosztów wyjazdu.")
        line(doc, f"{f.town}, dnia {day}")
        word_signature(doc, sig, f.head, f.head_role, "form" + f.slug)

    return Word(write)


# 4 ---------------------------------------------------------------------------------------------------------------
def dotted(f: Firm, sig: Sig, day: str, font: str = "neat") -> Html:
    """Print filled in by pen over dotted lines; boxes ticked by pen."""
    css = (
        "body{font:10.5pt/1.45 'Liberation Serif'}h1{font-size:14pt;text-align:center;margin:0 0 1mm}.q{margin-top:3.2mm}.d{border-bottom:1.4px dotted #444;min-height:7.4mm;padding:0 2mm;display:block;margin-top:1mm}"
        ".i{border-bottom:1.4px dotted #444;padding:0 2mm;display:inline-block;min-width:60mm;min-height:6.5mm}.s{font-size:7.5pt;text-align:center;color:#333}"
    )

    def w(text: str) -> str:
        return pen.hand(text, font)

    def d(text: str) -> str:
        return f'<span class="d">{w(text) if text else "&nbsp;"}</span>'

    def sq(on: bool, seed: str) -> str:
        return pen.tick(seed + f.slug, cross=font == "quick") if on else pen.blank_box()

    def yn(value: bool, seed: str) -> str:
        return f"{sq(value, seed)} tak &emsp; {sq(not value, seed + 'n')} nie"

    body = (
        "<h1>ZGŁOSZENIE UDZIAŁU</h1><p style='text-align:center;margin:0 0 4mm'>Wyjazd studyjny do Szwajcarii 22–25.06.2026<br><i>wypełnić czytelnie</i></p>"
        f"<div class='q'>1. Nazwa przedsiębiorcy {d(f.name)}</div>"
        f"<div class='q'>2. NIP <span class='i'>{w(f.nip_dashed)}</span> &emsp; REGON <span class='i' style='min-width:45mm'>{w(f.regon)}</span></div>"
        f"<div class='q'>3. Adres siedziby (ulica, nr) {d(f.street)}</div><div class='q'>kod pocztowy <span class='i' style='min-width:30mm'>{w(f.postal)}</span> miejscowość <span class='i'>{w(f.town)}</span></div>"
        f"<div class='q'>województwo <span class='i'>{w('lubuskie')}</span> nr PKD <span class='i' style='min-width:35mm'>{w(f.pkd)}</span></div>"
        f"<div class='q'>4. Wielkość firmy: {sq(f.size == 'micro', 'a')} mikro &emsp; {sq(f.size == 'small', 'b')} mała &emsp; {sq(f.size == 'medium', 'c')} średnia &emsp; {sq(False, 'd')} duża</div>"
        f"<div class='q'>5. Osoba delegowana na wyjazd i jej funkcja {d(f'{f.delegate}, {f.delegate_role}')}</div>"
        f"<div class='q'>6. Telefon / e-mail {d(f'{f.phone}, {f.email}')}</div>"
        f"<div class='q'>7. Opis działalności {d(f.what)}</div>"
        f"<div class='q'>8. Czy firma prowadzi działalność innowacyjną? {yn(f.innovative, 'e')}<br>jeśli tak, na czym polega: {d(f.innovation if f.innovative else '')}</div>"
        "<div class='q'>9. Certyfikaty, atesty, patenty firmy (wymienić):" + ("".join(d(p.cited()) for p in f.proofs) or d("brak")) + "</div>"
        "<div style='break-before:page'></div>"
        f"<div class='q'>10. Strona internetowa w języku polskim {d(f.www or 'brak')} w językach obcych (podać adres) {d(f'{f.www_foreign}  ({f.foreign_words})' if f.www_foreign else 'nie ma')}</div>"
        f"<div class='q'>11. Profile w mediach społecznościowych {d(', '.join(f.social) or 'brak')}</div>"
        "<div class='q'>12. Targi i inne wydarzenia międzynarodowe, szkolenia, wyjazdy – ostatnie 3 lata (data, nazwa):" + ("".join(d(f"{x.when}  {x.what}") for x in f.events) or d("brak")) + "</div>"
        f"<div class='q'>13. Wcześniejsze wyjazdy organizowane przez UMWL (środki FEWL 2021–2027): {sq(not f.trips, 'g')} nie było &emsp; {sq(bool(f.trips), 'h')} były, liczba: <span class='i' style='min-width:16mm'>{w(str(len(f.trips))) if f.trips else ''}</span>"
        + (d("; ".join(f.trips)) if f.trips else d("")) + "</div>"
        f"<div class='q'>14. Czy działalność mieści się w Lubuskich Inteligentnych Specjalizacjach? {yn(f.lis, 'j')} &emsp; jakiej <span class='i'>{w(f.lis_name) if f.lis else ''}</span></div>"
        f"<div class='q'>15. Liczba Porozumień na rzecz Rozwoju Obszarów Kluczowych, w których firma działa: {sq(not f.agreements, 'k')} 0 &emsp; {sq(len(f.agreements) == 1, 'l')} 1 &emsp; {sq(len(f.agreements) > 1, 'm')} 2 i więcej<br>nazwa {d(', '.join(f.agreements))}</div>"
        f"<div class='q'>16. Czy firma realizuje przedsięwzięcie horyzontalne? {yn(bool(f.horizontal), 'o')}{d(f.horizontal)}</div>"
        "<p class='q'>Potwierdzam prawdziwość danych i przyjmuję warunki Regulaminu.</p>"
        f"<div style='display:flex;justify-content:space-between;align-items:flex-end'><span>{w(f.town + ', ' + day)}<div class='s' style='border-top:1.4px dotted #444'>miejscowość, data</div></span>"
        f"<span>{pen.stamp((f.name, f.address, 'NIP ' + f.nip)) if f.form != 'sole' else ''}</span>{signed(sig, f.head, f.head_role, 'form' + f.slug, 'czytelny podpis')}</div>"
    )
    return page(body, css, (font,))


# 5 ---------------------------------------------------------------------------------------------------------------
def landscape(f: Firm, sig: Sig, day: str) -> Html:
    """Landscape table, letters, many options in a line, boxes after the words."""
    css = (
        "body{font:9.3pt/1.34 'Liberation Sans Narrow','Liberation Sans'}table{border-collapse:collapse;width:100%}td,th{border:1px solid #555;padding:1.2mm 2mm;vertical-align:top}"
        "th{background:#26406e;color:#fff;text-align:left}td.n{width:9mm;text-align:center;background:#eef2f9}td.q{width:88mm;background:#eef2f9}h1{font-size:14pt;color:#26406e;margin:0 0 2mm}tr{break-inside:avoid}"
    )

    def yn(value: bool) -> str:
        return boxes("t" if value else "n", (("t", "TAK"), ("n", "NIE")), "[X]", "[&nbsp;&nbsp;]", " &nbsp;/&nbsp; ", True)

    counts = boxes("3" if f.recent_events > 2 else str(f.recent_events), (("0", "żadne"), ("1", "jedno"), ("2", "dwa"), ("3", "trzy lub więcej")), "[X]", "[&nbsp;&nbsp;]", " &nbsp;/&nbsp; ", True)
    trips = boxes(str(len(f.trips)), (("0", "0"), ("1", "1"), ("2", "2"), ("3", "3")), "[X]", "[&nbsp;&nbsp;]", " &nbsp;/&nbsp; ", True)
    agreements = boxes(str(len(f.agreements)), (("0", "żadne"), ("1", "jedno"), ("2", "dwa")), "[X]", "[&nbsp;&nbsp;]", " &nbsp;/&nbsp; ", True)
    rows: list[tuple[str, str]] = [
        ("Firma przedsiębiorcy", f"<b>{e(f.name)}</b>"), ("NIP &nbsp;|&nbsp; REGON &nbsp;|&nbsp; KRS", f"{f.nip} &nbsp;|&nbsp; {f.regon} &nbsp;|&nbsp; {f.krs or 'nie dotyczy'}"),
        ("Siedziba", f"{e(f.address)} &nbsp; woj. lubuskie"), ("Rozmiar firmy (właściwe zaznaczyć)", boxes(f.size, (*SIZES, ("large", "duże")), "[X]", "[&nbsp;&nbsp;]", " &nbsp;/&nbsp; ", True)),
        ("Podstawowy rodzaj działalności wg PKD", f"{f.pkd} {e(f.pkd_text)}"), ("Nasz przedstawiciel podczas wyjazdu", f"{e(f.delegate)}, {e(f.delegate_role)}; {f.phone}; {f.email}"),
        ("Krótka charakterystyka firmy", e(f.what)), ("Prowadzenie działalności innowacyjnej", f"{yn(f.innovative)}<br>{e(f.innovation)}"),
        ("Wykaz certyfikatów i patentów, z numerami", e(_proofs(f, " • "))),
        ("Adres strony www: polska / obcojęzyczna", f"PL: {e(f.www) or 'brak'} &emsp; obca: {e(f.www_foreign + ' – ' + f.foreign_words) if f.www_foreign else 'brak'}"),
        ("Aktywne profile w serwisach społecznościowych", e(" • ".join(f.social)) or "nie posiadamy"),
        ("Wydarzenia promocyjno-informacyjne o zasięgu międzynarodowym, w których firma uczestniczyła w ciągu 3 lat przed zgłoszeniem", counts + "<br>" + "<br>".join(f"{e(x.when)} – {e(x.what)}" for x in f.events)),
        ("Liczba wyjazdów zagranicznych z UMWL współfinansowanych z FEWL", trips + (f" &emsp; {e('; '.join(f.trips))}" if f.trips else "")),
        ("Profil zgodny z Lubuskimi Inteligentnymi Specjalizacjami", yn(f.lis) + (f" &emsp; {e(f.lis_name)}" if f.lis else "")),
        ("Podpisane Porozumienia na rzecz Rozwoju Obszarów Kluczowych", agreements + (f" &emsp; {e(', '.join(f.agreements))}" if f.agreements else "")),
        ("Realizowane przedsięwzięcie horyzontalne wskazane w Porozumieniu", yn(bool(f.horizontal)) + (f" &emsp; {e(f.horizontal)}" if f.horizontal else "")),
    ]
    body = (
        "<h1>Arkusz zgłoszeniowy – misja studyjna SZWAJCARIA 2026 (22–25.06.2026)</h1><table><thead><tr><th>Lp.</th><th>Pytanie</th><th>Odpowiedź zgłaszającego</th></tr></thead><tbody>"
        + "".join(f'<tr><td class="n">{n}</td><td class="q">{q}</td><td>{a}</td></tr>' for n, (q, a) in enumerate(rows, 1))
        + "</tbody></table><p>Zgłoszenie jest wiążące; zapoznaliśmy się z Regulaminem.</p>"
        f'<div style="display:flex;justify-content:space-between;align-items:flex-end;break-inside:avoid"><span>data: {day}</span>{signed(sig, f.head, f.head_role, "form" + f.slug, "za zgłaszającego")}</div>'
    )
    return page(body, css, landscape=True, margin="12mm 14mm")


# 6 ---------------------------------------------------------------------------------------------------------------
def survey(f: Firm, sig: Sig, day: str) -> Html:
    """Print-out of a web survey: question, below it the answer, options one a line."""
    css = (
        "body{font:10pt/1.4 'DejaVu Sans';color:#202124}h1{font-size:15pt;border-top:6px solid #673ab7;padding-top:3mm;font-weight:normal;margin:0}.c{border:1px solid #dadce0;border-radius:6px;padding:2.6mm 4mm;margin:2.4mm 0;break-inside:avoid}"
        ".q{font-size:9.2pt;margin-bottom:1.2mm}.a{border-bottom:1px solid #bbb;display:inline-block;min-width:110mm;font-size:9.4pt}.o{font-size:9.2pt;margin:.5mm 0}.r{color:#d93025}small{color:#5f6368}"
    )

    def text(q: str, *answers: str) -> str:
        return f'<div class="c"><div class="q">{q} <span class="r">*</span></div>' + "".join(f'<div class="a">{a}</div><br>' for a in answers) + "</div>"

    def radio(q: str, choice: str, options: tuple[tuple[str, str], ...], extra: str = "") -> str:
        rows = "".join(f'<div class="o">{"◉" if code == choice else "○"} {e(words)}</div>' for code, words in options)
        return f'<div class="c"><div class="q">{q} <span class="r">*</span></div>{rows}' + (f'<div class="a">{extra}</div>' if extra else "") + "</div>"

    yn = (("t", "Tak"), ("n", "Nie"))
    body = (
        f"<h1>Innowacyjne Lubuskie: formularz zgłoszeniowy na wyjazd do Szwajcarii (czerwiec 2026)</h1><p><small>Kopia odpowiedzi wysłana na adres {f.email}. Wydrukować, podpisać i odesłać.</small></p>"
        + text("Jak nazywa się Państwa firma?", e(f.name)) + text("NIP", f.nip) + text("Ulica, numer, kod, miasto", e(f.street), f"{f.postal} {e(f.town)}")
        + radio("W którym województwie jest siedziba lub oddział?", "l", (("l", "lubuskie"), ("i", "inne")))
        + text("Główne PKD", f"{f.pkd} – {e(f.pkd_text)}")
        + radio("Ilu pracowników zatrudnia firma? (kategoria przedsiębiorstwa)", f.size, (("micro", "poniżej 10 – mikro"), ("small", "10–49 – małe"), ("medium", "50–249 – średnie"), ("large", "250 i więcej – duże")))
        + text("Kto będzie reprezentował firmę w Szwajcarii?", f"{e(f.delegate)} ({e(f.delegate_role)})") + text("Telefon kontaktowy", f.phone)
        + text("Czym zajmuje się firma?", e(f.what)) + radio("Czy Państwa działalność jest innowacyjna?", "t" if f.innovative else "n", yn, e(f.innovation))
        + text("Jakie certyfikaty, świadectwa lub patenty ma firma? Każdy w osobnym wierszu", *([e(p.cited(" / ")) for p in f.proofs] or ["nie mamy"]))
        + text("Adres strony po polsku", e(f.www) or "–") + radio("Czy strona ma wersję obcojęzyczną?", "t" if f.www_foreign else "n", yn, f"{e(f.www_foreign)} ({e(f.foreign_words)})" if f.www_foreign else "")
        + text("Media społecznościowe, w których publikują Państwo regularnie", e(", ".join(f.social)) or "żadne")
        + text("W jakich targach, szkoleniach lub wyjazdach o charakterze międzynarodowym firma brała udział w ostatnich 3 latach?", *([e(f"{x.when}: {x.what}") for x in f.events] or ["w żadnych"]))
        + radio("Ile razy jechali Państwo na wyjazd UMWL z pieniędzy FEWL 2021–2027?", str(len(f.trips)), (("0", "ani razu"), ("1", "1 raz"), ("2", "2 razy"), ("3", "3 razy")), e("; ".join(f.trips)))
        + radio("Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji (LIS)?", "t" if f.lis else "n", yn, e(f.lis_name))
        + radio("Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?", str(len(f.agreements)), (("0", "nie"), ("1", "tak, w jednym"), ("2", "tak, w więcej niż jednym")), e(", ".join(f.agreements)))
        + radio("Czy firma realizuje przedsięwzięcie horyzontalne z Porozumienia?", "t" if f.horizontal else "n", yn, e(f.horizontal))
        + '<div class="c"><div class="q">Zgody <span class="r">*</span></div><div class="o">☑ Akceptuję Regulamin i deklaruję pokrycie 15% kosztów.</div></div>'
        f'<div style="display:flex;justify-content:space-between;align-items:flex-end;break-inside:avoid"><span>Przesłano: {day}</span>{signed(sig, f.head, f.head_role, "form" + f.slug, "podpis na wydruku")}</div>'
    )
    return page(body, css)


# 7 ---------------------------------------------------------------------------------------------------------------
def struck_word(f: Firm, sig: Sig, day: str) -> Word:
    """Word, headings and paragraphs, what does not apply is struck out; answers under dotted lines."""

    def choice(doc: WordDocument, label: str, choices: tuple[tuple[bool, str], ...]) -> None:
        runs: list[str | tuple[str, str]] = [label + " "]
        for n, (on, words) in enumerate(choices):
            if n:
                runs.append(" / ")
            runs.append((words, "b" if on else "s"))
        line(doc, *runs, ("*", ""))

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Serif", 11.5, 2.3)
        page_number(doc.sections[0].header.paragraphs[0], "Zgłoszenie przedsiębiorcy – wyjazd studyjny do Szwajcarii, s. ")
        line(doc, ("WNIOSEK O UDZIAŁ W WYJEŹDZIE STUDYJNYM", "b"), align=1, size=14)
        line(doc, ("Szwajcaria, 22–25 czerwca 2026 r. – formularz dla przedsiębiorcy", "i"), align=1)
        line(doc, ("Część pierwsza. Kto się zgłasza", "bu"))
        for label, value in (
            ("Przedsiębiorca (nazwa z rejestru)", f.name), ("NIP", f.nip_dashed), ("Adres", f.address), ("Województwo", "lubuskie"),
            ("Przedmiot działalności (PKD)", f.pkd), ("Kontakt", f"{f.phone}, {f.email}"), ("Do wyjazdu wyznaczamy", f"{f.delegate} – {f.delegate_role}"),
        ):
            line(doc, f"{label}:")
            line(doc, (value, "bc"))
        choice(doc, "Jesteśmy przedsiębiorstwem", tuple((code == f.size, words) for code, words in SIZES))
        line(doc, ("Część druga. Innowacje", "bu"))
        choice(doc, "Działalność innowacyjna:", ((f.innovative, "prowadzimy"), (not f.innovative, "nie prowadzimy")))
        line(doc, (f"{f.what} {f.innovation}", "c"))
        line(doc, "Certyfikaty, patenty i inne dokumenty tego rodzaju:")
        for p in f.proofs:
            doc.add_paragraph(p.cited("; "), style="List Bullet")
        if not f.proofs:
            line(doc, ("nie mamy", "bc"))
        choice(doc, "Lubuskie Inteligentne Specjalizacje – działamy w ich ramach:", ((f.lis, "TAK"), (not f.lis, "NIE")))
        if f.lis:
            line(doc, (f"specjalizacja: {f.lis_name}", "c"))
        choice(doc, "Uczestniczymy w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych:", ((bool(f.agreements), "TAK"), (not f.agreements, "NIE")))
        if f.agreements:
            line(doc, (f"liczba: {len(f.agreements)} ({'; '.join(f.agreements)})", "c"))
        choice(doc, "Realizujemy przedsięwzięcie horyzontalne:", ((bool(f.horizontal), "TAK"), (not f.horizontal, "NIE")))
        if f.horizontal:
            line(doc, (f"tytuł: {f.horizontal}", "c"))
        line(doc, ("Część trzecia. Promocja i doświadczenie", "bu"))
        line(doc, "Strona www w języku polskim: ", (f.www or "brak", "bc"))
        line(doc, "Strona www w języku obcym: ", (f"{f.www_foreign}, w języku {f.foreign_words}" if f.www_foreign else "brak", "bc"))
        line(doc, "Profile społecznościowe: ", (", ".join(f.social) or "brak", "bc"))
        line(doc, "Udział w targach, szkoleniach i wyjazdach międzynarodowych (trzy ostatnie lata):")
        for event in f.events:
            doc.add_paragraph(f"{event.when} – {event.what}", style="List Number")
        if not f.events:
            line(doc, ("nie braliśmy udziału", "bc"))
        choice(doc, "Wyjazdy z UMWL finansowane z FEWL 2021–2027:", ((bool(f.trips), "korzystaliśmy"), (not f.trips, "nie korzystaliśmy")))
        if f.trips:
            line(doc, (f"łącznie {len(f.trips)}: {', '.join(f.trips)}", "c"))
        line(doc, ("* niepotrzebne skreślono", "i"), size=9)
        line(doc, f"Przyjmujemy warunki udziału. {f.town}, {day}")
        word_signature(doc, sig, f.head, f.head_role, "form" + f.slug)

    return Word(write)


LAYOUTS: Mapping[str, str] = {
    "card": "dwukolumnowa karta z kolorowymi belkami", "sentences": "list firmowy, numerowane zdania", "merged": "Word, scalone i zagnieżdżone tabele",
    "dotted": "druk z kropkami wypełniony piórem", "landscape": "tabela pozioma, pola za słowami", "survey": "wydruk ankiety internetowej", "struck_word": "Word, niepotrzebne skreślone",
}
