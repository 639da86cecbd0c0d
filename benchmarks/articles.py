"""The texts that are read: a corpus where there is one, else the examples that come along."""

import os
from itertools import cycle, islice
from pathlib import Path

from kg.model.document import Document
from kg_loaders import load

_CHECKOUT = Path(__file__).resolve().parent.parent
_EXAMPLES = _CHECKOUT / "kg" / "examples"
_LIKE_A_CORPUS = 200


def corpus() -> Path | None:
    """Return the folder of articles: $VIETGOV_CORPUS, else ../shared/corpus beside the checkout, if there."""
    given = os.environ.get("VIETGOV_CORPUS")
    folder = Path(given) if given else _CHECKOUT.parent / "shared" / "corpus"
    return folder if (folder / "articles.jsonl").is_file() else None


def corpus_files() -> list[Path]:
    """Return all inputs of the corpus, else the folder of the examples."""
    folder = corpus()
    if folder is None:
        return [_EXAMPLES]
    names = ("seed.txt", "articles.jsonl", "unlabelled.jsonl")
    return [folder / name for name in names if (folder / name).is_file()]


def examples() -> list[Document]:
    """Return the articles that come along; they warm a reader up."""
    return _documents(_EXAMPLES)


def articles() -> tuple[list[Document], str]:
    """Return the articles to read, and what they are."""
    folder = corpus()
    if folder is None:
        return list(islice(cycle(examples()), _LIKE_A_CORPUS)), "the examples of the package, repeated"
    return _documents(folder / "articles.jsonl"), "articles.jsonl of the corpus"


def texts() -> tuple[list[Document], str]:
    """Return all texts of the corpus, with gold or without, and what they are."""
    folder = corpus()
    if folder is None:
        return examples(), "the examples of the package"
    unlabelled = folder / "unlabelled.jsonl"
    more = _documents(unlabelled) if unlabelled.is_file() else []
    return _documents(folder / "articles.jsonl") + more, "articles.jsonl and unlabelled.jsonl of the corpus"


def _documents(path: Path) -> list[Document]:
    return [outcome for outcome in load([str(path)]) if isinstance(outcome, Document)]
