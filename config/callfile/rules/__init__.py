"""What a call's file can say that cannot be right, or is hardly meant so; one subject a module, all pure."""
