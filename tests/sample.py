"""The sample articles that come with the package."""

from pathlib import Path

ARTICLES = Path(__file__).resolve().parents[1] / "kg" / "examples" / "articles.jsonl"
