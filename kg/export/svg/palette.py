"""Colours of the explorer on light paper: Okabe and Ito's, darker; patterns say the same without colour."""

from typing import Literal

System = Literal["party", "council", "state", "front", "other"]
SYSTEMS: tuple[System, ...] = ("party", "council", "state", "front", "other")

PAPER = "#ffffff"
INK = "#1b2130"
QUIET = "#565e70"
FAINT = "#8d95a3"
LINE = "#dfe0e3"
WASH = "#eef0f2"
ACCENT = "#0a5c9e"
REFORM = "#ad4300"

COLOURS: dict[System, str] = {
    "party": "#c74e00",
    "council": "#a8497f",
    "state": "#0067a8",
    "front": "#00805c",
    "other": "#6c7482",
}
# Mixed with white, for what is behind letters.
TINTS: dict[System, str] = {
    "party": "#fbe9df",
    "council": "#f6e8f0",
    "state": "#e0edf6",
    "front": "#e0f1ec",
    "other": "#eeeff1",
}
# Bands between units: what goes into another, and the unit itself that goes on.
FLOW, GOES_ON = "#8fb4d3", "#d5d8dd"
