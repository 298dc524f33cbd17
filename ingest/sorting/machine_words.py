"""The folded words of machines that write mail: scanners, and automatic answers after which nobody reads."""

import re

_MACHINE = r"(?:\w+ ){0,3}(?:multi ?function|mfp|printer|scanner|xerox|copier)"
FROM_DEVICE = re.compile(
    r"\b(?:this e-?mail was sent from \W?\w{4,20}\W? \(|scan date\s*:|otrzymano faks\b"
    rf"|scanned (?:from|by|with) an? {_MACHINE}|sent (?:to you )?(?:using|by|from) an? {_MACHINE}"
    r"|(?:wyslan|zeskanowan)\w+ (?:\w+ ){0,3}z? ?urzadzeni\w+ wielofunkcyjn\w+)"
)
"""What scanners and fax gateways write under every scan."""

_MAILBOX = r"(?:adres|skrzynk|konto|mail)\w* (?:\S+ ){0,4}"
_MESSAGE = r"(?:wiadomosc|mail|e-mail)\w* (?:\S+ ){0,3}"
UNREAD = re.compile(
    r"\b(?:nie pracuj\w+ (?:juz )?(?:w|u|dla|tutaj|z nami)"
    r"|nie (?:jest|jestem) (?:juz )?(?:pracownik\w*|zatrudnion\w+)"
    rf"|{_MAILBOX}(?:nieaktywn|nieczynn)\w+"
    rf"|{_MAILBOX}nie jest (?:juz )?(?:aktywn|uzywan|obslugiwan|odczytywan|monitorowan|sprawdzan)\w+"
    rf"|{_MAILBOX}zostal\w* (?:wylaczon|zamknie|zlikwidowan|usunie)\w+"
    r"|no longer (?:works?|working|with|employed|in use|monitored|active)"
    r"|has left (?:the )?(?:company|firm|organi)|not (?:a )?monitored|unmonitored"
    rf"|{_MESSAGE}(?:oczekuje|czeka|wstrzyman\w+|zostal\w* zatrzyman\w+)"
    r"|jestes czlowiekiem|potwierdz\w* (?:\S+ ){0,3}(?:nadawc|adres nadawcy|swoj adres)"
    r"|(?:confirm|verify|prove) (?:that )?you(?:r| are)|are (?:a )?human)"
)
"""Automatic answers that say more than „I am away”: the mailbox is left, closed, or behind a riddle."""
