"""Figures: sizes of units, numbers of party organisations and congresses. Begin with `figures`."""
