import pytest

from checks.recognise.form.concept.wording import wording_of
from tests.support.facts.dossiers import SWITZERLAND

WORDING = wording_of(SWITZERLAND.documents["application_form"].form)


@pytest.mark.parametrize(
    ("question", "concept"),
    [
        ("Pełna nazwa Wnioskodawcy (zgodnie z KRS)", "name"),
        ("Nazwa skrócona i pełna", "name"),
        ("Kim jesteśmy?", "name"),
        ("Z siedzibą w", "address"),
        ("Adres filii na terenie województwa lubuskiego", "branch_address"),
        ("Numer identyfikacji podatkowej", "nip"),
        ("Przedmiot przeważającej działalności według PKD", "pkd"),
        ("Kategoria MŚP", "size"),
        ("Czy Wnioskodawca prowadzi działalność innowacyjną?", "innovative"),
        ("Czym zajmuje się firma?", "activity"),
        ("Strona internetowa w wersji obcojęzycznej", "website_foreign"),
        ("Konta firmowe w mediach społecznościowych", "social_media"),
        ("W jakich targach uczestniczyła firma w ostatnich 3 latach?", "events"),
        ("Ile razy firma brała udział w wyjazdach Urzędu Marszałkowskiego?", "office_trips"),
        ("Dlaczego chcą Państwo wziąć udział w wyjeździe?", "purpose"),
        ("Po co chcemy jechać do Szwajcarii?", "purpose"),
        ("Działalność w obszarze inteligentnych specjalizacji", "lis"),
        ("Czy są Państwo stroną Porozumienia na rzecz Rozwoju Obszaru Kluczowego?", "in_agreements"),
        ("Nazwy Porozumień", "agreements_list"),
        ("Nazwa obszaru kluczowego", "agreements_list"),
        ("Udział w przedsięwzięciu horyzontalnym", "horizontal"),
        ("NIP wspólnika spółki cywilnej", "partner_nip"),
        ("Osoba do kontaktu", "contact_person"),
    ],
)
def test_what_a_question_asks(question: str, concept: str):
    score, best = WORDING.top(question)
    assert best == concept
    assert score > 0.75


@pytest.mark.parametrize(
    "words",
    [
        "Podaj ich nazwy",
        "Poznanie producentów laserów",
        "ul. Zacisze 16, 65-775 Zielona Góra",
        "Hannover Messe, Niemcy",
    ],
)
def test_an_answer_is_no_question(words: str):
    assert WORDING.best(words) < 0.6


@pytest.mark.parametrize(
    ("heading", "part"),
    [
        ("INFORMACJE O WNIOSKODAWCY", "applicant"),
        ("Osoba delegowana", "delegate"),
        ("Osoba do kontaktów roboczych", "contact"),
        ("Skąd dowiedzieli się Państwo o naborze?", None),
        ("Informacje dotyczące osoby upoważnionej do przedstawienia informacji", "signatory"),
    ],
)
def test_which_part_of_a_form_a_heading_opens(heading: str, part: str | None):
    assert WORDING.section_of(heading) == part


def test_a_field_that_no_concept_explains_is_told_by_its_labels():
    rule = SWITZERLAND.documents["application_form"].form
    field = rule.fields[0].model_copy(
        update={"name": "parking", "labels": ("Miejsce parkingowe",), "type": "text"}
    )
    wording = wording_of(rule.model_copy(update={"fields": (*rule.fields, field)}))
    assert wording.top("Czy potrzebne jest miejsce parkingowe?")[1] == "parking"


def test_an_option_is_no_question_and_a_columns_head_no_answer():
    assert WORDING.is_option("małych przedsiębiorców")
    assert not WORDING.is_option("wielkość przedsiębiorstwa")
    assert WORDING.is_column("Wydarzenie i miejsce")


def test_concepts_that_fit_alike_come_in_the_same_order_in_every_process():
    order = [one.concept.name for one in WORDING.asked]
    for question in (
        "Siedziba i oddział firmy: adres, gmina",
        "Strona www po polsku i w języku obcym",
        "NIP",
    ):
        told = list(WORDING.scores(question))
        assert told == sorted(told, key=order.index)
        assert told
