"""A worker for half an hour against a mailbox that fills while both servers misbehave: `make soak`."""
