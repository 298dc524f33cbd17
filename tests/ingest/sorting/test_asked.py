"""Whether whoever sends papers also asks something."""

import pytest

from ingest.sorting.asked import asks


@pytest.mark.parametrize(
    "text",
    [
        "Przesyłamy zgłoszenie.\n\nCzy możemy wysłać dwie osoby, drugą na własny koszt?",
        "W załączeniu dokumenty. Mamy też pytanie o termin wyjazdu.",
        "Dokumenty w załączeniu, prosimy o odpowiedź.",
        "Kiedy ogłoszą Państwo\nlistę zakwalifikowanych?",
        "Pytanie: hotel jest w cenie",
        "W załączeniu zgłoszenie. Zgłaszamy się też na Finlandię – prosimy o informację, co dosłać.",
        "Umowa w załączeniu. Proszę o przedłużenie terminu na zaświadczenie z ZUS do 30 kwietnia.",
        "W załączeniu formularz. Prosimy o zmianę osoby delegowanej.",
    ],
)
def test_a_question_beside_papers_is_heard(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "W załączeniu przesyłamy zgłoszenie wraz z załącznikami.",
        "Formularz leży pod https://firma.example/czy?plik=1",
        "Prosimy o potwierdzenie odbioru.",
        "Zgłoszenie w załączeniu. W razie pytań prosimy o kontakt telefoniczny.",
        "Gdyby czegoś brakowało, proszę o informację.",
        "Oświadczam, jak w formularzu. Dziękuję!",
    ],
)
def test_papers_alone_ask_nothing(text: str) -> None:
    assert not asks(text)
