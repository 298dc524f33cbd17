"""Given names, to tell one that was read wrongly from a picture: „Michat” is none, and „Michał” is near.

Whoever writes by hand writes a „ł” that is read as „t”; the surname beside it is as doubtful then.
"""

from functools import cache

from domain.words.text import fold

_NAMES = """
    adam adrian agata agnieszka albert aldona aleksander aleksandra alicja alina amelia anastazja
    andrzej aneta angelika anita anna antoni antonina apolonia arkadiusz artur barbara bartłomiej
    bartosz beata bernard bernadeta blanka błażej bogdan bogumił bogumiła bogusław bogusława bożena
    bronisław bronisława cecylia celina cezary cyprian czesław czesława dagmara damian daniel daniela
    danuta daria dariusz dawid diana dominik dominika donata dorota edmund edward edyta elżbieta eliza
    emil emilia emilian ernest ewa ewelina fabian feliks felicja filip franciszek franciszka fryderyk
    gabriel gabriela genowefa gerard grażyna grzegorz gustaw halina hanna helena henryk henryka hieronim
    hubert ida ignacy igor ilona irena ireneusz iwo iwona izabela izabella jacek jadwiga jakub jan
    janina janusz jarosław jerzy joachim joanna jolanta jowita józef józefa julia julian julianna
    juliusz justyna kacper kaja kajetan kamil kamila karina karol karolina katarzyna kazimierz kazimiera
    kinga klaudia klaudiusz konrad konstanty kornel krystian krystyna krzysztof ksawery ksenia larysa
    laura lech lena leon leonard leszek lidia liliana longin lucjan lucyna ludwik luiza łucja łukasz
    maciej magda magdalena maja maksymilian malwina małgorzata marcel marcelina marcin marek maria
    marian marianna mariola mariusz marlena marta martyna maryla marzanna marzena mateusz matylda
    michalina michał mieczysław mieczysława mikołaj milena miłosz mirosław mirosława monika nadia
    natalia natan nikodem nikola nina norbert olaf oktawia olga oliwia oliwier oskar otylia patrycja
    patryk paula paulina paweł piotr przemysław radosław rafał regina remigiusz renata robert roksana
    roland roman romana rozalia róża ryszard ryszarda sabina salomea sandra sara sebastian seweryn
    sławomir sonia stanisław stanisława stefan stefania sylwester sylwia szczepan szymon tadeusz tamara
    teodor teresa tobiasz tomasz tymoteusz tymon urszula wacław waldemar wanda weronika wiesław wiesława
    wiktor wiktoria wincenty wioletta violetta wit witold władysław władysława włodzimierz wojciech
    zbigniew zdzisław zdzisława zenon zofia zuzanna zygmunt
"""
_LEAST = 4
"""Letters of a name of which one may be misread."""


def is_given_name(word: str) -> bool:
    """Whether a word is a given name, as it is written.

    >>> is_given_name("Anna"), is_given_name("Nowak")
    (True, False)
    """
    return fold(word) in _known()


def is_misread_name(word: str) -> bool:
    """Whether a word is no given name, but a letter away from one: on a picture it was misread.

    >>> [is_misread_name(name) for name in ("Michat", "Rafat", "Rafał", "Nguyen")]
    [True, True, False, False]
    """
    from rapidfuzz.distance import OSA

    folded = fold(word)
    if len(folded) < _LEAST or folded in _known():
        return False
    return any(OSA.distance(folded, name, score_cutoff=1) <= 1 for name in _known())


@cache
def _known() -> frozenset[str]:
    return frozenset(map(fold, _NAMES.split()))
