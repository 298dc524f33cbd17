"""What the companies write in their mails: when, subject, body."""

TEXTS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "obrawid": (
        (
            "09T11:42",
            "Zgłoszenie – wyjazd studyjny do Szwajcarii – Obrawid Automatyka Sp. z o.o.",
            "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów zgłoszeniowych na wyjazd studyjny do Szwajcarii. Dokumenty podpisane elektronicznie.\n\nZ poważaniem\nDariusz Pławecki\nObrawid Automatyka Sp. z o.o.\ntel. 603 418 227",
        ),
    ),
    "wartanet": (
        (
            "10T15:03",
            "nabór Szwajcaria - Wartanet",
            "Szanowni Państwo,\nprzesyłamy zgłoszenie (paczka zip).\nProszę o potwierdzenie.\n\nJoanna Tyszer",
        ),
    ),
    "pszczewit": (
        (
            "13T20:17",
            "zgłoszenie na wyjazd",
            "Dzień dobry, przesyłam dokumenty na wyjazd do Szwajcarii. Podpisane podpisem zaufanym. Pozdrawiam Krystian Mędrek",
        ),
    ),
    "ekotorzym": (
        (
            "14T09:30",
            "Ekotorzym Biogaz – dokumenty rekrutacyjne, Szwajcaria VI 2026",
            "Dzień dobry,\n\nzgodnie z § 4 ust. 3 Regulaminu przekazuję dokumenty a)–g) w jednym archiwum.\n\nPozdrawiam\nWojciech Szarlej",
        ),
    ),
    "metalub": (
        (
            "08T13:25",
            "Wyjazd studyjny Szwajcaria – zgłoszenie Metalub",
            "Witam,\nprzesyłam skany dokumentów wg listy. Oryginały u nas do wglądu.\n\nGrażyna Bolek\nMetalub Obróbka CNC",
        ),
    ),
    "zdrowina": (
        (
            "09T21:48",
            "Formularz zgłoszeniowy Zdrowina",
            "Dobry wieczór,\nprzesyłam formularz i załączniki. Zaświadczenia pobrałam elektronicznie, resztę wypełniłam ręcznie i zeskanowałam.\nAnna Kisiel-Nowacka",
        ),
    ),
    "drewkost": (
        (
            "10T12:11",
            "Drewkost - wyjazd do Szwajcarii",
            "Szanowni Państwo,\nw załączniku komplet dokumentów w jednym pliku PDF.\n\nPiotr Olejarz\nexport manager",
        ),
    ),
    "optivia": (
        (
            "14T10:05",
            "Optivia Diagnostyka: zgłoszenie do udziału w wyjeździe studyjnym (Szwajcaria)",
            "Dzień dobry,\nprzesyłam zeskanowane i podpisane dokumenty wraz z kopiami certyfikatów (ZIP).\nMagdalena Sitkowska",
        ),
    ),
    "zaganplast": (
        (
            "14T18:39",
            "Szwajcaria dokumenty",
            "Przesyłam zdjęcia dokumentów, skaner nam padł. Jak coś nieczytelne proszę dzwonić 507 662 118.\nM. Wołodko",
        ),
    ),
    "rzepinlog": (
        (
            "15T14:20",
            "Rzepinlog – zgłoszenie na wyjazd studyjny do Szwajcarii",
            "Dzień dobry,\nprzesyłam zgłoszenie z załącznikami. Zaświadczenie z ZUS doślę osobną wiadomością.\nKarolina Ząbek",
        ),
        (
            "15T15:06",
            "Re: Rzepinlog – zgłoszenie na wyjazd studyjny do Szwajcarii – ZUS",
            "Dzień dobry,\nw uzupełnieniu poprzedniej wiadomości zaświadczenie z ZUS.\nKarolina Ząbek",
        ),
    ),
    "szprotech": (
        (
            "16T16:55",
            "zgloszenie firmy Szprotech",
            "Dzien dobry, w zalaczeniu zdjecia wypelnionych dokumentow. Pozdrawiam, Bogdan Lisiak",
        ),
    ),
    "wschowex": (
        (
            "17T11:00",
            "Wschowex Aluminium – formularz zgłoszeniowy + załączniki",
            "Szanowni Państwo,\n\nw imieniu Wschowex Aluminium Sp. z o.o. przesyłam dokumenty do naboru.\n\nEwelina Graczyk\ndyrektor handlowy",
        ),
    ),
    "krosbud": (
        (
            "08T15:45",
            "Krosbud zgłoszenie Szwajcaria",
            "Dzień dobry,\nprzesyłam dokumenty. Zaległość w ZUS wpłacimy w tym tygodniu.\nLeszek Urbas",
        ),
    ),
    "gubinea": (
        ("09T17:12", "Wyjazd studyjny – Gubinea", "Hej, przesyłam dokumenty do wyjazdu :)\nNatalia Fręś"),
    ),
    "strzelmax": (
        ("10T09:08", "zgłoszenie Strzelmax Elektronika", "W załączeniu dokumenty.\nRobert Dudziec"),
    ),
    "sulmebel": (
        (
            "13T13:33",
            "Sulmebel – zgłoszenie na wyjazd do Szwajcarii",
            "Dzień dobry,\nprzesyłam zgłoszenie. Wniosek do ZUS złożony, umowę doślemy po konsultacji z prawnikiem.\nAgata Zimny",
        ),
    ),
}
