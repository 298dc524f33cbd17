"""Contracts and evidence: what is read from papers that are no forms."""

from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.classify import recognise
from checks.recognise.kinds.catalogue import MODULES, read_document
from checks.recognise.kinds.lookalikes.catalogue import LOOKALIKES
from config.loader import load_call
from domain.document import FileContent, Page, ReadStatus
from domain.words.text import fold

CALL = load_call(Path(__file__).parents[4] / "config/calls/szwajcaria-2026.toml")


def read(kind, *texts):
    sheets = [sheet_of(Page(i, text)) for i, text in enumerate(texts, 1)]
    return {n: (v.state, v.value) for n, v in read_document(kind, sheets, CALL.documents[kind], CALL).items()}


@pytest.mark.parametrize("kind", CALL.documents)
def test_every_kind_of_the_call_has_a_module_with_the_same_names(kind):
    module = MODULES[kind]
    assert kind == module.NAME
    assert module.SOURCE
    assert module.SIGNALS.title


def test_a_whole_contract():
    found = read(
        "draft_contract", "§ 1\nx\n§ 2\nStrona 1 z 2", "§ 3\nzgodnie z\n§ 12 ust. 4 umowy\nStrona 2 z 2"
    )
    assert found == {"pages_declared": ("read", 2), "missing_sections": ("read", ())}


def test_a_contract_in_two_columns_has_paragraphs_side_by_side():
    page = (
        "§ 1. Przedmiot umowy § 2. Wartość wsparcia\n1. Umowa określa 1. Województwo pokrywa\n§ 3. Kontrola"
    )
    assert read("draft_contract", page)["missing_sections"] == ("read", ())
    page = "§ 1. Przedmiot umowy\nzgodnie z § 2 ust. 1\n§ 3. Kontrola"
    assert read("draft_contract", page)["missing_sections"] == ("read", ("§ 2",))


def test_a_heading_behind_the_words_of_the_other_column_is_there():
    text = "§ 4 Wkład\nx\nLubuskie” programu FEWL 2021– § 5 Obowiązki Organizatora\n§ 6 Obowiązki\ny"
    whole = f"§ 1 Przedmiot\n§ 2 Uczestnik\n§ 3 Dofinansowanie\n{text}"
    assert read("draft_contract", whole)["missing_sections"] == ("read", ())
    named = whole.replace("2021– § 5 Obowiązki Organizatora", "zgodnie z § 5 Regulaminu")
    assert read("draft_contract", named)["missing_sections"] == ("read", ("§ 5",))
    in_a_sentence = whole.replace(
        "§ 5 Obowiązki Organizatora", "§ 5 Umowy, o której mowa wyżej, nie stosuje się"
    )
    assert read("draft_contract", in_a_sentence)["missing_sections"] == ("read", ("§ 5",))


def test_beside_a_heading_that_is_one_a_columns_words_may_end_as_before_a_reference():
    page = (
        "§ 1. Przedmiot\nx\nPrzedsiębiorcy w wyjeździe studyjnym do § 4. Obowiązki Przedsiębiorcy\n§ 2. Finansowanie\n"
        "Przedsiębiorcy; kwota stanowi § 5. Rezygnacja\n§ 3. Obowiązki Województwa\n§ 6. Dane osobowe"
    )
    assert read("draft_contract", page)["missing_sections"] == ("read", ())
    alone = page.replace("kwota stanowi § 5. Rezygnacja", "kwota stanowi pomoc\n§ 5. Rezygnacja")
    assert read("draft_contract", alone)["missing_sections"] == ("read", ("§ 4",))


def test_a_paragraphs_mark_behind_a_columns_words_or_in_the_margin_is_there():
    page = (
        "§ 1 § 3\nPrzedmiot Obowiązki Organizatora\n1. Umowa reguluje udział 1. Organizator zapewnia przelot\n"
        "dni ze względu na połączenia lotnicze. § 4\nObowiązki Przedsiębiorcy\n§ 2 1. Przedsiębiorca deleguje osobę\n"
        "Strony zawierają umowę na czas § 5\noznaczony\n§ 6\n"
    )
    assert read("draft_contract", page)["missing_sections"] == ("read", ())
    for named in ("w rozumieniu § 4", "zgodnie z § 4", "narusza § 4 Umowy", "lotnicze § 4\nust. 2"):
        named_only = page.replace("lotnicze. § 4", named)
        assert read("draft_contract", named_only)["missing_sections"] == ("read", ("§ 4",))


def test_a_contract_with_paragraphs_left_out():
    assert read("draft_contract", "§ 1\nx", "§ 4\ny")["missing_sections"] == ("read", ("§ 2", "§ 3"))


@pytest.mark.parametrize(
    ("text", "destination"),
    [
        ("Umowa – Wyjazd studyjny do Finlandii i Estonii\n§ 1", ("read", "Finlandii")),
        ("Umowa – Wyjazd studyjny do Szwajcarii\n§ 1", None),
        ("Umowa\n§ 1 Wyjazd studyjny do Finlandii\n§ 2 Wyjazd studyjny do Szwajcarii", None),
        ("Umowa – Wyjazd studyjny do Szwajcarli\n§ 1", None),
        ("Umowa – Wyjazd studyjny do Konfederacji Szwajcarskiej\n§ 1", None),
        ("Umowa\n§ 1 wyjazd do miejsca zakwaterowania", None),
        ("Umowa o dofinansowanie udziału w Wyjeździe\n§ 1", None),
    ],
)
def test_a_contract_for_another_trip_says_where_it_goes(text, destination):
    assert read("draft_contract", text).get("other_destination") == destination


def test_a_contract_without_numbers_says_nothing_of_its_pages():
    assert read("draft_contract", "tekst") == {
        "pages_declared": ("empty", None),
        "missing_sections": ("unclear", None),
    }


@pytest.mark.parametrize(
    ("text", "number", "standard", "until"),
    [
        ("CERTYFIKAT\nnr 20065/J\nPN-EN ISO 9001:2015\nWażny do 12.04.2027", "20065/J", "PN-EN ISO 9001:2015", "2027-04-12"),
        ("CERTIFICATE No. QM-1234\nISO/IEC 27001:2022\nvalid until 2027-01-31", "QM-1234", "ISO/IEC 27001:2022", "2027-01-31"),
        ("Patent nr Pat.234567\nUrząd Patentowy", "Pat.234567", None, None),
        ("Załącznik nr 2\nATEST HIGIENICZNY nr B.BK.60110.0234.2024", "B.BK.60110.0234.2024", None, None),
        ("CERTYFIKAT\nza jakość", None, None, None),
        ("CERTYFIKAT\nzakres: IATF 16949:2016\nNr NP/41469/2024", "NP/41469/2024", "IATF 16949:2016", None),
        ("CERTYFIKAT\nEN 15085-2\nNr 12/J", "12/J", "EN 15085-2", None),
        ("CERTYFIKAT\nNr ▨ 20130/J\nISO 9001:2015", None, "ISO 9001:2015", None),
        ("laboratorium akredytowane, nr AB 1234\nSPRAWOZDANIE Z BADAŃ nr 118/2025", "118/2025", None, None),
        ("Certyfikat EN 1090-2\nDokument nr 081/420\nTermin ważności: 31.12.2027.", "081/420", "EN 1090-2", "2027-12-31"),
        ("ATEST nr 3/B\nWażność: 15.01.2025 – 14.01.2028", "3/B", None, "2028-01-14"),
        ("CERTIFICATE nr 7/J\nWażny od / Valid from Ważny do / Valid until\n12.06.2024 11.06.2027", "7/J", None, "2027-06-11"),
    ],
)  # fmt: skip
def test_evidence_names_its_number_norm_and_validity(text, number, standard, until):
    found = read("innovation_evidence", text)
    assert {n: value for n, (_, value) in found.items()} == {
        "number": number,
        "standard": standard,
        "valid_until": until,
    }


@pytest.mark.parametrize(
    ("text", "regulation"),
    [
        ("na warunkach rozporządzenia Komisji (UE) 2023/2831", "2023/2831"),
        ("na warunkach rozporządzenia Komisji (UE) nr 1407/2013", "1407/2013"),
        ("pomoc z 1407/2013 wlicza się; stosuje się 2023/2831", "2023/2831"),
        ("bez aktu", None),
    ],
)
def test_the_de_minimis_form_tells_which_act_it_serves(text, regulation):
    assert read("de_minimis_form", text)["regulation"][1] == regulation


def test_plain_kinds_have_nothing_to_read():
    assert read("proxy", "PEŁNOMOCNICTWO") == {}


def test_every_look_alike_resembles_a_known_kind_and_has_titles():
    assert all(one.looks_like is None or one.looks_like in CALL.documents for one in LOOKALIKES)
    assert all(one.signals.title and one.name for one in LOOKALIKES)
    names = [fold(one.name) for one in LOOKALIKES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    "title", ["CERTYFIKAT\nbadania typu UE", "CERTYFIKAT\n„Bezpieczny Produkt”", "ATEST"]
)
def test_a_certificate_that_names_its_holder_and_scope_is_one(title):
    page = Page(1, f"{title}\nnr 18/2025\n05.12.2025\nZakres: bramka radiowa\nPosiadacz: Test sp. z o.o.")
    (document,) = recognise(FileContent("pdf", ReadStatus.OK, (page,)), CALL)
    assert (document.kind, document.confidence >= CALL.thresholds.kind) == ("innovation_evidence", True)
