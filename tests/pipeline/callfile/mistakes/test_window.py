"""Mistakes in the window, the event and the term of a call's file: each is told."""

from pathlib import Path

import pytest

from tests.support.calls.mistakes import Mistake, assert_told, odd, wrong

LONGER = '[prolongation]\ncloses_at = "{}"\nannounced_on = {}\nreason = "Awaria"\n\n[term]'
DATES = [
    wrong("ends_before_start", "trip.ends_on", "ends_on = 2026-06-25", "ends_on = 2026-06-15"),
    wrong("starts_before_close", "trip.starts_on", "starts_on = 2026-06-22", "starts_on = 2026-05-02"),
    odd("shift_before_close", "trip.shift_days", "shift_days = 4", "shift_days = 60"),
    odd(
        "resignation_before_close", "trip.resignation_days", "resignation_days = 15", "resignation_days = 50"
    ),
    odd("short_window", "closes_at", '"2026-05-07 24:00"', '"2026-04-08 12:00"'),
    odd("long_window", "closes_at", 'opens_at = "2026', 'opens_at = "2025'),
    odd(
        "far_event",
        "trip.starts_on",
        "2026-06-22            # § 1.5\nends_on = 2026",
        "2028-06-22\nends_on = 2028",
    ),
    odd("long_event", "trip.ends_on", "ends_on = 2026-06-25", "ends_on = 2026-12-25"),
    odd("year_off", "id", 'id = "szwajcaria-2026"', 'id = "szwajcaria-2025"'),
    odd("year_off", "title", "czerwca 2026 r.", "czerwca 2024 r."),
    wrong("negative_reminder", "term.reminders[1]", "reminders = [2, 0]", "reminders = [-2, 0]"),
    wrong("long_reminder", "term.reminders[1]", "reminders = [2, 0]", "reminders = [5, 0]"),
    odd("double_reminder", "term.reminders[2]", "reminders = [2, 0]", "reminders = [2, 2]"),
    odd("term_after_start", "term.length", "length = 5\n", "length = 40\n"),
    odd("term_after_start", "term.length", "length = 5\n", 'length = 9\nrounds = 5\nmissed = "question"\n'),
    wrong("not_instant", "prolongation.closes_at", "[term]", LONGER.format("2026-05-40 24:00", "2026-05-04")),
    wrong("broken_rule", "prolongation.closes_at", "[term]", LONGER.format("2026-05-07 12:00", "2026-05-04")),
    wrong(
        "announced_too_late",
        "prolongation.announced_on",
        "[term]",
        LONGER.format("2026-05-11 24:00", "2026-05-13"),
    ),
    wrong(
        "announced_too_early",
        "prolongation.announced_on",
        "[term]",
        LONGER.format("2026-05-11 24:00", "2026-03-13"),
    ),
    odd("reopened", "prolongation.announced_on", "[term]", LONGER.format("2026-05-15 24:00", "2026-05-11")),
    wrong(
        "empty_text",
        "prolongation.reason",
        "[term]",
        LONGER.format("2026-05-15 24:00", "2026-05-06").replace("Awaria", ""),
    ),
    wrong("broken_rule", "closes_at", 'closes_at = "2026-05-07 24:00"', "# closes_at"),
    wrong(
        "broken_rule",
        "prolongation",
        'closes_at = "2026-05-07 24:00"',
        'rolling = true\nranking.results = "at_once"\nranking.order = ["completion"]\n'
        'prolongation = { closes_at = "2026-05-10 24:00", announced_on = 2026-05-01, reason = "Awaria." }',
    ),
    odd("silent_refusal", "term.missed", "length = 5\n", "length = 5\nrounds = 0\n"),
    wrong("too_large", "term.length", "length = 5\n", "length = 99999999999\n"),
    wrong("too_large", "trip.shift_days", "shift_days = 4", "shift_days = 4000000000"),
    odd("night_close", "closes_at", '"2026-05-07 24:00"', '"2026-05-07 03:30"'),
    odd("many_places", "places", "places = 5 ", "places = 5000 "),
    wrong("thousands", "cały plik", "places = 5 ", "places = 5.000 "),
    wrong("too_large", "term.rounds", "length = 5\n", "length = 5\nrounds = 50\n"),
    wrong("unknown_word", "term.missed", "length = 5\n", 'length = 5\nmissed = "refuse"\n'),
]

MISTAKES = [*DATES]


@pytest.mark.parametrize("mistake", MISTAKES, ids=str)
def test_a_mistake_is_told(calls_folder: Path, mistake: Mistake) -> None:
    assert_told(mistake, calls_folder)
