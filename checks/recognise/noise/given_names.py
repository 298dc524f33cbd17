"""Given names, to tell one that was read wrongly from a picture: „Michat” is none, and „Michał” is near.

Whoever writes by hand writes a „ł” that is read as „t”; the surname beside it is as doubtful then.
"""

import re
from functools import cache

from domain.words.text import fold

_NAMES = """
    adam adela adelajda adolf adrian agata agnieszka albert aldona aleksander aleksandra alfons alfred
    alicja alina alojzy amanda ambroży amelia anastazja anatol andrzej aneta angelika aniela anita anna
    antoni antonia antonina apolonia apoloniusz arkadiusz arleta arnold aron artur augustyn aurelia
    balbina barbara bartłomiej bartosz beata benedykt beniamin berenika bernadeta bernard blanka błażej
    bogdan bogdana bogna bogumił bogumiła bogusław bogusława bohdan bolesław bonifacy borys bożena bożydar
    bronisław bronisława bruno brunon cecylia celestyn celestyna celina cezary cyprian cyryl czesław
    czesława dagmara damian daniel daniela danuta daria dariusz dawid diana dionizy dobrawa dobromiła
    dobrosława dominik dominika donat donata dorian dorota dymitr edmund edward edwin edyta eleonora
    eliasz eliza elwira elżbieta emanuel emil emilia emilian ernest erwin eryk eryka estera eugenia
    eugeniusz eustachy ewa ewaryst ewelina ezechiel fabian fatima faustyna felicja feliks ferdynand filip
    florentyna florian franciszek franciszka fryderyk fryderyka gabriel gabriela gaja genowefa gerard
    gerda gertruda gizela gloria gniewomir gracjan grażyna greta grzegorz gustaw gwidon halina hanna
    hektor helena heliodor henrietta henryk henryka herbert hieronim hilary hipolit honorata horacy horst
    hubert ida iga ignacy igor ilona ines inga ingrid irena ireneusz irma irmina ismena iwa iwan iwo iwona
    iza izabela izabella izydor jacek jadwiga jagna jagoda jakub jan janina janusz jarosław jeremi
    jeremiasz jerzy joachim joanna jolanta jonasz jonatan jowita józef józefa józefina judyta julia julian
    julianna julita juliusz jurand justyn justyna kacper kaja kajetan kajetana kalina kamil kamila karina
    karol karolina kasandra kasper katarzyna kazimiera kazimierz kinga klara klaudia klaudiusz klemens
    klementyna kleofas klotylda konrad konstanty kornel kosma kryspin krystian krystiana krystyna
    krzysztof ksawery ksenia kunegunda kwiryn larysa laura laurencja lech lena leokadia leon leonard
    leonarda leonia leontyna leopold lesław lesława leszek letycja lidia liliana liwia longin longina
    lubomir lubomira łucja lucja lucjan lucjana lucyna ludmiła ludomir ludwik ludwika luiza łukasz
    lukrecja maciej magda magdalena maja makary maksym maksymilian małgorzata malwina manuela marcel
    marcela marcelin marcelina marcin marcjanna marek margareta maria marian marianna marietta marika
    marina mariola mariusz marlena marta martyna maryla marzanna marzena mateusz matylda maurycy melania
    melchior michał michalina mieczysław mieczysława mieszko mikołaj milan milana milena miłosława miłosz
    miłowit mirabela miron mirosław mirosława monika nadia nadzieja napoleon narcyz nastazja natalia natan
    nela nestor nicola nicole nikita nikodem nikodema nikola nikolas nina noemi nora norbert oksana
    oktawia olaf oleg oleksandr olena olga olgierd olimpia oliwia oliwier orest oriana oskar otylia pamela
    patrycja patrycjusz patryk paula paulina paweł pelagia petronela piotr pola polikarp prakseda
    przemysław przybysław rachela radomir radosław rafał rajmund rajmunda rebeka regina remigia remigiusz
    renata rita robert roch roderyk rodion roksana roland roman romana róża rozalia rozalinda rudolf rufin
    ryszard ryszarda sabina sabrina salomea samanta samuel sandra sara saturnin sebastian sędzimir serafin
    serafina sergiusz seweryn sławoj sławomir sławomira sonia stanisław stanisława stefan stefania stella
    stoisława sulisław światosław swietłana świętosława sylwana sylwester sylwia sylwin szczepan szymon
    tacjana tadeusz tamara tatiana tekla telesfor teodor teodora teofil teofila teresa tobias tobiasz tola
    tomasz tomisław tristan tycjan tymon tymoteusz tytus ulryk ursula urszula violetta wacław waldemar
    walenty walentyna waleria waleriana walery walter wanda wanesa wera weronika wiesław wiesława wiktor
    wiktoria wilhelm wilhelmina wincenty wiola wioletta wirginia wisława wit witalis witold włada
    władysław władysława włodzimierz wojciech wojsław wolfgang zachariasz żaklina żaneta zbigniew zbyszko
    zdobysław zdzisław zdzisława żelisław zenobia zenobiusz zenon zoe zofia zuzanna zygfryd zygmunt zyta
"""
_SMALL_WORDS = "dr hab mgr inz lek med prof lic pan pani p de del di da van von vel"
_SMALL = frozenset(_SMALL_WORDS.split())
"""Titles, and what stands amid names in small letters."""
_NO_LETTER = re.compile(r"[qvx]")
"""In a Polish name, unless it is a given one of those above."""
_LONE_CAPITALS = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ]{1,2}")
_CRUMB = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]\W*")
"""A surname of two letters is rather what is left of one."""
_SIGN = re.compile(r"[^\w.,'’ –-]|\d")


def is_given_name(word: str) -> bool:
    """Whether a word is a given name, as it is written.

    >>> is_given_name("Anna"), is_given_name("Nowak")
    (True, False)
    """
    return fold(word) in _known()


def is_misread_person(name: str) -> bool:
    """Whether a person's name that was read from a picture may have a letter misread, or lack one.

    A capital or two that stand alone are the rest of a word that broke, and so are two letters behind a name;
    „laśkowiak” and „Nabzdvk” are no names, nor is a surname to be believed beside a given name that nobody
    bears.

    >>> [is_misread_person(name) for name in ("Halina Jaśkowiak", "dr inż. Jan Maj-Nowak", "Rafał Gaweł")]
    [False, False, False]
    >>> [is_misread_person(name) for name in ("Halina laśkowiak", "Sviwia Nabzdvk", "Toma SZ Reszka")]
    [True, True, True]
    >>> is_misread_person("Michat Gaweł"), is_misread_person("Ewa |an"), is_misread_person("Gajda Ewa")
    (True, True, False)
    >>> is_misread_person("Roman Wo"), is_misread_person("Ewa A. Maj")
    (True, False)
    """
    words = [word for word in name.replace(",", " ").split() if fold(word).strip(".") not in _SMALL]
    is_broken = any(map(_LONE_CAPITALS.fullmatch, words)) and not all(map(str.isupper, words))
    is_odd = _SIGN.search(name) is not None or any(map(_is_odd, words))
    is_broken |= any(map(_CRUMB.fullmatch, words[1:]))
    return is_broken or is_odd or not any(map(is_given_name, words[:2]))


def _is_odd(word: str) -> bool:
    is_small = word[:1].islower()
    return is_small or (_NO_LETTER.search(fold(word)) is not None and not is_given_name(word))


@cache
def _known() -> frozenset[str]:
    return frozenset(map(fold, _NAMES.split()))
