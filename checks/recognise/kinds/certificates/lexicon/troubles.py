"""Words of trouble: what on a certificate may speak of something owed, and what tells that it is over."""

import re

from checks.recognise.kinds.certificates.lexicon.alternatives import any_of, any_stem

_CHARGED = r"(?:wymierz|nalicz|naloz|dolicz|obciaz|przypis)(?:ono|yl[aoi]?|[yo]l[aoi]?|on[aeoy])"
_CHARGE = (
    r"(?:odset\w+|koszt\w*|oplat\w+ (?:dodatkow|prolongacyjn)\w+|dodatkow\w+ oplat\w+|kar(?:a|e|y|ami)"
    r"|grzywn\w+"
    r"|sankcj\w+)"
)
"""What late payers are charged with."""
TROUBLE = re.compile(
    r"\b"
    + any_of(
        # owed
        *(r"zaleg(?!aniu)\w*", r"niezaleg(?!aniu)\w*", r"zadluz\w+", r"niedoplat\w*", r"dluzni\w+"),
        r"dlug(?:i|u|ow|iem|ami|ach|om)?",
        # the same with a letter read wrongly, or joined to the word before
        *(
            r"za[i1]eg(?!ani)\w*",
            r"zad[i1t]uz\w+",
            r"niedop[i1]at\w*",
            r"\w{3,}(?:zaleg(?!ani)|zadluz|niedoplat)\w*",
        ),
        # not paid in time
        *(
            r"niesciag\w+",
            r"nieodzyskan\w+",
            r"spozni\w+",
            r"zwleka\w*",
            r"nie znala\w+ pokrycia",
            "bez pokrycia",
        ),
        *(r"nieuregul\w+", r"nieopl\w+", r"nieuiszcz\w+", r"niezapl\w+", r"przeterminow\w+", r"wymagaln\w+"),
        # collected by force, or in court
        *(r"egzekuc\w+", r"wykonawcz\w+", r"restruktur\w+", r"upadlosc\w*"),
        # let wait
        *("raty", "rata", "ratach", "ratami", r"ratal\w+", r"odrocz\w+", r"odracz\w+"),
        *("uklad(?:em|u|owi|zie|y)?", r"ugod\w+", r"ulg\w{0,3}", r"harmonogram\w*"),
        *(r"porozumieni\w+ (?:o|w sprawie)", r"przesuni\w+", r"przedluz\w+", r"prolongowa\w+"),
        # secured, seized, forgiven, disputed
        *(r"hipotek\w+", r"zastaw\w*", r"zajec\w+", r"zajet\w+", r"umorz\w+", r"umarz\w+", r"sporn\w+"),
        *(r"wierzyciel\w*", r"wierzyteln\w+", r"windykac\w+", r"upomnie\w+", r"spla[ct]\w*"),
        *(r"komorni\w+", r"sanacyjn\w+", r"ustanowion\w+ zabezpieczeni\w+"),
        *(r"wstrzyman\w*", r"zawieszen\w*", "nie wszystkie", "nie w calosci", "nie w pelni"),
        # charged beside it
        rf"{_CHARGED}(?: sie)?(?: \w+){{0,3}}? {_CHARGE}",
        rf"{_CHARGE}(?: \w+){{0,3}}? {_CHARGED}",
        r"odset\w+(?: \w+){0,3}? (?:narasta\w*|rosn\w+)",
        # proceedings
        *(
            "toczy",
            r"w toku(?! postepowania (?:o udzielenie|konkurs|o pomoc|naboru|wyjasniajacego ustal))",
            r"wszczet\w*",
        ),
        *("(?:jest|sa) prowadzon\\w+", "prowadzi sie", r"prowadzon\w+ (?:jest|sa)"),
        # left to pay
        *("do wplaty", r"prosimy o (?:\w+ )?(?:wplat|zaplat|uregul)\w*", r"debet\w*"),
        r"saldo(?: (?!nie\b)[^ :;]+){0,4}?:? ?(?:- ?\d|minus\b|wn\b|winien\b)[\d ]*",
        r"do (?:uregulowania|uiszczenia|splacenia|splaty|oplacenia)",
        *("do zaplaty", "do doplaty", r"doplat\w+", r"niedobor\w*", r"ujemn\w+", r"karn\w+"),
        *(r"nie ?oplac\w+", r"brak wplat\w*", r"wplat\w* nie (?:odnotow|stwierdz|zaksieg|ma\b|bylo)\w*"),
        (
            r"nie (?:zostal\w*|sa|jest|byl\w*)(?: \w+){0,2}? "
            r"(?:jeszcze )?(?:oplacon|zaplacon|uregulowan|uiszczon|rozliczon|wplacon|pokryt|splacon"
            r"|zaksiegowan"
            r"|przypisan)\w*"
        ),
        r"nie pokryw\w+",
        r"nie wstrzymuj\w+ (?:\w+ )?(?:egzekuc|sciagani|dochodzeni|windykac)\w*",
        r"nie (?:odnotowan|stwierdzon|zaksiegowan|wplynel|wplynie|byl)\w* (?:\w+ )?wplat\w*(?! po terminie)",
        *(r"nierozliczon\w+", r"termin\w*(?: (?!nie\b)\w+){0,3} (?:uplyn|minal)\w*", r"brak\w* deklaracji"),
        r"nie (?:rozlicz|wplac|wplyn|uregul|uiszcz|zaplac|zlozy|zlozono|zaksieg|zidentyfik)\w*",
    )
    + r"\b"
)
"""What may speak of something owed, unless a claim holds it, or it is denied or over."""

NAMED_PLAINLY = re.compile(
    r"\b"
    + any_of(
        # paid late, or not at all
        *(
            r"spoznia(?:ja)?",
            r"zwleka(?:ja|l\w*)?",
            r"ociaga(?:ja|l\w*)?",
            r"niesciagniet\w+",
            r"nieodzyskan\w+",
        ),
        *(r"zadluzon[aey]", r"(?:jest|sa|jako) (?:\w+ )?dluzni\w+", "bez pokrycia"),
        r"(?:(?:jest|sa|pozosta\w+) (?:\w+ ){0,2}?do (?:zaplaty|doplaty|wplaty)"
        r"|pozosta\w+ (?:\w+ ){0,2}?nie(?:oplac|zaplac|uregul|uiszcz)\w+)"
        r"(?! ?[:-]* ?(?:0\b|nic\b|zero\b|zadn))",
        r"odset\w+(?: \w+){0,3}? (?:narasta\w*|rosn\w+)",
        r"(?:zobowiazani|nalezno|zaleglo|dlug)\w*(?: [^ ;:]+){0,4}? istniej[ae]",
        r"doplata (?:skladk|podatk|naleznosc|odset)\w+",
        # asked for
        *(
            r"(?:skierowan|wyslan|wystosowan|doreczon)\w+ (?:\w+ ){0,2}?wezwan\w+",
            r"upomnieni\w+ (?:nr|z dnia)",
        ),
        # secured, or seized
        r"(?:spoczywa\w*|ciazy|ciaza|figuruj[ae]|widniej[ae]|wpisan[aoy]|ustanowion[aoy]|obciazon\w+)"
        r"(?: [^ ;:]+){0,4}? (?:zastaw|hipotek)\w*",
        r"(?:zastaw|hipotek)\w*(?: [^ ;:]+){0,4}?"
        r" (?:spoczywa|ciazy|figuruj[ae]|widniej[ae]|wpisan[aoy]|ustanowion[aoy])",
        *("zajeto", r"(?:zostal\w*|jest|sa) zajet\w+", r"(?:ustanowiono|zastosowano) (?:\w+ )?dozor\w*"),
        r"(?:zablokowan|blokad)\w+ (?:\w+ )?(?:rachun|kont|srodk)\w*",
        # paid bit by bit, now and then, or by somebody else
        *(r"(?:nieregularn|nieterminow|niesystematyczn)(?:ie|y|a|e|ych|ego)", "z opoznieniem"),
        r"(?:pozosta\w+|jeszcze|zostal[oy]) (?:\w+ ){0,2}?rat",
        r"splat[ay] (?:\w+ ){0,3}?(?:odbywa|przebiega|postepuj[ea]|trwa)",
        r"(?:star|dawn)(?:e|ych|ego|a|ej) (?:zobowiazan|nalezno|sklad|podat|dlug)\w*",
        r"odset\w+ (?:zostana|beda) (?:\w+ )?(?:naliczon|doliczon|pobran)\w*",
        r"(?:zobowiazani|nalezno|zaleglo|dlug)\w* (?:\w+ ){0,2}?przej(?:al|el[aiy])",
        r"(?:widniej|figuruj|pozostaj)[ae] (?:\w+ ){0,2}?niezaksiegowan\w+",
        # late, disputed, spread over years, forgiven, or to be sold
        r"przekracza(?:ja|l\w*)? (?:\w+ )?termin\w*",
        r"(?:odnotowano|stwierdzono) zwlok[ei]|zwloka (?:wynosi|trwa)",
        r"(?:wciaz|nadal|ciagle) (?:\w+ )?(?:widniej|figuruj|istniej|wystepuj)[ae]",
        r"(?:kwestionuj[ae]|podwaza\w*) (?:\w+ )?(?:wymiar|wysokosc|podat|sklad|decyzj|zobowiaz)\w*",
        *("rozciagnieto", r"darowano (?:\w+ )?odset\w+", r"odset\w+ (?:\w+ )?darowano"),
        *(r"wystawiono (?:\w+ )?tytul\w*", r"licytacj[aei]", r"wykazuj[ae] roznic[ei]"),
        r"wzywa(?:my|m)? (?:\w+ )?do (?:wyrownani|zaplat|wplat|uregul|splat)\w*",
        r"(?:przypomnieni|monit|ponagleni)\w* (?:(?:o|do) (?:\w+ )?(?:platnosc|zaplac|zaplat|wplac)\w*"
        r"|wysla\w*|dorecz\w*)",
    )
    + r"\b"
)
"""What tells plainly of something owed, asked for or secured: no heading, and no rule for everybody."""

CLOSED = re.compile(
    r"\b"
    + any_stem("uregulowan splacon zaplacon uiszczon oplacon rozliczon pokryt wykonan")
    + r"\w*|\bwygas(?:l|ly|la|lo)\b"
)
"""What tells that something is over."""

NOT_CLOSED = re.compile(
    r"\b"
    + any_of(
        *("prosimy", r"przypomin\w+", "nalezy"),
        *("nie", "czesciowo", r"powin\w+", "zostanie", "zostana", "bedzie", "beda", r"termin\w*"),
        *(
            "do dnia",
            "niezwlocznie",
            r"dotychczas\w*",
            r"kolejn\w+",
            r"nastepn\w+",
            r"\d+ ?/ ?\d+",
            r"(?:odrocz|ulg|uklad|raty|ratal|ugod|porozum)\w*[^;]* wygas\w*",
        ),
    )
    + r"\b"
)
"""What tells that it is not, or not yet."""

DONE = re.compile(
    any_of(
        *("odroczono", "rozlozono", "umorzono", "zajeto", "wstrzymano", "zawarto", r"splaca\w*", "korzysta")
    )
    + r"\b"
)
"""What an office did: behind „i” it is a statement of its own, and no „nie” before it denies it."""

EXCUSED = re.compile(
    r"\b"
    + any_of(
        *(
            r"oplat\w+ skarbow",
            "oplaty",
            "oplate",
            "pokwitowan",
            r"oplata:? \d",
            r"grzywn\w+ do \d",
            "nadplat",
            "kapital",
            "obrot",
            "przychod",
            r"dochod(?:u|y|ow|em)?\b",
        ),
        *("wplac", "wplat", "zaplacono", "uiszcz", "zwrot", "koszt", r"poz\.", r"dz\. ?u", "bank", "rachun"),
    )
)
"""Whose amount is nothing owed: fees, overpayments, payments, acts."""

INTEREST = re.compile(r"\bodset\w+ (?:za|od|z tytulu)\b")
"""Of a payment that came late: what is owed, though it speaks of payments."""

TO_PAY = re.compile(
    r"(?<!\bnie )\b(?:ma|maja|posiada\w*|pozostaj[ae]|pozostal[aoy])(?: \w+){0,2}"
    r" do (?:uregulowania|uiszczenia|splaty|splacenia|oplacenia|zaplaty|doplaty)\b"
    r"(?! ?(?:[:-] ?)*(?:0(?:,00)?(?: |$)|brak|nic\b|nie\b|zero|-))"
)
"""What is left to pay, in a word: „płatnik ma do uregulowania odsetki”."""
YES_BESIDE = re.compile(
    r"\btak:? \d[\d ]*,\d\d\b"
    r"|^\W*(?:fus|fuz|fp|fs|fgsp|fep|vat|cit|pit|(?:ubezpieczeni|fundusz)\w*(?: [^:]+)?)(?: ?:| -)"
    r" ?(?:jest|istniej\w+|wystepuj\w+|figuruj\w+)$"
)
"""A row's „yes” beside its amount, even if that is nothing; or that there is something of a fund."""

WORDED = re.compile(
    r"\b0(?:,00)? ?(?:zl|pln),? ?\(?(?:slownie:? )?(?:zlotych:? )?"
    + any_stem("jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenas dwanas sto tysiac")
)
"""An amount whose words say another than its figures: „0,00 zł (słownie: sto złotych)”."""

AMOUNT = re.compile(
    r"(?<![\d,./-])(\d{1,3}(?:[ .]\d{3})+|\d+)(,\d{2})?(?![\d./-]| ?%)(?P<unit> ?(?:zl|pln|eur)\b)?"
)

HEADING = re.compile(
    r"^(?:[\w ]{0,30}\b)?(?:stan|wysokosc|kwota|informacj\w+ o|dane o|wykaz|tabela) "
    r"[\w ]{0,30}(?:zadluzeni\w+|zaleglosci\w*)[\w ]{0,30}(?: (?:na dzien|na) [\w. ]{6,24})?:?$"
    r"|^\w{1,3}[.)] stan zaleglosci(?: podatkow\w+)? na dzien(?: \(dzien - miesiac - rok\))?"
    r"(?: \d{1,2}[.)])? \d[\d./-]{7,9}$"
    r"|^(?:kwota )?zaleglosc\w* [\[(](?:w )?(?:zl|pln)[\])]$"  # a column's
)
"""A heading that the statement below answers: „Stan zaległości na dzień 14.04.2026:”."""
