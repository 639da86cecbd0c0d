"""Tenures: what a whole document says of who holds which post. Begin with `holders`.

Sentences go to `kg.extract.roles`; lives, lists, tables and boxes have readers of their own here.
"""
