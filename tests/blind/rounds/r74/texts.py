"""What the office's draft contract says, page by page."""

CONTRACT: tuple[tuple[str, ...], ...] = (
    (
        "§ 1. Przedmiot",
        "1. Umowa określa warunki, na jakich Organizator dofinansuje udział jednego przedstawiciela Przedsiębiorcy "
        "w wyjeździe studyjnym do Szwajcarii w czerwcu 2026 r., zwanym Wyjazdem.",
        "2. Wyjazd odbywa się w ramach projektu „Innowacyjne Lubuskie”, Działanie 1.8 Rozwój inteligentnych "
        "specjalizacji, program Fundusze Europejskie dla Lubuskiego 2021–2027.",
        "3. Termin Wyjazdu może zostać przesunięty najwyżej o 4 dni, jeżeli wymagają tego połączenia lotnicze.",
        "§ 2. Pieniądze",
        "1. Dofinansowanie wynosi 85% całkowitego kosztu udziału i stanowi pomoc de minimis.",
        "2. Pozostałe 15% kosztu Przedsiębiorca wpłaca na rachunek Organizatora w ciągu 7 dni od otrzymania noty.",
        "3. Wartość pomocy zostanie potwierdzona zaświadczeniem wydanym w dniu zawarcia umowy.",
    ),
    (
        "§ 3. Co zapewnia Organizator",
        "1. Organizator zapewnia przelot, noclegi w hotelu, wyżywienie, przejazdy na miejscu, ubezpieczenie oraz "
        "program spotkań i wizyt.",
        "2. Organizator przekaże program Wyjazdu nie później niż 10 dni przed wylotem.",
        "3. Organizator nie pokrywa diet ani kosztów materiałów promocyjnych Przedsiębiorcy.",
        "§ 4. Do czego zobowiązuje się Przedsiębiorca",
        "1. Przedsiębiorca bierze czynny udział w całym programie Wyjazdu.",
        "2. Przedsiębiorca zamieści na swojej stronie internetowej informację o Wyjeździe i o źródle finansowania.",
        "3. Przedsiębiorca wypełni ankietę ewaluacyjną w ciągu 14 dni od powrotu.",
        "4. Przedsiębiorca będzie przestrzegał prawa i zwyczajów kraju, w którym odbywa się Wyjazd.",
    ),
    (
        "§ 5. Rezygnacja",
        "1. Rezygnacja wymaga pisma. Złożona później niż 15 dni przed wylotem oznacza zwrot wszystkich kosztów "
        "poniesionych przez Organizatora do dnia jej otrzymania.",
        "2. Za zgodą Organizatora Przedsiębiorca może zmienić osobę delegowaną.",
        "§ 6. Zwrot pomocy",
        "1. Naruszenie umowy albo podanie nieprawdziwych danych zobowiązuje do zwrotu dofinansowania z odsetkami "
        "jak dla zaległości podatkowych.",
        "2. Wezwanie do zwrotu określa kwotę i termin, nie krótszy niż 14 dni.",
        "§ 7. Dane osobowe i wizerunek",
        "1. Strony przetwarzają dane osobowe przedstawicieli wyłącznie w celu wykonania umowy.",
        "2. Przedsiębiorca zgadza się na użycie jego logotypu i zdjęć w materiałach o projekcie.",
    ),
    (
        "§ 8. Kontrola i dokumenty",
        "1. Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez 10 lat od jej udzielenia.",
        "2. Przedsiębiorca umożliwia kontrolę uprawnionym instytucjom.",
        "§ 9. Postanowienia końcowe",
        "1. Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
        "2. Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
        "3. Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron.",
    ),
)
