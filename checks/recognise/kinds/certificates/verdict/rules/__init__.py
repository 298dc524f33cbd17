"""What certificates print for whoever gets one: what the law provides, what is reserved, whom they are of."""
