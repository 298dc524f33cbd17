"""What a model of a call's file says when its keys do not fit together."""


class BrokenRuleError(ValueError):
    """A rule that keys break together: which key a person should look at, what is wrong, what to do."""

    def __init__(self, key: str, found: str, todo: str) -> None:
        """`key` is relative to the table, with dots; `found` and `todo` are Polish sentences."""
        super().__init__(f"{found} {todo}")
        self.key = key
        self.found = found
        self.todo = todo
