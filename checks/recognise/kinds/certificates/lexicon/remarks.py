"""Remarks that may take a denial of arrears back without naming any: on the firm, its account, or the paper.

Looked for only in statements that claim nothing themselves.
"""

import re

from checks.recognise.kinds.certificates.lexicon.alternatives import any_of, any_stem

_DUES = any_of(
    *(r"skladk\w*", r"skladek", r"naleznosc\w*", r"zobowiazani\w+", r"podat(?:ek|ku|ki|kow)"),
    *(r"kwot\w+", r"dlug\w*"),
)
_MOVED = any_stem(
    "przeniesi przeksieg wyksieg odksieg odpisa potrac wygas przedawnio przedawnil sprzeda scedow "
    "przejet umorz"
)
_NARROWER = any_of(
    *(
        r"oddzial\w*",
        r"jednostk\w+",
        r"wspolnik\w*",
        r"filii?",
        r"centrali?",
        "wylacznie(?! tego)",
        "tylko(?! tego)",
    ),
    *("jedynie", r"spolk\w+ (?:zalezn|matk|cork)\w+", r"(?:jednej|jednego) z"),
)
_NOT_ALL_OWN = (
    r"(?! (?:\w+ )?(?:podatkow|naleznosci|skladek|zobowiazan) (?:(?:pozostajac|bedac"
    r"|lezac)\w+ )?(?:we? )?wlasciwosci"
    r"| (?:podatkow|naleznosci|skladek|zobowiazan),? (?:w|dla|do|o) ktor\w+ (?:\w+ ){0,3}?wlasciw)"
)
"""All dues of the office are no part of them."""
_MONTH = "stycz|lut[ye]|marz|marc|kwie|maj|czerw|lip|sierp|wrze|pazdz|listop|grud"
_PAPER = r"(?:zaswiadczeni\w+|dokument\w*|pism\w+|wydruk\w*|tresc\w*|informacj\w+)"

REMARK = re.compile(
    r"\b"
    + any_of(
        # the firm, and its place in the office's files
        *(r"likwidac\w+", r"wykreslon\w+", r"wyrejestrowa\w+", r"nieaktywn\w+", r"zawiesz\w+"),
        *(r"zablokowan\w+", r"zamkniet\w+(?! saldem zer)", r"usuniet\w+", r"niewyplacaln\w+"),
        r"dzialalnosc\w* (?:\w+ )?zakoncz\w+",
        *(r"rozbieznosc\w*", r"trudnosc\w*", r"watpliwosc\w*", r"podejrz\w+"),
        *(r"wyludz\w+", r"ukryw\w+", r"przestepstw\w+"),
        r"(?:status|stan)(?: konta| platnika| podatnika)?: (?:do|w|nie\w*|za|wy)\b\w*",
        # what is told elsewhere
        *("odwrocie", r"odwrot\w+", "ciag dalszy", r"dalsz\w+ ciag", r"c ?\. ?d ?\.", r"cd\b", r"patrz\b"),
        *(r"zob\b", r"zobacz\b", r"(?:nastepn|kolejn|dalsz|drugi)\w+ stron\w+"),
        *(r"szczegol\w+(?: \w+){0,2} w\b", r"na stronie \d"),
        # what is still under way, or comes later
        *(r"kontrol[ae]\b", r"weryfikac\w+ (?:podleg|trwa|w toku)\w*", r"(?<!w )wynik\w? kontroli"),
        *(r"podlega\w* (?:weryfikac|kontrol)\w+", r"odwolani\w+ od", r"nie(?:prawomocn|ostateczn)\w+"),
        *(r"trwaja\b", r"wtrakcie", r"prolongat\w+", r"zlozono (?:\w+ )?(?:odwolani|skarg|zazaleni)\w*"),
        r"(?:w trakcie|trwa|w toku(?! postepowania (?:o udzielenie|konkurs|o pomoc|naboru"
        r"|wyjasniajacego ustal)))\b",
        r"w (?:rozliczeniu|rozpatrzeniu|rozpatrywaniu|wyjasnianiu|sprawdzaniu|uzgadnianiu)\b",
        r"nie (?:\w+ ){0,2}(?:prawomocn|ostateczn|wiazac)\w+",
        r"nie (?:zostal\w*|jest|sa|byl\w*) (?:jeszcze )?(?:rozpozn|rozpatrz|rozstrzyg|zakonczon)\w+",
        *(r"\w+ w drodze\b", "zlecono", r"czeka\w*", r"oczekuj\w+", r"wymaga\w* (?:\w+ )?korekt\w+"),
        r"przekazan\w+ do (?:\w+ )?(?:dzial|wydzial|referat|wyjasni|komorni|organu egz|windyk|dochodz)\w*",
        *(r"zmian\w+ stanu", r"nieterminow\w+", r"opoznion\w+", r"opoznieni\w+"),
        r"(?:doreczono|wyslano|wystosowano|skierowano) (?:\w+ ){0,2}?(?:wezwani|upomnieni|ponagleni)\w+",
        r"(?:stronie|platnikowi|podatnikowi) doreczono",
        # dues that were moved, written off, or are still to be paid
        rf"{_DUES} (?:\w+ ){{0,4}}?{_MOVED}\w*",
        any_stem("przeniesiono przeksieg wyksieg odksieg odpisano potracono scedowa przedawnio przejeto")
        + r"\w*",
        r"ostatni\w+ (?:sklad|platnos|deklarac|rozlicz)\w*",
        r"ostatni\w+ wplat\w*(?![^;]*\d{1,2}[./-]\d{1,2}[./-]\d{4})",
        *(
            r"po terminie(?! platnosci (?:nalicza|pobiera))",
            r"(?<!odsetki za )(?<!odsetek za )zwlok[aiu]\b",
            r"wplat\w*[^;:]{0,40} brak\b",
        ),
        *(
            r"zobowiaza\w+ sie",
            "zaplata nastapi",
            r"zabezpieczon\w+",
            r"majat\w+\b(?! (?:\w+ ){0,3}nie (?:ustanowi|dokona|zabezpiecz|zajet|zajm|obciaz))",
        ),
        r"(?:zostanie|zostana|bedzie|beda) (?:\w+ ){0,2}?(?:ureguluj|uregulowan|zaplac|oplac|splac|wplac"
        r"|rozlicz)\w*",
        # what somebody else said, or is asked for
        r"(?:na podstawie|wedlug) (?:oswiadczeni|rozmow|ustnych|kserokopi|wydrukow z bank)\w*",
        *(r"jak (?:oswiadcz|podal|twierdz)\w+", r"za (?:biurem rachunkowym|ksiegow\w+)"),
        r"(?:poinformowa|oswiadczy|zadeklarowa|zapewni|obieca)l\w*,? (?:ze|iz)\b",
        r"na podstawie oswiadczeni\w+ (?:strony|platnika|podatnika|wnioskodawcy)",
        r"wymagan\w+ (?:\w+ )?(?:zlozeni|korekt|wyjasni|uzupelni)\w*",
        r"brak (?:dokument|deklarac|danych|wplat|plik)\w*",
        r"prosz\w+ o (?:\w+ ){0,3}?w sprawie (?:rozlicz|skladek|podatk|konta)\w*",
        *(r"prosz\w+ (?:wstrzym|nie wyda)\w+", "nie wydawac"),
        # some months alone
        rf"(?:sprawdz|zweryfikow|zbada|przeanalizow)\w+[^;]* za (?!caly okres)(?:rok|lata?|okres|miesi"
        rf"|\d{{4}}"
        rf"|{_MONTH})\w*",
        rf"(?:^|: |[).-] ){_DUES}(?: (?!oplac|zaplac|uregul|wplac|rozlicz|nie\b)[^ ;:]+){{0,12}} za"
        rf" (?:{_MONTH})\w*(?: \d{{4}})?(?: r)?$",
        # whom it speaks of
        r"w (?:windykacji|egzekucji|opracowaniu|przygotowaniu)",
        r"(?:mimo|pomimo) zastrzez\w+",
        (
            rf"(?:dotycz[ya]|obejmuj[ae]|odnosi sie(?: do)?|wydan\w+ dla"
            rf"|sporzadzon\w+ dla):? (?:(?!wszystki|cal)\w+"
            rf" )?{_NARROWER}\b{_NOT_ALL_OWN}"
        ),
        rf"{_PAPER} dla (?:oddzialu|filii|jednostki|wspolnika)\b",
        r"nie (?:dotyczy|obejmuje) (?:wspolnik|oddzial|spolki|filii|pozostal)\w*",
        # owed, in a word or two
        r"uwag[ai] ?[:!-] ?(?:odsetki|koszty|zaleg\w+|kar[ay]|sankcj\w+|oplata dodatkowa)"
        r"(?: (?!nie\b|brak|nalicz|pobier|oblicz)\w+){0,2}$",
        # what the paper does not bear out
        r"nie potwierdza\w* (?:\w+ ){0,2}?(?:rozlicz|sald|wplat|stan|sklad|podat|nalezn)\w*",
        rf"{_PAPER} (?:\w+ )?(?:obejmuje|dotyczy) okres\w* (?:\w+ )?(?:do|od|za)\b(?! (?:rozpocz|poczat"
        rf"|dnia rozpocz))",
        r"oddzial\w*[^;]{0,40}\b(?:z wyjatkiem|oprocz|poza)\b",
        # a day or a period long past
        r"nie (?:byly|sa|bylo) (?:odtad )?aktualizowan\w+",
        *(r"stan na koniec (?:roku|\w+ kwartalu) \d", r"stan z dnia wydania oryginalu", r"archiwaln\w+"),
        r"(?:nie (?:badano|zbadano|ustalano|aktualizowano|uwzglednia\w*)|bez weryfikacji)",
        # about whom nothing, or something else, is known
        r"(?:nie odnaleziono|nieznan\w+|brak kartoteki|brak (?:platnika|podatnika|konta))",
        r"nie (?:jest )?(?:zewidencjonowan|znan)\w+",
        r"(?:poprzednik\w* prawn|poprzedni\w+ wlasciciel|(?:byly|bylego|inny|innego) (?:platni|podatni))\w*",
        *(r"malzonk\w+", "nazwisko panienskie"),
        # what the paper is worth
        *(
            r"cofni[ea]\w+",
            r"przez pomylke",
            r"uchyla\w* sie zaswiadcz\w+",
            r"zwrotu zaswiadczeni\w+",
            r"srodowisko szkol\w+",
        ),
        *(r"do podpisu", r"do akceptacji", r"traci\w* moc w razie"),
        *(r"nie ma(?:ja)? mocy", r"nie (?:jest|sa) wiazac\w+", "specimen", r"(?<![a-z] )(?:wzor|probka)$"),
        *(r"niepotwierdzon\w+", r"projekt (?:zaswiadcz|pism|dokument)\w+", r"uzytku wewnetrzn\w+"),
        r"nie stanowi\w* (?:zaswiadczeni|dokument|podstaw|dowod|potwierdzeni)\w*",
        rf"{_PAPER} (?:\w+ )?(?:nie zastepuje zaswiadcz(?!\w* wydawan)|przestal\w* obowiazywac)",
        rf"{_PAPER} (?:zosta\w+ )?zastapion\w+",
        *(r"(?<!certyfikat )(?<!podpis )(?<!pieczec )wazn[eya] (?:do|przez)", r"waznosc uplyn\w+"),
        r"powyzsz\w+ (?:\w+ ){0,2}?(?:nie|cofn|uchyl|zmien|uniewaz)\w*",
    )
)
"""Each keeps a certificate before a person unless it is denied."""
