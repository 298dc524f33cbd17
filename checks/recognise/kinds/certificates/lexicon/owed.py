"""What may be owed, having it, and paying it: the words that claims and contradictions are made of."""

from checks.recognise.kinds.certificates.lexicon.alternatives import any_of, any_stem

HAVE = any_of(
    # of the payer
    *(r"posiada\w*", "ma", r"(?<!\d )maja(?! \d{4})", "masz", "macie", r"mial\w*"),
    # of the account
    *(r"figuruj\w+", r"figurowal\w+", r"wystepuj\w+", r"istniej\w+", r"wykazuj\w+", r"widniej\w+"),
    # what the office found
    *("stwierdza", "stwierdzam", "stwierdzamy", "stwierdzono", r"stwierdzil\w*", "ujawniono", r"ujawnil\w*"),
    *("odnotowano", r"odnotowal\w*", r"wykazal\w*", "ciaza?", "ciazy", r"pozostaj\w+"),
    *("zarejestrowano", "ustalono", "wykazano", "zaewidencjonowano", "powstal[yoa]"),
    r"(?:jest|sa|zostal[aoy]) (?:odnotowan|stwierdzon|wykazan|ujawnion|zapisan|zaewidencjonowan)[aey]",
)
"""Verbs that join a payer, an account or an office with arrears."""

ARREARS = any_of(
    r"zaleglosc\w*+",
    r"zadluzeni\w++",
    r"niedoplat\w*+",
    r"dlug(?:i|u|ow|ami|ach)?\b",
    # dues that the adjective behind them makes arrears
    r"(?:zobowiazan|nalezno)\w* (?:przeterminowan|wymagaln|nieuregulowan|zaleg)\w*",
    r"kwot\w* zalegl\w+",
    (
        r"(?:kwot|nalezno|sklad|podat)\w* (?:nalezn|wymaga\w*n)\w+,? (?:a|lecz|i) "
        r"nie(?:oplacon|zaplacon|uiszczon|uregulowan)\w+"
    ),
    # and before them
    (
        r"(?:zaleg|nieuregulowan|nieoplacon|niezaplacon|przeterminowan|wymagaln)\w* "
        r"(?:sklad|podat|nalezno|zobowiazan|kwot|roszcze|wierzytelno)\w*"
    ),
)
"""Arrears by any of their names."""

DUES = any_of(
    r"sklad(?:k\w+|ek)\b", r"podatk\w*", r"naleznosc\w*", r"zobowiazan\w*", r"danin\w*", r"oplat\w*"
)
"""What has to be paid, in arrears or not."""

PAID = any_stem("uregulowa oplac zaplac wykona rozlicz uisc uiszcz")
"""Stems of paying what is due."""

MONEY_MATTERS = any_of(
    *("sklad", "podat", "nalezno", "odset", "kwot", "fundusz", "zaleg", "zadluz", "zobowiaz", "ubezpiecz"),
    # periods, for what is excepted may be a month
    *("okres(?!l)", "miesi", r"lat\b", r"lata\b", "rok"),
    *(r"\bvat\b", r"\bpit\b", r"\bcit\b", r"\bfp\b", r"\bfep\b", r"\bfgsp\b"),
)
"""What an exception has to speak of in order to limit what a certificate says of dues."""
