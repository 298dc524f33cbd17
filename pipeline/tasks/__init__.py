"""Steps as tasks of a queue (docs/queue.md); loaded only where the settings ask for one."""
