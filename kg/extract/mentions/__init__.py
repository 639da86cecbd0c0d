"""Mentions: what a sentence names (people, posts, bodies, units, numbers), and the parts that grammars see.

Begin with `types` and `scan`; nothing here knows the document's context.
"""
