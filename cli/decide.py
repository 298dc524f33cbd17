"""`nabor decide`: a person's decision, with who and why."""

import re
from typing import Annotated

import typer

from cli.options import ConfigOption, NowOption, clock_from, parts_from


def _option(name: str, metavar: str, text: str) -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option(name, metavar=metavar, help=text, show_default=False)
    return option


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Zapisz decyzję pracownika w sprawie zgłoszenia: co, kto i dlaczego.")
    def decide(  # one option a decision, as the contract lists them
        reference: Annotated[str, typer.Argument(metavar="NUMER")],
        by: Annotated[str, _option("--by", "KTO", "Imię i nazwisko decydującego.")],
        reason: Annotated[str, _option("--reason", "DLACZEGO", "Uzasadnienie.")],
        accept: Annotated[str | None, _option("--accept", "RODZAJ", "Przyjmij dokument.")] = None,
        refuse: Annotated[
            str | None, _option("--refuse", "RODZAJ", "Odrzuć dokument; uzasadnienie trafi do pisma.")
        ] = None,
        file: Annotated[str | None, _option("--file", "NR", "Plik (numer załącznika) dla --kind.")] = None,
        kind: Annotated[str | None, _option("--kind", "RODZAJ", "Czym jest plik --file.")] = None,
        set_field: Annotated[str | None, _option("--set", "POLE=WARTOŚĆ", "Ustal pole zgłoszenia.")] = None,
        points: Annotated[str | None, _option("--points", "KRYTERIUM=PUNKTY", "Ustal punkty.")] = None,
        confirm_points: Annotated[
            str | None,
            _option("--confirm-points", "KRYTERIUM", "Komisja potwierdza punkty (numer albo „wszystkie”)."),
        ] = None,
        approve: Annotated[str | None, _option("--approve", "PISMO", "Zatwierdź pismo do wysłania.")] = None,
        drop: Annotated[str | None, _option("--drop", "PISMO", "Odwołaj pismo.")] = None,
        resend: Annotated[
            str | None, _option("--resend", "PISMO", "Wyślij ponownie pismo niepewne albo odrzucone.")
        ] = None,
        sent: Annotated[
            str | None, _option("--treat-as-sent", "PISMO", "Uznaj niepewne pismo za wysłane.")
        ] = None,
        sent_at: Annotated[
            str | None, _option("--sent-at", "T", "Chwila wysłania dla --treat-as-sent.")
        ] = None,
        paragraph: Annotated[
            str | None, _option("--paragraph", "PISMO=TREŚĆ", "Dopisek pracownika w piśmie do zatwierdzenia.")
        ] = None,
        message: Annotated[
            str | None, _option("--message", "NR", "Przypisz wiadomość z księgi do zgłoszenia.")
        ] = None,
        not_related: Annotated[
            bool, typer.Option("--not-related", help="Wiadomość --message nie dotyczy żadnego naboru.")
        ] = False,
        read: Annotated[
            bool,
            typer.Option("--read", help="Wiadomość --message przeczytana (i odpisano na nią)."),
        ] = False,
        password_stdin: Annotated[
            bool,
            typer.Option(
                "--password-stdin", help="Wypróbuj hasło do zamkniętych plików; program o nie zapyta."
            ),
        ] = False,
        extend: Annotated[str | None, _option("--extend", "DATA", "Przedłuż termin uzupełnienia.")] = None,
        settle: Annotated[
            str | None, _option("--settle", "SPRAWA", "Sprawa obejrzana; nic więcej nie trzeba.")
        ] = None,
        undo: Annotated[
            str | None, _option("--undo", "NR", "Cofnij decyzję, dopóki nic z niej nie wynikło.")
        ] = None,
        request: Annotated[
            bool, typer.Option("--request", help="Poproś o uzupełnienie jeszcze raz.")
        ] = False,
        withdraw: Annotated[bool, typer.Option("--withdraw", help="Zgłoszenie wycofane.")] = False,
        eligible: Annotated[bool, typer.Option("--eligible", help="Kryteria formalne spełnione.")] = False,
        ineligible: Annotated[
            bool,
            typer.Option("--ineligible", help="Kryteria formalne niespełnione; uzasadnienie trafi do pisma."),
        ] = False,
        close: Annotated[
            bool, typer.Option("--close", help="Pozostaw bez rozpatrzenia (spóźnione, nieuzupełnione).")
        ] = False,
        in_time: Annotated[bool, typer.Option("--in-time", help="Uznaj za złożone w terminie.")] = False,
        advance: Annotated[
            bool, typer.Option("--advance", help="Wybrane do dalszego etapu: poproś o jego dokumenty.")
        ] = False,
        applications: Annotated[
            str | None,
            _option("--applications", "NUMERY", "Dla --advance przy kodzie naboru: które zgłoszenia."),
        ] = None,
        prolong: Annotated[
            str | None,
            _option("--prolong", "CHWILA", "Przedłuż nabór o tym kodzie; uzasadnienie trafi do pism."),
        ] = None,
        confirm: Annotated[
            bool, typer.Option("--confirm", help="Tak ma być, choć program odczytał co innego.")
        ] = False,
        config: ConfigOption = None,
        now: NowOption = None,
    ) -> None:
        from cli.decision import chosen, record, typed_secret
        from cli.shown.tables import print_text
        from domain.acts.on_applications import (
            Advance,
            Close,
            Eligible,
            Ineligible,
            InTime,
            RequestAgain,
            Settle,
            Withdraw,
        )
        from domain.acts.on_documents import Accept, Refuse
        from domain.acts.on_letters import Approve, Drop, Resend
        from domain.acts.on_messages import AssignMessage, MarkRead, NotRelated

        if (not_related or read) and message is None:
            raise typer.BadParameter("--not-related i --read mówią o wiadomości z --message; podaj też ją.")
        if not_related and read:
            raise typer.BadParameter("Podaj dokładnie jedną decyzję: --not-related albo --read.")
        of_message = NotRelated if not_related else MarkRead if read else AssignMessage
        act = chosen(
            targets={
                Accept: accept, Refuse: refuse, Approve: approve, Drop: drop, Resend: resend,
                of_message: message, Settle: settle,
            },
            flags={
                RequestAgain: request, Withdraw: withdraw, Eligible: eligible, Ineligible: ineligible,
                InTime: in_time, Close: close, Advance: advance,
            },
            kind_of_file=(file, kind),
            set_field=set_field,
            points=points,
            sent=(sent, sent_at),
            paragraph=paragraph,
            extend=extend,
            undo=undo,
            prolong=None if prolong is None else (reference.lower(), prolong),
            confirmed=confirm_points,
            secret=typed_secret() if password_stdin else None,
        )  # fmt: skip
        parts = parts_from(config, clock_from(now))
        among = None if applications is None else tuple(re.split(r"[\s,;]+", applications))
        print_text(record(parts, reference, act, by, reason, is_confirmed=confirm, among=among))
