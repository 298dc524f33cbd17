"""What a call's file may say, and what can be known of its mistakes before it counts."""
