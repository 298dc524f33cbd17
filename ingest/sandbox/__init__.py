"""Limited child processes in which strangers' bytes are opened."""
