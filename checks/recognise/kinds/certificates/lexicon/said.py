"""How certificates say that there are arrears or none, instalments, or that nothing is certified."""

import re

from checks.recognise.kinds.certificates.lexicon.alternatives import any_of
from checks.recognise.kinds.certificates.lexicon.owed import ARREARS, DUES, HAVE, PAID

TITLE = re.compile(
    r"\bzaswiadcza\w*(?: sie)? (?:o )?stan\w* zaleglosci(?: podatkow\w+)?(?: podatnika"
    r"| platnika)?\b(?! ?:? ?\d)"
    r"|stwierdzajac\w+ (?:stan|brak|wysokosc)\w* (?:zaleglosci|zadluzeni\w+)"
    r"|(?:^|\b(?:zaswiadczeni\w+|informacj\w+|potwierdzeni\w+|wnios\w+|zadani\w+)"
    r"(?: (?!(?:zaswiadcz|stwierdz|potwierdz)am?\b)\S+){0,3} )"
    r"o (?:braku|stanie|wysokosci) (?:zaleglosci|zadluzeni\w+)\b(?! ?:)(?: \w+)?"
    r"|\bzaswiadczeni\w+(?: nr \S+| \S*\d\S*)? w sprawie (?:(?:stwierdzeni|ustaleni)a (?:stanu |braku )?)?"
    r"(?:zaleglosci|zadluzeni\w+)"
    r"(?: (?:podatkow|skladkow)\w+)?"
    r"|\bdot\.?:? (?:nie ?)?zalegani[au]\b|\((?:o )?niezalegani\w+(?: (?:w|z) (?:podatk|sklad|oplac)\w+)*\)"
    r"|(?<!\bzaswiadcza )(?<!\bzaswiadczam )(?<!\bzaswiadcza sie )\b(?:o|w sprawie|dotyczac\w+)"
    r" (?:nie ?)?zalegani[au]\b"
)
"""Names of papers, which speak of arrears without telling of any."""

PUT_IN = re.compile(
    r",? o ktor\w+ mowa w [^,;]{3,60}(?:,|$)"
    r"|, co (?:niniejszym )?(?:stwierdz|poswiadcz|zaswiadcz|potwierdz)\w*(?: sie)?"
    r"(?: niniejsz\w+ (?:zaswiadczeni|dokument)\w+)?$"
    r"|, (?:do poboru ktorych|do ktorych poboru) (?:jest )?"
    r"(?:uprawnion|zobowiazan|obowiazan|wlasciw)\w+(?: jest)?"
    r" (?:zaklad|zus|(?:tutejszy )?(?:organ|urzad)|naczelnik)(?: ubezpieczen spolecznych| podatkowy"
    r"| skarbowy| urzedu skarbowego)?(?:,|$)"
    r"|, (?:wedlug|zgodnie ze|ze?) stan\w+ (?:z dnia|na dzien|na|z) \d[\d. \w]{5,20}(?: r\.)?,"
)
"""What stands between two commas, or in a citation."""

PAYER_PUT_IN = re.compile(
    r"\b(?P<who>(?:platnik|podatnik|spolk|wnioskodawc|firm)\w*(?: skladek)?):"
    r" (?:(?!\b(?:nie|brak|bez|zaleg|zadluz|niedopl|dlug|wyjat|oprocz|poza|zastrz|tylko)|[;?]).){3,160}?"
    r"\bnip:? ?\d[\d -]{8,11}\d\b,?"
)
"""Who is meant, put into the sentence: „… na koncie płatnika: Alfa sp. z o.o., …, NIP: … jakichkolwiek …”."""

DENIED_THAT = re.compile(
    r"\bnie (?:stwierdz|ustal|wskaz|wynika)\w*(?: sie)?,? (?:aby|by|zeby|izby|azeby)"
    r"(?: (?!nie\b|ale\b|lecz\b|natomiast\b|jednak|mimo|zas\b|a\b|przy tym\b|zaleg|zadluz"
    r"|\w{2,}[aeiy]l[aoiy]?(?:[ ,]|$)(?!(?:\w+ )?zaleg))[^ ;]+){0,40}? "
    rf"(?:zalegal[aoiy]?|(?P<had>(?:posiadal|mial)\w{{0,2}}) (?:\w+ )?{ARREARS})\b"
)
"""„Nie stwierdza się, aby podatnik zalegał”: it is in no arrears, though the denial stands far off.

Not where something else was done before: „… aby złożono korekty, a na dzień wydania zalegał”.
"""

WORD = r"(?:[^ ;:.]+(?:\.[^ ;:.]+)*|(?:\d*r|art|ust|pkt|dn|nr|poz|lit|tj|zl|tut|ww)\.)"
"""A word of the same sentence: a full stop ends it, but in „12.04.2026” and „r.”."""

_GAP = (
    r"(?: (?!zaleg|/ |(?:i|oraz|a|ani|lecz) nie |(?:oplacon|uregulowan|zaplacon|rozliczon|uiszczon)[ey]\b)"
    rf"{WORD},?){{0,8}}?"
)
"""Not over what is paid: „składki ma opłacone i zaległości nie posiada” speaks of arrears once."""
CLAIM = re.compile(
    rf"\b(?:(?P<behind>zalega(?:ja|m|my|sz|cie|l|la|li)?)|(?P<verb>{HAVE})(?P<gap>{_GAP}) {ARREARS}"
    rf"|{ARREARS}(?::(?= nie\b))?(?P<between>(?: {WORD}){{0,8}}?):? (?P<late>brak|{HAVE}))\b"
)
"""„zalega”, „posiada … zaległości”, „zaległości … nie stwierdzono”, with what stands between."""

NONE = re.compile(
    rf"\b(?:brak\w*|bez)(?P<gap>(?: [^ .;:]+){{0,3}}) {ARREARS}"
    rf"|\bbrak jest(?: [^ .;:]+){{3,6}} {ARREARS}"
    r"|\b(?:stwierdz|potwierdz|poswiadcz|zaswiadcz)\w*(?: sie)?(?: \w+){0,3}? niezalegani[ea]\b"
    rf"|\b{ARREARS}(?: (?!nie\b|ale\b|lecz\b|wyjat|oprocz|poza\b|tylko|jedynie|objet|powsta|przekr|za\b"
    rf"|do\b|od\b"
    rf"|innych\b|wynos|kwot){WORD}){{6,26}}? nie (?:stwierdz|odnotow|wykaz|ujawni|figuruj|wystepuj"
    rf"|posiada)\w*"
    r"|\bnie (?:figuruj|widniej)[^.;]{0,60}zalegajac|\bwoln\w+ (?:jest )?od (?:zaleglosci|zadluzeni\w+)"
    r"|(?<!\bnie )\b(?:status|wynik(?: [a-z]+)?|uznaje sie za|figuruje jako):? "
    r"(?:(?:platnik|podatnik)\w* (?:skladek )?)?niezalegajac\w+|\bniezalegani\w+ ?(?:[:-] ?tak"
    r"|[:-]? ?(?:potwierdz|stwierdz)\w+)\b"
    r"|(?:\b(?:zaswiadcz|stwierdz|potwierdz|poswiadcz)(?:a|am|amy)(?: sie)?,? (?:ze|iz)"
    r"|^(?:platnik|podatnik))"
    r"(?: (?!nie\b|ze\b|iz\b|wni|oswiadcz|podan)[^ ;]+){0,20}? jest niezalegajac\w+"
    rf"|\bbrak(?: jest)? (?:zapis|wpis|adnotacj|wzmian)\w+ (?:o|dotyczac\w+) {ARREARS}"
)
"""„Brak zaległości”, „stwierdza się niezaleganie”, „nie figuruje … wśród zalegających”."""

_UNTROUBLED = (
    r"(?:(?<=\d r)\.|(?!uklad|raty?\b|ratal|egzek|odrocz|umorz|objet|biezac|okres"
    r"|czesc|wymienion|\bnie\b"
    r"|\bza \w*\d)[^.;:])"
)
"""A letter that begins nothing which would make all dues some of them."""
_SOME = r"ktor(?!ych termin\w* (?:platnosci |zaplaty )?(?:juz )?(?:uplyn|minal))"
"""What makes dues some of them; all those whose day has passed are all that may be owed."""
_ALL_WORD = r"wsz(?:ystkie|elkie)"
OTHERWISE = re.compile(
    any_of(
        # „wszystkie należne składki zostały opłacone”
        (
            rf"(?<!\bnie )\b{_ALL_WORD} (?:(?!biezac|rat[yao]?\b|ratal|objet"
            rf"|odrocz)\w+ ){{0,3}}?{DUES}\b{_UNTROUBLED}{{0,160}}?\b(?:{PAID}(?:l|la|lo|il|ila|ilo)"
            rf"|(?:zostaly|sa|byly) (?:\w+ ){{0,2}}?{PAID}\w*(?:ne|one))\b"
        ),
        # „uregulował wszystkie należności”
        (
            rf"\b{PAID}(?:l|la|lo|il|ila|ilo) (?:\w+ ){{0,3}}?{_ALL_WORD} (?:(?!biezac|rat[yao]?\b"
            rf"|ratal|objet)\w+ ){{0,2}}?{DUES}\b(?!{_UNTROUBLED}{{0,80}}{_SOME})"
        ),
        # „ma uregulowane wszystkie składki”
        (
            r"\b(?:ma|maja|posiada\w*) (?:\w+ ){0,2}?(?:uregulowan|oplacon|zaplacon|rozliczon)e "
            rf"{_ALL_WORD} (?:(?!biezac|rat[yao]?\b|ratal|objet)\w+ ){{0,2}}?{DUES}\b"
            rf"(?!{_UNTROUBLED}{{0,80}}{_SOME})"
        ),
        # „wywiązał się w całości z obowiązku zapłaty”
        (
            rf"\bwywiaza\w+ sie (?:\w+ ){{0,2}}?w calosci (?:\w+ ){{0,2}}?z obowiazk\w+ (?:\w+ )?"
            rf"(?:{PAID}|oplat|zaplat)\w+"
        ),
        # „rozliczony ze wszystkich składek”
        rf"(?<!\bnie )(?<!\bnie jest )\brozliczon\w+ ze wszystki\w+ (?:\w+ ){{0,2}}?{DUES}",
        # „jest na bieżąco z opłacaniem składek”
        (
            r"(?<!\bnie )\b(?:jest|sa|pozostaj\w+) na biezaco z "
            rf"(?:oplac|plac|zaplat|uiszcz|regulow|rozlicz)\w+ (?:\w+ )?{DUES}"
        ),
        # „nie jest dłużnikiem”, „nie figuruje jako zalegający”
        (
            r"\bnie (?:jest|sa|figuruj\w+|widniej\w+)"
            r"(?: (?:jako|obecnie|aktualnie|panstwo|pan|pani|nasz\w*|tut\w+|organu|urzedu|z zadnego tytulu"
            r"|w prowadzon\w+ (?:przez (?:\w+ ){1,2})?\w+|w \w+|na dzien [\d.]+)){0,8} "
            r"(?:(?:podat|plat)nik(?:iem)? |podmiot(?:em)? |osoba )?"
            r"(?:dluzni\w+(?! (?:solidarn|rzeczow|banku|alimentac))|zadluzon\w+|zalegajac\w+"
            rf"|(?:posiada|ma)jac\w+ (?:\w+ )?{ARREARS}"
            r"|obciazon\w+ (?:\w+ )?(?:zaleglosci\w*|zadluzeni\w+|dlug\w+|zalegl\w+))"
        ),
        # „nie pozostaje w zwłoce z zapłatą podatków”
        rf"\bnie (?:pozostaj\w+|jest|sa) w zwloce z (?:zaplat|oplac|uiszcz)\w+ (?:\w+ )?{DUES}",
        (
            r"\bma\w* uregulowane (?:wszystkie )?(?:zobowiazania|naleznosci|skladki|podatki)(?: \w+)? i "
            r"nie (?:pozostaj\w+|jest|sa) w zwloce z ich (?:zaplat|oplac|uiszcz)\w+"
        ),
        (
            r"\bnie (?:ciaz|pozostaj|istniej|wystepuj|figuruj)\w*(?: \w+){0,4}? (?:zobowiazania|naleznosci"
            r"|skladki|podatki)(?: \w+)?, ktorych termin (?:zaplaty |platnosci )?(?:juz )?(?:minal|uplynal)\b"
        ),
        # „na koncie nie występują należności nieopłacone w terminie”
        (
            r"\bnie (?:wystepuj|figuruj|istniej|widniej|pozostaj|ma\b|posiada)\w*(?: (?!inn)\w+){0,3}? "
            r"(?:naleznosci|skladki|skladek|zobowiazania|zobowiazan|podatki|podatkow|kwoty|kwot)(?: \w+)? "
            r"(?:nieoplacon|niezaplacon|nieuregulowan|nieuiszczon|przeterminowan|zalegl)\w+"
            r"(?: w (?:ustawowym )?terminie)?$"
        ),
        # „nie zachodzi stan zalegania”
        r"\bnie zachodz\w+ (?:stan )?(?:zalegani|zaleglos)\w+",
        # „nic nie jest winien”
        r"\bni(?:c|czego) nie (?:jest )?(?:\w+ )?(?:winien|winna|winni|dluzn\w+|zalega)\b",
        # „należności z tytułu składek są opłacone w całości”
        (
            r"^\W*(?:naleznosci|zobowiazania|skladki|podatki)(?: (?:z tytulu|skladek|podatkow\w*"
            r"|platnika|podatnika|wobec \w+"
            r"|na rzecz \w+|budzetu|panstwa))* (?:sa|zostaly) (?:oplacone|uregulowane"
            r"|zaplacone) (?:w calosci|w pelni"
            r"|w pelnej wysokosci)$"
        ),
        # „nie ma żadnych roszczeń”
        r"\bnie (?:posiada|ma)\w* (?:(?!tych|ww|wym|prawo)\w+ ){0,3}?(?:zadn\w+"
        r"|jakichkolwiek) roszczen z tytulu (?:\w+ )?(?:sklad|podat)",
        # nothing is left to pay
        (
            r"\bdo zaplaty nie (?:pozostaj\w+|ma) zadn\w+ kwot\w*"
            r"(?: przeterminowan\w+| zalegl\w+| wymagaln\w+)?"
        ),
        (
            r"\bnie (?:pozostaj\w+|ma) (?:do zaplaty )?(?:zadn\w+ )"
            r"(?:kwot\w*|naleznosc\w*|dlug\w*|skladk\w*)(?: do zaplaty)?"
        ),
        (
            r"\b(?:naleznosci|kwoty|kwota|zobowiazania) do zaplaty(?: ?:| -)? "
            r"(?:brak|nie (?:ma|wystepuj\w+))"
        ),
        r"\bbrak (?:jest )?(?:\w+ )?(?:naleznosci|kwot|zobowiazan) do zaplaty",
        # „zaświadcza o niezaleganiu”
        r"\bzaswiadczam?(?: sie)? o niezaleganiu\b",
        (
            r"(?<!\bnie )\b(?:zaswiadcz|poswiadcz|potwierdz|stwierdz)\w*(?: sie)?(?: o)?(?: fakt\w*)? "
            r"(?:nieposiadani|niewystepowani|nieistnieni|niefigurowani)\w+"
            r"(?: przez (?:platnika|podatnika|spolke|firme|wnioskodawce)(?: skladek)?)?(?: (?:zadn"
            r"|jakich)\w+)? "
            rf"{ARREARS}(?! ?[:?])"
        ),
        (
            r"\bnie (?:stwierdz|ujawni|odnotow|wykaz)\w+ (?:zadnych )?(?:kwot|naleznosci|zobowiazan"
            r"|skladek|podatkow)"
            r"(?: \w+)? (?:pozosta\w+ )?do zaplaty\b"
        ),
        r"\bzamyka\w* sie saldem zerowym",
        (
            rf"\b(?:saldo|stan|suma|kwota) {ARREARS}(?: (?!nie\b){WORD}){{0,10}}?"
            r" (?:jest |jako )?(?:rown\w+ (?:zeru|zero)|zerow\w+)\b"
        ),
        r"\bspelnia warunek niezalegania\b(?!.*[:?])",
    )
)
"""„No arrears” without the word: all dues are paid, nobody is a debtor, nothing is left to pay."""

AMOUNT = re.compile(
    rf"\b{ARREARS}(?:(?!zaleg|oplat)[^;]){{0,140}}?(?:wynos[^\W\d]++|kwoci?e|kwota|wysokosci|lacznie|:)"
    r"(?:(?!oplat)[^;\d]){0,40}?(?P<amount>\d[\d .]*+(?:,\d{2})?) ?(?:zl|pln)"
    rf"|\b{ARREARS}(?: [^\W\d]+){{0,4}} (?P<last>\d[\d .]*+,\d{{2}})(?: zl| pln)?$"
    rf"|\b{ARREARS}(?:(?!zaleg|oplat)[^;]){{0,140}}?(?:wynos\w++:?|:) (?P<words>zero|0) zl"
)
"""An amount of arrears, maybe none."""

INSTALMENTS = re.compile(
    r"uklad\w* ratal\w+|rozloz(?:on|eni)\w+ (?:\w+ ){0,3}?na (?:(?!brak\b|nie\b)\w+ )?rat(?:y|)\b"
    r"|odrocz\w+ (?:\w+ ){0,3}?termin\w*"
    rf"|termin\w* (?:(?!nie\b){WORD} ){{0,7}}?odroczon\w+"
)

REFUSAL = re.compile(
    r"odmawia\w*(?: sie)? (?:[^ ;]+ ){0,20}?wydania|odmow(?:ic|a|ie|iono|ione)(?: \w+){0,3}? wydania"
    r"|(?:nie wydac|nie wydaje(?: sie)?|odmowic poswiadczenia)(?: \w+){0,2} zaswiadczenia"
    r"|nie (?:mozemy|moze|mozna|jest mozliwe|ma podstaw do)(?: \w+){0,2}? (?:wyda|wystawi|poswiadcz)\w+"
    r"(?: \w+){0,2} zaswiadczeni\w+"
    r"|\bwydanie (?:\w+ )?zaswiadczeni\w+(?: [^ ;]+){0,6}? nie (?:jest|bylo) mozliwe"
    r"|\bzaswiadczenie(?: (?!traci|bez)[^ ;]+){0,8}? nie (?:moze (?:zostac|byc)|moglo (?:zostac|byc)"
    r"|zostalo) wydane"
)

CONDITION = re.compile(
    r"\b"
    + any_of(
        *("czy", "jezeli", "jesli", "gdy", "gdyby", "kiedy", "osoba(?! prowadzaca)", "w razie"),
        "w przypadku (?:odmowy|stwierdzenia|powstania|braku)",
    )
    + r"\W+(?:\S+ ){0,4}[\"']?$"
)
"""What makes the words behind it a condition or a question, and no claim."""

ANSWER = re.compile(
    rf"^(?:[^:?;]{{0,30}}: )?(?P<asked>[^:?;]*?\b(?:zaleg\w*+|{ARREARS})[^:?;]*?)(?: ?[:?](?: -)?| -) ?"
    r"(?P<answer>"
    + any_of(
        *(
            "tak",
            "nie",
            "brak",
            "zero",
            r"0(?:,00)?(?: zl| pln)?",
            "-+(?: -+)*",
            r"x(?: ?x){2,}",
            "nie dotyczy",
        ),
        *(r"nie figuruj\w+", r"nie wystepuj\w+"),
        r"nie (?:stwierdz|odnotowan|wykaz|istniej)\w+(?: sie)?",
        "nie (?:ma|posiada|zalega)",
    )
    + ")(?=$|[,;])"
)
"""A question about arrears with its bare answer."""

YES = re.compile(
    r"\b(?:zaleg(?!aniu)|zadluz|niedoplat|odset|sankcj|oplat\w+ (?:dodatk|prolong)|koszt\w* (?:egzek|upomn))"
    r"[^:?]{0,60}(?:[:?] ?tak\b| tak$)|\b(?:koszty|kara|kary|grzywna):? tak$"
)

TO_REVEAL = re.compile(r"\bujawnieni\w+|\b(?:w|na) celu\b")
"""Proceedings that may reveal arrears: that there are none says nothing of arrears that are known."""

PART = re.compile(
    r"\b(?:zaleg|zadluz|nalezno)\w* (?:(?!nie\b)\w+ )?(?:objet|zabezpiecz|powstal|przekraczaj|starsz"
    r"|skierowan)\w*"
)
"""Arrears of some kind: that there are none of these says nothing of others."""

ASKED_ABOUT = re.compile(r"\b(?:zaleg|zadluz|niedoplat|odrocz|rozloz|ratal|uklad|egzekuc)")
"""What one question asks about; two of them are two questions."""
