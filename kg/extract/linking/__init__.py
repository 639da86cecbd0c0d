"""Linking: when a document was written, and which unit of the register each name and type word stands for.

Begin with `context`; it asks `linking` for printed names and `topics` for type words alone.
"""
