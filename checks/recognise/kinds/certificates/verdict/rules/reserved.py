"""What a certificate reserves for later, or for others: what may become of things, stating nothing.

„Zakład zastrzega sobie prawo dochodzenia należności, które mogą zostać ujawnione w następstwie kontroli”: the
sentence needs a reservation and what is reserved, and must name no amount, no day and nothing under way.
"""

import re

from checks.dates import MONTHS
from checks.recognise.kinds.certificates.lexicon.alternatives import any_of, any_stem
from checks.recognise.kinds.certificates.lexicon.days import DAY

_RESERVES = re.compile(
    r"\b"
    + any_of(
        *(r"zastrzeg\w+", r"(?:moze|moga|mozna)\b", r"(?:ma|maja|posiada|zachowuje) prawo", "bez uszczerbku"),
        r"nie (?:\w+ )?"
        + any_stem(
            "wstrzymuje wyklucza przesadza rozstrzyga "
            "ogranicza pozbawia narusza wplywa zamyka wylacza zwalnia stoi"
        )
        + r"\w*",
        *(r"nie ma(?:ja)? wplywu", r"nie stanowi\w* przeszkod\w+"),
    )
)
_LEAVES_OUT = re.compile(
    r"\bnie (?:potwierdza\w*|stanowi\w* dowodu|dotycz\w+|obejmuj\w+|(?:jest|sa) (?:\w+ )?(?:ujet|uwzgledn"
    r"|objet|wykazan)\w*)"
)
_AFTERWARDS = re.compile(
    r"\bpo (?:tym|tej) (?:dniu|dacie)\b|\bpo (?:jego |jej |tym )?(?:wydaniu|wystawieniu"
    r"|sporzadzeniu)\b|\bpozniej\w*"
    r"|\bpo (?:jego |jej )?(?:dniu|dacie),? (?:jego |jej |\w+ )?(?:wyda|wystaw|sporzadz|podpis|zaswiadcz"
    r"|na ktor)\w*"
    r"|\bprzyszl\w+"
)
"""What comes after the paper: it may leave that out and say as much as before."""
_LATER = re.compile(
    r"\b"
    + any_of(
        *(r"kontrol\w+", r"korekt\w*", r"korygu\w+", r"skoryg\w+", r"weryfik\w+", r"zweryfik\w+"),
        *(
            r"sprawdzaj\w+",
            r"ustalen\w*",
            r"pozniej\w*",
            r"przyszl\w+",
            r"nastepstw\w+",
            r"(?:nie)?ujawni\w+",
        ),
        *(r"w innej wysokosci", r"nieprzedawnion\w+"),
        *(r"po (?:tym |tej |jego |jej )?(?:dniu|dacie|wydaniu|wystawieniu)", r"ponown\w+"),
        *(r"zmieni\w*", r"ul(?:ec|eg\w+) zmian\w*", r"prawa? (?:\w+ ){0,3}?do\b", "w terminie pozniejszym"),
    )
    + r"\b"
)
_OWN = re.compile(
    rf"\d[\d .]*,\d\d\b|\d ?(?:zl|pln)\b|\b{DAY}|\b(?:19|20)\d\d\b"
    r"|\b"
    + any_of(
        # months
        *MONTHS,
        *("styczen", "luty", "marzec", "kwiecien", "maj", "czerwiec", "lipiec", "sierpien", "wrzesien"),
        *("pazdziernik", "listopad", "grudzien"),
        # what is under way, or was not done yet
        *(r"trwa\w*", r"tocz[ya]\w*", r"prowadz(?:i|on\w{1,4})", r"wszczet\w*", r"rozpocz\w+", "jeszcze"),
        *(r"obecn\w+", "nadal", "aktualnie", r"dotychczas\w*", r"(?:jest|sa) w (?:toku|trakcie)", "do czasu"),
        *(r"nierozp\w+", r"niezaksieg\w+", r"nierozlicz\w+", r"(?:nie)?kompletn\w+", r"podleg\w+"),
        *(r"odwolan\w+", r"skarg\w*", r"rozpatrz\w+", r"sad(?:u|em|owi|zie|ow\w+)?", r"przedmiot\w*"),
        *(
            r"objet\w+(?! (?:tym |niniejszym )?(?:potwierdz|zaswiadcz))",
            r"bedac\w+",
            r"wplat\w* nie",
            r"brak (?:wplat|danych|dokum|dekl)\w*",
        ),
        # reliefs and force
        *(r"ulg\w*", "rat[aey]", r"ratal\w+", r"odrocz\w+", r"umorz\w+", r"uklad\w*", r"egzek\w+"),
        *(r"hipotek\w+", r"zajec\w+", r"zabezpiecz\w+"),
        # what was found, and why
        *("stwierdzono", "ujawniono", "odnotowano", "ustalono", "wykazano", "wykryto", "skierowano"),
        *(
            r"(?:wydano|wystawiono) (?:decyz|tytul|upomn|postan)\w*",
            "z uwagi",
            "ze wzgledu",
            "w zwiazku",
            "poniewaz",
            "gdyz",
        ),
        *(
            r"zalega\w*",
            r"posiada\w*",
            r"figuruj\w+",
            r"wystepuj\w+",
            r"[zp]o?a?swiadcza\w*",
            r"stwierdza\w*",
        ),
        *(
            r"niepewn\w+",
            r"watpliw\w+",
            r"powyzsz(?:a|ej|ych|ymi)",
            r"(?<!dniu )(?<!dacie )wskazan\w+",
            r"wymienion\w+",
            "ww",
        ),
        r"(?:zaleglosc\w*|zadluzeni\w+|niedoplat\w*) (?:tego |tej )?(?:podatnika|platnika|spolki|strony)",
    )
    + r"\b"
)
"""What is the payer's own, or already there."""
_CLAUSE = re.compile(r"(?:,| -) (?:co|przy czym) [^;]*$")
_CITED = re.compile(r"\b(?:art|ust|pkt|par|lit)\. ?\w+|§ ?\w+|\([^()]*\)")


_FOUND_LATER = re.compile(
    r"^\W*(?:\w{1,3}[.)] )?(?:zaleglosci|naleznosci|zobowiazania|kwoty) (?:ujawnione|stwierdzone|ustalone"
    r"|wykryte|powstale"
    r"|okreslone) (?:pozniej|po|w (?:wyniku|toku|nastepstwie)|na skutek"
    r"|wskutek)\b[^;]*\b(?:sa (?:dochodzone|sciagane"
    r"|przypisywane)|podlegaja|beda|moga)\b"
)


def is_reserved(text: str) -> bool:
    """Whether a folded statement only reserves what may be found or done later.

    >>> is_reserved("zaswiadczenie nie ma wplywu na prawo zakladu do kontroli")
    True
    >>> is_reserved("kwota 412,00 zl moze ulec zmianie po kontroli"), is_reserved("zakonczenie kontroli")
    (False, False)
    """
    plain = _CITED.sub(" ", text)
    told = _RESERVES.sub(" ", plain)
    if _OWN.search(told) is not None:
        return False
    if _FOUND_LATER.match(plain) is not None or (told != plain and _LATER.search(told) is not None):
        return True
    return _LEAVES_OUT.search(plain) is not None and _AFTERWARDS.search(plain) is not None


def without_reserved(text: str) -> str:
    """A folded statement of the same length, without a clause at its end that only reserves something.

    >>> without_reserved("nie zalega, co nie wyklucza ustalen kontroli").rstrip("#")
    'nie zalega'
    """
    return _CLAUSE.sub(lambda found: "#" * len(found[0]) if is_reserved(found[0]) else found[0], text)
