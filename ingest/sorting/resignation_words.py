"""The Polish words of resigning, folded; „_” after „-uje” marks the first person („rezygnuję”)."""

import re

_TRIP = r"(?:wyjazd|wyjezdz|misj|podroz|nabor|rekrutacj|projek|przedsiewzieci)\w*"
_WHY = (
    r"(?:z powodu|ze wzgledu|z uwagi|w zwiazku|z przyczyn|poniewaz|gdyz|bo|jednak|niestety|z zalem"
    r"|z dniem|od dnia|z dnia|z dzisiejszym)"
)
_OWN = (
    r"(?:(?:nasz|moj|swoj)\w*|mego|ten|tego|tej|to|dalszego|calego|calosci|planowan\w+|zlozon\w+|przeslan\w+"
    r"|wyslan\w+|powyzsz\w+|niniejsz\w+|przedmiotow\w+|ww\.?|udzialu|studyjn\w+)"
)
_END = (
    r'(?=\s*(?:$|[,.;:!?)"\n-]|(?:i|oraz|a)\b|nr\b|o nr\b|[a-z]{2,4}-\d'
    rf"|{_WHY}\b|(?:nasz\w+ |moj\w+ )?(?:firm|spolk|przedsiebiorstw)\w*"
    r"|(?:zlozon|przeslan|wyslan)\w+|studyjn\w+"
    rf"|(?:w|we|na) (?:\w+ ){{0,3}}{_TRIP}|na udzial|do (?!pracy|klient)))"
)
_OBJECT = (
    rf"(?:{_OWN} ){{0,4}}(?:udzial|uczestnictw|uczestniczeni|wyjazd|zgloszeni|misj|podroz|nabor|rekrutacj"
    rf"|aplikacj|kandydatur)\w*{_END}"
)
_BARE = rf'(?=\s*(?:$|[,.;:!)"\n-]|{_WHY}\b))'
_MODAL_INFINITIVE = r"(?:z?rezygnowac)"

MENTION = re.compile(
    r"\b(?:z?rezygn\w+|wycof\w+|anul(?:ow|uj)\w+|odstepuj\w+|odstapi\w+|odstapien\w+"
    r"|cof(?:am|amy|nac|niecie|niecia) (?:\w+ )?(?:zgloszen|udzial|aplikacj|rezygnacj)\w*"
    r"|odwol\w+ (?:\w+ )?(?:zgloszen|udzial|uczestnictw|aplikacj|rezygnacj)\w*"
    r"|(?:usun\w+|wykresl\w+|skresl\w+) (?:\w+ )?(?:zgloszen\w*|nas|mnie|z listy|firm\w*)"
    r"|nie (?:wezm\w+|bierz\w+|biore|(?:\w+ ){1,3}wziac) udzialu"
    r"|nie (?:(?:bede|bedziemy|bedzie|moge|mozemy|moze) (?:\w+ )?)?"
    r"(?:pojedzie\w*|pojade|jade|jedziemy|jechac|pojechac|uczestnicz\w+|przyjedzi\w+))"
)
"""Everything that may speak of resigning, whoever does it, from whatever."""

FINITE = re.compile(
    r"(?:z?rezygnuj|wycofuj|anuluj|odstepuj|cofam|odwoluj|nie |zrezygnowal|wycofal|anulowal|odstapil)"
)
"""The mention is a verb with its person."""

CERTAIN = re.compile(
    rf"(?:rezygnuj(?:e_|emy)|zrezygnowalismy|{_MODAL_INFINITIVE})(?: (?:jednak|niestety))?"
    rf"(?:{_BARE}| ze? {_OBJECT})"
    rf"|rezygnacj\w*(?: (?:nasz|moj)\w+)?(?: (?:firmy|spolki))?(?:{_BARE}| ze? {_OBJECT})"
    rf"|(?:wycofuj(?:e_|emy)|wycofac|wycofanie|wycofalismy|anuluj(?:e_|emy)|anulowac|anulowanie|cofam|cofamy)"
    rf" {_OBJECT}"
    rf"|(?:wycofuj(?:e_|emy)|wycofac|wycofalismy) sie(?:{_BARE}| ze? {_OBJECT})"
    rf"|(?:odstepuj(?:e_|emy)|odstapic) od {_OBJECT}"
    r"|nie (?:wezme|wezmiemy|bierzemy|biore"
    r"|(?:bede mog\w+|bedziemy mog\w+|moge|mozemy|jestesmy w stanie) wziac)"
    rf" udzialu{_END}"
)
"""The company itself resigns, from the trip or from its application."""

CONSENT_BEFORE = re.compile(r"\b(?:zgod\w*|newsletter\w*|subskrypcj\w*) (?:\w+ ){0,6}$")
ELSEWHERE = re.compile(
    r"\w+(?: sie)?(?: \w+)? (?:ze? |od )?(?:\w+ ){0,2}?"
    r"(?:zgod|newsletter|subskrypc|biuletyn|otrzymywani|powiadomien|prenumerat|mailing)"
)
"""Mails' footers speak of consents and newsletters: nobody resigns there."""

DENIED_AT_ONCE = re.compile(r"\bnie $")
DENIED = re.compile(r"\bnie (?:(?!i |oraz |wiec |dlatego |tylko )\w+ ){0,3}$")
"""„nie mamy zamiaru rezygnować”, but not „nie możemy jechać i musimy zrezygnować”."""

INTERROGATIVE = re.compile(r"\b(?:czy|kiedy|jak\w*|ile|kto|co|gdzie|mozna|moge|mozemy|mozliw\w*)\b")
_ANNOUNCES = (
    r"(?:sklada\w*|zglasza\w*|przesyla\w*|prosz\w*|prosim\w*|informuj\w*|mus\w+|chc\w+|zmuszen\w+|wplyn\w+)"
)
EXCUSED = re.compile(
    r"\b(?:czy|kiedy|jak|mozna|w (?:przypadku|razie|sytuacji)|ewentualn\w*|mozliwosc\w*|termin\w*"
    rf"|warunk\w*|koszt\w*|zasad\w*|skutk\w*|praw\w+ do|procedur\w*|wzor\w*)"
    rf"(?: (?!{_ANNOUNCES} )\w+){{0,2}} $"
)
"""The mention is what is asked about: „koszty rezygnacji”, „do kiedy można zrezygnować”."""

CONDITION = re.compile(
    r"\b(?:jesli|jezeli|gdyby\w*|o ile|chyba ze|pod warunkiem|w razie|w przypadku|byc moze|prawdopodobnie"
    r"|rozwazam\w*|zastanawiam\w*|mozliwe|mozemy byc zmuszeni|na razie|wstepnie|dopoki|nie wiem\w*)\b"
)

TAKES_BACK = re.compile(
    r"\b(?:(?:anul|odwol|cof|wycof|uniewazn|ignor|zignor)\w* (?:\w+ ){0,4}(?:rezygnacj|wycofani|odwolani)\w*"
    r"|(?:jednak|ostatecznie|jednakze) nie (?:z?rezygn|wycof)\w*)"
)
"""What takes a resignation back by itself."""
GOES_AFTER_ALL = re.compile(
    r"(?<!nie )\b(?:jedziemy|jade|pojedziemy|pojade|jednak (?:wez|bierz|chce|pojed|jed)\w*"
    r"|(?:wezmiemy|wezme|bierzemy|biore) udzial\b|podtrzym\w+|nadal chcemy|nieaktualn\w+|niebyl\w+|niewazn\w+"
    r"|(?:zmienil|zmieniam|zmian)\w* (?:\w+ )?(?:decyzj|zdani)\w*|przywroc\w+|mimo wszystko)"
)
"""What takes a resignation back where one is told, or where an earlier message is revoked."""
REVOKED = re.compile(r"\b(?:zignor|ignorow|niebyl|nieaktualn|nie brac pod uwage|uniewazn)\w*")
"""An earlier message is said to mean nothing."""

DOUBTS = (
    (
        re.compile(
            r"\b(?:w (?:jej|jego|ich|moje) miejsce|zamiast|zastep\w*|zastap\w*|poprawion\w*|zamian\w*"
            r"|pojedzie|delegujemy"
            r"|(?:now|inn)(?:a|y|ego|ej|ym) (?:osob|delegat|pracownik|przedstawiciel|uczestnik)\w*)\b"
        ),
        "Wiadomość mówi o rezygnacji, ale i o zastępstwie albo poprawce.",
    ),
    (
        re.compile(
            r"\b(?:drugi\w* raz|dwukrotn\w*|podwojn\w*|duplik\w*|zdublow\w*|powtorzon\w*|poprzedni\w*"
            r"|wczesniejsz\w*"
            r"|wlasciw\w*|prawidlow\w*|ponown\w*|obowiazuje|pierwsz\w*|ostatni\w*|omylk\w*|pomylk\w*|bledn\w*"
            r"|przez przypadek|nie brac pod uwage|nowe zgloszenie|drug\w+"
            r"|jedn\w+ z|jedn(?:ego|ej|a) (?:osob|uczestnik|zgloszen)\w*)\b"
        ),
        "Wiadomość mówi o wycofaniu, ale może dotyczyć zgłoszenia powtórzonego albo błędnego.",
    ),
    (
        re.compile(
            r"\b(?:funkcj|stanowisk|spotkani|webinar|szkoleni|konferencj|konkurs|produkc|produkt|faktur|zamowieni"
            r"|rezerwacj|nocleg|hotel|bez zmian|pozostaj|reszt|natomiast|jedynie|czesci|patent"
            r"|sluzbow|integracyjn)\w*|\btylko\b"
        ),
        "Wiadomość mówi o rezygnacji, ale może dotyczyć czego innego niż udział albo tylko jego części.",
    ),
)
"""What else in a mail makes an otherwise clear resignation doubtful, and how a person is told."""

DESTINATION = re.compile(rf"\b{_TRIP}(?: studyjn\w+| gospodarcz\w+)? do (?!udzial|dzis|dnia)(\w+)")
"""Where the trip goes that a mail speaks of."""
