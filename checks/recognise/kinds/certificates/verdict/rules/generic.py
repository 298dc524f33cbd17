"""Sentences that hold for whoever gets such a paper: what the law provides, what may be done.

Told by what they speak of and how, not by their words: the subject is the law, the office, the reader or the
paper; the verb says what may, must or does happen; and nothing in it is this payer's: no amount, no day,
nothing done or under way.
"""

import re

from checks.dates import MONTHS
from checks.recognise.kinds.certificates.lexicon.alternatives import any_of
from checks.recognise.kinds.certificates.lexicon.days import DAY, OF_THE_YEAR

_BEGINS = (
    r"^\W*(?:\d{1,2} |(?:\w{1,3}|\w\d{1,2})[.)] )?"
    r"(?:(?:pouczenie|uwag[ai]|wazne|informacja|objasnieni[ea]|wyjasnieni[ea])\w*(?: do \w+)?[:.]? ?(?:-"
    r"|:)? ?)?"
    r"(?:(?:ponadto|jednoczesnie|dodatkowo|wtedy|ponizej|nadto|poza tym),? )?"
)
_CITED = re.compile(
    r"\([^()]*\b(?:art|ust|par|dz|t\.j|tj)\b[^()]*\)|\([^()]*§[^()]*\)"
    r"|\b(?:art|ust|pkt|par|lit|poz)\. ?\d\w*(?: ?(?:i|-|,|oraz) ?\d\w*)*|§ ?\d+\w*|\bdz\. ?u\.[^;]*"
    rf"|\b(?:ustaw\w*|rozporzadzeni\w*|ordynacj\w*|kodeks\w*|prawo)[^;:()]{{0,60}}? z(?: dnia)?"
    rf" {DAY}{OF_THE_YEAR}|\b\d+ ?(?:dni|lat|miesiec\w+|%)|\bdo \d+ ?%"
)
_RELATIVE = re.compile(
    r"\b(?:platnik\w*|podatnik\w*|osob\w*|podmiot\w*|przedsiebior\w*|dluznik\w*|sklad\w+|nalezno\w+"
    r"|kwot\w*|podat\w+"
    r"|zaleglosc\w*)(?: skladek)?, ktor\w+ [^;:]*?(?:,|$)"
)
"""Whom or what a rule is for: „płatnika, któremu odroczono termin”."""
_OWN = re.compile(
    rf"\d[\d .]*,\d\d\b|\d ?(?:zl|pln)\b|\b{DAY}|\b(?:19|20)\d\d\b"
    r"|\bnr \d|\btytul\w* wykonawcz\w*|\btytulu \w*\d"
    r"|\b"
    + any_of(
        *MONTHS,
        *("styczen", "luty", "marzec", "kwiecien", "czerwiec", "lipiec", "sierpien", "wrzesien"),
        *("pazdziernik", "listopad", "grudzien", "maj"),
        # done, found, or under way
        r"[^\W\d]{3,}(?:ano|ono|eto|yto)",
        *(
            r"trwa\w*",
            r"tocz[ya]\w*",
            r"prowadz(?:i|on[aeoy])(?: sie| jest| sa)",
            r"w (?:toku|trakcie)(?! (?:kontroli|czyn))",
        ),
        *(
            "jeszcze",
            r"obecnie",
            "nadal",
            "aktualnie",
            r"dotychczas\w*",
            "do czasu",
            r"czeka\w*",
            r"oczekuj\w* (?:na|zaksieg\w*)",
        ),
        (
            r"nie (?:zosta\w+|jest|sa|wplyn\w+|zloz\w+) (?:jeszcze )?(?:\w+on[aey]|\w+t[aey]|ostateczn\w+"
            r"|prawomocn\w+)"
        ),
        *(r"wykonan\w+", r"rozpoznan\w+", r"bezskuteczn\w+", r"czesciow\w+", r"omylkow\w+", r"warunkow\w+"),
        *(
            r"podlega\w* (?:biezac\w+ )?weryfikac\w+",
            r"przyznan\w+",
            r"udzielon\w+",
            r"w (?:wyjasnianiu|opracowaniu|rozliczeniu)",
            r"spor(?:u|em|n\w+)",
        ),
        # of this payer
        *(
            r"niniejsz\w+ (?:zaleglosc|dlug|kwot)\w*",
            r"powyzsz\w+",
            r"wskazan\w+",
            r"wymienion\w+",
            "ww",
            "tego",
            "tej",
        ),
        *(r"nasz\w*", "pana", "pani", r"spolk\w+", r"firm[aeyi]?"),
        r"(?:podatnik|platnik|wnioskodawca|strona|przedsiebiorca)(?: skladek)? (?:\w+ ){0,2}?(?:zalega"
        r"|posiada|ma\b|jest"
        r"|figuruje|korzysta|splaca|zawarl|nie|ubiega|odwolal|wniosl|zobowiazal|uregulowal)\w*",
        r"(?:zaleglosc\w*|zadluzeni\w+|niedoplat\w*|rozliczeni\w*|kon(?:to|cie|ta)) (?:podatnika|platnika"
        r"|strony|spolki)",
        r"(?:moze|moga|mozna) (?:\w+ )?(?:uznac|stwierdzic|potwierdzic|miec|posiadac|zalegac|figurowac"
        r"|wystepowac|istniec)",
        # how own arrears would end
        r"(?:ureguluj|zaplac|splac|wplac|zaksieg|uisc|rozlicz|oplaci)\w*",
        *(
            r"dalsz\w*",
            r"rata(?! podatku)",
            r"uregul\w*",
            r"wyjasnic",
            r"niezwloczn\w+",
            r"od decyzji(?! o odmow)",
            r"(?:przypadku|wobec) (?:platnika|podatnika|spolki|strony)",
            r"piln\w+",
            r"dopla[ct]\w*",
            r"brakuj\w+",
            r"roznic\w+",
            r"wplat\w*",
            r"zaplat\w*(?<!zaplaty oplaty)",
            r"w sprawie (?:rozlicz|sklad|podat|konta)\w*",
        ),
        # the paper itself is void
        *(
            r"(?:nie)?aktualn\w+",
            r"anulow\w+",
            r"uniewazn\w+",
            r"cofn\w+",
            r"wycof\w+",
            r"wzor",
            r"projekt",
            r"probk\w+",
        ),
        *(r"odmawia\w*", r"umarza\w*", r"odracza\w*", r"rozklada\w*"),
        r"nie (?:ma mocy|wydaw\w+|stanowi|stosuje|jest|sa|sprawdz\w+|opiera\w*|obejmuj\w+|dotycz\w+"
        r"|uwzgledni\w+)",
        *(r"jednak\w*", "natomiast", "lecz", r"z wyjatkiem", "oprocz", r"wyjat\w+", "tylko", "jedynie"),
    )
    + r"\b"
)
"""What is this payer's own, was done, is under way, or limits what the paper says."""
_LAWFUL = re.compile(
    _BEGINS
    + any_of(
        # the law, and what follows in general
        r"art\b\.? ?\d",
        r"(?:zaden |obowiazujac\w+ )?przepis\w*\b(?! nie (?:pozwal|zezwal|daj))",
        r"[^;]*\b(?:uwaza|rozumie|nalicza|pobiera|wymierza|stosuje|zalicza|dolicza|okresla|oblicza) sie\b",
        r"[^;]*\b(?:staje|staja|stanie|stana) sie zaleglosci\w+",
        r"[^;]*\b(?:bedzie|beda) stanowi\w* zaleglosc",
        r"zaleglosci(?:a|ami) (?:podatkow\w+ |skladkow\w+ )?(?:nie )?(?:jest|sa)\b",
        r"w kolumnie\b[^;]*\b(?:wykazuje|podaje|ujmuje) sie\b",
        r"[^;]*\b(?:wykazuje|podaje|wskazuje) sie (?:wowczas|wtedy)\b",
        r"(?:niedotrzymanie|uchybienie|przekroczenie|nieoplacenie|niezaplacenie) [^;]*\b(?:powoduje"
        r"|skutkuje|oznacza)\b",
        r"na wniosek (?:platnika|podatnika|strony|zainteresowan\w+)(?: skladek)? (?:organ|zaklad|zus"
        r"|urzad|naczelnik)\b"
        r"(?: \w+){0,2} moze\b",
        r"(?:posluz|poslug|podrob|podrab|przerob|przerab|uzyci|uzywani|kto (?:podr|przer|uzyw"
        r"|posl))\w*\b[^;]*\b(?:podlega|jest"
        r"|stanowi|grozi)\b",
        r"(?:skladki|podatki|podatek|zaliczki|naleznosci) (?:nalezy|trzeba|oplaca sie|placi sie)\b",
        r"nadplat\w* (?:podatku )?(?:podlega\w*|zalicza sie|moze)\b",
        r"(?:zaleglosc(?: podatkowa| skladkowa)?|zadluzenie|odsetki(?: za zwloke)?|koszty \w+|oplata \w+"
        r"|odroczenie(?:,| i| lub|/) ?raty|ulgi?|raty) - (?:to )?(?:podatek|skladka|naleznosc|naleznosci"
        r"|ulg\w*|kwot[ay]|suma"
        r"|koszt\w*)\b",
        r"(?:odmowa|odmowe|zazaleni\w+|skarg\w+|odwolani\w+|na (?:odmowe|postanowieni\w+)|od (?:odmowy"
        r"|zaswiadczeni\w+))\b"
        r"[^;]*\b(?:nastepuje|sluzy|przysluguj\w+|wnosi sie|mozna)\b",
        # what may be done
        r"prosimy (?:o (?:kontakt|podanie|powolanie|zachowanie|zapoznanie|sprawdzenie)|kierowac|dzwonic"
        r"|pamietac|nie niszczyc)\b",
        r"(?:mozna|nalezy|warto|mozesz|moga panstwo|moze pan|maja panstwo prawo|masz prawo"
        r"|przysluguj\w+)\b",
        r"w (?:tym celu|takim (?:przypadku|wypadku)|postepowaniach|sprawach|razie"
        r"|przypadku) [^;]*\b(?:nalezy|mozna|moze"
        r"|prosimy|rozstrzyga|obowiazuje|zawiera|wydaje|okresla|wskazuje|podaje|decyduje|stosuje)\b",
        r"(?:jezeli|jesli|gdy|gdyby|o ile) [^;]*\b(?:moze|moga|mozna|nalezy|prosimy|stanie sie|stana sie"
        r"|bedzie|beda)\b",
        r"(?:strona|platnik|podatnik|wnioskodawca|zainteresowan\w+|kazdy)\b(?: \w+){0,2} (?:moze|moga"
        r"|ma prawo)\b",
        r"(?:przed wydaniem|po wydaniu|w (?:trakcie|toku) wydawania)\b[^;]*\b(?:moze|mozna)\b",
        r"(?:organ|urzad|zaklad|zus|naczelnik)\b(?: \w+){0,2} (?:moze|ma prawo|(?:jest )?uprawnion\w+)\b",
        # the paper
        r"(?:najczesciej|zwykle|zazwyczaj|co do zasady)\b",
        r"obowiazek (?:zaplaty )?oplaty skarbowej",
        r"oplat\w* skarbow\w+",
        # asked and answered
        r"(?:co,? (?:jesli|gdy|to)|jak dlugo|kiedy|gdzie|dlaczego|do czego|po co|czy (?:kazda|moge|mozna"
        r"|trzeba|warto"
        r"|zaleglosc \w+ niz))\b[^?]*\?",
        # whose data these are
        r"[^;]*\b(?:dan(?:e|ych) osobow\w+|rodo|inspektor\w* ochrony|iod\b|przetwarza\w+"
        r"|odbiorc\w+ danych"
        r"|uodo|prawo dostepu|(?<!brak )(?<!bez )dostepu do danych|profilowani\w+)\b",
        r"(?:cel|prawa|podstawa|odbiorcy|okres przechowywania|administrator): ",
    )
)
_PRIVACY = re.compile(
    r"\b(?:administrator\w*(?=: | (?:\w+ ){0,2}dan)|dan(?:e|ych) osobow|rodo\b|inspektor\w* ochrony"
    r"|przetwarza|odbiorc\w+ danych"
    r"|uodo\b|(?<!brak )(?<!bez )dostepu do"
    r" danych|iod\b|zautomatyzowan)|^\W*(?:\w{1,3}[.)] )?(?:prawa: dostep|cel: (?:wykonywani|realizac)"
    r"|odbiorcami\b)"
)
_SEALED = re.compile(
    r"\b(?:crl|ocsp|kwalifikowan\w+ (?:pieczec|podpis|certyfikat)\w*|znacznik\w* czasu|sum\w+ kontroln\w+"
    r"|sha-?\d*)\b"
)
"""How the paper is sealed."""
_NOT_REVOKED = re.compile(r"\b(?:brak|bez|nie ma) (?:wpisu o )?uniewazn\w+")
_FEE_PAID = re.compile(
    r"\bopla[tc]\w* skarbow\w+|^\W*oplata: |^\W*(?:potwierdzenie|dowod) (?:wplaty|zaplaty|uiszczenia"
    r"|przelewu)\w*[^;]*\b(?:akt|"
    r"zalacz|dolacz|okaza)\w*|^\W*(?:w )?kwo(?:ta|cie) (?:17|21)(?:,00)? ?(?:zl|pln)$"
    r"|^\W*(?:17|21)(?:,00)? ?(?:zl|pln),? (?:(?:od|za) (?:\w+ )?(?:egzemplarz|zaswiadczeni|dokument)\w*$"
    r"|(?:przelew|wplacon|wplat|uiszczon|zaplacon|pobran|potwierdzeni|pokwitowani|gotowk|kas[ay])\w*)"
    r"|^\W*(?:zwrot\w* oplat\w+|oplat\w+ (?:zwraca sie|podlega zwrotowi))\b[^;]*\b(?:gdy|jezeli|jesli"
    r"|w razie|w przypadku)\b"
)
"""What was paid for the paper, and when it is paid back."""
_MORE_THAN_A_FEE = re.compile(
    r"\b(?:nieuiszcz|nalezna|nieoplac|zwlok|zaleg|zadluz|sklad[ke]|podatk|odset|rat[aey]\b|egzek|dodatkow"
    r"|prolong|upomn|nie (?:zosta|wnies"
    r"|uiszcz|wplac|zaplac))"
    r"|\d[\d ]*\d{3}(?:,|\b ?zl)|\d{3},\d\d"
)


_DEFINED = re.compile(
    r"\bzaleglosci(?:a|ami) (?:podatkow\w+ |skladkow\w+ )?nie (?:jest|sa)\b"
    r"|\bnieobjet\w+ tytul\w* wykonawcz\w*"
)
_GOES_FURTHER = re.compile(r"\bdalsz|\bw kazdej chwili|\bodroczono\b|\brozlozono\b")
_FAQ = re.compile(
    r"^\W*(?:\w{1,3}[.)] )?(?:co,? (?:jesli|gdy|to|ze?|oznacza|zrobic)|jak (?:dlugo|sprawdzic|uzyskac)|kiedy"
    r"|gdzie|dlaczego|do czego|po co|czy (?:zus|zaklad|urzad|organ|naczelnik) (?:wystawi|wyda)\w*"
    r"|czy kazda|czy zaleglosc \w+ niz)"
    r"\b[^?]*\?"
)
"""What such papers ask and answer for whoever reads them."""
_FACT = re.compile(rf"\d,\d\d\b|\d ?(?:zl|pln)\b|\b{DAY}")
_OF_DEBT = re.compile(
    r"\b(?:zaleg|dluzni|dlug(?!o\b)|egzek|rat[aey]\b|nie wplyn|oplac|zaplac|wplac|splac"
    r"|uregul)"
)
_FOR_ALL = re.compile(
    r"\b(?:jesli|jezeli|gdy) (?:\w+ ){0,3}?(?:mam\b|masz\b|\w{4,}sz\b)"
    r"|\bzaswiadczeni\w+(?: \w+){0,3} nie wydaj\w+|\bkazd[aey]\w* (?:kwot|zaleg)\w*"
)
_FEE = re.compile(r"(?:\b(?:zaplat|wplat)\w* )?\boplat\w* skarbow\w*")
_FORCE = re.compile(
    r"\b(?:egzek|windyk|komorn|hipotek|zajec|zajac|rat[aey]\b|ratal|odrocz|odracz|umorz|uklad|ulg"
    r"|splat|zabezpiecz|rozloz)"
)
_ON_OFFER = re.compile(
    r"\b(?:stanie|stana|staje|staja) sie zalegl|\bbed(?:a|zie) stanowi\w* zaleglosc|\b(?:wystapi\w*"
    r"|ubiega\w*|zwroci\w*|zlozy\w*|zlozeni\w*|zawrze\w*|skorzysta\w*|poprosi\w*|wniosk\w+|na wniosek"
    r"|uwaza sie|rozumie sie|w (?:razie|przypadku)|jezeli|jesli|gdy|przepis\w*|na (?:odmowe"
    r"|postanowieni\w+)|odmow\w+)\b"
)
"""Who asks for it, when, or by what law: without it force and reliefs may be this payer's."""


def is_generic(text: str, *, is_note: bool = False) -> bool:
    """Whether a folded statement holds for whoever gets such a paper, and tells nothing of this payer.

    Of force and reliefs a sentence speaks in general where it tells who may ask for them, when, or by what
    law, or stands among notes (`is_note`).

    >>> is_generic("strona moze wystapic o sprostowanie oczywistej omylki w zaswiadczeniu")
    True
    >>> is_generic("platnik moze splacac zaleglosc w ratach"), is_generic("strona ma zaleglosci")
    (False, False)
    """
    plain = _RELATIVE.sub(" ", _CITED.sub(" ", text))
    if _PRIVACY.search(plain) or _SEALED.search(plain):
        return _TROUBLING.search(_NOT_REVOKED.sub(" ", plain)) is None
    if _FEE_PAID.search(plain) is not None and _MORE_THAN_A_FEE.search(plain) is None:
        return True
    plain = _DEFINED.sub(" ", plain)
    if _FAQ.match(plain) and _FACT.search(plain) is None:
        return _OF_DEBT.search(plain) is None or _FOR_ALL.search(plain) is not None
    plain = _FEE.sub(" ", plain)
    if _LAWFUL.match(text) is None or _OWN.search(plain) is not None:
        return False
    return (
        (is_note and _GOES_FURTHER.search(plain) is None)
        or _FORCE.search(plain) is None
        or _ON_OFFER.search(plain) is not None
    )


_TROUBLING = re.compile(
    r"\d,\d\d\b|\b(?:zalega|rat[aey]|odrocz\w+|anulow\w+|uniewazn\w+|wszczet\w+|zajec\w+|dluzni\w+"
    r"|komornik(?:owi|iem)|przekazano|rozlicz\w+|nie potwierdz\w+|majat\w+|cofn\w+|niewazn\w+)\b"
)
"""What no sentence about personal data speaks of."""
