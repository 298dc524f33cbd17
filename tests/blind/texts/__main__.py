"""`python -m tests.blind.texts`: the figures of every set, and each answer that was told wrong."""

from tests.blind.texts.measure import SETS, Ending, endings

for name in SETS:
    found = list(endings(name))
    print(name, *(f"{ending}: {sum(one[2] is ending for one in found)}" for ending in Ending), sep="   ")
    for form, field, _ in (one for one in found if one[2] is Ending.WRONG):
        print("  wrong:", form, field)
