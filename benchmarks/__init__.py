"""Ratios of what this project takes against what named alternatives take."""
