"""The error tree, named for what the caller does.

NaborError
├── ConfigError      stop at the start; the sentence names file, key and what is expected (exit status 2)
├── TransientError   try again later: mailbox, delivery or store out of reach
│   ├── LoginRefusedError   not soon: a server that is asked over and over locks the account
│   └── LeaseLostError      not by this process: another host may have taken its work over
└── MessageError     quarantine this one message and go on

A failed check is no exception but a `domain.application.Finding`. Each adapter turns its library's
exceptions into these in one place; every text is one clear sentence for the person who can act.
"""


class NaborError(Exception):
    """Any failure this program foresees; `str(error)` is a sentence to show to a person."""


class ConfigError(NaborError):
    """The configuration or the command is wrong: nothing was started."""


class TransientError(NaborError):
    """The outside world did not answer: nothing was lost, the next pass tries again."""


class LoginRefusedError(TransientError):
    """A server did not take name and password: a person has to look, and trying at every pass would harm."""


class LeaseLostError(TransientError):
    """This host was silent for too long: it may neither write nor send until it has a lease again."""


class MessageError(NaborError):
    """One message cannot be read: it is kept, put before a person, and the others go on."""


class NotYetError(NaborError):
    """What is asked for has yet to be worked out; the text says when to come again."""
