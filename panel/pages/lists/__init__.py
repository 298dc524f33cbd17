"""What every list offers: sheets to download and filters kept by name."""
