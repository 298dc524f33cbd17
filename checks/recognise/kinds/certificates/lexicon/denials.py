"""How arrears and troubles are denied, and which words may stand between a denial and what it denies."""

import re

from checks.recognise.kinds.certificates.lexicon.alternatives import any_of, any_stem

REASON = (
    any_of(
        *("uwagi", r"powod\w*", r"wzgled\w*", "wskutek", "skutek", "skutku", "dzieki", "zwiazku"),
        *("poniewaz", "gdyz", "podstawie", "mocy"),
    )
    + r"\b"
)
"""What begins the reason of a denial: no word of trouble behind it is denied with it."""

DENIAL = re.compile(r"\b(?:nie|bez|brak)\b")
DENIALS = re.compile(r"\b(?:nie|bez|brak\w*|zerow\w+)\b")

NEGATED = re.compile(r"\b(?:nie|ani|brak|bez)(?: (?!zaleg|posiada)[^ .;:,/]+){0,2} $")
"""A denial right before a verb of having."""

NEGATED_NEARBY = re.compile(rf"\b(?:nie|brak|bez|ani)\b(?! zaleg)(?: (?!{REASON}|-)[^ .;:]+){{0,6}} $")
"""A denial before words of instalments."""

_ANEW = any_stem(
    "posiada posiadaja ma maja figuruje figuruja wystepuje wystepuja widnieje widnieja istnieje istnieja "
    "zalega zalegaja jest sa pozostaje pozostaja toczy zostal zostala zostalo zostaly"
)
"""Verbs that begin a statement of their own where they are not what a „nie” right before them denies."""
DENIED_BEFORE = re.compile(
    r"\b(?:nie|brak\w*|bez|ani|zadn\w+)\b(?! zaleg)"
    rf"(?: (?!{REASON}|-)[^ ,:;()]+(?: (?!{REASON}|-|{_ANEW}\b)[^ ,:;()]+){{0,7}})? $"
)
"""A denial before a word of trouble: not „nie zalega”, which denies arrears and nothing behind it."""

DENIED_REMARK = re.compile(
    r"\b(?:nie|brak\w*|bez|ani|zadn\w+)\b(?! zaleg)"
    r"(?:(?:,(?= (?:w|we|z|ze|o|na|do|ani|lub|oraz|takze) ))? [^ ,:;()]+){0,14},? $"
)
"""A denial before a remark, maybe of several things one after the other: „nie prowadzi …, w sprawach o …”."""

_NOT_SO = any_stem(
    "jest sa toczy figuruj wystep stwierdz dotyczy prowadz byl zostal zachodz istniej ma\\b zawart udziel "
    "rozloz odrocz przyznan podpisan korzysta ciaz wszcz wystaw zastosow nalicz nalozo skierow "
    "wydano wydawano"
)
_NOT_DONE = (
    r"(?:jest|sa|zostal\w*|byl\w*) (?:\w+ ){0,2}?"
    r"(?:rown|zer|wykon|splac|zaplac|oplac|uregul|zreali|dotrzym|zakoncz|rozlicz|uiszcz|pokry|wywiaz)"
)
"""What denies that something was paid, not that there is such a thing."""
DENIED_AFTER = re.compile(
    r"^[^:;]{0,90} -+$|^(?:: ?-+)+$|^[^:;]{0,60}: x(?: ?x){2,}$"
    r"|^[^:;]{0,40}: ?-+ (?:zl|pln)\b"
    r"|^[^:;]{0,90}?(?:[:?]| -|\)) ?(?:nie\b|brak\b|zero\b|0(?:,00)?\b|-+$)"
    rf"|^(?: [^ ,:;]+){{0,10}} (?:nie$|nie (?!{_NOT_DONE}){_NOT_SO}\w*|brak$)"
)
"""A denial behind a word of trouble: dashes, an answer, or „… nie jest prowadzone”."""

DENIED_AT_END = re.compile(r" nie (?:ma|odnotowano|stwierdzono|wykazano|figuruja|wystepuja)$")
"""A denial that ends a list of what there is not."""
OTHER_DUES = frozenset({"innych", "ubocznych", "inne", "uboczne", "ani"})
"""Words of such a list that name no dues themselves."""

DENIED_TOGETHER = re.compile(
    r"\b(?:nie|bez|brak\w*)\b(?: "
    + any_of(
        *("zastosowano", r"korzysta\w*", r"udziel\w+", r"przyznan\w+", r"odrocz\w+", r"rozlozeni\w+"),
        *(r"termin\w*", "platnosci", "zaplaty", "na", "raty", "w", "z", "ze", "lub", "ani", "oraz", "i"),
        *("albo", "naleznosci", "podatku", "skladek", "ukladu", "ratalnego", "umowy", "o"),
        *(r"ulg\w*", "postaci", "formie", r"zadn\w+", "splacie", "zobowiazan"),
    )
    + ")+ $"
)
"""A denial of several reliefs at once: „nie zastosowano odroczenia terminu lub rozłożenia na raty”."""

DENIED_PROCEEDINGS = re.compile(
    r"\bnie (?:(?:jest|sa) )?(?:toczy|prowadz\w+|wszczet\w*)(?: sie)?(?: (?:wobec|przeciw\w*) (?:\w+ )?\w+)?"
    r"(?: (?!jest|sa|ale|lecz|natomiast|jednak|toczy|trwa|odroczono|rozlozono|zalega)[a-z]+){0,14}"
    r" (?:(?:ani|lub|czy|oraz) postepowani\w+|(?:na|w) celu ujawnieni\w+(?: (?:jego|jej|ich|tych))?) $"
    r"|\bnie (?:(?:jest|sa) )?(?:toczy|prowadz\w+|wszczet\w*)(?: sie)?(?: (?:wobec|przeciw\w*) (?:\w+ )?\w+)?"
    r" postepowani\w+(?>(?: (?:w administracji|czy|ani|lub|i|oraz|albo)\b,?"
    r"|,? (?=[a-z]+(?:jn|sciow|skow|rn|trol\w)[eya])[a-z]+,?)*) $"
    r"|\bnie (?:wyda|podje)(?:no|to|l\w*|t\w*) (?:\w+ )?(?:decyzji|postanowienia) (?:o|w sprawie)"
    r"(?: (?:odroczeni\w+|rozlozeni\w+|umorzeni\w+|ul(?:g\w*|dze)|terminu|platnosci|zaplaty|splacie|raty"
    r"|na|w|o|lub|ani|albo|i|oraz),?)* $"
)
"""A denial of several proceedings at once: „nie toczy się … postępowanie egzekucyjne, upadłościowe czy …”."""

ANSWERED_NO = re.compile(
    r"^(?:(?:(?!zaleg|wysoko)[^:]){0,60} -+$"
    r"|(?:(?!zaleg(?!losc\w* na raty)|wysoko)[^:]){0,60}(?:[:?]| -) ?(?:nie|brak|0,00|0 zl|0$|-+$)"
    r"|(?: \w+){0,4} (?:nie (?:dotyczy|wystepuj\w+|figuruj\w+|udziel\w+|przyzna\w+|zastosowa\w+|stosowa\w+"
    r"|zawarto|zawarl\w*|wydano|dokonano|orzeczono"
    r"|(?:byl[aoy]?|zostal[aoy]?|jest|sa) (?:zawart|zawier|udziel|przyzn|wydan|stosow|zastosow)\w*)|brak)\b"
    r"| (?:nie|brak)\b(?! (?:posiada|zalega|ma)))"
)
"""The answer „no” behind words of instalments."""

DENIED_TWICE = re.compile(
    r"\bnie (?:zalega|posiada|ma|figuruj)[^:?]*[:?] ?(?:nie|brak)\b"
    r"|\b(?:brak\w*|bez|woln\w+ od|niezalegani\w+|wsz(?:ystki|elki)\w+)\b[^:?;]*"
    r"(?:: (?:fus|fuz|fp|fs|fgsp|fep|vat|cit|pit|(?:ubezpieczeni|fundusz|podat|sklad)\w*(?: [^:?; ]+){0,5}))?"
    r"(?:[:?]| -+) ?"
    r"(?:odpowiedz: )?(?:nie|falsz|nieprawda)[ .)]*(?:$|[,;])"
    r"|\bnie nie\b|^(?:\w{1,3}[.)] )?nie(?: -|:) (?:\w+ ){0,4}nie (?:zalega|posiada|ma|figuruj)"
    r"|\bnie[:,]? (?:brak\w*|\w+ woln\w+ od|woln\w+ od|niezalegani\w+)\b"
)
"""A denial that is answered with „no”: „konto wolne od zaległości: nie”."""

NONE_ASKED = re.compile(r"\b(?:nie|bez|brak\w*|woln\w+ od|niezalegani\w+)\b")
"""What makes a question about arrears one that „yes” answers well."""

DENIAL_OF_LIST = re.compile(
    r"\b(?:nie (?:\w+ ){0,2}?"
    + any_of(
        *("ma", "maja", r"posiada\w*", r"figuruj\w+", r"wystepuj\w+", r"stwierdz\w+", r"istniej\w+"),
        *(r"wykaz\w+", r"odnotowan\w+", r"zalega\w*", r"ciaz\w+"),
    )
    + r"|brak\w*|bez|ani)\b"
)
"""A denial that may be followed by a list of all that is not owed."""

LISTED = re.compile(
    any_of(
        *("zaleg", "zadluz", "niedoplat", "nieureg", "nieopl", "nieuiszcz", "niezapl"),
        *(
            "koszt",
            "roszcz",
            "upomnie",
            "upomnien",
            "dodatkow",
            "uboczn",
            "pochodn",
            "egzekucyjnych",
            "sankc",
            "prolong",
        ),
        *("dochodow", "akcyzow", "towar", "uslug", "vat$", "pit$", "cit$", "pcc$", "czynnosc"),
        *(
            "fundusz",
            "pracy$",
            "solidarnosc",
            "gwarant",
            "swiadczen",
            "oswiadczen",
            "pracownicz",
            "emerytur",
            "pomostow",
        ),
        *("fgsp$", "fep$", "fp$", "fs$", "fus$", "fuz$", "zdrowotn", "to$"),
        *(
            "emerytaln",
            "rentow",
            "chorobow",
            "wypadkow",
            "pozostal",
            "wszystki",
            "pobieran",
            "przez$",
            "cla$",
            "celn",
            "cywilnopraw",
            "osob$",
            "fizyczn",
            "prawn",
            "jak$",
            "niepodatkow",
        ),
    )
)
"""What certificates enumerate behind one denial, in the genitive."""

GAP_WORD = re.compile(
    any_of(
        # which arrears: all there may be
        *("wymagaln", "wymagan", "zadn", "jakichkolwiek", "jakiekolwiek", "podatkow", "platnicz", "finansow"),
        *("skladkow", "przeterminow", "nieureg", "biezac"),
        # small words and days
        *("w$", "we$", "z$", "ze$", "na$", "do$", "od$", "i$", "oraz$", "lub$", "ani$", "sie$", "jako$"),
        *("dzien", "dniu", "dnia", r"r\.?$", "roku", r"\d"),
        # to whom, and for what
        *("wobec", "stosunku", "zus", "zaklad", "ubezpiecz", "spolecz", "urzed", "skarbow", "budzet"),
        *("panstwa", "tytul", "oplac", "oplat", "sklad", "podat", "zakres", "platni", "platnosc"),
        # the paper and the files of the office
        *("wystawieni", "wydani", "sporzadz", "niniejsz", "zaswiadczen", "tutejsz", "tut", "organ"),
        *("konci", "ewidencj", "rejestr"),
        # who it is about
        *("tego", "tym", "ww", "wyzej", "wymienion", "podmiot", "nim", "niej", "jego", "jej", "swo"),
        *(
            "odset",
            "kwot",
            "nas$",
            "wzgledem$",
            "nich$",
            "dokument",
            "stan",
            "istnieni",
            "wystepowani",
            "figurowani",
            "jakich",
            "zwlok",
        ),
        *("stycz", "lut", "mar[cz]", "kwie", "maj", "czerw", "lip", "sierp", "wrze", "pazdz", "listop"),
        *("grud", "wplat", "zaplat", "nalezno", "zobowiaz", "wskazan", "firm", "spol[kc]", "przedsieb"),
        *("wnioskodawc", "strony", "stronie", "dotychczas", "obecnie", "aktualnie", "takze"),
        *("dochodow", "towar", "uslug", "akcyz", "czynno", "cywilnoprawn", "prawn", "fizyczn", "jak$"),
        *(
            "dzis$",
            "rowniez",
            "tez$",
            "po$",
            "tu",
            "zl",
            "panstw",
            "pan$",
            "pani$",
            "pan/pani$",
            r"pan(?:/i|/pani)?/(?:panst|podmiot|firm|platni|podatni|spolk|przedsieb|wnioskodawc)",
            "pan/i$",
            "pani/pan$",
            r"pani/pan/panst",
            "posiadajac",
            "majac",
        ),
        *("odnotowane$", "stwierdzone$", "wykazane$", "ujawnione$", "zapisane$", "naleznych$"),
        *("zapis", "wpis", "adnotacj", "wzmian", "o$", "dotyczac", "dluznik"),
        *("on[aoi]?$", "one$", "zadnym", "takich", "za$", "u$", "jest$", "zerow", "sald"),
    )
)
"""What may part a denial from the arrears it denies and make them no fewer."""

HAS = re.compile(r"\b(?:posiada|ma|figuruj\w+|wystepuj\w+|ciaz\w+|zalega)\b")

BEGINS_WITH_DEBT = ("zaleg", "zadluz", "niedoplat", "nalezno", "zobowiaz", "kwot", "nie ")
"""How a denial begins that names what it denies first: „zaległości nie stwierdzono”."""

NARROWED = re.compile(
    r"^(?: \w+){0,2} " + any_stem("objet powstal przekracz przewyzsz wieksz wyzsz starsz zabezpiecz") + r"\w*"
    r"|^(?: \w+){0,2} (?:ujawnion|wykryt|stwierdzon|ustalon|okreslon|wykazan)\w+ "
    r"(?:w (?:toku|trakcie|wyniku|drodze)|podczas|przez|przy|decyzj\w+|wyrokiem"
    r"|w (?:decyzj|deklarac|korek|protokol)\w+)\b"
    r"|^(?: \w+){0,2} wynikajac\w+ z (?:\w+ )?(?:decyzj|kontrol|deklarac|korekt|tytul|protokol|wyrok)\w*"
    r"|^[: ?]*tak,? (?:w zakresie|tylko|jedynie|czesciow\w+|do|za|od|z)\b"
)
"""What makes all arrears some of them: „zaległości objęte …”."""

VAGUE = re.compile(
    r"^(?:\w+ ){0,3}nie zalega z (?:oplat|platnosci|wplat|naleznosci)ami"
    r"(?: (?:wedlug stanu )?na dzien [\d. r-]{8,14})?\W*$"
)
"""A denial that does not say of what: „nie zalega z opłatami na dzień 12.04.2026”."""

NOT_CHARGED = re.compile(r"\bnie (?:wymierz|nalicz|naloz|dolicz|obciaz|przypis)\w+$")
"""What was not charged: „odsetek nie naliczono”."""

BARRED = re.compile(r"(?:(?:\d{1,2}[.)] )?[a-z][a-z ,()/]*: ?\*{3,}[:;,. ]*)+")
"""Places that the office filled with nothing: „Kwota zaległości: *** Odsetki za zwłokę: ***”."""

DASHED = re.compile(r"(?:(?!.*\b(?:nie|oprocz|poza)\b)[a-z][a-z ,():/]*[:a-z)] ?(?:-{3,}|_{3,})[:;,. ]*)+")
"""Places that the office struck through: „Kwota zaległości ogółem ––––– w tym: VAT ––––– PIT –––––”."""
