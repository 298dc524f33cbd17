"""What happened in the demonstration, told in Polish with tables."""

from collections import Counter
from typing import TYPE_CHECKING

from cli.shown.tables import print_table
from domain.letter import LetterKind, LetterState
from domain.points import known_text
from domain.words.labels import LETTER_KINDS, LETTER_STATES, STATUSES
from domain.words.polish import day_text, local, plural, time_text

if TYPE_CHECKING:
    from cli.demo.play import Player
    from config.settings import Settings
    from pipeline.judging import Judged


def print_story(player: "Player", settings: "Settings") -> None:
    """The story's end: the call's standing, letters, ranking, and where everything lies."""
    from cli.shown.ranking import print_ranking
    from pipeline.judging import judge_all, rank_call
    from reports.write import write_ranking
    from views.ranking import ranking_parts

    parts = player.parts
    judged = judge_all(parts, player.ends_at, player.call.id)
    ranking = rank_call(judged, player.call, player.ends_at)
    files = write_ranking(ranking, player.call, settings.data_dir / "ranking")
    _print_opening(player, judged)
    _print_companies(player, judged)
    _print_letters(player)
    print_ranking(ranking_parts(ranking), player.call)
    print()
    print("Gdzie co leży:")
    for what, where in (
        ("złożone dokumenty", settings.data_dir / "applications"),
        ("wysłane pisma (.eml)", settings.outgoing),
        ("ranking (XLSX, DOCX, HTML)", files[0].parent),
        ("surowa poczta", settings.data_dir / "raw"),
        ("baza danych", settings.data_dir / "nabor.sqlite"),
    ):
        print(f"  {what:28} {where}")
    print()
    reference = ranking.qualified[0].reference if ranking.qualified else judged[0].facts.reference
    print("Obejrzyj jedno zgłoszenie:")
    at = f"{player.ends_at:%Y-%m-%d}"
    print(f"  NABOR_DATA_DIR={settings.data_dir} .venv/bin/nabor show {reference} --now {at}")


def print_morning(player: "Player", settings: "Settings") -> None:
    """Where the story stopped, and where its data lie."""
    print(f"Pokaz stoi na: {time_text(player.ends_at)}")
    print(f"Dane: {settings.data_dir}")


def _print_opening(player: "Player", judged: "list[Judged]") -> None:
    mails = len(player.story.mails)
    opened = day_text(local(player.call.opens_at).date())
    print(f"\n{player.call.title}")
    print(
        f"Poczta sekretariatu od {opened} do {day_text(player.ends_at.date())}: "
        f"{plural(mails, 'wiadomość', 'wiadomości', 'wiadomości')}, w tym niezwiązane z naborem: "
        f"{len(player.story.unrelated)}. "
        f"Program założył {plural(len(judged), 'zgłoszenie', 'zgłoszenia', 'zgłoszeń')}.\n"
    )


def _print_companies(player: "Player", judged: "list[Judged]") -> None:
    told = {item.company.nip: item.what for item in player.story.companies}
    print_table(
        "Co się zdarzyło",
        ("Numer", "Przedsiębiorca", "Co pokazuje", "Stan na koniec", "Punkty"),
        (
            (
                j.facts.reference,
                j.assessment.name or j.facts.email,
                told.get(j.assessment.nip or "", "–"),
                STATUSES[j.assessment.status],
                known_text(j.score.total) or "?",
            )
            for j in judged
        ),
    )


def _print_letters(player: "Player") -> None:
    from store.letters import letter_rows

    with player.parts.database.read() as session:
        rows = letter_rows(session)
    counts = Counter((LetterKind(row.kind), LetterState(row.state)) for row in rows)
    print_table(
        f"Pisma: {len(rows)}",
        ("Rodzaj", "Stan", "Ile"),
        (
            (LETTER_KINDS[kind], LETTER_STATES[state], str(count))
            for (kind, state), count in sorted(counts.items())
        ),
    )
