"""The office's form as one firm typed it anew: running text, the same questions."""

from tests.blind.rounds.r48.certificates import STROKE, page
from tests.blind.rounds.r48.firm import Firm
from tests.blind.rounds.r48.form import FIELDS, SIZES, VOWS


def mark(ticked: bool) -> str:
    """A box typed with brackets."""
    return "[x]" if ticked else "[ ]"


def yes_no(answer: bool) -> str:
    """Both choices."""
    return f"{mark(answer)} tak {mark(not answer)} nie"


def form(firm: Firm) -> str:
    """The whole form."""
    listed = "".join(f"<br>{'abcde'[i]}) {text}" for i, text in enumerate(firm.certificates or ("brak",)))
    rows = "".join(
        f"<tr><td>{i}.</td><td>{a}</td><td>{b}</td><td>{c}</td></tr>"
        for i, (a, b, c) in enumerate(firm.events, 1)
    )
    sizes = " ".join(f"{mark(firm.size == code)} {label}" for code, label in SIZES)
    fields = " ".join(f"{mark(firm.lis == i)} {label}" for i, label in enumerate(FIELDS))
    vows = "".join(f"<li>{text}</li>" for text in VOWS)
    return page(
        "<p class='s'>Załącznik nr 2 do Regulaminu rekrutacji – projekt „Innowacyjne Lubuskie”</p>"
        "<h1>FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY<br>na wyjazd studyjny</h1>"
        "<p>[x] Szwajcaria, 22–25.06.2026 [ ] Finlandia i Estonia, 22–25.09.2026</p>"
        f"<p><b>1. PRZEDSIĘBIORCA</b><br>Firma (nazwa z KRS lub CEIDG): {firm.name}<br>Ulica, numer: {firm.street}<br>"
        f"Kod i miejscowość: {firm.code} {firm.town}<br>Województwo: lubuskie<br>Oddział w woj. lubuskim – adres: nie dotyczy<br>"
        f"NIP: {firm.nip}<br>REGON: {firm.regon}<br>Numer KRS albo „CEIDG”: {firm.register}<br>"
        f"PKD – działalność główna: {firm.pkd}</p>"
        f"<p><b>2. UCZESTNIK WYJAZDU</b><br>Imię i nazwisko uczestnika: {firm.delegate}<br>Funkcja w firmie: {firm.role}<br>"
        f"Telefon: {firm.phone}<br>E-mail do kontaktu: {firm.mail}</p>"
        f"<p><b>3. WIELKOŚĆ I PROFIL FIRMY</b><br>Kategoria MŚP: {sizes}<br>Czy firma prowadzi działalność innowacyjną? "
        f"{yes_no(firm.innovative)}<br>Czym zajmuje się firma: {firm.about}</p>"
        f"<p><b>4. CERTYFIKATY, ATESTY, PATENTY FIRMY</b>{listed}</p>"
        f"<p><b>5. INTERNET</b><br>Strona www po polsku: {firm.web or 'brak'}<br>Strona www po angielsku lub w innym języku obcym: "
        f"{firm.foreign or 'brak'}<br>Profile w mediach społecznościowych: {', '.join(firm.social) or 'brak'}</p>"
        "<p><b>6. TARGI, MISJE, SZKOLENIA, WYJAZDY STUDYJNE – OSTATNIE 3 LATA</b></p><table><tr><th>Lp.</th><th>Nazwa wydarzenia</th>"
        f"<th>Kraj, miasto</th><th>Rok</th></tr>{rows}</table>"
        "<p><b>7. WYJAZDY ORGANIZOWANE PRZEZ URZĄD MARSZAŁKOWSKI ZE ŚRODKÓW FEWL 2021–2027</b><br>"
        f"{mark(not firm.trips)} firma nie brała udziału<br>{mark(bool(firm.trips))} firma brała udział, liczba wyjazdów: "
        f"{len(firm.trips) or '–'}</p><p><b>8. CZEGO FIRMA OCZEKUJE OD WYJAZDU</b><br>{firm.aim}</p>"
        f"<p><b>9. JĘZYKI OBCE, KTÓRYMI POSŁUGUJE SIĘ UCZESTNIK</b><br>{firm.languages}</p>"
        f"<p><b>10. LUBUSKIE INTELIGENTNE SPECJALIZACJE (LIS)</b><br>Czy firma działa w obszarze LIS? {yes_no(firm.lis >= 0)}<br>"
        f"Jeśli tak – w której specjalizacji? {fields}</p><p><b>11. POROZUMIENIA NA RZECZ ROZWOJU OBSZARÓW KLUCZOWYCH W RAMACH LIS</b>"
        f"<br>Czy firma działa w ramach Porozumienia? {yes_no(bool(firm.agreements))}</p>"
        f"<p><b>12. PRZEDSIĘWZIĘCIE HORYZONTALNE Z POROZUMIENIA</b><br>Czy firma je realizuje? {yes_no(bool(firm.horizontal))}</p>"
        f"<p><b>13. OŚWIADCZENIA</b><br>Składając formularz, oświadczam, że:</p><ul>{vows}</ul>"
        f"<p>Miejscowość i data: {firm.place}</p><div class='r'>{STROKE}<br>........................................<br>"
        "<span class='s'>podpis osoby uprawnionej do reprezentowania firmy</span></div>",
        "Arial",
        10.5,
    )
