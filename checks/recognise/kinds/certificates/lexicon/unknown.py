"""What a statement that claims nothing has to speak of, and how, in order to be known for harmless.

Lists of words of doubt never end; so a statement about dues, accounts or proceedings that is none of the
harmless ones listed here is a person's.
"""

import re

from checks.recognise.kinds.certificates.lexicon.alternatives import any_of, any_stem

TOPIC = re.compile(
    r"\b"
    + any_of(
        *(r"sklad(?:ka|ki|ke|kami|kach|ek)\b", r"podat(?:ek|ku|ki|kow|kiem|kach)\b", r"(?:vat|cit|pit)\b"),
        *(r"nalezn\w+", r"zobowiazan\w*", r"kwot\w+", r"wpla[tc]\w*", r"zaplat\w*", r"zaplaci\w*"),
        *(r"roznic\w+",),
        *(r"kont(?:o|a|u|em|ach)\b", r"koncie\b", r"saldo\b", r"deklarac\w+", r"korekt\w*", r"rozlicz\w+"),
        *(r"majat\w+", r"roszcz\w+", r"dlug\w*", r"srodk\w+", r"zwrot\w*", r"splat\w*", r"zabezpiecz\w+"),
        *(r"spraw(?:a|y|e|ie)\b", r"(?<!-)sad(?:u|em|owi|zie)\b", r"decyzj\w+", r"postanowieni\w+"),
        *(r"skarg\w+", r"porozumieni\w+"),
        *(r"miesi\w+", r"umow\w*", r"przelew\w*"),
        *(r"czynnosci\b", r"kontrol\w*", r"postepowani\w+", r"punkt\w*", r"dane\b", r"okres(?!l)\w*"),
    )
)
"""What a remark may take a denial of arrears back with."""

PREDICATE = re.compile(
    r"\b(?!oddzial\b|wydzial\b|dzial\b|podzial\b|udzial\b)"
    + any_of(
        *(
            "jest",
            "sa",
            r"byl\w*",
            r"zosta\w+",
            r"bed(?:zie|a)",
            "ma",
            "maja",
            r"moz\w+",
            "moga",
            r"nalezy",
            r"powin\w+",
        ),
        *("nie", "trwa", "toczy", r"czeka\w*", r"brak\w*", r"pozosta\w+", r"podlega\w*", r"wymaga\w*"),
        *(r"zawiera\w*", "ocenia", r"rozwaza", "ubiega", r"wynos\w+", r"wynika\w*", "czyni", "stanowi"),
        *(r"odpowiada\w*", r"zawarl\w*", r"budz[iae]\w*", r"odnos\w+", r"wniosl\w*"),
        r"\w{2,}(?:ano|iono|ono|eto|yto)",
        r"\w+(?:owa|ywa|iwa|aci|sci|aza|osi|ozy|yzy|ieci|ieszy|zia|aja|wi|ni|czy|rzy)l[aoy]?",
        r"\w+(?:wali|cili|zili|zyli|sili|czyli)",
        *(r"uleg\w+", r"istniej[ae]"),
        r"\w{3,}uj[ea]",
    )
    + r"\b"
)
"""A verb, or a participle that is one: what has none is a label or a name."""

DOUBT = re.compile(
    r"\b"
    + any_of(
        *(
            "jeszcze",
            "przed",
            "omylkowo",
            "dopiero",
            r"czesc(?! [a-g]\b)",
            r"czesciow\w+",
            r"(?<!z )ogranicz\w+",
        ),
        *("do czasu", "niezwlocznie", r"brakuj\w+"),
        *(
            r"roznic\w+",
            r"procent\w*",
            "jednak(?:ze)?",
            "natomiast",
            "lecz",
            "ale",
            r"(?<!po )wyjasni(?!ajac)\w+",
        ),
        *(r"uzgodn\w+", r"uzgadni\w+", r"sporn\w+", r"spor(?:u|em)?", r"kwestion\w+", r"zakwestion\w+"),
        *(r"(?<!-)sad(?:u|em|owi|zie)", r"wstrzym\w+", r"nierzetel\w+", "odrebnie", r"przedawn\w+"),
        *(r"w (?:opracowaniu|przygotowaniu|windykacji|egzekucji|uzgodnieniu)", r"osobno", r"odrzuc\w+"),
        *(r"dochodz(?:i|a|ona|one|eni\w+)", r"wierzyciel\w*"),
        *("po terminie", r"opier\w+", r"zatwierdz\w+", r"awari\w+", r"przesun\w+"),
    )
    + r"\b"
)
"""What makes a statement that looks harmless less so."""

_BEGINS = (
    r"^\W*(?:(?:pouczenie|adnotacja|uwag[ai]|uzasadnienie|informacja|tresc|wazne|podstawa prawna): ?)?"
    r"(?:\w{1,3}[.)] )?"
)
_PAPER = any_of(
    *(r"zaswiadczeni\w*", r"dokument\w*", r"pism\w+", r"wydruk\w*", r"kopi\w+", r"wizualizacj\w+"),
    *(r"informacj\w+", r"potwierdzeni\w+", r"wnios\w+", r"podpis\w*", r"pieczec\w*", r"autentycznosc\w*"),
    *(r"prawdziwosc\w*", r"waznosc\w*", r"weryfikacj\w+", r"oplat\w+", r"dane osobowe", r"administrator\w*"),
    *(r"egzemplarz\w*", r"klauzul\w+", r"stan", r"stan kont\w+", r"sprawe prowadzi", r"podanie danych"),
)
_OF_PAPER = any_of(
    *(r"wydan[oaey]\w*", r"wydaj\w+", r"wydal\w*", r"wystawi\w+", r"sporzadz\w+", r"podpis\w+", r"opatrz\w+"),
    *(r"wygenerow\w+", r"utworz\w+", r"dorecz\w+", r"przekaz\w+", r"zlozon\w*", r"wplyn\w+", r"sprawdz\w*"),
    *(r"potwierdz\w*", r"zweryfikow\w+", r"obejmuj\w+", r"dotycz\w+", r"sluz\w+", r"przyslug\w+"),
    *(r"prowadzi",),
    *(r"zwolnion\w+", r"pobran\w+", r"pobiera\w*", r"uiszcz\w+", r"wniesion\w*", r"wymaga\w*", r"zachow\w+"),
    *(r"ustal\w+", r"przetwarza\w*", r"przeznacz\w+", r"ma moc\w*", r"jest", r"sa", r"podlega\w*", r"opiera"),
    *(r"nie wyklucza", r"nie rozstrzyga", r"nie przesadza", r"zawiera\w*", r"nie zastepuje"),
    *(r"skutkuje", r"stanowi", r"zaplacon\w+", r"dokonan\w+"),
)
PAPER = re.compile(
    rf"{_BEGINS}(?:(?:ten|niniejsz\w+|jego|jej|powyzsze) )?"
    rf"(?:(?:dane|(?:rodzaj|typ) dokumentu)\b(?=.*\b(?:wynikaj|zaczerpn|zgodn|wydal|zaswiadczeni"
    rf"|aktualn|wydruk|pochodz|pobran))"
    rf"|{_PAPER}\b(?=.*\b{_OF_PAPER}\b)"
    rf"|{any_stem('wydan wydaje wydal pobran podpis wygenerow opatrz zwolnion sporzadz uwzgledni sprawdz')})"
)
"""About the paper itself: who made it of what, what it is for, and how it is told from a forgery."""

THING = re.compile(
    _BEGINS
    + any_of(
        *("kod", "qr", r"przepis\w*", r"zgodnosc\w*", r"oryginal\w*", r"odpis\w*", r"duplikat\w*", r"karta"),
        *("program", "plik", r"integralnosc", r"certyfikat\w*", r"znacznik\w*", r"numer\w*", r"skrot\w*"),
        r"(?:sposob\w*|zasad\w+|instrukcj\w+|mozliwosc\w*|termin) (?:weryfikac|wazno|sprawdz|odwol"
        r"|zaskarz)\w*",
        r"(?:ten|tego|niniejsz\w+|jego) (?:dokument|zaswiadczeni|pism|wydruk)\w*",
        r"(?:zaswiadczeni|dokument|pism|wydruk|kopi)\w*",
    )
    + r"\b"
)
"""Print, files and rules, of which a sentence tells nothing of a payer, whatever it says."""

OF_PAYER = re.compile(
    r"\b(?:platnik|podatnik|spolk|stron[ay]\b|firm|przedsiebior|wnioskodawc|sklad(?:k|ek)|nalezno|kwot"
    r"|kont[oau]\b|saldo"
    r"|deklarac|korekt|rozlicz|wplac|wplat|naleznosc|zobowiaz|spraw[ay]\b|decyzj|kontrol|postepowani"
    r"|umow|dlug(?!o\b)"
    r"|nie (?:jest|zostal\w*|obowiazuje|potwierdza\w*|stanowi\w*|obejmuj\w+|dotyczy)\b)|\d,\d\d\b|\b\d{4}\b"
)
"""What makes a sentence about the paper one about the payer, or about what the paper leaves out."""

FACT = re.compile(
    r"\b(?:nie )?(?:zatrudni(?:a|al|ala|alo|aja)\b(?: \w+)? (?:pracownik|osob|zleceniobior)\w*"
    r"|jest (?:platnikiem|podatnikiem) podatku\b(?: [^\W\d]+){0,7}$"
    r"|wchodzi\w* w sklad (?:\w+ )?grup\w*(?: \w+){0,6}$)"
)
"""What a payer is beside its dues: an employer, one of a group."""

PROCEDURE = re.compile(
    _BEGINS
    + any_of(
        # where it was issued, and by whom
        r"(?:\w+ )?(?:zus|zaklad|oddzial|inspektorat|naczelnik|urzad|wydzial|referat|dzial|biuro|centrum)\b",
        # by what law, upon whose request
        r"(?:na podstawie|dzialajac|w odpowiedzi|po rozpatrzeniu|stosownie do|podstawa|cel\b|zakres|dotyczy)",
        r"(?:data|dzien),? na ktor",
        r"w dniu [\d. -]+(?:r\. )?(?:wplyn|zlozon)",
        r"(?:jednoczesnie )?przypomina",
        # who handled the case, and which unit is the payer's
        r"(?:sprawe|wniosek|podanie|zadanie)(?: [^ ,;:]+){0,4} (?:rozpatrzono|rozpoznano|zalatwiono"
        r"|zarejestrowano"
        r"|rozpatrzyl\w*|zalatwil\w*)\b",
        r"wlasciw\w+ (?:\w+ ){0,3}?(?:jednostk|oddzial|inspektorat|urzed|organ|biur)\w*[^;:]*\b(?:jest"
        r"|pozostaje)\b",
        r"(?:podatek|podatki|skladki)(?: dochodow\w+)?(?: za siebie| wlasne)? (?:rozlicza|oplaca)\w*"
        r" (?:wspolnicy"
        r"|kazdy ze wspolnikow)\b",
        # what is not for this office to say
        r"w (?:zakresie|sprawach?) [^;]*\bwlasciw\w+ (?:jest|sa) (?:\w+ )?(?:wojt|burmistrz|prezydent"
        r"|gmin|krus|zus|zaklad"
        r"|naczelni)",
        r"(?:\w+ )?(?:organ|zaklad|zus|urzad|naczelnik) nie jest wlasciwy w sprawach",
        r"(?:weryfikacj|sprawdzeni|ustale|analiz)\w* (?:przeprowadzono|dokonano|oparto|wykonano) (?:na"
        r"|w oparciu)",
        r"[^;]*\bwspolnikow\b[^;]*\bnie (?:sa|jest) objet\w+ (?:niniejszym )?zaswiadczeniem",
        # what the next lines tell
        r"[^;]*\b(?:przedstawia\w*|ksztaltuj\w+)(?: sie)? (?:nastepuj|jak nizej|jak ponizej|ponizej)\w*:?$",
        r"nie (?:stoi na przeszkodzie|wyklucza on[oa]?|przesadza on[oa]?|rozstrzyga on[oa]?)\b",
        r"(?:co (?:jesli|gdy|zrobic)|do czego)\b",
        r"za wydanie (?:\w+ )?zaswiadczeni",
        r"o (?:tych|skladkach|podatkach|naleznosciach|zobowiazaniach)\b[^;]* (?:informuje|zaswiadcza)\b",
        r"[^;:]*\bnie zada(?:no|l|la|li)\b",
        r"korekty? (?:zlozon\w+ )?pozniej\w* ",
        (
            r"(?:przysluguje|prosimy (?:o (?:kontakt|podanie)|kierowac)|kontakt|w razie pytan|szczegoly"
            r"|masz prawo)"
        ),
        r"(?:zaswiadcza|poswiadcza|stwierdza|informuje|potwierdza)\w*(?: sie)?(?:,|:| co nastepuje|$)",
    )
)
"""How the office came to speak, and what may be done about it."""

PAID = re.compile(
    r"\b"
    + any_of(
        any_stem("oplac zaplac uregul wykona rozlicz splac uiszcz wplac pokry wywiaz dopeln zaksieg")
        + r"\w*(?:l|la|lo|ly|li|no|to|ne|ny|na|ni|te|ty|ta|je|ja|a|cy|ce)",
        *(r"nadplat\w*", r"nadwyzk\w+", r"terminow\w+", "w terminie", "na biezaco", r"prawidlow\w+"),
        *(r"skladan\w+", "sklada", r"zlozy?l\w*", r"zlozono", r"zglosi\w+", r"zgloszon\w+", "czynnym"),
        *(r"opodatkow\w+", r"zwroty (?:zostaly|byly) (?:dokonane|przekazane|wyplacone)"),
        *(r"zarejestrowan\w+ jako", r"zwrot\w*(?: \w+){1,6} (?:przekazano|dokonano|wyplacono)"),
        *(r"wybral\w*", r"termin platnosci (?:[\w.]+ ){1,6}(?:uplywa|przypada|mija)"),
        *(
            r"zwrotu z urzedu",
            r"sald\w+ zerow\w+",
            r"(?:dokonano|przekazano|wyplacono) zwrot\w* (?!zaswiadcz|wnios|pism|dokum)",
            r"zamkniet\w+ saldem zerowym",
        ),
    )
    + r"\b"
)
"""What the payer did as they should."""

PAYER = re.compile(r"\bplatni\w+ skladek\b")
"""What the payer is called, and nothing that they pay."""

PROCEEDINGS_DENIED = re.compile(
    r"\b(?:nie|ani)(?: (?:jest|sa))? (?:toczy|tocza|prowadz\w+|wszcz\w+|wydan\w+|ma|orzeczon\w+)\b[^;:]*$"
)
"""What denies proceedings and decisions behind it."""
NONE_OF_IT = re.compile(
    r"^[^:;]{0,90}?(?:[:?]| -|\)) ?(?:nie\b|brak\b|zero\b|0(?:,00)?\b|-+(?: |$))|^[^:;]{0,90} -+$"
    r"|^(?: [^ ,:;]+){0,8} (?:brak$|nie (?:wystepuj|figuruj|stwierdz|odnotow|istniej|ma$|maja$|dotyczy)\w*)"
)
"""What says that there is none of what stands before it."""
PROCEEDING = re.compile(r"(?:spraw|sad|decyzj|postanowieni|czynnosci|kontrol|postepowani)")

DENIED = re.compile(r"\b(?:nie|brak\w*|bez|ani)\b")
