"""Small numbers as forms have them written in words, folded."""

NUMBER_WORDS = {
    "zero": 0,
    "jeden": 1,
    "jedna": 1,
    "jedno": 1,
    "jednym": 1,
    "dwa": 2,
    "dwie": 2,
    "dwoch": 2,
    "trzy": 3,
    "trzech": 3,
    "cztery": 4,
    "czterech": 4,
    "piec": 5,
    "pieciu": 5,
    "szesc": 6,
    "siedem": 7,
    "osiem": 8,
    "dziewiec": 9,
    "dziesiec": 10,
}
NOUGHTS = frozenset("oO©®Øø")
"""What stands for 0 where it is typed as a letter, or was read from one with a dot or a stroke in it."""
