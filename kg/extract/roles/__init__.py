"""Roles: who holds which post within one sentence. Begin with `roles`: it tries every grammar."""
