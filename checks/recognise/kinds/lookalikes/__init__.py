"""Papers that are no document of the call, though easily taken for one."""
