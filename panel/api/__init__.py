"""The JSON interface (contract: `panel.md`): the objects of the command line, behind the same gate."""
