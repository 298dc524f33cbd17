"""Certificates of ZUS and the tax offices, their look-alikes, evidence of innovation, and stray papers."""

from tests.blind.model import Html
from tests.blind.rounds.r04.base import Company, dashed, esc, picture, scribble
from tests.blind.rounds.r04.own import page, signature

SEAL = "<p class=s>Dokument opatrzono kwalifikowaną pieczęcią elektroniczną. Nie wymaga podpisu odręcznego.</p>"


def clerk(c: Company, who: str, pen: bool, role: str) -> str:
    mark = picture(scribble(who, (20, 30, 90)), "38mm") + "<br>" if pen else "<i>/podpisano kwalifikowanym podpisem elektronicznym/</i><br>"
    return f"<p class=r>{mark}{who}<br><span class=s>{role}</span></p>"


def zus_funds(c: Company, day: str, pen: bool = False) -> Html:
    rows = "".join(f"<tr><td>{n}.<td>{t}<td class=r>0,00 zł" for n, t in enumerate(
        ("ubezpieczenia społeczne", "ubezpieczenie zdrowotne", "Fundusz Pracy i Fundusz Solidarnościowy",
         "Fundusz Gwarantowanych Świadczeń Pracowniczych", "Fundusz Emerytur Pomostowych"), 1))
    return page(f"<table><tr><td><b style='font-size:22pt;color:#00703c'>ZUS</b><br>Zakład Ubezpieczeń Społecznych<br>{c.zus_branch}"
                f"<td class=r>{day}<br>znak: 350000/71/{c.regon[:6]}/2026</table><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
                f"<p>Płatnik: <b>{esc(c.name)}</b><br>NIP: {c.nip}, REGON: {c.regon}<br>{esc(c.address)}</p>"
                f"<p>Stan rozliczeń płatnika na dzień {day}:</p><table class=g><tr><th>Lp.<th>Tytuł należności<th>Zaległość{rows}"
                "<tr><td colspan=2><b>Razem</b><td class=r><b>0,00 zł</b></table><p>Na podstawie danych zapisanych na koncie poświadczamy brak "
                "zaległości z tytułu składek, do których poboru Zakład jest zobowiązany.</p><p class=s>Podstawa: art. 50 ust. 4 ustawy "
                "o systemie ubezpieczeń społecznych, art. 217 Kpa.</p>" + clerk(c, "Beata Rudnicka", pen, "starszy inspektor") + ("" if pen else SEAL),
                ".g td,.g th{border:1px solid #00703c;padding:1mm 2mm} .g{width:80%}", "Liberation Sans")


def zus_prose(c: Company, day: str, pen: bool = False, ending: str = "") -> Html:
    return page(f"<p>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{c.zus_branch}<br>Wydział Rozliczeń Kont Płatników Składek</p><p class=r>{day}</p>"
                "<h1>ZAŚWIADCZENIE</h1><p>Po rozpatrzeniu wniosku płatnika zaświadcza się, że</p>"
                f"<p class=c><b>{esc(c.name)}</b><br>{esc(c.address)}<br>NIP {dashed(c.nip)}</p>"
                + (ending or f"<p>według stanu na dzień wydania <b>nie zalega</b> z opłatą składek na ubezpieczenia społeczne, ubezpieczenie "
                   "zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy i Fundusz Gwarantowanych Świadczeń Pracowniczych.</p>")
                + "<p>Zaświadczenie wydaje się na żądanie strony, celem przedłożenia w urzędzie marszałkowskim.</p>"
                + clerk(c, "Hanna Mielcarek", pen, "z up. Dyrektora Oddziału – kierownik wydziału"), size=12.5)


def zus_boxes(c: Company, day: str, pen: bool = False) -> Html:
    return page(f"<div class=b><b>Zakład Ubezpieczeń Społecznych</b> – {c.zus_branch}<br>Zaświadczenie o niezaleganiu w opłacaniu składek nr "
                f"{c.regon[:4]}/ZN/2026</div><table class=g><tr><td>Nazwa / imię i nazwisko<td>{esc(c.name)}<tr><td>NIP<td>{c.nip}"
                f"<tr><td>REGON<td>{c.regon}<tr><td>Data, na którą ustalono stan konta<td>{day}</table>"
                "<h2>Wynik sprawdzenia konta płatnika</h2><p>☒ &nbsp; na koncie nie figurują zaległości z tytułu składek</p>"
                "<p>☐ &nbsp; na koncie figurują zaległości w kwocie ………… zł</p><p>☐ &nbsp; należności objęto umową o rozłożenie na raty</p>"
                f"<h2>Data wystawienia</h2><p>{day}</p>" + clerk(c, "Robert Pilch", pen, "specjalista"),
                ".b{background:#e4efe6;padding:4mm;margin-bottom:5mm} .g td{border:1px solid #999;padding:2mm}", "Liberation Sans", 11.5)


def zus_platform(c: Company, day: str, pen: bool = False) -> Html:
    return page(f"<p class=s>eZUS • dokument wygenerowany elektronicznie • {day} 08:{c.regon[-2:]}</p><h1 style='text-align:left'>Zaświadczenie "
                "o niezaleganiu w opłacaniu składek</h1><div class=cols><div><b>Wystawca</b><p>Zakład Ubezpieczeń Społecznych<br>"
                f"{c.zus_branch}</p></div><div><b>Płatnik składek</b><p>{esc(c.name)}<br>NIP {c.nip}<br>{esc(c.address)}</p></div></div>"
                f"<p class=big>Płatnik nie posiada zaległości w opłacaniu składek – stan na {day}.</p><p>Dotyczy składek: społecznych, "
                "zdrowotnych, FP, FS, FGŚP i FEP. Autentyczność dokumentu można sprawdzić na stronie ZUS, podając identyfikator "
                f"<b>ZN-{c.regon}</b>.</p>" + SEAL, ".cols{display:grid;grid-template-columns:1fr 1fr;border:1px solid #aaa;padding:3mm}"
                " .big{font-size:14pt;border-left:4px solid #00703c;padding-left:4mm;margin:8mm 0}", "DejaVu Sans", 10)


def zus_refusal(c: Company, day: str) -> Html:
    return page(f"<p>Zakład Ubezpieczeń Społecznych<br>{c.zus_branch}</p><p class=r>{day}</p><h1>DECYZJA nr 71/{c.regon[:5]}/2026</h1>"
                "<p>Na podstawie art. 83 ust. 1 i art. 83b ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 219 Kpa</p>"
                f"<p class=c><b>odmawia się wydania zaświadczenia o niezaleganiu w opłacaniu składek</b></p><p>płatnikowi {esc(c.name)}, "
                f"{esc(c.address)}, NIP {c.nip}.</p><h2>Uzasadnienie</h2><p>Na koncie płatnika na dzień {day} istnieje zadłużenie z tytułu "
                "składek za luty i marzec 2026 r. w łącznej kwocie 4 318,77 zł. Wydanie zaświadczenia o żądanej treści nie jest możliwe.</p>"
                "<h2>Pouczenie</h2><p>Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od jej doręczenia.</p>"
                + clerk(c, "Beata Rudnicka", False, "z up. Prezesa Zakładu"), size=11.5)


INSTALMENTS = ("<p>posiada zadłużenie z tytułu składek za okres 09.2025–12.2025 w kwocie 11 206,40 zł, które umową nr 71/RU/118/2026 rozłożono na "
               "12 rat. Raty przypadające do dnia wydania zaświadczenia zostały opłacone w terminie; poza tą należnością płatnik "
               "nie ma innych zaległości.</p>")


def tax_boxes(c: Company, day: str, pen: bool = False) -> Html:
    return page(f"<table class=g><tr><td style='width:60%'><b>{c.tax_office}</b><td>Nr {c.regon[:4]}-SEW.4023.{c.regon[-3:]}.2026<br>Data: {day}"
                "<tr><td colspan=2 class=c><b>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</b>"
                f"<tr><td colspan=2><b>A. Dane podatnika</b><br>Nazwa: {esc(c.name)}<br>NIP: {c.nip}<br>Adres: {esc(c.address)}"
                f"<tr><td colspan=2><b>B. Treść zaświadczenia</b> – według stanu na dzień {day} podatnik:<br><br>☒ &nbsp;nie ma zaległości podatkowych"
                "<br>☐ &nbsp;ma zaległości podatkowe<br>☐ &nbsp;korzysta z rozłożenia na raty lub odroczenia<br>"
                "<tr><td colspan=2><b>C. Postępowania</b><br>Postępowanie egzekucyjne: nie jest prowadzone.<br>Postępowanie karne skarbowe: nie jest prowadzone."
                "<tr><td>Opłata skarbowa 21 zł – uiszczona<td>" + clerk(c, "Ewa Kuśnierz", pen, "ekspert skarbowy") + "</table>",
                ".g td{border:1.5px solid #000;padding:3mm}", "Liberation Sans")


def tax_prose(c: Company, day: str, pen: bool = False) -> Html:
    return page(f"<p class=c><b>KRAJOWA ADMINISTRACJA SKARBOWA</b><br>{c.tax_office}</p><hr><p class=r>{day}</p><h1>Zaświadczenie o niezaleganiu w podatkach</h1>"
                f"<p>Działając na podstawie art. 306e § 1 ustawy – Ordynacja podatkowa, po sprawdzeniu ewidencji księgowej stwierdzam, że u podatnika "
                f"<b>{esc(c.name)}</b> (NIP {dashed(c.nip)}, {esc(c.address)}) na dzień {day} <b>nie figurują zaległości podatkowe</b> z tytułu "
                "podatków, dla których tutejszy organ jest właściwy.</p><p>Zaświadczenie nie rozstrzyga o zobowiązaniach, których termin płatności "
                "jeszcze nie upłynął.</p>" + clerk(c, "Andrzej Wrona", pen, "z up. Naczelnika – kierownik referatu"), "", "URW Bookman", 11)


def tax_amounts(c: Company, day: str, pen: bool = False, due: tuple[tuple[str, str, str], ...] = ()) -> Html:
    taxes = due or tuple((t, "0,00", "0,00") for t in ("podatek dochodowy", "podatek od towarów i usług", "zaliczki na PIT od wynagrodzeń", "podatek akcyzowy"))
    rows = "".join(f"<tr><td>{t}<td class=r>{a}<td class=r>{b}" for t, a, b in taxes)
    line = ("Podatnik posiada zaległości podatkowe w kwotach podanych w tabeli." if due else "Zaległości podatkowych nie stwierdzono.")
    return page(f"<p><b>{c.tax_office}</b></p><p>Sprawa: {c.regon[:4]}-SEE.{c.regon[-3:]}.2026, {day}</p><h1>ZAŚWIADCZENIE<br><span style='font-size:.75em'>"
                "o niezaleganiu w podatkach lub stwierdzające stan zaległości</span></h1>"
                f"<p>dla: {esc(c.name)}, NIP {c.nip}</p><table class=g><tr><th>Tytuł<th>Należność główna (zł)<th>Odsetki (zł){rows}</table>"
                f"<p><b>{line}</b></p><p>Stan na dzień: {day}</p>" + clerk(c, "Monika Sarnecka", pen, "starszy kontroler rozliczeń"),
                ".g td,.g th{border:1px solid #333;padding:1.5mm 3mm}", "Liberation Serif", 12)


def tax_portal(c: Company, day: str, pen: bool = False) -> Html:
    pairs = (("Rodzaj dokumentu", "Zaświadczenie o niezaleganiu w podatkach"), ("Organ", c.tax_office), ("Podatnik", c.name), ("NIP", c.nip),
             ("Stan zaległości na dzień", day), ("Zaległości podatkowe", "brak"), ("Raty, odroczenia", "brak"), ("Postępowanie egzekucyjne", "brak"),
             ("Data wydania", day))
    return page("<p style='color:#8c1d2f;font-size:15pt'><b>e-Urząd Skarbowy</b></p>" + "".join(f"<p class=k><span>{k}</span>{esc(v)}</p>" for k, v in pairs)
                + "<p class=s>Zaświadczenie wydano automatycznie, opatrzono pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. "
                "Obowiązuje wyłącznie w postaci elektronicznej.</p>", ".k{border-bottom:1px solid #ddd;padding:2mm 0} .k span{display:block;color:#777;font-size:8.5pt}",
                "DejaVu Sans", 10.5)


def municipal(c: Company, day: str) -> Html:
    return page(f"<p>PREZYDENT MIASTA<br>Gorzowa Wielkopolskiego<br>Wydział Podatków i Opłat</p><p class=r>Gorzów Wlkp., {day}</p>"
                "<h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
                f"<p>Na wniosek {esc(c.name)}, NIP {c.nip}, zaświadcza się, że według ksiąg rachunkowych Urzędu Miasta podatnik nie posiada "
                "zaległości w podatku od nieruchomości, podatku od środków transportowych i opłacie za gospodarowanie odpadami.</p>"
                + clerk(c, "Irena Szulc", True, "z up. Prezydenta Miasta"), size=12)


def iso(c: Company, title: str, scope: str, valid: str) -> Html:
    return page(f"<div class=f><p class=c style='letter-spacing:3px'>EUROCERTA AUDIT • jednostka certyfikująca</p><h1 style='font-size:26pt'>CERTYFIKAT</h1>"
                f"<p class=c>{esc(title)}</p><p class=c>poświadcza, że system zarządzania w organizacji</p><p class=c style='font-size:15pt'><b>{esc(c.name)}</b></p>"
                f"<p class=c>{esc(c.address)}</p><p class=c>spełnia wymagania normy w zakresie:<br><i>{esc(scope)}</i></p><p class=c>Ważny do: {valid}</p>"
                f"<p class=c>{picture(scribble('audytor', (20, 20, 30)), '35mm')}<br>Przewodniczący Komitetu</p></div>",
                ".f{border:6px double #9a7b2d;padding:14mm;margin-top:10mm} @page{size:A4 landscape}", "URW Bookman", 12)


def patent(c: Company, title: str, about: str, day: str) -> Html:
    word = "DOKUMENT PATENTOWY" if "atent" in title else "ŚWIADECTWO OCHRONNE"
    return page(f"<p class=c><b>RZECZPOSPOLITA POLSKA<br>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</b></p><h1 style='margin:15mm 0'>{word}</h1>"
                f"<p class=c>{esc(title)}</p><p>Uprawniony: <b>{esc(c.name)}</b>, {esc(c.town)}, Polska</p><p>Przedmiot: {esc(about)}</p>"
                f"<p>Prawo trwa od dnia: {day}</p><p class=r style='margin-top:20mm'>Prezes Urzędu Patentowego RP<br>{picture(scribble('prezes', (20, 20, 30)), '40mm')}</p>",
                "body{border:1px solid #555;padding:8mm}", "P052", 13)


def attest(c: Company, title: str, about: str, valid: str) -> Html:
    return page(f"<table class=g><tr><td>Zakład badawczy – laboratorium wyrobów<td class=r>{esc(title)}<tr><td colspan=2><h1>ATEST / ŚWIADECTWO ZGODNOŚCI</h1>"
                f"<tr><td>Wnioskodawca / producent<td>{esc(c.name)}<br>{esc(c.address)}<tr><td>Wyrób<td>{esc(about)}<tr><td>Wynik<td>odpowiada wymaganiom"
                f"<tr><td>Termin ważności<td>{valid}<tr><td>Kierownik laboratorium<td>{picture(scribble('lab', (20, 20, 30)), '35mm')}</table>",
                ".g td{border:1px solid #777;padding:3mm}", "Carlito", 12)


def register(c: Company) -> Html:
    return page(f"<h1>Informacja odpowiadająca odpisowi aktualnemu z Rejestru Przedsiębiorców</h1><p>KRS {c.register} • stan na 10.04.2026</p>"
                f"<p>Dział 1. Firma: {esc(c.name)}. NIP {c.nip}, REGON {c.regon}. Siedziba: {esc(c.address)}.</p><p>Dział 2. Reprezentacja: "
                f"{esc(c.signer)}, {esc(c.role)}.</p><p>Dział 3. Przeważająca działalność: {c.pkd}.</p>", "", "Liberation Sans", 10)


def ceidg(c: Company) -> Html:
    return page(f"<h1>Centralna Ewidencja i Informacja o Działalności Gospodarczej</h1><p>Wydruk z przeglądarki wpisów, 11.04.2026</p>"
                f"<table class=g><tr><td>Firma<td>{esc(c.name)}<tr><td>NIP<td>{c.nip}<tr><td>Status<td>Aktywny<tr><td>Data rozpoczęcia<td>{c.created}"
                f"<tr><td>Stałe miejsce wykonywania<td>{esc(c.address)}<tr><td>Przeważające PKD<td>{c.pkd}</table>", ".g td{border:1px solid #bbb;padding:2mm}", "Liberation Sans", 10)


def receipt(c: Company) -> Html:
    return page(f"<h1>Urzędowe Poświadczenie Przedłożenia</h1><p>Platforma eZUS. Przyjęto wniosek RWN – wniosek o wydanie zaświadczenia o niezaleganiu "
                f"w opłacaniu składek.</p><p>Wnioskodawca: {esc(c.name)}, NIP {c.nip}</p><p>Data przyjęcia: 07.04.2026 09:12:44</p>", "", "DejaVu Sans", 10)


def proxy(c: Company, agent: str, sign: str) -> Html:
    return page(f"<p class=r>{esc(c.town)}, {c.date}</p><h1>PEŁNOMOCNICTWO</h1><p>{esc(c.name)}, NIP {c.nip}, reprezentowana przez: {esc(c.signer)}, upoważnia "
                f"<b>{esc(agent)}</b> do przesłania zgłoszenia na wyjazd studyjny do Szwajcarii oraz do kontaktu z Urzędem w tej sprawie.</p>"
                f"<p class=r style='margin-top:15mm'>{signature(c, sign)}</p>", size=12)


ZUS = {"table": zus_funds, "prose": zus_prose, "boxes": zus_boxes, "platform": zus_platform}
TAX = {"boxes": tax_boxes, "prose": tax_prose, "amounts": tax_amounts, "portal": tax_portal}
