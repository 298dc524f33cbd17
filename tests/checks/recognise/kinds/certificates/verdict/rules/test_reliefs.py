"""Notes that tell of instalments in general, and sentences of this payer's that are worded alike."""

import pytest

from checks.page.sheet import fold_evenly
from checks.recognise.kinds.certificates.verdict.rules.of_this_payer import is_of_this_payer
from checks.recognise.kinds.certificates.verdict.rules.reliefs import is_of_reliefs_in_general


@pytest.mark.parametrize(
    "said",
    [
        "3. Należności, które rozłożono na raty albo których termin płatności odroczono, wykazuje się w treści zaświadczenia",
        "Należności rozłożone na raty lub odroczone nie są uznawane za zaległości",
        "Podatek, którego termin płatności odroczono albo który rozłożono na raty, nie stanowi zaległości, o ile go płaci",
        "Informację o układzie ratalnym podaje się w pkt 5",
        "W poz. 14 wykazuje się należności, dla których odroczono termin płatności lub które rozłożono na raty",
        "Przepisu nie stosuje się, jeżeli dłużnikowi odroczono termin płatności albo rozłożono zaległość na raty",
        "Rozłożenie na raty, odroczenie terminu płatności albo umorzenie następuje w drodze decyzji",
        "Odroczenie terminu płatności – przesunięcie terminu zapłaty podatku na wniosek podatnika",
        "Jeśli masz trudności z opłaceniem składek, możesz wystąpić o odroczenie terminu płatności albo układ ratalny",
        "Zaświadczenie wydaje się także płatnikowi, z którym zawarto umowę o raty, o ile nie zalega z ratami",
    ],
)
def test_notes_on_instalments_hold_for_anybody(said):
    assert is_of_reliefs_in_general(fold_evenly(said))


@pytest.mark.parametrize(
    "said",
    [
        "Należności, które rozłożono na raty, wykazano w treści zaświadczenia",
        "Należności, które rozłożono na raty, wynoszą 4 000,00 zł",
        "Podatnik, któremu rozłożono na raty podatek VAT, płaci raty w terminie",
        "Zaświadczenie nie obejmuje należności, których termin płatności odroczono",
        "Nie wykazuje się należności objętych układem ratalnym",
        "Poniżej wykazuje się należności rozłożone na raty",
        "W treści zaświadczenia wykazuje się układ ratalny płatnika",
        "Spłata zadłużenia następuje w ratach",
        "Udziela się ulgi w postaci rozłożenia na raty",
        "Układ ratalny – umowa realizowana",
        "Układ ratalny: umowa z ZUS",
    ],
)
def test_what_is_worded_alike_may_be_the_payers(said):
    assert not is_of_reliefs_in_general(fold_evenly(said))


def test_what_an_office_grants_is_the_payers():
    assert is_of_this_payer("odracza sie termin platnosci podatku")
    assert not is_of_this_payer("odracza sie termin platnosci na wniosek podatnika")
