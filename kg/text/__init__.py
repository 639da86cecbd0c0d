"""Vietnamese text: folding, offset-preserving normalisation, sentences, dates and numbers."""
