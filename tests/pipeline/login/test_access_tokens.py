"""A token is kept while it is good, and a provider is not hammered when it is not (f009)."""

import pytest

from errors import TransientError
from pipeline.login.access_tokens import Issued, KeptToken


class Play:
    """A provider that is asked at instants of the test's choosing."""

    def __init__(self) -> None:
        self.now = 0.0
        self.asked: list[float] = []
        self.is_away = False
        self.tokens = KeptToken(self.issue, lambda: self.now)

    def issue(self) -> Issued:
        self.asked.append(self.now)
        if self.is_away:
            raise TransientError("Serwer logowania nie odpowiada.")
        return Issued(f"t{len(self.asked)}", 3600)


def test_a_token_is_kept_until_shortly_before_it_expires() -> None:
    play = Play()
    for play.now in (0, 60, 3479):
        assert play.tokens.current() == "t1"
    play.now = 3481
    assert play.tokens.current() == "t2"


def test_a_token_that_lives_too_short_to_be_kept_is_used_once() -> None:
    play = Play()
    tokens = KeptToken(lambda: Issued(f"t{play.issue().token}", 100), lambda: play.now)
    assert tokens.current() != tokens.current()


def test_f009_a_kept_token_that_is_refused_is_renewed_once_and_then_nobody_asks_for_a_while() -> None:
    play = Play()
    play.tokens.current()
    play.now = 600
    assert play.tokens.current() == "t1"
    assert play.tokens.after_refusal() == "t2"
    assert play.tokens.after_refusal() is None
    play.now = 659
    with pytest.raises(TransientError, match=r"odrzucił nowy token OAuth2\. Następna próba za 1 min"):
        play.tokens.current()
    assert play.asked == [0, 600]
    play.now = 661
    assert play.tokens.current() == "t3"


def test_f009_the_pauses_grow_to_an_hour_and_end_with_a_login_that_works() -> None:
    play = Play()
    for _ in range(2 * 24 * 60):
        play.now += 60
        try:
            play.tokens.current()
        except TransientError:
            continue
        assert play.tokens.after_refusal() is None
    assert len(play.asked) < 2 * 24 + 5, "about once an hour"
    play.now += 3601
    play.tokens.current()
    assert play.tokens.current() == f"t{len(play.asked)}", "taken, so it is used again"
    asked = len(play.asked)
    assert play.tokens.after_refusal() is not None
    assert play.tokens.after_refusal() is None
    play.now += 61
    play.tokens.current()
    assert len(play.asked) == asked + 2, "the count of failures began anew"


def test_a_provider_that_is_away_is_asked_again_after_a_minute() -> None:
    play = Play()
    play.is_away = True
    for play.now in (0, 30, 59, 61, 100, 360):
        with pytest.raises(TransientError, match="nie odpowiada"):
            play.tokens.current()
    assert play.asked == [0, 61]


def test_f103_no_token_in_what_is_shown() -> None:
    play = Play()
    play.tokens.current()
    assert "t1" not in repr(play.tokens) + repr(Issued("t1", 1)) + str(Issued("t1", 1))
