"""What certificates print beside their statement: definitions, conditions, limits of the office, names.

None of it says anything of the payer, though it speaks of arrears, debts and proceedings.
"""

import re

from checks.dates import MONTHS
from checks.recognise.kinds.certificates.lexicon.alternatives import any_of

_NOT_DUE = (
    r"(?:termin\w*(?: \w+){0,3}? (?:jeszcze )?nie (?:uplyn|nadsz|minal)\w*"
    r"|termin\w*(?: \w+){0,3}? (?:przypada|uplywa)\w* (?:po|pozniej)|niewymagaln\w+)(?: \w+){0,4}"
)
"""Dues whose day is still to come."""
_LATER = (
    r"(?:kontrol\w+|weryfikacj\w+|przyszl\w+|pozniejsz\w+|w terminie pozniejszym|prawidlowosc\w*"
    r"|po (?:dniu|dacie) (?:jego |jej )?(?:wydania|wystawienia))(?: \w+){0,4}"
)
"""What may come to light one day."""
_OF_OTHER_OFFICES = (
    r"(?:pobiera|realizowan|administrowan|przypada)\w+ (?:przez|na rzecz) (?:\w+ ){0,2}?(?:gmin|jednost"
    r"|samorzad|wojt|burmistrz|prezydent|inn)\w*|stanowiac\w+ doch\w+ gmin\w*|celn\w+|cla\b"
    r"|lokaln\w+|samorzad\w+|innych organow|roln(?:icz|ik)\w*|krus\b"
)
_OWN_DUES = r"zaleg|zadluz|dochodow|towar|akcyz|okres|\bvat\b|\bcit\b|\bpit\b|przed|sprzed|rat[ay]|odrocz"

_OWED_OR_VOID = (
    r"zaleg|zadluz|skladk|podatk|nalezn|uniewazn|anulow|cofn|uchyl|wycof|wzor\b|projekt|odm[oa]w"
    r"|robocz|utraci"
    r"|stracil|niepodpisan|brak\b|sprost|egzek|postepowan|upadlos|likwidac|rat[aey]\b|odrocz|uklad|hipote"
    r"|zajec|zajet|dlug|dluzn|toczy|prowadz|kontrol|sporn|naruszen|zabezpiecz|komorni"
)
"""What makes a word about the paper one about the payer, or about this very paper."""
_OWED_OR_PAPER = _OWED_OR_VOID.replace("|postepowan", "").replace("|prowadz", "")
"""The same, for a paper that names the proceedings it is meant for."""

NOTICES = tuple(
    re.compile(pattern)
    for pattern in (
        # which paper it replaces, for its particulars alone
        (
            r"^\W*niniejsze zaswiadczenie zastepuje zaswiadczenie [^;]*, w ktorym (?:p?omylkowo|blednie)"
            r" (?:podano|wskazano|wpisano) (?:\w+ )?(?:firm|nazw|adres|siedzib|nip|regon|imi|numer)[^;]*$"
        ),
        # what the paper does not vouch for
        r"\b(?:zaswiadczeni\w+|dokument\w*) nie (?:potwierdza|przesadza o|swiadczy o) prawidlowosci [^;,]*$",
        (
            r"^\W*(?:niniejsz\w+ )?(?:zaswiadczeni|dokument|pism)\w* nie (?:stanowi|jest) (?:\w+ )?"
            r"(?:rozliczeni|decyzj|interpretacj|postanowieni)\w*(?: \w+){0,3}$"
        ),
        # which dues fell due by now; a day before that is not blotted out
        (
            r"^\W*(?:niniejsz\w+ )?(?:zaswiadczeni|dokument|informacj)\w* (?:uwzglednia|obejmuje|dotyczy)"
            r" (?:wszystkie |wszystkich )?(?:naleznos|zobowiaz|sklad|podat)\w+(?: \w+)?"
            r"(?:,? ktor\w+ termin\w*(?: platnosci| zaplaty)? (?:juz )?(?:uplyn|minal)\w*| wymagaln\w+)[ #]*$"
        ),
        r",? w tym (?:rowniez |takze )?(?:z|na) wnios\w+ innych (?:wierzycieli|organow)",
        (
            r"\bnie (?:uwzglednia|uwzgledniono|obejmuje|objeto) wplat"
            r" niezaksiegowan\w+(?: do dnia (?:jego )?(?:wydania|wystawienia)(?: \w+)?)?$"
        ),
        (
            r"^\W*(?:zaleglosc|zadluzeni|zobowiazani|nalezno)\w* (?:wobec|u) innych"
            r" (?:wierzycieli|podmiotow|organow) nie (?:sa|jest|byly) (?:przedmiotem|objet\w+)(?: \w+){0,2}$"
        ),
        # since when the office keeps the account
        (
            r"^\W*(?:konto|rachunek)(?: (?:platnika|podatnika|wnioskodawcy))?(?: skladek)?"
            r"(?: jest)? prowadz\w+(?: jest)?(?: w \w+)? od (?:dnia |roku )?\d[\d. a-z]{3,22}$"
        ),
        # from what the office knows it
        (
            r"^\W*(?:powyzsz\w+|stan(?: \w+)?|to|ustale\w+|informacj\w+|tresc) (?:stwierdzono|ustalono"
            r"|potwierdzono|zaswiadczono|wynika\w*|oparto|dokonano)(?: sie)?"
            r" (?:na podstawie|w oparciu o|wedlug|na|z) (?:zapis\w*|dan(?:ych|e)|ewidencj\w+|ksiag|rejestr\w*"
            r"|system\w*|stanu)(?: (?:zapisan|zawart|prowadzon|posiadan|zaewidencjonowan)\w+| (?:na|w|z|przez"
            r"|ze|wedlug|stanu|dzien|dnia|r|roku)\b| (?:kon|platni|podatni|sklad|organ|zaklad|urz[ae]d|zus"
            r"|system|informatyczn|ewidencj|ksieg|rachunkow|podatkow|tutejsz)\w*| \d[\d./-]*"
            rf"| (?:{'|'.join(MONTHS)})\b)*\.?$"
        ),
        # what announces the table below, and what was looked at
        r"^\W*naleznosc\w*[\t ]+kwota[\t ]+zaleglosci(?:[\t :]+(?:zaleglosci|odsetki|stan|uwagi))*\W*$",
        r"\bstan zaleglosci(?: podatkow\w+| platnika)? (?:przedstawia|ksztaltuje) sie nastepujaco\b",
        # a row of nothing
        r"^[a-z ,()/.–-]{0,80}[ \t]0,00(?: zl| pln)?[ \t:]+(?:nie stwierdzono|nie wystepuj\w+|brak)\W*$",
        (
            r"^\W*sprawdzeni\w+ objeto (?:(?:(?:naleznos|glown|skladk|odsetk|zwlok|koszt|egzekucyjn|oplat"
            r"|dodatkow|prolongacyjn)\w++|upomnien\w*+|za|oraz|i|a|takze),? ?)+\W*$"
        ),
        # what the word means, and what follows from the law
        r"^\W*(?:wyjasnienie: ?)?(?:za|przez) zaleglosc\w*[^;]{0,60}? (?:uwaza|rozumie) sie\b[^;]*",
        r"^\W*od zaleglosci(?: podatkow\w+)?,? (?:nalicza|pobiera|oblicza)\w+(?: sa| sie)? odsetki\b[^;]*",
        r"^\W*nieoplac(?:en|on)\w+ (?:\w+ ){0,4}?(?:powoduj|skutkuj|podlega)\w*\b[^;]*",
        (
            r"^\W*(?:zaswiadczenie|dokument) traci (?:waznosc|moc|aktualnosc)"
            r" (?:z chwila|z dniem|w (?:razie|przypadku))\b[^;]*"
        ),
        # what the office would have to know
        (
            r",? o ktor\w+ (?:organ|urzad|zaklad|zus)(?: \w+){0,2} (?:posiadalby|mialby|ma|posiada)"
            r" (?:wiedze|informacj\w+)"
        ),
        # what an amount, or none, holds
        (
            r"^\W*(?:lacznie|wraz) z(?: (?:odset\w+|koszt\w+|oplat\w+|za|zwloke|egzekucyjn\w+|upomnie\w+"
            r"|dodatkow\w+|prolongacyjn\w+|i|oraz),?)+$"
        ),
        # what becomes of an overpayment by law
        (
            r"^\W*nadplat\w*(?: \w+){0,2}? (?:zalicza sie|podlega\w* zaliczeniu)(?: z urzedu)? na poczet"
            r" (?:\w+ )?(?:zalegl|biezac|przyszl)\w+ (?:lub|i|oraz|albo) (?:biezac|przyszl)\w+\b[^;]*"
        ),
        # when a print, a copy or an electronic document is worth anything
        (
            r"^\W*(?:(?:ten|niniejsz\w+) )?"
            r"(?:wydruk|kopia|odpis|skan|wizualizacj|dokument|zaswiadczeni|pism)\w*\b"
            rf"(?!.*(?:{_OWED_OR_VOID}))(?=.*\b(?:jezeli|jesli|o ile|gdy|bez|tylko|wylacznie|dopiero)\b)"
            r"(?=.*\b(?:pieczec|podpis|kod\b|kodu\b|qr\b|autentyczn))"
            r"(?=.*\b(?:moc|mocy|wazn\w+|oryginal\w*|nie (?:stanowi|jest) dokument\w*)\b)[^;]*"
        ),
        # a street
        r"\b(?:ul|al|os|pl)\. (?:(?!nie\b)[\w.-]+ ){1,4}?\d{1,4}[a-z]?(?:/\d+[a-z]?)?(?=[, ;)]|$)",
        # what it may be used for
        (
            r"^\W*(?:(?:to|ten|niniejsz\w+) )?(?:zaswiadczeni|dokument|pism)\w* (?:\w+ )?(?:moze|mozna|moga"
            rf"|wydaje|wydano|sluzy|jest przeznaczon\w+)\b(?!.*(?:{_OWED_OR_PAPER}))"
            r"(?=.*\b(?:przedloz|przedstaw|okaza|uzyt|uzy[cw]|wykorzyst|posluz|zloz|zlozeni|zalacz"
            r"|celach|celu)\w*)[^;]*"
        ),
        (
            r"\b(?:podatnik|platnik)(?: skladek)? zalega, (?:jezeli|jesli|gdy) nie (?:zaplac|uisc"
            r"|oplac)\w+ [^;\d]*"
        ),
        # an overpayment, and whose dues other offices know
        (
            r"^\W*(?:\w{1,3}[.)] )?(?:na koncie (?:\w+ ){0,2}"
            r"|konto )?(?:\w+ ){0,3}?nadplat\w*\b(?!.*(?:zaleg|zadluz|dlug|zaje"
            r"|zaja|egzek|niedoplat|brak|do zaplaty|zatrzym|wystarcz|nie pokry|wyjasn|sporn|kwestion|cofn"
            r"|korekt|wstrzym|weryfik))[^;]*"
        ),
        (
            r"\bnie (?:dotyczy|obejmuje) (?:rozliczen"
            r"|zobowiazan) wspolnikow\b(?>[^;\d]*?, dla ktor\w+ wlasciw\w)[^;\d]*"
            r"\binn\w+ (?:organ|urz|naczelni)\w*"
        ),
        r"\bnie (?:dotyczy|obejmuje) (?:tez |rowniez )?(?:skladek|naleznosci) (?:wobec )?(?:zus|krus)$",
        # objections that there are none
        (
            r"\b(?:nie (?:wnosi|zglasza|wniesiono|zgloszono|ma)|bez|brak) (?:zadnych )?zastrzezen\b"
            r"(?: (?:co do|do) (?:terminowosci|rzetelnosci|prawidlowosci) \w+)?"
        ),
        # months and rates that the law gives to whoever begins or asks
        (
            r"\b(?:ulg\w+ na start|wakacj\w+ skladkow\w+|mal\w+ zus(?: plus)?|skladek preferencyjnych)\b"
            r"(?:[^;(:]{0,40}\(zwolnieni\w+ z [^)]*\))?(?:, co nie stanowi zaleglosci)?"
        ),
        # what was due is paid
        (
            r"\b(?:(?:uregulowa|zaplaci|oplaci|uisci|rozliczy)l\w*|(?:ma|maja|posiada\w*)"
            r"(?: (?:pan|pani|panstwo|firma|spolka))? (?:uregulowan|zaplacon|oplacon|rozliczon)e)"
            r" (?:w calosci |terminowo |w terminie )?wszystkie\b[^;]{0,60}?"
            r",? ktorych termin\w*(?: \w+){0,2} (?:uplyn|minal|przypad)\w*"
        ),
        (
            r"(?<!\bnie )\brozliczyl\w* sie (?:w calosci |terminowo |w terminie )?ze? (?:wszystkich )?"
            r"(?:podatkow|skladek|naleznosci|zobowiazan)(?: \w+)?,? ktorych termin\w*(?: \w+){0,2}"
            r" (?:uplyn|minal|przypad)\w*"
        ),
        # what is not due yet, told as what was done
        (
            r"\bnie (?:bra\w+|wzi\w+|wlicza\w*|sprawdza\w*|analizowa\w*|uwzgledni\w*)(?: pod uwage)?"
            r"(?: \w+){0,2}? (?:zobowiaz|nalezno|sklad|podatk)\w+[^;]{0,50}?,? (?:bo|gdyz|poniewaz"
            r"|ktor\w+|jako ze)"
            rf"\b[^;]{{0,30}}?{_NOT_DUE}"
        ),
        # what other offices tell, named in brackets
        (
            r"\bnie (?:dotyczy|obejmuje)(?: (?!za\b)\w+){1,8} \((?:o (?:tych|nich"
            r"|ktorych) (?:informuje|zaswiadcza)"
            r"|wlasciw\w+ (?:jest|sa))[^()]*\)(?:,? (?:ani|oraz|i)(?: \w+){1,5} \((?:o (?:tych|nich|ktorych)"
            r" (?:informuje|zaswiadcza)|wlasciw\w+ (?:jest|sa))[^()]*\))*"
        ),
        # how far the office knows, and when it looked
        (
            r"^\W*(?:w zakresie|co do) podatkow pobieranych przez inne organy[^;]*\bnie (?:zawiera"
            r"|obejmuje)\b[^;]*"
        ),
        (
            r"^\W*stan zaleglosci(?: podatkow\w+)? (?:ustalono|okreslono|podano|sprawdzono)(?= (?:na"
            r"|wedlug|bez|zgodnie|w oparciu)\b)"
        ),
        # what would follow if there were any one day
        (
            r"^\W*(?:\w{1,3}[.)] )?(?:jezeli|jesli|gdy|gdyby|kiedy)(?: \w+){0,4}? (?:wystapi|powstan"
            r"|pojawi|ujawni)\w*"
            r"(?: sie)?(?: \w+){0,2}? (?:zaleg|zadluz|niedoplat)\w*[^;]*\b(?:wystawi|wyda|wysle"
            r"|naliczy|odmowi"
            r"|poinformuje|bedzie|beda|traci"
            r"|straci|utraci)\w*\b[^;]*"
        ),
        (
            r"^\W*(?:\w{1,3}[.)] )?(?:jezeli|jesli|gdy|gdyby) (?:platnik|podatnik"
            r"|przedsiebiorca)(?: skladek)? nie"
            r" (?:oplaci|zaplaci|wplaci|ureguluje) (?:skladek|skladki|podatku|naleznosci) w terminie,"
            r" (?:powstaje|powstanie) zaleglosc$"
        ),
        # that it tells of the day of its issue
        (
            r"^\W*(?:\w{1,3}[.)] )?(?:(?:to|ten|niniejsz\w+) )?(?:zaswiadczenie|dokument|informacja)(?: (?:to"
            r"|niniejsz\w+))? (?:opisuje|przedstawia|odzwierciedla|oddaje|obrazuje|potwierdza|podaje) "
            r"(?:wylacznie |tylko |jedynie )?stan(?: (?:konta|rozliczen|zaleglosci|ksiag|ewidencji|zapisow"
            r"|faktyczny))?(?: (?:platnika|podatnika|podatkow\w+))? (?:z dnia|na dzien|w dniu)(?: (?:jego"
            r"|tego))? (?:wydania|wystawienia|sporzadzenia|wygenerowania)(?: (?:zaswiadczenia|dokumentu))?$"
        ),
        # to which account dues are paid
        (
            r"^\W*(?:skladki|podatki|podatek|naleznosci)(?: nalezy)? (?:wplac|oplac|plac|przelew)\w*"
            r" (?:wylacznie |tylko |jedynie )?na (?:\w+ ){0,3}?(?:mikro)?(?:rachun|kont|nrs)\w*:?"
            r"(?: (?:skladkow|podatkow)\w+)?(?: \(?nrs\)?)?$"
        ),
        # when dues are to be paid
        (
            r"^\W*(?!.*(?:\brat[aey]\b|odrocz|uklad|zaleg|zadluz))(?:biezac\w+ )?(?:skladki"
            r"|zaliczki|podatek|podatki|zobowiazania)"
            r"(?: [^ ;,:]+){0,9}? (?:(?:sa|jest) platn\w+|platn\w+ (?:sa|jest)) do (?:dnia )?\d[^;,]{3,20}$"
        ),
        # what was not asked for, done, or entered anywhere
        (
            r"\bwnios\w+ o (?:\w+ ){0,2}?(?:ulg|rat|rozloz|odrocz|umorz"
            r"|uklad)\w*[^;,]{0,40} nie (?:wplyn\w+|zlozono"
            r"|skladano|(?:zostal|byl)\w* (?:zlozon|skladan)\w+)(?=$|[;,])"
        ),
        r"\bnie (?:przeniesiono|orzeczono)\b[^;,]{0,40}\bodpowiedzialnosc\w*[^;,]{0,60}(?=$|[;,])",
        (
            r"\bnie (?:jest |sa |zostal\w* |byl\w* )?(?:wpisan|ujet|ujawnion|figuruj"
            r"|widniej)\w* (?:\w+ ){0,2}?(?:do|w)"
            r" (?:krajow\w+ )?rejestr\w+ (?:naleznosci publicznoprawnych|dluznikow\b"
            r"|zadluzonych)[^;,]{0,30}(?=$|[;,])"
        ),
        (
            r"\bnie (?:zabezpieczono|zajeto|obciazono)(?: \w+){0,3} (?:na|w) (?:majatku|rachunk\w+"
            r"|nieruchomosc\w*)"
            r"(?: (?:podatnika|platnika|spolki|strony))?(?=$|[;,])"
        ),
        (
            r"^\W*(?:\w{1,3}[.)] )?(?:(?:dotychczas|do tej pory|dotad|ponadto) )?nie (?:wystapil|stwierdzon"
            r"|odnotowan|ujawnion|wykryt"
            r"|byl)\w* (?:\w+ )?(?:przypadk\w+ )?"
            r"(?:nieterminow|opozni|uchybie|narusze|niezgodno|rozbiezno)\w+[^;:,]{0,50}$"
        ),
        (
            r"^\W*(?:podatki|oplaty|naleznosci) (?:samorzadow|lokaln|gminn|celn)\w+[^;]* nie (?:sa"
            r"|zostaly) (?:objet|ujet)\w+[^;]*"
        ),
        # when a firm rested
        (
            r"\(?\bz przerwa od [^;()]{6,30} do [^;()]{6,30} (?:w zwiazku z zawieszeniem"
            r"|z powodu zawieszenia)"
            r"(?: wykonywania)? dzialalnosci\)?"
        ),
        # dues of people who run or own it, their own
        (
            r"\bnie (?:dotyczy|obejmuje) (?:zobowiazan|zaleglosci|rozliczen|podatkow|skladek|naleznosci)"
            r"(?: (?:osobist|prywatn)\w+(?:(?:,| ani| i| oraz| lub)? (?:czlonkow zarzadu|wspolnikow"
            r"|udzialowcow|prokurentow))+"
            r"|(?:(?:,| ani| i| oraz| lub)? (?:czlonkow zarzadu|udzialowcow|akcjonariuszy"
            r"|prokurentow))+)(?: spolki)?(?=$|[;,)])"
        ),
        # whose being right nobody looked into
        (
            r"^\W*(?:\w{1,3}[.)] )?(?:poprawnosc|prawidlowosc|rzetelnosc)\w* [^;]*\bnie (?:byl[aoy]"
            r"|jest|podlega\w*|zostal\w*"
            r"|stanowi\w*)(?: \w+){0,2}? (?:przedmiot|bada|sprawdz|weryfik|kontrol)\w*[^;]*"
        ),
        # what other offices collect
        (
            rf"\bnie (?:dotyczy|obejmuje|uwzglednia|uwzgledniono"
            rf"|objeto)\b(?!.*(?:{_OWN_DUES}))(?=.*(?:{_OF_OTHER_OFFICES}))[^;]*"
        ),
        (
            r"^\W*(?:\w{1,3}[.)] )?(?:podatki|oplaty)(?: i oplaty)? (?:lokaln|samorzadow|gminn)\w+"
            r"(?: \([^()]*\))? (?:pozostaj\w+ we? (?:wlasciwosci|gestii|kompetencji)|naleza do wlasciwosci)"
            r" [^;,\d]*(?:gmin|wojt|burmistrz|prezydent|samorzad)\w*[^;,\d]*$"
        ),
        # what was not entered yet
        r"^\W*zaswiadczenie nie obejmuje wplat(?: (?:i|oraz|ani) \w+)?,? ktor\w+ nie zostaly jeszcze \w+$",
        # a condition for aid
        (
            r"\b(?:uzaleznion\w+ od|warunk\w+|wymog\w*|wymagani\w+|kryteri\w+)(?: \w+){0,2} niezalegani\w+"
            r"(?: (?:z|ze|w)(?: \w+){1,3})?"
        ),
        # what was looked at: dues by their names, and nothing else
        (
            r"^\W*(?:sprawdz\w+|uwzgledni\w+|wzieto pod uwage|(?:co )?obejmuje|dotyczy"
            r"|(?:zakres|przedmiot)(?: (?:zaswiadczenia|sprawdzenia|weryfikacji|badania))?"
            r"(?::? zaleglosc\w*(?: (?:podatkow|skladkow)\w+)?,?(?= ))?):?"
            r"(?: (?:wraz z|dodatkow\w+|skladk\w+|ubezpieczeni\w+|spoleczn\w+"
            r"|zdrowotn\w+|fundusz\w*|pracy|gwarantowanych|swiadczen|pracowniczych|solidarnosciow\w+|emerytur"
            r"|pomostowych|odset\w+|za|zwloke|koszt\w*|upomnie\w+|egzekucyjn\w+|oplat\w*|podat\w+"
            r"|naleznosc\w*|na|i|oraz|a takze|rowniez|z tytulu),?)+$"
        ),
        # what is not due yet, or may come to light later
        (
            rf"\bnie (?:dotyczy|obejmuje|uwzglednia|rozstrzyga)\w*(?: o)?(?: \w+){{0,2}}? "
            rf"(?:zobowiaz|nalezno|sklad|podatk)\w+,?(?: \w+){{0,3}}? {_NOT_DUE}"
        ),
        (
            rf"^\W*(?:\w+ ){{0,3}}?(?:zaswiadczeni|dokument)\w+(?: \w+){{0,4}}? nie "
            rf"(?:wyklucza|przesadza|rozstrzyga|ogranicza|zamyka)\w*(?!.*objet)[^;]{{0,80}}?(?:{_LATER}"
            rf"|{_NOT_DUE})"
            r"(?:(?<=rozliczen), ktor\w+ moga [^,;]*)?"
        ),
        (
            r"^\W*(?:w (?:przypadku|razie) (?:\w+ )?(?:stwierdzenia|powstania|ujawnienia|wystapienia|zmiany)"
            r"|(?:jezeli|jesli|gdy|gdyby) (?:po (?:wydaniu|dniu|dacie)|w przyszlosci|pozniej"
            r"|zaleglosc\w* (?:powstan|ujawni|pojawi|wystapi)\w*(?: sie)? (?:pozniej|w przyszlosci|po)))"
            r"\b[^;]*"
        ),
    )
)
"""Blotted out wherever they stand."""

PAIRED = re.compile(r"(?:(?<=ych)|(?<=ne)),? (?:a|ale|lecz) (?=nie\w+(?:ych|ne)\b)")
"""What joins two words for the same dues, „należnych, a nieopłaconych”, and excepts nothing."""

LAWS = re.compile(
    r"\b(?:zobowiazania|zaleglosci|odpowiedzialnosc)\w* (?:poprzedni\w+|malzon\w+|osob trzecich"
    r"|spadkodaw\w+)[\w /]{0,40}:? "
    r"(?:nie (?:badano|ustalano|dotyczy|sprawdzano)|brak)\b"
    r"|\bustaw\w*[^;]{0,60}?o postepowaniu egzekucyjnym w administracji"
    r"|\bprawo (?:upadlosciowe|restrukturyzacyjne)"
    r"|\bkodeks\w* karn\w+(?: skarbow\w+)?|\bodpowiedzialnosc\w* karn\w+|\bukladu slonecznego"
)
"""Names of acts, and debts of others that were not looked at."""

TITLED = re.compile(
    r"(?:(?:\w{1,12} )?(?:\w+:? )?)?"
    r"(?:zaswiadczeni\w+|informacj\w+|potwierdzeni\w+|niezaleganie|rodzaj|typ|dotyczy):?(?: "
    + any_of(
        *("o", "w", "we", "z", "ze", "i", "oraz", "na", "nr", "dla", "za", "lub", r"stan\w*", "wysokosci"),
        *(r"brak\w*", "sprawie", r"dotyczac\w+", "przedmiocie", r"niezalegani\w+"),
        *(r"zaleglosc\w*", r"zadluzeni\w*", r"sklad\w*", r"podat\w*", r"oplac\w*", r"oplat\w*"),
        *(r"zaplat\w*", r"naleznosc\w*", "tytulu", r"platni\w*", r"rozlicz\w*", r"stwierdzajac\w+"),
        r"[\d/.-]+",
    )
    + ")*(?: czesc [a-e])?"
)
"""A paper's title, however it is worded: nouns alone."""

NAMES_STATE = re.compile(r"\b(?:stan|wysokosc|brak|sprawie|dotycz|przedmioc|niezaleg)")

OVER = re.compile(
    r"(?:\w+ ){0,2}?postepowani\w+ egzekucyjn\w+(?: \w+){0,2}? (?:umorzono|zakonczono"
    r"|(?:zostal\w* )?(?:umorzone|zakonczone))"
    r"(?: (?:w dniu |dnia )?\d[\d. \w-]*)?"
)
"""Proceedings that are over."""

DATED = re.compile(
    r"^(?:\w{1,4}[.)] )?(?=[^:]*\bstan\b)[\w ]{0,40}\b(?:zaleglosci|zadluzenia)[\w ]{0,20}"
    r"\bna(?: dzien| dz\.)?"
    r":? (?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2} [a-z]{3,12} \d{4})(?: r)?$"
)
"""„Stan zaległości na dzień: 14.04.2026”: the day alone."""

DAY = r"(?:[:,]? (?:[a-z-]+(?: [a-z-]+){0,2}, )?(?:dnia )?\d{1,2}(?:[-./]\d{1,2}[-./]| [a-z]+ )\d{4}(?: r)?)"
"""The day, and the town, that a letterhead sets beside whoever issues."""

UNIT = re.compile(
    r"(?:(?:\w+ )?urzad skarbowy w(?: \w+){1,2}, )?"
    r"(?:(?:(?:pierwszy |drugi |samodziel\w+ )?(?:referat|dzial|wydzial|zespol|sekcja|stanowisko|biuro)"
    r"|(?:z up\S* )?(?:(?:zastepca )?(?:kierowni\w+|naczelni\w+|dyrektor\w*)|starszy|glowny|mlodszy) \w+)"
    r"(?: (?!nie\b|zaj[ae]l|wyslal|zaleg|zadluz|prowadz|toczy|wszcz|stwierdz|informuj|zawar|udziel|rozloz"
    r"|odrocz"
    r"|objet|jest\b|sa\b|ma\b)[\w-]+){1,6}(?: \S{1,8})?"
    r"|(?:(?:starsz[ya]|mlodsz[ya]|glown[ya]) )?(?:specjalist|inspektor|referent|kontroler|ekspert"
    r"|komisarz)\w*"
    r" (?:ds|do spraw)\b\.?(?: (?!nie\b|jest\b|sa\b|ma\b)[\w-]+){1,6}"
    r"|(?:spraw )?wierzycielski\w*|[\w .]{3,40}, (?:z up\S* \w+, )?kierowni\w+ (?:referatu|dzialu"
    r"|wydzialu)(?: [\w-]+){0,4})"
)
"""„Referat Spraw Wierzycielskich”: who issues, in an office that also collects debts."""

SECTION = re.compile(
    r"(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)] (?:stan|wysokosc|wykaz|zestawienie|specyfikacja)"
    r" (?:zaleglosci|zadluzenia)(?: podatkow\w+| skladkow\w+| podatnika| platnika)?"
)
"""„C. Stan zaległości”: a section's name, which its rows answer."""
