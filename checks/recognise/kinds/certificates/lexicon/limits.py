"""What limits a „no arrears”, takes it back, or makes it somebody else's word; and what only looks so."""

import re

from checks.recognise.kinds.certificates.lexicon.alternatives import any_of
from checks.recognise.kinds.certificates.lexicon.owed import MONEY_MATTERS

OF_MONEY = re.compile(rf"\b{MONEY_MATTERS}")

EXCEPTED = re.compile(
    r"\b"
    + any_of(
        # but for
        *("z wyjatkiem", "za wyjatkiem", r"wyjat\w+", "oprocz", "procz", "poza", r"wylacz\w+"),
        *(r"zastrzez\w+", r"zastrzeg\w+"),
        # however
        *(r"jednak\w*", "natomiast", "lecz", "ale", "niemniej", "aczkolwiek", "chociaz", "choc", "mimo"),
        *("pomimo", "z tym ze", "z tym, ze"),
        # if
        *("chyba ze", "pod warunkiem", "warunkowo", "o ile"),
        # leaving out
        *(r"pominaw\w+", r"pomija\w*", r"pominiet\w+", "z pominieciem"),
        r"(?:nie|bez) (?:wliczan?\w*|liczac|uwzgledniajac|uwzglednienia|obejmujac)",
        *(r"abstrahuj\w+", r"odliczaj\w+", "odliczeniu"),
        r"nie (?:sprawdz|zweryfik|weryfik|zbad|bada|analiz|ustal|objet)\w*\b(?! prawidlow)",
        # in part
        *("tylko", "jedynie", r"czesciow\w+", r"nie (?:dotyczy|obejmuje|uwzglednia|uwzgledniono|objeto) \w+"),
        r"(?<!ani )(?<!lub )(?<!oraz )(?<! i )pozostal\w+",
        *(r"dalsz\w+", r"uprzedni\w+"),
        r"(?<!ani )(?<!lub )(?<!oraz )(?<! i )(?<!ani w )(?<!ani z )(?<!ani na )inn(?:e|ych|ymi)",
        r"ponizej (?:progu|limitu|kwoty|\d)",
        r"bez (?:kwot|naleznosci|skladek|podatkow|zobowiazan) (?:objet|odrocz|rozloz|sporn)\w*",
        r"bez (?:odsetek|kosztow)",
        *("powyzej", "ponad", r"zalacznik\w*", "niepotrzebne skreslic"),
        *("brak (?:danych|informacji|ustalen)", r"w czesci(?! [a-e]\b)", "do wyjasnienia"),
        # for now
        *("do czasu", "dopoki", "w trakcie", r"wstepn\w+", r"prawdopodobn\w+"),
    )
    + r"\b"
)
"""What excepts something from all that may be owed, or takes back what others say."""

HARMLESS = re.compile(
    any_of(
        # what the paper is for, and how it was made
        r"\bzalacznik\w* (?:nr \d+ )?do rozporzadzeni\w+",
        r"\bwylacznie (?:w (?:celu|celach|postaci|formie|wersji)|do (?:celow|przedlozenia)|elektroniczn\w+)",
        r"\btylko (?:w (?:celu|postaci|formie))",
        # who was named above
        r"\b(?:wymienion|wskazan|okreslon|opisan|podan)\w* powyzej\b(?! kwot)",
        r"\bbez (?:zadn\w+ |jakiegokolwiek )?wyjatk\w+",
        (
            r"\b(?:ani|oraz|i|lub) (?:(?:zaleglosci|zadluzenia) )?(?:z tytulu|z|w) (?:jakich\w+ )?"
            r"inn\w+ (?:nalezno|podat|sklad|oplat)\w+"
        ),
        (
            r"\bnie (?:posiada|ma|zalega)\b"
            r"(?:(?!wyjat|oprocz|poza\b|zastrz|tylko|jedynie|czesc)[^;:]){3,160}?"
            r"(?:,|;| oraz| i) (?:- )?nie (?:posiada|ma|zalega)(?: zaleglosci)? (?:w|z|z tytulu)"
            r" (?:pozostal|inn)ych (?:podat|skladk|nalezn|zobowiaz|oplat)\w+"
        ),
        # the last point of a list that a denial leads to
        r"(?<=[,;] )(?:[2-9]|1\d|[b-h])[.)] (?:pozostal|inn)ych (?:nalezno|podat|zobowiaz|oplat|sklad)\w+",
        r"\bo ile (?:\w+ ){1,4}nie (?:postanowi|wymaga|stanowi)\w*",
        (
            r"\b(?:(?:wypelnia|podaje) sie|(?:nalezy )?wypelnic) (?:tylko|wylacznie|jedynie)"
            r" (?:w razie|w przypadku|gdy|jezeli)\b"
        ),
        (
            r"\bnie (?:obejmuje|dotyczy) (?:zobowiazan|naleznosci|zaleglosci|rozliczen|skladek|podatkow) "
            r"innych (?:podmiotow|osob|platnikow|podatnikow|spolek)\b"
        ),
        r"\bo ile (?:platnik|podatnik|strona|wnioskodawca|zainteresowany) nie (?:zlozy|wystapi|wniesie"
        r"|zawnioskuje)",
        r"(?<=kwot )pozostalych do zaplaty",
        (
            r"\bwylacznie (?:\w+ )?(?:podatkow|naleznosci|zobowiazan|skladek) (?:pozostajac\w+|bedac\w+"
            r"|lezac\w+)? ?(?:we |w )?"
            r"wlasciwosci (?:tutejsz\w+|tut\.?|niniejsz\w+|tego)\b"
        ),
        (
            r"\bwylacznie (?:\w+ )?(?:podatkow|naleznosci|zobowiazan|skladek),? (?:w|dla|do|o) ktor\w+"
            r" (?:\w+ ){0,3}?wlasciw\w+ (?:\w+ ){0,2}?(?:tutejsz|tut\b|organ|urzad|naczelnik)\w*"
        ),
        (
            r"\bnie (?:dotyczy|obejmuje) (?:rozliczen"
            r"|zobowiazan) wspolnikow\b[^;]*, dla ktorych wlasciw\w+[^;]*\binn\w+"
            r" (?:organ|urz|naczelni)\w*"
        ),
        r"\bnie (?:dotyczy|obejmuje) (?:tez |rowniez |takze )?(?:skladek|naleznosci) (?:zus|krus"
        r"|wobec (?:zus|krus))$",
        (
            r"\b(?:informacj[ie]|danych|dane|odpowiedzi) (?:otrzyman\w+|uzyskan\w+|przekazan\w+"
            r"|pochodzac\w+)? ?(?:od|z|przez) innych (?:organow|urzedow)"
        ),
        r"\b(?:tylko|wylacznie|jedynie) (?:tego|ww|wskazanego|wymienionego) (?:platnika|podatnika)\b",
        # what is no debt any more
        (
            r"\bnie (?:dotyczy|obejmuje|uwzglednia)(?: sie)? (?:okresow|naleznosci|zobowiazan|skladek"
            r"|podatkow|zaleglosci),? (?:przedawnion\w+|(?:(?:za|dla|co do) )?ktor\w+ (?:"
            r"(?:juz )?(?:uplynal|minal) (?:juz )?termin|termin) przedawnienia|ktore (?:sie"
            r" przedawnil|ulegly przedawnieni)\w*)"
        ),
        r"\bnie zglasza\w* (?:\w+ )?(?:osob|pracownikow)\b",
        r"\b(?:wymienion|wskazan|okreslon|opisan|podan)\w* w czesci [ivxl1]{1,4}\b(?! kwot)",
        # all the others besides
        r"\b(?:oraz|i|ani|lub|takze|rowniez) (?:na|w|we|z|ze|do) (?:wszystki\w+ )?(?:pozostal"
        r"|inn)\w+ (?:fundusz|nalezno|podat"
        r"|sklad|oplat|danin|zobowiaz)\w*",
        # the last item of a list, and proceedings whatever they are about
        r"^\W*(?:\w{1,2}[.)] )?inne (?:naleznosci|podatki|oplaty|zobowiazania)\b[^:;,\d]*$",
        r",? (?:takze|rowniez)(?: w zakresie)? innych niz (?:podatkow|skladkow)\w+",
        # payments that would only make it less
        r"\bbez uwzglednienia (?:\w+ )?wplat\b",
        # under which article the paper is issued
        r"\bwyda\w+(?: sie)? z zastrzezeniem (?:art\b|przepis|§)",
        # whose contributions
        r"\b(?:wylacznie|tylko|jedynie) za siebie\b",
        r"\bw terminie \w+",
        r"\bpodatek od czynnosci",
        # dues that belong to other offices
        (
            r"\bnie (?:obejmuje|dotyczy) \w+(?: i \w+)?,? (?:dla|do) ktor\w+[^.;]{0,60}"
            r"(?:organ|wojt|burmistrz)[^.;]*"
            r"|\bnie (?:obejmuje|dotyczy) (?:podatkow|oplat"
            r"|naleznosci), ktor\w+ organem wlasciwym (?:jest|sa)"
            r" (?:\w+ )?(?:gmin|wojt|burmistrz|prezydent)\w*"
        ),
        r"\bnie (?:dotyczy|obejmuje) (?:opodatkowania|podatkow|oplat|podatkow i oplat) lokaln\w+",
        (
            r"\bnie (?:dotyczy|obejmuje)(?: \w+){0,2}? (?:podatkow|oplat|nalezno\w+|danin)(?: i oplat)?"
            r"(?: \w+){0,4}? (?:gmin\w*|wojt\w*|burmistrz\w*|prezydent\w*|samorzad\w*|lokaln\w+|celn\w+)"
            r"(?: (?:ani|i|oraz|lub) (?:nalezno\w+|oplat\w*|cel)? ?(?:celn\w+|lokaln\w+|samorzad\w*)?)?"
        ),
        # an exception that is left empty
        (
            r"\b(?:za|z) wyjatkiem:? ?(?:-(?:[ -]*-){2,}|--?(?= ?(?:$|[.;,]))|_+|\.{3,}|brak\b|nie dotyczy\b)"
            r"(?: pozycj\w+ (?:prze|wy)kreslon\w+ oznacza\w*,? ze (?:wyjatkow nie ma|nie ma wyjatkow)$)?"
        ),
        # an overpayment
        r"\bw (?:trakcie|toku) (?:\w+ )?zwrotu\b",
        r"\bponad (?:nalezn\w+|kwot\w*)(?=.*\bnadplat)",
        r"\bpoza granicami",
        r"\bmimo uplywu",
        r"\bo ile (?:przepis|ustaw)\w*",
        # partners, who pay for themselves; what else there might be, and is not
        (
            r"\bnie (?:dotyczy|obejmuje) (?:rozliczen|zobowiazan|skladek|naleznosci|podatkow) wspolnikow\b"
            r"(?=[^;]*\b(?:wlasn\w+|odrebn\w+|osobn\w+|indywidualn\w+)\b)"
        ),
        (
            r", (?:a|i|oraz) (?:zadnych )?inn\w+ (?:zobowiazan|naleznosci|zaleglosci)(?: podatkow\w+|"
            r" skladkow\w+)?"
            r"(?: (?!wyjat|oprocz|poza\b)[^ ,;:]+){0,6} nie (?:posiada|ma|figuruj\w+|wystepuj\w+)\b"
        ),
        # what an employer pays of its workers' tax
        (
            r"\bpodat\w+ dochodow\w+ od osob fizycznych(?: -|,)? w (?:czesci|zakresie)"
            r" dotyczac\w+ (?:obowiazkow )?platnika\b"
        ),
        # which number a person has
        r"\b(?:nip|regon|pesel)\b[^;:\d]{0,30}niepotrzebne skreslic",
        # the last row of a list: „pozostałe podatki: nie zalega”
        (
            r"(?:^|, |: )\W*(?:\w{1,3}[.):] )?(?:(?:zaleglosc|zadluzeni|naleznosc)\w* (?:z|w)"
            r" )?(?:pozostal|inn)\w+(?: \w+){0,4}(?:, (?:do|dla|w) ktor\w+(?: \w+){1,5})?"
            r"(?: (?=0,00 zl)| ?: ?| - ?)(?:brak|0,00|-+"
            r"|nie(?: (?:zalega|figuruj\w+|wystepuj\w+|stwierdz\w+|posiada|ma|dotyczy))?)"
            r"(?: zaleglosci)?(?: zl)?(?=$|: | (?:po|s)twierdzenie$)"
        ),
        # the same behind those that are named: „…, 3. w pozostałych podatkach – zaległości brak”
        (
            r"(?:, |(?:^|, )\d\d?[.)] )(?:w|z) (?:pozostal|inn)\w+(?: (?:\w+|tut\.)){0,5}(?: - |: )"
            r"(?:brak(?: zaleglosci)?|zaleglosci (?:brak|nie ma)|nie zalega)$"
        ),
    )
)
"""What bears a word of exception and excepts nothing."""

_BEFORE_THAT = (
    r"(?:(?!\b(?:zaswiadcza|poswiadcza|stwierdza|potwierdza|informuje|zaswiadczon|stwierdzon|ustalon)\w*)[^;:])*?"
    r",? (?:ze|iz|by|aby)\b"
)
"""Up to what a sentence is about, with no word of the office's on the way."""
UNDERCUT = re.compile(
    r"\bnie "
    + any_of(
        *("mozna", "moze(?:my)?", "moge", "da sie", "udalo sie", r"potrafi\w*", r"(?:jest|bylo) mozliw\w+"),
        r"(?:jest|jestesmy|jestem|byl\w*) w stanie(?! likwidac| upadlo)",
        *("jest tak", r"potwierdz\w+", r"podziel\w+", r"przychyl\w+"),
        *(
            "stanowi(?! decyzji)",
            "wynika",
            "jest prawda",
            "oznacza",
            "przesadza",
            "wyklucza",
            "swiadczy",
            "dowodzi",
        ),
        *("wydaje", "dysponuje", "uznaje", "daje"),
        "ma (?:mozliwosci|podstaw|danych|informacji|pewnosci)",
    )
    + r"\b|"
    + any_of(
        r"\bnie (?:stwierdz|uznaj|znajduj)\w*(?: sie)?(?: podstaw)?,? (?:aby|ze|zeby|by|iz)\b",
        r"\bnie znajduj\w+ (?:\w+ )?(?:potwierdzeni|odzwierciedleni|pokryci)\w*",
        r"\bnieprawda",
        # „that nothing is owed” is doubted, refused, asked for, or yet to be written
        r"\btrudno\b",
        r"\bnie (?:zaswiadcz|poswiadcz)\w+",
        r"\bnie znalez\w+ (?:\w+ )?(?:podstaw|dowod|potwierdzeni)\w*",
        rf"\b(?:odm(?:awia|owa|owi|owe)|domaga|wnioskuj|zazada)\w*\b{_BEFORE_THAT}",
        rf"\bwnios(?:ek|ku|kiem) (?:dotycz\w+ |obejmuj\w+ |o )(?:potwierdz|zaswiadcz|stwierdz|wydani)\w*"
        rf"{_BEFORE_THAT}",
        r"\bzaswiadczeni\w+,? (?:ze|iz)\b[^;:]*\b(?:zostanie|bedzie|moze zostac|moze byc|wydamy|wystawimy)\b",
        r"\bbrak\w* (?:podstaw|mozliwosci|danych|informacji|dokumentow|pewnosci|potwierdzenia)",
        r"\bbez (?:mozliwosci|potwierdzenia|weryfikacji)",
        r"\bniemozliw\w+",
        r"\bwatpliw\w+",
        r"\bnieaktualn\w+",
        r"\bblednie",
        r"\buchyl\w+\b(?! sie\b)",
        r"\bnie wszystk\w+",
        # the paper itself is void
        r"\bcofn\w+",
        r"\btraci waznosc",
        r"\butraci\w+ waznosc",
        r"\bniewazn\w+",
        r"\buniewazn\w+",
    )
)
"""What takes a statement about arrears back: it cannot be told, is doubted, or no longer holds."""

UNKNOWN_PAYER = re.compile(
    r"\bnie (?:figuruje|jest|zostal\w*|byl\w*|widnieje) (?:\w+ )?"
    + any_of(
        r"w (?:rejestrze|ewidencji|bazie|systemie)(?!.*(?:zalegaj|dluznik|zadluz)"
        r"| (?:\w+ )?zaleglosci\b|.* jako (?:\w+ )?(?:posiadajac|majac)\w+ (?:\w+ )?zalegl)",
        *(
            "zarejestrowan",
            "zgloszon",
            "wpisan",
            r"platnikiem(?! zalegaj)",
            r"podatnikiem(?! zalegaj)",
            "znan",
        ),
    )
)
"""An office that does not know somebody knows of no arrears either."""

VOID = re.compile(
    r"\b"
    + any_of(
        # the paper no longer holds, or is none
        *(r"anulowa\w+", r"uniewazni\w+", r"wycofa\w+", r"(?:u|s)tracil\w* (?:waznosc|moc)\b"),
        *(
            r"nieaktualn\w+",
            r"niewiazac\w+",
            r"(?<!\bich )(?<!dostepu, )(?<!prawo do )sprostowani\w+(?! danych)",
            r"p?omylkow\w+",
            r"(?:zapis|wpis) bledn\w+",
        ),
        *(r"specimen", r"wzor(?: nr \d+)?$"),
        *(r"(?:zaswiadczenie|dokument) traci (?:waznosc|moc)$", r"na podstawie niepeln\w+ dan\w+"),
        r"opiera sie na oswiadczeni\w+ (?:platnik|podatnik|wnioskodawc|stron|spolk)\w*",
        # of whom nothing was looked up
        r"(?:platnik|podatnik|spolka|wnioskodawca|firma)(?: [^ ;:]+){0,6}? nie (?:byl|jest|zostal)[ao]?"
        r" (?:przedmiotem (?:\w+ )?|objet\w+ )(?:sprawdz|bada|weryfik|analiz|ustale)\w*",
        r"(?:dokument|kopia|wydruk|wersja|egzemplarz) (?:roboc|pogladow|pomocnicz|testow)\w+",
        *(
            r"symulacj\w+",
            r"wzor (?:pisma|zaswiadczenia|tresci|dokumentu)(?! (?:okresl|stanowi|ustal))",
            r"(?:zapis|zdanie|wpis|tresc|fragment)\w*(?: \w+)? (?:skreslon|przekreslon|wykreslon|usuniet)\w+",
            r"projekt (?:tresci|zaswiadczeni|pism|dokument|odpowiedzi)\w*",
            (
                r"(?:dan\w+|tresc\w*|dokument\w*|zaswiadczeni\w+|kwot\w+) (?:przykladow|fikcyjn|testow"
                r"|szkoleniow|cwiczebn|demonstracyjn)\w+"
            ),
            (
                r"(?:zaswiadczeni|tresc|dokument|stan|wynik)\w*(?: (?!nie\b)[^ ,;:]+){0,3} (?:zostanie|bedzie"
                r"|zostana|beda) (?:\w+ )?(?:zmienion|skorygowan|sprostowan|uchylon|wycofan|zaktualizowan"
                r"|poprawion|uzupelnion)\w*"
            ),
            r"projekt\W*(?:$|- nie\b)",
            r"nie (?:jest to|stanowi)(?: \w+){0,2} zaswiadczeni\w+",
            r"nie jest zaswiadczeniem",
            r"duplikat\w* zaswiadczeni\w+ (?:[\w./-]+ ){0,3}?z (?:dnia |roku )?\d",
        ),
        r"nie (?:zostal\w*|jest|byl\w*) (?:jeszcze )?(?:zatwierdz|zaakceptow|zaksiegow|zarachow)\w+",
        r"nie opiera\w* sie",
        r"nie (?:wiadomo|okreslono)\b",
        r"nie (?:pozwal|zezwal)\w+ (?:na )?(?:potwierdz|stwierdz|wyda)\w*",
        *("odmowiono", r"pozostawion\w+ bez rozpatrzenia", r"(?:nie spelnia|niespelni)\w*", r"warunkowo"),
        r"zaswiadczeni\w+ (?:nalezy|trzeba|podlega\w*) (?:\w+ )?zwr[oa]c\w+",
        "nie obowiazuje",
        r"nie (?:jest|zostal\w*) (?:\w+ )?(?:podpisan|opatrzon)\w+(?! (?:odreczn|wlasnoreczn|reczn"
        r"|papier|pieczec))",
        r"(?:zaswiadczeni|dokument|pism)\w*(?: jest| zostalo)? niewazn\w+"
        r"(?! (?:bez|gdy|jezeli|jesli|po|w (?:razie|przypadku))\b)",
        r"certyfikat\w* (?:\w+ ){0,2}?(?:wygas|utracil|stracil|uniewazn|jest niewazn|nie jest wazn)\w*",
        r"nie (?:jest|sa|zostal\w*|byl\w*) (?:\w+ )?(?:zweryfikowa|potwierdzo|ustalo|uzgodnio)n\w*",
        # what it tells was not looked at, or cannot be told
        *(r"nieustalon\w+", r"niekompletn\w+", r"niezgodn\w+", r"nie odpowiada\w* (?:stanowi|prawdzie)"),
        r"wynik\w*(?: \w+){0,2}: (?:negatywn|niezgodn|nieustal|niepotwierdz)\w*",
        r"nie (?:jest|byl\w*) mozliw\w+ (?:do |jego |jej )?(?:ustal|stwierdz|okresl|potwierdz|weryfik)\w*",
        r"nie (?:mozna|da sie|udalo sie)(?: \w+){0,3} (?:ustal|stwierdz|okresl|potwierdz|zweryfik)\w*",
        r"nie (?:zweryfikowa|potwierdzo)n\w*",
        r"\bbez (?:\w+ ){0,2}?(?:sprawdz|weryfik|zbada|analiz|ustal)\w*",
        r"(?:jest|sa|pozostaj\w+|w) (?:w )?(?:trakcie|toku) (?:wyjasni|rozlicz|uzgadni|ustal)\w*",
        r"(?:rozliczeni\w|wyjasni\w+)(?: \w+){0,2} trwa\w*",
        r"(?<!\bnie )wymaga (?:potwierdz|wyjasni|uzgodni|weryfik)\w*",
        r"(?<!przeszkod )do (?:potwierdzenia(?! autentycz| waznos| tozsam)|wyjasnienia|uzupelnienia"
        r"|ustalenia)\b",
        r"(?<!wydano )po (?:zakonczeniu|przeprowadzeniu) (?:czynnosci|kontroli|postepowania|weryfikacji)"
        r"(?! wyjasniajacego,? (?:zaswiadcz(?!eni)|poswiadcz(?!eni)|stwierdz|ustal))"
        r"(?! wyjasniajacego[^;]*\b(?:zaswiadcza|poswiadcza|stwierdza|potwierdza)(?:m|my)?\b)",
        r"(?:sprawdzono|potwierdzono) (?:czesciowo|tylko|jedynie|wylacznie)",
        r"(?:dan\w+|stan\w*|zapis\w*) sprzed",
    )
)
"""What makes the whole paper worth nothing, though it speaks of no arrears."""

HEARSAY = re.compile(
    r"\b"
    + any_of(
        *("wnosi", "wnosze", "wnioskuje", "prosi", "prosze", "deklaruje", "twierdzi", "zdaniem"),
        *("uwaza(?! sie)", "sadzi", "utrzymuje", "zapewnia", "gwarantuje", "przypuszcza", "szacuje"),
        *(
            r"oswiadcz[ay]\w*",
            "oswiadczeni(?:a|em|u)",
            "podaje",
            r"(?:uprawdopodobni|zapewni|poinformowa|przekonuje)\w*",
            # another paper, what was asked for, and what the request says
            (
                r"w (?:(?!niniejsz|tym\b)\w+ )?zaswiadczeniu (?:[^ ;:]+ ){0,7}"
                r"(?:podano|stwierdzono|wskazano|potwierdzono)"
            ),
            r"zgodnie z (?:zaswiadczeni|oswiadczeni)\w+",
            *(
                r"tresc (?:zadana|wnioskowana)",
                "zada",
                r"we wniosku",
                r"wedlug (?:wniosku|wnioskodawcy|strony)",
            ),
            r"w (?:ocenie|opinii|przekonaniu) (?:podatnik|platnik|wniosk|stron|firm)\w*",
            r"(?:zadeklarowa|stwierdzi|poda|wskaza)l\w* (?:podatnik|platnik|wniosk)\w*",
        ),
    )
    + r"\b"
)
"""What makes a statement somebody else's than the office's."""

HEDGED = re.compile(
    r"\b"
    + any_of(
        *("zasadniczo", "prawie", "raczej", "formalnie", "wkrotce", "trwale", "istotnie", "zwykle", "rzadko"),
        *("zazwyczaj", "czasem", "niekiedy", "teoretycznie", "przewaznie", "znacznie", "powaznie", "razaco"),
        *("uporczywie", "chyba", "byc moze", "co do zasady", "w zasadzie", "na ogol", "w wiekszosci"),
        *("dluzej niz", r"w sposob (?:istotn|trwal|raza|uporczyw|znaczn)\w+"),
        # once, or some day
        r"nie bed(?:zie|a) (?:\w+ )?(?:zaleg|posiad|mial|mie)\w*",
        r"(?:dotad|dotychczas|nigdy|wczesniej|poprzednio|zawsze) (?:\w+ )?nie (?:zaleg|posiad|mia)\w*",
        r"w (?:chwili|dacie|momencie) (?:zlozenia|wplywu|otrzymania) (?:wniosku|podania)",
    )
    + r"\b"
)
"""What makes a denial less than one: „zasadniczo nie zalega”, „nie zalega dłużej niż miesiąc”."""

IF_FIRST = re.compile(
    r"^\W*(?:\w{1,3}[.)] )?(?:uwaga: )?(?:gdy|jezeli|jesli|o ile|skoro|po (?:wplyni|zaplac|uregulow|splac"
    r"|zaksieg)\w+)\b"
)
"""A denial that comes true when something happens."""

IF = re.compile(r"\b(?:jezeli|jesli|o ile|gdyby|pod warunkiem|dopoki|chyba ze)\b")

UNREAL = re.compile(
    r"\b(?:zaleg|zadluz|posiada|mia|figurowa|wystepowa|istnia|widnia)\w*by\b"
    r"|\b(?:by|byloby|bylyby) (?:\w+ ){0,2}?zaleg"
)
"""What would be, were something else so: „nie zalegałby, gdyby uregulował”."""

NOT_GIVEN = re.compile(
    r"\bodmown\w+"
    r"|^(?!\W*(?:\w{1,3}[.)] )?(?:zadn\w+ )?(?:decyzj|postanowieni|tytul|upomnie|nakaz)"
    r"\w*(?!.*(?:zaswiadcz|wnios)))"
    r".*\bnie wyda(?:no|je|jemy|lismy|l|la)\b(?! (?:\w+ )?(?:decyzji|postanowieni|tytul"
    r"|upomnie|nakaz)"
    r"(?!\w* (?:w sprawie|dotyczac|co do|z wniosku)))"
    r"|\bniezalega(?:ni|jac)\w+(?: ?[:?]| -)+ ?nie\b|\bnie (?:jest|figuruj\w+|(?:moze|mozna) \w+)"
    r"(?: \w+){0,3} niezalegajac"
    r"|\bzalacznik\w*\W+wykaz|\bwykaz\w*\W+(?:w )?zalaczni"
)
"""A request that was turned down, a condition that is not met, a list of arrears on another sheet."""

REST = re.compile(
    r"(?:^|(?<=zaleglosc )|(?<=zaleglosci )|(?<=zalega ))(?:\d{1,2}[.)] )?"
    r"(?:pozostal\w+|inn[ey]) (?:naleznosci|podatki|tytuly|zobowiazania|oplaty|skladki)"
    r"(?:(?:,| i| oraz) (?:odsetki|koszty|oplaty)(?: (?:upomnien|egzekuc|prolongac|za zwlok)\w*)?)*"
    r"[\"*]*(?=:? (?:nie (?:figuruje|wystepuje|stwierdzono|ma|zalega)|brak)\b)"
)
"""The last row of a table of dues, denied as the others: „Pozostałe należności | nie figuruje zaległość”."""
