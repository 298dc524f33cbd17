"""What a process is before it works: its lock, log, memory, key and start."""
